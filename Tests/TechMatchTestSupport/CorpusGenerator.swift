import TechMatchKit

/// Makes seeded corpora for tests and benchmarks: the same arguments give the same records everywhere.
///
/// The model: a background vocabulary with a Zipf-Mandelbrot distribution (s = 1, q = 2.7), topics with
/// words and tags of their own, records that mix background and one or two topics, about 90 words an
/// achievement and 60 a demand (3 to 8 in a short one). One achievement in a hundred is from Changchun, one
/// in twenty is taken. Integer arithmetic only, so no platform's logarithm matters.
public struct CorpusGenerator {
  /// Whether demands are short questions of 3 to 8 words.
  public var isShort = false
  /// The number of the most frequent words that are left out, as a list of stop words would.
  public var stopWords = 0

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

  /// A number of achievements with ascending identifiers.
  public mutating func achievements(_ count: Int, from first: Int = 0) -> [Achievement] {
    (first..<first + count).map { number in
      var record = Achievement(id: Self.id("A", number))
      let topics = pickTopics()
      record.title = text(4 + random.below(6), topics)
      record.summary = text(40 + random.below(90), topics)
      record.tags = tags(topics)
      record.status = RecordStatus(parsing: random.chance(5) ? "taken" : "open")
      record.readiness = readiness(below: 9)
      record.price = money(from: 10, below: 490)
      record.region = Region(parsing: random.chance(1) ? "长春市" : "北京市")
      return record
    }
  }

  /// A number of demands with ascending identifiers.
  public mutating func demands(_ count: Int, from first: Int = 0) -> [Demand] {
    (first..<first + count).map { number in
      var record = Demand(id: Self.id("D", number))
      let topics = pickTopics()
      record.title = text(isShort ? 2 : 4 + random.below(5), topics)
      record.summary = text(isShort ? 1 + random.below(6) : 30 + random.below(50), topics)
      record.tags = tags(topics)
      record.requiredReadiness = readiness(below: 6)
      record.budget = money(from: 100, below: 900)
      return record
    }
  }

  /// An achievement as a line of JSON.
  public static func line(_ record: Achievement) -> String {
    JSONText.object([
      ("id", .string(record.id.text)), ("title", .optional(record.title)),
      ("text", .optional(record.summary)), ("tags", .array(record.tags.map { .string($0) })),
      ("status", .optional(record.status?.text)), ("trl", .optional(record.readiness?.text)),
      ("price", .optional(record.price?.text)), ("region", .optional(record.region?.text)),
    ]).text
  }

  /// A demand as a line of JSON.
  public static func line(_ record: Demand) -> String {
    JSONText.object([
      ("id", .string(record.id.text)), ("title", .optional(record.title)),
      ("text", .optional(record.summary)), ("tags", .array(record.tags.map { .string($0) })),
      ("trl_required", .optional(record.requiredReadiness?.text)),
      ("budget", .optional(record.budget?.text)),
    ]).text
  }

  private mutating func readiness(below limit: Int) -> TechnologyReadiness? {
    let level = 1 + random.below(limit)
    return TechnologyReadiness(lower: level, upper: level, text: "TRL \(level)")
  }

  private mutating func money(from least: Int, below span: Int) -> MoneyInterval? {
    let amount = least + random.below(span)
    let fen = Int64(amount) * 1_000_000
    return MoneyInterval(lowerFen: fen, upperFen: fen, text: "\(amount)万元")
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
    let first = stopWords == 0 ? 0 : cumulative[stopWords - 1]
    let target = first + random.next() % ((cumulative.last ?? 1) - first)
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
