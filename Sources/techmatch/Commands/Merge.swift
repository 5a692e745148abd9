import ArgumentParser
import Foundation
import TechMatchKit

/// `techmatch merge`: the parts of a batch, put together.
struct Merge: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Put the parts of a sharded batch together: the bytes of one run over everything.",
    discussion: """
      Every part needs its manifest beside it. A missing, doubled or foreign part is an error that names it.

      Example:
        techmatch merge part-1.jsonl part-2.jsonl part-3.jsonl --out tonight.jsonl
      """
  )

  @Argument(help: ArgumentHelp("The parts, in any order.", valueName: "part"))
  var parts: [String]
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard let out = output.out, out != "-" else { throw ValidationError("merge needs --out FILE.") }
  }

  func run() throws {
    let messages = output.messages
    let path = output.out ?? ""
    var found: [Int: (path: String, manifest: BatchManifest)] = [:]
    var first: (path: String, manifest: BatchManifest)?
    for part in parts {
      let manifest = try manifest(of: part, messages)
      if let first {
        guard manifest.plan.whole == first.manifest.plan.whole,
          manifest.plan.shard.count == first.manifest.plan.shard.count
        else {
          throw messages.failure(
            "\(part): is not of the same batch as \(first.path); files or settings differ",
            "\(part)：与 \(first.path) 不属于同一批次，文件或设置不同"
          )
        }
      }
      first = first ?? (part, manifest)
      let number = manifest.plan.shard.number
      if let other = found[number] {
        throw messages.failure(
          "\(part): is part \(number), and so is \(other.path)",
          "\(part)：与 \(other.path) 同为第 \(number) 部分"
        )
      }
      found[number] = (part, manifest)
    }
    guard let first else { return }
    let count = first.manifest.plan.shard.count
    let missing = (1...count).filter { found[$0] == nil }
    guard missing.isEmpty else {
      let names = missing.prefix(10).map { "\($0)/\(count)" }.joined(separator: ", ")
      throw messages.failure(
        "missing: part \(names); run batch --shard for it",
        "缺少第 \(names) 部分，请用 batch --shard 补齐"
      )
    }
    let ordered = (1...count).compactMap { found[$0] }
    let readers = try ordered.map { part in
      guard let reader = LineReader(part.path) else {
        throw messages.failure("\(part.path): cannot be read", "\(part.path)：无法读取")
      }
      return reader
    }
    let file = try BatchFile(
      path: path,
      plan: first.manifest.plan.whole,
      resume: false,
      messages: messages
    )
    for side in first.manifest.lines.indices {
      let total = ordered.reduce(0) { $0 + $1.manifest.lines[side] }
      for line in 0..<total {
        guard let text = readers[line % count].next() else {
          throw messages.failure(
            "\(ordered[line % count].path): has fewer lines than its manifest says",
            "\(ordered[line % count].path)：行数少于清单记录"
          )
        }
        file.line(text, side: side, pairs: 0)
        if line % 10_000 == 9_999 { try file.keep() }
      }
    }
    file.add(pairs: ordered.reduce(0) { $0 + $1.manifest.pairs })
    try file.finish(timings: [:])
  }

  /// The manifest of a part, after the part's bytes have been held against it.
  private func manifest(of part: String, _ messages: Messages) throws -> BatchManifest {
    _ = try messages.open([part])
    let manifest = try? JSONDecoder().decode(
      BatchManifest.self,
      from: Data(contentsOf: URL(fileURLWithPath: part + ".manifest.json"))
    )
    guard let manifest, manifest.lines.count == manifest.plan.side.sides.count,
      manifest.lines.allSatisfy({ $0 >= 0 })
    else {
      throw messages.failure(
        "\(part).manifest.json: is missing or no manifest of a batch",
        "\(part).manifest.json：缺失，或不是批次清单"
      )
    }
    guard ContentDigest.input(part)?.digest == manifest.digest else {
      throw messages.failure(
        "\(part): is not the file that its manifest describes; run the part again",
        "\(part)：与其清单不符，请重新运行该部分"
      )
    }
    return manifest
  }
}

/// Reads a file line by line, in pieces.
private final class LineReader {
  private let handle: FileHandle
  private var buffer: [UInt8] = []
  private var start = 0

  init?(_ path: String) {
    guard let handle = FileHandle(forReadingAtPath: path) else { return nil }
    self.handle = handle
  }

  /// The next line without its end, or `nil` at the end.
  func next() -> String? {
    while true {
      if let end = buffer[start...].firstIndex(of: 0x0A) {
        defer { start = end + 1 }
        return String(decoding: buffer[start..<end], as: UTF8.self)
      }
      buffer.removeFirst(start)
      start = 0
      guard let more = try? handle.read(upToCount: 1 << 16), !more.isEmpty else { return nil }
      buffer.append(contentsOf: more)
    }
  }
}
