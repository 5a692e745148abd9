import Foundation

/// A ranking with everything it stands on, in one file that anybody can check.
///
/// JSON with sorted keys: equal input gives equal bytes. The digest covers input and result, so that a change
/// of any value shows, also of one that moves no rank. A value, `Codable`.
public struct RankingLedger: Codable, Equatable, Sendable {
  /// The version of the format.
  public static let format = 1

  /// The version of the format of this file.
  public var format: Int
  /// The program that wrote it.
  public var program: String
  /// What the ranking stands on.
  public var input: RankingInput
  /// The ranking.
  public var result: BidRanking
  /// SHA-256 of the file without this value.
  public var digest: String

  /// Ranks, and notes what the ranking stands on.
  public init(_ input: RankingInput, program: String) {
    format = Self.format
    self.program = program
    self.input = input
    result = BidRanking(input)
    digest = ""
    digest = SHA256.hex(Array(text.utf8))
  }

  /// The file.
  public var text: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    // Strings, numbers and lists of them can always be encoded.
    let data = (try? encoder.encode(self)) ?? Data()
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  /// Reads a ledger and computes its ranking again from its input alone.
  ///
  /// - Returns: The ledger.
  /// - Throws: ``LedgerFailure`` naming the first place where the file is not what it should be.
  public static func verified(_ file: InputFile) throws(LedgerFailure) -> RankingLedger {
    let bytes = [UInt8](file.bytes)
    let written: JSONValue
    do throws(JSONProblem) {
      written = try JSONReader.value(of: bytes.span)
    } catch {
      throw LedgerFailure(place: "byte \(error.offset + 1)", expected: "JSON", found: "")
    }
    let ledger: RankingLedger
    do {
      ledger = try JSONDecoder().decode(RankingLedger.self, from: file.bytes)
    } catch {
      throw LedgerFailure(place: "", expected: "a ledger that rank wrote", found: "something else")
    }
    guard ledger.format == format else {
      throw LedgerFailure(place: "format", expected: "\(format)", found: "\(ledger.format)")
    }
    if let (place, _) = ledger.input.rubric.problem() {
      throw LedgerFailure(place: "input.rubric.\(place)", expected: "a valid rubric", found: "")
    }
    guard ledger.input.isSane else {
      throw LedgerFailure(place: "input", expected: "numbers that can be", found: "")
    }
    let again = RankingLedger(ledger.input, program: ledger.program)
    guard let computed = try? JSONReader.value(of: Array(again.text.utf8).span) else {
      throw LedgerFailure(place: "", expected: "a ledger", found: "")
    }
    // The digest differs whenever anything does, so it is what is left to say.
    if let difference = difference(written, computed, "", isDigestLast: true) { throw difference }
    guard bytes == Array(again.text.utf8) else {
      throw LedgerFailure(place: "", expected: "the bytes that rank writes", found: "others")
    }
    return ledger
  }

  /// The first place where two values differ.
  private static func difference(
    _ written: JSONValue,
    _ computed: JSONValue,
    _ place: String,
    isDigestLast: Bool = false
  ) -> LedgerFailure? {
    switch (written, computed) {
    case (.object(let left), .object(let members)):
      let right = isDigestLast ? Array(members.dropFirst()) + members.prefix(1) : members
      for member in right {
        let inner = place.isEmpty ? member.key : "\(place).\(member.key)"
        guard let other = left.first(where: { $0.key == member.key }) else {
          return LedgerFailure(place: inner, expected: member.value.cellText, found: "nothing")
        }
        if let found = difference(other.value, member.value, inner) { return found }
      }
      let extra = left.first { member in !right.contains { $0.key == member.key } }
      return extra.map {
        LedgerFailure(place: "\(place).\($0.key)", expected: "nothing", found: $0.value.cellText)
      }
    case (.array(let left), .array(let right)):
      for (index, pair) in zip(left, right).enumerated() {
        if let found = difference(pair.0, pair.1, "\(place)[\(index)]") { return found }
      }
      return left.count == right.count
        ? nil
        : LedgerFailure(place: place, expected: "\(right.count) items", found: "\(left.count)")
    default:
      return written == computed
        ? nil
        : LedgerFailure(place: place, expected: computed.cellText, found: written.cellText)
    }
  }
}

extension RankingInput {
  /// Whether every number is one that import and rubric would let through, so that no sum overflows.
  fileprivate var isSane: Bool {
    func isAmount(_ fen: Int64?) -> Bool { fen.map { (0...Int64.max / 4).contains($0) } ?? true }
    func isScore(_ score: Int?) -> Bool { score.map { (0...Score.full).contains($0) } ?? true }
    func isLevel(_ level: Int?) -> Bool { level.map { (1...9).contains($0) } ?? true }
    return isAmount(challenge.ceilingFen) && isLevel(challenge.readiness)
      && bids.allSatisfy {
        isAmount($0.priceFen) && isScore($0.technical) && isScore($0.trackRecord)
          && isLevel($0.lowerReadiness) && isLevel($0.upperReadiness)
          && ($0.months.map { (0...100_000).contains($0) } ?? true)
      }
      && marks.allSatisfy { (0...1_000_000).contains($0.mark) }
  }
}

/// Where a ledger is not what its input says.
public struct LedgerFailure: Error, Equatable, Sendable {
  /// The place, such as `result.lines[0].lower`.
  public var place: String
  /// What the computation gives.
  public var expected: String
  /// What the file has.
  public var found: String
}
