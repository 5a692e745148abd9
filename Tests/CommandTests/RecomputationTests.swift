import Foundation
import Testing

/// Ledgers of the command, computed again by a program that shares nothing with it.
@Suite("Recomputation")
struct RecomputationTests {
  @Test("they agree on random bids, marks and rubrics as well")
  func random() throws {
    let run = try CommandRun.shell("python3 Tests/rankings.py \"$techmatch\" 1 4")
    #expect(run.status == 0, "\(run.error)")
  }

  @Test(
    "a few lines of Python agree on every number",
    arguments: ["JB-1001", "JB-2001", "JB-3001"]
  )
  func python(challenge: String) throws {
    let folder = try ScratchFolder()
    let ledger = folder.url("ledger.json").path
    let files =
      "\(CommandRun.files) --bids SampleData/bids.csv --rubric SampleData/rubric.json"
      + " --marks SampleData/marks.csv --judges SampleData/judges.csv"
    let run = CommandRun(
      name: "rank",
      arguments: "rank \(files) --demand \(challenge)"
        + " --ledger \(ledger) --quiet"
    )
    let ranked = try run.execute()
    #expect(ranked.status == 0, "\(ranked.error)")
    let result = try CommandRun.shell("python3 Tests/recompute.py '\(ledger)'")
    #expect(result.status == 0, "\(result.error)")
    let changed = try CommandRun.shell(
      "sed 's/\"digits\": 2/\"digits\": 3/' '\(ledger)' > '\(ledger).x'; cmp -s '\(ledger)' '\(ledger).x' || python3 Tests/recompute.py '\(ledger).x'"
    )
    #expect(changed.status != 0)
  }
}
