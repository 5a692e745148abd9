import ArgumentParser
import Foundation
import TechMatchKit
import TechMatchService

/// The one place that talks to standard error.
struct Messages {
  /// The language of the reader.
  let language: Language
  /// Whether only errors are written.
  let isQuiet: Bool

  /// Something worth knowing; `--quiet` silences it.
  func note(_ note: Note) { self.note([note.text(in: language)]) }

  /// Several lines worth knowing, in the reader's language; `--quiet` silences them.
  func note(_ lines: [String]) {
    guard !isQuiet else { return }
    for line in lines { Self.write("techmatch: " + line) }
  }

  /// What the service noticed; `--quiet` leaves the errors of files.
  func tell(_ notice: MarketNotice) {
    notice.errorLines(in: language).forEach(Self.write)
    var lines = notice.lines(in: language)
    if let hint = Hints.hint(for: notice, in: language), !lines.isEmpty {
      lines[lines.count - 1] += hint
    }
    note(lines)
  }

  /// Says what stands in the way, with the options that are a way out; never silenced.
  ///
  /// - Returns: The exit status to throw.
  func failure(_ failure: any LocalizedFailure) -> ExitCode {
    let text = CommandFailure.mark(in: language) + failure.message(in: language)
    Self.write("techmatch: " + text)
    switch failure {
    case let failure as CommandFailure: return ExitCode(failure.status)
    // That a proof does not hold is an answer, not an accident.
    case is LedgerFailure, is PublicationFailure: return ExitCode(1)
    default: return ExitCode(2)
    }
  }

  /// Writes a line to standard error; a closed one is ignored.
  private static func write(_ line: String) {
    try? FileHandle.standardError.write(contentsOf: Data((line + "\n").utf8))
  }
}
