import TechMatchKit
import TechMatchStore

extension Market {
  /// The market with only those records of a side that pass a filter.
  ///
  /// Lists in it are the best of these, with the scores that they have anyway; documents mean the same records in
  /// both markets.
  ///
  /// - Parameters:
  ///   - filter: Which records stay.
  ///   - side: The side that is narrowed.
  ///   - tell: Called with how many records the filter left out.
  /// - Returns: The narrowed market; with an empty filter this one.
  /// - Throws: `FilterFailure` when records of the side cannot state what is asked for, `StoreFailure`.
  /// - Complexity: O(*n*) in the text of the records of the side.
  public func narrowed(
    to filter: RecordFilter,
    _ side: Side,
    tell: (MarketNotice) -> Void = { _ in }
  ) throws -> Market {
    let kind: RecordKind = side == .demand ? .demand : .achievement
    try filter.requireApplicable(to: kind)
    if filter.isEmpty { return self }
    let arrivals = try arrivals(kind, side, for: filter)
    let directory = try OrganisationSource(catalogue: source.catalogue)
      .directory(for: filter, settings, tell: tell)
    var tally = FilterTally()
    let kept = cards(of: side).compactMap { document, card in
      var card = card
      card.arrived = arrivals[card.id]
      if let directory { card.addNames(from: directory) }
      return tally.add(filter.verdict(card)) ? document : nil
    }
    tell(.filtered(kind, tally))
    return Market(self, snapshot.keeping(kept, of: side))
  }

  /// The days on which the catalogue first had its records, where the filter asks for them.
  private func arrivals(
    _ kind: RecordKind,
    _ side: Side,
    for filter: RecordFilter
  ) throws -> [RecordID: CalendarDate] {
    guard let path = source.catalogue, source.files(of: side).isEmpty,
      filter.terms.contains(where: { $0.field == .since })
    else { return [:] }
    return try Catalogue(path: path, access: .read).arrivals(of: kind)
      .compactMapValues { RecordCard.day(ofArrival: $0) }
  }

  private func cards(of side: Side) -> [(document: DocID, card: RecordCard)] {
    let workers = settings.workers
    return side == .demand
      ? snapshot.demands.all(workers: workers).map { ($0.document, RecordCard($0.record)) }
      : snapshot.achievements.all(workers: workers).map { ($0.document, RecordCard($0.record)) }
  }

  /// The record that a text stands for: its identifier, or else part of that or of its title.
  ///
  /// - Parameters:
  ///   - text: What stands for it.
  ///   - side: The side that it is on.
  ///   - tell: Called when the text is not its identifier.
  /// - Returns: The record.
  /// - Throws: What ``document(_:of:)`` throws, or `NamingFailure.several` with the records that the text fits.
  public func find(
    _ text: String,
    of side: Side,
    tell: (MarketNotice) -> Void
  ) throws -> DocID {
    let failure: ServiceFailure
    switch lookUp(text, side) {
    case .success(let document): return document
    case .failure(let reason): failure = reason
    }
    guard case .noRecord = failure else { throw failure }
    let names = RecordNames(
      cards(of: side).map { RecordName($0.card.kind, $0.card.id, title: $0.card.title) }
    )
    guard let choice = try names.find(text, .wide),
      let document = snapshot.document(choice.name.id, of: side)
    else { throw failure }
    tell(.taken(text, choice.name))
    return document
  }

  private func lookUp(_ text: String, _ side: Side) -> Result<DocID, ServiceFailure> {
    do {
      return .success(try document(text, of: side))
    } catch {
      return .failure(error)
    }
  }
}

extension RecordNames {
  /// The identifier that a text stands for in a catalogue; where it fits no record, the text itself, so that the
  /// catalogue says what is wrong with it.
  ///
  /// An identifier of any kind, and one of a withdrawn record, is taken as it is written.
  ///
  /// - Parameters:
  ///   - text: What stands for the record.
  ///   - kind: The kind of the record.
  ///   - path: The catalogue.
  ///   - latitude: What the text may be; with care, parts of withdrawn records stand for nothing.
  ///   - tell: Called when the text is not the identifier.
  /// - Returns: The identifier, or `nil` for an empty text.
  /// - Throws: `StoreFailure`, or `NamingFailure.several` with the records that the text fits.
  /// - Complexity: O(1) for an identifier, else O(*n*) in the bytes of the catalogue's records.
  public static func identifier(
    _ text: String,
    of kind: RecordKind,
    in path: String,
    _ latitude: Latitude,
    tell: (MarketNotice) -> Void
  ) throws -> RecordID? {
    guard let id = RecordID(text) else { return nil }
    let catalogue = try Catalogue(path: path, access: .read)
    if try catalogue.has(id) { return id }
    let known = try catalogue.names(of: kind).filter { latitude == .wide || !$0.isWithdrawn }
    let names = RecordNames(known.map { RecordName(kind, $0.id, title: $0.title) })
    guard let choice = try names.find(text, latitude) else { return id }
    tell(.taken(text, choice.name))
    return choice.name.id
  }
}
