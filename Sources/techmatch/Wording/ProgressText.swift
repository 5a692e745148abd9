import TechMatchKit

/// Words for how far long work has come.
struct ProgressText {
  /// What is being done.
  enum Work {
    case matching, scouting
  }

  private let language: Language

  init(language: Language) { self.language = language }

  /// How many steps of `total` are done, as one line.
  ///
  /// - Parameters:
  ///   - work: What is being done.
  ///   - done: The steps that are done.
  ///   - total: All steps.
  ///   - pace: Steps a second and the seconds that are left, once that can be told.
  ///   - pairs: How many pairs were found, where that is counted.
  /// - Returns: A line without a line break.
  func line(
    _ work: Work,
    _ done: Int,
    of total: Int,
    pace: (rate: Int, left: Int)?,
    pairs: Int?
  ) -> String {
    let name =
      switch work {
      case .matching: language.choose("matching", "匹配")
      case .scouting: language.choose("scouting", "查找单位")
      }
    var line = "\(name) \(done)/\(total)"
    if let pace {
      line += language.choose(
        "  \(pace.rate)/s  \(pace.left) s left",
        "  每秒 \(pace.rate)  剩余 \(pace.left) 秒"
      )
    }
    if let pairs {
      line += language.choose("  \(English.count(pairs, "pair"))", "  \(pairs) 对")
    }
    return line
  }
}
