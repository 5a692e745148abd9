import ArgumentParser
import TechMatchKit

/// The form of the results.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  case table, json, jsonl, csv
}

/// How results look: what writers need to know of the options.
struct Appearance {
  /// The form of the results.
  let format: OutputFormat
  /// The language of tables; machine formats have none.
  let language: Language
  /// The cells of a line of a table, or `nil` for as many as it takes.
  let width: Int?
  /// Whether tables may use colour.
  var hasColour = false
  /// Whether contacts are shown.
  var showsContacts = false

  /// The titles of columns in the reader's language.
  var titles: Titles { Titles(language: language) }

  /// A text in bold where colour is allowed.
  func bold(_ text: String) -> String { hasColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

  /// A heading: cut to the width, and bold where colour is allowed.
  func heading(_ text: String) -> String { bold(cut(text)) }

  /// A line cut to the width.
  func cut(_ line: String) -> String {
    width.map { DisplayWidth.truncated(line, to: $0) } ?? line
  }
}
