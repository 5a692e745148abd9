import Foundation
import TechMatchKit

/// Measures rules for adding up the achievements of one owner: the table *Breadth* of `Relevance.md`.
///
/// Owners are institutions, or authors where a collection has no institutions. An owner is relevant
/// who has a relevant achievement. Three kinds of sets are made of a collection: *owners*; *most*, of the demands
/// for which one owner alone has the most relevant achievements, and that owner is the answer; and *own*, where an
/// achievement is the demand and its owner the answer, by the others that the owner has.
enum Experts {
  /// What an achievement adds for its owner.
  private struct Work: Sendable {
    var score: Double
    /// How many better ones the owner has.
    var rank: Int
    /// How many better ones there are.
    var place: Int
    /// The best of all scores, and the one of the 300th.
    var best: Double
    var floor: Double
  }

  private struct Rule: Sendable {
    var name: String
    var part: @Sendable (Work) -> Double

    init(_ name: String, _ part: @escaping @Sendable (Work) -> Double) {
      self.name = name
      self.part = part
    }

    static func decay(_ name: String, _ ratio: Double, works: Int = .max) -> Rule {
      Rule(name) { $0.rank < works ? $0.score * (1 - ratio) * pow(ratio, Double($0.rank)) : 0 }
    }
  }

  private static let rules = [
    Rule.decay("4/5ʳ of the best five (the default)", 1.0 / 5, works: 5),
    Rule("the best alone") { $0.rank == 0 ? $0.score : 0 },
    Rule.decay("7/8ʳ of the best five", 1.0 / 8, works: 5),
    Rule.decay("3/4ʳ of all", 1.0 / 4),
    Rule.decay("2/3ʳ of all", 1.0 / 3),
    Rule.decay("1/2ʳ of all", 1.0 / 2),
    Rule.decay("decay 0.8 over all", 0.8),
    Rule("1/r² of all") { $0.score / Double(($0.rank + 1) * ($0.rank + 1)) },
    Rule("1/2ʳ, times share of the best score of all") {
      $0.score * ($0.rank == 0 ? 1 : $0.score / $0.best * pow(0.5, Double($0.rank)))
    },
    Rule("0.3/2ʳ of what is above the 300th score") {
      $0.rank == 0 ? $0.score : max(0, $0.score - $0.floor) * 0.6 * pow(0.5, Double($0.rank))
    },
    Rule("sum of 1/place among all") { 1 / Double($0.place + 1) },
    Rule("sum of squares") { $0.score * $0.score },
    Rule("sum of fourth powers") { pow($0.score, 4) },
    Rule("sum") { $0.score },
  ]

  /// The demands of a set, with the scores of all achievements and the grades of the owners.
  private struct ExpertSet {
    var name: String
    var runs: [RankedRun]
    var judgements = Judgements()

    init(_ name: String) {
      self.name = name
      runs = Experts.rules.map { _ in RankedRun() }
    }

    mutating func add(_ demand: RecordID, _ lists: [[RankedRun.Entry]], _ grades: Judgements.Grades)
    {
      judgements[demand] = grades
      for place in runs.indices { runs[place][demand] = lists[place] }
    }
  }

  /// Prints the table of some collections in Markdown.
  static func run(_ folders: [String]) throws {
    let sets = try folders.flatMap { try Experts.sets(of: JudgedCollection($0)) }
      .filter { !$0.judgements.demands.isEmpty }
    printRow(["nDCG@10 of owners"] + sets.map(\.name))
    printRow(["---"] + sets.map { _ in "---:" })
    let evaluations = sets.map { set in
      set.runs.map { Evaluation($0, against: set.judgements) }
    }
    for (place, rule) in rules.enumerated() {
      printRow(
        [rule.name]
          + evaluations.map { all in
            place == 0
              ? String(format: "%.4f of %d", all[0].mean(.nDCG10), all[0].demands.count)
              : changeText(from: all[0], to: all[place])
          }
      )
    }
  }

  private static func sets(of collection: JudgedCollection) throws -> [ExpertSet] {
    let index = try IndexBuilder()
      .build(achievements: collection.achievements, demands: collection.demands)
    var owners: [RecordID: [RecordID]] = [:]
    var ordinals: [String: RecordID] = [:]
    var sizes: [RecordID: Int] = [:]
    for achievement in collection.achievements {
      var own: [RecordID] = []
      for name in names(of: achievement) {
        let id = ordinals[name] ?? RecordID("o\(ordinals.count)")!
        ordinals[name] = id
        if !own.contains(id) { own.append(id) }
      }
      owners[achievement.id] = own
      for id in own { sizes[id, default: 0] += 1 }
    }
    var options = JudgedCollection.options(k: collection.achievements.count)
    options.minimumScore = Score(millionths: 1)
    let matcher = Matcher(index, options: options)
    var (all, most, own) = (
      ExpertSet("\(collection.name), owners"), ExpertSet("\(collection.name), most"),
      ExpertSet("\(collection.name), own")
    )
    for demand in collection.demands {
      let relevant = collection.judgements[demand.id].filter { $0.value > 0 }.keys
      var counts: Judgements.Grades = [:]
      for achievement in relevant {
        for owner in owners[achievement] ?? [] { counts[owner, default: 0] += 1 }
      }
      guard let document = index.demands.document(demand.id), !counts.isEmpty else { continue }
      let lists = Experts.lists(matcher.match(document).hits, owners)
      all.add(demand.id, lists, counts.mapValues { _ in 1 })
      let highest = counts.values.max() ?? 0
      let best = counts.filter { $0.value == highest }
      if highest > 1, best.count == 1, counts.count > 1 {
        most.add(demand.id, lists, best.mapValues { _ in 1 })
      }
    }
    let askable = collection.achievements.filter {
      (owners[$0.id] ?? []).contains { (5...60).contains(sizes[$0] ?? 0) }
    }
    for place in stride(from: 0, to: askable.count, by: max(1, askable.count / 400)) {
      let achievement = askable[place]
      var demand = Demand(id: achievement.id)
      demand.title = achievement.title
      demand.content = achievement.summary
      demand.tags = achievement.tags
      let hits = matcher.match(demand).hits.filter { $0.id != achievement.id }
      let answer = (owners[achievement.id] ?? []).filter { (sizes[$0] ?? 0) >= 5 }
      let grades = Dictionary(answer.map { ($0, 1) }, uniquingKeysWith: { first, _ in first })
      own.add(achievement.id, Experts.lists(hits, owners), grades)
    }
    return [all, most, own]
  }

  /// The institutions, or else the authors, in small letters.
  private static func names(of achievement: Achievement) -> [String] {
    let institutions = achievement.institutions.map { $0.lowercased() }
    guard institutions.isEmpty else { return institutions }
    let authors = achievement.attributes.first { $0.name == "authors" }?.value.lowercased() ?? ""
    return authors.replacingOccurrences(of: " and ", with: ";").split(separator: ";").map {
      $0.trimmingCharacters(in: CharacterSet(charactersIn: " ."))
    }.filter { !$0.isEmpty }
  }

  /// For each rule the owners, the best first.
  private static func lists(_ hits: [Hit], _ owners: [RecordID: [RecordID]]) -> [[RankedRun.Entry]]
  {
    let best = Double(hits.first?.score.millionths ?? 0)
    let floor = hits.count > 300 ? Double(hits[299].score.millionths) : 0
    let zeros = [Double](repeating: 0, count: rules.count)
    var totals: [RecordID: [Double]] = [:]
    var counts: [RecordID: Int] = [:]
    for (place, hit) in hits.enumerated() {
      for owner in owners[hit.id] ?? [] {
        let rank = counts[owner, default: 0]
        counts[owner] = rank + 1
        let work = Work(
          score: Double(hit.score.millionths),
          rank: rank,
          place: place,
          best: best,
          floor: floor
        )
        for (number, rule) in rules.enumerated() {
          totals[owner, default: zeros][number] += rule.part(work)
        }
      }
    }
    return rules.indices.map { rule in
      let scores = totals.values.map { $0[rule] }.sorted(by: >)
      let least = scores.count > 100 ? scores[99] : 0
      return totals.filter { $0.value[rule] >= least }
        .map { RankedRun.Entry($0.key, score: $0.value[rule]) }
        .sorted { ($1.score, $0.achievement) < ($0.score, $1.achievement) }
        .prefix(100).map { $0 }
    }
  }
}
