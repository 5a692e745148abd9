/// What importing does besides reading.
public struct ImportOptions: Sendable {
  /// The most issues kept per file, in the order of the file; the rest is counted.
  public var maxIssues = 20
  /// The most Dispatch workers to use.
  public var workers = Workers.available

  /// Makes the default options.
  public init() {}
}

/// Records with the report of how they were read.
public struct Imported<Record: Sendable>: Sendable {
  /// The records taken, in the order of files and lines.
  public var records: [Record]
  /// What was found on the way.
  public var report: ImportReport
}

/// What importing some files found.
public struct ImportReport: Sendable, Equatable {
  /// One report per file, in the order given.
  public var files: [FileReport]

  /// The number of errors over all files.
  public var errorCount: Int { files.reduce(0) { $0 + $1.errorCount } }
  /// The number of warnings over all files.
  public var warningCount: Int { files.reduce(0) { $0 + $1.warningCount } }
}

/// What importing one file found.
///
/// `recordsRead == recordsTaken + recordsReported`, always.
public struct FileReport: Sendable, Equatable {
  /// The file's name as it was given.
  public var name: String
  /// The kind of record it was read as.
  public var kind: RecordKind
  /// How it holds its records; `nil` for an empty file.
  public var format: SourceFormat?
  /// Its encoding.
  public var encoding: TextEncoding
  /// Its columns or keys, in the order of first occurrence.
  public var columns: [ColumnMapping] = []
  /// The number of records in the file.
  public var recordsRead = 0
  /// The number of records taken.
  public var recordsTaken = 0
  /// The number of records refused, each with an error.
  public var recordsReported = 0
  /// The number of errors; a record has at most one.
  public var errorCount = 0
  /// The number of warnings.
  public var warningCount = 0
  /// The first issues, in the order of the file.
  public var issues: [ImportIssue] = []

  init(name: String, kind: RecordKind, encoding: TextEncoding) {
    self.name = name
    self.kind = kind
    self.encoding = encoding
  }
}

/// What became of one column or key.
public struct ColumnMapping: Sendable, Equatable {
  /// The header or key as the file spells it.
  public var header: String
  /// The field it stands for, or `nil` when it is kept as an attribute.
  public var field: RecordField?
  /// Whether an alias matched as a whole or inside the header.
  public var isExact: Bool
}
