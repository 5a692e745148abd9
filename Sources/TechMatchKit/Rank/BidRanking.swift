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
    /// What is wrong with the price; of ``BidCondition/price`` only.
    public var price: PriceProblem?
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
    /// The bid wins, whatever is still cleared or filled in.
    case winner
    /// The bid has the place of a winner, but something is to be cleared first (待核实).
    case pending
    /// The bid replaces a winner that drops out.
    case reserve
  }

  /// What is to be asked before a bid can win or be left behind.
  public struct Ask: Codable, Equatable, Sendable {
    /// Who is to be asked.
    public enum Whom: String, Codable, CaseIterable, Sendable {
      /// The bidder.
      case bidder
      /// The judges in ``Ask/judges``, or all of them.
      case judges
      /// The publisher of the challenge.
      case publisher
    }

    /// The condition that is open; `nil` when points are.
    public var condition: BidCondition?
    /// The criterion whose points are open; `nil` for a condition that gives no points.
    public var criterion: String?
    /// The points at stake, in millionths of a point; `nil` where the bid itself is.
    public var points: Int?
    /// Who is to be asked.
    public var whom: Whom
    /// The judges who have not marked the bid, by name; empty for all of them.
    public var judges: [String]
  }

  /// Bids with an open condition on which the points of others stand: if they are out, a base price, a
  /// shortest time or the spread of marks is another one.
  public struct Mover: Codable, Equatable, Sendable {
    /// The criterion.
    public var criterion: String
    /// The bids with an open condition, by identifier.
    public var bids: [String]
    /// The bids whose points may leave their interval, by identifier.
    public var moved: [String]
  }

  /// Something that a reader of the ranking should know.
  public struct Warning: Codable, Equatable, Sendable {
    /// What it is.
    public enum Kind: String, Codable, CaseIterable, Sendable {
      /// A price is a tenth of the median or less, or ten times it or more.
      case priceFactor
      /// A criterion that counts is the likeness of words.
      case similarity
      /// Much of a bid's text is the challenge's own.
      case copied
    }

    /// What it is.
    public var kind: Kind
    /// The bid, if it is about one.
    public var bid: String?
    /// The criterion, if it is about one.
    public var criterion: String?
    /// How many times a price is the median or the median the price; the weight of the criterion; the per
    /// cent that are copied.
    public var amount: Int
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
    /// Whether it may still win: missing evidence may turn out well, or a bid before it may drop out.
    public var couldWin: Bool
    /// What is to be asked, for a bid that waits for its award or may still win; of other eligible bids
    /// about unclear judges alone.
    public var asks: [Ask]
    /// What it says of each indicator of the challenge, in the order of the challenge.
    public var indicators: [IndicatorRow] = []
    /// What named persons decided of them, which counts instead; `nil` for nothing.
    public var rulings: [Ruling]?

    /// The ruling on an indicator, if there is one.
    public func ruling(on row: IndicatorRow) -> Ruling? {
      rulings?.first { $0.indicator == row.asked }
    }
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
  /// The median of the prices, in fen, to which abnormal ones are compared; `nil` without prices.
  public var medianFen: Int64?
  /// The shortest time, in months, to which the others are compared; `nil` without times.
  public var shortestMonths: Int?
  /// The lines: eligible bids by rank, then the others by identifier.
  public var lines: [Line]
  /// Judges with a conflict or of whom it is not clear, by judge and bid, then those who are related to
  /// the publisher.
  public var judges: [JudgeFinding]
  /// Whether no bid is eligible (流标).
  public var isFailed: Bool
  /// What an open condition may move outside of the intervals.
  public var movers: [Mover]
  /// What else a reader should know.
  public var warnings: [Warning]
  /// How little would change the winner; `nil` with fewer than two eligible bids.
  public var sensitivity: Sensitivity?

  /// The keys of the ledger's format, one of which differs from its property.
  private enum CodingKeys: String, CodingKey {
    case baseFen, medianFen, shortestMonths, lines, judges, isFailed, movers, warnings
    case sensitivity = "fragility"
  }

  /// Ranks bids.
  ///
  /// O(*n*² + *n* · *m*) for *n* bids and *m* marks.
  public init(_ input: RankingInput) {
    let panel = JudgeCheck(input)
    judges = panel.findings
    let prices = PriceCheck(input)
    let findings = Self.findings(input, prices, panel)
    var input = input
    input.marks = panel.marks(of: input)
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
    let check = AwardCheck(
      input,
      eligible: eligible,
      isOpen: findings.map { $0.contains { $0.verdict == .unknown } },
      scoring: scoring,
      points: points
    )
    // A mark that may yet count moves points beyond the intervals, those of others too where marks are
    // standardised.
    let isJudged = eligible.allSatisfy { bid in
      !findings[bid].contains { $0.condition == .judges && $0.verdict == .unknown }
    }
    func line(_ bid: Int, rank: Int?) -> Line {
      var tieBreak: String?
      if let rank, rank > 1, lower[order[rank - 2]] == lower[bid] {
        tieBreak = chain.decide(order[rank - 2], bid).step
      }
      let hasPlace = rank.map { $0 <= input.rubric.winners } ?? false
      let isReserve = rank.map { $0 <= input.rubric.winners + input.rubric.reserves } ?? false
      let award: Award? =
        hasPlace ? (isJudged && check.hasWon(bid) ? .winner : .pending) : isReserve ? .reserve : nil
      let couldWin = rank != nil && !hasPlace && check.mayWin(bid)
      // Judges of whom it is not clear hold up everybody, so somebody has to be asked about them.
      let asks = Self.asks(bid, findings[bid], points[bid], input)
      let isAsked = award == .pending || couldWin
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
        couldWin: couldWin,
        asks: rank == nil ? [] : asks.filter { isAsked || $0.condition == .judges },
        indicators: scoring.indicators[bid],
        rulings: input.rulings.map { all in
          Ruling.sorted(all.filter { $0.bid == input.bids[bid].id })
        }
      )
    }
    lines =
      order.enumerated().map { line($1, rank: $0 + 1) }
      + input.bids.indices.filter { !isEligible[$0] }.map { line($0, rank: nil) }
    isFailed = order.isEmpty
    baseFen = scoring.base
    medianFen = prices.medianFen
    shortestMonths = scoring.shortest
    movers = check.movers
    warnings = Self.warnings(input, prices)
    sensitivity = Sensitivity(
      input,
      ranked: order.map { (input.bids[$0].id, points[$0].map(\.lower)) }
    )
  }
}

extension BidRanking {
  /// The findings on each bid: first what concerns it alone, then what concerns the bids that are
  /// still in the running.
  private static func findings(
    _ input: RankingInput,
    _ prices: PriceCheck,
    _ judges: JudgeCheck
  ) -> [[Finding]] {
    var findings = input.bids.map { bid in
      BidCondition.allCases.map { condition in
        let (verdict, text) = condition.verdict(bid, input)
        // Where nothing is unknown, a value that was not used did not matter.
        let remark = verdict == .unknown ? condition.remark(bid, input.challenge) : nil
        return Finding(
          condition: condition,
          verdict: verdict,
          text: text,
          remark: remark,
          price: condition == .price ? prices.problem(bid) : nil
        )
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
