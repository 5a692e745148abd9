import Foundation

/// One input of a batch: a file, or what a catalogue had.
///
/// Its name is for people: the same bytes under another name are the same input.
public struct BatchInput: Codable, Equatable, Sendable {
  /// The path, or what else people know it by.
  public var name: String
  /// Its size in bytes; of a catalogue, the number of its records.
  public var bytes: Int
  /// A 64-bit digest of the content, to notice a change, not to withstand an attack.
  public var digest: String

  /// Makes an input whose digest is known.
  public init(name: String, bytes: Int, digest: String) {
    self.name = name
    self.bytes = bytes
    self.digest = digest
  }

  /// Reads a file, piece by piece, for its size and digest; `nil` when it cannot be read or is standard input, which
  /// cannot be read twice.
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
