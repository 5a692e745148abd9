/// Whether the declarations of a bid state what a rubric requires: by rule, not by substring.
///
/// A declaration counts when it stands as an item of its own, between the marks that part items, and is
/// affirmed: 本单位承诺无利益冲突 is, 不能承诺无利益冲突 is denied, and 除与甲公司合作外无利益冲突 is neither, because nobody
/// knows what is behind 除…外. What looks like the declaration and is not read is *unknown*, with its text.
/// Items are sentences (；。 and line breaks) and their parts at commas; a word of doubt counts against its
/// whole sentence.
struct DeclarationCheck {
  private let whole: String
  private let sentences: [Sentence]
  /// What makes all of the declarations doubtful, or `nil`.
  private let doubt: String?

  private struct Sentence {
    /// As the file has it.
    let written: String
    /// Folded and without spaces.
    let text: String
    /// The whole, and its parts at commas, without the words that frame a declaration.
    let items: [String]
  }

  /// Reads the declarations of a bid.
  ///
  /// O(*n*).
  init(_ declarations: String) {
    whole = Self.compact(ListParsing.trimmed(declarations))
    sentences = declarations.split { "；;。！!\n\r\r\n".contains($0) }
      .map { (ListParsing.trimmed($0), Self.compact(ListParsing.trimmed($0))) }
      .filter { !$0.1.isEmpty }
      .map { written, text in
        let parts =
          [text] + text.split { ",，".contains($0) }.map(String.init)
          + text.split { ",，、".contains($0) }.map(String.init)
        return Sentence(written: written, text: text, items: parts)
      }
    // 但… in a sentence of its own takes back what was said before, 不能承诺以下事项 what comes after.
    doubt =
      sentences.first { sentence in
        let text = Self.unframed(sentence.text)
        return Self.turns.contains { text.hasPrefix($0) }
          || Self.isDenied(sentence.text)
            && Self.wholes.contains { sentence.text.contains($0) }
      }?.written
  }

  /// Whether a declaration is made; the text is the sentence that decided, or the declaration where
  /// there is none.
  ///
  /// Of several sentences about it the worst counts.
  func verdict(on needed: String) -> (verdict: GateVerdict, text: String) {
    let wanted = Self.compact(ListParsing.trimmed(needed))
    if whole == wanted { return (.pass, "") }
    var found: (verdict: GateVerdict, text: String)?
    for sentence in sentences {
      guard let verdict = verdict(of: sentence, on: wanted) else { continue }
      if verdict == .fail { return (.fail, sentence.written) }
      if verdict == .unknown || found == nil { found = (verdict, sentence.written) }
    }
    guard let found else { return (.fail, needed) }
    if found.verdict == .pass, let doubt { return (.unknown, doubt) }
    return found.verdict == .pass ? (.pass, "") : found
  }

  private func verdict(of sentence: Sentence, on wanted: String) -> GateVerdict? {
    guard let range = sentence.text.firstRange(of: wanted) else {
      return Self.isLike(sentence.text, wanted) ? .unknown : nil
    }
    // What the declaration itself says is no doubt about it.
    let rest = sentence.text.replacing(wanted, with: "|")
    if Self.isDenied(String(sentence.text[..<range.lowerBound])) { return .fail }
    let isConditional = sentence.items.contains { $0.hasPrefix("如") && !$0.hasPrefix("如下") }
    if isConditional || Self.doubts.contains(where: { rest.contains($0) }) { return .unknown }
    return sentence.items.contains { Self.isAffirmed($0, wanted) } ? .pass : .unknown
  }

  /// Whether an item is the declaration with nothing around it but words that affirm it.
  private static func isAffirmed(_ item: String, _ wanted: String) -> Bool {
    var rest = item[...]
    while true {
      if rest == wanted { return true }
      let tail = rest.hasPrefix(wanted) ? rest.dropFirst(wanted.count) : ""
      if !tail.isEmpty, tails.contains(String(tail)) { return true }
      guard let frame = frames.first(where: { rest.hasPrefix($0) }) else { return false }
      rest = rest.dropFirst(frame.count)
    }
  }

  /// A text without its number and the words that frame a declaration.
  private static func unframed(_ text: String) -> Substring {
    var rest = text[...]
    while let frame = frames.first(where: { rest.hasPrefix($0) }) {
      rest = rest.dropFirst(frame.count)
    }
    return rest
  }

  /// Whether a text refuses to declare something.
  private static func isDenied(_ text: String) -> Bool {
    denials.contains { denial in acts.contains { text.contains(denial + $0) } }
  }

  /// Whether a text has half of the pairs of characters of a declaration or more, so that it may be
  /// about the same.
  private static func isLike(_ text: String, _ wanted: String) -> Bool {
    let pairs = zip(wanted, wanted.dropFirst()).map { "\($0)\($1)" }
    guard !pairs.isEmpty else { return text.contains(wanted) }
    return pairs.count { text.contains($0) } * 2 >= pairs.count
  }

  /// Folded, without spaces and without the number of a list.
  private static func compact(_ text: String) -> String {
    let circled = text.drop { "①②③④⑤⑥⑦⑧⑨⑩".contains($0) }
    let folded = CellText(String(circled)).compact
    var rest = folded.drop { $0 == "(" || $0 == "第" }
    let number = rest.prefix { $0.isNumber || "一二三四五六七八九十".contains($0) }
    guard !number.isEmpty, number.count <= 3 else { return folded }
    rest = rest.dropFirst(number.count)
    guard let mark = rest.first, "、.)．:".contains(mark) else { return folded }
    rest = rest.drop { "、.)．:".contains($0) }
    return String(rest)
  }

  private static let frames = [
    "本联合体", "本单位", "我单位", "本公司", "我公司", "本院", "我院", "本校", "我校", "本所", "我所", "我方",
    "本团队", "我们", "本人", "牵头单位", "联合体各方", "联合单位", "全体成员", "各成员单位", "及", "和", "均",
    "郑重", "特此", "在此", "谨此", "现", "自愿", "承诺", "声明", "保证", "确认", "如下", "与发榜方", "与发榜单位",
    "与发榜人", "与榜单发布方", "之间", "已", "书面", ":", "：", "\"", "“", "✓", "√", "☑",
  ]
  private static let tails: Set<String> = [
    "情形", "情况", "的情形", "的情况", "关系", "行为", "特此声明", "特此承诺", "\"", "”", "√", "✓", ":是",
  ]
  private static let denials = [
    "不能", "无法", "不予", "未能", "不便", "难以", "拒绝", "不愿", "不敢", "未", "不", "暂不", "没有",
  ]
  private static let acts = ["承诺", "保证", "声明", "确认", "作出", "做出", "签署", "提供"]
  private static let wholes = ["以下", "下列", "上述", "以上", "前述", "任何", "全部", "所有", "均", "一切", ":"]
  private static let turns = ["但", "然而", "不过", "只是", "除", "例外", "另有", "如有例外"]
  /// Words in another part of the sentence that may take the declaration back; its own part must be
  /// nothing but the declaration anyway.
  private static let doubts = [
    "除", "但", "然而", "不过", "例外", "以外", "之外", "不能", "无法", "如果", "如有", "如遇", "若", "假如", "倘",
    "可能", "待", "尚", "目前", "暂", "基本", "原则上", "力争", "尽量", "争取", "?", "存疑", "视情", "曾", "否",
  ]
}
