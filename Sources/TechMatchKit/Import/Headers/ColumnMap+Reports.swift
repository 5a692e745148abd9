extension ColumnMap {
  /// Makes sure that each choice has decided something in one of some files.
  ///
  /// Files of which no header was found, or that are known not to be read, say nothing. O(*n*) in the headers.
  ///
  /// - Throws: ``Failure/column(_:headers:)`` or ``Failure/kind(column:field:kinds:)`` for the first choice that
  ///   has not.
  public func check(_ reports: [FileReport]) throws(Failure) {
    let read = reports.filter { !$0.columns.isEmpty }
    if read.isEmpty { return }
    for choice in choices {
      let files = read.filter { has($0, choice) }
      guard !files.isEmpty else {
        var headers: [String] = []
        for column in read.flatMap(\.columns) where !headers.contains(column.header) {
          headers.append(column.header)
        }
        throw .column(choice.column, headers: headers)
      }
      guard let field = choice.field else { continue }
      let kinds = files.map(\.kind)
      if !kinds.contains(where: { HeaderMap.map(for: $0).has(field) }) {
        let different = RecordKind.allCases.filter(kinds.contains)
        throw .kind(column: choice.column, field: field, kinds: different)
      }
    }
  }

  /// The choices that have decided something in one of some files.
  public func used(in reports: [FileReport]) -> [Choice] {
    choices.filter { choice in reports.contains { has($0, choice) } }
  }

  private func has(_ report: FileReport, _ choice: Choice) -> Bool {
    report.columns.contains { self.choice(for: $0.header)?.column == choice.column }
  }
}
