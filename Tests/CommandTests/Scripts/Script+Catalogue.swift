extension Script {
  private static let store = ["TECHMATCH_STORE": "market", "TECHMATCH_BROKER": "张敏"]
  private static let sheets =
    "--achievements Fixtures/few-achievements.csv --demands Fixtures/few-demands.csv"

  /// `import`, `index`, `export`, `withdraw`, `history`: what is in a catalogue.
  static let catalogue = [
    Script(
      name: "import",
      environment: store,
      steps: [
        "import \(sheets) --dry-run", .list, "import \(sheets)", "import \(sheets)",
        "import --bids SampleData/bids.csv",
        "import --demands Fixtures/few-demands-tuesday.csv --replace --dry-run --format jsonl",
        "import --demands Fixtures/few-demands-tuesday.csv --replace",
        "import --demands Fixtures/few-demands.csv --format csv",
        "import --demands Fixtures/broken.csv", .list,
      ]
    ),
    Script(
      name: "import-zh",
      environment: ["TECHMATCH_STORE": "market", "LANG": "zh_CN.UTF-8"],
      steps: [
        "import \(sheets) --dry-run", "import \(sheets)",
        "import --demands Fixtures/few-demands-tuesday.csv --replace",
        "import --demands Fixtures/broken.csv --strict",
        "import --demands Fixtures/broken.csv --replace",
        "import --demands Fixtures/empty.csv --replace",
        "import --demands Fixtures/few-demands.csv --source partner",
        "import --records Fixtures/few-demands.csv", "import --demands Fixtures/no.csv",
        "import --store Fixtures/few-demands.csv \(sheets)",
      ]
    ),
    Script(
      name: "import-refused",
      environment: store,
      steps: [
        "import", "import \(sheets) --store nowhere/market", "import \(sheets)",
        "import --demands - --achievements -", "import --records x --source partner",
        "import --demands Fixtures/broken.csv --strict",
        "import --demands Fixtures/broken.csv --replace",
        "import --demands Fixtures/empty.csv --replace",
        "import --demands Fixtures/few-demands.csv --source partner",
        "import --records Fixtures/few-demands.csv", "import --demands Fixtures/no.csv",
        "import --store Fixtures/few-demands.csv \(sheets)", "import --store Fixtures \(sheets)",
      ]
    ),
    Script(
      name: "import-identity",
      environment: store,
      steps: [
        "import --achievements Fixtures/numbered-achievements.csv",
        "check Fixtures/numbered-achievements-later.csv",
        "import --achievements Fixtures/numbered-achievements-later.csv --source numbered-achievements --replace --dry-run",
        "import --achievements Fixtures/numbered-achievements-later.csv --source numbered-achievements --replace --lang zh",
        "import --achievements Fixtures/numbered-achievements.csv --format jsonl",
        "import --demands Fixtures/few-demands.csv --quiet",
        "import --demands Fixtures/moved-demands.csv --source few-demands",
        "import --demands Fixtures/moved-demands.csv --source few-demands --dry-run --lang zh",
        "import --demands Fixtures/moved-demands.csv --source few-demands --allow-retitled",
        "import --demands Fixtures/few-demands-tuesday.csv --replace",
        "import --demands Fixtures/few-demands-tuesday.csv --replace --lang zh",
      ]
    ),
    Script(
      name: "index",
      environment: store,
      steps: [
        "import \(sheets) --quiet", "index", "search 激光雷达",
        "import --demands Fixtures/few-demands-tuesday.csv --replace", "search 激光雷达",
        "index --lang zh", "search 激光雷达 --lang zh", "search 激光雷达 --analyzer plain --lang zh",
        .damage("market.index", byte: 20), "search 激光雷达", .list,
      ]
    ),
    Script(
      name: "index-refused",
      environment: ["COLUMNS": "60"],
      steps: [
        "index", "index --store market", "index --store SampleData/bids.csv --lang zh",
        "index --store market --statistics x",
      ]
    ),
    Script(
      name: "export",
      environment: store,
      steps: [
        "import \(sheets) --quiet", "decide --demand D-1 --achievement A-1 --shortlist --quiet",
        "export", "export --kind demand --without-contacts",
        "export --kind demand --format csv --out demands.csv --lang zh", .show("demands.csv"),
        "export --kind organisation --format csv", "export --out backup.jsonl",
        "import --store copy --records backup.jsonl", "import --store copy --demands demands.csv",
        .edit("backup.jsonl", to: "changed.jsonl", old: "张敏", new: "李强"),
        "import --store other --records changed.jsonl", .list,
      ]
    ),
    Script(
      name: "export-refused",
      environment: ["TECHMATCH_STORE": "market"],
      steps: [
        "export", "export --lang zh", "import \(sheets) --quiet", "export --format csv",
        "export --format table", "export --out nowhere/backup.jsonl",
        "export --out nowhere/backup.jsonl --lang zh",
      ]
    ),
    Script(
      name: "withdrawn",
      environment: ["TECHMATCH_STORE": "market", "TECHMATCH_BROKER": "张敏"],
      steps: [
        "import \(sheets) --quiet",
        "import --demands Fixtures/few-demands-tuesday.csv --replace --quiet",
        "withdraw achievement A-5 --quiet", "match --demand D-3", "match --demand D-3 --lang zh",
        "match --achievement A-5", "explain --demand D-1 --achievement A-5 --lang zh",
        "scout --demand D-3", "decide --demand D-3 --achievement A-1 --accept",
        "outcome --demand D-1 --achievement A-5 --contacted --lang zh", "history demand D-3",
      ]
    ),
    Script(
      name: "explain-text",
      environment: ["TECHMATCH_STORE": "market"],
      steps: [
        "import \(sheets) --quiet", "explain --text 车载激光雷达，要能装车 --achievement A-1",
        "explain --text 车載激光雷達 --achievement A-1 --lang zh",
        "explain --text 激光雷达 --achievement A-1 --format json",
        "explain --text 激光雷达 --achievement A-1 --format csv",
        "explain --text 激光雷达 --demand D-1 --achievement A-1", "explain --achievement A-1",
        "explain --text ∅ --achievement A-1 --lang zh", "explain --text - --achievement A-1",
        "explain --text - --achievement A-1 --lang zh",
        "explain --text 激光 --achievement A-9",
      ]
    ),
    Script(
      name: "columns",
      environment: store,
      steps: [
        "import \(sheets) --quiet", "columns", "check Fixtures/own-columns.csv",
        "import --achievements Fixtures/own-columns.csv --map 东西叫什么=title --map 谁家的=institution --map 一句话=summary",
        "columns", "columns --lang zh", "columns --format jsonl",
        "import --achievements Fixtures/own-columns.csv",
        "columns --source own-columns --forget", "columns",
        "list achievement --achievements Fixtures/own-columns.csv --map 东西叫什么=title --map 谁家的=institution --quiet",
      ]
    ),
    Script(
      name: "columns-refused",
      environment: store,
      steps: [
        "columns", "import \(sheets) --quiet", "columns --forget", "columns --source nobody",
        "check Fixtures/own-columns.csv --map 东西叫什么",
        "check Fixtures/own-columns.csv --map 东西叫什么=titles",
        "check Fixtures/own-columns.csv --map 没有=title --lang zh",
        "check Fixtures/own-columns.csv --map 一句话=nonsense --lang zh",
      ]
    ),
    Script(
      name: "withdraw",
      environment: store,
      steps: [
        "import \(sheets) --quiet", "withdraw demand D-3 D-4", "withdraw achievement A-5 --lang zh",
        "match --demand D-3", "withdraw demand D-3", "withdraw demand D-33 --lang zh",
        "withdraw demand D-1 D-99", "withdraw demands D-1", "withdraw demand",
        "withdraw demand ∅", "withdraw demand D-1 ∅ --lang zh",
        "import --demands Fixtures/few-demands.csv", "history demand D-4",
      ]
    ),
    Script(
      name: "history",
      environment: store,
      steps: [
        "import \(sheets) --quiet",
        "import --demands Fixtures/few-demands-tuesday.csv --replace --quiet",
        .edit("Fixtures/few-demands-tuesday.csv", to: "wednesday.csv", old: "王处", new: "周处"),
        "import --demands wednesday.csv --quiet",
        "history demand D-1", "history demand D-1 --lang zh",
        "history demand D-1 --format csv --lang zh",
        "history demand D-1 --format jsonl --show-contacts", "history demand D-4",
        "history achievement A-1 --format json",
      ]
    ),
    Script(
      name: "history-refused",
      environment: ["TECHMATCH_STORE": "market"],
      steps: [
        "history demand D-1", "import \(sheets) --quiet", "history demand D-9",
        "history demand A-1 --lang zh", "history demand A-1", "history need D-1", "history demand",
      ]
    ),
  ]
}
