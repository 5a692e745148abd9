/// Finds what leads to a person in a text: mail and web addresses, telephone numbers, accounts, credit codes.
///
/// O(*n*). Full-width characters count as their narrow forms.
struct ContactScanner {
  /// What was found, in the order of the text for each kind.
  private(set) var found: [(range: Range<Int>, hidden: BidAnonymiser.Hidden)] = []
  private let text: [Unicode.Scalar]

  /// Scans the scalars of a text.
  init(_ scalars: [Unicode.Scalar]) {
    text = scalars.map { scalar in
      switch scalar.value {
      case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
      case 0x2010...0x2015: "-"
      default: scalar
      }
    }
    findWords()
    findNumbers()
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && (scalar.properties.isAlphabetic || isDigit(scalar))
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  // MARK: Addresses

  /// Goes over the runs of what addresses and codes are made of.
  private mutating func findWords() {
    func isPart(_ scalar: Unicode.Scalar) -> Bool {
      Self.isWord(scalar) || "._%+-@:/?&=#~".unicodeScalars.contains(scalar)
    }
    var start = 0
    while start < text.count {
      guard isPart(text[start]) else {
        start += 1
        continue
      }
      let end = text[start...].firstIndex { !isPart($0) } ?? text.count
      // A colon in front or a full stop behind is of the sentence.
      if let first = text[start..<end].firstIndex(where: Self.isWord),
        let last = text[start..<end].lastIndex(where: Self.isWord)
      {
        take(first..<(last + 1))
      }
      start = end
    }
  }

  private mutating func take(_ range: Range<Int>) {
    let run = String(String.UnicodeScalarView(text[range])).lowercased()
    if let at = text[range].firstIndex(of: "@"), at > range.lowerBound,
      text[(at + 1)..<range.upperBound].contains(".")
    {
      found.append((range, .address))
    } else if let start = ["http://", "https://", "www."].compactMap({ run.range(of: $0) }).first {
      let offset = run.unicodeScalars.distance(from: run.startIndex, to: start.lowerBound)
      found.append(((range.lowerBound + offset)..<range.upperBound, .address))
    } else if range.count == 18, CreditCode(parsing: run.uppercased()) != nil {
      found.append((range, .code))
    } else if range.count >= 5,
      isAfter(["微信", "微信号", "wechat", "qq", "qq群", "qq号"], range.lowerBound)
        || account(run)
    {
      found.append((range, .address))
    }
  }

  /// Whether a run has an account with the name of its service in front: `QQ:12345678`.
  private func account(_ run: String) -> Bool {
    ["qq:", "wechat:"].contains { run.hasPrefix($0) && run.count >= $0.count + 5 }
  }

  // MARK: Numbers

  private mutating func findNumbers() {
    var start = 0
    while start < text.count {
      guard Self.isDigit(text[start]) || text[start] == "+",
        start == 0 || !Self.isWord(text[start - 1]) && text[start - 1] != "."
      else {
        start += 1
        continue
      }
      var end = start + 1
      // Groups are apart by one sign.
      while end < text.count {
        if Self.isDigit(text[end]) {
          end += 1
        } else if "- ()".unicodeScalars.contains(text[end]), end + 1 < text.count,
          Self.isDigit(text[end + 1])
        {
          end += 2
        } else {
          break
        }
      }
      if isTelephone(start..<end) { found.append((start..<end, .number)) }
      start = end
    }
  }

  private func isTelephone(_ range: Range<Int>) -> Bool {
    let run = text[range]
    var digits = String(String.UnicodeScalarView(run.filter(Self.isDigit)))
    if run.first == "+" || digits.hasPrefix("86") && digits.count >= 13 {
      if digits.hasPrefix("86") { digits.removeFirst(2) }
    }
    let groups = run.split { !Self.isDigit($0) }.map(\.count)
    let isSpaced = run.contains(" ")
    if digits.count == 11, let second = digits.dropFirst().first, digits.first == "1" {
      // 1380 1400 150 are three quantities.
      if ("3"..."9").contains(second), !isSpaced || groups.suffix(3) == [3, 4, 4] { return true }
    }
    if digits.first == "0", (10...12).contains(digits.count), !isSpaced || (groups.first ?? 0) <= 4
    {
      return true
    }
    if digits.count == 10, ["400", "800"].contains(String(digits.prefix(3))), run.contains("-") {
      return true
    }
    let words = ["电话", "手机", "传真", "联系方式", "座机", "tel", "phone", "mobile", "fax"]
    return digits.count >= 5 && isAfter(words, range.lowerBound)
  }

  /// Whether one of some words stands before a place, with a mark or space between them at most.
  private func isAfter(_ words: [String], _ place: Int) -> Bool {
    var end = place
    while end > 0, ": .(：（".unicodeScalars.contains(text[end - 1]) { end -= 1 }
    let before = String(String.UnicodeScalarView(text[max(0, end - 8)..<end])).lowercased()
    return words.contains { before.hasSuffix($0) }
  }
}
