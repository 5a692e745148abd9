import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchKit

@Suite("ReviewReport")
struct ReviewReportTests {
  @Test("has every text, point and mark of the ledger", arguments: Language.allCases)
  func complete(language: Language) {
    let ledger = PaperSample.ledger()
    let text = PaperSample.visible(ReviewReport(ledger, language: language).text)
    var parts = ["challenge", "title", "publisher", "place", "asked", "rubric", ledger.digest]
    for number in 0..<3 {
      parts += ["bid", "bidder", "member", "partner", "offered", "stages", "pledge", "span"]
        .map { "\($0)\(number)" }
    }
    parts += ["judge0", "judge1", "quality", "cost", "declaration", "relation", "ripe", "7.5"]
    parts += ["steps", "year"]
    parts += ledger.result.lines.map { RankingText.interval($0.lower, $0.upper) }
    parts += ledger.result.lines.flatMap {
      $0.points.map { RankingText.interval($0.lower, $0.upper) }
    }
    for part in parts { #expect(text.contains(part), "\(part)") }
    #expect(text.contains(language == .zh ? "7.5（回避，不计入）" : "7.5 (conflict: not counted)"))
  }

  @Test("without bids, or with nobody eligible, it is a report all the same")
  func failed() {
    for withdrawn in [[], [true], [true, true]] {
      let text = PaperSample.visible(
        ReviewReport(PaperSample.ledger(isWithdrawn: withdrawn), language: .zh).text
      )
      #expect(text.contains("本榜单流标"))
    }
  }

  @Test("a table with more columns than a sheet has room for is cut in even parts, none left out")
  func parts() {
    for count in 1...40 {
      let titles = (0..<count).map { "c\($0)." }
      let table = PageTable(
        caption: "t",
        columns: (["key"] + titles).map { .init(title: $0) },
        rows: [["k"] + titles.map { "\($0)" }]
      ).html(keeping: 1, atMost: 9).text
      let heads = table.components(separatedBy: "<thead>").dropFirst()
      #expect(heads.count == (count + 8) / 9)
      for head in heads {
        let columns = head.components(separatedBy: "<th scope=\"col\"").count - 1
        #expect((2...10).contains(columns))
        #expect(head.contains(">key<"))
      }
      for title in titles { #expect(table.components(separatedBy: title).count == 3) }
    }
  }

  /// What is not one of the tags that papers have, or closes another one than the last that was opened.
  private static func faults(_ page: String) -> [String] {
    let tag = /<(\/?)([a-z0-9]+)((?: [a-z-]+(?:="[^"<>]*")?)*)>/
    var faults: [String] = []
    var open: [Substring] = []
    var rest = page[...]
    if rest.hasPrefix("<!doctype html>") { rest = rest.dropFirst(15) }
    let names: Set<Substring> = [
      "html", "head", "meta", "title", "style", "body", "main", "section", "h1", "h2", "h3", "p",
      "br", "b",
      "ul", "li", "div", "span", "table", "caption", "thead", "tbody", "tr", "th", "td",
    ]
    let attributes: Set<Substring> = [
      "lang", "charset", "name", "content", "class", "scope", "role", "tabindex", "aria-label",
    ]
    while let start = rest.firstIndex(of: "<") {
      rest = rest[start...]
      guard let match = rest.prefixMatch(of: tag), names.contains(match.2) else {
        faults.append(String(rest.prefix(40)))
        rest = rest.dropFirst()
        continue
      }
      for attribute in match.3.matches(of: #/ ([a-z-]+)(?:="[^"<>]*")?/#)
      where !attributes.contains(attribute.1) {
        faults.append(String(match.0))
      }
      if !match.1.isEmpty {
        if open.popLast() != match.2 { faults.append(String(match.0)) }
      } else if !["meta", "br"].contains(match.2) {
        open.append(match.2)
      }
      rest = rest[match.range.upperBound...]
    }
    return faults + open.map { String($0) }
  }

  @Test(
    "no text from outside becomes markup or changes the order of what stands around it",
    .seeded
  )
  func hostile() {
    let pieces = [
      "<script>alert(1)</script>", "\"", "'", "&", "&lt;", "<!--", "-->", "]]>", "</td>",
      "</style>",
      " onload=x ", "\u{202E}", "\u{2066}", "\u{200B}", "\u{FEFF}", "\u{0}", "\u{1B}", "\n", "\r\n",
      "\t",
      "\u{2028}", "\u{85}", "`", "=", "/", "\\", "e\u{301}", "😀", "\u{10FFFF}", " ", "a",
    ]
    var random = SeededGenerator(seed: RandomTesting.seed &+ 77)
    for _ in 0..<RandomTesting.rounds(15) {
      // One text for each word, so that names that agree still do.
      var made: [String: String] = [:]
      let ledger = PaperSample.ledger { word in
        let text =
          made[word]
          ?? (0..<1 + random.below(6)).map { _ in pieces[random.below(pieces.count)] }.joined()
          + word
        made[word] = text
        return text
      }
      for page in PaperSample.pages(ledger) {
        #expect(Self.faults(page) == [])
        let isPlain = page.unicodeScalars.allSatisfy { scalar in
          switch scalar.properties.generalCategory {
          case .control: scalar == "\n" || scalar == "\t" || scalar == "\r"
          case .format, .lineSeparator, .paragraphSeparator: false
          default: true
          }
        }
        #expect(isPlain)
      }
    }
  }
}

@Suite("RankingPapers")
struct RankingPapersTests {
  @Test("identifiers become names that any file system takes, and different ones stay different")
  func names() {
    for plain in ["JB-1001", "2026_榜单-7", "a"] {
      #expect(RankingPapers.stem(of: plain) == plain)
    }
    let ids = [
      "", ".", "..", "../../etc/passwd", "a/b", "a\\b", "a:b", "a b", "CON", "con.txt", "CON.",
      "-rf", "~",
      "a\u{0}b", "a\u{202E}b", "JB.1", "JB_1", "长" + String(repeating: "名", count: 300), "*?\"<>|",
      "é", "e\u{301}x/", "a" + String(repeating: "\u{301}", count: 200),
    ]
    var stems = Set<String>()
    for id in ids {
      let stem = RankingPapers.stem(of: id)
      #expect(stems.insert(stem.lowercased()).inserted, "\(id)")
      #expect(!stem.isEmpty && stem.utf8.count <= 110)
      #expect(!stem.contains { "/\\:*?\"<>|. \u{0}\u{202E}".contains($0) }, "\(stem)")
      #expect(stem.first != "-")
    }
  }

  @Test("four papers, each made from the ledger alone")
  func papers() throws {
    let ledger = PaperSample.ledger()
    let papers = RankingPapers(ledger)
    #expect(
      (papers.notices + papers.reports).map(\.name) == [
        "challenge-notice.zh.html", "challenge-notice.en.html", "challenge-report.zh.html",
        "challenge-report.en.html",
      ]
    )
    let read = try RankingLedger.verified(InputFile(name: "l", bytes: ledger.text.utf8))
    #expect(RankingPapers(read).reports.map(\.text) == papers.reports.map(\.text))
    #expect(papers.notices[0].text.contains("<html lang=\"zh-CN\">"))
    #expect(papers.notices[1].text.contains("<html lang=\"en\">"))
  }
}
