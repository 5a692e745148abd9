import Foundation

/// Statistics of one corpus, named and dated, kept in a file and used for others: with the same statistics a
/// pair has the same score, whatever other records are in the index, tonight as last night.
///
/// The file is UTF-8 text: a line of JSON, then a line for each term (`w`) and tag (`t`), in the order of their
/// bytes, with the number of records that have it. Terms that a file does not know count as in no record.
/// A value, `Sendable`.
public struct FrozenStatistics: Hashable, Sendable {
  /// The version of the format that is written and read.
  public static let version = 1

  /// What the user calls it.
  public var name: String
  /// The day on which it was counted, as yyyy-mm-dd.
  public var date: String
  /// How text became terms.
  public let analyzer: AnalyzerKind
  /// The number of records counted.
  public let documentCount: Int
  /// The mean over the records of the sum of weighted term frequencies.
  public let averageLength: Double
  /// The number of records that contain each term.
  let terms: [String: UInt32]
  /// The number of records that carry each tag.
  let tags: [String: UInt32]

  /// The statistics that an index stands on.
  ///
  /// O(*T*) for *T* terms.
  public init(of snapshot: IndexSnapshot, name: String, date: CalendarDate) {
    func counts(_ dictionary: TermDictionary, _ frequencies: [UInt32]) -> [String: UInt32] {
      var counts: [String: UInt32] = [:]
      for (ordinal, frequency) in frequencies.enumerated() where frequency > 0 {
        counts[dictionary.text(of: TermID(ordinal))] = frequency
      }
      return counts
    }
    self.name = name.split(whereSeparator: \.isNewline).joined(separator: " ")
    self.date = date.description
    analyzer = snapshot.configuration.analyzer
    documentCount = snapshot.statistics.documentCount
    averageLength = snapshot.statistics.averageLength
    terms = counts(snapshot.terms, snapshot.statistics.termFrequencies)
    tags = counts(snapshot.tags, snapshot.statistics.tagFrequencies)
  }

  /// Reads a file that ``text`` wrote.
  ///
  /// - Throws: ``StatisticsFailure`` with the line.
  /// - Complexity: O(*n*).
  public init(_ file: InputFile) throws(StatisticsFailure) {
    func failure(_ line: Int, _ problem: StatisticsFailure.Problem) -> StatisticsFailure {
      StatisticsFailure(file: file.name, line: line, problem: problem)
    }
    guard let text = String(validating: file.bytes, as: UTF8.self) else {
      throw failure(0, .notUTF8)
    }
    // Split by bytes: a term may hold any other separator of lines.
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
      case .string(let kind) = value("analyzer"), let analyzer = AnalyzerKind(rawValue: kind),
      let documents = number("documents"), documents >= 0, documents < 4e9,
      let averageLength = number("average_length"), averageLength >= 0, averageLength.isFinite,
      let termCount = number("terms"), let tagCount = number("tags")
    else { throw failure(1, .header) }
    self.name = name
    self.date = date
    self.analyzer = analyzer
    documentCount = Int(documents)
    self.averageLength = averageLength
    var terms: [String: UInt32] = [:]
    var tags: [String: UInt32] = [:]
    for (index, line) in lines.enumerated().dropFirst() where !line.isEmpty {
      let cells = line.utf8.split(separator: 0x09, omittingEmptySubsequences: false)
        .map { Substring($0) }
      guard cells.count == 3, cells[0] == "w" || cells[0] == "t", !cells[1].isEmpty,
        let count = UInt32(cells[2]), count > 0, Int(count) <= documentCount
      else { throw failure(index + 1, .entry) }
      let isNew =
        cells[0] == "w"
        ? terms.updateValue(count, forKey: String(cells[1])) == nil
        : tags.updateValue(count, forKey: String(cells[1])) == nil
      guard isNew else { throw failure(index + 1, .repeated(String(cells[1]))) }
    }
    guard Double(terms.count) == termCount, Double(tags.count) == tagCount else {
      throw failure(lines.count, .cut)
    }
    self.terms = terms
    self.tags = tags
  }

  /// The file, the same bytes for the same statistics.
  ///
  /// O(*T* log *T*) for *T* terms.
  public var text: String {
    let header = JSONText.object([
      ("techmatch_statistics", .integer(Self.version)), ("name", .string(name)),
      ("date", .string(date)), ("analyzer", .string(analyzer.rawValue)),
      ("documents", .integer(documentCount)), ("average_length", .number(averageLength)),
      ("terms", .integer(terms.count)), ("tags", .integer(tags.count)),
    ])
    var text = header.text + "\n"
    for (kind, counts) in [("w", terms), ("t", tags)] {
      let sorted = counts.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      for (term, count) in sorted { text += "\(kind)\t\(term)\t\(count)\n" }
    }
    return text
  }
}

/// Why a file of statistics cannot be used.
public struct StatisticsFailure: Error, Equatable, Sendable {
  /// What is wrong.
  public enum Problem: Equatable, Sendable {
    /// The bytes are no UTF-8.
    case notUTF8
    /// The first line is not that of statistics.
    case header
    /// The format is of another version.
    case version(String)
    /// A line is not `w` or `t`, a term and a count of records.
    case entry
    /// A term occurs twice.
    case repeated(String)
    /// There are fewer or more lines than the first line says.
    case cut
  }

  /// The file's name as it was given.
  public var file: String
  /// The 1-based line, or 0 for the whole file.
  public var line: Int
  /// What is wrong.
  public var problem: Problem

  /// The failure in words.
  public func text(_ language: Language) -> String {
    let remedy = language.choose(
      "make it again with techmatch statistics",
      "请用 techmatch statistics 重新生成"
    )
    let what =
      switch problem {
      case .notUTF8: language.choose("not UTF-8", "不是 UTF-8 编码")
      case .header: language.choose("expected the head of statistics", "缺少统计文件的首行")
      case .version(let found):
        language.choose(
          "expected version \(FrozenStatistics.version), found \(found)",
          "应为版本 \(FrozenStatistics.version)，实际为 \(found)"
        )
      case .entry:
        language.choose(
          "expected w or t, a term and a number of records, apart by tabs",
          "应为以制表符分隔的 w 或 t、词和记录数"
        )
      case .repeated(let term):
        language.choose("the term '\(term)' occurs twice", "词“\(term)”重复出现")
      case .cut:
        language.choose(
          "lines are missing or too many; the file is not whole",
          "行数与首行不符，文件不完整"
        )
      }
    return (line > 0 ? "\(file):\(line): " : "\(file): ") + what + language.choose("; ", "；")
      + remedy
  }
}
