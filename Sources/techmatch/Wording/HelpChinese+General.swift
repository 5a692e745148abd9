extension HelpChinese {
  /// The root command, what ArgumentParser adds, and the names of values.
  static let general = #"""
    Match technology achievements with technology demands, and say why.
      匹配科技成果与技术需求，并说明依据
    Records come from CSV, XLSX or JSON Lines files, in Chinese or English, or from a catalogue (--store); the format, the encoding and the columns are found out. Results are exact and the same for any number of workers.
      记录来自中文或英文的 CSV、XLSX、JSON Lines 文件，或来自目录文件（--store）；格式、编码和各列的含义自动识别。结果精确，与线程数无关。
    Exit status: 0 done, 1 done and the answer is no, 2 could not do it, 64 wrong usage.
      退出码：0 完成；1 完成，但结论是否定的；2 未能完成；64 用法有误。
    Example:
      示例：
    Examples:
      示例：
    Show the version.
      显示版本号
    Show help information.
      显示帮助
    Show subcommand help information.
      显示子命令的帮助
    <subcommand>
      <子命令>
    <subcommands>
      <子命令>
    <options>
      <选项>
    <file>
      <文件>
    <file|none>
      <文件|none>
    <weighting|file>
      <方法|文件>
    <key>
      <对照表>
    <ledger>
      <台账文件>
    <digest>
      <摘要>
    <folder>
      <文件夹>
    <part>
      <分片文件>
    <old>
      <原批次>
    <new>
      <新批次>
    <kind>
      <类型>
    <id>
      <编号>
    <band>
      <匹配程度>
    <text>
      <文字>
    <name|file>
      <姓名|文件>
    <name>
      <名称>
    --by <name>
      --by <姓名>
    --name <text>
      --name <名称>
    <n>
      <数量>
    <k>
      <数量>
    <points>
      <分数>
    <percent>
      <百分比>
    <places>
      <位数>
    <share>
      <比例>
    <i/n>
      <i/n>
    <format>
      <格式>
    <lang>
      <语言>
    <color>
      <何时>
    <analyzer>
      <方式>
    <weighting>
      <方法>
    <yyyy-mm-dd>
      <年-月-日>
    <place>
      <地区>
    <gate>
      <条件>
    <side>
      <对象>
    <number>
      <登记号>
    <money>
      <金额>
    <group-by>
      <维度>
    """#
}
