import Foundation

/// The bytes of one input, with the name that messages use for it.
///
/// Immutable and `Sendable`.
public struct InputFile: Sendable {
  /// The path as given, `-` for standard input, or any label for bytes in memory.
  public let name: String
  /// The bytes; a regular file is mapped into memory where the system allows it.
  let bytes: Data

  /// The largest input, in bytes: 4 GB.
  public static let largest = 4_000_000_000

  /// Takes bytes that are in memory already.
  public init(name: String, bytes: some Sequence<UInt8>) {
    self.name = name
    self.bytes = Data(bytes)
  }

  /// Opens a file, or reads standard input to its end when `path` is `-`.
  ///
  /// - Throws: ``ImportFailure`` when the file does not exist, is a folder, cannot be read, or is
  ///   larger than ``largest``.
  public init(path: String) throws(ImportFailure) {
    name = path
    if path == "-" {
      bytes = FileHandle.standardInput.readDataToEndOfFile()
    } else {
      var isDirectory: ObjCBool = false
      guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
        throw .notFound(path: path)
      }
      guard !isDirectory.boolValue else { throw .isDirectory(path: path) }
      let attributes = try? FileManager.default.attributesOfItem(atPath: path)
      let size = (attributes?[.size] as? NSNumber)?.intValue ?? 0
      guard size <= Self.largest else { throw .tooLarge(path: path, bytes: size) }
      do {
        bytes = try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe)
      } catch {
        throw .unreadable(path: path)
      }
    }
    guard bytes.count <= Self.largest else { throw .tooLarge(path: path, bytes: bytes.count) }
  }

  /// The bytes without a byte-order mark, or `nil` when they are not UTF-8.
  var utf8: [UInt8]? {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let own = [UInt8](bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes)
    return String(validating: own, as: UTF8.self) == nil ? nil : own
  }
}

/// Why an input cannot be read at all.
public enum ImportFailure: Error, Equatable, Sendable {
  /// There is no such file.
  case notFound(path: String)
  /// The path names a folder.
  case isDirectory(path: String)
  /// The system refuses to read it.
  case unreadable(path: String)
  /// It is larger than ``InputFile/largest``.
  case tooLarge(path: String, bytes: Int)
}
