import Foundation

/// Why a rubric cannot be used.
public struct RubricFailure: Error, Equatable, Sendable {
  /// What is wrong.
  public enum Problem: Equatable, Sendable {
    /// The bytes are not JSON, from this 1-based byte if it is known.
    case notJSON(byte: Int?)
    /// An unknown key or name, and the one that was perhaps meant.
    case unknownKey(String, nearest: String?)
    /// A value is not of the expected kind.
    case wrongValue(Expectation)
    /// A number, or the length of a list, is outside of an interval; `most` is `nil` if it has no
    /// upper end.
    case outOfRange(least: Double, most: Double?)
    /// A name is empty, taken or reserved.
    case repeatedName(String)
    /// A key is missing that this kind of criterion needs.
    case missing
    /// There is a key that this kind of criterion does not have.
    case misplaced
    /// There is another key, beside which this one cannot stand.
    case excluded(by: String)
    /// The weights add up to this instead of 100.
    case weights(Int)
  }

  /// The kind of value that belongs in a place.
  public enum Expectation: Equatable, Sendable {
    /// A value of a Swift type, such as `Int` or `String`.
    case type(String)
    /// Any value except `null`.
    case value
    /// One of the words that the place allows.
    case knownWord
    /// Two organisations and their relation.
    case relation
    /// An amount of money.
    case amount
    /// A zone of time.
    case zone
    /// A text that is not blank.
    case text
    /// A single day.
    case day
    /// A single day, not before this one.
    case dayFrom(CalendarDate)
  }

  /// The name of the file, as given.
  public var file: String
  /// The place in the file, such as `criteria[2].weight`; empty for the whole file.
  public var place: String
  /// What is wrong.
  public var problem: Problem

  /// Makes a failure.
  public init(file: String, place: String, problem: Problem) {
    self.file = file
    self.place = place
    self.problem = problem
  }
}

extension DecodingError {
  /// The place of the value that could not be read.
  var place: String {
    let path: [any CodingKey] =
      switch self {
      case .typeMismatch(_, let context), .valueNotFound(_, let context),
        .dataCorrupted(let context):
        context.codingPath
      case .keyNotFound(let key, let context): context.codingPath + [key]
      @unknown default: []
      }
    return path.reduce("") { text, key in
      key.intValue.map { "\(text)[\($0)]" }
        ?? (text.isEmpty ? key.stringValue : "\(text).\(key.stringValue)")
    }
  }

  var expectation: RubricFailure.Expectation {
    switch self {
    case .typeMismatch(let type, _): .type("\(type)")
    case .valueNotFound, .keyNotFound: .value
    default: .knownWord
    }
  }
}
