import TechMatchKit
import TechMatchStore

/// Where it is known who is who: files of organisations, and a catalogue with its organisations and the names that were
/// confirmed in it.
///
/// A value, `Sendable`.
public struct OrganisationSource: Sendable {
  /// The files of organisations.
  public var files: [InputFile]
  /// The catalogue.
  public var catalogue: String?

  /// Names the sources.
  public init(files: [InputFile] = [], catalogue: String? = nil) {
    self.files = files
    self.catalogue = catalogue
  }

  /// Everything that is known, and what somebody refused.
  struct Content {
    var directory: OrganisationDirectory
    var refused: [OrganisationClaim]
  }

  /// The directory of all sources.
  ///
  /// - Parameters:
  ///   - settings: How strictly to read the files.
  ///   - tell: Called with what was noticed in each file, and with what does not add up.
  /// - Returns: `nil` when nobody is known, so that everything goes by the names as written.
  /// - Throws: `StoreFailure`, or ``ServiceFailure/strict(errors:)``.
  /// - Complexity: O(*n* log *n*) in the names.
  public func directory(
    _ settings: MarketSettings = MarketSettings(),
    tell: (MarketNotice) -> Void = { _ in }
  ) throws -> OrganisationDirectory? {
    let directory = try content(settings, tell: tell).directory
    return directory.isEmpty ? nil : directory
  }

  /// The directory of all sources, where a filter asks for an institution.
  ///
  /// - Returns: `nil` also when the filter asks for none.
  func directory(
    for filter: RecordFilter,
    _ settings: MarketSettings,
    tell: (MarketNotice) -> Void
  ) throws -> OrganisationDirectory? {
    guard filter.terms.contains(where: { $0.field == .institution }) else { return nil }
    return try directory(settings, tell: tell)
  }

  /// The directory of all sources, also an empty one, and what somebody refused.
  func content(_ settings: MarketSettings, tell: (MarketNotice) -> Void) throws -> Content {
    let imported = Importer(options: settings.importing).organisations(from: files)
    for report in imported.report.files { tell(.of(report, strict: settings.isStrict)) }
    if settings.isStrict, imported.report.errorCount > 0 {
      throw ServiceFailure.strict(errors: imported.report.errorCount)
    }
    var records = imported.records
    var claims: [OrganisationClaim] = []
    var refused: [OrganisationClaim] = []
    if let catalogue {
      let catalogue = try Catalogue(path: catalogue, access: .read)
      records += try catalogue.content([.organisation], workers: settings.workers).organisations
      (claims, refused) = try catalogue.nameClaims()
    }
    let directory = OrganisationDirectory(records, claims: claims)
    if !directory.issues.isEmpty { tell(.organisationsUnclear(directory.issues)) }
    return Content(directory: directory, refused: refused)
  }
}
