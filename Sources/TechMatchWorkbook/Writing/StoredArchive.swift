import TechMatchKit

/// Writes a ZIP archive of stored parts, with the first time of the format for each.
///
/// Without 64-bit sizes: 4 GB are more than any workbook that people open. Owned by one worker.
struct StoredArchive {
  private var file: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Adds a part under a name in ASCII.
  mutating func add(_ name: String, _ text: String) throws(CellSheetFailure) {
    let (name, bytes) = (Array(name.utf8), Array(text.utf8))
    guard file.count + bytes.count < Int(UInt32.max) - directory.count - 1000, count < 0xFFFF else {
      throw .tooLarge
    }
    let start = file.count
    // What both records have: method, time and date (1980-01-01), checksum, sizes, length of the name, no extra field.
    let common =
      Self.number(0, 2) + Self.number(0, 2) + Self.number(0x21, 2)
      + Self.number(Int(Inflation.checksum(bytes)), 4) + Self.number(bytes.count, 4)
      + Self.number(bytes.count, 4) + Self.number(name.count, 2) + Self.number(0, 2)
    file += Self.number(0x0403_4B50, 4) + Self.number(20, 2) + Self.number(0, 2) + common + name
    file += bytes
    directory += Self.number(0x0201_4B50, 4) + Self.number(20, 2) + Self.number(20, 2)
    directory += Self.number(0, 2) + common
    // No comment, first disk, no attributes.
    directory += Self.number(0, 10) + Self.number(start, 4) + name
    count += 1
  }

  /// The archive.
  func finished() -> [UInt8] {
    var end = Self.number(0x0605_4B50, 4) + Self.number(0, 4)
    end += Self.number(count, 2) + Self.number(count, 2)
    end += Self.number(directory.count, 4) + Self.number(file.count, 4) + Self.number(0, 2)
    return file + directory + end
  }

  /// A number of so many bytes, low byte first.
  private static func number(_ value: Int, _ size: Int) -> [UInt8] {
    (0..<size).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> (8 * $0)) : 0 }
  }
}
