/// Puts the rules of a rubric into words for people who do not read JSON.
struct RubricText {
  let language: Language

  /// What a criterion measures and how it becomes points.
  func rule(_ criterion: Rubric.Criterion) -> String {
    let base: String =
      switch criterion.kind {
      case .technical:
        language.choose(
          "how much of the challenge's text the bid's text shares; full points from a score of \(number(criterion.full)) on",
          "方案文本与榜单文本的相似度，得分达到 \(number(criterion.full)) 计满分"
        )
      case .trackRecord:
        language.choose(
          "the bidder's achievements that answer the challenge; full points from a score of \(number(criterion.full)) on",
          "揭榜单位与榜单相关的已有成果，得分达到 \(number(criterion.full)) 计满分"
        )
      case .readiness:
        language.choose(
          "the declared level of readiness against the required one",
          "方案声明的技术成熟度与榜单要求相比"
        )
      case .indicators:
        language.choose(
          "the share of the challenge's indicators that the bid declares to meet",
          "榜单考核指标中，方案声明达到的比例"
        )
      case .price: formula(criterion.formula)
      case .time:
        language.choose("the shortest time divided by the bid's", "最短完成时限 ÷ 本方案完成时限")
      case .marks:
        language.choose(
          "the mean of the judges' marks of at most \(number(criterion.most))",
          "评委打分的平均值，每位评委满分 \(number(criterion.most))"
        )
      }
    let standardised = criterion.standardiseFrom.map {
      language.choose(
        "; from \($0) eligible bids on, the judges are brought to one mean and spread",
        "；符合条件的方案达到 \($0) 份时，各评委打分换算为统一的均值与离散度"
      )
    }
    return base + (standardised ?? "")
  }

  /// What missing evidence means for a criterion.
  func missing(_ criterion: Rubric.Criterion) -> String {
    switch criterion.missing ?? .interval {
    case .interval: language.choose("from no points to all", "从零分到满分，按区间计")
    case .zero: language.choose("no points", "计零分")
    }
  }

  private func formula(_ formula: PriceFormula?) -> String {
    guard let formula else { return "" }
    switch formula.name {
    case .fixedPrice: return language.choose("the amount is fixed and not scored", "金额由榜单确定，不计分")
    case .lowestFirst:
      return language.choose("lowest price ÷ price", "低价优先法：最低报价 ÷ 本方案报价")
    case .mean:
      return language.choose(
        "1 − |base − price| ÷ base, where the base is the mean price",
        "平均价法：1 − |基准价 − 报价| ÷ 基准价，基准价为平均报价"
      )
    case .deviation:
      let trim =
        formula.trim == .byCount
        ? language.choose(
          ", without the highest price with four bids or more and the lowest as well with seven or more",
          "（满 4 份去掉最高价，满 7 份再去掉最低价）"
        ) : ""
      let whole =
        formula.wholePercents == true
        ? language.choose("; a started per cent counts in full", "；不足 1% 按 1% 计") : ""
      return language.choose(
        "full points less \(number(formula.above)) for each per cent above the base, \(number(formula.below)) "
          + "below it; the base is \(number(formula.factor ?? 100)) % of the mean price\(trim)\(whole)",
        "偏差扣分法：高于基准价每 1% 扣 \(number(formula.above)) 分，低于基准价每 1% 扣 \(number(formula.below)) 分；"
          + "基准价为平均报价\(trim)的 \(number(formula.factor ?? 100))%\(whole)"
      )
    }
  }

  /// A step that decides between equal totals.
  func step(_ step: String) -> String {
    switch step {
    case "price": language.choose("lower price", "报价较低")
    case "submitted": language.choose("earlier submission", "提交较早")
    case "identifier": language.choose("identifier", "方案编号靠前")
    default: language.choose("more points for \(step)", "“\(step)”得分较高")
    }
  }

  /// The rules that are about the whole, a sentence each.
  func rules(_ rubric: Rubric, _ limit: WinLimit? = nil) -> [String] {
    var rules = [
      language.choose(
        "The points of each criterion are rounded half up to \(English.count(rubric.digits, "decimal digit")).",
        "各项得分四舍五入，保留 \(rubric.digits) 位小数。"
      ),
      language.choose(
        "\(English.count(rubric.winners, "winner")) and \(English.count(rubric.reserves, "reserve")) at most.",
        "中榜单位至多 \(rubric.winners) 家，候补单位至多 \(rubric.reserves) 家。"
      ),
      language.choose(
        "Equal totals are decided by: \(steps(rubric)).",
        "总分相同的，依次按\(steps(rubric))排序。"
      ),
    ]
    if let awards = rubric.awards {
      let amounts = awards.joined(separator: language.comma)
      rules.append(
        language.choose("The winners get, by rank: \(amounts).", "各中榜单位的资助金额，按名次依次为：\(amounts)。")
      )
    }
    if let limit {
      rules.append(
        language.choose(
          "A bidder wins at most \(English.count(limit.most, "challenge")) of the call.",
          "同一单位在本批榜单中至多中榜 \(limit.most) 项。"
        )
      )
      for award in limit.earlier {
        rules.append(
          language.choose(
            "Awarded before: \(award.challenge), \(award.bid) \(award.bidder)\(award.isSettled ? "" : " (not settled)").",
            "此前评审：\(award.challenge)，\(award.bid) \(award.bidder)\(award.isSettled ? "中榜" : "（待核实）")。"
          )
        )
      }
    }
    if let kinds = rubric.conditions?.kinds, !kinds.isEmpty {
      let kinds = kinds.joined(separator: language.comma)
      rules.append(language.choose("Bidders may be: \(kinds).", "揭榜单位性质限于：\(kinds)。"))
    }
    if let texts = rubric.conditions?.declarations, !texts.isEmpty {
      let texts = texts.joined(separator: language.semicolon)
      rules.append(language.choose("Bidders must declare: \(texts).", "揭榜单位须声明：\(texts)。"))
    }
    if let ceiling = rubric.conditions?.ceiling {
      rules.append(language.choose("The price is at most \(ceiling).", "最高限价：\(ceiling)。"))
    }
    if let criterion = rubric.criteria.first(where: { $0.kind == .price }),
      criterion.formula?.name != .fixedPrice
    {
      rules += prices(criterion)
    }
    if let zone = rubric.zone {
      rules.append(language.choose("Times without a zone are of \(zone).", "未注明时区的时间按 \(zone) 计。"))
    }
    for (name, rule) in [
      (BidCondition.sameBidder, rubric.conditions?.sameBidder),
      (.sameGroup, rubric.conditions?.sameGroup),
    ] {
      if let rule {
        rules.append(name.name(in: language) + language.colon + self.rule(rule))
      }
    }
    for relation in rubric.relations ?? [] {
      let text = relation.joined(separator: " – ")
      rules.append(language.choose("Known relation: \(text).", "已知关联关系：\(text)。"))
    }
    return rules
  }

  private func rule(_ rule: Rubric.RelationRule) -> String {
    switch rule {
    case .out: language.choose("related bids are out", "存在关联的方案不符合条件")
    case .ask:
      language.choose("related bids are not cleared until somebody has looked", "存在关联的方案待核实")
    case .allow: language.choose("relations are shown and allowed", "允许，仅予列明")
    }
  }

  private func steps(_ rubric: Rubric) -> String {
    ((rubric.tieBreak ?? []) + ["identifier"]).map(step).joined(separator: language.comma)
  }

  /// A number without a needless fraction.
  func number(_ value: Double?) -> String {
    guard let value else { return "" }
    return Int(exactly: value).map { "\($0)" } ?? "\(value)"
  }
}
