import Foundation
import TechMatchKit
import TechMatchService
import TechMatchStore
import Testing

/// A fresh folder with a small market in it; it goes when nobody holds it any more.
final class Workshop: Sendable {
  private let folder: URL

  /// The day of all tests.
  static var today: CalendarDate {
    get throws { try #require(CalendarDate(year: 2026, month: 11, day: 21)) }
  }

  /// The sample data.
  static let samples = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("SampleData")

  static let achievements = """
    id,title,summary,institution,price
    A-1,车载激光雷达,905纳米激光雷达 测距200米,长春光学研究所,200万元
    A-2,铝合金压铸,免热处理铝合金 减重三成,吉林大学,面议
    A-3,激光清洗装备,激光清洗 铝合金 焊缝,吉林大学,90万元
    A-4,激光测距仪,激光测距 雷达 光学,长春光学研究所,50万元

    """

  static let demands = """
    id,title,summary,organisation,budget,contact
    D-1,车载激光雷达量产,激光雷达测距不足150米,一汽智行,250万元以内,王处
    D-2,铝合金焊缝清洗,激光清洗 铝合金,长客,100万元以内,
    D-3,雷达光学镜头,激光测距 光学,长光,100万元以内,

    """

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("techmatch-service-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The catalogue of the tests.
  var store: String { path("market") }

  func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  /// The names in the folder without SQLite's own `-wal` and `-shm`.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .filter { !$0.hasSuffix("-wal") && !$0.hasSuffix("-shm") }
  }

  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    return path(name)
  }

  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appendingPathComponent(name)), as: UTF8.self)
  }

  /// The small market as files.
  func files() throws -> MarketSource {
    MarketSource(
      achievements: [try write(Self.achievements, to: "achievements.csv")],
      demands: [try write(Self.demands, to: "demands.csv")]
    )
  }

  /// The small market as a catalogue.
  func catalogue() throws -> MarketSource {
    try take([.achievement: Self.achievements, .demand: Self.demands])
    return MarketSource(catalogue: store)
  }

  /// Imports texts into the catalogue.
  @discardableResult
  func take(
    _ texts: [RecordKind: String],
    _ change: (inout ImportJob) -> Void = { _ in }
  ) throws -> ImportOutcome {
    let files = RecordKind.allCases.compactMap { kind in
      texts[kind].map { ImportJob.Files(kind, [Self.file("\(kind).csv", $0)]) }
    }
    var job = ImportJob(files)
    change(&job)
    return try job.run(into: store)
  }

  /// Adds an entry about a pair to the ledger of the catalogue.
  func note(_ kind: LedgerEvent.Kind, _ demand: String, _ achievement: String) throws {
    let pair = RecordPair(demand: try id(demand), achievement: try id(achievement))
    try Catalogue(path: store, access: .write).add([LedgerEvent(kind, pair, broker: "张敏")])
  }

  /// A file of the sample data.
  static func sample(_ name: String) -> String { samples.appendingPathComponent(name).path }

  /// Bytes in memory.
  static func file(_ name: String, _ text: String) -> InputFile {
    InputFile(name: name, bytes: Array(text.utf8))
  }
}

/// The identifier of a text.
func id(_ text: String) throws -> RecordID { try #require(RecordID(text)) }

/// Keeps what was noticed.
final class Notices {
  private(set) var all: [MarketNotice] = []

  func tell(_ notice: MarketNotice) { all.append(notice) }

  /// All in English.
  var lines: [String] { all.flatMap { $0.errorLines(in: .en) + $0.lines(in: .en) } }
}

extension MatchCriteria {
  /// The criteria of a test.
  static func test(_ change: (inout MatchCriteria) -> Void = { _ in }) throws -> MatchCriteria {
    var criteria = MatchCriteria(today: try Workshop.today)
    change(&criteria)
    return criteria
  }
}

extension MatchResult {
  /// The list as text, `rank id`.
  var list: [String] { hits.map { "\($0.rank) \($0.id)" } }
}
