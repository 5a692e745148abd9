import ArgumentParser
import Foundation
import TechMatchKit

/// The result file of a batch while it is written: a partial file with a checkpoint beside it, which becomes the
/// result file when it is whole.
///
/// After every chunk the partial file is synchronised and then the checkpoint replaced, so what a checkpoint counts
/// is on the disk. A run that is killed at any moment leaves a pair from which another can go on.
final class BatchFile {
  /// How far a run has come.
  struct Checkpoint: Codable {
    var plan: BatchPlan
    /// The lines written for each side.
    var lines: [Int]
    var pairs: Int
    /// The bytes of the partial file that count.
    var bytes: Int
  }

  private let path: String
  private let messages: Messages
  private let handle: FileHandle
  private var buffer = Data()
  private(set) var checkpoint: Checkpoint

  private var partial: String { path + ".partial" }
  private static func checkpointPath(_ path: String) -> String { path + ".checkpoint" }

  /// Starts a file, or goes on with one that an interrupted run left.
  init(path: String, plan: BatchPlan, resume: Bool, messages: Messages) throws {
    self.path = path
    self.messages = messages
    let fresh = Checkpoint(plan: plan, lines: plan.side.sides.map { _ in 0 }, pairs: 0, bytes: 0)
    let found = try? JSONDecoder().decode(
      Checkpoint.self,
      from: Data(contentsOf: URL(fileURLWithPath: Self.checkpointPath(path)))
    )
    let partial = path + ".partial"
    if resume {
      guard let found else {
        throw messages.failure(
          "\(path): no checkpoint to resume from; start without --resume",
          "\(path)：没有可续的检查点，请去掉 --resume 重新开始"
        )
      }
      guard found.plan == plan, found.lines.count == plan.side.sides.count, found.bytes >= 0,
        (found.lines + [found.pairs]).allSatisfy({ (0...found.bytes).contains($0) })
      else {
        throw messages.failure(
          "\(path): files or settings have changed since the checkpoint; start without --resume",
          "\(path)：输入文件或设置与检查点不一致，请去掉 --resume 重新开始"
        )
      }
      checkpoint = found
    } else {
      checkpoint = fresh
      if let found, found.lines.contains(where: { $0 > 0 }) {
        messages.note(
          "\(path): a checkpoint of an interrupted run is replaced; --resume would have gone on from it",
          "\(path)：已覆盖此前中断的检查点；使用 --resume 可从检查点继续"
        )
      }
      if FileManager.default.createFile(atPath: partial, contents: nil) == false {
        throw messages.failure(
          "\(path): cannot be written; check that the folder exists and is writable",
          "\(path)：无法写入，请检查文件夹是否存在、是否可写"
        )
      }
    }
    guard let handle = FileHandle(forUpdatingAtPath: partial),
      let size = try? handle.seekToEnd(), size >= UInt64(checkpoint.bytes)
    else {
      throw messages.failure(
        "\(partial): is missing or shorter than the checkpoint says; start without --resume",
        "\(partial)：缺失或短于检查点记录，请去掉 --resume 重新开始"
      )
    }
    self.handle = handle
    do {
      try handle.truncate(atOffset: UInt64(checkpoint.bytes))
      try handle.seekToEnd()
    } catch {
      throw failed()
    }
    try keep()
  }

  /// Adds a line of a side.
  func line(_ text: String, side: Int, pairs: Int) {
    buffer.append(contentsOf: text.utf8)
    buffer.append(0x0A)
    checkpoint.lines[side] += 1
    checkpoint.pairs += pairs
  }

  /// Counts pairs of lines that were added without.
  func add(pairs: Int) { checkpoint.pairs += pairs }

  /// Puts what was added on the disk, and then notes that it is there.
  func keep() throws {
    do {
      try handle.write(contentsOf: buffer)
      try handle.synchronize()
      checkpoint.bytes += buffer.count
      buffer.removeAll(keepingCapacity: true)
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys]
      try encoder.encode(checkpoint)
        .write(to: URL(fileURLWithPath: Self.checkpointPath(path)), options: .atomic)
    } catch {
      throw failed()
    }
  }

  /// Puts the whole file into its place, and the manifest beside it; the records' file stands there already.
  func finish(timings: [String: Double]) throws {
    try keep()
    do {
      try handle.close()
    } catch {
      throw failed()
    }
    let manifest = BatchManifest(
      plan: checkpoint.plan,
      lines: checkpoint.lines,
      pairs: checkpoint.pairs,
      digest: ContentDigest.input(partial)?.digest ?? "",
      records: ContentDigest.input(RecordLedger.path(of: path))?.digest ?? "",
      timings: timings
    )
    try Self.write(manifest, beside: path, messages)
    guard unsafe rename(partial, path) == 0 else { throw failed() }
    try? FileManager.default.removeItem(atPath: Self.checkpointPath(path))
  }

  /// Writes a manifest beside a result file.
  static func write(_ manifest: BatchManifest, beside path: String, _ messages: Messages) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    do {
      try encoder.encode(manifest)
        .write(to: URL(fileURLWithPath: path + ".manifest.json"), options: .atomic)
    } catch {
      throw messages.failure(
        "\(path).manifest.json: cannot be written",
        "\(path).manifest.json：无法写入"
      )
    }
  }

  private func failed() -> ExitCode {
    messages.failure(
      "\(path): cannot be written (is the disk full?); what the checkpoint counts is kept, go on with --resume",
      "\(path)：无法写入（磁盘是否已满？）；检查点之前的结果已保留，可用 --resume 继续"
    )
  }
}
