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
    let copied = CopiedText(challenge: demand)
    let technical = try Self.technicalScores(
      of: own,
      without: copied,
      for: demand,
      matcher: matcher
    )
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
    without copied: CopiedText,
    for demand: Demand,
    matcher: Matcher
  ) throws(IndexError) -> [RecordID: CommonWords] {
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
