import GRDB
import TechMatchKit

/// Writes the records of one import.
struct RecordWriter {
  private let run: Int
  private let find: Statement
  private let insert: Statement
  private let keep: Statement
  private let change: Statement
  private let move: Statement
  private let database: Database

  init(_ database: Database, run: Int) throws {
    self.database = database
    self.run = run
    find = try database.makeStatement(
      sql: "SELECT source, file, line, withdrawn, content FROM record WHERE kind = ? AND id = ?"
    )
    insert = try database.makeStatement(
      sql: """
        INSERT INTO record (kind, id, source, version, run, file, line, withdrawn, content)
        VALUES (?, ?, ?, 1, ?, ?, ?, 0, ?)
        """
    )
    keep = try database.makeStatement(
      sql: """
        INSERT INTO history (kind, id, version, source, run, file, line, withdrawn, content)
        SELECT kind, id, version, source, run, file, line, withdrawn, content
        FROM record WHERE kind = ? AND id = ?
        """
    )
    change = try database.makeStatement(
      sql: """
        UPDATE record SET version = version + 1, run = ?, source = ?, file = ?, line = ?, withdrawn = ?, content = ?
        WHERE kind = ? AND id = ?
        """
    )
    move = try database.makeStatement(
      sql: "UPDATE record SET file = ?, line = ? WHERE kind = ? AND id = ?"
    )
  }

  func take(_ delivery: Catalogue.Delivery, replacing: Bool) throws -> ImportCounts {
    let kind = delivery.kind.rawValue
    let source = delivery.source
    var counts = ImportCounts(run: run)
    for line in delivery.lines {
      guard !line.id.text.utf8.contains(0) else {
        throw StoreFailure.unusableID(kind: delivery.kind, place: line.source)
      }
      guard let old = try Row.fetchOne(find, arguments: [kind, line.id.text]) else {
        try insert.execute(arguments: [
          kind, line.id.text, source, run, line.source.file, line.source.line, line.content,
        ])
        counts.added.append(line.id)
        continue
      }
      let isWithdrawn: Bool = try old.value("withdrawn")
      let oldSource: String = try old.value("source")
      guard isWithdrawn || oldSource == source else {
        throw StoreFailure.otherSource(
          kind: delivery.kind,
          id: line.id,
          source: oldSource,
          place: line.source
        )
      }
      let content: String = try old.value("content")
      // Bytes are compared, because two spellings of a character are different contents.
      if !isWithdrawn, content.utf8.elementsEqual(line.content.utf8) {
        counts.unchanged += 1
        let file: String = try old.value("file")
        let number: Int = try old.value("line")
        if file != line.source.file || number != line.source.line {
          try move.execute(arguments: [line.source.file, line.source.line, kind, line.id.text])
        }
        continue
      }
      let state = RecordState(
        place: line.source,
        source: source,
        content: line.content,
        isWithdrawn: false
      )
      try replace(kind, line.id, by: state)
      if isWithdrawn { counts.added.append(line.id) } else { counts.changed.append(line.id) }
    }
    if replacing {
      let present = Set(delivery.lines.map(\.id))
      let ids = try String.fetchAll(
        database,
        sql: "SELECT id FROM record WHERE kind = ? AND source = ? AND withdrawn = 0 ORDER BY id",
        arguments: [kind, source]
      )
      for id in ids.compactMap(RecordID.init) where !present.contains(id) {
        if try withdraw(delivery.kind, id) { counts.withdrawn.append(id) }
      }
    }
    return counts
  }

  /// Withdraws a record; `false` when there is no such record.
  func withdraw(_ kind: RecordKind, _ id: RecordID) throws -> Bool {
    guard let old = try Row.fetchOne(find, arguments: [kind.rawValue, id.text]),
      try !(old.value("withdrawn") as Bool)
    else { return false }
    let place = RecordSource(file: try old.value("file"), line: try old.value("line"))
    let content: String = try old.value("content")
    let source: String = try old.value("source")
    let state = RecordState(
      place: place,
      source: source,
      content: content,
      isWithdrawn: true
    )
    try replace(kind.rawValue, id, by: state)
    return true
  }

  /// A new version of a record.
  private struct RecordState {
    var place: RecordSource
    var source: String
    var content: String
    var isWithdrawn: Bool
  }

  /// Copies the present version to the history, and replaces it by a new one.
  private func replace(_ kind: String, _ id: RecordID, by state: RecordState) throws {
    try keep.execute(arguments: [kind, id.text])
    try change.execute(arguments: [
      run, state.source, state.place.file, state.place.line, state.isWithdrawn, state.content, kind,
      id.text,
    ])
  }
}
