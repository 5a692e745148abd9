/// How much of a date and a time a format shows.
struct DatePattern: Sendable {
  private var precision: SerialDate.Precision? = .day
  private var hasTime = false
  private var isElapsed = false

  /// Looks at the letters of a format; `m` stands for minutes after hours and before seconds.
  init(_ tokens: [FormatSection.Token]) {
    var letters: [(letter: Character, count: Int)] = []
    for token in tokens {
      if case .date(let letter, let count) = token { letters.append((letter, count)) }
      if token == .elapsed {
        isElapsed = true
        letters.append(("h", 1))
      }
    }
    var hasYear = false
    var hasMonth = false
    var hasDay = false
    for (index, (letter, count)) in letters.enumerated() {
      switch letter {
      case "y", "e": hasYear = true
      case "d": hasDay = hasDay || count < 3
      case "h", "s": hasTime = true
      default:
        let isAfterHours = index > 0 && letters[index - 1].letter == "h"
        let isBeforeSeconds = index + 1 < letters.count && letters[index + 1].letter == "s"
        if isAfterHours || isBeforeSeconds { hasTime = true } else { hasMonth = true }
      }
    }
    if hasDay || !hasYear {
      precision = hasDay || hasMonth || !hasTime ? .day : nil
    } else {
      precision = hasMonth ? .month : .year
    }
  }

  /// The text of a date: a time only where the format shows one and there is one.
  func text(_ date: SerialDate) -> String {
    if isElapsed { return date.elapsed }
    guard let precision else { return date.time }
    let day = date.text(precision)
    return hasTime && date.second > 0 ? day + " " + date.time : day
  }
}
