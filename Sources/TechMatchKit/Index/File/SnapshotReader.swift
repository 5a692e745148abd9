/// Reads the columns that ``SnapshotWriter`` wrote, in the same order.
struct SnapshotReader {
  let file: MappedFile
  private let entries: [UInt64]
  private let dataEnd: Int
  private var next = 0

  /// Opens a file and checks its header and tail.
  init(path: String) throws(SnapshotFailure) {
    file = try MappedFile(path: path)
    let header = try SnapshotHeader(file)
    dataEnd = MappedFile.pageSize * (1 + header.pages)
    let tail = MappedArray<UInt8>(file, offset: dataEnd, count: file.count - dataEnd)
    guard unsafe tail.withBytes({ unsafe PageChecksum.of($0) }) == header.tailSum else {
      throw .damaged(byte: dataEnd, in: "tail")
    }
    let numbers = MappedArray<UInt64>(
      file,
      offset: dataEnd,
      count: header.columns * 3 + header.pages
    )
    let all = numbers.array.map { UInt64(littleEndian: $0) }
    entries = Array(all.prefix(header.columns * 3))
    file.take(Array(all.suffix(header.pages)))
  }

  /// The failure of a column whose checksums are right but that no writer writes.
  var damage: SnapshotFailure { failure(at: next - 1) }

  private func failure(at column: Int) -> SnapshotFailure {
    let byte =
      column >= 0 && column * 3 < entries.count ? Int(clamping: entries[column * 3]) : dataEnd
    return .damaged(byte: byte, in: name(of: column))
  }

  /// The next column, checked at once.
  mutating func column<Element: BitwiseCopyable>() throws(SnapshotFailure) -> MappedArray<Element> {
    let column: MappedArray<Element> = try uncheckedColumn()
    guard column.isSound(0..<column.count) else {
      throw .damaged(byte: file.damage ?? 0, in: name(of: next - 1))
    }
    return column
  }

  /// The next column, which has to be checked where it is read (``MappedArray/isSound(_:)``).
  mutating func uncheckedColumn<Element: BitwiseCopyable>() throws(SnapshotFailure) -> MappedArray<
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
    return MappedArray(file, offset: offset, count: count)
  }

  /// The next column of numbers, which has `count` of them if that is known.
  mutating func numbers(_ count: Int? = nil) throws(SnapshotFailure) -> [Int] {
    let column: MappedArray<UInt64> = try column()
    guard count == nil || column.count == count else { throw damage }
    return column.array.map { Int(Int64(bitPattern: $0)) }
  }

  /// The next column as text.
  mutating func text() throws(SnapshotFailure) -> String {
    let column: MappedArray<UInt8> = try column()
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
    let bytes = MappedArray<UInt8>(file, offset: start, count: file.count - start).array
    let names = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    return names.indices.contains(column) ? String(names[column]) : ""
  }
}
