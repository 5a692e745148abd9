/// What was expected at the place where a text stops being JSON that this library reads.
public enum JSONExpectation: Hashable, Sendable {
  /// Any value.
  case value
  /// The key of a member, in quotes.
  case key
  /// The colon after a key.
  case colon
  /// A comma, or the bracket that closes the list or object.
  case commaOrEnd
  /// Only white space up to the end of the text.
  case endOfText
  /// A digit of a number.
  case digit
  /// The four hexadecimal digits of `\u`.
  case hexDigit
  /// A character that may follow a backslash.
  case escape
  /// The quote that ends a string.
  case closingQuote
  /// The second half of a pair of surrogates.
  case lowSurrogate
  /// A string without control characters.
  case noControlCharacter
  /// The word `true`, `false` or `null`.
  case literal(String)
  /// At most this many levels of arrays and objects.
  case lessDepth(Int)
  /// A string of at most this many bytes.
  case lessText(Int)
}
