/// A kind of record that can be imported.
///
/// One file in this folder for each kind says which fields it has, which of them it needs, and what keeps it out.
protocol ImportableRecord: Sendable {
  /// The kind, which decides what headers and keys stand for.
  static var kind: RecordKind { get }
  /// The identifier, unique among the records of a kind.
  var id: RecordID { get }
  /// Where it was read.
  var source: RecordSource { get }

  /// Makes a record of its values.
  ///
  /// - Parameters:
  ///   - values: The values by field, as they stand in the file.
  ///   - decoder: Reads the values; warnings about them, and at most one error, are added to its issues.
  /// - Returns: The record, or `nil` after an error was reported.
  static func decode(
    _ values: RecordDecoder.Values,
    _ decoder: inout RecordDecoder
  ) -> Self?
}
