/// Follows claims to the organisation that is meant where a claim names one by a name that is only
/// claimed itself: `Jilin University` = 吉大, 吉大 = 吉林大学.
struct ClaimTargets {
  /// What a name leads to.
  enum Target: Equatable {
    /// These organisations.
    case organisations([Int])
    /// One that is known only by this name.
    case new(String)
  }

  /// The organisations that each name is claimed to be another name of, as written.
  private var claimed: [String: [String]] = [:]
  private var known: [String: Target] = [:]

  /// Takes claims that are sorted, so that the result does not depend on their order.
  init(_ claims: [OrganisationClaim]) {
    for claim in claims where claim.relation == .alias {
      claimed[OrganisationName.key(claim.name), default: []].append(claim.organisation)
    }
  }

  /// The target of a name.
  ///
  /// A chain ends at a name that `find` knows, that nothing is claimed about, or that several
  /// organisations claim; one that runs in a circle ends at the name of the circle with the smallest
  /// bytes.
  ///
  /// - Parameters:
  ///   - name: The organisation of a claim.
  ///   - find: The organisations that a name stands for by records; `nil` if none.
  /// - Returns: Where the chain that begins with the name ends.
  /// - Complexity: O(1) for each link of a chain, over all calls.
  mutating func target(of name: String, _ find: (String) -> [Int]?) -> Target {
    var path: [(key: String, name: String)] = []
    var places: [String: Int] = [:]
    var name = name
    var end: Target?
    while end == nil {
      let key = OrganisationName.key(name)
      if let found = known[key] {
        end = found
      } else if let found = find(name) {
        end = .organisations(found)
      } else if let start = places[key] {
        let circle = path[start...].map(\.name)
        end = .new(circle.min { $0.utf8.lexicographicallyPrecedes($1.utf8) } ?? name)
      } else {
        places[key] = path.count
        path.append((key, name))
        let next = claimed[key] ?? []
        switch Set(next.map(OrganisationName.key)).count {
        case 0: end = .new(name)
        case 1: name = next[0]
        default: end = .organisations([])
        }
      }
    }
    let result = end ?? .new(name)
    for link in path { known[link.key] = result }
    return result
  }
}
