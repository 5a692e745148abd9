import Foundation
import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchKit

@Suite("Traditional characters")
struct SimplifiedFormsTests {
  /// The pairs of the table.
  private static let pairs: [(traditional: Unicode.Scalar, simplified: Unicode.Scalar)] = {
    let scalars = Array(SimplifiedForms.pairs.unicodeScalars.filter { $0 != "\n" })
    return stride(from: 0, to: scalars.count, by: 2).map { (scalars[$0], scalars[$0 + 1]) }
  }()

  private static func fold(_ text: String) -> String {
    var bytes: [UInt8] = []
    let count = Folding.table.fold(Array(text.utf8).span, into: &bytes)
    return String(decoding: bytes[..<count], as: UTF8.self)
  }

  /// The text with characters in some traditional form, where they have one.
  private static func traditional(_ text: String, _ random: inout SeededGenerator) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let forms = formsOf[scalar] ?? []
      result.append(forms.isEmpty || random.chance(10) ? scalar : random.pick(forms))
    }
    return String(result)
  }

  private static let formsOf = Dictionary(grouping: pairs, by: \.simplified)
    .mapValues { $0.map(\.traditional) }

  @Test("every traditional character folds to its simplified form, which folds to itself")
  func pairs() {
    #expect(Self.pairs.count == 3232)
    #expect(zip(Self.pairs, Self.pairs.dropFirst()).allSatisfy { $0.traditional < $1.traditional })
    var wrong: [String] = []
    for (traditional, simplified) in Self.pairs {
      let folded = (Self.fold(String(traditional)), Self.fold(String(simplified)))
      if folded.0 != String(simplified) || folded.1 != String(simplified) {
        wrong.append("\(traditional)\(simplified)")
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test(
    "texts of Taiwan, Hong Kong and older encodings fold to the text of the mainland",
    arguments: [
      ("鈦合金與複合材料", "钛合金与复合材料"), ("電動車電池組熱管理", "电动车电池组热管理"), ("衞星", "卫星"), ("羣體", "群体"),
      ("光纖感測裝置", "光纤感测装置"), ("乾燥", "干燥"), ("幹線", "干线"), ("後處理", "后处理"), ("苧薴", "苎苎"),
      ("\u{F902}⾞車", "车车车"), ("１００萬元", "100万元"), ("附著", "附著"), ("附着", "附着"), ("显著", "显著"),
      ("什么", "什么"), ("中间", "中间"), ("ＡＩ醫療", "ai医疗"), ("㑮", "㑮"),
    ]
  )
  func examples(text: String, folded: String) { #expect(Self.fold(text) == folded) }

  @Test("no character of a simplified text changes")
  func simplified() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../SampleData").standardizedFileURL
    let changed = Set(Self.pairs.map(\.traditional))
    for name in ["achievements.jsonl", "demands.jsonl", "achievements.csv", "bids.csv"] {
      let file = try InputFile(path: root.appending(path: name).path)
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(!text.unicodeScalars.contains(where: changed.contains), "\(name)")
    }
    let names = ThesaurusData.text.unicodeScalars
    #expect(!names.contains(where: changed.contains))
  }

  @Test("terms and tags of a traditional text are those of the simplified one", .seeded)
  func terms() {
    var random = SeededGenerator(seed: RandomTesting.seed)
    let simplified = Array(Self.formsOf.keys).sorted() + Array("的一在是中人".unicodeScalars)
    for _ in 0..<RandomTesting.rounds(300) {
      var text = String.UnicodeScalarView()
      for _ in 0..<random.below(40) {
        text.append(
          random.chance(10) ? random.pick(["A", "5", " ", "，"]) : random.pick(simplified)
        )
      }
      let plain = String(text)
      let other = Self.traditional(plain, &random)
      #expect(TechMatchKitTests.terms(of: other) == TechMatchKitTests.terms(of: plain))
      #expect(TagFolding.fold(other) == TagFolding.fold(plain))
    }
  }

  @Test(
    "a market in traditional characters, or half of one, has the hits of the simplified one",
    .seeded
  )
  func hits() throws {
    var random = SeededGenerator(seed: RandomTesting.seed)
    for _ in 0..<RandomTesting.rounds(10) {
      let market = RandomMarket(seed: random.next(), achievements: 30, demands: 10)
      var configuration = IndexConfiguration()
      configuration.thesaurus = try RandomMarket.thesaurus()
      func hits(_ achievements: [Achievement], _ demands: [Demand]) throws -> [[Hit]] {
        let index = try IndexBuilder(configuration: configuration)
          .build(achievements: achievements, demands: demands)
        let matcher = Matcher(index, options: MatchOptions(today: RandomMarket.today))
        return index.demands.inputOrder.map { matcher.match($0).hits }
      }
      let achievements = market.achievements.map { record in
        var record = record
        record.title = record.title.map { Self.traditional($0, &random) }
        record.summary = record.summary.map { Self.traditional($0, &random) }
        record.tags = record.tags.map { Self.traditional($0, &random) }
        return record
      }
      let demands = market.demands.map { record in
        var record = record
        record.title = record.title.map { Self.traditional($0, &random) }
        record.tags = record.tags.map { Self.traditional($0, &random) }
        return record
      }
      let expected = try hits(market.achievements, market.demands)
      #expect(expected.contains { !$0.isEmpty })
      #expect(try hits(market.achievements, demands) == expected)
      #expect(try hits(achievements, market.demands) == expected)
      #expect(try hits(achievements, demands) == expected)
    }
  }

  @Test("values, headers and places are read in traditional characters and kept as written")
  func values() throws {
    let sheet = """
      編號,成果名稱,成果簡介,價格（萬元）,轉讓方式,所在地區
      Ｔ1,鈦合金薄膜,附着力強,120,技術轉讓；開放許可,廣東省廣州市

      """
    let result = Importer().achievements(from: [InputFile(name: "t.csv", bytes: sheet.utf8)])
    let record = try #require(result.records.first)
    #expect(record.title == "鈦合金薄膜" && record.summary == "附着力強")
    #expect(record.price?.lowerFen == 120_000_000)
    #expect(record.transferModes == TransferModeSet([.assign, .licenseOpen]))
    #expect(record.region == Region(text: "廣東省廣州市", code: 440_100))
  }
}
