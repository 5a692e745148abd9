/// The words for an ``ImportFact``.
struct FactWords {
  /// What is wrong.
  var what: String
  /// What should be there, if that can be said.
  var expected: String?
  /// What is there; only shown with ``expected``.
  var found: String?
  /// What to do, if anything.
  var fix: String?

  /// Puts words together.
  init(what: String, expected: String? = nil, found: String? = nil, fix: String? = nil) {
    self.what = what
    self.expected = expected
    self.found = found
    self.fix = fix
  }

  /// Puts a fact into words.
  init(_ fact: ImportFact, in language: Language) {
    self =
      Self.ofRecord(fact, language) ?? Self.ofText(fact, language)
      ?? Self.ofWorkbook(fact, language) ?? Self.ofValue(fact, language)
  }

  /// Facts about records and files.
  private static func ofRecord(_ fact: ImportFact, _ language: Language) -> FactWords? {
    switch fact {
    case .duplicateID(let id, let first):
      FactWords(
        what: language.choose(
          "identifier \(language.quoted(id.text)) occurs twice; the first is in \(IssueText.place(SourcePlace(first)))",
          "编号\(language.quoted(id.text))重复，首次出现在 \(IssueText.place(SourcePlace(first)))"
        ),
        fix: language.choose("give one of them another identifier", "请修改其中一个编号")
      )
    case .repeatedRecord(let first):
      FactWords(
        what: language.choose(
          "the record is the same as that in \(IssueText.place(SourcePlace(first))), and taken once",
          "与 \(IssueText.place(SourcePlace(first))) 的记录完全相同，只导入一次"
        )
      )
    case .runningNumbers:
      FactWords(
        what: language.choose(
          "the values number the rows, and are not taken as identifiers",
          "该列只是行的序号，不作为编号"
        )
      )
    case .derivedIDs(let count, let first):
      FactWords(
        what: language.choose(
          "\(English.count(count, "record")) without an identifier of \(count == 1 ? "its" : "their") own; derived from organisation and title: "
            + first.map(\.text).joined(separator: ", ") + (count > first.count ? ", …" : ""),
          "有 \(count) 条记录没有编号，已由单位和名称生成："
            + first.map(\.text).joined(separator: "、") + (count > first.count ? "……" : "")
        )
      )
    case .missingText:
      FactWords(
        what: language.choose("the record has no text", "记录没有文字内容"),
        expected: language.choose("a title, a summary or tags", "名称、简介或关键词"),
        fix: language.choose("fill one of them", "请至少填写其中一项")
      )
    case .missingField(let field):
      FactWords(
        what: language.choose("the record has no \(field.rawValue)", "记录缺少 \(field.rawValue)"),
        fix: language.choose("fill the column \(field.rawValue)", "请填写 \(field.rawValue) 列")
      )
    case .classified(let text):
      FactWords(
        what: language.choose("the record is classified", "记录涉密，不予导入"),
        expected: language.choose("a public record (公开, 非密)", "公开或非密"),
        found: language.quoted(text),
        fix: language.choose("keep classified records out of the file", "请勿在文件中放入涉密记录")
      )
    case .noHeader(let found, let kind):
      FactWords(
        what: language.choose("no row is a header of \(kind.rawValue)s", "找不到表头"),
        expected: language.choose(
          "known headers such as id, title, 成果编号, 需求名称 in one of the first \(HeaderRow.searched) rows",
          "前 \(HeaderRow.searched) 行中有 成果编号、成果名称、需求名称、id、title 等表头"
        ),
        found: found.isEmpty
          ? nil : found.map(language.quoted).joined(separator: language.choose(", ", "、")),
        fix: language.choose(
          "add a row of headers, or choose the right kind of file",
          "请添加表头，或选用正确的文件"
        )
      )
    case .empty:
      FactWords(what: language.choose("the file has no records", "文件中没有记录"))
    default: nil
    }
  }

  /// Facts about bytes, rows and syntax.
  private static func ofText(_ fact: ImportFact, _ language: Language) -> FactWords? {
    switch fact {
    case .invalidBytes(let hexadecimal, let encoding):
      FactWords(
        what: language.choose("bytes are no text", "字节无法解码"),
        expected: encoding.rawValue,
        found: language.choose("bytes \(hexadecimal)", "字节 \(hexadecimal)"),
        fix: language.choose(
          "correct the line, or save the file anew as UTF-8",
          "请更正该行，或将文件另存为 UTF-8"
        )
      )
    case .unterminatedQuote:
      FactWords(
        what: language.choose("a quoted cell is never closed", "引号没有闭合"),
        fix: language.choose(
          "close the quote, or double a quote that belongs to the text",
          "请补上引号；文字中的引号请写两次"
        )
      )
    case .textAfterQuote:
      FactWords(
        what: language.choose("text follows a closing quote", "闭合引号之后还有文字"),
        expected: language.choose("a delimiter or the end of the row", "分隔符或行尾"),
        fix: language.choose("double a quote that belongs to the text", "文字中的引号请写两次")
      )
    case .cellTooLong(let limit):
      FactWords(
        what: language.choose("a cell is too long", "单元格过长"),
        expected: language.choose("at most \(limit) bytes", "至多 \(limit) 字节"),
        fix: language.choose("look for a missing quote, or shorten the text", "请检查是否缺少引号，或缩短文字")
      )
    case .nul:
      FactWords(
        what: language.choose("the row has a NUL byte", "行中有 NUL 字节"),
        fix: language.choose("export the file anew; it is damaged or no text", "文件已损坏或不是文本，请重新导出")
      )
    case .tooManyCells(let found, let header):
      FactWords(
        what: language.choose("the row has too many cells", "单元格数量过多"),
        expected: "\(header)",
        found: "\(found)",
        fix: language.choose("put text that contains the delimiter into quotes", "含有分隔符的文字请加引号")
      )
    case .notJSON(let expected, let found):
      FactWords(
        what: language.choose("the line is not JSON", "不是合法的 JSON"),
        expected: expected.name(in: language),
        found: found.isEmpty ? language.choose("the end", "结尾") : language.quoted(found),
        fix: language.choose(
          "write one JSON object a line, or one array of objects",
          "每行写一个 JSON 对象，或整个文件写成一个数组"
        )
      )
    case .notAnObject:
      FactWords(
        what: language.choose("the record is not a JSON object", "记录不是 JSON 对象"),
        expected: #"{"id": …, "title": …}"#
      )
    default: nil
    }
  }

  /// Facts about values and columns.
  private static func ofValue(_ fact: ImportFact, _ language: Language) -> FactWords {
    let unknown = language.choose(
      "correct the cell; until then the value counts as unknown",
      "请更正；在此之前按“未知”处理"
    )
    switch fact {
    case .unreadableMoney(let text):
      return FactWords(
        what: language.choose("the amount is not understood", "无法识别金额"),
        expected: language.choose(
          "an amount such as 100-200万元, 50w, 1.44亿, 壹佰万元整, 面议",
          "金额，如 100-200万元、50w、1.44亿、壹佰万元整、面议"
        ),
        found: language.quoted(text),
        fix: unknown
      )
    case .incomparableMoney(let text, let kind):
      return incomparable(text, kind, language)
    case .unreadableDate(let text):
      return FactWords(
        what: language.choose("the date or time is not understood", "无法识别日期或时限"),
        expected: language.choose(
          "a date such as 2026-12-31, 2026年12月, 2027年底, 长期有效, or a length such as 24个月",
          "日期或时长，如 2026-12-31、2026年12月、2027年底、长期有效、24个月"
        ),
        found: language.quoted(text),
        fix: unknown
      )
    case .unreadableReadiness(let text):
      return FactWords(
        what: language.choose("the readiness is not understood", "无法识别成熟度"),
        expected: language.choose(
          "a level such as TRL 6, TRL4-5, or a stage such as 小试, 中试, 产业化",
          "等级或阶段，如 TRL 6、TRL4-5、小试、中试、产业化"
        ),
        found: language.quoted(text),
        fix: unknown
      )
    case .unknownMode(let text, let nearest):
      return FactWords(
        what: language.choose("the transfer mode is not known", "未知的转化方式"),
        expected: nearest.map { language.choose("perhaps \($0)", "“\($0)”一类的转化方式") }
          ?? language.choose("a mode such as 技术转让, 普通许可, 作价入股, 合作开发", "转化方式，如技术转让、普通许可、作价入股、合作开发"),
        found: language.quoted(text),
        fix: unknown
      )
    case .unreadableFlag(let text):
      return FactWords(
        what: language.choose("the cell is neither yes nor no", "既不是“是”也不是“否”"),
        expected: language.choose("是 or 否", "“是”或“否”"),
        found: language.quoted(text),
        fix: unknown
      )
    case .wrongCreditCode(let text):
      return FactWords(
        what: language.choose(
          "this can be no unified social credit code, and identifies nobody",
          "不是有效的统一社会信用代码，不用于识别单位"
        ),
        expected: language.choose(
          "18 digits and capital letters, the last of which checks the others (GB 32100)",
          "18 位数字和大写字母，末位为校验码（GB 32100）"
        ),
        found: language.quoted(text),
        fix: language.choose("compare it with the licence", "请与营业执照或法人证书核对")
      )
    case .unknownStatus(let text):
      return FactWords(
        what: language.choose("the status is not known", "未知的状态"),
        expected: language.choose(
          "a status such as 可转化, 洽谈中, 已转化, 有效, 已撤回",
          "状态，如可转化、洽谈中、已转化、有效、已撤回"
        ),
        found: language.quoted(text),
        fix: unknown
      )
    case .secondColumn(let field):
      return FactWords(
        what: language.choose(
          "a second column for \(field.rawValue); kept as an attribute",
          "\(field.rawValue) 出现两列，此列保留为附加属性"
        ),
        fix: language.choose("rename one of the columns", "请重命名其中一列")
      )
    case .unmapped(let nearest):
      return FactWords(
        what: language.choose(
          "no field is known for this column; kept as an attribute",
          "未识别的列，保留为附加属性"
        ),
        fix: nearest.map { language.choose("did you mean \($0)?", "是否为“\($0)”？") }
      )
    default:
      return FactWords(what: "\(fact)")
    }
  }

  /// An amount that is kept as it is written and not compared.
  private static func incomparable(
    _ text: String,
    _ kind: ValueRemark.Kind,
    _ language: Language
  ) -> FactWords {
    switch kind {
    case .noUnit:
      FactWords(
        what: language.choose(
          "the amount has no unit, nor has the header; it is not compared",
          "金额没有单位，表头也没有注明，不参与比较"
        ),
        expected: language.choose(
          "a unit in the cell (120万元) or in the header (预算（万元）)",
          "单元格（120万元）或表头（预算（万元））中的单位"
        ),
        found: language.quoted(text),
        fix: language.choose("add the unit to the header", "请在表头中补充单位")
      )
    case .rate:
      FactWords(
        what: language.choose(
          "the amount is per year or piece and no total; it is kept and not compared",
          "金额按年或按件等计，不是总额，照原文保留，不参与比较"
        ),
        expected: language.choose("a total such as 300万元", "总额，如 300万元"),
        found: language.quoted(text)
      )
    default:
      FactWords(
        what: language.choose(
          "the amount is in a foreign currency; it is kept, not converted and not compared",
          "金额为外币，照原文保留，不换算，不参与比较"
        ),
        expected: language.choose("an amount in yuan", "人民币金额"),
        found: language.quoted(text)
      )
    }
  }
}
