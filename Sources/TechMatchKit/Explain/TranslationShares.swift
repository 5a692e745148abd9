/// Divides what a term adds to a score between the demand's own word and the words that it translates.
struct TranslationShares {
  /// One reason why the demand has a term.
  struct Part {
    /// The words of both languages; `nil` for the demand's own word.
    var bridge: Bridge?
    /// Where the word stands in the demand; `nil` for the demand's own word.
    var counts: [FieldCount]?
    /// What it is of the coordinate, in a unit that all parts of a term share.
    fileprivate var value: Double
  }

  private var parts: [[UInt8]: [Part]] = [:]

  /// Takes the vector of a demand apart.
  ///
  /// O(*n*) for *n* additions of words.
  init(_ vector: RecordVector, of demand: Demand, in snapshot: IndexSnapshot) {
    if vector.additions.isEmpty { return }
    let counts = WordCounter.counts(of: demand, in: snapshot)
    for addition in vector.additions {
      guard let names = vector.names(of: addition) else { continue }
      let bridge = Bridge(demand: names.word, achievement: names.translation)
      let term = vector.terms[addition.place].term
      let bytes = vector.dictionary.withBytes(of: term) { span in span.indices.map { span[$0] } }
      var parts = self.parts[bytes] ?? []
      if parts.isEmpty, addition.place < vector.own.count {
        parts.append(Part(value: vector.own[addition.place]))
      }
      if let known = parts.firstIndex(where: { $0.bridge == bridge }) {
        parts[known].value += addition.value
      } else {
        let places = counts[vector.words[addition.word]] ?? []
        parts.append(Part(bridge: bridge, counts: places, value: addition.value))
      }
      self.parts[bytes] = parts
    }
  }

  /// The parts of a term with their millionths, which add up to `millionths`.
  ///
  /// The demand's own word is first, then its words in the order of the text. Parts of nothing are left out.
  /// The largest remainders get what rounding down leaves (Hamilton's method), the earlier one of equal ones.
  func parts(of term: Span<UInt8>, _ millionths: Int) -> [(part: Part, millionths: Int)]? {
    guard let parts = parts[term.indices.map { term[$0] }] else { return nil }
    let sum = parts.reduce(0) { $0 + $1.value }
    guard sum > 0 else { return nil }
    let exact = parts.map { Double(millionths) * $0.value / sum }
    var shares = exact.map { Int($0.rounded(.down)) }
    let order = exact.indices.sorted {
      let (left, right) = (exact[$0] - Double(shares[$0]), exact[$1] - Double(shares[$1]))
      return left != right ? left > right : $0 < $1
    }
    // Rounding of sums may leave one more or less than there are parts.
    var rest = millionths - shares.reduce(0, +)
    for place in order where rest > 0 {
      shares[place] += 1
      rest -= 1
    }
    // Parts whose exact sum is a little more than `millionths` in floating point.
    if rest < 0, let place = shares.indices.first(where: { shares[$0] + rest >= 0 }) {
      shares[place] += rest
    }
    let all = zip(parts, shares).map { (part: $0, millionths: $1) }
    let some = all.filter { $0.millionths > 0 }
    return some.isEmpty ? Array(all.prefix(1)) : some
  }
}
