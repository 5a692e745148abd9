import Foundation
import TechMatchKit

/// A judged collection: a folder with `achievements.jsonl`, `demands.jsonl` and `qrels.tsv`.
struct JudgedCollection {
  var name: String
  var achievements: [Achievement]
  var demands: [Demand]
  var judgements: Judgements

  init(_ folder: String) throws {
    name = URL(fileURLWithPath: folder).lastPathComponent
    achievements =
      Importer().achievements(from: [try InputFile(path: folder + "/achievements.jsonl")]).records
    demands = Importer().demands(from: [try InputFile(path: folder + "/demands.jsonl")]).records
    judgements = try Judgements(InputFile(path: folder + "/qrels.tsv"))
  }

  /// The options of all measurements: no gates, the first `k`.
  static func options(k: Int = 100) -> MatchOptions {
    var options = MatchOptions(today: Benchmark.today)
    options.k = k
    options.gates.ignored = Set(Gate.allCases)
    return options
  }

  /// The measures of the lists that a configuration gives, with another share of tags than the default or with
  /// that.
  func evaluation(
    _ configuration: IndexConfiguration = IndexConfiguration(),
    tagWeight: Int? = nil
  ) throws -> Evaluation {
    let index = try IndexBuilder(configuration: configuration)
      .build(achievements: achievements, demands: demands)
    var options = Self.options()
    if let tagWeight { options.tagWeight = tagWeight }
    var run = RankedRun()
    Matcher(index, options: options).match(index.demands.inputOrder) { demand, result in
      run[index.demands[demand].id] = result.hits.map {
        RankedRun.Entry($0.id, score: Double($0.score.millionths))
      }
    }
    return Evaluation(run, against: judgements)
  }
}

/// Prints a row of a table in Markdown.
func printRow(_ cells: [String]) { print("| " + cells.joined(separator: " | ") + " |") }

/// A change of nDCG@10 with its 95 % interval.
func changeText(from before: Evaluation, to after: Evaluation) -> String {
  let change = EvaluationComparison(before: before, after: after).change(.nDCG10)
  return String(
    format: "%+.4f (%+.3f…%+.3f)",
    change.mean,
    change.interval.lowerBound,
    change.interval.upperBound
  )
}

/// The first sentence of a text.
func firstSentence(_ text: String) -> String {
  var sentence = ""
  for character in text {
    sentence.append(character)
    if "。？！?!".contains(character) || sentence.hasSuffix(". "), sentence.count > 8 { break }
  }
  return sentence
}
