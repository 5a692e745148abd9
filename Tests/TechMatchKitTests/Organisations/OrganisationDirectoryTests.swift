import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchKit

@Suite("OrganisationDirectory")
struct OrganisationDirectoryTests {
  /// An organisation of a few words.
  static func record(
    _ name: String,
    id: String? = nil,
    _ aliases: [String] = [],
    code: String? = nil,
    in parents: [String] = []
  ) -> Organisation {
    var record = Organisation(id: RecordID(id ?? name)!, name: name)
    record.aliases = aliases
    record.creditCode = code
    record.parents = parents
    return record
  }

  /// A code with the right check digit.
  static func code(_ number: Int) -> String {
    let digits = "91220101MA" + String(repeating: "0", count: 7 - "\(number)".count) + "\(number)"
    return digits + String(decoding: [CreditCode.checkDigit(of: digits.utf8)!], as: UTF8.self)
  }

  private static let records = [
    record("吉林大学", ["吉大", "Jilin University"], code: code(1)),
    record("吉林大学汽车工程学院", ["吉大汽车学院"], in: ["吉大"]),
    record("珠海科技学院", ["吉林大学珠海学院"], code: code(2)),
    record("长春理工大学", ["长理工"], code: code(3)),
    record("长沙理工大学", ["长理工"], code: code(4)),
    record("中国科学院"),
    record("中国科学院长春应用化学研究所", ["应化所"], code: code(5), in: ["中国科学院"]),
  ]

  private func name(_ written: String, _ directory: OrganisationDirectory) -> String? {
    directory.institutionName(of: written)
  }

  @Test("names, other names, codes and parts resolve; what is not stated does not")
  func resolution() {
    let directory = OrganisationDirectory(Self.records)
    for written in [
      "吉林大学", "吉大", "jilin  university", "ＪＩＬＩＮ University", "吉林 大学", Self.code(1),
      Self.code(1).lowercased(), "吉林大学（汽车工程学院）", "吉林大学 汽车工程学院", "吉大汽车学院",
    ] {
      #expect(name(written, directory) == "吉林大学", "\(written)")
    }
    // A faculty that nobody stated, another university of that name, a company of it.
    for written in ["吉林大学机械学院", "吉林大学出版社有限责任公司", "吉林", "大学", "", "（）", "JLU", "吉"] {
      #expect(name(written, directory) == nil, "\(written)")
    }
    #expect(name("吉林大学珠海学院", directory) == "珠海科技学院")
    // With a code of its own an institute stands for itself, whatever is above it.
    #expect(name("应化所", directory) == "中国科学院长春应用化学研究所")
    let plain = OrganisationDirectory([
      Self.record("中国科学院长春应用化学研究所", in: ["中国科学院"]), Self.record("甲有限公司", in: ["甲大学"]),
      Self.record("联合实验室", in: ["甲大学", "乙大学"]),
    ])
    for written in ["中国科学院长春应用化学研究所", "甲有限公司", "联合实验室"] {
      #expect(name(written, plain) == written)
    }
    #expect(directory.isName("吉林大学汽车工程学院", within: "吉大") == true)
    #expect(directory.isName("应化所", within: "中国科学院") == true)
    #expect(directory.isName("中国科学院", within: "应化所") == false)
    #expect(directory.isName("吉林大学珠海学院", within: "吉大") == false)
    #expect(directory.isName("谁", within: "吉大") == false)
    #expect(directory.isName("吉大", within: "谁") == nil)
  }

  @Test("a name that two claim stands for neither, and a full name is whose it is")
  func ambiguity() {
    let directory = OrganisationDirectory(
      Self.records + [Self.record("吉首大学", ["吉大", "吉林大学"], code: Self.code(6))]
    )
    #expect(name("吉大", directory) == nil)
    guard case .ambiguous(let claimants) = directory.resolve("吉大") else {
      Issue.record("not ambiguous")
      return
    }
    #expect(Set(claimants.map(\.name)) == ["吉林大学", "吉首大学"])
    #expect(directory.issues.contains(.ambiguousName("吉大", claimants.map(\.name))))
    #expect(directory.issues.contains(.ambiguousName("长理工", ["长春理工大学", "长沙理工大学"])))
    #expect(name("吉林大学", directory) == "吉林大学")
    #expect(directory.issues.contains(.nameOfAnother("吉林大学", claimedBy: ["吉首大学"])))
    // Its parent is not clear any more, so the faculty stands alone.
    #expect(name("吉林大学汽车工程学院", directory) == "吉林大学汽车工程学院")
    #expect(
      directory.issues.contains(.unclearTarget(name: "吉林大学汽车工程学院", organisation: "吉大"))
    )
    #expect(directory.isName("吉大", within: "吉林大学") == false)
    #expect(directory.isName("吉林大学", within: "吉大") == nil)
  }

  @Test("records of one code or one name are one organisation, unless something speaks against it")
  func joining() {
    let faculty = "机电学院"
    let directory = OrganisationDirectory([
      Self.record("吉林大学珠海学院", id: "1", code: Self.code(2)),
      Self.record("珠海科技学院", id: "2", code: Self.code(2)),
      Self.record("珠海科技学院", id: "3", ["珠科"]),
      Self.record(faculty, id: "4", in: ["甲大学"]),
      Self.record(faculty, id: "5", in: ["乙大学"]),
      Self.record(faculty, id: "6", ["机电"], in: ["乙大学"]),
      Self.record("丙公司", id: "7", code: Self.code(7)),
      Self.record("丙公司", id: "8", code: Self.code(8)),
      Self.record("丁公司", id: "9", code: "91220101MA00000001"),
      Self.record("丁公司", id: "10", code: Self.code(9)),
    ])
    #expect(name("珠科", directory) == "吉林大学珠海学院")
    guard case .known(let college) = directory.resolve("珠海科技学院") else {
      Issue.record("unknown")
      return
    }
    #expect(college.otherNames == ["珠海科技学院", "珠科"])
    #expect(college.records.map(\.text) == ["1", "2", "3"])
    #expect(name(faculty, directory) == nil)
    #expect(name("机电", directory) == "乙大学")
    #expect(name("丙公司", directory) == nil)
    #expect(name(Self.code(8), directory) == "丙公司（\(Self.code(8))）")
    // A code with a wrong check digit identifies nobody, and keeps nobody apart.
    #expect(name("丁公司", directory) == "丁公司")
    #expect(name("91220101MA00000001", directory) == nil)
  }

  @Test("circles end, are said, and put nobody above the others", arguments: [1, 2, 3, 500])
  func circles(length: Int) {
    var records = (0..<length).map {
      Self.record("单位\($0)", in: ["单位\(($0 + 1) % length)"])
    }
    records.append(Self.record("外人", in: ["单位0"]))
    let directory = OrganisationDirectory(records)
    guard case .circle(let names)? = directory.issues.first else {
      Issue.record("no circle")
      return
    }
    #expect(Set(names) == Set((0..<length).map { "单位\($0)" }))
    for number in 0..<length { #expect(name("单位\(number)", directory) == "单位\(number)") }
    #expect(name("外人", directory) == "单位0")
    #expect(directory.isName("外人", within: "单位0") == true)
    #expect(directory.isName("单位0", within: "外人") == false)
  }

  @Test("a chain of ten thousand parents is walked without recursion")
  func depth() {
    let directory = OrganisationDirectory(
      (0..<10_000).map { Self.record("级\($0)", in: ["级\($0 + 1)"]) }
    )
    #expect(name("级0", directory) == "级10000")
    #expect(directory.issues.isEmpty)
  }

  @Test("confirmed names: chains are followed, circles and two targets stay open")
  func claims() {
    func directory(_ claims: [OrganisationClaim]) -> OrganisationDirectory {
      OrganisationDirectory([Self.record("吉林大学", id: "U1")], claims: claims)
    }
    let all = directory([
      .init("JLU", of: "吉大"), .init("吉大", of: "吉林大学"), .init("吉林大学汽院", .part, of: "JLU"),
      .init("长光所", of: "长春光机所"), .init("吉林工大", of: "U1"),
    ])
    for written in ["JLU", "jlu", "吉大", "吉林大学汽院", "吉林工大"] {
      #expect(name(written, all) == "吉林大学", "\(written)")
    }
    #expect(name("长光所", all) == "长春光机所")
    #expect(all.issues.isEmpty)
    let circle = directory([.init("甲", of: "乙"), .init("乙", of: "丙"), .init("丙", of: "甲")])
    #expect(Set(["甲", "乙", "丙"].map { name($0, circle) }).count == 1)
    let two = directory([.init("吉大", of: "吉林大学"), .init("吉大", of: "吉首大学")])
    #expect(name("吉大", two) == nil)
    let onTwo = directory([
      .init("吉大", of: "吉林大学"), .init("吉大", of: "吉首大学"), .init("JD", of: "吉大"),
    ])
    #expect(name("JD", onTwo) == nil)
    #expect(onTwo.issues.contains(.unclearTarget(name: "JD", organisation: "吉大")))
    #expect(directory([.init("（）", of: "吉林大学"), .init("甲", of: " ")]).issues.isEmpty)
  }

  @Test("records and claims in any order give the same answers", .seeded)
  func order() {
    var random = SeededGenerator(seed: RandomTesting.seed &+ 1507)
    for _ in 0..<RandomTesting.rounds(60) {
      let names = (0..<8).map { "单位\($0)" }
      let codes = [nil, nil, nil, Self.code(1), Self.code(2), Self.code(3), "错"]
      func some(_ percent: Int) -> [String] { names.filter { _ in random.chance(percent) } }
      var records = (0..<10).map { number in
        Self.record(
          random.pick(names),
          id: "\(random.below(8))",
          some(15),
          code: random.pick(codes),
          in: some(15)
        )
      }
      var claims = (0..<5).map { _ in
        OrganisationClaim(
          random.pick(names),
          random.chance(60) ? .alias : .part,
          of: random.pick(names)
        )
      }
      let first = OrganisationDirectory(records, claims: claims)
      records.shuffle(using: &random)
      claims.shuffle(using: &random)
      let second = OrganisationDirectory(records, claims: claims)
      #expect(first.organisations == second.organisations)
      #expect(first.issues == second.issues)
      for written in names + [Self.code(1), Self.code(2)] {
        #expect(first.resolve(written) == second.resolve(written))
        #expect(name(written, first) == name(written, second))
        // Whoever it counts for is itself or above it, and counts for itself.
        if let institution = name(written, first), case .known(let own) = first.resolve(written) {
          let above = first.ancestors(of: own).map { first.label(of: $0) }
          #expect(institution == first.label(of: own) || above.contains(institution))
        }
      }
    }
  }

  @Test("a mutated name resolves to the same organisation or to none", .seeded)
  func mutations() {
    var random = SeededGenerator(seed: RandomTesting.seed &+ 77)
    let directory = OrganisationDirectory(Self.records)
    let known = directory.organisations.flatMap { [$0.name] + $0.otherNames }
    let keys = Set(known.map(OrganisationName.key))
    for _ in 0..<RandomTesting.rounds(400) {
      var scalars = Array(random.pick(known).unicodeScalars)
      for _ in 0...random.below(3) {
        let place = random.below(scalars.count + 1)
        switch random.below(3) {
        case 0:
          scalars.insert(
            random.pick(["（", "）", " ", "　", "大", "\u{0}", "é", "\u{301}", "A"]),
            at: place
          )
        case 1 where place < scalars.count: scalars.remove(at: place)
        case 2 where place < scalars.count: scalars.swapAt(place, random.below(scalars.count))
        default: break
        }
      }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars)
      let written = String(view)
      let isKnown = directory.resolve(written) != .unknown
      #expect(isKnown == keys.contains(OrganisationName.key(written)), "\(written)")
    }
  }
}
