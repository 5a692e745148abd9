import Foundation

/// The digests of the records of a batch, in a file next to its result, by which a ``BatchDiff``
/// sees which records were added, removed or changed.
///
/// The file has a line for each record, separated by tabs: side, identifier as a JSON string
/// (because it may contain any character), digest of the text, digest of what gates compare,
/// deadline. A `Sendable` value.
package struct RecordDigests: Sendable {
  private var records: [Side: [RecordID: RecordDigest]] = [.achievement: [:], .demand: [:]]

  /// The path of the digests of a result.
  package static func path(of result: String) -> String { result + ".records.tsv" }

  /// The digest of a record, or `nil` if there was no such record.
  package subscript(side: Side, id: RecordID) -> RecordDigest? { records[side]?[id] }

  /// Writes the digests of the records of a snapshot, demands first, in the order of the input.
  static func write(
    _ snapshot: IndexSnapshot,
    beside result: String,
    workers: Int
  ) throws(OutputFailure) {
    let output = try output(for: result)
    for side in [Side.demand, .achievement] {
      let digests = snapshot.digests(of: side, workers: workers)
      for (document, digest) in zip(snapshot.inputOrder(of: side), digests) {
        let name = JSONText.string(snapshot.id(of: document).text).text
        let text = ContentDigest.hex(digest.text)
        let gates = ContentDigest.hex(digest.gates)
        let deadline = digest.deadline?.description ?? ""
        try output.line("\(side.rawValue)\t\(name)\t\(text)\t\(gates)\t\(deadline)")
      }
    }
    try output.finish()
  }

  /// Checks that the digests of a result are those that its manifest names.
  static func require(beside result: String, digest: String) throws(BatchFailure) {
    let path = path(of: result)
    guard let found = BatchInput(digesting: path) else { throw .noRecords(path: path) }
    guard found.digest == digest else { throw .otherRecords(path: path, result: result) }
  }

  /// Copies the digests of a part; all parts of a batch have the same digests.
  static func copy(from part: String, to result: String) throws {
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: path(of: part))) else {
      throw BatchFailure.noRecords(path: path(of: part))
    }
    let output = try output(for: result)
    try output.write(String(decoding: data, as: UTF8.self))
    try output.finish()
  }

  /// The unfinished file has the same name for every run, so that the next run overwrites what a
  /// killed one left.
  private static func output(for result: String) throws(OutputFailure) -> OutputFile {
    let path = path(of: result)
    return try OutputFile(path: path, partial: path + ".partial")
  }

  /// Reads the digests of a result.
  ///
  /// - Parameters:
  ///   - result: The path of the result.
  ///   - digest: The digest of the file, as the manifest has it.
  /// - Throws: ``BatchFailure``.
  init(beside result: String, digest: String) throws(BatchFailure) {
    let path = Self.path(of: result)
    try Self.require(beside: result, digest: digest)
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped)
    else { throw .noRecords(path: path) }
    for (number, line) in data.split(separator: 0x0A).enumerated() {
      guard let (side, id, digest) = Self.record(line) else {
        throw .badRecords(path: path, line: number + 1)
      }
      records[side]?[id] = digest
    }
  }

  private static func record(_ line: Data) -> (Side, RecordID, RecordDigest)? {
    let cells = line.split(separator: 0x09, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    guard cells.count == 5, let side = Side(rawValue: cells[0]),
      let name = try? JSONDecoder().decode(String.self, from: Data(cells[1].utf8)),
      let id = RecordID(name),
      let text = UInt64(cells[2], radix: 16), let gates = UInt64(cells[3], radix: 16)
    else { return nil }
    let parts = cells[4].split(separator: "-").compactMap { Int($0) }
    let deadline =
      parts.count == 3 ? CalendarDate(year: parts[0], month: parts[1], day: parts[2]) : nil
    return (side, id, RecordDigest(text: text, gates: gates, deadline: deadline))
  }
}
