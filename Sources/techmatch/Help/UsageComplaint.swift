import ArgumentParser
import TechMatchKit

/// A usage error in Chinese: what is wrong, how the command is used, and where more is said.
struct UsageComplaint {
  /// The whole text, without a line break at the end.
  let text: String

  /// Says in Chinese what ArgumentParser's full text says in English; `nil` when that is no usage error.
  init?(message: String, english: String, of root: any ParsableCommand.Type) {
    let head = "Error: \(message)\n"
    guard english.hasPrefix(head) else { return nil }
    let rest = english.dropFirst(head.count).split(separator: "\n")
    let words = HelpChinese()
    var lines: [String] = []
    var isAboutRoot = false
    for line in rest {
      // Of several flags the help names but the first.
      if line.hasPrefix("Help:  "), message.hasPrefix("Missing one of: ") { continue }
      if let found = line.wholeMatch(of: /Help:  (.+?)  (.+)/) {
        let name = words.valueNames(in: String(found.1))
        lines.append("说明：\(name)  \(words.text(String(found.2)))")
      } else if let found = line.wholeMatch(of: /Usage: (.+)/) {
        lines.append("用法：" + words.valueNames(in: String(found.1)))
      } else if let found = line.wholeMatch(of: /\ \ See '((.+) --help)' for more information\./) {
        isAboutRoot = found.2 == root._commandName
        // The page that is pointed to shall be in the same language.
        let language = Language.current == .zh ? "" : " --lang zh"
        lines.append("  详见“\(found.1)\(language)”")
      }
    }
    guard !lines.isEmpty else { return nil }
    let subcommands = isAboutRoot ? root.subcommandNames : nil
    lines.insert("错误：" + ParserMessage(message, subcommands: subcommands).chinese, at: 0)
    text = lines.joined(separator: "\n")
  }
}
