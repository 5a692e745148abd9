/// Which headers and keys stand for which field.
///
/// The spellings of registration forms, collection sheets and project databases of Chinese
/// technology markets, and plain English ones. Each line has the kinds of record that it applies to
/// (`a` achievement, `d` demand, `b` bid, `o` organisation), the field, and the spellings of the
/// field.
enum HeaderAliases {
  /// Headers of running numbers: they say where a row stands, and never which record it is.
  static let positions: Set = ["序号", "行号", "顺序号", "no", "no.", "№"]

  static let lines = """
    a id 成果编号 编号 id achievement_id 项目编号
    d id 需求编号 编号 id demand_id 榜单编号 项目编号
    b id 揭榜编号 编号 id bid_id 投标编号 申请编号
    o id 单位编号 编号 id organisation_id organization_id
    a registration_no 批准登记号 登记号 地方部门登记号 成果登记号
    a title 成果名称 科技成果名称 项目名称 技术名称 名称 title name 标题
    d title 技术需求名称 需求名称 榜单名称 项目名称 攻关任务 榜题 名称 title name 标题
    a summary 成果简介 简介 成果描述 成果拟解决的问题 成果的先进性 成果介绍 项目简介 技术简介 摘要 summary text abstract description
    d summary 拟解决的技术难题 主要问题 tech_difficulties 技术难点 需求详情 需求描述 需求简介 技术难题 problem summary text abstract description
    ad title_en 英文名称 英文题名 英文标题 title_en english_title
    a summary_en 英文简介 英文摘要 英文描述 summary_en english_summary abstract_en text_en
    d summary_en 英文描述 英文简介 英文摘要 problem_en summary_en english_summary text_en
    a tags 关键词 关键字 成果关键字 成果关键词 标签 tags keywords
    d tags 关键字 需求关键词 关键词 标签 tags keywords
    a institution 完成单位 成果所属单位 第一完成单位 技术持有方 所属单位 成果单位 institution owners owner
    a institution organisation organization 单位名称
    a people 完成人 主要完成人 负责人 发明人 people inventors
    a category 成果类别
    a attribute 成果属性
    a form 成果体现形式 体现形式 form
    a trl 成果所处阶段 所处阶段 成熟度 技术成熟度 trl stage
    b trl 技术成熟度 成熟度 trl
    a applied 应用状态 applied
    a level 成果水平 成果技术水平 技术水平 level
    a field 所属高新技术领域 所属高新技术类别 技术所属领域 技术领域 所属技术领域 领域 field
    d field 需求技术所属领域 技术领域 所属领域 领域 field
    a industries 成果应用行业 应用行业 行业 industry industries
    d industries 需求技术应用行业 应用行业 行业 industry industries
    a ip 知识产权形式 核心专利 专利号 知识产权状况 专利类型 知识产权 ip
    a modes 拟采取的转化方式 拟转化方式 转让方式 合作方式 转化说明 转化方式 modes transfer_modes
    d modes 技术需求解决方式 技术需求合作模式 需求技术合作模式 合作方式 合作意向 解决方式 modes solve_modes
    a price 拟转让价格 交易价格 报价 转让价格 价格 price
    b price 报价 投标报价 期望金额 expected_amount price
    a indicators 主要技术经济指标 技术指标 主要技术指标 indicators
    d indicators 考核指标 技术指标 主要技术指标 预期目标 indicators
    b indicators 指标响应 指标承诺 indicators
    a evaluations 评价方式 evaluations
    a secrecy 成果密级 密级 secrecy
    a research_from 研究起始日期 research_from
    a research_to 终止日期 研究终止日期 research_to
    a registered 登记日期 registered registered_on
    a year 年份 year
    adbo contact 联系人 contact
    adbo phone 联系电话 联系人电话 电话 手机 phone email 邮箱
    a status 状态 转化状态 status
    d status 当前阶段 当前状态 状态 需求状态 status state
    ad region 所在地域 所属地区 所属地域 地区 所在地区 地域 region
    bo region 所在地域 所属地区 所属地域 地区 所在地区 地域 注册地 region
    d organisation 需求单位 机构全称 所属单位或公司名称 发榜单位 发榜企业 企业名称 单位名称 organisation organization institution org
    d content 攻关内容 研究内容 技术关键 需求内容 content research_content
    d foundation 现有基础条件 现有研究基础 机构简介 foundation
    d budget 拟投入资金总额 预算金额 预算资金 预算 资金需求总额 拟投入资金 budget
    d bounty 榜额 悬赏金额 揭榜金额 bounty_amount bounty
    d public_share 财政支持金额 市拨资金 public_share
    d time_range 需求时限 完成时限 攻关时限 有效期 time_range
    d deadline 揭榜截止日期 截止日期 截止时间 deadline_date deadline
    d conditions 揭榜方条件 揭榜条件 对揭榜方的条件要求 accept_conditions conditions
    d ip_ownership 产权归属 知识产权归属 ip_ownership
    d trl_required 要求成熟度 成熟度要求 技术成熟度要求 trl_required required_trl trl
    d required_region 地域要求 合作区域 区域要求 required_region
    d preferred_partners 合作意向单位 专家意向
    d activity 科技活动类型
    d discipline 学科分类
    d type 需求类型 type
    d origin 信息来源 需求来源
    d funding_mode 资助方式
    b challenge 榜单编号 榜题编号 需求编号 challenge challenge_id
    b bidder 揭榜单位 揭榜方 投标单位 牵头单位 bidder
    b members 联合单位 参与单位 联合体成员 members
    b bidder_kind 单位性质 机构属性 bidder_kind
    b solution 技术方案 方案 solution
    b team 团队优势 团队基础 team
    b duration 完成时限 工期 task_duration duration
    b milestones 里程碑 实施计划 milestones
    b pledge 军令状 pledge
    b declarations 声明 承诺 declarations
    b submitted 提交日期 提交时间 申请日期 submitted submitted_at
    b withdrawn 是否撤回 撤回 withdrawn
    o name 单位名称 机构全称 企业名称 名称 name
    o aliases 别名 简称 曾用名 aliases
    o kind 单位性质 机构属性 类型 kind
    o uscc 统一社会信用代码 信用代码 uscc
    o ladder 企业资质 梯队 ladder
    o parents 上级单位 母公司 parents
    o member_of 所属联盟 member_of
    o ownership 所有制 ownership
    o credit 信用 credit
    """
}
