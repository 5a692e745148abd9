import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchKit

@Suite("Ratio and units of indicators")
struct RatioTests {
  @Test("fractions compare as their cross products do, and nothing overflows", .seeded)
  func comparison() throws {
    var random = SeededGenerator(seed: RandomTesting.seed &+ 45)
    for _ in 0..<RandomTesting.rounds(500) {
      let values = (0..<4).map { _ in Int128(random.below(2_000)) - 1_000 }
      guard let one = Ratio(values[0], over: values[1]), let two = Ratio(values[2], over: values[3])
      else { continue }
      let left = one.numerator * two.denominator
      let right = two.numerator * one.denominator
      #expect((one < two) == (left < right))
      #expect((one == two) == (left == right))
    }
    let great = try #require(Ratio(Int128.max, over: 3))
    #expect(great.times(great) == nil && great.plus(great) == nil)
    #expect(great > .one && great.negated < .zero)
    #expect(Ratio(1, over: 0) == nil && Ratio(Int128.min, over: 1) == nil)
    #expect(Ratio(tenTo: 40) == nil)
    #expect(Ratio(-1, over: 8)?.text == "-0.125" && Ratio(1, over: 3)?.text == "1/3")
  }

  @Test("a conversion there and back is the same value", .seeded)
  func conversions() throws {
    var random = SeededGenerator(seed: RandomTesting.seed &+ 46)
    let groups = [
      ["Pa", "kPa", "MPa", "GPa", "bar", "N/mm²", "N/m2"], ["g/cm³", "kg/m³", "kg/L", "mg/mL"],
      ["s", "min", "h", "d", "ms", "周"], ["W", "kW", "J/s", "mW"], ["件/min", "件/h", "件/天"],
      ["B", "bit", "kB", "MB"], ["Wh/kg", "J/g", "kWh/t"], ["%", "‰", "ppm", "mg/kg"],
      ["mΩ·cm²", "Ω·mm²"], ["°", "′", "″"], ["元/Ah", "万元/kAh"],
    ]
    for group in groups {
      let units = try group.map {
        let scalars = Array($0.unicodeScalars)
        let (unit, end) = try #require(IndicatorUnit.read(scalars, at: 0, until: scalars.count))
        #expect(end == scalars.count, "\($0)")
        return unit
      }
      for one in units {
        for other in units {
          #expect(one.powers == other.powers, "\(one.text) \(other.text)")
          let value = try #require(Ratio(Int128(1 + random.below(9_999)), over: 1_000))
          let there = value.times(one.factor)?.divided(by: other.factor)
          #expect(there?.times(other.factor)?.divided(by: one.factor) == value)
        }
      }
    }
  }

  @Test("units that are not the same thing")
  func differences() throws {
    for (one, other) in [
      ("m³", "Nm³"), ("dB", "dB(A)"), ("件", "台"), ("%", "wt%"), ("W", "VA"), ("g/L", "g/kg"),
      ("mpa", "MPa"), ("次", "件"), ("元", "美元"), ("年", "天"), ("%", "%RH"),
    ] {
      let units = try [one, other].map {
        try #require(
          IndicatorUnit.read(Array($0.unicodeScalars), at: 0, until: $0.unicodeScalars.count)
        ).0
      }
      #expect(!units[0].isComparable(with: units[1]), "\(one) \(other)")
    }
  }
}
