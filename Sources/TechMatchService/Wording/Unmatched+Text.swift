import TechMatchKit

extension Unmatched.Reason {
  /// Why the nearest record is not in the list, in words.
  public func text(in language: Language) -> String {
    switch self {
    case .nothingInCommon:
      return language.choose("no word or tag in common", "没有共同的词或标签")
    case .nothingFitting: return language.choose("the texts do not fit", "文本不合适")
    case .tooWeak: return language.choose("score too low", "得分过低")
    case .keptOut(let outcomes):
      let text = GateText(language: language)
      return outcomes.map(text.reason).joined(separator: language.semicolon)
    case .rejected(let event):
      let reason = event.note.map { language.choose(": ", "：") + $0 } ?? ""
      return language.choose("rejected by \(event.broker)", "\(event.broker) 已否决") + reason
    }
  }
}
