import ArgumentParser
import TechMatchKit

/// The form of the results.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  case table, json, jsonl, csv
}

/// When to use colour.
enum ColourChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never
}

extension Language: ExpressibleByArgument {}

/// How to speak and where to.
struct OutputOptions: ParsableArguments {
  @Option(help: "The form of the results: table for people, the others for machines.")
  var format = OutputFormat.table

  @Option(help: "The language of tables and messages (default: from the locale).")
  var lang: Language?

  @Option(
    help: ArgumentHelp(
      "Write the results to a file, which appears whole or not at all.",
      valueName: "file"
    )
  )
  var out: String?

  @Option(help: "Colour in tables: auto, always or never; NO_COLOR is obeyed.")
  var color = ColourChoice.auto

  @Flag(help: "Only errors on standard error.")
  var quiet = false

  @Flag(help: "Print contacts, which are hidden otherwise.")
  var showContacts = false

  var language: Language { lang ?? .current }
  var messages: Messages { Messages(language: language, isQuiet: quiet) }

  /// The cells of a line of a table, or `nil` for as many as it takes.
  var width: Int? { out == nil ? Terminal.width : nil }

  /// A text in bold where colour is allowed.
  func bold(_ text: String) -> String {
    let isAllowed =
      switch color {
      case .always: true
      case .never: false
      case .auto: out == nil && Terminal.allowsColour
      }
    return isAllowed ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }
}
