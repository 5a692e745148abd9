import TechMatchKit
import TechMatchService
import TechMatchStore

/// What the command adds to what the library says: the options and commands that are the way out.
///
/// The library names none, because a page or another program has none. A hint is the end of a sentence of the library,
/// with the punctuation before it.
enum Hints {
  /// What to append to a failure's text, or `nil`.
  static func hint(for failure: any Error, in language: Language) -> String? {
    switch failure {
    case let failure as StoreFailure: hint(for: failure, in: language)
    case let failure as SnapshotFailure: hint(for: failure, in: language)
    case let failure as BatchFailure: hint(for: failure, in: language)
    case let failure as ServiceFailure: hint(for: failure, in: language)
    case is StatisticsFailure:
      language.choose(" with techmatch statistics", "（techmatch statistics）")
    case IndexError.statistics(let analyzer):
      language.choose(
        " (--analyzer \(analyzer.rawValue))",
        "（--analyzer \(analyzer.rawValue)）"
      )
    case IndexError.statisticsThesaurus:
      language.choose(" (--thesaurus)", "（--thesaurus）")
    case let failure as EvaluationFailure where failure.problem == .notAHit:
      language.choose(", as match --format jsonl writes it", "（即 match --format jsonl 的输出）")
    case is RecordStream.Failure:
      language.choose(", as techmatch export writes it", "（即 techmatch export 的输出）")
    case let failure as LedgerFailure where failure.problem == .notLedger:
      language.choose("; techmatch rank --ledger writes one", "；可用 techmatch rank --ledger 生成")
    default: nil
    }
  }

  private static func hint(for failure: StoreFailure, in language: Language) -> String? {
    switch failure {
    case .retitled:
      language.choose(
        " (--source, --allow-retitled)",
        "（--source、--allow-retitled）"
      )
    case .unusable(_, .missing):
      language.choose(
        "; techmatch import --store makes one",
        "；可用 techmatch import --store 建立"
      )
    case .unusable(_, .damaged):
      language.choose(
        "; techmatch verify --store checks it",
        "；可用 techmatch verify --store 检查"
      )
    case .unindexable(_, let error): hint(for: error, in: language)
    default: nil
    }
  }

  /// The hint for an index file that is to be made again.
  private static func hint(for failure: SnapshotFailure, in language: Language) -> String? {
    switch failure {
    case .version, .cut, .damaged, .inconsistent, .otherConfiguration:
      language.choose(" with techmatch index", "（techmatch index）")
    case .index(let error): hint(for: error, in: language)
    case .missing, .noAccess, .unwritable, .foreign: nil
    }
  }

  private static func hint(for failure: BatchFailure, in language: Language) -> String? {
    switch failure {
    case .interrupted: language.choose("; go on with --resume", "；可用 --resume 继续")
    case .noCheckpoint, .otherCheckpoint, .lostPartial:
      language.choose("; start without --resume", "；请去掉 --resume 重新开始")
    case .missingParts(let numbers, _):
      numbers.count == 1
        ? language.choose("; run batch --shard for it", "；请用 batch --shard 补齐")
        : language.choose("; run batch --shard for each", "；请用 batch --shard 补齐")
    case .otherLists:
      language.choose("; run batch with the same --side", "；请以相同的 --side 运行 batch")
    case .changed: language.choose("; the sheet is left out", "；未写出表格")
    default: nil
    }
  }

  private static func hint(for failure: ServiceFailure, in language: Language) -> String? {
    switch failure {
    case .strict:
      language.choose(
        "; correct the files or leave --strict out",
        "；请更正文件或去掉 --strict"
      )
    case .nothingToReplaceWith:
      language.choose("; use withdraw if that is meant", "；如确需请用 withdraw")
    case .unclearSource(_, let sources):
      language.choose(
        " (--source \(sources[0]), or another name)",
        "（--source \(sources[0])，或其他名称）"
      )
    case .unsound(let damage): hint(for: damage, in: language)
    default: nil
    }
  }

  /// What to append to a reason why a list is empty, or `nil`.
  static func hint(for reason: EmptyListReason, in language: Language) -> String? {
    guard case .keptOut(let count, let gate) = reason else { return nil }
    return language.choose(
      "; --ignore-gate \(gate.rawValue) shows \(count == 1 ? "it" : "them")",
      "；--ignore-gate \(gate.rawValue) 可显示"
    )
  }

  /// What was searched in the place of words, with the option that does not.
  static func lines(for changes: [WordChange], in language: Language) -> [String] {
    var lines = changes.map { $0.text(in: language) }
    if let last = lines.indices.last {
      lines[last] += language.choose(
        "; --as-typed searches the words as they are",
        "；--as-typed 可按原词查找"
      )
    }
    return lines
  }

  /// What to append to the number of issues that are not shown.
  static func moreIssues(in language: Language) -> String {
    language.choose(" (--max-errors)", "（--max-errors）")
  }

  /// What to append to the last line of a notice, or `nil`.
  static func hint(for notice: MarketNotice, in language: Language) -> String? {
    switch notice {
    case .read(let report), .refused(let report):
      report.hasUnshownIssues
        ? language.choose(
          "; `techmatch check` shows every issue",
          "；techmatch check 可查看全部问题"
        ) : nil
    case .changedSinceIndex:
      language.choose("; `techmatch index` counts anew", "；运行 techmatch index 可重新统计")
    case .checkpointReplaced:
      language.choose("; --resume would have gone on from it", "；使用 --resume 可从检查点继续")
    case .rejectedHidden:
      language.choose("; --show-rejected lists them", "；--show-rejected 可显示")
    case .rejectedInBatch:
      language.choose("; --keep-rejected keeps them", "；--keep-rejected 可保留")
    case .indexNotUsed(_, let refusal): hint(for: refusal, in: language)
    case .filtered(_, let tally):
      tally.undecided.first.map { item in
        language.choose(
          "; --\(item.field.rawValue) unknown lists those without one",
          "；--\(item.field.rawValue) 未知 可列出未写明的"
        )
      }
    case .taken: nil
    case .newSource:
      language.choose("; --source names another", "；可用 --source 另行指定")
    case .savedColumns:
      language.choose("; `techmatch columns` shows and forgets them", "；techmatch columns 可查看或清除")
    case .judgedButAbsent, .organisationsUnclear: nil
    }
  }
}

extension LocalizedFailure {
  /// The failure in words, with the command or option that helps.
  func message(in language: Language) -> String {
    text(in: language) + (Hints.hint(for: self, in: language) ?? "")
  }
}
