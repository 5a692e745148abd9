// Whether a value is a change, and of what.
extension IndicatorPhrase {
  /// Finds whether the value is a change, and of what.
  func kind(_ value: Value, _ statement: inout IndicatorStatement) {
    let unit = statement.unit
    let isRelative = unit.isShare || unit.isTimes
    if value.isShare {
      statement.kind = .share
      return
    }
    if value.isRising != nil {
      // 提升至原来的3倍 was a share; 提高到3倍 is one too.
      if unit.isTimes { statement.kind = .share }
      return
    }
    var name = statement.name
    func cut(_ words: [String], _ kind: IndicatorStatement.Kind) -> Bool {
      for word in words where word.count > 1 || isRelative {
        for tail in ["", "幅度", "率", "幅", "比例", "量", "了", "约", "比"] where name.hasSuffix(word + tail)
        {
          let stem = String(name.dropLast((word + tail).count)).trimmingSpaces
          if word.count == 1, tail != "", tail != "幅", tail != "了" { continue }
          if stem.isEmpty, word.count == 1, tail.isEmpty { continue }
          if word.unicodeScalars.allSatisfy(IndicatorText.isLatin), !stem.isEmpty,
            stem.count + word.count == name.count
          {
            continue
          }
          statement.kind = kind
          name = stem
          for extra in ["平均", "同比", "总体", "整体", "可", "能", "相对"] where name.hasSuffix(extra) {
            name = String(name.dropLast(extra.count))
          }
          return true
        }
        if word.count > 1, isRelative, !["压缩", "增强", "提升机"].contains(word), name.hasPrefix(word) {
          let rest = String(name.dropFirst(word.count)).trimmingSpaces
          if word.unicodeScalars.allSatisfy(IndicatorText.isLatin), !name.hasPrefix(word + " ") {
            continue
          }
          if rest.isEmpty { continue }
          statement.kind = kind
          name = rest
          return true
        }
      }
      return false
    }
    if cut(IndicatorWords.falls, .fall) || cut(IndicatorWords.rises, .rise) {
      statement.name = name.isEmpty ? "" : IndicatorName.folded(name.unicodeScalars)
      return
    }
    if isRelative, let (stem, kind) = Self.compounds[name] {
      statement.name = stem
      statement.kind = kind
    }
  }

  static let compounds: [String: (String, IndicatorStatement.Kind)] = [
    "减重": ("重量", .fall), "节能": ("能耗", .fall), "降本": ("成本", .fall), "降耗": ("能耗", .fall),
    "增产": ("产量", .rise), "增效": ("效率", .rise), "提效": ("效率", .rise), "提速": ("速度", .rise),
    "降能耗": ("能耗", .fall),
  ]

  /// 较传统工艺, 比现有产品: what a change is compared with.
  func comparison(
    _ words: [Unicode.Scalar]
  ) -> (range: Range<Int>, text: String, isBefore: Bool)? {
    for word in [
      "相比于", "相较于", "相对于", "相比", "相较", "相对", "较之", "较", "与", "比", "compared with", "compared to",
    ] {
      guard let start = Self.find(word, in: words) else { continue }
      let from = start + word.unicodeScalars.count
      for base in Self.bases where IndicatorText.starts(words, base, from) {
        var end = from + base.unicodeScalars.count
        for noun in [
          "生产线", "工艺", "产品", "方案", "技术", "水平", "方法", "系统", "设备", "材料", "装置", "组", "值", "年",
        ]
        where IndicatorText.starts(words, noun, end) {
          end += noun.unicodeScalars.count
          break
        }
        let text = String(String.UnicodeScalarView(words[from..<end]))
        for tail in ["相比", "相较", "比较", "而言", "来说", "时", "的"]
        where IndicatorText.starts(words, tail, end) {
          end += tail.unicodeScalars.count
          break
        }
        return (start..<end, text, Self.isBefore(text))
      }
    }
    return nil
  }

  static let bases = [
    "原来", "原先", "原有", "原", "改造前", "改进前", "优化前", "以前", "之前", "现有", "传统", "常规", "目前", "现行", "当前",
    "同类",
    "国内外同类", "国内同类", "国外同类", "国外", "国内", "进口", "对照", "空白", "上一代", "市售", "商用", "行业平均", "行业", "基准",
    "上年", "竞品", "普通",
    "标准",
  ]
}
