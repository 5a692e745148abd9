extension IndexSnapshot.Segment {
  /// The number of records of a side that have a term and were not removed.
  ///
  /// O(1) when no record of the side was removed, otherwise O(*n*) for the *n* postings of the term.
  func frequency(of term: Span<UInt8>, in side: Side) -> Int {
    guard let ordinal = index.terms.find(term) else { return 0 }
    let directory = index[side].directories.text
    if removed(side).count > 0 { return records(with: term, in: side).count }
    return switch directory[ordinal] {
    case .none: 0
    case .rare(let list): Int(directory.rareFrequencies[list])
    case .common(let list): Int(directory.commonFrequencies[list])
    }
  }

  /// The records of a side that have a term and were not removed, in ascending order.
  ///
  /// O(*n*) for the *n* postings of the term.
  func records(with term: Span<UInt8>, in side: Side) -> [LocalDocID] {
    guard let ordinal = index.terms.find(term) else { return [] }
    let own = index[side]
    return records(
      own.directories.text[ordinal],
      own.rareText,
      own.blocks.map { ($0.records, $0.text) },
      side
    )
  }

  /// The number of records of a side that carry a tag, by its identity, and were not removed.
  ///
  /// O(*n*) for the *n* postings of the tag.
  func frequency(ofTag tag: Span<UInt8>, in side: Side) -> Int {
    guard let ordinal = index.tags.find(tag) else { return 0 }
    let own = index[side]
    let blocks = own.blocks.map { ($0.records, $0.tags) }
    return records(own.directories.tags[ordinal], own.rareTags, blocks, side).count
  }

  private func records(
    _ list: TermList,
    _ rare: RarePostings,
    _ blocks: [(records: Range<Int>, postings: PostingBlock)],
    _ side: Side
  ) -> [LocalDocID] {
    let removed = removed(side)
    let found: [LocalDocID]
    switch list {
    case .none: return []
    case .rare(let list): found = rare.range(of: list).map { rare.documents[$0] }
    case .common(let list):
      found = blocks.flatMap { records, block in
        block.range(of: list).map {
          LocalDocID(records.lowerBound + Int(block.postings[$0] >> 16))
        }
      }
    }
    return found.filter { !removed.contains($0) }
  }
}
