import ArgumentParser
import Foundation
import TechMatchKit

/// The one place that talks to standard error.
struct Messages {
  let language: Language
  let isQuiet: Bool

  /// Words in the reader's language.
  func choose(_ english: String, _ chinese: String) -> String {
    language == .en ? english : chinese
  }

  /// Something worth knowing; `--quiet` silences it.
  func note(_ english: String, _ chinese: String) {
    if !isQuiet { Self.write("techmatch: " + choose(english, chinese)) }
  }

  /// What stands in the way; never silenced.
  ///
  /// The caller ends with the status.
  func failure(_ english: String, _ chinese: String, status: Int32 = 2) -> ExitCode {
    Self.write("techmatch: " + choose("error: ", "错误：") + choose(english, chinese))
    return ExitCode(status)
  }

  /// Errors of an import, and how many warnings there are; `--quiet` leaves the errors.
  func issues(_ report: ImportReport) {
    let text = IssueText(language: language)
    for file in report.files {
      let errors = file.issues.filter { $0.severity == .error }
      for issue in errors { text.lines(for: issue).forEach(Self.write) }
      if file.recordsReported > 0 {
        note(
          "\(file.name): \(file.recordsTaken) of \(file.recordsRead) records taken, \(file.errorCount) errors",
          "\(file.name)：共 \(file.recordsRead) 条记录，导入 \(file.recordsTaken) 条，错误 \(file.errorCount) 个"
        )
      }
      if file.warningCount > 0 || file.errorCount > errors.count {
        note(
          "\(file.name): \(file.warningCount) values not understood; `techmatch check` shows every issue",
          "\(file.name)：有 \(file.warningCount) 个值无法识别；techmatch check 可查看全部问题"
        )
      }
    }
  }

  /// Writes a line to standard error; a closed one is ignored.
  static func write(_ line: String) {
    try? FileHandle.standardError.write(contentsOf: Data((line + "\n").utf8))
  }
}
