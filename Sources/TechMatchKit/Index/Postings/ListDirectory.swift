/// Where the postings of each term of one side are.
///
/// *Rare* terms, which at most ``IndexConfiguration/rareTermLimit`` records have, make up most of a
/// vocabulary (in Chinese, where terms are pairs of characters, most of 2.4 million terms in
/// 100,000 records) but have few postings: each has one list for the whole side. *Common* terms
/// have a list in every block, in which 16 bits identify a record. So the table of list starts that
/// every block has stays small.
///
/// Common lists are numbered by ascending document frequency. So the lists of a query, sorted by
/// number, are in the order in which pruning reads them, and a *band* of document frequencies is a
/// range of lists. Immutable and `Sendable`.
struct ListDirectory: Sendable {
  /// For each term: 0 without postings, or the ordinal of its list + 1, with the top bit set for a
  /// common term.
  private let slots: MappedArray<UInt32>
  /// The document frequency of each rare list.
  let rareFrequencies: MappedArray<UInt32>
  /// The document frequency of each common list, ascending.
  let commonFrequencies: MappedArray<UInt32>
  /// For each band, the number of common lists up to its end.
  let bandEnds: [Int]

  /// The upper ends of the bands of document frequency, as shares of the records.
  ///
  /// Bands from 0.05 to 10 % were tried with 500,000 × 10,000 records. More and finer ones read up
  /// to a tenth fewer postings and took as long.
  static let bandShares = [0.004, 0.008, 0.02, 0.05, 0.1]

  private static let commonFlag: UInt32 = 1 << 31

  /// Numbers the lists of terms by their document frequencies.
  ///
  /// - Parameters:
  ///   - frequencies: The number of records of the side that contain each term.
  ///   - recordCount: The number of records of the side.
  ///   - rareLimit: The most records that have a rare term.
  /// - Complexity: O(*T* + *C* log *C*) for *T* terms of which *C* are common.
  init(frequencies: [UInt32], recordCount: Int, rareLimit: Int) {
    var slots = [UInt32](repeating: 0, count: frequencies.count)
    var rare: [UInt32] = []
    var common: [TermID] = []
    for (term, frequency) in frequencies.enumerated() where frequency > 0 {
      if Int(frequency) <= rareLimit {
        rare.append(frequency)
        slots[term] = UInt32(rare.count)
      } else {
        common.append(TermID(term))
      }
    }
    common.sort {
      let left = frequencies[Int($0)]
      let right = frequencies[Int($1)]
      return left != right ? left < right : $0 < $1
    }
    for (ordinal, term) in common.enumerated() {
      slots[Int(term)] = UInt32(ordinal + 1) | Self.commonFlag
    }
    bandEnds = Self.bandShares.map { share in
      let most = share * Double(recordCount)
      return common.partitionPoint { Double(frequencies[Int($0)]) <= most }
    }
    self.slots = MappedArray(slots)
    rareFrequencies = MappedArray(rare)
    commonFrequencies = MappedArray(common.map { frequencies[Int($0)] })
  }

  init(_ file: inout SnapshotReader) throws(SnapshotFailure) {
    slots = try file.uncheckedColumn()
    rareFrequencies = try file.uncheckedColumn()
    commonFrequencies = try file.column()
    bandEnds = try file.numbers(Self.bandShares.count)
  }

  func write(to file: inout SnapshotWriter, _ name: String) throws(SnapshotFailure) {
    try file.add(slots, name + " slots")
    try file.add(rareFrequencies, name + " rare frequencies")
    try file.add(commonFrequencies, name + " common frequencies")
    try file.add(bandEnds, name + " bands")
  }

  /// The list of a term; ``TermList/none`` where the file is damaged.
  @inline(__always)
  subscript(term: TermID) -> TermList {
    guard slots.isSound(Int(term)..<Int(term) + 1) else { return .none }
    let slot = slots[Int(term)]
    let ordinal = Int(slot & ~Self.commonFlag) - 1
    if slot & Self.commonFlag == 0, slot != 0,
      !rareFrequencies.isSound(ordinal..<ordinal + 1)
    {
      return .none
    }
    return slot == 0 ? .none : slot & Self.commonFlag == 0 ? .rare(ordinal) : .common(ordinal)
  }

  /// The first band that contains a common list, or the number of bands for the most frequent
  /// terms.
  func band(ofCommon ordinal: Int) -> Int {
    bandEnds.firstIndex { ordinal < $0 } ?? bandEnds.count
  }

  /// The number of common lists.
  var commonCount: Int { commonFrequencies.count }

  /// The bytes of memory in use.
  var byteCount: Int { slots.byteCount + rareFrequencies.byteCount }
}

/// Where a term's postings are.
enum TermList {
  /// No record of the side has the term.
  case none
  /// One list for the whole side.
  case rare(Int)
  /// A list in every block.
  case common(Int)
}

extension [TermID] {
  /// The number of leading elements that satisfy a predicate, when those that do come first.
  fileprivate func partitionPoint(_ belongs: (TermID) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if belongs(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
