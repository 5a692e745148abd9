/// Tells which hits of a list are the same record as a better one, by ``Sameness``.
///
/// Prints of records are kept from list to list. Owned by one thread.
package struct HitFolder {
  private let snapshot: IndexSnapshot
  private var units = TextUnits()
  private var prints: [DocID: RecordPrint] = [:]
  private var texts: [DocID: [UInt64]] = [:]

  /// The most records that are remembered.
  private static let mostRecords = 10_000

  /// Makes a folder of lists over a snapshot.
  package init(_ snapshot: IndexSnapshot) { self.snapshot = snapshot }

  /// What was folded.
  package struct Fold {
    /// The number of hits that were looked at.
    package var examined: Int
    /// Whether a further hit would have needed a place of its own.
    package var isFull: Bool
  }

  /// Puts hits under the first hit above them that is the same record, from the best down, with ranks
  /// anew.
  ///
  /// Near misses move up as hits do, and are not folded.
  ///
  /// - Parameters:
  ///   - result: The list; it must be longer than `most` for what lies beyond it.
  ///   - most: The most hits to keep.
  ///   - keepsPlace: Whether a hit is not folded.
  /// - Returns: How far the list was read.
  package mutating func fold(
    _ result: inout MatchResult,
    keeping most: Int,
    unless keepsPlace: (Hit) -> Bool
  ) -> Fold {
    var fold = Fold(examined: result.hits.count, isFull: false)
    var kept: [Hit] = []
    var folded: [Int] = []
    for (index, hit) in result.hits.enumerated() {
      if !keepsPlace(hit), let place = place(of: hit, among: kept) {
        kept[place].duplicates.append(hit.id)
        folded.append(index)
        continue
      }
      if kept.count >= most {
        fold = Fold(examined: index, isFull: true)
        break
      }
      kept.append(hit)
      kept[kept.count - 1].rank = kept.count
    }
    result.nearMisses = result.nearMisses.enumerated().compactMap { index, miss in
      var miss = miss
      let above = miss.place - 1 - index
      miss.place -= folded.count { $0 < above }
      return miss.place <= most ? miss : nil
    }
    result.hits = kept
    return fold
  }

  /// The place of the first of `kept` that a hit is the same record as, or `nil`.
  ///
  /// O(*k*) comparisons of titles; texts are read only where titles agree.
  private mutating func place(of hit: Hit, among kept: [Hit]) -> Int? {
    if prints.count > Self.mostRecords {
      prints.removeAll(keepingCapacity: true)
      texts.removeAll(keepingCapacity: true)
    }
    let own = print(of: hit.document)
    for (place, other) in kept.enumerated() {
      let print = print(of: other.document)
      let sameness = Sameness(own, print) {
        TextResemblance(text(of: hit.document), text(of: other.document))
      }
      if sameness != nil { return place }
    }
    return nil
  }

  private mutating func print(of document: DocID) -> RecordPrint {
    if let print = prints[document] { return print }
    let print =
      document.side == .demand
      ? RecordPrint(snapshot.demands[document], &units)
      : RecordPrint(snapshot.achievements[document], &units)
    prints[document] = print
    return print
  }

  private mutating func text(of document: DocID) -> [UInt64] {
    if let text = texts[document] { return text }
    let text =
      document.side == .demand
      ? RecordPrint.text(of: snapshot.demands[document], &units)
      : RecordPrint.text(of: snapshot.achievements[document], &units)
    texts[document] = text
    return text
  }
}
