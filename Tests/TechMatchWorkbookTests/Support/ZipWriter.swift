import Foundation

@testable import TechMatchWorkbook

/// Writes archives of stored parts, and damages what it is told to.
struct ZipWriter {
  /// One part.
  struct Part {
    var name: String
    var bytes: [UInt8]
    /// What the directory says; 0 is stored.
    var method = 0
    var flags = 0
    /// `nil` for the true one.
    var checksum: UInt32?
    var size: Int?

    init(_ name: String, _ bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }

    init(_ name: String, _ text: String) { self.init(name, Array(text.utf8)) }
  }

  /// The archive of some parts.
  ///
  /// - Parameters:
  ///   - parts: The parts.
  ///   - isLong: Whether sizes and places stand in 64-bit fields.
  /// - Returns: The bytes of the archive.
  static func archive(_ parts: [Part], isLong: Bool = false) -> [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for part in parts {
      let start = file.count
      let name = Array(part.name.utf8)
      let checksum = part.checksum ?? Inflation.checksum(part.bytes)
      let size = part.size ?? part.bytes.count
      file += number(0x0403_4B50, 4) + number(20, 2) + number(part.flags, 2)
      file += number(part.method, 2) + number(0, 4) + number(Int(checksum), 4)
      file += number(part.bytes.count, 4) + number(size, 4)
      file += number(name.count, 2) + number(0, 2) + name + part.bytes
      let extra = isLong ? number(1, 2) + number(24, 2) + number(size, 8) : []
      let long = isLong ? extra + number(part.bytes.count, 8) + number(start, 8) : []
      directory += number(0x0201_4B50, 4) + number(20, 2) + number(20, 2) + number(part.flags, 2)
      directory += number(part.method, 2) + number(0, 4) + number(Int(checksum), 4)
      directory += number(isLong ? 0xFFFF_FFFF : part.bytes.count, 4)
      directory += number(isLong ? 0xFFFF_FFFF : size, 4)
      directory += number(name.count, 2) + number(long.count, 2) + number(0, 2) + number(0, 8)
      directory += number(isLong ? 0xFFFF_FFFF : start, 4) + name + long
    }
    let start = file.count
    file += directory
    if isLong {
      let record = file.count
      file += number(0x0606_4B50, 4) + number(44, 8) + number(45, 2) + number(45, 2) + number(0, 8)
      file += number(parts.count, 8) + number(parts.count, 8)
      file += number(directory.count, 8) + number(start, 8)
      file += number(0x0706_4B50, 4) + number(0, 4) + number(record, 8) + number(1, 4)
    }
    file += number(0x0605_4B50, 4) + number(0, 4)
    file += number(isLong ? 0xFFFF : parts.count, 2) + number(isLong ? 0xFFFF : parts.count, 2)
    file += number(isLong ? 0xFFFF_FFFF : directory.count, 4)
    return file + number(isLong ? 0xFFFF_FFFF : start, 4) + number(0, 2)
  }

  private static func number(_ value: Int, _ size: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    for index in 0..<size { bytes.append(UInt8(truncatingIfNeeded: value >> (8 * index))) }
    return bytes
  }
}
