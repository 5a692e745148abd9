/// What a record says of itself, for telling whether two records are one and the same.
///
/// Texts are compared by their pairs of neighbouring characters, without width, letter case, white space and punctuation. A
/// value, `Sendable`.
package struct RecordLikeness: Sendable {
  /// The title, or what there is in its place; empty for none.
  package let title: String
  /// Whose record it is; empty for none.
  package let organisation: String
  private let titleKey: [UInt32]
  private let organisationKey: [UInt32]
  private let titlePairs: [UInt64]
  private let bodyPairs: [UInt64]
  /// What tells a series apart: numbers, and single letters and numerals.
  private let marks: [String]

  /// Reads the line of a record; a line that is no JSON gives a record that says nothing.
  ///
  /// O(*n* log *n*) in its length.
  package init(_ kind: RecordKind, content: String) {
    let texts = Self.texts(kind, content)
    title = texts.title
    organisation = texts.organisation
    let bodies = texts.bodies
    titleKey = Self.key(title)
    organisationKey = Self.key(organisation)
    titlePairs = Self.pairs(titleKey)
    bodyPairs = bodies.flatMap { Self.pairs(Self.key($0)) }.sorted()
    marks = Self.marks(title)
  }

  /// Title and organisation of a record as one text, the same for other widths, cases, spaces and punctuation; empty for a
  /// record without a title.
  package static func name(_ kind: RecordKind, content: String) -> String {
    let texts = texts(kind, content)
    return name(key(texts.title), key(texts.organisation))
  }

  /// The same for this record.
  package var name: String { Self.name(titleKey, organisationKey) }

  private static func name(_ title: [UInt32], _ organisation: [UInt32]) -> String {
    guard !title.isEmpty else { return "" }
    let scalars = (title + [0x0A] + organisation).compactMap(Unicode.Scalar.init)
    return String(String.UnicodeScalarView(scalars))
  }

  private static func texts(
    _ kind: RecordKind,
    _ content: String
  ) -> (title: String, organisation: String, bodies: [String]) {
    var texts: [String: String] = [:]
    if case .object(let members) = try? JSONReader.value(of: Array(content.utf8).span) {
      for member in members where texts[member.key] == nil {
        texts[member.key] = member.value.cellText
      }
    }
    func all(_ fields: RecordField...) -> [String] { fields.compactMap { texts[$0.rawValue] } }
    switch kind {
    case .achievement, .demand:
      var titles = all(.title, .titleEnglish)
      var bodies = all(.summary, .content, .summaryEnglish, .tags)
      if titles.isEmpty, !bodies.isEmpty { titles = [bodies.removeFirst()] }
      let organisation = kind == .demand ? all(.organisation) : all(.institution)
      return (titles.first ?? "", organisation.first ?? "", bodies)
    case .bid:
      return (
        all(.bidder, .challenge).joined(separator: " "), all(.bidder).first ?? "",
        all(.solution, .team)
      )
    case .organisation: return (all(.name).first ?? "", "", all(.creditCode))
    }
  }

  /// Titles with the same key differ by width, letter case, white space and punctuation at most.
  package var key: [UInt32] { titleKey }
  /// The pairs of neighbouring characters of the title, in order, each as often as it occurs.
  package var pairs: [UInt64] { titlePairs }

  /// How much of two titles is the same, 0…1; 1 for the same title.
  package func titleShare(with other: RecordLikeness) -> Double {
    titleKey == other.titleKey ? 1 : Self.share(titlePairs, other.titlePairs)
  }

  /// How much of what two records say beyond their titles is the same, 0…1; `nil` when one of them says nothing.
  package func bodyShare(with other: RecordLikeness) -> Double? {
    bodyPairs.isEmpty || other.bodyPairs.isEmpty ? nil : Self.share(bodyPairs, other.bodyPairs)
  }

  /// Whether a record under the same identifier is about something else altogether.
  package func isUnrelated(to other: RecordLikeness) -> Bool {
    titleShare(with: other) < 0.2 && bodyShare(with: other) ?? 0 < 0.5
  }

  /// Whether two records are those of a series (一期 and 二期, Rg2 and Rg3), and so different whatever else they share.
  package func isOfSeries(with other: RecordLikeness) -> Bool { marks != other.marks }

  /// How surely two records of one source are one, of which title or organisation was spelled otherwise.
  ///
  /// `nil` for different records, otherwise 1…3. Records of a series are not told apart.
  package func sameness(as other: RecordLikeness) -> Double? {
    let title = titleShare(with: other)
    let body = bodyShare(with: other)
    let owner = organisationShare(with: other)
    let isSpelling =
      title >= 0.6 && (body ?? 1) >= 0.6 && (body != nil || title >= 0.75)
      && (owner ?? 0 >= 0.5 || title == 1 || body ?? 0 >= 0.8)
    // A title in other words over the same text.
    let isSameText =
      title >= 0.3 && body ?? 0 >= 0.9 && min(bodyPairs.count, other.bodyPairs.count) >= 30
      && owner ?? 0 >= 0.5
    guard isSpelling || isSameText else { return nil }
    return title + (body ?? 0.5) + (owner ?? 0.5)
  }

  /// `nil` when one of them names nobody.
  private func organisationShare(with other: RecordLikeness) -> Double? {
    let (one, two) = (organisationKey, other.organisationKey)
    guard !one.isEmpty, !two.isEmpty else { return nil }
    if one.starts(with: two) || two.starts(with: one) { return 1 }
    return Self.share(Self.pairs(one), Self.pairs(two))
  }

  /// Dice's coefficient of two sorted lists.
  private static func share(_ left: [UInt64], _ right: [UInt64]) -> Double {
    guard !left.isEmpty, !right.isEmpty else { return 0 }
    var (i, j, common) = (0, 0, 0)
    while i < left.count, j < right.count {
      if left[i] == right[j] {
        common += 1
        i += 1
        j += 1
      } else if left[i] < right[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return Double(2 * common) / Double(left.count + right.count)
  }

  /// The letters and digits of a text.
  private static func key(_ text: String) -> [UInt32] {
    DerivedID.folded(text).unicodeScalars.filter {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }.map(\.value)
  }

  private static func pairs(_ key: [UInt32]) -> [UInt64] {
    // So that a text of one character has something to compare.
    guard key.count > 1 else { return key.map(UInt64.init) }
    return zip(key, key.dropFirst()).map { UInt64($0) << 32 | UInt64($1) }.sorted()
  }

  private static func marks(_ title: String) -> [String] {
    let numerals = Set("一二三四五六七八九十百甲乙丙丁ⅰⅱⅲⅳⅴ".unicodeScalars)
    var marks: [String] = []
    var word = ""
    func end() {
      let hasDigit = word.utf8.contains { (0x30...0x39).contains($0) }
      let isRoman = word.utf8.allSatisfy { "ivx".utf8.contains($0) }
      if hasDigit || word.utf8.count == 1 || !word.isEmpty && isRoman { marks.append(word) }
      word = ""
    }
    for scalar in DerivedID.folded(title).unicodeScalars {
      if scalar.isASCII, scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        word.unicodeScalars.append(scalar)
      } else {
        end()
        if numerals.contains(scalar) { marks.append(String(scalar)) }
      }
    }
    end()
    return marks
  }
}
