/// Brings the spellings of one name of an organisation together.
///
/// Width, case and diacritics are folded as in text, brackets, quotes and full stops are left out, and
/// so is space beside a Chinese character: 吉林大学（汽车工程学院） and 吉林大学 汽车工程学院 are one
/// name, `JILIN  University` and `Jilin University` as well. No word is added, taken away or
/// translated: 长春智行科技 is not 长春智行科技有限公司.
enum OrganisationName {
  /// The folded name; empty when there is nothing but spaces and brackets.
  ///
  /// O(*n*) in the length.
  static func key(_ name: String) -> String {
    var name = name
    var bytes: [UInt8] = []
    let count = name.withUTF8 { unsafe Folding.table.fold($0.span, into: &bytes) }
    var key = String.UnicodeScalarView()
    var isApart = false
    for scalar in String(decoding: bytes[..<count], as: UTF8.self).unicodeScalars {
      if isSpace(scalar) {
        isApart = true
        continue
      }
      if isApart, let last = key.last, !isChinese(last), !isChinese(scalar) { key.append(" ") }
      isApart = false
      key.append(scalar)
    }
    return String(key)
  }

  /// Whether a scalar is of a script that has no spaces between words.
  static func isChinese(_ scalar: Unicode.Scalar) -> Bool { ScalarClass.isCharacter(scalar.value) }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || marks.contains(scalar)
  }

  private static let marks = Set("()[]{}<>〔〕【】「」『』《》〈〉\"'“”‘’`·•・.,;:，。、；：".unicodeScalars)
}
