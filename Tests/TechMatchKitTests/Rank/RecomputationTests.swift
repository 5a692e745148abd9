import Foundation
import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchKit

/// `Tests/recompute.py` was written from ARCHITECTURE.md and shares no code with the program.
@Suite("Recomputation by another program")
struct RecomputationTests {
  private static let script = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(component: "recompute.py").path

  /// Runs the script over ledgers; its exit status and the last line that it prints.
  private static func run(_ texts: [String]) throws -> (status: Int32, line: String) {
    let folder = FileManager.default.temporaryDirectory
      .appending(component: "ledgers-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = try texts.enumerated().map { number, text in
      let file = folder.appending(component: "\(number).json")
      try Data(text.utf8).write(to: file)
      return file.path
    }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", script] + files
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let lines = String(decoding: output, as: UTF8.self).split(separator: "\n")
    return (process.terminationStatus, lines.suffix(3).joined(separator: "\n"))
  }

  @Test("a program in another language computes the same numbers", .seeded)
  func numbers() throws {
    var random = SeededGenerator(seed: RandomTesting.seed &+ 977)
    var texts: [String] = []
    for _ in 0..<RandomTesting.rounds(30) {
      var inputs = [try AwardTests.random(&random), try BidRankingTests.random(&random)]
      for place in inputs[1].bids.indices where inputs[1].bids[place].trackRecord != nil {
        // These have no achievements, so that nothing gives the score.
        inputs[1].bids[place].trackRecord = 0
      }
      texts += inputs.map { RankingLedger($0, provenance: RankingProvenance(program: "test")).text }
      texts.append(try LedgerFormatTests.sample(&random).text)
    }
    let (status, line) = try Self.run(texts)
    #expect(status == 0, "\(line)")
    #expect(line.hasSuffix(", 0 differ"), "\(line)")
  }

  @Test("it notices a number that was changed")
  func changed() throws {
    var random = SeededGenerator(seed: 7)
    let text = try LedgerFormatTests.sample(&random).text
    let lower = try #require(text.firstMatch(of: /"upper": (\d+)/))
    let changed = text.replacing("\"upper\": \(lower.1)", with: "\"upper\": 1", maxReplacements: 1)
    #expect(try Self.run([changed]).status == 1)
  }
}
