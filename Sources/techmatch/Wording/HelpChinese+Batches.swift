extension HelpChinese {
  /// `batch`, `merge` and `diff`.
  static let batches = #"""
    Match everything with everything into a file; an interrupted run can go on.
      全部成果与需求批量匹配，结果写入文件；中断后可以继续
    One JSON line a demand, in the order of the input, and a manifest beside the file. Equal files and settings give equal bytes, for any number of workers, in one run or in parts: --shard 2/5 does a fifth, merge puts the parts together, --resume goes on after an interruption. With --store, pairs that were rejected are left out, and the line of a record names them.
      按输入顺序，每条需求一行 JSON，旁边另有批次清单。文件和设置相同，结果就逐字节相同，与线程数、一次做完还是分片做无关：--shard 2/5 做五片中的第二片，merge 合并各分片，--resume 在中断后继续。使用 --store 时，不再列出已否决的配对，只在该记录的一行中注明。
    Whose lists: demands, achievements or both.
      为谁列出结果：demands 需求，achievements 成果，both 双方
    Do only a part of the work.
      只做第 i 片，共 n 片
    Go on from the checkpoint that an interrupted run left.
      从上次中断时留下的检查点继续
    Say every 30 seconds how far it is, also without a terminal.
      每 30 秒报告一次进度，不在终端中运行时也报告
    Write the pairs as a spreadsheet as well.
      另将配对写成电子表格（CSV）
    Keep the batch in the catalogue (--store) under a name, for diff.
      以此名称将批次存入目录文件（--store），供 diff 使用
    Keep pairs that were rejected in the ledger of the catalogue.
      保留目录文件台账中已否决的配对
    Put the parts of a sharded batch together: the bytes of one run over everything.
      合并批次的各个分片，结果与一次做完逐字节相同
    Every part needs its manifest beside it. A missing, doubled or foreign part is an error that names it.
      每个分片文件旁须有批次清单。分片缺失、重复或不属于同一批次时，报错并指明是哪一片。
    The parts of the batch, in any order.
      各分片文件，顺序不限
    Compare two batches, pair by pair, or two ledgers of a ranking: what changed, and why.
      逐对比较两个批次，或比较同一榜单的两份排名台账：有何变化及其原因
    OLD and NEW are results of batch or merge, with the files beside them. Pairs are new, gone or moved. Causes are looked for in this order: the pair was rejected or is no longer, a record was added or removed, its text changed, its terms changed, its deadline passed, the settings differ, a better record took the place or made room, the statistics of words changed.
      原批次和新批次是 batch 或 merge 的结果文件，旁边须有随之生成的文件。配对分为新增、消失和变动。原因按以下顺序判断：配对被否决或不再被否决，记录新增或撤下，文本有变，条件有变，已过截止日期，设置有变，被更优者取代或有空位，词语统计有变。
    Or they are ledgers of one challenge, before and after an appeal. Both are verified first. Then stands what followed (winner, ranks, points, conditions), and what was changed in marks, bids, rules and files.
      也可以是同一榜单申诉前后的两份台账。先核验两份台账，再列出结果的变化（中榜者、名次、得分、条件），以及评分、方案、规则和文件中的改动。
    The earlier batch: a file, or the name of a saved one; or a ledger.
      较早的批次：文件，或已存批次的名称；也可以是台账
    The later batch: a file, or the name of a saved one; or a ledger.
      较晚的批次：文件，或已存批次的名称；也可以是台账
    A score may move by this without being a change.
      得分变化不超过此数不算变动
    A rank may move by this without being a change.
      名次变化不超过此数不算变动
    Show only pairs that reached this score since the earlier batch; those that had it are not repeated.
      只列出自较早批次以来新达到此得分的配对；此前已达到的不再重复
    A catalogue that keeps batches, for names that are no files (default: TECHMATCH_STORE).
      保存批次的目录文件，批次名称不是文件时从中查找，默认取 TECHMATCH_STORE
    """#
}
