import Testing

@testable import TechMatchKit

@Suite("Score")
struct ScoreTests {
  @Test(
    "prints points with four digits",
    arguments: [(0, "0.0000"), (7, "0.0007"), (741_203, "74.1203"), (1_000_000, "100.0000")]
  )
  func printsPoints(microPoints: Int, text: String) {
    #expect(Score(microPoints: microPoints).description == text)
  }
}
