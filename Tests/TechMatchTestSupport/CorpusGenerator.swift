import TechMatchKit

/// Makes seeded corpora for tests and benchmarks: the same arguments give the same records everywhere.
///
/// The model: a background vocabulary with a Zipf-Mandelbrot distribution (s = 1, q = 2.7), topics with
/// words and tags of their own, records that mix background and one or two topics, about 90 words an
/// achievement and 60 a demand. Integer arithmetic only, so no platform's logarithm matters.
public struct CorpusGenerator {
  /// The script of the words.
  public enum Script: String, Sendable {
    /// Invented words of Latin letters.
    case latin
    /// Words of two or three Chinese characters, run together.
    case chinese
  }

  private let script: Script
  private let words: [String]
  private let cumulative: [UInt64]
  private var random: SeededGenerator

  private static let topics = 500
  private static let wordsPerTopic = 600

  /// Makes a generator for a corpus of about `achievements` records; its vocabulary grows with them.
  public init(script: Script, achievements: Int, seed: UInt64 = 20_261_121) {
    self.script = script
    random = SeededGenerator(seed: seed)
    var vocabulary = 2000
    while vocabulary * vocabulary < achievements * 100_000, vocabulary < 200_000 { vocabulary *= 2 }
    let made = Self.vocabulary(vocabulary, script, &random)
    words = made
    var total: UInt64 = 0
    cumulative = (0..<made.count).map { rank in
      total += 10_000_000_000 / UInt64(10 * rank + 27)
      return total
    }
  }

  /// A number of achievements, `A0000000` onward.
  public mutating func achievements(_ count: Int) -> [Achievement] {
    (0..<count).map { number in
      var record = Achievement(id: Self.id("A", number))
      let topics = pickTopics()
      record.title = text(4 + random.below(6), topics)
      record.summary = text(40 + random.below(90), topics)
      record.tags = tags(topics)
      return record
    }
  }

  /// A number of demands, `D0000000` onward.
  public mutating func demands(_ count: Int) -> [Demand] {
    (0..<count).map { number in
      var record = Demand(id: Self.id("D", number))
      let topics = pickTopics()
      record.title = text(4 + random.below(5), topics)
      record.summary = text(30 + random.below(50), topics)
      record.tags = tags(topics)
      return record
    }
  }

  /// A record as a line of JSON.
  public static func line(id: RecordID, title: String?, summary: String?, tags: [String]) -> String
  {
    JSONText.object([
      ("id", .string(id.text)), ("title", .optional(title)), ("text", .optional(summary)),
      ("tags", .array(tags.map { .string($0) })),
    ]).text
  }

  private static func id(_ letter: String, _ number: Int) -> RecordID {
    let digits = String(number)
    let zeros = String(repeating: "0", count: max(0, 7 - digits.count))
    return RecordID(letter + zeros + digits) ?? RecordID("-")!
  }

  private mutating func pickTopics() -> [Int] {
    let first = random.below(Self.topics)
    return random.chance(70) ? [first, random.below(Self.topics)] : [first]
  }

  private mutating func tags(_ topics: [Int]) -> [String] {
    guard random.chance(90) else { return [] }
    return (0..<3 + random.below(4)).map { _ in
      "tag \(random.pick(topics) * 4 + min(random.below(12), random.below(12)))"
    }
  }

  private mutating func text(_ count: Int, _ topics: [Int]) -> String {
    var text = ""
    for position in 0..<count {
      if script == .latin, position > 0 { text += position % 12 == 0 ? ". " : " " }
      if script == .chinese, position > 0, position % 9 == 0 { text += "，" }
      text += random.chance(50) ? background() : topical(random.pick(topics))
    }
    return text
  }

  /// A word by its rank in the Zipf distribution.
  private mutating func background() -> String {
    let target = random.next() % (cumulative.last ?? 1)
    var low = 0
    var high = cumulative.count - 1
    while low < high {
      let middle = (low + high) / 2
      if cumulative[middle] > target { high = middle } else { low = middle + 1 }
    }
    return words[low]
  }

  /// A word of a topic; low ranks are more frequent.
  private mutating func topical(_ topic: Int) -> String {
    let rank = min(random.below(Self.wordsPerTopic), random.below(Self.wordsPerTopic))
    var mix = SeededGenerator(seed: UInt64(topic * Self.wordsPerTopic + rank))
    return words[mix.below(words.count)]
  }

  private static func vocabulary(
    _ count: Int,
    _ script: Script,
    _ random: inout SeededGenerator
  ) -> [String] {
    let consonants = [
      "b", "c", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "st", "tr",
    ]
    let vowels = ["a", "e", "i", "o", "u"]
    var words: [String] = []
    var seen: Set<String> = []
    while words.count < count {
      let length = words.count < 200 ? 1 : words.count < 8000 ? 2 : 3
      var word = ""
      switch script {
      case .latin:
        for _ in 0..<length { word += random.pick(consonants) + random.pick(vowels) }
        word += random.pick(["", "n", "r", "l", "m"])
        if random.chance(5) { word += random.pick(vowels) + "x" }
      case .chinese:
        for _ in 0..<2 + (random.chance(25) ? 1 : 0) {
          let character = 0x4E00 + 6 * min(random.below(3000), random.below(3000))
          word.unicodeScalars.append(Unicode.Scalar(character) ?? "一")
        }
      }
      if seen.insert(word).inserted {
        words.append(word)
      } else if random.chance(20) {
        words.append(word + "x\(words.count)")
      }
    }
    return words
  }
}
