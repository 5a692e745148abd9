import Foundation
import TechMatchKit

extension WorkbookOpener {
  /// Opens Office Open XML workbooks, as Excel, WPS, LibreOffice and openpyxl write them.
  ///
  /// Told from the content; names do not matter. Files of other formats in the same archive (`.ods`, `.xlsb`,
  /// `.docx`) are refused with an error that says what to do.
  public static let xlsx = WorkbookOpener { bytes throws(WorkbookFailure) in
    try XLSXWorkbook(bytes)
  }
}

/// An Office Open XML workbook: its sheets, and the texts and styles that they share.
///
/// Immutable, `Sendable`. Memory: the shared texts; a sheet adds its XML while it is read.
struct XLSXWorkbook: Workbook {
  let sheets: [WorkbookSheet]
  private let parts: [String?]
  private let archive: ZipArchive
  private let cells: CellReader

  /// Opens a workbook.
  ///
  /// O(*n*) in the parts that sheets share; the sheets are not read.
  init(_ bytes: Data, limits: WorkbookLimits = .standard) throws(WorkbookFailure) {
    let archive = try ZipArchive(bytes, limits: limits)
    self.archive = archive
    let root = try Relationships(of: "", in: archive)
    let main = root.part("officedocument") ?? "xl/workbook.xml"
    if let other = Self.otherKind(archive, main: main) { throw .document(other) }
    let related = try Relationships(of: main, in: archive)
    let list = try SheetList(main, in: archive, related, limits: limits)
    sheets = list.sheets
    parts = list.parts
    let texts = try related.part("sharedstrings").map { part throws(WorkbookFailure) in
      try SharedTexts(part, in: archive, limits: limits)
    }
    let styles = try related.part("styles").map { part throws(WorkbookFailure) in
      try CellStyles(part, in: archive, limits: limits)
    }
    cells = CellReader(
      texts: texts ?? SharedTexts(),
      styles: styles ?? CellStyles(),
      is1904: list.is1904,
      limits: limits
    )
  }

  var format: SourceFormat { .xlsx }

  func sheet(_ index: Int, first: Int) -> WorksheetTable {
    let name = sheets[index].name
    guard let part = parts[index] else {
      let failure = WorkbookFailure.damaged(.missing, part: name, byte: 0)
      return WorksheetTable(name, part: name, cells: cells, failure: failure)
    }
    return WorksheetTable(name, part: part, in: archive, cells: cells, first: first)
  }

  /// What an archive is that holds no workbook.
  private static func otherKind(_ archive: ZipArchive, main: String) -> DocumentKind? {
    if main.lowercased().hasSuffix(".bin") { return .binaryWorkbook }
    let folders = Set(archive.names.compactMap { $0.split(separator: "/").first.map(String.init) })
    if folders.contains("word") || folders.contains("ppt") { return .officeDocument }
    if archive.contains(main) { return nil }
    if archive.contains("mimetype") { return .openDocument }
    return folders.contains("xl") ? nil : .archive
  }
}
