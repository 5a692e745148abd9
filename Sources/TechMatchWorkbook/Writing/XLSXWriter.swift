import TechMatchKit

/// Writes sheets as an Office Open XML workbook, as Excel, WPS and LibreOffice open it.
///
/// The same sheets give the same bytes everywhere: parts are stored and not compressed, because what
/// deflate gives depends on the version of zlib, and all times are the first of the format. Headers are
/// bold, frozen and repeated on each printed page; texts wrap; a page is A4, landscape, as wide as the
/// sheet.
package enum XLSXWriter {
  /// The bytes of a workbook.
  ///
  /// O(*n*) in the text of the cells, all of it in memory.
  ///
  /// - Parameter sheets: One or more sheets, in order.
  /// - Returns: The file.
  /// - Throws: Where a sheet does not fit.
  package static func bytes(of sheets: [CellSheet]) throws(CellSheetFailure) -> [UInt8] {
    precondition(!sheets.isEmpty, "a workbook has a sheet")
    let names = SheetNames.legal(sheets.map(\.name))
    var archive = StoredArchive()
    try archive.add("[Content_Types].xml", contentTypes(sheets.count))
    try archive.add("_rels/.rels", relations([("officeDocument", "xl/workbook.xml")]))
    try archive.add("xl/workbook.xml", workbook(sheets, names))
    let targets = sheets.indices.map { ("worksheet", "worksheets/sheet\($0 + 1).xml") }
    try archive.add(
      "xl/_rels/workbook.xml.rels",
      relations(targets + [("styles", "styles.xml")])
    )
    try archive.add("xl/styles.xml", CellStyle.part)
    for (index, sheet) in sheets.enumerated() {
      let part = try SheetMarkup(sheet, name: names[index], isFirst: index == 0).part()
      try archive.add("xl/worksheets/sheet\(index + 1).xml", part)
    }
    return archive.finished()
  }

  /// The namespace of everything in a sheet.
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  /// The first line of each part.
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let related =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"

  private static func contentTypes(_ count: Int) -> String {
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    let sheets = (1...count).map {
      "<Override PartName=\"/xl/worksheets/sheet\($0).xml\" ContentType=\"\(kind).worksheet+xml\"/>"
    }
    return declaration + "<Types xmlns=\"\(package)/content-types\">"
      + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"\(kind).sheet.main+xml\"/>"
      + "<Override PartName=\"/xl/styles.xml\" ContentType=\"\(kind).styles+xml\"/>"
      + sheets.joined() + "</Types>"
  }

  private static func relations(_ targets: [(kind: String, part: String)]) -> String {
    let items = targets.enumerated().map { index, target in
      "<Relationship Id=\"rId\(index + 1)\" Type=\"\(related)/\(target.kind)\" Target=\"\(target.part)\"/>"
    }
    return declaration + "<Relationships xmlns=\"\(package)/relationships\">" + items.joined()
      + "</Relationships>"
  }

  private static func workbook(_ sheets: [CellSheet], _ names: [String]) -> String {
    var list = ""
    var titles = ""
    for (index, name) in names.enumerated() {
      list +=
        "<sheet name=\"\(MarkupText.attribute(name))\" sheetId=\"\(index + 1)\" r:id=\"rId\(index + 1)\"/>"
      let quoted = "'" + name.replacing("'", with: "''") + "'"
      let row = sheets[index].notes.count + 1
      titles +=
        "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"\(index)\">"
        + MarkupText.attribute("\(quoted)!$\(row):$\(row)") + "</definedName>"
    }
    return declaration
      + "<workbook xmlns=\"\(main)\" xmlns:r=\"\(related)\"><sheets>\(list)</sheets>"
      + "<definedNames>\(titles)</definedNames></workbook>"
  }
}
