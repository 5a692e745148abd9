import TechMatchKit

/// The sheets that the main part of a workbook lists.
struct SheetList {
  /// The sheets in the order of their tabs.
  private(set) var sheets: [WorkbookSheet] = []
  /// The part of each; `nil` where the workbook points to none.
  private(set) var parts: [String?] = []
  /// Whether days count from 1904.
  private(set) var is1904 = false

  /// Reads the main part.
  init(
    _ main: String,
    in archive: ZipArchive,
    _ related: Relationships,
    limits: WorkbookLimits
  ) throws(WorkbookFailure) {
    try archive.read(main) { scanner throws(XMLScanner.Fault) in
      while true {
        let token = try scanner.next()
        if token == .finish { break }
        guard token == .start else { continue }
        if scanner.depth == 1, scanner.name != "workbook" {
          throw XMLScanner.Fault(.unexpected, scanner.index)
        }
        if scanner.name == "workbookPr" {
          let system = try scanner.attribute("date1904")
          is1904 = system == "1" || system == "true"
        }
        guard scanner.name == "sheet", scanner.depth == 3 else { continue }
        guard sheets.count < limits.sheets else {
          throw XMLScanner.Fault(.tooMany(limit: limits.sheets), scanner.index)
        }
        try add(scanner, related)
      }
    }
  }

  private mutating func add(
    _ scanner: XMLScanner,
    _ related: Relationships
  ) throws(XMLScanner.Fault) {
    let name = try scanner.attribute("name") ?? ""
    let target = (try scanner.attribute("id")).flatMap { related[$0] }
    let state = try scanner.attribute("state")
    // Two sheets never share a part; a file that says so would be read many times over.
    let part = target.flatMap { parts.contains($0.part) ? nil : $0.part }
    let isTable = target.map { $0.kind == "worksheet" } ?? true
    let content: SheetContent =
      !isTable ? .noTable : state == nil || state == "visible" ? .records : .hidden
    sheets.append(WorkbookSheet(name: name, content: content))
    parts.append(part)
  }
}
