import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchKit

@Suite("WinLimit")
struct WinLimitTests {
  private static let rubric = """
    {"name": "r", "digits": 2, "winners": 2, "reserves": 0, "awards": ["300万元", "1,200,000元"], "criteria": [
      {"name": "readiness", "kind": "readiness", "weight": 100}]}
    """

  private static func input(_ earlier: [EarlierAward], most: Int = 1) throws -> RankingInput {
    var input = RankingInput(
      challenge: .init(id: "c", publisher: "发榜单位"),
      rubric: try Rubric(InputFile(name: "r.json", bytes: rubric.utf8)),
      bids: ["甲公司", "乙公司", "丙公司"].enumerated().map { place, bidder in
        var entry = RankingInput.Entry(id: "b\(place)", bidder: bidder)
        (entry.lowerReadiness, entry.upperReadiness) = (9 - place, 9 - place)
        return entry
      }
    )
    input.winLimit = WinLimit(most: most, earlier: earlier)
    return input
  }

  private static func award(_ bidder: String, isSettled: Bool = true) -> EarlierAward {
    EarlierAward(challenge: "a", bid: "a1", bidder: bidder, isSettled: isSettled)
  }

  private func verdicts(_ input: RankingInput) -> [String: GateVerdict] {
    Dictionary(
      uniqueKeysWithValues: BidRanking(input).lines.map { line in
        (line.bid, line.findings.first { $0.condition == .winLimit }!.verdict)
      }
    )
  }

  @Test("a bidder that has won as often as it may is out")
  func limit() throws {
    let one = try Self.input([Self.award("　甲公司 ")])
    #expect(verdicts(one) == ["b0": .fail, "b1": .pass, "b2": .pass])
    #expect(BidRanking(one).lines.first?.bid == "b1")
    let two = try Self.input([Self.award("甲公司")], most: 2)
    #expect(verdicts(two)["b0"] == .pass)
  }

  @Test("a win that is not settled leaves the limit open")
  func open() throws {
    let input = try Self.input([Self.award("甲公司", isSettled: false)])
    #expect(verdicts(input) == ["b0": .unknown, "b1": .pass, "b2": .pass])
    // The name of an award may be one of two organisations.
    var unclear = try Self.input([Self.award("甲")])
    unclear.identities = [
      .init(
        written: "甲",
        organisations: [.init(name: "甲公司", above: []), .init(name: "甲集团", above: [])],
        beginsWith: []
      ),
      .init(written: "甲公司", organisations: [.init(name: "甲公司", above: [])], beginsWith: []),
    ]
    #expect(verdicts(unclear) == ["b0": .unknown, "b1": .pass, "b2": .pass])
  }

  @Test("a place has its amount, and amounts go with the number of winners")
  func awards() throws {
    let lines = BidRanking(try Self.input([])).lines
    #expect(lines.map(\.amountFen) == [300_000_000, 120_000_000, nil])
    for wrong in [#""awards": ["300万元"]"#, #""awards": ["300万元", "二三百万"]"#] {
      let text = Self.rubric.replacing(#""awards": ["300万元", "1,200,000元"]"#, with: wrong)
      #expect(throws: RubricFailure.self) { try Rubric(InputFile(name: "r", bytes: text.utf8)) }
    }
  }
}
