import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchKit

@Suite("TermInterner")
struct TermInternerTests {
  @Test("gives each distinct byte string one ordinal, in order of first occurrence", .seeded)
  func behavesLikeADictionary() {
    var random = SeededGenerator(seed: RandomTesting.seed)
    var dictionary = TermInterner()
    var reference: [[UInt8]: TermID] = [:]
    for _ in 0..<RandomTesting.rounds(20_000) {
      let term = (0..<random.below(6)).map { _ in UInt8(random.below(5)) }
      #expect(dictionary.find(term.span) == reference[term])
      let ordinal = dictionary.intern(term.span)
      if let known = reference[term] {
        #expect(ordinal == known)
      } else {
        #expect(Int(ordinal) == reference.count)
        reference[term] = ordinal
      }
      dictionary.withBytes(of: ordinal) { bytes in
        #expect(bytes.indices.map { bytes[$0] } == term)
      }
    }
    #expect(dictionary.count == reference.count)
  }
}
