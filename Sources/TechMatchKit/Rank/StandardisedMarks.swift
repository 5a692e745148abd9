/// Marks with a common mean and spread, so that a judge who uses a wide range of marks does not
/// decide alone.
///
///     mean of all + (mark − judge's mean) · (mean of all spreads / judge's spread)
///
/// Marks are standardised only if the rubric asks for it, if every judge has marked every eligible
/// bid without a conflict, and if there are as many bids as the rubric requires; otherwise raw
/// marks count. Spreads are standard deviations over the eligible bids. A judge who gives all bids
/// the same mark has no influence on their order.
struct StandardisedMarks {
  private var sums: [String: Int] = [:]
  private let judgeCount: Int
  private let most: Int

  /// Standardises the marks of a criterion; `nil` when raw marks count.
  init?(_ criterion: Rubric.Criterion, _ input: RankingInput, _ eligible: [Int]) {
    guard let least = criterion.standardiseFrom, let highest = criterion.most else { return nil }
    most = Int((highest * 1_000_000).rounded())
    let bids = Set(eligible.map { input.bids[$0].id })
    // Sorted, so that sums of fractions do not depend on the order of the file.
    let marks = input.marks.filter { $0.criterion == criterion.name && bids.contains($0.bid) }
      .sorted { ($0.judge, $0.bid) < ($1.judge, $1.bid) }
    let judges = Set(marks.map(\.judge)).sorted()
    guard !judges.isEmpty, bids.count >= least, marks.count == judges.count * bids.count,
      !marks.contains(where: \.isConflicted)
    else { return nil }
    judgeCount = judges.count
    func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
    func spread(_ values: [Double]) -> Double {
      let middle = mean(values)
      return mean(values.map { ($0 - middle) * ($0 - middle) }).squareRoot()
    }
    let ofJudge = judges.map { judge in marks.filter { $0.judge == judge } }
    let spreads = ofJudge.map { spread($0.map(\.mark)) }
    let (middle, common) = (mean(marks.map(\.mark)), mean(spreads))
    for (own, spread) in zip(ofJudge, spreads) {
      let ownMiddle = mean(own.map(\.mark))
      for mark in own {
        let distance = spread > 0 ? (mark.mark - ownMiddle) * (common / spread) : 0
        let units = Int(((middle + distance) * 1_000_000).rounded())
        sums[mark.bid, default: 0] += min(max(units, 0), most)
      }
    }
  }

  /// The points of a bid; `nil` for one that is not eligible.
  func points(_ bid: String, full: Int) -> Int? {
    guard let sum = sums[bid] else { return nil }
    let whole = Int128(most) * Int128(judgeCount)
    return Int((2 * Int128(full) * Int128(sum) + whole) / (2 * whole))
  }
}
