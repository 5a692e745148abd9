extension RecordStatus {
  /// Reads a status.
  ///
  /// A text that has no word of the vocabulary has no phase.
  public init(parsing text: String) {
    let compact = CellText(text).compact
    // In the order of the table, in which longer words come first: 未转化 must not be read as 转化.
    let entry = Self.vocabulary.first { compact.contains($0.0) }
    self.init(phase: entry?.1, text: text)
  }

  private static let vocabulary: [(String, Phase)] = [
    ("未失效", .open), ("未撤回", .open), ("未过期", .open), ("未签约", .open), ("未转让", .open),
    ("未对接", .open), ("待对接", .open), ("待转让", .open), ("寻求合作", .open), ("无效", .withdrawn),
    ("不再", .withdrawn), ("已结束", .withdrawn), ("已到期", .withdrawn), ("暂停", .withdrawn),
    ("未转化", .open), ("未解决", .open), ("可转化", .open), ("待转化", .open), ("征集中", .open),
    ("需求征集", .open), ("专家论证", .open), ("发榜公告", .open), ("已发榜", .open),
    ("发榜", .open), ("揭榜评审", .open), ("揭榜中", .open), ("有效", .open), ("在售", .open),
    ("可交易", .open), ("待解决", .open), ("进行中", .open), ("洽谈中", .inTalks), ("对接中", .inTalks),
    ("已对接", .inTalks),
    ("谈判", .inTalks), ("意向", .inTalks), ("任务签订", .taken), ("过程管理", .taken),
    ("绩效评价", .taken), ("已转化", .taken), ("已转让", .taken), ("已解决", .taken),
    ("已签约", .taken), ("已签订", .taken), ("转化完成", .taken), ("已落地", .taken), ("已成交", .taken),
    ("已结题", .taken), ("已完成", .taken),
    ("已失效", .withdrawn), ("失效", .withdrawn), ("已撤回", .withdrawn), ("撤回", .withdrawn),
    ("流标", .withdrawn), ("取消", .withdrawn), ("驳回", .withdrawn), ("已过期", .withdrawn),
    ("已下架", .withdrawn), ("终止", .withdrawn), ("关闭", .withdrawn),
    ("negotiat", .inTalks), ("intalks", .inTalks), ("available", .open), ("active", .open),
    ("open", .open), ("valid", .open), ("taken", .taken), ("solved", .taken), ("sold", .taken),
    ("licensed", .taken), ("contracted", .taken), ("withdrawn", .withdrawn),
    ("expired", .withdrawn), ("closed", .withdrawn), ("cancel", .withdrawn),
  ]
}
