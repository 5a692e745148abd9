import ArgumentParser
import Foundation

/// Runs a command as ArgumentParser does, with help pages and usage errors in Chinese.
struct ChineseSpeaker {
  /// The cells of a line where nothing says how many there are.
  private static let usualWidth = 80

  private let root: any ParsableCommand.Type

  /// Speaks for a root command.
  init(_ root: any ParsableCommand.Type) { self.root = root }

  /// Parses and runs; ends the process with the status that it would have in English.
  func main(_ arguments: [String]) {
    do {
      var command = try root.parseAsRoot(arguments)
      try command.run()
    } catch {
      end(error)
    }
  }

  /// Ends the process: help and usage errors in Chinese; statuses, the version, scripts and everything else as it is.
  func end(_ error: any Error) -> Never {
    if error is ExitCode { root.exit(withError: error) }
    // A width of its own: ArgumentParser traps in debug builds where its columns do not fit the terminal.
    let english = root.fullMessage(for: error, columns: 1000)
    if let page = HelpPage(english: english, of: root) {
      write(page.text(width: Terminal.width ?? Self.usualWidth), to: .standardOutput)
      root.exit()
    }
    let message = root.message(for: error)
    guard let complaint = UsageComplaint(message: message, english: english, of: root) else {
      root.exit(withError: error)
    }
    write(complaint.text, to: .standardError)
    root.exit(withError: ExitCode.validationFailure)
  }

  /// A closed pipe is no error: its reader has what it wanted.
  private func write(_ text: String, to file: FileHandle) {
    try? file.write(contentsOf: Data((text + "\n").utf8))
  }
}
