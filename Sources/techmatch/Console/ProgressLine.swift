import Foundation

/// A line that says how far long work has come, on a terminal only, at most ten times a second.
final class ProgressLine {
  private let work: ProgressText.Work
  private let text: ProgressText
  private let isShown: Bool
  private let start = Date()
  private var lastShown = Date.distantPast
  private var wasShown = false

  /// Makes a line, which is never shown unless standard error is a terminal.
  init(_ work: ProgressText.Work, _ messages: Messages) {
    self.work = work
    text = ProgressText(language: messages.language)
    isShown = !messages.isQuiet && Terminal.isErrorInteractive
  }

  /// Shows that `done` steps of `total` are done, how fast it goes, what is left and how many pairs were found; not for
  /// little work.
  func update(_ done: Int, of total: Int, pairs: Int? = nil) {
    guard isShown, total > 200, Date().timeIntervalSince(lastShown) > 0.1 else { return }
    lastShown = Date()
    wasShown = true
    let seconds = lastShown.timeIntervalSince(start)
    let rate = Double(done) / max(seconds, 0.001)
    let left = min(Double(total - done) / max(rate, 0.001), 1e6)
    let pace = seconds > 1 ? (rate: Int(rate), left: Int(left.rounded(.up))) : nil
    write("\r\u{1B}[K" + text.line(work, done, of: total, pace: pace, pairs: pairs))
  }

  /// Takes the line away.
  func finish() {
    if wasShown { write("\r\u{1B}[K") }
  }

  private func write(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}
