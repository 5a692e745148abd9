import TechMatchKit

/// The titles of the columns of tables.
struct Titles {
  private let language: Language

  init(language: Language) { self.language = language }

  // Lists of hits and institutions.

  /// What a hit or a bid is worth.
  var score: String { language.choose("score", "得分") }
  /// How well the texts fit.
  var fit: String { language.choose("fit", "匹配") }
  /// What a record is called.
  var title: String { language.choose("title", "名称") }
  /// Whose a record is.
  var organisation: String { language.choose("organisation", "单位") }
  /// Gates that do not pass.
  var toBeChecked: String { language.choose("to be checked", "待核实") }
  /// What a broker decided.
  var decision: String { language.choose("decision", "决定") }
  /// Whom to call.
  var contact: String { language.choose("contact", "联系方式") }
  /// Who could answer a demand.
  var institution: String { language.choose("institution", "单位") }
  /// How much of a demand is covered.
  var covers: String { language.choose("covers", "覆盖") }
  /// The achievements that carry a score.
  var evidence: String { language.choose("evidence", "依据") }
  /// What the evidence lacks.
  var gaps: String { language.choose("gaps", "缺口") }

  // Lists of records.

  /// Where a record comes from.
  var region: String { language.choose("region", "地域") }
  /// How mature it is.
  var stage: String { language.choose("stage", "成熟度") }
  /// How it may be transferred.
  var modes: String { language.choose("modes", "转化方式") }
  /// What is asked for it.
  var price: String { language.choose("price", "价格") }
  /// What is paid for it.
  var budget: String { language.choose("budget", "预算") }
  /// Until when answers count.
  var deadline: String { language.choose("deadline", "截止日期") }
  /// Whether it is open.
  var status: String { language.choose("status", "状态") }
  /// When it was registered.
  var registered: String { language.choose("registered", "登记日期") }
  /// When it came into the catalogue.
  var arrived: String { language.choose("arrived", "入库日期") }
  /// What records are counted by.
  var facet: String { language.choose("by", "项目") }
  /// A value that records are counted by.
  var value: String { language.choose("value", "取值") }
  /// A number of records.
  var number: String { language.choose("records", "条数") }
  /// In place of a value that records do not state.
  var unknown: String { language.choose("(unknown)", "（未知）") }

  // Records without an answer.

  /// How many records of a side have no answer.
  func unmatched(_ count: Int, of total: Int, _ side: Side) -> String {
    side == .demand
      ? language.choose(
        "\(count) of \(English.count(total, "demand")) without an answer",
        "\(total) 条需求中，\(count) 条没有合适的成果"
      )
      : language.choose(
        "\(count) of \(English.count(total, "achievement")) without a buyer",
        "\(total) 项成果中，\(count) 项没有合适的需求"
      )
  }
  /// The record that comes nearest.
  var nearest: String { language.choose("nearest", "最接近") }
  /// What keeps it out.
  var reason: String { language.choose("why not", "原因") }

  // Rankings.

  /// The points of a bid.
  var points: String { language.choose("points", "得分") }
  /// The identifier of a bid.
  var bid: String { language.choose("bid", "编号") }
  /// The identifier of a record.
  var id: String { language.choose("id", "编号") }
  /// Who bids.
  var bidder: String { language.choose("bidder", "揭榜单位") }
  /// What a bid gets.
  var award: String { language.choose("award", "结果") }
  /// What else there is to say of a bid.
  var remarks: String { language.choose("remarks", "说明") }
  /// The criteria of a rubric.
  var criteria: String { language.choose("points by criterion", "分项得分") }

  // Changes between batches.

  /// The score before.
  var before: String { language.choose("before", "原得分") }
  /// The score now.
  var after: String { language.choose("after", "现得分") }
  /// Why it changed.
  var cause: String { language.choose("cause", "原因") }

  // Catalogues.

  /// The kind of a record.
  var kind: String { language.choose("kind", "类型") }
  /// Records that are new.
  var new: String { language.choose("new", "新增") }
  /// Records with another content.
  var changed: String { language.choose("changed", "变更") }
  /// Records that are spelled otherwise.
  var recognised: String { language.choose("recognised", "认出") }
  /// Whose records they are.
  var source: String { language.choose("source", "来源") }
  /// Records as they were.
  var unchanged: String { language.choose("unchanged", "未变") }
  /// Records that were withdrawn.
  var withdrawn: String { language.choose("withdrawn", "撤回") }
  /// The identifiers of records.
  var which: String { language.choose("which", "编号") }
  /// When something was done.
  var time: String { language.choose("time", "时间") }
  /// The file and line of a version.
  var from: String { language.choose("from", "来自") }
  /// What a version changed.
  var change: String { language.choose("what changed", "变更") }

  /// A header.
  var column: String { language.choose("column", "列") }
  /// What a column stands for.
  var field: String { language.choose("field", "字段") }

  // Organisations.

  /// The credit code of an organisation.
  var creditCode: String { language.choose("credit code", "信用代码") }
  /// The other names of an organisation.
  var otherNames: String { language.choose("other names", "其他名称") }
  /// What an organisation belongs to.
  var belongsTo: String { language.choose("belongs to", "上级单位") }
  /// How many records name it.
  var records: String { language.choose("records", "记录") }
  /// A name as records have it.
  var writtenName: String { language.choose("name", "名称") }
  /// What a name is to an organisation.
  var relation: String { language.choose("may be", "可能是") }
  /// What speaks for a proposal.
  var grounds: String { language.choose("what speaks for it", "依据") }
  /// The other organisations that a name is proposed for.
  var rivals: String { language.choose("also proposed for", "另可能属于") }

  // The ledger.

  /// Who made an entry.
  var broker: String { language.choose("broker", "经纪人") }
  /// What was done.
  var entry: String { language.choose("entry", "事项") }
  /// What an entry says besides.
  var remark: String { language.choose("remark", "备注") }
  /// Pairs in the ledger at all.
  var pairs: String { language.choose("pairs", "配对") }
  var shown: String { language.choose("shown", "展示") }
  /// Pairs that were shortlisted.
  var shortlisted: String { language.choose("shortlisted", "入围") }
  /// Pairs that were accepted.
  var accepted: String { language.choose("accepted", "接受") }
  /// Pairs that are rejected.
  var rejected: String { language.choose("rejected", "否决") }
  /// Pairs whose sides were brought together.
  var contacted: String { language.choose("contacted", "对接") }
  /// Contracts.
  var contracts: String { language.choose("contracts", "签约") }
  /// The amount of all contracts.
  var amount: String { language.choose("amount, yuan", "金额（万元）") }
}
