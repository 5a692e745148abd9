import Foundation

/// Writes the columns of an index into a file that appears whole or not at all.
///
/// | bytes | what |
/// | --- | --- |
/// | first 64 KiB | ``SnapshotHeader``, then zeros |
/// | pages of 64 KiB | the columns in the order of writing, each at a multiple of 64 bytes, zeros between |
/// | tail | offset, count and stride of each column; checksum of each page; names of the columns, a line each |
///
/// Numbers are little-endian. The header holds its own checksum and that of the tail; the tail those of the pages.
struct SnapshotWriter {
  private let handle: FileHandle
  private let partial: String
  private let path: String
  /// What is not yet a whole page.
  private var page = Data()
  private var offset = MappedFile.pageSize
  private var sums: [UInt64] = []
  private var entries: [UInt64] = []
  private var names: [String] = []
  /// The most bytes that are copied at once.
  private static let piece = 1 << 22
  /// What stands before the names of the columns that follow.
  var context = ""

  /// Starts a file beside its place.
  init(path: String) throws(SnapshotFailure) {
    self.path = path
    // One of its own, because two processes may write at once; the last one that is done holds.
    partial = "\(path).partial-\(ProcessInfo.processInfo.processIdentifier)"
    guard FileManager.default.createFile(atPath: partial, contents: nil),
      let handle = FileHandle(forWritingAtPath: partial)
    else { throw .unwritable }
    self.handle = handle
    do {
      try handle.write(contentsOf: Data(count: MappedFile.pageSize))
    } catch {
      throw .unwritable
    }
  }

  /// Adds a column; the file has it under `name`.
  mutating func add<Element: BitwiseCopyable>(
    _ column: Column<Element>,
    _ name: String
  ) throws(SnapshotFailure) {
    begin(column.count, stride: MemoryLayout<Element>.stride, name)
    for start in stride(from: 0, to: column.byteCount, by: Self.piece) {
      let bytes = unsafe column.withBytes { bytes in
        unsafe Data(bytes[start..<min(start + Self.piece, bytes.count)])
      }
      try append(bytes)
    }
  }

  /// Starts a column of which `append` brings the bytes.
  mutating func begin(_ count: Int, stride: Int, _ name: String) {
    let padding = -offset & 63
    page.append(Data(count: padding))
    offset += padding
    entries += [UInt64(offset), UInt64(count), UInt64(stride)]
    names.append(context + name)
  }

  /// Says how many elements the column begun last has after all.
  mutating func end(_ count: Int) { entries[entries.count - 2] = UInt64(count) }

  /// Adds bytes to the column begun last.
  mutating func append(_ bytes: Data) throws(SnapshotFailure) {
    page.append(bytes)
    offset += bytes.count
    try flush(whole: false)
  }

  /// Adds numbers.
  mutating func add(_ numbers: [Int], _ name: String) throws(SnapshotFailure) {
    try add(Column(numbers.map { UInt64(bitPattern: Int64($0)) }), name)
  }

  /// Adds a text.
  mutating func add(_ text: String, _ name: String) throws(SnapshotFailure) {
    try add(Column(Array(text.utf8)), name)
  }

  /// Writes the pages that are whole, or, at the end, the last one as well.
  private mutating func flush(whole: Bool) throws(SnapshotFailure) {
    if whole, !page.isEmpty {
      page.append(Data(count: -page.count & (MappedFile.pageSize - 1)))
    }
    let count = page.count / MappedFile.pageSize
    guard count > 0 else { return }
    let bytes = count * MappedFile.pageSize
    unsafe page.withUnsafeBytes { (buffer: UnsafeRawBufferPointer) in
      for number in 0..<count {
        let start = number * MappedFile.pageSize
        let part = unsafe UnsafeRawBufferPointer(
          rebasing: buffer[start..<start + MappedFile.pageSize]
        )
        sums.append(unsafe PageChecksum.of(part))
      }
    }
    do {
      try handle.write(contentsOf: page.prefix(bytes))
    } catch {
      throw failed()
    }
    page = Data(page.dropFirst(bytes))
  }

  /// Writes header and tail, puts the file on the disk and into its place.
  mutating func finish() throws(SnapshotFailure) {
    try flush(whole: true)
    var tail = Data()
    for number in entries + sums {
      unsafe withUnsafeBytes(of: number.littleEndian) { unsafe tail.append(contentsOf: $0) }
    }
    tail.append(contentsOf: names.joined(separator: "\n").utf8)
    let header = SnapshotHeader(
      columns: entries.count / 3,
      pages: sums.count,
      length: MappedFile.pageSize * (1 + sums.count) + tail.count,
      tailSum: unsafe tail.withUnsafeBytes { unsafe PageChecksum.of($0) }
    )
    do {
      try handle.write(contentsOf: tail)
      try handle.seek(toOffset: 0)
      try handle.write(contentsOf: header.page)
      try handle.synchronize()
      try handle.close()
    } catch {
      throw failed()
    }
    guard unsafe rename(partial, path) == 0 else { throw failed() }
    // The name is durable when its folder is.
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    let descriptor = unsafe open(folder, O_RDONLY)
    if descriptor >= 0 {
      fsync(descriptor)
      close(descriptor)
    }
  }

  /// Removes what was written.
  func abandon() { try? FileManager.default.removeItem(atPath: partial) }

  private func failed() -> SnapshotFailure {
    abandon()
    return .unwritable
  }
}

/// Reads the columns that ``SnapshotWriter`` wrote, in the same order.
struct SnapshotReader {
  let file: MappedFile
  private let entries: [UInt64]
  private let dataEnd: Int
  private var next = 0

  /// Opens a file; checks header and tail.
  init(path: String) throws(SnapshotFailure) {
    file = try MappedFile(path: path)
    let header = try SnapshotHeader(file)
    dataEnd = MappedFile.pageSize * (1 + header.pages)
    let tail = Column<UInt8>(file, offset: dataEnd, count: file.count - dataEnd)
    guard unsafe tail.withBytes({ unsafe PageChecksum.of($0) }) == header.tailSum else {
      throw .damaged(byte: dataEnd, in: "tail")
    }
    let numbers = Column<UInt64>(file, offset: dataEnd, count: header.columns * 3 + header.pages)
    let all = numbers.array.map { UInt64(littleEndian: $0) }
    entries = Array(all.prefix(header.columns * 3))
    file.take(Array(all.suffix(header.pages)))
  }

  /// The damage that a column without sense is: checksums are right, and it is none that is written.
  var damage: SnapshotFailure { failure(at: next - 1) }

  private func failure(at column: Int) -> SnapshotFailure {
    let byte =
      column >= 0 && column * 3 < entries.count ? Int(clamping: entries[column * 3]) : dataEnd
    return .damaged(byte: byte, in: name(of: column))
  }

  /// The next column, checked now.
  mutating func column<Element: BitwiseCopyable>() throws(SnapshotFailure) -> Column<Element> {
    let column: Column<Element> = try uncheckedColumn()
    guard column.isSound(0..<column.count) else {
      throw .damaged(byte: file.damage ?? 0, in: name(of: next - 1))
    }
    return column
  }

  /// The next column, which is to be checked where it is read (``Column/isSound(_:)``).
  mutating func uncheckedColumn<Element: BitwiseCopyable>() throws(SnapshotFailure) -> Column<
    Element
  > {
    let entry = next * 3
    next += 1
    guard entry + 2 < entries.count, let offset = Int(exactly: entries[entry]),
      let count = Int(exactly: entries[entry + 1]),
      entries[entry + 2] == UInt64(MemoryLayout<Element>.stride),
      offset >= MappedFile.pageSize, offset & 63 == 0, offset <= dataEnd,
      count <= (dataEnd - offset) / MemoryLayout<Element>.stride
    else { throw damage }
    return Column(file, offset: offset, count: count)
  }

  /// The next numbers, `count` of them where it is known.
  mutating func numbers(_ count: Int? = nil) throws(SnapshotFailure) -> [Int] {
    let column: Column<UInt64> = try column()
    guard count == nil || column.count == count else { throw damage }
    return column.array.map { Int(Int64(bitPattern: $0)) }
  }

  /// The next text.
  mutating func text() throws(SnapshotFailure) -> String {
    let column: Column<UInt8> = try column()
    return String(decoding: column.array, as: UTF8.self)
  }

  /// The number of columns.
  var columnCount: Int { entries.count / 3 }

  /// The name of the column that a byte belongs to.
  func name(at byte: Int) -> String {
    var last = 0
    for column in 0..<columnCount where Int(clamping: entries[column * 3]) <= byte { last = column }
    return name(of: last)
  }

  private func name(of column: Int) -> String {
    let start = dataEnd + (entries.count + (dataEnd / MappedFile.pageSize - 1)) * 8
    guard start <= file.count else { return "" }
    let bytes = Column<UInt8>(file, offset: start, count: file.count - start).array
    let names = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    return names.indices.contains(column) ? String(names[column]) : ""
  }
}

/// The first page of a snapshot file.
struct SnapshotHeader {
  /// The version of the format that is written and read.
  static let version = 1
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
    let numbers = Column<UInt64>(file, offset: 0, count: MappedFile.pageSize / 8)
    func number(_ place: Int) -> UInt64 { UInt64(littleEndian: numbers[place]) }
    guard number(0) == Self.magic else { throw .foreign }
    let checked = Column<UInt8>(file, offset: 0, count: MappedFile.pageSize - 8)
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
    // Bounds by division: the numbers may be anything.
    let room = length / MappedFile.pageSize
    guard pages < room + 1, MappedFile.pageSize * (1 + pages) <= length,
      columns <= (length - MappedFile.pageSize * (1 + pages)) / 24,
      columns * 24 + pages * 8 <= length - MappedFile.pageSize * (1 + pages)
    else { throw .damaged(byte: 0, in: "header") }
  }
}
