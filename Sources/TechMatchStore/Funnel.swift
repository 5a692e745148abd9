import TechMatchKit

/// How far pairs have come, from shown to contracted, for one broker, institution or industry.
///
/// Every number but contracts and amount counts pairs, each once however many entries it has.
public struct Funnel: Sendable, Equatable {
  /// What pairs are counted by.
  public enum Grouping: String, CaseIterable, Sendable {
    /// Who made the entry.
    case broker
    /// The achievement's first institution.
    case institution
    /// The demand's first industry, or its first field where no industry is stated.
    case industry
  }

  /// The broker, institution or industry; empty for pairs whose record does not say.
  public var name: String
  /// Pairs with an entry of any kind: no other number but that of contracts is larger.
  public var pairs = 0
  /// Pairs that were in a list that somebody saw; a pair may come into the ledger without, by a decision.
  public var shown = 0
  /// Pairs that were shortlisted at some time.
  public var shortlisted = 0
  /// Pairs that were accepted at some time.
  public var accepted = 0
  /// Pairs that are rejected now.
  public var rejected = 0
  /// Pairs whose sides were brought together.
  public var contacted = 0
  /// Contracts; a pair may have several.
  public var contracts = 0
  /// The contracts' amounts together, in fen.
  public var amountFen: Int64 = 0
}

extension Catalogue {
  /// The funnels by name, the one with the largest amount first, then by contracts, pairs and name.
  ///
  /// A pair counts once in each column, for every broker who has an entry on it.
  ///
  /// - Complexity: O(*n*) for *n* entries and records.
  public func funnels(by grouping: Funnel.Grouping) throws(StoreFailure) -> [Funnel] {
    let events = try events()
    var names: [RecordID: String] = [:]
    if grouping != .broker {
      let content = try content(grouping == .institution ? [.achievement] : [.demand])
      for achievement in content.achievements {
        names[achievement.id] = achievement.institutions.first
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
    return pairs.map { Self.funnel($0.key, Array($0.value.values)) }.sorted { left, right in
      (right.amountFen, right.contracts, right.pairs) != (
        left.amountFen, left.contracts, left.pairs
      )
        ? (right.amountFen, right.contracts, right.pairs)
          < (left.amountFen, left.contracts, left.pairs)
        : left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
    }
  }

  private static func funnel(_ name: String, _ pairs: [[LedgerEvent]]) -> Funnel {
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
        let sum = funnel.amountFen.addingReportingOverflow(event.amountFen ?? 0)
        funnel.amountFen = sum.overflow ? .max : sum.partialValue
      }
    }
    return funnel
  }
}
