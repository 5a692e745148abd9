import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchKit

@Suite("The same bidder twice")
struct RelatedBidsTests {
  private static func bid(_ id: String, _ names: String...) -> RankingInput.Entry {
    var bid = RankingInput.Entry(id: id, bidder: names[0])
    bid.members = Array(names.dropFirst())
    return bid
  }

  private static func input(
    _ bids: [RankingInput.Entry],
    same: Rubric.RelationRule? = nil,
    group: Rubric.RelationRule? = nil,
    _ directory: OrganisationDirectory? = KinshipTests.directory
  ) -> RankingInput {
    var rubric = Rubric(name: "r", criteria: [.init(name: "time", kind: .time, weight: 100)])
    rubric.conditions = Rubric.Conditions()
    rubric.conditions?.sameBidder = same
    rubric.conditions?.sameGroup = group
    var input = RankingInput(
      challenge: .init(id: "c", publisher: "发榜单位"),
      rubric: rubric,
      bids: bids
    )
    input.identify(by: directory)
    return input
  }

  /// The findings about others by bid: `same|group`, each a verdict and its text.
  private static func findings(_ input: RankingInput) -> [String: String] {
    let lines = BidRanking(input).lines.map { line in
      let found = line.findings.filter { [.sameBidder, .sameGroup].contains($0.condition) }
      return (
        line.bid,
        found.map { "\($0.verdict)" + ($0.text.isEmpty ? "" : " \($0.text)") }
          .joined(separator: "|")
      )
    }
    return Dictionary(uniqueKeysWithValues: lines)
  }

  @Test("alone and in a consortium, twice, a partner in common; unknown without a rule")
  func cases() {
    let bids = [
      Self.bid("TB-1", "吉林大学"), Self.bid("TB-3", "长春理工大学", "吉大汽车学院"),
      Self.bid("TB-4", "东北师范大学", "吉大"), Self.bid("TB-5", "长春大学"),
    ]
    let expected = { (verdict: String) in
      [
        "TB-1":
          "\(verdict) TB-1 ⊂ TB-3: 吉林大学 ⊃ 吉大汽车学院；TB-1 ⊂ TB-4: 吉林大学 = 吉大|pass",
        "TB-3":
          "\(verdict) TB-3 ⊃ TB-1: 吉大汽车学院 ⊂ 吉林大学；TB-3 ∩ TB-4: 吉大汽车学院 ⊂ 吉大|pass",
        "TB-4":
          "\(verdict) TB-4 ⊃ TB-1: 吉大 = 吉林大学；TB-4 ∩ TB-3: 吉大 ⊃ 吉大汽车学院|pass",
        "TB-5": "pass|pass",
      ]
    }
    #expect(Self.findings(Self.input(bids)) == expected("unknown"))
    #expect(Self.findings(Self.input(bids, same: .ask)) == expected("unknown"))
    #expect(Self.findings(Self.input(bids, same: .out)) == expected("fail"))
    #expect(Self.findings(Self.input(bids, same: .allow)) == expected("pass"))
    #expect(BidRanking(Self.input(bids, same: .out)).lines.map(\.rank) == [1, nil, nil, nil])
    let twice = [Self.bid("A", "吉大"), Self.bid("B", "Jilin University")]
    #expect(
      Self.findings(Self.input(twice)) == [
        "A": "unknown A = B: 吉大 = Jilin University|pass",
        "B": "unknown B = A: Jilin University = 吉大|pass",
      ]
    )
  }

  @Test("a group is another rule; what is not clear is unknown under both unless allowed")
  func groups() {
    let bids = [Self.bid("A", "北重装备"), Self.bid("B", "甲公司", "北方重工矿机有限公司")]
    let text = "北重装备 ⊂ 北方重工集团有限公司 ⊃ 北方重工矿机有限公司"
    #expect(Self.findings(Self.input(bids, same: .out))["A"] == "pass|unknown A ~ B: \(text)")
    #expect(Self.findings(Self.input(bids, group: .out))["A"] == "pass|fail A ~ B: \(text)")
    #expect(Self.findings(Self.input(bids, group: .allow))["A"] == "pass|pass A ~ B: \(text)")
    let unclear = [Self.bid("A", "吉林大学珠海学院"), Self.bid("B", "吉林大学")]
    let doubt = "A ≟ B: 吉林大学珠海学院 ≟ 吉林大学"
    #expect(
      Self.findings(Self.input(unclear, same: .out, group: .out))["A"]
        == "unknown \(doubt)|unknown \(doubt)"
    )
    #expect(
      Self.findings(Self.input(unclear, same: .out, group: .allow))["A"]
        == "unknown \(doubt)|pass \(doubt)"
    )
  }

  @Test("a bid that is out does no harm to others; one that may be out makes them unknown")
  func standing() {
    var bids = [Self.bid("A", "吉大"), Self.bid("B", "吉林大学")]
    bids[0].isWithdrawn = true
    #expect(Self.findings(Self.input(bids, same: .out)) == ["A": "pass|pass", "B": "pass|pass"])
    bids[0].isWithdrawn = false
    var input = Self.input(bids, same: .out)
    input.challenge.deadline = 20_270_101
    for place in input.bids.indices {
      input.bids[place].submittedFirst = 20_261_201
      input.bids[place].submittedLast = 20_261_201
    }
    #expect(Self.findings(input)["B"]?.hasPrefix("fail") == true)
    input.bids[0].submittedLast = 20_270_201
    // A may be late, and then B stands; B is in time, so A is out in any case.
    #expect(Self.findings(input)["B"]?.hasPrefix("unknown") == true)
    #expect(Self.findings(input)["A"]?.hasPrefix("fail") == true)
    input.bids[0].submittedFirst = 20_270_201
    #expect(Self.findings(input) == ["A": "pass|pass", "B": "pass|pass"])
  }

  /// Who the names of the property tests are, written out by hand: legal person, and group.
  private static let who: [String: (person: String, group: String)] = [
    "吉林大学": ("吉大", "吉大"), "吉大": ("吉大", "吉大"), "吉大汽车学院": ("吉大", "吉大"),
    "吉林大学化学学院": ("吉大", "吉大"), "白求恩第一医院": ("一院", "吉大"), "应化所": ("应化", "科学院"),
    "沈自所": ("沈自", "科学院"), "中科院": ("科学院", "科学院"), "北重装备": ("装备", "北重"),
    "北方重工矿机有限公司": ("矿机", "北重"), "长春理工大学": ("长理", "长理"), "甲公司": ("甲", "甲"),
    "乙公司": ("乙", "乙"), "丙公司": ("丙", "丙"),
  ]

  private static func random(_ random: inout SeededGenerator) -> [RankingInput.Entry] {
    let names = who.keys.sorted()
    return (0..<2 + random.below(5)).map { number in
      var bid = RankingInput.Entry(id: "T\(number)", bidder: names[random.below(names.count)])
      bid.members = (0..<random.below(3)).map { _ in names[random.below(names.count)] }
      bid.isWithdrawn = random.chance(20)
      return bid
    }
  }

  @Test("pair by pair, by brute force", .seeded)
  func bruteForce() {
    var random = SeededGenerator(seed: RandomTesting.seed &+ 72)
    for _ in 0..<RandomTesting.rounds(60) {
      let bids = Self.random(&random)
      let rules: [Rubric.RelationRule?] = [nil, .out, .ask, .allow]
      let (same, group) = (rules[random.below(4)], rules[random.below(4)])
      let lines = BidRanking(Self.input(bids, same: same, group: group)).lines
      for line in lines {
        let bid = bids.first { $0.id == line.bid }!
        var (isSame, isGroup) = (false, false)
        for other in bids where other.id != bid.id && !other.isWithdrawn && !bid.isWithdrawn {
          for name in [bid.bidder] + bid.members {
            for another in [other.bidder] + other.members {
              let (one, two) = (Self.who[name]!, Self.who[another]!)
              if one.person == two.person { isSame = true }
              if one.person != two.person, one.group == two.group { isGroup = true }
            }
          }
        }
        func expected(_ isFound: Bool, _ rule: Rubric.RelationRule?) -> GateVerdict {
          !isFound || rule == .allow ? .pass : rule == .out ? .fail : .unknown
        }
        #expect(
          line.findings.first { $0.condition == .sameBidder }?.verdict == expected(isSame, same)
        )
        #expect(
          line.findings.first { $0.condition == .sameGroup }?.verdict == expected(isGroup, group)
        )
      }
    }
  }

  @Test("orders and spellings do not matter, and strangers change nothing", .seeded)
  func invariance() {
    var random = SeededGenerator(seed: RandomTesting.seed &+ 73)
    for _ in 0..<RandomTesting.rounds(40) {
      let bids = Self.random(&random)
      let plain = Self.findings(Self.input(bids, same: .out))
      var shuffled = bids.shuffled(using: &random)
      #expect(Self.findings(Self.input(shuffled, same: .out)) == plain)
      for place in shuffled.indices { shuffled[place].members.reverse() }
      #expect(Self.findings(Self.input(shuffled, same: .out)) == plain)
      shuffled.insert(Self.bid("Z", "远方农机厂", "海滨渔业合作社"), at: random.below(shuffled.count))
      var more = Self.findings(Self.input(shuffled, same: .out))
      #expect(more.removeValue(forKey: "Z") == "pass|pass")
      #expect(more == plain)
      // Brackets, spaces and width are no part of a name.
      func spelled(_ name: String) -> String {
        let half = name.index(name.startIndex, offsetBy: name.count / 2)
        return ["\(name) ", "（\(name)）", name[..<half] + "　" + name[half...]][random.below(3)]
      }
      for place in shuffled.indices {
        shuffled[place].bidder = spelled(shuffled[place].bidder)
        shuffled[place].members = shuffled[place].members.map(spelled)
      }
      var respelled = Self.findings(Self.input(shuffled, same: .out))
      #expect(respelled.removeValue(forKey: "Z") == "pass|pass")
      func verdicts(_ findings: [String: String]) -> [String: [Substring]] {
        findings.mapValues { $0.split(separator: "|").map { $0.split(separator: " ")[0] } }
      }
      #expect(verdicts(respelled) == verdicts(plain))
    }
  }

  @Test("a rubric states the rules, and a word that is none is refused")
  func rubric() throws {
    func read(_ rule: String) throws -> Rubric {
      let text = """
        {"name":"r","digits":2,"winners":1,"reserves":0,"conditions":{"sameBidder":"\(rule)","sameGroup":"allow"},
         "criteria":[{"name":"t","kind":"time","weight":100}]}
        """
      return try Rubric(InputFile(name: "r.json", bytes: text.utf8))
    }
    #expect(try read("out").conditions?.sameBidder == .out)
    #expect(try read("out").conditions?.sameGroup == .allow)
    let failure = #expect(throws: RubricFailure.self) { try read("no") }
    #expect(failure?.place == "conditions.sameBidder")
    #expect(failure?.problem == .wrongValue(.knownWord))
  }

  @Test("a ledger with related bids is computed again from itself alone")
  func ledger() throws {
    let bids = [Self.bid("A", "吉大", "应化所"), Self.bid("B", "吉林大学珠海学院", "中科院")]
    for directory in [nil, KinshipTests.directory] {
      let ledger = RankingLedger(Self.input(bids, same: .out, directory), program: "test")
      let file = InputFile(name: "l", bytes: ledger.text.utf8)
      #expect(try RankingLedger.verified(file) == ledger)
    }
  }
}
