import Foundation
import Synchronization

/// A file mapped into memory, whose pages are checked when they are first used.
///
/// Each page of 64 KiB has a 64-bit checksum that was written with it; it shows damage, not malice.
/// Results are remembered, so checking a page again costs one load. Truncating the file while it is
/// in use ends the process (`SIGBUS`), as with any mapped file; ``SnapshotWriter`` replaces files
/// and never changes one. `Sendable`.
@safe final class MappedFile: @unchecked Sendable {
  /// The size of a page in bytes.
  static let pageSize = 1 << 16

  let start: UnsafeRawPointer
  /// The bytes of the file.
  let count: Int
  /// The checksum of each page after the first.
  private var sums: [UInt64] = []
  /// One bit for each page, set when the page was found sound.
  private let sound: UnsafeMutablePointer<Atomic<UInt64>>
  private let words: Int
  private let firstDamage = Atomic(-1)

  /// Maps a file.
  ///
  /// - Throws: ``SnapshotFailure`` when it cannot be opened.
  init(path: String) throws(SnapshotFailure) {
    let descriptor = unsafe Foundation.open(path, O_RDONLY)
    guard descriptor >= 0 else { throw errno == ENOENT ? .missing : .noAccess }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw .noAccess
    }
    count = Int(status.st_size)
    guard count >= Self.pageSize else { throw .foreign }
    guard let start = unsafe mmap(nil, count, PROT_READ, MAP_SHARED, descriptor, 0),
      unsafe start != MAP_FAILED
    else { throw .noAccess }
    unsafe self.start = UnsafeRawPointer(start)
    words = count / Self.pageSize / 64 + 1
    unsafe sound = .allocate(capacity: words)
    for word in 0..<words { unsafe (sound + word).initialize(to: Atomic(0)) }
  }

  deinit {
    unsafe munmap(UnsafeMutableRawPointer(mutating: start), count)
    unsafe sound.deinitialize(count: words)
    unsafe sound.deallocate()
  }

  /// Sets the checksums of the pages after the first, before anything else is read.
  func take(_ sums: [UInt64]) { self.sums = sums }

  /// The offset of the first page that was found damaged, or `nil`.
  var damage: Int? {
    let page = firstDamage.load(ordering: .acquiring)
    return page < 0 ? nil : page * Self.pageSize
  }

  /// Whether the pages of a range of bytes are as they were written.
  func isSound(_ bytes: Range<Int>) -> Bool {
    if bytes.isEmpty { return true }
    for page in bytes.lowerBound / Self.pageSize...(bytes.upperBound - 1) / Self.pageSize {
      let bit: UInt64 = 1 << UInt64(page & 63)
      if unsafe sound[page >> 6].load(ordering: .acquiring) & bit != 0 { continue }
      guard check(page) else { return false }
      unsafe _ = sound[page >> 6].bitwiseOr(bit, ordering: .acquiringAndReleasing)
    }
    return true
  }

  private func check(_ page: Int) -> Bool {
    let offset = page * Self.pageSize
    if page >= 1, page - 1 < sums.count, offset + Self.pageSize <= count,
      unsafe PageChecksum.of(UnsafeRawBufferPointer(start: start + offset, count: Self.pageSize))
        == sums[page - 1]
    {
      return true
    }
    _ = firstDamage.compareExchange(
      expected: -1,
      desired: page,
      ordering: .acquiringAndReleasing
    )
    return false
  }

  /// Checks all pages that have checksums, on `workers` threads, and returns their number.
  func checkAll(workers: Int) -> Int {
    let pages = sums.count
    let size = 64
    _ = Workers.map((pages + size - 1) / size, workers: workers) { job in
      for page in job * size..<min(pages, (job + 1) * size) {
        let offset = (page + 1) * Self.pageSize
        _ = self.isSound(offset..<offset + Self.pageSize)
      }
    }
    return pages
  }
}

/// A 64-bit checksum of bytes, four words at a time: any change of one word changes it.
enum PageChecksum {
  /// The checksum; bytes after the last whole group of 32 count as if zeros followed.
  static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var lanes = SIMD4<UInt64>(1, 2, 3, 4)
    var offset = 0
    while offset + 32 <= bytes.count {
      let words = unsafe bytes.loadUnaligned(fromByteOffset: offset, as: SIMD4<UInt64>.self)
      lanes = mixed(lanes ^ words)
      offset += 32
    }
    if offset < bytes.count {
      var rest = SIMD4<UInt64>.zero
      for place in offset..<bytes.count {
        let byte = unsafe UInt64(bytes[place])
        rest[(place - offset) / 8] |= byte << UInt64((place - offset) % 8 * 8)
      }
      lanes = mixed(lanes ^ rest)
    }
    var sum = UInt64(bytes.count)
    // One after the other, so that equal changes in two lanes do not cancel each other out.
    for lane in 0..<4 { sum = mixed(SIMD4(repeating: sum ^ lanes[lane]))[0] }
    return sum
  }

  @inline(__always)
  private static func mixed(_ lanes: SIMD4<UInt64>) -> SIMD4<UInt64> {
    let product = lanes &* SIMD4(repeating: 0x9E37_79B9_7F4A_7C15)
    return product ^ (product &>> 32)
  }
}
