/// A few words of a text around a place.
enum Snippet {
  /// The most cells of a snippet, the place itself excepted when it is wider.
  private static let width = 40
  /// The most cells before the place.
  private static let lead = 12

  /// The text around a place, on one line; an ellipsis stands where text is left out.
  ///
  /// Characters are never divided, and English words only when they are too long. A text that ends soon
  /// after the place gives its cells to what stands before.
  static func around(_ place: Range<String.Index>, in text: String) -> String {
    let inner = DisplayWidth.of(text[place])
    let rest = max(0, width - inner)
    let after = prefix(text[place.upperBound...], of: rest)
    let before = prefix(text[..<place.lowerBound].reversed(), of: max(lead, rest - after.width))
    // Cells that the text before has left over are for what follows.
    let more = prefix(text[place.upperBound...], of: max(0, rest - min(before.width, lead)))
    let start = text.index(place.lowerBound, offsetBy: -before.count)
    let end = text.index(place.upperBound, offsetBy: more.count)
    let first = wordStart(start, before: place.lowerBound, in: text)
    let last = wordEnd(end, after: place.upperBound, in: text)
    let body = text[first..<last]
    let head = body[..<(body.firstIndex { !isSeparator($0) } ?? body.startIndex)]
    let words = TableWriter.oneLine(String(body.dropFirst(head.count))).split(separator: " ")
      .joined(separator: " ")
    return (first > text.startIndex ? "…" : "") + words + (last < text.endIndex ? "…" : "")
  }

  /// How many characters fit into a number of cells, and how many they take.
  private static func prefix(
    _ text: some Sequence<Character>,
    of width: Int
  ) -> (count: Int, width: Int) {
    var (count, used) = (0, 0)
    for character in text {
      let own = DisplayWidth.of(character)
      // Characters of no cells are few; a text of nothing else ends here.
      if used + own > width || count > 4 * width { break }
      (count, used) = (count + 1, used + own)
    }
    return (count, used)
  }

  /// The next start of a word or sentence from `start` on, or `start` when there is none before `end`.
  private static func wordStart(
    _ start: String.Index,
    before end: String.Index,
    in text: String
  ) -> String.Index {
    guard start > text.startIndex else { return start }
    let lead = text[start..<end]
    if let stop = lead.lastIndex(where: { "。；！？;\n".contains($0) }) {
      return text.index(after: stop)
    }
    guard isLetter(text[start]), isLetter(text[text.index(before: start)]) else { return start }
    return lead.firstIndex { !isLetter($0) } ?? start
  }

  /// The last end of a word up to `end`, or `end` when there is none behind `start`.
  private static func wordEnd(
    _ end: String.Index,
    after start: String.Index,
    in text: String
  ) -> String.Index {
    guard end < text.endIndex, isLetter(text[end]), end > start,
      isLetter(text[text.index(before: end)])
    else { return end }
    return text[start..<end].lastIndex { !isLetter($0) } ?? end
  }

  /// Whether a snippet does not start with a character.
  private static func isSeparator(_ character: Character) -> Bool {
    character.isWhitespace || ".,;:!?)，。；：！？、）】》".contains(character)
  }

  private static func isLetter(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber)
  }
}
