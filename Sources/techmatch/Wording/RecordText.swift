import TechMatchKit
import TechMatchService

/// Puts what is shown of a record into words.
struct RecordText {
  private let language: Language

  init(language: Language) { self.language = language }

  /// That a list is empty.
  var none: String { language.choose("no records", "没有记录") }

  /// In place of a contact.
  var hidden: String { language.choose("(hidden)", "（已隐藏）") }

  /// Behind a value of which nothing could be made.
  var notUnderstood: String { language.choose("  (not understood)", "（未能识别）") }

  /// That a record is withdrawn.
  func withdrawn(at time: String) -> String {
    language.choose("withdrawn at \(time)", "已于 \(time) 撤回")
  }

  /// Where a record was read, and under which label the catalogue has it; a line each.
  func origin(_ view: RecordView) -> [String] {
    let sheet = view.place.sheet.map { "[\(TableWriter.oneLine($0))]" } ?? ""
    let place = "\(view.place.file)\(sheet):\(view.place.line)"
    return [language.choose("from \(place)", "来自 \(place)")]
      + (view.label.map { [language.choose("source \($0)", "来源 \($0)")] } ?? [])
  }
}
