import TechMatchTestSupport
import Testing

@testable import TechMatchKit

@Suite("ResultNotice")
struct ResultNoticeTests {
  private static func notice(_ ledger: RankingLedger, _ language: Language) -> String {
    PaperSample.visible(ResultNotice(ledger, language: language).text)
  }

  @Test(
    "names the winner with its consortium, and nothing of the others",
    arguments: Language.allCases
  )
  func privacy(language: Language) {
    let ledger = PaperSample.ledger()
    let winner = ledger.result.lines[0]
    #expect(winner.award == .winner)
    let text = Self.notice(ledger, language)
    let number = String(winner.bid.dropFirst(3))
    for part in ["bidder", "member", "partner", "bid"] { #expect(text.contains(part + number)) }
    for other in ["0", "1", "2"] where other != number {
      for part in ["bidder", "member", "partner", "bid"] { #expect(!text.contains(part + other)) }
    }
    for part in ["challenge", "title", "publisher", ledger.digest] { #expect(text.contains(part)) }
    // Neither points, nor judges, nor prices.
    for line in ledger.result.lines {
      #expect(!text.contains(RankingText.interval(line.lower, line.upper)))
    }
    for part in ["judge", "10,0", "10,2", "offered"] { #expect(!text.contains(part)) }
  }

  @Test("where several win, each with its amount")
  func amounts() {
    let ledger = PaperSample.ledger(awards: ["300万元", "200万元"])
    let report = PaperSample.visible(ReviewReport(ledger, language: .zh).text)
    for text in [Self.notice(ledger, .zh), report] {
      #expect(text.contains("资助金额") && text.contains("300.00 万元") && text.contains("200.00 万元"))
    }
    #expect(!Self.notice(PaperSample.ledger(), .zh).contains("资助金额"))
  }

  @Test("where nobody is eligible, or nobody bid, it says so and names nobody")
  func failed() {
    let cases: [([Bool], zh: String, en: String)] = [
      ([true, true], "无符合条件的揭榜方案，本榜单流标", "None of them meets"), ([], "未收到揭榜方案，本榜单流标", "No bid was"),
    ]
    for (withdrawn, chinese, english) in cases {
      let ledger = PaperSample.ledger(isWithdrawn: withdrawn)
      let texts = [Self.notice(ledger, .zh), Self.notice(ledger, .en)]
      #expect(texts[0].contains(chinese) && texts[0].contains("流标的公告"))
      #expect(texts[1].contains(english) && texts[1].contains("Notice of no award"))
      for text in texts { #expect(!text.contains("bidder") && !text.contains("中榜")) }
    }
  }

  @Test("where something is to be cleared first, nobody is named, and the report says what to ask")
  func pending() {
    var input = PaperSample.ledger().input
    for place in input.bids.indices { input.bids[place].declarations = nil }
    let ledger = RankingLedger(input, program: "test")
    #expect(ledger.result.lines[0].award == .pending)
    let text = Self.notice(ledger, .zh)
    #expect(text.contains("评审结果待核实的说明") && text.contains("不作为评审结果"))
    #expect(!text.contains("bidder") && !text.contains("拟中榜") && !text.contains("公示期"))
    #expect(Self.notice(ledger, .en).contains("This statement is not a result."))
    let report = PaperSample.visible(ReviewReport(ledger, language: .zh).text)
    for sentence in RankingText(language: .zh).asks(ledger.result.lines[0]) {
      #expect(report.contains(sentence))
    }
    // One of two places is settled.
    input = PaperSample.ledger(awards: ["300万元", "200万元"]).input
    input.bids[1].declarations = nil
    let partly = Self.notice(RankingLedger(input, program: "test"), .zh)
    #expect(partly.contains("bidder0") && !partly.contains("bidder1"))
    #expect(partly.contains("另有 1 个中榜名额正在核实"))
  }

  @Test("points for the likeness of words are not published unless that is meant")
  func similarity() {
    var input = PaperSample.ledger().input
    input.rubric.criteria[1] = Rubric.Criterion(name: "words", kind: .technical, weight: 40)
    input.rubric.criteria[1].full = 50
    func papers() -> RankingPapers { RankingPapers(RankingLedger(input, program: "test")) }
    let refusal = PublicationFailure.similarity(
      challenge: "challenge",
      criterion: "words",
      weight: 40
    )
    #expect(papers().refusal == refusal)
    #expect(papers().notices.isEmpty && papers().reports.count == 2)
    input.rubric.similarityCounts = true
    #expect(papers().refusal == nil)
    #expect(papers().notices.count == 2)
  }

  @Test("the period and where to object are those of the rubric, never invented")
  func publication() {
    var publication = Rubric.Publication()
    func texts() -> (zh: String, en: String) {
      let ledger = PaperSample.ledger(publication: publication)
      return (Self.notice(ledger, .zh), Self.notice(ledger, .en))
    }
    let blank = texts()
    #expect(blank.zh.contains("发布前请补充：公示期、异议受理方式、公示单位、公示日期。"))
    #expect(blank.en.contains("To be filled in before publication"))
    #expect(blank.zh.contains("公示时间为________至________。"))
    publication.workingDays = 5
    #expect(texts().zh.contains("自公示之日起 5 个工作日。"))
    publication.from = "2026年12月1日"
    #expect(texts().zh.contains("自2026年12月1日起 5 个工作日。"))
    #expect(texts().en.contains("5 working days from 1 December 2026 on."))
    publication.workingDays = nil
    publication.until = "2026-12-07"
    publication.by = "某市科技局"
    publication.objections = "电话：0431-1\n地址：某路"
    let full = texts()
    #expect(full.zh.contains("公示时间为2026年12月1日至2026年12月7日。"))
    #expect(full.en.contains("From 1 December 2026 to 7 December 2026."))
    for text in [full.zh, full.en] {
      #expect(text.contains("电话：0431-1\n地址：某路") && text.contains("某市科技局"))
      #expect(!text.contains("____"))
    }
    #expect(!full.zh.contains("发布前请补充"))
  }

  @Test(
    "what a rubric says about publication is checked, with its place",
    arguments: [
      (#"{"from": "2026-13-01"}"#, "publication.from"),
      (#"{"from": "2026年12月"}"#, "publication.from"),
      (#"{"until": "2026-12-07"}"#, "publication.from"),
      (#"{"from": "2026-12-07", "until": "2026-12-01"}"#, "publication.until"),
      (#"{"from": "2026-12-01", "until": "2026-12-07", "days": 5}"#, "publication.days"),
      (#"{"days": 5, "workingDays": 5}"#, "publication.workingDays"),
      (#"{"days": 0}"#, "publication.days"), (#"{"workingDays": 400}"#, "publication.workingDays"),
      (#"{"objections": " "}"#, "publication.objections"), (#"{"by": ""}"#, "publication.by"),
      (#"{"form": "2026-12-01"}"#, "publication.form"),
    ]
  )
  func checked(publication: String, place: String) {
    func rubric(_ publication: String) throws -> Rubric {
      let text = """
        {"name": "r", "digits": 2, "winners": 1, "reserves": 0,
        "criteria": [{"name": "t", "kind": "time", "weight": 100}], "publication": \(publication)}
        """
      return try Rubric(InputFile(name: "r.json", bytes: text.utf8))
    }
    let failure = #expect(throws: RubricFailure.self) { try rubric(publication) }
    #expect(failure?.text(in: .en).contains(place) == true)
    #expect(failure?.text(in: .zh).contains(place) == true)
    #expect(throws: Never.self) {
      try rubric(#"{"from": "2026-12-01", "until": "2026-12-01", "by": "x", "objections": "y"}"#)
    }
  }
}
