import Foundation
import TechMatchKit

extension Catalogue {
  /// Creates a file together with its first content, or not at all.
  ///
  /// It is written under another name and then linked to the path, so that a file that another
  /// process creates at the same time is neither replaced nor removed.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - fill: Called once with the new catalogue.
  /// - Returns: What `fill` returns, or `nil` when there is a file already, which is then
  ///   unchanged. Everything is on disk.
  /// - Throws: ``StoreFailure``, and what `fill` throws; no file is then created.
  public static func make<Result>(
    at path: String,
    _ fill: (Catalogue) throws -> Result
  ) throws -> Result? {
    guard FileKind(path: path) == .nothing else { return nil }
    let partial = "\(path).new-\(UUID().uuidString)"
    defer {
      for suffix in ["", "-wal", "-shm"] { _ = unsafe unlink(partial + suffix) }
    }
    let result: Result
    do {
      let catalogue = try Catalogue(path: partial, access: .create, named: path)
      result = try fill(catalogue)
      try catalogue.close()
    }
    guard unsafe link(partial, path) == 0 else {
      if errno == EEXIST { return nil }
      // The file system has no links.
      guard FileKind(path: path) == .nothing else { return nil }
      guard unsafe rename(partial, path) == 0 else {
        throw StoreFailure.unusable(path: path, .noAccess(unsafe String(cString: strerror(errno))))
      }
      return result
    }
    // The name has to be on disk as well.
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    try? FileHandle(forReadingAtPath: folder)?.synchronize()
    return result
  }
}
