import GRDB
import TechMatchKit
import Testing

@testable import TechMatchStore

@Suite("Catalogue: columns of a source")
struct CatalogueColumnsTests {
  @Test("what is said of columns is kept by source, replaced as a whole, and forgotten")
  func kept() throws {
    let catalogue = try Catalogue(path: Catalogue.nowhere, access: .create)
    func take(_ source: String, _ columns: [String]?, isTrial: Bool = false) throws {
      var content = Catalogue.Import([], files: [])
      if let columns {
        content.columns = [SourceColumns(source: source, columns: try ColumnMap(columns))]
      }
      _ = try catalogue.take(content, isTrial: isTrial)
    }
    try take("乙", ["单位=institution", "备注="])
    try take("甲", ["x=title"])
    try take("乙", nil)
    try take("乙", ["y=id"], isTrial: true)
    #expect(try catalogue.columns().map(\.source) == ["乙", "甲"])
    #expect(try catalogue.columns(of: "乙") == ColumnMap(["单位=institution", "备注="]))
    try take("乙", ["y=id"])
    #expect(try catalogue.columns(of: "乙") == ColumnMap(["y=id"]))
    #expect(try catalogue.forgetColumns(of: "乙") == ColumnMap(["y=id"]))
    #expect(try catalogue.columns(of: "乙").isEmpty && catalogue.columns().map(\.source) == ["甲"])
  }

  @Test("a damaged row is an error and traps nothing")
  func damaged() throws {
    let catalogue = try Catalogue(path: Catalogue.nowhere, access: .create)
    try catalogue.database.write {
      try $0.execute(sql: "INSERT INTO mapping VALUES ('甲', 0, x'ff', 'title')")
    }
    #expect(throws: StoreFailure.self) { try catalogue.columns(of: "甲") }
    #expect(throws: StoreFailure.self) { try catalogue.columns() }
  }
}
