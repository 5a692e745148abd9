import Foundation
import TechMatchKit

/// A folder that papers of rankings are written into, each whole or not at all.
///
/// A value, `Sendable`.
public struct PaperFolder: Sendable {
  /// The path of the folder.
  public let path: String

  /// Makes a folder, and those above it, where there is none.
  ///
  /// - Throws: `OutputFailure`.
  public init(path: String) throws {
    self.path = path
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw OutputFailure.cannotCreate(path: path)
    }
  }

  /// Writes a file, in place of an earlier one of the same name.
  ///
  /// - Returns: The path of the file.
  /// - Throws: `OutputFailure`; the earlier file is then still there.
  @discardableResult
  public func write(
    _ name: String,
    _ bytes: some Sequence<UInt8>
  ) throws(OutputFailure) -> String {
    let path = path.hasSuffix("/") ? path + name : "\(path)/\(name)"
    let output = try OutputFile(path: path)
    try output.write(bytes)
    try output.finish()
    return path
  }
}
