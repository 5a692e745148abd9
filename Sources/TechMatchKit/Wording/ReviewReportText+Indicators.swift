/// What a review report says of indicators.
extension ReviewReportText {
  var noIndicators: String {
    language.choose("The challenge asks for no indicators.", "榜单未提出考核指标。")
  }
  var askedFor: String { language.choose("Asked for", "考核指标") }
  var offered: String { language.choose("Offered", "方案响应") }
  var understood: String { language.choose("As understood", "识别为") }
  var verdict: String { language.choose("Verdict", "比对结论") }
  var decided: String { language.choose("Words that decided", "依据文字") }
  var doubt: String {
    language.choose(
      "Where the texts leave doubt, the verdict is unknown; requirements without a number are judged by people.",
      "文字不足以判断的，结论为“未知”；没有数值的要求由评委判断。"
    )
  }
}
