/// The words of the grammar of indicators.
enum IndicatorWords {
  /// What a word before or behind a number says of it.
  enum Sense: Hashable {
    case atLeast, atMost, more, less
    /// The number itself: 为, 是, =.
    case equal
    /// 达到: at least where more is better.
    case reach
    /// 未达到: below it.
    case notReached
    /// 优于: the direction is that of the name.
    case better, notWorse
    /// 最高, up to: no more than it, and perhaps less.
    case highest
    /// 最低, as low as: no less than it, and perhaps more.
    case lowest
    /// 最优: in whatever direction is good.
    case best
    /// 约, 左右.
    case about
    /// A little below it: 近, 接近.
    case nearly
  }

  /// A word with its length in scalars.
  struct Entry {
    var word: [Unicode.Scalar]
    var sense: Sense
  }

  /// Words that end right before a number, by their last character, longest first.
  static let before: [Unicode.Scalar: [Entry]] = {
    var table: [String: Sense] = [
      "≥": .atLeast, "≤": .atMost, ">": .more, "<": .less, "=": .equal, ":": .equal,
      "至少": .atLeast, "最少": .atLeast, "不少於": .atLeast, "下限为": .atLeast, "下限": .atLeast,
      "至多": .atMost, "最多": .atMost, "上限为": .atMost, "上限": .atMost, "顶多": .atMost,
      "不止": .more, "超": .more, "不足": .less, "不到": .less, "不满": .less,
      "达到": .reach, "达": .reach, "可达": .reach, "可达到": .reach, "能达": .reach,
      "能达到": .reach, "到达": .reach, "高达": .equal, "低至": .equal, "仅": .equal, "仅为": .equal,
      "为": .equal, "是": .equal, "等于": .equal, "达到了": .reach, "实测": .equal, "实测值": .equal,
      "达不到": .notReached, "不及": .notReached, "未达": .notReached, "未达到": .notReached,
      "未能达": .notReached, "没达到": .notReached, "难以达到": .notReached,
      "优于": .better, "好于": .better, "不劣于": .notWorse, "不差于": .notWorse, "不逊于": .notWorse,
      "不次于": .notWorse, "优于或等于": .notWorse, "优于等于": .notWorse,
      "最高可达": .highest, "最高达": .highest, "最高达到": .highest, "最长可达": .highest, "最长达": .highest,
      "最大可达": .highest, "最大达": .highest, "峰值可达": .highest, "最高": .highest, "最长": .highest,
      "最大": .highest, "最高可至": .highest, "最多可达": .highest, "最多达": .highest,
      "最低可达": .lowest, "最低达": .lowest, "最小可达": .lowest, "最低至": .lowest, "最低": .lowest,
      "最小": .lowest, "最短": .lowest, "最低可至": .lowest,
      "最快可达": .best, "最优可达": .best, "最好可达": .best, "最佳可达": .best, "最优": .best, "最佳": .best,
      "最好": .best, "最快": .best,
      "约": .about, "约为": .about, "大约": .about, "大约为": .about, "大概": .about, "左右": .about,
      "~": .about, "约达": .about, "约合": .about, "近似": .about, "近": .nearly, "接近": .nearly,
      "接近于": .nearly, "将近": .nearly, "近乎": .nearly, "趋近": .nearly, "几乎": .nearly, "逼近": .nearly,
    ]
    let lower = ["低于", "小于", "少于", "短于", "轻于", "薄于", "窄于", "弱于"]
    let higher = ["高于", "大于", "多于", "超过", "超出", "长于", "重于", "厚于", "宽于", "强于"]
    let refusals = [
      "不", "不得", "不应", "不应当", "不能", "不可", "不可以", "不宜", "不许", "不会", "不允许", "不准", "不该",
      "未", "没有", "不要", "不再", "绝不", "决不", "均不", "须不", "应不", "需不", "并不", "从未", "没",
    ]
    for (words, strict, inclusive, opposite) in [
      (lower, Sense.less, Sense.atMost, Sense.atLeast), (higher, .more, .atLeast, .atMost),
    ] {
      for word in words {
        table[word] = strict
        for joint in ["等于", "或等于", "或者等于", "和等于", "及等于"] {
          let stem = word.hasSuffix("于") ? String(word.dropLast()) : word
          table[stem + joint] = inclusive
          table[word + joint] = inclusive
        }
        for refusal in refusals { table[refusal + word] = opposite }
        table["尚未" + word] = opposite
      }
    }
    for refusal in [
      "不得", "不应", "不能", "不可", "不宜", "不会", "不允许", "不", "不得以", "未", "不许", "不准",
    ] {
      table[refusal + "超"] = .atMost
      table[refusal + "突破"] = .atMost
    }
    for refusal in [
      "不能", "不可", "未", "未能", "尚未", "尚未能", "还未", "没有", "没能", "还没有", "还没", "无法", "难以", "不会",
      "从未", "并未", "仍未", "暂未", "尚不能", "还不能", "不可能", "尚无法", "不",
    ] {
      for reach in ["达到", "达", "超过", "突破", "实现", "满足", "达到过"] {
        if table[refusal + reach] == nil { table[refusal + reach] = .notReached }
      }
    }
    // 未超过 and 不超过 are bounds; 尚未超过 2000 says that it is not more.
    table["尚未超过"] = .atMost
    table["从未超过"] = .atMost
    let english: [(Sense, [String])] = [
      (
        .atLeast,
        [
          "at least", "not less than", "no less than", "not lower than", "no lower than",
          "not below",
          "not under", "not be less than", "not be lower than", "not be below", "minimum of",
          "a minimum of", "greater than or equal to", "more than or equal to",
          "higher than or equal to",
          "no fewer than", "not fewer than", "min", "min.", "minimum", "not fall below",
        ]
      ),
      (
        .atMost,
        [
          "at most", "no more than", "not more than", "no greater than", "not greater than",
          "no higher than", "not higher than", "not exceed", "not exceeding", "does not exceed",
          "not be more than", "not be greater than", "not be higher than", "less than or equal to",
          "lower than or equal to", "maximum of", "a maximum of", "within", "not above",
          "no longer than",
          "not longer than", "max", "max.", "maximum", "not over", "not be above",
          "fewer than or equal to",
        ]
      ),
      (
        .more,
        [
          "more than", "greater than", "higher than", "above", "over", "exceeds", "exceed",
          "exceeding",
          "longer than", "larger than", "exceeded", "in excess of",
        ]
      ),
      (
        .less,
        [
          "less than", "lower than", "below", "under", "fewer than", "shorter than", "smaller than",
        ]
      ),
      (.better, ["better than"]), (.notWorse, ["no worse than", "not worse than"]),
      (.highest, ["up to", "as high as", "as much as", "as many as"]), (.lowest, ["as low as"]),
      (.reach, ["reaches", "reach", "reaching", "achieves", "achieve", "reached", "achieved"]),
      (
        .notReached,
        [
          "not reach", "not reached", "does not reach", "cannot reach", "not yet reached",
          "not achieve",
          "fails to reach", "not yet reach", "did not reach", "has not reached",
        ]
      ),
      (
        .about,
        ["about", "approximately", "approx.", "approx", "around", "ca.", "roughly", "circa"]
      ),
      (.nearly, ["nearly", "almost", "close to"]),
      (.equal, ["of", "is", "are", "equals", "equal to", "was", "be", "to"]),
    ]
    for (sense, words) in english { for word in words { table[word] = sense } }
    let entries = table.map { Entry(word: Array($0.key.unicodeScalars), sense: $0.value) }
      .sorted { ($1.word.count, text($0.word)) < ($0.word.count, text($1.word)) }
    return Dictionary(grouping: entries) { $0.word[$0.word.count - 1] }
  }()

  /// Words that begin right behind a number and its unit, longest first.
  static let behind: [Entry] = {
    let table: [(Sense, [String])] = [
      (
        .atLeast,
        [
          "以上", "及以上", "或以上", "及其以上", "(含)以上", "含以上", "之上", "起", "或更高", "或更多", "或更长", "及更高",
          "or more", "or above", "or higher", "or greater", "and above", "or longer", "or better",
          "minimum", "min", "and more",
        ]
      ),
      (
        .atMost,
        [
          "以下", "及以下", "或以下", "及其以下", "(含)以下", "以内", "之内", "之下", "内", "以里", "范围内", "或更低", "或更少",
          "或更短", "及更低", "or less", "or below", "or lower", "or fewer", "and below", "maximum",
          "max",
          "or shorter",
        ]
      ),
      (.about, ["左右", "上下", "许", "approx", "or so"]), (.less, ["不到"]),
      (
        .equal,
        [
          "的水平", "的要求", "水平", "的目标", "级别", "之间", "范围", "范围之间", "的范围", "要求", "的指标", "不变",
          "的标准",
        ]
      ),
    ]
    return table.flatMap { sense, words in
      words.map { Entry(word: Array($0.unicodeScalars), sense: sense) }
    }
    .sorted { ($1.word.count, text($0.word)) < ($0.word.count, text($1.word)) }
  }()

  private static func text(_ scalars: [Unicode.Scalar]) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  /// Words between a name and a bound that say nothing: 应, 控制在, shall be.
  static let fillers: [Unicode.Scalar: [[Unicode.Scalar]]] = Dictionary(
    grouping: [
      "应", "应当", "应该", "须", "必须", "需", "需要", "要", "要求", "可", "可以", "能", "能够", "均", "都", "皆", "在",
      "值", "数值", "指标", "控制在", "保持在", "维持在", "稳定在", "限制在", "控制", "保证", "确保", "实现", "已", "已经", "现",
      "目前", "当前", "现有", "实测", "实测值", "测试值", "检测值", "结果", "测试结果", "检测结果", "达到", "为", "是", "的", "了",
      "有", "具有", "具备", "也", "将", "并", "且", "其中", "可达", "达", "介于", "处于", "位于", "应达到", "允许", "能做到",
      "做到", "可做到", "的值", "大小", "一般", "通常", "典型值", "最终", "稳定", "至", "到", ":", "=", ",", "-",
      "shall be", "should be", "must be", "is", "are", "of", "be", "to be", "can", "shall",
      "should",
      "must", "with", "a", "an", "the", "will", "has", "have", "was", "does", "do", "value",
      "reaches",
      "to",
    ].map { Array($0.unicodeScalars) }.sorted { $0.count > $1.count }
  ) { $0[$0.count - 1] }

  /// Words that begin an item and say nothing of what it is about.
  static let openings: [String] = [
    "且", "并且", "同时", "和", "及", "以及", "与", "而", "而且", "另外", "其中", "其", "该", "本", "我方", "我们的", "我们",
    "我司", "我公司", "本项目", "本产品", "本成果", "本方案", "承诺", "保证", "确保", "要求", "实现", "使", "使得", "可使", "将",
    "把", "具有", "具备", "支持", "目前", "当前", "现", "现有", "已", "已经", "经检测", "经测试", "经第三方检测", "实测", "应",
    "须", "需", "可", "能", "满足", "达到", "技术指标", "主要技术指标", "考核指标", "性能指标", "主要指标", "指标要求", "指标",
    "投标响应", "响应值", "响应", "参数", "技术参数", "要求为", "力争", "目标", "目标为", "争取", "计划", "预期", "预计", "拟",
    "and", "the", "a", "an", "with", "our", "its", "shall", "must", "we", "offer", "achieve",
  ].sorted { ($1.count, $0) < ($0.count, $1) }

  /// Words of a hope, which is no offer.
  static let hopes = [
    "预计", "预期", "有望", "计划", "目标", "力争", "争取", "希望", "可望", "期望", "预估", "估计", "估算", "理论上", "理论值",
    "仿真", "模拟值", "设计目标", "拟达", "拟实现", "拟将", "待验证", "待测", "待定", "待优化", "待提升", "未来", "后续", "下一步",
    "将来",
    "努力", "尽量", "尽可能", "原则上", "或可", "或许", "可能", "大概率", "规划", "设想", "远期", "远景", "理想", "推算", "折算",
    "有待",
    "若", "如果", "假设", "应能", "有潜力", "潜在", "研发中", "在研", "攻关中", "展望", "预测值",
    "expected", "target", "planned", "plan to", "aim", "projected", "estimated", "goal",
    "simulated", "theoretical", "hope", "if ", "could", "might", "potentially", "anticipated",
    "intended", "future", "will ",
  ]

  /// Words by which an offer is taken back.
  static let denials = [
    "不能", "无法", "未能", "尚未", "尚不", "不保证", "不承诺", "难以", "不具备", "不支持", "未经", "未验证", "未测", "没有",
    "没能", "不可", "未达", "未通过", "不满足", "未满足", "达不到", "不适用", "不提供", "未实现", "还未", "还没", "仍未", "暂未",
    "不符合", "未完成", "不再", "除外", "不含", "不是", "并非", "并不", "存疑", "仅个别", "个别样品", "偶尔", "不稳定", "失败",
    "拒绝", "放弃", "不响应", "负偏离", "不作承诺", "未承诺", "不排除",
    "cannot", "can not", "not ", "fails to", "failed", "unable", "never", "without ", "no longer",
  ]

  /// Han words in which such words mean nothing.
  static let harmless = [
    "多目标", "目标识别", "目标检测", "目标跟踪", "目标探测", "目标定位", "目标分类", "目标分割", "目标物", "目标距离", "目标产物",
    "目标蛋白", "目标基因", "小目标", "动目标", "弱目标", "双目标", "单目标", "目标点", "目标区", "不可逆", "不可用", "不稳定性", "待机",
    "计划完成率", "计划达成", "期望值",
    "预测", "可能性", "非计划", "待测物", "理想塔板", "若干", "估计误差", "估算误差", "预估误差", "不可恢复", "不可见", "不含税", "未来三天",
    "不可检", "招待", "等待", "期待值", "计划停机", "待料", "待载",
  ]

  /// The words of a text by which it is a hope or takes something back.
  static func reservations(in text: String) -> [Reservation] {
    var text = text.lowercased()
    // Most texts have no word of them, and their characters show it.
    let has = Set(text.unicodeScalars)
    func isPossible(_ word: String) -> Bool { word.unicodeScalars.first.map(has.contains) ?? false }
    let words = reservations.filter { isPossible($0.word) }
    if words.isEmpty { return [] }
    for word in harmless where isPossible(word) && text.contains(word) {
      text = text.replacingAll(word, with: "　")
    }
    return words.filter { text.contains($0.word) }
  }

  private static let reservations =
    denials.map { Reservation(word: $0, isHope: false) }
    + hopes.map { Reservation(word: $0, isHope: true) }

  /// A word by which an offer is a hope, or is taken back.
  struct Reservation: Equatable {
    var word: String
    var isHope: Bool
  }

  /// Letters behind a number that are words.
  static let noUnits: Set<String> = [
    "or", "and", "at", "in", "to", "for", "with", "of", "under", "over", "after", "before", "from",
    "is", "are", "on", "by", "the", "a-d", "min.", "max", "minimum", "maximum", "within", "when",
    "while", "per", "x", "e", "than", "as", "up",
  ]

  /// Names of which less is better.
  static let lessIsBetter = [
    "误差", "偏差", "不确定度", "抖动", "噪声", "漂移", "粗糙度", "损耗", "能耗", "功耗", "延迟", "成本", "不良率", "漏检率",
    "误检率", "误报", "故障率", "泄漏", "漏率", "残余", "残留", "浓度", "时间", "重量", "磨损", "失真", "波动", "色差", "孔隙率",
    "缺陷",
    "翘曲", "形变", "变形", "破损率", "衰减", "定位精度", "重复性", "周期", "污染", "排放", "含水率", "杂质", "偏移", "阻力", "回差",
    "error", "noise", "loss", "latency", "delay", "cost", "consumption", "drift", "jitter",
    "deviation", "weight", "leak", "wear",
  ]

  /// Names of which more is better.
  static let moreIsBetter = [
    "强度", "寿命", "合格率", "良率", "准确率", "识别率", "检出率", "成功率", "召回", "效率", "纯度", "收率", "转化率", "去除率",
    "利用率", "覆盖率", "存活率", "成活率", "可用度", "灵敏性", "敏感性", "特异性", "续航", "产能", "产量", "通量", "容量", "硬度",
    "模量",
    "韧性", "循环次数", "次数", "透光率", "透过率", "回收率", "保持率", "一致率", "速率", "吞吐", "导热", "电导率", "能量密度", "功率密度",
    "strength", "life", "accuracy", "efficiency", "yield", "purity", "recall", "rate of success",
    "throughput", "conductivity", "capacity", "hardness", "modulus", "endurance",
  ]

  /// Names whose interval has to be covered.
  static let capabilities = [
    "工作温度", "使用温度", "环境温度", "储存温度", "贮存温度", "存储温度", "运行温度", "工作湿度", "工作环境", "使用环境", "工作电压", "输入电压",
    "量程", "范围", "频段", "频带", "波段", "带宽", "适用", "适应", "耐", "可调", "调节", "行程", "转角", "摆角", "俯仰", "偏航",
    "横滚",
    "视场", "扫描角", "工作频率", "温区", "温域", "测温", "负荷", "工况", "兼容", "支持", "工作压力", "工作波长", "旋转角", "调谐",
    "输入",
    "range", "operating", "working", "storage", "coverage", "span", "band", "输出电压", "输出", "高低温",
    "工作温",
    "使用温", "服役温度", "承受", "覆盖", "加工尺寸", "检测厚度", "测量", "探测距离", "识别距离",
  ]

  /// Names of which one value is inside an interval or not.
  static let properties = [
    "ph", "粒径", "厚度", "含水率", "水分", "孔隙率", "硬度", "含量", "浓度", "直径", "孔径", "密度", "黏度", "粘度", "比表面积",
    "尺寸",
    "长度", "宽度", "高度", "重量", "质量", "分子量", "电阻", "摩尔比", "配比", "固含量", "粗糙度", "间隙", "色温", "口径", "内径",
    "外径", "dar",
    "thickness", "size", "diameter", "viscosity", "hardness", "content", "density", "weight",
    "length", "width", "height",
  ]

  /// Verbs of a fall and of a rise.
  static let falls = [
    "降低", "下降", "减少", "减小", "缩短", "减轻", "缩减", "削减", "节约", "节省", "压缩", "下滑", "减低", "降", "减", "少",
    "reduced", "reduction", "reduce", "decrease", "decreased", "lowered", "cut", "saving",
    "shortened",
  ]
  static let rises = [
    "提高", "提升", "增加", "增长", "升高", "上升", "增大", "延长", "扩大", "增强", "加快", "改善", "增", "升", "提", "增产",
    "increase", "increased", "improvement", "improved", "rise", "growth", "raised",
  ]
}
