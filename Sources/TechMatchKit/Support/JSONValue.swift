/// A JSON value (RFC 8259), keys in the order of the text, numbers as they are written.
indirect enum JSONValue: Equatable, Sendable {
  case object([Member])
  case array([JSONValue])
  case string(String)
  case number(String)
  case bool(Bool)
  case null

  /// A key with its value.
  struct Member: Equatable, Sendable {
    var key: String
    var value: JSONValue
    /// The 1-based byte of the key in its line or text.
    var column: Int
  }

  /// The value as a person would write it in a cell: lists joined, objects as compact JSON, null
  /// empty.
  var cellText: String {
    switch self {
    case .string(let text), .number(let text): text
    case .bool(let value): value ? "true" : "false"
    case .null: ""
    case .array(let values): values.map(\.cellText).joined(separator: "；")
    case .object(let members):
      "{" + members.map { "\($0.key): \($0.value.cellText)" }.joined(separator: ", ") + "}"
    }
  }
}

/// Why a text is not JSON.
struct JSONProblem: Error, Equatable, Sendable {
  /// The place, a 0-based offset.
  var offset: Int
  /// What is expected there.
  var expected: JSONExpectation
}
