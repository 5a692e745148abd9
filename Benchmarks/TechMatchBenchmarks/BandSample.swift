import TechMatchKit
import TechMatchTestSupport

/// A part of a judged collection, half of whose demands have lost their answers.
///
/// Of the demands of the first half all relevant achievements are in the part, of the second none. Other achievements
/// fill it up. The whole collection is a part as well.
struct BandSample {
  /// A pair of a list.
  struct Pair {
    var collection: String
    /// The number of records of the part as asked for; 0 for the whole collection.
    var size: Int
    var draw: Int
    var demand: RecordID
    /// Whether the relevant achievements of the demand are there.
    var isAnswerable: Bool
    var rank: Int
    var score: Int
    var band: Band
    /// What the demand scores on average with an unrelated achievement.
    var unrelated: Int
    /// The share of the demand's words that the achievement has, in millionths.
    var coverage: Int
    /// The number of records of the part.
    var records: Int
    var isJudgedFitting: Bool
  }

  /// The sizes of parts and how many are drawn of each; 0 is the whole collection.
  static let draws: [(size: Int, count: Int)] = [
    (60, 20), (150, 10), (500, 4), (2_000, 2), (0, 1),
  ]
  /// The most hits of a list.
  private static let depth = 10

  /// The pairs of all parts of a collection.
  static func pairs(of collection: JudgedCollection, explaining isExplaining: Bool) throws -> [Pair]
  {
    var pairs: [Pair] = []
    for (size, count) in draws where size == 0 || size < collection.achievements.count {
      for draw in 0..<count {
        pairs += try Self.pairs(of: collection, size: size, draw: draw, explaining: isExplaining)
      }
    }
    return pairs
  }

  private static func pairs(
    of collection: JudgedCollection,
    size: Int,
    draw: Int,
    explaining isExplaining: Bool
  ) throws -> [Pair] {
    var random = SeededGenerator(seed: UInt64(1_000_003 * size + draw))
    let known = Set(collection.achievements.map(\.id))
    func relevant(_ demand: Demand) -> Set<RecordID> {
      Set(collection.judgements[demand.id].filter { $0.value > 0 && known.contains($0.key) }.keys)
    }
    var rest = collection.demands.filter { !relevant($0).isEmpty }
    rest.shuffle(using: &random)
    let most = size == 0 ? collection.achievements.count : max(6, size * 3 / 10)
    let half = rest.count / 2
    var answerable: [Demand] = []
    var kept: Set<RecordID> = []
    rest.removeAll { demand in
      let with = kept.union(relevant(demand))
      guard answerable.count < half, with.count <= most else { return false }
      answerable.append(demand)
      kept = with
      return true
    }
    var robbed: [Demand] = []
    var taken: Set<RecordID> = []
    for demand in rest where robbed.count < answerable.count {
      let answers = relevant(demand)
      guard kept.isDisjoint(with: answers) else { continue }
      robbed.append(demand)
      taken.formUnion(answers)
    }
    var others = collection.achievements.map(\.id).filter {
      !kept.contains($0) && !taken.contains($0)
    }
    others.shuffle(using: &random)
    kept.formUnion(size == 0 ? others[...] : others.prefix(max(0, size - kept.count)))
    let achievements = collection.achievements.filter { kept.contains($0.id) }
    let index = try IndexBuilder().build(
      achievements: achievements,
      demands: answerable + robbed
    )
    let options = JudgedCollection.options(k: depth)
    let explainer = Explainer(index, options: options)
    let isAnswerable = Set(answerable.map(\.id))
    var pairs: [Pair] = []
    Matcher(index, options: options).match(index.demands.inputOrder) { document, result in
      let demand = index.id(of: document)
      for hit in result.hits {
        let reason =
          isExplaining
          ? explainer.explain(demand: document, achievement: hit.document) : nil
        pairs.append(
          Pair(
            collection: collection.name,
            size: size,
            draw: draw,
            demand: demand,
            isAnswerable: isAnswerable.contains(demand),
            rank: hit.rank,
            score: hit.score.millionths,
            band: hit.band ?? .nothing,
            unrelated: reason?.band?.unrelated.millionths ?? 0,
            coverage: reason?.coverage ?? 0,
            records: achievements.count,
            isJudgedFitting: (collection.judgements[demand][hit.id] ?? 0) > 0
          )
        )
      }
    }
    return pairs
  }
}
