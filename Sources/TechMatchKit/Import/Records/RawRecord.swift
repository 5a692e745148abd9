/// A record before its values are read: names with values, in the order of the file.
struct RawRecord: Sendable {
  /// The 1-based line that it starts on, or the number of its row in a sheet.
  var line: Int
  /// Its cells or members.
  var fields: [RawField]

  /// Takes the cells of a row, or the members of an object.
  init(line: Int, fields: [RawField]) {
    self.line = line
    self.fields = fields
  }

  /// Takes the members of a JSON object.
  init(line: Int, members: [JSONValue.Member]) {
    self.line = line
    fields = members.map { RawField(name: $0.key, column: $0.column, value: $0.value) }
  }
}

/// One cell with its header, or one member of a JSON object.
struct RawField: Sendable {
  /// The header or key as the file spells it.
  var name: String
  /// The 1-based number of the cell, or byte of the key.
  var column: Int
  /// The value as JSON has it; a cell is a string.
  var value: JSONValue

  /// Makes a field.
  init(name: String, column: Int, value: JSONValue) {
    self.name = name
    self.column = column
    self.value = value
  }

  /// Makes a place in a line that belongs to no field.
  init(column: Int) { self.init(name: "", column: column, value: .null) }
}
