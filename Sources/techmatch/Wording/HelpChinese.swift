/// The Chinese of the help texts, looked up by the English that stands in the declarations of the commands.
///
/// The tables are texts: an English line, below it, indented, the Chinese one. A test holds them against what
/// the commands declare: nothing is missing, nothing is left over.
struct HelpChinese {
  /// All entries in the order of the tables.
  static let entries: [(english: String, chinese: String)] = {
    var entries: [(String, String)] = []
    var english = ""
    let tables = [
      general, options, finding, matching, ranking, batches, catalogue, organisations, ledger,
    ]
    for line in tables.joined(separator: "\n").split(separator: "\n") {
      if line.hasPrefix("  ") {
        entries.append((english, String(line.dropFirst(2))))
      } else {
        english = String(line)
      }
    }
    return entries
  }()

  private let chinese = Dictionary(
    entries.map { (Self.key($0.english), $0.chinese) },
    uniquingKeysWith: { first, _ in first }
  )

  /// The Chinese of a text; the text itself where there is none.
  func text(_ english: String) -> String { self[english] ?? english }

  /// The Chinese of a text, however its spaces are.
  subscript(english: String) -> String? { chinese[Self.key(english)] }

  /// A usage or synopsis with the names of its values in Chinese: `--top <k>` becomes `--top <数量>`.
  ///
  /// An entry such as `--by <name>` goes before one for `<name>` alone.
  func valueNames(in synopsis: String) -> String {
    synopsis.replacing(/(--[a-z-]+ )?(<[^<>]+>)/) { match in
      if let own = self[String(match.0)] { return own }
      return String(match.1 ?? "") + text(String(match.2))
    }
  }

  private static func key(_ text: String) -> String {
    text.split(separator: " ").joined(separator: " ")
  }
}
