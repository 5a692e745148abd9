import ArgumentParser
import Foundation
import TechMatchKit

/// The command's arguments as ArgumentParser is to see them, and the language in which to talk about them.
///
/// Help and usage errors are about lines that need not parse. For the same reason `--lang`, an option of the
/// subcommands, may stand where no subcommand takes it: before the name of one it is moved behind, and beside `help` it
/// is left out.
struct SpokenArguments {
  /// What ArgumentParser is to parse.
  let arguments: [String]
  /// The last language that is named, else the locale's.
  let language: Language
  /// What is wrong with a line that asks for help about something that there is not.
  ///
  /// ArgumentParser would print the page of the command above it.
  let fault: UsageFault?

  /// The line that this process was started with.
  static func ofProcess(_ root: any ParsableCommand.Type) -> SpokenArguments {
    SpokenArguments(
      Array(ProcessInfo.processInfo.arguments.dropFirst()),
      locale: Language.current,
      root
    )
  }

  /// Reads a line without the command's own name.
  init(_ line: [String], locale: Language, _ root: any ParsableCommand.Type) {
    language = SpokenLanguage.of(line, locale: locale)
    arguments = Self.arguments(line, root.subcommandNames)
    fault = Self.fault(arguments, root)
  }

  private static func arguments(_ line: [String], _ names: [String]) -> [String] {
    let choices = SpokenLanguage.choices(in: line)
    var first = 0
    for choice in choices where choice.range.lowerBound == first { first = choice.range.upperBound }
    if first < line.count, names.contains(line[first]) {
      return [line[first]] + line[..<first] + line[(first + 1)...]
    }
    var rest = line
    for choice in choices.reversed() where choice.language != nil {
      rest.removeSubrange(choice.range)
    }
    return rest
  }

  /// The first word behind `help` that names no subcommand of the one before it.
  private static func fault(_ arguments: [String], _ root: any ParsableCommand.Type) -> UsageFault?
  {
    guard arguments.first == "help" else { return nil }
    var command = root
    for word in arguments.dropFirst().prefix(while: { !$0.hasPrefix("-") }) {
      // ArgumentParser adds `help` to the root command alone.
      if word == "help", command == root { return nil }
      guard let next = command.configuration.subcommands.first(where: { $0._commandName == word })
      else {
        let nearest = NearestName.of(word, among: command.subcommandNames)
        return .unknownTopic(word, nearest: nearest)
      }
      command = next
    }
    return nil
  }
}

extension ParsableCommand {
  /// The names of the subcommands, without ArgumentParser's `help`.
  static var subcommandNames: [String] {
    // A key path in the closure's place crashes the compiler (Swift 6.3.1).
    configuration.subcommands.map { $0._commandName }
  }
}
