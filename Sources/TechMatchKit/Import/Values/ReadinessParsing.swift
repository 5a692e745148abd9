extension TechnologyReadiness {
  /// Reads a readiness level, an interval of levels or a stage in words.
  ///
  /// `TRL 6`, `TRL4-5`, `TRL≥6`, `6级`, `中试`, `已完成中试`, `中试以上`, `pilot`. Stage words name intervals,
  /// not points; the table is this project's interpretation of the stages in collection forms.
  ///
  /// - Returns: `nil` when the text is not understood; 1…9, which is *unknown*, when it says that
  ///   nothing is known.
  public init?(parsing text: String) {
    let compact = CellText(text).compact
    guard let levels = Self.levels(compact) ?? Self.stage(compact) else { return nil }
    self.init(lower: levels.lowerBound, upper: levels.upperBound, text: text)
  }

  private static let atLeast = ["不低于", "达到", "≥", ">=", "atleast"]
  private static let orAbove = ["及以上", "以上", "或以上", "+", "orabove", "orhigher"]

  /// Levels in digits.
  private static func levels(_ compact: String) -> ClosedRange<Int>? {
    var scanner = CellScanner(compact)
    var isOpen = scanner.word(atLeast) != nil
    _ = scanner.word(["技术就绪度", "技术成熟度", "成熟度", "trl", "第"])
    _ = scanner.word([":", "-", "为"])
    isOpen = scanner.word(atLeast) != nil || isOpen
    guard let lower = scanner.integer() else { return nil }
    _ = scanner.word(["级"])
    var upper = lower
    if scanner.word(["-", "~", "至", "到", "to"]) != nil {
      _ = scanner.word(["trl"])
      guard let number = scanner.integer() else { return nil }
      _ = scanner.word(["级"])
      upper = number
    }
    if scanner.word(orAbove) != nil || isOpen { upper = 9 }
    guard scanner.isAtEnd, 1 <= lower, lower <= upper, upper <= 9 else { return nil }
    return lower...upper
  }

  /// A stage in words: the first entry of the table that the text contains.
  private static func stage(_ compact: String) -> ClosedRange<Int>? {
    guard let entry = stages.first(where: { compact.contains($0.0) }) else { return nil }
    let isOpen =
      orAbove.contains { compact.hasSuffix($0) } || atLeast.contains { compact.hasPrefix($0) }
    return isOpen ? entry.1.lowerBound...9 : entry.1
  }

  /// Longer and later stages first, so that 已完成中试 is not read as 中试 and 产业化 not inside 具备产业化条件.
  private static let stages: [(String, ClosedRange<Int>)] = [
    ("未注明", 1...9), ("未知", 1...9), ("不限", 1...9), ("不详", 1...9), ("unknown", 1...9),
    ("具备产业化条件", 7...9), ("可产业化", 7...9), ("中试熟化", 6...7), ("完成中试", 6...7),
    ("通过中试", 6...7), ("小批量", 7...7), ("小规模生产", 7...7), ("小范围", 8...8),
    ("大规模应用", 9...9), ("规模化应用", 9...9), ("工业化生产", 8...9), ("成熟应用", 8...9),
    ("批量生产", 8...9), ("产业化", 8...9), ("量产", 8...9), ("推广应用", 8...9), ("已应用", 8...9),
    ("工程化", 6...8), ("示范", 6...7), ("试用", 6...7), ("中期阶段", 5...7), ("中试", 5...7),
    ("工程样机", 6...7), ("样机", 5...6), ("样品", 4...5), ("原型", 5...6), ("小试", 4...5),
    ("初期阶段", 3...5), ("实验室", 3...5), ("概念验证", 3...4), ("原理验证", 3...4),
    ("基础前沿", 1...3), ("基础研究", 1...3), ("理论研究", 1...3), ("原理", 1...3),
    ("massproduction", 8...9), ("commercial", 8...9), ("industrial", 8...9), ("production", 8...9),
    ("smallbatch", 7...7), ("demonstrat", 6...7), ("pilot", 5...7), ("prototype", 5...6),
    ("bench", 4...5), ("laborator", 3...5), ("labscale", 3...5), ("proofofconcept", 3...4),
    ("basicresearch", 1...3),
  ]
}
