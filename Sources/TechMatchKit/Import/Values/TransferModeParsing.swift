extension TransferModeSet {
  /// Reads transfer modes in Chinese, in English or as codes.
  ///
  /// A general word stands for every mode that it covers: 许可 (licence) is exclusive, sole or
  /// non-exclusive, and 不限 is ``any``. One item may name several modes: 转让或许可.
  ///
  /// - Parameters:
  ///   - texts: The items of the cell.
  ///   - unknownWords: Receives the items that are not in the vocabulary.
  /// - Returns: `nil` when no mode is named: negotiable (面议), other (其他), or nothing understood.
  static func parse(_ texts: [String], unknownWords: inout [String]) -> TransferModeSet? {
    var modes = TransferModeSet()
    for word in texts {
      let compact = CellText(word).compact
      guard !compact.isEmpty, !negotiableWords.contains(compact) else { continue }
      if let known = vocabulary[compact] {
        modes.formUnion(known)
      } else if anyWords.contains(where: { compact.contains($0) }) {
        modes = .any
      } else if let known = named(in: compact) {
        modes.formUnion(known)
      } else {
        unknownWords.append(word)
      }
    }
    return modes.isEmpty ? nil : modes
  }

  /// All modes that a text names, of overlapping names the first and longest; `nil` when it names
  /// none or excludes some.
  private static func named(in compact: String) -> TransferModeSet? {
    if denials.contains(where: { compact.contains($0) }) { return nil }
    var modes = TransferModeSet()
    var scanner = CellScanner(compact)
    while !scanner.isAtEnd {
      if let name = scanner.word(names) {
        modes.formUnion(ordered[name] ?? [])
      } else {
        scanner.skip()
      }
    }
    return modes.isEmpty ? nil : modes
  }

  private static let negotiableWords: Set<String> = [
    "面议", "协商", "双方协商", "待定", "其他", "其它", "其他方式", "negotiable", "other", "tbd",
  ]
  private static let anyWords = [
    "不限", "均可", "都可", "皆可", "任意", "任何方式", "anymode", "allmodes",
  ]
  private static let denials = ["不接受", "不含", "不考虑", "不转让", "不许可", "不合作", "除", "not", "except"]

  private static let licences: [TransferMode] = [
    .licenseExclusive, .licenseSole, .licenseNonExclusive,
  ]

  /// Names in folded form without spaces.
  private static let vocabulary: [String: TransferModeSet] = {
    var words: [String: TransferModeSet] = ["any": .any, "all": .any]
    for mode in TransferMode.allCases {
      for name in [mode.code, mode.chineseName, mode.englishName] {
        words[CellText(name).compact] = TransferModeSet([mode])
      }
    }
    return words.merging(ordered) { own, _ in own }
  }()

  /// The names that may stand inside a text, the longest first.
  private static let names = ordered.keys.sorted { ($1.count, $0) < ($0.count, $1) }

  private static let ordered: [String: TransferModeSet] = {
    let names: [([String], [TransferMode])] = [
      (["转让", "出让", "出售", "买断", "assign", "transfer", "sale"], [.assign]),
      (["协议转让"], [.assignByAgreement]),
      (["独占许可", "独家许可", "exclusivelicen"], [.licenseExclusive]),
      (["排他许可", "solelicen"], [.licenseSole]),
      (
        ["普通许可", "非独占许可", "非独家许可", "non-exclusivelicen", "nonexclusivelicen"],
        [.licenseNonExclusive]
      ),
      (["开放许可", "openlicen"], [.licenseOpen]), (["许可", "授权", "licen"], licences),
      (["先使用后付费"], [.useFirstPayLater]),
      (
        ["作价入股", "作价投资", "作价出资", "技术入股", "入股", "参股", "股权", "合资", "jointventure", "equity"],
        [.equity]
      ),
      (
        [
          "合作开发", "合作研发", "联合开发", "联合研发", "联合攻关", "共同开发", "共同研发", "产学研合作", "合作",
          "jointdevelopment", "co-develop", "cooperation", "collaboration",
        ], [.coDevelop]
      ),
      (["委托研发", "委托开发", "委托", "定制开发", "commission"], [.commission]),
      (["技术开发"], [.coDevelop, .commission]),
      (["自行实施", "自行投资", "独立研发"], [.selfImplement]), (["技术服务", "service"], [.service]),
      (["技术咨询", "咨询", "consult"], [.consult]), (["先投后股"], [.investThenEquity]),
      (
        [
          "产品供应", "产品供货", "产品销售", "产品采购", "设备供应", "设备销售", "设备采购", "设备购买", "设备购置", "购买设备",
          "采购设备", "购买产品", "采购", "供货", "purchase", "procurement",
        ], [.supply]
      ),
    ]
    var words: [String: TransferModeSet] = [:]
    for (spellings, modes) in names {
      for spelling in spellings { words[spelling] = TransferModeSet(modes) }
    }
    return words
  }()
}
