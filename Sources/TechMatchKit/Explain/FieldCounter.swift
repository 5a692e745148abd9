/// Counts how often each term of the index occurs in each field of one record.
///
/// The index keeps one weight per term and record; an explanation says where the term stood, and reads
/// the record again for that. Owned by one caller.
struct FieldCounter: TermSink {
  private let dictionary: TermDictionary
  private var field = TextField.title
  private var counts: [TermID: [FieldCount]] = [:]

  private init(dictionary: TermDictionary) { self.dictionary = dictionary }

  /// The counts by term, fields in the order of `TextField.allCases`; fields without weight are left out.
  static func counts(
    of record: some IndexableRecord,
    in snapshot: IndexSnapshot
  ) -> [TermID: [FieldCount]] {
    let analyzer = TextAnalyzer(snapshot.configuration.analyzer)
    var counter = FieldCounter(dictionary: snapshot.terms)
    var scratch = AnalyzerScratch()
    for (field, text) in record.texts where snapshot.configuration.fieldWeights[field] > 0 {
      counter.field = field
      analyzer.analyze(text, scratch: &scratch, into: &counter)
    }
    return counter.counts
  }

  /// Counts one occurrence in the current field.
  mutating func take(_ term: Span<UInt8>) {
    guard let ordinal = dictionary.find(term) else { return }
    if let last = counts[ordinal]?.indices.last, counts[ordinal]?[last].field == field {
      counts[ordinal]?[last].count += 1
    } else {
      counts[ordinal, default: []].append(FieldCount(field: field, count: 1))
    }
  }
}
