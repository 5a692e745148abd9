/// An immutable array in one piece of memory: its own, or a part of a mapped file.
///
/// What an index consists of. A copy shares the memory. `Sendable`.
@safe struct MappedArray<Element: BitwiseCopyable>: @unchecked Sendable {
  /// Keeps the memory, when it is its own.
  private let heap: HeapBuffer?
  /// Keeps the memory, when it is that of a file.
  private let file: MappedFile?
  private let base: UnsafePointer<Element>
  /// The number of elements.
  let count: Int

  /// Copies an array.
  init(_ elements: [Element]) {
    unsafe self.init(count: elements.count) { buffer in
      unsafe _ = buffer.initialize(from: elements)
    }
  }

  /// Makes a column whose elements `body` initialises, all of them.
  init(count: Int, _ body: (UnsafeMutableBufferPointer<Element>) -> Void) {
    let heap = HeapBuffer(byteCount: count * MemoryLayout<Element>.stride)
    let start = unsafe heap.start.bindMemory(to: Element.self, capacity: max(1, count))
    unsafe body(UnsafeMutableBufferPointer(start: start, count: count))
    self.heap = heap
    file = nil
    unsafe base = UnsafePointer(start)
    self.count = count
  }

  /// Takes a part of a mapped file, which the caller has found to lie inside it and to be aligned.
  init(_ file: MappedFile, offset: Int, count: Int) {
    heap = nil
    self.file = file
    unsafe base = (file.start + offset).assumingMemoryBound(to: Element.self)
    self.count = count
  }

  private init(_ other: MappedArray, _ range: Range<Int>) {
    precondition(range.lowerBound >= 0 && range.upperBound <= other.count, "outside of the column")
    heap = other.heap
    file = other.file
    unsafe base = other.base + range.lowerBound
    count = range.count
  }

  /// A part of the column, which shares its memory.
  func slice(_ range: Range<Int>) -> MappedArray { MappedArray(self, range) }

  /// The element at a place.
  @inline(__always)
  subscript(place: Int) -> Element {
    precondition(place >= 0 && place < count, "outside of the column")
    return unsafe base[place]
  }

  /// The places.
  var indices: Range<Int> { 0..<count }

  /// The elements.
  var span: Span<Element> {
    @_lifetime(borrow self)
    @inline(__always)
    get {
      let span = unsafe Span(_unsafeStart: base, count: count)
      return unsafe _overrideLifetime(span, borrowing: self)
    }
  }

  /// The elements as an array of their own; O(*n*).
  var array: [Element] { unsafe Array(UnsafeBufferPointer(start: base, count: count)) }

  /// The bytes held.
  var byteCount: Int { count * MemoryLayout<Element>.stride }

  /// Calls `body` with the bytes.
  func withBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try unsafe body(UnsafeRawBufferPointer(start: base, count: byteCount))
  }

  /// Whether a part can be read: always in memory; in a file when its pages are as they were written.
  ///
  /// A page is checked when it is asked for first. What is not sound must not be read.
  @inline(__always)
  func isSound(_ range: Range<Int>) -> Bool {
    guard let file else { return true }
    let stride = MemoryLayout<Element>.stride
    let start = unsafe UnsafeRawPointer(base) - file.start
    return file.isSound(start + range.lowerBound * stride..<start + range.upperBound * stride)
  }
}

/// Memory of its own.
@safe final class HeapBuffer: @unchecked Sendable {
  fileprivate let start: UnsafeMutableRawPointer

  /// Allocates bytes, which are not initialised.
  fileprivate init(byteCount: Int) {
    unsafe start = .allocate(byteCount: max(1, byteCount), alignment: 64)
  }

  deinit { unsafe start.deallocate() }
}
