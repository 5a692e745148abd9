/// Keeps the best *k* of the candidates it is shown.
///
/// A candidate is one integer, with the score in the upper 32 bits and the complement of the
/// tie-break ordinal in the lower. So one comparison decides by descending score, then by ascending
/// identifier, and the result depends on the set of candidates and not on their order. The
/// candidates are in a binary min-heap (Williams, *Algorithm 232*, CACM 1964), whose root is the
/// worst one. Owned by one worker.
struct TopKCollector: Sendable {
  private var heap: [UInt64] = []
  private let k: Int

  /// Makes an empty collector; `k` below 1 keeps nothing.
  init(k: Int) { self.k = max(0, k) }

  /// The number of candidates kept.
  var count: Int { heap.count }

  /// Whether *k* candidates are kept.
  var isFull: Bool { heap.count >= k }

  /// The candidate that another one must exceed; 0 until *k* are kept, and the greatest integer
  /// when *k* is 0.
  var threshold: UInt64 { k == 0 ? .max : isFull ? heap[0] : 0 }

  /// The score, in millionths, below which no candidate is kept.
  var leastScore: Int32 { Int32(clamping: threshold >> 32) }

  /// The candidate of a score and a tie-break ordinal.
  @inline(__always)
  static func candidate(millionths: Int32, ordinal: UInt32) -> UInt64 {
    UInt64(UInt32(bitPattern: millionths)) << 32 | UInt64(~ordinal)
  }

  /// The millionths and the tie-break ordinal of a candidate.
  static func parts(_ candidate: UInt64) -> (millionths: Int, ordinal: UInt32) {
    (Int(candidate >> 32), ~UInt32(truncatingIfNeeded: candidate))
  }

  /// Keeps a candidate if it is one of the best *k* so far.
  ///
  /// O(log *k*).
  mutating func insert(_ candidate: UInt64) {
    guard candidate > threshold else { return }
    if heap.count < k {
      heap.append(candidate)
      siftUp(heap.count - 1)
    } else {
      heap[0] = candidate
      siftDown(0)
    }
  }

  /// Keeps the best candidates of both.
  mutating func merge(_ other: TopKCollector) {
    for candidate in other.heap { insert(candidate) }
  }

  /// The candidates kept, best first.
  ///
  /// O(*k* log *k*).
  func sorted() -> [UInt64] { heap.sorted(by: >) }

  private mutating func siftUp(_ start: Int) {
    var index = start
    while index > 0 {
      let parent = (index - 1) / 2
      guard heap[index] < heap[parent] else { return }
      heap.swapAt(index, parent)
      index = parent
    }
  }

  private mutating func siftDown(_ start: Int) {
    var index = start
    while true {
      let left = 2 * index + 1
      guard left < heap.count else { return }
      let right = left + 1
      let child = right < heap.count && heap[right] < heap[left] ? right : left
      guard heap[child] < heap[index] else { return }
      heap.swapAt(index, child)
      index = child
    }
  }
}
