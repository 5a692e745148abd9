import Foundation
import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchKit

@Suite("Importer")
struct ImporterTests {
  /// Bytes as the four encodings that arrive in practice.
  static let encodings: [(TextEncoding, @Sendable (String) -> [UInt8])] = [
    (.utf8, { Array($0.utf8) }),
    (.utf8WithMark, { [0xEF, 0xBB, 0xBF] + Array($0.utf8) }),
    (
      .gb18030,
      { Array($0.data(using: String.Encoding(rawValue: 0x8000_0632)) ?? Data()) }
    ),
    (
      .utf16LittleEndian,
      { [0xFF, 0xFE] + $0.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } }
    ),
  ]

  private func achievements(_ bytes: [UInt8], maxIssues: Int = 20, workers: Int = 2) -> Imported<
    Achievement
  > {
    var options = ImportOptions()
    options.maxIssues = maxIssues
    options.workers = workers
    return Importer(options: options).achievements(from: [InputFile(name: "a.csv", bytes: bytes)])
  }

  private static let sheet = """
    科技成果汇总表（示例）,,,,,
    *成果编号,成果名称（必填）,成果简介,关键词,拟转让价格(万元),所处阶段
    CG-1,激光雷达,"车载，含“引号”和""双引号""
    第二行",激光;雷达,100-200,中试
    CG-2,铝合金 𠮷,轻质,,面议,TRL 6

    """

  @Test("reads the same records from every encoding, delimiter and line break", arguments: 0..<4)
  func encodings(index: Int) throws {
    let (encoding, encode) = Self.encodings[index]
    for lineBreak in ["\n", "\r\n"] {
      let text = Self.sheet.replacingOccurrences(of: "\n", with: lineBreak)
      let imported = achievements(encode(text))
      let report = imported.report.files[0]
      #expect(report.encoding == encoding)
      #expect(report.errorCount == 0 && report.warningCount == 0)
      #expect(imported.records.map(\.id.text) == ["CG-1", "CG-2"])
      #expect(imported.records[0].summary == "车载，含“引号”和\"双引号\"\(lineBreak)第二行")
      #expect(imported.records[0].tags == ["激光", "雷达"])
      #expect(imported.records[0].price?.lowerFen == 100_000_000)
      #expect(imported.records[0].source.line == 3)
      #expect(imported.records[1].title == "铝合金 𠮷")
      #expect(imported.records[1].price?.isUnknown == true)
      #expect(imported.records[1].source.line == 5)
      #expect(report.issues.map(\.fact) == [.titleRows(count: 1)])
    }
  }

  @Test("finds semicolons and tabs out by itself")
  func delimiters() {
    for (delimiter, format) in [(";", SourceFormat.semicolons), ("\t", .tsv), (",", .csv)] {
      let text = "id,title,tags\nA1,one,a\nA2,two,b\n".replacingOccurrences(
        of: ",",
        with: delimiter
      )
      let imported = achievements(Array(text.utf8))
      #expect(imported.report.files[0].format == format)
      #expect(imported.records.map(\.title) == ["one", "two"])
    }
  }

  @Test("JSON Lines and a JSON array give the same records as a sheet")
  func json() {
    let lines = """
      {"id":"CG-1","title":"激光雷达","tags":["激光","雷达"],"price":"100万元","extra":{"a":[1,2]}}

      {"id":"CG-2","text":"轻质","trl":6}
      """
    let array = "[" + lines.replacingOccurrences(of: "\n\n", with: ",\n") + "]"
    for (text, format) in [(lines, SourceFormat.jsonLines), (array, .jsonArray)] {
      let imported = achievements(Array(text.utf8))
      #expect(imported.report.files[0].format == format)
      #expect(imported.records.map(\.id.text) == ["CG-1", "CG-2"])
      #expect(imported.records[0].attributes == [Attribute(name: "extra", value: "{a: 1；2}")])
      #expect(imported.records[1].readiness?.lower == 6)
      #expect(imported.records[1].summary == "轻质")
    }
  }

  @Test("errors take the record, warnings only the value, and all have a place")
  func issues() {
    let text = """
      编号,名称,预算金额,截止日期,备注栏
      D1,甲,很多,2026-02-30,x
      D2,,,,x
      D3,,,,
      D1,丙,1万元,2026-12-31,
      D5,丁,1万元,,,多
      """
    let imported = Importer().demands(from: [InputFile(name: "d.csv", bytes: Array(text.utf8))])
    let report = imported.report.files[0]
    #expect(imported.records.map(\.id.text) == ["D1"])
    #expect(report.recordsRead == 5 && report.recordsTaken == 1 && report.recordsReported == 4)
    #expect(
      report.issues.map { "\($0.place.line):\($0.place.column) \($0.severity)" } == [
        "0:0 note", "2:3 warning", "2:4 warning", "3:0 error", "5:0 error", "6:0 error",
      ]
    )
    #expect(report.issues[3].count == 2 && report.issues[3].lines == [3, 4])
    let first = RecordSource(file: "d.csv", line: 2)
    #expect(report.issues[4].fact == .duplicateID(RecordID("D1")!, first: first))
    #expect(report.issues[5].fact == .tooManyCells(found: 6, header: 5))
  }

  @Test("classified records are refused")
  func classified() {
    let text = "成果编号,成果名称,成果密级\nA,甲,公开\nB,乙,机密\nC,丙,\n"
    let imported = achievements(Array(text.utf8))
    #expect(imported.records.map(\.id.text) == ["A", "C"])
    #expect(imported.report.files[0].issues.map(\.fact) == [.classified(text: "机密")])
  }

  @Test("one row of garbage among a hundred thousand costs that row and is named")
  func garbageRow() {
    var bytes: [UInt8] = []
    for number in 1...100_000 {
      bytes += Array("{\"id\":\"A\(number)\",\"title\":\"激光\"}\n".utf8)
      if number == 54_321 { bytes += [0xFF, 0x00, 0x9C, 0xD5, 0x22, 0x0A] }
    }
    let imported = achievements(bytes)
    let report = imported.report.files[0]
    #expect(report.encoding == .utf8)
    #expect(report.recordsRead == 100_001 && report.recordsTaken == 100_000)
    #expect(report.issues.map(\.place.line) == [54_322])
    #expect(report.issues.first?.severity == .error)
  }

  @Test("a stray quote costs its own row")
  func strayQuote() {
    var rows = ["id,title"]
    for number in 1...1000 { rows.append(number == 500 ? "A500,\"激光" : "A\(number),激光\(number)") }
    let imported = achievements(Array(rows.joined(separator: "\n").utf8))
    #expect(imported.records.count == 999)
    #expect(imported.report.files[0].issues.map(\.place.line) == [501])
  }

  @Test("invalid bytes are found on every line of a row, also when the text ends with it")
  func invalidBytesInLastRow() {
    for end in ["\n", "\r\n", ""] {
      let rows = Array("id,title\nA,激光\nB,\"一\n二".utf8) + [0xFF, 0x22] + Array(end.utf8)
      let imported = achievements(rows)
      #expect(imported.records.map(\.id.text) == ["A"])
      #expect(imported.report.files[0].issues.map(\.place.line) == [4])
    }
  }

  @Test("empty files and files without a header say so")
  func nothing() {
    #expect(achievements([]).report.files[0].issues.map(\.fact) == [.empty])
    #expect(achievements([0xEF, 0xBB, 0xBF]).report.files[0].issues.map(\.fact) == [.empty])
    let report = achievements(Array("1,2\n3,4\n".utf8)).report.files[0]
    #expect(report.errorCount == 1)
    guard case .noHeader = report.issues.first?.fact else {
      Issue.record("no noHeader issue")
      return
    }
  }

  @Test("the report is the same for any number of workers and keeps the first issues")
  func workers() {
    var text = ""
    for number in 0..<60_000 {
      text +=
        number % 7 == 0
        ? "{\"id\":\"A\(number)\"}\n"
        : "{\"id\":\"A\(number)\",\"title\":\"x\",\"k\(number % 3)\":1}\n"
    }
    let reference = achievements(Array(text.utf8), workers: 1)
    for workers in [2, 5] {
      let imported = achievements(Array(text.utf8), workers: workers)
      #expect(imported.report == reference.report)
      #expect(imported.records == reference.records)
    }
    let errors = reference.report.files[0].issues.filter { $0.severity == .error }
    #expect(errors.map(\.count) == [8572])
    #expect(errors.first?.lines == (0..<20).map { $0 * 7 + 1 })
  }

  @Test(
    "headers of real sheets find their field",
    arguments: [
      (.achievement, "＊成果名称", .title), (.achievement, "项目名称：", .title),
      (.achievement, "技术领域（先进制造业、农业、生物医药、现代服务业及其他）", .field),
      (.achievement, "拟转让价格（万元）", .price), (.achievement, "Keywords", .tags),
      (.achievement, "成果简介（500字以内）", .summary), (.achievement, "主要完成人", .people),
      (.achievement, "第一完成单位名称", .institution), (.achievement, "联系人电话", .phone),
      (.demand, "需求单位", .organisation), (.demand, "拟投入资金总额(万元)", .budget),
      (.demand, "榜额", .bounty), (.demand, "tech_difficulties", .summary),
      (.demand, "对揭榜方的条件要求", .conditions), (.demand, "揭榜截止日期", .deadline),
      (.demand, "bounty_amount", .bounty), (.demand, "攻关时限", .timeRange),
      (.bid, "揭榜方", .bidder), (.bid, "投标报价(元)", .price), (.organisation, "机构全称", .name),
      (.achievement, "width", nil), (.achievement, "备注", nil),
    ] as [(RecordKind, String, RecordField?)]
  )
  func headers(kind: RecordKind, header: String, field: RecordField?) {
    #expect(HeaderMap.map(for: kind).match(header).field == field)
  }

  @Test("units in headers are kept")
  func headerUnits() {
    let map = HeaderMap.map(for: .demand)
    #expect(map.match("预算（单位：万元）").unit == "万元")
    #expect(map.match("预算/万元").unit == "万元")
    #expect(map.match("预算(元)").unit == "元")
    #expect(map.match("预算").unit == nil)
  }

  @Test(
    "mutated files never trap, every refused record has a place, and the sums balance",
    .seeded,
    arguments: 0..<4
  )
  func fuzz(part: UInt64) {
    var random = SeededGenerator(seed: RandomTesting.seed &+ part)
    let json = """
      {"id":"CG-1","title":"激光雷达","tags":["激光","雷达"],"price":"100-200万元","trl":"中试","x":1}
      {"id":"CG-2","summary":"轻质\\n合金","modes":["技术转让"],"registered":"2025-03-18"}
      """
    let seeds = Self.encodings.flatMap { [$0.1(Self.sheet), $0.1(json)] }
    let splices: [[UInt8]] = [
      [0x22], [0x22, 0x22], [0x0D, 0x0A], [0], [0xEF, 0xBB, 0xBF], [0xFF], Array("激光".utf8),
      [0xD0, 0xC2],
      Array("{".utf8), Array("]".utf8), Array(",,,,,,,,".utf8), Array("\\ud800".utf8),
      [0x84, 0x31, 0xA4],
      Array("99999999999999999999万元".utf8),
    ]
    for round in 0..<RandomTesting.rounds(5000) {
      var bytes = random.pick(seeds)
      for _ in 0...random.below(4) where !bytes.isEmpty {
        let place = random.below(bytes.count)
        switch random.below(5) {
        case 0: bytes.insert(contentsOf: random.pick(splices), at: place)
        case 1: bytes[place] ^= 1 << UInt8(random.below(8))
        case 2: bytes.removeSubrange(place..<min(bytes.count, place + random.below(40)))
        case 3: bytes.append(contentsOf: bytes[place..<min(bytes.count, place + random.below(60))])
        default: bytes[place] = UInt8(truncatingIfNeeded: random.next())
        }
      }
      let file = InputFile(name: "f", bytes: bytes)
      let report =
        round % 2 == 0
        ? Importer().achievements(from: [file]).report.files[0]
        : Importer().demands(from: [file]).report.files[0]
      let isBalanced = report.recordsRead == report.recordsTaken + report.recordsReported
      let errors = report.issues.filter { $0.severity == .error }
      let repeated = report.issues.count {
        if case .repeatedRecord = $0.fact { true } else { false }
      }
      let isPlaced =
        errors.allSatisfy { $0.place.line > 0 }
        && (report.errorCount...report.errorCount + report.warningCount)
          .contains(report.recordsReported)
        && repeated <= report.recordsReported
      if !isBalanced || !isPlaced
        || report.unshownCount < 0
        || report.unshownCount == 0 && errors.map(\.count).reduce(0, +) != report.errorCount
      {
        Issue.record("round \(round): \(report)")
      }
      for issue in report.issues { #expect(!IssueText(language: .zh).lines(for: issue).isEmpty) }
    }
  }

  @Test("a cell beyond the limit is an error")
  func longCell() {
    let long = String(repeating: "长", count: 400_000)
    let csv = achievements(Array("id,title\nA,\(long)\nB,短\nC,\"\(long)\"\n".utf8))
    #expect(csv.records.map(\.id.text) == ["B"])
    let json = achievements(
      Array("{\"id\":\"A\",\"title\":\"\(long)\"}\n{\"id\":\"B\",\"title\":\"x\"}".utf8)
    )
    #expect(json.records.map(\.id.text) == ["B"])
    #expect(json.report.files[0].errorCount == 1)
  }
}
