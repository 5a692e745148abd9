import Foundation
import TechMatchKit
import TechMatchService
import Testing

@Suite("Papers of rankings")
struct PublishJobTests {
  private let shop: Workshop

  init() throws { shop = try Workshop() }

  private static func ledger(_ challenge: String, _ bidder: String = "甲") -> RankingLedger {
    let rubric = Rubric(name: "r", criteria: [.init(name: "t", kind: .time, weight: 100)])
    let bid = RankingInput.Entry(id: "b", bidder: bidder)
    return RankingLedger(
      RankingInput(challenge: .init(id: challenge), rubric: rubric, bids: [bid]),
      program: "test"
    )
  }

  private func publish(_ ledgers: [InputFile], to folder: String) throws -> [String] {
    var paths: [String] = []
    try PublishJob(ledgers: ledgers, folder: folder).run { paths.append($0) }
    return paths
  }

  @Test("papers are written, and replaced by those of a later ledger")
  func written() throws {
    let folder = shop.path("a/papers")
    let paths = try publish(
      [Workshop.file("1", Self.ledger("A").text), Workshop.file("2", Self.ledger("B").text)],
      to: folder
    )
    #expect(paths.count == 10)
    #expect(
      paths.suffix(2).map { ($0 as NSString).lastPathComponent } == [
        "rankings.zh.xlsx", "rankings.en.xlsx",
      ]
    )
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 10)
    _ = try publish([Workshop.file("1", Self.ledger("A", "乙方").text)], to: folder + "/")
    #expect(FileManager.default.fileExists(atPath: folder + "/A-ranking.zh.xlsx"))
    let report = try String(contentsOfFile: folder + "/A-report.zh.html", encoding: .utf8)
    #expect(report.contains("乙方"))
  }

  @Test("nothing is written when a ledger is wrong, or papers would replace each other")
  func refused() throws {
    let folder = shop.path("papers")
    let good = Workshop.file("good", Self.ledger("A").text)
    let changed = Self.ledger("B").text.replacing("甲", with: "乙")
    #expect(throws: LedgerFailure.self) {
      try publish([good, Workshop.file("changed", changed)], to: folder)
    }
    let failure = #expect(throws: ServiceFailure.self) {
      try publish([good, Workshop.file("other", Self.ledger("a").text)], to: folder)
    }
    #expect(failure == .samePapers(file: "other", other: "good", stem: "a"))
    #expect(!FileManager.default.fileExists(atPath: folder))
    try Data().write(to: URL(fileURLWithPath: folder))
    #expect(throws: OutputFailure.cannotCreate(path: folder)) { try publish([good], to: folder) }
  }
}
