import TechMatchKit
import TechMatchService
import TechMatchStore
import Testing

@Suite("RecordView")
struct RecordViewTests {
  private static let sheet = """
    编号,成果名称,完成单位,价格,成熟度,口味,联系人
    A-1,车载激光雷达,长春光学研究所；吉林大学,若干,中试,0431,李工
    A-2,激光清洗,吉林大学,90万元,小试,,

    """

  @Test("has every field as it is written, says what was not understood, hides contacts")
  func fields() throws {
    let shop = try Workshop()
    let sources = RecordSources(files: [.achievement: [try shop.write(Self.sheet, to: "a.csv")]])
    let view = try RecordView(of: "A-1", in: sources)
    #expect(view.name == RecordName(.achievement, try id("A-1"), title: "车载激光雷达"))
    #expect(view.place.line == 2 && view.label == nil && view.history == nil && !view.isWithdrawn)
    let values = Dictionary(uniqueKeysWithValues: view.fields.map { ($0.name, $0) })
    #expect(values["institution"]?.values == ["长春光学研究所", "吉林大学"])
    #expect(values["price"]?.values == ["若干"] && values["price"]?.isUnderstood == false)
    #expect(values["trl"]?.isUnderstood == true)
    #expect(values["口味"]?.field == nil && values["口味"]?.values == ["0431"])
    #expect(values["contact"]?.values == [])
    let open = try RecordView(of: "A-1", in: sources, includesContacts: true)
    #expect(open.fields.first { $0.field == .contact }?.values == ["李工"])
  }

  @Test("a part of a title is enough, and a withdrawn record is shown as such")
  func catalogue() throws {
    let shop = try Workshop()
    _ = try shop.catalogue()
    let sources = RecordSources(catalogue: shop.store)
    let notices = Notices()
    let view = try RecordView(of: "镜头", in: sources, tell: notices.tell)
    #expect(view.name.id.text == "D-3" && view.label?.isEmpty == false)
    #expect(view.history?.versions.count == 1)
    #expect(notices.lines == ["'镜头' is taken for demand D-3  雷达光学镜头"])
    _ = try Catalogue(path: shop.store, access: .write).withdraw(.demand, [try id("D-3")])
    let gone = try RecordView(of: "D-3", .demand, in: sources)
    #expect(gone.isWithdrawn && gone.history?.versions.count == 2)
    #expect(gone.fields.map(\.name) == view.fields.map(\.name))
    #expect(throws: NamingFailure.self) { try RecordView(of: "D-3", .achievement, in: sources) }
    #expect(throws: NamingFailure.self) { try RecordView(of: "激光", in: sources) }
  }

  @Test("every field of every kind has a Chinese name")
  func names() {
    for kind in RecordKind.allCases {
      for field in [RecordField.id, .region, .contact, .phone] {
        #expect(field.name(of: kind, in: .zh) != field.name(of: kind, in: .en))
      }
    }
    #expect(RecordField.requiredReadiness.name(of: .demand, in: .zh) == "要求成熟度")
    #expect(RecordField.requiredReadiness.name(of: .demand, in: .en) == "trl required")
  }
}
