import TechMatchKit
import TechMatchService
import Testing

@Suite("RecordNames")
struct RecordNamesTests {
  private static func names(_ rows: [(String, String)]) throws -> RecordNames {
    RecordNames(try rows.map { RecordName(.demand, try id($0.0), title: $0.1) })
  }

  private static func market() throws -> RecordNames {
    try names([
      ("D-1", "激光清洗"), ("D-12", "铝合金 清洗"), ("D-123", "激光"), ("吉林大学-车用铝合金-k7qa", "车用铝合金压铸"),
      ("E1", "Battery"), ("d-7", "雷达"),
    ])
  }

  @Test(
    "a text stands for one record by the first rule that fits any",
    arguments: [
      ("D-1", "D-1", false), ("D-12", "D-12", false), ("d-1", "D-1", true),
      ("激光", "D-123", true), ("吉林大学", "吉林大学-车用铝合金-k7qa", true), ("battery", "E1", true),
      ("ｂａｔ", "E1", true), ("压铸", "吉林大学-车用铝合金-k7qa", true), ("E", "E1", true),
    ]
  )
  func chosen(text: String, expected: String, isGuess: Bool) throws {
    let choice = try Self.market().resolve(text)
    #expect(choice.name.id.text == expected && choice.isGuess == isGuess)
  }

  @Test("with care, a part from the middle or half a number is no record")
  func careful() throws {
    let names = try Self.market()
    #expect(try names.resolve("d-12", .careful).name.id.text == "D-12")
    #expect(try names.resolve("车用铝合金压铸", .careful).isGuess)
    #expect(try names.resolve("吉林大学-车", .careful).name.id.text == "吉林大学-车用铝合金-k7qa")
    for text in ["压铸", "铸", "清洗", "D-", "atter"] {
      #expect(throws: NamingFailure.self) { try names.resolve(text, .careful) }
    }
    // D-12 is not D-1 with a slip.
    let two = try Self.names([("D-12", "a"), ("D-123", "b")])
    #expect(throws: NamingFailure.self) { try two.resolve("D-1", .careful) }
    let one = try Self.names([("D-12", "a")])
    #expect(throws: NamingFailure.self) { try one.resolve("D-1", .careful) }
    #expect(try one.resolve("D-1", .wide).name.id.text == "D-12")
  }

  @Test("several are listed, at most ten, and none is named with the nearest")
  func failures() throws {
    let names = try Self.market()
    #expect(
      throws: NamingFailure.several("清洗", Array(names.all.prefix(2)), count: 2)
    ) { try names.resolve("清洗") }
    let many = try Self.names((10..<40).map { ("X-\($0)", "t") })
    let failure = #expect(throws: NamingFailure.self) { try many.resolve("x") }
    guard case .several(_, let shown, let count) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(shown.count == 10 && count == 30)
    #expect(failure?.text(in: .zh).split(separator: "\n").count == 12)
    #expect(
      throws: NamingFailure.none("D-124", kinds: [.demand], count: 6, nearest: "D-12")
    ) { try names.resolve("D-124") }
    #expect(throws: NamingFailure.self) { try names.resolve("　") }
    #expect(throws: NamingFailure.none("x", kinds: [], count: 0, nearest: nil)) {
      try RecordNames([]).resolve("x")
    }
    // One identifier in two kinds is no choice that anybody could make for somebody.
    let twin = RecordName(.achievement, try id("D-1"), title: nil)
    #expect(throws: NamingFailure.self) { try RecordNames(names.all + [twin]).resolve("D-1") }
  }
}
