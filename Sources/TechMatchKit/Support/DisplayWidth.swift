/// The number of terminal cells that text takes.
///
/// Full-width characters take two cells, combining marks none (Unicode Standard Annex #11, East
/// Asian Width, classes W and F; emoji count as wide). Control characters take none and are left
/// out by ``TableWriter``.
package enum DisplayWidth {
  /// The width of a text.
  ///
  /// O(*n*).
  package static func of(_ text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + of($1) }
  }

  /// The width of one character: that of its widest scalar.
  static func of(_ character: Character) -> Int {
    character.unicodeScalars.map(of).max() ?? 0
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20...0x7E: return 1
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF:
      return 2
    case 0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19:
      return 2
    case 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F: return 2
    case 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x2_0000...0x3_FFFD: return 2
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: return 1
    }
  }

  /// The text cut to at most `width` cells; when something is cut, an ellipsis takes the last cell.
  ///
  /// Never splits a character. With `keeping`, as many cells at the end stay, and the ellipsis stands before them.
  package static func truncated(_ text: String, to width: Int, keeping count: Int = 0) -> String {
    guard of(text) > width else { return text }
    guard width > 0 else { return "" }
    var end = ""
    for character in text.reversed() {
      if of(end) + of(character) > count { break }
      end.insert(character, at: end.startIndex)
    }
    if of(end) + 1 >= width { end = "" }
    var result = ""
    var used = 1 + of(end)
    for character in text {
      used += of(character)
      if used > width { break }
      result.append(character)
    }
    return result + "…" + end
  }

  /// The text padded with spaces to `width` cells; a wider text is returned as it is.
  package static func padded(_ text: String, to width: Int, atStart: Bool = false) -> String {
    let spaces = String(repeating: " ", count: max(0, width - of(text)))
    return atStart ? spaces + text : text + spaces
  }

  /// The text on lines of at most `width` cells, each at least one character long.
  ///
  /// A line ends at a space where it has one, else at any character. O(*n*).
  package static func wrapped(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for character in text {
      let own = of(character)
      if used + own > width, !line.isEmpty {
        var rest = ""
        if character != " ", let space = line.lastIndex(of: " ") {
          rest = String(line[line.index(after: space)...])
          line = String(line[..<space])
        }
        lines.append(line)
        line = rest
        used = of(rest)
        if character == " " { continue }
      }
      line.append(character)
      used += own
    }
    return lines + [line]
  }
}
