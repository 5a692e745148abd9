import Foundation

/// What a path names, after following links.
package enum FileKind: Sendable {
  /// Nothing, or something that cannot be examined.
  case nothing
  /// A regular file.
  case regular
  /// A folder.
  case folder
  /// A device, pipe or socket, which has no content that could be kept or replaced.
  case other

  /// Examines a path.
  package init(path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      self = .nothing
      return
    }
    self =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .folder
      default: .other
      }
  }

  /// Whether two paths name the same file, links and `..` included; for files that do not exist
  /// yet, whether they would be the same.
  package static func areSame(_ left: String, _ right: String) -> Bool {
    var (first, second) = (stat(), stat())
    if unsafe stat(left, &first) == 0, unsafe stat(right, &second) == 0 {
      return first.st_dev == second.st_dev && first.st_ino == second.st_ino
    }
    return canonical(left) == canonical(right)
  }

  /// The path with the links of its folder resolved; the file itself need not exist.
  private static func canonical(_ path: String) -> String {
    let url = URL(fileURLWithPath: path).standardizedFileURL
    return url.deletingLastPathComponent().resolvingSymlinksInPath()
      .appendingPathComponent(url.lastPathComponent).path
  }
}
