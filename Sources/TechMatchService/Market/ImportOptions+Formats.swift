import TechMatchKit
import TechMatchWorkbook

extension ImportOptions {
  /// For files of every format that this package reads, workbooks among them.
  public static var everyFormat: ImportOptions { ImportOptions(workbooks: .xlsx) }
}
