/// Folds a whole tag to the bytes that identify its concept.
///
/// Width, case and diacritics fold as in text (``Folding``), spaces at the ends go and runs of spaces
/// become one. Nothing is stemmed or split: a tag is one concept.
enum TagFolding {
  /// The folded bytes, empty when nothing is left.
  ///
  /// O(*n*).
  static func fold(_ tag: String) -> [UInt8] {
    var folded: [UInt8] = []
    let count = Folding.table.fold(Array(tag.utf8).span, into: &folded)
    var result: [UInt8] = []
    for byte in folded[..<count] {
      let isSpace = byte == 0x20 || byte >= 0x09 && byte <= 0x0D
      if !isSpace {
        result.append(byte)
      } else if let last = result.last, last != 0x20 {
        result.append(0x20)
      }
    }
    if result.last == 0x20 { result.removeLast() }
    return result
  }
}
