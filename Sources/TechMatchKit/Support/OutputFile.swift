import Foundation

/// A file that appears whole or not at all.
///
/// It is written beside its place, synchronised and renamed, so an interrupted run leaves the earlier file. Owned by
/// one thread.
package final class OutputFile {
  /// Where the file will stand.
  package let path: String
  private let partial: String
  private let handle: FileHandle
  private var buffer = Data()
  private var isDone = false

  /// Opens a file beside `path`.
  ///
  /// - Parameters:
  ///   - path: Where the file will stand.
  ///   - partial: The file that is written meanwhile; by default one of its own for each process. Name it where the
  ///     next run should take the place of what a killed one left.
  /// - Throws: ``OutputFailure``, when a folder or a device stands at the path, or no file can be made beside it.
  package init(path: String, partial: String? = nil) throws(OutputFailure) {
    switch FileKind(path: path) {
    case .folder: throw .isFolder(path: path)
    case .other: throw .isDevice(path: path)
    case .nothing, .regular: break
    }
    self.path = path
    let partial = partial ?? "\(path).partial-\(ProcessInfo.processInfo.processIdentifier)"
    self.partial = partial
    guard FileManager.default.createFile(atPath: partial, contents: nil),
      let handle = FileHandle(forWritingAtPath: partial)
    else { throw .cannotCreate(path: path) }
    self.handle = handle
  }

  /// Takes the partial file away when it was not finished; the file that stood in the place stays.
  deinit {
    if !isDone { try? FileManager.default.removeItem(atPath: partial) }
  }

  /// Makes sure that a file can be written, and leaves nothing behind.
  ///
  /// - Throws: What ``init(path:partial:)`` throws.
  package static func requireWritable(_ path: String) throws(OutputFailure) {
    _ = try OutputFile(path: path)
  }

  /// Adds text.
  package func write(_ text: String) throws(OutputFailure) {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= 1 << 16 { try flush() }
  }

  /// Adds a line.
  package func line(_ text: String) throws(OutputFailure) { try write(text + "\n") }

  /// Writes what is left and puts the file into its place.
  package func finish() throws(OutputFailure) {
    try flush()
    do {
      try handle.synchronize()
      try handle.close()
    } catch {
      throw .cannotWrite(path: path)
    }
    guard unsafe rename(partial, path) == 0 else { throw .cannotWrite(path: path) }
    isDone = true
  }

  private func flush() throws(OutputFailure) {
    do {
      try handle.write(contentsOf: buffer)
    } catch {
      throw .cannotWrite(path: path)
    }
    buffer.removeAll(keepingCapacity: true)
  }
}

/// Why a file could not be written; the file that stood in its place is still there.
public enum OutputFailure: Error, Equatable, Sendable {
  /// The path names a folder.
  case isFolder(path: String)
  /// The path names a device or a pipe, which a file must not take the place of.
  case isDevice(path: String)
  /// No file can be made beside the path: its folder is missing or not writable.
  case cannotCreate(path: String)
  /// Writing failed on the way, as on a full disk.
  case cannotWrite(path: String)
}
