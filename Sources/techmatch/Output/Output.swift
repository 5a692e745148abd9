import ArgumentParser
import Foundation
import TechMatchKit

/// Where results go: standard output, or a file that appears whole or not at all.
///
/// A file is written beside its place, synchronised and renamed, so an interrupted run leaves the old one.
final class Output {
  private let handle: FileHandle
  private let destination: (partial: String, final: String)?
  private let messages: Messages
  private var buffer = Data()

  /// Opens standard output, or a file beside `path`: one of its own for each process, unless `partial` names it, so that
  /// the next run takes the place of what a killed one left.
  init(path: String?, partial: String? = nil, messages: Messages) throws {
    self.messages = messages
    guard let path, path != "-" else {
      handle = .standardOutput
      destination = nil
      return
    }
    let partial = partial ?? "\(path).partial-\(ProcessInfo.processInfo.processIdentifier)"
    guard FileManager.default.createFile(atPath: partial, contents: nil),
      let file = FileHandle(forWritingAtPath: partial)
    else {
      throw messages.failure(
        "\(path): cannot be written; check that the folder exists and is writable",
        "\(path)：无法写入，请检查文件夹是否存在、是否可写"
      )
    }
    handle = file
    destination = (partial, path)
  }

  /// Adds text.
  func write(_ text: String) throws {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= 1 << 16 { try flush() }
  }

  /// Adds a line.
  func line(_ text: String) throws { try write(text + "\n") }

  /// Writes what is left and puts a file into its place.
  func finish() throws {
    try flush()
    guard let destination else { return }
    do {
      try handle.synchronize()
      try handle.close()
    } catch {
      throw failed()
    }
    guard unsafe rename(destination.partial, destination.final) == 0 else { throw failed() }
  }

  private func flush() throws {
    do {
      try handle.write(contentsOf: buffer)
      buffer.removeAll(keepingCapacity: true)
    } catch {
      // The reader has closed the pipe: it has what it wanted.
      if destination == nil, errno == EPIPE { throw ExitCode.success }
      throw failed()
    }
  }

  private func failed() -> ExitCode {
    if let destination { try? FileManager.default.removeItem(atPath: destination.partial) }
    return messages.failure(
      "the output cannot be written (is the disk full?); nothing was replaced",
      "无法写出结果（磁盘是否已满？），原有文件未改动"
    )
  }
}
