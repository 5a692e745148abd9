extension HeaderMap {
  /// The kind that recognises most of the names of a file, the first of several that do equally well.
  static func bestKind(for names: [String]) -> RecordKind {
    let scores = RecordKind.allCases.map { kind in
      let map = map(for: kind)
      return names.reduce(0) { score, name in
        switch map.match(name).rule {
        case .exact, .chosen: score + 2
        case .contained: score + 1
        case .unmapped, .position: score
        }
      }
    }
    let best = scores.max() ?? 0
    return RecordKind.allCases[scores.firstIndex(of: best) ?? 0]
  }

  /// The kinds whose headers most of the names are, none when no name is one.
  static func kinds(of names: Set<String>) -> [RecordKind] {
    let names = names.map(HeaderName.init)
    let scores = RecordKind.allCases.map { kind in
      let map = map(for: kind)
      return (kind: kind, count: names.count { map.field($0) != nil })
    }
    let most = scores.map(\.count).max() ?? 0
    return most == 0 ? [] : scores.filter { $0.count == most }.map(\.kind)
  }

  /// A kind of record whose headers or keys a table has in place of those of its own.
  struct OtherKind {
    var kind: RecordKind
    /// The headers that only this kind has.
    var headers: [String]
    /// Whether no header is one that only the kind that is read has.
    var isSure: Bool
  }

  /// The other kind that headers or keys are those of, unless they may well be those of the kind that is
  /// read.
  ///
  /// O(*n*·*a*) for *n* names and *a* aliases. Headers that mean something in both kinds say nothing.
  func otherKind(of names: [String], than kind: RecordKind) -> OtherKind? {
    func isExact(_ match: Match) -> Bool { match.rule == .exact || match.rule == .chosen }
    let matches = names.map(match)
    var best: (other: OtherKind, lead: Int)?
    for other in RecordKind.allCases where other != kind {
      let map = HeaderMap.map(for: other)
      var own = 0
      var headers: [String] = []
      for (name, match) in zip(names, matches) {
        switch (isExact(match), isExact(map.match(name))) {
        case (true, false): own += 1
        case (false, true): headers.append(name)
        default: break
        }
      }
      let lead = headers.count - own
      guard lead > 1, lead > best?.lead ?? 0 else { continue }
      best = (OtherKind(kind: other, headers: headers, isSure: own == 0), lead)
    }
    return best?.other
  }
}
