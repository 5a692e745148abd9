import ArgumentParser
import Foundation
import TechMatchKit
import Testing

@testable import techmatch

/// Help pages in Chinese.
@Suite("Help")
struct HelpTests {
  /// Runs the command, by default in a Chinese locale; `∅` is an empty argument.
  static func run(
    _ arguments: String,
    _ environment: [String: String] = ["LANG": "zh_CN.UTF-8"]
  ) throws -> ChildProcess.Result {
    try CommandRun(name: "help", arguments: arguments, environment: environment).execute()
  }

  private static func isHan(_ text: some StringProtocol) -> Bool {
    text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
  }

  /// A command with all below it.
  private static func all(_ command: CommandDescription) -> [CommandDescription] {
    [command] + (command.subcommands ?? []).flatMap(all)
  }

  // MARK: The tables

  @Test("every help text has its Chinese, and no Chinese is left over")
  func coverage() throws {
    let words = HelpChinese()
    var unused = Set(HelpChinese.entries.map(\.english))
    #expect(unused.count == HelpChinese.entries.count, "an English text stands twice")
    /// What usage lines say in place of many options, and beside the root command.
    unused.subtract(["<options>", "<subcommand>"])
    func require(_ english: String?) {
      guard let english, !english.isEmpty else { return }
      #expect(words[english] != nil, "no Chinese for: \(english)")
      unused.remove(english.split(separator: " ").joined(separator: " "))
    }
    for command in Self.all(try CommandDescription.of(TechMatchCommand.self)) {
      require(command.abstract)
      for case .prose(let text) in command.passages { require(text) }
      for argument in command.arguments ?? [] {
        require(argument.abstract)
        if let value = argument.defaultValue { unused.remove(value) }
        guard argument.kind != "flag" else { continue }
        if words[argument.synopsis] == nil {
          require("<\(argument.valueName ?? "")>")
        } else {
          unused.remove(argument.synopsis)
        }
      }
    }
    #expect(unused.isEmpty, "no command says: \(unused.sorted())")
  }

  @Test("the Chinese is Chinese, with Chinese punctuation")
  func punctuation() {
    for (english, chinese) in HelpChinese.entries
    where !["<i/n>", "Shard(number: 1, count: 1)"].contains(english) {
      #expect(Self.isHan(chinese), "\(chinese)")
      #expect(chinese.firstMatch(of: /\p{Han}[,;:!?.]|[,;:!?]\p{Han}/) == nil, "\(chinese)")
      #expect(chinese == chinese.trimmingCharacters(in: .whitespaces))
    }
  }

  // MARK: Pages

  @Test("no line is wider than the terminal, and none begins with a comma")
  func widths() throws {
    for command in TechMatchCommand.configuration.subcommands + [TechMatchCommand.self] {
      let english = TechMatchCommand.helpMessage(for: command, columns: 1000)
      let page = try #require(HelpPage(english: english, of: TechMatchCommand.self))
      for width in [60, 80, 100] {
        let text = page.text(width: width)
        #expect(text.hasPrefix("概述：") && text.contains("\n选项：\n"))
        #expect(text.contains("\n用法：techmatch"))
        check(text, width: width)
      }
    }
  }

  private func check(_ page: String, width: Int) {
    var isExample = false
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "示例：" { isExample = true } else if line.isEmpty { isExample = false }
      #expect(isExample || DisplayWidth.of(line) <= width, "\(line)")
      let begin = line.drop { $0 == " " }.first
      #expect(begin.map { !"，。、；：？！）”》".contains($0) } ?? true, "\(line)")
      #expect(line.last != " ", "\(line)")
    }
  }

  @Test("no example is wrapped on a page of 60 columns")
  func examples() throws {
    for command in Self.all(try CommandDescription.of(TechMatchCommand.self)) {
      for case .example(let line) in command.passages {
        #expect(line.count < 60 && DisplayWidth.of(line) <= 60, "\(line)")
      }
    }
  }

  @Test("a narrow terminal traps nothing", arguments: [1, 5, 20, 40])
  func narrow(width: Int) throws {
    let english = TechMatchCommand.helpMessage(for: Batch.self, columns: 1000)
    let page = try #require(HelpPage(english: english, of: TechMatchCommand.self)).text(
      width: width
    )
    #expect(page.contains("techmatch batch --out tonight.jsonl"))
  }

  @Test("wrapping: words stay whole, punctuation stays with its word")
  func wrapping() {
    #expect(CellWrapping.lines("使用 --max-errors 时", width: 12) == ["使用", "--max-errors", "时"])
    #expect(CellWrapping.lines("成果，需求", width: 4) == ["成", "果，", "需求"])
    #expect(CellWrapping.lines("如（成果）", width: 4) == ["如", "（成", "果）"])
    #expect(CellWrapping.lines("默认：" + CellWrapping.whole("一 二"), width: 7) == ["默认：", "一 二"])
    #expect(CellWrapping.lines("", width: 4).isEmpty)
  }

  @Test(
    "help is Chinese however it is asked for",
    arguments: [
      ("--help --lang zh", "C", "概述：匹配科技成果与技术需求"), ("--lang zh", "C", "概述：匹配科技成果与技术需求"),
      ("", "zh_CN.UTF-8", "概述：匹配科技成果与技术需求"), ("help", "zh_CN.UTF-8", "概述：匹配科技成果与技术需求"),
      ("help help", "zh_CN.UTF-8", "概述：显示子命令的帮助"),
      ("match --help --lang zh", "C", "概述：为需求找最合适的成果"), ("match -h", "zh_TW", "概述：为需求找最合适的成果"),
      ("match --lang=zh -h", "C", "概述：为需求找最合适的成果"), ("help match --lang zh", "C", "概述：为需求找最合适的成果"),
      ("--lang zh help match", "C", "概述：为需求找最合适的成果"),
      ("match -h --lang en", "zh_CN.UTF-8", "OVERVIEW:"),
      ("match -h", "C", "OVERVIEW:"), ("-h -- --lang zh", "C", "OVERVIEW:"),
    ]
  )
  func asked(arguments: String, locale: String, begin: String) throws {
    let result = try Self.run(arguments, ["LANG": locale, "COLUMNS": "80"])
    #expect(result.status == 0 && result.error.isEmpty)
    #expect(result.output.hasPrefix(begin), "\(result.output.prefix(40))")
  }

  @Test("a page has its sections, defaults, values and the example as it is")
  func page() throws {
    let page = try Self.run("help check", ["LC_ALL": "zh_CN.UTF-8", "COLUMNS": "80"]).output
    #expect(page.contains("示例：\n  techmatch check SampleData/achievements-gb18030.csv\n"))
    #expect(page.contains("\n用法：techmatch check <文件> ... [--kind <类型>]"))
    #expect(page.contains("\n参数：\n  <文件>               文件；- 表示标准输入\n"))
    #expect(page.contains("\n  --max-errors <数量>  每个文件最多显示的问题数（默认：20）\n"))
    #expect(page.contains("（可选值：achievement、"))
    let root = try Self.run("").output
    #expect(root.contains("\n子命令：\n") && root.contains(/\n  match +为需求找/))
    #expect(root.hasSuffix("运行“techmatch help <子命令>”可查看各子命令的说明。\n"))
  }

  @Test("version, scripts and description are the same in any language")
  func machines() throws {
    for arguments in ["--version", "--generate-completion-script bash", "--experimental-dump-help"]
    {
      let english = try Self.run(arguments, ["LANG": "C"])
      let chinese = try Self.run(arguments)
      #expect(english.status == 0 && !english.output.isEmpty)
      #expect(english.output == chinese.output && english.error == chinese.error)
    }
  }

  @Test("statuses of a run pass through")
  func statuses() throws {
    let broken = "check Tests/CommandTests/Fixtures/broken.csv"
    #expect(try Self.run(broken).status == 1)
    #expect(try Self.run("\(broken) --strict").status == 2)
    #expect(try Self.run("check SampleData/nothing.csv").status == 2)
    #expect(try Self.run("search 激光 --achievements SampleData/achievements.csv").status == 0)
    #expect(try Self.run("--lang zh search 激光 --achievements SampleData/nothing.csv").status == 2)
  }

  // MARK: Lines

  @Test("where a line may say which language it means")
  func lines() {
    func spoken(_ line: String) -> String {
      let words = line.split(separator: " ").map(String.init)
      let spoken = SpokenArguments(words, locale: .en, TechMatchCommand.self)
      return "\(spoken.language): " + spoken.arguments.joined(separator: " ")
    }
    #expect(spoken("") == "en: ")
    #expect(spoken("match --lang zh --top 3") == "zh: match --lang zh --top 3")
    #expect(spoken("--lang zh match --top 3") == "zh: match --lang zh --top 3")
    #expect(spoken("--lang=zh --lang en match x") == "en: match --lang=zh --lang en x")
    #expect(spoken("--lang fr match x") == "en: match --lang fr x")
    #expect(spoken("--lang zh help match") == "zh: help match")
    #expect(spoken("help match --lang zh") == "zh: help match")
    #expect(spoken("--lang zh") == "zh: ")
    #expect(spoken("mach --lang zh") == "zh: mach")
    #expect(spoken("--lang") == "en: --lang")
    #expect(spoken("--lang --top") == "en: --lang --top")
    #expect(spoken("search -- --lang zh") == "en: search -- --lang zh")
  }
}
