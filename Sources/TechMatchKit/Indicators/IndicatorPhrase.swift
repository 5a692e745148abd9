/// One part of a text, between separators: its numbers, what bounds them, names and conditions.
struct IndicatorPhrase {
  typealias Sense = IndicatorWords.Sense

  /// A number with the words around it.
  struct Value {
    var quantity: IndicatorQuantity
    var sense: Sense?
    /// Where the name before it ends.
    var nameEnd: Int
    /// The place behind it and the words that belong to it.
    var end: Int
    /// Whether the sign stands behind it and bounds the name that follows: 20%≤孔隙率.
    var isTurned = false
    var isConflicting = false
    var isApproximate = false
    var isReached = false
    var extreme: Sense?
    var isRising: Bool?
    var isShare = false
    /// Whether it says of what the next value is: 0.5mm以上缺陷.
    var isModifier = false
    var baseline: String?
    var before: Ratio?

    /// Whether words or signs bound it.
    var isBounded: Bool {
      if isModifier { return false }
      return isBound
    }

    private var isBound: Bool {
      switch sense {
      case nil, .equal, .about, .nearly, .reach: false
      default: true
      }
    }
  }

  /// What it says.
  var statements: [IndicatorStatement] = []
  /// The text as given.
  let source: String
  /// The words before a colon; empty for words that say nothing.
  var heading: String?
  /// Whether it says only under which conditions what follows holds.
  var isCondition = false
  /// Whether it is a heading and nothing else.
  var isHeadingOnly = false
  /// The conditions that it states.
  var conditions: [String] = []
  /// The words by which it is a hope, or takes something back.
  private(set) var reservations: [IndicatorWords.Reservation] = []
  /// Whether it is about all names before it: 均.
  var isForAll = false
  /// Whether it lists values for several names: 分别.
  var isRespective = false
  /// Its characters outside brackets.
  var nameScalars: [Unicode.Scalar] = []

  /// Its characters outside brackets, with spaces in place of what has been taken out.
  var main: [Unicode.Scalar] = []
  var notes: [[Unicode.Scalar]] = []
  var standard: String?
  var headUnit: IndicatorUnit?

  /// Takes a part of a text.
  init(text: IndicatorText, range: Range<Int>, closing: [Int: Int]) {
    source = text.source(range)
    var place = range.lowerBound
    while place < range.upperBound {
      let scalar = text.scalars[place]
      if scalar == "(", let end = closing[place], end < range.upperBound {
        let before = main.last { $0 != " " }
        let inner = Array(text.scalars[(place + 1)..<end])
        let isUnit = before == "/" || before == "^" || Self.isPart(inner, main)
        if isUnit {
          main += text.scalars[place...end]
        } else if inner.allSatisfy({ $0 == "含" || $0 == " " }) {
          // 不低于(含)2000次
        } else {
          notes.append(inner)
          main.append(" ")
        }
        place = end + 1
        continue
      }
      main.append(scalar)
      place += 1
    }
    nameScalars = main
  }

  /// Whether a bracket is part of a unit: dB(A).
  static func isPart(_ inner: [Unicode.Scalar], _ before: [Unicode.Scalar]) -> Bool {
    if inner == ["A"], before.suffix(2).elementsEqual(["d", "B"]) { return true }
    return before.last == "%"
      && (inner.elementsEqual("v/v".unicodeScalars)
        || inner.elementsEqual("w/w".unicodeScalars))
  }

  /// Reads it.
  mutating func read() {
    readNotes()
    takeStandards()
    takeHeading()
    if standard != nil, !main.contains(where: { $0 != " " }) {
      isHeadingOnly = true
      return
    }
    let quantities = modifiers(merged(values()))
    // 不能低于 and 尚未达到 are bounds of their number and say nothing else.
    var masked = main
    for value in quantities where value.nameEnd < value.quantity.range.lowerBound {
      for place in value.nameEnd..<value.quantity.range.lowerBound { masked[place] = " " }
    }
    reservations = IndicatorWords.reservations(
      in: String(String.UnicodeScalarView(notes.reduce(into: masked) { $0 += [" "] + $1 }))
    )
    isForAll = ["均", "都", "皆"].contains { Self.find($0, in: main) != nil }
    isRespective = Self.find("分别", in: main) != nil
    guard !quantities.isEmpty else {
      isCondition = isConditionText(main)
      if isCondition { conditions.append(condition(main[...])) }
      return
    }
    if quantities.contains(where: \.isBounded) {
      bounded(quantities)
    } else {
      unbounded(quantities)
    }
    isCondition = isConditionText(main)
    if isCondition { conditions = [condition(main[...])] }
    for place in statements.indices {
      statements[place].standard = statements[place].standard ?? standard
      statements[place].reservations = reservations
      statements[place].settle()
    }
  }

  static func find(_ word: String, in text: [Unicode.Scalar]) -> Int? {
    let scalars = Array(word.unicodeScalars)
    guard let first = scalars.first, text.count >= scalars.count else { return nil }
    for place in 0...(text.count - scalars.count) where text[place] == first {
      if text[place..<(place + scalars.count)].elementsEqual(scalars) { return place }
    }
    return nil
  }

  static func findLast(_ word: String, in text: [Unicode.Scalar]) -> Int? {
    let scalars = Array(word.unicodeScalars)
    guard text.count >= scalars.count else { return nil }
    for place in (0...(text.count - scalars.count)).reversed()
    where text[place..<(place + scalars.count)].elementsEqual(scalars) { return place }
    return nil
  }
}

extension IndicatorStatement.Form {
  /// Whether it is a bound.
  var isBound: Bool { if case .bound = self { true } else { false } }
  /// Whether it is an interval.
  var isRange: Bool { if case .range = self { true } else { false } }
}
