import TechMatchKit

extension UsageFault {
  /// The fault in words.
  func text(_ language: Language) -> String {
    switch self {
    case .below(let option, let least):
      language.choose(
        "\(option) is a whole number from \(least) up.",
        "\(option) 应为不小于 \(least) 的整数"
      )
    case .outside(let option, let range):
      language.choose("\(option) is a number in \(range).", "\(option) 应为 \(range) 之间的数")
    case .minimumScore:
      language.choose(
        "--min-score is a number of points in 0…100.",
        "--min-score 应为 0…100 之间的得分"
      )
    case .scoreInDiff: language.choose("Scores are points, 0…100.", "得分应在 0…100 之间")
    case .today(let found):
      language.choose(
        "--today is a date such as 2026-12-31; '\(found)' is none.",
        "--today 应为日期，如 2026-12-31；“\(found)”不是有效日期"
      )
    case .amount(let found):
      language.choose(
        "--amount is one sum of money above 0, such as 120万元; '\(found)' is none.",
        "--amount 应为一个大于 0 的确定金额，如 120万元；“\(found)”不是"
      )
    case .registration(let option):
      language.choose(
        "\(option) is a registration number, and not empty.",
        "\(option) 应为合同登记号，不能为空"
      )
    case .column(let failure):
      language.choose("--map: \(failure.text(in: .en)).", "--map：\(failure.text(in: .zh))")
    case .source: language.choose("--source is a name.", "--source 应为来源名称，不能为空")
    case .pairIdentifiers:
      language.choose(
        "--demand and --achievement are identifiers.",
        "--demand 与 --achievement 应为编号，不能为空"
      )
    case .emptyIdentifier: language.choose("An identifier is not empty.", "编号不能为空")
    case .filter(let failure):
      Self.sentence(failure.text(in: language), language)
    case .exclusion(let text):
      language.choose(
        "--not takes a filter with its value, such as mode=独占许可; '\(text)' has none.",
        "--not 应写筛选项和值，如 mode=独占许可；“\(text)”没有值"
      )
    case .facet(let name, let nearest):
      language.choose(
        "There is no facet '\(name)'"
          + (nearest.map { "; did you mean '\($0)'?" } ?? "; there are \(Self.facets)."),
        "不能按“\(name)”统计" + (nearest.map { "；是否为“\($0)”？" } ?? "；可用的有 \(Self.facets)")
      )
    case .order(let key, let kind):
      language.choose(
        "Records of the kind \(kind.rawValue) have no \(key) to order by.",
        "\(kind.name(in: .zh))不能按 \(key) 排序"
      )
    case .unknownTopic(let name, let nearest):
      language.choose(
        "There is no subcommand '\(name)'" + (nearest.map { "; did you mean '\($0)'?" } ?? "."),
        "没有子命令“\(name)”" + (nearest.map { "；是否为“\($0)”？" } ?? "")
      )

    case .missingSides(let command, let instead):
      language.choose(
        "\(command) needs both --achievements and --demands, or \(instead).",
        "\(command) 需要同时指定 --achievements 与 --demands，或指定 \(instead)"
      )
    case .missingTarget(let command, let side):
      language.choose(
        "\(command) needs --\(side.rawValue)s or --store.",
        "\(command) 需要指定 --\(side.rawValue)s 或 --store"
      )
    case .missingRecords(let kind):
      language.choose(
        "Name the files with " + Self.options(kind, or: " or ") + ", or a catalogue with --store.",
        "请用 " + Self.options(kind, or: "、") + " 指定文件，或用 --store 指定目录文件"
      )
    case .missingEitherSide(let command):
      language.choose(
        "\(command) needs --achievements, --demands or --store.",
        "\(command) 需要指定 --achievements、--demands 或 --store"
      )
    case .emptyText: language.choose("--text is a text, or -.", "--text 应为一段文字或 -，不能为空")
    case .missingStatisticsSource:
      language.choose(
        "statistics needs --achievements (or --demands, to count demands).",
        "statistics 需要指定 --achievements（统计需求时用 --demands）"
      )
    case .missingBids:
      language.choose(
        "rank needs --achievements, --demands and --bids, or --store.",
        "rank 需要指定 --achievements、--demands 与 --bids，或指定 --store"
      )
    case .notForEach(let option, let count, let challenges):
      language.choose(
        "\(option) has \(count) files for \(challenges) challenges; give one for all, or one for each in their order.",
        "\(option) 有 \(count) 个文件，而榜单有 \(challenges) 个；请只给一个，或按榜单顺序各给一个"
      )
    case .oneChallenge(let option, let instead):
      language.choose(
        "\(option) is for one challenge; for several use \(instead).",
        "\(option) 只用于单个榜单；有多个榜单时请用 \(instead)"
      )
    case .baseWithoutLedger:
      language.choose(
        "--keep-base needs the ledger before, with --previous.",
        "--keep-base 须用 --previous 给出旧台账"
      )
    case .missingJudges:
      language.choose("Name the judges with --judges.", "请用 --judges 指定评委")
    case .missingProof:
      language.choose(
        "verify needs a ledger, or --store FILE, or --snapshot FILE.",
        "verify 需要且只能指定一项：台账文件、--store 文件 或 --snapshot 文件"
      )
    case .proofWithoutLedger:
      language.choose(
        "--expect and --previous are about the ledger of a ranking: name it first.",
        "--expect 与 --previous 针对排名台账，请先指定台账文件"
      )
    case .missingImport:
      language.choose(
        "import needs --achievements, --demands, --bids or --organisations, or --records alone.",
        "import 需要指定 --achievements、--demands、--bids 或 --organisations，或单独指定 --records"
      )
    case .missingBatchOutput:
      language.choose(
        "batch needs --out FILE: a result that can be resumed is a file.",
        "batch 需要指定 --out 文件：结果写入文件，中断后才能继续"
      )
    case .missingMergeOutput:
      language.choose("merge needs --out FILE.", "merge 需要指定 --out 文件")
    case .missingShelf:
      language.choose("--save needs --store.", "使用 --save 时需要指定 --store")
    case .missingKind:
      language.choose(
        "A spreadsheet holds one kind of record: add --kind.",
        "一张电子表格只含一类记录，请用 --kind 指定"
      )
    case .missingStore:
      language.choose(
        "Name the catalogue with --store FILE, or set TECHMATCH_STORE.",
        "请用 --store 文件 指定目录文件，或设置环境变量 TECHMATCH_STORE"
      )
    case .missingBroker:
      language.choose(
        "Say who with --by NAME, or set TECHMATCH_BROKER: the ledger keeps it.",
        "请用 --by 姓名 指明经纪人，或设置环境变量 TECHMATCH_BROKER；姓名会记入台账"
      )
    case .missingReason:
      language.choose(
        "Say why with --reason TEXT: a rejection must be defended later.",
        "请用 --reason 说明否决理由，以备日后查考"
      )
    case .missingOutcome:
      language.choose(
        "Give one of --contacted, --contract NUMBER and --correct NUMBER.",
        "请指定 --contacted、--contract 登记号 或 --correct 登记号，三者选一"
      )

    case .missingOrganisations:
      language.choose(
        "organisations needs --store or --organisations.",
        "organisations 需要指定 --store 或 --organisations"
      )
    case .missingNames:
      language.choose(
        "--propose looks at records: give --store, --achievements or --demands.",
        "--propose 需要记录，请指定 --store、--achievements 或 --demands"
      )
    case .severalAboutNames:
      language.choose(
        "Give --propose, --decisions, or what is confirmed and refused: one of them.",
        "--propose、--decisions 与确认、否决不能同时指定"
      )

    case .standardInputTwice:
      language.choose("Standard input (-) can be read only once.", "标准输入（-）只能读取一次")
    case .standardInputInBatch:
      language.choose(
        "batch reads files: standard input cannot be read again to resume.",
        "batch 只读取文件：标准输入无法重读，中断后不能继续"
      )
    case .twoThesauruses:
      language.choose(
        "--thesaurus adds to the built-in thesaurus, --thesaurus-only replaces it: give one of them.",
        "--thesaurus 补充内置词表，--thesaurus-only 代替内置词表，只能指定一个"
      )
    case .demandOrText:
      language.choose(
        "Give --demand ID or --text TEXT, one of them.",
        "请指定 --demand 编号 或 --text 文字，二者选一"
      )
    case .demandAndAchievement:
      language.choose(
        "Give --demand or --achievement, not both; explain takes both.",
        "--demand 与 --achievement 只能指定一个；同时指定请用 explain"
      )
    case .oneRecord:
      language.choose(
        "Give either --demand or --achievement.",
        "请指定 --demand 或 --achievement，二者选一"
      )
    case .runAndRecords:
      language.choose(
        "Give --run or records, not both.",
        "--run 与成果、需求文件不能同时指定"
      )
    case .runAgainstWeighting(let weighting):
      language.choose(
        "--against \(weighting) needs records; compare a run with a run.",
        "--against \(weighting) 需要成果与需求文件；结果文件只能与结果文件比较"
      )
    case .batchOption(let option):
      language.choose(
        "\(option) is for batches; leave it out to compare ledgers.",
        "\(option) 只用于比较批次；比较台账时请去掉"
      )
    case .forgetWithoutSource:
      language.choose("--forget needs --source.", "--forget 需要同时指定 --source")
    case .recordsAndSource:
      language.choose(
        "--records brings its sources along; leave --source out.",
        "--records 文件已含来源，请去掉 --source"
      )
    case .contractWithoutAmount:
      language.choose(
        "--contract NUMBER and --amount MONEY belong together.",
        "--contract 登记号 与 --amount 金额 须同时指定"
      )
    case .registrationWithoutCorrect:
      language.choose(
        "--registration is the right number where --correct NUMBER names the wrong one; --contract NUMBER notes a contract.",
        "--registration 为更正后的登记号，须与 --correct 原登记号 一起使用；登记新合同请用 --contract 登记号"
      )
    case .emptyCorrection:
      language.choose(
        "Say what is right with --amount, --registration or --note.",
        "请用 --amount、--registration 或 --note 指明更正后的内容"
      )
    case .identifiersWithoutEntries:
      language.choose(
        "--demand and --achievement choose among --entries.",
        "--demand 与 --achievement 只能与 --entries 一起使用"
      )
    }
  }

  /// What the library says without a full stop, as a sentence.
  private static func sentence(_ text: String, _ language: Language) -> String {
    let begin = text.prefix(1).uppercased() + text.dropFirst()
    return language.choose(begin + (text.hasSuffix("?") ? "" : "."), text)
  }

  private static var facets: String { Facet.allCases.map(\.rawValue).joined(separator: ", ") }

  /// The options that name the files of a kind, or of any.
  private static func options(_ kind: RecordKind?, or separator: String) -> String {
    (kind.map { [$0] } ?? RecordKind.allCases).map { "--\($0.rawValue)s" }
      .joined(separator: separator)
  }
}
