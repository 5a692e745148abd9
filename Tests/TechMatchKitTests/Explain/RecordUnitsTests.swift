import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchKit

@Suite("RecordUnits")
struct RecordUnitsTests {
  private static let pieces = [
    "在线检测", "膜", "鈦合金", "Machine", "the", "of", "PM2.5", "Ti-6Al-4V", "ＡＢＣ", "c++", "R&D",
    "motor's", "é", "㎏", "ｶﾞ", "한국어",
    "👩‍👩‍👧", "e\u{301}", "，", " ", "-", "\n", "0.5", "\u{200D}",
    String(repeating: "x", count: 70),
  ]

  @Test("gives the terms that the analyser gives, each at its place", .seeded)
  func terms() {
    var random = SeededGenerator(seed: RandomTesting.seed &+ 171)
    for _ in 0..<RandomTesting.rounds(200) {
      let text = (0..<random.below(14)).map { _ in random.pick(Self.pieces) }.joined()
      for kind in [AnalyserKind.standard, .plain] {
        var interner = TermInterner()
        let units = RecordUnits([(.title, text), (.summary, text)], kind, &interner)
        let terms = units.places.map { interner.text(of: $0.term) }
        #expect(terms == NameTerms.of(text, kind) + NameTerms.of(text, kind))
        for place in units.places {
          let words = units.words(place.units)
          #expect(!words.isEmpty)
          #expect(NameTerms.of(words, kind).contains(interner.text(of: place.term)), "\(words)")
        }
      }
    }
  }

  @Test("the common runs are those that cannot be made longer, by brute force", .seeded)
  func runs() {
    var random = SeededGenerator(seed: RandomTesting.seed &+ 172)
    for _ in 0..<RandomTesting.rounds(150) {
      func text() -> String {
        (0..<random.below(30)).map { _ in random.pick(["甲", "乙", "丙", "丁", "，", " ", "ab"]) }
          .joined()
      }
      var interner = TermInterner()
      let demand = RecordUnits([(.title, text()), (.summary, text())], .standard, &interner)
      let achievement = RecordUnits([(.title, text())], .standard, &interner)
      /// The length of the longest common sequence that ends before two units.
      func length(_ end: Int, _ other: Int) -> Int {
        var count = 0
        while end - count > 0, other - count > 0,
          demand.units[end - count - 1].symbol == achievement.units[other - count - 1].symbol
        {
          count += 1
          if end == count || other == count { break }
          if !demand.units[end - count].joins || !achievement.units[other - count].joins { break }
        }
        return count
      }
      var expected: [Range<Int>] = []
      let ends = demand.units.indices.map { unit in
        achievement.units.indices.map { length(unit + 1, $0 + 1) }.max() ?? 0
      }
      for (unit, count) in ends.enumerated() where count > 0 {
        let isLonger =
          unit + 1 < ends.count && demand.units[unit + 1].joins && ends[unit + 1] == count + 1
        if !isLonger { expected.append(unit + 1 - count..<unit + 1) }
      }
      let found = CommonRuns.of(demand, achievement)
      #expect(found.map(\.demand) == expected)
      for run in found {
        #expect(demand.symbols(run.demand) == achievement.symbols(run.achievement))
        let places = achievement.occurrences(of: demand.symbols(run.demand))
        #expect(places.first == run.achievement)
      }
    }
  }
}
