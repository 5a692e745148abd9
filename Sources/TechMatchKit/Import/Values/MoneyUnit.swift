/// The unit of amounts that a header names, such as 万元, 万美元 or 元/年.
struct MoneyUnit: Equatable {
  /// The hundredths of the currency in one unit.
  var fen: Int64
  /// The currency, `nil` where only 万 or the like is named: yuan is meant.
  var currency: String?
  /// What follows when amounts are per year or piece, such as `/年`; empty for totals.
  var rate = ""

  /// The currency with the rate and without a factor: 美元 of 万美元, `元/年` of `万元/年`.
  var currencyName: String {
    let names = CellScanner.currencies.first { $0.1 == currency }?.0
    return (currency ?? "CNY" == "CNY" ? "元" : names?[0] ?? "") + rate
  }

  /// Reads a unit.
  ///
  /// - Returns: `nil` when the text names no unit of money.
  init?(_ text: String) {
    var scanner = CellScanner(CellText(text).compact)
    if scanner.word(["10kcny"]) != nil {
      guard scanner.isAtEnd else { return nil }
      (fen, currency) = (1_000_000, "CNY")
      return
    }
    let before = scanner.currency()
    let scale = scanner.scale()
    let behind = scanner.currency()
    guard before != nil || behind != nil || scale != nil,
      before == nil || behind == nil || before == behind
    else { return nil }
    currency = before ?? behind
    fen = scale ?? 100
    if let rate = scanner.rate() { self.rate = rate }
    guard scanner.isAtEnd else { return nil }
  }
}

extension CellScanner {
  /// A factor such as 万 or 亿, in hundredths of a unit of currency.
  mutating func scale() -> Int64? {
    let words = [
      "万亿", "百亿", "千亿", "十亿", "亿", "千万", "百万", "十万", "万", "wan", "w", "千", "million", "k",
    ]
    return switch word(words) {
    case "万亿": 100_000_000_000_000
    case "千亿": 10_000_000_000_000
    case "百亿": 1_000_000_000_000
    case "十亿": 100_000_000_000
    case "亿": 10_000_000_000
    case "千万": 1_000_000_000
    case "百万", "million": 100_000_000
    case "十万": 10_000_000
    case "万", "wan", "w": 1_000_000
    case "千", "k": 100_000
    default: nil
    }
  }

  /// The name or sign of a currency, as its code.
  mutating func currency() -> String? {
    for (words, code) in Self.currencies where word(words) != nil { return code }
    return nil
  }

  /// What makes an amount one per year, piece or the like, as it is written: `/年`, 每台.
  mutating func rate() -> String? {
    var scanner = self
    guard let sign = scanner.word(["/每", "/", "每一", "每", "per"]) else { return nil }
    guard let unit = scanner.word(Self.rateUnits) else { return nil }
    self = scanner
    return sign + unit
  }

  /// Words by currency.
  ///
  /// Within a currency the longer ones are first, and currencies with 元 in the name come before the
  /// yuan.
  fileprivate static let currencies: [([String], String)] = [
    (["美元", "美金", "us$", "usd", "usdollars", "u.s.dollars", "dollars"], "USD"),
    (["港元", "港币", "港纸", "hk$", "hkd"], "HKD"),
    (["欧元", "euros", "euro", "eur", "€"], "EUR"), (["日元", "日圆", "jpy"], "JPY"),
    (["英镑", "gbp", "£"], "GBP"), (["韩元", "韩圆", "krw"], "KRW"),
    (["新台币", "台币", "nt$", "twd"], "TWD"), (["澳元", "澳币", "aud"], "AUD"),
    (["加元", "加币", "cad"], "CAD"), (["新加坡元", "新元", "sgd"], "SGD"),
    (["瑞士法郎", "chf"], "CHF"), (["卢布", "rub"], "RUB"),
    (["人民币元", "元人民币", "人民币", "元", "圆", "块钱", "yuan", "rmb", "cny", "cn¥", "¥"], "CNY"),
    (["$"], "$"),
  ]

  private static let rateUnits = [
    "年度", "年", "季度", "季", "个月", "月", "天", "日", "小时", "分钟", "次", "台套", "台", "套", "件", "个", "项", "吨",
    "公斤", "千克", "kg", "亩", "公顷", "平方米", "平米", "m2", "m3", "立方米", "人", "瓶", "盒", "支", "批", "班", "期",
    "例",
    "样", "片", "米", "度", "车", "辆", "户", "家", "annum", "year", "yr", "month", "day", "hour", "unit",
    "piece", "set", "t", "m", "a",
  ]
}
