/// The identifier of a record as its file spells it, such as `CG-1001`.
///
/// Two identifiers are equal when their UTF-8 bytes are equal, and they are ordered by those bytes.
/// `String`'s own comparison equates canonically equivalent spellings, and so would disagree with
/// programs that compare bytes, such as `sort` or a database. Immutable and `Sendable`.
public struct RecordID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The identifier's text, never empty.
  public let text: String

  /// Makes an identifier.
  ///
  /// - Parameter text: The identifier; an empty one gives `nil`.
  public init?(_ text: String) {
    guard !text.isEmpty else { return nil }
    self.text = text
  }

  /// The identifier's text.
  public var description: String { text }

  /// Whether both identifiers have the same UTF-8 bytes.
  ///
  /// O(*n*) in the length.
  public static func == (left: RecordID, right: RecordID) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  /// Whether `left` comes before `right` in the order of their UTF-8 bytes.
  ///
  /// O(*n*) in the length.
  public static func < (left: RecordID, right: RecordID) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }

  /// Feeds the UTF-8 bytes to `hasher`.
  public func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { unsafe hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
