import TechMatchKit

/// The same records among many, with what differs: one achievement from the sheets of two offices, or twice in one.
///
/// A value, `Sendable`.
public struct DuplicateReport: Sendable {
  /// A record as a list shows it.
  public struct Entry: Sendable, Equatable {
    /// Its identifier.
    public var id: RecordID
    /// Its title.
    public var title: String?
    /// Whose it is.
    public var organisation: String?
    /// Where it was read.
    public var source: RecordSource
  }

  /// A record that is the same as the first of its group.
  public struct Copy: Sendable, Equatable {
    /// The record.
    public var entry: Entry
    /// Why it is the same.
    public var sameness: Sameness
    /// The fields in which it differs from the first.
    public var differences: [FieldDifference]
  }

  /// A record with all later ones that are the same.
  public struct Group: Sendable, Equatable {
    /// The side of the records.
    public var side: Side
    /// The first record by identifier.
    public var first: Entry
    /// The others; each is the same as the first.
    public var others: [Copy]
  }

  /// The groups, achievements first, by the identifier of their first record.
  public private(set) var groups: [Group] = []
  /// The number of records that were looked at.
  public private(set) var recordCount = 0

  /// Finds the same records.
  ///
  /// - Parameters:
  ///   - records: The records.
  ///   - sides: The sides to look at.
  ///   - workers: The most Dispatch workers to use.
  /// - Complexity: That of `DuplicateGroup.groups(of:workers:)`.
  public init(_ records: MarketRecords, sides: [Side], workers: Int = Workers.available) {
    if sides.contains(.achievement) {
      let all = records.achievements
      recordCount += all.count
      groups += DuplicateGroup.groups(of: all, workers: workers).map {
        Group($0, of: .achievement, entry: { Entry(all[$0]) }) {
          FieldDifference.between(all[$0], all[$1])
        }
      }
    }
    if sides.contains(.demand) {
      let all = records.demands
      recordCount += all.count
      groups += DuplicateGroup.groups(of: all, workers: workers).map {
        Group($0, of: .demand, entry: { Entry(all[$0]) }) {
          FieldDifference.between(all[$0], all[$1])
        }
      }
    }
  }
}

extension DuplicateReport.Group {
  fileprivate init(
    _ group: DuplicateGroup,
    of side: Side,
    entry: (Int) -> DuplicateReport.Entry,
    differences: (Int, Int) -> [FieldDifference]
  ) {
    self.init(
      side: side,
      first: entry(group.first),
      others: group.others.map { member in
        DuplicateReport.Copy(
          entry: entry(member.place),
          sameness: member.sameness,
          differences: differences(group.first, member.place)
        )
      }
    )
  }
}

extension DuplicateReport.Entry {
  fileprivate init(_ record: Achievement) {
    let owners = record.institutions.joined(separator: "；")
    self.init(
      id: record.id,
      title: record.title ?? record.titleEnglish,
      organisation: owners.isEmpty ? nil : owners,
      source: record.source
    )
  }

  fileprivate init(_ record: Demand) {
    self.init(
      id: record.id,
      title: record.title ?? record.titleEnglish,
      organisation: record.organisation,
      source: record.source
    )
  }
}
