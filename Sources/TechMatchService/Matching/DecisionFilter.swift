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

  /// A list without rejected pairs, with its ranks anew, and folded if there is a folder.
  ///
  /// Pairs that are only named, as near misses or under another hit, were not shown.
  ///
  /// - Parameters:
  ///   - result: The list.
  ///   - owner: The record that has it.
  ///   - side: The side of that record.
  ///   - most: The most hits to keep.
  ///   - folder: What knows hits that are the same record.
  ///   - isWhole: Whether there are no hits beyond the list.
  /// - Returns: The list, at most `most` long; without a catalogue or a folder the list as it is;
  ///   `nil` if hits beyond the list decide what it has.
  mutating func filtered(
    _ result: MatchResult,
    of owner: RecordID,
    _ side: Side,
    most: Int,
    by folder: inout HitFolder?,
    isWhole: Bool
  ) -> MatchResult? {
    guard decisions != nil || folder != nil else { return result }
    var kept = result
    if folder != nil {
      let left = Set(rejected.remove(from: &kept, of: owner, side, keeping: .max))
      // A broker has decided on such a pair by its identifier, so it keeps its place.
      let fold = folder?.fold(&kept, keeping: most) { hit in
        decisions?[RecordPair(owner, of: side, with: hit.id)] != nil
      }
      guard let fold, fold.isFull || isWhole else { return nil }
      var passed = 0
      for hit in result.hits where passed < fold.examined {
        if left.contains(hit.id) { hiddenCount += 1 } else { passed += 1 }
      }
    } else {
      hiddenCount += rejected.remove(from: &kept, of: owner, side, keeping: most).count
    }
    guard decisions != nil else { return kept }
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
    var folder = criteria.foldsDuplicates ? HitFolder(snapshot) : nil
    let list = list(document, criteria, &filter, &folder, first: nil)
    try requireSound()
    return list
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
    var folder = criteria.foldsDuplicates ? HitFolder(snapshot) : nil
    var options = criteria.options
    options.k = filter.depth(criteria)
    try matcher(options).match(documents) { document, found in
      try deliver(document, list(document, criteria, &filter, &folder, first: found))
    }
  }

  /// The list of a record, from as many hits as it takes.
  ///
  /// The list is that of ranking everything, folding it from the best hit down, and keeping the first: a list ends
  /// where the next hit would need a place of its own.
  /// `first` has the hits as deep as ``DecisionFilter/depth(_:)`` says, if they are known.
  private func list(
    _ document: DocID,
    _ criteria: MatchCriteria,
    _ filter: inout DecisionFilter,
    _ folder: inout HitFolder?,
    first: MatchResult?
  ) -> MatchResult {
    let id = snapshot.id(of: document)
    var options = criteria.options
    options.k = filter.depth(criteria)
    var found = first ?? matcher(options).match(document)
    while true {
      let list = filter.filtered(
        found,
        of: id,
        document.side,
        most: criteria.top,
        by: &folder,
        isWhole: found.hits.count < options.k
      )
      if let list { return list }
      options.k = options.k > Int.max / 2 ? Int.max : options.k * 2
      found = matcher(options).match(document)
    }
  }
}

extension DecisionFilter {
  /// The hits that most lists need: as many as are asked for, those that may be rejected, and when lists are folded one
  /// beyond and a few that may be duplicates.
  fileprivate func depth(_ criteria: MatchCriteria) -> Int {
    min(max(0, criteria.top), 1 << 40) + rejected.most + (criteria.foldsDuplicates ? 4 : 0)
  }
}
