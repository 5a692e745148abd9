import ArgumentParser
import TechMatchKit
import TechMatchStore

/// The command or option that helps against a failure, as text to append to the library's sentence; `nil` for none.
func hint(_ failure: any Error, in language: Language) -> String? {
  switch failure {
  case is StatisticsFailure:
    return language.choose(" with techmatch statistics", "（techmatch statistics）")
  case let failure as SnapshotFailure: return hint(failure, language)
  case IndexError.statistics(let analyzer):
    return language.choose(
      " (--analyzer \(analyzer.rawValue))",
      "（--analyzer \(analyzer.rawValue)）"
    )
  case let failure as EvaluationFailure where failure.problem == .notAHit:
    return language.choose(
      ", as match --format jsonl writes it",
      "（即 match --format jsonl 的输出）"
    )
  case is RecordStream.Failure:
    return language.choose(", as techmatch export writes it", "（即 techmatch export 的输出）")
  case let failure as LedgerFailure where failure.problem == .notLedger:
    return language.choose(
      "; techmatch rank --ledger writes one",
      "；可用 techmatch rank --ledger 生成"
    )
  case StoreFailure.otherSource(_, _, let source, _):
    return language.choose(" (--source \(source))", "（--source \(source)）")
  case StoreFailure.unusable(_, .missing):
    return language.choose(
      "; techmatch import --store makes one",
      "；可用 techmatch import --store 建立"
    )
  case StoreFailure.unusable(_, .damaged):
    return language.choose(
      "; techmatch verify --store checks it",
      "；可用 techmatch verify --store 检查"
    )
  case StoreFailure.unindexable(_, let error): return hint(error, in: language)
  default: return nil
  }
}

/// The hint for a file of an index that is to be made again.
private func hint(_ failure: SnapshotFailure, _ language: Language) -> String? {
  switch failure {
  case .version, .cut, .damaged, .inconsistent, .otherConfiguration:
    language.choose(" with techmatch index", "（techmatch index）")
  case .index(let error): hint(error, in: language)
  case .missing, .noAccess, .unwritable, .foreign: nil
  }
}

extension LocalizedFailure {
  /// The failure in words, with the command or option that helps.
  func message(in language: Language) -> String {
    text(in: language) + (hint(self, in: language) ?? "")
  }
}

extension Messages {
  /// Says what stands in the way, and what helps; the caller ends with the status.
  func failure(_ failure: any LocalizedFailure, status: Int32 = 2) -> ExitCode {
    self.failure(failure.message(in: .en), failure.message(in: .zh), status: status)
  }
}
