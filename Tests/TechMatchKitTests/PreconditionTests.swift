import Foundation
import TechMatchKit
import Testing

/// A programmer's mistake ends the process at once, with the sentence that the precondition has.
///
/// Every test runs its mistake in a process of its own. Optimised builds leave sentences out, so only debug ones are
/// asked for them.
@Suite("Precondition")
struct PreconditionTests {
  /// Checks that the process said why it ended.
  private func expect(
    _ sentence: String,
    of result: ExitTest.Result?,
    _ location: SourceLocation = #_sourceLocation
  ) {
    #if DEBUG
    let said = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(said.contains(sentence), sourceLocation: location)
    #endif
  }

  @Test("a month is 1…12")
  func month() async {
    let low = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = CalendarDate.dayCount(ofMonth: 0, year: 2026)
    }
    expect("a month is 1...12", of: low)
    let high = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = CalendarDate.dayCount(ofMonth: 13, year: 2026)
    }
    expect("a month is 1...12", of: high)
  }

  @Test("a span of days has its ends in order")
  func dates() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      let day = CalendarDate(year: 2026, month: 11, day: 21)!
      let before = CalendarDate(year: 2026, month: 11, day: 20)!
      _ = DateSpan(first: day, last: before, text: "")
    }
    expect("a span has its ends in order", of: result)
  }

  @Test("amounts are not negative, and in order")
  func money() async {
    let lower = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = MoneyInterval(lowerFen: -1, upperFen: nil, text: "")
    }
    expect("an amount is not negative", of: lower)
    let upper = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = MoneyInterval(lowerFen: nil, upperFen: -1, text: "")
    }
    expect("an amount is not negative", of: upper)
    let order = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = MoneyInterval(lowerFen: 2, upperFen: 1, text: "")
    }
    expect("an interval has its ends in order", of: order)
  }

  @Test("levels of readiness lie within 1…9, and in order")
  func readiness() async {
    let low = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = TechnologyReadiness(lower: 0, upper: 9, text: "")
    }
    expect("a TRL interval lies within 1...9", of: low)
    let high = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = TechnologyReadiness(lower: 1, upper: 10, text: "")
    }
    expect("a TRL interval lies within 1...9", of: high)
    let order = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = TechnologyReadiness(lower: 5, upper: 4, text: "")
    }
    expect("a TRL interval lies within 1...9", of: order)
  }

  @Test("a block has 1…65,536 records, and the limit of rare terms is not negative")
  func indexLimits() async {
    let none = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var configuration = IndexConfiguration()
      configuration.blockSize = 0
      _ = try IndexBuilder(configuration: configuration).build(achievements: [], demands: [])
    }
    expect("a block has 1...65,536 records", of: none)
    let many = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var configuration = IndexConfiguration()
      configuration.blockSize = 65_537
      _ = try IndexBuilder(configuration: configuration).build(achievements: [], demands: [])
    }
    expect("a block has 1...65,536 records", of: many)
    let rare = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var configuration = IndexConfiguration()
      configuration.rareTermLimit = -1
      _ = try IndexBuilder(configuration: configuration).build(achievements: [], demands: [])
    }
    expect("the limit of rare terms is not negative", of: rare)
  }

  @Test("what is on the border is no mistake")
  func border() throws {
    let day = try #require(CalendarDate(year: 2026, month: 11, day: 21))
    #expect(CalendarDate.dayCount(ofMonth: 1, year: 2026) == 31)
    #expect(CalendarDate.dayCount(ofMonth: 12, year: 2026) == 31)
    #expect(DateSpan(first: day, last: day, text: "").first == day)
    #expect(MoneyInterval(lowerFen: 0, upperFen: 0, text: "").upperFen == 0)
    #expect(TechnologyReadiness(lower: 1, upper: 1, text: "").upper == 1)
    #expect(TechnologyReadiness(lower: 9, upper: 9, text: "").lower == 9)
  }

  @Test("a snapshot with changes is compacted before it is written")
  func segments() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      let one = Achievement(id: RecordID("A")!)
      let other = Achievement(id: RecordID("B")!)
      let snapshot = try IndexBuilder().build(achievements: [one], demands: [])
        .updated(with: IndexChange(achievements: [other]))
      try snapshot.write(to: "/dev/null", origin: "") { _ in "{}" }
    }
    expect("a snapshot with changes is compacted before it is written", of: result)
  }

  @Test("a document is of its snapshot and side")
  func documents() async {
    let record = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      let snapshot = try IndexBuilder()
        .build(achievements: [Achievement(id: RecordID("A")!)], demands: [])
      _ = snapshot.achievements[DocID(side: .achievement, ordinal: 1)]
    }
    expect("a document is of the snapshot that it came from", of: record)
    let side = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      let snapshot = try IndexBuilder().build(
        achievements: [Achievement(id: RecordID("A")!)],
        demands: [Demand(id: RecordID("D")!)]
      )
      _ = snapshot.demands.id(of: snapshot.achievements.inputOrder[0])
    }
    expect("a document is of the side that it is looked up on", of: side)
  }

  @Test("the documents of one run are all of one side")
  func mixedRun() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      let snapshot = try IndexBuilder().build(
        achievements: [Achievement(id: RecordID("A")!)],
        demands: [Demand(id: RecordID("D")!)]
      )
      let day = CalendarDate(year: 2026, month: 11, day: 21)!
      Matcher(snapshot, options: MatchOptions(today: day))
        .match(snapshot.demands.inputOrder + snapshot.achievements.inputOrder) { _, _ in }
    }
    expect("the documents of one run are all of one side", of: result)
  }

  @Test("two evaluations compare over the same demands")
  func evaluations() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      let judged = try Judgements(InputFile(name: "j", bytes: "D A 1\n".utf8))
      let other = try Judgements(InputFile(name: "j", bytes: "E A 1\n".utf8))
      let run = RankedRun()
      _ = EvaluationComparison(
        before: Evaluation(run, against: judged),
        after: Evaluation(run, against: other)
      )
    }
    expect("two evaluations compare over the same demands", of: result)
  }
}
