import Foundation

/// A line that says how far long work has come, on a terminal only, at most ten times a second.
final class ProgressLine {
  private let total: Int
  private let label: String
  private let isShown: Bool
  private let start = Date()
  private var lastShown = Date.distantPast
  private var wasShown = false

  /// Makes a line for `total` steps.
  init(_ label: String, total: Int, isQuiet: Bool) {
    self.label = label
    self.total = total
    isShown = !isQuiet && Terminal.isErrorInteractive && total > 200
  }

  /// Shows that `done` steps are done, how fast it goes and what is left, followed by `detail`.
  func update(_ done: Int, _ detail: @autoclosure () -> String = "") {
    guard isShown, Date().timeIntervalSince(lastShown) > 0.1 else { return }
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
