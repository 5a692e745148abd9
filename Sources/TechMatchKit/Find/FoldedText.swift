/// A text as it is compared when people look for it: width, case and runs of spaces do not matter.
///
/// Folded like a tag (``TagFolding``). Ordered by its bytes. A `Sendable` value.
package struct FoldedText: Hashable, Comparable, Sendable {
  /// The folded bytes, valid UTF-8; empty when nothing is left.
  package let bytes: [UInt8]

  /// Folds a text.
  ///
  /// O(*n*).
  package init(_ text: String) { bytes = TagFolding.fold(text) }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// Whether nothing is left.
  package var isEmpty: Bool { bytes.isEmpty }

  /// The parts between spaces.
  package var words: [FoldedText] {
    bytes.split(separator: 0x20).map { FoldedText(bytes: Array($0)) }
  }

  /// Whether another text occurs in this one; an empty one does.
  ///
  /// O(*n*·*m*) in the worst case, which texts do not come near.
  package func contains(_ other: FoldedText) -> Bool {
    let (text, sought) = (bytes.span, other.bytes.span)
    guard sought.count <= text.count else { return false }
    guard sought.count > 0 else { return true }
    for start in 0...(text.count - sought.count) where text[start] == sought[0] {
      var length = 1
      while length < sought.count, text[start + length] == sought[length] { length += 1 }
      if length == sought.count { return true }
    }
    return false
  }

  /// Whether this text begins with another one, which does not end inside a number of it.
  ///
  /// `xq-10` is no begin of `xq-1001`: who writes it means another record.
  package func begins(with other: FoldedText) -> Bool {
    guard !other.isEmpty, bytes.starts(with: other.bytes) else { return false }
    guard bytes.count > other.bytes.count, let last = other.bytes.last else { return true }
    func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    return !(isDigit(last) && isDigit(bytes[other.bytes.count]))
  }

  /// Whether `left` comes before `right` in the order of their bytes.
  package static func < (left: FoldedText, right: FoldedText) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}
