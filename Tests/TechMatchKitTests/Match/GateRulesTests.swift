import TechMatchTestSupport
import TechMatchTestTraits
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
    let found = GateRules.priceVerdict(facts(fen: budget), facts(fen: price), tolerance: 0)
    #expect(found == verdict)
  }

  @Test(
    "a price is negotiable up to the tolerance, to the fen, whatever the tolerance and the budget",
    arguments: [
      (300, (390, 390), 30, .negotiable), (300, (391, 391), 30, .fail),
      (300, (301, nil), 30, .negotiable), (300, (300, 391), 30, .unknown),
      // A third of a fen is none.
      (101, (131, 131), 30, .negotiable), (101, (132, 132), 30, .fail),
      (300, (600, 700), 100, .negotiable), (300, (601, 700), 100, .fail),
      (300, (600, 600), 1_000, .negotiable), (300, (601, 601), .max, .fail),
      (300, (301, 301), 0, .fail), (300, (301, 301), -30, .fail), (300, (301, 301), .min, .fail),
      (0, (1, 1), 100, .fail), (0, (0, 0), 30, .pass),
      (.max - 1, (.max, .max), 30, .negotiable), (.max - 1, (.max, .max), 0, .fail),
    ] as [(Int64, (Int64?, Int64?), Int, GateVerdict)]
  )
  func tolerance(budget: Int64, price: (Int64?, Int64?), tolerance: Int, verdict: GateVerdict) {
    let found = GateRules.priceVerdict(
      facts(fen: (nil, budget)),
      facts(fen: price),
      tolerance: tolerance
    )
    #expect(found == verdict)
  }

  @Test("a price below the lower end of a budget passes")
  func cheap() {
    let (budget, price) = (facts(fen: (30_000, 50_000)), facts(fen: (10_000, 10_000)))
    #expect(GateRules.priceVerdict(budget, price, tolerance: 0) == .pass)
  }

  @Test("the highest negotiable price and the excess are those of exact arithmetic", .seeded)
  func exactArithmetic() {
    var random = SeededGenerator(seed: RandomTesting.seed &+ 31)
    for _ in 0..<RandomTesting.rounds(2_000) {
      let bits = 1 + random.below(63)
      let budget = Int64(random.next() >> UInt64(64 - bits))
      let tolerance = random.below(101)
      let most = Int128(budget) * Int128(100 + tolerance) / 100
      let highest = GateRules.highestNegotiable(budget, tolerance: tolerance)
      #expect(highest == Int64(clamping: most))
      let price = Int64(clamping: Int128(budget) + Int128(random.next() >> UInt64(64 - bits)))
      let excess = GateVerdicts.excessPerMille(price, over: budget)
      guard price > budget, budget > 0 else {
        #expect(excess == nil)
        continue
      }
      let exact = (Int128(price) - Int128(budget)) * 1_000
      let ceiling = exact / Int128(budget) + (exact % Int128(budget) == 0 ? 0 : 1)
      #expect(excess.map { Int128($0) } == Int128(Int(clamping: ceiling)))
    }
  }

  @Test("every verdict is packed and unpacked, and a negotiable one keeps no pair out")
  func packing() {
    for verdict in [GateVerdict.pass, .negotiable, .fail, .unknown] {
      for one in Gate.allCases {
        let packed = GateVerdicts { $0 == one ? verdict : .pass }
        #expect(Gate.allCases.allSatisfy { packed[$0] == ($0 == one ? verdict : .pass) })
      }
    }
    var policy = GatePolicy(today: RandomMarket.today)
    policy.requiredKnown = Set(Gate.allCases)
    #expect(!policy.removes(.price, .negotiable) && policy.priceTolerance == 30)
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
