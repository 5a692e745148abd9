import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchKit

/// Every reader of values takes any text: it reads it or leaves it, and never traps.
@Suite("Values, mutated")
struct ValueTotalityTests {
  private static let seeds = [
    "100-200万元", "1亿2000万", "壹佰捌拾万元整", "USD 50,000", "30万/年", "约100万（含税）", "不超过300万元",
    "99999999999999999999亿", "2027年6月30日",
    "二〇二七年底前", "2027年第一季度", "31 Dec 2026", "2026.5.1-2027.3.31", "长期有效", "46387.5", "TRL 6-7",
    "中试以上", "小试、中试", "六级", "技术转让、详谈",
    "转让或许可", "license or transfer", "已转化", "玖仟玖佰玖拾玖亿", "12元5角",
  ]
  private static let pieces = [
    "0", "9", "99999999999999999999", "亿", "万", "元", "-", "~", "至", ".", ",", "，", "（", "）", "/年",
    "年", "月", "日", "底", "前", "壹", "零",
    "拾", "级", "TRL", "以上", "不", "、", " ", "\u{0}", "🙂", "\u{301}", "e", "w", "$", "¥", "%", "季度",
    "𠮷", "\n",
  ]

  @Test("no text is too strange", .seeded)
  func total() {
    var random = SeededGenerator(seed: RandomTesting.seed)
    for _ in 0..<RandomTesting.rounds(2000) {
      var characters = Array(random.pick(Self.seeds))
      for _ in 0..<1 + random.below(5) {
        let place = random.below(characters.count + 1)
        switch random.below(3) {
        case 0: characters.insert(contentsOf: random.pick(Self.pieces), at: place)
        case 1: if place < characters.count { characters.remove(at: place) }
        default: characters.insert(contentsOf: random.pick(Self.seeds).prefix(3), at: place)
        }
      }
      let text = String(characters)
      for unit in [nil, "万元", "万美元"] {
        if let money = MoneyInterval(parsing: text, unit: unit) {
          #expect(
            money.lowerFen ?? 0 <= money.upperFen ?? .max && (money.lowerFen ?? 0) >= 0,
            "\(text)"
          )
          #expect(money.basis == .yuan || money.isUnknown, "\(text)")
        }
        if let unit {
          let spelled = MoneyInterval.spelled(text, unit: unit)
          #expect(
            MoneyInterval(parsing: text, unit: unit)?.basis != .yuan
              || MoneyInterval(parsing: spelled)?.basis == .yuan,
            "\(text)"
          )
        }
      }
      if let span = DateSpan(parsing: text) { #expect(span.first <= span.last, "\(text)") }
      _ = TimeSpan(parsing: text)
      if let readiness = TechnologyReadiness(parsing: text) {
        #expect(1...9 ~= readiness.lower && readiness.lower <= readiness.upper, "\(text)")
      }
      var unknown: [String] = []
      let items = ListParsing.items(text)
      let modes = TransferModeSet.parse(items, unknownWords: &unknown)
      #expect(modes?.isEmpty != true && unknown.count <= items.count, "\(text)")
      _ = RecordStatus(parsing: text)
    }
  }
}
