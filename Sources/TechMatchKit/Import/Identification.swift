/// Sees to it that no two records of one call share an identifier.
enum Identification {
  /// Settles the identifiers of the records of some files, and finishes the reports.
  ///
  /// Identifiers that files name come first: a record with that of an earlier one is refused. Of the records with the same
  /// derived identifier, those with the same content are one record; if that leaves several, each of them gets a longer
  /// identifier, so that which is which does not depend on the order of rows or files.
  ///
  /// O(*n*) in the number of records.
  static func settle<Record: ImportableRecord>(_ parts: inout [ImportPart<Record>]) {
    var taken: [RecordID: RecordSource] = [:]
    for part in parts.indices { parts[part].removeDuplicates(&taken) }
    var counts: [RecordID: Int] = [:]
    for part in parts { for entry in part.derived { counts[entry.id.id, default: 0] += 1 } }
    // The contents under each identifier that is not enough; there are few.
    var contents: [RecordID: Set<String>] = [:]
    for entry in parts.lazy.flatMap(\.derived)
    where counts[entry.id.id, default: 0] > 1 || taken[entry.id.id] != nil {
      contents[entry.id.id, default: []].insert(entry.id.content)
    }
    let named = taken
    for part in parts.indices {
      var ids: [RecordID?] = []
      var first: [Int: RecordSource] = [:]
      for (place, derived) in parts[part].derived {
        var id = derived.id
        if let rivals = contents[id], rivals.count > 1 || named[id] != nil {
          let isClear = rivals.count { $0.prefix(4) == derived.content.prefix(4) } == 1
          id = derived.longer(isClear ? 4 : 12)
          if named[id] != nil { id = derived.longer(12) }
        }
        let source = parts[part].records[place].source
        if let other = taken[id] {
          first[place] = other
          ids.append(nil)
        } else {
          taken[id] = source
          ids.append(id)
        }
      }
      parts[part].take(ids, repeating: first)
      parts[part].finish()
    }
  }
}
