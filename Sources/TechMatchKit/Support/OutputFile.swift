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
  private var isDone = false

  /// Starts a file next to `path`.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - partial: The path of the unfinished file, by default one for each process. Give a fixed
  ///     path where the next run should overwrite what a killed one left.
  ///   - isPrivate: Whether nobody but its owner may read it.
  /// - Throws: ``OutputFailure`` when a folder or a device is at the path, or no file can be
  ///   created next to it.
  package init(
    path: String,
    partial: String? = nil,
    isPrivate: Bool = false
  ) throws(OutputFailure) {
    switch FileKind(path: path) {
    case .folder: throw .isFolder(path: path)
    case .other: throw .isDevice(path: path)
    case .nothing, .regular: break
    }
    self.path = path
    let partial = partial ?? "\(path).partial-\(ProcessInfo.processInfo.processIdentifier)"
    self.partial = partial
    let attributes: [FileAttributeKey: Any]? = isPrivate ? [.posixPermissions: 0o600] : nil
    guard
      FileManager.default.createFile(atPath: partial, contents: nil, attributes: attributes),
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
  /// - Throws: What ``init(path:partial:isPrivate:)`` throws.
  package static func requireWritable(_ path: String) throws(OutputFailure) {
    _ = try OutputFile(path: path)
  }

  /// Adds text.
  package func write(_ text: String) throws(OutputFailure) { try write(text.utf8) }

  /// Adds bytes.
  package func write(_ bytes: some Sequence<UInt8>) throws(OutputFailure) {
    buffer.append(contentsOf: bytes)
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

/// Why a file could not be written.
///
/// An earlier file at the path is unchanged.
public enum OutputFailure: Error, Equatable, Sendable {
  /// The path names a folder.
  case isFolder(path: String)
  /// The path names a device or a pipe, which a file must not take the place of.
  case isDevice(path: String)
  /// No file can be made beside the path: its folder is missing or not writable.
  case cannotCreate(path: String)
  /// Writing failed part of the way, for example because the disk is full.
  case cannotWrite(path: String)
}
