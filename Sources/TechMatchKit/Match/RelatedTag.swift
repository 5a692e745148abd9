import Foundation

/// A tag that the hits of a search carry more often than other records, and how often.
public struct RelatedTag: Sendable, Equatable {
  /// The tag as the best hit that carries it spells it.
  public let tag: String
  /// The number of hits that carry it, at least 2.
  public let hits: Int
  /// The number of hits.
  public let hitCount: Int
  /// The number of records of the side that carry it.
  public let records: Int
  /// The number of records of the side.
  public let recordCount: Int

  /// Twice the logarithm of how much likelier the counts are if hits and other records carry the tag at different
  /// rates (Dunning, *Accurate methods for the statistics of surprise and coincidence*, 1993).
  ///
  /// 0 when hits carry it no more often than all records do.
  var surprise: Double {
    guard hits * recordCount > records * hitCount else { return 0 }
    func part(_ count: Int, row: Int, column: Int) -> Double {
      guard count > 0 else { return 0 }
      let ratio = Double(count) * Double(recordCount) / (Double(row) * Double(column))
      // Rounded, because the last digit of a logarithm depends on the machine.
      return Double(count) * (log(ratio) * 0x1p32).rounded() * 0x1p-32
    }
    let (others, without) = (recordCount - hitCount, recordCount - records)
    let both = part(hits, row: hitCount, column: records)
    let hitsWithout = part(hitCount - hits, row: hitCount, column: without)
    let othersWith = part(records - hits, row: others, column: records)
    let neither = part(others - records + hits, row: others, column: without)
    return 2 * (both + hitsWithout + othersWith + neither)
  }

  /// The least ``surprise``: chance alone reaches it once in a hundred tags.
  static let leastSurprise = 6.63
}

extension IndexSnapshot {
  /// The tags that are tied to the hits of a search: what authors call the same thing.
  ///
  /// Spellings of one tag, and names of one concept of the thesaurus, are one tag. Tags that stand in the searched text
  /// are left out.
  ///
  /// - Parameters:
  ///   - hits: Documents of one side that were not removed, the best first.
  ///   - text: What was searched.
  ///   - most: The most tags to return.
  /// - Returns: Tags of at least two hits, the most surprising first, then those of more hits, then by bytes.
  /// - Complexity: O(*t* + *p*) for the *t* tags of the hits and the *p* records that carry one of these.
  public func relatedTags(to hits: [DocID], besides text: String, most: Int = 5) -> [RelatedTag] {
    guard let side = hits.first?.side else { return [] }
    var counts: [[UInt8]: Int] = [:]
    for hit in hits {
      let (number, local) = place(of: hit)
      let index = segments[number].index
      for (tag, _) in index[side].vectors.tags.entries(of: local) {
        counts[
          index.tags.withBytes(of: tag) { bytes in bytes.indices.map { bytes[$0] } },
          default: 0
        ] += 1
      }
    }
    let searched = String(decoding: TagFolding.fold(text), as: UTF8.self)
    var spellings: [[UInt8]: String] = [:]
    for hit in hits {
      for tag in side == .demand ? demands[hit].tags : achievements[hit].tags {
        let identity = identity(ofTag: tag)
        guard counts[identity, default: 0] > 1, spellings[identity] == nil else { continue }
        spellings[identity] = tag
      }
    }
    let found = spellings.compactMap { identity, tag -> (identity: [UInt8], tag: RelatedTag)? in
      let folded = String(decoding: TagFolding.fold(tag), as: UTF8.self)
      guard !searched.contains(folded) else { return nil }
      let related = RelatedTag(
        tag: tag,
        hits: counts[identity] ?? 0,
        hitCount: hits.count,
        records: segments.reduce(0) { $0 + $1.frequency(ofTag: identity.span, in: side) },
        recordCount: count(of: side)
      )
      return related.surprise >= RelatedTag.leastSurprise ? (identity, related) : nil
    }
    let sorted = found.sorted { left, right in
      let (one, other) = (left.tag.surprise, right.tag.surprise)
      if one != other { return one > other }
      if left.tag.hits != right.tag.hits { return left.tag.hits > right.tag.hits }
      return left.identity.lexicographicallyPrecedes(right.identity)
    }
    return sorted.prefix(max(0, most)).map(\.tag)
  }
}
