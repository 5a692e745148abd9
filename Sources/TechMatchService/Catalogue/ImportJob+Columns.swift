import TechMatchKit
import TechMatchStore

extension ImportJob {
  /// What was said of the columns of a source when it was last imported.
  func savedColumns(of source: String, _ path: String) throws(StoreFailure) -> ColumnMap {
    // What stands in the way of opening it is told when the records are taken.
    guard FileKind(path: path) != .nothing,
      let catalogue = try? Catalogue(path: path, access: .read)
    else { return ColumnMap() }
    return try catalogue.columns(of: source)
  }

  /// Reads the files of a source, with what was said of their columns the last time where nothing else is said now.
  func importer(for source: String, _ path: String) throws(StoreFailure) -> Importer {
    var options = importing
    options.columns = try savedColumns(of: source, path)
    options.columns.add(importing.columns)
    return Importer(options: options)
  }

  /// What is to be kept of the columns of each source, and tells what was kept and counted again.
  func keptColumns(
    _ reports: [(source: String, reports: [FileReport])],
    _ path: String,
    _ tell: (MarketNotice) -> Void
  ) throws(StoreFailure) -> [SourceColumns] {
    var kept: [SourceColumns] = []
    for (place, entry) in reports.enumerated()
    where !reports[..<place].contains(where: { $0.source == entry.source }) {
      let own = reports.filter { $0.source == entry.source }.flatMap(\.reports)
      var columns = try savedColumns(of: entry.source, path)
      let said = importing.columns.used(in: own)
      let again = columns.used(in: own).filter { choice in
        importing.columns.choice(of: choice.column) == nil
      }
      if !again.isEmpty { tell(.savedColumns(source: entry.source, again)) }
      for choice in said { columns.add(choice) }
      if !said.isEmpty { kept.append(SourceColumns(source: entry.source, columns: columns)) }
    }
    return kept
  }
}
