/// A field that a column or JSON key can stand for, in any kind of record.
///
/// The raw value is the canonical English name: the JSON key that every writer of this library
/// uses. ``Importer`` recognises many other spellings.
public enum RecordField: String, CaseIterable, Sendable {
  // Common to several kinds.
  case id, title, summary, tags, region, field, industries, indicators, status, contact, phone
  case titleEnglish = "title_en"
  case summaryEnglish = "summary_en"
  case modes
  case readiness = "trl"
  // Achievement.
  case institution, price, people, category, attribute, form, applied, level, ip, evaluations
  case secrecy, year
  case registrationNumber = "registration_no"
  case researchFrom = "research_from"
  case researchTo = "research_to"
  case registered
  // Demand and challenge.
  case organisation, content, budget, bounty, deadline, conditions, type, foundation, activity
  case discipline, origin, milestones
  case publicShare = "public_share"
  case timeRange = "time_range"
  case requiredReadiness = "trl_required"
  case requiredRegion = "required_region"
  case intellectualProperty = "ip_ownership"
  case preferredPartners = "preferred_partners"
  case fundingMode = "funding_mode"
  // Bid.
  case challenge, bidder, members, solution, team, duration, pledge, declarations, submitted
  case withdrawn
  case bidderKind = "bidder_kind"
  // Organisation.
  case name, aliases, kind, ladder, parents, ownership, credit
  case creditCode = "uscc"
  case regionCode = "region_code"
  case memberOf = "member_of"
}
