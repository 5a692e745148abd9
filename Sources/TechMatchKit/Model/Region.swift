/// A place as the file names it, with its administrative code where that is known.
///
/// The code is the six-digit code of GB/T 2260 (220000 Jilin Province, 220100 Changchun). 吉林市 is a
/// city inside 吉林省; the names differ by one character and the codes keep them apart.
/// Immutable and `Sendable`.
public struct Region: Hashable, Sendable {
  /// The text that it was read from, never empty.
  public let text: String

  /// The six-digit code, or `nil` for a place that is not in the gazetteer.
  public let code: Int?

  /// Makes a region from a name and its code.
  public init(text: String, code: Int?) {
    self.text = text
    self.code = code
  }
}
