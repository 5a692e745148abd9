import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchKit

@Suite("Sameness")
struct SamenessTests {
  /// A record in a few words: title | owners | text | number.
  private static func achievement(_ line: String, id: String = "A") throws -> Achievement {
    let cells =
      line.split(separator: "|", omittingEmptySubsequences: false)
      .map { $0.trimmingCharacters(in: .whitespaces) } + ["", "", ""]
    var record = Achievement(id: try #require(RecordID(id)))
    record.title = cells[0].isEmpty ? nil : cells[0]
    record.institutions = cells[1].split(separator: "；").map(String.init)
    record.summary = cells[2].isEmpty ? nil : cells[2]
    record.details[.registrationNumber] = cells[3].isEmpty ? nil : cells[3]
    return record
  }

  private static func demand(_ line: String) throws -> Demand {
    let achievement = try achievement(line)
    var demand = Demand(id: achievement.id)
    demand.title = achievement.title
    demand.organisation = achievement.institutions.first
    demand.summary = achievement.summary
    return demand
  }

  private static func sameness(_ left: some PrintedRecord, _ right: some PrintedRecord) -> Sameness?
  {
    var units = TextUnits()
    let (one, other) = (RecordPrint(left, &units), RecordPrint(right, &units))
    let texts = [RecordPrint.text(of: left, &units), RecordPrint.text(of: right, &units)]
    let found = Sameness(one, other) { TextResemblance(texts[0], texts[1]) }
    let back = Sameness(other, one) { TextResemblance(texts[1], texts[0]) }
    #expect(found == back, "not symmetric")
    return found
  }

  private static let castings =
    "针对副车架、减震塔等一体化压铸件内部气孔、缩松、裂纹缺陷，采用X射线成像与深度学习分割算法，检出率≥99%"
  private static let sorting = "针对采后分级劳动强度大的问题，研制了多光谱在线检测与柔性分选装备，分选准确率达到95%，已在三家企业应用。"

  @Test(
    "the same records",
    arguments: [
      // As in two rows of one sheet, and in the sheets of two offices.
      (
        "车用铝合金压铸件X射线缺陷智能检测系统|吉林大学|\(castings)，单件节拍20s，可与产线PLC对接。",
        "车用铝合金压铸件 X 射线缺陷智能检测系统|吉林大学|\(castings)。", Sameness.title
      ),
      (
        "人参皂苷Rg3口腔速溶膜制备工艺|吉林大学药学院|以人参皂苷Rg3为原料，制备口溶膜，起效快，适合肿瘤患者辅助用药。",
        "人参皂苷Rg3口腔速溶膜|吉林大学|以Rg3为原料制备口溶膜", .longerTitle
      ),
      ("寒区混凝土抗冻融外加剂|吉林大学", "寒區混凝土抗凍融外加劑|吉林大学交通学院|引气-纳米复合外加剂，300次冻融循环", .title),
      ("一种秸秆基硬碳负极材料|甲所|\(sorting)", "秸秆基硬碳负极材料|甲所|\(sorting)", .longerTitle),
      // Only the title is known of one.
      ("秸秆基硬碳负极材料的制备", "秸秆基硬碳负极材料的制备|吉林大学|\(sorting)", .title),
      // A result of two institutes, from the sheets of both.
      ("高光谱粮食品质分选仪|甲研究所|\(sorting)", "高光谱粮食品质分选仪|乙大学|\(sorting)", .title),
      ("缺陷检测|甲所|\(sorting)", "缺陷检测|甲所|\(sorting)", .title),
      (
        "油页岩原位转化开采|吉林大学|近临界水法|2024-2200123",
        "油页岩原位转化|吉林大学|先导试验在农安完成|２０２４２２００１２３", .registration
      ),
    ]
  )
  func same(left: String, right: String, sameness: Sameness) throws {
    #expect(try Self.sameness(Self.achievement(left), Self.achievement(right)) == sameness)
  }

  @Test(
    "records that look alike and are not the same",
    arguments: [
      // One template of one institute for several subjects.
      ("苹果智能分选系统|甲所|苹果\(sorting)", "柑橘智能分选系统|甲所|柑橘\(sorting)"),
      ("人参皂苷Rg3口腔速溶膜|甲所|\(sorting)", "人参皂苷Rh2口腔速溶膜|甲所|\(sorting)"),
      ("5G通信用射频滤波器|甲所|\(sorting)", "通信用射频滤波器|甲所|\(sorting)"),
      ("10kV真空断路器|甲所|\(sorting)", "110kV真空断路器|甲所|\(sorting)"),
      ("省重点实验室建设项目|甲所|\(sorting)", "省重点实验室建设项目（二）|甲所|\(sorting)"),
      ("晶硅薄膜太阳能电池|甲所|\(sorting)", "非晶硅薄膜太阳能电池|甲所|\(sorting)"),
      // One title for different things.
      ("智能检测系统|甲大学|\(castings)", "智能检测系统|甲大学|\(sorting)"),
      ("高光谱粮食品质分选仪|甲研究所|\(castings)", "高光谱粮食品质分选仪|乙大学|\(sorting)"),
      ("缺陷检测|甲所", "缺陷检测|甲所|\(sorting)"),
      // Words were added, and nothing else speaks for it.
      ("人参皂苷口腔速溶膜|甲所", "人参皂苷口腔速溶膜制备工艺|甲所"),
      ("石墨烯散热|甲所|\(sorting)", "石墨烯散热材料|甲所|\(sorting)"),
      // Numbers that differ, and numbers that say nothing.
      ("油页岩原位转化|吉林大学||20240001", "油页岩原位转化|吉林大学||20240002"),
      ("油页岩原位转化|甲所||12", "稀土镁合金支架|甲所||12"),
      ("油页岩原位转化|甲所||91220101MA1", "稀土镁合金支架|甲所||91220101MA1"),
      ("|甲所|\(sorting)", "|甲所|\(sorting)"),
    ]
  )
  func different(left: String, right: String) throws {
    #expect(try Self.sameness(Self.achievement(left), Self.achievement(right)) == nil)
  }

  @Test("two enterprises with the same need are two customers")
  func customers() throws {
    let line = "袜子缝头自动化生产设备"
    let (one, other) = (
      try Self.demand("\(line)|辽源甲袜业|\(Self.sorting)"),
      try Self.demand("\(line)|辽源乙袜业|\(Self.sorting)")
    )
    #expect(Self.sameness(one, other) == nil)
    #expect(Self.sameness(one, one) == .title)
  }

  @Test("the parts that a title may extend are those of the definition", .seeded)
  func parts() {
    var random = SeededGenerator(seed: RandomTesting.seed)
    var units = TextUnits()
    let words = ["一", "种", "二", "非", "铝", "合", "金", "材", "料", "X", "20 ", "制", "备"]
    for _ in 0..<RandomTesting.rounds(400) {
      let title = units.units(of: (0..<random.below(16)).map { _ in random.pick(words) }.joined())
      let parts = TitleExtension.parts(of: title)
      #expect(Set(parts).count == parts.count)
      func spelled(_ unit: UInt32) -> Character? { Unicode.Scalar(unit).map { Character($0) } }
      for start in title.indices {
        for end in start + 1...title.count where end - start < title.count {
          let front = title[..<start].map(spelled)
          let back = title[end...].map(spelled)
          let weights = [TextUnits.weight(title[start..<end]), TextUnits.weight(title)]
          func isHarmless(_ added: [Character?], next: Character?) -> Bool {
            added.indices.allSatisfy { place in
              let after = place + 1 < added.count ? added[place + 1] : next
              switch added[place] {
              case nil, "二": return false
              case "一": return after == "种"
              default: return true
              }
            }
          }
          let isPart =
            weights[0] >= 6 && weights[0] * 5 >= weights[1] * 3
            && isHarmless(front, next: spelled(title[start])) && isHarmless(back, next: nil)
            && front.last != "非"
          #expect(parts.contains(start..<end) == isPart, "\(front) \(back)")
          if isPart { #expect(TitleExtension.holds(Array(title[start..<end]), title)) }
        }
      }
    }
  }
}
