extension RankingInput.Mark {
  /// Reads judges' marks: CSV in UTF-8 with the columns `bid`, `judge`, `criterion` and `mark`, and
  /// optionally `conflict`.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - rubric: The rubric whose criteria of kind ``Rubric/Kind/marks`` were judged.
  /// - Returns: The marks, in the order of the file.
  /// - Throws: ``MarksFailure`` for the first line that cannot be used.
  /// - Complexity: O(*n*) in the bytes of the file.
  public static func read(
    _ file: InputFile,
    for rubric: Rubric
  ) throws(MarksFailure) -> [RankingInput.Mark] {
    func failure(_ line: Int, _ problem: MarksFailure.Problem) -> MarksFailure {
      MarksFailure(file: file.name, line: line, problem: problem)
    }
    guard let bytes = file.utf8 else { throw failure(0, .notUTF8) }
    var reader = DelimitedReader(bytes)
    var header: [String] = []
    var marks: [RankingInput.Mark] = []
    var seen = Set<[String]>()
    while let row = reader.next() {
      let cells = row.cells.map { $0.trimmingPrefix { $0.isWhitespace } }.map { String($0) }
      if cells.allSatisfy(\.isEmpty) { continue }
      if header.isEmpty {
        header = cells.map { $0.lowercased() }
        for name in ["bid", "judge", "criterion", "mark"] where !header.contains(name) {
          throw failure(row.line, .missingColumn(name))
        }
        continue
      }
      func cell(_ name: String) -> String {
        guard let place = header.firstIndex(of: name), place < cells.count else { return "" }
        return cells[place]
      }
      let criterion = rubric.criteria.first { $0.name == cell("criterion") && $0.kind == .marks }
      guard let criterion else {
        throw failure(row.line, .unknownCriterion(cell("criterion")))
      }
      let most = criterion.most ?? 0
      guard let mark = Double(cell("mark")), (0...most).contains(mark) else {
        throw failure(row.line, .outOfRange(cell("mark"), most: most))
      }
      guard seen.insert([cell("bid"), cell("judge"), criterion.name]).inserted else {
        throw failure(row.line, .repeated(judge: cell("judge"), bid: cell("bid")))
      }
      marks.append(
        RankingInput.Mark(
          bid: cell("bid"),
          judge: cell("judge"),
          criterion: criterion.name,
          mark: mark,
          isConflicted: ["yes", "true", "1", "是", "回避"].contains(cell("conflict").lowercased())
        )
      )
    }
    return marks
  }
}

/// Why a file of marks cannot be used.
public struct MarksFailure: Error, Equatable, Sendable {
  /// What is wrong.
  public enum Problem: Equatable, Sendable {
    /// The bytes are not UTF-8.
    case notUTF8
    /// The header lacks this column.
    case missingColumn(String)
    /// The rubric has no criterion of this name that judges mark.
    case unknownCriterion(String)
    /// The cell is not a number from 0 to the criterion's highest mark.
    case outOfRange(String, most: Double)
    /// The judge has marked the bid for this criterion on an earlier line.
    case repeated(judge: String, bid: String)
  }

  /// The file's name as it was given.
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
