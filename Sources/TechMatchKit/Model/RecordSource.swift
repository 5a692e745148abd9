/// Where a record came from: its file, its sheet if there are sheets, and the line that it starts
/// on.
public struct RecordSource: Hashable, Sendable {
  /// The name of the file as given; `-` for standard input, empty for a record made in memory.
  public var file: String

  /// The name of the sheet, or `nil` when the file has no sheets.
  public var sheet: String?

  /// The 1-based line that the record starts on, or the number of its row in a sheet; 0 for a
  /// record made in memory.
  public var line: Int

  /// Makes a source; without arguments, that of a record made in memory.
  public init(file: String = "", sheet: String? = nil, line: Int = 0) {
    self.file = file
    self.sheet = sheet
    self.line = line
  }
}

/// A column or key that stands for no known field, kept as it was read.
public struct Attribute: Hashable, Sendable {
  /// The header or key as the file spells it.
  public var name: String

  /// The cell's text, or the JSON value's text.
  public var value: String

  /// Makes an attribute.
  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}
