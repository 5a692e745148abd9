import TechMatchTestSupport
public import Testing

/// Names the seed in whatever a test reports, thrown errors included.
///
/// It is a target of its own because benchmarks share `TechMatchTestSupport` and should not load
/// the testing library. A test that traps reports nothing; its seed is the one of the run.
public struct SeededTrait: TestTrait, TestScoping {
  /// Runs the test and adds the seed to its issues.
  public func provideScope(
    for test: Test,
    testCase: Test.Case?,
    performing function: @Sendable () async throws -> Void
  ) async throws {
    let naming = IssueHandlingTrait.compactMapIssues { issue in
      var issue = issue
      issue.comments.append("repeat with \(RandomTesting.repetition)")
      return issue
    }
    try await naming.provideScope(for: test, testCase: testCase) {
      do {
        try await function()
      } catch is ExpectationFailedError {
        // `#require` has recorded it.
      } catch {
        // Thrown further it would be recorded outside of this scope, without the seed.
        Issue.record(error, sourceLocation: test.sourceLocation)
      }
    }
  }
}

extension Trait where Self == SeededTrait {
  /// For tests that draw from `RandomTesting.seed`.
  public static var seeded: Self { Self() }
}
