import Foundation
import TechMatchKit

/// A finished batch: its lists, its manifest and what its records were.
///
/// The file is mapped, and a list is read when it is asked for, so two nights of millions of pairs fit.
struct BatchResult {
  /// One pair of a list.
  struct Entry {
    var id: RecordID
    var rank: Int
    var score: Int
  }

  let path: String
  let manifest: BatchManifest
  let records: RecordLedger
  /// The identifiers of each side's lists, in the order of the file.
  private(set) var identifiers: [Side: [RecordID]] = [:]
  private let data: Data
  private var places: [Side: [RecordID: Range<Int>]] = [:]

  init(_ path: String, _ messages: Messages) throws {
    _ = try messages.open([path])
    self.path = path
    manifest = try BatchManifest(of: path, messages)
    records = try RecordLedger(beside: path, digest: manifest.records, messages)
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped)
    else {
      throw messages.failure("\(path): cannot be read", "\(path)：无法读取")
    }
    self.data = data
    var start = 0
    for (side, count) in zip(manifest.plan.side.sides, manifest.lines) {
      for _ in 0..<count {
        let end = data[start...].firstIndex(of: 0x0A) ?? data.count
        guard let line = BatchLine(data[start..<end]),
          let id = (side == .demand ? line.demand : line.achievement).flatMap(RecordID.init)
        else {
          throw messages.failure(
            "\(path): byte \(start): expected a list of a batch",
            "\(path)：第 \(start) 字节处应为批次的列表"
          )
        }
        identifiers[side, default: []].append(id)
        places[side, default: [:]][id] = start..<end
        start = min(end + 1, data.count)
      }
    }
  }

  /// The list of a record, best first; empty when it has none.
  func list(_ side: Side, _ id: RecordID) -> [Entry] {
    guard let place = places[side]?[id], let line = BatchLine(data[place]) else { return [] }
    return line.matches.enumerated().compactMap { index, match in
      let other = (side == .demand ? match.achievement : match.demand).flatMap(RecordID.init)
      return other.map { Entry(id: $0, rank: index + 1, score: match.score) }
    }
  }
}
