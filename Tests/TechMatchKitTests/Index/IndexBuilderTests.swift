import Testing

@testable import TechMatchKit

@Suite("IndexBuilder")
struct IndexBuilderTests {
  private func achievement(_ id: String, _ title: String) -> Achievement {
    var record = Achievement(id: RecordID(id)!)
    record.title = title
    return record
  }

  @Test("refuses two records with one identifier and names the smallest")
  func duplicateIDs() {
    let records = ["C", "B", "C", "B"].map { achievement($0, "激光") }
    #expect(throws: IndexError.duplicateID(RecordID("B")!, side: .achievement)) {
      try IndexBuilder().build(achievements: records, demands: [])
    }
  }

  @Test("refuses field weights out of range")
  func unusableConfiguration() {
    for weight in [-1, Double.nan, .infinity, 101] {
      var configuration = IndexConfiguration()
      configuration.fieldWeights.summary = weight
      #expect(throws: IndexError.fieldWeight) {
        try IndexBuilder(configuration: configuration).build(achievements: [], demands: [])
      }
    }
  }

  @Test("finds records by identifier and keeps the order of the input")
  func identifiers() throws {
    let records = ["b", "a", "é", "A", "e\u{301}"].map { achievement($0, "激光") }
    let index = try IndexBuilder().build(achievements: records, demands: [])
    #expect(index.achievements.inputOrder.map { index.achievements[$0].id } == records.map(\.id))
    for record in records {
      let document = try #require(index.achievements.document(record.id))
      #expect(index.achievements[document].id == record.id)
    }
    #expect(index.achievements.document(RecordID("z")!) == nil)
  }

  @Test("keeps records with and without tags in blocks of their own")
  func blocksDoNotMixTags() throws {
    var records = (0..<10).map { achievement("A\($0)", "激光") }
    for index in stride(from: 0, to: 10, by: 3) { records[index].tags = ["光电"] }
    var configuration = IndexConfiguration()
    configuration.blockSize = 3
    let side = try IndexBuilder(configuration: configuration)
      .build(achievements: records, demands: []).segments[0].index.achievementSide
    #expect(side.taggedCount == 4)
    #expect(side.blocks.map(\.records) == [0..<3, 3..<4, 4..<7, 7..<10])
    #expect(side.blocks.map(\.isTagged) == [true, true, false, false])
  }
}
