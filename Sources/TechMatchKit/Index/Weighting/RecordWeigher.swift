/// Turns the frequencies of one record after the other into vectors.
///
/// Owned by one worker.
struct RecordWeigher {
  private let scheme: WeightingScheme
  private let role: WeighedSide
  private let translations: TranslationTable?
  private var scratch: [Double] = []
  private var placeOfTerm: [TermID: Int] = [:]
  /// Factors of the current record's terms that belong to words with translations.
  private var factorOfTerm: [TermID: Double] = [:]

  /// Makes a weigher for records of one side; `translations` of `nil` adds nothing to their words.
  init(_ scheme: WeightingScheme, as role: WeighedSide, translations: TranslationTable?) {
    self.scheme = scheme
    self.role = role
    self.translations = translations
  }

  /// What a word adds to a coordinate, before the vector gets its length.
  struct Addition {
    /// The place of the word among those of the record.
    var word: Int
    /// The place of the translation among those of the word.
    var translation: Int
    /// The place of the term among those of the vector.
    var place: Int
    /// What is added.
    var value: Double
  }

  /// Appends the vector of a record.
  ///
  /// O(*n* + *w*) for *n* terms and *w* words.
  ///
  /// - Parameters:
  ///   - record: The terms of the record with their frequencies, each term once, in the order in which
  ///     they first occur.
  ///   - words: Its words of the dictionary with theirs, likewise.
  ///   - terms: Receives the terms: those of the record, then those that only translations have.
  ///   - weights: Receives their weights.
  ///   - factor: Gives the factor of a term.
  ///   - note: Receives the coordinates of the terms of the record without what words add, and what
  ///     these add; `nil` where nobody asks, as when an index is built.
  mutating func append(
    _ record: Entries,
    words: Entries?,
    to terms: inout [TermID],
    _ weights: inout [Weight],
    factor: (TermID) -> Double,
    note: ((_ own: [Double], _ additions: [Addition]) -> Void)? = nil
  ) {
    let start = terms.count
    for place in record.range { terms.append(record.frequencies.terms[place]) }
    var places: [TermID: Int] = [:]
    swap(&places, &placeOfTerm)
    let translations = translations
    factorOfTerm.removeAll(keepingCapacity: true)
    if let translations, let words {
      for entry in words.range {
        // A term of several words is as common as the most common one.
        for own in translations.ownFactors(of: words.frequencies.terms[entry]) {
          factorOfTerm[own.term] = min(own.factor, factorOfTerm[own.term] ?? own.factor)
        }
      }
    }
    let ownFactors = factorOfTerm
    scheme.append(
      record.frequencies.frequencies.span.extracting(record.range),
      as: role,
      scratch: &scratch,
      to: &weights,
      factor: { place in
        let term = record.frequencies.terms[record.range.lowerBound + place]
        return ownFactors.isEmpty ? factor(term) : ownFactors[term] ?? factor(term)
      },
      translate: { scale, vector in
        guard let translations, let words else { return }
        let own = note == nil ? [] : vector
        var additions: [Addition] = []
        for (number, entry) in words.range.enumerated() {
          let coordinates = translations.coordinates(of: words.frequencies.terms[entry])
          if coordinates.isEmpty { continue }
          if places.isEmpty {
            for place in start..<terms.count { places[terms[place]] = place - start }
          }
          let weight = scale.weight(of: words.frequencies.frequencies[entry])
          for coordinate in coordinates {
            let place = places[coordinate.term] ?? vector.count
            if place == vector.count {
              places[coordinate.term] = place
              terms.append(coordinate.term)
              vector.append(0)
            }
            let value = weight * coordinate.share
            vector[place] += value
            if note == nil { continue }
            additions.append(
              Addition(
                word: number,
                translation: Int(coordinate.translation),
                place: place,
                value: value
              )
            )
          }
        }
        note?(own, additions)
      }
    )
    places.removeAll(keepingCapacity: true)
    swap(&places, &placeOfTerm)
  }

  /// The entries of one record.
  struct Entries {
    let frequencies: TermFrequencies
    let range: Range<Int>

    init(_ record: Int, of frequencies: TermFrequencies) {
      self.frequencies = frequencies
      range = frequencies.range(of: record)
    }
  }
}
