/// The parts of a ledger's input that have digests of their own, so that a change is found where it
/// was made and not in a total that follows from it.
///
/// Every value of an object is a part and every item of a list, and of each bid every value. The
/// digest is the first sixteen digits of the SHA-256 of the canonical JSON of the part.
struct LedgerItems {
  /// The digest of one part.
  struct Item: Codable, Equatable, Sendable {
    /// The place, such as `input.marks[12]`.
    var place: String
    /// The digest, as sixteen hexadecimal digits.
    var digest: String
  }

  /// A part with its place.
  private struct Part {
    var place: String
    var value: JSONValue
    /// What people know it by.
    var names: [String]
  }

  private var parts: [Part] = []

  /// Takes the parts of a ledger, whose keys are sorted.
  ///
  /// O(*n*).
  init(of ledger: JSONValue) {
    for section in ["input", "provenance"] {
      if let value = ledger[section] { take(value, section) }
    }
  }

  /// The parts with their digests.
  var items: [Item] { parts.map { Item(place: $0.place, digest: Self.digest($0.value)) } }

  private mutating func take(_ value: JSONValue, _ place: String) {
    switch value {
    case .object(let members):
      for member in members { take(member.value, "\(place).\(member.key)") }
    case .array(let values):
      for (index, value) in values.enumerated() {
        let names = Self.names(of: value)
        if place == "input.bids", case .object(let members) = value {
          for member in members {
            let inner = "\(place)[\(index)].\(member.key)"
            parts.append(Part(place: inner, value: member.value, names: names))
          }
        } else {
          parts.append(Part(place: "\(place)[\(index)]", value: value, names: names))
        }
      }
    default: parts.append(Part(place: place, value: value, names: []))
    }
  }

  private static func digest(_ value: JSONValue) -> String {
    String(SHA256.hex(Array(value.canonicalText.utf8)).prefix(16))
  }

  /// What people know an item of a list by: its identifier or name, or whose it is.
  private static func names(of value: JSONValue) -> [String] {
    ["id", "bid", "judge", "criterion", "indicator", "item", "name", "written"].compactMap {
      if case .string(let text)? = value[$0], !text.isEmpty { text } else { nil }
    }
  }

  /// The first part that differs from what was noted of it.
  func difference(
    from noted: [Item]
  ) -> (place: String, names: [String], problem: LedgerFailure.Problem)? {
    let digests = Dictionary(noted.map { ($0.place, $0.digest) }, uniquingKeysWith: { $1 })
    let known = Set(parts.map(\.place))
    // An item that was put into a list or taken out of it changes the place of all behind it.
    let lengths = Self.lengths(parts.map(\.place))
    let notedLengths = Self.lengths(noted.map(\.place))
    for part in parts {
      let list = Self.list(of: part.place)
      let length = list.flatMap { lengths[$0] } ?? 0
      let notedLength = list.flatMap { notedLengths[$0] } ?? 0
      guard digests[part.place] != Self.digest(part.value) else { continue }
      if length > notedLength { return (part.place, part.names, .added) }
      if length < notedLength { return (part.place, [], .removed) }
      return (part.place, part.names, digests[part.place] == nil ? .added : .changed)
    }
    return noted.first { !known.contains($0.place) }.map { ($0.place, [], .removed) }
  }

  /// The list that a place is in, such as `input.marks` for `input.marks[12]`.
  private static func list(of place: String) -> String? {
    place.firstIndex(of: "[").map { String(place[..<$0]) }
  }

  /// The number of items of each list.
  private static func lengths(_ places: [String]) -> [String: Int] {
    var lengths: [String: Set<Substring>] = [:]
    for place in places {
      guard let list = list(of: place), let end = place.firstIndex(of: "]") else { continue }
      lengths[list, default: []].insert(place[..<end])
    }
    return lengths.mapValues(\.count)
  }
}
