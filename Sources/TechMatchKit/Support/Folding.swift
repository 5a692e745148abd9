/// Folds the variants of a character to one: width, case, Latin diacritics, traditional forms.
///
/// `５Ｇ` and `5g`, `Ｍüller` and `muller`, `㎏` and `kg`, `10³` and `103` become the same bytes, by
/// Unicode's compatibility normalisation and case folding (UAX #15, NFKC; data in ``FoldingData``).
/// Diacritics are removed from Latin letters only. Invisible characters (soft hyphens, joiners,
/// directional marks, variation selectors) and combining diacritics are removed everywhere.
///
/// Traditional characters become simplified ones (``SimplifiedForms``), one by one: `鈦合金` and
/// `钛合金` are the same. That direction loses least, because several traditional characters often
/// have one simplified form (發 and 髮 are 发) and seldom the other way round. Of several
/// simplified forms each traditional character has one, in every word: 乾 is always 干 (乾燥
/// 干燥, hence 乾坤 as 干坤), 徵 征, 夥 伙, 於 于. Reading words first (OpenCC's phrases) would fold
/// one character in two ways, so that a pair of characters depends on what stands beside it, and
/// bring regional words (滑鼠 and 鼠标) that belong into a thesaurus. 著 and 着 remain distinct,
/// because simplified texts have both. Homophones remain distinct.
///
/// Immutable and `Sendable`; one table serves all workers.
struct Folding: Sendable {
  /// The table, built on first use in about a millisecond.
  static let table = Folding()

  /// For each page of 256 scalars, where its entries start, or -1.
  private var pages = [Int](repeating: -1, count: 0x310)
  /// For each scalar of a page, the place and number of its folded bytes, or -1 if it folds to
  /// itself.
  private var starts: [Int32] = []
  private var counts: [Int8] = []
  private var bytes: [UInt8] = []
  /// A bit for each of U+4000…U+9FFF: whether it has an entry.
  ///
  /// Nearly all Chinese characters of a text are in this range and have none, and the bits stay in
  /// the cache of a core.
  private var traditional = [UInt64](repeating: 0, count: 0x180)

  /// The most bytes that one byte of input folds to.
  private static let expansion = 6

  private init() {
    let forms = Array(SimplifiedForms.pairs.unicodeScalars.filter { $0 != "\n" })
    for index in stride(from: 0, to: forms.count - 1, by: 2) {
      set(Int(forms[index].value), to: Array(String(forms[index + 1]).utf8))
    }
    for line in FoldingData.lines.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard let first = words.first.flatMap({ Int($0, radix: 16) }) else { continue }
      for (offset, folded) in words.dropFirst().enumerated() {
        // Folded by the entries so far, because the data folds ǽ to æ and æ to ae, and characters
        // for compatibility to traditional ones.
        var again: [UInt8] = []
        let count = fold(Array(folded.utf8).span, into: &again)
        set(first + offset, to: Array(again[..<count]))
      }
    }
    // Full-width punctuation and the ideographic space, which spreadsheets mix with their narrow
    // forms.
    for scalar in 0xFF01...0xFF5E where scalar < 0xFF10 || !isWordScalar(scalar - 0xFEE0) {
      set(scalar, to: [UInt8(scalar - 0xFEE0)])
    }
    set(0x3000, to: [0x20])
    for hyphen in 0x2010...0x2011 { set(hyphen, to: [0x2D]) }
    for apostrophe in 0x2018...0x2019 { set(apostrophe, to: [0x27]) }
    let invisible = [
      0xAD...0xAD, 0x300...0x36F, 0x200C...0x200F, 0x202A...0x202E, 0x2060...0x2064,
      0xFE00...0xFE0F, 0xFEFF...0xFEFF,
    ]
    for scalar in invisible.joined() { set(scalar, to: []) }
  }

  private func isWordScalar(_ scalar: Int) -> Bool {
    (0x30...0x39).contains(scalar) || (0x41...0x5A).contains(scalar)
      || (0x61...0x7A).contains(scalar)
  }

  private mutating func set(_ scalar: Int, to folded: [UInt8]) {
    if pages[scalar >> 8] < 0 {
      pages[scalar >> 8] = starts.count
      starts.append(contentsOf: repeatElement(0, count: 256))
      counts.append(contentsOf: repeatElement(-1, count: 256))
    }
    let entry = pages[scalar >> 8] + scalar & 0xFF
    starts[entry] = Int32(bytes.count)
    counts[entry] = Int8(folded.count)
    bytes.append(contentsOf: folded)
    if (0x4000...0x9FFF).contains(scalar) {
      traditional[(scalar - 0x4000) >> 6] |= 1 << UInt64(scalar & 0x3F)
    }
  }

  /// Whether the character of three bytes, which is in U+4000…U+9FFF, has an entry.
  @inline(__always)
  private func isTraditional(_ text: Span<UInt8>, _ index: Int) -> Bool {
    let word = (Int(text[index]) - 0xE4) << 6 | Int(text[index + 1] & 0x3F)
    return traditional[word] >> UInt64(text[index + 2] & 0x3F) & 1 != 0
  }

  /// Folds UTF-8 text.
  ///
  /// - Parameters:
  ///   - text: Valid UTF-8.
  ///   - output: Grown as needed and overwritten from its start; bytes after the result are
  ///     undefined.
  /// - Returns: The number of bytes of the result. O(*n*).
  func fold(_ text: Span<UInt8>, into output: inout [UInt8]) -> Int {
    let needed = text.count * Self.expansion
    if output.count < needed { output = [UInt8](repeating: 0, count: needed + needed / 2) }
    var out = output.mutableSpan
    var end = 0
    var index = 0
    while index < text.count {
      let run = ASCIIFolding.fold(text, from: index, into: &out, at: end)
      index += run
      end += run
      if index == text.count { break }
      let byte = text[index]
      if byte < 0x80 {
        out[end] = byte &- 0x41 < 26 ? byte | 0x20 : byte
        end += 1
        index += 1
      } else if byte >= 0xE4 && byte <= 0xE9, !isTraditional(text, index) {
        // U+4000…U+9FFF: a Chinese character that folds to itself.
        out[end] = byte
        out[end + 1] = text[index + 1]
        out[end + 2] = text[index + 2]
        end += 3
        index += 3
      } else {
        let (scalar, length) = UTF8Scalar.decode(text, at: index)
        let page = Int(scalar >> 8) < pages.count ? pages[Int(scalar >> 8)] : -1
        let entry = page < 0 ? -1 : page + Int(scalar & 0xFF)
        if entry >= 0, counts[entry] >= 0 {
          let start = Int(starts[entry])
          for place in start..<start + Int(counts[entry]) {
            out[end] = bytes[place]
            end += 1
          }
        } else {
          for place in index..<index + length {
            out[end] = text[place]
            end += 1
          }
        }
        index += length
      }
    }
    return end
  }
}

/// Folds runs of ASCII eight bytes at a time.
enum ASCIIFolding {
  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// Writes ASCII in lower case, in whole words of eight bytes, up to the first that is not all
  /// ASCII.
  ///
  /// - Returns: The number of bytes read and written, a multiple of eight.
  @inline(__always)
  static func fold(
    _ text: Span<UInt8>,
    from start: Int,
    into output: inout MutableSpan<UInt8>,
    at place: Int
  ) -> Int {
    let count = min(text.count - start, output.count - place) & ~7
    guard count > 0 else { return 0 }
    var offset = 0
    // Loads and stores stay within `count` bytes of both, which were checked above.
    unsafe text.withUnsafeBytes { input in
      unsafe output.withUnsafeMutableBytes { output in
        while offset < count {
          let word = unsafe input.loadUnaligned(fromByteOffset: start + offset, as: UInt64.self)
          if word & (ones &* 0x80) != 0 { return }
          unsafe output.storeBytes(
            of: lowercased(word),
            toByteOffset: place + offset,
            as: UInt64.self
          )
          offset += 8
        }
      }
    }
    return offset
  }

  /// Eight ASCII bytes with `A`…`Z` in lower case: sets bit 5 where both range tests carry into bit
  /// 7.
  @inline(__always)
  static func lowercased(_ word: UInt64) -> UInt64 {
    let fromA = word &+ ones &* UInt64(0x80 - UInt8(ascii: "A"))
    let behindZ = word &+ ones &* UInt64(0x7F - UInt8(ascii: "Z"))
    return word | ((fromA ^ behindZ) & (ones &* 0x80)) >> 2
  }
}

/// Decodes single scalars of UTF-8.
enum UTF8Scalar {
  /// The scalar at `index` of valid UTF-8, and its number of bytes.
  @inline(__always)
  static func decode(_ text: borrowing Span<UInt8>, at index: Int) -> (scalar: UInt32, length: Int)
  {
    let lead = UInt32(text[index])
    func trail(_ offset: Int) -> UInt32 { UInt32(text[index + offset]) & 0x3F }
    if lead < 0x80 { return (lead, 1) }
    if lead < 0xE0 { return ((lead & 0x1F) << 6 | trail(1), 2) }
    if lead < 0xF0 { return ((lead & 0xF) << 12 | trail(1) << 6 | trail(2), 3) }
    return ((lead & 0x7) << 18 | trail(1) << 12 | trail(2) << 6 | trail(3), 4)
  }
}
