/// The ranking of the bids for one challenge: a function of its input alone.
///
/// Points are whole millionths of a point; a bid can get 100 points. A `Codable` value.
public struct BidRanking: Codable, Equatable, Sendable {
  /// The verdict of a condition on a bid.
  public struct Finding: Codable, Equatable, Sendable {
    /// The condition.
    public var condition: BidCondition
    /// The verdict.
    public var verdict: GateVerdict
    /// The text that decided.
    public var text: String
    /// A value that could not be used, and why; `nil` for none.
    public var remark: ValueRemark?
  }

  /// The points of one criterion: an interval where evidence is missing.
  public struct Points: Codable, Equatable, Sendable {
    /// The name of the criterion.
    public var criterion: String
    /// The fewest points, in millionths of a point.
    public var lower: Int
    /// The most points, if missing evidence turns out well.
    public var upper: Int
    /// The points of the raw marks, when standardised marks count.
    public var raw: Int?
  }

  /// The award for a bid.
  public enum Award: String, Codable, Sendable {
    /// The bid wins.
    case winner
    /// The bid replaces a winner that drops out.
    case reserve
  }

  /// The line of one bid.
  public struct Line: Codable, Equatable, Sendable {
    /// The identifier of the bid.
    public var bid: String
    /// The bidder.
    public var bidder: String
    /// The 1-based place among the eligible bids; `nil` for other bids.
    public var rank: Int?
    /// The award, or `nil` for none.
    public var award: Award?
    /// What the rubric gives for this place (赛马), in fen; `nil` where it states no amounts.
    public var amountFen: Int64?
    /// The fewest points in all, in millionths of a point; bids are ranked by it.
    public var lower: Int
    /// The most points, if missing evidence turns out well.
    public var upper: Int
    /// The points by criterion, in the order of the rubric.
    public var points: [Points]
    /// The finding of each condition, in the order of `BidCondition.allCases`.
    public var findings: [Finding]
    /// The step of the tie-break that placed it below the bid above it, if their totals are equal.
    public var tieBreak: String?
    /// Whether missing evidence could give it as many points as the last winner has.
    public var couldWin: Bool
  }

  /// What is to be said of a judge and a bid, or of a judge and the publisher.
  public struct JudgeFinding: Codable, Equatable, Sendable {
    /// The judge.
    public var judge: String
    /// The bid; `nil` for the publisher, which keeps no mark from counting.
    public var bid: String?
    /// *Fail* for a conflict, *unknown* where it is not clear.
    public var verdict: GateVerdict
    /// What relates them; empty when the judge declared the conflict and nothing else is known.
    public var text = ""
    /// Whether the judge declared the conflict.
    public var isDeclared = false
    /// Whether the judge's marks for the bid count.
    public var isCounted = false
  }

  /// The base price of the price formula, in fen, if it has one.
  public var baseFen: Int64?
  /// The lines: eligible bids by rank, then the others by identifier.
  public var lines: [Line]
  /// Judges with a conflict or of whom it is not clear, by judge and bid, then those who are related to
  /// the publisher.
  public var judges: [JudgeFinding]
  /// Whether no bid is eligible (流标).
  public var isFailed: Bool
  /// How little would change the winner; `nil` with fewer than two eligible bids.
  public var sensitivity: Sensitivity?

  /// The keys of the ledger's format, one of which differs from its property.
  private enum CodingKeys: String, CodingKey {
    case baseFen, lines, judges, isFailed
    case sensitivity = "fragility"
  }

  /// Ranks bids.
  ///
  /// O(*n*² + *n* · *m*) for *n* bids and *m* marks.
  public init(_ input: RankingInput) {
    let check = JudgeCheck(input)
    judges = check.findings
    let findings = Self.findings(input, check)
    var input = input
    input.marks = check.marks(of: input)
    let isEligible = findings.map { $0.allSatisfy { $0.verdict != .fail } }
    let eligible = input.bids.indices.filter { isEligible[$0] }
    let scoring = BidScoring(input, eligible: eligible)
    let points = input.bids.indices.map { scoring.points(of: $0) }
    let lower = points.map { $0.reduce(0) { $0 + $1.lower } }
    let upper = points.map { $0.reduce(0) { $0 + $1.upper } }
    let chain = TieBreak(input, points)
    let order = eligible.sorted { left, right in
      lower[left] != lower[right]
        ? lower[left] > lower[right] : chain.decide(left, right).isBefore
    }
    let winners = order.prefix(input.rubric.winners)
    let leastWinning = winners.last.map { lower[$0] } ?? 0
    func line(_ bid: Int, rank: Int?) -> Line {
      var tieBreak: String?
      if let rank, rank > 1, lower[order[rank - 2]] == lower[bid] {
        tieBreak = chain.decide(order[rank - 2], bid).step
      }
      let award: Award? = rank.flatMap {
        $0 <= input.rubric.winners
          ? .winner : $0 <= input.rubric.winners + input.rubric.reserves ? .reserve : nil
      }
      return Line(
        bid: input.bids[bid].id,
        bidder: input.bids[bid].bidder,
        rank: rank,
        award: award,
        amountFen: rank.flatMap { input.rubric.amountFen(at: $0) },
        lower: lower[bid],
        upper: upper[bid],
        points: points[bid],
        findings: findings[bid],
        tieBreak: tieBreak,
        couldWin: rank != nil && award != .winner && upper[bid] >= leastWinning
      )
    }
    lines =
      order.enumerated().map { line($1, rank: $0 + 1) }
      + input.bids.indices.filter { !isEligible[$0] }.map { line($0, rank: nil) }
    isFailed = order.isEmpty
    baseFen = scoring.base
    sensitivity = Sensitivity(
      input,
      ranked: order.map { (input.bids[$0].id, points[$0].map(\.lower)) }
    )
  }
}

extension BidRanking {
  /// The findings on each bid: first what concerns it alone, then what concerns the bids that are
  /// still in the running.
  private static func findings(_ input: RankingInput, _ judges: JudgeCheck) -> [[Finding]] {
    var findings = input.bids.map { bid in
      BidCondition.allCases.map { condition in
        let (verdict, text) = condition.verdict(bid, input)
        // Where nothing is unknown, a value that was not used did not matter.
        let remark = verdict == .unknown ? condition.remark(bid, input.challenge) : nil
        return Finding(condition: condition, verdict: verdict, text: text, remark: remark)
      }
    }
    let standing = findings.map { own in
      own.contains { $0.verdict == .fail }
        ? GateVerdict.fail : own.contains { $0.verdict == .unknown } ? .unknown : .pass
    }
    let related = RelatedBids(input, standing: standing)
    for bid in findings.indices {
      for place in findings[bid].indices where findings[bid][place].condition.isAboutOthers {
        let condition = findings[bid][place].condition
        let found =
          condition == .judges
          ? judges.verdict(on: input.bids[bid]) : related.verdict(condition, on: bid)
        findings[bid][place].verdict = found.verdict
        findings[bid][place].text = found.text
      }
    }
    return findings
  }
}

extension BidRanking {
  /// Whether a mark of the ranking's input counts.
  func counts(_ mark: RankingInput.Mark) -> Bool {
    !mark.isConflicted
      && !judges.contains { $0.bid == mark.bid && $0.judge == mark.judge && !$0.isCounted }
  }
}

/// Decides between bids with equal totals.
private struct TieBreak {
  let input: RankingInput
  let points: [[BidRanking.Points]]

  init(_ input: RankingInput, _ points: [[BidRanking.Points]]) {
    self.input = input
    self.points = points
  }

  /// Whether `left` comes first, and the step that says so.
  func decide(_ left: Int, _ right: Int) -> (isBefore: Bool, step: String) {
    let (one, other) = (input.bids[left], input.bids[right])
    for step in input.rubric.tieBreak ?? [] {
      switch step {
      case "price":
        let prices = (one.priceFen ?? .max, other.priceFen ?? .max)
        if prices.0 != prices.1 { return (prices.0 < prices.1, step) }
      case "submitted":
        let days = (one.submittedLast ?? .max, other.submittedLast ?? .max)
        if days.0 != days.1 { return (days.0 < days.1, step) }
      default:
        let values = [left, right].map { bid in
          points[bid].first { $0.criterion == step }?.lower ?? 0
        }
        if values[0] != values[1] { return (values[0] > values[1], step) }
      }
    }
    return (one.id.utf8.lexicographicallyPrecedes(other.id.utf8), "identifier")
  }
}
