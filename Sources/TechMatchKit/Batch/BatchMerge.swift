/// Puts the parts of a sharded batch together: the bytes of one run over everything.
public enum BatchMerge {
  private typealias Part = (path: String, manifest: BatchManifest)

  /// Merges parts into a result, with its manifest and record digests.
  ///
  /// - Parameters:
  ///   - parts: The results of all parts, in any order, each with the files beside it.
  ///   - path: Where the merged result will stand.
  /// - Throws: ``BatchFailure`` that names a missing, doubled, foreign or damaged part, or `OutputFailure`.
  /// - Complexity: O(*n*) in the bytes of the parts.
  public static func merge(_ parts: [String], into path: String) throws {
    let ordered = try ordered(parts)
    guard let first = ordered.first else { return }
    let readers = try ordered.map { part in
      guard let reader = LineReader(part.path) else {
        throw BatchFailure.unreadable(path: part.path)
      }
      return reader
    }
    let writer = try BatchWriter(path: path, plan: first.manifest.plan.whole)
    for side in first.manifest.lines.indices {
      let total = ordered.reduce(0) { $0 + $1.manifest.lines[side] }
      for line in 0..<total {
        guard let text = readers[line % ordered.count].next() else {
          throw BatchFailure.fewerLines(path: ordered[line % ordered.count].path)
        }
        writer.add(line: text, place: side, pairs: 0)
        if line % 10_000 == 9_999 { try writer.keep() }
      }
    }
    try RecordDigests.copy(from: first.path, to: path)
    writer.add(pairs: ordered.reduce(0) { $0 + $1.manifest.pairs })
    try writer.finish(timings: [:])
  }

  /// The parts by number, after making sure that they are all parts of one batch.
  private static func ordered(_ paths: [String]) throws(BatchFailure) -> [Part] {
    var found: [Int: Part] = [:]
    var first: Part?
    for path in paths {
      let manifest = try BatchManifest(of: path)
      if let first {
        guard manifest.plan.whole == first.manifest.plan.whole,
          manifest.plan.shard.count == first.manifest.plan.shard.count
        else { throw .otherBatch(path: path, first: first.path) }
      }
      first = first ?? (path, manifest)
      let number = manifest.plan.shard.number
      if let other = found[number] {
        throw .doubledPart(path: path, other: other.path, number: number)
      }
      found[number] = (path, manifest)
    }
    guard let count = first?.manifest.plan.shard.count else { return [] }
    let missing = (1...count).filter { found[$0] == nil }
    guard missing.isEmpty else { throw .missingParts(missing, of: count) }
    return (1...count).compactMap { found[$0] }
  }
}
