import ArgumentParser
import Foundation
import TechMatchKit

/// Where results go: standard output, or a file that appears whole or not at all.
final class Output {
  /// Where text goes.
  private enum Destination {
    case standardOutput
    case file(OutputFile)
  }

  private let destination: Destination
  private var buffer = Data()

  /// Opens standard output, or a file.
  ///
  /// - Throws: `OutputFailure`.
  init(path: String?) throws {
    guard let path, path != "-" else {
      destination = .standardOutput
      return
    }
    destination = .file(try OutputFile(path: path))
  }

  /// Adds text.
  func write(_ text: String) throws {
    switch destination {
    case .file(let file): try file.write(text)
    case .standardOutput:
      buffer.append(contentsOf: text.utf8)
      if buffer.count >= 1 << 16 { try flush() }
    }
  }

  /// Adds a line.
  func line(_ text: String) throws { try write(text + "\n") }

  /// Adds lines.
  func lines(_ lines: [String]) throws { for text in lines { try line(text) } }

  /// Adds the lines of a table.
  func table(_ columns: [TableWriter.Column], width: Int?, _ rows: [[String]]) throws {
    try lines(TableWriter(columns: columns, width: width).lines(rows))
  }

  /// Adds values as one array of JSON, or each as a line.
  func list(_ items: [JSONText], _ format: OutputFormat) throws {
    if format == .jsonl {
      for item in items { try line(item.text) }
    } else {
      try line(JSONText.array(items).indentedText)
    }
  }

  /// Adds a row of a spreadsheet.
  func row(_ cells: [String]) throws { try write(CSVWriter.line(cells)) }

  /// Adds a header of a spreadsheet, with the mark by which Excel knows UTF-8.
  func header(_ names: [String]) throws {
    try write(CSVWriter.byteOrderMark)
    try row(names)
  }

  /// Writes what is left and puts a file into its place.
  func finish() throws {
    switch destination {
    case .file(let file): try file.finish()
    case .standardOutput: try flush()
    }
  }

  private func flush() throws {
    do {
      try FileHandle.standardOutput.write(contentsOf: buffer)
      buffer.removeAll(keepingCapacity: true)
    } catch {
      // The reader has closed the pipe: it has what it wanted.
      if errno == EPIPE { throw ExitCode.success }
      throw OutputFailure.cannotWrite(path: "-")
    }
  }
}
