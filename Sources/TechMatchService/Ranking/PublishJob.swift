import TechMatchKit

/// The papers of one or several rankings, made from their ledgers alone.
///
/// A value, `Sendable`.
public struct PublishJob: Sendable {
  /// The ledgers.
  public var ledgers: [InputFile]
  /// The folder that the papers go into; it is made if it is not there.
  public var folder: String

  /// Names what is published.
  public init(ledgers: [InputFile], folder: String) {
    self.ledgers = ledgers
    self.folder = folder
  }

  /// Checks all ledgers, then writes their papers; earlier papers of the same names are replaced.
  ///
  /// - Parameter written: Called with the path of each paper that is in its place.
  /// - Throws: `LedgerFailure` for the first ledger that is not what its input gives,
  ///   ``ServiceFailure`` for two ledgers with papers of the same names; nothing was written then.
  ///   `OutputFailure` when a paper cannot be written; those before it are in their places.
  public func run(written: (String) throws -> Void) throws {
    var jobs: [(file: InputFile, papers: RankingPapers)] = []
    for file in ledgers {
      let papers = RankingPapers(try RankingLedger.verified(file))
      // Some file systems take two names for one that differ in case alone.
      if let other = jobs.first(where: { $0.papers.stem.lowercased() == papers.stem.lowercased() })
      {
        throw ServiceFailure.samePapers(file: file.name, other: other.file.name, stem: papers.stem)
      }
      jobs.append((file, papers))
    }
    let folder = try PaperFolder(path: folder)
    for job in jobs { try folder.write(job.papers.notices + job.papers.reports, written: written) }
  }
}
