import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchKit

@Suite("Dictionary of two languages")
struct LexiconTests {
  private static func found(_ text: String, _ lexicon: Lexicon) -> [String] {
    var counter = Collector(lexicon)
    var scratch = AnalyserScratch()
    TextAnalyser(.standard).analyse(text, scratch: &scratch, into: &counter)
    return counter.finish().map { lexicon.texts(of: $0).word }
  }

  private struct Collector: TermSink {
    var dictionary = TermInterner()
    var scanner: LexiconScanner

    init(_ lexicon: Lexicon) { scanner = LexiconScanner(lexicon) }

    mutating func take(_ term: Span<UInt8>) { scanner.take(dictionary.intern(term)) }

    mutating func endRun() { scanner.endRun() }

    mutating func finish() -> [Lexicon.Entry] {
      var entries: [Lexicon.Entry] = []
      scanner.finish(dictionary) { entry, _ in entries.append(entry) }
      return entries
    }
  }

  @Test("the built-in dictionary is sorted, has no word twice, and is what its identity says")
  func data() {
    let lexicon = Lexicon.standard
    var count = 0
    for text in [lexicon.chinese, lexicon.english] {
      let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
      count += lines.count
      var before: ArraySlice<UInt8> = []
      var wrong: [String] = []
      for line in lines {
        let key = line.prefix { $0 != 0x09 }
        let cells = line.split(separator: 0x09, omittingEmptySubsequences: false)
        if !before.lexicographicallyPrecedes(key) || cells.count < 2
          || cells.contains(where: \.isEmpty)
        {
          wrong.append(String(decoding: line, as: UTF8.self))
        }
        before = key
      }
      #expect(wrong.isEmpty)
    }
    let digest = SHA256.hex(lexicon.chinese + [0x0A] + lexicon.english)
    #expect(lexicon.identity == "\(count) words \(digest.prefix(16))")
  }

  @Test("words of the built-in dictionary are those that the analyser makes", .seeded)
  func wordsAreTerms() {
    let lexicon = Lexicon.standard
    var random = SeededGenerator(seed: RandomTesting.seed)
    for text in [lexicon.chinese, lexicon.english] {
      let lines = text.split(separator: 0x0A)
      for _ in 0..<RandomTesting.rounds(200) {
        let line = String(decoding: lines[random.below(lines.count)], as: UTF8.self)
        let word = String(line.prefix { $0 != "\t" })
        if text == lexicon.chinese {
          #expect(Self.found(word, lexicon).first.map { word.hasPrefix($0) } == true, "\(word)")
        } else {
          // The stems of a phrase that is spelt as its stems may differ, so only the translations are analysed.
          let stems = word.split(separator: " ").map(String.init)
          #expect(
            !stems.isEmpty && stems.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } },
            "\(word)"
          )
        }
      }
    }
  }

  @Test(
    "the longest word counts, from left to right, inside one run, without the pair between two words"
  )
  func longest() {
    let lexicon = RandomMarket.lexicon
    #expect(Self.found("传感器激光", lexicon) == ["传感器激光"])
    #expect(Self.found("传感器，激光", lexicon) == ["传感器", "激光"])
    #expect(Self.found("铝合金抗体", lexicon) == ["铝合金", "抗体"])
    #expect(Self.found("铝合，金", lexicon) == ["铝合"])
    #expect(
      Self.found("The batteries of membranes; lasers in batteries", lexicon) == [
        "batteri membran", "laser",
      ]
    )
    #expect(Self.found("激 光 las", lexicon).isEmpty)
    #expect(Self.found("", lexicon).isEmpty)
  }

  @Test("finds what a search through all words finds", .seeded)
  func equalsOracle() {
    var random = SeededGenerator(seed: RandomTesting.seed)
    let pieces = [
      "传感器", "激光", "铝合金", "抗体", "感", "器", "，", " ", "laser", "battery", "membranes", "alloys",
      "PM2.5",
    ]
    let entries = DictionaryOracle.entries(of: RandomMarket.lexicon)
    for _ in 0..<RandomTesting.rounds(300) {
      let text = (0..<random.below(12)).map { _ in random.pick(pieces) }
        .joined(separator: random.chance(50) ? " " : "")
      #expect(
        Self.found(text, RandomMarket.lexicon) == DictionaryOracle.words(in: text, entries),
        "\(text)"
      )
    }
  }

  @Test("an English demand finds a Chinese achievement, and the bridges add up to the score")
  func explained() throws {
    var demand = Demand(id: RecordID("d")!)
    demand.title = "Antibodies and a laser sensor"
    demand.summary = "Sensors of antibodies"
    var achievement = Achievement(id: RecordID("a")!)
    achievement.title = "抗体激光传感器"
    let index = try IndexBuilder().build(achievements: [achievement], demands: [demand])
    let options = MatchOptions(today: RandomMarket.today)
    let (left, right) = (DocID(side: .demand, ordinal: 0), DocID(side: .achievement, ordinal: 0))
    let explanation = Explainer(index, options: options).explain(demand: left, achievement: right)
    let bridges = explanation.terms.compactMap(\.bridge)
    #expect(bridges.contains(Bridge(demand: "antibody", achievement: "抗体")))
    #expect(bridges.contains { $0.demand == "laser" && $0.achievement == "激光" })
    #expect(explanation.score.millionths == explanation.terms.reduce(0) { $0 + $1.millionths })
    #expect(Matcher(index, options: options).match(left).hits.map(\.score) == [explanation.score])
    let antibody = try #require(explanation.terms.first { $0.bridge?.demand == "antibody" })
    #expect(antibody.demand.counts.map(\.field) == [.title, .summary])
    #expect(!explanation.missingTerms.contains("抗体"))
    #expect(!explanation.missingTerms.contains("antibodi"))
  }

  @Test(
    "a term that is the demand's own word and a translation has a contribution for each",
    .seeded
  )
  func parts() throws {
    var random = SeededGenerator(seed: RandomTesting.seed)
    var both = 0
    for _ in 0..<RandomTesting.rounds(40) {
      let market = RandomMarket(seed: random.next(), achievements: 12, demands: 6)
      var configuration = IndexConfiguration()
      configuration.lexicon = RandomMarket.lexicon
      let index = try IndexBuilder(configuration: configuration)
        .build(achievements: market.achievements, demands: market.demands)
      let options = MatcherTests.openOptions(tagWeight: 100_000)
      let explainer = Explainer(index, options: options)
      for demand in index.demands.inputOrder {
        for hit in Matcher(index, options: options).match(demand).hits {
          let explanation = explainer.explain(demand: demand, achievement: hit.document)
          #expect(explanation.score == hit.score)
          let terms = explanation.terms
          #expect(terms.reduce(0) { $0 + $1.millionths } <= explanation.textCeiling)
          for term in terms where term.bridge == nil {
            both += terms.contains { $0.term == term.term && $0.bridge != nil } ? 1 : 0
          }
          #expect(
            Set(terms.map { "\($0.term) \(String(describing: $0.bridge))" }).count == terms.count
          )
        }
      }
    }
    #expect(both > 0)
  }

  @Test("a word that the other language alone has is not unknown")
  func known() throws {
    var achievement = Achievement(id: RecordID("a")!)
    achievement.title = "Antibody production"
    let index = try IndexBuilder().build(achievements: [achievement], demands: [])
    let query = Query(text: "抗体的甲骨文", tags: [], target: .achievement, in: index)
    #expect(!query.unknownTerms.contains("抗体"))
    #expect(query.unknownTerms.contains("骨文"))
  }
}
