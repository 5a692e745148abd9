/// Which headers and keys stand for which field.
///
/// The spellings of registration forms, collection sheets and project databases of Chinese
/// technology markets, and plain English ones. Each line has the kinds of record that it applies to
/// (`a` achievement, `d` demand, `b` bid, `o` organisation), the field, and the spellings of the
/// field. A `!` after the field says that the spellings count only as whole headers, because longer
/// ones that contain them mean something else (单位 in 填报单位). A `?` says that a column of this name
/// stands for the field where no other column of the table does, and else for what another line says.
enum HeaderAliases {
  /// Headers of running numbers: they say where a row stands, and never which record it is.
  static let positions: Set = ["序号", "行号", "顺序号", "no", "no.", "№"]

  static let lines = """
    a id! 成果编号 编号 id achievement_id 项目编号
    d id! 需求编号 编号 id demand_id 榜单编号 项目编号
    b id! 揭榜编号 编号 id bid_id 投标编号 申请编号
    o id! 单位编号 编号 id organisation_id organization_id
    a registration_no 批准登记号 登记号 地方部门登记号 成果登记号
    a title 成果名称 科技成果名称 项目名称 技术名称 技术成果名称 成果题目 成果标题
    a title! 名称 title name 标题 题目 成果 技术成果 科技成果 专利名称 technology achievement
    d title 技术需求名称 需求名称 榜单名称 项目名称 攻关任务 榜题 需求题目 需求标题 难题名称 技术难题名称 课题名称
    d title! 名称 title name 标题 题目
    d title? 技术难题 技术需求 企业需求 企业技术需求 企业技术难题 关键技术难题 需求 难题
    a summary 成果简介 成果描述 成果拟解决的问题 成果的先进性 成果介绍 项目简介 技术简介 成果概述 成果概况 成果内容 成果说明
    a summary 技术说明 技术描述 技术介绍 技术概述 技术内容 项目介绍 项目概述 技术创新点 主要创新点
    a summary! 简介 摘要 summary text abstract description 概述 详细说明 详细介绍 详细描述 内容简介 主要内容 具体内容
    a summary! 创新点 技术特点 技术优势 技术原理 技术亮点 核心技术 成果特点 成果亮点 introduction details
    d summary 拟解决的技术难题 主要问题 tech_difficulties 技术难点 需求详情 需求描述 需求简介 需求说明 需求介绍 需求概述
    d summary 需求内容描述 技术难题描述 技术需求描述 技术难题说明 技术难题详情 难题描述 问题描述 具体需求
    d summary! 技术难题 技术需求 企业需求 企业技术需求 企业技术难题 关键技术难题 需求 难题
    d summary! problem summary text abstract description 简介 摘要 详细说明 详细描述 详细介绍 具体内容 具体描述 details
    ad title_en! 英文名称 英文题名 英文标题 title_en english_title
    a summary_en! 英文简介 英文摘要 英文描述 summary_en english_summary abstract_en text_en
    d summary_en! 英文描述 英文简介 英文摘要 problem_en summary_en english_summary text_en
    a tags 关键词 关键字 成果关键字 成果关键词 技术关键词
    a tags! 标签 tags keywords keyword
    d tags 关键字 需求关键词 关键词 技术关键词
    d tags! 标签 tags keywords keyword
    a institution 完成单位 成果所属单位 第一完成单位 技术持有方 所属单位 成果单位 研发单位 持有单位 研发机构 所属院校 所属高校
    a institution 技术提供方 技术供方 成果完成单位
    a institution! 单位 单位名称 院校 高校 学校 院校名称 高校名称 学校名称 所在院校 所在高校 所在学校 高校院所 科研院所
    a institution! 依托单位 研究单位 研究机构 科研机构 所属机构 机构 机构名称 所在单位 供给方 权利人 专利权人
    a institution! institution institutions owners owner organisation organization university provider holder
    a people 完成人 主要完成人 发明人 研发团队 技术团队 科研团队 团队负责人 项目负责人 成果负责人 技术负责人
    a people! 负责人 团队 团队名称 people inventors inventor team
    a category 成果类别
    a attribute 成果属性
    a form! 成果体现形式 体现形式 form
    a trl 成果所处阶段 所处阶段 成熟度 技术成熟度 成果阶段 技术阶段 研发阶段 成熟程度
    a trl! 阶段 成熟阶段 目前阶段 发展阶段 研究阶段 转化阶段 trl stage maturity readiness
    b trl 技术成熟度 成熟度 trl
    a applied! 应用状态 applied
    a level 成果水平 成果技术水平 技术水平
    a level! level
    a field 所属高新技术领域 所属高新技术类别 技术所属领域 技术领域 所属技术领域 所属领域
    a field! 领域 技术方向 学科领域 成果领域 技术类别 field
    d field 需求技术所属领域 技术领域 所属领域 所属技术领域
    d field! 领域 需求领域 技术方向 所属高新技术领域 field
    a industries 成果应用行业 应用行业 所属行业
    a industries! 行业 应用领域 行业领域 行业类别 适用行业 所属产业 产业领域 产业 industry industries
    d industries 需求技术应用行业 应用行业 所属行业
    d industries! 行业 应用领域 行业领域 行业类别 所属产业 产业领域 产业 industry industries
    a ip 知识产权形式 核心专利 专利号 知识产权状况 专利类型 知识产权情况 知识产权状态 知识产权类型 知识产权信息 专利情况
    a ip! 知识产权 专利 专利状态 专利状况 专利信息 ip ip_status patent patents
    a modes 拟采取的转化方式 拟转化方式 转让方式 合作方式 转化说明 转化方式 合作模式 转移方式 交易方式 转化模式
    a modes! 合作形式 许可方式 modes mode transfer_modes transfer_mode cooperation cooperation_mode
    d modes 技术需求解决方式 技术需求合作模式 需求技术合作模式 合作方式 合作意向 解决方式 合作模式
    d modes! 合作形式 modes mode solve_modes transfer_modes transfer_mode cooperation cooperation_mode
    a price 拟转让价格 交易价格 报价 转让价格 价格 意向价格 转让费 转让金额 交易金额
    a price! price asking_price transfer_price
    b price 报价 投标报价 期望金额
    b price! expected_amount price
    a indicators 主要技术经济指标 技术指标 主要技术指标 性能指标 关键指标 技术参数
    a indicators! 主要指标 指标 indicators
    d indicators 考核指标 技术指标 主要技术指标 预期目标 指标要求 性能指标 技术要求 性能要求 关键指标
    d indicators! 指标 indicators
    b indicators 指标响应 指标承诺
    b indicators! indicators
    a evaluations! 评价方式 evaluations
    a secrecy! 成果密级 密级 secrecy
    a research_from! 研究起始日期 research_from
    a research_to! 终止日期 研究终止日期 research_to
    a registered! 登记日期 registered registered_on
    a year! 年份 year
    adbo contact 联系人
    adbo contact! 联系人姓名 联系人员 联络人 对接人 contact contact_person
    adbo phone 联系电话 联系人电话 联系方式 电话 手机
    adbo phone! 电话号码 手机号码 手机号 邮箱 电子邮箱 电子邮件 微信 微信号 phone tel telephone mobile email
    a status! 状态 转化状态 status
    d status! 当前阶段 当前状态 状态 需求状态 status state
    ad region 所在地域 所属地区 所属地域 所在地区 所在城市 所在省市 所属城市
    ad region! 所在地 地区 地域 区域 城市 地市 属地 省市 所在区域 所属区域 企业所在地 单位所在地 region location city
    bo region 所在地域 所属地区 所属地域 所在地区
    bo region! 地区 地域 所在地 城市 注册地 region
    d organisation 需求单位 机构全称 所属单位或公司名称 发榜单位 发榜企业 企业名称 需求企业 需求方 企业全称 公司全称 单位全称 公司名称
    d organisation! 单位名称 企业 单位 公司 提出单位 所属企业 所属单位 所在单位 机构 机构名称
    d organisation! organisation organization institution org company enterprise
    d content 攻关内容 研究内容 技术关键 需求内容
    d content! content research_content
    d foundation 现有基础条件 现有研究基础
    d foundation! 机构简介 企业简介 公司简介 单位简介 foundation
    d budget 拟投入资金总额 预算金额 预算资金 预算 资金需求总额 拟投入资金 投入资金 拟投入经费 资金投入 投入金额
    d budget! 拟投入 意向资金 意向投入 投资金额 budget
    d bounty! 榜额 悬赏金额 揭榜金额 bounty_amount bounty
    d public_share! 财政支持金额 市拨资金 public_share
    d time_range 需求时限 完成时限 攻关时限
    d time_range! 有效期 time_range
    d deadline 揭榜截止日期 截止日期 截止时间
    d deadline! 截止日 截至日期 截至时间 有效期至 deadline_date deadline
    d conditions 揭榜方条件 揭榜条件 对揭榜方的条件要求
    d conditions! accept_conditions conditions
    d ip_ownership 产权归属 知识产权归属
    d ip_ownership! 知识产权要求 ip_ownership
    d trl_required 要求成熟度 成熟度要求 技术成熟度要求 期望成熟度 成熟度期望 期望技术成熟度
    d trl_required! 成熟度 技术成熟度 期望阶段 trl_required required_trl trl maturity readiness
    d required_region! 地域要求 合作区域 区域要求 required_region
    d preferred_partners! 合作意向单位 专家意向
    d activity! 科技活动类型
    d discipline! 学科分类
    d type! 需求类型 type
    d origin! 信息来源 需求来源
    d funding_mode! 资助方式
    d milestones! 里程碑 里程碑要求 milestones
    d pledge! 军令状 军令状要求 pledge
    b challenge! 榜单编号 榜题编号 需求编号 challenge challenge_id
    b bidder 揭榜单位 揭榜方 投标单位 牵头单位
    b bidder! bidder
    b members 联合单位 参与单位 联合体成员
    b members! members
    b bidder_kind! 单位性质 机构属性 bidder_kind
    b solution 技术方案
    b solution! 方案 solution
    b team 团队优势 团队基础
    b team! team
    b duration! 完成时限 工期 task_duration duration
    b milestones! 里程碑 实施计划 milestones
    b pledge! 军令状 pledge
    b declarations! 声明 承诺 declarations
    b submitted 提交日期 提交时间 申请日期
    b submitted! submitted submitted_at
    b withdrawn! 是否撤回 撤回 withdrawn
    o name 单位名称 机构全称 企业名称
    o name! 名称 name
    o title_en! 英文名称 英文名 英文全称 name_en english_name
    o aliases! 别名 简称 曾用名 aliases
    o kind! 单位性质 机构属性 类型 kind
    o uscc 统一社会信用代码 信用代码
    o uscc! uscc
    o ladder! 企业资质 梯队 ladder
    o parents! 上级单位 母公司 parents
    o member_of! 所属联盟 member_of
    o ownership! 所有制 ownership
    o credit! 信用 credit
    """

  /// Words in front of a spelling that turn it into something else: 合作单位 is not whose the record is.
  static let otherwise = [
    "合作", "推荐", "填报", "报送", "主管", "归口", "参与", "联合", "应用", "使用", "受让", "竞争", "上级",
    "评价", "鉴定", "验收", "立项", "依托", "来源", "获奖", "相关", "其他", "其它", "曾用", "类似", "同类", "国外", "市场",
    "填表", "审核", "制表", "联系人",
  ]

  /// What may follow a spelling without changing what it stands for.
  static let harmless = [
    "及", "和", "与", "或", "、", ",", "/", ";", "等", "要求", "情况", "说明", "描述", "介绍", "详情", "信息", "概况",
    "限",
    "级别", "名称", "区间", "范围",
  ]

  /// The last of these words say that a column describes what it names.
  static let descriptions = ["描述", "说明", "介绍", "详情"]
}
