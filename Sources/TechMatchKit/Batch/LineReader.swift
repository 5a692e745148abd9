import Foundation

/// Reads a file line by line without having all of it in memory.
final class LineReader {
  private let handle: FileHandle
  private var buffer: [UInt8] = []
  private var start = 0

  init?(_ path: String) {
    guard let handle = FileHandle(forReadingAtPath: path) else { return nil }
    self.handle = handle
  }

  /// The next line without its end, or `nil` at the end.
  func next() -> String? {
    while true {
      if let end = buffer[start...].firstIndex(of: 0x0A) {
        defer { start = end + 1 }
        return String(decoding: buffer[start..<end], as: UTF8.self)
      }
      buffer.removeFirst(start)
      start = 0
      guard let more = try? handle.read(upToCount: 1 << 16), !more.isEmpty else { return nil }
      buffer.append(contentsOf: more)
    }
  }
}
