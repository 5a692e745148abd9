import Foundation

/// An index that changes while it is searched.
///
///     let live = LiveIndex(snapshot)
///     try live.apply(IndexChange(demands: [demand]))          // milliseconds
///     let hits = Matcher(live.snapshot, options: options)…    // sees all of the change or nothing
///
/// Readers take ``snapshot`` and work on it as long as they like; a change never waits for them nor they for it.
/// Changes come one after the other. Compaction, which builds everything anew, runs beside changes and takes them
/// over at its end. `Sendable`; safe from any thread.
///
/// Locks are Foundation's: the thread sanitizer knows them, and takes what a `Mutex` of `Synchronization` protects for
/// races.
public final class LiveIndex: @unchecked Sendable {
  /// Guards `published`.
  private let publishing = NSLock()
  private var published: IndexSnapshot
  /// Held by who changes the index; guards `pending`.
  private let changing = NSLock()
  /// The changes since the compaction under way began, if one is.
  private var pending: [IndexChange]?
  /// Held by the one compaction under way.
  private let compacting = NSLock()

  /// Makes a live index from a snapshot.
  public init(_ snapshot: IndexSnapshot) { published = snapshot }

  /// The index as it is now; O(1).
  public var snapshot: IndexSnapshot { publishing.withLock { published } }

  /// Applies a change: snapshots taken from here on see all of it.
  ///
  /// - Throws: ``IndexError``, after which nothing has changed.
  /// - Complexity: That of ``IndexSnapshot/updated(with:workers:)``.
  public func apply(_ change: IndexChange) throws(IndexError) {
    changing.lock()
    defer { changing.unlock() }
    publish(try snapshot.updated(with: change))
    pending?.append(change)
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
    compacting.lock()
    defer { compacting.unlock() }
    let start = changing.withLock {
      pending = []
      return snapshot
    }
    do throws(IndexError) {
      var compacted = try start.compacted(recounting: recounting, workers: workers)
      changing.lock()
      defer { changing.unlock() }
      for change in pending ?? [] { compacted = try compacted.updated(with: change) }
      pending = nil
      publish(compacted)
    } catch {
      changing.withLock { pending = nil }
      throw error
    }
  }

  private func publish(_ snapshot: IndexSnapshot) { publishing.withLock { published = snapshot } }
}
