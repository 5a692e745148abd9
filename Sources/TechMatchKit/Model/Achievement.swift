/// A result of research that its owner offers (科技成果): the *document* of a match.
///
/// An achievement has an identifier and some text (title, summary or tags). Everything else may be
/// missing, and a missing value is `nil` or empty, never 0 or `""`: *unknown* is a value of its own.
/// Fields that matching reads are properties; fields that are only carried are in `details`; columns
/// that no field is known for are in `attributes`.
/// A value, `Sendable`.
public struct Achievement: Sendable, Equatable {
  /// The identifier, unique among the achievements of an index.
  public var id: RecordID
  /// The title (成果名称).
  public var title: String?
  /// What it is (成果简介).
  public var summary: String?
  /// The English title beside a Chinese one.
  public var titleEnglish: String?
  /// The English summary beside a Chinese one.
  public var summaryEnglish: String?
  /// Tags (关键词) as the file spells them, in its order; empty is *unknown*, not "about nothing".
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
  /// How mature it is; `nil` when the file has no such cell.
  public var readiness: TechnologyReadiness?
  /// How it may change hands; `nil` is unknown or negotiable.
  public var transferModes: TransferModeSet?
  /// What it costs; `nil` when the file has no such cell.
  public var price: MoneyInterval?
  /// Whether it is still to be had.
  public var status: RecordStatus?
  /// Whom to call; hidden by default.
  public var contact: Contact?
  /// Known fields that matching does not read, by field.
  public var details: [RecordField: String] = [:]
  /// Columns or keys that no field is known for, in the file's order.
  public var attributes: [Attribute] = []
  /// Where the record came from.
  public var source = RecordSource()

  /// Makes an achievement of which nothing but the identifier is known yet.
  public init(id: RecordID) { self.id = id }
}
