/// Merges the parts of a batch; the result has the bytes of a run over everything.
public enum BatchMerge {
  private typealias Part = (path: String, manifest: BatchManifest)

  /// Merges parts into a result, with its manifest and record digests.
  ///
  /// All parts are checked before anything is written, and a merge that fails leaves no files.
  ///
  /// - Parameters:
  ///   - parts: The paths of the results of all parts, in any order, each with its manifest and
  ///     record digests.
  ///   - path: The path of the merged result.
  /// - Throws: ``BatchFailure`` for a missing, repeated, foreign or damaged part, or
  ///   ``OutputFailure``.
  /// - Complexity: O(*n*) in the bytes of the parts.
  public static func merge(_ parts: [String], into path: String) throws {
    let ordered = try ordered(parts)
    guard let first = ordered.first else { return }
    for part in ordered {
      if FileKind.areSame(part.path, path) { throw BatchFailure.targetIsPart(path: path) }
      try RecordDigests.require(beside: part.path, digest: part.manifest.records)
    }
    let readers = try ordered.map { part in
      guard let reader = LineReader(part.path) else {
        throw BatchFailure.unreadable(path: part.path)
      }
      return reader
    }
    let writer = try BatchWriter(path: path, plan: first.manifest.plan.whole)
    do {
      try write(ordered, readers, to: writer)
      try RecordDigests.copy(from: first.path, to: path)
      try writer.finish(timings: [:])
    } catch {
      // A merge cannot be resumed.
      writer.abandon()
      throw error
    }
  }

  private static func write(
    _ parts: [Part],
    _ readers: [LineReader],
    to writer: BatchWriter
  ) throws(BatchFailure) {
    for side in parts[0].manifest.lines.indices {
      let total = parts.reduce(0) { $0 + $1.manifest.lines[side] }
      for line in 0..<total {
        guard let text = readers[line % parts.count].next() else {
          throw .fewerLines(path: parts[line % parts.count].path)
        }
        writer.add(line: text, place: side, pairs: 0)
        if line % 10_000 == 9_999 { try writer.keep() }
      }
    }
    writer.add(pairs: parts.reduce(0) { $0 + $1.manifest.pairs })
  }

  /// The parts by number, after checking that they belong to one batch.
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
        if FileKind.areSame(path, other.path) { throw .repeatedPart(path: path) }
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
