/// The headings and phrases of a review report (评审报告), in English or Chinese.
struct ReviewReportText {
  let language: Language

  /// The title, for the title or else the identifier of the challenge.
  func title(_ challenge: String) -> String {
    language.choose("Review report: \(challenge)", "“\(challenge)”揭榜挂帅项目评审报告")
  }

  // MARK: Headings

  var challenge: String { language.choose("The challenge", "榜单概况") }
  var result: String { language.choose("Result", "评审结果") }
  var rubric: String { language.choose("Rules", "评分细则") }
  var bids: String { language.choose("Bids", "揭榜方案") }
  var conditions: String { language.choose("Conditions", "资格审查") }
  var indicators: String { language.choose("Indicators", "指标响应") }
  var points: String { language.choose("Points by criterion", "分项得分") }
  var prices: String { language.choose("Prices", "报价评审") }
  var terms: String { language.choose("Milestones and pledges", "里程碑和军令状") }
  var excluded: String { language.choose("What does not count", "不予计入的方案和打分") }
  var ties: String { language.choose("Equal totals", "同分处理") }
  var firmness: String { language.choose("How firm the result is", "结果稳健性") }
  var open: String { language.choose("What is to be asked of whom", "待核实事项") }
  var relations: String { language.choose("Relations", "关联关系") }
  var judges: String { language.choose("The judges' marks", "评委打分") }
  var record: String { language.choose("Record", "评审台账") }
  var evidence: String { language.choose("Track records", "前期基础依据") }
  var signatures: String { language.choose("Signatures", "签字") }

  // MARK: Names of rows and columns

  var number: String { language.choose("Number", "榜单编号") }
  var name: String { language.choose("Title", "榜单名称") }
  var publisher: String { language.choose("Publisher", "发榜单位") }
  var deadline: String { language.choose("Deadline", "提交截止日期") }
  var readiness: String { language.choose("Required readiness", "要求的成熟度") }
  var region: String { language.choose("Required region", "地域要求") }
  var ceiling: String { language.choose("Price ceiling", "最高限价") }
  var asked: String { language.choose("Indicators asked for", "考核指标") }
  var time: String { language.choose("Time", "完成时限") }
  var milestones: String { language.choose("Milestones", "里程碑") }
  var pledge: String { language.choose("Pledge", "军令状") }
  var amount: String { language.choose("Amount", "资助金额") }
  var rank: String { language.choose("Rank", "名次") }
  var bid: String { language.choose("Bid", "方案编号") }
  var bidder: String { language.choose("Bidder", "揭榜单位") }
  var members: String { language.choose("Consortium members", "联合单位") }
  var total: String { language.choose("Total", "总分") }
  var award: String { language.choose("Result", "结果") }
  var criterion: String { language.choose("Criterion", "评分项") }
  var weight: String { language.choose("Points", "分值") }
  var rule: String { language.choose("How it is scored", "评分方法") }
  var missing: String { language.choose("Without evidence", "缺少证据时") }
  var kind: String { language.choose("Kind", "单位性质") }
  var place: String { language.choose("Region", "所在地") }
  var offer: String { language.choose("Price", "报价") }
  var months: String { language.choose("Months", "工期（月）") }
  var level: String { language.choose("Readiness", "成熟度") }
  var submitted: String { language.choose("Submitted", "提交日期") }
  var declared: String { language.choose("Declared", "方案声明的指标") }
  var reason: String { language.choose("Reason", "原因") }
  var judge: String { language.choose("Judge", "评委") }
  var signature: String { language.choose("Signature", "签字") }
  var date: String { language.choose("Date", "日期") }
  var chair: String { language.choose("Head of the panel", "评审组组长") }
  var recorder: String { language.choose("Recorder", "记录人") }
  var written: String { language.choose("Name as written", "填写的名称") }
  var organisation: String { language.choose("Organisation", "对应单位") }
  var above: String { language.choose("Belongs to", "上级单位") }
  var item: String { language.choose("Open point", "事项") }

  /// A criterion with its weight, as the heading of a column.
  func criterion(_ criterion: Rubric.Criterion) -> String {
    language.choose(
      "\(criterion.name) (\(criterion.weight))",
      "\(criterion.name)（\(criterion.weight) 分）"
    )
  }

  /// A criterion with the most that a judge can give.
  func marked(_ criterion: Rubric.Criterion) -> String {
    let most = RubricText(language: language).number(criterion.most)
    return language.choose("\(criterion.name) (of \(most))", "\(criterion.name)（满分 \(most)）")
  }

  // MARK: Values

  var notStated: String { language.choose("not stated", "未填写") }
  var noRank: String { "–" }
  var none: String { language.choose("none", "无") }
  var notMarked: String { language.choose("not marked", "未打分") }

  /// A verdict on a condition.
  func verdict(_ verdict: GateVerdict) -> String {
    switch verdict {
    case .pass: language.choose("met", "符合")
    case .negotiable: language.choose("negotiable", "可议")
    case .fail: language.choose("not met", "不符合")
    case .unknown: language.choose("open", "待核实")
    }
  }

  /// A mark, which does not count if the judge declared a conflict of interest.
  func mark(_ mark: RankingInput.Mark) -> String {
    let text = RubricText(language: language).number(mark.mark)
    return mark.isConflicted
      ? language.choose("\(text) (conflict: not counted)", "\(text)（回避，不计入）") : text
  }

  /// The days on which a bid may have been submitted.
  func submitted(_ bid: RankingInput.Entry) -> String? {
    if let moment = bid.submittedAt { return self.moment(moment) }
    guard let first = bid.submittedFirst, let last = bid.submittedLast else { return nil }
    let days = DayText(language: language)
    return first == last ? days.day(first) : "\(days.day(first))…\(days.day(last))"
  }

  /// The end of the time for bids: a time of a day, or a day.
  func deadline(_ challenge: RankingInput.Challenge) -> String? {
    challenge.deadlineAt.map(moment) ?? challenge.deadline.map(DayText(language: language).day)
  }

  private func moment(_ moment: Moment) -> String {
    DayText(language: language).day(moment.day) + " " + moment.clock
  }

  /// An interval of levels of readiness.
  func level(_ bid: RankingInput.Entry) -> String? {
    guard let lower = bid.lowerReadiness, let upper = bid.upperReadiness else { return nil }
    return "TRL " + (lower == upper ? "\(lower)" : "\(lower)…\(upper)")
  }

  // MARK: Sentences

  /// How many bids there were.
  func counts(bids: Int, eligible: Int) -> String {
    language.choose(
      "\(English.count(bids, "bid")), of which \(English.count(bids - eligible, "bid")) "
        + "\(bids - eligible == 1 ? "does" : "do") not meet the conditions.",
      "共收到揭榜方案 \(bids) 份，其中不符合条件 \(bids - eligible) 份。"
    )
  }

  /// What an interval means.
  var intervals: String {
    language.choose(
      "Where evidence is missing, points are an interval from … to; the rank stands on its lower end.",
      "缺少证据的，得分以“下限…上限”表示，名次按下限排列。"
    )
  }

  var noBids: String { language.choose("No bid was received.", "未收到揭榜方案。") }
  var nobody: String {
    language.choose("Nobody is eligible: the challenge has failed.", "无符合条件的揭榜方案，本榜单流标。")
  }
  var noPrices: String { language.choose("Prices are not scored.", "本次评审不对报价评分。") }

  /// How prices become points, and the base.
  func priceRule(_ rule: String, base: String?) -> String {
    let base = base.map { language.choose(" Base price: \($0).", "评标基准价：\($0)。") } ?? ""
    return language.choose("Points: \(rule).\(base)", "计分方法：\(rule)。\(base)")
  }

  var nothing: String { language.choose("None.", "无。") }
  var noJudges: String {
    language.choose("No judge's marks are part of this ranking.", "本次评审未采用评委打分。")
  }

  /// Why a bid is out.
  func out(_ line: BidRanking.Line) -> String {
    line.findings.filter { $0.verdict == .fail }
      .map { failed($0.condition) + bracketed(detail(of: $0)) }
      .joined(separator: language.semicolon)
  }

  private func failed(_ condition: BidCondition) -> String {
    let name = condition.name(in: language)
    return condition == .withdrawn
      ? language.choose("withdrawn", "方案已撤回")
      : language.choose("does not meet: \(name)", "不符合“\(name)”")
  }

  /// The text that decided a condition, where it says more than the verdict.
  func detail(of finding: BidRanking.Finding) -> String {
    if finding.condition == .withdrawn, finding.verdict == .fail { return "" }
    return RankingText(language: language).price(finding)
      ?? finding.remark.map { language.value($0.text, $0) } ?? finding.text
  }

  private func bracketed(_ text: String) -> String {
    text.isEmpty ? "" : language.choose(" (\(text))", "（\(text)）")
  }

  /// Marks that do not count.
  func conflicted(_ judge: String, _ bids: [String]) -> String {
    let bids = bids.joined(separator: language.comma)
    return language.choose(
      "\(judge) declared a conflict of interest; the marks for \(bids) are kept and not counted.",
      "评委\(judge)申明回避，其对 \(bids) 的打分留存备查，不计入。"
    )
  }

  /// How equal totals were told apart.
  func tie(_ bid: String, after other: String, _ step: String) -> String {
    let rule = RubricText(language: language).step(step)
    return language.choose(
      "\(bid) has as many points as \(other) and comes after it by: \(rule).",
      "\(bid) 与 \(other) 总分相同，按“\(rule)者在前”的规则排在其后。"
    )
  }
}
