import Foundation
import Synchronization

/// Notices SIGINT and SIGTERM, so that a run ends at a checkpoint.
final class Interruption {
  private let sources: [any DispatchSourceSignal]
  private static let flag = Atomic(false)

  /// Begins to listen; the signals do not end the process any more.
  init() {
    sources = [SIGINT, SIGTERM].map { number in
      _ = signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { Self.flag.store(true, ordering: .relaxed) }
      source.resume()
      return source
    }
  }

  /// Whether one of the signals came.
  var isRequested: Bool { Self.flag.load(ordering: .relaxed) }
}
