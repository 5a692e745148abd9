import Foundation
import Testing

/// A golden transcript: what commands said, with standard output, standard error and status apart.
///
/// `RECORD_TRANSCRIPTS=1 swift test --filter CommandTests` records all of them anew. That run fails on purpose, so that
/// nobody takes what was recorded for what was checked.
struct Transcript {
  private var text = ""

  /// Adds a command and what came of it.
  mutating func add(_ arguments: String, _ result: ChildProcess.Result) {
    beginLine()
    text += """
      $ techmatch \(arguments)
      --- status \(result.status)
      --- stdout
      \(result.output)--- stderr
      \(result.error)
      """
  }

  /// Adds a line about something that is no command, and the text that belongs to it.
  mutating func add(note: String, _ content: String = "") {
    beginLine()
    text += note + "\n" + content
  }

  /// What was said may have ended without one.
  private mutating func beginLine() {
    if let last = text.utf8.last, last != 0x0A { text += "\n" }
  }

  /// Compares with the file of this name, or records it.
  func check(_ name: String, normalising patterns: [Normalisation] = []) throws {
    let found = patterns.reduce(text) { $1.applied(to: $0) }
    if ProcessInfo.processInfo.environment["RECORD_TRANSCRIPTS"] == "1" {
      try Data(found.utf8).write(to: Self.file(name))
      Issue.record("recorded \(name); read the difference and run again without RECORD_TRANSCRIPTS")
      return
    }
    let expected = try Self.recorded(name)
    #expect(found == expected)
  }

  /// The transcript that was recorded under a name.
  static func recorded(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: file(name)), as: UTF8.self)
  }

  private static func file(_ name: String) -> URL {
    CommandRun.root.appendingPathComponent("Tests/CommandTests/Transcripts/\(name).txt")
  }
}
