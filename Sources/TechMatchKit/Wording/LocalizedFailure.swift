import Foundation

/// An error that people can be told in English or Chinese.
///
/// The error itself carries facts only. Its conformance, in a folder named `Wording`, turns them into one sentence that
/// says what is wrong and, where there is one, the way out. It names no command and no option: what calls the library
/// knows those.
public protocol LocalizedFailure: LocalizedError, Sendable {
  /// The failure in words, without a full stop.
  func text(in language: Language) -> String
}

extension LocalizedFailure {
  /// The failure in words, in the language of the process.
  public var errorDescription: String? { text(in: .current) }
}

extension Language {
  /// What separates a name from what is said about it.
  var colon: String { choose(": ", "：") }

  /// What precedes a sentence about a place: `file:line: `, as editors read it, or the name of the file for line 0.
  func place(_ file: String, line: Int) -> String {
    line > 0 ? "\(file):\(line): " : file + colon
  }

  /// A Chinese word followed by text of any script, which a space sets apart when it begins in Latin letters or digits.
  static func chinese(_ word: String, _ text: String) -> String {
    word + (text.first?.isASCII == true ? " " : "") + text
  }
}
