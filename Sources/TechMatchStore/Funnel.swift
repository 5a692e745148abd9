import TechMatchKit

/// How far pairs have come, from shown to contracted, for one broker, institution or industry.
///
/// Every number except contracts and amount is a number of pairs, however many entries a pair has.
public struct Funnel: Sendable, Equatable {
  /// What pairs are grouped by.
  public enum Grouping: String, CaseIterable, Sendable {
    /// The broker who made the entry.
    case broker
    /// The first institution of the achievement.
    case institution
    /// The first industry of the demand, or its first field if it states no industry.
    case industry
  }

  /// The broker, institution or industry; empty for pairs whose records do not say.
  public var name: String
  /// The pairs with any entry; only the number of contracts may be larger.
  public var pairs = 0
  /// The pairs that were in a list that somebody saw; others entered the ledger by a decision.
  public var shown = 0
  /// The pairs that were shortlisted at some time.
  public var shortlisted = 0
  /// The pairs that were accepted at some time.
  public var accepted = 0
  /// The pairs that are rejected at present.
  public var rejected = 0
  /// The pairs whose two sides were brought together.
  public var contacted = 0
  /// The number of contracts; a pair may have several.
  public var contracts = 0
  /// The sum of the amounts of the contracts as they were last corrected, in fen.
  public var amountFen: Int64 = 0
}

extension Catalogue {
  /// The funnels by name, the one with the largest amount first, then by contracts, pairs and name.
  ///
  /// A pair counts once in each column, for every broker who has an entry on it.
  ///
  /// - Parameters:
  ///   - grouping: What pairs are counted by.
  ///   - organisations: Who is who, for institutions; `nil` to go by the names as written.
  /// - Returns: A funnel for each broker, institution or industry that has pairs.
  /// - Throws: ``StoreFailure``.
  /// - Complexity: O(*n*) for *n* entries and records.
  public func funnels(
    by grouping: Funnel.Grouping,
    organisations: OrganisationDirectory? = nil
  ) throws(StoreFailure) -> [Funnel] {
    let events = try events()
    var names: [RecordID: String] = [:]
    if grouping != .broker {
      let content = try content(grouping == .institution ? [.achievement] : [.demand])
      for achievement in content.achievements {
        let name = achievement.institutions.first
        names[achievement.id] = name.flatMap { organisations?.institutionName(of: $0) } ?? name
      }
      for demand in content.demands {
        names[demand.id] = demand.industries.first ?? demand.fields.first
      }
    }
    var pairs: [String: [RecordPair: [LedgerEvent]]] = [:]
    for event in events {
      let name =
        switch grouping {
        case .broker: event.broker
        case .institution: names[event.pair.achievement] ?? ""
        case .industry: names[event.pair.demand] ?? ""
        }
      pairs[name, default: [:]][event.pair, default: []].append(event)
    }
    let amounts = Dictionary(
      LedgerEvent.contracts(in: events).map { ($0.number, $0.amountFen ?? 0) }
    ) { first, _ in first }
    return pairs.map { Self.funnel($0.key, Array($0.value.values), amounts) }.sorted {
      left,
      right in
      (right.amountFen, right.contracts, right.pairs) != (
        left.amountFen, left.contracts, left.pairs
      )
        ? (right.amountFen, right.contracts, right.pairs)
          < (left.amountFen, left.contracts, left.pairs)
        : left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
    }
  }

  /// Adds up the entries of pairs; a contract counts for whoever noted it, whoever corrected it.
  private static func funnel(
    _ name: String,
    _ pairs: [[LedgerEvent]],
    _ amounts: [Int: Int64]
  ) -> Funnel {
    var funnel = Funnel(name: name)
    funnel.pairs = pairs.count
    for events in pairs {
      let kinds = Set(events.map(\.kind))
      if kinds.contains(.shown) { funnel.shown += 1 }
      if kinds.contains(.shortlisted) { funnel.shortlisted += 1 }
      if kinds.contains(.accepted) { funnel.accepted += 1 }
      if kinds.contains(.contacted) { funnel.contacted += 1 }
      if events.last(where: { $0.kind.isDecision })?.kind == .rejected { funnel.rejected += 1 }
      for event in events where event.kind == .contract {
        funnel.contracts += 1
        let sum = funnel.amountFen.addingReportingOverflow(amounts[event.number] ?? 0)
        funnel.amountFen = sum.overflow ? .max : sum.partialValue
      }
    }
    return funnel
  }
}
