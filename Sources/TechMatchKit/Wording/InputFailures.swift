extension ImportFailure: LocalizedFailure {
  /// The failure in words: the path, what is wrong with it and what to do.
  public func text(in language: Language) -> String {
    switch self {
    case .notFound(let path):
      language.choose("\(path): no such file", "\(path)：文件不存在")
    case .isDirectory(let path):
      language.choose("\(path): is a folder; name the files in it", "\(path)：是文件夹，请指定其中的文件")
    case .unreadable(let path):
      language.choose("\(path): cannot be read; check its permissions", "\(path)：无法读取，请检查权限")
    case .tooLarge(let path, let bytes):
      language.choose(
        "\(path): has \(bytes) bytes, at most \(InputFile.largest) are possible; split it",
        "\(path)：大小为 \(bytes) 字节，上限为 \(InputFile.largest)，请拆分"
      )
    }
  }
}

extension RecordStream.Failure: LocalizedFailure {
  /// The failure in words, preceded by its place.
  package func text(in language: Language) -> String {
    language.place(file, line: line)
      + language.choose(
        "expected a line that begins with {\"record\":\"…\"",
        "应为以 {\"record\":\"…\" 开头的行"
      )
  }
}

extension ThesaurusFailure: LocalizedFailure {
  /// The failure in words, preceded by its place.
  public func text(in language: Language) -> String {
    language.place(file, line: line) + problem.text(in: language)
  }
}

extension ThesaurusFailure.Problem {
  fileprivate func text(in language: Language) -> String {
    switch self {
    case .notUTF8:
      language.choose("not UTF-8; save the file as UTF-8", "不是 UTF-8 编码，请另存为 UTF-8")
    case .empty:
      language.choose(
        "nothing in the file; the first line is the header: zh, en, broader, apart by tabs",
        "文件为空；首行应为以制表符分隔的表头 zh、en、broader"
      )
    case .repeatedColumn(let name):
      language.choose(
        "the column '\(name)' occurs twice; keep one, with its names apart by ';'",
        "“\(name)”列重复出现，请只保留一列，名称之间用“;”分隔"
      )
    case .separator(let mark):
      language.choose(
        "expected columns apart by tabs and names apart by ';', found \(mark == " " ? "spaces" : "'\(mark)'"); "
          + "put the right one there",
        "列与列之间应为制表符，名称之间应为“;”，实际为\(mark == " " ? "空格" : "“\(mark)”")，请改正"
      )
    case .apart(let first, let second):
      language.choose(
        "'\(first)' and '\(second)' are names of different concepts already; give each a line of its own",
        "“\(first)”与“\(second)”已属于不同的概念，请分成两行"
      )
    case .unknownColumn(let name):
      language.choose(
        "unknown column '\(name)'; the first line is the header: zh, en, broader, apart by tabs",
        "未知列“\(name)”；首行应为以制表符分隔的表头 zh、en、broader"
      )
    case .cellCount(let expected, let found):
      language.choose(
        "expected at most \(expected) cells apart by tabs, found \(found)",
        "最多应有 \(expected) 个以制表符分隔的单元格，实际有 \(found) 个"
      )
    case .noName:
      language.choose("expected a name in zh or en, found none", "zh 与 en 至少应填一个名称")
    case .noTerm(let name):
      language.choose(
        "the name '\(name)' has no word that counts; leave it out",
        "名称“\(name)”不含有效词语，请删去"
      )
    case .taken(let name, let line):
      language.choose(
        "the name '\(name)' belongs to the concept of line \(line); put both on one line",
        "名称“\(name)”已属于第 \(line) 行的概念，请合并为一行"
      )
    case .unknownBroader(let name):
      language.choose(
        "the broader concept '\(name)' is no other concept; add a line for it",
        "没有名为“\(name)”的其他概念可作上位概念，请为其添加一行"
      )
    }
  }
}

extension EvaluationFailure: LocalizedFailure {
  /// The failure in words, preceded by its place.
  public func text(in language: Language) -> String {
    language.place(file, line: line) + problem.text(in: language)
  }
}

extension EvaluationFailure.Problem {
  fileprivate func text(in language: Language) -> String {
    switch self {
    case .notUTF8:
      language.choose("not UTF-8; save the file as UTF-8", "不是 UTF-8 编码，请另存为 UTF-8")
    case .fieldCount(let expected, let found):
      language.choose(
        "expected \(expected), found \(English.count(found, "field"))",
        "应为 \(expected)，实际有 \(found) 个字段"
      )
    case .notAGrade(let text):
      language.choose(
        "expected a whole number as grade, found '\(text)'",
        "等级应为整数，实际为“\(text)”"
      )
    case .notAScore(let text):
      language.choose("expected a number as score, found '\(text)'", "得分应为数字，实际为“\(text)”")
    case .notAHit:
      language.choose(
        "expected a JSON object with the texts demand and achievement",
        "应为含 demand 和 achievement 的 JSON 对象"
      )
    case .repeated(let demand, let achievement):
      language.choose(
        "the pair \(demand), \(achievement) occurs twice; keep one line",
        "\(demand) 与 \(achievement) 重复出现，请只保留一行"
      )
    case .empty: language.choose("nothing in the file", "文件为空")
    }
  }
}
