/// The place of a cell, such as `AB12`.
struct CellReference: Equatable, Sendable {
  /// Its 1-based column.
  var column: Int
  /// Its 1-based row.
  var row: Int

  /// The last column of a sheet, `XFD`.
  static let lastColumn = 16_384
  /// The last row of a sheet.
  static let lastRow = 1_048_576

  /// Reads a reference, also an absolute one (`$A$1`); `nil` when it is beyond the last row or column.
  init?(_ text: some StringProtocol) {
    let bytes = text.utf8.filter { $0 != UInt8(ascii: "$") }
    let letters = bytes.prefix { (0x41...0x5A).contains($0 & 0xDF) && $0 >= 0x41 }
    guard (1...3).contains(letters.count) else { return nil }
    let column = letters.reduce(0) { $0 * 26 + Int($1 & 0xDF) - 0x40 }
    let digits = bytes.dropFirst(letters.count)
    guard digits.count <= 7, digits.allSatisfy({ (0x30...0x39).contains($0) }),
      let row = Int(String(decoding: digits, as: UTF8.self)), (1...Self.lastRow).contains(row),
      (1...Self.lastColumn).contains(column)
    else { return nil }
    self.column = column
    self.row = row
  }
}
