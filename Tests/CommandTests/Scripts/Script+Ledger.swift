extension Script {
  private static let broker = ["TECHMATCH_STORE": "market", "TECHMATCH_BROKER": "张敏"]
  private static let start: Step =
    "import --achievements Fixtures/few-achievements.csv --demands Fixtures/few-demands.csv --quiet"
  private static let pair = "--demand D-1 --achievement A-1"

  /// `decide`, `outcome`, `outcomes`, and what saved batches tell: what became of pairs.
  static let ledger = [
    Script(
      name: "decide",
      environment: broker,
      steps: [
        start, "match --demand D-1 --today 2026-11-21", "decide \(pair) --shortlist",
        "decide --demand D-1 --achievement A-4 --reject --reason 领域不符 --by 李强",
        "match --demand D-1 --today 2026-11-21",
        "match --demand D-1 --today 2026-11-21 --show-rejected --lang zh",
        "decide \(pair) --accept --lang zh", "decide --demand D-1 --achievement A-4 --clear",
        "outcomes --entries",
      ]
    ),
    Script(
      name: "decide-refused",
      environment: ["TECHMATCH_STORE": "market"],
      steps: [
        "decide \(pair) --accept --by 张敏", start, "decide \(pair) --accept",
        "decide \(pair) --by 张敏", "decide \(pair) --accept --reject --by 张敏",
        "decide \(pair) --reject --by 张敏", "decide --demand D-1 --accept --by 张敏",
        "decide --demand D-11 --achievement A-1 --accept --by 张敏",
        "decide --demand D-1 --achievement D-1 --accept --by 张敏 --lang zh",
        "decide --demand ∅ --achievement A-1 --accept --by 张敏", "outcomes --entries",
      ]
    ),
    Script(
      name: "outcome",
      environment: broker,
      steps: [
        start, "match \(pair.prefix(12)) --today 2026-11-21 --quiet",
        "decide \(pair) --accept --quiet",
        "outcome \(pair) --contacted --note 现场考察",
        "outcome \(pair) --contract 2026220100000123 --amount 120.05万元 --note 首付三成",
        "outcome --demand D-2 --achievement A-3 --contract 2026220100000124 --amount 95万元 --by 李强 --lang zh",
        "outcomes", "outcomes --lang zh", "outcomes --group-by institution",
        "outcomes --group-by industry --lang zh", "outcomes --entries",
        "outcomes --entries --demand D-1 --lang zh",
      ]
    ),
    Script(
      name: "outcome-correct",
      // Tables have times as clocks show them there, with the offset.
      environment: broker.merging(["TZ": "Asia/Shanghai"]) { $1 },
      steps: [
        start, "outcome \(pair) --contract 2026220100000123 --amount 120万元 --note 首付三成 --quiet",
        "outcome \(pair) --correct 2026220100000123 --amount 102万元 --note 抄录有误 --by 李强",
        "outcomes",
        "outcome \(pair) --correct 2026220100000123 --registration 2026220100000132 --lang zh",
        "outcomes --entries", "outcomes --entries --lang zh", "outcomes --entries --format csv",
        "outcomes --entries --format jsonl", "export --out backup.jsonl --quiet",
        "import --store restored --records backup.jsonl --quiet", "outcomes --store restored",
        "verify --store restored",
      ]
    ),
    Script(
      name: "outcome-correct-refused",
      environment: broker,
      steps: [
        start, "outcome \(pair) --contract 1 --amount 120万元 --quiet",
        "outcome --demand D-2 --achievement A-3 --contract 2 --amount 95万元 --quiet",
        "outcome \(pair) --correct 9 --amount 1万元",
        "outcome \(pair) --correct 9 --amount 1万元 --lang zh",
        "outcome \(pair) --correct 2 --amount 1万元",
        "outcome \(pair) --correct 2 --amount 1万元 --lang zh",
        "outcome \(pair) --correct 1 --registration 2", "outcome \(pair) --correct 1",
        "outcome \(pair) --correct 1 --lang zh",
        "outcome \(pair) --registration 3 --contract 4 --amount 1万元",
        "outcome \(pair) --correct \u{3000} --amount 1万元",
        "outcome \(pair) --correct 1 --amount 0元",
        "outcome \(pair) --correct 1 --contract 1 --amount 1万元", "outcomes --entries",
      ]
    ),
    Script(
      name: "outcome-refused",
      environment: ["TECHMATCH_STORE": "market"],
      steps: [
        start, "outcome \(pair) --by 张敏", "outcome \(pair) --contacted",
        "outcome \(pair) --contacted --contract 1 --amount 1万元 --by 张敏",
        "outcome \(pair) --contract 1 --by 张敏", "outcome \(pair) --contacted --amount 1万元 --by 张敏",
        "outcome \(pair) --contract 1 --amount 很多 --by 张敏",
        "outcome \(pair) --contract 1 --amount 100-200万元 --by 张敏",
        "outcome \(pair) --contract 1 --amount 100万元 --by 张敏",
        "outcome \(pair) --contract 1 --amount 100万元 --by 张敏",
        "outcome \(pair) --contract 1 --amount 100万元 --by 张敏 --lang zh",
        "outcome --demand D-1 --achievement A-9 --contacted --by 张敏",
        // A full-width space is blank as well.
        "outcome \(pair) --contract \u{3000} --amount 100万元 --by 张敏",
        "outcome \(pair) --contract 2 --amount 0元 --by 张敏",
        "outcome \(pair) --contract 2 --amount 0元 --by 张敏 --lang zh",
        "outcome \(pair) --contacted --by \u{3000}", "outcome \(pair) --contacted --out x --by 张敏",
      ]
    ),
    Script(
      name: "outcomes-formats",
      environment: broker,
      steps: [
        start, "decide \(pair) --accept --quiet",
        "outcome \(pair) --contract 2026220100000123 --amount 120.05万元 --quiet",
        "outcomes --format csv", "outcomes --format json", "outcomes --format jsonl --lang zh",
        "outcomes --entries --format csv", "outcomes --entries --format json",
        "outcomes --entries --format jsonl",
      ]
    ),
    Script(
      name: "outcomes-refused",
      steps: [
        "outcomes", "outcomes --store market", "outcomes --store market --lang zh",
        "outcomes --store SampleData/bids.csv", start.on("market"), "outcomes --store market",
        "outcomes --store market --entries --lang zh", "outcomes --store market --demand D-1",
        "outcomes --store market --group-by region",
        "decide --store market --demand D-1 --achievement A-1 --accept --by 张敏 --quiet",
        "outcomes --store market --entries --demand D-2",
        "outcomes --store market --entries --demand D-2 --lang zh",
      ]
    ),
    Script(
      name: "batch-rejected",
      environment: broker,
      steps: [
        start, "batch --out monday.jsonl --top 2 --today 2026-11-21 --quiet",
        "decide \(pair) --reject --reason 领域不符 --quiet",
        "batch --out tuesday.jsonl --top 2 --today 2026-11-21", .show("tuesday.jsonl"),
        "diff monday.jsonl tuesday.jsonl",
        "batch --out kept.jsonl --top 2 --today 2026-11-21 --keep-rejected --quiet",
        "diff monday.jsonl kept.jsonl",
        "batch --out tuesday.jsonl --top 2 --today 2026-11-21 --lang zh",
        "diff monday.jsonl tuesday.jsonl --lang zh",
      ]
    ),
    Script(
      name: "saved-batches",
      environment: broker,
      steps: [
        start, "index --quiet", "batch --out one.jsonl --save monday --today 2026-11-21",
        .show("one.jsonl.manifest.json"),
        "import --demands Fixtures/few-demands-tuesday.csv --replace --quiet",
        "batch --out two.jsonl --save tuesday --today 2026-11-21 --lang zh",
        "batch --out three.jsonl --save tuesday", "diff monday tuesday",
        "diff monday two.jsonl --lang zh",
        "diff monday sunday", "diff monday sunday --lang zh", .list,
      ]
    ),
  ]
}

extension Script.Step {
  /// The command with a catalogue that it names itself.
  fileprivate func on(_ store: String) -> Script.Step {
    guard case .command(let arguments) = self else { return self }
    return .command("\(arguments) --store \(store)")
  }
}
