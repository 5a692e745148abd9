/// Something in a directory that does not add up; what it is about stays unresolved.
public enum OrganisationIssue: Sendable, Equatable {
  /// Several organisations go by this name.
  case ambiguousName(String, [String])
  /// The full name of an organisation is claimed as another name by others, who do not get it.
  case nameOfAnother(String, claimedBy: [String])
  /// These organisations belong to one another in a circle: none of them is above the others.
  case circle([String])
  /// A name is confirmed for an organisation that is not clear itself.
  case unclearTarget(name: String, organisation: String)
}
