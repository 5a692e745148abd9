extension Organisation: ImportableRecord {
  static var kind: RecordKind { .organisation }

  static func decode(
    _ values: RecordDecoder.Values,
    _ decoder: inout RecordDecoder
  ) -> Organisation? {
    guard let id = decoder.id(values) else { return nil }
    guard let name = decoder.text(.name, values) else {
      decoder.report(.error, .missingField(.name), values.line)
      return nil
    }
    var record = Organisation(id: id, name: name)
    record.aliases = decoder.items(.aliases, values)
    record.kind = decoder.text(.kind, values)
    record.creditCode = decoder.text(.creditCode, values)
    record.region = decoder.region(.region, values)
    record.ladder = decoder.items(.ladder, values)
    record.parents = decoder.items(.parents, values, split: ListParsing.organisations)
    record.memberships = decoder.items(.memberOf, values)
    record.contact = decoder.contact(values)
    record.details = decoder.details(values, [.ownership, .credit])
    record.attributes = values.attributes
    record.source = decoder.source(values)
    return record
  }
}
