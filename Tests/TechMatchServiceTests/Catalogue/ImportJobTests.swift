import TechMatchKit
import TechMatchStore
import Testing

@testable import TechMatchService

@Suite("Imports")
struct ImportJobTests {
  private let shop: Workshop
  private let broken = "id,title\nD-0,\nD-1,雷达\n"

  init() throws { shop = try Workshop() }

  @Test("an import says what changed and makes the catalogue")
  func changes() throws {
    let notices = Notices()
    let job = ImportJob(
      [.init(.demand, [Workshop.file("a.csv", Workshop.demands), Workshop.file("b.csv", broken)])],
      source: "jilin"
    )
    let outcome = try job.run(into: shop.store, tell: notices.tell)
    #expect(outcome.changes.map(\.source) == ["jilin"] && outcome.changes[0].kind == .demand)
    #expect(outcome.changes[0].counts.added == [try id("D-1"), try id("D-2"), try id("D-3")])
    #expect(outcome.reports.map(\.name) == ["a.csv", "b.csv"] && outcome.refusal == nil)
    #expect(notices.all.count == 2)
    #expect(try shop.names() == ["market"])
    let again = try shop.take([.demand: "id,title\nD-4,雷达\n"]) { _ in }
    #expect(again.changes[0].counts.added == [try id("D-4")])
    let known = try shop.take([.demand: Workshop.demands])
    #expect(known.changes[0].source == "jilin" && known.changes[0].counts.unchanged == 3)
  }

  @Test("each file is its source's, the next time as well; in doubt nothing is done")
  func sources() throws {
    let first = Workshop.file("甲/成果.csv", "编号,成果名称\nCG-1,激光雷达\nCG-2,压铸\n")
    let second = Workshop.file("乙.csv", "编号,成果名称\nCG-1,人参皂苷\nCG-4,石墨烯\n")
    let notices = Notices()
    let job = ImportJob([.init(.achievement, [first, second])])
    let outcome = try job.run(into: shop.store, tell: notices.tell)
    #expect(outcome.changes.map(\.source) == ["成果", "乙"])
    #expect(outcome.changes[1].counts.added.map(\.text) == ["CG-1@乙", "CG-4"])
    #expect(notices.lines.count { $0.contains("a new source, called") } == 2)
    let again = try ImportJob([.init(.achievement, [second, first])]).run(into: shop.store)
    #expect(again.changes.map(\.source) == ["乙", "成果"])
    #expect(again.changes.allSatisfy { $0.counts.isEmpty && $0.counts.unchanged == 2 })
    // Two files of one source are read together.
    let part = Workshop.file("更多.csv", "编号,成果名称\nCG-2,压铸\nCG-1,激光雷达\nCG-9,造雪\n")
    let both = try ImportJob([.init(.achievement, [first, part])]).run(into: shop.store)
    #expect(both.changes.map(\.source) == ["成果"] && both.reports.map(\.errorCount) == [0, 2])
    #expect(both.changes[0].counts.added.map(\.text) == ["CG-9"])

    let unclear = ServiceFailure.unclearSource(file: "new/乙.csv", sources: ["乙"])
    let other = Workshop.file("new/乙.csv", "编号,成果名称\nCG-1,滑雪场\n")
    var doubtful = ImportJob([.init(.achievement, [other])])
    #expect(throws: unclear) { try doubtful.run(into: shop.store) }
    doubtful.isTrial = true
    #expect(try doubtful.run(into: shop.store).refusal == unclear)
    let named = try ImportJob([.init(.achievement, [other])], source: "丙").run(into: shop.store)
    #expect(named.changes[0].counts.added.map(\.text) == ["CG-1@丙"])
    // An export has all of it, and so has what is restored from it.
    var export = ""
    _ = try ExportJob().run(from: shop.store) { export += $0 }
    #expect(export.contains(#""source":"乙","given":"CG-1","id":"CG-1@乙""#))
    _ = try ImportJob(export: Workshop.file("backup", export)).run(into: shop.path("copy"))
    var copy = ""
    _ = try ExportJob().run(from: shop.path("copy")) { copy += $0 }
    #expect(copy == export)
    let restored = try ImportJob([.init(.achievement, [second])], source: "乙")
      .run(into: shop.path("copy"))
    #expect(restored.changes[0].counts.isEmpty && restored.changes[0].counts.unchanged == 2)
    // A ledger names records, so an export is not restored over another source's.
    let foreign = try Workshop()
    try foreign.take([.achievement: "编号,成果名称\nCG-1,激光\n"])
    #expect(throws: StoreFailure.self) {
      try ImportJob(export: Workshop.file("backup", export)).run(into: foreign.store)
    }
  }

  @Test("records without identifiers keep theirs through an export, and are recognised after it")
  func derived() throws {
    let sheet = "序号,成果名称,完成单位\n1,车用铝合金压铸件检测,吉林大学\n2,黑土区秸秆还田菌剂,吉林大学\n"
    let ids = try shop.take([.achievement: sheet]).changes[0].counts.added
    var export = ""
    _ = try ExportJob().run(from: shop.store) { export += $0 }
    #expect(export.contains(#""derived":true,"id":"吉林大学-车用铝合金压铸件-"#))
    let copy = shop.path("copy")
    _ = try ImportJob(export: Workshop.file("backup", export)).run(into: copy)
    let edited = Workshop.file(
      "new.csv",
      "成果名称,完成单位\n黑土区秸秆还田菌剂,吉林大学\n车用铝合金压铸件检测技术,吉林大学\n"
    )
    let counts = try ImportJob([.init(.achievement, [edited])]).run(into: copy).changes[0].counts
    #expect(counts.recognised.map(\.id) == [ids[0]] && counts.unchanged == 1)
    #expect(try Catalogue(path: copy, access: .read).check().damage == nil)
  }

  @Test("a trial returns issues with their places and what would change, and leaves nothing")
  func trial() throws {
    let outcome = try shop.take([.demand: broken]) { $0.isTrial = true }
    #expect(outcome.changes[0].counts.added == [try id("D-1")])
    let issue = try #require(outcome.reports[0].issues.first { $0.severity == .error })
    #expect(issue.place.line == 2 && issue.place.file == "demand.csv")
    #expect(try shop.names().isEmpty)
    _ = try shop.catalogue()
    let before = try Catalogue(path: shop.store, access: .read).lastImport()
    let replacing = try shop.take([.demand: "id,title\nD-1,车载激光雷达\n"]) {
      $0.isTrial = true
      $0.isReplacing = true
    }
    let counts = replacing.changes[0].counts
    #expect(counts.changed == [try id("D-1")] && counts.withdrawn.count == 2)
    #expect(try Catalogue(path: shop.store, access: .read).lastImport() == before)
  }

  @Test("a trial says why an import would be refused; the import throws it and changes nothing")
  func refusals() throws {
    let cases: [(String, ServiceFailure, (inout ImportJob) -> Void)] = [
      (broken, .strict(errors: 1), { $0.isStrict = true }),
      (broken, .refusedOnReplacing(errors: 1), { $0.isReplacing = true }),
      (
        "", .nothingToReplaceWith(kind: .demand, files: ["demand.csv"]), { $0.isReplacing = true }
      ),
    ]
    for exists in [false, true] {
      if exists { _ = try shop.catalogue() }
      for (text, failure, change) in cases {
        let trial = try shop.take([.demand: text]) {
          change(&$0)
          $0.isTrial = true
        }
        #expect(trial.refusal == failure && trial.changes.isEmpty)
        #expect(trial.reports.count == 1)
        #expect(throws: failure) { try shop.take([.demand: text], change) }
      }
      #expect(shop.has("market") == exists)
    }
    #expect(try Catalogue(path: shop.store, access: .read).content([.demand]).demands.count == 3)
  }

  @Test("the reports of all files are told before an import is refused")
  func reports() throws {
    let notices = Notices()
    var job = ImportJob([
      .init(.achievement, [Workshop.file("a.csv", broken)]),
      .init(.demand, [Workshop.file("d.csv", broken)]),
    ])
    job.isStrict = true
    #expect(throws: ServiceFailure.strict(errors: 2)) {
      try job.run(into: shop.store, tell: notices.tell)
    }
    #expect(notices.lines.count { $0.contains("1 of 2 records could be read") } == 2)
  }

  @Test("an export restores records, sources and ledger; a changed one leaves no catalogue")
  func restore() throws {
    _ = try shop.catalogue()
    try shop.note(.shortlisted, "D-1", "A-1")
    try shop.note(.rejected, "D-1", "A-2")
    var export = ""
    let count = try ExportJob().run(from: shop.store) { export += $0 }
    #expect(count == 7)
    let outcome = try ImportJob(export: Workshop.file("backup", export))
      .run(into: shop.path("copy"))
    #expect(outcome.changes.map(\.kind) == [.achievement, .demand])
    var again = ""
    _ = try ExportJob().run(from: shop.path("copy")) { again += $0 }
    #expect(again == export)

    let other = shop.path("other")
    func restore(_ text: String) throws {
      _ = try ImportJob(export: Workshop.file("backup", text)).run(into: other)
    }
    #expect(throws: StoreFailure.brokenLedger(number: 1)) {
      try restore(export.replacing("张敏", with: "李强"))
    }
    #expect(throws: ServiceFailure.unreadableLedger(path: "backup")) {
      try restore(export.replacing("\"shortlisted\"", with: "\"liked\""))
    }
    #expect(throws: RecordStream.Failure.self) { try restore("id,title\n") }
    #expect(try shop.names() == ["copy", "market"])
    // Into a catalogue with another ledger.
    _ = try ImportJob(export: Workshop.file("backup", export)).run(into: other)
    #expect(try Catalogue(path: other, access: .read).events().count == 2)
    let foreign = try Workshop()
    _ = try foreign.catalogue()
    try foreign.note(.accepted, "D-1", "A-1")
    #expect(throws: StoreFailure.otherLedger(number: 1)) {
      _ = try ImportJob(export: Workshop.file("backup", export)).run(into: foreign.store)
    }
  }

  @Test("a catalogue that cannot be made is said")
  func places() throws {
    let job = ImportJob([.init(.demand, [Workshop.file("a.csv", Workshop.demands)])])
    let nowhere = shop.path("nowhere/market")
    #expect(throws: StoreFailure.unusable(path: nowhere, .noFolder(shop.path("nowhere")))) {
      try job.run(into: nowhere)
    }
    #expect(throws: StoreFailure.unusable(path: shop.path(""), .isFolder)) {
      try job.run(into: shop.path(""))
    }
    #expect(try shop.names().isEmpty)
  }
}
