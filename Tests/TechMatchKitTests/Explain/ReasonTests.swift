import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchKit

@Suite("Reasons")
struct ReasonTests {
  static func explanation(
    _ demand: Demand,
    _ achievement: Achievement,
    others: [Achievement] = []
  ) throws -> Explanation {
    let index = try IndexBuilder().build(achievements: [achievement] + others, demands: [demand])
    return Explainer(index, options: MatcherTests.openOptions(tagWeight: 50_000))
      .explain(
        demand: DocID(side: .demand, ordinal: 0),
        achievement: try #require(index.achievements.document(achievement.id))
      )
  }

  /// Explains a pair of texts, in a collection that has a tag.
  static func explanation(
    _ demand: String,
    _ achievement: String,
    tag: String? = nil
  ) throws -> Explanation {
    var (left, right) = (Demand(id: RecordID("D")!), Achievement(id: RecordID("A")!))
    (left.summary, right.summary) = (demand, achievement)
    var other = Achievement(id: RecordID("B")!)
    other.tags = tag.map { [$0] } ?? []
    return try explanation(left, right, others: tag == nil ? [] : [other])
  }

  /// Words of Chinese with and without characters that end a phrase, English, names and separators.
  private static let pieces = [
    "在线", "检测", "系统", "的", "和", "电动车", "动车", "抗体药物", "激光", "熔覆", "国产化", "产业化", "合作", "玉米霉变", "膜",
    "3D", "打印", "PM2.5",
    "machine", "vision", "of", "detection", "detecting", "the", "antibody drugs", "５Ｇ", "é", "👩‍👩‍👧",
    "，", "。", " ", " ", "-", "\n", "1",
  ]

  private static func text(_ random: inout SeededGenerator, most: Int) -> String {
    (0..<random.below(most + 1)).map { _ in random.pick(pieces) }.joined()
  }

  private static func records(
    _ random: inout SeededGenerator
  ) -> (demands: [Demand], achievements: [Achievement]) {
    let tags = ["激光熔覆", "在线检测", "机器视觉", "machine vision"]
    return (
      (0..<3).map { number in
        var demand = Demand(id: RecordID("D\(number)")!)
        demand.title = text(&random, most: 6)
        demand.content = text(&random, most: 25)
        demand.tags = random.chance(50) ? [random.pick(tags)] : []
        demand.deadline = DateSpan(parsing: "2020年1月")
        return demand
      },
      (0..<6).map { number in
        var achievement = Achievement(id: RecordID("A\(number)")!)
        achievement.title = text(&random, most: 6)
        achievement.summary = text(&random, most: 25)
        achievement.tags = random.chance(50) ? [random.pick(tags)] : []
        return achievement
      }
    )
  }

  private func check(_ explanation: Explanation, _ demand: Demand, _ achievement: Achievement) {
    let reasons = explanation.reasons
    #expect(reasons.reduce(0) { $0 + $1.millionths } == explanation.score.millionths)
    let words = reasons.filter { $0.kind != .tag }
    #expect(words.flatMap(\.parts).sorted() == Array(explanation.terms.indices))
    #expect(
      reasons.filter { $0.kind == .tag }.flatMap(\.parts).sorted()
        == Array(explanation.tags.indices)
    )
    for reason in words {
      #expect(reason.millionths == reason.parts.reduce(0) { $0 + explanation.terms[$1].millionths })
      #expect(!reason.parts.isEmpty && reason.parts == reason.parts.sorted())
    }
    // The telling ones first, the largest first.
    let ranks = reasons.map { $0.isTelling ? 0 : $0.kind == .general ? 1 : 2 }
    #expect(ranks == ranks.sorted())
    // What is said to stand in a record stands there.
    for reason in words {
      for (side, texts) in [(reason.demand, demand.texts), (reason.achievement, achievement.texts)]
      {
        let lines = texts.map { text in
          (text.field, TableWriter.oneLine(text.text).split(separator: " ").joined(separator: " "))
        }
        guard let field = side.field else { continue }
        #expect(!side.counts.isEmpty && side.counts.contains { $0.field == field })
        for part in side.words.components(separatedBy: " / ") {
          #expect(lines.contains { $0.1.contains(part) }, "\(part)")
        }
        let snippet = side.snippet.trimmed("…")
        #expect(lines.contains { $0.0 == field && $0.1.contains(snippet) }, "\(side.snippet)")
        #expect(DisplayWidth.of(side.snippet) <= max(44, DisplayWidth.of(side.words) + 34))
      }
    }
    let terms = Set(explanation.missingWords)
    #expect(terms.count <= 10)
    for word in terms {
      let isThere = demand.texts.contains { text in
        TableWriter.oneLine(text.text).split(separator: " ").joined(separator: " ").contains(word)
      }
      #expect(isThere, "\(word)")
    }
  }

  @Test(
    "each contribution of any pair belongs to one reason, whose words stand in both texts",
    .seeded
  )
  func partition() throws {
    var random = SeededGenerator(seed: RandomTesting.seed &+ 170)
    for _ in 0..<RandomTesting.rounds(4) {
      let (demands, achievements) = Self.records(&random)
      let index = try IndexBuilder().build(achievements: achievements, demands: demands)
      let explainer = Explainer(
        index,
        options: MatcherTests.openOptions(tagWeight: random.below(1_000_001))
      )
      for demand in index.demands.inputOrder {
        for document in index.achievements.inputOrder {
          let (left, right) = (index.demands[demand], index.achievements[document])
          let stored = explainer.explain(demand: demand, achievement: document)
          check(stored, left, right)
          #expect(explainer.explain(left, achievement: document) == stored)
        }
      }
      var new = demands[0]
      new.content = Self.text(&random, most: 30)
      for document in index.achievements.inputOrder {
        let explanation = explainer.explain(new, achievement: document)
        check(explanation, new, index.achievements[document])
      }
    }
  }

  @Test("pairs of characters that both texts share as one run are one reason")
  func runs() throws {
    let explanation = try Self.explanation("需要玻璃瓶的在线检测系统", "一种铸件的在线检测系统，采用激光")
    let first = try #require(explanation.reasons.first)
    #expect(first.label == "在线检测系统" && first.kind == .words)
    let parts = first.parts.map { explanation.terms[$0].term }
    #expect(Set(parts).isSuperset(of: ["在线", "线检", "检测", "测系", "系统"]))
    #expect(explanation.reasons.filter { $0.kind == .words }.count == 1)
    #expect(first.achievement.snippet.contains("铸件的在线检测系统"))
    #expect(first.demand.field == .summary && first.demand.counts.map(\.count) == [1])
    #expect(explanation.missingWords == ["玻璃瓶"])
  }

  @Test("a part of a longer word is shown with that word, and one that crosses words is none")
  func crumbs() throws {
    let train = try Self.explanation("电动车冬天掉电", "动车的制动", tag: "电动车")
    #expect(train.reasons.map(\.label) == ["电动车 ↔ 动车"])
    let crossing = try Self.explanation("国产化程度低", "生产化学品，生产")
    #expect(crossing.reasons.filter(\.isTelling).isEmpty)
    #expect(crossing.reasons.contains { $0.kind == .fragment })
  }

  @Test("English words stand as in the texts, neighbours as one phrase")
  func english() throws {
    let explanation = try Self.explanation(
      "Machine vision for the detection of defects",
      "We use machine vision; detecting defects in steel"
    )
    let labels = explanation.reasons.map(\.label)
    #expect(labels.contains("Machine vision") && labels.contains("detection ↔ detecting"))
    #expect(labels.contains("defects") && !labels.contains { $0.contains("machin ") })
  }

  @Test("concepts and translations are shown by the words of both texts, each once")
  func bridges() throws {
    let explanation = try Self.explanation("寻找抗体药物", "New antibody drugs against cancer")
    let bridge = try #require(explanation.reasons.first)
    #expect(bridge.label == "抗体药物 ↔ antibody drugs" && bridge.kind == .concept)
    #expect(explanation.reasons.filter { $0.demand.words.contains("抗体") }.count == 1)
    #expect(explanation.missingWords.isEmpty)
  }

  @Test("words that are missing are whole runs of the demand, without what is met")
  func missing() throws {
    let explanation = try Self.explanation("玉米霉变检测，要求误判率低", "稻谷水分检测")
    #expect(explanation.missingWords.first == "玉米霉变")
    #expect(explanation.missingWords.contains("误判率") || explanation.missingWords.contains("误判率低"))
    #expect(!explanation.missingWords.contains { $0.contains("检测") })
  }

  @Test("a snippet never divides a character and says where text is left out")
  func snippets() {
    let family = "👩‍👩‍👧"
    let text =
      String(repeating: family, count: 40) + "检测" + String(repeating: "e\u{301}", count: 80)
    let snippet = Snippet.around(text.range(of: "检测")!, in: text)
    #expect(snippet.hasPrefix("…" + family) && snippet.hasSuffix("e\u{301}…"))
    #expect(DisplayWidth.of(snippet) <= 42)
    #expect(text.contains(snippet.trimmed("…")))
    #expect(Snippet.around(text.startIndex..<text.startIndex, in: "") == "")
    let whole = "在线检测"
    #expect(Snippet.around(whole.range(of: "检测")!, in: whole) == whole)
  }
}

extension String {
  /// The text without a mark at its ends.
  fileprivate func trimmed(_ mark: Character) -> String {
    var text = self[...]
    if text.first == mark { text.removeFirst() }
    if text.last == mark { text.removeLast() }
    return String(text)
  }

  fileprivate func components(separatedBy separator: String) -> [String] {
    split(separator: separator).map(String.init)
  }

  fileprivate func range(of part: String) -> Range<String.Index>? { ranges(of: part).first }
}
