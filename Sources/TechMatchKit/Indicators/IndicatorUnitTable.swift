/// The units that are known, with what they are made of.
///
/// A prefix is a prefix: mW is not MW and mPa not MPa. Of spellings only those are taken that can
/// mean one thing (Mpa, KHz, kw).
enum IndicatorUnitTable {
  /// The unit of a word in Latin or Greek letters, if it is known.
  static func unit(_ word: String) -> IndicatorUnit? {
    if let unit = symbols[word] { return unit }
    if let name = spellings[word] { return symbols[name] }
    let lower = word.lowercased()
    return word.count > 2 ? words[lower] : nil
  }

  /// The scale of a unit of temperature.
  static let scales: [String: IndicatorUnit.Scale] = [
    "℃": .celsius, "°C": .celsius, "摄氏度": .celsius, "℉": .fahrenheit, "°F": .fahrenheit,
    "K": .kelvin, "开": .kelvin,
  ]

  /// Symbols with characters that are no letters, longest first.
  static let specials: [[Unicode.Scalar]] = [
    "dB(A)", "vol.%", "wt.%", "at.%", "mol.%", "vol%", "wt%", "at%", "mol%", "%(v/v)", "%(w/w)",
    "%F.S.", "%F.S", "%FS", "%RH", "%rh", "%",
  ].map { Array($0.unicodeScalars) }

  private static func make(_ factor: Ratio, _ powers: [String: Int], _ text: String)
    -> IndicatorUnit
  {
    IndicatorUnit(factor: factor, powers: powers, text: text)
  }

  private static func ratio(_ above: Int, _ below: Int = 1) -> Ratio {
    Ratio(Int128(above), over: Int128(below)) ?? .one
  }

  /// What may have a prefix: symbol, thousandths of the base unit, powers, and the prefixes.
  private static let prefixable: [(String, Ratio, [String: Int], String)] = [
    ("m", .one, ["m": 1], "fpnμumcdhkMG"), ("g", .one, ["g": 1], "fpnμumkMG"),
    ("s", .one, ["s": 1], "fpnμum"), ("A", .one, ["A": 1], "fpnμumkM"),
    ("mol", .one, ["mol": 1], "fpnμumk"), ("Hz", .one, ["s": -1], "mkMGT"),
    ("N", ratio(1000), ["g": 1, "m": 1, "s": -2], "pnμumkMG"),
    ("Pa", ratio(1000), ["g": 1, "m": -1, "s": -2], "nμumhkMGT"),
    ("J", ratio(1000), ["g": 1, "m": 2, "s": -2], "fpnμumkMGT"),
    ("W", ratio(1000), ["g": 1, "m": 2, "s": -3], "fpnμumkMGT"),
    ("V", ratio(1000), ["g": 1, "m": 2, "s": -3, "A": -1], "pnμumkM"),
    ("Ω", ratio(1000), ["g": 1, "m": 2, "s": -3, "A": -2], "nμumkMGT"),
    ("S", ratio(1, 1000), ["g": -1, "m": -2, "s": 3, "A": 2], "pnμumkM"),
    ("F", ratio(1, 1000), ["g": -1, "m": -2, "s": 4, "A": 2], "fpnμumk"),
    ("H", ratio(1000), ["g": 1, "m": 2, "s": -2, "A": -2], "pnμum"),
    ("T", ratio(1000), ["g": 1, "s": -2, "A": -1], "fpnμumk"),
    ("Gs", ratio(1, 10), ["g": 1, "s": -2, "A": -1], "k"),
    ("Wh", ratio(3_600_000), ["g": 1, "m": 2, "s": -2], "mkMGT"),
    ("Ah", ratio(3600), ["s": 1, "A": 1], "mk"),
    ("L", ratio(1, 1000), ["m": 3], "fpnμumcdk"), ("l", ratio(1, 1000), ["m": 3], "pnμumcd"),
    ("bar", ratio(100_000_000), ["g": 1, "m": -1, "s": -2], "mk"),
    ("B", ratio(8), ["bit": 1], "kMGTP"), ("b", .one, ["bit": 1], "kMGTP"),
    ("bit", .one, ["bit": 1], "kMGTP"), ("bps", .one, ["bit": 1, "s": -1], "kMGTP"),
    ("Bps", ratio(8), ["bit": 1, "s": -1], "kMGTP"),
    ("K", .one, ["K": 1], "nμumk"), ("eV", .one, ["eV": 1], "mkMGT"),
    ("VA", .one, ["VA": 1], "mkM"), ("Da", .one, ["Da": 1], "kM"), ("M", .one, ["M": 1], "pnμum"),
    ("U", .one, ["U": 1], "mk"), ("lx", .one, ["lx": 1], "mk"), ("lm", .one, ["lm": 1], "mk"),
    ("cd", .one, ["cd": 1], "mk"), ("Bq", .one, ["Bq": 1], "mkMGT"),
    ("Sv", .one, ["Sv": 1], "nμum"), ("Gy", .one, ["Gy": 1], "nμum"),
    ("cal", .one, ["cal": 1], "kM"), ("pc", .one, ["pc": 1], "k"),
    ("rad", .one, ["rad": 1], "nμum"), ("var", .one, ["var": 1], "kM"),
    ("W·h", ratio(3_600_000), ["g": 1, "m": 2, "s": -2], "k"),
    ("Nm", ratio(1000), ["g": 1, "m": 2, "s": -2], "mk"),
  ]

  private static let prefixes: [Character: Int] = [
    "f": -15, "p": -12, "n": -9, "μ": -6, "u": -6, "m": -3, "c": -2, "d": -1, "h": 2, "k": 3,
    "M": 6, "G": 9, "T": 12, "P": 15,
  ]

  /// All symbols, with their prefixes.
  static let symbols: [String: IndicatorUnit] = {
    var table: [String: IndicatorUnit] = [:]
    for (symbol, factor, powers, allowed) in prefixable {
      table[symbol] = make(factor, powers, symbol)
      for prefix in allowed {
        guard let power = prefixes[prefix].flatMap({ Ratio(tenTo: $0) }),
          let product = factor.times(power)
        else { continue }
        table["\(prefix)\(symbol)"] = make(product, powers, "\(prefix)\(symbol)")
      }
    }
    for (power, prefix) in ["Ki", "Mi", "Gi", "Ti"].enumerated() {
      let size = (0...power).reduce(1) { size, _ in size * 1024 }
      table[prefix + "B"] = make(ratio(8 * size), ["bit": 1], prefix + "B")
    }
    let others: [(String, Ratio, [String: Int])] = [
      ("min", ratio(60), ["s": 1]), ("h", ratio(3600), ["s": 1]), ("d", ratio(86400), ["s": 1]),
      ("a", ratio(12), ["month": 1]), ("t", ratio(1_000_000), ["g": 1]),
      ("ha", ratio(10_000), ["m": 2]), ("Å", ratio(1, 10_000_000_000), ["m": 1]),
      ("%", ratio(1, 100), [:]), ("‰", ratio(1, 1000), [:]),
      ("ppm", ratio(1, 1_000_000), [:]), ("ppb", ratio(1, 1_000_000_000), [:]),
      ("°", ratio(3600), ["″": 1]), ("′", ratio(60), ["″": 1]), ("″", .one, ["″": 1]),
      ("℃", .one, ["K": 1]), ("°C", .one, ["K": 1]), ("℉", ratio(5, 9), ["K": 1]),
      ("°F", ratio(5, 9), ["K": 1]), ("rpm", ratio(1, 60), ["rev": 1, "s": -1]),
      ("r", .one, ["rev": 1]), ("rev", .one, ["rev": 1]), ("fps", .one, ["帧": 1, "s": -1]),
      ("dB", .one, ["dB": 1]), ("dBm", .one, ["dBm": 1]), ("kgf", ratio(980_665, 100), nForce),
      ("RMB", .one, ["元": 1]), ("CNY", .one, ["元": 1]), ("USD", .one, ["USD": 1]),
      ("vol.%", .one, ["vol%": 1]), ("wt.%", .one, ["wt%": 1]), ("at.%", .one, ["at%": 1]),
      ("mol.%", .one, ["mol%": 1]), ("%f.s.", .one, ["%fs": 1]), ("%f.s", .one, ["%fs": 1]),
      ("TOPS", .one, ["TOPS": 1]),
    ]
    for (symbol, factor, powers) in others { table[symbol] = make(factor, powers, symbol) }
    return table
  }()

  private static let nForce = ["g": 1, "m": 1, "s": -2]

  /// Spellings that can mean one thing.
  private static let spellings: [String: String] = [
    "Mpa": "MPa", "Gpa": "GPa", "Kpa": "kPa", "kpa": "kPa", "KPa": "kPa", "KPA": "kPa",
    "MPA": "MPa", "GPA": "GPa", "pa": "Pa", "PA": "Pa", "hpa": "hPa", "Hpa": "hPa",
    "KW": "kW", "Kw": "kW", "kw": "kW", "Mw": "MW", "Gw": "GW", "w": "W",
    "KWh": "kWh", "KWH": "kWh", "kwh": "kWh", "kWH": "kWh", "Kwh": "kWh", "Mwh": "MWh",
    "MWH": "MWh", "GWH": "GWh", "WH": "Wh", "wh": "Wh", "mAH": "mAh", "mah": "mAh",
    "MAH": "mAh", "AH": "Ah", "ah": "Ah",
    "KHz": "kHz", "Khz": "kHz", "khz": "kHz", "KHZ": "kHz", "hz": "Hz", "HZ": "Hz", "Mhz": "MHz",
    "MHZ": "MHz", "Ghz": "GHz", "GHZ": "GHz", "KV": "kV", "Kv": "kV", "kv": "kV", "v": "V",
    "mv": "mV", "KA": "kA", "KN": "kN", "Kn": "kN", "KJ": "kJ", "Kj": "kJ", "kj": "kJ",
    "KG": "kg", "Kg": "kg", "kG": "kg", "KM": "km", "Km": "km", "MM": "mm", "CM": "cm", "KΩ": "kΩ",
    "KB": "kB", "Kb": "kb", "Kbps": "kbps", "KBps": "kBps", "KBPS": "kBps", "Kbit": "kbit",
    "mbps": "Mbps", "gbps": "Gbps", "kbit": "kbit", "KDa": "kDa", "kda": "kDa", "kD": "kDa",
    "ML": "mL", "Ml": "mL", "db": "dB", "DB": "dB", "Db": "dB", "DBm": "dBm", "dbm": "dBm",
    "PPM": "ppm", "PPB": "ppb", "RPM": "rpm", "Rpm": "rpm", "FPS": "fps", "°c": "℃", "oC": "℃",
    "ºC": "℃", "º": "°", "ohm": "Ω", "Ohm": "Ω", "mohm": "mΩ", "kohm": "kΩ", "Mohm": "MΩ",
    "H": "h", "hm": "hm", "KNm": "kNm",
  ]

  /// Words, in lower case.
  private static let words: [String: IndicatorUnit] = {
    var table: [String: IndicatorUnit] = [:]
    let names: [(String, [String])] = [
      ("s", ["sec", "secs", "second", "seconds"]), ("min", ["mins", "minute", "minutes"]),
      ("h", ["hrs", "hour", "hours"]), ("d", ["day", "days"]),
      ("a", ["year", "years", "yrs"]), ("%", ["percent"]),
      ("ms", ["millisecond", "milliseconds"]), ("mm", ["millimetre", "millimeter"]),
      ("kg", ["kilogram", "kilograms"]), ("g", ["gram", "grams"]),
      ("t", ["tonne", "tonnes"]), ("m", ["metre", "metres", "meter", "meters"]),
      ("rpm", ["rpm"]), ("K", ["kelvin"]),
    ]
    for (symbol, words) in names { for word in words { table[word] = symbols[symbol] } }
    table["week"] = make(ratio(604_800), ["s": 1], "week")
    table["weeks"] = table["week"]
    table["month"] = make(.one, ["month": 1], "month")
    table["months"] = table["month"]
    for name in [
      "cycle", "time", "channel", "sample", "piece", "pulse", "frame", "unit", "item", "part",
    ] {
      table[name] = .base(name)
      table[name + "s"] = .base(name)
    }
    table["frame"] = .base("帧")
    table["frames"] = .base("帧")
    return table
  }()

  /// Units in Chinese characters.
  static let characters: [String: IndicatorUnit] = {
    var table: [String: IndicatorUnit] = [:]
    let names: [(String, String)] = [
      ("毫秒", "ms"), ("微秒", "μs"), ("纳秒", "ns"), ("皮秒", "ps"), ("秒", "s"), ("秒钟", "s"),
      ("分钟", "min"), ("小时", "h"), ("个小时", "h"), ("钟头", "h"), ("天", "d"), ("日", "d"),
      ("年", "a"), ("米", "m"), ("公里", "km"), ("千米", "km"), ("分米", "dm"), ("厘米", "cm"),
      ("毫米", "mm"), ("微米", "μm"), ("纳米", "nm"), ("公顷", "ha"), ("升", "L"), ("毫升", "mL"),
      ("微升", "μL"), ("克", "g"), ("千克", "kg"), ("公斤", "kg"), ("毫克", "mg"), ("微克", "μg"),
      ("纳克", "ng"), ("吨", "t"), ("帕", "Pa"), ("千帕", "kPa"), ("兆帕", "MPa"), ("吉帕", "GPa"),
      ("牛", "N"), ("牛顿", "N"), ("千牛", "kN"), ("焦", "J"), ("焦耳", "J"), ("千焦", "kJ"),
      ("瓦", "W"), ("瓦特", "W"), ("毫瓦", "mW"), ("千瓦", "kW"), ("兆瓦", "MW"), ("千瓦时", "kWh"),
      ("瓦时", "Wh"), ("伏", "V"), ("伏特", "V"), ("毫伏", "mV"), ("千伏", "kV"), ("安", "A"),
      ("安培", "A"), ("毫安", "mA"), ("微安", "μA"), ("安时", "Ah"), ("毫安时", "mAh"), ("欧", "Ω"),
      ("欧姆", "Ω"), ("毫欧", "mΩ"), ("千欧", "kΩ"), ("赫兹", "Hz"), ("赫", "Hz"), ("千赫", "kHz"),
      ("兆赫", "MHz"), ("吉赫", "GHz"), ("摄氏度", "℃"), ("分贝", "dB"), ("角秒", "″"),
      ("角分", "′"), ("转", "r"), ("摩尔", "mol"), ("兆瓦时", "MWh"), ("巴", "bar"),
    ]
    for (name, symbol) in names { table[name] = symbols[symbol] }
    let others: [(String, Ratio, [String: Int])] = [
      ("周", ratio(604_800), ["s": 1]), ("星期", ratio(604_800), ["s": 1]),
      ("月", .one, ["month": 1]), ("个月", .one, ["month": 1]),
      ("个工作日", .one, ["工作日": 1]), ("工作日", .one, ["工作日": 1]),
      ("平方米", .one, ["m": 2]), ("平方厘米", ratio(1, 10_000), ["m": 2]),
      ("平方毫米", ratio(1, 1_000_000), ["m": 2]), ("平方公里", ratio(1_000_000), ["m": 2]),
      ("亩", ratio(2000, 3), ["m": 2]), ("立方米", .one, ["m": 3]),
      ("立方厘米", ratio(1, 1_000_000), ["m": 3]), ("斤", ratio(500), ["g": 1]),
      ("元", .one, ["元": 1]), ("万元", ratio(10_000), ["元": 1]),
      ("亿元", ratio(100_000_000), ["元": 1]), ("元人民币", .one, ["元": 1]),
      ("角", ratio(1, 10), ["元": 1]), ("美元", .one, ["USD": 1]), ("万美元", ratio(10_000), ["USD": 1]),
      ("度电", ratio(3_600_000_000), ["g": 1, "m": 2, "s": -2]),
      ("成", ratio(1, 10), [:]), ("个百分点", .one, ["百分点": 1]), ("百分点", .one, ["百分点": 1]),
      ("像素", .one, ["像素": 1]), ("万像素", ratio(10_000), ["像素": 1]),
    ]
    for (name, factor, powers) in others { table[name] = make(factor, powers, name) }
    for name in counters { table[name] = .base(name) }
    return table
  }()

  /// Words that count things; two of them are never the same unit.
  private static let counters = [
    "次", "件", "个", "台", "套", "种", "家", "项", "片", "颗", "字", "例", "只", "人", "户", "株", "块",
    "根", "条", "路", "组", "级", "位", "点", "帧", "页", "篇", "份", "圈", "倍", "度", "分", "瓶", "箱",
    "袋", "包", "罐", "桶", "车", "辆", "架", "艘", "头", "羽", "尾", "枚", "粒", "支", "张", "枝", "樽",
    "层", "道", "维", "代", "批", "炉", "班", "圆", "盒", "盘", "卷", "束", "通道", "节点", "样本", "人次",
    "循环", "周期", "周次", "循环次", "倍率", "类", "门", "座", "处", "栋", "间", "句", "词", "行", "列",
    "轴", "自由度", "芯", "模", "穴", "针", "孔", "滴", "单位", "标准方", "批次", "对", "双", "副", "把",
    "阶", "相", "星", "波段", "并发", "用户", "终端", "站", "所", "款", "本", "剂",
  ]
}

extension IndicatorUnitTable {
  /// The bases of known units; other letters are a unit that compares with itself alone.
  private static let bases: Set<String> = Set(
    (Array(symbols.values) + Array(characters.values)).flatMap(\.powers.keys)
  )

  /// Whether a base is one of a known unit.
  static func isKnown(_ base: String) -> Bool { bases.contains(base) || base == "λ" }
}
