/// Finds the groups of the same records: an exact join over titles.
///
/// Records are the same only if they share a title or a number, or if a part of one's title is the
/// other's. So a table of titles gives all candidates without comparing every pair. Records with
/// nothing different in what is compared are taken together first, so that a list that was imported
/// a thousand times costs no million comparisons; many *different* records of one title are
/// compared pair by pair.
struct DuplicateFinder<Record: PrintedRecord> {
  private let records: [Record]
  private let workers: Int
  /// The places of the records by ascending identifier.
  ///
  /// What follows counts along this order.
  private let order: [Int]
  private let prints: [RecordPrint]
  private let table: TitleTable

  private static var chunkSize: Int { 1024 }
  /// The most texts that a worker remembers.
  private static var mostTexts: Int { 4096 }

  init(_ records: [Record], workers: Int) {
    self.records = records
    self.workers = workers
    order = records.indices.sorted {
      records[$0].id != records[$1].id ? records[$0].id < records[$1].id : $0 < $1
    }
    let order = order
    let chunks = (records.count + Self.chunkSize - 1) / Self.chunkSize
    prints = Workers.map(chunks, workers: workers) { chunk in
      var units = TextUnits()
      return order[Self.range(chunk, of: order.count)].map { RecordPrint(records[$0], &units) }
    }.flatMap(\.self)
    table = TitleTable(prints)
  }

  private static func range(_ chunk: Int, of count: Int) -> Range<Int> {
    chunk * chunkSize..<min((chunk + 1) * chunkSize, count)
  }

  /// The groups, by the identifier of their first record.
  var groups: [DuplicateGroup] {
    let twins = twins()
    let links = links(among: twins)
    var groups: [DuplicateGroup] = []
    var memberships: [Int: [Int]] = [:]
    for first in order.indices where twins.first(of: first) == first {
      var others: [(place: Int, sameness: Sameness)] = []
      if let (places, sameness) = twins.others(of: first) {
        others += places.map { ($0, sameness) }
      }
      for link in links[first] ?? [] {
        others += twins.all(of: link.other).filter { $0 > first }.map { ($0, link.sameness) }
      }
      guard !others.isEmpty else { continue }
      let own = Set(memberships[first] ?? [])
      let isTold = others.allSatisfy {
        memberships[$0.place]?.contains(where: own.contains) == true
      }
      if isTold { continue }
      others.sort { $0.place < $1.place }
      for place in [first] + others.map(\.place) {
        memberships[place, default: []].append(groups.count)
      }
      groups.append(
        DuplicateGroup(
          first: order[first],
          others: others.map { .init(place: order[$0.place], sameness: $0.sameness) }
        )
      )
    }
    return groups
  }

  // MARK: Records with nothing different

  /// Records with nothing different in what is compared.
  private struct Twins {
    /// The first record of those that have an earlier twin.
    var firsts: [Int: Int] = [:]
    /// The later records of a first one, and why they are the same.
    var later: [Int: (places: [Int], sameness: Sameness)] = [:]

    func first(of place: Int) -> Int { firsts[place] ?? place }
    func others(of first: Int) -> (places: [Int], sameness: Sameness)? { later[first] }
    func all(of first: Int) -> [Int] { [first] + (later[first]?.places ?? []) }
  }

  private struct Content: Hashable {
    var print: RecordPrint
    var text: [UInt64]
  }

  private func twins() -> Twins {
    let crowds = table.crowds(prints)
    let (records, order, prints) = (records, order, prints)
    let found = Workers.map(crowds.count, workers: workers) { crowd in
      var units = TextUnits()
      var places: [Content: [Int]] = [:]
      for place in crowds[crowd].map(Int.init) {
        let text = RecordPrint.text(of: records[order[place]], &units)
        places[Content(print: prints[place], text: text), default: []].append(place)
      }
      return places.compactMap { content, places -> ([Int], Sameness)? in
        guard places.count > 1 else { return nil }
        let sameness = Sameness(content.print, content.print) {
          TextResemblance(content.text, content.text)
        }
        return sameness.map { (places, $0) }
      }
    }
    // The order of a dictionary does not matter: each record is in one entry.
    var twins = Twins()
    for (places, sameness) in found.joined() {
      twins.later[places[0]] = (Array(places.dropFirst()), sameness)
      for place in places.dropFirst() { twins.firsts[place] = places[0] }
    }
    return twins
  }

  // MARK: Records that differ

  private struct Link {
    var left: Int
    var other: Int
    var sameness: Sameness
  }

  /// The records that each is the same as, of twins the first.
  private func links(among twins: Twins) -> [Int: [Link]] {
    let (records, order, prints, table) = (records, order, prints, table)
    let chunks = (order.count + Self.chunkSize - 1) / Self.chunkSize
    let found = Workers.map(chunks, workers: workers) { () -> TextCache in
      TextCache()
    } job: { (cache: inout TextCache, chunk: Int) in
      var links: [Link] = []
      for place in Self.range(chunk, of: order.count) where twins.first(of: place) == place {
        var candidates = Set<Int>()
        let print = prints[place]
        for key in TitleTable.keys(of: print) {
          for other in table[key] where other > place { candidates.insert(Int(other)) }
        }
        for title in print.titles {
          let keys = TitleKeys(title)
          for part in TitleExtension.parts(of: title) {
            for other in table[keys[part]] where other != place { candidates.insert(Int(other)) }
          }
        }
        for other in candidates where twins.first(of: other) == other {
          let sameness = Sameness(print, prints[other]) {
            TextResemblance(
              cache.text(place, most: Self.mostTexts) { records[order[$0]] },
              cache.text(other, most: Self.mostTexts) { records[order[$0]] }
            )
          }
          if let sameness { links.append(Link(left: place, other: other, sameness: sameness)) }
        }
      }
      return links
    }
    var all: [Int: [Link]] = [:]
    for link in found.joined() {
      let (left, other) = (link.left, link.other)
      // A pair may be found from either side.
      if all[left]?.contains(where: { $0.other == other }) == true { continue }
      all[left, default: []].append(link)
      all[other, default: []].append(Link(left: other, other: left, sameness: link.sameness))
    }
    return all
  }
}

/// The texts that a worker has read.
private struct TextCache {
  private var units = TextUnits()
  private var texts: [Int: [UInt64]] = [:]

  mutating func text<Record: PrintedRecord>(
    _ place: Int,
    most: Int,
    _ record: (Int) -> Record
  ) -> [UInt64] {
    if let text = texts[place] { return text }
    if texts.count >= most { texts.removeAll(keepingCapacity: true) }
    let text = RecordPrint.text(of: record(place), &units)
    texts[place] = text
    return text
  }
}
