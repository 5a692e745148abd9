/// Numbers in Chinese characters, in the plain and in the formal writing.
enum ChineseNumeral {
  /// Digits: plain, formal (參 is folded to 参), and 两 for 二.
  static let digits: [Character: Int] = [
    "〇": 0, "零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    "壹": 1, "贰": 2, "叁": 3, "参": 3, "叄": 3, "肆": 4, "伍": 5, "陆": 6, "柒": 7, "捌": 8, "玖": 9,
  ]
  private static let powers: [Character: Int] = [
    "十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000,
  ]

  /// Whether a character is part of a number below 10,000.
  static func isPart(_ character: Character) -> Bool {
    digits[character] != nil || powers[character] != nil
  }

  /// The value of 一百八十, 壹佰捌拾, 十二 or 二千零五, 1…9999.
  ///
  /// - Returns: `nil` for what is not written like that. 二千五 is not: it may mean 2,500 or 2,005.
  static func section(_ text: some Sequence<Character>) -> Int? {
    var value = 0
    var digit: Int?
    var hasZero = false
    var power = 10_000
    for character in text {
      if let next = powers[character] {
        // Only ten may stand without a digit: 十二.
        guard next < power, let count = digit ?? (next == 10 && power == 10_000 ? 1 : nil) else {
          return nil
        }
        value += count * next
        (power, digit, hasZero) = (next, nil, false)
      } else if let number = digits[character], digit == nil {
        guard number == 0 else {
          digit = number
          continue
        }
        guard !hasZero, power < 10_000 else { return nil }
        hasZero = true
      } else {
        return nil
      }
    }
    guard let digit else { return hasZero || value == 0 ? nil : value }
    return power == 10 || power == 10_000 || hasZero ? value + digit : nil
  }

  /// A date with the numbers before 年, 月, 日 and the like in Arabic digits: 二〇二七年六月 is 2027年6月.
  static func arabicDate(_ text: String) -> String {
    guard text.contains(where: isPart) else { return text }
    var result: [Character] = []
    var run: [Character] = []
    for character in text {
      if isPart(character) {
        run.append(character)
        continue
      }
      let isUnit = "年月日号季时点".contains(character)
      result += isUnit ? Array(arabic(run) ?? String(run)) : run
      run = []
      result.append(character)
    }
    return String(result + run)
  }

  private static func arabic(_ run: [Character]) -> String? {
    if let value = section(run) { return "\(value)" }
    let numbers = run.compactMap { digits[$0] }
    return !run.isEmpty && numbers.count == run.count
      ? numbers.map { "\($0)" }.joined() : nil
  }
}
