import TechMatchKit
import Testing

@testable import TechMatchStore

@Suite("Wording of the store")
struct StoreWordingTests {
  static let failures: [StoreFailure] =
    [
      .missing, .isFolder, .foreign, .later, .noAccess("disk I/O error"),
      .damaged(.database("malformed")), .damaged(.missingRecords), .damaged(.recordRow),
      .damaged(.ledgerRow), .damaged(.record(RecordSource(file: "f.csv", line: 3))),
    ].map { .unusable(path: "m", $0) }
    + [
      .unindexable(path: "m", .fieldWeight), .busy(path: "m"), .full(path: "m"),
      .otherSource(
        kind: .demand,
        id: RecordID("D1")!,
        source: "main",
        place: RecordSource(file: "f.csv", line: 3)
      ),
      .retitled(
        kind: .demand,
        source: "x",
        (1...11).map {
          RetitledRecord(
            id: RecordID("D\($0)")!,
            oldTitle: "old",
            newTitle: "new",
            place: RecordSource(file: "f.csv", line: $0)
          )
        }
      ),
      .unusableID(kind: .bid, place: RecordSource(file: "f.csv", line: 3)),
      .noRecord(kind: .bid, id: RecordID("B")!, nearest: "B1"),
      .registered(number: "7", demand: RecordID("D")!, achievement: RecordID("A")!),
      .noContract(
        number: "7",
        pair: RecordPair(demand: RecordID("D")!, achievement: RecordID("A")!),
        others: ["8"],
        owner: nil
      ),
      .noContract(
        number: "7",
        pair: RecordPair(demand: RecordID("D")!, achievement: RecordID("A")!),
        others: [],
        owner: RecordPair(demand: RecordID("E")!, achievement: RecordID("A")!)
      ),
      .withdrawn(
        kind: .demand,
        id: RecordID("D")!,
        Withdrawal(run: 2, time: "2026-11-25T11:20:00Z", files: ["f.csv"])
      ),
      .withdrawn(kind: .demand, id: RecordID("D")!, Withdrawal(run: 3, time: "?", files: [])),
      .otherKind(kind: .demand, id: RecordID("A")!, found: .achievement),
      .unusable(path: "m", .noFolder("n")),
      .otherLedger(number: 2), .brokenLedger(number: 3), .noBatch(name: "x", others: ["y", "z"]),
      .batchExists(name: "x"),
    ]

  static let damages: [CatalogueDamage] = [
    .pages("malformed"), .missingImport(table: "record"), .missingImport(table: nil),
    .notARecord(kind: .demand, id: RecordID("D")!),
    .otherRecord(kind: .demand, id: RecordID("D")!, found: RecordID("E")!),
    .missingVersion(kind: "demand", id: "D"), .brokenLedger(entry: 3),
    .failed(.unusable(path: "m", .damaged(.ledgerRow))), .failed(.busy(path: "m")),
  ]

  @Test("failures, damage and parts speak both languages and name no command and no option")
  func texts() {
    let parts =
      [.pages, .earlierVersions, .ledgerEntries]
      + RecordKind.allCases.map(CatalogueCheck.Part.records)
    let texts =
      Self.failures.map { ($0.text(in: .en), $0.text(in: .zh)) }
      + Self.damages.map { ($0.text(in: .en), $0.text(in: .zh)) }
      + parts.map { ($0.name(in: .en), $0.name(in: .zh)) }
    for (english, chinese) in texts {
      #expect(!english.isEmpty && english != chinese, "\(english)")
      #expect(
        chinese.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) },
        "\(chinese)"
      )
      #expect(!english.contains("--") && !chinese.contains("--"), "\(english)")
    }
    #expect(
      Self.damages[7].text(in: .en)
        == "cannot be read on (an entry of the ledger is not readable); a backup or an export restores it"
    )
  }
}
