import GRDB
import TechMatchKit

/// The lines of the records of one kind, as one input for the importer.
struct RecordBatch {
  let file: InputFile
  private let places: [RecordSource]
  private let path: String

  init(
    _ kind: RecordKind,
    of catalogue: Catalogue,
    in database: Database,
    since run: Int = 0,
    into digest: inout ContentDigest
  ) throws {
    var bytes: [UInt8] = []
    var places: [RecordSource] = []
    let rows = try Catalogue.live(kind, database, since: run)
    while let record = try rows.next() {
      bytes.append(contentsOf: record.content.utf8)
      bytes.append(0x0A)
      places.append(record.place)
    }
    digest.add(bytes.span)
    file = InputFile(name: catalogue.path, bytes: bytes)
    path = catalogue.path
    self.places = places
  }

  /// The records, with the places that they came from.
  ///
  /// All of them must be readable, because they were when they were stored.
  func restored<Record>(
    _ imported: Imported<Record>,
    _ source: WritableKeyPath<Record, RecordSource>
  ) throws -> [Record] {
    guard imported.report.errorCount == 0, imported.records.count == places.count else {
      let issue = imported.report.files.flatMap(\.issues).first { $0.severity == .error }
      let line = issue?.place.line ?? 0
      let place = places.indices.contains(line - 1) ? places[line - 1] : RecordSource()
      throw StoreFailure.unusable(path: path, .damaged(.record(place)))
    }
    var records = imported.records
    for (index, place) in places.enumerated() { records[index][keyPath: source] = place }
    return records
  }
}
