extension Script {
  /// The results of two nights.
  private static let nights: [Step] = [
    "batch \(monday) --side both --out monday.jsonl --quiet",
    "batch \(tuesday) --side both --out tuesday.jsonl --quiet",
  ]

  /// `diff`.
  static let diff = [
    Script(
      name: "diff",
      steps: nights + [
        "diff monday.jsonl tuesday.jsonl", "diff monday.jsonl monday.jsonl",
        "diff monday.jsonl tuesday.jsonl --score-tolerance 0 --rank-tolerance 0",
        "diff monday.jsonl tuesday.jsonl --watch-min-score 15",
        "diff monday.jsonl tuesday.jsonl --watch-min-score 90",
        "diff monday.jsonl monday.jsonl --watch-min-score 90",
      ]
    ),
    Script(
      name: "diff-zh",
      steps: nights + [
        "diff monday.jsonl tuesday.jsonl --lang zh", "diff monday.jsonl monday.jsonl --lang zh",
        "diff monday.jsonl tuesday.jsonl --watch-min-score 37.5 --lang zh",
      ]
    ),
    Script(
      name: "diff-formats",
      steps: nights + [
        "diff monday.jsonl tuesday.jsonl --format json",
        "diff monday.jsonl tuesday.jsonl --format jsonl",
        "diff monday.jsonl tuesday.jsonl --format csv --lang zh",
        "diff monday.jsonl monday.jsonl --format json",
        "diff monday.jsonl monday.jsonl --format csv",
      ]
    ),
    Script(
      name: "diff-sample-narrow",
      environment: ["COLUMNS": "60"],
      steps: [
        "batch \(CommandRun.files) --out monday.jsonl --quiet",
        "batch \(CommandRun.files.replacing("demands.csv", with: "demands-tuesday.csv")) --out tuesday.jsonl --quiet",
        "diff monday.jsonl tuesday.jsonl", "diff monday.jsonl tuesday.jsonl --lang zh",
      ]
    ),
    Script(name: "diff-refused", steps: nights + spoiledNights),
  ]

  /// Results that cannot be compared; each is said in both languages.
  private static let spoiledNights: [Step] = {
    func diff(_ files: String) -> [Step] { ["en", "zh"].map { "diff \(files) --lang \($0)" } }
    var steps: [Step] = [
      "diff monday.jsonl", "diff monday.jsonl tuesday.jsonl --rank-tolerance=-1",
      "diff monday.jsonl tuesday.jsonl --watch-min-score 101",
      "batch \(tuesday) --side demands --out demands.jsonl --quiet",
      "batch \(tuesday) --side both --shard 1/2 --out part.jsonl --quiet",
    ]
    steps += diff("monday.jsonl nothing.jsonl") + diff("monday.jsonl Fixtures/few-demands.csv")
    steps += diff("monday.jsonl demands.jsonl") + diff("monday.jsonl part.jsonl")
    steps.append(.edit("tuesday.jsonl", to: "tuesday.jsonl", old: "D-5", new: "D-6"))
    steps += diff("monday.jsonl tuesday.jsonl")
    let records = "monday.jsonl.records.tsv"
    steps.append(.edit(records, to: records, old: "D-1", new: "D-8"))
    steps += diff("monday.jsonl monday.jsonl")
    steps.append(.remove(records))
    return steps + diff("monday.jsonl monday.jsonl")
  }()
}
