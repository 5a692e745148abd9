/// A word of a text that was not searched as it was typed, and what was searched in its place.
public struct WordChange: Sendable, Equatable {
  /// Why other words were searched.
  public enum Cause: String, Sendable, CaseIterable {
    /// No record has the word; one that a record has is a few keys away.
    case typingError = "typing_error"
    /// The word is the beginning of words that records have.
    case beginning
    /// A single Chinese character, which is searched by the pairs that begin or end with it.
    case character
  }

  /// The word, folded: small letters, narrow, simplified; without the `*` behind it.
  public let typed: String
  /// Why.
  public let cause: Cause
  /// The words that were searched, as a record has them, the most frequent first; never empty, at most eight.
  public let words: [String]
  /// The number of different words that begin like it, or of pairs that have the character; 1 for a typing error.
  public let count: Int
}
