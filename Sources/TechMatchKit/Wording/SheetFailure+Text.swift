extension SheetFailure: LocalizedFailure {
  /// The most problems that are told; the others are counted.
  private static let shown = 20

  /// Each problem on a line of its own, with its place.
  public func text(in language: Language) -> String {
    var lines = problems.prefix(Self.shown).map { $0.text(in: language) }
    if problems.count > Self.shown {
      let more = problems.count - Self.shown
      lines.append(language.choose("and \(more) more", "另有 \(more) 处"))
    }
    return lines.joined(separator: "\n")
  }
}

extension SheetProblem {
  /// The problem with its place.
  fileprivate func text(in language: Language) -> String {
    let field = place.field.flatMap { $0.isEmpty ? nil : language.quoted($0) + language.colon }
    let start = IssueText.place(place)
    return start + (place.line > 0 ? ": " : language.colon) + (field ?? "")
      + kind.text(in: language)
  }
}

extension SheetProblem.Kind {
  fileprivate func text(in language: Language) -> String {
    func found(_ text: String) -> String { language.quoted(text) }
    switch self {
    case .fact(let fact):
      let words = FactWords(fact, in: language)
      let expected = words.expected.map {
        language.choose("; expected \($0)", Language.chinese("，应为", $0))
      }
      return words.what + (expected ?? "")
    case .noHeaders(let expected, let first):
      let there = Self.quoted(first, language)
      let columns = Self.list(expected, language)
      if there.isEmpty {
        return language.choose(
          "no headers; expected \(columns)",
          "没有表头，应有\(columns)"
        )
      }
      return language.choose(
        "no row is a header; expected \(columns), found \(there)",
        "没有表头行，应有\(columns)，实际为\(there)"
      )
    case .missingColumns(let names, let there):
      let columns = Self.list(names, language)
      let others = Self.quoted(there, language)
      return language.choose(
        "no column \(columns); found \(others)",
        "缺少列\(columns)，实有\(others)"
      )
    case .repeatedColumn(let name):
      return language.choose(
        "a second column \(found(name)) means the same as an earlier one; leave one of them out",
        "列\(found(name))与前面的列重复，请删去其一"
      )
    case .empty: return language.choose("empty, and must be filled in", "为空，必须填写")
    case .unknownName(let text, let kind, let nearest):
      return language.choose(
        "\(kind.unknown(in: .en)): \(found(text))",
        "\(kind.unknown(in: .zh))：\(found(text))"
      ) + (nearest.map { language.choose("; did you mean \($0)?", "；是否为“\($0)”？") } ?? "")
    case .notNumber(let text, let most):
      let limit = Int(exactly: most).map { "\($0)" } ?? "\(most)"
      return language.choose(
        "expected a number in 0…\(limit), found \(found(text))",
        "应为 0…\(limit) 之间的数，实际为\(found(text))"
      )
    case .notYesOrNo(let text):
      return language.choose(
        "expected yes, no or nothing, found \(found(text))",
        "应填“是”“否”或留空，实际为\(found(text))"
      )
    case .unknownWord(let text, let expected):
      let words = expected.joined(separator: language.comma)
      return language.choose(
        "expected one of \(words), found \(found(text))",
        "应为 \(words) 之一，实际为\(found(text))"
      )
    case .notDate(let text):
      return language.choose(
        "expected a date such as 2027-03-31, found \(found(text))",
        "应为日期，如 2027-03-31，实际为\(found(text))"
      )
    case .repeated(let line):
      return language.choose("said already on line \(line)", "与第 \(line) 行重复")
    }
  }

  private static func quoted(_ texts: [String], _ language: Language) -> String {
    texts.filter { !$0.isEmpty }.map(language.quoted).joined(separator: language.comma)
  }

  private static func list(_ names: [SheetProblem.Name], _ language: Language) -> String {
    names.map { name in
      language.choose("\(language.quoted(name.key)) (\(name.header))", "“\(name.header)”")
    }.joined(separator: language.choose(", ", ""))
  }
}

extension SheetProblem.NameKind {
  fileprivate func unknown(in language: Language) -> String {
    switch self {
    case .bid: language.choose("no bid has this identifier", "没有此编号的方案")
    case .judge: language.choose("no judge has this name", "没有此评委")
    case .criterion:
      language.choose("no criterion of kind marks in the rubric has this name", "评分细则中没有此评委打分项")
    case .indicator: language.choose("no such indicator is required", "榜单没有此项指标")
    }
  }
}
