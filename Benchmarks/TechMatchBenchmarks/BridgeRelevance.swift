import Foundation
import TechMatchKit

/// Measures what connects two languages: the tables of "The bridge" in `Relevance.md`.
///
/// A folder has `achievements.jsonl` in one language, `qrels.tsv`, and one or more `demands*.jsonl` with the same
/// demands in the other. Each is searched as it is, by its titles alone, and the other way round: the relevant
/// achievements as demands, the demands as achievements.
enum BridgeRelevance {
  private typealias Change = @Sendable (inout IndexConfiguration) -> Void

  private static let variants: [(name: String, change: Change)] = [
    ("nothing", { ($0.thesaurus, $0.lexicon) = (nil, nil) }),
    ("concepts", { $0.lexicon = nil }),
    ("dictionary", { $0.thesaurus = nil }),
    ("both, the default", { _ in }),
  ]

  /// Prints the table of some folders in Markdown.
  ///
  /// Records of `among` whose title a searched record or a demand has are left out.
  static func run(_ folders: [String], among: [String]) throws {
    let others = try among.flatMap { folder in
      let file = try InputFile(path: folder + "/achievements.jsonl")
      let name = URL(fileURLWithPath: folder).lastPathComponent
      return Importer().achievements(from: [file]).records.map { record in
        var record = record
        record.id = RecordID("\(name) \(record.id.text)") ?? record.id
        return record
      }
    }
    row(["collection", "demands", "among"] + variants.map { $0.name + ": nDCG@10, R@10, R@100" })
    row(["---", "---:", "---:"] + variants.map { _ in "---" })
    for folder in folders {
      for search in try searches(folder) {
        let titles = Set(
          (search.achievements.map(\.title) + search.demands.map(\.title)).compactMap(\.self)
        )
        let achievements =
          search.achievements + others.filter { $0.title.map { !titles.contains($0) } ?? true }
        let cells = try variants.map { variant in
          var configuration = IndexConfiguration()
          variant.change(&configuration)
          return try measures(search, achievements, configuration)
        }
        row([search.name, "\(search.demands.count)", "\(achievements.count)"] + cells)
      }
    }
  }

  private static func row(_ cells: [String]) { print("| " + cells.joined(separator: " | ") + " |") }

  /// Demands with the achievement that each is to find.
  private struct Search {
    var name: String
    var demands: [Demand]
    var achievements: [Achievement]
    var relevant: [RecordID: Set<RecordID>]
  }

  private static func searches(_ folder: String) throws -> [Search] {
    let name = URL(fileURLWithPath: folder).lastPathComponent
    let achievements =
      Importer().achievements(from: [try InputFile(path: folder + "/achievements.jsonl")]).records
    var relevant: [RecordID: Set<RecordID>] = [:]
    for line in try String(contentsOfFile: folder + "/qrels.tsv", encoding: .utf8).split(
      separator: "\n"
    ) {
      let cells = line.split(separator: "\t")
      guard cells.count == 3, cells[2] != "0", let demand = RecordID(String(cells[0])),
        let achievement = RecordID(String(cells[1]))
      else { continue }
      relevant[demand, default: []].insert(achievement)
    }
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasPrefix("demands") && $0.hasSuffix(".jsonl") }.sorted()
    return try files.enumerated().flatMap { number, file in
      let demands = Importer().demands(from: [try InputFile(path: "\(folder)/\(file)")]).records
      let whole = Search(
        name: "\(name)/\(file)",
        demands: demands,
        achievements: achievements,
        relevant: relevant
      )
      let both = [whole, turned(whole, as: "\(name)/\(file), turned round")]
      return number == 0 ? both + [titled(whole), titled(both[1])] : both
    }
  }

  /// The same search by the titles of the demands alone.
  private static func titled(_ search: Search) -> Search {
    var search = search
    search.name += ", titles alone"
    search.demands = search.demands.map { demand in
      var short = Demand(id: demand.id)
      short.title = demand.title
      return short
    }
    return search
  }

  /// The relevant achievements as demands for the demands as achievements.
  private static func turned(_ search: Search, as name: String) -> Search {
    var relevant: [RecordID: Set<RecordID>] = [:]
    for (demand, achievements) in search.relevant {
      for achievement in achievements { relevant[achievement, default: []].insert(demand) }
    }
    let demands = search.achievements.filter { relevant[$0.id] != nil }.map { record in
      var demand = Demand(id: record.id)
      (demand.title, demand.summary, demand.tags) = (record.title, record.summary, record.tags)
      return demand
    }
    let achievements = search.demands.map { record in
      var achievement = Achievement(id: record.id)
      (achievement.title, achievement.summary) = (record.title, record.summary)
      achievement.tags = record.tags
      return achievement
    }
    return Search(name: name, demands: demands, achievements: achievements, relevant: relevant)
  }

  private static func measures(
    _ search: Search,
    _ achievements: [Achievement],
    _ configuration: IndexConfiguration
  ) throws -> String {
    let index = try IndexBuilder(configuration: configuration)
      .build(achievements: achievements, demands: search.demands)
    var options = MatchOptions(today: Benchmark.today)
    options.k = 100
    options.gates.ignored = Set(Gate.allCases)
    var (gain, ten, hundred) = (0.0, 0.0, 0.0)
    Matcher(index, options: options).match(index.demands.inputOrder) { demand, result in
      let relevant = search.relevant[index.demands[demand].id] ?? []
      guard !relevant.isEmpty else { return }
      let grades = Dictionary(uniqueKeysWithValues: relevant.map { ($0, 1) })
      let list = result.hits.map(\.id)
      gain += RankingMeasure.nDCG10.value(of: list, grades: grades)
      ten += Double(list.prefix(10).count(where: relevant.contains)) / Double(relevant.count)
      hundred += Double(list.count(where: relevant.contains)) / Double(relevant.count)
    }
    let count = Double(search.demands.count { search.relevant[$0.id] != nil })
    return String(format: "%.3f %.3f %.3f", gain / count, ten / count, hundred / count)
  }
}
