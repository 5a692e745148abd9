import Foundation

/// A ranking with everything that it was computed from, in one file that anybody can check.
///
/// The file is JSON with sorted keys, so equal input gives equal bytes. The digest covers
/// everything, so a change of any value shows, even if it changes no rank; parts of the input have
/// digests of their own, which tell where. ARCHITECTURE.md describes every field, and how another
/// program takes the digests. A `Codable` value.
public struct RankingLedger: Codable, Equatable, Sendable {
  /// The version of the format that is written and read.
  public static let format = 2

  /// The version of the format of this ledger.
  public var format: Int
  /// Who made it when, from which files.
  public var provenance: RankingProvenance
  /// What the ranking was computed from.
  public var input: RankingInput
  /// The ranking.
  public var result: BidRanking
  /// The digests of the parts of provenance and input.
  private var items: [LedgerItems.Item]
  /// The SHA-256 of the canonical JSON of the ledger without this member, as hexadecimal digits.
  public var digest: String

  /// Ranks bids, and records what the ranking was computed from.
  public init(_ input: RankingInput, provenance: RankingProvenance) {
    format = Self.format
    self.provenance = provenance
    self.input = input
    result = BidRanking(input)
    items = []
    digest = ""
    items = LedgerItems(of: json).items
    digest = SHA256.hex(Array(json.without("digest").canonicalText.utf8))
  }

  /// Ranks bids, of which nobody says who ranked them when.
  public init(_ input: RankingInput, program: String) {
    self.init(input, provenance: RankingProvenance(program: program))
  }

  /// The name and version of the program that wrote it.
  public var program: String { provenance.program }

  /// The text of the file.
  public var text: String { json.legibleText }

  /// The ledger with sorted keys.
  var json: JSONValue {
    // Such values can always be encoded, and what is encoded can be read.
    guard let data = try? JSONEncoder().encode(self),
      let value = try? JSONReader.value(of: [UInt8](data).span)
    else { return .null }
    return value.sorted
  }

  /// Reads a ledger, and computes its ranking again from its input.
  ///
  /// Looked at in this order: the digests of the parts, the scores of texts from their words, the
  /// ranking, the digest of the whole, the bytes. So what is named is what was changed, and not
  /// what follows from it, unless somebody made the digests of the parts anew.
  ///
  /// - Returns: The ledger, every byte of which is as it should be.
  /// - Throws: ``LedgerFailure`` for the first place where the file is not as it should be.
  public static func verified(_ file: InputFile) throws(LedgerFailure) -> RankingLedger {
    func failure(
      _ problem: LedgerFailure.Problem,
      at place: String = "",
      of names: [String] = []
    ) -> LedgerFailure {
      LedgerFailure(file: file.name, place: place, names: names, problem: problem)
    }
    let bytes = [UInt8](file.bytes)
    let written: JSONValue
    do throws(JSONProblem) {
      written = try JSONReader.value(of: bytes.span).sorted
    } catch {
      throw failure(.notJSON(byte: error.offset + 1))
    }
    guard let number = written["format"], written["result"] != nil else {
      throw failure(.notLedger)
    }
    guard number == .number("\(format)") else {
      throw failure(.otherFormat(found: number.cellText, read: format), at: "format")
    }
    if let noted = items(of: written),
      let found = LedgerItems(of: written).difference(from: noted)
    {
      throw failure(found.problem, at: found.place, of: found.names)
    }
    let ledger: RankingLedger
    do {
      ledger = try JSONDecoder().decode(RankingLedger.self, from: file.bytes)
    } catch {
      throw failure(.notLedger)
    }
    if let (place, _) = ledger.input.rubric.problem() {
      throw failure(.invalidRubric, at: "input.rubric.\(place)")
    }
    guard ledger.input.isSane else { throw failure(.impossibleNumber, at: "input") }
    if let (place, problem) = ledger.input.contradiction {
      throw failure(problem, at: "input.\(place)")
    }
    let again = RankingLedger(ledger.input, provenance: ledger.provenance)
    if let (place, problem) = difference(written, again.json, "", isDigestLast: true) {
      throw failure(problem, at: place)
    }
    guard bytes == Array(again.text.utf8) else { throw failure(.otherBytes) }
    return ledger
  }

  /// Makes sure that a ranking is one of the same challenge.
  ///
  /// - Parameters:
  ///   - other: The ranking.
  ///   - file: The name of the file of this ledger.
  /// - Throws: ``LedgerFailure`` that names both challenges.
  public func requireSameChallenge(
    as other: RankingInput,
    file: String
  ) throws(LedgerFailure) {
    let (own, expected) = (input.challenge.id, other.challenge.id)
    guard own != expected else { return }
    throw LedgerFailure(
      file: file,
      place: "input.challenge.id",
      problem: .value(expected: expected, found: own)
    )
  }

  /// Makes sure that this ledger has a digest that was published.
  ///
  /// - Parameters:
  ///   - digest: The digest, in small or capital letters.
  ///   - file: The name of the file of this ledger.
  /// - Throws: ``LedgerFailure`` with both digests.
  public func require(digest: String, file: String) throws(LedgerFailure) {
    let expected = digest.lowercased()
    guard self.digest != expected else { return }
    throw LedgerFailure(
      file: file,
      place: "digest",
      problem: .value(expected: expected, found: self.digest)
    )
  }

  /// Makes sure that this ledger takes the place of another one.
  ///
  /// - Parameters:
  ///   - previous: The other one.
  ///   - file: The name of the file of this ledger.
  /// - Throws: ``LedgerFailure`` when it names another one before it, or none.
  public func require(previous: RankingLedger, file: String) throws(LedgerFailure) {
    guard provenance.previous != previous.digest else { return }
    throw LedgerFailure(
      file: file,
      place: "provenance.previous",
      problem: provenance.previous.map { .value(expected: previous.digest, found: $0) }
        ?? .missing(expected: previous.digest)
    )
  }

  /// The digests of the parts, as they are written.
  private static func items(of written: JSONValue) -> [LedgerItems.Item]? {
    guard case .array(let values)? = written["items"] else { return nil }
    return values.compactMap {
      guard case .string(let place)? = $0["place"], case .string(let digest)? = $0["digest"] else {
        return nil
      }
      return LedgerItems.Item(place: place, digest: digest)
    }
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
  var isSane: Bool {
    func isAmount(_ fen: Int64?) -> Bool { fen.map { (0...Int64.max / 4).contains($0) } ?? true }
    func isScore(_ score: Int?) -> Bool { score.map { (0...Score.full).contains($0) } ?? true }
    func isLevel(_ level: Int?) -> Bool { level.map { (1...9).contains($0) } ?? true }
    return isAmount(challenge.ceilingFen) && isLevel(challenge.readiness)
      && [nil, Self.formerEvidenceDivisor, Scout.divisor].contains(evidenceDivisor)
      && bids.allSatisfy {
        isAmount($0.priceFen) && isScore($0.technical) && isScore($0.trackRecord)
          && isLevel($0.lowerReadiness) && isLevel($0.upperReadiness)
          && isScore($0.copied) && ($0.months.map { (0...100_000).contains($0) } ?? true)
          && ($0.technicalWords?.isSane ?? true) && $0.evidence.count <= Scout.evidenceCount
          && $0.evidence.allSatisfy { isScore($0.score) && isScore($0.part) && $0.words.isSane }
      }
      && marks.allSatisfy { (0...1_000_000).contains($0.mark) }
      && isAmount(base?.priceFen) && isAmount(base?.medianFen)
      && (base?.months.map { (0...100_000).contains($0) } ?? true)
  }

  /// The first score of a text that is not what its words give; for sane input.
  fileprivate var contradiction: (place: String, problem: LedgerFailure.Problem)? {
    func differ(
      _ place: String,
      _ expected: Int?,
      _ found: Int?
    ) -> (place: String, problem: LedgerFailure.Problem)? {
      if expected == found { return nil }
      guard let expected else { return (place, .wordsMissing) }
      guard let found else { return (place, .missing(expected: "\(expected)")) }
      return (place, .value(expected: "\(expected)", found: "\(found)"))
    }
    let divisor = evidenceDivisor ?? Self.formerEvidenceDivisor
    for (index, bid) in bids.enumerated() {
      let place = "bids[\(index)]"
      if let found = bid.technicalWords?.contradiction {
        return differ("\(place).technicalWords.\(found.place)", found.expected, found.found)
      }
      if let found = differ("\(place).technical", bid.technicalWords?.score, bid.technical) {
        return found
      }
      for (rank, item) in bid.evidence.enumerated() {
        let place = "\(place).evidence[\(rank)]"
        if let found = item.words.contradiction {
          return differ("\(place).words.\(found.place)", found.expected, found.found)
        }
        if let found = differ("\(place).score", item.words.score, item.score) { return found }
        let part = Scout.part(of: item.score, rank: rank, divisor: divisor)
        if let found = differ("\(place).part", part, item.part) { return found }
      }
      // A bidder of whom nothing is known has no score, and one without evidence none or 0.
      let sum = bid.evidence.reduce(0) { $0 + $1.part }
      if !bid.evidence.isEmpty || bid.trackRecord ?? 0 != 0,
        let found = differ("\(place).trackRecord", sum, bid.trackRecord)
      {
        return found
      }
    }
    return nil
  }
}
