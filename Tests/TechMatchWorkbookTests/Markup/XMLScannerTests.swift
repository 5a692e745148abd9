import TechMatchKit
import Testing

@testable import TechMatchWorkbook

@Suite("Workbooks: XML")
struct XMLScannerTests {
  /// The tokens of a text, with what they carry.
  private func tokens(_ text: String) throws(XMLScanner.Fault) -> [String] {
    var scanner = XMLScanner(try XMLScanner.document(Array(text.utf8)))
    var tokens: [String] = []
    while true {
      switch try scanner.next() {
      case .start: tokens.append("<" + (try scanner.attribute("a") ?? ""))
      case .end: tokens.append(">")
      case .text:
        var value: [UInt8] = []
        try scanner.appendText(to: &value)
        tokens.append(String(decoding: value, as: UTF8.self))
      case .finish: return tokens
      }
    }
  }

  private func damage(_ text: String) -> WorkbookDamage? {
    do throws(XMLScanner.Fault) {
      _ = try tokens(text)
      return nil
    } catch {
      return error.damage
    }
  }

  @Test("tokens, references, verbatim texts, comments and instructions")
  func tokens() throws {
    #expect(try tokens("<?xml version='1.0'?>\n<!-- < --><r a = '1&lt;2'/>\n") == ["<1<2", ">"])
    let tag = "<x:r xmlns:a='z' x:a=\"&#20013;&#x56FD;\">"
    #expect(
      try tokens(tag + "&amp;<![CDATA[<&]]>\r\n<!--c-->b</x:r >")
        == ["<中国", "&", "<&", "\n", "b", ">"]
    )
    #expect(try tokens("<r><s/><s a=''></s></r>") == ["<", "<", ">", "<", ">", ">"])
  }

  @Test(
    "what is not well-formed",
    arguments: [
      "", " ", "x", "<r>", "<r", "<r a>", "<r a=>", "<r a=1/>", "<r a='1/>", "<r a='<'/>",
      "<r/><r/>", "<r></s>", "</r>", "<r/>x", "<r a='1'b='2'/>", "<r><!-- </r>",
      "<r><![CDATA[ </r>", "<>",
      "<r>&x;</r>", "<r>&#0;</r>", "<r>&#xD800;</r>", "<r>&#x110000;</r>", "<r>&#-5;</r>",
      "<r>&</r>", "<r>&#1;</r>", "<r>\u{1}</r>", "<![CDATA[x]]>", "<r><!x></r>", "<r>&#x+41;</r>",
    ]
  )
  func refused(text: String) { #expect(damage(text) == .notXML) }

  @Test("document types and entities are refused, and so is what is too deep")
  func attacks() {
    #expect(damage("<!DOCTYPE r [<!ENTITY a 'b'>]><r>&a;</r>") == .documentType)
    #expect(damage("<?xml version='1.0'?><!DOCTYPE r SYSTEM 'file:///x'><r/>") == .documentType)
    #expect(damage(String(repeating: "<r>", count: 200)) == .tooComplex)
    #expect(damage("<" + String(repeating: "r", count: 600) + "/>") == .tooComplex)
    let many = (0..<300).map { " b\($0)='1'" }.joined()
    #expect(damage("<r\(many)/>") == .tooComplex)
  }

  @Test("UTF-8 with a mark and UTF-16 are read, other bytes refused")
  func encodings() throws {
    let text = "<r>中𠀀</r>"
    let units = Array(text.utf16)
    var low: [UInt8] = [0xFF, 0xFE]
    var high: [UInt8] = [0xFE, 0xFF]
    for unit in units {
      low += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      high += [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    }
    let marked: [UInt8] = [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    for bytes in [low, high, marked, Array(text.utf8)] {
      #expect(try XMLScanner.document(bytes) == Array(text.utf8))
    }
    for bytes in [[0xFF, 0xFE, 0x00], [0xFF, 0xFE, 0x00, 0xD8], [0x3C, 0xD6, 0xD0]] as [[UInt8]] {
      #expect(throws: XMLScanner.Fault.self) { try XMLScanner.document(bytes) }
    }
    let prefix = try XMLScanner.document(Array("<r>a</r><s".utf8), isPrefix: true)
    #expect(prefix == Array("<r>a</r>".utf8))
  }

  @Test(
    "characters that XML cannot have",
    arguments: [
      ("a_x000D_\nb", "a\nb"), ("a_x000D_b", "a\nb"), ("_x005F_x000D_", "_x000D_"),
      ("_x0041_", "A"), ("_x0001_", ""), ("_x00G1_", "_x00G1_"), ("_x41_", "_x41_"),
      ("_x0009_", "\t"), ("snake_case", "snake_case"), ("_x000D", "_x000D"),
    ]
  )
  func escapes(stored: String, text: String) {
    #expect(CellEscapes.resolved(Array(stored.utf8)) == text)
  }
}
