/// Writes rows as CSV (RFC 4180) that spreadsheets open: CRLF, quotes where needed.
///
/// A cell that starts with `=`, `+`, `-`, `@` or a control character and is no number gets an apostrophe in
/// front, because a spreadsheet would run it as a formula (OWASP, *CSV Injection*).
public enum CSVWriter {
  /// The byte-order mark without which Chinese Excel reads UTF-8 as GBK.
  public static let byteOrderMark = "\u{FEFF}"

  /// One row with its line break.
  ///
  /// O(*n*).
  public static func line(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ",") + "\r\n"
  }

  private static func cell(_ text: String) -> String {
    var text = text
    if let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first),
      Double(text) == nil
    {
      text = "'" + text
    }
    let needsQuotes = text.unicodeScalars.contains { "\",\r\n".unicodeScalars.contains($0) }
    return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }
}
