/// A kind of record that can be imported.
protocol ImportableRecord: Sendable {
  static var kind: RecordKind { get }
  var id: RecordID { get }
  var source: RecordSource { get }
  /// The record of a raw one, or `nil` after an error was reported.
  static func decode(
    _ values: RecordDecoder.Values,
    _ decoder: inout RecordDecoder,
    source: RecordSource
  ) -> Self?
}

extension Achievement: ImportableRecord {
  static var kind: RecordKind { .achievement }

  static func decode(
    _ values: RecordDecoder.Values,
    _ decoder: inout RecordDecoder,
    source: RecordSource
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
    record.source = source
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

extension Demand: ImportableRecord {
  static var kind: RecordKind { .demand }

  static func decode(
    _ values: RecordDecoder.Values,
    _ decoder: inout RecordDecoder,
    source: RecordSource
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
    record.source = source
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

extension Bid: ImportableRecord {
  static var kind: RecordKind { .bid }

  static func decode(
    _ values: RecordDecoder.Values,
    _ decoder: inout RecordDecoder,
    source: RecordSource
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
    record.source = source
    return record
  }
}

extension Organisation: ImportableRecord {
  static var kind: RecordKind { .organisation }

  static func decode(
    _ values: RecordDecoder.Values,
    _ decoder: inout RecordDecoder,
    source: RecordSource
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
    record.source = source
    return record
  }
}

/// Levels of secrecy.
enum Classification {
  /// Whether a level of secrecy keeps a record out: anything but public.
  static func isClassified(_ text: String) -> Bool {
    !["公开", "非密", "无", "否", "不涉密", "非涉密", "内部公开", "public", "none", "unclassified"]
      .contains(CellText(text).compact)
  }
}
