extension IndexSnapshot {
  /// Writes the index, with one line for each record, to a file that
  /// ``init(path:configuration:origin:)`` opens without reading all of it.
  ///
  /// The file replaces an earlier one as a whole or not at all, and is on disk when this returns.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - origin: What the records are, in the words of the caller, for comparison when the file is
  ///     opened.
  ///   - nextLine: Gives the ``RecordLine/content`` of the next record: of every achievement and
  ///     then of every demand, each side in ascending order of identifiers.
  /// - Throws: ``SnapshotFailure``, and what `nextLine` throws. An earlier file is then unchanged.
  /// - Precondition: The index has one segment, from which nothing was removed.
  ///   ``compacted(recounting:workers:)`` makes such an index.
  /// - Complexity: O(*n*) in the bytes of the file.
  public func write(
    to path: String,
    origin: String,
    nextLine: (Side) throws -> String
  ) throws {
    precondition(
      segments.count == 1 && segments[0].liveCount == segments[0].index.recordCount,
      "a snapshot with changes is compacted before it is written"
    )
    var file = try SnapshotWriter(path: path)
    do {
      try file.add(configuration.fingerprint, "configuration")
      try file.add(origin, "origin")
      file.context = "statistics: "
      try statistics.write(to: &file)
      let index = segments[0].index
      file.context = "dictionary: "
      try index.terms.write(to: &file)
      try index.tags.write(to: &file)
      file.context = "regions: "
      let regions = index.regions.map { region in
        JSONText.object([
          ("text", .string(region.text)), ("code", region.code.map { .integer($0) } ?? .null),
        ])
      }
      try file.add(JSONText.array(regions).text, "regions")
      file.context = "achievements: "
      try index.achievements.write(to: &file) { try nextLine(.achievement) }
      try index.achievementSide.write(to: &file)
      file.context = "demands: "
      try index.demands.write(to: &file) { try nextLine(.demand) }
      try index.demandSide.write(to: &file)
      try file.finish()
    } catch {
      file.abandon()
      throw error
    }
  }

  /// Opens a file that ``write(to:origin:nextLine:)`` wrote.
  ///
  /// Most of it is read when a search needs it.
  ///
  /// Each page is checked against its checksum when it is first read. Where the file turns out to
  /// be damaged, a search finds nothing, and ``damage`` says so: look at it before you use results.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - configuration: What the index is expected to have been built with. Its statistics are not
  ///     compared, because the file has its own.
  ///   - expected: Whether the origin that was written with the records is the expected one; `nil`
  ///     accepts any.
  /// - Throws: ``SnapshotFailure``, with ``SnapshotFailure/otherConfiguration`` for another
  ///   configuration or origin.
  /// - Complexity: O(*n*) for *n* records, without their texts and postings.
  public init(
    path: String,
    configuration: IndexConfiguration = IndexConfiguration(),
    origin expected: ((String) -> Bool)? = nil
  ) throws(SnapshotFailure) {
    var file = try SnapshotReader(path: path)
    let fingerprint = try file.text()
    let origin = try file.text()
    guard fingerprint == configuration.fingerprint, expected?(origin) ?? true else {
      throw .otherConfiguration
    }
    try self.init(&file, configuration)
  }

  /// Opens a file whatever it was built with, to check it and not to search it.
  init(path: String, anyConfiguration configuration: IndexConfiguration) throws(SnapshotFailure) {
    var file = try SnapshotReader(path: path)
    _ = try file.text()
    _ = try file.text()
    try self.init(&file, configuration)
  }

  /// Reads what follows configuration and origin.
  private init(
    _ file: inout SnapshotReader,
    _ configuration: IndexConfiguration
  ) throws(SnapshotFailure) {
    let statistics = try CorpusStatistics(&file)
    let terms = try TermDictionary(&file)
    let tags = try TermDictionary(&file)
    let regions = try Self.regions(&file)
    let achievements = try SegmentRecords<Achievement>(&file) { Achievement(id: $0) }
    let achievementSide = try SideIndex(&file, achievements)
    let demands = try SegmentRecords<Demand>(&file) { Demand(id: $0) }
    let segment = IndexSegment(
      achievements: achievements,
      demands: demands,
      terms: terms,
      tags: tags,
      achievementSide: achievementSide,
      demandSide: try SideIndex(&file, demands),
      regions: regions
    )
    self.init(
      configuration: configuration,
      concepts: configuration.thesaurus.map { ConceptTrie($0, configuration.analyser) },
      statistics: statistics,
      segments: [Segment(index: segment)],
      file: file
    )
  }

  private static func regions(_ file: inout SnapshotReader) throws(SnapshotFailure) -> [Region] {
    let text = try file.text()
    guard case .array(let items) = try? JSONReader.value(of: Array(text.utf8).span) else {
      throw file.damage
    }
    var regions: [Region] = []
    for item in items {
      guard case .object(let members) = item, members.count == 2,
        case .string(let text) = members[0].value
      else { throw file.damage }
      let code: Int? = if case .number(let digits) = members[1].value { Int(digits) } else { nil }
      regions.append(Region(text: text, code: code))
    }
    return regions
  }

  /// The first damage that a search has met in the file of the index, or `nil`.
  public var damage: SnapshotFailure? {
    guard let file, let byte = file.file.damage else { return nil }
    return .damaged(byte: byte, in: file.name(at: byte))
  }
}

extension IndexConfiguration {
  /// Everything that decides the content of an index except records and statistics, as text.
  var fingerprint: String {
    let concepts = thesaurus?.identity ?? "no concepts"
    let words = usedLexicon?.identity ?? "no dictionary"
    return
      "\(analyser.rawValue); \(fieldWeights); \(weighting); \(concepts); \(words); \(rareTermLimit)"
  }
}
