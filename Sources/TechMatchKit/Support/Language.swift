import Foundation

/// The language of texts for people.
///
/// Machine formats are never localised.
public enum Language: String, CaseIterable, Sendable {
  /// English.
  case en
  /// Simplified Chinese.
  case zh

  /// The language of the process: Chinese when its locale is Chinese, English otherwise.
  ///
  /// The locale is the first of the environment variables `LC_ALL`, `LC_MESSAGES` and `LANG` that
  /// is not empty.
  public static var current: Language { Language(environment: ProcessInfo.processInfo.environment) }

  init(environment: [String: String]) {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }
      .first { !$0.isEmpty }
    self = locale?.hasPrefix("zh") == true ? .zh : .en
  }

  /// One of two wordings.
  package func choose(_ english: String, _ chinese: String) -> String {
    self == .en ? english : chinese
  }
}
