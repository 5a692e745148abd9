import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchKit

@Suite("ByteScan")
struct ByteScanTests {
  @Test("finds the first byte of each kind, as a look at every byte does", .seeded)
  func equalsBytewiseScan() {
    var random = SeededGenerator(seed: RandomTesting.seed &+ 13)
    let special: [UInt8] = [
      0x0A, 0x09, 0x0B, 0x1F, 0x20, 0x21, 0x22, 0x23, 0x5B, 0x5C, 0x5D, 0x7F, 0x80, 0xFF,
    ]
    for _ in 0..<RandomTesting.rounds(2000) {
      let bytes = (0..<random.below(40)).map { _ in
        random.chance(10) ? random.pick(special) : UInt8(0x61 + random.below(26))
      }
      let start = random.below(bytes.count + 1)
      func first(_ matches: (UInt8) -> Bool) -> Int {
        bytes[start...].firstIndex(where: matches) ?? bytes.count
      }
      #expect(ByteScan.lineFeed(in: bytes.span, from: start) == first { $0 == 0x0A })
      #expect(ByteScan.nonASCII(in: bytes.span, from: start) == first { $0 >= 0x80 })
      #expect(
        ByteScan.endOfPlainJSON(in: bytes.span, from: start)
          == first { $0 == 0x22 || $0 == 0x5C || $0 < 0x20 }
      )
    }
  }

  @Test("folds ASCII like the standard library, whatever stands before it")
  func foldsASCII() {
    let all = String(decoding: (0...0x7F).map { UInt8($0) }, as: UTF8.self)
    for prefix in ["", "a", "Ab", "激", "激A光"] {
      var folded: [UInt8] = []
      let text = prefix + all + all
      let count = Folding.table.fold(Array(text.utf8).span, into: &folded)
      #expect(String(decoding: folded[..<count], as: UTF8.self) == text.lowercased())
    }
  }
}
