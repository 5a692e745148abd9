/// What a record is called where its file does not say: organisation, title and four characters that check both, such as
/// `吉林大学-车用铝合金压铸件X射线-k7qa`.
///
/// It depends on organisation and title alone, in every version of this library: next week's sheet gives the same record
/// the same name, wherever its row stands. Letters and digits are kept and everything else is left out, so that a name is
/// one word for a command line, a spreadsheet and a tab-separated file. A value, `Sendable`.
struct DerivedID: Sendable {
  /// The name that suffices unless two records share organisation and title.
  let id: RecordID
  /// Twelve characters for the whole content of the record.
  let content: String

  /// The cells that organisation and title take; a Chinese character takes two.
  private static let widths = (organisation: 8, title: 16)

  /// Makes a name.
  ///
  /// - Parameters:
  ///   - organisation: Whose record it is, if it says so.
  ///   - title: What it is about, if it says so.
  ///   - fallback: A word for a record that says neither.
  ///   - content: Everything the record says.
  init(organisation: String?, title: String?, fallback: String, content: String) {
    let words = [
      organisation.map { Self.words($0, within: Self.widths.organisation, isOrganisation: true) },
      title.map { Self.words($0, within: Self.widths.title) },
    ].compactMap(\.self).filter { !$0.isEmpty }
    let check = Self.check(
      Self.folded(organisation ?? "") + "\n" + Self.folded(title ?? ""),
      count: 4
    )
    let text = (words.isEmpty ? [fallback] : words).joined(separator: "-") + "-" + check
    self.init(text, content: content)
  }

  /// Makes the name of a record that has a code of its own, such as an organisation's.
  init(_ text: String, content: String) {
    // A code has at least one character.
    id = RecordID(text) ?? RecordID("-")!
    self.content = Self.check(content, count: 12)
  }

  /// The name where others share organisation and title: it names the content as well.
  func longer(_ count: Int) -> RecordID {
    RecordID("\(id.text)-\(content.prefix(count))") ?? id
  }

  // MARK: Running numbers

  /// The number that a cell consists of, as people number rows: digits alone.
  static func number(_ text: String) -> Int? {
    guard text.utf8.count <= 9, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return Int(text)
  }

  /// Whether numbers count the rows of a table, in any order: 1…n, of which one or two may be gone.
  static func areRunning(_ numbers: [Int], rows: Int) -> Bool {
    guard let first = numbers.min(), let last = numbers.max() else { return false }
    let gaps = min(2, rows / 5)
    return first >= 1 && first <= 1 + gaps && last <= rows + gaps
  }

  // MARK: Text

  /// A text as far as it identifies: width, letter case and the amount of white space do not.
  ///
  /// Not ``Folding``, whose tables may grow: what this returns must never change.
  static func folded(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    var isSpace = false
    for scalar in text.unicodeScalars {
      let narrow = narrowed(scalar)
      // A byte-order mark and a space of no width are not seen.
      if narrow.value == 0xFEFF || narrow.value == 0x200B { continue }
      if narrow.properties.isWhitespace {
        isSpace = !folded.isEmpty
        continue
      }
      if isSpace { folded.append(" ") }
      isSpace = false
      folded.append(
        (0x41...0x5A).contains(narrow.value) ? Unicode.Scalar(UInt8(narrow.value) | 0x20) : narrow
      )
    }
    return String(folded)
  }

  /// The narrow form of a full-width character.
  private static func narrowed(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
    return Unicode.Scalar(UInt8(scalar.value - 0xFEE0))
  }

  /// The letters and digits of a text up to a width; words are not cut unless the first is too long, and a university is
  /// named without its faculty.
  private static func words(_ text: String, within width: Int, isOrganisation: Bool = false)
    -> String
  {
    var words = ""
    var used = 0
    // The place where the last ASCII word began, if it can be left out as a whole.
    var start: String.Index?
    var isApart = false
    for scalar in text.unicodeScalars.lazy.map(narrowed) {
      guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
        isApart = true
        continue
      }
      let isASCII = scalar.isASCII
      let follows = words.last?.isASCII == true && isASCII
      let mark = follows && isApart ? "-" : ""
      let more = mark.count + DisplayWidth.of(String(scalar))
      if used + more > width {
        if follows, !isApart, let start, start > words.startIndex { words.removeSubrange(start...) }
        break
      }
      if isASCII, !follows || isApart { start = words.endIndex }
      words += mark
      words.unicodeScalars.append(scalar)
      used += more
      isApart = false
      if isOrganisation, words.hasSuffix("大学") { break }
    }
    while words.last == "-" { words.removeLast() }
    return words
  }

  /// Characters of Crockford's alphabet, in which none looks like another, for the SHA-256 digest of a text.
  private static func check(_ text: String, count: Int) -> String {
    let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")
    // Sixty bits: twelve characters of five.
    let digest = UInt64(SHA256.hex(Array(text.utf8)).prefix(15), radix: 16) ?? 0
    return String((0..<count).map { alphabet[Int(digest >> UInt64(55 - 5 * $0) & 31)] })
  }
}

extension RecordDecoder {
  /// What the record with these values is called where its file does not say.
  func derivedID(of values: Values) -> DerivedID {
    let content = content(of: values, id: nil).text
    func first(_ fields: [RecordField]) -> String? {
      fields.lazy.compactMap { text($0, of: values) }.first
    }
    let texts: [RecordField] = [.title, .summary, .content, .titleEnglish, .summaryEnglish, .tags]
    let organisation: String?
    let title: String?
    switch kind {
    case .achievement:
      organisation = items(.institution, of: values, split: ListParsing.organisations).first
      title = first(texts)
    case .demand: (organisation, title) = (first([.organisation]), first(texts))
    case .bid: (organisation, title) = (first([.bidder]), first([.challenge]))
    case .organisation:
      // Its code in the register is an identifier.
      if let code = first([.creditCode]) { return DerivedID(code, content: content) }
      (organisation, title) = (nil, first([.name]))
    }
    return DerivedID(
      organisation: organisation,
      title: title,
      fallback: kind.rawValue,
      content: content
    )
  }
}
