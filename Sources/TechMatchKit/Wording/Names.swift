extension RecordKind {
  /// The name of one record of the kind, such as "demand".
  public func name(in language: Language) -> String {
    switch self {
    case .achievement: language.choose("achievement", "成果")
    case .demand: language.choose("demand", "需求")
    case .bid: language.choose("bid", "揭榜申请")
    case .organisation: language.choose("organisation", "单位")
    }
  }
}

extension Side {
  /// The name of one record of the side, such as "demand".
  public func name(in language: Language) -> String {
    switch self {
    case .achievement: RecordKind.achievement.name(in: language)
    case .demand: RecordKind.demand.name(in: language)
    }
  }
}

extension TransferMode {
  /// The name of the mode, such as "exclusive licence".
  public func name(in language: Language) -> String { language.choose(englishName, chineseName) }
}

extension Gate {
  /// The name of the gate, such as "readiness".
  public func name(in language: Language) -> String {
    switch self {
    case .status: language.choose("status", "状态")
    case .deadline: language.choose("deadline", "截止日期")
    case .trl: language.choose("readiness", "成熟度")
    case .modes: language.choose("transfer modes", "转化方式")
    case .price: language.choose("price", "价格")
    case .region: language.choose("region", "地域")
    }
  }
}

extension GateVerdict {
  /// The verdict as one word, such as "pass".
  public func name(in language: Language) -> String {
    switch self {
    case .pass: language.choose("pass", "通过")
    case .negotiable: language.choose("negotiable", "可议")
    case .fail: language.choose("fail", "不通过")
    case .unknown: language.choose("unknown", "未知")
    }
  }
}

extension TextField {
  /// The name of the field in explanations, such as "title".
  func name(in language: Language) -> String {
    switch self {
    case .title: language.choose("title", "名称")
    case .summary: language.choose("text", "正文")
    case .indicators: language.choose("indicators", "指标")
    case .tags: language.choose("tags", "标签")
    }
  }
}

extension JSONExpectation {
  /// What was expected, such as "a comma or the closing bracket".
  package func name(in language: Language) -> String {
    switch self {
    case .value: language.choose("a value", "值")
    case .key: language.choose("a key in quotes", "带引号的键")
    case .colon: language.choose("a colon", "冒号")
    case .commaOrEnd: language.choose("a comma or the closing bracket", "逗号或右括号")
    case .endOfText: language.choose("the end of the text", "文本结尾")
    case .digit: language.choose("a digit", "数字")
    case .hexDigit: language.choose("four hexadecimal digits", "四位十六进制数字")
    case .escape:
      language.choose(
        #"one of \" \\ \/ \b \f \n \r \t \u"#,
        #"\" \\ \/ \b \f \n \r \t \u 之一"#
      )
    case .closingQuote: language.choose("a closing quote", "右引号")
    case .lowSurrogate: language.choose("a pair of surrogates", "成对的代理项")
    case .noControlCharacter:
      language.choose("no control character inside quotes", "引号内不含控制字符")
    case .literal(let word): word
    case .lessDepth(let limit):
      language.choose("at most \(limit) levels of nesting", "至多 \(limit) 层嵌套")
    case .lessText(let limit):
      language.choose("at most \(limit) bytes of text", "至多 \(limit) 字节的文字")
    }
  }
}

extension SheetContent {
  /// What the rows of a sheet are taken for, in few words.
  public func name(in language: Language) -> String {
    switch self {
    case .records: language.choose("records", "记录")
    case .hidden: language.choose("hidden, not read", "已隐藏，未读取")
    case .otherKind: language.choose("other records, not read", "其他记录，未读取")
    case .noHeader: language.choose("no header, not read", "无表头，未读取")
    case .empty: language.choose("empty", "空")
    case .noTable: language.choose("no table", "非表格")
    }
  }
}
