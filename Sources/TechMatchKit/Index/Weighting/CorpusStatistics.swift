/// The statistics of a corpus that scores depend on: its size, and how many records have each term
/// and tag.
///
/// They are counted over the achievements, or over the demands if there are no achievements. So the
/// score of a pair does not depend on other demands, and is the same from either side.
/// ``FrozenStatistics`` keeps them for other indexes. Immutable and `Sendable`.
package struct CorpusStatistics: Sendable {
  /// The number of records counted.
  package let documentCount: Int
  /// The mean over the records of the sum of weighted term frequencies.
  package let averageLength: Double
  /// The mean over the records of the sum of the idf of their terms, each term once: the squared
  /// length of a record whose coordinates are √idf.
  let information: Double
  /// The terms that were counted; no record has others.
  let terms: TermDictionary
  /// The tags that were counted.
  let tags: TermDictionary
  /// The number of records that contain each of `terms`.
  let termFrequencies: MappedArray<UInt32>
  /// The number of records that carry each of `tags`.
  let tagFrequencies: MappedArray<UInt32>

  /// Counts the records of one side.
  ///
  /// O(*P*) for *P* entries; sums are in the order of the documents.
  init(
    text: [TermFrequencies],
    tagSets: [TermFrequencies],
    terms: TermDictionary,
    tags: TermDictionary
  ) {
    documentCount = text.reduce(0) { $0 + $1.count }
    var total = 0.0
    for chunk in text {
      for frequency in chunk.frequencies { total += frequency.total }
    }
    averageLength = documentCount == 0 ? 0 : total / Double(documentCount)
    self.terms = terms
    self.tags = tags
    termFrequencies = Self.frequencies(text, count: terms.count)
    tagFrequencies = Self.frequencies(tagSets, count: tags.count)
    information = Self.information(termFrequencies, of: documentCount)
  }

  /// Makes statistics that were read from a file.
  init(
    documentCount: Int,
    averageLength: Double,
    terms: (TermInterner, [UInt32]),
    tags: (TermInterner, [UInt32])
  ) {
    self.documentCount = documentCount
    self.averageLength = averageLength
    self.terms = TermDictionary(terms.0)
    self.tags = TermDictionary(tags.0)
    termFrequencies = MappedArray(terms.1)
    tagFrequencies = MappedArray(tags.1)
    information = Self.information(termFrequencies, of: documentCount)
  }

  init(_ file: inout SnapshotReader) throws(SnapshotFailure) {
    let numbers = try file.numbers(3)
    documentCount = numbers[0]
    averageLength = Double(bitPattern: UInt64(bitPattern: Int64(numbers[1])))
    information = Double(bitPattern: UInt64(bitPattern: Int64(numbers[2])))
    terms = try TermDictionary(&file)
    tags = try TermDictionary(&file)
    termFrequencies = try file.uncheckedColumn()
    tagFrequencies = try file.uncheckedColumn()
    guard documentCount >= 0, averageLength.isFinite, information.isFinite, information >= 0,
      termFrequencies.count == terms.count,
      tagFrequencies.count == tags.count
    else { throw file.damage }
  }

  func write(to file: inout SnapshotWriter) throws(SnapshotFailure) {
    let means = [averageLength, information].map { Int(Int64(bitPattern: $0.bitPattern)) }
    try file.add([documentCount] + means, "counts")
    try terms.write(to: &file)
    try tags.write(to: &file)
    try file.add(termFrequencies, "term frequencies")
    try file.add(tagFrequencies, "tag frequencies")
  }

  /// The ``information`` of records with these frequencies.
  ///
  /// O(*T*) for *T* terms. The sum is exact, because an idf is a multiple of 2⁻²⁰; so it does not
  /// depend on the order of the terms.
  private static func information(_ frequencies: MappedArray<UInt32>, of count: Int) -> Double {
    func units(_ frequency: UInt32) -> Int {
      let idf = WeightingScheme.tfidf.inverseDocumentFrequency(frequency, of: count)
      return Int(frequency) * Int(idf * 0x1p20)
    }
    // Most terms are rare, and a logarithm for each would take longer than all the rest.
    let small = (0..<1024).map { units($0) }
    var sum = 0
    for place in frequencies.indices {
      let frequency = frequencies[place]
      sum &+= frequency < 1024 ? small[Int(frequency)] : units(frequency)
    }
    return count == 0 ? 0 : max(0, Double(sum) * 0x1p-20 / Double(count))
  }

  /// The number of records that contain a term.
  func frequency(ofTerm term: Span<UInt8>) -> UInt32 {
    terms.find(term).map { Self.value(termFrequencies, $0) } ?? 0
  }

  /// The number of records that carry a tag.
  func frequency(ofTag tag: Span<UInt8>) -> UInt32 {
    tags.find(tag).map { Self.value(tagFrequencies, $0) } ?? 0
  }

  private static func value(_ frequencies: MappedArray<UInt32>, _ term: TermID) -> UInt32 {
    frequencies.isSound(Int(term)..<Int(term) + 1) ? frequencies[Int(term)] : 0
  }

  /// The frequencies of the terms of a segment's dictionary.
  ///
  /// O(*T*) for *T* terms.
  func termFrequencies(in dictionary: TermDictionary) -> [UInt32] {
    (0..<dictionary.count).map { ordinal in
      dictionary.withBytes(of: TermID(ordinal)) { frequency(ofTerm: $0) }
    }
  }

  /// The frequencies of the tags of a segment's dictionary.
  func tagFrequencies(in dictionary: TermDictionary) -> [UInt32] {
    (0..<dictionary.count).map { ordinal in
      dictionary.withBytes(of: TermID(ordinal)) { frequency(ofTag: $0) }
    }
  }

  private static func frequencies(_ chunks: [TermFrequencies], count: Int) -> MappedArray<UInt32> {
    var frequencies = [UInt32](repeating: 0, count: count)
    for chunk in chunks {
      for term in chunk.terms { frequencies[Int(term)] += 1 }
    }
    return MappedArray(frequencies)
  }
}
