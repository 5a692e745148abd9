/// What a bid has copied from the challenge, word for word.
///
/// A text that repeats the challenge is most like it and says nothing. So runs of the challenge's own words
/// are left out before a bid's text is compared: nine characters or words in a row, which are eight terms of
/// the analyser, whatever marks stand between them. Shorter ones are what everybody says who speaks of the
/// same thing.
struct CopiedText {
  /// The least length of a run, in Chinese characters or words.
  static let run = 9

  private let runs: Set<[UInt8]>

  /// Takes the texts of a challenge.
  ///
  /// O(*n*).
  init(challenge texts: [String]) {
    var runs = Set<[UInt8]>()
    for text in texts {
      let units = Units(text)
      for start in units.ranges.indices where start + Self.run <= units.ranges.count {
        runs.insert(units.key(start))
      }
    }
    self.runs = runs
  }

  /// Takes all texts of a challenge.
  init(challenge demand: Demand) {
    self.init(
      challenge: [
        demand.title, demand.summary, demand.content, demand.titleEnglish, demand.summaryEnglish,
        demand.indicators, demand.challenge?.conditions,
      ].compactMap(\.self)
    )
  }

  /// How much of a bid's texts is copied, in millionths of their characters and words; `nil` for nothing.
  func share(of bid: Bid) -> Int? {
    let rests = [bid.solution, bid.team, bid.indicators].compactMap { $0.map { rest(of: $0) } }
    let (copied, count) = rests.reduce((0, 0)) { ($0.0 + $1.copied, $0.1 + $1.count) }
    return copied == 0 ? nil : copied * 1_000_000 / count
  }

  /// A text without what is copied, folded as an analyser folds it.
  ///
  /// O(*n*).
  ///
  /// - Returns: The rest, and how many of how many characters and words are copied.
  func rest(of text: String) -> (text: String, copied: Int, count: Int) {
    let units = Units(text)
    var isCopied = [Bool](repeating: false, count: units.ranges.count)
    for start in units.ranges.indices where start + Self.run <= units.ranges.count {
      guard runs.contains(units.key(start)) else { continue }
      for place in start..<start + Self.run { isCopied[place] = true }
    }
    var rest: [UInt8] = []
    var end = 0
    for (range, isCopied) in zip(units.ranges, isCopied) {
      rest += units.bytes[end..<range.lowerBound]
      // A mark in its place, so that what stood around it does not become one word.
      rest += isCopied ? [UInt8(ascii: ";")][...] : units.bytes[range]
      end = range.upperBound
    }
    rest += units.bytes[end...]
    return (String(decoding: rest, as: UTF8.self), isCopied.count(where: \.self), isCopied.count)
  }

  /// The characters and words of a folded text.
  private struct Units {
    let bytes: [UInt8]
    var ranges: [Range<Int>] = []

    init(_ text: String) {
      var folded: [UInt8] = []
      let count = Folding.table.fold(Array(text.utf8).span, into: &folded)
      bytes = Array(folded[..<count])
      var index = 0
      while let token = Tokeniser.next(in: bytes.span, from: &index) {
        guard token.form == .characters else {
          ranges.append(token.range)
          continue
        }
        var place = token.range.lowerBound
        while place < token.range.upperBound {
          let next = place + UTF8Scalar.decode(bytes.span, at: place).length
          ranges.append(place..<next)
          place = next
        }
      }
    }

    /// The run that begins with a unit.
    func key(_ start: Int) -> [UInt8] {
      var key: [UInt8] = []
      for range in ranges[start..<start + CopiedText.run] {
        key += bytes[range]
        key.append(0)
      }
      return key
    }
  }
}
