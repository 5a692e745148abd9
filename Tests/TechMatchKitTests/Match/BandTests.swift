import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchKit

@Suite("Bands")
struct BandTests {
  @Test("rise with the score, fall with what unrelated records get and with the collection's size")
  func monotone() {
    let scores = stride(from: 0, through: Score.full, by: 1_003).map(Score.init(millionths:))
    var before: BandScale?
    for size in [0, 1, 59, 60, 61, 150, 500, 999, 1_000, 1_001, 500_000, Int.max] {
      let scale = BandScale(collectionSize: size)
      for unrelated in [0, 12_345, 90_000].map(Score.init(millionths:)) {
        let bands = scores.map { scale.band(of: $0, unrelated: unrelated) }
        #expect(zip(bands, bands.dropFirst()).allSatisfy { $0 <= $1 })
        #expect(Set(bands) == Set(Band.allCases))
        for band in Band.allCases.dropFirst() {
          let least = scale.leastScore(of: band, unrelated: unrelated)
          #expect(scale.band(of: least, unrelated: unrelated) == band)
          let below = Score(millionths: least.millionths - 1)
          #expect(scale.band(of: below, unrelated: unrelated) < band)
          let more = Score(millionths: unrelated.millionths + 1)
          #expect(scale.band(of: least, unrelated: more) < band)
          if let before {
            #expect(before.leastScore(of: band, unrelated: unrelated) <= least)
          }
        }
      }
      before = scale
    }
    #expect(Band.allCases == Band.allCases.sorted() && Band.allCases.first == .nothing)
    let stated = Band.allCases.map(\.judgedFitting)
    #expect(stated == stated.sorted() && stated.allSatisfy((1...99).contains))
  }

  @Test(
    "are a matter of the pair: the same from either side, for any number of workers, length of list and gates",
    .seeded
  )
  func pairs() throws {
    var random = SeededGenerator(seed: RandomTesting.seed)
    for _ in 0..<RandomTesting.rounds(20) {
      let market = RandomMarket(seed: random.next(), achievements: 30, demands: 15)
      var configuration = IndexConfiguration()
      configuration.lexicon = [nil, RandomMarket.lexicon][random.below(2)]
      configuration.thesaurus = [nil, try RandomMarket.thesaurus()][random.below(2)]
      let index = try IndexBuilder(configuration: configuration)
        .build(achievements: market.achievements, demands: market.demands)
      var open = MatchOptions(today: RandomMarket.today)
      open.gates.ignored = Set(Gate.allCases)
      open.k = 100
      var bands: [RecordPair: Band] = [:]
      let explainer = Explainer(index, options: open)
      for demand in index.demands.inputOrder {
        for hit in Matcher(index, options: open, workers: 1).match(demand).hits {
          let band = try #require(hit.band)
          bands[RecordPair(index.id(of: demand), of: .demand, with: hit.id)] = band
          let reading = try #require(
            explainer.explain(demand: demand, achievement: hit.document).band
          )
          #expect(reading.band == band)
          #expect(hit.score >= reading.leastScore(of: band))
        }
      }
      var gated = MatchOptions(today: RandomMarket.today)
      gated.k = 1 + random.below(5)
      gated.leastSharedPostings = 0
      var frozen = configuration
      frozen.statistics = FrozenStatistics(of: index, name: "a", date: RandomMarket.today)
      let others = [
        index,
        try IndexBuilder(configuration: frozen)
          .build(achievements: market.achievements, demands: market.demands),
        try index.updated(
          with: IndexChange(
            achievements: Array(market.achievements.prefix(7)),
            demands: Array(market.demands.suffix(4))
          )
        ),
      ]
      for other in others {
        for side in Side.allCases {
          for document in other.inputOrder(of: side) {
            let result = Matcher(other, options: gated, workers: 3).match(document)
            let found =
              result.hits.map { ($0.id, $0.band) } + result.nearMisses.map { ($0.id, $0.band) }
            for (id, band) in found {
              #expect(bands[RecordPair(other.id(of: document), of: side, with: id)] == band)
            }
          }
        }
      }
    }
  }

  @Test("stand on the average over the demand's terms, each as often as records have it", .seeded)
  func unrelated() throws {
    var random = SeededGenerator(seed: RandomTesting.seed)
    let market = RandomMarket(seed: random.next(), achievements: 60, demands: 20)
    let index = try IndexBuilder().build(achievements: market.achievements, demands: market.demands)
    let statistics = index.statistics
    let count = Double(statistics.documentCount)
    let terms = statistics.terms
    let squares = (0..<TermID(terms.count)).map { term in
      let frequency = terms.withBytes(of: term) { statistics.frequency(ofTerm: $0) }
      return Double(frequency) / count * index.idf(frequency)
    }
    let length = squares.reduce(0, +).squareRoot()
    for demand in index.demands.inputOrder {
      let query = Query(demand, in: index)
      let average = query.terms.reduce(0.0) { sum, entry in
        let frequency = query.vocabulary.terms.withBytes(of: entry.term) {
          statistics.frequency(ofTerm: $0)
        }
        let share = Double(frequency) / count
        return sum + entry.weight.fraction * share * index.idf(frequency).squareRoot() / length
      }
      #expect(abs(Double(query.unrelatedScore) / 1e6 - average) < 1e-4)
    }
  }

  @Test("are unknown between records of one side and under other weightings")
  func unknown() throws {
    let market = RandomMarket(seed: 3, achievements: 20, demands: 5)
    let options = MatchOptions(today: RandomMarket.today)
    let index = try IndexBuilder().build(achievements: market.achievements, demands: market.demands)
    for document in index.achievements.inputOrder {
      let alike = Matcher(index, options: options).similar(to: document)
      #expect(alike.hits.allSatisfy { $0.band == nil } && !alike.hasNothingFitting)
    }
    var configuration = IndexConfiguration()
    configuration.weighting = .tfidf
    let plain = try IndexBuilder(configuration: configuration)
      .build(achievements: market.achievements, demands: market.demands)
    for document in plain.demands.inputOrder {
      let result = Matcher(plain, options: options).match(document)
      #expect(result.hits.allSatisfy { $0.band == nil } && !result.hasNothingFitting)
    }
    #expect(BandScale(plain) == nil && BandScale(index) != nil)
  }

  @Test("say that nothing fits once the answer is taken out")
  func robbed() throws {
    let offers = [
      ("焊缝裂纹超声相控阵检测仪", "用于钢轨与桥梁焊缝内部裂纹的超声相控阵检测，缺陷定位误差小。"),
      ("秸秆还田机械", "玉米秸秆粉碎还田一体机，适合寒区旱田。"),
      ("人参皂苷提取工艺", "以人参为原料，水提醇沉得到皂苷，收率高。"),
      ("锂电池低温加热", "电池包内部自加热，低温环境下快速升温。"),
      ("冰雪旅游客流预测平台", "融合预订与气象数据，预测景区客流。"),
      ("聚乳酸可降解地膜", "共混吹膜，降解期可控。"),
      ("光电经纬仪伺服控制", "精密跟踪架的摩擦补偿与自抗扰控制。"),
      ("混凝土抗冻外加剂", "引气复合外加剂，冻融循环质量损失小。"),
    ]
    let achievements = try offers.enumerated().map { number, offer in
      var record = Achievement(id: try #require(RecordID("A\(number)")))
      (record.title, record.summary) = (offer.0, offer.1)
      return record
    }
    var demand = Demand(id: try #require(RecordID("D")))
    demand.title = "焊缝内部裂纹检测"
    demand.summary = "桥梁钢构件焊缝靠人工探伤，希望用超声自动检测内部裂纹。"
    func list(_ records: [Achievement]) throws -> MatchResult {
      let index = try IndexBuilder().build(achievements: records, demands: [])
      return Matcher(index, options: MatchOptions(today: RandomMarket.today)).match(demand)
    }
    let whole = try list(achievements)
    #expect(whole.hits.first?.id.text == "A0" && whole.hits.first?.band == .strong)
    #expect(!whole.hasNothingFitting)
    let rest = try list(Array(achievements.dropFirst()))
    #expect(rest.hasNothingFitting && rest.hits.first?.band == .nothing)
  }

  @Test("are put into words with what was judged of such pairs")
  func wording() throws {
    for language in Language.allCases {
      let text = BandText(language: language)
      #expect(Set(Band.allCases.map(text.name)).count == 4)
      #expect(Set(Band.allCases.map(text.cell)).count == 4 && text.cell(nil).isEmpty)
      #expect(text.cell(.nothing) == "—")
      for band in Band.allCases {
        let count = band.judgedFitting
        let part = count >= 10 ? (count + 5) / 10 : count
        #expect(text.meaning(band).contains(" \(part) "))
      }
    }
    #expect(BandText(language: .zh).nothingFitting(.achievement) == "没有合适的成果；最接近的：")
    #expect(BandText(language: .en).nothingFitting(.demand) == "nothing fitting; nearest:")
  }
}
