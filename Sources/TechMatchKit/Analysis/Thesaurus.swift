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
  /// Names in a cell are separated by `;` or `；`. One of `zh` and `en` may be empty: names of one
  /// language alone are synonyms (车灯; 汽车前照灯). The column `broader`, which may be missing, names
  /// other concepts. Lines that start with `#` are comments.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - base: A thesaurus that the file extends, or `nil`. A line with a name of one of its
  ///     concepts adds the other names to that concept; other lines are concepts of their own.
  /// - Throws: ``ThesaurusFailure`` for the first line that cannot be used.
  /// - Complexity: O(*n* log *n*) in the names of both.
  public init(_ file: InputFile, extending base: Thesaurus? = nil) throws(ThesaurusFailure) {
    guard let bytes = file.utf8 else {
      throw ThesaurusFailure(file: file.name, line: 0, problem: .notUTF8)
    }
    try self.init(text: String(decoding: bytes, as: UTF8.self), file: file.name, extending: base)
  }

  init(
    text: String,
    file: String,
    extending base: Thesaurus? = nil
  ) throws(ThesaurusFailure) {
    func failure(_ line: Int, _ problem: ThesaurusFailure.Problem) -> ThesaurusFailure {
      ThesaurusFailure(file: file, line: line, problem: problem)
    }
    let lines = try ThesaurusLines(text: text, file: file).lines
    var concepts = base?.concepts ?? []
    var owner: [[String]: Int] = [:]
    for (ordinal, concept) in concepts.enumerated() {
      for name in concept.names { owner[NameTerms.of(name, .standard)] = ordinal }
    }
    /// The line of each name of the file, and the concept of each line.
    var lineOfName: [[String]: Int] = [:]
    var conceptOfLine: [Int] = []
    for line in lines {
      let names = line.names.map { (text: $0, terms: NameTerms.of($0, .standard)) }
      for name in names {
        guard !name.terms.isEmpty else { throw failure(line.number, .noTerm(name.text)) }
        if let other = lineOfName[name.terms], other != line.number {
          throw failure(line.number, .taken(name.text, line: other))
        }
        lineOfName[name.terms] = line.number
      }
      let known = names.filter { owner[$0.terms] != nil }
      if let first = known.first,
        let other = known.first(where: { owner[$0.terms] != owner[first.terms] })
      {
        throw failure(line.number, .apart(first.text, other.text))
      }
      if let ordinal = known.first.flatMap({ owner[$0.terms] }) {
        concepts[ordinal].names += names.filter { owner[$0.terms] == nil }.map(\.text)
        conceptOfLine.append(ordinal)
      } else {
        conceptOfLine.append(concepts.count)
        concepts.append(Concept(names: names.map(\.text), broader: []))
      }
    }
    for (line, ordinal) in zip(lines, conceptOfLine) {
      for name in line.names { owner[NameTerms.of(name, .standard)] = ordinal }
    }
    for (line, ordinal) in zip(lines, conceptOfLine) {
      for name in line.broader {
        guard let other = owner[NameTerms.of(name, .standard)], other != ordinal else {
          throw failure(line.number, .unknownBroader(name))
        }
        if !concepts[ordinal].broader.contains(other) { concepts[ordinal].broader.append(other) }
      }
    }
    self.concepts = concepts
  }

  /// What tells a thesaurus from others: the number of its concepts, and a digest of them.
  var identity: String {
    var names = ContentDigest()
    for concept in concepts {
      names.add("\(concept.names.joined(separator: "\t"))\n\(concept.broader)\n")
    }
    return "\(concepts.count) concepts \(names.hex)"
  }
}

/// Why a thesaurus cannot be used.
public struct ThesaurusFailure: Error, Equatable, Sendable {
  /// What is wrong.
  public enum Problem: Equatable, Sendable {
    /// The bytes are not UTF-8.
    case notUTF8
    /// There is no line in it.
    case empty
    /// The header has a column that is not `zh`, `en` or `broader`.
    case unknownColumn(String)
    /// The header has a column twice.
    case repeatedColumn(String)
    /// Something else than a tab stands between columns, or than `;` between names.
    case separator(String)
    /// A line has more cells than the header.
    case cellCount(expected: Int, found: Int)
    /// A line has no name in either language.
    case noName
    /// A name has no words, or only stop words.
    case noTerm(String)
    /// A name is already that of the concept on an earlier line.
    case taken(String, line: Int)
    /// Two names of a line belong to different concepts of the thesaurus that the file extends.
    case apart(String, String)
    /// A broader concept is not in the file or the thesaurus that it extends, or is the concept
    /// itself.
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
