extension HelpChinese {
  /// `import`, `index`, `export`, `withdraw` and `history`.
  static let catalogue = #"""
    Take records into a catalogue, whole or not at all, and say what changed.
      将记录导入目录文件，要么全部成功，要么什么都不改，并报告变更
    A record is known by what its source calls it, and is a new version when anything differs; earlier versions stay. Without identifiers in the file it is known by organisation and title, also when these are spelled a little otherwise. Whose records a file has is told by its records, then by its name; a file that is not known is a new source. Another source's record of the same identifier stays as it is. With --replace, records of the same source and kind that the files no longer have are withdrawn. The catalogue is made when it is not there. When the command has ended with 0, everything is on the disk.
      记录按其来源中的编号辨认，内容有变即存为新版本，历次版本都保留。文件没有编号时，按单位和名称辨认，写法略有出入也能认出。文件属于哪个来源，先看其中的记录，再看文件名；都不认识则作为新来源。其他来源中编号相同的记录不受影响。使用 --replace 时，同一来源、同一类型的记录中，文件里不再有的会被撤回。目录文件不存在时自动建立。命令以退出码 0 结束时，全部内容已写入磁盘。
    Organisations: CSV, XLSX or JSON Lines; - is standard input.
      单位文件：CSV、XLSX 或 JSON Lines；- 表示标准输入
    Records of all kinds, as export writes them.
      export 导出的各类记录
    Whose records they are (default: told by the records or the file's name).
      记录的来源（默认按记录或文件名判断）
    Take records whose titles have changed altogether under the same identifiers.
      编号未变而名称完全不同的记录也照样导入
    Withdraw records of the source and kind that the files no longer have.
      撤回同一来源和类型中，文件里不再有的记录
    Say what would change, and change nothing.
      只报告会有哪些变更，不作更改
    Build the index of a catalogue and keep it beside the catalogue.
      建立目录文件的索引，保存在目录文件旁
    Commands with --store then open the index instead of building it, and add what changed since. Scores stand on the statistics of the day the index was built, until this command counts them anew. Without an index everything works as well, over statistics counted each time.
      此后，使用 --store 的命令直接打开索引，不必重新建立，并补上其后的变更。得分依据建立索引当天的词语统计，直到再次运行本命令重新统计。没有索引也可以照常使用，只是每次都要重新统计。
    Write the records of a catalogue, a line or row a record.
      导出目录文件中的记录，每条一行
    JSON Lines hold the records of all kinds with their sources, and the ledger, or records of one kind with --kind; a spreadsheet holds one kind. Importing an export gives the same records and ledger. Contacts are written as well, unless --without-contacts leaves them out.
      JSON Lines 含各类记录、来源和台账，用 --kind 则只含一类记录；一张电子表格只含一类记录。导出的文件再导入，得到相同的记录和台账。联系方式也会导出，除非指定 --without-contacts。
    The form: JSON Lines or a spreadsheet.
      格式：jsonl 为 JSON Lines，csv 为电子表格
    Only records of this kind.
      只导出此类型的记录
    Leave contacts out.
      不导出联系方式
    Withdraw records from matching; their versions and entries of the ledger stay.
      撤回记录，不再参与匹配；历次版本和台账仍然保留
    The kind of the records.
      记录的类型
    The identifiers of the records.
      记录的编号
    Show the versions of a record: when and from where each came, and what it changed.
      显示一条记录的历次版本：何时来自何处，改了什么
    The kind of the record.
      记录的类型
    The identifier of the record.
      记录的编号
    """#
}
