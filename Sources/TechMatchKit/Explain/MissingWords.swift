/// Finds the words of a demand that something lacks, as they stand in the demand.
///
/// Pairs of characters beside each other are one phrase, cut where something of it is met: a demand for
/// 玉米霉变检测 lacks 玉米霉变 when only 检测 is met. Owned by one caller.
struct MissingWords {
  private let demand: RecordUnits
  private let borders: WordBorders
  private let interner: TermInterner
  private let concepts: ConceptTrie?

  /// The most characters, or English words, of a phrase that is listed as a whole.
  private static let longest = (characters: 6, words: 3)

  /// Takes a demand that was read with an interner.
  init(
    _ demand: RecordUnits,
    _ borders: WordBorders,
    _ interner: TermInterner,
    _ concepts: ConceptTrie?
  ) {
    (self.demand, self.borders) = (demand, borders)
    (self.interner, self.concepts) = (interner, concepts)
  }

  /// Reads a demand; O(*n*) in its length.
  init(_ demand: Demand, cues: WordCues, in snapshot: IndexSnapshot) {
    var interner = TermInterner()
    let units = RecordUnits(demand.texts, in: snapshot, &interner)
    let borders = WordBorders(units, cues.with(demand.tags))
    self.init(units, borders, interner, snapshot.concepts)
  }

  /// The heaviest words that are missing.
  ///
  /// - Parameters:
  ///   - vector: The vector of the demand.
  ///   - count: The most words.
  ///   - covered: For each of the demand's own terms in `vector` whether it is met. A name of a concept
  ///     that is met in other words is not missing.
  /// - Returns: Words, the heaviest first, then in the order of the demand; each term counts once.
  ///   O(*n* log *n*) in the length of the demand.
  func heaviest(_ vector: RecordVector, _ count: Int, covered: [Bool]) -> [String] {
    var weights: [TermID: Int] = [:]
    var metConcepts: Set<[UInt8]> = []
    for (term, weight) in vector.terms.prefix(vector.ownCount) {
      let key = vector.dictionary.withBytes(of: term) { span in span.indices.map { span[$0] } }
      if key.first == ConceptTerm.mark {
        if covered[Int(term)] { metConcepts.insert(key) }
      } else if !covered[Int(term)], let own = interner.find(key.span) {
        weights[own] = weight.units
      }
    }
    var found: [(words: Range<Int>, weight: Int)] = []
    var counted: Set<TermID> = []
    var next = 0
    for phrase in phrases(weights, metConcepts) {
      var sum = 0
      while next < demand.places.count, demand.places[next].units.lowerBound < phrase.upperBound {
        let place = demand.places[next]
        next += 1
        guard place.units.lowerBound >= phrase.lowerBound,
          place.units.upperBound <= phrase.upperBound
        else { continue }
        if let weight = weights[place.term], counted.insert(place.term).inserted { sum += weight }
      }
      if sum > 0 { found.append((phrase, sum)) }
    }
    let order = found.indices.sorted {
      found[$0].weight != found[$1].weight ? found[$0].weight > found[$1].weight : $0 < $1
    }
    return order.prefix(count).map { demand.words(found[$0].words) }
  }

  /// The phrases of missing words, in the order of the demand.
  private func phrases(_ weights: [TermID: Int], _ metConcepts: Set<[UInt8]>) -> [Range<Int>] {
    var isMissing = Array(repeating: false, count: demand.units.count)
    for place in demand.places where weights[place.term] != nil {
      for unit in place.units { isMissing[unit] = true }
    }
    for place in demand.places where weights[place.term] == nil {
      for unit in place.units { isMissing[unit] = false }
    }
    if let concepts, !metConcepts.isEmpty {
      demand.names(.demand, concepts, interner) { term, units in
        guard metConcepts.contains(term) else { return }
        for unit in units { isMissing[unit] = false }
      }
    }
    var phrases: [Range<Int>] = []
    var start = 0
    for unit in 0...demand.units.count {
      let isEnd = unit == demand.units.count
      if !isEnd, unit > start, !demand.units[unit].joins {
        phrases += cut(start..<unit)
        start = unit
      }
      if isEnd || !isMissing[unit] || borders.kinds[unit] == .seam {
        phrases += cut(start..<unit)
        start = unit + 1
      }
    }
    return phrases
  }

  /// The phrases of a stretch of missing words: the stretch itself, or its words when it is a sentence.
  private func cut(_ stretch: Range<Int>) -> [Range<Int>] {
    if stretch.allSatisfy({ borders.kinds[$0] == .light }) { return [] }
    // A single character is no word that anybody would look for.
    if stretch.count == 1, demand.units[stretch.lowerBound].form == .character { return [] }
    let isChinese = stretch.contains { demand.units[$0].form == .character }
    if stretch.count <= (isChinese ? Self.longest.characters : Self.longest.words) {
      return [stretch]
    }
    var phrases: [Range<Int>] = []
    var start = stretch.lowerBound
    for unit in stretch.dropFirst() where borders.borders[unit] == .edge {
      // Short words stay together: most terms of technology are two words of two characters.
      if isChinese, unit - start < 3 { continue }
      phrases.append(start..<unit)
      start = unit
    }
    return phrases + [start..<stretch.upperBound]
  }
}
