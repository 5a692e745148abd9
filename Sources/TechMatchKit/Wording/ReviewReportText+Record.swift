/// What a review report says of what the ranking stands on.
extension ReviewReportText {
  var recorded: String {
    language.choose(
      "This report is made from the ledger alone, which has everything that the ranking was computed from; "
        + "whoever has it can compute the ranking again.",
      "本报告全部内容出自评审台账。台账载有评审所依据的全部数据，可据以重新计算、核对。"
    )
  }

  var made: String { language.choose("Made", "评审时间") }
  var `operator`: String { language.choose("By", "经办人") }
  var program: String { language.choose("Program", "计算程序") }
  var rubricName: String { language.choose("Rubric", "评分细则") }
  var settings: String { language.choose("Texts were read by", "文本处理方式") }
  var statistics: String { language.choose("Statistics of words", "词频统计") }
  var previous: String { language.choose("Ledger before this one", "前一份台账") }
  var digest: String { language.choose("Digest of the ledger (SHA-256)", "台账摘要（SHA-256）") }
  var files: String { language.choose("Files", "文件清单") }
  var file: String { language.choose("File", "文件") }
  var role: String { language.choose("Read as", "用途") }
  var size: String { language.choose("Bytes", "字节数") }
  var achievement: String { language.choose("Achievement", "成果编号") }
  var score: String { language.choose("Score for the challenge", "与榜单的匹配得分") }
  var part: String { language.choose("Adds", "计入") }

  var counted: String { language.choose("counted in the achievements and demands", "按所读成果和需求统计") }
  var first: String { language.choose("none: this is the first", "无（首份）") }

  func settings(_ settings: RankingProvenance.Settings) -> String {
    let tags = RubricText(language: language).number(settings.tagWeight)
    return language.choose(
      "analyser \(settings.analyzer), weighting \(settings.weighting), tags \(tags), thesaurus \(settings.thesaurus)",
      "分词 \(settings.analyzer)，权重 \(settings.weighting)，标签占比 \(tags)，词表 \(settings.thesaurus)"
    )
  }

  /// The state of a catalogue, which is no digest of a file.
  func state(_ state: String) -> String {
    language.choose("state of the catalogue \(state)", "目录状态 \(state)")
  }

  func role(_ role: RankingProvenance.Role) -> String {
    switch role {
    case .achievements: language.choose("achievements", "成果")
    case .demands: language.choose("demands", "需求（榜单）")
    case .bids: language.choose("bids", "揭榜方案")
    case .organisations: language.choose("organisations", "单位名录")
    case .rubric: language.choose("rubric", "评分细则")
    case .marks: language.choose("marks", "评委打分")
    case .key: language.choose("key of anonymous bids", "匿名方案对照表")
    case .judges: language.choose("judges", "评委名单")
    case .rulings: language.choose("rulings", "人工认定")
    case .thesaurus: language.choose("thesaurus", "词表")
    case .statistics: language.choose("statistics", "词频统计")
    }
  }
}
