/// An interval of money in yuan, exact to the fen, or unknown, with the words it was read from.
///
/// `100-200万元` has both ends, `300万元以内` only an upper one, `不低于50万元` only a lower one, and 面议
/// (negotiable) has none: it is *unknown*, never 0.
/// Immutable and `Sendable`.
public struct MoneyInterval: Hashable, Sendable {
  /// The lower end in fen (1/100 yuan), or `nil` when the text gives none.
  public let lowerFen: Int64?

  /// The upper end in fen (1/100 yuan), or `nil` when the text gives none.
  public let upperFen: Int64?

  /// The words of the file.
  public let text: String

  /// Makes an interval.
  ///
  /// - Precondition: the ends are not negative and in order. A programmer's mistake only: text from
  ///   outside goes through ``init(parsing:unit:)``.
  public init(lowerFen: Int64?, upperFen: Int64?, text: String) {
    precondition((lowerFen ?? 0) >= 0 && (upperFen ?? 0) >= 0, "an amount is not negative")
    precondition((lowerFen ?? 0) <= (upperFen ?? .max), "an interval has its ends in order")
    self.lowerFen = lowerFen
    self.upperFen = upperFen
    self.text = text
  }

  /// Whether the text names no amount at all (面议).
  public var isUnknown: Bool { lowerFen == nil && upperFen == nil }
}
