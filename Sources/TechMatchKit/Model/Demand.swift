/// A technology need that an enterprise states (技术需求): the *query* of a match.
///
/// A challenge (揭榜挂帅, an open competition) is a demand with a bounty and conditions, in
/// `challenge`. As in ``Achievement``, a missing value is `nil` or empty: *unknown*, never 0 or
/// `""`. A `Sendable` value.
public struct Demand: Sendable, Equatable {
  /// The identifier, unique among the demands of an index.
  public var id: RecordID
  /// The title (需求名称).
  public var title: String?
  /// The difficulty to be solved (拟解决的技术难题).
  public var summary: String?
  /// The work to be done (攻关内容).
  public var content: String?
  /// The English title, in addition to a Chinese one.
  public var titleEnglish: String?
  /// The English text, in addition to a Chinese one.
  public var summaryEnglish: String?
  /// Tags (需求关键词) as the file spells them, in its order; empty means *unknown*.
  public var tags: [String] = []
  /// Indicators to be met (考核指标) as one text.
  public var indicators: String?
  /// Who needs it (需求单位).
  public var organisation: String?
  /// Where the enterprise is.
  public var region: Region?
  /// Technology fields (需求技术所属领域).
  public var fields: [String] = []
  /// Industries (需求技术应用行业), GB/T 4754.
  public var industries: [String] = []
  /// The kind of need (需求类型): 技术攻关, 成果引进, 揭榜挂帅, 场景, 设备.
  public var type: String?
  /// The readiness that is asked for; `nil` when the file does not say.
  public var requiredReadiness: TechnologyReadiness?
  /// The acceptable modes of transfer; `nil` when unknown or negotiable.
  public var transferModes: TransferModeSet?
  /// The budget; `nil` when the file does not say.
  public var budget: MoneyInterval?
  /// When or how long the work runs (需求时限).
  public var timeSpan: TimeSpan?
  /// The last day on which an answer counts.
  public var deadline: DateSpan?
  /// Where the partner must come from; `nil` when anywhere will do.
  public var requiredRegion: Region?
  /// Whether it is still open.
  public var status: RecordStatus?
  /// The bounty and conditions, when the demand is a challenge.
  public var challenge: Challenge?
  /// Whom to contact; hidden by default.
  public var contact: Contact?
  /// The text of known fields that matching does not read.
  public var details: [RecordField: String] = [:]
  /// What is to be said of values that were not understood or cannot be compared.
  public var remarks: [RecordField: ValueRemark] = [:]
  /// Columns or keys that stand for no known field, in the order of the file.
  public var attributes: [Attribute] = []
  /// Where the record came from.
  public var source = RecordSource()

  /// Makes a demand of which only the identifier is known.
  public init(id: RecordID) { self.id = id }
}

/// What makes a demand a challenge (揭榜挂帅): a bounty, and conditions for bidders.
public struct Challenge: Sendable, Equatable {
  /// The bounty (榜额); `nil` when the file does not say.
  public var bounty: MoneyInterval?
  /// Conditions for bidders (揭榜方条件), as one text.
  public var conditions: String?
  /// Who owns the result (产权归属), as one text.
  public var intellectualProperty: String?

  /// Makes a challenge of which nothing is known.
  public init() {}
}
