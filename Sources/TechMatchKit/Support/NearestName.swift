/// Finds the name that was probably meant.
package enum NearestName {
  /// The candidate with the smallest edit distance to a word, or `nil` when none is near.
  ///
  /// Near is at most a third of the longer text, at least one edit. Of equally near candidates the
  /// first is taken. Letter case does not matter. O(*c*·*n*²) for *c* candidates of *n* characters.
  package static func of(_ word: String, among candidates: [String]) -> String? {
    let letters = Array(word.lowercased().prefix(64))
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      let others = Array(candidate.lowercased())
      let limit = max(1, max(letters.count, others.count) / 3)
      guard others.count > 1, abs(letters.count - others.count) <= limit else { continue }
      let distance = editDistance(letters, others)
      guard distance <= limit, distance < best?.distance ?? .max else { continue }
      best = (candidate, distance)
    }
    return best?.name
  }

  /// Levenshtein's distance (1965): insertions, deletions and substitutions.
  private static func editDistance(_ left: [Character], _ right: [Character]) -> Int {
    var row = Array(0...right.count)
    for (i, character) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in right.enumerated() {
        let substitution = diagonal + (character == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(substitution, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[right.count]
  }
}
