/// The words on the forms that judges fill in, in English or Chinese; the headers are those that the
/// reader of marks knows.
struct JudgeFormText {
  private let language: Language

  init(language: Language) { self.language = language }

  var judge: String { language.choose("judge", "评委") }
  var challenge: String { language.choose("challenge", "榜单") }
  var bid: String { language.choose("bid", "揭榜编号") }
  var bidder: String { language.choose("bidder", "揭榜单位") }
  var conflict: String { language.choose("conflict", "回避") }
  var note: String { language.choose("note", "备注") }
  /// What may stand in the column of conflicts; nothing is a no.
  var yesAndNo: [String] { language.choose("yes,no", "是,否").split(separator: ",").map(String.init) }

  /// The title of a form.
  func title(_ rubric: String, judge: String) -> String {
    language.choose("\(rubric): form for \(judge)", "\(rubric)　评分表　评委：\(judge)")
  }
  /// Under the title: how to fill in the form.
  var instruction: String {
    language.choose(
      "A mark in every cell; what is left empty is no mark. With a conflict of interest write yes and no marks.",
      "每格填一个分数，空格视为未打分；需回避的方案在“回避”栏填“是”，不必打分。"
    )
  }
  /// Above a criterion: its highest mark and its weight.
  func scale(most: String, weight: Int) -> String {
    language.choose("0…\(most); weight \(weight)", "0～\(most) 分，权重 \(weight)")
  }
  /// The beginning of every label of an anonymous bid.
  var label: String { language.choose("Bid ", "方案") }

  // MARK: Texts of anonymous bids

  var texts: String { language.choose("Texts", "方案文本") }
  var code: String { language.choose("Label", "代号") }
  var solution: String { language.choose("Solution", "技术方案") }
  var offered: String { language.choose("Values offered", "承诺参数") }
  var team: String { language.choose("Team", "团队情况") }
  var months: String { language.choose("Time", "完成时限") }
  var readiness: String { language.choose("Readiness", "成熟度") }
  /// Above the texts: what was done, and what nobody can promise.
  var caution: String {
    language.choose(
      "Known names of bidders, partners and contacts, addresses and telephone numbers are replaced. "
        + "What no record knows is still there: names of people, products, projects, places and patents, and unlisted "
        + "short names. Somebody has to read these texts before judges get them.",
      "已替换已知的揭榜单位、联合单位、联系人名称以及邮箱、网址和电话。名录中没有的仍会保留：人名、产品名、项目名、地名、专利号和未登记的简称。"
        + "发给评委之前须有人通读一遍。"
    )
  }
}

extension BidAnonymiser.Hidden {
  /// What stands in a text in the place of what was taken out.
  func mark(in language: Language) -> String {
    switch self {
    case .bidder: language.choose("[the bidder]", "〔揭榜单位〕")
    case .partner: language.choose("[a partner]", "〔联合单位〕")
    case .above: language.choose("[an organisation above]", "〔上级单位〕")
    case .otherBidder: language.choose("[another organisation]", "〔某单位〕")
    case .person: language.choose("[a person]", "〔某人〕")
    case .address: language.choose("[an address]", "〔网络地址〕")
    case .number: language.choose("[a number]", "〔电话〕")
    case .code: language.choose("[a code]", "〔信用代码〕")
    }
  }
}
