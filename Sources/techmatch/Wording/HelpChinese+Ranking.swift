extension HelpChinese {
  /// `scout`, `rank` and `verify`.
  static let ranking = #"""
    Find the institutions most able to answer a demand or challenge.
      找出最有能力承接需求或揭榜的单位
    An institution's score is the sum over its best achievements, each shown with the part it adds. Gates are not asked: they are about an offer, a scout looks for ability.
      单位的得分由其最相关的各项成果累加而成，每项成果贡献的得分分别列出。这里不看条件：条件针对的是具体成果能否成交，要找的则是有能力做的单位。
    Scout for this demand only.
      只为这条需求（榜单）找单位
    The most institutions per demand; 0 for every one.
      每条需求最多列出的单位数；0 表示全部
    Make blank forms for judges, as a workbook that rank --marks reads once it is filled in.
      生成评委空白评分表（工作簿），填好后由 rank --marks 直接读取
    A sheet for each judge has a row for each bid and a column for each criterion that judges mark, with its highest mark and its weight. Withdrawn bids are left out.
      每位评委一张表，每个方案一行，每个评委打分项一列，并注明最高分和权重。已撤回的方案不列。
    With --anonymous bids have labels in an order that says nothing, bidders are not named, and a further sheet has the texts of the bids with known names, addresses and telephone numbers replaced. What no record knows stays in them, so somebody has to read them first. Give rank the key with --key.
      使用 --anonymous 时，方案以随机排列的代号表示，不列揭榜单位；另附一张方案文本表，其中已知的单位、联系人名称以及邮箱、网址、电话均已替换。名录中没有的内容会保留，发出前须有人通读。排名时用 rank --key 指定对照表。
    The challenges, in the order of the forms.
      榜单编号，按评分表中的次序
    The names of the judges, or a file of judges, as rank --judges takes it.
      评委姓名，或评委名单文件（与 rank --judges 相同）
    A file with the rubric, in JSON.
      评分细则文件，JSON 格式
    The workbook to write.
      要写入的工作簿
    Do not name bids and bidders; the file says which bid each label is. It is made if it is not there, else its labels stay. Judges must not have it.
      方案匿名；此文件记录代号与方案的对照，没有则新建，已有则沿用其中的代号。不得交给评委。
    Rank the bids for a challenge by a rubric, and keep a ledger that proves it.
      按评分细则为榜单的揭榜方案排名，并生成可供复核的台账
    Conditions never change points: a bid that fails one is out and keeps its line. Where evidence is missing the total is an interval, and the rank stands on its lower end. The ledger says when it was made, to the second, or on the day that --today gives: then equal files give equal bytes.
      资格条件不影响得分：有一项不符合的方案出局，但仍列在表中。缺少证据时总分为区间，名次按区间下限排。台账记下生成时间，精确到秒；指定 --today 时只记该日，此时相同的文件写出相同的字节。
    Who ranks, for the ledger (default: TECHMATCH_BROKER).
      操作人，记入台账（默认取 TECHMATCH_BROKER）
    The ledger of this challenge that the new one takes the place of, or of several; verified first.
      新台账所取代的、同一榜单的旧台账，可有多份；先核验后排名
    Keep base price and shortest time of the previous ledger, so that what is stated late moves nobody else's points.
      沿用旧台账的评标基准价与最短工期，补报的内容不影响他人得分
    Bids: CSV, XLSX or JSON Lines; - is standard input.
      揭榜方案文件：CSV、XLSX 或 JSON Lines；- 表示标准输入
    The identifier of the challenge, or of several of one call in the order in which they are decided.
      榜单编号；同一批有多个榜单时，按评定的先后顺序列出
    A file with the rubric, in JSON; one for all challenges, or one for each.
      评分细则文件，JSON 格式；各榜单共用一份，或每个榜单一份
    Judges' marks: CSV, XLSX or JSON; a row a mark, or a row a bid and a column a criterion. As --rubric.
      评委打分表：CSV、XLSX 或 JSON；每行一个分数，或每行一份方案、每列一个评分项；份数同 --rubric
    What named persons decided of indicators, with reasons: CSV, XLSX or JSON. It counts instead of the texts.
      人工裁定表：CSV、XLSX 或 JSON，写明裁定人和理由；有裁定的指标以裁定为准
    The judges with their employers: CSV, XLSX or JSON. Only they may have marked.
      评委名单，含工作单位：CSV、XLSX 或 JSON；只有名单上的评委可以打分
    The key of anonymous forms, as forms --anonymous wrote it: which bid each label is.
      匿名评分表的对照表（forms --anonymous 生成），说明每个代号是哪个方案
    Write the ledger, which proves the ranking, to a file.
      将可供复核的排名台账写入文件
    The most challenges of the call that one bidder may win (default: no limit).
      同一单位在这批榜单中最多可中榜的数量（默认不限）
    Write the ledger of each challenge into a folder, which is made if it is not there.
      将每个榜单的台账写入文件夹；不存在时新建
    Write the review report, a page to read and print (HTML).
      生成评审报告：可供阅读和打印的网页（HTML）
    Write the notice of result and the review report of rankings, from their ledgers alone.
      仅凭排名台账生成评审结果公示和评审报告
    Every ledger is computed again first, and nothing is written if one is wrong. The notice has the winners, the period and where to object, which the rubric's "publication" says. The report has everything, with lines to sign. A workbook has the same in cells: a sheet for each challenge and judge, conditions, indicators, files and digests. All are in Chinese and English, print on A4, and are listed as they are written. A ranking that counts the likeness of words has no notice unless its rubric says that this is meant; the exit status is then 1.
      先把每份台账重新计算一遍，有一份不符就不生成任何文件。公示写明中榜单位、公示期和异议受理方式（取自评分细则的 publication 一项）；评审报告包括全部评审内容，并留有签字栏；工作簿按单元格列出同样的内容，每个榜单、每位评委各一张表，另有资格条件、指标比对、文件清单和校验值。均有中文版和英文版，可用 A4 纸打印；每生成一份，列出其路径。凭文字相似程度计分的排名，除非评分细则写明有意如此，否则不生成公示，退出码为 1。
    Ledgers, as rank wrote them.
      rank 生成的排名台账，可有多份
    The folder for the papers; it is made if it is not there, and earlier papers are replaced.
      存放公示和报告的文件夹；不存在时新建，同名旧文件会被替换
    Check a ranking's ledger, a catalogue or an index; exit 1 with the first thing that is wrong.
      检查排名台账、目录文件或索引；有误时指出第一处，退出码为 1
    A ranking is computed again from its ledger alone; what was changed in it is named. The digest that was published shows whether somebody made the whole ledger anew. Of a catalogue every page, record, version and entry of the ledger is looked at, and the index beside it if there is one: every page, posting list and record.
      排名只凭台账重新计算一遍，并指出台账中被改动之处。有人将整个台账重做时，可凭公布过的摘要发现。目录文件的每个数据页、每条记录、每个版本和每条台账都会检查；旁边有索引时，也检查其中的每个数据页、每个倒排表和每条记录。
    The ledger of a ranking, as rank wrote it.
      rank 生成的排名台账
    The digest that the ledger must have, as published.
      台账应有的摘要，以公布的为准
    The ledgers before it, the latest first: each must be the one that the ledger after it names.
      更早的台账，从近到远排列：每一份都须是其后一份所记的上一份
    A catalogue to check.
      要检查的目录文件
    An index file to check.
      要检查的索引文件
    """#
}
