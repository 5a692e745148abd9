/// Turns the records of a side into term frequencies, in parallel, over one dictionary for both sides.
///
/// Workers analyse chunks of records, each with dictionaries of the chunk's own, which are then merged in
/// the order of the chunks. So a term's ordinal depends on the records alone, not on the workers.
struct CorpusCounter {
  /// The distinct terms of the texts counted so far.
  private(set) var terms = TermDictionary()
  /// The distinct tags counted so far.
  private(set) var tags = TermDictionary()
  private let configuration: IndexConfiguration
  private let workers: Int

  /// The frequencies of one side's records, chunk by chunk.
  struct Counts: Sendable {
    var text: [TermFrequencies] = []
    var tags: [TermFrequencies] = []
  }

  init(configuration: IndexConfiguration, workers: Int) {
    self.configuration = configuration
    self.workers = workers
  }

  /// Counts the terms and tags of records.
  ///
  /// O(*B*) for *B* bytes of text.
  mutating func count<Record: IndexableRecord>(_ records: IndexedRecords<Record>) -> Counts {
    let size = RecordVectors.chunkSize
    let chunkCount = (records.count + size - 1) / size
    var counts = Counts()
    // In waves, so that only a few chunks' dictionaries are alive at once.
    let wave = max(1, workers) * 4
    for first in stride(from: 0, to: chunkCount, by: wave) {
      let parts = countChunks(first..<min(first + wave, chunkCount), of: records)
      let termMaps = parts.map { terms.merge($0.terms) }
      let tagMaps = parts.map { tags.merge($0.tags) }
      let translated = Workers.map(parts.count, workers: workers) { index in
        (
          parts[index].text.translated(by: termMaps[index]),
          parts[index].tagSets.translated(by: tagMaps[index])
        )
      }
      counts.text.append(contentsOf: translated.lazy.map(\.0))
      counts.tags.append(contentsOf: translated.lazy.map(\.1))
    }
    return counts
  }

  /// What a worker finds in one chunk.
  private struct Part: Sendable {
    var terms: TermDictionary
    var text: TermFrequencies
    var tags: TermDictionary
    var tagSets: TermFrequencies
  }

  private func countChunks<Record: IndexableRecord>(
    _ chunks: Range<Int>,
    of records: IndexedRecords<Record>
  ) -> [Part] {
    let analyzer = TextAnalyzer(configuration.analyzer)
    let fieldWeights = configuration.fieldWeights
    return Workers.map(chunks.count, workers: workers) {
      (TermCounter(analyzer: analyzer, fieldWeights: fieldWeights), TagCounter())
    } job: { counters, index in
      let start = (chunks.lowerBound + index) * RecordVectors.chunkSize
      for document in start..<min(start + RecordVectors.chunkSize, records.count) {
        let record = records[DocID(document)]
        counters.0.count(record.texts)
        counters.1.count(record.tags)
      }
      let (terms, text) = counters.0.finishChunk()
      let (tags, tagSets) = counters.1.finishChunk()
      return Part(terms: terms, text: text, tags: tags, tagSets: tagSets)
    }
  }
}

extension TermDictionary {
  /// Adds the terms of another dictionary and returns their ordinals in this one.
  fileprivate mutating func merge(_ other: TermDictionary) -> [TermID] {
    (0..<other.count).map { ordinal in other.withBytes(of: TermID(ordinal)) { intern($0) } }
  }
}

extension TermFrequencies {
  /// The same frequencies with the terms of another dictionary.
  fileprivate func translated(by ordinals: [TermID]) -> TermFrequencies {
    TermFrequencies(
      starts: starts,
      terms: terms.map { ordinals[Int($0)] },
      // A copy of the exact size: what grew by doubling holds up to twice its content.
      frequencies: frequencies.map(\.self)
    )
  }
}
