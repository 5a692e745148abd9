/// What is to be said of a value beside its text, because it was not understood or cannot be
/// compared.
///
/// A cell that somebody filled is never shown as empty: its text is kept here where no property has
/// it. A `Codable` value.
public struct ValueRemark: Hashable, Codable, Sendable {
  /// What is to be said; the raw value is the word of machine formats.
  public enum Kind: String, Codable, CaseIterable, Sendable {
    /// The text is not understood, and the value counts as unknown.
    case notUnderstood = "not_understood"
    /// ``ValueRemark/text`` is the part that is not understood; the rest is.
    case partlyUnderstood = "partly_understood"
    /// The text says only that the matter is open: 面议 among transfer modes.
    case negotiable
    /// An amount of which neither cell nor header says in which unit it is.
    case noUnit = "no_unit"
    /// An amount per year, piece or the like, and not a total.
    case rate
    /// An amount in another currency than yuan, which is not converted.
    case foreignCurrency = "foreign_currency"
  }

  /// What is to be said.
  public var kind: Kind
  /// The text concerned, as the file has it.
  public var text: String

  /// Makes a remark about a text.
  public init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}
