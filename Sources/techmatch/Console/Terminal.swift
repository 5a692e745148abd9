import Foundation
import TechMatchKit

/// What is known of the terminal and the environment: the one place that asks.
enum Terminal {
  /// Whether standard error is a terminal, so that progress may be shown.
  static var isErrorInteractive: Bool { isatty(FileHandle.standardError.fileDescriptor) == 1 }

  /// Whether standard output is a terminal.
  static var isOutputInteractive: Bool { isatty(FileHandle.standardOutput.fileDescriptor) == 1 }

  /// The cells of a line: `COLUMNS`, else the terminal's width, else no limit.
  static var width: Int? {
    if let text = environment("COLUMNS"), let columns = Int(text), (20...1000).contains(columns) {
      return columns
    }
    guard isOutputInteractive else { return nil }
    return ownWidth.flatMap { $0 >= 20 ? $0 : nil } ?? 80
  }

  /// The columns of the terminal on standard output, if it says how many it has.
  private static var ownWidth: Int? {
    var size = winsize()
    let status = unsafe ioctl(FileHandle.standardOutput.fileDescriptor, UInt(TIOCGWINSZ), &size)
    return status == 0 && size.ws_col > 0 ? Int(size.ws_col) : nil
  }

  /// The least columns with which ArgumentParser lays out a page: it indents by 26, and traps in debug builds where
  /// nothing is left beside that.
  private static let leastColumns = 27

  /// Takes a width out of the environment with which ArgumentParser could not work, and sets one on such a terminal.
  ///
  /// To be called before anything is parsed, by one thread.
  static func refuseNarrowWidth() {
    if let columns = environment("COLUMNS").flatMap({ Int($0) }), columns < leastColumns {
      unsafe unsetenv("COLUMNS")
    }
    if environment("COLUMNS") == nil, let width = ownWidth, width < leastColumns {
      unsafe setenv("COLUMNS", "\(leastColumns)", 1)
    }
  }

  /// Whether colour may be used on standard output when nobody decides otherwise (no-color.org).
  static var allowsColour: Bool {
    isOutputInteractive && (environment("NO_COLOR") ?? "").isEmpty && environment("TERM") != "dumb"
  }

  /// The day it is here.
  static var today: CalendarDate {
    let parts = Calendar(identifier: .gregorian).dateComponents(
      [.year, .month, .day],
      from: Date()
    )
    return CalendarDate(year: parts.year ?? 1, month: parts.month ?? 1, day: parts.day ?? 1)
      ?? CalendarDate(year: 1970, month: 1, day: 1)!
  }

  /// The instant it is, in UTC, such as `2026-11-25T12:00:00Z`.
  static var now: String {
    ISO8601DateFormatter.string(
      from: Date(),
      timeZone: .gmt,
      formatOptions: [.withInternetDateTime]
    )
  }

  /// The catalogue that is meant where none is named: `TECHMATCH_STORE`.
  static var store: String? { environment("TECHMATCH_STORE").flatMap { $0.isEmpty ? nil : $0 } }

  /// Who is at work: `TECHMATCH_BROKER`.
  static var broker: String? { environment("TECHMATCH_BROKER").flatMap { $0.isBlank ? nil : $0 } }

  private static func environment(_ name: String) -> String? {
    ProcessInfo.processInfo.environment[name]
  }
}

extension String {
  /// Whether there is nothing but spaces in it.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
