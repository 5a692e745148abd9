import Foundation
import Testing

/// Several commands in one fresh folder, with what happens to its files between them.
///
/// `SampleData` and `Fixtures` are there under these names, everything else is made by the commands. All paths are
/// relative, so what commands say is what somebody in that folder would read.
struct Script: Sendable, CustomTestStringConvertible {
  /// Something that happens.
  enum Step: Sendable, ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
    /// The command with these arguments, as ``CommandRun`` takes them.
    case command(String)
    /// A text of a file is replaced in a copy, or in the file itself when both names are the same.
    case edit(String, to: String, old: String, new: String)
    /// Bits of one byte of a file are turned over, as a bad disk would.
    case damage(String, byte: Int)
    /// A file disappears.
    case remove(String)
    /// The content of a file stands in the transcript.
    case show(String)
    /// The names of all files stand in the transcript, so that what is left lying about shows; without SQLite's own
    /// `-wal` and `-shm`, which it keeps or removes as it sees fit.
    case list

    init(stringLiteral arguments: String) { self = .command(arguments) }
  }

  /// The name of its transcript.
  var name: String
  /// What the environment of all commands has besides `LANG=C` and `TZ=UTC`; the transcript begins with it.
  var environment: [String: String] = [:]
  /// What happens, in order.
  var steps: [Step]

  var testDescription: String { name }

  /// Does everything in a folder of its own.
  func transcript() throws -> Transcript {
    let folder = try ScratchFolder()
    try folder.link("SampleData", to: CommandRun.root.appendingPathComponent("SampleData"))
    try folder.link(
      "Fixtures",
      to: CommandRun.root.appendingPathComponent("Tests/CommandTests/Fixtures")
    )
    var transcript = Transcript()
    for (name, value) in environment.sorted(by: { $0.key < $1.key }) {
      transcript.add(note: "# \(name)=\(value)")
    }
    for step in steps { try take(step, in: folder, &transcript) }
    return transcript
  }

  private func take(_ step: Step, in folder: ScratchFolder, _ transcript: inout Transcript) throws {
    switch step {
    case .command(let arguments):
      let run = CommandRun(name: name, arguments: arguments, environment: environment)
      transcript.add(arguments, try run.execute(in: folder.url()))
    case .edit(let source, let target, let old, let new):
      let text = try folder.read(source)
      #expect(text.contains(old), "\(source) has no '\(old)'")
      try folder.write(text.replacing(old, with: new), to: target)
      let place = source == target ? source : "\(target), from \(source)"
      transcript.add(note: "# edit \(place): '\(old)' becomes '\(new)'")
    case .damage(let file, let byte):
      var bytes = try Data(contentsOf: folder.url(file))
      try #require(bytes.indices.contains(byte), "\(file) has \(bytes.count) bytes")
      bytes[byte] ^= 0x10
      try bytes.write(to: folder.url(file))
      transcript.add(note: "# damage \(file) at byte \(byte)")
    case .remove(let file):
      try FileManager.default.removeItem(at: folder.url(file))
      transcript.add(note: "# remove \(file)")
    case .show(let file): transcript.add(note: "# show \(file)", try folder.read(file))
    case .list:
      let names = try folder.names().filter { name in
        !["SampleData", "Fixtures"].contains(name)
          && !["-wal", "-shm"].contains { name.hasSuffix($0) }
      }
      transcript.add(note: "# list", names.map { $0 + "\n" }.joined())
    }
  }
}
