import Foundation
import TechMatchKit
import Testing

@testable import TechMatchWorkbook

@Suite("Workbooks: the archive")
struct ZipArchiveTests {
  private static let parts = [
    ZipWriter.Part("a/One.txt", "eins"), ZipWriter.Part("zwei", ""), ZipWriter.Part("三", "3"),
  ]

  private func failure(
    _ bytes: [UInt8],
    part: String = "a/One.txt",
    limits: WorkbookLimits = .standard
  ) -> WorkbookFailure? {
    do throws(WorkbookFailure) {
      _ = try ZipArchive(Data(bytes), limits: limits).part(part)
      return nil
    } catch {
      return error
    }
  }

  @Test("reads parts by name in any case, sizes of 32 and 64 bits", arguments: [false, true])
  func reading(isLong: Bool) throws {
    // The bytes of a slice do not start at 0.
    let bytes = Data([9, 9] + ZipWriter.archive(Self.parts, isLong: isLong))
    let archive = try ZipArchive(bytes.dropFirst(2))
    #expect(archive.names.sorted() == ["a/one.txt", "zwei", "三"])
    #expect(try archive.part("A/one.TXT") == Array("eins".utf8))
    #expect(try archive.part("a/One.txt", first: 2) == Array("ei".utf8))
    #expect(try archive.part("zwei").isEmpty)
    #expect(failure(Array(bytes.dropFirst(2)), part: "x") == .damaged(.missing, part: "x", byte: 0))
  }

  @Test("every cut of a file is refused")
  func cuts() {
    for isLong in [false, true] {
      let bytes = ZipWriter.archive(Self.parts, isLong: isLong)
      for count in bytes.indices { #expect(failure(Array(bytes[..<count])) != nil) }
      let cut = Array(bytes.dropLast())
      #expect(failure(cut) == .damaged(.cutOff, part: "", byte: cut.count))
    }
  }

  @Test("parts that contradict the directory are refused")
  func contradictions() {
    func changed(_ change: (inout ZipWriter.Part) -> Void) -> [UInt8] {
      var parts = Self.parts
      change(&parts[0])
      return ZipWriter.archive(parts)
    }
    let name = "a/One.txt"
    #expect(failure(changed { $0.checksum = 7 }) == .damaged(.checksum, part: name, byte: 4))
    #expect(failure(changed { $0.size = 5 }) == .damaged(.checksum, part: name, byte: 4))
    #expect(failure(changed { $0.flags = 1 }) == .damaged(.encrypted, part: name, byte: 0))
    #expect(failure(changed { $0.method = 12 }) == .damaged(.method(12), part: name, byte: 0))
    #expect(failure(changed { $0.method = 8 }) == .damaged(.compression, part: name, byte: 0))
    #expect(failure(changed { $0.name = "ZWEI" }) == .damaged(.directory, part: "", byte: 38))
    var limits = WorkbookLimits()
    limits.parts = 2
    let file = ZipWriter.archive(Self.parts)
    #expect(failure(file, limits: limits).map { "\($0)" }?.contains("tooMany") == true)
    limits = WorkbookLimits()
    limits.partBytes = 3
    #expect(failure(file, limits: limits) == .damaged(.tooLarge(limit: 3), part: name, byte: 0))
  }

  @Test("parts that overlap are refused")
  func overlap() {
    var bytes = ZipWriter.archive(Self.parts)
    // The second entry of the directory points to the first part.
    let entry = [UInt8]([0x50, 0x4B, 0x01, 0x02])
    let places = bytes.indices.filter { bytes[$0...].starts(with: entry) }
    for offset in 42..<46 { bytes[places[1] + offset] = bytes[places[0] + offset] }
    #expect(failure(bytes) == .damaged(.directory, part: "", byte: 0))
  }

  @Test("a bomb stops long before it has grown")
  func bomb() throws {
    let bytes = try HandMade.fixture("bomb.zip")
    #expect(bytes.count < 200_000)
    var limits = WorkbookLimits()
    let refused = failure(bytes, part: "zeros")
    guard case .damaged(.bomb(factor: 250), "zeros", let byte) = refused else {
      Issue.record("not refused")
      return
    }
    #expect(byte < 100 * bytes.count + limits.harmlessBytes * 2)
    limits.partBytes = 100_000_000
    limits.growth = 10_000
    #expect(failure(bytes, part: "zeros", limits: limits) == nil)
    limits.partBytes = 30_000_000
    let found = failure(bytes, part: "zeros", limits: limits)
    #expect(found == .damaged(.tooLarge(limit: 30_000_000), part: "zeros", byte: 0))
  }
}
