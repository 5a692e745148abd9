/// One amount of money, as exact as it is written.
struct ScannedAmount {
  /// The digits, without the point.
  var digits: Int128
  /// How many of them follow the point.
  var fraction: Int
  /// The hundredths of its currency in one unit; `nil` for a bare number.
  var fen: Int64?
  /// The currency it names.
  var currency: String?
  /// Whether it is the sum of several numbers, as in `1亿2000万`.
  var isSum = false

  /// The amount in hundredths of its currency, rounded down, with `fen` of them in one unit of a bare
  /// number; `nil` above 9 × 10¹⁶.
  func total(of fen: Int64) -> Int64? {
    var (total, overflow) = digits.multipliedReportingOverflow(by: Int128(self.fen ?? fen))
    guard !overflow, fraction <= 24 else { return nil }
    for _ in 0..<fraction { total /= 10 }
    return total <= 90_000_000_000_000_000 ? Int64(total) : nil
  }
}

extension CellScanner {
  /// An amount: `100`, `1,200.50元`, `50w`, `¥30`, `1亿2000万元`, 一百二十万元, 壹佰捌拾万元伍角整, 50万美元.
  ///
  /// - Returns: `nil` when there is none, or when it is not written as people write amounts. What is
  ///   left is undefined then.
  mutating func amount() -> ScannedAmount? {
    let before = currency()
    guard var amount = scaledNumber() else { return nil }
    let isBare = amount.fen == nil
    var bracketed = self
    if isBare, bracketed.word(["("]) != nil {
      // 100(万元)
      let scale = bracketed.scale()
      let currency = bracketed.currency()
      if scale != nil || currency != nil, bracketed.word([")"]) != nil {
        self = bracketed
        (amount.fen, amount.currency) = (scale ?? 100, currency)
      }
    }
    if amount.currency == nil { amount.currency = currency() }
    let behind = amount.currency
    amount.currency = before ?? behind
    if let before, let behind, before != behind {
      // $50万美元 names one currency twice.
      guard before == "$", behind != "CNY" else { return nil }
      amount.currency = behind
    }
    if isBare, amount.fen == nil, amount.currency != nil { amount.fen = 100 }
    guard addCoins(to: &amount) else { return nil }
    _ = word(["整", "正"])
    return amount
  }

  /// A number with its factor; of several, as in `1亿2000万`, each is smaller than the one before.
  private mutating func scaledNumber() -> ScannedAmount? {
    guard let first = number() else { return nil }
    guard var last = scale() else {
      return ScannedAmount(digits: first.digits, fraction: first.fraction)
    }
    var amount = ScannedAmount(digits: first.digits, fraction: first.fraction, fen: last)
    while true {
      var next = self
      _ = next.word(["零"])
      guard let part = next.number() else { return amount }
      guard amount.fraction == 0, part.fraction == 0 else { return nil }
      let factor = next.scale()
      if factor == nil {
        // The rest of 1万2000 may be yuan or thousands; 元 says which.
        var behind = next
        guard behind.currency() != nil else { return nil }
      }
      let fen = factor ?? 100
      guard fen < last, let whole = amount.total(of: 100), part.digits < 1_000_000_000,
        part.digits * Int128(fen) < Int128(last)
      else { return nil }
      amount = ScannedAmount(
        digits: Int128(whole) + part.digits * Int128(fen),
        fraction: 0,
        fen: 1,
        isSum: true
      )
      last = fen
      self = next
      if factor == nil { return amount }
    }
  }

  /// A number in Arabic digits or Chinese numerals, without a factor above a thousand.
  private mutating func number() -> (digits: Int128, fraction: Int)? {
    if let number = decimal() { return number }
    var next = self
    var run: [Character] = []
    while run.count < 12, let character = next.first, ChineseNumeral.isPart(character) {
      run.append(character)
      next.skip()
    }
    guard let value = ChineseNumeral.section(run) else { return nil }
    self = next
    return (Int128(value), 0)
  }

  /// Adds 角 and 分 that follow 元.
  ///
  /// - Returns: `false` when they are written as nobody writes them.
  private mutating func addCoins(to amount: inout ScannedAmount) -> Bool {
    guard amount.currency == "CNY" else { return true }
    for (unit, fen) in [("角", 10), ("分", 1)] {
      var next = self
      _ = next.word(["零"])
      guard let coins = next.number(), next.word([unit]) != nil else { continue }
      guard coins.fraction == 0, coins.digits < 10, amount.fraction == 0,
        let whole = amount.total(of: 100)
      else { return false }
      amount.digits = Int128(whole) + coins.digits * Int128(fen)
      (amount.fen, amount.isSum) = (1, true)
      self = next
    }
    return true
  }
}
