import TechMatchKit
import TechMatchStore

/// A challenge that bids are for and that is not there.
public struct UnknownChallenge: Equatable, Sendable {
  /// Its identifier, as the bids have it.
  public var id: String
  /// The bids, by identifier.
  public var bids: [String]
  /// The challenge that was perhaps meant.
  public var nearest: String?

  /// Makes one.
  public init(id: String, bids: [String], nearest: String?) {
    self.id = id
    self.bids = bids
    self.nearest = nearest
  }
}

extension Market {
  /// Refuses bids for challenges that are neither among the demands nor withdrawn ones of the catalogue: a
  /// slip of the pen would leave them out of a ranking, and nobody would know.
  ///
  /// - Throws: ``ServiceFailure/unknownChallenges(_:)``, or `StoreFailure`.
  func requireChallenges(of bids: [Bid]) throws {
    let demands = snapshot.demands
    var unknown: [RecordID: [String]] = [:]
    for bid in bids where demands.document(bid.challenge) == nil {
      unknown[bid.challenge, default: []].append(bid.id.text)
    }
    if unknown.isEmpty { return }
    if let path = source.catalogue {
      for name in try Catalogue(path: path, access: .read).names(of: .demand) {
        unknown[name.id] = nil
      }
    }
    if unknown.isEmpty { return }
    // A challenge is a demand with a call; a slip leads to one of those.
    let known = demands.all(workers: 1).filter { $0.record.challenge != nil }.map(\.record.id.text)
    throw ServiceFailure.unknownChallenges(
      unknown.keys.sorted().map { id in
        UnknownChallenge(
          id: id.text,
          bids: (unknown[id] ?? []).sorted(),
          nearest: NearestName.of(id.text, among: known)
        )
      }
    )
  }
}
