import Foundation
import Testing

/// The built command: golden transcripts of single runs (`CommandRun.golden`), and what has none.
@Suite("Command")
struct CommandTests {
  typealias Run = CommandRun

  static let files = CommandRun.files

  @Test("the command says what its transcript says", arguments: CommandRun.golden)
  func transcript(run: Run) throws {
    var transcript = Transcript()
    transcript.add(run.arguments, try run.execute())
    try transcript.check(run.name)
  }

  @Test("a reader that closes the pipe ends the command quietly")
  func closedPipe() throws {
    let line =
      "$techmatch match \(Self.files) --format jsonl --top 100 --quiet | head -1 | wc -l; echo ${PIPESTATUS[0]}"
    let result = try CommandRun.shell(line)
    let lines = result.output.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(lines == ["1", "0"])
    #expect(result.error.isEmpty)
  }

  @Test("more than a pipe holds goes in through one and comes out of another")
  func fullPipes() throws {
    let folder = try ScratchFolder()
    let records = (1...4_000).map { "{\"id\":\"A\($0)\",\"title\":\"激光雷达 \($0)\"}\n" }.joined()
    try folder.write(records, to: "records.jsonl")
    #expect(records.utf8.count > 1 << 17)
    let search = "search 激光 --achievements - --top 4000 --format jsonl"
    let line = "cat '\(folder.path("records.jsonl"))' | $techmatch \(search) | cat"
    let piped = try CommandRun.shell(line)
    #expect(piped.status == 0 && piped.error.isEmpty)
    #expect(piped.output.utf8.count > 1 << 17)
    let filed = try Run(name: "filed", arguments: search, input: records).execute()
    #expect(filed.output == piped.output)
  }

  @Test("a child that does not end is killed and reported")
  func hung() throws {
    // Nobody ever writes into the pipe with a name, so reading from it never ends.
    let folder = try ScratchFolder()
    let shell = try ChildProcess(
      URL(fileURLWithPath: "/bin/bash"),
      ["-c", "mkfifo pipe; read < pipe"],
      environment: ProcessInfo.processInfo.environment,
      in: folder.url()
    )
    let failure = #expect(throws: ChildProcess.Hung.self) { try shell.wait(patience: 0) }
    #expect(failure?.result.status == 128 + SIGKILL)
    #expect(failure?.command.hasPrefix("bash -c mkfifo") == true)
  }

  @Test("no output holds a contact unless it is asked for")
  func contactsAreHidden() throws {
    for format in ["table", "json", "jsonl", "csv"] {
      let run = Run(name: "all", arguments: "match \(Self.files) --format \(format)")
      let result = try run.execute()
      #expect(result.output.count > 1000)
      #expect(!(result.output + result.error).contains("0431-555"))
    }
    for file in ["achievements.csv", "demands.jsonl", "bids.csv"] {
      let result = try Run(name: "check", arguments: "check SampleData/\(file)").execute()
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
        outputs.insert(try Run(name: "same", arguments: arguments).execute().output)
      }
    }
    #expect(outputs.count == 1)
    #expect(outputs.first?.isEmpty == false)
  }

  @Test("a result file appears whole, and a folder that does not exist is an error")
  func outputFile() throws {
    let folder = try ScratchFolder()
    let arguments = "match \(Self.files) --demand XQ-1001 --format jsonl --quiet"
    let direct = try Run(name: "direct", arguments: arguments).execute()
    let written = try Run(name: "file", arguments: arguments + " --out \(folder.path("out.jsonl"))")
      .execute()
    #expect(written.status == 0 && written.output.isEmpty)
    #expect(try folder.read("out.jsonl") == direct.output)
    #expect(try folder.names() == ["out.jsonl"])
    let failed = try Run(name: "none", arguments: arguments + " --out \(folder.path("no/out"))")
      .execute()
    #expect(failed.status == 2 && failed.error.contains("cannot be written"))
  }

  @Test(
    "the examples that README and GUIDE print are what the command prints",
    arguments: [
      ("README.md", "match \(files) --demand XQ-1001 --top 3", 13),
      ("README.md", "explain \(files) --demand XQ-1001 --achievement CG-1015 --lang zh", 20),
      (
        "GUIDE.md",
        "rank \(files) --bids SampleData/bids.csv --rubric SampleData/rubric.json --marks SampleData/marks.csv --judges SampleData/judges.csv --demand JB-1001 JB-2001 JB-3001 --win-limit 1",
        12
      ),
    ]
  )
  func documented(document: String, arguments: String, least: Int) throws {
    let text = try String(
      contentsOf: CommandRun.root.appendingPathComponent(document),
      encoding: .utf8
    )
    let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }
    let printed = try Run(name: "documented", arguments: arguments).execute().output
      .split(separator: "\n").map { $0.drop { $0 == " " } }
    // A line that begins like a printed one is printed; `…` stands for others.
    let shown = printed.filter { line in lines.contains(line) }
    #expect(shown.count >= least, "\(printed.filter { !lines.contains($0) })")
  }
}
