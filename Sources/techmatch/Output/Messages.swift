import ArgumentParser
import Foundation
import TechMatchKit
import TechMatchService

/// The one place that talks to standard error.
struct Messages {
  let language: Language
  let isQuiet: Bool

  /// Words in the reader's language.
  func choose(_ english: String, _ chinese: String) -> String {
    language.choose(english, chinese)
  }

  /// Something worth knowing; `--quiet` silences it.
  func note(_ text: String) {
    if !isQuiet { Self.write("techmatch: " + text) }
  }

  /// Something worth knowing, in the reader's language.
  func note(_ english: String, _ chinese: String) { note(choose(english, chinese)) }

  /// What the service noticed; `--quiet` leaves the errors of files.
  func tell(_ notice: MarketNotice) {
    notice.errorLines(in: language).forEach(Self.write)
    var lines = notice.lines(in: language)
    if let hint = Hints.hint(for: notice, in: language), !lines.isEmpty {
      lines[lines.count - 1] += hint
    }
    lines.forEach(note)
  }

  /// What stands in the way; never silenced.
  ///
  /// The caller ends with the status.
  func failure(_ text: String, status: Int32 = 2) -> ExitCode {
    Self.write("techmatch: " + choose("error: ", "错误：") + text)
    return ExitCode(status)
  }

  /// A failure of the library, with the options that are a way out.
  func failure(_ failure: any LocalizedFailure) -> ExitCode {
    // That a proof does not hold is an answer, not an accident.
    self.failure(failure.message(in: language), status: failure is LedgerFailure ? 1 : 2)
  }

  /// Writes a line to standard error; a closed one is ignored.
  static func write(_ line: String) {
    try? FileHandle.standardError.write(contentsOf: Data((line + "\n").utf8))
  }
}

/// A command whose failures come out as sentences, with status 2.
protocol SpeakingCommand: ParsableCommand {
  /// How it speaks.
  var messages: Messages { get }

  /// Does the work; failures of the library may be thrown as they are.
  func execute() throws
}

extension SpeakingCommand {
  func run() throws {
    do {
      try execute()
    } catch let failure as any LocalizedFailure {
      throw messages.failure(failure)
    }
  }
}
