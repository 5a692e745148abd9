import TechMatchKit

extension XMLScanner {
  /// What is wrong, and where.
  struct Fault: Error, Equatable {
    var damage: WorkbookDamage
    var byte: Int

    /// Names what is wrong at a byte.
    init(_ damage: WorkbookDamage, _ byte: Int) {
      self.damage = damage
      self.byte = byte
    }
  }

  /// Adds a text with its references resolved; the line breaks of any system become line feeds.
  func decode(_ range: Range<Int>, into value: inout [UInt8]) throws(Fault) {
    var place = range.lowerBound
    while place < range.upperBound {
      switch bytes[place] {
      case UInt8(ascii: "&"):
        place = try decodeReference(place, range.upperBound, into: &value)
      case 0x0D:
        value.append(0x0A)
        place += 1
        if place < range.upperBound, bytes[place] == 0x0A { place += 1 }
      default:
        let run = bytes[place..<range.upperBound].prefix { $0 != UInt8(ascii: "&") && $0 != 0x0D }
        value.append(contentsOf: run)
        place = run.endIndex
      }
    }
  }

  /// Adds the character that a reference stands for, and gives the place after it.
  private func decodeReference(
    _ start: Int,
    _ end: Int,
    into value: inout [UInt8]
  ) throws(Fault) -> Int {
    // The longest is `&#x0010FFFF;`.
    let most = min(end, start + 13)
    guard let semicolon = bytes[start..<most].firstIndex(of: UInt8(ascii: ";")) else {
      throw Fault(.notXML, start)
    }
    let name = String(decoding: bytes[(start + 1)..<semicolon], as: UTF8.self)
    switch name {
    case "amp": value.append(UInt8(ascii: "&"))
    case "lt": value.append(UInt8(ascii: "<"))
    case "gt": value.append(UInt8(ascii: ">"))
    case "quot": value.append(UInt8(ascii: "\""))
    case "apos": value.append(UInt8(ascii: "'"))
    default:
      let isHexadecimal = name.hasPrefix("#x")
      let digits = name.dropFirst(isHexadecimal ? 2 : 1)
      guard name.hasPrefix("#"), digits.first?.isHexDigit == true,
        let number = UInt32(digits, radix: isHexadecimal ? 16 : 10),
        let scalar = Unicode.Scalar(number), number >= 0x20 || [9, 10, 13].contains(number)
      else { throw Fault(.notXML, start) }
      value.append(contentsOf: Array(String(Character(scalar)).utf8))
    }
    return semicolon + 1
  }

  /// The bytes of a part as valid UTF-8 without a byte-order mark; UTF-16 is converted.
  ///
  /// O(*n*).
  ///
  /// - Parameters:
  ///   - part: The bytes of the part.
  ///   - isPrefix: Whether the part goes on; then a tag that is cut off is left out.
  /// - Returns: UTF-8.
  /// - Throws: The first byte that is not text.
  static func document(_ part: [UInt8], isPrefix: Bool = false) throws(Fault) -> [UInt8] {
    var bytes = part
    if part.starts(with: [0xFF, 0xFE]) || part.starts(with: [0xFE, 0xFF]) {
      let low = part[0] == 0xFF ? 0 : 1
      let units = stride(from: 2, to: part.count - 1, by: 2).map {
        UInt16(part[$0 + low]) | UInt16(part[$0 + 1 - low]) << 8
      }
      guard part.count % 2 == 0, let text = String(validating: units, as: UTF16.self) else {
        throw Fault(.notText, 0)
      }
      bytes = Array(text.utf8)
    } else if part.starts(with: [0xEF, 0xBB, 0xBF]) {
      bytes.removeFirst(3)
    }
    if isPrefix {
      bytes.removeSubrange(((bytes.lastIndex(of: UInt8(ascii: ">")) ?? -1) + 1)...)
    }
    if let invalid = UTF8Validation.firstInvalid(in: bytes.span) {
      throw Fault(.notText, invalid.lowerBound)
    }
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      if byte < 0x20, byte != 9, byte != 10, byte != 13 { throw Fault(.notXML, place) }
      place += 1
    }
    return bytes
  }
}
