/// Folds a whole tag to the bytes that identify its concept.
///
/// Width, case and diacritics are folded as in text (``Folding``), spaces at the ends are removed,
/// and runs of spaces become one. Nothing is stemmed or split: a tag is one concept.
enum TagFolding {
  /// The folded bytes, empty when nothing is left.
  ///
  /// O(*n*).
  static func fold(_ tag: String) -> [UInt8] {
    var result: [UInt8] = []
    fold(tag, into: &result)
    return result
  }

  /// Replaces `result` by the folded bytes.
  ///
  /// O(*n*).
  static func fold(_ tag: String, into result: inout [UInt8]) {
    var tag = tag
    let count = tag.withUTF8 { unsafe Folding.table.fold($0.span, into: &result) }
    var end = 0
    for index in 0..<count {
      let byte = result[index]
      let isSpace = byte == 0x20 || byte >= 0x09 && byte <= 0x0D
      // One space for a run, and none at the start.
      if isSpace, end == 0 || result[end - 1] == 0x20 { continue }
      result[end] = isSpace ? 0x20 : byte
      end += 1
    }
    if end > 0, result[end - 1] == 0x20 { end -= 1 }
    result.removeSubrange(end...)
  }
}
