import ArgumentParser
import Foundation
import TechMatchKit

/// A share of a batch: part `number` of `count`, both from 1 on.
struct Shard: ExpressibleByArgument, Codable, Equatable {
  let number: Int
  let count: Int

  init(number: Int, count: Int) {
    self.number = number
    self.count = count
  }

  init?(argument: String) {
    let parts = argument.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let number = parts[0], let count = parts[1] else { return nil }
    self.init(number: number, count: count)
    if !isValid { return nil }
  }

  /// Whether there is such a part; a file may say anything.
  var isValid: Bool { (1...100_000).contains(count) && number >= 1 && number <= count }

  /// Every `count`-th of the records, so that parts are balanced and merging is taking turns.
  func part<Element>(of all: [Element]) -> [Element] {
    stride(from: number - 1, to: all.count, by: count).map { all[$0] }
  }
}

/// Which records get a list.
enum BatchSide: String, CaseIterable, Codable, ExpressibleByArgument {
  case demands, achievements, both

  /// The sides in the order of the file.
  var sides: [Side] {
    switch self {
    case .demands: [.demand]
    case .achievements: [.achievement]
    case .both: [.demand, .achievement]
    }
  }
}

/// What decides the bytes of a batch: two batches with equal plans write equal files.
struct BatchPlan: Codable, Equatable {
  /// One input.
  ///
  /// Its name is for people: the same bytes elsewhere are the same input.
  struct Input: Codable, Equatable {
    var name: String
    var bytes: Int
    /// A 64-bit digest of the bytes, to notice a change, not to withstand an attack.
    var digest: String

    static func == (left: Input, right: Input) -> Bool {
      left.bytes == right.bytes && left.digest == right.digest
    }
  }

  var program: String
  var inputs: [Input]
  var top: Int
  var minimumScore: Double
  var side: BatchSide
  var tagWeight: Double
  var weighting: String
  var analyzer: String
  var today: String
  var region: String?
  var ignoredGates: [String]
  var requiredGates: [String]
  var statistics: Input?
  var thesaurus: Input?
  var shard: Shard

  /// What decides scores and lists besides the records and the day.
  var settings: BatchPlan {
    var plan = whole
    plan.inputs = []
    plan.today = ""
    return plan
  }

  /// The plan without the shard, which all parts of a batch share.
  var whole: BatchPlan {
    var plan = self
    plan.shard = Shard(number: 1, count: 1)
    return plan
  }
}

/// What stands beside the results: how they came about.
struct BatchManifest: Codable {
  var plan: BatchPlan
  /// The lines of the result file, for each side.
  var lines: [Int]
  /// The pairs in them.
  var pairs: Int
  /// The digest of the result file.
  var digest: String
  /// The digest of the records' file beside it.
  var records: String
  /// Seconds, apart from everything that decides the bytes.
  var timings: [String: Double]
}

extension BatchManifest {
  /// The manifest beside a result, after the result's bytes have been held against it.
  init(of result: String, _ messages: Messages) throws {
    let manifest = try? JSONDecoder().decode(
      BatchManifest.self,
      from: Data(contentsOf: URL(fileURLWithPath: result + ".manifest.json"))
    )
    let found = ContentDigest.input(result)
    // A line has a byte at least, and so has a pair.
    let possible = 0...(found?.bytes ?? 0)
    guard let manifest, manifest.plan.shard.isValid,
      manifest.lines.count == manifest.plan.side.sides.count,
      (manifest.lines + [manifest.pairs]).allSatisfy({
        manifest.digest != found?.digest || possible.contains($0)
      })
    else {
      throw messages.failure(
        "\(result).manifest.json: is missing or no manifest of a batch",
        "\(result).manifest.json：缺失，或不是批次清单"
      )
    }
    guard found?.digest == manifest.digest else {
      throw messages.failure(
        "\(result): is not the file that its manifest describes; run the batch again",
        "\(result)：与其清单不符，请重新运行批次"
      )
    }
    self = manifest
  }
}

extension ContentDigest {
  /// The digest of a file, or `nil` when it cannot be read; standard input has none.
  static func input(_ path: String) -> BatchPlan.Input? {
    guard path != "-", let file = FileHandle(forReadingAtPath: path) else { return nil }
    var digest = ContentDigest()
    var bytes = 0
    while let chunk = try? file.read(upToCount: 1 << 20), !chunk.isEmpty {
      bytes += chunk.count
      digest.add([UInt8](chunk).span)
    }
    return BatchPlan.Input(name: path, bytes: bytes, digest: digest.hex)
  }
}
