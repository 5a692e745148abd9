extension HelpChinese {
  /// `check`, `match`, `search`, `explain`, `evaluate` and `statistics`.
  static let matching = #"""
    Show how files would be read: encoding, columns, counts and every issue.
      显示文件会被读成什么样：编码、各列、条数和全部问题
    Exit status 1 when a record would be refused.
      有记录会被拒绝时，退出码为 1。
    Files; - is standard input.
      文件；- 表示标准输入
    Read the files as this kind of record (default: what their headers fit best).
      按此类型的记录读取，默认按表头判断
    Find the best achievements for demands, or the best demands for an achievement.
      为需求找最合适的成果，或为成果找最合适的需求
    Without --demand or --achievement every demand is matched. Gates (status, deadline, trl, modes, price, region) keep pairs out of the list and never change a score. A record that is there twice has one place, with the others named under it. With --store, pairs that were rejected are left out, the decision on others is shown, and with --by (or TECHMATCH_BROKER) the ledger notes who was shown which pair. Filters choose which records may be listed: the list has the best of these (see list). Part of a title stands for an identifier when it fits one record.
      不指定 --demand 或 --achievement 时，匹配全部需求。各项条件（status 状态、deadline 截止日期、trl 成熟度、modes 转化方式、price 价格、region 地域）只决定配对是否列出，不影响得分。重复的记录只占一行，其余编号列在其下。使用 --store 时，不再列出已否决的配对，其余配对显示已作的决定；指定 --by（或 TECHMATCH_BROKER）时，台账会记下谁看到了哪些配对。筛选项限定可列出的记录，列出的是其中得分最高的（参见 list）。名称的一部分只符合一条记录时，可代替编号。
    Match only this demand.
      只匹配这条需求
    Find demands for this achievement.
      为这项成果找需求
    Give each of several identical records a place, instead of naming the others under the best.
      重复的记录逐条列出，不合并到最靠前的一条之下
    List pairs that were rejected as well.
      已否决的配对也列出
    Who sees the list: the ledger of the catalogue notes it (default: TECHMATCH_BROKER).
      查看列表的经纪人，记入目录文件的台账，默认取 TECHMATCH_BROKER
    Find the best achievements or demands for a text.
      按一段文字查找最合适的成果或需求
    The text is weighed like the summary of a record; several words need no quotes before the options. For a Latin word that no record has, words that begin with it or are a key or two away are searched, and for a single Chinese character the pairs that have it; standard error says which. electro* stands for all beginnings. Tags that the hits share more than chance would are named below them.
      所给文字按记录简介计分；多个词写在选项之前时不必加引号。记录中没有的外文词，按以其开头的词或只差一两个字母的词查找；单个汉字按含此字的相邻两字查找；改用了哪些词见标准错误输出。electro* 表示以其开头的词。结果明显集中的标签列在下方。
    Search the words as typed, also those that no record has.
      按所输入的词查找，不作替换
    The text to search for.
      要查找的文字
    What to search: achievement or demand (default: the side whose files are given).
      查找对象：achievement 成果，demand 需求；默认为给出文件的一方
    Find the achievements most like an achievement, or the demands most like a demand.
      查找与一项成果最相似的成果，或与一条需求最相似的需求
    Scores are those of the records' words and tags, the same from either record; the same words score 100. Gates are not asked, and the record itself is not listed.
      得分由双方的文字和标签算出，从哪一方查都相同，文字完全一致为 100 分。不检查各项条件，也不列出这条记录本身。
    Find demands like this one.
      查找与这条需求相似的需求
    Find achievements like this one.
      查找与这项成果相似的成果
    Find records that are there more than once, and what differs between them.
      查找重复的记录，并列出它们的不同之处
    Records are the same when their titles agree, spaces, width and traditional forms aside (or one has harmless words added), and owners and texts do not speak against it; or when they have one registration number. Other words in a title make another record. Nothing is changed: decide which to withdraw.
      名称一致（不计空格、全半角和繁简，或一方多几个无关紧要的字），且单位和正文不相矛盾，即视为同一条；登记号相同亦然。名称中换了词的不算。只列出，不改动，由人决定撤回哪一条。
    Look at one side alone: achievement or demand.
      只看一方：achievement 成果，demand 需求
    Find demands without an answer and achievements without a buyer, and why.
      查找没有合适成果的需求、没有合适需求的成果，并说明原因
    A record is unmatched when the texts of no record of the other side fit and it passes the gates; with --store, rejected pairs are no answers. Whether texts fit is told by bands (strong, fair, weak, none), or by a least score. The nearest record is shown with what keeps it out: its texts, the gates with the values of both sides, or the rejection.
      另一方没有一条记录文本合适并符合各项条件，即为未匹配；使用 --store 时，已否决的配对不算。文本是否合适按匹配程度（strong 强，fair 中，weak 弱，none 不合适）判断，也可改按最低得分。同时列出最接近的一条及其落选原因：文本不合适，哪项条件不符（附双方所填），或已被否决。
    The least band of an answer: weak, fair or strong (default: weak).
      视为匹配的最低程度：weak 弱，fair 中，strong 强；默认 weak
    The least score of an answer, 0…100 points, instead of a band.
      改按最低得分判断，0…100
    Show where the score of a pair comes from, and what stands in its way.
      说明一个配对的得分从何而来，有哪些条件不符
    Works for any pair, matched or not. The points add up to the score to the last digit. --text explains a demand that is in no file, such as a letter: it is weighed like a summary and states no budget, place or deadline.
      任何配对都可以查看，不论是否列入结果。各项分值之和就是总分，精确到最后一位。--text 用于不在文件中的需求，如来信：按简介计分，视为未提预算、地域和截止日期。
    A text instead of a demand; - is standard input.
      以一段文字代替需求；- 表示标准输入
    Measure hits against judged pairs, and one configuration against another.
      用人工评判的配对衡量匹配质量，并可比较两种设置
    Judgements are lines "demand achievement grade", or TREC's qrels. The hits are those of matching all demands without gates, or those of a run: match --format jsonl, or TREC's format. Measures are named and defined as by ir_measures; a judged demand without hits counts 0.
      评判文件每行为“需求编号 成果编号 等级”，也可用 TREC 的 qrels 格式。评测的是不设条件匹配全部需求的结果，或一份已有的结果文件（match --format jsonl 的输出，或 TREC 格式）。指标的名称和定义与 ir_measures 一致；有评判而没有结果的需求计 0。
    A file with the judged pairs.
      人工评判的配对文件
    Evaluate this run instead of matching.
      评测这份结果文件，不再匹配
    Compare with another weighting (balanced, tfidf, bm25) or with a run.
      与另一种加权方法（balanced、tfidf、bm25）或另一份结果文件比较
    The hits of a demand that are looked at.
      每条需求参与评测的结果数
    The most demands whose change is shown.
      最多显示多少条需求的变化
    Let gates remove hits, as in match.
      与 match 一样，按条件排除结果
    Write the hits in TREC's format as well.
      另将结果写成 TREC 格式的文件
    Count how common words are, for scores that do not change with the files.
      统计词语的常见程度，使得分不随文件变化
    With --statistics FILE in other commands, a pair has the same score whatever other records are there. Count again when the collection has changed much; the file has a name and a date.
      其他命令用 --statistics 指定此文件后，无论另有哪些记录，同一配对的得分都不变。记录变化较大时请重新统计；统计文件中记有名称和日期。
    The day that the file has as its date (default: today).
      统计文件所记的日期，默认为今天
    The name of the statistics, kept in the file.
      统计的名称，记在文件中
    """#
}
