/// The sequences of characters and words that two records have in common.
///
/// All that cannot be made longer: for each place of the demand where such a sequence ends, the longest
/// one, found by the suffix automaton of the achievement (Blumer and others, *The smallest automaton
/// recognizing the subwords of a text*, 1985).
struct CommonRuns {
  /// A sequence in both records.
  struct Run {
    /// Its units in the demand.
    var demand: Range<Int>
    /// Its first place in the achievement.
    var achievement: Range<Int>
  }

  private struct State {
    var next: [TermID: Int] = [:]
    var link = -1
    var length = 0
    /// The unit with which the sequences of the state end first.
    var firstEnd = -1
  }

  private var states = [State()]

  /// The common sequences in the order of the demand.
  ///
  /// O(*n*) in the number of units of both.
  static func of(_ demand: RecordUnits, _ achievement: RecordUnits) -> [Run] {
    var automaton = CommonRuns()
    var last = 0
    for (place, unit) in achievement.units.enumerated() {
      // A sequence that starts here may not continue one before: the automaton is of all parts.
      if !unit.joins { last = 0 }
      last = automaton.extend(last, by: unit.symbol, at: place)
    }
    return automaton.runs(of: demand)
  }

  /// Adds a symbol behind the sequences of a state; the state of the longer ones.
  private mutating func extend(_ last: Int, by symbol: TermID, at place: Int) -> Int {
    if let next = states[last].next[symbol] {
      if states[next].length == states[last].length + 1 { return next }
      return split(next, from: last, by: symbol)
    }
    let new = states.count
    states.append(State(length: states[last].length + 1, firstEnd: place))
    var state = last
    while state >= 0, states[state].next[symbol] == nil {
      states[state].next[symbol] = new
      state = states[state].link
    }
    if state < 0 {
      states[new].link = 0
    } else {
      let next = states[state].next[symbol] ?? 0
      let isShort = states[next].length == states[state].length + 1
      states[new].link = isShort ? next : split(next, from: state, by: symbol)
    }
    return new
  }

  /// Gives the sequences of `next` that come from `state` or shorter ones a state of their own.
  private mutating func split(_ next: Int, from state: Int, by symbol: TermID) -> Int {
    let copy = states.count
    states.append(states[next])
    states[copy].length = states[state].length + 1
    states[next].link = copy
    var state = state
    while state >= 0, states[state].next[symbol] == next {
      states[state].next[symbol] = copy
      state = states[state].link
    }
    return copy
  }

  private func runs(of demand: RecordUnits) -> [Run] {
    var runs: [Run] = []
    var state = 0
    var length = 0
    var open: Run?
    for (place, unit) in demand.units.enumerated() {
      if !unit.joins { (state, length) = (0, 0) }
      while state > 0, states[state].next[unit.symbol] == nil {
        state = states[state].link
        length = states[state].length
      }
      if let next = states[state].next[unit.symbol] {
        (state, length) = (next, length + 1)
      } else {
        length = 0
      }
      let run = place + 1 - length..<place + 1
      if let ended = open, length == 0 || run.lowerBound != ended.demand.lowerBound {
        runs.append(ended)
        open = nil
      }
      if length > 0 {
        let end = states[state].firstEnd + 1
        open = Run(demand: run, achievement: end - length..<end)
      }
    }
    if let open { runs.append(open) }
    return runs
  }
}
