extension JSONValue {
  /// The same value with the keys of every object in the order of their bytes.
  ///
  /// O(*n* log *n*).
  var sorted: JSONValue {
    switch self {
    case .object(let members):
      .object(
        members.map { Member(key: $0.key, value: $0.value.sorted, column: $0.column) }
          .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      )
    case .array(let values): .array(values.map(\.sorted))
    default: self
    }
  }

  /// The member of a key, or `nil`; the first of several.
  subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The same object without a key.
  func without(_ key: String) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members.filter { $0.key != key })
  }

  /// The value on one line without spaces: what digests are taken of, so that any program can take
  /// them again.
  ///
  /// Keys stay in their order (see ``sorted``), numbers as they are written. Only `"`, `\` and
  /// characters below U+0020 are escaped, those with a short form by it.
  var canonicalText: String {
    var output = ""
    write(to: &output, indent: nil, isLegible: false)
    return output
  }

  /// The value over several lines for people: what holds nothing but single values is on one line.
  var legibleText: String {
    var output = ""
    write(to: &output, indent: 0, isLegible: true)
    return output + "\n"
  }

  private var isScalar: Bool {
    switch self {
    case .object, .array: false
    default: true
    }
  }

  /// Writes the value; an `indent` of `nil` keeps it on one line.
  private func write(to output: inout String, indent: Int?, isLegible: Bool) {
    switch self {
    case .object(let members):
      let own = members.allSatisfy(\.value.isScalar) ? nil : indent
      output += "{"
      for (place, member) in members.enumerated() {
        Self.separate(place, own, isLegible, &output)
        Self.quote(member.key, to: &output)
        output += isLegible ? ": " : ":"
        member.value.write(to: &output, indent: own.map { $0 + 1 }, isLegible: isLegible)
      }
      if let own, !members.isEmpty { output += "\n" + String(repeating: "  ", count: own) }
      output += "}"
    case .array(let values):
      let own = values.allSatisfy(\.isScalar) ? nil : indent
      output += "["
      for (place, value) in values.enumerated() {
        Self.separate(place, own, isLegible, &output)
        value.write(to: &output, indent: own.map { $0 + 1 }, isLegible: isLegible)
      }
      if let own, !values.isEmpty { output += "\n" + String(repeating: "  ", count: own) }
      output += "]"
    case .string(let text): Self.quote(text, to: &output)
    case .number(let text): output += text
    case .bool(let value): output += value ? "true" : "false"
    case .null: output += "null"
    }
  }

  private static func separate(
    _ place: Int,
    _ indent: Int?,
    _ isLegible: Bool,
    _ output: inout String
  ) {
    if place > 0 { output += "," }
    if let indent {
      output += "\n" + String(repeating: "  ", count: indent + 1)
    } else if isLegible, place > 0 {
      output += " "
    }
  }

  private static func quote(_ text: String, to output: inout String) {
    output += "\""
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C }) {
      output += text
    } else {
      for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": output += "\\\""
        case "\\": output += "\\\\"
        case "\n": output += "\\n"
        case "\r": output += "\\r"
        case "\t": output += "\\t"
        case "\u{8}": output += "\\b"
        case "\u{C}": output += "\\f"
        case _ where scalar.value < 0x20:
          output += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
        default: output.unicodeScalars.append(scalar)
        }
      }
    }
    output += "\""
  }
}
