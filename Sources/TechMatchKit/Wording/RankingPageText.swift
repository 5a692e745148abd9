/// The headings of the page of a ranking, in English or Chinese.
struct RankingPageText {
  private let language: Language

  init(language: Language) { self.language = language }

  /// The language as HTML names it.
  var languageCode: String { language.choose("en", "zh-CN") }

  /// The title of the page.
  var page: String { language.choose("Ranking of bids", "揭榜方案排名") }
  /// The heading of the column of bidders.
  var bidder: String { language.choose("Bidder", "揭榜单位") }
  /// The heading of the column of points.
  var points: String { language.choose("Points", "得分") }
  /// The heading of the table of points by criterion.
  var criteria: String { language.choose("Points by criterion", "分项得分") }
  /// The heading of the table of conditions.
  var conditions: String { language.choose("Conditions", "资格条件") }
  /// The heading of the list of what would change the winner.
  var firmness: String { language.choose("How firm it is", "结果的稳健性") }
}
