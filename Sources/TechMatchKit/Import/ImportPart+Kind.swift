extension ImportPart {
  /// Whether headers or keys are those of another kind of record; then the table is refused as a whole.
  ///
  /// Where they are those of both kinds, a warning says so.
  mutating func isOfOtherKind(
    _ names: [String],
    line: Int,
    with decoder: inout RecordDecoder
  ) -> Bool {
    guard let other = map.otherKind(of: names, than: Record.kind) else { return false }
    guard other.isSure else {
      let place = SourcePlace(file: report.name, sheet: decoder.sheet, line: line)
      add(ImportIssue(.warning, fact(of: other), at: place))
      return false
    }
    refuse(fact(of: other), line: line, with: &decoder)
    return true
  }

  /// The kind whose headers are in one of the first rows of a table that has none of the kind that is read.
  func otherKind(of rows: [TableRow]) -> (kind: HeaderMap.OtherKind, line: Int)? {
    for kind in RecordKind.allCases where kind != Record.kind {
      if let header = HeaderRow(rows, map: HeaderMap.map(for: kind)),
        let other = map.otherKind(of: header.names, than: Record.kind), other.isSure
      {
        return (other, header.line)
      }
    }
    return nil
  }

  /// The headers of another kind, as an issue tells them.
  func fact(of other: HeaderMap.OtherKind) -> ImportFact {
    .otherKind(other.kind, read: Record.kind, headers: other.headers)
  }
}
