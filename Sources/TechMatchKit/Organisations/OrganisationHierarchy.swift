/// What belongs to what: who is above whom, without circles.
struct OrganisationHierarchy {
  /// The organisations directly above each one; none within a circle.
  private(set) var parents: [[Int]]
  /// The organisation that each one counts for.
  let institutions: [Int]
  /// Organisations that belong to one another in a circle, each circle once.
  let circles: [[Int]]

  /// Makes a hierarchy.
  ///
  /// - Parameters:
  ///   - stated: The organisations directly above each one, as stated; circles do no harm.
  ///   - standsAlone: Whether each one is an institution whatever is above it.
  /// - Complexity: O(*n* + *m*) for *m* statements.
  init(parents stated: [[Int]], standsAlone: [Bool]) {
    let groups = Self.groups(stated)
    var members: [[Int]] = Array(repeating: [], count: stated.count)
    for (node, group) in groups.enumerated() { members[group].append(node) }
    circles = stated.indices.map { members[$0] }.filter { circle in
      circle.count > 1 || circle.count == 1 && stated[circle[0]].contains(circle[0])
    }.sorted { $0[0] < $1[0] }
    let parents = stated.indices.map { node in
      stated[node].filter { groups[$0] != groups[node] }
    }
    self.parents = parents
    var found = [Int?](repeating: nil, count: stated.count)
    for node in stated.indices {
      var path: [Int] = []
      var top = node
      // Without circles this ends.
      while found[top] == nil, !standsAlone[top], parents[top].count == 1 {
        path.append(top)
        top = parents[top][0]
      }
      let institution = found[top] ?? top
      for step in path + [top] { found[step] = institution }
    }
    institutions = found.enumerated().map { $1 ?? $0 }
  }

  /// For each node the number of its strongly connected component (Tarjan 1972), without recursion,
  /// because files decide how deep it goes.
  private static func groups(_ edges: [[Int]]) -> [Int] {
    var index = [Int](repeating: -1, count: edges.count)
    var low = index
    var group = index
    var stack: [Int] = []
    var next = 0
    for root in edges.indices where index[root] < 0 {
      var calls = [(node: root, edge: 0)]
      while let (node, edge) = calls.last {
        if edge == 0, index[node] < 0 {
          (index[node], low[node]) = (next, next)
          next += 1
          stack.append(node)
        }
        if edge < edges[node].count {
          calls[calls.count - 1].edge += 1
          let target = edges[node][edge]
          if index[target] < 0 {
            calls.append((target, 0))
          } else if group[target] < 0 {
            low[node] = min(low[node], index[target])
          }
          continue
        }
        calls.removeLast()
        if let caller = calls.last?.node { low[caller] = min(low[caller], low[node]) }
        guard low[node] == index[node] else { continue }
        while let member = stack.popLast() {
          group[member] = node
          if member == node { break }
        }
      }
    }
    return group
  }
}
