/// Why two records of one side are taken for the same.
///
/// The relation is made for near certainty, because a list folds what it holds of: records with the
/// same subject from one template, the next phase of a project, or another size of a machine are
/// not the same. It knows no synonyms and no misspellings.
///
/// - ``registration``: the same registration number, owners that do not contradict, and titles that
///   share at least half of the shorter one. Different numbers are never the same record.
/// - ``title``: the same title (spaces, punctuation, width and case aside), and
///   - the same owner, with texts that share at least 30 % of the shorter one, or one of them
///     without a text; for a title that weighs less than 8, at least 50 % or neither with a text;
///   - an unknown owner on either side, with a title that weighs 8 or more, and texts that share at
///     least 50 % or are unknown;
///   - different owners of achievements, with a title that weighs 8 or more and long texts that
///     share at least 80 %: a result of two institutes. Demands of two enterprises are never the
///     same.
/// - ``longerTitle``: one title is the other one with harmless words added in front or behind,
///   the owner is the same, and the texts share at least 60 % of the shorter one.
///
/// Harmless words have no letter, digit or numeral and end in no negation before the title; the
/// shorter title weighs at least 6 and three fifths of the longer one.
///
/// Owners are the same when any two are equal, or when one begins with the other (吉林大学药学院).
/// A title weighs 1 for each character and 2 for each word or number. Texts (summary, and content of
/// a demand) are compared by their pairs of neighbouring characters or words; below eight pairs
/// there is no text, from 24 on it is long. Records without a title are the same as no other.
public enum Sameness: String, CaseIterable, Sendable {
  /// The same registration number.
  case registration
  /// The same title.
  case title
  /// The same title, one with words added in front or behind.
  case longerTitle
}

extension Sameness {
  private static let specificTitle = 8
  private static let leastText = 8
  private static let longText = 24
  private static let leastSharedOwner = 4

  /// Why two records are the same, or `nil` if they are not; symmetric.
  ///
  /// O(*n*) in the units of titles and owners; texts are compared only when titles agree.
  ///
  /// - Parameters:
  ///   - left: A record.
  ///   - right: Another one of the same side.
  ///   - resemblance: Compares their texts.
  init?(_ left: RecordPrint, _ right: RecordPrint, texts resemblance: () -> TextResemblance) {
    if let number = left.number, let other = right.number {
      guard number == other else { return nil }
      if Self.owners(left, right) != .different, Self.titlesResemble(left, right) {
        self = .registration
        return
      }
    }
    let shared = left.titles.filter(right.titles.contains).map { TextUnits.weight($0) }
    if let weight = shared.max() {
      guard Self.isSame(left, right, titleWeight: weight, texts: resemblance) else { return nil }
      self = .title
      return
    }
    let isExtended = left.titles.contains { one in
      right.titles.contains { TitleExtension.holds(one, $0) }
    }
    guard isExtended, Self.owners(left, right) == .same else { return nil }
    let texts = resemblance()
    guard texts.shorter >= Self.leastText, texts.isAtLeast(percent: 60) else { return nil }
    self = .longerTitle
  }

  /// Whether records with the same title are the same.
  private static func isSame(
    _ left: RecordPrint,
    _ right: RecordPrint,
    titleWeight: Int,
    texts resemblance: () -> TextResemblance
  ) -> Bool {
    let isSpecific = titleWeight >= specificTitle
    let owners = owners(left, right)
    if owners == .different, left.isDemand || !isSpecific { return false }
    if owners == .unknown, !isSpecific { return false }
    let texts = resemblance()
    let isKnown = texts.shorter >= leastText
    switch owners {
    case .same where isSpecific: return !isKnown || texts.isAtLeast(percent: 30)
    case .same: return isKnown ? texts.isAtLeast(percent: 50) : texts.longer < leastText
    case .unknown: return !isKnown || texts.isAtLeast(percent: 50)
    case .different: return texts.shorter >= longText && texts.isAtLeast(percent: 80)
    }
  }

  private enum Owners { case same, unknown, different }

  private static func owners(_ left: RecordPrint, _ right: RecordPrint) -> Owners {
    if left.owners.isEmpty || right.owners.isEmpty { return .unknown }
    let isSame = left.owners.contains { one in
      right.owners.contains { other in
        if one == other { return true }
        let shorter = one.count < other.count ? one : other
        return TextUnits.weight(shorter) >= leastSharedOwner
          && (one.count < other.count ? other.starts(with: one) : one.starts(with: other))
      }
    }
    return isSame ? .same : .different
  }

  private static func titlesResemble(_ left: RecordPrint, _ right: RecordPrint) -> Bool {
    left.titles.contains { one in
      right.titles.contains { other in
        if one == other { return true }
        let common = TextResemblance(TextUnits.pairs(one), TextUnits.pairs(other))
        return common.shorter > 0 && common.isAtLeast(percent: 50)
      }
    }
  }
}
