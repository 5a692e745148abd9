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
