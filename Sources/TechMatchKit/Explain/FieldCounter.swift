/// Counts how often each term of a dictionary occurs in each field of a record.
///
/// The index has one weight for each term of a record; to say where a term occurs, an explanation
/// reads the record again. Owned by one caller.
struct FieldCounter: TermSink {
  private let dictionary: TermDictionary
  private var field = TextField.title
  private var counts: [TermID: [FieldCount]] = [:]

  private let concepts: ConceptTrie?
  /// The current text as letters of `concepts`.
  private var letters: [ConceptTrie.Letter] = []

  private init(dictionary: TermDictionary, concepts: ConceptTrie?) {
    self.dictionary = dictionary
    self.concepts = concepts
  }

  /// The counts by term, with fields in the order of `TextField.allCases`.
  ///
  /// Fields of weight 0 are left out.
  static func counts(
    of record: some IndexableRecord,
    on side: Side,
    in snapshot: IndexSnapshot,
    by dictionary: TermDictionary
  ) -> [TermID: [FieldCount]] {
    let analyser = TextAnalyser(snapshot.configuration.analyser)
    var counter = FieldCounter(dictionary: dictionary, concepts: snapshot.concepts)
    var scratch = AnalyserScratch()
    for (field, text) in record.texts where snapshot.configuration.fieldWeights[field] > 0 {
      counter.field = field
      analyser.analyse(text, scratch: &scratch, into: &counter)
      guard let concepts = snapshot.concepts else { continue }
      let letters = counter.letters
      counter.letters.removeAll(keepingCapacity: true)
      concepts.names(in: letters) { name in
        for (posting, _) in concepts.postings(of: name, on: side) {
          if let term = dictionary.find(concepts.term(posting).span) { counter.count(term) }
        }
      }
    }
    return counter.counts
  }

  /// Counts one occurrence in the current field.
  mutating func take(_ term: Span<UInt8>) {
    if let concepts { letters.append(concepts.letter(of: term)) }
    if let ordinal = dictionary.find(term) { count(ordinal) }
  }

  private mutating func count(_ ordinal: TermID) {
    if let last = counts[ordinal]?.indices.last, counts[ordinal]?[last].field == field {
      counts[ordinal]?[last].count += 1
    } else {
      counts[ordinal, default: []].append(FieldCount(field: field, count: 1))
    }
  }
}
