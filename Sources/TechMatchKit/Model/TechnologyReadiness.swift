/// A technology readiness level (TRL) as an interval, with the words it was read from.
///
/// Stage words name a range, not a point: 中试 (pilot) covers levels 5 to 7. A text that states no
/// level is the whole interval 1…9, *unknown*, never 0. The scale is the nine levels of
/// ISO 16290:2013 (GB/T 22900-2022 in China); military practice limits it to product technology.
/// Immutable and `Sendable`.
public struct TechnologyReadiness: Hashable, Sendable {
  /// The lowest level the text allows, 1…9.
  public let lower: Int

  /// The highest level the text allows, `lower`…9.
  public let upper: Int

  /// The words of the file.
  public let text: String

  /// Makes an interval of levels.
  ///
  /// - Precondition: 1 ≤ `lower` ≤ `upper` ≤ 9. A programmer's mistake only: text from outside goes
  ///   through ``init(parsing:)``.
  public init(lower: Int, upper: Int, text: String) {
    precondition(1 <= lower && lower <= upper && upper <= 9, "a TRL interval lies within 1...9")
    self.lower = lower
    self.upper = upper
    self.text = text
  }

  /// Whether the text said nothing about the level.
  public var isUnknown: Bool { lower == 1 && upper == 9 }
}
