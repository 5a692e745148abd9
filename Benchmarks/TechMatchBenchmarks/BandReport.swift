import Foundation
import TechMatchKit

/// Holds bands against judgements: the section *Bands* of `Relevance.md`.
enum BandReport {
  /// Prints all pairs as comma-separated values, for `Benchmarks/bands/fit.py`.
  static func printFeatures(_ folders: [String]) throws {
    print(
      "collection,size,draw,demand,answerable,rank,score,unrelated,coverage,records,judged"
    )
    for folder in folders {
      for pair in try BandSample.pairs(of: JudgedCollection(folder), explaining: true) {
        let cells: [Any] = [
          pair.collection, pair.size, pair.draw, pair.demand, pair.isAnswerable ? 1 : 0, pair.rank,
          pair.score, pair.unrelated, pair.coverage, pair.records, pair.isJudgedFitting ? 1 : 0,
        ]
        print(cells.map { "\($0)" }.joined(separator: ","))
      }
    }
  }

  /// Prints the tables of some collections in Markdown.
  static func run(_ folders: [String]) throws {
    let all = try folders.map {
      try BandSample.pairs(of: JudgedCollection($0), explaining: false)
    }
    reliability(all)
    print()
    lists(all)
  }

  /// Of the pairs of each band, how many were judged to fit, beside what is printed of the band.
  private static func reliability(_ all: [[BandSample.Pair]]) {
    let names = all.map { $0.first?.collection ?? "" }
    printRow(["judged fitting, % of pairs", "stated", "mean", ""] + names)
    printRow(Array(repeating: "---", count: names.count + 4))
    for band in Band.allCases.reversed() {
      let shares = all.map { pairs in share(pairs.filter { $0.band == band }) }
      let known = shares.compactMap(\.self)
      let mean = known.reduce(0, +) / Double(max(1, known.count))
      let bar = String(repeating: "▇", count: Int((mean * 20).rounded()))
      printRow(
        [band.rawValue, "\(band.judgedFitting)", percent(mean), bar]
          + zip(all, shares).map { pairs, share in
            let count = pairs.count { $0.band == band }
            return share.map { "\(percent($0)) of \(count)" } ?? "–"
          }
      )
    }
  }

  /// The share judged to fit, the mean over the sizes of the parts; `nil` without pairs.
  private static func share(_ pairs: [BandSample.Pair]) -> Double? {
    let shares = BandSample.draws.compactMap { draw -> Double? in
      let some = pairs.filter { $0.size == draw.size }
      // A handful says nothing.
      guard some.count >= 20 else { return nil }
      return Double(some.count { $0.isJudgedFitting }) / Double(some.count)
    }
    return shares.isEmpty ? nil : shares.reduce(0, +) / Double(shares.count)
  }

  /// By size: how well the best hit tells demands with an answer from those without, and what a list says of each.
  private static func lists(_ all: [[BandSample.Pair]]) {
    printRow([
      "collection", "records", "demands", "AUC of the best score",
      "without an answer: nothing fitting", "weak", "fair", "strong",
      "with one: nothing fitting", "weak", "fair", "strong",
    ])
    printRow(Array(repeating: "---", count: 12))
    for pairs in all {
      for (size, _) in BandSample.draws {
        let best = pairs.filter { $0.size == size && $0.rank == 1 }
        guard let first = best.first else { continue }
        let answered = best.filter(\.isAnswerable)
        let robbed = best.filter { !$0.isAnswerable }
        func shares(_ some: [BandSample.Pair]) -> [String] {
          Band.allCases.map { band in
            percent(Double(some.count { $0.band == band }) / Double(max(1, some.count)))
          }
        }
        let area = auc(answered.map(\.score), robbed.map(\.score))
        printRow(
          [
            first.collection, size == 0 ? "all \(first.records)" : "\(size)", "\(best.count)",
            String(format: "%.3f", area),
          ] + shares(robbed) + shares(answered)
        )
      }
    }
  }

  /// The probability that a value of `high` is above one of `low`, ties counting half.
  private static func auc(_ high: [Int], _ low: [Int]) -> Double {
    guard !high.isEmpty, !low.isEmpty else { return .nan }
    let low = low.sorted()
    var sum = 0.0
    for value in high {
      let below = low.partitioningIndex { $0 >= value }
      let upTo = low.partitioningIndex { $0 > value }
      sum += Double(below + upTo) / 2
    }
    return sum / Double(high.count) / Double(low.count)
  }

  private static func percent(_ share: Double) -> String { String(format: "%.0f", share * 100) }
}

extension [Int] {
  /// The first place from which on a condition holds, in an array in which it does not cease to.
  fileprivate func partitioningIndex(_ condition: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
