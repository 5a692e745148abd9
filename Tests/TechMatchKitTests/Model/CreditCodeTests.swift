import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchKit

@Suite("CreditCode")
struct CreditCodeTests {
  /// Codes that licences show; the first is the example of GB 32100.
  @Test(
    "published codes are codes, however they are written",
    arguments: ["91350100M000100Y43", "914403001922038216", "91110000802100433B"]
  )
  func published(text: String) {
    #expect(CreditCode(parsing: text)?.description == text)
    #expect(CreditCode(parsing: " \(text.lowercased()) ")?.description == text)
    let wide = String(
      String.UnicodeScalarView(text.unicodeScalars.map { Unicode.Scalar($0.value + 0xFEE0)! })
    )
    #expect(CreditCode(parsing: wide)?.description == text)
    #expect(CreditCode(parsing: text.prefix(8) + "-" + text.dropFirst(8))?.description == text)
  }

  @Test("nothing else is one")
  func others() {
    for text in ["", "吉林大学", "9135010 0M000100Y4", "91350100M000100Y432", "220102000012345"] {
      #expect(CreditCode(parsing: text) == nil, "\(text)")
    }
  }

  @Test("every slip of one character shows, and every swap of two neighbours", .seeded)
  func slips() {
    let code = Array("91350100M000100Y43".utf8)
    for place in code.indices {
      for other in "0123456789ABCDEFGHJKLMNPQRTUWXYIOSVZ".utf8 where other != code[place] {
        var slip = code
        slip[place] = other
        #expect(CreditCode(parsing: String(decoding: slip, as: UTF8.self)) == nil)
      }
      guard place > 0, code[place] != code[place - 1] else { continue }
      var swapped = code
      swapped.swapAt(place, place - 1)
      #expect(CreditCode(parsing: String(decoding: swapped, as: UTF8.self)) == nil)
    }
  }
}
