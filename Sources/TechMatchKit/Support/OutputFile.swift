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

  /// Opens a file beside `path`.
  ///
  /// - Parameters:
  ///   - path: Where the file will stand.
  ///   - partial: The file that is written meanwhile; by default one of its own for each process. Name it where the
  ///     next run should take the place of what a killed one left.
  /// - Throws: ``OutputFailure/cannotCreate(path:)``.
  package init(path: String, partial: String? = nil) throws(OutputFailure) {
    self.path = path
    let partial = partial ?? "\(path).partial-\(ProcessInfo.processInfo.processIdentifier)"
    self.partial = partial
    guard FileManager.default.createFile(atPath: partial, contents: nil),
      let handle = FileHandle(forWritingAtPath: partial)
    else { throw .cannotCreate(path: path) }
    self.handle = handle
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
      throw failed()
    }
    guard unsafe rename(partial, path) == 0 else { throw failed() }
  }

  private func flush() throws(OutputFailure) {
    do {
      try handle.write(contentsOf: buffer)
    } catch {
      throw failed()
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Takes the partial file away; the file that stood in the place stays.
  private func failed() -> OutputFailure {
    try? FileManager.default.removeItem(atPath: partial)
    return .cannotWrite(path: path)
  }
}

/// Why a file could not be written; the file that stood in its place is still there.
public enum OutputFailure: Error, Equatable, Sendable {
  /// No file can be made beside the path: its folder is missing or not writable.
  case cannotCreate(path: String)
  /// Writing failed on the way, as on a full disk.
  case cannotWrite(path: String)
}
