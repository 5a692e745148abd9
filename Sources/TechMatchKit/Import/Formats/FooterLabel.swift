/// The word that a footer begins with: 合计, 填表人：, 注：.
struct FooterLabel {
  /// What it announces.
  enum Kind {
    case total, signature, note
  }

  /// What it announces.
  let kind: Kind
  /// What follows the word and its colon.
  let rest: Substring

  /// Finds the label of a cell, folded and without spaces; `nil` when it begins with none, or when what follows makes
  /// the word a part of a sentence.
  ///
  /// O(1): labels are few and short.
  init?(_ text: String) {
    for (kind, words) in Self.words {
      for word in words where text.hasPrefix(word) {
        guard let rest = Self.rest(text.dropFirst(word.count), kind) else { continue }
        self.kind = kind
        self.rest = rest
        return
      }
    }
    return nil
  }

  /// What follows a word, or `nil` when that is no label then.
  private static func rest(_ rest: Substring, _ kind: Kind) -> Substring? {
    guard let next = rest.first else { return rest }
    let after = next == ":" ? rest.dropFirst() : rest
    switch kind {
    case .total:
      // Titles have colons as well; a total has a number.
      let amount = after.drop { "约共".contains($0) }.prefix { !",;。(".contains($0) }
      return after.isEmpty || next == "(" || isNumber(amount) ? after : nil
    case .signature:
      return next == ":" || next == "(" && rest.contains(":") || rest == "(签字)" || rest == "(盖章)"
        ? after : nil
    case .note:
      let text = rest.drop { $0.isNumber }
      return text.first == ":" ? text.dropFirst() : nil
    }
  }

  /// Whether a text is a number, an amount, a count or a date.
  static func isNumber(_ text: some StringProtocol) -> Bool {
    text.count <= 20 && text.contains { $0.isASCII && $0.isNumber || $0 == "-" }
      && text.allSatisfy {
        $0.isASCII && $0.isNumber || "-.,~%¥/:年月日时项家条个件份人次万亿元共约".contains($0)
      }
  }

  private static let words: [(Kind, [String])] = [
    (
      .total,
      [
        "本页合计", "本页小计", "合计金额", "总计金额", "合计", "总计", "小计", "共计", "累计", "总数", "共", "grandtotal",
        "subtotal", "total",
      ]
    ),
    (
      .signature,
      [
        "填表人", "填报人", "制表人", "制表单位", "制表日期", "制表时间", "制表", "填表日期", "填表时间", "填报日期", "填报时间", "填报单位",
        "填表单位", "审核人", "审核单位", "审核日期", "审核", "审批人", "复核人", "复核", "经办人", "负责人签字", "单位负责人", "部门负责人",
        "主管领导",
        "报送单位", "报送日期", "报送人", "日期", "联系人", "联系电话", "联系方式", "电话", "盖章", "(盖章)", "单位盖章", "公章",
        "(公章)",
        "签字", "签章", "打印时间", "打印日期", "以下空白", "(以下空白)", "preparedby", "reviewedby", "approvedby",
        "date",
      ]
    ),
    (.note, ["备注", "注意", "注", "填表说明", "填报说明", "说明", "notes", "note", "remarks", "remark"]),
  ]
}
