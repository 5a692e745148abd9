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

  /// The place of the first of `kept` that a hit is the same record as, or `nil`.
  ///
  /// O(*k*) comparisons of titles; texts are read only where titles agree.
  package mutating func place(of hit: Hit, among kept: [Hit]) -> Int? {
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
