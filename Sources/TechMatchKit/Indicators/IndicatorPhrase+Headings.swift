// What stands in brackets, before a colon, and names of standards.
extension IndicatorPhrase {
  mutating func readNotes() {
    for note in notes {
      let text = String(String.UnicodeScalarView(note)).trimmingSpaces
      if let standard = Self.standardText(text) {
        self.standard = standard
        continue
      }
      if Self.remarks.contains(where: { text.contains($0) }),
        IndicatorQuantity.all(in: note, note.indices).isEmpty
      {
        continue
      }
      if let (unit, end) = IndicatorUnit.read(note, at: 0, until: note.count), end == note.count,
        unit.powers.keys.allSatisfy({ IndicatorUnitTable.isKnown($0) })
      {
        headUnit = unit
        continue
      }
      if text.isEmpty { continue }
      conditions.append(condition(note[...]))
    }
  }

  static let remarks = ["第三方", "检测", "实测", "报告", "测试值", "cnas", "CNAS", "CMA", "见附件", "附件"]

  static func standardText(_ text: String) -> String? {
    let folded = text.uppercased()
    let hasName = standards.contains { name in
      guard let range = folded.firstRange(of: name) else { return false }
      return folded[range.upperBound...].contains { $0.isNumber }
    }
    return hasName ? folded.filter { $0 != " " && $0 != "按" && $0 != "依" && $0 != "据" } : nil
  }

  static let standards = [
    "GB/T", "GB ", "GB", "ISO", "IEC", "ASTM", "JB/T", "HJ", "YY/T", "DIN", "JIS", "QB/T", "SH/T",
    "NB/T", "DL/T", "EN ", "UL ",
  ]

  /// Takes 按GB/T 228.1-2021 out of the text, so that its digits are no values.
  mutating func takeStandards() {
    for name in [
      "GB/T", "GB", "ISO", "IEC", "ASTM", "JB/T", "YY/T", "DIN", "QB/T", "SH/T", "NB/T", "HJ",
    ] {
      guard let start = Self.find(name, in: main) else { continue }
      var end = start + name.unicodeScalars.count
      while end < main.count, main[end] == " " || IndicatorText.isLatin(main[end]) { end += 1 }
      guard end < main.count, IndicatorText.isDigit(main[end]) else { continue }
      while end < main.count,
        IndicatorText.isDigit(main[end]) || main[end] == "." || main[end] == "-"
      {
        end += 1
      }
      standard = String(String.UnicodeScalarView(main[start..<end].filter { $0 != " " }))
      var from = start
      while from > 0, "按依据照符合".unicodeScalars.contains(main[from - 1]) { from -= 1 }
      main.replaceSubrange(from..<end, with: [" "])
      return
    }
  }

  /// A heading: what stands before a colon, if numbers follow behind another name.
  mutating func takeHeading() {
    guard let colon = main.firstIndex(of: ":"), colon > 0 else { return }
    let before = main[..<colon]
    if before.contains(where: IndicatorText.isDigit), !before.starts(with: "指标".unicodeScalars) {
      return
    }
    let rest = main[(colon + 1)...]
    guard rest.contains(where: { $0 != " " }) else {
      isHeadingOnly = true
      heading = Self.generic(before) ? "" : condition(before)
      return
    }
    // 循环寿命：2600次 has its value right behind; 电池：循环寿命≥2000次 has a name between.
    let lead = rest.prefix { !IndicatorText.isDigit($0) }
    let name = IndicatorName.folded(
      lead.filter { !"≥≤><=±~-+≈约".unicodeScalars.contains($0) }
    )
    let isValue = name.isEmpty || Self.isBoundOnly(lead)
    if isValue, !Self.generic(before) { return }
    heading = Self.generic(before) ? "" : condition(before)
    main.replaceSubrange(0...colon, with: [])
  }

  static func isBoundOnly(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    var rest = Array(text)
    var turns = 0
    while turns < 4 {
      turns += 1
      while let last = rest.last, last == " " || last == "±" || last == "-" { rest.removeLast() }
      if rest.isEmpty { return true }
      if let (_, length) = sense(endingIn: rest, at: rest.count) {
        rest.removeLast(length)
      } else if let length = filler(endingIn: rest, at: rest.count) {
        rest.removeLast(length)
      } else {
        return false
      }
    }
    return rest.isEmpty
  }

  static func generic(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    let word = String(String.UnicodeScalarView(text.filter { $0 != " " })).lowercased()
    var plain = word.filter { !$0.isNumber }
    for opening in ["我公司", "我司", "我方", "我们", "本单位", "本公司", "本项目", "本产品", "本成果", "本方案"]
    where plain.hasPrefix(opening) {
      plain = String(plain.dropFirst(opening.count))
      if plain.isEmpty { return true }
    }
    return [
      "指标", "技术指标", "主要技术指标", "考核指标", "性能指标", "主要指标", "核心指标", "关键指标", "主要性能指标", "指标要求", "技术要求",
      "要求", "参数", "技术参数", "性能", "响应", "投标响应", "我方响应", "我方", "承诺", "承诺值", "指标响应", "响应值", "实测", "实测值",
      "主要技术经济指标", "经济技术指标", "指标如下", "如下", "检测结果", "测试结果", "具体指标", "其中", "targets", "offer",
    ].contains(plain)
  }
}
