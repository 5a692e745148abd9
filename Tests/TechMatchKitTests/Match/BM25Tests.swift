import Foundation
import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchKit

@Suite("BM25")
struct BM25Tests {
  /// BM25 from its definition, over word counts with field weight 1 everywhere.
  private func score(
    _ demand: [String],
    _ achievement: [String],
    _ corpus: [[String]],
    k1: Double,
    b: Double
  ) -> Double {
    let average = Double(corpus.reduce(0) { $0 + $1.count }) / Double(corpus.count)
    let saturation: Double = k1 * (1 - b + b * Double(achievement.count) / average)
    var sum = 0.0
    for term in demand.sorted() {
      let tf = Double(achievement.filter { $0 == term }.count)
      let df = Double(corpus.filter { $0.contains(term) }.count)
      let idf: Double = log(1 + (Double(corpus.count) - df + 0.5) / (df + 0.5))
      sum += idf * tf / (tf + saturation)
    }
    return sum
  }

  @Test(
    "orders achievements as the definition does, stays within the full score, and explains itself",
    .seeded
  )
  func ordersLikeTheDefinition() throws {
    var random = SeededGenerator(seed: RandomTesting.seed &+ 7)
    for _ in 0..<RandomTesting.rounds(10) {
      let market = RandomMarket(seed: random.next(), achievements: 30, demands: 10)
      var configuration = IndexConfiguration()
      configuration.weighting = .bm25(k1: 1.2, b: 0.75)
      configuration.fieldWeights = FieldWeights(title: 1, tags: 0)
      configuration.thesaurus = nil
      configuration.lexicon = nil
      let index = try IndexBuilder(configuration: configuration)
        .build(achievements: market.achievements, demands: market.demands)
      func words(_ record: some IndexableRecord) -> [String] {
        record.texts.filter { $0.field != .tags }.flatMap { terms(of: $0.text) }
      }
      let corpus = market.achievements.map { words($0) }
      let options = MatcherTests.openOptions(tagWeight: 0)
      let explainer = Explainer(index, options: options)
      for (position, document) in index.demands.inputOrder.enumerated() {
        let hits = Matcher(index, options: options).match(document).hits
        let demand = words(market.demands[position])
        let reference = hits.map { hit in
          score(demand, words(index.achievements[hit.document]), corpus, k1: 1.2, b: 0.75)
        }
        for (hit, next) in zip(reference, reference.dropFirst()) {
          // Equal within the rounding of a micro-point may stand in either order.
          #expect(hit >= next - 1e-4)
        }
        for hit in hits {
          #expect(hit.score.millionths <= Score.full)
          let explained = explainer.explain(demand: document, achievement: hit.document)
          #expect(explained.score == hit.score)
        }
      }
    }
  }
}
