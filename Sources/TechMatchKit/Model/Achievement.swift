/// A research achievement that its owner offers (科技成果): the *document* of a match.
///
/// An achievement has an identifier and some text (title, summary or tags). Everything else may be
/// missing. A missing value is `nil` or empty, never 0 or `""`: it is *unknown*. Fields that
/// matching reads are properties, known fields that it does not read are in `details`, and columns
/// that stand for no known field are in `attributes`. A `Sendable` value.
public struct Achievement: Sendable, Equatable {
  /// The identifier, unique among the achievements of an index.
  public var id: RecordID
  /// The title (成果名称).
  public var title: String?
  /// The summary (成果简介).
  public var summary: String?
  /// The English title, in addition to a Chinese one.
  public var titleEnglish: String?
  /// The English summary, in addition to a Chinese one.
  public var summaryEnglish: String?
  /// Tags (关键词) as the file spells them, in its order; empty means *unknown*.
  public var tags: [String] = []
  /// Indicators (主要技术经济指标) as one text.
  public var indicators: String?
  /// The owners (完成单位), the leading one first.
  public var institutions: [String] = []
  /// Where the owner is.
  public var region: Region?
  /// Technology fields (技术领域).
  public var fields: [String] = []
  /// Industries it applies to (应用行业), GB/T 4754.
  public var industries: [String] = []
  /// How mature it is; `nil` when the file does not say.
  public var readiness: TechnologyReadiness?
  /// How it may be transferred; `nil` when unknown or negotiable.
  public var transferModes: TransferModeSet?
  /// The price; `nil` when the file does not say.
  public var price: MoneyInterval?
  /// Whether it is still available.
  public var status: RecordStatus?
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

  /// Makes an achievement of which only the identifier is known.
  public init(id: RecordID) { self.id = id }
}
