/// The work of a match, for benchmarks.
///
/// It depends on the order in which blocks were visited, and so on the number of workers; the hits
/// do not.
package struct MatchWork: Sendable {
  /// The postings that were added to accumulators.
  package var postingsScored = 0
  /// The records that were scored from the forward index, because their partial scores could not
  /// rule them out.
  package var recordsRescored = 0
  /// The records that were scored in advance to find a threshold.
  package var recordsSeeded = 0

  /// No work.
  package init() {}

  /// Adds the work of another match.
  package static func += (left: inout MatchWork, right: MatchWork) {
    left.postingsScored += right.postingsScored
    left.recordsRescored += right.recordsRescored
    left.recordsSeeded += right.recordsSeeded
  }
}
