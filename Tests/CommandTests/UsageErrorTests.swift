import Foundation
import TechMatchKit
import Testing

@testable import techmatch

/// Usage errors in Chinese: ArgumentParser's and the commands' own.
@Suite("Usage errors")
struct UsageErrorTests {
  private static let files = "--achievements a.csv --demands d.csv"
  private static let pair = "--store s --demand XQ-1 --achievement CG-1 --by x"

  /// Runs a line that is wrong, and gives what it says.
  private func complaint(_ arguments: String) throws -> String {
    let result = try HelpTests.run(arguments)
    #expect(result.status == 64 && result.output.isEmpty)
    #expect(result.error.contains("\n用法：techmatch"), "\(result.error)")
    #expect(result.error.contains("\n  详见“techmatch "), "\(result.error)")
    return result.error
  }

  @Test(
    "ArgumentParser's errors",
    arguments: [
      ("match \(files) --topp 3", "未知选项“--topp”；是否为“--top”？"),
      ("match \(files) -x", "未知选项“-x”"),
      ("---x", "选项写法有误：---x"),
      ("match \(files) --top", "选项“--top <数量>”缺少值"),
      ("match \(files) --by", "选项“--by <姓名>”缺少值"),
      ("match \(files) --top x", "“--top <数量>”的值“x”无效"),
      ("match \(files) --format xml", "“--format <格式>”的值“xml”无效；可选值：table、json、jsonl、csv"),
      ("match \(files) --lang fr", "“--lang <语言>”的值“fr”无效；可选值：en、zh"),
      (
        "match \(files) --ignore-gate x",
        "“--ignore-gate <条件>”的值“x”无效；可选值：status、deadline、trl、modes、price、region"
      ),
      ("withdraw x y", "“<类型>”的值“x”无效；可选值：achievement、demand、bid、organisation"),
      ("match \(files) --strict=yes", "选项“--strict”不带值，却指定了“yes”"),
      ("index --store s x", "多余的参数：“x”"), ("index --store s x y", "多余的参数：“x”、“y”"),
      ("check", "缺少必需的参数“<文件> ...”"),
      ("explain \(files) --demand x", "缺少必需的选项“--achievement <编号>”"),
      ("decide \(pair)", "须指定其中一项：--shortlist、--accept、--reject、--clear"),
      ("decide \(pair) --accept --reject", "“--accept”与“--reject”不能同时指定"),
      ("mach", "没有子命令“mach”；是否为“match”？"), ("xyz1 2", "没有子命令“xyz1”"),
      ("--generate-completion-script ksh", "不能为“ksh”生成补全脚本"),
    ]
  )
  func parser(arguments: String, message: String) throws {
    let said = try complaint(arguments)
    #expect(said.hasPrefix("错误：\(message)"), "\(said)")
  }

  @Test(
    "the commands' own errors",
    arguments: [
      ("match \(files) --max-errors=-1", "--max-errors 应为不小于 0 的整数"),
      ("match \(files) --top 0", "--top 应为不小于 1 的整数"),
      ("scout \(files) --top=-1", "--top 应为不小于 0 的整数"),
      ("evaluate \(files) --qrels q --depth 0", "--depth 应为不小于 1"),
      ("evaluate \(files) --qrels q --changes=-1", "--changes 应为不小于 0"),
      ("match \(files) --tag-weight 2", "--tag-weight 应为 0…1 之间的数"),
      ("match \(files) --workers 0", "--workers 应为 1…1024 之间的数"),
      ("match \(files) --min-score 101", "--min-score 应为 0…100 之间的得分"),
      ("diff a b --score-tolerance 101", "得分应在 0…100 之间"),
      ("diff a b --rank-tolerance=-1", "--rank-tolerance 应为不小于 0"),
      ("match \(files) --today 2026-02-30", "--today 应为日期，如 2026-12-31；“2026-02-30”不是有效日期"),
      ("outcome \(pair) --contract 1 --amount x", "--amount 应为一个大于 0 的确定金额，如 120万元；“x”不是"),
      ("outcome \(pair) --contract 1 --amount 0元", "--amount 应为一个大于 0 的确定金额，如 120万元；“0元”不是"),
      ("outcome \(pair) --contract ∅ --amount 1", "--contract 应为合同登记号"),
      ("import --store s --demands d --source ∅", "--source 应为来源名称"),
      (
        "decide --store s --demand ∅ --achievement a --by x --clear",
        "--demand 与 --achievement 应为编号"
      ),
      ("history demand ∅ --store s", "编号不能为空"),
      ("withdraw demand a ∅ --store s", "编号不能为空"),
      ("outcomes --store s --entries --demand ∅", "编号不能为空"),
      ("match \(files) --by ∅", "请用 --by 姓名 指明经纪人"),
      ("help foo", "没有子命令“foo”"),
      ("help mach", "没有子命令“mach”；是否为“match”？"),
      ("help match foo", "没有子命令“foo”"),
      ("match", "match 需要同时指定 --achievements 与 --demands，或指定 --store"),
      ("explain --demand a --achievement b", "explain 需要同时指定"),
      ("scout", "scout 需要同时指定"),
      ("batch --out x", "batch 需要同时指定"),
      ("evaluate --qrels q", "evaluate 需要同时指定 --achievements 与 --demands，或指定 --run"),
      ("search x", "search 需要指定 --achievements 或"),
      ("search x --side demand", "search 需要指定 --demands 或"),
      ("statistics", "statistics 需要指定"),
      ("rank --demand a --rubric r", "rank 需要指定"),
      ("verify", "verify 需要且只能指定一项"),
      ("import --store s", "import 需要指定"),
      ("batch \(files)", "batch 需要指定 --out"),
      ("merge a", "merge 需要指定 --out"),
      ("batch \(files) --out x --save y", "使用 --save 时"),
      ("export --store s --format csv", "一张电子表格只含一类记录"),
      ("index", "请用 --store 文件 指定目录文件"),
      ("decide --store s --demand a --achievement b --clear", "请用 --by 姓名 指明经纪人"),
      ("decide \(pair) --reject", "请用 --reason 说明否决理由"),
      ("outcome \(pair)", "请指定 --contacted、--contract"),
      ("match --achievements - --demands -", "标准输入（-）只能读取一次"),
      ("import --store s --achievements - --demands -", "标准输入（-）只能读取一次"),
      ("batch --achievements - --demands d --out x", "batch 只读取文件"),
      ("match \(files) --demand a --achievement b", "同时指定请用 explain"),
      ("evaluate \(files) --qrels q --run r", "--run 与成果、需求文件不能同时指定"),
      ("evaluate --run r --qrels q --against bm25", "--against bm25 需要成果与需求文件"),
      ("statistics \(files) --statistics s", "未知选项“--statistics”"),
      ("index --store s --region 吉林省", "未知选项“--region”"),
      ("import --store s --records r --source s", "--records 文件已含来源"),
      ("outcome \(pair) --contract 1", "须同时指定"),
      ("outcomes --store s --demand d", "只能与 --entries 一起使用"),
    ]
  )
  func faults(arguments: String, message: String) throws {
    let line = try complaint(arguments).split(separator: "\n").first ?? ""
    #expect(line.hasPrefix("错误：") && line.contains(message), "\(line)")
  }

  @Test("the whole text, and the page that it points to in the reader's language")
  func whole() throws {
    let text = """
      错误：“--top <数量>”的值“x”无效
      说明：--top <数量>  每条记录最多列出的结果数
      用法：techmatch match <选项>
        详见“techmatch match --help --lang zh”

      """
    for line in ["match --top x --lang zh", "--lang zh match --top x"] {
      let result = try HelpTests.run(line, ["LANG": "C"])
      #expect(result.status == 64 && result.error == text)
    }
    #expect(try complaint("match --top x") == text.replacing(" --lang zh", with: ""))
  }

  @Test("what a message quotes does not mislead the reading of it")
  func quoted() {
    func chinese(_ message: String) -> String { ParserMessage(message).chinese }
    #expect(
      chinese("The value 'a' is invalid for '--top <k>'' is invalid for '--top <k>'")
        == "“--top <数量>”的值“a' is invalid for '--top <k>'”无效"
    )
    #expect(chinese("Unknown option '--a\nb'") == "未知选项“--a\nb”")
    #expect(chinese("A sentence of a later version.") == "A sentence of a later version.")
  }
}
