/// The names of organisations in one record, with what else tells that two records have one origin.
///
/// A `Sendable` value.
public struct OrganisationMention: Sendable {
  /// The record.
  public var record: RecordID
  /// The names as written, in the order of the record.
  public var names: [String]
  /// The folded title; empty without one.
  let title: String
  /// The folded people; empty without any.
  let people: String
  /// The digits of the telephone number; empty without at least seven.
  let phone: String

  private init(_ record: RecordID, _ names: [String], _ title: String?, _ contact: Contact?) {
    self.record = record
    self.names = names
    self.title = OrganisationName.key(title ?? "")
    people = OrganisationName.key(contact?.people ?? contact?.name ?? "")
    let digits = OrganisationName.key(contact?.phone ?? "").filter { $0 >= "0" && $0 <= "9" }
    phone = digits.count < 7 ? "" : digits
  }

  /// The owners of an achievement.
  public init(_ achievement: Achievement) {
    let title = achievement.title ?? achievement.titleEnglish
    self.init(achievement.id, achievement.institutions, title, achievement.contact)
  }

  /// Who states a demand.
  public init(_ demand: Demand) {
    let names = [demand.organisation].compactMap(\.self)
    self.init(demand.id, names, demand.title ?? demand.titleEnglish, demand.contact)
  }

  /// Who bids.
  public init(_ bid: Bid) {
    self.init(bid.id, [bid.bidder] + bid.members, nil, bid.contact)
  }
}
