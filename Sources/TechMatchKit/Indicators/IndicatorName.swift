/// Names of indicators: what is the same, and what is another thing.
enum IndicatorName {
  /// The name in the form that is compared: letters in lower case, without spaces, marks and words
  /// that say nothing.
  static func folded(_ text: some Sequence<Unicode.Scalar>) -> String {
    var tokens: [String] = []
    var current = String.UnicodeScalarView()
    var wasLatin = false
    func flush() {
      if !current.isEmpty { tokens.append(String(current)) }
      current = String.UnicodeScalarView()
    }
    for scalar in text {
      if scalar == "的" { continue }
      let isLatin = IndicatorText.isLatin(scalar) || (0xC0...0x24F).contains(scalar.value)
      let isKept =
        isLatin || IndicatorText.isHan(scalar) || IndicatorText.isDigit(scalar)
        || scalar == "." || scalar == "/" || scalar == "+" || scalar == "-" || scalar == "#"
        || scalar == "±" || scalar == "℃" || scalar == "%" || (0x370...0x3FF).contains(scalar.value)
      if !isKept {
        flush()
        wasLatin = false
        continue
      }
      if isLatin != wasLatin, !current.isEmpty, IndicatorText.isHan(scalar) || wasHan(current) {
        flush()
      }
      wasLatin = isLatin
      current.append(scalar)
    }
    flush()
    var result = ""
    for token in tokens {
      let word = token.lowercased()
      if stops.contains(word) { continue }
      let cut = word.drop { "./-+".contains($0) }
      let clean = String(cut.reversed().drop { "./-".contains($0) }.reversed())
      if clean.isEmpty { continue }
      if let last = result.unicodeScalars.last, let first = clean.unicodeScalars.first,
        !IndicatorText.isHan(last), !IndicatorText.isHan(first)
      {
        result += " "
      }
      result += clean
    }
    return stripped(result)
  }

  private static func wasHan(_ text: String.UnicodeScalarView) -> Bool {
    text.last.map(IndicatorText.isHan) ?? false
  }

  private static let stops: Set<String> = [
    "of", "the", "a", "an", "is", "are", "to", "be", "with", "shall", "should", "must", "can",
    "has",
    "have", "by", "for", "will", "than", "our", "its", "and", "value", "in", "all", "that",
  ]

  /// Takes words that say nothing off both ends, and gives equal names one form.
  private static func stripped(_ text: String) -> String {
    var text = text
    var changed = true
    while changed {
      changed = false
      for word in IndicatorWords.openings where text.hasPrefix(word) && text != word {
        // 可靠性, 支持力, 能耗, 使用寿命, 应力: a word that is one only with what follows.
        if word.unicodeScalars.count == 1 || word == "支持" || word == "目标" || word == "要求" {
          if protected.contains(where: { text.hasPrefix($0) }) { continue }
        }
        if word.unicodeScalars.allSatisfy(IndicatorText.isLatin), !text.hasPrefix(word + " ") {
          continue
        }
        text = String(text.dropFirst(word.count)).trimmingSpaces
        changed = true
        break
      }
      for word in tails where text.hasSuffix(word) && text.count > word.count + 1 {
        text = String(text.dropLast(word.count)).trimmingSpaces
        changed = true
        break
      }
    }
    for (other, form) in synonyms where text.contains(other) {
      text = text.replacingAll(other, with: form)
    }
    return text
  }

  private static let protected = [
    "可靠", "可用", "可溶", "可见", "可调", "可燃", "可再", "可降", "能耗", "能量", "能效", "能源", "能见", "使用", "应力", "应变",
    "应急", "应答", "应用", "需求", "需氧", "需水", "本底", "本征", "现场", "现金", "现货", "已知", "其他", "其它", "和易", "与门",
    "及格", "及时", "将来", "支持率", "支持力", "目标识", "目标检", "目标跟", "目标探", "目标定", "目标分", "目标物", "目标蛋", "目标产",
    "目标基",
    "须", "该", "可分", "可重", "可变", "可控", "可扩", "可视", "可压", "可充", "使能", "应变", "应对", "应收", "可懂", "可检",
    "可追", "把手",
  ]

  private static let tails = [
    "预计", "预期", "有望", "力争", "计划", "估计", "争取", "预估", "expected",
    "指标", "数值", "性能指标", "水平", "大小", "实测", "应", "须", "需", "要求", "可达", "一般", "通常", "分别", "均", "都",
    "皆", "各",
    "之", "在", "为", "是", "约", "目前", "当前", "现已", "已", "可", "能", "将", "平均达",
  ]

  private static let synonyms = [
    ("噪音", "噪声"), ("拉伸强度", "抗拉强度"), ("弯曲强度", "抗弯强度"), ("压缩强度", "抗压强度"), ("正确率", "准确率"),
    ("良品率", "良率"), ("时延", "延迟"), ("延时", "延迟"), ("断后伸长率", "延伸率"), ("断裂伸长率", "延伸率"), ("伸长率", "延伸率"),
    ("nox", "氮氧化物"), ("误报率", "误报"), ("次数寿命", "循环寿命"), ("耗电", "用电"), ("粘度", "黏度"), ("粘结", "黏结"),
    ("导热率", "导热系数"), ("热导率", "导热系数"), ("检测下限", "检测限"), ("检出限", "检测限"), ("透过率", "透光率"),
    ("colour", "color"),
  ]

  /// How well an offer's name fits the one that is asked: 3 the same, 2 the same with more said of
  /// what is measured, 1 the same with less said; `nil` for another thing.
  static func fit(asked: IndicatorStatement, offered: IndicatorStatement) -> Int? {
    let (one, other) = (asked.name, offered.name)
    if one == other { return one.isEmpty ? 1 : 3 }
    if one.isEmpty || other.isEmpty { return 1 }
    let heads = self.heads(of: asked.unit)
    let mass = asked.unit.powers == ["g": 1]
    func plain(_ name: String) -> String {
      var name = name
      if mass { name = name.replacingAll("质量", with: "重量") }
      for head in heads where name.hasSuffix(head) && name.count > head.count {
        return String(name.dropLast(head.count))
      }
      return name
    }
    let (left, right) = (plain(one), plain(other))
    if left == right { return 3 }
    if right.hasSuffix(left), isNeutral(String(right.dropLast(left.count)), left, asked.unit) {
      return 2
    }
    if left.hasSuffix(right), right.count >= 2 {
      let extra = String(left.dropLast(right.count))
      if isNeutral(extra, right, asked.unit) { return 1 }
      // 焊缝抗拉强度 and 抗拉强度: the list that is answered has one of that kind alone.
      let isHan = (extra + right).unicodeScalars.allSatisfy(IndicatorText.isHan)
      if isHan, right.count >= 3, !extra.contains(where: { contrasts.contains($0) }) { return 1 }
    }
    return nil
  }

  /// Words at the end of a name that its unit says too.
  private static func heads(of unit: IndicatorUnit) -> [String] {
    switch unit.powers {
    case ["K": 1]: ["温度"]
    case ["s": 1], ["month": 1]: ["时间", "时长", "time"]
    case ["g": 1, "m": 2, "s": -3]: ["功率"]
    default: []
    }
  }

  /// Whether words before a name say nothing of which one is meant.
  private static func isNeutral(_ words: String, _ name: String, _ unit: IndicatorUnit) -> Bool {
    var rest = words.trimmingSpaces
    var known = neutral
    if name == "寿命" { known += ["循环", "使用", "服役"] }
    if unit.powers == ["K": 1] { known += ["最低", "低温"] }
    while !rest.isEmpty {
      guard let word = known.first(where: { rest.hasPrefix($0) }) else { return false }
      rest = String(rest.dropFirst(word.count)).trimmingSpaces
    }
    return true
  }

  private static let neutral = [
    "产品", "样品", "样机", "系统", "整机", "设备", "装置", "电池", "电芯", "单体", "模块", "器件", "材料", "本", "该", "其",
    "实测", "实际", "成品", "平台", "软件", "算法", "模型", "主机", "机器", "仪器", "方案", "项目", "技术", "新型", "所研", "研制",
    "我方",
    "system", "product", "device", "sample", "measured", "material", "cell", "battery", "合金",
  ]

  /// Characters that tell one thing from its counterpart.
  private static let contrasts: Set<Character> = [
    "正", "负", "阳", "阴", "充", "放", "进", "出", "入", "上", "下", "左", "右", "内", "外", "前", "后", "横", "纵",
    "径",
    "轴", "高", "低", "冷", "热", "干", "湿", "静", "动", "单", "双", "首", "初", "末", "终", "一", "二", "三", "昼",
    "夜", "误",
    "漏", "不", "未", "非", "无", "假", "总", "净", "毛", "最", "平", "均", "反", "逆", "常", "室", "满", "空", "大",
    "小", "快",
    "慢", "重", "复", "累", "瞬", "额", "标", "综", "绝", "相", "局", "边", "中", "近", "远", "早", "晚", "冬",
    "夏", "春", "秋", "雨", "晴", "水", "油", "气", "固", "液", "长", "短", "新", "旧", "粗", "细", "全", "半", "主",
    "副", "原", "年", "月", "日", "季", "峰", "谷", "屈",
    "剪", "压", "弯",
  ]
}

extension String {
  /// Without spaces at both ends.
  var trimmingSpaces: String {
    guard let first = firstIndex(where: { $0 != " " }), let last = lastIndex(where: { $0 != " " })
    else { return "" }
    return String(self[first...last])
  }

  /// With every occurrence of a text replaced.
  func replacingAll(_ text: String, with other: String) -> String {
    split(separator: text, omittingEmptySubsequences: false).joined(separator: other)
  }
}
