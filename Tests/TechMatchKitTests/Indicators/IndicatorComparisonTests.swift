import Foundation
import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchKit

@Suite("IndicatorComparison")
struct IndicatorComparisonTests {
  struct Pair: Sendable {
    var asked: String
    var offered: String
    var verdict: String
  }

  /// Pairs of texts with what somebody who reads them says: met, missed, half, or `?` for doubt.
  static let pairs: [Pair] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Fixtures/indicators.tsv")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
        .map { String($0).replacing("\\n", with: "\n") }
      return Pair(asked: cells[0], offered: cells[1], verdict: cells[2])
    }
  }()

  static func verdict(_ asked: String, _ offered: String) -> String {
    let counts = IndicatorRow.Counts(IndicatorComparison.compare(asked: asked, offered: offered))
    if counts.open > 0 || counts.asked == 0 { return "?" }
    return counts.met == counts.asked ? "met" : counts.missed == counts.asked ? "missed" : "half"
  }

  @Test("every judged pair has its verdict")
  func judged() {
    #expect(Self.pairs.count > 380)
    for pair in Self.pairs {
      let found = Self.verdict(pair.asked, pair.offered)
      #expect(found == pair.verdict, "\(pair.asked) | \(pair.offered)")
    }
  }

  @Test("a row has the values as understood, in the unit that is asked, and the reason")
  func rows() {
    let rows = IndicatorComparison.compare(
      asked: "抗拉强度≥450MPa；通过国家型式试验；循环寿命≥2000次（25℃）；密度≤2.8g/cm³",
      offered: "抗拉强度0.46GPa；循环寿命2600次（45℃）；密度预计2.7 g/cm3"
    )
    #expect(rows.map(\.verdict) == [.met, .toBeJudged, .unknown, .unknown])
    #expect(rows.map(\.reason) == [.values, .noNumber, .conditions, .hope])
    #expect(rows.map(\.askedValue) == ["≥ 450 MPa", "", "≥ 2000 次", "≤ 2.8 g/cm³"])
    #expect(rows.map(\.offeredValue) == ["460 MPa", nil, "2600 次", "2.7 g/cm³"])
    #expect(rows[0].words == ["≥450MPa", "0.46GPa"])
    #expect(rows[3].words == ["预计"])
    #expect(rows.map(\.asked).joined(separator: "；").contains("通过国家型式试验"))
    #expect(IndicatorComparison.compare(asked: "", offered: "x").isEmpty)
    #expect(IndicatorComparison.compare(asked: "寿命≥5年", offered: nil)[0].reason == .notOffered)
  }

  @Test("neither the order of items nor one that is about something else turns a verdict", .seeded)
  func order() {
    var random = SeededGenerator(seed: RandomTesting.seed &+ 41)
    let items = Self.pairs.filter {
      // One item on each side, of which the other has the separators of several.
      !$0.asked.contains { "；;，,、。\n".contains($0) }
        && !$0.offered.contains { "；;。\n".contains($0) } && !$0.offered.isEmpty
    }
    for _ in 0..<RandomTesting.rounds(60) {
      let pair = random.pick(items)
      let alone = Self.verdict(pair.asked, pair.offered)
      var offered = [pair.offered, "蓝光反射比17.5 nit", "交货期限三个工作日"]
      offered.shuffle(using: &random)
      let among = Self.verdict(pair.asked, offered.joined(separator: "；"))
      #expect(among == alone || among == "?", "\(pair.asked) | \(offered)")
      let two = random.pick(items)
      let asked = [pair.asked, two.asked].joined(separator: "；")
      let forth = IndicatorComparison.compare(
        asked: asked,
        offered: pair.offered + "；" + two.offered
      )
      let back = IndicatorComparison.compare(
        asked: asked,
        offered: two.offered + "；" + pair.offered
      )
      #expect(
        forth.map(\.verdict) == back.map(\.verdict),
        "\(asked) | \(pair.offered)；\(two.offered)"
      )
    }
  }

  @Test("a value is met or missed by the number alone, in any unit and spelling", .seeded)
  func numbers() throws {
    var random = SeededGenerator(seed: RandomTesting.seed &+ 42)
    let units: [(String, Int)] = [("Pa", 0), ("kPa", 3), ("MPa", 6), ("GPa", 9), ("兆帕", 6)]
    let bounds: [(String, (Int, Int) -> Bool)] = [
      ("≥", { $0 >= $1 }), ("≤", { $0 <= $1 }), (">", { $0 > $1 }), ("<", { $0 < $1 }),
      ("不低于", { $0 >= $1 }), ("不应大于", { $0 <= $1 }), ("超过", { $0 > $1 }), ("小于", { $0 < $1 }),
    ]
    func written(_ value: Int, _ unit: (String, Int)) -> String {
      // The value is in kPa.
      let ratio = Ratio(whole: value).times(Ratio(tenTo: 3 - unit.1) ?? .one) ?? .zero
      return ratio.text + (random.chance(50) ? " " : "") + unit.0
    }
    for _ in 0..<RandomTesting.rounds(150) {
      let asked = 1 + random.below(9_000)
      let offered = random.chance(30) ? asked : 1 + random.below(9_000)
      let (word, isMet) = bounds[random.below(bounds.count)]
      let one = "剥离应力" + word + written(asked, units[random.below(units.count)])
      let other = "剥离应力" + written(offered, units[random.below(units.count)])
      #expect(
        Self.verdict(one, other) == (isMet(offered, asked) ? "met" : "missed"),
        "\(one) \(other)"
      )
    }
  }
}
