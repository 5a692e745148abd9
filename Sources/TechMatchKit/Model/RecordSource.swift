/// Where a record came from: its file, the sheet if the file has sheets, and the line it starts on.
public struct RecordSource: Hashable, Sendable {
  /// The file's name as it was given, `-` for standard input, empty for a record made in memory.
  public var file: String

  /// The name of the sheet, or `nil` where the file has no sheets.
  public var sheet: String?

  /// The 1-based line the record starts on, in a sheet the number of its row, 0 for a record made in memory.
  public var line: Int

  /// Makes a source; without arguments, that of a record made in memory.
  public init(file: String = "", sheet: String? = nil, line: Int = 0) {
    self.file = file
    self.sheet = sheet
    self.line = line
  }
}

/// A column or key that no field is known for, kept with the record as it came.
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
