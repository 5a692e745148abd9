/// A 32-bit sum of millionths for each record of a block, and the loops over them.
///
/// These are the hot loops of the engine, on unchecked memory: with bounds checks (`MutableSpan`)
/// the exhaustive kernel took 1.28 times as long. There are always 65,536 sums, so any 16 bits are
/// a valid place; everything else that is indexed is checked once per list. All sums are 0 between
/// two queries. Owned by one worker.
@safe struct Accumulators: ~Copyable {
  private let sums: UnsafeMutablePointer<Int32>

  /// The number of sums: one for each record that a block can have.
  static let capacity = IndexBlock.capacity

  /// Makes sums of 0.
  init() {
    let bytes = UnsafeMutableRawPointer.allocate(byteCount: Self.capacity * 4, alignment: 64)
    unsafe sums = bytes.initializeMemory(as: Int32.self, repeating: 0, count: Self.capacity)
  }

  deinit { unsafe sums.deallocate() }

  /// Adds the contributions of a list of a block.
  ///
  /// O(*n*): one load, one multiplication and one read-modify-write per posting.
  @inline(__always)
  mutating func add(_ postings: Span<UInt32>, factor: UInt64) {
    let sums = unsafe self.sums
    unsafe postings.withUnsafeBufferPointer { postings in
      for index in 0..<postings.count {
        let posting = unsafe postings[index]
        let place = Int(truncatingIfNeeded: posting >> 16)
        unsafe sums[place] &+= Contribution.millionths(
          factor: factor,
          bits: UInt16(truncatingIfNeeded: posting)
        )
      }
    }
  }

  /// Adds to the sum of one record.
  @inline(__always)
  mutating func add(_ millionths: Int32, to record: UInt16) {
    unsafe sums[Int(record)] &+= millionths
  }

  /// The sum of one record.
  @inline(__always)
  func sum(of record: UInt16) -> Int32 { unsafe sums[Int(record)] }

  /// The sum of one record, which becomes 0.
  @inline(__always)
  mutating func take(_ record: UInt16) -> Int32 {
    let sum = unsafe sums[Int(record)]
    unsafe sums[Int(record)] = 0
    return sum
  }

  /// Sets the first sums to 0.
  mutating func clear(_ count: Int) {
    unsafe sums.update(repeating: 0, count: min(count, Self.capacity))
  }

  /// Calls `body` for each of the first sums that reaches a threshold, and sets all of the first
  /// sums to 0.
  ///
  /// - Parameters:
  ///   - count: The number of sums to look at.
  ///   - threshold: The least sum to report.
  ///   - body: Takes a record and its sum, and returns the threshold for the sums that follow.
  @inline(__always)
  mutating func drain(
    _ count: Int,
    threshold: Int32,
    _ body: (_ record: Int, _ sum: Int32) -> Int32
  ) {
    precondition(count <= Self.capacity, "a block has at most 65,536 records")
    var threshold = threshold
    let raw = unsafe UnsafeMutableRawPointer(sums)
    var record = 0
    while record < count {
      // Compared with one less, because SSE2, which every x86-64 has, cannot compare integers for
      // "greater or equal".
      let below = SIMD4<Int32>(repeating: threshold - 1)
      var mask = SIMD4<Int32>.zero
      for part in 0..<4 {
        let offset = (record + part * 4) * 4
        let four = unsafe raw.load(fromByteOffset: offset, as: SIMD4<Int32>.self)
        mask |= SIMDTest.bits(four .> below)
      }
      if SIMDTest.anyBit(mask) {
        for place in record..<min(record + 16, count) {
          let sum = unsafe sums[place]
          if sum >= threshold { threshold = body(place, sum) }
        }
      }
      for part in 0..<4 {
        let offset = (record + part * 4) * 4
        unsafe raw.storeBytes(of: .zero, toByteOffset: offset, as: SIMD4<Int32>.self)
      }
      record += 16
    }
  }

  /// Finds the records whose sum can still reach a threshold.
  ///
  /// - Parameters:
  ///   - norms: For each record, the length of the part of its vector that was not read. Their
  ///     number is a multiple of 16.
  ///   - factor: The most that a part of length 1 can add, in millionths.
  ///   - threshold: The least score to reach.
  ///   - limit: The search stops when it has found more records than this.
  ///   - survivors: Receives the records; it must have room for `limit` + 16.
  /// - Returns: The number of records found, above `limit` when the search stopped early. Some may
  ///   lie after the last record of the block, where norms and sums are 0.
  func survivors(
    _ norms: Span<Float>,
    factor: Float,
    threshold: Float,
    limit: Int,
    into survivors: inout [UInt16]
  ) -> Int {
    precondition(norms.count <= Self.capacity && norms.count & 15 == 0, "norms come in sixteens")
    precondition(survivors.count >= limit + 16, "too little room for survivors")
    let sums = unsafe UnsafeRawPointer(self.sums)
    var found = 0
    unsafe norms.withUnsafeBytes { norms in
      var record = 0
      let bytes = norms.count
      while record * 4 < bytes {
        // Four vectors of four, for which SSE2, which every x86-64 has, has enough registers.
        var mask = SIMD4<Int32>.zero
        for part in 0..<4 {
          let offset = (record + part * 4) * 4
          let sum = unsafe SIMD4<Float>(sums.load(fromByteOffset: offset, as: SIMD4<Int32>.self))
          let norm = unsafe norms.loadUnaligned(fromByteOffset: offset, as: SIMD4<Float>.self)
          mask |= SIMDTest.bits(sum + norm * factor .>= threshold)
        }
        if SIMDTest.anyBit(mask) {
          for place in record..<record + 16 {
            let sum = unsafe Float(self.sums[place])
            let norm = unsafe norms.loadUnaligned(fromByteOffset: place * 4, as: Float.self)
            if sum + norm * factor >= threshold {
              survivors[found] = UInt16(truncatingIfNeeded: place)
              found += 1
            }
          }
          if found > limit { return }
        }
        record += 16
      }
    }
    return found
  }
}

/// Tests SIMD masks.
///
/// `any(mask)` compiles to a loop over the lanes, which is 30 times as slow as testing the bits of
/// the mask.
enum SIMDTest {
  /// The mask as bits.
  @inline(__always)
  static func bits(_ mask: SIMDMask<SIMD4<Int32>>) -> SIMD4<Int32> {
    unsafe unsafeBitCast(mask, to: SIMD4<Int32>.self)
  }

  /// Whether any bit is set.
  @inline(__always)
  static func anyBit(_ bits: SIMD4<Int32>) -> Bool {
    let halves = unsafe unsafeBitCast(bits, to: SIMD2<UInt64>.self)
    return halves.x | halves.y != 0
  }
}
