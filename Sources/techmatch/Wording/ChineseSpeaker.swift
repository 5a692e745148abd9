import ArgumentParser
import Foundation

/// Runs the command as ArgumentParser does, with help pages and usage errors in Chinese.
enum ChineseSpeaker {
  /// The cells of a line where nothing says how many there are.
  private static let usualWidth = 80

  /// Parses and runs; ends the process with the status that it would have in English.
  static func main(_ arguments: [String]) {
    do {
      var command = try TechMatchCommand.parseAsRoot(arguments)
      try command.run()
    } catch {
      end(error)
    }
  }

  /// Help and usage errors in Chinese; statuses, the version, scripts and everything else as it is.
  private static func end(_ error: any Error) -> Never {
    if error is ExitCode { TechMatchCommand.exit(withError: error) }
    // A width of its own: ArgumentParser traps in debug builds where its columns do not fit the terminal.
    let english = TechMatchCommand.fullMessage(for: error, columns: 1000)
    if let page = HelpPage(english: english) {
      write(page.text(width: Terminal.width ?? usualWidth), to: .standardOutput)
      TechMatchCommand.exit()
    }
    let message = TechMatchCommand.message(for: error)
    guard let complaint = UsageComplaint(message: message, english: english) else {
      TechMatchCommand.exit(withError: error)
    }
    write(complaint.text, to: .standardError)
    TechMatchCommand.exit(withError: ExitCode.validationFailure)
  }

  /// A closed pipe is no error: its reader has what it wanted.
  private static func write(_ text: String, to file: FileHandle) {
    try? file.write(contentsOf: Data((text + "\n").utf8))
  }
}
