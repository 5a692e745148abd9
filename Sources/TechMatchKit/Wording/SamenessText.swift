extension Sameness {
  /// Why two records are the same, in few words.
  public func name(in language: Language) -> String {
    switch self {
    case .registration: language.choose("same registration number", "登记号相同")
    case .title: language.choose("same title", "名称相同")
    case .longerTitle: language.choose("title with words added", "名称多几个字")
    }
  }
}

extension FieldDifference {
  /// The field of a record of a kind with both values on one line; what both begin with is left out
  /// where it is long.
  public func text(of kind: RecordKind, in language: Language) -> String {
    let field = RecordField(rawValue: field)?.name(of: kind, in: language) ?? field
    let (first, other) = (TableWriter.oneLine(first ?? "–"), TableWriter.oneLine(other ?? "–"))
    let same = zip(first, other).prefix { $0 == $1 }.count
    let skipped = same > 16 ? same - 6 : 0
    func shown(_ text: String) -> String {
      let rest = (skipped > 0 ? "…" : "") + text.dropFirst(skipped)
      return DisplayWidth.truncated(rest, to: 48)
    }
    return language.choose("\(field): ", "\(field)：") + "\(shown(first)) → \(shown(other))"
  }
}
