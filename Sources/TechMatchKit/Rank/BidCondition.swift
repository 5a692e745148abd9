/// A condition that a bid meets, fails or leaves open, which never changes its points.
public enum BidCondition: String, Codable, CaseIterable, Sendable {
  /// The bid was not withdrawn.
  case withdrawn
  /// It was submitted in time.
  case deadline
  /// The bidder comes from the region that the challenge requires.
  case region
  /// The bidder is one of the kinds of organisation that may bid.
  case kind
  /// The solution is as mature as required.
  case readiness
  /// The price is within the ceiling.
  case ceiling
  /// The price can be compared with the others: it is there, above zero and not far from them.
  case price
  /// The bid makes the required declarations.
  case declarations
  /// Bidder and publisher are not related.
  case conflict
  /// No other bid is of the same bidder, alone or in a consortium.
  case sameBidder
  /// No other bid is of a bidder that belongs to the same group.
  case sameGroup
  /// It is clear of every judge who marked it whether he or she may.
  case judges
  /// The bidder has not won as many challenges of the call as one may win.
  case winLimit

  /// Whether the condition is about a bid beside other bids or the judges, and not about it alone.
  var isAboutOthers: Bool { self == .sameBidder || self == .sameGroup || self == .judges }

  /// The verdict of the condition on a bid, and the text that decided; conditions about others pass,
  /// and ``RelatedBids`` and ``JudgeCheck`` decide them.
  func verdict(
    _ bid: RankingInput.Entry,
    _ input: RankingInput
  ) -> (verdict: GateVerdict, text: String) {
    let challenge = input.challenge
    switch self {
    case .withdrawn:
      if bid.isWithdrawn { return (.fail, "withdrawn") }
      return (bid.remarks?.withdrawn == nil ? .pass : .unknown, "")
    case .deadline: return DeadlineCheck(challenge).verdict(on: bid)
    case .price:
      let check = PriceCheck(input)
      guard let problem = check.problem(bid) else { return (.pass, "") }
      let prices = [bid.priceFen, check.medianFen].map { $0.map(Self.yuan) ?? "" }
      let text = problem == .low || problem == .high ? prices.joined(separator: " / ") : ""
      switch check.rule(for: problem) {
      case .out: return (.fail, text)
      case .zero: return (.pass, text)
      case .ask: return (.unknown, text)
      }
    case .region:
      guard let region = challenge.region else { return (.pass, "") }
      let verdict = GateRules.regionVerdict(
        demanded: [Region(parsing: region)],
        offered: bid.region.map { Region(parsing: $0) }
      )
      return (verdict, "\(bid.region ?? "") / \(region)")
    case .kind:
      guard let kinds = input.rubric.conditions?.kinds, !kinds.isEmpty else { return (.pass, "") }
      guard let kind = bid.kind else { return (.unknown, "") }
      return (kinds.contains(kind) ? .pass : .fail, kind)
    case .readiness:
      guard let least = challenge.readiness else {
        return (challenge.remarks?.readiness == nil ? .pass : .unknown, "")
      }
      guard let lower = bid.lowerReadiness, let upper = bid.upperReadiness else {
        return (.unknown, "")
      }
      return (
        lower >= least ? .pass : upper < least ? .fail : .unknown,
        "TRL \(lower == upper ? "\(lower)" : "\(lower)…\(upper)") / \(least)"
      )
    case .ceiling:
      guard let ceiling = challenge.ceilingFen else {
        return (challenge.remarks?.money == nil ? .pass : .unknown, "")
      }
      guard let price = bid.priceFen else { return (.unknown, "") }
      return (price <= ceiling ? .pass : .fail, "\(Self.yuan(price)) / \(Self.yuan(ceiling))")
    case .declarations:
      let needed = input.rubric.conditions?.declarations ?? []
      if needed.isEmpty { return (.pass, "") }
      guard let text = bid.declarations else { return (.unknown, needed.joined(separator: "；")) }
      let check = DeclarationCheck(text)
      let verdicts = needed.map { check.verdict(on: $0) }
      for verdict in [GateVerdict.fail, .unknown] {
        let texts = verdicts.filter { $0.verdict == verdict }.map(\.text)
        if !texts.isEmpty { return (verdict, texts.joined(separator: "；")) }
      }
      return (.pass, "")
    case .conflict: return ConflictCheck(input).verdict(on: bid)
    case .sameBidder, .sameGroup, .judges: return (.pass, "")
    case .winLimit: return input.winLimit?.verdict(on: bid, input) ?? (.pass, "")
    }
  }

  /// The value of the challenge, or else of the bid, that the condition could not use.
  func remark(_ bid: RankingInput.Entry, _ challenge: RankingInput.Challenge) -> ValueRemark? {
    if let remark = remark(of: challenge) { return remark }
    return switch self {
    case .deadline: bid.remarks?.deadline
    case .readiness: bid.remarks?.readiness
    case .ceiling, .price: bid.remarks?.money
    case .withdrawn: bid.remarks?.withdrawn
    default: nil
    }
  }

  /// The value of the challenge that the condition could not use.
  func remark(of challenge: RankingInput.Challenge) -> ValueRemark? {
    switch self {
    case .deadline: challenge.remarks?.deadline
    case .readiness: challenge.remarks?.readiness
    case .ceiling: challenge.remarks?.money
    default: nil
    }
  }

  private static func yuan(_ fen: Int64) -> String {
    let rest = fen % 100
    return rest == 0 ? "\(fen / 100)" : "\(fen / 100)." + (rest < 10 ? "0\(rest)" : "\(rest)")
  }
}

extension GateVerdict: Codable {}
