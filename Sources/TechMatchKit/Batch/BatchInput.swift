import Foundation

/// One input of a batch: a file, or the content of a catalogue.
///
/// The name is only for people: the same content under another name is the same input.
public struct BatchInput: Codable, Equatable, Sendable {
  /// The path, or another name that people know it by.
  public var name: String
  /// The size in bytes, or the number of records of a catalogue.
  public var bytes: Int
  /// A 64-bit digest of the content, which shows a change but does not withstand an attack.
  public var digest: String

  /// Makes an input whose digest is known.
  public init(name: String, bytes: Int, digest: String) {
    self.name = name
    self.bytes = bytes
    self.digest = digest
  }

  /// Reads a file for its size and digest.
  ///
  /// `nil` when it cannot be read, and for standard input, which could not be read again.
  public init?(digesting path: String) {
    guard path != "-", let file = FileHandle(forReadingAtPath: path) else { return nil }
    var digest = ContentDigest()
    var bytes = 0
    while let chunk = try? file.read(upToCount: 1 << 20), !chunk.isEmpty {
      bytes += chunk.count
      digest.add([UInt8](chunk).span)
    }
    self.init(name: path, bytes: bytes, digest: digest.hex)
  }

  /// Whether two inputs have the same content.
  public static func == (left: BatchInput, right: BatchInput) -> Bool {
    left.bytes == right.bytes && left.digest == right.digest
  }
}
