import Foundation
import GRDB
import TechMatchKit
import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchStore

@Suite("Catalogue")
struct CatalogueTests {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("techmatch-store-\(UUID().uuidString)")
  var path: String { folder.appendingPathComponent("market").path }

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  func lines(_ kind: RecordKind, _ text: String) -> [RecordLine] {
    let imported = Importer().lines(
      of: kind,
      from: [InputFile(name: "f.csv", bytes: Array(text.utf8))]
    )
    #expect(imported.report.errorCount == 0, "\(imported.report)")
    return imported.records
  }

  @discardableResult
  func take(
    _ catalogue: Catalogue,
    _ kind: RecordKind,
    _ text: String,
    source: String = "main",
    replacing: Bool = false
  ) throws -> ImportCounts {
    var content = Catalogue.Import(
      [.init(kind, source: source, lines(kind, text))],
      files: ["f.csv"]
    )
    content.isReplacing = replacing
    // Random sheets have titles of one word.
    content.allowsRetitled = true
    return try catalogue.take(content)[0]
  }

  func ids(_ ids: String) -> [RecordID] {
    ids.split(separator: " ").compactMap { RecordID("\($0)") }
  }

  @Test("an import counts what is new, changed, unchanged and withdrawn, and keeps versions")
  func counts() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let catalogue = try Catalogue(path: path, access: .create)
    let first = try take(catalogue, .demand, "编号,名称,预算（万元）\nA,激光,100-200\nB,雷达,30以内\nC,电池,面议\n")
    #expect(first.added == ids("A B C") && first.changed.isEmpty && first.unchanged == 0)
    let again = try take(catalogue, .demand, "编号,名称,预算（万元）\nC,电池,面议\nA,激光,100-200\nB,雷达,30以内\n")
    #expect(again.isEmpty && again.unchanged == 3)
    let second = try take(
      catalogue,
      .demand,
      "id,title,budget\nA,激光,100-200万元\nB,雷达,40万元以内\nD,声呐,\n",
      replacing: true
    )
    #expect(second.added == ids("D") && second.changed == ids("B") && second.unchanged == 1)
    #expect(second.withdrawn == ids("C"))
    let demands = try catalogue.content([.demand]).demands
    #expect(demands.map(\.id) == ids("A B D"))
    #expect(demands[0].budget?.text == "100-200万元" && demands[0].budget?.lowerFen == 100_000_000)
    #expect(demands[0].source == RecordSource(file: "f.csv", line: 2))
    #expect(
      try catalogue.versions(.demand, #require(RecordID("B"))).map(\.record.version) == [1, 2]
    )
    let back = try take(catalogue, .demand, "id,title\nC,电池\n")
    #expect(back.added == ids("C"))
    let versions = try catalogue.versions(.demand, #require(RecordID("C")))
    #expect(versions.map(\.record.isWithdrawn) == [false, true, false])
    #expect(try catalogue.withdraw(.demand, ids("A")).withdrawn == ids("A"))
    let withdrawal = try #require(try catalogue.withdrawal(of: .demand, ids("A")[0]))
    #expect(try withdrawal.run == catalogue.lastImport() && withdrawal.files.isEmpty)
    #expect(throws: StoreFailure.withdrawn(kind: .demand, id: ids("A")[0], withdrawal)) {
      try catalogue.withdraw(.demand, ids("A"))
    }
    #expect(try catalogue.withdrawal(of: .demand, ids("B")[0]) == nil)
    #expect(try catalogue.withdrawal(of: .achievement, ids("A")[0]) == nil)
    #expect(throws: StoreFailure.noRecord(kind: .demand, id: ids("X")[0], nearest: nil)) {
      try catalogue.withdraw(.demand, ids("X"))
    }
    let other = StoreFailure.otherKind(kind: .achievement, id: ids("B")[0], found: .demand)
    #expect(throws: other) { try catalogue.versions(.achievement, ids("B")[0]) }
    #expect(try catalogue.versions(.demand, ids("A")[0]).map(\.files) == [["f.csv"], []])
    #expect(catalogue.check().damage == nil)
    #expect(catalogue.check().counts.contains { $0.part == .earlierVersions && $0.count == 4 })
  }

  @Test("an import that fails, or a trial, changes nothing")
  func wholeOrNot() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let catalogue = try Catalogue(path: path, access: .create)
    try take(catalogue, .demand, "id,title\nA,激光\n", source: "one")
    let run = try catalogue.read(Catalogue.lastRun)
    let zero = "{\"id\":\"N\\u0000\",\"title\":\"x\"}"
    #expect(throws: StoreFailure.self) { try take(catalogue, .demand, zero) }
    var content = Catalogue.Import(
      [.init(.demand, source: "one", lines(.demand, "id,title\nA,雷达\nB,声呐\n"))],
      files: []
    )
    content.isReplacing = true
    let trial = try catalogue.take(content, isTrial: true)[0]
    #expect(trial.added == ids("B") && trial.changed == ids("A"))
    #expect(try catalogue.read(Catalogue.lastRun) == run)
    #expect(try catalogue.content([.demand]).demands.map(\.title) == ["激光"])
  }

  @Test("an export, as JSON Lines or as a spreadsheet, imports as the same records", .seeded)
  func roundTrip() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    var random = SeededGenerator(seed: RandomTesting.seed)
    let words = [
      "激光", "a,b", "\"q\"", "line\nbreak", "'=1+1", "=SUM(A1)", "-5", "+86 431", "@x", "tab\there",
      "100-200", "30以内", "约几百", "1.5", "面议", "2026年12月", "明年", "TRL 6", "中试", "吉林省长春市",
      "专利许可、作价入股", "A/B", "Acme, Inc.；吉林大学", "è", "e\u{301}", "🔬", "\u{200B}", "是", "0", " 前后 ",
    ]
    let headers = [
      "编号", "名称", "简介", "标签", "价格（万元）", "预算(元)", "成熟度", "转化方式", "区域", "完成单位", "行业", "备注",
      "备注", "联系人", "电话", "状态", "考核指标", "截止日期",
    ]
    for kind in [RecordKind.achievement, .demand] {
      var text = CSVWriter.line(headers)
      for number in 0..<200 {
        let cells = headers.indices.map { column in
          switch column {
          case 0: "R\(number)"
          case 1: "名称 " + words[Int.random(in: 0..<words.count, using: &random)]
          default:
            Int.random(in: 0..<3, using: &random) == 0
              ? "" : words[Int.random(in: 0..<words.count, using: &random)]
          }
        }
        text += CSVWriter.line(cells)
      }
      let first = lines(kind, text)
      #expect(first.count == 200)
      let contents = first.map(\.content)
      #expect(lines(kind, contents.joined(separator: "\n")).map(\.content) == contents)
      var sheet = RecordSheet()
      for content in contents { sheet.add(content) }
      let written = sheet.header + contents.map(sheet.row).joined()
      for (before, after) in zip(contents, lines(kind, written).map(\.content)) {
        #expect(before == after)
      }
      let stream = contents.map { RecordStream.line(kind, source: "一 \"x\"", $0) }
        .joined(separator: "\n")
      let parts = try RecordStream(InputFile(name: "s", bytes: Array(stream.utf8))).parts
      #expect(parts.map(\.kind) == [kind] && parts.map(\.source) == ["一 \"x\""])
      #expect(Importer().lines(of: kind, from: [parts[0].file]).records.map(\.content) == contents)
      #expect(!contents.map(RecordLine.withoutContacts).contains { $0.contains("\"phone\"") })
    }
  }

  @Test("the ledger keeps decisions in order, and shows any change")
  func ledger() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let catalogue = try Catalogue(path: path, access: .create)
    try take(catalogue, .demand, "id,title,行业\nD,激光,制造\nE,雷达,\n")
    try take(catalogue, .achievement, "id,title,完成单位\nA,激光,吉林大学\nB,雷达,长春理工大学\n")
    func event(_ kind: LedgerEvent.Kind, _ demand: String, _ achievement: String) -> LedgerEvent {
      let pair = RecordPair(demand: ids(demand)[0], achievement: ids(achievement)[0])
      return LedgerEvent(kind, pair, broker: "张敏")
    }
    var shown = event(.shown, "D", "A")
    shown.score = Score(millionths: 421_337)
    #expect(try catalogue.add([shown, event(.shown, "D", "B")]) == 2)
    #expect(try catalogue.add([shown]) == 0)
    try catalogue.add([event(.shortlisted, "D", "A"), event(.rejected, "D", "B")])
    try catalogue.add([event(.rejected, "E", "B")])
    try catalogue.add([event(.cleared, "E", "B"), event(.contacted, "D", "A")])
    var contract = event(.contract, "D", "A")
    contract.registration = "2026-1"
    contract.amountFen = 120_000_000
    try catalogue.add([contract])
    #expect(throws: StoreFailure.self) { try catalogue.add([contract]) }
    #expect(throws: StoreFailure.noRecord(kind: .demand, id: ids("X")[0], nearest: nil)) {
      try catalogue.add([event(.shortlisted, "X", "A")])
    }
    let decisions = try catalogue.decisions()
    #expect(decisions.count == 2)
    #expect(decisions[RecordPair(demand: ids("D")[0], achievement: ids("B")[0])]?.kind == .rejected)
    let funnel = try #require(try catalogue.funnels(by: .broker).first)
    // The pair of E and B was decided upon, but never in a list.
    #expect(
      funnel.pairs == 3 && funnel.shown == 2 && funnel.shortlisted == 1 && funnel.rejected == 1
    )
    #expect(funnel.contacted == 1 && funnel.contracts == 1 && funnel.amountFen == 120_000_000)
    #expect(try catalogue.funnels(by: .institution).map(\.name) == ["吉林大学", "长春理工大学"])
    #expect(try catalogue.funnels(by: .industry).map(\.name) == ["制造", ""])
    #expect(catalogue.check().damage == nil)

    // Restored into another catalogue; entries that were changed, or of another ledger, are not.
    let events = try catalogue.events()
    #expect(events.compactMap { LedgerEvent(json: $0.json.text) } == events)
    let other = try Catalogue(path: path + "-other", access: .create)
    for part in [Array(events.prefix(3)), events, Array(events.prefix(2))] {
      _ = try other.take(Catalogue.Import([], ledger: part, files: []))
    }
    #expect(try other.events() == events)
    #expect(other.check().damage == nil)
    var forged = events
    forged[1].broker = "李强"
    #expect(throws: StoreFailure.brokenLedger(number: 2)) {
      try other.take(Catalogue.Import([], ledger: forged, files: []))
    }
    let third = try Catalogue(path: path + "-third", access: .create)
    try take(third, .demand, "id,title\nD,激光\n")
    try take(third, .achievement, "id,title\nA,激光\n")
    try third.add([event(.contacted, "D", "A")])
    #expect(throws: StoreFailure.otherLedger(number: 1)) {
      try third.take(Catalogue.Import([], ledger: events, files: []))
    }

    for change in [
      "UPDATE event SET broker = '李强' WHERE number = 3", "DELETE FROM event WHERE number = 2",
      "UPDATE event SET time = '2025-01-01T00:00:00Z' WHERE number = 1",
      "UPDATE event SET score = 421338 WHERE number = 1",
      "UPDATE event SET kind = 'accepted' WHERE number = 4",
      "DELETE FROM history; UPDATE record SET version = 2 WHERE id = 'A'",
      "UPDATE record SET content = '{\"id\":\"B\"}' WHERE id = 'A'",
      "UPDATE record SET content = replace(content, '激光', '激光 ') WHERE id = 'A'",
    ] {
      let copy = folder.appendingPathComponent("copy-\(UUID().uuidString)").path
      try catalogue.write { try $0.execute(literal: "SELECT 1") }
      try catalogue.database.backup(to: DatabaseQueue(path: copy))
      let changed = try Catalogue(path: copy, access: .write)
      #expect(changed.check().damage == nil)
      try changed.write { try $0.execute(sql: change) }
      #expect(changed.check().damage != nil || change.contains("激光 "), "\(change)")
    }
  }

  @Test("a file of the first schema is brought up to date; foreign and later files are refused")
  func schemas() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      let old = try DatabaseQueue(path: path)
      try CatalogueSchema.migrator.migrate(old, upTo: "1 records")
      try old.write { database in
        try database.execute(
          sql: """
            INSERT INTO import (time, source, files, added) VALUES ('2026-01-01T00:00:00Z', 'main', '["a"]', 1);
            INSERT INTO record (kind, id, source, version, run, file, line, withdrawn, content)
            VALUES ('demand', 'D', 'main', 1, 1, 'a', 2, 0, '{"id":"D","title":"激光"}');
            """
        )
      }
      try old.close()
    }
    // Also when it is opened to be read only.
    let catalogue = try Catalogue(path: path, access: .read)
    #expect(try catalogue.content([.demand]).demands.map(\.title) == ["激光"])
    #expect(catalogue.check().damage == nil)
    #expect(try catalogue.events().isEmpty)
    // Its records are known by what they were called, and its source by the name of the file.
    let known = try Catalogue(path: path, access: .write)
    #expect(try take(known, .demand, "id,title\nD,激光\n").unchanged == 1)
    let guess = try known.source(
      of: lines(.demand, "id,title\nE,雷达\n"),
      .demand,
      file: "new/a",
      isReplacing: false
    )
    #expect(guess == .known("main"))
    try known.close()
    try Catalogue(path: path, access: .write).write {
      try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('99 later')")
    }
    #expect(throws: StoreFailure.unusable(path: path, .later)) {
      try Catalogue(path: path, access: .read)
    }
    let other = folder.appendingPathComponent("other").path
    try DatabaseQueue(path: other).write { try $0.execute(sql: "CREATE TABLE t (a)") }
    #expect(throws: StoreFailure.unusable(path: other, .foreign)) {
      try Catalogue(path: other, access: .create)
    }
    try Data("编号,名称\nA,激光\n".utf8).write(to: URL(fileURLWithPath: other))
    #expect(throws: StoreFailure.unusable(path: other, .foreign)) {
      try Catalogue(path: other, access: .create)
    }
    #expect(try String(contentsOfFile: other, encoding: .utf8).hasPrefix("编号"))
    #expect(throws: StoreFailure.unusable(path: folder.path, .isFolder)) {
      try Catalogue(path: folder.path, access: .create)
    }
    #expect(throws: StoreFailure.unusable(path: "/nowhere/x", .missing)) {
      try Catalogue(path: "/nowhere/x", access: .read)
    }
    #expect(throws: StoreFailure.unusable(path: "/nowhere/x", .noFolder("/nowhere"))) {
      try Catalogue(path: "/nowhere/x", access: .create)
    }
    for access in [Catalogue.Access.read, .write, .create] {
      #expect(throws: StoreFailure.unusable(path: "/dev/null", .foreign)) {
        try Catalogue(path: "/dev/null", access: access)
      }
    }
    // An empty file is no catalogue, and reading must not make one of it.
    let empty = folder.appendingPathComponent("empty")
    try Data().write(to: empty)
    #expect(throws: StoreFailure.unusable(path: empty.path, .foreign)) {
      try Catalogue(path: empty.path, access: .read)
    }
    #expect(try Data(contentsOf: empty).isEmpty)
  }

  @Test("a file with changed bytes never traps", .seeded)
  func damaged() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      let catalogue = try Catalogue(path: path, access: .create)
      for round in 0..<20 {
        let rows = (0..<20).map { "R\($0),激光 雷达 \($0 * round),吉林大学" }.joined(separator: "\n")
        try take(catalogue, .achievement, "id,title,institution\n" + rows)
        try take(catalogue, .demand, "id,title,institution\n" + rows)
      }
      let pair = (ids("R1")[0], ids("R2")[0])
      for kind in LedgerEvent.Kind.allCases where kind != .corrected {
        try catalogue.add([
          LedgerEvent(kind, RecordPair(demand: pair.0, achievement: pair.1), broker: "b")
        ])
      }
      try catalogue.database.close()
    }
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    var random = SeededGenerator(seed: RandomTesting.seed)
    var refused = 0
    for round in 0..<RandomTesting.rounds(300) {
      var bytes = whole
      for _ in 0..<(1 + round % 4) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        bytes[place] = UInt8.random(in: 0...255, using: &random)
      }
      if round % 10 == 9 { bytes = bytes.prefix(Int.random(in: 0..<bytes.count, using: &random)) }
      let file = folder.appendingPathComponent("damaged-\(round)")
      try Data(bytes).write(to: file)
      do {
        let catalogue = try Catalogue(path: file.path, access: .write)
        if catalogue.check().damage != nil { refused += 1 }
        _ = try? catalogue.content([.achievement, .demand])
        _ = try? catalogue.funnels(by: .institution)
        _ = try? catalogue.decisions()
        try? catalogue.forEachRecord(nil) { _ in }
        _ = try? take(catalogue, .demand, "id,title\nR1,新\nX,新\n", replacing: true)
        let pair = RecordPair(demand: ids("R1")[0], achievement: ids("R2")[0])
        _ = try? catalogue.add([LedgerEvent(.shortlisted, pair, broker: "b")])
      } catch {
        refused += 1
      }
      try FileManager.default.removeItem(at: file)
    }
    #expect(refused > 100)
  }
}
