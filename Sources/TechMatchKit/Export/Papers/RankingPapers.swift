/// The papers of one ranking: notice of result (公示) and review report (评审报告), each in Chinese and
/// English, with the names of their files.
///
/// A `Sendable` value.
public struct RankingPapers: Sendable {
  /// One paper.
  public struct Paper: Sendable {
    /// The name of its file.
    public let name: String
    /// Its content: HTML 5 in UTF-8.
    public let text: String
  }

  private let ledger: RankingLedger

  /// Prepares the papers of a ranking.
  public init(_ ledger: RankingLedger) { self.ledger = ledger }

  /// What the names of all its files begin with, safe on every file system.
  ///
  /// Papers of equal stems, which may differ in case, would replace each other.
  public var stem: String { Self.stem(of: ledger.input.challenge.id) }

  /// The ledger itself, as a file beside them.
  public var record: Paper { Paper(name: "\(stem).ledger.json", text: ledger.text) }

  /// Why there is no notice of result, or `nil`.
  public var refusal: PublicationFailure? { PublicationFailure(ledger) }

  /// The notices of result; none where ``refusal`` says why.
  public var notices: [Paper] {
    if refusal != nil { return [] }
    return Language.papers.map {
      Paper(
        name: "\(stem)-notice.\($0.rawValue).html",
        text: ResultNotice(ledger, language: $0).text
      )
    }
  }

  /// The review reports.
  public var reports: [Paper] {
    Language.papers.map {
      Paper(
        name: "\(stem)-report.\($0.rawValue).html",
        text: ReviewReport(ledger, language: $0).text
      )
    }
  }

  /// The begin of a file name for an identifier.
  ///
  /// Letters, digits, `-` and `_` stay. Where anything else had to go, or the identifier is too long,
  /// eight digits of its SHA-256 follow, so that two identifiers never share a name. No dot is left,
  /// so no name is one that Windows reserves.
  static func stem(of identifier: String) -> String {
    var stem = ""
    for character in identifier {
      let isSafe =
        character == "-" || character == "_"
        || (character.isLetter || character.isWholeNumber)
          && character.unicodeScalars.allSatisfy { $0.properties.generalCategory != .format }
      let next = isSafe ? String(character) : "_"
      if stem.utf8.count + next.utf8.count > 100 { break }
      stem += next
    }
    if stem == identifier, !stem.isEmpty, stem.first != "-" { return stem }
    // A hyphen in front would be an option to many a command.
    if stem.isEmpty || stem.first == "-" { stem = "_" + stem }
    return "\(stem)-\(SHA256.hex(Array(identifier.utf8)).prefix(8))"
  }
}

extension Language {
  /// The languages of papers, Chinese first.
  fileprivate static let papers: [Language] = [.zh, .en]
}
