import Foundation
import TechMatchKit

/// The parts of a ZIP archive, by its central directory.
///
/// Reads what workbooks use: stored and deflated parts, also with 64-bit sizes. An archive whose parts
/// overlap, share a name or lie outside of it is refused as a whole, because programs would differ in
/// what they read from it. Names compare without case, as Office does. Immutable, `Sendable`.
struct ZipArchive: Sendable {
  private struct Entry: Sendable {
    var name: String
    var isEncrypted: Bool
    var method: Int
    var checksum: UInt32
    var compressedSize: Int
    var size: Int
    /// Where its header starts, and then its bytes.
    var header: Int
    var start = 0
  }

  private let bytes: Data
  private let limits: WorkbookLimits
  private var entries: [String: Entry] = [:]

  /// Reads the directory.
  ///
  /// O(*e* log *e*) in the number of parts.
  init(_ bytes: Data, limits: WorkbookLimits = .standard) throws(WorkbookFailure) {
    self.bytes = bytes
    self.limits = limits
    let directory = try Self.directory(bytes)
    guard directory.count <= limits.parts else {
      throw Self.failure(.tooMany(limit: limits.parts), directory.start)
    }
    var list: [Entry] = []
    var place = directory.start
    for _ in 0..<directory.count {
      guard let (entry, next) = Self.entry(bytes, place), next <= directory.end else {
        throw Self.failure(.directory, place)
      }
      list.append(entry)
      place = next
    }
    list.sort { $0.header < $1.header }
    var end = 0
    for var entry in list {
      guard entry.header >= end,
        bytes.number(at: entry.header, size: 4) == 0x0403_4B50,
        let name = bytes.number(at: entry.header + 26, size: 2),
        let extra = bytes.number(at: entry.header + 28, size: 2)
      else { throw Self.failure(.directory, entry.header) }
      entry.start = entry.header + 30 + name + extra
      let (last, overflow) = entry.start.addingReportingOverflow(entry.compressedSize)
      guard !overflow, last <= directory.start, entries[Self.key(entry.name)] == nil else {
        throw Self.failure(.directory, entry.header)
      }
      end = last
      entries[Self.key(entry.name)] = entry
    }
  }

  /// The names of all parts in lower case, in no order.
  var names: [String] { Array(entries.keys) }

  /// Whether there is a part of a name.
  func contains(_ name: String) -> Bool { entries[Self.key(name)] != nil }

  /// The bytes of a part.
  ///
  /// O(*n*).
  ///
  /// - Parameters:
  ///   - name: Its path inside the archive.
  ///   - first: The most bytes wanted; fewer than all are not checked against the checksum.
  /// - Returns: At most `first` bytes.
  /// - Throws: What is wrong with the part.
  func part(_ name: String, first: Int = .max) throws(WorkbookFailure) -> [UInt8] {
    func fail(_ damage: WorkbookDamage, _ byte: Int = 0) -> WorkbookFailure {
      .damaged(damage, part: name, byte: byte)
    }
    guard let entry = entries[Self.key(name)] else { throw fail(.missing) }
    guard !entry.isEncrypted else { throw fail(.encrypted) }
    guard entry.size <= limits.partBytes else { throw fail(.tooLarge(limit: limits.partBytes)) }
    let start = bytes.startIndex + entry.start
    let source = bytes[start..<start + entry.compressedSize]
    var part: [UInt8]
    switch entry.method {
    case 0: part = [UInt8](source.prefix(first))
    case 8:
      let inflated = Inflation.inflated(source, first: first, limits: limits)
      if let damage = inflated.damage { throw fail(damage, inflated.bytes.count) }
      part = inflated.bytes
    default: throw fail(.method(entry.method))
    }
    if part.count >= first { return part }
    guard part.count == entry.size, Inflation.checksum(part) == entry.checksum else {
      throw fail(.checksum, part.count)
    }
    return part
  }

  private static func key(_ name: String) -> String { name.lowercased() }

  private static func failure(_ damage: WorkbookDamage, _ byte: Int) -> WorkbookFailure {
    .damaged(damage, part: "", byte: byte)
  }

  // MARK: Directory

  /// Where the directory is, from the record at the end of the file.
  private static func directory(
    _ bytes: Data
  ) throws(WorkbookFailure) -> (start: Int, end: Int, count: Int) {
    // The record has 22 bytes and a comment of at most 65,535.
    var place = bytes.count - 22
    let least = max(0, place - 65_535)
    while place >= least {
      if bytes.number(at: place, size: 4) == 0x0605_4B50,
        let comment = bytes.number(at: place + 20, size: 2), place + 22 + comment == bytes.count
      {
        break
      }
      place -= 1
    }
    guard place >= least, var count = bytes.number(at: place + 10, size: 2),
      var size = bytes.number(at: place + 12, size: 4),
      var start = bytes.number(at: place + 16, size: 4)
    else { throw failure(.cutOff, bytes.count) }
    var limit = place
    if count == 0xFFFF || size == 0xFFFF_FFFF || start == 0xFFFF_FFFF {
      guard bytes.number(at: place - 20, size: 4) == 0x0706_4B50,
        let record = bytes.number(at: place - 12, size: 8), record < place,
        bytes.number(at: record, size: 4) == 0x0606_4B50,
        let longCount = bytes.number(at: record + 32, size: 8),
        let longSize = bytes.number(at: record + 40, size: 8),
        let longStart = bytes.number(at: record + 48, size: 8)
      else { throw failure(.directory, place) }
      (count, size, start, limit) = (longCount, longSize, longStart, record)
    }
    let (end, overflow) = start.addingReportingOverflow(size)
    // An entry has at least 46 bytes, so that a huge count is refused before anything is read.
    guard !overflow, end <= limit, count <= size / 46 else { throw failure(.directory, place) }
    return (start, end, count)
  }

  /// An entry of the directory, and the place after it.
  private static func entry(_ bytes: Data, _ place: Int) -> (Entry, next: Int)? {
    guard bytes.number(at: place, size: 4) == 0x0201_4B50,
      let flags = bytes.number(at: place + 8, size: 2),
      let method = bytes.number(at: place + 10, size: 2),
      let checksum = bytes.number(at: place + 16, size: 4),
      var compressedSize = bytes.number(at: place + 20, size: 4),
      var size = bytes.number(at: place + 24, size: 4),
      let nameLength = bytes.number(at: place + 28, size: 2),
      let extraLength = bytes.number(at: place + 30, size: 2),
      let commentLength = bytes.number(at: place + 32, size: 2),
      var header = bytes.number(at: place + 42, size: 4),
      place + 46 + nameLength + extraLength + commentLength <= bytes.count
    else { return nil }
    let start = bytes.startIndex + place + 46
    // The sizes that do not fit into 32 bits stand in an extra field, in this order.
    var field = place + 46 + nameLength
    let end = field + extraLength
    while field + 4 <= end, let kind = bytes.number(at: field, size: 2),
      let length = bytes.number(at: field + 2, size: 2), field + 4 + length <= end
    {
      if kind == 1 {
        var value = field + 4
        let last = value + length
        func long(_ short: Int) -> Int? {
          guard short == 0xFFFF_FFFF else { return short }
          defer { value += 8 }
          return value + 8 <= last ? bytes.number(at: value, size: 8) : nil
        }
        guard let longSize = long(size), let longCompressed = long(compressedSize),
          let longHeader = long(header)
        else { return nil }
        (size, compressedSize, header) = (longSize, longCompressed, longHeader)
      }
      field += 4 + length
    }
    let entry = Entry(
      name: String(decoding: bytes[start..<start + nameLength], as: UTF8.self),
      isEncrypted: flags & 1 != 0,
      method: method,
      checksum: UInt32(truncatingIfNeeded: checksum),
      compressedSize: compressedSize,
      size: size,
      header: header
    )
    return (entry, end + commentLength)
  }
}

extension Data {
  /// A number of so many bytes, low byte first; `nil` outside of the data and beyond 63 bits.
  fileprivate func number(at place: Int, size: Int) -> Int? {
    guard place >= 0, place <= count - size else { return nil }
    var number: UInt64 = 0
    for offset in (0..<size).reversed() {
      number = number << 8 | UInt64(self[startIndex + place + offset])
    }
    return Int(exactly: number)
  }
}
