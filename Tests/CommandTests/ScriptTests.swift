import Foundation
import Testing

/// Golden transcripts of several commands in one folder; `CommandTests` has those of single commands.
@Suite("Scripts")
struct ScriptTests {
  static let scripts =
    Script.thesauruses + Script.batch + Script.diff + Script.catalogue + Script.find + Script.ledger
    + Script.organisations
    + Script.verify

  @Test("commands in a row say what their transcript says", arguments: scripts)
  func transcript(script: Script) throws {
    try script.transcript().check(script.name, normalising: Normalisation.all)
  }

  /// The names of the commands, as the argument parser tells tools that make documentation.
  private struct Dump: Decodable {
    struct Command: Decodable {
      var commandName: String
      var subcommands: [Name]
    }
    struct Name: Decodable { var commandName: String }
    var command: Command
  }

  @Test("every command has a transcript in which it works and one in which it does not")
  func complete() throws {
    var statuses: [Substring: Set<Bool>] = [:]
    let names = Set(CommandRun.golden.map(\.name) + Self.scripts.map(\.name))
    #expect(names.count == CommandRun.golden.count + Self.scripts.count, "a name is there twice")
    for name in names {
      let lines =
        (try? Transcript.recorded(name)).map { $0.split(whereSeparator: \.isNewline) } ?? []
      for (line, next) in zip(lines, lines.dropFirst()) where line.hasPrefix("$ techmatch ") {
        statuses[line.split(separator: " ")[2], default: []].insert(next == "--- status 0")
      }
    }
    let dump = try CommandRun(name: "dump", arguments: "--experimental-dump-help").execute()
    let commands = try JSONDecoder().decode(Dump.self, from: Data(dump.output.utf8)).command
      .subcommands.map(\.commandName).filter { $0 != "help" }
    #expect(commands.count >= 20)
    for command in commands {
      #expect(statuses[Substring(command)] == [true, false], "\(command)")
    }
  }

  @Test("what differs from run to run is replaced, and nothing else")
  func normalising() {
    func normalised(_ text: String) -> String {
      Normalisation.all.reduce(text) { $1.applied(to: $0) }
    }
    let digest = String(repeating: "0123456789abcdef", count: 4)
    let cases = [
      ("at 2026-11-25T16:03:15Z  by", "at yyyy-mm-ddThh:mm:ssZ  by"),
      ("\"chain\":\"\(digest)\"}", "\"chain\":\"<chain>\"}"),
      ("a,\(digest)\r\nb,\(digest)\n", "a,<chain>\r\nb,<chain>\n"),
      ("    \"match\" : 0.004,\n", "    \"match\" : <seconds>,\n"),
      (
        "\"digest\" : \"271b9b00ad793a0b\",\n \"name\" : \"market\"",
        "\"digest\" : \"<state>\",\n \"name\" : \"market\""
      ),
      ("whole; pages 16, achievements 5", "whole; pages <n>, achievements 5"),
      (
        "/tmp/techmatch-01234567-89AB-CDEF-0123-456789ABCDEF/batch: is",
        "<temporary folder>/batch: is"
      ),
      ("x: cannot be opened (unable to open); the", "x: cannot be opened (<SQLite>); the"),
    ]
    for (text, expected) in cases { #expect(normalised(text) == expected) }
    let same = [
      "deadline 2027-05-31", "\"digest\":\"\(digest)\"", "\"pairs\" : 2", "\"match\" : 3",
      "\"digest\" : \"271b9b00ad793a0b\",\n \"name\" : \"a.csv\"",
      "market.index: whole; pages 2, columns",
    ]
    for text in same { #expect(normalised(text) == text) }
  }
}
