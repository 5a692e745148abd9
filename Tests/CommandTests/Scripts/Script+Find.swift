extension Script {
  private static let store = ["TECHMATCH_STORE": "market", "COLUMNS": "100"]
  private static let sheets =
    "--achievements Fixtures/few-achievements.csv --demands Fixtures/few-demands.csv"

  /// `list` and `show`: which records there are, and all of one.
  static let find = [
    Script(
      name: "list",
      environment: ["COLUMNS": "100"],
      steps: [
        "list --achievements Fixtures/few-achievements.csv",
        "list --achievements Fixtures/few-achievements.csv --sort price --descending --top 2",
        "list demand \(sheets) --budget-min 100万元 --sort deadline --lang zh",
        "list \(sheets) --stage 中试 --not institution=吉林大学 --format json",
        "list \(sheets) --mode 技术转让 --mode 作价入股 --format jsonl --quiet",
        "list \(sheets) --text 铝合金 --format csv",
        "list \(sheets) --facets stage,mode", "list demand \(sheets) --facets status --format json",
        "list \(sheets) --facets institution --region 长春 --format csv --lang zh",
        "list \(sheets) --institution 清华", "list \(sheets) --institution 清华 --format json --quiet",
        "list --bids SampleData/bids.csv --price-max 100万元 --top 3",
      ]
    ),
    Script(
      name: "search-words",
      environment: ["COLUMNS": "100"],
      steps: [
        "search polmyer --achievements Fixtures/search-achievements.csv --top 3",
        "search electro 传感 --achievements Fixtures/search-achievements.csv --lang zh",
        "search electro* --achievements Fixtures/search-achievements.csv --format jsonl",
        "search 铝 --achievements Fixtures/search-achievements.csv --format json",
        "search polmyer --achievements Fixtures/search-achievements.csv --as-typed",
        "search polmyer --achievements Fixtures/search-achievements.csv --format csv --quiet",
        "search xylophone PM2.6 --achievements Fixtures/search-achievements.csv --lang zh",
        "search --as-type 铝 --achievements Fixtures/search-achievements.csv",
      ]
    ),
    Script(
      name: "list-narrow",
      environment: ["COLUMNS": "60"],
      steps: [
        "list \(sheets)", "list demand \(sheets) --lang zh", "list \(sheets) --facets institution",
      ]
    ),
    Script(
      name: "list-store",
      environment: ["TECHMATCH_STORE": "market", "COLUMNS": "60"],
      steps: [
        "import \(sheets) --quiet", "list demand", "list demand --since 2026-01-01 --top 1",
        "list organisation", "withdraw demand D-1 --quiet", "list demand --facets status --quiet",
      ]
    ),
    Script(
      name: "list-refused",
      environment: ["LANG": "zh_CN.UTF-8"],
      steps: [
        "list", "list --lang en", "list bid \(sheets)", "list \(sheets) --stage 中式",
        "list \(sheets) --stage 中式 --lang en", "list \(sheets) --mode 质押",
        "list \(sheets) --mode equitty --lang en", "list \(sheets) --status 好",
        "list \(sheets) --status 好 --lang en", "list \(sheets) --price-max 100",
        "list \(sheets) --since 昨天", "list \(sheets) --budget-min 100万元",
        "list demand \(sheets) --price-max 1万元 --lang en", "list \(sheets) --not 单位=吉大",
        "list \(sheets) --not instituton=吉大 --lang en", "list \(sheets) --not mode",
        "list \(sheets) --institution ∅", "list \(sheets) --facets 单位",
        "list \(sheets) --facets modes,stage --lang en", "list \(sheets) --sort deadline",
        "list \(sheets) --sort name", "list \(sheets) --top -1", "list --achievements no.csv",
      ]
    ),
    Script(
      name: "show",
      environment: store,
      steps: [
        "show A-1 \(sheets)", "show 功率模块 \(sheets) --lang zh",
        "show A-1 \(sheets) --show-contacts --format csv", "import \(sheets) --quiet",
        "import --demands Fixtures/few-demands-tuesday.csv --replace --quiet",
        "show 皂苷规模", "show D-4 --lang zh", "show D-2 --format json",
        "show D-2 --kind demand --format jsonl --show-contacts --quiet",
      ]
    ),
    Script(
      name: "filters",
      environment: ["COLUMNS": "100"],
      steps: [
        "match \(sheets) --today 2026-11-21 --demand D-1 --institution 吉林大学",
        "match \(sheets) --today 2026-11-21 --demand D-1 --not region=长春 --lang zh",
        "match \(sheets) --today 2026-11-21 --achievement A-2 --region 长春 --region unknown",
        "match \(sheets) --today 2026-11-21 --stage 中试 --format jsonl",
        "match \(sheets) --demand D-1 --budget-min 1万元",
        "search 激光 铝合金 \(sheets) --institution 吉林大学 --quiet",
        "search 激光 \(sheets) --stage 中式 --lang zh",
        "scout \(sheets) --demand D-1 --not institution=研究所 --lang zh",
        "similar \(sheets) --achievement A-1 --price-max 100万元",
        "batch \(sheets) --today 2026-11-21 --region 延边 --out tonight.jsonl",
        .show("tonight.jsonl"), .show("tonight.jsonl.manifest.json"),
        "batch \(sheets) --today 2026-11-21 --side both --price-max 1万元 --out other.jsonl",
      ]
    ),
    Script(
      name: "parts",
      environment: ["TECHMATCH_STORE": "market", "TECHMATCH_BROKER": "张敏"],
      steps: [
        "import \(sheets) --quiet", "match --demand 皂苷 --today 2026-11-21 --top 1",
        "match --demand D --today 2026-11-21 --lang zh", "match --demand 茶叶 --today 2026-11-21",
        "explain --demand 车载激光雷达 --achievement 铝合金 --today 2026-11-21 --quiet",
        "history achievement 功率", "decide --demand 皂苷 --achievement A-3 --accept",
        "decide --demand 车载激光雷达量产 --achievement a-1 --accept --lang zh",
        "decide --demand D --achievement A-1 --accept --lang zh",
        "outcome --demand D-1 --achievement 测距 --contacted", "outcomes --entries --demand 车载",
        "withdraw demand D-", "withdraw demand 电驱动功率器件国产化 --lang zh", "withdraw demand 电驱动功率器件国产化",
      ]
    ),
    Script(
      name: "show-refused",
      environment: ["LANG": "zh_CN.UTF-8"],
      steps: [
        "show A-1", "show A-1 --lang en", "show ∅ \(sheets)", "show A \(sheets)",
        "show 激光雷达 \(sheets) --lang en", "show XYZ \(sheets)", "show XYZ \(sheets) --lang en",
        "show D-11 \(sheets) --kind demand", "show A-1 --demands Fixtures/few-demands.csv",
        "show A-1 \(sheets) --kind bid", "show A-1 --store nowhere",
      ]
    ),
  ]
}
