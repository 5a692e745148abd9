import ArgumentParser
import TechMatchKit
import TechMatchService

/// Who is who.
struct OrganisationOptions: ParsableArguments {
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Who is who, besides what the catalogue knows: organisations with other names and parents.",
      valueName: "file"
    )
  )
  var organisations: [String] = []

  /// Where it is known who is who: the files, and a catalogue if there is one.
  func source(_ catalogue: String?) throws -> OrganisationSource {
    OrganisationSource(files: try organisations.map(InputFile.init(path:)), catalogue: catalogue)
  }
}
