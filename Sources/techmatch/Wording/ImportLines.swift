import TechMatchKit
import TechMatchStore

/// What an import says below its table: which records it took for known ones that were spelled otherwise, and which it did
/// not.
struct ImportLines {
  private let language: Language
  private let shown: Int

  /// Makes a renderer that lists at most `shown` records of each sort.
  init(language: Language, shown: Int) {
    self.language = language
    self.shown = shown
  }

  /// The lines for one kind and source; none when every record is known by its identifier or new.
  func lines(for counts: ImportCounts) -> [String] {
    var lines = some(counts.recognised) { record in
      language.choose(
        "≈ \(record.id): \(title(record.oldTitle)) → \(title(record.newTitle))",
        "≈ \(record.id)：\(title(record.oldTitle)) → \(title(record.newTitle))"
      )
    }
    lines += some(counts.near) { record in
      language.choose(
        "+ \(record.id): new, but much like \(record.other); look whether they are one",
        "+ \(record.id)：作为新记录导入，但与 \(record.other) 很相近，请核对是否为同一条"
      )
    }
    if counts.hasUncheckedSpelling {
      lines.append(
        language.choose(
          "too many records to look for other spellings: only those with the same title were compared",
          "记录过多，未按近似名称核对，只比对了名称相同的记录"
        )
      )
    }
    return lines
  }

  private func some<Record>(_ records: [Record], _ line: (Record) -> String) -> [String] {
    let rest = records.count - shown
    return records.prefix(shown).map(line)
      + (rest > 0 ? [language.choose("… and \(rest) more", "……另有 \(rest) 条")] : [])
  }

  private func title(_ text: String) -> String {
    DisplayWidth.truncated(TableWriter.oneLine(text), to: 60)
  }
}
