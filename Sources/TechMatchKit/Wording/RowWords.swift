extension FactWords {
  /// Facts about the rows of a table that are no records, and about tables that are not read.
  static func ofRows(_ fact: ImportFact, _ language: Language) -> FactWords? {
    switch fact {
    case .titleRows(let count):
      FactWords(
        what: language.choose(
          "\(count) title row\(count == 1 ? "" : "s") above the header skipped",
          "已跳过表头上方的 \(count) 行标题"
        )
      )
    case .headingRows(let lines):
      FactWords(
        what: language.choose(
          "headings of other rows, no records: row\(lines.count == 1 ? "" : "s") \(list(lines, language))",
          "分组标题，不是记录：第 \(list(lines, language)) 行"
        )
      )
    case .furtherHeaders(let lines):
      FactWords(
        what: language.choose(
          "further headers, no records: row\(lines.count == 1 ? "" : "s") \(list(lines, language))",
          "再次出现的表头，不是记录：第 \(list(lines, language)) 行"
        )
      )
    case .footerRows(let lines):
      FactWords(
        what: language.choose(
          "totals, signatures or notes, no records: row\(lines.count == 1 ? "" : "s") \(list(lines, language))",
          "合计、签字或备注，不是记录：第 \(list(lines, language)) 行"
        )
      )
    case .tableOfOtherKind(let kind, let columns):
      FactWords(
        what: language.choose(
          "columns \(columns.lowerBound) to \(columns.upperBound) are a table of \(kind.rawValue)s; "
            + "not read as part of this one",
          "第 \(columns.lowerBound)–\(columns.upperBound) 列是另一张\(kind.name(in: .zh))表，未与此表一起读取"
        ),
        fix: language.choose(
          "give the file once more as \(kind.rawValue)s",
          "请将此文件同时作为\(kind.name(in: .zh))文件导入"
        )
      )
    case .otherKind(let found, let read, let headers):
      FactWords(
        what: language.choose(
          "the headers are those of \(found.rawValue)s, not of \(read.rawValue)s",
          "表头是\(found.name(in: .zh))的表头，不是\(read.name(in: .zh))的"
        ),
        expected: language.choose(
          "headers that only \(read.rawValue)s have",
          "\(read.name(in: .zh))特有的表头"
        ),
        found: headers.prefix(6).map(language.quoted).joined(separator: language.choose(", ", "、")),
        fix: language.choose(
          "give the file as \(found.rawValue)s, or say what its columns stand for",
          "请将文件作为\(found.name(in: .zh))文件导入，或指定各列对应的字段"
        )
      )
    default: nil
    }
  }

  /// The first few lines.
  private static func list(_ lines: [Int], _ language: Language) -> String {
    let shown = lines.prefix(10).map { "\($0)" }.joined(separator: language.choose(", ", "、"))
    return lines.count > 10 ? shown + language.choose(" …", " …… 等") : shown
  }
}
