/// Words that stand in texts about any technology, so that they end a phrase or are no reason alone.
///
/// They change no score. Chinese is written without spaces; these words are the seams at which a run
/// of characters that two texts share is cut to what people would call a word. A character such as 在
/// is only a seam where it is a word, so the list also has words that merely contain one (在线, 饱和).
struct GeneralWords: Sendable {
  /// What a word does to a run.
  enum Kind: UInt32 {
    /// It ends a phrase: 的, 采用, 希望.
    case seam
    /// It belongs to a phrase, and alone says nothing: 系统, 技术, 方法, method.
    case light
    /// It is a word like any other; listed because it contains a seam: 在线.
    case word
  }

  static let standard = GeneralWords()

  private var words = TermInterner()
  private var kinds: [Kind] = []

  private init() {
    for (kind, text) in [(Kind.seam, Self.seams), (.light, Self.lightWords), (.word, Self.others)] {
      for word in text.split(whereSeparator: \.isWhitespace) {
        let ordinal = words.intern(Array(word.utf8).span)
        if ordinal == kinds.count { kinds.append(kind) }
      }
    }
    for (kind, text) in [(Kind.seam, Self.englishSeams), (.light, Self.english)] {
      for word in text.split(whereSeparator: \.isWhitespace) {
        let ordinal = words.intern(PorterStemmer.stem(Array(word.utf8)).span)
        if ordinal == kinds.count { kinds.append(kind) }
      }
    }
  }

  /// What a folded Chinese word or an English stem is; `nil` for a word that is not listed.
  func kind(of word: Span<UInt8>) -> Kind? { words.find(word).map { kinds[Int($0)] } }

  private static let seams = """
    的 了 和 与 及 或 且 其 并 而 于 以 为 是 对 在 将 把 被 由 从 到 等 使 让 向 则 但 又 也 都 就 很 该 此 每 各 所 之 时 后 前 下 上 中 内 间 里
    我 你 他 她 它 这 那 哪 谁 吗 呢 吧 要 想 能 会 可 有 无 没 不 未 已 还 再 才 只 若 如 因 故 来 去 给 跟 用 靠 做 者 即 既 某 按 经 至 当 令
    我们 你们 他们 它们 这些 那些 这个 那个 这种 那种 一种 一个 一些 一批 几个 多个 若干 各种 各类 多种 其他 其它 其中 尤其 极其 以及 以便 以上 以下 以内 以来 以后
    之间 之一 之后 之前 基于 用于 对于 由于 关于 属于 位于 处于 便于 易于 适于 适用于 应用于 因此 因为 所以 但是 可是 然而 而且 并且 或者 还是 如果 虽然 不仅 不但 同时 此外 另外
    从而 进而 因而 随着 通过 按照 根据 针对 作为 成为 认为 称为 是否 如何 怎么 怎样 为什么 什么 多少 可以 能够 能否 需要 必须 应当 应该 希望 期望 拟 打算 计划 想要 寻求 征集
    寻找 求 目前 现有 现在 正在 已经 尚未 没有 无法 不能 不会 不是 不得 难以 容易 存在 具有 拥有 具备 含有 包括 包含 进行 实现 完成 采用 使用 利用 运用 借助 提出 给出 得到 获得
    取得 达到 满足 符合 保证 确保 保持 提高 提升 增加 增强 降低 减少 减小 缩短 改善 改进 避免 防止 克服 解决 建立 构建 开展 造成 导致 引起 影响 产生 形成 表明 显示 说明 知道 了解
    为了 要求 左右 不低于 不高于 不大于 不小于 不少于 不超过 大于 小于 高于 低于 优于 超过 至少 最多 最好 比较 非常 十分 更加 较为 越来越 相比 相对于 与此同时 以往 传统 全部 所有 部分 主要 一定 有效地
    本 占 着 除 仅 均 其次 首先 最后 几乎 分别 方面 发挥 面临 值得 多久 全凭 本算法 该类 近年来 年来 进一步 起来 主要原因 年 月 日 号 个 次 种 项 台 套 条 家 元 万元 亿元 吨 公斤 厘米 毫米 米 天 小时 分钟 秒 名 位 目的 结果 结论 局限 本文 本项目 本公司 我司 我公司 我厂 本发明 实验表明 结果表明 研究表明 以期
    """

  private static let lightWords = """
    技术 方法 系统 产品 设备 装置 工艺 材料 研究 研发 开发 设计 分析 应用 问题 难题 需求 要求 指标 性能 质量 效率 成本 生产 企业 公司 客户 用户 项目 方案 过程 条件 情况 方面 领域 行业 市场
    水平 能力 作用 特点 特征 功能 结构 模型 数据 信息 平台 服务 管理 工作 单位 专家 合作 转化 成果 推广 示范 产业化 国内 国外 国际 领先 先进 新型 关键 核心 重要 高效 有效 稳定 可靠 快速 自动
    智能 综合 相关 不同 主流 目标 任务 内容 理论 基础 机制 机理 规律 因素 效果 优势 发展 现状 趋势 策略 措施 建议 价值 意义 程度 范围 参数 计算 实验 试验 测试 验证 评价 评估 处理 加工 制备 制造
    显著 明显 引入 背景 关系 探讨 初步 相关 变化 介绍 获取 选取 深入 状况 影响 特性 原理 手段 途径 角度 情形 对策 展望 综述 进展 调查 比较 检验 论述 论文 文章 作者 结合 选择 存在 产业 经济 社会 资源 环境 科学 工程 学科 大学 学院 人员 时间 空间 类型 种类 数量 比例 大量 少量 整体 局部 高 低 大 小 新 多 少 好 快 慢 长 短 性 率 化 度 量 型 类 式 法 器 机 品 物 剂
    """

  private static let others = """
    中药 中医 中国 中文 中草药 中央 中低温 中高压 中试 中等 中性 中毒 中和 中国科学院 有效 有序 有利 有关 有限公司 无穷 无限 无水 无铅 不良 不锈 不同 不变 不等式 未知 未来 之间 后续 前置 时滞 时变 会计 会话 可靠 可用 可达 可调 可编 可观 可行
    在线 在位 在役 在轨 在体 在研 在建 存在 潜在 内在 外在 所在地 饱和 中和 缓和 调和 和谐 共和 总和 参与 普及 涉及 及时 波及 对比 对称 对象 对流 绝对 相对 对接 对抗 应对 反对 配对 对偶
    对撞 对焦 对映 对虾 针对性 行为 人为 人为因素 可靠性 可视化 可再生 可降解 可穿戴 可见光 可持续 可控 可逆 可编程 许可 等离子 等离子体 等级 等温 等效 均等 相等 平等 高等 中等 初等 等价 等速 等静压
    自由 自由度 从事 从动 主从 合并 并行 并联 并网 并发 被动 植被 被覆 把手 有机 有限元 有限 有源 无源 有色 有害 有毒 有氧 无线 无人 无人机 无损 无机 无纺 无菌 无创 无氧 不锈钢 不确定性 不饱和 不对称
    会议 社会 机会 智能 性能 功能 能源 能量 能耗 节能 储能 新能源 太阳能 光能 热能 核能 动能 势能 能级 能带 能效 能见度 使能 作用 应用 用户 用量 用电 用水 药用 食用 饲用 医用 车用 军用 民用 通用 专用 实用
    耐用 电子 时间 实时 时延 时序 时效 时频 定时 延时 小时 后端 后处理 滞后 前端 前驱体 前沿 上转换 下游 上游 上皮 地下 水下 井下 下肢 上肢 中药 中间体 中子 中心 中枢 空中 中压 集中 中继 中红外
    内部 内燃机 内窥镜 内置 室内 体内 国内 内存 内容 内陆 区间 空间 中间 车间 间隙 间歇 间接 其余 为主 因子 原因 基因 因素 因果 来源 未来 给药 给水 供给 给料 跟踪 作业 做功 前景 当量 经济 神经 经验
    经络 按摩 至关重要 即时 要素 主要 重要 摘要 想象 思想 有关 所有 场所 研究所 每年 各向异性 此类 就业 成就 都市 可燃 可信 可解释 可重构 可塑性 如果 如何 上海 水上 海上 线上 车上 下降 下一代 地上
    除草 除湿 除尘 除冰 除锈 除霜 除臭 除磷 除藻 除杂 本体 本征 本构 本底 本地 本科 本草 日本 版本 样本 资本 文本 脚本 基本 成本 标本 仅供 均匀 均质 均衡 均值 平均 占用 占比 上皮细胞 上位 路上 附着 着色 着床
    年龄 年产 日光 日志 次生 种子 种植 品种 种质 菌种 物种 项目 台风 平台 套管 条件 条形码 家畜 家电 国家 专家 元素 二元 三元 多元 单元 位置 定位 单位 原位 原位聚合 相位 米粒 玉米 纳米 小米 天然 天线
    """

  private static let englishSeams = """
    give need run contain look turn play get take want seek see know known made make much many every
    one two three four five along particularly non cite look containing require requires allow enable
    enabling describe demonstrate provide includes including using used due within e g i etc per
    """

  private static let english = """
    particular possible possibility future overall suitable interest evidence range day year general
    specific impact advantage disadvantage impacts well role list reference references progress
    method system technology technique technical development develop research study approach application
    apply use using usage based new novel result provide include propose proposed phase objective
    description design analysis analyse performance improve improvement increase reduce high low large
    small different various current existing available require requirement need ability capability
    capable potential efficient efficiency effective cost time process product solution problem issue
    model data information work project program effort paper show present presented develop important
    significant provide level type number form part area field well make order case first second two
    three one many several level key goal
    """
}
