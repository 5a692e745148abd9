import Foundation
import TechMatchKit
import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchStore

/// Which record a row is, from one import to the next.
@Suite("Identity in a catalogue")
struct RecordIdentityTests {
  private let catalogue: Catalogue

  init() throws { catalogue = try Catalogue(path: Catalogue.nowhere, access: .create) }

  private func lines(_ kind: RecordKind, _ text: String, file: String = "f.csv") -> [RecordLine] {
    Importer().lines(of: kind, from: [InputFile(name: file, bytes: Array(text.utf8))]).records
  }

  @discardableResult
  private func take(
    _ text: String,
    from source: String = "一",
    replacing: Bool = false,
    allowing: Bool = false
  ) throws -> ImportCounts {
    let delivery = Catalogue.Delivery(
      .achievement,
      source: source,
      lines(.achievement, text),
      files: ["f.csv"]
    )
    var content = Catalogue.Import([delivery], files: ["f.csv"])
    content.isReplacing = replacing
    content.allowsRetitled = allowing
    return try catalogue.take(content)[0]
  }

  private func titles() throws -> [String: String?] {
    let records = try catalogue.content([.achievement]).achievements
    return Dictionary(uniqueKeysWithValues: records.map { ($0.id.text, $0.title) })
  }

  @Test("the same identifier from two sources is two records, each of which is found again")
  func twoSources() throws {
    try take("id,title\nCG-1,激光雷达\nCG-2,铝合金压铸\n")
    let second = try take("id,title\nCG-1,人参皂苷\nCG-3,石墨烯\n", from: "第二 来源/x")
    #expect(second.added.map(\.text) == ["CG-1@第二来源x", "CG-3"] && second.changed.isEmpty)
    #expect(
      try titles() == [
        "CG-1": "激光雷达", "CG-2": "铝合金压铸", "CG-1@第二来源x": "人参皂苷", "CG-3": "石墨烯",
      ]
    )
    let again = try take("id,title\nCG-1,人参皂苷膜\nCG-3,石墨烯\n", from: "第二 来源/x", replacing: true)
    #expect(again.changed.map(\.text) == ["CG-1@第二来源x"] && again.withdrawn.isEmpty)
    #expect(again.unchanged == 1)
    // A sheet that the catalogue wrote has its own identifiers.
    let exported = try take("id,title\nCG-1@第二来源x,人参皂苷膜\n", from: "第二 来源/x")
    #expect(exported.isEmpty && exported.unchanged == 1)
    #expect(try take("id,title\nCG-1,人参皂苷膜\n", from: "第二 来源/x").unchanged == 1)
    // A withdrawn record stays what it was, whoever uses its identifier.
    _ = try catalogue.withdraw(.achievement, [RecordID("CG-2")!])
    #expect(try take("id,title\nCG-2,压铸\n", from: "三").added.map(\.text) == ["CG-2@三"])
    #expect(catalogue.check().damage == nil)
  }

  @Test("identifiers that have moved to other records stop an import, unless they may")
  func retitled() throws {
    let titles = ["激光雷达", "铝合金压铸", "人参皂苷", "石墨烯散热", "页岩油转化", "滑雪场造雪"]
    func sheet(_ titles: [String]) -> String {
      "id,title\n" + titles.enumerated().map { "CG-\($0),\($1)\n" }.joined()
    }
    try take(sheet(titles))
    let moved = Array(titles[1...]) + ["叶片结冰"]
    #expect {
      try take(sheet(moved))
    } throws: { error in
      guard case .retitled(.achievement, "一", let records) = error as? StoreFailure else {
        return false
      }
      return records.count == 6 && records[0].oldTitle == "激光雷达"
        && records[0].newTitle == "铝合金压铸" && records[0].place.line == 2
    }
    #expect(try self.titles()["CG-0"] == "激光雷达")
    // One that is corrected, and spelling, are everyday life.
    #expect(try take(sheet(["叶片结冰"] + titles[1...].map { $0 + "技术" })).changed.count == 6)
    #expect(throws: StoreFailure.self) { try take("id,title\nCG-1,甲乙丙\nCG-2,丁戊己\n") }
    #expect(try take("id,title\nCG-1,甲乙丙\nCG-2,丁戊己\n", allowing: true).changed.count == 2)
    // Another source is not concerned.
    #expect(try take(sheet(moved), from: "二").added.count == 6)
  }

  @Test("a title with another letter, or an organisation spelled otherwise, is the same record")
  func recognised() throws {
    let body = "针对一体化压铸件内部气孔、缩松、裂纹等缺陷，采用图像分割算法，检出率高"
    let first = try take(
      "序号,成果名称,完成单位,成果简介\n1,车用铝合金压铸件X射线缺陷检测,吉林大学,\(body)\n2,黑土区玉米秸秆还田菌剂,吉林农业大学,\n"
    )
    let (one, two) = (first.added[0], first.added[1])
    let second = try take(
      """
      序号,成果名称,完成单位,成果简介
      1,黑土区玉米秸杆还田菌剂,吉林农业大学,
      2,车用铝合金压铸件 X 射线缺陷检测系统,吉林大学汽车工程学院,\(body)
      3,车用镁合金压铸件腐蚀检测,吉林大学,

      """,
      replacing: true
    )
    #expect(second.withdrawn.isEmpty && second.added.count == 1 && second.changed.isEmpty)
    #expect(second.recognised.map(\.id) == [two, one])
    #expect(second.recognised[0].oldTitle == "黑土区玉米秸秆还田菌剂")
    #expect(second.recognised[0].newTitle == "黑土区玉米秸杆还田菌剂")
    // What the source calls it now is known from now on, and so is what the catalogue calls it.
    let third = try take("成果名称,完成单位\n黑土区玉米秸杆还田菌剂,吉林农业大学\n")
    #expect(third.unchanged == 1 && third.isEmpty)
    let fourth = try take("成果名称,完成单位\n黑土区玉米秸秆还田菌剂,吉林农业大学\n")
    #expect(fourth.changed == [two] && fourth.added.isEmpty)
    #expect(try catalogue.versions(.achievement, two).count == 3)
    #expect(catalogue.check().damage == nil)
  }

  @Test("records of a series, and rows like two records, are not joined")
  func ambiguous() throws {
    let first = try take(
      "成果名称,完成单位\n人参皂苷Rg2口腔膜,甲大学\n污水处理一期工程,甲大学\n激光清洗装备研发平台,甲大学\n激光清洗装备研制平台,甲大学\n"
    )
    let second = try take(
      "成果名称,完成单位\n人参皂苷Rg3口腔膜,甲大学\n污水处理二期工程,甲大学\n激光清洗装备研究平台,甲大学\n",
      replacing: true
    )
    #expect(second.recognised.isEmpty && second.added.count == 3)
    #expect(second.withdrawn == first.added.sorted())
    // It is said which of them are near.
    #expect(second.near.map(\.id) == [second.added[0], second.added[2]])
    #expect(second.near[0].other == first.added[0])
    #expect(first.added[2...].contains(second.near[1].other))
  }

  @Test("a source that starts to name its records, or stops to, has the same records")
  func naming() throws {
    let plain = "成果名称,完成单位\n激光雷达,甲\n铝合金压铸,甲\n"
    let ids = try take(plain).added
    let named = try take("成果编号,成果名称,完成单位\nCG-1,激光雷达,甲\nCG-2,铝合金压铸,甲\n", replacing: true)
    #expect(named.isEmpty && named.unchanged == 2)
    let changed = try take("成果编号,成果名称,完成单位\nCG-1,车载激光雷达,甲\n")
    #expect(changed.changed == [ids[0]])
    let again = try take("成果名称,完成单位\n车载激光雷达,甲\n铝合金压铸,甲\n", replacing: true)
    #expect(again.isEmpty && again.unchanged == 2)
    // Two names are two records.
    #expect(try take("成果编号,成果名称,完成单位\nCG-7,人参皂苷膜,甲\n").added.count == 1)
    #expect(try take("成果编号,成果名称,完成单位\nCG-8,人参皂苷膜,甲\n").added.count == 1)
  }

  @Test("a running number that an earlier version took for an identifier leads on")
  func earlierNumbers() throws {
    let old = #"{"id":"1","title":"激光雷达","institution":["甲"]}"#
    try take(old)
    let counts = try take("序号,成果名称,完成单位\n1,铝合金压铸,甲\n2,激光雷达,甲\n", replacing: true)
    #expect(counts.added.count == 1 && counts.unchanged == 1 && counts.withdrawn.isEmpty)
    #expect(try titles()["1"] == "激光雷达")
  }

  @Test("no decision ever becomes one on another record, whatever is done to the sheet", .seeded)
  func decisions() throws {
    var random = SeededGenerator(seed: RandomTesting.seed)
    let letters = Array("激光雷达铝合金压铸件缺陷检测人参皂苷口腔膜石墨烯散热片页岩油原位转化滑雪场造雪机节能改")
    func text(_ count: Int) -> String {
      String((0..<count).map { _ in random.pick(letters) })
    }
    struct Row: Equatable {
      var truth: Int
      var title: String
      var owner: String
      var body: String
      var price: Int
    }
    for round in 0..<RandomTesting.rounds(12) {
      let source = "s\(round)"
      var next = 0
      func fresh() -> Row {
        next += 1
        return Row(
          truth: next,
          title: text(6 + random.below(10)),
          owner: random.pick(["吉林大学", "长春理工大学", ""]),
          body: random.below(2) == 0 ? "" : text(20 + random.below(30)),
          price: random.below(100)
        )
      }
      var rows = (0..<12).map { _ in fresh() }
      // Which achievement each record is, by construction.
      var truth: [RecordID: Int] = [:]
      var lost = 0
      for week in 0..<5 {
        let sheet =
          CSVWriter.line(["序号", "成果名称", "完成单位", "成果简介", "价格"])
          + rows.enumerated().map {
            CSVWriter.line(["\($0 + 1)", $1.title, $1.owner, $1.body, "\($1.price)万元"])
          }.joined()
        let counts = try take(sheet, from: source, replacing: week % 2 == 0)
        if week > 0 { lost += counts.added.count }
        try catalogue.forEachRecord(.achievement) { record in
          guard record.source == source else { return }
          // A record that is no longer in the sheet stays as it was.
          guard let row = rows.first(where: { record.content.contains("\"\($0.title)\"") }) else {
            return
          }
          #expect(truth[record.id] == nil || truth[record.id] == row.truth, "round \(round)")
          truth[record.id] = row.truth
        }
        for index in rows.indices.reversed() {
          switch random.below(8) {
          case 0:
            // A letter.
            var title = Array(rows[index].title)
            title[random.below(title.count)] = random.pick(letters)
            rows[index].title = String(title)
          case 1:
            rows[index].title = rows[index].title.prefix(3) + "　" + rows[index].title.dropFirst(3)
          case 2: rows[index].price += 1
          case 3: rows.remove(at: index)
          default: break
          }
        }
        for _ in 0..<random.below(4) { rows.insert(fresh(), at: random.below(rows.count + 1)) }
        if random.below(2) == 0 { rows.shuffle(using: &random) }
      }
      // Most edits are recognised: a round has a few dozen of them, and a dozen new rows.
      #expect(lost < 30, "round \(round)")
    }
    #expect(catalogue.check().damage == nil)
  }

  @Test("sources are told by their records, then by a file's name, and asked for in doubt")
  func sources() throws {
    func guess(_ text: String, _ file: String, replacing: Bool = false) throws -> SourceGuess {
      try catalogue.source(
        of: lines(.achievement, text),
        .achievement,
        file: file,
        isReplacing: replacing
      )
    }
    let first = "成果名称,完成单位\n激光雷达,甲\n铝合金压铸,甲\n石墨烯散热,甲\n"
    #expect(try guess(first, "x/一 (1).csv") == .new("一 (1)"))
    #expect(try guess(first, "-") == .new("main") && guess(first, ".csv") == .new(".csv"))
    try take(first, from: "一")
    try take("id,title\nCG-1,人参皂苷\nCG-2,页岩油转化\n", from: "二")
    #expect(try guess(first, "other.csv", replacing: true) == .known("一"))
    #expect(try guess("id,title\nCG-2,页岩油原位转化\nCG-1,人参皂苷\nCG-9,x\n", "other.csv") == .known("二"))
    #expect(try guess("id,成果名称,完成单位\nJ-1,激光雷达,甲\nJ-2,石墨烯散热,甲\n", "o.csv") == .known("一"))
    // The same identifiers for something else.
    #expect(try guess("id,title\nCG-1,叶片结冰\nCG-2,滑雪场造雪\n", "other.csv") == .new("other"))
    #expect(try guess("id,title\nCG-1,叶片结冰\n", "f.csv") == .unclear(["一", "二"]))
    // The name of a file says less: nothing may be taken away on its word.
    _ = try catalogue.take(
      Catalogue.Import(
        [
          .init(
            .achievement,
            source: "三",
            lines(.achievement, "id,title\nX-1,造雪机\n"),
            files: ["三月.csv"]
          )
        ],
        files: []
      )
    )
    #expect(try guess("id,title\nX-2,叶片结冰\n", "new/三月.csv") == .known("三"))
    #expect(try guess("id,title\nX-2,叶片结冰\n", "三月.csv", replacing: true) == .unclear(["三"]))
    #expect(try guess("id,title\nX-1,叶片结冰\n", "三月.csv") == .unclear(["三"]))
    #expect(try guess("id,title\nX-2,叶片结冰\n", "三.csv") == .known("三"))
    // Several lists in one.
    let several = "成果名称,完成单位\n激光雷达,甲\n铝合金压铸,甲\n" + (0..<6).map { "成果\($0),乙\n" }.joined()
    #expect(try guess(several, "全部.csv") == .unclear(["一"]))
    // Two sources have the records.
    try take(first, from: "四")
    #expect(try guess(first, "other.csv") == .unclear(["一", "四"]))
    #expect(try guess(first, "三月.csv") == .unclear(["一", "四"]))
  }
}
