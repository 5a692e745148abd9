import ArgumentParser

/// Which catalogue to work on.
struct StoreOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The catalogue (default: TECHMATCH_STORE).", valueName: "file"))
  var store: String?

  func validate() throws {
    if (store ?? Terminal.store) == nil { throw ValidationError(.missingStore) }
  }

  /// The path of the catalogue.
  var path: String { store ?? Terminal.store ?? "" }
}
