import TechMatchKit

/// What is wrong with a line that ArgumentParser has understood: facts that the commands' `validate` throws.
///
/// They are thrown as `ValidationError(.missing(…))`, because ArgumentParser adds the usage line and the status
/// 64 to errors of its own type alone.
enum UsageFault {
  // Numbers and other values.

  /// A whole number is too small.
  case below(_ option: String, least: Int)
  /// A number lies outside its range.
  case outside(_ option: String, _ range: String)
  /// `--min-score` is none of 0…100.
  case minimumScore
  /// A score of `diff` is none of 0…100.
  case scoreInDiff
  /// `--today` is no date.
  case today(_ found: String)
  /// `--amount` is no sum of money above 0.
  case amount(_ found: String)
  /// An option for a registration number is blank.
  case registration(_ option: String)
  /// `--map` says nothing that can be understood of a column.
  case column(ColumnMap.Failure)
  /// `--source` is blank.
  case source
  /// `--demand` or `--achievement` can be no identifier.
  case pairIdentifiers
  /// An identifier is empty.
  case emptyIdentifier

  /// A filter cannot be what was asked for.
  case filter(FilterFailure)
  /// `--not` has no filter with a value.
  case exclusion(_ text: String)
  /// There is nothing such to count by.
  case facet(_ name: String, nearest: String?)
  /// Records of the kind cannot be ordered by this.
  case order(_ key: String, RecordKind)

  /// `help` is asked about a subcommand that there is not.
  case unknownTopic(_ name: String, nearest: String?)

  // Something is missing.

  /// A command needs the records of both sides.
  case missingSides(_ command: String, instead: String)
  /// `--text` is blank.
  case emptyText
  /// A command needs the records that it is to look among.
  case missingTarget(_ command: String, Side)
  /// There is nowhere to look for records, of a kind or of any.
  case missingRecords(RecordKind?)
  /// A command needs records of either side.
  case missingEitherSide(_ command: String)
  /// `statistics` needs records.
  case missingStatisticsSource
  /// `rank` needs records and bids.
  case missingBids
  /// An option of `rank` has neither one value nor one for each challenge.
  case notForEach(_ option: String, count: Int, challenges: Int)
  /// An option of `rank` is for a single challenge.
  case oneChallenge(_ option: String, instead: String)
  /// `rank` is to keep the base of a ledger that is not given.
  case baseWithoutLedger
  /// `forms` without the name of a judge, or with an empty one.
  case missingJudges
  /// `verify` needs one thing to look at.
  case missingProof
  /// `verify` is told what a ledger must be, and looks at something else.
  case proofWithoutLedger
  /// `import` needs files.
  case missingImport
  /// `batch` has no `--out`.
  case missingBatchOutput
  /// `merge` has no `--out`.
  case missingMergeOutput
  /// `--save` without a catalogue.
  case missingShelf
  /// A spreadsheet without `--kind`.
  case missingKind
  /// No catalogue is named.
  case missingStore
  /// Nobody is named as the broker.
  case missingBroker
  /// A rejection without a reason.
  case missingReason
  /// `outcome` without what came of the pair.
  case missingOutcome
  /// `organisations` with nothing that knows organisations.
  case missingOrganisations
  /// `organisations --propose` without records.
  case missingNames

  // Things that do not go together.

  /// Standard input is named twice.
  case standardInputTwice
  /// `batch` cannot read standard input.
  case standardInputInBatch
  /// `--thesaurus` with `--thesaurus-only`.
  case twoThesauruses
  /// `explain` with neither or both of a demand and a text.
  case demandOrText
  /// `match` with both identifiers.
  case demandAndAchievement
  /// Neither or both of `--demand` and `--achievement` are given.
  case oneRecord
  /// `evaluate` with a run and records.
  case runAndRecords
  /// `evaluate` compares a run with a weighting.
  case runAgainstWeighting(_ weighting: String)
  /// An option of `diff` that is about batches, with ledgers.
  case batchOption(_ option: String)
  /// `columns --forget` without `--source`.
  case forgetWithoutSource
  /// `--records` with `--source`.
  case recordsAndSource
  /// `--contract` and `--amount` are not given together.
  case contractWithoutAmount
  /// `--registration` without `--correct`.
  case registrationWithoutCorrect
  /// `--correct` without what is right.
  case emptyCorrection
  /// `organisations` is to do several things.
  case severalAboutNames
  /// `outcomes` chooses by identifier without `--entries`.
  case identifiersWithoutEntries
}
