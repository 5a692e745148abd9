import Foundation

/// Records of several kinds in one file of JSON Lines: each ``RecordLine/content`` with its kind as the first member.
///
/// A value, `Sendable`.
public struct RecordStream: Sendable {
  /// A line that is none of this format.
  public struct Failure: Error, Equatable, Sendable {
    /// The 1-based line.
    public var line: Int
  }

  /// The kinds that occur, in the order of `RecordKind.allCases`, each with its lines in the places where they stand.
  public private(set) var files: [(kind: RecordKind, file: InputFile)] = []

  /// Sorts the lines of a file by kind.
  ///
  /// O(*n*) in the number of bytes.
  ///
  /// - Throws: ``Failure`` with the first line that has no kind in front.
  public init(_ file: InputFile) throws(Failure) {
    var parts: [RecordKind: [UInt8]] = [:]
    let heads = RecordKind.allCases.map { ($0, Array(Self.head($0).utf8)) }
    var number = 0
    for line in file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { continue }
      guard let (kind, head) = heads.first(where: { line.starts(with: $0.1) }) else {
        throw Failure(line: number)
      }
      // Empty lines instead of those of other kinds, so that issues name the lines of the file.
      var part = parts[kind] ?? []
      let missing = number - 1 - (lineCounts[kind] ?? 0)
      part.append(contentsOf: repeatElement(0x0A, count: missing))
      part.append(UInt8(ascii: "{"))
      part.append(contentsOf: line.dropFirst(head.count))
      part.append(0x0A)
      parts[kind] = part
      lineCounts[kind] = number
    }
    files = RecordKind.allCases.compactMap { kind in
      parts[kind].map { (kind, InputFile(name: file.name, bytes: $0)) }
    }
  }

  private var lineCounts: [RecordKind: Int] = [:]

  /// A line of the file, without its line break.
  public static func line(_ kind: RecordKind, _ content: String) -> String {
    head(kind) + content.dropFirst()
  }

  /// What stands before the first member; every record has one, its identifier.
  private static func head(_ kind: RecordKind) -> String { "{\"record\":\"\(kind.rawValue)\"," }
}

extension RecordLine {
  /// A line without the fields that say whom to call.
  public static func withoutContacts(_ content: String) -> String {
    guard case .object(let members) = try? JSONReader.value(of: Array(content.utf8).span) else {
      return content
    }
    let hidden: [RecordField] = [.contact, .phone, .people]
    let kept = members.filter { !hidden.map(\.rawValue).contains($0.key) }
    return JSONText.object(
      kept.map { member in
        if case .array(let items) = member.value {
          return (member.key, .array(items.map { .string($0.cellText) }))
        }
        return (member.key, .string(member.value.cellText))
      }
    ).text
  }
}
