extension HelpChinese {
  /// `organisations`, and the option by which others know who is who.
  static let organisations = #"""
    Who is who, besides what the catalogue knows: organisations with other names and parents.
      单位名录文件，含其他名称和上级单位；目录文件中已有的单位也会使用
    Show who is who: organisations, their other names and parts; propose and confirm names.
      显示单位名录：各单位的其他名称和下属；查找并确认名称
    A name stands for an organisation when a record of it or a confirmed name says so; a name that several claim stands for none. scout, outcomes and rank use this, scores do not. A proposal is used only when it is confirmed.
      单位记录或经确认的名称说明某名称属于某单位时，才视为该单位；多个单位共用的名称不作判断。scout、outcomes 和 rank 会使用名录，得分不受影响。建议须经确认才会采用。
    Propose whose names those in the records may be, with what speaks for it.
      列出记录中的名称可能属于哪个单位，并附依据
    Show what was confirmed and refused, when and by whom.
      显示何时由谁确认或否决过哪些名称
    Confirm another name of an organisation; may be repeated.
      确认为某单位的别名；可多次指定
    Confirm the name of a part, such as a faculty; may be repeated.
      确认为某单位下属（如学院）的名称；可多次指定
    Refuse that a name is the organisation's, also one confirmed before; may be repeated.
      否决某名称属于某单位，也可用于撤销此前的确认；可多次指定
    <name=organisation>
      <名称=单位>
    """#
}
