/// A header as people write it, brought into the form in which spellings are compared.
///
/// Folded (width, case), without spaces, marks, numbers of questions and text in brackets.
struct HeaderName {
  /// The name: `拟转让价格（万元）` is 拟转让价格, and `3. Transfer mode *` is transfermode.
  var name = ""
  /// The unit of money in brackets or after a slash.
  var unit: String?
  /// What a question asks for: 您目前最急需解决的技术难题是什么？ is 最急需解决技术难题; otherwise the name.
  var asked: String

  /// Normalises a header.
  ///
  /// O(*n*).
  init(_ header: String) {
    var bracket: String?
    for character in CellText(header).compact {
      switch character {
      case "(", "[", "【", "〔": bracket = bracket ?? ""
      case ")" where bracket == nil: name.append(character)
      case ")", "]", "】", "〕":
        let content = (bracket ?? "").filter { !"单位:".contains($0) }
        if MoneyUnit(content) != nil { unit = content }
        bracket = nil
      case "*", ":", "#", "\"", "\u{FEFF}", "_", "?": continue
      default:
        if bracket != nil { bracket?.append(character) } else { name.append(character) }
      }
    }
    // In 许可费/万元/年 the unit begins at the first of its slashes.
    for place in name.indices where name[place] == "/" {
      let behind = String(name[name.index(after: place)...])
      guard MoneyUnit(behind) != nil else { continue }
      (name, unit) = (String(name[..<place]), behind)
      break
    }
    let isNumbered = Self.dropNumber(&name)
    asked = name
    if isNumbered || name.contains(where: { "您贵你请".contains($0) }) { asked = Self.asked(name) }
  }

  /// Removes the number of a question (`3、`, `Q3.`, `三、`), and says whether there was one.
  private static func dropNumber(_ name: inout String) -> Bool {
    let digits = name.drop { $0 == "q" }.prefix {
      $0.isASCII && $0.isNumber || "一二三四五六七八九十".contains($0)
    }
    guard !digits.isEmpty, digits.count <= 3, digits.endIndex < name.endIndex,
      "、.。,)".contains(name[digits.endIndex])
    else { return false }
    let rest = name[name.index(after: digits.endIndex)...]
    // A number such as 3.5 is no number of a question.
    guard let next = rest.first, !next.isNumber else { return false }
    name = String(rest)
    return true
  }

  /// What a question asks for, without the words of courtesy around it.
  private static func asked(_ question: String) -> String {
    var rest = String(question.filter { !"您你的".contains($0) })
    rest.removeAll { $0 == "贵" }
    for ending in ["是什么", "有哪些", "为", "是"] where rest.hasSuffix(ending) {
      rest.removeLast(ending.count)
      break
    }
    guard rest.hasPrefix("请") else { return rest }
    rest.removeFirst()
    if rest.hasPrefix("问") { rest.removeFirst() }
    drop(["简要", "简单", "详细", "具体", "如实"], from: &rest)
    for verb in ["描述", "说明", "介绍", "阐述"] where rest.hasPrefix(verb) {
      rest.removeFirst(verb.count)
      drop(["一下", "下", "该项", "该", "此", "本"], from: &rest)
      return rest + "描述"
    }
    drop(["填写", "输入", "选择", "提供", "列出", "注明", "留下"], from: &rest)
    return rest
  }

  private static func drop(_ words: [String], from text: inout String) {
    for word in words where text.hasPrefix(word) {
      text.removeFirst(word.count)
      return
    }
  }
}
