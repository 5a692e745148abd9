import GRDB
import TechMatchKit

/// Writes the records of one import.
struct RecordWriter {
  private let run: Int
  private let findNamed: Statement
  private let find: Statement
  private let insert: Statement
  private let keep: Statement
  private let change: Statement
  private let move: Statement
  private let database: Database

  init(_ database: Database, run: Int) throws {
    self.database = database
    self.run = run
    findNamed = try database.makeStatement(
      sql: """
        SELECT * FROM record WHERE kind = ? AND given = ? AND source = ? ORDER BY withdrawn, id LIMIT 1
        """
    )
    find = try database.makeStatement(sql: "SELECT * FROM record WHERE kind = ? AND id = ?")
    insert = try database.makeStatement(
      sql: """
        INSERT INTO record
          (kind, id, source, version, run, file, sheet, line, withdrawn, content, given, derived)
        VALUES (?, ?, ?, 1, ?, ?, ?, ?, 0, ?, ?, ?)
        """
    )
    let columns =
      "kind, id, version, source, run, file, sheet, line, withdrawn, content, given, derived"
    keep = try database.makeStatement(
      sql: """
        INSERT INTO history (\(columns)) SELECT \(columns) FROM record WHERE kind = ? AND id = ?
        """
    )
    change = try database.makeStatement(
      sql: """
        UPDATE record SET version = version + 1, run = ?, file = ?, sheet = ?, line = ?, withdrawn = ?,
          content = ?, given = ?, derived = ? WHERE kind = ? AND id = ?
        """
    )
    move = try database.makeStatement(
      sql: """
        UPDATE record SET file = ?, sheet = ?, line = ?, given = ?, derived = ? WHERE kind = ? AND id = ?
        """
    )
  }

  /// Takes a delivery: first the records that are known by what their source calls them, then those that are known by their
  /// text, then the new ones.
  func take(_ delivery: Catalogue.Delivery, in content: Catalogue.Import) throws -> ImportCounts {
    var taking = Taking(run: run)
    var unknown = try takeNamed(delivery, in: content, &taking)
    if taking.isSuspicious, !content.allowsRetitled, !content.isRestoring {
      throw StoreFailure.retitled(
        kind: delivery.kind,
        source: delivery.source,
        taking.retitled
      )
    }
    if !content.isRestoring, !unknown.isEmpty {
      let recognition = try RecordRecognition(
        delivery,
        unknown,
        apartFrom: taking.claimed,
        database
      )
      for place in unknown {
        guard let old = recognition.same[place] else { continue }
        try take(place, of: delivery, as: old, isRecognised: true, &taking)
      }
      unknown.removeAll { recognition.same[$0] != nil }
      taking.hasUncheckedSpelling = recognition.isLimited
      for place in unknown {
        try add(place, of: delivery, near: recognition.near[place], &taking)
      }
    } else {
      for place in unknown { try add(place, of: delivery, near: nil, &taking) }
    }
    if content.isReplacing {
      let ids = try String.fetchAll(
        database,
        sql: "SELECT id FROM record WHERE kind = ? AND source = ? AND withdrawn = 0 ORDER BY id",
        arguments: [delivery.kind.rawValue, delivery.source]
      )
      for id in ids.compactMap(RecordID.init) where !taking.claimed.contains(id) {
        if try withdraw(delivery.kind, id) { taking.withdraw(id) }
      }
    }
    return taking.finished()
  }

  /// Takes the records that an identifier leads to.
  ///
  /// - Returns: The places of the other lines.
  private func takeNamed(
    _ delivery: Catalogue.Delivery,
    in content: Catalogue.Import,
    _ taking: inout Taking
  ) throws -> [Int] {
    let kind = delivery.kind.rawValue
    var unknown: [Int] = []
    for (place, line) in delivery.lines.enumerated() {
      guard !line.id.text.utf8.contains(0) else {
        throw StoreFailure.unusableID(kind: delivery.kind, place: line.source)
      }
      let old =
        content.isRestoring
        ? nil
        : try StoredRecord.fetchOne(
          findNamed,
          arguments: [kind, line.given.text, delivery.source]
        )
      if let old {
        try take(place, of: delivery, as: old, &taking)
      } else {
        unknown.append(place)
      }
    }
    // What the catalogue itself calls a record, as exports do.
    var others: [Int] = []
    for place in unknown {
      let line = delivery.lines[place]
      let old = try StoredRecord.fetchOne(find, arguments: [kind, line.id.text])
      if let old, old.source == delivery.source, !taking.claimed.contains(old.id) {
        try take(place, of: delivery, as: old, isRestored: content.isRestoring, &taking)
      } else if let old, content.isRestoring {
        throw StoreFailure.otherSource(
          kind: delivery.kind,
          id: line.id,
          source: old.source,
          place: line.source
        )
      } else {
        others.append(place)
      }
    }
    return others
  }

  /// Takes a line as the next version of a record, if it says anything else.
  private func take(
    _ place: Int,
    of delivery: Catalogue.Delivery,
    as old: StoredRecord,
    isRecognised: Bool = false,
    isRestored: Bool = false,
    _ taking: inout Taking
  ) throws {
    let read = delivery.lines[place]
    let line = read.renamed(old.id)
    taking.claim(old.id, isNamed: !read.isDerived && !isRecognised)
    var new = old
    new.place = line.source
    new.content = line.content
    new.isWithdrawn = false
    // From now on the source calls it so.
    if isRecognised || isRestored || old.given == read.given {
      new.given = read.given
      new.isDerived = read.isDerived
    }
    // Bytes are compared, because two spellings of a character are different contents.
    let isSame = old.content.utf8.elementsEqual(line.content.utf8)
    if !old.isWithdrawn, isSame {
      taking.keep()
      if new != old { try update(new) }
      return
    }
    try replace(old, by: new)
    if !isSame, isRecognised || !read.isDerived {
      let before = RecordLikeness(old.kind, content: old.content)
      let after = RecordLikeness(old.kind, content: line.content)
      if isRecognised {
        taking.recognise(
          RecognisedRecord(id: old.id, oldTitle: before.title, newTitle: after.title)
        )
        return
      }
      if after.isUnrelated(to: before) {
        taking.retitle(
          RetitledRecord(
            id: old.id,
            oldTitle: before.title,
            newTitle: after.title,
            place: line.source
          )
        )
      }
    }
    if old.isWithdrawn { taking.add(old.id, at: place) } else { taking.change(old.id, at: place) }
  }

  /// Adds a line as a new record.
  private func add(
    _ place: Int,
    of delivery: Catalogue.Delivery,
    near other: RecordID?,
    _ taking: inout Taking
  ) throws {
    let read = delivery.lines[place]
    let id = try freeID(delivery.kind, read.id, from: delivery.source)
    let line = read.renamed(id)
    try insert.execute(arguments: [
      delivery.kind.rawValue, id.text, delivery.source, run, line.source.file, line.source.sheet,
      line.source.line, line.content, read.given.text, read.isDerived,
    ])
    taking.claim(id, isNamed: false)
    taking.add(id, at: place)
    if let other { taking.note(NearRecord(id: id, other: other)) }
  }

  /// An identifier that no record of the kind has: what the source calls the record, followed by the source where another
  /// record has it.
  private func freeID(_ kind: RecordKind, _ id: RecordID, from source: String) throws -> RecordID {
    func isFree(_ id: RecordID) throws -> Bool {
      try Row.fetchOne(find, arguments: [kind.rawValue, id.text]) == nil
    }
    if try isFree(id) { return id }
    let word = source.unicodeScalars.filter {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
        || "-_.".unicodeScalars.contains($0)
    }
    let qualified = "\(id.text)@\(String(String.UnicodeScalarView(word)))"
    var number = 1
    while true {
      if let id = RecordID(number == 1 ? qualified : "\(qualified)~\(number)"), try isFree(id) {
        return id
      }
      number += 1
    }
  }

  /// Withdraws a record; `false` when there is no such record.
  func withdraw(_ kind: RecordKind, _ id: RecordID) throws -> Bool {
    let old = try StoredRecord.fetchOne(find, arguments: [kind.rawValue, id.text])
    guard let old, !old.isWithdrawn else { return false }
    var new = old
    new.isWithdrawn = true
    try replace(old, by: new)
    return true
  }

  /// Copies the present version to the history, and replaces it by a new one.
  private func replace(_ old: StoredRecord, by new: StoredRecord) throws {
    try keep.execute(arguments: [old.kind.rawValue, old.id.text])
    try change.execute(arguments: [
      run, new.place.file, new.place.sheet, new.place.line, new.isWithdrawn, new.content,
      new.given.text, new.isDerived, old.kind.rawValue, old.id.text,
    ])
  }

  /// Says where a record was read last, and what it is called there.
  private func update(_ new: StoredRecord) throws {
    try move.execute(arguments: [
      new.place.file, new.place.sheet, new.place.line, new.given.text, new.isDerived,
      new.kind.rawValue, new.id.text,
    ])
  }
}
