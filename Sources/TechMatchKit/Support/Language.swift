/// The language in which results and messages speak to people; machine formats are never localised.
public enum Language: String, CaseIterable, Sendable {
  /// English.
  case en
  /// Simplified Chinese.
  case zh

  /// One of two wordings.
  public func choose(_ english: String, _ chinese: String) -> String {
    self == .en ? english : chinese
  }
}
