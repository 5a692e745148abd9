import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchKit

@Suite("Judges and bidders")
struct JudgeCheckTests {
  private static let parties = [
    "A": ["吉大"], "B": ["长春理工大学", "应化所"], "C": ["吉林大学珠海学院"], "D": ["东北师范大学"],
  ]

  private static func input(
    _ judges: [RankingInput.Judge]?,
    marks: [(String, String, Double, Bool)] = [],
    rule: Rubric.RelationRule? = nil,
    standardise: Bool = false,
    publisher: String? = "发榜单位"
  ) -> RankingInput {
    var criterion = Rubric.Criterion(name: "m", kind: .marks, weight: 100)
    criterion.most = 100
    if standardise { criterion.standardiseFrom = 3 }
    var rubric = Rubric(name: "r", criteria: [criterion])
    rubric.conditions = Rubric.Conditions()
    rubric.conditions?.unclearJudge = rule
    rubric.conditions?.sameBidder = .allow
    rubric.conditions?.sameGroup = .allow
    var input = RankingInput(
      challenge: .init(id: "c", publisher: publisher),
      rubric: rubric,
      bids: parties.keys.sorted().map { id in
        var bid = RankingInput.Entry(id: id, bidder: parties[id]![0])
        bid.members = Array(parties[id]!.dropFirst())
        return bid
      },
      marks: marks.map {
        .init(bid: $0.0, judge: $0.1, criterion: "m", mark: $0.2, isConflicted: $0.3)
      }
    )
    input.judges = judges
    input.identify(by: KinshipTests.directory)
    return input
  }

  private static func found(_ input: RankingInput) -> [String] {
    BidRanking(input).judges.map {
      "\($0.judge) \($0.bid ?? "-") \($0.verdict)"
        + ($0.text.isEmpty ? "" : " \($0.text)") + ($0.isDeclared ? " declared" : "")
    }
  }

  @Test(
    "an employer is the bidder, a partner, above or below one, in doubt, or a stranger",
    arguments: [
      ("吉林大学化学学院", ["A fail 吉大 ⊃ 吉林大学化学学院", "C unknown 吉林大学珠海学院 ≟ 吉林大学化学学院"]),
      ("中科院", ["B fail 应化所 ⊂ 中科院"]), ("中国科学院长春应用化学研究所", ["B fail 应化所 = 中国科学院长春应用化学研究所"]),
      ("沈自所", ["B unknown 应化所 ⊂ 中国科学院 ⊃ 沈自所"]), ("长理工", ["B unknown 长春理工大学 ≟ 长理工"]),
      ("东北师范大学", ["D fail 东北师范大学"]), ("东北师范大学附属中学", ["D unknown 东北师范大学 ≟ 东北师范大学附属中学"]),
      ("哈尔滨工业大学", []), ("发榜单位", ["- fail 发榜单位"]), ("发榜单位研究院", ["- unknown 发榜单位研究院 ≟ 发榜单位"]),
    ]
  )
  func employers(employer: String, expected: [String]) {
    let judge = RankingInput.Judge(name: "王", employers: ["不相干研究所", employer])
    #expect(Self.found(Self.input([judge])) == expected.map { "王 \($0)" })
  }

  @Test("marks of a conflict do not count, whatever was declared; doubt counts by rule alone")
  func counting() {
    let judges = [
      RankingInput.Judge(name: "王", employers: ["吉林大学"]),
      RankingInput.Judge(name: "李", employers: ["哈尔滨工业大学"], avoids: ["D", "长理工"]),
    ]
    let marks = ["A", "B", "C", "D"].flatMap { [($0, "王", 90.0, false), ($0, "李", 50.0, false)] }
    func result(_ rule: Rubric.RelationRule?) -> [String: String] {
      let lines = BidRanking(Self.input(judges, marks: marks, rule: rule)).lines
      return Dictionary(
        uniqueKeysWithValues: lines.map { line in
          let finding = line.findings.first { $0.condition == .judges }!
          return (
            line.bid,
            "\(line.lower / 1_000_000) \(finding.verdict)"
              + (finding.text.isEmpty ? "" : " \(finding.text)")
          )
        }
      )
    }
    let (b, c) = ("李: 长春理工大学 ≟ 长理工", "王: 吉林大学珠海学院 ≟ 吉林大学")
    let open = ["A": "50 pass", "B": "90 unknown \(b)", "C": "50 unknown \(c)", "D": "90 pass"]
    #expect(result(nil) == open)
    #expect(result(.ask) == open)
    // Nobody wins before it is clear, so somebody is asked about each of them.
    let asked = BidRanking(Self.input(judges, marks: marks)).lines
      .filter { $0.asks.contains { $0.condition == .judges } }
    #expect(Set(asked.map(\.bid)) == ["B", "C"])
    #expect(result(.out) == open.mapValues { $0.replacing("unknown", with: "pass") })
    #expect(
      result(.allow) == ["A": "50 pass", "B": "70 pass \(b)", "C": "70 pass \(c)", "D": "90 pass"]
    )
    #expect(
      Self.found(Self.input(judges, marks: marks)) == [
        "李 B unknown 长春理工大学 ≟ 长理工", "李 D fail declared", "王 A fail 吉大 = 吉林大学",
        "王 C unknown 吉林大学珠海学院 ≟ 吉林大学",
      ]
    )
    // Without a list of judges what is declared holds, and is listed too.
    let declared = Self.input(nil, marks: [("A", "王", 90, true), ("A", "李", 50, false)])
    #expect(Self.found(declared) == ["王 A fail declared"])
    #expect(BidRanking(declared).lines.first { $0.bid == "A" }?.lower == 50_000_000)
  }

  @Test(
    "a found conflict is a declared one for every sum, by computing with the declaration",
    .seeded
  )
  func sameAsDeclared() {
    var random = SeededGenerator(seed: RandomTesting.seed &+ 74)
    let employers = ["吉林大学", "长春理工大学", "中科院", "哈尔滨工业大学", "东北师范大学"]
    for _ in 0..<RandomTesting.rounds(30) {
      let judges = (0..<1 + random.below(4)).map {
        RankingInput.Judge(name: "评委\($0)", employers: [employers[random.below(5)]])
      }
      let marks = judges.flatMap { judge in
        Self.parties.keys.sorted().map { ($0, judge.name, Double(random.below(101)), false) }
      }
      let input = Self.input(judges, marks: marks, standardise: random.chance(50))
      let ranking = BidRanking(input)
      var declared = input
      for finding in ranking.judges {
        for place in declared.marks.indices
        where declared.marks[place].bid == finding.bid
          && declared.marks[place].judge == finding.judge
        {
          declared.marks[place].isConflicted = true
        }
      }
      declared.judges = nil
      let other = BidRanking(declared)
      #expect(other.lines.map(\.points) == ranking.lines.map(\.points))
      #expect(other.sensitivity == ranking.sensitivity)
      // Orders do not matter.
      var shuffled = input
      shuffled.judges?.shuffle(using: &random)
      shuffled.bids.shuffle(using: &random)
      shuffled.marks.shuffle(using: &random)
      #expect(BidRanking(shuffled).judges == ranking.judges)
      // A judge who is a stranger to all changes what is found of nobody.
      var more = input
      more.judges?.append(.init(name: "评委外", employers: ["远方农机厂"]))
      #expect(BidRanking(more).judges == ranking.judges)
    }
  }

  @Test("a sheet of judges is read as people write it")
  func reading() throws {
    let text = """
      评审专家名单,,,
      序号,姓名,工作单位,回避单位
      1,王 一,吉林大学；一汽研发院,无
      2,李二,无,"长春理工大学、TB-1"
      """
    let judges = try RankingInput.Judge.read(InputFile(name: "j.csv", bytes: text.utf8))
    #expect(
      judges == [
        .init(name: "李二", employers: [], avoids: ["长春理工大学", "TB-1"]),
        .init(name: "王 一", employers: ["吉林大学", "一汽研发院"]),
      ]
    )
    let failure = #expect(throws: SheetFailure.self) {
      try RankingInput.Judge.read(
        InputFile(name: "j.csv", bytes: "评委,工作单位,备注\n王,吉大,\n李,,教授\n 王 ,长理工,\n".utf8)
      )
    }
    #expect(failure?.problems.map(\.kind) == [.empty, .repeated(line: 2)])
    #expect(failure?.problems.map(\.place.line) == [3, 4])
    #expect(throws: SheetFailure.self) {
      try RankingInput.Judge.read(InputFile(name: "j.csv", bytes: "评委,备注\n王,吉大\n".utf8))
    }
  }

  @Test("a ledger with judges is computed again from itself alone")
  func ledger() throws {
    let judges = [RankingInput.Judge(name: "王", employers: ["吉林大学"])]
    let ledger = RankingLedger(
      Self.input(judges, marks: [("A", "王", 90, false), ("C", "王", 80, false)]),
      program: "test"
    )
    let file = InputFile(name: "l", bytes: ledger.text.utf8)
    #expect(try RankingLedger.verified(file) == ledger)
    #expect(ledger.input.identities?.contains { $0.written == "吉林大学" } == true)
  }
}
