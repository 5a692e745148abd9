extension Bid: ImportableRecord {
  static var kind: RecordKind { .bid }

  static func decode(
    _ values: RecordDecoder.Values,
    _ decoder: inout RecordDecoder
  ) -> Bid? {
    guard let id = decoder.id(values) else { return nil }
    guard let challenge = decoder.text(.challenge, values).flatMap({ RecordID($0) }) else {
      decoder.report(.error, .missingField(.challenge), values.line)
      return nil
    }
    guard let bidder = decoder.text(.bidder, values) else {
      decoder.report(.error, .missingField(.bidder), values.line)
      return nil
    }
    var record = Bid(id: id, challenge: challenge, bidder: bidder)
    record.members = decoder.items(.members, values, split: ListParsing.organisations)
    record.bidderKind = decoder.text(.bidderKind, values)
    record.region = decoder.region(.region, values)
    record.solution = decoder.text(.solution, values)
    record.team = decoder.text(.team, values)
    record.price = decoder.money(.price, values)
    record.duration = decoder.timeSpan(.duration, values)
    record.indicators = decoder.text(.indicators, values)
    record.readiness = decoder.readiness(.readiness, values)
    record.declarations = decoder.text(.declarations, values)
    record.submitted = decoder.date(.submitted, values)
    if let text = decoder.text(.withdrawn, values) {
      record.isWithdrawn = ListParsing.isYes(text)
      if record.isWithdrawn == nil {
        let field = values.values[.withdrawn]?.field
        decoder.warn(.unreadableFlag(text: text), values.line, field)
      }
    }
    record.contact = decoder.contact(values)
    record.details = decoder.details(values, [.milestones, .pledge])
    record.attributes = values.attributes
    record.source = decoder.source(values)
    return record
  }
}
