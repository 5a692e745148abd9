import Foundation

/// A fresh folder that goes when nobody holds it any more.
///
/// Not thread-safe by itself: names in it are the caller's.
final class ScratchFolder: Sendable {
  private let root: URL

  /// Makes a folder under the temporary one.
  init() throws {
    root = FileManager.default.temporaryDirectory
      .appendingPathComponent("techmatch-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  /// The place of a file in the folder, or of the folder itself.
  func url(_ name: String = "") -> URL {
    name.isEmpty ? root : root.appendingPathComponent(name)
  }

  /// The path of a file in the folder, or of the folder itself.
  func path(_ name: String = "") -> String { url(name).path }

  /// Whether there is a file of this name.
  func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  /// The names in the folder, in order.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path()).sorted()
  }

  /// The text of a file.
  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: url(name)), as: UTF8.self)
  }

  /// Writes a file.
  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: url(name))
  }

  /// Makes a file or folder elsewhere appear under a name in this one.
  func link(_ name: String, to target: URL) throws {
    try FileManager.default.createSymbolicLink(at: url(name), withDestinationURL: target)
  }
}
