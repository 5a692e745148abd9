import Foundation
import TechMatchKit
import TechMatchStore

/// The batches that a catalogue keeps, by name.
///
/// A value, `Sendable`.
public struct SavedBatches: Sendable {
  private let catalogue: String

  /// The most bytes of a file that a catalogue keeps.
  private static let largest = 900_000_000

  /// Names the catalogue.
  public init(catalogue: String) { self.catalogue = catalogue }

  /// What there is, the oldest first.
  ///
  /// - Throws: `StoreFailure`.
  public func all() throws(StoreFailure) -> [SavedBatch.Summary] {
    try Catalogue(path: catalogue, access: .read).savedBatches()
  }

  /// Makes sure that a name is not taken: before the work, which may last a night.
  ///
  /// - Throws: `StoreFailure`.
  public func requireFree(_ name: String) throws(StoreFailure) {
    let names = try Catalogue(path: catalogue, access: .read).batchNames()
    if names.contains(name) { throw StoreFailure.batchExists(name: name) }
  }

  /// Keeps a result with the files beside it; the files stay where they are.
  ///
  /// - Throws: `StoreFailure`, or ``ServiceFailure/batchTooLarge(path:)``.
  public func save(_ path: String, as name: String) throws {
    func data(_ path: String) throws -> Data {
      guard let data = try? Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe),
        data.count < Self.largest
      else { throw ServiceFailure.batchTooLarge(path: path) }
      return data
    }
    let batch = SavedBatch(
      name: name,
      result: try data(path),
      manifest: try data(BatchManifest.path(of: path)),
      records: try data(RecordDigests.path(of: path))
    )
    try Catalogue(path: catalogue, access: .write).save(batch)
  }

  /// Calls `body` with the path of a saved batch, which lies in a temporary folder meanwhile.
  ///
  /// - Parameters:
  ///   - name: The name of a saved batch, never of a file.
  ///   - body: Called once.
  /// - Returns: What `body` returns.
  /// - Throws: `StoreFailure`, ``ServiceFailure/noRoom(folder:bytes:)``, and what `body` throws.
  public func withResult<Result>(_ name: String, _ body: (String) throws -> Result) throws -> Result
  {
    let batch = try Catalogue(path: catalogue, access: .read).batch(name)
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("techmatch-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    // A name may not be one for a file.
    let file = folder.appendingPathComponent("batch").path
    do {
      try FileManager.default.createDirectory(
        at: folder,
        withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700]
      )
      try batch.result.write(to: URL(fileURLWithPath: file))
      try batch.manifest.write(to: URL(fileURLWithPath: BatchManifest.path(of: file)))
      try batch.records.write(to: URL(fileURLWithPath: RecordDigests.path(of: file)))
    } catch {
      throw ServiceFailure.noRoom(folder: folder.path, bytes: batch.result.count)
    }
    return try body(file)
  }
}

extension SavedBatches {
  /// Compares two saved batches.
  ///
  /// - Parameters:
  ///   - old: The name of the earlier one.
  ///   - new: The name of the later one.
  ///   - tolerance: What counts as a change.
  ///   - body: Called with the comparison, for as long as the files are there.
  /// - Throws: `BatchFailure`, `StoreFailure`, ``ServiceFailure``, and what `body` throws.
  public func compare(
    _ old: String,
    _ new: String,
    tolerance: BatchDiff.Tolerance = BatchDiff.Tolerance(),
    _ body: (BatchDiff) throws -> Void
  ) throws {
    try withResult(old) { old in
      try withResult(new) { new in
        try body(
          BatchDiff(from: BatchResult(path: old), to: BatchResult(path: new), tolerance: tolerance)
        )
      }
    }
  }
}

extension BatchDiff {
  /// Compares two batches: files, or with a catalogue also names of saved batches.
  ///
  /// - Parameters:
  ///   - old: The earlier batch.
  ///   - new: The later one.
  ///   - catalogue: The catalogue for names that are not files.
  ///   - tolerance: What counts as a change.
  ///   - body: Called with the comparison, for as long as the files are there.
  /// - Throws: `BatchFailure`, `StoreFailure`, and what `body` throws.
  public static func compare(
    _ old: String,
    _ new: String,
    catalogue: String?,
    tolerance: Tolerance,
    _ body: (BatchDiff) throws -> Void
  ) throws {
    func compare(_ old: String, _ new: String) throws {
      let before = try BatchResult(path: old)
      try body(BatchDiff(from: before, to: BatchResult(path: new), tolerance: tolerance))
    }
    func withResult(_ name: String, _ body: (String) throws -> Void) throws {
      guard let catalogue, FileKind(path: name) == .nothing else { return try body(name) }
      try SavedBatches(catalogue: catalogue).withResult(name, body)
    }
    try withResult(old) { old in try withResult(new) { try compare(old, $0) } }
  }
}
