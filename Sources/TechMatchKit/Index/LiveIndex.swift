import Foundation

/// An index that can be changed while it is searched.
///
///     let live = LiveIndex(snapshot)
///     try live.apply(IndexChange(demands: [demand]))          // milliseconds
///     let hits = Matcher(live.snapshot, options: options)…    // sees all of the change or nothing
///
/// A search takes ``snapshot`` and may use it for as long as it likes; searches and changes never
/// wait for each other. Changes are applied one after the other. Compaction builds the whole index
/// again while changes go on, and applies these to its result. `Sendable`; safe from any thread.
///
/// The locks are Foundation's because the thread sanitizer knows them, whereas it reports races on
/// what a `Mutex` of `Synchronization` protects.
public final class LiveIndex: @unchecked Sendable {
  /// Guards `published`.
  private let publishing = NSLock()
  private var published: IndexSnapshot
  /// Held while the index is changed; guards `pending`.
  private let changing = NSLock()
  /// The changes since the compaction that is running began, or `nil`.
  private var pending: [IndexChange]?
  /// Held by the compaction that is running.
  private let compacting = NSLock()

  /// Makes a live index from a snapshot.
  public init(_ snapshot: IndexSnapshot) { published = snapshot }

  /// The current index; O(1).
  public var snapshot: IndexSnapshot { publishing.withLock { published } }

  /// Applies a change, which every snapshot that is taken from now on includes.
  ///
  /// - Throws: ``IndexError``; the index is then unchanged.
  /// - Complexity: That of ``IndexSnapshot/updated(with:workers:)``.
  public func apply(_ change: IndexChange) throws(IndexError) {
    changing.lock()
    defer { changing.unlock() }
    publish(try snapshot.updated(with: change))
    pending?.append(change)
  }

  /// Builds all records into one segment again.
  ///
  /// It takes as long as building the index, so call it from a thread of its own. A second call
  /// waits for the first.
  ///
  /// - Parameters:
  ///   - recounting: Whether to count the statistics again; scores change with them.
  ///   - workers: The most Dispatch workers to use.
  /// - Throws: ``IndexError``; the index is then unchanged.
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
