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

  /// Which names of concepts bridge words.
  public enum Vocabulary: String, Codable, Sendable {
    /// The built-in thesaurus.
    case builtIn
    /// None.
    case none
    /// The built-in thesaurus and a file.
    case extended
    /// A file alone.
    case file
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
  /// The most records that a line names because a gate kept them out of its list.
  public var nearMisses = 5
  /// The word statistics, if they come from a file.
  public var statistics: BatchInput?
  /// Which names of concepts bridge words.
  public var vocabulary = Vocabulary.builtIn
  /// The file of a thesaurus, if there is one.
  public var thesaurus: BatchInput?
  /// The rejected pairs that are left out, if there are any: their number and digest.
  public var rejected: BatchInput?
  /// The part of the batch.
  public var shard = Shard.whole

  /// The keys of the format, one of which differs from its property.
  private enum CodingKeys: String, CodingKey {
    case program, inputs, top, minimumScore, side, tagWeight, weighting, today, filters
    case ignoredGates, requiredGates, priceTolerance, nearMisses
    case statistics, vocabulary, thesaurus, rejected, shard
    case analyser = "analyzer"
  }

  /// Makes a plan with the default settings.
  public init(program: String, inputs: [BatchInput], today: CalendarDate) {
    self.program = program
    self.inputs = inputs
    self.today = today.description
  }

  /// Reads a plan; in results from before, no price above the budget passed, nothing was named, and
  /// a file replaced the built-in thesaurus.
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
    nearMisses = try keys.decodeIfPresent(Int.self, forKey: .nearMisses) ?? 0
    statistics = try keys.decodeIfPresent(BatchInput.self, forKey: .statistics)
    thesaurus = try keys.decodeIfPresent(BatchInput.self, forKey: .thesaurus)
    vocabulary =
      try keys.decodeIfPresent(Vocabulary.self, forKey: .vocabulary)
      ?? (thesaurus == nil ? .builtIn : .file)
    rejected = try keys.decodeIfPresent(BatchInput.self, forKey: .rejected)
    shard = try keys.decode(Shard.self, forKey: .shard)
  }

  /// The plan without inputs, rejected pairs, day, shard and what is named under lists: everything
  /// else that decides scores and lists.
  var settings: BatchPlan {
    var plan = whole
    plan.inputs = []
    plan.rejected = nil
    plan.today = ""
    plan.nearMisses = 0
    return plan
  }

  /// The plan without the shard, which all parts of a batch share.
  var whole: BatchPlan {
    var plan = self
    plan.shard = .whole
    return plan
  }
}
