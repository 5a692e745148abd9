import TechMatchKit

/// The texts that cells share, by their number.
struct SharedTexts: Sendable {
  /// `nil` for a text that is longer than a cell may be.
  private var texts: [String?] = []

  /// No texts.
  init() {}

  /// Reads a part.
  init(_ part: String, in archive: ZipArchive, limits: WorkbookLimits) throws(WorkbookFailure) {
    try archive.read(part) { scanner throws(XMLScanner.Fault) in
      var value: [UInt8] = []
      while true {
        let token = try scanner.next()
        if token == .finish { break }
        guard token == .start, scanner.name == "si" else { continue }
        guard texts.count < limits.sharedTexts else {
          throw XMLScanner.Fault(.tooMany(limit: limits.sharedTexts), scanner.index)
        }
        value.removeAll(keepingCapacity: true)
        try scanner.readRichText(into: &value, limit: limits.cellBytes)
        texts.append(value.count > limits.cellBytes ? nil : CellEscapes.resolved(value))
      }
    }
  }

  /// The text of a number: `nil` when there is none, and inside of that `nil` when it is too long.
  subscript(number: Int) -> String?? {
    texts.indices.contains(number) ? .some(texts[number]) : .none
  }
}

/// Characters that XML cannot have stand in cells as `_x000D_`, and such a text itself as `_x005F_x000D_`.
enum CellEscapes {
  /// The text with its escapes resolved; control characters other than tab and line feed are dropped.
  ///
  /// O(*n*).
  static func resolved(_ bytes: [UInt8]) -> String {
    guard bytes.contains(UInt8(ascii: "_")) else { return String(decoding: bytes, as: UTF8.self) }
    var value: [UInt8] = []
    value.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      guard let unit = unit(bytes, place) else {
        value.append(bytes[place])
        place += 1
        continue
      }
      place += 7
      switch unit {
      case 0x0D: if place >= bytes.count || bytes[place] != 0x0A { value.append(0x0A) }
      case 0x09, 0x0A: value.append(UInt8(unit))
      case ..<0x20: break
      default:
        // Half of a surrogate pair has no meaning of its own.
        let scalar = Unicode.Scalar(unit) ?? "\u{FFFD}"
        value.append(contentsOf: Array(String(Character(scalar)).utf8))
      }
    }
    return String(decoding: value, as: UTF8.self)
  }

  private static func unit(_ bytes: [UInt8], _ place: Int) -> UInt16? {
    guard place + 7 <= bytes.count, bytes[place] == UInt8(ascii: "_"),
      bytes[place + 1] == UInt8(ascii: "x"), bytes[place + 6] == UInt8(ascii: "_")
    else { return nil }
    let digits = bytes[place + 2..<place + 6]
    guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
