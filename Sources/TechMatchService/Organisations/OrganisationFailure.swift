/// Why nothing can be decided about a name.
public enum OrganisationFailure: Error, Equatable, Sendable {
  /// Neither the directory nor a record has such an organisation; the nearest name.
  case unknown(name: String, nearest: String?)
  /// Several organisations go by the name.
  case unclear(name: String, [String])
  /// The name is one of the organisation, or belongs to it, already.
  case isKnown(name: String, organisation: String)
  /// The name is the full name of an organisation of its own.
  case isOrganisation(name: String)
  /// The name is another name of another organisation.
  case isTaken(name: String, organisation: String)
  /// The organisation belongs to what is to become a part of it.
  case isAbove(name: String, organisation: String)
}
