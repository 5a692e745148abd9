import TechMatchKit

extension RecordName {
  /// The record with its kind, and its title cut to forty cells.
  public func text(in language: Language) -> String {
    let title = DisplayWidth.truncated(TableWriter.oneLine(title ?? ""), to: 40)
    return "\(kind.name(in: language)) \(TableWriter.oneLine(id.text))  \(title)"
  }
}

extension NamingFailure: LocalizedFailure {
  /// The failure in words; the records that a text fits stand below it, a line each.
  public func text(in language: Language) -> String {
    switch self {
    case .several(let text, let names, let count):
      let choices = names.map { "\n  " + $0.text(in: language) }.joined()
      let more =
        count > names.count
        ? language.choose("\n  and \(count - names.count) more", "\n  另有 \(count - names.count) 条")
        : ""
      return language.choose(
        count == 1
          ? "'\(text)' is part of one record; give its identifier:\(choices)"
          : "'\(text)' fits \(count) records; give one of their identifiers:\(choices)\(more)",
        "“\(text)”符合 \(count) 条记录，请写明编号：\(choices)\(more)"
      )
    case .none(let text, let kinds, let count, let nearest):
      let hint = nearest.map { language.choose("; did you mean \($0)?", "；是否为 \($0)？") } ?? ""
      let kind = kinds.count == 1 ? kinds[0].name(in: language) : language.choose("record", "记录")
      return language.choose(
        "no \(kind) has '\(text)' as its identifier or in its title, among \(English.count(count, "record"))\(hint)",
        "\(count) 条\(kind)的编号和名称中都没有“\(text)”\(hint)"
      )
    }
  }
}
