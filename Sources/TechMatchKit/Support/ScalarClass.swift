/// Classes of Unicode scalars beyond ASCII.
enum ScalarClass {
  /// Whether a scalar is written without spaces between words: Han, kana, Hangul.
  static func isCharacter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x2_0000...0x3_FFFF: true
    case 0x3005...0x3007, 0x3041...0x3096, 0x309D...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF: true
    case 0x31F0...0x31FF, 0x1100...0x11FF, 0xAC00...0xD7A3: true
    default: false
    }
  }

  /// Whether a scalar is part of a word: a letter, digit or mark of any other script.
  static func isWord(_ scalar: UInt32) -> Bool {
    guard let scalar = Unicode.Scalar(scalar) else { return false }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      return true
    case .decimalNumber, .letterNumber, .nonspacingMark, .spacingMark: return true
    default: return false
    }
  }
}
