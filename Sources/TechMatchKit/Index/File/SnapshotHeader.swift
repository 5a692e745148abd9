import Foundation

/// The first page of a snapshot file.
struct SnapshotHeader {
  /// The version of the format that is written and read.
  ///
  /// It is raised as well when a text has other terms than before, because the old terms would not
  /// be found, or other facts for gates: 2 has simplified characters (``SimplifiedForms``), 3 has values
  /// as people write them, 4 what demands score with unrelated achievements.
  static let version = 4
  private static let magic: UInt64 = 0x0A31_5844_4D54_8954

  var columns: Int
  var pages: Int
  var length: Int
  var tailSum: UInt64

  init(columns: Int, pages: Int, length: Int, tailSum: UInt64) {
    self.columns = columns
    self.pages = pages
    self.length = length
    self.tailSum = tailSum
  }

  /// The page, with its checksum in the last eight bytes.
  var page: Data {
    var page = Data()
    let numbers = [
      Self.magic, UInt64(Self.version), UInt64(columns), UInt64(pages), UInt64(length), tailSum,
    ]
    for number in numbers {
      unsafe withUnsafeBytes(of: number.littleEndian) { unsafe page.append(contentsOf: $0) }
    }
    page.append(Data(count: MappedFile.pageSize - 8 - page.count))
    let sum = unsafe page.withUnsafeBytes { unsafe PageChecksum.of($0) }
    unsafe withUnsafeBytes(of: sum.littleEndian) { unsafe page.append(contentsOf: $0) }
    return page
  }

  /// Reads and checks the first page of a file.
  init(_ file: MappedFile) throws(SnapshotFailure) {
    let numbers = MappedArray<UInt64>(file, offset: 0, count: MappedFile.pageSize / 8)
    func number(_ place: Int) -> UInt64 { UInt64(littleEndian: numbers[place]) }
    guard number(0) == Self.magic else { throw .foreign }
    let checked = MappedArray<UInt8>(file, offset: 0, count: MappedFile.pageSize - 8)
    guard unsafe checked.withBytes({ unsafe PageChecksum.of($0) }) == number(numbers.count - 1)
    else { throw .damaged(byte: 0, in: "header") }
    guard number(1) == UInt64(Self.version) else { throw .version(Int(clamping: number(1))) }
    guard let length = Int(exactly: number(4)), length == file.count else {
      throw .cut(bytes: file.count, of: Int(clamping: number(4)))
    }
    columns = Int(clamping: number(2))
    pages = Int(clamping: number(3))
    self.length = length
    tailSum = number(5)
    // Compared by division, because the numbers may be anything.
    let room = length / MappedFile.pageSize
    guard pages < room + 1, MappedFile.pageSize * (1 + pages) <= length,
      columns <= (length - MappedFile.pageSize * (1 + pages)) / 24,
      columns * 24 + pages * 8 <= length - MappedFile.pageSize * (1 + pages)
    else { throw .damaged(byte: 0, in: "header") }
  }
}
