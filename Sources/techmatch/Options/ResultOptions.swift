import ArgumentParser
import TechMatchKit

/// Where results go.
struct TargetOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Write the results to a file, which appears whole or not at all.",
      valueName: "file"
    )
  )
  var out: String?

  /// The cells of a line of a table, or `nil` for as many as it takes.
  var width: Int? { out == nil ? Terminal.width : nil }
}

/// The form of the results and where they go.
struct ResultOptions: ParsableArguments {
  @Option(help: "The form of the results: table for people, the others for machines.")
  var format = OutputFormat.table

  @OptionGroup var target: TargetOptions

  /// The path of the file that is asked for, or `nil`.
  var out: String? { target.out }

  /// How results look; commands that have no headings and no contacts leave these options out.
  func appearance(
    _ talk: TalkOptions,
    colour: ColourOptions? = nil,
    contacts: ContactOptions? = nil
  ) -> Appearance {
    Appearance(
      format: format,
      language: talk.language,
      width: target.width,
      hasColour: colour?.isAllowed(isFile: out != nil) ?? false,
      showsContacts: contacts?.showContacts ?? false
    )
  }
}

/// Whether headings may be in colour.
struct ColourOptions: ParsableArguments {
  /// When to use colour.
  enum Choice: String, CaseIterable, ExpressibleByArgument {
    case auto, always, never
  }

  @Option(help: "Colour in tables: auto, always or never; NO_COLOR is obeyed.")
  var color = Choice.auto

  /// Whether colour may be used, in a file or on standard output.
  func isAllowed(isFile: Bool) -> Bool {
    switch color {
    case .always: true
    case .never: false
    case .auto: !isFile && Terminal.allowsColour
    }
  }
}

/// Whether contacts are shown.
struct ContactOptions: ParsableArguments {
  @Flag(help: "Print contacts, which are hidden otherwise.")
  var showContacts = false
}
