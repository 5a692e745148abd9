import Foundation
import Testing

/// The command `batch` with its parts, and runs that were interrupted.
@Suite("Batch")
struct BatchTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("techmatch-batch-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  private func run(_ arguments: String) throws -> (error: String, status: Int32) {
    let run = CommandTests.Run(name: "batch", arguments: arguments + " --quiet")
    let result = try CommandTests.execute(run)
    return (result.error, result.status)
  }

  private func batch(_ name: String, _ options: String = "") throws -> Data {
    let result = try run("batch \(CommandTests.files) --side both --out \(path(name)) \(options)")
    #expect(result.status == 0, "\(result.error)")
    return try Data(contentsOf: URL(fileURLWithPath: path(name)))
  }

  @Test("any number of workers and any parts put together give the same bytes")
  func sameBytes() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let whole = try batch("whole")
    #expect(whole.split(separator: 0x0A).count > 200)
    #expect(try batch("five", "--workers 5") == whole)
    for count in [1, 3, 7] {
      let parts = try (1...count).map { number in
        _ = try batch("part-\(count)-\(number)", "--shard \(number)/\(count)")
        return path("part-\(count)-\(number)")
      }
      let merged = try run("merge \(parts.reversed().joined(separator: " ")) --out \(path("m"))")
      #expect(merged.status == 0, "\(merged.error)")
      #expect(try Data(contentsOf: URL(fileURLWithPath: path("m"))) == whole)
    }
    let (one, other) = (path("part-3-1"), path("part-3-2"))
    #expect(try run("merge \(one) \(other) --out \(path("x"))").error.contains("3/3"))
    #expect(try run("merge \(one) \(one) --out \(path("x"))").error.contains("is part 1"))
    let foreign = try run("merge \(one) \(path("part-7-2")) --out \(path("x"))")
    #expect(foreign.status == 2 && foreign.error.contains("not of the same batch"))
    try Data("changed\n".utf8).write(to: URL(fileURLWithPath: other))
    #expect(try run("merge \(one) \(other) --out \(path("x"))").error.contains("manifest"))
    #expect(!FileManager.default.fileExists(atPath: path("x")))
  }

  /// What a run leaves that was killed after some lines, in the middle of writing others.
  private func interrupt(_ name: String, after lines: Int, of whole: Data) throws {
    let manifest = try JSONSerialization.jsonObject(
      with: Data(contentsOf: URL(fileURLWithPath: path("whole.manifest.json")))
    )
    let plan = try #require((manifest as? [String: Any])?["plan"])
    let all = whole.split(separator: 0x0A, omittingEmptySubsequences: false)
    let kept = all.prefix(lines).reduce(0) { $0 + $1.count + 1 }
    let demands = min(lines, 84)
    let checkpoint: [String: Any] = [
      "plan": plan, "lines": [demands, lines - demands], "pairs": 0, "bytes": kept,
    ]
    try JSONSerialization.data(withJSONObject: checkpoint)
      .write(to: URL(fileURLWithPath: path(name + ".checkpoint")))
    try (whole.prefix(kept) + Data("{\"demand\":\"half a li".utf8))
      .write(to: URL(fileURLWithPath: path(name + ".partial")))
  }

  @Test("a resumed run gives the bytes of one that was not interrupted")
  func resumed() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let whole = try batch("whole")
    for lines in [0, 1, 50, 84, 85, 200] {
      try interrupt("again", after: lines, of: whole)
      #expect(try batch("again", "--resume") == whole, "after \(lines) lines")
      #expect(!FileManager.default.fileExists(atPath: path("again.checkpoint")))
    }
    try interrupt("other", after: 10, of: whole)
    let changed = try run(
      "batch \(CommandTests.files) --side both --top 3 --out \(path("other")) --resume"
    )
    #expect(changed.status == 2 && changed.error.contains("changed"))
    try Data().write(to: URL(fileURLWithPath: path("other.partial")))
    let short = try run(
      "batch \(CommandTests.files) --side both --out \(path("other")) --resume"
    )
    #expect(short.status == 2 && short.error.contains("shorter"))
  }

  @Test("what cannot work is said before the work")
  func refused() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(
      try run("batch \(CommandTests.files) --out /nowhere/x").error.contains("cannot be written")
    )
    #expect(try run("batch \(CommandTests.files)").status == 64)
    #expect(try run("batch \(CommandTests.files) --out \(path("x")) --shard 4/3").status == 64)
    #expect(
      try run("batch \(CommandTests.files) --out \(path("x")) --resume").error.contains(
        "checkpoint"
      )
    )
  }
}
