import Synchronization

/// An index that changes while it is searched.
///
///     let live = LiveIndex(snapshot)
///     try live.apply(IndexChange(demands: [demand]))          // milliseconds
///     let hits = Matcher(live.snapshot, options: options)…    // sees all of the change or nothing
///
/// Readers take ``snapshot`` and work on it as long as they like; a change never waits for them nor they for it.
/// Changes come one after the other. Compaction, which builds everything anew, runs beside changes and takes them
/// over at its end. `Sendable`; safe from any thread.
public final class LiveIndex: Sendable {
  private let published: Mutex<IndexSnapshot>
  /// Held by who changes the index; the changes since the compaction under way began, if one is.
  private let pending = Mutex([IndexChange]?.none)
  /// Held by the one compaction under way.
  private let compacting = Mutex(())

  /// Makes a live index from a snapshot.
  public init(_ snapshot: IndexSnapshot) { published = Mutex(snapshot) }

  /// The index as it is now; O(1).
  public var snapshot: IndexSnapshot { published.withLock { $0 } }

  /// Applies a change: snapshots taken from here on see all of it.
  ///
  /// - Throws: ``IndexError``, after which nothing has changed.
  /// - Complexity: That of ``IndexSnapshot/updated(_:workers:)``.
  public func apply(_ change: IndexChange) throws(IndexError) {
    try pending.withLock { (pending) throws(IndexError) in
      publish(try snapshot.updated(change))
      pending?.append(change)
    }
  }

  /// Builds all records into one segment.
  ///
  /// Call it from a thread of its own to have it in the background; a second call waits for the first.
  ///
  /// - Parameters:
  ///   - recounting: Whether to count the statistics anew; scores change with them.
  ///   - workers: The most Dispatch workers to use.
  /// - Throws: ``IndexError``, after which nothing has changed.
  /// - Complexity: That of building the index.
  public func compact(
    recounting: Bool,
    workers: Int = Workers.available
  ) throws(IndexError) {
    try compacting.withLock { (_) throws(IndexError) in
      let start = pending.withLock { pending in
        pending = []
        return snapshot
      }
      do throws(IndexError) {
        var compacted = try start.compacted(recounting: recounting, workers: workers)
        try pending.withLock { (pending) throws(IndexError) in
          for change in pending ?? [] { compacted = try compacted.updated(change) }
          publish(compacted)
          pending = nil
        }
      } catch {
        pending.withLock { $0 = nil }
        throw error
      }
    }
  }

  private func publish(_ snapshot: IndexSnapshot) { published.withLock { $0 = snapshot } }
}
