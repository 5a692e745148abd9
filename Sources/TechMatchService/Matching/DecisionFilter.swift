import TechMatchKit
import TechMatchStore

/// What a catalogue's ledger says of the pairs of lists, and what the lists add to it.
///
/// Rejected pairs are left out; who was shown which pair is noted. Without a catalogue it lets everything pass.
/// A value; one for each request, or each run of many lists.
public struct DecisionFilter: Sendable {
  /// The decision in force on each pair; `nil` without a catalogue.
  public let decisions: [RecordPair: LedgerEvent]?
  /// The rejected pairs that were left out so far.
  public private(set) var hiddenCount = 0
  /// The pairs that are left out.
  public let rejected: RejectedPairs
  private let catalogue: String?
  private var shown: [RecordPair: Score] = [:]
  private var order: [RecordPair] = []

  /// Reads the decisions of a catalogue.
  ///
  /// - Parameters:
  ///   - catalogue: Its path, or `nil` for none.
  ///   - showsRejected: Whether rejected pairs stay in the lists.
  /// - Throws: `StoreFailure`.
  public init(catalogue: String?, showsRejected: Bool = false) throws {
    self.catalogue = catalogue
    decisions = try catalogue.map { try Catalogue(path: $0, access: .read).decisions() }
    rejected = RejectedPairs(
      showsRejected ? [] : (decisions ?? [:]).filter { $0.value.kind == .rejected }.map(\.key)
    )
  }

  /// The decision in force on a pair, or `nil`.
  public func decision(on pair: RecordPair) -> LedgerEvent? { decisions?[pair] }

  /// A list without rejected pairs, with its ranks anew.
  ///
  /// Pairs that are only named as near misses were not shown.
  ///
  /// - Parameters:
  ///   - result: The list.
  ///   - owner: The record that has it.
  ///   - side: The side of that record.
  ///   - most: The most hits to keep.
  /// - Returns: The list, at most `most` long; without a catalogue the list as it is.
  public mutating func filtered(
    _ result: MatchResult,
    of owner: RecordID,
    _ side: Side,
    most: Int
  ) -> MatchResult {
    guard decisions != nil else { return result }
    var kept = result
    hiddenCount += rejected.remove(from: &kept, of: owner, side, keeping: most).count
    for hit in kept.hits {
      let pair = RecordPair(owner, of: side, with: hit.id)
      if shown.updateValue(hit.score, forKey: pair) == nil { order.append(pair) }
    }
    return kept
  }

  /// Notes in the ledger that a person was shown the pairs of all lists so far.
  ///
  /// - Throws: `StoreFailure`, after which nothing was noted.
  public func noteShown(to broker: String) throws {
    guard let catalogue, !order.isEmpty else { return }
    let events = order.map { pair in
      var event = LedgerEvent(.shown, pair, broker: broker)
      event.score = shown[pair]
      return event
    }
    try Catalogue(path: catalogue, access: .write).add(events)
  }
}

extension Market {
  /// The decisions on the pairs of this market; without a catalogue a filter that lets everything pass.
  public func decisionFilter(showsRejected: Bool = false) throws -> DecisionFilter {
    try DecisionFilter(catalogue: source.catalogue, showsRejected: showsRejected)
  }

  /// Matches a record, and leaves its rejected pairs out.
  ///
  /// - Parameters:
  ///   - document: The record.
  ///   - criteria: What is asked of the list.
  ///   - filter: The decisions; it counts what it leaves out and what was shown.
  /// - Returns: The list.
  /// - Throws: ``ServiceFailure/unsound(_:)``.
  public func match(
    _ document: DocID,
    _ criteria: MatchCriteria,
    through filter: inout DecisionFilter
  ) throws(ServiceFailure) -> MatchResult {
    var options = criteria.options
    options.k += filter.rejected.most
    let found = matcher(options).match(document)
    try requireSound()
    return filter.filtered(
      found,
      of: snapshot.id(of: document),
      document.side,
      most: criteria.top
    )
  }

  /// Matches records and delivers their lists without rejected pairs, in the order given.
  ///
  /// - Parameters:
  ///   - documents: The records, all of one side.
  ///   - criteria: What is asked of a list.
  ///   - filter: The decisions; it counts what it leaves out and what was shown.
  ///   - deliver: Called once for each record, in order, on the calling thread.
  /// - Throws: What `deliver` throws; ask ``requireSound()`` afterwards whether all lists are whole.
  public func match(
    _ documents: [DocID],
    _ criteria: MatchCriteria,
    through filter: inout DecisionFilter,
    _ deliver: (DocID, MatchResult) throws -> Void
  ) rethrows {
    var options = criteria.options
    options.k += filter.rejected.most
    try matcher(options).match(documents) { document, found in
      let id = snapshot.id(of: document)
      try deliver(document, filter.filtered(found, of: id, document.side, most: criteria.top))
    }
  }
}
