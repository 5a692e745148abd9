/// Which bid each label on anonymous forms stands for: 方案A is TB-003.
///
/// Labels are dealt out at random, so they say nothing of the order in which bids came in, and stay
/// for good: whoever has the key and adds bids later gives those further labels. A `Sendable` value.
public struct BidKey: Equatable, Sendable {
  /// One line of the key.
  public struct Entry: Equatable, Sendable {
    /// The label, unique in the key.
    public var label: String
    /// The challenge.
    public var challenge: String
    /// The bid.
    public var bid: String
  }

  /// The lines, in the order of the labels.
  public private(set) var entries: [Entry] = []

  private static let columns = ["label", "challenge", "bid"]

  /// A key without lines.
  public init() {}

  /// Reads a key, as ``text`` gives it.
  ///
  /// - Throws: ``BidKeyFailure`` for the first line that cannot be used.
  /// - Complexity: O(*n*).
  public init(_ file: InputFile) throws(BidKeyFailure) {
    func failure(_ line: Int, _ problem: BidKeyFailure.Problem) -> BidKeyFailure {
      BidKeyFailure(file: file.name, line: line, problem: problem)
    }
    guard let bytes = file.utf8 else { throw failure(0, .notUTF8) }
    var reader = DelimitedReader(bytes)
    var places: [Int]?
    var labels: Set<String> = []
    var bids: Set<String> = []
    while let row = reader.next() {
      let cells = row.cells.map { CSVWriter.unguarded(String($0)) }
      if cells.allSatisfy(\.isEmpty) { continue }
      guard let columns = places else {
        places = try Self.columns.map { name throws(BidKeyFailure) in
          guard let place = cells.firstIndex(of: name) else {
            throw failure(row.line, .missingColumn(name))
          }
          return place
        }
        continue
      }
      let values = columns.map { $0 < cells.count ? cells[$0] : "" }
      guard !values.contains("") else { throw failure(row.line, .incomplete) }
      guard labels.insert(values[0]).inserted else {
        throw failure(row.line, .repeated(values[0]))
      }
      guard bids.insert(values[2]).inserted else { throw failure(row.line, .repeated(values[2])) }
      entries.append(Entry(label: values[0], challenge: values[1], bid: values[2]))
    }
    guard places != nil else { throw failure(0, .missingColumn(Self.columns[0])) }
  }

  /// Gives labels to the bids that have none.
  ///
  /// - Parameters:
  ///   - bids: The bids; their order does not matter.
  ///   - prefix: What every label begins with.
  ///   - random: Deals the labels out.
  public mutating func add(
    _ bids: [(challenge: String, bid: String)],
    prefix: String,
    using random: inout some RandomNumberGenerator
  ) {
    let known = Set(entries.map(\.bid))
    var taken = Set(entries.map(\.label))
    // A label that is the identifier of a bid could mean either.
    taken.formUnion(bids.map(\.bid))
    var number = 0
    let new = bids.filter { !known.contains($0.bid) }.sorted { $0.bid < $1.bid }
    for item in new.shuffled(using: &random) {
      var label: String
      repeat {
        label = prefix + CellSheet.letters(number)
        number += 1
      } while !taken.insert(label).inserted
      entries.append(Entry(label: label, challenge: item.challenge, bid: item.bid))
    }
  }

  /// The label of a bid, or `nil`.
  public func label(of bid: String) -> String? { entries.first { $0.bid == bid }?.label }

  /// The bid that a label stands for; any other text is returned as it is.
  public func bid(_ label: String) -> String {
    entries.first { $0.label == label }?.bid ?? label
  }

  /// The key as a file: CSV in UTF-8 with the columns `label`, `challenge` and `bid`.
  public var text: String {
    CSVWriter.byteOrderMark + CSVWriter.line(Self.columns)
      + entries.map { CSVWriter.line([$0.label, $0.challenge, $0.bid]) }.joined()
  }
}

/// Why the key of anonymous bids cannot be used.
public struct BidKeyFailure: Error, Equatable, Sendable {
  /// What is wrong.
  public enum Problem: Equatable, Sendable {
    /// The bytes are not UTF-8.
    case notUTF8
    /// The header lacks this column.
    case missingColumn(String)
    /// A cell is empty.
    case incomplete
    /// A label or a bid occurs twice.
    case repeated(String)
  }

  /// The name of the file, as given.
  public var file: String
  /// The 1-based line, or 0 for the whole file.
  public var line: Int
  /// What is wrong.
  public var problem: Problem

  /// Makes a failure.
  public init(file: String, line: Int, problem: Problem) {
    self.file = file
    self.line = line
    self.problem = problem
  }
}
