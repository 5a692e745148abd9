extension Language {
  /// A value as the file has it, with what is to be said of it: `“按分钟计价”，未能识别`.
  package func value(_ text: String, _ remark: ValueRemark) -> String {
    switch remark.kind {
    case .notUnderstood:
      choose("\(quoted(text)), not understood", "原文\(quoted(text))，未能识别")
    case .partlyUnderstood:
      choose(
        "\(text) (\(quoted(remark.text)) not understood)",
        "\(text)（\(quoted(remark.text))未能识别）"
      )
    case .negotiable: text
    case .noUnit: choose("\(text) (unit unknown)", "\(text)（单位不明）")
    case .rate: choose("\(text) (no total)", "\(text)（非总额）")
    case .foreignCurrency: choose("\(text) (not converted)", "\(text)（未换算）")
    }
  }
}
