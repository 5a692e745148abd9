import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchKit

@Suite("Who is who among bidders")
struct KinshipTests {
  private typealias Directory = OrganisationDirectoryTests

  static let directory = OrganisationDirectory([
    Directory.record("吉林大学", ["吉大", "Jilin University"], code: Directory.code(1)),
    Directory.record("吉林大学汽车工程学院", ["吉大汽车学院"], in: ["吉林大学"]),
    Directory.record("吉林大学化学学院", in: ["吉林大学"]),
    Directory.record("吉林大学第一医院", ["白求恩第一医院"], code: Directory.code(2), in: ["吉林大学"]),
    Directory.record("长春理工大学", ["长理工"], code: Directory.code(3)),
    Directory.record("长沙理工大学", ["长理工"], code: Directory.code(4)),
    Directory.record("中国科学院", ["中科院"]),
    Directory.record("中国科学院长春应用化学研究所", ["应化所"], in: ["中国科学院"]),
    Directory.record("中国科学院沈阳自动化研究所", ["沈自所"], in: ["中国科学院"]),
    Directory.record("北方重工集团有限公司", ["北方重工"], code: Directory.code(5)),
    Directory.record("北方重工装备有限公司", ["北重装备"], in: ["北方重工集团有限公司"]),
    Directory.record("北方重工矿机有限公司", in: ["北方重工集团有限公司"]),
    Directory.record("长春智行科技有限公司", ["智行科技"], code: Directory.code(6)),
  ])

  private static func kinship(
    _ names: [String],
    _ directory: OrganisationDirectory?
  ) -> Kinship {
    var input = RankingInput(
      challenge: .init(id: "c"),
      rubric: Rubric(name: "r", criteria: []),
      bids: names.map { .init(id: $0, bidder: $0) }
    )
    input.identify(by: directory)
    return Kinship(input)
  }

  private func answer(
    _ left: String,
    _ right: String,
    _ directory: OrganisationDirectory?
  ) -> String {
    let tie = Self.kinship([left, right], directory).tie(left, right)
    let signs = ["no", "perhaps", "yes"]
    return
      "\(signs[tie.same.rawValue]) \(signs[tie.group.rawValue])"
      + (tie.text.isEmpty ? "" : " \(tie.text)")
  }

  /// Whether the two are one bidder, then whether they belong together, then the text.
  @Test(
    "names as they come, with a directory",
    arguments: [
      // One organisation.
      ("吉林大学", "吉大", "yes no 吉林大学 = 吉大"),
      ("吉林大学", "Jilin University", "yes no 吉林大学 = Jilin University"),
      ("JILIN  UNIVERSITY", "吉大", "yes no JILIN  UNIVERSITY = 吉大"),
      ("吉林大学", Directory.code(1), "yes no 吉林大学 = \(Directory.code(1))"),
      ("吉林大学（汽车工程学院）", "吉林大学(汽车工程学院)", "yes no 吉林大学（汽车工程学院） = 吉林大学(汽车工程学院)"),
      // A faculty is no legal person, two faculties are one university.
      ("吉林大学汽车工程学院", "吉林大学", "yes no 吉林大学汽车工程学院 ⊂ 吉林大学"),
      ("吉大", "吉大汽车学院", "yes no 吉大 ⊃ 吉大汽车学院"),
      ("吉林大学汽车工程学院", "吉林大学化学学院", "yes no 吉林大学汽车工程学院 ⊂ 吉林大学 ⊃ 吉林大学化学学院"),
      // A hospital with a code of its own, institutes of an academy, companies of a group are persons.
      ("吉林大学", "吉林大学第一医院", "no yes 吉林大学 ⊃ 吉林大学第一医院"),
      ("白求恩第一医院", "吉大汽车学院", "no yes 白求恩第一医院 ⊂ 吉林大学 ⊃ 吉大汽车学院"),
      ("应化所", "沈自所", "no yes 应化所 ⊂ 中国科学院 ⊃ 沈自所"), ("中科院", "应化所", "no yes 中科院 ⊃ 应化所"),
      ("北重装备", "北方重工", "no yes 北重装备 ⊂ 北方重工"),
      ("北重装备", "北方重工矿机有限公司", "no yes 北重装备 ⊂ 北方重工集团有限公司 ⊃ 北方重工矿机有限公司"),
      // A beginning is no proof, in either direction.
      ("吉林大学珠海学院", "吉林大学", "perhaps perhaps 吉林大学珠海学院 ≟ 吉林大学"),
      ("吉林大学珠海学院", "吉大", "perhaps perhaps 吉林大学珠海学院 ≟ 吉大"),
      ("吉林大学珠海学院", "吉大汽车学院", "perhaps perhaps 吉林大学珠海学院 ≟ 吉大汽车学院"),
      ("吉林大学珠海学院", "白求恩第一医院", "perhaps perhaps 吉林大学珠海学院 ≟ 白求恩第一医院"),
      ("吉林大学珠海学院", "吉林大学莱姆顿学院", "perhaps perhaps 吉林大学珠海学院 ≟ 吉林大学莱姆顿学院"),
      ("吉林大学（Jilin University）", "吉大", "perhaps perhaps 吉林大学（Jilin University） ≟ 吉大"),
      ("中国科学院金属研究所", "应化所", "no perhaps 中国科学院金属研究所 ≟ 应化所"),
      ("北方重工盾构有限公司", "北重装备", "no perhaps 北方重工盾构有限公司 ≟ 北重装备"),
      ("长春应用化学研究所", "应化所", "perhaps perhaps 长春应用化学研究所 ≟ 应化所"),
      // A name that two have.
      ("长理工", "长春理工大学", "perhaps no 长理工 ≟ 长春理工大学"), ("长理工", "长理工", "perhaps no 长理工 ≟ 长理工"),
      // The form of an enterprise; another city is another enterprise.
      (
        "智行科技", "长春智行科技股份有限公司",
        "perhaps perhaps 智行科技 ≟ 长春智行科技股份有限公司"
      ),
      ("长春智行科技有限公司", "沈阳智行科技有限公司", "no no"), ("北斗科技（长春）有限公司", "北斗科技（沈阳）有限公司", "no no"),
      // Both begin with a known other name.
      ("智行科技（长春）有限公司", "智行科技（沈阳）有限公司", "perhaps perhaps 智行科技（长春）有限公司 ≟ 智行科技（沈阳）有限公司"),
      // Known strangers, unknown strangers.
      ("吉林大学", "长春理工大学", "no no"), ("东北师范大学", "吉林师范大学", "no no"), ("吉林大学", "吉林农业大学", "no no"),
    ]
  )
  func known(left: String, right: String, expected: String) {
    #expect(answer(left, right, Self.directory) == expected)
  }

  @Test(
    "without a directory the spelling alone leaves doubt",
    arguments: [
      ("吉林大学", "吉林大学", "yes no 吉林大学"), ("吉林大学", "吉 林 大 学", "yes no 吉林大学 = 吉 林 大 学"),
      ("ＡＢＣ（长春）有限公司", "abc(长春)有限公司", "yes no ＡＢＣ（长春）有限公司 = abc(长春)有限公司"),
      ("吉林大学", "吉林大学珠海学院", "perhaps perhaps 吉林大学 ≟ 吉林大学珠海学院"),
      ("甲乙大学机械学院", "甲乙大学化学学院", "perhaps perhaps 甲乙大学机械学院 ≟ 甲乙大学化学学院"),
      ("甲乙集团东方有限公司", "甲乙集团西方有限公司", "no perhaps 甲乙集团东方有限公司 ≟ 甲乙集团西方有限公司"),
      ("甲乙科技有限公司", "甲乙科技有限责任公司", "perhaps perhaps 甲乙科技有限公司 ≟ 甲乙科技有限责任公司"),
      ("甲乙科技", "甲乙科技有限公司", "perhaps perhaps 甲乙科技 ≟ 甲乙科技有限公司"),
      ("吉大", "吉林大学", "no no"), ("Jilin University", "吉林大学", "no no"),
      ("单位 1", "单位 10", "no no"), ("Unit 1", "Unit 10", "no no"),
      ("长春理工大学", "长沙理工大学", "no no"), ("吉大", "吉大珠海", "no no"),
    ]
  )
  func spelling(left: String, right: String, expected: String) {
    #expect(answer(left, right, nil) == expected)
  }

  @Test("what holds one way holds the other way", .seeded)
  func symmetry() {
    var random = SeededGenerator(seed: RandomTesting.seed &+ 71)
    let stems = ["吉林大学", "吉大", "中国科学院", "北方重工", "智行科技", "长理工", "甲乙集团", "Jilin University", "丙"]
    let ends = ["", "第一医院", "汽车工程学院", "化学学院", "珠海学院", "有限公司", "集团", "股份有限公司", " (长春)"]
    for _ in 0..<RandomTesting.rounds(300) {
      let names = (0..<2).map { _ in
        stems[random.below(stems.count)] + ends[random.below(ends.count)]
      }
      for directory in [nil, Self.directory] {
        let kinship = Self.kinship(names, directory)
        let (tie, back) = (kinship.tie(names[0], names[1]), kinship.tie(names[1], names[0]))
        #expect((tie.same, tie.group) == (back.same, back.group))
        #expect(tie.line == back.line && tie.exists == !tie.text.isEmpty)
        // With doubt there is no certainty, and without a directory certainty is spelling.
        #expect(tie.same != .yes || tie.group == .no)
        #expect(tie.text.contains("≟") == (max(tie.same, tie.group, tie.line) == .perhaps))
      }
    }
  }
}
