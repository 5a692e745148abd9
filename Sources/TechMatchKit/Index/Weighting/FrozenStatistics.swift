import Foundation

/// The word statistics of one corpus, with a name and a date, for use with others.
///
/// With the same statistics a pair has the same score, whatever other records are in the index.
///
/// They can be kept in a file of UTF-8 text: a line of JSON, then a line for each term (`w`) and
/// tag (`t`), in the order of their bytes, with the number of records that have it. No record
/// counts as having a term that is not listed. A `Sendable` value.
public struct FrozenStatistics: Hashable, Sendable {
  /// The version of the format that is written and read.
  ///
  /// It is raised as well when a text has other terms than before: 2 has simplified characters, and
  /// says which concepts were counted.
  public static let version = 2

  /// The name.
  public var name: String
  /// The day on which they were counted, as yyyy-mm-dd.
  public var date: String
  /// How text became terms.
  public let analyser: AnalyserKind
  /// What tells the thesaurus apart whose concepts were counted as well; `nil` for none.
  let thesaurus: String?
  /// What was counted.
  let counts: CorpusStatistics

  /// The number of records counted.
  public var documentCount: Int { counts.documentCount }

  /// The statistics of an index; O(1).
  ///
  /// Line breaks in `name` become spaces.
  public init(of snapshot: IndexSnapshot, name: String, date: CalendarDate) {
    self.name = name.split(whereSeparator: \.isNewline).joined(separator: " ")
    self.date = date.description
    analyser = snapshot.configuration.analyser
    thesaurus = snapshot.configuration.thesaurus?.identity
    counts = snapshot.statistics
  }

  /// Whether two values have the same name, date and counts.
  ///
  /// O(*T* log *T*) for *T* terms.
  public static func == (left: FrozenStatistics, right: FrozenStatistics) -> Bool {
    left.name == right.name && left.date == right.date && left.documentCount == right.documentCount
      && left.text == right.text
  }

  /// Feeds name, date and size to `hasher`.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(date)
    hasher.combine(documentCount)
  }

  /// Reads a file that ``text`` wrote.
  ///
  /// - Throws: ``StatisticsFailure`` for the first line that cannot be used.
  /// - Complexity: O(*n*).
  public init(_ file: InputFile) throws(StatisticsFailure) {
    func failure(_ line: Int, _ problem: StatisticsFailure.Problem) -> StatisticsFailure {
      StatisticsFailure(file: file.name, line: line, problem: problem)
    }
    guard let text = String(validating: file.bytes, as: UTF8.self) else {
      throw failure(0, .notUTF8)
    }
    // Split by bytes, because a term may contain any other kind of line break.
    let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { Substring($0) }
    guard let first = lines.first,
      case .object(let members) = try? JSONReader.value(of: Array(first.utf8).span)
    else { throw failure(1, .header) }
    func value(_ key: String) -> JSONValue? { members.first { $0.key == key }?.value }
    func number(_ key: String) -> Double? {
      guard case .number(let text) = value(key) else { return nil }
      return Double(text)
    }
    guard let version = number("techmatch_statistics") else { throw failure(1, .header) }
    guard version == Double(Self.version) else { throw failure(1, .version("\(version)")) }
    guard case .string(let name) = value("name"), case .string(let date) = value("date"),
      case .string(let kind) = value("analyzer"), let analyser = AnalyserKind(rawValue: kind),
      let documents = number("documents"), documents >= 0, documents < 4e9,
      let concepts = value("thesaurus"), let averageLength = number("average_length"),
      averageLength >= 0, averageLength.isFinite,
      let termCount = number("terms"), let tagCount = number("tags")
    else { throw failure(1, .header) }
    self.name = name
    self.date = date
    self.analyser = analyser
    switch concepts {
    case .null: thesaurus = nil
    case .string(let identity): thesaurus = identity
    default: throw failure(1, .header)
    }
    var terms = (TermInterner(), [UInt32]())
    var tags = (TermInterner(), [UInt32]())
    for (index, line) in lines.enumerated().dropFirst() where !line.isEmpty {
      let cells = line.utf8.split(separator: 0x09, omittingEmptySubsequences: false)
        .map { Substring($0) }
      guard cells.count == 3, cells[0] == "w" || cells[0] == "t", !cells[1].isEmpty,
        let count = UInt32(cells[2]), count > 0, Double(count) <= documents
      else { throw failure(index + 1, .entry) }
      let term = Array(cells[1].utf8)
      let known = cells[0] == "w" ? terms.1.count : tags.1.count
      let ordinal = cells[0] == "w" ? terms.0.intern(term.span) : tags.0.intern(term.span)
      guard Int(ordinal) == known else { throw failure(index + 1, .repeated(String(cells[1]))) }
      if cells[0] == "w" { terms.1.append(count) } else { tags.1.append(count) }
    }
    guard Double(terms.1.count) == termCount, Double(tags.1.count) == tagCount else {
      throw failure(lines.count, .cut)
    }
    counts = CorpusStatistics(
      documentCount: Int(documents),
      averageLength: averageLength,
      terms: terms,
      tags: tags
    )
  }

  /// The text of a file with these statistics: the same bytes for the same statistics.
  ///
  /// O(*T* log *T*) for *T* terms.
  public var text: String {
    let terms = Self.entries(counts.terms, counts.termFrequencies)
    let tags = Self.entries(counts.tags, counts.tagFrequencies)
    let header = JSONText.object([
      ("techmatch_statistics", .integer(Self.version)), ("name", .string(name)),
      ("date", .string(date)), ("analyzer", .string(analyser.rawValue)),
      ("thesaurus", .optional(thesaurus)), ("documents", .integer(documentCount)),
      ("average_length", .number(counts.averageLength)),
      ("terms", .integer(terms.count)), ("tags", .integer(tags.count)),
    ])
    var text = header.text + "\n"
    for (kind, entries) in [("w", terms), ("t", tags)] {
      for (term, count) in entries { text += "\(kind)\t\(term)\t\(count)\n" }
    }
    return text
  }

  /// The terms that occur, in the order of their bytes.
  private static func entries(
    _ dictionary: TermDictionary,
    _ frequencies: MappedArray<UInt32>
  ) -> [(term: String, count: UInt32)] {
    (0..<TermID(dictionary.count)).filter { frequencies[Int($0)] > 0 }
      .sorted { dictionary.precedes($0, $1) }
      .map { (dictionary.text(of: $0), frequencies[Int($0)]) }
  }
}

/// Why a file of statistics cannot be used.
public struct StatisticsFailure: Error, Equatable, Sendable {
  /// What is wrong.
  public enum Problem: Equatable, Sendable {
    /// The bytes are not UTF-8.
    case notUTF8
    /// The first line is not that of a statistics file.
    case header
    /// The file has another version of the format.
    case version(String)
    /// A line does not consist of `w` or `t`, a term and a number of records.
    case entry
    /// A term is listed twice.
    case repeated(String)
    /// There are fewer or more lines than the first line says.
    case cut
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
