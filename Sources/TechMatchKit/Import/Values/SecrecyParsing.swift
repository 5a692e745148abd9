/// Reads levels of secrecy.
enum Classification {
  /// Whether a level of secrecy is anything but public.
  static func isClassified(_ text: String) -> Bool {
    !["公开", "非密", "无", "否", "不涉密", "非涉密", "内部公开", "public", "none", "unclassified"]
      .contains(CellText(text).compact)
  }
}
