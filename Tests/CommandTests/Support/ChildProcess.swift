import Foundation

/// A child process that no amount of input or output can stop.
///
/// What it reads and what it says are files, not pipes: a pipe holds 64 KiB, and a child that fills the one nobody
/// reads at the moment waits for ever. Tests that are about pipes put them up themselves, in a shell.
final class ChildProcess {
  /// What a child said, and how it ended.
  struct Result: Sendable {
    var output: String
    var error: String
    /// The exit status, or 128 + the number of the signal that ended it, as a shell has it.
    var status: Int32
  }

  /// A child that did not end: the test fails with what it had said until then.
  struct Hung: Error, CustomStringConvertible {
    var command: String
    var result: Result

    var description: String {
      "\(command): killed, because it did not end by itself; "
        + "stdout: \(result.output.suffix(2_000)) stderr: \(result.error.suffix(2_000))"
    }
  }

  /// Foundation's `run()` has crashed here (in a copy of memory, once in some twenty runs of all tests) while other threads
  /// started children as well, so one child starts at a time.
  private static let starting = NSLock()

  private let process = Process()
  private let folder: ScratchFolder
  private let ended = DispatchSemaphore(value: 0)

  /// Starts a child.
  ///
  /// - Parameters:
  ///   - executable: What to run.
  ///   - arguments: Its arguments, without its name.
  ///   - environment: All of its environment.
  ///   - directory: The folder it works in.
  ///   - input: What it finds on standard input.
  /// - Throws: What Foundation throws when there is no such executable, or no room for files.
  init(
    _ executable: URL,
    _ arguments: [String],
    environment: [String: String],
    in directory: URL,
    input: String = ""
  ) throws {
    folder = try ScratchFolder()
    try folder.write(input, to: "input")
    try folder.write("", to: "output")
    try folder.write("", to: "error")
    process.executableURL = executable
    process.arguments = arguments
    process.environment = environment
    process.currentDirectoryURL = directory
    process.standardInput = try FileHandle(forReadingFrom: folder.url("input"))
    process.standardOutput = try FileHandle(forWritingTo: folder.url("output"))
    process.standardError = try FileHandle(forWritingTo: folder.url("error"))
    let ended = ended
    process.terminationHandler = { _ in ended.signal() }
    try Self.starting.withLock { try process.run() }
  }

  /// Ends the child at once, if it is still there.
  func kill() {
    if process.isRunning { Foundation.kill(process.processIdentifier, SIGKILL) }
  }

  /// Waits for the child to end.
  ///
  /// - Parameter patience: The seconds after which it is killed, by default a hundred times what the slowest one takes.
  /// - Returns: What it said, and its status.
  /// - Throws: ``Hung`` when it did not end by itself.
  func wait(patience: Int = 600) throws -> Result {
    let isHung = ended.wait(timeout: .now() + .seconds(patience)) == .timedOut
    if isHung {
      kill()
      ended.wait()
    }
    let signal = process.terminationReason == .uncaughtSignal
    let result = Result(
      output: try folder.read("output"),
      error: try folder.read("error"),
      status: process.terminationStatus + (signal ? 128 : 0)
    )
    guard !isHung else {
      let words = [process.executableURL?.lastPathComponent ?? ""] + (process.arguments ?? [])
      throw Hung(command: words.joined(separator: " "), result: result)
    }
    return result
  }
}
