import Foundation

/// A kind of file that people have their tables in and that is not read as it is.
public enum DocumentKind: String, Sendable, CaseIterable {
  /// An Office Open XML workbook (`.xlsx`), where nothing opens workbooks.
  case workbook
  /// The workbook of Excel 97–2003 and of WPS (`.xls`, `.et`).
  case oldWorkbook
  /// A workbook with a password.
  case protectedWorkbook
  /// A workbook in Excel's binary format (`.xlsb`).
  case binaryWorkbook
  /// A workbook of OpenDocument (`.ods`).
  case openDocument
  /// A text document or slides of Office.
  case officeDocument
  /// A compressed archive with anything else in it.
  case archive
  /// A page to print.
  case pdf
  /// A web page or an XML table, which many systems export under the name of a workbook.
  case markup

  /// Tells the kind by the first bytes; `nil` for what may be text with records.
  ///
  /// O(1), but O(*n*) for the old formats, where a password is looked for.
  init?(_ bytes: Data) {
    let start = [UInt8](bytes.prefix(64))
    let archives: [[UInt8]] = [[0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06]]
    if archives.contains(where: { start.starts(with: $0) }) {
      self = .workbook
    } else if start.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      // A container of streams; that of a workbook with a password has one of this name.
      let name = Data("EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), 0] })
      self = bytes.range(of: name) == nil ? .oldWorkbook : .protectedWorkbook
    } else if start.starts(with: Array("%PDF-".utf8)) {
      self = .pdf
    } else {
      let text = start.drop { [0xEF, 0xBB, 0xBF, 0x09, 0x0A, 0x0D, 0x20].contains($0) }
      let lowered = text.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
      let marks = ["<?xml", "<!doctype", "<html", "<table", "<meta"]
      guard marks.contains(where: { lowered.starts(with: Array($0.utf8)) }) else { return nil }
      self = .markup
    }
  }
}

/// What can be wrong with the bytes of a workbook.
public enum WorkbookDamage: Error, Sendable, Hashable {
  /// The list of parts at the end of the file is not there: the file is cut off.
  case cutOff
  /// The list of parts contradicts itself or the parts.
  case directory
  /// There are more parts, texts or styles than the limit.
  case tooMany(limit: Int)
  /// The part is not in the file.
  case missing
  /// The part is encrypted.
  case encrypted
  /// The part is compressed by a method other than deflate.
  case method(Int)
  /// The compressed bytes are no deflate stream.
  case compression
  /// The part is not as long as the file says, or its checksum differs.
  case checksum
  /// The part would be larger than so many bytes.
  case tooLarge(limit: Int)
  /// The part grows to more than so many times its compressed size, as no workbook does.
  case bomb(factor: Int)
  /// The part is not text in UTF-8 or UTF-16.
  case notText
  /// The part is not well-formed XML.
  case notXML
  /// The part declares entities or a document type, which no workbook does.
  case documentType
  /// Elements are nested deeper, or have more attributes or longer names, than the limit.
  case tooComplex
  /// The part is XML of something else.
  case unexpected
  /// Rows or cells are not in order, or beyond the last row or column that a sheet can have.
  case order
  /// A cell points to a text that is not there.
  case reference
}
