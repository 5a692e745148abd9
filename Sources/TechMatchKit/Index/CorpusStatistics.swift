/// What the scores know of the corpus: its size and how many records hold each term and tag.
///
/// Counted over the achievements, the documents; over the demands when there are no achievements. So
/// the score of a pair does not depend on which other demands are in the file, and is the same from
/// either side. ``FrozenStatistics`` keeps them for other indexes. Immutable, `Sendable`.
public struct CorpusStatistics: Sendable {
  /// The number of records counted.
  public let documentCount: Int
  /// The mean over the records of the sum of weighted term frequencies.
  public let averageLength: Double
  /// The number of records that contain each term, by ordinal.
  let termFrequencies: [UInt32]
  /// The number of records that carry each tag, by ordinal.
  let tagFrequencies: [UInt32]

  /// Counts one side's records.
  ///
  /// O(*P*) for *P* entries; sums run in the order of the documents.
  init(text: [TermFrequencies], tags: [TermFrequencies], termCount: Int, tagCount: Int) {
    documentCount = text.reduce(0) { $0 + $1.count }
    var total = 0.0
    for chunk in text {
      for frequency in chunk.frequencies { total += frequency.total }
    }
    averageLength = documentCount == 0 ? 0 : total / Double(documentCount)
    termFrequencies = Self.frequencies(text, count: termCount)
    tagFrequencies = Self.frequencies(tags, count: tagCount)
  }

  /// Takes frozen statistics for the terms of two dictionaries.
  ///
  /// O(*T*) for *T* terms.
  init(_ frozen: FrozenStatistics, terms: TermDictionary, tags: TermDictionary) {
    func frequencies(_ dictionary: TermDictionary, _ counts: [String: UInt32]) -> [UInt32] {
      (0..<dictionary.count).map { counts[dictionary.text(of: TermID($0))] ?? 0 }
    }
    documentCount = frozen.documentCount
    averageLength = frozen.averageLength
    termFrequencies = frequencies(terms, frozen.terms)
    tagFrequencies = frequencies(tags, frozen.tags)
  }

  private static func frequencies(_ chunks: [TermFrequencies], count: Int) -> [UInt32] {
    var frequencies = [UInt32](repeating: 0, count: count)
    for chunk in chunks {
      for term in chunk.terms { frequencies[Int(term)] += 1 }
    }
    return frequencies
  }
}
