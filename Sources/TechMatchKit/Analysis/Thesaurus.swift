/// Concepts with names in Chinese and English, which connect texts that share no word.
///
/// Where an achievement uses one name of a concept and a demand another, in any language, the pair
/// scores as if it shared part of a word (``conceptWeight``); where one concept is broader than the
/// other, it scores less (``broaderWeight``). The same name on both sides adds nothing to what its
/// words score. A tag that is a name of a concept stands for the concept. Names are matched as
/// sequences of whole terms, after folding and stemming: an abbreviation matches a whole word only,
/// and a longer name takes precedence over those inside it. A `Sendable` value.
public struct Thesaurus: Hashable, Sendable {
  /// One concept.
  public struct Concept: Hashable, Sendable {
    /// Its names, at least one; the first is the main name.
    public var names: [String]
    /// The places of broader concepts in ``Thesaurus/concepts``.
    public var broader: [Int]

    /// The main name, with the first name in the other script: `抗体药物 ↔ antibody drugs`.
    public var label: String { names[0] + (otherScript(names[0]).map { " ↔ \($0)" } ?? "") }

    /// The name that is shown opposite `name`: the first in the other script, otherwise the first
    /// other one.
    func name(facing name: String) -> String {
      otherScript(name) ?? names.first { $0 != name } ?? name
    }

    private func otherScript(_ name: String) -> String? {
      func isLatin(_ name: String) -> Bool { name.utf8.allSatisfy { $0 < 0x80 } }
      return names.first { isLatin($0) != isLatin(name) }
    }
  }

  /// What a name counts for the other names of its concept, as a share of an occurrence of a word.
  ///
  /// Chosen by the measurements in `Benchmarks/Relevance.md`.
  public static let conceptWeight = 0.75

  /// What a name counts for broader concepts: less than for its own.
  public static let broaderWeight = 0.0625

  /// The concepts, in the order of the file.
  public let concepts: [Concept]

  /// The built-in thesaurus.
  public static let standard: Thesaurus = {
    do throws(ThesaurusFailure) {
      return try Thesaurus(text: ThesaurusData.text, file: "built-in thesaurus")
    } catch {
      // A test reads the built-in thesaurus.
      preconditionFailure("\(error)")
    }
  }()

  /// Reads a thesaurus: tab-separated lines in UTF-8 under the header `zh en broader`.
  ///
  /// Names in a cell are separated by `;` or `；`. One of `zh` and `en` may be empty. The column
  /// `broader`, which may be missing, names other concepts of the file. Lines that start with `#`
  /// are comments.
  ///
  /// - Throws: ``ThesaurusFailure`` for the first line that cannot be used.
  /// - Complexity: O(*n* log *n*).
  public init(_ file: InputFile) throws(ThesaurusFailure) {
    guard let bytes = file.utf8 else {
      throw ThesaurusFailure(file: file.name, line: 0, problem: .notUTF8)
    }
    try self.init(text: String(decoding: bytes, as: UTF8.self), file: file.name)
  }

  init(text: String, file: String) throws(ThesaurusFailure) {
    var columns: [String] = []
    var concepts: [(names: [String], broader: [String], line: Int)] = []
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      func failure(_ problem: ThesaurusFailure.Problem) -> ThesaurusFailure {
        ThesaurusFailure(file: file, line: index + 1, problem: problem)
      }
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
        .map { String($0).trimmed }
      if cells.allSatisfy(\.isEmpty) || line.hasPrefix("#") { continue }
      if columns.isEmpty {
        columns = cells.map { $0.lowercased() }
        let unknown = columns.first { !["zh", "en", "broader"].contains($0) }
        if let unknown { throw failure(.unknownColumn(unknown)) }
        continue
      }
      guard cells.count <= columns.count else {
        throw failure(.cellCount(expected: columns.count, found: cells.count))
      }
      func names(_ column: String) -> [String] {
        guard let place = columns.firstIndex(of: column), place < cells.count else { return [] }
        return cells[place].split { $0 == ";" || $0 == "；" }.map { String($0).trimmed }
          .filter { !$0.isEmpty }
      }
      let all = names("zh") + names("en")
      guard !all.isEmpty else { throw failure(.noName) }
      concepts.append((all, names("broader"), index + 1))
    }
    var owner: [[String]: Int] = [:]
    for (ordinal, concept) in concepts.enumerated() {
      for name in concept.names {
        let terms = NameTerms.of(name, .standard)
        func failure(_ problem: ThesaurusFailure.Problem) -> ThesaurusFailure {
          ThesaurusFailure(file: file, line: concept.line, problem: problem)
        }
        guard !terms.isEmpty else { throw failure(.noTerm(name)) }
        if let other = owner[terms], other != ordinal {
          throw failure(.taken(name, line: concepts[other].line))
        }
        owner[terms] = ordinal
      }
    }
    self.concepts = try concepts.enumerated().map { ordinal, concept throws(ThesaurusFailure) in
      let broader = try concept.broader.map { name throws(ThesaurusFailure) in
        guard let other = owner[NameTerms.of(name, .standard)], other != ordinal else {
          throw ThesaurusFailure(file: file, line: concept.line, problem: .unknownBroader(name))
        }
        return other
      }
      return Concept(names: concept.names, broader: broader)
    }
  }
}

/// Why a thesaurus cannot be used.
public struct ThesaurusFailure: Error, Equatable, Sendable {
  /// What is wrong.
  public enum Problem: Equatable, Sendable {
    /// The bytes are not UTF-8.
    case notUTF8
    /// The header has a column that is not `zh`, `en` or `broader`.
    case unknownColumn(String)
    /// A line has more cells than the header.
    case cellCount(expected: Int, found: Int)
    /// A line has no name in either language.
    case noName
    /// A name has no words, or only stop words.
    case noTerm(String)
    /// A name is already that of the concept on an earlier line.
    case taken(String, line: Int)
    /// A broader concept is not in the file, or is the concept itself.
    case unknownBroader(String)
  }

  /// The name of the file, as given.
  public var file: String
  /// The 1-based line, or 0 for the whole file.
  public var line: Int
  /// What is wrong.
  public var problem: Problem

  /// Makes a failure.
  public init(file: String, line: Int, problem: Problem) {
    self.file = file
    self.line = line
    self.problem = problem
  }
}

extension String {
  /// The text without white space at its ends.
  fileprivate var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}

/// Divides names into terms as an index does.
enum NameTerms {
  /// The terms of a name, in order.
  static func of(_ name: String, _ kind: AnalyserKind) -> [String] {
    var list = List()
    var scratch = AnalyserScratch()
    TextAnalyser(kind).analyse(name, scratch: &scratch, into: &list)
    return list.terms
  }

  private struct List: TermSink {
    var terms: [String] = []

    mutating func take(_ term: Span<UInt8>) {
      terms.append(String(decoding: term.indices.map { term[$0] }, as: UTF8.self))
    }
  }
}
