import Foundation
import TechMatchTestSupport
import TechMatchTestTraits
import Testing

/// Commands over a catalogue, as the real process, and processes that are killed.
@Suite("Store")
struct StoreTests {
  private let folder: ScratchFolder
  private var store: String { path("market") }

  init() throws { folder = try ScratchFolder() }

  private func path(_ name: String) -> String { folder.path(name) }

  private func run(
    _ arguments: String,
    _ environment: [String: String] = [:]
  ) throws -> ChildProcess.Result {
    try CommandRun(name: "store", arguments: arguments, environment: environment).execute()
  }

  @discardableResult
  private func done(_ arguments: String) throws -> String {
    let environment = [
      "TECHMATCH_STORE": store, "TECHMATCH_BROKER": "张敏", "COLUMNS": "100",
    ]
    let result = try run(arguments + " --lang zh", environment)
    #expect(result.status == 0, "\(arguments): \(result.error)")
    return result.output
  }

  @Test("the broker's day of the guide")
  func day() throws {
    let sheets = "--achievements SampleData/achievements.csv --demands SampleData/demands.csv"
    let first = try done("import \(sheets) --bids SampleData/bids.csv")
    #expect(first.contains("240") && first.contains("84") && first.contains("41"))
    #expect(try done("match --demand XQ-1001 --today 2026-11-21").contains("30.6895"))
    #expect(try done("explain --demand XQ-1001 --achievement CG-1015").contains("30.6895"))
    try done("decide --demand XQ-1001 --achievement CG-1015 --shortlist")
    try done("decide --demand XQ-1001 --achievement CG-3017 --reject --reason 领域不符")
    let list = try run(
      "match --demand XQ-1001 --top 3 --today 2026-11-21 --format csv --store \(store)"
    )
    #expect(list.output.contains("shortlisted") && !list.output.contains("CG-3017"))
    // Near misses have no rank.
    let ranked = list.output.split(separator: "\r\n").filter { !$0.hasPrefix("XQ-1001,,") }
    #expect(list.output.contains("CG-2045") && ranked.count == 4)
    #expect(list.error.contains("1 rejected"))
    let all = try done("match --demand XQ-1001 --top 3 --today 2026-11-21 --show-rejected")
    #expect(all.contains("CG-3017") && all.contains("否决"))
    try done("index")
    try done("batch --side both --today 2026-11-21 --out \(path("one")) --save monday")

    var changed = try String(
      contentsOf: CommandRun.root.appendingPathComponent("SampleData/demands.csv"),
      encoding: .utf8
    )
    let row = try #require(
      changed.split(whereSeparator: \.isNewline).first { $0.hasPrefix("XQ-1001,") }
    )
    changed += row.replacing("XQ-1001", with: "XQ-9001") + "\r\n"
    changed = changed.replacing("80万元以内", with: "90万元以内")
    try Data(changed.utf8).write(to: folder.url("demands.csv"))
    let second = try done("import --demands \(path("demands.csv")) --replace")
    #expect(second.contains("+XQ-9001  ~XQ-"), "\(second)")
    // Every command over an index with changed, new and withdrawn records of both sides.
    try done("import --achievements SampleData/achievements-gb18030.csv")
    try done("withdraw achievement CG-1001 CG-2010")
    for command in [
      "scout --demand XQ-9001", "search 激光", "search 激光 --side demand", "match --today 2026-11-21",
      "match --achievement CG-1015", "explain --demand XQ-9001 --achievement CG-1015",
      "evaluate --qrels SampleData/judgements.tsv", "statistics --name s --out \(path("stats"))",
      "rank --rubric SampleData/rubric.json --demand JB-1001 --format csv",
      "history demand XQ-1001", "batch --out \(path("csv")) --csv \(path("csv.csv"))",
      "outcomes --group-by institution", "outcomes --group-by industry",
    ] {
      try done(command)
    }
    #expect(try run("match --achievement CG-1001 --store \(store)").status == 2)
    try done("batch --side both --today 2026-11-21 --out \(path("two")) --save tuesday")
    let news = try done("diff monday tuesday --format csv")
    #expect(news.contains("new") && news.contains("demand added") && news.contains("XQ-9001"))
    #expect(
      try run("batch --out \(path("three")) --save monday --store \(store)").error.contains(
        "already"
      )
    )
    #expect(!folder.has("three"))
    #expect(try run("diff monday sunday --store \(store)").error.contains("monday, tuesday"))

    try done("outcome --demand XQ-1001 --achievement CG-1015 --contacted")
    try done(
      "outcome --demand XQ-1001 --achievement CG-1015 --contract 2026-1 --amount 120.5万元"
    )
    let funnel = try done("outcomes --format csv")
    #expect(funnel.contains("张敏,") && funnel.contains("120500000"), "\(funnel)")
    #expect(try done("outcomes --entries --demand XQ-1001").contains("领域不符"))
    // Records from files are matched beside those of the catalogue, and leave nothing in its ledger.
    let entries = try done("outcomes --entries --format jsonl")
    try done("match --store \(store) --demands SampleData/demands.csv --demand XQ-1004")
    #expect(try done("outcomes --entries --format jsonl") == entries)
    // A backup in a new catalogue exports as the same bytes, ledger included.
    try done("export --out \(path("backup"))")
    #expect(try run("import --records \(path("backup")) --store \(path("copy"))").status == 0)
    #expect(try run("export --store \(path("copy"))").output == done("export"))
    let check = try run("verify --store \(store)")
    #expect(check.status == 0 && check.output.contains("achievements 240"), "\(check)")
  }

  @Test("what cannot be done is said, with its status, and changes nothing")
  func refused() throws {
    let sheets = "--achievements SampleData/achievements.csv --demands SampleData/demands.csv"
    try done("import \(sheets)")
    let before = try done("export")
    let trial = try run("import \(sheets) --dry-run --store \(path("trial"))")
    #expect(trial.status == 0 && trial.output.contains("240"))
    #expect(!folder.has("trial"))
    let cases: [(String, Int32, String)] = [
      ("match --store \(path("nothing"))", 2, "no such catalogue"),
      ("match --store SampleData/achievements.csv", 2, "is no catalogue"),
      ("import --store \(store)", 64, "import needs"),
      ("import --store \(store) --achievements SampleData/none.csv", 2, "no such file"),
      (
        "import --store \(store) --demands Tests/CommandTests/Fixtures/broken.csv --replace", 2,
        "would have been withdrawn"
      ),
      (
        "import --store \(store) --demands Tests/CommandTests/Fixtures/empty.csv --replace", 2,
        "all of them would be withdrawn"
      ),
      ("import --store \(store) --records SampleData/demands.csv", 2, "techmatch export"),
      ("import --store /nowhere/x --demands SampleData/demands.csv", 2, "does not exist"),
      ("decide --store \(store) --demand XQ-1001 --achievement CG-1015 --shortlist", 64, "--by"),
      (
        "decide --store \(store) --demand XQ-101 --achievement CG-1015 --accept --by a", 2,
        "is part of one record"
      ),
      ("decide --store \(store) --demand XQ-1001 --achievement CG-1015 --reject --by a", 64, "why"),
      (
        "outcome --store \(store) --demand XQ-1001 --achievement CG-1015 --contract 1 --by a", 64,
        "--amount"
      ),
      (
        "outcome --store \(store) --demand XQ-1001 --achievement CG-1015 --contract 1 --amount 很多 --by a",
        64, "120万元"
      ),
      ("withdraw --store \(store) demand XQ-1", 2, "fits 10 records"),
      ("withdraw --store \(store) demand XX-1", 2, "no demand"),
      ("export --store \(store) --format csv", 64, "--kind"),
      ("verify --snapshot \(path("nothing"))", 2, "no such index"),
      ("verify --snapshot \(store)", 2, "no index file"),
      ("diff a b --store \(store)", 2, "no saved batch"),
      ("outcomes", 64, "--store"),
    ]
    for (arguments, status, words) in cases {
      let result = try run(arguments)
      #expect(result.status == status && result.error.contains(words), "\(arguments): \(result)")
    }
    #expect(try done("export") == before)
    // A flipped byte in the index, and one in the catalogue.
    try done("index")
    let index = URL(fileURLWithPath: store + ".index")
    let whole = try Data(contentsOf: index)
    for place in [20, 70_000, whole.count - 9] {
      var bytes = whole
      bytes[place] ^= 0x10
      try bytes.write(to: index)
      let check = try run("verify --store \(store)")
      #expect(check.status == 1 && check.error.contains("damaged"), "\(place): \(check)")
      let search = try run("search 激光 --store \(store)")
      #expect(
        search.status == 0 && search.error.contains("built from the records") || search.status == 2
      )
    }
  }

  /// All records of the same version, as an export that may be under way sees them.
  private func version() throws -> String? {
    let result = try run("export --store \(store) --kind demand --quiet")
    guard result.status == 0 else { return nil }
    let titles = Set(
      result.output.split(separator: "\n").compactMap { line in
        line.split(separator: "\"").first { $0.hasPrefix("激光") }
      }
    )
    #expect(titles.count == 1, "a mixture: \(titles)")
    return titles.first.map(String.init)
  }

  @Test(
    "nothing acknowledged is lost, and nothing is half there, when processes are killed",
    .seeded
  )
  func killed() throws {
    var random = SeededGenerator(seed: RandomTesting.seed)
    func sheet(_ version: Int) throws -> String {
      let rows = (0..<400).map { "D\($0),激光 \(version),传感器 \($0) 铝合金 \(version)\n" }.joined()
      let file = path("sheet-\(version).csv")
      try Data(("id,title,summary\n" + rows).utf8).write(to: URL(fileURLWithPath: file))
      return file
    }
    try done("import --demands \(try sheet(0)) --achievements SampleData/achievements.csv")
    var acknowledged = 0
    var entries = 0
    for kill in 1...RandomTesting.rounds(10) {
      let action = random.below(4)
      let arguments =
        switch action {
        case 0: "import --demands \(try sheet(kill)) --replace"
        case 1: "decide --demand D\(random.below(400)) --achievement CG-1001 --shortlist --by a"
        case 2: "index"
        default: "match --demand D1 --by broker\(kill) --top 3"
        }
      let child = try CommandRun(
        name: "killed",
        arguments: arguments + " --quiet --store \(store)"
      ).start()
      usleep(UInt32(random.below(action == 0 ? 400_000 : 200_000)))
      let isReader = random.chance(30)
      // A reader beside it sees one state.
      if isReader { _ = try version() }
      child.kill()
      let isDone = try child.wait().status == 0
      let found = try #require(try version())
      switch action {
      case 0:
        #expect(found == "激光 \(acknowledged)" || found == "激光 \(kill)", "kill \(kill)")
        if isDone { #expect(found == "激光 \(kill)") }
        if found == "激光 \(kill)" { acknowledged = kill }
      default: #expect(found == "激光 \(acknowledged)", "kill \(kill)")
      }
      let lines = try done("outcomes --entries --format jsonl").split(separator: "\n").count
      switch action {
      case 1:
        #expect(lines == entries || lines == entries + 1)
        if isDone { #expect(lines == entries + 1) }
      case 3: #expect(lines == entries || lines > entries && lines <= entries + 3)
      default: #expect(lines == entries)
      }
      entries = lines
      let check = try run("verify --store \(store)")
      #expect(check.status == 0, "kill \(kill): \(check.error)")
    }
  }
}
