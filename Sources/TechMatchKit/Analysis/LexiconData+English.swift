// swift-format-ignore-file

extension LexiconData {
  static let english = #"""
abandon	放弃	废弃
abaqu	有限元分析
abas	谦卑
abat	减轻	减少
abbrevi	缩写
abdomen	腹部
abdomin	腹部
abdomin caviti	腹腔
abduct	诱导
aberr	异常	像差	畸变	偏离
aberrantli	异常	反常
abid	遵守	持续	永久	不变
abil	能力
abil control	控制能力
abiot	非生物
abl	能够	烧蚀
abl bodi	身心健康	强壮	熟练
ablat	腐蚀	切除	烧蚀
abnorm	反常	变态	异常	畸形
abolish	废除	取消	革除	消灭
abort	流产
abound	大量	充满	丰富
about	相关性
abovement	上述
abrad	研磨	摩擦	磨损
abras	磨蚀	磨耗	磨损
abras resist	耐磨
abreast	并列
abridg	缩短	删节	削减	剥夺
abroad	在室外
abrog	取消	废除
abrupt	突然	陡峭	分裂
abruptli	突然
abscess	脓肿
abscessu	脓肿
absenc	没有	缺乏
absent	缺乏	不在	缺少
absente	不在
absolut	绝对
absolut frequenc	频数
absorb	吸收剂	吸收
absorb dose	吸收量
absorb materi	吸收剂
absorpt	吸收
absorpt coeffici	吸收系数
absorpt line	吸收线
absorpt rate	吸收速率
absorpt spectrum	吸收光谱
abstain	自制	避免	回避
abstract	抽象	摘要
abstractli	抽象	理论上
absurd	不合理
abu	总线
abund	丰富	大量
abundantli	大量	丰富
abus	滥用
academ	学术
academ disciplin	学科
academ institut	学术机构
academi	学院	院校	学会
academi scienc	科学院
academia	学术界
academician	学者	大学生	院士
acaus	原因
acceler	加速
acceleromet	加速度计
accent	重音	强调	特点	加重
accentu	加重	增强	强调
accept	接受	公认
acceptor	受体	受主	接受者
access	访问
access control	访问控制
access market	进入市场
accessori	附件	附属	补充	零件
accid	事故
accident	意外	偶然
acclim	驯化	适应环境	顺应
accommod	适应	调节	调和
accompani	伴随	补充	陪伴
accomplish	完成	实现	达到
accord	一致	相应	相符
accordingli	相应	因此
account	解释	会计	报告	认为
accredit	信托	备案	确认	任命
accret	添加	连生	合生
accru	产生	出现
accumul	累积	累计	积聚
accur	正确	精确	准确
accuraci	准确度	精确
acet	醋酸盐	醋酸	乙酸
acet acid	醋酸	乙酸
acetaminophen	乙酰
aceton	丙酮
acetyl	乙酰化	乙酰
acetylcholin	乙酰胆碱
ach	疼痛
achiev	完成	取得	实现	达到
achiev end	达到目
achiev goal	达到目
achil heel	薄弱环节
aci	边缘	棱角
acid	酸性
acid fast	耐酸
acid rain	酸雨
acid resist	耐酸
acid water	酸水
acidif	酸化
acidifi	酸化
acknowledg	承认	确认	公认	肯定
acm	顶点	极度	最高点
acoust	声学
acoust analysi	声学分析
acoust signal	声信号
acoust wave	声波
acquaint	介绍	认识	知晓
acquir	获得	后天
acquisit	取得	获得	获取	采集
acquisit cost	购置成本
acquisit technologi	技术获得
acquisit time	采集时间
acr	英亩	肢端
acreag	土地面积
across	穿过	交叉
across board	全面
across countri	全国各
across nation	全国
acryl	丙烯酸
act	行为	行动
act crowd	聚集
act forc	作用力	暴力行为
actin	肌动蛋白	射线
actinomycet	放线菌
action	作用	行动	动作
action plan	行动计划
action potenti	动作电位
action project	行动计划
action research	行为研究
activ	活动	活跃	活化	激活
activ agent	活化剂	活性剂
activ analysi	效率分析
activ base	基于活动
activ carbon	活性炭	活性碳
activ cell	动子
activ daili live	日常生活活动
activ data	常用数据
activ energi	活化能
activ ingredi	有效成分	活性组分
activ level	活动程度
activ oxygen	活性氧
activ process	活动进程
activ region	作用区	活动区	活性中心
activ seri	活度
activ site	活性部位	活性中心
activ stage	进行期	活动期
activ time	有效时间	活化时间
activ user	当前用户
actor	行动者	反应物	演员
actual	实际
actual condit	实际情况
actual demand	实际需求
actual measur	实测
actual practic	实务
actuat	激励	驱动器	启动	驱使
acu	尖锐
acuiti	剧烈	尖锐	敏锐	分辨能力
acumen	敏锐	聪明
acut	急性
acut phase	急性期
acut respiratori distress syndrom	急性呼吸窘迫综合征
acut toxic	急性毒性
acycl	无环	非周期	脂肪族
acyl	酰基
acyl group	酰基
ad extra	向外
ad hoc	特别	特定	点对点
ad libitum	随意	任意
ad valu	增值	附加值
adam	亚当	坚硬	坚强
adapt	适应
adapt algorithm	自适应算法
adapt control	自适应控制
adapt learn	自适应学习
adapt method	自适应方法
adapt optic	自适应光学
adc	模数转换
add	添加	增加
addict	成瘾
addit	加法	附加
addit agent	添加剂
addit consider	补偿
addit method	叠加法
addition	另外	此外
address	寻址	地址	处理	发表
adduc	引证	提出	援引
adduct	氧化	内收	引证
adenocarcinoma	腺癌
adenoma	腺瘤
adenosin	腺苷
adenovir	腺病毒
adenoviru	腺病毒
adept	熟练	内行
adequ	适当
adequ measur	适当措施
adequaci	适当	足够
adher	依附	坚持	附着	粘合
adhes	粘附	粘合	附着	支持
adhoc	特别	特定
adiabat	绝热
adip	脂肪
adipocyt	脂肪细胞
adipokin	脂肪因子
adipos	肥胖	动物脂肪
adipos tissu	脂肪组织
adit	进入	进口	入口	横洞
adjac	相邻	邻近	邻接
adject	从属
adjoin	邻接	联接
adjud	判决	宣告
adjudg	认为	判决	裁决
adjunct	附属	附加	添加
adjust	调整	调节
adjut	辅助	助手
adjuv	辅助
administ	管理	执行
administ medicin	药品	医学	医药
administr	行政	管理	给药
administr law	行政法	司法	执法
administr system	管理体制
admir	极好	钦佩	美好	上将
admiss	加入	可进入	可接受	承认
admit	承认	公认	接受	容许
admitt	导纳	进入
admittedli	公认
admixtur	混合
adolesc	青少年	青春期
adopt	采用
adorn	装饰	修饰
adsorb	吸附剂	吸附
adsorb materi	吸附剂
adsorpt	吸附
adsorpt capac	吸附量
adsorpt rate	吸附率
adult	成人	成年
adult male	成年男性
adulter	掺杂
adulthood	成年
adumbr	预示	轮廓	阴影
advanc	前进	先进	提早	进行
advanc ag	高龄	老年
advanc posit	前沿阵
advanc stage	晚期
advanc techniqu	先进技术
advanc technologi	先进技术
advantag	优点	有利	突出	有助于
advent	来临
adventiti	外膜	外来	偶发	偶然
adventur	冒险
advers	相反	不利
advers event	不良事件
advers situat	逆境
adversari	敌手	对手	对抗
advertis	广告
advic	通知	建议	报道	意见
advis	顾问	建议	适当	通知
advisor	顾问
advisori	咨询
advisori bodi	咨询机构
advoc	主张	提倡
advocaci	支持	提倡
aegi	保护	支持	庇护
aeolotrop	各向异性
aerat	曝气
aerial	空中	天线	空气	航空
aerial imag	投影
aerial port	机场
aero	飞机	航空	飞行
aerodynam	空气动力学
aerodynam forc	气动力
aerodynam nois	气动噪声
aerofoil	螺旋桨
aerogel	气凝胶
aeronaut	航空
aeroplan	飞机
aerosol	气溶胶
aerospac	航天技术
aerostat	航空器	气球
aerotherm	气动热
aeruginosa	假单胞菌
aesop	非典型
aesthet	美学	审美
affair	事务	事件
affect	影响	情感
affer	传入
affili	联系	附属	参加	接纳
affin	亲和	吸引	近似	类似
affin chromatographi	亲和层析
affirm	肯定
affix	粘贴	词缀	署名	附着
afflict	折磨	痛苦
affluenc	丰富
affluent	丰富	支流	富裕
afford	提供	给予
aflatoxin	黄曲霉毒素
afloat	在进行中
aforement	上述	前述
aforesaid	上述
afresh	重新
africa	非洲
african	非洲
aftermath	结果	后果
afterward	后来
ag distribut	年龄分布
ag effect	老化效应
ag group	同龄组	分龄
ag major	成年
ag old	古老
ag relat	增龄性
again	此外	另外	不定
agaros	琼脂糖
agenc	中介	代理	介绍	力量
agenda	议程
agent	代理商	代理人
agglom	烧结	凝结
agglomer	团聚	聚结	大块	烧结
agglutin	凝集	烧结
aggrandiz	增大	扩大
aggrav	加重
aggreg	聚集
aggress	侵略
agil	灵活
agit	搅拌	焦虑
ago	以前
agonist	激动剂	兴奋剂	竞赛	显效药
agre	同意	适合	承认
agreeabl	适合	一致
agreement	协议	协定
agri	阿勒
agricultur	农业
agricultur land	农用	农业土
agricultur produc	农产品
agricultur product	农产品
agronom	农学	农业经济学
agronomi	农学
ahead	领先	预先	向前
ahead schedul	提前
ahead time	提早
aid	帮助	辅助	援助
aid comfort	支持
ail	患病	苦恼
ailment	疾病
aim	目标
air	空气
air base	空基
air breath	吸气
air cell	气泡	空气电池
air condit	空调
air condit system	空调系统
air condition	空调
air cool	气冷
air craft	飞机	航空器
air crew	机组
air current	气流
air defens	防空
air flow	气流
air forc	空军
air frame	机体
air humid	空气湿度	大气湿度
air intak	吸气
air marshal	中将
air mass	气团
air oper	气动
air permeabl	透气性
air pocket	气囊	气泡
air pollut	大气污染	空气污染
air power	气动
air pressur	气压
air qualiti	空气质量
air space	气室
air speed	风速
air stream	气流
air suppli	气源
air temperatur	气温
air traffic	空中交通	航空运输
air transport	航空运输	空运	航运
air tube	气管	呼吸道
air tunnel	风洞
air vehicl	飞行器	航空器
airborn	空运
aircraft	飞机	航空器
aircraft engin	航空发动机
aircraft mainten	飞机维修
aircraft type	机型
airflow	气流
airfoil	翼型	螺旋桨
airi	空气	通风	空中
airlin	航线	航空公司	大型客机
airlock	密封	不透气
airplan	飞机
airport	机场
airspac	空间	空域	气隙
airstream	气流
airwai	航空公司	风道
akin	同类	同源
ala	丙氨酸
alamo	白杨
alarm	警报	报警
albedo	反射率	反照率
albeit	尽管	虽然
albican	白色
albumin	白蛋白	清蛋白
alcohol	酒精	乙醇
aldehyd	丙醛
aldosteron	醛固酮
alert	报警	警报	警觉	警戒
alga	藻类	海藻
algebra	代数
algebra equat	代数方程
algin	海藻酸钠
algorithm	算法
algorithm analysi	算法分析
algorithm classif	算法分类
algorithm implement	算法实现
algorithm optim	算法优化
algorithm simul	算法模拟
alight	下车	降落	下来	落下
align	对齐	对准	校准
alik	相似	同样
aliquot	部分
aliv	敏感	活力
alkali	碱性	碱金属	耐碱
alkali earth	碱土
alkalin	碱性
alkalin earth	碱土
alkalin earth oxid	碱土
alkaloid	生物碱
alkan	烷烃
alkyl	烷基
allai	减轻
allegi	忠诚
allel	等位基因
allerg	对过敏	过敏性
allerg rhiniti	变应性鼻炎
allergen	变应原
allergi	厌恶	反感
allevi	减轻	缓解
alli	联盟	联系起来	联姻	联合
allianc	联盟	同盟	联合
allo	异常	障碍
alloc	分配
alloc algorithm	分配算法
alloc plan	分配方案
allogen	同种异体	同种异基因
alloi	合金
alloi element	合金元素
allostasi	非稳态
alloster	异位
allot	分配
allow	允许
allud	提及
allur	吸引	魅力	诱惑	迷人
almost	几乎	差不多
almost ident	基本相同
aloft	在上
alon	单独	独自	独立
along	平行	沿着	向前
aloud	出声
alp	高山
alpha	最初	阻断	开端
alpha omega	始终	全部
alpha test	智力测验
alphabet	字母
alt	选择	另外	更换
alter	变更	改变
altern	交替
altern crop	轮作
altern current	交流
altern energi	新能源
altern fuel	替代燃料
altimet	高度计
altitud	高度	海拔
altogeth	完全
alumin	氧化铝
alumina	氧化铝
aluminium alloi	铝合金
aluminum alloi	铝合金
alveolar	肺泡	牙槽
alveolar bone	牙槽骨
alwai	始终
alzheim	阿尔茨海默病
amalgam	合并
amass	积累	积聚	堆积
amateur	外行	业余	爱好者
amaz	惊奇
amb	两侧
amber	琥珀
ambient	周围
ambient air	环境空气
ambient condit	环境条件
ambient pressur	环境压力
ambient temperatur	环境温度	室温
ambigu	歧义	不明确
ambit	范围	周围	领域	界限
ambul	移动	步行
ambulatori	流动	步行	非固定
ambush	埋伏
amelior	改善	改良	改进
amen	服从
amend	修正	修改	改善
america	美洲	美国
american	美国	美洲
amiabl	亲切	亲和	友善
amid	酰胺
amigo	朋友
amin	氨化
amino	氨基
amino acid	氨基酸
aminobutyr acid	氨基丁酸
aminoglycosid	氨基糖苷类
aminotransferas	转氨酶	氨基转移酶
ammonia	氨气	氨水
ammonia nitrogen	氨氮
ammonium	氯化铵
ammonium nitrat	硝酸铵
ammunit	弹药
amnest	遗忘
amorph	非晶	无组织
amort	转让
amount	总数	金额	总计	总额
amount inform	信息量
amount monei	金额
amp	腺苷酸	安培	腺苷一磷酸
amper	安培
ampl	大量	丰富	充足
ampli	充足
amplif	放大
amplif system	放大系统
amplifi	放大器	放大
amplitud	振幅	幅度
amplitud modul	调幅
amplitud oscil	振幅
amput	切断术	切断
amus	娱乐	消遣
amyloid	淀粉
anabol	合成代谢	同化
anaerob	厌氧
anal	肛门
analges	止痛
analgesia	止痛
analog	模拟	类似
analog comput	模拟计算
analog data	模拟数据
analog signal	模拟信号
analog system	模拟系统
analogi	相似	模拟	类似	类比
analogu	类似物
analys	分析	检验
analysi	分析
analysi algorithm	分析算法	算法分析
analysi data	数据的分析	资料分析
analysi model	分析模型
analysi procedur	分析过程
analysi relationship	相关分析
analyt	分析	解析
analyt data	分析数据
analyt engin	分析机
analyt hierarchi process	层次分析法
analyt method	分析法	解析法
analyt model	分析模型	解析模型
analyt procedur	分析方法
analyt studi	分析研究
analyt system	分析系统
analyt techniqu	分析方法	分析技术
analyz	分析
anaphylact	过敏性	过敏反应
anaphylaxi	过敏性
anastomos	吻合
anastomosi	吻合
anastomot	吻合
anatom	解剖
anatom structur	解剖结构
anatomi	解剖学
anc	状态	情况	性质
ancestor	祖先
ancestr	祖先
ancestri	祖先	世系
anchor	固定
anchorag	固定	固着	锚定
ancient	古老	古代	年老	古人
ancillari	辅助	附属	从属
androgen	雄激素	雄性激素
android	机器人	男性样
anecdot	轶事
anem	贫血
anemia	贫血
anesthesia	麻醉
anesthet	麻醉	麻药
aneurysm	动脉瘤
anew	重新
angel	善人
anger	生气	愤怒
angina	绞痛
angiogenesi	血管生成
angiographi	血管造影术
angiotensin	血管紧张素
angl	角度
angl arriv	入射角
angl attack	冲角
angl incid	入射角
angl inclin	倾角	倾斜角
anglo american	英美
angular	有角	消瘦	角动量
angular veloc	角速度
anhydr	脱水
anim	动物
anim behavior	动物行为
anim feed	动物饲料
anim husbandri	畜牧业
anim life	动物
anim model	动物模型
anim natur	兽性	自然
anim product	畜产品
anim research	动物研究
anim test	动物试验
anion	阴离子
anion exchang membran	阴离子交换膜
anisotrop	各向异性	非均质	不均衡
anisotropi	各向异性
ankl	踝关节
ankl joint	踝关节
ann	一年
anneal	退火
annex	附加	获得	合并	附属
annot	注释
announc	宣布	发表	公告	通告
annual	每年	年度
annual output	年产量
annual report	年报
annul	废除	取消	撤销	环状
annular	环状	环形
annum	一年
annunci	通告	宣布
anod	阳极
anomal	反常	异常	不规则
anomali	异常	不规则	畸形	反常
anomi	混乱	杂乱
anonym	匿名	化名	假名
anophel	按蚊
anorex	简洁	厌食
anoth	不同	另外	二连
anox	缺氧
ansi	有限元分析软件
answer	回答	应答
answerback	回答
ant	蚂蚁
antagon	拮抗作用	对立	敌对	敌意
antagonist	对抗	代谢物	对手	敌手
anteced	先前	先行	前情
antegrad	前进	顺行
antenat	产前
antenna	天线
antenna arrai	天线阵
anterior	先前	前面	前中
anther	花药	花粉囊
anthropolog	人类学
anthropologi	人类学
anthropomorph	类人
anti	反对	抑制	对抗
anti angiogen	抗血管生成
anti corros	防腐
anti diabet	抗糖尿病
anti fungal	抗真菌
anti infect	抗感染
anti inflamm	消炎
anti inflammatori	抗炎
anti jam	抗干扰
anti microbi	抗菌
anti oxid	抗氧化
anti retrovir	抗逆转录病毒
anti terror	反恐
anti tumor	抗肿瘤
anti type	反式
anti viral	抗病毒
antibacteri	抗菌
antibiot	抗生素
antibiot resist	抗生素抗性	耐抗生素
antibodi	抗体
anticanc	抗癌
anticip	预期
anticipatori	先行
anticorros	防腐蚀
antidepress	抗抑郁
antidot	解毒
antifung	抗真菌
antigen	抗原
antigen e	抗原
antigen present	抗原提呈
antijam	抗干扰
antimalari	抗疟
antimicrobi	抗菌
antioxid	抗氧化剂	抗氧化
antipathi	厌恶	反感
antiplatelet	抗血小板
antipsychot	抗精神病药
antiqu	古老	陈旧	古代	年老
antiretrovir	抗逆转录病毒
antisens	反义
antisept	抗菌	防腐
antisymmetr	非对称
antithet	对立	对偶
antitubercular	抗结核
antitumor	抗癌
antivir	抗病毒
antivir drug	抗病毒药
anxieti	焦虑
anxiou	焦虑
anytim	任何时候
aorta	主动脉
aortic	主动脉
aortic valv	主动脉瓣
apart	分别	分离
apertur	孔径
apex	尖端
apic	顶端	尖端
apnea	呼吸暂停
apo	分离
apoptosi	细胞凋亡	细胞死亡
apoptot	细胞凋亡
aposteriori	归纳	后天
app	应用
appar	明显	显然	外在	清晰可见
apparati	装置	器具
apparatu	装置	仪器	器官	器械
apparatus	装置	设备	器官	机构
apparel	衣服	装饰
appeal	上诉	要求
appear	出现
append	阑尾炎
appendic	阑尾	附件	附录
appendix	附录	增补	阑尾	附件
appertain	属于
appetit	食欲
appl	苹果
appli	应用
appli rang	应用范围
appli research	应用研究	应用的研究	适用性研究
appli statist	应用统计学
applianc	应用	用具	器械
applic	应用
applic area	应用领域
applic layer	应用层
applic perform	应用性能
applic program	应用程序
applic program interfac	应用程序接口
applic programm	应用程序
applic routin	应用程序
applic specif	专用
applic studi	应用研究
applic system	应用系统
appoint	任命	指定
apportion	分配	分摊
apposit	对合	适当	并置	外加
apprais	评价
appreci	欣赏	增值	鉴别	可感知
apprehens	理解
approach	接近
approach subject	登陆
appropri	适当
approv	核准	批准	赞成
approxim	近似	接近
approxim formula	近似公式
approxim method	近似法
approxim solut	近似解
apriori	推测	先验	演绎	事前
apt	易于	恰当	倾向	才能
aptitud	才能
aptli	适当	适宜
aqua	水剂
aquacultur	水产养殖
aquat	水生	水中
aquat plant	水生植物
aqueou	水成	含水	水相	水溶液
aqueou phase	水相
aqueou solut	水溶液
aquif	含水层
aquisit	取得
arab	阿拉伯
arabia	沙特
arbitrari	任意	武断
arbitrarili	任意	武断
arbor	分枝
arc	电弧	弧形	圆弧	弓形
arch	主要	拱形	原始
archaic	原始	古代	古老
archetyp	原型
archipelago	群岛
architect	建筑师	设计者
architectur	建筑学
architectur attribut	结构属性
architectur design	结构设计
architectur differ	结构差异
architectur engin	建筑工程
architectur featur	结构特征
architectur structur	总体结构
architectur studi	结构研究	体系研究
archiv	档案	归档	存档
arctic	北极
arcuat	弓形	弯曲
arduou	努力	费力
area	区域	面积
area data	区域数据
area ratio	面积比
area structur	建筑面积
area studi	地区研究
areal	地区	面积
areal densiti	面密度
arena	舞台
areola	小区
arginin	精氨酸
argu	争论	证明
argument	参数	论证	自变量	争论
arial	天线
arid	干燥	干旱
aris	出现	产生
arithmet	算术
arm	武装	武器
arm forc	力臂	武装	军队	部队
armament	武器	军队
armamentarium	医疗设备
armi	军队
armor	装甲
aroma	香气	浓香
aromat	芳香
aromat compound	香料
aromat hydrocarbon	芳烃	芳香烃
around	包围	环绕
around world	世界各	全世界
arous	唤醒	引起	激励	鼓励
arrai	阵列	数组	排列
arrai architectur	阵列结构
arrang	安排	排列
arrest	阻止	定位	抑制	吸引
arrestin	抑制蛋白
arrhythm	心律失常
arrhythmia	心律失常
arriv	到达
arriv time	到达时间
arrog	侵占
arsen	含砷
art	艺术	技术
art object	艺术品
arteri	动脉
arteri blood	动脉血
arteri pressur	动脉压
arteri traffic	交通干线	主干道
arterio	动脉
arterio venou	动静脉
arteriosu	动脉
arterioven	动静脉
arthrit	关节炎
arthriti	关节炎
arthropod	节肢动物
articl	文章
articl faith	信念	信条
articul	清晰度	清晰	关节	发音
articular	关节
articulatori	发音	关节	言语	发言
artific	技巧
artifici	人工	人造
artifici intellig	人工智能
artifici intellig technologi	人工智能技术
artifici neural network	人工神经网络
artilleri	火炮
artist	艺术家
artwork	原图
ascend	上升	优势
ascens	上升
ascent	提高	上升
ascertain	查明	确定
ascrib	归咎于	归因于
asept	无菌
ash	灰分
ashi	灰色
asia	亚洲
asian	亚洲
asid	另外	离开
ask	要求	请求
asp	山杨
aspart	天门冬
aspect	方面
aspect ratio	纵横比
aspen	山杨	白杨
asper	粗糙	不平	严酷
aspergillu	曲霉菌	曲霉
asphalt	沥青
aspir	吸入	愿望	除尘	吸气
aspirin	阿司匹林
ass	屁股
assai	分析	试验
assault	攻击	袭击
assembl	汇编	集合	收集
assemblag	集合	配合	装配
assembli	装配
assert	断言	主张
assess	评估
assess techniqu	评价技术
assessor	顾问
asset	资产
asset manag	资产管理
assign	赋值	分配
assign problem	分配问题
assimil	同化
assist	帮助	协助	援助
associ	关联	结合	联合	协会
associ b	联合起来
associ idea	联想
assort	分类
assum	假定	呈现	承担
assumpt	假定	承担
assur	保证
asteroid	小行星
asthma	哮喘
astro	天体
astronom	天文学	天文	庞大
astronomi	天文学
astrophys	天体物理学	天体物理
asw	海战
asymmetr	不对称	非对称
asymmetri	不对称
asymptomat	无症状
asymptot	渐近
asynchron	异步
ataxia	混乱	共济失调	无秩序	失调
atheneum	图书馆
atherm	不发热
atherosclerosi	粥样硬化
atherosclerot	动脉粥样硬化
athlet	运动
atla	地图集
atlant	大西洋
atlant ocean	大西洋
atmospher	大气
atmospher air	大气
atmospher pollut	大气污染
atmospher pressur	大气压
atom	原子
atom clock	原子钟
atom energi	核能
atop	异位
atr	属性	标志
atrial	心房
atroph	萎缩
atrophi	萎缩
attach	附加	连接	归属	依恋
attack	攻击
attain	达到	获得
attempt	尝试	企图
attend	出席	管理	伴随
attent	注意
attent focus	注意力集中	注意聚焦
attenu	衰减	减弱
attest	证明	证据
attitud	态度	姿势
attitud control	姿态控制
attitudin	态度
attract	吸引
attribut	属性
attrit	磨耗	摩擦	磨损
attun	协调	调和
atyp	非典型
audibl	清晰度	能见度
audienc	观众
audio	音频	声音
audio record	录音
audio visual	视听
audiovisu	视听
audit	审计	审查
auditori	听觉
auditori cortex	听觉皮层
auditori system	听觉系统
augment	增加
augment realiti	增强现实
augmentor	增加	增进
aura	先兆
aural	听觉	先兆	气味	光环
aurora	极光
auspic	保护	主办
austenit	奥氏体
auster	严峻	朴素
australia	澳大利亚	澳洲
australian	澳洲	澳大利亚
authent	可信	验证	可靠	认证
author	授权	权威
author tool	写作工具
author user	授权用户
authorit	官方	权威性	权威
authorship	根源
autism	孤独症
autist	自我中心
auto	汽车	自体	自动	自己
autoantibodi	自身抗体
autocorrel	自相关
autocorrel function	自相关函数
autogen	自生
autoimmun	自体	自身免疫
autoimmun disord	自身免疫性疾病
autom	自动化
autom analysi	自动分析
autom assembli	自动装配
autom design	自动设计
automat	自动
automat analysi	自动分析
automat code	自动编码
automat control	自动控制
automat drive	自动驾驶
automat track	自动跟踪
automata	自动机	自动控制
automaton	自动机
automobil	汽车
automot	汽车
autonom	自主	自治
autonomi	自治	自主性
autopilot	自动驾驶仪
autopsi	尸体解剖
autoregress	自回归
autoregul	自动调整	自动调节
autosom domin	常染色体显性
autumn	秋天	成熟期
auxiliari	辅助
avail	有效	可利用
avail abl	有效
avail energi	有效能	可用能
avalanch	雪崩
avatar	化身
avenu	大街	途径
averag	平均
averag cost	平均成本
averag length	平均长度
averag number	平均数
averag output	平均产量
averag person	正常人	普通人
averag size	平均尺寸	平均大小
averag temperatur	平均温度
averag time	平均时间
averag valu	平均值
averag weight	平均重量
avers	厌恶
avert	避免	防止	转开	转移
avian	鸟类
aviat	航空
avidli	贪心
avoc	职业	嗜好
avoid	避免
awa	离开
awai	度过	逐渐	离开	不断
await	等待
awak	唤醒	觉醒	唤起	意识到
awar	识别	意识	认识	知道
award	授予	给予	判决
award win	成功	一流
awkward	棘手
axi	轴线
axial	轴向
axial flow	轴流
axial rotat	自转
axial symmetri	轴对称性
axiom	公理	原理
axisymmetr	轴对称
axl	车轴
axon	轴突
azimuth	方位
azimuth angl	方位角
azo	含氮
azotobact	固氮菌
b c	公元前
b e	存在
baa	先生	老板
babbl	泄露
babi	婴儿
bacillari	杆菌	杆状
bacilli	杆菌	细菌
bacillu	杆菌
back	背部	支持	向后	后备
back door	后门	不正当
back edg	完全	总共
back end	后端	后段
back flow	回流	倒流
back forth	反复
back ground	背景
back hand	间接
back side	背面	内层	后侧
backbon	主干网
backbon network	骨干网
backdoor	秘密
backdrop	背景
backend	后端
backfil	回填
backflow	回流	逆流
background	背景
background nois	固有噪声	背景噪声
backhaul	回程
backlog	储备	后备
backoff	退避
backpack	背包
backscatt	反向散射	后向散射
backsid	背部	背后	后方
backtrack	回溯	返回
backup	备份	支持
backward	向后	相反
backward face	后向
bacteremia	菌血症
bacteri	细菌
bacteri viru	噬菌体
bacteria	细菌
bactericid	杀菌
bacteriophag	噬菌体
bacterium	细菌	杆菌属
badg	标记
badger	纠缠
badli	严重	恶劣
bag	许多
bailiwick	范围
bait	诱饵	欺负
bake	烘焙	烘烤
balanc	平衡
balanc state	平衡状态
balanc system	平衡系统
bale	灾难	打包	包装	货物
balk	障碍	错误	阻止	失败
ballist	弹道
balloon	气球
ballot	投票
ballpark	大约
baltimor	巴尔的摩
bam	欺骗
ban	禁止
banana	香蕉
band	波段	频带	结合	联合
band frequenc	频段
band gap	带隙
band like	带状
band width	带宽
bandwagon	流行
bandwidth	带宽
bang	直接
bank	银行
banner	显著	旗帜
bar code	条形码
barcod	条形码
bare	几乎不	缺少	露出	裸露
bark	树皮
barlei	大麦
baro	气压
barometr	气压
barometr pressur	气压
barrel dai	每天
barrier	障碍	壁垒
basal	基础	基底	基本
base	基础	基于
base area	根据
base cluster	基组
base data	基本数据
base line	基线
base load	基线	底线
base map	基本图
base materi	基质
base model	基本模型	基础模型
base number	基数
base oil	原油
base period	基期
base point	基点
base program	基本程序
base set	基本集
base year	基准年
baseband	基带
baselin	基线	基准
basi	基础
basi weight	定量
basic	基本	碱性
basic data	基础资料
basic function	基本功能
basic line	基线
basic oper	基本操作
basic point	基点
basic principl	基本原理
basic scienc	基础科学
basic structur	基本结构
basin	第三脑室	骨盆
basket	篮子
bass	椴树
bat	蝙蝠
batch	分批	一批	一组	批处理
batch process	间歇过程
bate	减少	降低	减弱	抑制
bath	游泳	水浴
battalion	军队	集团
batteri	电池
batteri cell	电池
batteri life	电池寿命
batteri pack	电池组
battl	战斗
battl field	战场
battlefield	战场
baw	弯曲
bay	贝叶斯
bayesian	贝叶斯
bayesian estim	贝叶斯估计
bayesian infer	贝叶斯推理
bazaar	市场	集市
beach	沙滩	海滨	湖滨	定居
beacon	指标	烽火	报警
beam	束流	光束	电子束	横梁
beam current	束流
beamwidth	波束宽度
bean	豆子
bear	轴承	方位
beast	动物	初乳
beat	打浆	搏动
beauti	美丽
becom	适合	合适	变成	适当
becom on	结合
becom oper	生效
bed	病床	卧床	流化床	河床
bed sore	褥疮
bedsid	临床	床边
bee	蜜蜂
beef	牛肉	肌肉
beer	啤酒
beetl	甲虫
beforehand	预先
beg	请求
beget	产生	引起	招致
begin	开始
beh	行为
behalf	方面	利益
behavior	行为
behavior base	基于行为
behavior chang	行为变化
behavior health	行为健康
behavior model	行为模型
behavior modif	行为矫正
behavior respons	行为反应
behavior scienc	行为科学
behavior therapi	行为疗法
behaviour	行为	特性	性能	特点
behind	在后
belief	信念	信仰
believ	相信	可信
bell	钟形	钟状
belong	属于	合适	附属物	居民
belt	地带	腰带
ben	内室
bench mark	基准点
bench scale test	模型试验	台架试验
benchmark	基准	标记
benchmark test	基准测试
benchtop	台式
bend	弯曲
bend moment	弯矩
bend strength	弯曲强度
benefici	受益	有益
beneficiari	受益人
benefit	利益	受益	有益于
benefit cost	成本效益
benign	良性
benign prostat hyperplasia	良性前列腺增生
bent	弯曲	决心
bent pipe	弯管
benthic	海底
berlin	柏林
berri	浆果
beset	围绕	镶嵌
besid	而且	此外
besieg	包围	围攻
best	最好
best case	最有利	最适合
best class	一流	领先
best fit	最优拟合	最佳配合
best known	著名	众所周知
best perform	表现最好
best practic	最优方法	最佳实践
bestow	使用	授予	贮藏
better	较好
bevel	倾斜	斜面
beverag	饮料
bewild	困惑	混乱
beyond	超过
beyond expect	意外
bezel	窗口
bi direct	双向
bi lingual	双语
bi polar	双极
bia	偏见	偏压
bia voltag	偏压
bias	偏置	边缘
biaxial	双向
bibliograph	书目
bibliograph data base	文献数据库
bibliograph search	文献检索
bibliographi	书目
bicarbon	碳酸氢盐	重碳酸盐
bicycl	自行车
bid	投标	招标	命令	表示
bidirect	双向
biennial	两年生
bifaci	两面
bifunct	双官能
bifurc	分叉	分歧
big	重要	大量
big pictur	重点	主要部分
big scienc	大科学
bilater	两侧	双边
bilay	双分子层
bile acid	胆汁酸
bile duct	胆管
bilg	膨胀
bilingu	双语
bilirubin	胆红素
bill	广告	法案	账单	清单
bill materi	材料表	材料单
billboard	宣传
bimanu	双手
bimod	双峰
bin	容器	二进制	箱子
binari	二进制	二元
binari mixtur	二元混合物
binari system	二进制
bind	汇集	约束	绑定	结合能
bind energi	结合能
bing	材料堆
binocular	双眼
bio	生物	生命
bio chemic	生化
bio engin	生物工程
bio inspir	仿生
bio medic	生物医学
bio reactor	生物反应器
bio safeti	生物安全
bio tech	生物技术
bioactiv	生物活性
bioassai	生物测定
biocatalyst	生物催化剂
biochem	生物化学	生化
biochemistri	生物化学	生化
biochip	生物芯片
biocid	杀虫剂	杀生
biocontrol	生物防除
biodefens	生物防御
biodegrad	生物降解	生物可降解性
biodiesel	生物柴油
biodivers	生物多样性
biodynam	生物动力	生物力学
bioengin	生物工程
bioequival	生物等效性
biofeedback	生物反馈
biofilm	生物膜
biofluid	生物流体
biogeochem	生物地球化学
biogeochem cycl	生物地球化学循环
biograph	传记
biographi	传记
biolog	生物学
biolog activ	生物活性	生理活性
biolog agent	生物制剂
biolog control	生物防治	生物控制
biolog effect	生物效应
biolog engin	基因工程	生物工程
biolog function	生物功能
biolog process	生化过程
biolog research	生物学研究	生物研究
biolog scienc	生物科学
biologi	生物学
biologist	生物学家
bioluminesc	生物发光
biomark	生物标记
biomass	生物量	生物质
biomateri	生物材料
biomechan	生物力学
biomed	生物医学
biomed engin	生物医学工程
biomed scienc	生物医学
biomedicin	生物医学
biometr	生物统计学	寿命预测
biomimet	仿生
biomolecular	生物分子
bionic	仿生学
biophys	生物物理学
bioplast	促生长	细胞	生物塑料
biopolym	生物聚合物
bioprocess	生物过程
bioreactor	生物反应器
biorefineri	生物炼制
bioresearch	生物学研究
bioscienc	生物科学
biosecur	生物安全
biosensor	生物传感器
biosi	生命	生活力
biospher	生物圈
biostatist	生物统计学
biosynthesi	生物合成
biosynthet	生物合成
biotech	生物技术
biotechnolog	生物技术
biotechnologi	生物技术
biotic	生物	生命
biphas	二相性	两相	双相
bipolar	双极性	双极
bird	鸟类	羽毛球	飞鸟
birth	出生	生产
birth weight	出生体重
bit	比特	非常	破碎	成碎片
bit error rate	误码率
bite	辛辣
bitter	苦味
bizarr	奇异
bla	放射
black	黑色
black box	黑盒
black carbon	炭黑
black hole	黑洞
blackbal	排斥
blackbodi	黑体
blackout	删除
bladder	膀胱
blade	叶片
blade tip	叶尖
blank	空白
blanket	覆盖	掩盖	总共
blast	胚胎	高炉	爆炸
blast furnac	高炉
blast wave	冲击波
blaze	强烈	究竟	火焰	燃烧
bleed	出血	流血
blend	混合	掺合
blight	枯萎
blind	盲目
blindli	盲目
blink	闪烁	眨眼
blinker	闪烁	不顾	闪光	眨眼
bliss	幸福
bloat	膨胀	腌制	浮肿
block	阻塞	街区	封闭	阻滞
block agent	抑制剂	阻滞剂
blockad	封锁	阻塞
blockag	堵塞	封锁	妨碍
blocker	阻滞剂	阻断
blog	博客
blood	血液	有血
blood capillari	毛细血管
blood cell	血细胞	血球
blood clot	凝血
blood draw	抽血
blood fat	血脂
blood flow	血流
blood flow rate	血流速度
blood glucos	血糖	血液葡萄糖
blood loss	出血	失血
blood plasma	血浆
blood pressur	血压
blood serum	血清
blood stream	血流
blood sugar	血糖
blood suppli	供血
blood transfus	输血
blood tumor	血肿	动脉瘤
blood vessel	血管
blood volum	血容量
bloodstream	血流
bloom	开花
blot	印迹
blow	逐一	打击
blowdown	排污
blower	风机
blue	蓝色
blue green	青绿	蓝绿
blue light	蓝色	蓝光
blue print	蓝图	方案	设计图
blueprint	计划	蓝图
bluff	断崖	欺骗	绝壁	率直
blunt	率直	迟钝
blur	模糊
board	木板	董事会	膳食	电路板
boast	夸大
bob	剪短	振动	短发
bode	预示	前兆	预感
bodi	身体
bodi fluid	体液
bodi forc	体力
bodi knowledg	知识体系
bodi length	体长
bodi mass	体重
bodi mass index	体重指数	身体质量指数
bodi shape	体型
bodi size	字体大小
bodi temperatur	体温
bodi type	体型
bodi water	水域	体液
bodi weight	体重
bodili	身体
bodili fluid	体液
boe compani	公司
bog	沼泽	陷入
boi	男孩
boil	沸腾	煮沸
boiler	锅炉
bold	大胆
bolster	支持	支撑
bolt	脱离	筛选	发射	分开
bolt hole	漏洞
bomb	炸弹	投弹
bombard	轰击	攻击	碰撞	撞击
bona	善良	真诚	善意
bona fide	真诚	真实
bond	结合
bone	骨骼	骨传导	成骨	骨质
bone format	成骨
bone marrow	骨髓
bone structur	骨架
boni	多骨
boni tissu	骨组织
book	书籍	登记
book concern	出版社
book order	登记
boolean	布尔
boom	繁荣
boost	推进	提高	促进
booster	支持者	增压
boot	引导
bootstrap	引导
border	边框	边境	边界	边缘
bore	钻孔	切屑	内径	孔径
boresight	瞄准线
born	出生于	下生	天生
borrow	借入	伪造	贷款
boss	老板	控制	轮毂	指挥
bot	堵塞
botan	植物学	研究植物	植物界
botani	植物学
bother	麻烦	纠纷
botnet	僵尸网络
bottl	抑制
bottl neck	瓶颈
bottleneck	瓶颈
bottom	底部
bottom line	概要	底线
bottomless	无限
boul	议会
bounc	跳跃	巨大	撞击	弹力
bound	范围	边界	界限	结合水
bound energi	结合能
boundari	边界
boundari condit	边界条件
boundari layer	边界层
boundari problem	边界问题
boundari valu	边界值	边值
bourn	边界	界限
bovin	迟钝
bow	屈服
bow wave	激波
bowel	内部	内脏
bowen	博文
box	盒子	黑箱	齿轮箱
brace	支撑	支柱	新鲜
bracket	支架
bragg	布拉格
braid	编织
brain cell	脑细胞
brain damag	脑损伤
brain injuri	脑损伤
brain power	智力	科学工作者
brain scienc	脑科学
brain stem	脑干
brain tumor	脑瘤
brainstem	脑干
brake	阻碍	制动	丛林
branch	分支	分枝
brand	商标
brand name	品牌	商标
brand new	崭新	全新
brass	黄铜
braze	钎焊
brazil	巴西
breach	突破	违反	破坏	违背
bread	食物	生计
breadboard	试验	模拟
breadth	宽度	违背
breadth index	宽度指数
break	打破	破碎	休息	突变
break apart	分裂	解体
break awai	突破	断裂	脱离	放弃
break point	断点	断裂点	转折点	拐点
breakag	破坏	破裂	断裂
breakawai	脱离	脱落	分裂
breakdown	崩溃	击穿	故障	事故
breakdown strength	断裂强度
breakout	爆发	中断	断裂	突围
breakthrough	突破
breakup	停止	分裂	崩溃	解体
breast	乳房	面对	胸部
breath	呼吸
breed	生育	饲养	种类	繁殖
breed ground	滋生	繁殖
breez	不清晰	微风
brick mortar	实体	具体	公司
bridg	桥梁	桥接	大桥	电桥
bridl	约束
brief	摘要	简报	简短	短暂
briefli	简单	简短	简明
brigad	团体
bright	亮度	光亮	明亮
brine	盐水
bring	带来	生产	产生	提出
bring bear	运用	施加
bring effect	实现	实施
bring forward	提出	提前
bring market	出售
brink	边缘
bristol	乳房
britain	英国
british	英国
brittl	脆性	脆弱
broad	显著	宽广	阔叶	广大
broad band	宽带
broad base	无限
broad market	广阔的市场
broad spectrum	广谱
broad spectrum antibiot	广谱抗生素
broadband	宽带
broadcast	广播
broaden	扩大	增宽	变宽	放宽
broadest	宽广
broadli	宽广	明白
broken	打破
broker	经纪人
bromid	溴化
bronchial	支气管
bronchiectasi	支气管扩张
bronchiti	支气管炎
bronchopulmonari	支气管肺
brook	容忍
brooklyn	布鲁克
broth	肉汤
brown	棕色	自带
brows	浏览
brunt	冲击
brush	干扰
brushless	无刷
bubbl	泡沫	沸腾	气泡
buccal	口腔
buck	反对	浸润	浸渍	高兴
buckl	屈曲
bud	发芽	萌芽	发育期
budget	预算
budgetari	预算
budworm	蚜虫
buf	健壮
buffalo	水牛
buffer	缓冲
buffet	振动	冲击	奋斗
bug	错误	缺点	缺陷	病菌
bui	购买	获得
build	建筑	建立
build block	构件
build materi	建筑材料
build method	合成法
build owner	业主
build process	合成过程
builder	组份	造船
buildup	发展	增强
built test	片测试
bulb	球茎	鳞茎
bulg	膨胀	凸出
bulk	大小	体积	大多数
bulki	庞大
bull	公牛
bulldoz	强迫	推土	威胁
bulletin	公报	公告
bulli	威胁	十分	欺负
bump	碰撞	撞击	肿块	凸起
bunch	聚束	集束
buoi	浮标
buoyanc	浮力
buoyant	浮力
burden	负担	负荷	责任
burdensom	压抑
bureau	研究局
burgeon	发芽	萌芽	嫩枝
buri	埋葬	埋藏	地下
burial	埋葬
burn	烧伤	燃烧
burn rate	燃烧率
burner	燃烧器
burnout	熄火
burrow	洞穴
burst	突发
bursti	间歇
bush	灌木
busi	企业	商业	业务	生意
busi administr	企业管理
busi commun	企业界
busi concern	企业	商行
busi deal	交易	生意
busi develop	商业区
busi manag	企业管理
busi oper	经营
buss	连接
bust	沟耕	失败	胸部
but	对接	边界
butt	对接	对核
butterfli	蝴蝶
button	按钮
buttress	支持
buzz	散布
bypass	旁路
byproduct	副产品
bystand	旁观者
byte	字节
c o	运河
cab	出租车
cabin	小屋
cabinet	内阁
cabl	电缆
cac	有病
cach	隐藏	窖藏
cad	计算机辅助诊断
cadav	尸体
cadaver	尸体
cadenc	韵律
cadr	干部	框架
cafe	酒店
cake	烧结	滤饼
calcif	钙化
calcifi	钙化
calcium	氯化钙
calcium ion	钙离子
calcium phosphat	磷酸钙
calcul	计算
calcul speed	计算速度
calcul tabl	计算表
calcul valu	计算值
calculi	结石
calculu	结石
calculu variat	变分法
calendar year	历年
calib	口径	管径	水准
calibr	校准
california	加州	加利福尼亚	加利
call	调用	被称为	被叫做	访问
call question	质疑
caller	新鲜
calm	平静	平稳	镇静	冷静
calor	热量
calorimet	热量计
calv	小牛	小腿	崩解
calyx	花萼
cam	凸轮
camber	曲线	弧形
camel	骆驼
camera	照相机	摄像机
camouflag	伪装
campaign	运动	作战	活动
campu	校园
can	录音	刻板
canada	加拿大
canadian	加拿大
canal	运河
canard	谣言
cancel	取消
cancer	恶性肿瘤
cancer cell	癌细胞
cancer drug	癌症药物
cancer liver	肝癌
candid	候选
candida	念珠菌属
candida albican	白色念珠菌
cane	甘蔗	藤条
canker	溃疡	恶性	腐蚀
cannul	插管
cannula	插管
canon	正则
cant	倾斜	有角	伪善
cantilev	悬臂
canva	油画
canyon	峡谷
cap	覆盖	容量	帽子	胜过
capabl	能力
capabl base	基于能力
capac	容量	能力
capac measur	容量
capacit	电容
capacitor	电容器
capillari	毛细管
capillari vessel	毛细血管
capit	首都	资本
capit cost	投资成本
capit intens	资金密集型	资本密集
capsid	衣壳
capsul	胶囊
captain	船长
caption	说明	标题
captiv	囚禁	迷人	魅力	被关
captur	捕捉	抓取	获得
captur effect	捕获效应
car	汽车	客车
carbid	碳化物
carbohydr	糖类
carbon	碳酸盐	碳酸化	活性炭	碳素
carbon content	碳含量
carbon cycl	碳循环
carbon dioxid	二氧化碳
carbon footprint	碳足迹
carbon monoxid	一氧化碳
carbon nanotub	碳纳米管
carbon neutral	碳平衡
carbon sourc	碳源
carbonac	含碳	碳质
carbonyl	羰基
carboxi	羧基
carboxyl	羧基
carboxyl acid	羧酸
carcinogen	致癌
carcinogenesi	癌发生
carcinoid	良性肿瘤
card	梳理	插件	信用卡
cardiac	心脏
cardiac arrhythmia	心律失常
cardiac muscl	心肌
cardiac output	心输出量
cardin	主要
cardio	有氧运动
cardio vascular	心血管
cardiogram	心电图
cardiopulmonari	心肺
cardiovascular	心血管
cardiovascular diseas	心血管病
care	小心	护理	关心	在意
care deliveri	保健服务
care worker	护理工
career	事业	生涯	成功	职业
carefulli	谨慎	小心
caretak	照顾者	管理员
cargo	货物
caribbean	加勒比海	加勒
carl	卡尔
carotenoid	类胡萝卜素
carotid	颈动脉
carotid arteri	颈动脉
carp	鲤鱼
carpent	制作	木工
carpet	地毯
carri	携带	运载	支持	包含
carri along	支持	说服	鼓励
carri capac	承载能力
carri effect	实现	实行	实施
carri electr	输电
carri forward	推进	延后
carri term	生育
carri weight	重要
carriag	运输	马车	客车
carrier	载波
carrier frequenc	载波频率
cart	菜单
cartilag	软骨
cartographi	制图
cartridg	弹药
carv	切开
cascad	级联
case	情形	情况	案例	病例
case control	病例对照
case fatal rate	病死率
case histori	病历
case load	病例数	工作量
case point	例证
case report	病例报告
case studi	案例研究	实例分析	实例研究
casein	酪蛋白
caseload	工作量
cash	现金
cask	木桶
cast	计算	铸件	浇铸	预测
castrat	修正	删除
casual	偶然
casualti	伤亡	事故
cat	呕吐
catabol	分解代谢	异化
cataclysm	洪水	灾变	地震	渗出
catalas	过氧化氢酶	催化酶
catalog	编目	目录
catalog system	目录系统
catalogu	目录
catalysi	催化	刺激作用
catalyst	催化剂
catalyt	催化
catalyt activ	催化活性
catalyt combust	催化燃烧
catalyz	催化	促进	刺激
cataract	内障	性内
catarrh	黏膜炎	春季
catastroph	灾难	突变
catch	抓住	捕捉	感染	出生
categor	分类	归类	明确	绝对
categor data	分类数据
categori	种类	分类	范畴
cater	给养
cathet	导管
cathod	阴极
cation	阳离子
cation exchang	阳离子交换
cattl	家畜
cattl breed	畜牧业
cauchi	柯西
caus	原因
caus agent	病原体
caus concern	引起关注
caus effect relationship	因果关系
causal	原因	因果关系	因果
causal factor	病原
causal relationship	因果关系
causat	因果关系	原因
causewai	公路	铺道
caustic	腐蚀	碱洗
cauter	腐蚀
caution	警告	小心	警示
cautiou	谨慎	小心
cautious	谨慎	小心
cave	凹陷	洞穴
caveat	警告
cavern	空洞	洞穴	海绵窦
cavit	空化
caviti	空穴	空腔
ceas	停止
ceil	天花板	上限
cel	厘米
celer	快速	迅速
celesti	天空	天体
celiac	腹腔
cell	细胞	单元	电池
cell biologi	细胞学	细胞生物学
cell bodi	细胞体
cell carcinoma	癌细胞
cell count	细胞计数
cell cultur	细胞培养
cell cycl	细胞周期
cell death	细胞死亡	细胞坏死
cell densiti	细胞密度
cell differenti	细胞分化
cell disrupt	细胞破碎
cell divis	细胞分裂
cell free	无细胞	脱细胞
cell line	细胞系
cell mass	细胞群
cell membran	细胞膜
cell model	细胞模型
cell organ	细胞器
cell phone	手机
cell product	单元生产
cell separ	细胞分离
cell surfac	细胞表面
cell wall	细胞壁
cellul	细胞
cellular	细胞
cellular infiltr	细胞浸润
cellular system	网络系统
cellulas	纤维素酶
cellulos	纤维素
cement	水泥
censor	检查	审查
censorship	督察	审查
center	中心	居中
center frequenc	中心频率
center graviti	重心
center mass	质心
center part	中分
center pressur	压力中心
centimet	厘米
centr	中心	集中	中央
centr graviti	重心
centr line	中线
central	中央	集中
central africa	中非
central america	中美洲
central author	中央政府
central control	集中控制
central nervou system	中枢神经系统
central process unit	中央处理器
central theme	主题
centric	中心
centrifug	离心
centripet	向心
centroid	质心
centuri	世纪
centuri old	历史悠久
cer	陶瓷
ceram	陶瓷
ceram coat	陶瓷涂层
cereal	谷类
cereal grain	粮食	谷物
cerebr	大脑
cerebr blood flow	脑血流量
cerebrospin fluid	脑脊液
cerebrovascular	脑血管
cerevisia	啤酒
cert	的确
certain	确定	必然	可靠
certainli	确定
certainti	确定
certif	证明
certifi	证明	检定	保证
cervic	颈部
cessat	停止	中断	中止
cfar	恒虚警率
chafe	刺激
chain	链式	链接	束缚	长链
chain reaction	链式反应
chair	主席
chairman	主席
chalk	粉笔	白垩	记录
challeng	挑战
chamber	室内	电离室	房间
champaign	广阔	平原
champion	冠军	保卫
chanc	机会
chang	变化	改变
chang better	改进	好转	改善
chang cours	转向
chang magnitud	变化幅度
chang point	变点
changer	变换器	转换器
channel	信道	通道	频道	沟流
channel condit	信道状态
chao	混沌
chaotic	混乱	混沌
char	炭化
charact	字符
charact recognit	字符识别
charact string	字符串
characteris	成为
characterist	特性	特征
characterist curv	特征曲线
characterist function	特征函数
characterist paramet	特征参数	结构参数
characterist set	特征集合
characterist valu	特征值
characterist variabl	特征变量
charg	充电	费用	电荷	指控
charg electr	电荷	充电
charg particl	带电粒子
charm	吸引力	迷人
chart	图表
chase	追求	追逐	追赶	奔跑
chassi	底盘
cheap	不值钱	廉价
cheaper	成本更低
check	检查	检验
check list	清单	检验表	对照表
check test	对照试验
checkout	检验
checkpoint	检查点
checkup	鉴定	审查
chees	干酪
chelat	螯合剂
chem	化学
chemic	化学
chemic analysi	化学分析
chemic bond	化学键
chemic composit	化学成分	化学组成
chemic compound	化合物
chemic energi	化学能
chemic engin	化学工程
chemic equilibrium	化学平衡
chemic industri	化学工业
chemic method	化学法
chemic modif	化学修饰
chemic oxygen demand	化学需氧量
chemic process	化学加工	化学方法	化学过程
chemic properti	化学性质
chemic reaction	化学反应
chemic reagent	化学试剂
chemic stabil	化学稳定性
chemic substanc	化学物质
chemic synthesi	化学合成
chemic treatment	化学处理
chemic vapor deposit	化学气相沉积
chemiluminesc	化学发光
chemist	化学家
chemistri	化学
chemo	化疗	化学
chemokin	趋化因子
chemometr	化学计量学
chemotaxi	趋化性
chemotherapeut	化学疗法	化学治疗
chemotherapi	化学疗法
cherenkov	切伦科夫
cherri	樱桃
chest	胸部	胸廓
chest caviti	胸腔
chest pain	胸痛
chi	卡方
chicago	芝加哥
chief	主要	领袖
chiefli	主要
child	儿童	孩子
child birth	分娩	生产
childbear	分娩	生产
childbirth	分娩	生产
childhood	儿童期
children	孩子	子女	儿童
chile	智利	辣椒
chill	冷却	寒冷	风寒	冷冻
china	中国
chines	中国	中文
chip	芯片	碎片
chiral	手性
chitosan	壳聚糖
chlorid	氯化物	氯化
chlorin	绿色	氯化
chloroform	氯仿
chlorophyl	叶绿素
chloroquin	氯喹
choc	休克	震荡
chock	堵塞
choic	选择
choke	阻塞	抑制	生气	壅塞
choke point	瓶颈	阻碍
cholesterol	胆固醇
chondral	软骨
chondrit	软骨
choos	选择	选取
chop	截断
chord	和音
chordwis	弦向
chose	物体
chromat	色差	彩色	色度
chromat aberr	色差
chromatin	染色质
chromatogram	色谱
chromatograph	色谱
chromatograph column	色谱柱
chromatographi	色谱	层析法	固色
chromosom	染色体
chronic	慢性
chronic bronchiti	慢性支气管炎
chronic dementia	精神分裂症
chronic diseas	慢性病
chronic inflamm	慢性炎
chronicl	记录
chrono	慢性	长期
chronolog	年代学
churn	搅拌
cidal	表示
cigarett	香烟
cin	运动
cinder	炉渣	粗灰	熔渣	矿渣
cine	运动	活动	电影
cinema	电影
cipher	计算	密码
circa	大约
circl	循环	范围	均衡	圆周
circuit	电路
circuit board	电路板
circuit design	电路设计
circuitri	电路系统	环流
circul	流通	环流	循环
circul system	循环系统
circul time	循环时间
circular	圆形	循环
circular arc	圆弧
circularli	循环	圆形
circulatori	循环
circumfer	周缘	圆周	围绕
circumferenti	周缘	圆周
circumscrib	局限	限制
circumst	事件	环境	状况	事项
circumv	绕行	包围	陷害
circumvent	陷害	包围
cirrhosi	肝硬化
cirrhosi liver	肝硬化
cisplatin	顺铂
citat	引用	引证	指引
cite	引用	引证
citi	城市
citi plan	城市规划
citi univers	城市大学
citizen	公民
citizenri	市民
civic	公民	市民
civil	文明	公民
civil engin	土木工程
civilian	平民	百姓
civilis	文明
clad	覆盖
clade	进化枝
clai	粘土	黏土
claim	要求
clamp plate	夹板
clan	集团	宗族
clandestin	秘密	暗中
clapp	处理
clarif	澄清
clarifi	澄清	阐明
clarithromycin	克拉霉素	大环
clariti	清楚	透明度	明晰	透明性
clash	冲突
class	类别	种类	阶级	分类
classic	古典	经典
classif	分类
classif method	分类方法
classif system	分类系统
classif techniqu	分类技术
classifi	分类
classificatori	类别	分类上
clean	清洁	清洗	干净
cleaner	滤清器
cleanli	清洁	干净
cleans	净化	纯化	洗净
cleanup	清除
clear	清晰	清除	清楚	澄清
clear cut	明确	清晰
clearanc	间隙	清除
clearer	澄清剂	洗剂
clearest	明确	清楚
clearli	清楚
cleav	分开	依恋
cleavag	卵裂	分裂	解理	裂片
cleft	裂缝	裂口
cleric	文书
cleverli	完全	聪明	全然
click	点击	单击
client	客户
client side	客户端
clientel	客户
climat	气候
climat chang	气候变化
climb	上升
clinic	临床
clinic analysi	临床分析
clinic diagnosi	临床诊断
clinic medicin	临床医学
clinic pathologi	临床病理学
clinic test	临床试验
clinic trial	临床试验
clinician	临床医师
clinicopatholog	临床病理
clip	修剪	剪报	快速
cliqu	集团	派系
cloak	隐匿
clock	时钟
clock frequenc	时钟频率
clog	堵塞	阻塞	障碍
clonal	无性系	克隆
clone	克隆
close	关闭	结束	接近
close loop	闭环
close loop control	闭环控制
close loop system	闭环系统
close ring	闭环
close togeth	紧密
closur	关闭
clot	聚集	凝固	凝结	凝块
cloth	衣服
cloud	烟雾
cloud cover	云量
club	俱乐部
clue	线索	暗示
clump	聚丛
cluster	聚类
cluster algorithm	聚类算法
cluster analysi	聚类分析
clutch	掌握	抓住	抓紧
clutter	杂乱	混杂
cmc	临界胶束浓度
co current	直流	并流
co design	协同设计
co exist	共存	共生
co express	共表达
co local	局部化
co occur	共现
co op	合作	协作	协助
co oper	合作
co opt	选为	指定
co ordin	协调	调节	配位
co phase	同相
co product	副产品
co worker	同事
coach	训练	指导	辅导
coagul	凝结
coagulopathi	凝血病
coal mine	煤矿
coalesc	聚结	结合	联合	合并
coalit	联合	结合
coars	粗糙	粗略	下等
coars grain	粗晶
coarsen	变粗
coast	海岸
coastal	沿海	海岸
coastlin	海岸线
coat	涂层
coat paint	染色
coaxial	同轴
cochlear	耳蜗
cockpit	战场
cocktail	鸡尾酒
cod	欺骗
code	代码	编码
code data	编码数据
code divis multipl access	码分多址
code method	编码方法
code rule	编码规则
code scheme	编码方案
code sequenc	编码序列
code system	编码系统
coder	编码器
codif	整理	编号
codon	密码子
coeffici	系数
coeffici correl	相关系数
coeffici determin	确定系数
coeffici friction	摩擦系数
coeffici heat conduct	导热系数
coeffici heat transfer	传热系数
coeffici perform	效率
coeffici thermal expans	热膨胀系数
coeffici variat	变异系数
coerc	强迫	强制
coerciv	强制	强迫	强行
coexist	共存
coffe	咖啡
cog	欺骗
cognat	同类	同源	同种
cognit	认知	认识
cognit base	基于认知
cognit model	认知模型
cognit psychologi	认知心理学
cognit scienc	认知科学
cognit state	认知状态
cogniz	认识	认知	审理
coh	糖类	碳水化合物
coher	结合	相干性	清晰	一致性
cohes	内聚	结合
cohort	一群	支持者
coil	线圈
coin	硬币	创造	金钱
coincid	一致	重合	符合
coke	焦炭
col	出口
cola	结肠	可乐果属
cold	寒冷
cold storag	冷藏
cold work	冷加工
coli	大肠杆菌
coliti	结肠炎
collabor	合作	协作
collagen	胶原
collaps	倒塌	折叠	崩溃
collat	整理
collater	旁系	并行
colleagu	同事
collect	收集
collect data	收集资料	收集数据
collect record	记录集
collector	收集	捕收剂
colleg	学院	大学
colleg student	大学生
collegi	学院	大学
collid	碰撞	抵触
collim	校准	准直
collinear	共线
collis	碰撞	冲突
colloc	排列	布置	搭配
colloid	胶体	胶质
colloqui	讨论	口语	方言
coloc	局部化
colon	结肠
colon cancer	结肠癌
coloni	菌落	殖民
colonoscopi	结肠镜检查
color	颜色
color temperatur	色温
colorimetr	比色
coloss	巨大
colostrum	初乳
colour	着色	有色	色彩	颜色
column	圆柱
columnar	柱状	圆柱
comb	梳理	鸡冠	梳毛
combat	战斗	争斗
combin	组合	结合	联合
combin algorithm	组合算法
combin power	结合力
combin system	综合体系
combinatori	组合
combust	燃烧
combust chamber	燃烧室
combust characterist	燃烧特性
combustor	燃烧室	燃烧器
come	未来	开始	出现
come ag	成年	成熟
come aliv	活跃
come back	恢复	复辟
come close	结束
come effect	生效
come fruition	实现	完成
come market	上市
come near	几乎
come oper	开始实施
come togeth	聚会	会面	汇集	一起
come world	提高	出生
comet	彗星
comfort	安慰	舒适
command	命令
commenc	开始
commend	推荐
commens	共生
commensur	同等	相当
comment	评论
commentari	注释	评论	说明
commerc	商业	贸易	商务
commerci	商业	商用
commerci act	贸易
commerci effici	经济效率
commerci integr	商业道德
commerci product	商品	工业生产	工业品
commerci valu	经济价值	工业价值
comminut	粉碎
commiss	委托	委员会	投入生产
commit	委托
committe	委员会
commod	商品
common	共同	常见	通常	公共
common sens	常识
common softwar	通用软件
commonli	一般	普通	通常
commonplac	普通
commonwealth	共和国	联邦
commun	通信	社区	通讯
commun channel	通信信道
commun interest	共同利益
commun interfac	通信接口
commun link	通信链路	通信线路
commun model	通信模型
commun nation	国际社会
commun protocol	通信协议
commun respons	社会责任
commun satellit	通信卫星
commun secur	公安
commun state	共同体
commun system	通信系统	通讯系统
commun technologi	通信技术	通讯技术
communic	共有	传染性
communic diseas	传染病
commut	交换	整流	减轻	代替
comorbid	同病
compact	紧密	压缩	紧凑	紧致
compactli	紧密	简洁
compani	公司	陪伴
compani limit	有限公司
companion	陪伴	朋友	指南	伴随
companionship	交往	友谊
compar	比较
compar analysi	比较分析
compar contrast	比较	对比
compar test	比较试验
comparison	比较
comparison experi	比较实验
comparison test	比较测试
compart	分隔间	隔室	划分	区划
compartment	划分
compass	范围	达到	包围	理解
compat	兼容性	兼容
compel	强制	强迫性	强迫
compendium	简述	纲要
compens	补偿
compensatori	代偿	补偿
compet	能力	竞争	胜任	有效
competit	竞争
competit edg	竞争优势
competitor	竞争者	竞争对手
compil	编译
complac	满足
complaint	控诉
complement	补充	补体	补足
complementar	互补性
complementari	补充	互补	补足
complet	完全	完成	完整
complet product	成品
complet text	全文
complex	复杂
complex comput	计算复杂性
complex construct	复杂结构
complex system	复杂系统
complex task	复杂任务
complex util	综合利用
compli	依从	顺从	遵守	承诺
complianc	顺从	遵从	顺应	柔顺
compliant	适用于	顺从
complic	并发症	复杂
compon	成分	组件	元件	组成
compon analysi	组分分析	构成分析
compon part	成分	组件	构件
compos	镇静	组成	创作	编写
composit	组成	合成	组合
composit analysi	组合分析
composit design	组合设计
composit materi	复合材料
composit membran	复合膜
composit structur	组合结构
compost	混合物	堆肥
compound	复合	化合物
compound f	皮质醇
compound system	复合系统
comprehend	理解	包括
comprehens	广泛	综合	全面	包括
compress	压缩
compress air	压缩空气	风动
compress algorithm	压缩算法
compress data	压缩数据	数据压缩
compress machin	压缩机
compress strength	抗压强度	压缩强度
compress stress	压力
compress techniqu	压缩技术
compressor	压缩机
compris	包含	构成
compromis	妥协
compuls	强迫性	强迫
comput	计算
comput accuraci	计算精度
comput aid	计算机辅助
comput applic	计算机应用
comput assist	计算机辅助
comput complex	计算复杂性
comput effici	计算效率
comput element	计算
comput game	计算机博弈	计算机游戏
comput geometri	计算几何
comput linguist	计算语言学
comput memori	计算机存储器
comput method	计算方法
comput model	计算模型
comput network	计算网络	计算机网络
comput physic	计算物理
comput power	计算能力	计算效率
comput problem	计算问题
comput process	计算过程
comput program	计算程序	计算机程序
comput programm	计算机程序
comput resourc	计算资源	计算机资源
comput result	计算结果
comput scienc	计算机科学
comput simul	计算机模拟
comput softwar	计算机软件
comput speed	计算速度
comput storag	计算机存储器
comput system	计算机系统	计算系统
comput tabl	计算表
comput technologi	计算技术
comput time	计算时间
comput tomographi	计算机断层扫描
comput vision	计算机视觉
computer	电脑	计算机化
con	圆锥	欺诈	反对者	肺结核
concaten	并置	串联	连结
concav	凹面
conceal	隐匿	隐瞒	隐蔽
conceiv	认为	可能	怀孕	构思
concentr	集中	浓度	浓缩
concentr distribut	浓度分布
concentr forc	集中力
concentr gradient	浓度梯度
concept	概念	观念
concept model	概念模型
conceptu	概念
conceptu design	概念设计	方案设计
conceptu framework	基本概念	概念结构	概念框架
conceptu model	概念模型
concern	关于	关心	有关	参与
concert	一致	协调
concess	让步	特殊	特许	认可
concis	简明	简洁
conclud	最后	结束	推断
conclus	结论
concoct	调制	混合	调合	消化
concomit	伴随	相伴	共存
concomitantli	伴随	并发
concord	一致	调和	和谐
concret	混凝土	具体
concur	并发	一致	同意	同时发生
concurr	并行	并发
concuss	震荡
condens	冷凝
condit	条件	情况
condit preced	先决条件
condit probabl	条件概率
condit process	条件处理
condit relat	条件的关系
condit stabil	稳定条件
condition	调节器	有条件
conduc	有助于	有益于
conduct	传导	电导率
conduct electr	导电
conduct experi	进行实验
conduct heat	热传导
conduct investig	进行调查
conduct materi	导电材料
conduct research	进行研究	开展研究
conduct studi	进行研究
conduct survei	进行调查
conduct system	传导系统
conduct test	进行试验
conduct type	导电型
conductor	导体
conduit	导管
cone	圆锥体	球果	锥形	圆锥
cone shape	锥形
confer	会议
confess	承认	公开	有定论
confid	可靠	信心	信任	自信
confid interv	置信区间
confid level	置信度	可信度	置信水平
confidenti	机密性	保密	秘密
configur	配置
configur design	结构设计
configur file	配置文件
configur paramet	结构参数	配置参数
confin	限制	狭窄	有限	范围
confirm	确认	证实	确定
confirmatori	证实
conflagr	冲突	大火
conflict	冲突
conflict resolut	冲突解决
confluenc	融合	集合	人群	合流
confluent	支流	合流	汇合	融合性
conform	构象	一致	适合
confound	混杂	混淆	困惑
confront	对抗	比较	对质
confus	混淆	混乱
congenit	先天
congest	充血	拥挤	拥塞
congest heart failur	充血性心力衰竭
congress	国会	会议
congression	会议	国会	议会	大会
congruenc	适合	一致	和谐
congruent	适合	一致
conic	圆锥
conjectur	推测
conjoin	结合	联合
conjug	共轭	结合
conjunct	结合	联合	连词
connect	连接
connect seri	串联
connect tabl	连接表
connect tissu	结缔组织
connect tube	导管
connected	连通性
connexion	连接	团体
conquer	克服
conscienti	负责
consciou	有意识	知觉	清醒
conscious	意识
consecut	连续
consensu	一致
consent	同意
consequ	结果	所以
consequenti	结果
conserv	保守	保存	保护
conserv law	守恒律
conserv mass	质量守恒
conserv resourc	资源保护
conservat	保守
consid	考虑	认为	思考
consider	考虑
consign	委托	交付
consist	一致	稠度	组成
consol	安慰
consolid	统一	巩固	合并	加强
conson	一致	辅音	调和	谐和
consortium	合作	联合	协会
conspicu	显著
const	常数	常量
constant	常数	不变	常量
constant speed	恒速
constant state	常态
constant temperatur	恒温
constantli	不变	不断	时常
constel	荟萃	星座	构象
constip	便秘
constitu	成分	构成	组织
constitu part	组成部分
constitut	组成	构成	体质
constitut properti	结构性
constitution	本质	天生	立宪
constrain	限制	强迫	约束
constrain condit	约束条件
constraint	约束
constraint condit	约束条件
constrict	缩窄	压缩	收缩	狭窄
constru	分析	解释
construct	构造
construct cost	成本构成
construct materi	结构材料	建筑材料
construct phase	建设阶段
construct unit	结构单元
construct work	基建工程
consult	咨询
consult firm	咨询公司
consult servic	咨询服务
consum	消费者	消费
consum demand	消费需求
consum product	消费品
consumpt	消费	消耗量
contact	接触
contact angl	接触角
contact surfac	接触面
contactless	无接触
contain	集装箱	包含	容器	遏制
contamin	污染
contamin water	污染水
contempl	沉思	预期	注视	意图
contend	竞争	奋斗	斗争
content	内容
content address	相联
content analysi	内容分析
contest	竞争	争论	竞赛
context	上下文
context depend	上下文相关
context sensit	上下文相关
contextu	上下文
contextu inform	上下文信息
contigu	接触	邻近	接近
contin	自制	大陆
continent	大陆
conting	或有	可能性	偶然性	接触
continu	连续	继续
continu assess	连续评估
continu current	直流	连续流
continu data	连续数据
continu flow	连续流
continu monitor	连续监测
continu phase	连续相
continu process	连续处理
continu record	连续记录
continu wave	连续波
continuum	连续谱	连续统	连续介质
contour	轮廓
contra	相反	反对
contracept	节育
contract	收缩	契约	合约
contractil	收缩性
contractor	承包
contractur	挛缩
contradict	矛盾
contradictori	反对	矛盾性	矛盾
contraind	禁忌
contralater	对侧
contrari	相反
contrast	对比	反差
contrast agent	造影剂
contrast materi	对比剂	造影剂
contribut	贡献
contributor	贡献者
contro	控制器
control	控制
control abil	控制能力
control accuraci	控制精度
control action	控制作用
control algorithm	控制算法
control center	控制中心
control circuit	控制电路
control condit	控制条件	受控条件
control cost	成本控制
control devic	控制装置
control element	控制元件
control environ	受控环境
control experi	对照实验
control factor	控制因素	可控因素
control flow	控制流
control function	控制功能
control group	控制组
control inform	控制信息
control machin	控制机
control mean	控制方法
control mechan	控制机构
control point	控制点	检查点
control power	控制权
control procedur	控制程序
control program	控制程序
control protocol	控制协议
control releas	控释
control signal	控制信号
control system	控制系统
control test	对照试验
control unit	控制器
control valv	控制阀
control variabl	控制变量
controversi	争论	论争	论战
convalesc	恢复期	恢复
convect	对流
convect heat transfer	对流传热
convei	运输	传达	转让	可转换
conven	集合	聚集
conveni	方便
convent	传统	常规
convent method	常规方法	传统的方法	一般方法
convent process	常规处理
convention	习俗	惯例化
conver	转换
converg	收敛
converg rate	收敛速度
convers	转换
convers method	转化法
convers process	转化过程
convers system	对话系统
convert	转换	转化	改变	修改
convertor	变流器	换流器
convex	中凸
convey	运输	输送机
conveyor	输送机
convict	信服	罪犯
convinc	有力	确信	说服
convoi	护卫
convolut	卷积
cook	烹饪
cool	冷却
cool effect	冷却效果
cool liquid	冷却剂
cool system	冷却系统
cool water	冷却水
coolant	冷却剂
cooper	合作
cooper develop	合作发展	合作开发
coordin	协调	坐标
coordin system	坐标系
coordin transform	坐标变换
cop	抓住
cope	竞争	顶部
copenhagen	哥本哈根
copi	副本	复制
copi number	拷贝数
copiou	丰富	很多
copolym	共聚物
copolymer	共聚
copula	介体	交配
copyright	著作权	版权
cor	心脏
coral	珊瑚
corallin	珊瑚
cord	束缚
core	核心
corefer	相关
corn	玉米	玉蜀黍
cornea	角膜
corneal	角膜
corneal transplant	角膜移植
cornel univers	康乃尔大学
corner	垄断	有角	转角	窘境
cornerston	基础
corneum	角质层
corollari	推论
coron	花冠
corona	电晕
coronari	冠状
coronari arteri	冠状动脉
coronari arteri diseas	冠心病
coronari heart diseas	冠心病
coronaviru	冠状病毒
coronavirus	冠状病毒
corp	公司
corpor	公司	法人
corpora	身体	主体	小体	尸体
corpu	主体	语料库
corpuscular	细胞	小体
corr	更正
corral	占有	集结
correct	校正	改正	正确性	正确
correct action	改进措施
correct capabl	纠错能力
correct error	误差校正
correctli	正确	恰当
correl	相关
correl analysi	相关分析	相关性分析
correl coeffici	相关系数
correl function	相关函数
correl method	相关法
correl statist	相关统计
correl test	相关性检验
correspond	对应
correspondingli	相应	相对
corridor	走廊
corrobor	确证	确定	巩固
corrod	腐蚀	侵蚀	破坏
corros	腐蚀
corros current	腐蚀电流
corros inhibitor	缓蚀剂
corros protect	防腐
corros rate	腐蚀速率
corros resist	耐蚀性	耐蚀
corrug	波纹
corrupt	腐败	腐蚀
cortex	皮层
cortic	皮质	皮层
corticosteroid	皮质类固醇
cortisol	皮质醇
cosin	余弦
cosmet	化妆品
cosmic	宇宙
cosmic rai	宇宙线
cosmo	宇宙	秩序	和谐
cosmologi	宇宙学
cosmopolitan	世界性	全世界
cost	代价	成本	价值
cost analysi	成本分析
cost benefit	成本效益
cost benefit analysi	成本效益分析
cost busi	企业成本
cost control	控制
cost effect	合算
cost effici	成本效益	合算
cost estim	估价
cost increas	成本增加
cost oper	管理费
cost perform	性能价格比
cost product	生产成本	产品成本
cost reduct	成本降低
cost save	成本节约
cost servic	服务成本
cost unit	单位成本
cost valu	成本价值
costa	肋骨
costli	昂贵
cot	小屋
cotton	棉花
couch	表达
cough	咳嗽
coulomb	库仑
council	会议	委员会
counsel	咨询服务	指导
counselor	顾问
count	计数	计算
count number	计数	自然数
count rate	计数率
counter	计数器	相反
counter chang	变换	交互	交错	互换
counter measur	对策
counter weight	对重	平衡重
counteract	阻碍	抵消	抵抗	中和
counterbalanc	平衡	补偿	均衡化
counterfeit	伪造	假冒	伪装
countermeasur	对策
counterpart	副本	对应
countervail	补偿
countri	国家	乡村	地区	乡间
countri origin	原产	出产
countri specif	国别
countrywid	全国范围
coup	发作	政变	倾斜
coupl	耦合	联结
coupl agent	偶联剂
coupl system	耦合系统
coupler	耦合器
courier	信使
cours	课程	过程
cours diseas	病程
cours studi	学科	研究课程
cours treatment	疗程
court	法院
coval	共价
coval bond	共价键
coval link	共价键
covari	协方差	协变
cover	覆盖
coverag	覆盖度	覆盖
coverag area	覆盖范围
covert	隐蔽
covertli	秘密
cow	威胁	母牛
cpu	中央处理器
crab	螃蟹
crack	裂缝	裂解	非常	分解
crack detect	探伤
crack growth	裂纹扩展	裂缝延伸
crackl	裂纹
cradl	摇篮	抚育	刈割
cradl grave	一生
craft	工艺	技艺
crag	碎片
cramp	狭窄
cranial	脑神经
cranial nerv	脑神经
crank	起动	不稳	弯曲
crash	破碎	崩溃	彻底
crawl	爬行
cream	乳膏	乳脂	冰淇淋
creas	压痕
creat	创造	生成
creatinin	肌酸酐
creation	创造	产生
creativ	创造性	产生
creativ person	创新人才
creativ think	创造性思维
creator	上帝
creatur	动物	生物
credenti	证书	文件
credibl	可靠	可信
credibli	可信
credit	信用	信任
credit rate	信用评价
creep	爬行
crest	波峰
crevass	裂缝	决口
crevic	裂缝
crime	犯罪
crimin	刑事	罪犯
crippl	曲折	断裂	临界	极限
crise	危机	危象	转折点	临界
crisi	危机	危象
crisp	新鲜
crit	评判
criteria	条件	标准
criteria evalu	评价标准
criterion	判据	准则	标准
critic	临界	批评
critic area	临界区
critic factor	关键因素
critic materi	关键材料	战略物资
critic path	关键路径
critic period	关键时期
critic point	临界点
critic region	临界区
critic shortag	严重短缺
critic stage	关键阶段
critic temperatur	临界温度
critic valu	临界值
critiqu	评论
crohn	克罗恩病	克隆病
crook	弯曲
crop	农作物	作物
crop failur	减产
crop rotat	轮作
crop yield	粮食产量	作物产量
cross	交叉
cross border	跨国
cross bred	杂交	杂种
cross connect	交叉
cross contamin	交叉污染
cross correl	互相关
cross domain	跨域
cross flow	错流
cross link	交联
cross platform	跨平台
cross profil	截面
cross section	横截面	代表性	截面	切面
cross section area	截面积
cross section studi	典型研究
cross talk	串扰
cross valid	交互验证	交叉验证
crosscurr	逆流	相反的趋势
crosscut	横切	剖面
crosslink	交联
crossov	交叉
crossroad	十字路口	交叉路口
crosstalk	串扰
crowd	拥挤
crown	最高	顶点	王权	皇冠
crucial	重要	决定性	关键
crude	天然	原油	未成熟	粗糙
crude oil	原油
cruis	巡航
cruis control	巡航控制
cruis speed	中速
crumbl	破碎	崩溃	粉碎
crush	压碎
crust	外壳	陈旧
crutch	支撑
crux	关键	难题	十字
cryogen	降温
cryopreserv	低温贮藏
cryostasi	凝固
crypt	隐窝
cryptic	隐蔽	神秘	隐藏
crypto	隐窝	潜隐
cryptococcu	隐球菌
cryptograph	密码
cryptographi	密码学
cryptosystem	密码系统	密码体制
crystal	结晶
crystal lattic	晶格
crystal structur	晶体结构
crystallin	透明	结晶度
crystallograph	结晶
crystallographi	晶体学
crystalloid	晶体
csf	集落刺激因子
ct scan	电脑断层扫描
cube	立方体
cubic	立方
cue	提示	线索
cull	选择
culmin	最后	顶点	终极
culprit	罪犯
cultiv	培养	耕作
cultur	文化	培养
cultur bottl	培养瓶
cultur cell	细胞培养
cultur heritag	文化遗产
cultur media	培养基
cultur medium	培养基
cultur plate	培养皿
cumbersom	麻烦
cumul	累积
cumulu	积云	堆积物
cuneiform	楔形
cup	杯子
cur	药物	治病	有疗效
curat	治疗	治愈	保存	管理者
curb	抑制
cure	治疗	熟化	治愈	固化
curiou	好奇
curious	好奇
curl	卷曲	弯曲	蜷缩
currenc	货币
current	当前
current air	气流
current carri	载电
current conduct	导电
current densiti	电流密度
current effici	电流效率
current electr	电流
current limit	限流
current situat	现状
current sourc	电源
current time	实时
current unit	货币
current valu	当前值
current voltag	伏安	电流电压特性
curricula	课程
curricular	课程
curriculum	课程
cursori	粗略
curtail	缩减	剥夺	简略
curtain	遮蔽
curv	曲线	弯曲
curvatur	曲率
curvi	弯曲
curvilinear	曲线
cushion	缓冲	垫层	掩盖
cusp	尖端	尖点
custodi	监护	保护
custom	定制	自定义	海关
custom build	定制
custom built	定制
custom craft	重组	定制
custom design	专门设计
custom made	定制
custom make	定制
custom servic	海关
customari	习惯	通常
customarili	通常
customiz	可定制
cut	切断	切割	降低	剪切
cut back	减少	修剪
cut edg	前沿	优势	尖端
cut sheet	切片
cut tool	刀具
cutan	皮肤
cutback	减少
cuticl	表皮	角质层
cutoff	截止
cutter	刀具
cvd	化学气相沉积
cyanobacteria	蓝细菌
cyber	网络	计算机
cyberspac	空间
cycl	循环	周期
cycl second	频率
cycl time	周期	循环时间
cyclic	循环	周期
cyclodextrin	环糊精
cycloid	圆形	摆线
cyclon	龙卷风	旋流
cyclophosphamid	环磷酰胺
cyclotron	回旋
cylind	圆筒
cylindr	圆筒形	圆柱形
cynomolgu	猕猴	食蟹猴
cynomolgu monkei	食蟹猴
cypher	计算
cyst	囊肿
cystectomi	胆囊切除术
cystic	胆囊	膀胱
cyto	细胞
cytochrom	细胞色素
cytolog	细胞学
cytologi	细胞学
cytomegaloviru	巨细胞病毒
cytometr	细胞计数
cytoplasm	细胞质	胞质	胞浆
cytosol	细胞溶质
cytostat	抑制细胞
cytotox	细胞毒素	细胞毒性
dab	少量
dai	每天	日子	天数
dai dai	逐日	每天	天天	日常
dai month	天次
dai old	日龄
dai time	白天
daili	每日	日常
daili life	日常生活
daili live	日常生活
daili routin	日常工作
dairi cattl	奶牛
dairi cow	奶牛	乳牛
dairi product	奶品
dali	达里
dam	控制	障碍	筑坝
damag	损害
damascen	波纹
damp	阻尼
dampen	回潮	变湿	缓冲器
damper	阻尼器
dan	小车
danger	危险
danger area	危险区
dapper	整齐
dare	挑战	大胆	敢于
dark	黑暗
dark matter	暗物质
dart	投射
dash	有力
data	数据	资料
data access	数据存取
data acquisit	数据采集
data acquisit system	数据采集系统
data aggreg	数据聚合
data analysi	数据分析
data bank	数据库
data base	数据库
data bu	数据总线
data classif	数据分类
data collect	数据收集
data commun	数据通信
data compress	数据压缩
data concentr	数据集中
data depend	数据相关
data descript	数据描述
data design	数据设计
data displai	资料显示
data driven	数据驱动
data encrypt	数据加密
data field	数据区	数据组
data file	数据文件
data flow	数据流
data format	数据格式
data gather	数据收集
data handl	数据处理
data integr	数据完整性
data link	数据链路
data manag	数据管理
data manag system	数据管理系统
data mine	数据挖掘
data model	数据模型
data network	数据网络	数据网
data organ	数据组织
data packet	数据包
data point	数据点
data process	数据处理
data protect	数据保护
data rate	数据率
data reliabl	数据可靠性
data retriev	数据检索
data set	数据集
data sheet	数据表	记录表
data sourc	数据源	数据来源
data stream	数据流
data structur	数据结构
data transmiss	数据传输
data type	数据类型
data valid	数据有效性
data warehous	数据仓库
databank	数据库
databas	数据库
dataflow	数据流
dataset	资料组
date	日期	年代
date process	数据处理
daylight	白昼	日光
daytim	白天	日间
de facto	实际	事实上
de ic	除冰
de novo	重新
de rate	低估
deacidif	脱氧
deactiv	释放	失活
dead	完全	直接	停用	麻木
dead end	终端
dead weight	自重	静载荷
dead zone	盲区	死区
deadli	非常	致命	致死
deal	交易	行为	处理	分配
dear	昂贵	严重
dearli	深深	昂贵
dearth	缺乏
death	死亡
death rate	死亡率
death toll	死亡人数
debat	辩论	讨论
debilit	虚弱	无力	乏力
debri	碎片	碎屑
debrid	清创术	清除
debt	债务
debug	调试
decad	十年
decai	衰退	腐败	衰减	衰变
decai time	衰减时间
deceit	欺骗	诈骗	不诚实
deceiv	欺骗
deceler	减速
decent	偏心	大方
decentr	分散
decept	欺骗
decid	确定	决定	判定	判决
decidedli	明显	决定了	明确
decidu	蜕膜	脱落
decim	小数
deciph	解释	判读
decipher	解释	解密	译文
decis	决定	判定	决策
decis factor	决定性因素
decis make	决策
decis make model	决策模型
decis make system	决策系统
decis model	决策模型
decis support system	决策支持系统
decis tree	决策树
decis variabl	决策变量
decisionmak	决策者
deck	装饰	打扮	分层
declar	说明
declassif	解密
declassifi	解密
declens	衰退	倾斜	变格
declension	变格
declin	下降
decod	解码	译码
decompens	呼吸困难	代谢失调
decompos	分解	腐烂
decomposit	分解
decomposit method	分解方法
decomposit process	分解过程
decompress	减压
deconstruct	解构
decontamin	净化
deconvolut	去卷积
decor	装饰
decorpor	排出
decoupl	解耦
decreas	减少	下降
decreas speed	减速
decrement	减量
decrypt	解密	解释	译码
dectect	检验
dedic	专注	专用	贡献
deduc	推断	推论	推出	演绎
deduct	演绎	扣除	推论
deed	行为	实行
deem	认为	相信
deep	深入	深层
deep level	深层
deep sea	深海
deep seat	深层	根深蒂固
deep space	太空
deep vein thrombosi	深静脉血栓
deep water	深水	深层水
deepen	深化	加深
deeper	更深
deepli	深刻
defacto	实际
default	默认	违约
defeat	失败
defec	澄清
defect	缺点	缺陷	缺损
defect detect	缺陷检测
defenc	防御	国防
defend	防护	被告
defens	防御
defens system	防御体系
defer	推迟
deferr	延迟	延期
defi	挑战	挑衅
defici	缺乏	不足
deficit	赤字
defin	定义
definit	定义
deflat	缩小
deflect	偏转	偏向
deform	畸形
deft	熟练
deg	程度
degass	排气	消毒
degauss	消极
degen	退化	变性	变质
degen diseas	变性疾病
degener	退化
degeneraci	退化	简并
degrad	退化
degre	程度
degre crystallin	结晶度
degre freedom	自由度
degreas	脱脂
dehisc	张口
dehumidif	除湿
dehumidifi	除湿
dehydr	脱水
dehydrogenas	脱氢酶
dei	一些
deic	除冰
deject	粪便	排泄物
delai	延迟
delai time	延迟时间
delamin	分层
deleg	代表
delet	删除
deleteri	有害
deliber	审议	蓄意	慎重考虑	审慎
delic	微妙	柔弱	优美	美味
delicaci	灵敏	棘手	微妙
delight	高兴	快乐	愉快
delin	描述	描绘	描写
deliquesc	溶解	液化
deliv	释放	递送	发表	陈述
deliver	供应能力	判决	释放
deliveri	交付	分娩	递送	投递
delphi	海豚
delta	三角洲
delug	大洪水	泛滥
delus	错觉
delv	探究
demand	需求	要求	需要
demarc	划界	分界	区别	分开
dement	痴呆
dementia	痴呆
demo	演示	人民	民众
democraci	民主
democrat	民主
demodul	解调
demograph	人口学
demographi	人口学
demolish	破坏	粉碎
demolit	破坏	撤销
demonstr	示范
demonstr evid	确证
denatur	变性
dendrim	聚合物
dendrit	树状	树枝晶
dengu	登革热
dengu fever	登革热
deni	拒绝	否认
denial	否认	否定
denitrif	脱氮	反硝化作用
denitrifi	脱氮	脱硝
denizen	居民	移植
denomin	名称	命名	标准
denot	指示	表示	符号	标志
dens	密集	稠密	浓厚
densif	致密	紧致
densiti	密度
densiti function	密度函数
densiti function theori	密度泛函理论
densiti ratio	密度比
dent	凹陷	压痕	塌陷
dental	牙科	牙齿
dentistri	牙科
deoxi	脱氧
deoxygen	脱氧
depart	部门
depart agricultur	农业部
depart health	卫生部
depart state	国务院
department	部门	各部	分部
departur	出发	离开	偏离	违背
depend	依赖
depend number	相关数
depend relationship	依赖关系
depend variabl	因变量
depict	描述	描写	叙述
deplet	排除	消耗	耗尽	废弃
deploi	展开	配置
deploy	展开
deploy system	展开系统
depolar	去极化
deposit	沉积
depositori	仓库
depot	贮存	仓库	停车场	车站
depress	抑郁	阻抑	降低
depress effect	抑制效应
depressur	减压	降压
depriv	剥夺
dept	学校	研究室
depth	深度
depth inform	深度信息
depth map	深度图
derang	扰乱	紊乱	重排	混乱
derelict	无主	放弃
deriv	导出	衍生	推导
deriv current	支流
derivat	衍生
dermal	皮肤
dermat	皮炎
dermi	真皮	皮肤
desalin	脱盐
desalt	脱盐	淡化
descend	下降	下行
descent	下降	降落	侵袭	家系
describ	描述
descript	描述
descript statist	描述性统计
descriptor	描述符
desensit	脱敏
deseri	串并转换	并行化
desert	沙漠
deserv	值得
desicc	干燥剂	干燥
design	设计
design aid	设计工具
design algorithm	设计算法
design analysi	设计分析
design condit	设计条件
design constraint	设计约束
design control	设计控制
design criteria	设计标准
design cycl	设计周期
design data	设计数据
design effici	设计效率
design experi	实验设计
design featur	结构特点	设计特点
design framework	设计框架
design goal	设计目标
design inform	设计数据
design object	设计目标
design phase	设计阶段
design philosophi	设计原则	设计原理
design plan	设计方案
design point	设计点
design principl	设计原理
design product	产品设计
design propos	设计方案
design qualiti	设计质量
design requir	设计要求
design strategi	设计策略
design system	设计系统
design techniqu	设计方法	设计技术
design tool	设计工具
design valu	设计参数
design variabl	设计变量
design verif	设计验证
desir	要求	可取	欲望	请求
desir valu	期望值
desk	工作台	台式
desktop	桌面
desorpt	解吸	脱附
desper	极度
despit	虽然	尽管
destabil	非稳定
destin	目标	预定	注定
destini	命运
destroi	破坏
destruct	破坏
desulfur	脱硫
detach	分离
detail	详细
detail design	详细设计
detail inform	详细信息
detect	检测	探测	发现
detect defect	探伤
detect limit	检出限
detect sensit	检测灵敏度
detect system	检测系统
detector	检波器	检测器
detent	阻止	隔离	缓和	滞留
deter	制止	威慑
deterg	洗涤剂
deterior	恶化	退化	衰退
determin	决定
determin caus	定因
determin data	确定数据
determin factor	决定因素	决定性因素
determinist	确定性	确定	决定论	确切
deterr	威慑	遏制	制止
deton	爆炸	引爆
detoxifi	解毒
detract	转移	缩小	贬低
detriment	有害	损害	危害
deuc	究竟	两点	平分
deuter	后期
devast	很好	毁灭性	引人注目
devastatingli	破坏性
develop	发展
develop area	开发区
develop countri	发展中国家	发达国家
develop diseas	患病
develop nation	发达国家
develop organ	研制单位
develop plan	发展计划
develop program	发展计划
develop softwar	开发软件
develop time	研制时间
develop tool	开发工具
development	发育	发展
deviat	偏差
devic	设备	装置	设计
devic complex	设备错综
devic control	设备控制
devic manag	设备管理
devil	究竟	折磨
devis	设计	发明
devit	失活
devoid	缺乏
devot	投入
dew	露珠	露水	露点
dew point	露点
dewat	脱水
dexamethason	地塞米松
dexter	右侧	幸运
dextran	葡聚糖
dia	二叠纪
diabet	糖尿病
diabet mellitu	糖尿病
diabet retinopathi	糖尿病视网膜病
diagnos	诊断
diagnosi	诊断
diagnost	诊断
diagnost model	诊断模型
diagnost system	诊断系统
diagnost techniqu	诊断技术
diagram	图表	图解
dial	转盘
dialect	方言	辩证法	辩证
dialog	对话
dialogu	对话
dialys	透析	分解	分离
dialysi	透析
dialyz	透析
diam	直径
diamet	直径
diametr	直径	完全	正好相反
diamond	钻石	菱形
diapason	和音
diaphragm	隔膜	膜片
diari	日记
diarrhea	腹泻
diastol	舒张
diathesi	素质
diatom	硅藻	二价
diatomac	硅藻
diazepam	安定
dib	要求	权利
dichotomi	二分	分裂	两分	二叉
dichroic	二色
dick	词典
dictat	命令	听写	指令	指挥
dicti	网状	高级
dictionari	词典	字典
didact	教导	教训	教学法
die	死亡
dielectr	介质
dielectr constant	介电常数
dielectr loss	介电损耗
diesel	柴油机	柴油
diesel engin	柴油机
diesel fuel	柴油
diet	饮食	议会	膳食
dietari	饮食
differ	不同
differ equat	差分方程
differ oper	差分算子
differ opinion	争议	分歧	争吵
differ phase	相差
differ set	差集
differ structur	差分结构
differenti	差别	微分	分化	区别
differenti diagnosi	鉴别诊断
differenti equat	微分方程
difficil	困难
difficult	困难
difficulti	困难
diffract	衍射
diffract grate	衍射光栅
diffus	扩散
diffus coeffici	扩散系数
diffus effect	扩散效应
diffus heat	热扩散
dig	挖掘
digest	消化
digest system	消化系统
digit	数字
digit camera	数码相机
digit convers	数字转换
digit data	数字数据
digit signal	数字信号	数字服务
digit simul	数字模拟	数字仿真
digit techniqu	数字技术
digniti	尊严
dilat	扩张	膨胀	扩大
dilemma	困境	窘境
dilig	勤奋
diluent	稀释
dilut	稀释
dilut method	稀释法
dim	模糊	无效	不清楚	调光
dime size	微型
dimens	面积	维数	尺寸	大小
dimension	三维	二维	一维	量纲
dimensionless	无量纲
dimer	二聚
dimethoxi	二甲氧基
dimethyl	二甲基
diminish	减弱	减少
dine	进餐
diod	二极管
dioxid	二氧
dip	浸渍
diphenyl	二苯
diphosph	二磷酸
diploid	双重	二倍体
diplomaci	外交
dipol	偶极
dire	极端
direct	方向	直接
direct act	直接
direct caus	直接原因
direct control	定向控制	直接控制
direct correl	正相关	直接相关
direct current	直流
direct effect	直接效应
direct electr current	直流电
direct find	测向
direct line	直线
direct measur	直接测量
direct method	直接法
direct process	直接法
direct view	直观	直视
direction	方向性
directli	直接
director	董事	主管
directori	目录
dirichlet	狄利克雷
dirt	污垢	泥土
disabl	禁止	失效	无力	无能
disadvantag	不利	缺点
disaggreg	分解
disagr	不一致	争论	不合
disagre	不一致	不适宜	抵触	不同意
disambigu	澄清
disappear	消失
disappoint	失望
disassembl	分解	分散	解开
disassembli	分解	拆卸
disast	不幸	彻底失败
disast area	灾区
disast relief	救灾
disastr	悲伤
disburs	支付	支出
disc	圆盘
discard	丢弃
discern	了解	辨别	认识	识别
discharg	放电
discharg current	放电电流
discharg hospit	出院
disciplin	训练	纪律
disciplinari	纪律	训练
disclos	公开	透露
disclosur	揭示	披露	泄露
discolor	污染
discomfort	不适	不舒适
disconnect	分离
discontinu	不连续	间断	中断
discord	不和	冲突	不一致
discount	折扣
discourag	阻碍
discours	话语	讲述	演讲
discov	发现
discover	发现
discoveri	发现
discredit	认证	怀疑
discreet	小心	谨慎
discrep	差异	不符合
discret	离散
discret event	离散事件
discrimin	鉴别	区别	差别
discrimin analysi	判别分析
discriminatori	有差别	歧视
discuss	讨论
diseas	疾病
diseas free	无病
diseas incid	发病率
diseas process	病程
diseas produc	致病
diseas resist	抗病
disengag	分离	自由	空闲	脱离
disentangl	解决	松开	解开
disequilibrium	不均衡	失调
disfigur	缺陷	畸形	损害
disgust	厌恶
dish	培养皿	凹陷	中凹
disinfect	消毒
disintegr	分解	分裂	蜕变	破碎
disinterest	公平	廉洁
disjoint	脱节	脱臼	不相交	解体
disjunct	分离
disk	磁盘	圆盘
disloc	位错
dislodg	移动	驱逐
dismal	沼泽
dismantl	分解	拆卸
dismemb	分割
dismount	下马
disord	混乱	障碍	杂乱	紊乱
disorgan	紊乱	瓦解	无组织	结构破坏
dispar	差异	不一致	不等
dispatch	调度
dispel	消除	驱逐
dispens	分配	分发
dispers	分散
displac	位移	移动	排水量	转移
displai	显示
displai system	显示系统
dispos	处理	处置
disposit	性情	处理	处置	布置
disproportion	不均衡
disput	争论	有争议
disregard	忽视
disrupt	分裂	中断	破坏
dissatisfact	不平
dissatisfi	不满足
dissect	解剖
dissemin	传播	播散	普及	散布
dissemin inform	信息传播
dissens	纠纷	异议	纷争	争吵
dissert	论文	讲演	论述
dissimilar	不同
dissip	耗散
dissoci	分离	分解	解离
dissoci energi	解离能
dissolut	分解	溶解	结束
dissolv	溶解
dissolv oxygen	溶解氧	溶氧
distal	末梢	远中
distanc	距离
distant	远期	疏远
distantli	久远	疏远
distens	扩张	膨胀性	膨胀
distil	蒸馏
distinct	不同	区别	显著	清楚
distinctli	明显	显然	清楚
distinguish	辨别	区别	著名
distort	畸变	失真	歪曲
distract	转移	娱乐	分心
distress	痛苦	贫困	苦恼
distribut	分布	分配
distribut center	分配中心	分布中心	集散
distribut comput	分布式计算
distribut control	线性控制
distribut curv	分布曲线
distribut data	分布数据
distribut environ	分布式环境
distribut function	分布函数
distribut model	分布模型
distribut network	分布式网络
distribut system	分布式系统
distributor	分发者	散布者	分配者
district	地区	区域
disturb	扰动
ditch	开沟	沟渠
dither	抖动	兴奋
diuret	利尿剂
diurnal	每日	白天	昼间
diurnal variat	日变化
dive	跳水	潜水	俯冲
diver	各种不同
diverg	发散	散开	分歧
divers	不同	多样性	差异
diversif	变化	分散	多样化
diversifi	各种	多样化
divert	转移
divid	分开	分配	分裂	分度
divin	预测	推测
divis	部分	部门	分工	分开
divis work	分工
division	部分	分开	部门	分割
divorc	分离
divulg	暴露	泄露
dizzi	头晕	极快	灿烂
dna	脱氧核糖核酸
doc	文献
dock	码头
doctor	博士	医生
doctor patient	医患
doctrin	学说	主义
document	文档	文件
document data base	文献数据库
documentari	文件
doesnot	没有
doff	丢弃	摆脱
dog	跟踪
dollar	美元
domain	领域	区域
domain knowledg	领域知识
dome	圆顶
domest	国内
domest anim	家禽	家畜
domest product	国产	国货
domicil	住所	定居	住宅	户籍
domin	显性	优势	支配	控制
dominion	主权	统治	领土
don	先生
donat	捐赠
done	完成了	受体
donor	供体
doom	判决	法律	注定	死亡
doorwai	途径
dopamin	多巴胺
dopaminerg	多巴胺能
dopant	掺杂物
dope	掺杂
doppler	多普勒
doppler radar	多普勒雷达
doppler shift	多普勒频移
dormanc	休眠
dormant	休眠	静止
dorsal	背侧
dorsal aspect	背面
dorsal root	后根
dorsali	背侧	足背
dosag	剂量	用量
dosag form	剂型
dose	剂量
dosi	剂量
dosimet	剂量计
dot	圆点
doubl	双重	加倍
doubl blind	双盲
doubl cross	欺骗
doubl strand	双链
doubler	倍频器
doublet	偶极子
doubli	双重	加倍
doubt	怀疑
doubtless	确定	无疑
dovetail	吻合
down	丘陵
downgrad	降低	下坡
downlink	下行链路
download	卸载	下载	下栽	下传
downscal	降尺度
downsid	下降趋势
downstream	下游
downturn	下降趋势	衰退
downward	向下
doxorubicin	阿霉素
dozen	许多	几十	一打
draft	制图	草案	气流
drag	拖动
drain	排水
drainag	引流	排水
dram	微量
drama	戏剧
dramat	戏剧	突然
drape	覆盖
drastic	激烈	彻底	剧烈
draw	绘图	制图
draw blood	抽血
draw conclus	下结论	得出结论
draw infer	推断	推测
draw practic	绘图	制图
drawback	退税	缺点
dread	恐惧
dream	想象	愿望
drench	充满
dress	穿着	服装	追肥	调味品
driest	干燥
drift	漂移
drill	训练	演练	钻井	钻头
drill hole	钻孔
drink	饮料	喝酒
drink ag	啤酒
drink water	饮水	饮用水
drip	水滴	滴注
drive	驱动	驾驶
drive circuit	驱动电路
drive forc	驱动力
drive mechan	驱动器	驱动机构
drive voltag	驱动电压
driven machin	从动机
driver	驱动器	驾驶员
drogu	浮标
droop	下垂	消沉	无力
drop	下降	压降	投入	放下
drop across	惩罚
drop zone	落区
drosophila	果蝇
drosophila melanogast	果蝇
dross	浮渣	碎屑
drought	干旱	缺乏
drove	人群
drown	淹没
drug	药物	毒品
drug prophylaxi	药物预防
drug resist	抗药性	耐药	抗药
drug withdraw	停药
drum	转鼓	滚筒式
dry	干燥
dry good	纺织品
dry heat	干热
dryness	干燥
dual	双重
dual function	双功能	双官能
dub	被称为
duck	躲避
duct	管道
ductal	导管
ductil	延性
ductu	导管
due	到期
duli	充分	适当	及时	恰当
dull	减少	迟钝
dumb	沉默
dummi	虚拟
dump	废弃	转出
dune	沙丘
duoden	十二指肠
duodenum	十二指肠
dup	重复	打开
duplex	双重	双向	全双工	复式
duplic	复制	副本
duplic origin	原本
dura	硬脑膜
durabl	持久	耐久性	耐用性
dural	硬脑膜
durat	持续时间	持续
durat life	寿命
duress	强迫	威胁
dust	灰尘	尘埃
dust storm	尘暴
duti	职责	责任	关税
dwarf	矮小
dwell	居住	存在	住房
dwell time	采样时间
dweller	居民
dwindl	减少	缩小
dyad	一对
dyadic	二元	二进制
dye	染色	染料
dynam	动态
dynam analysi	动态分析
dynam control	动态控制
dynam data	动态资料
dynam equilibrium	动态平衡	动平衡
dynam model	动态模型	动态模式
dynam plan	动态规划
dynam pressur	动压
dynam program	动态规划
dynam properti	动态性能
dynam rang	动态范围
dynam respons	动态响应
dynam schedul	动态调度
dynam simul	动态模拟
dynam system	动力系统
dynam viscos	粘度
dynamit	破坏
dynamomet	功率计
dysfunct	功能失调
dyskinesia	运动障碍
dysplasia	发育异常	发育不良
dysregul	失调
dystroph	营养不良
dystrophi	营养不良
e beam	电子束
e cell	胚胎干细胞
e coli	大肠杆菌
e commerc	电子商务
e learn	电子学习
e mail	电子邮件
e system	电子系统
e time	执行时间
ear	耳朵	听觉	抽穗
eardrum	中耳	鼓室	鼓膜
earli	早期	早熟
earli childhood	儿童早期
earli dai	初期	前期	过早
earli late	一直
earli warn	预警
earli warn system	预警系统
earlier	初期
earliest	初期
earn	获得	收入	收益	工资
earth	地球
earth magnet	地磁
earthquak	地震
eas	减轻	放松	安乐
easement	减轻	缓和
easi	容易
easi access	便于
easi oper	易操作
easi us	易用
easiest	容易	轻松
easili	容易	轻易
east	东方	向东
eastern	东方	东部
eat	侵蚀	食物	腐蚀
ebb	衰退
ebb flow	起伏
ebola	埃博拉病毒
eccentr	偏心距	偏心
ecg	心电图
echelon	梯形
echo	回声	回波	重复
echocardiograph	超声心动图
eclips	消失	日食	月食
eco system	生态系统
ecolog	生态
ecolog effect	生态效应
ecolog footprint	生态足迹
ecolog nich	生态位
ecologi	生态学
ecommerc	电子商务
econom	经济
econom activ	经济活动
econom base	经济基础
econom benefit	经济效益
econom cost	经济成本
econom effect	经济效益
econom effici	经济效率
econom evalu	经济评价
econom factor	经济因素
econom feasibl	经济可行性
econom growth	经济增长
econom model	经济模型
econom progress	经济发展
econom region	经济区
econom research	经济研究
econom studi	经济研究
econom valu	经济价值
econometr	计量经济学	计量
economi	经济
economist	经济学家
ecospher	生物圈	生态层
ecosystem	生态系统
ect	表面	对面
ectop	异位
eddi	涡流	逆流	漩涡
eddi current	涡流
edema	水肿
edg	边缘
edg detect	边缘检测
edibl	食品	食物	可食用	可食
edit	编辑
editor	编辑器	编辑
editori	编辑	评论
educ	教育
educ activ	教育活动
educ background	学历
educ institut	学校
education	教育
eeg	脑电图
effect	有效	效果
effect demand	实际需求
effect diffus	有效扩散系数
effect ground	有效接
effect manag	有效管理
effect measur	有效措施
effect product	实际产量
effect rang	有效距离
effect temperatur	有效温度
effect time	有效时间
effectu	有效	完成	实行
efficaci	效能	有效	功效
effici	效率
effici algorithm	有效算法
effici analysi	有效性分析
effici oper	工作效率
effloresc	风化	开花
effluenc	流出	射出
effluent	流出	射出	废水
efflux	流产	流出物	流出	射流
effort	努力	成就
effortless	容易
effus	渗漏	渗透	流出物	流出
egfr	表皮生长因子受体
egg	鸡蛋
eggshel	蛋壳
egi	保护	维护
ego	自我
egress	外出	出口
eigenvalu	特征值
eigenvector	特征向量
eight	八个
eighteen	十八
einstein	爱因斯坦
ejacul	射出	精液
eject	排出	喷射	驱逐	喷出
ejecta	废物
elabor	精细	发挥	确立	详尽
elaps	过去
elast	弹性
elast modulu	弹性系数
elast plastic	弹塑性
elbow	弯头	弯管
eld	高龄	古代	古人
elder	年长	老人	长辈
elderli	老年人	长者
elect	选举
electr	电力	电动	电学	导电
electr batteri	电池
electr characterist	电特性
electr charg	电荷
electr circuit	电路
electr conduct	电导	导电性
electr current	电流
electr energi	电能
electr engin	电气工程
electr field	电场
electr gener	发电机
electr heat	电热
electr imped	阻抗
electr impuls	电脉冲
electr load	电力负荷
electr machin	电机
electr motor	电动机
electr power	电功率	电力
electr power transmiss	输电
electr puls	电脉冲
electr resist	电阻
electr shock	电击
electr sourc	电源
electr vehicl	电动车辆
electrif	带电
electrifi	通电	上电	带电
electro chemic	电化学
electro magnet	电磁
electro optic	电光
electrocardiogram	心电图
electrochem	电化学
electrochem sensor	电化学传感器
electrochemistri	电化学
electrod	电极
electroencephalogram	脑电图
electroencephalographi	脑电图
electrolysi	电解
electrolyt	电解质	电解
electrolyz	电解
electromagnet	电磁
electromagnet field	电磁场
electromagnet interfer	电磁干扰
electromagnet puls	电磁脉冲
electromagnet wave	电磁波
electromechan	机电	电机
electron	电子
electron beam	电子束
electron compani	电子
electron comput	电子计算机
electron control	电子控制
electron densiti	电子密度
electron devic	电子器件
electron equip	电子设备
electron gun	电子枪
electron microscop	电子显微镜	电镜
electron optic	电光
electron transport	电子传递	电子转移
electrophoresi	电泳
electrophoret	电泳
electrophysiolog	电生理学
electrophysiologi	电生理学
electropor	电穿孔
electrostat	静电
eleg	优美
elegantli	优美
element	元素	元件
element analysi	元素分析
elementari	初步	基础	基本	元素
elementari school	小学
elev	提高	仰角
elicit	引起	引出	推导出
elig	合格
elimin	消除	剔除	排除
elisa	酶联免疫吸附测定
elit	精华
ell	厄尔
ellips	椭圆
ellipt	椭圆形	椭圆
ellipt orbit	椭圆轨道
elm	榆树
elong	伸长	延长
els	否则	其他	另外
elucid	阐明	说明
elud	逃避	规避
elus	难懂	逃避	规避
elut	洗脱
eman	发出	散发	发源
emb	嵌入
embark	从事	着手	装载	运载
embarrass	阻碍	困难
embed	植入	深入	嵌入	内含
embodi	具体化	合并	化身	具体表现
embol	栓塞
emboss	凸起	装饰	凸出	压印
embrac	包含	环绕
embrittl	脆化
embroid	装饰
embroil	卷入	纠纷	纠缠不清	牵连
embryo	胚胎	胎儿
embryon	胚胎
emerg	出现	紧急	发生	形成
emerg oper	应急工作
emerg room	急诊室
emerg servic	应急服务
emg	肌电图
emi	电磁干扰
emin	突出	非常	隆起	杰出
emiss	发射
emiss heat	发热
emiss spectrum	发射光谱
emit	发射	发出	放射	射出
emitt	光发射
emot	情绪
emot intellig	情绪智力
emotion	多情	动情
empath	移情
empathi	移情
empennag	尾部
emphas	强调	着重
emphasi	加强	强调	重点
emphasis	强调	着重
empir	经验	帝国
empir data	经验数据
empir model	经验模型
empir research	实验法研究
emplac	位置	安置
emploi	使用
employ	职业	工作	就业
employe	员工
empow	授权	允许	准许
empower	授权	许可
empti	排空	空腹	耗尽	空洞
emul	仿真
emuls	乳液	乳剂
emulsifi	乳化剂	乳化
enabl	允许	激活
enact	制定	法规	颁布	扮演
enamel	釉质
enc	状态
encapsul	封闭	包围	封装	压缩
encas	外壳	包装
encephalopathi	脑病
encircl	环绕	包围	围绕
enclos	内附	围绕	封闭	外壳
enclosur	围绕	附件	外壳
encod	编码
encompass	包含	围绕	包括	完成
encount	相遇	遭遇	遇见
encourag	促进	鼓励	支持	激励
encouragingli	鼓励
encroach	侵犯	侵蚀	侵入	侵占
encrust	镶嵌
encrypt	加密
encumb	阻塞	妨害
encyclopedia	百科全书
end	结束
end end	端到端	相反
end item	成品
end organ	传感器
end plate	终板
end point	终点
end product	成品	最终结果	最终产物
end result	结局	归宿
end stage	末期
end stop	终止
end system	终端系统
end test	试验结果
end us	使用端
end user	终端用户	最终用户
end wall	端壁
endang	危及	血管内	濒临灭绝
endanger	危害
endeavor	努力	尽力
endeavour	努力	力图	尽力
endem	地方
endgam	最后阶段
endless	不停	环状
endlessli	不断
endocrin	内分泌
endogen	内原	内生	内源
endometri	子宫内膜
endonucleas	核酸内切酶
endoplasm reticulum	内质网
endors	支持
endoscop	内窥镜
endotheli	内皮
endotheli cell	内皮细胞
endothelium	内皮
endotherm	吸热
endotoxin	内毒素
endotrach	气管内
endovascular	血管内
endow	捐赠	赋予	才能
endpoint	末端	端点
endur	持久	忍耐	持续	耐性
endus	用户
enemi	敌人
energ	激励
energet	积极
energet particl	高能粒子
energi	能量
energi activ	活化能
energi balanc	能量平衡
energi conserv	节能	能源节约
energi consumpt	能量损耗
energi content	内能
energi densiti	能量密度
energi dissip	能量耗散
energi distribut	能量分布
energi effici	能量效率	高能效
energi level	能级
energi loss	能量损耗
energi metabol	能量代谢
energi resolut	能量分辨
energi resourc	能源资源
energi save	节能
energi sourc	能源来源
energi spectrum	能谱
energi transfer	能量传递
enerv	衰弱	无力	削弱
enforc	实施	执行
engag	衔接	从事	使用中	迷人
engend	产生	发生	引起	形成
engin	工程	引擎
engin data	工程数据
engin depart	工程处
engin design	工程设计
engin develop	工程设计
engin manag	工程管理
engin school	工程学院
engin scienc	工程学
engin system	工程系统
england	英国
english	英语	英文
english languag	英文
engorg	肿胀	充血
engraft	移入	嫁接
enhanc	增强	提高	加强	增加
enjoi	享受	喜欢	享有
enjoy	享乐	快乐	使用权	享受
enlarg	扩大
enlighten	教育	进步	文明	启迪
enlist	参与	从军
enorm	巨大	庞大	非常
enough	充足	足够	很多
enquir	询问
enquiri	询问
enrich	富集	浓缩
enrol	登记	注册
ensembl	总体	整体	全体
ensu	追求
ensur	确定	保证	确保	保护
ent	内部	在内	向内	树人
entail	需要
entangl	卷入	纠缠	缠结
entent	协定
enter	进入	输入	参加	肠道
enterobacteriacea	肠杆菌科
enterococci	肠球菌
enterococcu	肠球菌
enterotoxin	肠毒素
enterpris	企业
enterpris manag	企业管理
entertain	娱乐
enthusiast	热烈	爱好者
entic	诱惑	诱饵	迷人
entir	整个	完全	全部
entireti	整体	全部
entiti	实体
entiti relationship	实体关系
entitl	权利
entrain	夹带
entranc	入口	进入	开始
entrap	诱捕	包埋	截留
entrench	牢固	根深蒂固	防护	侵犯
entrepreneur	企业家
entrepreneuri	创业
entrepreneurship	职能	企业家能力
entri	进入	入口	条目	登录
entri level	初级
entrust	委托	信托
entwin	纠缠
enucl	阐明	说明
enum	计算
enumer	计算	枚举	列举
enunci	表明	发音	阐明	说明
envelop	信封	包封
environ	环境
environ condit	环境条件
environ protect	环境保护
environment	环境
environment condit	环境条件
environment control	环境控制	环境管理
environment effect	环境效应
environment friendli	环保
environment pollut	环境污染
environment protect	环境保护
environment protect agenc	环境保护署
environment scienc	环境学
environment system	环境系统
environment test	环境测试	环境试验
envis	想象
envisag	面对	正视	想象
enzym activ	酶活力
enzym inhibit	酶抑制
enzym link immunosorb assai	酶联免疫吸附测定
enzym system	酶系统
enzymat	酶催化
ephemer	暂时	短命	短暂
epi	表位
epidem	流行	传染病
epidemiolog	流行病学
epidemiologi	流行病学
epiderm	表皮
epiderm cell	表皮细胞
epidermi	表皮
epidur	硬膜外
epigenet	外成
epilepsi	癫痫
epilept	癫痫
epinephelu	不清
epiphani	出现
episod	发作
epistasi	上位
epistat	上位
epitaxi	外延
epitaxi growth	外延生长
epitheli	上皮
epitheli cell	上皮细胞
epitheli tissu	上皮
epithelia	上皮
epithelium	上皮
epitom	缩影	摘要	概要	概括
epoch	时期	时代	中新世
epoxi	环氧
epoxi resin	环氧树脂
equal	平等	相等
equat	方程式
equat motion	运动方程
equat set	方程组
equat state	物态方程	状态方程
equatori	赤道
equilibr	平衡	平均
equilibrium	平衡
equilibrium equat	平衡方程
equilibrium point	平衡点
equilibrium state	平衡态
equimolar	摩尔
equip	设备	装备
equip apparatu	仪器
equip failur	设备故障
equipag	装备
equit	公平	公正	平衡法
equiti	权益	产权	公平
equival	等价
equival unit	当量
equivoc	可疑	等业	不确定
era	时代	时期	中生代
erad	根除	消灭
eradi	发射
eras	清除	清洗
erect	直立	安装	装配	设立
erectil dysfunct	勃起功能障碍
ergonom	工效学
erod	腐蚀	侵蚀	损坏了
eros	侵蚀	腐蚀
err	犯错	犯罪	陈述
errant	不定
errat	不稳定
erron	错误	不正确
error	错误	误差
error analysi	误差分析
error correct	误差修正	纠错
error detect	错误检测
error free	不错
error prone	易错
error rang	误差范围
error rate	误码率
erupt	爆发
erythrocyt	红细胞
escal	增加	调查	扩大
escap	逃避	避免	溢出	避开
escherichia coli	大肠杆菌
eschew	避开
eso	在内	向内
esophag	食管
esophagu	食管	食道
esoter	体内	内部
especi	尤其	特别
espous	支持
esprit	精神
essai	试图	评论	短文	取样
essenc	本质	香精	实质
essenti	本质	要素	重要	必要
essenti amino acid	必需氨基酸
essenti element	必需元素
essenti featur	基本特征
essenti inform	基本信息
essenti oil	精油	挥发油
essenti prerequisit	必要条件
establish	建立
establish busi	创业
establish custom	常规
establish principl	准则
estat	遗产	房地产	阶段	财产
esteem	尊敬	尊重	认为
ester	酯类
esthet	感觉	审美	美学
estim	估计	估算
estim error	估计误差
estim valu	估计值
estradiol	雌二醇
estrogen	雌激素
et al	等人
etat	状态
etc	及其他	等等
etch	蚀刻	刻蚀
ethanol	乙醇
ether	以太	乙醚	甲醚
ethernet	以太网
ethic	伦理
ethnic	人种	种族
ethnic minor	少数民族
ethyl	乙基
ethylen	乙烯
ethylen glycol	乙二醇
etiolog	病因学	病原学
etiologi	病因学	病原学
europ	欧洲
european	欧洲
european countri	欧洲国家
european union	欧盟
eutroph	富营养化
evacu	疏散	排空	撤退
evad	规避	逃避	避免
evalu	评估	评价
evalu criterion	评价标准
evalu function	评价函数
evalu model	评价模型
evalu system	评价系统
evanesc	逐渐消失	短暂	挥发性
evapor	蒸发
evas	逃避	回避	规避
even	偶数	相等
even ag	同龄
even distribut	均匀分布
even surfac	平面
evenli	平衡	平坦	平等
event	事件
event data	事件数据
event detect	事件检测
event process	事件处理
eventu	最后
ever	究竟	永远
ever chang	日新月异
ever grow	不断增长
ever increas	不断增长
evergreen	常绿
everi	所有	每一
everi dai	每天	逐日	天天
everi month	每月
everi on	每一个人
everi second	不断	不时
everi singl	完全	一切	全部
everi time	每次	每当
everi week	每周
everydai	每天	日常
everyon	每个人
everywher	各处
evid	证据
evidenti	证据
evidentiari	证据
evok	引起	诱发	唤起
evolut	进化	演化
evolutionari	发展	进化	展开	改良
evolv	展开	进化	进展
ex post facto	事后	追溯
ex vivo	离体
exacerb	加重	恶化
exact	精确	准确	急需	精密
exact solut	精确解
exactli	精确	确切	完全	确实
exagger	夸大
exalt	提升	提高
exam	考试	测验
examin	考试	检查	审查	调查
exampl	实例	样本	例子
exampl case	案例
excav	挖掘	发掘
exce	超过	超越
exceed	非常	超越	过度
exceedingli	极端	非常	极度
excel	优良	杰出	优于	优点
except	异常	例外	除外
except case	特殊情况
exception	特殊	异常	例外
excerpt	引用	摘录
excerpta	摘要
excess	过度
excess pressur	超压
exchang	交换
excipi	辅料
excis	切除	离体	删除
excision	切除
excit	刺激	兴奋	激发
excitatori	兴奋性	刺激性
excitingli	刺激
exclud	除外	排除	排斥
exclus	除外	排除	排斥	唯一
exclus right	专利权
exclus us	单独使用
exclusionari	排斥
excrement	排泄	粪便	大便
excret	分泌	排泄
excretori	排泄
excurs	移动
execut	执行
execut environ	执行环境
execut time	执行时间
exegesi	解释	注释
exemplar	标本	原型
exemplari	示范
exemplifi	例证
exempt	免除	解除
exercis	运动	行使	运用	锻炼
exert	发挥	运用	产生	施加
exhal	蒸发	呼出	呼气	发散
exhaust	排气	穷举
exhibit	显示	展现	显现	表现
exist	存在
exist inform	存在条件
exist time	存在时间
exit	退出	出口
exo	在外
exogen	外生	外原
exon	外显子
exorbit	过度	过高
exot	外来
exotherm	放热	发热
exotherm reaction	放热反应
expand	展开	发展	扩充
expand foam	发泡
expans	膨胀	扩展	开展	扩充
expect	预期	期待
expect life	预期寿命
expect valu	期望值
expedi	方便
expedit	促进	加快	迅速	考察
expediti	迅速	快速	高效
expeditionari	考察
expel	排除	驱逐	排出
expend	消耗	花费	用光
expenditur	支出	费用	开支
expens	费用	开支
experi	实验	经历	经验	体验
experi design	试验设计
experi station	试验站
experienc	体验	熟练
experienti	经验
experiment	实验
experiment anim	实验动物
experiment condit	试验条件
experiment data	实验数据	试验数据
experiment design	实验设计	试验设计
experiment evid	经验证据
experiment investig	试验研究
experiment method	试验法
experiment model	试验模型
experiment prototyp	实验模型
experiment result	实验结果
experimentalist	实验者
expert	专家
expert opinion	专家意见
expert system	专家系统
expertis	专家意见
expir	失效	终止	期满	死亡
expiratori	呼气
explain	解释	说明
explan	解释	说明	表明
explanatori	说明	解释
explant	外植体	移植	移出
explic	说明	解释
explicit	清楚	详述
explicitli	明确
explod	分解	爆炸	爆发	激增
exploit	开发	利用	剥削
explor	探测	探索	探究	探险
exploratori	探究	考察	探索	探测
exploratori research	探索性研究
explos	爆炸	爆发
expon	指数	说明
exponenti	指数
exponenti distribut	指数分布
exponenti function	指数函数
exponenti growth	指数增长
export	出口	输出
expos	暴露
exposit	阐述	说明
expositori	说明	解释
exposur	暴露	照射
exposur time	曝光时间
expound	解释	详细说明
express	表达
express wai	高速公路
expressio	面部表情	面容
expuls	排气	驱逐
exquisit	敏锐	精巧	细腻
extant	现存
extemporan	临时	当时	即席
extend	扩展	扩充
extend releas	缓释剂
extens	广泛	延长	广大
extens us	广泛应用
extension	外延
extent	范围	程度	区域
extent damag	受损程度
extent injuri	危害程度	伤害程度
extent power	权限
extenu	减轻
exterior	外部	表面
extern	外部
extern environ	外环境
extern forc	外力
extern pressur	外压力
extinct	消光	消灭	消退	消失
extinguish	消灭	压制
extra	额外	特别
extracellular	细胞外
extracellularli	细胞外
extract	提取	萃取
extract phase	提取相
extractor	提取	萃取
extran	体外	外部	外来	无关
extraordinari	非常	特别
extraordinarili	特别	非常
extrapol	推断	外推
extraterrestri	地球外
extravas	溢出	外渗
extrem	极端
extrem ultraviolet	远紫外
extrem valu	极值
extremum	极值
extrins	外部	外在	体外	外来
extrud	突出	挤压	伸出	挤出
extrus	挤出
extub	拔管
exuber	丰富	繁茂
exud	渗出	流出
ey dai	太阳
ey movement	眼动
eyesight	视力
fabric	制造	织物	组合	建造
fabric materi	构件
fabric process	制造工艺
facad	表面	外观
face	正面	面孔	面对	面容
face face	面对面
facepl	面板
facet	方面
faci	面容
facial	表面	面部
facial express	面部表情
facial gestur	面部表情
facial recognit	面孔识别
facil	设施
facilit	促进	帮助	推进
facsimil	传真	复制
fact	事实
facto	事实上	实际上
factor	因素
factor analysi	因子分析	因子分解
factor analyt	因子分析
factor analyz	因子分析
factor product	生产要素
factor safeti	安全系数
factor ten	十倍
factori	工厂	因子	产生
factual	实际	事实
factur	制作
faculti	能力	才能
faculti member	员工
fade	衰落
fail	失败	缺乏	事故	失效
failur	失败	失效	故障	不足
failur analysi	失效分析	故障分析
failur detect	故障检测
failur mechan	破坏机理
failur rate	失效率
failur test	故障检测
faint	模糊	微弱
faintli	微弱	模糊
fair	公平
fairli	公平	美观	相当	清楚
faith	信任	信仰	保证	信心
faithfulli	忠实
fake	欺骗	伪装	诈骗	捏造
fall	瀑布	下降	降低
fall ground	失败
fall short	缺乏	不足	不符合
fallen	陷落
falloff	下降
fals	错误	不准确
fals alarm	虚警
fals drop	误检
fals neg	假阴性
fals new	谣言
fals posit	假阳性
fals retriev	误检
fals target	假目标
falsifi	伪造	歪曲
fame	饥饿	传说
famili	家庭	家族
famili relat	亲属关系	家庭关系
familia	家族	家长
familiar	熟悉	常见	亲密
famin	缺乏	饥荒	饥饿
famou	极好
fan	风扇	刺激
fantom	阴影
far	远红外	久远	远场	远端
far awai	遥远	显然	无疑	远离
far back	古代	遥远
far end	远端
far field	远场
far flung	广布	遥远
far infrar	远红外
far reach	广泛	深远
far red	远红外
faradai	法拉第
fare	进展	费用	进步	食物
farm	农业	农场
farm area	田间
farm product	农产品
farmer	农民
farmland	农田
farther	进一步	更远
fascin	迷人	吸引人	魅力
fashion	流行	形成	时尚
fast	快速
fast algorithm	快速算法
fast fourier transform	快速傅里叶变换
fast grow	快速增长
fast speed	快速
fast track	快速
fasten	集中于
faster	加快
fastidi	严格	挑剔
fat	脂肪
fat cell	脂肪细胞
fat metabol	脂肪代谢
fat oil	富油
fat part	重要角色
fatal	致命	重大	致死	不幸
fatal rate	致死率
fate	命运	注定
father	父亲	保护
fatigu	疲劳
fatigu crack	疲劳裂纹
fatigu life	疲劳寿命
fatigu perform	疲劳性
fatti	脂肪
fatti acid	脂肪酸
faucet	开关
fault	故障
fault analysi	故障分析	失效分析
fault condit	故障状态
fault detect	故障检测
fault diagnosi	故障诊断
fault toler	容错
fault tree	故障树
fault tree analysi	故障树分析
faulti	不完善
fauna	动物群	动物区系
favor	有利	顺利	良好
favorit	偏爱	喜爱	中意
favour	有利	顺利	良好
fbg	葡萄糖
fear	恐惧
feasibl	可行性	可行
feasibl solut	可行解
feasibl studi	可行性研究
feat	合适	功绩
featur	特征	特点
featur analysi	特征分析
featur base	基于特征
featur extract	特征抽取
featur select	特征选择
featur space	特征空间
featur vector	特征向量
febril	发热	热性
fecal	粪便	排泄物
fece	粪便
fecund	受精	多产	受孕	生殖能
feder	联邦
feder govern	联邦政府
fee	费用	所有权
feed	饲料	饲养	进料
feed back	反馈
feed forward	前馈
feed stock	原料
feed water	给水	饮用水
feedback	反馈
feedback action	反馈作用
feedback control	反馈控制
feedback inform	反馈信息
feedback loop	反馈环路	反馈回路
feeder	饲养者	补给	馈线	供给者
feedforward	前馈
feedstock	原料
feel	觉得	感觉	情绪
feel like	想要
fell	凶猛
fellow	同事	同伴	朋友	同道
felt	粘结
femal	女性
femor	股骨	大腿
femur	股骨
fenc	围栏	栅栏	防护
fend	保护
fens	防护	栅栏
fentanyl	芬太尼
feral	野生	凶猛
ferment	发酵
fermentor	发酵罐
fermi	费米
fern	蕨类植物	蕨类
ferret	搜索
ferric	高铁
ferroelectr	铁电
ferrou	亚铁
fertil	肥料	肥沃
fertil effect	肥效
fertil effici	肥效
festiv	节日
fetal	胎儿
fetch	取得	引人	带来	前进
fetu	胎儿
fever	发热
few	少数
fewer	较少
fewest	最少
fiber	纤维
fiber optic	光纤
fiberglass	玻璃纤维
fibril	原纤	须根	颤动
fibrinogen	纤维蛋白原
fibroblast	成纤维细胞
fibroid	纤维性	纤维瘤	纤维状
fibroin	蛋白
fibronectin	纤连蛋白
fibrosi	纤维化
fibrot	纤维化
fibrou	纤维性	纤维
fiction	小说	虚构	拟制
fictiti	虚构	假设	假定
fide	诚实	信用	忠实	善意
fidel	逼真度
fiduci	基准
field	现场	田间	领域	野外
field applic	应用范围
field emiss	场致发射
field experi	野外试验	现场试验
field intens	场强
field investig	现场调查	调查范围
field strength	场强度
field studi	研究领域
field survei	现场调查
field test	现场试验	野外试验
field trial	现场试验	野外试验
field view	视野	视场
field vision	视野
fifteen	十五
fifth	第五
fifti	五十
fig	无花果
fight	战斗	斗争	对抗	争吵
fight back	抵抗
figur	计算	数字	出现	表示
figur merit	优值
filament	细丝	丝状
file	文件	归档	档案
file format	文件格式
file system	文件系统
fill	填充
filler	补白	填料
film	薄膜	电影	拍摄
film base	片基
film coat	涂膜
filter	过滤	滤波器
filter algorithm	滤波算法
filter bank	滤波器组
filter design	滤波器设计
filter paper	滤纸
filtrat	过滤
fim	鱼类
fin	翅片
final	最后
final design	最终设计
final phase	最后阶段
final result	最终结果
final solut	最终解决
final stage	终结
financ	理财	融资	资金	财政
financi	金融	财政	财务
financi institut	金融机构
financi loss	经济损失
financi resourc	资金
find	发现
finder	探测器
fine	精细
fine grain	细粒	微粒
fine particl	微粒	微细颗粒
fine tune	微调	调整
finer	出色
finetun	调整
finger	手指
finger print	指纹图谱	指纹
fingerprint	指纹
fingertip	指尖
finish	完成
finish product	成品
finish surfac	加工表面
finit	有限
finit differ	有限差分
finit differ method	有限差分法
finit element	有限元
finit element method	有限元法	有限单元法
finit element model	有限元建模
fir	先前	杉木	冷杉
fire	火灾
fire control	消防
fire hazard	火灾
fire power	火力
fire prevent	防火
fire protect	防火
fire resist	防火
fire retard	阻燃剂	防火
fire suppress	灭火剂
firefight	消防
firesid	家庭	非正式
firewal	隔离
firm	坚定	公司	确定	结实
firmli	坚定
first	第一	首先
first aid	急救
first choic	首选
first class	最好	优秀
first ever	首次	前所未有
first foremost	首要
first gener	第一代
first hand	直接
first kind	史无前例	首创
first languag	第一语言	母语
first last	总的说来	早晚
first line	重要
first order	一阶
first principl	基本原理
first rate	非常好	一流
first step	首要步骤
first time	首次	初次
first year	第一年
firsthand	直接
firstli	首先	第一
fiscal	财政	会计
fischer	费舍尔
fish	钓鱼
fish farm	养鱼
fish meal	鱼粉
fisher	渔船
fisheri	渔业
fishmeal	鱼粉
fission	裂变
fissur	裂隙	裂缝	分裂
fistula	瘘管
fit	适宜	适合	配合
fit curv	曲线拟合
fit data	拟合数据
fit model	拟合模型
fitment	装置	家具
fix	固定
fix point	定点
fix star	恒星
fixat	固定
fixat ey	注视
fixtur	固定	设备
flag	标志
flagship	旗舰
flair	才能	鉴别力	眼光
flake	剥落	鳞片	片状	火星
flame	火焰
flame retard	阻燃剂
flammabl	可燃
flang	边缘	轮缘
flank	侧面
flap	抖动	摆动
flare	闪光	闪耀	发光	燃烧
flash	闪光
flask	培养瓶
flat	平坦	平板	平整	平面
flat plate	平板
flatten	整平	扁率
flavonoid	黄酮类	类黄酮
flavor	调味品
flavum	黄色
flaw	缺点	裂纹	划痕	裂缝
flawless	无裂纹	完美
flawlessli	完美
fledg	成熟	独立	喂养
fleet	快速	短暂
flesh	人性
flex	弯曲	折曲	屈曲	伸缩
flexibl	灵活性	适应性	弹性
flexibli	柔软
flexion	屈曲
flexur	抗弯	屈曲
flexur strength	挠曲强度
flick	闪烁	电影
flicker	闪烁
flight	飞行
flight line	航线
flight path	飞行路径
flip	翻转	触发器
flite	争论	争吵
float	浮动	漂浮
float point	浮点
floatat	浮选	漂浮	下水	创立
floccul	絮凝
flock	大量	聚集	兽群	鸟群
flood	洪水
flood plain	河漫滩	河滩	洪泛
floor	地板
flop	失败	触发器
flora	植物区系	植物群
floral	植物
floresc	开花	花期
floricultur	种花
florida	罗里
flourish	繁荣	活跃	繁茂	茂盛
flow	流动	流程	流量
flow air	空气流动
flow analysi	流程分析	流量分析	信息流分析
flow awai	流失	流逝
flow chart	流程图
flow cytomet	流式细胞仪
flow cytometri	流式细胞术
flow diagram	流程图
flow direct	流向
flow path	流程	流路
flow pattern	流型
flow rate	流速	流量
flow regim	流型
flow system	追踪制度	流动系统
flow type	流型
flow veloc	流速
flow vortex	涡流
flowabl	流动性
flower	开花
flowrat	流速	流量
flu	流感
flub	错误	失败
fluctuat	波动
flue	渔网
fluenc	能流	注量
fluenci	流畅
fluent	流利	流畅
fluff	错误	柔毛	绒毛	出错
fluid	流体	流动
fluid balanc	水平衡
fluid dynam	流体动力学
fluid flow	流体流动
fluid mechan	流体力学
fluidic	射流	流体
fluiditi	流动性
fluidiz	流态化
fluidiz bed	流化床
fluidli	流动	液体	不定	流畅
flume	水道
fluoresc	荧光
fluoresc dye	荧光染料
fluoresc intens	荧光强度
fluoresc label	荧光标记
fluoresc light	荧光
fluoresc microscop	荧光显微镜
fluoresc situ hybrid	荧光原位杂交
fluorescein	荧光素
fluorid	氟化
fluorin	氟化
fluoro	荧光	氟代
flush	充足	直接	冲洗	旺盛
flutter	摆动
flux	通量	流出	助熔剂	变迁
flux densiti	通量密度	流密度
fly	飞行
fly low	谦卑
flywheel	飞轮
fmri	功能性磁共振成像
foam	泡沫
focal	病灶
focal length	焦距
focal plane	焦面
focal point	焦点
focal spot	焦点
foci	焦点	聚焦	焦距	病灶
focu	焦点	聚焦
focus	聚焦
focuss	聚焦	焦点
foe	对手	反对者	敌人
fog	苔藓
fog free	清晰
foggi	模糊
fold	折叠
foliag	植物	树叶
folic	叶酸
folic acid	叶酸
folk	民间	人们
follicl	卵泡
follicular	卵泡
follow	跟随
follow law	律师	诉讼
follow track	跟踪
followup	回答	追踪	跟踪
font	字形
food	食物	食品
food addit	食品添加剂
food chain	食物链
food crop	粮食作物	蔬菜作物
food intak	摄食
food manufactur	劳动力成本	食品制造
food product	食品
foodstuff	食品	粮食
fool	浪费	欺骗
foot	合计	脚踏	步行	底部
footbal	足球
foothold	根据
footprint	足迹	印迹
footstep	足迹
fora	论坛	座谈会	法庭
forag	饲料	掠夺
forai	侵略	攻击	袭击
forc	强迫	力量	强制
forc arm	暴力
forc convect	强制对流
forc field	力场
forcibl	强迫	强制
ford	福特
fore	在前	以前
fore aft	纵向
forearm	前臂	准备
forecast	预测	预报
forecast error	预测误差
forego	先前	前面	放弃	前述
foreground	前景	前台
forehead	前额	前部
foreign	外国	外来	国外
foreign bodi	异物
foreign languag	外文
foreign object	异物
foreign soil	外国
foremost	最初	最重要
forenoon	上午	午前
forens	辩论	法医	法院
forerunn	先驱	前兆
forese	能预测	预见	预知
foreshadow	预示
foreshorten	缩短
foresight	预见	远见卓识
forest	森林
forest fire	森林火灾
forestri	林业	森林
forev	永远
forg	伪造	锻炼
forget	忽视	忘记	忽略	遗忘
forgo	放弃
fork	分支	分歧	叉状
form	形成	成形	形式	形状
form cell	形成细胞
form state	国体
formal	正式	形式
formaldehyd	甲醛
formalin	福尔马林
format	形成	格式
format convers	格式转换
format detail	格式
former	前者	模型
formerli	以前	从前
formic	甲酸	群集
formic acid	甲酸
formid	巨大	优秀
formul	形成	表述	配制
formul polici	政策的制定
formula	公式
formula calcul	公式计算
formulari	规定	公式
fort	堡垒
forth	以后	向外
forthcom	来临
fortifi	加强	增加
fortuit	偶然	机会
fortun	幸运	命运	幸福	财富
forum	论坛	法庭
forward	向前
forward look	前瞻性
forza	力量
foss	沟渠
fossil	化石
fossil fuel	化石燃料
fossil oil	石油
foster	培养	养育	抚育
foul	污染	污垢	犯规
foul water	污水
found	建立
foundat	基础	根据
founder	破坏	失败	倒塌	浸水
fountain	水源	泉水
four	四维	四层	四端
four dimension	四维
four letter	下流
four stage	四级
four time	四次	四倍
four year	四年
fourier transform	傅里叶变换
fourier transform infrar spectroscopi	傅里叶变换红外光谱
fourth	第四
fourth gener	第四代
fox	欺骗	狐狸
fpga	现场可编程门阵列
frack	水力压裂
fraction	分数	部分	分别	分馏
fraction number	分数
fraction order	分数阶
fraction part	小数
fractur	骨折	破碎
fractur tough	断裂韧性
fractur zone	断裂带	破碎带
fragil	脆弱
fragment	碎片	片段	分裂	破碎
fragmentari	碎片	碎屑	不完全	片断
fragranc	香味	芳香
frai	磨损	争论
frail	脆弱
frailti	脆弱	虚弱	弱点
frame	框架
frame refer	理论	观点	坐标	参照系
frame work	框架	结构
framework	结构	骨架
franc	法国
frangibl	脆弱性	脆弱	脆性
frank	率直
fraud	欺诈	舞弊
fraudul	欺诈
fraught	含有	充满
free	自由	免费
free air	大气
free easi	自由	酒店	聚会
free electron	自由电子
free energi	自由能
free radic	自由基
free space	自由空间
free stand	独立
free time	空闲时间
freed	释放
freedom	自由
freeli	自由	大量	浮动	随意
freeman	公民
freewai	高速公路
freez	冻结	冰冻
freez dry	冷冻干燥	冻干
freez thaw	冻融
freezer	冰箱
freight	货运
french	法国
frequenc	频率
frequenc band	频带	频段
frequenc distribut	频数分布	频率分布
frequenc domain	频域
frequenc doubl	倍频
frequenc intermedi	中频
frequenc modul	调频	频率调制
frequenc rang	频率范围
frequenc respons	频率响应
frequenc select	频率选择性
frequenc spectrum	频谱
frequenc stabil	频率稳定度
frequent	频繁	快速	经常
frequent us	常用
fresh	新鲜	开始	最新
fresh water	淡水
freshli	新近
freshman	新手
freshwat	淡水	江河湖泊
fret	磨损	腐蚀	侵蚀	烦躁
fri	油炸
friabl	脆弱
friction	摩擦
friction coeffici	摩擦系数
friction forc	摩擦力
friend	朋友
friendli	友好	有利于
fring	边缘
frond	植物体
front	面对	朝向	前端	前面
front edg	前沿
front end	前端
front page	重要
front rear	在前后
frontal	正面	额叶	前面
frontend	前端
frontier	边境	边界
frost	冰冻	冻结	结霜	受冻
frozen	冻结
fruit	果实	结果	水果	成果
fruit fly	果蝇
fruit tree	果树
fruition	实现	成就	结果实
fruitless	无效	无子	无益
frustrat	挫折	挫败	破坏
fry	油炸	鱼苗
fucos	海藻糖
fuel	燃料
fuel air mixtur	混合气
fuel cell	燃料电池
fuel consumpt	燃料消耗
fuel effici	省油
fuel oil	燃料油
fugit	短暂
ful	丰富	充满
fulfil	完成	实践	履行	实现
fulfil task	完成任务
full	完全	完整	全部	充满
full advantag	完全	充分
full automat	全自动
full blown	成熟	盛开	充分发展
full bodi	肥胖	范围广	浓郁
full color	彩色
full duplex	全双工
full length	全长
full recoveri	完全恢复
full scale	全面	完全
full size	全身
full term	足月
full text	全文
full thick	全层
fulli	十分	完全	充分
fulli develop	发育成熟
fumig	熏蒸	熏烟
fun	娱乐	乐趣
function	功能
function analysi	函数分析	功能分析	泛函分析
function bind	功能连接
function characterist	功能特性
function design	功能设计
function group	官能团
function librari	函数库
function magnet reson imag	功能性磁共振成像
function materi	功能材料
function model	函数模型
function network	功能网络
function power	职责
function relat	函数关系
function relationship	函数关系
function requir	功能需求
function time	有效时间
function valu	函数值
fund	基金	资金
fund provid	资金来源
fundament	基本	基础	重要
fundament featur	基本特点
fundament frequenc	基频
fundament principl	基本原则
fundament research	基础研究
funder	投资者
fundu	基底	底部	眼底
fungal	真菌
fungi	真菌	霉菌
fungibl	代替
fungu	真菌
funnel	漏斗
funni	有趣	幽默
furan	呋喃
furi	愤怒	狂怒
furnac	电炉	高炉	考验	感应炉
furnish	提供	供给	供应	家具
furnitur	家具
further	促进
furthermor	此外	而且
furthest	最远	最大
fuse	融合	熔化
fuse on	联合	融为一体	结合在一起
fuse togeth	融合	结合	联合	集合
fusion	结合	聚变	融合	熔化
futil	无用	不重要
futur	未来	将来
futur life	来生
fuze	引信
fuzz	绒毛
fuzzi	模糊
fuzzi logic	模糊逻辑
fuzzi set	模糊集合
g forc	重力
ga chromatographi	气相色谱法
ga cool	气冷
ga flow	气流
ga form	产气	成气
ga liquid	气液
ga oper	气动
ga permeabl	透气性
ga pressur	气压
ga suppli	供气
ga turbin	燃气轮机
gad	蔓延
gag	阻塞	欺骗	矫正
gage	挑战	估计
gain	增益
gain bandwidth	增益带宽
gain loss	损益	盈亏
gait	步态
galact	极大	乳液	乳汁	银河
galaxi	星系	银河
gale	大风
galen	草药
galleri	走廊	收集	图库
galvan	镀锌	电流
gam	社交
game	对策	博弈	比赛	游戏
game plai	博弈
game theoret	博弈论
game theori	博弈论
gamma	伽马
gamma rai	伽马射线
gamut	全部	整个范围
ganglia	活动	力量
ganglion	活动	力量
gangren	坏疽
gangwai	通道	通路
gap	缝隙	差距	间距	气隙
garbag	垃圾	废物
garden	园艺
gargantuan	巨大	庞大
garment	服装	衣服
garner	储存	贮藏
gase	气体
gaseou	气体	气态
gasif	气化
gasifi	气化
gasket	垫圈
gasolin	汽油
gass	排气	气体处理
gastric	胃液
gastro	腹侧
gastro intestin	胃肠
gastroenter	胃肠炎
gastrointestin	胃肠
gastrointestin tract	胃肠道
gate	控制	门控	大门	通道
gatewai	网关
gather	聚集	采集	集合	集中
gather ground	好转	取得进展
gather togeth	收集	集合	集聚
gaug	测量	线规	计量	估计
gauss	高斯
gaussian	高斯
gaze	注视	凝视
gear	齿轮	工具
gear wheel	齿轮
gearbox	变速箱	齿轮箱
geiger	辐射
gel	凝胶
gel electrophoresi	凝胶电泳
gelat	冻结	凝胶	糊化
gelatin	明胶
gelatin capsul	胶囊
gem	宝石
gen	基因	消息	情报
gender	产生
gene	基因
gene express	基因表达
gene mutat	基因突变
gene therapi	基因治疗
genealog	家系	系谱
genealogi	家系	系谱
gener	生成	一般	产生	发生
gener algorithm	生成算法
gener analysi	全面分析
gener anesthesia	全身麻醉
gener capac	发电量
gener cell	生殖细胞
gener characterist	通性	一般特性
gener condit	基本条件	一般条款
gener electr	发电
gener formula	通式
gener hospit	综合医院
gener incom	总收入
gener knowledg	常识
gener model	广义模型
gener plan	总体规划
gener principl	原则
gener program	通用程序
gener public	公众
gener purpos	通用
gener revenu	总收入
gener rule	常规	生成规则	通则
gener set	发电机组	类集
gener speak	一般而言
gener surfac	受热面
gener system	生成系统
gener task	类任务
gener unit	发电机组
genera	种类
generalis	广泛	普遍	整体
generaliz	普遍性	可归纳
genes	发生	生殖	起源
genesi	发生	生殖
genet	遗传学	遗传
genet algorithm	遗传算法
genet engin	基因工程
genet inform	遗传信息
genet marker	遗传标记
genet modifi	转基因
genet mutat	遗传信息
geni	起源	世代
genit	生殖
genit herp	生殖器疱疹
geniu	特征	精神
genom	基因组	染色体组
genotyp	基因型
genr	类型
gentl	温和
gentleman	先生
gentler	温和
gentli	逐渐	温和
genu	菌属	亚属	植物属	树属
genuin	真实	真正	真诚	真性
geo polit	地缘政治
geochem	地球化学
geodes	测量
geodesi	地势
geodet	测量
geograph	地理
geograph area	地理区域
geograph distribut	地理分布	地域分布
geograph isol	地理隔离
geograph locat	地理位置	地理定位
geograph region	地理区
geograph set	地理环境
geographi	地理
geoloc	地理定位
geolog	地质
geomagnet	地磁
geomagnet storm	地磁暴
geometr	几何
geometr constraint	几何约束
geometr mean	几何平均
geometri	几何
geomorpholog	地形	地貌
geophys	地球物理学	地球物理
geopolit	地理
georg washington univers	乔治
geospati	地理空间
geostationari	同步
geotag	地理位置
geotherm	地温	地热
geotherm energi	地热能
geriatr	老年人	老年医学	老年	衰老
germ	细菌	种子	根源
german	德国
germani	德国
germin	发芽
germlin	种系
gestat	妊娠	孕育
gestat ag	胎龄
gestur	手势	姿态
get	得到	获得
get along	生活
get around	旅行
get awai	出发	离开	逃跑
get back	恢复
get behind	支持	落后
get better	康复	痊愈	转好
get data	检索数据
get go	开始
get right	恢复正常
get togeth	聚集	收集	积累
ghana	加纳
ghg	温室气体
ghost	重影
ghostli	精神	影子
gi tract	消化道
giant	巨大	庞大
gift	赋予
gig	刺激
gill	沟壑
gimbal	平衡环
gin	陷阱
gird	准备	围绕	横梁
girder	主梁
girl	女孩
girth	围绕	包围	周长
gist	依据	要点
give	适应性	弹性	产生	给予
give awai	分发	放弃	泄露	丧失
give ear	注意
give evid	证明	提供
give promis	保证
give rise	引起
give wai	撤退	倒塌	屈服
given	约定
glacial	冰川
glacier	冰川
glamor	魅力
glanc	闪光	反射	附带	提到
gland	唾液腺
glandular	固有	天生
glare	闪耀
glass	玻璃
glass fiber	玻璃纤维
glass transit temperatur	玻璃化转变温度
glasshous	温室
glaze	光滑
glean	收集
glide	滑动
glint	闪光	反射	闪耀
glisten	闪耀	闪光
gln	谷氨酰胺
global	全局	全球
global climat chang	全球气候变化
global network	全球网络
global optim	全局优化
global posit system	全球定位系统
global societi	国际社会
global warm	全球变暖
globe	天体
globul	小球	小体	液滴	血球
globular	球状	球形	红细胞
globulin	球蛋白
glomerular	小球
glori	自豪	繁荣	荣誉
gloss	注释
glossari	词表	术语集
glossi	平滑
glove	温和
glow	热情	发热	红光	热烈
glucagon	胰高血糖素
glucan	葡聚糖
glucocorticoid	糖皮质激素
glucon	葡萄糖
glucos	葡萄糖
glucosamin	葡萄糖胺	氨基葡萄糖
glue	粘合
glutam	谷氨酸	转氨酶
glutamin	谷氨酰胺
glutathion	谷胱甘肽
glycan	多糖	聚糖
glycat	糖化
glycem	血糖
glycerin	甘油
glycerol	甘油
glycin	甘氨酸
glycol	乙二醇	二醇
glycol acid	羟基乙酸
glycolipid	糖脂
glycolysi	糖酵解
glycoprotein	糖蛋白
glycosidas	糖苷酶
glycosyl	糖基化	糖基
gmp	鸟苷酸
gnotobiot	无菌
go back	追溯
go beyond	超出
go far	成功	满足
go forward	发生	向前	前进
go go	活跃
go market	尝试	生气
goal	目标
goal orient	面向目标
goal program	目标规划
goal state	目标状态
goat	山羊
goggl	突出
gold	黄金	金色
gold mine	金矿	金山
golden	金色
gonad	性腺	生殖腺
gonorrhea	淋病
gonorrhoea	淋病
good	货物	相当	优良	良好
good deal	许多
good fit	拟合优度
good health	健康
good natur	和善	仁慈	温厚
good qualiti	优质
goodwil	商誉	友好	信誉
googl	谷歌
got	谷草转氨酶
goug	欺骗
govern	政府
govern agenc	机关
govern document	政府部门
govern equat	控制方程
govern sector	政府部门
government	政府	政治
government agenc	政府机构
grab	掠夺	捕获	抓取	攫取
grace	优美
grace degrad	功能降低
gradat	顺序	逐渐变化	阶级
grade	等级	层级	分级	阶段
grade cross	平面交叉
grade school	小学
grade system	分级
grader	机器	分级机	年级学生
gradient	梯度
gradient descent	梯度下降
gradual	逐渐
graduat	毕业	研究生
graduat school	研究生院
graduat student	研究生
graft	移植	嫁接
graft versu host diseas	移植物抗宿主病
grai	灰色
grai level	灰度
grai matter	灰质
grai scale	灰度
grain	纹理	颗粒	晶粒	粮食
grain sand	砂粒
grain size	晶粒尺寸	晶粒度
gram	鹰嘴豆
gram neg	革兰氏阴性
gram posit	革兰氏阳性
graminea	禾本科
grammat	语法
grand	重大	主要	最高
grand total	总计	累计	总值
grander	较大
grandios	宏伟	夸大
grant	允许	但是	给予	授予
granul	粗糙	颗粒	细粒	小粒
granular	颗粒	粒状
granulocyt	粒细胞
grape	葡萄
graph	图形	表示
graph plot	绘图
graph tabl	图表
graph theori	图论
graphic	图形	图解	生动
graphic method	图示法	图解法
graphic model	三维图
graphit	石墨
grappl	掌握	抓住
grasp	把握	理解	控制	抓住
grass	草原	牧场
grassland	牧草	草原
grassroot	草根	基层	乡村
grate	光栅
gratif	满足	满意
grave	重大	死亡	严肃	严重
gravel	砂砾	回升	碎石	沙砾
gravi	剧烈
gravid	妊娠
gravit	引力	重力
gravit forc	引力	重力
gravit wave	重力波	引力波
graviti	重力
graviti wave	重力波
grayscal	灰度
graze	放牧	牧草	草场
graze land	牧场	放牧
greas	脂肪	油脂	贿赂
great	伟大	主要	非常	全部
great britain	英国
great deal	大量
great enemi	死亡
great lake	大西洋
greater	更大
greatest	最大
greatli	非常
greedi	贪婪
green	绿色
green hous	温室
greenhous	温室
greenhous emiss	温室气体排放
greenhous ga	二氧化碳
grei	灰色
grid	网格	格子
grill	格栅	格子
grim	严格	坚强	严峻	残忍
grind	研磨	剧烈
grip	掌握	控制	抓紧	吸引人
grit	砂砾
groceri	食品
groom	修饰
groov	惯例
gross	总数	总量	总值	总共
gross weight	总重
grossli	非常
ground	地上	地面	基于
ground base	陆基
ground break	全新	独创	开创性
ground rule	程序
ground water	地下水
ground work	基础
groundbreak	突破性	开创性
groundwat	地下水
groundwork	基础	根据	地基
group	团体	分组	群体	聚合
group control	群控
group group	分批
group librari	组库
grow	成长	生长	种植	发展
grow season	生育期	生长季节
grow wild	野生	自然生长
grown	长大	成年
growth	生长	增长
growth curv	生长曲线
growth factor	生长因子	增长因子
growth hormon	生长激素
growth product	生产的发展
growth rate	生长速率	增长率	生长率
growth regul	生长调节剂
gruel	惩罚
grunt work	简单
guarante	保证	担保
guaranti	保证
guard	警卫	防止	保险	卫士
guardian	保护
guess	猜测
guess work	推测	猜测
guesswork	猜测
guest	客体
gui	逃跑	球员
guid	指导	指南	引导	管理
guid missil	导弹
guidanc	指导
guidanc system	制导系统
guidelin	指标	方针	指南	准则
guinea pig	豚鼠
gulf	漩涡	隔阂
gum	树胶	胶质
gun	电子枪
gust	趣味
gut	内容	内脏
gym	体育课
gyn	女性	女子
gyrat	旋转	回转	旋回
gyro	陀螺仪	回转	陀螺	脑回
gyroscop	陀螺仪
habit	习惯	居住
habitat	栖息	生境	自生
habitu	习惯
hack	生气	出租车
hadoop	分布式计算
haemostat	止血
hai	干草
hail	冰雹	欢迎
hair	头发	毛发
hairi	多毛	多发	毛状
hale	健壮	强壮
half	一半
half angl	半角
half centuri	半个世纪
half dozen	六个
half hour	半小时
half life	半衰期
half life period	半衰期
half time	经常
half world	半球
half year	半年
halfwai	部分	中途	不彻底
hall	走廊	霍尔
hallwai	走廊
halogen	生盐
halt	停止
halv	对分	一半	平分	减半
ham	过火	后腿	做作
hamiltonian	哈密
hamper	阻碍	妨碍
hamster	仓鼠
hand	所有	拥有	支持	手工
hand foot	完全
hand held	便携式
handbook	手册
handicap	障碍	残疾	困难	妨碍
handili	便利
handl	处理	操作
handl capac	处理能力
handler	管理者	操作者
handmad	手工
handov	转移	转换
handwritten	手写
hang	悬挂	意义
hanger	挂钩
hap	机会	偶然
haplotyp	单倍型
happen	发生	事件
happi	快乐	幸福
haptic	触觉
har	驾驭
harass	折磨	困扰	骚扰
harbor	庇护	避难所
hard	硬度	坚硬	困难
hard disk	硬盘
hard drive	要求过高
hard fast	严格	固定
hard rock	硬岩
hard scienc	自然科学
hard set	凝固	坚决
harden	硬化	变硬
hardi	强壮	努力	坚硬	耐寒
hardli	刚刚	几乎不
hardship	艰难	受苦	辛苦
hardwar	硬件
hardwar algorithm	硬件算法
hardwar architectur	硬件体系结构
hardwar configur	硬件配置	硬件结构
hardwar construct	硬件结构
hardwar design	硬件设计
hardwar resourc	硬件资源
hardwar structur	硬件结构
hardwir	电路
harm	有害	伤害
harmless	无害
harmlessli	无害
harmon	谐波	调和
harmoni	协调	和谐	调和	和声学
harri	哈里斯	掠夺	折磨	骚扰
harsh	粗糙	严厉
harsher	粗糙
harvard	哈佛大学
harvard univers	哈佛大学
harvest	收获
hash	切碎	复述
hassl	争论
hasten	加紧
hat	帽子	很多
hatch	孵化	出生	阴影	策划
hate	厌恶	仇恨
haul	搬运	牵引
haven	避难所	庇护
havoc	严重破坏
hawk	捕捉
hazard	冒险	危险
hazard area	危险区
hazard locat	危险区
hazard materi	有害物质
hcmv	人巨细胞病毒
hdl c	高密度脂蛋白胆固醇
head	主要	出发	前进	头脑
head ear	完全	全身
head mount	头盔式
head start	领先
headach	头痛
headquart	总部	本部
heal	修复	恢复	治愈	愈合
health	健康
health care	卫生保健
health care provid	医护人员
health center	卫生院
health condit	健康状况
health problem	健康问题
healthcar	医疗保健	卫生保健	健康服务
healthcar deliveri	医疗保健服务
healthi	健康
heap	非常	许多	累积	堆积
hear	听觉
hear impair	听力损伤
heart	心脏	中心
heart diseas	心脏病
heart failur	心力衰竭
heart heart	率直	亲密	诚恳
heart lung	心肺
heart muscl	心肌
heart rhythm	心律
heart surgeri	心脏手术
heart valv	心瓣膜
hearthston	家庭
hearti	健壮	诚恳	诚实	热烈
heat	加热
heat absorb	吸热
heat absorpt	吸收热	吸热
heat balanc	热平衡
heat capac	热容	热值
heat conduct	热传导	导热	热导率
heat current	热流
heat cycl	热循环
heat dissip	散热
heat effici	热效率
heat energi	热能
heat engin	热机
heat exchang	换热	热交换器
heat flow	热流
heat flux	热流	热通量
heat insul	绝热
heat manag	热管理
heat pipe	热管
heat plate	受热面
heat power	发热量
heat pump	热泵
heat reaction	反应热
heat releas	散热
heat resist	耐热性	耐热
heat shock protein	热休克蛋白
heat sourc	热源
heat stabl	耐热
heat temperatur	加热温度
heat transfer	传热
heat transfer coeffici	传热系数
heat transmiss	传热
heat treat	热处理
heat treatment	热处理
heat valu	热值
heat ventil air condit	供暖
heat wave	热浪	热波
heater	加热器
heath	健康
heav	起伏	恶心
heavi	沉重	巨大
heavi chain	重链
heavi duti	重型
heavi metal	重金属
heavier	巨大	沉重
heavili	严重
hectar	公顷
hectic	发热	肺病
hedg	树篱	障碍
hedgehog	豪猪
heel	足跟	倾斜	后部	紧随
height	高度
heighten	升高	提高	增高	加强
helic	螺旋状	厚蟹	螺旋形
helicopt	直升机
helix	螺旋
helm	指挥
help	帮助
help desk	咨询服务
helper	助手
helpfulli	有用	有益
hem	边缘	包围	关闭
hematocrit	血细胞比容	红细胞压积
hematolog	血液学
hematologi	血液学
hematoma	血肿
hematopoiesi	造血
hematopoiet	造血	生血
hematopoiet stem cell	造血干细胞
hematuria	血尿
heme	血红素
hemicellulos	半纤维素
hemispher	半球
hemodialysi	血液透析
hemodynam	血流动力学	血液动力学
hemoglobin	血红蛋白
hemolysi	溶血
hemolyt	溶血
hemorrhag	出血
hemostasi	止血
hemostat	止血
hen	母鸡
henc	因此
henceforth	今后
hep	时髦
heparin	肝素
hepat	肝炎
hepat b	乙型肝炎
hepat b viru	乙型肝炎病毒
hepat c	丙型肝炎
hepat cell	肝细胞
hepatocellular	肝细胞
hepatocellular carcinoma	肝细胞癌
hepatocyt	肝细胞
herald	预报	传达	宣布	先驱
herb	草本	药草	草药	香草
herbac	草本	绿色	叶状
herbicid	除草剂
herd	人群	兽群	群集	放牧
hereaft	将来
herebi	因此
hered	遗传
hereditari	遗传
hereinaft	以下
herit	遗传性	遗传率
heritag	遗产	遗传性
hermet	密封	奥妙	不透气
hermet seal	密封
hernia	突出
heroin	海洛因	吗啡
herp	疱疹
hesit	犹豫
hetero	不同
heterodyn	外差
heterogen	异质	不均匀
heterolog	不齐	异种
heterosexu	异性
heterosi	杂种优势
heterotroph	异养
heterozyg	杂合
heurist	启发式
heurist algorithm	启发式算法
hexagon	六边形
hexapod	昆虫
hi tech	高技术
hidden	隐藏
hidden layer	隐含层
hidden markov model	隐马尔可夫模型
hide	隐藏	隐匿	迹象	隐瞒
hierarch	分级	分层	层次
hierarch structur	层次结构
hierarchi	层次	分级	分层结构
high	高度	高级	高效	主要
high accuraci	高精度
high altitud	高空
high bandwidth	高带宽
high blood	良好
high blood pressur	高血压
high capac	大容量
high carbon	高碳
high contrast	高对比度
high current	大电流
high definit	高精度
high densiti	高密度
high densiti lipoprotein	高密度脂蛋白
high effici	高效
high end	高端
high energi	高能
high energi physic	高能物理学
high fidel	高保真
high flow rate	高消耗
high flux	高通量
high frequenc	高频率	频繁出现
high gain	高增益
high grade	高级	纯度高
high ground	优势
high heat	高温	高热
high impact	高强度
high intens	强烈	高强度
high level	高级	高阶层
high limit	最大限度	上限
high load	高负载
high order	高位
high pass	高通
high peak	高峰值
high perform	高性能	高效能
high perform liquid chromatographi	高效液相色谱法
high point	极限	顶点
high potenc	高效能
high potenti	潜能
high power	大功率	高性能
high precis	高精度
high pressur	高压
high price	昂贵	高价
high prioriti	高优先级
high produc	高产
high profil	高调	备受瞩目
high puriti	高纯度
high qualiti	高级
high reliabl	高可靠性
high resolut	高分辨
high school	中学
high sea	外海
high sensit	高灵敏度
high speed	高速
high speed flight	高速飞行
high spot	特点
high stake	高风险
high tech	高科技	高技术
high technologi	高科技
high temperatur	高温	高热
high temperatur alloi	高温合金
high tensil	高强度
high tension	高压
high veloc	高速
high voltag	高压	有力	高电压
high volum	高容量
high water	高水位	高潮
high yield	高产
higher educ	高等教育
higher learn	高等教育
higher order	高位
highest	最高
highest possibl	最大可能
highli	非常	大大
highli sensit	高灵敏度
highlight	突出
highpressur	高压
highwai	公路
hijack	劫持
hike	提高	上升	步行
hill	丘陵
hind	后部	在后
hinder	阻碍	后面	障碍	位阻
hindlimb	后肢	下肢
hindranc	障碍	妨害
hing	铰链	关键
hint	暗示	提示
hip	臀部
hip joint	髋关节
hippocamp	海马
hippocampu	海马
hire	租用	租金
hist	组织
histogram	直方图
histolog	组织学
histologi	组织学
histon	组蛋白
histopathologi	病理组织学
histor	历史
histor data	历史数据
histor document	历史文献
histori	历史	经历	过去
histori book	史书
historian	历史学家
hit	打击	压缩	碰撞	击中
hit probabl	命中率
hitch	故障	搭便车
hiv	艾滋病病毒
hive	荨麻疹	储备
hog	扰乱	拱起
hol	全部	完全	假日
hold	保持	支持	保留	把握
hold back	滞留	抑制	阻止	取消
hold true	有效	适用
hold water	有效
holder	所有人	持有
holdup	停顿	阻碍
hole	空穴	漏洞
holist	完整	整体
holland	荷兰
hollow	中空	空心	山谷	形成空洞
hollow cathod	空心阴极
hollow fiber	中空纤维
holomorph	对当
home	国内	家庭	国产
home base	总部
home environ	内部环境
home us	家用
homeland	本国
homeland secur	国家安全
homemad	自制	国产
homeostasi	动态平衡
homeostat	内环境
homogen	均匀性	同质	同种	均匀
homolog	相应	同种	一致
homologi	相同	同源性
homologu	相应
homomorph	同态
homozyg	纯合	同型
homozygot	纯合体
honei bee	蜜蜂
honest	诚实	可靠	诚信
honesti	诚实	公正	正直
honeybe	蜜蜂
honeycomb	蜂窝
honor	荣誉	实践	尊敬
honour	荣誉	实践	尊敬	信用
hood	覆盖	的状态
hoof	行走
hook	挂钩	陷阱
hoop	包围
hop	跳跃
hope	希望
hopefulli	有希望
horizont	水平
hormon	激素
horn	喇叭	角质
hors	走马	木马
horsepow	马力
horticultur	园艺
hose	水管	软管
hospit	医院
hospit acquir	院内	医源性
hospit bed	病床
hospit care	住院治疗
hospit cost	医疗费用
hospit industri	服务业
host	主机	宿主
host comput	主机
hostil	敌对	敌意	敌人
hot	紧迫	热门	热水	热情
hot ga	热气
hot press	热压
hot spot	热点	热电
hot water	热水	困境
hotel	酒店
hotspot	热点	热区
hound	激励
hour	小时
hour hour	连续
hourli	频繁	每小时
hous	住宅	房屋	封装	住房
hous made	国产	自制
hous unit	住宅
household	家庭	家族
hover	盘旋	徘徊
hrv	心率变异性
htn	高血压
hub	中心
hub spoke	辐射状
hue	色调	色彩	样子	色度
huge	巨大	极大	无限
hull	船体
hum	杂声
human	人类
human activ	人类活动
human bodi	人体
human capit	人力资本
human center	以人为中心	以人为本
human comput interact	人机交互
human comput interfac	人机界面
human death	人类死亡
human factor	人为因素
human immunodefici viru	艾滋病病毒
human languag	人类语言
human milk	人乳
human natur	人性
human power	劳动者	人力
human readabl	可读
human resourc	人力资源	人文资源
human resourc manag	人力资源管理
human wast	粪便
humanist	人道主义
humanitarian	人道主义
humankind	人类
humanoid	类人
humid	湿度
humidifi	加湿
humor	体液
humor immun	体液免疫
hump	努力	隆起
hundr	数百	许多
hundr thousand	百千
hunger	饥饿
hungri	饥饿	荒漠
hunt	寻找	搜寻	搜索	探求
hurdl	障碍	克服
hurrican	飓风
hurt	伤害	创伤	危害	损害
husbandri	农事
huski	强壮
hyalin	透明
hyaluron acid	透明质酸	玻璃酸
hybrid	杂交	混合	杂种	杂化
hybrid system	混合系统
hydrat	含水	吸水	氢氧	水化合物
hydraul	水力
hydraul power	水力
hydrid	氢化物	氢化
hydrochlorid	盐酸盐	盐酸
hydrodynam	水动力学	水力	流体力学	水动力
hydroelectr	水电
hydrofluor	氢氟酸
hydrofluor acid	氢氟酸
hydrogel	水凝胶
hydrogen	氢化	氢键	氢气	氢原子
hydrogen atom	氢原子
hydrogen carbon	碳酸氢盐
hydrogen embrittl	氢脆
hydrogen peroxid	过氧化氢
hydrogen sulfid	硫化氢
hydrograph	水文
hydrographi	水文学
hydrokinet	流体动力学
hydrolas	水解酶
hydrolog	水文
hydrologi	水文学
hydrolys	水解产物
hydrolysi	水解
hydrolyt	水解
hydrolyz	水解
hydromagnet	磁流体动力学	磁流
hydrophil	亲水	吸水
hydrophil properti	亲水性
hydrophob	疏水性	疏水
hydrophob properti	疏水性
hydrophon	潜水
hydrostat	流体静力学
hydrostat pressur	静压
hydrotherm	热水
hydroxid	氢氧化物	氢氧
hydroxyapatit	羟基磷灰石
hydroxyl	羟基
hydroxyl radic	羟基
hygien	卫生
hyper	超过	过多	亢奋	过度
hyperbar	高压
hyperbol	双曲
hyperkalemia	高钾
hyperplasia	增生
hyperplast	增生
hyperpolar	超极化
hypersensit	过敏	高灵敏度
hyperson	高超声速
hyperspectr	高光谱
hypertens	高血压
hypertherm	高温
hyperthermia	高温	过热
hypertroph	肥大	肥厚
hypertrophi	肥大
hypha	菌丝
hyphal	菌丝
hypo	皮下注射	减退
hypoderm	皮下	真皮
hypoglycem	低血糖
hypoglycemia	低血糖
hypotens	低血压
hypothalam	下丘脑
hypothermia	低温	降温
hypothes	假设	假说	前提	假定
hypothesi	假设
hypothesi test	假设检验
hypothet	理想	假设	假定
hypoxia	低氧
hysteresi	滞后
hysteret	滞后
ial	属于
ibd	炎症性肠病
ic floe	冰川
ic water	冰水
icon	图标	画像
ictal	发作	猝发
idea	观念	思想	理想	概念
ideal	理想
ideal solut	理想解
ideat	思想	观念	想象
ident	相同	同一	身份	标记
ident verif	身份验证
identif	识别	鉴定
identifi	识别	一致	确定
ideolog	思想	意识形态
ideologi	思想体系	意识形态
idiom	方言	成语
idiopath	自发	特发
idiosyncraci	特质
idiosyncrasi	特性	气质	风格
idiosyncrat	特质	特殊	异质
idiotyp	基因型
idl	空载	空闲
iff	当且仅当
ift	免疫荧光技术
ignit	点火
ignor	忽略
ileal	回肠
iliac	髂骨	回肠
ill	疾病
ill defin	不清楚
ill fit	不合	不适宜
ill health	不健康	不适
ill us	滥用	虐待
illeg	非法	违法
illicit	违法	禁止	不正当	违禁
illicitli	违法
illinoi	伊利
illiteraci	文盲
illumin	照明
illustr	举例说明	说明	阐明	插图
illustri	著名	优秀	辉煌	明亮
imag	图像	成像	影像
imag base	基于图像
imag compress	图像压缩
imag displai	图像显示
imag recognit	图像识别
imageri	成像
imagin	想像	成虫	听觉	设想
imb	嵌入	包埋	植入
imbal	不平衡	失调	不均衡
imbalanc	失衡	失调	不平衡
imbed	嵌入
imit	模仿
immatur	未成熟
immeasur	无限	不可测量
immedi	立即	直接
immedi action	直接作用
immediaci	直接	目前
immens	广大	无限	巨大	非常好
immers	沉浸	浸渍	浸没	专注
immigr	移民
immin	逼近	迫切
immobil	固定	不变
immobl	不动	固定
immort	不朽	永远	神仙	长久
immov	固定	不动
immun	免疫
immun defici	免疫缺陷
immun globulin	免疫球蛋白
immun reaction	免疫反应
immun system	免疫系统
immun therapi	免疫疗法
immuno	免疫
immunoadsorpt	免疫吸附
immunoassai	免疫测定
immunoblot	免疫印迹
immunocompet	免疫活性
immunocytochemistri	免疫细胞化学
immunodefici	免疫缺陷
immunofluoresc	免疫荧光
immunogen	免疫原性	免疫原
immunoglobulin	免疫球蛋白
immunoglobulin e	血清免疫球蛋白
immunohistochem	免疫组织化学
immunohistochemistri	免疫组织化学
immunolog	免疫学	免疫
immunolog reaction	免疫反应
immunolog respons	免疫应答
immunologi	免疫学
immunosuppress	免疫抑制
immunotherapi	免疫疗法
immut	不变	不可变
imp	加强	接枝
impact	冲击	影响	撞击	效果
impact area	影响
impact effect	影响效果
impact strength	冲击强度
impact test	冲击试验
impair	减少	损害	受损	削弱
impart	给予
imparti	公平	公正
imped	阻抗
impedi	障碍	妨碍	阻止
impel	叶轮
impend	迫切	紧急	威胁
imper	规则	命令	急需	势在必行
impercept	微细	细微
imperfect	缺陷	不完全	缺点	减弱
imperfectli	不完全	不完备
imperil	危害
imperm	不能通过
imperman	暂时
imperson	模仿	扮演	体现	客观
impervi	不受影响
impetu	动力	冲动	动能	动量
imping	碰撞
implant	植入
implement	实现
implement phase	实施阶段
implement procedur	实现过程
implement strategi	实现策略	实施策略
implement techniqu	实现技术
impli	暗示	含蓄	隐含	意味
implic	蕴含	暗示	密切关联	涉及
implicit	隐式	暗示	内含	含蓄
implicitli	隐含	含蓄	暗示	绝对
import	重要	进口
import data	输入数据
import event	重大事件
import export	进出口
importantli	重要	大量
impos	应用	利用	施加
imposit	欺骗
imposs	不可能
impot	无力	无效	虚弱
impound	蓄水
impoverish	无力
impract	无用
imprecis	不精确	不明确
impregn	浸渍	充满	注入
impress	印象	影响
imprint	印刷	印记
improb	不可能
improp	错误	不合适	不道德	不正确
improv	改善	改良
improv research	改进研究
impuls	冲动
impur	杂质
imput	估算	转嫁	归属
inabl	无能	无力
inaccur	错误	不准确	不精确
inaccuraci	错误	不精确
inact	非活动
inactiv	灭活
inadequ	不充分
inadequaci	不充分	不足之处	关闭不全
inadvert	错误
inapplic	不适用
inappropri	不恰当	不适宜	不适合
inattent	分心	粗心
inaugur	开始	就职	创造
inboard	内侧	向内
inborn	天生	先天
inbound	入境
inbuilt	嵌入	内藏	内置
inc	公司
incandesc	白热化	灿烂
incap	不能
incarn	典型	体现	化身
incendiari	燃烧
incent	激励	动机
incent program	激励制度
incept	起初	起始	摄取
incess	不断
inch	身高	小岛
inch inch	逐渐
incid	发生率	入射
incid angl	入射角
incid rate	发生率
incident	附带	伴随	偶然
inciner	灰化
incipi	初发	初期	起初	发端
incis	切口	切开
incision	切入	切开
incit	刺激	激励
incl	包括	包含
inclement	严酷	恶心
inclin	倾向	可能	倾斜	倾角
includ	包含	包括
includ angl	倾斜角
inclus	包含	包括
incoher	松散
incom	收益	收入
incom outgo	收支
incom signal	输入信号
incompat	不相容	不协调	禁忌	矛盾
incompet	不适合	关闭不全	不合格
incomplet	不完全
incompress fluid	不可压缩流体
inconclus	不确定
incongru	不一致	不协调	不相容性	不合适
inconsist	不一致
incontin	立即
inconveni	不便	困难
incoordin	不协调	不配合	共济失调
incor	结合	合并	公司
incorpor	合并	混合	吸收	结合
incorrect	不正确
incorrectli	错误
increas	增加	递增
increas speed	加速
increas unit	增产量
increasingli	逐渐
increment	增量	增加
incub	孵化	孵育	潜伏	培养
incumb	依靠	义务
incur	招致
incurs	侵入	侵略
ind	印度
inde	的确	真正	实在
indefinit	不确定	模糊	无限	不定
indefinit quantiti	不确定
indent	压痕
independ	独立
independ variabl	自变量
indetermin	不确定	不明确
index	索引	指数	标引	指标
index method	指数法
index number	指数
index refract	折射率
index term	标引词
index valu	指数值
india	印度
indian	印度
indic	指示	指标
indici	指标	表示
indicia	标记
indiffer	无差异	中性	中立	不重视
indigen	本土	原产	国产	固有
indirect	间接
indirectli	间接	曲折
indiscrimin	无差别	普遍	任意
indispens	不可缺少	不可或缺
individu	个体	个人	个别
indivis	不可分
indol	无痛
indoor	室内
induc	诱导	感应	诱发
induct	归纳	感应	电感
induct coupl plasma	电感耦合等离子体
induct effect	诱导效应
inductor	变压器	诱导物
industri	工业	产业
industri comput	工业控制
industri control	工业控制
industri design	工业设计
industri organ	工业企业
industri product	工业生产	工业产品
industri revolut	工业革命
industri robot	工业机器人
industri strength	强劲	强大	强效
industri system	工业体制
industri wast	工业废水
industri water	工业用水
indwel	内在	存在
ineffect	无效	失效	效率低
ineffectu	无效
inefficaci	无效
ineffici	无效	无能	效率低
inelast	不适应性
inequ	不等式	不平等	不同
inert	惰性
inerti	惯性
inerti forc	惯性力
inerti navig	惯性导航
inerti navig system	惯性导航系统
inertia	惯性
inescap	不可避免
inevit	不可避免	必然
inexact	不正确	不精确
inexist	不存在
inexpens	廉价
inextric	无法解决
infanc	初期	幼年	幼儿期
infant	婴儿	儿童
infantil	婴儿
infarct	梗塞
infect	感染	传染
infecti	传染性
infecti agent	病原体
infecti bacteria	病菌
infecti diseas	传染病
infer	推论	推断	推理
inferenc	推理	推论	推断
inferenti	推理
inferior	下级	较差
infertil	不孕症	不育症
infest	感染	骚扰	侵染	传染
infiltr	浸润	渗透
infin	无穷	无限
infinit	无限	无穷
infinitesim	极小
infirmari	医院
inflam	着火	点火
inflamm	燃烧
inflammatori	炎性
inflammatori bowel diseas	炎性肠病
inflammatori reaction	炎性反应
inflat	膨胀
inflect	变调	屈曲	改变	弯曲
inflect point	拐点
inflex	刚性	不变性
inflict	施以	予以
inflow	流入
influenc	影响
influent	流入	支流
influenti	有影响
influenza	流感
influenza viru	流感病毒
influx	流入	注入	河口	汇集
info	信息
inform	信息
inform commun technologi	信息和通信技术
inform content	信息量	信息容量
inform data	信息数据
inform flow	信息流	数据流
inform hand	信息处理
inform manag system	信息管理系统
inform network	信息网
inform process	信息处理
inform redund	信息冗余
inform requir	信息需求
inform scienc	信息学	信息科学
inform sourc	信息来源
inform system	信息系统
inform technologi	信息技术
inform theoret	信息论
inform theori	信息论	信息理论
inform transmiss	信息传输
informat	信息学	信息科学	信息化
infra	在下	以下	以后
infra red	红外线
infrar	红外线
infrar light	红外光
infrar radiat	红外线照射
infrar spectrum	红外光谱
infrastructur	基础设施	基础结构
infrequ	罕见	稀少	珍贵
infring	侵犯
infus	注入	浸泡	浸渍	浸剂
ing	状态	情况等
ingeni	灵敏	精巧	聪明
ingest	摄取	摄食	食入
ingredi	成分	材料	因素	组分
ingress	进入	入口
inhabit	居住	居民	占据	栖息
inhal	吸入
inher	固有
inherit	遗传
inherit properti	遗产
inhibit	抑制	禁止
inhibitor	抑制剂
inhibitori	抑制
inhibitori factor	抑制因子
inhomogen	不同类	不同质	非均匀
inhous	自身
init	启动	起始
initi	最初	开始	初始化	引发
initi condit	初始条件	初始参数
initi data	原始数据	初始数据
initi phase	初始阶段
initi solut	初始解
initi stage	初期
initi temperatur	初始温度
initi valu	初值
initi veloc	初速
inject	注射	注入
injur	损伤	受伤	受害	伤害
injuri	伤害	损伤
ink	油墨	签署
inland	内陆	国内
inlet	入口	进口
inlin	内联
inmat	内部	内在
innat	先天	天生
innat immun	先天免疫	天然免疫
inner	内部
inner citi	市中心
inner diamet	内径
inner ear	内耳
innov	创新	革新	改革
innov process	更新过程
innov research	创新研究
ino	纤维
inocul	接种
inoculum	培养液	接种物
inoper	停止工作
inordin	过度	紊乱
inorgan	无机
inpati	住院病人
inphas	同相
input	输入
input data	输入数据
input materi	原料	进料
input output	投入产出
input signal	输入信号
inquir	询问
inquiri	调查	探索	询问	查询
inquisit	调查	探究
inroad	侵入	损害	袭击	侵害
inscrib	登记	内切	书写	注册
insect	昆虫
insecticid	杀虫剂
insecur	不安全	不稳定
insemin	授精	播种
insensit	昏迷
insert	插入
inservic	在职
inset	嵌入	插图
insid	内部
insid diamet	内径
insidi	隐伏	潜伏
insight	洞察力	顿悟
insignific	无意义
insist	坚持	强调
insol	中暑	日晒
insolubl	不溶性	不溶
insomnia	失眠
insomuch	因为
inspect	检查	检验
inspect result	检查结果
inspector	检验员
inspir	产生	吸入	激发	启示
inst	机构	学院
instabl	不稳定
instal	安装
instanc	建议	情况	实例	例子
instant	立即	紧急	瞬间	即时
instantan	瞬时	即时
instanti	实例化	举例说明
instantli	立即	即刻
instig	教唆	怂恿
instil	滴注
instinct	本能
institut	学会	体系	机构	制度
institution	制度化	有组织	建立	创建
instruct	指令	教学
instructor	指导者
instrument	仪器
insuffici	不足	不够
insul	绝缘
insul materi	绝缘材料
insulin	胰岛素
insult	侮辱	损害
insur	保险
insur compani	保险公司
insurg	起义	叛乱
int	强度	整数
intact	完整
intak	入口	摄取	吸入
intang	无形
integ	整数	整型	整体
integr	综合	整合	集成	积分
integr circuit	集成电路
integr compon	有机组成部分
integr control	综合控制
integr develop	全面发展
integr engin	集成工程
integr equat	积分方程
integr method	积分法
integr number	整数
integr util	综合利用
intellect	智力	思考	观念
intellectu	智力	知识分子	聪明
intellectu properti	著作权	版权
intellig	智能	智力	情报	信息
intellig agenc	情报机构
intellig control	智能控制
intellig robot	智能机器人
intellig system	智能系统	信息系统
intellig us	合理使用
intend	计划	有意	未来	打算
intens	强度	强烈	加强
intens illumin	照度
intens light	光强
intens radiat	辐射强度
intensif	增强	强化
intensifi	加强	强化
intent	意图	意向	愈合
intention	有意	意向性
inter	埋葬	中间	银行间
inter commun	通路
inter connect	互联
inter link	连接	连环
inter relat	相互关系
inter relationship	互动关系
interact	交互
interact comput	交互计算
interact effect	交互作用效应
interact environ	交互环境
interact system	交互系统
interact visual	交互式可视化
interannu	年际间
intercal	插入	嵌入	夹层
intercellular	细胞间
intercept	截取	拦截
interceptor	障碍物
interchang	互换	交换	更新
intercommun	共有	互通	相互联系	共通性
intercomparison	相互比较
interconnect	互连	转换
intercours	交流	交往	往来
intercross	交叉	杂交
intercurr	介入	间发	并发
interdepend	相互依赖	相关性	相互依存
interdict	禁止	停止
interdigit	并指
interdisciplinari	学科间
interest	兴趣	利益	权益
interestingli	有趣
interf	干涉
interfac	界面	接口
interfac data	接口数据
interfac system	接口系统
interfac test	接口测试
interfaci	界面
interfer	干扰	干涉
interfer effect	干扰效应	干扰作用
interfer elimin	干扰消除
interfer signal	干扰信号
interfer suppress	干扰抑制
interferomet	干涉仪
interferometr	干涉测量	干涉仪
interferon	干扰素
intergovernment	政府间
intergr	整合
intergranular	粒间
interim	临时	期中	暂时	间歇
interior	内部
interior phase	内相
interlac	交错	交织
interlaminar	层间
interlay	夹层	中间层	间层
interleav	交错
interleukin	白介素
interlibrari	馆际
interlink	互连	链接	连环
interlock	连锁	相关
intermedi	中间	中级
intermedi frequenc	中频
intermedi product	中间体	中间产物	半成品
intermediari	中间	媒介
intermetal	金属间化合物
intermitt	间歇
intermountain	山间
intern	国际	内部	内在
intern airport	国际机场
intern co oper	国际合作
intern combust	内燃
intern combust engin	内燃机
intern commun	国际社会
intern confer	国际会议
intern cooper	国际合作
intern energi	内能
intern flow	内流
intern forc	内力
intern market	国际市场
intern organ	内脏	国际组织	内器
intern phase	内相
intern pressur	内压
intern relat	国际关系
intern standard	国际标准	国际准则
intern storag	内存
intern surfac	内表面
internation	国际化
internet	因特网
internet site	网站
internet thing	物联网
interoper	相互作用	互操作性	交互操作	相互配合
interperson	人际
interphas	中间相	相间
interplai	互相作用
interplanetari	太阳系内
interpol	插值	内插
interpos	干预
interpret	解释
interpretatio	解释
interprocess	进程
interrel	相关	相互关系
interrelationship	相互关系
interrog	询问	讯问
interrupt	中断
intersect	相交	交错
interspac	空间	中间
interspeci	种间
interstiti	间质	间隙
intertempor	跨期
intertwin	纠缠	缠绕
interv	区间	间隔
interven	插入	中间	干涉
intervent	干预
interview	面试
interweav	交织	混杂
intestin	内部	国内	肠内
intestin tract	肠道
intim	亲密	暗示	内膜	亲切
intimaci	亲密	熟悉	隐私
intimid	威胁
intoler	不耐
inton	声调
intox	中毒
intra	区域内	在内
intra abdomin	腹内
intra caviti	腔内
intra class	类内
intraabdomin	腹内
intracav	腔内
intracavitari	腔内
intracellular	细胞内
intracellular enzym	细胞内	胞内酶
intracellularli	细胞内
intracrani	颅内
intracrani aneurysm	颅内动脉瘤
intracrani pressur	颅内压
intract	难治	棘手
intraduct	管内
intraepitheli	上皮内
intrahepat	肝内
intraindividu	个体内
intramolecular	分子内
intramur	内部	校内
intramuscular	肌内
intramuscularli	肌内
intraocular	眼内
intraocular len	人工晶状体
intrapulmonari	肺内
intraspecif	种内
intratrach	气管内
intratumor	瘤内
intravascular	血管内
intravascularli	血管内
intraven	静脉内	静脉注射
intraven inject	静脉注射
intric	复杂
intricaci	复杂
intrigu	吸引人	有趣	阴谋
intrins	本质	内在
intro	介绍	简介
introduc	介绍	采用	输入	引入
introduct	介绍	采用	初步	引进
introductori	介绍	引导
introspect	反省
intrud	推进	侵入
intrus	闯入	干扰	侵入	插入
intub	插管
intuit	直觉
intumesc	肿大	膨胀	膨大	隆起
intussuscept	吸收	摄取
inund	淹水	洪水	大水	浸水
inv	包埋	围棋
invad	侵入	侵袭	侵略	侵犯
invalid	无效
invari	不变
invas	侵入	入侵	攻击性	侵犯
invent	发明
inventor	发明人
inventori	盘存	盘点	库存
invers	反演	相反	倒置	反转
invers proport	反比例
invert	反相	反向	可逆	倒转
invertebr	无脊椎
invest	投资
invest decis	投资决策
investig	调查
investigatori	调查	审查
investor	投资者
invis	无形
invit	邀请
invok	调用	引起	请求	实行
involuntari	无意识	偶然
involut	复杂	退化	内卷
involv	包括	包含	涉及	复杂
inward	向内	内心	本质	本来
iodid	碘化
iodin	碘化
iol	水晶
ion	离子
ion beam	离子束
ion channel	离子通道
ion exchang	离子交换
ion implant	离子注入
ion sourc	离子源
ionic	离子
ionic conduct	离子传导
ioniz	电离
ioniz radiat	电离辐射
ionospher	电离层
ionospher disturb	电离层扰动
iot	物联网
ipv	改造	改良
ir spectrum	红外光谱
iraq	伊拉克
iron	烫平	生铁	坚强
iron oxid	三氧化二铁
irradi	照射	辐照	辐射	发光
irrat	不合理	无理数
irregular	不规则
irregularli	不规则
irrelev	无关	不恰当
irrespect	无关	不顾
irrevers	不可逆
irrig	灌溉
irrit	刺激
irrot	无旋
ischem	缺血	局部出血
ischem heart diseas	缺血性心脏病
ischem stroke	缺血性发作
ischemia	局部出血	缺血
isentrop	等熵
isl	小岛	群岛
island	岛屿	群岛
islet	小岛
islet cell	胰岛细胞
islet langerhan	胰岛
ism	状态	情况	主义	制度
iso	同种	相等	异构
isochron	等时
isocyan	异氰酸
isoenerget	等能
isoenzym	同工酶
isoflavon	异黄酮
isol	孤立	隔离
isol cultur	分离培养
isom	异构体
isomer	异构化	异构
isometr	等角	等体积	立方	等长
isomorph	同形	同构
isopren	异戊二烯
isotherm	等温线	等温
isoton	等渗
isotop	同位素
isotop analysi	同位素分析
isotop enrich	同位素富集
isotrop	各向同性
isotropi	各向同性
isotyp	同型
issu	发行	问题
issu forth	出来	出去
issuanc	发行	发布
itali	意大利
italian	意大利
itch	瘙痒
item	项目
iter	迭代
iter algorithm	迭代算法
iter comput	迭代计算
iter method	迭代法
iter procedur	迭代过程
iter process	迭代过程
iter step	迭代过程
iti	炎症	过度
jacent	临近
jack	增加	提高	提醒
jacket	夹克
jade	绿色
jam	干扰	堵塞
jam signal	干扰信号
japan	日本
japanes	日本
jar	冲突	震动	刺激	不一致
jargon	术语	土语
jaundic	黄疸
jaw	教训
jawbon	信用
jell	冻结	胶凝	凝结
jeopard	危害
jeopardi	危险
jet	喷射	射流	喷嘴	时差
jet flow	射流
jet mix	射流搅拌
jet nozzl	喷嘴
jet propuls laboratori	喷气推进实验室
jet stream	射流	急流
jitter	抖动	跳动
job	作业	工作
job satisfact	工作满意度
job site	现场
john	约翰
joi	高兴
join	结合	连接	加入	参加
join forc	联合
joint	共同	联合	关节	连接
joint probabl	联合概率
joint us	共用
jointli	共同
journal	日记	杂志	日志
journei	旅行	旅程	行程
jove	木星
jpl	喷气推进实验室
judg	鉴定	判断	审理	判决
judgement	判断	判决
judgment	判断
judici	司法
juggl	欺骗	篡改	欺诈	歪曲
jugular	颈静脉	咽喉	颈部
juic	活力	体液
jumbo	巨大
jump	跳跃	转移
jump point	起点	出发点
jump start	起动	发动
junction	连接	结合	结式
junction temperatur	结温
junctur	连接	接缝
june	六月
junior	后进	下级	低级	年幼
junior high	初中
junior high school	初中
jupit	木星
juri	陪审团
just	合理	正确	刚刚	正直
just now	刚刚
just right	恰好	正好
just time	正好
justic	正义	公正	公平	正确
justif	调整	合理性
justifi	证明	对齐	有理	正当
juvenil	少年	幼年
juxtapos	并列	并置
juxtaposit	并列	并置	并排	对合
k band	间线
kalman filter	卡尔曼滤波
kap	被膜	胶囊
karma	命运
keen	强烈	敏感	敏锐	尖锐
keenli	激烈
keep	保持
keep abreast	并行
keep go	继续	维持
keep mind	记住
keep pace	并列
keep record	记录	登记
kei	密钥	关键	按键
kei compon	主要组分
kei enzym	关键酶
kei factor	关键因素
kei paramet	关键参数
kei point	关键	要点
kei word	关键字
kelp	海藻
kentucki	塔基
kerat	角膜
keratin	角蛋白
kernal	籽粒	珠心
kernel	内核	核心
kernel function	核函数
kerosen	煤油
keyboard	键盘
keyston	重点
keystrok	按键
keyword	关键字
kick	反抗
kickoff	开始	肇始
kid	欺骗
kidnei	个性
kidnei diseas	肾脏疾病
kidnei failur	肾衰竭
kidnei injuri	肾损伤
kidnei stone	肾结石
kill	非常	极其	破坏	删除
killer	致死	断路器	止痛药
kiln	烘干
kilogram	千克
kilomet	公里	千米
kilometr	公里
kin	家族	同类	血缘关系	亲属
kinas	激酶
kind	种类	方式	性质	亲切
kindl	引起	点火	着火	兴奋
kindli	温和	亲切
kindr	相似	家族	同类	血缘
kinemat	运动学
kines	运动	动力
kinesi	运动
kinet	动力学
kinet energi	动能
kinet equat	动力学方程
king	帝王	统治
king size	特大	特长
kingdom	王国	领域
kinship	关系
kit	装备	工具箱
klebsiella	克雷白氏杆菌属
knee joint	膝关节
knife	切割	伤害	穿过
knit	结合	编织	针织
knob	把手	多节
knockdown	廉价
knockout	引人注目
knot	难题	纠缠
know	了解	知道	认识
knowhow	情报	技巧
knowledg	知识
knowledg base	知识库
knowledg base system	知识库系统
knowledg engin	知识工程
knowledg inform	知识信息
knowledg model	知识模型
knowledg organ	知识组织
knowledg represent	知识表达	知识表示
knowledg share	知识共享
knowledg structur	知识结构
known	已知
knuckl	膝关节
kodak	照片
korea	韩国	朝鲜
korean	朝鲜语	韩国	朝鲜
kra	喀斯特
kreb cycl	三羧酸循环
kuhn	库恩
lab	实验室
lab bench	实验台
label	标签	标号	标志	示踪
label method	标记法
labil	不稳定	易变
labor	劳动	分娩	努力	工作
labor cost	工资
labor forc	劳动力
labor intens	劳动密集型
laboratori	实验室
laboratori anim	试验动物
labori	艰苦	辛苦	勤劳	费力
labour	劳动
labour intens	劳动强度	劳动密集型
labrari	图书馆
labyrinth	迷宫
lac	紫胶	许多
lacer	撕裂	裂伤	受伤
lack	缺乏	不足
lactamas	内酰胺酶
lactat	哺乳	乳酸	泌乳
lactat dehydrogenas	乳酸脱氢酶
lactic	乳汁	乳酸
lactic acid	乳酸
lactic acid bacteria	乳酸菌
lactobacillu	乳酸杆菌	乳杆菌属	乳杆菌
lacton	内酯
lactos	乳糖
lacuna	腔隙	空白
lad	青年	少年
laden	负载	苦恼
lag	落后	滞后	最后	延迟
lag behind	落后
lagrang	拉格朗日
lagrang equat	拉格朗日方程
lagrangian	拉格朗日
lai	铺设	布置
lai person	外行
lake	湖泊
lamb	羔羊
lame	薄层
lamella	薄层	薄片
lamellar	层状	片状
lament	悲伤
lamin	分层	覆盖	层积	层状
lamina	叶片
laminar	薄层	层流	层状	薄片
laminar flow	层流	滞流
lamp	提灯
lanc	急进	氧气
land	登陆	降落
land area	陆地区域
land surfac	地面	地表
land us	土地利用
lander	着陆器
landfil	垃圾填埋
landform	地形
landmin	地雷
landown	地主
landscap	横向	山水	风景
lane	车道
langerhan	胰岛
langu	语言
languag	语言
languag barrier	语言障碍
languag base	基于语言
languag inform	语言信息
languag process	语言处理
languag specif	语言描述
languag translat	语言翻译
languag understand	语言理解
languish	衰弱	凋萎
lap	研磨	重叠	一圈	搭接
lap joint	搭接	研磨	抛光
laparoscop	腹腔镜
laps	失效	流逝	消失	丧失
larg	大量	大型	大大	大规模
larg angl	大角度
larg apertur	大孔径
larg area	大面积
larg dose	大剂量
larg molecul	大分子
larg number	大量	大数
larg scale	大规模	大型	大范围
larg scale product	大规模生产
larg scale system	大系统
larg size	大型
larg system	系统
larger	多量
largescal	大规模
larri	灌浆
larva	幼虫
larval	幼虫
laser	激光
laser light	激光
lash	大量	很多
last	最后
last minut	最后
last year	去年
lastli	最后
latch	封闭	占有	抓住	封锁
late	晚期	后期	最近
latenc	潜在	潜伏	传输时间
latenc phase	潜伏期
latent	潜伏	隐藏	潜在	隐性
latent heat	潜热
latent period	潜伏期
later	随后	以后	侧面	后来
later pressur	侧压
later section	横断面
latest	最近
latex	乳液
latin	拉丁文
latin america	拉丁美洲	南美洲
latina	亚科
latitud	范围	纬度	宽容度
latitudin	纬度
latter	后者
lattic	格子
launch	发射	下水	开始	投入
laundri	洗涤
laureat	荣誉
laurel	荣誉	胜利
lavag	灌洗
law	法律	定律	法则
law enforc	执法
law govern	法治
law make	立法
lawmak	立法
lawn	草坪
lawsuit	诉讼
lawyer	律师
lax	腹泻	松弛	不严格
laxiti	松弛
laydown	沉积作用
layer	分层	薄层
layer layer	叠层
layer structur	分层结构
layman	外行
layout	布局
layperson	外行
layup	接头处
lazi	缓慢
ldl	低密度脂蛋白
leach	过滤	浸提	萃取
lead	领导	主要
lead edg	前沿	最先进
lead end	前端
lead role	主导地位
lead time	研制周期
lead wai	示范
leader	领袖	领导者
leadership	领导
leaf	叶子	复叶	花瓣	树叶
leaflet	小叶
leagu	联盟	同盟
leak	泄漏
leak detect	检漏
leakag	泄漏	漏电
leakag current	漏电流
leaki	泄漏
lean	倾斜	倾向	依赖	瘦肉
leap	跳跃	剧增
learn	学习
learn abil	学习能力
learn algorithm	学习算法
learn autom	学习自动机
learn curv	学习曲线
learn machin	学习机
learn method	学习方法
learn person	学者
learn problem	学习问题
learn process	学习过程
learn system	学习系统
learner	学习者	初学者
leas	租用
least	最小	最少
least effort	省力
least valu	最小值
leav	离开	出发	残余	树叶
leav behind	超过	留下	遗留
leaven	发酵	影响	酵母
lectur	讲演	演讲	讲座
led	发光二极管
ledger	细分
lee	保护
leeward	下风	背风
left	向左	左右	左侧	左手
left hand	左侧	左手
left heart	左心
left side	左侧
left ventricl	左室
leftov	残余	残留物
leg	路程
leg exercis	运动
leg muscl	腿肌
legaci	遗产
legal	合法	法律	法定
legal scienc	法学
legisl	立法
legitim	使合法	合法	正当
legitimaci	合法	正统	正当
leguminosa	豆科
leisur	空闲
len	透镜	镜头	镜片
lend	提供	贷款	增添
length	长度
length diamet ratio	长径比
lengthen	加长
lengthi	漫长
lent	缓慢
lentiviru	慢病毒
lesion	损害
less	较少	没有	较小
less less	越来越少
less time	很快	不久
lessen	减少	减轻
lesser	较小	较少
lesson	教训
let	假设	障碍	排放	租金
let alon	不管
let go	释放	发射	放开
lethal	致命	致死性	致死率	致死
lethal concentr	致死浓度
lethal dose	致死剂量
letter	字母
leu	亮氨酸
leukem	白血病
leukemia	白血病
leukocyt	白细胞
leukocytosi	增多	白细胞
level	水平	级别
level detect	水平检测
lever	杠杆
leverag	杠杆作用	杠杆率	融资	杠杆
levi	平滑
levit	悬浮
lewi	刘易斯	路易斯
lexic	词汇
lexicograph	词典
lexicon	词汇	词典	辞典
liabil	责任
liabil compani	有限公司
liaison	联络
lib	解放
liber	解放	自由化
liberti	自由
librari	图书馆
librari data	数据库
librari facil	库功能
librari inform	库信息
librari manag	库管理
librari scienc	图书馆学
librari structur	库结构
librarian	库管理	图书馆员
librat	平均	摆动
licenc	许可证	许可	特许	批准
licens	许可
licensur	许可	特许
licoric	甘草
licoric root	甘草
lid	限制
lidar	激光雷达
lidocain	利多卡因
lie	存在	位置	位于	展现
lieu	场所
life	生活	生命	寿命
life beyond	来生
life cycl	生命周期	生存期
life death	重大
life expect	寿命
life forc	生命力
life form	生物	生活型
life histori	生活史
life scienc	生命科学
life span	寿命
life style	生活方式
life support	维持生命
life sustain	维持生命
life time	寿命
lifecycl	生活周期	生活过程
lifeform	生活型
lifelik	逼真
lifelong	终身	毕生
lifespan	寿命
lifestyl	生活方式
lifetim	一生
lift	提升	升高	提高
lift forc	升力
ligament	韧带
ligand	配体
ligas	连接酶
ligat	结扎
ligatur	结扎
light	照明	轻量	少量	光散射
light absorpt	光吸收
light beam	光束
light chain	轻链
light curv	光变曲线
light emit	发光
light emit diod	发光二极管
light exposur	曝光
light intens	光强
light level	照明度
light microscop	光学显微镜	光镜
light scatter	光散射
light signal	光信号
light sourc	光源
light spectrum	光谱
light system	照明系统
lighten	减轻	发亮	点亮
lightn	闪电
lightn strike	雷击
lightweight	轻量级	轻量	轻便	重量轻
lignin	木质素
lignocellulos	木质纤维素
like	类似	可能	相似
like natur	非常	极端
like water	大量
likelihood	可能
likewis	同样
lila	紫色
limb	四肢	边缘	枝干
lime	石灰
limit	限制	极限	有限
limit compet	权限
limit factor	限制因素
limit point	极限	界限
limit surfac	界面
limit time	时效
limit us	使用范围
limit valu	极限值
limitless	无限
limn	描写	描绘
linac	直线加速器
line	管线	线路
line control	控制线
line defens	防线
line flow	流线
line line	相间
line oper	生产经营
line print	打印
line product	生产线	生产流程
line sight	视线
line space	行距
line work	行业	职业
lineag	世系
lineal	继承	正统
linear	线性
linear acceler	直线加速器
linear combin	线性组合
linear equat	线性方程
linear function	线性函数
linear program	线性规划
linear rang	线性范围
linear regress	线性回归
linear system	线性系统
linearis	线性化
linearli	线性	线状
linewidth	行距
lingual	语言
linguist	语言学	语言
linguist commun	沟通
linguist model	语言模型
link	连接	链接	链路	联合
link togeth	连接
linkag	联合	结合	连接	联动
linol	亚油酸
linol acid	亚油酸
lipas	脂肪酶
lipid	脂质
lipo	脂肪	缺乏	肥胖
lipopolysaccharid	脂多糖
lipoprotein	脂蛋白
liposom	脂质体
liquefact	液化	溶解
liquefi	液化	溶解
liquid	液体
liquid cultur	液体培养
liquid fuel	液体燃料
liquid nitrogen	液氮
liquid oxygen	液氧
liquid phase	液相
liquid state	液态
list	列表	上市	名单
listen	监听
liter	文字	学者	逐字
literari	文学
literatur	文学	广告	文献
literatur search	文献检索
lithologi	岩性
lithotripsi	碎石术
lithotript	碎石
litig	诉讼
litter	垃圾	产仔	杂乱
littl	一些	很少	稍微
littor	沿海	海滨	湖岸
livabl	存活率
live	生活	生存
live birth	活产
live condit	居住环境
live creatur	生物
live standard	生活水平
livelihood	生活	生计
liver	肝脏	居民
liver cancer	肝癌
liver cell	肝细胞
liver diseas	肝病
liver injuri	肝损伤
livestock	牲畜	家畜
load	负荷	装载	加载	负载
load balanc	负载均衡	负载平衡
load bear	承载
load capac	离子交换容量
load condit	荷载条件	负载情况	负荷条件
load level	负载均衡	填充量
load materi	填料
load surfac	加载面
load test	负荷试验
loan	贷款
lobe	分裂	裂片	耳垂
lobular	小叶	内部结构
local	局部
local govern	地方政府
local heat	局部加热
local optimum	局部最优
localis	定位	本土化	集中	局限
locat	位置	定位
locat base	基于位置
locat specif	定位
loci	部位
lock	锁定
locomot	运动	移动	行动
locomotor	运动	移动	运转
locu	轨迹	地点	所在
lodg	提出	小屋	住所	倒伏
lofti	高级	高尚
log	测井	日志	记录
log data	存入数据
logarithm	对数
logic	逻辑
logic analysi	逻辑分析
logic gate	逻辑门
logic oper	逻辑运算
login	注册	登记
logist	逻辑	后勤	物流
logist support	后勤保障
logo	理念	语言	理性
lon	经度
london	梧桐
long	长时间	长期
long act	长效
long bodi	身体健康
long chain	长链
long cycl	长周期
long durat	长持续时间
long last	持续	长效	长期	持久
long life	长寿命
long live	长命	长寿
long period	长期	长周期
long puls	长脉
long rang	远程	长期	远大
long run	长远	连续运行	长期使用	长期运行
long stand	维持	长期存在
long term	长期
long term care	长期护理
long term memori	长时记忆
long term predict	长期预测
long time	长时间	长期
long wave	长波
longer last	持久
longest	最长
longev	长寿	寿命	长命
longitud	经度
longitudin	纵向	经度
longstand	长期存在
longterm	长期
longtim	长时间	长久
look	显得	注意	样子	表情
look ahead	预测	先行	超前
look back	回顾
look forward	期待
look glass	正好相反
lookout	注意	前途
lookup	检查	查找
loop	循环	环路
loop circuit	环路
loophol	漏洞
loos	松散	松弛	释放	发射
loosen	分散	放松	疏松	解除
lose	损失	失败
lose effect	失效
lose ground	撤退	放弃	让步
loss	损失
loss effici	损失系数
loss function	损失函数
loss make	亏损
loss rate	损失率
lossless	无损
lost	失去
lot	大量	全部	划分	非常
lot size	批量
lotta	许多
loud	响度	不断
louver	天窗
love	恋爱
low	低速	低温	低密度	低能
low alloi	低合金
low altitud	低海拔	低空
low amplitud	高速率
low back	后低
low bandwidth	窄带
low carbon	低碳
low cost	低成本	廉价
low densiti	低密度
low densiti lipoprotein	低密度脂蛋白
low emiss	低排放
low energi	低能
low frequenc	低频
low grade	轻度	低级	低质量
low impact	低强度	环保
low imped	低阻抗
low intens	低强度
low kei	抑制
low level	低水平	低级	初级
low light	低照度
low nois	低噪声
low order	低阶	低位
low power	低功率
low pressur	低压
low price	低价	廉价
low qualiti	低质量
low rank	低级别
low resolut	低分辨率
low risk	低危	低风险
low speed	低速	慢速
low strength	低强度
low temperatur	低温
low temperatur plasma	低温等离子体
low veloc	低速
low voltag	低压
low weight	低质量
low yield	产量低
lowcost	低成本
lower	降低	较低	减弱
lower bound	下界
lower extrem	下肢	上肢
lower limb	下肢
lower limit	下限
lower price	低价
lower speed	下降速率
lower surfac	下面	下表面
lowest	最低
lox	液氧
loyal	忠诚	忠实
loyalti	忠诚
ltd	有限
lubric	润滑
lubrici	光滑	不稳定
lucent	透明	光亮
lucid	透明	明晰
lucidli	透明
luciferas	荧光素酶
lucr	收益	合算
lum	亮度	烟囱
lumbar	腰椎
lumbar spine	腰椎
lumber	木材	废物
lumin	亮度	发光
luminesc	发光
luminos	亮度	光明	光度
lump	集中	总集	总价	很多
lunch	发动	午休
lung	肺脏
lung cancer	肺癌
lupu	狼疮
lure	诱惑
lurk	潜伏
luxuri	奢侈	豪华
lymph	淋巴
lymph node	淋巴结
lymphat	淋巴
lymphocyt	淋巴细胞
lymphoid	淋巴
lymphoid tissu	淋巴组织
lymphoma	淋巴瘤
lyophil	亲水
lyse	溶解	熔化
lysi	溶解
lysin	赖氨酸
lyso	溶解	熔化
lysosom	溶酶体
lysozym	溶菌酶
lytic	溶解	分解	松解	溶菌
m f	男女比例
mab	单克隆抗体	苯乙烯
macaqu	猕猴
mach	马赫数
mach number	马赫数
machin	机器
machin intellig	机器智能
machin learn	机器学习
machin readabl	机器可读
machin tool	机床
machin translat	机器翻译
machin vision	机器视觉
machineri	机械	机构	机器
macro	巨大	大量	宏观
macro molecul	大分子
macrocycl	大环
macromolecul	大分子	高分子
macromolecular	大分子
macrophag	巨噬细胞
macropor	大孔
macroscal	大规模	宏观尺度
macroscop	宏观	目视
macula	斑点	太阳黑子
mad	狂怒	生气
made	成功	创造
made good	补偿
made measur	定制	特制	恰好
made order	定制
magazin	杂志
magnesium	镁合金
magnesium sulfat	硫酸镁
magnet	磁铁	磁体	磁化
magnet disk	磁盘
magnet field	磁场
magnet field strength	磁场强度
magnet forc	磁力
magnet perform	磁性能
magnet reson	磁共振
magnet reson imag	磁共振成像
magnet shield	磁屏蔽
magnet suscept	磁化率
magneto	磁光
magneto optic	磁光
magnetomet	磁强计
magnetoresist	磁阻
magnetostrict	磁致伸缩
magnif	扩大
magnifi	放大镜	放大	扩大
magnitud	大小	重要	巨大	重大
mai	玉米	玉蜀黍
maiden	未婚	初次
mail	邮件
main	主要	重要	干线
main effect	主效应
main engin	主机
main featur	主要特点
main idea	要义	主旨
main land	本土
main line	主线	干线
main point	要点
main stream	主流	干流
main task	主任务
mainli	主要
mainspr	主要原因	主要动机	主要动力
mainstai	支柱
mainstream	主流
maintain	维持	维护	维修	保持
mainten	维护	维修
mainten logist	技术保证
mainten repair	维修
mainten system	维护系统
maiz	黄色	玉蜀黍
major	主要	多数
major axi	长轴
major compon	主要部件	主要部分
major constitu	主成分
major depress	重性抑郁
major factor	主要因素
major industri	主要工业
major part	大多数	大部
major task	主任务
major total	大计	总计
make	制造	制作	进行	开始
make adjust	调整	调节	适应
make advanc	取得进展
make certain	确定
make chang	改变
make choic	选择	挑选
make claim	索赔
make clear	说明	阐明
make code	编码
make correct	改正
make differ	没有影响	有区别	有很大关系
make distinct	区分	区别
make estim	估计
make free	随意
make full	充分
make good	成功	维持	实现	补偿
make infer	推断	推测
make known	表明	传达
make like	模仿	扮演
make new	成为新闻
make on	参加
make profit	得益
make promis	允许
make public	公布	公开	发表
make rule	规定
make sb	接近
make sens	有意义
make speed	加速
make sure	确定
make time	进行
make trial	进行试验
make turn	旋转
make wai	前进
maker	制造商	上帝	制作
makeup	组成
mal	不良
maladapt	不适应	适应不良
maladi	疾病
maladjust	失调	不适应	适应不良
malari	疟疾
malaria	疟疾
malaysian	马来西亚
male	男性	雄性
malform	畸形
malfunct	故障	疾病
mali	马里
malic	恶意	预谋
malici	恶意	蓄意
malici intent	恶意
malign	恶性
malnutrit	营养不良
maltreat	虐待
malwar	恶意软件
mammal	哺乳动物
mammalian	哺乳动物
mammari	乳房
mammari gland	乳腺
mammoth	巨大
man	人类	操纵	的人	人机
man hour	工时
man machin	人机
man machin interact	人机交互
man machin interfac	人机界面
man made	人造
man made interfer	人为干扰
man man	一对一
man power	人力
manag	管理
manag activ	管理活动
manag behavior	管理行为
manag cost	成本管理	管理成本	管理费
manag decis	管理决策
manag enterpris	企业管理
manag game	管理策略	管理对策
manag inform	管理信息
manag inform system	管理信息系统
manag plan	管理计划
manag polici	管理政策	管理策略
manag process	管理过程
manag requir	管理要求
manag scienc	管理科学
manag servic	管理服务
manag softwar	管理软件
manag system	管理系统
manag techniqu	管理技术
manag theori	管理理论
manag tool	管理工具
manageri	管理
manageri decis	管理决策
mandarin	国语	柑橘
mandat	要求	命令	指令
mandatori	命令	托管	强制性
mandibular	下颌
maneuv	策略	演习	手法
maneuver	机动性
mani	许多	多数	群众
mani dimens	多维
mani side	多方面	多边
mani time	多次	常常
manifest	显示	表现	表明	证明
manifold	多种
manikin	人体模型
manipul	操作	处理	操纵	机械手
manipul data	处理数据
mankind	人类	男性
manmad	人造
manner	方法	方式	风格
mannon	甘露糖
mannos	甘露糖
manoeuvr	策略	操纵	调动	演习
manpow	人力
mantl	覆盖
manual	人工	手册	手动	指南
manual control	人工控制
manual labor	土方
manual oper	人工操作
manufactur	制造
manufactur capac	生产能力
manufactur engin	制造工程
manufactur environ	制造环境
manufactur firm	制造企业
manufactur manag	生产管理
manufactur process	制造工艺	制造过程
manufactur product	工业产品
manufactur sector	制造业
manufactur technologi	制造工艺	制造技术
manur	肥料
manuscript	手写	手稿
map	映射
map function	映射函数
map make	制图
map tabl	图表
mar	火星	损毁
march	进行	行军
margin	边缘
margin safeti	安全系数
marijuana	大麻
marin	海洋	海运	船用	船舶
marin environ	海洋环境
marin life	海洋生物
marina	码头
maritim	海上
mark	标志	标记	显著
markedli	显著	明显
marker	标记
market	市场
market analysi	市场分析
market develop	市场发展	市场开发
market economi	市场经济
market place	市场
market price	市场价格	销售价
market research	市场调查
market size	市场规模
market valu	市场价值
marketplac	市场
markov	马尔可夫
markov chain	马尔可夫链
markup	利润
markup languag	标记语言
marri	已婚
marriag	婚姻
marrow	骨髓	活力
marshal	排列	整理	引领
mart	市场	商业中心
martensit	马氏体
martial	战争	军事	含铁	尚武
martian	火星
maryland	马里兰州
masculin	男性	阳性
mash	打浆	饲料	捣碎
mashup	混搭
mask	掩蔽	屏蔽	面具
mass	群众	质量	大量	大规模
mass balanc	质量平衡	物料平衡
mass concentr	质量浓度
mass data	大量数据	海量数据
mass distribut	质量分布
mass energi	能源
mass flow	质量流
mass flow rate	质量流率
mass fraction	质量分数
mass produc	大量生产
mass product	大量生成	大量生产
mass ratio	质量比
mass spectra	质谱
mass spectromet	质谱仪
mass spectrometr	质谱
mass spectrometr analysi	质谱分析
mass spectrometri	质谱法
mass spectroscopi	质谱分析	质谱法
mass transfer	传质
massachusett institut technologi	麻省理工学院
massag	按摩
massiv	大块	大量	大规模
mast cell	肥大细胞
master	硕士	主要	控制	主人
master mind	策划
master plan	总体规划
masteri	优势	掌握	控制权
mastiti	乳腺炎
mat	粗糙	无光泽
match	匹配
match data	匹配数据
match filter	匹配滤波器
match problem	匹配问题
match procedur	匹配过程
mate	交配
mater	母亲
materi	材料	物质	重要
materi caus	主要原因
materi characterist	材料特性
materi construct	结构材料	建筑材料
materi point	质点
materi process	材料加工
materi product	物质产品
materi structur	材料结构
materiel	物料
matern	产妇	母亲
math	数学
mathemat	数学
mathemat analysi	数学分析
mathemat model	数学模型
mathemat statist	数理统计
matric	模型	矩阵	基质
matrix	矩阵
matt	表面粗糙	无光泽
matter	事件	物质	重要	原因
matur	成熟
matur period	成熟期
maxim	最大	最高
maxim valu	最大值
maxima	最大	最高	顶点	极大
maximum	最大	最高	极大
maximum likelihood estim	最大似然估计
maximum likelihood method	最大似然法
maximum load	最大负载
maximum pressur	最大压力
maximum product	最高产量
maximum stress	最大应力	最大压力
maximum temperatur	最高温度
maximum valu	最大值
maxwel	麦克斯韦
mayb	可能性	大概
maze	迷宫
meadow	牧场
meager	贫乏	质量差
meal	膳食	进餐	粗粉
meal plan	膳食
mean	手段	方法	意义
mean error	平均误差
mean express	表达方式
mean power	平均功率
mean product	生产资料
mean sea level	海平面	平均海拔
mean squar	均方
mean squar error	均方误差
mean temperatur	平均温度
mean time	平时	平均时
mean valu	平均值
mean variat	平均变化
mean veloc	平均速度
meaning	有意义
meantim	其时	间隔时间	其间
meanwhil	同时	其时
measur	测量	度量
measur analysi	容量分析
measur data	测量数据
measur devic	测量设备	量具	测量仪器
measur error	测量误差
measur implement	量具
measur point	测点	测量点
measur rang	测量范围
measur test	测试
measur unit	测量装置
measur valu	定价	测定值	观测值	测量值
meat	肉类	食物
mechan	机械	力学	机理
mechan analysi	机械分析	粒度分析
mechan damag	机械损伤
mechan energi	机械能
mechan joint	机械结合
mechan method	机械法
mechan model	力学模型
mechan process	机械法
mechan properti	机械性能
mechan stabil	机械稳定性
mechan tissu	机械组织
mechanist	机械
mechano	机械
media	媒体
medial	平均	中间	普通	内侧
median	中央	中间	中位数	中线
mediat	调解	间接	中介	处于中间
medic	医学	内科	医生
medic care	医疗	医护
medic center	医学中心	医疗中心
medic clinic	内科
medic colleg	医学院
medic commun	医学界	生物医药
medic diagnosi	医疗诊断
medic expens	医疗费用
medic histori	病历	病史
medic institut	医疗机构
medic practition	医师
medic procedur	手术
medic school	医学院
medic servic	医疗服务
medic specialti	医学专业
medica	医药	药物	药剂
medicin	医学	药用	内科
medico	医师	药物	医药学
medicu	医师
medium	媒体	方法
medium chain	中链
medium scale	中型
medium size	中型	中码
medium term	中期
medulla	髓质	骨髓
medullari	骨髓	髓质	延髓
meed	奖赏	报酬
meet	会议	满足	适宜
meet demand	满足要求
meet emerg	应急
meet requir	满足要求
mega	百万
meiosi	减数分裂
meld	结合	混合	合并	融合
mellitu	糖尿病
melt	熔化
melt loss	损失
melt point	熔点
melt temperatur	熔温度
member	成员	会员
member famili	家属	家庭成员
membership	全体会员
membran	薄膜	膜性	隔膜	膜电极
membran electrod	膜电极
membran potenti	膜电位
meme	文化基因
memoir	研究报告	传记
memor	记忆
memori	记忆	内存
memori cell	存储单元
memori devic	存储设备
memori manag	存储管理
memori requir	内存需求
men	精神	意志
menopaus	绝经
menstrual	月经	每月
mensur	测定	测量
mental	心理	心智	智力
mental disord	精神病
mental health	心理健康
mental ill	精神病
mental state	精神状态
mention	提到	提及	陈述
mentium	意见
mentor	指导者
menu	菜单
mercantil	商业
merchandis	商品
merchant	商业	经营
merg	合并	归并
merger	合并	归并
meridian	子午线
meridion	南部
merit	优点	价值	值得	功绩
mesenchym	间质
mesh	啮合	网格	结网	网眼
mesial	近中	中央	中间
meso	中央	中间
mess	杂乱	陷入困境	困境	妨碍
messag	消息	报文	信息
messeng	信使
met	中间	中位
meta analysi	元分析
metabol	代谢
metabol process	代谢过程
metabol rate	代谢率
metabolit	代谢物
metacognit	元认知
metadata	元数据
metal	金属
metal materi	金属材料
metallo	金属
metalloproteinas	金属蛋白酶
metallurg	冶金
metallurgi	冶金
metamateri	超材料
metamorph	变化	变态
metaphor	隐喻
metaphys	形而上学	抽象
metast	亚稳态
metastas	转移
metastasi	转移
metastat	转移
metastat tumor	转移瘤
meteor	流星	大气	膨胀
meteorolog	气象
meter	仪表	电表	意为	频率计
methacryl	丙烯酸
methan	甲烷
methanol	甲醇
methionin	蛋氨酸	甲硫氨酸
method	方法
method approxim	近似法
method calcul	计算方法
method calibr	检验方法
method develop	展开法
method differ	差分法
method integr	积分法
method oper	操作方法
method project	投影法
method sampl	抽样方法
method studi	方法研究
methodolog	方法
methodologi	方法学
methotrex	甲氨蝶呤
methyl	甲基
methyl acetyl	丙酮
methyl ester	甲酯
methyl group	甲基
methylen	亚甲基
meticul	精确
metric	测量	度量	计量
metro	子宫	地铁
metrologi	测量学
metropolitan	大都市
mew	街道
mexico	墨西哥
mezzo	一半	中央
mi us	滥用	误用	虐待
mice	老鼠
micel	胶束	胶囊
micro	微观	微量
micro macro	宏观	跃迁
micro organ	微生物
micro scale	微型
micro structur	显微组织
microarrai	微阵列
microb	微生物	细菌
microbi	微生物
microbicid	杀菌剂
microbiolog	微生物学
microbiologi	微生物学
microbiom	微生物组
microbubbl	微泡
microchannel	微通道
microchip	芯片
microcircul	微循环
microclim	小气候	微气候
microcontrol	微控制器
microcrack	微裂纹
microdissect	显微解剖
microdos	微量
microelectrod	微电极
microelectron	微电子
microenviron	微环境
micrograph	显微
micrograv	微重力
microinject	显微注射
microlit	微升	微晶
micron	微米
micron size	微米级
microorgan	微生物
microphon	麦克风	微动
micropor	微孔
microprocessor	微处理器
microsatellit	微卫星
microscal	微尺度
microscop	显微镜
microscopi	显微
microspher	中心体	微球体
microstructur	显微组织
microsystem	微系统
microwav	微波
microwav integr circuit	微波集成电路
microwel	微孔板	微孔
mid	中部	中旬	中间
mid air	空中
mid frequenc	中心频率
mid length	中等
mid level	中级
mid size	中型
mid term	中期
midbrain	中脑
midcours	中途
middl	中央	中间	中西部
middl cerebr arteri	大脑中动脉
middl class	中级
middl ear	中耳	鼓室
middl east	中东
middl eastern	中东
middl school	中学
middl schooler	中学
middlewar	中间件
midsiz	中型
midst	中间
midwai	中途	中间
midwav	中波
midwest	中西部
migrain	偏头痛
migran	游走
migrat	迁移
migratori	迁移
mild	温和	适度
mile	很大距离
mileston	里程碑
milieu	环境	周围
militari	军事	军人
militari forc	武力	军队
militari personnel	军人
militari unit	军队
milk	牛乳	牛奶
mill	粉碎机
milligram	毫克
millimet	毫米
millimet wave	毫米波
millio	百万
million	百万
millisecond	毫秒
mimet	模拟	模仿	类似
mimic	模仿
mimick	模仿	仿制
mimicri	模仿	模拟	拟态
min	部长
min min	最小化	小时
mind	思想	注意	智力	精神
mind set	倾向	心态	习惯	精神状态
mindset	倾向	心态	习惯	精神状态
mindshar	思想
mine	采矿
miner	矿物
miner deposit	矿床
mingl	混合
mini	小型	微型
miniatur	小型	微型化	小规模
minicomput	小型
minim	最小化
minima	最小	最低	极小
minimis	最小	极小化
minimum	最小值	最小	最低
minimum cost	最小代价
minimum valu	最小值
miniscul	小字
ministri	服务	内阁
minor	少数
minor axi	短轴
minu	不足	阴性	负差
minut	记录	微小	每分	分钟
minutia	细节
mir	米尔
mirror	反映	典范	反射
mirror imag	镜像
misalign	失调	非线性	未对准
misappl	误用	滥用
miscarriag	流产	失败
miscellan	各种	其他
mischief	损害	伤害	危害
misconcept	误解
misdiagnos	误诊
misdiagnosi	误诊
misdirect	误导
mise	协定
miser	贫困	痛苦
miseri	痛苦	不幸
misfit	不适合
misfold	错误折叠
mislead	误导
mismatch	错配	失配	不符合
misplac	错位	遗忘
miss	失败	缺少	避免	不见
missil	导弹
mission	任务	使命
mission life	天职
misstep	错误
mist	合剂	湿气	下雾
mistak	错误
mistaken	错误	犯错
mistakenli	错误
mistun	失调
misunderstand	误解
misus	误用	滥用
mit	麻省理工学院
mite	细微
mitig	减轻
mitochondri	线粒体
mitochondria	线粒体
mitochondrion	线粒体
mix	混合
mix flow	混流	混合流
mix layer	混合层
mix method	混合法
mix model	混合模型
mix phase	混合相
mix type	混合型
mixtur	混合物
mixup	混合
mln	百万
mm hg	收缩压	舒张压
mnemon	记忆
mobi	巨大
mobil	移动	迁移率	动员
mobil phase	流动相
mobil system	流动系统
mock	模拟	模仿	伪造	欺骗
mockup	实物模型
mod	模型	修改
modal	模态	形式
modal analysi	模态分析
mode	方式	模态
mode oper	运算方式	操作方式
mode select	方式选择
mode vibrat	振动模式
model	模型	建模
model analysi	模型分析
model base	模型库
model build	模型建立
model cognit	识别模型
model comparison	模型比较
model design	模型设计
model librari	模型库
model machin	样机
model method	模型法
model number	型号
model paramet	模型参数
model structur	模型结构
model system	建模系统
model techniqu	建模技术
model test	模型试验
modem	调制解调器
moder	适度	适当	减轻	中等
moder size	中型
modern	现代
modern dai	现代	当代
modern era	现代	近代
modern world	现代社会
modest	适当	适度	羞怯
modestli	适当	谨慎
modif	修改	修饰	修正
modifi	改进	修改	修正	改良
modifi form	变型
modu	方法	方式
modu operandi	做法
modul	调制	模块	组件
modul mode	调制方式
modul system	调制方式
modular	模块化
modular comput	模块化
modulatori	调制
modulu	模量	标准	模数	系数
modulu elast	弹性模量
mof	发酵
moieti	一半	一部分	等分
moist	潮湿	多雨
moistur	含水量	水分
moistur content	含湿量	水分含量
mol	摩尔
molar	摩尔	磨牙
mold	模型	形成	模压	塑造
mole	摩尔
mole fraction	摩尔分数
molecul	分子
molecular	分子
molecular beam	分子束
molecular biolog	分子生物学
molecular biologi	分子生物学
molecular dynam	分子动力学
molecular genet	分子遗传学
molecular structur	分子结构
molecular weight	分子量
molten	熔化
molten salt	熔盐
moment	重要	因素	阶段	瞬间
momentari	瞬间
momentum	动量
monei	金钱	货币
monei save	廉价
monet	货币化
monetari	货币	金钱
moni	许多
monitor	监控	监督	监视	检验
monitor control system	监控系统
monitor data	监测数据
monitor point	控制点
monitor procedur	监控过程
monitor system	监控系统
monochrom	黑白
monochromat	单频
monoclon	单克隆
monoclon antibodi	单克隆抗体
monocular	单眼
monocultur	单作
monocyt	单核细胞
monogen	单基因
monograph	专著	专刊
monolay	单层
monolith	整体	单片
monolith construct	整体结构
monom	单体
monomer	单体化
mononuclear	单核
mononuclear cell	单核细胞
monopol	单级	专利	垄断
monopoli	垄断
monopuls	单脉冲
monospecif	单一
monoton	单调
monotoni	单调
mont	蒙特卡罗
mont carlo	蒙特卡洛
mont carlo simul	蒙特卡罗模拟
month month	逐月	每月
monthli	每月
monument	不朽
mood	心境	语气	气氛
mood disord	情感障碍
moon	月亮
moor	停泊	旷野
mor	死亡
moral	道德
morbid	病态	发病
moreov	而且	此外
morn	早晨
morph	形态	体型
morphem	语素
morpheu	睡眠
morphic	形态学
morphin	吗啡
morphogenesi	形态发生	器官发生
morphogenet	形态发生
morpholog	形态
morphologi	形态学
morphometr	形态特征
mortal	死亡率
mortal rate	死亡率
mortar	灰泥
mosaic	镶嵌
mosquito born	蚊媒
moss	苔藓
mostli	主要	大部分	大概
mote	微粒	尘埃
moth	飞蛾
mother	母亲	产生
motif	主题	动机
motil	能动	运动性	机动性
motion	移动	运动	动作	手势
motion pictur	电影
motionless	不动	静止
motiv	动机	刺激	推动
motiv power	动力
motor	发动机	汽车	推动	电动机
motor drive	电动机
motor driven	电动	机动
motor vehicl	汽车
motorcycl	摩托车	机动车
mound	小山
mount	安装	装备	装配	增长
mountain	山脉	山区
mous	鼠标	老鼠
mouth	口腔	说出
mouthpiec	代言人
movabl	可动	可移动
move	移动
move awai	改变	离开
move back	退缩
move forward	进步	前进
move pictur	电影
moveabl	可动	不定	可移动
movement	运动
mover	原动力
movi	电影
mow	牧草	割草
mri	核磁共振成像
mrl	最大残留限量
msec	毫秒
much	大量	重要	很多	许多
much less	更不
much on	几乎相等
mucin	粘蛋白
mucos	粘膜
mucosa	粘膜
muddl	混合	混乱	困惑
multi angl	多角度
multi channel	多渠道
multi dimension	多维	多重
multi disciplinari	多学科
multi facet	多方面	多元化
multi function	多功能
multi layer	多层
multi media	多媒体
multi modal	多模态
multi paramet	多参数
multi purpos	万能
multi sourc	多源
multi stage	多级
multi step	多段
multi task	多任务
multi user	多用户
multi wavelength	多波长
multi year	多年
multiapertur	多孔
multicent	多中心
multichannel	多通道	多波段
multiclass	多级	多类
multicompon	多部件
multicultur	多元文化	多种文化
multidimension	多维
multidirect	多方面	多向
multidisciplinari	多学科
multidrug	多药
multiel	多元
multifactor	多种因素	多因子
multifactori	多因子
multifari	多种	许多
multifoc	多方面
multifold	多种	多方面
multiform	多种	多样	多形	各种形式
multifrequ	多频	宽频带
multifunct	多功能
multilater	多边
multilay	多层
multilevel	多级
multilingu	多语言
multimedia	多媒体
multimod	多模式
multin	多国	跨国公司
multinomi	多项
multinucl	多核
multinuclear	多核
multipath	多径	多路	多通路
multiphas	多相	多方面
multiphoton	多光子
multipl	多种	多重	乘法	多样
multipl correl	复相关
multipl factor	多因子
multipl myeloma	多发性骨髓瘤
multipl sclerosi	多发性硬化
multipl step	多级
multipl system	复制
multipl unit	多组
multipl valu	多值
multiplay	多人
multiplex	多样	许多	多路
multipli	乘数	乘法器	增加	繁殖
multipoint	多点
multipurpos	通用	多功能
multiscal	多尺度
multisensor	多传感器
multisensori	多种感觉
multisourc	多源
multistag	多级
multistep	多步
multisystem	多系统
multitask	多任务
multiterm	多项	多条
multitud	多数	群众
multius	多用户
multivari	多元	多变量
multiwai	多路	多通道	多向
mum	沉默
mundan	宇宙	世俗
municip	市政
murphi	马铃薯
muscl	肌肉
muscl cell	肌细胞
muscl fiber	肌纤维
muscular	强壮	有力	肌肉
muse	沉思	冥想
museum	博物馆
mushroom	蘑菇
music	音乐
music instrument	乐器
music score	音乐
mussel	贻贝
muster	集合	集中	样品
mutagen	诱变
mutagenesi	诱变	引起突变
mutant	突变体	突变型
mutat	突变	变化
mutat analysi	变化分析	变异分析
mute	沉默	排泄
mutil	切断	残缺
mutual	相互
mutual benefici	互利	互惠
mutual benefit	互惠	互利
mycelium	菌丝体
mycobacteria	分枝杆菌
mycobacterium tuberculosi	结核分支杆菌
mycotoxin	霉菌毒素
myelogen	骨髓
myeloid	骨髓
myeloid leukemia	骨髓性白血病
myeloma	骨髓瘤
myelosuppress	骨髓抑制
myocardi	心肌
myocardi infarct	心肌梗死
myocardium	心肌
myocyt	肌细胞
myoelectr	肌电
myofibrillar	肌纤维
myriad	种种
mysteri	神秘	秘密
nab	抓住	抢夺
nadir	最低点
nae	决不
nafion	电解质
nai	拒绝	反对
nail	极好	出色
naiv	自然	天真	朴素
nake	裸露	无保护
name	命名	名称	姓名
nameless	无名	匿名
nano technologi	纳米技术
nanocomposit	纳米复合材料
nanofib	纳米纤维
nanomet	纳米
nanoparticl	纳米粒
nanoscal	纳米级
nanostructur	纳米结构
nanotech	纳米技术
nanotechnologi	纳米技术
nanowir	纳米线
narcot	麻醉
narr	叙述	故事	叙事
narrat	说明	叙述	故事
narrow	狭窄	有限	窄带	变窄
narrow band	窄带
narrow rang	窄幅
narrowband	窄带
narrowli	狭窄	几乎不	严密	仔细
nasal	尖锐
nascent	初期	发生中	初发	初生
nasopharyng	鼻咽
nasopharynx	鼻咽
nasti	下流
natal	生产	出生	分娩	诞生
nation	国家	民族	全国性
nation defens	国防
nation economi	国民经济
nation institut health	美国国立卫生研究院
nation park	国家公园
nation polici	国家政策
nation power	国力
nation secur	国家安全
nation standard	国家标准
nation wide	全国
nationwid	全国
nativ	自然	天然	本国	当地人
nativ protein	天然蛋白
natriuret	尿钠排泄
natur	自然
natur abil	本能
natur bodi	自然人
natur condit	自然条件
natur environ	自然环境
natur frequenc	固有频率	自然频率
natur ga	天然气
natur languag	自然语言
natur languag process	自然语言处理
natur languag understand	自然语言理解
natur light	自然光
natur man	自然人
natur process	不可逆过程
natur resourc	自然资源
natur scienc	自然科学
natur set	自然环境
natur state	自然状态
naturalist	自然
nausea	恶心
nautic	海上	航海
naval	海军
nave	轮毂
navi	海军
navig	导航	航行	航海
navig satellit	导航卫星
navig system	导航系统
near	接近
near death	濒危
near field	近场
near futur	不久的将来
near infrar	近红外
near space	近空
near term	短期	近期
near ultraviolet	近紫外
nearbi	附近
nearer	较近
nearest neighbor	最近邻
nearli	几乎	密切
nearsid	左侧
neat	简洁	匀称	干净
neatli	干净	匀称
nebul	雾化	喷雾
necess	需要	必要	必然
necessari	必要	必需	必然
necessari condit	充分条件	必要条件
necessarili	必然	必须	必要
necessit	需要	迫使
neck	收缩	鹅颈	颈缩
necrosi	坏死
necrot	坏死
need	需要	必须
needi	贫困
needl	探针	针刺
needless	不需要	不必要
neg	否定	消极	阴性
neg charg	带负电荷
neg correl	负相关
neg effect	反作用
neg electrod	阴极	负极
neg feedback	负反馈
neg ion	阴离子
neg pressur	负压
neg valu	负值
negat	否定	否认
neglect	忽视	忽略
neglig	可以忽略	可忽视	无用	忽视
negligibli	可忽视
negoti	谈判	协商
neighbor	附近	邻近	邻接	邻居
neighborhood	附近	邻近
neighbour	邻近	附近	接壤
neighbourhood	地区	周围	邻域	邻接
nema	线虫
nematod	线虫
nematod worm	线虫
neoforman	新型
neogenesi	新生	再生
neonat	新生	婴儿
neoplasia	瘤形成
neoplasm	新生物
neoplast	肿瘤	新生物	瘤形成
neoter	现代	新颖	新近
nephrectomi	肾切除术
nephropathi	肾病
nerv	神经	精神
nerv cell	神经细胞	神经元
nerv fiber	神经元
nervou	神经
nervou system	神经系统
ness	的性质	海角
nest	嵌套
net	网络	最终	净利	网格
net effect	综合效果
net result	最终结果
netherland	荷兰
network	网络
network administr	网络管理员
network analysi	网络分析
network architectur	网络体系结构
network connect	网络连接
network layer	网络层
network model	网络模型
network node	网络节点
network protocol	网络协议
network servic	网络服务
network size	网络规模
network softwar	网络软件
network structur	网络结构
network topologi	网络拓扑结构
network user	网络用户
neural	神经
neural net	神经网络
neural network	神经网络
neuro	神经
neurobehavior	神经行为
neurobiolog	神经生物学
neurobiologi	神经生物学
neurodevelop	神经发育
neurodevelopment	神经发育
neuroendocrin	神经内分泌
neurogen	神经原
neurogenesi	神经发生
neuroimag	神经影像
neurolog diseas	神经病
neurolog disord	神经障碍
neuron	神经元
neuropath	神经病
neuropathi	神经病
neuropeptid	神经肽
neurophysiolog	神经生理
neurophysiologi	神经生理学
neuropsycholog	神经心理学
neurosurg	神经外科
neurotox	神经毒性
neurotoxin	神经毒素
neurotransmitt	神经递质
neutral	中和	中立	中性
neutral antibodi	中和抗体
neutrino	中微子
neutron	中子
neutron sourc	中子源
neutrophil	中性
never	从不	决不
never end	无限	不停
never fail	不尽
never less	仍然	尽管如此
new	新闻	新建	最近	新发现
new ag	新世纪	新时代
new algorithm	新算法
new articl	新闻
new blood	家庭
new born	新生儿
new build	重建
new class	新类
new construct	新建
new drug	新药
new energi	新能源
new england	新英格兰
new evid	新证据
new found	新发现
new gener	新一代	新生代
new jersei	美国
new materi	新材料
new media	新媒体
new model	改造	新模型	重编
new network	新网络
new old	新旧
new paradigm	新范式
new pattern	新模式
new physic	新概念
new process	新工艺
new product	新产品
new program	新闻节目
new report	新闻报道	通讯
new stori	新闻报道
new technologi	新技术
new type	新型	新类型
new wave	新潮流	新趋势
new york	纽约	美国
new zealand	新西兰
newborn	新生儿	婴儿	新生
newborn infant	新生儿
newer	更新
newest	最新
newfound	新发现
newli	重新	最近
newli built	新建
newspap	报纸
newton	牛顿
newtonian	牛顿
next	下一个
next month	下月
next year	翌年
nexu	关系	连结
nice	谨慎	美好	恰好	精密
niceti	准确	美好	精密
nick	划痕	缺口
nickel	氧化镍
nicotiana	烟草
nicotiana tabacum	烟草	烤烟
nicotin	烟碱	尼古丁	烟酸
nida	尼达
nigeria	尼日利亚
night	夜晚	晚上	夜间	黑暗
night time	夜间
nightli	夜间
nighttim	夜间
nine ten	几乎全部
nip	萌芽	寒冷
nippon	日本
nit	幼虫
nitrat	硝酸盐
nitrc	氮素	含氮
nitric	含氮
nitric acid	硝酸
nitric oxid	一氧化氮
nitrid	氮化	渗氮
nitrif	氮化合	硝化作用
nitrit	亚硝酸盐	亚硝酸
nitrogen	氮肥
nitrogen fertil	氮肥
nitrou	含氮
nitrou oxid	一氧化氮
nlp	神经语言学
nmr	核磁共振
nobel prize	诺贝尔奖
nobl	高尚	辉煌
nobl metal	贵金属
nocicept	疼痛
nocturn	夜间	夜发
nodal	节点	结节
node	节点	结点
node network	网络节点
nodul	小结	小节
noetic	智力
nois	噪声	噪音
nois interfer	噪声干扰
nois sourc	噪声源
noiseless	无噪声
noisi	噪声	嘈杂	喧闹
noisi signal	干扰信号	噪声信号
nomad	游牧	游离	游动	无定
nomenclatur	命名法
nomin	名义	名字	任命	推荐
non	不属于	无差别	非接触	无抗
non activ	稳定
non alcohol	非酒精性
non conform	不一致	不符合
non contact	非接触	无接触
non destruct	无损
non destruct test	无损探伤
non equilibrium	非平衡
non essenti	不需要	非本质	不重要
non exist	不存在
non ferrou	有色
non hazard	安全
non hodgkin	非霍奇金
non homogen	不均匀
non interfer	不干预	不干涉
non invas	非损伤	非侵入
non linear	非线性
non linear system	非线性系统
non local	非局部
non malign	良性	非恶性
non metal	非金属
non neg	非负
non nuclear	非核
non obviou	不明显
non parametr	非参数
non profit	非营利
non renew	不可再生
non respons	无反应	无回答
non select	非选择性
non small	非小
non specif	不明确	非特异性
non standard	不规范
non stationari	非平稳
non subject	主题
non toxic	无毒性
non transpar	不透明
non trivial	有意义
non uniform	不均匀
non us	停用	不使用
non zero	非零
nonalign	中立
nonaxisymmetr	非轴对称
noncod	非编码
nonconduct	绝缘
nondestruct	无害	无损
nondestruct inspect	无损探伤
nondimension	无量纲
none	没有
nonequilibrium	不平衡
nonetheless	尽管	仍然
nonexist	不存在
nonfunct	无功能
nongovernment	民间
nonhomogen	不均匀	非齐	多相
nonintrus	无干扰
noninvas	无损伤
nonjudgment	客观
nonlinear	非线性
nonlinear equat	非线性方程
nonlinear optic	非线性光学
nonlinear program	非线性规划
nonlinear system	非线性系统
nonmed	非医学
nonneg	非负
nonparametr	非参数
nonplanar	空间
nonprofit	非营利
nonrenew	不可再生	不可更新
nonsens	无意义
nonspecif	非特异性	非特殊
nonstationari	非平稳	非稳定	非固定
nonsteadi	非稳定
nonsymmetr	不对称
nontox	无毒
nonuniform	不均匀	不一致	非一致性	不统一
nonus	不使用
nonvanish	非零
nonvolatil	非挥发性
nonzero	非零
norepinephrin	去甲肾上腺素
norm	规范	标准
normal	正常
normal cell	正常细胞
normal distribut	正态分布	高斯分布
normal form	范式
normal pressur	正常血压
normal rang	正常范围
normal state	常态
normal structur	正常组织
normal temperatur	常温
normalci	常态
north	北方
north america	北美洲
north american	北美洲
north atlant	北大西洋
north western	西北
northeast	东北
northeastern	东北方	在东北
northern	北方
northward	向北	北方
northwest	西北
northwestern	在西北部	西北方	来自西北
nose	嗅觉	突出部分
nosecon	头部
nosocomi	医院
notabl	显著
notat	注释	缩写
notch	等级	缺口	峡谷	开槽
note	记录	显著	著名	注释
note take	笔记	笔录
notebook	手册
noteworthi	显著
noth	决不
notic	注意	显著	通知	重要
notif	通知	通告
notifi	通知	报告	通告
notion	概念
notor	汽车
notr	我们
notwithstand	虽然	尽管
nou	精神	智力	常识
noun	名词
nourish	营养
novel	小说	异常
novelti	新鲜	新奇
novic	新手	初学者
now	现在	目前
nowher	无处	失败	不存在
noxiou	有害	有毒
nozzl	喷嘴
nsclc	非小细胞肺癌
nth	最近
nuanc	细微差别
nuclear	核子	中心
nuclear energi	核能
nuclear explos	核爆炸
nuclear fuel	核燃料
nuclear fuel cycl	核燃料循环
nuclear fusion	核聚变
nuclear magnet reson	核磁共振
nuclear medicin	核医学
nuclear physic	核物理
nuclear reactor	核反应堆
nucleat	成核
nuclei	核心
nucleic	核酸
nucleic acid	核酸
nucleosid	核苷
nucleosom	核小体
nucleotid	核苷酸
nucleu	核心
nudg	推动
nuisanc	损害
null	无效	零位
null field	空域
nullifi	废弃	取消
number	计算	数目	数字	随机数
number base	数基
number cell	单元数
number channel	通道数
number dai	天数
number element	单元数
number entri	项目数
number item	项目数
number line	行数
number on	自己
number oper	操作次数
number system	数制
number term	项数
number track	道数
number word	字数
numer	数值	数字
numer algorithm	数值算法
numer analysi	数值分析
numer approach	数值方法
numer aspect	计算方法
numer calcul	数值计算
numer data	数字数据
numer evalu	数值计算
numer integr	数值积分
numer method	数值方法
numer simul	数值模拟
numer techniqu	数值方法
numer valu	数值
numeraci	计算能力
nurs	护理	护士
nurs care	护理
nurseri	苗圃
nurtur	养育	营养物	培育
nut	坚果	核心
nut bolt	具体	基本特征	主要组成部分
nutraceut	保健食品
nutrient	营养	滋养
nutrient fluid	培养液
nutrit	营养
nutriti	营养	滋养
nvd	恶心	呕吐	腹泻
nylon	尼龙
o o	全长	总长度
oasi	绿洲
obama	奥巴马
obei	服从	遵从
obes	肥胖
obfusc	模糊	困惑
object	客观	对象	目标
object design	目标设计
object function	目标函数
object identifi	对象标识
object model	目标模型	对象模型
object orient	面向对象
object properti	对象属性
object recognit	目标识别
object system	目标系统	对象系统
oblat	扁率	椭圆	扁球形
oblig	义务	必须	债务	约束
obligatori	必须	强制性	义务	专性
obliqu	倾斜	间接
obliqu angl	倾角
obliter	消灭	冲刷	消失	涂抹
oblivion	遗忘	湮没
obscen	海洋
obscur	模糊	遮蔽	湮没	隐藏
observ	观察	观测
observ data	观测数据
observ station	观测站
observ valu	观测值	测定值
observatori	天文台	气象台
obsess	困扰	执念
obsolesc	退化	废弃	荒废	淘汰
obsolet	陈旧	废弃	荒废	废物
obstacl	障碍	阻碍
obstetr	产科
obstruct	梗阻	妨碍	阻塞	阻碍
obtain	获得	达到	得到
obtrus	突出	伸出	强制
obviat	避免	除去	排除
obviou	明显
obvious	明显
occas	引起	场合
occasion	偶然	临时
occlud	咬合	挡住	牙合
occlus	咬合	闭塞
occult	掩蔽	神秘	隐藏	超自然
occup	职业	占用
occupi	占据	使用中	占有
occur	发生	存在	事件
occurr	出现	发生
ocean	海洋
ocean current	海流
oceanit	海洋
oceanograph	海洋学
ocular	眼睛	目击
odd	可能性	机会	几率	剩余
odor	气味
offend	罪犯	厌恶	不愉快	犯罪
offens	攻击	进攻	冒犯
offer	提供
offer propos	提出建议
offic	办公室
offic build	办公楼
offic parti	年会
offic procedur	管理方法
offici	官方	正式	官员
offlin	脱机
offset	抵消	偏移量	弥补	位移
offshor	近海	海面
offspr	子孙	产物	后代	后裔
oft	常常	时常
often	时常	常常
oftentim	时常
oil	石油
oil explor	石油勘探
oil fat	油脂
oil field	油田
oil ga	油气
oil lubric	燃料
oil produc	产油
oil product	石油开采
oil well	油井
oilfield	油田
old	以前	古代	古老	旧世界
old ag	老龄	晚年	白头
old peopl	老年人	老人
older	年长
olefin	烯烃
oleic acid	油酸
olfact	嗅觉
olfactori	嗅觉
oligomer	低聚
oligonucleotid	寡核苷酸
oligosaccharid	寡糖	低聚糖
omega	最后
omen	预示	前兆
omiss	遗漏	省略
omit	省略	省去	删除	遗漏
omni	全方位
omnibu	综合性	汇编
omnidirect	全向
on anoth	彼此	接连
on cell	单细胞
on cours	单层
on dai	日内
on dimension	一维
on fourth	四分之一
on mani	一多	一对多
on on	一对一	面对面
on part	单组分
on person	一人
on phase	单相
on place	个位
on point	单点
on quarter	四分之一
on side	一方	部分
on stage	单级
on third	三分之一
on thousand	一千	千分之一	稀有	杰出
on time	以前	一倍	一下	一度
on two	很少	二个
on wai	单向
on year	一年
onco	肿瘤
oncogen	致瘤
oncolog	肿瘤学
oncologi	肿瘤学
oncom	接近	新兴	来临
oncot	肿胀	膨胀压
oner	艰巨
oneself	自己
onetim	一度	从前
ongo	进行	发展	前进
onload	装置
onset	开始	攻击	起始
onshor	在国内	向陆	陆上
onsit	在场
ontolog	本体论
ontologi	本体论
onu	负担	责任	义务
onward	向前	前进
oocyt	卵母细胞
oophorectomi	切除术
ooz	渗流	渗出	分泌物	泄漏
opac	不透明	不透光
opaqu	不透明
open	开放	公开	开始	打开
open air	露天	野外	户外
open door	公开	开放	开门
open end	开放
open fire	开始
open heart	和善	慈善
open label	开放式
open loop	开环
open system	开放系统
open wide	大开
openli	公开
oper	操作
oper approach	操作方法
oper capabl	管理能力
oper characterist	操作特性
oper condit	操作条件
oper control	经营管理
oper cost	生产费用
oper data	操作数据
oper decis	经营决策
oper load	工作负荷
oper manag	经营管理
oper mode	操作方式	工况	运算方式	工作状态
oper paramet	工作参数
oper perform	运算性能
oper phase	操作阶段	运行阶段
oper principl	工作原理
oper process	操作过程
oper requir	使用要求
oper research	运筹学
oper room	手术室
oper site	工作场所
oper softwar	系统软件
oper speed	运算速度
oper staff	操作人员
oper system	操作系统	业务系统	运行系统
oper theater	手术室
oper theatr	手术室
oper time	操作时间	运算时间	工作时间
oper voltag	工作电压
operandi	运作
operation	实施
ophthalm	眼睛	眼科
opiat	催眠
opinion	意见
oppon	对手	敌对	反对	敌手
opportun	机会
opportun cost	机会成本
opportun moment	机会
opportunist	机会主义者
opportunit	适当	及时	适时	机会
oppos	反对	相对	相反	对抗
opposit	相对	相反	对面	反对
opsit	操作
opt	选择
optic	光学
optic absorpt	光吸收
optic densiti	光密度
optic effici	光效率
optic electron	光电子
optic fiber	光纤
optic filter	滤光
optic flow	光流
optic instrument	光学仪器
optic len	透镜
optic microscop	光学显微镜
optic signal	光信号
optic sourc	光源
optic spectrum	光谱
optic system	光学系统
optic telescop	光学望远镜
optic transmiss	光传输
optim	优化
optim algorithm	优化算法
optim alloc	最优分配
optim combin	最优组合
optim control	最优控制
optim decis	最优决策
optim estim	最优估计
optim method	优化方法
optim model	最优模型
optim path	最佳路径	最优路径	最短路径
optim phase	优化阶段
optim problem	优化问题
optim procedur	优化过程
optim techniqu	最优化技术
optima	最佳
optimist	乐观
optimiz	优化
optimum	最优	最佳
optimum condit	最佳条件
optimum valu	最佳值
option	选项
opto	视力
opto electron	光电
optoelectron	光电子
opu	作品	采卵
oracl	预言
oral	口头	口服	口腔
oral administr	口服
oral cancer	口腔癌
oral caviti	口腔
orang	柑橘	组织	橙皮
orb	天体	成球形
orbi	轨道	环绕
orbit	轨道
orbit period	轨道周期
orchard	果园
order	顺序	次序	命令	有序
order evalu	评价等级
order magnitud	数量级	量级
order set	指令集
order sever	严重程度
orderli	依次	顺序	整齐	护理员
ordin	序数	条例	顺序	法令
ordinari	普通
ordinarili	通常	一般	普通
ordnanc	武器
org	域名
orga	器官
organ	组织	器官	有机
organ acid	有机酸
organ chemistri	有机化学
organ compound	有机化合物
organ design	组织设计
organ develop	组织发展
organ gener	生殖器官
organ inform	信息组织	信息结构
organ knowledg	知识组织
organ matter	有机物
organ nitrogen	有机氮
organ solvent	有机溶剂
organ specif	器官特异性
organ structur	组织结构
organ transplant	器官移植
organel	细胞器
organis	组织
organism	生物	有机体
organiz	组织
organo	有机	器官
organolept	感官
organophosphor	有机磷
organophosphoru	有机磷
orient	导向	定向	方向	东方
orific	孔板
origin	原始	最初	起源	原点
origin data	初始数据	源数据
origin design	初步设计	原始设计
origin document	原始文献
origin form	原型
ornament	装饰	修饰
orphan	孤儿
orthodox	传统	正统
orthogon	正交
orthoped	矫正	矫形	骨科
orthophosph	正磷酸盐
orthot	矫正
orthotop	正位
orthotrop	正交
osc	振荡
oscil	振荡
oscillatori	振动	振荡	变动
oscilloscop	示波器
osmosi	渗透	潜移默化
osmot	渗透
osseou	骨性	骨质	多骨
ostensibli	表面	显然
osteoarthr	骨关节炎
osteoarthrit	骨关节炎
osteoblast	成骨细胞
osteoclast	破骨细胞
osteogen	成骨
osteogenesi	成骨	骨发生
osteomyel	骨髓炎
osteoporosi	骨质疏松
osteoporot	骨质疏松
osteosarcoma	骨肉瘤
other	其他人	不同
otherwis	不同	否则
otiti	中耳炎
otiti media	中耳炎
ought	应该	责任	大概
ounc	少量	雪豹
out	输出
outboard	外侧
outbreak	爆发	暴发
outcom	结果
outcompet	超过
outcross	外交
outdoor	户外
outer	外部	外面
outer boundari	外边界
outer ring	外围
outer space	太空
outer surfac	外表面
outfal	河口	袭击
outfit	配备	机构	供应	用具
outflow	流出
outga	排气
outgass	排气
outgo	支出	外出	优于	开销
outgrowth	结果
outlai	费用	花费	经费	支出
outlet	出口
outli	在外	边远
outlier	异常值
outlin	轮廓	大纲	分级
outlook	展望	观点
outmod	废弃
outperform	胜过
output	输出
output cost	生产成本
output power	输出功率
output signal	输出
output voltag	输出电压
outreach	展开	伸出	胜过
outright	完全	率直
outset	着手	最初
outsid	外界	外面
outsiz	特大
outstand	突出	杰出	在外	未解决
outstrip	胜过	凌驾
outward	向外
outweigh	比重
oval	椭圆形	卵形
oval shape	椭圆形
ovari	卵巢
ovarian	卵巢
ovarian carcinoma	卵巢癌
oven	烘箱	子宫
overachiev	超过
overal	全部	总体	全面	全体
overal design	总体设计
overal effici	综合效率
overal plan	总体规划
overal structur	总体结构
overal yield	总收率	总产量	总收益
overarch	首要
overcast	阴天
overcharg	超载	渲染
overcom	克服	胜过
overcom obstacl	克服障碍
overexpress	超表达	过表达
overfil	充满
overfit	过度拟合	过拟合
overflow	溢出
overground	地上
overgrowth	蔓延	繁茂	增生	肥大
overh	过热
overhang	逼近	悬垂
overhaul	翻修	大修	检修
overhead	开销	高架
overlai	覆盖
overlap	重叠
overli	过度	极度
overload	超载	过载
overmatch	优于
overnight	晚上
overpow	无法抵抗	克服
overpressur	过压	超压
overreach	过火
overrid	推翻	无视	践踏
overrun	蔓延	超过	泛滥
overs	过大	极大	监督	太大
oversampl	过采样
overse	监督
oversea	海外
overshadow	遮阴
overshoot	过火	过度	超越
oversight	失败
overst	高估	过分强调
overstock	过剩	过密
overt	明显
overtak	代替	赶上
overtim	加班
overton	暗示
overturn	颠覆性	革命	推翻
overus	过度使用
overview	概述
overweigh	重于
overweight	优势	重于	超重
overwhelm	无法抵抗	淹没	覆盖
overwhelm major	绝大多数
overwhelmingli	不可抵抗
ovin	绵羊
oviposit	产卵	排卵
ovon	双向
ovul	排卵
owner	所有人	业主	物主
ownership	所有权	所有制
oxal	草酸盐
oxford	牛津
oxi	含氧	尖锐	敏锐
oxid	氧化
oxid damag	氧化性损伤
oxid enzym	氧化酶
oxid reduct	氧化还原
oxidas	氧化酶
oxo	氧合	氧代
oxygen	氧化	氧气	液氧
oxygen defici	缺氧
oxygen demand	需氧量
oxygen rich	富氧
oxygen satur	氧饱和
oxygen suppli	供氧
oxygenas	氧酶
oxytocin	催产素
oyster	牡蛎
ozon	臭氧
pace	速度
pacemak	起搏器
pacif	太平洋
pack	包装
pack gland	填料
packag	包装	组装	封装	软件包
packag softwar	软件包
packet	信息包	分组	大量
pact	契约	合同	协定	条约
pad	填补	步行	填充
paediatr	儿科
page	页面	记录	事件
pai	支付	补偿	有利
pai attent	注意
pain	疼痛	痛苦
pain free	无痛
pain point	痛点
pain sensat	疼痛感
painfulli	痛苦	费力	苦恼
painkil	止痛
painless	无痛
painstakingli	费力
paint	绘画	着色	颜料	描绘
pair	成对	配对
pairwis	成对
pal	朋友	交友	伙伴	同志
palat	风味	味觉	适口性	美味
palindrom	复发	再发	回文
pallet	夹板
palli	减轻	缓和
palliat	减轻	缓和
palm	手掌	棕榈
palmit	棕榈酸
palpabl	明显	可感知
palpat	触诊
palsi	中风	颤动
pan	全部	浅盘
pancrea	胰腺
pancreat	胰腺
pancreat cancer	胰腺癌
pandem	普遍	全世界
pane	方格
panel	面板
panoram	全景
panorama	范围	全景	全貌
paper	文件	论文	文章	试纸
paper book	证据
paper document	文件
paper make	造纸
par	标准	部分
para	帕拉	对位
parabol	抛物线
parabola	抛物线
paraboloid	抛物面
paradigm	范例	式样
paradigm shift	变更
paradigmat	例证
paradox	奇异	悖论	反常	矛盾
paraffin	石蜡
paraffin embed	石蜡包埋
paragraph	段落
parallax	视差
parallel	平行
parallel architectur	并行体系结构
parallel comput	并行计算机
parallel plate	平行板
parallel process	并行处理
paralysi	瘫痪	停顿
paralyz	瘫痪	阻滞剂
paramet	参数	参量
paramet estim	参数估计
paramet measur	参数测量
paramet model	模型中的参数
paramet optim	参数优化
paramet set	参数集
paramet tabl	参数表
paramet valu	参数值
parameter	参数化
parametr	参数	参量
paramount	最高	最重要	至上
parasit	寄生
parathyroid hormon	甲状旁腺素	甲状旁腺激素
parcel	部分	包裹	分割	分配
pare	消减
parenchyma	实质	软组织	薄壁组织
parent	父母
parent adolesc	亲子
parentag	起源	家系
pari	巴黎
pariti	同等	同位	奇偶
park	停车	公园
park lot	停车场
parochi	教区	地方性
paroxysm	发作性	发作	突发性
parri	回避
pars	剖析
pars algorithm	分析算法
part	部分	零件
part inferior	下部
part speech	词性	词类
part time	部分时间
partak	参与	分享
parti	当事人	政党	一方	第三方
partial	部分
partial pressur	分压
particip	参与
participl	分词
particl	粒子	质点	颗粒
particl charg	带电粒子
particl detector	粒子探测器
particl product	粒子产生
particl size	粒度
particl size distribut	粒度分布
particul	微粒
particul matter	颗粒物质
particular	特别	一项	细节	特定
particular case	特定情况	特例
particularli	特别	尤其	详细
partit	分区	划分	分割	分块
partli	部分
partner	伴侣	伙伴	股东
partnership	合作关系
pass	通过	经过
pass current	通行	流通	流传
passag	通过
passagewai	通道	走廊
passcod	密码
passeng	旅客	乘客
passeng car	客车	轿车
passeng vehicl	客车
passion	热情	激情	热烈
passiv	被动	消极
password	口令
past	过去	粘贴
past histori	过去	既往病史
past year	上年	去年
pastur	放牧	牧场	牧草
pat	合适	恰好	适时	人为
patch	修补	碎片
patenc	明显	开放
patent	专利
patent applic	专利申请书
patent law	专利法
patern	父系	父亲
path	路径	道路
path choic	路径选择
path find	路径选择
path length	路径长度
pathfind	导航	领航
pathobiologi	病理学
pathogen	病原体	致病
pathogen bacteria	病原菌	致病菌
pathogen microorgan	病原微生物
pathogenesi	致病	发病
patholog	病理
patholog process	病变	病理过程
pathologi	病理学
pathophysiolog	病理生理
pathophysiologi	病理生理学
pathwai	途径	路径
patien	患者	病人
patienc	耐性	忍耐
patient	病人
patrol	巡逻
patron	保护	顾客
patronag	资助
pattern	模式
pattern behavior	行为模式
pattern identif	模式识别
pattern match	模式匹配
pattern plan	模型设计
pattern plate	模型
pattern recognit	模式识别
pauciti	少数	缺乏	少量
paus	暂停	中止
pave	铺设	安排
pavement	路面
pawn	工具
payload	负荷量
payment	支付
payoff	结果	决定性	支付
payout	支出	花费
pbl	外周血白细胞
pea	豌豆
peac	和平
peak	峰值	最高	尖峰	最大值
peak flow	洪峰
peak load	最大负载
peak power	最大功率
peak time	高峰期
peak valu	峰值	最大值
peanut	花生
pec	胸肌
peck	啄食	许多	取数
pectorali	胸肌
peculiar	特性	特质	特殊	特别
ped	土壤
pedagog	教师	教育学	教学法	教授
pedagogi	教育学
pedal	结构性	脚踏
pedest	基础	支持	支柱
pedestrian	行人	人行
pediatr	儿科
pediatr medicin	儿科
pediatrician	儿科医生
pedigre	家系	纯种
peel	去皮	外壳	剥落
peep	出现
peer	对等	凝视
peer peer	对等
peg	固定
pelag	海洋	浮游	毛皮	远洋
pellet	球状	颗粒状物
pelvi	骨盆
pelvic	骨盆
pelvic inflammatori diseas	盆腔炎
pen	写作	囚禁
pen ink	写作
penal	惩罚	刑事	刑法
penalti	刑罚	加重	妨碍
pencil	画笔
pend	待定
penetr	穿透	渗透
penetr depth	穿透深度
penicillin	青霉素
penicillin resist	抗性	革兰氏阴性杆菌
penni	一分
peopl	人民
peopl orient	以人为中心
pep	活力	激励
pepper	胡椒	辣椒
peptidas	肽酶
peptidomimet	肽类
perceiv	认知	感知	感觉	理解
percent	百分比	百分率	百分数	部分
percentag	百分比
percentag point	百分点
percentil	百分率
percept	知觉	感知
perceptron	感知机	感知器
perceptu	知觉
perch	栖息	位于	高位	就位
percol	渗透	过滤
percuss	碰撞
percutan	经皮
peregrin	漫游	外国	外来	旅程
perenni	长期	多年生	常年	反复
perf	穿孔
perfect	完美	完成时	完全	完成
perfectli	完全	完整
perfor	穿孔
perform	性能	绩效	进行	表现
perform analysi	性能分析	作分析
perform assess	性能评价
perform characterist	性能特性	工作特性
perform comparison	性能比较
perform control	性能控制
perform defici	性能缺陷
perform degrad	性能退化
perform evalu	性能评价
perform function	起作用
perform index	性能指标
perform optim	性能优化
perform paramet	性能参数
perform period	运行时间
perform predict	性能预测
perform program	程序性能	程序特征
perform studi	进行研究
perform task	完成任务
perform test	特性试验
perform verif	性能验证
perfus	灌注
perhap	大概
peri	周围
peril	危险	冒险
perimet	周长	边缘	周边
perin	会阴
period	时期	周期	定期
period growth	生长期
period time	时段	一段时间
periodont	牙周
periodont inflamm	牙周炎
periop	手术期间	手术前后
peripher	周围	周边	外周	外围
peripher devic	外围设备
peripher neuropathi	周围神经病变
peripheri	外周	外围	周围	边缘地区
periplasm	周质	胞质
periscop	周视
perish	极端	死亡	致命	凋谢
periton	腹膜
perman	永久
permeabl	渗透性	磁导率
permeanc	渗透	弥漫
permeat	渗透	影响
permiss	许可	允许
permit	许可证	可能	允许	容许
permitt	介电常数
permut	交换	排列	置换	变更
pernici	有害	恶性	危害性	恶劣
peroxid	过氧化物	过氧化
perpendicular	垂直	直立
perpendicularli	垂直	直立
perpetr	犯罪
perpetu	永久	不断	持续	保持
perplex	困惑	复杂
persecut	虐待	困扰
persever	坚持	毅力	忍耐
persist	持续	坚持
persist time	持续时间
person	人格	个人	人称	人身
person hour	工时	个人时
person person	面对面
persona	角色	人物
personel	个人	私人
personnel	人员	人事
personnel train	人员培训
perspect	透视	视角	远景	看法
perspir	努力
persuas	说服力	信念	说服
pert	活跃	辛辣	时髦
pertain	附属	属于	关于	涉及
pertin	相关	有关
perturb	微扰	摄动	扰乱	紊乱
perturb theori	微扰理论
perus	阅读
pervas	普遍	流行	无处不在
pervious	渗透性	透水性
pest	害虫
pesticid	农药
pet	宠物
petal	花瓣
peter	逐渐减少	逐渐消失
petit	次要	细小	申请	祈求
petrochem	石化
petroleum	石油
phage	噬菌体
phagocytos	吞噬
phantom	幻觉	化身
pharmaceut	制药	药学	药物	药品
pharmaceut industri	制药工业
pharmaci	药学
pharmacist	药师
pharmaco	药学
pharmacodynam	药效学	药效
pharmacokinet	药动学
pharmacolog	药理学	药物学
pharmacologi	药理学	药物学
phase	阶段
phase chang	相变
phase clinic trial	期临床试验
phase control	相位控制
phase diagram	相图
phase differ	相差	相位差
phase ii	第二阶段	第二期
phase ii clinic trial	期临床试验
phase iii	第三阶段
phase iii clinic trial	期临床试验
phase lock	锁相
phase modul	相位调制	调相
phase phase	相间
phase revers	反相
phase shift	相移	移相	相转变
phase shifter	移相器
phase space	相空间
phase transit	相变
phasic	阶段	局面	形势	相位
phenix	凤凰
phenol	苯酚
phenom	表型
phenomen	现象	显著	异常
phenomena	现象
phenomenolog	现象学
phenomenologi	现象学
phenomenon	现象
phenotyp	表型
phenyl	苯基
phenylalanin	苯丙氨酸
philosoph	哲学
philosophi	哲学
phlebotom	抽血
phoebu	太阳
phoenix	凤凰
phone	电话	声音
phone call	电话
phonem	音素	音位
phonet	语音
phonic	声学	语音
phonon	声子
phosphat	磷酸盐	磷酸酯
phosphatas	磷酸酶
phosphid	磷化
phospholipas	磷脂酶
phospholipid	磷脂
phosphor	含磷	荧光粉	金星
phosphoresc	磷光
phosphoru	金星
phosphoryl	磷酸化
photo	照片	照相	相片
photocatalysi	光催化
photochem	光化学
photochrom	彩色照片
photodynam	光动力
photoelectr	光电
photograph	照相
photographi	摄影
photometr	光度学	光度
photomultipli	倍增
photon	光子
photon count	光子计数
photorealist	逼真
photorespons	光响应	感光	光敏
photosensit	光敏剂	感光	光敏
photospher	光球
photosynthesi	光合作用
photosynthet	光合
phototherapi	光疗
phototherm	辐射热	光热
phrase	短语
phthalat	邻苯二甲酸酯
phthalic	酞酸	邻苯二甲酸
physic	物理
physic chemistri	物理化学
physic depart	物理系
physic design	结构设计
physic disabl	残疾
physic educ	体育
physic examin	体格检查
physic layer	物理层
physic object	物体
physic optic	物理光学
physic person	自然人
physic process	物理过程
physic properti	物理性质
physic quantiti	物理量
physic scienc	自然科学	物理学
physic symptom	体征
physic test	物理试验
physic therapi	理疗
physic train	体育
physician	医师
physicist	物理学家
physicochem	物理化学
physio	自然	生理	理疗
physiolog	生理
physiolog process	生理过程
physiologi	生理学
phytochem	植物化学
phytohormon	植物激素
phytoplankton	浮游植物
phytoremedi	植物修复
pic	照片	图片	影片
pick	选择	挑选
pickl	酸洗	盐渍
pickup	加速	刺激	拾起	好转
pico	微微
pictur	图片	图像	图画	照片
pie	财富	总额	杂乱	喜鹊
piec	非常	工件	修补	成碎片
piec piec	逐渐
piecem	逐渐	零碎
piecewis	分段
pier	码头	桥墩
pierc	进入	穿透	敏锐	穿入
piezo	压力
piezo electr	压电
piezoelectr	压电
pig	生铁	猪肉
piglet	小猪	猪仔
pigment	色素	颜料
pile	累积	痔疮	堆积	大厦
pill	丸剂	弹丸	挫败
pilot	引导	控制
pilot studi	初步研究
pilotag	驾驶	领航
pin	阻塞
pinch	收缩	挤压	少量	节省
pine	松树	松木
pine tree	松树
pinhol	小孔
pinion	翅膀	羽毛
pink	穿孔	典范	击穿	极度
pinnacl	高峰	尖峰	极点
pinpoint	精确	强调	详尽	准确描述
pio	脂肪
pioneer	首创	先驱	最早	先锋
pipe	管道
pipe line	管线	油气输送管道
pipelin	管道	流水线	管路	管线
pirat	掠夺	剽窃
piston	活塞
pit	矿井	点蚀	凹陷	窖藏
pit corros	点蚀
pitch	程度	音高	节距	护坡
pitfal	陷阱	诱惑	阴谋
pittsburgh	匹兹堡
pituitari	垂体
pivot	关键
pixel	像素
place	地点	地方	位置	放置
place market	出售
place perform	履行
placebo	安慰剂
placement	放置	布置	布局
placent	胎座	胎盘
placenta	胎盘
plagiar	剽窃	抄袭
plagu	折磨	麻烦
plai	游戏	扮演	播放	比赛
plai back	回放	播放
plai part	参与	有影响
plain	平原
plainli	清楚	简单	朴素	明白
plan	计划	规划
plan action	行动计划	行动纲领
plan program	规划设计
plan stage	规划阶段
plana	平面
planar	平面
plane	平面
plane section	剖面
plane surfac	平面
planet	行星
planetari	行星
planform	平面图
plankton	浮游生物
planner	设计者
plant	植物	种植
plant biologi	植物学
plant cell	植物细胞
plant diseas	植物病害
plant hormon	植物激素	植物生长调节剂
plant life	植物
plant materi	植物体
plant protect	植物保护
plant tissu	植物组织
plant water	生产用水
plantar	足底
plantat	栽植	种植园	新开垦	植树造林
plasma	血浆
plasma cell	浆细胞
plasma membran	质膜
plasma protein	血浆蛋白
plasma sprai	等离子喷涂
plasmid	质体	质粒
plasmid dna	质粒
plasminogen	纤溶酶原
plast	塑料
plastic	塑料
plat	地图	小块
plat form	平台
plate	板式	板材	孔板	平行板
plateau	高原
platelet	血小板
platform	平台
platform independ	跨平台
platoon	一组
playback	重现	重放
player	交易者	演员	玩家	运动员
plea	诉讼
pleas	满足	高兴	喜欢
pleasur	快乐	高兴	希望	娱乐
pledg	保证
plenari	充分	完全	正式
plenti	丰富	很多	许多	充分
plenum	充实	充满
plethora	过多	过剩
pleural	胸膜
plight	困境	保证	窘境
ploi	手段	活动
plot	绘图
plot land	地块
plough	耕作	开路
plow	翻耕	耕作
plt	血小板
plu	加上	附加	外加	正差
plu minu	正负	加减
plug	堵塞	插入
plug in	插入
plugin	插件
plumb	垂直	探测	铅垂
plume	羽毛	羽状
plung	投入	下降	陷入
pluripot	多能
ply	使用	厚度
pneumat	气动	空气	气流	风动
pneumon	肺炎
pneumonia	肺炎
poa	早熟禾
pocket	口袋	抑制
pocket size	小型
pod	结荚
point	指向	要点	定点	点对点
point accuraci	指向精度
point departur	出发点
point interest	兴趣点
point locat	点定位
point match	点匹配
point mutat	点突变
point point	逐一	仔细	详尽
point sourc	点源
point time	时间点	时点
point view	观点
pointer	指针
pois	平衡	均衡
poison	中毒
poisson	泊松
polar	极化	极性	偏振
polar curv	极化曲线
polaris	极化	偏振	分化
pole	磁极	电极	极点
polem	争论	辩论
poli	聚丙烯酸	多数	有机玻璃	聚乙烯醇
polic	管辖
polici	政策	策略
polici analysi	政策分析
polici make	决策	政策制定	制定政策
polici maker	决策者	政策制定者
policymak	政策制定者
polio	灰质
polish	抛光
polit	政治
polit scienc	政治学
politi	政府	政体	国体
poll	轮询
pollen	花粉
pollin	授粉	传粉
pollut	污染
pollut sourc	污染源
pollut water	污水	水污染
polyacrylamid	聚丙烯酰胺	聚丙烯
polyacrylamid gel electrophoresi	聚丙烯酰胺凝胶电泳
polyamid	聚酰胺
polycarbon	聚碳酸酯
polyclon	多克隆
polycrystallin	多晶
polycycl	多环
polycyst	多囊
polycythemia	增多
polyest	聚酯
polyethylen	聚乙烯
polyethylen glycol	聚乙二醇
polyethyleneglycol	聚乙二醇
polyfunct	多重
polygon	多边形
polygon shape	多边形
polylin	多线
polym	聚合物	高分子
polymer	聚合
polymeras	聚合酶
polymeras chain reaction	聚合酶链反应
polymorph	多形
polynomi	多项式
polyp	息肉
polypeptid	多肽
polypropylen	聚丙烯
polysaccharid	多糖
polystyren	聚苯乙烯
polytechn	工艺
polytetrafluoroethylen	聚四氟乙烯
polyurethan	聚氨酯
pond	池塘
pool	合并	共享
poor	不良	贫乏	不幸
poorli	不充分	贫乏
pop	流行	间歇	突然	热门
poplar	杨树	杨属植物	杨木
poplar tree	杨树	白杨
popul	人口	总体
popul area	居住区
popul densiti	人口密度
populac	人口	大众	平民
popular	流行	大众	人民	普及
popular scienc	科普
porch	走廊
pore	气孔	小孔	孔径	注视
pore structur	孔结构
pork	猪肉
porou	多孔
porou medium	多孔介质
port	港口	端口
portabl	可移植	轻便	便携式	可移动
portal	入口	门静脉	大门
portal vein	门静脉
portion	部分	分配
portland	硅酸盐
portrai	描绘	描写
portrait	人像	纵向
portray	描绘	描写
pose	提出	造成	姿势	姿态
posit	位置	阳性
posit angl	位角
posit control	完全控制
posit correl	正相关
posit direct	正向
posit effect	位置影响
posit electrod	阳极	正极
posit feedback	正反馈
posit ion	正离子	阳离子
posit pressur	正压
posit result	阳性结果
posit view	观点
positron	正电子
poss	可能	拥有	所有格	一队
possess	占有	持有
possibl	可能
possibl attain	能够达到
possibli	可能
post	在后	岗位	后现代	事后
post discharg	出院后
post event	事后	过后
post facto	事后
post graduat	研究生
post hoc	因此
post injuri	损伤后
post menopaus	绝经后
post natal	产后	分娩后
post op	术后
post oper	手术后
post partum	产后
post process	后处理
post test	试验后
post traumat	外伤后
post treatment	治疗后	后处理
postag stamp	极小
posterior	其次	后部	在后	后验
posteriori	其次	后验	归纳	后面
postgradu	研究生
postmortem	死后	事后
postnat	产后	生后	后起
postop	手术后
postpartum	产后
postpon	延迟	延期	延缓
postprocess	后处理
postsecondari	高等教育
postsurg	手术后
posttranspl	移植后
posttraumat	外伤后
posttraumat stress disord	创伤后应激障碍
postul	要求	假定
postur	姿势	体位
pot	盆栽
potabl	饮料
potabl water	饮用水
potato	马铃薯
potenc	能力	力量	权力
potent	有力	有效
potenti	潜在	潜力	可能
potenti damag	潜在损失
potenti energi	势能	位能
potenti field	势场
potenti product	生产潜力
potenti risk	潜在危险
potenti transform	变压器
potenti user	潜在用户
potenti valu	潜在价值
potentia	能力
pouch	小袋	小包	有袋
poultri	家禽
pound	捣碎
poverti	贫困	缺乏	贫乏
powder	粉末
powder metallurgi	粉末冶金
power	功率	动力	强国	力量
power amplifi	功率放大器
power assist	助力
power consumpt	功耗	功率损耗
power distribut	配电
power function	幂函数
power gener	发电
power grid	电网	电力网
power law	幂律
power level	能级
power line	电力线	输电线
power loss	功率损耗	功率损失
power oper	电动
power output	功率输出
power plant	发电厂
power product	生产能力
power save	节能
power sourc	电源
power spectrum	功率谱
power station	电站	发电厂
power suppli	电源
power suppli control	电源控制
power system	电力系统	动力系统
power transmiss	电力传输	输电
power unit	发电机组
powerfulli	强有力	强大	非常	很多
powerlin	电力线	输电线
powerpl	动力装置
practic	实践
practic applic	实际应用
practis	实践	有经验	熟练	实行
practition	医师	从业者
pragmat	实际	实用主义	语用学
prairi	草原	草甸
prais	崇拜
prandtl number	普朗特数
pratt	屁股
praxi	行为	习惯
pre	在前	预先	事先
pre condit	前提条件	先决条件
pre emin	卓越	显著	极大	杰出
pre k	学龄前
pre process	预处理	前处理
pre product	生产前
pre requisit	必须	首要
pre school	学龄前
pre select	预选
pre test	预测试
pre treatment	预处理
preamplifi	前置放大器
preburn	老化
precari	不稳定	不安全	危险
precaut	预防	警戒
precautionari	预防
preced	在前	前面
precept	指令
preceptor	教师	导师	校长
precess	优先	先行
preci	摘要	概要
preciou	宝贵	珍贵
preciou metal	贵金属
precipit	析出	沉淀	结果
precipit method	沉淀法
precis	精确	精密	精度
precis ratio	查准率
preclud	预防	排除	消除
preclus	预防	消除	排除	阻止
preconcentr	预选
precondit	预处理
precursor	前体	前导	前兆
predat	捕食者
predecessor	祖先
predetermin	预定
predic	谓词	谓语
predict	预测	预报	预言
predict analysi	预测分析
predict code	预测编码
predict control	预测控制
predict encod	预测误差
predict valu	预测值	预计值	预报值
predictor variabl	预测变量
predigest	简化
predilect	偏爱	嗜好
predomin	占优势	主要	控制	优势
predominantli	主要	显著	突出	大多数
preeclampsia	子痫前期
preemin	优秀	卓越	超群	杰出
prefac	前言
prefer	首选	提出	更好	优选
preferenti	优先	优惠
preform	压片
prefront	前额
pregnanc	丰富	妊娠	怀孕
pregnanc rate	妊娠率
pregnant	妊娠	怀孕	充满	成果丰硕
pregnant woman	孕妇
prehensil	捕捉
prei	捕食
prejudic	偏见	侵害
preliminari	初步
preliminari data	初始数据
preliminari design	初步设计
preliminari investig	侦查
preliminari test	初步试验
preliminarili	初步
preload	预加载
prelud	序幕
prematur	过早	早产	早熟
prematur birth	早产
prematur deliveri	早产
prematur infant	早产儿
prematur labor	早产
premi	早产儿
premier	首位	首次	最初	总理
premis	前提	房屋
premium	奖赏
prenat	产前
preoper	手术前
prep	准备	预备
prepar	制剂	准备	标本
prepar method	制备方法
prepared	准备状态
preplan	前规划
preponder	优势
preposter	反常	不合理
preprocess	预处理
preprocessor	预处理
prerequisit	先决条件	必要
presag	预言	预感	预示	预知
preschool	学龄前儿童
prescrib	规定
prescript	处方	规定
presenc	出现	存在	出席	面前
present	现在	介绍
present dai	现代	当今	当代
present inform	信息表示
present moment	当下
present system	显示系统
preserv	保存	保藏	保护	保留
presid	总统
presidenti	总统
press	紧迫	压机	迫切	压滤机
pressur	压力	加压	压强
pressur coeffici	压力系数
pressur drop	压降
pressur fluctuat	压力波动
pressur reduct	减压
pressur vessel	压力容器
pressur wave	压力波	压缩波
pressuris	加压	密封	受压
prestig	声誉	商誉	威信
presum	推测	假定	大概	可能
presumpt	假定	预期	推定	推测
presuppos	预料
presurg	手术前
pretend	虚假	自称
pretens	虚假	主张	伪装
preterm	早产
preterm babi	早产儿
preterm infant	早产儿
pretest	预测
pretreat	预处理
pretti	相当	优美	恰当
pretti much	几乎
prevail	优势	主要	流行	盛行
preval	普遍	流行	广泛
prevent	预防	防止
prevent measur	预防措施
prevent medicin	预防医学
preview	预览
previou	以前	先前
previous	先前
price	价格	定价
price make	定价
prick	竖起
pride	自豪	精华	勇气
prima	主要	第一
primal	主要	原始
primari	主要	一次	初期
primari care provid	家庭医生
primari caus	主因
primari data	原始数据	主要资料	主要数据
primari grade	小学
primari product	初级生产	农产品
primari school	小学
primari structur	一级结构
primarili	主要	首先
primat	灵长类	灵长目动物
prime	主要	初期
primer	引物
primit	原始
primordi	原始
princip	主要
princip compon	主成分	主分量
princip compon analysi	主成分分析
principl	原理	原则
principl oper	工作原理
print	印刷	打印
print techniqu	打印技术
prior	更重要	较早	在先
prior period	前期
priori	先验	优先	公理
priorit	优化
prioriti	优先级	优先
prism	棱镜
prismat	棱柱	灿烂
prison	监狱
pristin	原始	原来
priu	在前
privaci	隐私	秘密
privat	私人
privat data	专用数据
privat sector	私营部门
privileg	特权	特许
prize	捕获	奖赏
pro	正面
pro con	辩论	利弊	优缺点	正反两方面
pro inflammatori	促炎
probabilist	概率性	概率
probabilist model	概率模型
probabl	概率	大概
probabl curv	概率曲线	频率曲线
probabl distribut	概率分布
probabl error	误码率	误差概率
probabl model	概率模型
probat	鉴定	试验	证明
probe	探针	探索	调查	探测器
problem	问题
problem base	问题导向	基于问题
problem solut	问题解决
problem solv	问题解决	问题求解	解决问题	解决方案
problemat	未定	疑难
proce	进行	所得	收入	收益
procedur	过程
procedur inform	过程信息
procedur model	过程模型
procedur product	生产过程
proceed	进行	程序
process	处理	加工	过程	进程
process analysi	过程分析
process capabl	加工能力
process capac	处理能力
process center	处理中心
process commun	进程通信
process condit	工艺条件	加工条件
process control	过程控制
process cycl	加工过程
process data	数据处理	过程数据	资料整理
process element	处理器
process engin	工艺过程
process equip	工艺设备
process evalu	过程评价
process flow	工艺流程
process line	生产流水线	生产线
process method	处理方法
process mode	处理方式
process model	过程模型	进程模型
process optim	过程优化
process paramet	工艺参数
process phase	加工阶段
process procedur	处理过程
process simul	过程模拟
process speed	处理速度
process stage	加工阶段
process step	加工阶段
process studi	过程研究
process system	处理系统
process time	处理时间	加工时间
process unit	工艺设备
process water	工业用水	生产用水
processor	处理器
proclaim	表明	宣布
procliv	倾向
procr	生殖
procreat	生殖	生产	产生
procur	获得	采购	取得
prodigi	异常	庞大
prodrom	前驱
produc	生产	产生	提出
produc cost	生产成本
produc good	生产资料
produc well	出油井
product	产品	产生	生产	产物
product activ	生产活动
product capac	生产能力
product combust	燃烧产物
product cost	生产成本	产品成本
product data	生产数据
product design	产品设计	生产计划
product effici	生产效率
product engin	生产工艺	产品设计
product environ	生产环境
product facil	生产设备
product featur	产品特性
product field	生产现场
product function	生产函数
product good	生产资料
product level	生产水平
product line	生产线	流水线	产品线
product plan	生产计划
product potenti	生产潜力
product power	生产力
product process	生产过程	生产流程
product program	生产计划
product qualiti	产品质量
product rate	生产率
product run	大量生产
product system	生产系统
product techniqu	生产技术	开采技术
product time	生产时间
product unit	生产单位
product volum	生产量
product water	产物水
prof	教授
profess	职业	工种	声明
profession	专业	职业
professor	教授
proffer	提供
profici	熟练	专家	高手	精练
profil	轮廓	简要	侧面	剖面
profit	利润	有益	有利	利益
profit loss	损益
profound	深刻	深厚	极深
profoundli	深深	深切
profus	大量	丰富	很多	浪费
progeni	成果	后代	后裔	子孙
progenitor	祖先	原本
progesteron	孕酮	孕激素
prognos	预测	预后
prognosi	预后	预测
prognost	预测	预后
program	程序	规划
program analysi	程序分析
program languag	程序设计语言
program optim	程序优化
programm	可编程
programmat	计划性	纲领性
progress	进步	进行
prohibit	禁止	抑制
project	投影	设计	计划	投射
project imag	投影
project manag	项目管理
project method	投影法
project object	设计目标
project plan	项目规划
projectil	发射	投射	抛射物
projector	投影仪
projet	设计	计划
prokaryot	原核
prolaps	脱垂	脱出
prolat	扩展	延长	扁长
prolif	增殖	繁殖	增生	丰富
prolifer	增殖	增生
prolong	延长	长时间	延续
promin	显著	突出
promis	有希望
promiscu	杂乱	混杂	混乱	混淆
promisingli	良好
promot	促进	推广
prompt	提示
promptli	迅速
promulg	发布	公布	传播	颁布
pronat	倒伏
prone	显著	倾向	前屈	发音
prong	贯穿
pronounc	显著	明显
pronouncedli	显着
proof	证明	试验	检验
proof mass	检测质量
proof test	试验	检验
prop	支撑	维持	支柱
propag	传播	繁殖
propag time	传输时间
propag veloc	传播速度	传输速度
propaganda	宣传
propagandist	宣传
propan	丙烷
propel	推进	螺旋桨
propens	倾向
proper	适当	完全	固有
proper valu	特征值
properli	适当	相当
properti	性质	财产	属性
properti loss	财产损失
properti matter	物性
properti owner	业主
prophylact	预防性	预防
prophylaxi	预防
propion	丙酸
propiti	顺利	适合
propon	支持者	提议者
proport	比例
proportion	比例	适当	相配合
propos	建议	计划	提议	打算
proposit	命题	建议
propound	提出	提议者
proprietari	业主	所有权	私有
proprietari technologi	专利技术
proprieti	适当	礼貌	礼仪
propriocept	本体感受
propuls	推进
propuls system	动力装置
propylen	丙二醇	丙烯
prose	单调
prosecut	执行	经营
prosoci	亲社会
prospect	预期	勘探	未来
prosper	成功	繁荣
prostat	前列腺
prostat cancer	前列腺癌
prostat gland	前列腺
prostat specif antigen	前列腺特异性抗原	前列腺特异抗原
prostatectomi	前列腺切除术
prosthes	修复术	假体
prosthesi	弥补	修复术
prosthet	修复	假体
prostitut	滥用
protagonist	领导者
proteas	蛋白酶
proteas inhibitor	蛋白酶抑制剂
proteasom	蛋白酶体
protect	保护
protect area	保护区
protect data	保护数据
protect effect	保护效应
protect environ	环境保护
protect measur	保护措施
protect mechan	保护机制
protect system	保护系统
protector	保护物	保护国	保护制度
protein	蛋白质
protein engin	蛋白质工程
protein fold	蛋白质折叠
protein kinas	蛋白激酶
protein metabol	蛋白质代谢
protein molecul	蛋白质分子
proteolyt	解蛋白
proteolyt enzym	蛋白酶	蛋白水解酶
proteom	蛋白质组
protest	反对	断言	声明
proto	典型	原型	原始	第一
protocol	协议
proton	质子
prototyp	原型	样机
prototyp softwar	模型软件
prototyp system	原型系统
protoyp	研究	原型
protozoan	原生动物
protract	延长	拖延	延迟	伸长
protrud	突出	伸出
protrus	突出
protuber	突起	隆起	凸出
proud	辉煌	自豪
provabl	证明
prove	证明	验证	检验	显示
prove ground	试验场
proven	起源
provid	提供
provinc	领域	地方
provinci	方言
provis	规定	粮食	食品	准备
provision	临时	暂时
provoc	刺激	激发	挑衅
provok	刺激	诱导
proxi	代理
proxim	接近	最近	邻近
prudenc	审慎
prudent	谨慎	审慎
prune	修剪
prurit	瘙痒
pseudo	伪随机
pseudomona	假单胞菌属
pseudomona aeruginosa	绿脓杆菌
pseudomonad	假单胞菌
pseudonym	匿名	假名
psoriasi	银屑病
psychiatr	精神病学
psychiatri	精神病学
psycho	精神	心理
psycholog	心理学	心理
psycholog condit	心理状态
psycholog disord	心理障碍
psycholog state	心理状态
psychologi	心理学
psychologist	心理学家
psychometr	心理测量
psychophys	心理物理学
psychosi	精神病
psychosoci	社会心理
psychot	精神病
pubert	青春期
puberti	青春期
public	公众	公共
public author	政府机构
public benefit	公益
public data	公开数据
public health	公共卫生
public interest	公益
public opinion	舆论
public polici	公共政策
public sector	公共部门
public secur	公安
public servic	公共服务	公用设施
public transport	公共交通
public work	公共建筑
publicis	宣传	公布
publish	出版
publish materi	出版物
puerto	港口	山口
puf	疏松
pull	牵引	吸引	拉力
pull apart	批评
pull awai	离开
pulmon	肺炎	肺动脉
pulmonari	肺动脉	有肺
pulmonari arteri	肺动脉
pulmonari embol	肺栓塞
pulp	制浆	果肉	牙髓	打浆
puls	脉冲
puls compress	脉冲压缩
puls height	脉冲高度
puls modul	脉冲调制
puls sequenc	脉冲序列
puls width	脉冲宽度	脉宽
pulsat	脉动	搏动
pulsatil	脉动	搏动	跳动
pulsewidth	脉冲宽度
pulver	粉碎
pump	肿胀	水泵	真空泵	气泵
punch	穿孔
punch hole	穿孔
punctuat	标点
punctur	穿刺
pundit	学者	权威
punish	惩罚	刑罚
pup	幼畜
pupil	瞳孔	学生
purchas	购买	采购
pure	纯粹	纯净
purg	净化	清除
purif	纯化
purifi	净化	提纯
puriti	纯度
purpl	紫色
purport	意义	意味着
purpos	效果	计划	用途	意向
purposefulli	自觉
purs	金钱
pursu	继续	追赶	追踪	追求
pursuant	依据	一致	按照	相符
pursuer	研究者	原告
pursuit	追踪	追求	职业	娱乐
purvey	供给	供应
purview	范围	权限
push	增加	推动	推进	攻击
push button	按钮
push forward	提出	推进
push pull	推拉
put	出发	放置	推定	移动
put back	推迟	倒退
put forth	提出	发表	发挥	放出
put forward	提出	放出
put market	出售
put place	实施	实现	做到
put togeth	整理	装配
puzzl	难题	困惑
pyramid	金字塔	锥体
pyridin	嘧啶	吡啶
pyroelectr	热电
pyrolysi	热解	裂解
pyrolyt	热解
pyrotechn	烟火
pyruv	丙酮酸
qua	作为
quad	监狱
quadrant	象限
quadrat	二次
quadratur	正交
quadrupl	四倍
quadrupol	四极
qual	性状	性质
qualcomm	高通
qualif	条件	限定	限制	资格
qualifi	限定	合格	限制
qualifi standard	质量标准
qualit	定性	性质
qualit analysi	定性分析
qualit evalu	定性评价
qualiti	品质	质量
qualiti assess	质量评价
qualiti assur	质量保证
qualiti control	质量管理	质量控制
qualiti design	设计质量
qualiti level	质量标准
qualiti manag	质量管理
qualiti product	产品质量
qualiti requir	质量要求
qualiti servic	服务质量
qualiti specif	质量标准
qualiti standard	质量标准
qualiti test	质量检验
quantif	量化	定量
quantifi	定量	测量
quantit	定量	数量
quantit analysi	定量分析
quantit data	数据
quantiti	数量
quantiti inform	信息量
quantiti output	输出量	供给量
quantiz	量化
quantum	量子
quantum chemistri	量子化学
quantum comput	量子计算机
quantum effici	量子效率
quantum mechan	量子力学
quantum yield	量子产率
quarantin	隔离	排斥
quarrel	争论
quarri	来源	猎物
quarter	地区	季度	四分之一	四分
quarterli	季度
quartu	第四
quartz	石英
quasar	类星体
quasi	类似
quaternari	四元	第四纪
quaternion	四元数
que	队列
queer	可疑
quench	猝灭	淬灭
queri	查询	询问
queri languag	查询语言
quest	探索	寻找	调查	寻求
question	问题	询问
question ask	提问
questionnair	调查表	问卷
queu	排队论	排队
queue	队列	排队
quick	迅速	快速	核心
quick act	速效
quick respons	快速响应	灵敏
quicken	加快
quickli	很快
quiescent	静止	静息
quiescent state	静态
quiet	静态	安静	平静	静止
quietli	安静	秘密
quit	相当	完全	离开	十分
quiz	考查
quot	引用
r d program	研究与发展
r r	阴性
r squar	决定系数	判定系数
r valu	热阻
rabbit	兔子
race	种族	竞赛	人种	竞争
racewai	水道
racial	种族
rack	栈桥	折磨	机架
rad	拉德
radar	雷达
radar imag	雷达影像
radi	发光	放热	放射
radi heat transfer	辐射传热
radial	径向	光线	放射状
radianc	闪光	发光	辐射
radiant	辐射	发光	放射
radiat	辐射
radiat damag	放射性损伤
radiat detector	粒子探测器
radiat dose	辐射剂量
radiat heat	辐射热
radiat intens	辐射强度
radiat pattern	辐射图
radiat power	辐射功率
radiat resist	抗辐射
radiat scatter	散射
radiat sourc	辐射源
radiat temperatur	辐射温度
radiat therapi	放射治疗
radic	根本	完全	基础	自由基
radii	半径
radio	无线电
radio frequenc	射频
radio frequenc interfer	射频干扰
radio wave	无线电波
radioact	放射性
radioact isotop	放射性同位素
radioact sourc	放射源
radiograph	放射线
radioimmunoassai	放射免疫分析
radioisotop	放射性同位素
radiolabel	放射性标记
radiolog	放射学
radiolog nuclear	化学
radiologi	放射学
radiomet	辐射计
radionuclid	放射性核素
radiosensit	放射敏感性	辐射敏感性
radiotherapi	放射治疗
radiu	半径
radiu curvatur	曲率半径
radix	基数
raft	大量
rage	愤怒	流行
rai	射线	光线
rai light	光线
rai trace	光线追踪
raid	袭击	突袭
rail	围栏	铁路	秧鸡
rail road	铁路
railroad	铁路
railwai	铁路
rain	下雨	雨水	雨林	大雨
rain forest	雨林
rainbow	彩虹
rainfal	降雨量	降雨
raini	多雨	下雨
raini season	雨季
rais	提出	上升	提高	发酵
rake	搜索	倾斜
ram	公羊
ramif	分支	分枝	分叉	衍生物
ramp	斜坡
ranch	牧场
rancho	牧场
random	随机
random nois	随机噪声
random number	随机数
random process	随机过程
random sampl	随机抽样
random search	随机搜索
random select	随机抽样
random variabl	随机变量
randomli	随机	任意	偶然
rang	范围
rang applic	使用范围
rang error	误差范围
rang finder	测距仪
rang land	牧场
rang motion	活动度
rang temperatur	温度范围
rang us	应用范围
rang valu	值的范围	值域
rangefind	测距仪
rangeland	牧场
rank	等级	地位	队伍	排列
rank order	排序	等级序列
rap	同情
rapamycin	雷帕霉素
rapid	迅速	急流	快速
rapid analysi	快速分析
rapid growth	快速增长
rapidli	迅速
rapport	关系
rare	非常	很少	稀土	稀薄
rare earth	稀土
rare earth element	稀土元素
rarefact	稀疏	疏松	稀薄
rarefi	纯化
rariti	稀薄
raspberri	悬钩子
rast	肆虐
raster	光栅
rate	额定	速率	速度	比率
rate advanc	前进速度
rate chang	变率
rate constant	速率常数
rate data	标定数据
rate equat	动力学方程
rate flow	流量	流率
rate growth	增长率
rate increas	递增率
rate limit	限速
rate output	产出率
rate product	产率
rate reaction	反应速率
rate recoveri	回收率
rate scale	定价
rate work	功率	工作强度
rather	尤其	相当	宁可
ratio	比率	比例
ration	理性	合理
ration design	合理的设计
rational	理论	原理
ravag	破坏
raven	掠夺
ravin	峡谷	冲沟
raw	原料	原材料	半成品	不成熟
raw data	原始数据
raw materi	原料
re alloc	再分配	重新分配
re appli	再运用
re applic	再运用
re defin	重新定义
re design	再设计
re engin	重组	改建
re establish	重建	回复
re evalu	再评价
re examin	复查
re grow	再生
re integr	重建	恢复
re introduc	再引入
re model	改变	改造
re organ	重组	整理	整顿	改编
re produc	复制	繁殖	再生	生殖
re think	重新考虑	反思
re tool	重组
re transmit	中继
re us	再使用	再生
re work	改进	修订
reach	达到
reach goal	达到目
reachabl	可达
react	反应	应答
reactant	反应物
reaction	反应
reaction kinet	反应动力学
reaction product	反应产物
reaction rate	反应速率
reaction time	反应时间
reactiv	反应性	反应
reactiv oxygen speci	活性氧
reactor	反应器	反应堆
read	阅读	读取
read back	重复
read write	读写
readabl	可读性	可读
reader	读者
readership	读者
readi	迅速	准备	预先	预备
readi made	做好
readili	迅速	轻易
readout	读出
reagent	试剂
real	实数	真实	真正	实时
real estat	房地产
real life	现实	实在
real object	实物
real time	实时	即时
real time process	实时处理
real time simul	实时模拟
real world	真实
realis	实现
realism	现实
realist	现实	逼真
realiti	现实
realiz	实现
realli	真实	实际上	实在
realloc	再分配
realm	领域
realtim	实时	适时
reanalysi	再分析
reanalyz	再分析
reap	收割	获得	收获
reappli	再运用
reapplic	再运用
reapprais	重新估计	重新评估
rear	饲养	培养	后面	养育
rearrang	重排
rearward	后方	背后	后部
reason	合理	推理
reassembli	重组
reassess	再评价
reassur	可靠	鼓励
rebar	钢筋
rebat	折扣	退还
rebel	反抗	抵抗	反感
reborn	再生	更新
rebound	返回
rebuild	重建
recal	召回	回忆	检索	回想
recal ratio	查全率
recalcitr	反抗	反对
recapitul	概括	摘要
recaptur	取回
reced	降低	退缩	减弱	退却
receipt	收入	收到
receiv	接收	收到
receiv attent	受到注意
receiv data	接收数据
receiv end	接收端
receiv public	受到关注
recenc	新近	崭新
recent	最近
recept	接受	感受
receptacl	容器	花托
receptor	受体
recess	退缩	衰退	后退
recherch	罕见
recidiv	累犯	再犯
recip	处方
recipi	接受者	容器	容易接受
reciproc	互惠	相互	倒数	往复
recircul	再循环
reckon	计算
reclaim	回收
reclam	开垦	教化
recogn	认识	识别	公认	承认
recognis	认识	认可
recognit	识别	认识
recognit system	识别系统
recogniz	可识别	保证
recoil	后退	退却	反作用	撤退
recollect	回忆	记忆	回想	镇静
recombin	重组
recombin protein	重组蛋白
recommend	推荐	介绍	建议
recompress	再压缩
reconcil	调节
reconcili	调节	一致	和解	调和
reconfigur	可重构
reconnaiss	勘查
reconstitut	再生	再造	重新构建
reconstruct	重建	改造	改建
record	记录
record data	记录数据
record inform	信息记录
record keep	记录
record system	记录系统
recount	重新计算	详述	叙述
recoup	补偿	赔偿
recours	求助
recov	恢复
recover	可恢复
recoveri	恢复
recoveri cent	回收率
recoveri phase	恢复期
recoveri procedur	恢复过程
recoveri process	恢复过程	恢复进程
recoveri system	回收系统	恢复系统
recoveri time	恢复时间
recreat	娱乐	消遣
recruit	恢复	补充	新手	复原
recta	直肠
rectal	直肠
rectangl	矩形
rectangular	矩形
rectif	整流	改正	矫正
rectifi	矫正	订正	调整	校正
rectum	直肠
recup	恢复
recuper	恢复
recur	循环	复发
recurr	复发	再发	循环
recurr rate	重复率
recurs	递归	循环
recycl	再循环
red	红色
red blood	充满活力	强壮
red blood cell	红细胞
red cell	红细胞
red tide	赤潮
redact	编辑	编写
redefin	重新定义
redefinit	重新定义
redeploi	调动
redeploy	调动	调配
redesign	重新设计	重建
redirect	重定向
redistribut	重新分配	再分配
redox	氧化还原
redress	补救	赔偿	纠正	矫正
reduc	减少	降低
reduc pressur	减压
reduc price	降低
reduct	还原	减少	变化
reductas	还原酶
redund	冗余	过多
redund inform	冗余信息
redwood	红杉	红树
reed	芦苇
reef	礁体
reel	旋转	一卷
reentri	再进	再入
reestablish	重建	恢复
reevalu	再评估	再评价
ref	参考
refect	恢复
refer	参考	引用
refer book	参考书
refer data	参考数据
refer materi	参考资料
refer point	参考点	控制点
refer standard	参考标准
refer system	参考系
refer valu	参考值
referenc	引用	参考
referr	介绍	参照
refin	精炼
reflect	反射率	反射	反映
reflect back	反射	折射	真实地反映
reflect light	反射光
reflector	反射器	反射镜
reflex	反射
reflexion	反射	反折
reflux	回流
reform	改革	重整
refract	折射
refract index	折射率
refractori	不应	难治
refrain	避免
refresh	刷新
refresh rate	更新率
refriger	冷冻	致冷	冷却
refriger system	制冷系统	冷却系统
refug	避难所	躲避	庇护
refurbish	刷新
refus	拒绝
refut	反演
regain	恢复	取回	回潮
regard	关于	注意	关系
regardless	不管	不顾
regen	再生
regener	再生
regim	政权	制度	体制
regimen	制度	体制
regiment	大量	组织	组成
region	区域	地区
region base	基于区域
region center	区域中心
regist	寄存器	注册	登记	记录
registr	登记
regolith	风化层
regress	回归
regress analysi	回归分析
regress equat	回归方程
regress model	回归模型
regrow	再生
regul	调整	管理	调节	控制
regul gene	调节基因
regular	规则	经常	正则	调整
regular interv	定期
regularli	正式
regulatori	规则	调整
regulatori agenc	管理机构
regurgit	回流
rehab	修复
rehabilit	康复	恢复	复原	修复
rehears	练习	预演	复述	详述
rei	所在
reific	具体化	物化
reign	统治	在位	本届
reimburs	退还	赔偿
rein	控制	肾脏	支配	驾驭
reinforc	加强	补强	增强
reinforc concret	钢筋混凝土
reinsert	恢复
reinstal	安装
reinstat	恢复
reintegr	恢复	重建	复兴
reinvent	重塑	彻底改造
reiter	重复	反复	重申
reject	拒绝
reject heat	散热
reject rate	拒绝率
rejector	陷阱
rejuven	更生	复原
rel	相对
rel humid	相对湿度
rel magnitud	相对值
rel motion	相对运动
rel posit	相对位置
rel speed	相对速度
rel standard deviat	相对标准偏差
rel valu	相对值
rel veloc	相对速度
relai	中继
relai system	中继系统
relaps	复发
relat	关系
relat algorithm	相关算法
relat analysi	关系分析
relat model	关系模型
relat product	生产关系
relat schema	关系图	关系模式
relat softwar	相关软件
related	有关系
relationship	关系
relativist	相对论
relax	松弛
relax method	松弛法
releas	释放
releas time	释放时间
releg	驱逐	归属
relev	关联	有关	相关性	相关
relev analysi	相关分析
relev ratio	检出率	相关比
reli	依赖	信任
reliabl	可靠性	可靠
reliabl analysi	可靠性分析
reliabl assess	可靠性评估
reliabl data	可靠性数据
reliabl inform	可靠的信息
relianc	信任
reliant	依赖
relief	减轻	救济	解除
reliev	减轻	救济	解除	救援
religi	宗教	严谨
religion	宗教	信仰
relish	风味	喜欢	调味	食欲
reloc	浮动	迁移	重定位
relocat	浮动	重定位
reluct	磁阻	勉强
rem sleep	快速眼动睡眠
remain	剩余	保持	停留	继续
remaind	剩余	残余	其他人
reman	剩余	残存
remark	显著
remedi	补救	治疗
rememb	记住	回忆	铭记	纪念
remind	提醒	暗示
reminisc	回想	回忆	怀旧
remiss	缓解	减轻	宽恕
remit	缓解	减轻
remnant	剩余	残余
remodel	重塑	重构	改造	改建
remold	重塑	扰动
remot	远程	遥远
remot access	远程访问
remot control	遥控
remot monitor	遥控
remot sens	遥感
remov	移动	拆迁	迁移	删除
renaiss	复兴	复活
renal	肾脏	肾病
renal failur	肾衰竭
renal injuri	肾损伤
render	表现	翻译	提出	反映
rendezv	集合	集结
rendit	译文	生产量	表演
renegad	脱离
renew	可更新	更新
renew resourc	可再生资源
rent	租用	租金
rental	租赁	租金
reoccurr	复发	重现
reoper	再手术
reorgan	改组	改造
repair	修复	修补
repair cost	扩展
repar	修复	补偿	弥补	赔偿
repeat	重复
repeatedli	重复
repel	抵抗	排斥性	排斥	抵制
repercuss	消肿	消退	反射	反响
reperfus	再灌注
repetit	重复
repetit rate	重复率
replac	替换	代替	更换	替代
replai	重放
replenish	补给	补充	充满
repli	回答	答复
replic	复制	重复	回答	折叠
report	报告
report system	报告制度	报告系统
repos	休息	睡眠	静止	依靠
reposit	复位
repositori	仓库	博物馆
repres	代表	表现
repres sampl	典型抽样
represent	代表	表现	表示	陈述
repress	抑制
repro	繁殖	再生产
reprocess	后处理
reproduc	再生	繁殖	复制	生殖
reproduct	生殖
reprographi	复制
republ	共和国
republ china	中国	台湾
repudi	否认	废弃	拒绝
repuls	排斥
repurpos	再利用
reput	认为	规范	以为	信誉
req	请求	申请	点播
request	请求	要求
requir	要求	需要
requir analysi	需求分析
requir phase	需求阶段
requisit	需要	要素	必要	要求
resal	零售
rescu	救援	解救
research	研究
research base	研究型
research center	研究中心
research develop	研究与开发	研究与发展
research institut	研究所	研究机构
research lab	实验室
research laboratori	研究所	研究室
research model	实验模型	研究模型
research paper	研究论文	研究报告
research project	研究计划
research report	研究报告	研究计划	研究项目
research research	科学研究
research subject	研究课题
research work	研究工作
research worker	研究人员
resect	切除术	切除
resembl	相似	类似
reserv	保留	储量
reservoir	水库	储藏
reset	重置	复位	重新组合
reshap	整形	改造
resid	居民	居住	属于
resid time	停留时间
residenti	住宅	房产	居所
residu	剩余	残渣
residu error	残差
resili	弹性	恢复力
resin	树脂
resist	抵抗	阻力	电阻	抗性
resist corros	抗腐蚀性
resist drug	抗药性
resist heat	耐热
resist oxid	抗氧化性
resistor	电阻
resolut	分辨率	解析	分解	分辨
resolut time	分解时间
resolv	分解	解析	决定	解决
resolv power	分辨能力	分辨力
reson	共振
reson frequenc	共振频率
reson vibrat	共振
resorb	再吸收	吸收剂
resorpt	再吸收
resort	手段	诉诸	凭借
resourc	资源
resourc alloc	资源分配
resourc alloc algorithm	资源分配算法
resourc demand	资源需求
resourc develop	资源开发
resourc distribut	资源分布
resourc intens	资源密集型
resourc librari	资源库
resourc protect	资源保护
resourc share	资源共享
resp	反映
respect	分别	尊敬	各自
respect person	偏爱
respectfulli	尊敬
respir	呼吸
respiratori	呼吸
respiratori diseas	呼吸道疾病
respiratori infect	呼吸道感染
respiratori tract	呼吸道
respiratori tract infect	呼吸道感染
respond	反应	响应	回答	应答机
respons	响应	应答
respons characterist	响应特性
respons curv	响应曲线
respons speed	响应速度
respons system	责任制
respons time	响应时间
responsibli	可靠	可信赖
rest	休息	其他	静止
rest state	休眠状态
restaur	餐馆
restenosi	再狭窄
restor	恢复
restrain	抑制	限制	控制
restraint	抑制	约束
restrict	限制
restrict condit	限制条件
restrict enzym	限制
restructur	重构
result	结果
result data	结果数据
result displai	结果显示
result forc	合力
result function	目标函数
resum	恢复	摘要	取回	继续执行
resumpt	恢复
resurg	复活	再现
resuscit	复苏
retail	零售
retail price	零售价
retain	保留	保持
retard	延迟	减速	阻止	阻滞剂
retent	保持	保留
retent time	保留时间
retest	复试
reticul	网状
retin	视网膜
retina	视网膜
retino	视网膜
retinopathi	视网膜病
retir	退休
retrac	追溯
retract	退缩	收回	取消	撤销
retrain	重新训练
retransmit	转发
retreat	撤退	退避
retriev	检索
retriev data	检索数据
retriev perform	检索性能
retriev system	检索系统
retriev time	检索时间
retro	在后	向后
retroact	追溯	反作用
retrofit	更新	改进	改装
retrograd	倒退	回顾	后退	逆行
retrospect	回顾
retrospect prospect	回顾与展望
retrovir	逆转录病毒
return	返回
return rate	回收率
return work	退货
reus	再生	再使用
reusabl	可重用性	可连续
rev	反转
revamp	修改	修补
reveal	显示	暴露	露出	启示
revel	诱导	泄露	启示
revenu	收入	税收
rever	尊敬	恢复	崇敬	敬畏
reverber	混响	反射	回响	反响
revers	反向	可逆	反转	相反
revers direct	反向
revers engin	逆向工程
revers flow	反流
revers osmosi	反渗透
revers transcript	反转录
revers transcriptas	逆转录酶	反转录酶
reversibli	可逆	可撤销
revert	恢复	还原	归属	回复
review	评论	复查	回顾
review process	审核过程
revis	修正	改进
revit	复苏
reviv	复兴	返青	复活	复苏
revoc	可撤销	撤销
revolut	革命
revolutionari	革命
revolutionarili	革命性
revolv	旋转	循环
revolv around	旋转	环绕
reward	有益	奖赏	报酬
rework	修订	修改	返工
rewrit	重写
reynold number	雷诺数
rfid	无线射频识别
rheolog properti	流变性质
rheumat	湿性
rheumatoid	类风湿
rheumatoid arthriti	类风湿性关节炎
rhizom	根茎
rhizomat	根茎
rhombic	菱形	正交
rhythm	节律
rhythmic	节律性
rib	肋骨
ribbon	带状
ribonucleosid	核苷
ribonucleotid	核苷酸
ribos	核糖
ribosom	核糖体
rice field	稻田	水田
rich	丰富	富裕	浓厚
richest	富裕
richli	丰富	充分	富裕
rid	免除	清除	摆脱
riddl	筛选
ride	控制	乘车	压迫	搭便车
rider	附件
ridg	山脉	山脊
rifampin	利福平
rife	流行	充满
rifl	抢夺
rift	裂口	裂缝	空隙	不和
rig	装备	装配	操纵	垄断
right	权利	正确
right angl	直角
right hand	右侧	右手
right hand side	右侧
right left	左右
right us	使用权
rightli	合适	正确	正当
rigid	刚性	坚硬
rigid bodi	刚体
rigidli	严格	坚硬	严厉
rigor	严厉	严格	精确	严酷
rim	轮缘	有边缘
ring	年轮	环形	响铃	包围
ring type	环形
rins	清洗	残渣
riot	浪费	发动	喧闹
rip	非常	破绽
ripe	成熟
ripen	成熟
rippl	波纹	涟波	行波
rise	上升
rise time	上升时间
risen	复活
risk	风险	危险	冒险
risk analysi	风险分析
risk decis	风险决策
risk evalu	风险评价
risk factor	危险因素	危险度
risk infect	感染的危险	感染风险
risk manag	风险管理
riski	危险
rite	仪式	典礼
ritual	仪式
rituximab	利妥昔单抗
rival	竞争	对手
river	河流	流域
rna	核糖核酸
road	道路	公路
road block	阻碍	障碍	关卡
road surfac	路面
road transport	公路运输	铁路运输	陆路运输
roadblock	障碍
roadmap	路标
roadsid	路边
roadwai	道路	轨道	车道
rob	抢夺	剥夺
robert	伍德	探险家
robo	机器人
robot	机器人
robot assist	机器人辅助
robot control system	自动控制系统
robot system	机器人系统
robust	健康	鲁棒性	健壮性
rock	岩石	摇摆
rocket	烟火
rocki	岩石	无情	困难	稳固
rod	杆状	小枝
rodent	啮齿动物	啮齿类
rogu	流氓	欺骗
role	角色	作用
role plai	角色扮演
roll	滚动	旋转	波动	起伏
roll back	回溯	重算
roll royc	最佳
roller	滚筒
rollov	翻转	翻模
roman	罗马
romant	夸大
rome	罗马
roof	屋顶
room	房间
room temperatur	室温	常温
roost	栖息
rooster	公鸡
root	根部	基础	生根	固定
root caus	根本原因
root mean squar	均方根
root system	根系
rosa	蔷薇	玫瑰
rosacea	蔷薇科
rose	玫瑰	蔷薇
ross	罗斯
rot	腐烂	腐蚀
rotari	旋转
rotat	旋转	转动
rotation	旋转
rotor	转子
rotor blade	转子叶片
rotten	腐烂	风化	腐败
rough	粗糙
rough materi	原料
rough surfac	粗糙表面
roughli	粗糙
round	圆形
round clock	全天
round robin	一系列
rout	路径	路由	路线
rout select	路径选择
router	路由器
routh	丰富	大量
routin	常规	日常
routin method	常规
row	街道
royalti	矿区	王权
rub	摩擦
rubber	橡胶
rubric	标准	题目
rudimentari	基本	初步	退化	原基
rug	粗糙	地毯
rugged	加固	抗震
ruin	破坏	荒废	衰败	遗迹
rule	规则
rule base	基于规则
rule set	规则集
ruler	管理者	统治者	标尺
run	运行	运转	流动	连续
run along	离开
run high	上涨
run low	减少	缺乏	不足
run time	运行时间	运行	执行
runoff	径流	决赛
runtim	执行时间	运行时间
runwai	河床	跑道
ruptur	破裂
rural	农村
rural area	农村
rural popul	农村人口
rush	急流	旺盛	紧急
russia	俄罗斯
russian	俄国	俄罗斯	俄语
rust	衰退	腐蚀
rut	常规	惯例
sabl	黑色
sabotag	破坏	妨害
saccharid	糖类
saccharif	糖化
saccharomyc	酵母
saccharomyc cerevisia	酿酒酵母
sacrific	牺牲
sacrifici	牺牲
sad	悲伤
safe	安全
safe area	安全区	有效区
safe distanc	安全距离
safe oper	安全运行
safeguard	保护	保卫	安全防护	保障
safeguard practic	保护措施
safeti	安全	保护
safeti devic	安全设备
safeti factor	安全系数
safeti margin	安全系数
safeti net	安全保障
safeti problem	安全问题
safeti product	安全生产
safeti protect	安全防护
safeti relat	安全相关
sag	下垂	倾斜
sage	哲人	明智	鼠尾草
saharan	哈拉
sai	说明	表示	意见	指明
said	上述
sail	航行
saint gobain	玻璃
sake	理由
sale	销售
sale price	廉价
salienc	显著	突出	特点	特征
salient	显著	突出
salin	盐度	盐湖	生理盐水	盐性
salin water	盐水
saliva	唾液
salivari	唾液
salmonella	沙门氏菌	沙门
salpingo	输卵管
salt	刺激	含盐	胆盐	盐湖
salt lake	盐湖	盐池
salt mixtur	混合盐
salt water	海水	咸水
salti	海洋	有经验	辛辣
saltwat	盐水	海上
salutari	有益	有用
salvag	抢救	救助	能利用
sampl	抽样	取样	样品	样本
sampl card	样品
sampl data	采样数据
sampl drawn	抽样
sampl frequenc	采样率
sampl method	抽样法	抽样方法
sampl number	样本数
sampl point	样本点
sampl process	采样过程
sampl rate	采样率
sampl set	样本集
sampl size	样本量	样本容量
sampl survei	抽样检验	抽样调查
sampl time	取样时间
san	没有
sanction	核准	认可	同意
sanctuari	避难所	庇护所
sand	沙子	沙滩
sand grain	砂粒
sandia	西瓜
sandwich	插入	夹层
sane	合理	稳健
sanit	维持	卫生	消毒
sanitari	卫生
sap	活力	消弱	体液
sapien	智慧	现代人
sapphir	蓝宝石
sarcoma	肉瘤
sarin	沙林
sat	饱和度
satellit	卫星
satellit network	卫星
satellit orbit	轨道卫星
satiat	满足
satieti	满足
satisfact	满足	满意
satisfactori	满意	充分
satisfactorili	令人满意
satisfi	满足	满意	符合	充分
satur	饱和
saudi	沙特
savant	学者	专家
save	储蓄	保存	节约	节省
save time	节省时间
savvi	理解
saw	移动	谚语	锯开
sbl	升华
sbn	大豆	黄豆
scaffold	支柱
scalabl	可伸缩性
scalar	数量	标量
scale	刻度	规模	尺度	比例
scale effect	尺度效应
scale factor	比例因子
scale oper	经营规模
scale two	二进制
scallop	扇贝
scalp	头皮
scam	故事
scan	扫描
scan electron microscop	扫描电子显微镜
scanner	扫描仪
scant	减少	不足	不充分	限制
scanti	缺乏	仅有
scar	瘢痕形成	愈合	疤痕	痊愈
scarc	缺乏	难得
scarciti	缺乏	不足
scatter	散射	分散
scaveng	清除	清扫
scenario	方案
scene	现场	情景	布景
scent	香味	线索	气味
sceptic	怀疑
schedul	调度	预定	时间表
schedul algorithm	调度算法
schedul control	工程管理
schedul model	调度模型
schedul polici	调度策略
schedul problem	调度问题
schedul resourc	资源调度
schema	模式
schemat	计划	系统化	图表	概要
scheme	方案	计划
schizophren	精神分裂症
schizophrenia	精神分裂症
schlieren	纹影法
scholar	学者
scholarship	学问	奖学金
school	学校	学派
school ag	学龄
school medicin	医科
school system	学制
school teacher	教师
school work	作业	学业
school year	学年
schoolteach	教师	授课
scienc	科学
scienc technologi	科技	科学与技术	科学技术
scientif	科学	系统
scientif commun	科学界
scientif data process	科学数据处理
scientif disciplin	学科
scientif effort	科研工作
scientif experi	科学实验
scientif knowledg	科学认识
scientif manag	科学管理
scientif method	科学方法
scientif problem	科学问题
scientif research	科学研究
scientif theori	科学理论
scientist	科学家
scientometr	科学计量学
scintil	闪烁
scintilla	闪烁	微量
scission	分裂	分离	切断
scleros	硬化
sclerosi	硬化
sclerot	硬化
scoop	汲取
scope	范围	机会
scope applic	适用范围
scope work	工作范围
scopic	视觉
score	得分
scour	腹泻	洗涤	清洗	冲刷
scout	发现	搜索	跟踪	巡视
scrambl	混乱
scrap	碎片	些微	废弃	废料
scrape	碎屑
screen	筛选	屏幕
screen base	基于屏幕
screw	螺旋	螺钉	螺杆	调节
scribe	文书
script	脚本	手写体	原本	手稿
scroll	滚动
scrub	洗涤
scrubber	碱洗
scrutin	审查
scrutini	复查	监视
sea	海洋	大量
sea chang	突变
sea floor	海床	海底
sea go	海上	航海
sea level	海平面
sea salt	海盐
sea shore	海岸
sea water	海水
seab	海底	海床
seacoast	海岸	沿岸
seafloor	海底
seafood	鱼类	海鲜
seal	密封	封闭
seam	缝合	接缝
seamless	无缝
sear	凋谢	枯萎	干枯
search	搜索
search algorithm	搜索算法	检索算法
search process	搜索过程	查找过程
search space	搜索空间	查找空间
search time	检索时间
seashor	海岸	海滨
season	季节
season variat	季节性差异
seat	座位	固定
seat belt	安全带
seawai	航道
seawat	海水
seawe	海藻
sec	辅助
second	第二
second degre	二级
second gener	第二代
second languag	第二语言
second messeng	第二信使
second phase	第二相	次相	第二期
second power	平方
secondari	第二	次要	二次	次级
secondari flow	二次流
secondari metabol	次级代谢
secondari school	中学
secondari structur	二级结构
secondhand	间接	二手
secondli	其次	第二
secr	密密	隐蔽
secret	分泌
secretari	大臣	书记	部长	教育部
secretas	分泌酶
secretori	分泌
section	部分	截面	区域	切面
section area	截面积
sector	区段	扇形	扇区	部分
sectori	扇形	裂齿
secu	另外	相反	否则
secur	安全性	安全
secur administr	安全管理
secur classif	安全等级
secur code	密码
secur commun	安全通信
secur detect	安全检测
secur environ	安全环境
secur inform	安全信息
secur manag	安全管理
secur market	证券市场
secur polici	安全策略
secur servic	安全服务
secur system	安全系统
securit	证券化
sed	镇静
sedat	镇静
sediment	沉积	沉降
see	看见	看到	视觉	理解
seed	种子
seed coat	种皮
seedl	幼苗	秧苗	树苗	实生苗
seek	寻找	寻求	查找
seem	似乎	象是	外观
seepag	渗漏	渗流
segment	分段	分割	部分
segreg	偏析	分离	隔离
segu	继续
seismic	地震
seiz	利用	抓住	掌握
seizur	捕获	发作	夺取
seldom	很少	不常	稀少
select	选择
select algorithm	选择算法
select extract	选择性提取
select function	选择函数	选择功能
select inhibit	选择性抑制
selector	选择器
self	自己	自我
self activ	自动
self adapt	自适应
self administ	自治
self assembl	自组装
self assess	自我评价
self awar	自我意识	自知
self citat	自引
self concept	自我概念
self conscious	自我意识	自觉
self contain	完备	自足
self control	自我控制	自制
self defin	自定义	自我界定
self destruct	自杀
self determin	自主	民族自决
self direct	自动引导
self efficaci	自我效能
self esteem	自尊
self evalu	自我评价
self gener	自生
self heal	夏枯草
self help	自助	自立
self identifi	自我认同
self induc	自诱导
self learn	自学习
self move	自动
self organ	自组织
self preserv	自我保护
self propel	自行
self refer	自相关	自我参照
self reflect	反思	反省
self regul	自动调节	自调整	自我调节
self renew	自我更新
self report	自我报告	自述
self servic	自助
self similar	自相似
self suffici	自足
self support	自立
self sustain	自立
sell	出售	销售
selv	自己	自我	本质
semant	语义
semant analysi	语义分析
semant associ	语义关联
semant model	语义模型
semi autom	半自动化
semi automat	半自动
semi structur	半结构化
semi tropic	亚热带
semiautomat	半自动
semiconduct	半导体
semiconductor	半导体
semiconductor laser	半导体激光器
semiconductor materi	半导体材料
semidiamet	半径
semin	种子	精液	生殖
semiochem	化学信息
semiot	症状	特殊
send	发送
senesc	衰老	变老
senil	老年
senior	高级	年长
senior citizen	老人
senior high	高中
senior high school	高中
senor	先生
sens	感觉	检测	测向	阅读
sens element	传感器	传感元件
sens hear	听觉
sens percept	感觉
sens purpos	使命感
sens secur	安全感
sens smell	嗅觉
sens touch	触觉
sensat	感觉
sensibl	敏感	感觉	情感	感性
sensit	敏感	灵敏度
sensit analysi	敏感性分析	灵敏度分析	敏感度分析
sensor	传感器
sensor element	传感元件
sensori	感觉	知觉
sensorimotor	感觉运动
sentenc	句子
sentient	意识到
sentiment	情感	情绪	感情	意见
sentinel	标记	哨兵	警戒
sentri	哨兵
sep	九月
separ	分离
separ distanc	间距
separ flow	分离流
separ servic	离职
sepsi	败血症
septal	中隔	间隔	隔膜
septemb	九月
septic	脓毒性	腐败
septic shock	感染性休克
septicaemia	败血症
septicemia	败血症
sequel	继续	后果
sequela	结果
sequenc	序列	顺序
sequent	结果	连续	后果
sequenti	顺序	继续	从而
sequenti phase	连续相
sequest	螯合剂	没收
sequestr	分离	隔离
ser	丝氨酸
sera	血清
serendip	才能
seri	系列	串联
seri connect	串联
serial	连续	串行
serin	丝氨酸
seriou	严重	严肃	重要
serious	严重	严肃	认真
sero	血清	浆液
serolog	血清学
serologi	血清学
seroma	血清肿
serotonin	血清素
serotyp	血清型
serou	血清	浆液	如水
serum	血清
serum albumin	血清白蛋白
serum protein	血清蛋白
serv	服务
serv function	起作用
servant	公务员
server	服务器
servic	服务
servic agenc	服务机构
servic condit	使用情况
servic cost	服务成本
servic data	服务数据	使用数据
servic effici	服务效率
servic facil	服务设施	维修设备
servic industri	服务行业
servic level	服务水平
servic life	使用寿命
servic orient	服务导向
servic system	服务系统
servic time	运行时间
servo	伺服
sessil	无柄	固着
session	对话	期间	会议
set	设置
set apart	区别
set asid	取消	撤销
set featur	五官
set forth	阐明	提出	宣布	出发
set larg	释放	放宽
set pace	领先
set phrase	词组
set time	准备时间
setback	挫折	逆流
sete	安置
setpoint	定位点	选点
settl	固定	决定
settlement	解决	处理
setup	设置	组织
seven	七个
sever	几个
sever fold	数倍
sever time	数次
severel	几个	数个
sewag	污水
sewer	阴沟
sex	性别
sex hormon	性激素
sexual	性别
sexual relationship	性关系
sexual reproduct	有性生殖
sexual transmit diseas	性病	性传播疾病
shade	荫蔽	渐变
shadow	阴影
shaft	利用	轴系
shake	震动	振荡
shaker	筛选
shale	页岩
shallow	变浅
sham	伪造
shannon	香农
shape	形状
shape memori alloi	形状记忆合金
share	共享
share data	共享数据
sharehold	股东
sharepoint	网络平台
sharp	明显	敏锐
sharp corner	尖锐
sharpen	加强	尖锐	加重
sharpest	灵敏
sharpli	剧烈	严厉
shatter	破碎	粉碎	碎片
shave	薄片	修剪
shear	剪切
shear flow	剪切流
shear forc	剪力
shear strength	抗剪强度	剪切强度
shear stress	剪切应力
sheath	覆盖	叶鞘
shed	脱落	流出
sheep	绵羊
sheer	完全	绝对	全然	偏转
sheet	工作表	分析表	片状
shelf	搁板
shell	外壳	壳体	脱落	空壳
shell theori	壳体理论
shellfish	牡蛎
shelter	保护	庇护	避难所	躲避
shelv	倾斜	斜坡
shield	屏蔽	隔离	保护	遮蔽
shift	移位	变化	移动
shifter	开关
shine	光亮	发光	阳光	发亮
shini	发光	辉煌	磨损	发亮
ship	状态	船舶	性质	品质
ship lane	航道	航线
ship shape	整齐
shipboard	船用
shipbuild	造船
shipment	装载
shipyard	造船厂
shiver	打碎	粉碎
shoal	浅水	变浅	鱼群	潜在危险
shock	震动	休克	震惊	冲突
shock absorb	减震
shock wave	冲击波
shockwav	冲击波
shoot	射击	发射	拍摄
shop	购物	车间
shop center	市场	购物中心	商业区
shopper	顾客	购物者
shore	支持	支撑	海岸	海滨
shore base	岸基
shore line	海岸线
shorelin	海岸线
shoresid	沿岸	近岸
short	短期	简短	短路
short circuit	短路	缩短
short come	缺点
short cut	简化	简捷
short cycl	短周期
short fall	缺少
short live	短暂	短命
short long	要点
short period	短周期
short rang	短距离
short run	短期
short term	短期
short term memori	短期记忆
short time	短时间
short titl	简称
short wave	短波
shortag	不足	缺乏
shortcom	缺点
shortcut	简化
shorten	缩短	减少	缩小
shortest	最短
shortest path	最短路径
shortfal	不足	缺少
shortli	不久	简短
shortterm	短期
shortwav	短波
shot	射击	单击	镜头	发射
shoulder	负担	肩负
show	显示	演出	表现	展示
shower	倾注
shred	少量	撕裂
shrewd	剧烈
shrink	收缩	萎缩	皱缩	回避
shrinkag	收缩	减低
shroud	覆盖	隐藏	遮蔽
shrunken	缩小
shuffl	可疑	混乱	含混	混洗
shun	避免	避开	规避
shunt	分流
shut	关闭	闭锁
shutdown	关门	停机
shutter	模板
shuttl	穿梭
sibl	同胞	兄弟
sick	呕吐	疾病	恶心	病人
sicken	患病
side	方面	支持
side effect	副作用
side reaction	副反应
side side	并行	并排
side wall	侧壁
sideband	单边
sidelin	界线
sidestep	回避	台阶
sidewal	侧壁
sieg	包围	围攻
siev	筛选
sift	筛选	过滤
sight	瞄准	景观
sightse	观光	游览
sigma	求和
sign	签名	符号
sign languag	手语
signag	标记
signal	信号
signal channel	信号通路	信道
signal detect	信号检测
signal gener	信号发生器
signal identif	信号识别
signal intens	信号强度
signal interfer ratio	信噪比
signal nois	信噪比
signal nois ratio	信噪比
signal power	信号功率
signal process	信号处理
signal system	信号系统
signatur	签名	识别标志	签署
signif	意义	表示	含义
signifi	重要	象征	预示
signific	有效	重要	显著性	意义
signific amount	大数
signific differ	显著性差异
signific level	显著性水平
signific test	显著性检验
silenc	沉默
silent	沉默	无症状	静止
silhouett	轮廓	影子	剪影
silic	硅酸盐
silica	二氧化硅	硅胶	硅铝
silicon	硅酮	氮化硅	硅橡胶
silicon nitrid	氮化硅
siloxan	硅氧烷
silver	银盐
similar	相似
similar measur	相似性测度
similitud	相似
simpl	简单
simplest	单纯	最简单
simplex	简单	单一	单纯
simpli	简单
simplic	单纯	朴素
simplif	单一化	简单化	简化
simplifi	简化了	单一化	简单化
simplifi model	简化模型
simul	模拟
simul analysi	模拟分析
simul data	模拟数据
simul investig	模拟研究
simul method	仿真法	模拟法
simul model	模拟模型	仿真模型
simul network	模拟网络
simul perform	模拟性能
simul softwar	模拟软件
simul techniqu	模拟技术
simul test	模拟试验
simul time	模拟时间
simultan	同时
simultan control	同时控制
sin	犯罪	有罪
sine	正弦
sine qua non	要素	必要条件
singapor	新加坡
singl	单一
singl axi	单轴
singl cell	单细胞
singl crystal	单晶
singl dose	单次量
singl factor	单因子
singl frequenc	单频
singl gene	单基因
singl handedli	单独
singl layer	单层
singl pass	直流
singl phase	单相
singl point	单点
singl shot	单脉冲
singl sourc	唯一
singl space	距离
singl stage	单级
singl step	一步	单级
singl word	单字	单词
singlet	单峰
singleton	一个
singli	各自	单身
singular	奇异	异常	单一	突出
singular valu decomposit	奇异值分解
singularli	异常
sink	降低	减弱	下沉	挖掘
sinter	烧结
sinusoid	正弦曲线	正弦
siphon	抽取	虹吸
sir	先生
siren	诱惑
sistah	姐妹
sister	姐妹
sit	坐落
site	位置	网站	场所	部位
site test	现场试验
site trial	现场试验
situ	位置	内脏	部位	位点
situat	情形	情境	位置	位于
situation	情境
six	六个
six time	六倍
sixteen	十六
sixth	六分之一
sizabl	相当大
size	大小	尺寸
size materi	浆料
size number	数大小
size reduct	粉碎
sizeabl	可观	相当大	大小
skelet	骨骼	框架
skelet muscl	骨骼肌
skeleton	骨架	骨骼
skeptic	怀疑
sketch	草图
sketchi	大概
skew	时滞	偏移
skill	技能	技术	熟练
skim	浏览	脱脂
skin	皮肤
skin color	肤色
skin diseas	皮肤病
skin layer	表层
skinni	消瘦	皮质	小气
skip	跳跃
skirt	边缘	裙子	回避	郊区
skive	切片	研磨
skull	头颅	头脑	颅骨
skunkwork	实验室
sky	天空
skylight	天窗
skyward	向上
slab	平板
slack	松弛	减弱	缓慢
slam	批评
slant	倾斜	观点
slap	直接	巨大	正面	惩罚
slash	猛烈	鲜明	苛刻	删减
slate	记录	人选	页岩
slave	从属	主从
sleep	睡眠
sleep apnea	睡眠呼吸暂停
sleep depriv	睡眠剥夺
sleep disord	睡眠障碍
sleev	套筒
slender	纤细	微薄
slew	转动
slice	切片	一部分	限制	位片
slick	光滑	灵活	聪明	熟练
slide	滑动	变化
sligh	轻微	纤细
slight	轻微	忽略	脆弱	纤细
slightli	些微
slim	减轻体重	微小	细长	微薄
slip	滑动	滑移
slippag	延误	滑动	滑移
slipperi	光滑	不可靠
slit	裂缝	纵裂	切开
slope	斜率	倾斜
slot	开槽
slow	缓慢
slow releas	缓释
slower	减慢
slowli	迟缓
sludg	泥泞	沉积	泥浆
slurri	泥浆	悬浮液
slush	雪水	污水	水泥砂浆
small	小型	些微	小规模	小企业
small anim	小动物
small area	小面积
small busi	小企业
small cell lung cancer	小细胞肺癌
small dose	小剂量
small intestin	小肠
small number	小数
small scale	小规模
small size	小型
small time	小规模
smaller	较小	更小
smallscal	小规模
smart	聪明	剧烈	痛苦
smart materi	智能材料
smart phone	智能手机
smartphon	智能手机
smear	涂片	污点
smell	气味	味道	嗅觉	察觉
smith	上手
smog	烟雾
smoke	吸烟
smoker	吸烟者
smooth	平滑
smooth muscl	平滑肌
smooth muscl cell	平滑肌细胞
smoothli	平滑	流畅	流利
snack	点心	快餐
snap	显著	强烈	非常
snapshot	快照
snip	碎片	削减	删节
snort	吸入	喷出
snow	积雪
snr	信噪比
snug	舒适	隐藏	温暖
soa	前进速度
soak	浸泡	渗透	大雨
soar	高扬
sober	清醒	合理
sobrieti	清醒	冷静	严肃
social	社会	社交
social class	社会地位
social context	社会环境	社会背景
social cultur	社会文化
social engin	社会工程
social environ	社会环境
social factor	社会因素
social group	社会团体
social justic	社会主义
social network	社交	社会交往
social norm	社会规范
social organ	社会组织
social posit	社会地位
social problem	社会问题
social psycholog	社会心理
social psychologi	社会心理学
social relat	社会关系
social scienc	社会科学
social secur	社会保障
social servic	社会服务
social statu	社会地位
social structur	社会结构
social welfar	社会福利
social work	社会服务
socialist	社会主义
societ	社会
societi	社会	社团
socio	社会
socio cultur	社会文化
socio econom	社会经济
sociocultur	社会文化
sociolog	社会
sociologi	社会学
sociologist	社会学家
sociometr	社会经济
sock	非常	打击
soda	苏打
sodium	酸钠	氯化钠	硫化钠
soft	温和
soft tissu	软组织
soften	软化
softgood	纺织品
softwar	软件
softwar algorithm	软件算法
softwar architectur	软件体系结构
softwar engin	软件工程
softwar environ	软件环境
softwar interfac	软件界面
softwar packag	软件包
softwar qualiti	软件质量
softwar simul	软件模拟
softwar support	软件支持
softwar system	软件系统
softwar test	软件测试
softwar tool	软件工具
soi	大豆	酱油
soil	土壤
soil conserv	土壤保持
soil nutrient	土壤养分
soil profil	土壤剖面
soil water	土壤水
sol	溶胶
sol gel	溶胶
solar	太阳
solar cell	太阳能电池
solar energi	太阳能
solar flare	太阳耀斑
solar power	太阳能
solar system	太阳系
solar wind	太阳风
solder	联结	钎焊
soldier	军人
sole	单独	仅仅	唯一	仅有
solenoid	螺线管
soli	可溶性	溶解性	溶解度
solicit	请求	教唆	诱惑
solid	固体
solid electrolyt	固体电解质
solid solut	固溶体
solid state	固态
solid support	载体
solidif	凝固	团结
solidifi	凝固	团结	巩固	固化
solidli	坚硬
solubil	溶解	增溶
solubl	可溶性	溶解度	溶解	可溶
solut	溶液
solut set	解集
solut space	解空间
solutio	溶液
solv	解决	求解
solvabl	溶解	可以解	可溶
solvat	溶解
solvent	溶剂
soma	身体	躯体
somat	躯体	体壁	身体	体细胞
somat cell	体细胞
somatostatin	生长抑素
someon els	其他人
someth	某物	非常	大约
sometim	时常	以前
somewhat	某物
sonar	声纳
sond	探针	探头
sonic	声音
sonif	发音
sonobuoi	声纳浮标
sonograph	超声	声像图
soon	不久	宁可
soot	煤烟
sooth	真实	缓解
sop	渗透	吸水	贿赂
sophist	复杂
sorbent	吸附剂
sore	疼痛	强烈	非常	悲伤
soret effect	热扩散
sorghum	高粱	高梁
sorption	吸附作用
sort	排序	分类
sort algorithm	分类算法
sortat	分类
sorter	分类器
soul	灵魂
sound	声音
sound pressur	声压
sound rocket	探空火箭
sound sourc	声源
sound wave	声波
soundli	完全	健全
soup	加速	马力
sourc	来源
sourc code	源代码
sourc data	源数据
sourc energi	能源
sourc fund	资金来源
sourc materi	材料来源
sourc zone	源区
south	南方
south america	南美
south carolina	美国南卡罗来纳州
south china	华南
south china sea	南海
south east	东南部
south eastern	东南
southeast	东南
southeast asia	东南亚
southeastern	东南方
southern	南部	南方
southwest	西南
southwestern	西南
soviet	苏联	共产
sow	播种	母猪
soya	大豆
soyabean	大豆
soybean	大豆
space	空间	间隔
space base	太空
space charg	空间电荷
space flight	宇航
space share	分区
space station	空间站
space technologi	空间技术	航天技术
space time	时空
space vehicl	航天器
spaceborn	空运	卫星上
spacial	空间
spall	碎片	打碎	剥落
spallat	崩落	碎裂
span	生成	跨距	跨度	持续
spanish speak	复合词
spar	争论	对打
spare	节约	备用	备件	多余
spark	闪光	活力	火星	发动
sparkplug	倡导	激励	中坚
spars	稀疏
spars matrix	稀疏矩阵
sparsiti	稀疏	稀少	贫乏
spasm	痉挛
spastic	痉挛	突发
spatial	空间
spatial arrang	空间布局	空间排列
spatial distribut	空间分布
spatial filter	空间滤波
spatial frequenc	空间频率
spatial relat	空间关系
spatial separ	空间隔离
spatial tempor	时空
spatio tempor	时空
spatiotempor	时空
spatter	少量
spawn	产卵	产物	大量生产
spe	希望
speak	讲话	说话	表明
speaker	说话人	讲演者	发言人	喇叭
spec	规格	投机	说明书	眼镜
speci	人类	物种
special	特别	专门	专业化
special purpos	专用
specialis	特别	特化	专门	专家
specialist	专家	专业
specialti	专业	特性	独立	特点
speciat	物种形成
specif	特定	特殊	规格	特性
specif activ	比活
specif area	比表面积
specif conduct	电导率
specif diseas	特殊病
specif energi	比能量
specif heat	比热
specif power	比功率
specif product	特定产品
specif protein	特异性蛋白
specif reaction	特异性反应
specif surfac	比表面
specif surfac area	比表面积
specif weight	比重
specif work	专业分工
specifi	说明	指定	规定
specimen	标本	样品	试样
speck	斑点	缺点	眼镜	微粒
spectacl	眼镜
spectacular	奇观
spectat	观众	旁观者
spectra	光谱	范围	系列	频谱
spectral	光谱
spectral analysi	光谱分析
spectral line	谱线
spectral reflect	光谱反射
spectral respons	光谱响应
spectral width	谱宽
spectro	光谱
spectrograph	光谱仪	光谱
spectromet	谱仪
spectrometr	度谱
spectrometri	质谱法
spectrophotomet	分光光度计
spectrophotometri	分光光度法	光度	分光
spectroscop	光谱学
spectroscop analysi	光谱分析
spectroscopi	光谱学
spectrum	光谱
spectrum analysi	光谱分析
specul	投机
speech	言语	演讲
speech disord	语言障碍
speech product	语言产生
speech recognit	语音识别	语言识别
speech signal	语音信号
speech sound	语音
speed	速度	速率	转速	促进
speed advanc	前进速度
speed ratio	加速比	速率比
speed respons	响应速度
speed well	顺利
speedi	迅速	快速
speedup	加速
spell	拼写	轮换
spend	开销	花费	经费	开支
spent fuel	乏燃料
sperm	精子	精液
sperm cell	精子
sphere	包围	球面	天体	球体
spheric	球面	球形	球状
spheric shell	球壳	球形壳体
spheroid	球状	球形
sphingosin	鞘氨醇
spice	香料
spider	蜘蛛
spike	阻止
spill	溢出
spillag	溢出	泄漏量
spillov	溢出	间接影响
spin	自旋	纺丝	旋转	纺纱
spinach	货币
spinal	脊柱	脊髓
spinal cord	脊髓
spindl	纺锤	主轴
spine	脊柱
spinel	尖晶石
spinosad	农药
spiral	螺旋形	螺状	螺旋
spire	突出	螺旋
spirit	精神	情绪	乙醇	心灵
spiro	螺旋	呼吸
spit	唾液	小雨
spite	恶意
splanchnic	内脏
splash	污点	色斑
spleen	脾脏
splenic	脾脏
splice	加固	接头	剪接
split	分裂	分离	分割	分相
splitter	分流器	分离机
splotch	斑点	污点
spoil	损坏	破坏	变质	掠夺
spoilag	损坏	变质	损耗
spoken	口语
spoken commun	交流
spoken languag	口语
spong	海绵
sponsor	发起	保证人	倡议
sponsorship	发起	倡议	主办
spontan	自发
spontan recoveri	自然恢复
spool	缠绕
sporad	散发	分散	散在
spore	孢子
sporozoit	孢子体
sport	运动
spot	斑点	当场	发现	地点
spot check	抽查	现场调查
spous	配偶
sprai	喷雾
sprai coat	喷涂
sprawl	蔓延	爬行
spread	展开	传播
spread spectrum	扩频
spreader	散布者	传播者
spring	春天	弹簧
springboard	出发点
sprout	发芽	萌芽	催芽
spruce	云杉
spur	刺激	激励
spuriou	伪造	欺骗
spuriou signal	干扰信号
sputter	溅射
sputum	唾液
spy	发现	找出	侦查
squamou	多鳞
squamou cell	鳞状上皮细胞
squamou cell carcinoma	鳞状细胞癌
squar	平方	一致
squar meter	平方米
squar root	平方根
squid	鱿鱼
squirrel	松鼠	贮藏
stabil	稳定性	稳定
stabil system	稳定系统
stabil test	稳定性试验
stabl	稳定
stabl control	稳定控制
stabl isotop	稳定同位素
stabli	安定
stack	堆积	堆叠	堆栈
staff	职员	人员	支柱
staff member	职员	工作人员
stage	阶段	舞台
stage stage	逐步
stagger	巨大	交错	难题
stagnanc	停滞	迟钝
stagnant	停滞	迟钝
stagnat	停滞	滞留
stagnat temperatur	临界温度
stai	停留
stai time	停留时间
stain	染色法	染色
stainless	污染	不锈钢
stainless steel	不锈钢
stair	楼梯	梯级
stairwai	阶梯	楼梯
stale	排尿
stalk	追踪	搜索	有茎
stall	失速	停顿
stamina	雄蕊	活力	耐力	精力
stamp	冲压	标记	捣碎	模压
stanc	地位	位置	形势	姿态
stand	持续	站立	起立	立场
stand alon	独立
stand point	立场
standalon	单独	独立	脱机
standard	标准
standard deviat	标准偏差	标准差
standard issu	标准配置
standard live	生活水平
standard measur	法定量
standard procedur	标准程序
standard sampl	标准样
standbi	备用
standoff	平衡	和局
standpoint	观点	立场
standstil	停顿
stanford univers	斯坦福大学
stap	堵塞	阻止	中止
staphylococc	葡萄球菌
staphylococcu	葡萄球菌
stapl	主要	重要	分级	原料
star	明星	星形	恒星	巨星
starboard	右侧
stare	凝视
stark	明显	突出	完全	僵硬
start	开始	启动	起动	出发
start point	出发点	起始点	起点
start stop	起停
starter	酵母
startup	启动
starv	饥饿
starvat	饥饿	绝食
stasi	停滞
stat	抑制剂
state	状态	国家	美国
state affair	形势	情势
state art	技术发展水平	已经发展
state base	基于状态
state depart	国务院
state equat	状态方程
state estim	状态估计
state gener	议会
state knowledg	知识状态
state maintain	国立
state oper	国营
state plai	进展	发展情况
state secur	国家安全
state space	状态空间
state support	支持	州立
state transit	状态转换	状态转移
state variabl	状态变量
statement	陈述	语句	声明
statewid	全州
static	静态	静电
static analysi	静态分析
static charg	静电荷
static electr	静电
static pressur	静压
statin	他汀类药物
statin drug	药物	药品
station	车站	配置	电站	位置
station keep	定位
stationar	稳态	固定性	平稳性
stationari	定常	固定	静止	平稳
stationari phase	固定相	稳定期
statist	统计学	统计
statist algorithm	统计算法
statist analysi	统计分析
statist averag	期望值
statist comput	统计计算
statist data	统计数据	统计资料
statist distribut	统计分布	统计分类
statist infer	统计推断
statist inform	统计信息	统计资料
statist machin	统计机
statist method	统计方法
statist model	统计模型
statist softwar	统计软件
statist test	统计检验	统计试验
stator	定子
statu	状态	地位
statu inform	状态信息
statu quo	现状
statur	身高	身材	高度	个子
statut	法规
statutori	法定
staunch	止血	忠诚	坚强	不透水
stave	破碎	穿孔	非常	梯级
std	标准
steadi	稳定	稳态	稳固
steadi flow	稳定流
steadi oper	稳定工作
steadi state	稳态
steadier	支架	支座
steadili	稳定
steal	剽窃	窃取
stealth	秘密	隐形
stealthi	秘密	隐匿性	暗中
steam	蒸汽
steam turbin	汽轮机
steatosi	脂肪变性
steel	钢板	不锈钢	钢管	坚硬
steel plate	钢板
steel structur	钢结构
steep	浸渍	陡峭	夸大
steer	指导	操纵	引导	驾驶
steerabl	可控制
stellar	主要
stellat	星状	星形
stem	干细胞	逆行
stem cell	干细胞
stem cell research	干细胞研究
stenos	狭窄
stenosi	狭窄
stenot	狭窄
stent	支架
step	步骤	台阶
step length	步长
step power	上台	执政
step step	逐步
stepper motor	步进电机
stepwis	逐步
stereo	立体
steril	不育	无菌	灭菌	消毒
stern	严格	严厉	尾部
steroid	类固醇	甾体
stewardship	管理工作
stick	伸出	停留	坚持性	枯枝
sticki	粘性
stiff	坚硬	僵硬	刻板	刚度
stiffen	加强
stigma	特征	柱头	污名	气孔
stigmat	特征	柱头	气孔	小孔
still	静止	不动	仍然	但是
still less	更少
stim	刺激	兴奋
stimul	刺激
stimulatori	刺激	促进	激励	激发
stimuli	刺激	动因	促进因素
stimulu	刺激
sting	刺激
stint	节约	限制	节省	停止
stipul	规定	托叶	保证	约束
stir	搅拌	移动	活跃	传播
stirl engin	斯特林发动机
stitch	现有	疼痛	库存	缝合
stochast	随机
stochast model	随机模型
stochast process	随机过程
stochast simul	随机模拟
stock	股票	原料	畜牧业	库存
stock list	材料表
stockpil	贮存	储蓄	库存	积聚
stoichiometr	化学计量
stoichiometr ratio	化学计量比
stoichiometri	化学计量学
stoke	热烈
stoma	气孔	小孔
stomach	忍受	食欲	欲望
stone	石头	完全
stoni	无情
stool	粪便	大便	诱捕
stoop	弯曲
stop	停止
stoppag	停止	阻碍	阻塞	故障
storag	存储	储藏	储存
storag capac	存储容量
storag cell	蓄电池	存储单元
storag devic	存储设备
storag facil	存储能力
storag ring	储存环
storag temperatur	储存温度
storag time	储存时间
store	储存	贮藏	存储
store inform	信息存储
store manag	存储管理
storehous	仓库	宝库
stori	故事
storm	风暴
storm water	雨水
stormi	激烈
stow	收藏	贮藏	装载
stowag	装载	贮藏
strabismu	斜视
strai	杂散	偶然
straight	直线	直接	正直	不断
straight forward	直接	一直	简单
straight line	直线
straighten	矫直机	线性化
straightforward	明确	直接	简单	率直
strain	紧张	应变
strain energi	应变能
strain measur	应变测量
strait	海峡	困难
strand	海滨
strang	陌生	奇异性	外行
strata	地层	阶层
stratagem	策略
strateg	战略
strateg decis	战略决策
strateg plan	战略规划
strategi	策略	战略
stratif	分层
stratifi	分层
stratiform	层状
stratospher	同温层
stratum	地层	阶层
stratum corneum	角质层
straw	稻草
streak	倾向	条纹	条理	斑纹
stream	流出	流动	水流	开工
stream inform	流信息
stream line	流水线	流线
stream surfac	流面
streamlin	流线
street	街道
strength	强度
strength analysi	强度分析
strengthen	强化	加强
strep	链球菌
streptococc	链球菌
streptococcu	链球菌
streptococcu pneumonia	肺炎链球菌
stress	应力	压力	着重	强调
stress analysi	应力分析
stress concentr	应力集中
stress corros	应力腐蚀
stress distribut	应力分布
stress field	应力场
stress test	负荷试验
stretch	拉伸	伸展	张开
stretchabl	拉伸性
stretchi	可延伸	弹性
striatal	纹状体
strict	严格	精确
striction	约束	收缩
strictli	严格	确实
strictur	狭窄
stride	进步	大步	步态	跨过
strike	打击	走向	找到
strike balanc	调整
strikingli	显著
string	字符串
string charact	字符串
stringent	约束	迫切	严厉	紧迫
strip	剥离
strive	努力	斗争	奋斗
strobe	闪光
stroke	中风
stroma	基质
stromal	基质
strong	强烈	有力	强壮	强劲
strong arm	暴力
strong interact	强相互作用
stronger	强劲
strongli	强有力	激烈	坚强
structur	结构
structur analysi	结构分析
structur characterist	结构特征
structur compon	结构成分
structur composit	结构组合
structur control	结构控制
structur engin	结构工程
structur index	结构指数
structur inform	结构信息
structur mechan	结构力学
structur mode	结构方式
structur properti	结构特性
structur system	系统结构
structur type	结构类型
struggl	努力	斗争	奋斗
strut	肿胀	支柱	压杆	炫耀
stub	残余	粗短
stud	镶嵌	散布	种马
student	学生
studi	研究	学习
stuf	填料
stuff	原料	要素	材料	东西
stumbl	障碍
stumbl block	障碍物
stunt	发育不良	短小
sturdi	健全	强壮
style	风格
style book	样本
stylet	探针
stylish	流行	时髦	新式
stymi	阻碍	妨碍
suav	温和
sub	替代	不足	用户	在下
sub divis	细分	分部
sub model	分模型
sub popul	亚群体
sub problem	子问题	部分问题
sub routin	子程序
sub scale	分量表
sub set	子集	子设备
sub speci	亚种
sub surfac	地下
sub system	分系统	辅助系统
sub task	子任务
sub unit	组件
subacut	亚急性
subarea	分区
subassembli	部件
subcategori	子类	子范畴
subcellular	亚细胞
subclass	子集	子类
subclin	亚临床	无临床症状
subclon	亚克隆
subcontract	分包
subcool	过冷
subcutan	皮下
subcutan inject	皮下注射
subdivid	再分	细分
subdivis	细分	再分
subdomain	子区域
subfamili	亚科
subgraph	子图
subgroup	子群	小群	亚群
subject	主观	主题
subject area	主题区
subject index	主题标
subject matter	主题	素材
subjug	抑制	镇压
sublay	子层	次层
sublim	升华
submarin	海中	潜艇	海底
submerg	水下	在水中	淹没	下沉
submers	浸没	浸入
submiss	提出	提交	服从	屈服
submit	提交	认为	服从	屈服
subnet	子网络	分支网络
subordin	附属	隶属	从属	下属
subroutin	子程序
subscrib	捐献	赞成	签署	同意
subscript	下标
subsea	海底
subsequ	后来
subserv	促进
subset	子集
subsid	资助	沉淀	下沉	补助
subsidi	补贴	津贴
subsidiari	子公司	辅助	次要
subspac	子空间
substanc	物质
substanc abus	物质滥用
substant	大量	名词	重大	坚实
substanti	实质上	物质	重要材料	大体上
substat	分局
substitut	代替	取代	替代	置换
substrat	衬底	底物
substrat materi	基材
substructur	基础
subsurfac water	地下水
subsystem	子系统
subterranean	地下	秘密
subtili	精细	敏锐	微薄
subtl	精细	敏锐
subtli	精细	敏锐
subtract	减法	减少
subtrop	亚热带
subtyp	图表类型	子类
subunit	亚基
suburb	边缘	郊区
suburban	郊区
subvers	颠覆
subvert	颠覆	推翻
subwai	地铁
succe	成功	继承	继续
succeed	随后	以后
success	成功
success test	试验成功
successfulli	成功
successor	后继	继承者
succin	琥珀酸	琥珀
succinct	简洁	紧缩	简明
succinctli	简洁	简便
succumb	屈服
suck	吸入
sucros	蔗糖
suction	吸入	吸引
sud	泡沫
sudden	突然	快速	意外
sudden death	猝死
suddenli	突然	迅速	意外	即刻
suffer	遭受	经历	受苦	受损害
suffic	满足	足够
suffici	充分	足够
suffici condit	充分条件
sugar	糖类
suggest	建议	暗示
suicid	自杀
suit	适合
suitabl	适当	合适	适宜
sulfat	硫酸盐
sulfid	硫化物
sulfur	含硫	硫磺
sulfur acid	硫酸
sulfur remov	脱硫
sum	求和	总数	概括	合计
sum total	总计	总数	总和	合计
summ	总结
summar	总结	概述	摘要	汇总
summari	概要	摘要
summaris	总结	概述	综述	概括
summat	总和	求和
summer	夏季
summertim	夏季
summon	召唤	号召	唤起
sun	太阳	日光
sunk	凹陷
sunlight	日光	太阳光
sunni	乐观	快乐
sunris	日出
sunshin	阳光	晴天
super	超级	非常	高度	在上
super comput	超级计算机
super cool	过冷
superalloi	高温合金
superb	极度	极好
supercharg	增压
supercomput	超级计算
superconduct	超导
supercool	过冷
superfici	表面	浅层
superflu	多余	过剩
superh	过热
superimpos	重叠	添加	叠加	附加
superimposit	附加	加上
superintend	管理	指挥	监督
superior	上级	优越性	优越	长者
superior qualiti	优质
superiorli	卓越
superl	过度
supernat	上层	上清液
superordin	高级	上位	上级	地位高
superoxid	过氧化物
superoxid anion	超氧阴离子
superoxid dismutas	超氧化物歧化酶
superpos	叠加	重叠	上叠
superposit	叠加
supersatur	过饱和
supersed	替代	代替	取代	替换
superson	超声	超音速
superson speed	超声速
supervis	监督	管理
supervis learn	监督学习
supervis system	管理系统	监控系统
supervisor	管理者	指导者
supervisori	管理	监督
supervisori control	监控
supervisori system	管理系统
suppl	供给	柔软	输送	顺从
supplant	代替
supplement	补充
supplementari	补充	追加
suppli	供给	供应	补给
suppli chain	供应链
suppli power	电源
suppli sourc	电源
suppli voltag	电源电压
supplier	供应商
support	支持	支撑
support servic	支持服务
support structur	支护结构
support system	辅助系统
suppos	推测	假定	假设	想像
supposit	推测	假定	想像
suppress	抑制
suppress agent	抑制剂
suppressor cell	抑制细胞
supra	在上	在前
suprem	至上	最高
supremaci	优势	霸权	至上
sur	根据	在上
sure	安全	保证	的确	确实
sureti	保证人	保证
surf	海浪
surfac	表面
surfac activ	表面活性
surfac analysi	表面分析
surfac chemistri	表面化学
surfac energi	表面能
surfac layer	表层
surfac measur	表面测量
surfac plate	平板
surfac prepar	表面处理
surfac rough	表面粗糙度
surfac soil	表土
surfac structur	表面结构
surfac tension	表面张力
surfac treatment	表面处理
surfac water	地表水	地面水
surfact	表面活性剂
surfeit	过度	恶心
surg	喘振	冲击	脉动
surgeon	外科医生
surgeri	手术	外科
surgic	外科
surgic clinic	外科
surgic incis	手术切口
surgic instrument	外科器械
surgic oper	外科手术
surgic procedur	手术操作
surmount	克服	超越
surpass	超越	卓越	胜过	优秀
surplu	剩余	盈余	过剩
surpris	突袭	惊奇
surreptiti	秘密
surrog	代理	替代
surround	环境
survei	测量	调查
survei method	调查法
surveil	监视	监督	侦测
surveil system	观测系统
surviv	生存
surviv time	生存时间
survivor	幸存者
survivorship	幸存	残存
suscept	敏感性	易感	磁化率	容许
suspect	可疑	怀疑	不可信	猜想
suspend	悬浮	暂停
suspend solid	悬浮液
suspens	悬浮	中止	悬挂
suspici	可疑	怀疑
suspicion	怀疑	觉察
sustain	持续	支持
sustain develop	可持续发展
sustain releas	缓释
sutur	缝合
swai	影响	摇摆	支配	倾斜
swallow	吞咽
swamp	沼泽	淹没
swap	交换
swarm	蜂群	丛集	分群	群集
swath	一条	刈幅	包裹	一行
sweat	发汗
sweep	吹扫	范围	广泛	扫描
sweep ga	尾气
sweet	芳香	灵活	甜味
sweet spot	细节
swell	肿胀	增大	肿大
swift	迅速
swiftli	很快	即刻
swim	游泳
swing	旋转	摇摆	极大	秋千
swipe	啤酒
swirl	漩涡	涡动	眩晕	涡流
switch	转换	开关	交换
switch techniqu	技术
switcher	交换机
swith	快速	即刻
swivel	旋转
sword	战争	武力
syllabl	音节
syllabu	摘要
symbiont	共生
symbiosi	共生	共同生活
symbiot	共生
symbol	符号
symbologi	符号学
symmetr	对称
symmetri	对称
sympathet	交感神经	赞成
sympathi	同情	支持
symposia	座谈会	会议	研讨会
symposium	座谈会
symptom	症状
symptom complex	综合征
symptomat	症状
synact	合作
synaps	突触
synapt	突触	联合
sync	同步	同时
synch	同步信号
synchron	同步
synchrotron radiat	同步辐射
syndrom	综合征
synerg	协同	协作
synerget	协同	协作
synergi	协同	协作	增效
synergia	协同	协作
synergist	协同
synergist action	协同作用
synergist effect	协同效应
synga	合成气
syngen	同源
synonym	同义词	同义
synonymi	同义
synopsi	摘要	概要
synopt	天气	概要
synovi	滑膜	滑液
synovi fluid	滑液
synovium	滑膜
syntact	句法
syntact model	结构模型
syntact structur	语法结构
syntax	语法	句法
synthas	合酶
synthes	综合	合成
synthesi	合成	综合	组织
synthesi ga	合成气
synthesi method	合成法	综合法
synthet	综合	合成
synthet process	合成法
synthetas	合成酶
synzym	合成酶
syring	注射	洗涤
system	系统	体系
system administr	管理制度	系统管理员
system analysi	系统分析
system call	系统调用
system circul	体循环
system design	总体设计	系统设计	制度设计
system develop	系统研制
system diseas	系统病
system engin	系统工程
system error	系统误差
system evalu	系统评估
system forc	力系
system gener	系统生成
system govern	政体
system identif	系统辨识	系统识别
system implement	系统实现
system input	系统输入
system interact	相关系统
system intern	系统国际
system law	法律制度
system lupu erythematosu	系统性红斑狼疮
system manag	系统管理
system measur	单位制
system oper	系统操作
system optim	系统优化
system perform	系统性能
system reliabl	系统可靠性
system resourc	系统资源
system softwar	系统软件
system studi	系统研究
system test	系统测试	系统检验
system theori	系统论
system unit	单位制	系统单位
systema	系统
systemat	系统化	系统	分类	体系
systemat analysi	系统分析
systemat error	系统误差
systol	收缩
tab	标签	标志	制表
tabacum	烟草	烟叶
tabl	表格	餐桌	进餐
tabl top	桌面	台式
tablet	平板	片剂	笔记簿
tabletop	桌面
tabul	制表	列表
tabular	扁平	平坦
tachyarrhythmia	心律失常
tachycardia	心动过速
tacitli	沉默
tackl	工具	处理	固定	装备
tact	手法
tactic	战术	策略
tactil	触觉
tactil sens	触觉
tad	少量	男孩
tag	标签	标记	特征
tag end	终端	末端
tail	尾部	跟踪
tail assembli	尾部
tailor	制作	特制	时髦
taint	污染	感染
taiwan	台湾
take	取得	采取	抓住	接受
take account	重视	考虑
take advantag	利用
take back	回收
take break	休息	中断	暂停
take consider	考虑到
take effect	生效	见效
take except	反对
take flight	飞行	起飞	逃跑
take form	成形
take hold	扎根	夺取
take lead	为首
take medicin	服药
take note	重视	注意
take pictur	摄影	照相
take place	发生
take sampl	取样
take shape	形成	成形
take step	采取措施
takeoff	起飞
taker	受者
tale	谣言	故事	陈述	叙述
talent	才能
talk	会谈	讲话	说话
tall	夸大	高度
tallest	最高
talli	计算	计数	点数	符合
tamper	干预	贿赂	篡改	损害
tamper resist	抗干扰
tandem	串联
tang	特性
tangenc	接触	相切
tangent	切线	接触
tangenti	切线	无关
tangibl	明确	有形	确实
tangl	复杂	缠结	紊乱	纠缠
tank	坦克
tanker	油轮
tap	选择	窃听	开发	接头
tap water	自来水
tape	测量	条带	录音	窄带
taper	锥形	尖细	逐渐减少
tardi	缓慢	勉强	迟到
tardiv	迟缓
target	目标
target area	标区
target cell	靶细胞
target group	目标群
target identif	目标识别
target languag	目标语
target organ	靶器官
target practic	打靶
target recognit	目标识别
target set	设定目标
target system	目标系统
target track	目标跟踪
target valu	目标值
target zone	目标区
task	任务
task alloc	任务分配
task analysi	工作分析
task switch	任务转换
tast	味道	味觉	品尝	体验
tat	随机
tax	税收	纳税	费力
tax revenu	税收
taxi	出租车	表示
taxon	分类单元	分类学
taxonom	分类
taxonomi	分类学	分类系统
taxpay	纳税人
taylor	泰勒
tea	茶叶
tea tree	茶树
teach	教学
teach method	教学方法
teacher	教师	老师
team	协作
team member	团队成员
team work	配合	协同工作
tear	撕裂	痛苦	裂缝	猛烈
teas	梳理
teat	乳头
technic	技术上	技巧	专门	工业
technic analysi	技术分析
technic design	技术设计
technic document	技术文件
technic expertis	技术鉴定
technic feasibl	技术可行
technic oper	技术操作
technic progress	技术进步	技术进展
technic propos	技术方案
technic report	技术报告
technic requir	技术要求	技术条件
technic servic	技术服务
technic specif	技术条件	技术要求
technic train	技术培训
technician	技师	技术员
techniqu	技术	方法
techniqu handl	处理技术
techniqu product	生产技术
techniqu simul	模拟技术	仿真技术
techno	技术
technolog	技术	工艺
technolog condit	工艺条件
technolog develop	技术开发
technologi	技术
technologi assess	技术评定
technologi import	技术引进
technologist	技术员
tecton	构造	建筑	整形
tee	目标	球座
teen	愤怒
teenag	青少年
teeth	牙齿
teflon	聚四氟乙烯
telangiectasia	扩张
tele	电视
tele commun	电信
telecom	电信
telecommun	电信
telegraph	简短
telemet	遥测
telemetr	遥测
telemetri	遥测
telemetri data	遥测数据
teleoper	遥操作	遥控
telephon	电话
telescop	望远镜
televis	电视
tell	有效	表明	显著	告诉
telli	电视
temper	回火
temperatur	温度
temperatur compens	温度补偿
temperatur condit	温度条件
temperatur control	温度控制
temperatur differ	温差	温度差
temperatur distribut	温度分布
temperatur effect	温度效应
temperatur field	温度场
temperatur gradient	温度梯度
temperatur rang	温度范围
temperatur resist	耐热
temperatur rise	温升
temperatur sensit	温度敏感	热敏
temperatur shift	温度变化
temperatur variat	温度变化
templat	模板
tempo	时间	速度
tempor	时间	暂时	时态
tempor distribut	时间序列	时间分布
temporari	暂时	临时
temporarili	暂时	一时	临时
temporospati	时空
tempt	诱惑	吸引人	吸引
ten	十个
ten fold	十倍	十重
ten on	很可能
tenac	韧性	黏性
tenant	租户	房客
tend	走向	护理	注意	易于
tendenc	趋向	趋势	倾向
tender	提供	投标	敏感	提出
tenet	原则	信条	宗旨	教义
tenfold	十倍	十重
tennesse	田纳西
tens	紧张
tensil	张力	拉力	拉伸
tensil forc	拉力
tensil strength	拉伸强度	抗拉强度
tension	张力	紧张
tensiv	张力	紧张
tensor	张量
tent	试验	暂时
tenur	占有	享有	终身
ter	三次	三倍
teratogen	畸形发生
term	条件	术语	检索词
term infant	足月儿
term multipl	多重性
term time	期限	学期
term year	年限
termin	终止	终端	末端
termin devic	终端设备
termin point	终点	端点
terminolog	术语
terminologi	术语
terminu	终点
ternari	三元	三重
terpen	萜烯
terrac	梯田
terrain	地区	地带	领域	地势
terrestri	地球	陆生
terrifi	极大
territori	领土
terror	胁迫	恐怖
terrorist	恐怖主义	恐怖
terrorist attack	恐怖袭击
ters	简洁
tertiari	第三	三代
tertiari educ	高等教育
tertiari structur	三级结构
test	测试	试验
test base	试验基
test bed	试验台
test coupon	试样
test data	测试数据
test environ	测试环境
test facil	检测手段
test ground	试验场
test kit	试剂盒
test machin	试验机
test method	检测方法
test model	试验模型
test random	抽查
test report	试验报告
test result	试验结果
test rig	试验台
test sampl	试样
test score	测试分
test signific	显著性检验
test specimen	试件
test stand	试验台
test tool	测试工具
test tube	试管
testa	种皮
testb	试验台
tester	试验机	试验装置
testifi	证明	表明
testimoni	证据
testosteron	睾酮
tether	范围	限制	界限	束缚
text	文本	正文
text speech	语音合成
textbook	教科书
textil	纺织品	纺织
textual	本文	文本	原文
textur	纹理	结构
thalam	丘脑
thalassemia	地中海贫血
thank	感谢
thaw	融化	融解
theater	戏剧	场所
theatr	戏剧	场所
theatr oper	战场
themat	主题	题目
theme	主题
thenc	因此	由此
theorem	定理
theoret	理论
theoret basi	理论基础
theoret model	理论模型
theoret result	理论结果
theoret valu	理论值
theori	理论
theori inform	信息论
theori model	理论模型
theori rel	相对论
theorist	理论家
therapeut	治疗
therapeut effect	治疗作用
therapeut index	疗效指数
therapi	治疗	疗法
therebi	因此
thereof	由此	关于
thermal	感热	热量	热扩散	热膨胀
thermal analysi	热分析	热学分析
thermal balanc	热平衡
thermal conduct	热传导	热导率	导热系数
thermal cycl	热循环
thermal decomposit	热分解
thermal diffus	热扩散
thermal effect	热效应
thermal effici	热效率
thermal equilibrium	热平衡
thermal expans	热膨胀
thermal flow	热流
thermal flux	热流
thermal imag	热成像
thermal insul	保温
thermal load	热负荷
thermal power	发热量
thermal radiat	热辐射
thermal resist	热阻
thermal sprai	热喷涂
thermal stabl	热稳定
thermal storag	蓄热
thermal treatment	热处理
thermo	热电
thermo electr	温差电	热电
thermochem	热化学
thermocoupl	热电偶
thermodynam	热力学
thermodynam equilibrium	热力学平衡
thermodynam properti	热力学性质
thermoelast	热弹性
thermoelectr	热电
thermogen	产热
thermomechan	热机
thermomet	温度计
thermometr	测温	温度计
thermost	耐热	热稳定
thermostabil	耐热	热稳定
thermostat	恒温箱	恒温
thesauri	辞典
thesauru	同义词	宝库
these	论文	论题	命题	课题
thesi	论文	论题
thick	厚度
thick bodi	浓郁
thick skin	厚度
thick wall	厚壁
thicken	增厚	加厚	加强	增稠剂
thicker	增稠剂	粘稠
thigh	大腿
thin	稀疏	薄层	薄膜	微弱
thin film	薄膜
thin film materi	薄膜材料
thin layer	薄层
thin membran	薄膜
thin shell	薄壳
thin skin	敏感	薄皮
thing	情况	事物	东西	所有物
think	思考	思想
thinker	创意	思想家	思考
thinner	稀释剂
third	第三
third gener	第三代
third parti	第三方
third power	立方
third year	三年级
thirdli	第三
thirdparti	第三方
thompson	汤普森
thorac	胸腔	胸廓
thorough	十分	彻底
thoroughgo	彻底
thoroughli	彻底	绝对	完全	完善
thought	思想	少量	思维
thousand	许多
thr	苏氨酸
thread	线程	线索	穿过	纤维
threat	威胁
threaten	威胁	胁迫	危险
three	三维	三层	三线	三相
three dimens	三维空间
three dimension	三维	立体	真实
three dimension flow	三维流
three dimension structur	立体结构	三维结构
three element	三元
three fold	三倍
three layer	三层
three level	三级
three member	三元
three phase	三相
three point	三点
three prong	从三方面	三路
three stage	三级
three tier	三层
three time	三次
three wai	三线
threefold	三倍	三重
threonin	苏氨酸
threshold	阈值
threshold valu	阈值
thrice	十分	三次	幸运
thrive	繁荣	兴旺	旺盛
throat	咽喉	嗓音
thrombi	血栓
thrombin	凝血酶
thrombo	血栓
thrombo embol	血栓栓塞
thromboembol	血栓栓塞
thrombosi	血栓形成
thrombot	血栓形成	栓塞
thrombu	血栓
throttl	节流
throughli	十分	彻底
throughout	吞吐量	遍及
throughout countri	全国各
throughput	产量	吞吐量	通过量
throughput capac	吞吐量
throughput system	系统吞吐量
throw	发射
throw awai	丢弃	废品	拒绝	失去
thrown awai	拒绝	失去
thru	穿越	穿过
thrust	推力	插入	延伸
thruster	推进器
thumbnail	极小	极短
thwait	新开	开垦
thwart	反对
thymu	胸腺
thyroid	甲状腺
thyroid gland	甲状腺
tibial	胫骨
tic	痉挛	抽搐	三叉神经痛
tick	活动	信用	壁虱
ticket	标签
tickler	难题
tidal	潮汐
tidal wave	浪潮	潮波
tide	趋势	消息	潮汐	潮流
tie	结合	约束
tie up	冻结
tier	等级
tight	紧密	密封	紧紧	严厉
tight coupl	紧密结合
tightli	紧紧
til	芝麻
till	耕种
tillag	耕种	耕作
tilt	倾斜
timber	木材
time	时间
time base	时基
time come	未来	时间
time constant	时间常数
time consum	耗时
time critic	时间敏感
time dai	时刻	时间
time delai	延时	延迟
time depend	时间依赖
time differ	时差
time divis	时分
time domain	时域
time effect	时效
time flight	飞行时间
time frame	时间范围
time gap	时间差
time horizon	时间范围	时间层
time interv	时段	时间间隔
time laps	延时	时滞	时延
time life	年龄
time like	类时
time limit	期限	时间有限
time number	常常
time period	期间	时期
time plan	时间安排	时间表
time point	时点
time puls	脉冲宽度
time reaction	反应时
time recoveri	恢复时间
time releas	缓释
time resolv	时间分辨
time respons	时间响应
time save	节省时间
time scale	时标
time schedul	时间表
time sequenc	时序	时间顺序
time seri	时间序列
time share	分时
time space	时空
time span	时间间隔	一段时间
time stamp	时间标记	时间戳
time step	时间步
time studi	时间研究
time time	多次	不断	反复
time travel	穿越
time vari	随时间变化	时变
time year	一年中
timefram	时间表
timeli	时间性	及时性
timelin	时间轴	时间表
timescal	时间表	时标
timeshar	分时
timeslot	时隙
timestamp	时间戳
ting	色彩	色调	气味
tini	微小	很少
tinker	修补
tinnitu	耳鸣
tint	着色	色彩	染色
tip	倾斜	尖端	技巧	末端
tip point	时间窗	临界点
tire	疲劳	打扮	疲乏	疲惫
tissu	组织
tissu cultur	组织培养
tissu specif	组织特异
tissu type	组织类型
titan	钛酸
titer	滴定量
titl	标题	产权	名称
titrat	滴定
tnf	肿瘤坏死因子
tobacco	烟草
toco	分娩	生育
todai	今天
togeth	一起	共同
toggl	切换
toi	消遣
toilet	打扮
tokamak	托卡马克
toke	食物
token	表征	象征
toler	容忍	宽容	可以	忍受
toler dose	耐受剂量
toll	代价	通行费	收费
toluen	甲苯
tomato	番茄
tomato plant	番茄
tomi	切除术
tomorrow	未来
tonal	音调	色调
tone	音调	色调	增强	声调
tongu	语言
toni	中毒	时髦
tool	工具
tool kit	工具箱
toolbox	工具箱
toolkit	工具包
toolset	工具箱
tooth	牙齿
top	顶部	最高	顶端
top level	顶层
top level design	顶层设计
top prioriti	优先考虑
top rank	一流	最优秀
top rate	一流	最受欢迎
topic	主题	局部	话题	论题
toplevel	顶层
topmost	最高
topograph	地形
topographi	地势	局部解剖学
topolog	拓扑	布局
topologi	拓扑
tor	石山
torch	火炬
toroid	环形
torpedo	破坏	地雷
torpid	缓慢	迟钝	迟缓	麻木
torqu	转矩
torrent	倾注
torsion	扭转
torso	躯干
tortuos	扭曲
tortuou	弯曲	扭曲	欺骗
toru	花托
toss	摇摆	抖动	震荡
total	总数
total amount	总数	总计	总额
total cost	总成本
total energi	总能
total heat	总热
total number	总数	全数
total organ carbon	总有机碳
total system	总系统
total time	总时间
total valu	总值	总价
tote	携带	负担
toto	全部	总数
touch	触摸	略微	涉及
tough	韧性
tour	旅游	游览	旅行
tourism	旅游业	游览
tourist	旅游	观光	游客
tower	塔式	高楼	堡垒	塔底
town	城镇
toxic	毒性	有毒	中毒	毒物
toxic effect	毒效
toxic substanc	有毒物
toxicolog	毒理学
toxicologi	毒理学
toxin	毒素
trace	追踪	跟踪
trace analysi	跟踪分析	曲线分析
trace back	回忆
trace element	微量元素
traceabl	可追溯	可追踪
tracer	示踪
trachea	气管	导管
tracheal	气管
track	跟踪	追踪	轨迹
track accuraci	跟踪精度
track object	跟踪目标
track system	跟踪系统
tract	地带
tractabl	易加工
traction	牵引
tractor	拖拉机
trade	贸易	交易
trade off	权衡
trademark	商标
tradeoff	权衡	交易
tradit	传统
tradit algorithm	传统算法
tradition	传统性	传承性
traffic	交通	通信量
traffic accid	交通事故
traffic control	交通管理
traffic flow	业务流
traffic signal	交通信号	红绿灯
traffick	非法交易
tragedi	悲剧	灾难
trail	牵引	小径	蔓延	追踪
trailblaz	开拓	开创	开路
trailer	尾部
train	训练
train time	训练时间
trait	特征	特性
trajectori	轨道
tran	反式
transact	交易
transcend	超越	卓越
transcendent	卓越	先验
transcod	译码
transcrani	经颅
transcrib	转录
transcript	转录
transcript factor	转录因子
transcutan	经皮
transdisciplinari	跨学科	学科间
transduc	换能器
transduct	转导
transect	横切	横断
transfect	转染
transfer	转移	传递
transfer characterist	转移特性
transfer function	传递函数
transferas	转移酶
transferr	转移	转换	调动
transferrin	转铁蛋白
transform	变换	变压器
transform growth factor	转化生长因子
transfus	输血	输液
transfusion	输血	输液
transgen	转基因	基因改造
transient	瞬变	瞬态	暂态	短暂
transient state	瞬态	暂态
transistor	晶体管
transit	转变	跃迁	变迁
transit condit	瞬态
transit region	过渡区
transit system	运输系统	转换系统
transit time	通过时间	迁移时间
translat	翻译	平移
translatori	平移	平动
transliter	翻译
transluc	半透明
transmigr	移民	移动
transmiss	传输
transmiss effici	传输效率
transmiss path	传输通路	传输路径
transmiss rate	传输速度	传输率
transmiss system	传输系统
transmit	传输	遗传	传播	传送
transmitt	发射机	传输	透射比	传播者
transon	跨音速
transpar	透明
transpir	蒸发	蒸散	蒸腾	排出
transplant	移植术	移植
transpond	变换器
transport	运输
transport cost	运输成本
transport protocol	传输协议
transport system	运输系统
transurethr	经尿道
transvers	横向
transvers vibrat	横向振动
trap	陷阱	俘获	捕获	收集
trapezoid	梯形
trash	垃圾	丢弃	废物
trauma	创伤	损伤	外伤
traumat	创伤	外伤
travel	旅行
travel along	步行
travel time	传播时间
travel wave	行波
travers	遍历
treacher	危险	不可靠	背信弃义
tread	步态	梯级	行走	践踏
treasur	重视	财富	会计	宝贵
treat	处理	讨论	视为
treat water	处理水	净化水
treatabl	能处理
treati	条约	协议
treatis	论文	专著
treatment	治疗	处理	疗法	待遇
treatment effect	处理效应
treatment resist	抗治疗
tree	树木	树状	二叉树	苹果树
tree trunk	树干
trelli	框架	格构
tremend	巨大	非常	极大	极端
tremor	震颤	震动	颤动
trench	沟渠	开沟
trend	趋势
trend analysi	趋势分析
trex	食用油
tri	可靠	试验过
tria	试验	三叠纪
triad	三元组
trial	试验
trial produc	试制
trial run	试验
triangl	三角形	三角
triangul	三角形
triangular	三角形
triaxial	三轴	空间	三维
tribolog	摩擦学
tribologi	摩擦学
tributari	支流	辅助	从属
trick	欺诈	习惯	欺骗	装饰
trickl	移动
tridimension	立体
trigger	触发
trigger action	激发作用
triglycerid	甘油三酯
trigonometr	三角
trillion	大量
trilogi	三联
trim	整齐	整理	调整	修剪
trinucleotid	密码子	三核苷酸
trip	旅行	往返	失误
tripartit	三重
tripl	三倍
triplex	三重
triton	三硝基甲苯
triumph	成功	胜利
trivial	轻微	不重要	浅薄
troll	转动	滚动	钓鱼
troop	军队	部队
tropic	热带
tropic cyclon	台风
tropic zone	热带
tropism	向性	取向	定向
troponin	肌钙蛋白
tropospher	对流层
troubl	麻烦	困难	困扰
troublesom	麻烦
trough	水槽
trp	色氨酸
truck	卡车
true	真实
true time	实时
true valu	真值
truer	确实
truli	真实
truncat	截断	缩短了	截尾	截短
trunk	干线	树干	许多	中继
truss	捆绑
trust	信托	信任	可信	相信
trustless	不可靠	怀疑	不信任
trustworthi	可信赖	可靠
truth	真实	事实	真相	真值
truth valu	真值
trx	治疗	处理	医疗
try	尝试	试验
trypsin	胰蛋白酶
tubal	输卵管
tube	管子	试管	隧道	地铁
tube wall	管壁
tubercul	结核性	有结节
tuberculosi	肺结核	结核
tubular	管状
tuck	活力	食品
tuft	丛生	一簇
tumbl	跌倒	倒塌	滚动
tumor	肿瘤	肿胀	肿块
tumor necrosi factor	肿瘤坏死因子
tumorigen	致瘤	肿瘤发生
tumorigenesi	肿瘤发生
tunabl	可调
tune	调整	协调
tuner	调节器
tunnel	隧道
turbid	混乱	混浊	浊度
turbin	涡轮机
turbo	轮机	涡轮增压器
turbocharg	涡轮增压器
turbomachin	涡轮机
turbomachineri	涡轮机
turbul	湍流
turbul flow	湍流
turgor	肿胀
turmoil	混乱
turn	转弯	车削	旋转	转动
turn around	好转
turn awai	转变方向	避开
turn centuri	世纪之交
turn express	表达方式
turn point	转折点
turnaround	转向	转变
turnov	翻转	周转	流通
tutor	指导	约束	导师
tutori	论文	监护
twelv	十二
twelv month	一年
twenti	视力
twenti five percent	四分之一
twenti four hour	小时
twenti two	二十二
twice	两次	两倍
twice week	每周两次
twin	孪生	成对
twist	扭曲	扭转	转向
twitter	抖动
two	二维	二个
two bodi	二体
two channel	双通道
two dimens	二维
two dimension	平面
two dimension flow	二维流
two face	两面	不可靠
two fold	双重	两倍
two part	两部分
two phase	二相
two phase flow	两相流
two prong	二叉	双支
two side	双边
two stage	两级	二阶段
two star	中等
two tier	双重
two time	两次	欺骗
two wai	相互	两路
two week	两周
two year	两年
twofold	两倍
tympan	鼓室	鼓膜
type	类型
type action	作用方式
type diabet	型糖尿病
type inform	信息类型
type set	排版
type specimen	模式标本
type work	工种
typic	典型
typic structur	典型结构
typifi	代表	象征
typograph	印刷
typolog	类型
tyr	酪氨酸
tyrosin	酪氨酸
tyrosin kinas inhibitor	酪氨酸激酶抑制剂
u v	紫外线
uber	最好	乳房	繁殖	超级
ubiqu	普遍存在
ubiquit	普遍存在
ubiquitin	泛素
udder	乳房
uhf	超高频
ulcer	溃疡
ullag	损耗	气隙
ulterior	进一步	将来
ultim	最后	最终	终极
ultim design	最终设计
ultim us	最终用户
ultra	极端	过度
ultra fast	超快
ultra fine	超细	特细
ultra low	超低
ultrahigh	超高
ultrahigh vacuum	超高真空
ultralow	超低
ultrashort	极短
ultrason	超声波	超声
ultrason wave	超声波
ultrasound	超声
ultrasound wave	超声波
ultrathin	极细
ultraviolet	紫外线
ultraviolet light	紫外线
ultrawideband	超宽带
umbil	脐带	关系密切
umbil cord	脐带
umbil vein	脐静脉
unabl	不能	不会
unaccept	无法接受
unaffect	自然	不受影响
unaid	无助
unalloi	纯粹
unalt	不变
unambigu	明确	清晰	明白
unanim	一致
unanswer	不能回答	决定性
unari	一元
unattain	不可能	不可靠
unattract	美丽
unauthor	无权	未经授权
unavail	无效	不能利用	得不到	无用
unavoid	不可避免	难免
unawar	不知道	无意
unbalanc	不平衡
unbias	公平
unborn	未来
unbound	无限	自由
uncertain	不确定
uncertainli	不确定	犹豫
uncertainti	不确定
unchain	释放	解放
unchang	无变化	不变
unchart	未知
unclear	不清楚	含混
uncoat	无覆盖
uncomfort	不舒适	不安
uncompens	无补偿
uncompl	简单
uncondit	无条件
unconform	不一致	不符
unconnect	分离
unconsci	无意识
unconsolid	松散	疏松
unconstrain	自由	自在
uncontrol	自由	无法控制
unconvent	非常规
uncoordin	不协调
uncorrel	不相关
uncoupl	解偶联
uncov	暴露	露出
uncoveri	暴露
uncultiv	不文明
und	波形
undamag	完好
undecid	不明确	未定	不可判定
undefin	不明确	未定义	不确定
underag	缺乏	不足
undercarriag	底盘
underdevelop	不发达	发育不全
underestim	低估
undergird	支持	加强
undergo	经历	遭受	忍受	经受
undergo surgeri	进行手术
undergradu	大学生
underground	地下
underground water	地下水
underlai	倾斜	衬底
underli	基础	优先
underlin	强调
underperform	表现不佳
underpin	支撑	支持
underprivileg	贫困
unders	小型	过小
underscor	底线
undershoot	脱靶
undersid	下面	底面	下侧
underst	朴素
understand	理解
understructur	基础
undersurfac	下面	底面
undertak	事业	企业	保证	承担
underus	未充分利用
underutil	未充分利用	利用不足
underwai	进行中	起步
underwat	在水中	在水下	水下	水中
undesir	不需要	不良
undetect	未被发现	无法发现
undetermin	未定	未确定
undevelop	未开发
undifferenti	一致	无差别
undiscov	未发现
undistinguish	普通
undisturb	安静	镇定
undo	取消	破坏	解开	松开
undoubtedli	无疑	确实
undu	过度	不当
undul	波动
unduli	过度
unearth	发现	发掘
uneasi	不舒适	不稳定	不安
uneconom	浪费
unemploy	失业
unequ	不相等	不等	不规则	不平均
unequivoc	明确
unerringli	准确	正确
uneven	不平坦	不齐
unevenli	不均衡	不平坦
unexcel	极好	无法改善
unexpect	意外	突然
unexpectedli	突然	意外
unexplain	无法解释
unexplor	无法解释
unfair	不公平
unfamiliar	陌生
unfavor	不利	不宜
unfavour	不适宜	相反	不适应	不好
unfett	释放
unfit	不适合	不健康	宽大
unfix	不固定	放松了	解开
unfold	展开	伸展	呈现	开展
unfortun	不幸	不合适
unfurl	展开	展示	打开	公开
unground	虚假	不真实
unhealthi	不健康
unheat	未加热
uni direct	单向
uniaxi	单轴
unidentifi	无法识别
unidirect	单向
unidirection	单向
unif	统一	联合	一致
unifi	统一
unifi model	统一模型
uniform	统一	均匀性	一致
uniform distribut	均匀分布
uniform flow	均匀流
uniformli	均匀	一致	相同
unilater	单侧	单方面
unimod	单峰
uninfect	未感染
unintend	无心
unintent	无心	无意
uninterrupt	连续	不断	不间断
union	联合	联盟	结合
union soviet socialist republ	苏联
unipolar	单极
uniqu	独特	唯一性	唯一
uniqu solut	唯一解
uniqu word	单字
unison	一致	调和	和谐	共同做
unit	单位
unit area	单位面积
unit cell	晶胞	单胞
unit cost	单价	单位成本
unit length	单位长度
unit nation	联合国
unit state	美国
unit state america	美国
unit state govern	美国政府
unit time	单位时间	时间单位
unitari	单位	单一	整体	归一
uniti	一致	联合	统一	个体
univac	协会
univers	大学
univers librari	通用程序
univers pennsylvania	美国宾夕法尼亚大学
univers pittsburgh	美国匹兹堡大学
unknow	不知道
unknown	未知
unknown paramet	未知参数
unlabel	未标记
unlaw	非法
unleash	发出	发动
unless	除非
unlik	不同	不像
unlimit	无限
unload	卸载	空载
unlock	开放	开启	开锁	解放
unman	无人
unmanag	难以控制	无法控制
unmask	暴露
unmatch	不匹配
unmitig	全然	绝对
unmix	分离	离析
unmodifi	未变
unnatur	反常	自然性
unnecessari	不必要
unnecessarili	不必要	多余
unneed	不需要
unnot	被忽视
unobscur	清楚
unobserv	不可见	没有观察到
unparallel	无双	空前
unperturb	平静	镇定
unplan	意外
unpreced	空前
unprecedentedli	空前
unpredict	不可预测性	不可预知性
unprepar	即席
unproduct	浪费
unprotect	无保护
unravel	阐明	解决	散开
unreal	未实现	不真实
unrealist	幻想
unrealiz	无法实现
unrel	无关
unreli	不可靠
unreport	未引起	不可信
unrepres	不典型
unresolv	无法解决	未解决	未分解
unrest	不安
unrestrain	无限制	自由	过度
unriv	无双	极好
unrol	显示	展开	展现
unsaf	不安全
unsatisfi	不满意
unsatur	不饱和
unschedul	不定期
unsecur	不安全
unsolv	未解释	未解决
unsophist	单纯	纯洁
unspecif	不确定	不具体
unstabl	不稳定
unsteadi	不稳定	摇摆	不规则
unsteadi flow	非定常流
unsteadili	不稳定	摇摆
unstick	分开
unstuck	紊乱	松开
unstudi	自然
unsuccess	不成功
unsuit	不适合
unsupervis	无监督
unsuspect	未知	信任
unsymmetr	非对称	不对称
untap	未利用
unten	不能维持
untold	无限
untouch	未改变	达不到	无形
untoward	困难	麻烦	不幸
untrust	不信任
untwist	松散	解开
unus	不用
unusu	罕见	非常
unveil	裸露	显露
unwant	不需要	多余
unwant signal	干扰信号
unwarr	未经授权
unwash	平民百姓	下层
unwil	不愿意	勉强
unwritten	习惯	口头
upa	毒害
upbring	教养
upcom	即将出现
updat	更新
updat process	更新过程
upfront	正直	首要	预先
upgrad	提升	升级	更新	上升
uphold	支撑	支持	确认	赞成
upkeep	维持
uplift	提高	上升
upload	上传	加载
upper	较高	上部	北部	上界
upper bound	上界	下限
upper extrem	上肢
upper jaw	上颌
upper level	高层	高等级	上水平
upper limb	上肢
upper limit	上限
upper stage	上级
upper surfac	上表面
upregul	上调
upris	出现	上升	起义
upset	混乱	颠覆	推翻
upsid	上部	上段	平等
upstream	上游	逆流
upsurg	增长	高潮
upsw	上升
uptak	理解	摄取	吸收	摄入
upto	适于	的责任
upturn	向上	翻转
upward	向上
upwardli	向上
upwind	迎风
uracil	尿嘧啶
urban	都市	城市
urban area	城区	城市地区
urban plan	城市规划
urea	尿素
ureas	脲酶
uret	输尿管
ureter	输尿管
urethan	聚氨酯
urethr	尿道
urethra	尿道
urg	冲动	推动	激励	说服
urgenc	紧急	迫切
urgent	紧急
urin	小便	排尿
urinari	泌尿
urinari bladder	膀胱
urinari incontin	尿失禁
urinari retent	尿潴留
urinari tract	泌尿道
urinari tract infect	尿路感染
us factor	利用系数
us first	首先使用
us heat	余热
us level	用量
us life	有效期	使用寿命
us method	使用方法
us procedur	使用过程
us ratio	利用率
us time	使用寿命	有效时间
us valu	使用价值
usa	美国
usabl	可用性	可用
usag	使用	用量	用法	习惯
usda	美国农业部
usea	尿素
useabl	可用	能用	合用
usefulli	有效
useless	无用	无效
user	用户	使用者
user defin	自定义
user experi	用户体验
user facil	用户功能
user group	用户组
user identifi	用户名
user interfac	用户界面
user servic	用户服务
user termin	用户终端
usher	引导
usual	通常
usurp	侵占	夺取
utensil	用具
uterin	子宫
utero	子宫
uteru	子宫
uti	使用
util	利用
util design	实用设计
util factor	利用系数	利用因子
util function	效用函数
util softwar	应用软件
util system	应用系统
util time	使用时间	利用时间
utilis	利用	使用
utmost	极度	极限	最大限度	最远
utter	表达	发声	言语	完全
utterli	完全	绝对
uv light	紫外光
vac	真空
vacanc	空位	空缺	空白
vacant	空白	空闲	空缺
vacat	取消	居住	解除	撤离
vaccin	疫苗
vacuol	空泡
vacuum	真空
vacuum pump	真空泵
vados	渗流
vagin	阴道
vagu	迷走神经	不清楚
valenc	效价
valid	有效性	验证	确认	证实
valid control	有效控制
valid techniqu	验证方法
vallei	山谷
valu	价值
valu ad	增值
valu free	客观
valu function	函数值
valu system	价值体系
valu us	使用价值
valuabl	有价值
valuat	评价	估价	计价
valv	控制阀	阀门	节流阀
van	先锋	前驱	荷兰
vancomycin	万古霉素
vane	叶片	轮叶	风向标
vanguard	前锋	先锋	先驱
vanish	不见	消失
vantag	优势
vantag point	优势
vapor	蒸发	蒸气	汽化
vapor pressur	蒸汽压
vapour	蒸发	蒸气
vari	不同	改变	变化
variabl	变量
variabl length	可变长度
variabl speed	变速
varianc	方差	差异	变化
variant	变体	不同
variat	变异	变化
variat analysi	差异分析
variat method	变分法
variat principl	变分原理
variet	变化	品种	多种
varieti	种种	变种	种类	多样
variou	不同
various	不同	种种	许多	各个
varnish	装饰	虚饰
varsiti	大学
vascular	血管
vascular endotheli cell	血管内皮细胞
vascular endotheli growth factor	血管内皮生长因子
vascular tissu	维管组织
vaso	血管
vasodil	血管舒张
vasopressin	加压素
vast	巨大	大量	非常	广大
vastli	许多	广大	巨大
vault	跳跃	拱顶	圆顶	地下室
vector	矢量	向量
vector field	向量场	矢量场
vector machin	向量机
vector represent	向量表示
vector space	向量空间
veget	植物	蔬菜	生长
veget crop	蔬菜
vehicl	车辆	载体
veil	面纱	隐藏	不清楚	面罩
vein	静脉	血管	情绪	纹理
veloc	速度
veloc distribut	速度分布
veloc potenti	速度势
veloc rang	速度范围
vena	静脉
venat	脉序	纹理	脉络	叶脉
vener	尊敬	性病	崇拜	崇敬
venipunctur	静脉穿刺
veno	静脉
venom	有毒	恶意
venou	静脉
venou arteri	肺动脉
venou blood	静脉血
vent	通气	发泄	出口
ventil	通风
ventilatori	通气	通风
ventricl	脑室	心室
ventricular	心室
ventur	风险	冒险	敢于
venu	维纳斯	金星	发生地点
verac	诚实
verb	动词
verbal	口头	言语
verg	边缘	边界	接近	起始点
vergenc	倾向	趋异	转向
verid	真实性
verif	验证	证实
verif test	验证试验
verifi	检验	证明	验证	校验
verit	真实	名副其实	确实
vers	熟练	诗句
versal	整个
versatil	易变
version	版本
vertebr	椎骨	脊椎动物	脊椎
vertex	顶点
vertic	垂直
veru	正确	确实
vessel	容器	脉管
vest	既得	归属
vest interest	将来
vestibular	前庭
vestig	遗迹
vestigi	残留	退化	剩余	遗迹
vet	修正	诊断	审查	兽医
veterinari	兽医
vex	生气	为难
vi vi	相对	对面
viabil	活力	生存能力	生机
viabl	有活力
vibe	感应
vibrant	振动	活跃
vibrat	振动
vibrat isol	隔振
vibrat test	振动试验
vibratori	振动
vicari	替代
vice	代替	缺陷
vice versa	反之亦然
vicin	附近	邻近
victim	受害人	欺骗	牺牲
victor	胜利
victori	胜利
video	图像	影像	视频	电视
video base	基于视频
video game	视频游戏	电子游戏
videographi	摄像
view	视图	可见
view angl	视角
view field	视场
view point	观点	观察点	视点
viewer	观察者	指示器	观察器
viewpoint	观点
vigil	警戒	警觉	注意	警醒
vigor	活力	有力	精力
villag	村庄	乡村
vim	精神	精力	生气
vindic	维护
vine	葡萄	藤本植物
vineyard	葡萄园
vinyl	乙烯基
violat	违反	违背
violenc	暴力
violent	暴力	极端	激烈
violet	紫罗兰	堇菜
viral	病毒
virgin	初始	纯洁
virion	病毒体
virtu	优点	功效
virtual	虚拟
virtual machin	虚拟机
virtual realiti	虚拟现实
virtual world	虚拟世界
viru	病毒
viru infect	病毒感染
virul	毒性	毒力
viscer	内脏
viscid	粘性	粘质	粘度
viscos	粘度	粘性
viscou	粘性
viscou flow	粘流	滞流
visibl	可见性	明显
visibl light	可见光
visibl spectrum	可见光谱
visibli	明显
vision	视觉
vision system	视觉系统
visit	访问
visitor	游客
visor	面罩
vista	展望	远景	回想
visual	视觉
visual displai	直观显示
visual field	视野
visual indic	指示剂
visual inspect	目测
visual line	视线
visual percept	视觉	视知觉
visual sens	视觉
visual softwar	可视化软件
visual test	目测
visualis	设想	显现	想象
vita	生活	生存	生命
vital	生命	重要	生活
vitamin	维生素
vitamin c	抗坏血酸
vitiat	污染
vitreou	玻璃体	玻璃	透明
vitrif	玻璃化
vitrifi	玻璃化
vivid	生动	鲜明	清晰	逼真
vivo	生动	活体	生前
vmware	虚拟机
vocabulari	词汇	词表
vocal	发声	声音	发音	嗓音
vocal sound	语音
vocat	职业	行业
voic	声音	表达
voic data	语音数据	音频数据
voic recognit	语音识别	声音识别
voiceless	沉默	缄默
void	空间	空白	无效	没有
volatil	挥发性	挥发	易失
volcan	火山	猛烈
volit	意志	决定
volt	伏安
volt amper	伏安
voltag	电压
voltag regul	电压调整
voltaic	电流
volum	体积	大量
volum base	基础	模式
volum flow	流量
volum fraction	体积分数
volum product	生产量	批量生产
volum ratio	体积比
volumetr	空腔
volumin	很多	庞大	浩瀚
volunt	志愿者
voluntari	自愿	自动
voluntarili	自愿
vomit	呕吐
vomitu	呕吐
von willebrand	因子	血管性血友病
vortex	旋涡	涡旋	涡流
vortic	旋涡	涡量
vote	投票
voxel	体素	体元
voyag	航行	航海	航次	航空
vulcan	硫化
vulner	脆弱	易损性	易损
vulner point	缺点	危险	弱点
wafer	圆片
wage	工资	进行	开展
wai	方法	道路	非常	路线
wai life	生活方式
wai mean	方法
wait	等待
wait time	等待时间
waiv	放弃
waiver	放弃
wake	唤醒	激发	觉醒	尾迹
wake flow	尾流
wale	挑选	选择
walk	步行
walk life	行业
wall	无处	墙面	长城	内壁
wall temperatur	壁温
wallop	极大	非常	极其	极好
wander	漫游	徘徊	漫步	游走
wane	减弱	减少	亏缺
want	需要	需求	缺少	希望
war	战争
ward	保护	病房	保卫	监护
ware	商品	货物	物品
wareh	仓库
warehous	仓库
warfar	战争	竞争	作战	战斗
wari	谨慎	注意	小心
warm	温暖	暖和	温热	加温
warmth	温暖	暖和	生气
warn	警告
warn system	报警系统
warp	扭曲
warrant	保证	根据	担保	证明
warranti	保证	根据	授权
warrior	冷战	战斗	尚武
wash	洗涤
wash awai	消除	清洗
washout	冲刷	冲蚀
wast	浪费	废物
wast dispos	废物处理
wast energi	能量消耗
wast heat	余热	废热
wast materi	废料
wast product	废品
wast water	废水
wast water treatment	废水处理
wastag	废物	浪费
wastewat	废水
watch	观察	注意	注视	观看
water	水域	水生	水位	海水
water absorpt	吸水率	吸水性
water balanc	水平衡
water base	水性	水基
water column	水柱
water conserv	水利	蓄水
water consumpt	耗水量
water content	含水量	含湿量
water cool	水冷
water cycl	水文循环	水循环
water demand	需水量
water depth	水深
water heater	热水器
water ic	水冰
water level	水平	水位	水准
water pipe	水管
water pollut	水污染
water power	水力
water project	水利工程
water proof	防水	不透水
water reduc	减水剂
water requir	需水量
water solubl	水溶性	水溶
water solut	水溶液
water sourc	水源
water suppli	给水	水源
water system	水系
water tabl	地下水位
water tank	水槽
water test	水试验
water treatment	水处理
water tube	水管
water usag	耗水量
water vapor	水汽
waterborn	水运
watercraft	水性	船舶
watersh	流域
watertight	不透水
waterwai	水道	航道
wave	波动
wave amplitud	波幅
wave band	波段
wave equat	波动方程
wave form	波形
wave front	波前
wave function	波函数
wave length	波长
wave mode	波模
wave motion	波动
wave number	波数
wave propag	波传播
wave shape	波形
wave spectrum	波谱
waveband	波段
waveform	波形
wavefront	波前
wavelength	波长
wavelet	微波
wavi	波动	波状	不稳定	波浪状
wax	增加	增大	变大
wayward	任性	不稳定	不规则
weak	薄弱	虚弱
weaken	减弱	削弱	虚弱	变弱
weakli	微弱	虚弱
wealth	财富	资源
wealthi	充分	富有	丰裕
wean	断奶	小儿
weapon	武器
weapon grade	极限	终极	极度	军用
weapon platform	武器平台
weapon system	武器系统
weaponri	武器
wear	磨损	使用
wear resist	耐磨性	抗磨损
wear tear	磨损	耗损
wearabl	衣服
weather	天气	气象
weather condit	气候条件	天气条件
weather forecast	天气预报
weather predict	气象预报
weather radar	天气雷达
weather servic	气象服务
weather station	气象站
weav	组合	纺织	编织	编排
web site	网页	网址
weber	韦伯	库仑
webpag	网页
websit	网站
wed	结合
wedg	楔形
wedg shape	楔形
weed	杂草
weed killer	除草剂
week	星期	一周
week dai	工作日
weekli	每周
weep	滴水	多雨	下雨
weigh	称量	考虑	衡量
weight	加权	重量	体重
weight gain	体重增加
weight loss	失重
weight mean	加权平均
weightless	失重
welcom	欢迎
weld	焊接
weld joint	焊缝
welfar	福利
welkin	天空
well	良好	很好	健康
well accept	公认
well advis	稳妥	审慎	明智
well chosen	适当
well condit	健全	强壮
well defin	明确
well design	精心设计
well develop	发育良好
well direct	引导
well distribut	均匀
well enough	还可以
well fed	肥胖
well function	完善
well head	水源
well heal	痊愈	愈合良好
well known	众所周知
well like	健康
well match	能力	协调	和谐	匹配
well organ	有序
well qualifi	高素质
well suit	适当	便利
well time	适时
well toler	耐受良好
well water	井水
wellb	健康	幸福
wellhead	水源
west	西方	西部	向西
west central	中西部
western	西部	西方
western blot	蛋白质印迹	免疫印迹
wet	润湿
wet ga	湿气
wetland	沼泽
wha	温暖
whale	鲸鱼
whatev	无论
wheat	小麦
wheatland	小麦
wheel	旋转	车轮
whenev	每当
wherea	鉴于	考虑到
wherebi	因此
whereupon	因此
whilst	虽然	尽管	只要
whip	惩罚	搅拌
whirl	旋转	回旋	眩晕
whisper	谣言
white	白色
white blood cell	白细胞
white light	白光
white matter	白质
white space	空格
whitespac	空白
whole	所有	全部	整体	完全
whole blood	全血
whole bodi	全身
whole length	全长	全身
whole life	一生
whole number	整数
wholesal	批发	大规模
wholli	完全	整个
wide	广泛
wide angl	大角度
wide band	宽带	宽频带
wide distribut	分布广泛
wide margin	大幅度
wide rang	广范围
wide scale	广泛	普遍	大规模
wideband	宽带
widen	扩大	拓展	拓宽	变宽
widespread	普及	广布
widest	广阔
width	宽度
wil	任性	有意
wild	野生
wild type	野生型
wildfir	野火
wildlif	野生动植物
will	自愿	任性	甘愿	有意
willing	愿意
win	成功	胜利	获得	影响
win win	双赢
wind	风速	风力	弯曲	呼吸
wind gener	风力发电机
wind power	风力	风能
wind tunnel	风洞
windi	多风	腹胀	有风
window	窗口
windstream	气流
windward	上风
wine	葡萄酒
wing	飞行	翅膀	飞过	使飞
wing foot	迅速
winter	冬季
wipe	擦拭	凸轮	消灭
wire	线路	有线	电信	线规
wireless	无线
wisdom	智慧
wise	方法	方式	聪明
wish	希望	愿望
wit	证明	智慧	智力	有意
withdraw	撤退	回避	离开	退出
wither	情绪	衰退	感情	枯萎
withhold	保留
wizard	向导
woefulli	悲伤	不幸
woman	妇女
women	妇女
wonder	惊奇	极好	怀疑	奇观
wonderfulli	极好	精彩
wont	习惯	易于
wood	木材	森林
woodi	木质
word	单词	词语	消息	双字
word mean	词义	字义
word mouth	口头	口碑
word word	逐字
work	工作
work ag	工龄
work area	工作区
work class	工人阶级
work condit	工况	工作状态	工作环境
work dai	工作日
work design	工作设计
work effici	加工效率
work environ	工作环境	工艺
work experi	工作经验
work flow	生产流程
work forc	劳动力
work function	自由能
work group	工作小组	工作群体	工作组
work hors	主力
work hour	工作时间
work life	使用寿命
work load	工作量	工作负荷	工作负载
work machin	工作机
work medium	工质
work method	操作方法
work model	工作模型
work place	工作场所	车间	工厂
work plan	施工图
work pressur	工作压力
work process	工作过程	在产品	操作过程
work product	工作成果
work progress	在产品
work purpos	发挥作用	达到目
work task	工作任务
work time	工作时间	上班时间
work togeth	合作	同事	搭档
work top	工作台	桌面
workdai	工作日
worker	工人	劳动者
workflow	工作流程
workforc	劳动力
workload	工作量
workout	试验
workplac	工作场所	工厂	车间
workshop	车间	研讨会
workspac	工作区
workstat	工作站
workup	引起	整理
world	世界
world class	世界级
world commun	国际社会
world economi	世界经济
world health organ	世界卫生组织
world lead	世界领先
world war	世界大战
world war ii	第二次世界大战
world wide	全球
worldview	观点	视力
worldwid	全世界
worri	担心
worsen	恶化
worst	最不利
worth	值得	价值
worthi	值得	有价值	价值
wound	伤害	创伤	伤口	受伤
wrap	限制	包装	缠绕	约束
wrap around	包裹
wrapper	覆盖物
wrath	愤怒	严酷
wreckag	破坏
wright	工人
wrinkl	方法
wrist	手腕	腕关节
writ	文件	文书
writ larg	更明显	扩大了
write	书写
writer	作者
written	书面
wrong	错误	不正当
wrongli	错误	不恰当	不正确
wrought	制成	精细
xenogen	异种	异基因
xylen	二甲苯
xylos	木糖
yale	耶鲁
yard	庭院
yardstick	尺度
yarn	纱线
yaw	盘旋
year	年度	年龄	年代
year ago	多年前
year around	全年	终年
year round	全年
year year	年年	每年
yearli	每年
yeast	酵母
yellow	黄色
yet	仍然
yield	屈服	产率	生产	给予
yield fruit	结果
yield point	拐点
yield rate	收益率
yield strength	屈服强度
york	纽约
young	年轻
young adult	年轻人	大学生
youth	青年	年轻
zealand	新西兰
zebrafish	斑马鱼
zenith	顶点	最高点	顶峰
zeolit	沸石
zephyr	西风	和风
zero	零点	没有
zero emiss	无污染	零排放
zero g	失重
zero graviti	失重
zero order	零阶
zero power	零功率
zinc	氧化锌
zinc oxid	氧化锌
zip	活力	拉链
zona	带状疱疹
zonal	分区	带状
zone	地带	区域
zoo	动物
zoom	缩放
"""#
}
