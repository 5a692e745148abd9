import TechMatchKit
import TechMatchWorkbook

/// The papers of one or several rankings, and one workbook of all of them in each language, made from
/// their ledgers alone.
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

  /// Checks all ledgers, then writes their papers and workbooks; earlier ones of the same names are replaced.
  ///
  /// - Parameter written: Called with the path of each paper that is in its place.
  /// - Throws: `LedgerFailure` for the first ledger that is not what its input gives,
  ///   ``ServiceFailure`` for two ledgers with papers of the same names; nothing was written then.
  ///   A failure of cells that do not fit into a workbook, also before anything is written.
  ///   `PublicationFailure` for the first ranking without a notice, when all other papers are written.
  ///   `OutputFailure` when a paper cannot be written; those before it are in their places.
  public func run(written: (String) throws -> Void) throws {
    var jobs: [(file: InputFile, papers: RankingPapers)] = []
    var proofs: [RankingLedger] = []
    for file in ledgers {
      let proof = try RankingLedger.verified(file)
      let papers = RankingPapers(proof)
      // Some file systems take two names for one that differ in case alone.
      if let other = jobs.first(where: { $0.papers.stem.lowercased() == papers.stem.lowercased() })
      {
        throw ServiceFailure.samePapers(file: file.name, other: other.file.name, stem: papers.stem)
      }
      jobs.append((file, papers))
      proofs.append(proof)
    }
    let workbooks = try Self.workbooks(proofs, stem: jobs.first?.papers.stem)
    let folder = try PaperFolder(path: folder)
    for job in jobs {
      for paper in job.papers.notices + job.papers.reports {
        try written(folder.write(paper.name, paper.text.utf8))
      }
    }
    for workbook in workbooks { try written(folder.write(workbook.name, workbook.bytes)) }
    if let refusal = jobs.lazy.compactMap(\.papers.refusal).first { throw refusal }
  }

  /// The rankings as workbooks: those of one challenge under its name, those of several under one of their own.
  private static func workbooks(
    _ proofs: [RankingLedger],
    stem: String?
  ) throws(CellSheetFailure) -> [(name: String, bytes: [UInt8])] {
    guard let stem else { return [] }
    let name = proofs.count == 1 ? "\(stem)-ranking" : "rankings"
    return try [Language.zh, .en].map { language throws(CellSheetFailure) in
      let sheets = RankingSheets(proofs, language: language).sheets
      return ("\(name).\(language.rawValue).xlsx", try XLSXWriter.bytes(of: sheets))
    }
  }
}
