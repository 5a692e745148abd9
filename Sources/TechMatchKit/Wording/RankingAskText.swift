extension RankingText {
  /// What is to be asked about a bid, one sentence each, with what hangs on it.
  package func asks(_ line: BidRanking.Line) -> [String] {
    line.asks.map { ask in
      let what = [
        ask.condition.map { $0.name(in: language) },
        ask.criterion == ask.condition?.name(in: language) ? nil : ask.criterion,
      ].compactMap(\.self).joined(separator: language.comma)
      let stake =
        ask.points.map {
          language.choose("\(Self.points($0)) points", "涉及 \(Self.points($0)) 分")
        } ?? language.choose("whether it is eligible", "是否符合条件")
      return whom(ask, line) + language.choose(" ", "：") + what
        + language.choose(" (\(stake))", "（\(stake)）")
    }
  }

  private func whom(_ ask: BidRanking.Ask, _ line: BidRanking.Line) -> String {
    switch ask.whom {
    case .bidder: language.choose("ask \(line.bidder) about", "请\(line.bidder)说明")
    case .publisher: language.choose("ask the publisher about", "请发榜单位说明")
    case .judges:
      ask.judges.isEmpty
        ? language.choose("wait for the marks of the judges:", "请评委打分")
        : language.choose(
          "wait for the marks of \(ask.judges.joined(separator: ", ")):",
          "请评委\(ask.judges.joined(separator: "、"))打分"
        )
    }
  }

  /// What open conditions would move, one sentence each.
  package func movers(_ result: BidRanking) -> [String] {
    result.movers.map { mover in
      let (bids, moved) = (
        mover.bids.joined(separator: language.comma), mover.moved.joined(separator: language.comma)
      )
      return language.choose(
        "if \(bids) should be out, the points of \(moved) for \(mover.criterion) change",
        "若 \(bids) 核实后不符合条件，\(moved) 的“\(mover.criterion)”得分将变动"
      )
    }
  }

  /// The warnings, one sentence each.
  package func warnings(_ result: BidRanking) -> [String] {
    result.warnings.map { warning in
      let (bid, criterion) = (warning.bid ?? "", warning.criterion ?? "")
      return switch warning.kind {
      case .priceFactor:
        language.choose(
          "\(bid): the price and the median of all are a factor of \(warning.amount) apart; is the unit right?",
          "\(bid)：报价与全部报价的中位数相差 \(warning.amount) 倍，请核对单位"
        )
      case .similarity:
        language.choose(
          "\(criterion) counts \(warning.amount) points and is the likeness of words, not their quality",
          "“\(criterion)”计 \(warning.amount) 分，只反映文字相似程度，不代表方案优劣"
        )
      case .copied:
        language.choose(
          "\(bid): \(warning.amount)% of the text is the challenge's own, and left out of the comparison",
          "\(bid)：方案文字有 \(warning.amount)% 照抄榜单，已不计入相似度"
        )
      }
    }
  }

  /// What is wrong with a price; empty where the condition is about something else.
  func price(_ finding: BidRanking.Finding) -> String? {
    guard let problem = finding.price else { return nil }
    let words =
      switch problem {
      case .missing: language.choose("none", "未报")
      case .unreadable: language.choose("cannot be used", "无法使用")
      case .zero: language.choose("0", "为零")
      case .low: language.choose("far below the others", "明显低于其他报价")
      case .high: language.choose("far above the others", "明显高于其他报价")
      }
    return words + (finding.text.isEmpty ? "" : language.comma + finding.text)
  }
}
