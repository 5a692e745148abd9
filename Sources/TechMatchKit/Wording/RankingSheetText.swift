/// The names of the sheets and columns of a ranking's workbook, in English or Chinese.
struct RankingSheetText {
  private let language: Language

  init(language: Language) { self.language = language }

  // MARK: Sheets

  /// The sheet of one challenge.
  func lot(_ challenge: String) -> String { language.choose("Ranking ", "排名 ") + challenge }
  /// The sheet of conditions.
  var conditions: String { language.choose("Conditions", "资格条件") }
  /// The sheet of indicators.
  var indicators: String { language.choose("Indicators", "指标比对") }
  /// The sheet of files.
  var files: String { language.choose("Files", "文件清单") }
  /// The sheet of one judge.
  func judge(_ name: String) -> String { language.choose("Judge ", "评委 ") + name }
  /// The sheet of what the ranking stands on.
  var record: String { language.choose("Record", "依据与校验") }

  // MARK: Columns

  var challenge: String { language.choose("Challenge", "榜单编号") }
  var rank: String { language.choose("Rank", "名次") }
  var bid: String { language.choose("Bid", "方案编号") }
  var bidder: String { language.choose("Bidder", "揭榜单位") }
  var members: String { language.choose("Consortium", "联合单位") }
  var award: String { language.choose("Award", "结果") }
  var points: String { language.choose("Points", "总分") }
  var pointsMost: String { language.choose("Points at most", "总分上限") }
  var price: String { language.choose("Price (yuan)", "报价（元）") }
  var months: String { language.choose("Months", "完成时限（月）") }
  var amount: String { language.choose("Amount (yuan)", "资助金额（元）") }
  var asks: String { language.choose("To be asked", "待核实事项") }
  var reason: String { language.choose("Why", "原因") }
  var remarks: String { language.choose("Remarks", "说明") }
  var condition: String { language.choose("Condition", "条件") }
  var verdict: String { language.choose("Verdict", "结论") }
  var evidence: String { language.choose("What decided", "依据") }
  var conflict: String { language.choose("Conflict of interest", "回避") }
  var item: String { language.choose("Item", "项目") }
  var value: String { language.choose("Value", "内容") }

  /// The column of a criterion.
  func criterion(_ criterion: Rubric.Criterion) -> String {
    language.choose(
      "\(criterion.name) (of \(criterion.weight))",
      "\(criterion.name)（满分 \(criterion.weight)）"
    )
  }
  /// The column of the upper end of a criterion's points.
  func most(_ criterion: Rubric.Criterion) -> String {
    language.choose("\(criterion.name), at most", "\(criterion.name)上限")
  }
  /// The column of the points that raw marks would have given.
  func raw(_ criterion: Rubric.Criterion) -> String {
    language.choose("\(criterion.name), raw marks", "\(criterion.name)（原始分）")
  }

  // MARK: Items of the record

  var yes: String { language.choose("yes", "是") }
  var no: String { language.choose("no", "否") }
  var title: String { language.choose("title", "榜单名称") }
  var publisher: String { language.choose("publisher", "发榜单位") }
  var rubric: String { language.choose("rubric", "评分细则") }
  var ceiling: String { language.choose("price ceiling (yuan)", "最高限价（元）") }
  var base: String { language.choose("base price (yuan)", "评标基准价（元）") }
  var conclusion: String { language.choose("conclusion", "结论") }
  var format: String { language.choose("format of the ledger", "台账格式版本") }
  var program: String { language.choose("program", "程序版本") }
  var digest: String { language.choose("digest of the ledger (SHA-256)", "台账校验值（SHA-256）") }
}
