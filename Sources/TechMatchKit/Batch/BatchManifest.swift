import Foundation

/// What stands beside a batch's result: how it came about, and digests that bind the files together.
///
/// A value, `Codable`.
public struct BatchManifest: Codable, Sendable {
  /// What decided the bytes.
  public var plan: BatchPlan
  /// The lines of the result file, for each side.
  public var lines: [Int]
  /// The pairs in them.
  public var pairs: Int
  /// The digest of the result file.
  public var digest: String
  /// The digest of the file of record digests beside it.
  public var records: String
  /// Seconds by phase, apart from everything that decides the bytes.
  public var timings: [String: Double]

  /// The file that belongs to a result.
  public static func path(of result: String) -> String { result + ".manifest.json" }

  init(
    _ checkpoint: BatchWriter.Checkpoint,
    of result: String,
    written partial: String,
    timings: [String: Double]
  ) {
    plan = checkpoint.plan
    lines = checkpoint.lines
    pairs = checkpoint.pairs
    digest = BatchInput(digesting: partial)?.digest ?? ""
    records = BatchInput(digesting: RecordDigests.path(of: result))?.digest ?? ""
    self.timings = timings
  }

  /// Reads the manifest beside a result, and holds the result's bytes against it.
  ///
  /// - Throws: ``BatchFailure/missing(path:)``, ``BatchFailure/noManifest(path:)``, also for one that no batch writes,
  ///   and ``BatchFailure/otherResult(path:)``.
  /// - Complexity: O(*n*) in the bytes of the result.
  public init(of result: String) throws(BatchFailure) {
    guard FileManager.default.fileExists(atPath: result) else { throw .missing(path: result) }
    let data = try? Data(contentsOf: URL(fileURLWithPath: Self.path(of: result)))
    let manifest = data.flatMap { try? JSONDecoder().decode(BatchManifest.self, from: $0) }
    let found = BatchInput(digesting: result)
    // A line has a byte at least, and so has a pair.
    let possible = 0...(found?.bytes ?? 0)
    guard let manifest, manifest.plan.shard.isValid,
      manifest.lines.count == manifest.plan.side.sides.count,
      (manifest.lines + [manifest.pairs]).allSatisfy({
        manifest.digest != found?.digest || possible.contains($0)
      })
    else { throw .noManifest(path: Self.path(of: result)) }
    guard found?.digest == manifest.digest else { throw .otherResult(path: result) }
    self = manifest
  }

  func write(beside result: String) throws(BatchFailure) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    let path = Self.path(of: result)
    do {
      try encoder.encode(self).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw .unwritable(path: path)
    }
  }
}
