/// How files are imported.
///
/// A `Sendable` value.
public struct ImportOptions: Sendable {
  /// The most different warnings and errors that are kept for each file, in the order of the file.
  ///
  /// The same about many rows is one. Further ones are only counted.
  ///
  /// Notes are always kept. Less than 0 counts as 0.
  public var maxIssues = 20
  /// The most Dispatch workers to use; less than 1 counts as 1.
  public var workers = Workers.available

  /// What opens workbooks; without it they are refused with an error that says so.
  ///
  /// The engine depends on the toolchain alone, and a workbook is compressed: `TechMatchWorkbook` has an opener,
  /// which needs zlib.
  public var workbooks: WorkbookOpener?

  /// What somebody has said that columns stand for (``ColumnMap``).
  public var columns = ColumnMap()

  /// Whether keys are canonical, as in a ``RecordLine``, so that everything else is an attribute.
  package var isCanonical = false

  /// What headers and keys stand for in records of a kind.
  func map(for kind: RecordKind) -> HeaderMap {
    isCanonical ? .canonical(for: kind) : HeaderMap.map(for: kind).choosing(columns)
  }

  /// Makes the default options.
  ///
  /// - Parameter workbooks: What opens workbooks, such as `.xlsx` of `TechMatchWorkbook`.
  public init(workbooks: WorkbookOpener? = nil) { self.workbooks = workbooks }

  /// Options for lines whose issues were reported when they were first imported.
  ///
  /// The first issue is kept, because it says which line is damaged.
  package static func silent(workers: Int) -> ImportOptions {
    var options = ImportOptions()
    options.workers = workers
    options.maxIssues = 1
    options.isCanonical = true
    return options
  }
}

/// Records, with a report on how they were read.
///
/// A `Sendable` value.
public struct Imported<Record: Sendable>: Sendable {
  /// The records that were kept, in the order of files and lines.
  public var records: [Record]
  /// What was found while reading them.
  public var report: ImportReport

  /// Makes a result.
  public init(records: [Record], report: ImportReport) {
    self.records = records
    self.report = report
  }
}

/// What importing some files found.
///
/// A `Sendable` value.
public struct ImportReport: Sendable, Equatable {
  /// The report on each file, in the order of the files.
  public var files: [FileReport]

  /// Makes a report.
  public init(files: [FileReport]) { self.files = files }

  /// The number of errors over all files.
  public var errorCount: Int { files.reduce(0) { $0 + $1.errorCount } }
  /// The number of warnings over all files.
  public var warningCount: Int { files.reduce(0) { $0 + $1.warningCount } }
}

extension FileReport {
  /// How many warnings and errors are not among the issues.
  package var unshownCount: Int {
    errorCount + warningCount
      - issues.reduce(0) { $0 + ($1.severity == .note ? 0 : $1.count) }
  }
}

/// What importing one file found.
///
/// `recordsRead == recordsTaken + recordsReported`, always. A `Sendable` value.
public struct FileReport: Sendable, Equatable {
  /// The name of the file, as given.
  public var name: String
  /// The kind of record it was read as.
  public var kind: RecordKind
  /// Its format; `nil` for an empty file.
  public var format: SourceFormat?
  /// Its encoding; `nil` for a file that is not text, such as a workbook.
  public var encoding: TextEncoding?
  /// The number of records taken under an identifier that was derived, because they have none of their own.
  public var recordsDerived = 0
  /// Its sheets in the order of the workbook, also those that were not read; empty for a file without sheets.
  public var sheets: [SheetReport] = []
  /// Its columns or keys, each spelling once, in the order of first occurrence.
  public var columns: [ColumnMapping] = []
  /// The number of records in the file.
  public var recordsRead = 0
  /// The number of records kept.
  public var recordsTaken = 0
  /// The number of records that are not kept, each with an error, or with a warning that it repeats another one.
  public var recordsReported = 0
  /// The rows of tables that are no records, and why.
  public var rows = RowCounts()
  /// The number of errors; a record has at most one.
  public var errorCount = 0
  /// The number of warnings.
  public var warningCount = 0
  /// The number of records that are not kept because they repeat another one, of this file or an earlier one.
  public var duplicateCount = 0
  /// The rows of tables, or the objects of JSON: records and everything else.
  public var rowsSeen: Int { recordsRead + rows.sum }
  /// The notes, followed by the first different warnings and errors in the order of the file, at most
  /// ``ImportOptions/maxIssues``.
  public var issues: [ImportIssue] = []

  /// Makes the report of a file of which nothing has been read yet.
  public init(name: String, kind: RecordKind, encoding: TextEncoding?) {
    self.name = name
    self.kind = kind
    self.encoding = encoding
  }
}

/// Rows of the tables of a file that became no records; what was read as records is counted elsewhere.
///
/// A value, `Sendable`.
public struct RowCounts: Sendable, Equatable {
  /// Titles above the headers and between records.
  public var titles = 0
  /// Headers, also those that are there once more.
  public var headers = 0
  /// Totals, signatures and notes.
  public var footers = 0
  /// Rows of tables of another kind that stand beside or below those that were read.
  public var others = 0
  /// Rows without text before the last one that has any.
  public var empty = 0

  /// No rows.
  public init() {}

  /// The number of all of them.
  public var sum: Int { titles + headers + footers + others + empty }

  mutating func add(_ other: RowCounts) {
    titles += other.titles
    headers += other.headers
    footers += other.footers
    others += other.others
    empty += other.empty
  }
}

/// What became of one sheet of a workbook.
///
/// `recordsRead == recordsTaken + recordsReported`, always. A value, `Sendable`.
public struct SheetReport: Sendable, Equatable {
  /// Its name.
  public var name: String
  /// Whether its rows are records, and if not, why not.
  public var content: SheetContent
  /// The number of records in it.
  public var recordsRead = 0
  /// The number of records taken.
  public var recordsTaken = 0
  /// The number of records that are not kept.
  public var recordsReported: Int { recordsRead - recordsTaken }

  /// A report of nothing read yet.
  init(name: String, content: SheetContent) {
    self.name = name
    self.content = content
  }
}

/// What the rows of a sheet are taken for.
public enum SheetContent: String, Sendable {
  /// Records of the kind that the file is read as.
  case records
  /// Nothing: the sheet is hidden.
  case hidden
  /// Records of another kind, by its headers.
  case otherKind = "other_kind"
  /// Something else: no row is a header.
  case noHeader = "no_header"
  /// There are none.
  case empty
  /// There cannot be any: it is a chart, a dialogue or macros.
  case noTable = "no_table"
}

/// What became of one column or key.
public struct ColumnMapping: Sendable, Equatable {
  /// The header or key as the file spells it.
  public var header: String
  /// The field it stands for, or `nil` when it is kept as an attribute or numbers the rows.
  public var field: RecordField?
  /// Whether the whole header is a known spelling, and does not merely contain one.
  public var isExact: Bool
  /// Whether it numbers the rows of a table (序号): where a row stands is no part of the record.
  public var isPosition: Bool

  /// Makes a mapping.
  public init(header: String, field: RecordField?, isExact: Bool, isPosition: Bool = false) {
    self.header = header
    self.field = field
    self.isExact = isExact
    self.isPosition = isPosition
  }
}
