/// What an index reads of a record; the two sides differ in fields, not in treatment.
protocol IndexableRecord: Sendable {
  /// The identifier.
  var id: RecordID { get }
  /// The tags as the file spells them.
  var tags: [String] { get }
  /// The values that gates compare.
  var gateFacts: GateFacts { get }
  /// The region that a gate compares: where an achievement is, or where the partner of a demand
  /// must be.
  var gateRegion: Region? { get }
  /// The texts of the record, by field in the order of `TextField.allCases`.
  var texts: [FieldText] { get }
}

extension IndexableRecord {
  /// Whether the record has tags; without any, the tag part of a score does not apply.
  var hasTags: Bool {
    // Latin letters and Chinese characters are never folded away, so nearly all tags need no
    // folding here.
    func isKept(_ byte: UInt8) -> Bool {
      (byte | 0x20) &- 0x61 < 26 || (0xE4...0xE9).contains(byte)
    }
    return tags.contains { $0.utf8.contains(where: isKept) || !TagFolding.fold($0).isEmpty }
  }
}

/// One text of a record and the field it belongs to.
typealias FieldText = (field: TextField, text: String)

extension Achievement: IndexableRecord {
  var gateRegion: Region? { region }

  var texts: [FieldText] {
    fieldTexts([
      (.title, title), (.title, titleEnglish), (.summary, summary), (.summary, summaryEnglish),
      (.indicators, indicators),
    ])
  }
}

extension Demand: IndexableRecord {
  var gateRegion: Region? { requiredRegion }

  var texts: [FieldText] {
    fieldTexts([
      (.title, title), (.title, titleEnglish), (.summary, summary), (.summary, content),
      (.summary, summaryEnglish), (.indicators, indicators),
    ])
  }
}

extension IndexableRecord {
  /// The texts that are not `nil`, followed by the tags.
  fileprivate func fieldTexts(_ texts: [(TextField, String?)]) -> [FieldText] {
    texts.compactMap { field, text in text.map { (field, $0) } } + tags.map { (.tags, $0) }
  }
}
