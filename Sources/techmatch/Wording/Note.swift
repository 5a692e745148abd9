import TechMatchKit
import TechMatchStore

/// Something worth knowing that a command says on standard error: facts, like ``UsageFault``.
///
/// The service has notes of its own (`MarketNotice`); these are about what a command did.
enum Note {
  /// A batch in which `done` of `total` lists are done.
  case progress(done: Int, total: Int)
  /// A list is empty, and why.
  case empty(EmptyListReason)
  /// Of several demands some have no hit.
  case withoutHits(Int, of: Int)
  /// Of several demands some have hits, none of which fits.
  case withoutFitting(Int, of: Int)
  /// Of the records that fit only some are listed.
  case listed(Int, of: Int)
  /// Columns have no room in the terminal.
  case columnsLeftOut([String])
  /// A record has contacts, which are not shown.
  case contactsHidden
  /// The same records were sought among so many.
  case duplicates(groups: Int, records: Int)
  /// An import that changed nothing.
  case trial
  /// Records were withdrawn.
  case withdrawn(Int)
  /// An entry is in the ledger.
  case noted(LedgerEvent)
  /// The ledger has no entries at all.
  case emptyLedger
  /// The ledger has entries, but none of those that were asked for.
  case noSuchEntries
  /// Records were written to a file.
  case exported(Int)
  /// The file has contacts in it.
  case exportedContacts
  /// An index was built.
  case indexed(path: String, achievements: Int, demands: Int, terms: Int)
  /// Nothing was said of columns.
  case noColumns
  /// What was said of the columns of a source is forgotten.
  case forgotten(source: String)
  /// Statistics were written to a file.
  case counted(path: String, records: Int)
  /// Something was decided about a name.
  case decided(NameDecision)
  /// Nobody is known.
  case noOrganisations
  /// There are proposals, the first of which is this.
  case proposals(OrganisationClaim)
  /// There is nothing to propose.
  case noProposals
  /// Forms for judges were written, for so many bids.
  case forms(path: String, judges: Int, bids: Int)
  /// Bids are not on the forms, because they were withdrawn.
  case notOnForms([RecordID])
  /// The forms are anonymous, and the key is in this file.
  case anonymous(key: String)
  /// Nothing was ever decided about names.
  case noNameDecisions

  /// The note in words, with the option or command that goes on from it.
  func text(in language: Language) -> String {
    switch self {
    case .progress(let done, let total):
      return language.choose("\(done) of \(total) done", "已完成 \(done) / \(total)")
    case .empty(let reason): return Self.text(reason, in: language)
    case .withoutHits(let count, let total):
      return language.choose(
        "\(count) of \(total) demands \(count == 1 ? "has" : "have") no hit; match one alone to see why",
        "\(total) 条需求中有 \(count) 条没有结果；单独匹配可查看原因"
      )
    case .withoutFitting(let count, let total):
      return language.choose(
        "nothing fits \(count) of \(total) demands; what is listed for them is only the nearest",
        "\(total) 条需求中有 \(count) 条没有合适的成果，所列只是最接近的"
      )
    case .duplicates(let groups, let records):
      return language.choose(
        "\(English.count(records, "record")), \(groups == 0 ? "none twice" : English.count(groups, "group") + " of the same")",
        "共 \(records) 条记录，" + (groups == 0 ? "没有重复" : "重复的有 \(groups) 组")
      )
    case .trial: return language.choose("a trial: nothing was changed", "试运行，未作任何更改")
    case .withdrawn(let count):
      return language.choose(
        "\(English.count(count, "record")) withdrawn",
        "已撤回 \(count) 条"
      )
    case .noted(let event):
      let pair = event.pair
      return language.choose(
        "noted: \(event.kind.name(in: .en)), \(pair.demand) and \(pair.achievement), by \(event.broker)",
        "已记入台账：\(event.kind.name(in: .zh))，\(pair.demand) 与 \(pair.achievement)，\(event.broker)"
      )
    case .emptyLedger, .noSuchEntries: return ledgerText(in: language)
    case .noColumns:
      return language.choose(
        "nothing is kept of any column; import --map keeps it",
        "没有保存的列对应；import --map 会保存"
      )
    case .forgotten(let source):
      return language.choose(
        "\(source): what was said of columns is forgotten",
        "\(source)：已清除保存的列对应"
      )
    case .exported, .exportedContacts, .indexed, .counted: return fileText(in: language)
    case .forms, .notOnForms, .anonymous: return formText(in: language)
    case .listed, .columnsLeftOut, .contactsHidden: return listText(in: language)
    case .decided, .noOrganisations, .proposals, .noProposals, .noNameDecisions:
      return nameText(in: language)
    }
  }

  /// Why a list is empty, with the option that shows more.
  private static func text(_ reason: EmptyListReason, in language: Language) -> String {
    // What the option is called says what it does.
    if case .leastScore(let points) = reason {
      return language.choose(
        "--min-score \(points) may hide weaker ones",
        "--min-score \(points) 可能隐藏了得分较低的结果"
      )
    }
    return reason.text(in: language) + (Hints.hint(for: reason, in: language) ?? "")
  }

  /// Notes about records that are looked at.
  private func listText(in language: Language) -> String {
    switch self {
    case .listed(let count, let total):
      language.choose(
        "\(count) of \(total) listed; --top 0 lists every one",
        "列出 \(total) 条中的 \(count) 条；--top 0 可全部列出"
      )
    case .columnsLeftOut(let titles):
      language.choose(
        "no room for \(titles.joined(separator: ", ")); a wider terminal or --format csv has everything",
        "宽度不足，未显示\(titles.joined(separator: "、"))；加宽终端或用 --format csv 可看全部"
      )
    case .contactsHidden:
      language.choose(
        "contacts are hidden; --show-contacts prints them",
        "联系方式已隐藏；--show-contacts 可显示"
      )
    default: "\(self)"
    }
  }

  /// Notes about forms for judges.
  private func formText(in language: Language) -> String {
    switch self {
    case .forms(let path, let judges, let bids):
      language.choose(
        "\(path): \(English.count(judges, "form")) for \(English.count(bids, "bid")); rank --marks reads it once it is filled in",
        "\(path)：\(judges) 份评分表，每份 \(bids) 个方案；填好后用 rank --marks 读取"
      )
    case .notOnForms(let bids):
      language.choose(
        "withdrawn, not on the forms: \(bids.map(\.text).joined(separator: ", "))",
        "已撤回，不在评分表上：\(bids.map(\.text).joined(separator: "、"))"
      )
    case .anonymous(let key):
      language.choose(
        "read the texts before judges do: what no record knows may still tell who bids; keep \(key) from them, rank needs it as --key",
        "方案文本发出前请通读：名录中没有的内容仍可能透露揭榜单位；\(key) 不得交给评委，rank 时用 --key 指定"
      )
    default: "\(self)"
    }
  }

  /// Notes about a ledger.
  private func ledgerText(in language: Language) -> String {
    let begin =
      if case .emptyLedger = self {
        language.choose("the ledger is empty", "台账为空")
      } else {
        language.choose("the ledger has no such entries", "台账中没有此类记录")
      }
    return begin
      + language.choose(
        "; match --by NAME, decide and outcome make them",
        "；match --by、decide 与 outcome 会写入"
      )
  }

  /// Notes about organisations.
  private func nameText(in language: Language) -> String {
    switch self {
    case .decided(let decision):
      let (name, organisation) = (decision.claim.name, decision.claim.organisation)
      return language.choose(
        "\(decision.verdict(in: .en)): \(name) of \(organisation), by \(decision.broker)",
        "已\(decision.verdict(in: .zh))：\(name) → \(organisation)，\(decision.broker)"
      )
    case .noOrganisations:
      return language.choose(
        "nobody is known; import --organisations brings who is who, --propose looks for names",
        "尚无单位名录；可用 import --organisations 导入，或用 --propose 查找"
      )
    case .proposals(let claim):
      let option = claim.relation == .alias ? "--confirm" : "--confirm-part"
      let pair = "\(claim.name)=\(claim.organisation)"
      return language.choose(
        "none of this is used before it is confirmed: \(option) '\(pair)', or --refuse",
        "确认之后才会采用：\(option) '\(pair)'，或用 --refuse 否决"
      )
    case .noProposals: return language.choose("nothing to propose", "没有可建议的名称")
    case .noNameDecisions:
      return language.choose("nothing was decided about names yet", "尚未确认或否决过单位名称")
    default: return "\(self)"
    }
  }

  /// Notes about a file that was written.
  private func fileText(in language: Language) -> String {
    switch self {
    case .exported(let count):
      language.choose("\(English.count(count, "record")) written", "已写出 \(count) 条记录")
    case .exportedContacts:
      language.choose(
        "contacts are written as well; --without-contacts leaves them out",
        "包含联系方式；--without-contacts 可不写出"
      )
    case .indexed(let path, let achievements, let demands, let terms):
      language.choose(
        "\(path): \(English.count(achievements, "achievement")), \(English.count(demands, "demand")), \(English.count(terms, "word"))",
        "\(path)：成果 \(achievements) 项，需求 \(demands) 条，词 \(terms) 个"
      )
    case .counted(let path, let records):
      language.choose(
        "\(path): the statistics of \(English.count(records, "record"))",
        "\(path)：\(records) 条记录的词语统计"
      )
    default: "\(self)"
    }
  }
}
