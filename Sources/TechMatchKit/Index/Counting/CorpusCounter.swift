import Synchronization

/// Turns the records of a side into term frequencies, in parallel, with one dictionary for both
/// sides.
///
/// Each worker analyses chunks of records with its own dictionaries, which are merged in the order
/// of the chunks in which their terms first occurred. So the ordinal of a term depends on the
/// records alone, not on the workers. Merging costs one look-up for each distinct term of each
/// worker; with a dictionary for each chunk it cost thirty times as many for 500,000 records.
struct CorpusCounter {
  /// The distinct terms of the texts counted so far.
  private(set) var terms = TermInterner()
  /// The distinct tags counted so far.
  private(set) var tags = TermInterner()
  private let configuration: IndexConfiguration
  private let concepts: ConceptTrie?
  private let workers: Int

  /// The frequencies of one side's records, chunk by chunk.
  struct Counts: Sendable {
    var text: [TermFrequencies] = []
    var tags: [TermFrequencies] = []
    /// The words of the dictionary; those of achievements are none.
    var translatedWords: [TermFrequencies] = []
  }

  init(configuration: IndexConfiguration, concepts: ConceptTrie?, workers: Int) {
    self.configuration = configuration
    self.concepts = concepts
    self.workers = workers
  }

  /// The ordinal of a term, which is added when it is new.
  mutating func intern(_ term: Span<UInt8>) -> TermID { terms.intern(term) }

  /// Counts the terms and tags of records.
  ///
  /// O(*B*) for *B* bytes of text.
  mutating func count<Record: IndexableRecord>(
    _ records: SegmentRecords<Record>,
    of side: Side
  ) -> Counts {
    let size = RecordVectors.chunkSize
    let chunkCount = (records.count + size - 1) / size
    let finished = Mutex<[Worker]>([])
    let configuration = configuration
    let concepts = concepts
    let workerNumbers = Atomic(0)
    var parts = Workers.map(chunkCount, workers: workers) {
      Worker(
        number: workerNumbers.wrappingAdd(1, ordering: .relaxed).oldValue,
        terms: TermCounter(configuration, concepts: concepts, side: side),
        tags: TagCounter(analyser: configuration.analyser, concepts: concepts)
      )
    } job: { worker, chunk in
      let start = chunk * size
      return worker.count(records, start..<min(start + size, records.count))
    } finish: { worker in
      finished.withLock { $0.append(worker) }
    }
    let counters = finished.withLock { $0 }.sorted { $0.number < $1.number }
    var termMaps = counters.map { [TermID](repeating: 0, count: $0.terms.dictionary.count) }
    var tagMaps = counters.map { [TermID](repeating: 0, count: $0.tags.dictionary.count) }
    for part in parts {
      let counter = counters[part.worker]
      terms.merge(part.newTerms, of: counter.terms.dictionary, into: &termMaps[part.worker])
      tags.merge(part.newTags, of: counter.tags.dictionary, into: &tagMaps[part.worker])
    }
    var counts = Counts()
    for index in parts.indices {
      // Moved out, so that they can be translated in place.
      var text = TermFrequencies()
      var tagSets = TermFrequencies()
      swap(&text, &parts[index].text)
      swap(&tagSets, &parts[index].tagSets)
      text.translate(by: termMaps[parts[index].worker])
      tagSets.translate(by: tagMaps[parts[index].worker])
      counts.text.append(text)
      counts.tags.append(tagSets)
      counts.translatedWords.append(parts[index].translatedWords)
    }
    return counts
  }

  /// What a worker finds in one chunk, in terms of its own dictionaries.
  private struct Part: Sendable {
    var worker: Int
    var text: TermFrequencies
    var tagSets: TermFrequencies
    var translatedWords: TermFrequencies
    /// The terms and tags that the worker had not seen in an earlier chunk.
    var newTerms: Range<Int>
    var newTags: Range<Int>
  }

  /// A worker's counters.
  private struct Worker: Sendable {
    let number: Int
    var terms: TermCounter
    var tags: TagCounter

    mutating func count<Record: IndexableRecord>(
      _ records: SegmentRecords<Record>,
      _ documents: Range<Int>
    ) -> Part {
      let knownTerms = terms.dictionary.count
      let knownTags = tags.dictionary.count
      for document in documents {
        let record = records[LocalDocID(document)]
        terms.count(record.texts)
        tags.count(record.tags)
      }
      let (text, translatedWords) = terms.finishChunk()
      return Part(
        worker: number,
        text: text,
        tagSets: tags.finishChunk(),
        translatedWords: translatedWords,
        newTerms: knownTerms..<terms.dictionary.count,
        newTags: knownTags..<tags.dictionary.count
      )
    }
  }
}

extension TermInterner {
  /// Adds some terms of another dictionary, and notes their ordinals in this one.
  fileprivate mutating func merge(
    _ range: Range<Int>,
    of other: TermInterner,
    into ordinals: inout [TermID]
  ) {
    for ordinal in range {
      ordinals[ordinal] = other.withBytes(of: TermID(ordinal)) { intern($0) }
    }
  }
}

extension TermFrequencies {
  /// Replaces the ordinals of another dictionary by those of this one.
  fileprivate mutating func translate(by ordinals: [TermID]) {
    for entry in terms.indices { terms[entry] = ordinals[Int(terms[entry])] }
  }
}
