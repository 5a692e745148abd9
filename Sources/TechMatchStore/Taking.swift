import TechMatchKit

/// What became of one delivery so far, while it is written.
struct Taking {
  /// The records that lines of the delivery are.
  private(set) var claimed: Set<RecordID> = []
  /// Records under identifiers of the file that are about something else now.
  private(set) var retitled: [RetitledRecord] = []
  /// Whether only records with the same title were compared.
  var hasUncheckedSpelling = false
  private var counts: ImportCounts
  /// The records that an identifier of the file leads to.
  private var namedCount = 0
  /// New and changed records by the places of their lines, because they are told in the order of the file.
  private var added: [(place: Int, id: RecordID)] = []
  private var changed: [(place: Int, id: RecordID)] = []

  init(run: Int) { counts = ImportCounts(run: run) }

  /// Whether more records are about something else than anybody corrects at once, so that identifiers must have moved to
  /// other records.
  var isSuspicious: Bool {
    retitled.count > 3 || retitled.count > 1 && retitled.count * 2 > namedCount
  }

  mutating func claim(_ id: RecordID, isNamed: Bool) {
    claimed.insert(id)
    if isNamed { namedCount += 1 }
  }

  mutating func add(_ id: RecordID, at place: Int) { added.append((place, id)) }
  mutating func change(_ id: RecordID, at place: Int) { changed.append((place, id)) }
  mutating func keep() { counts.unchanged += 1 }
  mutating func withdraw(_ id: RecordID) { counts.withdrawn.append(id) }
  mutating func recognise(_ record: RecognisedRecord) { counts.recognised.append(record) }
  mutating func retitle(_ record: RetitledRecord) { retitled.append(record) }
  mutating func note(_ record: NearRecord) { counts.near.append(record) }

  /// What changed, in the order of the file.
  func finished() -> ImportCounts {
    var counts = counts
    counts.added = added.sorted { $0.place < $1.place }.map(\.id)
    counts.changed = changed.sorted { $0.place < $1.place }.map(\.id)
    counts.hasUncheckedSpelling = hasUncheckedSpelling
    return counts
  }
}
