extension ColumnMap.Failure: LocalizedFailure {
  /// The failure in words: what was said, and what can be said instead.
  public func text(in language: Language) -> String {
    switch self {
    case .form(let text):
      return language.choose(
        "'\(text)' does not say what a column stands for; write column=field, such as 单位=institution",
        "“\(text)”不是“列=字段”的形式，如 单位=institution"
      )
    case .field(let text, let column, let nearest):
      let hint =
        nearest.map { language.choose("; did you mean \($0)?", "；是否为 \($0)？") }
        ?? language.choose(".", "。")
      let names = RecordField.allCases.map(\.rawValue).joined(separator: language.choose(", ", "、"))
      return language.choose(
        "\(column): there is no field '\(text)'\(hint) The fields are \(names)",
        "\(column)：没有字段“\(text)”\(hint)可用的字段：\(names)"
      )
    case .column(let column, let headers):
      let found = headers.map(TableWriter.oneLine).joined(separator: language.choose(", ", "、"))
      return language.choose(
        "no file has a column '\(column)'; the columns are \(found)",
        "没有名为“\(column)”的列；文件中的列：\(found)"
      )
    case .kind(let column, let field, let kinds):
      return language.choose(
        "\(column): \(kinds.map { $0.rawValue + "s" }.joined(separator: " and ")) have no field \(field.rawValue)",
        "\(column)：\(kinds.map { $0.name(in: .zh) }.joined(separator: "、"))没有字段 \(field.rawValue)"
      )
    }
  }
}
