/// Reads statements from a text: one for each number that is the value of something.
struct IndicatorParser {
  /// What a text says, and the parts of it that have no number.
  private(set) var statements: [IndicatorStatement] = []

  private let text: IndicatorText
  /// For an opening bracket, the closing one.
  private var closing: [Int: Int] = [:]
  /// A heading such as 正极： that holds until the next `；`.
  private var heading: String?
  /// Conditions that a part such as 循环2000次后， gives the parts that follow.
  private var conditions: [String] = []
  /// The standard that a part such as 按GB/T 228， names for the parts that follow.
  private var standard: String?
  /// Where the statements of the current sentence begin.
  private var sentence = 0
  /// Words of hope in parts without a number.
  private var reservations: [IndicatorWords.Reservation] = []
  /// Names that wait for 均.
  private var names: [(Range<Int>, String)] = []

  /// Reads a text.
  ///
  /// O(*n*).
  init(_ string: String) {
    text = IndicatorText(string)
    findBrackets()
    readParts()
  }

  private mutating func findBrackets() {
    var open: [Int] = []
    for (place, scalar) in text.scalars.enumerated() {
      switch scalar {
      case "(": open.append(place)
      case ")": if let start = open.popLast() { closing[start] = place }
      // A bracket does not reach over a sentence.
      case ";", "。", "\n": open.removeAll(keepingCapacity: true)
      default: break
      }
    }
  }

  // MARK: - Parts

  private mutating func readParts() {
    let all = text.scalars
    var start = 0
    var place = 0
    var depthEnd = -1
    var isStart = true
    func skipNumbering() -> Int? { Self.numbering(all, place, closing) }
    while place < all.count {
      if isStart, all[place] == " " {
        place += 1
        continue
      }
      if place > depthEnd, isStart || place == 0 || Self.isBreak(all, place),
        let next = skipNumbering()
      {
        if !isStart { part(start..<place, endsSentence: true) }
        start = next
        place = next
        isStart = true
        continue
      }
      isStart = false
      let scalar = all[place]
      if scalar == "(", let end = closing[place], place > depthEnd {
        depthEnd = end
      }
      if place > depthEnd, IndicatorText.isSeparator(scalar) || isSentenceEnd(place) {
        let isGroup =
          scalar == "," && place > 0 && IndicatorText.isDigit(all[place - 1])
          && Self.isGroup(all, place)
        if !isGroup {
          let isSoft = scalar == "," || scalar == "、"
          part(start..<place, endsSentence: !isSoft)
          start = place + 1
          isStart = true
        }
      }
      place += 1
    }
    part(start..<all.count, endsSentence: true)
  }

  /// Whether numbering may begin in the middle of a text.
  private static func isBreak(_ text: [Unicode.Scalar], _ place: Int) -> Bool {
    let scalar = text[place]
    if (0x2460...0x2487).contains(scalar.value) { return true }
    if scalar == "(" {
      // Behind a letter it is part of a name: H(1).
      return place == 0 || !IndicatorText.isLatin(text[place - 1])
    }
    return IndicatorText.isDigit(scalar) && place > 0 && text[place - 1] == " "
  }

  /// The place behind numbering (`1.`, `(1)`, `①`, `一、`) at a place, if there is one.
  private static func numbering(
    _ text: [Unicode.Scalar],
    _ place: Int,
    _ closing: [Int: Int]
  ) -> Int? {
    let first = text[place]
    if (0x2460...0x2487).contains(first.value) { return place + 1 }
    func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
      IndicatorText.isDigit(scalar) || "一二三四五六七八九十".unicodeScalars.contains(scalar)
    }
    if first == "(" {
      guard let end = closing[place], end > place + 1, end <= place + 3, end + 1 < text.count,
        text[(place + 1)..<end].allSatisfy(isNumeral)
      else { return nil }
      return end + 1
    }
    if first == "-" || first == "*" || first == "·" || first == "●" || first == "■" {
      // A bullet has a space or a word behind it, a sign a number.
      guard place + 1 < text.count, text[place + 1] == " " || IndicatorText.isHan(text[place + 1])
      else { return nil }
      return place + 1
    }
    guard isNumeral(first) else { return nil }
    var end = place
    while end < text.count, end < place + 3, isNumeral(text[end]) { end += 1 }
    guard end < text.count, end - place <= 2 else { return nil }
    let isHan = IndicatorText.isHan(first)
    switch text[end] {
    case ".":
      if isHan { return nil }
      // 1.1 强度 has two levels.
      var next = end + 1
      var levels = 1
      while next < text.count, IndicatorText.isDigit(text[next]) || text[next] == "." {
        if text[next] == "." { levels += 1 }
        next += 1
      }
      guard next < text.count else { return nil }
      if next == end + 1 { return IndicatorText.isDigit(text[next]) ? nil : next }
      return levels > 1 && (text[next] == " " || IndicatorText.isHan(text[next])) ? next : nil
    case "、": return end + 1
    case ")": return isHan ? end + 1 : end + 1
    default: return nil
    }
  }

  private static func isGroup(_ text: [Unicode.Scalar], _ comma: Int) -> Bool {
    guard comma + 3 < text.count,
      (1...3).allSatisfy({ IndicatorText.isDigit(text[comma + $0]) }),
      comma + 4 >= text.count || !IndicatorText.isDigit(text[comma + 4])
    else { return false }
    var run = 0
    var back = comma - 1
    while back >= 0, run < 4, IndicatorText.isDigit(text[back]) {
      run += 1
      back -= 1
    }
    guard (1...3).contains(run) else { return false }
    return back < 0 || text[back] != "."
  }

  /// Whether a full stop ends an English sentence.
  private func isSentenceEnd(_ place: Int) -> Bool {
    let all = text.scalars
    guard all[place] == ".", place > 0 else { return false }
    if place + 1 < all.count, all[place + 1] != " " { return false }
    var start = place
    while start > 0, place - start < 8, IndicatorText.isLatin(all[start - 1]) { start -= 1 }
    let word = String(String.UnicodeScalarView(all[start..<place])).lowercased()
    return ![
      "max", "min", "approx", "no", "ca", "vs", "wt", "vol", "fig", "temp", "e", "g", "s", "eq",
      "at",
    ].contains(word) || word == "s" || word == "g"
  }

  // MARK: - One part

  private mutating func part(_ range: Range<Int>, endsSentence: Bool) {
    defer {
      if endsSentence { endSentence() }
    }
    guard range.contains(where: { text.scalars[$0] != " " }) else { return }
    var phrase = IndicatorPhrase(text: text, range: range, closing: closing)
    phrase.read()
    if phrase.statements.isEmpty, let standard = phrase.standard { self.standard = standard }
    if let heading = phrase.heading { self.heading = heading.isEmpty ? nil : heading }
    if phrase.statements.isEmpty {
      if phrase.isCondition {
        if conditions.count <= 8 { conditions += phrase.conditions.prefix(9) }
        return
      }
      // A heading alone, such as 主要指标：, asks for nothing.
      if phrase.isHeadingOnly { return }
      for one in phrase.reservations where !reservations.contains(one) { reservations.append(one) }
      var plain = IndicatorStatement(source: phrase.source)
      plain.name = IndicatorName.folded(phrase.nameScalars)
      statements.append(plain)
      names.append((statements.count - 1..<statements.count, phrase.source))
      return
    }
    for statement in phrase.statements {
      if !endsSentence, phrase.isCondition, statement.form.isExact {
        // 循环2000次后，容量保持率≥80%
        if conditions.count <= 8 { conditions += phrase.conditions.prefix(9) }
        return
      }
      var statement = statement
      statement.conditions = conditions + statement.conditions
      statement.standard = statement.standard ?? standard
      if statement.name.isEmpty, let last = statements.last, sentence < statements.count,
        let joined = last.joined(with: statement)
      {
        // 强度不低于450MPa，不高于600MPa
        statements[statements.count - 1] = joined
        continue
      }
      if conditions.count > 8 { statement.doubt = statement.doubt ?? phrase.source }
      if statement.name.isEmpty, statement.reservations.isEmpty, statements.count > sentence,
        let last = statements.last, last.isNumber, last.unit.powers == statement.unit.powers
      {
        // 循环寿命2600次、1800次: nobody knows of what the second is.
        statements[statements.count - 1].doubt = last.doubt ?? phrase.source
      }
      if let heading { statement.conditions.insert(heading, at: 0) }
      if phrase.isForAll {
        // 抗拉强度、屈服强度均≥450MPa
        for (place, _) in names.reversed() {
          var copy = statement
          copy.source = statements[place.lowerBound].source + " " + statement.source
          copy.name = statements[place.lowerBound].name
          statements[place.lowerBound] = copy
        }
      }
      if phrase.isRespective { statement.doubt = statement.doubt ?? phrase.source }
      statements.append(statement)
    }
    names.removeAll(keepingCapacity: true)
  }

  private mutating func endSentence() {
    if !reservations.isEmpty {
      for place in sentence..<statements.count where statements[place].isNumber {
        statements[place].reservations += reservations
      }
    }
    reservations = []
    heading = nil
    conditions = []
    standard = nil
    names = []
    sentence = statements.count
  }
}

extension IndicatorStatement {
  /// This statement with the bound of another that has no name of its own.
  fileprivate func joined(with other: IndicatorStatement) -> IndicatorStatement? {
    guard form.isBound, other.form.isBound, kind == .level, other.kind == .level,
      conditions == other.conditions, let span, unit.powers == other.unit.powers,
      unit.scale == other.unit.scale, unit.text.isEmpty == other.unit.text.isEmpty,
      let more = other.span?.mapped({ $0.times(other.unit.factor)?.divided(by: unit.factor) }),
      (span.low == nil) != (more.low == nil)
    else { return nil }
    var joined = self
    joined.span = span.common(with: more)
    joined.source += "，" + other.source
    joined.words += " " + other.words
    joined.doubt = doubt ?? other.doubt
    return joined
  }
}

extension IndicatorStatement.Form {
  /// Whether it is a number alone.
  var isExact: Bool { if case .exact = self { true } else { false } }
}
