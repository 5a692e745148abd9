import TechMatchKit

extension ZipArchive {
  /// Reads a part as XML from its first token on.
  ///
  /// - Parameters:
  ///   - name: Its path.
  ///   - body: What reads; a fault that it throws becomes the failure of this part.
  /// - Throws: What is wrong with the part.
  func read(
    _ name: String,
    _ body: (inout XMLScanner) throws(XMLScanner.Fault) -> Void
  ) throws(WorkbookFailure) {
    let bytes = try part(name)
    do throws(XMLScanner.Fault) {
      var scanner = XMLScanner(try XMLScanner.document(bytes))
      try body(&scanner)
    } catch {
      throw .damaged(error.damage, part: name, byte: error.byte)
    }
  }
}

extension XMLScanner {
  /// Reads the text of the element that has started, to its end: that of `t` elements inside of it.
  ///
  /// Runs of rich text are joined; phonetic runs, which say how a name is pronounced, are left out.
  ///
  /// - Parameters:
  ///   - value: Where the text is added.
  ///   - limit: The bytes after which nothing more is added.
  /// - Throws: Where the XML breaks off.
  mutating func readRichText(into value: inout [UInt8], limit: Int) throws(Fault) {
    let outer = depth - 1
    var phonetic: Int?
    var texts = 0
    while depth > outer {
      switch try next() {
      case .start:
        if name == "rPh", phonetic == nil { phonetic = depth }
        if name == "t" { texts = depth }
      case .end:
        if let start = phonetic, depth < start { phonetic = nil }
        texts = 0
      case .text:
        if texts == depth, phonetic == nil, value.count <= limit { try appendText(to: &value) }
      case .finish: return
      }
    }
  }
}
