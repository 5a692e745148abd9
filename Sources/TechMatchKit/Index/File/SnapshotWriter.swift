import Foundation

/// Writes the columns of an index to a file that is replaced as a whole or not at all.
///
/// | bytes | what |
/// | --- | --- |
/// | first 64 KiB | ``SnapshotHeader``, then zeros |
/// | pages of 64 KiB | the columns in the order of writing, each at a multiple of 64 bytes, with zeros between them |
/// | tail | offset, count and stride of each column; checksum of each page; the name of each column on a line |
///
/// Numbers are little-endian. The header has its own checksum and that of the tail, and the tail
/// has those of the pages.
struct SnapshotWriter {
  private let handle: FileHandle
  private let partial: String
  private let path: String
  /// Bytes that do not fill a page yet.
  private var page = Data()
  private var offset = MappedFile.pageSize
  private var sums: [UInt64] = []
  private var entries: [UInt64] = []
  private var names: [String] = []
  /// The most bytes that are copied at a time.
  private static let piece = 1 << 22
  /// The beginning of the names of the columns that follow.
  var context = ""

  /// Starts a file next to its final path.
  init(path: String) throws(SnapshotFailure) {
    self.path = path
    // Named after the process, because two may write at once; the one that finishes last wins.
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

  /// Adds a column under a name.
  mutating func add<Element: BitwiseCopyable>(
    _ column: MappedArray<Element>,
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

  /// Starts a column whose bytes ``append(_:)`` adds.
  mutating func begin(_ count: Int, stride: Int, _ name: String) {
    let padding = -offset & 63
    page.append(Data(count: padding))
    offset += padding
    entries += [UInt64(offset), UInt64(count), UInt64(stride)]
    names.append(context + name)
  }

  /// Sets the number of elements of the column that was started last.
  mutating func end(_ count: Int) { entries[entries.count - 2] = UInt64(count) }

  /// Adds bytes to the column that was started last.
  mutating func append(_ bytes: Data) throws(SnapshotFailure) {
    page.append(bytes)
    offset += bytes.count
    try flush(whole: false)
  }

  /// Adds numbers.
  mutating func add(_ numbers: [Int], _ name: String) throws(SnapshotFailure) {
    try add(MappedArray(numbers.map { UInt64(bitPattern: Int64($0)) }), name)
  }

  /// Adds a text.
  mutating func add(_ text: String, _ name: String) throws(SnapshotFailure) {
    try add(MappedArray(Array(text.utf8)), name)
  }

  /// Writes the pages that are full, and at the end the last one as well.
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

  /// Writes the header and the tail, synchronises the file, and renames it to its final path.
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
    // The new name is durable only when its folder is synchronised as well.
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
