import Foundation

/// An error that people can be told about in English or Chinese.
public protocol LocalizedFailure: LocalizedError, Sendable {
  /// The failure in words, with a way out where there is one.
  func text(in language: Language) -> String
}
