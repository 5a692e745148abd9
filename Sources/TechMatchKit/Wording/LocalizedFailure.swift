import Foundation

/// An error with a description in English and Chinese.
///
/// The error itself has only facts. The description is one sentence that says what is wrong and, if
/// possible, what to do. It does not mention any command or option, because only the caller knows
/// those.
public protocol LocalizedFailure: LocalizedError, Sendable {
  /// The failure in words, without a full stop.
  func text(in language: Language) -> String
}

extension LocalizedFailure {
  /// The failure in words, in the language of the process.
  public var errorDescription: String? { text(in: .current) }
}

extension Language {
  /// The colon between a name and what is said about it.
  var colon: String { choose(": ", "：") }

  /// The beginning of a sentence about a place: `file:line: `, as editors understand it, or only
  /// the name of the file for line 0.
  func place(_ file: String, line: Int) -> String {
    line > 0 ? "\(file):\(line): " : file + colon
  }

  /// A Chinese word followed by text, with a space between them if the text begins with an ASCII
  /// character.
  static func chinese(_ word: String, _ text: String) -> String {
    word + (text.first?.isASCII == true ? " " : "") + text
  }
}
