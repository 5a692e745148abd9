import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchKit

@Suite("ContentDigest")
struct ContentDigestTests {
  @Test(
    "does not depend on how bytes were cut, and changes with any byte and with the length",
    .seeded
  )
  func cuts() {
    var random = SeededGenerator(seed: RandomTesting.seed)
    for length in 0..<70 {
      let bytes = (0..<length).map { _ in UInt8(random.below(256)) }
      var whole = ContentDigest()
      whole.add(bytes.span)
      var cut = ContentDigest()
      var place = 0
      while place < length {
        let end = min(length, place + 1 + random.below(11))
        cut.add(Array(bytes[place..<end]).span)
        place = end
      }
      #expect(cut.value == whole.value)
      for index in bytes.indices {
        var changed = bytes
        changed[index] ^= 1 << UInt8(random.below(8))
        var other = ContentDigest()
        other.add(changed.span)
        #expect(other.value != whole.value)
      }
      var longer = ContentDigest()
      longer.add((bytes + [0]).span)
      #expect(longer.value != whole.value)
    }
  }

  @Test("records differ by what they say and by what gates compare, apart")
  func records() throws {
    var demand = Demand(id: try #require(RecordID("d")))
    demand.title = "激光焊接"
    func digest(_ change: (inout Demand) -> Void) throws -> RecordDigest {
      var changed = demand
      change(&changed)
      let index = try IndexBuilder().build(achievements: [], demands: [changed])
      return try #require(index.digests(of: .demand).first)
    }
    let before = try digest { _ in }
    let text = try digest { $0.summary = "铜排" }
    #expect(text.text != before.text && text.gates == before.gates)
    let gates = try digest { $0.requiredRegion = Region(text: "长春", code: 220100) }
    #expect(gates.text == before.text && gates.gates != before.gates)
    let other = try digest { $0.organisation = "某厂" }
    #expect(other == before)
  }
}
