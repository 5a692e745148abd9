import TechMatchKit
import Testing

@testable import TechMatchWorkbook

@Suite("Workbooks: sheets")
struct SheetTests {
  @Test("rich text, phonetic runs, inline texts, escapes and texts of formulas")
  func texts() {
    let texts = """
      <si><r><rPr><b/></rPr><t>激光</t></r><r><t xml:space="preserve"> 雷达</t></r>\
      <rPh sb="0" eb="2"><t>ジグァン</t></rPh><phoneticPr fontId="1"/></si><si><t/></si><si/>\
      <si><t>a_x000D_\nb</t></si><si><t>'=1+1</t></si>
      """
    let imported = HandMade.achievements(
      rows: """
        <row r="2"><c r="A2" t="str"><f>"A"</f><v>A</v></c><c r="B2" t="s"><v>0</v></c>\
        <c r="C2" t="inlineStr"><is><r><t>x</t></r><r><t>y</t></r></is></c></row>
        <row r="5" spans="1:3"><c r="A5" t="inlineStr"><is><t>B</t></is></c>\
        <c r="B5" t="s"><v>3</v></c><c r="C5" t="s"><v>2</v></c></row>
        <row><c t="inlineStr"><is><t>C</t></is></c><c t="s"><v>4</v></c><c t="b"><v>0</v></c></row>
        """,
      texts: texts
    )
    #expect(imported.report.files[0].issues.map(\.fact) == [.unmapped(nearest: nil)])
    #expect(imported.records.map(\.title) == ["激光 雷达", "a\nb", "=1+1"])
    #expect(imported.records.map(\.source.line) == [2, 5, 6])
    #expect(imported.records.map(\.attributes.first?.value) == ["xy", nil, "FALSE"])
  }

  @Test("a sheet of prefixes, as the strict form may have it, and parts in UTF-16")
  func prefixes() {
    var parts = HandMade.parts([("S", "")])
    let xml = """
      <x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row r="1">\
      <x:c r="A1" t="str"><x:v>id</x:v></x:c><x:c r="B1" t="str"><x:v>title</x:v></x:c></x:row>\
      <x:row r="2"><x:c r="A2" t="d"><x:v>2026-05-01T00:00:00</x:v></x:c>\
      <x:c r="B2" t="str"><x:v>甲</x:v></x:c></x:row>\
      <x:row r="3"><x:c r="A3" t="str"><x:v>B</x:v></x:c></x:row>\
      </x:sheetData><x:mergeCells count="1"><x:mergeCell ref="B2:B3"/></x:mergeCells></x:worksheet>
      """
    let units = [0xFEFF] + Array(xml.utf16)
    parts[5] = ZipWriter.Part(parts[5].name, units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    let imported = HandMade.achievements(ZipWriter.archive(parts))
    #expect(imported.records.map(\.id.text) == ["2026-05-01", "B"])
    #expect(imported.records.map(\.title) == ["甲", "甲"])
  }

  @Test("what a cell cannot say is reported where it stands")
  func unknown() {
    let imported = HandMade.achievements(
      rows: """
        <row r="2">\(HandMade.cells(["A", "a"]))<c r="C2"><f>SUM(1)</f><v></v></c></row>
        <row r="3">\(HandMade.cells(["B", "b"]))<c r="C3" t="e"><f>NA()</f><v>#N/A</v></c></row>
        <row r="4"><c r="A4" t="e"><v>#REF!</v></c></row>
        <row r="5"><c r="A5" t="s"><v>7</v></c></row>
        <row r="6">\(HandMade.cells(["C", String(repeating: "长", count: 400_000)]))</row>
        <row r="7">\(HandMade.cells(["D", "d"]))<c r="C7" t="str"><f>""</f><v></v></c></row>
        """
    )
    #expect(imported.records.map(\.id.text) == ["A", "B", "D"])
    let issues = imported.report.files[0].issues.filter { $0.severity != .note }
    #expect(issues.map(\.place.line) == [2, 3, 4, 4, 5, 6])
    #expect(issues.map(\.place.column) == [3, 3, 1, 0, 1, 2])
    #expect(
      issues.prefix(4).map(\.fact) == [
        .formulaWithoutValue, .errorValue(text: "#N/A"), .errorValue(text: "#REF!"), .missingText,
      ]
    )
    #expect(issues.last?.fact == .cellTooLong(limit: 1_000_000))
  }

  @Test(
    "a sheet that breaks off keeps the rows before, and says where",
    arguments: [
      ("<row r=\"4\">", WorkbookDamage.notXML, 4), ("<row r=\"2\"/>", .order, 4),
      ("<row r=\"4\"><c r=\"B4\"/><c r=\"A4\"/></row>", .order, 4),
      ("<row r=\"2000000\"/>", .order, 4), ("<row r=\"x\"/>", .order, 4),
      ("<row r=\"9\"><c r=\"XFE9\"/></row>", .order, 4),
      ("<row r=\"9\"><c r=\"\"/></row>", .order, 4),
      ("</x>", .notXML, 4), ("<row r=\"4\"><c t=\"&x;\"/></row>", .notXML, 4),
    ]
  )
  func damage(row: String, damage: WorkbookDamage, line: Int) {
    let header = "<row r=\"1\">\(HandMade.cells(["id", "title"]))</row>"
    let rows = "<row r=\"3\">\(HandMade.cells(["A", "a"]))</row>"
    let other = "<sheetData>\(header)<row r=\"2\">\(HandMade.cells(["B", "b"]))</row></sheetData>"
    let first = "<sheetData>\(header)\(rows)\(row)</sheetData>"
    let imported = HandMade.achievements(
      ZipWriter.archive(HandMade.parts([("一", first), ("二", other)]))
    )
    #expect(imported.records.map(\.id.text) == ["A", "B"])
    let report = imported.report.files[0]
    #expect(report.recordsRead == 3 && report.recordsReported == 1)
    #expect(report.sheets.map(\.recordsReported) == [1, 0])
    guard let issue = report.issues.first,
      case .damagedWorkbook(let found, "xl/worksheets/sheet1.xml", let byte) = issue.fact
    else {
      Issue.record("\(report.issues)")
      return
    }
    #expect(found == damage && byte > 100)
    #expect(issue.place == SourcePlace(file: "a.xlsx", sheet: "一", line: line))
  }

  @Test("a sheet whose part is damaged or missing costs no other sheet")
  func parts() {
    let xml = "<sheetData><row r=\"1\">\(HandMade.cells(["id", "title"]))</row>"
    let good = xml + "<row r=\"2\">\(HandMade.cells(["B", "b"]))</row></sheetData>"
    var parts = HandMade.parts([("一", good), ("二", good), ("三", good), ("四", good)])
    parts[5].checksum = 1
    parts[6].name = "xl/elsewhere.xml"
    parts[7] = ZipWriter.Part(parts[7].name, "<chartsheet/>")
    let imported = HandMade.achievements(ZipWriter.archive(parts))
    #expect(imported.records.map(\.source.sheet) == ["四"])
    let issues = imported.report.files[0].issues
    #expect(issues.map(\.place.sheet) == ["一", "二", "三"])
    #expect(issues.map(\.place.line) == [0, 0, 1])
    #expect(imported.report.files[0].recordsReported == 3)
  }

  @Test("merged cells fill downwards only, and a row that has nothing of its own is none")
  func merged() {
    let imported = HandMade.achievements(
      rows: """
        <row r="2">\(HandMade.cells(["A", "a", "甲"]))</row>
        <row r="3"><c r="A3" t="str"><v>B</v></c><c r="B3" t="str"><v>b</v></c></row>
        <row r="4"><c r="A4"/></row>
        <row r="6"><c r="A6" t="str"><v>C</v></c><c r="B6" t="str"><v>c</v></c></row>
        """,
      after: """
        <mergeCells><mergeCell ref="C2:D5"/><mergeCell ref="A6:A9"/><mergeCell ref="x"/><mergeCell/>\
        <mergeCell ref="A1:B1"/></mergeCells><pageMargins left="1"/>
        """
    )
    #expect(imported.records.map(\.id.text) == ["A", "B", "C"])
    #expect(imported.records.map(\.attributes.first?.value) == ["甲", "甲", nil])
    #expect(imported.report.files[0].issues.map(\.fact).contains(.mergedCells(count: 1)))
  }

  @Test("where no sheet has headers, the first one with rows is refused")
  func headless() {
    let prose = "<sheetData><row r=\"3\">\(HandMade.cells(["说明"]))</row></sheetData>"
    let sheets = [("空", "<sheetData/>"), ("一", prose), ("二", prose)]
    let file = ZipWriter.archive(HandMade.parts(sheets))
    let report = HandMade.achievements(file).report.files[0]
    #expect(report.issues.map(\.severity) == [.note, .error])
    #expect(report.issues.map(\.place.sheet) == ["二", "一"])
    #expect(report.issues[1].fact == .noHeader(found: ["说明"], kind: .achievement))
    let empty = ZipWriter.archive(HandMade.parts([("空", "<sheetData/>")]))
    #expect(HandMade.achievements(empty).report.files[0].issues.map(\.fact) == [.empty])
  }

  @Test("dates count from 1904 where the workbook says so, and what is no workbook says what it is")
  func systems() {
    let cells = HandMade.cells(["id", "title", "registered"])
    let row = "<row>\(HandMade.cells(["A", "a"]))<c s=\"0\"><v>44681</v></c></row>"
    let xml = "<sheetData><row>\(cells)</row>\(row)</sheetData>"
    for (properties, date) in [("", "2022-04-30"), ("<workbookPr date1904=\"1\"/>", "2026-05-01")] {
      let parts = HandMade.parts([("S", xml)], codes: ["yyyy-m-d"], properties: properties)
      let imported = HandMade.achievements(ZipWriter.archive(parts))
      #expect(imported.records.first?.details[.registered] == date)
    }
    let kinds: [(String, DocumentKind)] = [
      ("word/document.xml", .officeDocument), ("mimetype", .openDocument), ("a.txt", .archive),
    ]
    for (name, kind) in kinds {
      let file = ZipWriter.archive([ZipWriter.Part(name, "x")])
      #expect(HandMade.achievements(file).report.files[0].issues.map(\.fact) == [.document(kind)])
    }
  }
}
