/// What a notice of result (公示) says, in English or in the Chinese of an office that publishes one.
struct ResultNoticeText {
  /// What a notice has to announce.
  enum Outcome {
    /// There are winners.
    case awarded
    /// Nothing is settled yet (待核实).
    case pending
    /// Nobody is eligible (流标).
    case failed
  }

  let language: Language
  let outcome: Outcome

  /// The title, for the title or else the identifier of the challenge.
  func title(_ challenge: String) -> String {
    switch outcome {
    case .awarded:
      language.choose("Notice of result: \(challenge)", "关于“\(challenge)”揭榜挂帅项目评审结果的公示")
    case .pending:
      language.choose(
        "Statement: the result is not settled: \(challenge)",
        "关于“\(challenge)”揭榜挂帅项目评审结果待核实的说明"
      )
    case .failed:
      language.choose("Notice of no award: \(challenge)", "关于“\(challenge)”揭榜挂帅项目流标的公告")
    }
  }

  /// The first paragraph: how many bids there were and what came of them.
  func opening(bids: Int, eligible: Int) -> String {
    let english =
      bids == 0
      ? "No bid was received."
      : "\(English.count(bids, "bid")) \(bids == 1 ? "was" : "were") received, of which \(eligible) "
        + "\(eligible == 1 ? "meets" : "meet") or may meet the conditions."
    let chinese = bids == 0 ? "未收到揭榜方案" : "共收到揭榜方案 \(bids) 份"
    return switch outcome {
    case .awarded:
      language.choose(
        "\(english) The bids were examined and scored by the published rules. The result is announced below.",
        "\(chinese)。根据榜单要求和评分细则，经资格审查、综合评审，现将评审结果予以公示。"
      )
    case .pending:
      language.choose(
        "\(english) What the bidders have handed in does not settle who wins; it is being verified. "
          + "The result will be announced afterwards. This statement is not a result.",
        "\(chinese)。经资格审查、综合评审，现有材料尚不足以确定中榜单位，有关事项正在核实，核实后另行公示评审结果。本说明不作为评审结果。"
      )
    case .failed:
      language.choose(
        bids == 0
          ? "\(english) The challenge has failed: nothing is awarded."
          : "\(English.count(bids, "bid")) \(bids == 1 ? "was" : "were") received. None of them meets "
            + "the conditions. The challenge has failed: nothing is awarded.",
        bids == 0
          ? "\(chinese)，本榜单流标。现予公告。" : "\(chinese)。经资格审查，无符合条件的揭榜方案，本榜单流标。现予公告。"
      )
    }
  }

  /// That further places are not settled.
  func open(_ count: Int) -> String {
    language.choose(
      "\(English.count(count, "further place")) \(count == 1 ? "is" : "are") still being verified and will be announced separately.",
      "另有 \(count) 个中榜名额正在核实，核实后另行公示。"
    )
  }

  // MARK: Headings

  var challenge: String { language.choose("The challenge", "榜单信息") }
  var number: String { language.choose("Number", "榜单编号") }
  var name: String { language.choose("Title", "榜单名称") }
  var publisher: String { language.choose("Publisher", "发榜单位") }
  var result: String { language.choose("Result", "评审结果") }
  var place: String { language.choose("No.", "序号") }
  var winner: String { language.choose("Winner", "拟中榜单位") }
  var members: String { language.choose("Consortium members", "联合单位") }
  var bid: String { language.choose("Bid", "揭榜方案编号") }
  var amount: String { language.choose("Amount", "资助金额") }
  var none: String { language.choose("none", "无") }
  var notStated: String { language.choose("not stated", "未写明") }
  var period: String { language.choose("Period of publication", "公示期") }
  var objections: String { language.choose("Objections", "异议受理") }
  var proof: String { language.choose("How the result can be checked", "结果复核") }

  // MARK: Paragraphs

  /// When the notice is public, or `nil` when that is to be filled in.
  func period(_ publication: Rubric.Publication?) -> String? {
    let days = DayText(language: language)
    let first = publication?.firstDay.map(days.day)
    if let first, let last = publication?.lastDay.map(days.day) {
      return language.choose(
        first == last ? "\(first)." : "From \(first) to \(last).",
        first == last ? "公示时间为\(first)。" : "公示时间为\(first)至\(last)。"
      )
    }
    guard
      let length = publication?.days.map({
        (English.count($0, "day"), "\($0) 日")
      })
        ?? publication?.workingDays.map({ (English.count($0, "working day"), "\($0) 个工作日") })
    else { return nil }
    return language.choose(
      "\(length.0) from \(first ?? "the day of publication") on.",
      "自\(first ?? "公示之日")起 \(length.1)。"
    )
  }

  /// A first day without an end, and the blank for the end.
  func periodFrom(_ publication: Rubric.Publication?) -> String {
    let first = publication?.firstDay.map(DayText(language: language).day)
    return language.choose(
      "From \(first ?? blank) to \(blank).",
      "公示时间为\(first ?? blank)至\(blank)。"
    )
  }

  /// What precedes the words of the rubric about objections.
  var objecting: String {
    language.choose(
      "Whoever objects to the result may do so within the period of publication, with facts and reasons:",
      "对公示内容有异议的，请在公示期内按下列方式提出，并说明事实和理由："
    )
  }

  /// Where to object, when the rubric does not say.
  var objectingBlank: String {
    language.choose(
      "Office: \(blank)  Telephone: \(blank)  E-mail: \(blank)  Address: \(blank)",
      "受理单位：\(blank)　联系电话：\(blank)　电子邮箱：\(blank)　通讯地址：\(blank)"
    )
  }

  /// What the digest is good for.
  var checking: String {
    language.choose(
      "The result is computed from the ledger of the review, from which anybody who has it can compute it "
        + "again. SHA-256 of the ledger:",
      "评审结果依据评审台账计算得出，可凭台账重新计算、核对。台账摘要（SHA-256）："
    )
  }

  /// Who publishes and when, where the rubric does not say.
  var blank: String { "________" }
  var signer: String { language.choose("Published by: \(blank)", "公示单位：\(blank)") }
  var day: String { language.choose("Date: \(blank)", "____年__月__日") }

  /// What is to be filled in before the notice goes out.
  func todo(_ missing: [String]) -> String {
    language.choose(
      "To be filled in before publication: \(missing.joined(separator: ", ")).",
      "发布前请补充：\(missing.joined(separator: "、"))。"
    )
  }

  var todoPeriod: String { language.choose("period of publication", "公示期") }
  var todoObjections: String { language.choose("where to object", "异议受理方式") }
  var todoSigner: String { language.choose("who publishes", "公示单位") }
  var todoDay: String { language.choose("date", "公示日期") }
}
