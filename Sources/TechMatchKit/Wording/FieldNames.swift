extension RecordField {
  /// What the field is called in records of a kind: the Chinese header that forms use, or the
  /// canonical key in words.
  public func name(of kind: RecordKind, in language: Language) -> String {
    let english = rawValue.replacing("_", with: " ")
    return language.choose(english, Self.headers[kind]?[self] ?? english)
  }

  /// The first spelling of each field, by kind.
  private static let headers: [RecordKind: [RecordField: String]] = {
    var headers: [RecordKind: [RecordField: String]] = [:]
    for line in HeaderAliases.lines.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      guard words.count > 2, let field = RecordField(rawValue: words[1]) else { continue }
      for kind in RecordKind.allCases where words[0].contains(kind.rawValue.prefix(1)) {
        if headers[kind]?[field] == nil { headers[kind, default: [:]][field] = words[2] }
      }
    }
    return headers
  }()
}
