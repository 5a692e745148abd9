extension RecordField {
  /// What the field is called in records of a kind: the Chinese header that forms use, or the
  /// canonical key in words.
  public func name(of kind: RecordKind, in language: Language) -> String {
    let english = rawValue.replacing("_", with: " ")
    return language.choose(english, Self.headers[kind]?[self] ?? english)
  }

  /// The first Chinese spelling of each field, by kind.
  private static let headers: [RecordKind: [RecordField: String]] = {
    var headers: [RecordKind: [RecordField: String]] = [:]
    for line in HeaderAliases.lines.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      // A mark behind a field is about how headers are compared.
      guard words.count > 2, let field = RecordField(rawValue: words[1].replacing("!", with: ""))
      else { continue }
      for kind in RecordKind.allCases where words[0].contains(kind.rawValue.prefix(1)) {
        let chinese = words.dropFirst(2).first { !$0.utf8.allSatisfy { $0 < 0x80 } }
        if headers[kind]?[field] == nil { headers[kind, default: [:]][field] = chinese }
      }
    }
    return headers
  }()
}
