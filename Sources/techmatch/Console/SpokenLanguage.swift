import ArgumentParser
import Foundation
import TechMatchKit

/// The language that the words of a command line ask for, before they are parsed.
///
/// `--lang` is an option of the subcommands. Help and usage errors are about lines that need not parse, so the language
/// is looked for in the words themselves.
enum SpokenLanguage {
  /// A place where a line says `--lang`; no language where the name of none follows.
  typealias Choice = (range: Range<Int>, language: Language?)

  /// The language of this process: the last one that its line names, else the locale's.
  static var ofProcess: Language {
    of(Array(ProcessInfo.processInfo.arguments.dropFirst()), locale: .current)
  }

  /// The last language that a line without the command's own name names, else the locale's.
  static func of(_ line: [String], locale: Language) -> Language {
    choices(in: line).last { $0.language != nil }?.language ?? locale
  }

  /// Where a line says `--lang zh` or `--lang=zh`, before a `--`.
  static func choices(in line: [String]) -> [Choice] {
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

extension ValidationError {
  /// A fault in the words of the language that the command line asks for.
  init(_ fault: UsageFault) { self.init(fault.text(SpokenLanguage.ofProcess)) }
}
