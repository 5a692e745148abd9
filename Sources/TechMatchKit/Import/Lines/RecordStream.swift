import Foundation

/// All of a catalogue in one file of JSON Lines: records of all kinds and sources, then the entries
/// of the ledger and the decisions about names.
///
/// The line of a record is its ``RecordLine/content`` with kind and source as its first members.
/// The line of an entry has `"record":"event"` as its first member, that of a decision
/// `"record":"name"`. A `Sendable` value.
package struct RecordStream: Sendable {
  /// A file is not a stream of records: one of its lines has another form.
  package struct Failure: Error, Equatable, Sendable {
    /// The name of the file, as given.
    package var file: String
    /// The 1-based line.
    package var line: Int
  }

  /// The records of one kind and source.
  package struct Part: Sendable {
    /// Their kind.
    package var kind: RecordKind
    /// The label under which they were imported.
    package var source: String
    /// Their lines, each at the line number that it has in the file.
    package var file: InputFile
    /// What the source calls records that the catalogue calls otherwise, by the line numbers.
    package var given: [Int: RecordID]
    /// The line numbers of the records that have no identifier in their source.
    package var derived: Set<Int>

    /// The records with what the stream says of them.
    package func completed(_ lines: [RecordLine]) -> [RecordLine] {
      lines.map { line in
        var line = line
        line.givenID = given[line.source.line]
        line.isDerived = derived.contains(line.source.line)
        return line
      }
    }
  }

  /// The records, by kind in the order of `RecordKind.allCases`, then by source.
  package private(set) var parts: [Part] = []
  /// The entries of the ledger: JSON objects, in the order of the file.
  package private(set) var events: [String] = []
  /// The decisions about names of organisations: JSON objects, in the order of the file.
  package private(set) var names: [String] = []

  /// Sorts the lines of a file.
  ///
  /// O(*n*) in the number of bytes.
  ///
  /// - Throws: ``Failure`` for the first line that has another form.
  package init(_ file: InputFile) throws(Failure) {
    var bytes: [Label: Content] = [:]
    var number = 0
    for line in file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { continue }
      let line = Array(line)
      guard case .object(let members) = try? JSONReader.value(of: line.span),
        members.first?.key == "record", case .string(let name) = members[0].value
      else { throw Failure(file: file.name, line: number) }
      func rest(from member: Int) -> [UInt8] {
        [UInt8(ascii: "{")] + line[(members[member].column - 1)...]
      }
      if name == Self.event, members.count > 1 {
        events.append(String(decoding: rest(from: 1), as: UTF8.self))
        continue
      }
      if name == Self.name, members.count > 1 {
        names.append(String(decoding: rest(from: 1), as: UTF8.self))
        continue
      }
      guard let kind = RecordKind(rawValue: name), members.count > 2, members[1].key == "source",
        case .string(let source) = members[1].value
      else { throw Failure(file: file.name, line: number) }
      let label = Label(kind: kind, source: source)
      var part = bytes[label] ?? Content()
      // The identifier is the first member of the record itself.
      var first = 2
      if members[first].key == Self.given, case .string(let text) = members[first].value {
        part.given[number] = RecordID(text)
        first += 1
      }
      if first < members.count, members[first].key == Self.derived {
        part.derived.insert(number)
        first += 1
      }
      guard first < members.count else { throw Failure(file: file.name, line: number) }
      // Empty lines in place of other records, so that issues name the lines of the file.
      part.text.append(contentsOf: repeatElement(0x0A, count: number - 1 - part.lines))
      part.text.append(contentsOf: rest(from: first))
      part.text.append(0x0A)
      part.lines = number
      bytes[label] = part
    }
    for kind in RecordKind.allCases {
      let own = bytes.filter { $0.key.kind == kind }.sorted {
        $0.key.source.utf8.lexicographicallyPrecedes($1.key.source.utf8)
      }
      for (label, part) in own {
        parts.append(
          Part(
            kind: kind,
            source: label.source,
            file: InputFile(name: file.name, bytes: part.text),
            given: part.given,
            derived: part.derived
          )
        )
      }
    }
  }

  private struct Label: Hashable {
    var kind: RecordKind
    var source: String
  }

  private struct Content {
    var text: [UInt8] = []
    var lines = 0
    var given: [Int: RecordID] = [:]
    var derived: Set<Int> = []
  }

  private static let event = "event"
  private static let name = "name"
  private static let given = "given"
  private static let derived = "derived"

  /// The line of a record, without its line break; `content` has at least one member, the
  /// identifier.
  ///
  /// - Parameters:
  ///   - kind: What it is.
  ///   - source: Whose it is.
  ///   - given: What the source calls it, where that is not its identifier.
  ///   - isDerived: Whether the source has no identifier for it.
  ///   - content: Its canonical form.
  /// - Returns: One JSON object.
  package static func line(
    _ kind: RecordKind,
    source: String,
    given: String? = nil,
    isDerived: Bool = false,
    _ content: String
  ) -> String {
    var start: [(String, JSONText)] = [
      ("record", .string(kind.rawValue)), ("source", .string(source)),
    ]
    if let given { start.append((Self.given, .string(given))) }
    if isDerived { start.append((Self.derived, .bool(true))) }
    return JSONText.object(start).text.dropLast() + "," + content.dropFirst()
  }

  /// The line of an entry of the ledger, a JSON object, without its line break.
  package static func line(event: String) -> String {
    "{\"record\":\"\(Self.event)\"," + event.dropFirst()
  }

  /// The line of a decision about a name, a JSON object, without its line break.
  package static func line(name: String) -> String {
    "{\"record\":\"\(Self.name)\"," + name.dropFirst()
  }
}

extension RecordLine {
  /// The content of a line without the fields that identify people.
  package static func withoutContacts(_ content: String) -> String {
    guard case .object(let members) = try? JSONReader.value(of: Array(content.utf8).span) else {
      return content
    }
    let kept = members.filter { RecordField(rawValue: $0.key)?.isContact != true }
    return JSONText.object(
      kept.map { member in
        if case .array(let items) = member.value {
          return (member.key, .array(items.map { .string($0.cellText) }))
        }
        return (member.key, .string(member.value.cellText))
      }
    ).text
  }

  /// The members of a line, in its order.
  ///
  /// O(*n*); text that is not a JSON object has none.
  package static func members(of content: String) -> [Member] {
    guard case .object(let members) = try? JSONReader.value(of: Array(content.utf8).span) else {
      return []
    }
    return members.map { member in
      if case .array(let items) = member.value {
        return Member(name: member.key, values: items.map(\.cellText), isList: true)
      }
      return Member(name: member.key, values: [member.value.cellText], isList: false)
    }
  }

  /// A field or attribute of a line.
  package struct Member: Sendable, Equatable {
    /// The key.
    package var name: String
    /// The text, or the items of a list.
    package var values: [String]
    /// Whether it is a list.
    package var isList: Bool
  }

  /// The title in a line, or what there is in its place.
  package static func title(of content: String) -> String? {
    let members = members(of: content)
    let fields: [RecordField] = [
      .title, .titleEnglish, .name, .summary, .summaryEnglish, .challenge,
    ]
    return fields.lazy.compactMap { field in
      members.first { $0.name == field.rawValue }?.values.first
    }.first
  }
}

extension RecordField {
  /// Whether it identifies people, and so is shown only to those who ask for it.
  package var isContact: Bool { self == .contact || self == .phone || self == .people }
}
