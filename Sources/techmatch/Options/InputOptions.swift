import ArgumentParser
import TechMatchKit
import TechMatchStore

/// Which files or which catalogue to read, and how strictly.
struct InputOptions: ParsableArguments {
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Achievements: CSV or JSON Lines; - is standard input.", valueName: "file")
  )
  var achievements: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Demands: CSV or JSON Lines; - is standard input.", valueName: "file")
  )
  var demands: [String] = []

  @Option(
    help: ArgumentHelp(
      "A catalogue, for the sides that no files are given for (default: TECHMATCH_STORE).",
      valueName: "file"
    )
  )
  var store: String?

  @OptionGroup var strictness: StrictnessOptions

  /// The catalogue to read, if any.
  var storePath: String? {
    store ?? (achievements.isEmpty && demands.isEmpty ? Terminal.store : nil)
  }

  /// Whether there are files of a side, or a catalogue.
  func has(_ side: Side) -> Bool { !files(side).isEmpty || storePath != nil }

  func files(_ side: Side) -> [String] { side == .achievement ? achievements : demands }

  func validate() throws {
    if (achievements + demands).filter({ $0 == "-" }).count > 1 {
      throw ValidationError("Standard input (-) can be read only once.")
    }
  }

  /// Reads the files of both sides, or what the catalogue has for a side without files, and tells of issues.
  func read(_ messages: Messages, workers: Int) throws -> MarketRecords {
    var records = MarketRecords()
    let importer = Importer(options: strictness.importOptions(workers: workers))
    let offered = importer.achievements(from: try messages.open(achievements))
    let needed = importer.demands(from: try messages.open(demands))
    for report in [offered.report, needed.report] {
      messages.issues(report)
    }
    let errors = offered.report.errorCount + needed.report.errorCount
    if strictness.strict, errors > 0 {
      throw messages.failure(
        "\(errors) error(s) and --strict: nothing was matched; correct the files or leave --strict out",
        "有 \(errors) 个错误且指定了 --strict，未进行匹配；请更正文件或去掉 --strict"
      )
    }
    records.achievements = offered.records
    records.demands = needed.records
    let kept = RecordKind.allCases.filter {
      $0 == .achievement && achievements.isEmpty || $0 == .demand && demands.isEmpty
    }
    if let storePath, !kept.isEmpty {
      let content = try messages.storing {
        try Catalogue(path: storePath, access: .read).content(Set(kept), workers: workers)
      }
      if kept.contains(.achievement) { records.achievements = content.achievements }
      if kept.contains(.demand) { records.demands = content.demands }
      records.stored = BatchPlan.Input(
        name: storePath,
        bytes: content.achievements.count + content.demands.count,
        digest: content.digest.hex
      )
    }
    return records
  }

  /// The index of what is to be matched.
  func index(_ matching: MatchingOptions, _ messages: Messages) throws -> IndexSnapshot {
    try indexed(matching, messages).snapshot
  }

  /// The index of what is to be matched, and what decides it besides files and settings.
  func indexed(
    _ matching: MatchingOptions,
    _ messages: Messages
  ) throws -> (snapshot: IndexSnapshot, stored: BatchPlan.Input?) {
    guard let storePath, achievements.isEmpty, demands.isEmpty, matching.statistics == nil else {
      let records = try read(messages, workers: matching.workerCount)
      return (try matching.index(records, messages), records.stored)
    }
    let configuration = try matching.configuration(messages)
    let catalogue = try messages.storing { try Catalogue(path: storePath, access: .read) }
    let found = try messages.storing {
      try catalogue.index(configuration, workers: matching.workerCount)
    }
    if let refusal = found.refusal {
      messages.note(
        "\(catalogue.indexPath): \(refusal.message(in: .en)); the index was built from the records",
        "\(catalogue.indexPath)：\(refusal.message(in: .zh))；已从记录重新建立索引"
      )
    } else if found.changedCount > 0 {
      messages.note(
        "\(found.changedCount) record(s) changed since import \(found.countedRun) are searched over its statistics; techmatch index counts anew",
        "第 \(found.countedRun) 次导入之后变更的 \(found.changedCount) 条记录沿用其统计；techmatch index 可重新统计"
      )
    }
    var digest = ContentDigest()
    digest.add(found.identity)
    let stored = BatchPlan.Input(
      name: storePath,
      bytes: found.snapshot.achievements.count + found.snapshot.demands.count,
      digest: digest.hex
    )
    return (found.snapshot, stored)
  }
}

extension Messages {
  /// Ends with an error when a search met damage in the file of an index: what it found may lack something.
  func requireSound(_ snapshot: IndexSnapshot) throws {
    guard let damage = snapshot.damage else { return }
    throw failure(
      "the index file \(damage.message(in: .en)); results would lack something",
      "索引文件\(damage.message(in: .zh))；结果可能不完整"
    )
  }
}

/// The records of both sides, from files or a catalogue.
struct MarketRecords {
  var achievements: [Achievement] = []
  var demands: [Demand] = []
  /// What came from the catalogue, if anything did.
  var stored: BatchPlan.Input?
}

/// How many issues to show and whether errors end the run.
struct StrictnessOptions: ParsableArguments {
  @Flag(help: "Make any error in a file fatal (exit status 2).")
  var strict = false

  @Option(help: ArgumentHelp("The most issues to show per file.", valueName: "n"))
  var maxErrors = 20

  func validate() throws {
    if maxErrors < 0 { throw ValidationError("--max-errors is a number from 0 on.") }
  }

  func importOptions(workers: Int) -> ImportOptions {
    var options = ImportOptions()
    options.maxIssues = maxErrors
    options.workers = workers
    return options
  }
}

extension Messages {
  /// Does something with a catalogue, or says why it cannot be done.
  func storing<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as StoreFailure {
      throw failure(error)
    }
  }

  /// Opens files, or says which one cannot be read.
  func open(_ paths: [String]) throws -> [InputFile] {
    var files: [InputFile] = []
    for path in paths {
      do throws(ImportFailure) {
        files.append(try InputFile(path: path))
      } catch {
        throw failure(error)
      }
    }
    return files
  }
}
