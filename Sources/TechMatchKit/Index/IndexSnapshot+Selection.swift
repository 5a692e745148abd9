extension IndexSnapshot {
  /// The same index with only some of the records of a side.
  ///
  /// Lists, scouts and counts are then those of the records that are kept, over the statistics of
  /// all: a list has the best *k* of them, with the scores that they have anyway. Documents mean
  /// the same records in both.
  ///
  /// - Parameters:
  ///   - kept: The documents that stay; all must be of this side.
  ///   - side: The side.
  /// - Returns: The narrowed index, which shares its parts with this one.
  /// - Complexity: O(*n*) for *n* records of the side.
  package func keeping(_ kept: some Sequence<DocID>, of side: Side) -> IndexSnapshot {
    var stays: [Set<LocalDocID>] = segments.map { _ in [] }
    for document in kept {
      let (segment, local) = place(of: document)
      stays[segment].insert(local)
    }
    var narrowed = segments
    for (number, segment) in segments.enumerated() {
      let count = side == .demand ? segment.index.demands.count : segment.index.achievements.count
      for local in 0..<LocalDocID(count) where !stays[number].contains(local) {
        switch side {
        case .achievement: narrowed[number].removedAchievements.insert(local)
        case .demand: narrowed[number].removedDemands.insert(local)
        }
      }
    }
    return IndexSnapshot(
      configuration: configuration,
      concepts: concepts,
      statistics: statistics,
      segments: narrowed,
      file: file
    )
  }
}
