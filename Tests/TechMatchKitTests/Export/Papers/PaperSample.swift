import TechMatchTestSupport

@testable import TechMatchKit

/// A ranking with every kind of text that a paper shows; `text` makes each of them.
enum PaperSample {
  /// Three bids, of which the last is withdrawn, two judges with a conflict, and a consortium.
  static func ledger(
    isWithdrawn: [Bool] = [false, false, true],
    publication: Rubric.Publication? = nil,
    awards: [String]? = nil,
    text: (String) -> String = { $0 }
  ) -> RankingLedger {
    var marks = Rubric.Criterion(name: text("quality"), kind: .marks, weight: 60)
    marks.most = 10
    var price = Rubric.Criterion(name: text("cost"), kind: .price, weight: 40)
    price.formula = PriceFormula(.mean)
    var rubric = Rubric(name: text("rubric"), criteria: [marks, price])
    var conditions = Rubric.Conditions()
    conditions.declarations = [text("declaration")]
    rubric.conditions = conditions
    rubric.relations = [[text("left"), text("right"), text("relation")]]
    rubric.tieBreak = ["price", marks.name]
    rubric.publication = publication
    rubric.awards = awards
    rubric.winners = awards?.count ?? 1
    var challenge = RankingInput.Challenge(id: text("challenge"))
    challenge.title = text("title")
    challenge.publisher = text("publisher")
    challenge.region = text("place")
    challenge.indicators = text("asked")
    challenge.terms = RankingInput.Terms(
      milestones: text("steps"),
      pledge: nil,
      timeSpan: text("year")
    )
    let bids = isWithdrawn.enumerated().map { number, isWithdrawn in
      var bid = RankingInput.Entry(id: text("bid\(number)"), bidder: text("bidder\(number)"))
      bid.members = [text("member\(number)"), text("partner\(number)")]
      bid.kind = text("kind")
      bid.region = text("place")
      bid.priceFen = Int64(1_000_000 + number * 20_000)
      bid.indicators = text("offered\(number)")
      bid.declarations = text("declared")
      bid.isWithdrawn = isWithdrawn
      bid.terms = RankingInput.Terms(
        milestones: text("stages\(number)"),
        pledge: text("pledge\(number)"),
        timeSpan: text("span\(number)")
      )
      bid.remarks = RankingInput.Remarks(
        money: nil,
        readiness: ValueRemark(.notUnderstood, text("ripe")),
        deadline: nil
      )
      return bid
    }
    let given = bids.flatMap { bid in
      ["judge0", "judge1"].enumerated().map { number, judge in
        RankingInput.Mark(
          bid: bid.id,
          judge: text(judge),
          criterion: marks.name,
          mark: 7.5,
          isConflicted: number == 1 && bid == bids.last
        )
      }
    }
    // Declarations are required word for word.
    var input = RankingInput(challenge: challenge, rubric: rubric, bids: bids, marks: given)
    for place in input.bids.indices { input.bids[place].declarations = text("declaration") }
    return RankingLedger(input, program: "test")
  }

  /// Both papers in both languages.
  static func pages(_ ledger: RankingLedger) -> [String] {
    Language.allCases.flatMap {
      [ResultNotice(ledger, language: $0).text, ReviewReport(ledger, language: $0).text]
    }
  }

  /// The page without its style sheet and its tags, as a reader sees it.
  static func visible(_ page: String) -> String {
    let body = page.firstRange(of: "<body>").map { page[$0.upperBound...] } ?? page[...]
    return String(body.replacing(/<[^>]*>/, with: ""))
  }
}
