extension Script {
  private static let rank =
    "rank \(CommandRun.files) --bids SampleData/bids.csv --rubric SampleData/rubric.json \(panel) --demand JB-1001"
  private static let panel = "--marks SampleData/marks.csv --judges SampleData/judges.csv"
  private static let call = "\(rank) JB-2001 JB-3001 --win-limit 1"
  private static let judged = "--bids SampleData/bids.csv --rubric Fixtures/judge-rubric.json"
  private static let forms = "forms --demands SampleData/demands.csv \(judged)"
  private static let sheets =
    "--achievements Fixtures/few-achievements.csv --demands Fixtures/few-demands.csv"

  /// `verify` over all that it can look at, and `statistics`.
  static let verify = [
    Script(
      name: "verify-ledger",
      steps: [
        "\(rank) --operator 张敏 --today 2026-11-21 --ledger ledger.json --quiet",
        "verify ledger.json",
        "verify ledger.json --lang zh",
        .edit("ledger.json", to: "changed.json", old: "TB-002", new: "TB-009"),
        "verify changed.json", "verify changed.json --lang zh",
        .edit("ledger.json", to: "price.json", old: "56000000", new: "46000000"),
        "verify price.json", "verify nothing.json", "verify SampleData/bids.csv --lang zh",
        "verify ledger.json --store market", "verify",
      ]
    ),
    Script(
      name: "verify-chain",
      steps: [
        "\(rank) --today 2026-11-21 --ledger first.json --quiet",
        "\(rank) --today 2026-11-22 --previous first.json --ledger second.json --quiet",
        "verify second.json --previous first.json",
        "verify second.json --previous first.json --lang zh",
        "verify first.json --previous second.json", "verify first.json --expect 0123abc",
        "verify first.json --expect 0123abc --lang zh", "verify --store market --expect 0123abc",
        "rank \(CommandRun.files) --bids SampleData/bids.csv --rubric SampleData/rubric.json --demand JB-2001 --previous first.json",
        "rank \(CommandRun.files) --bids SampleData/bids.csv --rubric SampleData/rubric.json --demand JB-2001 --previous first.json --lang zh",
        .edit("first.json", to: "old.json", old: "\"format\": 2", new: "\"format\": 1"),
        "verify old.json", "verify old.json --lang zh",
      ]
    ),
    Script(
      name: "rank-call",
      steps: [
        "\(call) --today 2027-07-10 --ledgers first --quiet",
        "\(call) --today 2027-07-10 --lang zh --quiet",
        "\(call) --today 2027-07-10 --format csv --quiet",
        .edit(
          "SampleData/marks.csv",
          to: "appeal.csv",
          old: "TB-007,评委丙,技术方案,30",
          new: "TB-007,评委丙,技术方案,20"
        ),
        "rank \(CommandRun.files) --bids SampleData/bids.csv --rubric SampleData/rubric.json --marks appeal.csv --judges SampleData/judges.csv --demand JB-1001 JB-2001 JB-3001 --win-limit 1 --today 2027-07-20 --previous first/JB-2001.ledger.json --ledgers second --out second.txt --quiet",
        "diff first/JB-2001.ledger.json second/JB-2001.ledger.json",
        "verify second/JB-2001.ledger.json --previous first/JB-2001.ledger.json --lang zh",
        "publish first/JB-1001.ledger.json first/JB-2001.ledger.json first/JB-3001.ledger.json --out papers",
        "\(rank) JB-1001", "\(rank) JB-2001 --ledger one.json",
        "\(rank) JB-2001 --html one.html --lang zh",
        "\(rank) JB-2001 JB-3001 --marks SampleData/marks.csv SampleData/marks.csv --lang zh",
        "\(call) --win-limit 0", .list,
        "\(rank) JB-2001 --rulings Fixtures/rulings.csv --lang zh --quiet",
        "\(rank) --rulings Fixtures/rulings.csv --format jsonl --quiet",
        "\(rank) --rulings SampleData/judges.csv",
      ]
    ),
    Script(
      name: "diff-ledgers",
      steps: [
        "\(rank) --today 2026-11-21 --ledger first.json --quiet",
        .edit("SampleData/bids.csv", to: "appeal.csv", old: "560万元", new: "500万元"),
        "rank \(CommandRun.files) --bids appeal.csv --rubric SampleData/rubric.json --demand JB-1001 --today 2026-11-28 --previous first.json --ledger second.json --quiet",
        "diff first.json second.json", "diff first.json second.json --lang zh",
        "diff first.json second.json --format csv", "diff first.json second.json --format jsonl",
        "diff first.json second.json --format json --lang zh", "diff first.json first.json",
        "diff first.json second.json --watch-min-score 40",
        "diff first.json second.json --store market --lang zh",
        "diff first.json SampleData/demands.csv",
        "diff SampleData/demands.csv first.json --lang zh",
        "diff first.json nothing.json",
        .edit("first.json", to: "changed.json", old: "56000000", new: "46000000"),
        "diff first.json changed.json", "diff changed.json first.json --lang zh",
        "rank \(CommandRun.files) \(judged) --demand JB-2001 --today 2026-11-21 --ledger other.json --quiet",
        "diff first.json other.json", "diff first.json other.json --lang zh",
      ]
    ),
    Script(
      name: "publish",
      steps: [
        "\(rank) --today 2026-11-21 --ledger ledger.json --quiet",
        "publish ledger.json --out papers",
        "publish ledger.json --out papers/ --lang zh", .list,
        .edit("ledger.json", to: "changed.json", old: "TB-002", new: "TB-009"),
        "publish ledger.json changed.json --out others",
        "publish ledger.json ledger.json --out others",
        "publish ledger.json ledger.json --out others --lang zh",
        "publish nothing.json --out others",
        "publish ledger.json --out ledger.json --lang zh", "publish ledger.json", .list,
      ]
    ),
    Script(
      name: "forms",
      steps: [
        "\(forms) --demand JB-2001 JB-1001 --judges 评委甲 评委乙 --out forms.xlsx",
        "\(forms) --demand JB-2001 --judges 评委甲 --out forms.xlsx --lang zh",
        "check forms.xlsx --lang zh",
        "\(forms) --demand JB-2001 --judges SampleData/judges.csv --out forms.xlsx",
        "\(forms) --demand JB-2001 JB-1001 --judges 评委甲 --out blind.xlsx --anonymous Fixtures/judge-key.csv",
        "\(forms) --demand JB-2001 --judges 评委甲 --out blind.xlsx --anonymous key.csv --lang zh",
        "rank \(CommandRun.files) \(judged) --demand JB-2001 --marks Fixtures/blind-marks.csv --key Fixtures/judge-key.csv --today 2026-11-21 --quiet",
        "rank \(CommandRun.files) \(judged) --demand JB-2001 --marks Fixtures/blind-marks.csv --today 2026-11-21 --lang zh",
        "rank \(CommandRun.files) \(judged) --demand JB-2001 --marks forms.xlsx --today 2026-11-21 --quiet",
        .list,
      ]
    ),
    Script(
      name: "forms-refused",
      steps: [
        "\(forms) --demand JB-9999 --judges 评委甲 --out forms.xlsx",
        "\(forms) --demand XQ-1001 --judges 评委甲 --out forms.xlsx --lang zh",
        "\(forms) --demand JB-2001 --judges 评委甲 --out forms.xlsx --anonymous Fixtures/blind-marks.csv",
        "\(forms) --demand JB-2001 --judges 评委甲 --out key.csv --anonymous key.csv",
        "\(forms) --demand JB-2001 --judges 评委甲 --out nowhere/forms.xlsx --lang zh",
        "forms --demand JB-2001 --judges 评委甲 --out forms.xlsx --rubric Fixtures/judge-rubric.json",
        "forms --demand JB-2001 --out forms.xlsx --rubric Fixtures/judge-rubric.json --lang zh",
        .list,
      ]
    ),
    Script(
      name: "rank-doubt",
      steps: [
        "rank \(CommandRun.files) --bids Fixtures/doubtful-bids.csv --rubric SampleData/rubric.json --demand JB-1001 --today 2026-11-21 --quiet",
        "rank \(CommandRun.files) --bids Fixtures/doubtful-bids.csv --rubric SampleData/rubric.json --demand JB-1001 --today 2026-11-21 --lang zh --ledger first.json",
        "rank \(CommandRun.files) --bids Fixtures/doubtful-bids.csv --rubric SampleData/rubric.json --demand JB-1001 --today 2026-11-22 --previous first.json --keep-base --format jsonl --quiet",
        "rank \(CommandRun.files) --bids Fixtures/slip-bids.csv --rubric SampleData/rubric.json --demand JB-1001",
        "rank \(CommandRun.files) --bids Fixtures/slip-bids.csv --rubric SampleData/rubric.json --demand JB-1001 --lang zh --quiet",
        "rank \(CommandRun.files) \(judged) --demand JB-2001 --marks Fixtures/bad-marks.csv",
        "rank \(CommandRun.files) \(judged) --demand JB-2001 --marks Fixtures/bad-marks.csv --lang zh --quiet",
        "\(rank) --keep-base", "\(rank) --keep-base --lang zh",
      ]
    ),
    Script(
      name: "verify-store",
      steps: [
        "import --store market \(sheets) --quiet", "verify --store market",
        "decide --store market --demand D-1 --achievement A-1 --shortlist --by 张敏 --quiet",
        "index --store market --quiet", "verify --store market", "verify --store market --lang zh",
        "verify --snapshot market.index", .damage("market.index", byte: 20),
        "verify --store market",
        "verify --snapshot market.index --lang zh", "verify --store nothing",
        "verify --store SampleData/bids.csv", "verify --store /dev/null",
        "verify --store Fixtures/empty.csv --lang zh",
        .damage("market", byte: 100), "verify --store market --lang zh",
        "verify --store SampleData --lang zh",
        "verify --snapshot nothing", "verify --snapshot market --lang zh",
      ]
    ),
    Script(
      name: "statistics",
      steps: [
        "statistics --achievements Fixtures/few-achievements.csv --name 2026-Q4 --today 2026-11-21",
        "statistics --achievements Fixtures/few-achievements.csv --name 2026-Q4 --today 2026-11-21 --out q4.stats --lang zh",
        "match \(monday) --demand D-1 --statistics q4.stats",
        "match \(tuesday) --demand D-5 --statistics q4.stats --lang zh", .list,
      ]
    ),
    Script(
      name: "statistics-refused",
      steps: [
        "statistics", "statistics --achievements Fixtures/no.csv",
        "statistics --achievements Fixtures/few-achievements.csv --out nowhere/q4.stats --lang zh",
        "statistics --achievements Fixtures/few-achievements.csv --today 2026-11-21 --out q4.stats",
        "statistics --achievements Fixtures/few-achievements.csv --statistics q4.stats",
        "match \(monday) --statistics q4.stats --analyzer plain",
        "match \(monday) --statistics q4.stats --analyzer plain --lang zh",
        "match \(monday) --statistics Fixtures/few-demands.csv",
        .edit("q4.stats", to: "spoiled.stats", old: "w\t200\t1", new: "w\t200\tx"),
        "match \(monday) --statistics spoiled.stats",
        "match \(monday) --statistics spoiled.stats --lang zh",
      ]
    ),
  ]
}
