/// Everything that a ranking of bids is computed from, so that anybody can compute it again.
///
/// Amounts are in fen, days are yyyymmdd, scores millionths. A `Codable` value.
public struct RankingInput: Codable, Equatable, Sendable {
  /// What the ranking needs of the challenge.
  public struct Challenge: Codable, Equatable, Sendable {
    /// The identifier.
    public var id: String
    /// The title.
    public var title: String?
    /// The publisher.
    public var publisher: String?
    /// The last day for bids, as yyyymmdd; `nil` for none.
    public var deadline: Int?
    /// The time of that day; `nil` for its end.
    public var deadlineAt: Moment?
    /// The zone of times that state none, in minutes east of UTC; `nil` for +08:00.
    public var zone: Int?
    /// The lowest level of readiness required.
    public var readiness: Int?
    /// The region that bidders must come from.
    public var region: String?
    /// The highest price, in fen.
    public var ceilingFen: Int64?
    /// The required indicators, as one text.
    public var indicators: String?
    /// What the result is held to; `nil` for nothing.
    public var terms: Terms?
    /// Values that are there and cannot be used; `nil` for none.
    public var remarks: Remarks?
  }

  /// What a challenge asks for or a bid promises of the work, as written: carried into the result,
  /// never scored.
  public struct Terms: Codable, Equatable, Sendable {
    /// The stages of the work, each with what is delivered (里程碑).
    public var milestones: String?
    /// What the bidder answers for if the work fails (军令状).
    public var pledge: String?
    /// How long the work takes, or when it happens.
    public var timeSpan: String?

    /// Makes a set of terms, `nil` when there is none.
    public init?(milestones: String?, pledge: String?, timeSpan: String?) {
      if milestones == nil, pledge == nil, timeSpan == nil { return nil }
      self.milestones = milestones
      self.pledge = pledge
      self.timeSpan = timeSpan
    }
  }

  /// Values of a challenge or bid that are there and cannot be used, each with the reason.
  public struct Remarks: Codable, Equatable, Sendable {
    /// The price, or what it may be at most.
    public var money: ValueRemark?
    /// The level of readiness.
    public var readiness: ValueRemark?
    /// The deadline, or the day of the bid.
    public var deadline: ValueRemark?
    /// Whether the bid was withdrawn.
    public var withdrawn: ValueRemark?

    /// Makes a set of remarks, `nil` when there is none.
    init?(
      money: ValueRemark?,
      readiness: ValueRemark?,
      deadline: ValueRemark?,
      withdrawn: ValueRemark? = nil
    ) {
      if money == nil, readiness == nil, deadline == nil, withdrawn == nil { return nil }
      self.money = money
      self.readiness = readiness
      self.deadline = deadline
      self.withdrawn = withdrawn
    }
  }

  /// What the ranking needs of one bid.
  public struct Entry: Codable, Equatable, Sendable {
    /// The identifier.
    public var id: String
    /// The bidder.
    public var bidder: String
    /// The other members of a consortium.
    public var members: [String]
    /// The kind of organisation, as the file has it.
    public var kind: String?
    /// The region, as the file has it.
    public var region: String?
    /// The price in fen; the upper end if it is an interval.
    public var priceFen: Int64?
    /// The number of months that the work takes.
    public var months: Int?
    /// The lower end of the readiness.
    public var lowerReadiness: Int?
    /// The upper end of the readiness.
    public var upperReadiness: Int?
    /// The indicators, as one text.
    public var indicators: String?
    /// The declarations, as one text.
    public var declarations: String?
    /// The first day on which it may have been submitted, as yyyymmdd.
    public var submittedFirst: Int?
    /// The last day on which it may have been submitted, as yyyymmdd.
    public var submittedLast: Int?
    /// The time of that day; `nil` when none is stated.
    public var submittedAt: Moment?
    /// Whether it was withdrawn.
    public var isWithdrawn: Bool
    /// The score of its text for the challenge, in millionths; `nil` without text.
    public var technical: Int?
    /// How much of its text is the challenge's own, in millionths; `nil` for nothing.
    ///
    /// That part is left out of ``technical``.
    public var copied: Int?
    /// The words on which ``technical`` stands; a ledger has them wherever it has the score.
    public var technicalWords: CommonWords?
    /// The score that ``Scout`` gives bidder and members together, in millionths; `nil` when no
    /// achievement of any of them is known.
    public var trackRecord: Int?
    /// The achievements whose parts add up to ``trackRecord``, the best first.
    public var evidence: [Evidence]
    /// What the bidder promises; `nil` for nothing.
    public var terms: Terms?
    /// Values that are there and cannot be used; `nil` for none.
    public var remarks: Remarks?
  }

  /// One mark of one judge.
  public struct Mark: Codable, Equatable, Sendable {
    /// The bid.
    public var bid: String
    /// The judge.
    public var judge: String
    /// The name of the criterion.
    public var criterion: String
    /// The mark.
    public var mark: Double
    /// Whether the judge declared a conflict of interest; the mark is then kept but not counted.
    public var isConflicted: Bool

    /// Makes a mark, by default one of a judge without a conflict.
    public init(
      bid: String,
      judge: String,
      criterion: String,
      mark: Double,
      isConflicted: Bool = false
    ) {
      self.bid = bid
      self.judge = judge
      self.criterion = criterion
      self.mark = mark
      self.isConflicted = isConflicted
    }
  }

  /// Who is meant by a name that the ranking has, as a directory of organisations says.
  public struct Identity: Codable, Equatable, Sendable {
    /// An organisation.
    public struct Organisation: Codable, Equatable, Sendable {
      /// The full name; no two organisations of a ranking have the same.
      public var name: String
      /// Everybody that it belongs to, directly or further up.
      public var above: [String]
      /// The one above it that it is part of without being a legal person; `nil` when it stands for
      /// itself.
      public var institution: String?
    }

    /// The name of the publisher, a bidder, a member, a judge's employer, or in a relation of the rubric, as
    /// written.
    public var written: String
    /// The organisation that it stands for: none when it is not known, several when nobody knows
    /// which of them is meant.
    public var organisations: [Organisation]
    /// The known organisations with whose names an unknown name begins.
    public var beginsWith: [Organisation]
  }

  /// The challenge.
  public var challenge: Challenge
  /// How bids are scored.
  public var rubric: Rubric
  /// The bids, by identifier.
  public var bids: [Entry]
  /// The marks, by bid, criterion and judge.
  public var marks: [Mark]
  /// The judges, with their employers; `nil` when nobody says who they are.
  public var judges: [Judge]?
  /// Who is who, by written name; `nil` without a directory, and then the spelling alone counts.
  public var identities: [Identity]?
  /// How many challenges of the call a bidder may win, and who has won before; `nil` for no limit.
  public var winLimit: WinLimit?

  /// What the parts of ``Entry/evidence`` are divided by, from one to the next; `nil` for
  /// 8, in a ledger that was written when it was always 8.
  public var evidenceDivisor: Int? = Scout.divisor

  /// What ``evidenceDivisor`` was before ledgers said it.
  static let formerEvidenceDivisor = 8

  /// What named persons decided of indicators, by bid and indicator; `nil` for nothing.
  public var rulings: [Ruling]?

  /// What prices and times were compared with when the bids were opened; `nil` to compute it from the bids.
  ///
  /// What is stated later is held against it and changes nobody else's points.
  public var base: Base?

  /// What an earlier ranking compared prices and times with.
  public struct Base: Codable, Equatable, Sendable {
    /// The base price, in fen.
    public var priceFen: Int64?
    /// The median of the prices, in fen.
    public var medianFen: Int64?
    /// The shortest time, in months.
    public var months: Int?

    /// Takes it from a ranking.
    public init(of ranking: BidRanking) {
      priceFen = ranking.baseFen
      medianFen = ranking.medianFen
      months = ranking.shortestMonths
    }
  }

  /// Makes an input from its parts, without a directory.
  ///
  /// A rubric that was made in memory should have passed ``Rubric/validate()``.
  public init(challenge: Challenge, rubric: Rubric, bids: [Entry], marks: [Mark] = []) {
    self.challenge = challenge
    self.rubric = rubric
    self.bids = bids
    self.marks = marks
  }
}

extension RankingInput.Challenge {
  /// Makes a challenge of which only the identifier is known.
  public init(id: String) { self.init(id: id, title: nil) }
}

extension RankingInput.Entry {
  /// Makes a bid of which only identifier and bidder are known.
  public init(id: String, bidder: String) {
    self.init(id: id, bidder: bidder, members: [], isWithdrawn: false, evidence: [])
  }
}
