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

  /// Writes papers, in place of earlier ones of the same names.
  ///
  /// - Parameter written: Called with the path of each paper that is in its place.
  /// - Throws: `OutputFailure` for the first that cannot be written; those before it are in their places.
  public func write(
    _ papers: [RankingPapers.Paper],
    written: (String) throws -> Void = { _ in }
  ) throws {
    for paper in papers {
      let path = path.hasSuffix("/") ? path + paper.name : "\(path)/\(paper.name)"
      let output = try OutputFile(path: path)
      try output.write(paper.text)
      try output.finish()
      try written(path)
    }
  }
}
