/// The lists that a system returns for demands, the best achievement first.
///
/// A `Sendable` value.
public struct RankedRun: Sendable, Equatable {
  /// One place in a list.
  public struct Entry: Sendable, Equatable {
    /// The achievement found.
    public var achievement: RecordID
    /// Its score, as the file has it, which only TREC's format needs.
    public var score: Double

    /// Makes an entry.
    public init(_ achievement: RecordID, score: Double) {
      self.achievement = achievement
      self.score = score
    }
  }

  private var lists: [RecordID: [Entry]] = [:]

  /// Makes a run without lists.
  public init() {}

  /// Reads JSON Lines, with `demand` and `achievement` as in ``Hit/jsonLine(query:target:)``, or
  /// TREC's six fields `demand Q0 achievement rank score tag`.
  ///
  /// Lines with `kept_out` are left out. JSON Lines are taken in the order of the file. TREC's lines are ordered as by trec_eval,
  /// whatever their ranks are: by descending score, then by *descending* identifier.
  ///
  /// - Throws: ``EvaluationFailure`` for the first line that cannot be used.
  /// - Complexity: O(*n* log *n*).
  public init(_ file: InputFile) throws(EvaluationFailure) {
    let lines = try JudgementFile(file).lines
    let isJSON = lines.first?.text.hasPrefix("{") == true
    var seen: [RecordID: Set<RecordID>] = [:]
    for line in lines {
      func failure(_ problem: EvaluationFailure.Problem) -> EvaluationFailure {
        EvaluationFailure(file: file.name, line: line.number, problem: problem)
      }
      let members = isJSON ? try Self.members(line.text).orThrow(failure(.notAHit)) : []
      // What a gate kept out of a list is no hit.
      if members.contains(where: { $0.key == "kept_out" }) { continue }
      let (demand, entry) =
        try isJSON
        ? Self.hit(members).orThrow(failure(.notAHit))
        : Self.trecEntry(line.fields, failure)
      guard seen[demand, default: []].insert(entry.achievement).inserted else {
        throw failure(.repeated(demand: demand.text, achievement: entry.achievement.text))
      }
      lists[demand, default: []].append(entry)
    }
    if lists.isEmpty { throw EvaluationFailure(file: file.name, line: 0, problem: .empty) }
    if isJSON { return }
    for demand in lists.keys {
      lists[demand]?.sort {
        $0.score != $1.score ? $0.score > $1.score : $0.achievement > $1.achievement
      }
    }
  }

  private static func members(_ line: String) -> [JSONValue.Member]? {
    guard case .object(let members) = try? JSONReader.value(of: Array(line.utf8).span) else {
      return nil
    }
    return members
  }

  private static func hit(_ members: [JSONValue.Member]) -> (RecordID, Entry)? {
    func value(_ key: String) -> JSONValue? { members.first { $0.key == key }?.value }
    guard case .string(let demand) = value("demand"), let demand = RecordID(demand),
      case .string(let achievement) = value("achievement"), let achievement = RecordID(achievement)
    else { return nil }
    var score = 0.0
    if case .number(let text) = value("score") { score = Double(text) ?? 0 }
    return (demand, Entry(achievement, score: score))
  }

  private static func trecEntry(
    _ fields: [String],
    _ failure: (EvaluationFailure.Problem) -> EvaluationFailure
  ) throws(EvaluationFailure) -> (RecordID, Entry) {
    guard fields.count == 6, let demand = RecordID(fields[0]), let achievement = RecordID(fields[2])
    else {
      throw failure(
        .fieldCount(expected: "demand Q0 achievement rank score tag", found: fields.count)
      )
    }
    guard let score = Double(fields[4]), !score.isNaN else { throw failure(.notAScore(fields[4])) }
    return (demand, Entry(achievement, score: score))
  }

  /// The demands with a list, in the order of their identifiers.
  public var demands: [RecordID] { lists.keys.sorted() }

  /// The list of a demand; empty when there is none.
  public subscript(demand: RecordID) -> [Entry] {
    get { lists[demand] ?? [] }
    set { lists[demand] = newValue }
  }

  /// The run in TREC's format, in the order of the identifiers.
  ///
  /// trec_eval orders achievements with equal scores by descending identifier, and TechMatch by
  /// ascending identifier. So the scores that are written decrease from rank to rank: a tied hit
  /// gets 0.001 less than the hit before it.
  public func trecText(tag: String) -> String {
    var text = ""
    for demand in demands {
      var last = Double.infinity
      for (index, entry) in self[demand].enumerated() {
        last = entry.score < last ? entry.score : last - 0.001
        text += "\(demand) Q0 \(entry.achievement) \(index + 1) \(last) \(tag)\n"
      }
    }
    return text
  }
}

extension Optional {
  fileprivate func orThrow<Failure: Error>(_ failure: Failure) throws(Failure) -> Wrapped {
    guard let self else { throw failure }
    return self
  }
}
