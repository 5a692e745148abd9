import TechMatchKit
import TechMatchService
import TechMatchStore

/// What the command adds to what the library says: the options and commands that are the way out.
///
/// The library knows nothing of options, because a page or another program has none.
enum Hints {
  /// What to append to a failure's text, or `nil`.
  static func hint(for failure: any Error, in language: Language) -> String? {
    switch failure {
    case let failure as BatchFailure: hint(for: failure, in: language)
    case let failure as ServiceFailure: hint(for: failure, in: language)
    default: nil
    }
  }

  private static func hint(for failure: BatchFailure, in language: Language) -> String? {
    switch failure {
    case .interrupted: language.choose("go on with --resume", "可用 --resume 继续")
    case .noCheckpoint, .otherCheckpoint, .lostPartial:
      language.choose("start without --resume", "请去掉 --resume 重新开始")
    case .missingParts: language.choose("run batch --shard for it", "请用 batch --shard 补齐")
    case .otherLists:
      language.choose("run batch with the same --side", "请以相同的 --side 运行 batch")
    case .changed: language.choose("the sheet is left out", "未写出表格")
    default: nil
    }
  }

  private static func hint(for failure: ServiceFailure, in language: Language) -> String? {
    switch failure {
    case .strict:
      language.choose("correct the files or leave --strict out", "请更正文件或去掉 --strict")
    case .nothingToReplaceWith:
      language.choose("use withdraw if that is meant", "如确需请用 withdraw")
    default: nil
    }
  }

  /// What to append to the last line of a notice, or `nil`.
  static func hint(for notice: MarketNotice, in language: Language) -> String? {
    switch notice {
    case .read(let report):
      report.hasUnshownIssues
        ? language.choose("`techmatch check` shows every issue", "techmatch check 可查看全部问题") : nil
    case .changedSinceIndex:
      language.choose("`techmatch index` counts anew", "运行 techmatch index 可重新统计")
    case .checkpointReplaced:
      language.choose("--resume would have gone on from it", "使用 --resume 可从检查点继续")
    case .rejectedHidden:
      language.choose("--show-rejected lists them", "--show-rejected 可显示")
    case .indexNotUsed, .judgedButAbsent: nil
    }
  }
}
