import Foundation

/// A measure of the quality of a ranked list, 0…1, with the names and definitions of ir_measures
/// and trec_eval.
public enum RankingMeasure: String, CaseIterable, Sendable {
  /// The normalised discounted cumulative gain of the first ten, with the grade as gain and
  /// log₂(rank + 1) as discount (Järvelin, Kekäläinen, *Cumulated Gain-Based Evaluation of IR
  /// Techniques*, TOIS 2002).
  case nDCG10 = "nDCG@10"
  /// The share of the relevant achievements that are among the first hundred.
  case recall100 = "R@100"
  /// One over the rank of the first relevant achievement; 0 without one.
  case reciprocalRank = "RR"
  /// The mean of the precisions at the ranks of the relevant achievements, with 0 for those that
  /// were not found.
  case averagePrecision = "AP"
  /// The share of the first five places that have a relevant achievement; a short list leaves
  /// places empty.
  case precision5 = "P@5"

  /// The value for a list; 0 when no achievement is relevant.
  ///
  /// - Parameters:
  ///   - list: The achievements found, the best first, each once.
  ///   - grades: The grades of the judged achievements; others count as not relevant.
  /// - Returns: A number in 0…1.
  /// - Complexity: O(*n* + *j* log *j*) for a list of *n* and *j* judgements.
  public func value(of list: [RecordID], grades: Judgements.Grades) -> Double {
    let relevantCount = grades.values.count { $0 > 0 }
    guard relevantCount > 0 else { return 0 }
    func isRelevant(_ achievement: RecordID) -> Bool { grades[achievement, default: 0] > 0 }
    switch self {
    case .nDCG10:
      let ideal = grades.values.filter { $0 > 0 }.sorted(by: >)
      let gains = list.prefix(10).map { max(0, grades[$0, default: 0]) }
      return Self.discounted(gains) / Self.discounted(ideal.prefix(10))
    case .recall100:
      return Double(list.prefix(100).count(where: isRelevant)) / Double(relevantCount)
    case .reciprocalRank:
      return list.firstIndex(where: isRelevant).map { 1 / Double($0 + 1) } ?? 0
    case .averagePrecision:
      var found = 0
      var sum = 0.0
      for (index, achievement) in list.enumerated() where isRelevant(achievement) {
        found += 1
        sum += Double(found) / Double(index + 1)
      }
      return sum / Double(relevantCount)
    case .precision5:
      return Double(list.prefix(5).count(where: isRelevant)) / 5
    }
  }

  private static func discounted(_ gains: some Collection<Int>) -> Double {
    gains.enumerated().reduce(0) { $0 + Double($1.element) / log2(Double($1.offset + 2)) }
  }
}
