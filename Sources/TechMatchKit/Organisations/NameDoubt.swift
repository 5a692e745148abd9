/// Whether two names may be of one organisation, or of organisations that belong together, though
/// nobody says so.
///
/// Nothing is ever identified by this: it only keeps names from being taken for strangers' where a
/// wrong answer would do harm. 吉林大学珠海学院 may be part of 吉林大学, 长春智行科技股份有限公司 may be what
/// 长春智行科技有限公司 has become, 甲大学机械学院 and 甲大学化学学院 have 甲大学 in common. Names that merely
/// share a word do not: 长春智行科技有限公司 and 沈阳智行科技有限公司 are not in doubt.
enum NameDoubt: Int {
  /// Nothing in the names brings them together.
  case none
  /// They may belong together, as persons of their own.
  case group
  /// They may be one.
  case same

  /// The least number of characters that two names have in common where there is doubt.
  private static let least = 4

  /// The ways in which names of enterprises end, for which one and the same may be another person.
  private static let legalForms = ["有限责任", "有限", "股份", "控股", "集团", "总公司", "公司"].map {
    Array($0.unicodeScalars)
  }

  /// A name, prepared to be compared with many.
  struct Name {
    /// The folded name.
    let key: String
    fileprivate let scalars: [Unicode.Scalar]
    fileprivate let core: [Unicode.Scalar]

    /// Folds a name.
    init(_ written: String) {
      key = OrganisationName.key(written)
      scalars = Array(key.unicodeScalars)
      core = NameDoubt.core(scalars)
    }
  }

  /// Compares two names that are spelled differently.
  ///
  /// O(*n*) in their lengths.
  init(_ left: Name, _ right: Name) {
    let (one, other) = (left.scalars, right.scalars)
    let (short, long) = one.count <= other.count ? (one, other) : (other, one)
    let isWithin =
      short.count >= Self.least
      && (long.starts(with: short) && Self.isBoundary(long, at: short.count)
        || long.suffix(short.count).elementsEqual(short)
          && Self.isBoundary(long, at: long.count - short.count))
    if isWithin || Self.hasSameCore(left, right) {
      self = .same
      return
    }
    var common = 0
    while common < short.count, short[common] == long[common] { common += 1 }
    let stems = stride(from: common, to: Self.least - 1, by: -1).lazy.map { Array(short[..<$0]) }
    guard
      let stem = stems.first(where: {
        OrganisationPatterns.isFull($0) && Self.isBoundary(long, at: $0.count)
          && Self.isBoundary(short, at: $0.count)
      })
    else {
      self = .none
      return
    }
    let above = [Self.text(stem)]
    let isPerson = [left.key, right.key].contains {
      OrganisationPatterns.isLegalPerson($0, under: above)
    }
    self = isPerson ? .group : .same
  }

  /// Whether two names differ in the form of the enterprise alone.
  private static func hasSameCore(_ left: Name, _ right: Name) -> Bool {
    left.core.count >= least && left.core.count < left.scalars.count
      && right.core.count < right.scalars.count && left.core == right.core
  }

  private static func core(_ key: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var rest = key[...]
    while let form = legalForms.first(where: {
      rest.count > $0.count && rest.suffix($0.count).elementsEqual($0)
    }) {
      rest.removeLast(form.count)
    }
    return Array(rest)
  }

  /// Whether a name can be cut at a place: not within a word or number that is written in letters.
  private static func isBoundary(_ key: [Unicode.Scalar], at place: Int) -> Bool {
    guard place > 0, place < key.count else { return true }
    func isLetter(_ scalar: Unicode.Scalar) -> Bool {
      !OrganisationName.isChinese(scalar)
        && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
    }
    return !isLetter(key[place - 1]) || !isLetter(key[place])
  }

  private static func text(_ key: [Unicode.Scalar]) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: key)
    return String(view)
  }
}
