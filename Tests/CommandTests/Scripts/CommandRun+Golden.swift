extension CommandRun {
  private static let few =
    "--achievements Tests/CommandTests/Fixtures/few-achievements.csv --demands Tests/CommandTests/Fixtures/few-demands.csv --today 2026-11-21"

  private static let spelled =
    "--achievements Tests/CommandTests/Fixtures/values-achievements.csv --demands Tests/CommandTests/Fixtures/values-demands.csv --today 2026-11-21"

  /// Two sheets that share records.
  private static let twice =
    "--achievements Tests/CommandTests/Fixtures/office.csv Tests/CommandTests/Fixtures/collected.csv"

  /// The same with a demand that pays less, 150万元 instead of 250.
  private static let lessPaid = few.replacing("few-demands.csv", with: "few-demands-tuesday.csv")

  /// The runs that have a transcript, in the root of the package.
  static let golden = [
    CommandRun(name: "help", arguments: "--help"),
    CommandRun(name: "help-match", arguments: "help match", environment: ["COLUMNS": "100"]),
    CommandRun(
      name: "help-import-zh",
      arguments: "import --help --lang zh",
      environment: ["COLUMNS": "60"]
    ),
    // Too narrow for ArgumentParser, so it is not asked to fit.
    CommandRun(name: "help-narrow", arguments: "help merge", environment: ["COLUMNS": "26"]),
    CommandRun(name: "help-unknown", arguments: "help exprot"),
    CommandRun(name: "help-unknown-zh", arguments: "--lang zh help exprot"),
    CommandRun(name: "wrong-flag", arguments: "match \(files) --topp 3"),
    CommandRun(name: "no-files", arguments: "match"),
    CommandRun(name: "bad-number", arguments: "match \(files) --top 0"),
    CommandRun(name: "bad-date", arguments: "match \(files) --today 2026-02-30"),
    CommandRun(name: "missing-file", arguments: "check SampleData/nothing.csv"),
    CommandRun(name: "missing-file-zh", arguments: "check SampleData/nothing.csv --lang zh"),
    CommandRun(name: "folder", arguments: "check SampleData"),
    CommandRun(name: "empty-file", arguments: "check Tests/CommandTests/Fixtures/empty.csv"),
    CommandRun(name: "check-broken", arguments: "check Tests/CommandTests/Fixtures/broken.csv"),
    CommandRun(
      name: "check-broken-zh",
      arguments: "check Tests/CommandTests/Fixtures/broken.csv",
      environment: ["LANG": "zh_CN.UTF-8"]
    ),
    CommandRun(
      name: "check-values",
      arguments: "check Tests/CommandTests/Fixtures/values-achievements.csv"
    ),
    CommandRun(
      name: "check-values-zh",
      arguments: "check Tests/CommandTests/Fixtures/values-achievements.csv --lang zh"
    ),
    CommandRun(
      name: "explain-values-zh",
      arguments: "explain \(spelled) --demand W-1 --achievement V-2 --lang zh --quiet"
    ),
    CommandRun(
      name: "explain-values",
      arguments: "explain \(spelled) --demand W-2 --achievement V-1"
    ),
    CommandRun(
      name: "check-gb18030",
      arguments: "check SampleData/achievements-gb18030.csv --max-errors 1"
    ),
    CommandRun(
      name: "check-workbook",
      arguments: "check Tests/TechMatchWorkbookTests/Fixtures/openpyxl.xlsx"
    ),
    CommandRun(
      name: "check-workbook-zh",
      arguments: "check Tests/TechMatchWorkbookTests/Fixtures/libreoffice.xlsx --lang zh"
    ),
    CommandRun(
      name: "check-not-read",
      arguments:
        "check Tests/TechMatchWorkbookTests/Fixtures/libreoffice.xls Tests/TechMatchWorkbookTests/Fixtures/libreoffice.ods"
    ),
    CommandRun(
      name: "search-workbook",
      arguments:
        "search 激光 --achievements Tests/TechMatchWorkbookTests/Fixtures/libreoffice.xlsx"
    ),
    CommandRun(
      name: "match-workbook",
      arguments:
        "match --achievements SampleData/achievements.xlsx --demands SampleData/demands.xlsx --today 2026-11-21 --demand XQ-1001 --top 3 --lang zh --quiet"
    ),
    CommandRun(
      name: "match-strict",
      arguments:
        "match --strict --achievements SampleData/achievements.csv --demands Tests/CommandTests/Fixtures/broken.csv"
    ),
    CommandRun(name: "match-zh", arguments: "match \(files) --demand XQ-1001 --top 3 --lang zh"),
    CommandRun(
      name: "match-narrow",
      arguments: "match \(files) --demand XQ-1001 --top 3",
      environment: ["COLUMNS": "60"]
    ),
    CommandRun(
      name: "match-jsonl",
      arguments: "match \(files) --demand XQ-1001 --top 2 --format jsonl --quiet"
    ),
    CommandRun(
      name: "match-json",
      arguments: "match \(files) --demand XQ-1001 --top 2 --format json --quiet"
    ),
    CommandRun(
      name: "match-csv",
      arguments: "match \(files) --demand XQ-1001 --top 2 --format csv --quiet"
    ),
    CommandRun(
      name: "match-achievement",
      arguments: "match \(files) --achievement CG-3022 --top 2 --quiet"
    ),
    CommandRun(
      name: "match-gb18030",
      arguments:
        "match --achievements SampleData/achievements-gb18030.csv --demands SampleData/demands.jsonl --today 2026-11-21 --demand XQ-1001 --top 3 --lang zh --quiet"
    ),
    CommandRun(
      name: "contacts-on-request",
      arguments: "match \(files) --demand XQ-1004 --top 2 --format csv --show-contacts --quiet"
    ),
    CommandRun(name: "near-misses", arguments: "match \(few) --near-misses 1"),
    CommandRun(
      name: "near-misses-narrow-zh",
      arguments: "match \(lessPaid) --require-known trl --lang zh --quiet",
      environment: ["COLUMNS": "40"]
    ),
    CommandRun(
      name: "near-misses-none",
      arguments: "match \(lessPaid) --demand D-1 --near-misses 0"
    ),
    CommandRun(
      name: "near-misses-json",
      arguments: "match \(lessPaid) --price-tolerance 40 --format json --quiet"
    ),
    CommandRun(
      name: "near-misses-csv",
      arguments: "match \(lessPaid) --price-tolerance 40 --format csv --quiet --show-contacts"
    ),
    CommandRun(
      name: "near-misses-refused",
      arguments: "match \(few) --near-misses=-1 --lang zh"
    ),
    CommandRun(
      name: "negotiable-zh",
      arguments: "match \(files) --demand XQ-4007 --top 3 --lang zh --quiet"
    ),
    CommandRun(
      name: "negotiable",
      arguments: "match \(files) --achievement CG-2013 --top 2 --quiet"
    ),
    CommandRun(
      name: "explain-negotiable-zh",
      arguments: "explain \(lessPaid) --demand D-1 --achievement A-1 --price-tolerance 34 --lang zh"
    ),
    CommandRun(
      name: "price-tolerance-refused",
      arguments: "match \(few) --price-tolerance 101"
    ),
    CommandRun(
      name: "search-near-misses",
      arguments:
        "search 激光 --achievements SampleData/achievements.csv --top 2 --region 北京 --quiet"
    ),
    CommandRun(name: "gates-explain-emptiness", arguments: "match \(files) --demand JB-2003"),
    CommandRun(
      name: "evaluate",
      arguments: "evaluate \(files) --qrels SampleData/judgements.tsv --against bm25 --changes 3"
    ),
    CommandRun(
      name: "evaluate-json",
      arguments: "evaluate \(files) --qrels SampleData/judgements.tsv --format json --lang zh"
    ),
    CommandRun(
      name: "evaluate-bad-qrels",
      arguments: "evaluate \(files) --qrels SampleData/bids.csv"
    ),
    CommandRun(
      name: "rank",
      arguments:
        "rank \(files) --bids SampleData/bids.csv --rubric SampleData/rubric.json --demand JB-1001 --quiet",
      environment: ["COLUMNS": "100"]
    ),
    CommandRun(
      name: "rank-zh",
      arguments:
        "rank \(files) --bids SampleData/bids.csv --rubric SampleData/rubric.json --demand JB-1001 --lang zh --quiet",
      environment: ["COLUMNS": "100"]
    ),
    CommandRun(
      name: "rank-csv",
      arguments:
        "rank \(files) --bids SampleData/bids.csv --rubric SampleData/rubric.json --demand JB-3001 --format csv --lang zh --quiet"
    ),
    CommandRun(
      name: "rank-nobody",
      arguments:
        "rank \(files) --bids SampleData/bids.csv --rubric SampleData/rubric.json --demand XQ-1001 --quiet"
    ),
    CommandRun(
      name: "rank-bad-rubric",
      arguments:
        "rank \(files) --bids SampleData/bids.csv --rubric SampleData/demands.jsonl --demand JB-3001 --quiet"
    ),
    CommandRun(name: "verify-no-ledger", arguments: "verify SampleData/rubric.json"),
    CommandRun(
      name: "scout",
      arguments: "scout \(records) --demand JB-2001 --top 3 --lang zh --quiet"
    ),
    CommandRun(
      name: "scout-narrow",
      arguments: "scout \(records) --demand JB-2001 --top 3 --quiet",
      environment: ["COLUMNS": "100"]
    ),
    CommandRun(
      name: "scout-jsonl",
      arguments: "scout \(records) --demand JB-2001 --top 2 --format jsonl --quiet"
    ),
    CommandRun(name: "unknown-demand", arguments: "match \(files) --demand XQ-101"),
    CommandRun(
      name: "search",
      arguments: "search 碳化硅 功率器件 --achievements SampleData/achievements.csv --top 3 --quiet"
    ),
    CommandRun(
      name: "search-nothing",
      arguments: "search xylophone --achievements SampleData/achievements.csv"
    ),
    CommandRun(
      name: "similar",
      arguments:
        "similar --achievement CG-1015 --achievements SampleData/achievements.csv --top 3 --quiet"
    ),
    CommandRun(
      name: "similar-zh",
      arguments:
        "similar --demand XQ-1001 --demands SampleData/demands.csv --top 3 --quiet --lang zh"
    ),
    CommandRun(
      name: "similar-jsonl",
      arguments:
        "similar --achievement CG-1015 --achievements SampleData/achievements.csv --top 2 --format jsonl --quiet"
    ),
    CommandRun(
      name: "similar-csv",
      arguments:
        "similar --demand XQ-1001 --demands SampleData/demands.csv --top 2 --format csv --quiet"
    ),
    CommandRun(
      name: "similar-nothing",
      arguments:
        "similar --demand XQ-1001 --demands SampleData/demands.csv --min-score 99 --lang zh --quiet"
    ),
    CommandRun(
      name: "similar-unknown",
      arguments: "similar --demand XQ-101 --demands SampleData/demands.csv --quiet"
    ),
    CommandRun(
      name: "duplicates",
      arguments: "duplicates \(twice)",
      environment: ["COLUMNS": "100"]
    ),
    CommandRun(name: "duplicates-zh", arguments: "duplicates \(twice) --lang zh"),
    CommandRun(name: "duplicates-json", arguments: "duplicates \(twice) --format json --quiet"),
    CommandRun(
      name: "duplicates-csv",
      arguments: "duplicates \(twice) --side achievement --format csv --quiet"
    ),
    CommandRun(
      name: "duplicates-none",
      arguments: "duplicates --demands SampleData/demands.csv --lang zh"
    ),
    CommandRun(name: "duplicates-refused", arguments: "duplicates --lang zh"),
    CommandRun(
      name: "duplicates-other-side",
      arguments: "duplicates \(twice) --side demand"
    ),
    CommandRun(
      name: "unmatched",
      arguments: "unmatched \(files) --min-score 20 --side demand --quiet",
      environment: ["COLUMNS": "110"]
    ),
    CommandRun(name: "unmatched-zh", arguments: "unmatched \(few) --lang zh --quiet"),
    CommandRun(
      name: "unmatched-jsonl",
      arguments: "unmatched \(few) --min-score 30 --format jsonl --quiet"
    ),
    CommandRun(
      name: "unmatched-csv",
      arguments: "unmatched \(few) --min-score 30 --side achievement --format csv --quiet"
    ),
    CommandRun(
      name: "unmatched-refused",
      arguments: "unmatched --demands SampleData/demands.csv --lang zh"
    ),
    CommandRun(name: "unmatched-band", arguments: "unmatched \(few) --band strong --quiet"),
    CommandRun(
      name: "unmatched-bad-band",
      arguments: "unmatched \(few) --band good --lang zh"
    ),
    CommandRun(
      name: "match-nothing-fitting",
      arguments:
        "match \(twice) --demands Tests/CommandTests/Fixtures/office-demands.csv --today 2026-11-21 --top 3 --lang zh"
    ),
    CommandRun(name: "unmatched-bad-score", arguments: "unmatched \(few) --min-score 101"),
    CommandRun(
      name: "match-folded",
      arguments:
        "match \(twice) --demands Tests/CommandTests/Fixtures/office-demands.csv --demand XQ-1 --today 2026-11-21 --top 2"
    ),
    CommandRun(
      name: "match-folded-zh",
      arguments:
        "match \(twice) --demands Tests/CommandTests/Fixtures/office-demands.csv --today 2026-11-21 --top 2 --lang zh --quiet"
    ),
    CommandRun(
      name: "match-folded-csv",
      arguments:
        "match \(twice) --demands Tests/CommandTests/Fixtures/office-demands.csv --demand XQ-1 --today 2026-11-21 --format csv --quiet"
    ),
    CommandRun(
      name: "match-not-folded",
      arguments:
        "match \(twice) --demands Tests/CommandTests/Fixtures/office-demands.csv --demand XQ-1 --today 2026-11-21 --no-fold --format jsonl --quiet"
    ),
    CommandRun(
      name: "stdin",
      arguments: "search 激光 --achievements - --format jsonl",
      input: "{\"id\":\"A1\",\"title\":\"激光雷达\"}\n{\"id\":\"A2\",\"title\":\"铝合金\"}\n"
    ),
    CommandRun(
      name: "explain-zh",
      arguments: "explain \(files) --demand XQ-1001 --achievement CG-1015 --lang zh --quiet"
    ),
    CommandRun(
      name: "explain-kept-out",
      arguments: "explain \(files) --demand JB-2003 --achievement CG-2037 --quiet",
      environment: ["COLUMNS": "80"]
    ),
    CommandRun(
      name: "explain-nothing-in-common",
      arguments: "explain \(files) --demand XQ-5009 --achievement CG-1003 --quiet"
    ),
    CommandRun(
      name: "explain-json",
      arguments: "explain \(files) --demand XQ-5003 --achievement CG-5012 --format json --quiet"
    ),
    CommandRun(
      name: "explain-csv",
      arguments:
        "explain \(few) --demand D-1 --achievement A-1 --format csv --quiet"
    ),
    CommandRun(
      name: "explain-jsonl",
      arguments:
        "explain \(few) --demand D-2 --achievement A-3 --format jsonl --lang zh"
    ),
    CommandRun(
      name: "explain-unknown",
      arguments: "explain \(files) --demand XQ-1001 --achievement CG-10155 --lang zh"
    ),
    CommandRun(
      name: "check-json",
      arguments: "check Tests/CommandTests/Fixtures/broken.csv --format json --max-errors 3"
    ),
    CommandRun(
      name: "check-jsonl",
      arguments:
        "check SampleData/bids.csv Tests/CommandTests/Fixtures/empty.csv --format jsonl --lang zh"
    ),
    CommandRun(
      name: "check-csv",
      arguments:
        "check Tests/CommandTests/Fixtures/broken.csv SampleData/demands.jsonl --format csv"
    ),
    CommandRun(
      name: "check-strict",
      arguments:
        "check Tests/CommandTests/Fixtures/broken.csv --strict --max-errors 0 --kind demand"
    ),
    CommandRun(
      name: "scout-refused",
      arguments: "scout --demands SampleData/demands.csv --lang zh"
    ),
    CommandRun(name: "scout-unknown", arguments: "scout \(records) --demand JB-201 --lang zh"),
    CommandRun(name: "search-refused", arguments: "search 激光"),
    CommandRun(
      name: "similar-refused",
      arguments: "similar --achievements SampleData/achievements.csv --lang zh"
    ),
    CommandRun(
      name: "similar-other-side",
      arguments: "similar --demand XQ-1001 --achievements SampleData/achievements.csv"
    ),
  ]
}
