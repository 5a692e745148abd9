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
struct CellScanner {
  private var rest: ArraySlice<Character>

  /// Starts at the first character.
  init(_ text: String) { rest = Array(text)[...] }

  /// Whether nothing is left.
  var isAtEnd: Bool { rest.isEmpty }

  /// The character that comes next.
  var first: Character? { rest.first }

  /// Moves past one character.
  mutating func skip() { rest = rest.dropFirst() }

  /// Moves past the first of `words` that comes next; where one begins with another, list the
  /// longer one first.
  mutating func word(_ words: [String]) -> String? {
    for word in words where rest.starts(with: word) {
      rest = rest.dropFirst(word.count)
      return word
    }
    return nil
  }

  /// A whole number of at most nine digits.
  mutating func integer() -> Int? {
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, digits.count <= 9, let number = Int(String(digits)) else { return nil }
    rest = rest.dropFirst(digits.count)
    return number
  }

  /// The number of ASCII digits that come next.
  var digitCount: Int { rest.prefix { $0.isASCII && $0.isNumber }.count }

  /// A decimal number with thousands separators: its digits without the point, and how many follow
  /// it.
  mutating func decimal() -> (digits: Int128, fraction: Int)? {
    var digits: Int128 = 0
    var count = 0
    var fraction: Int?
    var scanned = rest
    while let character = scanned.first {
      if character.isASCII, let digit = character.wholeNumberValue {
        guard count < 24 else { return nil }
        digits = digits * 10 + Int128(digit)
        count += 1
        fraction = fraction.map { $0 + 1 }
      } else if character == ".", fraction == nil, count > 0 {
        fraction = 0
      } else if character == ",", fraction == nil, count > 0,
        scanned.dropFirst().prefix(3).count == 3,
        scanned.dropFirst().prefix(3).allSatisfy({ $0.isASCII && $0.isNumber })
      {
        // A thousands separator.
      } else {
        break
      }
      scanned = scanned.dropFirst()
    }
    guard count > 0 else { return nil }
    rest = scanned
    return (digits, fraction ?? 0)
  }
}
