import Foundation
import GRDB
import TechMatchKit

/// Whose records a file has, as far as a catalogue can tell.
public enum SourceGuess: Sendable, Equatable {
  /// Most of them are known of this source, or the source has had a file of this name.
  case known(String)
  /// None of them is known: a new source with this name.
  case new(String)
  /// They may be of any of these sources, which somebody has to say.
  case unclear([String])
}

extension Catalogue {
  /// The source of a file that a catalogue has not met: the name of the file without its folder and ending.
  public static func source(named file: String) -> String {
    let name = (file as NSString).lastPathComponent
    let stem = (name as NSString).deletingPathExtension.trimmingCharacters(in: .whitespaces)
    return stem.isEmpty || stem == "-" ? "main" : stem
  }

  /// Tells whose records a file has: by the records themselves, then by the name of the file.
  ///
  /// A record is known when its source has one of the same identifier with a similar title, or one of the same title and
  /// organisation.
  ///
  /// - Parameters:
  ///   - lines: The records of the file.
  ///   - kind: Their kind.
  ///   - file: The name of the file.
  ///   - isReplacing: Whether other records of the source are going to be withdrawn, for which a name is not enough.
  /// - Returns: The source, or what stands in the way of telling.
  /// - Throws: ``StoreFailure``.
  /// - Complexity: O(log *N*) for a catalogue of *N* records that knows the file; otherwise O(*N*) in its texts.
  public func source(
    of lines: [RecordLine],
    _ kind: RecordKind,
    file: String,
    isReplacing: Bool
  ) throws(StoreFailure) -> SourceGuess {
    try read { database in
      let name = (file as NSString).lastPathComponent
      let named = try String.fetchAll(
        database,
        sql: "SELECT source FROM source_file WHERE kind = ? AND name = ? ORDER BY source",
        arguments: [kind.rawValue, name]
      )
      let evidence = try SourceEvidence(Self.sample(lines), kind, database)
      if evidence.most.count == 1 { return .known(evidence.most[0]) }
      // Equally many, or too few to tell, as where somebody has put several lists together: the name decides.
      let likely = evidence.most.isEmpty ? evidence.some : evidence.most
      if !likely.isEmpty {
        let both = likely.filter(named.contains)
        return both.count == 1 ? .known(both[0]) : .unclear(likely)
      }
      let stem = Self.source(named: file)
      let isTaken = try Bool.fetchOne(
        database,
        sql: "SELECT 1 FROM record WHERE source = ? LIMIT 1",
        arguments: [stem]
      )
      let candidates = named.isEmpty && isTaken != nil ? [stem] : named
      guard let candidate = candidates.first else { return .new(stem) }
      // The name alone: good enough to add records, not to take any away or to change one.
      let isHarmless = lines.isEmpty || !isReplacing && !evidence.contradicts(candidate)
      return candidates.count == 1 && isHarmless
        ? .known(candidate) : .unclear(candidates)
    }
  }

  /// Lines from all over a file: a thousand tell as much as all.
  private static func sample(_ lines: [RecordLine]) -> [RecordLine] {
    let step = lines.count / 1000 + 1
    return stride(from: 0, to: lines.count, by: step).map { lines[$0] }
  }

  /// Notes which files a source has had.
  static func note(_ delivery: Delivery, _ database: Database) throws {
    for file in delivery.files where file != "-" {
      try database.execute(
        sql: "INSERT OR IGNORE INTO source_file (kind, name, source) VALUES (?, ?, ?)",
        arguments: [
          delivery.kind.rawValue, (file as NSString).lastPathComponent, delivery.source,
        ]
      )
    }
  }
}

/// What speaks for and against each source of some lines.
private struct SourceEvidence {
  private let count: Int
  private var known: [String: Int] = [:]
  private var contradicted: Set<String> = []

  init(_ lines: [RecordLine], _ kind: RecordKind, _ database: Database) throws {
    count = lines.count
    let find = try database.makeStatement(
      sql: """
        SELECT source, content FROM record WHERE kind = ?1 AND given = ?2
        UNION ALL SELECT source, content FROM record WHERE kind = ?1 AND id = ?2 AND given <> ?2
        """
    )
    var others: [RecordLikeness] = []
    for line in lines {
      let own = RecordLikeness(kind, content: line.content)
      var isKnown = false
      var sources: [String: Bool] = [:]
      let rows = try Row.fetchCursor(find, arguments: [kind.rawValue, line.given.text])
      while let row = try rows.next() {
        let source: String = try row.value("source")
        let content: String = try row.value("content")
        let isSimilar = own.titleShare(with: RecordLikeness(kind, content: content)) >= 0.5
        sources[source] = isSimilar || sources[source] == true
      }
      for (source, isSimilar) in sources {
        if isSimilar {
          known[source, default: 0] += 1
          isKnown = true
        } else {
          contradicted.insert(source)
        }
      }
      if !isKnown { others.append(own) }
    }
    guard most.isEmpty, !others.isEmpty else { return }
    var names: [String: Int] = [:]
    for other in others { names[other.name, default: 0] += 1 }
    var met: Set<[String]> = []
    let rows = try Row.fetchCursor(
      database,
      sql: "SELECT source, content FROM record WHERE kind = ? AND withdrawn = 0",
      arguments: [kind.rawValue]
    )
    while let row = try rows.next() {
      let source: String = try row.value("source")
      let content: String = try row.value("content")
      let name = RecordLikeness.name(kind, content: content)
      guard let lines = names[name], met.insert([source, name]).inserted else { continue }
      known[source, default: 0] += lines
    }
  }

  /// The sources that know half of the lines or more; several only when they know equally many.
  var most: [String] {
    let likely = known.filter { $0.value * 2 >= count }
    let most = likely.values.max()
    return likely.filter { $0.value == most }.keys.sorted()
  }

  /// The sources that know a fifth of the lines, and more than one.
  var some: [String] {
    known.filter { $0.value > 1 && $0.value * 5 >= count }.keys.sorted()
  }

  /// Whether the source has one of the identifiers for something else.
  func contradicts(_ source: String) -> Bool { contradicted.contains(source) }
}
