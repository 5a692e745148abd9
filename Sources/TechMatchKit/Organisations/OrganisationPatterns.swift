/// What the characters of a name tell about another name.
enum OrganisationPatterns {
  /// How full names end.
  private static let endings = [
    "大学", "学院", "学校", "研究所", "研究院", "科学院", "设计院", "医院", "公司", "集团", "中心", "实验室",
    "合作社", "协会", "学会", "university", "institute", "college", "academy", "hospital", "ltd",
    "inc", "corporation", "company",
  ].map { Array($0.unicodeScalars) }

  /// How the names of enterprises end, which are persons of their own whatever they begin with.
  private static let enterprises = ["公司", "集团", "厂"].map { Array($0.unicodeScalars) }

  /// Whether a folded name ends as full names do.
  static func isFull(_ key: [Unicode.Scalar]) -> Bool { endings.contains { key.ends(with: $0) } }

  /// Whether a folded name is that of an enterprise.
  static func isEnterprise(_ key: [Unicode.Scalar]) -> Bool {
    enterprises.contains { key.ends(with: $0) }
  }

  /// Whether an organisation is a legal person by its name and those above it: an enterprise, or an
  /// institute of an academy of sciences.
  static func isLegalPerson(_ name: String, under above: [String]) -> Bool {
    func scalars(_ name: String) -> [Unicode.Scalar] {
      Array(OrganisationName.key(name).unicodeScalars)
    }
    let academy = Array("科学院".unicodeScalars)
    return isEnterprise(scalars(name)) || above.contains { scalars($0).ends(with: academy) }
  }

  /// Whether a folded name may be short for another: two to ten Chinese characters that do not end as
  /// a full name does.
  static func isShort(_ key: [Unicode.Scalar]) -> Bool {
    (2...10).contains(key.count) && key.allSatisfy(OrganisationName.isChinese) && !isFull(key)
  }

  /// Whether `short` has some of the characters of `long`, in their order, among them its first or its
  /// last one.
  static func isAbbreviation(_ short: [Unicode.Scalar], of long: [Unicode.Scalar]) -> Bool {
    guard short.count + 1 < long.count, short.first == long.first || short.last == long.last else {
      return false
    }
    // 吉大汽车学院 is a faculty of 吉大; 一汽智行 may well be 一汽智行科技有限公司.
    if long.starts(with: short), !isEnterprise(long) { return false }
    var place = 0
    for scalar in long where place < short.count && scalar == short[place] { place += 1 }
    return place == short.count
  }

  /// Whether a folded name has Chinese characters.
  static func isChinese(_ key: String) -> Bool {
    key.unicodeScalars.contains(where: OrganisationName.isChinese)
  }

  /// The Chinese name and the other one of a name that is both: 吉林大学 (Jilin University).
  ///
  /// `nil` unless the one follows the other, and the other has at least two words.
  static func bilingual(_ name: String) -> (chinese: String, other: String)? {
    let scalars = Array(name.unicodeScalars)
    guard let first = scalars.firstIndex(where: OrganisationName.isChinese),
      let last = scalars.lastIndex(where: OrganisationName.isChinese)
    else { return nil }
    func part(_ range: Range<Int>) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[range])
      return String(view)
    }
    let chinese = part(first..<last + 1)
    for other in [part(0..<first), part(last + 1..<scalars.count)] {
      let words = OrganisationName.key(other).split(separator: " ")
      let isWords = words.filter { $0.unicodeScalars.contains { $0.properties.isAlphabetic } }
      let rest = other == part(0..<first) ? part(last + 1..<scalars.count) : part(0..<first)
      if isWords.count >= 2, OrganisationName.key(rest).isEmpty, !hasLetters(chinese) {
        let marks = "()[]/|-–—（）［］／｜，,;； 　\t"
        return (
          chinese, other.trimming { marks.unicodeScalars.contains($0) }
        )
      }
    }
    return nil
  }

  private static func hasLetters(_ text: String) -> Bool {
    text.unicodeScalars.contains { !OrganisationName.isChinese($0) && $0.properties.isAlphabetic }
  }
}

extension Array where Element == Unicode.Scalar {
  fileprivate func ends(with ending: [Element]) -> Bool {
    count > ending.count && suffix(ending.count).elementsEqual(ending)
  }
}

extension String {
  /// The text without scalars at its ends that satisfy a condition.
  fileprivate func trimming(_ isMark: (Unicode.Scalar) -> Bool) -> String {
    var view = unicodeScalars[...]
    while let first = view.first, isMark(first) { view.removeFirst() }
    while let last = view.last, isMark(last) { view.removeLast() }
    return String(view)
  }
}
