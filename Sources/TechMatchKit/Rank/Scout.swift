/// Finds the institutions that are most able to answer a demand, from their achievements.
///
/// The score of an institution is the sum of `score · 4 / 5^rank` over its best achievements, at
/// most five, each part rounded down. The best one decides, and further ones are evidence that it
/// was not an accident. `Benchmarks/Relevance.md` has what other parts give: slower decays find
/// institutions with several achievements for a demand, and lose the one that has a single right one,
/// because they favour large institutions. Gates are ignored: they concern an offer, and a scout
/// looks for ability.
///
/// Names are the same institution when they differ in width, case and runs of spaces alone. A
/// directory brings more of them together: other names, and the faculties of a university. The
/// scores of achievements stay what they are, only their owners are others. Immutable and `Sendable`.
public struct Scout: Sendable {
  private let snapshot: IndexSnapshot
  private let matcher: Matcher
  private let cues: WordCues
  /// The names of the institutions, as the first achievement of each spells them, or as the
  /// directory has them.
  private let names: [String]
  /// How the achievements spell each institution that the directory knows, by bytes.
  private let spellings: [[String]]
  /// The places in `names` of each achievement's owners.
  private let institutionsOfDocument: [[Int]]
  /// The places in `names` by folded name, and by the ordinal of an institution of the directory.
  private let ordinals: [[UInt8]: Int]
  private let known: [Int: Int]
  private let organisations: OrganisationDirectory?

  /// The most achievements that count for an institution.
  public static let evidenceCount = 5

  /// What the parts of a score are divided by, from one achievement to the next: the parts are 4/5,
  /// 4/25 and so on, which add up to less than 1.
  static let divisor = 5

  /// What an achievement of some millionths adds after `rank` better ones, with today's divisor or with that of an
  /// older ledger.
  static func part(of score: Int, rank: Int, divisor: Int = divisor) -> Int {
    (0...rank).reduce(score * (divisor - 1)) { part, _ in part / divisor }
  }

  /// Makes a scout.
  ///
  /// - Parameters:
  ///   - snapshot: The index of achievements.
  ///   - options: Only the share of tags is taken from them.
  ///   - organisations: Who is who; `nil` to go by the names alone.
  ///   - workers: The most workers.
  /// - Complexity: O(*n*) for *n* achievements.
  public init(
    _ snapshot: IndexSnapshot,
    options: MatchOptions,
    organisations: OrganisationDirectory? = nil,
    workers: Int = Workers.available
  ) {
    var options = options
    options.k = max(1, snapshot.achievements.count)
    options.minimumScore = Score(millionths: 1)
    options.gates.ignored = Set(Gate.allCases)
    options.gates.requiredKnown = []
    self.snapshot = snapshot
    matcher = Matcher(snapshot, options: options, workers: workers)
    cues = WordCues(snapshot)
    var ordinals: [[UInt8]: Int] = [:]
    var known: [Int: Int] = [:]
    var names: [String] = []
    var spellings: [[String]] = []
    var institutions = [[Int]](repeating: [], count: snapshot.achievements.documentLimit)
    for (document, achievement) in snapshot.achievements.all(workers: workers) {
      var own: [Int] = []
      for name in achievement.institutions {
        let key = TagFolding.fold(name)
        guard !key.isEmpty else { continue }
        var ordinal = ordinals[key] ?? names.count
        if ordinal == names.count {
          if let institution = organisations?.institution(named: name) {
            ordinal = known[institution.ordinal] ?? names.count
            known[institution.ordinal] = ordinal
            if ordinal == names.count {
              names.append(organisations?.label(of: institution) ?? institution.name)
              spellings.append([])
            }
            spellings[ordinal].append(name)
          } else {
            names.append(name)
            spellings.append([])
          }
          ordinals[key] = ordinal
        }
        if !own.contains(ordinal) { own.append(ordinal) }
      }
      institutions[Int(document.ordinal)] = own
    }
    self.names = names
    self.spellings = spellings.map {
      $0.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
    institutionsOfDocument = institutions
    (self.ordinals, self.known, self.organisations) = (ordinals, known, organisations)
  }

  /// The institutions for a demand, by descending score, then by the bytes of their names.
  ///
  /// - Parameters:
  ///   - demand: A demand of the snapshot.
  ///   - count: The most institutions; 0 for all of them, of which those without a common word come
  ///     last, with score 0.
  /// - Returns: Institutions, with the achievements that their scores come from.
  /// - Complexity: O(*P* + *n* log *n*) for *P* postings and *n* achievements.
  public func scout(_ demand: DocID, count: Int = 10) -> [ScoutedInstitution] {
    institutions(for: matcher.match(demand).hits, snapshot.demands[demand], count)
  }

  /// The institutions for a demand that need not be in the snapshot: those that it would have
  /// there.
  public func scout(_ demand: Demand, count: Int = 10) -> [ScoutedInstitution] {
    institutions(for: matcher.match(demand).hits, demand, count)
  }

  /// What several institutions have together: the best achievements that any of them owns, each once,
  /// added up as those of one institution are.
  public struct JointRecord: Sendable, Equatable {
    /// The score: the sum of the parts of `evidence`.
    public var score: Score
    /// The achievements, the best first, at most ``Scout/evidenceCount``.
    public var evidence: [ScoutEvidence]
    /// For each achievement the names that own it, of those that were asked for, by bytes.
    public var owners: [[String]]
  }

  /// What groups of institutions have for a demand of the snapshot, by their names.
  ///
  /// A name that is unclear owns nothing.
  ///
  /// - Returns: For each group its record; `nil` when no achievement of any of its members is known,
  ///   whatever it is about. A group with achievements that have nothing to do with the demand has score 0.
  /// - Complexity: O(*P* + *n* · *g*) for *P* postings, *n* achievements and *g* groups.
  public func records(of groups: [[String]], for demand: DocID) -> [JointRecord?] {
    let hits = matcher.match(demand).hits
    return groups.map { group in
      let members = group.compactMap { name in place(of: name).map { (name: name, place: $0) } }
      if members.isEmpty { return nil }
      let places = Set(members.map(\.place))
      var record = JointRecord(score: Score(millionths: 0), evidence: [], owners: [])
      for hit in hits where record.evidence.count < Self.evidenceCount {
        let own = institutionsOfDocument[Int(hit.document.ordinal)].filter(places.contains)
        if own.isEmpty { continue }
        record.evidence.append(Self.evidence(hit, rank: record.evidence.count))
        let names = Set(members.filter { own.contains($0.place) }.map(\.name))
        record.owners.append(names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
      }
      record.score = Score(millionths: record.evidence.reduce(0) { $0 + $1.part.millionths })
      return record
    }
  }

  /// The place in `names` of the institution that a name stands for; `nil` without an achievement of it.
  private func place(of name: String) -> Int? {
    switch organisations?.resolve(name) {
    case .known: organisations?.institution(named: name).flatMap { known[$0.ordinal] }
    case .ambiguous: nil
    case .unknown, nil: ordinals[TagFolding.fold(name)]
    }
  }

  /// What a hit adds, after a number of better ones.
  private static func evidence(_ hit: Hit, rank: Int) -> ScoutEvidence {
    ScoutEvidence(
      document: hit.document,
      achievement: hit.id,
      score: hit.score,
      part: Score(millionths: part(of: hit.score.millionths, rank: rank))
    )
  }

  private func institutions(
    for hits: [Hit],
    _ demand: Demand,
    _ count: Int
  ) -> [ScoutedInstitution] {
    let weights = snapshot.configuration.fieldWeights
    let vector = RecordVector(demand.texts, on: .demand, weights: weights, in: snapshot)
    let missing = MissingWords(demand, cues: cues, in: snapshot)
    var evidence = names.map { _ in [ScoutEvidence]() }
    for hit in hits {
      for institution in institutionsOfDocument[Int(hit.document.ordinal)] {
        let rank = evidence[institution].count
        guard rank < Self.evidenceCount else { continue }
        evidence[institution].append(Self.evidence(hit, rank: rank))
      }
    }
    let scores = evidence.map { $0.reduce(0) { $0 + $1.part.millionths } }
    var order = names.indices.filter { count == 0 || scores[$0] > 0 }
    order.sort { left, right in
      scores[left] != scores[right]
        ? scores[left] > scores[right]
        : names[left].utf8.lexicographicallyPrecedes(names[right].utf8)
    }
    if count > 0 { order = Array(order.prefix(count)) }
    return order.enumerated().map { index, institution in
      let (coverage, gaps) = coverage(vector, missing, evidence[institution])
      return ScoutedInstitution(
        rank: index + 1,
        name: names[institution],
        score: Score(millionths: scores[institution]),
        evidence: evidence[institution],
        coverage: coverage,
        gaps: gaps,
        spellings: spellings[institution]
      )
    }
  }

  /// The share of the squared weight of the demand's words that the evidence has, also in translation, and
  /// the heaviest of those that it lacks.
  private func coverage(
    _ vector: RecordVector,
    _ missing: MissingWords,
    _ evidence: [ScoutEvidence]
  ) -> (Score, [String]) {
    let own = vector.terms.prefix(vector.ownCount)
    /// Terms of the demand or of its translations that a record of the evidence has.
    var known = [Bool](repeating: false, count: vector.dictionary.count)
    for item in evidence {
      let (number, local) = snapshot.achievements.place(of: item.document)
      let segment = snapshot.segments[number].index
      for entry in segment.achievementSide.vectors.text.entries(of: local) {
        let term = segment.terms.withBytes(of: entry.term) { vector.dictionary.find($0) }
        if let term { known[Int(term)] = true }
      }
    }
    let covered = vector.coverage { vector.dictionary.find($0).map { known[Int($0)] } ?? false }
    func square(_ weight: Weight) -> Int { weight.units * weight.units }
    let all = own.reduce(0) { $0 + square($1.weight) }
    let sum = own.reduce(0) { $0 + (covered[Int($1.term)] ? square($1.weight) : 0) }
    let gaps = missing.heaviest(vector, 8, covered: covered)
    // Squares of a unit vector sum to at most 2³².
    return (Score(millionths: all == 0 ? 0 : sum * Score.full / all), gaps)
  }
}

/// One institution that a scout found.
public struct ScoutedInstitution: Sendable, Equatable {
  /// The 1-based place.
  public var rank: Int
  /// The name as the first achievement spells it, or the directory.
  public var name: String
  /// The score: the sum of the parts of `evidence`.
  public var score: Score
  /// The achievements that the score comes from, the best first, at most ``Scout/evidenceCount``.
  public var evidence: [ScoutEvidence]
  /// The share of the words of the demand, by squared weight, that the evidence has, 0…1,000,000
  /// millionths.
  public var coverage: Score
  /// The heaviest words of the demand that the evidence lacks, as they stand in the demand, at most
  /// eight.
  public var gaps: [String]
  /// How the achievements spell the institution where a directory knows it, each spelling once but
  /// for width, case and runs of spaces, by bytes; empty otherwise.
  public var spellings: [String] = []
}

/// An achievement that counts for an institution.
public struct ScoutEvidence: Sendable, Equatable {
  /// The achievement in the snapshot.
  public var document: DocID
  /// Its identifier.
  public var achievement: RecordID
  /// Its score for the demand.
  public var score: Score
  /// What it adds to the score of the institution.
  public var part: Score

  /// Makes a piece of evidence.
  public init(document: DocID, achievement: RecordID, score: Score, part: Score) {
    self.document = document
    self.achievement = achievement
    self.score = score
    self.part = part
  }
}

extension ScoutedInstitution {
  /// Makes an institution whose score is the sum of the parts of its evidence.
  public init(
    rank: Int,
    name: String,
    evidence: [ScoutEvidence],
    coverage: Score,
    gaps: [String] = []
  ) {
    self.init(
      rank: rank,
      name: name,
      score: Score(millionths: evidence.reduce(0) { $0 + $1.part.millionths }),
      evidence: evidence,
      coverage: coverage,
      gaps: gaps
    )
  }
}
