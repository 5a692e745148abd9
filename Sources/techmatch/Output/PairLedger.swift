import TechMatchKit
import TechMatchStore

/// What a catalogue's ledger says of the pairs of lists, and what lists add to it.
struct PairLedger {
  /// The decision in force on each pair; `nil` without a catalogue.
  let decisions: [RecordPair: LedgerEvent]?
  /// The most rejected pairs that any record has, by which lists must be longer.
  let mostRejected: Int
  private let path: String?
  private let messages: Messages
  private var shown: [RecordPair: Score] = [:]
  private var order: [RecordPair] = []
  private var hidden = 0

  init(_ path: String?, showRejected: Bool, _ messages: Messages) throws {
    self.path = path
    self.messages = messages
    isRejectedShown = showRejected
    decisions = try path.map { path in
      try messages.storing {
        try Catalogue(path: path, access: .read).decisions()
      }
    }
    let rejected = (decisions ?? [:]).filter { $0.value.kind == .rejected }.keys
    let counts = Dictionary(
      rejected.flatMap { [("d" + $0.demand.text, 1), ("a" + $0.achievement.text, 1)] },
      uniquingKeysWith: +
    )
    mostRejected = showRejected ? 0 : counts.values.max() ?? 0
  }

  private let isRejectedShown: Bool

  /// A list without rejected pairs, of at most `most`, with its ranks anew.
  mutating func listed(
    _ result: MatchResult,
    for id: RecordID,
    of side: Side,
    most: Int
  ) -> MatchResult {
    guard let decisions else { return result }
    var result = result
    let all = result.hits
    result.hits = []
    for hit in all where result.hits.count < most {
      let pair = RecordPair(
        demand: side == .demand ? id : hit.id,
        achievement: side == .demand ? hit.id : id
      )
      if !isRejectedShown, decisions[pair]?.kind == .rejected {
        hidden += 1
        continue
      }
      if shown.updateValue(hit.score, forKey: pair) == nil { order.append(pair) }
      result.hits.append(hit)
      result.hits[result.hits.count - 1].rank = result.hits.count
    }
    return result
  }

  /// Notes in the ledger who was shown the pairs, and says how many were left out.
  func finish(by broker: String?) throws {
    if hidden > 0 {
      messages.note(
        "\(hidden) rejected pair(s) left out; --show-rejected lists them",
        "已隐藏 \(hidden) 个被否决的配对；--show-rejected 可显示"
      )
    }
    guard let path, let broker, !order.isEmpty else { return }
    let events = order.map { pair in
      var event = LedgerEvent(
        .shown,
        demand: pair.demand,
        achievement: pair.achievement,
        broker: broker
      )
      event.score = shown[pair]
      return event
    }
    try messages.storing {
      _ = try Catalogue(path: path, access: .write).add(events)
    }
  }
}
