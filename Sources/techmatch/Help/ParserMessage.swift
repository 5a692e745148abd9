import TechMatchKit

/// What ArgumentParser says about a line that it cannot parse, in Chinese.
///
/// Its errors are internal types and only their English is public, so the sentences of its
/// `ErrorMessageGenerator` (1.8.2) are recognised. One that is not keeps its English.
struct ParserMessage {
  private let message: String
  private let subcommands: [String]?
  private let words = HelpChinese()

  /// A message; about a command with subcommands an argument too many is an unknown subcommand.
  init(_ message: String, subcommands: [String]? = nil) {
    self.message = message
    self.subcommands = subcommands
  }

  /// The message in Chinese.
  var chinese: String {
    optionText ?? missingText ?? valueText ?? extraText ?? otherText ?? message
  }

  private var optionText: String? {
    if let found = message.wholeMatch(
      of: /Unknown option '(.+)'\. Did you mean '(.+)'\?/.dotMatchesNewlines()
    ) {
      return "未知选项“\(found.1)”；是否为“\(found.2)”？"
    }
    if let found = message.wholeMatch(of: /Unknown option '(.+)'/.dotMatchesNewlines()) {
      return "未知选项“\(found.1)”"
    }
    if let found = message.wholeMatch(of: /Invalid option: (.+)/.dotMatchesNewlines()) {
      return "选项写法有误：\(found.1)"
    }
    if let found = message.wholeMatch(
      of: /Value to be set with flag '(.+)' had already been set with flag '(.+)'/
        .dotMatchesNewlines()
    ) {
      return "“\(found.2)”与“\(found.1)”不能同时指定"
    }
    return nil
  }

  private var missingText: String? {
    if let found = message.wholeMatch(of: /Missing value for '(.+)'/) {
      return "选项“\(words.valueNames(in: String(found.1)))”缺少值"
    }
    if let found = message.wholeMatch(of: /Missing expected argument '(.+)'/) {
      let kind = found.1.hasPrefix("-") ? "选项" : "参数"
      return "缺少必需的\(kind)“\(words.valueNames(in: String(found.1)))”"
    }
    if let found = message.wholeMatch(of: /Missing one of: '(.+)'/) {
      let names = words.valueNames(in: String(found.1)).replacing("', '", with: "、")
      return "须指定其中一项：\(names)"
    }
    return message == "Missing required subcommand." ? "缺少子命令" : nil
  }

  private var valueText: String? {
    if let found = message.wholeMatch(
      of: /The option '(.+?)' does not take any value, but '(.*)' was specified\./
        .dotMatchesNewlines()
    ) {
      return "选项“\(found.1)”不带值，却指定了“\(found.2)”"
    }
    guard
      let found = message.wholeMatch(
        of: /The value '(.*)' is invalid for '([^\n]+?>)'(.*)/.dotMatchesNewlines()
      )
    else { return nil }
    let name = words.valueNames(in: String(found.2))
    return "“\(name)”的值“\(found.1)”无效" + Self.values(found.3)
  }

  /// The values that are allowed, from `. Please provide one of 'a', 'b' or 'c'.` or a list with dashes.
  private static func values(_ text: Substring) -> String {
    guard text.contains("Please provide one of") else { return String(text) }
    let isList = text.contains("\n  - ")
    let values =
      isList
      ? text.matches(of: /\n  - ([^\n]+)/).map { $0.1 } : text.matches(of: /'([^']*)'/).map { $0.1 }
    return "；可选值：" + values.joined(separator: "、")
  }

  private var extraText: String? {
    var extra: [String] = []
    if let found = message.wholeMatch(of: /Unexpected argument '(.*)'/.dotMatchesNewlines()) {
      extra = [String(found.1)]
    } else if let found = message.wholeMatch(
      of: /\d+ unexpected arguments: '(.*)'/.dotMatchesNewlines()
    ) {
      extra = found.1.split(separator: "', '", omittingEmptySubsequences: false).map(String.init)
    }
    guard let first = extra.first else { return nil }
    guard let subcommands else { return "多余的参数：" + extra.map { "“\($0)”" }.joined(separator: "、") }
    let hint = NearestName.of(first, among: subcommands + ["help"]).map { "；是否为“\($0)”？" } ?? ""
    return "没有子命令“\(first)”\(hint)"
  }

  private var otherText: String? {
    let shells = message.split(separator: "\n").last.map { $0.drop { $0 == " " } } ?? ""
    let hint = "；请用 --generate-completion-script=<shell> 指定其中一种：\(shells)"
    if let found = message.prefixMatch(of: /Can't generate completion scripts for '(.*?)'\./) {
      return "不能为“\(found.1)”生成补全脚本" + hint
    }
    if message.hasPrefix("Can't autodetect a supported shell.") {
      return "无法识别当前的 shell" + hint
    }
    return nil
  }
}
