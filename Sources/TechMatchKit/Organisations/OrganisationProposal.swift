/// Something that a name might be, with what speaks for it; for a person to confirm or refuse.
///
/// A `Sendable` value.
public struct OrganisationProposal: Sendable, Equatable {
  /// What speaks for a proposal.
  public enum Ground: String, CaseIterable, Sendable {
    /// The characters of the name stand in the full name, in this order: 吉大, 吉林大学.
    case abbreviation
    /// The name begins with that of the organisation: 吉林大学汽车工程学院, but 吉林大学珠海学院 is
    /// another university.
    case beginning
    /// Records have both names, one Chinese and one not.
    case translation
    /// Records of either have the same title and the same people.
    case sameWork = "same_work"
    /// Records of either have the same title; one of them names no people.
    case sameTitle = "same_title"
    /// Records of either have the same telephone number.
    case samePhone = "same_phone"
  }

  /// One thing that speaks for a proposal.
  public struct Evidence: Sendable, Equatable {
    /// What it is.
    public var ground: Ground
    /// The records that show it, by identifier; empty where the names alone do.
    public var records: [RecordID]
  }

  /// What is proposed.
  public var claim: OrganisationClaim
  /// The records that have the name, by identifier.
  public var records: [RecordID]
  /// What speaks for it, in the order of ``Ground``, each ground once.
  public var evidence: [Evidence]
  /// Other organisations that the name is proposed for, by bytes.
  public var rivals: [String]
}
