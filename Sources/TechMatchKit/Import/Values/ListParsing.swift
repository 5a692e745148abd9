/// Reads lists, and cells that say yes or no.
enum ListParsing {
  /// Splits a cell into its items: at `，,、;；/|`, line breaks and tabs.
  ///
  /// Spaces separate items only where nothing else does and every item has Chinese characters, so
  /// that 人工智能 大数据 is two tags and `machine learning` is one. Empty items are dropped; order and
  /// spelling are kept.
  static func items(_ text: String) -> [String] {
    let separators: Set<Character> = [
      ",", "/", "，", "、", ";", "；", "|", "｜", "\n", "\r\n", "\t",
    ]
    let items = text.split(whereSeparator: separators.contains).map(trimmed).filter { !$0.isEmpty }
    guard items.count == 1 else { return items }
    let words = items[0].split(whereSeparator: \.isWhitespace).map(String.init)
    let areChinese = words.allSatisfy { word in
      word.unicodeScalars.contains { ScalarClass.isCharacter($0.value) }
    }
    return words.count > 1 && areChinese ? words : items
  }

  /// Splits a cell of organisations: like ``items(_:)``, but `Acme, Inc.` and `A/S` are one name.
  static func organisations(_ text: String) -> [String] {
    text.split(whereSeparator: { "，、;；|｜\n\r\n\t".contains($0) }).map(trimmed)
      .filter { !$0.isEmpty }
  }

  /// Whether a cell says yes or no; `nil` for anything else.
  static func isYes(_ text: String) -> Bool? {
    switch CellText(text).compact {
    case "是", "有", "已撤回", "撤回", "yes", "y", "true", "1", "√": true
    case "否", "无", "未撤回", "no", "n", "false", "0", "×": false
    default: nil
    }
  }

  /// A text without white space around it.
  static func trimmed(_ text: some StringProtocol) -> String {
    if isTrimmed(text.utf8) { return String(text) }
    var rest = text[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }

  /// Whether the bytes of a text show that it has no white space around it; `false` may be wrong.
  ///
  /// Most texts begin and end with a printing ASCII character or a Chinese one (U+4000…U+9FFF), so
  /// that their `Character`s need not be examined.
  private static func isTrimmed(_ bytes: some Collection<UInt8>) -> Bool {
    func isPrinting(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7F }
    func isChinese(_ byte: UInt8) -> Bool { byte >= 0xE4 && byte <= 0xE9 }
    return bytes.withContiguousStorageIfAvailable { buffer in
      let span = unsafe buffer.span
      guard span.count > 2, isPrinting(span[0]) || isChinese(span[0]) else { return false }
      return isPrinting(span[span.count - 1]) || isChinese(span[span.count - 3])
    } ?? false
  }
}
