import TechMatchKit

extension RecordHistory.Change {
  /// What a version changed, in words: "new", or each field with its old and its new value.
  public func text(in language: Language) -> String {
    switch self {
    case .added: language.choose("new", "新增")
    case .withdrawn: language.choose("withdrawn", "撤回")
    case .contacts: language.choose("contacts", "联系方式")
    case .fields(let fields):
      fields.map { "\($0.name): \($0.old ?? "–") → \($0.new ?? "–")" }
        .joined(separator: language.semicolon)
    }
  }
}
