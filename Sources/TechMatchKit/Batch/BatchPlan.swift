/// Everything that decides the bytes of a batch: two batches with equal plans write equal files.
///
/// A value, `Codable`; every manifest and checkpoint has it.
public struct BatchPlan: Codable, Equatable, Sendable {
  /// Which records get a list.
  public enum Lists: String, CaseIterable, Codable, Sendable {
    /// A list of achievements for each demand.
    case demands
    /// A list of demands for each achievement.
    case achievements
    /// Both, the lists of demands first.
    case both

    /// The sides that have lists, in the order of the file.
    public var sides: [Side] {
      switch self {
      case .demands: [.demand]
      case .achievements: [.achievement]
      case .both: [.demand, .achievement]
      }
    }
  }

  /// The version of the program.
  public var program: String
  /// The inputs that the records come from.
  public var inputs: [BatchInput]
  /// The most pairs in a list.
  public var top = 10
  /// The least score of a pair, in points.
  public var minimumScore = 0.0
  /// Which records get a list.
  public var side = Lists.demands
  /// The share of tags in a score.
  public var tagWeight = 0.05
  /// The name of the weighting.
  public var weighting = "balanced"
  /// The name of the analyser.
  public var analyser = "standard"
  /// The day that deadlines are compared with, such as `2026-11-21`.
  public var today: String
  /// The conditions on the records that lists may have, as they were given; none in a plan of
  /// everything.
  public var filters: [String]?
  /// The gates that are ignored, in alphabetical order.
  public var ignoredGates: [String] = []
  /// The gates that must be known, in alphabetical order.
  public var requiredGates: [String] = []
  /// By how many per cent of the budget a price may lie above it and still be negotiable.
  public var priceTolerance = 30
  /// The word statistics, if they come from a file.
  public var statistics: BatchInput?
  /// The thesaurus, if it comes from a file.
  public var thesaurus: BatchInput?
  /// The rejected pairs that are left out, if there are any: their number and digest.
  public var rejected: BatchInput?
  /// The part of the batch.
  public var shard = Shard.whole

  /// The keys of the format, one of which differs from its property.
  private enum CodingKeys: String, CodingKey {
    case program, inputs, top, minimumScore, side, tagWeight, weighting, today, filters
    case ignoredGates, requiredGates, priceTolerance, statistics, thesaurus, rejected, shard
    case analyser = "analyzer"
  }

  /// Makes a plan with the default settings.
  public init(program: String, inputs: [BatchInput], today: CalendarDate) {
    self.program = program
    self.inputs = inputs
    self.today = today.description
  }

  /// Reads a plan; before there was a tolerance, no price above the budget passed.
  public init(from decoder: any Decoder) throws {
    let keys = try decoder.container(keyedBy: CodingKeys.self)
    program = try keys.decode(String.self, forKey: .program)
    inputs = try keys.decode([BatchInput].self, forKey: .inputs)
    top = try keys.decode(Int.self, forKey: .top)
    minimumScore = try keys.decode(Double.self, forKey: .minimumScore)
    side = try keys.decode(Lists.self, forKey: .side)
    tagWeight = try keys.decode(Double.self, forKey: .tagWeight)
    weighting = try keys.decode(String.self, forKey: .weighting)
    analyser = try keys.decode(String.self, forKey: .analyser)
    today = try keys.decode(String.self, forKey: .today)
    filters = try keys.decodeIfPresent([String].self, forKey: .filters)
    ignoredGates = try keys.decode([String].self, forKey: .ignoredGates)
    requiredGates = try keys.decode([String].self, forKey: .requiredGates)
    priceTolerance = try keys.decodeIfPresent(Int.self, forKey: .priceTolerance) ?? 0
    statistics = try keys.decodeIfPresent(BatchInput.self, forKey: .statistics)
    thesaurus = try keys.decodeIfPresent(BatchInput.self, forKey: .thesaurus)
    rejected = try keys.decodeIfPresent(BatchInput.self, forKey: .rejected)
    shard = try keys.decode(Shard.self, forKey: .shard)
  }

  /// The plan without inputs, rejected pairs, day and shard: everything else that decides scores
  /// and lists.
  var settings: BatchPlan {
    var plan = whole
    plan.inputs = []
    plan.rejected = nil
    plan.today = ""
    return plan
  }

  /// The plan without the shard, which all parts of a batch share.
  var whole: BatchPlan {
    var plan = self
    plan.shard = .whole
    return plan
  }
}
