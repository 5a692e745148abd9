/// A text with its variants of characters made one, each with the place that it comes from.
///
/// Width, signs (`＞＝` and `≧` are `≥`), dashes, traditional characters and numerals in characters
/// (百分之五, 两倍, 三个月) become one form; letter case stays, because mW is not MW.
struct IndicatorText {
  /// The characters.
  private(set) var scalars: [Unicode.Scalar] = []
  /// For each, its place in `original`.
  private(set) var origins: [Int] = []
  /// The characters as given.
  let original: [Unicode.Scalar]

  /// Normalises a text.
  ///
  /// O(*n*).
  init(_ text: String) {
    original = Array(text.unicodeScalars)
    for (place, scalar) in original.enumerated() { append(scalar, place) }
    joinNumerals()
  }

  /// The text as given behind a range of normalised places, without white space around it.
  func source(_ range: Range<Int>) -> String {
    guard let first = range.first, range.upperBound <= origins.count else { return "" }
    // Up to the next place, because several characters may have become one.
    let behind = range.upperBound < origins.count ? origins[range.upperBound] : original.count
    guard origins[first] < behind else { return "" }
    let part = original[origins[first]..<behind]
    func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }
    let from = part.firstIndex { !isSpace($0) } ?? part.endIndex
    let to = part.lastIndex { !isSpace($0) } ?? part.startIndex
    return from <= to ? String(String.UnicodeScalarView(part[from...to])) : ""
  }

  private mutating func put(_ scalar: Unicode.Scalar, _ place: Int) {
    scalars.append(scalar)
    origins.append(place)
  }

  private mutating func append(_ scalar: Unicode.Scalar, _ place: Int) {
    var scalar = scalar
    let value = scalar.value
    if (0xFF01...0xFF5E).contains(value) {
      scalar = Unicode.Scalar(value - 0xFEE0) ?? scalar
    } else if let form = Self.forms[scalar] {
      scalar = form
    } else if let several = Self.expansions[scalar] {
      for one in several.unicodeScalars { put(one, place) }
      return
    } else if Self.invisible.contains(value) {
      return
    }
    if scalar.properties.isWhitespace, scalar != "\n", scalar != "\r", scalar != "\t" {
      scalar = " "
    }
    if scalar == "≈" || scalar == "≃" { scalar = "约" }
    switch (scalars.last, scalar) {
    case (">", "="), ("=", ">"), ("≥", "="), ("=", "≥"):
      scalars[scalars.count - 1] = "≥"
    case ("<", "="), ("=", "<"), ("≤", "="), ("=", "≤"):
      scalars[scalars.count - 1] = "≤"
    case ("-", ">"): scalars[scalars.count - 1] = "→"
    case ("°", "C"): scalars[scalars.count - 1] = "℃"
    case ("°", "F"): scalars[scalars.count - 1] = "℉"
    case ("+", "-"): scalars[scalars.count - 1] = "±"
    case ("/", "-") where scalars.dropLast().last == "+":
      scalars.removeLast()
      origins.removeLast()
      scalars[scalars.count - 1] = "±"
    case (let last?, "\""), (let last?, "”"):
      put(Self.isDigit(last) ? "″" : "\"", place)
    default: put(scalar, place)
    }
  }

  private static let invisible: Set<UInt32> = [
    0xAD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF, 0xFE0E, 0xFE0F,
  ]

  private static let forms: [Unicode.Scalar: Unicode.Scalar] = {
    var forms: [Unicode.Scalar: Unicode.Scalar] = [
      "～": "~", "∼": "~", "〜": "~", "˜": "~", "–": "-", "—": "-", "―": "-", "−": "-", "‐": "-",
      "‑": "-", "‒": "-", "﹣": "-", "─": "-", "≧": "≥", "⩾": "≥", "≦": "≤", "⩽": "≤", "≯": "≤",
      "≮": "≥", "﹥": ">", "﹤": "<", "✕": "×", "⨯": "×", "∗": "*", "µ": "μ", "\u{2126}": "Ω",
      "\u{212A}": "K", "\u{212B}": "Å", "º": "°", "˚": "°", "∶": ":", "︰": ":", "⋅": "·",
      "∙": "·", "・": "·", "•": "·", "﹪": "%", "％": "%", "₀": "0", "₁": "1", "₂": "2", "₃": "3",
      "₄": "4", "₅": "5", "₆": "6", "₇": "7", "₈": "8", "₉": "9", "、": "、", "﹐": ",", "﹔": ";",
      "【": "(", "】": ")", "[": "(", "]": ")", "〔": "(", "〕": ")", "⇒": "→", "➔": "→", "㏀": "Ω",
      "＋": "+", "｡": "。", "､": "、", "〇": "零", "两": "两", "⁄": "/", "∕": "/", "÷": "/",
    ]
    forms["㏀"] = nil
    let pairs = Array(SimplifiedForms.pairs.unicodeScalars.filter { $0 != "\n" })
    for index in stride(from: 0, to: pairs.count - 1, by: 2) {
      forms[pairs[index]] = pairs[index + 1]
    }
    return forms
  }()

  private static let expansions: [Unicode.Scalar: String] = [
    "㎡": "m²", "㎥": "m³", "㎝": "cm", "㎜": "mm", "㎞": "km", "㎎": "mg", "㎏": "kg", "㎍": "μg",
    "㎖": "mL", "ℓ": "L", "㎠": "cm²", "㎟": "mm²", "㎤": "cm³", "㎢": "km²", "㎛": "μm", "㎚": "nm",
    "㎩": "Pa", "㎪": "kPa", "㎫": "MPa", "㎬": "GPa", "㎐": "Hz", "㎑": "kHz", "㎒": "MHz", "㎓": "GHz",
    "㎾": "kW", "㎿": "MW", "㎳": "ms", "㎲": "μs", "㏀": "kΩ", "㏁": "MΩ", "㏑": "ln", "½": "1/2",
    "¼": "1/4", "¾": "3/4", "⅓": "1/3", "⅔": "2/3", "…": "~", "㏄": "cm³", "㎰": "ps", "㎱": "ns",
  ]
}

// MARK: - Numerals in characters

extension IndicatorText {
  /// Writes 百分之五 as 5%, 两倍 as 2倍, 三个月 as 3个月, 零下30℃ as -30℃.
  private mutating func joinNumerals() {
    let text = scalars
    let places = origins
    scalars.removeAll(keepingCapacity: true)
    origins.removeAll(keepingCapacity: true)
    var place = 0
    func starts(_ word: String, _ at: Int) -> Bool { Self.starts(text, word, at) }
    outer: while place < text.count {
      for (word, sign) in [("百分之", "%"), ("千分之", "‰"), ("万分之", "万分")] where starts(word, place) {
        var end = place + 3
        var digits = ""
        while end < text.count, Self.isDigit(text[end]) || text[end] == "." {
          digits.unicodeScalars.append(text[end])
          end += 1
        }
        if digits.isEmpty, let (value, next) = Self.numeral(text, end) {
          digits = value
          end = next
        }
        guard !digits.isEmpty else { break }
        if sign == "万分" {
          digits += "e-2%"
        } else {
          digits += sign
        }
        for scalar in digits.unicodeScalars { put(scalar, places[place]) }
        origins[origins.count - 1] = places[end - 1]
        place = end
        continue outer
      }
      let doublings = [
        ("翻一番", "提高1倍"), ("翻两番", "提高3倍"), ("翻番", "提高1倍"), ("翻倍", "提高1倍"),
        ("减半", "降低50%"), ("降低一半", "降低50%"), ("减少一半", "降低50%"), ("下降一半", "降低50%"),
        ("缩短一半", "缩短50%"), ("零下", "-"),
      ]
      for (word, form) in doublings where starts(word, place) {
        let end = place + word.unicodeScalars.count
        if form == "-", end >= text.count || !Self.isDigit(text[end]) { continue }
        for scalar in form.unicodeScalars { put(scalar, places[place]) }
        origins[origins.count - 1] = places[end - 1]
        place = end
        continue outer
      }
      // A character before a numeral may be the first half of a word: 第一次, 统一, 十.
      if let (value, end) = Self.numeral(text, place), isCount(text, place, end) {
        for scalar in value.unicodeScalars { put(scalar, places[place]) }
        origins[origins.count - 1] = places[end - 1]
        place = end
        continue
      }
      put(text[place], places[place])
      place += 1
    }
  }

  /// Whether the numeral before `end` counts a unit behind which nothing but a bound stands.
  private func isCount(_ text: [Unicode.Scalar], _ start: Int, _ end: Int) -> Bool {
    if let before = scalars.last, before == "第" || before == "统" || before == "每" || before == "之" {
      return false
    }
    var end = end
    if end < text.count, text[end] == "万" || text[end] == "亿" { end += 1 }
    for unit in ["个月", "年", "个小时", "小时", "分钟", "秒", "天", "周", "倍", "成", "个数量级"]
    where Self.starts(text, unit, end) {
      let next = end + unit.unicodeScalars.count
      if next >= text.count { return true }
      if Self.isSeparator(text[next]) || text[next] == " " || text[next] == ")" { return true }
      return ["以上", "以下", "以内", "之内", "及以", "或以", "左右", "内", "余", "多"].contains {
        Self.starts(text, $0, next)
      }
    }
    return false
  }

  /// The digits of a numeral in characters of at most four places, and the place behind it.
  private static func numeral(_ text: [Unicode.Scalar], _ start: Int) -> (String, Int)? {
    guard start < text.count else { return nil }
    if text[start] == "半" { return ("0.5", start + 1) }
    var (end, total, last, wasDigit, isPlain) = (start, 0, 0, false, true)
    while end < text.count, end < start + 8 {
      if let digit = digits[text[end]] {
        if wasDigit, isPlain, total > 0 { return nil }
        if wasDigit { return nil }
        last = digit
        wasDigit = true
      } else if let size = sizes[text[end]] {
        total += max(wasDigit ? last : 1, wasDigit ? 0 : 1) * size
        (last, wasDigit, isPlain) = (0, false, false)
      } else {
        break
      }
      end += 1
    }
    guard end > start else { return nil }
    return ("\(total + last)", end)
  }

  private static let digits: [Unicode.Scalar: Int] = [
    "零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]
  private static let sizes: [Unicode.Scalar: Int] = ["十": 10, "百": 100, "千": 1000]
}

// MARK: - Classes of characters

extension IndicatorText {
  /// Whether a text has a word at a place.
  static func starts(_ text: [Unicode.Scalar], _ word: String, _ place: Int) -> Bool {
    var place = place
    for scalar in word.unicodeScalars {
      guard place < text.count, text[place] == scalar else { return false }
      place += 1
    }
    return true
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

  static func digit(_ scalar: Unicode.Scalar) -> Int? {
    isDigit(scalar) ? Int(scalar.value) - 0x30 : nil
  }

  /// The digit of a superscript.
  static func power(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "⁰": 0
    case "¹": 1
    case "²": 2
    case "³": 3
    case "⁴", "⁵", "⁶", "⁷", "⁸", "⁹": Int(scalar.value) - 0x2070
    default: nil
    }
  }

  static func isHan(_ scalar: Unicode.Scalar) -> Bool { ScalarClass.isCharacter(scalar.value) }

  static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    (0x41...0x5A).contains(scalar.value) || (0x61...0x7A).contains(scalar.value)
  }

  /// Letters and the signs that are units: Å, °, ‰, □, λ.
  static func isUnitLetter(_ scalar: Unicode.Scalar) -> Bool {
    if isLatin(scalar) { return true }
    switch scalar {
    case "℃", "℉", "°", "′", "″", "‰", "□", "√", "Å", "λ": return true
    default: return (0x370...0x3FF).contains(scalar.value)
    }
  }

  /// Whether it ends an item.
  static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ";", "。", "\n", "\r", "\t", ",", "、", "|", "!", "\u{2028}", "\u{2029}": true
    default: false
    }
  }
}
