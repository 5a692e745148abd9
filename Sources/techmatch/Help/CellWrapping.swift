import TechMatchKit

/// Wraps text by the cells that it takes on a terminal, for Chinese with English words in it.
///
/// A line may end at a space and beside a full-width character, never inside a narrow word such as `--max-errors`.
/// Closing punctuation does not begin a line and opening punctuation does not end one, as GB/T 15834 asks.
enum CellWrapping {
  /// A piece that stays whole, and whether a space stands before it.
  private struct Piece {
    var text: String
    var hasSpaceBefore: Bool
  }

  /// Keeps what stands beside it together (U+2060, WORD JOINER); leaves no trace in a line.
  private static let joiner: Character = "\u{2060}"
  private static let opening = Set("（《「【“‘([<").union([joiner])
  private static let closing = Set("，。、；：？！）》」】”’…,.;:?!)]>").union([joiner])

  /// The lines of a text, none wider than `width` cells unless a single piece is.
  static func lines(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for piece in pieces(text) {
      let joined = line + (piece.hasSpaceBefore && !line.isEmpty ? " " : "") + piece.text
      if line.isEmpty || DisplayWidth.of(joined) <= width {
        line = joined
      } else {
        lines.append(line)
        line = piece.text
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines.map { $0.replacing("\u{A0}", with: " ").filter { $0 != joiner } }
  }

  /// A text within which no line ends.
  static func whole(_ text: String) -> String {
    let characters = text.map { $0 == " " ? "\u{A0}" : String($0) }
    return characters.joined(separator: String(joiner))
  }

  /// The lines of a text behind a heading, or behind spaces as wide as the heading.
  static func lines(_ text: String, behind heading: String, width: Int) -> [String] {
    let indent = DisplayWidth.of(heading)
    let lines = lines(text, width: width - indent)
    let spaces = String(repeating: " ", count: indent)
    return lines.enumerated().map { ($0 == 0 ? heading : spaces) + $1 }
  }

  private static func pieces(_ text: String) -> [Piece] {
    var pieces: [Piece] = []
    var hasSpace = false
    var last: Character?
    for character in text {
      if character == " " || character.isNewline {
        (hasSpace, last) = (true, nil)
      } else {
        if let last, !mayBreak(last, character) {
          pieces[pieces.count - 1].text.append(character)
        } else {
          pieces.append(Piece(text: String(character), hasSpaceBefore: hasSpace))
        }
        (hasSpace, last) = (false, character)
      }
    }
    return pieces
  }

  /// Whether a line may end between two characters without a space between them.
  private static func mayBreak(_ left: Character, _ right: Character) -> Bool {
    guard !opening.contains(left), !closing.contains(right) else { return false }
    return isWide(left) || isWide(right)
  }

  private static func isWide(_ character: Character) -> Bool {
    DisplayWidth.of(String(character)) == 2
  }
}
