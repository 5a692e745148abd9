/// A phrase that two records have in common: part of a common run, cut to words.
struct CommonPhrase {
  /// What it is for people: words, general words or a fragment.
  var kind: Reason.Kind
  /// Its units in the demand.
  var demand: Range<Int>
  /// Its units in the achievement.
  var achievement: Range<Int>
  /// The units of the demand whose terms belong to it when no phrase has them properly: those of the
  /// run that are nearer to it than to another phrase.
  var reach: Range<Int>
}

/// Cuts the runs that two records have in common to phrases.
struct PhraseCutter {
  let demand: RecordUnits
  let achievement: RecordUnits
  let demandWords: WordBorders
  let achievementWords: WordBorders
  let cues: WordCues

  /// The phrases of all runs, the best first: words before general words before fragments, longer ones
  /// before shorter ones, in the order of the demand.
  func phrases(of runs: [CommonRuns.Run]) -> [CommonPhrase] {
    func rank(_ phrase: CommonPhrase) -> (Int, Int, Int) {
      let kind = phrase.kind == .words ? 0 : phrase.kind == .general ? 1 : 2
      return (kind, -phrase.demand.count, phrase.demand.lowerBound)
    }
    return runs.flatMap(phrases).sorted { rank($0) < rank($1) }
  }

  /// The phrases of a run, at least one.
  private func phrases(of run: CommonRuns.Run) -> [CommonPhrase] {
    let offset = run.achievement.lowerBound - run.demand.lowerBound
    var cores: [Range<Int>] = []
    var start = run.demand.lowerBound
    for unit in run.demand.lowerBound...run.demand.upperBound {
      let isEnd = unit == run.demand.upperBound
      guard isEnd || isSeam(unit, offset, from: start, of: run.demand) else { continue }
      if start < unit {
        let core = trimmed(start..<unit, offset)
        if isPhrase(core) { cores.append(core) }
      }
      start = unit + 1
    }
    // A run of nothing but seams and single characters stays whole.
    if cores.isEmpty { cores = [run.demand] }
    return cores.indices.map { index in
      let core = cores[index]
      // What lies between two phrases goes to the one after it.
      let lower = index == 0 ? run.demand.lowerBound : cores[index - 1].upperBound
      let upper = index == cores.count - 1 ? run.demand.upperBound : core.upperBound
      let other = place(core, offset)
      return CommonPhrase(
        kind: kind(core, other),
        demand: core,
        achievement: other,
        reach: max(run.demand.lowerBound, lower - 1)..<upper
      )
    }
  }

  /// Whether a unit is a word that ends a phrase, in either record.
  private func isSeam(_ unit: Int, _ offset: Int, from start: Int, of run: Range<Int>) -> Bool {
    if demand.units[unit].form == .stopWord {
      let isOf = demand.foldedWords(unit..<unit + 1).elementsEqual("of".utf8)
      // "state of charge" is a phrase, but does not start or end with "of".
      return !isOf || start == unit || unit + 1 == run.upperBound
        || demand.units[unit + 1].form == .stopWord
    }
    return demandWords.kinds[unit] == .seam || achievementWords.kinds[unit + offset] == .seam
  }

  /// Whether a range is more than a single character of a longer run.
  private func isPhrase(_ range: Range<Int>) -> Bool {
    range.count > 1
      || range.contains { unit in
        demand.units[unit].form != .character || !isInRun(unit, demand)
      }
  }

  private func isInRun(_ unit: Int, _ record: RecordUnits) -> Bool {
    record.units[unit].isNextCharacter
      || unit + 1 < record.units.count && record.units[unit + 1].isNextCharacter
  }

  /// A range without the parts of words at its ends, if two characters or more are left.
  private func trimmed(_ range: Range<Int>, _ offset: Int) -> Range<Int> {
    var range = range
    for (words, shift) in [(demandWords, 0), (achievementWords, offset)] {
      let (first, last) = (range.lowerBound + shift, range.upperBound - 1 + shift)
      if words.borders[first] == .inside, words.isKnown[first] {
        let end = words.words[first].upperBound - shift
        if range.upperBound - end > 1 { range = end..<range.upperBound }
      }
      if words.borders[last + 1] == .inside, words.isKnown[last] {
        let start = words.words[last].lowerBound - shift
        if start - range.lowerBound > 1 { range = range.lowerBound..<start }
      }
    }
    return range
  }

  /// Where the units of a phrase stand in the achievement: at a place where it is words, else at the
  /// first.
  private func place(_ core: Range<Int>, _ offset: Int) -> Range<Int> {
    let first = core.lowerBound + offset..<core.upperBound + offset
    guard
      achievementWords.borders[first.lowerBound] == .inside
        || achievementWords.borders[first.upperBound] == .inside
    else { return first }
    return achievement.occurrences(of: demand.symbols(core)).first(where: achievementWords.isWords)
      ?? first
  }

  private func kind(_ core: Range<Int>, _ other: Range<Int>) -> Reason.Kind {
    let isGeneral = core.allSatisfy {
      demandWords.kinds[$0] == .light || demandWords.kinds[$0] == .seam
    }
    if isGeneral || cues.isGeneral(demand, core) { return .general }
    // Of a longer run only the ends are doubtful.
    guard core.count < 4 else { return .words }
    return demandWords.crosses(core) || achievementWords.crosses(other) ? .fragment : .words
  }
}
