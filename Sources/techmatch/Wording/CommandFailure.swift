import TechMatchKit
import TechMatchStore

/// What stops a command or is its answer, and what the library has no failure for.
enum CommandFailure: LocalizedFailure {
  /// A batch was interrupted; so many of its lists are kept.
  case interrupted(done: Int, total: Int)
  /// The index beside a catalogue cannot be written.
  case unwritableIndex(path: String, SnapshotFailure)
  /// A file that was looked at is not whole, or (not `isThere`) none that can be looked at.
  case unsound(path: String, damage: String, soundBefore: [String], isThere: Bool)
  /// A catalogue that was looked at is so damaged that it cannot be opened.
  case damagedCatalogue(StoreFailure)

  /// Standard input has no text, or bytes that are none.
  case noText

  /// The exit status that says so.
  var status: Int32 {
    switch self {
    case .interrupted: 130
    case .unwritableIndex, .noText: 2
    // That a file is not whole is an answer, not an accident.
    case .unsound(_, _, _, let isThere): isThere ? 1 : 2
    case .damagedCatalogue: 1
    }
  }

  /// The failure in words, with a way out.
  func text(in language: Language) -> String {
    switch self {
    case .interrupted(let done, let total):
      language.choose(
        "interrupted; \(done) of \(total) are kept, go on with --resume",
        "已中断；已保留 \(done) / \(total) 条，可用 --resume 继续"
      )
    case .unwritableIndex(let path, let failure):
      path + language.choose(": ", "：") + failure.text(in: language)
    case .noText:
      language.choose(
        "standard input: expected a text, found none or bytes that are no text; save it as UTF-8",
        "标准输入：应为一段文字，实际为空或不是文字；请另存为 UTF-8"
      )
    case .damagedCatalogue(let failure): failure.text(in: language)
    case .unsound(let path, let damage, let counts, _):
      VerificationText(language: language).damaged(path, damage, soundBefore: counts)
    }
  }

  /// What stands before every failure on standard error.
  static func mark(in language: Language) -> String { language.choose("error: ", "错误：") }
}
