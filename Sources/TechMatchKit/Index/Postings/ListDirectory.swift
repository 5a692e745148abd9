/// Says where the postings of each term of one side are.
///
/// *Rare* terms, in at most ``IndexConfiguration/rareTermLimit`` records, are the bulk of a vocabulary
/// (in Chinese, where terms are pairs of characters, 2.4 million terms in 100,000 records) and hold few
/// postings: each has one list for the whole side. *Common* terms have a list in every block, in which
/// an accumulator is found by 16 bits. So the tables of list starts, one per block, stay small.
///
/// Common lists are numbered by ascending document frequency. So terms of a query are in the order in
/// which pruning reads them when their lists are, and a *band* of document frequencies is a range.
/// Immutable, `Sendable`.
struct ListDirectory: Sendable {
  /// For each term: 0 without postings, or its list's ordinal + 1, with the top bit for a common term.
  private let slots: MappedArray<UInt32>
  /// The document frequency of each rare list.
  let rareFrequencies: MappedArray<UInt32>
  /// The document frequency of each common list, ascending.
  let commonFrequencies: MappedArray<UInt32>
  /// For each band, the number of common lists whose terms are in at most its share of the records.
  let bandEnds: [Int]

  /// The upper ends of the bands of document frequency, as shares of the records.
  ///
  /// Bands from 0.05 to 10 % were tried on 500,000 × 10,000 records: more and finer ones read up to a
  /// tenth fewer postings and take as long; the first two of the paper (0.03 and 0.1 %) never decided.
  static let bandShares = [0.004, 0.008, 0.02, 0.05, 0.1]

  private static let commonFlag: UInt32 = 1 << 31

  /// Numbers the lists of terms with these document frequencies.
  ///
  /// - Parameters:
  ///   - frequencies: The number of records of the side that contain each term.
  ///   - recordCount: The number of records of the side.
  ///   - rareLimit: The most records that a rare term is in.
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

  /// The list of a term; none where the file is damaged.
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

  /// The band of a common list: the first that contains it, or the number of bands for the most frequent.
  func band(ofCommon ordinal: Int) -> Int {
    bandEnds.firstIndex { ordinal < $0 } ?? bandEnds.count
  }

  /// The number of common lists.
  var commonCount: Int { commonFrequencies.count }

  /// The bytes held, for memory reports.
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
