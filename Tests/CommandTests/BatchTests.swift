import Foundation
import Testing

/// The command `batch` with its parts, and runs that were interrupted.
@Suite("Batch")
struct BatchTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func path(_ name: String) -> String { folder.path(name) }

  private func run(_ arguments: String) throws -> (error: String, status: Int32) {
    let result = try CommandRun(name: "batch", arguments: arguments + " --quiet").execute()
    return (result.error, result.status)
  }

  private func batch(_ name: String, _ options: String = "") throws -> Data {
    let result = try run("batch \(CommandRun.files) --side both --out \(path(name)) \(options)")
    #expect(result.status == 0, "\(result.error)")
    return try Data(contentsOf: folder.url(name))
  }

  @Test("any number of workers and any parts put together give the same bytes")
  func sameBytes() throws {
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
      #expect(try Data(contentsOf: folder.url("m")) == whole)
    }
    let (one, other) = (path("part-3-1"), path("part-3-2"))
    #expect(try run("merge \(one) \(other) --out \(path("x"))").error.contains("3/3"))
    try FileManager.default.copyItem(atPath: one, toPath: path("copy"))
    try FileManager.default.copyItem(
      atPath: one + ".manifest.json",
      toPath: path("copy.manifest.json")
    )
    let doubled = try run("merge \(one) \(path("copy")) --out \(path("x"))")
    #expect(doubled.error.contains("is part 1, and so is"))
    #expect(try run("merge \(one) \(one) --out \(path("x"))").error.contains("named twice"))
    let foreign = try run("merge \(one) \(path("part-7-2")) --out \(path("x"))")
    #expect(foreign.status == 2 && foreign.error.contains("not of the same batch"))
    try Data("changed\n".utf8).write(to: URL(fileURLWithPath: other))
    #expect(try run("merge \(one) \(other) --out \(path("x"))").error.contains("manifest"))
    #expect(!folder.has("x"))
  }

  /// What a run leaves that was killed after some lines, in the middle of writing others.
  private func interrupt(_ name: String, after lines: Int, of whole: Data) throws {
    let manifest = try JSONSerialization.jsonObject(
      with: Data(contentsOf: folder.url("whole.manifest.json"))
    )
    let plan = try #require((manifest as? [String: Any])?["plan"])
    let all = whole.split(separator: 0x0A, omittingEmptySubsequences: false)
    let kept = all.prefix(lines).reduce(0) { $0 + $1.count + 1 }
    let demands = min(lines, 84)
    let checkpoint: [String: Any] = [
      "plan": plan, "lines": [demands, lines - demands], "pairs": 0, "bytes": kept,
    ]
    try JSONSerialization.data(withJSONObject: checkpoint)
      .write(to: folder.url(name + ".checkpoint"))
    try (whole.prefix(kept) + Data("{\"demand\":\"half a li".utf8))
      .write(to: folder.url(name + ".partial"))
  }

  @Test("a resumed run gives the bytes of one that was not interrupted")
  func resumed() throws {
    let whole = try batch("whole")
    for lines in [0, 1, 50, 84, 85, 200] {
      try interrupt("again", after: lines, of: whole)
      #expect(try batch("again", "--resume") == whole, "after \(lines) lines")
      #expect(!folder.has("again.checkpoint"))
    }
    try interrupt("other", after: 10, of: whole)
    let changed = try run(
      "batch \(CommandRun.files) --side both --top 3 --out \(path("other")) --resume"
    )
    #expect(changed.status == 2 && changed.error.contains("changed"))
    try Data().write(to: folder.url("other.partial"))
    let short = try run(
      "batch \(CommandRun.files) --side both --out \(path("other")) --resume"
    )
    #expect(short.status == 2 && short.error.contains("shorter"))
  }

  /// A file of the sample data with some texts replaced, each of which must occur.
  private func edit(_ name: String, _ replacements: [(String, String)]) throws -> String {
    let source = CommandRun.root.appendingPathComponent("SampleData/\(name)")
    var text = try String(contentsOf: source, encoding: .utf8)
    for (old, new) in replacements {
      #expect(text.contains(old), "\(old)")
      text = text.replacing(old, with: new)
    }
    try Data(text.utf8).write(to: folder.url(name))
    return path(name)
  }

  /// The changes between two results, as `change cause demand achievement`.
  private func diff(_ old: String, _ new: String, _ options: String = "") throws -> [String] {
    let run = CommandRun(
      name: "diff",
      arguments:
        "diff \(path(old)) \(path(new)) --format csv --score-tolerance 0 --quiet \(options)"
    )
    let result = try run.execute()
    #expect(result.status == 0, "\(result.error)")
    return result.output.split(separator: "\r\n").dropFirst().map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      return [cells[1], cells[4], cells[2], cells[3]].joined(separator: " ")
    }
  }

  @Test("diff names the cause of every change of a scripted edit")
  func causes() throws {
    let day = "--top 5 --side demands --statistics \(path("stats"))"
    let statistics = try run(
      "statistics --achievements SampleData/achievements.csv --name s --out \(path("stats"))"
    )
    #expect(statistics.status == 0, "\(statistics.error)")
    _ = try batch("old", day)
    // A removed achievement and an added one, texts and terms that changed, a renamed demand.
    let achievements = try edit(
      "achievements.csv",
      [
        ("CG-1015,", "CG-9015,"), ("量子点免疫层析快速检测试纸", "量子点试纸"),
        ("梅花鹿布鲁氏菌病现场检测卡", "布病检测卡"),
      ]
    )
    let demands = try edit(
      "demands.csv",
      [("XQ-1003,", "XQ-9003,"), ("80万元以内", "8万元以内"), ("偏瘫患者步态", "患者步态")]
    )
    let files = "--achievements \(achievements) --demands \(demands) --today 2026-11-21"
    let second = try run("batch \(files) \(day) --out \(path("new"))")
    #expect(second.status == 0, "\(second.error)")
    let changes = try diff("old", "new")
    #expect(changes.contains("gone achievement removed XQ-3005 CG-1015"))
    #expect(changes.contains("new achievement added XQ-3005 CG-9015"))
    #expect(changes.contains { $0.hasPrefix("gone demand removed XQ-1003") })
    #expect(changes.contains { $0.hasPrefix("new demand added XQ-9003") })
    #expect(changes.contains("moved achievement changed XQ-1004 CG-1006"))
    #expect(changes.contains { $0.hasPrefix("moved demand changed XQ-1005") })
    #expect(changes.contains { $0.contains("gate changed XQ-1001") })
    #expect(!changes.contains { $0.contains("statistics") || $0.contains("settings") })
    #expect(try diff("old", "old").isEmpty)

    _ = try batch("settings", "\(day) --tag-weight 0.3")
    #expect(try diff("old", "settings").allSatisfy { $0.contains("settings changed") })
    let counted = try run("batch \(files) --top 5 --side demands --out \(path("counted"))")
    #expect(counted.status == 0)
    _ = try batch("uncounted", "--top 5 --side demands")
    #expect(try diff("uncounted", "counted").contains { $0.contains("statistics changed") })
    let later = CommandRun.files.replacing("2026-11-21", with: "2027-12-31")
    #expect(try run("batch \(later) \(day) --out \(path("later"))").status == 0)
    let closed = try diff("old", "later")
    #expect(closed.allSatisfy { $0.hasPrefix("gone deadline passed") } && !closed.isEmpty)

    // One more of the best takes the place of the last, and leaves it again.
    let crowded = try edit("achievements.csv", [])
    var rows = try String(contentsOfFile: crowded, encoding: .utf8)
    let row = try #require(
      rows.split(whereSeparator: \.isNewline).first { $0.hasPrefix("CG-1006,") }
    )
    rows += row.replacing("CG-1006", with: "CG-9006") + "\r\n"
    try Data(rows.utf8).write(to: URL(fileURLWithPath: crowded))
    let fullFiles = CommandRun.files
      .replacing("SampleData/achievements.csv", with: crowded)
    let third = try run("batch \(fullFiles) \(day) --out \(path("full"))")
    #expect(third.status == 0, "\(third.error)")
    #expect(try diff("old", "full").contains { $0.hasPrefix("gone displaced XQ-1004") })
    #expect(try diff("full", "old").contains { $0.hasPrefix("new room made XQ-1004") })
    // Alerts: what reached the score since, once.
    let alerts = try diff("old", "new", "--watch-min-score 30")
    #expect(!alerts.isEmpty && alerts.allSatisfy { $0.contains("9003") || $0.contains("9015") })
    #expect(try diff("new", "new", "--watch-min-score 30").isEmpty)
    try FileManager.default.removeItem(atPath: path("old.records.tsv"))
    let missing = try run("diff \(path("old")) \(path("new"))")
    #expect(missing.status == 2 && missing.error.contains("records.tsv"))
  }

  @Test("manifests, checkpoints and records that say impossible things are refused")
  func hostileFiles() throws {
    let names = ["a\tb", "\"quoted\"", "零 一"]
    let records = try names.map {
      let object = ["id": $0, "title": "激光 焊接 \($0)"]
      return String(decoding: try JSONSerialization.data(withJSONObject: object), as: UTF8.self)
    }
    try Data(records.joined(separator: "\n").utf8)
      .write(to: folder.url("records.jsonl"))
    let files = "--achievements \(path("records.jsonl")) --demands SampleData/demands.csv"
    #expect(try run("batch \(files) --out \(path("r"))").status == 0)
    #expect(try run("diff \(path("r")) \(path("r"))").status == 0)

    let manifest = try String(contentsOfFile: path("r.manifest.json"), encoding: .utf8)
    let edits = [
      ("\"number\" : 1", "\"number\" : 0"), ("\"count\" : 1", "\"count\" : 9223372036854775807"),
      ("\"pairs\" : ", "\"pairs\" : -"), ("\"digest\" : \"", "\"digest\" : \"0"),
    ]
    for (old, new) in edits {
      #expect(manifest.contains(old))
      try Data(manifest.replacing(old, with: new).utf8)
        .write(to: folder.url("r.manifest.json"))
      for command in ["diff \(path("r")) \(path("r"))", "merge \(path("r")) --out \(path("m"))"] {
        let result = try run(command)
        #expect(result.status == 2 && result.error.contains("manifest"), "\(new): \(result)")
      }
    }
    try Data(manifest.utf8).write(to: folder.url("r.manifest.json"))
    let ledger = try String(contentsOfFile: path("r.records.tsv"), encoding: .utf8)
    try Data(ledger.replacing("\t2", with: "\t3").utf8 + Data("x".utf8))
      .write(to: folder.url("r.records.tsv"))
    #expect(try run("diff \(path("r")) \(path("r"))").error.contains("records.tsv"))

    let whole = try batch("whole")
    for (lines, pairs, bytes) in [(-1, 0, 10), (0, -1, 10), (0, 0, -1), (1, 0, .max)] {
      try interrupt("again", after: 3, of: whole)
      let file = folder.url("again.checkpoint")
      var checkpoint = try #require(
        JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
      )
      checkpoint["lines"] = [lines, 0]
      checkpoint["pairs"] = pairs
      checkpoint["bytes"] = bytes
      try JSONSerialization.data(withJSONObject: checkpoint).write(to: file)
      let result = try run(
        "batch \(CommandRun.files) --side both --out \(path("again")) --resume"
      )
      #expect(result.status == 2 && result.error.contains("without --resume"), "\(result)")
    }
  }

  @Test("what cannot work is said before the work")
  func refused() throws {
    #expect(
      try run("batch \(CommandRun.files) --out /nowhere/x").error.contains("cannot be written")
    )
    #expect(try run("batch \(CommandRun.files)").status == 64)
    #expect(try run("batch \(CommandRun.files) --out \(path("x")) --shard 4/3").status == 64)
    #expect(
      try run("batch \(CommandRun.files) --out \(path("x")) --resume").error.contains(
        "checkpoint"
      )
    )
  }
}
