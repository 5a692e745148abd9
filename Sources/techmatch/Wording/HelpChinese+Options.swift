extension HelpChinese {
  /// The options that many commands share.
  static let options = #"""
    Achievements: CSV, XLSX or JSON Lines; - is standard input.
      成果文件：CSV、XLSX 或 JSON Lines；- 表示标准输入
    Demands: CSV, XLSX or JSON Lines; - is standard input.
      需求文件：CSV、XLSX 或 JSON Lines；- 表示标准输入
    A catalogue, for the sides that no files are given for (default: TECHMATCH_STORE).
      目录文件；成果或需求未指定文件的一方从中读取，默认取 TECHMATCH_STORE
    Make any error in a file fatal (exit status 2).
      文件中有任何错误即终止（退出码 2）
    What a column stands for, such as 单位=institution; without a field it is kept as an attribute; may be repeated.
      指定一列对应的字段，如 单位=institution；等号后留空则保留为附加属性；可多次指定
    <column=field>
      <列=字段>
    The most issues to show per file.
      每个文件最多显示的问题数
    The most hits per record.
      每条记录最多列出的结果数
    The least score of a hit, 0…100 points.
      结果的最低得分，0…100 分
    The most records to name under a list that would be in it but for a gate; 0 for none.
      列表之下最多列出几条得分本可入列、因条件未列入的记录；0 表示不列
    The share of tags in the score, 0…1.
      标签在得分中所占的比例，0…1
    How text becomes words: standard leaves out English stop words and stems; plain does not.
      分词方式：standard 去除英文停用词并提取词干，plain 不作此处理
    A thesaurus of your own, added to the built-in one, or none for no thesaurus at all.
      用自己的词表补充内置词表；none 表示完全不用词表
    A thesaurus of your own instead of the built-in one.
      用自己的词表代替内置词表
    Statistics from the command statistics instead of counting the records.
      使用 statistics 命令生成的统计文件，不再统计所给记录
    How words are weighed: balanced, or the references tfidf and bm25.
      词语加权方法：balanced，或供对照的 tfidf、bm25
    The day that deadlines are compared with (default: today).
      按哪一天判断是否已过截止日期，默认为今天
    Do not let this gate remove pairs; may be repeated.
      不因这项条件排除配对；可多次指定
    Remove pairs for which this gate is unknown; may be repeated.
      排除这项条件为“未知”的配对；可多次指定
    A price this far above the budget is negotiable and stays in the list, 0…100; 0 keeps it out.
      报价超出预算不多于此百分比的视为可议，仍列入结果，0…100；0 表示一律不列入
    The most workers (default: the cores this process may use).
      线程数上限，默认为本进程可用的核数
    The form of the results: table for people, the others for machines.
      结果的格式：table 供人阅读，其余供程序读取
    The language of tables and messages (default: from the locale).
      表格和消息的语言，默认随系统语言
    Write the results to a file, which appears whole or not at all.
      将结果写入文件；写完之后文件才会出现
    Colour in tables: auto, always or never; NO_COLOR is obeyed.
      表格是否使用颜色：auto 自动，always 总是，never 从不；遵守 NO_COLOR
    Only errors on standard error.
      不输出提示，只输出错误
    Print contacts, which are hidden otherwise.
      显示联系方式，默认隐藏
    The catalogue (default: TECHMATCH_STORE).
      目录文件，默认取 TECHMATCH_STORE
    The identifier of the demand.
      需求编号
    The identifier of the achievement.
      成果编号
    Who decides or reports (default: TECHMATCH_BROKER).
      作出决定或报告进展的经纪人，默认取 TECHMATCH_BROKER
    """#
}
