import TechMatchKit
import TechMatchService
import TechMatchStore
import Testing

@Suite("Unmatched records")
struct UnmatchedTests {
  @Test("are those whose lists are empty, with the best of what gates and the least score hide")
  func definition() throws {
    let market = try Market(
      MarketSource(
        achievements: [Workshop.samples.appendingPathComponent("achievements.csv").path],
        demands: [Workshop.samples.appendingPathComponent("demands.csv").path]
      )
    )
    for points in [0.0, 20] {
      let criteria = try MatchCriteria.test {
        $0.minimumPoints = points
        $0.requiredGates = points == 20 ? [.trl] : []
      }
      let open = try MatchCriteria.test {
        $0.top = 1
        $0.ignoredGates = Set(Gate.allCases)
      }
      for side in Side.allCases {
        let found = try market.unmatched(side, criteria, through: market.decisionFilter())
        let empty = try market.snapshot.inputOrder(of: side).filter {
          try market.match($0, criteria).hits.isEmpty
        }
        #expect(found.map(\.document) == empty)
        for record in found {
          let nearest = try market.match(record.document, open).hits.first
          #expect(record.nearest?.id == nearest?.id && record.nearest?.score == nearest?.score)
          switch record.reason {
          case .nothingInCommon: #expect(nearest == nil)
          case .tooWeak: #expect(try #require(nearest).score < criteria.options.minimumScore)
          case .keptOut(let outcomes):
            #expect(try #require(nearest).score >= criteria.options.minimumScore)
            #expect(!outcomes.isEmpty)
            #expect(
              outcomes.allSatisfy {
                $0.verdict == .fail || $0.verdict == .unknown && $0.gate == .trl
              }
            )
          case .nothingFitting: Issue.record("no band was asked for")
          case .rejected: Issue.record("there are no decisions")
          }
        }
      }
    }
  }

  @Test("with a least band they are those of whose hits none reaches it, whatever the scores")
  func bands() throws {
    let market = try Market(
      MarketSource(
        achievements: [Workshop.samples.appendingPathComponent("achievements.csv").path],
        demands: [Workshop.samples.appendingPathComponent("demands.csv").path]
      )
    )
    let criteria = try MatchCriteria.test { $0.top = 20 }
    let open = try MatchCriteria.test { $0.ignoredGates = Set(Gate.allCases) }
    for side in Side.allCases {
      for least in [Band.weak, .fair, .strong] {
        let found = try market.unmatched(
          side,
          criteria,
          leastBand: least,
          through: market.decisionFilter()
        )
        let expected = try market.snapshot.inputOrder(of: side).filter { document in
          try !market.match(document, criteria).hits.contains { try #require($0.band) >= least }
        }
        #expect(found.map(\.document) == expected)
        for record in found {
          let nearest = try market.match(record.document, open).hits.first
          let isFitting = try nearest.map { try #require($0.band) >= least } ?? false
          #expect(record.nearest?.band == nearest?.band)
          #expect((record.reason == .nothingFitting) == (nearest != nil && !isFitting))
        }
      }
    }
  }

  @Test("a rejected pair is no answer, and says who rejected it and why")
  func rejected() throws {
    let shop = try Workshop()
    let market = try Market(try shop.catalogue())
    let criteria = try MatchCriteria.test { $0.minimumPoints = 20 }
    let before = try market.unmatched(.demand, criteria, through: market.decisionFilter())
    let demand = try market.document("D-2", of: .demand)
    #expect(!before.map(\.document).contains(demand))
    for hit in try market.match(demand, criteria).hits {
      try shop.note(.rejected, "D-2", hit.id.text)
    }
    let after = try market.unmatched(.demand, criteria, through: market.decisionFilter())
    let record = try #require(after.first { $0.document == demand })
    guard case .rejected(let event) = record.reason else {
      Issue.record("\(record.reason)")
      return
    }
    #expect(event.pair.demand.text == "D-2" && event.pair.achievement == record.nearest?.id)
    for language in Language.allCases {
      #expect(record.reason.text(in: language).contains(event.broker))
    }
  }
}
