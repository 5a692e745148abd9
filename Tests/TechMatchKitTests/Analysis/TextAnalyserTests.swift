import Foundation
import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchKit

@Suite("TextAnalyser")
struct TextAnalyserTests {
  @Test(
    "cuts text into the terms that its rules promise",
    arguments: [
      ("抗拉强度≥450MPa", "抗拉 拉强 强度 450mpa"), ("钛合金", "钛合 合金"), ("钛", "钛"),
      ("PM2.5监测", "pm2.5 监测"), ("C-V2X and ５Ｇ", "c-v2x 5g"), ("h-BN薄膜", "h-bn 薄膜"),
      ("Ti-6Al-4V alloys", "ti-6al-4v alloy"),
      ("metal-organic frameworks", "metal organic framework"),
      ("100-200", "100 200"), ("COVID-19", "covid-19"), ("2.80g/cm³", "2.80g cm3"),
      ("c++ and C# or R&D.", "c++ c# r&d"), ("Müller's naïve Ångström", "muller naiv angstrom"),
      ("the method of the systems", "method system"), ("γ-Al2O3", "γ-al2o3"), ("ﬁbre", "fibr"),
      ("㎏ ①", "kg 1"), ("データ한국어", "デー ータ タ한 한국 국어"), ("", ""), (" ,。!? ", ""),
      ("a\u{300}b co\u{AD}op", "ab coop"), ("Ⅲ-Ⅴ族", "iii-v 族"), ("v1.2.3", "v1.2.3"),
    ]
  )
  func examples(text: String, expected: String) {
    #expect(terms(of: text).joined(separator: " ") == expected)
  }

  @Test("the plain analyser keeps stop words and endings")
  func plain() {
    #expect(terms(of: "The methods of Müller", .plain) == ["the", "methods", "of", "muller"])
  }

  @Test(
    "stems as Porter2 does",
    arguments: [
      ("caresses", "caress"), ("ponies", "poni"), ("ties", "tie"), ("cries", "cri"), ("gas", "gas"),
      ("gaps", "gap"), ("kiwis", "kiwi"), ("agreed", "agre"), ("feed", "feed"), ("hopping", "hop"),
      ("hoping", "hope"), ("luxuriated", "luxuri"), ("sized", "size"), ("cry", "cri"), ("by", "by"),
      ("say", "say"), ("happily", "happili"), ("relational", "relat"), ("conditional", "condit"),
      ("generously", "generous"), ("vietnamization", "vietnam"), ("operator", "oper"),
      ("geology", "geolog"), ("electrical", "electr"), ("hopeful", "hope"), ("goodness", "good"),
      ("formative", "format"), ("revival", "reviv"), ("inference", "infer"), ("adoption", "adopt"),
      ("controlling", "control"), ("skies", "sky"), ("dying", "die"), ("news", "news"),
      ("knotty", "knotti"), ("exceeding", "exceed"), ("batteries", "batteri"), ("alloys", "alloy"),
    ]
  )
  func stems(word: String, stem: String) {
    #expect(String(decoding: PorterStemmer.stem(Array(word.utf8)), as: UTF8.self) == stem)
  }

  @Test(
    "folding agrees with Foundation's compatibility folding over Latin, Greek and full-width forms"
  )
  func foldingAgreesWithFoundation() {
    func fold(_ text: String) -> String {
      var bytes: [UInt8] = []
      let count = Folding.table.fold(Array(text.utf8).span, into: &bytes)
      return String(decoding: bytes[..<count], as: UTF8.self)
    }
    for value in Array(0xC0...0x17F) + Array(0xFF10...0xFF5A) + Array(0x3400...0x3410) {
      guard let scalar = Unicode.Scalar(UInt32(value)),
        scalar.properties.isAlphabetic || (0xFF10...0xFF19).contains(value)
      else { continue }
      // Letters with a stroke and ligatures have no decomposition; ours are spelled out on purpose.
      if "ÆæØøÐðÞþĐđĦħıŁłŒœŦŧŉĸŊŋĿŀſßĲĳ".unicodeScalars.contains(scalar) { continue }
      let text = String(scalar)
      let expected = text.decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars
        .filter { !(0x300...0x36F).contains($0.value) }
      #expect(
        fold(text) == String(String.UnicodeScalarView(expected)),
        "U+\(String(value, radix: 16))"
      )
    }
    #expect(fold("Straße") == "strasse")
  }

  @Test("folding twice changes nothing, and terms are valid, short and never empty", .seeded)
  func properties() {
    var random = SeededGenerator(seed: RandomTesting.seed)
    let blocks: [ClosedRange<UInt32>] = [
      0...0x7F, 0x80...0x24F, 0x370...0x52F, 0x2000...0x218F, 0x2460...0x24FF, 0x3000...0x33FF,
      0x4E00...0x9FFF, 0xAC00...0xD7FF, 0xF900...0xFFFF, 0x1F300...0x1F9FF, 0x2_0000...0x2_FFFF,
    ]
    for _ in 0..<RandomTesting.rounds(3000) {
      var text = ""
      for _ in 0..<random.below(30) {
        let block = random.pick(blocks)
        let value =
          block.lowerBound + UInt32(random.below(Int(block.upperBound - block.lowerBound) + 1))
        if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
        if random.chance(30) { text += random.pick(["-", ".", "'", "+", "#", "&", "a", "7", "光"]) }
      }
      var once: [UInt8] = []
      var twice: [UInt8] = []
      let count = Folding.table.fold(Array(text.utf8).span, into: &once)
      let again = Folding.table.fold(Array(once[..<count]).span, into: &twice)
      #expect(once[..<count] == twice[..<again], "\(text.unicodeScalars.map(\.value))")
      for term in terms(of: text) {
        #expect(
          !term.isEmpty && term.utf8.count <= Tokeniser.longestTerm
            || term.unicodeScalars.allSatisfy { ScalarClass.isCharacter($0.value) }
        )
        #expect(
          !term.unicodeScalars.contains("\u{FFFD}") || text.unicodeScalars.contains("\u{FFFD}")
        )
      }
    }
  }

  @Test("terms of texts with a separator between them are the terms of both")
  func concatenation() {
    let texts = ["抗拉强度≥450MPa", "C-V2X and 5G", "metal-organic", "Müller's", "c++", "钛"]
    for left in texts {
      for right in texts {
        #expect(terms(of: left + "。" + right) == terms(of: left) + terms(of: right))
      }
    }
  }

  @Test("very long words are cut between characters")
  func longWords() {
    let terms = terms(
      of: String(repeating: "é", count: 100_000) + " " + String(repeating: "я", count: 1000)
    )
    #expect(terms.map(\.utf8.count) == [64, 64])
  }

  @Test("tags fold as wholes")
  func tags() {
    func fold(_ tag: String) -> String { String(decoding: TagFolding.fold(tag), as: UTF8.self) }
    #expect(fold("  Ｍachine\u{3000} Learning ") == "machine learning")
    #expect(fold("5Ｇ") == fold("5g"))
    #expect(fold(" \u{200D} ") == "")
  }
}
