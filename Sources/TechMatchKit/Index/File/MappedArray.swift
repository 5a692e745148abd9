/// An immutable array in contiguous memory, which it owns or which is part of a mapped file.
///
/// All parts of an index are such arrays. Copies share the memory. `Sendable`.
@safe struct MappedArray<Element: BitwiseCopyable>: @unchecked Sendable {
  /// The owner of the memory, when it is not part of a file.
  private let heap: HeapBuffer?
  /// The owner of the memory, when it is part of a file.
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

  /// Makes an array all of whose elements `body` initialises.
  init(count: Int, _ body: (UnsafeMutableBufferPointer<Element>) -> Void) {
    let heap = HeapBuffer(byteCount: count * MemoryLayout<Element>.stride)
    let start = unsafe heap.start.bindMemory(to: Element.self, capacity: max(1, count))
    unsafe body(UnsafeMutableBufferPointer(start: start, count: count))
    self.heap = heap
    file = nil
    unsafe base = UnsafePointer(start)
    self.count = count
  }

  /// Makes an array of part of a mapped file.
  ///
  /// The caller has checked that it lies inside the file and is aligned.
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

  /// A part of the array, which shares its memory.
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

  /// A copy of the elements; O(*n*).
  var array: [Element] { unsafe Array(UnsafeBufferPointer(start: base, count: count)) }

  /// The bytes of memory in use.
  var byteCount: Int { count * MemoryLayout<Element>.stride }

  /// Calls `body` with the bytes.
  func withBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try unsafe body(UnsafeRawBufferPointer(start: base, count: byteCount))
  }

  /// Whether a range can be read: always true in memory; in a file when its pages are as they were
  /// written.
  ///
  /// A page is checked the first time that it is asked for. A range that is not sound must not be
  /// read.
  @inline(__always)
  func isSound(_ range: Range<Int>) -> Bool {
    guard let file else { return true }
    let stride = MemoryLayout<Element>.stride
    let start = unsafe UnsafeRawPointer(base) - file.start
    return file.isSound(start + range.lowerBound * stride..<start + range.upperBound * stride)
  }
}

/// Allocated memory, which is freed with the object.
@safe final class HeapBuffer: @unchecked Sendable {
  fileprivate let start: UnsafeMutableRawPointer

  /// Allocates memory, which is not initialised.
  fileprivate init(byteCount: Int) {
    unsafe start = .allocate(byteCount: max(1, byteCount), alignment: 64)
  }

  deinit { unsafe start.deallocate() }
}
