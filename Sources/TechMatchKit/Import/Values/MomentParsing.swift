/// What a text says of the time of a day.
enum ClockReading: Equatable {
  /// Nothing.
  case none
  /// A time, with the zone of the text or the one that was given.
  case at(Moment)
  /// Something that is not understood.
  case unreadable
}

extension Moment {
  /// Reads a zone such as `+08:00`, `+0800`, `+8`, `UTC+8`, `Z` or 北京时间, in minutes east of UTC; `nil` for
  /// anything else.
  static func zone(parsing text: String) -> Int? {
    var rest = CellText(text).compact[...]
    if ["z", "utc", "gmt"].contains(String(rest)) { return 0 }
    if ["北京时间", "中国标准时间"].contains(String(rest)) { return chinaZone }
    for name in ["utc", "gmt"] where rest.hasPrefix(name) { rest = rest.dropFirst(3) }
    guard let sign = rest.first, sign == "+" || sign == "-" else { return nil }
    let parts = rest.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count),
      parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } && (1...4).contains($0.count) }
      ),
      var hours = Int(parts[0])
    else { return nil }
    var minutes = parts.count == 2 ? Int(parts[1]) ?? 0 : 0
    if parts.count == 2, parts[0].count > 2 || parts[1].count != 2 { return nil }
    if parts[0].count > 2 { (hours, minutes) = (hours / 100, hours % 100) }
    let size = hours * 60 + minutes
    guard minutes < 60, zones.contains(size) else { return nil }
    return sign == "-" ? -size : size
  }

  /// Reads the time of a day from a text that has been read as that day.
  ///
  /// `2027-03-31 17:00`, `2027年3月31日17时30分`, `2027-03-31T17:00:00+08:00`, 下午5点半, `24:00` (the end of the day). A second
  /// time, or anything behind it that is no zone, makes the text unreadable.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - day: The day, as yyyymmdd.
  ///   - zone: The zone where the text has none.
  /// - Returns: The time, or that there is none or none that is understood.
  static func read(_ text: String, day: Int, zone: Int) -> ClockReading {
    var text = withoutSpaces(CellText(text).characters)
    for label in ["截止时间", "提交时间", "递交时间", "时间:", "截止日期:", "日期:"] {
      text = text.replacing(label, with: "")
    }
    var zone = zone
    for name in ["(北京时间)", "北京时间", "中国标准时间"] where text.contains(name) {
      text = text.replacing(name, with: "")
      zone = chinaZone
    }
    let characters = Array(text)
    func isDigit(_ place: Int) -> Bool {
      characters.indices.contains(place) && characters[place].isASCII && characters[place].isNumber
    }
    // The first one or two digits before a colon, 时 or 点.
    let mark = characters.indices.first { place in
      ":时点".contains(characters[place]) && isDigit(place - 1)
    }
    guard let mark else {
      return text.contains(where: { ":时点".contains($0) }) ? .unreadable : .none
    }
    var start = mark
    while isDigit(start - 1) { start -= 1 }
    guard mark - start <= 2, var hour = Int(String(characters[start..<mark])) else {
      return .unreadable
    }
    var next = mark + 1
    func number() -> Int? {
      var digits = ""
      while isDigit(next), digits.count < 2 {
        digits.append(characters[next])
        next += 1
      }
      return Int(digits)
    }
    func skip(_ words: String) -> Bool {
      guard characters.indices.contains(next), words.contains(characters[next]) else {
        return false
      }
      next += 1
      return true
    }
    var (minute, second) = (0, 0)
    if characters[mark] == ":" {
      guard let number = number() else { return .unreadable }
      minute = number
    } else if skip("半") {
      minute = 30
    } else if let number = number() {
      minute = number
    }
    if skip(":分"), let number = number() { second = number }
    if skip(".") { while isDigit(next) { next += 1 } }
    while skip("分秒整") {}
    let before = String(characters[..<start])
    if ["下午", "晚上", "晚", "pm"].contains(where: { before.hasSuffix($0) }), hour < 12 { hour += 12 }
    if before.hasSuffix("中午"), hour < 3 { hour += 12 }
    var rest = String(characters[min(next, characters.count)...])
    if rest.hasPrefix("pm"), hour < 12 { hour += 12 }
    for word in ["am", "pm", "以前", "之前", "前", "截止", "为止", "止", "(", ")"] {
      rest = rest.replacing(word, with: "")
    }
    if !rest.isEmpty {
      guard let own = Self.zone(parsing: rest) else { return .unreadable }
      zone = own
    }
    guard (0...24).contains(hour), minute < 60, second < 60, hour < 24 || minute + second == 0
    else {
      return .unreadable
    }
    let seconds = min(hour * 3600 + minute * 60 + second, lastSecond)
    return .at(Moment(day: day, second: seconds, zone: zone))
  }

  /// Without spaces, but for those that part two numbers.
  private static func withoutSpaces(_ characters: [Character]) -> String {
    var text = ""
    var isAfterSpace = false
    for character in characters {
      if character == " " {
        isAfterSpace = true
        continue
      }
      if isAfterSpace, character.isNumber, text.last?.isNumber == true { text.append(" ") }
      text.append(character)
      isAfterSpace = false
    }
    return text
  }
}
