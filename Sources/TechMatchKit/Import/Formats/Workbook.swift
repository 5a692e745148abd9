import Foundation

/// A workbook whose sheets are known and whose rows are not read yet.
///
/// The seam to the modules that know compressed formats; a sheet is one more ``TableSource``. Immutable.
package protocol Workbook: Sendable {
  /// The rows of one sheet.
  associatedtype Sheet: TableSource

  /// How it holds its records.
  var format: SourceFormat { get }

  /// Its sheets in the order of the workbook.
  var sheets: [WorkbookSheet] { get }

  /// Opens a sheet.
  ///
  /// A sheet that is damaged has a row that says so.
  ///
  /// - Parameters:
  ///   - index: Its place in `sheets`.
  ///   - first: The bytes of it to read at most, uncompressed; for a look at its first rows.
  /// - Returns: Its rows.
  func sheet(_ index: Int, first: Int) -> Sheet
}

/// A sheet before it is opened.
package struct WorkbookSheet: Sendable, Equatable {
  /// Its name.
  package var name: String
  /// ``SheetContent/records``, or why its rows are not to be read.
  package var content: SheetContent

  /// Makes one.
  package init(name: String, content: SheetContent) {
    self.name = name
    self.content = content
  }
}

/// Why a workbook does not open.
package enum WorkbookFailure: Error, Equatable {
  /// It is something else.
  case document(DocumentKind)
  /// It is damaged at a byte of a part; of the whole file when the part is empty.
  case damaged(WorkbookDamage, part: String, byte: Int)

  /// As an issue tells it.
  package var fact: ImportFact {
    switch self {
    case .document(let kind): .document(kind)
    case .damaged(let damage, let part, let byte):
      .damagedWorkbook(damage, part: part, byte: byte)
    }
  }
}

/// Opens workbooks for an ``Importer``: a value of another module, such as `.xlsx` of `TechMatchWorkbook`.
///
/// Immutable, `Sendable`.
public struct WorkbookOpener: Sendable {
  /// Opens the bytes of a file.
  let open: @Sendable (Data) throws(WorkbookFailure) -> any Workbook

  /// Makes an opener of a function that may be called from any thread.
  package init(open: @escaping @Sendable (Data) throws(WorkbookFailure) -> any Workbook) {
    self.open = open
  }
}
