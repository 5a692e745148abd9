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

extension RankingInput {
  /// Collects what a ranking needs, from records and from matches.
  ///
  /// - Parameters:
  ///   - demand: The challenge.
  ///   - bids: Bids; those for other challenges are left out.
  ///   - marks: Judges' marks; those for other bids are left out.
  ///   - judges: The judges, with their employers; `nil` when nobody says who they are.
  ///   - rubric: How the bids are scored.
  ///   - matcher: Gives technical scores and track records, from an index of achievements and of
  ///     `demand`. Its gates are not asked.
  ///   - organisations: Who is who, for conflicts of interest and track records; `nil` to go by the
  ///     names alone.
  ///   - winLimit: How many challenges a bidder may win, and who has won before; `nil` for no limit.
  /// - Throws: ``IndexError`` when the texts of the bids cannot be indexed.
  /// - Complexity: That of scouting for the demand and of indexing the texts of the bids.
  public init(
    for demand: Demand,
    bids: [Bid],
    marks: [Mark] = [],
    judges: [Judge]? = nil,
    rubric: Rubric,
    matcher: Matcher,
    organisations: OrganisationDirectory? = nil,
    winLimit: WinLimit? = nil
  ) throws(IndexError) {
    self.winLimit = winLimit
    self.judges = judges
    let (snapshot, options) = (matcher.snapshot, matcher.options)
    let own = bids.filter { $0.challenge == demand.id }.sorted { $0.id < $1.id }
    let ceiling = rubric.conditions?.ceiling.flatMap { MoneyInterval(parsing: $0)?.upperFen }
    let zone = rubric.zone.flatMap(Moment.zone(parsing:)) ?? Moment.chinaZone
    let due = Self.clock(of: demand.deadline, zone: zone)
    challenge = Challenge(
      id: demand.id.text,
      title: demand.title ?? demand.titleEnglish,
      publisher: demand.organisation,
      deadline: demand.deadline.flatMap { $0.isOpenEnded ? nil : Int($0.last.gateNumber) },
      deadlineAt: due.moment,
      zone: zone,
      readiness: demand.requiredReadiness.flatMap { $0.isUnknown ? nil : $0.lower },
      region: demand.requiredRegion?.text,
      ceilingFen: ceiling ?? demand.ceiling?.upperFen,
      indicators: demand.indicators,
      terms: Terms(
        milestones: demand.details[.milestones],
        pledge: demand.details[.pledge],
        timeSpan: demand.timeSpan?.text
      ),
      remarks: Remarks(
        money: ceiling == nil ? demand.ceilingRemark : nil,
        readiness: demand.remarks[.requiredReadiness],
        deadline: demand.remarks[.deadline] ?? due.remark
      )
    )
    self.rubric = rubric
    let technical = try Self.technicalScores(of: own, for: demand, matcher: matcher)
    let copied = CopiedText(challenge: demand)
    let explainer = Explainer(snapshot, options: options)
    let document = snapshot.demands.document(demand.id)
    func evidence(_ record: Scout.JointRecord) -> [Evidence] {
      guard let document else { return [] }
      return zip(record.evidence, record.owners).map {
        Evidence($0, of: $1, for: document, explainer)
      }
    }
    var records = [Scout.JointRecord?](repeating: nil, count: own.count)
    if let document {
      let scout = Scout(
        snapshot,
        options: options,
        organisations: organisations,
        workers: matcher.workers
      )
      records = scout.records(of: own.map { [$0.bidder] + $0.members }, for: document)
    }
    self.bids = zip(own, records).map { bid, record in
      var months: Int?
      if case .months(let count, _) = bid.duration { months = count }
      let submitted = Self.clock(of: bid.submitted, zone: zone)
      let readiness = bid.readiness.flatMap { $0.isUnknown ? nil : $0 }
      return Entry(
        id: bid.id.text,
        bidder: bid.bidder,
        members: bid.members,
        kind: bid.bidderKind,
        region: bid.region?.text,
        priceFen: bid.price?.upperFen,
        months: months,
        lowerReadiness: readiness?.lower,
        upperReadiness: readiness?.upper,
        indicators: bid.indicators,
        declarations: bid.declarations,
        submittedFirst: bid.submitted.map { Int($0.first.gateNumber) },
        submittedLast: bid.submitted.map { Int($0.last.gateNumber) },
        submittedAt: submitted.moment,
        isWithdrawn: bid.isWithdrawn ?? false,
        technical: technical[bid.id]?.score,
        copied: copied.share(of: bid),
        technicalWords: technical[bid.id],
        trackRecord: record?.score.millionths,
        evidence: record.map(evidence) ?? [],
        terms: Terms(
          milestones: bid.details[.milestones],
          pledge: bid.details[.pledge],
          timeSpan: bid.duration?.text
        ),
        remarks: Remarks(
          money: bid.remarks[.price]
            ?? (bid.price?.basis == .negotiable
              ? ValueRemark(.negotiable, bid.price?.text ?? "") : nil),
          readiness: bid.remarks[.readiness],
          deadline: bid.remarks[.submitted] ?? submitted.remark,
          withdrawn: bid.remarks[.withdrawn]
        )
      )
    }
    let known = Set(own.map(\.id.text))
    self.marks = marks.filter { known.contains($0.bid) }.sorted {
      ($0.bid, $0.criterion, $0.judge) < ($1.bid, $1.criterion, $1.judge)
    }
    identify(by: organisations)
  }

  /// Keeps what a directory says of all names; `nil` to go by their spelling alone.
  mutating func identify(by organisations: OrganisationDirectory?) {
    identities = organisations.map { Self.identities(of: names, in: $0) }
  }

  /// The names of whoever may be related to somebody else, each once, by bytes.
  var names: [String] {
    let all =
      [challenge.publisher].compactMap(\.self) + bids.flatMap { [$0.bidder] + $0.members }
      + (rubric.relations ?? []).flatMap { $0.prefix(2) }
      + (winLimit?.earlier ?? []).map(\.bidder)
      + (judges ?? []).flatMap { $0.employers + $0.avoids }
    // Sets go by canonical equivalence; these names are looked up by it too.
    return Set(all).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func identities(
    of names: [String],
    in directory: OrganisationDirectory
  ) -> [Identity] {
    names.map { name in
      let found: [KnownOrganisation] =
        switch directory.resolve(name) {
        case .unknown: []
        case .known(let organisation): [organisation]
        case .ambiguous(let organisations): organisations
        }
      func facts(_ organisation: KnownOrganisation) -> Identity.Organisation {
        let (label, institution) = (
          directory.label(of: organisation), directory.institutionName(of: organisation)
        )
        return Identity.Organisation(
          name: label,
          above: directory.ancestors(of: organisation).map(directory.label(of:)),
          institution: institution == label ? nil : institution
        )
      }
      return Identity(
        written: name,
        organisations: found.map(facts),
        beginsWith: found.isEmpty ? directory.beginnings(of: name).map(facts) : []
      )
    }
  }

  /// The time of day that the text of a date states, or a remark that it is not understood.
  private static func clock(
    of span: DateSpan?,
    zone: Int
  ) -> (moment: Moment?, remark: ValueRemark?) {
    guard let span, !span.isOpenEnded else { return (nil, nil) }
    switch Moment.read(span.text, day: Int(span.last.gateNumber), zone: zone) {
    case .none: return (nil, nil)
    case .at(let moment): return (moment, nil)
    case .unreadable: return (nil, ValueRemark(.partlyUnderstood, span.text))
    }
  }

  /// Scores the texts of the bids for the challenge as if they were achievements, with the
  /// statistics of the index, and without what they copy from it; the score of the words is that of a match.
  private static func technicalScores(
    of bids: [Bid],
    for demand: Demand,
    matcher: Matcher
  ) throws(IndexError) -> [RecordID: CommonWords] {
    let copied = CopiedText(challenge: demand)
    let texts = bids.compactMap { bid -> Achievement? in
      guard bid.solution != nil || bid.team != nil || bid.indicators != nil else { return nil }
      var text = Achievement(id: bid.id)
      text.summary = [bid.solution, bid.team].compactMap { $0.map { copied.rest(of: $0).text } }
        .joined(separator: "\n")
      text.indicators = bid.indicators.map { copied.rest(of: $0).text }
      return text
    }
    let (snapshot, options) = (matcher.snapshot, matcher.options)
    var configuration = snapshot.configuration
    configuration.statistics =
      configuration.statistics
      ?? FrozenStatistics(
        of: snapshot,
        name: "",
        date: options.gates.today
      )
    let index = try IndexBuilder(configuration: configuration)
      .build(achievements: texts, demands: [demand])
    let explainer = Explainer(index, options: options)
    var scores: [RecordID: CommonWords] = [:]
    for (document, text) in index.achievements.all(workers: 1) {
      let pair = explainer.explain(demand: DocID(side: .demand, ordinal: 0), achievement: document)
      scores[text.id] = CommonWords(pair)
    }
    return scores
  }
}
