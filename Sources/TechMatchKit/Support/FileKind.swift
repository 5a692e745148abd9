import Foundation

/// What stands at a path, links followed.
package enum FileKind: Sendable {
  /// Nothing that can be seen.
  case nothing
  /// A file with bytes of its own.
  case regular
  /// A folder.
  case folder
  /// A device, pipe or socket: it has no content that could be kept or replaced.
  case other

  /// Looks at a path.
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

  /// Whether two paths name one file, also by way of links or `..`; for files that are not there yet, whether they
  /// would be one.
  package static func areSame(_ left: String, _ right: String) -> Bool {
    var (first, second) = (stat(), stat())
    if unsafe stat(left, &first) == 0, unsafe stat(right, &second) == 0 {
      return first.st_dev == second.st_dev && first.st_ino == second.st_ino
    }
    return canonical(left) == canonical(right)
  }

  /// The path with the links of its folder resolved: the file itself need not be there.
  private static func canonical(_ path: String) -> String {
    let url = URL(fileURLWithPath: path).standardizedFileURL
    return url.deletingLastPathComponent().resolvingSymlinksInPath()
      .appendingPathComponent(url.lastPathComponent).path
  }
}
