/// Puts the contributions of a pair together to reasons.
///
/// A term belongs to the longest phrase that both records have and that it stands in, of several the
/// first of the demand. A pair of characters that crosses the words of a phrase goes where its
/// neighbours went. Owned by one caller.
struct ReasonFinder {
  let demand: RecordUnits
  let achievement: RecordUnits
  private let cutter: PhraseCutter
  let cues: WordCues
  let analyser: AnalyserKind
  let interner: TermInterner
  let concepts: ConceptTrie?

  /// Reads both records; O(*n*) in their lengths.
  ///
  /// - Parameters:
  ///   - demand: The demand.
  ///   - achievement: The achievement.
  ///   - cues: The cues of `snapshot`.
  ///   - snapshot: The index that the pair is explained by.
  init(
    _ demand: Demand,
    _ achievement: Achievement,
    cues: WordCues,
    in snapshot: IndexSnapshot
  ) {
    var interner = TermInterner()
    self.demand = RecordUnits(demand.texts, in: snapshot, &interner)
    self.achievement = RecordUnits(achievement.texts, in: snapshot, &interner)
    self.interner = interner
    concepts = snapshot.concepts
    analyser = snapshot.configuration.analyser
    let cues = cues.with(demand.tags + achievement.tags)
    self.cues = cues
    cutter = PhraseCutter(
      demand: self.demand,
      achievement: self.achievement,
      demandWords: WordBorders(self.demand, cues),
      achievementWords: WordBorders(self.achievement, cues),
      cues: cues
    )
  }

  /// A reason while it grows.
  struct Draft {
    var kind: Reason.Kind
    /// The places of the words; several where they do not stand together.
    var demand: [Range<Int>] = []
    var achievement: [Range<Int>] = []
    var parts: [Int] = []

    var demandCount: Int { demand.first?.count ?? 0 }
  }

  /// The reasons, the telling ones first, the largest first, then in the order of the demand.
  ///
  /// - Parameters:
  ///   - terms: The contributions of words and concepts.
  ///   - keys: The bytes of their terms.
  ///   - tags: The contributions of tags.
  /// - Returns: Reasons that have each contribution once. O(*n* log *n*) in the lengths of the records.
  func reasons(
    _ terms: [TermContribution],
    keys: [[UInt8]],
    _ tags: [TagContribution]
  ) -> [Reason] {
    var placeOfTerm: [TermID: Int] = [:]
    for (place, term) in terms.enumerated() where !term.isConcept && term.bridge == nil {
      if let key = number(of: keys[place]) { placeOfTerm[key] = place }
    }
    var drafts = phrases(placeOfTerm)
    drafts += bridges(terms, keys)
    let known = Set(drafts.flatMap(\.parts))
    for place in terms.indices where !known.contains(place) {
      drafts.append(Draft(kind: terms[place].isConcept ? .concept : .fragment, parts: [place]))
    }
    var reasons = drafts.map { (reason($0, terms), $0.demand.first?.lowerBound ?? Int.max) }
    reasons += tags.enumerated().map { (Reason($1, at: $0), -1) }
    return reasons.enumerated().sorted { left, right in
      func rank(_ item: (offset: Int, element: (Reason, Int))) -> (Int, Int, Int, Int) {
        let (reason, place) = item.element
        let kind = reason.isTelling ? 0 : reason.kind == .general ? 1 : 2
        return (kind, -reason.millionths, place, item.offset)
      }
      return rank(left) < rank(right)
    }.map(\.element.0)
  }

  /// The number of a term in both records.
  func number(of key: [UInt8]) -> TermID? { interner.find(key.span) }

  /// What finds the words of the demand that the achievement lacks.
  var missing: MissingWords { MissingWords(demand, cutter.demandWords, interner, concepts) }

  /// The terms that stand in phrases of both records.
  private func phrases(_ placeOfTerm: [TermID: Int]) -> [Draft] {
    let phrases = cutter.phrases(of: CommonRuns.of(demand, achievement))
    var drafts = phrases.map {
      Draft(kind: $0.kind, demand: [$0.demand], achievement: [$0.achievement])
    }
    // The same words at several places are one phrase, the first.
    var firstOfWords: [[TermID]: Int] = [:]
    let canonical = phrases.enumerated().map { index, phrase in
      let words = demand.symbols(phrase.demand)
      let first = firstOfWords[words] ?? index
      firstOfWords[words] = first
      return first
    }
    var owner: [TermID: Int] = [:]
    for isProper in [true, false] {
      for (place, phrase) in phrases.enumerated() {
        var index = canonical[place]
        // What is folded into a phrase goes with its words, wherever they went.
        if !isProper, let first = places(in: phrase.demand).first {
          index = owner[first.term] ?? index
        }
        for place in places(in: isProper ? phrase.demand : phrase.reach) {
          guard placeOfTerm[place.term] != nil, owner[place.term] == nil else { continue }
          owner[place.term] = index
        }
      }
    }
    foldCrossings(phrases, &owner)
    // In the order of numbers, so that nothing depends on the order of a dictionary.
    for (term, index) in owner.sorted(by: { $0.key < $1.key }) {
      if let part = placeOfTerm[term] { drafts[index].parts.append(part) }
    }
    return drafts.filter { !$0.parts.isEmpty }
  }

  /// Gives what is left of a phrase, when that is no word of its own, to the phrase that has the
  /// neighbours.
  private func foldCrossings(_ phrases: [CommonPhrase], _ owner: inout [TermID: Int]) {
    for (index, phrase) in phrases.enumerated() {
      let inside = places(in: phrase.demand)
      let own = inside.filter { owner[$0.term] == index }
      guard !own.isEmpty, own.count < inside.count, own.allSatisfy(isCrossing) else { continue }
      for place in own {
        let neighbour = inside.first {
          owner[$0.term] != index && owner[$0.term] != nil && $0.units.overlaps(place.units)
        }
        if let neighbour, let other = owner[neighbour.term] { owner[place.term] = other }
      }
    }
  }

  /// Whether a term is a pair of characters of two words.
  private func isCrossing(_ place: RecordUnits.Place) -> Bool {
    place.units.count == 2 && cutter.demandWords.borders[place.units.lowerBound + 1] == .edge
  }

  /// The terms of the demand in a range of units.
  private func places(in units: Range<Int>) -> ArraySlice<RecordUnits.Place> {
    // Places are in the order of their first units, and each unit starts at most one.
    var (low, high) = (0, demand.places.count)
    while low < high {
      let middle = (low + high) / 2
      if demand.places[middle].units.lowerBound < units.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return demand.places[low...].prefix { $0.units.upperBound <= units.upperBound }
  }

  private func reason(_ draft: Draft, _ terms: [TermContribution]) -> Reason {
    let parts = draft.parts.sorted()
    let term = parts.first.map { terms[$0] }
    var (left, right) = (draft.demand, draft.achievement)
    if draft.kind == .words {
      left = left.map { whole($0, demand, cutter.demandWords) }
      right = right.map { whole($0, achievement, cutter.achievementWords) }
    }
    let label = term?.term ?? ""
    let words = (
      passage(left, demand) ?? Passage(words: term?.bridge?.demand ?? label),
      passage(right, achievement) ?? Passage(words: term?.bridge?.achievement ?? label)
    )
    let spelt = (
      left.map { Spelling.of(demand.foldedWords($0)) },
      right.map { Spelling.of(achievement.foldedWords($0)) }
    )
    return Reason(
      kind: draft.kind,
      demand: words.0,
      achievement: words.1,
      isSpeltDifferently: spelt.0 != spelt.1 && words.0.words != words.1.words,
      millionths: parts.reduce(0) { $0 + terms[$1].millionths },
      documentFrequency: parts.map { terms[$0].documentFrequency }.min() ?? 0,
      parts: parts
    )
  }

  /// The word that a phrase is part of, unless the phrase is a word itself, with which the longer one
  /// starts or which stands behind another word: 检测 in 检测系统 stays, 动车 in 电动车 does not.
  private func whole(
    _ range: Range<Int>,
    _ record: RecordUnits,
    _ words: WordBorders
  ) -> Range<Int> {
    guard let last = range.last else { return range }
    let lower = words.words[range.lowerBound].lowerBound
    let upper = words.words[last].upperBound
    guard words.isKnown[range.lowerBound], words.isKnown[last] else { return range }
    func isWord(_ units: Range<Int>) -> Bool {
      guard units.count > 1 else { return false }
      let pair = Array(record.foldedWords(units.lowerBound..<units.lowerBound + 2))
      let text = Array(record.foldedWords(units))
      let lines = cues.lines(startingWith: pair.span)
      return cues.word(text.span, count: units.count, among: lines) == .known
    }
    let before = lower..<range.lowerBound
    if isWord(range), before.isEmpty || isWord(before) { return range }
    return lower..<upper
  }

  /// Words of a record with their first place and how often they stand there.
  private func passage(_ places: [Range<Int>], _ record: RecordUnits) -> Passage? {
    guard let units = places.first else { return nil }
    let words = places.map(record.words)
    var passage = Passage(words: words.joined(separator: " / "))
    let all = places.flatMap { record.occurrences(of: record.symbols($0)) }
    for field in TextField.allCases {
      let count = all.count { record.field(of: $0.lowerBound) == field }
      if count > 0 { passage.counts.append(FieldCount(field: field, count: count)) }
    }
    let text = record.texts[record.units[units.lowerBound].text].text
    let bytes =
      record.units[units.lowerBound].range
      .lowerBound..<record.units[units.upperBound - 1].range.upperBound
    passage.field = record.field(of: units.lowerBound)
    passage.snippet = Snippet.around(text.characters(at: bytes), in: text)
    return passage
  }
}

/// What words look like to somebody who does not mind an English plural, a hyphen or a space.
private enum Spelling {
  static func of(_ words: ArraySlice<UInt8>) -> [[UInt8]] {
    words.split { $0 == 0x20 || $0 == 0x2D || $0 == 0x0A }.map { word in
      word.count > 3 && word.last == 0x73 ? Array(word.dropLast()) : Array(word)
    }
  }
}
