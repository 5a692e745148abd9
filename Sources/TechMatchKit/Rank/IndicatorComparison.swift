/// Compares the indicators that a bid declares with those that a challenge requires.
///
/// `漏检率≤0.1%；节拍≥12件/min` against `漏检率0.08%；节拍15件/min`: both are met. An indicator is compared when
/// the bid has a number with the same unit after a name that shares two neighbouring characters
/// with it; otherwise it is unknown.
enum IndicatorComparison {
  /// The number of indicators that are required, met and missed; the others are unknown.
  static func compare(asked: String, declared: String) -> (asked: Int, met: Int, missed: Int) {
    let demands = split(asked).compactMap { Indicator($0) }
    let offers = split(declared).compactMap { Indicator($0) }
    var met = 0
    var missed = 0
    for demand in demands {
      guard let offer = offers.first(where: { $0.unit == demand.unit && $0.sharesName(demand) })
      else { continue }
      let isMet =
        switch demand.bound {
        case .least: offer.value >= demand.value
        case .most: offer.value <= demand.value
        case .none: offer.value == demand.value
        }
      if isMet {
        met += 1
      } else if demand.bound != .none {
        missed += 1
      }
    }
    return (demands.count, met, missed)
  }

  private static func split(_ text: String) -> [Substring] {
    text.split { "；;。\n".contains($0) }
  }

  private struct Indicator {
    enum Bound { case least, most, none }

    var name: String
    var value: Double
    var unit: String
    var bound: Bound

    /// Reads the first number of a text with the text before and after it; `nil` without a number.
    init?(_ text: Substring) {
      let text = text.filter { !$0.isWhitespace }
      guard let start = text.firstIndex(where: { $0.isASCII && $0.isNumber }) else { return nil }
      let digits = text[start...].prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
      guard let value = Double(digits), value.isFinite else { return nil }
      let before = String(text[..<start])
      let behind = String(text[digits.endIndex...])
      let least = ["≥", ">", "＞", "不低于", "不少于", "不小于", "至少", "大于", "高于", "超过", "达到"]
      let most = ["≤", "<", "＜", "不超过", "不高于", "不大于", "小于", "低于", "少于", "至多"]
      func ends(_ words: [String]) -> String? { words.first { before.hasSuffix($0) } }
      // 不超过 ends in 超过, and 不低于 in 低于, so the longest word decides.
      let word = (least + most).filter { before.hasSuffix($0) }.max { $0.count < $1.count }
      bound = word.map { most.contains($0) ? .most : .least } ?? .none
      if behind.hasSuffix("以上") { bound = .least }
      if behind.hasSuffix("以内") || behind.hasSuffix("以下") { bound = .most }
      name = String(before.dropLast(word?.count ?? 0))
      unit = ["以上", "以内", "以下"].reduce(behind) {
        $0.hasSuffix($1) ? String($0.dropLast(2)) : $0
      }.lowercased()
      self.value = value
    }

    /// Whether two names have two neighbouring characters in common, or are equal.
    func sharesName(_ other: Indicator) -> Bool {
      if name == other.name { return true }
      let pairs = Set(zip(name, name.dropFirst()).map { "\($0)\($1)" })
      return zip(other.name, other.name.dropFirst()).contains { pairs.contains("\($0)\($1)") }
    }
  }
}
