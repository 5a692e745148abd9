/// Says in one sentence why two records match and what is missing.
///
/// Every word of it stands in a record, and every number is one of the ``Explanation``.
public struct ReasonSentence: Sendable {
  private let language: Language

  /// The most words that are named; a sentence says how many there are.
  private static let named = 5
  /// The most missing words that are named.
  private static let namedMissing = 4

  /// Makes a renderer.
  public init(language: Language) { self.language = language }

  /// The sentence: `五条共同技术词：…；双方都做…；差在：…。`.
  ///
  /// It counts words and concepts (not general words and fragments, which it names only when there is
  /// nothing else), common tags are what both work on, and the last part has the heaviest missing words.
  public func text(_ explanation: Explanation) -> String { parts(explanation).joined() }

  /// The parts of the sentence with the marks between them, so that each can have a line.
  func parts(_ explanation: Explanation) -> [String] {
    let words = labels(explanation) { $0.isTelling && $0.kind != .tag }
    let tags = explanation.reasons.filter { $0.kind == .tag }.map(\.demand.words)
    let general = labels(explanation) { $0.kind == .general }
    var parts: [String] = []
    if !words.isEmpty {
      parts.append(common(words))
    } else if !general.isEmpty {
      parts.append(
        language.choose(
          "no technical term in common, only general words: \(list(general, Self.named))",
          "没有共同的技术词，只有一般用语：\(list(general, Self.named))"
        )
      )
    } else if explanation.terms.isEmpty && tags.isEmpty {
      parts.append(language.choose("nothing in common", "没有共同的词和标签"))
    } else {
      parts.append(language.choose("no word in common", "没有共同的词"))
    }
    if !tags.isEmpty {
      let names = list(tags, Self.named)
      parts.append(language.choose("both work on \(names)", "双方都做\(names)"))
    }
    let missing = explanation.missingWords
    if !missing.isEmpty {
      let names = list(missing, Self.namedMissing)
      parts.append(language.choose("missing: \(names)", "差在：\(names)"))
    } else if explanation.missingTerms.isEmpty, !explanation.terms.isEmpty {
      parts.append(language.choose("no word of the demand is missing", "需求的词成果中都有"))
    }
    parts[0] = parts[0].prefix(1).uppercased() + parts[0].dropFirst()
    return parts.enumerated().map { place, part in
      part + (place + 1 < parts.count ? language.choose("; ", "；") : language.choose(".", "。"))
    }
  }

  private func labels(_ explanation: Explanation, _ isMeant: (Reason) -> Bool) -> [String] {
    var known: Set<String> = []
    return explanation.reasons.filter(isMeant).map(\.label).filter { known.insert($0).inserted }
  }

  private func common(_ words: [String]) -> String {
    let names = list(words, Self.named)
    let count = number(words.count)
    return language.choose(
      "\(count) technical term\(words.count == 1 ? "" : "s") in common: \(names)",
      "\(count)条共同技术词：\(names)"
    )
  }

  /// The first names of a list, and whether there are more.
  private func list(_ names: [String], _ most: Int) -> String {
    let shown = names.prefix(most)
    switch language {
    case .zh: return shown.joined(separator: "、") + (names.count > most ? "等" : "")
    case .en:
      if names.count > most { return shown.joined(separator: ", ") + " and others" }
      guard let last = shown.last, shown.count > 1 else { return shown.joined() }
      return shown.dropLast().joined(separator: ", ") + " and " + last
    }
  }

  /// A number in words up to ten, as people write it before what is counted.
  private func number(_ count: Int) -> String {
    let english = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    let chinese = ["一", "两", "三", "四", "五", "六", "七", "八", "九", "十"]
    guard (1...10).contains(count) else { return language.choose("\(count)", "\(count) ") }
    return language.choose(english[count - 1], chinese[count - 1])
  }
}
