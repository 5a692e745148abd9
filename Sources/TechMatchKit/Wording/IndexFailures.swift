extension IndexError: LocalizedFailure {
  /// The failure in words.
  public func text(in language: Language) -> String {
    let before = language.choose("the index cannot be built: ", "无法建立索引：")
    switch self {
    case .duplicateID(let id, let side):
      return before
        + language.choose(
          "two \(side.name(in: .en))s have the identifier '\(id)'; give one of them another identifier",
          "有两条\(side.name(in: .zh))的编号均为“\(id)”，请修改其中一个编号"
        )
    case .fieldWeight:
      return before
        + language.choose("a field weight is not a number in 0…100", "字段权重应为 0…100 内的数")
    case .statistics(let analyser):
      return language.choose(
        "the statistics were counted with the analyser \(analyser.rawValue); use the same here",
        "统计文件是用分词方式 \(analyser.rawValue) 生成的，请使用相同的方式"
      )
    case .statisticsThesaurus:
      return language.choose(
        "the statistics were counted with another thesaurus; use the same here, or count again with this one",
        "统计文件是用另一份词表生成的，请使用相同的词表，或用当前词表重新统计"
      )
    case .tooMany:
      return before
        + language.choose(
          "there are more than \(UInt32.max - 1) records of one side, or words; split the records",
          "一方的记录或词超过 \(UInt32.max - 1) 个，请拆分记录"
        )
    }
  }
}

extension StatisticsFailure: LocalizedFailure {
  /// The failure in words, preceded by its place.
  public func text(in language: Language) -> String {
    language.place(file, line: line) + problem.text(in: language)
      + language.choose("; make it again", "；请重新生成")
  }
}

extension StatisticsFailure.Problem {
  fileprivate func text(in language: Language) -> String {
    switch self {
    case .notUTF8: language.choose("not UTF-8", "不是 UTF-8 编码")
    case .header: language.choose("expected the head of statistics", "缺少统计文件的首行")
    case .version(let found):
      language.choose(
        "expected version \(FrozenStatistics.version), found \(found)",
        "应为版本 \(FrozenStatistics.version)，实际为 \(found)"
      )
    case .entry:
      language.choose(
        "expected w or t, a term and a number of records, apart by tabs",
        "应为以制表符分隔的 w 或 t、词和记录数"
      )
    case .repeated(let term):
      language.choose("the term '\(term)' occurs twice", "词“\(term)”重复出现")
    case .cut:
      language.choose(
        "lines are missing or too many; the file is not whole",
        "行数与首行不符，文件不完整"
      )
    }
  }
}

extension SnapshotFailure: LocalizedFailure {
  /// The failure in words, which follow the name of the file.
  public func text(in language: Language) -> String {
    let remedy = language.choose("; make it again", "；请重新生成")
    switch self {
    case .missing: return language.choose("no such index file", "没有这个索引文件")
    case .noAccess:
      return language.choose("cannot be opened; check its permissions", "无法打开，请检查权限")
    case .unwritable:
      return language.choose(
        "cannot be written (is the disk full, the folder writable?); what was there is there still",
        "无法写入（磁盘是否已满、文件夹是否可写？）；原有文件未改动"
      )
    case .foreign:
      return language.choose("is no index file of techmatch", "不是 techmatch 的索引文件")
    case .version(let found):
      return language.choose(
        "is of version \(found), expected \(SnapshotHeader.version)",
        "版本为 \(found)，应为 \(SnapshotHeader.version)"
      ) + remedy
    case .cut(let bytes, let all):
      return language.choose(
        "has \(bytes) bytes, expected \(all)",
        "大小为 \(bytes) 字节，应为 \(all) 字节"
      ) + remedy
    case .damaged(let byte, let column):
      return language.choose(
        "is damaged at byte \(byte) (\(column))",
        "在第 \(byte) 字节处损坏（\(column)）"
      ) + remedy
    case .inconsistent(let side, let mismatch):
      return language.choose(
        "is damaged (\(side.name(in: .en))s: \(mismatch.text(in: .en)))",
        "已损坏（\(side.name(in: .zh))：\(mismatch.text(in: .zh))）"
      ) + remedy
    case .otherConfiguration:
      return language.choose("was built with other settings", "是用其他设置建立的") + remedy
    case .index(let error): return error.text(in: language)
    }
  }
}

extension SnapshotFailure.Mismatch {
  fileprivate func text(in language: Language) -> String {
    switch self {
    case .identifierOrder: language.choose("identifiers are not in order", "编号顺序有误")
    case .ordinals: language.choose("ordinals do not match documents", "序号与文档不符")
    case .lines: language.choose("lines of records do not match identifiers", "记录行与编号不符")
    case .terms: language.choose("text vectors name unknown terms", "文本向量含未知词")
    case .tags: language.choose("tag vectors name unknown tags", "标签向量含未知标签")
    case .rareTerms:
      language.choose("rare postings of words do not match the vectors", "稀有词的倒排项与向量不符")
    case .rareTags:
      language.choose("rare postings of tags do not match the vectors", "稀有标签的倒排项与向量不符")
    case .postings: language.choose("posting lists do not match the vectors", "倒排表与向量不符")
    case .postingCount:
      language.choose(
        "there are fewer or more postings than vector entries",
        "倒排项与向量项的数量不等"
      )
    }
  }
}

extension IndexCheck.Part {
  /// The name of what is counted, in the plural, such as "pages" or "demands: rare postings".
  public func name(in language: Language) -> String {
    func entries(_ side: Side, _ english: String, _ chinese: String) -> String {
      language.choose("\(side.name(in: .en))s: \(english)", side.name(in: .zh) + chinese)
    }
    return switch self {
    case .pages: language.choose("pages", "页")
    case .columns: language.choose("columns", "列")
    case .terms: language.choose("terms", "词")
    case .tags: language.choose("tags", "标签")
    case .records(let side): language.choose("\(side.name(in: .en))s", side.name(in: .zh))
    case .textEntries(let side): entries(side, "text vector entries", "文本向量项")
    case .tagEntries(let side): entries(side, "tag vector entries", "标签向量项")
    case .rarePostings(let side): entries(side, "rare postings", "稀有词倒排项")
    case .commonPostings(let side): entries(side, "common postings", "常用词倒排项")
    }
  }
}
