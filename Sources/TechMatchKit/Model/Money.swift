/// An interval of amounts in yuan, exact to the fen, or unknown, with the text that it was read
/// from.
///
/// `100-200万元` has both ends, `300万元以内` only an upper one, `不低于50万元` only a lower one. 面议
/// (negotiable) has neither, nor has an amount that cannot be compared with yuan in total; ``basis``
/// says why. Unknown is never 0. Immutable and `Sendable`.
public struct MoneyInterval: Hashable, Sendable {
  /// What the text gives.
  public enum Basis: Hashable, Sendable {
    /// A total in yuan.
    case yuan
    /// Nothing but that it is open: 面议, 双方协商.
    case negotiable
    /// A number whose unit neither the text nor a header names.
    case noUnit
    /// An amount per year, piece or the like: `30万/年`.
    case rate
    /// An amount in another currency, by its ISO 4217 code, or `$` where no country is named.
    case foreign(String)
  }

  /// The lower end in fen (1/100 yuan), or `nil` when the text gives none.
  public let lowerFen: Int64?

  /// The upper end in fen (1/100 yuan), or `nil` when the text gives none.
  public let upperFen: Int64?

  /// What the text gives; only of ``Basis/yuan`` are there ends.
  public let basis: Basis

  /// The text that it was read from.
  public let text: String

  /// Makes an interval in yuan.
  ///
  /// - Precondition: The ends are not negative, and in order. Read text from outside with
  ///   ``init(parsing:unit:)``, which checks it.
  public init(lowerFen: Int64?, upperFen: Int64?, text: String) {
    precondition((lowerFen ?? 0) >= 0 && (upperFen ?? 0) >= 0, "an amount is not negative")
    precondition((lowerFen ?? 0) <= (upperFen ?? .max), "an interval has its ends in order")
    self.lowerFen = lowerFen
    self.upperFen = upperFen
    self.text = text
    basis = .yuan
  }

  /// Makes an interval without ends.
  public init(_ basis: Basis, text: String) {
    lowerFen = nil
    upperFen = nil
    self.basis = basis
    self.text = text
  }

  /// Whether neither end is known.
  public var isUnknown: Bool { lowerFen == nil && upperFen == nil }
}
