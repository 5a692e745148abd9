extension TechnologyReadiness {
  /// Reads a readiness level, an interval of levels or a stage in words.
  ///
  /// `TRL 6`, `TRL4-5`, `TRL≥6`, `6级`, 六级, 中试, 已完成中试, 中试以上, 小试、中试 (both), 临床前, `pilot`. Stage words name
  /// intervals, not points; the table is this project's interpretation of the stages in collection
  /// forms. Text around a stage word is passed over, unless it denies the stage (未中试).
  ///
  /// - Returns: `nil` when the text is not understood; 1…9, which is *unknown*, when it says that
  ///   nothing is known, and ``init(anyLevel:)`` when any level will do.
  public init?(parsing text: String) {
    let compact = CellText(text).compact
    if Self.anyWords.contains(compact) {
      self.init(anyLevel: text)
      return
    }
    guard let levels = Self.levels(compact) ?? Self.stages(compact) else { return nil }
    self.init(lower: levels.lowerBound, upper: levels.upperBound, text: text)
  }

  private static let anyWords: Set<String> = [
    "不限", "均可", "任意", "无要求", "不作要求", "不要求", "无限制", "不限制", "成熟度不限", "阶段不限", "any", "norequirement",
  ]
  private static let atLeast = ["不低于", "达到", "≥", ">=", "atleast"]
  private static let orAbove = ["及以上", "以上", "或以上", "+", "orabove", "orhigher"]

  /// Levels in digits.
  private static func levels(_ compact: String) -> ClosedRange<Int>? {
    var scanner = CellScanner(compact)
    var isOpen = scanner.word(atLeast) != nil
    _ = scanner.word(["技术就绪度", "技术成熟度", "成熟度", "trl", "第"])
    _ = scanner.word([":", "-", "为"])
    isOpen = scanner.word(atLeast) != nil || isOpen
    guard let lower = scanner.level() else { return nil }
    _ = scanner.word(["级"])
    var upper = lower
    if scanner.word(["-", "~", "至", "到", "to"]) != nil {
      _ = scanner.word(["trl"])
      guard let number = scanner.level() else { return nil }
      _ = scanner.word(["级"])
      upper = number
    }
    if scanner.word(orAbove) != nil || isOpen { upper = 9 }
    guard scanner.isAtEnd, 1 <= lower, lower <= upper, upper <= 9 else { return nil }
    return lower...upper
  }

  /// Stages in words; of several, from the lowest to the highest.
  private static func stages(_ compact: String) -> ClosedRange<Int>? {
    let parts = compact.split { "、,/;或至到~-".contains($0) }.map { stage(String($0)) }
    let known = parts.compactMap(\.self)
    if known.count > 1, known.count == parts.count {
      return known.map(\.lowerBound).min()!...known.map(\.upperBound).max()!
    }
    return stage(compact)
  }

  /// A stage in words: the first entry of the table that the text contains.
  private static func stage(_ compact: String) -> ClosedRange<Int>? {
    if matureWords.contains(compact) { return 8...9 }
    guard let entry = stageWords.first(where: { compact.contains($0.0) }),
      let place = compact.firstRange(of: entry.0)
    else { return nil }
    if let before = compact[..<place.lowerBound].last, "未非不没无待拟".contains(before) { return nil }
    // What can be produced is not produced yet.
    if entry.1.upperBound == 9, compact[..<place.lowerBound].last == "可" { return 7...9 }
    let isOpen =
      orAbove.contains { compact.hasSuffix($0) } || atLeast.contains { compact.hasPrefix($0) }
    return isOpen ? entry.1.lowerBound...9 : entry.1
  }

  /// Words that count only when they are all there is: 成熟 is also the beginning of 成熟度.
  private static let matureWords: Set<String> = ["成熟", "已成熟", "成熟阶段", "mature", "applied"]

  /// Longer and later stages first, so that 已完成中试 is not read as 中试 and 产业化 not inside 具备产业化条件.
  private static let stageWords: [(String, ClosedRange<Int>)] = [
    ("未注明", 1...9), ("未知", 1...9), ("不详", 1...9), ("unknown", 1...9),
    ("具备产业化条件", 7...9), ("可应用", 7...9), ("可直接应用", 7...9), ("可推广", 7...9),
    ("较成熟", 7...9), ("较为成熟", 7...9), ("基本成熟", 7...9), ("中试熟化", 6...7), ("完成中试", 6...7),
    ("通过中试", 6...7), ("小批量", 7...7), ("小规模", 7...7), ("小范围", 8...8),
    ("大规模应用", 9...9), ("规模化应用", 9...9), ("工业化生产", 8...9), ("成熟应用", 8...9),
    ("批量生产", 8...9), ("产业化", 8...9), ("量产", 8...9), ("批量", 8...9), ("推广应用", 8...9), ("已应用", 8...9),
    ("实际应用", 8...9), ("应用阶段", 8...9), ("投入使用", 8...9), ("投产", 8...9), ("规模化", 8...9),
    ("商业化", 8...9), ("商品化", 8...9), ("市场化", 8...9), ("产品化", 8...9), ("已上市", 9...9),
    ("上市销售", 9...9), ("临床前", 3...5), ("临床应用", 8...9), ("临床", 6...8),
    ("工程化", 6...8), ("示范", 6...7), ("试用", 6...7), ("中期阶段", 5...7), ("中试", 5...7),
    ("工程样机", 6...7), ("样机", 5...6), ("样品", 4...5), ("原型", 5...6), ("小试", 4...5),
    ("初期阶段", 3...5), ("实验室", 3...5), ("概念验证", 3...4), ("原理验证", 3...4),
    ("基础前沿", 1...3), ("基础研究", 1...3), ("理论研究", 1...3), ("原理", 1...3),
    ("成熟产品", 8...9), ("成熟技术", 8...9), ("技术成熟", 8...9), ("preclinical", 3...5),
    ("clinicaltrial", 6...8),
    ("massproduc", 8...9), ("serialproduction", 8...9), ("inuse", 8...9), ("deployed", 8...9),
    ("marketready", 8...9), ("commercial", 8...9), ("industrial", 8...9), ("production", 8...9),
    ("smallbatch", 7...7), ("demonstrat", 6...7), ("pilot", 5...7), ("prototype", 5...6),
    ("bench", 4...5), ("laborator", 3...5), ("labscale", 3...5), ("proofofconcept", 3...4),
    ("basicresearch", 1...3),
  ]
}

extension CellScanner {
  /// A level of readiness, in a digit of either script.
  fileprivate mutating func level() -> Int? {
    if let number = integer() { return number }
    guard let digit = first.flatMap({ ChineseNumeral.digits[$0] }) else { return nil }
    skip()
    return digit
  }
}
