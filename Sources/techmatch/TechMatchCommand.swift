import ArgumentParser

/// The `techmatch` command.
@main
struct TechMatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "techmatch",
    abstract: "Match technology achievements with technology demands, and say why."
  )
}
