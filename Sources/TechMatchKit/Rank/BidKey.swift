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

  /// The columns of the file.
  private enum Column: String, SheetColumn {
    case label, challenge, bid

    var headers: [String] {
      switch self {
      case .label: ["代号", "匿名编号"]
      case .challenge: ["榜单编号", "榜单"]
      case .bid: ["揭榜编号", "方案编号"]
      }
    }
  }

  /// A key without lines.
  public init() {}

  /// Reads a key, as ``text`` gives it, also after a spreadsheet program has saved it.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - workbooks: Opens workbooks; `nil` when they are not read.
  /// - Throws: ``SheetFailure`` with everything that is wrong.
  /// - Complexity: O(*n*) in the bytes of the file.
  public init(_ file: InputFile, workbooks: WorkbookOpener? = nil) throws(SheetFailure) {
    var sheet = SmallSheet<Column>(file, required: Column.allCases, workbooks: workbooks)
    // Labels and bids, each with the line that it was first on.
    var lines: [[String]: Int] = [:]
    for row in sheet.rows {
      let values = Column.allCases.map { sheet.text(row, $0) }
      guard let label = values[0], let challenge = values[1], let bid = values[2] else { continue }
      for (key, column) in [(["label", label], Column.label), (["bid", bid], .bid)] {
        if let line = lines.updateValue(row.place.line, forKey: key) {
          sheet.add(.repeated(line: line), at: row.place(of: column))
        }
      }
      entries.append(Entry(label: label, challenge: challenge, bid: bid))
    }
    try sheet.check()
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
    CSVWriter.byteOrderMark + CSVWriter.line(Column.allCases.map(\.rawValue))
      + entries.map { CSVWriter.line([$0.label, $0.challenge, $0.bid]) }.joined()
  }
}
