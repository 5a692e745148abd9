import ArgumentParser
import TechMatchKit

/// A help page in Chinese.
///
/// ArgumentParser counts characters and wraps at spaces, so its own layout does not fit Chinese, where a
/// character takes two cells and there are no spaces. The page has the same parts in the same order.
struct HelpPage {
  /// The widest column of names; a longer name has a line of its own.
  private static let widestColumn = 28
  /// The least width of what they mean, and its indentation where there is less.
  private static let leastMeaning = 24
  private static let indent = 6

  private let command: CommandDescription
  private let usage: String
  private let words = HelpChinese()

  /// The page that says in Chinese what one of ArgumentParser's says in English; `nil` when the text is no help
  /// page.
  ///
  /// The usage line tells which command it is about, and is the one thing that the description lacks.
  init?(english: String, of root: any ParsableCommand.Type) {
    let mark = "USAGE: "
    guard english.hasPrefix("OVERVIEW: "), let root = try? CommandDescription.of(root),
      let line = english.split(separator: "\n").first(where: { $0.hasPrefix(mark) })
    else { return nil }
    usage = String(line.dropFirst(mark.count))
    command = root.command(of: usage)
  }

  /// The page with lines of at most `width` cells; examples and single words may be longer.
  func text(width: Int) -> String {
    let arguments = (command.arguments ?? []).filter(\.shouldDisplay)
    // ArgumentParser adds its `help` to the description, but not to its own page.
    let subcommands = (command.subcommands ?? []).filter { $0.commandName != "help" }
    let sections: [(title: String, rows: [Row])] = [
      ("参数：", arguments.filter(\.isPositional).map(row)),
      ("选项：", arguments.filter { !$0.isPositional }.map(row)),
      ("子命令：", subcommands.map { Row($0.commandName, words.text($0.abstract ?? "")) }),
    ].filter { !$0.1.isEmpty }
    let column = Self.column(sections.flatMap(\.rows), width)
    var blocks = [overview(width), usageLines(width)]
    for section in sections {
      blocks.append([section.title] + section.rows.flatMap { $0.lines(column, width) })
    }
    if !subcommands.isEmpty {
      blocks.append(CellWrapping.lines("运行“techmatch help <子命令>”可查看各子命令的说明。", width: width))
    }
    return blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
  }

  private func overview(_ width: Int) -> [String] {
    var lines = CellWrapping.lines(words.text(command.abstract ?? ""), behind: "概述：", width: width)
    if !command.passages.isEmpty { lines.append("") }
    for passage in command.passages {
      switch passage {
      case .prose(let text): lines += CellWrapping.lines(words.text(text), width: width)
      case .example(let line): lines.append(line)
      case .blank: lines.append("")
      }
    }
    return lines
  }

  private func usageLines(_ width: Int) -> [String] {
    // An option stays with its value: `[--store <file>]`, `--demand <id>`, `<id> ...`.
    let pieces = words.valueNames(in: usage).replacing(
      /\[[^\]]+\]|(--[a-z-]+ )?<[^>]+>( \.\.\.)?/
    ) { CellWrapping.whole(String($0.0)) }
    return CellWrapping.lines(pieces, behind: "用法：", width: width)
  }

  private func row(_ argument: CommandDescription.Argument) -> Row {
    var remarks: [String] = []
    if let values = argument.allValues, let first = values.first {
      let head = CellWrapping.whole("可选值：" + first)
      remarks.append(([head] + values.dropFirst()).joined(separator: "、"))
    }
    if let value = argument.defaultValue, !value.isEmpty {
      remarks.append(CellWrapping.whole("默认：" + words.text(value)))
    }
    let remark = remarks.isEmpty ? "" : "（\(remarks.joined(separator: "；"))）"
    return Row(
      words.valueNames(in: argument.synopsis),
      words.text(argument.abstract ?? "") + remark
    )
  }

  /// The cells before the second column: as many as the names need that are not too long.
  ///
  /// Where too little is left beside them, what they mean stands below them.
  private static func column(_ rows: [Row], _ width: Int) -> Int {
    let widths = rows.map { DisplayWidth.of($0.name) + 4 }
    let column = widths.filter { $0 <= widestColumn }.max() ?? widestColumn
    return width - column < leastMeaning ? indent : column
  }
}

/// A line of a list: a name, and what it means.
private struct Row {
  let name: String
  let meaning: String

  init(_ name: String, _ meaning: String) {
    self.name = name
    self.meaning = meaning
  }

  func lines(_ column: Int, _ width: Int) -> [String] {
    let label = "  " + name
    let isShort = DisplayWidth.of(label) + 2 <= column
    let heading = DisplayWidth.padded(isShort ? label : "", to: column)
    let lines = CellWrapping.lines(meaning, behind: heading, width: width)
    if lines.isEmpty { return [label] }
    return isShort ? lines : [label] + lines
  }
}
