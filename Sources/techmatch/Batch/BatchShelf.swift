import Foundation
import TechMatchKit
import TechMatchStore

/// The batches that are kept in a catalogue, by name.
struct BatchShelf {
  private let store: String
  private let messages: Messages

  init(_ store: String, _ messages: Messages) {
    self.store = store
    self.messages = messages
  }

  /// Ends with an error when a name is taken: before the work, which may take a night.
  func requireFree(_ name: String) throws {
    try messages.storing {
      let names = try Catalogue(path: store, access: .read).batchNames()
      if names.contains(name) { throw StoreFailure.batchExists(name: name) }
    }
  }

  /// Keeps a result with the files beside it.
  func save(_ path: String, as name: String) throws {
    func data(_ path: String) throws -> Data {
      guard let data = try? Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe),
        data.count < 900_000_000
      else {
        throw messages.failure(
          "\(path): cannot be read, or is larger than a catalogue can keep (900 MB); the file itself is whole",
          "\(path)：无法读取，或超过目录可保存的大小（900 MB）；文件本身完整"
        )
      }
      return data
    }
    let batch = SavedBatch(
      name: name,
      result: try data(path),
      manifest: try data(path + ".manifest.json"),
      records: try data(RecordLedger.path(of: path))
    )
    try messages.storing {
      try Catalogue(path: store, access: .write).save(batch)
    }
  }

  /// Calls `body` with a result: a file, or one that is put beside others for as long as `body` runs.
  func withResult<Result>(_ name: String, _ body: (String) throws -> Result) throws -> Result {
    if FileManager.default.fileExists(atPath: name) { return try body(name) }
    let batch = try messages.storing {
      try Catalogue(path: store, access: .read).batch(name)
    }
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("techmatch-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    // A name may be no file name.
    let file = folder.appendingPathComponent("batch")
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try batch.result.write(to: file)
      try batch.manifest.write(to: URL(fileURLWithPath: file.path + ".manifest.json"))
      try batch.records.write(to: URL(fileURLWithPath: RecordLedger.path(of: file.path)))
    } catch {
      throw messages.failure(
        "\(folder.path): cannot be written; make room for \(batch.result.count) bytes",
        "\(folder.path)：无法写入；需要 \(batch.result.count) 字节的空间"
      )
    }
    return try body(file.path)
  }
}
