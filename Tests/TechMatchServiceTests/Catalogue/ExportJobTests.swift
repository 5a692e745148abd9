import Foundation
import TechMatchKit
import TechMatchService
import TechMatchStore
import Testing

@Suite("Exports")
struct ExportJobTests {
  private let shop: Workshop

  init() throws {
    shop = try Workshop()
    _ = try shop.catalogue()
  }

  private func export(_ content: ExportJob.Content, contacts: Bool = true) throws -> String {
    var job = ExportJob(content)
    job.includesContacts = contacts
    var text = ""
    _ = try job.run(from: shop.store) { text += $0 }
    return text
  }

  @Test("lines and a sheet of one kind import as the same records; contacts can be left out")
  func kinds() throws {
    let lines = try export(.lines(.demand))
    let sheet = try export(.sheet(.demand))
    #expect(lines.split(separator: "\n").count == 3 && !lines.contains("\"record\""))
    for text in [lines, sheet] {
      #expect(text.contains("王处"))
      let outcome = try shop.take([.demand: text])
      #expect(outcome.changes[0].counts.isEmpty && outcome.changes[0].counts.unchanged == 3)
    }
    for content in [ExportJob.Content.everything, .lines(.demand), .sheet(.demand)] {
      #expect(try !export(content, contacts: false).contains("王处"))
    }
    #expect(try export(.lines(.bid)).isEmpty)
  }

  @Test("an export is of one state, whatever is imported meanwhile")
  func oneState() throws {
    for content in [ExportJob.Content.sheet(.demand), .everything] {
      var lines = 0
      var text = ""
      let count = try ExportJob(content).run(from: shop.store) { piece in
        text += piece
        lines += 1
        // After the header, or the first record.
        if lines == 1 {
          try shop.take([.demand: "id,title,new column\nD-\(text.count),雷达,\(text.count)\n"])
          try shop.note(.shortlisted, "D-1", "A-1")
        }
      }
      #expect(!text.contains("new column") && lines == (content == .everything ? count : count + 1))
      _ = try Catalogue(path: shop.store, access: .write).withdraw(
        .demand,
        Catalogue(path: shop.store, access: .read).content([.demand]).demands.map(\.id)
          .filter { $0.text.count > 3 }
      )
      if content != .everything { try restart() }
    }
  }

  private func restart() throws {
    for suffix in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: shop.store + suffix)
    }
    _ = try shop.catalogue()
  }
}
