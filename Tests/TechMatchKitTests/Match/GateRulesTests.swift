import Testing

@testable import TechMatchKit

@Suite("GateRules")
struct GateRulesTests {
  private func facts(
    trl: ClosedRange<Int>? = nil,
    fen: (Int64?, Int64?)? = nil
  ) -> GateFacts {
    GateFacts(
      status: nil,
      readiness: trl.map {
        TechnologyReadiness(lower: $0.lowerBound, upper: $0.upperBound, text: "")
      },
      modes: nil,
      money: fen.map { MoneyInterval(lowerFen: $0.0, upperFen: $0.1, text: "") },
      deadline: nil
    )
  }

  @Test(
    "status fails when either side is gone and passes only when both are known to be there",
    arguments: [
      (.open, .open, .pass), (.open, .unknown, .unknown), (.unknown, .unknown, .unknown),
      (.closed, .unknown, .fail), (.open, .closed, .fail),
    ] as [(GateFacts.Availability, GateFacts.Availability, GateVerdict)]
  )
  func status(
    demand: GateFacts.Availability,
    achievement: GateFacts.Availability,
    verdict: GateVerdict
  ) {
    #expect(GateRules.statusVerdict(demand, achievement) == verdict)
  }

  @Test("a deadline passes on its last day")
  func deadline() {
    #expect(GateRules.deadlineVerdict(20_261_121, today: 20_261_121) == .pass)
    #expect(GateRules.deadlineVerdict(20_261_120, today: 20_261_121) == .fail)
    #expect(GateRules.deadlineVerdict(0, today: 20_261_121) == .unknown)
  }

  @Test(
    "readiness compares intervals and never guesses inside them",
    arguments: [
      (6...9, 7...8, .pass), (6...9, 6...6, .pass), (5...7, 8...9, .pass), (6...9, 3...5, .fail),
      (6...9, 5...7, .unknown), (nil, 3...5, .unknown), (6...9, nil, .unknown),
    ] as [(ClosedRange<Int>?, ClosedRange<Int>?, GateVerdict)]
  )
  func readiness(
    demand: ClosedRange<Int>?,
    achievement: ClosedRange<Int>?,
    verdict: GateVerdict
  ) {
    #expect(GateRules.readinessVerdict(facts(trl: demand), facts(trl: achievement)) == verdict)
  }

  @Test(
    "price compares the ends that are known",
    arguments: [
      ((100, 300), (100, 200), .pass), ((100, 300), (300, 300), .pass),
      ((100, 300), (301, 400), .fail),
      ((100, 300), (200, 400), .unknown), ((nil, 300), (nil, 300), .pass),
      ((100, nil), (50, 60), .unknown), ((100, 300), (400, nil), .fail),
      ((100, 300), (200, nil), .unknown), ((100, 300), (nil, nil), .unknown),
    ] as [((Int64?, Int64?), (Int64?, Int64?), GateVerdict)]
  )
  func price(budget: (Int64?, Int64?), price: (Int64?, Int64?), verdict: GateVerdict) {
    #expect(GateRules.priceVerdict(facts(fen: budget), facts(fen: price)) == verdict)
  }

  @Test("modes need one in common, and an unknown side decides nothing")
  func modes() {
    #expect(GateRules.modesVerdict(.init([.assign, .equity]), .init([.equity])) == .pass)
    #expect(GateRules.modesVerdict(.init([.assign]), .init([.equity])) == .fail)
    #expect(GateRules.modesVerdict([], .init([.equity])) == .unknown)
  }

  @Test("a region holds its cities, and Jilin City is not Jilin Province")
  func regions() {
    let province = Region(text: "吉林省", code: 220_000)
    let city = Region(text: "吉林市", code: 220_200)
    let changchun = Region(text: "长春市", code: 220_100)
    let beijing = Region(text: "北京市", code: 110_000)
    let nowhere = Region(text: "某地", code: nil)
    func verdict(_ demanded: [Region?], _ offered: Region?) -> GateVerdict {
      GateRules.regionVerdict(demanded: demanded, offered: offered)
    }
    #expect(verdict([province], changchun) == .pass)
    #expect(verdict([city], changchun) == .fail)
    #expect(verdict([city], province) == .unknown)
    #expect(verdict([province], beijing) == .fail)
    #expect(verdict([province], nowhere) == .unknown)
    #expect(verdict([nowhere], nowhere) == .pass)
    #expect(verdict([province], nil) == .unknown)
    #expect(verdict([nil, nil], nil) == .pass)
    #expect(verdict([province, beijing], changchun) == .fail)
  }
}
