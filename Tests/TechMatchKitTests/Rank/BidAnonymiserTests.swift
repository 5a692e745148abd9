import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchKit

@Suite("Anonymous bids")
struct BidAnonymiserTests {
  private static func bid(_ id: String, _ bidder: String, _ members: [String] = []) -> Bid {
    var bid = Bid(id: RecordID(id)!, challenge: RecordID("JB-1")!, bidder: bidder)
    bid.members = members
    return bid
  }

  private static let directory: OrganisationDirectory = {
    var university = Organisation(id: RecordID("O-1")!, name: "东岭大学")
    university.aliases = ["岭大", "Dongling University"]
    var faculty = Organisation(id: RecordID("O-2")!, name: "东岭大学材料学院")
    faculty.parents = ["东岭大学"]
    return OrganisationDirectory([university, faculty])
  }()

  private static func hidden(_ text: String, _ bid: Bid, others: [Bid] = []) -> String {
    BidAnonymiser(bid, others: others, organisations: directory).hiding(text) { "<\($0)>" }
  }

  @Test(
    "names in any spelling, short names of the directory, those above, and other bidders",
    arguments: [
      ("东岭大学材料学院与星桥激光科技有限公司合作", "<bidder>与<partner>合作"),
      ("我校（東嶺大學）在岭 大的平台", "我校（<above>）在<above>的平台"),
      ("Dongling  University's lab", "<above>'s lab"),
      ("星桥激光科技（深圳）公司", "<partner>（深圳）公司"),
      ("优于北塔精机有限公司，也优于北塔精机的产品", "优于<otherBidder>，也优于<otherBidder>的产品"),
      ("李四光 负责，王工配合", "<person> 负责，王工配合"),
      ("漏检率≤0.1%；节拍15件/min", "漏检率≤0.1%；节拍15件/min"),
    ]
  )
  func names(_ text: String, _ expected: String) {
    var bid = Self.bid("B-1", "东岭大学材料学院", ["星桥激光科技有限公司"])
    bid.contact = Contact(name: "李四光", people: "赵六、钱七")
    #expect(Self.hidden(text, bid, others: [Self.bid("B-2", "北塔精机有限公司"), bid]) == expected)
  }

  @Test(
    "addresses, telephone numbers and accounts; quantities stay",
    arguments: [
      ("联系 zhang.san@ling.edu.cn，", "联系 <address>，"),
      ("邮箱：ｚｓ＠ling．cn", "邮箱：<address>"),
      ("见https://www.ling.edu.cn/lab?id=1。", "见<address>。"),
      ("www.ling.cn", "<address>"),
      ("手机13812345678", "手机<number>"),
      ("手机 138 1234 5678，", "手机 <number>，"),
      ("+86 138-1234-5678", "<number>"),
      ("电话：0431-85168888转分机", "电话：<number>转分机"),
      ("(0431)85168888", "(<number>"),
      ("400-810-8888", "<number>"),
      ("电话：85168888", "电话：<number>"),
      ("微信号：lab_2026", "微信号：<address>"),
      ("QQ：12345678", "<address>"),
      ("寿命10000000次，1500 1600 170 mm", "寿命10000000次，1500 1600 170 mm"),
      ("13000000000次循环", "<number>次循环"),
      ("0.00000012345 和 1.3812345678", "0.00000012345 和 1.3812345678"),
      ("a@b 与 5@20℃", "a@b 与 5@20℃"),
      ("91110108551385082Q", "<code>"),
    ]
  )
  func contacts(_ text: String, _ expected: String) {
    #expect(Self.hidden(text, Self.bid("B-1", "无名")) == expected)
  }

  @Test("what is known of a bidder is in no text, wherever it stands", .seeded)
  func nothingLeft() {
    var random = SeededGenerator(seed: RandomTesting.seed)
    let names = [
      "东岭大学材料学院", "岭大", "星桥激光科技有限公司", "13812345678", "a.b@ling.cn", "Dongling University",
    ]
    let pieces = names + ["的", "，", "设备", "😀", " ", "（", "）", "AI", "0.1%", "é", "\n", "1"]
    let bid = Self.bid("B-1", "东岭大学材料学院", ["星桥激光科技有限公司"])
    let anonymiser = BidAnonymiser(bid, others: [], organisations: Self.directory)
    for _ in 0..<RandomTesting.rounds(300) {
      let text = (0..<random.below(12)).map { _ in random.pick(pieces) }.joined(separator: "、")
      let result = anonymiser.hiding(text) { _ in "*" }
      for name in names { #expect(!result.contains(name), "\(text)") }
      #expect(anonymiser.hiding(result) { _ in "*" } == result)
    }
  }

  // MARK: The key

  @Test("labels are dealt at random, stay, and say nothing of the order", .seeded)
  func key() throws {
    let bids = (0..<30).map { (challenge: "JB-\($0 % 3)", bid: "TB-\($0)") }
    var random = SeededGenerator(seed: RandomTesting.seed)
    var key = BidKey()
    key.add(Array(bids.prefix(28)), prefix: "方案", using: &random)
    #expect(key.entries.map(\.label).prefix(3) == ["方案A", "方案B", "方案C"])
    #expect(key.entries[26].label == "方案AA")
    #expect(key.entries.map(\.bid) != key.entries.map(\.bid).sorted())
    var same = SeededGenerator(seed: RandomTesting.seed)
    var again = BidKey()
    again.add(bids.prefix(28).reversed(), prefix: "方案", using: &same)
    #expect(again == key)
    let before = key.entries
    key.add(bids, prefix: "方案", using: &random)
    #expect(Array(key.entries.prefix(28)) == before && key.entries.count == 30)
    #expect(Set(key.entries.map(\.label)).count == 30)
    #expect(try BidKey(InputFile(name: "key.csv", bytes: key.text.utf8)) == key)
    #expect(key.label(of: "TB-3").map { key.bid($0) } == "TB-3")
    #expect(key.bid("方案ZZ") == "方案ZZ")
  }

  @Test("everything that is wrong with a key is told at once")
  func badKey() {
    let text = "label,challenge,bid\nA,J,B-1\nA,J,B-2\nB,J,\nC,J,B-1\n"
    #expect {
      try BidKey(InputFile(name: "key.csv", bytes: text.utf8))
    } throws: { error in
      let problems = (error as? SheetFailure)?.problems ?? []
      return problems.map(\.kind) == [.repeated(line: 2), .empty, .repeated(line: 2)]
        && problems.map(\.place.line) == [3, 4, 5]
    }
  }

  @Test("a label that is the identifier of a bid is not used")
  func taken() {
    var random = SeededGenerator(seed: 1)
    var key = BidKey()
    key.add([("J", "方案A"), ("J", "x")], prefix: "方案", using: &random)
    #expect(key.entries.map(\.label) == ["方案B", "方案C"])
  }
}
