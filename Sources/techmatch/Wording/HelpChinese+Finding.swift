extension HelpChinese {
  /// `list`, `show` and the filters.
  static let finding = #"""
    List records that fit filters, in an order, or count them.
      按条件列出记录，可排序，也可分项统计
    A filter that is repeated asks for any of its values; different filters must all hold. A record that does not state what a filter asks for is left out, and the number of these is said; the value unknown (未知) lists them. A price counts by its lower end, a budget by its upper one.
      同一筛选项重复指定时，符合其中一个值即可；不同筛选项须同时符合。记录未写明所筛选的内容时不列出，并说明此类记录的条数；筛选值写“未知”可列出这些记录。价格按下限、预算按上限比较。
    The kind of the records (default: the one whose files are given).
      记录类型，默认为给出文件的一类
    A catalogue, for the kinds that no files are given for (default: TECHMATCH_STORE).
      目录文件；未指定文件的类型从中读取，默认取 TECHMATCH_STORE
    What to order by (default: as in the files, in a catalogue by identifier).
      按什么排序，默认按文件中的顺序，目录文件中按编号
    The greatest first; unknown values stay last.
      从大到小排列；未知的仍排在最后
    The most records to list; 0 for every one.
      最多列出的记录数，0 表示全部
    Count the records by these instead: institution, industry, region, mode, stage, status.
      不列记录，改为分项统计：institution 单位，industry 行业领域，region 地域，mode 转化方式，stage 成熟度，status 状态
    <facets>
      <统计项>
    <sort>
      <排序项>
    Only records of this institution or enterprise: part of a name.
      只列该单位的记录，可写名称的一部分
    Only records of this industry or technology field: part of a name.
      只列该行业或技术领域的记录，可写名称的一部分
    Only records from this place, such as 吉林省 or 长春.
      只列来自该地区的记录，如 吉林省、长春
    Only records at this stage, such as 中试, 产业化 or 4-6.
      只列处于该阶段的记录，如 中试、产业化、4-6
    <stage>
      <阶段>
    Only records with this mode of transfer, such as 独占许可 or equity.
      只列有该转化方式的记录，如 独占许可、作价入股
    <mode>
      <方式>
    Only records with this status: open, inTalks, taken, withdrawn.
      只列处于该状态的记录：open 可对接，inTalks 洽谈中，taken 已成交，withdrawn 已失效
    <status>
      <状态>
    Only demands that pay this much, such as 100万元.
      只列预算不低于此数的需求，如 100万元
    Only demands that pay no more than this.
      只列预算不高于此数的需求
    Only offers that can be had for this price.
      只列报价不高于此数的记录
    Only records registered since this day; in a catalogue those without a date since they came in.
      只列此日及以后登记的记录；目录文件中未写登记日期的，按入库日期
    Only records with these words in identifier, title, institution, people, tags or text.
      只列编号、名称、单位、人员、关键词或正文中有这些词的记录
    <words>
      <词>
    Leave out what one of these filters would find, such as mode=独占许可.
      排除某一筛选项会找到的记录，如 mode=独占许可
    <filter=value>
      <筛选项=值>
    Show a record: all fields as they are written, where it was read, its versions.
      显示一条记录：全部字段原样列出，另有出处和各个版本
    Part of the identifier or of the title is enough when it fits one record. Values that were not understood are marked, contacts are hidden.
      编号或名称的一部分只符合一条记录时，写这一部分即可。无法识别的值会注明，联系方式默认隐藏。
    The identifier of the record, or part of it or of its title.
      记录的编号，或编号、名称的一部分
    """#
}
