import Foundation

/// A ranking with everything that it was computed from, in one file that anybody can check.
///
/// The file is JSON with sorted keys, so equal input gives equal bytes. The digest covers input and
/// result, so a change of any value shows, even if it changes no rank. A `Codable` value.
public struct RankingLedger: Codable, Equatable, Sendable {
  /// The version of the format that is written and read.
  public static let format = 1

  /// The version of the format of this ledger.
  public var format: Int
  /// The name and version of the program that wrote it.
  public var program: String
  /// What the ranking was computed from.
  public var input: RankingInput
  /// The ranking.
  public var result: BidRanking
  /// The SHA-256 of the file with an empty digest, as hexadecimal digits.
  public var digest: String

  /// Ranks bids, and records what the ranking was computed from.
  public init(_ input: RankingInput, program: String) {
    format = Self.format
    self.program = program
    self.input = input
    result = BidRanking(input)
    digest = ""
    digest = SHA256.hex(Array(text.utf8))
  }

  /// The text of the file.
  public var text: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    // Such values can always be encoded.
    let data = (try? encoder.encode(self)) ?? Data()
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  /// Reads a ledger, and computes its ranking again from its input.
  ///
  /// - Returns: The ledger, every byte of which is as it should be.
  /// - Throws: ``LedgerFailure`` for the first place where the file is not as it should be.
  public static func verified(_ file: InputFile) throws(LedgerFailure) -> RankingLedger {
    func failure(_ problem: LedgerFailure.Problem, at place: String = "") -> LedgerFailure {
      LedgerFailure(file: file.name, place: place, problem: problem)
    }
    let bytes = [UInt8](file.bytes)
    let written: JSONValue
    do throws(JSONProblem) {
      written = try JSONReader.value(of: bytes.span)
    } catch {
      throw failure(.notJSON(byte: error.offset + 1))
    }
    let ledger: RankingLedger
    do {
      ledger = try JSONDecoder().decode(RankingLedger.self, from: file.bytes)
    } catch {
      throw failure(.notLedger)
    }
    guard ledger.format == format else {
      throw failure(.value(expected: "\(format)", found: "\(ledger.format)"), at: "format")
    }
    if let (place, _) = ledger.input.rubric.problem() {
      throw failure(.invalidRubric, at: "input.rubric.\(place)")
    }
    guard ledger.input.isSane else { throw failure(.impossibleNumber, at: "input") }
    let again = RankingLedger(ledger.input, program: ledger.program)
    guard let computed = try? JSONReader.value(of: Array(again.text.utf8).span) else {
      throw failure(.notLedger)
    }
    // The digest differs whenever anything does, so it is compared last.
    if let (place, problem) = difference(written, computed, "", isDigestLast: true) {
      throw failure(problem, at: place)
    }
    guard bytes == Array(again.text.utf8) else { throw failure(.otherBytes) }
    return ledger
  }

  /// The first place where two values differ.
  private static func difference(
    _ written: JSONValue,
    _ computed: JSONValue,
    _ place: String,
    isDigestLast: Bool = false
  ) -> (place: String, problem: LedgerFailure.Problem)? {
    switch (written, computed) {
    case (.object(let left), .object(let members)):
      let right = isDigestLast ? Array(members.dropFirst()) + members.prefix(1) : members
      for member in right {
        let inner = place.isEmpty ? member.key : "\(place).\(member.key)"
        guard let other = left.first(where: { $0.key == member.key }) else {
          return (inner, .missing(expected: member.value.cellText))
        }
        if let found = difference(other.value, member.value, inner) { return found }
      }
      let extra = left.first { member in !right.contains { $0.key == member.key } }
      return extra.map { ("\(place).\($0.key)", .unexpected(found: $0.value.cellText)) }
    case (.array(let left), .array(let right)):
      for (index, pair) in zip(left, right).enumerated() {
        if let found = difference(pair.0, pair.1, "\(place)[\(index)]") { return found }
      }
      return left.count == right.count
        ? nil : (place, .itemCount(expected: right.count, found: left.count))
    default:
      return written == computed
        ? nil : (place, .value(expected: computed.cellText, found: written.cellText))
    }
  }
}

extension RankingInput {
  /// Whether every number is one that import and rubric accept, so that no sum overflows.
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

/// Where a ledger is not what its input gives.
public struct LedgerFailure: Error, Equatable, Sendable {
  /// What is wrong.
  public enum Problem: Equatable, Sendable {
    /// The bytes are not JSON, from this 1-based byte.
    case notJSON(byte: Int)
    /// It is JSON, but not a ledger.
    case notLedger
    /// A value differs from the computed one.
    case value(expected: String, found: String)
    /// A computed value is missing.
    case missing(expected: String)
    /// There is a value that was not computed.
    case unexpected(found: String)
    /// A list is longer or shorter than the computed one.
    case itemCount(expected: Int, found: Int)
    /// The rubric cannot be used.
    case invalidRubric
    /// A number is one that neither import nor rubric accepts.
    case impossibleNumber
    /// Every value is right, but the bytes are not those that would be written.
    case otherBytes
  }

  /// The name of the file, as given.
  public var file: String
  /// The place, such as `result.lines[0].lower`; empty for the whole file.
  public var place: String
  /// What is wrong.
  public var problem: Problem

  /// Makes a failure.
  public init(file: String, place: String, problem: Problem) {
    self.file = file
    self.place = place
    self.problem = problem
  }
}
