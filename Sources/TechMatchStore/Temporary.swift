import TechMatchKit

extension StoreFailure: LocalizedFailure {
  public func text(in language: Language) -> String { text(language) }
}
