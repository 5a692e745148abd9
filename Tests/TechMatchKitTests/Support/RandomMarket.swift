import TechMatchTestSupport

@testable import TechMatchKit

/// A small random market: few, short words and tags, so that records collide, tie and miss each other.
struct RandomMarket {
  var achievements: [Achievement]
  var demands: [Demand]

  static let today = CalendarDate(year: 2026, month: 11, day: 21)!

  init(seed: UInt64, achievements achievementCount: Int, demands demandCount: Int) {
    var random = SeededGenerator(seed: seed)
    achievements = (0..<achievementCount).map { Self.achievement($0, &random) }
    demands = (0..<demandCount).map { Self.demand($0, &random) }
    achievements.shuffle(using: &random)
    demands.shuffle(using: &random)
  }

  /// Concepts over the words of the market, with names inside names and two levels.
  static func thesaurus() throws -> Thesaurus {
    let text = """
      zh\ten\tbroader
      激光; 激光器\tlaser\t光电
      \tlaser robot; laser membrane battery\t激光;robot
      铝合金\talloy\t新材料
      新材料\tnew materials
      光电\toptoelectronics
      机器人\trobot
      人工智能\tAI
      """
    return try Thesaurus(InputFile(name: "test", bytes: text.utf8))
  }

  /// A dictionary over the words of the market, with words inside words, phrases, and translations that no record
  /// has.
  static let lexicon = Lexicon(
    chinese: """
      传感器\tsensor\trobot laser
      传感器激光\tbattery membrane
      感器\tPM2.5
      抗体\tantibody\tmembrane\talloy battery
      激光\tlaser
      铝合\trobot
      铝合金\taluminium alloy\talloy
      """,
    english: """
      alloi\t铝合金\t抗体
      batteri membran\t传感器激光\t激光
      laser\t激光
      membran\t合金\t隔膜
      """,
    identity: "random market"
  )

  private static let words = [
    "laser", "alloy", "铝合金", "抗体", "PM2.5", "membrane", "battery", "激光", "5G", "传感器", "robot",
  ]

  private static func text(_ random: inout SeededGenerator, most: Int) -> String? {
    let count = random.below(most + 1)
    guard count > 0 else { return nil }
    return (0..<count).map { _ in random.pick(words) }.joined(separator: " ")
  }

  private static func tags(_ random: inout SeededGenerator) -> [String] {
    guard random.chance(70) else { return [] }
    return (0..<random.below(4)).map { _ in random.pick(["激光", "新材料", "AI", "ai", "生物医药", "5G"]) }
  }

  private static func achievement(_ number: Int, _ random: inout SeededGenerator) -> Achievement {
    var record = Achievement(id: RecordID("A\(number)")!)
    record.title = text(&random, most: 3)
    record.summary = text(&random, most: 8)
    record.indicators = random.chance(30) ? text(&random, most: 2) : nil
    record.tags = tags(&random)
    record.status = status(&random)
    record.readiness = readiness(&random)
    record.transferModes = modes(&random)
    record.price = money(&random)
    record.region = region(&random)
    return record
  }

  private static func demand(_ number: Int, _ random: inout SeededGenerator) -> Demand {
    var record = Demand(id: RecordID("D\(number)")!)
    record.title = text(&random, most: 2)
    record.summary = text(&random, most: 6)
    record.content = random.chance(30) ? text(&random, most: 3) : nil
    record.tags = tags(&random)
    record.status = status(&random)
    record.requiredReadiness = readiness(&random)
    record.transferModes = modes(&random)
    record.budget = money(&random)
    record.requiredRegion = random.chance(20) ? region(&random) : nil
    if random.chance(60) {
      let day = CalendarDate(year: 2026, month: 11, day: 19 + random.below(5))!
      record.deadline = DateSpan(first: day, last: day, text: day.description)
    }
    return record
  }

  private static func status(_ random: inout SeededGenerator) -> RecordStatus? {
    guard random.chance(70) else { return nil }
    let phase = random.chance(10) ? RecordStatus.Phase.taken : random.chance(10) ? nil : .open
    return RecordStatus(phase: phase, text: phase?.rawValue ?? "?")
  }

  private static func readiness(_ random: inout SeededGenerator) -> TechnologyReadiness? {
    guard random.chance(70) else { return nil }
    let lower = 1 + random.below(9)
    return TechnologyReadiness(lower: lower, upper: lower + random.below(10 - lower), text: "TRL")
  }

  private static func modes(_ random: inout SeededGenerator) -> TransferModeSet? {
    random.chance(60) ? TransferModeSet(rawValue: UInt16(random.below(16))) : nil
  }

  private static func money(_ random: inout SeededGenerator) -> MoneyInterval? {
    guard random.chance(70) else { return nil }
    let lower = Int64(random.below(5)) * 100
    let upper = random.chance(80) ? lower + Int64(random.below(3)) * 100 : nil
    return MoneyInterval(lowerFen: random.chance(80) ? lower : nil, upperFen: upper, text: "¥")
  }

  private static func region(_ random: inout SeededGenerator) -> Region? {
    random.pick([
      nil, Region(text: "吉林省", code: 220_000), Region(text: "长春市", code: 220_100),
      Region(text: "北京市", code: 110_000), Region(text: "某地", code: nil),
    ])
  }
}
