import TechMatchKit
import TechMatchService
import TechMatchStore
import Testing

@Suite("Wording of the service")
struct ServiceWordingTests {
  private static let failures: [ServiceFailure] = [
    .unknownChallenges([UnknownChallenge(id: "X", bids: ["T-1"], nearest: "Y")]),
    .unknownChallenges([UnknownChallenge(id: "X", bids: ["T-1", "T-2"], nearest: nil)]),
    .nothingToJudge(rubric: "r"), .noBids(challenge: "J"),
    .strict(errors: 2), .noRecord(id: "X", side: .demand, count: 3, nearest: "Y"),
    .noRecord(id: "X", side: .achievement, count: 3, nearest: nil),
    .otherSide(id: "X", side: .demand),
    .withdrawn(
      id: "X",
      side: .achievement,
      Withdrawal(run: 2, time: "2026-11-25T11:20:00Z", files: [])
    ),
    .unsound(.missing), .nothingJudged(judgements: "j"), .refusedOnReplacing(errors: 1),
    .nothingToReplaceWith(kind: .bid, files: ["f"]), .unreadableLedger(path: "f"),
    .unclearSource(file: "f", sources: ["a", "b"]),
    .overwrites(path: "f", other: "./f"), .noCatalogue, .batchTooLarge(path: "f"),
    .noRoom(folder: "f", bytes: 3), .sheetFailed(result: "r", .cannotWrite(path: "s")),
    .saveFailed(result: "r", .busy(path: "m")), .samePapers(file: "f", other: "g", stem: "s"),
  ]

  @Test("failures and notices speak both languages and name no command and no option")
  func texts() throws {
    let id = try id("D-1")
    let notices: [MarketNotice] = [
      .indexNotUsed(path: "m.index", .missing), .changedSinceIndex(records: 1, countedRun: 2),
      .changedSinceIndex(records: 3, countedRun: 2), .judgedButAbsent(count: 2, first: id),
      .newSource(file: "f", name: "x"), .checkpointReplaced(path: "r"), .rejectedHidden(pairs: 2),
    ]
    func isChinese(_ text: String) -> Bool {
      text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
    }
    let texts =
      Self.failures.map { ($0.text(in: .en), $0.text(in: .zh)) }
      + notices.map { ($0.lines(in: .en).joined(), $0.lines(in: .zh).joined()) }
    for (english, chinese) in texts {
      #expect(!english.isEmpty && !isChinese(english), "\(english)")
      #expect(isChinese(chinese), "\(chinese)")
      for text in [english, chinese] {
        #expect(!text.contains("--") && !text.contains("techmatch "), "\(text)")
        #expect(!text.contains("ServiceFailure"), "\(text)")
      }
    }
  }
}
