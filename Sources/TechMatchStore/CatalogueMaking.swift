import Foundation
import TechMatchKit

extension Catalogue {
  /// Makes a file that appears with its first content, or not at all.
  ///
  /// It is written beside its place and then linked there, so that a file which another process has made meanwhile is
  /// neither replaced nor removed.
  ///
  /// - Parameters:
  ///   - path: Where the file will stand.
  ///   - fill: Called once with the new catalogue.
  /// - Returns: What `fill` returns, or `nil` when a file is there already, whose content is then as it was; everything
  ///   is on the disk.
  /// - Throws: ``StoreFailure``, and what `fill` throws; there is no file then.
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
      // A file system without links.
      guard FileKind(path: path) == .nothing else { return nil }
      guard unsafe rename(partial, path) == 0 else {
        throw StoreFailure.unusable(path: path, .noAccess(unsafe String(cString: strerror(errno))))
      }
      return result
    }
    // The name is on the disk as well.
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    try? FileHandle(forReadingAtPath: folder)?.synchronize()
    return result
  }
}
