/// The lines of a thesaurus file, divided into names.
struct ThesaurusLines {
  /// One line that is no comment: a concept, or further names of one.
  struct Line {
    /// The names in both languages, at least one.
    var names: [String]
    /// The names of broader concepts.
    var broader: [String]
    /// The 1-based number of the line in the file.
    var number: Int
  }

  /// The lines in order.
  private(set) var lines: [Line] = []

  /// Divides a text; O(*n*).
  init(text: String, file: String) throws(ThesaurusFailure) {
    var columns: [String] = []
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
        .map { String($0).trimmed }
      if cells.allSatisfy(\.isEmpty) || line.hasPrefix("#") { continue }
      do throws(Fault) {
        if columns.isEmpty {
          columns = try Self.header(cells)
        } else {
          let (names, broader) = try Self.names(cells, columns)
          lines.append(Line(names: names, broader: broader, number: index + 1))
        }
      } catch {
        throw ThesaurusFailure(file: file, line: index + 1, problem: error.problem)
      }
    }
    if columns.isEmpty { throw ThesaurusFailure(file: file, line: 0, problem: .empty) }
  }

  private struct Fault: Error {
    var problem: ThesaurusFailure.Problem
  }

  private static func header(_ cells: [String]) throws(Fault) -> [String] {
    let columns = cells.map { $0.lowercased() }
    let known = ["zh", "en", "broader"]
    if let unknown = columns.first(where: { !known.contains($0) }) {
      // Columns apart by something else are one cell that starts with the name of a column.
      let rest = known.first { unknown.hasPrefix($0) }.map { unknown.dropFirst($0.count) }
      if let mark = rest?.first, !mark.isLetter, mark != "_" {
        throw Fault(problem: .separator(mark.isWhitespace ? " " : String(mark)))
      }
      throw Fault(problem: .unknownColumn(unknown))
    }
    if let repeated = columns.indices.first(where: { columns[..<$0].contains(columns[$0]) }) {
      throw Fault(problem: .repeatedColumn(columns[repeated]))
    }
    return columns
  }

  private static func names(
    _ cells: [String],
    _ columns: [String]
  ) throws(Fault) -> (names: [String], broader: [String]) {
    guard cells.count <= columns.count else {
      throw Fault(problem: .cellCount(expected: columns.count, found: cells.count))
    }
    func names(_ column: String) -> [String] {
      guard let place = columns.firstIndex(of: column), place < cells.count else { return [] }
      return cells[place].split { $0 == ";" || $0 == "；" }.map { String($0).trimmed }
        .filter { !$0.isEmpty }
    }
    let (all, broader) = (names("zh") + names("en"), names("broader"))
    for name in all + broader {
      if let mark = separator(in: name) { throw Fault(problem: .separator(mark)) }
    }
    guard !all.isEmpty else { throw Fault(problem: .noName) }
    return (all, broader)
  }

  /// What stands in a name and separates names or columns elsewhere, or `nil`.
  ///
  /// A comma belongs to a name after a digit or a single letter, as in 1,3-丙二醇 and
  /// N,N-二甲基甲酰胺, and in a list that ends with *and*, as in `carbon capture, utilisation and
  /// storage`.
  private static func separator(in name: String) -> String? {
    let characters = Array(name)
    for (index, character) in characters.enumerated() {
      switch character {
      case "，", "、", "|", "｜", "=", "＝": return String(character)
      case ",":
        let before = index == 0 ? " " : characters[index - 1]
        let isAlone = index < 2 || !characters[index - 2].isLetter
        let isLast = index + 1 == characters.count || characters[index + 1].isWhitespace
        let isInName = before.isASCII && (before.isNumber || before.isLetter && isAlone) && !isLast
        let isInList = name.utf8.allSatisfy { $0 < 0x80 } && name.contains(" and ")
        if !isInName, !isInList { return "," }
      case _ where character.isWhitespace && index > 0 && characters[index - 1].isWhitespace:
        return " "
      default: continue
      }
    }
    return nil
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
