/// A change of an index: records that were added, changed or withdrawn.
///
/// A `Sendable` value.
public struct IndexChange: Sendable {
  /// New achievements, and new versions that replace the achievements with their identifiers.
  public var achievements: [Achievement]
  /// New demands, and new versions that replace the demands with their identifiers.
  public var demands: [Demand]
  /// Achievements to remove; unknown identifiers are ignored.
  public var withdrawnAchievements: [RecordID]
  /// Demands to remove; unknown identifiers are ignored.
  public var withdrawnDemands: [RecordID]

  /// Makes a change.
  public init(
    achievements: [Achievement] = [],
    demands: [Demand] = [],
    withdrawnAchievements: [RecordID] = [],
    withdrawnDemands: [RecordID] = []
  ) {
    self.achievements = achievements
    self.demands = demands
    self.withdrawnAchievements = withdrawnAchievements
    self.withdrawnDemands = withdrawnDemands
  }
}

extension IndexSnapshot {
  /// The index after a change, with the same statistics.
  ///
  /// The records of the change get a segment of their own, which is built together with
  /// neighbouring small segments. So there are O(log *n*) segments, and a record is indexed again
  /// O(log *n*) times (the logarithmic method: Bentley, Saxe, *Decomposable Searching Problems I*,
  /// J. Algorithms 1980). The first segment is not built again until
  /// ``compacted(recounting:workers:)``.
  ///
  /// - Parameters:
  ///   - change: The change; an identifier that is both changed and withdrawn is changed.
  ///   - workers: The most Dispatch workers to use.
  /// - Returns: An index with the hits, scores and explanations of a new one with the same
  ///   statistics.
  /// - Throws: ``IndexError/duplicateID(_:side:)`` when records of the change share an identifier.
  /// - Complexity: Amortised O(*B* log *n*) for *B* bytes of changed text, and O(*n* / 64) for the
  ///   marks of removed records.
  public func updated(
    with change: IndexChange,
    workers: Int = 1
  ) throws(IndexError) -> IndexSnapshot {
    var segments = segments
    for record in change.achievements { Self.remove(record.id, .achievement, from: &segments) }
    for record in change.demands { Self.remove(record.id, .demand, from: &segments) }
    let arriving = (
      Set(change.achievements.map(\.id)), Set(change.demands.map(\.id))
    )
    for id in change.withdrawnAchievements where !arriving.0.contains(id) {
      Self.remove(id, .achievement, from: &segments)
    }
    for id in change.withdrawnDemands where !arriving.1.contains(id) {
      Self.remove(id, .demand, from: &segments)
    }
    var achievements = change.achievements
    var demands = change.demands
    while segments.count > 1, let last = segments.last,
      last.liveCount <= 2 * (achievements.count + demands.count)
    {
      achievements = last.achievements(workers) + achievements
      demands = last.demands(workers) + demands
      segments.removeLast()
    }
    if !achievements.isEmpty || !demands.isEmpty {
      let (index, _) = try IndexBuilder(configuration: configuration, workers: workers)
        .segment(achievements, demands, concepts: concepts, statistics: statistics)
      segments.append(Segment(index: index))
    }
    return IndexSnapshot(
      configuration: configuration,
      concepts: concepts,
      statistics: statistics,
      segments: segments,
      file: file
    )
  }

  /// The same records in one segment.
  ///
  /// - Parameters:
  ///   - recounting: Whether the statistics are counted again, as ``IndexBuilder`` does. Otherwise
  ///     they are kept, and with them every score.
  ///   - workers: The most Dispatch workers to use.
  /// - Returns: An index without removed records.
  /// - Throws: ``IndexError`` as ``IndexBuilder`` does.
  /// - Complexity: That of building the index.
  public func compacted(
    recounting: Bool,
    workers: Int = Workers.available
  ) throws(IndexError) -> IndexSnapshot {
    try IndexBuilder(configuration: configuration, workers: workers).snapshot(
      segments.flatMap { $0.achievements(workers) },
      segments.flatMap { $0.demands(workers) },
      concepts: concepts,
      statistics: recounting ? configuration.statistics?.counts : statistics
    )
  }

  private static func remove(_ id: RecordID, _ side: Side, from segments: inout [Segment]) {
    for place in segments.indices.reversed() {
      switch side {
      case .achievement:
        guard let local = segments[place].index.achievements.document(id),
          !segments[place].removedAchievements.contains(local)
        else { continue }
        segments[place].removedAchievements.insert(local)
      case .demand:
        guard let local = segments[place].index.demands.document(id),
          !segments[place].removedDemands.contains(local)
        else { continue }
        segments[place].removedDemands.insert(local)
      }
      return
    }
  }
}

extension IndexSnapshot.Segment {
  /// The achievements that were not removed, by identifier.
  fileprivate func achievements(_ workers: Int) -> [Achievement] {
    index.achievements.records(without: removedAchievements, workers: workers)
  }

  /// The demands that were not removed, by identifier.
  fileprivate func demands(_ workers: Int) -> [Demand] {
    index.demands.records(without: removedDemands, workers: workers)
  }
}
