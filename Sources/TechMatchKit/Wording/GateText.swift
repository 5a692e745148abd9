/// Puts the verdict of a gate on a pair into words, with the texts that decided.
package struct GateText: Sendable {
  private let language: Language

  /// Makes a renderer.
  package init(language: Language) { self.language = language }

  /// The gate with what it compared, such as `price: asks 90万元, budget 80万元, 12.5 % above,
  /// negotiable`.
  ///
  /// A side that says nothing is named only where that is the reason.
  package func reason(_ outcome: GateOutcome) -> String {
    let name = outcome.gate.name(in: language)
    var parts = outcome.gate == .deadline ? deadline(outcome) : sides(outcome)
    if let excess = excess(outcome) { parts.append(excess) }
    switch outcome.verdict {
    case .negotiable, .unknown: parts.append(outcome.verdict.name(in: language))
    case .fail where parts.isEmpty: parts.append(outcome.verdict.name(in: language))
    case .pass, .fail: break
    }
    return language.choose("\(name): ", "\(name)：")
      + parts.joined(separator: language.choose(", ", "，"))
  }

  /// The verdict in few words, such as `negotiable, 12.5 % above`.
  package func verdict(_ outcome: GateOutcome) -> String {
    [outcome.verdict.name(in: language), excess(outcome)].compactMap(\.self)
      .joined(separator: language.choose(", ", "，"))
  }

  /// What the demand says, with transfer modes by name, and what is to be said of it.
  package func demand(_ outcome: GateOutcome) -> String? {
    text(outcome.demandText, outcome.gate, outcome.demandRemark)
  }

  /// What the achievement says, with transfer modes by name, and what is to be said of it.
  package func achievement(_ outcome: GateOutcome) -> String? {
    text(outcome.achievementText, outcome.gate, outcome.achievementRemark)
  }

  private func text(_ text: String?, _ gate: Gate, _ remark: ValueRemark?) -> String? {
    guard var text else { return nil }
    // Without an understood part there are no codes.
    if gate == .modes, remark == nil || remark?.kind == .partlyUnderstood {
      text = text.split(separator: " ").map { code in
        if code == "any" { return language.choose("any", "不限") }
        let mode = TransferMode.allCases.first { $0.code == code }
        return mode.map { $0.name(in: language) } ?? String(code)
      }.joined(separator: language.comma)
    }
    return remark.map { language.value(text, $0) } ?? text
  }

  /// What a side that says nothing says.
  package var notStated: String { language.choose("not stated", "未填") }

  /// What both sides say, the achievement's price before the budget and a requirement before what
  /// there is.
  private func sides(_ outcome: GateOutcome) -> [String] {
    func side(_ text: String?, _ english: String, _ chinese: String) -> String? {
      let stated = text.map(TableWriter.oneLine)
      guard let shown = stated ?? (outcome.verdict == .unknown ? notStated : nil) else {
        return nil
      }
      return language.choose(english, chinese) + " " + shown
    }
    let (demand, achievement) = (demand(outcome), achievement(outcome))
    let both =
      switch outcome.gate {
      case .price: [side(achievement, "asks", "报价"), side(demand, "budget", "预算")]
      case .trl, .region: [side(demand, "asked for", "要求"), side(achievement, "is", "成果")]
      case .status, .deadline, .modes:
        [side(demand, "demand", "需求"), side(achievement, "achievement", "成果")]
      }
    return both.compactMap(\.self)
  }

  /// The deadline, and that it has passed.
  private func deadline(_ outcome: GateOutcome) -> [String] {
    let date = demand(outcome).map(TableWriter.oneLine) ?? notStated
    let isOver = outcome.verdict == .fail
    return [isOver ? language.choose("\(date) has passed", "\(date) 已过") : date]
  }

  /// How far a price lies above the budget, such as `12.5 % above`.
  private func excess(_ outcome: GateOutcome) -> String? {
    outcome.excessPerMille.map { excess in
      let tenths = excess % 10
      let number = "\(excess / 10)" + (tenths == 0 ? "" : ".\(tenths)")
      return language.choose("\(number) % above", "超出 \(number)%")
    }
  }
}
