/// Text as a row of units, by which titles and texts are compared: each Chinese character, each run
/// of letters and each run of digits is one.
///
/// Width, case and what else ``Folding`` knows make no difference, and neither do spaces and
/// punctuation. `X 射线` and `Ｘ射线` are the same row; `10kV` is not a part of `110kV`. Owned by one
/// worker.
struct TextUnits {
  /// A character as its scalar, or a word as 31 bits of a hash with the top bit set.
  typealias Unit = UInt32

  private static let wordBit: Unit = 1 << 31
  private var folded: [UInt8] = []

  /// Whether a unit is a word or a number, and not a character.
  @inline(__always)
  static func isWord(_ unit: Unit) -> Bool { unit & wordBit != 0 }

  /// How much a row says: a character counts 1, a word or number 2.
  static func weight(_ units: some Sequence<Unit>) -> Int {
    units.reduce(0) { $0 + (isWord($1) ? 2 : 1) }
  }

  /// The folded bytes of a text.
  mutating func fold(_ text: String) -> ArraySlice<UInt8> {
    let count = Folding.table.fold(Array(text.utf8).span, into: &folded)
    return folded[..<count]
  }

  /// The units of a text.
  ///
  /// O(*n*).
  mutating func units(of text: String) -> [Unit] {
    let count = fold(text).count
    let bytes = folded.span.extracting(first: count)
    var units: [Unit] = []
    var hash: Unit = 0
    var open = Kind.none
    func close() { if open != .none { units.append(hash | Self.wordBit) } }
    var index = 0
    while index < count {
      let (scalar, length) = UTF8Scalar.decode(bytes, at: index)
      index += length
      let kind = Self.kind(scalar)
      if kind != open {
        close()
        open = kind == .character ? .none : kind
        hash = 2_166_136_261
      }
      switch kind {
      case .none: break
      case .character: units.append(scalar)
      case .letters, .digits: hash = (hash ^ scalar) &* 16_777_619
      }
    }
    close()
    return units
  }

  private enum Kind { case none, character, letters, digits }

  private static func kind(_ scalar: UInt32) -> Kind {
    if scalar < 0x80 {
      if scalar &- 0x30 < 10 { return .digits }
      return (scalar | 0x20) &- 0x61 < 26 ? .letters : .none
    }
    if ScalarClass.isCharacter(scalar) { return .character }
    return ScalarClass.isWord(scalar) ? .letters : .none
  }

  /// The distinct pairs of neighbouring units, in ascending order.
  static func pairs(_ units: [Unit]) -> [UInt64] {
    guard units.count > 1 else { return [] }
    var pairs = (1..<units.count).map { UInt64(units[$0 - 1]) << 32 | UInt64(units[$0]) }
    pairs.sort()
    var end = 0
    for pair in pairs where end == 0 || pairs[end - 1] != pair {
      pairs[end] = pair
      end += 1
    }
    pairs.removeSubrange(end...)
    return pairs
  }
}

/// How much of the shorter of two texts is in the other one.
struct TextResemblance: Equatable {
  /// The distinct pairs of neighbouring units that both have.
  var shared: Int
  /// The distinct pairs of the shorter text.
  var shorter: Int
  /// The distinct pairs of the longer text.
  var longer: Int

  /// Compares two texts by their ``TextUnits/pairs(_:)``.
  ///
  /// O(*n*).
  init(_ left: [UInt64], _ right: [UInt64]) {
    shorter = min(left.count, right.count)
    longer = max(left.count, right.count)
    shared = 0
    var (one, other) = (0, 0)
    while one < left.count, other < right.count {
      if left[one] == right[other] {
        shared += 1
        one += 1
        other += 1
      } else if left[one] < right[other] {
        one += 1
      } else {
        other += 1
      }
    }
  }

  /// Whether at least so many percent of the shorter text are shared.
  func isAtLeast(percent: Int) -> Bool { shared * 100 >= shorter * percent }
}
