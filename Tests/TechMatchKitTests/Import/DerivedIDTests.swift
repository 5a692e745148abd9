import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchKit

@Suite("Derived identifiers")
struct DerivedIDTests {
  private func lines(_ kind: RecordKind, _ texts: String...) -> Imported<RecordLine> {
    Importer().lines(
      of: kind,
      from: texts.enumerated().map { InputFile(name: "f\($0).csv", bytes: Array($1.utf8)) }
    )
  }

  private func id(_ organisation: String?, _ title: String?) -> String {
    DerivedID(organisation: organisation, title: title, fallback: "achievement", content: "").id
      .text
  }

  @Test("a name is read at a glance, is one word, and never changes")
  func names() {
    #expect(id("吉林大学汽车工程学院", "车用铝合金压铸件X射线缺陷智能检测系统") == "吉林大学-车用铝合金压铸件-bxy4")
    #expect(
      id("Jilin University", "Deep learning for X-ray images of castings")
        == "Jilin-Deep-learning-3rex"
    )
    #expect(id(nil, "（一）PM2.5 / 去除") == "一PM2-5去除-d0fm")
    #expect(id(" 中车长春轨道客车股份有限公司\t", "=1+1") == "中车长春-1-1-jwc6")
    #expect(id(nil, "。。").hasPrefix("achievement-") && id("", nil).hasPrefix("achievement-"))
    #expect(id("Supercalifragilistic-Institut", "ÅÄÖ ﬁ 𠮷 한국어 ²") == "Supercal-ÅÄÖﬁ𠮷한국어²-chfm")
  }

  @Test("width, case and the amount of space do not make another name; a letter does")
  func folding() {
    let name = id("吉林大学", "基于 AI 的 X射线 检测")
    #expect(id("吉林大学 ", "基于　ＡＩ  的 x射线\n检测\u{FEFF}").suffix(4) == name.suffix(4))
    for other in ["基于AI的X射线检测", "基于 AI 的 X射线 检侧", "基于 AI 的 X射线 检测。"] {
      #expect(id("吉林大学", other) != name)
    }
    #expect(id("吉大", "基于 AI 的 X射线 检测") != name)
  }

  @Test("numbers that count rows are not identifiers, in any order; other numbers are")
  func running() {
    func ids(_ numbers: [String], header: String = "编号") -> [Bool] {
      let rows = numbers.enumerated().map { "\($1),激光\($0)" }.joined(separator: "\n")
      return lines(.achievement, "\(header),名称\n\(rows)\n合计,\n").records.map(\.isDerived)
    }
    for numbers in [["1"], ["1", "2", "3"], ["3", "1", "2"], ["2", "", "1"], ["01", "02"]] {
      #expect(ids(numbers).allSatisfy { $0 }, "\(numbers)")
      #expect(ids(numbers, header: "序号").allSatisfy { $0 }, "\(numbers)")
    }
    #expect(ids((1...9).filter { $0 != 4 }.map(String.init)).allSatisfy { $0 })
    for numbers in [
      ["7"], ["3", "4", "5"], ["2", "9"], ["1", "2", "A"], ["1", "20261"], ["-1"],
    ] {
      #expect(ids(numbers) == numbers.map { _ in false }, "\(numbers)")
      #expect(ids(numbers, header: "#") == numbers.map { _ in true }, "\(numbers)")
    }
    let json = lines(
      .achievement,
      "{\"id\":1,\"title\":\"a\",\"序号\":\"7\"}\n{\"id\":2,\"title\":\"b\"}"
    )
    #expect(json.records.map(\.id.text) == ["1", "2"])
    #expect(json.records[0].content == #"{"id":"1","title":"a","序号":"7"}"#)
    #expect(json.report.files[0].columns.allSatisfy { !$0.isPosition })
  }

  @Test("a column that is said to be the identifier is one, whatever its numbers are")
  func chosen() throws {
    for (column, text) in [("编号", "编号=id"), ("序号", "序号=id")] {
      var options = ImportOptions()
      options.columns = try ColumnMap([text])
      let file = InputFile(name: "f.csv", bytes: Array("\(column),名称\n1,激光\n2,雷达\n".utf8))
      let imported = Importer(options: options).lines(of: .achievement, from: [file])
      #expect(imported.records.map(\.id.text) == ["1", "2"])
      #expect(imported.records.allSatisfy { !$0.isDerived })
    }
  }

  @Test("a column of row numbers is no part of the record")
  func position() {
    let imported = lines(.demand, "序号,需求名称,企业名称\n1,声呐,一汽\n2,雷达,\n")
    let again = lines(.demand, "需求名称,企业名称,No.\n雷达,,1\n声呐,一汽,2\n")
    #expect(imported.records.map(\.content).reversed() == again.records.map(\.content))
    #expect(imported.report.files[0].columns.map(\.isPosition) == [true, false, false])
    let ids = imported.records.map(\.id)
    #expect(
      imported.report.files[0].issues.map(\.fact) == [.derivedIDs(count: 2, first: ids)]
    )
    let numbered = lines(.demand, "编号,需求名称,企业名称\n1,声呐,一汽\n2,雷达,\n")
    #expect(numbered.records == imported.records)
    #expect(
      numbered.report.files[0].issues.map(\.fact)
        == [.runningNumbers, .derivedIDs(count: 2, first: ids)]
    )
    #expect(numbered.report.files[0].issues[0].place.field == "编号")
  }

  @Test("the same row twice is one record, and said; records that share a title are told apart")
  func repeated() {
    let sheet = "名称,完成单位,价格\n激光,甲,1万\n激光,甲,1万\n雷达,甲,1万\n雷达,甲,2万\n雷达,甲,2万\n"
    let imported = lines(.achievement, sheet)
    #expect(imported.records.count == 3)
    let report = imported.report.files[0]
    #expect(report.recordsRead == 5 && report.recordsTaken == 3 && report.recordsReported == 2)
    #expect(report.errorCount == 0 && report.warningCount == 2 && report.recordsDerived == 3)
    #expect(report.issues.filter { $0.severity == .warning }.map(\.place.line) == [3, 6])
    let ids = imported.records.map(\.id.text)
    #expect(ids[0].hasPrefix("甲-激光-") && ids[0].count == 9)
    #expect(Set(ids).count == 3 && ids[1].count == 14 && ids[1].prefix(9) == ids[2].prefix(9))
    // Over two files as in one.
    let two = lines(.achievement, "名称,完成单位,价格\n雷达,甲,2万\n激光,甲,1万\n", "完成单位,名称,价格\n甲,雷达,1万\n")
    #expect(Set(two.records.map(\.id.text)) == Set(ids))
    // An identifier that a file names comes first.
    let named = lines(.achievement, "名称,完成单位,价格\n激光,甲,1\n", "id,名称\n\(ids[0]),声呐\n")
    #expect(
      named.records.map(\.id.text) == ["\(ids[0])-\(named.records[0].id.text.suffix(4))", ids[0]]
    )
    #expect(named.report.errorCount == 0)
  }

  @Test("other kinds: a bid by bidder and challenge, an organisation by its code or name")
  func kinds() {
    let bids = lines(.bid, "序号,榜单编号,揭榜单位\n1,JB-1,吉林大学\n2,JB-2,吉林大学\n")
    #expect(bids.records.map { $0.id.text.prefix(9) } == ["吉林大学-JB-1", "吉林大学-JB-2"])
    let organisations = lines(.organisation, "单位名称,统一社会信用代码\n吉林大学,12100000412756250Y\n某厂,\n")
    #expect(organisations.records[0].id.text == "12100000412756250Y")
    #expect(organisations.records[1].id.text.hasPrefix("某厂-"))
    #expect(organisations.records.allSatisfy { $0.isDerived })
  }

  @Test("rows in another order, of any format, have the same identifiers and contents", .seeded)
  func shuffled() {
    var random = SeededGenerator(seed: RandomTesting.seed)
    let words = ["激光", "雷达", "X射线", " X 射线 ", "AI", "", "铝合金", "“膜”"]
    for round in 0..<RandomTesting.rounds(60) {
      let header = random.pick(["序号", "编号", "No", "备注"])
      var rows = (0..<random.below(30)).map { _ in
        let title = random.pick(words) + random.pick(words)
        return [title, random.pick(["吉林大学", "甲", ""]), random.pick(["1", "2"])]
      }
      func read() -> (Set<String>, [String]) {
        let numbers = header != "备注"
        let text = rows.enumerated()
          .map { CSVWriter.line([numbers ? "\($0 + 1)" : ""] + $1) }.joined()
        let imported = lines(
          .achievement,
          CSVWriter.line([header, "名称", "完成单位", "价格"]) + text
        )
        let report = imported.report.files[0]
        #expect(report.recordsRead == report.recordsTaken + report.recordsReported)
        // Which of two same rows is the first is a matter of order.
        return (
          Set(imported.records.map(\.content)), imported.records.map(\.id.text).sorted()
        )
      }
      let before = read()
      rows.shuffle(using: &random)
      let after = read()
      #expect(before == after, "round \(round)")
      #expect(Set(before.1).count == before.1.count)
    }
  }
}
