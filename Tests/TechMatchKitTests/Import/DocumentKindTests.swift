import Testing

@testable import TechMatchKit

@Suite("Import: files that are no text")
struct DocumentKindTests {
  private func report(_ bytes: [UInt8]) -> FileReport {
    Importer().check(InputFile(name: "f", bytes: bytes))
  }

  private static let container: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  @Test("are told by their first bytes, refused once, and say what to do")
  func kinds() {
    let stream = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let files: [([UInt8], DocumentKind)] = [
      ([0x50, 0x4B, 3, 4, 0, 0], .workbook), ([0x50, 0x4B, 5, 6], .workbook),
      (Self.container + [0, 0], .oldWorkbook), (Self.container + [0] + stream, .protectedWorkbook),
      (Array("%PDF-1.7\n".utf8), .pdf), (Array("\u{FEFF} <HTML><table>".utf8), .markup),
      (Array("<?xml version=\"1.0\"?><Workbook/>".utf8), .markup), (Array("<table>".utf8), .markup),
    ]
    for (bytes, kind) in files {
      let report = report(bytes)
      #expect(report.issues.map(\.fact) == [.document(kind)])
      #expect(report.recordsRead == 1 && report.recordsReported == 1 && report.errorCount == 1)
      #expect(report.format == nil && report.encoding == nil)
      let lines = IssueText(language: .zh).lines(for: report.issues[0])
      #expect(lines.count == 2 && lines[0].hasPrefix("f: 错误：") && lines[1].hasPrefix("  处理：请"))
    }
  }

  @Test("text that looks like them is read as text")
  func texts() {
    for text in ["PK,title\nA,a\n", "id,title\nA,<html>\n", "%PDF,id\n", "<5%,id,title\n"] {
      #expect(report(Array(text.utf8)).format == .csv)
    }
  }
}
