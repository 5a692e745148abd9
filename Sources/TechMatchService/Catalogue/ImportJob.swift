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
    case files([Files], source: String?)
    case export(InputFile)
  }

  private let input: Input
  /// Whether records of the source and kind that the files no longer have are withdrawn.
  public var isReplacing = false
  /// Whether identifiers may go to records about something else, however many do.
  public var allowsRetitled = false
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
  ///   - source: Whose records they are, in which identifiers are unique; `nil` to tell it for each file by its records, then by
  ///     its name.
  public init(_ files: [Files], source: String? = nil) {
    input = .files(files, source: source)
  }

  /// Takes what an export has: records of all kinds with their sources, its ledger, and the decisions
  /// about names of organisations.
  public init(export: InputFile) { input = .export(export) }

  /// Takes the records.
  ///
  /// - Parameters:
  ///   - path: The catalogue, which is made when it is not there.
  ///   - tell: Called with the report of each file and with each new source, before anything is refused.
  /// - Returns: What changed, or in a trial would change; everything is on the disk.
  /// - Throws: `StoreFailure`, `RecordStream.Failure` or ``ServiceFailure``, after which nothing has changed, and there is
  ///   no file where there was none. A trial returns what makes the files unfit for the import instead
  ///   (``ImportOutcome/refusal``).
  public func run(
    into path: String,
    tell: (MarketNotice) -> Void = { _ in }
  ) throws -> ImportOutcome {
    let (deliveries, ledger, names) = try inputs(for: path)
    var outcome = ImportOutcome()
    outcome.reports = deliveries.flatMap(\.reports)
    for report in outcome.reports { tell(.of(report, strict: isStrict || isReplacing)) }
    outcome.refusal = refusal(deliveries)
    if let refusal = outcome.refusal {
      if isTrial { return outcome }
      throw refusal
    }
    for delivery in deliveries where delivery.isNew && !delivery.lines.isEmpty {
      for file in delivery.files { tell(.newSource(file: file, name: delivery.source)) }
    }
    var content = Catalogue.Import(
      deliveries.map { .init($0.kind, source: $0.source, $0.lines, files: $0.names) },
      ledger: ledger,
      names: names,
      files: deliveries.reduce(into: []) { names, delivery in
        names += delivery.files.filter { !names.contains($0) }
      }
    )
    content.isReplacing = isReplacing
    content.allowsRetitled = allowsRetitled
    if case .export = input { content.isRestoring = true }
    outcome.changes = zip(deliveries, try take(content, into: path)).map {
      ImportOutcome.Change(kind: $0.kind, source: $0.source, counts: $1)
    }
    return outcome
  }

  /// The records of one kind and source.
  private struct Delivery {
    var kind: RecordKind
    var source: String
    var isNew = false
    var lines: [RecordLine]
    var reports: [FileReport]
    /// The files by which the source is known the next time.
    var names: [String]
    /// Why it cannot be told whose records they are.
    var refusal: ServiceFailure?

    var files: [String] { reports.map(\.name) }
  }

  /// What comes in: records by kind and source, the entries of a ledger, and decisions about names.
  private func inputs(for path: String) throws -> ([Delivery], [LedgerEvent], [NameDecision]) {
    let importer = Importer(options: importing)
    switch input {
    case .files(let files, let source?):
      let deliveries = files.map { files in
        let imported = importer.lines(of: files.kind, from: files.files)
        return delivery(files.kind, source, imported)
      }
      return (deliveries, [], [])
    case .files(let files, nil): return (try told(files, by: importer, for: path), [], [])
    case .export(let file):
      let stream = try RecordStream(file)
      let events = stream.events.compactMap(LedgerEvent.init(json:))
      let names = stream.names.compactMap(NameDecision.init(json:))
      guard events.count == stream.events.count, names.count == stream.names.count else {
        throw ServiceFailure.unreadableLedger(path: file.name)
      }
      let deliveries = stream.parts.map { part in
        let imported = importer.lines(of: part.kind, from: [part.file])
        var delivery = delivery(part.kind, part.source, imported)
        delivery.lines = part.completed(delivery.lines)
        delivery.names = []
        return delivery
      }
      return (deliveries, events, names)
    }
  }

  /// The records of files by the sources that the catalogue tells.
  private func told(
    _ files: [Files],
    by importer: Importer,
    for path: String
  ) throws -> [Delivery] {
    let catalogue =
      FileKind(path: path) == .nothing ? nil : try Catalogue(path: path, access: .read)
    var deliveries: [Delivery] = []
    for part in files {
      var own: [(file: InputFile, delivery: Delivery)] = []
      for file in part.files {
        let imported = importer.lines(of: part.kind, from: [file])
        let guess =
          try catalogue?.source(
            of: imported.records,
            part.kind,
            file: file.name,
            isReplacing: isReplacing
          ) ?? .new(Catalogue.source(named: file.name))
        own.append((file, delivery(part.kind, guess, imported)))
      }
      for entry in own {
        let same = own.filter { $0.delivery.source == entry.delivery.source }
        guard same.count > 1, entry.delivery.refusal == nil else {
          deliveries.append(entry.delivery)
          continue
        }
        // Read together, so that a record in two of them is reported.
        guard same[0].file.name == entry.file.name else { continue }
        let imported = importer.lines(of: part.kind, from: same.map(\.file))
        var delivery = delivery(part.kind, entry.delivery.source, imported)
        delivery.isNew = entry.delivery.isNew
        deliveries.append(delivery)
      }
    }
    return deliveries
  }

  private func delivery(
    _ kind: RecordKind,
    _ source: String,
    _ imported: Imported<RecordLine>
  ) -> Delivery {
    Delivery(
      kind: kind,
      source: source,
      lines: imported.records,
      reports: imported.report.files,
      names: imported.report.files.map(\.name)
    )
  }

  private func delivery(
    _ kind: RecordKind,
    _ guess: SourceGuess,
    _ imported: Imported<RecordLine>
  ) -> Delivery {
    switch guess {
    case .known(let source): return delivery(kind, source, imported)
    case .new(let source):
      var delivery = delivery(kind, source, imported)
      delivery.isNew = true
      return delivery
    case .unclear(let sources):
      var delivery = delivery(kind, "", imported)
      delivery.refusal = .unclearSource(file: delivery.files[0], sources: sources)
      return delivery
    }
  }

  private func refusal(_ deliveries: [Delivery]) -> ServiceFailure? {
    let errors = deliveries.reduce(0) { $0 + $1.reports.reduce(0) { $0 + $1.errorCount } }
    if errors > 0, isReplacing { return .refusedOnReplacing(errors: errors) }
    if errors > 0, isStrict { return .strict(errors: errors) }
    if let refusal = deliveries.lazy.compactMap(\.refusal).first { return refusal }
    guard isReplacing, let empty = deliveries.first(where: \.lines.isEmpty) else { return nil }
    return .nothingToReplaceWith(kind: empty.kind, files: empty.files)
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
