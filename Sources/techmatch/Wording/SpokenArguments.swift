import ArgumentParser
import Foundation
import TechMatchKit

/// The command's arguments, and the language in which to talk about them before they are parsed.
///
/// `--lang` is an option of the subcommands. Help and usage errors are about lines that need not parse, so the
/// language is looked for in the words themselves. For the same reason the option may stand where no subcommand
/// takes it: before the name of one it is moved behind, and beside `help` it is left out.
struct SpokenArguments {
  /// What ArgumentParser is to parse.
  let arguments: [String]
  /// The last language that is named, else the locale's.
  let language: Language

  /// The line that this process was started with.
  static var ofProcess: SpokenArguments {
    SpokenArguments(
      Array(ProcessInfo.processInfo.arguments.dropFirst()),
      locale: Language.current
    )
  }

  /// Reads a line without the command's own name.
  init(_ line: [String], locale: Language) {
    let choices = Self.choices(in: line)
    language = choices.last { $0.language != nil }?.language ?? locale
    var first = 0
    for choice in choices where choice.range.lowerBound == first { first = choice.range.upperBound }
    if first < line.count, TechMatchCommand.subcommandNames.contains(line[first]) {
      arguments = [line[first]] + line[..<first] + line[(first + 1)...]
      return
    }
    var rest = line
    for choice in choices.reversed() where choice.language != nil {
      rest.removeSubrange(choice.range)
    }
    arguments = rest
  }

  /// Where a line says `--lang zh` or `--lang=zh`, before a `--`; no language where the name of none follows.
  private static func choices(in line: [String]) -> [(range: Range<Int>, language: Language?)] {
    let end = line.firstIndex(of: "--") ?? line.endIndex
    let mark = "--lang="
    return (0..<end).compactMap { place in
      if line[place] == "--lang", place + 1 < end, !line[place + 1].hasPrefix("-") {
        return (place..<place + 2, Language(rawValue: line[place + 1]))
      }
      guard line[place].hasPrefix(mark) else { return nil }
      return (place..<place + 1, Language(rawValue: String(line[place].dropFirst(mark.count))))
    }
  }
}

extension TechMatchCommand {
  /// The names of the subcommands, without ArgumentParser's `help`.
  static var subcommandNames: [String] {
    // A key path in the closure's place crashes the compiler (Swift 6.3.1).
    configuration.subcommands.map { $0._commandName }
  }
}
