import Dispatch
import Foundation
import Synchronization

/// Divides work among Dispatch workers, with results that do not depend on their number.
///
/// Each job has an ordinal and a slot for its result. Workers take ordinals from one counter, so
/// uneven jobs balance, and share nothing else.
public enum Workers {
  /// The number of cores this process may use.
  public static var available: Int { max(1, ProcessInfo.processInfo.activeProcessorCount) }

  /// The results of `count` jobs, in the order of the jobs.
  ///
  /// - Parameters:
  ///   - count: The number of jobs, 0 or more.
  ///   - workers: The most jobs that run at once; less than 1 counts as 1.
  ///   - job: Called once for each of 0..<count, on any thread.
  /// - Returns: The result of job *i* at place *i*.
  static func map<Result: Sendable>(
    _ count: Int,
    workers: Int,
    _ job: @Sendable (Int) -> Result
  ) -> [Result] {
    map(count, workers: workers) {
      ()
    } job: { (_: inout Void, ordinal: Int) in
      job(ordinal)
    }
  }

  /// The results of `count` jobs, in the order of the jobs, with scratch memory that each worker
  /// keeps from job to job.
  ///
  /// - Parameters:
  ///   - count: The number of jobs, 0 or more.
  ///   - workers: The most jobs that run at once; less than 1 counts as 1.
  ///   - makeScratch: Called once for each worker, on its thread.
  ///   - job: Called once for each of 0..<count with the scratch of the worker that runs it; a
  ///     worker's jobs have ascending ordinals.
  ///   - finish: Called with each worker's scratch when there are no more jobs, on its thread.
  /// - Returns: The result of job *i* at place *i*.
  static func map<Result: Sendable, Scratch: ~Copyable>(
    _ count: Int,
    workers: Int,
    scratch makeScratch: @Sendable () -> Scratch,
    job: @Sendable (inout Scratch, Int) -> Result,
    finish: @Sendable (consuming Scratch) -> Void = { _ in }
  ) -> [Result] {
    guard workers > 1, count > 1 else {
      var scratch = makeScratch()
      let results = (0..<max(0, count)).map { job(&scratch, $0) }
      finish(scratch)
      return results
    }
    let slots = UnsafeMutableBufferPointer<Result>.allocate(capacity: count)
    defer { unsafe slots.deallocate() }
    // Every slot is initialised by exactly one job, because the counter hands out each ordinal
    // once, and read only after all workers have ended.
    nonisolated(unsafe) let shared = unsafe slots
    let counter = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: min(workers, count)) { _ in
      var scratch = makeScratch()
      while true {
        let ordinal = counter.wrappingAdd(1, ordering: .relaxed).oldValue
        guard ordinal < count else { break }
        unsafe shared.initializeElement(at: ordinal, to: job(&scratch, ordinal))
      }
      finish(scratch)
    }
    let results = unsafe Array(slots)
    unsafe slots.deinitialize()
    return results
  }
}
