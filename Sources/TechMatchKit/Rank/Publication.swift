extension Rubric {
  /// When and by whom a result is made public, and where to object.
  ///
  /// Everything is optional; what is missing is left to be filled in on the page. A `Codable` value.
  public struct Publication: Codable, Equatable, Sendable {
    /// The first day, such as `2026-12-01`.
    public var from: String?
    /// The last day, not before `from`; needs `from`.
    public var until: String?
    /// How many days instead of `until`, 1…365.
    ///
    /// The last day is not computed, because laws differ
    /// about the first.
    public var days: Int?
    /// How many working days instead of `until` or `days`, 1…365.
    public var workingDays: Int?
    /// Who publishes the result.
    public var by: String?
    /// Where and how to object.
    public var objections: String?

    /// Makes a publication of which nothing is known.
    public init() {}

    /// The first day; `nil` if it is missing or no day.
    var firstDay: CalendarDate? { Self.day(from) }
    /// The last day; `nil` if it is missing or no day.
    var lastDay: CalendarDate? { Self.day(until) }

    private static func day(_ text: String?) -> CalendarDate? {
      guard let span = text.flatMap({ DateSpan(parsing: $0) }), span.first == span.last else {
        return nil
      }
      return span.first
    }

    /// The keys of the file.
    static let keys = ["from", "until", "days", "workingDays", "by", "objections"]

    /// The first place and problem, or `nil`.
    func problem() -> (String, RubricFailure.Problem)? {
      if from != nil, firstDay == nil { return ("publication.from", .wrongValue(.day)) }
      if until != nil {
        guard let lastDay else { return ("publication.until", .wrongValue(.day)) }
        guard let firstDay else { return ("publication.from", .missing) }
        if lastDay < firstDay {
          return ("publication.until", .wrongValue(.dayFrom(firstDay)))
        }
      }
      let lengths = [
        ("until", until != nil), ("days", days != nil), ("workingDays", workingDays != nil),
      ]
      .filter(\.1).map(\.0)
      if lengths.count > 1 { return ("publication.\(lengths[1])", .excluded(by: lengths[0])) }
      for (key, count) in [("days", days), ("workingDays", workingDays)] {
        if let count, !(1...365).contains(count) {
          return ("publication.\(key)", .outOfRange(least: 1, most: 365))
        }
      }
      for (key, text) in [("by", by), ("objections", objections)] {
        if let text, text.allSatisfy(\.isWhitespace) {
          return ("publication.\(key)", .wrongValue(.text))
        }
      }
      return nil
    }
  }
}
