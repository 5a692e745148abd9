/// Writes the records of one kind as a spreadsheet that imports as the same records.
///
/// There is one column for each field and attribute that any record has: known fields in the order
/// of `RecordField.allCases`, then attributes in the order in which they occur. The records are
/// passed twice, so that they need not be in memory. A value.
package struct RecordSheet {
  /// A field or an attribute; attributes with the same name have separate columns.
  private struct Column: Hashable {
    var name: String
    var occurrence = 0
  }

  private var attributes: [Column] = []
  private var known: Set<Column> = []

  /// Makes a sheet without columns.
  package init() {}

  /// Adds the columns of a record, given its ``RecordLine/content``.
  ///
  /// O(*n*); text that is not a JSON object has no columns.
  package mutating func add(_ content: String) {
    for (column, _) in Self.members(of: content) {
      let isNew = known.insert(column).inserted
      if isNew, !Self.fields.contains(column) { attributes.append(column) }
    }
  }

  /// The first row, with a byte-order mark.
  package var header: String {
    CSVWriter.byteOrderMark + CSVWriter.line(columns.map(\.name))
  }

  /// The row of a record whose columns were added.
  package func row(_ content: String) -> String {
    let members = Self.members(of: content)
    let cells = Dictionary(members.map { ($0.0, Self.cell($0.1)) }) { first, _ in first }
    return CSVWriter.line(columns.map { cells[$0] ?? "" })
  }

  private static let fields = RecordField.allCases.map { Column(name: $0.rawValue) }

  private var columns: [Column] { Self.fields.filter(known.contains) + attributes }

  private static func members(of content: String) -> [(Column, JSONValue.Member)] {
    guard case .object(let members) = try? JSONReader.value(of: Array(content.utf8).span) else {
      return []
    }
    var counts: [String: Int] = [:]
    return members.map { member in
      let occurrence = counts[member.key, default: 0]
      counts[member.key] = occurrence + 1
      return (Column(name: member.key, occurrence: occurrence), member)
    }
  }

  /// A list as people write it if it can be divided again, otherwise as a JSON array.
  private static func cell(_ member: JSONValue.Member) -> String {
    guard case .array(let elements) = member.value else { return member.value.cellText }
    let items = elements.map(\.cellText)
    let joined = items.joined(separator: "；")
    let split = RecordField(rawValue: member.key)?.listSplit ?? ListParsing.items
    return split(joined) == items ? joined : JSONText.array(items.map { .string($0) }).text
  }
}
