import Foundation

/// The manifest next to the result of a batch: how it was made, and digests that connect its files.
///
/// A `Codable` value.
public struct BatchManifest: Codable, Sendable {
  /// The plan, which decides the bytes of the result.
  public var plan: BatchPlan
  /// The number of lines of the result, for each side that has lists.
  public var lines: [Int]
  /// The number of pairs in them.
  public var pairs: Int
  /// The digest of the result file.
  public var digest: String
  /// The digest of the file of record digests.
  public var records: String
  /// The seconds that each phase took.
  public var timings: [String: Double]

  /// The path of the manifest of a result.
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

  /// Reads the manifest of a result, and compares the result with it.
  ///
  /// - Throws: ``BatchFailure/missing(path:)``, ``BatchFailure/noManifest(path:)`` (also for a file
  ///   that is not a manifest), or ``BatchFailure/otherResult(path:)``.
  /// - Complexity: O(*n*) in the bytes of the result.
  public init(of result: String) throws(BatchFailure) {
    guard FileManager.default.fileExists(atPath: result) else { throw .missing(path: result) }
    let data = try? Data(contentsOf: URL(fileURLWithPath: Self.path(of: result)))
    let manifest = data.flatMap { try? JSONDecoder().decode(BatchManifest.self, from: $0) }
    let found = BatchInput(digesting: result)
    // Every line and every pair has at least one byte.
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
