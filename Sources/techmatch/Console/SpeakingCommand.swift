import ArgumentParser
import TechMatchKit

/// A command whose failures come out as sentences, with the status that they ask for.
protocol SpeakingCommand: ParsableCommand {
  /// How it speaks.
  var messages: Messages { get }

  /// Does the work; failures of the library may be thrown as they are.
  func execute() throws
}

extension SpeakingCommand {
  /// Does the work, and says in the reader's language what stands in the way.
  func run() throws {
    do {
      try execute()
    } catch let failure as any LocalizedFailure {
      throw messages.failure(failure)
    }
  }
}
