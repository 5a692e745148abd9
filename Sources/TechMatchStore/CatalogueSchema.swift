import Foundation
import GRDB

/// The tables of a catalogue, with one migration for each version of the schema.
///
/// | table | a row is |
/// | --- | --- |
/// | `import` | one import; `run` is its number, which every record has of its last change |
/// | `record` | the present version of a record, withdrawn or not |
/// | `history` | an earlier version of a record |
/// | `market` | one row: a random name, by which an index file identifies its catalogue |
/// | `event` | an entry of the ledger, chained to the one before it |
/// | `source_file` | a file name that a source has had for records of a kind |
/// | `batch` | a saved batch: the contents of its three files |
/// | `alias` | a decision about a name of an organisation |
///
/// A migration that has been released is never changed; a change of the schema is a new one.
enum CatalogueSchema {
  /// `PRAGMA application_id`: "TMch".
  static let applicationID = 0x544D_6368

  static let migrator: DatabaseMigrator = {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 records") { try $0.execute(sql: records) }
    migrator.registerMigration("2 ledger") { try $0.execute(sql: ledger) }
    migrator.registerMigration("3 batches") { try $0.execute(sql: batches) }
    migrator.registerMigration("4 sources") { try addSources($0) }
    migrator.registerMigration("6 corrections") { try $0.execute(sql: corrections) }
    migrator.registerMigration("7 aliases") { try $0.execute(sql: aliases) }
    return migrator
  }()

  private static let records = """
    PRAGMA application_id = \(applicationID);
    CREATE TABLE import (
      run INTEGER PRIMARY KEY AUTOINCREMENT,
      time TEXT NOT NULL,
      source TEXT NOT NULL,
      files TEXT NOT NULL,
      added INTEGER NOT NULL DEFAULT 0,
      changed INTEGER NOT NULL DEFAULT 0,
      unchanged INTEGER NOT NULL DEFAULT 0,
      withdrawn INTEGER NOT NULL DEFAULT 0
    );
    CREATE TABLE record (
      kind TEXT NOT NULL CHECK (kind IN ('achievement', 'demand', 'bid', 'organisation')),
      id TEXT NOT NULL,
      source TEXT NOT NULL,
      version INTEGER NOT NULL CHECK (version > 0),
      run INTEGER NOT NULL REFERENCES import (run),
      file TEXT NOT NULL,
      line INTEGER NOT NULL,
      withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1)),
      content TEXT NOT NULL,
      PRIMARY KEY (kind, id)
    );
    CREATE INDEX record_run ON record (run);
    CREATE TABLE history (
      kind TEXT NOT NULL,
      id TEXT NOT NULL,
      version INTEGER NOT NULL,
      source TEXT NOT NULL,
      run INTEGER NOT NULL REFERENCES import (run),
      file TEXT NOT NULL,
      line INTEGER NOT NULL,
      withdrawn INTEGER NOT NULL,
      content TEXT NOT NULL,
      PRIMARY KEY (kind, id, version)
    );
    """

  private static let ledger = """
    CREATE TABLE market (identity TEXT NOT NULL);
    INSERT INTO market VALUES (lower(hex(randomblob(16))));
    CREATE TABLE event (
      number INTEGER PRIMARY KEY,
      time TEXT NOT NULL,
      broker TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN
        ('shown', 'shortlisted', 'accepted', 'rejected', 'cleared', 'contacted', 'contract')),
      demand TEXT NOT NULL,
      achievement TEXT NOT NULL,
      score INTEGER,
      note TEXT,
      registration TEXT UNIQUE,
      amount_fen INTEGER CHECK (amount_fen >= 0),
      chain TEXT NOT NULL
    );
    CREATE INDEX event_pair ON event (demand, achievement);
    """

  /// A record is known by what its source calls it.
  private static func addSources(_ database: Database) throws {
    for table in ["record", "history"] {
      try database.execute(
        sql: """
          ALTER TABLE \(table) ADD COLUMN given TEXT NOT NULL DEFAULT '';
          ALTER TABLE \(table) ADD COLUMN derived INTEGER NOT NULL DEFAULT 0;
          ALTER TABLE \(table) ADD COLUMN sheet TEXT;
          UPDATE \(table) SET given = id;
          """
      )
    }
    try database.execute(
      sql: """
        CREATE INDEX record_given ON record (kind, given, source);
        CREATE TABLE source_file (
          kind TEXT NOT NULL,
          name TEXT NOT NULL,
          source TEXT NOT NULL,
          PRIMARY KEY (kind, name, source)
        );
        """
    )
    let files = try Row.fetchAll(database, sql: "SELECT DISTINCT kind, file, source FROM record")
    for file in files {
      let name = (try file.value("file") as String as NSString).lastPathComponent
      try database.execute(
        sql: "INSERT OR IGNORE INTO source_file (kind, name, source) VALUES (?, ?, ?)",
        arguments: [try file.value("kind") as String, name, try file.value("source") as String]
      )
    }
  }

  private static let batches = """
    CREATE TABLE batch (
      name TEXT PRIMARY KEY,
      time TEXT NOT NULL,
      result BLOB NOT NULL,
      manifest BLOB NOT NULL,
      records BLOB NOT NULL
    );
    """

  /// The ledger with corrections: a further kind, the entry that one corrects, and registration
  /// numbers that occur again in them.
  ///
  /// Which number is taken is no longer a matter of rows alone,
  /// so ``Catalogue/add(_:)`` looks. Entries and their chain stay as they are.
  private static let corrections = """
    CREATE TABLE event_with_corrections (
      number INTEGER PRIMARY KEY,
      time TEXT NOT NULL,
      broker TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN
        ('shown', 'shortlisted', 'accepted', 'rejected', 'cleared', 'contacted', 'contract', 'corrected')),
      demand TEXT NOT NULL,
      achievement TEXT NOT NULL,
      score INTEGER,
      note TEXT,
      registration TEXT,
      amount_fen INTEGER CHECK (amount_fen >= 0),
      corrects INTEGER CHECK ((kind = 'corrected') = (corrects IS NOT NULL)),
      chain TEXT NOT NULL
    );
    INSERT INTO event_with_corrections
      (number, time, broker, kind, demand, achievement, score, note, registration, amount_fen, chain)
    SELECT number, time, broker, kind, demand, achievement, score, note, registration, amount_fen, chain
    FROM event ORDER BY number;
    DROP TABLE event;
    ALTER TABLE event_with_corrections RENAME TO event;
    CREATE INDEX event_pair ON event (demand, achievement);
    CREATE INDEX event_contract ON event (number) WHERE kind IN ('contract', 'corrected');
    """

  private static let aliases = """
    CREATE TABLE alias (
      number INTEGER PRIMARY KEY,
      time TEXT NOT NULL,
      broker TEXT NOT NULL,
      confirmed INTEGER NOT NULL CHECK (confirmed IN (0, 1)),
      name TEXT NOT NULL,
      relation TEXT NOT NULL CHECK (relation IN ('alias', 'part')),
      organisation TEXT NOT NULL
    );
    """

  /// Whether a file has this version's schema; refuses a foreign file and one of a later version.
  ///
  /// An empty file becomes a catalogue only where one is to be made.
  static func isCurrent(
    _ database: Database,
    _ path: String,
    _ access: Catalogue.Access
  ) throws -> Bool {
    let application = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") ?? 0
    guard application == applicationID || tables == 0 && access == .create else {
      throw StoreFailure.unusable(path: path, .foreign)
    }
    if try migrator.hasBeenSuperseded(database) {
      throw StoreFailure.unusable(path: path, .later)
    }
    return try migrator.hasCompletedMigrations(database)
  }
}
