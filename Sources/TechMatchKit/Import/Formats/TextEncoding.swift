/// The encoding of a file.
public enum TextEncoding: String, Sendable {
  /// UTF-8 without a byte-order mark.
  case utf8 = "UTF-8"
  /// UTF-8 with a byte-order mark.
  case utf8WithMark = "UTF-8 with BOM"
  /// UTF-16, low byte first, with a byte-order mark.
  case utf16LittleEndian = "UTF-16LE"
  /// UTF-16, high byte first, with a byte-order mark.
  case utf16BigEndian = "UTF-16BE"
  /// GB 18030, which contains GBK and GB 2312: the default of Chinese Excel.
  case gb18030 = "GB18030"
}

/// The structure of GB 18030: characters of one, two or four bytes.
enum GB18030 {
  /// The first bytes that no character consists of, or `nil`.
  ///
  /// O(*n*).
  static func firstInvalid(in bytes: Span<UInt8>) -> Range<Int>? {
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      guard (0x81...0xFE).contains(bytes[index]), index + 1 < bytes.count else {
        return index..<index + 1
      }
      let second = bytes[index + 1]
      if (0x40...0xFE).contains(second), second != 0x7F {
        index += 2
      } else if (0x30...0x39).contains(second), index + 3 < bytes.count,
        (0x81...0xFE).contains(bytes[index + 2]), (0x30...0x39).contains(bytes[index + 3])
      {
        index += 4
      } else {
        return index..<min(index + 2, bytes.count)
      }
    }
    return nil
  }
}
