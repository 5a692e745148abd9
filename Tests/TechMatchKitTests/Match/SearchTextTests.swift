import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchKit

@Suite("Words of a search that no record has")
struct SearchTextTests {
  private static func achievements(_ texts: [String]) -> [Achievement] {
    texts.enumerated().map { number, text in
      var record = Achievement(id: RecordID("A\(number)")!)
      record.summary = text
      return record
    }
  }

  /// The thesaurus is left out, because compiling it takes longer than all else.
  private static func index(_ texts: [String]) throws -> IndexSnapshot {
    var configuration = IndexConfiguration()
    configuration.thesaurus = nil
    return try IndexBuilder(configuration: configuration)
      .build(achievements: achievements(texts), demands: [])
  }

  private static let texts = [
    "Detection of gases; an electrode for electrolysis", "electrolyte, electrode and batteries",
    "polymer detectors PM2.5 for vehicles", "铝合金 铝材 氧化铝 detecting", "quantum",
  ]

  private static let common = Result { try index(texts) }

  /// The words that stand for one.
  private static func words(_ text: String, in texts: [String]? = nil) throws -> [String] {
    let index = try texts.map(index) ?? common.get()
    return SearchText(text, in: .achievement, of: index).changes.flatMap(\.words)
  }

  // MARK: Distance

  /// Optimal string alignment by its definition.
  static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var table = Array(
      repeating: Array(repeating: 0, count: right.count + 1),
      count: left.count + 1
    )
    for i in 0...left.count {
      for j in 0...right.count {
        if i == 0 || j == 0 {
          table[i][j] = i + j
          continue
        }
        table[i][j] = min(
          table[i - 1][j] + 1,
          table[i][j - 1] + 1,
          table[i - 1][j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1)
        )
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          table[i][j] = min(table[i][j], table[i - 2][j - 2] + 1)
        }
      }
    }
    return table[left.count][right.count]
  }

  private static func word(_ random: inout SeededGenerator, _ lengths: Range<Int>) -> [UInt8] {
    let count = lengths.lowerBound + random.below(lengths.count)
    return (0..<count).map { _ in Array("aeilnst".utf8)[random.below(7)] }
  }

  @Test("the distance is that of the definition, and no continuation is below the bound", .seeded)
  func distances() {
    var random = SeededGenerator(seed: RandomTesting.seed)
    for _ in 0..<RandomTesting.rounds(150) {
      let own = Self.word(&random, 0..<9)
      let other = Self.word(&random, 0..<9)
      var table = TypingDistance(to: own)
      var bounds = [table.least]
      for letter in other {
        table.push(letter)
        bounds.append(table.least)
      }
      #expect(table.distance == Self.distance(own, other))
      #expect(bounds.allSatisfy { $0 <= table.distance })
      let kept = random.below(other.count + 1)
      table.keep(kept)
      #expect(table.distance == Self.distance(own, Array(other.prefix(kept))))
      #expect(table.least == bounds[kept])
    }
  }

  // MARK: Against brute force

  /// What stands for a word by the rules, over the terms of all records: slowly.
  private static func expected(
    _ word: [UInt8],
    _ frequencies: [[UInt8]: Int],
    _ forms: [[UInt8]: [[UInt8]]]
  ) -> (cause: WordChange.Cause, terms: [[UInt8]])? {
    let typed = String(decoding: word, as: UTF8.self)
    let own = Array((NameTerms.of(typed, .standard).first ?? "").utf8)
    if own.isEmpty || frequencies[own] != nil { return nil }
    func sorted(_ terms: [[UInt8]], _ distance: ([UInt8]) -> Int) -> [[UInt8]] {
      terms.sorted {
        let left = (distance($0), -frequencies[$0]!)
        let right = (distance($1), -frequencies[$1]!)
        return left != right ? left < right : $0.lexicographicallyPrecedes($1)
      }
    }
    let longer = frequencies.keys.filter { $0.starts(with: word) && $0.count > word.count }
    if word.count >= 4, !longer.isEmpty { return (.beginning, sorted(longer) { _ in 0 }) }
    let limit = word.count <= 3 ? 0 : word.count <= 7 ? 1 : 2
    let distances = forms.mapValues { $0.map { distance($0, word) }.min() ?? .max }
    let near = frequencies.keys.filter { distances[$0]! <= limit }
    return limit == 0 || near.isEmpty ? nil : (.typingError, sorted(near) { distances[$0]! })
  }

  /// The words that a term may stand for.
  private static func forms(_ term: [UInt8]) -> [[UInt8]] {
    let forms =
      WordLimits.endings.map { term + $0 }
      + (term.last == UInt8(ascii: "i") ? [term.dropLast() + Array("y".utf8)] : [])
    let text = String(decoding: term, as: UTF8.self)
    return forms.filter { NameTerms.of(String(decoding: $0, as: UTF8.self), .standard) == [text] }
  }

  @Test("words are those of brute force, also where records changed or were removed", .seeded)
  func bruteForce() throws {
    var random = SeededGenerator(seed: RandomTesting.seed &+ 1)
    var seen: Set<WordChange.Cause> = []
    for _ in 0..<RandomTesting.rounds(8) {
      let vocabulary = (0..<40).map { _ in Self.word(&random, 2..<11) }
      func text() -> String {
        (0..<(1 + random.below(8))).map { _ in
          String(decoding: random.pick(vocabulary), as: UTF8.self)
        }.joined(separator: " ")
      }
      var records = Self.achievements((0..<12).map { _ in text() })
      var configuration = IndexConfiguration()
      configuration.lexicon = nil
      configuration.thesaurus = nil
      configuration.rareTermLimit = random.below(4)
      configuration.blockSize = 1 + random.below(6)
      let builder = try IndexBuilder(configuration: configuration)
      var index = try builder.build(achievements: records, demands: [])
      var change = IndexChange()
      for _ in 0..<random.below(4) {
        let place = random.below(records.count)
        records[place].summary = text()
        change.achievements.removeAll { $0.id == records[place].id }
        change.achievements.append(records[place])
      }
      let gone = records.removeLast()
      change.achievements.removeAll { $0.id == gone.id }
      change.withdrawnAchievements = [gone.id]
      index = try index.updated(with: change)
      let rebuilt = try builder.build(achievements: records, demands: [])
      var frequencies: [[UInt8]: Int] = [:]
      for record in records {
        for term in Set(NameTerms.of(record.summary ?? "", .standard)) {
          frequencies[Array(term.utf8), default: 0] += 1
        }
      }
      let forms = Dictionary(
        uniqueKeysWithValues: frequencies.keys.map { ($0, Self.forms($0)) }
      )
      for _ in 0..<15 {
        var word = random.chance(70) ? random.pick(vocabulary) : Self.word(&random, 2..<12)
        for _ in 0..<random.below(3) where !word.isEmpty {
          let place = random.below(word.count)
          switch random.below(3) {
          case 0: word.remove(at: place)
          case 1: word.insert(UInt8(ascii: "t"), at: place)
          default: word.swapAt(place, random.below(word.count))
          }
        }
        let typed = String(decoding: word, as: UTF8.self)
        let sought = SearchText(typed, in: .achievement, of: index)
        let again = SearchText(typed, in: .achievement, of: rebuilt)
        #expect(sought.changes == again.changes && sought.text == again.text)
        let expected = Self.expected(word, frequencies, forms)
        guard let change = sought.changes.first, let expected else {
          #expect(sought.changes.isEmpty && expected == nil, "\(typed) \(sought.changes)")
          #expect(sought.text == typed)
          continue
        }
        seen.insert(change.cause)
        let terms = NameTerms.of(sought.text, .standard).map { Array($0.utf8) }
        #expect(change.cause == expected.cause)
        let most = change.cause == .beginning ? 8 : 1
        #expect(terms == Array(expected.terms.prefix(most)), "\(typed)")
        #expect(change.count == (change.cause == .beginning ? expected.terms.count : 1))
        #expect(sought.text == " \(change.words.joined(separator: " ")) ")
      }
    }
    #expect(seen.contains(.typingError))
  }

  // MARK: By example

  @Test(
    "a word that was typed wrongly is searched as a record spells it",
    arguments: [
      ("detecton", ["detection"]), ("detction", ["detection"]), ("polmyer", ["polymer"]),
      ("baterries", ["batteries"]), ("battereis", ["batteries"]), ("quatnum", ["quantum"]),
      ("QUATNUM", ["quantum"]), ("qantum's", ["quantum"]), ("metal-qantum", ["quantum"]),
      ("quxntxm", []), ("PM2.6", []), ("the", []), ("gas", []), ("gqs", []), ("", []),
    ]
  )
  func errors(_ text: String, _ words: [String]) throws {
    #expect(try Self.words(text) == words)
  }

  @Test("a beginning stands for the most frequent words that begin with it, and is counted")
  func beginnings() throws {
    let index = try Self.common.get()
    let sought = SearchText("electro 铝合金", in: .achievement, of: index)
    let change = try #require(sought.changes.first)
    #expect(change.words == ["electrode", "electrolysis", "electrolyte"] && change.count == 3)
    #expect(change.cause == .beginning && change.typed == "electro")
    #expect(sought.text == " electrode electrolysis electrolyte  铝合金")
    #expect(try Self.words("el") == [])
    #expect(try Self.words("el*") == ["electrode", "electrolysis", "electrolyte"])
    #expect(try Self.words("detect*") == ["detect", "detectors"] && Self.words("quantum*") == [])
    #expect(try Self.words("pm*") == ["pm2.5"] && Self.words("ｐｍ＊ ") == ["pm2.5"])
    #expect(try Self.words("p*10 mm") == [] && Self.words("*") == [] && Self.words("* *") == [])
    let many = (0..<20).map { "wxyz" + String(UnicodeScalar(UInt8(97 + $0))) + "q" }
    let index20 = try Self.index([many.joined(separator: " ")])
    let all = SearchText("wxyz", in: .achievement, of: index20)
    #expect(all.changes.first?.words == Array(many.prefix(8)) && all.changes.first?.count == 20)
    let own = try Self.words("quantum*", in: ["quantum quantumlike", "quantumlike"])
    #expect(own == ["quantum", "quantumlike"])
  }

  @Test("a single character stands for the pairs that have it, unless other words are beside it")
  func characters() throws {
    #expect(try Self.words("铝") == ["化铝", "铝合", "铝材"])
    #expect(try Self.words("鋁 ") == ["化铝", "铝合", "铝材"])
    #expect(try Self.words("铝 quantum") == [])
    #expect(try Self.words("铝* quantum") == ["化铝", "铝合", "铝材"])
    #expect(try Self.words("铝材 铝合锌") == [] && Self.words("锌") == [])
    let sought = SearchText("铝", in: .achievement, of: try Self.common.get())
    #expect(sought.changes.first?.cause == .character)
    let options = MatchOptions(today: RandomMarket.today)
    let found = Matcher(try Self.common.get(), options: options)
      .match(text: sought.text, in: .achievement)
    #expect(found.hits.map(\.id.text) == ["A3"])
  }

  @Test("words of the dictionary are spelt as they should be")
  func translated() throws {
    // One letter from `medals`, which a record has.
    #expect(try Self.words("metal", in: ["medals"]) == [])
    #expect(try Self.words("mexal", in: ["medals"]) == ["medals"])
  }

  @Test("words of the thesaurus are left alone")
  func named() throws {
    let market = Self.achievements(["robots robotized lasers"])
    var configuration = IndexConfiguration()
    configuration.lexicon = nil
    for thesaurus in [nil, try RandomMarket.thesaurus()] {
      configuration.thesaurus = thesaurus
      let index = try IndexBuilder(configuration: configuration)
        .build(achievements: market, demands: [])
      let words = SearchText("alloy lasre", in: .achievement, of: index).changes.map(\.typed)
      #expect(words == ["lasre"])
    }
    let other = try IndexBuilder(configuration: configuration)
      .build(achievements: Self.achievements(["allot alloyed"]), demands: [])
    #expect(SearchText("allox", in: .achievement, of: other).changes.count == 1)
    let only = try IndexBuilder(configuration: configuration)
      .build(achievements: Self.achievements(["allot"]), demands: [])
    #expect(SearchText("alloy", in: .achievement, of: only).changes.isEmpty)
  }

  @Test("a text as typed is left alone, and other texts are when records have their words")
  func asTyped() throws {
    let text = "ＱＵＡＮＴＵＭ detecton"
    #expect(SearchText(asTyped: text).text == text && SearchText(asTyped: text).changes.isEmpty)
    let index = try Self.common.get()
    let known = "Ｄｅｔｅｃｔｉｏｎ, 铝合金"
    #expect(SearchText(known, in: .achievement, of: index).text == known)
    let changed = SearchText(text + " Detecton", in: .achievement, of: index)
    #expect(changed.text == "quantum  detection   detection " && changed.changes.count == 1)
    let empty = try Self.index([])
    #expect(SearchText(text, in: .achievement, of: empty).changes.isEmpty)
    #expect(SearchText(text, in: .demand, of: index).changes.isEmpty)
  }

  @Test("any text is read, and only words that records have are put into it", .seeded)
  func anyText() throws {
    var random = SeededGenerator(seed: RandomTesting.seed &+ 2)
    let index = try Self.common.get()
    let parts = [
      "electro", "*", "-", "'s", " ", "铝", "合", "detec", "x", "é", "ß", "𠮷", "c++", "\u{0}", "5",
      ".", "＊", "\u{301}", "polymr", String(repeating: "a", count: 70),
    ]
    for _ in 0..<RandomTesting.rounds(150) {
      let text = (0..<random.below(9)).map { _ in random.pick(parts) }.joined()
      let sought = SearchText(text, in: .achievement, of: index)
      #expect(sought.typed == text)
      for change in sought.changes {
        #expect((1...8).contains(change.words.count) && change.words.count <= change.count)
        let added = Set(change.words.flatMap { NameTerms.of($0, .standard) })
        #expect(added.count == change.words.count)
        #expect(added.isSubset(of: NameTerms.of(sought.text, .standard)))
        #expect(
          added.allSatisfy { term in
            index.segments.contains { $0.contains(Array(term.utf8).span, in: .achievement) }
          }
        )
      }
      let bytes = (0..<random.below(12)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      _ = SearchText(String(decoding: bytes, as: UTF8.self), in: .achievement, of: index)
    }
  }

  @Test("demands are searched too, in words as they spell them")
  func demands() throws {
    var demand = Demand(id: RecordID("D1")!)
    demand.summary = "抗体药物 antibody sensors"
    let index = try IndexBuilder().build(achievements: [], demands: [demand])
    let sought = SearchText("sensrs", in: .demand, of: index)
    #expect(sought.changes.map(\.words) == [["sensors"]])
  }
}
