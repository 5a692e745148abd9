extension HelpChinese {
  /// `decide`, `outcome` and `outcomes`.
  static let ledger = #"""
    Note a decision about a pair in the ledger: shortlisted, accepted, rejected.
      将对配对的决定记入台账：入围、接受或否决
    The last decision on a pair holds; earlier ones stay in the ledger. match leaves rejected pairs out.
      以最后一次决定为准，此前的决定保留在台账中。match 不再列出已否决的配对。
    Note that the pair is shortlisted.
      记入：入围
    Note that the pair is accepted: both sides want to talk.
      记入：接受，双方愿意洽谈
    Note that the pair is rejected as no match; say why with --reason.
      记入：否决，不合适，须用 --reason 说明理由
    Note that the last decision is taken back.
      记入：撤销最后一次决定
    The reason for the decision, kept with it.
      作此决定的理由，一并记入
    Note what became of a pair in the ledger: contacted, or a contract.
      将配对的进展记入台账：已对接或签约
    A contract has its registration number, which can be noted once, and its amount. --correct NUMBER adds an entry that corrects the contract with this number: --amount, --registration or --note say what is right. The entry of the contract stays, and outcomes counts the corrected amount.
      签约须注明合同登记号和金额，同一登记号只能登记一次。--correct 登记号 追加一条更正记录，更正后的内容用 --amount、--registration 或 --note 指明；原记录保留，outcomes 按更正后的金额统计。
    Note that the two sides were brought together.
      记入：双方已对接
    Note a contract that was registered under this number.
      记入：已签约，合同登记号为此号
    Correct the contract that stands in the ledger under this number.
      更正台账中登记号为此号的合同
    With --correct, the right registration number.
      与 --correct 一起使用：更正后的合同登记号
    The amount of the contract, such as 120万元.
      合同金额，如 120万元
    A remark, kept with the entry.
      备注，一并记入
    Print the funnel from the ledger: shown, shortlisted, contacted, contracted, amount.
      按台账统计转化漏斗：展示、入围、对接、签约和金额
    A pair counts once in each column. By institution it counts for the achievement's first institution, by industry for the demand's first industry or else field. --entries prints the ledger itself, for one pair or for all.
      每个配对在每一列只计一次。按单位统计时，计入成果的第一完成单位；按行业统计时，计入需求的第一个应用行业，未填时计入技术领域。--entries 列出台账原文，可限于一个配对，也可全部列出。
    What to count by.
      统计维度：broker 经纪人，institution 完成单位，industry 应用行业
    Print the entries of the ledger instead of the funnel.
      列出台账原文，不统计漏斗
    Only entries on this demand.
      只列出这条需求的台账
    Only entries on this achievement.
      只列出这项成果的台账
    """#
}
