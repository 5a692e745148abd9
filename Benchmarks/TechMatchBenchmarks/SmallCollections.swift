import Foundation
import TechMatchKit
import TechMatchTestSupport

/// Measures statistics from elsewhere on small parts of a judged collection: the table *Small collections* of
/// `Relevance.md`.
///
/// Each part has the relevant achievements of some demands, which are at most a third of it, and others. The
/// backgrounds are the rest of the collection, which is one of the same kind, and other collections. *Brief* records have
/// the title, the first sentence and three tags, like those that a broker has.
enum SmallCollections {
  /// How often each line of a file of statistics occurs, as a share of the records.
  private typealias Shares = [Substring: Double]

  /// How frequencies are joined with those of a background.
  private enum Way: CaseIterable {
    /// As if 100 records of the background were there too.
    case records
    /// The share of the background times 30 or 100 is added to the count of each word that the part has, and the number
    /// of records stays.
    case thirty, hundred
    /// A word that 8 % of the background has counts as at least as common in the part.
    case common

    var name: String {
      switch self {
      case .records: "100 records"
      case .thirty: "30 counts"
      case .hundred: "100 counts"
      case .common: "8 % words"
      }
    }
  }

  /// Prints the table of a collection with some backgrounds in Markdown.
  static func run(_ folders: [String]) throws {
    let whole = try JudgedCollection(folders[0])
    var brief = whole
    brief.name += ", brief"
    for place in brief.achievements.indices {
      brief.achievements[place].summary = brief.achievements[place].summary.map(firstSentence)
      brief.achievements[place].tags = Array(brief.achievements[place].tags.prefix(3))
    }
    let others = try folders.dropFirst().map { folder in
      let other = try JudgedCollection(folder)
      return (name: other.name, shares: try shares(other.achievements))
    }
    let names = ["the rest"] + others.map(\.name)
    printRow(
      ["collection", "records", "demands", "alone"]
        + names.flatMap { name in Way.allCases.map { "\(name), \($0.name)" } }
    )
    printRow(
      ["---", "---:"] + [String](repeating: "---:", count: 2 + Way.allCases.count * names.count)
    )
    for collection in [whole, brief] { try measure(collection, whole, others.map(\.shares)) }
  }

  /// Prints the rows of a form of a collection, of which `whole` is the rest of the records.
  private static func measure(
    _ collection: JudgedCollection,
    _ whole: JudgedCollection,
    _ others: [Shares]
  ) throws {
    for size in [60, 150, 500, 2000] where size < collection.achievements.count {
      var (count, alone) = (0, [Double]())
      var changes = [[Double]](repeating: [], count: Way.allCases.count * (1 + others.count))
      for draw in 0..<(size < 2000 ? 10 : 5) {
        var random = SeededGenerator(seed: UInt64(size * 100 + draw))
        let part = sample(collection, size, &random)
        let before = try part.evaluation()
        let known = Set(part.achievements.map(\.id))
        let rest = whole.achievements.filter { !known.contains($0.id) }
        let backgrounds = [try shares(rest)] + others
        count += before.demands.count
        alone.append(before.mean(.nDCG10))
        for (place, background) in backgrounds.enumerated() {
          for (number, way) in Way.allCases.enumerated() {
            var configuration = IndexConfiguration()
            configuration.statistics = try joined(part.achievements, background, way)
            let after = try part.evaluation(configuration)
            changes[Way.allCases.count * place + number].append(
              after.mean(.nDCG10) - before.mean(.nDCG10)
            )
          }
        }
      }
      printRow(
        [collection.name, "\(size)", "\(count)", String(format: "%.4f", mean(alone))]
          + changes.map { values in
            let mean = Self.mean(values)
            let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
            let error = (squares / Double(values.count - 1) / Double(values.count)).squareRoot()
            return String(format: "%+.4f ± %.4f", mean, error)
          }
      )
    }
  }

  private static func mean(_ values: [Double]) -> Double {
    values.reduce(0, +) / Double(values.count)
  }

  private static func sample(
    _ collection: JudgedCollection,
    _ size: Int,
    _ random: inout SeededGenerator
  ) -> JudgedCollection {
    var part = collection
    var chosen = Set<RecordID>()
    part.demands = []
    part.judgements = Judgements()
    for demand in collection.demands.shuffled(using: &random) where part.demands.count < 150 {
      let grades = collection.judgements[demand.id].filter { $0.value > 0 }
      let more = chosen.union(grades.keys)
      guard !grades.isEmpty, more.count <= size / 3 else { continue }
      chosen = more
      part.demands.append(demand)
      part.judgements[demand.id] = grades
    }
    for achievement in collection.achievements.shuffled(using: &random) where chosen.count < size {
      chosen.insert(achievement.id)
    }
    part.achievements = collection.achievements.filter { chosen.contains($0.id) }
    return part
  }

  private static func statistics(_ achievements: [Achievement]) throws -> FrozenStatistics {
    let index = try IndexBuilder().build(achievements: achievements, demands: [])
    return FrozenStatistics(of: index, name: "", date: Benchmark.today)
  }

  private static func shares(_ achievements: [Achievement]) throws -> Shares {
    let statistics = try Self.statistics(achievements)
    let count = Double(max(1, statistics.documentCount))
    return frequencies(statistics).mapValues { $0 / count }
  }

  private static func frequencies(_ statistics: FrozenStatistics) -> Shares {
    var frequencies: Shares = [:]
    for line in statistics.text.utf8.split(separator: 0x0A).dropFirst() {
      guard let tab = line.lastIndex(of: 0x09),
        let count = Double(Substring(line[tab...].dropFirst()))
      else { continue }
      frequencies[Substring(line[..<tab])] = count
    }
    return frequencies
  }

  /// Statistics of a part with those of a background, made as a file and read again.
  ///
  /// Counts are in sixteenths of a
  /// record, which changes no idf by more than its smoothing.
  private static func joined(
    _ achievements: [Achievement],
    _ background: Shares,
    _ way: Way
  ) throws -> FrozenStatistics {
    let own = try statistics(achievements)
    let count = Double(own.documentCount)
    var frequencies = Self.frequencies(own)
    let scale = 16.0
    var total = count
    switch way {
    case .records:
      total += 100
      for (line, share) in background { frequencies[line, default: 0] += 100 * share }
    case .thirty, .hundred:
      let counts = way == .thirty ? 30.0 : 100
      for (line, counted) in frequencies {
        frequencies[line] = min(count, counted + counts * (background[line] ?? 0))
      }
    case .common:
      for (line, share) in background where share >= 0.08 {
        frequencies[line] = max(frequencies[line] ?? 0, share * count)
      }
    }
    let entries = frequencies.map { ($0.key, Int(($0.value * scale).rounded())) }
      .filter { $0.1 > 0 }
    let lines = entries.map { "\($0.0)\t\($0.1)\n" }.sorted()
    let words = entries.count { $0.0.utf8.first == 0x77 }
    let header = String(own.text.prefix { !$0.isNewline })
    let start = header.range(of: "\"documents\":")!.lowerBound
    let text =
      header[..<start]
      + "\"documents\":\(Int(total * scale)),\"average_length\":1,\"terms\":\(words),\"tags\":\(lines.count - words)}\n"
      + lines.joined()
    return try FrozenStatistics(InputFile(name: "joined", bytes: Array(text.utf8)))
  }
}
