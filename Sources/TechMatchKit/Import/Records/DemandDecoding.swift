extension Demand: ImportableRecord {
  static var kind: RecordKind { .demand }

  static func decode(
    _ values: RecordDecoder.Values,
    _ decoder: inout RecordDecoder
  ) -> Demand? {
    let id = decoder.id(of: values)
    var record = Demand(id: id)
    record.title = decoder.text(.title, of: values)
    record.summary = decoder.text(.summary, of: values)
    record.content = decoder.text(.content, of: values)
    record.titleEnglish = decoder.text(.titleEnglish, of: values)
    record.summaryEnglish = decoder.text(.summaryEnglish, of: values)
    record.tags = decoder.items(.tags, of: values)
    guard record.hasText else {
      decoder.report(.error, .missingText, line: values.line)
      return nil
    }
    record.indicators = decoder.text(.indicators, of: values)
    record.organisation = decoder.text(.organisation, of: values)
    record.region = decoder.region(.region, of: values)
    record.fields = decoder.items(.field, of: values)
    record.industries = decoder.items(.industries, of: values)
    record.type = decoder.text(.type, of: values)
    record.requiredReadiness = decoder.readiness(.requiredReadiness, of: values)
    record.transferModes = decoder.modes(.modes, of: values)
    record.budget = decoder.money(.budget, of: values)
    record.timeSpan = decoder.timeSpan(.timeRange, of: values)
    record.deadline = decoder.date(.deadline, of: values)
    record.requiredRegion = decoder.region(.requiredRegion, of: values)
    record.status = decoder.status(.status, of: values)
    record.challenge = challenge(of: record, from: values, with: &decoder)
    record.contact = decoder.contact(of: values)
    record.details = decoder.details(details, of: values)
    record.remarks = decoder.takeRemarks()
    record.attributes = values.attributes
    record.source = decoder.source(of: values)
    return record
  }

  private var hasText: Bool {
    title != nil || summary != nil || content != nil || titleEnglish != nil
      || summaryEnglish != nil || !tags.isEmpty
  }

  /// A demand is a challenge when its type says so, or when it has a bounty or conditions.
  private static func challenge(
    of record: Demand,
    from values: RecordDecoder.Values,
    with decoder: inout RecordDecoder
  ) -> Challenge? {
    var challenge = Challenge()
    challenge.bounty = decoder.money(.bounty, of: values)
    challenge.conditions = decoder.text(.conditions, of: values)
    challenge.intellectualProperty = decoder.text(.intellectualProperty, of: values)
    let isCalled = record.type?.contains("揭榜") == true || record.type?.contains("张榜") == true
    return isCalled || values.values[.bounty] != nil || challenge.conditions != nil
      ? challenge : nil
  }

  private static let details: [RecordField] = [
    .foundation, .publicShare, .activity, .discipline, .origin, .fundingMode, .preferredPartners,
    .intellectualProperty, .milestones, .pledge,
  ]
}
