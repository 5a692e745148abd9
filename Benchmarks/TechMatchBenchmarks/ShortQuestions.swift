import Foundation
import TechMatchKit

/// Measures the default against BM25 and its neighbours where questions or records are short: the table *Short
/// questions* of `Relevance.md`.
enum ShortQuestions {
  private static let variants:
    [(name: String, change: @Sendable (inout BalancedWeighting) -> Void)] = [
      ("demand idf", { $0.demandQuarters = 4 }), ("demand idf¹·⁵", { $0.demandQuarters = 6 }),
      ("no achievement idf", { $0.achievementQuarters = 0 }),
      ("tf/(tf + 1.2)", { $0.saturation = 1.2 }), ("1 + ln tf", { $0.saturation = nil }),
      ("parts of length one", { $0.lengthQuarters = 4 }), ("title 1", { $0.titleShare = 1 }),
    ]

  /// Prints the table of some collections in Markdown.
  static func run(_ folders: [String]) throws {
    printRow(
      ["questions", "demands", "words", "words of a record", "default", "BM25"]
        + variants.map(\.name)
    )
    printRow(["---"] + [String](repeating: "---:", count: 5 + variants.count))
    for folder in folders {
      for collection in forms(of: try JudgedCollection(folder)) {
        let before = try collection.evaluation()
        var bm25 = IndexConfiguration()
        bm25.weighting = .bm25(k1: 1.2, b: 0.75)
        var cells = [
          collection.name, "\(before.demands.count)",
          "\(try median(collection.demands.map { [$0.title, $0.summary, $0.content] + $0.tags }))",
          "\(try median(collection.achievements.map { [$0.title, $0.summary] + $0.tags }))",
          String(format: "%.4f", before.mean(.nDCG10)),
          changeText(from: before, to: try collection.evaluation(bm25)),
        ]
        for variant in variants {
          var balance = BalancedWeighting()
          variant.change(&balance)
          var configuration = IndexConfiguration()
          configuration.weighting = .balanced(balance)
          let after = try collection.evaluation(configuration)
          cells.append(String(format: "%+.4f", after.mean(.nDCG10) - before.mean(.nDCG10)))
        }
        printRow(cells)
      }
    }
  }

  /// The questions of a collection as they are if they are short, their titles, their tags, their first
  /// sentences; and the short ones over the titles (or first sentences) of the records.
  private static func forms(of collection: JudgedCollection) -> [JudgedCollection] {
    var forms: [JudgedCollection] = []
    func add(_ name: String, _ change: (inout Demand) -> Void) {
      var form = collection
      form.name += ", \(name)"
      for place in form.demands.indices { change(&form.demands[place]) }
      let count = form.demands.count {
        $0.title != nil || $0.summary != nil || $0.content != nil || !$0.tags.isEmpty
      }
      if count * 2 > form.demands.count { forms.append(form) }
    }
    let hasTitles = collection.demands.count { $0.title != nil } * 2 > collection.demands.count
    let isLong = hasTitles && collection.demands.contains { $0.content != nil || $0.summary != nil }
    if !isLong { add("as they are") { _ in } }
    if hasTitles {
      add("titles") { ($0.content, $0.summary, $0.tags) = (nil, nil, []) }
      add("tags") { ($0.title, $0.content, $0.summary) = (nil, nil, nil) }
    } else {
      add("first sentences") {
        ($0.summary, $0.content) = (($0.summary ?? $0.content).map(firstSentence), nil)
      }
    }
    if var short = forms.last(where: { !$0.name.hasSuffix("tags") }) {
      short.name += " over titles"
      for place in short.achievements.indices {
        let record = short.achievements[place]
        short.achievements[place].summary =
          record.title == nil ? record.summary.map(firstSentence) : nil
        short.achievements[place].tags = []
      }
      forms.append(short)
    }
    return forms
  }

  /// The median of the numbers of different terms.
  private static func median(_ texts: [[String?]]) throws -> Int {
    let counts = texts.map { parts in
      var terms = Set<String>()
      for part in parts.compactMap(\.self) {
        for word in part.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
          let letters = Array(word)
          if letters[0] < "\u{3000}" {
            terms.insert(String(word))
          } else {
            for pair in zip(letters, letters.dropFirst()) { terms.insert("\(pair.0)\(pair.1)") }
          }
        }
      }
      return terms.count
    }.filter { $0 > 0 }.sorted()
    return counts.isEmpty ? 0 : counts[counts.count / 2]
  }
}
