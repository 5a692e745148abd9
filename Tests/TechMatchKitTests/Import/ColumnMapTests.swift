import Testing

@testable import TechMatchKit

@Suite("Import: columns somebody has named")
struct ColumnMapTests {
  private func read(_ text: String, _ columns: [String]) throws -> Imported<Achievement> {
    var options = ImportOptions()
    options.columns = try ColumnMap(columns)
    let file = InputFile(name: "a.csv", bytes: Array(text.utf8))
    return Importer(options: options).achievements(from: [file])
  }

  @Test("what somebody says decides, also which row is the header")
  func chosen() throws {
    let text = "号,题,说法（万元）,价格(万元),价格（元）,单位\nA,甲,7,8,9,某校\n"
    let imported = try read(text, ["号=id", "题=成果名称", "说法=price", "价格（万元）=", "价格=-", "单位=-"])
    #expect(imported.records.map(\.id.text) == ["A"])
    #expect(imported.records[0].title == "甲" && imported.records[0].institutions.isEmpty)
    #expect(imported.records[0].price?.lowerFen == 7_000_000)
    #expect(imported.records[0].attributes.map(\.name) == ["价格(万元)", "价格（元）", "单位"])
  }

  @Test("a field that the kind does not have is left to other kinds")
  func kinds() throws {
    let imported = try read("id,title,单位\nA,甲,某校\n", ["单位=organisation"])
    #expect(imported.records[0].institutions == ["某校"])
  }

  @Test("a column kept as an attribute stays one when the record is read back")
  func roundTrip() throws {
    let text = "id,title,单位,price\nA,甲,某校,5万元\n"
    var options = ImportOptions()
    options.columns = try ColumnMap(["单位=-", "price="])
    let file = InputFile(name: "a.csv", bytes: Array(text.utf8))
    let lines = Importer(options: options).lines(of: .achievement, from: [file])
    let content = lines.records[0].content
    #expect(content == #"{"id":"A","title":"甲","price*":"5万元","单位":"某校"}"#)
    let stored = InputFile(name: "s", bytes: Array(content.utf8))
    let again = Importer(options: .silent(workers: 1)).achievements(from: [stored])
    #expect(again.records[0].institutions.isEmpty && again.records[0].price == nil)
    #expect(again.records[0].attributes.map(\.name) == ["price*", "单位"])
  }

  @Test("a text that is no choice says why")
  func failures() {
    #expect(throws: ColumnMap.Failure.form(text: "单位")) { try ColumnMap(["单位"]) }
    #expect(throws: ColumnMap.Failure.form(text: "=title")) { try ColumnMap(["=title"]) }
    #expect(
      throws: ColumnMap.Failure.field(text: "institutoin", column: "单位", nearest: "institution")
    ) { try ColumnMap(["单位=institutoin"]) }
    // It is an identifier of an achievement and of a demand, and neither has another meaning.
    #expect(try! ColumnMap(["x=项目编号"]).choices == [.init(column: "x", field: .id)])
  }

  @Test("the last choice for a column counts")
  func last() throws {
    var map = try ColumnMap(["A =title", "b=id", "ａ：=summary"])
    #expect(map.choices.map(\.field) == [.summary, .id])
    map.add(try ColumnMap(["B=", "c=title"]))
    #expect(map.choices.map(\.field) == [.summary, nil, .title])
  }
}
