/// Collects the tags of records as whole concepts, each once a record.
///
/// A tag's identity is its folded text (``TagFolding``): width, case and spaces do not matter.
struct TagCounter {
  private(set) var dictionary = TermDictionary()
  private(set) var vectors = RecordVectors()

  /// Adds the tag set of a record.
  ///
  /// O(*n*²) in its number of tags, which is small.
  mutating func count(_ tags: [String]) {
    let start = vectors.terms.count
    for tag in tags {
      let folded = TagFolding.fold(tag)
      guard !folded.isEmpty else { continue }
      let ordinal = dictionary.intern(folded.span)
      guard !vectors.terms[start...].contains(ordinal) else { continue }
      vectors.terms.append(ordinal)
      vectors.weights.append(1)
    }
    vectors.starts.append(vectors.terms.count)
  }
}
