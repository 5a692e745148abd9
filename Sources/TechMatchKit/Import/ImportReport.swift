/// How files are imported.
///
/// A `Sendable` value.
public struct ImportOptions: Sendable {
  /// The most warnings and errors that are kept for each file, in the order of the file.
  ///
  /// Further ones are only counted.
  ///
  /// Notes are always kept. Less than 0 counts as 0.
  public var maxIssues = 20
  /// The most Dispatch workers to use; less than 1 counts as 1.
  public var workers = Workers.available

  /// Makes the default options.
  public init() {}

  /// Options for lines whose issues were reported when they were first imported.
  ///
  /// The first issue is kept, because it says which line is damaged.
  package static func silent(workers: Int) -> ImportOptions {
    var options = ImportOptions()
    options.workers = workers
    options.maxIssues = 1
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
  /// Its encoding.
  public var encoding: TextEncoding
  /// Its columns or keys, each spelling once, in the order in which they first occur.
  public var columns: [ColumnMapping] = []
  /// The number of records in the file.
  public var recordsRead = 0
  /// The number of records kept.
  public var recordsTaken = 0
  /// The number of records refused, each with an error.
  public var recordsReported = 0
  /// The number of errors; a record has at most one, and each refused record has one.
  public var errorCount = 0
  /// The number of warnings.
  public var warningCount = 0
  /// The notes, followed by the first warnings and errors in the order of the file, at most
  /// ``ImportOptions/maxIssues``.
  public var issues: [ImportIssue] = []

  /// Makes the report of a file of which nothing has been read yet.
  public init(name: String, kind: RecordKind, encoding: TextEncoding) {
    self.name = name
    self.kind = kind
    self.encoding = encoding
  }
}

/// The field that a column or key was mapped to.
public struct ColumnMapping: Sendable, Equatable {
  /// The header or key as the file spells it.
  public var header: String
  /// The field it stands for, or `nil` when it is kept as an attribute.
  public var field: RecordField?
  /// Whether the whole header is a known spelling, and does not merely contain one.
  public var isExact: Bool

  /// Makes a mapping.
  public init(header: String, field: RecordField?, isExact: Bool) {
    self.header = header
    self.field = field
    self.isExact = isExact
  }
}
