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

  private let folder: ScratchFolder
  private let words: [String]
  private let process: pid_t
  /// How it ended, once it has been waited for.
  private var ending: Int32?

  /// Starts a child.
  ///
  /// Not by Foundation's `Process`, whose `run()` crashes now and then in a copy of memory while other threads start
  /// children as well.
  ///
  /// - Parameters:
  ///   - executable: What to run.
  ///   - arguments: Its arguments, without its name.
  ///   - environment: All of its environment.
  ///   - directory: The folder it works in.
  ///   - input: What it finds on standard input.
  /// - Throws: `POSIXError` when no child can be started, or no room for files.
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
    words = [executable.lastPathComponent] + arguments
    // `env` changes the folder, which `posix_spawn` cannot do everywhere, and becomes the command.
    process = try Self.spawn(
      ["/usr/bin/env", "-C", directory.path, executable.path] + arguments,
      environment: environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" },
      streams: [
        (folder.url("input").path, O_RDONLY), (folder.url("output").path, O_WRONLY),
        (folder.url("error").path, O_WRONLY),
      ]
    )
  }

  deinit {
    if ending == nil {
      kill()
      _ = hasEnded(options: 0)
    }
  }

  private static func spawn(
    _ command: [String],
    environment: [String],
    streams: [(path: String, flags: Int32)]
  ) throws -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawnattr_init(&attributes)
    defer {
      unsafe posix_spawn_file_actions_destroy(&actions)
      unsafe posix_spawnattr_destroy(&attributes)
    }
    for (descriptor, stream) in streams.enumerated() {
      unsafe posix_spawn_file_actions_addopen(
        &actions,
        Int32(descriptor),
        stream.path,
        stream.flags,
        0
      )
    }
    // Threads of Dispatch block signals, and a child inherits that: it could not be interrupted.
    var none = sigset_t()
    unsafe sigemptyset(&none)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var argv = unsafe command.map { unsafe strdup($0) } + [nil]
    var envp = unsafe environment.map { unsafe strdup($0) } + [nil]
    defer {
      for place in command.indices { unsafe free(argv[place]) }
      for place in environment.indices { unsafe free(envp[place]) }
    }
    var process = pid_t()
    let code = unsafe posix_spawn(&process, command[0], &actions, &attributes, &argv, &envp)
    guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EINVAL) }
    return process
  }

  /// Whether the child has ended; with `WNOHANG` without waiting for it.
  private func hasEnded(options: Int32) -> Bool {
    if ending != nil { return true }
    var status: Int32 = 0
    var result = unsafe waitpid(process, &status, options)
    while result < 0, errno == EINTR { result = unsafe waitpid(process, &status, options) }
    if result == process { ending = status }
    return ending != nil
  }

  /// Ends the child at once, if it is still there.
  func kill() {
    if !hasEnded(options: WNOHANG) { _ = Foundation.kill(process, SIGKILL) }
  }

  /// Waits for the child to end.
  ///
  /// - Parameter patience: The seconds after which it is killed, by default a hundred times what the slowest one takes.
  /// - Returns: What it said, and its status.
  /// - Throws: ``Hung`` when it did not end by itself.
  func wait(patience: Int = 600) throws -> Result {
    let limit = ContinuousClock.now + .seconds(patience)
    while !hasEnded(options: WNOHANG), ContinuousClock.now < limit { usleep(2_000) }
    let isHung = ending == nil
    if isHung {
      kill()
      _ = hasEnded(options: 0)
    }
    let status = ending ?? 0
    let signal = status & 0x7F
    let result = Result(
      output: try folder.read("output"),
      error: try folder.read("error"),
      status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    )
    if isHung { throw Hung(command: words.joined(separator: " "), result: result) }
    return result
  }
}
