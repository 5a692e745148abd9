import TechMatchKit

extension WorksheetTable {
  /// The merged cells of a sheet, which stand behind the rows that they concern.
  ///
  /// Found from the end of the document: between it and the rows there is little.
  static func merged(
    _ document: [UInt8],
    limits: WorkbookLimits
  ) throws(XMLScanner.Fault) -> MergedCells {
    var merged = MergedCells()
    guard let start = start(document) else { return merged }
    var scanner = XMLScanner(document, from: start)
    var count = 0
    repeat {
      let token = try scanner.next()
      guard token == .start, scanner.name == "mergeCell" else { continue }
      guard count < limits.mergedCells else {
        throw XMLScanner.Fault(.tooMany(limit: limits.mergedCells), scanner.index)
      }
      count += 1
      if let area = try scanner.attribute("ref") { merged.add(area) }
    } while scanner.depth > 0
    merged.sort()
    return merged
  }

  /// The byte where the element `mergeCells` starts behind the rows, or `nil`.
  private static func start(_ document: [UInt8]) -> Int? {
    var end = document.count
    while let tag = document[..<end].lastIndex(of: UInt8(ascii: "<")) {
      let name = document[(tag + 1)...].prefix(200).prefix { byte in
        byte != UInt8(ascii: ">") && byte != UInt8(ascii: " ") && byte != UInt8(ascii: "/")
          || byte == UInt8(ascii: "/") && document[tag + 1] == byte
      }
      if Self.isNamed(name, "mergeCells"), name.first != UInt8(ascii: "/") { return tag }
      if name.first == UInt8(ascii: "/"), Self.isNamed(name.dropFirst(), "sheetData") { return nil }
      end = tag
    }
    return nil
  }

  private static func isNamed(_ name: ArraySlice<UInt8>, _ local: String) -> Bool {
    let colon = name.firstIndex(of: UInt8(ascii: ":"))
    return name[(colon.map { $0 + 1 } ?? name.startIndex)...].elementsEqual(local.utf8)
  }
}
