// swift-format-ignore-file

extension LexiconData {
  static let english = #"""
1	第一
2	二号
2-dimensional	二维
2nd	第二
3-dimensional	三维	立体
3rd	第三
4th	第四
5th	第五
a-b test a-b	测试
a-go	以前	以往	过去
a-growing	增长
a-half	一半
a-list	最好	最优秀
a-men	真实	赞成
a-okay	完善	极好	完美
a-plenty	丰富	大量	非常
a-series	一系列
ab lute ly	完全	绝对
abandon	放弃	无约束	废弃
abaqu	有限元分析
abas	可降低	谦卑
abat	减少	减轻	失效	减弱
abbau	分解
abbrevi	缩写	缩短	缩减	减短
abdomen	腹部
abdomin	腹部	肥胖	大肚子
abdomin caviti	腹腔
abduct	诱导	外展
abear	行为	容忍	行动
abecedarian	初步	字母	初学者
abelian	交换	阿贝尔
aberr	异常	畸变	偏离	像差
aberrantli	异常	反常
abet	支持	教唆	帮助	怂恿
abett	支持	帮助	教唆	怂恿
abevacu	转移
abi	遭受
abid	持续	遵守	永久	不变
abidingli	不变	永久
abil	能力	才能
abil control	控制能力
abiot	非生物
abjoint	分离	分节
abjur	避免
abjust	调节
abl	能够
abl bodi	身心健康	强壮	熟练
ablat	腐蚀	切除	烧蚀
abnorm	反常	异常	不规则	畸形
abolish	废除	取消	革除	消灭
abomin	厌恶	极端
abon	用户
aborigin	原始	土著	原来	本土性
abort	流产	失败	中止	败育
abound	充满	大量	丰富	盛产
abound sth	丰富	富有	充满	有大量
about	相关性	大约	关于	大致
abovement	上述
abras	磨损	磨耗	磨蚀
abras resist	耐磨
abreast time	最新	符合时代
abridg	缩短	删节	削减	剥夺
abroad	在室外
abrog	取消	废除
abrupt	突然	陡峭	分裂	断裂
abruptio	分离	分开	脱离	剥落
absenc	缺乏	没有	无时	因未
absent	不在	缺乏	缺少
absolut	完全	绝对	独立	专制
absolvitor	释放
absorb	吸收	吸光度	理解	吸引人
absorpt	吸收
abstain	自制	避免	避开	回避
abstract	抽象	摘要	理论上	提炼
abstractli	抽象	理论上
absurd	不合理
abund	丰富	大量	充足	过多
abundantli	大量	丰富
abus	滥用	虐待	侮辱
abysm	完全	极端	极度
ac	一流	杰出	少许	自动控制系统
ac count	解释	认为	导致	账户
ac etiam	同样
academ	学术	大学生	学院	学者
academ disciplin	学科
academ year america	项目
academi	学院	院校	学会
academi scienc	科学院
academia	学术界
academician	学者	大学生	院士
acaus	原因
acc	调节	适应
acccompani b	引起	伴有
acced	加入	同意	继承
acceer	促进	加速
accel	促进	加速
acceler	加速	促进	加快
acceleratori	加速
acceleromet	加速度计
accent	强调	特点	加重	重读
accentu	加重	增强	强调	重读
accept	接受	承认	公认	同意
acceptor	接受者	受体	受主
access	进入	访问	接近	通路
access control	访问控制
accession	另外	附加
accessor	补充	装饰	附加
accessori	附属	增加	附件	补充
accesswai	道路	路径
accid	安全	事故	偶然	机遇
accident	偶然	意外	附属	非主要
acclimat oneself	适应
acclimatis	适应性
accoi	抑制
accom plish	完成	熟练
accommod	适应	调和	调节	容纳
accompani	伴随着	带有	伴随	附有
accomplish	完成	实现	擅长	达到
accord	根据	按照	依据	一致
accord holi	正常
accordantli	一致	相符	调和
accordingli	相应	因此	于是
accouch	生产	分娩	接生
account	由于	因此	解释	决不
accoupl	结合	连接
accredit	信托	备案	确认	任命
accrementiti	累积
accresc	添加	成长	增大
accret	添加	连生	合生	粘连
accretionari	生长	堆积	粘连
accru	产生	出现	增值
accss	通路	访问	取数
accumul	累积	累计	达到	积聚
accur	正确	精确	准确
accuraci	精确	正确	准确度
accurs	准确
acet	醋酸盐	乙酰	乙酸	醋酸
acet acid	醋酸	乙酸
acetaminophen	乙酰
acetyl	乙酰
ach	疼痛
achiev	完成	取得	实现	达到
achiev goal	达到目
achtung	注意
aci	边缘	棱角
acid	酸性	酸化	酸的	酸类物质
acidif	酸化
acknowledg	确认	公认	承认	肯定
aclin	水平
acm	顶点	极度	最高点
acount	计算
acoust	声学	听觉
acoust analysi	声学分析
acoust wave	声波
acqaint	了解	知道
acquaint	介绍	认识	熟悉	了解
acquaint oneself	认识	知道
acquaintanc	认识	了解	熟悉	知道
acquaintanceship	认识
acqui	获得	经验	取得	知识
acquir	获得	后天	捕获	探测
acquisit	获得	取得
acquisit technologi	技术获得
acquisitu	获得	后天
acquist	获得
acquit	释放	表现
acquit oneself	表现	完成
acquitt	清偿	释放	履行	免除
acr	大量	许多	英亩	肢端
acreag	土地面积
across	交叉	穿过
across board	全面
across countri	全国各
across nation	全国
acroter	周围	末梢
act	代理	违反	作用于	实践
act commiss	作为
act crowd	聚集
act well	有效	效果好
actin	肌动蛋白	射线	放射	光线
actinomycet	放线菌
action	方式	作用	活动	行动
action plan	行动计划
action potenti	动作电位
actionin	活动
activ	活跃	活动	积极	活化
activ carbon	活性炭	活性碳
activ daili live	日常生活活动
activ data	常用数据
activ ingredi	有效成分	活性组分
activ region	作用区	活动区	活性中心
activ site	活性部位	活性中心
activist	强烈	激烈
actor	行动者	反应物
actu	行为	诉讼	法案
actual	真实	实际	现行	现状
actual condit	实际情况
actual measur	实测
actual time	实时
actualis	实现	实行	成为现实
actualment	目前	现在
actuat	激励	驱动器	启动	驱使
actuel	目前	现实
acuiti	剧烈	尖锐	敏锐	分辨能力
acut	急性	尖锐	严重	敏锐
acutest	急性	尖锐
acutionari	注意	警告	警戒
acyl	酰基	酰化	脂酰
ad	更多	额外	加法	此外还有
ad colligenda	收集
ad finem	最后	最终
ad hoc	特别	特定	点对点	临时
ad hoceri	决策	政策	规则等
ad idem	一致
ad libitum	随意	任意
ad minist	管理	执行	给予
ad patr	死亡
ad valu	增值	附加值
adagio	缓慢
adam	亚当	坚硬	坚强
adapid	简单
adapt	适应	适合	改编
adapt control	自适应控制
adapt learn	自适应学习
adapt method	自适应方法
adapt optic	自适应光学
adaptation	适应性
adapted	适应性
adc	模数转换
add	添加	增加	总结	加入
add on memori	存储
addict	成瘾
addit	另外	附加	加法	包括
addit consider	补偿
addit strength	加强
addition	另外	此外
addn	添加
addnl	添加
address	处理	发表	地址	访问
adduc	引证	提出	内收	援引
adduct	内收	氧化	引证
adenocarcinoma	腺癌
adenovir	腺病毒
adenoviru	腺病毒
adept	擅长	熟练	内行	专家
adequ	适当	足够	胜任	适合
adequaci	适当	足够
adher	坚持	依附	附着	粘合
adhes	附着	支持	粘附	粘合
adhibit	应用	采用	引入
adhoc	特别	特定
adiabat	绝热
adienc	接近	趋向	趋近
adip	脂肪	己二酸	肥胖
adipocyt	脂肪细胞
adipos	肥胖	动物脂肪
adipos tissu	脂肪组织
adit	进入	进口	入口	横洞
adj	值的	太多
adjac	邻近	相邻	连接	交界
adjac pich error	误差
adjoin	邻接	联接	靠近
adjud	判决	宣告	裁决
adjudg	认为	判决	宣告	裁决
adjunct	附属	附加	添加	附件
adjust	调整	调节	适应性	校正
adjustment	调整	顺应
adjut	辅助	助手
adjuv	辅助	助手	佐剂	协助
admeasur	给予	分配	大小	测量
adminicular	补充	辅助
adminiculari	辅助	补充性
administ	管理	有助于	执行	实施
administ medicin	药品	医学	医药
administr	管理	行政	政府	给药
administr system	管理体制
administra	管理
admiss	加入	可进入	承认	入股
admit	承认	公认	接受	容许
admitt	进入	导纳
admix	混合
admixtsur	混合
admixtur	混合
admov	加入
adolesc	青少年	青春期
adopt	采用	采取	采纳	接受
adorn	装饰	修饰	穿着
adpress	连接	紧贴
adren	肾上腺	刺激	肾上
adscend	上升
adscititi	补充	外加
adsorb	吸附
adsorpt	吸附
adult	成人	成年	成熟	成虫
adulter	掺杂	假的
adulthood	成年
adumbr	预示	轮廓	暗示	阴影
advan tage	优势	有利于	利益	有利条件
advanc	在前	超过	预先	前进
advanc ag	高龄	老年
advanc sheet	样本
advanc stage	晚期
advanc technologi	先进技术
advantag	有助于	胜过	有利	突出
advent	来临	外来	偶发	异位
adventur	冒险	危险
advers	相反	不利	敌对	有害
advers event	不良事件
advers situat	逆境
adversari	敌手	对手	对抗	敌对
advert	注意	广告	提及	谨慎
advertis	广告	公告	公布	有能力
advertis sth	寻找
advic	建议	报道	意见	通知
advis	建议	适当	顾问	明智
advisingli	建议
advisor	顾问
advisori	咨询	顾问
advoc	主张	提倡	支持	律师
advocaci	支持	提倡
adynaton	不能
aedil	道路	供水
aegi	保护	支持	庇护
aeq	同样	相等
aequali	均匀	相等
aerial	天线	空中	空气	航空
aerial imag	投影
aero	飞机	航空	飞行
aerodynam	空气动力学	空气动力
aerodynam forc	气动力
aerofoil	螺旋桨
aeronaut	航空
aeroplan	飞机
aerosol	气溶胶
aerospac	航天技术
aerospher	大气
aerostat	航空	气球
aeruginosa	假单胞菌
aeschynomen	敏感
aesthet	美学	审美	艺术	美的
aestiv	夏季	度夏
aet	年龄
aeta	年龄
aetat	年龄
aetomorph	自然
affair	事务	事件
affect	影响	情感	倾向于	做作
affer	传入	之后	输入
affili	加入	联系	附属	交往
affili oneself	加入
affin	吸引	喜欢	近似	类似
affin chromatographi	亲和层析
affinit	密切相关
affirm	肯定	确认	证实	断言
affirma	表明	肯定	确认	断言
affirmatori	确定	承诺
affixion	添加	粘连
affixtur	添加	附加
afflict	折磨	痛苦	苦恼
affluenc	丰富	富裕	流入
affluent	丰富	富裕	支流	流畅
afflux	流动	流向
afford	提供	给予	支付能力	足以
affranchis	释放
aflat	水平	平面	平的
aflush	均匀	平的	面红
afond	充分	彻底
afor mention	上述
aforecit	上述
aforement	上述	前述
aforesaid	上述	前述
afortiori	更加
afresh	重新
africa	南非	非洲
african	非洲人	非洲
aftermath	结果	后果
aftermost	最后
aftertim	今后	将来
afterward	然后	后来
aftmost	最后
ag	成年	老化	年龄	成熟
ag major	成年
ag old	古老
ag relat	增龄性
again	此外	另外	再一次	不定
against	反对	相反	对抗	违背
agenc	中介	代理机构	力量	手段
agent	代理商	媒介	动原	代理
agglomer	团聚	聚结	大块	烧结
agglutin	烧结	凝集	粘性	粘结
aggrad	沉积	冲积
aggrand	增加	强化	夸大
aggrandis	增加	夸大
aggrandiz	增大	扩大	夸大
aggrav	加重	恶化	严重
aggreg	聚集	合计	集合	聚合
aggress	侵略	侵犯	攻击	进取
agil	灵活
agit	焦虑	搅拌	热烈讨论
agmen	集合	聚集
agmin	聚集	集合	成群
agmina	聚集	集合
ago	以前	在进行中
agon	以前	过去	痛苦	濒死
agonist	激动剂	兴奋剂	竞赛	锦标赛
agora	市场
agrarian	土地	耕地	重新分配
agre	同意	适合	适应	赞成
agreamentum	一致	同意
agreeabl	适合	符合	一致	同意
agreement	一致	同意	协议	契约
agress	攻击
agresti	耕地
agri	阿勒
agricultur	农业	耕作	农学
agricultur land	农用	农业土
agricultur produc	农产品
agricultur product	农产品
agro	农业	暴力行为
agronom	农艺	农学	农业经济学
agronomi	农学
ahead	领先	预先	向前	在将来
ahead game	领先	超过	提前	事先
ahead schedul	提前
ai	永远	赞成
aiblin	可能	也许
aid	有助于	帮助	辅助	借助于
aid abet	教唆	帮助
aid comfort	支持
aidanc	帮助	协助
aidant	帮助
ailment	疾病
aim	目标	计划	旨在	目的
ain	不是	自己
air	空气	空中	态度	未定
air condit	空调
air current	气流
air flow	气流
air forc	空军
air frame	机体
air oper	气动
air pollut	大气污染	空气污染
air pressur	气压
air qualiti	空气质量
air space	气室
air speed	风速
air stream	气流
air temperatur	气温
air traffic	空中交通	航空运输
air unit	单位	空军
air vehicl	飞行器	航空器
airborn	空运
aircraft	航空器	飞机
aircraft engin	航空发动机
aircraft mainten	飞机维修
airflow	气流
airfoil	翼型	螺旋桨
airi	空气	通风	空中	幻想
airlin	航线	航空公司	大型客机
airplan	飞机
airport	机场
airspac	空间	空域	气隙
airstream	气流
airt	方向	方位
airwai	航空公司	风道
ak	确认	肯定
akin	类似于	同类	同源
al	虽然	尽管	几乎	差不多
al readi	已经	先前	早已
ala	丙氨酸
alarm	镇定	警告	警报	焦虑
albedo	反射率	反照率
albeit	尽管	虽然
albican	白色
albumen	蛋白	胚乳
albumin	白蛋白	清蛋白
albuminoid	蛋白质
albumoid	蛋白质
alcalesc	营养
alcohol	酒精	乙醇
alert	警觉	报警	警戒	灵敏
alga	藻类	海藻
algal	藻的
algebra	代数
algo	算法	藻类
algorithm	算法
algorithm implement	算法实现
algorithm optim	算法优化
align	对齐	与一致	校正	校准
alignmentg	联合	组合
alik	相似	同样	一样
aliment	营养	饮食	食物	供养
alimentari	营养	饮食	供养
aliquot	部分
aliv	充满	敏感	意识到	活力
alkali	碱性	碱金属
alkali earth	碱土
alkalin	碱性	碱的	碱度	碱化
alkalin earth	碱土
alkaloid	生物碱
alkan	烷烃
alkyl	烷基	性的
allai	减轻
alleg	断言	减轻	提出	主张
allegro	快速	急速
allei wai	通道	通路
allel	等位基因
alleosi	变化
allerg	厌恶	对过敏
allergi	厌恶	反感
allevi	减轻	缓解	缓和
alli	类似	联盟	联合	联系起来
allianc	联盟	联合	同盟	联姻
allo	异常	障碍
alloc	分配	配置
allochoo	分配
alloeosi	变化	精神障碍
allogen	同种异体	异源	异质性	异基因
alloi	合金
allot	分配	规定	命运
allow	允许	容许	考虑到	猜想
allur	吸引	魅力	诱惑	迷人
allus	针对	提及
almost	几乎	差不多
aloft	在上
alon	独立	单独	独自
along	因为	始终	一直	平行
alp	高山
alpha	最初	开端
alpha omega	始终	全部
alphabet	字母	初步
alreadi	已经	早已
alt	选择	另外	更换
alter	改变	变更	改动	可变
altern	交替	交互	间隔	轮流
altern crop	轮作
altern curren	交流
altern current	交流
altern energi	新能源
altho	虽然	纵使
altiplano	高原
altissimo	最高
altitud	高度	海拔	高处
altitudin	高度	标高
altitudo	高度
altogeth	完全	永久	永远	总而言之
altu	高的
alumin	铝的	氧化铝	明矾
alumina	氧化铝
aluminum alloi	铝合金
alveolar	肺泡	牙槽
alwai	始终	总是	一如既往	永远
alzheim	阿尔茨海默病
am	恋爱
amalgam	合并	混合
amass	积累	积聚	堆积
amb	两侧
ambi	周围	气氛
ambient	周围
ambient air	环境空气
ambient condit	环境条件
ambient pressur	环境压力
ambient temperatur	环境温度	室温
ambigu	不明确	歧义	多义性	暧昧
ambit	范围	周围	领域	界限
ambitu	周边
ambival	矛盾
ambul	移动	步行	流动	测距仪
ambulatori	流动	步行	非固定
amelior	改善	改良	改进	减轻
amen	服从	顺从	有义务	真实
amend	修正	改善	修改	改良
america	美洲	美国
american	美国	美洲
amid	在中	酰胺	在其中	在其间
amido acid	氨基酸
amino	氨基
amino acid	氨基酸
ammonia	氨水
ammunit	弹药
amount	大量	许多	总之	总数
amount inform	信息量
amount monei	金额
amp	安培	腺苷酸	腺苷一磷酸	兴奋
amph	两侧	周围	两端
ampl	大量	丰富	充足	充分
ampli	充足	扩大	扩展
ampliat	扩大	广大	扩张	放大
amplif	扩大	放大	扩充	详述
amplifi	增强	放大	详述	扩大
amplitud	广阔	振幅	幅度	充足
amplitud oscil	振幅
amput	切断	删除
amyloid	淀粉
anabat	上升	加剧	加重
anabol	合成代谢	同化	呕吐	反胃
anaerob	厌氧
anagenesi	进化
anagno	呼吸
analges	止痛
analgesia	止痛
analog	模拟	类似	相似	近似
analog comput	模拟计算
analogi	相似	模拟	类似	类比
analogu	类似物
analosi	消耗	萎缩
analys	分析	检验	分解	解析
analys yze	分析	分解
analysi	分析
analysi algorithm	分析算法	算法分析
analysi data	数据的分析	资料分析
analysi model	分析模型
analysi procedur	分析过程
analysi relationship	相关分析
analysi sheet	分析表
analyt	分析	解析
analyt data	分析数据
analyt engin	分析机
analyt hierarchi process	层次分析法
analyt method	分析法	解析法
analyt model	分析模型	解析模型
analyt procedur	分析方法
analyt statement	分析表
analyt studi	分析研究
analyt system	分析系统
analyt techniqu	分析方法	分析技术
analyz	分析	分解
analyzechart	分析表
anamnest	记忆	回想
anaphas	后期
anaphora	恢复	冲出
anapnea	呼吸
anast	恢复	补偿	复原
anastasi	恢复	复原
anastomos	吻合	交织	汇合
anastomosi	吻合	相接
anastomot	吻合
anata	死亡
anatom	解剖	结构上	仔细分析
anatom structur	解剖结构
anatomi	解剖学	剖析	结构	解剖
anatomis	解剖	解析
anc	状态	情况	性质
anchor	固定	停泊
anchorag	固定	固着	锚定
ancient	古代	古老	以往	年老
ancillari	辅助	附属	从属	助手
anda	呼吸
android	机器人	男性样
anemia	贫血	无活力
anenst	关于
anent	关于
aneret	破坏
anesi	缓解	缓和
anesthesia	麻醉	麻木
anesthet	麻醉	麻药	麻木
aneurysm	动脉瘤
anew	重新
anger	愤怒	生气
angiogenesi	血管生成
angiograph	方面	血管造影术
angiotensin	血管紧张素
angl	角度	获取	钓鱼	谋取
angl attack	冲角
angl incid	入射角
anglic	心理学	愤怒
angul	角度
angular	角的	消瘦
anim	动物	生物
anim life	动物
anim model	动物模型
anim natur	兽性	自然
anim order	顺序
anim research	动物研究
anim spirit	活力	生气
anim test	动物试验
animalculum	微生物
anion	阴离子
aniso	不同	不等	不均
anisotrop	各向异性	非均质	不均衡
anisotropi	各向异性
ankl	踝关节
anlag	倾向	原基
ann	一年
annal	记录	历史	年鉴
anneal	退火	调整	消失	消减
annect	连接
annex	附加	获得	合并	附属
annot	注释
announc	宣布	发表	公告	通告
annual	每年	年度	全年	一年生
annular	环状	环形
annum	每年	一年
anod	阳极	正极
anomal	异常	不规则	反常
anomali	异常	不规则	畸形	反常
anomalist	不规则	异常	反常
anomalo	异常	不规则	反常
anorm	异常	反常
anosi	健康	无病
anosia	健康	健壮
anoth	首先	不同	另外	某一
anschluss	结合	联合
ansi	有限元分析软件
anslyz	分析
answer	符合	回答	响应	应答
antaean	巨大
antagon	拮抗作用	对立	敌对	敌意
antagonist	对抗	对手	敌手	敌对
anteced	先前	先行	在前	先于
anteiso	反应
antenna	天线	触须
antenna arrai	天线阵
anterior	先于	先前	前的	前面
anteroposterior	前后
anteroposteriorli	前后
anthrop	人类	人的
anti	抑制	对抗	反对	取消
anti inflammatori	抗炎
anti jam	抗干扰
anti microbi	抗菌
anti oxid	抗氧化
anti tumor	抗肿瘤
anti viral	抗病毒
antibacteri	抗菌
antibiot	抗生素
antibiot resist	抗生素抗性	耐抗生素
antibodi	抗体
anticanc	抗癌
anticip	预期	期望	加速	提前出现
antifung	抗真菌
antigen	抗原
antigen e	抗原
antiinflammatori	抗炎
antilept	诱导
antilog	对立	相反	反对
antimicrobi	抗菌
antioxid	抗氧化
antiqu	古老	陈旧	自古以来	古代
antiretrovir	抗逆转录病毒
antisecosi	恢复
antisens	反义
antisept	抗菌	防腐
antisymmetr	非对称
antithes	对照
antithesi	对照	对偶
antitumor	抗癌	抗肿瘤
antivir	抗病毒
antivir drug	抗病毒药
antiwhip	稳定性
antomat	自动
anxieti	焦虑	担心
anyhow	至少
anyth els	首先
anywai	至少
aoetic	认识	识别	智力
aorta	主动脉
aortic	主动脉
aoutranc	极端	至死
ap	模仿
apac	快速	急速
apart	分别	分离	除外	而且还
apercept	感知	统觉
apertur	孔径	缝隙	小孔
apex	尖端	顶点
aphoresi	分离
aphorism	原理	定律
api	应用程序接口
apic	顶端	尖端	尖的
apiec	分别	每个	单个
aplenti	丰富
aplomb	垂直
apo	分离	阿朴
apocalyps	启示
apocalypt	启示
apocalyptist	作者
apoptosi	细胞凋亡	细胞死亡
apoptot	细胞凋亡
aposteriori	归纳	后天
apotropa	预防
app	应用	苹果	附录
appar	显然	外在	明显	清晰可见
apparati	装置	器具
apparatu	装置	仪器	器官	器具
apparatus	装置	设备	器官	机构
apparel	衣服	装饰
apparent	明显	联合	联姻
appeal	呼吁	吸引力	要求	上诉
appear	出现	表现为	似乎	可能
appear anc	出现	外貌	外观
appeas	缓解	缓和
append	附加	阑尾炎	附属	增生
appendix	附录	增补	阑尾	附件
apperc	感知	认识
appercept	感知	统觉	认识	理解
appertain	属于	有关系	附属物	和有关
appetit	食欲	欲望
appl	苹果
appli	应用	申请	施加	适用于
appli research	应用研究	应用的研究	适用性研究
applianc	应用	器械	用具	装置
applic	应用	适用于	适用性	适用
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
applicatori	实践	可适用
appoint	任命	指定	按照约定	装备
apport	分配	分摊
apportion	分配	分摊
apposit	同位	对合	适当	合适
apprais	评价	鉴定	评估	估价
appreci	鉴别	可感知	欣赏	增值
apprehend	理解	担心
apprehens	担心	理解	担忧	领会
appris	通知	报告	熟悉
appriz	报告	通知
approach	接近	处理	近似	靠近
approach subject	登陆
appropinqu	接近	靠近
appropri	适当	适合	适用于	占用
appropriaci	准确性	恰到好处
appropriat	适当
approv	赞成	批准	核准	赞同
approvingli	满意	赞许
approx	重量	大约
approxim	接近	大约	近似	近于
approxim method	近似法
approxim solut	近似解
appui	支撑	支持
apriori	推测	先验	演绎	事前
apron string	控制	支配
apropo	关于	适当	至于	恰好
apt	易于	倾向于	适合	适用于
aptitud	才能
aptli	适当	适宜
aptot	固定	无变化
aptronym	适用性
aquacultur	水产养殖
aquat	水生	水中	水草
aqueou	水的	水成	含水
aqueou solut	水溶液
aquif	含水层
aquir	取得
aquisit	取得
ar	迄今
arabl soil	耕地
arbitra	判断	仲裁	裁决
arbitra award	判断	裁决
arbitrari	任意	武断
arbitrarili	任意	武断
arbor	树的	分枝	树木	树状
arbuscl	灌木
arbuscular	灌木
arbustum	灌木
arc	弧形	弓形
arch	主要	原始	第一	拱形
archa	主要	原始	第一
archaeu	活力
archaic	古老	原始	古代
archetyp	原型	典型
archi	主要	原始	拱形	第一
architect	建筑师	设计者
architectur	体系结构	建筑学
architectur design	结构设计
architectur featur	结构特征
archiv	档案	归档	存档	文档
archli	主要
arctic	北极
arcuat	弯曲	弓形
ardouou	困难	费力
arduou	费力	努力
area	区域	面积	范围	同域
area ratio	面积比
areal	地区	面积	广大
areawai	通道
areer	经历	职业	生涯
arena	舞台	场地
areola	小区
arginin	精氨酸
argu	争论	支持	证明	辩论
argument	参数	争论	论证	辩论
ariak	有明
arial	天线
arid	干燥	干旱
aright	正确	亮度
aris	出现	产生	来自	发生
ariti	数量
aritifici	人工
arm	武器	武装	手臂	装备
arm forc	力臂	武装	军队	部队
armi	军队	大批
armor	装甲
aromat	芳香	香料	香味
around	全面	周围	各处	包围
around world	世界各	全世界
arous	唤醒	引起	激励	鼓励
arow	持续
arrai	排列	阵列	数组	大批
arrang	安排	排列	整齐	重排
arrant	完全
arrear	落后于	延迟	不及	拖延
arrest	定位	抑制	阻止	吸引
arret	决定	判决	命令
arrhythm	心律失常
arrhythmia	心律失常
arriv	到达	达到
arsen	砷的
art	技术	艺术	人文科学	文科
art craft	工艺
arteri	动脉	干线	要道
arteri blood	动脉血
arteri pressur	动脉压
arterio	动脉
arteriosu	动脉
arterioven	动静脉
arthrit	关节炎
arthriti	关节炎
articl	文章	物品	契约	条款
articul	清晰	关节	发音	表达
articular	关节
artifactu	加工	人造
artifici	人工	人造	假的	人为
artifici intellig	人工智能
artifici neural network	人工神经网络
artisanri	工艺
artisanship	工艺
artist	艺术	画家	艺人
artless	自然	单纯
asbat al ansar	组织
ascend	上升	优势	递增	向上
ascens	上升	强调
ascension	上升
ascent	提高	上升
ascertain	确定	查明	发现	弄清
ascrib	归咎于	归于	归因于
asept	无菌	清洁
ash	灰分	灰化
ashi	灰色
asia	亚洲
asian	亚洲
asid	另外	离开
asiminin asi	状态	情况
ask	请求	要求	询问	需要
aspart	天冬氨酸
aspect	方面	外观	方向	局面
aspect ratio	纵横比
asper	粗糙	去皮	不平	严厉
aspers	破坏	喷洒
aspir	追求	吸入	上进	愿望
aspiratori	呼吸	吸气
assai	分析	试验	化验	评价
assail	攻击	遭到	可用性	袭击
assauag	减轻	缓和
assault	攻击	袭击	冲击
assem	组合	装配
assembl	集合	收集	汇编	装配
assemblag	集合	配合	装配
assembli	装配	组件
assert	断言	主张	维护	声称
assertori	确定	断言
assess	评估	评价	估计	评定
assessio	增加	加入
asset	资产	财产
asset manag	资产管理
assign	分配	赋值	指定	任务
assign import	重视
assimil	吸收	同化
assist	帮助	有助于	参加	协助
associ	关联	结合	联合	与有关
associ oneself	支持	加入	参加	赞同
assoet	分类
assoil	补偿	释放
assort	分类	协调	一组	一套
assuag	减轻	缓和
assum	假定	大家	呈现	设想
assumpt	假设	假定	承担	担任
assur	保证	确定	把握	保险
assurg	上升	向上
assuringli	保证	确信
asteroid	星状	小行星
asthma	哮喘
astir	活动
astrict	限制	束缚	收敛	便秘
astro	天体
astrog	操纵	航天
astronaut	航天	宇航
astronom	天文学	庞大	天体
astronomi	天文学
astrophys	天体物理学	天体物理
asw	海战
asymmetr	不对称	非对称	不平衡
asymmetri	不对称
asymphyt	分离
asymptomat	无症状
asymptot	渐近
asynchron	不同时	异步
asynchron input output	输入
asynchron o	输出
ataxinom	异常
atheneum	图书馆
atherm	绝热	不发热
atherosclerosi	粥样硬化
atherosclerot	动脉粥样硬化
athlet	运动	活跃
athletiqu	运动	竞技	健壮
athwart	相反	横跨
atlant	大西洋
atman	自我
atmo	大气	空气
atmosph	大气	空气	气氛
atmospher	大气	空气
atmospher air	大气
atmospher pollut	大气污染
atom	原子	微量	雾化	少许
atom clock	原子钟
aton	补偿	弥补	弛缓	赔偿
atop	异位
atr	属性	标志
atrial	房的	心房
atrophi	萎缩	衰退	发育不全
attach	附加	依恋	连接	喜爱
attach import	重视
attach oneself	参与	依附	加入	参加
attack	攻击	发作	抨击
attain	达到	获得	可得到
attain matur	成熟
attemp	调节	调度	调和
attempt	尝试	试图	企图
attend	注意	处理	出席	管理
attent	注意
attenu	衰减	减弱	减少	稀释
attest	证明	证据	证实	表明
attitud	态度	看法	姿势	体态
attitud control	姿态控制
attitud mind	观点	态度
attitudin	态度
attract	吸引	的兴趣	诱惑
attribut	属性	归因于	归因	归属
attrit	摩擦	磨损	磨耗	消耗
attun	协调	调和
atyp	非典型	不一致	各异
au rest	此外	而且	其余
auctori	作者
audibl	清晰度	能见度
audienc	观众	读者
audio	音频	声音
audio visual	视听
audiovisu	视听
audit	审查	审计	检查	听觉
auditori	听觉	审计
augment	增加	增长	扩张	增量
augment realiti	增强现实
augmentor	增加	增进
augomat	自动
auquel	对于	关于
aural	听觉	先兆	气味	光环
aurest	其余	此外
auspic	保护	主办	主持
auster	严峻	严格	朴素	南风
austral	南方	南的
australia	澳大利亚	澳洲
autant	同样	同等	更加	按照
authent	验证	可靠	可信	真正
authentif	证实	认可
author	授权	根据	作者	上帝
authorit	官方	权威	当局	可信
authorship	根源
autism	孤独症
auto	自己	汽车	自动	自体
autocephal	独立	自治
autocephali	独立	自治
autocorrel	自相关	自我相关
autogen	自生	自体
autoimmun	自体	自身免疫
autoinat	自动
autokinet	自动
autom	自动化	机械化	自动学
autom analysi	自动分析
automat	自动	机械	必然	无意识
automat control	自动控制	自控
automat movement	自动
automata	自动机	自动控制
automati calli	自动	机械	无意识
automaton	自动机	机器人
automobil	汽车	自动化
automot	汽车	自动
autonom	自治	自主	自动
autonomi	自治	自主性
autumn	成熟期	秋天	秋的
aux	增大	发育	肥大	长大
auxano	增大	发育	长大	肥大
auxiliari	辅助
auxilliari	辅助
auxo	发育	促进	增加	加速
auxo action	促进作用
av	途径	大街	鸟类
avail	有效	利用	可获得	生效
avail abl	有效	可得	可利用	空闲
avail oneself	利用
avail sb sth	利用
availavil	有效性	可用性	效力
avalanch	大量	雪崩	崩塌
avalanchin	巨大
avatar	化身
avenu	途径	大街
aver	断言	证明	确证
averag	平均	通常	受损	较差
averag output	平均产量
averag temperatur	平均温度
averag valu	平均值
avers	厌恶	反对	不愿意	反感
avert	避免	防止	转开	转移
avg	平均
avian	鸟类	鸟的
aviat	航空	飞行	驾驶
avid	贪婪
avoc	职业	嗜好
avoid	避免	回避	防止
avoirdupoi	体重	肥胖
avouch	保证	断言	担保	主张
avri	边缘
aw	恐惧	敬畏
awai	离开	远远	大大	远离
await	等待
awak	意识到	唤醒	认识到	觉醒
awant	缺乏	短少
awar	知道	识别	意识	认识
award	给予	授予	判决
award win	成功	一流
awfulli	恶劣	非常	极端
ax	轴线	削减	裁减
axial	轴向	轴的	中轴	轴对称性
axial flow	轴流
axiom	原理	公理	原则
axisymmetr	轴对称
axung	油脂	脂肪	猪油
axungia	脂肪	猪油
azimuth	方位角	方位
azur	蓝色
ba	婴儿	幼小
babbl	泄露
babi	婴儿	幼儿	小儿
bacili	细菌
bacillari	杆菌	杆状
bacilli	杆菌	细菌
bacillu	杆菌	细菌
bacilu	细菌
back	支持	放弃	退出	远离
back check	检查	查验
back checker	检查	复查	检验
back edg	完全	总共
back end	后端	后段
back forth	反复
back ground	背景
back hand	间接
backbon	彻底	脊椎	骨干	主干网
backcloth	背景
backdoor	秘密	后门	欺诈	不正当
backdrop	背景
backend	后端
backflow	回流	逆流	反流
background	背景	隐蔽
background nois	固有噪声	背景噪声
backgroung	背景
backhand	间接
backlog	储备	后备	积压
backscatt	反向散射	后向散射
backsid	背部	背后	后方
backstair	间接	秘密
backtrack	回溯法	返回	回溯	放弃
backup	支持	备份	阻塞	后退
backward	相反	向后
baconian	归纳
bacteri	细菌	杆菌
bacteria	细菌	杆菌
bactericid	杀菌
bacteriophag	噬菌体
bacterium	细菌	杆菌属
bad	亏损	不错	坏的	可惜
badg	标记
badli	严重	缺少	恶劣	极度
baffl	阻碍	困惑	挡板	折流
bafflegab	文章
bag	许多	大量	充足
bag baggag	完全
bahr	水体
bai	展开	伸展	陷入困境
bailiwick	范围
balam	平衡
balanc	平衡	总而言之	比较	均衡
balanc evid	对照
balanc unbal transform	平衡
bale	有害	灾难	打包	包装
balk	障碍	未达到	回避	错误
ball	混乱	知情	内行	勤奋
ball game	局面	情况	球类运动
ballast	空载	欠稳定
balli	非常	十分	极的
ballist	弹道	冲击	射击	发射
balloon	气球	激增
balloon goe	开始	暴发	突发
bam	欺骗
ban	禁止
banaus	物质	实用	机械式
band	结合	联合	波段	一群
band frequenc	频段
band like	带状
band togeth	联合	团结
band width	带宽
bandi sth	传播	散布
bandwagon	流行
bandwidth	带宽
bang	成功	极好	直接	立即
bangi	最好	一流	上等
banish	驱逐	消除	流利
bank	堆积	依赖	一层	银行
bankrupt	丧失	缺乏	没有	破产
banner	显著	旗帜
bar	一条	不准	禁止	一块
bar code	条形码
barcod	条形码
bare	缺乏	没有	几乎不	缺少
bargain	交易	而且	另外	外加
bargain counter	特殊
barmi	发酵	酵母	泡沫
barrel	大量	许多	有管
barrel dai	每天
barren	没有	贫瘠	荒地	不育
barricad	阻碍	障碍
barrier	障碍	栅栏	阻挡层
barter	交换
basal	基础	基本	基底	根本
base	基于	基础	基准	底部
base area	根据	底面积	底面
base data	基本数据
base line	基线
base load	基线	底线
base materi	基质
base model	基本模型	基础模型
base number	基数
base point	基点
base program	基本程序
baselin	基线	基准
basi	基础	根据	基底	主要成分
basi weight	定量
basic	基本	要素	主要	碱性
basic function	基本功能
basic line	基线
basic principl	基本原理
basic scienc	基础科学
basil	重要
basin	盆地	第三脑室	骨盆
basket chip	非常	极其
bason	盆地
batard	退化	混合	杂种
batch	分批	一批	一组
bate	减少	降低	减弱	抑制
bateer	减少	降低	抑制	减弱
bath	游泳	淋漓	浸没
batter	最好	混合	磨损	打碎
batteri	一系列	电池	一连串	殴打
batteri cell	电池
batteri life	电池寿命
batteri pack	电池组
battl	作战	战斗	斗争
battlefield	战场
bauk	障碍	妨碍	梁木
baulk	错误	障碍	阻止	失败
baw	弯曲
bay	贝叶斯
bayesian	贝叶斯
bazaar	市场	集市
bazar	市场	集市
bbl dai	每天
beach	失业	湖滨	定居
beacon	烽火	报警	指引
bead	泡沫
beam	微笑	横梁	光线	光亮
bear	有关	证实	关系	支持
bear back	控制
bear evid	表明	证明	提供证据
bear hand	管理	帮助	参加	主张
bear oneself	表现
bear part	参与
bear sth	证明	证实
bear swai	影响	支配	统治
bear testimoni	证明	证实	提供证据
bear wit	证明
bear young	繁殖	生育	产仔
beardown	克服	逼近
beast	动物	初乳	兽性
beasti	动物
beat	搜索	打击	打浆	搏动
beat band	非常	显眼
beaten path	常规	惯例
beaten track	常规	惯例
beauti	美丽	好的
bebin	开始
becken	盆地
becom	发生	适合	合适	变成
becom on	结合
becomingli	合适	适当
bed	嵌入	栽种	磨合	移栽
bed plant	层面
bedad	一定
bedg	标记
bedrock	基础	基本原理	基岩
bedsi	临床
bedsid	临床	床边
bee	蜜蜂	聚会
beef	加强	肌肉	牛肉	体力
beetl	离开	甲虫	突出	捣碎
befit	适合	适当	合适	适宜于
befittingli	适当	适宜
beg	请求
beget	产生	引起	招致
begild	开始
begin	首先	开始	第一	起初
begin ning	开始	创建	起点
begrim	覆盖
beh	行为
behalf	代表	为了	方面	利益
behav	处理	对待	对付	处置
behavi	行为
behavior	行为
behavior base	基于行为
behavior chang	行为变化
behavior health	行为健康
behavior model	行为模型
behavior respons	行为反应
behavior therapi	行为疗法
behaviour	行为	特性	性能	特点
behind	落后	在后	拖延
behoov	应该	理应
behov	应该	理应
beij	北京
beingless	不存在
belatedli	延迟	延续
belief	相信	信念	信仰
believ	信任	信仰	相信	真的
beliv	迅速	及时	不久
bell	热情
belong	属于	合适	适合	附属物
belt	地带	不公正	腰带
benchmark	基准	标记
benchmark test	基准测试
benchtop	台式
bend	弯曲	屈服
bend moment	弯矩
benefici	有益于	有利于	有助于	有益
beneficiari	受益人
benefit	有利于	利益	得益于	受益于
benefit cost	成本效益
benign	良性	善良	温厚	有益
bent	集中于	致力于	决心	弯曲
bepres	出现在
beset	围绕	镶嵌	充满	包围
besid	而且	此外
besoin	需要	必需
bespeak	预约	表示
bespread	覆盖
best	最好	最多	至多	石棉
best class	一流	领先
best fit	最优拟合	最佳配合
best known	著名	众所周知
best laid	最好
best part	大部分
best perform	表现最好
best practic	最优方法	最佳实践
bestead	帮助	裨益
bestow	使用	授予	贮藏	给与
bestrid	控制	横跨	跨过
bestubbl	最好
bet	的确	当然	赌博
bet ter	较好	更好	改善	更多
betak oneself	使用
betid	发生	预示
betim	及时
beton	增强	混凝土	强调
better	更好	较好	超过	改善
better part	大部分
betterli	更好
bettermost	最好	大部分	优越
bevel	倾斜	斜面	对切
beverag	饮料
bewrit	描述	撰文
beyond	超过	除此之外	迟于
bezazz	活力
bezel	窗口
bi	通过	两个	两次	依据
bi direct	双向
bia	倾斜	偏见	斜纹	偏离
bias	边缘	偏置	有偏见
biaxial	双向
bibliograph	书目
bibliograph data base	文献数据库
bibliograph search	文献检索
bibliographi	书目
bid	要求	努力	投标	命令
bid fair	可能	似乎
bidirect	双向
bifurc	分叉	分歧	分为两部分
big	重要	大量	大的	偏爱
big idea	建议	计划
big leagu	最高	一流
big pictur	重点	主要部分
big scale	大规模
bigass	极端	庞大	虚假
biggish	较大
bight	曲线
bigleagu	最高	一流
bignum	大数
bigtim	大规模	一流
bilanz	平衡
bilater	两侧	双向	双方	双边
bilingu	双语
bilirubin	胆红素
bill	广告	清单	宣布	法案
bill materi	材料表	材料单
billboard	宣传
bimod	双峰
bin	容器	二进制	箱子
binari	二进制	二元	双星	二态
binari divis	部分	分裂	切断
bind	约束	绑定	粘合	赋值
binocular	双眼
bio	生命	生物	肌醇
bio chemic	生化
bio divers	生物多样性
bio ecologi	生态学
bio inspir	仿生
bio mass	生物量
bio medic	生物医学
bioactiv	生物活性
bioassai	生物测定
biochem	生物化学
biochemistri	生物化学	生化
biodegrad	生物降解	生物可降解性
biodiesel	生物柴油
biodivers	生物多样性	生物多样
bioengin	生物工程
biofilm	生物膜
biogeocenos	生态系统
biogeochem	生物地球化学
biol	生物学
biolog	生物学	生物	生态学
biolog activ	生物活性	生理活性
biolog agent	生物制剂
biolog function	生物功能
biolog process	生化过程
biolog research	生物学研究	生物研究
biologi	生物学	生物
biologist	生物学家
biom	生物医学
biomark	生物标记
biomass	生物量	生物质
biomateri	生物材料
biomechan	生物力学
biomed	生物医学
biomed scienc	生物医学
biomedicin	生物医学
biometr	生物统计学	寿命预测
biomimet	仿生
biomolecular	生物分子
bionom	生态学	生态
bionomi	生态学	生理学
biont	生物	有机体
bioplast	促生长	原生质体	细胞	生物塑料
bioprocess	生物过程
bioreactor	生物反应器
bioscienc	生物科学
biosensor	生物传感器
biosi	生命	生活力
biosynthesi	生物合成
biosynthet	生物合成
biotech	生物技术
biotechnolog	生物技术
biotechnologi	生物技术
biotic	生物	生命
biotop	生境
bipartit	二分	两分	由两部分组成
biphas	二相性	两相
bipolar	双极性	双极
bir	活力
bird	羽毛球
bird dog	追随	寻找	搜索	追踪
birdwatch	观察	鸟瞰
birr	活力	动力	精力
birth	生产	出生	起源	分娩
birthless	普通
bissel	一些	少量	少许
bit	一点	少量	破碎	非常
bit error rate	误码率
bitch	破坏
bite	侵入	思考	穿透	辛辣
bitlok	作者
bitt	要求	请求
bitter end	最后	结局	到底	至死
bla	放射
black	黑色	盈利
black box	黑盒
black power	运动
blackbal	排斥
blackout	删除
bladder	膀胱
blade	叶片	一片
blade tip	叶尖
blanc	平衡	均匀
blank	空白	消失	封锁	完全
blankest	空白	取消	删除	除去
blanket	覆盖	掩盖	总共	掩蔽
blast	发射	细胞	胚胎	爆炸
blast wave	冲击波
blaze	究竟	燃烧	到底	强烈
blazingli	强烈
blear	模糊
blearili	模糊
bled	削弱	减轻	减薄
bleed	出血	渗透	除去	流血
blend	混合	融合成
blight	破坏	枯萎	挫折
blind	盲目	封堵
blink	闪烁	眨眼	瞬间	失灵
bliss	幸福
bloat	膨胀	腌制	浮肿
block	阻碍	封闭	阻塞	全部
block agent	抑制剂	阻滞剂
blockad	阻塞	封锁
blockag	堵塞	封锁	妨碍
blocker	阻滞剂
blog	博客
blood	生命	气质	流血	纯种
blood cell	血细胞	血球
blood clot	凝血
blood flow	血流
blood glucos	血糖	血液葡萄糖
blood loss	出血	失血
blood plasma	血浆
blood pressur	血压
blood sera	血清
blood serum	血清
blood stream	血流
blood sugar	血糖
blood suppli	供血
blood transfus	输血
blood vessel	血管
bloodstream	血流
bloom	开放	开花	充满	发育成
blossom	开花	发展	成长	兴旺
blot	印迹	污点
blow	爆发	破坏	发泡	喷射
blower	风机
blown	放大	膨胀	喷出
blue	蓝色	突然	下流	变蓝
blue light	蓝色	蓝光
blue pencil	修正	删除	修订
blue print	蓝图	方案	设计图
blueprint	计划	蓝图	设计图
bluff	断崖	欺骗	绝壁	率直
blunder	克服	犯错
blunt	率直	迟钝
blur	模糊	混乱
blurri	模糊	不清楚
board	公开	机载	诚实	木板
bob	剪短	振动	短发	摆动
boden	地面
bodi	大量	体外	加重	身体
bodi forc	体力
bodi knowledg	知识体系
bodi length	体长
bodi mass	体重
bodi polit	国家
bodi shape	体型
bodi temperatur	体温
bodi water	水域	体液
bodi weight	体重
bodili	身体	亲自
bodyweight	体重
boe compani	公司
bog	陷入	沼泽	停滞	停顿
bog standard	普通
bogei	标准
boil	压缩	沸腾	煮沸	归结为
boiler	锅炉
bokoo	很多	非常
bolster	支持	支撑	巩固
bolt	关闭	脱离	筛选	发射
bomb	失败	炸弹	投弹	轰击
bomb terrain clearanc	搜索
bombard	轰击	攻击	碰撞	曝光
bona fide	真诚	真实	善意
bond	结合	化合
bone	认真学	骨骼	立即	尸体
bone format	成骨
bone marrow	骨髓
bone structur	骨架
bonza	很大	优秀
booboo	错误	误差	故障
book	登记	签到	无权	书籍
bookman	学者
boolean	逻辑	布尔
boom	繁荣
boost	推进	提高	促进	助推
boot	引导	启动	除此以外	效用
bootstrap	引导	自立自强	自举
bord	边界	巷道
border	接近	边缘	接壤	边界
borderlin	边界	界线
bore	钻孔	切屑	内径	孔径
born	证明	再生	源于	出生于
borrow	伪造	贷款	借用	虚构
boshi	生产
bosom	胸部	内部	中间	亲密
boss	控制	指挥	老板	上司
bot	堵塞
bottl	抑制	约束	遏制
bottl neck	瓶颈
bottl sth	抑制
bottleneck	瓶颈	阻塞
bottom	引起	实际上	底部	根本上
bottom line	概要	底线
bottommost	最低
bounc	跳跃	试探	巨大	撞击
bounci	活力	反弹力
bound	范围	边界	依靠	肯定
boundari	边界	分界线
boundari condit	边界条件
boundari layer	边界层
boundri	边界	境界
bounteous	丰富	慷慨	富裕
bounti	慷慨	丰富	宽大	补贴
bourgeon	发展	萌发
bourn	目的	边界	界限	境界
bow	困难	服从	屈服	压弯
bow wave	激波
bowel	内部	内脏	无情	同情
box	盒子
box think	思考	创造性思维
brace	支撑	支柱	新鲜	激励
brachychron	急性	急促
bracket	支架
brain	智能	智力	智囊
brain damag	脑损伤
brain injuri	脑损伤
brain tumor	脑瘤
brain unit	计算机
brainpow	智能	智囊
brake	阻碍	丛林
branch	分支	分歧	分叉	分割
brand	商标
brand name	品牌	商标
brand new	崭新	全新
brass	黄铜	支付
breach	破坏	突破	违反	违背
breach confid	破坏	信用
bread	失业	食物	生计
breadboard	试验	模拟
breadth	宽度	违背
break	不断	分解	训练	突破
break awai	突破	断裂	脱离	摆脱
break sth	训练	分解	打破	结束
breakag	破坏	破裂	断裂
breakawai	脱离	脱落	分裂
breakdown	故障	事故	崩溃	击穿
breakout	爆发	中断	断裂	突围
breakthrough	突破	新发现	新进展
breakup	停止	分裂	崩溃	解体
breast	面对	胸部	乳房
breath	呼吸	同时	吸入	呼出
breed	生育	饲养	种类	培养
breed cat	一种	一类
breed ground	滋生	繁殖
breed true	典型	纯种
brevi	短的
brick brick	逐步
brick mortar	实体	具体	公司	房产
bridg	克服	桥梁	跨越	应付
bridl	约束	系带
bridler	控制	抑制	约束	阻止
brief	摘要	简报	简短	短暂
briefli	简单	简短	简明
brigad	团体	队列
bright	明亮	亮度	聪明	光亮
brighten	纯化	活跃	变亮
brim	边缘	漫溢
brine	盐水	海水
bring	提出	带来	培养	引起
bring along	带来
bring bear	运用	施加	瞄准
bring effect	实现	实施
bring end	结束
bring exercis	运用	应用	充分发挥
bring forc	实施
bring forward	提出	提前
bring home bacon	成功
bring market	出售
bring promin	突出
bring sth	引起	带来	导致	造成
bring sth forward	提出	显示
bring sth fruition	实现	完成
bring sth pass	实现	完成
bring sth plai	发挥	调动
bring sth proof	检验	充分证明
bring word	报告	通知
brink	边缘	接近	几乎	差点
brisk	强烈
britain	英国
british	英国
brittl	脆弱	脆性	易坏
broad	显著	宽广	广大	辽阔
broad band	宽带
broad base	无限
broad leaf	阔叶
broad leav	阔叶
broad rule	常规
broad spectrum	广谱
broadband	宽带
broadcast	广播	传播
broaden	扩大	变宽	增宽	拓展
broadest	宽广
broadleav	阔叶
broadli	宽广	明白
broadnos	广泛
broadscal	大规模	大范围
brobdingnaggian	巨大
brobdingnagian	巨大
broke	突发	爆发
broken	衰弱	训练	闯入	解堵
bronchial	支气管
broodi	思考	多产
brook	容忍
brought	提出	教育	培养
brown	棕色
brows	浏览	放牧	监视
brunt	冲击
brush	复习	提高	干扰	一举
brush fire	局部	小规模
brushfir	局部	小规模
bu	总线	母线	汇流条
bubbl	沸腾	泡沫
buccal	口的	口腔
buckl	屈曲	让步	屈服
bud	发芽	萌芽	发育期	花蕾
budg	推动
budget	预算	廉价	安排	预定
budgetari	预算
buff	减弱	缓冲	减低
buffer	缓冲	隔离
buffet	振动	冲击	奋斗	殴打
bug	错误	缺点	缺陷	撤退
bui	获得	放弃	贿赂	购买
bui farm	死亡
build	建立	建筑	依赖	加入
build block	构件
build owner	业主
builder	组份
buildup	发展	增强	集结
built	组合	固定	嵌入	内在
built test	片测试
buisson	灌木
bulb	球茎	鳞茎	球状	圆的
bulg	膨胀	突出	凸出
bulk	大小	大多数	大部分	体积
bulki	庞大
bulkili	巨大	庞大
bullback	障碍
bulli	威胁	十分	欺负
bulwark	保障	保护	壁垒
bulwer lytton	尤其是
bump	提高	碰撞	突然增加	撞击
bump sth	增加	提高
bunch	聚束	一束	一群
bundl	集束
bundobust	组织	安排
buoi	浮标	鼓励	航标
buoyanc	浮力	弹性
burden	负担	责任	负荷	担子
burdensom	压抑
burgeon	发芽	萌芽	嫩枝
buri	埋葬	埋藏
burn	燃烧	烧伤	侵蚀	曝光
burner	燃烧器
burst	失败	闯入	突发	充满
bushi tail	模糊	松软
busi	企业	商业	无权	起作用
busi administr	企业管理
busi concern	企业	商行
busi deal	交易	生意
busi develop	商业区
busi enterpric	企业
busi oper	经营
busi report	报告
buss	连接
bust	失败	沟耕	破坏	破产
but	对接	边界
butt	干涉	遇到	对核	按钮
button	准确	按钮	守旧	确切
buttress	支持	支撑
byelaw	规则	条例	细则
bypass	绕过	旁路	忽视	省略
byproduct	副产品
ca	中国科学院
cabin	小屋	狭窄
cabl	电缆
cach	隐藏	窖藏
cachet	标记
cacoeth	恶性	不良
cad	计算机辅助诊断
cadenc	韵律
cadr	框架	干部
cage	制动	闭锁	吸持
cake	一块	烧结
calc	计算
calcif	钙化
calcul	计算	考虑	预测	适合于
calcul machin	计算机
calcul valu	计算值
calculat	计算	估计	核算	考虑
calculu	结石
calculus	计算	结石	演算
calendar method	方法
calendar year	历年
calib	口径	管径	水准
calibr	校准	调整	刻度	口径
california	加利福尼亚
caliginos	模糊	不清楚
call	所谓	访问	要求	号召
call awai	转移
call forth	引起
call letter	信号
call question	质疑
call sign	信号
caller	新鲜	呼出
calm	平静	平稳	镇静	冷静
calor	热量	热的	热化	热值
camber	曲线	弧形	弯曲度
came	结果是	达到	苏醒
camera	照相机	秘密	暗箱	摄影
caminando	进行	流畅
camouflag	伪装
camp	志同道合	等待
campagna	平原
campaign	运动	作战	竞选	活动
campestri	野生	平原
campu	校园
canada	加拿大
canadian	加拿大	语法
canal	运河	水道	沟渠
cancel	取消	删除	消除	网状
cancer	恶性肿瘤	癌的	癌性	癌变
cancer cell	癌细胞
cancer liver	肝癌
candid	候选	自然	公正	念珠菌属
canker	溃疡	腐蚀	恶性
cannul	插管
cannula	插管
canon	正则	典型	权威	规范
cant	倾斜	翻转	伪善	斜面
cantilev	悬臂
canvass	讨论
canyon	峡谷
cap	最后	更加	覆盖	容量
cap-a-pie	完全	全身
capabl	能力	能够	能的	性能
capabl base	基于能力
capac	容量	能力	过量	最大限度
capac measur	容量
capac min rate	最小	正常	额定
capacit	电容	限量
capacitor	电容器
capapi	完全	全身
capillari	毛细管	毛状
capit	利用	重要	首都	资本
capit cost	投资成本
capit sth	利用
capitalis	利用
capsul	概括	胶囊	蒴果	密封
caption	说明	标题	字幕
captur	抓取	获得	捕捉
car	汽车	车载	客车
carbid	碳化物
carbohydr	糖类	碳水化合物
carbon	副本	碳的	碳酸盐	碳酸化
carbon content	碳含量
carbon cycl	碳循环
carbon dioxid	二氧化碳
carbon monoxid	一氧化碳
carbon nanotub	碳纳米管
carbon neutral	碳平衡
carbon sourc	碳源
carbonac	碳的	含碳	碳质
carboxyl	羧基	羧化
carboxyl acid	羧酸
carcinogen	致癌	癌发生
carcinogenesi	癌发生
card	可能	梳理	注定
cardiac	心脏	贲门
cardiac arrhythmia	心律失常
cardiac muscl	心肌
cardin	主要	基本	最重要	基数
cardio vascular	心血管
cardiovascular	心血管
cardiovascular diseas	心血管病
care	小心	注意	喜欢	担心
care worker	护理工
career	成功	事业	职业	专业
carefulli	谨慎	小心
cargo	货物
carotid	颈动脉
carpent	制作	木工
carri	进行	实现	实施	贯彻
carri agent	载体
carri along	支持	说服	鼓励
carri capac	承载能力
carri effect	实现	实行	实施
carri execut	实现	实施	实行
carri forward	推进	延后
carri sth	完成	维持	贯彻
carri term	生育
carri weight	重要	有影响
carriag	转运	运输	马车	客车
carrier	转运	载波
cart	带走	菜单
cartilag	软骨
cartload	大量
cartridg	弹药
carv	划分	开辟	切开
carv sth	划分
cascad	级联	跌落	层叠
case	假设	情况	如果	情形
case control	病例对照
case report	病例报告
case studi	案例研究	实例分析	实例研究
caseload	工作量
cast	计算	搜索	寻找	丢弃
cast around	寻找
cast asid	消除	废除
cast gauntlet	挑战
castrat	修正	删除	去势	去雄
casu	案例	原因	事故
casual	偶然	临时
casualti	事故	伤亡	受害者
cat	呕吐
catabat	下降	减少	缓解
catabol	分解代谢	异化
cataclysm	洪水	灾变	地震	渗出
catagenesi	退化
catalas	过氧化氢酶	催化酶
catalog	编目	目录
catalogu	目录
catalysi	催化	刺激作用
catalyst	催化剂	促进因素
catalyt	催化
catalyt activ	催化活性
catalyz	催化	促进	刺激
catapiasia	退化
cataplasi	退化
cataract	暴雨	白内障	内障
catastalt	抑制
catastroph	灾难	突变
catch	理解	捕捉	赶上	追赶
catchment	流域	集水
cate	介质	美食
categor	分类	归类	明确	绝对
categorem	分类	类别
categori	种类	分类	类项	范畴
categoris	分类	归类
caten	连接	结合	链接	连锁
catena	连续	一系列	连锁
cater	给养
cathai	中国
cathayan	中国
cathet	导管
cathod	阴极	负极
cathol	普遍	广泛	一般性	宽大
catin	连接
cation	阳离子	正离子
catsgenet	退化
cattl	家畜
caught	涉及	陷入	牵涉	卷入
caus	原因	为了	引起	目标
caus agent	病原体
caus effect relationship	因果关系
causa	条件	原因	理由
causal	原因	因果关系	因果性
causal factor	病原
causal relationship	因果关系
causat	因果关系	原因
causewai	公路	铺道
caustic	腐蚀
cauter	腐蚀	灼烧
cautio	保证	担保
caution	警告	小心	警示	保证人
cavalcad	一系列	行列
cave	陷落	凹陷	洞穴探险	下陷
cavit	空化
caviti	空穴
ceas	停止
ceaseless	不断	不停
ceaselessli	不断	不停
ceil	顶点	天花板	上限
celer	快速	迅速
celerit	快速
celesti	天的	天空
celiac	腹腔
cell	单元	细胞	电池
cell biologi	细胞学	细胞生物学
cell carcinoma	癌细胞
cell cultur	细胞培养
cell cycl	细胞周期
cell death	细胞死亡	细胞坏死
cell densiti	细胞密度
cell differenti	细胞分化
cell line	细胞系
cell membran	细胞膜
cell model	细胞模型
cell phone	手机
cell surfac	细胞表面
cell wall	细胞壁
cella	细胞	小室
cello	细胞
cellul	细胞
cellula	细胞
cellular	细胞
cellulas	纤维素酶
cellulos	纤维素	细胞构成
cement	水泥	粘合	黏结	胶结
cementatori	结合	粘合
cene	新的
cenr	中心	顶尖
censor	检查	审查
cent	厘米	百分率	百分数
centa	中心
center	居中	中心	中央	集中
center graviti	重心
center mass	质心
center part	中分
center section	中部
centerward	中心
centimet	厘米
centr	中心	集中	偏心	中央
centr graviti	重心
centr part	中分
centr stage	中心	核心
centra	中心	中枢	椎体
central	中央	重要	集中	中心
central nervou system	中枢神经系统
central theme	主题
centralis	集中
centred	中心
centric	中心	中央	中枢
centrifug	离心
centroid	质心	重心
centrum	中心	中枢	椎体
centuri	世纪	百年	历史悠久
ceptor	受体	感受器
ceram	陶瓷
cereal	谷类	粮食	谷物
cereal grain	粮食	谷物
cerebr	脑的	大脑	小脑	思考
cerebrospin fluid	脑脊液
cerebrovascular	脑血管
cert	的确
certain	肯定	确定	确信	可靠
certainli	确定
certainti	确定	一定	肯定	确信
certif	证明	证书
certifi	证明	保证	检定	法定
cessat	停止	中断	中止
cetera	其他	其余
chafe	刺激	冲洗	摩擦
chain	束缚	下行链路	链接	囚禁
chain reaction	链式反应
chair	主席
chalk	得到	规划	记录	宣布
chalk sth	获得	得到	达到
challeng	挑战	要求	怀疑
challeng fight	挑战
challengingli	刺激	挑战性
chamber	室内	房间
champaign	广阔	平原
chan	通道
chanc	期望	有可能	不可能	机会
chang	变化	改变	转换	交换
chang better	改进	好转	改善
chang cours	转向
chang magnitud	变化幅度
chang round	改变	转向
changeless	不变	固定
changelessli	确定	不变	单调
changeov	转换	逆转
channel	引导	信道	通道	海峡
chao	混沌
chaotic	混乱	混沌	无秩序
char	炭化
characeerist	特性
charact	适合	扮演	字符	性质
characteris	成为
characterist	特性	特征	指数	特色
characterist curv	特征曲线
characterist valu	特征值
characyerist	特征
charg	管理	承担	主管	免费
charg particl	带电粒子
charm	治愈	吸引力	迷人	魅力
chart	图表	海图
chase	追赶	找出	追逐	追求
chassi	底盘
chasten	抑制	惩罚	精练
cheap	不值钱	廉价
cheaper	成本更低
check	检查	检验	出发	调查
check sth	检查
checkerboard	分布	棋盘
checkout	检验
checkpoint	检查点
checkrein	控制
checkup	鉴定	审查
cheerlead	支持	鼓励
chees	停止	干酪	失望
chem	化学
chemi	化学
chemic	化学
chemic analysi	化学分析
chemic composit	化学成分	化学组成
chemic compound	化合物
chemic process	化学加工	化学方法	化学过程
chemic properti	化学性质
chemic reaction	化学反应
chemic synthesi	化学合成
chemic vapor deposit	化学气相沉积
chemico	化学
chemist	化学家
chemistri	化学
chemo	化疗	化学
chemokin	趋化因子
chemologi	化学
chemometr	化学计量学
chemotherapeut	化学疗法	化学治疗
chemotherapi	化学疗法
chest	胸部	胸廓	箱子
chiasm	交叉
chiasma	交叉
chiasmal	交叉
chiasmapi	交换
chiasmat	交叉
chiasmata	交叉
chiasmic	交叉
chief	主要	尤其	领袖
chiefli	主要
child	怀孕	儿童	产物	本人
child bear period	生育期
child birth	分娩	生产
childbear	分娩	生产
childbirth	分娩	生产
childhood	儿童期
children	孩子
chill	寒冷	冷却	致冷	冷冻
chime	协调	和谐	发出
china	中国
chines	中国	中文	汉化
chip	单片	切下	富有	碎片
chiral	手性
chitosan	壳聚糖
chlorid	氯化物	氯化	盐酸盐	消毒
chlorin	绿色	氯化
chlorophyl	叶绿素
chlorophyllas	叶绿素
chloroquin	氯喹
choic	选择	特别	上等	优良
choke	阻塞	抑制	生气	壅塞
choke back	抑制
choke point	瓶颈	阻碍
choke sth back	抑制
cholesterol	胆固醇
chondral	软骨
choos	选择	选取	决定	喜欢
chop	出现	截断	不好	割断
choppi	突变	震荡
choppili	突变
chord	和音
chorisi	分离
choru	一致	共同
chose	物体
chromat	彩色	色度	色的	色差
chromatin	染色质
chromatogram	色谱
chromatograph	色谱分析
chromatographi	层析法
chromatomap	色谱
chromosom	染色体
chronic	慢性	习惯性	长期
chronic diseas	慢性病
chronic inflamm	慢性炎
chronicl	记录
chrono	慢性	长期
chymic	化学
chymist	化学
chymistri	化学
ci	顺式
cib	食物
cick	疾病
cidal	表示
cin	运动
cine	运动	活动	电影
cinema	电影
cinesi	运动
cinet	运动	动力	动的
cineto	运动
cipher	计算	算出	密码	编码器
circa	大约
circl	循环	范围	均衡	圆周
circleround	传播	盘旋
circuiat	循环
circuit	电路	线路	循环	旋转
circuit board	电路板
circuit design	电路设计
circuitri	电路系统
circul	循环	流通	流动	不参与
circular	循环	圆形	环状	间接
circularli	循环	圆形
circulatori	循环
circumambi	围绕	周围	环绕
circumferenti	周缘	圆周
circumjac	周边	邻接	围绕着
circumrot	旋转	循环
circumscrib	局限	限制	包围	外接
circumscript	定义	界限	外接	外切
circumscriptu	局限
circumst	事件	环境	决不	状况
circumv	绕行	包围	陷害
cirrhosi	肝硬化
cirrhosi liver	肝硬化
cistin	氨基酸
citat	引用	引证	指引
cite	引用	引证	举例	指引
citi	城市	都市
citizen	公民	市民	国民
ciudad	城市
civic	公民	市的	市民	市政
civil	文明	公民	市民	文化
civilian	平民	百姓	民用
civilis	文明	文化	教育	教化
clad	覆盖	穿衣
claim	要求	主张	断言	权利
clandestin	秘密	暗中
clapp	处理
clarif	澄清	净化	说明
clarifi	澄清	阐明	净化剂
clariti	清楚	透明度	明晰	透明性
clash	冲突	相反	抵触	对撞
class	分类	种类	类别	级间
classfic	分类
classic	古典	标准	典型	经典
classif	分类	分级	分粒
classif method	分类方法
classif system	分类系统
classifi	分类	分为	分级	归类
classificatori	类别	分类上
clean	清除	清洁	清理	调整
clean penni	完全	十分
cleaner	滤清器
cleanli	清洁	干净	熟练
cleans	净化	纯化	洗净	精炼
cleanup	清除
clear	明确	清除	整理	消除
clear cut	明确	清晰	清楚
clearanc	间隙	清除	空隙
clearest	明确	清楚
clearli	清楚
cleav	分开	坚持	依恋
cleavag	分裂	解理	裂片
cleft	裂缝	裂口
clench	确定
cleverli	完全	聪明	全然
clew	线索	提示
click	单击
client	客户	顾客
client server	客户	服务器	服务员
clientel	客户
cliff hanger	结果	紧张
climacter	危机	关键	绝经	转折点
climat	气候
climat chang	气候变化
climato	气候
climb	上升	屈服	让步	趁势
clinal	种群
clinic	临床	分析	诊所
clinic analysi	临床分析
clinic diagnosi	临床诊断
clinic test	临床试验
clinic trial	临床试验
clinician	临床医师
clinicopatholog	临床病理
clink	非常
clip	一次	修剪	剪报	快速
clock	记录	时钟	定时
clog	障碍	堵塞	阻塞
clonal	无性系	克隆
clone	克隆	无性系
close	接近	结束	靠近	包围
close loop	闭环
close loop control	闭环控制
close near	接近	差不多
close quarter	接近	近距离
close rang	接近	近距离
close togeth	紧密
closur	关闭
clot	聚集	凝固	凝结	凝块
cloth	衣服	布料	赋予	织物
clotter	聚集	凝结	凝块	集结
cloud	模糊	烟雾	混浊
cloud comput	云计算
clue	提示	暗示	线索
clun	草地
cluster	聚类	成群	成串	一簇
cluster algorithm	聚类算法
cluster analysi	聚类分析
clutch	掌握	抓住	抓紧
clutter	杂乱
clxx	较多
cmc	临界胶束浓度
cmpd	化合物	复合物
cmss	循环	运动能力
co	共有	共同拥有	余弦	代码
co effici	系数	合作	共同作用
co exist	共存	共生
co express	共表达
co incid	一致	符合	同时发生
co occur	共现
co op	合作	协作	协助	互助
co oper	合作	配合
co optat	吸收	选举
co ordin	协调	调节	配位
co ownership	共有
co worker	同事
coach	训练	指导	辅导
coaction	相互作用	强制
coadjut	合作	互助	助手
coadun	联合	结合
coadunit	联合
coagul	凝结
coalesc	结合	联合	合并	聚结
coalifi	联合
coalit	联合	结合	联盟
coars	粗糙	粗略	下等
coast	海岸	滑坡
coastal	沿海	海岸	沿岸
coastdown	下降	减退
coat	涂层	一层
coat paint	染色
coaxial	同轴
cochlear	耳蜗
cockpit	战场
code	编码	代码	密码	译码
codif	整理	编号
codogram	编码
coeff	系数
coeffici	系数
coeffici correl	相关系数
coeffici effici	效率
coeffici perform	效率	性能系数
coeffici variat	变异系数
coel	空间
coenosium	群落
coerciv	强制	强迫	强行
coexist	共存
coffer	资金
cog	欺骗
cogit	考虑	思考	思想	深思
cognat	同类	同源	同种
cognit	认知	认识	识别
cogniz	认识到	认识	认知	审理
cogredi	同步
coh	糖类	碳水化合物
coher	结合	清晰	一致性	符合
cohes	结合	内聚	粘结性	黏聚
cohort	一群	支持者
coil	线圈	螺旋
coin	创造	硬币	金钱	货币
coincid	符合	一致	重合	同时发生
coincident	一致	符合
coinstantan	同时
col	出口	滤过
colat	过滤	滤过
cold	寒冷	被忽视	完全	感冒
coli	大肠杆菌	结肠
collabor	合作	协作	勾结
collagen	胶原
collaps	倒塌	折叠	崩溃	收缩
collar	控制	后颈
collat	整理	校对
collater	并行	旁系
colleagu	同事
collect	收集	聚集	采集	一批
collect data	收集资料	收集数据
collect suppli	积累
collect trap	收集
collector	捕收剂
collectorship	收集
colleg	大学	学院	学会
colleg student	大学生
collegi	大学	学院	学校	社团
collid	冲突	碰撞	抵触
collig	综合
collim	校准	准直
collis	冲突	碰撞	抵触
colloc	排列	搭配	布置	并列
colloid	胶质	胶体
colloqui	口语	讨论	方言
colloquia	报告
colloquium	报告
colon	结肠
colon cancer	结肠癌
coloni	一群	菌落	殖民	成群
color	颜色	染色	着色	颜料
color spectrum	色谱
coloss	巨大
colour	颜色	着色	有色	颜料
colour spectrum	色谱
colport	传播
columbian	美国
column	列为	圆柱	中柱
colyt	抑制
com muniti	群落	社区	共同体	团体
comb	清除	梳理	裁减	鸡冠
combat	争斗	战斗
combi	结合	联合
combin	联合	结合	组合	合成
combinatori	组合
combust	燃烧	燃料	消耗
combust chamber	燃烧室
combustor	燃烧室	燃烧器
come	发生	得到	结果	达到
come ag	成年	成熟
come aliv	活跃
come along	出现	进步
come back	恢复	复辟
come close	结束
come easili	容易
come focu	突出	显着
come fruition	实现	完成
come market	上市
come matur	成熟
come near	几乎
come pass	发生	实现
come perfect	成熟
come possess	获得
come sb	左右	支配	困扰
come sb assist	帮助
come short	缺乏	不足	不符合	达不到
come sight	出现
come sth	得到	达到	提出	出现
come top	成功	获胜	翻身
come true	实现
come world	提高	出生
comet	彗星
comfin	约束
comfort	安慰	舒适	轻松	安乐
comingl	混合
comitan	并行
comm	如同
command	控制	指挥	命令	指令
commenc	开始	着手
commencemert	开始
commend	很好	推荐	委托给	推举
commendatori	推荐
commens	共生
commensur	相当	同等	适当	相应
comment	评论	批评	注释
commentari	注释	评论	说明
commerc	商业	贸易	商务
commerci	商业化	商业	商用	商品化
commerci product	商品	工业生产	工业品
commerci valu	经济价值	工业价值
commin	威胁
commingl	混合
commiss	服役	试的	可使用	委托
commissar	代表
commissari	代表	粮食
commit	委托	保证	致力于	过量使用
commit offenc	破坏	犯罪	违背	违反
commit write	记录	记载
committe	委员会
commix	混合
commixtur	混合
commmingl	混合
commod	商品	农产品	货物	日用品
commom	普通
common	共同	共有	通常	与相同
common garden	普通
commonag	共有	大众	平民百姓
commonli	一般	普通	通常
commonplac	普通
commun	通信	公众	共有	交流
commun economi	社会经济
commun link	通信链路	通信线路
commun modem server	通信
commun nation	国际社会
commun protocol	通信协议
commun secur	公安
commun system	通信系统	通讯系统
commun technologi	通信技术	通讯技术
communi	普通
communic	共有	传染性
communican	交通
communio	共有
communion	共享	交流
commut	交换	减轻	代替	整流
commut traffic	补偿
comp	复合	复方
compact	紧密	压缩	紧凑	简洁
compactli	紧密	简洁
compani	一起	公司	交往	一同
companion	陪伴	朋友	指南	和谐
companionship	交往	友谊
compar	比较	相比	相对	对照
compar analysi	比较分析
compar contrast	比较	对比
compar test	比较试验
comparison	比较	对照	对比	相比之下
compart	分隔间	分隔	隔间	隔室
compartit	划分	分配	分开
compartment	划分	区分	区划	分隔
compass	达到	范围	包围	同情
compat	一致	适合	兼容性	相容
compatibli	和气	适合
compel	强制	强迫性	强迫	名称
compendium	简述	纲要
compens	补偿	赔偿	代偿	工资
compensatori	补偿	代偿	赔偿
comperhens	了解
compet	能力	胜任	与竞争	超过
competit	竞争
competit edg	竞争优势
competitor	竞争者	竞争对手
competitori	竞争
compil	编译	编辑	收集
complac	满足
complaint	控诉	投诉
complement	补充	补足	补语	补偿
complementari	补充	补足
complementarili	补充	互补
complet	完成	完全	以及	包括
complet product	成品
complet text	全文
complex	复杂	组合	综合体	情结
complex system	复杂系统
complex util	综合利用
complexion	情况	肤色	体质	局面
complexli	复合	合成	复杂
compli	依从	顺从	遵守	承诺
complianc	按照	依从	遵从	顺应
compliant	适用于	顺从
complic	并发	复杂	覆盖
compon	组成	组件	元件	构成
compon analysi	组分分析	构成分析
compon part	成分	组件	构件
componenti	成分
comport	行为	一致	适合	合适
compos	镇静	组成	创作	编写
composit	合成	组成	成分	组合
composit materi	复合材料
composit structur	组合结构
compositu	复合	复方
compost	混合物	堆肥
compound	复合	化合	混合	和解
compoundp	化合物	复式
comprehend	理解	包括
comprehendingli	理解
comprehens	广泛	综合	包括	全面
compress	压缩	扁平
compress stress	压力
compress techniqu	压缩技术
compressor	压缩机
compris	包含	构成
compriz	包含	包括
compromis	妥协	危害	让步	和解
compt	计算	点数
comput	计算	估算	电脑
comput aid	计算机辅助
comput assist	计算机辅助
comput effici	计算效率
comput element	计算
comput machineri	计算机
comput method	计算方法
comput model	计算模型
comput network	计算网络	计算机网络
comput power	计算能力	计算效率
comput problem	计算问题
comput process	计算过程
comput program	计算程序	计算机程序
comput resourc	计算资源	计算机资源
comput result	计算结果
comput scienc	计算机科学
comput simul	计算机模拟
comput softwar	计算机软件
comput speed	计算速度
comput system	计算机系统	计算系统
comput technologi	计算技术
comput time	计算时间
comput tomographi	计算机断层扫描
comput vision	计算机视觉
computer	电脑	计算机化
computor	计算机
con	保存	圆锥	欺诈	反对者
concaten	串联	连结	级连	连锁
conceal	隐蔽	隐匿	隐瞒	隐藏
conceiv	认为	想象	可能	怀孕
concentr	集中	浓缩	浓度
concentratedli	集中
concept	概念	观念
concept model	概念模型
conceptu	概念
conceptu design	概念设计	方案设计
conceptu framework	基本概念	概念结构	概念框架
concern	关于	关心	涉及	有关
concert	一致	协调	共同	和声
concertedli	协调	一致
concess	让步	特殊	特许	认可
concis	简明	简洁	切断
conclud	最后	结束	决定	推断
conclus	最后	结论	推论	结尾
concoct	调制	调合	混合	捏造
concomit	伴随	共存	伴发	相伴
concomitantli	伴随	并发
concord	一致	和谐	调和	整合
concresc	结合	愈合	合生
concret	具体	混凝土	凝结	实在
concretist	具体
concur	同意	并发	一致	赞成
concurr	并行	一致	同时发生	并发
concuss	震荡	震动
condens	冷凝	浓缩	压缩	聚合物
condicio	条件	解决	安排
condictio	条件	诉讼	要件
condign	适宜
condit	情况	条件	环境	形势
condit event system	条件	事件系统
condition	调节器	有条件	制约性
conduc	有助于	有益于	导致	助长
conduct	传导	行为	实施	电导率
conduct experi	进行实验
conduct heat	热传导
conduct investig	进行调查
conduct oneself	表现	行动
conduct research	进行研究	开展研究
conduct studi	进行研究
conduct survei	进行调查
conduct test	进行试验
conductor	领导者	导体	向导
conduit	导管	水管	沟渠
cone	圆锥体	球果
confect	混合	调制	成型
confed	联合	同盟	联邦
confeder	联盟	联合	同盟
confederat	联合	同盟	联盟	共谋
confer	会议	带来	授予	讨论
confero	比较
confertu	融合	汇合
confess	承认	公开	有定论	明白
confid	可靠	信任	信心	秘密
confid interv	置信区间
confid level	置信度	可信度	置信水平
confidenti	机密性	保密	秘密
configur	结构	配置	外形	装配
configur design	结构设计
configuration	结构	构造
confin	限制	狭窄	有限	范围
confirm	确认	证实	确定	证明
confirmatori	证实
conflagr	冲突	燃烧	大火	着火
conflat	合并	合成	归并
conflict	冲突	战斗	矛盾	不一致
confluen	融合	汇合
confluenc	融合	集合	人群	合流
conform	一致	符合	适合	构象
confound	混杂	混淆	困惑	挫败
confoundedli	非常	十分
confront	面临	比较	对抗	面对
confus	混淆	混乱	困惑	含混
congeni	一致	协调
congenit	先天	天生
congeri	堆积	聚集
congest	拥挤	充血	拥塞	堵塞
conglomer	聚合物	聚集	成团	团块
congreg	集合	聚集	集体	人一
congress	会议	国会
congression	会议	议会	大会	国会
congruenc	适合	一致	和谐
congruent	适合	一致
congruiti	适合	一致
congruou	一致	适合	符合
congruous	一致	适合
conic	圆锥
conjectur	推测	猜想	猜测
conjoin	结合	联合	连结
conjoint	结合	联合	连接	夫妻
conjointli	结合	相连
conjug	结合	共轭	配合	成对
conjug diamet	直径
conjunct	结合	联合	与连接
conjunctli	结合
connect	连接	联系	关系	联合
connect seri	串联
connected	连通性
connectionist	连接
connexio	符合
connexion	关于	连接	团体
connot	内涵	隐含	含蓄	暗示
conociamento	保证
conquer	克服
conquest	获得	赢得
conscienc	当然	一定	公平	肯定
consciou	有意识	意识到	知觉	清醒
conscious	意识	自觉	知觉	清醒
consder	大量	相当
consecut	连续	连接	顺序	推理
consensu	一致
consent	同意	承诺	许可	赞同
consentan	一致	同意
consenti	一致	同意
consequ	结果	由于	因此	所以
consequenc	结果	影响	结论	后果
consequenti	结果	必然	重大	间接
conserv	保存	保护	保守	管理
conserv resourc	资源保护
conservat	保守
consid	考虑	被认为	认为	思考
consider	考虑	重要	相当	决不
consili	符合	一致
consist	一致	存在于	组成	坚持
consist sth	包括
consitst	一致	符合	坚持	相容
consoci	联合	结合	合作	联盟
consol	安慰
consolid	巩固	统一	加强	合并
conson	一致	符合	调和	谐和
consort	结合	陪伴	联盟	符合
consortium	合作	联合	协会
conspicu	显著	显眼
conspir	合作	阴谋	共谋
constant	常数	一定	不变	常量
constant differ	常数	不变	恒定
constant temperatur	恒温
constantli	不变	不断	时常
constat	证实	确定	论断	笔录
constel	荟萃	星座	构象
constip	便秘
constitu	成分	构成	组织	选举
constitu part	组成部分
constituen	组成	构形
constitut	组成	构成	构造	体质
constitut properti	结构性
constitution	本质	天生	立宪
constrain	限制	强迫
constrain condit	约束条件
constraint	约束	强制
constraint condit	约束条件
constrcut	组成	构造	建筑
constrict	压缩	收缩	狭窄	缩窄
constru	分析	解释
construal	解释	说明
construct	构造	建筑	施工	建造
construct materi	结构材料	建筑材料
consult	咨询	协商	会诊	顾问
consult servic	咨询服务
consum	消费者	消费	用户	消耗
consum buyer	用户
consum product	消费品
consumedli	过量	非常
consumingli	强烈
consumm	完成	结果	至上	完美
consumpt	消费	消耗量	耗量	浪费
contact	接触	联系	熟人
contagi	蔓延	传染性
contain	包含	抑制	控制	集装箱
contamin	污染	沾污
contamin water	污染水
contempl	沉思	预期	注视	计划中
contend	竞争	奋斗	斗争	与抗争
content	满足	内容	意义	满意
content analysi	内容分析
contented	满足
contentedli	满足
contermin	连接	相接	相连	邻接
contest	竞争	争夺	争论	竞赛
context	上下文	背景	由于这个原因
contextu	上下文	前后关系	语境化
contextu inform	上下文信息
contextur	组织	结构	构造	上下文
contigu	接触	邻近	接近	连续
contin	自制	继续	大陆
continent	大陆	洲的
conting	可能性	偶然性	接触	临时
continu	连续	继续	不断	持续
continu monitor	连续监测
continu phase	连续相
continu process	连续处理
continu wave	连续波
continuedli	持续	连续
continuum	连续
contnuou	连续
contour	轮廓
contra	相反	对比	反对	反之
contract	收缩	承包	感染	合约
contractil	收缩性	收缩
contradict	矛盾	违反	否认	抵触
contradictorili	矛盾
contradistinct	对比
contraind	禁忌
contralater	对侧
contraposit	对照	针对	倒置	对置
contrapposto	对应
contrari	相反	矛盾	对立	反对
contrarieti	矛盾	对立
contrarili	相反	反之	反对
contrast	对比	相反	差别	与之相比
contrast agent	造影剂
contrastingli	对比
contravent	违反	矛盾	违背	抵触
contribut	贡献	有助于	捐献	出力
contributor	贡献者
contributori	贡献	有助于
contriv	设计	发明	人造	勉强
contro	控制器
control	控制	管理	失控	抑制
control action	控制作用
control algorithm	控制算法
control center	控制中心
control condit	控制条件	受控条件
control cost	成本控制
control flow	控制流
control group	控制组
control mean	控制方法
control point	控制点	检查点
control releas	控释
control system	控制系统
control test	对照试验
control unit	控制器
controversi	争论	论争	论战	辩论
contruct	建造	建设	构造	建筑
convalesc	恢复	康复
convect	对流	传送	传导
convect heat transfer	对流传热
convei	运输	传达	转让	可转换
conven	集合	聚集	惯例	习俗
conveni	方便	适当
convenienc	便利	适宜	方便	合适
convent	传统	常规	习惯	惯例
convent method	常规方法	传统的方法	一般方法
convention	习俗	惯例化
conver	转换
converg	收敛	集中	会聚	聚合
converg rate	收敛速度
convers	转换	转变	相反	熟悉
convers process	转化过程
convers system	对话系统
conversion	转换	改变
convert	转换	转化	改变	转变为
convex	中凸
convey	运输	输送机
convinc	确信	有力	认识到	相信
convoi	同行	护卫	结伴
convolut	卷积	回旋	脑回	复杂
cook	伪造	烹饪	加热	蒸煮
cool	冷却
cool system	冷却系统
coolant	冷却剂
coop	限制	禁闭	小屋
cooper	合作	配合	协调	与协同
coordin	协调	同等	坐标	并列
coordin system	坐标系
coownership	共有
cop	逃避	抓住	受伤	失败
cope	竞争	处理	应付	顶部
copi	复制	副本	抄袭
copi number	拷贝数
copiou	丰富	很多
copious	丰富	旺盛	丰裕
copolym	共聚物
copper	铜的
copul	结合	交配	连接	连结
copular	连接
copyright	著作权	版权
cor	心脏
cord	束缚
core	核心	内核	要点	有心
corefer	相关
cork	很好	非常	抑制	封堵
corn	玉蜀黍	谷类	结籽
corn dab	玉米
corn field	玉米田	玉米
cornea	角膜
corneal	角膜
corner	囤积	秘密	垄断	转角
corner stone	基础	要件	基石
cornerston	基础
cornucopian	丰富
coron	花冠	冠的	高温处理	检验员
coron inquest	检验
coronari	冠状	冠的	花冠
coronari arteri	冠状动脉
coronari arteri diseas	冠心病
coronari heart diseas	冠心病
coronaviru	冠状病毒
corp	公司	物体	部队	集团
corpar	共同	全体
corpor	公司	合作	社团	法人
corpora	身体	主体	小体	尸体
corpu	主体	语料库	文集
corpuscl	细胞	微粒	粒子	血球
corpuscul	细胞	粒子	小体	血球
corpuscula	细胞	小体
corpuscular	细胞	小体
corral	占有	集结
correct	校正	正确	改正	订正
correct action	改进措施
correctli	正确	符合	恰当
correl	相关	与有关	相互关系	相联系
correl analysi	相关分析	相关性分析
correl coeffic	相关系数
correl coeffici	相关系数	关联系数
correlat	相关
correspond	一致	符合	通信	对应
correspondingingli	符合	一致	相应	对应
correspondingli	相应	相对
correspons	反应	相当
corridor	走廊
corrobor	确证	确定	巩固	确实
corroboratori	确定	证实
corrod	腐蚀	侵蚀	破坏
corros	腐蚀	侵蚀	有害
corros protect	防腐
corros resist	耐蚀性	耐蚀	耐腐蚀
corrug	波纹	收敛	波状	波形
corrupt	腐败	腐蚀	腐烂	崩溃
cortex	皮层	皮质
cortic	皮层	皮质	皮的
cortisol	皮质醇
cosin	余弦
cosm	世界	宇宙
cosmet	化妆品
cosmic	宇宙	无限	大规模
cost	价值	代价	花费	丧失
cost analysi	成本分析
cost benefit	成本效益
cost control	控制	成本管理
cost effect	性能价格比	合算
cost effici	成本效益	合算
cost estim	估价
cost increas	成本增加
cost insur freight	成本
cost insur freight plane	成本
cost oper	管理费
cost perform	性能价格比
cost product	生产成本	产品成本
cost reduct	成本降低
cost save	成本节约
costli	昂贵
cot	小屋
coteau	山区	高地
cotemporan	同时
cotermin	连接	相连
cotton	理解	接近	棉花	和谐
cotton pick	非常	不值钱	平庸
cotula	测量
couch	表达
cough	咳嗽
couldn	不能
council	委员会	会议
counsel	咨询服务	指导	计划	评议
counselor	顾问
count	计算	计数	共计	有价值
count number	计数	自然数
count rate	计数率
counten	支持	镇定	面部表情
counter	相反	禁止	计数器	违法
counter chang	变换	交互	交错	互换
counter measur	对策
counter perform	补偿	报酬	对价
counter weight	对重	平衡重
counteract	抵抗	阻碍	抵消	中和
counterbalanc	平衡	补偿	均衡化
countercheck	抑制	复查	防止	阻挡
countercurr	逆流	相反	反向	反流
counterfeit	假冒	伪装	伪造
countermeasur	对策
counterpart	副本
counterpois	平衡	均衡
countervail	补偿	弥补	抵消
countri	国家	内地	地区	乡村
coupl	耦合	结合	连接	加上
coupla	两个	几个	两三个
coupler	耦合器
courr thing	趋势
cours	偏离	过程	当然	课程
cours diseas	病程
cours natur	正常
cours studi	学科	研究课程
cours time	最后
cours treatment	疗程
court	追求	法院	简短	庭院
coval	共价
covari	协方差	共变	协变量	相关变量
cover	覆盖	代替	掩盖	保护
cover ground	旅行	包括	包含	涉及
coverag	覆盖度	覆盖
coverag area	覆盖范围
covert	隐蔽
covertli	秘密
covertur	保护	覆盖	庇护所
cow	威胁	母牛	考斯
cpu	中央处理器
crab	挑剔	破坏	螃蟹	难懂
crack	碰撞	镇压	分解	非常
crack growth	裂纹扩展	裂缝延伸
cradl	摇篮	抚育	刈割
craft	工艺	技艺
craftmanship	工艺
craftsmanship	技术	技艺
craftwork	工艺
craggli	稀疏
cramp	狭窄	挖掘	取出	难懂
crank	制成	加快	起动	不稳
crash	闯入	破碎	崩溃	彻底
crass	极端	非常	粗糙
creat	创造	生成	作者	建立
creation	产生	创造	发明
creativ	产生	创造性	创造力	创作
creatur	动物	生物	人的
credenti	证书	文件	凭证
credibl	可靠	可信	证据能力
credit	信任	信用	学分	可信性
credit sb sth	认为
creep	逐渐增长	开始发生	蔓延	爬行
creoliz	混合
cresciv	增加	成长
crest valu	峰值	最大值
crevic	裂缝
crgan	器官
criber	限制	束缚	剽窃	抄袭
cricket	不公平	不正当
crime	犯罪
crimin	刑事	罪犯	有罪	犯罪
crippl	曲折	断裂	临界	极限
crise	危机	转折点	临界	危象
crisi	危机	临界	危象
crisp	新鲜
criss cross	交叉	纵横交错
crisscross	交叉	矛盾	纵横交错
crit	评判
criteria	条件	标准
criteria evalu	评价标准
criterion	标准	准则	规范	判据
critic	临界	批评	决定性	危险
critic factor	关键因素
critic path	关键路径
critic point	临界点
critic valu	临界值
critiqu	评论
crittur	生物	动物
crop	出现	产量	农作物	一批
crop rotat	轮作
crop yield	粮食产量	作物产量
cross	交叉	交换	反对	对角
cross bred	杂交	杂种
cross breed	杂交	杂种
cross connect	交叉
cross correl	互相关
cross domain	跨域
cross link	交联	交链
cross over	交换
cross platform	跨平台
cross section	横截面	代表性	截面	切面
cross sententi	交叉
cross valid	交互验证	交叉验证
crossbre	杂种	杂交
crosscut	横切	剖面
crossli	相反
crosslink	交联
crossov	交叉
crosswai	交叉	十字路口
crosswis	交叉	横向
crowd	拥挤	群众	聚集	一群
crown	尤其是	尤其	最高	加之
cruce	关键	核心	难题	症结
crucial	重要	决定性	关键	严厉
crude	天然	未成熟	粗糙
crude materi	原料
crude oil	原油
crudit	强烈	硬度
cruis	巡航	漫游
crumb	精确	碎屑	少许
crumbl	破碎	崩溃	粉碎	碎片
crunchi	脆弱
crush	粉碎	压碎	非常喜欢	破碎
crutch	支撑	依靠
crux	关键	难题	十字	核心
cry	迫切需要	退出	推崇	贬低
cry sth	要求	急需
cryogen	降温	制冷剂
cryopreserv	低温贮藏
cryptic	神秘	隐藏	隐蔽	秘密
crypto	隐窝	潜隐
cryptograph	密码
cryptographi	密码学
crystal	结晶	水晶	透明	明确
crystal ball	预测
crystal structur	晶体结构
crystallin	透明	结晶度
crystallograph	结晶
crystallographi	晶体学
csf	集落刺激因子
cu	提示	线索
cubag	体积	容积
cube	立方体	立方
cubhood	初期
cubic	立方体	立方	体积
cubic capac	容量	体积
cubic content	容量	体积
cubic measur	容量	体积
cue	提示	插入	线索
cull	选择	选出
culmin	最后	顶点	终极	高潮
cultiv	培养	耕作	在种植	栽植
cultiv land	耕地	农田
cultur	文化	培养	耕种	修养
cultur cell	细胞培养
cultur heritag	文化遗产
cultur media	培养基
cultur medium	培养基
cumbersom	麻烦
cumul	累积	蓄积	堆积
cumuli	累积	堆积
cur	药物	治疗	治病	有疗效
curat	治疗	治愈	保存	管理者
curb	抑制	束缚
cure	治疗	治愈	后处理	熟化
cure oneself	克服	改正
curl	蜷缩	卷曲	弯曲
curn	少量	谷物	谷类
currenc	货币	通用	流通
current	当前	趋势	现在	一般
current air	气流	通风
current conduct	导电
current densiti	电流密度
current electr	电流
current limit	限流
current situat	现状
current sourc	电源
current time	实时
curricula	课程
curricular	课程
curriculum	课程
curtail	缩减	剥夺	简略	缩短
curv	弯曲	曲线
curvatur	弯曲	曲率
curvic	曲线	弯曲
curvilin	曲线
curvilinear	曲线
curvilinearli	曲线
curvo	曲线	弯曲
cushion	缓冲	掩盖
custodi	保护	监护	照顾
custom	定制	消费者	自定义	习惯
custom built	定制
custom craft	重组	定制
custom design	专门设计
custom made	定制
customari	习惯	通常
customarili	通常
customiz	可定制
customs	用户	顾客
cut	减少	缩短	停止	切断
cut back	减少	削减	修剪	缩减
cut come	丰富
cut dry	固定
cut edg	前沿	优势	尖端
cut painter	独立
cut sheet	切片
cutan	皮的
cutback	减少
cutoff	截止	切断	中止
cvd	化学气相沉积
cy	半胱氨酸
cyal	周期
cyber	网络	计算机
cyberspac	空间
cycl	循环	周期	环路	一段时间
cycl second	频率
cycl time	周期	循环时间
cyclic	循环	周期	轮转	环状
cyclic transform	循环
cycloid	圆形	摆线
cyclop	巨大
cyclopaed	广泛	百科全书
cyclopean	巨大
cycloped	广泛	百科全书
cyclopian	巨大
cylind	圆筒
cylindr	圆筒形	圆柱形	圆柱	柱形
cypher	计算
cyrilla	女性
cystic	膀胱	胆囊	囊的
cyto	细胞
cytochrom	细胞色素
cytolog	细胞学
cytologi	细胞学
cytoplasm	细胞质	胞质	胞浆
cytotox	细胞毒素	细胞毒性
d	每日
dab	少量	一点	涂擦
dad blame	非常
dai	每天	当时	目前	当代
dai dai	每天	天天	逐日	日常
dai old	日龄
dai time	白天
daili	每日	日常	日报
daili life	日常生活
daili live	日常生活
dairi cow	奶牛	乳牛
dam	控制	筑坝	障碍	拦蓄
dam back	抑制	压抑
damag	损害	伤害	破坏	损坏
damagingli	非常
damgl	选择
damn	非常	一点	指责
damn well	非常
damndest	最好	最大限度
damnif	损害	损伤	伤害
damnifi	损伤	损害	伤害
damnum	损失	损害
damp	衰减	阻尼	立枯病	减幅
dampen	回潮	变湿	缓冲器
dan	按照	小车
danger	危险	危害	威胁	危机
dare	敢于	挑战	大胆	勇敢
dark	黑暗	模糊	秘密	不知道
darrain	最终	最后
dart	投射
dash	冲出	有力
data	数据	资料
data access	数据存取
data acquisit	数据采集	数据收集
data acquisit system	数据采集系统
data analysi	数据分析
data bank	数据库
data base	数据库	基于数据	基本数据
data classif	数据分类
data collect	数据收集	资料收集
data commun	数据通信
data compress	数据压缩
data concentr	数据集中
data driven	数据驱动
data file	数据文件
data flow	数据流
data format	数据格式
data gather	数据收集
data handl	数据处理
data integr	数据完整性
data link	数据链路
data manag	数据管理
data mine	数据挖掘
data model	数据模型
data nbank	数据库
data network	数据网络	数据网
data point	数据点
data pool	数据库
data process	数据处理
data rate	数据率
data set	数据集
data sourc	数据源	数据来源
data stream	数据流
data structur	数据结构
data transmiss	数据传输
data type	数据类型
data valid	数据有效性
databank	数据库
databas	数据库
dataflow	数据流
dataset	资料组
datat	数据
date	最近	最新	更新	现代
date process	数据处理
datum	材料	资料	数据
daytim	白天	日间
db dc system	数据库
de	解除
de facto	实际	事实上
de mystifi	阐明	启发
de novo	重新
de troi	破坏	消灭
deaccess	交换	出售
deactiv	释放	失活	不激活
dead	针对	完全	直接	麻木
dead end	终端
dead interv	间隔	空白
dead level	静态
dead wood	障碍
deaden	减弱
deadli	非常	致命	致死
deadlier	极端	毒性	极度	非常
deagnos	诊断
deagnost	诊断
deal	处理	分配	行为	交易
dealloc	再分配	释放	重新分配
deamplif	减小	衰减	阻尼
dear	昂贵	严重	急迫
dearth	缺乏
deassimil	营养
death	死亡	极度	到底	杀死
death rate	死亡率
debas	降低	贬低
debat	讨论	辩论	争论	有争议
debilit	虚弱	无力	抑制性	乏力
debri	碎片	碎屑
debrid	清创术	清除
debt	债务	义务
debug	调试	排除故障
decad	十年	十个	衰落
decai	衰退	腐败	衰减	腐烂
decaten	分离
deceas	死亡
deceler	减速
decenc	适当	正当	体面	礼貌
decent	合适	离心	偏心	大方
decentr	分散	去中心化	疏散	分权
decept	欺骗	欺诈
decid	决定	确定	判定	选定
decidedli	明显	决定了	明确	显然
decim	小数
decin	偏差
deciph	解释	判读
decipher	解释	解密	译文
decis	决定	判定	决心	决断
decis make	决策	判定
decis model	决策模型
decis support system	决策支持系统
decis tree	决策树
decisionmak	决策者
deck	装饰	打扮	分层	穿着
declar	说明	表明	宣布	公告
declens	衰退	倾斜	变格
declin	下降	衰退	倾斜	衰落
decod	解码	译码
decoil	展开
decompos	分解	腐烂
decomposit	分解	裂解	腐败	变质
decompound	分解
decompress	减压	降压
deconcaten	分离
decondit	消除
deconstructivist	解析
decontamin	净化	纯化
decor	装饰	修饰	布置
decoupl	分离	解耦
decreas	减少	下降
decrement	减少	减量
decresc	减少	下降	减小	变小
decrypt	解密	解释	译码
dectect	检验
decuman	巨大
decurt	缩短	切短
decuss	交叉
decussatio	交叉
dedic	为了	贡献	专用	奉献
deduc	推断	推论	推出	演绎
deduct	演绎	推论	扣除	推断
deed	真正	行为	有效	实际上
deedi	积极	活跃	认真	勤奋
deem	视为	认为
deentrain	收集	捕捉
deep	深入	深的	陷入困境	本质上
deep level	深层
deep seat	深层	根深蒂固
deep space	太空
deep water	陷入困境	深水	深层水
deepen	深化	加深
deeper	更深
deepgo	深入	深刻
deepli	深刻	深沉
defacto	实际
default	违约	默认	因没有
defeat	失败
defec	澄清	净化	排便
defect	缺点	缺少	缺陷	缺损
defect detect	缺陷检测
defenc	捍卫	保护	防御	保卫
defend	防御	防护	保卫	被告
defens	防御	为保证	防护
defens system	防御体系
defer	推迟	服从	尊重	输出
defer o	输出
deferr	延迟	延期	可推迟
deffer	不同	一定	优秀	杰出
deffest	一定	优秀	杰出	当然
defi	挑战	挑衅
defianc	挑战	无视	不顾	蔑视
defiant	挑战	挑衅	大胆
defiantli	对抗	挑战
defici	不足	缺乏	缺少	不充分
deficit	赤字	短缺
defiexion	偏差	偏转
defin	定义	清晰	确定	规定
definien	定义
definit	根据	定义	明确	一定
definit quantiti	定量
definitud	明确
deflat	缩小	降低	减少
deflect	偏向	偏离	偏转	转移
deform	畸形	简化	残缺
deg	程度	退化	变性	变质
degauss	消极
degen	退化	变性	变质
degener	退化	恶化
degeneraci	退化	简并
degeneratiaon	退化	恶化	变质
degeneratio	退化	变性	变质
degeneresc	退化	变性	变质
degrad	退化	降级	可降解
degre	逐渐	程度	非常	度数
degre freedom	自由度
degress	下降	递减	成本	收益
dehydr	脱水
dehydrogenas	脱氢酶
dei	一些
deject	粪便	排泄物	排粪
delai	延迟	延时	延误	定时
delai frequenc distort	延迟
delamin	分层
deleav	分割	分开
deleg	代表	委托
delegaci	代表
delegatori	代表
delet	删除	缺失
deleteri	有害	造成伤害	有毒
deliber	审议	慎重考虑	审慎	商讨
delic	微妙	柔弱	优美	美味
delicaci	灵敏	微妙	棘手
delin	描绘	描述	描写	叙述
deliv	交付	释放	递送	发表
deliver	供应能力	判决	释放	解救
deliveri	递送	分娩	交付
deliverli	迅速
delta	三角洲	三角
delv	探究	钻研	查考
demand	要求	需求	需要	查询
demeanor	行为	品行
demeanour	行为
demeas	死亡
dementia	痴呆
demesh	分离	分开	解开
demic	人体	人的
demifin	中等
demis	死亡	转让
demo	演示	人民	民众	大众
democrat	民主化	民主	平民
demodul	解调	检波	去调
demograph	人口学	人口
demolish	破坏	粉碎
demolit	破坏	撤销
demonstr	示范	证明	实证	说明
demonstrat	证明	表明	说明	证实
demount	分解	拆卸
demultipli	递减	分频
denatur	变性
dendrim	聚合物
dendrit	树状	树枝晶
dendromecon	灌木
dengu	登革热
deni	没有	拒绝	否认
denial	否认	否定
denizen	居民	移植
denomin	名称	命名	教派	标准
denot	指示	表示	符号	外延
dens	密集	浓厚	稠密
densif	致密	紧致
densiti	密度
dental	牙齿
denunci	攻击	抨击
deoxi	脱氧
deoxygen	脱氧	还原
dep	纯化
depaint	描写	描述	描绘
depart	部门	机关	离开	出发
depart state	国务院
department	部门	各部
departur	出发	离开	偏离	违背
depend	依赖	取决于	依靠	依据
depend number	相关数
depend variabl	因变量
deperdit	消耗	损失	衰弱
depict	描述	描写	叙述	描绘
depictur	描绘	描述	想象
deplet	排除	耗尽	消耗	废弃
deploi	展开	配置
deploy	展开
deploy system	展开系统
deport	行为	驱逐
deposit	沉积	沉淀	储蓄	堆积
depot	仓库	停车场	车站	贮存
depred	掠夺	破坏
depress	抑郁	降低	阻抑	压抑
depress effect	抑制效应
depressor	抑制剂	压器
depriv	剥夺	丧失	缺乏	失去
dept	部门	学校	科室	研究室
depth	深入	深度	深处	彻底
depur	净化	纯化	清洁	提纯
depuratu	纯化
deput	代表	代理
derang	扰乱	紊乱	重排	混乱
deriv	衍生	导出	起源	诱导
derivat	衍生
dermal	皮肤	真皮
dermat	皮肤	皮炎
dermi	真皮	皮肤
dernier	最后	最终
desalin	脱盐
descend	下降	递减	下行	袭击
descendingli	下降	下来	下移	下去
descens	下降	向下	祖先
descensu	下降	下垂
descent	下降	降落	侵袭	家系
descrambl	恢复	解扰
descri	发现	看出	看见
describ	描述	描写	描绘
descript	描述	说明	种类	叙述
descriptor	描述符
deseri	串并转换	并行化
desert	沙漠	放弃	无人	废弃
deserv	值得
deserved	值得	有价值
desicc	干燥	变干	干的
desider	需要	希求
design	设计	旨在	方案	计划
design analysi	设计分析
design control	设计控制
design cycl	设计周期
design effici	设计效率
design experi	实验设计
design featur	结构特点	设计特点
design goal	设计目标
design phase	设计阶段
design plan	设计方案
design principl	设计原理
design product	产品设计
design propos	设计方案
design requir	设计要求	设计需求
design system	设计系统
design techniqu	设计方法	设计技术
design tool	设计工具
desintegr	分解	分裂	蜕变	粉碎机
desir	希望	要求	可取	想要
desist	停止	控制
desit	结论	结束	结尾
desktop	桌面
desmo	纤维	韧带
desorpt	解吸	脱附
desper	极度
desper crimin	详细
despit	尽管	不管	虽然
despit fact	尽管
despos	处理	布置	安排	处置
destabil	非稳定
destalt	形态
destin	目的	预定	目标	注定
destitut	缺乏
destn	目的
destroi	破坏	消灭
destruct	破坏	毁灭性	有害
desturb	干扰
desulfur	脱硫
det	给予
detach	分离	脱离
detached	分离	独立
detail	详细	复杂	详尽	细节
detail design	详细设计	施工设计	施工图设计
detailed	详细
detailedli	详细	逐条
detect	发现	检测	探测	察觉
detect limit	检出限
detect sensit	检测灵敏度
detect system	检测系统
detecton	检测
detector	检波器	检测器
detemin	决定
detent	阻止	隔离	缓和	滞留
deterior	恶化	退化	衰退	变质
determin	决定	确定	决心	测定
determinatu	有限
determinist	确定	决定论	确切
deterr	威慑	制止	遏制	可防止
deton	爆炸	引爆
detract	转移	贬低	缩小	减损
detriment	有害	损害	有损于	危害
detur	给予
detusk	检查
deuc	非常	究竟	两点	平分
deucedli	非常	过度
deuter	后期
deuteronomist	作者
deuteropathi	并发症
devast	很好	毁灭性	引人注目	破坏
develop	发展	展开	生长	成熟
develop area	开发区
develop countri	发展中国家	发达国家
develop diseas	患病
develop nation	发达国家
develop plan	发展计划
develop program	发展计划
develop softwar	开发软件
develop time	研制时间
develop tool	开发工具
development	发育	发展	进化	启发
deveolp	发展	展开
deviat	偏差	偏离	误差	背离
devic	设备	设计	策略	装置
devil	极端	究竟	异常	大量
devilish	非常	异常
devis	设计	发明
devoid	缺乏	没有
devolut	退化	转移	异化	移交
devolv	转移	移交	委托	下放
devot	投入	致力于	忠于	忠诚
dewat	脱水
dexamethason	地塞米松
dexter	右侧	幸运	熟练
di	每日
dia	直径	二叠纪	外径
diabet	糖尿病
diabet mellitu	糖尿病
diabet retinopathi	糖尿病视网膜病
diacid	二元
diacrisi	诊断
diacrit	区分	诊断	辨别
diadexi	转移	迁徙
diagnos	诊断	判断	调查分析
diagnosi	诊断
diagnost	诊断	特征	症状
diagnost model	诊断模型
diagnost system	诊断系统
diagnost techniqu	诊断技术
diagram	图表	图解
dialect	方言	辩证法	辩证	逻辑
diali	分离	透析
dialog	对话	对白
dialogu	对话
dialys	透析	分解	分离
dialysi	透析
dialyz	透析
diam	直径
diamertr	直径
diamet	直径
diametr	直径	完全	正好相反
diamond	菱形	钻石	金刚石
diarrhea	腹泻
diastol	舒张	扩张术
diateret	预防	卫生
diathesi	素质
diatom	硅藻	二价
dib	要求	权利
dibbl	种植	点种
diccov	发现
dichotomi	二分	分裂	两分	二叉
dick	词典
dictat	支配	命令	听写	指令
dicti	网状	高级	时髦
dictionari	词典	字典
didact	教训	教导	教学法
die	死于	死亡	消失	枯萎
dielectr constant	介电常数
dieret	分离	分开	切开
diesel	柴油机	内燃机	柴油
diesel engin	柴油机
diesel fuel	柴油
diet	节食	日常饮食	议会
dietari	饮食
differ	不同	差异	异于	微分
differ opinion	争议	分歧	争吵
differ phase	相差
differenti	区别	差别	分化	微分
differenti diagnosi	鉴别诊断
differenti equat	微分方程
differentia	差异	种差	不同点	特殊性
diffici	缺乏	不足	缺少
difficil	困难
difficult	难以	困难	很难	不易
difficulti	困难	容易	难点	艰难
difficultli	困难	艰难
diffract	衍射
diffus	扩散	传播	蔓延	弥散
diffusion	扩散
diffuss	扩散
dig	挖掘	发现	得到	尝试
dig sth	挖掘	发掘	出土
digest	消化	理解	蒸煮	摘要
digit	数字
digit camera	数码相机
digit data	数字数据
digit signal	数字信号	数字服务
digniti	尊严	高位
dilapid	荒废	破坏	倒塌	破损
dilat	膨胀	扩张	扩大	详述
dilemma	困境	窘境
diligentia	注意
diluent	稀释
dilut	稀释	淡的	无力
dim	模糊	无效	不清楚	调光
dimens	面积	大小	尺寸	容积
dimension	维的	量纲	维数	度数
dimensionless	无量纲
diminish	减少	减弱	变小	缩减
diminut	减少	小型	小的	减小
dinkum	工作	真正	纯粹	真相
dint	由于	作用	凭借	到底
diod	二极管
dip	下降	浸渍	浏览	浸泡
dipartit	区分	划分
diplex	双重
diploid	双重	二倍体
dire	极端
dire need	急需
direct	直接	针对	方向	指导
direct act	直接
direct correl	正相关	直接相关
direct current	直流
direct current restor	定位
direct energi	致力于
direct find	测向
direct line	直线
direct measur	直接测量
direct method	直接法
direct view	直观	直视
directed	指导	管理
direction	方向性	指示	管理	控制
directli	直接	正好	立即
director	主管	董事会	理事会	董事
directori	目录	指南	管理	索引
direl	分离	不一致
dirempt	分离	分割
dirig	控制	领导	管理	走向
disabl	禁止	失效	无力	无能
disadvantag	不利	缺点	蔑视
disaffili	分离	脱离
disaggreg	分解	无组织
disagr	不一致	争论	不合	不同意
disagre	不一致	不同意	不愉快	不适宜
disambigu	澄清
disappear	消失	不见	失踪
disassembl	分解	分散	解开	拆卸
disassembli	分解	拆卸
disassoci	分离	分裂
disast	不幸	彻底失败
disc	圆盘
discard	丢弃
discern	了解	辨别	认识	识别
discerpt	分离	可分解	割断
discharg	放电	释放	排入	后放
discharg hospit	出院
disciplin	训练	惩罚	纪律
disciplinari	训练	纪律	训诫
disclos	公开	透露	披露
disclosur	揭示	泄露	披露
discolor	污染	脱色	褪色	污点
discolour	污染	褪色	污点
discomfort	不适	不舒适
disconform	矛盾	不一致
disconnect	分离	分开
disconnexion	分离	切断	分开
discontinu	中断	间断	不连续	停止
discord	不一致	不和	冲突	不协调
discourag	阻碍	妨碍
discours	论述	演讲	讲述	语篇
discov	发现	找到	暴露
discover	发现	显露
discoveri	发现
discovreri	发现
discredit	认证	怀疑
discreet	小心	谨慎
discrep	差异	不符合	偏差值	矛盾
discrepantli	不一致	矛盾
discret	离散	不连续	分离	任意
discretionari	选择
discrimin	歧视	区别	差别	鉴别
discuss	讨论	论述	辩论
discussion	讨论
diseas	疾病	害病	病态	不健全
diseas incid	发病率
diseas process	病程
diseas produc	致病
disembodi	分离	脱离
disengag	分离	自由	空闲	脱离
disentangl	解决	松开	解开
disequilibrium	不均衡	失调
diseret	判断
disfigur	缺陷	畸形	损害
disgreg	分散	分离
dish	提供	供给	凹陷	中凹
dish sth	提供	分发
disimprison	释放
disincent	抑制
disinfect	消毒	杀菌
disinhum	挖掘
disintegr	分解	分裂	破碎	瓦解
disinterest	公平	廉洁
disjoin	分离	分开
disjunct	分离	分隔	间断	分裂
disjunctur	分离	分裂
disk	磁盘	圆盘
disloc	转位	脱臼	位错	混乱
dislodg	移动	驱逐
dismal	沼泽
dismantl	分解	拆卸	取消	废除
dismemb	分割
dismiss	消除
dismount	下马	拆卸
disop	阻碍	侵害
disord	混乱	紊乱	杂乱	扰乱
disorgan	紊乱	瓦解	无组织	结构破坏
dispar	差异	不一致	不等
dispark	开放
dispart	分离	分开
dispatch	调度	迅速	发送
dispel	消除	驱逐
dispens	分配	分发	免除	无需
dispensatori	分配
dispers	分散	散布	传播	色散
dispers particl	粒子
displac	移动	转移	移位	位移
displai	显示	表现	陈列
displas	移动
dispos	处理	处置	排列	愿意
disposit	性情	处理	处置	布置
disposur	处理	布置
dispread	扩张	展开
disprison	释放
disproportion	不均衡	不均匀
disput	争论	有争议	讨论	未确定
disquant	减少	减量
disquisit	研究	探讨
disregard	忽视	不顾	无视
disrupt	分裂	中断	破坏	击穿
dissect	解剖	切开	切割
dissemin	传播	散布	普及	宣传
dissemin inform	信息传播
dissert	论文	论述	讲演
disserv	危害	损害	虐待
dissimilar	不同	相异
dissimilarli	不同
dissimilitud	不同	相异
dissip	耗散	浪费	消散	分散
dissoci	分离	分解	游离	解离
dissociaton	分解	离散	离异
dissolubl	可溶性	可分解
dissolut	分解	溶解	结束
dissolv	溶解	溶剂	毁灭性	溶出
dissolv oxygen	溶解氧	溶氧
distal	末梢	远中
distanc	距离	遥远
distant	远期	远的	疏远
distantli	稀疏	久远	疏远	冷漠
distend	扩张	膨胀
distens	扩张	膨胀性	膨胀
distent	扩张	膨胀
distil	蒸馏	净化	精华
distinct	与不同	不同	显著	区别
distinctli	明显	显然	清楚
distinguish	区别	识别	辨别	著名
distinguish type	不同类型
distinguishingli	特殊	区别
distinto	清晰
distort	歪曲	畸变	扭曲	失真
distract	转移	分散	娱乐	分心
distress	痛苦	贫困	苦恼
distribut	分配	分布	分发	散布
distribut comput	分布式计算
distribut data	分布数据
distribut function	分布函数
distribut model	分布模型
distribut network	分布式网络
distribut system	分布式系统
district	区域	地区	地方	分区
distrinct	不同
disturb	扰动	扰乱	干扰	混乱
disunion	分离	分裂	不统一
disvolut	退化	变性
ditissimu	丰富
ditto	重复	相似	同上
diurnal	每日	白天	昼间
diurnal variat	日变化
diuturn	长期	长时间
dive	投入	潜水	跳水	开始
diver	若干个	各种不同
diverg	分歧	发散	分散度	散开
divers	不同	多样性	差异	转移
diversif	变化	分散	多样化
diversifi	各种	多样化
diversiform	多种	多样
divert	转移	有趣	娱乐	转向
divid	分配	分开	划分	分为
dividedli	分别
dividu	分开	分配	独特	可分割
divin	预测	推测	预言	极度
divis	一致	部分	部门	分开
division	分区	分开	部分	部门
divisori	划分
divorc	分离
divulg	暴露	泄露	泄漏	透露
divvi	分摊	分配
dna	脱氧核糖核酸
doc	文献
docimasia	检查	检验
docimast	检验
dock	码头	在住院	剪短
doctor	医生	诊断	博士	修改
doctor patient	医患
doctori	学者	博士
doctrin	学说	教义
docu	文献	文件
docum	文献	文件
document	文件	文档	证明
document data base	文献数据库
documentari	文件
doesnot	没有
dog	跟踪
dog grass	小麦
doggon	非常	极端
dollar	美元
domain	领域	区域	范围	产业
domain knowledg	领域知识
domani	领域	产业
dome	圆顶	凸起	半球形
domest	家庭	国内	驯养	家用
domest anim	家禽	家畜
domest product	国产	国货
domin	控制	支配	占优势	优势
dominant	控制	支配
don	禁忌	不要	先生	捐赠
donat	捐赠	捐款	供体
done	结束	完毕	完成了	受体
donne	数据	主题	基本思想
donor	供体
doobi	数据库
doodlei squat	少量	微量	少许
doom	判决	法律	注定	死亡
door	户外	野外	守门	室外
doorwai	途径
dopamin	多巴胺
dope	掺杂	预测
doppler	多普勒
dor	表示
dormanc	休眠
dormant	休眠	静止
dormit	死亡	催眠	安眠药
dorsal	背侧	背的	背部
dosag	剂量	用量
dosag form	剂型
dose	过量	剂量	给药	服药
dosi	剂量
dot	正确	合适	准时	圆点
doubl	双重	快速	两倍	加倍
doubl blind	双盲
doubl dutch	文章
doubl strand	双链
doubli	双重	加倍
doubt	怀疑	无疑	可疑	不明确
doubtless	确定	无疑
doughtier	强的	勇敢
dovetail	吻合
down	丘陵
downbeat	下降	悲观	衰退
downcom	下降	衰落	下导管
downgrad	降低	下坡	贬低	降级
downhold	减少	限制
downlink	下行链路
download	卸载	下载	下栽	下传
downright	垂直	彻底	完全	明白
downriv	下游
downsid	下降趋势
downstream	下游
downsw	下降趋势
downtrend	下降趋势
downturn	下降趋势	衰退
downward	向下
downwel	下降
doz	许多	一打
dozen	大量	许多	几十	很多
dr	数据接收站
draft	制图	气流	草案
drag	拖延	拖动	离职	离开
drain	排水	疏水	消耗	排出
drainag	排水	引流
drainag area	流域
drainag basin	流域
dram	微量
dramat	戏剧	突然	生动	引人注目
drang	压力	迫切要求
drape	覆盖	褶皱
drastic	激烈	彻底	剧烈
draw	提出	利用	撤退	收回
draw conclus	得出结论
draw forth	引起	博得
draw infer	推断	推测
draw line	区分
draw sb	利用	驱使
drawback	缺点	退税	退款
drawdown	减少	消耗
drawn	抽出	拖长	拉长	使靠近
drawout	抽取
dread	畏惧	恐惧
dreadfulli	非常
dream	考虑	梦想	想象	愿望
dreami	模糊	梦想
dredg	挖掘	捕捞	拖网
dreg	少量	糟粕
dress	穿着	打扮	追肥	调味品
dri	干缩
dribbl	少量	口水
dribblet	少量
driest	干燥
drift	漂流	漂移	动向	倾斜
drill	挖掘	训练	穿过	演练
drink	吸收	喝酒	饮料	在水中
drink water	饮水	饮用水
drive	驱动	推动	推进	抬高
drive forc	驱动力
drive nail home	阐明
drive wedg	破坏
driver	驱动器	驱动程序	驾驶员
drome	表示	道路	大面积	跑道
dromou	流动
drong	通道
drop	下降	减少	惩罚	失败
drop across	惩罚
drop back	恢复
drop cue	死亡
drop dead	异常	独特
drosophila	果蝇
drought	干旱	缺乏
droughti	干旱	干燥
drouth	缺乏	旱灾	干旱季节
drouthi	干旱	干燥
drove	人群	畜群
drown	淹没
drug	药物	毒品	麻药	麻醉药
drug resist	抗药性	耐药	抗药
druggeri	药物
druther	选择	偏爱	宁可
dry	干燥	变干	干涸	半干型
dryness	干燥
dual	双重
dual function	双功能	双官能
dub	被称为
duck	逃避	躲避
duct	管道	导管
ductal	管的	导管
ductil	韧性	延性	可塑性	延伸性
ductu	导管
due	由于	到期	因为	待发
due cours	及时	顺次	适期
duel	竞争	斗争
duell	竞争	冲突	斗争	争斗
duli	充分	适当	及时	恰当
dull	减少	迟钝	缓和
dumb	简化	沉默
dump	废弃	投放	转出
dune	沙丘
duolex	双重	重复	二连
dup	重复	打开
duplex	双重	双向	复式	二重性
duplic	复制	副本	重复	加倍
dur	持续
durabl	持久	耐久性	耐用性
durant	期间
durat	持续时间	持续	长期
durat life	寿命
duratoin	期间
duress	威胁	强迫	被迫	束缚
dust	争吵	复习	争论	花粉
duti	当用	责任	下班	职责
dwell	居住	存在	住房	详述
dweller	居民
dwindl	减少	缩小	衰落	逐渐变小
dwindl awai	减少	缩小
dy	不良	困难	障碍
dyadic	二元	二进制
dye	染色	颜料	染料
dyer woad	染色
dyg	染色
dyn	力学
dynam	动态	动力学	动力	有力
dynam analysi	动态分析
dynam model	动态模型	动态模式
dynam pressur	动压
dynam rang	动态范围
dynam respons	动态响应
dynam simul	动态模拟
dynam system	动力系统	动态系统
dynamia	动力
dynamis	动态
dynamit	破坏
dynamo	发电机	动力	电机
dypass	通道
dysfunct	功能失调
dysplasia	发育异常	发育不良
dysregul	失调
dysthanasia	死亡
dystrophi	营养不良
e coli	大肠杆菌
e en	甚至	即使	恰好
e-commerce	电子商务
ead	同样
ear	抽穗	听觉	耳朵	大量
ear mark	特征	标记
earli	在早期	早在	早熟	早的
earli dai	初期	前期	过早
earli late	一直
earli possibl	尽快
earli warn	预警
earlier	初期	早的
earliest	最早	初期	早的
earmark	特征	标记
earn	获得	收入	工资	收益
earnest	认真	重要
earth	实际	地球	地表	世界
earth magnet	地磁
earthli	可能	地球
earthquak	地震
eas	减轻	放松	容易	自然
eas sb sth	消除
easement	减轻	缓和
easi	容易	舒适	慢慢	流畅
easi access	便于
easi oper	易操作
easi us	易用
easiest	容易	轻松
easili	容易	轻易	流利
east	东方	在东部	新英格兰	向东
east angl	角度
eastern	东方	向东	自东
eat	侵蚀	腐蚀	食物	外出就餐
ebb	衰退	下降	退出
eccentr	反常	偏心距	偏心率
ecg	心电图
echelon	梯形	阶梯状
echo	重复	回声	回波	反射
eclairciss	说明
eclect	选择
eclips	消失	日食	月食
eco system	生态系统
ecolog	生态学	生态
ecolog effect	生态效应
ecolog system	生态系统
ecologi	生态学
ecommerc	电子商务
econom	经济	节约	节省	实用
econom benefit	经济效益
econom cost	经济成本
econom effect	经济效益
econom growth	经济增长
econom progress	经济发展
econom valu	经济价值
economi	经济	整体	节约	理财
economiqu	经济	节省	合算
ecosystem	生态系统
ecotop	生态环境	生态区
ect	表面	对面
ectal	表面	外侧
ectasi	扩张	膨胀
ectasia	扩张	膨胀
ectat	扩张	膨胀
ectobat	输出
ectop	异位
ecumen	一般	普通	普遍
edaph	土壤
edaphon	土壤微生物
eddi	逆流	漩涡	涡流
eddi current	涡流
edema	水肿	浮肿
edg	边缘	优势	几乎	紧张
edg detect	边缘检测
edibl	食品	食物	可食用	食用价值
edit	编辑	版本	修订	剪辑
editor	编辑器	编辑
editori	编辑	评论
educ	教育	训练	进修	培养
educ institut	学校
education	教育
educatori	教育
edulcor	纯化	甜味剂	简洁	消除
eeg	脑电图
eetelechi	完成	生机
effac	消除
effcienc	效率
effect	有效	结果	效果	副作用
effect manag	有效管理
effect measur	有效措施
effect product	实际产量
effect time	有效时间
effectu	有效	完成	实行	实质上
effeminis	高效
effer	输出	离心
efferenti	输出	离心
efficaci	有效	功效	效能	效力
effici	效率	效能	有效	功效
effici caus	基因
effici oper	工作效率
effloresc	风化	开花
effluent	流出	射出
efflux	流产	流出物	流出	射流
effort	努力	试图	成就
effortless	容易
effus	渗透	流出物	流出	喷管
egg	未成熟	怂恿
egg white	蛋白	蛋清
eggwhit	蛋白
egi	保护	维护
ego	自我
egress	外出	出口
eigenvalu	特征值
eigenvector	特征向量
eight	八个
eighteen	十八
eighth	第八
eiren	和平
eisod	输入	传入	向心
eject	排出	驱逐	喷射	喷出
ejusd	同样
ek	增加	补充	延长
eka	第一
elabor	精细	详细说明	发挥	确立
elaps	过去
elast	弹性	弹力
eld	高龄	古代	燃料	古人
elder	年长	老人
elderli	老年人	长者	年长
elect	选举	选择	选修课程	选出
electr	电的	电学	导电	电力
electr circuit	电路
electr conduct	电导	导电性
electr current	电流
electr energi	电能
electr field	电场
electr gener	发电机
electr imped	阻抗
electr machin	电机
electr mirror	电镜
electr motor	电动机
electr power	电功率	电力
electr resist	电阻
electr vehicl	电动车辆
electro chemic	电化学
electro magnet	电磁
electro optic	电光
electrocardiogram	心电图
electrochem	电化学
electrochemistri	电化学
electrod	电极
electrolysi	电解
electrolyt	电解质	电解
electrolyz	电解
electromagnet	电磁
electromagnet field	电磁场
electromagnet interfer	电磁干扰
electromechan	电机	机电
electron	电子
electron beam	电子束
electron compani	电子
electron densiti	电子密度
electron devic	电子器件
electron equip	电子设备
electron jam	干扰
electron microscop	电子显微镜	电镜
electron numer integr calcul	计算机
electron transport	电子传递	电子转移
electrophoresi	电泳
electrophoret	电泳
electrophysiolog	电生理学
electrophysiologi	电生理学
electrostat	静电
eleg	优美
element	基础	原理	元素	部分
element analysi	元素分析
elementari	初步	基础	基本	元素
elementari school	小学
elementarili	基本	初级
elephantin	巨大	象的
elev	提高	海拔	仰角
elevatori	提升	升高
elevatu	上升	高位
eleven	十一
elicit	引起	引出	推导出	抽出
elig	适合	合格
eligibli	适当
elim	消除
elimin	消除	除去	排除	剔除
elisa	酶联免疫吸附测定
elixophyllin	叶绿素
ell	厄尔
ellips	椭圆
ellipt	椭圆形	椭圆	省略
elong	伸长	延长	延伸率
els	其他	否则	另外	别的
elsewis	另外	不同	否则	其他方面
elucid	阐明	说明	解释
elucidata	说明	解释
elucidatori	阐释	阐明
elud	逃避	规避
elus	难懂	逃避	规避
elut	洗脱	淋洗
elutri	分级	净化	淘选	洗涤
eman	发出	散发	发源	发射
emancip	释放	解放
emb	嵌入	胚胎学
embark	从事	着手	装载	运载
embarrass	阻碍	困难	麻烦
embed	植入	深入	内含	包埋
emblem	象征	标记	符号
emblemat	象征	典型
embodi	具体化	合并	化身	具体表现
embol	栓塞	套入
embolden	加强	加深	增亮
emboss	凸起	装饰	凸出	压印
embrac	包含	环绕	接受者	领会
embryo	胚胎	胎儿	尚未成熟	胚芽
embryon	胚胎	初期	萌芽	未成熟
embryot	初期	萌芽期	未成熟
emend	修订	改进	修正	修改
emendatori	修正	修订
emerg	出现	发生	形成	紧急
emerg room	急诊室
emers	出现	脱出	复现
emg	肌电图
emi	电磁干扰
emin	重要	突出	显著	非常
emiss	发射	射出	发行	放射性
emit	发射	发出	放射	射出
emot	情绪	情感
emotion	多情	动情
empathi	移情
emphas	强调	着重	显著	加强
emphasi	强调	着重	加强	重点
emphasis	强调	着重	重读
emphat	着重	强调
empir	帝国
emplac	位置	安置
emploi	使用	失业
employ	职业	失业	工作	可用性
employe	员工	职员
empodist	预防
empoison	污染
empold	开发
empow	授权	允许	准许
empower	授权	许可
empti	缺乏	排空	空的	空腹
emul	仿真	竞争
emulatori	竞争
emund	纯化
enabl	激活	允许	打开	有可能
enact	制定	法规	设定	颁布
enc	状态
encapsul	封闭	包围	封装	压缩
encas	外壳	包装
encephalopathi	脑病
enciph	编码
enclos	内附	围绕	外壳	罩壳
enclosur	围绕	附件	外壳
encod	编码	译码器
encod decod convers	编码
encompass	包含	围绕	包括	完成
encount	相遇	遭遇	遇见
encourag	促进	鼓励	支持	激励
encrati	控制
encroach	侵犯	侵蚀	侵入	侵占
encrust	镶嵌	皮层	结垢
encrypt	加密
encumb	阻塞	妨害
end	结束	结果	非常	最后
end end	端到端	相反
end organ	传感器
end point	终点
end product	成品	最终结果	最终产物
end result	结局	归宿
end stage	末期
end system	终端系统
end test	试验结果
end user	终端用户	最终用户
endang	危及	血管内	濒临灭绝
endanger	危害
endeavor	努力	尽力	力争
endeavour	努力	力图	尽力
endeict	症状
endem	地方	特有分布	特有现象
endless	不停	环状
endlessli	不断
endocellular	室内	细胞内
endocrin	内分泌
endogen	内生	内源	内原
endoplasm reticulum	内质网
endors	支持	保证	认可	赞成
endoscop	内窥镜
endotheli	内皮
endotheli cell	内皮细胞
endothelium	内皮
endotoxin	内毒素
endovascular	血管内
endow	赋予	捐赠	才能	捐款
endpoint	末端	端点
endsvil	最好	首屈一指
endur	忍耐	持久	持续	耐性
endus	用户
endvil	最好	首屈一指
enemi	敌人	厌恶	喜欢
energ	激励	激发	通电
energet	积极
energi	能量	精神	活力	精力
energi balanc	能量平衡
energi conserv	节能	能源节约
energi consumpt	能量损耗
energi densiti	能量密度
energi distribut	能量分布
energi effici	能量效率	高能效
energi metabol	能量代谢
energi resourc	能源资源
energi save	节能
energi sourc	能源来源
energi spectrum	能谱
energi transfer	能量传递
enfant	儿童
enfantin	儿童	简单	容易	孩子
enfin	最后	终于
enforc	实施	执行	加强	强迫
enfranchis	释放	解放
engag	保证	从事	参加	着手
engag oneself	约束	保证	参加	啮合
engend	产生	发生	引起	形成
engin	设计	工程	引擎	机器
engin design	工程设计
engin develop	工程设计
england	英国
english	英文	英语	英国
english languag	英文
engraft	移入	嫁接
enhanc	提高	加强	增加	增大
enium ion enium	离子
enjoi	享受	喜欢	享有	欣赏
enjoy	享乐	快乐	使用权	享受
enlarg	扩大	增大	详述	放大
enlighten	教育	进步	文明	启蒙
enlist	支持	加入	参与	从军
ennobl	强化	增补
enorm	巨大	庞大	非常
enormi	巨大	庞大
enosi	合并
enough	充足	足够	足以	很多
enow	充分
enquir	询问	调查	要找
enregist	记录	登记
enrich	浓缩	丰富	富集	强化
enrol	登记	注册	入学
ensembl	总体	整体	全体
enshield	保护
ensu	结果产生	追求
ensur	保护	确定	保证	确保
ent	内部	在内	向内	树人
entail	需要
ental	内的	中央
entangl	卷入	纠缠	缠结	陷入
enter	进入	开始	输入	参加
enterclos	通道
enterpris	企业
entertain	娱乐	有趣
enthusiasm	热情
enthusiast	热烈	爱好者
entir	完全	整个	全部	全体
entireti	整体	全部	完全	完整
entiti	实体	存在
entitl	权利	取名为	叫做	称呼
entrail	内部	内脏	脏腑
entrain	产生	导致	夹带	带走
entranc	入口	进入	开始	入学
entrap	诱捕	包埋	截留
entrepreneur	企业家
entrepreneuri	创业
entrepreneurship	职能	企业家能力
entri	条目	登录	进入	入口
entri level	初级
entwicklung	发展
enucl	阐明	说明
enum	计算	列举	枚举
enumer	计算	列举	枚举
enunci	表明	发音	阐明	说明
enunciatori	表明
envelop	信封	包围	包封	遮盖
enviroment	环境	外界
environ	环境	外界	围绕
environ condit	环境条件
environ protect	环境保护
environment	环境	周围	环保
environment condit	环境条件
environment control	环境控制	环境管理
environment effect	环境效应
environment friendli	环保
environment pollut	环境污染
environment protect	环境保护
environment system	环境系统
environment test	环境测试	环境试验
envis	想象
envisag	展望	面对	正视	想象
envoi	使节	代表
enwrought	嵌入
enzym	酶的
enzym activ	酶活力
enzym link immunosorb assai	酶联免疫吸附测定
enzymat	酶的
eo ipso	从而	因而	这样
ephemer	短暂	短命	暂时
epi	表位
epicent	中心	震中
epicentr	震中	中心
epicuticular	表面	上表皮
epidem	流行	传染病	传染性	传染
epidemiolog	流行病学
epidemiologi	流行病学
epiderm	表皮
epigean	地上	土表
epilepsi	癫痫
epiphani	出现
episod	发作	偶发
epistem	认识	知识
epitaxi	外延
epithel	上皮
epitheli	上皮
epitheli cell	上皮细胞
epitheli tissu	上皮
epithelia	上皮
epithelium	上皮
epoch	时期	时代	当代
epoxi	环氧
eptitud	能力	合适	有效性
equabl	平静	均匀	均一	均等
equal	等于	胜任	相等	合适
equalis	补偿	均等化	补足
equat	平衡	相等	方程式	等式
equat motion	运动方程
equatori	赤道
equibal	平衡
equilbrium	平衡	均衡
equilibr	平衡	平均	饱和
equilibri	平衡
equilibris	平衡
equilibrium	平衡	均衡	平静
equip	设备	装备	装置	才能
equip apparatu	仪器
equipois	平衡	均衡
equiponder	等重	平衡	均衡
equit	公平	公正	均匀度	合理
equiti	公平	权益	产权	公正
equival	等价	等于	相等	等效
equival unit	当量
era	时代	时期
erad	根除	消灭
eradi	发射
eras	清除	清洗	可消除	消除
erect	直立	建立	安装	装配
eremium	荒漠
ergion	地区
ergo	工作	因此	所以	动力
ergonom	工效学
eriophyllum	叶绿素
erod	腐蚀	侵蚀	损坏了
eros	侵蚀	腐蚀	冲蚀	磨耗
errabund	移动	游走
errand	任务	办事	使命
errat	不稳定	不定	不规律
erron	错误	不正确
error	错误	误差	无差错	失误
error correct	误差修正	纠错
error prone	易错
error rate	误码率
errorless	正确
erupt	爆发	喷发	暴发	喷出
erythrocyt	红细胞
es	国的
escal	增加	调查	扩大	逐步升高
escap	避免	溢出	逃避	避开
escherichia coli	大肠杆菌
eschew	避免	避开
escot	维持	供养
esculapian	医学	医生
eso	在内	向内
esophag	食管
esophagu	食管	食道
esoter	体内	内部	神秘	隐的
especi	尤其	特别	格外	特殊
esper	希望
espi	发现	看出
espial	观察	探索
espous	支持	赞成	信奉
esprit	精神
ess	存在	实在	实体
essai	试图	评论	短文	取样
essenc	实质上	本质	实质	香精
essenti	要素	重要	本质	必要
essenti caus	基因
essenti featur	基本特征
essenti inform	基本信息
essentia	要素
essentialia	要素
esst	东部
establish	建立	确定	制定	确立
establish case	案例
establish custom	常规
establish principl	准则
estat	阶段	财产	遗产	阶层
esteem	尊敬	尊重	认为
ester	酯类	酯化
esthesia	感知	感觉
esthet	感觉	审美	美学	美的
estim	估计	判断	估算	低估
estim price	估计
estim valu	估计值	测定值
estiv	夏季	夏天	度夏
estrang	疏远	分离	隔离
estrogen	雌激素	动情
et al	等人
etalon	标准	规格
etat	状态
etc	等等	及其他
etcetera	其余	等等
etch	蚀刻	侵蚀	风化	刻蚀
ethanol	乙醇	酒精
ether	以太	气化	麻醉剂	轻的
ethernet	以太网
ethic	伦理	民族	道德
ethnic	人种	种族	伦理学
ethnic minor	少数民族
ethologi	生态学
ethylen	乙烯
etiogen	原因	成因
etiologi	病因学	病原学
etiquett	规则	礼仪
etyp	变异
euler euler	语言
eumycet	真菌
eunom	良好	守法
euri	扩张
europ	欧洲
european	欧洲	欧化
european union	欧盟
eurysma	扩张
eutroph	富营养化
evacu	疏散	排空	排泄	撤退
evad	规避	逃避	避免	躲避
evalu	评估	评价	鉴定	赋值
evalu function	评价函数
evalu model	评价模型
evalu system	评价系统
evapor	蒸发	消失	脱水	浓缩
evas	逃避	回避	规避	可避免
even	乃至	即使	相等	虽然
even surfac	平面
evenli	平衡	平坦	平等
event	结果	事件	如果
event detect	事件检测
eventu	最后	终于
ever	非常	越来越	永远	很少
ever grow	不断增长
ever increas	不断增长
ever much	非常	十分
everglad	湿地	沼泽草
evergreen	常绿
everi	每个	所有	每一	每隔
everi bit	完全
everi dai	每天	逐日	天天
everi last bit	全部	所有
everi littl bit	所有	全部
everi second	不断	不时
everi singl	完全	一切	全部
everi time	每次	每当
everydai	每天	日常
everyon	每个人	人人
everyth	首先	等等	当务之急
everywher	各处
evid	明显	证据	根据	凭证
evidenc	明显	显示	显著	表明
evidenciari	证据
evidenti	证据
evidentiari	证据
evinc	表明	显示	可证明	表示出
evok	引起	诱发	唤起	移送
evolut	进化	发展	进展	演化
evolutionari	发展	进化	展开	改良
evolv	展开	进化	进展	发展
ew	母羊
ex	费用
ex vivo	离体
exacerb	加重	恶化
exact	精确	准确	更确切	急需
exact solut	精确解
exactitud	正确	精确	严格	精密
exactli	并不	精确	并没有	确切
exalt	提升	提高	兴奋	高尚
exam	测验	考试
examin	检查	调查	考试	审查
examinatori	检查	审查	考试
exampl	实例	样本	例如	例子
exampl case	案例
excamb	交换
excambion	交换
excambium	交换
excav	挖掘	发掘
exce	超过	超越	胜过
exceed	非常	不超过	超越	过度
exceedingli	极端	非常	极度
excel	优良	杰出	优于	优点
except	除外	例外	异常	反对
exception	特殊	异常	例外	除外
excerpt	引用	摘录
excerpta	摘要
excess	过度	超过	过多	额外
exchang	交换	交易
excipi	辅料
excis	切除	离体	删除
excision	切除
excit	刺激	兴奋	激发	过激
excitatori	兴奋性	刺激性
excitingli	刺激
exclud	除外	排除	排斥	不包括
exclus	除外	排除	唯一	不包括
exclus us	单独使用
exclusionari	排斥
excogit	设计	计划	方案	发明
excrement	粪便	排泄	大便
excret	分泌	排泄
excretori	排泄	分泌
excurs	移动	游览
exec	执行
exect	执行	董事
execut	执行	完成	实行	奏效
execut input output	输出
execut time	执行时间
executori	有效	实施中	执行中	执行上
exegesi	解释	注释
exemplar	标本	原型
exemplari	示范
exemplifi	例证
exempt	免除	解除	免于
exercis	运动	运用	练习	执行
exercit	训练	实习	练习
exert	发挥	运用	产生	施加
exhal	蒸发	呼出	呼气	发散
exhaust	排气	经验	消耗	耗尽
exhibit	显示	展现	显现	表现
exhibitori	显示	表示
eximi	优良	卓越	杰出
exist	存在	目前	现有	生存
existenti	存在
exit	退出	出口	脱离
exo	在外
exod	离心	输出
exogen	外生	外原	双子叶植物
exorbit	过度	过高	不当
exosomat	体外
exot	外来	奇异	异乎寻常	极不稳定
exoter	开放	外界	公开	外面
exoterica	理论	作品
exotherm	放热	发热
expand	展开	详述	发展	扩充
expand sth	阐述
expans	开展	扩展	扩充	膨胀
expansil	扩张	扩大	膨胀
expati	详述	阐述	漫游
expect	预期	期待	期望	预料
expedi	方便	便利	有用	得当
expedit	迅速	促进	加快	畅通
expediti	迅速	快速	高效	效率高
expeditionari	考察	探险
expel	排除	驱逐	排出
expend	消耗	花费	用光
expenditur	费用	支出	消费	开支
expens	费用	开支	昂贵	贵的
experi	实验	经历	经验	体验
experi design	试验设计
experiemnt	实验
experienc	体验	熟练
experienti	经验
experiment	实验	试验
experiment condit	试验条件
experiment data	实验数据	试验数据
experiment design	实验设计	试验设计
experiment investig	试验研究
experiment method	试验法
experiment result	实验结果
experiment stage	试验期
expert	专家	高级	专门	内行
expert system	专家系统
expertis	专家意见
expiat	补偿
expir	失效	终止	死亡	呼出
explain	解释	说明
explan	解释	说明	表明	注释
explanatori	说明	解释
explanatori note	说明	注释
explanatorili	说明
explant	移植	外植体	移出
expletori	补充	填补	多余	附加
explic	解释	说明	明确	阐明
explicatori	说明
explicit	清楚	详述
explicitli	明确	明白
explod	分解	爆炸	爆发	激增
exploit	开发	利用	开拓	剥削
exploitag	开发	利用	剥削
exploitur	利用	开发
explor	探测	探索	探究	探险
exploratori	探究	考察	探索	探测
exploringli	探索
explos	爆炸	爆发	激增
expon	指数	说明
exponenti	指数
exponenti growth	指数增长
export	输出	出口	导出
expos	暴露	面临	接触	曝光
exposit	说明	阐述	解释	揭示
expositori	说明	解释
exposur	暴露	照射
expound	解释	详细说明
express	表达	表现	表示为	表示
express speed	快速
expression	表现	表情
expressur	表达	表现	表示
expuls	排气	驱逐
expunct	消除	消去	消灭
expung	除去	消除	删除	省略
exquisit	敏锐	精巧	细腻
exsert	突出	伸出
ext	提取	浸膏	浸出物
extant	现存
extend	达到	扩展	涉及	扩充
extended	延长	扩大	伸展
extendedli	广泛	延伸	延续
extenison	延长
extens	广泛	广大	延长	乃至
extens us	广泛应用
extensioin	扩散	伸展	蔓延
extensioin saltam	转移	迁徙
extension	外延	具体	扩展	扩充
extenso	完全	全文	详尽
extent	程度	范围	区域
extenu	减轻	低估	减量	细小
exterior	外部	表面	外在	外貌
extern	外部	客观	表面	外面
externu	外的	外部	外界
extinct	消失	消光	消灭	消退
extra	额外	特别	非常	在外
extra organism	体外
extra work	加工	加班
extracellular	细胞外
extract	提取	萃取	取出	引出
extraforan	野外	露天	户外
extran	外来	无关	外部	体外
extraordinair	异常	特别
extraordinari	非常	特别	临时	格外
extraordinarili	特别	非常	特派
extrapol	推断	外推法	外推
extrasomat	体外
extravert	特别	外向
extrem	极端	非常	末端	濒危
extrem valu	极值
extremest	极端	极度
extremum	极值
extrins	外部	外在	体外	外来
extrn	外部
extrud	突出	伸出
extrus	推出	突出	喷出
exuber	丰富	繁茂	茂盛	充沛
exud	渗出	流出	分泌
exutori	诱导
ey	注意	着眼于	照顾	眼睛
ey movement	眼动
eyeabl	可见	赏心悦目
fabric	制造	组合	建造	焊接
fabric materi	构件
fabric process	制造工艺
fabricar	人工
fabul	非常	传说	无理
facad	表面	外观
face	面对	面临	朝向	即使
face face	面对面	面临
facet	方面	小面
facework	表面	面层	饰面
faci	表面	外观
facial	表面
facial express	面部表情
facient	因子	乘数	因数
facil	容易	设备	工具	设施
facilit	促进	帮助	推进	助长
facilitii	容易	设备	便利
facsimil	复制	传真
fact	事实上	事后	确实	事实
faction	派系	宗教
factiti	人为	人工	人造	捏造
facto	实际上	事实上
factor	包括	因素	系数	基因
factor analys	因素分析
factor analysi	因子分析	因子分解
factor analyt	因子分析
factor analyz	因子分析
factori	因子	产生	工厂	代理商
factual	实际	事实	真实	确实
factur	制作
facult	能力	兼性	授权	特许
faculti	能力	才能	院系
faculti member	员工
fade	消失	衰落	褪色	渐弱
fadg	适合	成功
fai	紧密连接	紧密联结
fail	未能	缺乏	失败	没能
fail safe natur	可靠性	安全性
failur	失败	不足	故障	缺乏
failur analysi	失效分析	故障分析
failur detect	故障检测
failur rate	失效率
faint	模糊	微弱	无力	衰弱
faintish	较弱
faintli	微弱	模糊
fair	完全	公平	极度	肯定
fair enough	很好
fair price	评价
fair sex	女性
fairli	公平	美观	相当	清楚
fait	行为	事实
faith	信任	相信	确实	的确
fake	欺骗	伪造	涂抹	装饰
fall	下降	受到	失败	减少
fall awai	下降	分开	消失	消瘦
fall ground	落地	失败
fall short	不足	缺乏	不符合	标准
fall sleep	死亡	入睡
falloff	下降	排出	分开	散开
fals	错误	不准确	违背	欺诈
fals alarm	虚警
fals name	可用	姓名
fals neg	假阴性
fals posit	假阳性
faltung	卷积	褶积
fame	饥饿	著名	传说
famili	家庭	家族	家人
famili tree	系统
familia	家族	家长
familiar	熟悉	常见	亲密	友好
famin	缺乏	饥荒	饥饿
fan	输入	输出	展开	分散
fanglef	新型
fante	原始
far	至于	远离	迄今为止	最新
far awai	远离	遥远	显然	无疑
far back	古代	遥远
far infrar	远红外
far out	极端
far possibl	尽可能	尽量
far rang	广泛
far reach	广泛	深远
far wide	广泛
fare	进展	费用	进步	食物
fare thee well	完善	极度
fare well	完善	极度	进展顺利
farm	农业	农田	转入	耕作
farm area	田间
farm product	农产品
farmer	农民
farmland	农田
farther	更远	够了	进一步
fashion	流行	模仿	形成	勉强
fast	快速	尽快	绝食	急速
fast av	快速
fast grow	快速增长
fast speed	快速
fast step	迅速	活跃
fast track	快速
fasten	集中于	纠缠	确定	扎紧
faster	加快
fastidi	严格	挑剔
fastli	快速
fat	脂肪	养肥	肥胖	肥的
fatal	重大	致命	不幸	致死
fate	命运	注定	重大	宿命
fath	肥胖	了解	肥沃
father	保护	上帝	父亲	培养
fathom	计算出	测量	可以了解	推算出
fatigu	疲劳	疲乏
fatigu crack	疲劳裂纹
fatigu life	疲劳寿命
fatli	丰富
fatti	脂肪	肥胖
fatti acid	脂肪酸
fatti nitril	脂肪
fault	故障	挑剔
fault condit	故障状态
fault detect	故障检测
fault diagnosi	故障诊断
fault toler	容错
faulter	不足	缺陷	缺点	欠缺
faulti	不完善
favor	有利	顺利	良好	支持
favour	顺利	有利	支持	良好
fbg	葡萄糖	明胶
fear	恐惧	担心	恐怖	绝不
fearfulli	非常
feasanc	作为	履行
feasibl	可行性	可行	可能性	适宜
feasibl solut	可行解
feasibl studi	可行性研究
feasibli	切实
feat	借助于	奏效	合适	功绩
featru	特征
featur	特征	特性	特色	起重要作用
featur analysi	特征分析
featur base	基于特征
featur extract	特征抽取
featur select	特征选择
featur space	特征空间
featur vector	特征向量
febril	发热	热性
fecal	粪便	排泄物
fece	粪便
feck	价值	效能
feder	联合	联邦	同盟	联盟
fee	费用	所有权
feed	饲养	插入	饲料	养肥
feed back	反馈	反作用
feed forward	前馈
feed stock	原料
feed stuff	饲料
feedback	反馈	反应
feedback control	反馈控制
feedback loop	反馈环路	反馈回路
feedstock	原料
feedstuff	饲料
feel	摸索	感觉	同情	寻找
feel like sth	需要	想要
feel short	缺乏	不足
feet	强烈	坚决
fellow	同事	同伴	朋友	同道
felt	粘结
femal	女性	女子
femal speci	女性
femin	女性
femini	女性
feminin	女性	阴性	雌性	柔弱
femor	股骨	大腿	股的
fenc	回避	限制	保卫	包围
fend	保护	抵御	抚养	抵挡
fens	防护	栅栏
ferac	丰富	多产
feraci	丰富	多产
feral	野生	凶猛
ferment	发酵	酶的
fermi	费米
fermn	发酵
ferret	搜索	搜寻
fertil	肥料	肥沃	施肥	生产力
fervent	强烈	热的	热情	热烈
festin	加速
fetal	胎儿
fetch	克服	引起	取得	包括
fettl	情绪	修补	状态	清理
fetu	胎儿
fever	发热	发烧
few	少数
fewer	较少	不少于
fewest	最少	至少
fewtril	少量
fiber	纤维	构造	光纤
fiber optic	光纤
fibr	纤维	构造
fibra	纤维
fibril	原纤	须根	纤维状
fibro	纤维
fibroblast	成纤维细胞	纤维形成
fibroin	蛋白
fibrosi	纤维化
fibrot	纤维化
fibrou	纤维
fic	产生
fiction	小说	虚构	拟制	假定
fictiti	假设	虚构	假定	假想
fidel	忠实	诚实	逼真度	忠诚
fiduci	基准	信托
field	现场	领域	田间	外场
field applic	应用范围
field experi	野外试验	现场试验
field studi	研究领域
field test	现场试验	野外试验
field trial	现场试验	野外试验
field view	视野	视场
field vision	视野
fiercest	强烈	凶猛
fifteen	十五
fifth	第五
fig	打扮	刷新	无花果	修整
fight	对抗	克服	避免	战斗
fight back	抵抗
figur	合理	计划	计算	谋取
filament	细丝	丝状
file	依次	申请	存档	文件
fill	填充	充满	满足	填补
fillip	刺激
film	拍摄	薄膜	电影	摄影
filter	过滤	加入	渗透	滤过
filter algorithm	滤波算法
filtrat	过滤
final	最后	结局	终于	决定性
final design	最终设计
final phase	最后阶段
final result	最终结果
financ	资金	融资	财政	理财
financi	金融	财政	财务	欺骗
financi loss	经济损失
financi resourc	资金
find	发现	认为	找出	得到
find entranc	进入
find imposs	发现
find outlet	发挥
fine	最后	精细	扫描	很好
fine grain	细粒	微粒
fine particl	微粒	微细颗粒
fine spun	脆弱	微妙
fine tune	微调	调整
fineer	完善	很好	完美	优质
finer	好的	出色
finess	策略	手段
finetun	调整
finger	手指	伸出	指针	有指
finger sth	参与
fingerprint	指纹
finish	完成	结束	最后	完美
finish product	成品
finit	有限	限定
finit differ	有限差分
finit element	有限元
finiti	有限
finitud	限制	界限
fir	先前	杉木
fire	发射	极度	火灾	起火
fire control	消防
fire hazard	火灾
fire resist	防火
firefight	消防
firesid	家庭	非正式
firewal	隔离
firm	坚定	公司	坚决	确定
firmli	坚定
first	首先	第一	开始	优先
first approxim	近似
first bodi	主体
first class	最好	优秀
first ever	首次	前所未有	史无前例
first gener	第一代
first hand	直接
first instanc	首先	起初	一审
first kind	史无前例	首创
first line	重要
first order	一阶
first place	首先	冠军
first principl	基本原理	基本原则
first rank	最佳	优秀
first rate	非常好	一流
first step	首要步骤
first thing	首先
first time	首次	第一次	初次
first trimest	早期
first water	最好	最优秀	上等	头等
first year	第一年
firsthand	直接
firstli	首先	第一
fiscal	财政	会计
fish	钓鱼	鱼类	摸索出
fisheri	渔业
fission	分裂	裂变	分体
fistula	瘘管
fit	适合	适宜	装备	适应
fit model	拟合模型
fit togeth	协调	装配
fitli	适当	恰好
fitment	装置	家具
fitting	适合
fittingli	适合
five	五个
fix	固定	确定	不变	决定
fix point	定点
fixat	固定	注视	凝视	介体
fixed	固定	不变	稳固
fixedli	固定	不变	不动
fixiti	固定	不变性
fixtur	固定	设备
fixup	固定	安装
fizz	活力	兴奋
flacker	推广	广告	宣传
flag	标志	下垂	衰弱	菖蒲
flagship	旗舰
flair	才能	鉴别力	眼光
flame	爆发	燃烧	火焰	熄火
flanch	扩散	变宽
flang	边缘	轮缘
flank	侧面
flap	紧张	抖动	摆动
flappong	波动
flare	闪光	加剧	闪耀	发光
flareout	扩张
flash	闪光	反射	即刻	瞬间
flat	平坦	平面	疲惫	平直
flat plate	平板
flatbas	平台
flate	水平	平的	平坦	平原
flatform	平台
flatland	平原
flatli	完全
flatlin	死亡
flavonoid	黄酮类	类黄酮
flaw	缺点	裂纹	划痕	裂缝
fledg	成熟	独立	喂养
fleet	快速	短暂	港湾	浅的
fleetli	快速	迅速
flei	威胁
flesh	人类	肥胖	充实	世俗
flesh blood	现实	人类	实际存在
flesh fell	完全	全身
flex	弯曲	折曲	屈曲	伸缩
flexibl	适应性	弹性	灵活性
flexibli	柔软
flexur	抗弯	曲的	屈曲
flicker	闪烁	微弱	闪光	闪动
flight	飞行	迁徙	射击	射程
flight path	飞行路径
flimsi	脆弱	浅薄	易坏
flimsili	脆弱	柔弱
fling	投入	发出	放弃	试做
fling gauntlet	挑战
fling oneself	投入	投身
flip	浏览	翻转
flite	争论	争吵
float	浮动	移动	漂浮	摇摆
floc test	试验
flock	大量	聚集	一群	云集
flood	淹没	泛滥	洪水	溢出
floor	地面	地板	基底	底部
flop	失败
flora	植物区系	植物群
floral	植物	花的
floresc	开花	花期
florist	植物	花的
flourish	繁荣	活跃	繁茂	茂盛
flow	流出	流动	溢出	溢流
flow awai	流失	流逝
flow cytomet	流式细胞仪
flow cytometri	流式细胞术
flow direct	流向
flow path	流程	流路
flow pattern	流型	活动模
flow rate	流速	流量	流率
flow regim	流型
flow type	流型
flow veloc	流速
flowabl	流动性
flowag	流动	流出	泛滥
flower	开花	发育	成熟	山楂
flowi	流动
flowingli	流动	平滑	流畅
flowrat	流速	流量
flsoresc	荧光
flub	错误	失败
fluctuant	波动	变动	起伏
fluctuat	波动	变动	起伏	脉动
fluenci	流畅
fluff	错误	柔毛	绒毛	出错
fluid	流动	液体	流体	可改变
fluid dynam	流体动力学
fluid flow	流体流动
fluid mechan	流体力学
fluid wave	波动
fluidic	射流	流体
fluidli	流动	液体	不定	流畅
fluoresc	荧光
fluoresc intens	荧光强度
fluoresc label	荧光标记
fluoresc light	荧光
fluoresc microscop	荧光显微镜
fluoro	荧光	氟代
flush	充足	冲洗	失败	直接
flutter	摆动	颤动
fluvial	河流
flux	流出	变迁	熔化
fluxion	流动	变动	溢出	流出
fluxionari	流动	变动
fly	突发	飞行	飞过	在传输过程中
fly color	成功	胜利	出色
fly sb throat	攻击	袭击
fly vapor	蒸发
fm	调频	调幅
fmri	功能性磁共振成像
foam	泡沫	发泡
focal	焦点	病灶	灶的	聚焦
focal plane	焦面
focal point	焦点
focal spot	焦点
foci	焦点	聚焦	焦距	病灶
foco	中心
focu	焦点	清晰	聚焦	致力于
focus	聚焦	焦点	调焦	焦距
focuss	聚焦	焦点	注视	焦距
fodder	饲料	素材	秸秆	饲草
foe	对手	反对者	敌人
fog	困惑	苔藓	不清晰
fog free	清晰
foggi	模糊
foil	阻止	挫败
foison	大量	营养	智力	精力
fold	折叠	重影	乘以	合并
foliag	植物	树叶
foliar	叶的
folk	人们	民间	民族	父母
folki	普通	常见
folksi	和气
follicl	卵泡
follicular	卵泡
follow	如下	跟随	追求	然后
follow track	跟踪
followthrough	后续
followup	回答	追踪	跟踪
fond	喜爱	安全	喜欢	彻底
food	食物	食品
food chain	食物链
food crop	粮食作物	蔬菜作物
food intak	摄食
food product	食品
foodstuff	食品	粮食
fool	浪费	欺骗
foot	步行	累计	总计	关系
foothold	根据
footprint	足迹	印迹
forag	饲料	掠夺
forbi	此外	极好
forby	其他	接近
forc	有效	通过	由于	强迫
forc back	抑制
forcast	预测	预报
fordo	破坏
fore	在前	以前	先于	强制
fore aft	纵向
fore mention	上述
forearm	前臂	准备
foreat	森林
forecast	预测	预报
forefend	防止	避免
foreglimps	启示	预见
forego	先前	前面	放弃	前述
foreground	前景	前台
forehand	及时	节约
forehead	前额	前部
foreign	无关	外来	外国	外交
foreign bodi	异物	外物
foreign object	异物
forement	上述	前述
foremost	最初	最重要
forens	辩论	法院
forerun	稳定	预报	预示
foresaid	上述	前述
forese	能预测	可预见	预见	预知
foreshorten	缩短
forest	森林	林区	造林
forestiera	森林
forestland	林地
forestri	林地	森林	林学	林业
forg	伪造	锻炼
forget	忘记	算了	忽视	忽略
forif	强化
fork	分支	移动	支付	放弃
form	形成	表示	形状	类型
form begin	开始	开创
formal	正式	形式	礼仪	聚乙烯
format	形成	结构	格式	构造
format detail	格式
formatio	结构
former	前者	模型	从前	样板
formerli	以前	从前
formid	巨大	优秀	艰难	强大
formul	形成	表述	配制	制订
formula	公式	准则	方案	规则
formulari	规定	公式
fors	可能
fort	堡垒	优点	长处	特长
forth	等等	以后	向外
forthfar	出发
forthright	直接	正直	立即
forti leven	许多
fortifi	加强	增加	增强剂
fortiori	更加
fortuit	偶然	机会	意外
fortun	幸运	命运	幸福	财富
forum	论坛	法庭	座谈会
forward	向前	迅速	在前	进步
forward direct	正向
forward look	前瞻性
forward motion	移动
forwarddirect	正向
forza	力量
forzando	加强
fossil	化石	守旧	固定化
fossil fuel	化石燃料
foster	培养	养育	抚育	鼓励
foudroy	急性	爆发	暴发
foul	污染	混乱	污垢	犯规
foul line	边界
found	基于	发现	搜索	建立
foundat	基础	根据	建立	地基
foundat stone	基础	基石	根源
foundation	基础
founder	破坏	失败	倒塌	泥泞
fountain	水源	泉水	本源
four	四个	匍匐	完全一致	完全相似
four dimension	四维
four year	四年
fourier transform	傅里叶变换
fourteen languag	非常	极其
fourth	第四	四分之一
fourth dimens	时间
fox	欺骗	狐狸
fpga	现场可编程门阵列
fraction	完全	部分	分别	成分
fraction number	分数
fractur	破碎	骨折	破裂	压裂
fragil	脆弱	虚弱
fragilita	脆弱	脆性
fragment	片段	分裂	破碎	碎片
fragmentari	碎片	碎屑	不完全	片断
frai	磨损	争论
frail	脆弱	虚弱
frailli	脆弱
frailti	脆弱	虚弱	弱点
frame	框架	结构	设计	构成
frame refer	理论	观点	坐标	参照系
frame work	框架	结构	骨架	主机
framework	结构	骨架	观点	准则
franc	法国
frangibl	脆弱性	脆弱	脆性
frank	率直
fraud	欺骗	欺诈	舞弊	不诚实
fraudul	欺诈	欺骗	不诚实
fraught	充满	含有	担心
free	没有	释放	开放	自由
free air	大气
free easi	自由	酒店	聚会
free electron	自由电子
free energi	自由能
free radic	自由基
free run	独立	不同步
free space	自由空间
free stand	独立
freed	释放
freedom	自由	没有	自主	免于
freeli	自由	大量	浮动	随意
freeman	公民	自由人
freewai	高速公路
freez	冻结	冰冻	排斥	拒绝
freez thaw	冻融
french	法国
freq	频率
frequenc	频率	频数
frequenc band	频带	频段
frequenc domain	频域
frequenc rang	频率范围
frequenc select	频率选择性
frequenc spectrum	频谱
frequent	频繁	快速	经常	频度
frequent us	常用
fresh	新鲜	开始	最新	另外
fresh water	淡水
freshli	新近
freshwat	淡水	江河湖泊
fret	磨损	侵蚀	腐蚀	烦躁
friabil	脆弱	脆性
friabl	脆弱
friction	摩擦	不和
friction coeffici	摩擦系数
friend	朋友	支持者
friendli	友好	温和	亲切	友善
fright	惊吓	非常
frightfulli	非常
fring	边缘	初步	附加	流苏
frndament	重要	基本原理
front	面对	朝向	在场	预先
front edg	前沿
front end	前端
front offic	管理	行政
front page	重要
frontal	正面	前面
frontend	前端
frontier	边界	边境	探索
frost	冰冻	结霜	冻结	受冻
frozen	冻结	严寒
fruit	结果	果实	成果	收益
fruition	实现	成就	结果实
fruitless	无效	无子	无益
frumentac	小麦	谷类
frumentum	小麦	谷类
frustrat	挫折	挫败	破坏	无益
frutescos	灌木
frutex	灌木
fruthest	最大	最远
fuel	燃料
fuel cell	燃料电池
fuel consumpt	燃料消耗
fuel effici	省油
ful	丰富	充满
fulfil	完成	实践	履行	实现
fulfil requir	满足要求
full	完全	充满	全部	完整
full advantag	完全	充分
full blown	成熟	盛开	充分发展
full bodi	肥胖	范围广	浓郁
full color	彩色
full forc	全部	全体
full length	全长
full page	重要
full scale	全面	完全	原大	实际尺寸
full size	全身
full strength	全部	全员	全体
full term	足月
full text	全文
full thick	全层
fullblown	成熟	盛开
fulli	十分	完全	充分
fulli develop	发育成熟
fulli fledg	成熟
fulli grown	成熟	长足
fume	熏蒸
fun	娱乐	乐趣
function	功能	函数	运行	活动
function analysi	函数分析	功能分析	泛函分析
function group	官能团
function materi	功能材料
function relat	函数关系
function relationship	函数关系
function requir	功能需求
function time	有效时间
functionari	作用	机能	职员	官员
fund	丰富	大量	积累	基金
fundament	基本	基础	重要	原则
fundament frequenc	基频
fundament principl	基本原则
fundament research	基础研究
fundi	专家
fundu	基底	底部
fungal	真菌	霉菌
fungi	真菌	霉菌
fungibl	代替
fungoid	真菌
fungou	真菌	霉菌	短暂
fungu	真菌	霉菌
fungus	真菌
funicl	纤维
funnel	漏斗	烟囱
furnac	考验
furnish	提供	供给	供应	家具
further	促进
furthermor	此外	而且
furthest	最远	最大
fuse	熔化	融合
fuse on	联合	融为一体	结合在一起
fuse togeth	融合	结合	联合	集合
fusion	结合	熔融	熔化	聚变
futur	未来	将来	今后	往后
futura	未来
futurist	在未来	在将来
fuzzi	模糊
fuzzi logic	模糊逻辑
ga	气体	瓦斯	尾气	出口气
ga chromatographi	气相色谱法
ga flow	气流
ga liquid	气液
ga oper	气动
ga pressur	气压
ga turbin	燃气轮机
gad	蔓延
gag	阻塞	欺骗	矫正
gage	挑战	估计
gain	增加	得到	增益	获得
gain access	进入	可以获得	接近	机会
gain advantag	优于	胜过
gain entranc	进入
gain ground	接近	发展	前进	普及
gain promin	突出	显着
gait	步法	步态
galact	极大	乳液	乳汁	银河系
galen	医学	草药
galleri	走廊	收集	图库
galor	丰富	大量
galvan	电流	镀锌	通电	震惊
galvanis	激励	刺激	镀锌
gam	社交	婚配
game	赌博	高兴	一场	策略
game plai	博弈
game plan	战略	行动计划
game theoret	博弈论
game theori	博弈论
gameboard	实现
gami	表示	勇敢	婚姻
gamic	性的	受精
gamma rai	伽马射线
gamou	表示
gamut	全部	整个范围
gang	攻击	聚集	联动	成组
gang togeth	符合	结合在一起
ganglia	活动	力量
ganglion	活动	力量
gangsaw	组合
gangwai	通道	通路
gap	间距	缝隙	间断	缺口
garbag	垃圾	废物
garden	园艺	普通	果园	造园
garden varieti	普通
gargantuan	巨大	庞大
garment	服装	衣服
garner	储存	贮藏
gase	气体
gaseou	气体	气的	气态
gasif	气化
gasifi	气化
gasket	填料	垫圈
gasolin	汽油
gass	排气	气体处理
gastroenter	胃肠
gastrointestin	胃肠
gastrointestin tract	胃肠道
gate	控制	大门	与门	通道
gatewai	通路	网关
gather	聚集	集合	集中	选出
gather place	聚集
gather togeth	收集	集合	集聚
gather volum	增大	变大
gaug	测量	估计	测定	标准
gauss	高斯
gaussian	高斯
gaussian point	节点
gaze	注视	凝视
gear	适合	促进	增加	一致
geastrum	地形
gedanken	思想
geez	注射
gei	可以	相当
geiger	辐射
gein	土壤有机质
gel	凝胶
gel electrophoresi	凝胶电泳
gelat	冻结	凝胶	胶凝	糊化
gen	基因	消息	情报	真相
gender	产生
gene	基因
gene express	基因表达
gene mutat	基因突变
gene therapi	基因治疗
gener	产生	生成	发生	一般
gener algorithm	生成算法
gener analysi	全面分析
gener anesthesia	全身麻醉
gener electr	发电
gener flux	通量
gener plan	总体规划
gener principl	原则	通则
gener public	公众
gener purpos	通用
gener rule	一般	常规	生成规则	大体上
gener set	发电机组	类集
gener system	生成系统
gener wai	一般
genera	种类
general	通常	一般
generalis	广泛	普遍	整体	概括
generaliz	普遍性	可归纳
genes	发生	生殖	起源
genesi	发生	生殖	起源
genet	遗传	基因	起源	生殖
genet algorithm	遗传算法
genet engin	基因工程
genet inform	遗传信息
genet inherit	遗传
genet modifi	转基因
genet mutat	遗传信息
geni	起源	世代
genic	基因	产生	生产
genii	倾向	本质	精神	创造能力
genit	生殖	所有格
genitur	产生	诞生
geniu	特征	精神
genius	倾向	本质	创造能力	思潮
genom	基因组	染色体组
genotyp	基因型
genr	类型	流派
gent	人们
gentiliti	国家	家族	民族	部落
gentl	温和	亲切
gentleman jim	世纪
gentli	逐渐	温和
genuin	真实	真正	真诚	真性
geochem	地球化学
geoclimat	地面
geodes	测量
geodes distanc	距离
geodet	测量
geograph	地理	地区
geograph area	地理区域
geograph distribut	地理分布	地域分布
geograph locat	地理位置	地理定位
geographi	地理
geographic	地理
geoloc	地理定位
geolog	地质
geomagnet	地磁
geometr	几何	实际测量	增长速度
geomorpholog	地貌	地形
geophys	地球物理学	地球物理
geopolit	地理	地缘政治学
geopon	农业	耕作	乡间	田园
geoponicsn	耕作	农业	田园	乡间
georg	确实	的确
georgic	农业
geospati	地理空间
geostationari	同步
geotag	地理位置
geotherm	地温	地热
geriatr	老年人	老年医学	老年	衰老
germ	细菌	种子	根源	生殖细胞
german	德国	有关	关系密切	同样
germani	德国
germin	发芽	原始	发育	出芽
germina	种子	病菌
gest	行为	手势
gestat	妊娠	孕育	受的
gestio	行为	管理	处理
gestion	行为	治理
gestur	手势	姿态
get	通过	得到	到达	非常
get across	通过
get afoot	开始	起步	实行
get ahead	超过	领先	进步	胜过
get along	进展	生活
get anywher	成功	取得进展
get awai	离开	出发	逃跑	摆脱
get back	恢复	继续	回到	报复
get behind	支持	落后
get best	克服	胜过
get better	康复	痊愈	转好
get command	控制
get crack	开始
get feel	了解	熟悉
get go	开始	开端	勇气
get grip	处理
get ground	开始	取得进展
get hang	了解	理解
get hank	控制
get hold	得到	抓住	抓紧
get hot	接近
get involv	涉及
get know	认识
get mark	开始
get pictur	了解
get possess	获得
get quit	摆脱	消除	脱离	免除
get right	恢复正常
get round	避免	说服
get sb sth	成功	完成
get start	开始	着手
get straight	了解
get togeth	聚集	收集	积累
get utmost	充分利用
get wai	障碍	完成	避开	开始进行
get wind	传播	泄露
get wise	了解	知道	警觉	察觉
ghg	温室气体
ghostli	精神	影子
gi tract	消化道
giant	巨大	庞大
giant size	巨大	超大
gift	赋予
gifti	能力
gig	刺激
giga	巨大
gigant	巨大	庞大
gigantean	巨大	庞大
gigantesqu	巨大	庞大
giganto	巨大
gimbal	平衡环
gird	准备	围绕	横梁
girth	围绕	包围	周长
gist	依据	要点
git	活力
git go	开始	开端
gitgo	开始	开端
giusto	合适	恰当
give	放弃	发出	停止	提供
give account	说明	讲述	叙述
give air	发表
give attent	注意
give awai	分发	放弃	泄露	丧失
give back	恢复	归还	后退
give battl	挑战
give birth	产生
give care	护理	注意	用心
give caus	说明	引起
give counten	支持	证实
give ear	注意
give emphasi	强调	重视
give evid	证明	提供
give express	表达出	反映
give hand	帮助
give heed	注意	理会
give impetu	促进	推动
give impuls	推动	促进	刺激
give occas	引起
give on adhes	支持
give on attent	注意
give promin	突出
give promis	保证
give refer	介绍	提及
give rise	引起	招致
give sb back sth	恢复	归还
give sb on word	保证
give support	支持	支撑	扶持
give take	交换	妥协
give voic	表达	发声	说出
give weight	重视	加强	进一步证实
given	考虑到	喜欢	已知	假定
glacial	冰川	冰的
glacier	冰川
glade	沼泽	湿地
glair	蛋白
glaireou	蛋白质
glairi	蛋白质
glanc	浏览	提到	闪光	反射
glandular	固有	天生
glaring	显著
glass	反映	玻璃	反射	透镜
glassmak	工业
glaze	光滑
glean	收集
glebe	土地
glide	经过	滑动	后流	流水
glimps	看到
glint	闪光	反射	闪耀
glitchi	异常
global	全局	全球	通用	综合
global climat chang	全球气候变化
global posit system	全球定位系统
global warm	全球变暖
globe	天体
globulin	球蛋白
glom	理解	抓住
gloss	掩盖	注释	发光
glossi	平滑
glove	认真
glow	热情	发热	红光	热烈
glucocorticoid	糖皮质激素
glucon	葡萄糖
glucos	葡萄糖	葡糖
glut	大量
glutam	谷氨酸
glutamin	谷氨酰胺
glutathion	谷胱甘肽
glycan	多糖	聚糖
glycat	糖化
glycem	血糖
glycerin	甘油	丙三醇
glycerol	甘油	丙三醇
glycin	甘氨酸	氨基乙酸
glycogen	生成	糖原
glycol	乙二醇	二醇	糖酵解
glycoprotein	糖蛋白
glycosyl	糖基化	糖基
gmp	鸟苷酸
gnosia	认识
gnostic	认识
gnotobiot	无菌
go	进行	接近	活跃	参加
go alon	独立
go along	进行	前进	赞同
go bat	帮助
go behind	探究
go beyond	超出
go far	成功	满足
go forward	发生	向前	前进
go go	活跃
go live	启动
go market	尝试	生气
go on wai	出发	特地
go past	经过	路过
go round	传播	漫步	巡逻	流传
go ruin	死亡	崩溃
go seed	退化
go short	缺乏	短缺
go sth	研究	进入	根据	完成
go tangent	思想
goad	刺激	激励
goal	目标	目的	得分	终点
goal direct	有目的
goal program	目标规划
goddamn	完全
godspe	成功	幸运
goe show	证明
goggl	突出
gogo	大量
goin	进行	尝试	对付	出产
gold	黄金	金色	金的	宝贵
gone	喜爱	衰弱	软弱
gono	种子
good	有效	永久	擅长	非常
good deal	许多	很多
good health	健康	安康
good humouredli	和气
good lot	大量	非常
good measur	另外
good order	适宜
good qualiti	优质
good season	及时	及早
good sth	最好
good time	及时	迅速
goodli	好的	美丽	不错	美好
googl	谷歌	搜索引擎技术
gordian knot	难题	关键
got	必须	一定	拥有	修饰
got sth	必须	不得不
gotta	必须	拥有
gotup	人工	做成	假的
gound	地面
gov	政府
govern	政府	调节	管理	控制
govern agenc	机关
govern document	政府部门
govern equat	控制方程
govern sector	政府部门
government	政府	政治	统治
gp	全球定位系统
grab	优于	攫取	抓住	捕获
grabbl	搜索	抓住
grace	优美	魅力	体面
grace degrad	功能降低
grad	逐步	毕业生	渐渐
gradat	顺序	逐渐变化	有等级	渐次
gradatim	逐步	渐渐
grade	上坡	分级	等级	等内
grade school	小学
grade system	分级
grader	机器	分级机	年级学生
gradient	梯度	坡度	斜率	步行
gradual	逐渐	渐增
graduat	大学生	毕业	研究生	刻度
graduat student	研究生
graft	嫁接	移植
grai	灰色	灰白	年老
grai scale	灰度
grain	颗粒	彻底	纹理	本质
graith	设备	装备
gram	鹰嘴豆
gram posit	革兰氏阳性
grammat	语法
grampu	呼吸
gramul	粒子
grand	重大	主要	最高	伟大
grand scale	大规模
grand total	总计	累计	总值	合计
grander	较大
grandest	重大	豪华
grant	允许	即使	假定	但是
granul	粗糙	细粒	粒度	颗粒
granular	颗粒	粒状
granulo	颗粒
grape	葡萄
graph	图形	表示	曲线图	图表
graphi	记录
graphic	生动	图的	记录	图解
graphit	石墨
grappl	抓住	掌握
grasp	掌握	把握	理解	控制
grass	草原	草地	牧场	格拉斯
grass root	基层	基础	草根	乡村地区
grassland	牧草	草原
grassplot	草地
grassroot	草根	基层	乡村
grate	光栅	刺激	摩擦	感谢
gratif	满足	满意
gratul	满足	欢迎	贺喜
grave	重大	严肃	死亡	坟墓
gravel	砂砾	回升	碎石	沙砾
gravi	重的	剧烈
gravid	妊娠	怀孕
gravit	重力	引力	下降
graviti	重力	自流	严重性
grayscal	灰度
graze	放牧	牧草	草场
greas	脂肪	贿赂	油脂
great	主要	充满	大的	非常
great britain	英国
great concern	至关重要
great deal	大量	很多
great enemi	死亡
great extrem	极端	过激
great forc	大规模
great lick	高速
great lot	大量
great mass	大部分
great measur	大部分
great moment	重要
great number	许多	大量	众多
great proport	大部分
great quantiti	大量
great silenc	死亡
great valu	宝贵
great volum	大量
greater	大于	大的
greatest	最大
greatli	非常
greedi	贪婪
green	绿色	新鲜	未成熟
green hous	温室
greenhood	绿色
greenhous	温室
greenhous ga	二氧化碳
greenli	绿色
greenpoint	美国	绿点
gregari	社交	集群性
grei	灰色	石墨化
grg	分类	分级
grid	网格	格子	离网	栅格
grievou	严重	极大	痛苦
grievous	严重
grim	严格	坚强	严峻	残忍
grind	剧烈	研磨	磨合	沉重
grip	处理	掌握	控制	抓紧
gripe	控制	抓紧	把手
grist	大量	谷物	面粉
grith	安全	和平	避难所	庇护
groat	少量
groceri	食品
groom	修饰	推荐	打扮	穿戴
grope	探索	摸索	寻找
gross	大量	总数	总量	大批
grossli	非常
ground	基于	彻底	在世	当场
ground base	陆基
ground break	全新	独创	开创性
ground ground	地对
ground rule	程序	基本原则
ground water	地下水
ground work	基础	地基
ground zero	开始	起点
groundbreak	突破性	开创性
groundwat	地下水
groundwork	基础	根据	地基
grounwat	地下水
group	分组	组间	一组	聚合
group group	分批
groupement	集中	集合	聚集	团体
grove	果园
grow	发展	覆盖	成长	生长
grow downward	减少	缩小
grow season	生育期	生长季节
grow wild	野生	自然生长
grower	生长物
grown	成年	成熟	成人	长大
growth	生长	栽培	增长
growth factor	生长因子	增长因子
growth hormon	生长激素
growth rate	生长速率	增长率	生长率
grub	寻找	幼虫
gruel	惩罚
grunt work	简单
gruntl	满意	高兴	小猪
gt model gt	模型
guangxi	广西
guanxi	关系
guarante	保证不	保证	担保
guaranti	保证	担保
guard	预防	警惕	警戒	防止
guardedli	安全	谨慎
guardian	保护
guardianship	保护	监护	守护
guess work	推测	猜测
guest	客体	旅客
gui	逃跑	球员
guid	指导	引导	指南	管理
guid case	案例
guid missil	导弹
guidanc	指导	领导
guidelin	指标	方针	准则
guiltless	没有
guinea pig	豚鼠
guis	相似	伪装	外观	穿戴
gulp	抑制	吞咽	吸收
gum	确实	松脂	树胶
gun	追求	寻求	胜任
gung ho	合作
guntz	整个	全部	始终
gurad	保护	保卫
gurarante	保证	担保
gust	趣味	味觉	美味	赏心悦目
gut	内容	内脏	海峡	勇气
gymnotremoid	开放	裸露
gyn	女性	女子
gyna	女性	女子
gynaec	女性
gynaeco	女性	女子
gynaecoid	女性
gynaeic	女性
gyne	女性	女子
gyneco	女性	女子
gynecoid	女性
gyneic	女性
gynes	女性
gyni	表示	女性	妇女	雌蕊
gynic	女性	女子
gyno	女性	女子
gynou	表示	女性	妇女	雌蕊
gyrat	旋转	回转	旋回	回旋
gyro	陀螺仪	回转	陀螺	脑回
gyroscop	陀螺仪
haberdash	设计
habit	居住	习惯	居民	习性
habitat	栖息	生境	产地	自生
habitu	习惯	体质	适应于	体型
hackl	梳理
hacknei	常见
hadoop	分布式计算
hae	表示
haet	少量	小数
haggl	争论	讨论
hai	干草
hail	来自	冰雹	欢迎
hail sth	来自
hair	发型	头发	毛发	些微
hair breadth	精确
hairi	多毛	多发	毛状	长毛
hakeem	学者	医生
hakim	学者	医师
halet	抑制	束缚
half	一半	部分	不完全	平分
half centuri	半个世纪
half dozen	六个
half life	半衰期
half year	半年
halfwai	部分	中途	不彻底
halitu	呼吸	蒸气
hall	走廊
hallwai	走廊
halogen	生盐
halt	停止	停顿	休息	犹豫
halv	不完全	对分	平分	一半
hameochron	同时	同期
hammer	极好	致力于	设计出	抨击
hamper	阻碍	妨碍
hand	另一方面	移交	遗传	容易
hand cuff	限制
hand foot	完全
hand hand	联合	逼近	并进	稳步
hand held	便携式
hand run	连续
handbook	手册
handicap	障碍	残疾	困难	妨碍
handl	处理	操作	运用	完全
handler	管理者	操作者
handov	转移	转换
hang	障碍	意义	悬挂	坚持
hang fire	延迟	犹豫
hang skirt	依赖	依附
hang togeth	符合	结合在一起
hap	机会	偶然
haplo	单一	单纯	单独
haploid	单倍体	单一	单体化
haplotyp	单倍型
happen	发生	事件	偶然
happi	快乐	适当	幸福	幸运
hapt	结合	接触
haptic	触觉	幽默
hapto	结合	接触
har	驾驭
harass	折磨	困扰	骚扰
harbor	庇护	避难所
hard	缺乏	短缺	接近于	坚硬
hard fast	严格	固定
hard head	实际
hard scienc	自然科学
harden	硬化	变硬	坚定	固化
hardi	努力	难的	坚硬	强壮
hardli	几乎没有	几乎不	刚刚	很少
hardwar	硬件	零件
hardwar architectur	硬件体系结构
hardwar design	硬件设计
hardwir	电路
harm	伤害	有害	损害	危害
harmless	无害
harmomegathi	调节
harmon	谐波	调和	和谐	和声
harmoni	和谐	协调	调和	与一致
harmonis	和谐	协调	一致	调和
harsh	粗糙	严厉	苛刻
harsher	粗糙
harvard	哈佛大学
harvest	收获	收割	成果
hash	回顾	切碎	复活	复述
hassl	争论
hat	很多	陷入困境	帽子
hatch	孵化	出生	阴影	策划
haul	退却	搬运	离线	通信距离
hawk	捕捉	咳嗽
hazard	危险	冒险	偶然	受到威胁
hazard area	危险区
hazard materi	有害物质
hazardia	危害
hazi	模糊
hazili	模糊
head	出发	主要	头痛	正面
head ear	完全	全身	深深
head heel	完全
head ing	主要	出发	前进	头的
head mount	头盔式
head start	领先
headach	头痛
headship	能力
headwai	进展	前进	钻井
heal	愈合	修复	治愈	恢复
health	健康	卫生	蓬勃
health care	卫生保健
health care provid	医护人员
health condit	健康状况
health problem	健康问题
healthcar	医疗保健	卫生保健	健康服务
healthi	健康	卫生
healthili	健康
heap	许多	堆积	非常	大量
hear	听觉	审理
heart	中心	心脏	贫瘠	鼓励
heart blood	生命
heart centr	核心	中心	关键部门
heart diseas	心脏病
heart failur	心力衰竭
heart lung	心肺
heart muscl	心肌
hearthston	家庭
heartili	真实
heat	加热	过热	废品	加剧
heat conduct	热传导	导热	热导率
heat dissip	散热
heat exchang	换热	热交换器
heat flow	热流
heat flux	热流	热通量
heat pipe	热管
heat pump	热泵
heat releas	散热
heat sourc	热源
heat transfer	传热
heat transfer coeffici	传热系数
heat transmiss	传热
heat treat	热处理
heat treatment	热处理
heater	加热器	加热工
heav	上升	起伏	恶心	呕吐
heav sight	出现
heav view	出现
heaven	极度	高度	天空	究竟
heavi	充满	重的	巨大	沉重
heavi breath	大气
heavi duti	重型
heavi metal	重金属
heavier	巨大	沉重
heavili	严重
heckuva	很难	很大
hectarag	面积
hedg	障碍	限制	树篱	束缚
heed	注意
heel	倾斜	后部	紧随	追赶
heel head	完全	非常	深深
heft	影响	重量	重要性
height	高度	海拔	高地	顶点
heighten	升高	提高	增高	加强
helicopt	直升机
helix	螺旋
hell	极度	极端	究竟	极好
helluva	很难	很大
helotium	水体
help	帮助	促进	通过	不得不
help forward	促进
helpfulli	有用	有益
hem	包围	边缘	关闭
hematolog	血液学
hematologi	血液学
hematopoiet	造血	生血
hematopoiet stem cell	造血干细胞
hemi	单侧	偏侧
hemispher	半球
hemodialysi	血液透析
hemodynam	血流动力学	血液动力学
hemoglobin	血红蛋白
hemolysi	溶血
hemorrhag	出血	损失
hemostasi	止血
hemostat	止血
henc	因此	从此
henceforth	今后	自此以后
henceforward	今后
heparin	肝素
hepat	肝炎	肝脏	肝的	肝病
hepat b	乙型肝炎
hepatocellular	肝细胞
hepatocellular carcinoma	肝细胞癌
hepatocyt	肝细胞
herald	预报	传达	宣布	先驱
herb	草本	药草	草药	香草
herbac	草本	绿色	草的	叶状
herbicid	除草剂
herd	人群	一群	成群	兽群
hereaft	将来	此后
hereat	因此	于此
herebi	因此	据此
hered	遗传
hereditari	遗传
hereditarili	遗传
herefrom	由此	从此
herein	如此	在此处
hereinaft	以下
hereinbefor	以上
hereon	在此	从此
heretofor	迄今
herit	遗传	遗产
heritag	遗产	遗传性
hermeneut	解释	诠释学
hermet	密封	奥妙	不透气	封闭
hermet seal	密封
hernia	突出
herniat	突出
herstori	历史
heter	不同	异化
hetero	不同
heteroclit	特殊	不规则变化
heterogen	异质	异种	不均匀	异型
heterolog	不齐	异种
heterosexu	异性	不同性别
heterozyg	杂合
heurist	启发式	探索
heurist algorithm	启发式算法
hewlett packard	计算机
hexapod	昆虫
hexicologi	生态学
hicki	机构	白斑	装置	接口
hidden	隐藏	隐含
hide	隐瞒	隐藏	隐匿	迹象
hide hair	完全
hiemal	冬季	寒冷
hierarch	分级	分层	层次
hierarch structur	层次结构
hierarchi	体系	分层结构	阶级
hierarchi system	体系
high	高度	上帝	主要	高的
high accuraci	高精度
high altitud	高空
high bandwidth	高带宽
high blood	良好
high blood pressur	高血压
high capac	大容量
high current	大电流
high definit	高精度
high densiti	高密度
high effici	高效
high end	高端
high energi	高能
high energi physic	高能物理学
high fidel	高保真
high flux	高通量
high frequenc	高频率	频繁出现
high gain	高增益
high grade	高级	纯度高
high ground	优势	有利地位
high heat	高温	高热
high impact	高强度
high intens	强烈	高强度
high level	高级	高阶层
high order	高位
high peak	高峰值
high perform	高性能	高效能
high perform liquid chromatographi	高效液相色谱法
high point	极限	顶点	最佳状态
high potenc	高效能
high potenti	潜能
high power	大功率	高性能
high precis	高精度
high pressur	高压	强迫	强行
high price	昂贵
high prioriti	高优先级
high produc	高产
high puriti	高纯度
high qualiti	高级	高质量	优质
high reliabl	高可靠性
high resolut	高分辨
high school	中学
high sensit	高灵敏度
high side	偏高
high speed	高速
high spot	特点
high strung	敏感	紧张	警觉
high tech	高科技	高技术
high technologi	高科技
high temperatur	高温	高热
high tension	高压
high veloc	高速
high voltag	高压	有力	高电压
high volum	高容量
high water	高水位	高潮
high yield	高产
higher	更高	上级	上司
higher degre	更加
higher educ	高等教育
higher order	高位
highest	最高
highli	非常	大大
highli sensit	高灵敏度
highlight	突出
highpressur	高压
highwai	公路
hike	提高	上升	步行
hill	丘陵	小山	年老	山丘
hill bean	少量
hilt	完全	彻底	最大限度
hind	支持	在后	落后于	后部
hinder	阻碍	后面	障碍	妨碍
hindranc	障碍	妨害
hing	关键	铰链	枢纽
hint	暗示	提示	一点	示意
hip	臀部	处于不利地位	模式化	抑郁
hippocamp	海马
hippocampu	海马
hire	租用	租金
hist	组织
histic	组织
histio	组织
histion	组织
histo	组织
histogram	直方图
histolog	组织学
histologi	组织学
histon	组蛋白
histopathologi	病理组织学
histor	历史	史实
histor data	历史数据
histori	历史	过去	经历	发展过程
hit	打击	请求	适合	攻击
hit trail	出发
hitch	成功	故障	轻易
hitchhik	要求	搭便车
hith	健康	卫生
hitherto	迄今	至今
hitor	历史
hiv	艾滋病病毒
hoard	聚集	贮藏	囤积
hock joint	联合
hoist	升高	提升	推动	吊装
hol	全部	完全	假日
hold	坚持	提出	抑制	支持
hold back	滞留	抑制	阻止	取消
hold check	控制	制止
hold forth	提供
hold good	持续	有效	适用
hold kei	控制	支配
hold rein	抑制	控制	约束
hold sth	提出	提供	支持	抑制
hold sth leash	控制	束缚
hold true	有效	适用
hold view	认为
hold water	有效
holdback	障碍	妨害
holder	所有人
holdout	抵抗	支持	坚持
holdup	停顿	阻碍
hole	通孔	缺少	陷入困境	负债
holi poker	一定
holist	完整	整体
hollow	空的	山谷	空腹	形成空洞
holo	全部	完全
holohedr	全面
holomorph	对当
holonom	完整
holonomi	完整
home	在家	在本	家庭	农村
home abroad	国内外
home us	家用
homeland	本国
homeland secur	国家安全
homemad	自制	国产
homeo	相同	类似	相等
homeosemi	相似	同义
homeostasi	动态平衡
homin	人的
hominin	人的	类人
hominoid	人的
homo	相同	相似	类似	同一
homochron	同时	同期
homoenerget	均能
homogen	同质	同种	相似	均匀性
homograph	对应	单应
homoio	相同	类似	相等
homoioplast	相似	同型
homolog	相应	一致	同源	类似
homologi	相同	同源性
homologis	同源	相应
homologu	相应
homosapien	人类
homozyg	纯合	同型
honest	可靠	诚信	诚实
honeybe	蜜蜂
honeycomb	蜂窝
honor	实践	尊敬	荣誉	信用
honour	荣誉	实践	尊敬	体面
hood	覆盖	的状态	面罩
hook	追随	沟通	挂钩	连结
hook line sinker	完全	全部
hookup	连接
hoop	包围
hoover	节约
hop	跳跃	起飞	兴奋	飞行
hope	希望	期望	信心	期待
horiz	水平	平行
horizon	水平
horizont	水平	平坦	横的
horizont linear control	水平
horizontali	水平
hormon	激素	荷尔蒙
horribli	非常
horticultur	园艺
hose	水管
hospit	医院	住院	入院
hospit acquir	院内	医源性
hospit cost	医疗费用
host	许多	主机	主人	作战
hostil	敌对	敌人	战争	敌意
hot	加剧	热的	紧迫	热情
hot button issu	热点	热门话题
hot pint	热点
hot press	热压
hot spot	热点	热电
hot water	热水	困境
hotspot	热点	热区
hound	激励
hour	时间	小时	业余	准点
hour hour	连续
hourli	频繁	每小时
hous	内部	室内	封装	机构
hous made	国产	自制
household	家庭	家族	家长
how er	然而	可是
howbeit	然而	虽然	仍然
howl	极大
htn	高血压
huang	张力
hub	中心
hub tire	完全
huge	巨大	极大	无限	非常
hugeou	巨大	庞大
hull	船体
human	人类	自然人	人性
human activ	人类活动
human bodi	人体
human capit	人力资本
human center	以人为中心	以人为本
human comput interact	人机交互
human factor	人为因素
human kind	人类
human resourc	人力资源	人文资源
human wast	粪便
humanitarian	人道主义
humankind	人类
humid	湿度	湿气	潮湿	湿润
humidli	湿地
humong	极大
humor	体液	幽默	温性	顺应
humour	幽默	情绪	体液
hump	努力	隆起
humung	极大
hundr	数百	几百	许多
hundr on	许多
hundr percent	完全	全部	彻底
hundr thousand	百千
hune	搜索
hungri	饥饿	荒漠
hunt	搜寻	寻找	搜索	探求
hurdl	障碍	克服	跨越
hurri	加快	紧急	急促
hurt	伤害	有害	创伤	危害
hushpuppi	南部
hyaluron acid	透明质酸	玻璃酸
hybria	混合
hybrid	混合	杂交	杂种	杂化
hybrid enzym	杂交
hybrid system	混合系统
hydrat	含水	吸水	水化合物	氢氧化物
hydraul	水力
hydraul power	水力
hydrocarbon	碳酸氢盐
hydrodynam	水动力学	水力	流体力学	水动力
hydrogel	水凝胶
hydrogen	氢化	氢的	水成
hydrogen peroxid	过氧化氢
hydrogen sulfid	硫化氢
hydrograph	水文
hydrolog	水文
hydrologi	水文学
hydrolysi	水解
hydrolyt	水解
hydrolyz	水解
hydronium	离子
hydrophil	吸水	亲水	水生
hydrophob	疏水性	疏水
hydrostat	流体静力学
hydrostat pressur	静压
hydrotherm	热水	热液
hydroxyl	羟基
hydroxyl radic	羟基
hygeia	健康
hygeian	健康	卫生
hygien	卫生	清洁
hylic	物质	实质
hylo	物质
hyp	不足	在下	减退	过少
hyper	超过	过多	亢奋	过度
hyperbar	高压
hyperplasi	增殖	增生
hyperplasia	增生	增殖
hyperplast	增生
hyperson	高超声速
hyperspectr	高光谱
hypertens	高血压
hypertherm	高温	热的
hyperthermi	高温
hyperthermia	高温	过热
hypertroph	肥大	肥厚
hypo	皮下注射	不足	在下	减退
hypoderm	皮下	真皮
hypothermi	低温	降温
hypothermia	低温	降温
hypothes	假设	假说	前提	假定
hypothesi	假设
hypothesi test	假设检验
hypothesis	设定	假设	假定
hypothet	假设	理想	假定	假想
hypoxia	低氧
hysteresi	滞后
hysteret	滞后
ial	属于
iateria	治疗	疗法
iatreusi	治疗	疗法
iatric	医学	医疗	药物	医师
iatrologi	医学
iber	纤维
ic	结冰	解冻	冰淇淋	贿赂
ic floe	冰川
icon	图标	形象	画像	偶像
id	意为	识别
ide	思想	观念
idea	思想	不知道	观念	理想
ideaist	思想	观念
ideal	理想	完美	观念	思想
ideal solut	理想解
idealogu	理想
ideat	思想	观念	想象
ideation	概念	设想
ident	同一	与相同	相同	身份
identif	识别	鉴定	认同	鉴别
identifi	识别	一致	支持	确定
identificatoin	证明
ideolog	思想	意识形态	想像
idio	特殊	自体	自发	专有
idiocrasi	特性
idiocrat	特性
idiograph	标记	独特	商标
idiom	方言	成语
idiomat	惯用	特色
idiopath	自发	特发	原发	突发性
idiosyncraci	特质
idiosyncrasi	特性	气质	风格
idiosyncrat	特质	独特	特殊	异质
idiotyp	基因型
idiovari	突变
idl	空载	停机	闲置	空闲时间
idon	适合	适用
ignit	点火	着火	可燃
ignor	忽略	忽视	不知道	不知情
igo	进行	达到	趋于	变成
il	异亮氨酸
ileal	回肠
iliac	髂骨	回肠
ilk	相同	等级	家族	种类
ill	疾病	贫困	恶意	不幸
ill defin	不清楚
ill health	不健康	不适
illeg	违法	非法	模糊	犯规
illi	困难
illiac network illiac	网络
illicit	违法	禁止	不正当	违禁
illog	不合理	矛盾
illu	说明	实例	插图
illumin	照明	阐明	启发	说明
illustr	举例说明	说明	阐明	插图
illustri	优秀	著名	辉煌	明亮
imag	图像	成像	影像	反映
imag base	基于图像
imag form	成像
imag recognit	图像识别
imageri	成像
imagin	想像	成虫	可能	听觉
imaginabal	可能
imb	嵌入	包埋	植入
imbal	不平衡	不均衡	失调
imbalanc	失衡	失调	不平衡
imbed	嵌入
imbu	充满
imit	模仿	伪造	模拟	仿制
imitat	模拟	模仿	仿制
imman	内在	固有	无限	广大
immatur	未成熟	不成熟	粗糙	不完全
immedi	直接	立即	接近
immedi action	直接作用
immediaci	直接	目前
immens	广大	无限	巨大	非常好
immers	沉浸	陷入	浸渍	浸入
immigr	移民	移入
immin	逼近	迫切	紧急	急迫
immiss	引入	注入
immit	引入	注入
immix	混合
immixtur	混合	卷入
immobil	固定	不变	不动	制动
immobilis	固定
immobl	不动	固定
immov	固定	不动	确定	不变
immun	免疫	免除	可避免	不受影响
immun globulin	免疫球蛋白
immun reaction	免疫反应
immun system	免疫系统
immunis	免疫
immunizaton	免疫
immuno	免疫
immunoassai	免疫测定
immunoblot	免疫印迹
immunodefici	免疫缺陷
immunofluoresc	免疫荧光
immunogen	免疫原性	免疫原
immunoglobulin	免疫球蛋白
immunohistochem	免疫组织化学
immunohistochemistri	免疫组织化学
immunolog	免疫学	免疫
immunologi	免疫学
immunosuppress	免疫抑制
immunotherapi	免疫疗法
immut	不变	不可变
imp	加强	接枝	接穗
impact	影响	效果	冲击	冲突
impact area	影响	冲击	打击
impact effect	影响效果
impair	减少	损害	受损	削弱
impar	不同	不均衡	不成对	不配合
impart	给予	告知	不可分	传授
imparti	公平	公正
impawn	保证
imped	阻抗	阻碍	妨碍	阻止
impedi	障碍	妨碍	阻止	阻碍
impel	叶轮	推动	推进	激励
impend	迫切	悬挂	紧急	逼近
impenetr	进入	不能通过	贯穿
imper	必须	规则	命令	急需
imperfect	缺陷	缺点	减弱	不完整
imperfectli	不完全	不完备
imperil	危害	危及
imperson	模仿	扮演	客观	体现
impetu	冲动	动力	动能	动量
imping	碰撞	撞击	侵犯	起作用
imping sth	影响
implac	不变	无情
implant	植入	移植	嵌入
implement	实现	实施	工具	执行
implement phase	实施阶段
implementari	实施	执行
implementor	系统	设备
impli	暗示	含蓄	隐含	意味
implic	影响	参与	暗示	密切关联
implicit	固有	暗示	含蓄	绝对
implicitli	隐含	含蓄	暗示	绝对
implos	闭塞
implos therapi	治疗
impoosit	利用	惩罚	负担
import	重要	大量	要点	输入
import data	输入数据
importantli	重要	大量
impos	利用	应用	施加	欺骗
imposs	不可能
impract	无用
imprecis	不精确	不明确
impregn	充满	注入	浸渍	受精
impress	影响	印象	特征	效果
impression	敏感	印象	易感性	易感
impressionist	主观
imprimi	首先	第一
imprint	特征	印刷	印记	痕迹
imprison	限制	关闭
improp	错误	不合适	不道德	不正确
improv	改进	改善	改良	利用
improv sth	改进	超过
impugn	攻击	抨击	指责
impuls	推动	冲动	刺激	建议
impur	杂质	污染	混合	掺杂
imput	输入	估算	归属	转嫁
imput output	输入	输出
imput output bound	输入
in	一局	生物碱	意为	回合
in qualiti	不同	不平等	不平均
inabl	无能	无力
inaccess	达不到
inaccur	错误	不准确	不精确
inaccuraci	错误	不精确
inact	停止	非活动	闲置	迟钝
inactiv	灭活	失效	失活	撤销
inadequ	不充分
inadequaci	不充分	不足之处	关闭不全
inadvert	错误
inappar	不明显	不显著	隐性
inappropri	不恰当	不适宜	不适合
inartifici	天然	朴实
inasmuch	由于	因为
inaugur	开始	就职	创造	开幕
inauguratori	开始	就职
inb	本质
inboard	内侧	向内
inbuilt	嵌入	内藏	内置
inc	公司	注册
incap	不能
incarn	典型	体现	化身	特殊阶段
incendiari	燃烧
incent	动机	激励	内心
incept	起初	起始	摄取	开端
incess	不断	不停
incessantli	不断	不停	不已
inch	精确	缓慢	身高	小岛
inch inch	逐渐
inchmeal	逐渐	渐渐
incid	发生	影响	事件	入射
incid angl	入射角
incid rate	发生率
incident	伴随	偶然	附带	容易发生
incipi	初期	起初	发端	初发
incipit	开始
incis	切口	切入	切割	切开
incision	切入	切开
incit	刺激	激励
incl	包括	包含
inclement	严酷	恶心
inclin	倾向于	倾向	可能	倾角
inclinatori	倾向	趋向	偏爱
includ	包括	包含
inclus	包含	包括	蕴含	内含物
incoher	松散
incom	收益	收入	进来	流入
incom outgo	收支
incompat	不相容	不协调	矛盾	不一致
incompatibli	矛盾	不相容
incomplet	不完全	不完善	未完成
incompress fluid	不可压缩流体
inconclus	不确定
incongru	不一致	不协调	不合适	不相容性
inconsequ	不合理	矛盾
inconsist	不一致	矛盾	易变	不协调
inconspicu	不显著
incontin	立即
inconveni	不便	困难	麻烦
incor	结合	合并	公司	团体
incorpor	合并	混合	吸收	结合
incorrect	不正确	错误	不对
incorrectli	错误
incras	增加	增长
increas	增加	递增	繁殖	加大
increas number	越来越多
increas speed	加速
increasedli	增加	增多
increasingli	逐渐	渐增
increment	增加	增量	逐渐	增长
incresc	增大	渐增加
incub	孵化	孵育	潜伏	培养
incumb	依靠	义不容辞	阻碍	义务
incun	嵌入
incunabular	初期
incur	招致	引起	遭遇	担负
incurs	侵入	流入	侵略
ind	印度
indag	研究	调查
inde	的确	甚至	真正	实在
indefinit	不确定	模糊	无限	不明确
indefinit quantiti	不确定
indemn	补偿	保障	赔偿	保护
indemnif	补偿	赔偿	保障
indemnifi	保护	赔偿	补偿	保障
independ	独立	自立	不依赖	自主
independ variabl	自变量
indepth	深入
indetermin	不确定	不明确	不定	含混
index	索引	指数	指标	标引
index method	指数法
index number	指数
index term	标引词
india	印度
indian	印度
indian corn	玉米	玉蜀黍
indian physic	自然	身体	物理	体格
indic	指示	表明	指标	显示
indicatori	指示	表示
indicatrix	指标	特征曲线
indici	指标	表示
indicia	标记
indiffer	中性	中立	不重视	淡漠
indigen	本土	固有	国产	原产
indirect	间接
indirectli	间接	曲折	不诚实
indiscrimin	无差别	任意	普遍	杂乱
indispens	必需	不可缺少	不可或缺
indispos	不能	厌恶
indistinct	不清楚	模糊	不显著	不确定
indit	创作	作者
individu	个人	个体	独特	个别
individualist	独特	个人主义
indivisum	共有
indoctrin	教训	教育	教导	教化
indoor	室内
indraught	引入	吸入
indraw	吸入	纳入	内流
indubit	明确	明显	无疑	毋庸置疑
induc	感应	诱导	可导致	归纳出
induct	归纳	诱导	感应	电感
inductionmotor	归纳	感应
inductor	变压器	诱导物
indument	诱导
industri	工业	产业	企业	勤劳
industri control	工业控制
industri design	工业设计
industri product	工业生产	工业产品
industri strength	强劲	强大	强效
indwel	内在	存在
ineffect	无效	失效	效率低
ineffectu	无效	无益
inefficaci	无效
ineffici	无效	无能	效率低
inequ	不同	不平等	不等式	不公平
inerrat	规则	稳定
inert	惰性	迟钝	无效	无抗
inerti	惯性
inertia	惯性	惰性	迟钝
inevit	不可避免	必然
inexist	不存在
inexpens	廉价	价格低
inextenso	完整	全部	充分
inextrem	极端
inf	注入
infanc	初期	幼年	幼儿期
infant	婴儿	儿童	初学者
infantil	婴儿	初期	不成熟
infarct	梗塞	梗死	膨胀	坚实
infect	影响	传染	感染	患有
infecti	传染性	传染
infecti agent	病原体
infecti diseas	传染病
infer	推论	推断	推理	输入
inferenc	推理	推论	推断
inferenti	推理	推论
inferior	劣于	较差	比差	次于
infertil	不育症	不孕症
infest	感染	骚扰	侵染	传染
infield	耕地
infiltr	渗透	渗滤	浸润
infin	无穷	无限
infinit	无限	极大	无穷	庞大
infinitesim	极小
infirmari	医院
inflamm	燃烧
inflammatori	炎性	炎的	炎症性
inflammatori bowel diseas	炎性肠病
inflat	膨胀	加压
inflect	变调	屈曲	改变	弯曲
inflect point	拐点
inflex	刚性	弯曲	不变性
inflict	施以	予以	惩罚者	刑罚
inflow	流入	注入
influenc	影响	改变	权力	势力
influenti	有影响	有力
influenza	流感
influx	流入	注入	河口	汇集
info	信息
inforc	有效	大批	现行	实施中
inform	信息	根据	知识	消息
inform content	信息量	信息容量
inform data	信息数据
inform flow	信息流	数据流
inform network	信息网
inform process	信息处理
inform requir	信息需求
inform rna	信息
inform scienc	信息学	信息科学
inform section	参考
inform sourc	信息来源
inform system	信息系统
inform technologi	信息技术
inform theori	信息论	信息理论
informat	信息学	信息科学	信息化
infra	在下	以下	以后
infractor	破坏	违反
infrar	红外线
infrar spectrum	红外光谱
infrastructur	基础设施	基础结构
infrequ	罕见	稀少	珍贵	偶有
infus	注入	浸泡	浸渍	鼓舞
ing	状态	情况等
ingath	收集	收入	收割
ingener	天生	内在	固有
ingeni	灵敏	精巧	聪明
inger	干扰	干涉	侵犯
ingest	摄取	摄食	食入	吸取
ingo	进入	迁入
ingredi	成分	材料	因素	组分
ingress	进入	入口	入境
inhabit	居住	居民	占据	栖息
inhal	吸入	吸气	吸附式
inher	固有	内在	与生俱来
inherit	遗传	继承	遗产
inhes	内在
inhibit	抑制	禁止	压抑
inhibitor	抑制剂	抑制人	抑制物
inhibitori	抑制	禁止
inhibitori action	抑制作用	抑制效应
inhibitori factor	抑制因子
inhigitor	抑制剂
inhomogen	不同类	不同质	非均匀	不均匀
inhous	自身
inimit	独特
init	启动	初始化	起始
initi	开始	最初	引发	初始化
initi data	原始数据	初始数据
initi phase	初始阶段
initi stage	初期
initi valu	初值
initiatori	初步	最初
inj	注射
inject	注射	注入
injectio	注射
injur	损伤	受伤	受害	伤害
injuri	伤害	损伤	有害	侮辱
ink	签署
inlai	嵌入	镶嵌
inlaid	嵌入	镶嵌
inland	内陆	国内	内地
inland passag	通道
inlet	进口	入口
inli	内部	在内
inmat	内部	内在
innat	先天	天生	与生俱来
innat immun	先天免疫	天然免疫
inner	内部	内心
inner diamet	内径
inner resourc	能力	智力
innerli	内部	内心
innoc	没有	纯洁
innov	创新	改革	革新	刷新
innov process	更新过程
innov research	创新研究
ino	纤维
inocul	接种	注射	嫁接
inoculum	培养液	接种物
inordin	紊乱	过度	不规则	无限制
inorgan	无机	无组织
inoscul	吻合	结合	连结	连合
inport	重要	进口
input	输入
input data	输入数据
input materi	原料	进料
input output	输入输出	投入产出
input output bound	输入
input output channel bu	输入
input output interrupt identif	输入
input output librari	输入
input output limit	输入
input output mode	输入
input output order	输入
input output process	输入
input output traffic control	输入
input output wedg	输入
inquin	污染	感染
inquir	调查	询问	了解
inquiri	探索	调查	查询	询问
inquisit	调查	探究	好问	好奇
inroad	消耗	侵入	侵犯	损害
insect	昆虫	切开	切口
insecticid	杀虫剂	杀虫
insecur	不安全	不稳定	不可靠
insemin	播种	授精	栽植
insensit	昏迷
insert	插入	嵌入	附着
inset	嵌入	插图	插入
insid	内部	彻底	秘密	内脏
insid diamet	内径
insight	洞察力	顿悟
insignific	无意义
insist	坚持	强调	强迫	迫切
insolubl	不溶性
insomuch	由于	因为	如此
insorb	吸收
inspect	检查	检验	监督
inspect result	检查结果
inspectoscop	检查	审查
inspir	激励	吸入	产生	激发
inspiss	浓缩	强烈	浓厚
inst	机构	学院
instabl	不稳定
instal	安装	结构	装置	设立
instanc	例如	建议	情况	例子
instant	立即	短时间	紧急	瞬间
instantan	即时	瞬时	即刻	瞬间
instanti	实例	举例说明
instantli	立即	即刻
instaur	恢复	建立	复兴	重建者
instead	代替	反而	作为替代
instil	滴注	滴入
institut	体系	制度	机构	学会
institution	制度化	有组织	建立	创建
instruct	教育	指令	教学	有益
instructor	指导者
instrument	仪器	工具	手段	媒介
insubstanti	脆弱	虚体
insuffici	不足	不够	不充分	不能胜任
insufici	不足	不够
insul	绝缘	隔离	孤立
insulin	胰岛素
insult	损害	侮辱	攻击
insur	保险	确保	投保
int	强度	智力
int l	国际
intact	完整
intak	入口	吸入	摄取量
intang	无形	不确定	难以理解
intangibli	模糊
integ	整体	整数	整型
integr	综合	完整	整合	集成
integr circuit	集成电路
integr compon	有机组成部分
integr develop	全面发展
integr dose	总量	总剂量
integr equat	积分方程
integr method	积分法
integr util	综合利用
intellect	智力	智能	思考	观念
intellectu	智力	知识分子	聪明	智能化
intellectu properti	著作权	版权
intellig	智力	信息	智能	了解
intellig system	智能系统	信息系统
intellig us	合理使用
intend	打算	想要	计划	有意
intens	强度	强烈	加强	集中
intensif	增强	强化
intensifi	加强	强化	增强剂
intension	内涵	紧张
intent	意图	蓄意	目的	有意
intention	有意	意向性
inter	埋葬	中间	交互影响
inter commun	通路
inter connect	互联
inter link	连接	连环
inter react	相互作用
inter relat	相互关系
interact	交互作用	相互作用	交互	相互影响
interact system	交互系统
interblend	混合
interblock	组间	块间
intercal	插入	嵌入	夹层
intercellular	细胞间
intercept	截取	拦截	妨碍	阻止
interceptor	障碍物
interchang	交换	更新	互换	换热器
intercommun	共有	互通	相互联系	共同性
intercommunion	交流	相互关系
interconnect	转换	互连	转接	网络连接
interconsist	一致	相容
intercours	交流	交往	性交	往来
intercross	交叉	杂交	互交	杂种
intercurr	介入	间发	并发
interdepend	相互依赖	相关性	相互依存
interdict	禁止	停止	阻断	封锁
interdigit	并指
interdisciplinari	学科间
interest	为了	有兴趣	兴趣	利益
interf	干涉
interfac	界面	接口	相关	连接
interfaci	界面
interfer	干扰	干涉	冲突	干预
interfer effect	干扰效应	干扰作用
interfer signal	干扰信号
interferenti	干扰	干涉
interferomet	干涉仪
interferometr	干涉测量	干涉仪
interferon	干扰素
interfix	相关
interflow	混合	合流
interflu	交流	合流
interfus	混合	混入
intergr	整合
interim	暂时	临时	间歇
interinfiltr	融合	相互渗透
interior	内部	内政	心灵	内地
interlac	交错	交织
interleav	交错	交叉	插入	交织
interleukin	白介素
interlink	互连	链接	连环	链环
interlock	相关	连锁	连结	咬合
interlud	插入	穿插	介入	间歇
intermedi	中间	中级	媒介	调解
intermedi frequenc	中频
intermediari	中间	媒介
intermidi	中等
intermingl	混合	混和	掺杂	混入
intermitt	间歇	间断
intermixtur	混合
intern	内部	国际	内在	内的
intern co oper	国际合作
intern combust	内燃
intern commun	国际社会
intern flow	内流
intern market	国际市场
intern organ	内脏	国际组织	内器
intern pressur	内压
intern standard	国际标准	国际准则
intern storag	内存
interna	内部
internation	国际化
internet	因特网
internet site	网站
internet thing	物联网
internetwork	网络
internu	内的	内部
interoper	相互作用	互操作性	交互操作	相互配合
interoscul	结合	联系	互通
interperson	人际
interpol	篡改	插值	插补	内插
interpos	干预	插入
interpret	解释	翻译	插值	演出
interpretatio	解释
interprocess	进程
interreact	相互作用
interrel	相关	相互关系	相互关联
interrelationship	相互关系
interrog	询问	讯问	疑问
interrupt	中断	间断	阻断	障碍物
intersect	相交	交错	交叉	交集
interspac	空间	间隙	中间	空隙
interspeci	种间
interspecif	种间
interstiti	间隙	空隙	裂缝	间质
interstrain	杂交
interv	区间	不时	距离	间隔
interven	插入	干预	介入	中间
intervent	干预	介入	插入	干涉
interview	面试	访问
intestin	内部	国内	肠内
intestin tract	肠道
intim	亲密	暗示	内膜	亲切
intimaci	亲密	熟悉	隐私
intimid	威胁
intimidatingli	胁迫	威胁
intimidatori	威胁
intl	国际
intoler	不耐
inton	声调
intoto	整个	完全	总共
intox	中毒
intra	在内
intracav	腔内
intracavitari	腔内
intracellular	细胞内	胞内
intracellular enzym	细胞内	胞内酶
intracellularli	细胞内
intracorpor	体内
intracrani	颅内
intract	难治	棘手
intramur	内部	校内
intran	国内	民族内
intrant	加入
intraspecif	种内
intravascular	血管内
intraven	静脉内	静脉注射
intraven inject	静脉注射
intric	复杂	杂乱	难懂	缠结
intricaci	复杂
intrins	本质	内部	内在	原有
intro	介绍	简介
introd	介绍	带进
introduc	介绍	提出	引进	采用
introduct	介绍	采用	初步	传入
introductori	介绍	引导	开端
introject	融合	摄取	吸取	投入
intromiss	插入	干预	干涉
intromit	干预	插入	使进入
introuv	内在
intrud	推进	侵入	闯入	侵犯
intrus	干扰	闯入	侵入	插入
intub	插管
intuit	直觉	直观
intussuscept	吸收	摄取
inund	淹水	洪水	泛滥	大水
invad	侵入	侵袭	侵略	侵犯
invalid	无效	病人	有病	失效
invantio	发现
invari	不变	无变化	恒定	常数
invas	侵入	攻击性	侵袭	侵犯
invenit	设计	发明
invent	发明	虚拟	创作	创造性
invers	相反	反向	转化	倒转
invert	反向	倒转	反相	转化
inverts	反演
invest	投资	利用	花费	授予
investig	调查	审查
investigatori	调查	审查
investor	投资者
invigor	鼓舞	激励	强壮
invis	无形	上帝
invit	邀请	引起	请求	应邀
invok	调用	引起	请求	实行
involuntari	无意识	偶然
involut	复杂	退化	内卷	消失
involv	涉及	包括	包含	复杂
inward	向内	内心	本质	本来
inwit	理解	良知
inwrought	嵌入
iodin	碘化
ion	离子	行为	状态
ion channel	离子通道
ion exchang	离子交换
ionat	离子
ionic	离子	电离度
ioniz	电离	离子化
ioniz radiat	电离辐射
ionospher	电离层
iot	物联网
ipso facto	因此
ipv	改造	改良
ir spectrum	红外光谱
irat	非常	生气
iren	和平
iri 80 iri 80	系统
iron	烫平	消除	坚强
irradi	辐射	发光	照射	灿烂
irrat	不合理	无理数
irreconcil	矛盾
irregular	不规则	例外
irregularli	不规则
irrelev	无关	不恰当	不相关
irreplac	不可替代	无法弥补
irrespect	无关	不顾	不论	不分
irrevers	不可逆
irrig	灌溉	冲洗	水利
irrit	刺激	应激性	过敏	兴奋
irritatingli	刺激
ischem	局部出血
ischemia	局部出血
ischo	抑制
isl	小岛	群岛
island	岛屿	孤立
islet	小岛
ism	状态	情况	主义	制度
isn	不是
iso	相等	异构	同种	均等
isochron	等时	同步
isol	孤立	隔离	分离	绝缘
isomer	异构化	异构	异性
isotherm	等温线	等温
isotop	同位素	同位
isotop analysi	同位素分析
isotrop	各向同性	均质
isotyp	同型
issu	结果	导致	在争论中	问题
issu forth	出来	出去
issuanc	发行	发布
item	项目	条款	一则
iter	迭代	重复	反复	通路
iter procedur	迭代过程
iter process	迭代过程
iti	炎症	过度
ium ion ium	离子
iusto	正常
iwi	真实	的确
jack	增加	提高	停止	手淫
jade	绿色
jail cell	可用
jake	满意	上等
jalan	道路
jam	干扰	障碍	阻塞	堵塞
jam signal	干扰信号
jammin	抑制	干扰
japan	日本
japanes	日本
jar	刺激	冲突	震动	不一致
jargon	术语	土语
jaundic	黄疸	偏见	嫉妒
javabean	对象
jaw	教训	咽喉
jazz	喧闹	新颖	丰富多彩
jeopard	危害	危及	危险	冒险
jeopardis	危及	危害
jerqu	检查
jet	喷嘴	喷射	射出	注射
jet flow	射流
jet nozzl	喷嘴
jibe	一致
jildi	迅速
jillion	大量	很多
jimp	缺乏
jitter	抖动	跳动
jmp	人民币
jnana	认知
job	工作	在职	失业	损毁
job site	现场	工地
jobbet	工作
jobbi	产品	物品
jockei	移动	驾驶员	驾驶	操作工
john	约一
joi	高兴	快乐	乐趣
join	结合	连接	加入	参加
join forc	联合	合作	合力	并力
join hand	合作
joinder	连接
joint	连接	共同	联合	脱节
jointli	共同
jointur	连接
jolli well	一定	的确	最好	实在
jook joint	联合
jot	少量
journal	日记	杂志	日报	记载
journei	旅行	旅程	行程
jpl	喷气推进实验室
judg	评价	鉴定	判断	审理
judgement	判断	判定	鉴定	判决
judgment	判断	裁判	宣告	主义
judici	司法	公正	公平	法庭
jugat	对生	成对
juger	评价	评论	判断	估计
juic	活力	体液
jumbo	巨大
jumbo size	巨大	庞大	大尺寸	特大
jumbois	扩大
jump	开始	跳跃	投入	紧张
junction	连接	结合	交叉点
junctur	连接	接缝
junctura	结合	关节
june	六月
junior	后进	下级	年幼
just	几乎	还是	合理	正确
just time	正好
justic	公平	正确	正义	公正
justif	调整
justifi	证明	正当	有理
justifiedli	合理
jut	伸出	突出	尖端
jut forth	突出	伸出
juvenil	少年	不成熟	年轻	幼年
kaizen	改善
kalman filter	卡尔曼滤波
kasher	正确
katabat	下降
katagenesi	退化
katastalt	抑制
keen	喜爱	强烈	敏感	敏锐
keep	保持	抑制	坚持	控制
keep abreast	并行
keep care watch	关注
keep close watch	关注	监视
keep ey	注意	注视	警惕
keep go	继续	维持
keep hand	掌握	管理	支配
keep log roll	维持
keep note	记录
keep observ	观察	监视
keep on ey open	注意
keep on ey skin	注意
keep on hand	控制
keep pace	并列
keep record	记录	登记	记载
keep regist	记录	登记
keep sth go	维持
keep sth on sleev	计划
keep tab	记录	监视
keep track	了解	记录
keep watch ey	关注
keep weather ey open	注意	警惕
kei	键入	上机	关键	千篇一律
kei compon	主要组分
kei enzym	关键酶
kei factor	关键因素
kei paramet	关键参数
kei point	关键	要点
kei word	关键字
kendal tau	相关系数	肯德尔系数
kenn	认识	知道
kennet	认知
keno	空间
kenspeckl	明显	显著
kept	支持	保持	持续	继续
keratin	角蛋白	角质
kern	颗粒	结果实
kernal	籽粒	珠心	种仁
kernel	核心	中心	内核	精髓
kernel function	核函数
keyston	重点
keyt	主要	关键	密钥	键入
keyword	关键字
kick	分离	存在	反对	启动
kick around	存在
kick ass	活力	强大	精力
kickass	活力	强大	精力
kickoff	开始	肇始
kid	欺骗
kidnei	个性
kidnei diseas	肾脏疾病
kidnei injuri	肾损伤
kill	非常	极其	消灭	破坏
killer	致死	断路器	止痛药
kilogram	千克
kilomet	公里	千米
kilt	移动
kilter	正常	平衡	顺利	良好状态
kin	近似	近亲	家族	同类
kinas	激酶
kind	一种	种类	各种各样	一类
kindl	引起	亲切	点火	着火
kindli	温和	亲切
kindr	相似	家族	同类	血缘
kine	运动	活动
kinemat	运动学
kines	运动	动力	动的
kinesi	运动
kinesio	运动	活动
kinet	动力学	运动	活动	动力
kinet energi	动能
kineto	运动
king	主要	统治	最大	最重要
kingdom	领域	王国	范围
kino	运动
kinship	关系
kiss	死亡	拒绝	回避	摆脱
kit	装备	配备	穿戴	工具箱
kith	证明	朋友	邻居	公布
klone	克隆	无性系
knee joint	膝关节
knife	切割	伤害	穿过
knit	结合	结束	编织	骨愈合
knob	更加	把手	多节
knock	增加	碰撞	屈服	降低
knock down	降低
knock sb shape	整理	训练	安排	塑造
knock sth head	破坏	挫败
knockdown	廉价
knockout	引人注目
knot	难题	纠缠	多节	棘手
know	了解	知道	辨别	认识
knowabl	可知
knowest	了解	知道	知情	知晓
knowhow	情报	技巧	实际的能力
knowledg	知识	认识	学问	知道
knowledg base	知识库
known	被认为是	被称为	又名	已知
knub	肿瘤	肿块
knuckl	屈服	膝关节
kokka	国家	日本
kolyt	抑制
kombinat	联合	组合	综合生产
korea	韩国	朝鲜
kosher	合适	清净
kra	喀斯特
kultur	文化	文明
kyth	证实	宣布
kyto	细胞
lab	实验室	凝乳酶	研究室
label	标志	标签	标注	示踪
labil	不稳定	易变
labl	标记
labor	劳动	努力	工作	详细分析
labor cost	工资
labor intens	劳动密集型
laboratori	实验室	实验	研究室
laboratori room	实验室
labori	艰苦	辛苦	勤劳	费力
labour	劳动	努力	工作	详细分析
labouratori	实验室	试验所
labouri	辛苦	困难	麻烦
labrari	图书馆
lac	许多	紫胶
lack	缺乏	缺少	不足	没有
lactat	哺乳	泌乳
lactic acid	乳酸
lacuna	空白	空隙	腔隙	陷窝
lad	青年	少年
laden	充满	负载	苦恼
ladi	女性	女士
ladl	提供	插入
lag	落后	最后	延迟	迟钝
lag behind	落后
laggardli	缓慢	落后
lagrang	拉格朗日
lagrangian	拉格朗日
lai	攻击	规划	贮存	覆盖
lai claim	要求
lai emphasi	强调	重视
lai hand	得到	攻击	地形	伤害
lai hold	控制	抓住
lai rest	消除	埋葬
lai sleep	消除	埋葬
lai store	重视
lai stress	强调
laid	建设	铺设
laigh	低的	低矮
lake	大西洋	湖泊	漆的
lame	不完全	薄层
lamella	薄层	薄片
lamellar	片状	层的	板的	层状
lamin	覆盖	分层	层积	叠层
lamina	叶片	薄层	薄片
lamina profunda	深层
laminar	薄层	层状	薄片	分层
laminar flow	层流	滞流
land	到达	处于	登陆	陆地
land surfac	地面	地表
land us	土地利用
landfil	垃圾填埋
landform	地形
landscap	横向	山水	风景
lanewai	通路	巷道
langnag	语言
langset	语言
langu	语言
languag	语言	文字
languag process	语言处理
languag understand	语言理解
lap	重叠	研磨	包围	抛光
laparoscop	腹腔镜
laps	转归	失效	背离	流逝
laps rate	气温
larg	大量	大体上	详尽	大的
larg amount	大量
larg area	大面积
larg bodi	许多
larg cent	大部分	很大一部分
larg dose	大剂量
larg extent	在很大程度上
larg molecul	大分子
larg number	大量	许多	大数
larg proport	大部分
larg quantiti	大量
larg scale	大规模	大型	大范围
larg scale product	大规模生产
larg size	大型
larg system	系统
larg varieti	种种	各种各样
largen	扩大	变大
larger	大的	多量
largescal	大规模
largo	缓慢
larn	学习	记住
larri	灌浆
larrup	特别
larva	幼虫	幼体
larvac	潜在	隐蔽
larval	幼虫	潜在	隐蔽
laser	激光
laser light	激光
lash	大量	很多	应急	攻击
last	最后	持续	维持	支持
last ditch	最后	极限
last gasp	最后	至死
last minut	最后
last place	最后
last term	前期
last year	去年
lastli	最后	终于
latch	封闭	理解	抓住	占有
late	最近	不迟于	晚的	近来
late break	最新
late model	新型
late year	近年来
latenc	潜在	潜伏	传输时间
latenc phase	潜伏期
latent	隐藏	潜伏
latent heat	潜热
later	随后	以后	不迟于	后来
laterdai	现代	近代
latest	最近	最迟
latifoli	阔叶
latina	亚科
latitud	范围	纬度	宽容度
latitudin	纬度	开阔
latitudinarian	自由主义	形式
latter	后者	近来	较后
latter dai	现代	近代	现今
latterli	最近	近来
lattermost	最后
lattic	格子
laudabl	健康
launch	开始	下水	发射	投入
laundri	洗涤
laurelwood	美国
lauter	过滤	澄清
lavish	浪费	丰富	过度	大方
lavishli	丰富	浪费
law	合法	依法	法律	细则
law averag	常规
law enforc	执法
lawn	草地	草坪
laxli	缓慢
layer	一层	分层	覆盖物	层状
layont	设计	配置	规划	安排
layout	布局	陈列
lazi	缓慢
ldl	低密度脂蛋白
lea	草地
leach	过滤	浸提	萃取	浸出
lead	开始	导致	领导	介绍
lead edg	前沿	最先进
lead end	前端
lead sth	导致	引起	造成
lead time	研制周期
lead wai	示范	率先
leader	领导者	指挥	领袖
leadin	引入
leadingedg	叶片	前缘
leadoff	开始	着手
leaf	花瓣	树叶	叶子	一张
leaf blade	叶片
leaflet	小叶
leagu	同盟	联盟
leaguer	围攻	周围	包围
leak	泄漏	渗漏	漏洞
leak point	阈值
leakag	无渗漏	泄漏	漏电	渗漏
leaki	泄漏
lean	倾向	倾斜	偏向	依赖
leap	跳跃	跳出	跳过	剧增
learn	学习	学问	了解	牢记
learn abil	学习能力
learn algorithm	学习算法
learn machin	学习机
learn method	学习方法
learn person	学者
learn problem	学习问题
learn process	学习过程
learn system	学习系统
learner	学习者	初学者
least	至少	最小	最少	最不
least valu	最小值
leav	离开	停止	出发	剩下
leav behind	超过	留下	遗留
leaven	发酵	影响	酵母	渐变
lech	之后
lectur	演讲	讲演	训诫
led	发光二极管
lee	保护	背风	下风	庇护
leechcraft	医学
leeward	下风	背风
left	剩余	不用	遗漏	忽略
left hand	左侧	左手
left side	左侧
left ventricl	左室
leftov	残余	残留物
leg	帮助	援助	路程
leg exercis	运动
legaci	遗产
legal	合法	法律	法定	立法
legendari creatur	动物
legibl	清晰
legisl	立法	法律	法规
legitim	使合法	合法	正当	合理
lei	草地
leipo	脂肪	缺乏	肥胖
leit	引导
len	透镜	镜头	镜片	晶状体
lend	有助于	提供	贷款	增添
lend counten	支持	证实
lend credit	证实
lend hand	帮助
lend oneself	帮助	有助于	适宜于	会造成
lenght	长度	片长
length	长度	最后	一段	详细
lengthen	变长	加长
lengthi	漫长
lenifi	减轻
lent	缓慢
lentament	缓慢
lentitud	缓慢
lentiviru	慢病毒
lentor	缓慢
lesion	损害
less	小于	没有	较少	较小
less time	很快	不久
lessen	减少	减轻	变小	缩小
lesser	较少	较小	次要
lesson	教训
let	减小	停止	小的	放出
let alon	不管	不干涉	不改变
let drive	攻击	抨击
let fly	发射	攻击	打击
let go	释放	放开	发射
let loos	释放	放出
let sth	表达	泄露	放大	发出
let up	减少	减弱	停止
lethal	致命	致死性	致死率	危害
letter	字母	证书	学问	写字
leu	亮氨酸
leukem	白血病
leukemia	白血病
leukocyt	白细胞
level	水平	稳定	降低	真实
level block	平台
leverag	杠杆作用	杠杆率
levi	平滑	发动	轻的
lexic	词汇	字典
lexicograph	词典
lexicon	词汇	词典	辞典
li	歌曲
liabil	责任	倾向	债务	义务
liabl	有义务	易于	应遵守
lib	解放
liber	释放	解放	自由	宽大
liberalis	开放	自由化
liberatori	释放
liberti	自由	许可	特权
libidin energi	能量
librari	图书馆	藏书
librari data	数据库
librari inform	库信息
librari scienc	图书馆学
librarian	图书馆员
librat	平均	摆动	天平动	颤动
licens	许可	特许	批准
licensur	许可	特许
lick sb shape	整理	训练	安排	塑造
lid	限制	眼睑
lidar	激光雷达
lie	依赖	在于	隐藏	存在
liest	位置	状态	方向	平卧
lieu	代替	替代	场所
liev	信任	认为	相信
life	生活	终身	生存期	生命
life cycl	生命周期	生存期	生活周期
life death	重大
life expect	寿命
life form	生物	生活型
life scienc	生命科学
life span	寿命
life style	生活方式
life support	维持生命
life time	寿命
lifecycl	生活周期	生活过程
lifeform	生活型
lifeguard	保护	护卫	警卫
lifelong	终身	毕生
lifespan	寿命
lifestyl	生活方式
lifetim	一生
lifewai	生活
lift	提升	升高	提高	虚弱
lift hand	威胁	伤害	打击
lift on hand	威胁
liftoff	启动	起飞
ligament	韧带	纽带
ligand	配体
ligas	连接酶
ligat	结扎
light	根据	发现	按照	点火
light emit	发光
light intens	光强
light microscop	光学显微镜	光镜
light minimum	阈值
light scatter	光散射
light sourc	光源
light spectrum	光谱
light whip cream	包括
lighten	减轻	发亮	点亮
lightli	表面	少许	浏览	粗略
lightn	闪电
lightweight	轻量级	轻量	轻便	重量轻
lignin	木质素	木素
lignocellulos	木质纤维素
like	很可能	可能	相似	类似
like anoth	普通
like book	准确	完全	彻底
like clockwork	自动	有规律
like fun	完全	有力	彻底
like magic	迅速
like manner	同样
like natur	非常	极端
like smoke	容易
like water	大量
like wildfir	迅速
like wise	同样
likeli	可能
likelihood	可能
likewis	同样
limb	边缘	四肢	枝干
limbic brain	区域
limbu	边缘
limin	阈限	初期	最初	一开始
limin valu	阈值
limit	限制	适当	开放	有限
limit factor	限制因素
limit point	极限	界限
limit surfac	界面
limit time	时效
limit us	使用范围
limitari	有限	限制
limitedli	有限
limitless	无限
linac	直线加速器
linchpin	关键
line	在线	完全	符合	根据
line item	项目
line sight	视线
line thought	思路	思维
line work	行业	职业
lineament	特征	轮廓
linear	线性	线的	直线	线状
linear acceler	直线加速器
linear equat	线性方程
linear program	线性规划
linear regress	线性回归
linearis	线性化
linearli	线性	长度	直线	长条形
linewidth	行距
lingual	语言	舌的	向舌
linguist	语言
linguist commun	沟通
link	连接	联系	联合	结合
link togeth	连接
linkag	联合	结合	连接	连锁
linkup	结合	联合	连结
lipas	脂肪酶	脂酶
lipid	脂质	脂类	油脂
lipo	脂肪	缺乏	肥胖
lipopolysaccharid	脂多糖
lipoprotein	脂蛋白
liposom	脂质体
liq	液体	溶液
liquefact	液化	溶解
liquefi	液化	溶解
liquid	液体	流体	流动	透明
liquid fuel	液体燃料
liquid nitrogen	液氮
liquid phase	液相
liquid state	液态
liquor	液体	溶液	浸水	喝酒
liquor sanguini	血浆	血清
list	序列	列表	列出	上市
listen	收听	监听	窃听者
litani	连续
liter	学者	逐字	文字	精确
literari	文学	文艺
literatru	文献	文学	着作
literatu	学者
literatur	广告	文学	著作	文艺
literatur search	文献检索
litig	诉讼
litter	垃圾	产仔	杂乱
littl	许多	很少	一些	短时间
littl littl	逐渐	渐渐
littler	不大	小的	很少	微小
littlest	不大	小的	很少	微小
littlish	较小
littor	沿海	海滨	湖岸
livabl	存活率
live	生物	实践	生存	生活
live birth	活产
live creatur	生物
live growth	生物	生长物
live speci	物种
live sth	实践	做到
live thing	生物
livelihood	生活	生计
livelong	整个
liver	肝脏	居民	表示
liver cancer	肝癌
liver cell	肝细胞
liver diseas	肝病
livestock	家畜	牲畜
living	活力	鲜明
livingwag	生存	生活	活的
llyr	来源
lo	视线
load	大量	许多	卸载	加载
load balanc	负载均衡	负载平衡
load bear	承载
load condit	荷载条件	负载情况	负荷条件
load level	负载均衡	填充量
load line	输入	装配	负载	负荷
loan	贷款
lobar	叶的
lobe	分裂	裂片	耳垂
loca	局部
local	局部	局限	本地	地区
local govern	地方政府
local optimum	局部最优
localis	定位	本土化	集中	局限
locat	位置	位于	处于	定位
locat base	基于位置
locat specif	定位
loci	部位
lock	追踪	固定	牢固	锁定
lock stock barrel	完全	全部	锁定	封闭
locomot	运动	移动	行动	运转
locomotor	运动	移动	运转
locomotori	运动	移动
locu	轨迹	地点	所在
lodg	提出	小屋	固定在	住所
lodgement	沉积	住所	住宿	存放
lodgment	沉淀	沉积	贮存	住所
loess	黄土
loessal	黄土
loessial	黄土
lofti	高的	高级	高尚
log	注册	记录	取得	登记
log linear amplifi	对数
logarithm	对数
logic	逻辑	合理	推理
login	注册	登记
logist	逻辑	后勤	运筹
logo	理念	语言	理性	商标
logogram	标记
logu	表示	学者	专家	写作
lone	孤立	单身
long	只要	长的	长久	长时间
long act	长效
long chain	长链
long cycl	长周期
long drawn	长期	拖长
long durat	长持续时间
long er	长期	长的	始终	过长
long last	最后	持续	长效	长期
long life	长寿命
long period	长期	长周期	长寿命
long rang	远程	长期	远大	长距离
long run	长远	最后	连续运行	长期使用
long stand	长期	维持	悠久
long term	长期	长时间	长远
long term basi	长期
long time	长时间	长期	长久
long wai	大大	完全不
long wave	长波
longdrawn	延长
longer	不再
longer last	持久
longest	最长	至多
longev	长命	长寿	寿命
longitud	经度	经线
longitudin	经度	纵向	经线
longstand	长期存在
longterm	长期
longtim	长时间	长久
look	寻找	注意	检查	观察
look ahead	考虑	展望	预测	先行
look back	回顾	勇往直前	不断进步
look forward	期待	期望
look see	调查
look sharp	注意
look sth	检查	观察	找出	调查
lookout	注意	前途
lookup	检查	查找
loop	循环
loop cycl	周期
loos	松弛	释放	发射	宽松
loosen	分散	放松	疏松	松的
lore	知识	眼光
lose	损失	失败	丢失	浪费
lose effect	失效
lose sight	忽略	忘记
loss	损失	困惑	失败	损耗
loss function	损失函数
lossless	无损
lost	失去
lot	大量	许多	全部	划分
lot lot	许多	大量	很多
lot size	批量
lotsa	很多	许多
lotta	许多
loud	不断	响度	高声
love	希望	恋爱	兴奋	喜欢
low	低的	低下	低等	低价
low altitud	低海拔	低空
low bandwidth	窄带
low carbon	低碳
low cost	低成本	廉价
low densiti	低密度
low densiti lipoprotein	低密度脂蛋白
low energi	低能
low frequenc	低频
low grade	轻度	低级	低的	低质量
low impact	低强度	环保
low kei	抑制	不鲜艳
low level	低水平	低级	初级
low light	低照度
low ly	低的	低地
low nois	低噪声
low order	低阶	低位
low power	低功率
low pressur	低压
low price	廉价	低价
low qualiti	低质量
low resolut	低分辨率
low risk	低危	低风险
low side	偏低	低端
low slung	低的	接近地面
low speed	低速	慢速
low temperatur	低温
low veloc	低速
low voltag	低压
low weight	低质量
lowcost	低成本
lower	降低	低的	减弱	下层
lower extrem	下肢	上肢
lower limb	下肢
lower limit	下限
lower price	低价
lower surfac	下面	下表面
lowermost	最低
lowest	最低	至少	基层
loyalti	忠诚	忠实
ltd	有限
lubric	润滑	光滑	不稳定
lubrici	光滑	不稳定	滑的
lucid	透明	明晰	清醒	透彻
lucid lucid	语言
luciferas	荧光素酶
lucr	收益	合算
lucubr	深入研究
lumbar	腰椎
lumbar spine	腰椎
lumin	亮度	发光	明亮	照明
luminesc	发光
luminos	亮度	光明	光度
lump	集中	总共	总集	重的
lunar	月的	银的
lung	肺脏	有肺	刺进	跃进
lung cancer	肺癌
lupu	狼疮
lurgi	疾病
lush	丰富
lushli	丰富	繁茂
ly	生产	赖氨酸	分娩	产后
lymph	淋巴
lymph node	淋巴结
lymphat	淋巴
lymphocyt	淋巴细胞
lymphoid	淋巴
lymphoma	淋巴瘤
lynchpin	关键
lyophil	冻干
lyse	溶解	熔化
lysi	溶解	消散	溶菌	减退
lysin	赖氨酸
lyso	溶解	熔化
lysosom	溶酶体
lytic	溶解	分解	松解	溶菌
m et sig	混合
m-concentration m	浓度
ma	公主
mab	单克隆抗体	苯乙烯
mac	浸渍
mach	马赫数
mach number	马赫数
machan	机构
machin	机制	机器	机构	机械
machin learn	机器学习
machin made	机制	千篇一律
machin readabl	机器可读
machin vision	机器视觉
machineri	机械	机构	机器
macro	巨大	大量
macroalg	大型
macrocosm	宏观	整体	全域	大世界
macromolecul	大分子	高分子
macromolecular	大分子
macrophag	巨噬细胞
macropor	大孔
macroscal	大规模	宏观尺度
macroscop	目视	宏观	肉眼可见	肉眼
macrosi	巨大
macula	斑点	太阳黑子
macular	斑的
made	制成	捏造	最适合	虚构
made differenti	区分	区别
made good	补偿
made order	定制	特制
mae	更多
mag	大的
magazin	杂志	仓库
magistr	主要	教师
magnet	磁铁	磁体	磁学	磁化
magnet field	磁场
magnet reson	磁共振
magnet reson imag	磁共振成像
magnetomet	磁强计
magnetoreceptor	受体
magnif	扩大	宏伟	夸大
magnifi	放大	扩大	夸大
magnitud	大小	重要	巨大	重大
magnu	大的
mai	玉米	玉蜀黍
mail	邮件	发出	投递	装甲
main	主要	大体上	重要	基本上
main bodi	主体
main engin	主机
main featur	主要特点
main land	本土
main line	主线	干线
main stream	主流	干流
mainli	主要
mainlin	主线	传统	主流	静脉注射
mainspr	主要原因	主要动机	主要动力
mainstai	支柱
mainstream	主流
maintain	维持	维护	维修	保持
mainten	维护	维修	保持	坚持
mainten repair	维修
mainter	维持	维护	保养
mair	更多	更好	更大	另外
mais	玉米	玉蜀黍
major	主要	大部分	大多数	较多
major compon	主要部件	主要部分
major constitu	主成分
major factor	主要因素
major part	大多数	大部
majorli	非常	极端
make	理解	产生	弥补	构成
make adjust	适应	调整	调节
make admiss	进入
make advanc sb	接近
make amend	修订	补偿	赔偿
make best	充分利用
make calcul	计算
make capit	利用
make capit sth	利用
make certain	确定
make chang	改变	更换
make choic	选择	选定	挑选
make clear	说明	阐明
make code	编码
make collect	收集	收藏
make count	计算	计数
make demonstr	显示	展示	表示	演示
make descript	描述	描写	描绘
make differ	区别对待	区别	没有影响	区分
make distinct	区分	区别
make effort	努力
make emploi	利用	运用
make end	终止	结束	除去
make estim	估计
make examin	检验	检查	考验
make front	面向	朝向
make full	充分
make full us	充分利用
make go	完成
make good	成功	维持	实现	补偿
make good score	成功
make grade	成功
make grow	增长
make infer	推断	推测
make investig	调查
make judgment	判断
make known	表明	传达	泄漏
make like	模仿	扮演
make meddl	干预	不干涉	和有关
make memoranda	记录
make much	重视	理解
make much account	重视
make note	记录
make observ	观察	监视
make on mind	接受	承认
make on wai	成功	前进	行进
make pass	通过
make point	强调	重视	立论	特意
make pounc	攻击	袭击
make promis	允许
make public	公布	公开	发表
make recoveri	恢复	痊愈
make refer	提到	涉及	提及
make requisit	要求	征集
make research	研究
make reserv	定位	预定
make riffl	成功
make rule	规定	裁决
make sb	接近
make scene	参与
make search	搜索	探索	寻找	搜寻
make sens	有意义
make someon	补偿
make someth	利用	将就
make speed	加速
make stab sth	尝试	企图
make sth sth	理解
make studi	研究
make sure	确定	保证	查明	弄清楚
make sure sth	保证	查明	弄清楚
make time	进行
make track	追踪	逃跑
make turn	旋转
make us	使用
make utmost	充分利用
make wai	前进
maker	上帝
makeup	组成	性格	化妆品	虚构
mal	不良	恶劣
maladi	疾病
maladjust	失调	不适应	适应不良
malaria	疟疾
male	男性	雄性	有力
male femal	男性	女性
malform	畸形
malfunct	故障	疾病	失灵
malici	恶意
malici intent	恶意
malign	恶性	恶意	有害	调整
maluat	评价
malwar	恶意软件
mammal	哺乳动物
mammalian	哺乳动物
mammoth	巨大	庞大
man	一致	人类	操纵	少量
man dai	人口	工数
man letter	学者
man machin	人机
man machin interact	人机交互
man made	人造
man made interfer	人为干扰
man size	大型
manag	管理	处理	经营	达成
manag decis	管理决策
manag inform	管理信息
manag process	管理过程
manag servic	管理服务
manag softwar	管理软件
manag system	管理系统
manag techniqu	管理技术
manag tool	管理工具
managememessag	信息
managemenet	管理
manageri	管理
mandarin	官话	国语	柑橘	普通话
mandat	要求	命令	指令
mandatori	命令	托管
manduct	诱导
maneuv	策略	演习	用计
mani	许多	多数	那么多	几何
mani anoth	许多
mani dimens	多维
mani side	多方面	多边
mani time	多次	常常
mani word	明确
manier	方式	种类	样式
manifest	显示	表明	证明	表现
manifest destini	经济
manifold	多种	多样性	增多	多方面
manip	少量	一把
manipl	少量	一把
manipul	操作	处理	利用	使用
manipul data	处理数据
manipulatori	操作	操纵
manipulu	少量	一把
mankind	人类	男性
manmad	人造
manner	方法	方式	根据	如此
manner mean	一定	并没有	好的	决不
manoeuvr	策略	操纵	调动	演习
manpow	人力
mantl	覆盖
mantler	覆盖
manual	人工	手动	指南	手册
manual labor	土方
manuduct	引导	指引
manufactur	制造	产品	厂商	工艺性
manufactur environ	制造环境
manufactur process	制造工艺	制造过程
manufactur sector	制造业
manufactur technologi	制造工艺	制造技术
manumit	释放	解放
manur	肥料	施肥	粪肥	耕种
manuscript	手写	手稿
maomao	北京
map	重要	映射	制订	变换
mar	火星	损伤	损毁
maransi	消耗	消瘦
marasm	消瘦	消耗
marasmu	消耗	消瘦
marcando	突出	清晰
marcato	突出	清晰
march	进行	交界	边界	前进
marcor	消耗	消瘦
marg	边缘
margin	边缘	缘的	濒临	界限
marginelloid	边缘
marin	海的	船舶	海底	海运
marin environ	海洋环境
marit violat	破坏
maritim	海上	海的	沿海
mark	显著	标志	规划	无标记
marked	显著	醒目
markedli	显著	明显	醒目
marker	标记	书签	里程碑	标识物
market	特殊	市场	上市	交易
market place	市场	商业中心
market research	市场调查
market size	市场规模
market valu	市场价值
marketplac	市场
markov	马尔可夫
markt	市场
markwe	标记
markworthi	显著
marrat	说明	叙述
marri	结合	配合	已婚	婚姻
marriag	婚姻	合并
marrow	骨髓	活力	精华	配偶
marsh	沼泽	湿地
marshal	排列	整理	引领
marshi	湿地
mart	市场	商业中心
martian	火星
martin	氢氧化铝
marvel	惊奇	奇异	神奇
masc	男性	雄性	阳性
mascclin	阳性
masculin	阳性	男性	雄性激素	刚毅
mash	打浆	饲料	捣碎	压碎
mask	屏蔽	掩蔽	隐蔽	面具
masorah	传统
mass	大量	总体上	整个	全部
mass concentr	质量浓度
mass energi	能源
mass flow	质量流
mass fraction	质量分数
mass produc	大量生产
mass product	大量生成	大量生产
mass ratio	质量比
mass spectra	质谱
mass spectromet	质谱仪
mass spectrometr	质谱
mass spectrometri	质谱法
mass spectroscopi	质谱分析	质谱法
mass transfer	传质
massa	物质
massi	巨大	坚实	厚实
massiv	大量	大规模	大块	宏伟
mast	主要	基本	主任
master	控制	掌握	主要	主人
master plan	总体规划	蓝图
masteri	优势	掌握	控制权
mastermind	指导	策划	主持
mat	粗糙	无光泽	纠缠
match	相同	相配	比较	对比
matchlik	匹配
matchup	匹配	相比	比赛	竞赛
mate	交配	配套	成对	成双
materi	材料	物质	重要	资料
materi caus	主要原因
materi construct	结构材料	建筑材料
materi process	材料加工
materi product	物质产品
materi structur	材料结构
materia	物质
materialis	物质化	实现	具体化
materiel	物料
matern	母亲	产妇	母性	母系
math	数学
mathemat	数学	精确	算术
mathemat model	数学模型
mathemat statist	数理统计
matric	模型	矩阵	基质	基体
matrix	矩阵	模型	基质	子宫
matter	无论	左右	事件	物质
matter fact	实际	事实上	事实	其实
matur	成熟	到期	充分考虑	老化
matur period	成熟期
mau mau	胁迫
maven	专家	内行
mavin	专家
max	最大	最高	极大	顶点
maxim	最大	最高
maxim valu	最大值
maxima	最大	最高	顶点	极大
maxima minima	最大	最小
maximum	最高	最多	最大	至多
maximum minimum control	最高
maximum temperatur	最高温度
maximum valu	最大值
mayb	可能性	也许	大概
mayvin	专家	内行
maze	迷宫	迷失	困惑
mazi	复杂
me	中间	中位
mead	草地
meadow	草地	牧场
meadowi	草地
meadowland	草地	牧场
meagr	贫乏	少量	量不足
meal	膳食	进餐	粗粉
meali	玉米	玉蜀黍
mean	方法	手段	一定	同时
mean someth	很好
mean squar	均方
mean temperatur	平均温度
mean time	同时	在此期间	平时	暂时
mean valu	平均值
meantim	在此期间	其时	间隔时间	其间
meanwhil	同时	其时	在此期间	其间
mear	边界
meassur	尺度	尺寸
measur	测量	度量	尺寸	符合
measur data	测量数据
measur devic	测量设备	量具	测量仪器
measur error	测量误差
measur test	测试
measur unit	测量装置
measur valu	定价	测定值	观测值	测量值
meat	食物	肉类	可食部分
meat potato	主要	重要	基本	主食
mechan	机械	力学	结构	机理
mechan properti	机械性能
mechanic	自动	机械性
mechanist	机械
mechano	机械
mecrob	微生物
meddl	干预	干涉	介入
media	媒体	中间道路
medial	平均	中间	普通	一般
median	中央	中间	中位数	中线
mediat	间接	中介	调解	处于中间
medic	医学	医生	内科	药物治疗
medic care	医疗	医护
medic center	医学中心	医疗中心
medic clinic	内科
medic commun	医学界	生物医药
medic histori	病历	病史
medic institut	医疗机构
medic practition	医师
medic procedur	手术
medic school	医学院
medic servic	医疗服务
medic treatment	在治疗中
medica	医药	药物	药剂
medicament	药物	药剂
medicamentosu	药物	药剂
medicamentum	药物	药剂
medicin	药用	医学	内科	有益
medicinari	医学
medico	医师	药物	医药学
medicu	医师
medieti	心理
medines	中文
medio	中部	中央	中层
mediocr	普通	通常	平庸
medium	方法	媒体	媒介	中间
medium scale	中型
medium size	中型	中码
medium term	中期
medlei	混合	混杂
meet	会议	适宜	遭受	合适
meet case	合适	令人满意
meet demand	满足要求
meet emerg	应急
meet requir	满足要求
meetli	适当	恰当
mega	百万
megadonti	巨大
meini	许多	人群	大批
meio	减少	不足	减退
meld	结合	混合	合并	融合
melior	改善	改良	优越性	进步
meliorat	改进	改善	改良
mell	干预	干涉
mellitu	糖尿病
mellow	成熟	放松	醇的	熟练
mellowli	成熟
melt	熔化	溶解	化为	消散
melt loss	损失
melt point	熔点
member	成员	肢体	会员
member famili	家属	家庭成员
membran	薄膜	膜的	隔膜	膜性
memon	记忆
memor	记忆	显著	明确	存储器
memorat	记忆
memori	记忆	内存	纪念	存储
memori cell	存储单元
memoria	内存	记忆
memoris	记录	存储器	存储	记住
men	所有人	精神	意志
menac	威胁	胁迫
menacingli	威胁
mend	改进	好转	改善	修改
meno	较少	更少
mensur	测定	测量	可测性
mental	心理	心智	精神病	智力
mental faculti	智力	智能
mental health	心理健康
mental ill	精神病
mental philosophi	心理学
mention	上述	提到	前述	下记
mentium	意见
mentori	指导	顾问	导师
merchandis	商品	交易	货物
merchant	商业	经营	零售商
mercuri	易变
mercurifi	混合
merdeka	独立	自由
mere	仅仅	池塘
merg	合并	并入	吸收	归并
mergenc	合并
merger	合并	归并
meridian	子午线	顶点	经线	最高点
meridion	南部	子午线
merisi	生长
merist	比率	数目	排列	分节
merit	优点	价值	值得	功绩
mero	部分	局部
merogenesi	分割	分段	分节
meronym	部分
mesenchym	间质
mesh	啮合	网眼	结网	陷阱
meshwork	网络
mesial	中央	中间	近中
mesn	中的	中间
meso	中央	中间
mesologi	生态学
mesomer	中介	中段
mess sth	破坏	陷入困境
messag	消息	信息	报告	通知
messines	中文
messsag	信息
met	中间	中位	蛋氨酸	甲硫氨酸
meta	元的
meta analysi	元分析
metabasi	转移
metabol	代谢	变态
metabol process	代谢过程
metabolit	代谢物
metachoresi	转移	脱位	变位
metacognit	元认知
metadata	元数据
metal	金属	本质	合金	五金
metal materi	金属材料
metallo	金属
metallurg	冶金
metallurgi	冶金
metamorph	变化	变态	变性
metaphor	隐喻
metaphys	形而上学	抽象
metaplast	转化	化生
metaptosi	转移
metastas	转移
metastasi	转移	新陈代谢
metastat	转移
metathes	变换	换位
metathesi	转移	置换
mete	给予	测量	边界	分配
mete bound	区划	边界	分界
meteor	流星	大气	膨胀
meteoro	气象
meteorolog	气象
meter	测量	测定	意为	仪表
meterag	测量
metewand	尺度	评价基准
methan	甲烷	沼气
methanol	甲醇
method	方法	办法	秩序	条理
method calcul	计算方法
method develop	展开法
method integr	积分法
method oper	操作方法
method project	投影法
method studi	方法研究
methodolog	方法
methodologi	方法学	工艺	方法论
methyl	甲基
methyl group	甲基
meticul	精确	细致
metier	工作	职业
metreag	维护
metri	测量	定量
metric	测量	计量	韵律
metricis	度量
metrologi	测量学
metropoli	产地	大都市	生地	首府
mexico	墨西哥
mezzo	一半	中央
miagrat	迁移	移民
mic	显微镜下
mice	老鼠
mickei mous	尝试
mickl	很多	许多	多量
micro macro	宏观	跃迁
micro organ	微生物
micro scale	微型
micro structur	显微组织
microarrai	微阵列
microb	微生物	细菌
microbacillari	细菌	杆菌
microbacteria	微生物
microbacteriam	微生物
microbi	微生物	由细菌引起
microbian	微生物	由细菌引起
microbiolog	微生物学
microbiologi	微生物学
microbiom	微生物组
microbion	微生物
microbiot	微生物	抗生素
microchannel	微通道
microchip	芯片
microelectron	微电子
microenviron	微环境
micrograph	显微
micrograv	微重力
micromechan	微观结构	微机械
micron	微米	细微	微粒
microorgan	微生物
microorganism	微生物
microphon	麦克风	微动
microphyt	细菌
micropor	微孔
microprocessor	微处理器
microsatellit	微卫星
microscal	微尺度
microscop	显微镜	微观	细微
microsoft developp network	网络
microstructur	显微组织
microtherm	低温
microwav	微波
microzoaria	微生物
mid	中间	中部	中央
mid length	中等
mid size	中型
mid term	中期
middl	中央	中间	在中部	中等
middl east	中东
middl school	中学
middlewar	中间件
middlingli	中等	普通
midport	中部
midst	中间
midwai	中途	中间
midwest	中西部
migh	迁移
mighti	强烈	有力	强大	非常
mightili	强烈	非常
migranc	迁移
migrat	移动	迁移	移来	迁入
migratori	迁移
mil	每千
mild	温和	轻的	适度	轻微
mile	很大距离
mileston	里程碑
milieu	环境	周围
militari	军事	军队	军人
militari forc	武力	军队
militari personnel	军人
mill	每千	粉碎	搅拌
mill run	普通
millimet	毫米
millimet wave	毫米波
million	百万
millisecond	毫秒
milpa	栽培
mimesi	模仿	模拟	拟态
mimet	模拟	模仿	类似	拟态
mimic	模仿
mimick	模仿	仿制
mimicri	模仿	模拟	拟态
mimimum	最小
mimosi	模拟	模仿	拟态
min	最小	最低	极小	部长
min min	最小化	小时
minac	威胁
minaci	威胁
minatori	威胁
mind	注意	思想	智力	精神
mind set	倾向	心态	习惯	精神状态
mind-s	注意
minded	思想
mindfulli	注意	谨慎
mindset	倾向	心态	习惯	精神状态
mindshar	思想
mine	采矿	破坏	开采	挖掘
miner	矿化	矿物	矿工
miner dress	富集	选矿
mingl	混合
mini	小型	微型
miniatur	小型	小规模	微型化	微型
minilab	实验	数码相机
minim	最小化	最小	最低	极小值
minima	最小	最低	极小
minimis	最小	极小化
minimum	至少	最小	最低	最少
minimum valu	最小值
minish	减小	缩小
ministr	服务	援助
ministri	服务	内阁
minor	少数	较小	次要	未成年人
mint condit	完全	崭新
minu	不足	阴性	减的	负的
minut	最新	随时	记录	微小
minutia	细节
mio	减少	不足
miombo	林地
mirror	反映	典范	反射
misalign	失调	非线性	未对准	位移
misc	混合	混和	其它
miscarriag	流产	失败
miscellan	各种	多方面	不同种类	混杂
mischief	损害	伤害	危害
misdiagnos	误诊
misdiagnosi	误诊
mise	协定
mislead	误导
mismatch	错配	失配	不匹配	失谐
miss	失踪	失败	缺少	避免
missil	导弹
missio	任务	使命
mission	任务	使命
misstep	错误
mistak	错误	无疑	错认	误解
mistaken	错误	犯错
mistakenli	错误	被误解
misti	模糊	有雾
mistili	模糊
mistun	失调
misus	误用	滥用	虐待
mit	麻省理工学院
mitig	减轻	缓和	温和
mitigatori	减轻	缓和
mitochondri	线粒体
mitochondria	线粒体
mitochondrion	线粒体
mitt	给予	放血
mix	混合	混乱	混淆	调和
mix model	混合模型
mixedli	混合	中央
mixtur	混合	混淆
mixup	混合
mkt	市场
mm hg	收缩压	舒张压
mnemen	记忆
mnemic	记忆
mnemon	记忆
mnemotechn	记忆
mo	即刻
mobi	大的	巨大
mobil	移动	迁移率	机动	易变
mobil phase	流动相
mobilis	运用	动员	松动	调动
mock	仿制	模拟	模仿	实物模型
mod	模型	修改	调制	时髦
mod con	模块
modal	形式	模态	样式	形态
mode	方式	流行	模态	状态
mode oper	运算方式	操作方式
model	模型	建模	模拟	塑造
model analysi	模型分析
model base	模型库
model build	模型建立
model cognit	识别模型
model design	模型设计
model librari	模型库
model machin	样机
model method	模型法
model paramet	模型参数
model structur	模型结构
model system	建模系统
model techniqu	建模技术
model test	模型试验
modello	模型
moder	适度	适当	减轻	中等
moder size	中型
modern	现代	时髦
modern dai	现代	当代
modern era	现代	近代
modern world	现代社会
moderndai	现代	当代
modernist	现代
modest	适当	适度	羞怯
modestli	适当	谨慎
modicum	少量
modif	修饰	修正	修改	配套
modifi	改进	改良	修改	修正
modifi form	变型
modu	方法	方式
modu operandi	做法
modul	调制	模块	组件	调节
modula	语言
modular	模块化	模数
modulatori	调制
modulu	标准	系数	模量	模数
mof	发酵
mogi	困难
moieti	一半	一部分	等分
moistur	水分	含水量	湿气	降雨
moistur content	含湿量	水分含量
mol	摩尔
mold	模型	形成	塑造	模压
mole	摩尔
molecul	分子	些微
molecular	分子
molecular biolog	分子生物学
molecular biologi	分子生物学
molecular dynam	分子动力学
molecular structur	分子结构
molecular weight	分子量
molecusar	分子
molest	干扰	妨碍
mollif	减轻	缓和	软化
mollifi	减轻	缓和
molten	熔化
molto	非常
moment	重要	目前	随时	因素
momentum	动力	动量
monei	金钱	货币	贫困	现金
monet	货币化
monetari	货币	金融	金钱
monger	传播
moni	模拟	许多
monick	标记
monitor	检验	监控	监督	控制
monitor control system	监控系统
monitor data	监测数据
monitor system	监控系统
monobloc	整体	单层	单块
monoclon	单克隆
monoclon antibodi	单克隆抗体
monocultur	单作
monocyt	单核细胞
monograph	专著	专题	专刊
monoid	类群	单项
monolay	单层
monolith	整体	完全统一	单片	单块
monom	单体
monomark	标记
monomer	单体化
mononuclear	单核细胞	单核
mononuclear cell	单核细胞
monopol	单级	专利	垄断	单极
monospecif	单一
monoton	单调	无变化	单一性
monster	巨大	庞大	恶人
monstrou	巨大	畸形	异形
monstrous	强烈
mont	蒙特卡罗	蒙特斯	蒙脱石
mont carlo	蒙特卡洛
montan	山区	山地森林
month	每月	各月份	按月
month month	逐月	月月	每月
monthli	每月	月刊	月经
monument	非常	不朽	纪念	庞大
mood	无意	心境	气氛	基调
mooder	情绪	心境	精神状态	生气
moolve	学者	老师
moolvi	学者	老师
moon	月下	月亮	月球	月光
moor	停泊	旷野
moot	讨论	大会	有争议	争论
mor	死亡
moral	道德	品行	教化	教训
morbid	发病	病态	成病	病的
morbidli	疾病	致病	病理学	不健康
morbl	发病	成病
mordantli	染色	腐蚀	尖锐
moreev	此外	再者
moreov	而且	此外
morn	早晨	初期	早上
morph	形态	体型	形体
morpha	形态
morpheu	睡眠
morphic	形态学
morpholog	形态	词法
morphologi	形态学	形态	词法
morphometr	形态特征
morphoscop	形态学
morphotonem	形态学
morrow	次日	未来	将来
morsel	少量	小片
mort	很多	许多
mortal	死亡率	人类	生物	非常
mortal rate	死亡率
mortifi	抑制
mortifyingli	抑制
mosecular	分子
mosel	模型
mossback	缓慢	迟钝
mostli	主要	大部分	大概
mother	产生	母亲	孕妇	养育
motif	主题	动机	主旨	基调
motifem	主题
motion	移动	动作	手势	意向
motion pictur	电影
motiv	动机	刺激	推动	促动
motiv power	动力
moto	进行	运动
motor	推动	发动机	汽车	驾车
motor vehicl	汽车
motori	运动
motormouth	运动	摩托车
motu	运动
mould	形成	浇铸	发霉	模具
mount	增长	上升	装备	装配
mountain	大量	山脉	巨大	山地人
mountain area	山区
mountaini	山区
mous	鼠标	老鼠	窥探
mouth	口服	经口	口腔	说出
move	进入	移动	转换	出发
move awai	离开	改变
move back	退缩
move forward	进步	前进
movement	运动	变化	动作	移动
movi	电影	影片
moxi	活力	精力	大胆
mr	女士
mri	核磁共振成像
mrl	最大残留限量
mrvhsnidm	机构
much	由于	这些	因为	许多
much less	更不
much possibl	尽可能
much seek	缺乏
muck	施肥	参加	垃圾	肥料
mucos	粘膜	粘性
mucosa	粘膜
muddi	模糊	混乱	泥泞
muddl	混合	混乱	困惑
muffl	抑制	唇鼻部
mug	攻击
mulai	开始
muliebr	女性
mulripl	复合	多重
multeiti	多样性	多重性
multi	多数
multi channel	多渠道
multi dimension	多维	多重
multi disciplinari	多学科
multi facet	多方面	多元化
multi function	多功能
multi layer	多层
multi media	多媒体
multi modal	多模态
multi purpos	万能
multi sourc	多源
multi stage	多级
multi task	多任务
multi user	多用户
multi year	多年
multiapertur	多孔
multicent	多中心
multichannel	多波段
multiclass	多级	多类
multidimension	多维	多面
multidirect	多方面	多向
multidisciplinari	多学科
multidrug	多药
multiel	多元
multifactor	多种因素	多因子
multifari	多种	许多	各种各样
multifoc	多方面
multifold	多种	多方面
multiform	多样性	多种	多样	多形
multifunct	多功能
multilater	多边	多方面	多国
multilay	多层
multilevel	多级	多层	多平面
multimedia	多媒体
multimemb	多元
multimod	多模式	多模态
multinomi	多项
multinucl	多核
multipath	多径	多路	多通路
multiphas	多相	多方面
multipl	多样	许多	倍数	并联
multipl factor	多因子
multipl step	多级
multipl system	复制
multipl unit	多组
multiplay	多人
multiplex	多样	许多
multipli	增加	繁殖	乘数	乘法
multipoint	多点
multipurpos	通用	多功能
multiscal	多尺度
multisourc	多源
multistag	多级	多阶段
multistep	多级	多步
multiterm	多项	多条
multitud	多数	大量	群众	大批
multitudin	大量	众多	多数	种种
multivari	多元	多变量	多变	多自由度
mum	沉默
mundan	宇宙	世俗
municip	自治区	市政	市的	内政
muniment	保护	文件	档案	证券
murder	破坏	损毁	致命
muscl	肌肉	侵入	干涉	抢夺
muscl cell	肌细胞
muscular	强壮	有力	肌的	力大
museum	博物馆
mushi side	偏差	偏弱
music	音乐	和谐
muster	集合	集中	一批	样品
mut	变化
mutagen	诱变
mutant	突变体	突变型
mutat	变化	突变
mutat analysi	变化分析	变异分析
mutation	突变
mute	排泄	沉默
mutual	相互	共有	相关	互相
mutual effect	相互作用
mycet	霉菌	真菌
mycobacteria	分枝杆菌
myelogen	骨髓
myeloid	骨髓
myocardi	心肌
myocardi infarct	心肌梗死
myocardium	心肌
myoelectr	肌电
myriad	种种
mysteri	神秘	秘密	难解
mythem	主题
mytho	主题
n-th	最近
nab	抓住	抢夺
nab curv nab	曲线
nageir	投入
nah	没有	很少	很小
nai	拒绝	反对	不仅如此
nail	完全	束缚	明确	确定
naissanc	产生	诞生
naiv	自然	天真	朴素
nake	没有	裸露	无保护
naked	明显
name	命名	上述	就是	名称
nane	没有
nanocomposit	纳米复合材料
nanofib	纳米纤维
nanomet	纳米
nanometr	纳米
nanoparticl	纳米粒
nanoscal	纳米级
nanostructur	纳米结构
nanotechnologi	纳米技术
narcot	麻醉	催眠
narr	叙述	故事	叙事
narrat	说明	叙述	故事
narrow	减少	变窄	狭窄	缩小
narrow band	窄带
narrow bodi	详细
narrowband	窄带
narrowest	有限	狭窄	狭义
narrowli	狭窄	几乎不	严密	仔细
nasal	尖锐
nascenc	发生	起源
nascent	初期	发生中	初发	初生
nasopharyng	鼻咽
natal	生产	出生	分娩	诞生
nathless	然而
nation	国家	民族	全国性	国立
nation defens	国防
nation economi	国民经济
nation park	国家公园
nation secur	国家安全
nation standard	国家标准
nation wide	全国
nationwid	全国
nativ	自然	原产于	天然	本国
nativ good	土地	国货
natur	自然	实际上	天生	性能
natur condit	自然条件
natur environ	自然环境
natur frequenc	固有频率	自然频率
natur ga	天然气
natur languag	自然语言
natur languag process	自然语言处理
natur man	自然人
natur resourc	自然资源
natur scienc	自然科学
natur set	自然环境
natura	自然
naturali	天然	自然
naturalist	自然
nausea	恶心	反胃	厌恶
nautic	海上	航海
naval	海军
navel	中心	中央
navi	海军
navig	导航	航行	航空	航海
navig satellit	导航卫星
navig system	导航系统
naw	没有	不是
nawer	没有	不是
near	接近	将近	附近	靠近
near death	濒危
near futur	在不久的将来
near infrar	近红外
near term	短期	近期
nearbi	附近
nearer	较近
nearest neighbor	最近邻
nearli	几乎	密切	远非
nearsid	左侧
neat	简洁	匀称	干净
nebul	雾化	模糊	喷雾	喷洒
nebulos	模糊
necess	必然	需要	必要性	不可避免
necessari	必要	必然	必需
necessarili	必然	必须	必要	未必
necessit	需要	迫使	贫乏	被迫
neck	收缩	颈缩
necrosi	坏死
necrot	坏死
need	需要	必须	缺乏
needi	贫困
needl	探针	针刺
needless	不需要	不必要	多余
neg	否定	消极	负值	负面
neg correl	负相关
neg effect	反作用
neg ion	阴离子
neg pressur	负压
neg valu	负值
negat	否定	否认	不存在	取消
neglect	被忽视	忽视	忽略	不顾
neglig	可以忽略	无用	忽视	粗心
negoci	协调
negoti	谈判	协商	处理	交涉
negul	规则
nei monggol	内蒙古
neighbor	附近	邻近	邻接	邻居
neighborhood	附近	邻近	大约
neighborli	附近	邻近
neighbour	邻近	附近	接壤	邻接
neighbourhood	地区	周围	邻域	邻接
neogenesi	新生	再生
neonat	新生	婴儿	初生
neopathi	并发症	新病
neoplast	瘤的	肿瘤	新生物	瘤形成
neoter	现代	新颖	新近
neotyp	新型
nephropathi	肾病
nerv	精神	神经	叶脉	大胆
nerv cell	神经细胞	神经元
nerv fiber	神经元
nerv net	神经网络
nerval	神经
nervi	神经
nervin	神经
nervou	神经
nervou system	神经系统
nervous	神经	担忧
nervu	神经
ness	的性质	海角
nest	嵌套	一套	筑巢
net	网络	最终	得到	净利
net result	最终结果
nethermor	较低	较深
nethermost	最低
netto	最低	清楚
network	网络	网路	建网
network analysi	网络分析
network architectur	网络体系结构
network connect	网络连接
network layer	网络层
network model	网络模型
network node	网络节点
network servic	网络服务
network structur	网络结构
network topologi	网络拓扑结构
network user	网络用户
neur	神经
neural	神经	背的
neural net	神经网络
neural network	神经网络
neuro	神经
neurobiolog	神经生物学
neurobiologi	神经生物学
neurogen	神经原	介质
neuroimag	神经影像
neurolog diseas	神经病
neurolog disord	神经障碍
neuron	神经元	神经原	神经细胞
neuropath	神经病
neuropathi	神经病
neurophysiolog	神经生理
neurosurg	神经外科
neurotox	神经毒性
neurotransmitt	神经递质
neutral	中和	中立	中性	抵消
neutral antibodi	中和抗体
neutralis	中和	平衡	压制
neutron	中子
never	非常	从不	决不	从未
never less	仍然	尽管如此
nevermind	注意	理会
nevertheless	然而
new	新的	来自	最近	新发现
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
new fashion	新型	新式	流行	现代化
new gener	新一代	新生代
new jersei	美国
new materi	新材料
new media	新媒体
new model	改造	新模型	重编
new paradigm	新范式
new pattern	新模式
new process	新工艺
new product	新产品
new report	新闻报道	通讯
new style	新型	新式
new technologi	新技术
new type	新型	新类型
new york	纽约	美国
newborn	婴儿	新生
newborn infant	新生儿
newer	更新
newest	最新
newfashion	新型	新式
newli	重新	最近
newspap	报纸	报业
newtonian	牛顿
next	几乎	然后	其次	再一次
next place	其次
next year	翌年
nexu	关系	连结
nice	谨慎	令人满意	美好	恰好
nicer	良好
niceti	准确	精确	美好	精密
nick	划痕	缺口
nicotiana	烟草
nient	没有
niffer	交换	交易
niggardli	有限	小气
nigh	接近	近于
night	黑暗	秘密	整夜	夜晚
night time	夜间
nightli	夜间
nighttim	夜间
nine	九个	完美
nineteen	十九
nip	损伤	寒冷
nipp	损伤	寒冷
nippon	日本
nitrat	硝酸盐	硝化
nitrc	氮素	含氮
nitric	氮的	含氮
nitric oxid	一氧化氮
nitrid	渗氮	氮化
nitrogen	含氮	氮的	氮化
nitrogen fertil	氮肥
nitrou	氮的	含氮
nitrou oxid	一氧化氮
niveau	水平
nlp	神经语言学
nmr	核磁共振
nobe	不存在
nobl	高尚	辉煌
nocicept	疼痛
nocturn	夜间
nod	认可	同意	晃动	批准
nodal	节点	结节	节的
nodal point	节点
node	节点	结节	结点
node network	网络节点
node point	节点
nodul	烧结	小节	生根瘤	结节
noemat	思考	思想
noesi	认识	识别	理智	智力
nog	支撑	支架
nois	噪音	噪声	喧闹
nois interfer	噪声干扰
nois sourc	噪声源
noisi	噪声	嘈杂	喧闹
nolinear	非线性
nomad	游牧	游离	游动	无定
nombr	数目	名字
nomenclatur	命名法	术语	名称	命名原则
nomic	普通	惯用
nomin	名字	任命	推荐	命名
non activ	稳定
non conform	不一致	不符合
non constat	不明显
non contact	非接触	无接触
non controversi	一致
non cyclic	周期
non destruct	无损
non entiti	不存在
non equilibrium	非平衡
non essenti	不需要	非本质	不重要
non exist	不存在
non hazard	安全
non invas	非损伤	非侵入
non linear	非线性
non malign	良性	非恶性
non obstant	虽然	纵使
non obviou	不明显
non specif	不明确	非特异性
non standard	不规范
non subject	主题
non toxic	无毒性
non uniform	不均匀
nonabsorpt	表面
nonact	稳定
nonag	早期	初期	未成熟
nonc	目前	当前
nonconcentr	分布	不同心度
nondestruct	无害
nondimension	无量纲
none	只有	没有	不同意	不允许
nonent	不存在
nonequilibrium	不平衡
nonetheless	然而	不过	尽管	仍然
nonexist	不存在
nonhazard	安全
nonintrus	无干扰
noninvas	无损伤
nonjudgment	客观
nonlex	非线性
nonlinear	非线性
nonmateri	文化	非物质
nonparametr	非参数
nonplanar	空间
nonrepetit	重复
nonspecif	非特异性
nonstick	灵活
nonsymmetr	不对称
nontox	无毒
nonuniform	不均匀	不一致	非一致性	不统一
nonvari	不变	恒定
nonviol	政策
noopsych	智能
nord	北方	北部
norm	标准	规范	基准	定额
normal	标准	正常	普通	偏离
normal cell	正常细胞
normal form	范式
normalci	常态
normo	正常	标准
normost	正常
north	北方	北的
north america	北美洲
north american	北美洲
north countri	北部
north easterli	东北
north eastern	东北
north west	西北
north westerli	西北
north western	西北
northeast	东北
northeastern	东北方	在东北
northeastward	向东北	东北
northern	北方	向北
northernli	北部	北方
northward	向北	北方
northwest	西北
northwestern	在西北部	西北方	来自西北
northwestwardli	西北
norward	北方	北部	向北
nose	正是	俯冲	正好	干涉
noso	疾病
nosocomi	医院
nosocomium	医院
nosodochium	医院
nosogen	发病	病原
nosopoiet	发病	病原性
nota bene	注意
notabl	显著	著名	特别	尤其
notalian	不大
notar	证明	确认
notat	注释
notch	取得	创造	等级	合格
note	记录	著名	显著	上述
note well	注意
notebook	手册
noteworthi	显著	值得注意的是
noteworthili	显著
noth	极其	假的	免费	不行
noth els	只有	仅仅
nother	不同	各异
nothing	不存在
notic	注意	显著	重要	关注
notif	通知	通告
notifi	通知	报告	通告
notion	概念	认为	想法	观念
notor	汽车
notr	我们
notwithstand	虽然	尽管
nou	精神	智力	常识	理智
nought	没有
nourish	营养	滋养	支持	培育
novat	更新
novel	异常	小说	新奇
novelti	新鲜	新奇
novic	新手	初学者
now	现在	由于	目前	那么
nowadai	现在	当前	当今	时下
nowdai	当前
nowher	无处	失败	不存在
nowmost	最近
noxiou	有害	有毒
nozzl	喷嘴	喷口	喷管
nsclc	非小细胞肺癌
nsg	护理
nssl	大小
nth	最近
nubil	模糊	不明确	多云
nucleal	中心	核子	核的
nuclear	核的	中心	核子
nuclear energi	核能
nuclear fuel	核燃料
nuclear magnet reson	核磁共振
nuclear physic	核物理
nuclear reactor	核反应堆
nucleat	成核	有核
nuclei	核心	核子	原子核
nucleic	核的
nucleic acid	核酸
nucleotid	核苷酸
nucleu	核心	起点	核子	原子核
nucleus	中心	核心	细胞核	原子核
nudg	推动	接近	靠近
nuisanc	损害
null	无效	零位
number	许多	计算	数字	大量
number base	数基
number dai	天数
number on	自己	头等
numer	数字	数值	多数	很多
numer analysi	数值分析
numer aspect	计算方法
numer calcul	数值计算
numer evalu	数值计算
numer method	数值方法
numer quantiti	数量
numer simul	数值模拟
numer sort	数字
numer valu	数值
numerari	数目
numero uno	自我	自身利益
numeros	大量
numeru	数目	数值
nurs	护理	培养	养育	护士
nurs aid	护理
nurs care	护理
nurseri	苗圃
nursh	护理
nurtur	养育	营养物	培育	抚育
nut	核心	坚果
nut bolt	具体	基本特征	主要组成部分
nutrici	营养
nutrient	营养	滋养
nutrimrnt	营养
nutrit	营养	滋养
nutriti	营养	滋养
nutritori	营养
nw	新闻
nyet	没有
nylon	尼龙
o	口服	经口
o bound	输入
oak	啤酒
oasi	绿洲
obei	服从	遵从	顺从
obes	肥胖
obfusc	模糊	困惑
obit	死亡	顺便	附带
object	目的	客观	目标	对象
object function	目标函数
object orient	面向对象
object recognit	目标识别
oblat	扁率	椭圆	扁球形
oblig	必须	义务	约束	不得不
obligatori	必须	强制性	义务	必要性
obliqu	倾斜	间接
obrut	覆盖	埋藏
obscen	海洋	下流
obscur	模糊	遮蔽	湮没	隐藏
observ	观察	观测	注意	评论
observ data	观测数据
observ station	观测站
observ valu	观测值	测定值
observatori	天文台	气象台
observingli	注意
obsolesc	退化	废弃	荒废	淘汰
obsolet	废弃	荒废	废物	退化
obstacl	障碍	阻碍
obstain	获得	得到
obstruct	阻碍	妨碍	障碍	阻塞
obtain	获得	达到	得到	流行
obtend	对照
obtent	获得
obtrus	突出	强制	伸出
obvers	对应	正面	转向	倒转
obviat	避免	除去	排除
obviou	明显	显然	明白
obvious	明显	显著性
occas	引起	有时	由于	因为
occasion	偶然	临时	有可能
occass	导致	机会	的时刻
occid	西方	西部	欧美
occlus	闭塞	咬合	闭合
occup	职业	占有	占用	占据
occupi	专注于	占据	使用中	占有
occur	发生	存在	事件	事故
occurr	发生	出现	事件
ocean	海洋	许多	大量	广阔
oceanit	海洋
ocher	黄土
ocular	眼睛	目击
ocular proptosi	突出
ocularli	视觉
odd	可能	不一致	大约	机会
oddit	附加	补充
odor	气味	香味	意味	加味
oecologi	生态学
oecumen	经济
ofcours	当然	自然
offend	犯罪	厌恶	不愉快	罪犯
offens	攻击	进攻	冒犯	侮辱
offer	提供	出现	呈现	给予
offer battl	挑战
offer express	表示
offic	办公室	执政	离职	职责
offic procedur	管理方法
offici	官方	执行	官员	公务员
offlin	脱机
offset	抵消	偏移量	弥补	位移
offshor	海面	近海
offspr	子孙	产物	后代	后裔
often	往往	经常	时常	通常
oh	非常	极其
oil	石油	油画颜料	融化
oil field	油田	矿场
oil ga	油气
oil lubric	燃料
oilfield	油田
ok	好的
okai	可以	适合	很好	同意
okeydok	可以	同意
ol	油的
old	依旧	以前	自古以来	以往
old ag	老龄	晚年	白头
old enemi	时间
old peopl	老年人	老人
older	年长
olfactori	嗅觉	味道
oligomer	低聚
oligonucleotid	寡核苷酸
oligosaccharid	寡糖	低聚糖
olog	科学
olymp	巨大	强有力
omega	最后
ometri	测量
omiss	省略	遗漏	删节
omit	省略	省去	删除	遗漏
omni	全方位
omnibu	综合性	汇编
omnifacet	全面	各方面
omphalo	中心
on	一致	其他	人们	整体
on accord	一致	自愿
on anoth	彼此	接连
on bat	独立	主动
on belt	获得	掌握
on blast	一直
on breath	同时	低声	高声
on dai	日内
on dimension	一维
on fingertip	完全
on hand	一方面
on man	一致
on mani	一多	一对多
on master	独立
on ment	补偿	弥补
on motion	自动	自愿
on on	一对一	面对面
on person	一人
on phase	单相
on point	单点
on remov	接近
on side	部分	一方	片面	不公正
on sit	同时	一举
on size fit	通用
on steam	独立
on thing	首先	再者
on third	三分之一
on time	同时	以前	一倍	提早
on two	很少	二个
on wai	单向	在某种程度上	在场	单方面
on word	总之
on year	一年
onco	肿瘤
oncologi	肿瘤学
oncom	接近	新兴	来临
oncot	肿胀
ondul	波动
onefold	单一	单纯
oneself	单独	自动	独立	自己
onfal	攻击	袭击
ongo	进行	发展	前进	不间断
onload	装置
onrsh	开始
onset	开始	攻击	起始	进攻
onsit	在场	就地
ontolog	本体论
ontologi	本体论
ontrast	相比	对比
onu	负担	责任	义务
onward	向前	前进	在先
oodl	许多	大量
op	操作	必要时	开放	运算
opaqu	不透明	无光泽
open	公开	展开	开始	开发
open air	露天	野外	户外
open collar	创新
open door	导致	公开	开放	开门
open end	开放	可调整
open fire	开始
open label	开放式
open loop	开环
open shet	开放
open system	开放系统
open traffic	开放
openli	公开
oper	操作	运算	动作	作用
oper approach	操作方法
oper capabl	管理能力
oper characterist	操作特性
oper condit	操作条件
oper control	经营管理
oper cost	生产费用
oper data	操作数据
oper manag	经营管理
oper mode	操作方式	工况	运算方式	工作状态
oper paramet	工作参数
oper perform	运算性能
oper phase	操作阶段	运行阶段
oper principl	工作原理
oper requir	使用要求
oper research	运筹学
oper room	手术室
oper site	工作场所
oper speed	运算速度
oper system	操作系统	业务系统	运行系统
oper time	操作时间	运算时间	工作时间
operandi	运作
operation	实施	操作化
operatori	实验室	手术室
operatorless	自动
ophthalm	眼睛	眼的	眼科
opinion	意见	评价	主张	武断
oppidum	城市
oppignerar	保证	担保
oppon	对手	反对	对抗	对立
opportun	机会	时机	及时	适当
opportun moment	机会
opportunist	机会主义者
opportunit	适当	及时	适时	机会
oppos	反对	与相对	相对	对照
opposit	相对	反对	相反	对面
opsi	相似
opsit	操作
opt	选择	撤退
optat	选择	纳入
optesthesia	视觉
opti	光学
optic	光学	视觉	眼睛	全光
optic angl	视角	轴角
optic electron	光电子
optic fiber	光纤
optic microscop	光学显微镜
optic signal	光信号
optic sourc	光源
optic spectrum	光谱
optic system	光学系统
optim	优化	最佳	最优	充分利用
optim algorithm	优化算法
optim alloc	最优分配
optim combin	最优组合
optim control	最优控制
optim method	优化方法
optim model	最优模型
optim problem	优化问题
optima	最佳	最适条件
optimis	优化	最佳
optimiz	优化
optimum	最优	最适条件	最适宜	最佳效果
optio	选择
option	选项	挑选	随意	可选择
opto	视力
opto electron	光电
optoelectron	光电子
opu	作品	采卵
opul	丰富	富裕	大量	豪华
or	矿石
or rotundo	清晰
oracl	预言
oral	口头	口试	口语
oral administr	口服
oral caviti	口腔
orang	柑橘	组织	洋葱
orb	天体	成球形	球状	圆形
orbi	轨道	环绕
orbicul	完整	球状
orbicular	环状	完整	圆的	豌豆骨
orbit	轨道	盘旋
orchard	果园
ord	排序
ordeni	依次	整齐	顺序	适当
order	为了	大约	顺序	以便
order evalu	评价等级
order magnitud	数量级	量级
order sever	严重程度
orderli	依次	顺序	整齐	护理员
ordin	依次	顺序	法令	条例
ordinair	普通	通常
ordinari	普通	常任	超过一般
ordinarili	通常	一般	普通
ordnanc	武器
ordonn	结构	布局	命令	法令
orent	方向
orga	器官
organ	组织	器官	有机	生物
organ acid	有机酸
organ act orgainc	构成
organ compound	有机化合物
organ inform	信息组织	信息结构
organ matter	有机物
organ structur	组织结构
organel	细胞器
organis	组织	团体	体制
organism	生物	有机体
organiz	组织	机构	编制
organo	器官	有机
organon	器官
organst	器官
organum	器官
orient	方向	导向	定向	东方
orific	孔板
origin	起源	最初	原始	本来
origin design	初步设计	原始设计
origin form	原型
ornament	装饰	修饰	布置	观赏植物
ornithorhynchida	详细
oro	血清
orograph	地形	山岳
orphan	孤儿	孤立
orrho	血清	浆液
orthodox	传统	正统
orthodoxli	规范	正统
orthogon	正交	直角	矩形
orthogonion	正交
orthometr	正交
orthoped	矫正	矫形	骨科
orthorhomb	正交
orthot	矫正
orthotrop	正交
oryza sativa	水稻
osc	振荡
oscil	振动	振荡	变动	摆动
oscillatori	振动	振荡	变动
osmeru eperlanu	限制
osmolar	渗透
osmosi	渗透	潜移默化
osmot	渗透
ossia	或者
ostens	表面	示意
ostensibli	表面	可公开	显然
osteoarthr	骨关节炎
osteoblast	成骨细胞
osteogen	成骨
osteogenesi	成骨	骨发生
osteoporosi	骨质疏松
other	其他人	其中包括	此外还有	不同
otherg	不同
otherward	另外
otherwis	不同	等等	否则
ought	应该	责任	大概
oughter	应该	责任	应当	义务
ounc	少量	雪豹
ourself	我们	自己
ous river	河流
out	输出
outbal	超过	较为重要
outboard	外侧
outbreak	爆发	暴发
outcom	结果	出口
outcompet	超过
outcrop	出现	爆发	露出	露头
outdoor	户外	野外	露天
outer	外部	外面	在外	外侧
outer ring	外围
outfit	配备	机构	供应	用具
outflow	流出
outgass	排气
outgo	支出	外出	优于	开销
outgrowth	结果	分枝	副产物
outlai	费用	花费	经费	支出
outlet	出口	市场
outli	在外	边远
outlin	轮廓	大纲	分级	概要
outlook	展望	观点	前途	了望
outmatch	优于	胜过
outmod	废弃
outperform	胜过
output	输出	产品	产量	排量
output budget	计划
output cost ratio	生产
output power	输出功率
output signal	输出
output voltag	输出电压
outranc	极端	终极
outrang	超过	胜过
outreach	展开	伸出	胜过
outred	突出
outright	完全	率直	总共
outrun	超过	超越
outset	开始	着手	最初	起初
outshoot	突出	射出
outsid	外界	外面	至多	彻底
outskirt	边缘	在郊区	外围	市郊
outspread	扩张	展开	延伸	伸展
outstand	突出	杰出	未解决	忍耐
outstand stock	结果	产量
outstandingli	显著	醒目
outstep	超过	跨过
outstretch	扩张	伸出	延伸	伸展
outthrust	突出	冲出
outturn	产量	产品质量
outurn	产量
outward	向外	表面	在外	客观存在
outweigh	比重
oval	椭圆形	卵形	椭圆	长圆形
ovari	卵巢	子房	果核
ovarian	卵巢	子房	果核
ovariectom	切除
oven	子宫	烘箱
over	高于	在上	上部	上方
overachiev	超过
overal	全部	全体	总的说来
overal design	总体设计
overal effici	综合效率
overarch	首要
overbal	超过	超重	跌倒	超量
overcharg	超载	渲染
overcom	克服	胜过
overcool	过冷却	下降	减退
overest	高于	在上	上部	上方
overexpress	超表达	过表达
overflow	溢出	泛滥	充沛	剩余
overground	地上
overgrowth	蔓延	繁茂	增生	肥大
overh	过热
overhang	逼近	悬垂	突出部分
overhaul	翻修	大修
overhead	天花板	高架	额外开销
overjet	覆盖
overlai	覆盖
overlap	重叠	重复	覆盖
overli	过度	极度
overlift	覆盖
overload	超载	过载	超重
overmatch	优于	高手	胜过
overnight	晚上	整夜
overnoon	超过
overpass	超越	通过	忽略	过去了
overpow	无法抵抗	克服
overrun	蔓延	超过	泛滥	超限
overs	过大	极大	监督	太大
overse	监督	了望	审查
oversea	国外	海外	外国
oversight	失败	忽略
overspread	扩张	蔓延
overst	高估	过分强调
overstrid	超过	跨过
overswai	控制	支配
overt	明显	公开	显性	蓄意
overtak	代替	赶上
overthort	超过
overtli	明显	公开
overturn	颠覆性	革命	推翻
overview	概述
overweight	优势	重于	超重	超载
overwhelm	无法抵抗	淹没	覆盖
overwhelm major	绝大多数
ovin	绵羊	羊的
oviposit	产卵	排卵	下子
ovon	双向
ow	由于	因为	应付	归因于
owner	物主	业主	所有人
ownership	所有权	所有制
oxad	氧化
oxal	草酸盐	氧化	草酸
oxi	牛的	含氧	尖锐	敏锐
oxid	氧化
oxidas	氧化酶
oxidis	氧化
oxyd	氧化
oxygen	氧化	氧合	含氧	氧气
ozon	臭氧	抽样
p1 refut	反演
pa	儿童	优先权
pablum	思想
pabular	食品	饲料	可食
pabulum	营养	食物	食品
pace	速度	短缺	步测	步法
paci	快速
pacif	太平洋	和平	安静
pacifist	和平
pack	停止	结束	包装	压缩
packag	包装	包裹	组装	封装
packet	分组	大量	打包	小包
pad	填充	填补	步行	穿插
paedo	儿童
page	记录	事件	本书	页面
pai	支付	花费	补偿	支出
pai attent	注意
pai heed	注意	理会
pai regard	重视
pai respect	考虑	关心
paiallel	串联	并行
paid	支出
pain	痛苦	疼痛	尽力	用心
pain neck	但是
painfulli	痛苦	费力	苦恼
painless	无痛	不痛
paint	绘画	着色	颜料	描绘
pair	成对	配对	一对	成双
pair format	对生
pairwis	成对
palat	风味	美味	味觉	适口性
pale	范围	栅栏	界线	变暗
palewis	垂直
pali	重复	向后
palin	重复	向后	后移
palindrom	复发	再发	回文
pall	覆盖
pallat	减轻	缓和
palli	减轻	缓和	亲密
palliat	减轻	缓和
palliatori	减轻	减缓
palm	手掌	胜利	棕榈
palpabl	明显	可感知
palsi	中风	颤动	瘫痪
pan	成功	结果	证明	全部
pancrea	胰腺
pancreat	胰腺
pancreat cancer	胰腺癌
pandem	普遍	全世界
panel	预制构件	格子
panmixia	杂交
panorama	范围	全景	全貌
pantogami	杂交
paper	文件	弥补	文章	掩盖
paper book	证据
paper document	文件
papillari tumour	肿瘤
par	标准	同等	部分	平均数量
para	帕拉	异常	第一段
parabol	抛物线
paradigm	范例	式样
paradigm shift	变更
paradox	矛盾	悖论	奇异	反常
paraffin	石蜡
paragraph	分段	段落	章节
parallax	视差
parallel	平行	随着	与比较	并联
parallel comput	并行计算机
parallel process	并行处理
parallelli	相同	平行	类似	并列
paramet	参数	参量
paramet estim	参数估计
paramet measur	参数测量
paramet optim	参数优化
paramet valu	参数值
parameter	参数
parametr	参数	参量
paramount	最高	最重要	至上
paramountci	最高	至上	首要	主权
paramountli	最高	最重要
parasit	寄生
paratrimma	刺激
paratripsi	刺激
parc	稀疏
parcel	分配	部分	分割	打包
pardi	一定	当然	无疑	确实
pare	缩减	压缩	简化	消减
pare awai	减少
pare sth	减少	降低	削减
parenchyma	实质	软组织	薄壁组织
parent	父母	根源	父亲	母亲
parent adolesc	亲子
parentag	起源	家系
pari	巴黎
pari passu	一致
pariti	同等	同位
park	停车	公园	置于
parliament	国会	会议	议会
parlou	非常	危险	极度	麻烦
paroxysm	突发性	发作	突发
parri	回避
pars	剖析
pars list	分析表
pars tabl	分析表
part	部分	局部	分开	失去
part compani	分离
part sth	分离
part wai	部分
partag	部分
partak	参与	分享	带有	参加
parti	参与	团体	部分	政党
partial	部分	不公平	偏爱	剔除
particip	参与	分享	参加	带有
participl	分词
particl	粒子	颗粒	少量	质点
particl size	粒度
particllarli	特别
particul	微粒	颗粒	粒子
particul matter	颗粒物质
particular	特别	一项	详细说明	独有
particularis	特别	特殊化
particularli	特别	尤其	详细	细致
partit	分割	分区	区分	划分
partli	部分	在一定程度上
partner	伙伴关系	股东	伴侣	伙伴
partnership	合作关系
partship	共同
partu	生产	分娩
parturi	生产	分娩	产妇
parturit	生产	分娩
partyer	党派	社交	政党	党性
pass	通过	经过	进入	旁路
pass current	通行	流通	流传
pass dai	日益
pass sb on word	保证
pass sth view	回顾	回想
passag	通过	通道	旁路	经过
passagewai	通道	走廊
passeng	乘客	旅客
passiv	被动	消极	钝化	无源
passport	手段
passthrough	通过
password	口令	密码
past	在过去	过去	结束	粘贴
past histori	过去	既往病史
past year	上年	去年
pastur	放牧	草地	牧场	牧草
pat	合适	恰好	适时	人为
patch	修补	恢复	暂时	一块
patefact	开放
patenc	明显	开放	未闭
patent	专利	显著	明显	素质
patern test	试验
path	道路	路径	轨道	旁路
path wai	通道
pathema	疾病
pathfind	导航	领航
pathogen	病原体	致病	病原
pathogen bacteria	病原菌	致病菌
pathogenesi	致病	发病
pathogenet	发病	病原	致病	病发生
pathognomon	特殊	特定
pathognost	特殊	特定
patholog	病理学	错误	不合理	病理
patholog process	病变	病理过程
pathologi	病理	病变
pathophysiologi	病理生理学
pathwai	路径	途径
patien	患者	病人
patient	能忍受	病人	忍耐	容忍
patrol	巡逻	巡视	巡警
patron	保护	顾客	资助者	庇护
patronis	保护	资助	庇护
pattern	模式	典型	模仿	样品
pattern book	样本
pattern identif	模式识别
pattern plate	模型
pattern recognit	模式识别
patttern	模式
patul	扩展	开展	开放	张开
pauciti	少数	少量	缺乏
pave	铺设	安排
pawn	工具
payload	负荷量
payment	支付	惩罚	缴纳
payoff	结果	决定性	支付	贿赂
pe tsai	常用	白菜
pea	豌豆
peac	和平	平静	安静	和约
peaceabl	和平	温和	太平	平静
peacetim	和平
peak	最大值	最高	高峰	顶点
peak power	最大功率
peak valu	峰值	最大值
peanut	花生
pec	胸肌
peck	大量	很多	啄食	许多
pectin	果胶	梳理	羽状
peculiar	特性	特质	特殊	特别
peculiarli	特别	尤其
ped	土壤	儿童	未成熟
pedagog	教师	教育学	教学法	教授
pedagogi	教育学
pedal	结构性	脚踏
pedest	基础	支持	支柱	基座
pedestrian	行人	人行	步行
pedia	儿童
pediatr	儿科
pedigre	家系	纯种
pedo	儿童
pedolog	土壤
peel	去皮	外壳	剥落
peep	出现	监视	初现
peer	凝视
peer peer	对等
peg	死亡	约束	固定	限制
peke	北京
pekines	北京
pekinges	北京
pelag	海洋	浮游	毛皮	远洋
pellet	球状	颗粒状物
pelt	快速	攻击	打击	毛皮
pelvic	骨盆
pen	写作	围栏	囚禁	禽畜
penal	惩罚	刑事	刑法	刑罚
penalti	刑罚	妨碍
pend	待定
penetr	穿透	渗透	充满	侵入
penetratingli	深入	尖锐	敏锐
penicillin resist	抗性	革兰氏阴性杆菌
pennyworth	少量	交易
pense	思想	沉思
pent	抑制
penuri	缺乏	贫困
peopl	人民	民族	平民
peospect	未来
pep	激励	活力
peptidas	肽酶
peradventur	如果	或者	无疑	偶然
perceiv	认知	感知	感觉	理解
percent	部分	百分比	百分率	百分数
percentag	百分比	部分	比率	可能性
percentil	百分率
percept	知觉	获取	感知	感觉
perceptron	感知机	感知器
perceptu	知觉
perch	栖息	位于	高位	坐落
perch oneself	栖息	位于	坐落
percol	渗透	过滤	滤过	渗滤
percuss	碰撞	打击
percutan	经皮
peregrin	外来	漫游	外国	旅程
perenni	长期	多年生	常年	反复
perequ	调整	均摊
perestroika	改革	调整
peret	冬季
perfect	完成	完全	改善	完美
perfect union	一致
perfectli	完全	完整
perfer	选择	优先
perfor	穿孔	穿透	贯穿	贯通
perform	进行	性能	行为	绩效
perform analysi	性能分析	作分析
perform assess	性能评价
perform characterist	性能特性	工作特性
perform degrad	性能退化
perform evalu	性能评价
perform function	起作用
perform index	性能指标
perform optim	性能优化
perform paramet	性能参数
perform period	运行时间
perform predict	性能预测
perform studi	进行研究
perform task	完成任务
perform test	特性试验
performatori	执行	履行	演出
perfunctorili	表面
perfus	灌注	充满	灌流液	散布
perhap	也许	大概
peri	周围
peril	危险	冒险	危及
perimet	周长	边缘	周边
period	周期	时期	期刊	定期
period growth	生长期
period time	时段	一段时间
periop	手术期间	手术前后
peripher	周围	周边	外周	外围
peripheri	外周	外围	周围	边缘地区
perish	死亡	极端	消亡	致命
perisom	体壁	周围
peristasi	环境
periton	腹膜
peritu	专家
perm	渗透
perman	永久	不变	持久	固定
permeabl	渗透性	渗透率	磁导率	可渗透
permeanc	渗透	弥漫
permeat	渗透	影响	透过	弥漫
permiss	许可	允许	自由	认可
permit	允许	可能	容许	许可证
permitt	介电常数	电容
permixion	混合
permut	交换	排列	变调	变换
pernici	有害	恶性	危害性	恶劣
peror	总结	演讲
peroxid	过氧化物	过氧化
perpendicular	垂直	直立	陡峭
perpendicularli	垂直	直立
perpetr	犯罪
perpetu	永久	不断	永恒	永远
perplex	困惑	复杂
persev	持续
persever	坚持	毅力	忍耐
persist	持续	坚持	持久
persist time	持续时间
person	代表	亲自	体现	个性化
person charg	代表
persona	角色	人物
personalis	体现
personel	个人	私人	亲自
personifi	体现
personkind	人类
personnel	人员	人事
perspect	正确	透视	视角	远景
perspir	努力	分泌	渗出
persuas	说服力	信念	说服	听话
pert	活跃	辛辣	时髦
pertain	关于	附属	属于	与有关
pertain sth	属于
pertin	相关	关于	有关	恰当
perturb	摄动	扰乱	扰动	紊乱
perus	阅读
pervad	普及	普遍	蔓延	充满
pervas	普遍	流行	无处不在	遍布
perviabl	敏感性
pervium	通道
pest	害虫	研磨
pesticid	农药	杀虫剂	杀虫
pet	生气	宠物	格外
petal	花瓣
peter	逐渐消失	逐渐减少	耗尽
petit	小的	次要	细小	申请
petpid synthetas	合成
petrochem	石化
petroleum	石油
peu peu	逐渐
pexic	固定
ph	苯基	药典
phage	噬菌体
phaner	明显	可见
phanic	可见
phantom	幻觉	化身
pharmaceut	药学	药物	药品	药用
pharmaceut industri	制药工业
pharmaci	药学
pharmacodynam	药效学	药效
pharmacokinet	药动学
pharmacolog	药理学	药物学
pharmacologi	药理学	药物学
pharmic	药物	药学
phase	同相	阶段	协调	时期
phase 1	第一相
phase 2	第二相
phase chang	相变
phase clinic trial	期临床试验
phase differ	相差	相位差
phase ii	第二阶段	第二期
phase ii clinic trial	期临床试验
phase iii	第三阶段
phase phase	相间
phase ratio	相比
phase transit	相变
phasic	阶段	局面	形势	相位
pheno	表现
phenol	酚的	苯酚	酚类
phenom	表型
phenomemon	现象
phenomen	现象	显著	异常
phenomena	现象
phenomenologi	现象学
phenomenon	现象	表现	迹象
phenotyp	表型	表现型
phi coeffici	相关
philosoph	哲学家	哲学	冷静	哲人
philosoph anatomi	形态学
philosophi	哲学	基本原理	见解	哲理
philter	刺激
philtr	刺激
phlegmasia	炎症
phlogosi	炎症
phoebu	太阳
phone	电话	声音	观众
phonet	语音
phoni	伪造	表示	虚假	声音
phonic	声学	音的	语音	声音
phoro	携带	传播
phosphat	磷酸盐	磷酸酯	磷化
phosphatas	磷酸酶
phospholipid	磷脂
phosphor	磷的	含磷	荧光粉	金星
phosphoryl	磷酸化	磷酰基
photo	照相	照片	相片	逼真
photochem	光化学
photograph	照相	摄影术	摄影	照片
photographi	摄影
photon	光子	光量子	光度
photorecept	视觉	感光
photosynthesi	光合作用
photosynthet	光合
phrase	短语	词组	说法	成语
phyl	表示	民族	人种
phylet	种类	种族	部落
phylogenet	系统发育	系统发生
physaria	生理
physeal	生长
physiatri	医学	药物
physic	物理学	物质	物理	自然
physic chemistri	物理化学
physic design	结构设计
physic educ	体育
physic layer	物理层
physic object	物体
physic optic	物理光学
physic process	物理过程
physic properti	物理性质
physic scienc	自然科学	物理学
physic symptom	体征
physic train	体育
physician	医师	医生	治疗者
physicist	物理学家
physicochem	物理化学
physio	自然	生理	理疗
physiolog	生理
physiolog process	生理过程
physiologi	生理学	生理机能
physostigma venenosum	详细
phytoplankton	浮游植物
phytum	植物
pic	照片	图片	影片
pick	选择	挑选	认识	接近
pick mix	组合	综合
pick speed	加速
pick sth	得到	恢复
pickeer	搜索
pickl	盐渍	酸洗	困境	腌制
pickoff	传感器
pickup	加速	刺激	拾起	好转
pico	微微
pictur	取得成功	受到注意	图画	照片
piec	一致	完全	破碎	修补
piec piec	逐渐
piecem	逐渐	零碎	逐个	粉碎
piecewis	分段
pierc	突破	进入	穿透	敏锐
piezo	压力
piezoelectr	压电
pig	猪肉	生铁
pigeon hole	类型	类别	给分类
pigeonhol	分类	归档
pigment	颜料	着色	色素	染色
pile	积累	堆积	进入	交通事故
pili	棉花
pill	弹丸	挫败
pilot	引导	控制	驾驶	领航
pilot studi	初步研究
pimelo	脂肪
pin	支持	巩固	阻塞	支撑
pinch	节省	修剪	收缩	微量
pindl	脆弱	弱小	虚弱	烦躁
pinguid	脂肪	肥沃
pink	健康	健壮	穿孔	典范
pinnacl	高峰	尖峰	极点
pinpoint	精确	强调	详尽	准确描述
pio	脂肪
pioneer	首创	先驱	最早	先锋
pipe	上升	管道	导管	平静
pipe line	管线	在进行	油气输送管道	在制定
pipelin	管道	管路	管线	在进行中
piqu	刺激	愤怒
piquant	刺激	辛辣	可爱
piqueer	刺激	激发	生气	不愉快
piss vinegar	活力	精力
piston	活塞
pit	凹陷	窖藏	矿井	不好
pit fall	缺陷	陷阱	诱惑
pitch	投入	程度	决定	选中
pitch perfect	准确	完美
pitch point	节点
pitfal	陷阱	诱惑	阴谋
pith	意义	核心	骨髓	重要性
pittanc	少量
pivot	关键	旋转	中枢	转动
pixel	像素
place	代替	适当	原状	地方
place act	行为
place curb	控制
place emphasi	强调	重视
place execut	执行
place import	重视
place limit	限制
place place	各地
place receipt	接受
place valu	评价	估价
placebo	安慰剂
placement	放置	布置
placenta	胎盘	胎座
placet	认为	赞成	许可
plagu	折磨	麻烦
plagui	非常	极端	极度	麻烦
plaguili	非常	极其
plai	利用	降低	支持	游戏
plai along	参与	合作
plai hell	破坏
plai part	参与	有影响
plai role	起作用
plai sth	降低	减弱	缩小	贬低
plain	简单	平原	清楚	草原
plainli	清楚	简单	朴素	明白
plan	计划	提出	设计	规划
plana	平面
planalto	高原	高平原
planar	平面	二维
plane	平面	平的	地位	飞机
plane section	剖面
plane surfac	平面
planet	行星	地球
planetari	行星	地球上
planform	平面图
planner	设计者
plant	种植	植物	局部	栽培
plant cell	植物细胞
plant life	植物
plant materi	植物体
plantal	种植
plaqu	血小板
plasia	发展	形成
plasma	血浆	等离子体	原生质
plasmid	质粒	质体
plasmid dna	质粒
plaster	石膏	减轻	灰泥	粘贴
plastic	塑料	可塑性	塑造	造型
plat	地图	制图	小块	测绘
plat form	平台	站台	讲台
plate	装甲
plateau	高原	高地	稳定水平	台地
plateaux	高原
platelet	血小板
platform	平台	站台	论坛	讲台
platon	理想	柏拉图
platoon	一组
plauditori	满意	赞成
playback	重现	重放
player	交易者	演员
player v enviro	环境
plaza	市场	广场	购物区
pleas	满足	喜欢	高兴	非常
plebbi	普通	平庸
plebeian	平民	一般	普通	大众
pledg	保证	保人
pledg sb on word	保证
pledgeri	保证	担保
pleio	增多	过多
plenari	充分	完全	正式
plenarili	充分
plenitud	充分	完全	丰富	大量
plenitudin	充分	完全	充足
pleno	完全
plenteou	丰富
plenteous	丰富
plenti	许多	大量	丰富	很多
plentifulli	丰富	富裕
plentitud	充分
plenum	充实	充满
pleo	增多	过多
pleophylet	多源	多元
plerosi	修复
plethora	过多	过剩
plevin	保证	担保
plight	困境	保证	窘境
plighter	情况	状态	困境
plish	完成
ploddingli	缓慢
ploi	手段	活动
plot	划分	绘图	一块	绘制
plough	投入	耕作	开路	穿过
ploughland	耕地
plow	翻耕	耕作
plowland	耕地	田地
plt	血小板
plu	加上	正的	附加	外加
plug	插入	堵塞	组合式
plug in	插入
plugin	插件
plum	有利	可选择
plumb	垂直	探测	铅垂	铅锤
plumb line	检查	探测
plume	羽毛	羽状
plummi	最好
plump	膨胀	支持	投票选出	沉重
plung	投入	下降	俯冲	陷入
plunk	支持	恰好
pluripot	多能
ply	使用	厚度	纠缠	从事
pneo	呼吸
pneum	呼吸	空气
pneuma	气体	呼吸	精神	灵魂
pneumat	空气	气动	灵魂	精神
pneumo	呼吸
pneumon	肺炎	肺的
pneumonia	肺炎
pneusi	呼吸
po	口服	经口
pocket	抑制	小型	隐藏	压缩
pocket size	小型
pod	结荚	富裕
poder	能够	可以
podium	表示
poietic	形成	生成
poignanc	强烈	深刻	辛酸	恶心
point	指出	关于	指向	强调
point accuraci	指向精度
point departur	出发点
point interest	兴趣点
point point	逐一	仔细	详尽
point sourc	点源
point time	时间点	时点
point view	观点	论点	立场	见解
pointer	指针	指示物	暗示
pois	平衡	均衡	自信
poison	中毒	有毒	毒害	毒性
poisson	泊松
poke	寻找	摸索	干涉	搜索
polar	定位	极化	极性	偏振
pole	电极	极点	磁极
polem	争论	辩论	论战
poli	聚丙烯酸	多数	有机玻璃	聚乙烯醇
polic	管辖
polici	政策	策略	方针	方向
polici make	决策	政策制定	制定政策
polici maker	决策者	政策制定者
polio	灰质
polish	完成	抛光
polit	政治	策略	政党
polit machin	政府
politi	政府	政体	国体
poll	投票	轮询
pollen	花粉	传粉	授粉
pollin	授粉	花粉	传粉
pollut	污染
pollut water	污水	水污染
polybas	多元	多碱	多代
polychet	综合
polyclon	多克隆
polycrystallin	多晶
polycyst	多囊
polyest	聚酯
polyethylen	聚乙烯
polyethylen glycol	聚乙二醇	聚氧乙烯
polyfunct	多重
polygon	多边形	多角形
polym	聚合物	多聚体	高分子	大分子
polymer	聚合
polymeras	聚合酶
polymeras chain reaction	聚合酶链反应
polymorph	多态性	多形	多功能
polynari	多元
polynomi	多项式
polypeptid	多肽
polysaccharid	多糖
polytechn	工艺
polyurethan	聚氨酯
pond	池塘	蓄水	积水
ponder	考虑	重要	重量	严重
ponent	西方	西的
pool	合并	共享	淤积	采掘
poor	不良	贫乏	不幸	缺乏
poorli	贫困	不充分	贫乏
pop	突然	间歇	流行	热门
poplar	杨树	杨属植物	杨木
popul	人口	群体	总体	占据
popul area	居住区
popul densiti	人口密度
populac	人口	大众	平民
popular	大众	普及	流行	人民
popularis	推广	宣传
porch	走廊
porcin	猪的
pore	沉思	气孔	小孔	钻研
poros	多孔	有孔
porou	多孔
port	意义	港口	移植	端口
portabl	可移植	可移动	轻便
portal	入口	大门
portanc	行为
portio	部分
portion	分配	部分	一份	命运
portmanteau	混合	多用
portrai	描绘	描写
portrait	纵向	描写	人像
pose	提出	造成	姿势	姿态
poset	位置	姿势
posit	能够	位置	肯定	积极
posit correl	正相关
posit direct	正向
posit go	正向
posit ion	正离子	阳离子
posit result	阳性结果
posit view	观点
position	位置	地位
positract	假设
positron	正电子
poss	可能	拥有	所有格	一队
possess	占有	拥有	具有	持有
possess oneself	取得	获得	自制
possessori	所有	占有
possibl	可能	潜在	合适	或许
possibli	可能	也许
post	在后	公布	急速	登记
post hoc	因此
post op	术后
post oper	手术后
post process	后处理
post test	试验后
post therapi	治疗后
post treatment	治疗后	后处理
poster child	典型
posteriomost	最后
posterior	其次	在后	晚于	后部
posteriori	其次	后验	归纳	后面
posteriorli	以后	其次	后面
posteriu	后的	后面
postgradu	研究生
posticu	后的	在后
postil	补充	注释	填充
postmortem	事后	死后
postop	手术后
postpartum	产后
postpon	延迟	延期	延缓	推迟
postprocess	后处理
postrema	最后
posttraumat stress disord	创伤后应激障碍
posttreat	治疗后
postul	假定	要求	基本条件	公设
postur	姿势	位置	态度	形势
pot	盆栽
potabl	饮料
potabl water	饮用水
potam	河流	江河
potenc	能力	力量	权力	效力
potent	有力	有效	增强	强化
potenti	可能	潜在	潜力	潜能
potenti energi	势能	位能
potenti product	生产潜力
potenti transform	变压器
potenti user	潜在用户
potentia	能力
poultri	家禽
pound	捣碎
pour	注入	流出	浇注	浇铸
poverti	缺乏	贫困	贫乏
powder	粉末
power	升高	极大	很多	开车
power amplifi	功率放大器
power assist	助力
power consumpt	功耗	功率损耗
power distribut	配电
power function	幂函数
power gener	发电
power grid	电网	电力网
power law	幂律
power level	能级
power number	指数
power output	功率输出
power plant	发电厂
power product	生产能力
power save	节能
power sourc	电源
power spectrum	功率谱
power station	电站	发电厂
power suppli	电源
power system	电力系统	动力系统
power transmiss	电力传输	输电
powerfulli	强有力	强大	非常	很多
pp	脉冲
ppt	制备	沉淀
practic	实践	实际	实用性	现实
practic applic	实际应用
practic direct	指导
practic purpos	实际上
practic tise	实施	实行	练习	业务
practis	利用	实践	有经验	熟练
practition	从业者	医师
practiv	实践
praedial	土地	农业	田地
praedium	土地
pragmat	实际	实用主义	语用学	活跃
prairi	草甸
prandtl number	普朗特数
praxi	行为	习惯	惯例	练习
pre	在前
pre emin	卓越	显著	极大	在很大程度上
pre estim	预测
pre process	预处理	前处理
pre product	生产前
pre requisit	必须	首要
pre treatment	预处理
preactiv	激活
preblem	问题	难题
precari	不稳定	不安全	危险
precaut	预防	警戒
precautionari	预防
preced	在前	前面	在先	优于
preced order	排序
precedur	程序
preceptor	教师	导师	校长
precess	优先	先行
preci	摘要	概要
precinct	区域	周围地区	分界	选区
preciou	宝贵	珍贵
precipit	结果	降水	析出	陡峭
precis	精确	精度	精密	明确
precis ratio	查准率
preclud	预防	阻止	妨碍	排除
preclus	预防	消除	排除	阻止
precondit	预处理	前提	先决条件	事先准备
precursor	前体	前导	前兆
predat	捕食者
predecessor	祖先
predetermin	预定	注定
predial	土地	乡村	田地
predic	谓语	断言	判定	谓词
predict	预测	预报	预言	判定
predict analysi	预测分析
predict control	预测控制
predict valu	预测值	预计值	预报值
predigest	简化
predisposit	素质	倾向
predomin	占优势	主要	控制	优势
predominac	优势
predominantli	主要	显著	突出	大多数
preduct	生产	多产
pree	尝试	证实
preemerg	辅助
preemin	卓越	优秀	杰出	超群
preestim	预测
prefer	首先	首选	提出	更好
preferenti	优先	优惠
prefession	专业	职业选手
preform	前缀	压片
prefront	前额
pregnanc	丰富	怀孕	妊娠	多产
pregnant	妊娠	怀孕	充满	成果丰硕
pregram	计划	节目	安排
prehend	理解	抓住
prehens	理解	抓住	掌握	捕捉
prei	捕食	掠夺
preject	计划	突出	射出
prejudic	不利于	有损于	侵害	偏见
preliminari	初步	开始	预试	预备
preliminari data	初始数据
preliminari design	初步设计
preliminari test	初步试验
preliminarili	初步
prematur	过早	早产	早熟	不成熟
prematur infant	早产儿
premier	首位	首次	最初	总理
premis	前提	房屋	室外	建筑物外
premiss	前提
premium	奖赏
prenat	产前	孕期
prep	准备	预备	预料	宾语
prepar	准备	预备	制剂	制造
prepar method	制备方法
prepel	推进	推动	驱使
preponder	优势	多数	超过	主要
preposit	前置	前缀
preposter	反常	不合理
prepot	优势	优性
preproccess	预处理
preprocess	预处理
prerequisit	先决条件	必要
prerequisit condit	前提	先决条件
presag	预感	预言	预示	预知
prescrib	规定	指定
prescript	处方	规定	指定	命令
prese	调整	主席	预调	预定
presenc	出现	存在	出席	面前
present	目前	现在	出现	介绍
present dai	现代	目前	当代	当前
present time	在目前	在当代
presente	同时
preserv	保存	保护	保留	保持
presid	主持	总统	负责	执行
press	紧迫	拥挤	缺乏	缺少
press ahead	推进
pression	压力
pressur	压力	加压	密封	迫使
pressur drop	压降
pressur vessel	压力容器
prestig	声誉	商誉	威信	有影响力
presum	利用	推测	假定	大概
presumpt	预期	假定	推测	推定
pretenc	要求	自称
preterm	早产
preterm infant	早产儿
preternatur	异常	超自然
preternorm	异常
pretest	预测	不愿意	勉强	预试
pretreat	预处理	前处理	预先处理
pretti	相当	打扮	优美	恰当
pretti much	几乎
prevail	优势	主要	流行	说服
prevailingli	主要	一般性
preval	普遍	流行	广泛	盛行
preven	关注	殷切期望
prevent	预防	阻止	防止	妨碍
prevent measur	预防措施
previou	在前	以前	在先	前面
previou period	前期
previous	先前	以前	在前	过早
price	价值	定价	价格	代价
price make	定价
pricipl	原理	原则
prick	选择	挑选出	竖起	移植
prima	主要	第一
primaci	第一	首位	卓越
primaev	原始
primal	主要	原始	最初	首要
primari	主要	初期	基本	一次
primari care provid	家庭医生
primari caus	主因
primari data	原始数据	主要资料	主要数据
primari product	初级生产	农产品
primari school	小学
primarili	主要	首先
primat	灵长类	灵长目动物	领袖
prime	主要	初期	最初	灌注
prime pump	促进
primer	引物
primev	原始	初期
primit	原始	最初	图元	上古
primo	首先	第一
primordi	原始	最初
primu	第一
primum	原始
primus	第一
princep	第一	最初
princip	主要	大部分	最重要	校长
princip compon	主成分	主分量
princip compon analysi	主成分分析
principi	原始	最初
principium	原理
principl	原理	原则	主义	大体上
principl oper	工作原理
prinip	主要	第一位
prinipl	原理	原则
print	印刷	打印	复制	印花
prior	在前	更重要	较早	在先
prior period	前期
priori	先验	优先	公理	演绎
priorit	优化	优先考虑
prioriti	优先
priser	着重
pristin	原始	原来
priu	在前
privaci	隐私	秘密
privat	秘密	私人	隐蔽	缺乏
privat sector	私营部门
privi	了解	个人	秘密	私人
privileg mode state	状态
prize	捕获	奖赏	估价	撬动
pro	最重要	正面
pro bono indiviso	共有	共用
pro inflammatori	促炎
prob	证明	检验	提供证据
probabilist	概率性
probabilist model	概率模型
probabl	概率	很可能	可能性	几率
probabl distribut	概率分布
probaci	证据	确证
probalbl	可能	或有
probat	鉴定	试验	证明	试用
probatilist	概率
probatori	检验	鉴定	证明
probe	探索	调查	探究	探针
problem	问题	难题	解题
problem solut	问题解决
problem solv	问题解决	问题求解	解决问题	解决方案
problemat	未定	疑难
proce	进入	进行	继续	过程
procedur	过程	程序	规程
procedur product	生产过程
proceed	进行	程序	事项	事件
process	处理	加工	进行	过程
process analysi	过程分析
process capabl	加工能力
process condit	工艺条件	加工条件
process control	过程控制
process cycl	加工过程
process data	数据处理	过程数据	资料整理
process element	处理器
process engin	工艺过程
process equip	工艺设备
process flow	工艺流程
process method	处理方法
process model	过程模型	进程模型
process optim	过程优化
process paramet	工艺参数
process phase	加工阶段
process procedur	处理过程
process product	半成品
process simul	过程模拟
process speed	处理速度
process step	加工阶段
process studi	过程研究
process system	处理系统
process time	处理时间	逐渐	随着时间的推移	加工时间
process unit	工艺设备
procession	进行	队伍	行列	行进
processor	处理器
processu	活动	运转
prochoresi	推进
proclaim	表明	宣布	公布	公告
procliv	倾向
procr	生殖
procreat	生殖	生产	产生	生育
procur	获得	取得	采购	导致
prod	刺激
prodig	浪费	丰富	慷慨	大量
prodigi	异常	巨大	庞大
prodigiouss	很大
prodrom	前驱
produc	生产	产生	提出	制造
produc capac	产量	生产能力
produc clear hous	产品
produc cost	生产成本
produc stock	原料
product	结果	产生	产品	生产
product capac	生产能力
product cost	生产成本	产品成本
product design	产品设计	生产计划	生产设计
product effici	生产效率
product engin	生产工艺	产品设计
product forc	生产力
product level	生产水平
product line	生产线	流水线	产品线
product mill machin	生产
product miller	生产
product potenti	生产潜力
product power	生产力
product process	生产过程	生产流程
product qualiti	产品质量
product rate	生产率
product system	生产系统
product techniqu	生产技术	开采技术
product volum	生产量
produer	生产	制造
prof	教授
profess	职业	同行	工种	声明
profession	专业	职业	内行
professor	教授
proffer	提供	贡献	提议
profici	熟练	专家	高手	精练
profil	侧面	轮廓	剖面法
profit	有益	有利	得益于	非营利
profound	深刻	深厚	极深	深奥
profoundli	深深	深切
profund	深度	深刻	深厚	深奥
profus	大量	丰富	很多	浪费
progeid	蛋白质
progeni	成果	后代	后裔	子孙
progenit	繁殖	外阴
progenitor	祖先	原本
prognos	预测	预后	预知
prognosi	预后	预测
prognost	预测	预示	预后	先兆
program	程序	规划	节目	计划
program languag	程序设计语言
programm	可编程	可设计	规划	程序
progress	进行	进步	前进	发展
prohibit	禁止	抑制	阻止
project	设计	计划	投影	发射
project imag	投影
project manag	项目管理
project object	设计目标
project plan	项目规划
projectil	发射	投射	抛射物
projector	投影仪
projet	设计	计划
prokaryot	原核
prolat	扩展	延长	扁长	扩大
prolif	增殖	丰富	繁殖	增生
prolifer	增殖	增生	激增	扩散
prolificaci	生产力	多产
proliger	生产	增生
prolob	划分
prolong	延长	长时间	延续	延伸
promin	显著	突出	卓越	突起
promis	有希望	预示	约定
promiscu	杂乱	混杂	混乱	混淆
promisingli	良好
promot	促进	推广	晋升	增进
prompt	提示	激励	刺激	迅速
promptitud	迅速
promptiv	推动	激励
promptli	迅速
promulg	发布	传播	公布	颁布
promulgat	公布	传播	宣布	颁布
prone	易于	显著	倾向	前屈
prong	贯穿
prononc	显著	显眼
pronounc	显著	明显	明确	发音
proof	试验	检验	证明	证据
proof test	试验	检验
prop	支撑	支持	维持	支柱
propaedeut	初步	基本	预备
propag	繁殖	传播	增殖	宣传
propagand	宣传	传播
propaganda	宣传
propagandist	宣传
propan	丙烷	丙醛
propel	推进	螺旋桨	驱使
propens	倾向	习性
proper	特有	完全	适当	专门
proper valu	特征值
properli	适当	相当
properti	属性	性质	财产	所有权
properti matter	物性
prophas	前期
prophylact	预防
prophylax	预防
prophylaxi	预防
propinqu	接近	类似	邻近
propiti	顺利	适合	有利于	有利
proplasm	模型	铸型
propo	建议	提议	打算
propog	传播	宣传
propon	建议	支持者	提议者	提议
proport	比例	部分	面积	比率
proportion	比例	适当	相配合	均衡性
propos	计划	建议	提议	打算
proposit	建议	命题	主张
propound	提出	提议者
proppos	建议	推荐	提议
proprietari	所有权	业主	私有
proprietari technologi	专利技术
proprieti	适当	礼貌	礼仪
proprietori	所有
proprio motu	自动	自愿
propter hoc	因此
propuls	推进	前冲
propuls system	动力装置
propulsori	推进
prorupt	突出	隆起	膨胀
prosecut	执行	经营	从事
proselyt	改变
prosoci	亲社会
prospect	预期	未来	勘探	在望
prosper	繁荣	成功	茂盛	幸运
prospici	很好	有意义
prostat	前列腺
prostat cancer	前列腺癌
prosthes	修复术	假体
prosthesi	弥补
prosthet	修复	假体
prot	原始	第一
protagonist	领导者
proteas	蛋白酶	蛋白水解酶
protect	保护
protect area	保护区
protect environ	环境保护
protect measur	保护措施
protect system	保护系统
protect territori	保护
proteic	蛋白质
proteic substanc	蛋白质
proteid	蛋白质
proteidlc	蛋白
protein	蛋白质
protein engin	蛋白质工程
protein kinas	蛋白激酶
proteinac	蛋白质
proteinum	蛋白
proteist	蛋白质
protend	伸出	延长	伸展
protens	持续	保护	延长	延伸
proteolyt enzym	蛋白酶	蛋白水解酶
proteom	蛋白质组
prothet	修复	假体
protid	蛋白
proto	典型	原型	原始	第一
protocol	协议	拟定	草案	礼仪
proton	质子
protopath	原始	初期
protophas	前期
protoplast	细胞	原生质体	原物
prototyp	原型	样机
prototyp softwar	模型软件
prototyp system	原型系统
protoyp	研究	原型
protract	延长	拖延	延迟	伸长
protractedli	延长	拖延
protrud	突出	伸出
protrus	突出	伸出	露出
protrusio	突出
provabl	证明
prove	证明	验证	检验	显示
proven	证据不足	起源
provid	提供	规定	拥有	预防
provinc	领域	地方	职权	乡间
provinci	省的	地方	方言	外地
provis	粮食	食品	准备	规定
provision	临时	暂时	暂定	粮食供给
proviso	条件
provoc	刺激	激发	驱使	兴奋剂
provok	刺激	诱导
proxi	代理	代表	代替
proxim	接近	最近	近似	邻近
prune	修剪	删除	剪枝	删节
pseudomona	假单胞菌属
pseudomona aeruginosa	绿脓杆菌
pseudonym	匿名	使用假名	假名
pseudophloem	虚拟
psych	精神	心理	灵魂	心灵
psychal	精神	心理
psychedel	荧光
psychiatr	精神病学
psychic	心理学	精神	心理	灵魂
psycho	精神	心理
psychographist	心理学
psycholog	心理学	心灵
psycholog scienc	心理学
psychologi	心理学	心理状态
psychologist	心理学家
psychometr	心理测量
psychosoci	社会心理
public	公众	公共	民众	发布
public benefit	公益
public data	公开数据
public health	公共卫生
public opinion	舆论
public servic	公共服务	公用设施
publicis	宣传	公布
publish	出版	已发布	发行	公开
pueril	儿童	未成熟	天真
puf	疏松
pull	获取	牵引	吸引	阻止
pull on horn	减少	收敛
pull trigger	引发	激发	射击
pullback	障碍
pullul	发芽	发展	产生	出芽
pulmon	肺炎	肺的	有肺	肺动脉
pulmonari	肺的	有肺
pulmonari arteri	肺动脉
pulp	果肉	打浆	制浆
puls	脉冲	情绪	跳动	脉搏
puls width	脉冲宽度	脉宽
pulsat	脉动	搏动	脉冲	震动
pulsatil	脉动	搏动	跳动
pulsion	推进	推出
pulsiv	推进
pulver	粉碎	粉末
pump	肿胀	抽吸	倾注
punch	穿孔	冲压
punctiform	点的
punctual	正确	准时	守时	精确
punctuat	标点	加强	强调
punctur	穿刺
pundit	学者	权威
pungenc	刺激	辛辣
punish	惩罚	刑罚
pupil	学生	瞳孔	门生	未成年人
puppet	操纵
purchas	购买	采购	赢得
pure	纯净	纯粹	纯的	抽象
pure simpl	完全
purg	清除	净化	清洗	泻药
purif	纯化	提纯
purifi	净化	提纯	精炼
puriti	纯度	纯净	纯粹
purlieu	范围	界限	边缘部分	郊区
purport	意义	目的	意味着	传说
purpos	为了	通用	目的	有意
purposefulli	自觉	有目的
pursang	完全
pursu	追赶	继续	追踪	追求
pursual	追踪	追赶	追逐
pursuanc	执行	根据	追赶	追求
pursuant	依据	按照	一致	依照
pursuantli	从而	因此
pursuer	研究者	原告
pursuit	追求	追踪	寻求	职业
purvey	供给	供应
purview	范围	权限
push	推动	推进	推出	增加
push ahead	推进	推动
push forward	提出	推进
push hrough	完成	促成
puszta	平原
put	提出	推迟	欺骗	估计
put back	推迟	倒退
put bail	保证	担保
put bridl	控制	约束
put case	假设
put curb	控制
put damper	抑制
put edg	刺激
put effect	执行
put execut	实施	实行	执行
put forth	提出	发表	发挥	放出
put forward	提出	放出
put on finger	发现
put paid	破坏	结束	了结
put place	实施	实现	做到
put practic	实行	实施	落实
put premium	重视	奖励	鼓励
put relianc	依赖	依靠	相信
put sb sth	登记	指导	注册	教唆
put spur	促进	刺激
put stai	抑制	制止	妨碍
put sth	增加	认为	发布	申请
put sth forc	实施
put sth practic	实践	实行
put sth premium	重视	鼓励	助长
put sth proof	检验	充分证明
put sth sth	增加	添加
put stop	完成	结束
put togath	综合
put togeth	整理	装配
put us	使用	利用
put valu	重视
put work	应用
puzzl	难题	推测出	困惑
pycno	快速	致密	浓缩	浓厚
pykno	快速	致密	浓缩	浓厚
pyramid	金字塔	渐增	锥体	三角骨
pyrolysi	热解	裂解
pyrolyt	热解
python	预言
q	秘密
qua	作为
quadrat	二次	正方形	适合	一致
quadratur	正交
quaer	问题	查询	疑问	询问
quaesitum	目的	目标
quaestio	问题	询问
qual	性状	性质
qualif	条件	限制	限定	资格
qualifi	限制	限定	合格	胜任
qualit	性质	质的	定性	合格
qualiti	品质	作为	特性	优良
qualiti assess	质量评价
qualiti assur	质量保证
qualiti control	质量管理	质量控制	质量检查
qualiti manag	质量管理
qualiti product	产品质量
qualiti servic	服务质量
qualiti standard	质量标准
quallt	性质	品质	定性
quantif	定量	量化
quantifi	定量	测量
quantificat	量化
quantification	定量
quantisti flow	流量
quantit	定量	数量
quantit alter	量变
quantit analysi	定量分析	数量分析
quantit chang	量变
quantit data	数据
quantit valu	数值
quantiti	大量	数量	一些	许多
quantiti inform	信息量
quantiz	量化
quantum	量子
quantum effici	量子效率
quar	因此	所以
quarantin	隔离	排斥
quarri	来源	猎物
quarter	四分之一	地区	季度	驻扎
quartz	石英
quasar	类星体
quasi	类似	准的
quatern	季节	四位一体
quaternari	四元	季的
queazi	不稳	脆弱	挑剔
queckenstedt test	试验
quell	减轻	压制
quench	结束	猝灭	淬灭
queri	查询	询问	疑问
quest	探索	追求	调查	寻找
question	问题	询问	不可能	可疑
question ask	提问
questionair	问卷	调查表
questionnair	调查表	问卷
queue	队列	排队	一队	一行
quick	很快	迅速	快的	核心
quick act	速效
quick respons	快速响应	灵敏
quick wink	迅速
quicken	加快	激发	活跃	鼓舞
quicki	迅速	简短	突发
quickli	很快
quiescent	静止	静息	静态	休眠
quiescent condit	静态
quiescent state	静态
quiet	秘密	平静	静态	安静
quietli	安静	秘密
quintessenti	典型	标准	典范	精髓
quirki	突变	颇为曲折
quit	相当	完全	离开	十分
quit littl	许多	很多	不少	相当多
quit oneself	表现
quit oneself sth	解除	消除	免除
quod	由于	因此	监狱	归咎于
quomodo	方法	方式	手段
quoqu	也是	同样
quot	引用	引述	引证	报价
quotieti	系数
r-value	热阻
ra	碎片
rabbit	兔子	家兔
race	竞争	人类	种族	竞赛
racial	种族	人种
rad	拉德
radar	雷达
radi	发光	放热	放射	发射率
radial	光线	射线	半径	径向
radianc	闪光	发光	辐射
radiant	辐射	发光	放射	明亮
radiat	辐射	放射
radiat detector	粒子探测器
radiat dose	辐射剂量
radiat sourc	辐射源
radiat sth	辐射	表现	散发
radiat therapi	放射治疗
radiatori	辐射
radic	根本	完全	基础	基本
radii	半径
radio	辐射	无线电	放射
radio frequenc	射频
radio frequenc interfer	射频干扰
radioact	放射性	放射
radiolog	放射学
radiolog nuclear	化学
radiolog warfar	化学
radiomet	辐射计	测定仪
radionuclid	放射性核素
radiotherapi	放射治疗
radiu	半径	范围
radius	范围	半径	界限
raff	大量	许多	大批	垃圾
raft	大量
rag edg	边缘
rage	流行	愤怒	狂怒	猛烈
rah rah	大学
rai	一线	少量	射线	光线
raid	袭击	突袭
rail	挑剔	顺利	围栏	混乱
rail road	铁路
railroad	铁路
railwai	铁路	轨道
rain	下雨	雨天	雨季
rainfal	降雨量	降雨
raini	多雨	下雨
raini season	雨季
rais	上升	提高	发酵	提出
rais hand	威胁	伤害	打击
rake	搜索	搜集	葡萄酒	倾斜
rake sth	获得	收集
ram	夯实	公羊
ramif	分枝	分支	分叉	衍生物
raminit	作者
ramp	上升	提升	加大	斜坡
ranc	支撑
random	随机	任意	随意
random mate	杂交
random number	随机数
random process	随机过程
random sampl	随机抽样
randomli	随机	任意	偶然	机遇
rang	包括	一系列	范围	一些
rang applic	使用范围
rang motion	活动度
rang temperatur	温度范围
rang us	应用范围
rang valu	值的范围	值域
rank	等级	头等	被列为	地位
rank order	排序	等级序列
rapid	迅速	急流	急促	速度
rapid growth	快速增长
rapidli	迅速
rapport	关系	一致	协调
rare	非常	很少	稀薄
rare degre	极其	非常
rare earth	稀土
rarefact	稀疏	稀少	稀薄	疏松
rarefi	纯化	精炼
rarifi	纯化	纯净	稀薄
rarita	稀疏	疏松
rase	消除	破坏
rasi	提高
rassembl	集合	收集	联合
raster	光栅	栅格化
rastrum	活力
rate	等级	低估	至少	比率
rate chang	变率
rate constant	速率常数
rate data	标定数据
rate flow	流量	流率
rate growth	增长率
rate increas	递增率
rate product	产率
rate recoveri	回收率
rate scale	定价
rate work	功率	工作强度
rater	比率	价格
rath	早期	早熟	过早
rather	相反	尤其	相当	宁可
ratifi	批准	证实	认可	确认
ratio	比率	比例
ration	理性	合理	定量	有理数
rational	理论	原理
rattl	非常	很好
ravag	破坏	掠夺
rave	逐渐减弱
ravel	解决	解除	纠缠	混乱
raven	掠夺	贪婪	饥饿
raw	不完善	生的	半成品	不成熟
raw data	原始数据
raw materi	原料	原材料
raw stuff	原料
rayl distribut rayleigh	分布
razzamatazz	活力	精力
re	返工
re build	重建	改造	复原	重新组装
re collect oneself	恢复	镇定
re combin	重组	再结合
re construct	重构
re edifi	重建	增强
re enforc	加强	增强	援助
re engin	重组	改建
re establish	重建	回复
re examin	复查
re gain	恢复	上涨	取回	收回
re group	重组
re grow	再生
re hash	改变
re inforc	加强	加固	强化	补充
re instat	恢复	复原
re integr	重建	恢复
re jig	调整
re locat	迁移	浮动
re model	改变	改造
re organ	重组	整理	整顿	改编
re organis	重组	改组	整顿
re pair	恢复	修复	修补	纠正
re petit	重复	副本
re possess	恢复	收回	取回
re present	代表	表现	陈述
re produc	复制	繁殖	再生	生殖
re publica	国家	共和国
re run	重复	再现	重播	重新
re structur	调整	重建
re think	重新考虑	反思
re tool	重组
re universitati	社会
re us	再使用	再生	再利用
re vamp	改进	修补	修改
re view	回顾	检查	复习	评论
re vision	修正	复习
re work	改进	修订	重写
reablement	恢复	复原
reach	达到	伸出	延伸	区域
reach goal	达到目
reachabl	可达性	可达
react	反应	反抗	应答	起作用
reactant	反应物
reaction	反应	反作用	反动
reaction product	反应产物
reaction rate	反应速率
reaction time	反应时间
reactiv	反应	反动	再生
reactiv oxygen speci	活性氧
reactor	反应器	反应者	反应堆
read	研究	阅读	读出	知识
read back	重复
read write	读写
readabl	可读性	可读
reader	读者	文选
readership	读者
readi	准备	迅速	预先	预备
readi made	做好
readier	迅速	预先	可以使用
readili	迅速	轻易
readout	读出
readymad	美国	杂志
reagent	试剂	反应物
real	可能	真的	真实	实际
real estat	房地产
real evid	实证
real life	现实	实在
real time	实时	即时	及时	立即
real time input output	输出
real time process	实时处理
real world	真实
realis	实现	完成	了解	认识到
realism	现实
realist	现实	逼真	写实
realiti	真实	现实	实际上	逼真
realiz	实现	了解
realli	真实	实际上	实在
realloc	再分配
realm	领域	王国	领土
realtim	实时	适时
ream	大量	纹孔
reanalysi	再分析
reanalyz	再分析
reap	收割	获得	收获
reappli	再运用
rear	饲养	培养	后面	养育
rearmost	最后
rearrang	重排
rearward	后方	背后	后部
reason	合理	由于	因为	推理
reassembli	重组
reassur	可靠	鼓励	放心
rebar	钢筋
rebat	减少	折扣	退还
reborn	再生	更新
rebound	返回	篮板球
rebuild	重建	改造	改建
recal	召回	回忆	检索	回想
recal ratio	查全率
recapitul	概括	摘要
recc	搜索
reced	降低	收回	退缩	减弱
receipt	收入	收到
receiv	接收	收到	接受	得到
receiv end	遭受	接收端
recenc	新近	崭新
recens	修正	校订	修订
recent	最近	最新	近代
recent year	近年来
recept	接受	感受	接待
receptacl	容器	花托
receptacular	接受
receptor	受体	接受器
receptorceiv	受体
recess	隐性	后退	休息	退缩
recev	接受
recherch	罕见
recidivist	复发	累犯
recip	处方
recipi	容器	容纳	感受	容易接受
reciproc	相互	交互	互惠	倒数
recircul	再循环	循环
reciv	恢复
reckon	计算	估计	依赖	考虑到
reclaim	回收	改造	再生	开垦
reclam	开垦	教化
reclin	依赖
recog	识别	认识	承认
recogn	认识	识别	公认	承认
recognis	认识	认可	保证金	认出
recognit	认识	识别	认可	认得
recognit system	识别系统
recognitori	认识	承认
recogniz	保证	认识到	可识别	意识到
recollect	回忆	记忆	回想	镇静
recom mend	推荐	建议	介绍
recombin	重组	复合	调制	调配
recombin protein	重组蛋白
recommend	推荐	介绍	建议
recommendari	推荐
recommendatori	推荐
recompens	补偿	赔偿	报酬
recompos	重组	修改
reconcil	调节	一致
reconcili	调节	一致	和解	调和
recondit	修复	深奥	改善	调整
reconfigur	可重构
reconfort	支持	安慰	鼓励
reconnaiss	勘查
reconnoiss	搜索	勘测
reconstitut	再生	再造	重新构建	改组
reconstruct	改造	重建	改建
record	记录	非正式	录音	备案
record data	记录数据
record keep	记录
record system	记录系统
recoup	补偿	赔偿	扣除
recov	恢复	复原	补偿	再生
recoveri	恢复	复原	痊愈
recoveri phase	恢复期
recoveri procedur	恢复过程
recoveri process	恢复过程	恢复进程
recoveri system	回收系统	恢复系统
recoveri time	恢复时间
recreat	娱乐	消遣	休息	休养
recruit	恢复	补充	新手	复原
rect	调整	矫正
recta	直肠
rectal	直肠
rectangular	矩形
rectif	整流	矫正	改正	纠正
rectifi	矫正	订正	调整	校正
rectificatu	调整	矫正
rectitud	正确	正直	公正
rectum	直肠
recup	恢复	复原
recuper	恢复	复原	回收装置
recur	循环	复发	再发	采用
recurr	复发	循环	再发	再现
recurs	循环	递归
recycl	再循环
red	亏损	红色	赤字	减少
red blood	充满活力	强壮
red blood cell	红细胞
red cell	红细胞
red pencil	检查	删除	改正
rede	解释	计划	叙述	解开
redeem	补偿	恢复	履行
redefin	重新定义
redesign	重新设计	重建	修订
redintegr	复原	恢复	重建	复兴
redistribut	重新分配	再分配
redoubl	重复	加强	增强	加倍
redound	促进	有助于	增加
redox	氧化还原
redress	赔偿	调整	矫正	修正
reduc	减少	降低	缩小	分解
reduc pressur	减压
reduc price	降低	廉价
reduct	减少	变化	还原	缩影
redund	过多	多余	冗余
redundantli	冗余	多余
redupl	重复	反复	双重	加倍
reed	芦苇
reedifi	重建
reel	旋转	放出	不停	退缩
reenforc	增强	援助
reentri	再进	再入
reestablish	重建	恢复	复兴
ref	参考
refect	恢复	反射	点心
refecti	恢复
refer	关于	参考	根据	引用
refer amplitud	参考	振幅
refer data	参考数据
refer oneself	依赖
refer sth	参考	提到	查阅	参照
referenc	引用	参考
referenti	参考	参照	指示	与有关
referr	介绍	参照	参考
refin	精炼	改善	改进	优于
reflect	反射	反映	导致	深思
reflect back	反射	折射	真实地反映
reflector	反射镜	反射器
refleet	循环	反射
reflex	反射	映像	反折	反省
reflexion	反射	反折
reflux	回流	逆流
reform	改革	变换	改进	重整
reformationari	改革
reformatori	改革	革新
refract	折射	屈光
refract index	折射率
refractori	难治	不应
refrain	避免
refresh	刷新	复习	点心	饮料
refreshen	更新
refriger	冷冻	冷却	冷藏	致冷
refulg	辉煌	压力	灿烂
refurbish	刷新
refus	拒绝	废物
regain	恢复	取回	回潮
regalia	王权	标记
regard	关于	注意	为了	至于
regardless	不管	不顾	不重视
regen	再生	更新	更生
regener	再生	重建	新生	革新
regeneraci	新生	更新	再生	更生
regim	制度	体制	政权	政体
regimen	制度	体制
regiment	大量	组织	组成	团的
region	区域	地区	区的	领域
region base	基于区域
regist	记录	注册	登记	寄存器
registr	登记	定位	记录	注册
reglag	调整
reglement	解决	法规	条例	规章
regress	回归	退化	退行
regress analysi	回归分析
regress equat	回归方程
regress model	回归模型
regroup	重组	重新组合	重编
regrow	再生
regul	管理	调整	控制	规则
regular	规则	经常	调整	正常体
regular basi	经常	例行	有规律
regular interv	定期
regularli	正式
regulatori	规则	调整
regulatori agenc	管理机构
rehab	修复
rehabilit	恢复	复原	康复	修复
reharmon	变化
rehash	改变
rehaul	修复
rehears	练习	预演	复述	详述
reimburs	退还	赔偿
rein	控制	约束	放慢	肾脏
reinforc	加强	增强	补充	补强
reinsert	恢复
reinstal	安装
reinstat	恢复	补足
reintegr	恢复	重建	复兴	重整
reinvent	重塑	彻底改造
reiter	反复	重复	重申
reiteratur	重复
reject	拒绝	抵制	排斥	次品
rejig	调整
rejuvenesc	更新
rel	相对	比较	相关	涉及
rel field	相关
rel humid	相对湿度
rel posit	相对位置
relai	中继	继电保护	重播
relaps	复发	陷入	回复	回归
relat	关系	涉及	关于	与有关
relat model	关系模型
relat ship	关系	关联
related	有关系
relationship	关系	关联	与有关
relationship analysi	相关分析
relax	松弛	减轻	放松	缓和
relaxedli	缓慢	松弛
releas	释放	发布	解除	脱离
releet	定位
releg	驱逐	归属	委托给
relev	有关	关联	相关性	相关
relev analysi	相关分析
relevantli	有关	相关	相应	恰当
relevi	相关
reli	依赖	依靠	信任
reliabilist	可靠性
reliabilitysafeti	安全性
reliabl	可靠	信度	可信赖	确实
reliabl analysi	可靠性分析
reliabl assess	可靠性评估
reliabl inform	可靠的信息
relianc	信任	依赖	依靠	信心
reliant	依赖	依靠
relief	减轻	显著	鲜明	解除
reliev	解除	减轻	消除	救济
reloc	浮动	迁移
reluct	勉强	不愿	磁阻	难以处理
relyr	依赖
remain	属于	剩余	保持	取决于
remaind	剩余	残余	其他人
reman	剩余	残存	残余
remar	观察	注意	陈述
remark	显著	评论	非常	注意
remarqu	标记
remedi	治疗	补救	矫正	药物
rememb	记住	回忆	铭记	纪念
remembr	记忆	回忆	纪念	回想
remend	支持
remilitaris	重组
remind	提醒	暗示
remiss	缓解	减轻	宽恕	缓和
remit	缓解	推迟到	减轻	宽恕
remitt	缓解	减轻	支付	免除
remnant	剩余	残余	遗迹
remodel	重塑	重构	改造	改建
remold	重塑	改造	扰动
remora	障碍
remot	远离	远程	极小	遥远
remot monitor	遥控
remot sens	遥感
remov	移动	迁移	切除	远离
renaiss	复兴	复活
renal	肾脏	肾的
render	表现	翻译	提出	放弃
render account	报告
render certain	确保	保证
render support	支持
renderest	提出	呈递	底层	放弃
rendezv	集合	集结
renedi	药物
renew	更新	复兴	重建	可再生
renew resourc	可再生资源
renov	更新	革新	刷新	修复
rent	租用	分裂	租金	破裂
reoccurr	复发	重现
reorgan	改造	改组
reorganis	重组	改革	改组	整顿
reorganiz	重组	可重构
rep	重复
repair	修复	恢复	补救	依靠
repair cost	扩展
repar	修复	补偿	弥补	赔偿
repartimiento	分配	分割
repartit	分配	区分
repeat	重复	反复	循环
repeatedli	重复
repel	抵抗	排斥性	排斥	抵制
reperfus	再灌注
repetatur	重复
repetit	重复	循环	反复
repetit rate	重复率
repetiti	重复	反复性
repetition	重复	反复	复制	仿制
repetitionari	重复	反复
replac	取代	替代	替换	代替
replait	补充
replenish	补给	补充	充满
repli	回答	答复	反响
replic	复制	重复	回答	折叠
report	报告	报道	低估	汇报
report system	报告制度	报告系统
reportori	报道	记者
repos	平稳	休息	静止	睡眠
reposit	复位	保存	贮藏	储藏
repositori	仓库	博物馆	店铺
repr	代表	表示
repres	表现	代表	典型	表示
represent	代表	表现	陈述	表示
representati	表示
repress	抑制	压抑	镇压	专制
reprim	抑制	镇压	制止
repris	重复	报复
repro	繁殖	再生产
reprocess	后处理
reproduc	再生	繁殖	复制	生殖
reproduc oneself	繁殖	增生
reproduct	生殖	复制	再生	复现
reprographi	复制
rept	重复	反复
republ	共和国	团体
republ china	中国	台湾
repudi	否认	废弃	拒绝
repugn	矛盾	不一致	反对	厌恶
repuls	排斥	厌恶	拒绝	反感
repurpos	再利用
reput	认为	规范	卓越	好评
request	要求	请求	需要
request grant logic	要求
requir	需要	要求	必需	需求
requir analysi	需求分析
requir phase	需求阶段
requisit	需要	要素	必要	要求
rescu	解救
research	研究	调查	探讨	探究
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
researchist	研究者
resect	切除
resembl	相似	类似
reserv	保留	预定	储量	预备
reserv forc	潜力
reserve	谨慎	保留	预定
reservedli	保留	预定
reservoir	水库	储藏
reshap	整形	改造	矫形
resid	存在	居民	属于	居住
resid time	停留时间
residenti	住宅	居住	房产	居所
residu	剩余	残渣	残基	残余
residu error	残差
resili	弹性	恢复力
resin	树脂
resist	抵抗	阻力	耐药	电阻
resist oxid	抗氧化性
resolu	分解	解析	离析
resolut	解析	决定	分解	消除
resolut ratio	分辨率	分解率
resolv	决定	分解	解析	决心
reson	共振	反响	回声	谐振
resort	使用	诉诸于	采取	手段
resourc	资源	策略	办法	财力
resourc alloc	资源分配
resourc develop	资源开发
resourc share	资源共享
resourrc	资源
resours	资源
resp	反映
respect	关于	分别	考虑	各自
respir	呼吸	口罩
respiratori	呼吸
respiratori tract	呼吸道
respond	响应	反应	回答	作答
respond sth	响应	回答
respons	响应	反应	回答	应答
respons characterist	响应特性
respons time	响应时间
responsibli	可靠	可信赖
respos	响应	回答
respring	反应
respublica	国家	联邦	共和国
rest	其余	其他	在于	尤其
restaur	餐馆	修复	修缮
restitut	恢复	归还	复原	赔偿
restitutio	恢复
restor	恢复	还原	修复	回复
restrain	抑制	限制	控制	遏制
restrainedli	限制	谨慎	忍耐
restraint	抑制	限制	约束	束缚
restreint	有限
restrict	限制	约束	有限	限定
restrict enzym	限制
restrictedli	限制
restrictivist	限制
restructur	重构	重建	调整
result	结果	由于	导致	产生
result data	结果数据
result displai	结果显示
result forc	合力
result function	目标函数
resum	恢复	摘要	取回	继续执行
resumpt	恢复	取回
resurg	复活	再现
resurrect	恢复	复活	复兴	修复
resuscit	复苏	复兴
retail	零售	传播	详述
retain	保持	保留	保有	留存
retard	延迟	阻止	减速	妨碍
retel	重复
retent	保持	保留	记忆	留置
retin	视网膜	视黄醛
retina	视网膜
retinopathi	视网膜病
retir	退休	撤退	退却
retract	退缩	收回	取消	撤销
retrain	重新训练
retransmit	转发
retreat	放弃	撤退	退出	退避
retrench	减少	紧缩	节省	删除
retriev	检索	恢复	取回	弥补
retriev data	检索数据
retriev perform	检索性能
retriev system	检索系统
retriev updat mechan	检索
retro	在后	向后
retro fit	改进	更新
retroced	后退	恢复	退行	退却
retrofit	更新	改进	改装
retrogress	退化	倒退	变性
retrospect	回顾	怀旧
return	返回	归还	回复到	产生
return rate	回收率
reus	再生	再使用
reusabl	可重用性
rev	减速	减缓	反转	减慢
revamp	修改	修补
reveal	显示	暴露	露出	启示
reveal oneself	出现	呈现	被察觉
revel	诱导	启示	展现	泄露
revelatori	表明	显示	启示
revenu	收入	税收
reverber	反射	回响	反响	混响
revers	相反	反向	反转	可逆
revers direct	反向
revers engin	逆向工程
reversibli	可逆	可撤销
revert	恢复	回复	还原	可逆
review	评论	回顾	检讨	复习
revis	修正	改进	校订	校正
revision	修正主义	修正	校订
revisionari	修订	修正	修改	校订
revisionari metamorphosi	退化
revisori	修正	修订	校订
revit	复苏
reviv	复兴	返青	复活	复苏
revivif	恢复	复活	还原	复兴
revolut	革命	循环	旋转	回转
revolution	革命
revolutionari	革命
revolv	围绕	旋转	循环	回转
revolv around	旋转	环绕
revuls	诱导	厌恶	剧变
reward	有益	奖赏	获得	报酬
rework	修订	修改	返工
reynold number	雷诺数
rfid	无线射频识别
rh neg	阴性
rh posit	阳性
rho factor	因子
rhoebdesi	吸收
rhombic	菱形	正交
rhyme reason	原因	理由
rhythm	节律	韵律	匀称
ribonucleotid	核苷酸
ribosom	核糖体
rice field	稻田	水田
rice ramsperg kassel theoryrrk	理论
rich	富有	富裕	丰富	浓厚
richli	丰富	充分	富裕
riddl	筛选	泛滥
ride	克服	控制	乘车	依靠
ride herd	管理	监督
ridg	山脉	山脊
rife	普遍	充满	流行
rift	裂口	裂缝	空隙	不和
rig	装配	装备	衣服	操纵
right	由于	正确	非常	独立
right hand	右侧	右手
right hand side	右侧
right left	左右
right perspect	客观
right smart	极大	大量	非常
right tack	正确
rightli	合适	正确	正当
rigid	坚硬	刚性	严格	精密
rigidifi	固定
rigidli	严格	坚硬	严厉	牢牢
rigor	严厉	严格	精确	严酷
rigour	严格	精确	严厉	苛刻
rimption	大量	多数
ring	包围	响铃	声调	有环
ring bell	成功	提醒
rins	清洗	残渣	冲洗
rip	非常	取消	抨击	破绽
ripe	成熟	成年	完成	熟练
ripen	成熟
ripen matur	成熟
rippl	涟波	波纹
rise	上升	增加	起义	升高
risk	可能	冒险	危险
risk analysi	风险分析
risk evalu	风险评价
risk factor	危险因素	危险度
risk manag	风险管理
riski	危险
rival	竞争	对手	对抗
rivalri	竞争	拮抗	对抗
rivalship	竞争	对抗
river	河流	江河	在上游	内河
river basin	流域
river born	河流
riverain	河流
riverin	河的
riverli	河流	河的
rm	均方根
rna	核糖核酸
road	道路	减少	方法	侵袭
road block	阻碍	障碍	关卡
roadblock	障碍
roadmap	路标
roadwai	道路	轨道	车道	路面
roam	漫游	移动	漫步
robo	机器人
robot	自动	机器人	机械人
robot system	机器人系统
robust	健康	鲁棒性	健壮性	坚定
rock	摇摆	岩石	基石	破产
rock bottom	最低	底层	根本上
rocket	烟火
rocki	岩石	无情	困难	稳固
rod	小枝
rodent	啮齿动物	啮齿类
rogatori	调查	查询
rogu	欺骗	流氓	淘汰
role	作用	角色	任务	职责
role plai	角色扮演
roll	转入	旋转	转出	延伸
roll on	合并
roll royc	最佳
rollov	翻转	翻模
rollup	归纳	卷曲
roof	屋顶	遮蔽
room	有余	居住	场所	住宿
room temperatur	室温	常温
roomag	空间
roomli	室内
roost	栖息
root	支持	发现	充分	来源于
root caus	根本原因
root system	根系
rootl	挖掘	搜索
rorti	强的	有趣
rose	秘密	玫瑰	蔷薇
rot	循环	凋落	腐烂	腐蚀
rotari	旋转	轮流
rotat	旋转	转动	循环	轮流
rotat vertebra	第一
rotation	旋转
rotor	转子	转鼓	转轴
rotten	腐烂	风化	腐败	恶臭
rough	粗糙	大体上	未完成	凹凸不平
rough materi	原料
roughli	粗糙
round	周围	完成	全面	综述
round clock	全天
round robin	一系列
round sum	大数
roundli	全面	严厉
roundup	综述
rout	路径	途径	传递	线路
router	路由器
routewai	通道	通路
routh	丰富	大量
routin	常规	日常	例行	惯例
routin method	常规
rove	流动	徘徊	漫游
row	行为	连续	一行	街道
rtiumphant	成功	胜利
rub awai	消除
rubber	橡胶
rubric	标准	红色	题目	变红
rude	原始
rudiment	基础	基本	初步	退化
rudimentari	基本	初步	退化	原基
rug	粗糙
rugged	加固	抗震
ruggedis	加强
ruin	破坏	荒废	衰败	遗迹
rule	统治	排除	通常	规则
rule base	基于规则
rule line	准确	精密
rule war	策略	战略
ruler	运行	管理者	统治者	标尺
run	达到	采用	连续	进行
run back	回顾	流回	回落
run blood	遗传
run low	减少	缺乏	不足
run mill	普通	一般
run seed	退化	衰老	凋谢
run short	不足	缺少
run thing	情况	动态	形势
run time	运行时间	运行	执行
runesmith	作者
runoff	径流	决赛
runtim	执行时间	运行时间
runwai	河床	跑道
ruptur	破裂	断裂	不和
rural	农村	乡村	田园	有关农业
rural area	农村
russia	俄罗斯	俄国	苏联
russian	俄语	俄国
rust	衰退	腐蚀
rut	常规	惯例	发情期
s-shape	模型	形状
sabe	了解	理解	知道	头脑
sabotag	破坏	妨害
saccharomyc	酵母
sacrific	牺牲	祭祀	贱卖
sad	悲伤
saeculum	世纪	百年
safe	安全	可靠	不会受	确实
safe oper	安全运行
safeguard	保护	保卫	安全防护
safekeep	保护	维护
safeti	安全	保护	平安	防护
safeti margin	安全系数
safeti net	安全保障
safeti problem	安全问题
safeti product	安全生产
sai	说明	估计	拒绝	停止
sai good word	推荐
sai ing	表示	假定
sai noth	以及
said	结果	上述	可以说
sail	航行	攻击	殴打
sake	目的	为目	理由
sale	销售	出售	拍卖	不行
salienc	显著	突出	特点	特征
salient	显著	突出	凸角	跳跃
salin	盐度	盐的	盐湖	生理盐水
salin water	盐水
saliva	唾液
salli	出发
salli forth	出发
salt	盐析	刺激	含盐	辛辣
salt water	海水	咸水
saltat	跳跃	突变	跃移	舞蹈
saltatori	突变	跳跃	舞蹈	跃进
salti	海洋	有经验	辛辣
saltwat	盐水	海上
salubri	健康
salutari	有益	有用
salvag	抢救	能利用
same	相同	同样	千篇一律	单调
sameer	同样	同一	相同	一样
sampl	抽样	样品	取样	样本
sampl card	样品
sampl data	采样数据
sampl method	抽样法	抽样方法
sampl number	样本数
sampl process	采样过程
sampl rate	采样率
sampl size	样本量	样本容量
san	没有	治愈	治病
sanction	认可	核准	约束	同意
sand	沙子	沙地	沙滩	生涯
sandwich	插入
sane	稳健	合理	理智
sanit	维持	卫生	消毒
sanitari	卫生
sap	活力	消弱	体液
sapien	智慧	现代人
sat	饱和
satellit	卫星	随体
satellit network	卫星
satiat	满足	厌腻	饱满
satieti	满足	厌腻
satisfact	满足	满意	赔偿
satisfactori	满意	充分
satisfactorili	令人满意
satisfi	满意	满足	符合	充分
satisfis	满意
sativu	栽培
satur	饱和	渗透
sauf	安全	无损
savag	天然	野蛮	原始	残忍
savant	学者	专家
save	储蓄	节约	节省	保存
save time	节省时间
savei	了解	理解	知道	头脑
savingli	保留
savvi	理解	领悟
savviest	理解	领悟
saw	移动	谚语	锯开
sb back	支持	指责
sb behalf	为了	代表
sb disservic	危害
sb thumb	影响
sbn	大豆	黄豆
scad	很多	许多	巨额
scaffold	支柱
scalabl	可伸缩性
scalar	数量	标量	梯状
scale	降低	升高	协调	衡量
scale dwon	降低	缩减
scale effect	尺度效应
scale two	二进制
scan	扫描	浏览	审视
scan electron microscop	扫描电子显微镜
scanner	扫描仪
scant	缺乏	减少	不足	不充分
scanti	缺乏	仅有	不够
scantili	缺乏	狭窄
scantl	少量
scantli	缺乏	不足	仅仅
scar	愈合	瘢痕形成	疤痕	痊愈
scarc	缺乏	缺少	几乎没有	难得
scarciti	缺乏	不足	缺少
scarlet fritillari	研究中
scath	损伤	伤害	危害	损害
scatter	分散	散射	扩散	散布
scaveng	清除	清扫	净化剂
scenario	方案	情节
scene	现场	情景	当场	镜头
scenic	场景	景观	风景	布景
schedul	预定	按时	调度	时间表
schedul algorithm	调度算法
schedul problem	调度问题
schema	模式	概要	图解	计划
schemat	计划	系统化	图表	概要
schemata	计划	纲要	图解
scheme	计划	方案	设计	系统
schemozzl	困难
schismat	分离	分裂
schizophrenia	精神分裂症
schlepper	载体
schlieren	纹影法
schmear	事件	事情	事物
schnell	快速	迅速
scholar	学者	学术	学习者	学问
scholast	学者	学校	学生	学术
school	接受	教育	训练	学校
school ag	学龄
school medicin	医科	医学院
school teacher	教师
school work	作业	学业
schtick	特色
scienc	科学	学科	学问
scienc technologi	科技	科学与技术	科学技术
scientia	科学
scientif	系统	科学
scientif commun	科学界
scientif disciplin	学科
scientif knowledg	科学认识
scientif method	科学方法
scientif problem	科学问题
scientif research	科学研究
scientif theori	科学理论
scientist	科学家
scientolog	科学
scintil	闪烁
scission	分裂	分离	切断
sclerosi	硬化
scope	范围	机会	广度	辖域
scope applic	适用范围
scopic	视觉
score	由于	大量	许多	得分
score keep	记录
scour	搜索	寻找	垃圾	废物
scout	发现	搜索	跟踪	巡视
scouth	丰富	机会	余地
scrambl	搜索	混乱	争夺	加扰
scrap	碎片	废弃	片断	些微
scrape	困境	碎屑
scratch	正点	准时	达到标准
screen	筛选	公开	掩盖	屏蔽
screenag	影像
screw	调节	螺旋	加强	转动
scrimp	不足
scrimpi	不足	缩减
script	手写体	手稿	正本
scroll	滚动	弯曲	画卷
scrub	洗涤	摩擦	矮小
scrupul	准确	细心	严谨	用心
scrutini	复查	监视
scuff	磨损	攻击
scure	保证	安全
se	本身	本质上
sea	海洋	大量	迷茫	海浪
sea chang	突变	重大变化
sea level	海平面	海拔高度
sea water	海水
seafood	鱼类	海鲜
seal	封闭	未知	密封	保证
seam	缝合	接缝
seamless	无缝	流畅性
search	调查	搜索	寻找	探索
search algorithm	搜索算法	检索算法
search space	搜索空间	查找空间
search time	检索时间
season	季节	及时	四季	全年
seat	固定	座位	所在	坐落于
seawat	海水
sebac	脂肪
sec	辅助
secern	分泌	区别	分开	区分
secess	分离	脱离
seci	分泌
second	第二	其次	每秒	支持
second degre	二级
second gener	第二代
second phase	第二相	次相	第二期
second place	其次
secondari	第二	中等	中级	次要
secondari planet	卫星
secondari school	中学
secondari structur	二级结构
secondarili	在第二
secondhand	间接	二手
secondli	其次	第二
secret	分泌	秘密	隐匿	隐蔽
secretionari	分泌
secretori	分泌
section	部分	区域	区段	截面
sector	部分	部门	扇形	区段
secu	另外	相反	否则
secular	长期	世俗
secundo	其次	第二
secundum	按照	依照
secundum artem	人工
secundum naturam	自然	天然
secur	安全	获得	固定	可靠性
secur code	密码
secur commun	安全通信
secur manag	安全管理
secur system	安全系统
sedat	镇静	平静
sediment	沉积	沉淀	沉降	沉渣
sedimentari	沉积	沉淀	沉降	沉渣
see	注意	调查	鉴于	透明
see fit	决定
see light	公开	接受	领会	领悟
seeabl	可见
seed	播种	种子	结实	萌芽
seedl	幼苗	秧苗	树苗	实生苗
seek	寻找	探索	追求	搜索
seem	似乎	看来	象是	外观
seemli	适当	恰当	合适	好看
seesaw	交互
seg	分割
segment	分割	分段	部分	片段
segmentari	部分	辅助	分割	环节
segreg	分离	隔离	偏析	分凝
segu	继续
sein	存在
seismic	地震
seiz	抓住	利用	拥有	占有
seizur	捕获	发作	夺取	没收
sejunctu	分离
seldom	常常	不常	很少	稀少
select	选择
select inhibit	选择性抑制
self	自己	自动	完全相同	同一
self act	自动
self activ	自动	自发活动
self actuat	自动
self adapt	自适应
self administ	自治
self assembl	自组装
self assess	自我评价
self centr	自我中心	固定	静止
self contain	完备	自足
self determin	自主	民族自决
self driven	自动
self efficaci	自我效能
self esteem	自尊
self gener	自生
self learn	自学习
self load	自动
self motion	自动
self move	自动
self movement	自动
self organ	自组织	自发
self refer	自相关	自我参照
self reflect	反思	反省
self report	自我报告	自述
self stand	独立	自立
selfhood	自我	人格	个性
selfsam	同一	完全相同
sell	销售	出售	失望
selv	自己	自我	本质	本人
sem	种子	精液
semant	语义
semant analysi	语义分析
semaphor	信号
semblabl	相似	同伴
semblanc	少量	伪装
semblant	相似	类似
semeiot	症状学	症状	特殊
semen	种子	精液	精子
semi autom	半自动化
semi automat	半自动
semi structur	半结构化
semi tropic	亚热带
semiconduct	半导体
semiconductor	半导体
semidiamet	半径
semin	种子	传播	精液	生殖
semina	种子	精液
seminif	种子
semiot	症状	特殊	符号学	形式语言学
sempr	一直
send	发送	发出	发射	报告
senesc	衰老	变老
senil	老年	高龄	衰老	早衰
senior	年长	高级	长辈
sens	检测	感觉	测向	阅读
sens element	传感器	传感元件
sens hear	听觉
sens percept	感觉
sens sisht	视觉
sensat	感觉	知觉	非常好
sensibilis	敏感性
sensibl	了解	敏感	感觉	意识到
sensibli	明显	聪明
sensit	敏感	灵敏度	灵敏	易感
sensit analysi	敏感性分析	灵敏度分析	敏感度分析
sensltiv	敏感
sensor	传感器	检测器
sensori	感觉	知觉
sensuou	敏感
sentenc	句子	判决	命题
sentenia	意义	含义	判决
sentiment	情感	情绪	感情	意见
sentinel	标记	哨兵	警戒	警卫
separ	分离	分开	单独	分隔
separ distanc	间距
separ flow	分离流
sepsi	败血症
septal	间隔	隔膜	中隔
septemb	九月
septentrion	北方	北部
septic	腐败	脓毒性	怀疑
septicemia	败血症
septum	隔膜	间隔	中隔	隔板
sequel	结果	继续	后果	后来
sequela	结果	后遗症	后继者
sequenc	序列	顺序	排序	一系列
sequent	结果	连续	后果
sequenti	继续	顺序	从而	后果
sequentia	以下
sequestr	分离	隔离	死骨	螯合剂
sequitur	结论	推断	推理
ser	丝氨酸
ser vice	服务	维修	服役	检修
sera	血清	浆液
serendip	才能
seri	连续	一系列	串联	系列
seri connect	串联
serial	连续	串行	一连串
seriari	序列
seriat	连续	齿轮
seriatim	依次	连续	逐一
seric	中国	丝的	被绢毛
serin	丝氨酸
seriou	严重	重要	严肃	认真
serious	严重	严肃	认真
sermon	启示	训诫
sero	血清	浆液
serolog	血清学
serologi	血清学
serou	血清	浆液	如水
sertularia	血清
serum	血清	浆液
serum albumin	血清白蛋白
serv	服务	提供	有助于	充当
server	服务器
servic	服务	维修	失效	在使用
servic agenc	服务机构
servic condit	使用情况
servic life	使用寿命
servic orient	服务导向
servic system	服务系统
servic time	运行时间	失效时间
servo	伺服
session	期间	会议	对话	学期
set	开始	部分	出发	设置
set afloat	传播	散布
set afoot	建立	引起	施行
set apart	区别
set foot	进入	踏上	开始实施
set forth	阐明	提出	宣布	出发
set forward	促进	提出	出发
set free	释放
set larg	释放	放宽
set limit	限制
set loos	释放	放出
set measur	限制
set on seal	保证	批准
set sth	引起	测定	划分	装饰
set store	重视
set term	明确
set wheel motion	实施
setoff	出发
setout	开始	布局	陈列
settl	固定	决定	了结	持续
settlement	处理	解决	居住区	沉降
settltment	解决	决定	殖民
setup	设置	组织	装备	计划
seven	七个
seven sea	全球
seventi	七十
sever	几个	严格	严重	一些
sever time	数次
severalti	各自	各个
severel	几个	数个
sew	解决	缝合	确定	决定
sew sth	控制	解决	缝合	决定
sewag	污水
sex	性别	性交	吸引	渲染
sexual	性的	性别	两性之间	性蚜
sexual transmit diseas	性病	性传播疾病
sexualu	性别	有性
sforzando	加强
sforzato	加强
shade	模糊	荫蔽	少许	渐变
shadow	阴影	遮蔽	影像	遮阴
shaft	利用	轴系	矿井	有柄
shake	摆脱	震动	重组	振荡
shakedown	调整	整顿
shaker	筛选
shallow	浅的	变浅	滩涂	薄的
sham	伪造	假的
shan	不会	不可	掸族	不应
shanghai	上海	胁迫
shannon	香农
shape	形成	成形	形状	塑造
share	共享	分享	均分	部分
share data	共享数据
sharp	明显	急剧	严厉	急速
sharp corner	尖锐
sharp separ	分辨率
sharpen	加强	尖锐	加重
sharpest	灵敏
sharpli	剧烈	严厉
shatter	破碎	粉碎	碎片	落叶
shauri	问题
shear	剪切	修剪	切变	剥夺
shear forc	剪力
shear stress	剪切应力
sheath	覆盖	叶鞘
shebang	工作	事情	住所
shed	脱落	流出	散发	放射
shed light	阐明
shedload	大量	许多
sheer	完全	避开	绝对	转向
sheerli	完全	全然
sheet	片状	一片	一层	一张
shelf	复活	搁板
shell	剥落	交付	支付	脱落
shelter	躲避	保护	庇护	避难所
shelv	倾斜	斜坡
shemal	女性
shepherd	指导	带领	领导
shew	表示	说明	显示	指示
shield	隔离	保护	屏蔽	避开
shift	变化	移出	移动	下移
shifter	开关
shifti	变化	多策略
ship	状态	性质	品质	船舶
shipboard	船用
shipload	大量
shipment	装载
shit happen	发生了
shitless	非常	极度
shitti	较差
shock	震动	冲突	冲击	震惊
shock wave	冲击波	激波
shoot	发射	射出	发芽	分支
shop	购物	杂乱	工厂	车间
shop center	市场	购物中心	商业区
shopper	顾客	购物者
shore	支持	支撑	海岸	国外
short	缺乏	不足	简短	简称
short circuit	短路	缩短
short come	缺点
short cut	简化	简捷
short fall	缺少
short live	短暂	短命
short long	要点
short order	快餐	迅速	在短期内
short period	短周期
short rang	短距离
short run	短期
short term	短期
short term memori	短期记忆
short time	短时间
short titl	简称
short wave	短波
shortag	不足	缺乏	缺额
shortcom	缺点
shortcut	简化
shorten	缩短	减少	缩小	变短
shortest	最短
shortfal	不足	缺少
shortli	不久	简短
shortterm	短期
shortwav	短波
shose	选择
shot	发芽	射击	喷出	充满
shotgunn	胁迫
shoulder	负担	肩负	担任
shout	结束
shove	离开	出发
show	显示	呈现	示范	表现
shown	已经表明
showpiec	样品
shred	少量	撕裂
shrewd	剧烈
shrink	收缩	萎缩	皱缩	回避
shrinkag	收缩	减低
shroff	鉴定
shroud	覆盖	隐藏	遮蔽
shrunken	缩小
shtick	特色
shuggi	波动
shun	避免	避开	规避
shunt	分流	转轨	移入	往返
shut	关闭	制止	排除	摆脱
shutdown	关门	停机
shutter	模板
shuttl	穿梭
si	姐妹	病态
sibl	同胞	兄弟
sick	呕吐	疾病	恶心	厌恶
sick person	患者
sicker	可靠	安全
side	支持	另一方面	另外	方面
side effect	副作用
side side	并行	并排
sidedli	全面
siev	筛选	筛分
siev problem	问题
sift	通过	过滤	筛选	淘汰
sig	标记
sigal	信号
sight	景观	瞄准	极度	立即
sigma	求和
sign	开始	注册	结束	签名
signa	标记
signag	标记
signal	信号	显著	标志	重要
signal channel	信号通路	信道
signal detect	信号检测
signal gener	信号发生器
signal intens	信号强度
signal interfer ratio	信噪比
signal nois	信噪比
signal nois ratio	信噪比
signal process	信号处理
signatur	识别标志
signif	意义	表示	表明	含义
signifi	重要	象征	能指	预示
signific	有效	重要	表示	意义
signific amount	大数
signific differ	显著性差异
signific level	显著性水平
signific measur	在很大程度上
signific test	显著性检验
significatori	表明	表示
signiori	领域	领土	主权
siker	安全	可靠
silen latifolia	植物
silenc	沉默	噪声抑制	安静	湮没
silent	静止	沉默	安静	无症状
silhouett	轮廓	影子	剪影
silic	硅酸盐	二氧化硅	硅酸	硅土
silica	二氧化硅	硅酸盐
silicon	硅氧烷	硅酮
silva	森林
silvan	森林	乡村
silvat	森林
silver	银的
similar	相似	类似	同样	如同
similar fashion	同样
similarli	类似于
similit	同样
similitud	相似
simmpl	简单
simpl	简单	普通	单纯	原始
simpl mind	简单	低能
simplest	单纯	最简单
simplex	简单	单一
simpli	简单	只是
simplic	单纯	朴素	天真
simplicit	绝对	普遍	完全	无限
simplif	单一化	简单化
simplifi	简化了	单一化	简单化
simplifi model	简化模型
simplist	简单化
simul	模拟	模仿	伪装
simul analysi	模拟分析
simul data	模拟数据
simul investig	模拟研究
simul model	模拟模型	仿真模型
simul perform	模拟性能
simul softwar	模拟软件
simul test	模拟试验
simulat	模拟	仿真
simultan	同时
sin	有罪	犯罪
sinaean	中国	汉语	中文
sine	正弦	西宁
sine qua non	要素	必要条件
sinew	加强	肌肉	体力	肌腱
singl	单一	一个	挑选	选出
singl cell	单细胞
singl crystal	单晶
singl frequenc	单频
singl hand	独立	单独
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
singular	异常	全部	单一	突出
singularli	异常	少见
sinic	中国
sinit	中国
sink	降低	陷入	减弱	下沉
sink sth sth	插入	深入	陷入
sinkiang	新疆
sino	中国	中美
sinter	烧结	熔渣
sinusoid	正弦曲线
siphon	抽取
sir	先生
sirupu ferri jodati	状态	病态
sister	姐妹	护士
sisyrinchium galaxioid	位置	部位	位点
sit	调查	参加	占据	屁股
sit judgment	评价	判断	评判
sit pretti	成功
site	位置	就地	当地	同位
site test	现场试验
site trial	现场试验
sith	之后	以前
situ	原位	原地	现场	位置
situat	情形	情境	位置	位于
situation	情境
six	六个
six wai sundai	完全	在许多方面	彻底	在各方面
sixteen	十六
sixth	第六	六分之一
size	估计	大小	能力	规模
size reduct	粉碎
sizeabl	可观	相当大	大小
sizeof	大小
skelet	框架	骨骼
skelet muscl	骨骼肌
skeleton	骨骼	骨架	骨干	基层
skeptic	怀疑
sketch	草图	小品
skew	斜视	时滞	偏移
skill	擅长	技术	熟练	技能
skimp	不足	少的
skimpi	不足
skin	愈合	皮肤
skin deep	表面
skin layer	表层
skinless	敏感
skip	跳跃	遗漏	跳过	跳读
skirt	边缘	裙子	回避	郊区
skive	切片	研磨
skosh	少量
skunkwork	实验室
sky	极度	天空
skyward	向上
slab	平板
slack	减弱	松弛	放松	缓慢
slacken	减弱	放松	放慢
slake	消除	熟化	缓和
slam	离开	批评
slant	倾斜	倾向于	观点	偏见
slap	直接	一流	巨大	正面
slap back	促进	鼓励
slash	猛烈	鲜明	苛刻	删减
slate	记录	人选	页岩
slather	大量
sleep	睡眠	静止	推迟	昏迷
sleep apnea	睡眠呼吸暂停
sleep know break	死亡
slender	细的	纤细	微薄
sleuth	调查
slew	转动	大量	扭转	回转
slice	切开	切片	一部分	切断
slick	光滑	灵活	使平	极好
slide	变化	滑动	回避	滑行
slight	轻微	脆弱	忽略	纤细
slightli	些微
slimpsi	脆弱	不结实
slip	错误	滑动	下降	失误
slippag	延误	滑动	滑移
slipperi	光滑	滑的	不可靠
slit	裂缝	纵裂	切开	撕裂
slope	倾斜	斜率	徘徊	斜坡
slot	开槽	位置	水沟	打孔
slow	减速	缓慢	慢的	迟缓
slow motion	缓慢
slow releas	缓释
slower	减慢
slowli	慢慢	迟缓
sludg	泥泞	沉积
slurri	泥浆	悬浮液
smack	风味	少量	海洛因
small	小型	小规模	小的	少的
small anim	小动物
small busi	小企业
small intestin	小肠
small number	少量	小数
small scale	小规模
small side	较小
small size	小型
smaller	较小	更小
smart	不少	相当多	剧烈	聪明
smart phone	智能手机
smartphon	智能手机
smatter	少数	少量
smear	污点	涂抹	污蔑
smeari	污染	油污
smell	气味	味道	嗅觉	察觉
smidgen	少量
smidgeon	少量
smidgin	少量
smoke	吸烟	弥漫
smooth	消除	平滑	缓和	平稳
smooth awai	消除
smooth muscl	平滑肌
smooth muscl cell	平滑肌细胞
smooth sth	消除
smoothli	平滑	流畅	流利
smother	抑制	覆盖	雾等
smuggl	掩盖	回避	逃避
smutti	污染
snap	显著	折断	强烈	非常
snapshot	快照
sniff	发现	寻找	蔑视
snoop	调查	窥探
snow	积雪
snpplementari	补充	补足
snr	信噪比
snug	舒适	隐藏	温暖
soa	前进速度
soak	吸收	吸取	浸泡	渗透
soar	升高	高扬
sober	清醒	合理	朴素	严肃
sociabl	社交
social	社会	社交	优势种	交往
social context	社会环境	社会背景
social cultur	社会文化
social intercours	社交
social network	社交	社会交往
social norm	社会规范
social occas	社交
social psychologi	社会心理学
social scienc	社会科学
social servic	社会服务
social structur	社会结构
societ	社会
societi	社会	交往	社团
socio	社会
socio cultur	社会文化
socio econom	社会经济
socio economi	经济社会	社会经济
sociocultur	社会文化
sociolog	社会
sociologi	社会学
sociometr	社会经济
sock	非常	关闭	打击
sod	草地
sodial	社会
soever	无论	任何
soft	温和	柔软	纸币	软弱
soft sex	女性
soft tissu	软组织
soften	软化	退火
softer race	女性
softwar	软件
softwar algorithm	软件算法
softwar architectur	软件体系结构
softwar engin	软件工程
softwar environ	软件环境
softwar interfac	软件界面
softwar packag	软件包
softwar system	软件系统
softwar tool	软件工具
soi	大豆	酱油
soil	土壤	国家	土地	国土
soil horizon	土层
soil nutrient	土壤养分
soil water	土壤水
soilur	污染
sol	溶液	溶胶
solar	太阳	日光
solar cell	太阳能电池
solar energi	太阳能
solar power	太阳能
solar system	太阳系
solar wind	太阳风
sold	接受	同意	赞同
solder	联结	钎焊
soldier	军人	从军
sole	单独	仅仅	唯一	仅有
soli	可溶性	溶解性	溶解度
solicit	请求	教唆	诱惑	关心
solid	固体	坚硬	原色	稳固
solid evid	实证
solid state	固态
solid support	载体
solidif	凝固	团结
solidifi	凝固	团结	巩固	固化
solu	单独
solubil	溶解	增溶
solubl	溶解	可溶性	可溶	可以解决
solut	解决	溶液	解答	溶质
solutio	溶液
solv	解决	求解	溶解
solvent	溶剂
soma	身体	躯体
somat	身体	躯体	体壁
someon	有人
someth	某物	在某种程度上	非常	大约
someth fierc	非常
sometim	有时	往往	时常	以前
somewhat	相当	有些	多少	某物
somewher	大约	将近
son men	人类
sonar	声纳
sond	探针	探头
sonic	声音
sonif	发音
sonobuoi	声纳浮标
sonograph	超声	声像图
sool	攻击
soon	不久	宁可
soon possibl	尽快
sooth	真实	缓解	缓和	安慰
soothfast	可靠	真实	忠实
sop	吸水	渗透	贿赂
sophi	思想	智慧	学问
sophist	复杂	高级	尖端
sopit	解决
sorb	吸附	吸收
sorbefaci	吸收	吸附
sorbent	吸附剂
sordament	抑制
sore	疼痛	强烈	非常	保存在
sore need	迫切需要
sorption	吸附作用
sort	一种	排序	整理	分类
sort algorithm	分类算法
sort order	排序
sortat	分类
sortwar	软件
sostenuto	持续	不变
sought	广受欢迎	受欢迎
soul	一定	灵魂	无人	真的
sound	试探	声音	合理	彻底
sound sourc	声源
sound wave	声波
soundli	完全	健全
soup	加速	不行	马力
sour	发酵	酸的	不健全
sourc	来源	外包	水源	在源头
sourc code	源代码
sourc data	源数据
sourc energi	能源
sourer	发酵
sourest	发酵
south	南方	向南	南的	南下
south china	华南
south east	东南部	向东南方	东南方
south eastern	东南
south southwest	西南
south west	西南
south westerli	西南
south western	西南
south westward	向西南	西南
southeast	东南
southern	南方人	来自南方	南方
southwest	西南
southwestern	西南
sovereign	完全
soviet	苏联	共产
sow	播种	种在	母猪	散布
soya	大豆
soyabean	大豆
soybean	大豆
spa	预示	预言
space	间距	空白	位置	空间
space base	太空
space distribut	空间分布
space flight	宇航
space share	分区
space station	空间站
space time	时空	时间间隔
space vehicl	航天器
spacetim	时空
spacial	空间
spaciotempor	时空
spagyr medicin	化学
spall	碎片	打碎	剥落
span	生成	一段	持续	全长
spang	直接	恰好	完全	突然
spanish speak	复合词
spank	显著	强烈
spano	减少	稀少	过少
spar	争论	对打
spare	节约	缺乏	多余	剩余
sparingli	节约	少量	贫乏
spark	导致	闪光	活力	火星
spark life	活力	生气
spark sth	导致
sparkl	闪耀	活力	闪烁	发泡
sparkplug	倡导	激励	中坚
spars	稀疏	稀少	不足	贫乏
sparsiti	稀疏	稀少	贫乏
spasm	痉挛	发作	抽搐
spastic	痉挛	突发
spate	泛滥	大量	洪水	大雨
spatial	空间	间隙	隙的	立体
spatial distribut	空间分布
spatial tempor	时空
spatio tempor	时空
spatiotempor	时空
spatter	少量
spawn	产卵	产物	大量生产	酿成
spe	希望
speak	表明	发言	讲话	证明
speak term	适应
speaker	说话人	讲演者	发言人	喇叭
spec	规格	投机	说明书	眼镜
speci	人类	一种	一类	外形
special	特别	专门	专业化	特殊
special provis	特定
special purpos	专用
specialis	特别	特化	专门	专家
specialist	专家	专业
specialti	专业	特性	独立	特点
specif	特性	明确	特定	特殊
specif activ	比活
specif area	比表面积
specif conduct	电导率
specif energi	比能量
specif heat	比热
specif insur	特定
specif power	比功率
specif protein	特异性蛋白
specif weight	比重
specifi	说明	指定	规定	特异性
specificatio	加工
specimen	样品	标本	试样
specimen copi	样本
speck	斑点	缺点	眼镜	微粒
spectatori	运动	华美
spectra	光谱	范围	系列	频谱
spectral	光谱	幻觉
spectro	光谱
spectrograph	光谱仪	光谱
spectromet	谱仪
spectroscop	光谱学	分光
spectroscopi	光谱学
spectrum	光谱	范围	系列
specul	推测	考虑	投机	思考
speech	言语	语言	演讲	说话
speech recognit	语音识别	语言识别
speech sound	语音
speed	加速	速率	高速	速度
speed ratio	加速比	速率比
speed well	顺利
speedi	迅速	快的	快速
speedup	加速
spell	思考	短时间	理解	轮换
spend	超支	开销	花费	经费
sperm cell	精子
spermato	种子	精子	精液
spermic	种子	精子
spermo	种子	精子	精液
sphere	范围	包围	球面	天体
spheric	球状	球形	球的	天体
spheroid	球形	球状	球化	椭球体
spider	蜘蛛
spike	阻止
spill	溢出
spillag	溢出	泄漏量
spin	旋转	纺纱	副产品	纺织
spinach	货币
spinal	针的	脊柱
spinal cord	脊髓
spine	脊柱
spiral	螺旋形	盘旋	螺旋状	螺旋运动
spirat	呼吸
spire	突出	螺旋
spirit	鼓励	情绪	乙醇	精神
spiro	螺旋	呼吸
spital	医院
spite	恶意	不管	尽管
splai	展开	倾斜	张开
spleen	脾脏	脾气
splendid	显著	辉煌	光亮	灿烂
splice	加固	接头	剪接
split	分裂	分成	分离	分割
split awai	分离	分裂
split log	说明	解释
spoil	损坏	破坏	变质	掠夺
spoken	口语
spoken commun	交流
spoken languag	口语
spong	依赖	忘记	除去	海绵
sponsion	保证	作保	担保
sponsor	发起	保证人	倡议
sponsorship	发起	倡议	主办
spontan	自发	自然	自生	特发
spontan movement	自动
spontaneu	自然	自发
spoof	假的
sporad	分散	零星	散在	散发
spore	孢子
sporozoit	孢子体
sport	运动	游戏	娱乐	冒险性
sportiv	突变	运动
spot	准确	少量	现场	当场
spous	配偶
sppress	抑制
sprai	喷雾	喷涂	喷射	扫射
spre	根源	动机	原动力
spread	扩展	展开	分散	传播
spread spectrum	扩频
spring	出现	后代	来自	春天
springboard	出发点
springtid	春季	大潮	高潮	春天
springtim	春季	初期	春天
sprinkl	少量	小雨
sprout	发芽	萌芽	催芽
spruce	云杉
spur	激励	刺激	鼓舞
spuriou	伪造	欺骗	假的
sputter	溅射	喷出
spy	侦查	发现	找出
squamou cell carcinoma	鳞状细胞癌
squar	精确	不一致	一致	正方形
squar root	平方根
squeez	排出	挤压
squirt	注射	喷出
st	至少
stab	尝试	努力
stab sth	尝试	企图
stabil	稳定	安定	巩固	坚实
stabil test	稳定性试验
stabilis	稳定	安定
stabl	稳定	安定	坚定
stabl isotop	稳定同位素
stabli	安定
stack	大量	堆积	层叠	许多
staddl	基础	根底
staff	在职	职员	支柱
staff member	职员	工作人员
stage	阶段	分段	眼下	暂时
stage stage	逐步
stagger	巨大	难题	交错	犹豫
stagnant	停滞	迟钝
stagnat	停滞	滞留
stagnat temperatur	临界温度
stai	停留在	在家	停留	过夜
staid	认真	固定
stain	染色	污染	着色	沾污
stainless	污染
stainless steel	不锈钢
stair	梯级	楼梯	阶梯
stake	监视	资助
stalk	追踪	搜索	蔓延
stall	失速	停止	停顿	拖延
stamina	雄蕊	活力	耐力	精力
stamp	冲压	特征	标记	类型
stanc	地位	位置	形势	姿态
stand	支持	理解	代表	高于
stand alon	独立
stand bail	保证	担保
stand behind	支持
stand by	辅助	储备
stand correct	接受	改正
stand need	需要	急需
stand relief	突出	显着
stand sth	代表	支持	代替	意味着
stand wai	阻碍	妨碍
standalon	单独	独立	脱机
standard	标准	规格	合格	本位
standard deviat	标准偏差	标准差	标准离差
standard live	生活水平
standard measur	法定量
standardis	标准化
standoff	平衡	和局
standpoint	观点	立场
stanford univers	斯坦福大学
stap	堵塞	阻止	中止
staphylococcu	葡萄球菌
stapl	主要	重要	分级	原料
star	恒星	明星
starboard	右侧
stare	凝视	注视	显眼
stark	明显	突出	完全	僵硬
starkli	完全	分明
start	开始	出发	首先	启动
start ball roll	开始
start point	出发点	起始点	起点
starter	首先	起动	酵母	一开始
startov	启动
startup	启动
starv	饥饿	急需
stat	抑制剂
statal	国家	州的
state	美国	状态	正式	国家
state affair	形势	情势
state art	技术发展水平	已经发展
state depart	国务院
state estim	状态估计
state life	地位
state plai	进展	发展情况
state support	支持	州立
statement	陈述	指令	语句	声明
stati	统计学
static	静态	静电	静止	固有
static analysi	静态分析
static pressur	静压
statin drug	药物	药品
station	配置	位置	车站	安置
station keep	定位
stationar	稳态	固定性	平稳性
stationari	固定	不变	不动	静止
stationari phase	固定相	稳定期
statist	统计学	统计
statist analysi	统计分析
statist data	统计数据	统计资料
statist method	统计方法
statist model	统计模型
statist softwar	统计软件
stativ	状态
stator	定子
statu	状态	地位	情形
statu affair	情况	形势
statu quo	现状
statur	高度	身高	身材	水平
statut	法规	法令	章程	条例
statutori	法定	法令
stave	延迟	避开	破碎	穿孔
std	标准
steadfast	坚定	固定	不变	踏实
steadfastli	不变	踏实
steadi	稳定	稳固	坚定	经常
steadi flow	稳定流
steadi go	稳定	不变
steadi state	稳态
steadier	支架	支座
steadili	稳定	无变化
steadli	稳定	平稳	稳步
stealth	秘密	暗中
stealthi	秘密	隐匿性	暗中
steam	促进	蒸汽	独立	蒸发
stearo	脂肪
steato	脂肪
steel	钢的	坚硬	坚强	包钢
steel trap	直接	极快
steep	浸渍	陡峭	夸大	充满
steer	指导	操纵	引导	驾驶
steerabl	可控制
steerag	管理	操纵
stellar	主要	星的	星球
stellat	星形	星状
stem	逆行	起源于	出自	阻止
stem cell	干细胞
stem stern	完全
stenos	狭窄
stenosi	狭窄
stenot	狭窄
stent	支架
step	不同步	跟踪	同步	提高
step ga	加速
step juic	促进	加快
step step	逐步
step sth	扩大	加速
stepwis	逐步
stereo	立体	实体	固体
stereoscop	立体	体视
stereotyp	典型	刻板	千篇一律
steric	空间	位的	立体
steril	消毒	无菌	不孕	不育
stern	严格	严厉	尾部	船尾
sterner sex	男性
steroid	类固醇	甾体
stewardship	管理工作
sth	完成	参与	参加	取出
sth on sleev	计划
stick	坚持	支持	明显	突出
stick point	关键	症结
stickup	突出	粘贴
stiff	坚硬	僵硬	刻板	严厉
stiffen	加强	兴奋剂	变硬
stigma	特征	柱头	污名	气孔
stigmal	特征	柱头	气孔	小孔
stigmat	特征	柱头	气孔	小孔
stigmata	特征	柱头	气孔	小孔
still	然而	静止	仍然	尽管如此
still less	更少
stim	刺激	兴奋
stime	少量	少许
stimul	刺激	激励	鼓舞	兴奋
stimulatori	刺激	促进	激励	激发
stimuli	刺激	动因	促进因素
stimult	刺激
stimulu	刺激	激励
sting	刺激	激烈
stingi	缺乏	小气
stint	节约	限制	节省	停止
stipul	规定	托叶	保证	约束
stir	搅拌	移动	活跃	传播
stirringli	刺激
stitch	现有	缝合	疼痛	库存
stochast	随机
stock	储存	现有	已完成	补充
stockpil	贮存	储蓄	库存	积聚
stocktak	估计	估量	盘点
stoichiometr	化学计量
stoichiometri	化学计量学
stoke	热烈
stoma	气孔	小孔
stomach	食欲	腹部	胃的	欲望
stone	完全	石头	石的	宝石
stool	粪便	大便	诱捕
stop	中途停留	停止	阻止	不增加
stop motion	静态
stop press	最新
stoppag	停止	阻碍	阻塞	故障
storag	存储	储藏	库存	仓库
storag capac	存储容量
storag devic	存储设备
store	储存	贮藏	保存于	耗尽
stori	描述	故事	经历	小说
storm	风暴	震荡	调整阶段
stove	烘干
stow	装载	收藏	贮藏
stowag	装载	贮藏
strada	道路
strageti	战略
straight	直接	立即	直流	不断
straight forward	直接	一直	简单
straight line	直线
straighten sth	消除	清理
straightforward	明确	直接	简单	率直
straightwai	直接	直通
strain	紧张	自然	努力	张力
strait	困难	狭窄	海峡	困境
straiten	限制	变窄
straitlac	严格	约束	刻板
strand	河岸	海滨
strangl	抑制	压制
stranglehold	抑制	束缚
strap	巨大
strata	地层	阶层
strata profundum	深层
stratag	战略
stratagem	策略
strateg	战略
strateg plan	战略规划
strateget	战略
strategi	战略	策略
stratif	分层	阶层的形成
stratifi	分层
stratographi	色谱
stratospher	同温层	平流层
stratum	地层	阶层
straw	稻草
streak	一系列	一条	倾向	一道
stream	下游	趋势	流出	一连串
stream movement	流动
streamlin	流线	精简了
street	街道	马路	街区
strength	依赖	强度	大量	许多
strengthen	强化	加强	加固
streptococcu	链球菌
stress	强调	压力	着重	重点
stress distribut	应力分布
stretch	伸展	延长	拉伸	伸长
stretchi	可延伸	弹性
strict	严格	精确	绝对	严厉
striction	约束	收缩
strictli	严格	确实
strictur	狭窄	束缚	指责
stride	跨过	进步	大步	步态
strife	竞争	冲突	不和	争吵
strike	打击	产生	杀死	建立起
strike balanc	调整
strike root	生根	固定	扎根	确立
striking	显著
strikingli	显著	引人注目
string	一系列	字符串	一批	一连串
stringent	约束	迫切	严厉	紧迫
stringi	粘性	纤维	延性	绳的
strip	一条	剥夺	剔除	剥离
strive	奋斗	努力	争取	力图
stroi	破坏
stroke	中风	准时	准点	一举
stroma	基质	底质
stromal	基质
strong	长于	有力	强烈	强壮
stronger	强劲
strongli	强有力	激烈	坚强
struct	结构
struction	教育	结构式
structur	结构	构成	组织	构造
structur analysi	结构分析
structur characterist	结构特征
structur compon	结构成分
structur inform	结构信息
structur properti	结构特性
structur system	系统结构
struggl	努力	奋斗	斗争
strut	肿胀	支柱	压杆	炫耀
student	学生	研究者	学者
studi	研究	学习	解决	设计
studious	注意
stuff	原料	要素	材料	堵塞
stumbl	障碍
stump	挑战
stupend	巨大
style	风格	表示	设计	类型
style book	样本
stylet	探针	花柱
stylish	流行	时髦	新式
stylist	风格	文体
stymi	阻碍	妨碍
su generi	特殊	独特
suav	温和
sub	替代	不足	用户	附属
sub scale	分量表
sub set	子集
sub surfac	地下
sub system	分系统	辅助系统
subarea	分区
subassembli	部件
subcellular	亚细胞
subclass	子集
subcultur	接种	亚文化
subcutan	皮下
subcutan inject	皮下注射
subdivid	再分	细分
subdu	减弱	抑制	屈服	压制
subdual	抑制	缓和
subgraph	子图
subgroup	子群	小群	亚群
subject	主观	关于	组间	受到
subject matter	主题	素材	论题
subjectiv	主体
subjug	抑制	镇压
subjunct	添加	增补	附加
sublat	消除	否定	否认
sublatio	分离	脱离
sublim	提高	升华	净化	高尚
sublimest	提高	纯化	顶点	升华
sublunar	地上
sublunari	地上
submarin	海中
submerg	水下	在水中	淹没	下沉
submers	浸没	浸入	浸泡	淹没
submiss	提出	服从	提交	屈服
submit	服从	认为	屈服	委托
submitt	建议	发送者
suboptim	次优性
subordin	附属	从属	次于	隶属
subscrib	同意	捐献	赞成	签署
subscript	下标	捐献	订购	签名
subsequ	后来	随后	在之后	子序列
subserv	促进
subset	子集
subsid	资助	沉淀	下沉	补助
subsidi	津贴	补贴
subsidiari	辅助	子公司	次要	附件
subsist	存在	生存	生活	现实
subsoil water	地下水
subsolar	地上	赤道	地球上
subson	亚音速
substainti	重要	本质	实在
substanc	物质	本质上	基本上	实质
substanc abus	物质滥用
substant	大量	真实	名词	重大
substanti	实质上	物质	本质上	重要材料
substantiv	证实	名词
substitut	代替	取代	替代	替换
substrat	底层	地层	衬底	基质
substrat materi	基材
substratum	基础	根据	基底	基质
substruct	基础	路基
substructur	基础	子结构	信念	路基
subsumpt	包括	包含	归类
subsurfac water	地下水
subsystem	子系统	辅助系统
subterranean	地下	秘密
subtili	精细	敏锐	微薄
subtl	精细	敏锐	微妙	稀薄
subtli	精细	敏锐
subtract	减少	减法	减去	负的
subtrop	亚热带	副热带
subtyp	图表类型
subunit	亚基
suburb	边缘	郊区
suburban	郊区
subvers	颠覆	破坏	死亡
succe	继承	成功	继续	受到欢迎
succed	随后
succedan	替代	代用
succeed	随后	以后
succenturi	替代
succesfulli	成功	顺利
success	成功	连续	顺利	成就
successfulli	成功
succinct	简洁	紧缩	简明
succinctli	简洁	简便
succumb	死于	屈服
suck	吸收	欺骗	失败	吸入
sucros	蔗糖
suction	吸入	吸引	吸气	吸力
sud	泡沫	陷入困境
sudden	突然	快速	意外
suddenli	突然	迅速	意外	即刻
suf	后的
suffer	遭受	经历	患病	受苦
suffic	满足	足够	有能力
suffici	充分	足够
suggest	建议	暗示	提议	提出
sui generi	独特
suicid	自杀	毁灭性
suit	适合	一套	合适	与协调
suitabl	适合	适当	合适	适用于
sulfat	硫酸盐
sulfid	硫化物	硫化
sulfur	硫磺	含硫	硫化	硫的
sum	总结	共计	总之	结论
sum total	总计	总数	总和	合计
summ	总结
summa	总结
summar	总结	概述	摘要	汇总
summari	摘要	总之	概要	简略
summaris	总结	概述	综述	概括
summer	夏季	加法器
summercat	夏季
summertid	夏季
summertim	夏季
sun	太阳	日出	究竟	天下
sunamco commiss	单位	符号	术语
sundai go meet	最好
sunder	分离	切开
sundri	各种	杂的
sungei	河流
sunk	凹陷
sunlight	日光	太阳光
sunris	日出	新兴	兴起
super	非常	高度	在上	过度
superb	极度	极好
supercomput	超级计算
superconduct	超导
supercrust	表层
superfici	表面	面积	浅层	浅薄
superficiari	表面
superfieiali	表面	浅的
superimpos	重叠	添加	叠加	附加
superinduct	添加
superintend	管理	指挥	监督
superior	优于	上级	优越性	优越
superior qualiti	优质
superiori	上的
superl	最高	过度
supern	表面	上清液	上面
supernat	上层	上清液
superordin	高级	上位	上级	地位高
superoxid dismutas	超氧化物歧化酶
superpos	叠加	重叠	上叠
superposit	重叠	叠加	重合	叠合
supersed	取代	替代	代替	替换
superson	超声
superson speed	超声速
superterranean	地面
supervis	管理	监督	指导	监控
supervis learn	监督学习
supervisor	管理者	指导者
supervisori	管理	监督
supervisori control	监控
suppl	柔软	供给	输送	顺从
supplant	代替
supplement	补充	补足	增补	追加
supplementar	补充	增补
supplementari	补充	追加	补足	增补
suppletori	补充
suppli	补给	供给	提供	替代
suppli chain	供应链
suppli power	电源
suppli sth	提供	向供应	为供应
supplier	供应商
support	支持	支撑	后备	帮助
support servic	支持服务
support structur	支护结构
support system	辅助系统
suppos	应该	推测	假定	假设
supposedli	被认为是
supposingli	假设
supposit	假定	推测	想像	推定
suppositi	假的	假设	假定	想象
suppress	抑制	镇压	清除	删除
suppress agent	抑制剂
suppressor cell	抑制细胞
supput	计算
supra	在上	在前
suprema	最高	最重要
supremaci	优势	至上	霸权
sur	根据	在上	过度
sure	肯定	确实	确信	安全
sureti	保证	的确	肯定	担保
surfac	表面	呈现	外观	平面
surfac energi	表面能
surfac layer	表层
surfac plate	平板
surfac rough	表面粗糙度
surfac treatment	表面处理
surfac water	地表水	地面水
surfact	表面活性剂	表面活性
surfeit	过度	恶心
surfici	地表	地面
surg	冲击	脉动	外科医生	喘振
surgeon	外科医生
surgeri	手术	外科
surgic	外科
surgic clinic	外科
surgic procedur	手术操作
surmount	克服	超越
surnlvorship	生存	残存
surpass	超越	卓越	胜过	优秀
surplu	剩余	过剩	盈余
surpris	惊奇
surreptiti	秘密	不正当	欺骗	暗中
surrog	代理	替代
surround	环境	周围
surs	护理	护士	保姆
survei	测量	调查	审视	纵览
surveil	监督	监视	侦测
surveil system	观测系统
survey	调查
surviv	生存	耐受性	残存	幸存者
survivor	幸存者
susah	困难
suscept	敏感性	易感	易患	容许
suscit	刺激	兴奋
suspect	怀疑	可疑	不可信	猜想
suspend	悬浮	暂停	中止	推迟
suspens	悬浮	悬挂	暂停	中止
suspici	怀疑	可疑
suss	调查	推断	弄清楚
sustain	持续	支持	维持	持久
sustain develop	可持续发展
sustain releas	缓释
sustainedli	持续
susten	支持	维持	营养物	食物
sustent	支持	支撑	维持	保持
sustentacular	支持	支柱
sutra	经典
sutur	缝合
suzerainti	保护
svaraj	独立	自治
swag	大量	洼地	倾斜
swai	影响	摇摆	支配	倾斜
swallow	淹没	吞咽	耗尽	抑制
swami	偶像	专家	学者	哲人
swap	交换	替换	交易
swaraj	独立	自治
sward	草地	成为草
swarm	充满	云集	丛集	蜂群
swatch	样品	样本
swath	一条	刈幅	包裹	一行
sweal	消耗	消瘦
swear	保证	断言	担保
sweat	依赖	依靠	发汗	渗出
swed	软件	开关
sweep	清扫	吹扫	突袭	范围
sweet	芳香	灵活
sweet spot	细节
sweeten	减轻	甜味剂
swell	增大	肿胀	膨胀	肿大
swelt	死亡	灭亡
swift	迅速	快的
swiften	加快
swiftli	很快	即刻
swimmi	模糊	眩晕
swing	加入	下降趋势	悬挂	旋转
switch	转换	转变	交换	切换
switch techniqu	技术
switchov	转换	替换	切换
swith	快速	即刻
swivel	旋转	转动
swop	交换	替换	交易
sycholog	心理学
syllabifi	清晰
syllabu	摘要	要目	教学大纲
sylva	森林
sylvan	森林	农村	乡村
sylvat	森林
symbiont	共生
symbiot	共生
symbol	符号	象征	码元	信条
symbolis	代表	象征
symmeteri	对称	平衡
symmetr	对称	均匀	匀称
symmetri	对称	匀称
sympathis	一致	同情	同意	赞同
symphon	协调	一致	和声
symphoni	和声	和谐	调和
symphys	联合	融合
symphysi	联合	愈合	合生
symposia	座谈会	会议	研讨会
symptom	症状	表明	征候
symptom complex	综合征
symptomat	表明	症状
symptosi	消耗	消瘦
synact	合作
synaps	突触
synapt	联合	突触
sync	同步	同时	不吻合
synchro	同步
synchron	同步	同时
synchron o	输出
synchroni	同步
synchronia	同步	同时性
synchronis	同步	校准	同时发生
synchronocm	同步
synchronysi	同步
synchrostep	同步
synchrotron radiat	同步辐射
syncret	融合	结合	合一	汇合
syncretist	融合
syndet	连接	连结	联系	连词
syndrom	综合征	校验子
syne	然后	以前	自那时起	后来
synerg	协同	协作	协助作用	增效
synerget	协同	协作
synergi	协同	协作	增效
synergia	协同	协作
synergist	协同	协作
synergist effect	协同效应
synga	合成气
syngen	同源	种群	群体	同质
synonym	同义词	同义
synopsi	摘要	概要
synopt	天气	概要	概括性	摘要
synovi	滑液	滑膜
synsemant	辅助	不完全	从属
syntact	句法	语法
syntax	句法	语法
synteresi	预防
synteret	预防
synthas	合酶
synthes	综合	合成
synthesi	综合	合成	组织
synthesi method	合成法	综合法
synthesis	合成	综合
synthet	综合	合成	人造
synthetas	合成酶
syntllllllhet	综合	合成
synusiolog	生态
syring	注射	洗涤
system	系统	体系	方式	制度
system administr	管理制度	系统管理员
system analysi	系统分析
system call	系统调用
system design	总体设计	系统设计	制度设计
system develop	系统研制
system engin	系统工程
system error	系统误差
system evalu	系统评估
system gener	系统生成
system identif	系统辨识	系统识别
system implement	系统实现
system interact	相关系统
system manag	系统管理
system measur	单位制
system oper	系统操作
system optim	系统优化
system perform	系统性能
system reliabl	系统可靠性
system softwar	系统软件
system studi	系统研究
system test	系统测试	系统检验
system theori	系统论
systema	系统
systema alimentarium	系统
systemalt	分类	体系化
systemat	系统	分类	体系	系的
systemat analysi	系统分析
systhes	综合
systol	收缩
syzygi	融合
syzygium	融合
tab	标签	标志	制表	标号
tabacum	烟草	烟叶
tabb	记录
tabe	消耗	衰弱	消瘦
tabl	秘密	公开	表格	高原
tablet	平板	片剂	笔记簿
tabletop	桌面
tabul	列表	制表	表格	平面
tabular	扁平	平坦
tachi	快速
tacho	快速
tacitli	沉默
tack	攻击	添加	软化	抨击
tack sth	添加	附加
tackl	工具	处理	固定	装备
tactic	策略	战术	战略	顺序
tactil	触觉	触感
tad	少量	男孩
tag	标记	特征	标签	示踪
tag end	终端	末端
tagh	氨基酸	肝素	三碘甲腺原氨酸	胰高血糖素
tail	跟踪	缩小	尾部	追随
tail awai	缩小	减弱
tailor	制作	特制	时髦	成衣
tailwat	下游
taint	污染	感染	污点	沾污
taintur	污染	污点
take	认为	接受	减少	接收
take account	考虑	重视
take account fo	考虑
take advantag	利用	欺骗
take advantag sth	利用
take back	回收
take board	考虑	接受
take consider	考虑到
take control	控制
take dip	下降
take edg	减弱
take flight	飞行	逃跑	起飞
take fling	攻击	尝试	试图
take form	成形
take full advantag	充分利用
take gaug	测量	估计
take grasp	控制	抓紧
take hack	尝试
take hand	参与	处理	承担	介入
take heed	注意	不重视
take kindli	接受
take lead	为首
take lesson	学习
take liberti	改变
take note	重视	注意
take notic	注意	在意
take observ	观测	观察	测天
take on choic	选择
take order	处理	安排
take part	支持	参与	参加	与合作
take place	发生	代替
take possess	占有
take rank	高于	列入
take regard	考虑到	重视	注意到	顾及
take road	出发
take role	参与	扮演的角色	参加
take sampl	取样
take sb	具有	呈现	增加	接纳
take shape	形成	成形	具体化
take shot	尝试	猜测	射击
take side	支持
take step	采取措施
take sth	具有	呈现	开始	承担
take stock	估计	观察	注意	估量
take suction	抽取	吸取
take turn	依次	轮流
take view	观察	检查
taken	被认为是	喜欢	接纳	拾起
taken bad	发病
takeoff	起飞
tal	这样
talent	才能
tali	同时	同样	斜面	相等
talk	讨论	讲话	考虑	说话
talk sth sb	讨论	说服
talkin	讨论	讲话	交流	演讲
tall	高的	夸大	长的	高度
tallest	最高
talli	记录	计算	符合	计数
tamper	损害	干预	篡改	贿赂
tamper resist	抗干扰
tandem	串联
tang	特性
tangenc	接触	相切
tangent	接触	切线
tangenti	无关	切线	相切
tangibl	明确	有形	确实
tangl	复杂	缠结	争论	紊乱
tanglesom	复杂	紊乱
tank	池塘	坦克
tap	利用	开发	选择	接头
tape	测量	下线	条带	录音
taper	锥形	逐渐减少	尖细	逐渐消失
tardi	缓慢	慢的	勉强	迟到
tardili	缓慢
tardo	缓慢
target	目标	准确	指标	定向
target cell	靶细胞
target identif	目标识别
target recognit	目标识别
target system	目标系统
target track	目标跟踪
targumist	研究者
task	任务	工作	作业
taskent	任务
tast	体验	品尝	喜爱	偏爱
tat	随机
tatter	破坏
tau	寿命
taut	相同	紧张
tauto	相同
tautolog	重复	反复
tax	费力	税收
tax revenu	税收
taxi	出租车	表示	滑行	回复
taxon	分类单元	分类学
taxonom	分类
taxonomi	分类学	分类系统
taylor	泰勒
tcxture	结构	构造	组织	质地
teach	教学	教导	教育	学说
teacher	教师	老师	导师
team	合作	协作	一组	一队
team member	团队成员
team work	配合	协同工作
tear	拆卸	连根拔起	撕裂	痛苦
teas	梳理
teas apart	梳理
techn	工艺
technic	技术上	技巧	专门	工业
technic analysi	技术分析
technic design	技术设计
technic expertis	技术鉴定
technic feasibl	技术可行
technic requir	技术要求	技术条件
technica	技术	技能	技巧
technician	技师
technicologi	技术	工艺	科技
technik	技术
techniqu	方法	技术	技巧
techniqu product	生产技术
technism	技术	手法
techno	技术
technolog	技术	工艺	科技
technolog develop	技术开发
technologi	技术	术语
technologi assess	技术评定
tectal	覆盖
tecton	构造	建筑	整形	成形
tee	开始	恰好	目标	安排
teemingli	丰富	充满	多产
teen	愤怒
teenag	青少年
teeoff	开始
teeth	完全	对抗	充分	牙齿
teetot	完全	绝对
tela	组织
telar	组织
tele	电视
telecom	电信
telecommun	电信	通讯	远程通信
telemetri	遥测数据
telephon	电话
telergi	自动
telescop	望远镜	缩短	伸缩
televis	电视
tell	辨别	区别	有效	讲述
tell differ	区分	区别	辨别
tell sb	影响
tell sth	影响
tellingli	有效	显著
tellur	地球	表示	大地	陆上
telo	目的	终极
telor	距离
temper	适度	回火	生气	温和
temperatur	温度	发烧	热度
temperatur condit	温度条件
temperatur control	温度控制
temperatur differ	温差	温度差
temperatur distribut	温度分布
temperatur effect	温度效应
temperatur field	温度场
temperatur gradient	温度梯度
temperatur puls respir	呼吸	体温	脉搏
temperatur rang	温度范围
temperatur rise	温升
temperatur sensit	温度敏感	热敏
temperatur shift	温度变化
temperatur variat	温度变化
templat	模板	样板
tempo	时间	速度
tempor	时间	暂时	世俗	妥协
tempor distribut	时间序列	时间分布
temporari	临时	暂时
temporarili	暂时	一时	临时
temporospati	时空
ten	十个
tenabl	合理	可保持	成立
tend	注意	走向	趋向	易于
tendenc	趋势	趋向	倾向
tender	提供	投标	拍卖	敏感
tenderest	脆弱	嫩的	细嫩	柔软
tenet	原则	信条	宗旨	教义
tenor	思路
tensil	张力	拉的	拉力
tensil strength	拉伸强度	抗拉强度
tension	紧张	张力	压力	电压
tensor	张量
tent	试验	暂时	固定
tentat	试验	假设
tenti	注意	谨慎	小心
tenu	行为
tenuat	减弱	变薄
tenuou	稀薄	脆弱	纤细	微细
tenur	占有	享有	终身	长期保有
tenuto	持续
ter	三次	三倍
term	条件	根据	按照	关系
term condit	条件	条款
term year	年限
termin	终止	结束	结果	末端
termini	目的
terminolog	术语
terminologi	术语	命名法
terminu	终点
terminu ad quem	结论	目标	终点
ternari	三重	三元	第三
terra	土地
terrain	地区	地带	领域	范围
terrass	平台
terrestri	地球	陆地	陆生
terribli	非常	甚为
terrif	极端	非常
terrifi	极大
territori	地区	领土	土地	地方
territori boundari	边界	边境
terror	胁迫	恐惧	恐怖主义	恐怖
terroris	胁迫	威胁
terrorist	恐怖主义
tertiari	第三	三代
test	测试	试验	检验	化验
test base	试验基
test bed	试验台
test coupon	试样
test data	测试数据
test environ	测试环境
test facil	检测手段
test kit	试剂盒
test machin	试验机
test method	检测方法
test result	试验结果
test sampl	试样
test score	测试分
test signific	显著性检验
test specimen	试件
test tool	测试工具
testat	证据
testb	试验台
tester	试验装置
testif	证据
testifi	证明	表明	声明
testifi oath	证明
testimoni	证据	声明
tether	范围	限制	界限	束缚
texi	生产	分娩
text	文本	正文	主题	发短信
textbook	教科书
textil	纺织品	织的	纺织
textu	组织
textual	本文	文本	原文	文字上
textuari	文本	原文	正文
textur	结构	密度	纹理	组织
th sake	为了	因为
thanatologi	死亡
thank	由于	感谢
thaw	融化	融解	解冻
theater	场所	戏剧
theatr	场所	戏剧
theli	女性
themat	主题	题目
theme	主题	话题	题目
thenc	因此	由此	从那时起
theorem	定理	原理
theoret	理论	假设	推理
theoret basi	理论基础
theoret model	理论模型
theoret principl	理论基础	理论原则
theoret result	理论结果
theoret valu	理论值
theori	理论	原理	推测	意见
theori dissoci	理论
theori model	理论模型
theoric	理论	概念
therap	治疗
therapeut	治疗	疗法
therapeut effect	治疗作用
therapi	治疗	疗法
therapia	治疗	疗法
thereabout	大约	左右	上下
thereaft	其后
thereamong	其中
thereat	因此
therebi	因此
therefor	为此	因之
therein	在其中
thereinaft	以下
thereof	由此	关于	在其中
thereupon	因此	由此	于是	在其上
therewith	因此	同时	以此	此外
thermal	热的	热量	温泉	热化
thermal analysi	热分析	热学分析
thermal conduct	热传导	热导率	导热系数
thermal cycl	热循环
thermal diffus	热扩散
thermal effect	热效应
thermal effici	热效率
thermal expans	热膨胀
thermal imag	热成像
thermal insul	保温
thermal load	热负荷
thermal resist	热阻
thermal stabl	热稳定
thermal treatment	热处理
thermo	热的	热电
thermodynam	热力学
thermoelectr	热电	温差电
thermolabil	破坏	感热
thermomechan	热机
thermost	耐热	热稳定
thermostat	恒温	体温调节
thesauru	同义词	宝库
these	论文	论题	命题	课题
thesi	论文	论题
thick	厚度	密度	充满	厚的
thick skin	厚度	不敏感
thick wall	厚壁
thicken	增厚	加厚	加强	增稠剂
thin	稀疏	变薄	变细	薄的
thin film	薄膜
thin ground	缺乏	稀少
thin layer	薄层
thin shell	薄壳
thin skin	敏感	薄皮
thing	首先	等等	情况	问题是
thing past	历史
thingi	物的	物质	实际
think	考虑	思考	思想	设计出
think fit	选择	决定
think great deal	重视
think sb	考虑	提出	认为	关心
think sth	考虑	提出	认为	设计出
think term	考虑
think ut	发现	解决	设计出
thinner	稀释剂
third	第三	三分之一
third gener	第三代
third parti	第三方
thirdli	第三
thirdparti	第三方
thirteen	十三
thirti	三十
thorac	胸廓	胸腔	胸部
thoro	完全	彻底
thorough	十分	彻底	完全
thorough pace	完全	彻底
thoroughfar	通路
thoroughli	彻底	绝对	完全	完善
thought	少量	思想	想法	深思
thousand	大批	许多	数千
thraldom	地位	束缚
thread	通过	线索	穿过	纤维
threadless	无线
threat	威胁
threaten	威胁	胁迫	危险
threateningli	威胁	胁迫	危险
three	三个
three dimens	三维空间
three dimension	三维	立体	真实	三度
three element	三元
three layer	三层
three level	三级
three member	三元
three phase	三相
three point	三点
three stage	三级
three tier	三层
three time	三次
three wai	三线
three-d	三维
threefold	三倍	三重
threpsi	营养
threptic	营养
threshhold	阈值
threshold	阈值	入口	门槛	开端
threshold valu	阈值
thrice	十分	三次	以三倍
thrid	纤维	线索	穿过
thrive	繁荣	兴旺	旺盛
thro	通过	经由
throat	咽喉	嗓音
thrombo	血栓
thromboembol	血栓栓塞
thrombosi	血栓形成
thrombot	血栓形成	栓塞
thrombu	血栓
throng	人群	群集	众多	拥挤
throttl	节流	减速	压制
throughli	十分	彻底
throughout	吞吐量	遍及	在各处
throughout countri	全国各
throughput	产量	通过量
throughput capac	吞吐量
throughput system	系统吞吐量
throw	转换	产生	拒绝	放弃
throw emphasi	强调	重视
throw gage	挑战
throw gauntlet	挑战
throw glove	挑战
throw light	阐明	启迪
throw monkei wrench	阻碍	破坏
throw oneself	依赖
throw open	开放
throw sb	提出	显示	展示	拒绝
throw sth	提出	拒绝	增添	显示
throw sth open	开放
throw wrench	破坏
thru	穿越	穿过
thrust	推出	长出	插入	延伸
thrust ahead	推进
thruster	推进器
thumbsuck	估计	猜测
thump	巨大	极大	撞击
thunder	非常	异常	到底	究竟
thunderingli	非常	极大
thunk	转换
thwart	反对
thym	情感	胸腺	精神
thymo	精神	情感	胸腺
thyroid	甲状腺
thysanuriform	型的
tiae	变异
tick	活动	列举	信用	壁虱
tick tock	动力	动因
ticket	标签
ticketi boo	可以	好的	行的
tickler	难题
tidal	潮汐
tide	趋势	克服	度过	消息
tie	支持	关联	限制	结合
tie in	关联
tie sth	连接	联系
tie up	冻结
tien	天山
tier	等级	堆叠
tight	密封	紧的	紧紧	紧密
tight ass	传统	有约束
tighten	加强
tightest	迅速	牢固	紧紧
tightli	紧紧
till	直到	耕种
till cow come home	长期	长时间	永远
till land	耕地	种田	务农
tillag	耕地	免耕	耕种	耕作
tilt	倾斜	攻击	倾向	抨击
tilth	耕地	耕作
timber	木材	木结构
timberland	森林	林地
time	一直	始终	及时	时间
time base	时基
time come	将来	未来	时间
time consum	耗时
time dai	时刻	时间
time date	时间	日期
time delai	延时	延迟
time depend	时间依赖
time divis	时分
time domain	时域
time effect	时效
time flight	飞行时间
time frame	时间范围
time interv	时段	时间间隔
time laps	延时	时滞	时延
time life	年龄
time manner	及时
time number	常常
time period	期间	时期
time point	时点
time reaction	反应时
time recoveri	恢复时间
time releas	缓释
time resolv	时间分辨
time save	节省时间
time scale	时标
time sequenc	时序	时间顺序
time seri	时间序列	时序
time share	分时	时间分配
time space	时空
time span	时间间隔	一段时间
time time	有时	多次	不断	反复
time travel	穿越
time vari	随时间变化	时变
timefram	时间表
timeli	时间性	及时性
timelin	时间轴	时间表
timescal	时间表	时标
timothi	提前
tinct	染色	色彩	颜色	着色
tinction	染色	着色
tinctori	染色	色泽	着色
tinctur	染色	色泽	颜色	迹象
ting	色彩	色调	气味
tini	微小	很少	极小
tinker	调整	修补
tintag	染色	上色
tip	倾斜	技巧	提示	末端
tip point	时间窗	临界点
tip toe	完全	全身	彻底
tiptop	最高	顶点	极好	非常好
tire	疲劳	打扮	疲乏	疲惫
tissu	组织	一套
tissu cultur	组织培养
tissu specif	组织特异
tissular	组织
titan	巨大
titer	滴定量
titl	标题	被称为	名称	题为
tlait	特性	特征
tnf	肿瘤坏死因子
tobacco	烟草	香烟
tobreak	破坏	打碎
toco	分娩	生育
tocu	生产	分娩
todai	今天	当今	现在	现今
togeth	一起	同时	共同	加之
toilless	容易
toke	食物
token	表征	象征	由此看来	代币
told	合计
toler	宽容	容忍	可以	忍耐
toll	代价	通行费
tomato	番茄
tomb	死亡	坟墓	埋葬
tomorrow	未来
tonal system	体系
tone	降低	增强	一致	增益
tone sb	提高	增强	增益
tone sth	降低	提高	增强	增益
tongu	语言
tonnish	大量	许多
tool	工具	机床
tool angel	工具	刀具
tool maker microscop	工具
toolbox	工具箱
toolkit	工具包
toolset	工具箱
tooth	牙齿	啮合	微量	锯齿
top	最高	结束	另外	过多
top level	顶层
top line	最好	顶极
top rank	一流	最优秀
top seed	最佳
top toe	完全
topgal	最高	最佳
topic	主题	局部	论题	话题
topmost	最高	顶端
topo	局部	部位
topograph	地形
topographi	地势	局部解剖学
topolog	布局	拓扑	局部解剖学
topologi	拓扑结构	拓扑	局部解剖学
tor	石山
torographi	地形
toroid	环形
torpedo	破坏	地雷
torpid	缓慢	迟钝	迟缓	麻木
torqu	转矩	扭转	扭曲
torsion	扭转	转矩
tortuos	扭曲	弯曲
tortuou	弯曲	扭曲	欺骗
toss	结束	放弃	丢弃	摇摆
tot	合计	少量	总数	全体
tota	完全	全部	总的
total	合计	总共	全部	完全
total amount	总数	总计	总额
total cost	总成本
total energi	总能
total number	总数	全数
totani	完全
tote	携带	负担	合计
toto	全部	整体	总数	全然
toto caelo	完全	极度	全然
touch	涉及	能达到	润色	略微
touch sth	改进	润色	触发
tough	韧性	艰苦	坚韧
tour	游览	旅游	在旅行	旅行
tourism	旅游业	游览
tourist	旅游	观光	旅行者
tout court	简单	简短
tout fait	完全	全然
tow	在一起	牵引
tower	高出	胜过	超出	高楼
town	城镇	城市	外地	商业区
toxic	中毒	毒性	有毒	毒力
toxic effect	毒效
toxicolog	毒理学
toxicologi	毒理学
toxin	毒素
traaspir	蒸散
trace	跟踪	追踪	微量	描绘出
trace analysi	跟踪分析	曲线分析
traceabl	可追溯	可追踪
trachea	气管	导管
tracheal	气管	导管
track	追踪	跟踪	正确	寻找
track accuraci	跟踪精度
track object	跟踪目标
track system	跟踪系统
tract	地带
tractat	论文	牵引	短文
traction	牵引
trad	传统
trade	利用	经营	交易	交换
trade off	权衡
trademark	商标	标志
tradeoff	权衡	交易
tradi	缓慢
tradit	传统	惯例
tradition	传统上	传统	惯例	传说
traditionari	传统	传说	惯例
traffic	交通	交易	运输	通行
traffic control	交通管理
traffic flow	业务流
trager	载体
trail	减弱	缩小	牵引	在跟踪
train	训练	培养	转向	培训
train thought	思路	思潮
train time	训练时间
trait	特征	特性	少许
traject	通过	传达	输送	穿越
trajectori	轨道	弹道	轨线
tran	透过
tranquil	安静	稳定	宁静	静息
transact	交易	处理	办理	事务性
transatlant	美国
transcend	超越	卓越	胜过
transcendent	先验	卓越	直觉	超越性
transcrani	经颅
transcrib	转录	改编
transcript	转录	副本
transcript factor	转录因子
transcutan	经皮
transduc	换能器	转换	传感器	变换器
transduct	转导
transfect	转染
transfer	转移	传递	迁移	移动
transferas	转移酶
transferr	转移	转换	调动
transform	变换	转化	改变	变压器
transformaton	变换	变态
transfus	输血	输液	倾注	渗透
transgen	转基因	基因改造	基因突变
transient	短暂	过渡	瞬变	易变
transient regim	状态
transili	突变	跳跃
transistor	晶体管
transit	转变	转换	通过	经过
transit condit	瞬态
transition	过渡
transl	转移	翻译	转让
translat	翻译	转换	转化	平移
transliter	翻译
transluc	半透明	透明
transmigr	移民	移动
transmiss	传输	传送
transmiss system	传输系统
transmit	传输	遗传	传播	传送
transmitt	传输	透射比	传播者	透明性
transnorm	异常
transon	跨音速
transpar	透明	清晰	显然	透过性
transpicu	清晰	透明
transpir	蒸发	蒸散	蒸腾	排出
transplant	移植	移民
transpond	转发	变换器
transport	运输	传送	输送	运转
transport system	运输系统
transposit	变调	变换	置换	换位
transput	交换	传输	互换
transshap	改变
transter	转移
transurethr	经尿道
transvers	横向	横的	横断	转换
trap	陷入	收集	捕获	截留
trash	垃圾	丢弃	废物
trauma	损伤	外伤	创伤
traumat	创伤	外伤
traumata	损伤	创伤	外伤
travel	旅行	移动	通过	行进
travel time	传播时间
travel wave	行波
travers	遍历	经过	屏障	旋转
trddition	传统	惯例
trea	分析	高效	可靠	详尽
treasur	重视	铭记	财富	会计
treat	处理	涉及	讨论	视为
treat water	处理水	净化水
treatabl	能处理
treati	协议	条约	谈判	协定
treatis	论文	专著	论述	故事
treatment	治疗	处理	疗法	待遇
treatment effect	处理效应
tree	入树	丛生
trelli	框架	格构
trellis	框架	格构
tremend	巨大	非常	极大	极端
tremor	震动	颤动	震颤
trench	接近	侵犯	侵占	沟渠
trend	趋势	动态	倾向	走向
trend analysi	趋势分析
trender	走向	倾向	趋势	趋向
tri	可靠	试验过	三次
tria	试验	三叠纪
triad	三元组
trial	试验	考验	艰苦
trial run	试验
triall	试验	考验	艰苦
triangl	三角形	三角
triangul	三角形
triangular	三角形	三角
triaxial	三维	空间	三轴
tributari	支流	辅助	从属	属国
trichopathi	发病
trichosi	发病
trickl	移动
tridimension	立体
trifl	少量	浪费	稍微
trigger	引起	触发	发射	起动
triglycerid	甘油三酯
trigo	小麦
trigonometr	三角
trillion	大量
trim	整齐	整理	调整	修剪
trim back	减少	削减
trin	指数	指标
trip	停机	旅行	失误	差错
tripl	三倍
triticum aestivum	小麦
triticum sativum lam	小麦
triton	三硝基甲苯
triumph	成功	胜利
trivial	轻微	不重要	浅薄	无能
troop	军队	集合	许多	一群
tropesi	倾向	动向
trophi	营养	食物
trophic	营养
trophin	营养
tropho	营养
tropic	热带	热情	向的	亲的
tropic zone	热带
tropism	向性	取向	定向
troponymi	关系
tropospher	对流层
troth	的确	真实	忠诚	约定
troubl	困难	困扰	麻烦	故障
truck	卡车	交往	蔬菜	废物
true	真实	准确	符合于	不精确
true fungu	真菌
true height altitud	高度
true life	逼真	现实	写实
true time	实时
true type	典型	纯种
trueness	真实
truest	真实	确实
truli	真实
truncat	缩短了	截短	截断	切短
trundl	移动	滚动
trunk	树干	许多	干线	中继
truss	捆绑
trust	信任	相信	委托	依靠
trustabl	可靠	信用	可信赖
trusti	可靠	诚实	忠实	可信赖
trustworthi	可信赖	可靠
truth	事实上	的确	真实	事实
trx	治疗	处理	医疗
try	试验	尝试	竞争	试图
try out	试验
try sth	试验	试用
tryout	试验	试用
tube	隧道	地铁	管子	软管
tube wall	管壁
tuberculosi	肺结核
tubul	小管	管的	管状	管段
tubular	管状	小管
tuck	活力	盛宴	食品	收藏
tuft	丛生	一簇
tumbl	嵌入	跌倒	倒塌	滚动
tumor	肿瘤	肿块	肿大	肿胀
tumor necrosi factor	肿瘤坏死因子
tumorigenesi	肿瘤发生
tun	调整	校准
tunabl	可调
tune	调整	注意	失调	协调
tuneup	调整	准备	预演
tunnel	隧道
turb	流动	湍流
turbid	混乱	混浊	浊度
turbin	涡轮机
turbo	轮机	涡轮增压器
turbul	湍流	混乱	紊乱	动荡
turbul flow	湍流
turgidli	复杂	肿胀
turn	结果	下降	拒绝	依次
turn account	利用
turn around	好转
turn loos	释放	发射	解放
turn mind	性情	倾向	才能	气质
turn sb	交出	刺激	转向	作出
turn soil	耕地
turn turn	依次	轮流
turnaround	转向	转变
turnout	输出	产量
turnov	翻转	流通	周转
tutelag	指导	监护	保护	守护
tutelar	保护	监护	守护
tutelari	保护	监护
tutor	指导	约束	导师
tutori	论文	监护	辅导
twelv	十二
twelv month	一年
twenti	二十
twenti four hour	小时
twice	两倍	两次	几次
twice born	再生	更新
twig	理解	小枝	了解	末梢
twin	成对	孪生	对裂	双生
twist	扭曲	扭转	转向	曲折
twitter	抖动	紧张	微博客
two	一分为二	二个	分为两部分
two cent	少量	小量
two dimens	二维
two dimension	平面
two dimension flow	二维流
two fold	双重	两倍	二重
two four	小的	窄的
two part	两部分
two phase	二相
two phase flow	两相流
two side	双边
two stage	两级	二阶段
two star	中等
two tier	双重
two time	两次	欺骗
two wai	相互	两路	二分	在两方面
two week	两周
two year	两年
twofold	两倍
typal	类型	典型	模式
type	类型	一种	输入	一类
type diabet	型糖尿病
typehood	类型
typic	典型	代表性	象征性	特征
typif	代表	典型化	象征
typifi	代表	象征
typolog	类型
typu	类型
tyrosin	酪氨酸
u govern	美国政府
uber	最好	乳房	繁殖	超级
ubic	位置	场所
ubieti	位置	所在	客观存在
ubiqu	普遍存在
ubiquit	普遍存在
ubiquitin	泛素
uhf	超高频
ul	瘢痕	牙龈
ulcer	溃疡	腐败
uliginos	湿地	泥泞
ullag	损耗	气隙
ulterior	进一步	将来	日后	隐蔽
ulteriorli	进一步	隐蔽
ultim	最后	最终	终极	根本
ultim purchas	用户
ultimum	最后	最终
ultra	极端	过度
ultra low	超低
ultrahigh	超高	特高
ultralow	超低
ultramodern	最新
ultrashort	极短
ultrason	超声波	超音速	超声
ultrason wave	超声波
ultrasound	超声
ultraviolet	紫外线
um	梅花
umbil	脐带	关系密切	中心	凹陷
umbil cord	脐带
umbilici	中心	核心	脐带
umbilicu	中心
umpsteen	大量	许多
umteen	许多
umwelt	环境	客观世界
un make	改变
unabl	不能	不会
unabridg	完整
unabroken	完整
unaccept	无法接受
unadulter	完全	道地	纯粹
unaffect	自然	不受影响
unaffected	自然	不受影响
unaffectedli	自然
unai	男性
unalt	不变
unalter	不变	不能改变
unambigu	明确	清晰	明白
unambival	明确	肯定	鲜明
unanim	一致	同意
unappar	不明显	模糊	不清楚
unari	一元
unartifici	自然
unattach	独立	无关系	未婚
unattain	未达到	未获得	不可能	不可靠
unattract	美丽
unavail	无效	不能利用	得不到	无用
unaverag	突出	杰出
unavoid	不可避免	难免
unaw	没有
unawar	不知道	无意	突然	不留神
unb	不存在
unbalanc	不平衡	不均衡	不稳定
unbias	公平
unborn	未来
unbound	无限	自由
unbrok	完整	继续
unburi	挖掘
uncag	释放
unceas	持续	不断	不停
unceasingli	不断	继续	不已
uncertain	不确定	未定	不可预测
uncertainli	不确定	犹豫
uncertainti	不确定	不可靠
unchain	释放	解放
unchang	不变	无变化	不易	不能改变
unchanging	不变
unchangingli	不变	恒常
unchart	未知
unclear	不清楚	含混
unco	非常	新奇	陌生	引人注目
uncoil	展开	解开
uncoin	天然
uncombin	分离	自由
uncommonli	非常	极其	罕见	难得
uncompl	简单
uncondit	无条件	绝对	无限制
unconform	不一致	不符
unconnect	分离
unconscion	不合理	过度	不正当
unconspicu	不明显
unconstrain	自由	自在
uncontest	明显
uncontrol	自由	无法控制
unconvent	非常规
unconvention	异常	非常规
uncorrel	不相关
uncov	暴露	露出
uncoveri	暴露
uncurl	展开	变直	伸直
und	波形
undalatori	波动
undecid	不明确	未定	不可判定
undefin	不明确	不确定	未定义	未解释
undemand	容易	不严格
undepend	独立	不可靠
underag	缺乏	不足
underestim	低估
undergird	支持	加强
undergo	经历	遭受	经受
undergradu	大学生
underground	地下	秘密	地铁
underground water	地下水
underli	基础	优先
underlin	强调
undermost	最低
underpin	支撑	支持	基础材料
underpinn	支撑	支柱	援助
underprop	支持	支撑	维持	支柱
unders	小型	过小
underscor	底线
undersid	下面	底面	下侧
underst	朴素	欠稳定
understand	理解	了解	如果	在此条件下
understructur	基础
undersurfac	下面	底面
undertak	企业	保证	事业	承担
underutil	未充分利用	利用不足
underwai	进行中	起步
underwat	在水中	在水下
undesir	不需要	不良	不愉快
undetect	未被发现	无法发现
undifferenti	一致	无差别
undiscov	未发现
undistinguish	普通
undisturb	安静	镇定
undiversifi	单一	没有变化	千篇一律
undivid	完整	不可分割	专一
undo	取消	破坏	解开	松开
undoubl	展开	松开
undoubtedli	无疑	确实
undu	过度
undul	波动	起伏	波状	波形
undulatori	波动	起伏
unduli	过度	不正当
unearth	发现	发掘	出土
uneasi	不舒适	不稳定
uneath	困难
uneconom	浪费
unembroid	简单	朴素
unemotion	客观	冷漠
unenerget	积极
unequivoc	明确	明白
uner	正确
unerringli	准确	正确
unevenli	不均衡
unexact	容易
unexpect	意外	突然
unexpurg	完整
unfail	可靠
unfailingli	可靠
unfamiliar	隔膜	陌生
unfanc	简单
unfavor	不利	不宜	反对	有害
unfavour	不适宜	不利	相反	不适应
unfeign	真实	诚实
unfett	释放
unfil	空的	凹陷	无法满足
unflick	稳定
unflod	展开	打开	显露
unfluctu	稳定	不变
unfold	展开	伸展	呈现	开展
unforc	自动	自然	自发	不力
unfortun	不幸的是	不幸	不合适
unfurl	展开	展示	打开	公开
ungarbl	正确	率直	明白
unguin	脂肪	油脂
unhair	出发
unhar	释放
unhealth	不良	不健康
unhealthi	不健康	有害
unheard	前所未有	空前
unhesit	迅速
unhesitatingli	迅速	坚定
unhold	释放
uniaxi	单轴	单向
unidirect	单向
unif	统一	联合	一致	均匀性
unifi	统一	一致
uniform	统一	一致	无差异	同样
uniform distribut	均匀分布
uniformis	统一
uniformli	均匀	一致	相同	一样
unimod	单峰
unimpeach	可靠
unintend	无心
unintent	无心	无意
unintermit	连续	不间断
uninterrupt	连续	不断	不间断
uninterruptedli	连续	不间断
union	联合	一致	结合	联盟
uniqu	独特	唯一性
uniqu word	单字
unison	和谐	一致	调和	协调
unit	一致	联合	单位	单元
unit area	单位面积
unit nation	联合国
unit state	美国
unit state america	美国
unit time	单位时间	时间单位
unit uniti	单一	整体	合一
unitari	单位	单一	整体	归一
uniti	一致	联合	统一	个体
unitis	统一	整体化	一元化
univac	协会
univers	大学	普遍	宇宙	全世界
univers librari	通用程序
unkeep	维护	检修
unknown	未知	不知道	陌生
unlabor	自然	容易	流利
unlabour	自然	容易	流利
unleash	发出	发动
unless	除非
unlik	不同	不像
unlimit	无限	不定	不受限制	无条件
unload	空载	卸载
unlock	开放	开启	开锁	解放
unloosen	释放	解开	放松
unmak	改变
unman	无人
unmann	自然
unmask	暴露
unmatch	不匹配	失配	不协调
unmerg	分解
unmew	释放	解放
unmitig	全然	绝对
unmix	分离	离析	纯粹	不相容
unmodifi	未变
unmov	固定	不动	不改变	坚决
unnecessari	不必要
unnecessarili	不必要	多余
unneed	不需要
unnot	被忽视
unnoteworthi	不显著	普通
uno animo	一致
unobscur	清楚
unobvi	不明显	不显著
unod	重点
unordinari	异常	特别	少有
unparallel	无双	空前
unpen	释放
unpenn	释放
unperfect	减弱	未完成
unpitch sound	噪声
unplan	意外
unpreced	空前
unpredict	不可预测性	不可预知性
unproduct	浪费	贫瘠
unprotect	无保护	非保护
unpuzzl	解释	说明
unquestion	确定	确实	无疑
unravel	阐明	解决	解开	散开
unreach	未达到	不能得到
unrel	无关	无情
unreli	不可靠	不安全
unremark	不显著	不受注意
unremit	持续	不断	不间断	不懈
unrescind	有效
unresolv	无法解决	未解决	未分解
unrest	焦虑
unrestrain	无限制	自由	过度
unriv	无双	极好
unrol	显示	展开	展现
unsaf	不安全	危险
unscatt	集中
unselfconsci	自然	无意识
unshackl	释放
unsharp	模糊	不明晰
unshroud	暴露	展示
unsolv	未解释	未解决
unsophist	单纯	纯洁	天真	质朴
unspecif	不确定	不具体
unsplit	整体	整块
unstabl	不稳定
unsteadi	不稳定	摇摆	不规则	易变
unsteadi flow	非定常流
unsteadili	不稳定	摇摆
unstuck	紊乱	松开
unstudi	自然
unsuccess	不成功	失败
unsuit	不适合	不适宜	不合适
unsupervis	无监督
unsuspect	信任	未知
unsymmetr	不对称	非对称
unsynchronis	不同时	不同步
untap	未利用	未开发
untoward	困难	麻烦	不幸
untyp	一般	隐式	非典型
unurg	自动	自愿
unus	不用	无用	无益	无法使用
unusu	罕见	非常	异乎寻常	奇异性
unvan	没有
unvari	不变	经常	单调	千篇一律
unvaryingli	一定	不变
unwant	不需要	多余
unwatch	自动
unwind	循环	展开	解旋
unwork	粗糙	未使用
unwreath	展开	解开
unwritten	习惯	口头
unwrought	粗糙	原始	未开发
upbear	支持	支承
upbeat	上升	乐观	兴旺
upbuild	建立
upcom	即将出现
upcrop	出现	生长
updat	更新	校正	现代化
upfront	正直	首要	预先
upgrad	上升	提升	升级	更新
upgrowth	生长	发展	发育
upheap	累积	堆积	积聚
uphold	支撑	支持	确认	赞成
upkeep	维持	保养
upland	山地	高地	高原
uplift	提高	上升
upload	上传	加载
upmost	最高
upper	较高	北部	上面	地表
upper extrem	上肢
upper hand	优势	上风	有利地位
upper level	高层	高等级	上水平
upper limb	上肢
upper limit	上限
upper stage	上级
uppermost	最高
uprais	提高
upregul	上调
upright	垂直	诚实	正直	直立
upris	出现	上升	起义	起立
upset	混乱	颠覆	推翻
upshift	加速
upshot	结果	最后	结局	要点
upsid	上部	混乱	上段	平等
upsoar	增长	上升
upstream	逆流
upsurg	增长	高潮
upsw	上升	跃进
upswing	上升
uptak	理解	摄取	吸收	摄入
uptempo	快速
upto	适于	高达	的责任	一直到
uptrend	上升趋势	好转趋势
upward	以上	多于	向上	超过
ur	结果	职能
urban	城市	都市	市区
urban area	城区	城市地区
urbia	城市
urea	尿素
ureas	脲酶
uret	输尿管	利尿剂	尿的
urg	激励	冲动	怂恿	推动
urgenc	紧急	迫切	坚持
urgent	紧急	急迫	迫切
urgent need	急需
urin	排尿	尿的
urinari	泌尿	尿的
urinari tract	泌尿道
us	使用	用于	作用	有用
us first	首先使用
us heat	余热
us level	用量
us life	有效期	使用寿命
us method	使用方法
us ratio	利用率
us time	使用寿命	有效时间
us useless product	有效
usa	美国
usabl	可用	工艺性	有效	能用
usag	使用	用法	习惯	惯例
usanc	使用	习惯	惯例
usda	美国农业部
usea	尿素
useabl	可用	能用	合用
usefulli	有效	有用
useless	无用	无效	无益
usen	速度
user	用户	使用者
user defin	自定义
user experi	用户体验
user interfac	用户界面
usher	引导	迎接	开创	预报
usu	通常	使用
usual	通常
ut	提出	提供
utend	用于
uterin	子宫
utero	子宫
uteru	子宫
uti	使用
util	利用	实用	工具
util ratio	利用率	利用系数
util system	应用系统
util time	使用时间	利用时间
utilis	利用	使用	运用
utmost	极度	极限	至多	最大限度
utter	完全	表达	绝对	发声
utterli	完全	绝对	全然
uttermost	最大	极限	最远	极度
utug	疾病
utul	利用
uv light	紫外光
va	脉管
vac	真空
vacanc	空白	空位	空缺	空闲
vacant	空白	空的	空闲	空缺
vacat	取消	居住	解除	撤离
vaccin	疫苗	接种
vacuiti	空白
vacuum	真空	空间
vade	保证	担保
vagin	阴道	鞘的
vagu	迷走神经	不清楚	暧昧
vaguest	模糊	不明确
vaild	有效	正当
vailer	降低
vain	无效	无益
valenc	效价
valib	有效
valid	验证	确认	有效性	证实
valid control	有效控制
vallei	流域	山谷
valu	评价	价值	计算结果	有用
valu ad	增值
valu free	客观
valu number	数值
valu us	使用价值
valuabl	有价值	宝贵
valuat	评价	估价	评定	计价
van	先锋	前驱
vandalis	破坏
vane	轮叶	风向标
vanguard	前锋	先锋	先驱
vanish	消失	不见
vanquish	克服
vantag	优势	加之	有利
vantag point	优势
vapor	蒸发	蒸气	汽化	蒸汽
vapor awai	蒸发
vapori	模糊
vaporis	蒸发	汽化
vapour	蒸发	汽化	蒸气
vapouri	模糊	蒸汽
vapourif	蒸发
vapouris	蒸发
var	种类	变种	品种
vari	不同	改变	变化	种种
vari degre	在不同程度上
variabl	变量	变异性	易变	可变
variabl quantiti	变量
varianc	变化	不一致	方差	变异
variant	不同	变体	异体	有差别
variat	变异	变化	变更	变种
variation	变化	变差
varied	变化	种种
variedli	改变	种种
variet	变化	品种	多种	变种
varieti	种种	变种	种类	多样
variou	不同	各种	许多	多方面
various	变化	不同	种种	许多
variti	品种
varment	变化
varsiti	大学
varyingli	不同
vascular	血管	维管	脉管
vascular endotheli growth factor	血管内皮生长因子
vaso	血管
vassalag	隶属
vast	巨大	大量	非常	广大
vasti	巨大	广大
vastli	许多	广大	巨大
vat	还原
vault	跳跃	拱顶	圆顶	地下室
ve	膀胱
vector	矢量	定向	向量	导引
vector machin	向量机
vector quantiti	向量	矢量
vector space	向量空间
vectori	矢量	向量
vedic literatur	文献
veer	改变	转向	放松	犹豫
veget	植物	生长	蔬菜	植被
veget life	植物
vehicl	载体	车辆
vehicular	车的
vehicular traffic	交通
veil	面纱	隐藏	面罩	不清楚
vein	血管	静脉	情绪	纹理
vejoc	速度	速率	迅速
vel	或者
veloc	速度	迅速
veloc distribut	速度分布
vena	静脉	维纳斯
venat	脉序	纹理	脉络	叶脉
veno	静脉
venom	有毒	恶意	毒的
venou	静脉
venou blood	静脉血
vent	通气	发泄	出口	排出
ventil	通风	公开
ventil perfus	通气
ventilatori	通气	通风	扇形
ventricl	脑室	心室
ventricular	心室	膨胀
ventur	冒险	风险	敢于
venu	维纳斯	金星	发生地点
veraci	诚实	真实
verbal	言语	口头	动词	逐字
verdict	结论	判断	定论	裁决
vereci	诚实	正确
verg	接近	边缘	边界	趋于
verg sth	接近
vergen	倾向	转向
vergenc	倾向	趋异	转向
verid	真实
verier	实际	现实	真的	确实
veriest	完全	极度
verif	验证	证实	查证
verif test	验证试验
verifi	检验	证明	验证	校验
verifi check	检验	验证
verili	真实	真正
verit	真实	名副其实	确实	真正
verita	真实	真相
veriti	真实	事实	忠诚
versal	整个
versatil	易变
version	版本	一种描述	译文	译本
versu	相形
vert	绿色	植物香	草木
vertebr	椎骨	脊椎动物	脊椎
vertex	顶点	最高点	天顶	头顶
vertic	垂直	直立	顶的	头顶
verticali	垂直
veru	正确	真的	确实
verv	热情	活力
vessel	脉管	容器
vest	授予	归属	既得	法定
vest interest	将来
vestigi	残留	退化	剩余	遗迹
vet	修正	诊断	审查	兽医
vett	调查	考查
vi	竞争
vi vi	相对	对面
vi vita	活力
viabil	活力	生存能力	生机
viabl	有活力
viabli	可行
viae	通路
viatic	道路	旅行	通病
vibranc	振动	活力	振响
vibrant	振动	活跃
vibrat	振动	颤动
vibratori	振动	震动
vicar	代表	代理人
vicari	替代	代理	代用	错位
vice	代替	缺陷	缺点
vice versa	反之亦然	反过来
viceversa	反而	相反
vicin	附近	邻近	接近	地方
vicinag	附近	邻居
victim	受害人	欺骗	牺牲
victim diseas	患者	病人
victori	胜利	克服	获胜
video	图像	影像	电视
video game	视频游戏	电子游戏
vidimu	检查
vie	竞争
view	由于	认为	公开	考虑到
view angl	视角
view point	观点	观察点	视点
view sth	由于	以目	鉴于	着眼于
viewer	观察者	指示器	观察器
viewpoint	观点
vigil	警戒	警觉	注意	警醒
vigor	活力	有力	精力	健壮
vigour	活力	力量	强有力	精力
villag	村庄	乡村	村民
vim	精神	精力	生气
vinculum	联系
vindic	维护
vindicatori	证明
vine	葡萄	藤本植物
vintag	最佳	古老	古典	酿酒
vinyl	乙烯基	乙烯
violat	违反	违背	妨碍	侵犯
violenc	猛烈	暴力	强行
violent	极端	暴力	激烈	猛烈
viral	病毒
vire	活力
virent	绿色
viresc	绿色	变绿
virgin	初始	纯洁	纯的
virid	绿色	青绿
viridian	绿色
viril	男性	成年	男子气概
virtu	由于	依靠	优点	因为
virtual	有效	虚拟化	虚拟	事实上
virtual machin	虚拟机
virtual point	虚拟
virtual realiti	虚拟现实
virtual world	虚拟世界
virtur	由于
viru	病毒	毒害
viru infect	病毒感染
virul	毒性	毒力	剧毒	恶性
visavi	关于	和相对	面对面
viscer	内脏
viscera	内容	内脏
viscos	粘度	粘性	粘稠	内摩擦
viscou	粘性
viscou flow	粘流	滞流
viscountci	地位
viscounti	身份	地位
viscountship	地位
visibl	明显	可见性	显然	能见度
visibl light	可见光
visibli	明显	明白
visil	视觉
vision	视觉	显示	想象	视力
vision system	视觉系统
visit	访问	游览
vista	展望	远景	回想
visual	视觉	想象	造影	可见性
visual angl	视角
visual field	视野
visual inspect	目测
visual percept	视觉	视知觉
visual sens	视觉
visual sensat	视觉
visual softwar	可视化软件
visualis	设想	显现	想象
visuosensori	视觉
vita	生活	生存	生命
vital	生命	重要	生活	活力
vital forc	活力	生命力
vital import	极其重要
vitamin	维生素
vitamin c	抗坏血酸
vitia	缺陷	异常	缺损
vitiat	污染	损害	污损
vitium	缺陷	错误	缺损
vitreou	玻璃	透明
vitro	体外	试管内
vividli	强烈	清晰	鲜明	明亮
vivo	体内	生动
viz	就是
vluation	评价	评语
vocabulari	词汇	词表
vocal	发声	声音	元音	发音
vocal sound	语音
vocat	职业	行业	天职	才能
voic	表达	声音	嗓音	愿望
voic recognit	语音识别	声音识别
voiceless	沉默	缄默
void	没有	缺乏	空间	空白
voir	经历	领会
volant	飞行	迅速
volatil	挥发性	挥发	可变	不稳定
volit	意志	飞行	决定
voltag	电压
voltaic	电流
volum	大量	体积	容量	许多
volum base	基础	模式
volum dose	总量
volum flow	流量
volum fraction	体积分数
volum product	生产量	批量生产
volum ratio	体积比
volumetr	体积	容量
volumin	体积	庞大	很多	容积
volunt	志愿者	自愿	志愿
volunta	目的	动机	意图
voluntari	自动	自愿	志愿者	自发
volv	变化
volver	回归
vomit	呕吐
von willebrand	因子	血管性血友病
voporr	蒸发
vortex	旋涡	涡旋	涡流
vortic	旋涡	旋转	涡量
vote	投票	选举	选出	表决
vouch	保证	证明	担保
vouch sb	确认	保证	断言
vouch sth	确认	保证	断言
vouchsaf	允许	给予	承诺
voxel	体素	体元
vril	活力
vsage	使用
vulgar	普通	方言	庸俗化
vulgari	普通	寻常
vulgarli	普通
vulner	脆弱	易损	伤害
vulner point	缺点	危险	弱点
vulneral	脆弱	弱小
vy	竞争
vyivgli	竞争
wad	填料	大量
wade	介入
wadi	绿洲	河道
wafer	圆片	切片
wage	进行	开展	工资	报酬
wai	方法	作为	为了	那样
wai back	完全	彻底
wai go	出发	离开
wai life	生活方式
wai mean	方法
wai round	相反
wait	等待	延缓	期待	推迟
wait time	等待时间
waiv	放弃	丢弃	免除
waiver	放弃
wake	唤醒	认识到	激发	紧跟
wake flow	尾流
wale	挑选	选择	精华
walk	步行	散步	利用	追求
walk life	行业
walk sb	攻击	感情
wall	堵塞	杜绝	异乎寻常	墙的
wall temperatur	壁温
wallop	大的	极大	非常	极其
wampish	波动	起伏
wane	减弱	减少	亏缺	变小
wanei	减少	衰落
want	需要	缺少	应该	缺乏
want sth	不足	缺少
war	战争	进行竞争	冲突	竞争
war admir	进行
ward	然后	以后	向的	后来
ward sth	防止	避免	挡住
wardship	监护	保护	监督
ware	商品	货物	物品	知道
wareh	仓库
warehous	仓库
warfar	战争	竞争	作战	战斗
wari	谨慎	注意	小心
warm	温暖	暖和	热身	同情
warm spot	热点
warn	警告	注意	警戒	通知
warn system	报警系统
warrant	保证	根据	担保	证明
warranti	根据	保证	授权	担保
warrior	战斗	尚武
wash	洗涤	失败	冲洗	冲刷
wash awai	消除	清洗
washi	稀薄	脆弱	多水	淡的
wast	浪费	消耗	废物	废弃
wast dispos	废物处理
wast energi	能量消耗
wast heat	余热	废热
wast water	废水
wastag	废物	浪费
wastewat	废水	污水
watch	注意	保护	观察	监视
water	水的	削弱	海水	水位
water base	水性	水基
water conserv	水利	蓄水
water consumpt	耗水量
water content	含水量	含湿量
water forget	死亡
water hazard	障碍
water level	水平	水位	水准	潜水面
water pollut	水污染
water power	水力
water requir	需水量
water solubl	水溶性	水溶
water solut	水溶液
water sourc	水源
water suppli	给水	水源	供水系统
water system	水系
water tabl	地下水位	潜水面
water test	水试验
water treatment	水处理
water usag	耗水量
water vapor	水汽
waterbodi	水体
watercours	河流	河道	水道
watercraft	水性	船舶
watersh	流域
wave	波动	起伏	突变	波浪
wave amplitud	波幅
wave band	波段
wave form	波形
wave length	波长
wave motion	波动
wave shape	波形
wave spectrum	波谱
waveband	波段
waveform	波形
wavefront	波前
wavelength	波长
wavelet	微波
waveri	波动
wavi	波动	波状	不稳定	波浪状
wax	增加	增大	变大	防水
waygo	出发
wayward	不稳定	任性	不规则
weak	虚弱	弱的	偏爱	薄弱
weaken	削弱	减弱	虚弱	变弱
weaker sex	女性
weaker vessel	女性
weakli	弱的	微弱	虚弱
weald	林地	旷野
wealth	丰富	大量	资源	财富
wealthi	充分	富有	丰裕
wealthili	丰富	富有
wean	断奶	小儿
weapon	武器	武装	兵器
weapon grade	极限	终极	极度	军用
weapon system	武器系统
wear	磨损	穿破	流行	消耗
wear resist	耐磨性	抗磨损
wear tear	磨损	耗损	折磨
wearabl	衣服
weather	天气	气象	风化	克服
weather centr	气象站	气象局	气象中心
weather condit	气候条件	天气条件
weather forecast	天气预报
weather station	气象站
weav	组合	纺织	编织	编排
web	结网	织物	形成网	网状
web site	网页	网址
webpag	网页
websit	网站
wed	结合
wedg	插入	楔形
wedg bond	结合
weed	清除	除草	杂草	剔除
week	每周	星期
weekli	每周
weigh	参加	比重	估量	考虑
weigh sb	理解	估量
weigh sth	理解	量出	估量
weight	影响	加权	体重	重量
weight loss	失重
weighti	重的	重要	沉重	重大
weightili	重要	沉重
weizenbock	小麦
weld	焊接	焊的	全焊
welfar	福利	幸福	安宁
well	健康	不仅	富有	溢出
well accept	公认
well chosen	适当
well condit	健全	强壮
well defin	明确
well develop	发育良好
well direct	引导
well dispos	支持	对友好
well distribut	均匀
well enough	还可以
well fed	肥胖
well function	完善
well head	水源
well known	众所周知
well like	健康
well match	能力	协调	和谐	匹配
well organ	有序
well post	熟悉
well sth	最好
well suit	适当	便利
well time	适时
well toler	耐受良好
wellb	健康	幸福	舒适	福利
wellhead	水源
went	发生	离开
weren	不是
west	西方	在以西	向西	西部
wester	西风	西北	向西
western	西方人	西部	西方	西洋
western blot	蛋白质印迹	免疫印迹
wet	润湿	水分	变湿	喝酒
weter	水分	湿的	湿气	液体
wetland	湿地	沼泽
whack	一致	非常	增加	巨大
whale	极大	极好
wheat	小麦
wheaten	小麦
wheatland	小麦
wheel	旋转	控制	驾驶	机构
whelm	覆盖	淹没
whena	然而
where	位置	就地
wherea	然而	鉴于	考虑到
whereaft	然后	随后
wherebi	因此	如何	由此	为何
wherefor	为此	因此	原因	理由
whereupon	因此	于是
whet	促进	刺激
whether	是否
whett	刺激	引起
whilst	虽然	然而	尽管	只要
whip	激发	激励	惩罚	冲出
whirl	旋转	回旋	眩晕
whirligig	循环	变迁
whit	并不	些微
white	白色	不透明	蛋白	空白
white blood cell	白细胞
white bread	普通
white light	白光
whitespac	空白
whittl awai	减少	降低	削减
whiz	专家
whizz	专家	离心分离
whole	整个	总体上	所有	全部
whole blood	全血
whole bodi	全身
whole kit	每个	全体
whole length	全长	全身
whole stack	大量	许多
whole time	一直
wholesal	大规模	批发	全部
wholescal	大规模	大量
wholist	整体
wholli	完全	整个	全部
whomp	引起
whop	巨大	非常	抽出
why wherefor	原因	理由
whyfor	原因	理由
wi	知道	以为
wick	坏的	恶劣
wide	广泛	广阔	完全	极度
wide band	宽带	宽频带
wide distribut	分布广泛
wide margin	大幅度	广泛
wide rang	广范围	变化幅度大	一连串
wide scale	广泛	普遍	大规模
wideband	宽带
widen	扩大	拓展	拓宽	变宽
widespread	普及	广布
widest	广阔	宽的
width	宽度	宽广
wield	运用
wiggl room	空间	余地
wight	人类
wil	任性	有意
wild	野生	失控	荒地	野蛮
wild type	野生型
wilder	大量	迷失	荒地	误导
wildlif	野生动植物
will	愿意	自愿	任性	甘愿
willing	愿意
willingli	自动
win	影响	成功	胜利	获得
wind	迎风	结束	结论	逐渐减少
wind power	风力	风能
wind tunnel	风洞	风道
window	窗口	窗户	有窗	开窗术
windsor green	绿色
windstream	气流
windward	上风
wing	飞行	翅膀	高速	飞过
wing foot	迅速
winnow	排除	淘汰
winter	越冬	冬季	冬性	衰退期
winteris	冬季
wintertid	冬季
wintertim	冬季
wipe	消除	擦拭	审核	消灭
wipe sb	去除	消灭
wipe sth	去除	消灭
wire	固定	紧张	线路	电信
wireless	无线电	无线
wisdom	智慧	名言	贤人
wise	方法	这样	知道	明智
wish	希望	愿望	想要	请求
wit	证实	说明	证明	表明
withal	此外	而且
withdraw	离开	退出	撤退	取回
wither	枯萎	情绪	衰退	感情
withhold	保留
wmx	运动	旋涡	旋流	按摩
wo man	女性	妇女
wog	疾病	病菌
woke	发生
woman	妇女	女性
womankind	女性	妇女	女子
womenfolk	女性	妇女	女子
womenkind	女性
won	将不	不会
wondrous	非常	惊奇	极其
wont	习惯	不会	易于	惯例
wood	森林	木材	树林
woodier	森林	木质
woodland	林地	林区
woodlot	林地
wooli	模糊	羊毛
woolli	模糊	蓬乱
word	总之	争吵	立即	的确
work	工作	影响	完成	研究
work condit	工况	工作状态	工作环境
work design	工作设计
work environ	工作环境	工艺
work forc	劳动力	劳动人口
work method	操作方法
work plan	施工图
work process	工作过程	在产品	操作过程
work purpos	发挥作用	达到目
work sth	消除	整理	排除	逐步建立起
work togeth	合作	同事	搭档
workabl	可行	可使用
workadai	普通	工作日	日常
worker	工人	劳动者	劳工
workflow	工作流程
workforc	劳动力
workload	工作量
workout	试验	锻炼	试用
workplac	工作场所	工厂	车间
workshop	车间	研讨会
workstat	工作站
workup	引起	整理
world	完全	世界	大量	很多
world class	世界级
world economi	世界经济
world health organ	世界卫生组织
world wide	全球
worlder	世界	宇宙	闻名于世
worldview	目的	观点	视力
worldwid	全世界
worm	摆脱	龟裂	复杂的问题	螺纹
worn	磨损	疲乏
worri	焦虑	担心	困扰	苦恼
wors	恶化
worsement	破坏	损坏
worsen	恶化
worst kind	非常	极其
worst wai	十分	非常	强烈
wort	植物
worth	值得	价值	值的	财产
worthi	值得	有价值	价值	相当
worthi done	值得
wound	紧张	伤害	兴奋	受伤
woundi	极大	极度
wrack	破坏
wrap	限制	包装	伪装	缠绕
wrap around	包裹
wreck	破坏	兴奋
wreckag	破坏
wright	工人
wrinkl	方法	技巧
wrist	手腕	腕关节
writ	文件	文书
write	降低	提高	书写	记述
writedown	记录
writin	记录	书写	登记
written	书面
wrong	错误	不正当	犯罪	失常
wrongli	错误	不恰当	不正确	不公正
wrought	嵌入	兴奋	着急	制成
wuzzl	混合	混杂
x particl	粒子	介子
xeq	执行
xeric	干旱	耐旱
xfr	转移	转换	传送
xi	西安
xinjiang	新疆
xtr	特别	额外	附加
yakka	工作	劳动
yale	耶鲁
yankeedom	美国
yankeeland	美国	新英格兰
yanqui	美国
yard stick	尺度
yardstick	尺度	计算标准	准绳
yarn	纱线	故事
yaw	盘旋
yawp	噪声
year	每年	年龄	年度	年代
year ago	多年前
year around	全年	终年
year round	全年
year year	年年	每年	不断	始终
yearli	每年	一年一度
yeast	酵母
yeasti	发酵	酵母	浅薄
yellow	黄色	黄疸	黄的	黄化
yellow ocher	黄土
yet	尚未	至今仍	然而	还没有
yield	服从	生产	给予	出产
yield fruit	结果
yield point	拐点
yieldli	生产	支付	屈服
yin	一个
yit	然而	但是	至今	益发
yoke	结合	匹配	连接	束缚
yongl	年轻人	幼苗	年轻	幼树
young	怀孕	年轻
young adult	年轻人	大学生
youngster	儿童	少年	年轻人	青年
youth	年轻	青年
yuga	时代
z	彻底
zap	活力	杀死	精力
zea mai	玉米	玉蜀黍
zea mai indentata	玉米
zealous	积极	热情
zeistic	玉米
zeit	时间
zephyr	西风	和风
zero	没有	瞄准	零下	对准
zero graviti	失重
zetet	调查	考究
zing	活力
zip	活力	拉链
zoic	动物	含化石	有生物
zonal	带的	区域	区的	地带
zonari	带的	区的	带状
zone	地区	地带	区域	入睡
zoo	动物
zooid	个体
zoolog	动物学	特征	研究动物	关于动物
zoom	缩小	放大	移向	缩放
zoon	个体
zoonic	动物
zygou	表示
zym	发酵
zymog	发酵
zymogen	发酵
zymolysi	发酵	酶解
zymolyt	发酵	酶解	底物
zymosi	发酵	传染病
zymot	发酵	传染病
"""#
}
