import Testing

@testable import TechMatchKit

/// Words for results that the command and a page share.
@Suite("Words for results")
struct ResultTextTests {
  @Test("a price keeps its fen: in yuan, or in 万元 where two digits hold it")
  func prices() {
    let (english, chinese) = (MoneyText(language: .en), MoneyText(language: .zh))
    for (fen, inEnglish, inChinese) in [
      (560_000_000, "5,600,000.00 yuan", "560.00 万元"), (0, "0.00 yuan", "0.00 万元"),
      (10_000, "100.00 yuan", "0.01 万元"), (9_999, "99.99 yuan", "99.99 元"),
      (123_456_789, "1,234,567.89 yuan", "1,234,567.89 元"),
      (1_234_567_890_000, "12,345,678,900.00 yuan", "1,234,567.89 万元"),
    ] as [(Int64, String, String)] {
      #expect(english.price(fen) == inEnglish)
      #expect(chinese.price(fen) == inChinese)
    }
    #expect(!english.price(.max).isEmpty && !chinese.price(.min).isEmpty)
  }

  @Test("an amount has no zeros at its end")
  func amounts() {
    let (english, chinese) = (MoneyText(language: .en), MoneyText(language: .zh))
    #expect(english.number(120_050_000) == "1200500" && chinese.number(120_050_000) == "120.05")
    #expect(english.amount(1) == "0.01 yuan" && chinese.amount(1) == "0.000001万元")
    #expect(english.number(0) == "0" && chinese.amount(100_000_000) == "100万元")
  }

  @Test("a difference between batches, with the punctuation of its language")
  func differences() {
    let (english, chinese) = (DiffText(language: .en), DiffText(language: .zh))
    let causes: [BatchDiff.Cause: Int] = [.gateChanged: 1, .demandAdded: 8]
    #expect(english.count(of: .new, causes) == "new: 9  (demand added 8, gate changed 1)")
    #expect(chinese.count(of: .new, causes) == "新增：9（新需求 8，条件有变 1）")
    #expect(english.count(of: .gone, [:]) == "gone: 0" && chinese.count(of: .gone, [:]) == "消失：0")
    #expect(english.heading(.moved, isPartial: false) == "moved")
    #expect(chinese.heading(.moved, isPartial: true) == "变动（部分）")
    #expect(english.noneReached(Score(millionths: 900_000)) == "no pair reached 90 points")
    #expect(chinese.noneReached(Score(millionths: 375_500)) == "没有配对新达到 37.55 分")
  }

  @Test("a gate's reason has what both sides say, and a price by how much it is above")
  func reasons() {
    func texts(_ outcome: GateOutcome) -> [String] {
      [Language.en, .zh].map { GateText(language: $0).reason(outcome) }
    }
    var price = GateOutcome(.price, .negotiable, demandText: "80万元", achievementText: "90万元")
    price.excessPerMille = 125
    #expect(
      texts(price) == [
        "price: asks 90万元, budget 80万元, 12.5 % above, negotiable",
        "价格：报价 90万元，预算 80万元，超出 12.5%，可议",
      ]
    )
    price.verdict = .fail
    price.excessPerMille = 1_500
    #expect(texts(price)[1] == "价格：报价 90万元，预算 80万元，超出 150%")
    #expect(GateText(language: .zh).verdict(price) == "不通过，超出 150%")
    let gone = GateOutcome(.status, .fail, achievementText: "已转化\n")
    #expect(texts(gone) == ["status: achievement 已转化 ", "状态：成果 已转化 "])
    let late = GateOutcome(.deadline, .fail, demandText: "2026-06-30")
    #expect(texts(late) == ["deadline: 2026-06-30 has passed", "截止日期：2026-06-30 已过"])
    let open = GateOutcome(.trl, .unknown, demandText: "中试以上")
    #expect(
      texts(open) == [
        "readiness: asked for 中试以上, is not stated, unknown", "成熟度：要求 中试以上，成果 未填，未知",
      ]
    )
    let modes = GateOutcome(.modes, .fail, demandText: "assign", achievementText: "equity x")
    #expect(texts(modes)[1] == "转化方式：需求 技术转让，成果 作价入股、x")
    var verdict = GateVerdict.fail
    func remarks(_ language: Language) -> String {
      let gates = GateVerdicts { $0 == .price ? verdict : $0 == .region ? .unknown : .pass }
      let open = verdict == .negotiable ? [price] : []
      return HitText(language: language).remarks(gates, open)
    }
    #expect(remarks(.en) == "fails: price; region")
    (verdict, price.verdict, price.excessPerMille) = (.negotiable, .negotiable, 300)
    #expect(remarks(.zh) == "价格：报价 90万元，预算 80万元，超出 30%，可议；地域")
  }

  @Test("why a list is empty, one record or several")
  func emptiness() {
    func text(_ reason: EmptyListReason) -> String { reason.text(in: .en) }
    #expect(text(.keptOut(1, by: .status)) == "1 record kept out by the gate status")
    #expect(text(.keptOut(2, by: .trl)) == "2 records kept out by the gate trl")
    #expect(EmptyListReason.keptOut(2, by: .trl).text(in: .zh).contains("“成熟度”"))
    let words = (1...12).map { "w\($0)" }
    #expect(text(.unknownWords(words)).hasSuffix("w10"))
  }

  @Test("a bid that is out does not meet the conditions; 入围 is a decision of brokers")
  func awards() {
    var line = BidRanking.Line(
      bid: "TB-1",
      bidder: "甲",
      rank: nil,
      award: nil,
      lower: 0,
      upper: 0,
      points: [],
      findings: [],
      tieBreak: nil,
      couldWin: false,
      asks: []
    )
    #expect(RankingText(language: .zh).award(line) == "不符合条件")
    #expect(RankingText(language: .en).award(line) == "out")
    line.rank = 4
    #expect(RankingText(language: .zh).award(line).isEmpty)
    #expect(RankingText.interval(1_500_000, 1_500_000) == "1.50")
    #expect(RankingText.interval(0, 12_345_670) == "0.00…12.34567")
  }
}
