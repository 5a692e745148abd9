import TechMatchTestSupport

@testable import TechMatchKit

/// Random records of both sides with what filters ask for, and a filter with its oracle.
struct RandomRecords {
  static let institutions = ["吉林大学", "吉林大学化学学院", "长春理工大学", "ＢＯＥ Technology", "某厂"]
  static let industries = ["生物医药", "医药", "Materials", "装备制造"]
  static let places: [(text: String, code: Int?)] = [
    ("吉林省", 220_000), ("吉林省长春市", 220_100), ("吉林市", 220_200), ("北京市", 110_000), ("净月新区", nil),
  ]
  static let days = (1...6).map { CalendarDate(year: 2026, month: $0, day: 1)! }

  private(set) var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  private mutating func some<Value>(_ percent: Int, of values: [Value]) -> Value? {
    random.chance(percent) ? random.pick(values) : nil
  }

  private mutating func list(_ values: [String]) -> [String] {
    random.chance(20) ? [] : (0..<1 + random.below(2)).map { _ in random.pick(values) }
  }

  private mutating func money() -> MoneyInterval? {
    guard random.chance(80) else { return nil }
    let lower = random.chance(70) ? Int64(random.below(5)) : nil
    let upper = random.chance(70) ? (lower ?? 0) + Int64(random.below(3)) : nil
    func fen(_ end: Int64?) -> Int64? { end.map { $0 * 100_000_000 } }
    return MoneyInterval(lowerFen: fen(lower), upperFen: fen(upper), text: "¥")
  }

  private mutating func readiness() -> TechnologyReadiness? {
    guard random.chance(80) else { return nil }
    let lower = 1 + random.below(9)
    let upper = lower + random.below(10 - lower)
    return TechnologyReadiness(lower: lower, upper: upper, text: "T\(lower)-\(upper)")
  }

  private mutating func status() -> RecordStatus? {
    guard random.chance(80) else { return nil }
    let phase = random.chance(10) ? nil : random.pick(RecordStatus.Phase.allCases)
    return RecordStatus(phase: phase, text: phase?.rawValue ?? "?")
  }

  private mutating func region() -> Region? {
    some(80, of: Self.places).map { Region(text: $0.text, code: $0.code) }
  }

  private mutating func modes() -> TransferModeSet? {
    random.chance(80) ? TransferModeSet(rawValue: UInt16(1 + random.below(7))) : nil
  }

  mutating func achievement(_ number: Int) -> Achievement {
    var record = Achievement(id: RecordID("A\(number)")!)
    record.title = some(90, of: ["激光雷达", "铝合金压铸", "Laser cleaning"])
    record.summary = some(50, of: ["免热处理", "激光清洗 铝合金"])
    record.tags = list(["激光", "新材料"])
    record.institutions = list(Self.institutions)
    record.industries = list(Self.industries)
    record.region = region()
    record.readiness = readiness()
    record.transferModes = modes()
    record.price = money()
    record.status = status()
    if let day = some(60, of: Self.days) { record.details[.registered] = day.description }
    if random.chance(20) { record.details[.year] = "2026年" }
    record.contact = some(50, of: ["张敏", "李强"]).map { Contact(phone: "0431", people: $0) }
    return record
  }

  mutating func demand(_ number: Int) -> Demand {
    var record = Demand(id: RecordID("D\(number)")!)
    record.title = some(90, of: ["激光雷达", "铝合金焊缝", "Laser cleaning"])
    record.content = some(50, of: ["免热处理", "测距"])
    record.organisation = some(80, of: Self.institutions)
    record.fields = list(Self.industries)
    record.region = region()
    record.requiredReadiness = readiness()
    record.transferModes = modes()
    record.budget = money()
    record.status = status()
    return record
  }

  /// A value that the filter understands.
  mutating func value(_ field: RecordFilter.Field) -> String {
    if field != .text, random.chance(10) { return random.pick(["unknown", "未知"]) }
    return switch field {
    case .institution: random.pick(["吉林大学", "boe", "理工", "清华"])
    case .industry: random.pick(["医药", "MATERIALS", "装备制造"])
    case .region: random.pick(["吉林省", "长春", "吉林市", "北京", "净月"])
    case .stage: random.pick(["中试", "TRL 6", "4-6", "产业化", "1-9级"].dropLast())
    case .mode: random.pick(["技术转让", "equity", "许可", "协议转让"])
    case .status: random.pick(["open", "洽谈中", "taken", "已失效"])
    case .budgetMin, .budgetMax, .priceMax: "\(random.below(5))00万元"
    case .since: random.pick(Self.days).description
    case .text: random.pick(["激光", "铝合金 激光", "张敏", "LASER", "a1", "d2", "吉林大学", "0431"])
    }
  }

  mutating func below(_ bound: Int) -> Int { random.below(bound) }
  mutating func chance(_ percent: Int) -> Bool { random.chance(percent) }
}

/// A second reading of what filters mean, without the code of the first: `nil` is unknown.
enum FilterOracle {
  static func holds(_ field: RecordFilter.Field, _ value: String, _ record: Achievement) -> Bool? {
    let dates = record.details[.registered] ?? record.details[.year]
    return holds(
      field,
      value,
      record.institutions,
      record.industries + record.fields,
      record.region,
      record.readiness,
      record.transferModes,
      record.price,
      record.status,
      dates,
      [
        record.id.text, record.title, record.titleEnglish, record.summary, record.contact?.people,
      ].compactMap(\.self) + record.tags + record.institutions
    )
  }

  static func holds(_ field: RecordFilter.Field, _ value: String, _ record: Demand) -> Bool? {
    holds(
      field,
      value,
      [record.organisation].compactMap(\.self),
      record.industries + record.fields,
      record.region,
      record.requiredReadiness,
      record.transferModes,
      record.budget,
      record.status,
      nil,
      [record.id.text, record.title, record.content, record.organisation].compactMap(\.self)
        + record.tags
    )
  }

  private static func holds(
    _ field: RecordFilter.Field,
    _ value: String,
    _ names: [String],
    _ industries: [String],
    _ region: Region?,
    _ readiness: TechnologyReadiness?,
    _ modes: TransferModeSet?,
    _ money: MoneyInterval?,
    _ status: RecordStatus?,
    _ date: String?,
    _ texts: [String]
  ) -> Bool? {
    let asksForNothing = value == "unknown" || value == "未知"
    func stated(_ isStated: Bool, _ holds: () -> Bool?) -> Bool? {
      asksForNothing ? !isStated : isStated ? holds() : nil
    }
    func plain(_ text: String) -> String {
      String(text.lowercased().map { $0 == "ｂ" ? "b" : $0 == "ｏ" ? "o" : $0 == "ｅ" ? "e" : $0 })
    }
    func has(_ list: [String]) -> Bool { list.contains { plain($0).contains(plain(value)) } }
    let levels: [String: ClosedRange<Int>] = [
      "中试": 5...7, "TRL 6": 6...6, "4-6": 4...6, "产业化": 8...9,
    ]
    let codes = ["吉林省": 22, "长春": 2201, "吉林市": 2202, "北京": 11]
    switch field {
    case .institution: return stated(!names.isEmpty) { has(names) }
    case .industry: return stated(!industries.isEmpty) { has(industries) }
    case .region:
      return stated(region != nil) {
        guard let region else { return nil }
        if region.text.contains(value) { return true }
        guard let sought = codes[value] else { return false }
        guard let code = region.code else { return nil }
        if sought < 100 { return code / 10_000 == sought }
        if code % 10_000 == 0 { return code / 10_000 == sought / 100 ? nil : false }
        return code / 100 == sought
      }
    case .stage:
      let own = readiness.map { $0.lower...$0.upper }
      return stated(own != nil && own != 1...9) {
        guard let own, let sought = levels[value] else { return nil }
        let inside = Set(own).intersection(sought)
        return inside.count == own.count ? true : inside.isEmpty ? false : nil
      }
    case .mode:
      let sought: [String: [TransferMode]] = [
        "技术转让": [.assign], "equity": [.equity], "协议转让": [.assignByAgreement],
        "许可": [.licenseExclusive, .licenseSole, .licenseNonExclusive],
      ]
      return stated(modes != nil) {
        modes?.modes.contains { sought[value]?.contains($0) == true }
      }
    case .status:
      let phases: [String: RecordStatus.Phase] = [
        "open": .open, "洽谈中": .inTalks, "taken": .taken, "已失效": .withdrawn,
      ]
      return stated(status?.phase != nil) { status?.phase == phases[value] }
    case .budgetMin, .budgetMax, .priceMax:
      let amount = Int64(value.prefix(1)).map { $0 * 100_000_000 } ?? 0
      return stated(money?.lowerFen != nil || money?.upperFen != nil) {
        let (low, high) = (money?.lowerFen, money?.upperFen)
        switch field {
        case .budgetMin: return high.map { $0 >= amount } ?? (low! >= amount ? true : nil)
        case .budgetMax: return high.map { $0 <= amount } ?? (low! > amount ? false : nil)
        default: return low.map { $0 <= amount } ?? (high! <= amount ? true : nil)
        }
      }
    case .since:
      return stated(date != nil) {
        guard let date else { return nil }
        if date.hasPrefix("2026年") { return value == "2026-01-01" ? true : nil }
        return date >= value
      }
    case .text:
      let text = texts.map(plain).joined(separator: "|")
      return value.split(separator: " ").allSatisfy { text.contains(plain(String($0))) }
    }
  }
}
