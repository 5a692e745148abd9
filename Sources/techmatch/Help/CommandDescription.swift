import ArgumentParser
import Foundation

/// A command as ArgumentParser describes it (`--experimental-dump-help`), as far as a help page needs it.
struct CommandDescription: Decodable {
  /// An option, a flag or an argument without a name.
  struct Argument: Decodable {
    /// A name with its dashes.
    struct Name: Decodable {
      private var kind: String
      private var name: String

      var text: String { (kind == "long" ? "--" : "-") + name }
    }

    var kind: String
    var shouldDisplay: Bool
    var names: [Name]?
    var valueName: String?
    var defaultValue: String?
    var allValues: [String]?
    var abstract: String?

    /// Whether it has no name.
    var isPositional: Bool { kind == "positional" }

    /// How it is written: `--top <k>`, `-h, --help` or `<file>`.
    var synopsis: String {
      let value = "<\(valueName ?? "")>"
      let name = (names ?? []).map(\.text).joined(separator: ", ")
      if isPositional { return value }
      return kind == "option" ? "\(name) \(value)" : name
    }
  }

  /// A part of a discussion.
  enum Passage: Equatable {
    /// A paragraph, to be wrapped.
    case prose(String)
    /// A line of an example, without the indentation of its heading.
    case example(String)
    case blank
  }

  var commandName: String
  var abstract: String?
  var discussion: String?
  var arguments: [Argument]?
  var subcommands: [CommandDescription]?

  /// A command with its subcommands.
  static func of(_ root: any ParsableCommand.Type) throws -> CommandDescription {
    /// What the description stands in.
    struct Tool: Decodable {
      var command: CommandDescription
    }
    return try JSONDecoder().decode(Tool.self, from: Data(root._dumpHelp().utf8))
      .command
  }

  /// The command that a usage line is of: the longest chain of names at its begin.
  func command(of usage: String) -> CommandDescription {
    var command = self
    for word in usage.split(separator: " ").dropFirst() {
      guard let next = command.subcommands?.first(where: { $0.commandName == word }) else { break }
      command = next
    }
    return command
  }

  /// The discussion, with what follows a line `Example:` apart from what is told.
  var passages: [Passage] {
    var passages: [Passage] = []
    /// The spaces before the heading of an example.
    var indent: Int?
    for line in (discussion ?? "").split(separator: "\n", omittingEmptySubsequences: false) {
      let text = line.drop { $0 == " " }
      if text.isEmpty {
        passages.append(.blank)
      } else if let indent {
        passages.append(.example(String(line.dropFirst(min(indent, line.count - text.count)))))
      } else {
        passages.append(.prose(String(text)))
        if text == "Example:" || text == "Examples:" { indent = line.count - text.count }
      }
    }
    return passages.first == .blank ? [] : passages
  }
}
