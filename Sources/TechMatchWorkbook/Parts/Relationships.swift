import TechMatchKit

/// What a part of a workbook points to: identifiers with the names and kinds of other parts.
struct Relationships: Sendable {
  /// One part that is pointed to.
  struct Target: Sendable {
    /// The last word of its type, such as `worksheet`, in lower case.
    var kind: String
    /// Its name inside the archive.
    var part: String
  }

  private var targets: [String: Target] = [:]

  /// The most that are kept.
  private static let most = 20_000

  /// Reads the relationships of a part; a part without any has none.
  init(of part: String, in archive: ZipArchive) throws(WorkbookFailure) {
    let folders = part.split(separator: "/").dropLast()
    let file = part.split(separator: "/").last ?? ""
    let name = (folders + ["_rels", "\(file).rels"]).joined(separator: "/")
    guard archive.contains(name) else { return }
    try archive.read(name) { scanner throws(XMLScanner.Fault) in
      while true {
        let token = try scanner.next()
        if token == .finish { break }
        guard token == .start, scanner.name == "Relationship" else { continue }
        guard let id = try scanner.attribute("Id"), let type = try scanner.attribute("Type"),
          let target = try scanner.attribute("Target")
        else { continue }
        guard targets.count < Self.most else {
          throw XMLScanner.Fault(.tooMany(limit: Self.most), scanner.index)
        }
        let kind = type.split(separator: "/").last?.lowercased() ?? ""
        targets[id] = Target(kind: kind, part: Self.path(target, from: folders.map(String.init)))
      }
    }
  }

  /// What an identifier stands for.
  subscript(id: String) -> Target? { targets[id] }

  /// The part of a kind, the first by its name if there are several.
  func part(_ kind: String) -> String? {
    targets.values.filter { $0.kind == kind }.map(\.part).min()
  }

  /// The name of a part from a path that starts in a folder, or at `/`.
  private static func path(_ target: String, from folders: [String]) -> String {
    let target = target.replacing("\\", with: "/")
    var path = target.hasPrefix("/") ? [] : folders
    for step in target.split(separator: "/") {
      switch step {
      case ".": break
      case "..": _ = path.popLast()
      default: path.append(String(step))
      }
    }
    return path.joined(separator: "/")
  }
}
