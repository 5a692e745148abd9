/// A kind of record that can be imported.
///
/// For each kind, a file in this folder says which fields it has, which of them it needs, and what
/// makes it refused.
protocol ImportableRecord: Sendable {
  /// The kind, which decides what headers and keys stand for.
  static var kind: RecordKind { get }
  /// The identifier, unique among the records of a kind.
  var id: RecordID { get set }
  /// Where it was read.
  var source: RecordSource { get }

  /// Makes a record from its values.
  ///
  /// - Parameters:
  ///   - values: The values by field, as they are in the file.
  ///   - decoder: The decoder of the values; warnings about them, and at most one error, are added
  ///     to its issues.
  /// - Returns: The record, or `nil` after an error was reported.
  static func decode(
    _ values: RecordDecoder.Values,
    _ decoder: inout RecordDecoder
  ) -> Self?

  /// Takes an identifier that was derived, because the file has none.
  mutating func derive(_ id: RecordID)
}

extension ImportableRecord {
  mutating func derive(_ id: RecordID) { self.id = id }
}
