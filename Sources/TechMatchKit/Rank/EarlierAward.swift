/// What a bidder has got for another challenge of the same call, which counts against a limit of
/// wins.
///
/// A `Codable` value.
public struct EarlierAward: Codable, Equatable, Sendable {
  /// The identifier of the other challenge.
  public var challenge: String
  /// The bid that comes first there.
  public var bid: String
  /// The bidder, or the lead of a consortium.
  public var bidder: String
  /// Whether the bid has won; otherwise it would, but something is still to be cleared.
  public var isSettled: Bool

  /// Makes an award.
  public init(challenge: String, bid: String, bidder: String, isSettled: Bool) {
    self.challenge = challenge
    self.bid = bid
    self.bidder = bidder
    self.isSettled = isSettled
  }
}

/// How many challenges of a call one bidder may win (兼投不兼中), and what has been awarded so far.
///
/// Challenges are decided in the order of the call. So the limit is about those before, and the
/// ranking of each challenge stays a function of its own input. A `Codable` value.
public struct WinLimit: Codable, Equatable, Sendable {
  /// The most challenges that one bidder wins, 1…1000.
  public var most: Int
  /// What the challenges before have given, in their order.
  public var earlier: [EarlierAward]

  /// Makes a limit.
  public init(most: Int, earlier: [EarlierAward] = []) {
    self.most = most
    self.earlier = earlier
  }
}

extension WinLimit {
  /// Fails a bid whose bidder has won as often as it may; *unknown* when that hangs on a challenge
  /// that is not settled, or on a name that may be the bidder's.
  ///
  /// Bidders count, and of a consortium its lead: a partner does not lose its own bids.
  func verdict(
    on bid: RankingInput.Entry,
    _ input: RankingInput
  ) -> (verdict: GateVerdict, text: String) {
    var (won, open): ([String], [String]) = ([], [])
    let kinship = Kinship(input)
    for award in earlier {
      switch kinship.tie(award.bidder, bid.bidder).same {
      case .yes where award.isSettled: won.append(award.challenge)
      case .no: break
      case .yes, .perhaps: open.append(award.challenge)
      }
    }
    let text = (won + open.map { $0 + "?" }).joined(separator: "；")
    if won.count >= most { return (.fail, text) }
    return won.count + open.count >= most ? (.unknown, text) : (.pass, "")
  }
}
