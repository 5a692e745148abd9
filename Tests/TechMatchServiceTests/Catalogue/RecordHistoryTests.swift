import TechMatchKit
import TechMatchStore
import Testing

@testable import TechMatchService

@Suite("The history of a record")
struct RecordHistoryTests {
  @Test("each version says what it changed and where it came from")
  func versions() throws {
    let shop = try Workshop()
    func history(contacts: Bool = false) throws -> [RecordHistory.Version] {
      try RecordHistory(of: .demand, id("D-1"), in: shop.store, includesContacts: contacts).versions
    }
    _ = try shop.catalogue()
    try shop.take([.demand: Workshop.demands.replacing("250万元以内", with: "150万元以内")])
    try shop.take([
      .demand: Workshop.demands.replacing("250万元以内", with: "150万元以内").replacing("王处", with: "周处")
    ])
    try shop.take([.demand: "id,title\nD-2,铝合金焊缝清洗\n"]) { $0.isReplacing = true }
    try shop.take([.demand: Workshop.demands])
    _ = try Catalogue(path: shop.store, access: .write).withdraw(.demand, [id("D-1")])
    let versions = try history()
    #expect(
      versions.map(\.change) == [
        .added, .fields([.init(name: "budget", old: "250万元以内", new: "150万元以内")]), .contacts,
        .withdrawn, .added, .withdrawn,
      ]
    )
    #expect(versions.map { $0.place?.line } == [2, 2, 2, nil, 2, nil])
    #expect(versions[3].files == ["demand.csv"] && versions[5].files.isEmpty)
    #expect(versions.map(\.record.version) == Array(1...6))
    #expect(versions[1].fields["budget"] == "150万元以内" && versions[1].fields["contact"] == nil)
    #expect(
      try history(contacts: true)[2].change
        == .fields([.init(name: "contact", old: "王处", new: "周处")])
    )
    #expect(throws: StoreFailure.otherKind(kind: .bid, id: try id("D-1"), found: .demand)) {
      try RecordHistory(of: .bid, id("D-1"), in: shop.store)
    }
  }
}
