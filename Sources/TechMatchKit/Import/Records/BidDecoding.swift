extension Bid: ImportableRecord {
  static var kind: RecordKind { .bid }

  static func decode(
    _ values: RecordDecoder.Values,
    _ decoder: inout RecordDecoder
  ) -> Bid? {
    let id = decoder.id(of: values)
    guard let challenge = decoder.text(.challenge, of: values).flatMap({ RecordID($0) }) else {
      decoder.report(.error, .missingField(.challenge), line: values.line)
      return nil
    }
    guard let bidder = decoder.text(.bidder, of: values) else {
      decoder.report(.error, .missingField(.bidder), line: values.line)
      return nil
    }
    var record = Bid(id: id, challenge: challenge, bidder: bidder)
    record.members = decoder.items(.members, of: values, split: ListParsing.organisations)
    record.bidderKind = decoder.text(.bidderKind, of: values)
    record.region = decoder.region(.region, of: values)
    record.solution = decoder.text(.solution, of: values)
    record.team = decoder.text(.team, of: values)
    record.price = decoder.money(.price, of: values)
    record.duration = decoder.timeSpan(.duration, of: values)
    record.indicators = decoder.text(.indicators, of: values)
    record.readiness = decoder.readiness(.readiness, of: values)
    record.declarations = decoder.text(.declarations, of: values)
    record.submitted = decoder.date(.submitted, of: values)
    record.isWithdrawn = decoder.flag(.withdrawn, of: values)
    record.contact = decoder.contact(of: values)
    record.details = decoder.details([.milestones, .pledge], of: values)
    record.remarks = decoder.takeRemarks()
    record.attributes = values.attributes
    record.source = decoder.source(of: values)
    return record
  }
}
