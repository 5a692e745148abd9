import Foundation
import TechMatchKit

/// Measures what each ingredient of the default scoring gains on judged collections: the tables of `Relevance.md`.
///
/// A collection is a folder with `achievements.jsonl`, `demands.jsonl` and `qrels.tsv`. Each row differs from the
/// default in one thing; a difference is the row minus the default, with its 95 % bootstrap interval over demands.
enum Relevance {
  /// A configuration that differs from the default in what its name says.
  private struct Variant {
    var name: String
    var configuration = IndexConfiguration()
    var tagWeight: Int?

    init(_ name: String, tagWeight: Int? = nil, _ change: (inout IndexConfiguration) -> Void) {
      self.name = name
      self.tagWeight = tagWeight
      change(&configuration)
    }

    init(_ name: String, balance change: (inout BalancedWeighting) -> Void) {
      var balance = BalancedWeighting()
      change(&balance)
      self.init(name) { $0.weighting = .balanced(balance) }
    }
  }

  private static let variants = [
    Variant("tf-idf") { $0.weighting = .tfidf },
    Variant("BM25, k1 1.2, b 0.75") { $0.weighting = .bm25(k1: 1.2, b: 0.75) },
    Variant("achievements `1 + ln tf`") { $0.saturation = nil },
    Variant("achievements `tf/(tf + 1.2)`") { $0.saturation = 1.2 },
    Variant("idf itself on the demand's side") { $0.demandQuarters = 4 },
    Variant("idf¹·⁵ on the demand's side") { $0.demandQuarters = 6 },
    Variant("idf itself on the achievement's side") { $0.achievementQuarters = 4 },
    Variant("no idf on the achievement's side") { $0.achievementQuarters = 0 },
    Variant("parts of length one") { $0.lengthQuarters = 4 },
    Variant("parts as long as they are") { $0.lengthQuarters = 0 },
    Variant("title 0.3") { $0.titleShare = 0.3 },
    Variant("title 1") { $0.titleShare = 1 },
    Variant("no stemming, no stop words") { $0.analyser = .plain },
    Variant("no thesaurus") { $0.thesaurus = nil },
    Variant("no dictionary") { $0.lexicon = nil },
    Variant("tags not read as words") { $0.fieldWeights.tags = 0 },
    Variant("tags read as words once") { $0.fieldWeights.tags = 1 },
    Variant("share of tags 0", tagWeight: 0) { _ in },
    Variant("share of tags 0.1", tagWeight: 100_000) { _ in },
    Variant("share of tags 0.2", tagWeight: 200_000) { _ in },
  ]

  /// Prints the table of some collections in Markdown.
  static func run(_ folders: [String]) throws {
    let collections = try folders.map(Collection.init)
    let defaults = try collections.map { try $0.evaluation(Variant("default") { _ in }) }
    func row(_ cells: [String]) { print("| " + cells.joined(separator: " | ") + " |") }
    row(["nDCG@10"] + collections.map(\.name))
    row(["---"] + collections.map { _ in "---" })
    row(
      ["**default**"]
        + defaults.map { String(format: "**%.4f** of %d", $0.mean(.nDCG10), $0.demands.count) }
    )
    for variant in variants {
      let cells = try zip(collections, defaults).map { collection, before in
        let after = try collection.evaluation(variant)
        let change = EvaluationComparison(before: before, after: after).change(.nDCG10)
        let interval = change.interval
        return String(
          format: "%+.4f (%+.3f…%+.3f)",
          change.mean,
          interval.lowerBound,
          interval.upperBound
        )
      }
      row([variant.name] + cells)
    }
  }

  private struct Collection {
    let name: String
    let achievements: [Achievement]
    let demands: [Demand]
    let judgements: Judgements

    init(_ folder: String) throws {
      name = URL(fileURLWithPath: folder).lastPathComponent
      achievements =
        Importer().achievements(from: [try InputFile(path: folder + "/achievements.jsonl")]).records
      demands = Importer().demands(from: [try InputFile(path: folder + "/demands.jsonl")]).records
      judgements = try Judgements(InputFile(path: folder + "/qrels.tsv"))
    }

    func evaluation(_ variant: Variant) throws -> Evaluation {
      let index = try IndexBuilder(configuration: variant.configuration)
        .build(achievements: achievements, demands: demands)
      var options = MatchOptions(today: Benchmark.today)
      options.k = 100
      options.gates.ignored = Set(Gate.allCases)
      if let tagWeight = variant.tagWeight { options.tagWeight = tagWeight }
      var run = RankedRun()
      Matcher(index, options: options).match(index.demands.inputOrder) {
        demand,
        result in
        run[index.demands[demand].id] = result.hits.map {
          RankedRun.Entry($0.id, score: Double($0.score.millionths))
        }
      }
      return Evaluation(run, against: judgements)
    }
  }
}
