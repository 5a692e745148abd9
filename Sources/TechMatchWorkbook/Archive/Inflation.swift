import CZlib
import Foundation
import TechMatchKit

/// Inflates a deflate stream with zlib, into memory that grows with what comes out.
///
/// The sizes that a file states are not trusted: nothing is allocated for them, and a stream that
/// goes beyond a limit stops there.
enum Inflation {
  /// Inflates a stream.
  ///
  /// O(*n*) in the bytes that come out.
  ///
  /// - Parameters:
  ///   - source: The raw stream, without a header of zlib or gzip.
  ///   - first: The most bytes wanted; the stream is not looked at beyond them.
  ///   - limits: How far it may grow.
  /// - Returns: The bytes, and what is wrong with the stream behind them.
  static func inflated(
    _ source: Data,
    first: Int,
    limits: WorkbookLimits
  ) -> (bytes: [UInt8], damage: WorkbookDamage?) {
    unsafe source.withUnsafeBytes { (buffer: UnsafeRawBufferPointer) in
      unsafe inflated(buffer, first: first, limits: limits)
    }
  }

  /// The checksum that archives keep of their parts.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt = 0
    var start = 0
    while start < bytes.count {
      let count = min(1 << 30, bytes.count - start)
      unsafe bytes.withUnsafeBufferPointer { buffer in
        sum = unsafe crc32(sum, buffer.baseAddress.map { unsafe $0 + start }, UInt32(count))
      }
      start += count
    }
    return UInt32(truncatingIfNeeded: sum)
  }

  private static func inflated(
    _ source: UnsafeRawBufferPointer,
    first: Int,
    limits: WorkbookLimits
  ) -> (bytes: [UInt8], damage: WorkbookDamage?) {
    var bytes: [UInt8] = []
    var stream = unsafe z_stream()
    let size = unsafe Int32(MemoryLayout<z_stream>.size)
    guard unsafe inflateInit2_(&stream, -15, ZLIB_VERSION, size) == Z_OK else {
      return (bytes, .compression)
    }
    defer { _ = unsafe inflateEnd(&stream) }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    var consumed = 0
    while true {
      // `avail_in` has 32 bits, and an archive may be larger.
      let offered = min(1 << 30, source.count - consumed)
      var status = Z_OK
      var produced = 0
      unsafe chunk.withUnsafeMutableBufferPointer { output in
        // zlib does not write to its input; the header lacks `const`.
        let input = unsafe source.baseAddress.map { unsafe $0 + consumed }
        unsafe stream.next_in = unsafe UnsafeMutablePointer(
          mutating: input?.assumingMemoryBound(to: UInt8.self)
        )
        unsafe stream.avail_in = UInt32(offered)
        unsafe stream.next_out = output.baseAddress
        unsafe stream.avail_out = UInt32(output.count)
        status = unsafe inflate(&stream, Z_NO_FLUSH)
        produced = unsafe output.count - Int(stream.avail_out)
      }
      let taken = unsafe offered - Int(stream.avail_in)
      consumed += taken
      bytes.append(contentsOf: chunk.prefix(produced))
      if bytes.count > limits.partBytes { return (bytes, .tooLarge(limit: limits.partBytes)) }
      // Neither product overflows: an input has at most 4 GB.
      if bytes.count > limits.harmlessBytes, bytes.count > source.count * limits.growth {
        return (bytes, .bomb(factor: limits.growth))
      }
      if bytes.count >= first { return (Array(bytes.prefix(first)), nil) }
      if status == Z_STREAM_END { return (bytes, consumed == source.count ? nil : .compression) }
      guard status == Z_OK, taken > 0 || produced > 0 else { return (bytes, .compression) }
    }
  }
}
