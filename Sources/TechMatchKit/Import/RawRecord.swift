/// A record before its values are understood: names with values, in the order of the file.
struct RawRecord: Sendable {
  /// The 1-based line it starts on.
  var line: Int
  /// Its cells or members.
  var fields: [RawField]
}

/// One cell with its header, or one member of a JSON object.
struct RawField: Sendable {
  /// The header or key as the file spells it.
  var name: String
  /// The 1-based number of the cell, or byte of the key.
  var column: Int
  /// The value as JSON has it; a cell is a string.
  var value: JSONValue
}

/// How a file holds its records.
public enum SourceFormat: String, Sendable {
  /// Comma-separated text.
  case csv
  /// Tab-separated text.
  case tsv
  /// Semicolon-separated text.
  case semicolons
  /// One JSON object a line.
  case jsonLines
  /// One JSON array of objects.
  case jsonArray
}
