/// Markup in which nothing from outside can be markup: a literal is markup, an interpolated string
/// is text and escaped.
///
/// `"<td>\(name)</td>"` is safe for any name; interpolated `HTML` is taken as it is. Attributes stand
/// in double quotes.
struct HTML: ExpressibleByStringInterpolation, Sendable {
  /// The markup.
  private(set) var text: String

  /// Takes markup as it stands in the source.
  init(stringLiteral markup: String) { text = markup }

  /// Takes what an interpolation has collected.
  init(stringInterpolation collected: StringInterpolation) { text = collected.text }

  /// Joins parts without anything between them.
  init(_ parts: some Sequence<HTML>) {
    text = parts.reduce(into: "") { $0 += $1.text }
  }

  /// Whether there is nothing.
  var isEmpty: Bool { text.isEmpty }

  /// Collects literals as markup and values as text.
  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(literalCapacity) }

    mutating func appendLiteral(_ markup: String) { text += markup }
    mutating func appendInterpolation(_ value: String) { HTML.escape(value, into: &text) }
    mutating func appendInterpolation(_ number: Int) { text += String(number) }
    mutating func appendInterpolation(_ html: HTML) { text += html.text }
    mutating func appendInterpolation(_ parts: [HTML]) { for part in parts { text += part.text } }
  }

  /// Escapes what markup would take for its own, and shows characters that nobody sees or that turn
  /// the text around them (U+202E, U+200B …) by their number, so that no name can pose as another.
  private static func escape(_ value: String, into text: inout String) {
    for scalar in value.unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "'": text += "&#39;"
      case "\n", "\t": text.unicodeScalars.append(scalar)
      // A carriage return ends a line, alone or before a line feed, which HTML reads as one.
      case "\r": text.unicodeScalars.append("\r")
      case "\u{200C}", "\u{200D}": text.unicodeScalars.append(scalar)
      default:
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator:
          text += "[U+" + String(scalar.value, radix: 16, uppercase: true) + "]"
        default: text.unicodeScalars.append(scalar)
        }
      }
    }
  }
}
