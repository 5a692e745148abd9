extension Organisation: ImportableRecord {
  static var kind: RecordKind { .organisation }

  static func decode(
    _ values: RecordDecoder.Values,
    _ decoder: inout RecordDecoder
  ) -> Organisation? {
    let id = decoder.id(of: values)
    guard let name = decoder.text(.name, of: values) else {
      decoder.report(.error, .missingField(.name), line: values.line)
      return nil
    }
    var record = Organisation(id: id, name: name)
    record.nameEnglish = decoder.text(.titleEnglish, of: values)
    record.aliases = decoder.items(.aliases, of: values)
    record.kind = decoder.text(.kind, of: values)
    record.creditCode = decoder.text(.creditCode, of: values)
    if let code = record.creditCode, CreditCode(parsing: code) == nil {
      let field = values.values[.creditCode]?.field
      decoder.warn(.wrongCreditCode(text: code), line: values.line, field: field)
    }
    record.region = decoder.region(.region, of: values)
    record.ladder = decoder.items(.ladder, of: values)
    record.parents = decoder.items(.parents, of: values, split: ListParsing.organisations)
    record.memberships = decoder.items(.memberOf, of: values)
    record.contact = decoder.contact(of: values)
    record.details = decoder.details([.ownership, .credit], of: values)
    record.attributes = values.attributes
    record.source = decoder.source(of: values)
    return record
  }
}
