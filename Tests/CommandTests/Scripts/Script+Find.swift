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
