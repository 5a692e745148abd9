/// Where words of Chinese begin and end in a record, as far as it can be told.
///
/// A run of characters is divided into words in the cheapest way (Viterbi, 1967). A word costs what it
/// is rare in the collection. Words are known from the dictionary of two languages, the names of the
/// thesaurus, tags of the collection and the two records, and ``GeneralWords``; a pair of characters that the collection
/// has more often than those beside it is likely one. So 产化 in 国产化学品 is no word, because 国产 and
/// 化学 are. It only says how a reason is shown.
struct WordBorders {
  /// What is at the start of a unit.
  enum Border {
    /// The middle of a word.
    case inside
    /// The end of one word and the start of another.
    case edge
    /// Nobody knows.
    case unknown
  }

  /// What is at the start of each unit, and after the last.
  private(set) var borders: [Border]
  /// The word that each unit belongs to.
  private(set) var words: [Range<Int>]
  /// Whether that word is known, and not only likely.
  private(set) var isKnown: [Bool]
  /// What ``GeneralWords`` says of that word.
  private(set) var kinds: [GeneralWords.Kind?]

  /// The most characters of a word.
  private static let longestWord = 10

  /// Divides a record; O(*n*) in the number of its units.
  init(_ record: RecordUnits, _ cues: WordCues) {
    let count = record.units.count
    borders = Array(repeating: .edge, count: count + 1)
    words = (0..<count).map { $0..<$0 + 1 }
    isKnown = Array(repeating: false, count: count)
    kinds = Array(repeating: nil, count: count)
    var start = 0
    while start < count {
      var end = start + 1
      while end < count, record.units[end].isNextCharacter { end += 1 }
      if record.units[start].form == .character {
        divide(start..<end, of: record, cues)
      } else {
        kinds[start] = cues.kind(of: record, start)
      }
      start = end
    }
  }

  private mutating func divide(_ run: Range<Int>, of record: RecordUnits, _ cues: WordCues) {
    let folded = record.folded.span
    func bytes(_ units: Range<Int>) -> Range<Int> {
      record.units[units.lowerBound].folded
        .lowerBound..<record.units[units.upperBound - 1].folded.upperBound
    }
    /// For each end the least cost, and the word with which it ends.
    var best: [(cost: Int, word: Range<Int>, isKnown: Bool)] = [(0, 0..<0, false)]
    for end in run.dropFirst() { best.append((.max, end - 1..<end, false)) }
    best.append((.max, run.upperBound - 1..<run.upperBound, false))
    for start in run {
      let most = min(run.upperBound, start + Self.longestWord)
      let pair = bytes(start..<min(start + 2, most))
      let lines = start + 1 < most ? cues.lines(startingWith: folded.extracting(pair)) : nil
      // The rarest pair of a word is at least as frequent as the word.
      var frequency = UInt32.max
      for end in start + 1...most {
        if end - start > 1 {
          frequency = min(frequency, cues.frequency(folded.extracting(bytes(end - 2..<end))))
        }
        let text = folded.extracting(bytes(start..<end))
        guard let word = cues.word(text, count: end - start, among: lines) else { continue }
        let cost = best[start - run.lowerBound].cost + cues.cost(word, frequency)
        // Of ways that cost the same the one with the longest last word: words are told apart by their
        // ends.
        if cost < best[end - run.lowerBound].cost {
          best[end - run.lowerBound] = (cost, start..<end, word == .known || word == .seam)
        }
      }
    }
    var end = run.upperBound
    while end > run.lowerBound {
      let (_, word, isKnown) = best[end - run.lowerBound]
      for unit in word {
        words[unit] = word
        self.isKnown[unit] = isKnown
        kinds[unit] = cues.kind(of: folded.extracting(bytes(word)))
        if unit > word.lowerBound { borders[unit] = .inside }
      }
      end = word.lowerBound
    }
    // Between two characters that belong to no word nothing is known.
    for unit in run.dropFirst() where borders[unit] == .edge {
      let sides = [words[unit - 1], words[unit]]
      if sides.allSatisfy({ $0.count == 1 }) && kinds[unit - 1] == nil && kinds[unit] == nil {
        borders[unit] = .unknown
      }
    }
  }

  /// Whether a range of units crosses words: it begins or ends in the middle of one, and another ends
  /// inside it.
  func crosses(_ range: Range<Int>) -> Bool {
    let isCut = borders[range.lowerBound] == .inside || borders[range.upperBound] == .inside
    return isCut && range.dropFirst().contains { borders[$0] == .edge }
  }

  /// Whether a range of units is one known word, or several.
  func isWords(_ range: Range<Int>) -> Bool {
    !range.isEmpty && borders[range.lowerBound] != .inside && borders[range.upperBound] != .inside
      && range.allSatisfy { isKnown[$0] || words[$0].count > 1 }
  }
}
