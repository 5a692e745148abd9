/// A record with all later ones that are the same, by ``Sameness``.
///
/// Later is by identifier. Every member is the same as the first; two others of a group need not be
/// the same as each other, so that a chain of small changes does not glue different records
/// together: then they have a group of their own as well. A `Sendable` value.
public struct DuplicateGroup: Sendable, Equatable {
  /// A later record of a group.
  public struct Member: Sendable, Equatable {
    /// Its place among the records that were given.
    public var place: Int
    /// Why it is the same as the first.
    public var sameness: Sameness
  }

  /// The place of the first record among those that were given.
  public var first: Int
  /// The others, by ascending identifier; never empty.
  public var others: [Member]
}

extension DuplicateGroup {
  /// The groups of the same achievements among many, ordered by the identifier of their first.
  ///
  /// Every pair that is the same stands together in at least one group with one of the two as its
  /// first. A group whose pairs all stand together in earlier ones is left out. The same for any order of
  /// the input (records with one identifier keep theirs) and any number of workers.
  ///
  /// - Parameters:
  ///   - achievements: The records, from one or many sources.
  ///   - workers: The most Dispatch workers to use.
  /// - Returns: The groups, with places in `achievements`.
  /// - Complexity: O(*n*) in the length of all titles, plus the texts of records whose titles agree.
  public static func groups(
    of achievements: [Achievement],
    workers: Int = Workers.available
  ) -> [DuplicateGroup] {
    DuplicateFinder(achievements, workers: workers).groups
  }

  /// The groups of the same demands among many.
  public static func groups(
    of demands: [Demand],
    workers: Int = Workers.available
  ) -> [DuplicateGroup] {
    DuplicateFinder(demands, workers: workers).groups
  }
}
