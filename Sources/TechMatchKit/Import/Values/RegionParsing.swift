extension Region {
  /// Reads a place and finds its GB/T 2260 code.
  ///
  /// The most specific name in the gazetteer that the text contains decides: 吉林省长春市 and 长春 are both
  /// 220100. 吉林 and 吉林省 are the province, 吉林市 is the city. A place that is not in the gazetteer
  ///   keeps its text and has no code.
  public init(parsing text: String) {
    let trimmed = ListParsing.trimmed(text)
    var compact = CellText(trimmed).compact
    if compact.count == 6, let code = Int(compact), code >= 110_000, code < 900_000 {
      self.init(text: trimmed, code: code)
      return
    }
    // In 吉林省吉林市 the part after the name of the province decides.
    var code: Int?
    if let (name, province) = Self.provinces.first(where: { compact.hasPrefix($0.0) }) {
      code = province
      compact.removeFirst(name.count)
    }
    if let (_, city) = Self.cities.first(where: { entry in
      compact.contains(entry.0) && (code == nil || code == entry.1 / 10_000 * 10_000)
    }) {
      code = city
    } else if code == nil {
      code = Self.provinces.first { compact.contains($0.0) }?.1
      // Last, because these names are the city's as well.
      if code == nil, compact.contains("吉林") || compact.contains("jilin") { code = 220_000 }
    }
    self.init(text: trimmed, code: code)
  }

  /// Provinces by full name, short name and pinyin.
  ///
  /// 吉林 and `jilin` alone are not here, because they are the city's as well.
  private static let provinces: [(String, Int)] = {
    let table = """
      北京市 110000 北京 beijing|天津市 120000 天津 tianjin|河北省 130000 河北 hebei|山西省 140000 山西 shanxi
      内蒙古自治区 150000 内蒙古 innermongolia|辽宁省 210000 辽宁 liaoning|吉林省 220000 jilinprovince
      黑龙江省 230000 黑龙江 heilongjiang|上海市 310000 上海 shanghai|江苏省 320000 江苏 jiangsu
      浙江省 330000 浙江 zhejiang|安徽省 340000 安徽 anhui|福建省 350000 福建 fujian|江西省 360000 江西 jiangxi
      山东省 370000 山东 shandong|河南省 410000 河南 henan|湖北省 420000 湖北 hubei|湖南省 430000 湖南 hunan
      广东省 440000 广东 guangdong|广西壮族自治区 450000 广西 guangxi|海南省 460000 海南 hainan
      重庆市 500000 重庆 chongqing|四川省 510000 四川 sichuan|贵州省 520000 贵州 guizhou|云南省 530000 云南 yunnan
      西藏自治区 540000 西藏 tibet|陕西省 610000 陕西 shaanxi|甘肃省 620000 甘肃 gansu|青海省 630000 青海 qinghai
      宁夏回族自治区 640000 宁夏 ningxia|新疆维吾尔自治区 650000 新疆 xinjiang|台湾省 710000 台湾 taiwan
      香港特别行政区 810000 香港 hongkong|澳门特别行政区 820000 澳门 macao
      """
    return entries(table)
  }()

  private static let cities: [(String, Int)] = {
    let table = """
      长春 220100 changchun|吉林市 220200 jilincity|四平 220300 siping|辽源 220400 liaoyuan|通化 220500 tonghua
      白山市 220600 baishan|松原 220700 songyuan|白城 220800 baicheng|延边 222400 yanbian|公主岭 220184
      沈阳 210100 shenyang|大连 210200 dalian|鞍山 210300 anshan|抚顺 210400 fushun|锦州 210700 jinzhou
      营口 210800 yingkou|盘锦 211100 panjin|哈尔滨 230100 harbin|齐齐哈尔 230200 qiqihar|大庆 230600 daqing
      佳木斯 230800 jiamusi|牡丹江 231000 mudanjiang|石家庄 130100 shijiazhuang|唐山 130200 tangshan
      秦皇岛 130300 qinhuangdao|保定 130600 baoding|太原 140100 taiyuan|大同 140200 datong
      呼和浩特 150100 hohhot|包头 150200 baotou|通辽 150500 tongliao|南京 320100 nanjing|无锡 320200 wuxi
      徐州 320300 xuzhou|常州 320400 changzhou|苏州 320500 suzhou|南通 320600 nantong|扬州 321000 yangzhou
      镇江 321100 zhenjiang|杭州 330100 hangzhou|宁波 330200 ningbo|温州 330300 wenzhou|嘉兴 330400 jiaxing
      绍兴 330600 shaoxing|金华 330700 jinhua|合肥 340100 hefei|芜湖 340200 wuhu|福州 350100 fuzhou
      厦门 350200 xiamen|泉州 350500 quanzhou|南昌 360100 nanchang|景德镇 360200 jingdezhen|赣州 360700 ganzhou
      济南 370100 jinan|青岛 370200 qingdao|淄博 370300 zibo|烟台 370600 yantai|潍坊 370700 weifang
      郑州 410100 zhengzhou|洛阳 410300 luoyang|武汉 420100 wuhan|襄阳 420600 xiangyang|长沙 430100 changsha
      株洲 430200 zhuzhou|湘潭 430300 xiangtan|广州 440100 guangzhou|深圳 440300 shenzhen|珠海 440400 zhuhai
      佛山 440600 foshan|东莞 441900 dongguan|中山市 442000 zhongshan|南宁 450100 nanning|桂林 450300 guilin
      海口 460100 haikou|三亚 460200 sanya|成都 510100 chengdu|绵阳 510700 mianyang|贵阳 520100 guiyang
      昆明 530100 kunming|拉萨 540100 lhasa|西安 610100 xi'an xian|宝鸡 610300 baoji|咸阳 610400 xianyang
      兰州 620100 lanzhou|西宁 630100 xining|银川 640100 yinchuan|乌鲁木齐 650100 urumqi
      """
    return entries(table)
  }()

  /// Names with codes, the longest names first.
  private static func entries(_ table: String) -> [(String, Int)] {
    var entries: [(String, Int)] = []
    for line in table.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
      let words = line.split(separator: " ").map(String.init)
      guard let code = words.compactMap({ Int($0) }).first else { continue }
      for name in words where Int(name) == nil { entries.append((name, code)) }
    }
    return entries.sorted { ($1.0.count, $0.0) < ($0.0.count, $1.0) }
  }
}
