import Foundation

/// One input of a batch: a file, the content of a catalogue, or the rejected pairs of its ledger.
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

  /// The pairs that are left out of a batch, with their number for a size; `nil` for none.
  ///
  /// O(*n* log *n*).
  ///
  /// - Parameters:
  ///   - rejected: The pairs.
  ///   - name: The name that people know their ledger by.
  public init?(_ rejected: RejectedPairs, name: String) {
    guard rejected.count > 0 else { return nil }
    var digest = ContentDigest()
    let ordered = rejected.pairs.sorted {
      ($0.demand, $0.achievement) < ($1.demand, $1.achievement)
    }
    for pair in ordered { digest.add("\(pair.demand.text)\t\(pair.achievement.text)\n") }
    self.init(name: name, bytes: rejected.count, digest: digest.hex)
  }

  /// Whether two inputs have the same content.
  public static func == (left: BatchInput, right: BatchInput) -> Bool {
    left.bytes == right.bytes && left.digest == right.digest
  }
}
