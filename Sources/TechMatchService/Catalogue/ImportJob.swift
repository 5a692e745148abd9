import TechMatchKit
import TechMatchStore

/// Files into a catalogue, whole or not at all.
///
///     var job = ImportJob([.init(.demand, [try InputFile(path: "demands.csv")])], source: "jilin")
///     job.isTrial = true
///     let outcome = try job.run(into: "market.techmatch")
///
/// A value, `Sendable`.
public struct ImportJob: Sendable {
  /// Files with records of one kind.
  public struct Files: Sendable {
    /// What the records are.
    public var kind: RecordKind
    /// The files; bytes in memory will do (`InputFile(name:bytes:)`).
    public var files: [InputFile]

    /// Names the files.
    public init(_ kind: RecordKind, _ files: [InputFile]) {
      self.kind = kind
      self.files = files
    }
  }

  private enum Input: Sendable {
    case files([Files], source: String)
    case export(InputFile)
  }

  private let input: Input
  /// Whether records of the source and kind that the files no longer have are withdrawn.
  public var isReplacing = false
  /// Whether to find out what would change, and change nothing.
  public var isTrial = false
  /// How files are read.
  public var importing = ImportOptions.everyFormat
  /// Whether any error in a file is fatal.
  public var isStrict = false

  /// Takes records from files by kind, in this order.
  ///
  /// - Parameters:
  ///   - files: The files, each kind once.
  ///   - source: Whose records they are: an identifier belongs to one source.
  public init(_ files: [Files], source: String = "main") {
    input = .files(files, source: source)
  }

  /// Takes what an export has: records of all kinds with their sources, its ledger, and the decisions
  /// about names of organisations.
  public init(export: InputFile) { input = .export(export) }

  /// Takes the records.
  ///
  /// - Parameters:
  ///   - path: The catalogue, which is made when it is not there.
  ///   - tell: Called with the report of each file, before anything is refused.
  /// - Returns: What changed, or in a trial would change; everything is on the disk.
  /// - Throws: `StoreFailure`, `RecordStream.Failure` or ``ServiceFailure``, after which nothing has changed, and there is
  ///   no file where there was none. A trial returns what makes the files unfit for the import instead
  ///   (``ImportOutcome/refusal``).
  public func run(
    into path: String,
    tell: (MarketNotice) -> Void = { _ in }
  ) throws -> ImportOutcome {
    let (deliveries, ledger, names, files) = try inputs()
    let importer = Importer(options: importing)
    let imported = deliveries.map { importer.lines(of: $0.kind, from: $0.files) }
    var outcome = ImportOutcome()
    outcome.reports = imported.flatMap(\.report.files)
    for report in outcome.reports { tell(.of(report, strict: isStrict || isReplacing)) }
    outcome.refusal = refusal(zip(deliveries, imported).map { ($0, $1) })
    if let refusal = outcome.refusal {
      if isTrial { return outcome }
      throw refusal
    }
    var content = Catalogue.Import(
      zip(deliveries, imported).map { .init($0.kind, source: $0.source, $1.records) },
      ledger: ledger,
      names: names,
      files: files
    )
    content.isReplacing = isReplacing
    outcome.changes = zip(deliveries, try take(content, into: path)).map {
      ImportOutcome.Change(kind: $0.kind, source: $0.source, counts: $1)
    }
    return outcome
  }

  private typealias Delivery = (kind: RecordKind, source: String, files: [InputFile])

  /// What comes in: files by kind and source, the entries of a ledger, decisions about names, and the
  /// names of the files.
  private func inputs() throws -> ([Delivery], [LedgerEvent], [NameDecision], [String]) {
    switch input {
    case .files(let files, let source):
      return (
        files.map { ($0.kind, source, $0.files) }, [], [], files.flatMap { $0.files.map(\.name) }
      )
    case .export(let file):
      let stream = try RecordStream(file)
      let events = stream.events.compactMap(LedgerEvent.init(json:))
      let names = stream.names.compactMap(NameDecision.init(json:))
      guard events.count == stream.events.count, names.count == stream.names.count else {
        throw ServiceFailure.unreadableLedger(path: file.name)
      }
      return (stream.parts.map { ($0.kind, $0.source, [$0.file]) }, events, names, [file.name])
    }
  }

  private func refusal(_ inputs: [(Delivery, Imported<RecordLine>)]) -> ServiceFailure? {
    let errors = inputs.reduce(0) { $0 + $1.1.report.errorCount }
    if errors > 0, isReplacing { return .refusedOnReplacing(errors: errors) }
    if errors > 0, isStrict { return .strict(errors: errors) }
    guard isReplacing, let empty = inputs.first(where: { $0.1.records.isEmpty })?.0 else {
      return nil
    }
    return .nothingToReplaceWith(kind: empty.kind, files: empty.files.map(\.name))
  }

  private func take(_ content: Catalogue.Import, into path: String) throws -> [ImportCounts] {
    if isTrial {
      // A trial leaves no file behind either.
      let isNew = FileKind(path: path) == .nothing
      return try Catalogue(path: isNew ? Catalogue.nowhere : path, access: .create)
        .take(content, isTrial: true)
    }
    return try Catalogue.make(at: path) { try $0.take(content) }
      ?? Catalogue(path: path, access: .create).take(content)
  }
}
