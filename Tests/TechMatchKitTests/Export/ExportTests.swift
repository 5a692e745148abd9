import Foundation
import Testing

@testable import TechMatchKit

@Suite("Export")
struct ExportTests {
  @Test(
    "full-width characters take two cells",
    arguments: [
      ("abc", 3), ("激光", 4), ("ａ", 2), ("e\u{301}", 1), ("🚀", 2), ("한", 2), ("…", 1), ("", 0),
    ]
  )
  func displayWidth(text: String, cells: Int) {
    #expect(DisplayWidth.of(text) == cells)
  }

  @Test("truncation fits and never splits a character")
  func truncation() {
    for width in 0...12 {
      let cut = DisplayWidth.truncated("激光a雷达系统", to: width)
      #expect(DisplayWidth.of(cut) <= width)
      #expect(width >= 13 || width == 0 || cut.hasSuffix("…"))
    }
    #expect(DisplayWidth.truncated("激光", to: 4) == "激光")
    #expect(DisplayWidth.truncated("激光雷", to: 5) == "激光…")
  }

  @Test("tables align, fit the width and keep control characters out")
  func table() {
    let writer = TableWriter(
      columns: [.init("#", isNumeric: true), .init("名称", isFlexible: true), .init("x")],
      width: 20
    )
    let lines = writer.lines([["1", "激光\u{1B}[31m雷达与光电系统研究", "a"], ["10", "短", "b"]])
    #expect(lines == [" #  名称           x", " 1  激光 [31m雷…   a", "10  短             b"])
  }

  @Test("an identifier is cut last, and keeps the end that tells it from others")
  func identifiers() {
    for width in 20...60 {
      let writer = TableWriter(
        columns: [.init("成果", isIdentifier: true), .init("名称", isFlexible: true)],
        width: width
      )
      let lines = writer.lines([
        ["吉林大学-车用铝合金压铸件-zfqb", "车用铝合金压铸件X射线缺陷智能检测系统"],
        ["吉林大学-车用铝合金压铸件-9n9d", "短"],
      ])
      #expect(lines.allSatisfy { DisplayWidth.of($0) <= max(width, 22) }, "\(lines)")
      #expect(lines[1].contains("zfqb") && lines[2].contains("9n9d"))
      #expect(lines[1].hasPrefix("吉林大学-车用铝合金压铸件-zfqb") == (width >= 40))
    }
    #expect(DisplayWidth.truncated("吉林大学-车-zfqb", to: 12, keeping: 5) == "吉林大…-zfqb")
    #expect(DisplayWidth.truncated("吉林大学-车-zfqb", to: 6, keeping: 5) == "吉林…")
  }

  @Test("JSON keeps the order of keys and is what Foundation reads")
  func json() throws {
    let text = "\u{0}\u{1F}\"\\\n\t\u{7F}激光🚀"
    let value = JSONText.object([
      ("z", .string(text)), ("a", .array([.integer(-7), .bool(true), .null, .number(0.1)])),
      ("e", .object([])), ("l", .array([])),
    ])
    #expect(value.text.hasPrefix(#"{"z":"\u0000\u001f\"\\\n\t\u007f激光🚀","a":[-7,true,null,0.1],"#))
    for form in [value.text, value.indentedText] {
      let read = try JSONSerialization.jsonObject(with: Data(form.utf8)) as? [String: Any]
      #expect(read?["z"] as? String == text)
      #expect((read?["a"] as? [Any])?.count == 4)
    }
  }

  @Test(
    "CSV quotes what needs it and disarms formulas",
    arguments: [
      (["a", "b"], "a,b\r\n"), (["a,b", "c\"d", "e\nf"], "\"a,b\",\"c\"\"d\",\"e\nf\"\r\n"),
      (["=1+1", "-5", "@x", "+86"], "'=1+1,-5,'@x,+86\r\n"),
    ]
  )
  func csv(cells: [String], line: String) {
    #expect(CSVWriter.line(cells) == line)
  }

  @Test("CSV that is written is read back")
  func roundTrip() {
    let cells = ["id,1", "激光\"雷达\"", "第一行\n第二行", "", "x"]
    var reader = DelimitedReader(Array(CSVWriter.line(cells).utf8), delimiter: UInt8(ascii: ","))
    #expect(reader.next()?.cells == cells)
  }

  @Test("issues say place, expected, found and a way out, in both languages")
  func issues() {
    let place = SourcePlace(file: "d.csv", line: 14, column: 3, field: "预算(万元)")
    let issue = ImportIssue(.warning, .unreadableMoney(text: "12O000\u{1B}[2J"), at: place)
    #expect(
      IssueText(language: .en).lines(for: issue) == [
        "d.csv:14:3: warning: \"预算(万元)\": the amount is not understood",
        "  expected an amount in yuan such as 100-200万元, 1.44亿, 面议; found \"12O000·[2J\"",
        "  fix: correct the cell; until then the value counts as unknown",
      ]
    )
    #expect(IssueText(language: .zh).lines(for: issue)[0] == "d.csv:14:3: 警告：“预算(万元)”：无法识别金额")
  }

  @Test("contacts never describe themselves")
  func hiddenContacts() {
    var achievement = Achievement(id: RecordID("A")!)
    achievement.contact = Contact(name: "转化处", phone: "0431-5550-1234", people: "某人")
    #expect(!"\(achievement)".contains("5550"))
    #expect(!String(reflecting: achievement).contains("5550"))
  }
}
