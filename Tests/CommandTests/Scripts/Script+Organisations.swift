extension Script {
  private static let store = ["TECHMATCH_STORE": "market", "TECHMATCH_BROKER": "张敏"]
  private static let start: Step =
    "import --achievements Fixtures/named-achievements.csv --demands Fixtures/few-demands.csv --organisations Fixtures/organisations.csv --quiet"
  private static let named =
    "--achievements Fixtures/named-achievements.csv --demands Fixtures/few-demands.csv"

  /// `organisations`, and what others make of it: who is who.
  static let organisations = [
    Script(
      name: "organisations",
      environment: store,
      steps: [
        start, "organisations", "organisations --propose", "scout --demand D-1 --top 5",
        "organisations --confirm 吉大=12100000412749024U --refuse 吉林大学珠海学院=吉林大学",
        "organisations --confirm-part 吉林大学珠海学院=吉林大学 --by 李强 --lang zh",
        "organisations --refuse 吉林大学珠海学院=吉林大学 --lang zh",
        "organisations --propose --lang zh", "organisations --lang zh",
        "organisations --decisions", "organisations --decisions --lang zh",
        "list achievement --institution 吉大 --facets institution",
        "match --demand D-1 --institution 吉大 --lang zh",
        "scout --demand D-1 --top 3", "scout --demand D-1 --top 1 --format json --quiet",
        "scout --demand D-1 --top 1 --format csv --quiet",
        "decide --demand D-1 --achievement N-1 --accept --quiet",
        "decide --demand D-1 --achievement N-4 --reject --reason 不合适 --quiet",
        "outcomes --group-by institution --quiet", "export --out all.jsonl --quiet",
        "import --store again --records all.jsonl --quiet",
        "organisations --store again --decisions --format csv --quiet", "verify --store again",
      ]
    ),
    Script(
      name: "organisations-formats",
      environment: store,
      steps: [
        start, "organisations --format json --quiet", "organisations --format csv --quiet",
        "organisations --propose --format jsonl --quiet",
        "organisations --propose --format csv --quiet",
        "organisations --confirm 吉大=吉林大学 --quiet",
        "organisations --decisions --format jsonl --quiet",
      ]
    ),
    Script(
      name: "organisations-files",
      steps: [
        "organisations --organisations Fixtures/organisations.csv \(named) --lang zh",
        "organisations --propose \(named) --quiet",
        "scout \(named) --organisations Fixtures/organisations.csv --demand D-1 --top 3 --lang zh",
        "rank --achievements SampleData/achievements.csv --demands SampleData/demands.csv --bids SampleData/bids.csv --rubric SampleData/rubric.json --demand JB-2001 --organisations Fixtures/organisations.csv --today 2026-11-21 --quiet",
        "rank --achievements SampleData/achievements.csv --demands SampleData/demands.csv --bids SampleData/bids.csv --rubric SampleData/rubric.json --demand JB-2001 --today 2026-11-21 --quiet",
      ]
    ),
    Script(
      name: "organisations-refused",
      environment: ["TECHMATCH_STORE": "market"],
      steps: [
        "organisations", start, "organisations --confirm 吉大=吉林大学",
        "organisations --confirm 吉大 --by 张敏", "organisations --confirm =吉林大学 --by 张敏",
        "organisations --confirm 吉大=北京大学 --by 张敏",
        "organisations --confirm 吉大=吉林大雪 --by 张敏 --lang zh",
        "organisations --confirm 吉大=长光所 --by 张敏",
        "organisations --confirm 吉首大学=吉林大学 --by 张敏",
        "organisations --confirm 博锐=吉首大学 --by 张敏 --lang zh",
        "organisations --confirm 吉林大学汽车工程学院=吉林大学 --by 张敏",
        "organisations --confirm-part 吉林大学=吉大汽车学院 --by 张敏",
        "organisations --confirm 长光所=吉林大学 --by 张敏",
        "organisations --confirm 吉大=吉林大学 --confirm 吉大=吉首大学 --by 张敏",
        "organisations --propose --decisions", "organisations --decisions",
        "organisations --decisions --lang zh",
      ]
    ),
    Script(
      name: "organisations-nobody",
      steps: [
        "organisations", "organisations --propose", "organisations --confirm 甲=乙 --by 张敏",
        "organisations --propose --demands Fixtures/few-demands.csv",
        "import --store market --demands Fixtures/few-demands.csv --quiet",
        "organisations --store market", "organisations --store market --lang zh",
        "organisations --store market --confirm 一汽智行=一汽智行科技有限公司 --by 张敏",
        "organisations --store market --quiet",
      ]
    ),
  ]
}
