import Foundation
import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchKit

@Suite("Sheets of marks")
struct MarksTests {
  private static func rubric() throws -> Rubric {
    try Rubric(
      InputFile(
        name: "r",
        bytes: """
          {"name": "r", "digits": 2, "winners": 1, "reserves": 0, "criteria": [
            {"name": "技术方案", "kind": "marks", "weight": 60, "most": 10},
            {"name": "团队", "kind": "marks", "weight": 40, "most": 100}]}
          """.utf8
      )
    )
  }

  private static let bids = ["TB-001", "TB-002", "TB-101"]

  private static func read(
    _ bytes: some Sequence<UInt8>,
    judges: [String]? = nil
  ) throws -> [RankingInput.Mark] {
    try RankingInput.Mark.read(
      InputFile(name: "m", bytes: bytes),
      for: rubric(),
      bids: bids,
      judges: judges
    )
  }

  private static func mark(
    _ bid: String,
    _ judge: String,
    _ criterion: String,
    _ mark: Double,
    _ isConflicted: Bool = false
  ) -> RankingInput.Mark {
    RankingInput.Mark(
      bid: bid,
      judge: judge,
      criterion: criterion,
      mark: mark,
      isConflicted: isConflicted
    )
  }

  private static func problems(_ text: String, judges: [String]? = nil) -> [SheetProblem] {
    let failure = #expect(throws: SheetFailure.self) { try read(text.utf8, judges: judges) }
    return failure?.problems ?? []
  }

  @Test(
    "a row a mark: headers in either language, titles above, full-width digits, signatures below",
    arguments: [
      "bid,judge,criterion,mark,conflict\nTB-001,张三,技术方案,8.5,\nTB-002,张三,团队,90,是\n",
      "评委打分汇总表\n\n揭榜编号,评委,评分项,分数,是否回避\nＴＢ－００１,张三,技术方案,８.５,否\ntb-002, 张 三 ,团队,90分,回避\n评委签字：,,,,\n",
      "揭榜编号\t专家姓名\t评审指标\t得分（百分制）\t回避\nTB-001\t张三\t技术方案\t8.50\t不回避\nTB-002\t张三\t团队\t90\t√\n",
      #"{"bid": "TB-001", "judge": "张三", "criterion": "技术方案", "mark": 8.5}"# + "\n"
        + #"{"bid": "TB-002", "judge": "张三", "criterion": "团队", "mark": 90, "conflict": true}"#,
    ]
  )
  func long(_ text: String) throws {
    let expected = [
      Self.mark("TB-001", "张三", "技术方案", 8.5), Self.mark("TB-002", "张三", "团队", 90, true),
    ]
    let found = try Self.read(text.utf8)
    #expect(found.map { $0.judge.filter { $0 != " " } } == ["张三", "张三"])
    var plain = found
    for index in plain.indices { plain[index].judge = "张三" }
    #expect(plain == expected)
    #expect(try Self.read([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == found)
  }

  @Test("a sheet in GB 18030 is read")
  func encoding() throws {
    // 揭榜编号,评委,评分项,分数 / TB-001,张三,团队,90
    let bytes: [UInt8] =
      [0xBD, 0xD2, 0xB0, 0xF1, 0xB1, 0xE0, 0xBA, 0xC5, 0x2C, 0xC6, 0xC0, 0xCE, 0xAF, 0x2C]
      + [0xC6, 0xC0, 0xB7, 0xD6, 0xCF, 0xEE, 0x2C, 0xB7, 0xD6, 0xCA, 0xFD, 0x0A]
      + Array("TB-001,".utf8) + [0xD5, 0xC5, 0xC8, 0xFD, 0x2C, 0xCD, 0xC5, 0xB6, 0xD3]
      + Array(",90\n".utf8)
    #expect(try Self.read(bytes) == [Self.mark("TB-001", "张三", "团队", 90)])
  }

  @Test("a column a criterion: empty cells are no marks yet, a conflict needs none")
  func wide() throws {
    let text = """
      序号,揭榜编号,揭榜单位,评委,技术方案（10分）,团队,合计,回避,备注
      1,TB-001,甲,张三,8,,8,,好
      2,TB-002,乙,张三,,,,是,
      3,TB-101,丙,张三,7,60,67,否,
      """
    #expect(
      try Self.read(text.utf8) == [
        Self.mark("TB-001", "张三", "技术方案", 8),
        Self.mark("TB-002", "张三", "技术方案", 0, true),
        Self.mark("TB-002", "张三", "团队", 0, true),
        Self.mark("TB-101", "张三", "技术方案", 7), Self.mark("TB-101", "张三", "团队", 60),
      ]
    )
    // Without a criterion, a conflict is one with the whole bid.
    let long = "bid,judge,criterion,mark,conflict\nTB-001,j,,,yes\n"
    #expect(try Self.read(long.utf8).map(\.criterion) == ["技术方案", "团队"])
  }

  @Test("everything that is wrong is told at once, with its place and the nearest name")
  func wrong() {
    let text = """
      bid,judge,criterion,mark,conflict
      TB-01,李四,技术方案,8,
      TB-001,李四,技术方按,8,
      TB-001,李四,技术方案,11,
      TB-001,李四,团队,9O,
      TB-002,李四,团队,90,也许
      TB-002,,团队,90,
      TB-002,李四,团队,90,
      TB-002,李 四,团队,91,
      TB-002,王武,团队,91,
      TB-002,王五,团队,-1,
      """
    let found = Self.problems(text, judges: ["李四", "王五"])
    #expect(
      found.map(\.kind) == [
        .unknownName("TB-01", .bid, nearest: "TB-001"),
        .unknownName("技术方按", .criterion, nearest: "技术方案"), .notNumber("11", most: 10),
        .notNumber("9O", most: 100), .notYesOrNo("也许"), .empty, .repeated(line: 8),
        .unknownName("王武", .judge, nearest: "王五"), .notNumber("-1", most: 100),
      ]
    )
    #expect(found.map(\.place.line) == [2, 3, 4, 5, 6, 7, 9, 10, 11])
    #expect(found.map(\.place.column) == [1, 3, 4, 4, 5, 2, 4, 2, 4])
  }

  @Test("a sheet without headers, columns or known criteria is refused")
  func headers() {
    #expect(Self.problems("x\n").map(\.kind).first.map { "\($0)".contains("noHeaders") } == true)
    #expect(Self.problems("").count == 1)
    let missing = Self.problems("bid,criterion,mark\nTB-001,团队,3\n")
    #expect(missing.map(\.place.line) == [1])
    let wide = Self.problems("bid,judge,团对,合计\nTB-001,j,3,3\n")
    #expect(wide.contains { $0.kind == .unknownName("团对", .criterion, nearest: "团队") })
    let other = Self.problems("bid,judge,团队,创新性\nTB-001,j,3,3\n")
    #expect(other.map(\.kind) == [.unknownName("创新性", .criterion, nearest: nil)])
    #expect(Self.problems("bid,judge,评委,团队\nTB-001,j,j,3\n").map(\.kind) == [.repeatedColumn("评委")])
    #expect(Self.problems("bid,judge,criterion,mark\nTB-001,j,团队,3,4\n").count == 1)
    #expect(Self.problems("{\"bid\": 1").count == 1)
    #expect(Self.problems("[1]").first?.kind == .fact(.notAnObject))
    #expect(Self.problems("PK\u{3}\u{4}").first?.kind == .fact(.document(.workbook)))
  }

  @Test("no damage of a sheet traps, and every mark that is read is one that can be", .seeded)
  func mutations() throws {
    let texts = [
      "评委打分表\n揭榜编号,评委,评分项,分数,回避\nTB-001,张三,技术方案,8.5,\nTB-002,\"李\n四\",团队,90,是\n合计,,,,\n",
      "bid;judge;技术方案;团队\nTB-001;j;8;90\nTB-101;k;;12\n",
      #"[{"bid": "TB-001", "judge": "j", "criterion": "团队", "mark": 3}, {"bid": "TB-002"}]"#,
    ].map { Array($0.utf8) }
    var random = SeededGenerator(seed: RandomTesting.seed &+ 161)
    for _ in 0..<RandomTesting.rounds(1_500) {
      var bytes = texts[random.below(texts.count)]
      for _ in 0...random.below(3) {
        let place = random.below(bytes.count)
        switch random.below(3) {
        case 0: bytes[place] = UInt8(random.below(256))
        case 1: bytes.remove(at: place)
        default: bytes.insert(UInt8(random.below(256)), at: place)
        }
      }
      guard let marks = try? Self.read(bytes) else { continue }
      for mark in marks {
        #expect(Self.bids.contains(mark.bid) && !mark.judge.isEmpty)
        #expect((0...(mark.criterion == "团队" ? 100 : 10)).contains(mark.mark))
      }
    }
  }
}
