/// What a written name stands for.
public enum OrganisationResolution: Sendable, Equatable {
  /// Nobody that the directory knows.
  case unknown
  /// This organisation.
  case known(KnownOrganisation)
  /// One of these organisations, nobody knows which: it stands for none of them.
  case ambiguous([KnownOrganisation])
}
