import TechMatchKit

/// How cells show numbers, by the number of their style.
struct CellStyles: Sendable {
  private var formats: [NumberFormat] = []

  /// Cells without styles.
  init() {}

  /// Reads a part.
  init(_ part: String, in archive: ZipArchive, limits: WorkbookLimits) throws(WorkbookFailure) {
    try archive.read(part) { scanner throws(XMLScanner.Fault) in
      var codes: [Int: String] = [:]
      // Formats are few and styles are many.
      var known: [Int: NumberFormat] = [:]
      var section: XMLName = ""
      while true {
        let token = try scanner.next()
        if token == .finish { break }
        guard token == .start else { continue }
        if scanner.depth == 2 { section = scanner.name }
        guard scanner.depth == 3 else { continue }
        let identifier = Int(try scanner.attribute("numFmtId") ?? "") ?? 0
        if section == "numFmts", codes.count < limits.styles {
          codes[identifier] = try scanner.attribute("formatCode")
        } else if section == "cellXfs" {
          guard formats.count < limits.styles else {
            throw XMLScanner.Fault(.tooMany(limit: limits.styles), scanner.index)
          }
          let format =
            known[identifier] ?? codes[identifier].map(NumberFormat.init)
            ?? NumberFormat(builtIn: identifier)
          known[identifier] = format
          formats.append(format)
        }
      }
    }
  }

  /// The format of a style; the general one where there is no such style.
  subscript(style: Int) -> NumberFormat {
    formats.indices.contains(style) ? formats[style] : .general
  }
}
