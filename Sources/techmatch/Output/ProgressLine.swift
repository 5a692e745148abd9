import Foundation

/// A line that says how far long work has come, on a terminal only, at most ten times a second.
final class ProgressLine {
  private let label: String
  private let isShown: Bool
  private let start = Date()
  private var lastShown = Date.distantPast
  private var wasShown = false

  /// Makes a line, which is never shown unless standard error is a terminal.
  init(_ label: String, isQuiet: Bool) {
    self.label = label
    isShown = !isQuiet && Terminal.isErrorInteractive
  }

  /// Shows that `done` steps of `total` are done, how fast it goes and what is left, followed by `detail`; not for
  /// little work.
  func update(_ done: Int, of total: Int, _ detail: @autoclosure () -> String = "") {
    guard isShown, total > 200, Date().timeIntervalSince(lastShown) > 0.1 else { return }
    lastShown = Date()
    wasShown = true
    let seconds = lastShown.timeIntervalSince(start)
    let rate = Double(done) / max(seconds, 0.001)
    let left = Double(total - done) / max(rate, 0.001)
    let pace = seconds > 1 ? "  \(Int(rate))/s  \(Int(min(left, 1e6).rounded(.up))) s left" : ""
    write("\r\u{1B}[K\(label) \(done)/\(total)\(pace)\(detail())")
  }

  /// Takes the line away.
  func finish() {
    if wasShown { write("\r\u{1B}[K") }
  }

  private func write(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}
