import Foundation

/// The result file of a batch while it is written: an unfinished file with a checkpoint, which
/// becomes the result file when it is complete.
///
/// After every chunk the unfinished file is synchronised and then the checkpoint is replaced, so
/// everything that a checkpoint counts is on disk. A run that is killed at any moment can be
/// resumed. Owned by one thread.
public final class BatchWriter {
  /// How far a run has come.
  package struct Checkpoint: Codable, Sendable {
    /// The plan, which decides the bytes.
    package var plan: BatchPlan
    /// The number of lines written for each side.
    package var lines: [Int]
    /// The number of pairs in them.
    package var pairs: Int
    /// The bytes of the unfinished file that are valid.
    package var bytes: Int
  }

  /// The path of the result.
  public let path: String
  /// How far the run has come.
  package private(set) var checkpoint: Checkpoint
  /// Whether the checkpoint of an interrupted run that had written lines was discarded.
  public let hasReplacedCheckpoint: Bool
  private let handle: FileHandle
  private var buffer = Data()

  private var partial: String { path + ".partial" }
  private static func checkpointPath(_ path: String) -> String { path + ".checkpoint" }

  /// Starts a file, or resumes one that an interrupted run left.
  ///
  /// - Parameters:
  ///   - path: The path of the result.
  ///   - plan: The plan, which decides its bytes.
  ///   - isResuming: Whether to resume from the checkpoint, which must have the same plan.
  /// - Throws: ``BatchFailure``.
  public init(path: String, plan: BatchPlan, resuming isResuming: Bool = false) throws(BatchFailure)
  {
    self.path = path
    switch FileKind(path: path) {
    case .folder: throw .isFolder(path: path)
    case .other: throw .unwritable(path: path)
    case .nothing, .regular: break
    }
    let found = Self.checkpoint(beside: path)
    let partial = path + ".partial"
    if isResuming {
      guard let found else { throw .noCheckpoint(path: path) }
      guard found.plan == plan, found.isPossible else { throw .otherCheckpoint(path: path) }
      checkpoint = found
      hasReplacedCheckpoint = false
    } else {
      let lines = plan.side.sides.map { _ in 0 }
      checkpoint = Checkpoint(plan: plan, lines: lines, pairs: 0, bytes: 0)
      hasReplacedCheckpoint = found?.lines.contains { $0 > 0 } ?? false
      guard FileManager.default.createFile(atPath: partial, contents: nil) else {
        throw .unwritable(path: path)
      }
    }
    guard let handle = FileHandle(forUpdatingAtPath: partial),
      let size = try? handle.seekToEnd(), size >= UInt64(checkpoint.bytes)
    else { throw .lostPartial(path: partial) }
    self.handle = handle
    do {
      try handle.truncate(atOffset: UInt64(checkpoint.bytes))
      try handle.seekToEnd()
    } catch {
      throw .interrupted(path: path)
    }
    try keep()
  }

  private static func checkpoint(beside path: String) -> Checkpoint? {
    let data = try? Data(contentsOf: URL(fileURLWithPath: checkpointPath(path)))
    return data.flatMap { try? JSONDecoder().decode(Checkpoint.self, from: $0) }
  }

  /// Adds the list of a record.
  ///
  /// - Parameters:
  ///   - id: The record.
  ///   - side: Its side, which must be one of the plan's.
  ///   - result: Its list.
  ///   - rejected: The records that were left out of it.
  func add(_ id: RecordID, of side: Side, _ result: MatchResult, rejected: [RecordID]) {
    let place = checkpoint.plan.side.sides.firstIndex(of: side) ?? 0
    let line = BatchLine.text(
      id,
      side,
      result,
      rejected: rejected,
      nearMisses: checkpoint.plan.nearMisses
    )
    add(line: line, place: place, pairs: result.hits.count)
  }

  /// Adds a line of the side at a place of the plan's sides.
  func add(line: String, place: Int, pairs: Int) {
    buffer.append(contentsOf: line.utf8)
    buffer.append(0x0A)
    checkpoint.lines[place] += 1
    checkpoint.pairs += pairs
  }

  /// Counts pairs of lines that were added without a count.
  func add(pairs: Int) { checkpoint.pairs += pairs }

  /// Writes and synchronises what was added, and then replaces the checkpoint.
  ///
  /// - Throws: ``BatchFailure/interrupted(path:)``.
  func keep() throws(BatchFailure) {
    do {
      try handle.write(contentsOf: buffer)
      try handle.synchronize()
      checkpoint.bytes += buffer.count
      buffer.removeAll(keepingCapacity: true)
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys]
      try encoder.encode(checkpoint)
        .write(to: URL(fileURLWithPath: Self.checkpointPath(path)), options: .atomic)
    } catch {
      throw .interrupted(path: path)
    }
  }

  /// Whether nothing was written that another run could resume from.
  package var isEmpty: Bool { checkpoint.lines.allSatisfy { $0 == 0 } }

  /// Removes the unfinished file and its checkpoint, after a failure before there was anything to
  /// resume from.
  package func abandon() {
    try? handle.close()
    for file in [partial, Self.checkpointPath(path)] {
      try? FileManager.default.removeItem(atPath: file)
    }
  }

  /// The files next to a result, including those that exist only while it is written.
  package static func siblings(of path: String) -> [String] {
    [
      BatchManifest.path(of: path), RecordDigests.path(of: path), path + ".partial",
      checkpointPath(path),
    ]
  }

  /// Writes the manifest, and renames the file to its path; the record digests have been written
  /// already.
  ///
  /// - Throws: ``BatchFailure``.
  func finish(timings: [String: Double]) throws(BatchFailure) {
    try keep()
    do {
      try handle.close()
    } catch {
      throw .interrupted(path: path)
    }
    try BatchManifest(checkpoint, of: path, written: partial, timings: timings).write(beside: path)
    guard unsafe rename(partial, path) == 0 else { throw .interrupted(path: path) }
    try? FileManager.default.removeItem(atPath: Self.checkpointPath(path))
  }
}

extension BatchWriter.Checkpoint {
  /// Whether a run can have left this checkpoint, because a file may say anything.
  fileprivate var isPossible: Bool {
    lines.count == plan.side.sides.count && bytes >= 0
      && (lines + [pairs]).allSatisfy { (0...bytes).contains($0) }
  }
}
