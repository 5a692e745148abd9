extension RecordFilter.Field {
  /// What the field is called, such as "institution".
  public func name(in language: Language) -> String {
    switch self {
    case .institution: language.choose("institution", "单位")
    case .industry: language.choose("industry", "行业领域")
    case .region: language.choose("region", "地域")
    case .stage: language.choose("readiness", "成熟度")
    case .mode: language.choose("transfer mode", "转化方式")
    case .status: language.choose("status", "状态")
    case .budgetMin, .budgetMax: language.choose("budget", "预算")
    case .priceMax: language.choose("price", "价格")
    case .since: language.choose("date of registration", "登记日期")
    case .text: language.choose("text", "文字")
    }
  }
}

extension Facet {
  /// What is counted by, such as "institution".
  public func name(in language: Language) -> String { field.name(in: language) }
}

extension RecordStatus.Phase {
  /// The phase in few words.
  public func name(in language: Language) -> String {
    switch self {
    case .open: language.choose("open", "可对接")
    case .inTalks: language.choose("in talks", "洽谈中")
    case .taken: language.choose("taken", "已成交")
    case .withdrawn: language.choose("withdrawn", "已失效")
    }
  }
}

extension Facet.Value {
  /// The value as people read it.
  public func name(in language: Language) -> String {
    switch self {
    case .text(let text): text
    case .mode(let mode): mode.name(in: language)
    case .phase(let phase): phase.name(in: language)
    }
  }
}

extension FilterTally {
  /// How many records were found and how many were left out because they do not say enough, a line
  /// each.
  public func lines(of kind: RecordKind, in language: Language) -> [String] {
    let all = English.count(total, kind.name(in: .en))
    var lines = [
      language.choose("\(found) of \(all)", "共 \(total) 条\(kind.name(in: .zh))，符合 \(found) 条")
    ]
    if undecidedCount > 0 {
      let parts = undecided.map { "\($0.field.name(in: language)) \($0.count)" }
      let listed = parts.joined(separator: language.comma)
      lines.append(
        language.choose(
          "\(undecidedCount) left out because the record does not say, or not exactly enough: \(listed)",
          "另有 \(undecidedCount) 条因记录未写明或不够明确而未列入：\(listed)"
        )
      )
    }
    return lines
  }
}

extension FilterFailure: LocalizedFailure {
  /// The failure in words, with the values that are known.
  public func text(in language: Language) -> String {
    switch self {
    case .notUnderstood(let field, let text, let nearest):
      let hint =
        nearest.map { language.choose("; did you mean \($0)?", "；是否为 \($0)？") }
        ?? language.semicolon + Self.known(field, language)
      return language.choose(
        "\(language.quoted(text)) is no \(field.name(in: .en))\(hint)",
        "\(language.quoted(text))不是有效的\(field.name(in: .zh))\(hint)"
      )
    case .notOf(let field, let kind):
      return language.choose(
        "records of the kind \(kind.rawValue) have no \(field.name(in: .en))",
        "\(kind.name(in: .zh))没有\(field.name(in: .zh))"
      )
    case .noField(let name, let nearest):
      let names = RecordFilter.Field.allCases.map(\.rawValue).joined(separator: ", ")
      return language.choose(
        "there is no filter \(language.quoted(name))"
          + (nearest.map { "; did you mean \($0)?" } ?? "; there are \(names)"),
        "没有筛选项\(language.quoted(name))"
          + (nearest.map { "；是否为 \($0)？" } ?? "；可用的有 \(names)")
      )
    }
  }

  /// What a value may be.
  private static func known(_ field: RecordFilter.Field, _ language: Language) -> String {
    switch field {
    case .mode:
      let names = TransferMode.allCases.map { $0.name(in: language) }
      return language.choose("known are ", "可用：") + names.joined(separator: language.comma)
    case .status:
      let names = RecordStatus.Phase.allCases.map { phase in
        language.choose(phase.rawValue, "\(phase.rawValue)（\(phase.name(in: .zh))）")
      }
      return language.choose("known are ", "可用：") + names.joined(separator: language.comma)
    case .stage:
      return language.choose(
        "known are 概念验证, 实验室, 小试, 样机, 中试, 小批量, 示范, 工程化, 产业化, or levels such as TRL 6 or 4-6",
        "可用：概念验证、实验室、小试、样机、中试、小批量、示范、工程化、产业化，或级别，如 TRL 6、4-6"
      )
    case .budgetMin, .budgetMax, .priceMax:
      return language.choose(
        "an amount has its unit, such as 100万元",
        "请写明金额和单位，如 100万元"
      )
    case .since: return language.choose("a date is such as 2026-01-31", "日期如 2026-01-31")
    case .institution, .industry, .region, .text:
      return language.choose("it is empty", "内容为空")
    }
  }
}
