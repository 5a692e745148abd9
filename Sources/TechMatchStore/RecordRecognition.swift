import GRDB
import TechMatchKit

/// Finds the records of a source that a delivery spells otherwise than before.
///
/// A line that no identifier leads to and a record that no line leads to are one and the same when they are much alike and
/// neither is nearly as much like any other. Where that is not so, nothing is joined: a decision on one record must never
/// become a decision on another.
struct RecordRecognition {
  /// The records, by the places of their lines.
  private(set) var same: [Int: StoredRecord] = [:]
  /// The records most like lines that remain new, by the places of these.
  private(set) var near: [Int: RecordID] = [:]
  /// Whether there were too many to compare more than titles that are the same.
  private(set) var isLimited = false

  /// The most records, on either side, among which other spellings are sought.
  private static let most = 50_000
  /// By how much the best has to be better than the next.
  private static let margin = 0.1

  /// Compares lines with records.
  ///
  /// O(*n* + *m*) for *n* lines and *m* records of the source and kind, each with a bounded number of comparisons.
  ///
  /// - Parameters:
  ///   - delivery: All lines.
  ///   - unknown: The places of those that no identifier leads to.
  ///   - claimed: The records that others lead to.
  ///   - database: The records.
  /// - Throws: An error of SQLite.
  init(
    _ delivery: Catalogue.Delivery,
    _ unknown: [Int],
    apartFrom claimed: Set<RecordID>,
    _ database: Database
  ) throws {
    // A bid is its challenge and its bidder; it has no spelling of its own.
    guard delivery.kind != .bid else { return }
    let count =
      try Int.fetchOne(
        database,
        sql: "SELECT count(*) FROM record WHERE kind = ? AND source = ? AND withdrawn = 0",
        arguments: [delivery.kind.rawValue, delivery.source]
      ) ?? 0
    guard count > 0 else { return }
    let lines = unknown.map { RecordLikeness(delivery.kind, content: delivery.lines[$0].content) }
    isLimited = count - claimed.count > Self.most || lines.count > Self.most
    let keys = isLimited ? Set(lines.map(\.key)) : nil
    var records: [StoredRecord] = []
    var candidates = LikenessIndex()
    let rows = try StoredRecord.fetchCursor(
      database,
      sql: "SELECT * FROM record WHERE kind = ? AND source = ? AND withdrawn = 0 ORDER BY id",
      arguments: [delivery.kind.rawValue, delivery.source]
    )
    while let record = try rows.next() {
      if claimed.contains(record.id) { continue }
      let likeness = RecordLikeness(delivery.kind, content: record.content)
      if let keys, !keys.contains(likeness.key) { continue }
      records.append(record)
      candidates.add(likeness)
    }
    var options: [[Option]] = []
    for (index, line) in lines.enumerated() {
      let own = delivery.lines[unknown[index]]
      options.append(
        candidates.nearest(to: line, exactly: isLimited).compactMap { other, sameness, isSeries in
          let record = records[other]
          // Two records that their files name by different identifiers are different.
          guard own.isDerived || record.isDerived else { return nil }
          let isUnchanged = own.renamed(record.id).content.utf8.elementsEqual(record.content.utf8)
          return Option(
            record: other,
            score: sameness + (isUnchanged ? 1 : 0),
            isSeries: isSeries
          )
        }
      )
    }
    decide(options, unknown, records)
  }

  private struct Option {
    var record: Int
    var score: Double
    /// Whether both are records of a series, which are near and never one.
    var isSeries: Bool
  }

  /// Joins each line and record that are the clear best of each other.
  private mutating func decide(
    _ options: [[Option]],
    _ unknown: [Int],
    _ records: [StoredRecord]
  ) {
    // The best line of each record, and the next best score.
    var best: [Int: (line: Int, score: Double, next: Double)] = [:]
    for (line, own) in options.enumerated() {
      for option in own where !option.isSeries {
        let known = best[option.record] ?? (line, -1, -1)
        if option.score > known.score {
          best[option.record] = (line, option.score, known.score)
        } else if option.score > known.next {
          best[option.record] = (known.line, known.score, option.score)
        }
      }
    }
    for (line, own) in options.enumerated() {
      // Of equals the first, by identifier.
      let all = own.sorted { ($1.score, $0.record) < ($0.score, $1.record) }
      let ranked = all.filter { !$0.isSeries }
      guard let first = ranked.first else {
        if let near = all.first { self.near[unknown[line]] = records[near.record].id }
        continue
      }
      let isClear = ranked.count == 1 || first.score >= ranked[1].score + Self.margin
      let rival = best[first.record]
      if isClear, let rival, rival.line == line, rival.score >= rival.next + Self.margin {
        same[unknown[line]] = records[first.record]
      } else {
        near[unknown[line]] = records[first.record].id
      }
    }
  }
}

/// Records by the pairs of characters of their titles.
private struct LikenessIndex {
  private var records: [RecordLikeness] = []
  private var keys: [[UInt32]: [Int]] = [:]
  private var posted: [UInt64: [Int]] = [:]

  /// The pairs that records are looked up by, and the most records that a pair leads to.
  private static let (pairs, most) = (8, 256)
  /// The records that are compared.
  private static let compared = 12

  mutating func add(_ record: RecordLikeness) {
    keys[record.key, default: []].append(records.count)
    var last: UInt64?
    for pair in record.pairs where pair != last {
      posted[pair, default: []].append(records.count)
      last = pair
    }
    records.append(record)
  }

  /// The records that may be the same as another one, in their order, with how surely they are.
  func nearest(to other: RecordLikeness, exactly: Bool) -> [(Int, Double, isSeries: Bool)] {
    var found = Array((keys[other.key] ?? []).prefix(Self.compared))
    if !exactly {
      let lists = Set(other.pairs).compactMap { posted[$0] }.filter { $0.count <= Self.most }
        .sorted { ($0.count, $0[0]) < ($1.count, $1[0]) }
      var votes: [Int: Int] = [:]
      for list in lists.prefix(Self.pairs) { for record in list { votes[record, default: 0] += 1 } }
      found += votes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.compared)
        .map(\.key)
    }
    return Set(found).sorted().compactMap { record in
      records[record].sameness(as: other)
        .map { (record, $0, isSeries: records[record].isOfSeries(with: other)) }
    }
  }
}
