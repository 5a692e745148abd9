import Foundation
import TechMatchKit
import Testing

@testable import TechMatchKit

@Suite("Thesaurus")
struct ThesaurusTests {
  private static func thesaurus(_ lines: String...) throws -> Thesaurus {
    let text = lines.joined(separator: "\n")
    return try Thesaurus(InputFile(name: "t.tsv", bytes: text.utf8))
  }

  /// The first names of the concepts that a text names.
  private static func found(_ text: String, _ thesaurus: Thesaurus) -> [String] {
    found(text, thesaurus, ConceptTrie(thesaurus, .standard))
  }

  private static func found(
    _ text: String,
    _ thesaurus: Thesaurus,
    _ trie: ConceptTrie
  ) -> [String] {
    let letters = NameTerms.of(text, .standard).map { trie.letter(of: Array($0.utf8).span) }
    var names: [String] = []
    trie.names(in: letters) { names.append(thesaurus.concepts[trie.concept(ofName: $0)].names[0]) }
    return names
  }

  @Test("the built-in thesaurus can be read, every name finds its concept, stages are no topics")
  func standard() {
    let thesaurus = Thesaurus.standard
    #expect(thesaurus.concepts.count > 500)
    let trie = ConceptTrie(thesaurus, .standard)
    for concept in thesaurus.concepts {
      for name in concept.names {
        let found = Self.found("xxx \(name)，yyy", thesaurus, trie)
        #expect(found.contains(concept.names[0]), "\(name)")
      }
    }
    for stage in ["小试", "中试", "产业化"] { #expect(Self.found(stage, thesaurus).isEmpty) }
  }

  @Test("the longest name wins, in any inflection, abbreviations match whole words only")
  func matching() throws {
    let thesaurus = try Self.thesaurus(
      "zh\ten\tbroader",
      "抗体\tantibody",
      "抗体药物\tantibody drug; AbD\t抗体",
      "人工智能\tAI"
    )
    #expect(Self.found("新型抗体药物的研发", thesaurus) == ["抗体药物"])
    #expect(Self.found("Antibody drugs and antibodies", thesaurus) == ["抗体药物", "抗体"])
    #expect(Self.found("the aims of AIDS, plain", thesaurus).isEmpty)
    #expect(Self.found("AI for abd", thesaurus) == ["人工智能", "抗体药物"])
    #expect(Self.found("抗体，药物", thesaurus) == ["抗体"])
  }

  @Test("a demand in Chinese finds an achievement in English, and the explanation names the bridge")
  func bridge() throws {
    var demand = Demand(id: RecordID("d")!)
    demand.title = "抗体药物的规模化制备"
    demand.tags = ["石墨烯"]
    var achievement = Achievement(id: RecordID("a")!)
    achievement.title = "Large-scale production of antibody drugs"
    achievement.tags = ["Graphene"]
    var options = MatchOptions(today: RandomMarket.today)
    let bridged = try IndexBuilder().build(achievements: [achievement], demands: [demand])
    let explanation = Explainer(bridged, options: options).explain(
      demand: DocID(side: .demand, ordinal: 0),
      achievement: DocID(side: .achievement, ordinal: 0)
    )
    let bridge = "抗体药物 ↔ antibody drugs"
    let term = try #require(explanation.terms.first { $0.term == bridge })
    #expect(term.isConcept)
    #expect(term.demand.counts == [FieldCount(field: .title, count: 1)])
    #expect(explanation.tags.map(\.achievementTag) == ["Graphene"])
    #expect(explanation.tags.map(\.demandTag) == ["石墨烯"])
    let hits = Matcher(bridged, options: options).match(DocID(side: .demand, ordinal: 0)).hits
    #expect(hits.map(\.score) == [explanation.score])
    var configuration = IndexConfiguration()
    configuration.thesaurus = nil
    configuration.lexicon = nil
    options.tagWeight = 0
    let apart = try IndexBuilder(configuration: configuration)
      .build(achievements: [achievement], demands: [demand])
    #expect(Matcher(apart, options: options).match(DocID(side: .demand, ordinal: 0)).hits.isEmpty)
  }

  @Test("a name pays where the other text has another name, and not beside its own words")
  func otherNamesOnly() throws {
    var configuration = IndexConfiguration()
    configuration.thesaurus = try Self.thesaurus(
      "zh\ten\tbroader",
      "无人机;无人驾驶飞行器\tUAV; drone\t飞行器",
      "飞行器\taircraft"
    )
    func demand(_ title: String) throws -> Demand {
      var demand = Demand(id: try #require(RecordID(title)))
      demand.title = title
      return demand
    }
    let achievements = ["无人机", "drone", "aircraft"].compactMap { title in
      RecordID(title).map { id in
        var achievement = Achievement(id: id)
        achievement.title = title
        return achievement
      }
    }
    let demands = try ["无人机", "无人驾驶飞行器", "UAV", "飞行器"].map(demand)
    let index = try IndexBuilder(configuration: configuration)
      .build(achievements: achievements, demands: demands)
    let options = MatchOptions(today: RandomMarket.today)
    var concepts: [String: [String]] = [:]
    for demand in index.demands.inputOrder {
      for achievement in index.achievements.inputOrder {
        let explanation = Explainer(index, options: options)
          .explain(demand: demand, achievement: achievement)
        concepts["\(explanation.demand) \(explanation.achievement)"] = explanation.terms
          .filter(\.isConcept).map(\.term)
      }
    }
    let expected = [
      "无人机 无人机": [], "无人机 drone": ["无人机 ↔ drone"], "无人机 aircraft": ["飞行器 ↔ aircraft"],
      "无人驾驶飞行器 无人机": ["UAV ↔ 无人机"], "无人驾驶飞行器 drone": ["无人机 ↔ drone"],
      "无人驾驶飞行器 aircraft": ["飞行器 ↔ aircraft"], "UAV 无人机": ["UAV ↔ 无人机"],
      "UAV drone": ["无人机 ↔ drone"], "UAV aircraft": ["飞行器 ↔ aircraft"],
      "飞行器 无人机": ["飞行器 ↔ aircraft ⊃"], "飞行器 drone": ["飞行器 ↔ aircraft ⊃"],
      "飞行器 aircraft": ["飞行器 ↔ aircraft"],
    ]
    #expect(concepts == expected)
  }

  /// Chinese descriptions against English ones among 240 Chinese achievements: 62 pairs that were at hand when the weight of
  /// a concept was chosen, and 60 that were written after, but before the general vocabulary was added.
  @Test(
    "the bridge finds English twins of Chinese descriptions, and loses no Chinese result",
    arguments: [("bilingual", 45), ("bilingual-2", 40)]
  )
  func pairs(file: String, least: Int) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(
      contentsOf: folder.appending(path: "Fixtures/\(file).tsv"),
      encoding: .utf8
    )
    let root = folder.deletingLastPathComponent().deletingLastPathComponent()
    let sheet = try InputFile(path: root.appending(path: "SampleData/achievements.csv").path)
    let sample = Importer().achievements(from: [sheet]).records
    var demands: [Demand] = []
    var achievements = sample
    for (number, line) in text.split(separator: "\n").enumerated() {
      let pair = line.split(separator: "\t").map { String($0) }
      var demand = Demand(id: RecordID("pair \(number)")!)
      demand.title = pair[0]
      demands.append(demand)
      var achievement = Achievement(id: RecordID("pair \(number)")!)
      achievement.title = pair[1]
      achievements.append(achievement)
    }
    // A Chinese description of the same achievement, shortened, must find it as before.
    for record in sample.prefix(100) {
      var demand = Demand(id: record.id)
      demand.title = record.summary.map { String($0.prefix(40)) } ?? record.title
      demands.append(demand)
    }
    var found: [Bool: (across: Int, within: Int)] = [:]
    for hasBridge in [false, true] {
      var configuration = IndexConfiguration()
      if !hasBridge { (configuration.thesaurus, configuration.lexicon) = (nil, nil) }
      let index = try IndexBuilder(configuration: configuration)
        .build(achievements: achievements, demands: demands)
      var options = MatchOptions(today: RandomMarket.today)
      options.gates.ignored = Set(Gate.allCases)
      var (across, within) = (0, 0)
      Matcher(index, options: options).match(index.demands.inputOrder) {
        demand,
        hits in
        let id = index.demands[demand].id
        guard hits.hits.contains(where: { $0.id == id }) else { return }
        if id.text.hasPrefix("pair") { across += 1 } else { within += 1 }
      }
      found[hasBridge] = (across, within)
    }
    let (without, with) = try (#require(found[false]), #require(found[true]))
    #expect(without.across <= 2)
    #expect(with.across >= least)
    #expect(with.within >= without.within)
  }

  @Test(
    "a file that cannot be used is refused with its line",
    arguments: [
      ("zh\tfr\n", 1, "fr"), ("zh\ten\na\tb\tc\td", 2, "4"), ("zh\ten\n\t;\n激光\t;", 2, "name"),
      ("zh\ten\n激光\tlaser\n光\tLasers", 3, "line 2"), ("zh\ten\tbroader\n激光\t\t光电", 2, "光电"),
      ("zh\ten\tbroader\n激光\t\t激光", 2, "激光"), ("zh\ten\n。！\t", 2, "。！"),
      ("en\n\n# x\nthe", 4, "the"), ("", 0, "header"), ("# x\n\n", 0, "header"),
      ("zh\tZH\n", 1, "zh"), ("zh,en\n车灯,headlamp", 1, "','"), ("zh en\n", 1, "spaces"),
      ("zh；en\n", 1, "；"), ("zh\ten\n车灯,headlamp", 2, "','"), ("zh\n车灯\n车灯、大灯", 3, "、"),
      ("zh\ten\n车灯=汽车前照灯", 2, "="), ("zh\ten\n车灯  headlamp", 2, "spaces"),
      ("zh\ten\n\tPLA,PCL", 2, "','"), ("zh\ten\n\tlamp, headlamp", 2, "','"),
      ("zh\ten\tbroader\n车灯\t\t灯具|照明", 2, "|"),
    ]
  )
  func refused(text: String, line: Int, part: String) throws {
    let failure = try #require(throws: ThesaurusFailure.self) { try Self.thesaurus(text) }
    #expect(failure.line == line)
    #expect(failure.text(in: .en).contains(part))
    #expect(failure.text(in: .zh).contains(line == 0 ? "t.tsv：" : "t.tsv:\(line)"))
  }

  @Test("commas that belong to a name are no separators")
  func commas() throws {
    let names = ["1,3-丙二醇", "2,4-D", "N,N-二甲基甲酰胺", "10,000吨级", "heating, cooling and storage"]
    let thesaurus = try Self.thesaurus("zh\ten", names.joined(separator: ";"))
    #expect(thesaurus.concepts.map(\.names) == [names])
  }

  @Test("two names in one language are synonyms, in texts and tags")
  func synonyms() throws {
    var configuration = IndexConfiguration()
    configuration.thesaurus = try Self.thesaurus("zh\ten", "车灯; 汽车前照灯", "\tmaize; corn")
    var achievements: [Achievement] = []
    for (id, title) in [("A", "汽车前照灯配光"), ("B", "corn harvester"), ("C", "锅炉")] {
      var record = Achievement(id: try #require(RecordID(id)))
      record.title = title
      record.tags = [id == "A" ? "汽车前照灯" : "农机"]
      achievements.append(record)
    }
    let index = try IndexBuilder(configuration: configuration)
      .build(achievements: achievements, demands: [])
    let matcher = Matcher(index, options: MatchOptions(today: RandomMarket.today))
    func found(_ text: String, tags: [String] = []) -> [String] {
      matcher.match(text: text, tags: tags, in: .achievement).hits.map(\.id.text)
    }
    #expect(found("车灯") == ["A"] && found("maize") == ["B"] && found("x", tags: ["车灯"]) == ["A"])
    // In traditional characters as well.
    #expect(found("車燈") == ["A"])
  }

  @Test(
    "a file extends the built-in thesaurus: new concepts, further names, broader ones of either"
  )
  func extending() throws {
    func extended(_ lines: String...) throws -> Thesaurus {
      let text = lines.joined(separator: "\n")
      return try Thesaurus(InputFile(name: "t.tsv", bytes: text.utf8), extending: .standard)
    }
    let count = Thesaurus.standard.concepts.count
    let thesaurus = try extended(
      "zh\ten\tbroader",
      "抗體藥; 抗体药物\t\t",
      "车灯; 汽车前照灯\t\t照明灯具",
      "照明灯具\tluminaires\t抗体药",
      "\tAntibody Drugs 2"
    )
    #expect(thesaurus.concepts.count == count + 3)
    let extendedOne = try #require(thesaurus.concepts.first { $0.names.contains("抗体药物") })
    let original = try #require(Thesaurus.standard.concepts.first { $0.names.contains("抗体药物") })
    #expect(extendedOne.names == original.names + ["抗體藥"])
    #expect(thesaurus.concepts[count].broader == [count + 1])
    let place = try #require(thesaurus.concepts.firstIndex(of: extendedOne))
    #expect(thesaurus.concepts[count + 1].broader == [place])
    #expect(try extended("zh").concepts == Thesaurus.standard.concepts)
    #expect(thesaurus.identity != Thesaurus.standard.identity)
    // Names of two concepts are not one.
    let apart = try #require(throws: ThesaurusFailure.self) {
      try extended("zh\ten", "石墨烯\tantibody drugs")
    }
    #expect(apart.line == 2 && apart.problem == .apart("石墨烯", "antibody drugs"))
    let doubled = try #require(throws: ThesaurusFailure.self) {
      try extended("zh", "车灯;石墨烯", "石墨烯;大灯")
    }
    #expect(doubled.line == 3 && doubled.problem == .taken("石墨烯", line: 2))
  }
}
