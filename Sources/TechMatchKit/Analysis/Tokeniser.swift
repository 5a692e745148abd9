/// A token's place in a folded text, and how it becomes terms.
struct Token: Equatable {
  /// What a token is made of.
  enum Form {
    /// ASCII letters only: a word that may be a stop word and may have a stem.
    case word
    /// A run of Chinese, Japanese or Korean characters.
    case characters
    /// A name, number or word in another alphabet, kept as it is.
    case name
  }

  /// The bytes of the token.
  var range: Range<Int>
  /// What it is made of.
  var form: Form
}

/// Divides folded text into tokens.
///
/// * A run of Chinese, Japanese or Korean characters is one token, which the analyser divides into
///   pairs.
/// * A run of other letters and digits is one token: `5g`, `45nm`, `450mpa`, `al2o3`. A point
///   between digits belongs to the token: `pm2.5`, `2.80`.
/// * A hyphen joins when a part has letters and digits or is a single letter, because then it is a
///   name: `c-v2x`, `ti-6al-4v`, `h-bn`, `covid-19`. Between plain words (`metal-organic`) or plain
///   numbers (`100-200`) it separates, so that the compound is found by its parts.
/// * `c++`, `c#` and `r&d` are one token each; `'s` is dropped; everything else separates.
/// * A token is cut after ``longestTerm`` bytes, because longer ones are not words.
enum Tokeniser {
  /// The most bytes of a term.
  static let longestTerm = 64

  /// The next token at or after `index`, which moves past it; `nil` at the end.
  ///
  /// O(*n*) in all.
  static func next(in text: Span<UInt8>, from index: inout Int) -> Token? {
    while index < text.count {
      if let word = plainWord(text, &index) { return word }
      if index == text.count { return nil }
      switch kind(text, index) {
      case .other(let length):
        index += length
      case .character:
        let start = index
        while index < text.count, case .character(let length) = kind(text, index) {
          index += length
        }
        return Token(range: start..<index, form: .characters)
      case .word:
        return compound(text, &index)
      }
    }
    return nil
  }

  /// The word at a place, if it is letters up to a byte that can only end it.
  ///
  /// Most of an English text consists of such words. Spaces before the word are skipped in any
  /// case.
  @inline(__always)
  private static func plainWord(_ text: Span<UInt8>, _ index: inout Int) -> Token? {
    while index < text.count, text[index] == 0x20 { index += 1 }
    let start = index
    var end = start
    while end < text.count, isLetter(text[end]) { end += 1 }
    // A single letter may begin `c++`; a run that is too long is cut elsewhere.
    guard end - start > 1, end - start <= longestTerm else { return nil }
    guard end == text.count || endsPlainWord(text[end]) else { return nil }
    index = end
    return Token(range: start..<end, form: .word)
  }

  /// Whether a byte after letters ends the word whatever follows: space, line end, point, comma,
  /// brackets.
  @inline(__always)
  private static func endsPlainWord(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x2E || byte == 0x2C || byte == 0x28 || byte == 0x29
  }

  /// The kind of scalar at a place, with its number of bytes.
  private enum Kind {
    case word(Int)
    case character(Int)
    case other(Int)
  }

  @inline(__always)
  private static func kind(_ text: Span<UInt8>, _ index: Int) -> Kind {
    let byte = text[index]
    if byte < 0x80 { return isLetter(byte) || isDigit(byte) ? .word(1) : .other(1) }
    // U+4000…U+9FFF
    if byte >= 0xE4 && byte <= 0xE9 { return .character(3) }
    let (scalar, length) = UTF8Scalar.decode(text, at: index)
    if ScalarClass.isCharacter(scalar) { return .character(length) }
    return ScalarClass.isWord(scalar) ? .word(length) : .other(length)
  }

  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

  @inline(__always)
  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// One run of letters and digits.
  private struct Part {
    var range: Range<Int>
    var letters = 0
    var digits = 0
    var others = 0

    var isSingleLetter: Bool { letters == 1 && digits == 0 && others == 0 }
    var isName: Bool { isSingleLetter || others > 0 || letters > 0 && digits > 0 }
    var form: Token.Form { digits == 0 && others == 0 ? .word : .name }
  }

  /// The token that starts with a letter or digit at `index`.
  private static func compound(_ text: Span<UInt8>, _ index: inout Int) -> Token {
    let first = part(text, index)
    if let end = suffixed(text, first) {
      index = end
      return Token(range: first.range.lowerBound..<end, form: .name)
    }
    var end = first.range.upperBound
    var isName = first.isName
    var letters = first.letters
    var count = 1
    while end + 1 < text.count, text[end] == 0x2D, case .word = kind(text, end + 1) {
      let next = part(text, end + 1)
      isName = isName || next.isName
      // A word with a number after a hyphen (`covid-19`) is a name as well.
      isName = isName || (letters > 0) != (next.letters > 0)
      letters += next.letters
      end = next.range.upperBound
      count += 1
    }
    if count > 1, isName, end - first.range.lowerBound <= longestTerm {
      index = end
      return Token(range: first.range.lowerBound..<end, form: .name)
    }
    index = first.range.upperBound
    skipPossessive(text, &index)
    return Token(range: first.range.prefix(upTo: longestTerm, in: text), form: first.form)
  }

  /// The run of letters and digits at `start`.
  private static func part(_ text: Span<UInt8>, _ start: Int) -> Part {
    var part = Part(range: start..<start)
    var end = start
    while end < text.count {
      let byte = text[end]
      if isLetter(byte) {
        part.letters += 1
        end += 1
      } else if isDigit(byte) {
        part.digits += 1
        end += 1
      } else if byte >= 0x80, case .word(let length) = kind(text, end) {
        part.others += 1
        end += length
      } else if byte == 0x2E, end > start, isDigit(text[end - 1]), end + 1 < text.count,
        isDigit(text[end + 1])
      {
        end += 1
      } else {
        break
      }
    }
    part.range = start..<end
    return part
  }

  /// The end of `c++`, `c#` or `r&d` when a part begins one of these.
  private static func suffixed(_ text: Span<UInt8>, _ part: Part) -> Int? {
    guard part.isSingleLetter else { return nil }
    let end = part.range.upperBound
    func endsWord(_ place: Int) -> Bool {
      guard place < text.count, case .word = kind(text, place) else { return true }
      return false
    }
    guard end < text.count else { return nil }
    switch text[end] {
    case 0x2B where end + 1 < text.count && text[end + 1] == 0x2B && endsWord(end + 2):
      return end + 2
    case 0x23 where endsWord(end + 1):
      return end + 1
    case 0x26 where end + 1 < text.count && isLetter(text[end + 1]) && endsWord(end + 2):
      return end + 2
    default:
      return nil
    }
  }

  /// Moves past `'s`.
  private static func skipPossessive(_ text: Span<UInt8>, _ index: inout Int) {
    guard index + 1 < text.count, text[index] == 0x27, text[index + 1] == 0x73 else { return }
    if index + 2 < text.count, case .word = kind(text, index + 2) { return }
    index += 2
  }
}

extension Range<Int> {
  /// The range cut to at most `limit` bytes, between scalars.
  fileprivate func prefix(upTo limit: Int, in text: Span<UInt8>) -> Range<Int> {
    guard count > limit else { return self }
    var end = lowerBound + limit
    while text[end] & 0xC0 == 0x80 { end -= 1 }
    return lowerBound..<end
  }
}
