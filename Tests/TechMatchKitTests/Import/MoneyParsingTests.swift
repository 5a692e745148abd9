import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchKit

@Suite("Money")
struct MoneyParsingTests {
  private static let wan: Int64 = 1_000_000

  @Test(
    "amounts are intervals in fen",
    arguments: [
      ("200万元", 200, 200), ("100-200万元", 100, 200), ("100－２００万", 100, 200),
      ("1.44亿", 14_400, 14_400),
      ("1.2亿元", 12_000, 12_000), ("50万-1亿", 50, 10_000), ("300万元以内", nil, 300),
      ("不超过300万元", nil, 300),
      ("不低于50万元", 50, nil), ("200万+", 200, nil), ("≥80万元", 80, nil), ("500000元", 50, 50),
      ("500,000元", 50, 50), ("人民币80万元", 80, 80), ("80万", 80, 80), ("10～20 万元", 10, 20),
      ("0元", 0, 0),
      ("50w", 50, 50), ("50W", 50, 50), ("５０Ｗ", 50, 50), ("约100万", 100, 100), ("200万左右", 200, 200),
      ("大约30万元", 30, 30), ("100万元（含税）", 100, 100), ("含税100万", 100, 100), ("100万元，可议", 100, 100),
      ("100万以下", nil, 100), ("1000万以上", 1000, nil), ("50万起", 50, nil), ("最高不超过300万元", nil, 300),
      ("¥1,200,000", 120, 120), ("￥1,200,000.00", 120, 120), ("30 万元", 30, 30),
      ("80-120万", 80, 120),
      ("20万—50万元之间", 20, 50), ("100萬元", 100, 100), ("８０萬圓", 80, 80), ("壹佰捌拾万元整", 180, 180),
      ("人民币壹佰贰拾万圆整", 120, 120), ("壹佰万元整（¥1,000,000.00）", 100, 100), ("五十万", 50, 50),
      ("一百二十万元", 120, 120), ("两百万", 200, 200), ("3千万", 3000, 3000), ("3百万元", 300, 300),
      ("1亿2000万", 12_000, 12_000),
      ("1万5千元-3万元", nil, nil), ("RMB 50万", 50, 50), ("50万元人民币", 50, 50),
      ("CNY 1,000,000", 100, 100),
      ("100（万元）", 100, 100), ("报价：90万元", 90, 90), ("预算50万以内", nil, 50),
      ("1 million yuan", 100, 100),
      ("50万rmb", 50, 50), ("80万元(人民币)", 80, 80), ("80万元（大写：捌拾万元整）", 80, 80),
      ("1,5００,000元", 150, 150),
    ] as [(String, Int64?, Int64?)]
  )
  func amounts(text: String, lower: Int64?, upper: Int64?) throws {
    let money = try #require(MoneyInterval(parsing: text))
    #expect(money.basis == .yuan && money.text == text)
    if lower == nil, upper == nil {
      #expect(money.lowerFen == 1_500_000 && money.upperFen == 3 * Self.wan)
    } else {
      #expect(money.lowerFen == lower.map { $0 * Self.wan })
      #expect(money.upperFen == upper.map { $0 * Self.wan })
    }
  }

  @Test("角 and 分 are exact")
  func coins() {
    #expect(MoneyInterval(parsing: "￥1,234.56")?.lowerFen == 123_456)
    #expect(MoneyInterval(parsing: "壹佰元零伍分")?.lowerFen == 10_005)
    #expect(MoneyInterval(parsing: "12元5角")?.lowerFen == 1250)
    #expect(MoneyInterval(parsing: "叁仟零伍元伍角贰分")?.lowerFen == 300_552)
  }

  @Test(
    "what is open, of no unit, per year or foreign is kept and has no ends",
    arguments: [
      ("面议", .negotiable), ("价格面议", .negotiable), ("双方协商", .negotiable), ("面議", .negotiable),
      ("詳談", .negotiable),
      ("120", .noUnit), ("120-150", .noUnit), ("约 120", .noUnit), ("1,200", .noUnit),
      ("3000000", .noUnit),
      ("五十", .noUnit), ("100万元/年", .rate), ("30万/年", .rate), ("20-30万每年", .rate), ("每年30万元", .rate),
      ("500元/吨", .rate),
      ("30万元/年以内", .rate), ("30/年", .rate), ("100万美元", .foreign("USD")),
      ("USD 50,000", .foreign("USD")), ("$500", .foreign("$")),
      ("US$2 million", .foreign("USD")), ("HKD 80万", .foreign("HKD")), ("80万港币", .foreign("HKD")),
      ("€30,000", .foreign("EUR")),
      ("20-30万欧元", .foreign("EUR")), ("500万日元", .foreign("JPY")), ("£1.5million", .foreign("GBP")),
      ("$50万美元", .foreign("USD")),
    ] as [(String, MoneyInterval.Basis)]
  )
  func kept(text: String, basis: MoneyInterval.Basis) throws {
    let money = try #require(MoneyInterval(parsing: text))
    #expect(money.basis == basis && money.isUnknown && money.text == text)
  }

  @Test("a bare number counts in the header's unit, and in none without")
  func headerUnit() {
    let money = MoneyInterval(parsing: "120-150", unit: "万元")
    #expect(money?.lowerFen == 120_000_000 && money?.upperFen == 150_000_000)
    #expect(MoneyInterval(parsing: "120万元", unit: "万元")?.lowerFen == 120_000_000)
    #expect(MoneyInterval(parsing: "120元", unit: "万元")?.lowerFen == 12_000)
    #expect(MoneyInterval(parsing: "120", unit: "元")?.lowerFen == 12_000)
    #expect(MoneyInterval(parsing: "50", unit: "万美元")?.basis == .foreign("USD"))
    #expect(MoneyInterval(parsing: "50万元", unit: "万美元")?.lowerFen == 50_000_000)
    #expect(MoneyInterval(parsing: "50", unit: "万元/年")?.basis == .rate)
    #expect(MoneyInterval(parsing: "50", unit: "个")?.basis == .noUnit)
  }

  @Test(
    "what is not understood throughout stays unread",
    arguments: [
      "", "万", "元", "12O000", "200-100万元", "-5万元", "1e9", "百万", "数百万", "十几万", "近百万元", "100多万",
      "100万元左右或更多",
      "99999999999999999999999亿", "99999999999999999999亿亿", "1.2.3万", "100 200万", "50万、60万",
      "按分钟计价", "20万+5%提成", "万元", "¥",
      "1万2000", "2千5", "二千五元", "三年共90万", "100元美元", "USD 50元", "壹佰万元整（¥1,000）", "5-8000-1万",
      "1-1亿2000万", "免费",
      "无", "30万/两年", "12元5角5角", "100(200)万元", "12元50角",
    ]
  )
  func unread(text: String) {
    #expect(MoneyInterval(parsing: text) == nil)
  }

  @Test("formal numerals come back as the number they were written from", .seeded)
  func formalNumerals() {
    var random = SeededGenerator(seed: RandomTesting.seed)
    for _ in 0..<RandomTesting.rounds(1500) {
      var fen = 100 + random.below(99_999_999_999_900)
      // Numbers of every length and with many zeros, which is where the rules are.
      for _ in 0..<random.below(13) { fen /= 10 }
      var power = 1
      for _ in 0..<random.below(10) { power *= 10 }
      fen = max(100, fen / power * power)
      let text = FormalNumerals.text(fen: fen)
      for spelling in [text, "人民币" + text, text + "（含税）"] {
        let money = MoneyInterval(parsing: spelling)
        #expect(money?.lowerFen == Int64(fen) && money?.upperFen == Int64(fen), "\(spelling)")
      }
    }
  }

  @Test("a text means without its header what it means under it", .seeded)
  func spelled() {
    var random = SeededGenerator(seed: RandomTesting.seed)
    let units = ["元", "万元", "亿元", "千元", "wan", "10kcny", "万美元", "万元/年", "元/年", "个"]
    for _ in 0..<RandomTesting.rounds(1000) {
      let number = "\(random.below(500))" + (random.chance(20) ? ".\(random.below(100))" : "")
      let text =
        random.pick(["", "约", "不超过", "≥"]) + number
        + random.pick(["", "", "万", "元", "-600", "-600万元", "以上", "美元", "/年", "左右"])
      let unit = random.pick(units)
      let meant = MoneyInterval(parsing: text, unit: unit)
      let spelled = MoneyInterval.spelled(text, unit: unit)
      let read = MoneyInterval(parsing: spelled)
      guard meant?.basis == .yuan else {
        // Never taken for an amount in yuan, and as often as it can be spelled for what it is.
        #expect(read == nil || read?.basis == meant?.basis, "\(text) \(unit) \(spelled)")
        continue
      }
      #expect(
        read?.lowerFen == meant?.lowerFen && read?.upperFen == meant?.upperFen,
        "\(text) \(unit)"
      )
      #expect(MoneyInterval.spelled(spelled, unit: unit) == spelled || unit == "元/年")
    }
  }
}
