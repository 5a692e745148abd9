/// An interval of amounts in yuan, exact to the fen, or unknown, with the text that it was read
/// from.
///
/// `100-200万元` has both ends, `300万元以内` only an upper one, `不低于50万元` only a lower one, and 面议
/// (negotiable) has neither: it is *unknown*, never 0. Immutable and `Sendable`.
public struct MoneyInterval: Hashable, Sendable {
  /// The lower end in fen (1/100 yuan), or `nil` when the text gives none.
  public let lowerFen: Int64?

  /// The upper end in fen (1/100 yuan), or `nil` when the text gives none.
  public let upperFen: Int64?

  /// The text that it was read from.
  public let text: String

  /// Makes an interval.
  ///
  /// - Precondition: The ends are not negative, and in order. Read text from outside with
  ///   ``init(parsing:unitFen:)``, which checks it.
  public init(lowerFen: Int64?, upperFen: Int64?, text: String) {
    precondition((lowerFen ?? 0) >= 0 && (upperFen ?? 0) >= 0, "an amount is not negative")
    precondition((lowerFen ?? 0) <= (upperFen ?? .max), "an interval has its ends in order")
    self.lowerFen = lowerFen
    self.upperFen = upperFen
    self.text = text
  }

  /// Whether neither end is known (面议).
  public var isUnknown: Bool { lowerFen == nil && upperFen == nil }
}
