/// How little would change the winner.
///
/// A `Codable` value.
public struct Sensitivity: Codable, Equatable, Sendable {
  /// A shift of weight from one criterion to another that makes another bid draw level with the
  /// winner.
  public struct WeightChange: Codable, Equatable, Sendable {
    /// The criterion that loses weight.
    public var from: String
    /// The criterion that gains it.
    public var to: String
    /// The weight to shift, in millionths of one of the 100.
    public var amount: Int
    /// The bid that would draw level.
    public var bid: String
  }

  /// A change of one mark of one judge that makes another bid draw level with the winner.
  public struct MarkChange: Codable, Equatable, Sendable {
    /// The judge.
    public var judge: String
    /// The criterion.
    public var criterion: String
    /// The bid whose mark changes.
    public var bid: String
    /// The size of the change, in millionths of a mark.
    public var amount: Int
    /// The bid that would draw level with the winner.
    public var rival: String
  }

  /// The difference between the first and the second total, in millionths of a point.
  public var lead: Int
  /// The smallest shift of weight, or `nil` if none is enough.
  public var weights: WeightChange?
  /// The smallest change of one mark, or `nil` if none is enough.
  public var mark: MarkChange?
  /// Whether a shift of less than one point of weight is enough, or the lead is less than one
  /// point.
  public var isFragile: Bool

  /// Looks for the smallest changes; `nil` with fewer than two bids.
  ///
  /// For weights the result is exact as long as each bid keeps its share of the points of each
  /// criterion. O(*n* · *c*² + *m*) for *n* bids, *c* criteria and *m* marks.
  init?(_ input: RankingInput, ranked: [(bid: String, points: [Int])]) {
    guard ranked.count > 1 else { return nil }
    let criteria = input.rubric.criteria
    let winner = ranked[0]
    func total(_ points: [Int]) -> Int { points.reduce(0, +) }
    lead = total(winner.points) - total(ranked[1].points)
    weights = nil
    mark = nil
    // Of equal changes the first by bid, criterion and judge is taken, whatever the order of the
    // file.
    let marks = input.marks.filter { !$0.isConflicted }
      .sorted { ($0.bid, $0.criterion, $0.judge) < ($1.bid, $1.criterion, $1.judge) }
    for rival in ranked.dropFirst() {
      let gap = total(winner.points) - total(rival.points)
      for from in criteria.indices where criteria[from].weight > 0 {
        for to in criteria.indices where to != from && criteria[to].weight > 0 {
          // Points per point of weight that the winner leads by, on either criterion.
          func leadPerPoint(_ place: Int) -> Int {
            (winner.points[place] - rival.points[place]) / criteria[place].weight
          }
          let gain = leadPerPoint(from) - leadPerPoint(to)
          guard gain > 0 else { continue }
          let amount = Int(
            min((Int128(gap) * 1_000_000 + Int128(gain) - 1) / Int128(gain), Int128(Int.max))
          )
          guard amount <= criteria[from].weight * 1_000_000 else { continue }
          if weights.map({ amount < $0.amount }) ?? true {
            weights = WeightChange(
              from: criteria[from].name,
              to: criteria[to].name,
              amount: amount,
              bid: rival.bid
            )
          }
        }
      }
      for given in marks {
        guard given.bid == winner.bid || given.bid == rival.bid,
          let criterion = criteria.first(where: { $0.name == given.criterion }),
          let most = criterion.most, criterion.weight > 0,
          // A standardised mark changes others as well.
          criterion.standardiseFrom == nil
        else { continue }
        let count = marks.count { $0.bid == given.bid && $0.criterion == given.criterion }
        // gap points need gap · judges · most / weight marks.
        let needed = Int(
          (Double(gap) * Double(count) * most / Double(criterion.weight)).rounded(.up)
        )
        let room = given.bid == winner.bid ? given.mark : most - given.mark
        guard Double(needed) <= room * 1_000_000 else { continue }
        if mark.map({ needed < $0.amount }) ?? true {
          mark = MarkChange(
            judge: given.judge,
            criterion: given.criterion,
            bid: given.bid,
            amount: needed,
            rival: rival.bid
          )
        }
      }
    }
    isFragile = lead < 1_000_000 || (weights?.amount ?? .max) < 1_000_000
  }
}
