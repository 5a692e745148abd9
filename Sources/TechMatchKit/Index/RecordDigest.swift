/// What decides a record's matches, in two digests: a later run tells by them whether its text or its terms changed.
///
/// A value, `Sendable`.
public struct RecordDigest: Hashable, Sendable {
  /// The digest of the texts and tags, from which the score comes, in sixteen hexadecimal digits.
  public let text: String
  /// The digest of the values that gates compare.
  public let gates: String
  /// The last day on which an answer counts, if the record has one.
  public let deadline: CalendarDate?

  /// Makes a digest from its parts, as a file has kept them.
  public init(text: String, gates: String, deadline: CalendarDate?) {
    self.text = text
    self.gates = gates
    self.deadline = deadline
  }
}

extension IndexSnapshot {
  /// The digest of a record.
  ///
  /// - Complexity: O(*n*) in the length of its text.
  public func digest(of document: DocID, side: Side) -> RecordDigest {
    switch side {
    case .achievement: digest(achievements[document], deadline: nil)
    case .demand: digest(demands[document], deadline: demands[document].deadline?.last)
    }
  }

  private func digest(_ record: some IndexableRecord, deadline: CalendarDate?) -> RecordDigest {
    var bytes: [UInt8] = []
    for (field, text) in record.texts {
      bytes.append(contentsOf: "\(field)".utf8)
      bytes.append(0x1F)
      bytes.append(contentsOf: text.utf8)
      bytes.append(0x1E)
    }
    var text = ContentDigest()
    text.add(bytes)
    let facts = record.gateFacts
    let values = [
      facts.lowerFen, facts.upperFen, Int64(facts.deadline), Int64(facts.modes.rawValue),
      Int64(facts.lowerTRL), Int64(facts.upperTRL), Int64(facts.status.rawValue),
    ]
    var gates = ContentDigest()
    gates.add(values.map { "\($0) " }.joined().utf8)
    if let region = record.gateRegion {
      gates.add((region.code.map { "\($0)" } ?? region.text).utf8)
    }
    return RecordDigest(text: text.hex, gates: gates.hex, deadline: deadline)
  }
}
