/// What is compared of a record to tell whether another one is the same, besides its text.
struct RecordPrint: Hashable, Sendable {
  /// The titles, Chinese and English, that say anything.
  var titles: [[TextUnits.Unit]]
  /// Who owns or needs it.
  var owners: [[TextUnits.Unit]]
  /// The registration number, if there is one that can tell records apart.
  var number: [UInt8]?
  /// Whether it is a demand: two enterprises with the same need are two customers.
  var isDemand: Bool

  /// Makes the print of a record.
  init(_ record: some PrintedRecord, _ units: inout TextUnits) {
    func rows(_ texts: [String]) -> [[TextUnits.Unit]] {
      texts.map { units.units(of: $0) }.filter { !$0.isEmpty }
    }
    titles = rows(record.printedTitles)
    owners = rows(record.printedOwners)
    number = record.printedNumber.flatMap { Self.number(units.fold($0)) }
    isDemand = record.isDemand
  }

  /// A folded number without what separates its parts, or `nil` when it is too short to be one:
  /// a running number, 无, 申请中.
  private static func number(_ folded: ArraySlice<UInt8>) -> [UInt8]? {
    let kept = folded.filter { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) }
    let digits = kept.count { $0 < 0x3A }
    return kept.count >= 6 && digits >= 4 ? kept : nil
  }

  /// The pairs of neighbouring units of a record's text.
  static func text(of record: some PrintedRecord, _ units: inout TextUnits) -> [UInt64] {
    TextUnits.pairs(record.printedTexts.flatMap { units.units(of: $0) })
  }
}

/// A record that can be the same as another one.
protocol PrintedRecord: Sendable {
  /// The identifier.
  var id: RecordID { get }
  /// The titles, Chinese and English.
  var printedTitles: [String] { get }
  /// Who owns or needs it.
  var printedOwners: [String] { get }
  /// What it is about, at length.
  var printedTexts: [String] { get }
  /// The registration number.
  var printedNumber: String? { get }
  /// Whether it is a demand.
  var isDemand: Bool { get }
}

extension Achievement: PrintedRecord {
  var printedTitles: [String] { [title, titleEnglish].compactMap(\.self) }
  var printedOwners: [String] { institutions }
  var printedTexts: [String] { [summary, summaryEnglish].compactMap(\.self) }
  var printedNumber: String? { details[.registrationNumber] }
  var isDemand: Bool { false }
}

extension Demand: PrintedRecord {
  var printedTitles: [String] { [title, titleEnglish].compactMap(\.self) }
  var printedOwners: [String] { organisation.map { [$0] } ?? [] }
  var printedTexts: [String] { [summary, content, summaryEnglish].compactMap(\.self) }
  var printedNumber: String? { nil }
  var isDemand: Bool { true }
}
