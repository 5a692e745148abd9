/// Writes rows as CSV (RFC 4180) that spreadsheets open: with CRLF, and quotes where needed.
///
/// A cell that starts with `=`, `+`, `-`, `@` or a control character and is not a number gets an
/// apostrophe in front, because a spreadsheet would run it as a formula (OWASP, *CSV Injection*).
/// The importer removes the apostrophe.
package enum CSVWriter {
  /// The byte-order mark without which Chinese Excel reads UTF-8 as GBK.
  package static let byteOrderMark = "\u{FEFF}"

  /// One row with its line break.
  ///
  /// O(*n*).
  package static func line(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ",") + "\r\n"
  }

  private static func cell(_ text: String) -> String {
    let text = isRisky(text) ? "'" + text : text
    let needsQuotes = text.unicodeScalars.contains { "\",\r\n".unicodeScalars.contains($0) }
    return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }

  /// Whether a spreadsheet might run a text; apostrophes in front do not count.
  private static func isRisky(_ text: String) -> Bool {
    let rest = text.utf8.drop { $0 == UInt8(ascii: "'") }
    guard let first = rest.first, "=+-@\t\r".utf8.contains(first) else { return false }
    return Double(text) == nil
  }

  /// The text of a cell without the apostrophe that ``line(_:)`` puts in front.
  package static func unguarded(_ cell: String) -> String {
    cell.utf8.first == UInt8(ascii: "'") && isRisky(cell) ? String(cell.dropFirst()) : cell
  }
}
