/// A JSON value to be written, whose keys keep their order.
///
/// Foundation's encoder does not keep the order of keys, which helps people who read machine
/// output.
package indirect enum JSONText: Sendable, Equatable {
  /// A string.
  case string(String)
  /// A whole number.
  case integer(Int)
  /// A number with a fraction, written with the fewest digits that read back the same.
  case number(Double)
  /// A truth value.
  case bool(Bool)
  /// The value `null`.
  case null
  /// A list.
  case array([JSONText])
  /// Members in the order in which they are written.
  case object([(String, JSONText)])

  /// Whether two values are written alike.
  package static func == (left: JSONText, right: JSONText) -> Bool { left.text == right.text }

  /// A string, or `null` when there is none.
  package static func optional(_ text: String?) -> JSONText { text.map { .string($0) } ?? .null }

  /// The value on one line (RFC 8259), control characters escaped, everything else as UTF-8.
  ///
  /// O(*n*).
  package var text: String {
    var output = ""
    write(to: &output, indent: nil)
    return output
  }

  /// The value over several lines, indented by two spaces for each level.
  package var indentedText: String {
    var output = ""
    write(to: &output, indent: 0)
    return output
  }

  private func write(to output: inout String, indent: Int?) {
    switch self {
    case .string(let text): Self.quote(text, to: &output)
    case .integer(let number): output += "\(number)"
    case .number(let number): output += number.isFinite ? "\(number)" : "null"
    case .bool(let value): output += value ? "true" : "false"
    case .null: output += "null"
    case .array(let values):
      Self.list(values, in: ("[", "]"), indent: indent, to: &output) { value, output, inner in
        value.write(to: &output, indent: inner)
      }
    case .object(let members):
      Self.list(members, in: ("{", "}"), indent: indent, to: &output) { member, output, inner in
        Self.quote(member.0, to: &output)
        output += inner == nil ? ":" : ": "
        member.1.write(to: &output, indent: inner)
      }
    }
  }

  private static func list<Element>(
    _ elements: [Element],
    in brackets: (open: String, close: String),
    indent: Int?,
    to output: inout String,
    write: (Element, inout String, Int?) -> Void
  ) {
    output += brackets.open
    let inner = indent.map { $0 + 1 }
    for (index, element) in elements.enumerated() {
      if index > 0 { output += "," }
      if let inner { output += "\n" + String(repeating: "  ", count: inner) }
      write(element, &output, inner)
    }
    if let indent, !elements.isEmpty { output += "\n" + String(repeating: "  ", count: indent) }
    output += brackets.close
  }

  private static func quote(_ text: String, to output: inout String) {
    // Nearly all texts are written as they are; scalar by scalar an import took twice as long.
    let isPlain = text.utf8.allSatisfy { byte in
      byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") && byte != 0x7F
    }
    if isPlain {
      output += "\""
      output += text
      output += "\""
      return
    }
    output += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case "\r": output += "\\r"
      case "\t": output += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: output.unicodeScalars.append(scalar)
      }
    }
    output += "\""
  }
}
