import TechMatchTestSupport
import TechMatchTestTraits
import Testing

@testable import TechMatchKit

@Suite("RecordFilter")
struct RecordFilterTests {
  typealias Field = RecordFilter.Field

  /// A random filter for a kind, with its terms.
  static func filter(_ random: inout RandomRecords, _ kind: RecordKind) throws -> RecordFilter {
    var filter = RecordFilter()
    let fields = Field.allCases.filter { $0.applies(to: kind) }
    for _ in 0..<random.below(5) {
      let field = fields[random.below(fields.count)]
      try filter.add(field, random.value(field), isExcluded: random.chance(30))
    }
    return filter
  }

  /// What the oracle makes of a filter: whether all holds, and the first field that is unknown.
  static func expected(
    _ filter: RecordFilter,
    _ holds: (Field, String) -> Bool?
  ) -> (Bool?, Field?) {
    var first: Field?
    for field in Field.allCases {
      let terms = filter.terms.filter { $0.field == field }
      let wanted = terms.filter { !$0.isExcluded }.map { holds(field, $0.text) }
      let kept: Bool? =
        wanted.isEmpty || wanted.contains(true) ? true : wanted.contains(nil) ? nil : false
      let barred = terms.filter(\.isExcluded).map { holds(field, $0.text) }
      if kept == false || barred.contains(true) { return (false, nil) }
      if first == nil, kept == nil || barred.contains(nil) { first = field }
    }
    return first == nil ? (true, nil) : (nil, first)
  }

  @Test("finds what a second reading of the rules finds, and counts what it cannot decide", .seeded)
  func equalsBruteForce() throws {
    for round in 0..<RandomTesting.rounds(40) {
      var random = RandomRecords(seed: RandomTesting.seed &+ UInt64(round))
      let offers = (0..<30).map { random.achievement($0) }
      let needs = (0..<30).map { random.demand($0) }
      for kind in [RecordKind.achievement, .demand] {
        let filter = try Self.filter(&random, kind)
        try filter.requireApplicable(to: kind)
        let cards =
          kind == .achievement ? offers.map { RecordCard($0) } : needs.map { RecordCard($0) }
        let expected = (0..<30).map { place in
          Self.expected(filter) { field, value in
            kind == .achievement
              ? FilterOracle.holds(field, value, offers[place])
              : FilterOracle.holds(field, value, needs[place])
          }
        }
        let found = filter.selection(of: cards)
        let context = Comment(rawValue: "round \(round): \(filter.terms.map(\.description))")
        #expect(
          found.cards.map(\.id)
            == zip(cards, expected).filter { $0.1.0 == true }.map(\.0.id),
          context
        )
        #expect(found.tally.total == 30 && found.tally.found == found.cards.count, context)
        for field in Field.allCases {
          let count = found.tally.undecided.first { $0.field == field }?.count ?? 0
          #expect(count == expected.count { $0.1 == field }, "\(field) \(context)")
        }
      }
    }
  }

  @Test("what is found, what is excluded and what is undecided are all records, once each", .seeded)
  func complement() throws {
    for round in 0..<RandomTesting.rounds(40) {
      var random = RandomRecords(seed: RandomTesting.seed &+ UInt64(round))
      let cards = (0..<40).map { RecordCard(random.achievement($0)) }
      let fields = Field.allCases.filter { $0.applies(to: .achievement) }
      let field = fields[random.below(fields.count)]
      let value = random.value(field)
      var with = RecordFilter()
      try with.add(field, value)
      var without = RecordFilter()
      try without.add(field, value, isExcluded: true)
      let (found, left) = (with.selection(of: cards), without.selection(of: cards))
      #expect(found.tally.undecided.map(\.count) == left.tally.undecided.map(\.count))
      #expect(found.cards.count + left.cards.count + found.tally.undecidedCount == 40)
      var both = with
      try both.add(field, value, isExcluded: true)
      #expect(both.selection(of: cards).cards.isEmpty)
    }
  }

  @Test("counts by facet are the numbers of records, and what a facet says a filter finds", .seeded)
  func facets() throws {
    for round in 0..<RandomTesting.rounds(30) {
      var random = RandomRecords(seed: RandomTesting.seed &+ UInt64(round))
      let cards = (0..<50).map { RecordCard(random.achievement($0)) }
      for facet in Facet.allCases {
        let counts = facet.counts(of: cards)
        #expect(counts.last?.value == nil && counts.count { $0.value == nil } == 1)
        #expect(Set(counts.map(\.value)).count == counts.count)
        let sum = counts.reduce(0) { $0 + $1.count }
        switch facet {
        case .region, .stage, .status: #expect(sum == 50, "\(facet)")
        case .institution, .industry, .mode: #expect(sum >= 50, "\(facet)")
        }
        let numbers = counts.dropLast().map(\.count)
        #expect(numbers == numbers.sorted(by: >))
        var nothing = RecordFilter()
        try nothing.add(facet.field, "unknown")
        #expect(nothing.selection(of: cards).cards.count == counts.last?.count, "\(facet)")
        // Names are found as parts of others too, places have places in them.
        for count in counts.dropLast() where facet == .mode || facet == .status {
          var filter = RecordFilter()
          try filter.add(facet.field, try #require(count.value).code)
          #expect(filter.selection(of: cards).cards.count == count.count, "\(count)")
        }
      }
    }
    #expect(Facet.region.counts(of: []).map(\.count) == [0])
  }

  @Test("an order has every record, unknown ones last, equal ones by identifier", .seeded)
  func orders() throws {
    for round in 0..<RandomTesting.rounds(30) {
      var random = RandomRecords(seed: RandomTesting.seed &+ UInt64(round))
      let cards = (0..<25).map { RecordCard(random.achievement($0)) }
      for key in RecordOrder.Key.allCases {
        for isDescending in [false, true] {
          let sorted = RecordOrder(key, isDescending: isDescending).sorted(cards)
          #expect(Set(sorted.map(\.id)) == Set(cards.map(\.id)))
          for (left, right) in zip(sorted, sorted.dropFirst()) {
            let values = [left, right].map { Self.value(key, $0) }
            switch (values[0], values[1]) {
            case (nil, let second): #expect(second == nil)
            case (_, nil): break
            case (let first?, let second?):
              #expect(isDescending ? first >= second : first <= second, "\(key)")
            }
            if values[0] == values[1] { #expect(left.id < right.id || key == .id) }
          }
        }
      }
    }
  }

  /// A value to order by as a number or text that Swift compares.
  private static func value(_ key: RecordOrder.Key, _ card: RecordCard) -> String? {
    func number(_ number: Int64?) -> String? {
      number.map { value in
        let digits = String(value)
        return String(repeating: "0", count: 20 - digits.count) + digits
      }
    }
    switch key {
    case .id: return card.id.text
    case .title: return card.title.map { String(decoding: FoldedText($0).bytes, as: UTF8.self) }
    case .institution:
      return card.institutions.first.map { String(decoding: FoldedText($0).bytes, as: UTF8.self) }
    case .stage:
      return card.readiness.flatMap { $0.isUnknown ? nil : "\($0.lower)\($0.upper)" }
    case .price: return number(card.money?.lowerFen ?? card.money?.upperFen)
    case .budget: return number(card.money?.upperFen ?? card.money?.lowerFen)
    case .deadline: return card.deadline?.last.description
    case .since: return card.since?.first.description
    }
  }

  @Test("a value that is not understood is refused, and changes nothing")
  func refused() throws {
    var filter = RecordFilter()
    try filter.add(.region, "长春")
    let cases: [(Field, String, nearest: String?)] = [
      (.stage, "中式", nil), (.stage, "不限", nil), (.mode, "质押", nil),
      (.mode, "equitty", "equity"), (.status, "opem", "open"), (.budgetMin, "100", nil),
      (.priceMax, "80万元以内", nil), (.budgetMax, "面议", nil), (.since, "昨天", nil),
      (.institution, "  ", nil), (.text, "", nil),
    ]
    for (field, text, nearest) in cases {
      let failure = FilterFailure.notUnderstood(field, text: text, nearest: nearest)
      #expect(throws: failure) { try filter.add(field, text) }
      for language in Language.allCases { #expect(!failure.text(in: language).isEmpty) }
    }
    #expect(filter.terms.map(\.description) == ["region=长春"])
    #expect(throws: FilterFailure.notOf(.budgetMin, .achievement)) {
      try filter.add(.budgetMin, "1万元")
      try filter.requireApplicable(to: .achievement)
    }
  }

  @Test("folded texts contain and begin as they read")
  func folded() {
    func text(_ text: String) -> FoldedText { FoldedText(text) }
    #expect(text("ＸＱ－1001").contains(text("q-1")) && text("a").contains(text("")))
    #expect(!text("").contains(text("a")) && !text("ab").contains(text("abc")))
    #expect(text("aab").contains(text("ab")) && text("激光清洗").contains(text("光清")))
    #expect(text("激光  清洗 ").words == [text("激光"), text("清洗")])
    #expect(text("XQ-1001").begins(with: text("xq-")) && text("D-1").begins(with: text("d-1")))
    #expect(!text("XQ-1001").begins(with: text("xq-10")) && !text("D-12").begins(with: text("d-1")))
    #expect(text("吉林大学-车用铝合金-k7qa").begins(with: text("吉林大学-车")))
    #expect(!text("吉林大学").begins(with: text("")))
  }
}
