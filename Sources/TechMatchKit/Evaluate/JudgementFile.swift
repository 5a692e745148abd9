import Foundation

/// A file of judgements or of a run, divided into lines and fields.
struct JudgementFile {
  /// A line that is neither empty nor a comment (`#`).
  struct Line {
    /// The 1-based number of the line.
    var number: Int
    /// The parts between spaces and tabs.
    var fields: [String]
    /// The whole line.
    var text: String
  }

  let lines: [Line]

  /// Reads the lines of a file in UTF-8.
  ///
  /// O(*n*).
  init(_ file: InputFile) throws(EvaluationFailure) {
    var bytes = [UInt8](file.bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    var lines: [Line] = []
    for (index, raw) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    {
      guard let text = String(validating: raw, as: UTF8.self) else {
        throw EvaluationFailure(file: file.name, line: index + 1, problem: .notUTF8)
      }
      let fields = text.split { $0 == " " || $0 == "\t" || $0 == "\r" || $0 == "\r\n" }
      if fields.isEmpty || fields[0].hasPrefix("#") { continue }
      lines.append(Line(number: index + 1, fields: fields.map { String($0) }, text: text))
    }
    self.lines = lines
  }
}

/// Why a file of judgements or a run cannot be used.
public struct EvaluationFailure: Error, Equatable, Sendable {
  /// What is wrong.
  public enum Problem: Equatable, Sendable {
    /// The bytes are not UTF-8.
    case notUTF8
    /// A line has another number of fields than the format: the names of its fields, and how many
    /// there are.
    case fieldCount(expected: String, found: Int)
    /// A field should be a whole number.
    case notAGrade(String)
    /// A field should be a number.
    case notAScore(String)
    /// A line should be a JSON object with the strings `demand` and `achievement`.
    case notAHit
    /// A pair is listed twice.
    case repeated(demand: String, achievement: String)
    /// The file has no entries.
    case empty
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
