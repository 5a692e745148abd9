/// Writes amounts of yuan in the formal numerals of Chinese contracts, as a judge of the reader: by the rules
/// of 正确填写票据和结算凭证的基本规定 (People's Bank of China, 1997).
enum FormalNumerals {
  private static let digits = ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"]

  /// An amount below 10¹² yuan and not below one yuan, such as 壹佰捌拾万元整.
  static func text(fen: Int) -> String {
    let (yuan, coins) = (fen / 100, fen % 100)
    var text = ""
    var hasGap = false
    for (value, unit) in [
      (yuan / 100_000_000, "亿"), (yuan / 10_000 % 10_000, "万"), (yuan % 10_000, ""),
    ] {
      if value == 0 {
        hasGap = !text.isEmpty
        continue
      }
      if !text.isEmpty, hasGap || value < 1000 { text += "零" }
      text += section(value) + unit
      hasGap = false
    }
    text += "元"
    if coins == 0 { return text + "整" }
    if coins / 10 > 0 { text += digits[coins / 10] + "角" } else { text += "零" }
    return coins % 10 > 0 ? text + digits[coins % 10] + "分" : text + "整"
  }

  private static func section(_ value: Int) -> String {
    var text = ""
    var hasGap = false
    for (digit, unit) in [
      (value / 1000, "仟"), (value / 100 % 10, "佰"), (value / 10 % 10, "拾"), (value % 10, ""),
    ] {
      if digit == 0 {
        hasGap = !text.isEmpty
        continue
      }
      if hasGap { text += "零" }
      text += digits[digit] + unit
      hasGap = false
    }
    return text
  }
}
