/// One part of a format code, between semicolons.
struct FormatSection: Sendable {
  /// What it shows.
  enum Meaning: Sendable {
    case general
    case number(NumberPattern)
    case date(DatePattern)
  }

  /// What it shows.
  let meaning: Meaning

  /// Shows numbers as they are.
  static let general = FormatSection(meaning: .general)

  private init(meaning: Meaning) { self.meaning = meaning }

  /// A piece of a code.
  enum Token: Equatable {
    /// A character to show as it stands.
    case literal(Character)
    /// A place for a digit: `0`, `#` or `?`.
    case digit(Character)
    /// `.`, `,`, `%`, or `E` of a power.
    case point, comma, percent, power
    /// A run of one letter of a date, with its length.
    case date(Character, Int)
    /// A length of time in hours, minutes or seconds.
    case elapsed
    /// `General` inside of a code.
    case general
    /// `@`: the text of the cell.
    case text
  }

  /// The sections of a code, at least one.
  static func sections(of code: String) -> [FormatSection] {
    // Excel takes at most 255 characters; a longer code is not one.
    guard code.count <= 1000 else { return [.general] }
    var scanner = FormatScanner(code)
    var sections: [FormatSection] = []
    while let tokens = scanner.nextSection() { sections.append(FormatSection(tokens)) }
    return scanner.hasCondition || sections.isEmpty ? [.general] : sections
  }

  private init(_ tokens: [Token]) {
    let hasDigits = tokens.contains { if case .digit = $0 { true } else { false } }
    let isDate = tokens.contains { token in
      switch token {
      case .date, .elapsed: true
      default: false
      }
    }
    if isDate, !hasDigits || tokens.contains(.date("s", 2)) || tokens.contains(.date("s", 1)) {
      meaning = .date(DatePattern(tokens))
    } else if tokens.isEmpty || tokens.contains(.text) || isDate {
      meaning = .general
    } else if let pattern = NumberPattern(tokens) {
      meaning = .number(pattern)
    } else {
      meaning = .general
    }
  }
}

/// Cuts a format code into pieces.
struct FormatScanner {
  private var rest: Substring
  private var isAtEnd = false
  /// Whether a section is for numbers of some range only.
  private(set) var hasCondition = false

  /// Starts at the first section.
  init(_ code: String) { rest = code[...] }

  /// The pieces of the next section, or `nil` at the end.
  mutating func nextSection() -> [FormatSection.Token]? {
    if isAtEnd { return nil }
    var tokens: [FormatSection.Token] = []
    while let character = rest.popFirst() {
      switch character {
      case ";": return tokens
      case "\"":
        let quoted = rest.prefix { $0 != "\"" }
        rest = rest.dropFirst(quoted.count + 1)
        tokens += quoted.map { .literal($0) }
      case "\\", "!":
        if let next = rest.popFirst() { tokens.append(.literal(next)) }
      case "_", "*": _ = rest.popFirst()
      case "[": bracket(&tokens)
      case "0", "#", "?": tokens.append(.digit(character))
      case ".": tokens.append(.point)
      case ",": tokens.append(.comma)
      case "%": tokens.append(.percent)
      case "@": tokens.append(.text)
      default: letters(character, &tokens)
      }
    }
    isAtEnd = true
    return tokens
  }

  /// A colour, a currency, a locale, a condition or a length of time.
  private mutating func bracket(_ tokens: inout [FormatSection.Token]) {
    let content = rest.prefix { $0 != "]" }
    rest = rest.dropFirst(content.count + 1)
    if content.hasPrefix("$") {
      let symbol = content.dropFirst().prefix { $0 != "-" }
      tokens += symbol.map { .literal($0) }
    } else if let first = content.first, "<>=".contains(first) {
      hasCondition = true
    } else if !content.isEmpty, content.lowercased().allSatisfy({ "hms".contains($0) }) {
      tokens.append(.elapsed)
    }
  }

  /// A keyword, a run of letters of a date, or a character that stands for itself.
  private mutating func letters(_ character: Character, _ tokens: inout [FormatSection.Token]) {
    let letter = Character(character.lowercased())
    let following = rest.prefix(8).lowercased()
    // `G/通用格式` is what a Chinese Excel calls it, and what some programs write into the file.
    for word in ["general", "g/通用格式", "am/pm", "a/p"]
    where (String(letter) + following).hasPrefix(word) {
      rest = rest.dropFirst(word.count - 1)
      if word.hasPrefix("g") { tokens.append(.general) }
      return
    }
    switch letter {
    case "y", "m", "d", "h", "s", "e":
      if letter == "e", let sign = rest.first, sign == "+" || sign == "-" {
        rest = rest.dropFirst()
        tokens.append(.power)
        return
      }
      let run = rest.prefix { $0.lowercased() == String(letter) }
      rest = rest.dropFirst(run.count)
      tokens.append(.date(letter, run.count + 1))
    case "a", "b", "g":
      // Days of the week and other calendars add nothing to a date.
      rest = rest.drop { $0.lowercased() == String(letter) }
    default: tokens.append(.literal(character))
    }
  }
}
