import Testing

@testable import TechMatchKit

@Suite("ExplanationText")
struct ExplanationTextTests {
  private func explanation(
    tagged: Bool,
    today: Int = 2026,
    price: String? = nil
  ) throws -> Explanation {
    var achievement = Achievement(id: RecordID("A")!)
    achievement.title = "激光雷达"
    achievement.tags = tagged ? ["激光"] : []
    achievement.transferModes = TransferModeSet([.assign, .equity])
    var demand = Demand(id: RecordID("D")!)
    demand.title = "车载激光雷达"
    demand.tags = ["激光"]
    demand.transferModes = TransferModeSet([.equity])
    demand.deadline = DateSpan(parsing: "2027年3月")
    demand.budget = MoneyInterval(lowerFen: nil, upperFen: 8_000, text: "80元以内")
    achievement.price = price.map { MoneyInterval(lowerFen: 9_000, upperFen: 9_000, text: $0) }
    let index = try IndexBuilder().build(achievements: [achievement], demands: [demand])
    let day = CalendarDate(year: today, month: 11, day: 21)!
    return Explainer(index, options: MatchOptions(today: day)).explain(
      demand: DocID(side: .demand, ordinal: 0),
      achievement: DocID(side: .achievement, ordinal: 0)
    )
  }

  @Test("the points of the lines add up to the printed score, to the last digit")
  func columnAddsUp() throws {
    for tagged in [true, false] {
      let explanation = try explanation(tagged: tagged)
      let lines = ExplanationText(language: .en, width: nil)
        .lines(for: explanation, demandTitle: nil, achievementTitle: nil)
      func points(_ line: String) -> Int? {
        let word = line.split(separator: " ").first ?? ""
        guard word.contains(".") else { return nil }
        return Int(word.filter(\.isNumber))
      }
      let parts = lines.filter { $0.contains("▇") }.compactMap(points).reduce(0, +)
      let total = lines.first { $0.contains("= SCORE") }.flatMap(points)
      #expect(parts == explanation.score.millionths)
      #expect(total == parts)
      #expect(lines.contains { $0.contains("without tags") } == !tagged)
    }
  }

  @Test("speaks both languages, names modes in the reader's, and fits the width")
  func languages() throws {
    let explanation = try explanation(tagged: true)
    func text(_ language: Language, _ width: Int?) -> [String] {
      ExplanationText(language: language, width: width)
        .lines(for: explanation, demandTitle: "车载激光雷达", achievementTitle: "激光雷达")
    }
    #expect(text(.zh, nil).contains { $0.contains("作价入股") && $0.contains("技术转让、作价入股") })
    #expect(text(.en, nil).contains { $0.contains("contribution in kind for equity") })
    for width in [40, 60, 80] {
      #expect(text(.zh, width).allSatisfy { DisplayWidth.of($0) <= width })
      #expect(text(.en, width).allSatisfy { DisplayWidth.of($0) <= width })
    }
  }

  @Test("a negotiable price is said beside its gate and in the last line, and adds nothing else")
  func negotiable() throws {
    let explanation = try explanation(tagged: true, price: "90元")
    #expect(try explanation.score == self.explanation(tagged: true).score)
    #expect(explanation.removedBy.isEmpty && explanation.gates[4].excessPerMille == 125)
    let lines = ExplanationText(language: .zh, width: nil).lines(for: explanation)
    #expect(lines.contains { $0.hasPrefix("价格") && $0.contains("可议，超出 12.5%") })
    #expect(lines.contains { $0.hasSuffix("；可议：价格") })
    #expect(
      explanation.jsonLine.contains(
        #""verdict":"negotiable","demand":"80元以内","achievement":"90元","excess_percent":12.5"#
      )
    )
  }

  @Test("a pair that a gate keeps out says which, and keeps its score")
  func keptOut() throws {
    let late = try explanation(tagged: true, today: 2028)
    let inTime = try explanation(tagged: true)
    #expect(late.removedBy == [.deadline])
    #expect(late.score == inTime.score)
    let lines = ExplanationText(language: .en, width: nil)
      .lines(for: late, demandTitle: nil, achievementTitle: nil)
    #expect(lines.contains { $0.hasPrefix("kept out of lists by: deadline") })
  }
}
