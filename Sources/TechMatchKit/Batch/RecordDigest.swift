/// Two digests of what decides the matches of a record, by which a later batch sees whether its
/// text or its conditions have changed.
///
/// A `Sendable` value.
package struct RecordDigest: Hashable, Sendable {
  /// The digest of the texts and tags, from which the score comes.
  package let text: UInt64
  /// The digest of the values that gates compare.
  package let gates: UInt64
  /// The deadline, if the record has one.
  package let deadline: CalendarDate?

  /// Makes a digest from its parts, as a file has them.
  package init(text: UInt64, gates: UInt64, deadline: CalendarDate?) {
    self.text = text
    self.gates = gates
    self.deadline = deadline
  }

  init(_ record: some IndexableRecord, deadline: CalendarDate?) {
    var text = ContentDigest()
    for (field, part) in record.texts {
      text.add(Int64(field.rawValue) << 32 | Int64(part.utf8.count))
      text.add(part)
    }
    var gates = ContentDigest()
    let facts = record.gateFacts
    for value in [
      facts.lowerFen, facts.upperFen, Int64(facts.deadline), Int64(facts.modes.rawValue),
      Int64(facts.lowerTRL), Int64(facts.upperTRL), Int64(facts.status.rawValue),
      Int64(record.gateRegion?.code ?? 0),
    ] { gates.add(value) }
    if let region = record.gateRegion, region.code == nil { gates.add(region.text) }
    self.init(text: text.value, gates: gates.value, deadline: deadline)
  }
}

extension IndexSnapshot {
  /// The digests of the records of a side, in the order of ``IndexedRecords/inputOrder``.
  ///
  /// - Complexity: O(*B*) for *B* bytes of text, over `workers` threads.
  package func digests(of side: Side, workers: Int = Workers.available) -> [RecordDigest] {
    switch side {
    case .achievement: Self.digests(achievements, workers) { _ in nil }
    case .demand: Self.digests(demands, workers) { $0.deadline?.last }
    }
  }

  private static func digests<Record: IndexableRecord>(
    _ records: IndexedRecords<Record>,
    _ workers: Int,
    deadline: @Sendable (Record) -> CalendarDate?
  ) -> [RecordDigest] {
    let size = RecordVectors.chunkSize
    let all = records.inInputOrder(workers: workers)
    let parts = Workers.map((all.count + size - 1) / size, workers: workers) { chunk in
      all[chunk * size..<min((chunk + 1) * size, all.count)].map {
        RecordDigest($0, deadline: deadline($0))
      }
    }
    return Array(parts.joined())
  }
}
