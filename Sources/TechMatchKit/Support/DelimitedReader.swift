/// Reads delimited text (CSV, RFC 4180) row by row, and detects the delimiter.
///
/// It accepts doubled quotes, line breaks inside quotes, CRLF, LF and CR, and a missing last line
/// break. A row that breaks the rules is reported, and reading continues at the line after the one
/// that the row *started* on, so a stray quote costs its own row and not the rest of the file.
struct DelimitedReader {
  /// One row.
  struct Row: Equatable {
    /// The 1-based line it starts on.
    var line: Int
    /// Its cells as text.
    var cells: [String]
    /// What is wrong with it; its cells are then incomplete.
    var problem: Problem?
    /// The line it ends on.
    var lastLine: Int
  }

  /// What can be wrong with a row.
  enum Problem: Equatable, Sendable {
    /// A quoted cell is never closed; cells are numbered from 1.
    case unterminatedQuote(cell: Int)
    /// Text follows a closing quote.
    case textAfterQuote(cell: Int)
    /// A cell is longer than the limit.
    case cellTooLong(cell: Int)
    /// A NUL byte.
    case nul(cell: Int)
  }

  /// The most bytes of a cell.
  static let longestCell = 1_000_000

  /// The byte between cells.
  let delimiter: UInt8
  private let bytes: [UInt8]
  private var index = 0
  private var line = 1
  /// The rows without text before the last row that was read.
  private(set) var emptyRows = 0

  /// Starts reading UTF-8 text.
  init(_ bytes: [UInt8], delimiter: UInt8? = nil) {
    self.bytes = bytes
    self.delimiter = delimiter ?? Self.sniff(bytes)
  }

  /// The next row that is not empty, or `nil` at the end.
  mutating func next() -> Row? {
    var skipped = 0
    while index < bytes.count {
      let row = readRow()
      if row.problem != nil || row.cells.contains(where: { !$0.isEmpty }) {
        emptyRows += skipped
        return row
      }
      skipped += 1
    }
    return nil
  }

  private mutating func readRow() -> Row {
    let start = index
    let startLine = line
    var row = Row(line: line, cells: [], lastLine: line)
    while true {
      let isLast: Bool
      do throws(Failure) {
        isLast = try readCell(into: &row.cells)
      } catch {
        row.problem = error.problem
        index = start
        line = startLine
        skipLine()
        row.lastLine = startLine
        return row
      }
      if isLast {
        // The last row of a text may have no line break, and then `line` is still its own.
        let hasLineBreak = bytes[index - 1] == 0x0A || bytes[index - 1] == 0x0D
        row.lastLine = hasLineBreak ? line - 1 : line
        return row
      }
    }
  }

  private struct Failure: Error {
    var problem: Problem
  }

  /// Reads a cell and says whether it ends its row.
  private mutating func readCell(into cells: inout [String]) throws(Failure) -> Bool {
    let cell = cells.count + 1
    if index < bytes.count, bytes[index] == 0x22 {
      cells.append(try readQuoted(cell))
    } else {
      let start = index
      while index < bytes.count, bytes[index] != delimiter, bytes[index] != 0x0A,
        bytes[index] != 0x0D
      {
        if bytes[index] == 0 { throw Failure(problem: .nul(cell: cell)) }
        index += 1
      }
      guard index - start <= Self.longestCell else {
        throw Failure(problem: .cellTooLong(cell: cell))
      }
      cells.append(String(decoding: bytes[start..<index], as: UTF8.self))
    }
    guard index < bytes.count else { return true }
    if bytes[index] == delimiter {
      index += 1
      if index == bytes.count { cells.append("") }
      return index == bytes.count
    }
    guard bytes[index] == 0x0A || bytes[index] == 0x0D else {
      throw Failure(problem: .textAfterQuote(cell: cell))
    }
    skipLine()
    return true
  }

  private mutating func readQuoted(_ cell: Int) throws(Failure) -> String {
    var content: [UInt8] = []
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == 0x22 {
        guard index < bytes.count, bytes[index] == 0x22 else {
          return String(decoding: content, as: UTF8.self)
        }
        index += 1
      } else if byte == 0 {
        throw Failure(problem: .nul(cell: cell))
      } else if byte == 0x0A || byte == 0x0D && !(index < bytes.count && bytes[index] == 0x0A) {
        line += 1
      }
      content.append(byte)
      guard content.count <= Self.longestCell else {
        throw Failure(problem: .cellTooLong(cell: cell))
      }
    }
    throw Failure(problem: .unterminatedQuote(cell: cell))
  }

  /// Moves to the start of the next line.
  private mutating func skipLine() {
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
    if index < bytes.count {
      index += bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
    }
    line += 1
  }

  /// The delimiter under which the first rows agree best on a number of cells above one.
  private static func sniff(_ bytes: [UInt8]) -> UInt8 {
    var best = (delimiter: UInt8(ascii: ","), agreement: 0, width: 1)
    for candidate in [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";")] {
      var reader = DelimitedReader(bytes, delimiter: candidate)
      var rowsByWidth: [Int: Int] = [:]
      for _ in 0..<20 {
        guard let row = reader.next() else { break }
        if row.problem == nil, row.cells.count > 1 { rowsByWidth[row.cells.count, default: 0] += 1 }
      }
      // The widest of the most frequent widths, so that no order of the dictionary matters.
      let top = rowsByWidth.max { ($0.value, $0.key) < ($1.value, $1.key) }
      guard let (width, agreement) = top else { continue }
      if (agreement, width) > (best.agreement, best.width) {
        best = (candidate, agreement, width)
      }
    }
    return best.delimiter
  }
}
