extension TransferModeSet {
  /// Reads transfer modes in Chinese, in English or as codes.
  ///
  /// A general word stands for every mode that it covers: 许可 (licence) is exclusive, sole or
  /// non-exclusive.
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
      } else if let (_, known) = ordered.first(where: { compact.contains($0.0) }) {
        modes.formUnion(known)
      } else {
        unknownWords.append(word)
      }
    }
    return modes.isEmpty ? nil : modes
  }

  private static let negotiableWords: Set<String> = [
    "面议", "协商", "待定", "其他", "其它", "不限", "均可", "negotiable", "other", "any",
  ]

  private static let licences: [TransferMode] = [
    .licenseExclusive, .licenseSole, .licenseNonExclusive,
  ]

  /// Names in folded form without spaces.
  private static let vocabulary: [String: TransferModeSet] = {
    var words: [String: TransferModeSet] = [:]
    for mode in TransferMode.allCases {
      for name in [mode.code, mode.chineseName, mode.englishName] {
        words[CellText(name).compact] = TransferModeSet([mode])
      }
    }
    for (name, modes) in ordered { words[name] = modes }
    return words
  }()

  /// Other names, the longest first, so that the most specific one contained in a text counts.
  private static let ordered: [(String, TransferModeSet)] =
    ([
      ("转让", [.assign]), ("专利转让", [.assign]), ("成果转让", [.assign]), ("assign", [.assign]),
      ("sale", [.assign]), ("协议转让", [.assignByAgreement]), ("独占许可", [.licenseExclusive]),
      ("独家许可", [.licenseExclusive]), ("exclusivelicen", [.licenseExclusive]),
      ("排他许可", [.licenseSole]), ("solelicen", [.licenseSole]),
      ("普通许可", [.licenseNonExclusive]), ("非独占许可", [.licenseNonExclusive]),
      ("非独家许可", [.licenseNonExclusive]), ("non-exclusivelicen", [.licenseNonExclusive]),
      ("开放许可", [.licenseOpen]), ("openlicen", [.licenseOpen]), ("许可", licences),
      ("技术许可", licences), ("licen", licences), ("先使用后付费", [.useFirstPayLater]),
      ("作价入股", [.equity]), ("作价投资", [.equity]), ("技术入股", [.equity]), ("入股", [.equity]),
      ("股权", [.equity]), ("equity", [.equity]), ("合作开发", [.coDevelop]),
      ("合作研发", [.coDevelop]), ("联合开发", [.coDevelop]), ("联合研发", [.coDevelop]),
      ("联合攻关", [.coDevelop]), ("产学研合作", [.coDevelop]), ("合作", [.coDevelop]),
      ("jointdevelopment", [.coDevelop]), ("cooperation", [.coDevelop]),
      ("collaboration", [.coDevelop]), ("委托研发", [.commission]), ("委托开发", [.commission]),
      ("委托", [.commission]), ("commission", [.commission]), ("自行实施", [.selfImplement]),
      ("自行投资", [.selfImplement]), ("独立研发", [.selfImplement]), ("技术服务", [.service]),
      ("service", [.service]), ("技术咨询", [.consult]), ("咨询", [.consult]),
      ("consult", [.consult]), ("先投后股", [.investThenEquity]),
    ] as [(String, [TransferMode])])
    .map { ($0.0, TransferModeSet($0.1)) }
    .sorted { ($1.0.count, $0.0) < ($0.0.count, $1.0) }
}
