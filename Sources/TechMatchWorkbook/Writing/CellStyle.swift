import TechMatchKit

/// The styles of cells that are written; the raw value is the place in the list of styles.
enum CellStyle: Int, CaseIterable {
  case plain, header, note, text, quoted, general, points, money

  /// The style of a number.
  init(_ format: CellSheet.Format) {
    switch format {
    case .general: self = .general
    case .points: self = .points
    case .money: self = .money
    }
  }

  private var markup: String {
    let wrapped = "<alignment vertical=\"top\" wrapText=\"1\"/>"
    let top = "<alignment vertical=\"top\"/>"
    func style(_ number: Int, _ font: Int = 0, _ more: String = "", _ inner: String) -> String {
      "<xf numFmtId=\"\(number)\" fontId=\"\(font)\" fillId=\"0\" borderId=\"0\" xfId=\"0\"\(more)>\(inner)</xf>"
    }
    let align = " applyAlignment=\"1\""
    return switch self {
    case .plain: style(0, 0, "", "")
    case .header:
      "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"2\" borderId=\"1\" xfId=\"0\" applyFont=\"1\" applyFill=\"1\" "
        + "applyBorder=\"1\" applyAlignment=\"1\">\(wrapped)</xf>"
    case .note: style(0, 1, " applyFont=\"1\"" + align, wrapped)
    case .text: style(0, 0, align, wrapped)
    // Without this mark Excel makes a formula of the text as soon as somebody edits the cell.
    case .quoted: style(0, 0, " quotePrefix=\"1\"" + align, wrapped)
    case .general: style(0, 0, align, top)
    case .points: style(164, 0, " applyNumberFormat=\"1\"" + align, top)
    case .money: style(4, 0, " applyNumberFormat=\"1\"" + align, top)
    }
  }

  /// The part with all of them.
  ///
  /// Format 4 is built in: two decimals, and thousands apart.
  static var part: String {
    let font = "<sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/>"
    let edge =
      "<left/><right/><top/><bottom style=\"thin\"><color rgb=\"FF9AA4AF\"/></bottom><diagonal/>"
    return XLSXWriter.declaration + "<styleSheet xmlns=\"\(XLSXWriter.main)\">"
      + "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"0.00####\"/></numFmts>"
      + "<fonts count=\"2\"><font>\(font)</font><font><b/>\(font)</font></fonts>"
      + "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>"
      + "<fill><patternFill patternType=\"gray125\"/></fill>"
      + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFE8EDF3\"/><bgColor indexed=\"64\"/></patternFill></fill></fills>"
      + "<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border><border>\(edge)</border></borders>"
      + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
      + "<cellXfs count=\"\(allCases.count)\">" + allCases.map(\.markup).joined() + "</cellXfs>"
      + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>"
  }
}
