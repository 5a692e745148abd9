extension Demand: ImportableRecord {
  static var kind: RecordKind { .demand }

  static func decode(
    _ values: RecordDecoder.Values,
    _ decoder: inout RecordDecoder
  ) -> Demand? {
    guard let id = decoder.id(values) else { return nil }
    var record = Demand(id: id)
    record.title = decoder.text(.title, values)
    record.summary = decoder.text(.summary, values)
    record.content = decoder.text(.content, values)
    record.titleEnglish = decoder.text(.titleEnglish, values)
    record.summaryEnglish = decoder.text(.summaryEnglish, values)
    record.tags = decoder.items(.tags, values)
    guard record.hasText else {
      decoder.report(.error, .missingText, values.line)
      return nil
    }
    record.indicators = decoder.text(.indicators, values)
    record.organisation = decoder.text(.organisation, values)
    record.region = decoder.region(.region, values)
    record.fields = decoder.items(.field, values)
    record.industries = decoder.items(.industries, values)
    record.type = decoder.text(.type, values)
    record.requiredReadiness = decoder.readiness(.requiredReadiness, values)
    record.transferModes = decoder.modes(.modes, values)
    record.budget = decoder.money(.budget, values)
    record.timeSpan = decoder.timeSpan(.timeRange, values)
    record.deadline = decoder.date(.deadline, values)
    record.requiredRegion = decoder.region(.requiredRegion, values)
    record.status = decoder.status(.status, values)
    record.challenge = challenge(record, values, &decoder)
    record.contact = decoder.contact(values)
    record.details = decoder.details(values, details)
    record.attributes = values.attributes
    record.source = decoder.source(values)
    return record
  }

  private var hasText: Bool {
    title != nil || summary != nil || content != nil || titleEnglish != nil
      || summaryEnglish != nil || !tags.isEmpty
  }

  /// A demand is a challenge when its type says so or when there is a bounty or there are conditions.
  private static func challenge(
    _ record: Demand,
    _ values: RecordDecoder.Values,
    _ decoder: inout RecordDecoder
  ) -> Challenge? {
    var challenge = Challenge()
    challenge.bounty = decoder.money(.bounty, values)
    challenge.conditions = decoder.text(.conditions, values)
    challenge.intellectualProperty = decoder.text(.intellectualProperty, values)
    let isCalled = record.type?.contains("揭榜") == true || record.type?.contains("张榜") == true
    return isCalled || values.values[.bounty] != nil || challenge.conditions != nil
      ? challenge : nil
  }

  private static let details: [RecordField] = [
    .foundation, .publicShare, .activity, .discipline, .origin, .fundingMode, .preferredPartners,
    .intellectualProperty,
  ]
}
