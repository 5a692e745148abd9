import ArgumentParser
import TechMatchKit

/// How to speak: what every command takes.
struct TalkOptions: ParsableArguments {
  @Option(help: "The language of tables and messages (default: from the locale).")
  var lang: Language?

  @Flag(help: "Only errors on standard error.")
  var quiet = false

  /// The language of the reader.
  var language: Language { lang ?? .current }

  /// What talks to the reader.
  var messages: Messages { Messages(language: language, isQuiet: quiet) }
}
