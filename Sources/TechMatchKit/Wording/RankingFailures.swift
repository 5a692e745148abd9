extension RubricFailure: LocalizedFailure {
  /// The failure in words, preceded by the file, if there is one, and the place inside.
  public func text(in language: Language) -> String {
    (file.isEmpty ? "" : file + language.colon) + (place.isEmpty ? "" : place + language.colon)
      + problem.text(in: language)
  }
}

extension RubricFailure.Problem {
  fileprivate func text(in language: Language) -> String {
    switch self {
    case .notJSON(let byte):
      (byte.map { language.choose("byte \($0): ", "第 \($0) 字节：") } ?? "")
        + language.choose("is not JSON", "不是 JSON")
    case .unknownKey(let key, let nearest):
      language.choose("unknown name '\(key)'", "未知名称“\(key)”")
        + (nearest.map { language.choose("; did you mean \($0)?", "；是否为“\($0)”？") } ?? "")
    case .wrongValue(let expected):
      language.choose(
        "expected \(expected.text(in: .en))",
        Language.chinese("应为", expected.text(in: .zh))
      )
    case .outOfRange(let least, let most):
      language.choose(
        "expected a number in \(Self.range(least, most))",
        "应为 \(Self.range(least, most)) 内的数"
      )
    case .repeatedName(let name):
      language.choose(
        "the name '\(name)' is empty, taken or reserved",
        "名称“\(name)”为空、重复或被保留"
      )
    case .missing: language.choose("missing, and this kind needs it", "此类指标必须填写")
    case .misplaced:
      language.choose("this kind has no such value; leave it out", "此类指标无此项，请删去")
    case .excluded(let other):
      language.choose("give either this or \(other), not both", "此项与“\(other)”只能填写一项")
    case .weights(let sum):
      language.choose("weights add up to \(sum), not 100", "权重合计为 \(sum)，应为 100")
    }
  }

  /// An interval such as `0.01…100`, or `1…` without an upper end; a single number if both ends are
  /// equal.
  private static func range(_ least: Double, _ most: Double?) -> String {
    func number(_ value: Double) -> String { Int(exactly: value).map { "\($0)" } ?? "\(value)" }
    if least == most { return number(least) }
    return number(least) + "…" + (most.map(number) ?? "")
  }
}

extension RubricFailure.Expectation {
  fileprivate func text(in language: Language) -> String {
    switch self {
    case .type(let name): language.choose(name, Self.chineseTypes[name] ?? name)
    case .value: language.choose("a value", "一个值")
    case .knownWord: language.choose("one of the known words", "规定的词之一")
    case .relation:
      language.choose("two organisations and the relation", "两个单位及其关系")
    case .amount: language.choose("an amount such as 600万元", "金额，如 600万元")
    case .zone: language.choose("a zone such as +08:00", "时区，如 +08:00")
    case .text: language.choose("a text that is not blank", "非空文字")
    case .day: language.choose("a day such as 2026-12-01", "日期，如 2026-12-01")
    case .dayFrom(let first):
      language.choose("a day from \(first) on", "\(first) 或之后的日期")
    }
  }

  /// The Chinese names of Swift types that a decoder may expect.
  private static let chineseTypes = [
    "Int": "整数", "Double": "数", "String": "文字", "Bool": "true 或 false", "Array<Any>": "列表",
    "Dictionary<String, Any>": "对象",
  ]
}

extension LedgerFailure: LocalizedFailure {
  /// The failure in words, preceded by the file and the place inside.
  public func text(in language: Language) -> String {
    let names = self.names.joined(separator: language.comma)
    let whose = names.isEmpty ? "" : language.choose(" (\(names))", "（\(names)）")
    return file + language.colon + (place.isEmpty ? "" : place + whose + language.colon)
      + problem.text(in: language)
  }
}

extension LedgerFailure.Problem {
  fileprivate func text(in language: Language) -> String {
    switch self {
    case .notJSON(let byte):
      language.choose("byte \(byte): expected JSON", "第 \(byte) 字节：应为 JSON")
    case .notLedger:
      language.choose(
        "expected the ledger of a ranking, found something else",
        "应为排名的存证文件，实际为其他内容"
      )
    case .otherFormat(let found, let read):
      language.choose(
        "the ledger has format \(found), this program reads \(read): verify it with the version that wrote it, or rank again",
        "台账为格式 \(found)，本程序读取格式 \(read)：请用写出它的版本核验，或重新排名"
      )
    case .changed:
      language.choose(
        "changed after the ledger was written",
        "台账写出后被改动"
      )
    case .added:
      language.choose("added after the ledger was written", "台账写出后被添加")
    case .removed:
      language.choose("removed after the ledger was written", "台账写出后被删除")
    case .wordsMissing:
      language.choose(
        "expected the words on which the score stands, found none",
        "应有该得分所依据的词语，实际缺失"
      )
    case .value(let expected, let found):
      language.choose(
        "expected \(expected), found \(found)",
        Language.chinese("应为", expected) + Language.chinese("，实际为", found)
      )
    case .missing(let expected):
      language.choose(
        "expected \(expected), found nothing",
        Language.chinese("应为", expected) + "，实际缺失"
      )
    case .unexpected(let found):
      language.choose(
        "expected nothing, found \(found)",
        Language.chinese("不应有此值，实际为", found)
      )
    case .itemCount(let expected, let found):
      language.choose(
        "expected \(expected) items, found \(found)",
        "应有 \(expected) 项，实际有 \(found) 项"
      )
    case .invalidRubric: language.choose("expected a valid rubric", "评分细则无效")
    case .impossibleNumber: language.choose("expected numbers that can be", "含有不可能的数值")
    case .otherBytes:
      language.choose(
        "expected the bytes of a ledger as it is written, found others",
        "内容相符，但字节与写出的存证文件不同"
      )
    }
  }
}
