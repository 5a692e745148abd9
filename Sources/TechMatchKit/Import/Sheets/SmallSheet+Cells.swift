extension SmallSheet {
  /// The text of a cell that must not be empty; `nil` with a problem.
  mutating func text(_ row: SheetRow<Column>, _ column: Column) -> String? {
    let text = row[column]
    if text.isEmpty { add(.empty, at: row.place(of: column)) }
    return text.isEmpty ? nil : text
  }

  /// One of the names that are known, as it is known; `nil` with a problem that has the nearest one.
  ///
  /// - Parameters:
  ///   - row: The row.
  ///   - column: The column.
  ///   - kind: What the name stands for.
  ///   - names: The names; width, case and spaces do not matter where only one of them fits.
  /// - Returns: The name as it is in `names`.
  mutating func name(
    _ row: SheetRow<Column>,
    _ column: Column,
    _ kind: SheetProblem.NameKind,
    among names: [String]
  ) -> String? {
    guard let text = text(row, column) else { return nil }
    if let name = SheetName.find(text, among: names) { return name }
    add(
      .unknownName(text, kind, nearest: NearestName.of(text, among: names)),
      at: row.place(of: column)
    )
    return nil
  }

  /// What a cell of yes and no says; anything else is a problem.
  ///
  /// - Parameters:
  ///   - row: The row.
  ///   - column: The column.
  ///   - yes: Further words for yes, whose negation with 不, 未, 无 or 无需 is a no.
  ///   - empty: What an empty cell says.
  /// - Returns: `nil` with a problem.
  mutating func flag(
    _ row: SheetRow<Column>,
    _ column: Column,
    yes: [String] = [],
    empty: Bool = false
  ) -> Bool? {
    let text = CellText(row[column]).compact
    if text.isEmpty { return empty }
    if let flag = ListParsing.isYes(text) { return flag }
    if yes.contains(text) { return true }
    if yes.contains(where: { word in ["不", "未", "无", "无需"].contains { $0 + word == text } }) {
      return false
    }
    switch text {
    case "t", "✓", "✔", "☑", "对": return true
    case "f", "✗", "✘", "x", "-", "/", "☐": return false
    default:
      add(.notYesOrNo(row[column]), at: row.place(of: column))
      return nil
    }
  }
}

/// Names as people type them from a list.
enum SheetName {
  /// What does not matter is left out: width, case, spaces, traditional forms.
  static func key(_ text: String) -> String { CellText(text).compact }

  /// The name that a text is, or the only one that it is but for width, case and spaces.
  static func find(_ text: String, among names: [String]) -> String? {
    if names.contains(text) { return text }
    let key = key(text)
    let found = Set(names.filter { self.key($0) == key })
    return found.count == 1 ? found.first : nil
  }

  /// A decimal number without sign, such as `８.５` or `9分`; `nil` for anything else.
  static func number(_ text: String) -> Double? {
    var digits = CellText(text).compact
    if digits.hasSuffix("分") { digits.removeLast() }
    guard digits.count <= 24, digits.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") }),
      digits.first?.isNumber == true, let number = Double(digits), number.isFinite
    else { return nil }
    return number
  }
}
