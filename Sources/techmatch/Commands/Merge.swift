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
    guard let out = output.out, out != "-" else { throw ValidationError(.missingMergeOutput) }
  }

  func run() throws {
    let messages = output.messages
    let path = output.out ?? ""
    var found: [Int: (path: String, manifest: BatchManifest)] = [:]
    var first: (path: String, manifest: BatchManifest)?
    for part in parts {
      _ = try messages.open([part])
      let manifest = try BatchManifest(of: part, messages)
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
    try RecordLedger.copy(from: first.path, to: path, messages)
    file.add(pairs: ordered.reduce(0) { $0 + $1.manifest.pairs })
    try file.finish(timings: [:])
  }
}
