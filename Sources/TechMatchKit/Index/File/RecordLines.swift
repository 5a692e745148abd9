import Foundation

/// The lines of the records in a snapshot file, in the order of their identifiers, each read when
/// it is needed.
///
/// Immutable and `Sendable`.
struct RecordLines: Sendable {
  private let bytes: MappedArray<UInt8>
  /// Where each line ends.
  private let ends: MappedArray<UInt64>

  init(_ file: inout SnapshotReader) throws(SnapshotFailure) {
    bytes = try file.uncheckedColumn()
    ends = try file.column()
    let ends = ends.span
    for place in ends.indices {
      let start = place == 0 ? 0 : ends[place - 1]
      guard ends[place] >= start, ends[place] <= UInt64(bytes.count) else { throw file.damage }
    }
  }

  /// Writes the `count` lines that `next` returns one after the other.
  static func write(
    _ count: Int,
    to file: inout SnapshotWriter,
    _ next: () throws -> String
  ) throws {
    var ends: [UInt64] = []
    var total = 0
    file.begin(0, stride: 1, "lines of records")
    for _ in 0..<count {
      let line = try next()
      total += line.utf8.count
      ends.append(UInt64(total))
      try file.append(Data(line.utf8))
    }
    file.end(total)
    try file.add(MappedArray(ends), "ends of lines")
  }

  /// The number of lines.
  var count: Int { ends.count }

  /// Some lines as one input; damaged ones are left out.
  func joined(_ places: [Int]) -> InputFile {
    var joined: [UInt8] = []
    for place in places {
      let range = (place == 0 ? 0 : Int(ends[place - 1]))..<Int(ends[place])
      guard bytes.isSound(range) else { continue }
      unsafe bytes.slice(range).withBytes { unsafe joined.append(contentsOf: $0) }
      joined.append(0x0A)
    }
    return InputFile(name: "", bytes: joined)
  }

  /// The bytes of a line, or `nil` where the file is damaged.
  subscript(place: Int) -> [UInt8]? {
    let range = (place == 0 ? 0 : Int(ends[place - 1]))..<Int(ends[place])
    guard bytes.isSound(range) else { return nil }
    return bytes.slice(range).array
  }
}
