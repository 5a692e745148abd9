import Foundation
import TechMatchKit
import TechMatchWorkbook

/// Workbooks whose XML a test writes itself, in the forms of Excel and WPS that openpyxl and LibreOffice do not write.
enum HandMade {
  /// The parts of a workbook.
  ///
  /// - Parameters:
  ///   - sheets: The XML inside of `worksheet`, by the names of the sheets.
  ///   - texts: The XML inside of `sst`.
  ///   - codes: Format codes; the style of a cell is a place in it.
  ///   - properties: The XML in front of the list of sheets.
  /// - Returns: Parts for an archive.
  static func parts(
    _ sheets: [(name: String, xml: String)],
    texts: String? = nil,
    codes: [String] = [],
    properties: String = ""
  ) -> [ZipWriter.Part] {
    // Namespaces are short, because mutated workbooks are read many thousand times.
    let main = "xmlns=\"main\""
    let related = "r"
    var list = ""
    var targets = ""
    var parts: [ZipWriter.Part] = []
    for (index, sheet) in sheets.enumerated() {
      list += "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\" r:id=\"rId\(index + 1)\"/>"
      targets +=
        "<Relationship Id=\"rId\(index + 1)\" Type=\"\(related)/worksheet\" Target=\"worksheets/sheet\(index + 1).xml\"/>"
      parts.append(
        ZipWriter.Part(
          "xl/worksheets/sheet\(index + 1).xml",
          "<?xml version=\"1.0\"?><worksheet \(main) xmlns:r=\"r\">\(sheet.xml)</worksheet>"
        )
      )
    }
    if let texts {
      targets += "<Relationship Id=\"t\" Type=\"\(related)/sharedStrings\" Target=\"/xl/s.xml\"/>"
      parts.append(ZipWriter.Part("xl/s.xml", "<sst \(main)>\(texts)</sst>"))
    }
    targets += "<Relationship Id=\"s\" Type=\"\(related)/styles\" Target=\"../xl/styles.xml\"/>"
    let formats = codes.enumerated().map { index, code in
      let code = code.replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
        .replacing("<", with: "&lt;")
      return "<numFmt numFmtId=\"\(index + 200)\" formatCode=\"\(code)\"/>"
    }
    let styles = codes.indices.map { "<xf numFmtId=\"\($0 + 200)\"/>" }
    return [
      ZipWriter.Part("[Content_Types].xml", "<Types/>"),
      ZipWriter.Part(
        "_rels/.rels",
        "<Relationships><Relationship Id=\"a\" Type=\"\(related)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
      ),
      ZipWriter.Part(
        "xl/workbook.xml",
        "<workbook \(main) xmlns:r=\"\(related)\">\(properties)<sheets>\(list)</sheets></workbook>"
      ),
      ZipWriter.Part(
        "xl/_rels/workbook.xml.rels",
        "<Relationships>\(targets)</Relationships>"
      ),
      ZipWriter.Part(
        "xl/styles.xml",
        "<styleSheet \(main)><numFmts>\(formats.joined())</numFmts><cellXfs>\(styles.joined())</cellXfs></styleSheet>"
      ),
    ] + parts
  }

  /// What an importer makes of a file.
  static func achievements(_ bytes: [UInt8], maxIssues: Int = 20) -> Imported<Achievement> {
    var options = ImportOptions(workbooks: .xlsx)
    options.maxIssues = maxIssues
    return Importer(options: options).achievements(from: [InputFile(name: "a.xlsx", bytes: bytes)])
  }

  /// What an importer makes of the rows of one sheet under the headers `id`, `title` and `x`.
  static func achievements(
    rows: String,
    after: String = "",
    texts: String? = nil,
    codes: [String] = []
  ) -> Imported<Achievement> {
    let header = "<row r=\"1\">" + cells(["id", "title", "x"]) + "</row>"
    let xml = "<sheetData>\(header)\(rows)</sheetData>\(after)"
    return achievements(ZipWriter.archive(parts([("S", xml)], texts: texts, codes: codes)))
  }

  /// Cells with texts of their own.
  static func cells(_ texts: [String]) -> String {
    texts.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined()
  }

  /// A file of this folder's fixtures.
  static func fixture(_ name: String) throws -> [UInt8] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent()
    return [UInt8](try Data(contentsOf: folder.appending(path: "Fixtures/\(name)")))
  }
}
