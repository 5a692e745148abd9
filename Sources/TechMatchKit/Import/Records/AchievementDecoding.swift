extension Achievement: ImportableRecord {
  static var kind: RecordKind { .achievement }

  static func decode(
    _ values: RecordDecoder.Values,
    _ decoder: inout RecordDecoder
  ) -> Achievement? {
    let id = decoder.id(of: values)
    if let secrecy = decoder.text(.secrecy, of: values), Classification.isClassified(secrecy) {
      decoder.report(.error, .classified(text: secrecy), line: values.line)
      return nil
    }
    var record = Achievement(id: id)
    record.title = decoder.text(.title, of: values)
    record.summary = decoder.text(.summary, of: values)
    record.titleEnglish = decoder.text(.titleEnglish, of: values)
    record.summaryEnglish = decoder.text(.summaryEnglish, of: values)
    record.tags = decoder.items(.tags, of: values)
    guard record.hasText else {
      decoder.report(.error, .missingText, line: values.line)
      return nil
    }
    record.indicators = decoder.text(.indicators, of: values)
    record.institutions = decoder.items(.institution, of: values, split: ListParsing.organisations)
    record.region = decoder.region(.region, of: values)
    record.fields = decoder.items(.field, of: values)
    record.industries = decoder.items(.industries, of: values)
    record.readiness = decoder.readiness(.readiness, of: values)
    record.transferModes = decoder.modes(.modes, of: values)
    record.price = decoder.money(.price, of: values)
    record.status = decoder.status(.status, of: values)
    record.contact = decoder.contact(of: values)
    record.details = decoder.details(details, of: values)
    record.remarks = decoder.takeRemarks()
    record.attributes = values.attributes
    record.source = decoder.source(of: values)
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
