extension Achievement: ImportableRecord {
  static var kind: RecordKind { .achievement }

  static func decode(
    _ values: RecordDecoder.Values,
    _ decoder: inout RecordDecoder
  ) -> Achievement? {
    guard let id = decoder.id(values) else { return nil }
    if let secrecy = decoder.text(.secrecy, values), Classification.isClassified(secrecy) {
      decoder.report(.error, .classified(text: secrecy), values.line)
      return nil
    }
    var record = Achievement(id: id)
    record.title = decoder.text(.title, values)
    record.summary = decoder.text(.summary, values)
    record.titleEnglish = decoder.text(.titleEnglish, values)
    record.summaryEnglish = decoder.text(.summaryEnglish, values)
    record.tags = decoder.items(.tags, values)
    guard record.hasText else {
      decoder.report(.error, .missingText, values.line)
      return nil
    }
    record.indicators = decoder.text(.indicators, values)
    record.institutions = decoder.items(.institution, values, split: ListParsing.organisations)
    record.region = decoder.region(.region, values)
    record.fields = decoder.items(.field, values)
    record.industries = decoder.items(.industries, values)
    record.readiness = decoder.readiness(.readiness, values)
    record.transferModes = decoder.modes(.modes, values)
    record.price = decoder.money(.price, values)
    record.status = decoder.status(.status, values)
    record.contact = decoder.contact(values)
    record.details = decoder.details(values, details)
    record.attributes = values.attributes
    record.source = decoder.source(values)
    return record
  }

  private var hasText: Bool {
    title != nil || summary != nil || titleEnglish != nil || summaryEnglish != nil || !tags.isEmpty
  }

  private static let details: [RecordField] = [
    .registrationNumber, .category, .attribute, .form, .applied, .level, .ip, .evaluations,
    .secrecy, .year, .researchFrom, .researchTo, .registered,
  ]
}
