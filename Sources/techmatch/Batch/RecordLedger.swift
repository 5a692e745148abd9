import Foundation
import TechMatchKit

/// What the records of a batch were, one line a record, beside its result: from it `diff` knows which of them
/// were added, removed or changed since.
///
/// Tab-separated: side, identifier as a JSON string (it may hold anything), digest of the text, digest of what gates compare, deadline.
struct RecordLedger {
  private var records: [Side: [RecordID: RecordDigest]] = [.achievement: [:], .demand: [:]]

  /// The file that belongs to a result.
  static func path(of result: String) -> String { result + ".records.tsv" }

  /// What a record was, or `nil` when it was not there.
  subscript(side: Side, id: RecordID) -> RecordDigest? { records[side]?[id] }

  /// Writes the records of a snapshot.
  static func write(
    _ snapshot: IndexSnapshot,
    beside result: String,
    workers: Int,
    _ messages: Messages
  ) throws {
    let output = try output(for: result, messages)
    func lines(_ side: Side, _ identifiers: [RecordID]) throws {
      let digests = snapshot.digests(of: side, workers: workers)
      for (id, digest) in zip(identifiers, digests) {
        let text = ContentDigest.hex(digest.text)
        let gates = ContentDigest.hex(digest.gates)
        let deadline = digest.deadline?.description ?? ""
        let name = JSONText.string(id.text).text
        try output.line("\(side.rawValue)\t\(name)\t\(text)\t\(gates)\t\(deadline)")
      }
    }
    try lines(.demand, snapshot.demands.inputOrder.map { snapshot.demands.id(of: $0) })
    try lines(
      .achievement,
      snapshot.achievements.inputOrder.map { snapshot.achievements.id(of: $0) }
    )
    try output.finish()
  }

  private static func output(for result: String, _ messages: Messages) throws -> Output {
    let path = path(of: result)
    return try Output(path: path, partial: path + ".partial", messages: messages)
  }

  /// Copies the records of a part: all parts of a batch have the same.
  static func copy(from part: String, to result: String, _ messages: Messages) throws {
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: path(of: part))) else {
      throw messages.failure(
        "\(path(of: part)): is missing; run the part again",
        "\(path(of: part))：缺失，请重新运行该部分"
      )
    }
    let output = try output(for: result, messages)
    try output.write(String(decoding: data, as: UTF8.self))
    try output.finish()
  }

  /// Reads the records beside a result.
  init(beside result: String, digest: String, _ messages: Messages) throws {
    let path = Self.path(of: result)
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped)
    else {
      throw messages.failure(
        "\(path): is missing; it stands beside every result of batch and merge",
        "\(path)：缺失；batch 与 merge 的每个结果旁都应有该文件"
      )
    }
    guard ContentDigest.input(path)?.digest == digest else {
      throw messages.failure(
        "\(path): does not belong to \(result); an interrupted run has replaced it; run the batch again",
        "\(path)：与 \(result) 不符，可能已被中断的运行覆盖，请重新运行批次"
      )
    }
    for (number, line) in data.split(separator: 0x0A).enumerated() {
      let cells = line.split(separator: 0x09, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      guard cells.count == 5, let side = Side(rawValue: cells[0]),
        let name = try? JSONDecoder().decode(String.self, from: Data(cells[1].utf8)),
        let id = RecordID(name),
        let text = UInt64(cells[2], radix: 16), let gates = UInt64(cells[3], radix: 16)
      else {
        throw messages.failure(
          "\(path):\(number + 1): expected side, identifier, two digests and a deadline, apart by tabs",
          "\(path):\(number + 1)：应为以制表符分隔的类别、编号、两个摘要与截止日期"
        )
      }
      let parts = cells[4].split(separator: "-").compactMap { Int($0) }
      let deadline =
        parts.count == 3 ? CalendarDate(year: parts[0], month: parts[1], day: parts[2]) : nil
      records[side]?[id] = RecordDigest(text: text, gates: gates, deadline: deadline)
    }
  }
}
