/// What a text says of one indicator that is asked for.
///
/// A `Codable` value; the verdict follows from the two texts alone.
public struct IndicatorRow: Codable, Equatable, Sendable {
  /// The verdict on an indicator.
  public enum Verdict: String, Codable, CaseIterable, Sendable {
    /// The offer is what is asked, or better.
    case met
    /// The offer is not what is asked.
    case missed
    /// The texts do not decide it.
    case unknown
    /// A person has to judge it: it has no number.
    case toBeJudged
  }

  /// Why the verdict is as it is.
  public enum Reason: String, Codable, CaseIterable, Sendable {
    /// The values decided.
    case values
    /// The requirement has no number.
    case noNumber
    /// No offer has its name.
    case notOffered
    /// Several offers fit it equally well.
    case severalFit
    /// The units cannot be converted into each other.
    case units
    /// The conditions, standards or bases of comparison differ.
    case conditions
    /// The requirement does not say whether more or less is better.
    case noBound
    /// The offer leaves room on both sides of what is asked.
    case leavesOpen
    /// The offer is a hope: 预计, target.
    case hope
    /// The offer is taken back: 尚未验证, cannot.
    case takenBack
    /// It is not clear whether an interval has to be covered or hit.
    case interval
    /// One is a change, the other a value.
    case changeAndValue
    /// The requirement can be read in several ways.
    case askedUnclear
    /// The offer can be read in several ways.
    case offeredUnclear
    /// There are more statements than are compared.
    case tooMany
  }

  /// What is asked, as written.
  public var asked: String
  /// What is offered, as written; `nil` when nothing fits.
  public var offered: String?
  /// What is asked, as understood, such as `≥ 450 MPa`; empty without a number.
  public var askedValue: String
  /// What is offered, as understood and in the unit that is asked; `nil` when nothing fits.
  public var offeredValue: String?
  /// The verdict.
  public var verdict: Verdict
  /// Why.
  public var reason: Reason
  /// The words that decided, as written: of the values, or those that leave it open.
  public var words: [String]
}

extension IndicatorRow {
  /// How many rows have each verdict.
  public struct Counts: Equatable, Sendable {
    /// Requirements.
    public var asked = 0
    /// Those that are met.
    public var met = 0
    /// Those that are missed.
    public var missed = 0
    /// Those that are open: unknown, or to be judged by a person.
    public var open: Int { asked - met - missed }

    /// Counts rows.
    public init(_ rows: [IndicatorRow]) {
      asked = rows.count
      met = rows.count { $0.verdict == .met }
      missed = rows.count { $0.verdict == .missed }
    }
  }
}
