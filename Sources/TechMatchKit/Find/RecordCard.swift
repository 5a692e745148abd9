/// What lists show of a record of any kind, and what filters, counts and orders read of it.
///
/// A value that the record does not state is `nil` or empty: *unknown*. A `Sendable` value.
public struct RecordCard: Sendable {
  /// The kind of the record.
  public var kind: RecordKind
  /// Its identifier.
  public var id: RecordID
  /// The title, or the first text that there is in its place.
  public var title: String?
  /// Whose it is: the owners of an achievement, the enterprise of a demand, the bidder with the
  /// members of a consortium, the names of an organisation.
  public var institutions: [String] = []
  /// What else its institutions go by, and what they belong to, where a directory says so; found by
  /// filters and not shown.
  var otherNames: [String] = []
  /// Industries, then technology fields, as the file spells them.
  public var industries: [String] = []
  /// Where the owner is.
  public var region: Region?
  /// How mature it is, or must be.
  public var readiness: TechnologyReadiness?
  /// How it may be transferred.
  public var transferModes: TransferModeSet?
  /// The price of an achievement or bid; the budget of a demand, or else the bounty.
  public var money: MoneyInterval?
  /// The last day on which an answer to a demand counts.
  public var deadline: DateSpan?
  /// Whether it is still open.
  public var status: RecordStatus?
  /// The day on which it was registered or submitted, as the record states it.
  public var registered: DateSpan?
  /// The day on which a catalogue first had it.
  public var arrived: CalendarDate?
  /// Where it came from.
  public var source: RecordSource
  /// What is searched besides identifier, title and institutions: people, tags and texts.
  var otherTexts: [String?] = []

  fileprivate init(_ kind: RecordKind, _ id: RecordID, _ source: RecordSource) {
    self.kind = kind
    self.id = id
    self.source = source
  }
}

extension RecordCard {
  /// The card of an achievement: it was registered on the date, or else in the year, that it states.
  public init(_ record: Achievement) {
    self.init(.achievement, record.id, record.source)
    title = record.title ?? record.titleEnglish ?? record.summary ?? record.summaryEnglish
    institutions = record.institutions
    industries = record.industries + record.fields
    region = record.region
    readiness = record.readiness
    transferModes = record.transferModes
    money = record.price
    status = record.status
    registered = (record.details[.registered] ?? record.details[.year]).flatMap(
      DateSpan.init(parsing:)
    )
    otherTexts =
      record.tags + [
        record.titleEnglish, record.summary, record.summaryEnglish, record.contact?.people,
      ]
  }

  /// The card of a demand.
  public init(_ record: Demand) {
    self.init(.demand, record.id, record.source)
    title = record.title ?? record.titleEnglish ?? record.summary ?? record.summaryEnglish
    institutions = [record.organisation].compactMap(\.self)
    industries = record.industries + record.fields
    region = record.region
    readiness = record.requiredReadiness
    transferModes = record.transferModes
    money = record.gateMoney
    deadline = record.deadline
    status = record.status
    otherTexts =
      record.tags + [
        record.titleEnglish, record.summary, record.summaryEnglish, record.content,
        record.contact?.people,
      ]
  }

  /// The card of a bid, with the challenge that it answers as its title.
  public init(_ record: Bid) {
    self.init(.bid, record.id, record.source)
    title = record.challenge.text
    institutions = [record.bidder] + record.members
    region = record.region
    readiness = record.readiness
    money = record.price
    registered = record.submitted
    otherTexts = [record.solution, record.team, record.contact?.people]
  }

  /// The card of an organisation.
  public init(_ record: Organisation) {
    self.init(.organisation, record.id, record.source)
    title = record.name
    institutions = [record.name] + record.aliases
    region = record.region
    otherTexts = [record.kind, record.creditCode] + record.ladder + record.parents
  }
}

extension RecordCard {
  /// Takes the other names of the institutions from a directory, and the names of what they belong to.
  ///
  /// Names that the directory does not know, or that several organisations claim, add nothing.
  /// O(*n*) in the names.
  public mutating func addNames(from directory: OrganisationDirectory) {
    for institution in institutions {
      guard case .known(let organisation) = directory.resolve(institution) else { continue }
      for known in [organisation] + directory.ancestors(of: organisation) {
        otherNames += ([known.name] + known.otherNames).filter {
          directory.resolve($0) == .known(known)
        }
      }
    }
  }

  /// Whether the record states what a field of a filter asks for, in words that are understood.
  func states(_ field: RecordFilter.Field) -> Bool {
    switch field {
    case .institution: !institutions.isEmpty
    case .industry: !industries.isEmpty
    case .region: region != nil
    case .stage: readiness.map { !$0.isUnknown } ?? false
    case .mode: transferModes.map { !$0.isEmpty } ?? false
    case .status: status?.phase != nil
    case .budgetMin, .budgetMax, .priceMax: money.map { !$0.isUnknown } ?? false
    case .since: since != nil
    case .text: true
    }
  }

  /// Since when there is the record: the day that it states, or else the day on which the catalogue
  /// first had it.
  var since: (first: CalendarDate, last: CalendarDate)? {
    registered.map { ($0.first, $0.last) } ?? arrived.map { ($0, $0) }
  }

  /// Everything that a text is looked for in, one field a line.
  var searched: FoldedText {
    let texts = [id.text, title] + institutions + otherTexts
    return FoldedText(texts.compactMap(\.self).joined(separator: " \u{1F} "))
  }
}
