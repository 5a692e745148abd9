/// Measures how long the phases of a batch take.
public struct Stopwatch: Sendable {
  private var start = ContinuousClock.now
  /// The laps so far, in seconds.
  public private(set) var laps: [String: Double] = [:]

  /// Starts a watch.
  public init() {}

  /// Ends a lap, under a name, and begins the next.
  public mutating func lap(_ name: String) { lap(name, without: .zero, as: nil) }

  /// Ends a lap, a part of which counts under another name.
  mutating func lap(_ name: String, without part: Duration, as partName: String?) {
    let now = ContinuousClock.now
    laps[name] = Self.seconds(now - start - part)
    if let partName { laps[partName] = Self.seconds(part) }
    start = now
  }

  private static func seconds(_ duration: Duration) -> Double {
    let parts = duration.components
    let milliseconds = parts.seconds * 1000 + parts.attoseconds / 1_000_000_000_000_000
    return Double(milliseconds) / 1000
  }
}
