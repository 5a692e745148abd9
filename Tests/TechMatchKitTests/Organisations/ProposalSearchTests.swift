import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchKit

@Suite("ProposalSearch")
struct ProposalSearchTests {
  private static func mention(
    _ id: String,
    _ institutions: [String],
    title: String = "",
    people: String? = nil,
    phone: String? = nil
  ) -> OrganisationMention {
    var record = Achievement(id: RecordID(id)!)
    record.title = title.isEmpty ? nil : title
    record.institutions = institutions
    record.contact = Contact(phone: phone, people: people)
    return OrganisationMention(record)
  }

  /// Each proposal as one text: name, relation, organisation, then grounds with their records.
  private func text(_ proposals: [OrganisationProposal]) -> [String] {
    proposals.map { proposal in
      let grounds = proposal.evidence.map { item in
        item.ground.rawValue
          + (item.records.isEmpty ? "" : "(\(item.records.map(\.text).joined(separator: " ")))")
      }
      let claim = proposal.claim
      return "\(claim.name) \(claim.relation) \(claim.organisation): "
        + grounds.joined(separator: " ")
    }
  }

  private static let mentions = [
    mention("A-1", ["吉大"], title: "车载激光雷达", people: "张三", phone: "0431-85168888"),
    mention("A-2", ["吉林大学"], title: "激光清洗装备", phone: "0431 8516 8888"),
    mention("A-3", ["吉林大学"], title: "车载激光雷达", people: "张三"),
    mention("A-4", ["吉林大学（汽车工程学院）"]),
    mention("A-5", ["吉林大学珠海学院"]),
    mention("A-6", ["吉林大学（Jilin University）"]),
    mention("A-7", ["长春光机所"]),
    mention("A-8", ["中国科学院长春光学精密机械与物理研究所"]),
    mention("A-9", ["吉林大学", "长春理工大学"], title: "联合研制", people: "李四"),
    mention("A-10", ["长春理工大学"], title: "联合研制", people: "李四"),
    mention("A-11", ["吉林大学出版社有限责任公司"]),
    mention("A-12", ["Changchun University", "长春大学"]),
  ]

  @Test("grounds, with the records that show them; partners and companies are not asked about")
  func grounds() {
    let proposals = ProposalSearch(OrganisationDirectory([])).proposals(from: Self.mentions)
    #expect(
      text(proposals) == [
        "吉大 alias 吉林大学: abbreviation same_work(A-1 A-3) same_phone(A-1 A-2)",
        "Changchun University alias 长春大学: translation(A-12)",
        "吉林大学（Jilin University） alias 吉林大学: translation(A-6)",
        "Jilin University alias 吉林大学: translation(A-6)",
        "吉林大学珠海学院 part 吉林大学: beginning",
        "吉林大学（汽车工程学院） part 吉林大学: beginning",
        "长春光机所 alias 中国科学院长春光学精密机械与物理研究所: abbreviation",
      ]
    )
  }

  @Test("what is known, refused or claimed by several is not proposed")
  func known() {
    let records = [
      OrganisationDirectoryTests.record("吉林大学", ["吉大"]),
      OrganisationDirectoryTests.record("长春大学", ["长大"]),
      OrganisationDirectoryTests.record("长沙大学", ["长大"]),
    ]
    let search = ProposalSearch(
      OrganisationDirectory(records),
      refused: [
        .init("吉林大学珠海学院", of: "吉大"), .init("jilin university", of: "吉林大学"),
        .init("吉林大学(Jilin University)", of: "吉林大学"),
      ]
    )
    let proposals = search.proposals(from: Self.mentions + [Self.mention("A-20", ["长大"])])
    #expect(
      text(proposals) == [
        "Changchun University alias 长春大学: translation(A-12)",
        "吉林大学（汽车工程学院） part 吉林大学: beginning",
        "长春光机所 alias 中国科学院长春光学精密机械与物理研究所: abbreviation",
      ]
    )
  }

  @Test("an abbreviation of several is proposed for each, and each says so")
  func rivals() {
    let proposals = ProposalSearch(OrganisationDirectory([])).proposals(from: [
      Self.mention("1", ["吉大"]), Self.mention("2", ["吉林大学"]), Self.mention("3", ["吉首大学"]),
      Self.mention("4", ["吉林大学化学学院"]),
    ])
    #expect(proposals.filter { $0.claim.name == "吉大" }.map(\.rivals) == [["吉首大学"], ["吉林大学"]])
  }

  @Test("the number of an office on many records says nothing")
  func office() {
    let many = (0..<20).map { Self.mention("\($0)", ["单位\($0)"], phone: "0431-85168888") }
    #expect(ProposalSearch(OrganisationDirectory([])).proposals(from: many).isEmpty)
    let few = Array(many.prefix(2))
    #expect(ProposalSearch(OrganisationDirectory([])).proposals(from: few).count == 1)
    let none = (0..<2).map { Self.mention("\($0)", ["单位\($0)"], phone: "123456") }
    #expect(ProposalSearch(OrganisationDirectory([])).proposals(from: none).isEmpty)
  }

  @Test("the order of the records does not matter", .seeded)
  func order() {
    var random = SeededGenerator(seed: RandomTesting.seed &+ 31)
    let search = ProposalSearch(OrganisationDirectory([]))
    let expected = search.proposals(from: Self.mentions)
    for _ in 0..<RandomTesting.rounds(20) {
      #expect(search.proposals(from: Self.mentions.shuffled(using: &random)) == expected)
    }
  }

  @Test("what is confirmed is proposed no more, and resolves")
  func confirmed() {
    let search = ProposalSearch(OrganisationDirectory([]))
    let claims = search.proposals(from: Self.mentions).map(\.claim)
    let directory = OrganisationDirectory([], claims: claims)
    #expect(ProposalSearch(directory).proposals(from: Self.mentions).isEmpty)
    #expect(directory.institutionName(of: "吉大") == "吉林大学")
    #expect(directory.institutionName(of: "Jilin University") == "吉林大学")
    #expect(directory.institutionName(of: "吉林大学汽车工程学院") == "吉林大学")
    #expect(directory.issues.isEmpty)
  }
}
