/// A part of a batch: part `number` of `count`, both from 1.
///
/// A `Codable` and `Sendable` value.
public struct Shard: Codable, Equatable, Sendable {
  /// The number of this part, 1…`count`.
  public let number: Int
  /// The number of parts, at most 100,000.
  public let count: Int

  /// The whole batch, as one part.
  public static let whole = Shard(unchecked: 1, of: 1)

  /// Makes a part; `nil` when there is no such part.
  public init?(number: Int, count: Int) {
    self.init(unchecked: number, of: count)
    if !isValid { return nil }
  }

  private init(unchecked number: Int, of count: Int) {
    self.number = number
    self.count = count
  }

  /// Reads a part such as `2/5`; `nil` when the text is anything else.
  public init?(parsing text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let number = parts[0], let count = parts[1] else { return nil }
    self.init(number: number, count: count)
  }

  /// Whether there is such a part, because a file may say anything.
  var isValid: Bool { (1...100_000).contains(count) && number >= 1 && number <= count }

  /// Every `count`-th element, so that parts are balanced and can be merged by taking a line of
  /// each in turn.
  func part<Element>(of all: [Element]) -> [Element] {
    stride(from: number - 1, to: all.count, by: count).map { all[$0] }
  }
}
