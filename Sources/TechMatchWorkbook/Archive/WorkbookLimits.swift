/// What a workbook may grow to before it counts as an attack or as too large for one file.
///
/// Excel's own limits are lower, but for the parts with text. A value, `Sendable`.
struct WorkbookLimits: Sendable {
  /// The most bytes of one part, uncompressed.
  var partBytes = 1_000_000_000
  /// The most parts.
  var parts = 20_000
  /// The most sheets.
  var sheets = 1_000
  /// The most shared texts; each takes 16 bytes, however short it is.
  var sharedTexts = 16_000_000
  /// The most cell styles; Excel has 65,490.
  var styles = 1_000_000
  /// The most merged cells of a sheet.
  var mergedCells = 1_000_000
  /// The most bytes of a cell, as in delimited text.
  var cellBytes = 1_000_000
  /// How many times as large as its compressed bytes a part may be.
  ///
  /// The XML of a sheet with one value in every cell grows some 40 times; deflate can make it 1,000.
  var growth = 250
  /// The size below which growth is harmless.
  var harmlessBytes = 16_000_000

  /// The limits of every day.
  static let standard = WorkbookLimits()
}
