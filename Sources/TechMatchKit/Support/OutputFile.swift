import Foundation

/// A file that is replaced as a whole or not at all.
///
/// It is written under another name, synchronised and renamed, so an interrupted run leaves the
/// earlier file as it was. Owned by one thread.
package final class OutputFile {
  /// The path of the file.
  package let path: String
  private let partial: String
  private let handle: FileHandle
  private var buffer = Data()

  /// Starts a file next to `path`.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - partial: The path of the unfinished file, by default one for each process. Give a fixed
  ///     path where the next run should overwrite what a killed one left.
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

  /// Writes what is left, and renames the file to its path.
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

  /// Removes the unfinished file; an earlier file at the path remains.
  private func failed() -> OutputFailure {
    try? FileManager.default.removeItem(atPath: partial)
    return .cannotWrite(path: path)
  }
}

/// Why a file could not be written. An earlier file at the path is unchanged.
public enum OutputFailure: Error, Equatable, Sendable {
  /// The file cannot be created: its folder is missing or not writable.
  case cannotCreate(path: String)
  /// Writing failed part of the way, for example because the disk is full.
  case cannotWrite(path: String)
}
