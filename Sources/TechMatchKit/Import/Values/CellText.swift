/// The text of a cell, prepared for reading: folded (width, case, traditional forms), without spaces around
/// it.
///
/// `１００－２００万元` and `100-200万元` become equal, 萬元 and 万元 too; dashes of every kind become `-`, tildes
/// `~`.
struct CellText {
  /// The folded characters.
  var characters: [Character]

  /// Folds a cell's text.
  ///
  /// O(*n*).
  init(_ text: String) {
    var bytes: [UInt8] = []
    let count = Folding.table.fold(Array(text.utf8).span, into: &bytes)
    let folded = String(decoding: bytes[..<count], as: UTF8.self)
    let plain = folded.map { (character: Character) -> Character in
      switch character {
      case "–", "—", "―", "−": "-"
      case "～", "〜", "∼": "~"
      case "￥": "¥"
      case _ where character.isWhitespace: " "
      default: character
      }
    }
    let start = plain.firstIndex { $0 != " " } ?? plain.endIndex
    let end = plain.lastIndex { $0 != " " } ?? start
    characters = start < plain.endIndex ? Array(plain[start...end]) : []
  }

  /// The folded text.
  var string: String { String(characters) }

  /// The folded text without any spaces.
  var compact: String { String(characters.filter { $0 != " " }) }

  /// Whether a space stands between two digits.
  var hasDividedNumber: Bool {
    func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }
    var wasDigit = false
    var isAfterSpace = false
    for character in characters {
      if character == " " {
        isAfterSpace = true
        continue
      }
      if isAfterSpace, wasDigit, isDigit(character) { return true }
      wasDigit = isDigit(character)
      isAfterSpace = false
    }
    return false
  }
}

/// Reads a folded text from its start: numbers and words.
///
/// Over bytes, because most words that are tried differ in the first one.
struct CellScanner {
  private let bytes: [UInt8]
  private var place = 0

  /// Starts at the first character.
  init(_ text: String) { bytes = Array(text.utf8) }

  /// Whether nothing is left.
  var isAtEnd: Bool { place == bytes.count }

  /// The character that comes next.
  var first: Character? {
    let end = min(bytes.count, place + length)
    return String(decoding: bytes[place..<end], as: UTF8.self).first
  }

  /// Moves past one character, if there is one.
  mutating func skip() { place = min(bytes.count, place + length) }

  /// The bytes of the next character.
  private var length: Int {
    switch place < bytes.count ? bytes[place] : 0 {
    case 0xF0...: 4
    case 0xE0...: 3
    case 0xC0...: 2
    default: 1
    }
  }

  /// Moves past the first of `words` that comes next; where one begins with another, list the
  /// longer one first.
  mutating func word(_ words: [String]) -> String? {
    guard place < bytes.count else { return nil }
    let first = bytes[place]
    for word in words where word.utf8.first == first {
      let end = place + word.utf8.count
      guard end <= bytes.count, bytes[place..<end].elementsEqual(word.utf8) else { continue }
      place = end
      return word
    }
    return nil
  }

  /// A whole number of at most nine digits.
  mutating func integer() -> Int? {
    let count = digitCount
    guard (1...9).contains(count) else { return nil }
    let number = bytes[place..<place + count].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    place += count
    return number
  }

  /// The number of ASCII digits that come next.
  var digitCount: Int { digits(from: place) }

  private func digits(from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] &- 0x30 < 10 { end += 1 }
    return end - start
  }

  /// A decimal number with thousands separators: its digits without the point, and how many follow
  /// it.
  mutating func decimal() -> (digits: Int128, fraction: Int)? {
    var number: Int128 = 0
    var count = 0
    var fraction: Int?
    var next = place
    while next < bytes.count {
      let byte = bytes[next]
      if byte &- 0x30 < 10 {
        guard count < 24 else { return nil }
        number = number * 10 + Int128(byte - 0x30)
        count += 1
        fraction = fraction.map { $0 + 1 }
      } else if byte == UInt8(ascii: "."), fraction == nil, count > 0 {
        fraction = 0
      } else if byte == UInt8(ascii: ","), fraction == nil, count > 0, digits(from: next + 1) >= 3 {
        // A thousands separator.
      } else {
        break
      }
      next += 1
    }
    guard count > 0 else { return nil }
    place = next
    return (number, fraction ?? 0)
  }
}
