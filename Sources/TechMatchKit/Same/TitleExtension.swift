/// When one title is another one with something added in front or behind that does not change what
/// it is about: `人参皂苷Rg3口腔速溶膜` and `人参皂苷Rg3口腔速溶膜制备工艺`.
///
/// The shorter title stands in the longer one as it is, weighs at least 6 and three fifths of it.
/// What is added has no word, letter, digit or numeral (a type, a phase, a size), and what is added
/// in front does not end in a negation. Titles of more than 100 units are not extended.
enum TitleExtension {
  private static let leastWeight = 6
  private static let mostUnits = 100
  private static let negations = Set("非无無不未免反".unicodeScalars.map(\.value))
  private static let numerals = Set("一二三四五六七八九十百千两壹贰叁肆伍陆柒捌玖拾甲乙丙丁".unicodeScalars.map(\.value))
  /// After 一 these do not count: 一种, 一体化.
  private static let measures = Set("种類类款套项項个個体體".unicodeScalars.map(\.value))

  /// Whether one of two different titles is the other one extended.
  static func holds(_ left: [TextUnits.Unit], _ right: [TextUnits.Unit]) -> Bool {
    let (shorter, longer) = left.count < right.count ? (left, right) : (right, left)
    return parts(of: longer).contains { longer[$0].elementsEqual(shorter) }
  }

  /// The parts of a title that it may be an extension of.
  ///
  /// O(*n*²) parts, of which a title of 20 units has about forty.
  static func parts(of title: [TextUnits.Unit]) -> [Range<Int>] {
    guard title.count > 1, title.count <= mostUnits else { return [] }
    let weight = TextUnits.weight(title)
    let least = max(leastWeight, (weight * 3 + 4) / 5)
    var parts: [Range<Int>] = []
    var front = 0
    for start in title.indices {
      if start > 0 {
        let added = title[start - 1]
        front += TextUnits.weight([added])
        if changes(added, before: title[start]) { break }
        if negations.contains(added) { continue }
      }
      var rest = weight - front
      var end = title.count
      while rest >= least {
        if start > 0 || end < title.count { parts.append(start..<end) }
        guard end > start + 1 else { break }
        end -= 1
        rest -= TextUnits.weight([title[end]])
        if changes(title[end], before: end + 1 < title.count ? title[end + 1] : nil) { break }
      }
      if weight - front < least { break }
    }
    return parts
  }

  /// Whether an added unit changes what a title is about.
  private static func changes(_ unit: TextUnits.Unit, before next: TextUnits.Unit?) -> Bool {
    if TextUnits.isWord(unit) { return true }
    guard numerals.contains(unit) else { return false }
    return unit != 0x4E00 || !(next.map(measures.contains) ?? false)
  }
}
