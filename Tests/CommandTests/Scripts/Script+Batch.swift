/// Options and files that scripts share.
extension Script {
  /// Monday's files.
  static let monday =
    "--achievements Fixtures/few-achievements.csv --demands Fixtures/few-demands.csv --today 2026-11-21"

  /// Tuesday's files: a demand is new, one is gone, one pays less, one says less.
  static let tuesday =
    "--achievements Fixtures/few-achievements.csv --demands Fixtures/few-demands-tuesday.csv --today 2026-11-21"
}

extension Script {
  /// Thesauruses of one's own.
  static let thesauruses = [
    Script(
      name: "thesaurus",
      steps: [
        .show("Fixtures/few-thesaurus.tsv"), "search 铝制大铸件 \(offers)",
        "search 铝制大铸件 \(offers) --thesaurus Fixtures/few-thesaurus.tsv",
        "search maize straw \(offers) --thesaurus-only Fixtures/few-thesaurus.tsv",
        "search silicon carbide \(offers) --thesaurus Fixtures/few-thesaurus.tsv",
        "search silicon carbide \(offers) --thesaurus-only Fixtures/few-thesaurus.tsv",
        "search silicon carbide \(offers) --thesaurus none",
      ]
    ),
    Script(
      name: "thesaurus-refused",
      steps: [
        "search 车灯 \(offers) --thesaurus Fixtures/thesaurus-commas.tsv",
        "search 车灯 \(offers) --thesaurus-only Fixtures/thesaurus-commas.tsv --lang zh",
        "search 车灯 \(offers) --thesaurus Fixtures/thesaurus-apart.tsv",
        "search 车灯 \(offers) --thesaurus Fixtures/thesaurus-apart.tsv --lang zh",
        "search 车灯 \(offers) --thesaurus Fixtures/empty.csv",
        "search 车灯 \(offers) --thesaurus Fixtures/no.tsv",
        "search 车灯 \(offers) --thesaurus none --thesaurus-only Fixtures/few-thesaurus.tsv",
        "statistics \(offers) --name s --out s --quiet",
        "search 激光 \(offers) --statistics s --thesaurus Fixtures/few-thesaurus.tsv",
        "search 激光 \(offers) --statistics s --thesaurus none --lang zh",
      ]
    ),
  ]

  private static let offers = "--achievements Fixtures/few-achievements.csv"

  /// `batch` and `merge`.
  static let batch = [
    Script(
      name: "batch",
      steps: [
        "batch \(monday) --side both --out tonight.jsonl --csv tonight.csv",
        .list, .show("tonight.jsonl"), .show("tonight.jsonl.manifest.json"),
        .show("tonight.jsonl.records.tsv"), .show("tonight.csv"),
      ]
    ),
    Script(
      name: "batch-zh",
      steps: [
        "batch \(monday) --side both --top 1 --out tonight.jsonl --lang zh",
        "batch \(monday) --out tonight.jsonl --verbose --lang zh --quiet", .list,
        "batch \(monday) --out nowhere/tonight.jsonl --lang zh",
        "batch \(monday) --out other.jsonl --resume --lang zh",
        "batch --achievements Fixtures/no.csv --demands Fixtures/few-demands.csv --out x --lang zh",
        .list,
      ]
    ),
    Script(
      name: "batch-sample",
      steps: ["batch \(CommandRun.files) --side both --out tonight.jsonl"]
    ),
    Script(
      name: "batch-refused",
      steps: [
        "batch \(monday)", "batch \(monday) --out -",
        "batch --achievements Fixtures/few-achievements.csv --out x",
        "batch --achievements - --demands Fixtures/few-demands.csv --out x",
        "batch \(monday) --out x --shard 4/3", "batch \(monday) --out x --side all",
        "batch \(monday) --out x --save monday", "batch \(monday) --out nowhere/x",
        "batch \(monday) --out x --resume", "batch \(monday) --out x --csv nowhere/x.csv",
        "batch \(monday) --out x --csv ./x",
        "batch \(monday) --out x --csv x.manifest.json --lang zh",
        "batch \(monday) --out Fixtures", "batch \(monday) --out x --csv Fixtures --lang zh",
        "batch \(monday) --out Fixtures/few-demands.csv",
        "batch --achievements Fixtures/broken.csv --demands Fixtures/broken.csv --out x --strict --quiet",
        .list,
      ]
    ),
    Script(
      name: "merge",
      steps: [
        "batch \(monday) --side both --shard 1/3 --out part-1.jsonl --quiet",
        "batch \(monday) --side both --shard 2/3 --out part-2.jsonl --quiet",
        "batch \(monday) --side both --shard 3/3 --out part-3.jsonl",
        "merge part-3.jsonl part-1.jsonl part-2.jsonl --out tonight.jsonl",
        .list, .show("tonight.jsonl"), .show("tonight.jsonl.manifest.json"),
      ]
    ),
    Script(name: "merge-refused", steps: spoiledParts),
  ]

  /// Parts that are missing, doubled, foreign, changed, or without what belongs to them; each is said in both languages.
  private static let spoiledParts: [Step] = {
    func merge(_ parts: String) -> [Step] {
      ["en", "zh"].map { "merge \(parts) --out tonight.jsonl --lang \($0)" }
    }
    let whole = merge("part-1.jsonl part-2.jsonl part-3.jsonl")
    var steps: [Step] = [
      "batch \(monday) --shard 1/3 --out part-1.jsonl --quiet",
      "batch \(monday) --shard 2/3 --out part-2.jsonl --quiet",
      "batch \(monday) --shard 3/3 --out part-3.jsonl --quiet",
      "batch \(tuesday) --shard 2/3 --out foreign.jsonl --quiet",
      "merge part-1.jsonl part-2.jsonl part-3.jsonl",
    ]
    steps += merge("part-1.jsonl") + merge("part-1.jsonl part-2.jsonl part-1.jsonl")
    steps.append("merge part-1.jsonl part-2.jsonl part-3.jsonl --out ./part-2.jsonl")
    steps += merge("part-1.jsonl foreign.jsonl part-3.jsonl") + merge("part-1.jsonl nothing.jsonl")
    steps += merge("part-1.jsonl Fixtures/few-demands.csv")
    steps.append(.edit("part-2.jsonl", to: "part-2.jsonl", old: "D-2", new: "D-9"))
    steps += whole
    steps.append(.edit("part-2.jsonl", to: "part-2.jsonl", old: "D-9", new: "D-2"))
    steps.append(.remove("part-1.jsonl.records.tsv"))
    return steps + whole + [.list]
  }()
}
