import Foundation
import Testing

/// Golden transcripts of the built command: standard output, standard error and status apart.
///
/// `RECORD_TRANSCRIPTS=1 swift test --filter CommandTests` records them anew, and that run fails.
@Suite("Command")
struct CommandTests {
  /// A run of the command in the root of the package.
  struct Run: Sendable, CustomTestStringConvertible {
    var name: String
    var arguments: String
    var environment: [String: String] = [:]
    var input = ""
    var testDescription: String { name }
  }

  static let files =
    "--achievements SampleData/achievements.csv --demands SampleData/demands.csv --today 2026-11-21"

  static let runs: [Run] = [
    Run(name: "help", arguments: "--help"),
    Run(name: "help-match", arguments: "help match", environment: ["COLUMNS": "100"]),
    Run(name: "wrong-flag", arguments: "match \(files) --topp 3"),
    Run(name: "no-files", arguments: "match"),
    Run(name: "bad-number", arguments: "match \(files) --top 0"),
    Run(name: "bad-date", arguments: "match \(files) --today 2026-02-30"),
    Run(name: "missing-file", arguments: "check SampleData/nothing.csv"),
    Run(name: "missing-file-zh", arguments: "check SampleData/nothing.csv --lang zh"),
    Run(name: "folder", arguments: "check SampleData"),
    Run(name: "empty-file", arguments: "check Tests/CommandTests/Fixtures/empty.csv"),
    Run(name: "check-broken", arguments: "check Tests/CommandTests/Fixtures/broken.csv"),
    Run(
      name: "check-broken-zh",
      arguments: "check Tests/CommandTests/Fixtures/broken.csv",
      environment: ["LANG": "zh_CN.UTF-8"]
    ),
    Run(
      name: "check-gb18030",
      arguments: "check SampleData/achievements-gb18030.csv --max-errors 1"
    ),
    Run(
      name: "match-strict",
      arguments:
        "match --strict --achievements SampleData/achievements.csv --demands Tests/CommandTests/Fixtures/broken.csv"
    ),
    Run(name: "match-zh", arguments: "match \(files) --demand XQ-1001 --top 3 --lang zh"),
    Run(
      name: "match-narrow",
      arguments: "match \(files) --demand XQ-1001 --top 3",
      environment: ["COLUMNS": "60"]
    ),
    Run(
      name: "match-jsonl",
      arguments: "match \(files) --demand XQ-1001 --top 2 --format jsonl --quiet"
    ),
    Run(
      name: "match-json",
      arguments: "match \(files) --demand XQ-1001 --top 2 --format json --quiet"
    ),
    Run(
      name: "match-csv",
      arguments: "match \(files) --demand XQ-1001 --top 2 --format csv --quiet"
    ),
    Run(
      name: "match-achievement",
      arguments: "match \(files) --achievement CG-3022 --top 2 --quiet"
    ),
    Run(
      name: "match-gb18030",
      arguments:
        "match --achievements SampleData/achievements-gb18030.csv --demands SampleData/demands.jsonl --today 2026-11-21 --demand XQ-1001 --top 3 --lang zh --quiet"
    ),
    Run(
      name: "contacts-on-request",
      arguments: "match \(files) --demand XQ-1004 --top 2 --format csv --show-contacts --quiet"
    ),
    Run(name: "gates-explain-emptiness", arguments: "match \(files) --demand JB-2003"),
    Run(
      name: "evaluate",
      arguments: "evaluate \(files) --qrels SampleData/judgements.tsv --against bm25 --changes 3"
    ),
    Run(
      name: "evaluate-json",
      arguments: "evaluate \(files) --qrels SampleData/judgements.tsv --format json --lang zh"
    ),
    Run(
      name: "evaluate-bad-qrels",
      arguments: "evaluate \(files) --qrels SampleData/bids.csv"
    ),
    Run(
      name: "rank",
      arguments:
        "rank \(files) --bids SampleData/bids.csv --rubric SampleData/rubric.json --demand JB-1001 --quiet",
      environment: ["COLUMNS": "100"]
    ),
    Run(
      name: "rank-csv",
      arguments:
        "rank \(files) --bids SampleData/bids.csv --rubric SampleData/rubric.json --demand JB-3001 --format csv --lang zh --quiet"
    ),
    Run(
      name: "rank-nobody",
      arguments:
        "rank \(files) --bids SampleData/bids.csv --rubric SampleData/rubric.json --demand XQ-1001 --quiet"
    ),
    Run(
      name: "rank-bad-rubric",
      arguments:
        "rank \(files) --bids SampleData/bids.csv --rubric SampleData/demands.jsonl --demand JB-3001 --quiet"
    ),
    Run(name: "verify-no-ledger", arguments: "verify SampleData/rubric.json"),
    Run(name: "scout", arguments: "scout \(files) --demand JB-2001 --top 3 --lang zh --quiet"),
    Run(
      name: "scout-jsonl",
      arguments: "scout \(files) --demand JB-2001 --top 2 --format jsonl --quiet"
    ),
    Run(name: "unknown-demand", arguments: "match \(files) --demand XQ-101"),
    Run(
      name: "search",
      arguments: "search 碳化硅 功率器件 --achievements SampleData/achievements.csv --top 3 --quiet"
    ),
    Run(
      name: "search-nothing",
      arguments: "search xylophone --achievements SampleData/achievements.csv"
    ),
    Run(
      name: "stdin",
      arguments: "search 激光 --achievements - --format jsonl",
      input: "{\"id\":\"A1\",\"title\":\"激光雷达\"}\n{\"id\":\"A2\",\"title\":\"铝合金\"}\n"
    ),
    Run(
      name: "explain-zh",
      arguments: "explain \(files) --demand XQ-1001 --achievement CG-1015 --lang zh --quiet"
    ),
    Run(
      name: "explain-kept-out",
      arguments: "explain \(files) --demand JB-2003 --achievement CG-2037 --quiet",
      environment: ["COLUMNS": "80"]
    ),
    Run(
      name: "explain-nothing-in-common",
      arguments: "explain \(files) --demand XQ-5009 --achievement CG-1003 --quiet"
    ),
    Run(
      name: "explain-json",
      arguments: "explain \(files) --demand XQ-5003 --achievement CG-5012 --format json --quiet"
    ),
  ]

  @Test("the command says what its transcript says", arguments: runs)
  func transcript(run: Run) throws {
    let result = try Self.execute(run)
    let text = """
      $ techmatch \(run.arguments)
      --- status \(result.status)
      --- stdout
      \(result.output)--- stderr
      \(result.error)
      """
    let file = Self.root.appendingPathComponent("Tests/CommandTests/Transcripts/\(run.name).txt")
    if ProcessInfo.processInfo.environment["RECORD_TRANSCRIPTS"] == "1" {
      try Data(text.utf8).write(to: file)
      Issue.record(
        "recorded \(run.name); read the difference and run again without RECORD_TRANSCRIPTS"
      )
      return
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(text == expected)
  }

  @Test("a reader that closes the pipe ends the command quietly")
  func closedPipe() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.currentDirectoryURL = Self.root
    let command = Self.command.path
    process.arguments = [
      "-c",
      "'\(command)' match \(Self.files) --format jsonl --top 100 --quiet | head -1 | wc -l; echo ${PIPESTATUS[0]}",
    ]
    let output = Pipe()
    let error = Pipe()
    process.standardOutput = output
    process.standardError = error
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let said = error.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(
      text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) } == ["1", "0"]
    )
    #expect(said.isEmpty)
  }

  @Test("no output holds a contact unless it is asked for")
  func contactsAreHidden() throws {
    for format in ["table", "json", "jsonl", "csv"] {
      let run = Run(name: "all", arguments: "match \(Self.files) --format \(format)")
      let result = try Self.execute(run)
      #expect(result.output.count > 1000)
      #expect(!(result.output + result.error).contains("0431-555"))
    }
    for file in ["achievements.csv", "demands.jsonl", "bids.csv"] {
      let result = try Self.execute(Run(name: "check", arguments: "check SampleData/\(file)"))
      #expect(!(result.output + result.error).contains("0431-555"))
    }
  }

  @Test("one, two and seven workers and either encoding give the same bytes")
  func sameBytes() throws {
    var outputs: Set<String> = []
    for workers in [1, 2, 7] {
      for sheet in ["achievements.csv", "achievements-gb18030.csv", "achievements.jsonl"] {
        let arguments =
          "match --achievements SampleData/\(sheet) --demands SampleData/demands.csv --today 2026-11-21 --format jsonl --workers \(workers) --quiet"
        outputs.insert(try Self.execute(Run(name: "same", arguments: arguments)).output)
      }
    }
    #expect(outputs.count == 1)
    #expect(outputs.first?.isEmpty == false)
  }

  @Test("a result file appears whole, and a folder that does not exist is an error")
  func outputFile() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("techmatch-tests-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("out.jsonl")
    let arguments = "match \(Self.files) --demand XQ-1001 --format jsonl --quiet"
    let direct = try Self.execute(Run(name: "direct", arguments: arguments))
    let written = try Self.execute(Run(name: "file", arguments: arguments + " --out \(file.path)"))
    #expect(written.status == 0 && written.output.isEmpty)
    #expect(try String(contentsOf: file, encoding: .utf8) == direct.output)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["out.jsonl"])
    let failed = try Self.execute(
      Run(name: "none", arguments: arguments + " --out \(folder.path)/no/out")
    )
    #expect(failed.status == 2 && failed.error.contains("cannot be written"))
  }

  // MARK: Running

  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The built command lies beside the test bundle.
  static let command = Bundle.main.bundleURL.appendingPathComponent("techmatch")

  @Test(
    "the examples that README and GUIDE print are what the command prints",
    arguments: [
      ("README.md", "match \(files) --demand XQ-1001 --top 3", 4),
      ("README.md", "explain \(files) --demand XQ-1001 --achievement CG-1015 --lang zh", 20),
      (
        "GUIDE.md",
        "rank \(files) --bids SampleData/bids.csv --rubric SampleData/rubric.json --demand JB-1001",
        6
      ),
    ]
  )
  func documented(document: String, arguments: String, least: Int) throws {
    let text = try String(contentsOf: Self.root.appendingPathComponent(document), encoding: .utf8)
    let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }
    let printed = try Self.execute(Run(name: "documented", arguments: arguments)).output
      .split(separator: "\n").map { $0.drop { $0 == " " } }
    // A line that begins like a printed one is printed; `…` stands for others.
    let shown = printed.filter { line in lines.contains(line) }
    #expect(shown.count >= least, "\(printed.filter { !lines.contains($0) })")
  }

  static func execute(_ run: Run) throws -> (output: String, error: String, status: Int32) {
    let process = Process()
    process.executableURL = command
    process.currentDirectoryURL = root
    process.arguments = run.arguments.split(separator: " ").map(String.init)
    process.environment = ["LANG": "C", "TZ": "UTC"].merging(run.environment) { $1 }
    let (input, output, error) = (Pipe(), Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    process.standardError = error
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(run.input.utf8))
    try input.fileHandleForWriting.close()
    let said = output.fileHandleForReading.readDataToEndOfFile()
    let complained = error.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (
      String(decoding: said, as: UTF8.self), String(decoding: complained, as: UTF8.self),
      process.terminationStatus
    )
  }
}
