/// One organisation of an ``OrganisationDirectory``: what its records and the confirmed names say of it.
///
/// A `Sendable` value.
public struct KnownOrganisation: Sendable, Equatable {
  /// The place in its directory, from 0.
  var ordinal: Int
  /// The full name, as its first record by identifier spells it.
  public var name: String
  /// The other names that it goes by, by their bytes; names that several organisations claim are
  /// among them, though they stand for none.
  public var otherNames: [String]
  /// The unified social credit code, if one is stated that can be one.
  public var creditCode: CreditCode?
  /// The organisations that it belongs to, by name; of circles none.
  public var parents: [String]
  /// The identifiers of its records; none for an organisation that only a confirmed name or a part
  /// of it names.
  public var records: [RecordID]
}
