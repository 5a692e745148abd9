import Foundation

@testable import TechMatchKit

/// The judge of every kernel: scores all pairs with dictionaries, straight from the definition.
///
/// Shares the records, the text analysis and the texts of a dictionary with the engine and nothing else: no
/// index, no blocks, no shared arithmetic. Slow on purpose.
struct BruteForce {
  struct Pair: Equatable {
    var id: RecordID
    var millionths: Int
  }

  private struct Document {
    var id: RecordID
    var text: [String: Int]
    var tags: [String: Int]
  }

  private let achievements: [Document]
  private let demands: [Document]
  private let tagWeight: Int

  init(
    achievements: [Achievement],
    demands: [Demand],
    configuration: IndexConfiguration = IndexConfiguration(),
    tagWeight: Int = 300_000
  ) {
    precondition(configuration.weighting == .balanced() || configuration.weighting == .tfidf)
    let isBalanced = configuration.weighting == .balanced()
    let offeredNames = Self.names(configuration, .achievement)
    let neededNames = Self.names(configuration, .demand)
    let offered = achievements.map { Self.counts($0, configuration, offeredNames, [:]) }
    let dictionary = DictionaryOracle.entries(of: configuration.usedLexicon)
    let needed = demands.map { Self.counts($0, configuration, neededNames, dictionary) }
    let corpus = offered.isEmpty ? needed : offered
    var df: [String: Int] = [:]
    var tagDF: [String: Int] = [:]
    for document in corpus {
      for term in document.text { df[term.term, default: 0] += 1 }
      for tag in document.tags { tagDF[tag.term, default: 0] += 1 }
    }
    func document(_ id: RecordID, _ counts: Counts, isDemand: Bool) -> Document {
      var terms = counts.text.map(\.term)
      // A term of a word with translations is as common as both together.
      var own: [String: Double] = [:]
      for word in counts.words {
        let parts = DictionaryOracle.parts(of: word.term, dictionary[word.term] ?? [], df)
        let mean = parts.reduce(0) { $0 + $1.part * $1.frequency }
        for term in DictionaryOracle.wordTerms(word.term) where !parts.isEmpty {
          let frequency = min(Double(df[term] ?? 0) + mean, Double(corpus.count))
          own[term] = max(own[term] ?? 0, frequency)
        }
      }
      let idfs = terms.map { term in
        own[term].map { 1 + Self.log20(Double(1 + corpus.count) / (1 + $0)) }
          ?? Self.idf(df[term], corpus.count)
      }
      var (vector, scales) =
        isBalanced
        ? Self.balanced(counts.text, idfs, isDemand: isDemand)
        : (Self.tfidf(counts.text, idfs), nil)
      for word in counts.words {
        let weight =
          scales.map { Self.dampened(word.body) * $0.body + Self.dampened(word.title) * $0.title }
          ?? Self.dampened(word.title + word.body)
        let parts = DictionaryOracle.parts(of: word.term, dictionary[word.term] ?? [], df)
        let own = DictionaryOracle.wordTerms(word.term).map { df[$0] ?? 0 }.min() ?? 0
        let mean = parts.reduce(0) { $0 + $1.part * $1.frequency }
        let frequency = min(Double(own) + mean, Double(corpus.count))
        let idf = 1 + Self.log20(Double(1 + corpus.count) / (1 + frequency))
        let factor = isBalanced ? idf * idf.squareRoot().squareRoot() : idf
        for part in parts {
          for term in part.terms {
            let place = terms.firstIndex(of: term) ?? terms.count
            if place == terms.count {
              terms.append(term)
              vector.append(0)
            }
            vector[place] += weight * factor * 1.5 * part.part / Double(part.terms.count)
          }
        }
      }
      return Document(
        id: id,
        text: Self.unit(terms, vector),
        tags: Self.unit(
          counts.tags.map(\.term),
          Self.tfidf(counts.tags, counts.tags.map { Self.idf(tagDF[$0.term], corpus.count) })
        )
      )
    }
    self.achievements = zip(achievements, offered).map { document($0.id, $1, isDemand: false) }
    self.demands = zip(demands, needed).map { document($0.id, $1, isDemand: true) }
    self.tagWeight = tagWeight
  }

  /// What has something in common with a record, best first.
  func ranking(demand: Int) -> [Pair] {
    achievements.map { Pair(id: $0.id, millionths: score(demands[demand], $0)) }.ranked()
  }

  func ranking(achievement: Int) -> [Pair] {
    demands.map { Pair(id: $0.id, millionths: score($0, achievements[achievement])) }.ranked()
  }

  /// What has something in common with a record of the same side, without the record.
  func ranking(like record: Int, of side: Side) -> [Pair] {
    let documents = side == .demand ? demands : achievements
    let own = documents[record]
    return documents.filter { $0.id != own.id }
      .map { Pair(id: $0.id, millionths: score(own, $0)) }.ranked()
  }

  private func score(_ demand: Document, _ achievement: Document) -> Int {
    let tagShare = demand.tags.isEmpty || achievement.tags.isEmpty ? 0 : tagWeight
    return Self.parts(demand.text, achievement.text, 1_000_000 - tagShare)
      + Self.parts(demand.tags, achievement.tags, tagShare)
  }

  private static func parts(_ left: [String: Int], _ right: [String: Int], _ share: Int) -> Int {
    left.reduce(0) { $0 + share * $1.value * (right[$1.key] ?? 0) / 4_294_967_296 }
  }

  private typealias Count = (term: String, title: Double, body: Double)
  private typealias Counts = (text: [Count], tags: [Count], words: [Count])
  /// Weighted frequencies in the order of first occurrence.
  private static func counts(
    _ record: some IndexableRecord,
    _ configuration: IndexConfiguration,
    _ names: Names,
    _ dictionary: [String: [String]]
  ) -> Counts {
    var text: [Count] = []
    var words: [Count] = []
    func add(_ term: String, _ weight: Double, in field: TextField, to counts: inout [Count]) {
      let place = counts.firstIndex { $0.term.utf8.elementsEqual(term.utf8) } ?? counts.count
      if place == counts.count { counts.append((term, 0, 0)) }
      if field == .title { counts[place].title += weight } else { counts[place].body += weight }
    }
    for (field, string) in record.texts where configuration.fieldWeights[field] > 0 {
      let terms = terms(of: string, configuration.analyser)
      let found = terms.map { ($0, 1.0) } + concepts(in: terms, names)
      for (term, share) in found {
        // In sixteenths.
        let weight = max(1, (configuration.fieldWeights[field] * share * 16).rounded()) / 16
        add(term, weight, in: field, to: &text)
      }
      for word in DictionaryOracle.words(in: string, dictionary) {
        let weight = max(1, (configuration.fieldWeights[field] * 16).rounded()) / 16
        add(word, weight, in: field, to: &words)
      }
    }
    var tags: [Count] = []
    for tag in record.tags {
      var folded = String(decoding: TagFolding.fold(tag), as: UTF8.self)
      let whole = terms(of: folded, configuration.analyser)
      if let name = whole.first.flatMap({ names[$0] })?.first(where: { $0.terms == whole }) {
        folded = "\u{1}\(name.concept)"
      }
      if !folded.isEmpty, !tags.contains(where: { $0.term == folded }) {
        tags.append((folded, 0, 1))
      }
    }
    return (text, tags, words)
  }

  /// The terms of a name, the concept it is a name of, and what it puts into the vector of a side.
  private typealias Name = (terms: [String], concept: Int, postings: [(String, Double)])

  /// Names by their first term.
  private typealias Names = [String: [Name]]

  /// An achievement has the name and the kinds it belongs to; a demand seeks the other names and the kind, and the
  /// names of broader concepts.
  private static func names(_ configuration: IndexConfiguration, _ side: Side) -> Names {
    let all = configuration.thesaurus?.concepts ?? []
    var names: [Name] = []
    var known: Set<[String]> = []
    for (concept, entry) in all.enumerated() {
      for name in entry.names {
        let terms = terms(of: name, configuration.analyser)
        if known.insert(terms).inserted { names.append((terms, concept, [])) }
      }
    }
    func key(_ name: Name) -> String { "\u{1}\(name.terms)" }
    func kind(_ concept: Int) -> String { "\u{1}kind \(concept)" }
    let ofConcept = Dictionary(grouping: names, by: \.concept)
    return names.map { name in
      let broader = all[name.concept].broader
      let others = (ofConcept[name.concept] ?? []).filter { $0.terms != name.terms }
      var postings: [(String, Double)]
      switch side {
      case .achievement:
        postings = [(key(name), Thesaurus.conceptWeight)]
        postings += broader.map { (kind($0), Thesaurus.broaderWeight) }
      case .demand:
        postings = (others.map(key) + [kind(name.concept)]).map { ($0, Thesaurus.conceptWeight) }
        for concept in broader {
          postings += (ofConcept[concept] ?? []).map { (key($0), Thesaurus.broaderWeight) }
        }
      }
      return (name.terms, name.concept, postings)
    }.reduce(into: [:]) { $0[$1.terms[0], default: []].append($1) }
  }

  /// What the names in a row of terms put into a vector, leftmost and longest first.
  private static func concepts(in terms: [String], _ names: Names) -> [(String, Double)] {
    var found: [(String, Double)] = []
    var place = 0
    while place < terms.count {
      let here = (names[terms[place]] ?? []).filter { terms[place...].starts(with: $0.terms) }
      let longest = here.map(\.terms.count).max() ?? 0
      found += here.first { $0.terms.count == longest }?.postings ?? []
      place += max(1, longest)
    }
    return found
  }

  private static func log20(_ value: Double) -> Double {
    (log(value) * 1_048_576).rounded() / 1_048_576
  }

  private static func idf(_ df: Int?, _ n: Int) -> Double {
    1 + log20(Double(1 + n) / Double(1 + (df ?? 0)))
  }

  private static func dampened(_ tf: Double) -> Double { tf >= 1 ? 1 + log20(tf) : tf }

  private static func tfidf(_ counts: [Count], _ idfs: [Double]) -> [Double] {
    zip(counts, idfs).map { dampened($0.title + $0.body) * $1 }
  }

  private static func balanced(
    _ counts: [Count],
    _ idfs: [Double],
    isDemand: Bool
  ) -> ([Double], scales: (title: Double, body: Double)?) {
    func part(_ frequency: (Count) -> Double) -> (values: [Double], scale: Double) {
      let raw = zip(counts, idfs).map { count, idf in
        let tf = frequency(count)
        return isDemand
          ? dampened(tf) * (idf * idf.squareRoot().squareRoot()) : tf / (tf + 2) * idf.squareRoot()
      }
      let squares = raw.reduce(0) { $0 + $1 * $1 }
      let scale = squares == 0 ? 0 : 1 / squares.squareRoot().squareRoot()
      return (raw.map { $0 * scale }, scale)
    }
    let titles = part(\.title)
    let bodies = part(\.body)
    let sum = zip(titles.values, bodies.values).map { title, body in body + 0.6 * title }
    return (sum, (0.6 * titles.scale, bodies.scale))
  }

  private static func unit(_ terms: [String], _ raw: [Double]) -> [String: Int] {
    let length = raw.reduce(0) { $0 + $1 * $1 }.squareRoot()
    // 65,536ths, to the nearest; shorter by 2⁻²⁰, twice that, … until the length is at most 1.
    var (scale, step, units) = (65536.0, 1.0 / 1_048_576, [Int]())
    repeat {
      units = raw.map { max(1, Int(($0 / length * scale).rounded())) }
      scale *= 1 - step
      step *= 2
    } while units.reduce(0, { $0 + $1 * $1 }) > 4_294_967_296
    return Dictionary(uniqueKeysWithValues: zip(terms, units))
  }
}

extension [BruteForce.Pair] {
  fileprivate func ranked() -> [BruteForce.Pair] {
    filter { $0.millionths > 0 }.sorted {
      $0.millionths != $1.millionths ? $0.millionths > $1.millionths : $0.id < $1.id
    }
  }
}
