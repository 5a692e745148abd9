import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchKit

/// Any text is compared or left open: nothing traps, and nothing takes more than the text is long.
@Suite("Indicators, mutated")
struct IndicatorTotalityTests {
  private static let pieces = [
    "0", "9", "99999999999999999999999999999999999999999999", "e999", "×10⁻⁹⁹", "10^", "万亿", "亿",
    "-", "~",
    "±", "≥", "≤", "不", "不低于", "未达到", "以上", "（", "）", "(", ")", "/", "·", "^", "²", "⁻¹", "MPa",
    "GB/s", "%",
    "℃", "K", "：", "；", "，", ",", "、", "。", "\n", " ", "由", "提升至", "降低", "为原来的", "倍", "百分之", "半",
    "千千", "λ/",
    "1:", ":1", "1/", "0.", ".", "①", "(1)", "1.", "@", "在", "下", "后", "均", "分别", "预计", "\u{0}",
    "🙂", "\u{301}",
    "𠮷", "″", "\"", "GB/T ", "@25℃", "次", "从", "至", "+", "→", "e", "W/(m·", "原来的", "较传统",
    "\u{FEFF}", "㎡", "…",
  ]

  @Test("no text is too strange", .seeded)
  func total() {
    var random = SeededGenerator(seed: RandomTesting.seed &+ 43)
    func text() -> String {
      let pair = random.pick(IndicatorComparisonTests.pairs)
      var characters = Array(random.chance(50) ? pair.asked : pair.offered)
      for _ in 0..<random.below(6) {
        let place = random.below(characters.count + 1)
        switch random.below(3) {
        case 0: characters.insert(contentsOf: random.pick(Self.pieces), at: place)
        case 1 where place < characters.count: characters.remove(at: place)
        default: characters.insert(contentsOf: characters.prefix(place).suffix(4), at: place)
        }
      }
      return String(characters)
    }
    for _ in 0..<RandomTesting.rounds(300) {
      let (asked, offered) = (text(), text())
      let rows = IndicatorComparison.compare(asked: asked, offered: offered)
      for row in rows {
        #expect((row.reason == .values) == (row.verdict == .met || row.verdict == .missed))
        #expect((row.reason == .noNumber) == (row.verdict == .toBeJudged))
      }
    }
  }

  @Test("any bytes", .seeded)
  func bytes() {
    var random = SeededGenerator(seed: RandomTesting.seed &+ 44)
    for _ in 0..<RandomTesting.rounds(200) {
      let bytes = (0..<random.below(80)).map { _ in UInt8(random.below(256)) }
      let text = String(decoding: bytes, as: UTF8.self)
      _ = IndicatorComparison.compare(asked: text, offered: text)
    }
  }

  @Test("long texts of one thing, without separators and with them")
  func long() {
    for piece in [
      "强度", "9", "9,999,", "(", "()", "1/", "m·", "≥", "强度≥5MPa", "a1 ", "，", "在5℃下，", "预计，", "均",
      "10^", "百", "1:1 ", "0.5~", "-", "±1", "由1至2", "万", "的", "强度≥5MPa；", "强度5MPa；",
    ] {
      let text = String(repeating: piece, count: 300)
      let rows = IndicatorComparison.compare(asked: text, offered: text)
      #expect(rows.count <= 600)
    }
  }
}
