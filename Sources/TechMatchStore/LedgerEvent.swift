import Foundation
import GRDB
import TechMatchKit

/// An entry of the ledger: what was done about a pair, by whom and when.
///
/// Entries are only ever added. Each has a SHA-256 digest of itself and of the entry before it, so
/// that ``Catalogue/check()`` finds a changed, removed or inserted entry. The ledger thus proves
/// who proposed a pair, and when.
public struct LedgerEvent: Sendable, Equatable {
  /// What was done.
  public enum Kind: String, CaseIterable, Sendable {
    /// The pair was in a list that a broker saw.
    case shown
    /// The broker put the pair on the shortlist.
    case shortlisted
    /// Both sides want to talk.
    case accepted
    /// The pair does not match; the note says why.
    case rejected
    /// The last decision was withdrawn.
    case cleared
    /// The sides were brought together.
    case contacted
    /// A contract was signed and registered.
    case contract
    /// The registration number, amount or note of a contract was corrected.
    case corrected

    /// Whether it is a decision about the pair; the last decision counts.
    public var isDecision: Bool { Self.decisions.contains(self) }

    static let decisions: [Kind] = [.shortlisted, .accepted, .rejected, .cleared]
  }

  /// The number of the entry, from 1; 0 before it is added.
  public var number = 0
  /// The time, UTC to the second; empty before the entry is added.
  public var time = ""
  /// The person or office that made the entry.
  public var broker: String
  /// What was done.
  public var kind: Kind
  /// The demand and the achievement.
  public var pair: RecordPair
  /// The score with which the pair was shown.
  public var score: Score?
  /// A reason or remark.
  public var note: String?
  /// The registration number of a contract.
  public var registration: String?
  /// The amount of a contract in fen.
  public var amountFen: Int64?
  /// The number of the contract's entry that is corrected; `nil` for other kinds.
  public internal(set) var corrects: Int?
  /// The digest of this entry and the one before it; empty before the entry is added.
  public var chain = ""

  /// Makes an entry that has not been added to a ledger.
  public init(_ kind: Kind, _ pair: RecordPair, broker: String) {
    self.kind = kind
    self.pair = pair
    self.broker = broker
  }

  /// The entry as JSON.
  package var json: JSONText {
    .object(members + [("chain", .string(chain))])
  }

  private var members: [(String, JSONText)] {
    [
      ("number", .integer(number)), ("time", .string(time)), ("broker", .string(broker)),
      ("kind", .string(kind.rawValue)), ("demand", .string(pair.demand.text)),
      ("achievement", .string(pair.achievement.text)),
      ("score", score.map { .integer($0.millionths) } ?? .null), ("note", .optional(note)),
      ("registration", .optional(registration)),
      ("amount_fen", amountFen.map { .integer(Int($0)) } ?? .null),
      // Others do not have the key, so that their digest is that of before there were corrections.
    ] + (corrects.map { [("corrects", .integer($0))] } ?? [])
  }

  /// Reads an entry from one line of JSON; `nil` when it is not an entry.
  public init?(json text: String) {
    guard let line = try? JSONDecoder().decode(Line.self, from: Data(text.utf8)),
      let kind = Kind(rawValue: line.kind), let demand = RecordID(line.demand),
      let achievement = RecordID(line.achievement), (0...Score.full).contains(line.score ?? 0),
      (line.amountFen ?? 0) >= 0, (kind == .corrected) == (line.corrects != nil)
    else { return nil }
    self.init(kind, RecordPair(demand: demand, achievement: achievement), broker: line.broker)
    number = line.number
    time = line.time
    score = line.score.map { Score(millionths: $0) }
    note = line.note
    registration = line.registration
    amountFen = line.amountFen
    corrects = line.corrects
    chain = line.chain
  }

  /// An entry as its JSON has it.
  private struct Line: Decodable {
    var number: Int
    var time: String
    var broker: String
    var kind: String
    var demand: String
    var achievement: String
    var score: Int?
    var note: String?
    var registration: String?
    var amountFen: Int64?
    var corrects: Int?
    var chain: String

    enum CodingKeys: String, CodingKey {
      case number, time, broker, kind, demand, achievement, score, note, registration, corrects
      case chain
      case amountFen = "amount_fen"
    }
  }

  /// The digest of this entry after the entry with the digest `chain`.
  func link(after chain: String) -> String {
    SHA256.hex(Array((chain + "\n" + JSONText.object(members).text).utf8))
  }
}

extension LedgerEvent: FetchableRecord {
  /// Reads a row of `event`.
  ///
  /// - Throws: ``StoreFailure`` when this library does not write such a row.
  public init(row: Row) throws {
    guard let number = try row.value("number") as Int?, let time = try row.value("time") as String?,
      let broker = try row.value("broker") as String?,
      let chain = try row.value("chain") as String?,
      let kind = (try row.value("kind") as String?).flatMap(Kind.init),
      let demand = (try row.value("demand") as String?).flatMap(RecordID.init),
      let achievement = (try row.value("achievement") as String?).flatMap(RecordID.init)
    else { throw StoreFailure.unusable(path: "", .damaged(.ledgerRow)) }
    self.init(kind, RecordPair(demand: demand, achievement: achievement), broker: broker)
    self.number = number
    self.time = time
    self.chain = chain
    score = (try row.value("score") as Int?).map {
      Score(millionths: min(max(0, $0), Score.full))
    }
    note = try row.value("note")
    registration = try row.value("registration")
    amountFen = try row.value("amount_fen")
    corrects = try row.value("corrects")
  }
}
