import Foundation
import Testing

/// A run of the built command.
struct CommandRun: Sendable, CustomTestStringConvertible {
  /// The name of its transcript.
  var name: String
  /// The arguments, apart by spaces; `∅` is an empty one.
  var arguments: String
  /// What the environment has besides `LANG=C` and `TZ=UTC`; nothing is taken over from the test's own.
  var environment: [String: String] = [:]
  /// What stands on standard input.
  var input = ""

  var testDescription: String { name }

  /// The folder of the package.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The built command, which lies beside the test bundle.
  static let command = Bundle.main.bundleURL.appendingPathComponent("techmatch")

  /// Both sides of the sample data.
  static let records =
    "--achievements SampleData/achievements.csv --demands SampleData/demands.csv"

  /// Both sides of the sample data, on a day that never changes.
  static let files = "\(records) --today 2026-11-21"

  /// Starts the command, in the root of the package unless a folder is given.
  func start(in folder: URL = root) throws -> ChildProcess {
    try ChildProcess(
      Self.command,
      arguments.split(separator: " ").map { $0 == "∅" ? "" : String($0) },
      environment: ["LANG": "C", "TZ": "UTC"].merging(environment) { $1 },
      in: folder,
      input: input
    )
  }

  /// Runs the command to its end.
  ///
  /// - Throws: ``ChildProcess/Hung`` when it has none.
  func execute(in folder: URL = root) throws -> ChildProcess.Result {
    try start(in: folder).wait()
  }

  /// Runs a line of `bash`, in which `$techmatch` is the command, in the root of the package.
  static func shell(_ line: String) throws -> ChildProcess.Result {
    let environment = ProcessInfo.processInfo.environment
      .merging(["techmatch": command.path, "LANG": "C"]) { $1 }
    return try ChildProcess(
      URL(fileURLWithPath: "/bin/bash"),
      ["-c", line],
      environment: environment,
      in: root
    ).wait()
  }
}
