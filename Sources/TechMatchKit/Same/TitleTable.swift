/// Which records have a title, or a registration number: where the candidates for the same record
/// come from.
///
/// Keys are hashes, so two titles may share one; whoever asks compares the records. Immutable and
/// `Sendable`.
struct TitleTable: Sendable {
  private var places: [Int32] = []
  private var ranges: [UInt64: Range<Int32>] = [:]

  /// Makes the table of the prints of records.
  ///
  /// O(*n* log *n*).
  init(_ prints: [RecordPrint]) {
    var entries: [(key: UInt64, place: Int32)] = []
    entries.reserveCapacity(prints.count)
    for (place, print) in prints.enumerated() {
      for key in Self.keys(of: print) { entries.append((key, Int32(place))) }
    }
    entries.sort { ($0.key, $0.place) < ($1.key, $1.place) }
    places = entries.map(\.place)
    ranges.reserveCapacity(entries.count)
    var start = 0
    for index in entries.indices
    where index + 1 == entries.count || entries[index + 1].key != entries[index].key {
      ranges[entries[index].key] = Int32(start)..<Int32(index + 1)
      start = index + 1
    }
  }

  /// The keys of a record's own titles and of its number.
  static func keys(of print: RecordPrint) -> [UInt64] {
    var keys = print.titles.map { TitleKeys($0).whole }
    if let number = print.number {
      keys.append(number.reduce(0x9E37_79B9_7F4A_7C15) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 })
    }
    return keys
  }

  /// The places of the records with a key, in ascending order.
  subscript(key: UInt64) -> ArraySlice<Int32> {
    ranges[key].map { places[Int($0.lowerBound)..<Int($0.upperBound)] } ?? []
  }

  /// The places of all records with the same first key, where there are several.
  func crowds(_ prints: [RecordPrint]) -> [[Int32]] {
    var crowds: [[Int32]] = []
    // By ascending key, because the order of a dictionary must not matter.
    for key in ranges.keys.sorted() {
      guard let range = ranges[key], range.count > 1 else { continue }
      let crowd = places[Int(range.lowerBound)..<Int(range.upperBound)].filter {
        prints[Int($0)].titles.first.map { TitleKeys($0).whole } == key
      }
      if crowd.count > 1 { crowds.append(crowd) }
    }
    return crowds
  }
}

/// A key for any part of a title, in constant time each (Karp and Rabin).
struct TitleKeys {
  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15
  private var sums: [UInt64] = [0]
  private var powers: [UInt64] = [1]

  init(_ title: [TextUnits.Unit]) {
    sums.reserveCapacity(title.count + 1)
    powers.reserveCapacity(title.count + 1)
    for (index, unit) in title.enumerated() {
      sums.append(sums[index] &* Self.base &+ UInt64(unit) &+ 1)
      powers.append(powers[index] &* Self.base)
    }
  }

  /// The key of the whole title.
  var whole: UInt64 { self[0..<sums.count - 1] }

  /// The key of a part.
  subscript(part: Range<Int>) -> UInt64 {
    let key = sums[part.upperBound] &- sums[part.lowerBound] &* powers[part.count]
    // So that the upper bits reach the lower ones.
    return key ^ key >> 32
  }
}
