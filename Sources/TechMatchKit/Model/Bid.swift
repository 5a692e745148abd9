/// An answer to a challenge (揭榜申请).
///
/// A `Sendable` value. A missing value is `nil` or empty: it is *unknown*, never 0 or `""`.
public struct Bid: Sendable, Equatable {
  /// The identifier, unique among the bids of a file.
  public var id: RecordID
  /// The challenge it answers; one bid per bidder and challenge.
  public var challenge: RecordID
  /// The bidder (揭榜单位).
  public var bidder: String
  /// The other members of a consortium, in the file's order.
  public var members: [String] = []
  /// 企业, 高等院校, 研究机构 or other words of the file.
  public var bidderKind: String?
  /// Where the bidder is.
  public var region: Region?
  /// The technical solution (技术方案).
  public var solution: String?
  /// The team and what it has done (团队优势).
  public var team: String?
  /// The price asked (报价).
  public var price: MoneyInterval?
  /// How long it will take (完成时限).
  public var duration: TimeSpan?
  /// The values offered for each indicator, as one text.
  public var indicators: String?
  /// How mature the bidder's solution is.
  public var readiness: TechnologyReadiness?
  /// Declarations (conflicts of interest, credit), as one text.
  public var declarations: String?
  /// The day it was submitted.
  public var submitted: DateSpan?
  /// Whether the bidder withdrew it; `nil` when the file does not say.
  public var isWithdrawn: Bool?
  /// Whom to contact; hidden by default.
  public var contact: Contact?
  /// The text of known fields that ranking does not read.
  public var details: [RecordField: String] = [:]
  /// What is to be said of values that were not understood or cannot be compared.
  public var remarks: [RecordField: ValueRemark] = [:]
  /// Columns or keys that stand for no known field, in the order of the file.
  public var attributes: [Attribute] = []
  /// Where the record came from.
  public var source = RecordSource()

  /// Makes a bid of which only identifier, challenge and bidder are known.
  public init(id: RecordID, challenge: RecordID, bidder: String) {
    self.id = id
    self.challenge = challenge
    self.bidder = bidder
  }
}
