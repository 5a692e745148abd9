extension ReasonFinder {
  /// What the two records say in different words: concepts and translations.
  ///
  /// O(*d*²) for *d* words of the demand that the achievement has in other words.
  func bridges(_ terms: [TermContribution], _ keys: [[UInt8]]) -> [Draft] {
    merged(conceptDrafts(terms, keys) + translationDrafts(terms, keys))
  }

  /// The concepts, with the names that the records have; what the same two names give is one reason.
  private func conceptDrafts(_ terms: [TermContribution], _ keys: [[UInt8]]) -> [Draft] {
    guard let concepts, terms.contains(where: \.isConcept) else { return [] }
    let sides = [names(demand, .demand, concepts), names(achievement, .achievement, concepts)]
    var drafts: [Draft] = []
    for (part, term) in terms.enumerated() where term.isConcept {
      let (left, right) = (sides[0][keys[part]].map { [$0] }, sides[1][keys[part]].map { [$0] })
      let place = drafts.firstIndex {
        left != nil && right != nil && $0.demand == left && $0.achievement == right
      }
      if let place {
        drafts[place].parts.append(part)
      } else {
        drafts.append(
          Draft(kind: .concept, demand: left ?? [], achievement: right ?? [], parts: [part])
        )
      }
    }
    return drafts
  }

  /// The words of the demand that the achievement has in the other language, each once.
  private func translationDrafts(_ terms: [TermContribution], _ keys: [[UInt8]]) -> [Draft] {
    var reader = interner
    func place(of words: String, in record: RecordUnits) -> Range<Int>? {
      let own = RecordUnits([(.title, words)], analyser, &reader)
      return record.occurrences(of: own.units.map(\.symbol)).first
    }
    var drafts: [Draft] = []
    var draftOfWord: [String: Int] = [:]
    var known: Set<Bridge> = []
    for (part, term) in terms.enumerated() {
      guard let bridge = term.bridge else { continue }
      let index = draftOfWord[bridge.demand] ?? drafts.count
      if index == drafts.count {
        draftOfWord[bridge.demand] = index
        let left = place(of: bridge.demand, in: demand)
        drafts.append(Draft(kind: .translation, demand: left.map { [$0] } ?? []))
      }
      drafts[index].parts.append(part)
      // The phrase where it stands as one, else those of its words that stand somewhere.
      if known.insert(bridge).inserted, let right = place(of: bridge.achievement, in: achievement) {
        drafts[index].achievement.removeAll { says(right, $0) }
        drafts[index].achievement.append(right)
      } else if let key = number(of: keys[part]),
        let right = achievement.places.first(where: { $0.term == key })?.units,
        !drafts[index].achievement.contains(where: { $0.overlaps(right) || says($0, right) })
      {
        drafts[index].achievement.append(right)
      }
    }
    return drafts
  }

  /// Whether a place of the achievement has the words of another.
  private func says(_ place: Range<Int>, _ other: Range<Int>) -> Bool {
    let words = Set(achievement.symbols(place))
    return achievement.symbols(other).allSatisfy(words.contains)
  }

  /// Reasons in different words, each word of the demand once.
  ///
  /// What a concept and a dictionary say of it is one reason, a word inside a longer one whose words the achievement has belongs to that (编辑 to
  /// 基因编辑), and words that are neighbours in both records are one (输电线路, *transmission line*).
  private func merged(_ drafts: [Draft]) -> [Draft] {
    var found: [Draft] = []
    // Longer words first, so that shorter ones find them.
    let order = drafts.indices.sorted {
      let (left, right) = (drafts[$0].demandCount, drafts[$1].demandCount)
      return left != right ? left > right : $0 < $1
    }
    for index in order {
      let draft = drafts[index]
      guard let words = draft.demand.first.map(demand.symbols), !draft.achievement.isEmpty else {
        found.append(draft)
        continue
      }
      let target = found.firstIndex { other in
        guard let longer = other.demand.first.map(demand.symbols) else { return false }
        if longer == words { return true }
        return longer.contains(words)
          && draft.achievement.allSatisfy { own in other.achievement.contains { says($0, own) } }
      }
      guard let target else {
        found.append(draft)
        continue
      }
      found[target].parts += draft.parts
      if draft.kind == .concept { found[target].kind = .concept }
      for place in draft.achievement {
        if found[target].achievement.contains(where: { says($0, place) }) { continue }
        found[target].achievement.removeAll { says(place, $0) }
        found[target].achievement.append(place)
      }
    }
    for index in found.indices {
      let isGeneral = found[index].demand.contains { cues.isGeneral(demand, $0) }
      if isGeneral { found[index].kind = .general }
    }
    joinNeighbours(&found)
    return found
  }

  /// Joins reasons whose words follow each other in both records.
  private func joinNeighbours(_ drafts: inout [Draft]) {
    var place = 0
    while place < drafts.count {
      let other = drafts.indices.first { follows(drafts[place], drafts[$0]) }
      guard let other else {
        place += 1
        continue
      }
      let next = drafts[other]
      drafts[place].demand = [drafts[place].demand[0].lowerBound..<next.demand[0].upperBound]
      drafts[place].achievement = [
        drafts[place].achievement[0].lowerBound..<next.achievement[0].upperBound
      ]
      drafts[place].parts += next.parts
      if next.kind == .concept { drafts[place].kind = .concept }
      drafts.remove(at: other)
      if other < place { place -= 1 }
    }
  }

  /// Whether the words of a reason come right behind those of another in both records.
  private func follows(_ first: Draft, _ second: Draft) -> Bool {
    guard [first, second].allSatisfy({ $0.demand.count == 1 && $0.achievement.count == 1 }),
      first.kind != .general, second.kind != .general
    else { return false }
    let (left, right) = (second.demand[0].lowerBound, second.achievement[0].lowerBound)
    return first.demand[0].upperBound == left && first.achievement[0].upperBound == right
      && demand.units[left].joins && achievement.units[right].joins
  }

  /// The first name of a record for each term of a concept.
  private func names(
    _ record: RecordUnits,
    _ side: Side,
    _ concepts: ConceptTrie
  ) -> [[UInt8]: Range<Int>] {
    var found: [[UInt8]: Range<Int>] = [:]
    record.names(side, concepts, interner) { term, units in
      if found[term] == nil { found[term] = units }
    }
    return found
  }
}
