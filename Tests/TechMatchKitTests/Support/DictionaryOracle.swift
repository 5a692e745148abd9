@testable import TechMatchKit

/// What a dictionary of two languages finds and adds, straight from the definition.
enum DictionaryOracle {
  /// The translations by word.
  static func entries(of lexicon: Lexicon?) -> [String: [String]] {
    guard let lexicon else { return [:] }
    return lexicon == .standard ? standard : read(lexicon)
  }

  private static let standard = read(.standard)

  private static func read(_ lexicon: Lexicon) -> [String: [String]] {
    var entries: [String: [String]] = [:]
    for text in [lexicon.chinese, lexicon.english] {
      for line in text.split(separator: 0x0A) {
        let cells = line.split(separator: 0x09).map { String(decoding: $0, as: UTF8.self) }
        entries[cells[0]] = Array(cells.dropFirst())
      }
    }
    return entries
  }

  /// The words of a text, leftmost and longest first.
  static func words(in text: String, _ entries: [String: [String]]) -> [String] {
    if entries.isEmpty { return [] }
    let terms = termsWithRuns(of: text)
    var words: [String] = []
    var place = 0
    while place < terms.count {
      let isChinese = (terms[place].unicodeScalars.first?.value ?? 0) >= 0x3000
      var best = 0
      for count in 1...11 where place + count <= terms.count {
        let here = Array(terms[place..<place + count])
        if here.contains("") { break }
        if entries[key(here, isChinese)] != nil { best = count }
      }
      if best > 0 {
        words.append(key(Array(terms[place..<place + best]), isChinese))
        place += best + (isChinese ? 1 : 0)
      } else {
        place += 1
      }
    }
    return words
  }

  private static func key(_ terms: [String], _ isChinese: Bool) -> String {
    guard isChinese else { return terms.joined(separator: " ") }
    return terms.dropFirst().reduce(terms[0]) { word, pair in
      var scalars = pair.unicodeScalars
      scalars.removeFirst()
      return word + String(scalars)
    }
  }

  /// The translations that a corpus has, with their parts, which add up to 1, and frequencies.
  static func parts(
    of word: String,
    _ translations: [String],
    _ df: [String: Int]
  ) -> [(terms: [String], part: Double, frequency: Double)] {
    var parts: [(terms: [String], part: Double, frequency: Double)] = []
    for (place, text) in translations.enumerated() {
      let terms = terms(of: text)
      guard let rarest = terms.map({ df[$0] ?? 0 }).min(), rarest > 0 else { continue }
      let isPhrase = terms.count > 1 && (terms[0].unicodeScalars.first?.value ?? 0) < 0x3000
      let frequency = isPhrase ? max(0.3, Double(rarest) * 0.05) : Double(rarest)
      let root = frequency.squareRoot().squareRoot()
      parts.append((terms, root / Double(place + 1).squareRoot(), frequency))
    }
    let sum = parts.reduce(0) { $0 + $1.part }
    parts = parts.filter { $0.part >= sum * 0.02 }
    let rest = parts.reduce(0) { $0 + $1.part }
    parts = parts.map { ($0.terms, $0.part / rest, $0.frequency) }
    let own = Double(wordTerms(word).map { df[$0] ?? 0 }.min() ?? 0)
    return own > 50 * parts.reduce(0) { $0 + $1.part * $1.frequency } ? [] : parts
  }

  /// The terms of a word.
  static func wordTerms(_ word: String) -> [String] {
    (word.unicodeScalars.first?.value ?? 0) >= 0x3000
      ? terms(of: word) : word.split(separator: " ").map(String.init)
  }
}
