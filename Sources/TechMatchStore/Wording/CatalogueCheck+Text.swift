import TechMatchKit

extension CatalogueCheck.Part {
  /// The name of what is counted, in the plural, such as "earlier versions".
  public func name(in language: Language) -> String {
    switch self {
    case .pages: language.choose("pages", "页")
    case .records(let kind): language.choose("\(kind.name(in: .en))s", kind.name(in: .zh))
    case .earlierVersions: language.choose("earlier versions", "历史版本")
    case .ledgerEntries: language.choose("entries of the ledger", "台账记录")
    case .nameDecisions: language.choose("decisions about names", "单位名称决定")
    }
  }
}

extension CatalogueDamage {
  /// The damage in words, to follow the name of the file.
  public func text(in language: Language) -> String {
    switch self {
    case .pages(let words): language.choose(words, "SQLite 报告：\(words)")
    case .missingImport(let table):
      language.choose(
        "a row of \(table ?? "a table") names an import that is not there",
        "\(table.map { "表 \($0) " } ?? "某表")中有一行指向不存在的导入"
      )
    case .notARecord(let kind, let id):
      language.choose(
        "\(kind.name(in: .en)) \(id): its line is no record",
        "\(kind.name(in: .zh)) \(id)：其内容不是记录"
      )
    case .otherRecord(let kind, let id, let found):
      language.choose(
        "\(kind.name(in: .en)) \(id): its line is that of \(found)",
        "\(kind.name(in: .zh)) \(id)：其内容属于 \(found)"
      )
    case .missingVersion(let kind, let id):
      language.choose(
        "\(kind) \(id): an earlier version is missing",
        "\(RecordKind(rawValue: kind)?.name(in: .zh) ?? kind) \(id)：缺少历史版本"
      )
    case .brokenLedger(let entry):
      language.choose(
        "entry \(entry) of the ledger, or one before it, was changed or removed",
        "台账第 \(entry) 条或之前的记录被改动或删除"
      )
    // The file is named before.
    case .failed(.unusable(_, let reason)): reason.text(in: language)
    case .failed(let failure): failure.text(in: language)
    }
  }
}
