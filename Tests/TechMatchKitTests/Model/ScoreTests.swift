import Testing

@testable import TechMatchKit

@Suite("Score")
struct ScoreTests {
  @Test(
    "prints points with four digits",
    arguments: [(0, "0.0000"), (7, "0.0007"), (741_203, "74.1203"), (1_000_000, "100.0000")]
  )
  func printsPoints(millionths: Int, text: String) {
    #expect(Score(millionths: millionths).description == text)
  }
}
