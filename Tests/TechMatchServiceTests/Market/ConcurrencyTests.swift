import Foundation
import Synchronization
import TechMatchKit
import TechMatchService
import TechMatchStore
import Testing

@Suite("A market that many use")
struct ConcurrencyTests {
  @Test("readers of two markets, and markets opened meanwhile, each see one state during imports")
  func readersAndImports() throws {
    let shop = try Workshop()
    @Sendable func sheet(_ version: Int) -> String {
      "id,title,summary\n" + (0..<60).map { "D\($0),激光 \(version),雷达 v\(version)\n" }.joined()
    }
    try shop.take([.achievement: Workshop.achievements, .demand: sheet(0)])
    let source = MarketSource(catalogue: shop.store)
    let markets = [try Market(source), try Market(source)]
    let criteria = try MatchCriteria.test()
    let expected = try markets[0].snapshot.demands.inputOrder.map {
      try markets[0].match($0, criteria).hits
    }
    let isDone = Atomic(false)
    let opened = Mutex(0)
    let failures = Mutex<[String]>([])
    @Sendable func check(_ holds: Bool, _ words: @autoclosure () -> String) {
      if !holds { failures.withLock { $0.append(words()) } }
    }
    DispatchQueue.concurrentPerform(iterations: 5) { worker in
      do {
        switch worker {
        case 0:
          defer { isDone.store(true, ordering: .releasing) }
          for version in 1...6 {
            try shop.take([.demand: sheet(version)]) { $0.isReplacing = true }
          }
        case 1, 2:
          let market = markets[worker - 1]
          repeat {
            let found = try market.snapshot.demands.inputOrder.map {
              try market.match($0, criteria).hits
            }
            check(found == expected, "a market changed")
          } while !isDone.load(ordering: .acquiring)
        default:
          repeat {
            let market = try Market(source)
            let titles = Set(
              market.snapshot.demands.inputOrder.map {
                market.snapshot.demands[$0].title ?? ""
              }
            )
            check(titles.count == 1, "a mixture: \(titles)")
            var filter = try market.decisionFilter()
            _ = try market.match(market.document("D7", of: .demand), criteria, through: &filter)
            try filter.noteShown(to: "broker \(worker)")
            opened.withLock { $0 += 1 }
          } while !isDone.load(ordering: .acquiring)
        }
      } catch {
        check(false, "\(error)")
      }
    }
    #expect(failures.withLock { $0 }.isEmpty)
    #expect(opened.withLock { $0 } > 0)
    let catalogue = try Catalogue(path: shop.store, access: .read)
    #expect(try catalogue.content([.demand]).demands.allSatisfy { $0.title == "激光 6" })
    #expect(catalogue.check().damage == nil)
    #expect(try !markets[0].isCurrent())
  }
}
