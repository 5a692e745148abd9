/// What a row below the headers is: a record, or something that people put between and below records.
enum RowContent: Equatable {
  case record
  /// The headers once more, as on the next printed page.
  case header
  /// The heading of the rows below it, such as 一、装备制造.
  case heading
  /// A total, a signature or a note.
  case footer

  /// Tells what the cells of a row are.
  ///
  /// O(*n*) in the first cells. A row is a footer only when all of it is one: 合计 at the start of a title is none.
  ///
  /// - Parameters:
  ///   - cells: The cells of the row.
  ///   - names: The headers above them.
  init(_ cells: some Collection<String>, under names: some Collection<String>) {
    let filled = zip(0..., cells).filter { !$0.1.isEmpty }
    guard let first = filled.first else {
      self = .record
      return
    }
    let text = CellText(String(first.1.prefix(60)))
    if filled.count > 1, Self.areHeaders(cells, names) {
      self = .header
    } else if Self.isFooter(text.compact, filled.map(\.1)) {
      self = .footer
    } else if filled.count == 1, first.0 == 0, names.count > 2, Self.isHeading(text.compact) {
      self = .heading
    } else {
      self = .record
    }
  }

  private static func areHeaders(
    _ cells: some Collection<String>,
    _ names: some Collection<String>
  ) -> Bool {
    zip(cells, names).allSatisfy { $0.isEmpty || ListParsing.trimmed($0) == $1 }
  }

  private static func isFooter(_ first: String, _ filled: [String]) -> Bool {
    guard var label = FooterLabel(first) else { return false }
    if filled.count == 1 { return true }
    // A note is a sentence of its own.
    if label.kind == .note { return false }
    var awaitsValue = label.rest.isEmpty
    for cell in filled.dropFirst() {
      let text = CellText(String(cell.prefix(60))).compact
      if let next = FooterLabel(text), next.kind != .note {
        label = next
        awaitsValue = next.rest.isEmpty
      } else if FooterLabel.isNumber(text) {
        continue
      } else if awaitsValue, label.kind == .signature, text.count <= 20 {
        awaitsValue = false
      } else {
        return false
      }
    }
    return true
  }

  /// Whether a text begins with a Chinese numeral and a mark, such as 一、 or (二).
  private static func isHeading(_ text: String) -> Bool {
    let rest = text.drop { $0 == "(" || $0 == "第" }
    let numeral = rest.prefix { "一二三四五六七八九十".contains($0) }
    let after = rest.dropFirst(numeral.count)
    return !numeral.isEmpty && after.first.map { "、.,)部类批".contains($0) } == true
      && text.count <= 40
  }
}
