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
