/// A technology readiness level (TRL) as an interval, with the text that it was read from.
///
/// Stage words name a range, not a point: 中试 (pilot) covers levels 5 to 7. A text that names no
/// level is the whole interval 1…9: it is *unknown*. The scale is the nine levels of ISO 16290:2013
/// (GB/T 22900-2022 in China); military practice applies it to product technology only. Immutable
/// and `Sendable`.
public struct TechnologyReadiness: Hashable, Sendable {
  /// The lowest level the text allows, 1…9.
  public let lower: Int

  /// The highest level the text allows, `lower`…9.
  public let upper: Int

  /// The text that it was read from.
  public let text: String

  /// Whether the text says that any level will do (不限), which is more than saying nothing.
  public let isAny: Bool

  /// Makes an interval of levels.
  ///
  /// - Precondition: 1 ≤ `lower` ≤ `upper` ≤ 9. Read text from outside with ``init(parsing:)``,
  ///   which checks it.
  public init(lower: Int, upper: Int, text: String) {
    precondition(1 <= lower && lower <= upper && upper <= 9, "a TRL interval lies within 1...9")
    self.lower = lower
    self.upper = upper
    self.text = text
    isAny = false
  }

  /// Makes the interval of a text that says that any level will do.
  public init(anyLevel text: String) {
    lower = 1
    upper = 9
    self.text = text
    isAny = true
  }

  /// Whether no level is named.
  public var isUnknown: Bool { lower == 1 && upper == 9 }
}
