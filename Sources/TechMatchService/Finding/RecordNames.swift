import TechMatchKit

/// The records that a text may stand for: an identifier, or part of one or of a title.
///
/// Width, case and spaces do not matter. A value, `Sendable`.
public struct RecordNames: Sendable {
  /// What a text may be, besides an identifier as it is written.
  public enum Latitude: Sendable {
    /// A whole title, or the begin of an identifier that does not end inside a number; for what cannot be undone.
    case careful
    /// Any part of an identifier or title.
    case wide
  }

  /// A record that was found, and whether its identifier was written in full.
  public struct Choice: Sendable, Equatable {
    /// The record.
    public var name: RecordName
    /// Whether the text was not its identifier.
    public var isGuess: Bool
  }

  /// The records.
  public var all: [RecordName]

  /// Makes a choice among records.
  public init(_ all: [RecordName]) { self.all = all }

  /// The most records that a failure lists.
  public static let mostChoices = 10

  /// The one record that a text stands for: the first rule of these that fits any record must fit one alone.
  ///
  /// Its identifier; its identifier or its title but for width, case and spaces; the begin of its identifier; and, where
  /// there is such latitude, a part of its identifier or title.
  ///
  /// - Throws: ``NamingFailure``.
  /// - Complexity: O(*n*) in the text of the names.
  public func resolve(
    _ text: String,
    _ latitude: Latitude = .wide
  ) throws(NamingFailure) -> Choice {
    if let choice = try find(text, latitude) { return choice }
    throw .none(
      text,
      kinds: RecordKind.allCases.filter { kind in all.contains { $0.kind == kind } },
      count: all.count,
      nearest: NearestName.of(text, among: all.map(\.id.text))
    )
  }

  /// As ``resolve(_:_:)``, but `nil` for a text that fits no record.
  func find(_ text: String, _ latitude: Latitude) throws(NamingFailure) -> Choice? {
    let exact = all.filter { $0.id.text.utf8.elementsEqual(text.utf8) }
    if exact.count == 1 { return Choice(name: exact[0], isGuess: false) }
    if exact.count > 1 { throw .several(text, exact, count: exact.count) }
    let sought = FoldedText(text)
    let folded = all.map {
      (name: $0, id: FoldedText($0.id.text), title: FoldedText($0.title ?? ""))
    }
    let parts = folded.filter { $0.id.contains(sought) || $0.title.contains(sought) }.map(\.name)
    if !sought.isEmpty {
      let rules = [
        folded.filter { $0.id == sought || $0.title == sought }.map(\.name),
        folded.filter { $0.id.begins(with: sought) }.map(\.name),
        latitude == .wide ? parts : [],
      ]
      if let fitting = rules.first(where: { !$0.isEmpty }), fitting.count == 1 {
        return Choice(name: fitting[0], isGuess: true)
      }
      if !parts.isEmpty {
        throw .several(text, Array(parts.prefix(Self.mostChoices)), count: parts.count)
      }
    }
    return nil
  }
}

/// Why a text stands for no record.
public enum NamingFailure: Error, Equatable, Sendable {
  /// It fits several; some of them, and how many there are.
  case several(String, [RecordName], count: Int)
  /// It fits none of so many records; the nearest identifier.
  case none(String, kinds: [RecordKind], count: Int, nearest: String?)
}
