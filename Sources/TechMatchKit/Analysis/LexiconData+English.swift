// swift-format-ignore-file

extension LexiconData {
  static let english = #"""
1	第一
1st	第一
2	二号
2-dimensional	二维
2nd	第二
3-dimensional	三维	立体
3rd	第三
4th	第四
aa	各个
ab	抗体	绝对
abandon	放弃	无约束	废弃
abaqu	有限元分析
abat	减少	减轻	消除	失效
abdomen	腹部
abdomin	腹部	肥胖	大肚子
aberr	异常	变异	畸变	偏离
abil	能力	本领	才能
abil control	控制能力
abl	能够	强壮
abl bodi	强壮	身心健康	熟练
abl case	分格
ablat	切除	烧蚀	腐蚀
abnorm	异常	不规则	反常	畸形
abras	磨损	磨损性	磨耗	磨蚀
abroad	在室外
absenc	缺乏	没有	无时	在没有
absent	不在	缺乏	缺少
absolut	完全	绝对	自足	独立
absorb	吸收	吸光度	吸收剂	被吸收
absorpt	吸收	吸收性	被吸收	吸收率
absorpt factor	吸收率
absorpt light	光吸收
absorpt line	吸收线
absorpt power	吸收能力
absorpt process	吸收法
absorpt rate	吸收速率
absorpt ratio	吸收率
absorpt spectrum	吸收光谱
absorpt valu	吸收值
absorpt veloc	吸收速度
abstract	抽象	抽象性	理论上	摘要
abstract mechan	抽象结构
abund	丰富	大量	充足	有大量
abus	滥用	虐待	腐败	侮辱
ac	交流	公元前	自动控制系统	一流
academ	学院	学术上	学术	研究院
academ bodi	学术团体
academ degre	学位
academ institut	学术机构
academ program	专业教学计划
academ qualif	学历
academ record	学历
academ term	学期
academ world	学术界
academ year	学年
academi	学院	院校	学会
academia	学术界
acceler	加速	促进	加快	加速度
acceler oxid	加速氧化
acceleromet	加速度计
accept	接受	可接受	承认	赞同
accept face	偏爱
accept offer	承诺	接受提议
accept person	偏爱
accept valu	可接受等级
access	增加	访问	通路	进入
access control	访问控制
access market	进入市场
accessori	增加	附属	补助	附件
accid	安全	偶然	初步	事故
accident	偶然	意外	无意	附属
accommod	适应	调节	调和	容纳
accompani	伴随着	带有	伴随	同伴
accomplish	完成	实现	擅长	达到
accord	一致	符合	根据	与一致
accord law	依法
accordingli	相应	因此	于是
account	由于	因此	说明	解释
account capit	资本
account form	计算方式
account machin	电脑
account standard	会计准则
accredit	信托	确认	备案	任命
accru	产生	出现	增值	自然增长
accumul	累积	堆积	累计	累加
accumul action	累积作用
accumul cell	蓄电池
accumul error	累计误差
accumul layer	积层
accumul solut	累积解
accumul valu	累加值
accur	正确	精确	准确
accuraci	精确	正确	准确度
acetyl	乙酰化	乙酰	乙酰基
acetylcholin	乙酰胆碱
achiev	完成	取得	实现	达到
achiev end	达到目
achiev goal	达到目
acid	酸化	酸性	酰化	酸处理
acid agent	酸化剂
acid cell	壁细胞
acid clean	酸洗
acid fast	耐酸	耐酸性
acid green	淡绿
acid group	酸根
acid medium	酸性介质
acid number	酸值
acid number valu	酸值
acid proof	耐酸
acid properti	酸性
acid recoveri plant	再生酸
acid resist	耐酸
acid solut	酸溶液
acid treat	酸处理
acid treatment	酸处理
acid valu	酸值
acid water	酸水
acknowledg	确认	公认	承认	肯定
acoust	声学	听觉	声学上
acoust analysi	声学分析
acoust conduct	声导
acoust mode	声模
acoust signal	声信号
acoust suscept	声纳
acoust wave	声波
acquir	获得	取得	可得	得到
acquisit	获得	取得	贪婪
acquisit cost	购置成本
acquisit technologi	技术获得
acquisit time	采集时间
acr	大量	许多	肢端	英亩
across	交叉	穿过
across board	全面
across countri	全国各
across land	全国各
across nation	全国
act	代理	违反	实践	作用于
act agent	代理
act compani	公司法
act forc	作用力	暴力行为
act govern	政府行为
act load	加载
act part	扮演的角色
act well	有效	效果好
action	行动	动态	诉讼	作用
action plan	行动计划
action portion	作用区
action potenti	动作电位
action principl	作用原理
action project	行动计划
action research	行为研究
activ	活动	活跃	激活	启动
activ absorpt	化学吸附
activ agent	活化剂	活性剂
activ analysi	效率分析
activ balanc	顺差
activ base	基于活动
activ carbon	活性炭	活性碳
activ cell	动子
activ center	活性中心
activ data	常用数据
activ demand	畅销	迫切需求
activ energi	活化能
activ guidanc	有效指导
activ level	活动程度
activ mechan	激活机制
activ output	实际产量
activ oxygen	活性氧
activ principl	有效成分
activ process	活动进程
activ ratio	活动率	活动比率
activ region	活动区	作用区	活性中心
activ seri	活度
activ servic	在职
activ set	活动组
activ site	活性部位	活性中心
activ stage	活动期	进行期
activ state	活动状态	激活状态
activ substrat	活性物质
activ temperatur	活化温度
activ test	活性试验
activ time	有效时间	活化时间
activ treatment	积极治疗
activ user	当前用户
activ water	活化水
actor	行动者	反应物
actual	现状	现实	真实	事实
actual comput	实际计算
actual condit	实际情况
actual demand	实际需求
actual fact	事实上
actual good	现货
actual life	有效寿命
actual line	实际行
actual load	有效载荷
actual measur	实测
actual observ valu	实际观测值
actual output	实际产量
actual practic	实务
actual product	实际产量
actual requir	实际需要	现实要求
actual result	实际结果
actual size	实际尺寸
actual time	实时
actual valu	实际值	实值
actuat	启动	激励	驱使	刺激
actuat devic	驱动装置
actuat logic	执行逻辑
actuat time	动作时间
acuiti	剧烈	尖锐	分辨能力	敏锐
acut	尖锐	剧烈	急性	严重
acut diseas	急性病
acut phase	急性期
acut toxic	急性毒性
ad	更多	额外	加法	广告
ad devic	加法器
ad valu	增值	附加值
adapt	适应	适应性	适合	自适应
adapt algorithm	自适应算法
adapt arrai	自适应阵列
adapt control	自适应控制
adapt learn	自适应学习
adapt method	自适应方法
adapt optic	自适应光学
adapt optim	自适应优化
adapt tube	接管
adapt valu	适应值
adc	模数转换
add	添加	总结	加入	增加
add on	添加一个
add oper	加法运算
add togeth	总计	相加
addict	成瘾
addit	附加	另外	添加	加法
addit agent	添加剂
addit consider	补偿
addit element	添加元素
addit method	叠加法
addit reaction	加成
addit strength	加强
addit variabl	附加变量
addition	另外	此外
address	处理	访问	地址	寻址
address space	寻址空间
adenocarcinoma	腺癌
adenosin	腺苷
adenoviru	腺病毒
adept	擅长	熟练	内行	专家
adequ	适当	足够	胜任	合适
adequ measur	适当措施
adequ protein	适宜蛋白
adher	坚持	附着	粘合	依附
adhes	粘性	黏附	附着	支持
adipocyt	脂肪细胞
adipos	肥胖	动物脂肪
adjac	邻近	接近	邻接	交界
adjud	判决	宣告	裁决
adjunct	添加	附属	附加	附属物
adjust	调整	调节	适应性	调节了
adjust account	核算
adjust mechan	调整机构
adjust speed	调整速度
adjust speed drive	变速传动
adjuv	辅助	佐剂	助手	协助
adl	日常生活活动
administ	管理	有助于	执行	行政
administ dose medicin	用药
administ medicin	药品	医学	医药
administr	管理	行政	政府	管理人
administr act	行政行为
administr area	行政区域
administr behavior	管理行为
administr capac	管理能力
administr center	管理中心
administr cost	管理成本
administr direct	管理条例
administr domain	管理域
administr expens	管理费
administr law	司法	行政法	执法
administr law regul	行政法规
administr organ	管理机构
administr power	行政权
administr regul	行政法规
administr section	管理部门
administr softwar	管理软件
administr staff	行人员	管理人员
administr system	管理体制
admiss	承认	可进入	加入	可以接受
admit	承认	接受	公认	容许
adolesc	青春期	青少年
adopt	采用	采取	接受	可采用
adsorb	吸附	吸附性	吸附剂	吸附量
adsorpt	吸附	吸附能力
adult	成熟	成年	成人	成虫
adult stage	成年期
adulthood	成年
advanc	进行	超过	在前	预先
advanc ag	高龄	老年
advanc deposit	押金
advanc experi	先进经验
advanc posit	前沿阵
advanc sea	海边
advanc stage	晚期
advanc techniqu	先进技术
advanc technologi	先进技术
advantag	有利	有助于	优势	胜过
advent	外来	来临	偶发	异位
advers	不利	相反	有害	逆境
advers event	不良事件
advers situat	逆境
adversari	敌手	对手	对抗	敌对
advertis	广告	有能力	公布	通知
advic	消息	报道	建议	意见
advis	建议	适当	明智	顾问
advisor	顾问
advisori	咨询	顾问
advoc	支持	提倡	主张	律师
advocaci	支持	提倡
ae	绝对误差
aegi	保护	支持下	支持	庇护
aerial	空中	空气	航空	天线
aerial attack	空袭
aerial contamin	空气污染
aerial imag	投影
aerial navig	航空
aerial transport	航空运输
aerial warfar	空战
aero	飞机	航空	飞行
aerodynam	空气动力学	空气动力
aerogel	气凝胶
aeronaut	航空
aerosol	气溶胶
aerospac	航天技术
aerotherm	气动热
aeruginosa	假单胞菌
aesthet	美学	审美	艺术	美的
af	音频	模拟前端	高级功能
affair	事件	事务
affect	影响	情感	受影响	自然
affili	加入	联系	交往	附属
affin	仿射	精炼	同源	亲缘关系
affix	词缀	粘贴	签署	署名
afflict	折磨	痛苦	苦恼
afford	提供	给予	支付能力	足以
afford proof	提供证据
afloat	在进行中
afm	原子力显微镜
aforement	上述	前述
africa	非洲	南非
african	非洲人	非洲
ag	成年	老化	农业	年龄
ag class	年龄级
ag distribut	年龄分布
ag effect	老化效应
ag group	同龄组	分龄
ag limit	年龄限制	工作年限
ag long	悠久
ag major	成年
ag man	第四纪
ag relat	增龄性
ag set	同龄组
agenc	中介	力量	手段	代理机构
agent	代理商	媒介	代理人	药剂
agent product	生产要素
agent role	角色
agglomer	团聚	聚结	烧结	大块
aggrav	加重	恶化	严重
aggreg	聚集	集合	聚合	合计
aggreg invest	投资总额
aggreg plan	总体规划
aggress	攻击	侵犯	侵略	攻击性
aggress natur	攻击性
agil	灵活
agit	焦虑	搅拌	热烈讨论
ago	以前	在进行中
agonist	紧张	锦标赛	竞赛	竞技
agre	同意	适应	适合	赞成
agreement	一致	同意	与一致	协议
agricultur	农业	耕作	农学
agricultur agent	农药
agricultur chemic	农用化学品
agricultur chemistri	农业化学
agricultur depart	农业部	美国农业部
agricultur econom	农业经济
agricultur land	农用	农业土
agricultur modern	农业现代化
agricultur popul	农业人口
agricultur produc	农产品
agricultur product	农产品
ahead	领先	预先	向前	在将来
ai	人工智能	永远	赞成
aid	有助于	帮助	辅助	借助于
aid viru	艾滋病病毒
aim	目标	计划	旨在	目的
air	空气	空中	通风	态度
air attack	空袭
air base	空基
air bear	气浮
air cell	气泡	空气电池
air channel	风道
air clean	空气净化
air condit	空调
air condit equip	空调机
air condit system	空调系统
air conduct	透气性
air contamin	空气污染	空气污染物
air cool	气冷
air cours	风向
air current	气流
air defens	防空
air dose	空气量
air driven	气动
air dynam	空气动力学
air flight	航班
air flow	气流
air flow rate	空气流量	风量
air forc	空军
air frame	机体
air free	无气
air fuel	航空燃料
air fuel ratio	混合比
air gap	气隙
air handl	通风
air man	空军
air mass	气团
air movement	空气流动
air open	风洞
air oper	气动
air pollut	大气污染	空气污染	大气污染物
air power	气动
air pressur	气压
air proof	密封
air pump	气泵
air qualiti	空气质量
air rout	航线
air space	气室
air speed	风速
air stream	气流
air suppli	气源
air temperatur	气温
air traffic	空中交通	航空运输
air transport	航空运输	空运	航运
air tube	气管	呼吸道
air unit	单位	空军
air vehicl	飞行器	航空器
air volum	风量
air wai	航空公司
airborn	空运
airborn transmiss	空气传播
aircraft	航空器	飞机
aircraft engin	航空发动机
aircraft mainten	飞机维修
aircraft type	机型
airflow	气流
airfoil	翼型	螺旋桨
airlin	航线	大型客机	航空公司
airplan	飞机
airport	机场
airspac	空间	空域	气隙
airwai	航空公司	风道
aj	合金结
akin	类似于	同类	同源
al	虽然	尽管	几乎	差不多
alamo	白杨
alarm	焦虑	担心	镇定	警报
alarm system	报警系统
albeit	尽管	虽然
albumin	白蛋白	清蛋白
alc	酒精
alcohol	酒精	乙醇	酒精中毒
alert	警戒	报警	警觉	灵敏
alga	藻类	海藻
algal	藻的
algebra	代数
algorithm	算法	在算法上
algorithm analysi	算法分析
algorithm classif	算法分类
algorithm comparison	算法比较
algorithm engin	算法工程
algorithm execut time	算法执行时间
algorithm implement	算法实现
algorithm level	算法级
algorithm modul	算法模块
algorithm optim	算法优化
algorithm pattern	算法图
algorithm processor	算法处理机
algorithm schedul	算法调度
algorithm simul	算法模拟
algorithm stabil	算法稳定性
align	对齐	与一致	均衡	对准
align error	安装误差
alik	相似	同样	一样
aliv	活力	充满	敏感	意识到
alkali	碱性	碱金属
alkalin	碱性	碱化	碱度	碱的
allel	等位基因
allerg	厌恶	对过敏
allergen	变应原
allergi	厌恶	反感
allevi	减轻	缓解	缓和
alli	类似	联盟	联合	联系起来
allianc	联盟	联合	同盟	联姻
alloc	分配	配置	指派
allogen	异源	异质性	异基因	同种异体
alloi	合金
alloi agent	合金元素
alloi element	合金元素
alloi process	合金过程
allow	允许	容许	考虑到	许可
allow error	允许误差
allow valu	容许值	许用值	允许值
almost	几乎	差不多
alon	独立	单独	孤独感	独自
along	因为	始终	一直	平行
alpha	最初	开端
alreadi	已经	早已
alt	选择	另外	更换
alter	改变	变更	可变	变质
alter better	变好
altern	交替	交互	间隔	轮流
altern condit	选择条件
altern cost	选择成本
altern current	交流	交流电
altern dai	隔日
altern energi	新能源
altern field	交变磁场
altern fuel	替代燃料
altern gener	世代交替
altern hypothesi	备择假设
altern line	隔行
altern magnet field	交变磁场
altern order	轮流
altitud	高度	海拔	高处
altogeth	完全	永久	永远	总而言之
alumin	氧化铝	铝的	明矾
alumina	氧化铝
alveolar	肺泡	牙槽
alwai	总是	始终	永远	一如既往
alzheim	阿尔茨海默病
am	恋爱	调幅
amass	积累	积聚	堆积
amber	琥珀
ambient	周围	周围环境
ambient air	环境空气
ambient condit	环境条件
ambient pressur	环境压力
ambient temperatur	环境温度	室温
ambigu	不明确	歧义	含混	歧义性
ambul	移动	步行	流动	测距仪
ambulatori	流动	步行	非固定
amelior	改善	改良	改进	可改善
amen	顺从	服从	适应性	有义务
amend	修正	修改	改善	赔偿
america	美洲	美国
american	美国	美洲	美国人
american dollar	美元
american state	美国国家
amid	酰胺	在中	在其中	酰胺化
amin	氨化	胺化
amino	氨基
ammonia	氨水
ammunit	弹药
amorph	无组织
amount	大量	许多	总计	总数
amount inform	信息量
amount substanc	物质的量
amp	安培	腺苷酸	兴奋	腺苷一磷酸
ampl	大量	丰富	充分	充足
amplif	扩大	放大	扩充	详述
amplifi	放大	增强	详述	扩大
amplitud	广阔	振幅	幅度	充足
amput	切断	删除	切断术
amyloid	淀粉
anaerob	厌氧	厌氧菌
analges	止痛	止痛剂
analgesia	止痛
analog	相似	类似	模拟	类似于
analog calcul	模拟计算
analog circuit	模拟电路
analog comput	模拟计算
analog control	模拟控制
analog data	模拟数据
analog devic	模拟装置
analog experi	模拟试验
analog machin	模拟机
analog network	模拟网络
analog reason	类比推理
analog result	模拟结果
analog signal	模拟信号
analog simul	模拟仿真
analog switch	模拟开关
analog system	模拟系统
analog valu	模拟值
analogu	类似物
analys	分析	分解	检验	解析
analysi	分析	分析机
analysi algorithm	分析算法	算法分析
analysi data	数据的分析	资料分析
analysi model	分析模型
analysi procedur	分析过程
analysi relationship	相关分析
analysi time seri	时间序列分析
analyt	分析	分析方法	解析	分析上
analyt data	分析数据
analyt engin	分析机
analyt geometri	解析几何
analyt line	分析线
analyt method	分析法	解析法
analyt model	分析模型	解析模型
analyt procedur	分析方法
analyt reagent	分析纯
analyt relationship	解析关系
analyt standard	分析标准
analyt studi	分析研究
analyt system	分析系统
analyt techniqu	分析方法	分析技术
analyz	分析	分解	可分析性
anastomosi	吻合	相接	吻合术
anatom	解剖	仔细分析	解剖学	结构上
anatomi	剖析	解剖	解剖学	结构
anchor	固定	停泊
ancillari	辅助	附属	从属	助手
androgen	雄性激素	雄激素
android	机器人	男性样
anecdot	轶事
anemia	贫血	无活力
anesthesia	麻醉	麻木
anesthet	麻醉	麻醉剂	麻木	麻药
aneurysm	动脉瘤
angel	善人
angiogenesi	血管生成
angiographi	血管造影术
angl	钓鱼	角度	获取	谋取
angular	消瘦	角的
anim	动物	生物	意图	启发
anim behavior	动物行为
anim diseas	动物疾病
anim electr	生物电
anim feed	动物饲料
anim forc	肌力
anim heat	动物体温
anim life	动物
anim mechan	生物力学
anim model	动物模型
anim natur	自然	兽性
anim order	顺序
anim product	畜产品
anim research	动物研究
anim test	动物试验
anion	阴离子
anisotrop	各向异性	非均质	不均衡
ankl	踝关节
ann	一年
anneal	退火	调整	消失	消减
annot	注释
announc	宣布	发表	显示	通告
annual	每年	年度	全年	一年生
annual interest	年利
annual meet	年会
annual output	年产量
annual rate growth	年增长率
annual report	年报
annual return	年度报告
annual valu	年值
anod	阳极	阳极氧化	正极
anomal	异常	反常	不规则
anomali	不规则	异常	畸形	反常
anonym	化名	假名
anophel	按蚊
anoth	首先	不同	另外	某一
ansi	有限元分析软件
answer	符合	响应	应答	回答
answer back	应答
answer name	叫做
answer question system	问答系统
antagon	对立	拮抗作用	反对	敌对
antagonist	对抗	敌对	对手	对抗性
antenna	天线	触须
antenna arrai	天线阵
antenna bandwidth	天线带宽
antenna pair	天线对
anterior	先前	先于	前的	前面
anti	抑制	对抗	反对者	反对
anti acid	抗酸
anti ag	抗衰老
anti air	防空
anti bacteri	抗菌
anti bodi	抗体
anti corros	防腐
anti diabet	抗糖尿病
anti fire	防火
anti form	反式
anti infect	抗感染
anti inflammatori	抗炎
anti nois	抗噪声
anti oxid	抗氧化	抗氧化剂
anti phase	反相
anti prolifer	抗增殖
anti radiat	抗辐射
anti sens	反义
anti social	反社会
anti tumor	抗肿瘤
anti type	反式
anti viral	抗病毒
antibacteri	抗菌	抗菌剂
antibiot	抗生素
antibiot drug	抗菌素
antibiot resist	抗生素抗性	耐抗生素
antibodi	抗体
anticanc	抗癌
anticip	预期	预先	期望	提前出现
antifung	抗真菌
antigen	抗原	抗原性
antigen present	抗原提呈
antimalari	抗疟
antimicrobi	抗菌	抗菌剂
antioxid	抗氧化	抗氧化剂
antiretrovir	抗逆转录病毒
antitumor	抗癌	抗肿瘤
antivir	抗病毒
anxieti	焦虑	担心
anyon	任何人
anyth	决不	根本不	远不
anytim	任何时候
aortic	主动脉
ap	分离	模仿	应用程序	美国专利
apart	分别	除外	冷漠	分离
apertur	孔径	缝隙	小孔
apex	尖端	顶点
api	应用程序接口
apnea	呼吸暂停
apo	分离	阿朴
apoptosi	细胞凋亡	细胞死亡
app	应用	应用程序	应用软件	苹果
appar	明显	显然	仪表	外观
apparatu	装置	器官	仪器	器具
appeal	呼吁	吸引力	要求	上诉
appear	出现	表现为	显然	似乎
appear meet	出席会议
append	附加	增生	附属	阑尾炎
appetit	食欲	欲望
appl	苹果
appli	应用	应用于	申请	适用于
appli chemistri	应用化学
appli custom	报关
appli name	应用名
appli optic	应用光学
appli post	求职
appli rang	应用范围
appli research	应用研究	应用的研究	适用性研究
appli statist	应用统计学
applianc	应用	器械	装置	器具
applic	应用	适用于	适用	适用性
applic area	应用领域
applic associ	应用联结
applic function	应用功能
applic layer	应用层
applic manag	应用管理
applic perform	应用性能
applic procedur	使用程序
applic program	应用程序
applic program interfac	应用程序接口
applic routin	应用程序
applic softwar system	应用软件系统
applic specif	专用
applic specif ic	特定用途集成电路
applic studi	应用研究
applic system	应用系统
applic task	应用任务
appoint	任命	指定	按照约定	装备
apprais	评价	鉴定	估价	评估
appreci	欣赏	鉴别	可感知	增值
approach	接近	处理	侵入	可接近
approach market	进入市场
approach subject	登陆
appropri	适当	适合	适用于	占用
appropri adjust	适当的调整
approv	赞成	批准	核准	赞同
approv distribut	转发
approxim	接近	近似	大约	逼近
approxim algorithm	近似算法
approxim cost	估算成本
approxim method	近似法
approxim solut	近似解
apt	易于	倾向于	适合	适用于
aquacultur	水产养殖
aquat	水中	水生	水生动物	水生植物
aqueou	水的	水成	含水
aquif	含水层
ar	迄今
arbitrari	任意	武断	专断
arbitrarili	任意	武断
arc	弧形	弓形
arch	主要	原始	第一	拱形
architect	建筑师	设计者
architectur	建筑学	体系结构
architectur attribut	结构属性
architectur design	结构设计
architectur differ	结构差异
architectur engin	建筑工程
architectur featur	结构特征
architectur qualiti	结构质量
architectur structur	总体结构
architectur studi	结构研究	体系研究
archiv	档案	归档	文档	档案馆
arctic	北极
ard	急性呼吸窘迫综合征
area	区域	面积	同域	范围
area control	控制区域
area data	区域数据
area densiti	面密度
area name	域名
area ratio	面积比
area rule	面积法
area select	区域选择
area structur	建筑面积
area studi	地区研究
arena	舞台	场地
argu	争论	支持	证明	辩论
argument	参数	争论	论证	辩论
aris	出现	产生	发生	来自
arm	武器	武装	手臂	装备
arm forc	力臂	武装	军队	部队
arm length	疏远	无关联
armi	军队	大批
armor	装甲	武器
aromat	芳香	香料	芳香性	芳香化
around	周围	全面	在周围	各处
around time	在前后
around world	世界各	全世界
arous	唤醒	引起	激励	鼓励
arrai	排列	阵列	数组	大批
arrai architectur	阵列结构
arrang	安排	排列	整齐	重排
arrest	定位	抑制	阻止	被捕
arrhythmia	心律失常
arriv	到达	达到
arsen	砷的
art	技术	文科	艺术	人文科学
art educ	艺术教育
art form	艺术形式
art hous	实验性
art object	艺术品
art work	艺术品
arteri	动脉
arterioven	动静脉
arthriti	关节炎
articl	文章	物品	契约	条款
articul	清晰	关节	表达	发音
articular	关节
artifici	人工	人为	人造	假的
artifici antigen	人工抗原
artifici circuit	模拟电路
artifici cognit	人工识别
artifici earth satellit	人造地球卫星
artifici ground	人造
artifici hand	假手
artifici immun	人工免疫
artifici intellig	人工智能
artifici intellig technologi	人工智能技术
artifici labor	引产
artifici languag	人工语言
artifici law	立法
artifici network	仿真网络
artifici neural net	人工神经网络
artifici neural network	人工神经网络
artifici person	法人
artifici sourc	人为源
artilleri	火炮
artist	艺术	艺术家	艺人	画家
ascend	上升	优势	升高	占优势
ascent	提高	上升
ascertain	确定	发现	查明	弄清
asept	无菌	清洁
ash	灰化	灰分
asia	亚洲
asian	亚洲
asid	另外	离开
ask	请求	要求	询问	需要
aspect	方面	外观	季相	面对面
aspect ratio	纵横比
aspergillu	曲霉菌
aspir	追求	愿望	上进	除尘
assai	分析	试验	鉴定	化验
assault	攻击	攻击者	袭击	冲击
assembl	集合	收集	汇编	装配
assembl plant	装配厂
assembli	装配	组件
assembli plant	装配厂
assembli type	装配型
assert	断言	主张	维护	武断
assess	评估	评价	估计	评定
assess techniqu	评价技术
asset	资产	财产
asset manag	资产管理
asset price	资产价格
asset valu	资产价值
assign	分配	赋值	指定	任务
assign import	重视
assign problem	分配问题
assimil	吸收	同化	吸收进	同化作用
assist	帮助	有助于	参加	协助
assist movement	辅助运动
associ	结合	联合	关联	协会
associ area	联合区
associ b	联合起来
associ function	相关功能
associ learn	联想学习
associ reaction	缔合
associ test	联想测验
assort	分类	协调	一组	各种各样
assum	假定	呈现	大家	大概
assumpt	假设	假定	设想	担任
assur	保证	确定	可保证	把握
assur factor	安全系数
assur servic	保证服务
ast	堡垒
asteroid	星状	小行星
asthma	哮喘
astound	震惊
astronaut	航天	宇航
astronom	天文学	天文学家	庞大	天体
astronomi	天文学
astrophys	天体物理学	天体物理
asw	海战
asymmetr	不对称	非对称	不平衡
asymptomat	无症状
asynchron	异步	不同时
atherm	绝热	不发热
atherosclerosi	动脉粥样硬化	粥样硬化
atherosclerot	动脉粥样硬化
athlet	运动	运动员	活跃	体育运动
atla	地图集
atmospher	大气	空气	大气所致	大气压
atmospher air	大气
atmospher optic	大气光学
atmospher pollut	大气污染
atmospher pressur	大气压
atom	原子	雾化	微量	原子数
atom absorpt spectroscopi	原子吸收光谱
atom bridg	原子桥
atom devic	雾化器
atom emiss spectroscopi	原子发射光谱法
atom energi	核能
atom explos	核爆炸
atom fluoresc	原子荧光
atom fusion	核聚变
atom heat	原子热
atom mass	原子质量
atom orbit	原子轨道
atom ratio	原子比例
atp	三磷酸腺苷
atr	属性	标志
atrial	心房	房的
atrophi	萎缩	衰退	发育不全
attach	相关	附加	连接	归属
attach document	附件
attach energi	附着能
attach file	附件
attach import	重视
attach major import	十分重视
attack	攻击	攻击者	受到攻击	害病
attack diseas	患病
attack rate	发病率
attain	达到	获得	可达到	成就
attempt	试图	尝试	企图
attend	注意	处理	出席	照顾
attent	注意	注意力	保养
attent focus	注意力集中	注意聚焦
attenu	减弱	衰减	稀释	衰减器
attenu rate	衰减率
attest	证明	证据	证实	表明
attitud	态度	看法	姿势	体态
attract	吸引	吸引性	的兴趣	吸引力
attract forc	吸引力
attribut	属性	归因	归因于	归属
attribut access	属性访问
attribut select	属性选择
attribut set	属性集
attribut statist	属性统计
attrit	磨损	消耗	摩擦	削弱
atyp	非典型	不一致	各异
audibl	清晰度	能见度
audienc	观众	读者
audio	音频	声音
audit	审查	听觉	听力	审计
auditori	听觉	审计
augment	增加	增量	增长	扩展性
augment realiti	增强现实
augmentor	增加	增进
aurora	极光
auster	严格	严峻	朴素	南风
australia	澳大利亚	澳洲
authent	可靠	可信	真正	可靠性
author	授权	根据	写作	许可
authorit	权威	官方	可信	权威性
autism	孤独症
auto	汽车	自己	自动	自发
autoantibodi	自身抗体
autoimmun	自体	自身免疫	自身免疫性
autom	自动化	自动机	机械化	自动学
autom administr	自动化管理
autom analysi	自动分析
autom assembli	自动装配
autom design	自动设计
automat	自动	自动化	机械	机器人
automat analysi	自动分析
automat assembli	自动装配
automat code	自动编码
automat control	自动控制	自控
automat control system	自动控制系统
automat drive	自动驾驶
automat machin	自动机器
automat movement	自动
automat pilot	自动驾驶仪
automat request	自动检索
automat track	自动跟踪
automat transmiss	自动驾驶
automobil	汽车	自动化	汽车驾驶
automot	汽车	自动
automot engin oil	车用润滑油
automot vehicl	机动车
autonom	自治	自动	自主	独立自主
autonomi	自治	自主性
autopilot	自动驾驶仪
auxiliari	辅助
av	平均	途径	有效	向量
avail	有效	利用	有效性	有用
avail abl	有效	可得	可利用	空闲
avail energi	有效能	可用能
avail factor	使用效率
avail good	现货
avalanch	雪崩	大量	崩塌
avatar	化身
avenu	途径	大街
averag	平均	受损	平均为	通常
averag condit inform content	条件熵
averag cost	平均成本
averag densiti	平均密度
averag edg line	平均宽度
averag energi	平均能
averag error	平均误差	平均偏差	平均错误
averag flow	平均流量
averag length	平均长度
averag method	平均法
averag number	平均数
averag output	平均产量
averag person	正常人	普通人
averag price	中价
averag probabl	平均概率
averag qualiti	平均质量
averag qualiti product	平均质量
averag rate	平均比率
averag risk	一般风险
averag size	平均尺寸	平均大小
averag speed	平均速度
averag temperatur	平均温度
averag temperatur differ	平均温差
averag time	平均时间
averag valu	平均值
averag veloc	平均速度
averag weight	平均重量
avert	避免	可防止	可避免	防止
avian	鸟类	鸟的
aviat	航空	飞行	驾驶
aviat fuel	航空燃料
avid	贪婪
avoid	避免	回避	无效	躲避
aw	恐惧	敬畏
awai	离开	远远	大大	废除
await	等待
awar	知道	识别	意识到	意识
award	给予	判决	授予
ax	削减	裁减	轴线
axial	轴向	轴的	轴对称性	中轴
axon	轴突
azimuth	方位角	方位
azur	蓝色
babi	婴儿	幼儿	小儿
bacillu	杆菌	细菌	杆菌属	芽胞杆菌属
back	支持	放弃	退出	后退
back board	底板
back countri	偏远地区
back cross	反交
back edg	完全	总共
back end	后端	后段
back fall	山坡
back fill	填充
back fire	回火	逆火
back flow	回流	倒流
back ground	背景
back hand	间接
back load	推迟
back materi	基底材料
back natur	回归自然
back panel	底板
back pass	后传
back project	反投影
back relat	追溯
back run	逆行
back side	背面	内层	后侧
back stage	前级
back step	反推
back surfac	底面
back translat	回译
back water	回水
backbon	彻底	脊椎	骨干	支柱
backend	后端
background	背景	隐蔽	背景资料
background color	背景颜色
background comput	后台计算机
background knowledg	背景知识
background nois	固有噪声	背景噪声
backhaul	回程
backpack	背包
backscatt	反向散射	后向散射
backup	备份	支持	阻塞	后退
backward	向后	相反
bacteri	细菌	杆菌
bacteri call	菌细胞
bacteri phase	细菌相
bacteri viru	噬菌体
bacteria	细菌	杆菌
bactericid	杀菌	杀菌剂
bacteriophag	噬菌体
bacterium	细菌	杆菌属
bad	亏损	不良	不错	坏的
badg	标记
bag	许多	大量	充足
bai	展开	伸展	陷入困境
bait	欺负	折磨	诱饵
bake	烘焙
balanc	平衡	不平衡	均衡	总而言之
balanc develop	均衡发展
balanc evid	对照
balanc heat	热平衡
balanc method	平衡法
balanc natur	生态平衡
balanc point	平衡点
balanc power	力量对比
balanc state	平衡状态
balanc system	平衡系统
balanc type	均衡型
balanc weight	平衡重
ball	混乱	知情	内行	勤奋
ballast	空载	欠稳定
ballist	发射	弹道	冲击	射击
balloon	气球	激增
ban	禁止
band	和联合	结合	联合	一群
band form	带型
band frequenc	频段
band gap	带隙
band hous	监狱
band like	带状
band pass	带通
band pass filter	带通滤波器
band spectrum	带谱
band structur	能带结构
band togeth	联合	团结	联合起来
bandwidth	带宽
bank	堆积	依赖	一层	漫滩
bar	一条	不准	不包括	除非
barcod	条形码
bare	缺乏	没有	几乎不	裸露
barrel	大量	许多	有管
barrier	障碍	栅栏	阻挡层
barrier free	无障碍
barrier layer	阻挡层
barrier separ	膜分离
basal	基础	基本	基底	根本
base	基于	基础	根据	底部
base area	根据	底面积	底面
base board	基板	底板
base case	基本情况
base cluster	基组
base data	基本数据
base element	基本元素
base heart	心底
base line	基线
base load	基线	底线
base map	基本图
base materi	基质
base model	基本模型	基础模型
base number	基数
base oil	原油
base period	基期
base plate	底盘	基板
base point	基点
base program	基本程序
base set	基本集
base vector	基向量
base year	基准年
baseband	基带
baselin	基线	基准
baselin network	基准网络
basi	基础	根据	基底	主要成分
basi point	基点
basi set	基组
basi weight	定量
basic	主要	基本	碱性	碱度
basic data	基础资料
basic frequenc	基频
basic function	基本功能
basic ion	阳离子
basic level product	初级生产
basic line	基线
basic metal	碱性金属
basic modul	基本模块
basic need	基本需要
basic oper	基本操作
basic period	基期
basic point	基点
basic principl	基本原理
basic procedur	基本程序
basic scienc	基础科学
basic skill	基本功
basic structur	基本结构
basic train	基本功
batch	分批	一组	一批
bath	游泳	淋漓	浸没
batteri	一系列	电池	一连串	殴打
batteri capac	电池容量
batteri cell	电池
batteri current	电池电流
batteri life	电池寿命
batteri limit	界区
battl	作战	战斗	斗争
battlefield	战场
bayesian	贝叶斯
bbb	血脑屏障
bc	公元前
bd	框图
beach	湖滨	失业	定居
beacon	报警	烽火	指引
bead	泡沫
beam	微笑	光亮	愉快	横梁
beam current	束流
beam lead	梁式引线
beam light	光线	光束
beamwidth	波束宽度
bear	有关	证实	方位	支持
bear arm	武装	从军
bear back	控制
bear comparison	不亚于
bear evid	表明	证明	提供证据
bear hand	管理	帮助	参加	主张
bear load	负重
bear memori	牢记	记住
bear part	参与
bear pressur	承压
bear refer	和有关
beat	搜索	打击	搞清	镇压
becom	发生	合适	适当	适合
becom ag	成年
becom awar	知道	意识到
becom due	到期	期满
becom on	结合
becom oper	生效
bed	嵌入	层状	磨合	移栽
bedsid	临床	床边
beef	加强	肌肉	牛肉	体力
begin	首先	开始	第一	起初
begin month	月初
begin year	年初	年头
behav	处理	行为者	处置	对待
behavior	行为	行为主义
behavior base	基于行为
behavior chang	行为变化
behavior health	行为健康
behavior model	行为模型
behavior modif	行为矫正
behavior respons	行为反应
behavior scienc	行为科学
behavior therapi	行为疗法
behind	落后	在后	拖延	在之后
belief	相信	信念	信仰
believ	可信	可信度	相信	信任
bell	热情
belong	属于	居民	合适	附属物
belt	不公正	地带	腰带
bench scale research	扩大试验
bench scale test	模型试验	台架试验
bench side	焦面
benchmark	标记	基准	基准程序
benchmark data	基本数据
benchmark problem	基准问题
benchmark program	基准测试程序
benchmark test	基准测试
benchtop	台式
bend	弯曲	弯曲度	屈服
benefici	有益于	有益	有利于	有助于
benefici us	享用
beneficiari	受益人
benefit	有利于	利益	得益于	受益于
benefit cost	成本效益
benefit cost relationship	受益
benign	善良	良性	温厚	有益
besid	而且	此外
best	最好	最多	石棉	胜过
best case	最有利	最适合
best class	一流	领先
best fit	最优拟合	最佳配合
best known	著名	众所周知
best match	最佳配合
best part	大部分
best perform	表现最好
best practic	最优方法	最佳实践
best qualiti	品质优良
beta factor	孕酮
beta radiat	线辐射
better	更好	改善	较好	最好
better half	配偶
better part	大部分
beverag	饮料
beyond	除此之外	超过	迟于
beyond control	无法控制
beyond expect	意外
beyond measur	极度
beyond reason	不合理
beyond recoveri	无法弥补
beyond requir	供大于求
beyond sea	在国外
beyond understand	难以理解
bi	通过	两个	依据	两次
bia	倾斜	偏见	偏离	斜纹
bias	偏置	边缘	有偏见
bicycl	自行车	二环
bidirect	双向
big	重要	大的	大量	重大
big busi	大企业
big capit	大企业
big enough	足够大
big head	大头
big heart	旷达
big hous	监狱
big name	知名人士
big nois	名人	重磅炸弹
big power	大国
big scale	大规模
big scienc	大科学
big time	巨大成功
big wai	彻底
bilater	两侧	双向	双方	双边
bilay	双分子层
bilingu	双语
bill	广告	清单	宣布	法案
billion billion	亿万
bin	容器	二进制	箱子
binari	双星	二进制	二元	由两部分组成
bind	粘合	约束	绑定	束缚
bind energi	结合能
bind forc	约束性
bind natur	约束性
binocular	双眼
bio	生物	肌醇	生命
bio chemic	生化
bio divers	生物多样性
bio dynam	生物动力
bio electr	生物电
bio energi	生物能源
bio engin	生物工程	生物工程学
bio feedback	生物反馈
bio genet	生物发生
bio mass	生物量
bio mechan	生物力学
bio medic	生物医学
bio pharmaceut	生物制药
bio reactor	生物反应器
bio safeti	生物安全
bio scienc	生物科学
bio technologi	生物技术
bioactiv	生物活性
bioassai	生物测定
biochem	生物化学
biochemistri	生物化学	生化
biocid	杀虫剂	杀生
biodefens	生物防御
biodegrad	生物降解	生物可降解性
biodiesel	生物柴油
bioengin	生物工程
biofeedback	生物反馈
biofilm	生物膜
biogeochem	生物地球化学
biolog	生物学	生物	生物制剂	生态学
biolog activ	生物活性	生理活性
biolog agent	生物制剂
biolog balanc	生态平衡
biolog chemistri	生物化学
biolog control	生物防治	生物控制
biolog effect	生物效应
biolog engin	基因工程	生物工程
biolog function	生物功能
biolog half life	生物半衰期
biolog process	生化过程
biolog research	生物学研究	生物研究
biolog scienc	生物科学
biolog statist	生物统计学
biologi	生物学	生物
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
biophys	生物物理学
biopolym	生物聚合物
bioprocess	生物过程
bioreactor	生物反应器
biorefineri	生物炼制
bioscienc	生物科学
biosensor	生物传感器
biosynthet	生物合成
biotech	生物技术
biotechnologi	生物技术
bipolar	双极性	双极
bird	羽毛球
birth	出生	起源	生产	在出生时
bistat	两州
bit	一点	少量	破碎	非常
bite	侵入	思考	穿透	辛辣
bla	放射
black	黑色	盈利
bladder	膀胱
blade	叶片	一片
blank	空白	消失	消除	封锁
blanket	掩盖	掩蔽	覆盖	总共
blast	发射	枯萎	细胞	胚胎
bleed	渗透	出血	除去	流血
blend	混合	混合物	融合成	协调
blind	封堵	盲目
blind person	盲人
blind plug	堵塞
blind side	弱点
block	封闭	阻碍	堵塞	阻塞
block agent	抑制剂	阻滞剂
block group	块组
block hous	堡垒
block polym	嵌段共聚物
block storag	块存储
blockad	阻塞	封锁
blockag	妨碍	封锁	堵塞
blocker	阻滞剂
blog	博客
blood	纯种	生命	气质	流血
blood cell	血细胞	血球
blood diseas	血液病
blood fill	充血
blood flow	血流	血流量
blood flow rate	血流速度
blood group	血型
blood loss	出血	失血
blood plasma	血浆
blood plate	血小板
blood prepar	血标本
blood pressur	血压
blood profil	血液学
blood relat	血缘关系	血缘
blood relationship	血缘关系
blood stream	血流
blood suppli	供血
blood tumor	血肿	动脉瘤
blood type	血型
blood vessel	血管
blood volum	血容量
bloodstream	血流
bloom	开放	模糊	充满	发育成
blot	印迹	污点
blow	爆发	破坏	发泡	喷射
blower	风机
blown	放大	膨胀	喷出
blue	突然	蓝色	下流	变蓝
blueprint	计划	蓝图	设计图
blunt	率直	迟钝
blur	模糊	混乱	模糊不清
bmi	身体质量指数
board	公开	机载	木板	诚实
board administr	董事会
board manag	理事会
board meet	董事会会议
board room	办公室
boast	夸大
bodi	大量	加重	体外	加厚
bodi build	体格
bodi care	身体护理
bodi case	壳体	外壳
bodi caviti	体腔
bodi center	体心
bodi experi	体外试验
bodi fluid	体液
bodi forc	体力
bodi heat regul	体温调节
bodi length	体长
bodi mass	体重
bodi matter	正文内容
bodi part	人体部位
bodi person	社团
bodi shape	体型
bodi size	字体大小
bodi temperatur	体温
bodi type	体型
bodi wall	体壁
bodi water	水域	体液
bodi weight	体重
bodi work	工作体系
bodili	身体	亲自
boil	压缩	归结为	沸腾	煮沸
boiler	锅炉
bolster	支持	支撑	巩固
bolt	关闭	筛选	脱离	分开
bomb	投弹	失败	炸弹	轰击
bond	结合	化合	搭接
bone	骨骼	认真学	立即	尸体
book	大量	签到	无权	没有空
boom	繁荣
boost	升高	推进	提高	助推
booster	支持者
boot	引导	启动	除此以外	再者
border	接近	接壤	有边	边缘
bore	切屑	钻孔	孔径	内径
born	再生	证明	源于	出生于
borrow	伪造	贷款	借用	虚构
bot	堵塞
bottl	抑制	约束	遏制
bottleneck	瓶颈	阻塞
bottom	引起	实际上	底部	根本上
boul	议会
boulder	卵石
bound	范围	边界	依靠	有界性
boundari	边界	分界线
bovin	牛的	迟钝
bowel	内部	内脏	无情	同情
box	盒子
bragg	布拉格
brain	智力	智能	智囊
brain caviti	脑室
brain cell	脑细胞
brain damag	脑损伤
brain injuri	脑损伤
brain power	智力	科学工作者
brain scienc	脑科学
brain stem	脑干
brain surgeri	脑外科
brain tumor	脑瘤
brain unit	计算机
brain wave	脑电波	灵感
brake	阻碍	丛林
branch	分歧	分叉	分枝	分支
brand	商标
brass	黄铜	支付
braze	钎焊
breach	破坏	违反	突破	违背
breadboard	试验	模拟
breadth	宽度	违背
break	不断	分解	断裂	破裂
breakdown	故障	崩溃	事故	击穿
breakthrough	突破	新发现	新进展
breakthrough experi	穿透实验
breakup	停止	分裂	崩溃	解体
breast	面对	胸部	乳房
breath	同时	呼吸	吸入	注入
breed	培养	种类	养育	饲养
bridg	桥梁	克服	桥接	跨越
bridg format	架桥
bridg work	架桥
brief	简单	简报	摘要	简短
briefli	简单	简短	简明
bright	亮度	明亮	聪明	光亮
bring	提出	带来	培养	引起
bring along	带来
bring bear	运用	施加	瞄准
bring busi	入股
bring charg	指控
bring close	结束
bring effect	实现	实施
bring end	结束
bring exercis	运用	应用	充分发挥
bring forc	实施
bring forward	提出	提前
bring market	出售
bring outsid	带外
bring pass	实行
bring plai	启用
bring section	浓缩	收缩
bring stream	投入生产
brittl	脆性	脆弱	易坏
broad	显著	宽度	宽广	广大
broad band	宽带
broad base	无限
broad market	广阔的市场
broad rule	常规
broad spectrum	广谱
broad spectrum antibiot	广谱抗生素
broadband	宽带
broadcast	广播	传播	播种机
broaden	扩大	增宽	变宽	拓展
broadli	宽广	明白
broken	破碎	衰弱	训练	解堵
brought	提出	教育	培养
brown	棕色
brows	浏览	放牧	监视
brush	复习	干扰	提高	拒绝
bu	总线	母线	汇流条
bubbl	沸腾	泡沫
budget	预算	预定	安排	预算编制
buffer	缓冲	缓冲区	隔离	缓冲器
bug	窃听	错误	撤退	缺陷
bui	获得	放弃	贿赂	购买
build	加入	建立	组合	建筑
build block	构件
build construct	土木建筑
build materi	建筑材料
build method	合成法
build process	合成过程
builder	组份
buildup	发展	增强	集结
built	组合	固定	嵌入	内在
built order	定制	特制
built pattern	组合模型
built procedur	内部过程
built test	片测试
bulb	球状	球茎	圆的	鳞茎
bulk	膨胀	大多数	大小	大部分
bulki	庞大
bulli	威胁	十分	欺负
bump	提高	凸起	突然增加	撞击
bunch	聚束	一束	一群
bundl	集束
buoi	浮标	鼓励	航标
buoyanc	弹性	浮力
burden	负荷	责任	负担	麻烦
burden proof	举证责任
burdensom	压抑
burgeon	发芽	萌芽	嫩枝
buri	埋葬	埋藏
burn	燃烧	烧伤	侵蚀	老化
burner	燃烧器
burst	充满	失败	闯入	突发
busi	无权	起作用	在生产	商业
busi activ	经济活动
busi administr	企业管理
busi build	办公楼
busi center	商业中心
busi combin	企业联合
busi commun	企业界
busi concern	企业	商行
busi develop	商业区
busi inform system	企业信息系统
busi man	企业家
busi manag	企业管理
busi oper	经营
busi relat	商务
busi report	报告
busi softwar	商业软件
button	准确	全部完成	守旧	确切
bypass	绕过	旁路	忽视	回避
byproduct	副产品
c	行政机构	计算机软件
c major	乐器
ca	中国科学院	阴极	负极
cabin	狭窄	小屋
cabinet	内阁	家具制造
cabl	电缆
cach	隐藏	窖藏
cad	计算机辅助诊断
cadav	尸体
cadaver	尸体
cage	制动	闭锁	吸持
calcul	计算	结石	可计算	预测
calcul error	计算误差
calcul machin	计算机
calcul mode	计算式
calcul speed	计算速度
calcul standard	计算标准
calcul valu	计算值
calib	口径	水准	管径
calibr	校准	口径	调整	水准
calibr point	校准点
california	加利福尼亚
call	所谓	访问	不需要	要求
call attent	引起注意
call back	收回	加班
call number	电话号码
call question	质疑
call respons	呼应
call tune	操纵
call valu	赋值
calor	热量	热的	热化	热值
cam	凸轮
camera	照相机	暗箱	秘密	摄像机
camouflag	伪装
camp	志同道合	等待
campaign	运动	作战	活动	竞选
campu	校园
canada	加拿大
canal	运河	水道	沟渠
cancel	取消	消除	网状	可撤销
cancer	癌变	癌的	恶性肿瘤	癌性
cancer cell	癌细胞
cancer drug	癌症药物
cancer situ	原位癌
candid	自然	公正	候选	念珠菌属
cannul	插管
cannula	插管
canon	正则	正规	典型	标准
cantilev	悬臂	悬臂梁
canyon	峡谷
cap	最后	更加	覆盖	容量
capabl	能够	能力	能的	性能
capabl base	基于能力
capac	能力	容量	过量	最大限度
capac action	行为能力	活动能力
capac equip	设备能力
capac factor equip	设备利用率
capac heat	热容
capac manag	管理能力
capac measur	容量
capac usag ratio	能量利用率
capacit	电容	限量	获能
capacitor	电容器
capillari	毛细管	毛状
capit	利用	资本主义	重要	大写
capit accumul	资本积累
capit asset	固定资产
capit cost	投资成本
capit format	资本形成	资本积累
capit intens	资金密集型	资本密集
capit market	资本市场
capit repair	大修
capit trade	商业资本
capit trade purpos	商业资本
capsul	概括	胶囊	密封	封闭
captur	捕捉	抓取	获得
captur attent	引起注意
captur effect	捕获效应
car	汽车	车载	客车
carbid	碳化物
carbohydr	碳水化合物	糖类
carbon	碳的	碳酸化	碳酸盐	含碳
carbon acid	碳酸	重碳酸盐
carbon acid ga	二氧化碳
carbon atom	碳原子
carbon balanc	碳平衡
carbon bear	含碳
carbon chain	碳链
carbon contain	含碳
carbon content	碳含量
carbon cycl	碳循环
carbon distribut	积碳
carbon equival	碳当量
carbon film	碳膜
carbon footprint	碳足迹
carbon ic	干冰
carbon number	碳数
carbon oxid	一氧化碳
carbon past electrod	碳糊电极
carbon period	石炭纪
carbon residu	残炭
carbon sourc	碳源
carbon trade	碳交易
carcinogen	致癌	癌发生
card	可能	梳理	注定
cardiac	心脏	心脏病患者	贲门
cardio	有氧运动
cardiopulmonari	心肺
cardiovascular	心血管
cardiovascular diseas	心血管病
cardiovascular system	心血管系统
care	注意	小心	关心	担心
care deliveri	保健服务
care free	舒畅	愉快
care less	粗心	淡漠
career	成功	事业	专业	职业
carefulli	谨慎	小心
cargo	货物
carri	进行	实现	实施	贯彻
carri agent	载体
carri along	支持	说服	鼓励
carri capac	承载能力
carri effect	实现	实行	实施
carri electr	输电
carri execut	实现	实施	实行
carri forward	推进	延后
carri home	便于携带
carri law	执法
carri on point	达到目
carri term	生育
carri termin	输出端
carri trade	运输业
carri weight	重要	有影响
carriag	转运	运输	马车	客车
carrier	转运	载波
cart	菜单	带走
cartilag	软骨
cartridg	弹药
cascad	级联	跌落	层叠
case	假设	个性化	如果	情况
case control	病例对照
case definit	诊断标准
case emerg	在紧急情况下
case histori	病历
case load	病例数	工作量
case point	例证
case rate	患病率
case report	病例报告
case stand	事实上
case studi	案例研究	实例分析	实例研究
case studi method	案例研究法
cash	现金
cast	计算	寻找	搜索	丢弃
casualti	事故	受害者	伤亡
cat	呕吐
catabol	分解代谢	异化
catalog	编目	目录
catalysi	催化作用	催化	刺激作用
catalyst	催化剂	促进因素
catalyt	催化	接触
catalyz	催化剂	催化	促进	催化作用
cataract	暴雨	白内障	内障
catastroph	灾难性	突变	灾难	大灾难
catch	理解	出生	追赶	赶上
categor	分类	明确	绝对	分类器
categori	范畴	种类	分类	类项
cater	给养
cathet	导管
cathod	阴极	负极
cation	阳离子	正离子
cattl	家畜
caus	原因	为了	引起	目标
caus action	案由
caus agent	病原体
caus concern	引起关注
caus damag	造成的损失
caus effect relationship	因果关系
causal	因果关系	原因	因果性
caution	警告	小心	保证人	警示
cavit	空化
caviti	空穴
cd	光盘
cdr	会长
ceas	停止	中止
cell	单元	淋巴细胞	细胞	电池
cell biologi	细胞学	细胞生物学
cell block	单元组
cell bodi	细胞体
cell count	细胞计数
cell cultur	细胞培养
cell cycl	细胞周期
cell death	细胞死亡	细胞坏死
cell densiti	细胞密度
cell differenti	细胞分化
cell disrupt	细胞破碎
cell free	无细胞	脱细胞
cell fusion	细胞融合
cell line	细胞系
cell mass	细胞群
cell membran	细胞膜
cell model	细胞模型
cell organ	细胞器
cell paramet	晶胞参数
cell phone	手机
cell product	单元生产
cell separ	细胞分离
cell substanc	细胞质
cell surfac	细胞表面
cell toxic	细胞毒
cell wall	细胞壁
cellular	细胞	细胞结构	细胞构成
cellular autom	细胞自动机
cellular immun	细胞免疫
cellular layer	细胞层
cellular product	单元生产
cellular system	网络系统
cellular tumor	细胞瘤
cellulos	纤维素	细胞构成
cement	水泥	粘合	黏结	胶结
center	居中	在中心	中心	脱离中心
center attract	焦点
center center	中心距
center center space	中心距
center differ	中心差分
center distanc	中心距
center forward	足球
center frequenc	中心频率
center mass	质心
center mass coordin	质心坐标
center part	中分
center pressur	压力中心
center section	中部
centimet	厘米
central	集中	中心	中央	重要
central american	中美洲
central bodi	中心体
central control	集中控制
central govern	中央政府
central manag	集中管理
central monitor system	集中监控系统
central offic	中心站
central plan	计划经济
central point	中心点
central process unit	中央处理器
central valu	中心值
centric	中心	在中心	中央	中心性
centrifug	离心	离心机	离心分离
centuri	世纪	百年	历史悠久
ceram	陶瓷
ceram coat	陶瓷涂层
cerebr	脑的	思考	大脑	脑活动
certain	肯定	确定	确信	必然
certain degre	在某种程度上
certainli	确定
certainti	确定	一定	肯定	确信
certif	证明	证书
certifi	证明	可证明	保证	可保证
cessat	停止	中断	中止
cf	比较
cg	重心
chain	链接	下行链路	束缚	囚禁
chain address	链接地址
chain command	控制范围
chain cut agent	调节剂
chain file	链接文件
chain length	链长
chain mode	链式
chain program	串行程序
chain reaction	链式反应
chain structur	网结构
chain transfer	链转移
chair	主席
challeng	挑战	要求	怀疑
challeng attent	引起注意
challeng law person	以身试法
chamber	室内	房间
champaign	平原	广阔
chanc	期望	有可能	不可能	多变
chang	变化	改变	转换	交换
chang back	特性等
chang better	好转	改进	改善
chang cours	转向
chang direct	方向变化
chang front	改变态度
chang intens	变化强度
chang life	绝经
chang magnitud	变化幅度
chang point	变点
chang size	尺寸变化
changer	变换器	转换器
channel	沟流	信道化	开辟	引导
channel code	信道编码
channel condit	信道状态
channel select	通道选择
chao	混沌
chaotic	混乱	混沌	无秩序
char	炭化
charact	适合	扮演	字符	性质
characterist	特征	特性	特色	指数
characterist form	特征形式
characterist function	特征函数
characterist paramet	特征参数	结构参数
characterist ratio	特征比
characterist relat	特征关系
characterist set	特征集合
characterist signal	特征信号
characterist test	特性试验
characterist valu	特征值
characterist variabl	特征变量
characterist vector	特征向量
charg	费用	装料	充电	承担
charg electr	电荷	充电
charg free	免费
charg hand	负责人
charg magnet	磁荷
charg materi	装料
charg parti	被告
charg particl	带电粒子
charg transfer	电荷转移
chart	图表	海图
chassi	底盘
chd	冠心病
cheap	廉价	不值钱
cheaper	成本更低
check	检查	出发	检验	调查
checkpoint	检查点
chelat	螯合剂
chem	化学
chemic	化学	用化学
chemic analysi	化学分析
chemic cell	化学电池
chemic chain	化学链
chemic combin	化合
chemic composit	化学成分	化学组成
chemic compound	化合物
chemic defens	化学防御
chemic element	化学元素
chemic energi	化学能
chemic engin	化学工程
chemic examin	化验
chemic fiber	化学纤维
chemic industri	化学工业
chemic machin	化学加工
chemic method	化学法
chemic modif	化学修饰
chemic oxygen demand	化学需氧量
chemic plate	化学镀
chemic pollut	化学污染物
chemic process	化学加工	化学方法	化学过程
chemic properti	化学性质
chemic reaction	化学反应
chemic reagent	化学试剂
chemic stabil	化学稳定性
chemic substanc	化学物质
chemic synthesi	化学合成
chemic therapi	化学疗法
chemic treatment	化学处理
chemic vapor deposit	化学气相沉积
chemist	化学家
chemistri	化学	化学过程
chemo	化疗	化学
chemokin	趋化因子
chemotherapeut	化学疗法	化学治疗
chemotherapi	化学疗法
cherenkov	切伦科夫
chest	胸部	箱子	胸廓
chf	充血性心力衰竭
chicago	芝加哥
chief	主要	尤其	领袖
child	怀孕	产物	本人	孩子
childhood	儿童期
children	孩子
children hospit	儿童医院
chill	寒冷	冷却	致冷	冷冻
chimer	嵌合性
china	中国
chines	汉化	中文	中国	中国性
chip	富有	单片	切下	碎屑
chip remov	排屑
chip test	芯片测试
chiral	手性
chlorid	氯化	氯化物	消毒	盐酸盐
chlorin	绿色	氯化
chloroquin	氯喹
choic	选择	优良	特别	上等
cholesterol	胆固醇
choos	选择	决定	喜欢	选取
chop	出现	截断	不好	割断
chromat	色度	彩色	色差	多彩
chromatin	染色质
chromatograph	色谱分析
chromatographi	层析法
chromosom	染色体
chronic	慢性	长期	习惯性
chronic diseas	慢性病
ci	顺式	输入	通信接口
cigarett	香烟
circuit	曲折	旋转	循环	电路
circuit board	电路板
circuit design	电路设计
circuit paramet	电路参数
circuit section	区分器
circuitri	电路系统
circul	循环	流通	不参与	传播
circul pump	循环泵
circul shift	循环移位
circul system	循环系统
circul time	循环时间
circul water	循环水
circular	循环	圆形	环状	间接
circulatori	循环
circumst	事件	环境	状况	决不
circumv	绕行	包围	陷害
cirrhosi	肝硬化
cite	引用	引证	举例	指引
citi	城市	都市
citizen	公民	市民	国民
civil	文明	公民	文化	礼貌
civilian	平民	百姓	民用
ckd	破裂
cl	控制线
clad	覆盖	穿衣
clai	粘土	泥土	黏土
claim	要求	主张	断言	权利
clandestin	秘密	暗中
clarifi	澄清	阐明	澄清剂	净化剂
clariti	清楚	透明度	明晰	透明性
class	分类	种类	级间	头等
class definit	分类定义
class number	分类号
class pollut	污染等级
classic	古典	标准	典型	经典
classif	分类	分级
classif method	分类方法
classif system	分类系统
classif techniqu	分类技术
classifi	分类	分为	分类器	归类
clean	清除	清洁	清理	干净
clean acid	酸洗
clean compound	洗涤剂
clean cut	清楚	好看
clean treatment	净化处理
cleaner	滤清器
cleanli	清洁	干净	熟练
cleans	净化	洗净	纯化	精炼
cleanup	清除
clear	明确	整理	清除	消除
clear cut	明确	清晰	清楚	轮廓清晰
clear machin	净化机
clear medium	澄清剂
clear proof	确证
clear score	报复
clearanc	间隙	清除	空隙
clearanc good	报关
clearanc volum	余隙
clearer	澄清剂	洗剂
clearli	清楚
cleav	坚持	分开	依恋
cleavag	分裂	裂片	解理
click	单击
client	客户	顾客	客户机
client concern	当事人
client depart	主管部门
client side	客户端
climat	气候	气候上	气候区
climat chang	气候变化
climb	上升	屈服	让步	趁势
clinic	临床	分析	诊所
clinic analysi	临床分析
clinic diagnosi	临床诊断
clinic medicin	临床医学
clinic test	临床试验
clinic trial	临床试验
clinician	临床医师
clip	一次	修剪	快速	剪报
clock	记录	定时	时钟
clog	堵塞	障碍	阻塞
clonal	无性系	克隆	克隆形成能力
clone	克隆	无性系
close	接近	结束	包围	靠近
close case	结案
close circuit	闭路	闭路式
close cycl control	闭环控制
close entri	闭口
close line	闭合线
close loop	闭环
close loop control	闭环控制
close loop system	闭环系统
close near	接近	差不多
close pair	合对
close path	闭路
close rang	接近	近距离
close time	结束时
close togeth	紧密
close type	闭式
closur	关闭
clot	聚集	凝固	凝块	凝结
cloth	衣服	布料	赋予	织物
cloud	模糊	混浊	变得模糊	无光泽
cloud cover	云量
cloud top	云顶
clue	提示	线索	暗示	提供线索
cluster	聚类	成群	成串	一簇
cluster algorithm	聚类算法
cluster analysi	聚类分析
cluster control	群控
cluster crystal	簇晶
cluster data	分类数据	聚类数据
clutter	杂乱
cm	厘米
cmc	临界胶束浓度
cmo	中央气象台
cmv	巨细胞病毒
cn	通信网络
cnt	对比度	计算机网络技术	碳纳米管
co	公司	共有	余弦	代码
co act	协作
co current	直流	并流
co current flow	并流
co depend	相互依赖
co design	协同设计
co effici	系数	合作	共同作用
co evolv	共同进化
co exist	共存	共生
co express	共表达
co incid	一致	符合	同时发生
co local	局部化
co occur	共现
co oper	合作	配合
co phase	同相
co pilot	自动驾驶仪
co process	共处理	同时处理
co product	副产品
co vari	共变
co variat	协变量
coach	训练	指导	辅导
coagul	凝结
coagulopathi	凝血病
coalit	联合	结合	联盟
coars	粗糙	粗略	下等
coast	海岸	海岸线	滑坡
coastal	沿海	海岸	沿岸
coat	一层	涂层
coat fabric	胶布
coaxial	同轴
cochlear	耳蜗
cockpit	战场
cocktail	鸡尾酒
code	编码	代码	译码	密码
code behavior	行为准则
code data	编码数据
code effici	编码效率
code line	码区
code machin	编码机
code method	编码方法
code network	编码网络
code program	编码方案
code requir	采用规范
code rule	编码规则
code scheme	编码方案
code segment	代码段
code sequenc	编码序列
code standard	编码标准
code system	编码系统
code translat	译码器
coeffici	系数
cog	欺骗
cognit	认知	认识	识别	认识上
cognit base	基于认知
cognit model	认知模型
cognit scienc	认知科学
cognit semant	认知语义学
cognit state	认知状态
coher	结合	符合	一致性	一致
coher signal	相干信号
coher time	相干时间
cohes	结合	粘结性	内聚	团结
cohort	一群	支持者
coi	羞怯
coil	螺旋	线圈
coin	硬币	金钱	创造	货币
coincid	符合	一致	同时发生	与一致
coke	焦炭	焦化	焦煤	粘结
cold	寒冷	被忽视	完全	感冒
coli	大肠杆菌	结肠
coliti	结肠炎
collabor	合作	协作	与合作	勾结
collagen	胶原
collaps	倒塌	折叠	崩溃	收缩
collater	并行	旁系
colleagu	同事
collect	收集	集体	聚集	共同
collect agent	捕收剂
collect bodi	集团	集合体
collect data	收集资料	收集数据
collect econom	集体经济
collect economi	集体经济
collect land	集体土
collect materi	收集资料
collect record	记录集
collect respons	集体责任
collect suppli	积累
collector	捕收剂
colleg	大学	学院	学会
collid	冲突	碰撞	抵触
collim	校准	准直
collin	直射
collis	冲突	碰撞	抵触
colloid	胶质	胶体
colon	结肠	结肠炎	移植于
coloni	殖民	一群	殖民地	成群
color	染色	颜色	着色	着色剂
color agent	着色剂
color develop reaction	显色反应
color differ	色差
color discharg	拔染
color earth	矿物颜料
color materi	着色剂
color matter	色素	染料
color phase	色相
color properti	颜色属性
color reaction	显色反应	颜色反应
color sens	色觉
color spectrum	色谱
color temperatur	色温
color vision	色觉
colorimetr	比色
column	列为	中柱	圆柱
comb	梳理	清除	斗志	裁减
combat	争斗	战斗
combin	结合	组合	联合	合成
combin action	联合作用
combin algorithm	组合算法
combin condit	组合条件
combin design	组合设计
combin explos	组合爆炸
combin ga	伴生气
combin power	结合力
combin price	批发价
combin system	综合体系
combin transport	联运
combin weight	结合量
combinatori	组合
combust	燃烧	燃料	消耗	燃烧性
combust characterist	燃烧特性
combust rate	燃烧率
combust reaction	燃烧反应
combust valu	热值
combustor	燃烧室	燃烧器
come	发生	得到	结果	达到
come abl	易得到	易达到
come ag	成年	成熟
come along	出现	进步
come around	前来
come back	恢复	恢复原状	复辟
come close	结束
come earth	实事求是
come easili	容易
come effect	生效
come end	结束
come exist	成立
come focu	突出	显着
come forc	开始实施	生效
come front	引人注目
come go	往来	发生的事
come ground	失败	灭亡
come influenc	受到的影响
come life	苏醒
come light	暴露
come long wai	取得进展	明显好转
come market	上市
come matur	成熟
come near	几乎
come observ	被发现	受到注意
come on	继承
come on sens	醒悟
come oper	开始实施
come pass	发生	实现
come period	结束	终止
come point	变细
come power	执政	上台
come servic	投入使用
come short	缺乏	不足	不符合	达不到
come stage	进入社会
come term	妥协	让步
come togeth	聚会	会面	一起	汇集
come top	成功	获胜	翻身
come true	实现
come world	提高	出生
comet	彗星
comfort	安慰	舒适	安乐	轻松
comm	通信	委员会	如同	商业
command	指挥	控制	命令	指令
commenc	开始	着手
commensur	相当	相应	同等	适当
comment	评论	注释	批评
commerc	贸易	商业	商务
commerci	商业化	商业	商业性	商用
commerci act	贸易
commerci agenc	商行
commerci agent	代理商
commerci capit	商业资本
commerci center	商业中心
commerci effici	经济效率
commerci hous	商行
commerci integr	商业道德
commerci measur	技术测量
commerci product	商品	工业生产	工业品
commerci run	工业过程
commerci structur	商业结构
commerci valu	经济价值	工业价值
commerci weight	原量
commiss	试的	服役	可使用	投入生产
commit	委托	保证	过量使用	提交
committe	委员会
commod	商品	农产品	货物	日用品
common	共有	共同	平民	普通
common beam	准则
common benefit	公益
common effort	共同努力
common factor	公因子
common good	公益
common interest	共同利益
common knowledg	常识
common law	习惯法
common man	平民
common peopl	大众	平民
common person	普通人
common purpos	共同目
common sens	常识
common softwar	通用软件
common soldier	大兵
commonli	一般	普通	通常
commonplac	普通
commun	通信	社区	信息	通讯
commun channel	通信信道
commun consumpt	社会消费
commun economi	社会经济
commun facil	公共设施
commun interest	共同利益
commun interfac	通信接口
commun link	通信链路	通信线路
commun mode	通信方式
commun model	通信模型
commun nation	国际社会
commun protocol	通信协议
commun respons	社会责任
commun satellit	通信卫星
commun secur	公安
commun state	共同体
commun system	通信系统	通讯系统
commun task	通信任务
commun technologi	通信技术	通讯技术
commun traffic	通信量
commut	交换	代替	整流	交替
comorbid	同病
compact	压缩	紧密	夯实	简洁
compact algorithm	压缩算法
compani	公司	一起	交往	陪伴
compani act	公司法
compani contract	公司契约
compani law	公司法
compani limit	有限公司
compani limit share	股份有限公司
companion	朋友	指南	陪伴	和善
compar	比较	相对	与比较	对照
compar analysi	比较分析
compar approach	比较方法
compar contrast	比较	对比
compar law	比较法
compar test	比较试验
comparison	比较	与比较	对照	相比之下
comparison experi	比较实验
comparison method	比较法
comparison test	比较测试
compart	分隔	区划	划分	隔间
compass	达到	围绕	同情	范围
compat	一致	适合	兼容性	兼容
compel	强迫	名称	称呼	强制性
compens	补偿	赔偿	报酬	过补偿
compet	胜任	能力	与竞争	超过
compet depart	主管部门
compet evid	有效的证据
competit	竞争	过度竞争	竞赛
competit edg	竞争优势
competit inhibit	竞争性抑制
competit market	竞争性的市场
competit power	竞争能力
competit strength	竞争力	竞争优势
competitor	竞争者	竞争对手
compil	编译	编辑	收集
complaint	投诉	控诉
complement	补充	补偿	补足	补语
complementari	补充	补充性	补足
complet	完成	完全	完整	结束
complet group	完全组合
complet machin	整机
complet period	全周期
complet product	成品
complet reaction	完全反应
complet specifi	完全确定
complet synthesi	全合成
complet text	全文
complex	复杂	综合体	合成	复杂性
complex compound	络合物
complex comput	计算复杂性
complex condit	复合条件
complex construct	复杂结构
complex film	复合膜
complex logic	复杂逻辑
complex reaction	配位反应	络合反应
complex substanc	复合物
complex system	复杂系统
complex task	复杂任务
complex util	综合利用
compli	依从	顺从	承诺	遵守
complianc	依从	按照	顺从	遵从
compliant	适用于	顺从
complic	复杂	并发	覆盖	并发症
compon	元件	组件	组成	成分
compon analysi	组分分析	构成分析
compon environ	成分环境
compon part	成分	组件	构件
compon ratio	构成比例
compos	组成	镇静	写作	创作
composit	合成	复合	组合	综合
composit analysi	组合分析
composit circuit	合成电路
composit condit	组合条件
composit design	组合设计
composit group	复合群
composit materi	复合材料
composit membran	复合膜
composit number	合数
composit pattern	组合模型
composit restrict	综合控制
composit signal	混合信号
composit structur	组合结构
compound	复合	化合	混合物	能缓解
compound b	皮质酮
compound bodi	混合体
compound condit	复合条件
compound f	皮质醇
compound membran	复合膜
compound oper	复合运算
compound relat	复合关系
compound system	复合系统
comprehend	理解	包括
comprehens	包括	理解	广泛	综合
comprehens balanc	综合平衡
comprehens co oper	全面合作
comprehens plan	整体规划
comprehens util	综合利用
compress	压缩	可压缩	压缩性	压缩率
compress air	压缩空气	风动
compress algorithm	压缩算法
compress data	压缩数据	数据压缩
compress engin	压缩机
compress forc	压缩力
compress machin	压缩机
compress strength	抗压强度	压缩强度
compress stress	压力
compress techniqu	压缩技术
compress wave	压力波
compressor	压缩机
compris	包含	构成	概要
compris network	合成网络
compromis	妥协	让步	和解	危害
comput	计算	计算机	估算	可计算
comput accuraci	计算精度
comput aid	计算机辅助
comput aid analysi	计算机辅助分析
comput aid diagnosi	计算机辅助诊断
comput amplifi	运算放大器
comput applic	计算机应用
comput assist	计算机辅助
comput complex	计算复杂性
comput correct	计算修正
comput effici	计算效率
comput element	计算
comput error	计算误差
comput game	计算机博弈	计算机游戏
comput geometri	计算几何
comput languag	计算语言
comput matrix	计算矩阵
comput memori	计算机存储器
comput method	计算方法
comput mode	计算方式
comput model	计算模型
comput network	计算网络	计算机网络
comput physic	计算物理
comput power	计算能力	计算效率
comput problem	计算问题
comput process	计算过程
comput program	计算程序	计算机程序
comput properti	计算机性能
comput resourc	计算资源	计算机资源
comput result	计算结果
comput rule	计算规则
comput scheme	计算方案
comput scienc	计算机科学
comput simul	计算机模拟
comput softwar	计算机软件
comput speed	计算速度
comput standard	计算标准
comput storag	计算机存储器
comput store	存储器
comput system	计算机系统	计算系统
comput technologi	计算技术
comput time	计算时间
comput viru	计算机病毒
comput vision	计算机视觉
computer	电脑	计算机化
con	保存	意图	意志	圆锥
conceal	隐蔽	隐匿	隐藏	隐瞒
conceiv	可能	想象	认为	构思
concentr	集中	浓缩	浓度	同轴
concentr differ	浓度差
concentr distribut	浓度分布
concentr forc	集中力
concept	概念	观念	构想	妊娠
concept classif	概念分类
concept model	概念模型
conceptu	概念
concern	关于	关心	涉及	参与
concert	一致	协调	合作	共同
concis	简明	简洁	切断
conclud	最后	结束	决定	推断
conclus	最后	结论	确定性	决定性
conclus proof	确证
concomit	伴随	共存	相伴	伴发
concord	和谐	一致	整合	调和
concret	具体	混凝土	凝固	凝结
concurr	并行	一致	同时发生	并行性
concuss	震荡	震动
condens	冷凝	聚合物	浓缩	聚光
condit	情况	调节	有条件	如果
condit agent	调节剂
condit event system	条件	事件系统
condit excit	条件刺激
condit number	条件数
condit probabl	条件概率
condit process	条件处理
condit relat	条件的关系
condit releas	假释
condit servic	使用情况
condit stabil	稳定条件
condit survei	情况调查
condit valid	有效条件
condition	有条件	调节器	制约性
conduc	有助于	导致	有益于	有益
conduct	传导	传导性	电导率	行为
conduct bodi	导体
conduct electr	导电
conduct enterpris	经营企业
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
conductor	领导者	向导	导体
conduit	导管	水管	沟渠
cone	圆锥体	球果
confer	会议	讨论	授予	带来
confid	信任	可靠	信心	确信
confid level	置信度	可信度	置信水平
confidenti	秘密	机密性	保密
configur	结构	配置	形成	构形
configur design	结构设计
configur file	配置文件
configur paramet	结构参数	配置参数
configur procedur	配置过程
confin	限制	范围	狭窄	受限
confirm	确认	证实	确定	证明
confirmatori	证实
conflict	冲突	矛盾	战斗	和冲突
conform	一致	适合	一致性	符合
conform analysi	构象分析
conform error	相似误差
conform relat	一致性关系
confound	混杂	混淆	困惑	挫败
confront	面临	对抗	面对	比较
confus	混淆	混乱	困惑	含混
congenit	先天	天生
congest	拥挤	充血	拥塞	堵塞
congress	会议	国会
congression	会议	议会	大会	国会
conjug	结合	夫妇	共轭	配合
conjunct	结合	联合	连结	聚合
conjunct tissu	结缔组织
connect	连接	联系	联结	关系
connect compon	连通支
connect conduct	导管
connect establish	建立连接
connect line	连接线
connect parallel	并联
connect region	连接区
connect relat	连接关系
connect seri	串联
connect time	连接时间
connect tissu	结缔组织
connect tube	导管
consciou	意识到	有意识	知觉	觉察
conscious	意识	自觉	知觉	有意识
consecut	连续	顺序	推理	连接
consensu	一致
consent	同意	承诺	许可	准许
consequ	结果	由于	因此	所以
conserv	保存	保守	保护	管理
consid	考虑	原因	认为	考虑到
consider	考虑	考虑到	重要	决不
consider amount	相当多
consist	一致	存在于	组成	与一致
consol	安慰
consolid	统一	巩固	加强	合并
consortium	协会	联合	合作
constant	常数	一定	不变	时常
constantli	不变	不断	时常
constel	荟萃	星座	构象
constitu	成分	组织	构成	读者
constitut	组成	构成	体质	结构
constrain	限制	强迫
constrain condit	约束条件
constrain optim	约束优化
constraint	约束	强制
constraint condit	约束条件
constrict	压缩	收缩	狭窄	缩窄
construct	构造	组织	建设性	建造
construct busi	建筑业
construct cost	成本构成
construct detail	结构图	构造图
construct element	结构元件
construct engin	结构工程师	结构工程	建筑工程
construct function	构造函数
construct materi	结构材料	建筑材料
construct metabol	合成代谢
construct phase	建设阶段
construct qualiti	工程质量
construct site	工地
construct stage	建设阶段
construct unit	结构单元
construct work	基建工程
consult	咨询	协商	协议	考虑
consult bodi	咨询机构
consult compani	咨询公司
consult servic	咨询服务
consult system	咨询系统
consum	消费	消费者	用户	消耗
consum demand	消费需求
consum good	消费品
consum motiv	消费者动机
consum oxygen	耗氧量
consum product	消费品
consum research	市场调查
consumpt	消费	浪费	消耗性	消费量
consumpt base	消费型
consumpt good	消费品
consumpt price	消费价格
consumpt rate	消耗率
contact	接触	联系
contact area	接触面积
contact forc	接触压力	接触力
contact inhibit	接触抑制
contact pressur	接触压力
contact substanc	催化剂
contact surfac	接触面
contain	包含	集装箱	抑制	容器
contain vessel	集装箱船
contamin	污染	污染物	沾污	毒害
contamin area	污染地区
contamin water	污染水
contend	竞争	奋斗	与竞争	斗争
content	满足	内容	实质	目录
content address	相联
content analysi	内容分析
contest	争论	争夺	竞赛	竞争
context	上下文	背景	由于这个原因
context depend	上下文相关
context effect	情境效应	语境效应
context sensit	上下文相关
contextu	上下文	语境化	前后关系
contigu	接触	连续	邻近	接近
contin	继续	自制	大陆
conting	接触	临时	可能性	偶发
continu	继续	连续	持续	不断
continu assess	连续评估
continu beam	连续梁
continu current	直流	连续流
continu current motor	直流电动机
continu data	连续数据
continu flow	连续流
continu medium	连续介质
continu monitor	连续监测
continu path	连续轨迹
continu phase	连续相
continu process	连续处理
continu record	连续记录
continu spectrum	连续光谱	连续谱
continu system	连续式	美式
continu variabl	连续变量
continu wave	连续波
continuum	连续	连续统	连续谱	连续介质
contour	轮廓
contracept	节育
contract	收缩	收缩性	承包	缩小
contract diseas	患病
contract futur deliveri	订货
contract law	合同法
contract parti	缔约国
contract period	合同期限
contract power	缔约国
contract state	缔约国
contract term	合同期
contractor unit	承包单位
contraind	禁忌	禁忌证
contrari	相反	反对	矛盾	对抗
contrast	对比	相反	差别	与之相比
contrast agent	造影剂
contrast materi	对比剂	造影剂
contrast medium	造影剂	对比剂
contrast test	对照试验
contribut	贡献	有助于	捐献	分配
contribut analysi	贡献分析
contribut approach	贡献法
contribut valu	贡献价值
contributor	贡献者
control	控制	控制器	管理	对照
control abil	控制能力
control accuraci	控制精度
control action	控制作用
control algorithm	控制算法
control area	控制区
control center	控制中心
control circuit	控制电路
control condit	控制条件	受控条件
control control program	控制程序
control cost	成本控制
control devic	控制装置
control element	控制元件
control environ	受控环境
control experi	对照实验
control factor	控制因素
control flow	控制流
control function	控制功能
control group	控制组
control inform	控制信息
control instruct	控制指令
control law	控制律
control line	控制线
control machin	控制机
control mean	控制方法
control mechan	控制机构
control medium	调节剂
control plant	受控对象
control point	控制点	检查点
control power	控制权
control procedur	控制程序
control program	控制程序
control protocol	控制协议
control rang	控制范围
control region	控制区域
control regul	管理条例
control releas	控释
control signal	控制信号
control system	控制系统
control temperatur	控制温度
control test	对照试验
control unit	控制器
control variabl	控制变量
controversi	争论	论争	论战	辩论
convect	对流	对流传热	传送	传导
convei	可转换	运输	传达	转让
conveni	方便	方便性	适当
convent	传统	召开	大会	常规
convent analysi	常规分析
convent manag	传统管理
convent method	常规方法	一般方法	传统的方法
convent model	传统模型
convent process	常规处理
convention	习俗	惯例化
converg	收敛	集中	聚合	会聚
convers	熟悉	转换	相反	转变
convers accuraci	转换精度
convers factor	转换因子
convers method	转化法
convers mode	转换方式
convers paramet	转换参数
convers precis	转换精度
convers process	转化过程
convers reaction	转化反应
convers rule	转换规则
convers system	对话系统
convert	规范	转化	改变	上行
convex	中凸
convinc	确信	有力	认识到	相信
convoi	同行	护卫	结伴
convolut	卷积	回旋	复杂	盘旋
cook	伪造	烹饪	虚构	加热
cool	冷却	冷静
cool agent	冷却剂
cool effect	冷却效果
cool liquid	冷却剂
cool medium	冷却介质
cool system	冷却系统
cool water	冷却水
coolant	冷却剂
cooper	合作	协调	与合作	协同
coordin	协调	同等	坐标	并列
coordin bodi	协调机构
coordin control	协调控制
coordin convers	坐标变换
coordin data	坐标数据
coordin geometri	解析几何
coordin number	配位数
coordin reaction	配位反应
coordin scheme	协调方案
coordin system	坐标系	坐标系统
coordin transform	坐标变换
cop	逃避	抓住	受伤	失败
cope	竞争	处理	与竞争	应付
copi	复制	副本	抄袭
copolym	共聚物
copper	铜的
cor	心脏
cord	束缚
core	核心	有心	要点	内核
core cours	基础课
core storag	内存
core store	内存
corn	结籽	玉蜀黍	谷类
cornea	角膜
corneal	角膜
corner	囤积	秘密	转弯	回转
cornerston	基础
coronari	冠的	冠状	花冠
corp	公司	集团	物体	部队
corpor	身体	体的	共同	法人
corpor law	公司法	公司章程
corpor respons	共同责任
corpu	主体	语料库	文集
correct	校正	矫正	正确性	修正
correct action	改进措施
correct capabl	纠错能力
correct comput	修正计算
correct error	误差校正
correct factor	校正系数	校正因子
correct featur	校正特性
correct valu	修正值
correctli	正确	符合	恰当
correl	相关	相互关系	与有关	相关性
correl analysi	相关分析	相关性分析
correl depend	相互依赖
correl energi	相关能
correl function	相关函数
correl matrix	相关矩阵
correl method	相关法
correl process	相关过程
correl state	协调状态
correl statist	相关统计
correl test	相关性检验
correl type receiv	相关器
correl variabl	相关变量
correspond	符合	一致	相应	通信
correspond method	通信方式
correspond point	对应点
correspondingli	相应	相对
corridor	走廊
corrobor	确证	确定	为了证明	巩固
corrod	腐蚀	侵蚀	破坏
corros	腐蚀	腐蚀性	侵蚀	有害
corros control	腐蚀控制
corros current	腐蚀电流
corros inhibitor	缓蚀剂
corros potenti	腐蚀电位
corros prevent	防腐	防腐蚀
corros proof	耐蚀
corros protect	防腐
corros rate	腐蚀速率
corros resist	耐腐蚀	耐蚀性	耐蚀
corrupt	腐败	崩溃	腐蚀	腐烂
cortex	皮层	皮质
cortic	皮层	皮质	有表皮	皮的
corticosteroid	皮质类固醇
cosmet	化妆品
cosmic	宇宙	大规模	无限
cost	珍贵	价值	代价	昂贵
cost analysi	成本分析
cost benefit	成本效益
cost benefit analysi	成本效益分析
cost busi	企业成本
cost comparison	价格比较
cost control	成本控制	控制	成本管理
cost determin	成本决定
cost effect	性能价格比	合算
cost effect analysi	成本效益分析
cost effici	成本效益	合算
cost estim	估价
cost increas	成本增加
cost invest	投资成本
cost oper	管理费
cost perform	性能价格比
cost perform ratio	性能价格比
cost product	产品成本	生产成本
cost reduct	成本降低
cost restrict	成本限制
cost save	成本节约
cost servic	服务成本
cost supervis	管理费	管理成本
cost transport	运输成本
cost unit	单位成本
cost valu	成本价值
costli	昂贵	奢侈
cot	小屋
cotton	理解	接近	棉花	与和谐
cough	咳嗽
council	委员会	会议
counsel	咨询服务	指导	计划	评议
counselor	顾问
count	计算	共计	计数	有价值
count base	基数
count devic	计数器
count frame	算盘
count instrument	计数器
count number	计数	自然数
count process	计数法
count rate	计数率
counter	相反	禁止	违法
counter act	抵消	中和	阻碍
counter balanc	抗衡
counter chang	变换	交错	交互	互换
counter charg	反诉
counter current	对流	反流	逆流
counter current flow	逆流
counter exampl	反例
counter flow	逆流
counter measur	对策
counter medicin	成药
counter part	副本
counter perform	补偿	报酬	对价
counter pressur	背压
counter subject	对题
counter weight	对重	平衡重
counteract	抵抗	反对	抵消	阻碍
counterfeit	伪造	伪装	假冒
countermeasur	对策
counterpart	副本
countri	国家	内地	地区	乡村
countri level	国家一级
countri origin	原产	出产
countri specif	国别
coupl	耦合	结合	连接	成对
coupl agent	偶联剂
coupl reaction	偶联反应
coupl strength	耦合强度
coupl system	耦合系统
coupler	耦合器
cours	偏离	当然	月经	过程
cours diseas	病程
cours natur	正常
cours reaction	反应过程
cours studi	学科	研究课程
cours time	最后
cours treatment	疗程
coval	共价
covari	协方差	共变	协变	协变量
cover	覆盖	代替	掩盖	不包括
cover area	建筑面积
cover coat	盖层
cover ground	旅行	包括	包含	涉及
cover materi	涂料
coverag	覆盖	覆盖范围	覆盖度
coverag area	覆盖范围
covert	隐蔽
cow	威胁	考斯	母牛
cpu	中央处理器
crack	破碎	镇压	很好	碰撞
craft	工艺	技艺
crash	闯入	彻底	破碎	崩溃
crawl	爬行
creat	生成	创造	作者	建立
creat procedur	生成过程
creat task	生成任务
creation	创造性	产生	创造	发明
creativ	创造性	产生	创造力	创作
creator	上帝
credenti	证书	文件	凭证
credibl	可靠	可信	证据能力	可信程度
credit	可信性	归因于	信任	可信
creep	爬行	逐渐增长	开始发生	蔓延
crg	客车
crime	犯罪
crimin	犯罪	犯罪行为	有罪	刑事
crise	危机	转折点	临界	危象
crisi	危机	临界	危象
criteria	条件	标准
criteria evalu	评价标准
criterion	标准	准则	尺度	规范
critic	批评	评论	批判性	临界
critic area	临界区
critic concentr	临界浓度
critic condit	临界状态
critic factor	关键因素
critic line	临界线
critic materi	关键材料	战略物资
critic path	关键路径
critic period	关键时期
critic point	临界点
critic pressur	临界压力
critic region	临界区
critic stage	关键阶段
critic temperatur	临界温度
critic valu	临界值
crop	出现	裁剪	一批	产量
cross	交叉	互换	交换	置于
cross action	反诉	反控
cross beam	横梁
cross bridg	交联
cross connect	交叉	交叉连接
cross contamin	交叉污染
cross correl	互相关
cross correl function	互相关函数
cross current	错流	逆流
cross domain	跨域
cross domain resourc	跨域资源
cross examin	反问
cross fire	串扰
cross flow	错流
cross link	交联	交链
cross nation	跨国
cross on	详述
cross platform	跨平台
cross point	交叉点
cross polar	交叉极化
cross profil	截面
cross purpos	误解	不一致的目
cross question	讯问
cross reaction	交叉反应
cross section	代表性	横截面	截面	断面
cross section area	截面积
cross section studi	典型研究
cross section survei	典型调查
cross stream	叉流
cross valid	交互验证	交叉验证
cross wall	隔板
cross wind	络交
crosslink	交联
crossov	交叉
crosstalk	串扰
crowd	拥挤	聚集	一群	群众
crucial	关键	至关重要	重要	决定性
crude	未成熟	天然	粗糙
cruis	巡航	漫游
crush	粉碎	压碎	破碎	非常喜欢
cryogen	降温	制冷剂
cryopreserv	低温贮藏
cryptograph	密码
cryptographi	密码学
crystal	结晶	明确	透明	结晶器
crystal cell	晶胞
crystal clear	易懂	十分清楚
crystal field	结晶区
crystal point	结晶温度
crystal structur	晶体结构
crystallin	透明	结晶度
crystallograph	结晶
crystallographi	晶体学
csa	保留进位加法器
csf	集落刺激因子
csi	战略与国际研究中心
ct	计算机断层扫描	计数器
cu	提示	控制器	线索	立方
cube	立方体	立方
cubic	立方体	立方	体积
cue	插入	提示	线索
cuff	非正式	免费	即席
culmin	最后	顶点	高潮	终极
culprit	罪犯
cultiv	培养	耕作	在种植	栽植
cultur	文化	培养	修养	耕种
cultur cell	细胞培养
cultur media	培养基
cultur medium	培养基
cultur object	文物
cultur plate	培养皿
cultur properti	文物
cumbersom	麻烦
cumul	累积	堆积	累积量	蓄积
cup	杯子
cur	治疗	有疗效	药物	治病
curat	治疗	药品	治愈	管理者
curb	抑制	束缚
cure	治疗	治愈	硫化	后处理
cure agent	固化剂	硬化剂
current	趋势	当前	现在	一般
current air	气流	通风
current conduct	导电
current convert	换流器
current densiti	电流密度
current effici	电流效率
current electr	电流
current intens	电流强度
current limit	限流	限流器
current mode	电流模
current period	本期
current situat	现状
current sourc	电源
current strength	电流强度
current time	实时
current time period	本期
current unit	货币
current valu	当前值
current valu account	现值会计
current voltag	伏安	电流电压特性
current voltag characterist	电流电压特性
current wave	电流波
current yield	日产量
curricula	课程
curricular	课程
curriculum	课程
curtail	缩减	缩短	剥夺	削减
curv	弯曲	曲线
curvatur	弯曲	曲率
custodi	保护	监护	照顾	羁押
custom	定制	消费者	自定义	海关
custom barrier	关卡
custom build	定制
custom built	定制
custom design	专门设计
custom done	定制
custom due	关税
custom hous	海关
custom interfac	用户接口
custom made	定制
custom make	定制
custom offic	海关
custom pass	关口
custom servic	海关
custom station	关口
custom usag	惯例
customiz	可定制	可定制性
cut	减少	缩短	停止	接入
cut back	减少	削减	修剪	缩减
cut come	丰富
cut edg	前沿	优势	最前沿	尖端
cut frequenc	截止频率
cut ic	有影响	无效	起作用
cut machin	切断机
cut matter short	总而言之
cut on loss	脱离
cut point	分界点
cut price	打折扣	廉价
cut rate	折扣	打折扣
cut short	缩减
cut time	截止时间
cut tool	刀具
cutan	皮的
cutoff	截止	切断	中止
cvd	化学气相沉积
cw	连续波	控制字
cyber	网络	计算机
cyberspac	空间
cycl	循环	周期	一段时间
cycl depend	周期相关性
cycl effici	循环效率
cycl group	循环群
cycl length	循环时间
cycl period	循环周期
cycl recoveri	处于恢复期
cycl second	频率
cycl shift	循环移位
cycl time	周期	循环时间
cyclic	循环	周期	周期性	循环性
cylind	圆筒
cylindr	圆柱	圆筒形	圆柱形	柱形
cyst	囊肿
cystic	膀胱	胆囊	囊的
cytochrom	细胞色素
cytologi	细胞学
cytomegaloviru	巨细胞病毒
cytoplasm	细胞质	胞浆	胞质
cytosol	细胞溶质
cytotox	细胞毒性	细胞毒素
d	每日	数据集	数据同步	分布式系统
da	数据采集	数据分析
dai	每天	当时	目前	至今
dai dai	每天	天天	逐日	日常
dai factor	叶酸
dai level	横洞
dai month	天次
dai on	第一天	最开始
dai time	白天
daili	每日	日常	日报
daili capac	日产量
daili exist	日常生活
daili flow	日流量
daili life	日常生活
daili live	日常生活
daili mean	逐日平均
daili necessari	日用品
daili output	日产量
daili product	日产量
daili report	日报
daili routin	日常工作
daili variat	逐日变化
dam	控制	筑坝	拦蓄	障碍
damag	损害	伤害	破坏性	演员
damag parti	受害者
damag ratio	损伤率
damag water	水损
damp	衰减	湿度	阻尼	潮湿
dampen	回潮	缓冲器	变湿
danger	危险	威胁	危害	不安全
danger area	危险区
danger class	危险等级
dark	黑暗	模糊	秘密	不知道
dart	投射
data	数据	资料	数据输入	输入数据
data access	数据存取
data acquisit	数据采集
data acquisit system	数据采集系统
data acquisit unit	数据采集器
data aggreg	数据聚合
data analysi	数据分析
data arrai	数据组
data base	数据库	基于数据	基本数据
data base manag system	数据库管理系统
data block	数据块
data chain	数据链接
data classif	数据分类
data collect	数据收集	资料收集
data commun	数据通信
data compress	数据压缩
data concentr	数据集中
data depend	数据相关	数据相关性
data design	数据设计
data displai	资料显示
data driven	数据驱动
data entri mode	数据输入方式
data field	数据区	数据组
data file	数据文件
data fit	数据拟合
data flow	数据流
data format	数据格式
data frame	数据帧
data gather	数据收集
data handl	数据处理
data integr	数据完整性
data link	数据链路
data link layer	数据链路层
data manag	数据管理
data manag system	数据管理系统
data mine	数据挖掘
data model	数据模型
data network	数据网络
data organ	数据组织
data orient	面向数据
data point	数据点
data process	数据处理
data processor	数据处理程序
data protect	数据保护
data rate	数据率
data recoveri	数据恢复
data reliabl	数据可靠性
data seri	数据序列
data set	数据集
data set group	数据集组
data sourc	数据源	数据来源
data stabil	数据稳定
data stream	数据流
data structur	数据结构
data switch	数据交换
data transmiss	数据传输
data transmiss measur	数据传输效率
data transmiss util ratio	数据传输效率
data type	数据类型
data valid	数据有效性
data window	数据窗口
databas	数据库	资料库
databas manag system	数据库管理系统
dataset	资料组
date	最近	更新	最新	始于
date back	始于	可以追溯到	追溯到
date deliveri	交货期
date process	数据处理
daylight	在白天	日光	白昼
daytim	白天	日间
db	数据库	分贝	数据总线
dbm	数据库管理系统
dc	直流电	数据中心	直流	数据通信
dd	氨苯砜
de	解除
de central	疏散	分散
de d d	天天
de differenti	去分化
de ic	除冰
de merit	缺点
de rate	低估
de stress	减压	放松
de updat	重更新
deactiv	释放	失活	不激活
dead	针对	完全正确	围岩	直接
deadli	致命	非常	致死
deaf	聋的
deal	分配	交易	处理	行为
dearth	缺乏
death	死亡	极度	到底	死亡数
death rate	死亡率
debilit	抑制性	虚弱	无力	乏力
debri	碎片	碎屑
debrid	清除	清创术
debug	调试	排除故障
decad	十年	十个	衰落
decai	衰退	腐败	衰减	腐烂
deceler	减速	减速器
decentr	分散	疏散	分散化	下放
decept	欺骗	欺诈
decid	确定	决定	判定	脱落
deciph	解释	判读
decis	决定	决定性	判定	坚定
decis algorithm	判定算法
decis analysi	决策分析
decis evid	确证
decis factor	决定性因素
decis make	决策	判定
decis make model	决策模型
decis make power	自主权
decis make system	决策系统
decis model	决策模型
decis rule	判定规则
decis support system	决策支持系统
decis variabl	决策变量
deck	装饰	分层	打扮	穿着
declar	表明	说明	宣布	公告
declin	偏差	倾斜	下降	在下降
decod	解码	译码	译码器
decompos	分解	可分解	腐烂
decomposit	分解	裂解	变质	腐败
decontamin	净化	纯化	净化剂
deconvolut	去卷积
decoupl	分离	解耦
decreas	下降	减少	减少到	减少量
decreas order	降序
decreas speed	减速
decreas valu	减值	价值降低
dedic	贡献	为了	奉献	专用
deduc	推断	可推断	推论	推出
deem	认为	视为	相信
deep	深度	浓度	深入	深的
deep cover	潜伏
deep level	深层
deep mine	深挖
deep sea	深海
deep set	深陷	根深蒂固
deep six	丢弃	湮没
deep space	太空
deep space commun	深空通信
deep water	陷入困境	深水	深层水
deepen	深化	加深
deeper	更深
deepli	深刻	深沉
default	违约	因没有	默认	默认值
defeat	失败
defect	缺点	缺乏	缺少	欠缺
defect center	缺陷中心
defect detect	缺陷检测
defect good	次品
defect rate	次品率
defect vision	视觉障碍
defend	防御	防护	保卫	被告
defens	防御	防御性	防护	为保证
defens measur	防御措施
defens reaction	防御反应
defens system	防御体系
defici	不足	缺乏	不充分	缺少
deficit	赤字	短缺
defin	定义	清晰	定义为	确定
definit	定义	确定	根据	确定性
definit quantiti	定量
definit time limit	定时限
deflect	偏向	转移	偏转	偏倚
deform	畸形	简化	残缺
deg	程度	退化	变性	变质
degen	退化	变质	变性	退化作用
degener	退化	恶化
degrad	退化	可降解	降解性	降级
degrad model	退化模型
degre	逐渐	程度	非常	那么
degre acid	酸度
degre balanc	平衡度
degre basic	碱度
degre cure	固化程度
degre dai	度日
degre linear	线性度
degre modul	调制度
degre normal	成熟度
degre particip	参与程度
degre polar	偏振度
degre reaction	反应度
dehydr	脱水
delai	延迟	延误	延时	定时
delai action	定时	延期
delai line	延迟线
delai time	延迟时间
delamin	分层
delet	删除	缺失
deleteri	有害	有毒	造成伤害
deliber	审慎	蓄意	审议	慎重考虑
delic	微妙	优美	柔弱	精巧
delin	描绘	描述	叙述	描写
deliv	交付	释放	传达	递送
deliver	供应能力	释放	判决	解救
deliveri	递送	分娩	交付
deliveri capac	排量
deliveri period	交货期
deliveri room	产房
delta	三角洲	三角
demand	要求	需求	原告	需要
demand analysi	需求分析
demand assign	按需分配
demand forecast	需求预测
demand identif	识别需求
demand process	请求处理
dementia	痴呆
demo	演示	人民	民众	大众
democrat	民主	民主化	民主主义	民主政治
demodul	解调	去调	检波
demograph	人口	人口学
demonstr	证明	论证	说明	示范
demonstr evid	确证
dendrit	树状	树枝晶
dengu	登革热
deni	拒绝	没有	否认
denial	否认	否定
dens	密集	浓厚	稠密
densif	致密	致密化	紧致
densifi	致密化
densiti	密度
densiti function	密度函数
densiti popul	人口密度
densiti probabl	概率密度
densiti ratio	密度比
dental	牙齿
dentist	牙科
deoxi	脱氧
deoxygen	脱氧	还原
depart	离开	出发	过去	以往
depart agricultur	农业部
depart charg	主管部门
depart econom	经济系
depart educ	教育部	教育系
depart histori	历史系
depart local govern	当地政府部门
depart physic	物理系
depart public work	工程处
depart state	国务院
departur	出发	离开	偏离	违背
depend	依赖	依赖于	取决于	依靠
depend number	相关数
depend relationship	依赖关系
depend variabl	因变量
depict	描述	描写	描绘	叙述
deplet	耗尽	排除	减少	消耗
deploi	展开	配置
deploy	展开
deploy system	展开系统
deposit	沉积	沉淀	沉积作用	储蓄
deposit metal	熔敷金属
deposit secur	保证金	押金
depot	仓库	停车场	车站	贮存
depress	降低	抑郁	压抑	可降低
depriv	剥夺	失去	缺乏	丧失
depth	深入	深度	深处	彻底
depth field	景深
depth first search	深度优先搜索
depth inform	深度信息
depth map	深度图
depth penetr	穿透深度
deriv	衍生	诱导	衍生物	起源
deriv current	支流
deriv function	导函数
deriv method	诱导法
dermal	皮肤	真皮
desalin	脱盐
descend	下降	后裔	袭击	后继
descent	下降	降落	侵袭	家系
describ	描述	描述为	描写	描绘
descript	描述	叙述	说明	种类
descriptor	描述符
desensit	脱敏	脱敏剂
desert	沙漠	放弃	废弃	无人
design	设计	指定	命名	旨在
design accuraci	设计精度
design aid	设计工具
design algorithm	设计算法
design analysi	设计分析
design characterist	设计特性
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
design load	设计荷载
design number	指定数
design object	设计目标
design phase	设计阶段
design plan	设计方案
design point	设计点
design principl	设计原理
design product	产品设计
design propos	设计方案
design qualiti	设计质量
design requir	设计要求	设计需求
design scheme	设计方案
design strategi	设计策略
design system	设计系统
design techniqu	设计方法	设计技术
design tool	设计工具
design valu	设计参数
design variabl	设计变量
design verif	设计验证
desir	希望	想要	满意	要求
desir valu	期望值
desk	工作台	台式
desktop	桌面
desorpt	解吸	脱附
desper	极度
despit	尽管	不管	恶意	虽然
despit fact	尽管
destabil	非稳定
destin	目的	预定	注定	目标
destroi	破坏	消灭
destruct	破坏	破坏性	可破坏	有害
destruct metabol	分解代谢
detach	分离	可分离	脱离
detail	详细	复杂	详细设计	详尽
detail construct	施工图
detail design	详细设计	施工设计	施工图设计
detail detail	逐一
detail inform	详细信息
detail record	详细记录
detail regul	细则
detect	发现	检测	探测	检测到
detect circuit	检波电路
detect defect	探伤
detect error	发现错误
detect limit	检出限
detect line	检测线
detect mode	检测方式
detect sensit	检测灵敏度
detect system	检测系统
detect window	检测窗口
detector	检波器	检测器
deter	威慑	制止
deterg	可移动	洗涤剂
deterior	恶化	退化	衰退	变质
determin	决定	确定	决心	坚决
determin caus	定因
determin data	确定数据
determin factor	决定因素	决定性因素
determinist	确定	确切	决定论
deterr	制止	威慑	遏制	可防止
deton	爆炸	引爆
detriment	有害	损害	有损于	不利
devast	很好	破坏	毁灭性	荒废
develop	发展	发展中	成熟	发达
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
development	发育	发展	进化	启发
deviat	偏离	偏差	背离	误差
devic	设计	策略	装置	设备
devic complex	设备错综
devic control	设备控制
devic manag	设备管理
devic statu	设备状态
devis	设计	发明	设计者	策划
devoid	缺乏	没有
devot	投入	致力于	忠诚	信仰
dew	露珠	露水
dewat	脱水
dexter	右侧	熟练	幸运
df	数据区	深度优先搜索	目的区	倍频
dhp	数据处理程序
di	每日	数据输入
diabet	糖尿病	糖尿病患者
diagnos	诊断	判断	可诊断	调查分析
diagnosi	诊断
diagnost	诊断	判断	特征	诊断为
diagnost enzym	诊断性
diagnost model	诊断模型
diagnost procedur	诊断过程
diagnost system	诊断系统
diagnost techniqu	诊断技术
diagram	图表	图解
dialog	对话	对白
dialogu	对话
dialysi	透析
diamet	直径
diamond	菱形	钻石	金刚石
diari	日记
diarrhea	腹泻
dictat	支配	听写	命令	独裁者
didact	教训	教学法	教导
die	死于	死亡	消失	枯萎
diesel	柴油机	内燃机	柴油
diet	节食	日常饮食	议会
dietari	饮食
differ	不同	差异	在不同	与不同
differ abl	残疾
differ electr potenti	电位差
differ matrix	差分矩阵
differ oper	差分算子
differ phase	相差
differ potenti	电位差
differ set	差集
differ structur	差分结构
differenti	区别	微分	分化	区分
differenti blood count	白细胞分类计数
differenti code	差分编码
differenti cost	差别
differenti diagnosi	鉴别诊断
differenti geometri	微分几何
differenti heat	局部加热
differenti oper	微分算子	微分算符
difficult	难以	困难	很难	不易
difficult labor	难产
difficulti	困难	容易	难点	艰难
diffract	衍射
diffus	扩散	扩散能力	传播	扩散性
digest	消化	蒸煮	消化率	可消化
digit	数字化	数字	有指	数字显示
digit camera	数码相机
digit circuit	数字电路
digit convers	数字转换
digit data	数字数据
digit displai	数字显示
digit librari	数字图书馆
digit network	数字网
digit puls	数字脉冲
digit servic	数字信号	数字服务
digit signal	数字信号	数字服务
digit signatur	数字签名
digit simul	数字模拟	数字仿真
digit techniqu	数字技术
dilat	膨胀	扩大	扩张	详述
dilemma	困境	陷入困境	窘境
dilut	稀释	稀释剂	无力	淡的
dim	无效	不清楚	模糊	调光
dimens	面积	尺寸	大小	容积
dimension	维的	维数	度数	量纲
diminish	减少	减弱	缩减	变小
dine	进餐
diod	二极管
dip	下降	浸渍	浏览	浸泡
dipol	偶极
dire	极端
direct	方向	针对	直接	指导
direct act	直接	直接作用
direct action	直接行动
direct caus	直接原因
direct contact	直接接触
direct contrast	直接对比
direct control	定向控制	直接控制
direct correl	正相关	直接相关
direct current	直流
direct current motor	直流电动机
direct current restor	定位
direct effect	直接效应
direct electr current	直流电
direct energi	致力于
direct evid	直接证据
direct find	测向
direct give	指挥
direct invest	直接投资
direct line	直线
direct measur	直接测量
direct method	直接法
direct pattern	方向图
direct process	直接法
direct product	直接积
direct proof	直接证据
direct propag	传播方向
direct properti	指向性
direct ratio	成正比例
direct rule	规程
direct select	方向选择性
direct solut	直接解
direct studi	引导研究
direct trade	对外贸易
direct view	直观	直视
direct voltag	直流电压
direction	指示	管理	方向性	控制
directli	直接	正好	立即
director	主管	董事会	理事会	董事
disabl	禁止	失效	无能	无力
disadvantag	不利	缺点	处于不利地位	蔑视
disambigu	澄清
disappoint	失望
disassembl	分解	分散	解开	拆卸
disast	不幸	彻底失败
disc	圆盘
discard	丢弃
discern	认识	识别	了解	辨别
discharg	放电	释放	后放	排泄
discharg current	放电电流
discharg electr	放电
discharg hospit	出院
discharg mission	完成任务
discharg voltag	放电电压
discharg water	废水
disciplin	训练	惩罚	可以训练	纪律
disciplinari	训练	纪律	训诫
disclos	披露	公开	透露
disclosur	揭示	泄露	披露
discomfort	不适	不舒适
disconnect	分离	分开
discontinu	中断	停止	间断	不连续
discourag	阻碍	妨碍
discov	发现	找到	暴露
discoveri	发现
discoveri mechan	发现机制
discreet	谨慎	小心
discret	离散	分离	任意	离散化
discrimin	歧视	可分别	区别	有差别
discrimin analysi	判别分析
discrimin function	判别函数
discuss	讨论	论述	进行讨论	与讨论
diseas	疾病	不健康	害病	病态
diseas free	无病
diseas incid	发病率
diseas person	患病人
diseas process	病程
diseas produc	致病
diseas resist	抗病
dish	提供	凹陷	中凹	供给
disinfect	消毒	杀菌	消毒剂	杀菌剂
disk	磁盘	圆盘
disloc	脱臼	转位	位错	混乱
dislodg	移动	驱逐	使移动
dismal	沼泽
dismount	下马	拆卸
disord	混乱	紊乱	杂乱	扰乱
dispar	差异	不等	不一致
dispatch	调度	迅速	发送	发送者
dispens	分配	分与	分发	免除
dispers	分散	分散性	分散剂	传播
displac	位移	转移	移动	替换
displai	显示	表现	陈列
displai devic	显示设备
displai system	显示系统
dispos	处理	处置	愿意	排列
dispos capac	行为能力
dispos plant	污水处理厂
disposit	意向	决定性	性情	处理
disproportion	不均匀	不均衡
disrupt	分裂	中断	破坏	崩溃
dissect	解剖	切开	切割
dissemin	传播	散布	宣传	普及
dissemin inform	信息传播
dissip	浪费	耗散	消散	消失
dissoci	分离	游离	可分离	分解
dissolut	分解	溶解	结束	溶解作用
dissolv	溶解	溶剂	溶性	溶出
distal	末梢	远中
distanc	距离	测距仪	遥远
distanc base	基于距离
distanc function	距离函数
distanc matrix	距离矩阵
distanc measur equip	距离测度
distant	远期	远的	疏远
distil	蒸馏	净化	蒸馏法	精华
distinct	不同	与不同	区别	明显
distinct group	不同群
distinguish	区别	识别	有区别	著名
distinguish analysi	分别分析
distinguish type	不同类型
distort	歪曲	事实	扭曲	畸变
distract	转移	分散	分心	娱乐
distress	痛苦	贫困	苦恼
distribut	分布	分配	分发	分布式
distribut algorithm	分布式算法
distribut center	分配中心	分布中心	集散
distribut class	分布类
distribut comput	分布式计算
distribut control	线性控制
distribut data	分布数据
distribut environ	分布式环境
distribut function	分布函数
distribut model	分布模型
distribut network	分布式网络
distribut paramet	分布参数
distribut plant	分配装置	配电设备
distribut rate	分配率
distribut ratio	分配比
distribut system	分布式系统
distributor	分发者	散布者	分配者
district	区域	分区	地方	地区
disturb	扰动	混乱	扰乱	干扰
diurnal	每日	白天	昼间
dive	投入	潜水	跳水	开始
diver	各种不同	若干个
diverg	分歧	分离	偏离	分开
divers	不同	多样性	差异	转移
diversifi	各种	多样化
divert	转移	转向	有趣	娱乐
divid	分开	分配	可分	划分
divis	一致	区分	可分	可分性
dl	消旋	分升	数据表	数据长度
dm	数据库管理系统	数据管理	数据模型	医学博士
dna	脱氧核糖核酸
dna chip	基因芯片	基因芯片技术
doc	文献	文档	脱氧皮质酮
dock	码头	在码头	在住院	剪短
doctor	博士	医生	诊断	医治
doctrin	学说	教义
document	文件	文档	证明	证书
document data base	文献数据库
document format	文档格式
document type	文件类型
dof	自由度
dog	跟踪
dollar	美元
domain	领域	土地	在领域	葡萄园
domain knowledg	领域知识
domain name	域名
domain name system	域名系统
dome	圆顶	凸起	半球形
domest	国内	家庭	驯养	引进
domest anim	家禽	家畜
domest economi	国内经济
domest plant	栽培植物
domest product	国产	国货
domest relat	亲属关系
domin	优势	支配	控制	占优势
domin motiv	主要动机
domin ratio	优势比
domin relationship	支配关系
don	禁忌	不要	先生	捐赠
donat	捐赠	供体	捐款
done	受体	结束	完毕	受者
donor	供体
door	户外	野外	守门	室外
dopamin	多巴胺
dopaminerg	多巴胺能
dope	掺杂	预测	预测出
doppler	多普勒
dormant	静止	休眠
dorsal	背侧	背的	背部
dosag	剂量	用量
dose	过量	剂量	给药	一服
dot	正确	合适	准时	圆点
doubl	快速	双重	两倍	弯曲
doubl act	双动
doubl action	双动
doubl blind	双盲
doubl circuit	双路
doubl count	重复计算
doubl cross	欺骗
doubl edg	双刃
doubl end	双头
doubl entri	复式
doubl face	双面	伪善
doubl feed	双馈
doubl head	双重	两倍	有利有弊
doubl line	双线	双轨
doubl point	双端
doubl replac	互换
doubl side	伪善
doubl test	重测
doubl type	复式
downlink	下行链路
download	卸载	下载	下栽	下传
downstream	下游
downward	向下
dozen	大量	许多	几十	很多
dp	数据处理	动态规划
dr	医生	博士	数据接收站
draft	制图	气流	草案
drag	拖延	牵引	拖动	离职
drain	疏水	排水	消耗	干净
drainag	排水	引流
dramat	戏剧	生动	突然	引人注目
dramat product	上演
drastic	激烈	剧烈	彻底
draw	提出	收回	利用	撤退
drawback	缺点	退税	退款
drawn	抽出	拖长	拉长	使靠近
dress	穿着	打扮	服装	装饰
dri	干缩
drift	漂移	漂流	倾斜	动向
drill	挖掘	在训练	穿过	演练
drink	吸收	喝酒	饮料	在水中
drip	水滴
drive	驱动	推动	抬高	意指
drive circuit	驱动电路
drive forc	驱动力
drive line system	传动系统
drive mechan	驱动器	驱动机构
drive signal	驱动信号
drive unit	驱动装置
drive voltag	驱动电压
driven back	不得不
driven machin	从动机
driver	驱动程序	驱动器	驾驶员
driver unit	驱动装置
drop	下降	减少	失败	惩罚
drop across	惩罚
drop back	恢复
drop fraction	漏片
drop open	放开
drop set	降低组
drosophila	果蝇
drought	干旱	缺乏
drug	药物	毒品	麻药	麻醉药
drug fast	耐药	抗药性	抗药
drug resist	抗药性	耐药	抗药
dry	干燥	干涸	变干	半干型
dt	数字终端系统
dual	双重
dual control	双重控制
dual core	双核心	双核
dual fuel	双燃料
dual function	双功能	双官能
dual trace	双轨
dual track	双轨
dub	被称为
duct	管道	导管
ductal	管的	导管
ductil	延性	韧性	可塑性	粘性
due	由于	待发	到期	因为
due care	行为准则
due cours	及时	顺次	适期
due form	正式
duplex	双向	二重性	双重	复式
duplic	复制	重复	副本	加倍
dura	硬脑膜
durabl	持久	耐久性	耐用性	持久性
durabl year	使用年限
dural	硬脑膜
durat	持续时间	长期	持续
durat labor	产程
durat life	寿命
durat transmiss	传输时间
durat valid	有效时间
dust	复习	争吵	争论	殴打
duti	当用	责任感	下班	责任
dwell	居住	存在	住房	详述
dx	高级
dy	不良	困难	障碍
dyad	一对
dye	染色	染料	颜料
dynam	动态	动力学	动力	力学
dynam analysi	动态分析
dynam balanc	动态平衡	动平衡	力平衡
dynam control	动态控制
dynam correl	动态相关
dynam data	动态资料
dynam model	动态模型	动态模式
dynam plan	动态规划
dynam pressur	动压
dynam program	动态规划
dynam properti	动态性能
dynam rang	动态范围
dynam respons	动态响应
dynam schedul	动态调度
dynam seri	动态数列
dynam simul	动态模拟
dynam system	动力系统	动态系统
dysfunct	功能失调
dysplasia	发育异常	发育不良
dysregul	失调
dystrophi	营养不良
e	电子能谱	专家系统
e beam	电子束
e cell	胚胎干细胞
e-commerce	电子商务
ear	大量	过多	听觉	耳朵
earli	早熟	在早期	早在	早的
earli ag	早年
earli dai	初期	前期	过早
earli date	早日
earli matur	早熟
earli possibl	尽快
earli termin	中止
earli warn	预警
earli warn system	预警系统
earlier	初期	早的
earliest	最早	初期	早的
earn	获得	收入	工资	收益
earth	实际	接地	地球	究竟
earth base station	地面站
earth color	矿物颜料
earth connect	接地
earth magnet	地磁
earth magnet field	地磁场
earth station	地面站
earth surfac	地球表面
earthquak	地震
eas	放松	减轻	容易	舒适
eas natur	大便
easi	容易	轻松	舒适	流畅
easi access	便于
easi oper	易操作
easi rate	廉价
easi us	易用
easili	容易	轻易	流利
east	在东部	东方	东西	新英格兰
eat	腐蚀	侵蚀	放弃	外出就餐
ebola	埃博拉病毒
ec	环境控制系统	电子计算机
ecg	心电图
echelon	梯形	阶梯状
echo	重复	回声	呼应	回波
eclips	消失	日食	月食
ecolog	生态	生态学
ecologi	生态学
econom	节约	经济	节省	经济学
econom activ	经济活动
econom base	经济基础
econom behavior	经济行为
econom benefit	经济效益
econom condit	经济情况	经济条件
econom construct	经济建设
econom cost	经济成本
econom decis	经济决策
econom effect	经济效益
econom effici	经济效率
econom environ	经济环境
econom evalu	经济评价
econom expert	经济学家
econom factor	经济因素
econom feasibl	经济可行性
econom gap	经济差距
econom growth	经济增长
econom histori	经济史
econom indic	经济指标
econom inform	经济信息
econom interest	经济利益
econom model	经济模型
econom order	经济秩序
econom potenti	经济潜力
econom progress	经济发展
econom region	经济区
econom research	经济研究
econom stabil	经济稳定
econom structur	经济结构
econom studi	经济研究
econom superior	经济优势
econom valu	经济价值
econom warfar	经济竞争
economi	经济	整体	节约	理财
economi energi	能源节约
ecosystem	生态系统
ect	表面	对面
ectop	异位
ed	电子设备	工程设计	密码设备	错误检测
eddi	涡流	逆流	漩涡
edema	水肿	浮肿
edg	边缘	几乎	优势	紧张
edg detect	边缘检测
edg effect	边缘效应
edg tool	利器
edibl	食品	食用价值	食物	可食用
edit	编辑	版本	编辑器	修订
educ	教育	训练	培养	学生
educ activ	教育活动
educ background	学历
educ depart	教育部	教育系
educ institut	学校
ee	受益者
eeg	脑电图
ef	效应
effect	有效	结果	影响	无效
effect algorithm	有效算法
effect demand	实际需求
effect densiti	有效密度
effect field	有效场
effect ground	有效接
effect life time	有效寿命
effect manag	有效管理
effect measur	有效措施
effect power	有效功率
effect prioriti	优先次序
effect product	实际产量
effect rang	有效距离
effect ratio	有效比
effect real cure	根治
effect stress	有效应力
effect temperatur	有效温度
effect thermal effici	有效热效率
effect time	有效时间
efficaci	有效	功效	效能
effici	效率	有效率	有效	效能
effici algorithm	有效算法
effici analysi	有效性分析
effici caus	基因
effici oper	工作效率
effluent	流出	射出	流出物
effort	努力	试图	成就	勤奋
effus	流出	喷管	渗透	流出物
eg	例如
egfr	表皮生长因子受体
egg	未成熟	怂恿
egress	出口	外出
eight	八个
eject	喷射	驱逐	排出	排泄
ekg	心电图
el	从格	预期损失
elabor	详细说明	精巧	确立	详尽
elast	弹性	弹力
elder	老人	年长
elderli	老年人	年长	长者
elect	选举	选择	选修课程	当选
electr	电的	电力	充电	电流
electr accumul	蓄电池
electr batteri	电池
electr bridg	电桥
electr capac	电容	电热
electr cell	电池
electr characterist	电特性
electr charg	电荷
electr circuit	电路
electr conduct	电导	电导率	导电性
electr current	电流	电流强度
electr current measur	电流测量
electr discharg	放电
electr doubl layer	双电层
electr elev	电梯
electr energi	电能
electr engin	电气工程
electr failur	断电
electr fault	漏电
electr field	电场
electr field intens	电场强度
electr field strength	电场强度
electr fluid	电流
electr gener	发电机
electr heat	电热
electr hot plate	电炉
electr intens	电场强度
electr light	电光
electr line forc	电力线
electr load	电力负荷
electr machin	电机
electr main	总线
electr motor	电动机
electr potenti	电势
electr power	电功率	电力
electr power plant	发电厂
electr power storag	蓄电池
electr power transmiss	输电
electr pressur	电压
electr puls	电脉冲
electr quantiti	电量
electr reaction	电反应
electr resist	电阻
electr shock	电击
electr sourc	电源
electr vehicl	电动车辆
electr wave	电波
electr wave filter	滤波器	过滤器
electr wind	电风
electr work	电功
electro analysi	电分析
electro chemic	电化学
electro magnet	电磁
electro optic	电光
electrocardiogram	心电图
electrochem	电化学
electrochemistri	电化学
electrod	电极
electrod capac	电极电容
electrod reaction	电极反应
electroencephalographi	脑电图
electrolysi	电解
electrolyt	电解质	电解	电解液
electrolyz	电解
electromagnet	电磁
electromagnet field	电磁场
electromagnet interfer	电磁干扰
electromagnet puls	电磁脉冲
electromagnet wave	电磁波
electromechan	电机	机电
electron	电子	电子化
electron agent	还原剂
electron beam	电子束
electron compani	电子
electron comput	电子计算机
electron control	电子控制
electron databas	电子数据库
electron densiti	电子密度
electron devic	电子器件
electron equip	电子设备
electron microscop	电镜	电子显微镜
electron optic	电光
electron probe	电子探针
electron spectroscopi	电子能谱
electron spectrum	电子能谱
electron transfer	电子转移
electron transit	电子跃迁
electron transport	电子传递	电子转移
electron transport chain	电子传递链
electrophoresi	电泳
electrophoret	电泳
electrophysiolog	电生理学
electrophysiologi	电生理学
electropor	电穿孔
electrostat	静电
eleg	优美
element	元素	基础	原理	基本
element analysi	元素分析
element job	基础工作
element task	基础工作
elementari	初步	基本	基础	元素
elev	提高	海拔	仰角	电梯
elicit	引起	引出	推导出	抽出
elig	适合	合格
elimin	消除	除去	排除	剔除
elimin factor	选出率
elimin method	消去法
elisa	酶联免疫吸附测定
els	否则	其他	另外	别的
elucid	说明	阐明	解释
elud	逃避	规避
elus	逃避	规避	难懂
elut	洗脱	淋洗	被洗脱
eman	发出	发射	发散	散发
emb	胚胎学	嵌入
embark	从事	着手	运载	装载
embed	植入	深入	包埋	内含
embodi	具体化	合并	化身	具体表现
embol	栓塞	套入
embrac	包含	环绕	接受者	领会
embrittl	脆化
embryo	胚胎	胎儿	尚未成熟	胚芽
embryon	胚胎	初期	萌芽期	萌芽
emerg	出现	发生	形成	紧急
emerg oper	应急工作
emerg room	急诊室
emerg servic	应急服务
emerg system	应急系统
emg	肌电图
emi	电磁干扰	放射
emiss	发射	发射率	放射性	射出
emiss heat	发热
emiss interfer	发射干扰
emiss line	发射谱线
emiss spectrum	发射光谱
emit	发出	发射	射出	放射
emot	情绪	情感	感情	情感性
emotion	多情	动情
emp	糖酵解途径
empathi	移情
emphas	强调	加强	过分强调	着重
emphasi	强调	着重	加强	重点
empir	帝国
emplac	位置	安置
emploi	失业	使用
employ	失业	职业	工作	可用性
employe	员工	职员
empow	允许	授权	准许
empower	授权	许可
empti	缺乏	排空	耗尽	空的
emul	仿真	竞争性	竞争者	竞争
emuls	乳液	乳剂	乳化
en	作为	在中	半方
enabl	激活	允许	实现	启动
enact	制定	设定	法规	颁布
encapsul	包围	压缩	封闭	封装
encas	外壳	包装
enclos	围绕	外壳	罩壳	内附
enclosur	围绕	附件	外壳
encod	编码	编码器	译码器
encompass	包含	围绕	包括	完成
encount	相遇	遭遇	遇见
encourag	促进	鼓励	支持	激励
encrypt	加密
end	结束	结果	非常	最终
end around shift	循环移位
end condit	终止条件	结束条件
end end	端到端	相反
end ga	尾气
end group	端基
end instrument	终端设备
end node	终端节点
end organ	传感器
end plate	终板
end point	终点
end product	成品	最终结果	最终产物
end result	结局	归宿
end stage	末期
end system	终端系统
end test	试验结果
end time	永远
end us	使用端
end us temperatur	使用温度
end user	终端用户	最终用户
end wall	端壁
endang	血管内	危及	濒临灭绝
endeavor	努力	尽力	力争
endem	地方	地方性	特有分布	特有现象
endocrin	内分泌
endogen	内生	内源	内原	单子叶植物
endors	支持	保证	认可	赞同
endoscop	内窥镜
endotheli	内皮
endothelium	内皮
endovascular	血管内
endpoint	末端	端点
endur	持久	忍耐	可忍受	持续
enemi	喜欢	厌恶	敌人
energ	激励	激发	通电
energet	积极
energi	能量	精神	活力	精力
energi activ	活化能
energi balanc	能量平衡
energi band	能带
energi base	基于能量
energi chang	能变
energi chang cost	电费
energi charg	能荷
energi consumpt	能量损耗
energi content	内能
energi cycl	能量循环	生物钟
energi densiti	能量密度
energi distribut	能量分布
energi effici	能量效率	高能效
energi engin	能源工程
energi level	能级
energi loss	能量损耗
energi metabol	能量代谢
energi resolut	能量分辨
energi resourc	能源资源
energi save	节能
energi sourc	能源来源
energi spectrum	能谱
energi storag materi	储能材料
energi transfer	能量传递
enforc	实施	执行	强迫	强制性
engag	保证	从事	参加	着手
engag trade	当零售商
engend	产生	引起	发生	形成
engin	工程	设计	工程学	引擎
engin calcul	工程计算
engin data	工程数据
engin depart	工程处
engin design	工程设计
engin develop	工程设计
engin driver	司机
engin manag	工程管理
engin report	技术报告
engin room	停车
engin school	工程学院
engin scienc	工程学
engin system	工程系统
engin warfar	武器	兵器
england	英国
english	英文	英语	英国
enhanc	增加	提高	加强	增大
enhanc factor	增强因子
enhanc tube	强化管
enjoi	享受	喜欢	欣赏	享有
enjoy	乐趣	享乐	有趣	快乐
enlarg	扩大	增大	详述	放大
enlist	支持	加入	参与	谋取
enorm	巨大	庞大	非常	极大
enough	足以	充足	足够	很多
enrich	浓缩	丰富	富集	强化
enrol	登记	注册	入学
ensembl	总体	整体	全体
ensu	结果产生	追求
ensur	保护	确定	保证	确保
entail	需要
entangl	卷入	纠缠	陷入	缠结
enter	进入	开始	肠内	输入
enter appear	到场
enter countri	入境
enter effect	生效
enter emploi	从事
enter forc	生效
enterobacteriacea	肠杆菌科
enterpris	企业	创业者	企业家
enterpris cost	企业成本
enterpris man	企业家
enterpris manag	企业管理
enterpris orient	面向企业
enterpris unit	企业单位
enterpris valu	企业价值
entertain	娱乐	有趣
enthusiasm	热情
enthusiast	爱好者	热烈
entic	诱饵	诱惑	迷人	怂恿
entir	完全	整个	全部	全体
entiti	实体	存在
entiti model	实体模型
entiti relationship	实体关系
entitl	权利	取名为	叫做	称呼
entranc	入口	进入	开始	入学
entrap	诱捕	包埋	截留
entrepreneur	企业家
entri	条目	登录	进入	入口
entri level	初级
enumer	计算	列举	枚举	可数
envelop	包围	包封	信封	遮盖
environ	环境	周围	环境学	包围
environ condit	环境条件
environ control system	环境控制系统
environ degrad	环境退化
environ economi	环境经济
environ engin	环境工程
environ law	环境法
environ pollut	环境污染
environ protect	环境保护
environ variabl	环境变量
environment	环境	周围	环保
environment condit	环境条件
environment control	环境控制	环境管理
environment control system	环境控制系统
environment disrupt	环境污染
environment effect	环境效应
environment friendli	环保
environment pollut	环境污染
environment protect	环境保护
environment protect agenc	环境保护署
environment scienc	环境学
environment system	环境系统
environment test	环境测试	环境试验
envis	想象
envisag	展望	面对	正视	想象
enzym	酶的
enzym activ	酶活力
enzym assai	测定酶
enzym inhibit	酶抑制
enzym inhibitor	酶抑制剂
enzym prepar	酶制剂
enzym system	酶系统
enzymat	酶的
eo	原始	最初	基本操作	操作结束
epi	表位
epidem	流行性	传染病	传染	流行
epidemiolog	流行病学
epidemiologi	流行病学
epiderm	表皮
epilepsi	癫痫
episod	偶发	发作
epitaxi	外延	外延生长
epitheli	上皮
epithelium	上皮
epoxi	环氧
equal	相等	等于	均衡	胜任
equat	赤道	方程式	均分	平衡
equatori	赤道
equilibrium	平衡	处于平衡状态	均衡	平静
equip	装备	设备	配备	准备
equip control	设备管理	设备控制
equip failur	设备故障
equip util ratio	设备利用率
equiti	权益	产权	公平	公正
equival	等价	等于	相等	相当于
equival circuit	等效电路
equival class	等价类
equival properti	等价性
equival relat	等价关系
equival unit	当量
equival valu	等值
equival weight	当量
er	的人
era	时代	时期
erad	根除	消灭
ergonom	工效学
erod	腐蚀	侵蚀	损坏了
eros	腐蚀	侵蚀	侵蚀性	冲蚀
erron	错误	不正确
error	错误	误差	无差错	失误
error analysi	误差分析
error correct	误差修正	纠错
error detect	错误检测
error diagnosi	诊断错误
error free	不错
error function	误差函数
error mean	平均误差
error rang	误差范围
error rate	误码率
error state	异常状态
error valu	误差值
erythrocyt	红细胞
escal	调查	增加	扩大	逐步扩大
escap	溢出	可避免	移动	避免
esophag	食管	食管炎
especi	特别	尤其	特殊	格外
essenc	本质	实质上	实质	实体
essenti	要素	本质	要点	本质上
essenti attribut	基本属性
essenti caus	基因
essenti condit	必要条件
essenti element	必需元素
essenti featur	基本特征
essenti inform	基本信息
essenti oil	精油	挥发油
essenti paramet	基本参数
essenti point	要点
establish	建立	制定	确立	确定
establish busi	创业
establish case	案例
establish custom	常规
establish practic	惯例
establish principl	准则
estat	阶段	财产	阶层	遗产
esteem	尊重	尊敬	认为
ester	酯类	酯化
estim	估计	估算	高估	低估
estim error	估计误差
estim price	估计
estim valu	估计值	测定值
estrogen	雌激素	动情
et	乙基	东方
etc	等等	及其他
etch	蚀刻	风化	侵蚀	刻蚀
ethanol	乙醇	酒精
ethernet	以太网
ethic	伦理	道德规范	民族	伦理学
ethnic	种族	人种	伦理学
ethylen	乙烯
etiolog	病原学	病因学
etiologi	病因学	病原学
eu	正常
europ	欧洲
european	欧化	欧洲	欧洲人
eutroph	富营养化
evacu	疏散	排泄	排空	撤退
evalu	评估	评价	鉴定	赋值
evalu evid	评价证据
evalu function	评价函数
evalu model	评价模型
evalu on perform	考核
evalu system	评价系统
evapor	蒸发	消失	挥发	蒸发器
evas	逃避	回避	规避	可避免
even	平均	乃至	虽然	即使
even ag	同龄
even distribut	均匀分布
even hand	公平	公正
even number	偶数
even parti	晚会
even surfac	平面
event	结果	事件	重要	如果
event attribut	事件属性
event data	事件数据
event detect	事件检测
event handl	事件处理
event orient	面向事件
event process	事件处理
eventu	最后	结果为	可能性	终于
ever	非常	为什么	自从	越来越
ever chang	日新月异
ever dai	永远	老是
ever ever	永远
ever grow	不断增长
ever increas	不断增长
ever much	非常	十分
everi	每个	所有	每一	每隔
everi dai	每天	逐日	天天
everi hand	在各方面
everi last	全部	每一个
everi month	每月
everi now	常常	有时	时时	不时
everi often	时常	常常	不时
everi on	每一个人
everi second	不断	不时
everi side	在各方面
everi singl	完全	一切	全部
everi time	每次	每当
everi turn	经常
everi wai	在多方面
everi week	每周
everydai	每天	日常
everyon	每个人	人人
everyth	首先	等等	当务之急
everywher	各处
evid	明显	根据	显然	证据
evid direct	直接证据
evid gather	证据收集
evidenc	明显	显著	显示	表明
evok	引起	诱发	唤起	移送
evolut	进化	发展	进展	展开
evolutionari	发展	进化	展开	改良
evolv	展开	进化	进展	发展
ew	母羊
ex	费用
exacerb	恶化	加重
exact	精确	正确	准确	更确切
exactli	并不	并没有	精确	确切
exam	测验	考试
examin	检查	审查	调查	考试
examin approv	核准
examin candid	考生
examin evid	查证
examin receiv	验收
exampl	样本	例如	取样	例子
exampl case	案例
excav	挖掘	发掘
exce	超过	超越	胜过
exceed	非常	不超过	超越	过度
exceedingli	极端	非常	极度
excel	优点	优良	优于	胜过
except	除外	例外	异常	特殊
exception	例外	除外	特殊	异常
excess	过度	超过	过多	冗余
excess air	过量空气
excess energi	剩余能
excess metal	过量金属
excess pressur	超压
exchang	交换	与交换	交流	兑换
excipi	辅料
excis	切除	离体	切除术	删除
excision	切除
excit	刺激	兴奋	激发	激子
excit area	运动区
excit caus	直接原因
excit energi	激发能
excit frequenc	激振频率
excit state	激发态
exclud	除外	排除	排斥	不包括
exclus	除外	排除	不包括	唯一
excret	分泌	排泄	排泄物
excurs	移动	游览	移动性
execut	执行	实行	完成	实施
execut agenc	执行机构
execut capac	执行能力
execut environ	执行环境
execut input output	输出
execut power	行政权
execut rout	执行路径
execut routin	实现程序
execut sequenc	执行顺序
execut speed	执行速度
execut stream	执行流
execut system	执行系统
execut time	执行时间
exemplar	标本	原型
exemplifi	例证
exempt	免除	解除	免于
exercis	运动	执行	运用	可操作
exert	发挥	运用	努力	产生
exhal	蒸发	呼出	呼气	发散
exhaust	消耗	穷举	耗尽	排气
exhibit	表现	表示	显示	显现
exist	存在	生存	现有	发生
exist inform	存在条件
exist law	现行法律
exist rout	现有路径
exist time	存在时间
exit	出口	退出	脱离
exo	在外
exogen	外生	双子叶植物	外原	外因
exot	外来	奇异	异乎寻常	极不稳定
exotherm	放热	放热性	发热
expand	展开	可扩展性	详述	扩大
expand agent	发泡剂
expans	开展	膨胀	扩充	扩展性
expans joint	补偿器
expans machin	膨胀机
expect	预期	期望	期待	展望
expect life	预期寿命
expect loss	预期损失
expect revenu	期望收益
expect valu	期望值
expedit	迅速	促进	加快	快速
expeditionari	考察	探险
expend	消耗	花费	用光	消耗性
expenditur	费用	消费	开支	支出
expens	费用	昂贵	开支	经费
expens product	生产费用
experi	实验	经历	经验	试验
experi conduct research purpos	研究试验
experi design	试验设计
experi station	试验站
experienc	体验	感受者	熟练
experienti	经验	根据经验
experiment	实验	进行实验	试验	通过实验
experiment anim	实验动物
experiment condit	试验条件
experiment data	实验数据	试验数据
experiment design	实验设计	试验设计
experiment evid	经验证据
experiment instal	实验装置
experiment investig	试验研究
experiment method	试验法
experiment model	试验模型
experiment procedur	实验程序
experiment proof	实验证明
experiment prototyp	实验模型
experiment result	实验结果
experiment sequenc	实验程序
experiment stage	试验期
experiment variabl	实验变量
expert	专家	专门性	高级	专门
expert system	专家系统
expertis	专家意见
expir	失效	终止	呼气	期满
explain	解释	说明	可解释
explan	说明	解释	表明	展开
explanatori	说明	解释
explant	移植	外植体	移出
explicit	清楚	详述
explicitli	明确	明白
explod	分解	爆炸	爆发	激增
exploit	利用	开发	剥削	开拓
explor	探测	探索	调查	探险
exploratori	探究	考察	探索	探测
explos	爆发	爆炸性	爆炸	激增
explos charg	药包
explos limit	爆炸	限度
exponenti	指数	乘幂
export	输出	出口	导出
expos	曝光	暴露	面临	接触
exposur	暴露	照射	照射量
exposur dose	照射剂量
exposur therapi	暴露疗法
exposur time	曝光时间
exposur weather	风化
express	表达	表现	表示	表示为
express purpos	特意
express speed	快速
express wai	高速公路
exquisit	敏锐	精巧	细腻
extant	现存
extend	达到	扩展	涉及	可扩展
extend famili	大家庭
extend function	扩展功能
extend mode	扩展状态
extend price	总价	总额
extend releas	缓释剂
extens	扩展	广泛	乃至	延长
extens name	属名
extens servic	推广服务
extens time	延期
extens us	广泛应用
extent	程度	范围	区域	在某种程度上
exterior	外部	表面	在外	外在
extern	外部	外形	表面	客观
extern attribut	外部属性
extern caus	外因
extern diamet	外径
extern environ	外环境
extern forc	外力
extern inspect	外观
extern memori	外部存储器
extern phase	外相
extern pressur	外压力
extern standard method	外标法
extern trade	对外贸易
extern version	外倒转术
extinct	消失	消退	消光	灭绝
extinguish	灭火剂	消灭	压制
extra	特别	额外	非常	在外
extracellular	细胞外
extract	提取	萃取	从中提取	引出
extract agent	萃取剂	提取剂
extract phase	提取相
extract tool	拆卸工具
extraordinari	特别	非常	格外	临时
extraordinarili	特别	非常	特派
extrapol	推断	外推	外推法
extraterrestri	地球外
extrem	极端	非常	最后	濒危
extrem low frequenc	极低频
extrem point	极点
extrem valu	极值
extrins	非本质	外在	外来	体外
extrud	突出	伸出
extrus	突出	推出	喷出
ey	注意	着眼于	照顾	眼睛
ey dai	太阳
ey ey	报复
ey glass	眼镜	镜片
ey movement	眼动
ey point	眼点
f v	放血
fa	脂肪酸	急救	美术
fabric	制造	组合	建造	结构
fabric materi	构件
fabric process	制造工艺
fabric societi	社会结构
face	面对	面临	朝向	面临着
face advers	面对逆境
face dai	公开
face face	面对面	面临
face life	现况
face materi	涂料	面料
face plate	面板
face side	正面
facet	方面	小面
facial	表面
facil	容易	设备	工具	设施
facil util	设备利用率
facilit	促进	容易	帮助	方便
facilit agenc	服务机构
fact	事实上	事后	确实	当场
fact find	调解
factor	包括	因素	因式分解	因子分解
factor analys	因素分析
factor analysi	因子分析	因子分解
factor analyt	因子分析
factor analyz	因子分析
factor ii	凝血酶原
factor iii	第三因子
factor iv	钙离子
factor product	生产要素
factor safeti	安全系数
factor set	因子组
factor ten	十倍
factor u	叶酸
factori	因子	产生	工厂	代理商
faculti	能力	才能	院系
fade	消失	衰落	褪色	渐弱
fail	未能	缺乏	失败	没能
fail proof	无故障
fail safe natur	可靠性	安全性
fail safeti design	可靠性分析
failur	失败	不足	缺乏	故障
failur analysi	失效分析	故障分析
failur detect	故障检测
failur evid	证据不足
failur free	无故障
failur free oper	正常运行
failur mechan	破坏机理
failur node	失效节点
failur rate	失效率
failur recognit	故障识别
failur test	故障检测
failur warn	故障报警
fair	完全	流线型	从事	极度
fairli	公平	美观	相当	清楚
faithfulli	忠实
fake	伪造	欺骗	涂抹	装饰
fall	下降	受到	失败	减少
fall back	后退	回落	退却
fall due	期满	到期
fall ground	落地	失败
fall line	排队
fall power	下台	下野
fall process	排队
fall short	不足	缺乏	不符合	标准
fals	错误	违背	不正确	不准确
fals alarm	虚警
fals bodi	假体
fals drop	误检
fals heart	不诚实	欺诈
fals make	伪造
fals name	可用	姓名
fals neg	假阴性
fals new	谣言
fals person	冒名
fals posit	假阳性
fals return	虚报
fals step	错误
fals target	假目标
famili	家庭	家族	家人
famili depend	家属
famili origin	祖籍
famili plan	计划生育
famili relat	亲属关系	家庭关系
famili relationship	家庭关系
famili statu	家庭地位
famili structur	家庭结构
famili wai	怀孕
familiar	熟悉	常见	亲密	友好
fan	展开	输入	输出	分散
far	至于	迄今为止	远离	最新
far back	古代	遥远
far end	远端
far field	远场
far infrar	远红外
far infrar region	远红外区
far near	远近
far possibl	尽可能	尽量
far rang	广泛
far reach	广泛	深远	影响深远
far wide	广泛
farm	农业	农田	耕作	转入
farmer	农民
farther	够了	进一步	更远
fashion	流行	模仿	式的	这样
fast	禁食	尽快	快速	迅速
fast algorithm	快速算法
fast code	快速编码
fast food	快餐
fast forward	快进
fast grow	快速增长
fast scan	快速扫描
fast speed	快速
fast step	迅速	活跃
fast track	快速
fast turn around	快速转换
fasten	纠缠	集中于	确定	扎紧
faster	加快
fat	肥胖	脂肪	养肥	肥的
fatal	危险性	致命	不幸	重大
fate	重大	宿命	命运	决定性
fatigu	疲乏	疲劳
fatigu life	疲劳寿命
fatigu perform	疲劳性
fatigu state	疲劳状态
fatti	脂肪	肥胖
fault	故障	挑剔
fault analysi	故障分析	失效分析
fault avoid	避免错误
fault block	断块
fault condit	故障状态
fault coverag	故障覆盖率
fault detect	故障检测
fault detect algorithm	故障检测算法
fault diagnosi	故障诊断
fault find	挑剔
fault free	无故障
fault indic	故障指示器
fault locat	故障定位
fault model	故障模型
fault pattern	故障模式
fault toler	容错
fault toler techniqu	容错技术
fault treatment	故障处理
faulti	不完善
favor	有利	顺利	有利于	良好
fc	消防
fea	有限元分析
fear	恐惧	担心	绝不	恐怖
feasibl	可行性	可能性	可行	适宜
feasibl region	可行域
feasibl solut	可行解
feasibl studi	可行性研究
feasibli	切实
featur	特征	特色	特性	起重要作用
featur analysi	特征分析
featur base	基于特征
featur concentr	特征集合
featur extract	特征抽取
featur measur	特征测量	特性测量
featur select	特征选择
featur space	特征空间
featur valu	特征值
featur vector	特征向量
fecal	排泄物	粪便
feder	联合	联邦	同盟	联盟
feder govern	联邦政府
fee	费用	所有权
feed	饲养	插入	养肥	饲料
feed addit	饲料添加剂
feed back	反馈	反作用
feed charg	装料
feed forward	前馈
feed water	给水	饮用水
feedback	反馈	反应
feedback action	反馈作用
feedback control	反馈控制
feedback inform	反馈信息
feedback loop	反馈环路	反馈回路
feedstock	原料
feel	摸索	同情	情绪	寻找
feet	强烈	坚决
felt	粘结
fem	有限元建模	有限单元法
femal	女性	女子
femor	大腿	股骨	股的
ferment	发酵	酶的	发酵罐	后发酵
fermi	费米
ferroelectr	铁电
fertil	施肥	肥沃	肥料	生产力
fetal	胎儿
fetu	胎儿
fever	发烧	发热
fewer	较少	不少于
fi	外资企业
fiber	纤维	纤维化	构造	成纤维
fiber glass	玻璃纤维
fiber optic	光纤
fiber structur	纤维结构
fibril	原纤	须根	纤维状
fibroblast	成纤维细胞	纤维形成
fibrosi	纤维化
fibrot	纤维化
fibrou	纤维	纤维性
fidel	诚实	忠实	忠诚	保真度
field	现场	领域	外场	在作战
field applic	应用范围
field assai	现场分析
field effect tube	场效应管
field emiss	场致发射
field experi	野外试验	现场试验
field fire	射程
field forc	力场	区力
field forc molecul	分子力场
field goal	投篮得分
field intens	场强
field investig	现场调查	调查范围
field mous	田鼠
field name	域名
field structur	场结构
field studi	研究领域
field survei	现场调查
field test	现场试验	野外试验
field theoret	场理论
field trial	现场试验	野外试验
field view	视野	视场
field vision	视野
fifteen	十五
fifth	第五
fifti	五十
fight	对抗	克服	避免	排斥
figur	计算	合理	计划	估计
filament	细丝	丝状
file	依次	申请	存档	归档
file applic	申请
file format	文件格式
file print	文件打印
file return	申报
file set	文件集
file structur	文档结构
file system	文件系统
file transfer	文件传输
file type	文件类型
fill	充满	填充	填补	填写
fill agent	填充物
fill compound	填料
fill defect	充盈缺损
fill light	补充光
fill materi	填充材料
fill post	任职
filler	补白
film	拍摄	摄影	薄膜	电影
film base	片基
film coat	涂膜
film go	电影
film make	制片
film oxid	氧化膜
filter	过滤	加入	滤过	渗透
filter algorithm	滤波算法
filter design	滤波器设计
filter feed	滤食性	滤食
filter materi	过滤材料
filter medium	滤材	过滤介质
filter membran	滤膜
filter tube	滤管
filter viru	病毒
filtrat	过滤
final	最后	结局	终结	结束
final analysi	归根到底
final consumpt	最终消费
final design	最终设计
final end product	成品
final phase	最后阶段
final recoveri	最后恢复
final result	最终结果
final solut	最终解决
final stage	终结
final treatment	后处理
final user	最终用户
final veloc	末速度
financ	资金	融资	财务	财政
financi	欺骗	金融	财政	财务
financi abil	财力
financi account	财务会计
financi capit	金融资本
financi center	金融中心
financi condit	财务状况
financi institut	金融机构
financi loss	经济损失
financi manag	财务管理
financi market	金融市场
financi mean	财产
financi object	经济目标
financi posit	财务状况
financi report	财务报告
financi resourc	资金
financi return	财务报告
financi revenu	财政收入
financi situat	财务状况
financi stand	财务状况
financi state	财政状况
financi system	金融体系
find	发现	认为	找出	得到
find fault	挑剔	指责
find on wai	到达
fine	最后	澄清	扫描	进展顺利
fine art	美术	美术品
fine metal	纯金属
fine number	粒度指数
fine particl	微细颗粒	微粒
fine structur	精细结构	超微结构
fine tune	微调	调整
finer	好的	出色
finger	少量	有指	手指	指针
fingerprint	指纹
fingertip	指尖
finish	完成	结束	最后	完成了
finit	有限	限定	有限性
fir	先前	杉木
fire	极度	发射	火灾	点火
fire circuit	点火
fire control	消防
fire hazard	火灾
fire new	全新
fire power	火力
fire prevent	防火
fire proof	防火
fire protect	防火
fire resist	防火
fire suppress	灭火剂
fire tube	火管
firefight	消防
firm	坚定	坚决	公司	确定
firmli	坚定
first	首先	第一	最初	优先
first aid	急救
first approxim	近似
first bodi	主体
first caus	上帝	根源	原动力	首要原因
first choic	首选
first class	最好	优秀
first deriv	一阶导数
first ever	首次	前所未有	史无前例
first face	初见
first gener	第一代
first half	上半年
first half year	上半年
first hand	直接
first languag	母语	第一语言
first last	总的说来	早晚
first line	重要
first name	熟悉	名字
first order	一阶
first order deriv	一阶导数
first order reaction	一级反应
first parti	第一方
first period	第一节
first place	首先	冠军
first principl	基本原理	基本原则
first rate	非常好	一流
first run	首轮
first step	首要步骤
first time	首次	第一次	初次
first water	最好	最优秀	上等	头等
first year	第一年
firstli	首先	第一
fiscal	财政	会计
fischer	费舍尔
fish	钓鱼	摸索出	鱼类
fisheri	渔业
fission	细胞分裂	分裂	裂变	分体
fistula	瘘管
fit	适合	适宜	装备	间歇
fit data	拟合数据
fit fit	装配
fit kill	极度	大大
fit model	拟合模型
fit start	间歇
fit togeth	协调	装配
five	五个
five member	五环
five point	五角
fix	固定	确定	决定	设备
fix asset	固定资产
fix capit	固定资本	固定资产
fix carbon	固定碳
fix cost	固定成本
fix end	固定端
fix law	定律	法律规定
fix length	定长
fix paramet	固定参数
fix period	定期
fix phase	固定相
fix point	定点	固定点
fix portion	固定部分
fix term	定期
fix valu	定值
fixat	注视	固定	凝视	介体
fixtur	固定	设备
fl	液体	焦距
flag	标志	衰弱	下垂	菖蒲
flagship	旗舰
flake	剥落	鳞片	入睡	昏迷
flame	爆发	燃烧	在燃烧	火焰
flammabl	可燃
flank	侧面
flap	抖动	紧张	摆动
flare	发光	燃烧	闪光	加剧
flash	闪光	即刻	反射	瞬间
flat	平坦	平滑	疲惫	单调
flaw	产生裂纹	缺点	裂纹	划痕
fledg	成熟	独立	喂养
fleet	快速	短暂	港湾
flex	弯曲	折曲	伸缩	屈曲
flexibl	适应性	灵活性	弹性
flexibl packag	软包装
flexibli	柔软
flexur	屈曲	抗弯	曲的
flight	飞行	迁徙	射程	飞跃
flight cours	航线
flight line	航线
flight path	飞行路径
flip	浏览	翻转
float	浮动	摇摆	移动	漂浮
flood	泛滥	淹没	充斥着	大洪水
floor	地板	基底	地面	底部
flow	溢出	流动	流出	溢流
flow air	空气流动
flow analysi	流程分析	信息流分析	流量分析
flow back	回流
flow coat	流法
flow direct	流向
flow inject analysi	流动注射分析
flow line	流线
flow path	流程	流路
flow pattern	流型	活动模
flow plan	流程图
flow product	大规模生产
flow rate	流速	流量
flow resist	流阻
flow scheme	流程图
flow system	追踪制度	流动系统
flow tube	流管
flow type	流型
flow veloc	流速
flu	流感
fluctuat	波动	变动	起伏	脉动
flue	渔网
fluenc	能流	注量
fluenci	流畅
fluid	流动性	液体	流动	流体
fluid balanc	水平衡
fluid dynam	流体动力学
fluid flow	流体流动
fluid lung	肺水肿
fluid mechan	流体力学
fluid popul	流动人口
fluid state	流态
fluid static	流体静力学
fluid wave	波动
fluidic	流体	射流
fluoresc	荧光
fluoresc displai	荧光显示
fluoresc effici	荧光效率
fluoresc intens	荧光强度
fluoresc label	荧光标记
fluoresc light	荧光
fluoresc materi	荧光材料
fluoresc microscop	荧光显微镜
fluoresc polar	荧光偏振
fluoresc spectrum	荧光光谱
fluorid	氟化物	氟化
fluorin	氟化
flush	充足	冲洗	失败	充满
flutter	摆动	颤动
flux	流出	变迁	熔化
fly	突发	在传输过程中	飞行	飞过
fly color	成功	出色	胜利
fly low	谦卑
fly machin	飞机	飞行器
fly past	跨度
fly start	迅速发展
fly track	越轨
fly vapor	蒸发
fly wall	写实
flywheel	飞轮
fm	调频	调幅	频率调制	设备管理
fmri	功能性磁共振成像
foam	泡沫	发泡
focal	焦点	聚焦	病灶	灶的
foci	焦点	聚焦	焦距	病灶
focu	清晰	焦点	致力于	聚焦
focus	聚焦	焦点	调焦	焦距
foe	对手	反对者	敌人
fog	不清晰	困惑	苔藓
foil	阻止	挫败
fold	折叠	重影	乘以	放弃
fold back effect	折叠
foliag	植物	树叶
follow	如下	追求	然后	跟随
follow control	跟踪控制
follow law	律师	诉讼
follow leader	模仿
follow track	跟踪
food	食品	食物
food addit	食品添加剂
food chain	食物链
food cycl	食物链
food manufactur	劳动力成本	食品制造
food prepar	烹饪
food product	食品
food scienc	食品科学
food web	食物网
foot	步行	累计	关系	总计
footprint	足迹	印迹
forc	通过	由于	强迫	有效
forc arm	暴力
forc attract	引力
forc back	抑制
forc field	力场
forc hous	温室
forc ratio	力比
forearm	准备	前臂
forecast	预测	预报	预报员
forecast error	预测误差
forecast techniqu	预测技术
foreign	无关	外来	外国人	外国
foremost	最初	最重要
forens	辩论	法院
forese	能预测	预见	预知	可预见
forest	森林	林区	造林
forestri	森林	林地	林学	林业
forg	伪造	锻炼
forget	忘记	忽视	算了	遗忘
form	形成	成形	造型	表示
form address	称呼
form begin	开始	开创
form busi enterpris	企业类型
form cell	形成细胞
form complet set	配套
form design	预谋
form govern	政体
form law	法律形式
form procedur	诉讼程序
form stage	形成阶段
form state	国体
formal	正式	聚乙烯	形式化	形式
formaldehyd	甲醛
formalin	福尔马林
format	形成	结构	构造	格式
format convers	格式转换
format detail	格式
former	前者	模型	从前	样板
formerli	以前	从前
formid	巨大	优秀	强大	艰难
formul	形成	格式	阐述	公式
formula	公式	准则	规则	方案
forth	等等	以后	向外
forti	四十
fortun	幸运	幸福	财富	命运
forum	论坛	法庭	座谈会
forward	向前	今后	提前	转发
forward address	转交地址
forward agenc	运输业
forward busi	运输业
forward direct	正向
forward lead	前移
forward look	前瞻性
forward market	期货市场
forward motion	移动
forward select	预选
forward space	正向空间
fossil	化石	固定化	守旧
foster	培养	养育	抚育	鼓励
foul	污染	混乱	紊乱	纠缠
found	基于	发现	搜索	建立
foundat	基础	地基	基本	根据
foundat cours	基层
foundat plate	底板
foundat support	基座
founder	泥泞	破坏	失败	倒塌
four	四足	完全一致	四个	匍匐
four digit	四位
four dimension	四维
four fold	四倍
four layer	四层
four level	四能级
four member	四元
four sea	在英国
four side	四方
four stage	四级
four time	四次	四倍
four wall	秘密
four year	四年
fourth	第四	四分之一
fox	狐狸	欺骗
fp	浮点
fpga	现场可编程门阵列
fraction	分别	完全	部分	分数
fraction convers	转化率
fraction coverag	覆盖率
fraction error	相对误差
fraction frequenc	分频
fraction number	分数
fraction order	分数阶
fraction part	小数
fraction pressur	分压
fraction variat	百分比变化
fraction volum	容积分数
fractur	骨折	破碎	断裂	压裂
fragil	脆弱	虚弱
fragment	分割	分裂	破碎	破片
frame	框架	适合	结构	成帧
frame construct	框架结构
frame number	帧编号
frame refer	理论	观点	参照系	坐标
frame shift	移码
frame work	框架	结构	骨架	主机
framework	结构	骨架	观点	准则
frank	率直
fraud	欺骗	欺诈	不诚实	舞弊
free	释放	没有	开放	解除
free agenc	自由意志
free air	大气
free air dose	空气量
free air temperatur	大气温度
free applic	自由申请
free charg	免费
free competit	自由竞争
free easi	自由	酒店	聚会
free electron	自由电子
free energi	自由能
free enzym	游离酶
free expens	免费
free flow	自流
free form surfac	自由曲面
free hand	慷慨	浪费	大方
free heart	率直	宽大
free man	自由人
free run	独立	不同步
free space	自由空间
free stand	独立
free time	空闲时间
free trade	自由贸易
free trade area	自由贸易区
free volum	自由体积
freedom	自由	没有	免于	自主
freeli	自由	大量	随意	浮动
freewai	高速公路
freez	冻结	排斥	冰冻	拒绝
freezer	冰箱
frequenc	频率	频数	频繁
frequenc analysi	频率分析
frequenc band	频带	频段
frequenc channel	频道
frequenc characterist	频率特性
frequenc control	频率控制
frequenc convert	变频器
frequenc detector	鉴频器
frequenc differ	频率差
frequenc distribut	频数分布	频率分布
frequenc domain	频域
frequenc doubl	倍频
frequenc drop	频率下降
frequenc function	密度函数	概率密度函数
frequenc inform	频率信息
frequenc modul	调频	频率调制
frequenc multipl	倍频
frequenc rang	频率范围
frequenc ratio	频比
frequenc resolut	频率分辨率
frequenc respons	频率响应
frequenc respons characterist	频率响应特性
frequenc scale	频标
frequenc select	频率选择性
frequenc separ	分频
frequenc space	频率空间
frequenc spectrum	频谱
frequenc stabil	频率稳定度
frequenc synthes	频率合成器
frequenc variat	频率变化
frequent	频繁	频度	快速	经常
frequent us	常用
frequent us data	常用数据
fresh	新鲜	开始	最新	另外
freshwat	淡水	江河湖泊
fret	磨损	侵蚀	腐蚀	烦躁不安
friction	摩擦	不和
friend	朋友	支持者
friendli	友好	亲切	支持	友谊
friendli fire	误伤
front	面对	在场	预先	前移
front back ratio	前后比
front edg	前沿
front end	前端
front front	面对面
front offic	管理	行政	管理部门
frontier	边界	边境	探索	边疆
frozen	冻结
fruit	结果	成果	结果实	收益
fruition	实现	成就	结果实
frustrat	挫折	挫败	破坏	无益
ft	制成	作成
fuel	燃料
fuel batteri	燃料电池
fuel cell	燃料电池
fuel chemistri	燃料化学
fuel consumpt	燃料消耗
fuel econom	省煤器
fuel effici	省油
fuel oil	燃料油
fuel ratio	燃料比
fuel ship	油轮
fulfil	完成	实现	实践	结束
fulfil requir	满足要求
fulfil task	完成任务
full	完全	充满	全部	丰富
full accord	完全一致
full advantag	完全	充分
full ag	成年
full automat	全自动
full bodi	肥胖	范围广	浓郁
full color	彩色
full dose	足量
full due	期满	到期
full face	正面
full forc	全部	全体
full length	全长
full normal	全定位
full oper	全面实施
full point	一分
full proof	充分证明
full radiat	黑体
full recoveri	完全恢复
full scale	全面	完全	原大	实际尺寸
full scale model	原模型
full size	全身
full speed	全速
full strength	全部	全员	全体
full term	足月
full text	全文
full thick	全层
full varieti	丰富多彩
full water	充水
fulli	十分	完全	充分
fulli connect network	全连接网络
fulli develop	发育成熟
fume	熏蒸
fun	娱乐	乐趣
function	功能	函数	运行	机能
function analysi	函数分析	功能分析	泛函分析
function assign	功能分配
function bind	功能连接
function chain	功能链
function characterist	功能特性
function classif	功能分类
function databas	功能数据库
function definit	函数定义	功能定义
function design	功能设计
function element	功能元件
function element program	子程序
function food	保健食品
function group	官能团
function librari	函数库
function magnet reson imag	功能性磁共振成像
function manag	功能管理
function materi	功能材料
function mix	混合函数
function model	函数模型
function network	功能网络
function paramet	功能参数
function physic suppli	供给功能
function power	职责
function relat	函数关系
function relationship	函数关系
function requir	功能需求
function state	态函数
function time	有效时间
function unit	功能部件
function valu	函数值
fund	丰富	大量	基金	资金
fund properti	固定资产
fund provid	资金来源
fundament	基础	基本	主要	重要
fundament algorithm	基本算法
fundament analysi	基本分析
fundament color	基色
fundament featur	基本特点
fundament form	基本型
fundament frequenc	基频
fundament immun	基础免疫
fundament model	基本模型
fundament particl	基本粒子
fundament principl	基本原则
fundament purpos	主要目
fundament research	基础研究
fundament rule	基本原则
fundament solut	基本解
fundament structur	基本结构
fundament tissu	基本组织
fundament wave	基波
fundu	基底	底部
fungal	真菌	霉菌
fungi	真菌	霉菌
fungu	真菌	霉菌
furnac	考验
furnish	提供	供给	装置	装备
furnitur	家具
further	为促进	促进
furthermor	此外	而且
fuse	熔化	融合	引信
fuse agent	助熔剂
fuse on	联合	结合在一起	融为一体
fuse point	熔点
fuse togeth	融合	结合	联合	集合
fusion	结合	熔化	熔解	熔融
fusion point	熔点
futur	未来	将来	今后	期货
futur good	期货
futur knowledg	先验知识
futur life	来生
futur market	期货市场
fuzzi	模糊	模糊度	模糊性
g	总书记	秘书长
ga	气体	尾气	瓦斯	出口气
ga absorpt	气体吸收
ga cloud	烟气层
ga cool	气冷
ga field	气田
ga fire	燃气
ga fit	接管
ga flow	气流
ga form	产气	成气
ga liquid	气液
ga oper	气动
ga phase control	气膜控制
ga pressur	气压
ga proof	气密性
ga pump	气泵
ga suppli	供气
ga turbin	燃气轮机
gain	收入	增加	超过	逼近
gain access	进入	可以获得	接近	机会
gain advantag	优于	胜过
gain bandwidth	增益带宽
gain domin	支配
gain ground	接近	发展	前进	普及
gain lead	领先
gain loss	损益	盈亏
gain on end	达到目
gain weight	体重增加
gain yield	产量增加
gait	步法	步态
galvan	通电	镀锌	电流	震惊
game	勇敢	高兴	赌博	一场
game plai	博弈
game plan	战略	行动计划
game theoret	博弈论
gangren	坏疽	腐败
gap	间距	缝隙	间断	缺口
garment	服装	衣服
garner	储存	贮藏
gase	气体
gaseou	气体	气态	气的
gasif	气化
gasifi	气化	气化炉
gasolin	汽油
gass	排气	气体处理
gastric	胃的
gastroenter	胃肠	胃肠炎
gastrointestin	胃肠
gate	控制	与门	大门	通道
gatewai	通路	网关
gather	聚集	选出	集合	集中
gather ground	好转	取得进展
gather head	渐增
gather place	聚集
gather togeth	收集	集合	集聚
gather volum	增大	变大
gaug	测量	标准	测定	计量
gaussian	高斯
gaze	凝视	注视
gc	气相色谱法
gear	适合	一致	促进	正常
gearbox	变速箱	齿轮箱
geiger	辐射
gel	凝胶
gem	宝石
gen	基因	消息	情报	宗族
gender	产生	性别
gene	基因
gene alter	转基因
gene chip	基因芯片
gene express	基因表达
gene flow	基因流动
gene frequenc	基因频率
gene map	基因图谱
gene therapi	基因治疗
gener	产生	发生	生成	一般
gener accept account principl	公认会计原则
gener algorithm	生成算法
gener analysi	全面分析
gener assign	总任务
gener believ	普遍认为
gener capac	发电量
gener cell	生殖细胞
gener characterist	一般特性
gener condit	基本条件	一般条款
gener convent	公约
gener coordin	广义坐标
gener corros	全面腐蚀
gener electr	发电
gener hospit	综合医院
gener investig	普查
gener knowledg	常识
gener manag	一般管理
gener matrix	生成矩阵
gener model	广义模型
gener name	属名
gener outlin	大纲
gener plan	总体规划
gener principl	原则	通则
gener probabl	生成概率
gener program	通用程序
gener public	公众
gener purpos	通用
gener purpos languag	通用语言
gener rate	产生率
gener rel	广义相对论
gener revenu	总收入
gener routin	通用程序	标准程序
gener rule	一般	常规	生成规则	大体上
gener set	发电机组	类集
gener station	发电厂
gener surfac	受热面
gener symptom	全身症状
gener system	生成系统
gener task	类任务
gener unit	发电机组
gener wai	一般
generaliz	普遍性	可归纳
genet	遗传	遗传学	基因	起源
genet algorithm	遗传算法
genet engin	基因工程
genet inform	遗传信息
genet marker	遗传标记
genet modifi	转基因
genet relationship	亲缘关系
genet scienc	遗传学
genit	生殖	所有格	生殖器	生殖力
genom	基因组	染色体组	基因组学
genotyp	基因型	基因型分型
gentl	温和	亲切
geograph	地理	地区	地理学	地理统计
geographi	地理	地理学
geoloc	地理定位
geolog	地质	地质调查
geometr	实际测量	几何	增长速度
geophys	地球物理学	地球物理
geopolit	地理	地缘政治学
georg	确实	的确
geospati	地理空间
geostationari	同步
geotherm	地温	地热
geriatr	老年人	老年	衰老	老年医学
german	德国	有关	有密切关系	恰当
germani	德国
gestat	妊娠	孕育	受的	妊娠期
gestur	手势	姿态
get	通过	非常	得到	进入
get abl	易得到
get across	通过
get act	参加	积极参加
get along	进展	生活
get around	旅行	说服
get back	恢复	继续	回到	报复
get back shape	恢复原状
get best	克服	胜过
get better	康复	痊愈	转好
get command	控制
get complic	卷入
get data	检索数据
get drop	胜过
get earli	警觉
get ey	引人注目
get fall	跌倒
get fix	陷入困境
get get	勇气
get go	开始	开端	勇气
get ground	开始	取得进展
get heart	牢记	记住
get hold	得到	抓住	抓紧
get hot	接近
get hot water	陷入困境
get involv	涉及
get on back	报复
get on wai	随心所欲
get order	发生故障
get shape	减肥
get start	开始	着手
get togeth	聚集	收集	积累
get top	超出	过多
get view	观看	看到
get wai	障碍	完成	开始进行	避开
get well	康复
get wind	传播	泄露
get work	下班
ghana	加纳
ghg	温室气体
gi	军用
giant	巨大	庞大
gimbal	平衡环
give	放弃	陷入	发出	贡献
give account	说明	讲述	叙述
give air	发表
give attent	注意
give back	恢复	归还	后退
give care	护理	注意	用心
give caus	说明	引起
give evid	证明	提供
give express	表达出	反映
give fals color	歪曲
give full plai	充分发挥
give ground	退却	让步
give hand	帮助
give intellig	通知
give kei turn	开锁
give light	发光	照明
give medic	给药
give on attent	注意
give order	订购
give prefer	优先选择
give present	表演	演出
give prioriti	优先考虑
give promis	保证
give public	公布	发表	宣传	出版
give refer	介绍	提及
give rise	引起	招致
give support	支持	支撑	扶持
give take	交换	妥协
give wai	撤退	倒塌	屈服
give weight	重视	加强	进一步证实
give world	出版	发表
given	考虑到	喜欢	已知	假定
glare	闪耀
glass	玻璃	反映	反射	透镜
glass ceram	玻璃陶瓷
glass drop	玻璃珠
glass fiber	玻璃纤维
glass state temperatur	玻璃化温度
glass transit temperatur	玻璃化转变温度
glass tube	玻璃管
glass work	装饰
glean	收集
global	全局	全球性	全球化	全球
global climat chang	全球气候变化
global network	全球网络
global optim	全局优化
global societi	国际社会
globe	天体
glomerular	小球
glove	认真
glucos	葡萄糖	葡糖
glutam	谷氨酸
glycan	多糖	聚糖
glycem	血糖
glycol	糖酵解	乙二醇	二醇
glycoprotein	糖蛋白
glycosyl	糖基化	糖基
gm	导弹
gmp	鸟苷酸
go	行为	进行	接近	完成
go across	穿过
go alon	独立
go along	进行	前进	赞同
go around	回合	转动	走访	相处
go back	追溯	违约	违背
go beyond	超出
go board	落空
go control	失控
go detail	详细叙述	详述
go easi	节约	节省	宽恕
go effect	生效	开始实施
go far	成功	满足
go forward	发生	向前	前进
go game	围棋
go go	活跃
go ground	失败	灭亡	落空
go ill	恶化
go intern	走向国际
go length	甚至会
go liquid	破产
go live	启动
go market	尝试	生气
go miss	丢失	失踪	不见
go name	称为
go near	几乎
go on face	被考察
go on wai	出发	特地
go oper	生效
go orbit	兴奋	获胜
go particular	详细叙述
go past	经过	路过
go place	获得成功
go sea	出航
go share	分摊	分享	均分	分担
go shift	上班	下班
go short	缺乏	短缺
go strong	夸大	情况良好	兴旺
go togeth	相配	恋爱
go tune	不协调
go wai	完全一致
go wall	失败
go work	上班
goal	目标	目的	得分	终点
goal direct	有目的
goal node	目标节点
goal object	目标事物
goal orient	面向目标
goal program	目标规划
goal state	目标状态
goggl	突出
gold	黄金	金色	宝贵	金的
gold bear	含金
gold content	含金量
gold field	金矿区
gold mine	金矿	金山
gold number	金值
gone	衰弱	喜爱	软弱
gonorrhea	淋病
gonorrhoea	淋病
good	有效	永久	擅长	失败
good condit	情况良好	良好状态
good dai	日安
good demand	需求增加
good fit	拟合优度
good health	健康	安康
good lead	遥遥领先
good look	吸引人
good mani	很多
good manner	礼貌
good measur	另外
good natur	和善	仁慈	温厚
good order	适宜
good person	好人
good plai	有趣
good process	在产品
good prospect	有希望
good qualiti	优质
good return	退货
good suppli	供应充足
good time	及时	迅速
good turn	亲切	好意
good work	慈善行为
googl	谷歌	搜索引擎技术
got	必须	一定	拥有	修饰
gov	政府
govern	管理	调节	控制	政府
govern agenc	机关
govern back	政府支持
govern board	董事会	理事会
govern bodi	政府机构
govern depart	政府部门
govern document	政府部门
govern law	法治
govern man	官员	公务员
govern offic	政府机构	机关
govern principl	管理原则
govern risk	政治风险
govern sector	政府部门
government	政府	政治	统治
gp	全球定位系统	图形处理器
grace	优美	魅力	体面
grade	上坡	分级	等内	合格
grade analysi	粒度分析
grade cross	平面交叉
grade distribut	梯度分布
grade estim	等级评定
grade net	等级网络
grade school	小学
grade system	分级
grader	机器	分级机	年级学生
gradient	梯度	坡度	斜率	步行
gradual	逐渐	渐次	渐增	渐进性
graduat	大学生	毕业后	毕业	刻度
graft	移植	嫁接
grai	灰色	年老	灰白
grain	彻底	颗粒	根深蒂固	纹理
gram	鹰嘴豆
grand	重大	宏伟	伟大	最高
grant	即使	假定	但是	允许
grant aid	资助
granular	颗粒	粒状	颗粒状
graph	图形	曲线图	图表	表示
graphic	生动	形象	图解	记录
graphic analysi	图解分析	图解
graphic approach	图解法
graphic entiti	图形结构
graphic express	图解
graphic method	图解法	图示法
graphic model	三维图
graphic present	图示法
graphic represent	图示法
graphic solut	图解	图解法
graphit	石墨	石墨化
grasp	掌握	把握	理解	贪婪
grate	刺激	光栅	感恩	摩擦
grave	重大	严肃	死亡	坟墓
gravit	重力	引力	下降
graviti	重力	自流	严重性
graze	放牧	过度放牧	牧草	草场
greas	脂肪	油脂	贿赂
great	巨大	充满	主要	大的
great account	很重要
great care	托大
great concern	至关重要
great degre	在很大程度上
great distanc	远距离
great divers	多种多样
great extrem	极端	过激
great forc	大规模
great heart	有活力	勇敢
great mass	大部分
great mass data	大量资料
great measur	大部分
great number	许多	大量	众多
great power	强国
great price	价值很高
great quantiti	大量
great rapid	非常迅速
great valu	宝贵
great volum	大量
great wall	长城
great weight	影响重大
greater	大于	大的
greatest	最大
greatli	非常
green	绿色	新鲜	未熟	未成熟
green hand	新手
green hous	温室
green light	放行	准许
green market	绿色市场
green run	磨合
green strength	湿强度
greenhous	温室
grid	离网	格子	网格	栅格
grid system	电力网
grind	磨合	坚定	剧烈	折磨
grip	处理	掌握	控制	吸引人
gross	大量	总数	总量	大批
ground	基于	彻底	在世	根据
ground base	陆基
ground connect	接地
ground cover	地被植物
ground ground	地对
ground line	基线
ground plan	平面图	草案
ground rule	程序	基本原则
ground sea	海啸
ground state	基态
ground substanc	基质
ground water	地下水
ground work	基础	地基
groundbreak	突破性	开创性
groundwat	地下水
groundwork	基础	根据	地基
group	分组	组间	一组	化合
group control	群控
group decis	群体决策
group delai	组延迟
group goal	集体目标
group group	分批
group librari	组库
group method	分类法
group procedur	分类法	分组法
group standard	分类标准
group variat	群变化
grow	覆盖	发展	成长	种植
grower	生长物
grown	成年	成熟	成人	长大
growth	生长	栽培	增长	生长旺盛
growth factor	生长因子	增长因子
growth product	生产的发展
growth rate	生长速率	增长率	生长率
growth regul	生长调节剂
guarante	保证不	保证	担保
guard	预防	保险	警惕	警戒
guardian	保护	保护人
gui	逃跑	球员
guid	引导	指导	指南	有指导
guid case	案例
guid line	准则
guid missil	导弹
guid post	路标
guidanc	指导	领导
guidanc system	制导系统
guidelin	指标	方针	准则
gun	胜任	追求	寻求
gust	味觉	美味	趣味	赏心悦目
gut	内容	内脏	海峡	勇气
gyro	陀螺仪	回转	陀螺	脑回
gyroscop	陀螺仪
h	高速
habit	居住	居民	习惯	习性
habitat	栖息	生境	产地	自生
hadoop	分布式计算
hai	干草
hair	发型	头发	毛发	些微
half	一半	部分	平分	不完全
half blood	杂种
half face	横向
half full	半饱
half hour	半小时
half life	半衰期
half life period	半衰期
half line	射线
half open	半开
half power	半功率
half step	半音
half time	经常
half wai	中途
half wave	半波
half world	半球
half year	半年
hall	走廊
halogen	生盐
halt	停止	停顿	犹豫	截至
hammer	极好	致力于	设计出	抨击
hamper	阻碍	妨碍
hamster	仓鼠
hand	另一方面	少数	移交	管理
hand actuat	手动
hand background	工作经验
hand cost	管理费
hand deliv	面交
hand feed	人工进
hand glass	放大镜
hand hand	逼近	联合	并进	稳步
hand hold	手持
hand job	手淫
hand languag	手语
hand oper	人工操作	手动操作
hand run	连续
handl	处理	操作	完全	到底
handl capac	处理能力
handl case	办案
handl chang	遥控
handl charg	管理费
handl cost	管理成本
handl time	处理时间
handler	管理者	操作者
haplotyp	单倍型
happen	发生	事件	偶然	发生在
haptic	触觉	幽默
har	驾驭
harbor	避难所	庇护
hard	缺乏	短缺	接近于	困难
hard alloi	硬质合金
hard core	硬核
hard drive	要求过高
hard fast	严格	固定
hard go	难懂
hard head	实际
hard heart	无情
hard light	强光
hard metal	硬质合金
hard new	重要新闻
hard put	陷入困境
hard scienc	自然科学
hard set	凝固	坚决
hard wear	耐磨
harden	硬化	变硬	硬化剂	坚定
hardwar	硬件	零件
hardwar algorithm	硬件算法
hardwar architectur	硬件体系结构
hardwar configur	硬件配置	硬件结构
hardwar construct	硬件结构
hardwar design	硬件设计
hardwar interfac	硬件接口
hardwar resourc	硬件资源
hardwar secur	硬件安全
hardwar structur	硬件结构
harm	伤害	有害	危害	损害
harmless	无害化	无害
harmon	调和	协调	谐波	和声
harri	掠夺	折磨	骚扰
harsh	粗糙	苛刻	严厉	严肃
harvard	哈佛大学
harvest	收获	收割	成果	收获期
haul	离线	搬运	退却	牵引
hawk	捕捉	咳嗽
hazard	冒险	危险	受到威胁	偶然
hazard area	危险区
hazard locat	危险区
hazard materi	有害物质
hbv	乙型肝炎病毒
hc	处理能力	大容量	主机
hd	高密度
head	出发	正面	头痛	阻止
head famili	家长
head front	主要部分
head line	标题
head mount	头盔式
head sea	迎浪
head start	领先
head state	国家元首
head teacher	校长	班主任
headach	头痛
heal	愈合	修复	恢复	治愈
health	健康	卫生	身体健康	健康状况良好
health account	健康档案
health care	卫生保健
health care provid	医护人员
health center	卫生院
health condit	健康状况
health food	保健食品
health problem	健康问题
health statist	卫生统计
healthcar	医疗保健	健康服务	卫生保健
healthcar deliveri	医疗保健服务
healthi	健康	健全	卫生
hear	听觉	审理
heart	有心	贫瘠	中心	真诚
heart blood	生命
heart diseas	心脏病
heart failur	心力衰竭
heart heart	亲密	率直	诚恳
heart lung	心肺
heart search	严厉
heart surgeri	心脏手术
heat	过热	加热	废品	热的
heat absorpt	吸收热	吸热	吸热量
heat ag	热老化
heat analysi	热分析
heat balanc	热平衡
heat capac	热值	热容
heat conduct	热传导	导热	热导率	导热系数
heat current	热流
heat cycl	热循环
heat effect	热效应
heat effici	热效率
heat elimin	散热
heat energi	热能
heat engin	热机
heat exchang	热交换器	换热	换热器	换热设备
heat exchang equip	换热设备
heat exchang tube	换热管
heat flow	热流
heat gener reaction	放热反应
heat loss	热损失
heat manag	热管理
heat mix	混合热
heat plate	受热面
heat power	发热量
heat product	产热
heat proof	耐热
heat pump	热泵
heat radiat	热辐射
heat reaction	反应热
heat reactiv	热敏感	热敏感性
heat regul	温度调节
heat releas	散热
heat resist	耐热性	耐热
heat resist properti	耐热性
heat retain	热保持
heat sensit	热敏
heat shock protein	热休克蛋白
heat sourc	热源
heat stabil	耐热
heat stabl	耐热
heat subject	热门课题
heat temperatur	加热温度
heat transfer	传热
heat transfer radiat	辐射传热
heat transmiss	传热
heat treat	热处理
heat treatment	热处理
heat valu	热值
heat wall	加热面
heat wave	热浪	热波
heater	加热器	加热工
heavi	充满	重的	巨大	沉重
heavi chain	重链
heavi current	强电流
heavi electron	介子
heavi hand	严厉	粗心
heavi head	迟钝
heavi heart	沉重
heavi hour	忙时
heavi metal	重金属
heavi rare earth	重稀土
heavi repair	大修
heavi section	厚壁
heavi set	粗壮
heavier	巨大	沉重
heavili	严重
height	高度	海拔	高地	顶点
heighten	升高	提高	增高	加强
helic	厚蟹	螺旋状
helicopt	直升机
help	不得不	帮助	促进	通过
help forward	促进
help line	帮助行
help seek	求助
hematolog	血液学
hematopoiet	造血	生血
hemispher	半球形	半球	大脑半球
hemodialysi	血液透析
hemodynam	血流动力学	血液动力学
hemoglobin	血红蛋白
hemolysi	溶血
hemorrhag	出血	损失
hemostasi	止血
hemostat	止血
henc	因此	从此
hep	时髦
hepat	肝病	肝炎	肝脏	肝的
hepatocellular	肝细胞
hepatocyt	肝细胞
herbicid	除草剂
herd	一群	成群	畜牧	人群
herein	如此	在此处
heretofor	迄今
heritag	遗产	遗传性
hermet	密封	奥妙	封闭	不透气
herp	疱疹
heterodyn	外差
heterogen	异种	不同类	异质	异型
heterolog	不齐	异种
heurist	启发式	探索
hidden	隐藏	隐含
hide	隐瞒	隐匿	隐藏	迹象
hierarch	分级	层次	分层	掌权者
hierarchi	体系	阶级	分层结构
high	上帝	高度	高的	主要
high accuraci	高精度
high actual	高死亡率
high back	高支持
high bandwidth	高带宽
high blood	良好
high blood pressur	高血压
high capac	大容量
high capac storag system	大容量存储系统
high carbon	高碳
high class	高级	一流
high color	鲜明
high concept	尖端
high contrast	高对比度
high countri	高地
high current	大电流
high cut	深挖
high dai	节日
high definit	高精度
high densiti	高密度
high effici	高效	高效率
high end	高端
high energi	高能
high energi physic	高能物理学
high fidel	高保真
high flow rate	高消耗
high frequenc	高频率	频繁出现
high gain	高增益
high grade	高级	纯度高
high ground	优势	有利地位
high hand	高压
high heat	高温	高热	高热量
high impact	高强度
high intens	强烈	高强度
high kei	高声	高调
high layer	高层
high level	高级	高阶层
high level languag	高级语言
high level wast	高放废物
high light	高亮度
high limit	最大限度	上限
high load	高负载
high order	高位
high output	高输出
high pass	高通
high peak	高峰值
high perform	高性能	高效能
high place	重要地位	高处	上层	上级
high point	极限	顶点	最佳状态
high polym	高聚物
high potenc	高效能
high potenti	潜能
high power	大功率	高性能
high precis	高精度
high pressur	高压	强迫	强行
high price	昂贵
high prioriti	高优先级
high produc	高产
high profil	高调	备受瞩目
high protein	高蛋白质
high qualiti	高级	高质量	优质
high reliabl	高可靠性
high resolut	高分辨	高分辨率
high rise	高层建筑	高楼	有多层	大厦
high school	中学
high sea	外海
high sensit	高灵敏度
high side	偏高
high speed	高速	高速度
high speed ion	高速离子
high speed storag	高速存储器
high technologi	高科技
high temperatur	高温	高热
high temperatur alloi	高温合金
high veloc	高速	高速度
high voltag	高压	有力	高电压
high volum	高容量
high water	高水位	高潮
high yield	高产
higher	更高	上级	上司
higher degre	更加
higher educ	高等教育
higher learn	高等教育
higher order	高位
higher order languag	高级语言
higher pair	高对
higher structur	高级结构
highest	最高
highest flight	领先	占主要地位
highest possibl	最大可能
highli	非常	大大
highli develop	高度发达
highli necessari	非常必要
highli sensit	高灵敏度
highlight	突出
highwai	公路
hijack	劫持
hill	丘陵	小山	年老	斜坡
hinder	障碍	阻碍	妨碍	后面
hing	关键	铰链	枢纽
hint	暗示	提示	一点	示意
hip	处于不利地位	臀部	模式化	抑郁
hippocamp	海马
hire	租用	租金
hispan	拉丁美洲
histolog	组织学
histologi	组织学
histon	组蛋白
histopathologi	病理组织学
histor	历史上	历史	实际存在	史实
histor cost account	历史成本会计
histor data	历史数据
histor document	历史文献
histor inform	历史信息
histor materi	历史唯物主义	唯物史观
histor origin	历史渊源
histor record	历史记录
histori	历史	历史学	有历史	过去
histori data	历史运行数据
histori depart	历史系
hit	请求	适合	压缩	打击
hiv	艾滋病病毒
hold	坚持	抑制	控制	提出
hold back	滞留	抑制	阻止	退缩
hold balanc	举足轻重
hold charg	指控
hold close	紧贴
hold good	持续	有效	适用	对适用
hold hard	停止	坚持
hold kei	控制	支配
hold offic	任职
hold on ground	坚守
hold pass	把关
hold post	任职
hold stage	引人注目
hold time	保存时间
hold togeth	团结
hold true	有效	适用
hold view	认为
hold water	有效
holder	所有人
hole	缺少	通孔	陷入困境	负债
holist	完整	整体
hollow	山谷	空腹	空的	形成空洞
home	在家	在本	往返	在国内
home administr	内政
home applic	家用	民用
home base	总部
home environ	内部环境
home front	后方
home made	自制	手工
home make	国产
home posit	起始位置
home screen	首页
home us	家用
homeland	本国
homeostasi	动态平衡
homogen	同质	同一	基因	同种
homolog	相应	一致	确认	类似
homologi	相同	同源性
homozyg	纯合	同型
honeybe	蜜蜂
honeycomb	蜂窝
hook	挂钩	连结	追随	沟通
hop	跳跃	起飞	兴奋	飞行
hope	希望	期望	希望能	信心
hopefulli	有希望
horizon	水平
horizont	水平	平坦	横的	水平位置
hormon	激素	荷尔蒙
horticultur	园艺
hose	水管
hospit	医院	入院	住院	在住院
hospit acquir	院内	医源性
hospit care	住院治疗
hospit cost	医疗费用
hospit industri	服务业
hospit room	病房
host	许多	作战	敌人	主人
host comput	主机
host countri	东道国	所在国
host machin	主机
host plant	寄主植物
hostil	敌对	战争	敌意	反对
hot	加剧	加热	热的	热烈
hot blood	热血
hot electron	热电子
hot ga	热气
hot heavi	激烈	热烈
hot hous	温室
hot issu	热门
hot load	热负荷
hot metal	熔融金属	液态金属	铁水
hot new	号外
hot strength	高温强度
hot strong	猛烈
hot water	热水	陷入困境	困境
hot water plant	热水器
hot well	温泉
hot work	热加工
hotspot	热点	热区
hour	时间	小时	一小时	业余
hour hold	暂停
hour hour	连续
hour stream	操作时间
hous	内部	封装	室内	机构
hous detect	警卫
hous made	自制	国产
hous mous	家鼠
hous plant	室内植物
hous staff	住院医师
hous top	屋顶
hous unit	住宅
household	家庭	家长	家族
hover	盘旋	徘徊
hp	马力
hplc	高效液相色谱法
hpv	人乳头状瘤病毒
hr	小时
ht	处理时间
hub	中心
huge	巨大	极大	非常	庞大
hull	船体
hum	杂声
human	人类	人性	人文学科	为人
human activ	人类活动
human bodi	人体
human capit	人力资本
human center	以人为中心	以人为本
human comput interact	人机交互
human comput interfac	人机界面
human death	人类死亡
human environ	人类环境
human face	人脸
human factor	人为因素
human genom project	人类基因组计划
human head	人头
human languag	人类语言
human languag technologi	自然语言处理技术
human natur	人性
human power	劳动者	人力
human resourc	人力资源	人文资源
human size	人性化
human wast	粪便
humanitarian	人道主义
humid	湿度	潮湿	湿润	湿气
humor	幽默	体液	温性	顺应
hundr	数百	几百	许多
hundr on	许多
hundr percent	完全	全部	彻底
hundr thousand	百千
hungri	饥饿	荒漠
hunt	搜寻	寻找	探求	搜索
hurdl	障碍	克服	跨越	修筑
hybrid	杂交	混合	杂化	杂种
hybrid enzym	杂交
hybrid situ	原位杂交
hybrid system	混合系统
hydrat	吸水	含水	水化合物	氢氧化物
hydraul	水力
hydrid	氢化物	氢化
hydrocarbon	碳酸氢盐
hydrodynam	水动力	水动力学	流体力学	水力
hydrogel	水凝胶
hydrogen	氢化	氢的	水成
hydrologi	水文学
hydrolyz	水解	水解产物
hydrophil	吸水	亲水	亲水性	水生
hydrophob	疏水性	疏水
hydrostat	流体静力学
hygien	卫生	清洁	卫生保健
hyper	亢奋	超过	过多	过度
hyperplasia	增生	增殖
hyperson	高超声速
hyperspectr	高光谱
hypertens	高血压
hypertroph	肥大	肥厚
hypoglycemia	低血糖
hypotens	血压过低	低血压	降低血压
hypothermia	低温	降温
hypothes	假设	假说	假定	前提
hypothesi	假设
hypothesi test	假设检验
hypothet	假设	理想	假定	假想
hypoxia	低氧
ia	情况	状况	意为
ib	天平
ibd	炎症性肠病
ic	结冰	集成电路	冰冻	解冻
ic ag	冰期
ic core	冰芯
ic cover	冰川覆盖	冰封
ic crystal	冰晶
ic water	冰水
ici	冰的
id	识别	类似	相同	同上
idea	不知道	思想	理想	概念
ideal	理想	完美	观念	思想
ideal point	理想点
ideal solut	理想解
ideal valu	理想值
ident	同一	识别	与相同	鉴别
identif	识别	鉴定	认同	鉴别
identif condit	识别条件
identif data	识别数据
identif signal	识别信号
identifi	识别	支持	确定	标识
idiopath	自发	特发	突发性	原发
idl	空载	无效	停机	闲置
iff	当且仅当
ifn	干扰素
ignit	可燃	点火	着火
ignor	不知道	忽略	忽视	可忽略
il	异亮氨酸
ill	贫困	疾病	恶意	不幸
ill condit	病态
ill defin	不清楚
ill effect	不良作用
ill fit	不合	不适宜
ill form	不规范
ill health	不健康	不适
ill match	不配合
ill natur	恶意
ill treat	虐待
ill treatment	虐待
ill turn	衰落
ill us	滥用	虐待
ill usag	虐待
illeg	模糊	非法	违法	犯规
illicit	违法	禁止	不正当	违禁
illumin	照明	阐明	启发	照度
illustr	说明	举例说明	例证	阐明
im	信息管理系统
imag	成像	形象	影像	图像
imag base	基于图像
imag compress	图像压缩
imag displai	图像显示
imag field	像场
imag form	成像
imag recognit	图像识别
imageri	成像
imagin	可能	成虫	想像	想象
imbal	不平衡	不均衡	失调
imbed	嵌入
immatur	未成熟	不成熟	粗糙	不完全
immedi	直接	接近	立即	即刻
immedi action	直接作用
immedi caus	直接原因
immedi contact	直接接触
immedi develop	近期发展
immens	广大	巨大	无限	庞大
immers	沉浸	陷入	浸入	浸渍
immin	迫切	逼近	紧急	急迫
immobil	固定	不变	不动	静止
immort	不朽	无限	无穷	神仙
immun	免疫	对免疫	免疫法	免疫性
immun protein	免疫蛋白
immun reaction	免疫反应
immun system	免疫系统
immun therapi	免疫疗法
immuno	免疫
immunoassai	免疫测定
immunodefici	免疫缺陷
immunogen	免疫原	免疫原性
immunoglobulin	免疫球蛋白
immunohistochemistri	免疫组织化学
immunolog	免疫	免疫学
immunologi	免疫学
immunosuppress	免疫抑制	免疫抑制剂
immunotherapi	免疫疗法
impact	有效	嵌入	冲击	影响
impact area	影响	冲击	打击
impact effect	影响效果
impact strength	冲击强度
impact test	冲击试验
impact test machin	冲击试验机
impair	减少	受损	损害	削弱
impart	给予	不可分	告知	传授
imped	阻抗	阻碍	妨碍	阻止
impedi	障碍	阻碍	妨碍	阻止
impend	迫切	悬挂	逼近	威胁
imper	必须	紧急	规则	命令
imperfect	缺点	不完全	缺陷	减弱
impervi	不接受	不受影响
imping	碰撞	撞击	侵犯	起作用
implant	植入	植入术	移植	嵌入
implement	实现	实施	执行	工具
implement phase	实施阶段
implement procedur	实现过程
implement rule	实现规则
implement strategi	实现策略	实施策略
implement techniqu	实现技术
impli	暗示	隐含	含蓄	意味
implic	影响	蕴含	暗示	涉及
implic function	隐含功能
implicit	固有	暗示	绝对	内含
import	重要	非常重要	输入	进口
import data	输入数据
import degre	重要度
import event	重大事件
import good	进口货物
importantli	重要	大量	最重要	最重要的是
impos	利用	应用	欺骗	施加
imposs	不可能
impract	无用
imprecis	不精确	不明确
impregn	充满	溶剂	注入	浸渍
impress	影响	特征	印象	敏感
imprint	特征	印刷	印记	痕迹
improp	错误	不正当	不合适	不道德
improv	改进	改良	改善	可改善
improv research	改进研究
impuls	冲动	推动	脉冲发生器	刺激
impur	污染	杂质	混合	掺杂
in	一局	生物碱	惯性导航系统	意为
inabl	无能	无力
inaccess	达不到
inaccur	不准确	错误	不精确
inaccuraci	错误	不精确
inact	停止	无用	闲置	迟钝
inactiv	灭活	失效	灭活剂	钝化剂
inadequ	不充分
inadequaci	不充分	不足之处	关闭不全
inadvert	错误
inappropri	不适合	不恰当	不适宜
inc	公司	注册	有限公司
incap	不能	无能	不能胜任
incent	激励	动机	内心
incept	起初	起始	摄取	开端
inch	缓慢	精确	缓慢下降	先生
incid	发生	影响	伴随	事件
incid light	入射光
incid matrix	关联矩阵
incid rate	发生率
incid wave	入射波
incipi	起初	初期	发端	初发
incis	敏锐	切入	切割	深刻
inclement	恶心	严酷
inclin	倾向于	倾向	可能	倾斜
includ	包括	包含
inclus	包含	包括	包容性	在内
incoher	松散
incom	收入	收益	进来	移民
incompat	不协调	不相容	不一致	矛盾
incomplet	不完全	不完全性	不完善
inconclus	不确定
inconsist	不一致	易变	矛盾
incontin	立即
inconveni	不便	困难	麻烦
incorpor	合并	混合	结合	包含
incorpor account	注册会计师
incorpor compani	有限公司	股份有限公司
incorpor corpor	股份有限公司
incorrect	错误	不正确	不对
increas	增加	增加了	递增	可增加
increas number	越来越多
increas return scale	规模报酬递增
increas speed	加速
increas unit	增产量
increasingli	逐渐	渐增
increment	增量	增加	逐渐	增长
incub	潜伏	培养	孵化	孵育
incumb	阻碍	妨害	义不容辞	义务
incur	招致	引起	遭遇	担负
ind	印度
inde	的确	甚至	真正	实在
indefinit	模糊	不确定	不明确	无限
independ	独立	独立于	自立	自主
independ number	独立数
independ process	独立处理
independ set	独立集
independ variabl	自变量
index	索引	标引	指数	指标
india	印度
indian	印度
indic	指示	表明	指数	指标
indigen	本土	固有	土著	本地化
indirect	间接	曲折	不诚实
indirectli	间接	曲折	不诚实
indispens	不可缺少	必需	不可或缺
individu	个人	个体化	特征	个性化
individu economi	个体经济
individu statu	个人身份
indoor	室内
induc	感应	可导致	诱因	可诱导
induc consumpt	诱发消费
induc enzym	诱导基
induc labor	引产
induc magnet	感应磁
induc reaction	偶联反应
induct	诱导	归纳	电感	引导
inductor	变压器	诱导物
industri	工业	企业	工业化	勤奋
industri area	工业地带
industri chemistri	应用化学
industri comput	工业控制
industri control	工业控制
industri design	工业设计
industri enterpris	工业企业
industri fine chemic	精细化工
industri land	工业用
industri organ	工业企业
industri product	工业生产	工业产品
industri raw materi	工业原料
industri robot	工业机器人
industri strength	强劲	强大	强效
industri structur	工业结构
industri system	工业体制
industri wast	工业废水
industri wast water	工业废水
industri water	工业用水
ineffect	无效	失效	效率低
ineffici	效率低	无能	无效
inert	无抗	迟钝	惰性	惯量
inerti	惯性
inevit	必然	不可避免	必然性
inexpens	廉价	价格低
infanc	初期	幼年	幼儿期
infant	婴儿	儿童	初学者
infarct	梗塞	梗死	坚实	膨胀
infect	感染	传染	影响	传染性
infecti	传染性	传染
infer	推论	输入	推断	传入
infer procedur	推理过程
infer rule	推理规则
inferenc	推理	推论	推断
inferior	劣于	较差	比差	下位
infertil	不孕症	不育症
infest	感染	骚扰	侵染	寄生于
infiltr	渗透	渗透性	渗透物	浸润
infinit	无限	庞大	极大	无穷
inflamm	燃烧性	燃烧
inflammatori	炎性	炎症性	炎的
inflammatori reaction	炎性反应
inflat	膨胀	加压
inflex	弯曲	刚性	不变性
inflict	施以	惩罚者	予以	刑罚
inflow	流入	注入
influenc	影响	受到影响	影响力	改变
influenc line	影响线
influenc power	影响力
influenti	有影响	有力
influenza	流感
influx	流入	注入	河口	汇集
inform	根据	信息	非正式	了解
inform ag	信息化时代
inform area	信息区
inform board	信息板
inform channel	信息通道
inform content	信息量	信息容量
inform data	信息数据
inform flow	信息流	数据流
inform hand	信息处理
inform manag system	信息管理系统
inform measur	信息度量
inform optic	信息光学
inform process	信息处理
inform requir	信息需求
inform scienc	信息科学	信息学
inform sourc	信息来源
inform system	信息系统
inform technologi	信息技术
inform theoret	信息论
inform transmiss	信息传输
informat	信息化	信息学	信息科学
infra	在下	以后	以下
infrar	红外线
infrar light	红外光
infrar radiat	红外线照射
infrar spectrum	红外光谱
infrastructur	基础设施	基础结构
infrequ	罕见	稀少	珍贵	偶有
infus	注入	有影响力	浸泡	浸渍
ing	状态	情况等
ingest	摄取	摄食	食入	吸取
ingredi	材料	成分	因素	组分
ingress	进入	入口
inhal	吸入	吸气	可吸入	吸附式
inher	固有	内在	存在于	属于
inher caus	遗传因素
inher immun	先天免疫
inherit	遗传	继承	遗产	可遗传
inhibit	抑制	禁止	缓蚀剂
inhibit action	抑制效应
inhibit phase	抑制相
inhibit reaction	抑制反应
inhibitor	抑制剂	抑制人	抑制物
inhibitori	抑制	禁止
inhomogen	不均匀	不同类	不同质	非均匀
initi	开始	初始化	初始	最初
initi agent	引发剂
initi cell	生殖细胞
initi condit	初始条件	初始参数
initi data	原始数据	初始数据
initi entri	原始记录
initi factor	起始因子
initi inform	初始信息
initi phase	初始阶段
initi posit	初始位置
initi side	极轴
initi solut	初始解
initi speed	初速
initi stage	初期
initi temperatur	初始温度
initi valu	初值
initi valu problem	初值问题
initi veloc	初速
inject	注射	注入	可注射	内射
inject method	注射法
inject ratio	注入率
injur	伤害	损伤	损害	受伤
injuri	伤害	有害	损伤	侮辱
ink	签署
inlet	进口	入口
inlin	内联
innat	天生	先天	与生俱来
inner	内部	内心
innov	创新	改革	创新性	革新
innov process	更新过程
innov research	创新研究
inocul	接种	注射	嫁接
inoper	停止工作
inorgan	无机	无组织
inp	物价指数
inpati	住院病人
input	输入
input characterist	输入特性
input condit	输入情况
input data	输入数据
input featur valu	输入特征向量
input layer	输入层
input materi	原料	进料
input output	输入输出	投入产出
input output analysi	投入产出分析
input output librari	输入
input output limit	输入
input output mode	输入
input output order	输入
input output process	输入
input output ratio	投入产出比
input output traffic control	输入
input signal	输入信号
inquiri	探索	调查	查询	询问
insect	昆虫	切开	切口	虫的
insecticid	杀虫剂	杀虫
insecur	不安全	不稳定	不安全感	不可靠
insensit	昏迷
insert	插入	嵌入	附着	插件
insert sequenc	插入序列
insid	内部	彻底	内脏	秘密
insid diamet	内径
insid inform	内部信息
insid plant	站内
insid track	有利地位
insight	洞察力	顿悟
insolubl	不溶性
inspect	检查	检验	注意	监督
inspect result	检查结果
inspir	激励	可吸入	产生	激发
instabl	不稳定	不稳定性
instal	安装	装置	就职	结构
instal manag	设备管理
instal seri	串联
instanc	例如	建议	情况	紧急
instant	立即	即刻	短时间	瞬间
instantan	即时	即刻	立即	瞬时
instanti	实例	实例化	举例说明	提供实例
instantli	立即	即刻
instead	代替	反而	作为替代
instil	滴注	滴入
institut	体系	制度	机构	任命
institut econom	制度经济学
institut framework	体制	组织机构
instruct	教育	有益	教学	指导
instructor	指导者
instrument	仪器	手段	工具	借助于
instrument analysi	仪器分析
instrument condit	工具性学习
insuffici	不足	不够	不充分	不能胜任
insul	绝缘	隔离	绝缘材料	孤立
insulin	胰岛素
insult	侮辱	损害	攻击
insur	保险	确保	保险公司	投保
insurg	起义	叛乱
int	强度	整数	中断	智力
intact	完整
intak	入口	吸入	摄取量
integr	综合	完整	整合	完整性
integr accuraci	积分精度
integr circuit	集成电路
integr compon	有机组成部分
integr develop	全面发展
integr dose	总量	总剂量
integr engin	集成工程
integr linear program	整数线性规划
integr method	积分法
integr number	整数
integr quantiti	积分值
integr util	综合利用
intel	知识
intellectu	智能化	智力	知识分子	理智
intellectu educ	智育
intellectu life	精神生活
intellectu properti	著作权	版权
intellig	智力	信息	智能	了解
intellig agenc	情报机构
intellig control	智能控制	智能控制器
intellig design	智能设计
intellig devic	智能设备
intellig materi	智能材料
intellig robot	智能机器人
intellig servic	智能服务
intellig system	信息系统	智能系统
intellig termin	智能终端
intellig test	智力测验
intellig us	合理使用
intend	未来	管理	打算	想要
intens	强烈	集中	强度	内涵
intens current	电流强度
intens electr field	电场强度
intens light	光强
intens magnet	磁感应强度
intens magnet field	磁场强度
intens properti	强度性质
intens radiat	辐射强度
intensifi	加强	强化	增强剂
intent	目的	意图	蓄意	无意
intent purpos	实际上	总而言之
intention	意向性	有意
inter	埋葬	交互影响	中间	在中间
interact	交互作用	交互	相互作用	相互制约
interact comput	交互计算
interact effect	交互作用效应
interact energi	相互作用能
interact environ	交互环境
interact manipul	交互操作
interact mode	交互方式
interact system	交互系统
interact visual	交互式可视化
intercept	截取	截断	妨碍	拦截
interceptor	障碍物
interchang	更新	换热器	互换	交换
interconnect	转换	转接	相互连接	互连
interdepend	相关性	相互依赖	相互依存
interdisciplinari	学科间
interest	为了	有兴趣	有趣	感兴趣
interest condit	怀孕
interest group	利益集团
interest rate	利率
interest substanc	物质利益
interestingli	有趣
interf	干涉
interfac	界面	相关	连接	相邻
interfac data	接口数据
interfac function	接口功能
interfac system	接口系统
interfac test	接口测试
interfaci	界面
interfer	干涉	干扰	介入	冲突
interfer effect	干扰效应	干扰作用
interfer elimin	干扰消除
interfer immun	抗干扰性
interfer rang	干扰区	干涉区
interfer region	干扰区
interfer signal	干扰信号
interfer suppress	干扰抑制
interferomet	干涉仪
interferometr	干涉测量	干涉仪
interim	暂时	临时	间歇
interior	内部	内部化	在内部	内政
interleav	交错	插入	交叉	交织
interleukin	白介素
interlock	连锁	相关	咬合	连结
intermedi	中间	媒介	在中间	中级
intermitt	间歇	间歇性	间断	中止
intern	内部	国际	内在	国内
intern capac	内部容积
intern co oper	国际合作
intern combust	内燃
intern combust engin	内燃机
intern commun	国际社会
intern competit	国际竞争
intern connect link	内在联系
intern corpor	跨国公司
intern drive	内在动因	内在动力
intern economi	国际经济
intern energi	内能
intern energi function	内能
intern environ	内环境
intern flow	内流
intern forc	内力
intern logic	内在联系	内在逻辑
intern market	国际市场
intern measur instrument	内径
intern organ	内脏	内脏器官	国际组织	内器
intern phase	内相
intern pressur	内压	内压力
intern pressur vessel	内压容器
intern relat	国际关系
intern standard	国际标准	国际准则
intern statu	国际地位
intern storag	内存
intern stress	内应力
intern surfac	内表面
intern thermal resist	内热阻
intern trade	国际贸易
intern water	内水
intern work	内功
internation	国际化
internet	因特网
internet site	网站
interoper	相互作用	交互操作	互操作性	相互配合
interplai	互相作用
interplanetari	太阳系内
interpol	插值	篡改	内插	插补
interpret	解释	翻译	可解释性	演出
interpret scheme	解释模式
interpret time	解释时间
interrel	相关	相互关系	相互关联
interrog	询问	疑问	疑问词	讯问
interrupt	中断	阻碍	阻断	妨碍
intersect	交叉	交错	相交	贯穿
interstiti	裂缝	空隙	间隙	间质
interv	区间	干预	不时	距离
interven	插入	中间	干预	介入
intervent	介入	插入	干涉	干预
interview	面试	访问
intestin	内部	国内	肠内
intim	亲密	内膜	暗示	提示
intoler	不耐
intox	中毒
intra	在内
intracellular	细胞内	胞内
intracrani	颅内
intract	难治	棘手
intramuscular	肌内
intraocular	眼内
intravascular	血管内
intraven	静脉内	静脉注射
intric	复杂	杂乱	难懂	缠结
intrins	本质	内在	内部	原有
introduc	介绍	提出	引进	采用
introduct	介绍	采用	初步	传入
intrud	推进	闯入	侵入	侵犯
intrus	干扰	侵入	闯入	插入
intub	插管	插管法
intuit	直觉	直观
inund	泛滥	淹水	洪水	浸水
invad	侵入	侵略者	侵袭	侵略
invalid	无效	病人	伤病	失效
invari	不变	不变性	常数	恒定
invas	侵入	侵犯	侵袭性	攻击性
invent	发明	创造性	率先	虚拟
inventor	发明人
invers	反向	相反	转化	倒生
invert	反相	可逆	转化	可逆性
invest	投资	投资者	花费	授予
invest busi	投资总额
invest capit	投入资金
invest cost	投资费用
invest decis	投资决策
invest method	包埋法
invest rate	投资率
invest valu	投资价值
investig	调查	调查研究	审查
investig verifi	查证
investor	投资者
invis	无形	上帝
invit	邀请	引起	应邀	请求
invok	调用	引起	实行	祈求
involv	涉及	包括	包含	卷入
io	输入输出
iodin	碘化
ion	离子	行为	状态
ion beam	离子束
ion channel	离子通道
ion cluster	离子束
ion densiti	离子密度
ion exchang	离子交换
ion implant	离子注入
ion pair	离子对
ion plate	离子镀
ion product	离子积
ion select electrod	离子选择电极
ion sourc	离子源
ion specif electrod	离子选择性电极
ionic	离子	电离度
ioniz	电离	电离度	离子化	电离作用
ionospher	电离层
iot	物联网
ir spectrum	红外光谱
iraq	伊拉克
iron	消除	烫平	坚强
irradi	发光	灿烂	照射	启示
irregular	不规则	例外
irrelev	无关	不相关	不恰当	无关系
irrespect	无关	不顾	不论	不考虑
irrevers	不可逆性	不可逆
irrig	灌溉	冲洗	水利
irrit	刺激	刺激性	过敏	刺激物
ischem	局部出血
ischemia	局部出血
isl	小岛	群岛
island	岛屿	孤立
islet	小岛
iso	相等	异构	同种	均等
isol	隔离	孤立	分离	绝缘
isol cultur	分离培养
isol network	独立网络
isol point	孤立点
isol techniqu	诊断技术
isotherm	等温线	等温
isotop	同位素	同位
isotrop	各向同性	均质
issu	结果	导致	在争论中	问题
item	项目	条款	一则	详细说明
iter	重复	迭代	通路	导管
iter algorithm	迭代算法
iter comput	迭代计算
iter cycl	迭代循环
iter loop	迭代循环
iter method	迭代法
iter procedur	迭代过程
iter process	迭代过程
iter solut	迭代解
iter step	迭代过程
iv	自变量
jam	干扰	障碍	阻塞	堵塞
japan	日本
jaundic	黄疸	偏见	有偏见	嫉妒
jaw	咽喉	教训
jeopard	危及	危害	危险	冒险
jet	注射	喷射	喷嘴	射出
jitter	抖动	跳动
jm	牙买加
jmp	人民币
job	在职	工作	失业	损坏
job analysi	工作分析
job engin	工作设计
job famili	同类工作
job locat	施工现场
job offic	工作场所
job oper	加工方法
job practic	施工方法
job schedul	作业调度
job share	分工
job site	现场	施工现场	工地
job site survei	现场调研
job step	工作步骤
john	约一
join	加入	结合	参加	连接
joint	焊接	填料	连接	脱节
joint associ	联合会
joint design	联合设计
joint exploit	联合开发
joint probabl	联合概率
joint us	共用
jointli	共同
journal	记载	日记	杂志	注册
journei	旅行	旅程	行程
jpl	喷气推进实验室
judg	评价	鉴定	判断
judgment	判断	主义	裁判	宣告
jump	开始	投入	跳跃	紧张
junction	连接	结合	交叉点	接头
junior	年幼	后进	下级
just	正确	几乎	还是	差不多
just now	刚刚
just revers	正好相反
just time	正好
justic	公平	正确	正义	公正
justif	调整
justifi	证明	正当	有理	可证明
juvenil	少年	年轻	幼年	不成熟
ka	阴极	负极
kb	知识库系统	知识库	键盘
keep	抑制	保持	控制	坚持
keep back	阻止	留下	隐瞒
keep background	隐蔽
keep ey	注意	注视	警惕
keep fast	禁食
keep fit	健身	保持健康
keep go	继续	维持
keep hand	掌握	管理	支配
keep healthi	保持健康
keep hous	当家
keep law	遵守法律	守法
keep memori	牢记	记住
keep observ	观察	监视
keep on ey open	注意
keep on ey skin	注意
keep on hand	控制
keep record	记录	登记	记载
keep track	了解	记录
keep view	监视
keep weather ey open	注意	警惕
kei	紧张	上机	键入	千篇一律
kei board	键盘
kei compon	主要组分
kei enzym	关键酶
kei factor	关键因素
kei kei board	键盘
kei link	关键的一环
kei paramet	关键参数
kei point	关键	要点
kept	支持	保持	持续	维持
keratin	角蛋白	角质
kernel	核心	内核	中心	要点
keyword	关键字
kg	千克
kid	欺骗
kidnei	个性
kill	非常	极其	消灭	镇静
kill ratio	杀死率
killer	致死	止痛药	断路器
kilogram	千克
kilomet	公里	千米
kinas	激酶
kind	一种	各种各样	一类	种类
kinemat	运动学
kinet	动力学	运动	运动能力	活动
kit	装备	配备	工具箱	穿戴
km	公里	千米
knock	碰撞	增加	屈服	降低
knockdown	廉价
knockout	引人注目
knot	多节	难题	棘手	纠缠
know	了解	知道	辨别	认识
knowledg	知识	聪明	认识	学问
knowledg base	知识库
knowledg base system	知识库系统
knowledg engin	知识工程
knowledg inform	知识信息
knowledg intens	知识密集型
knowledg knowledg network	知识网
knowledg model	知识模型
knowledg organ	知识组织
knowledg represent	知识表达	知识表示
knowledg share	知识共享
knowledg structur	知识结构
known	被认为是	被称为	又名	已知
kra	喀斯特
la	型式
lab	实验室	研究室	凝乳酶
lab bench	实验台
lab enzym	凝乳酶
label	标记	贴标签	示踪	标签
label method	标记法
labil	不稳定	不稳定性	易变
labor	劳动	缓慢	工作	努力
labor code	劳动法
labor cost	工资
labor forc	劳动力
labor intens	劳动密集型
labor resourc	人力资源
laboratori	实验室	实验	研究室
laboratori anim	试验动物
laboratori diagnosi	实验诊断
laboratori room	实验室
labori	辛苦	费力	艰苦	勤劳
lack	缺乏	缺少	不足	需要
lack evid	证据不足
lactat	哺乳	泌乳
lactic	乳的	乳汁
laden	充满	负载	苦恼
lag	落后	迟钝	最后	滞后
lai	攻击	规划	覆盖	贮存
laid	建设	铺设
lake	大西洋	湖泊	漆的
lamin	分层	层积	覆盖	层合
laminar	分层	薄层	薄片	层状
land	处于	到达	登陆	陆地
land administr	土地管理
land agenc	土地管理
land area	陆地区域
land bridg	陆桥
land build	房地产
land develop	土地开发
land domain	领土
land manag	土地规划
land mine	地雷
land offic	土地管理局
land opportun	机会之
land properti	地产
land stage	栈桥
land station	地面站
land surfac	地面	地表
land us	土地利用
land valu	土地价值
lander	着陆器
landfil	垃圾填埋
landscap	山水	风景	横向
languag	语言	文字	用语言
languag acquisit	语言习得
languag area	语言区
languag barrier	语言障碍
languag base	基于语言
languag featur	语言特征
languag form	语言类型
languag identif	语言识别
languag inform	语言信息
languag knowledg	语言知识
languag process	语言处理
languag represent	语言表示
languag specif	语言描述
languag system	语言系统
languag transform	语言转换
languag translat	语言翻译
languag understand	语言理解
languag unit	语言单元
lap	重叠	研磨	搭接	抛光
laparoscop	腹腔镜
laps	转归	背离	失效	丧失
larg	大量	大体上	巨大	太大
larg amount	大量
larg apertur	大孔径
larg area	大面积
larg bodi	许多
larg channel	大经
larg dose	大剂量
larg hand	慷慨	大方
larg head	大头
larg heart	慷慨	宽大
larg molecul	大分子
larg number	大量	大数	许多
larg order	艰巨的工作
larg quantiti	大量
larg scale	大规模	大型	大范围
larg scale product	大规模生产
larg scale structur	大结构
larg scale system	大系统	大规模系统
larg size	大型
larg system	系统
larg varieti	种种	各种各样
larger	大的	多量
larger life	传奇
largescal	大规模
larva	幼虫	幼体
larval	幼虫	潜在	隐蔽
laser	激光	激光器
laser facil	激光装置
laser induc fluoresc	激光诱导荧光
laser light	激光
last	持续	最后	维持	到底
last analysi	归根到底
last degre	极度
last minut	最后
last place	最后
last term	前期
last time	上次	最后一次
last updat	更新后
last year	去年
lastli	最后	终于
latch	封闭	理解	抓住	锁定
late	最近	近来	不迟于	迟到
latenc	潜在	潜伏状态	潜伏	传输时间
latent	潜伏	隐藏
later	随后	以后	偏利	旁边
later chain	侧链
later group	侧基
later posit	侧卧位
later pressur	侧压
later section	横断面
latest	最近	最迟
latex	乳液
latitud	范围	纬度	宽容度
latter	后者	近来	较后
lattic	格子
launch	开始	下水	发射	着手
law	合法	依法	法制	诉讼
law averag	常规
law contract	合同法
law corpor	公司法
law forc	现行法
law govern	法治
law make	立法
law man	法人	自由人
law nation	国际法
law oper	现行法
law regul	法规	法令
law sea	海洋法
layer	分层	一层	层状	覆盖物
layer construct	多层结构
layer layer	叠层
layer oxid	氧化层	氧化膜
layer structur	分层结构
layout	布局	页面布局	陈列
ld	致死剂量	有限
leach	过滤	浸提	萃取	浸出
lead	开始	导致	衍生	领导
lead acid accumul	铅酸蓄电池
lead edg	前沿	最先进
lead end	前端
lead featur	主要特征
lead motiv	主要动机
lead role	主导地位
lead time	研制周期
lead wai	示范	率先
leader	领导者	指挥	领袖
leader sequenc	前导序列
leaf	叶子	花瓣	一张	树叶
leak	泄漏	渗漏	漏洞
leakag	无渗漏	泄漏	渗漏	漏电
lean	倾向	倾斜	倾向于	偏向
leap	跳跃	跳出	跳过	剧增
learn	学习	了解	牢记	学问
learn abil	学习能力
learn algorithm	学习算法
learn autom	学习自动机
learn control	学习控制
learn difficulti	学习障碍
learn disord	学习障碍
learn heart	记住	牢记
learn machin	学习机
learn method	学习方法
learn observ	观察学习
learn person	学者
learn problem	学习问题
learn process	学习过程
learn system	学习系统
learner	学习者	初学者
least	至少	最小	在一定程度上	最少
least delai possibl	刻不容缓	尽快
least effort	省力
least resist	最小阻力
least valu	最小值
leav	停止	剩余	离开	树叶
lectur	演讲	训诫	讲演
led	发光二极管
left	剩余	不用	遗漏	忽略
leg	帮助	援助	路程
legaci	遗产
legal	合法	法律	法定	立法
legisl	立法	法规	法律
legitim	合理	使合法	正当	合法
len	透镜	镜头	镜片	晶状体
lend	有助于	提供	增添	贷款
length	长度	最后	一段	详细
length diamet ratio	长径比
length servic	工龄
lengthen	加长	变长
lengthi	漫长
lesion	损害
less	小于	较少	没有	较小
less less	越来越少
less time	很快	不久
lessen	减少	减轻	缩小	变小
lesser	较少	较小	次要
lesson	教训
let	减小	停止	小的	租金
lethal	致命	危害	致死性	致死率
letter	写字	字母	证书	学问
leukemia	白血病
leukocyt	白细胞
level	降低	稳定	水平	水准测量
level block	平台
level consumpt	消费水平
level detect	水平检测
level diagnosi	定位诊断
level head	稳健	清醒	冷静
level instrument	水平尺
level manag	管理水平
level method	平衡法
leverag	杠杆作用	杠杆率
leverag effect	杠杆作用
leverag ratio	杠杆率
li	歌曲
liabil	责任	倾向	债务	义务
lib	解放
librari	图书馆	藏书
librari data	数据库
librari entri	库体
librari facil	库功能
librari inform	库信息
librari manag	库管理
librari scienc	图书馆学
librari structur	库结构
librari text	库文
licens	许可	被许可	批准	特许
licens account	注册会计师
licensur	许可	特许
lidar	激光雷达
lie	依赖	在于	隐藏	休息
lieu	替代	场所	代替
life	生存期	来生	逼真	生活
life beyond	来生
life cycl	生命周期	生存期	生活周期
life death	重大
life event	生活事件
life expect	寿命
life forc	生命力
life form	生物	生活型
life histori	生活史
life length	使用寿命
life period	存在时间
life process	生活过程	生命过程
life scienc	生命科学
life support	维持生命
life support machin	呼吸机
life sustain	维持生命
life time	寿命
life time servic	长期使用
lifecycl	生活周期	生活过程
lifelong	终身	毕生
lifespan	寿命
lifestyl	生活方式
lifetim	一生
lift	提升	虚弱	起飞	吊装
ligament	韧带	纽带
ligand	配体
ligas	连接酶
ligat	结扎
light	发现	点火	根据	按照
light absorpt	光吸收
light adapt	光适应	适应强光
light air	一级风
light beam	光束
light chain	轻链
light characterist	光特性
light exposur	曝光
light filter	滤光器
light green	淡绿
light guid	光导
light hand	熟练
light head	头晕
light heart	轻松
light heat water expens	照明
light intens	光强	发光强度
light level	照明度
light microscop	光学显微镜	光镜
light minimum	阈值
light past	软膏
light path	光程
light pollut	光污染
light proof	不透光
light quantiti	光通量
light quantum	光子	光量子
light reaction	光反应
light reflect	反光
light sensit	光敏
light signal	光信号
light sourc	光源
light spectrum	光谱
light speed	光速
light system	照明系统
light year	光年
lightn	闪电
lightweight	轻量级	轻量	重量轻	轻便
lignin	木质素	木素
lignocellulos	木质纤维素
like	很可能	有可能	想要	喜欢
like anoth	普通
like manner	同样
like natur	非常	极端
like water	大量
likelihood	可能	可能性
likelihood function	似然函数
likewis	同样
limb	边缘	四肢	枝干
limit	限制	适当	界限	开放
limit compani	股份有限公司
limit compet	权限
limit condit	极限状态
limit factor	限制因素
limit point	极限	界限
limit surfac	界面
limit switch	限位开关
limit time	时效
limit us	使用范围
limit valu	极限值
linac	直线加速器
line	符合	在线	根据	完全
line busi	行业
line contact	接触线
line control	控制线
line defect	位错
line defens	防线
line depart	生产部门
line electr forc	电力线
line element	线元素
line fault	线路故障
line fire	发射线
line flow	流线
line line	相间
line oil	油组
line oper	生产经营
line print	打印
line procedur	内部过程
line product	生产线	生产流程
line profil	谱线轮廓
line separ	分离线
line servic	在线服务
line space	行距
line test	综合测试
line vision	视线
line voltag	线电压
line work	行业	职业
lineag	世系
linear	线性化	线性	线的	直线
linear acceler	直线加速器
linear chain	直链
linear code	线性码
linear combin	线性组合
linear control	线性控制
linear correl	直线相关
linear defect	位错
linear densiti	线密度
linear depend	线性相关
linear expans	长度增加
linear function	线性函数
linear measur	长度测量
linear optim	线性优化
linear polar	线偏振
linear program	线性规划
linear rang	线性范围
linear synthesi	线性合成
linear system	线性系统
linear transform	线性变换
linear trend	线性趋势
linear veloc	线速度
linearli	线性	长度	直线	长条形
linewidth	行距
linguist	语言	语言学
link	连接	联系	与连接	联合
link capac	链路容量
link chain	链环
link failur	链路故障
link group	连接组	连接基
link map	连接图
link section	连接区
link togeth	连接
linkag	联合	结合	连接	连锁
lip	唇形
lipid	脂质	油脂	脂类
lipoprotein	脂蛋白
liposom	脂质体
liquefact	液化	溶解
liquid	流动性	液态	液化	液体
liquid condit	液态
liquid cultur	液体培养
liquid film	液膜
liquid fuel	液体燃料
liquid level	液面
liquid liquid extract	液液萃取
liquid membran	液膜
liquid oxygen	液氧
liquid phase	液相
liquid phase oper	液相操作
liquid state	液态
liquid stream	液流
liquid wast	废液
list	列表	上市	列出	序列
listen	收听	监听	窃听者
liter	精确	学者	逐字	文字
literatur	广告	文学	著作	文艺
lithotripsi	碎石术
litig	诉讼	诉讼律师
litter	垃圾	杂乱	产仔
littl	许多	很少	一些	少量
littl amount	不重要
littl brain	小脑
littl littl	逐渐	渐渐
littl thick	过度
littor	沿海	海滨	湖岸	沿海地区
live	生物	实践	活性	住院
live action	实景
live bear	活体
live bodi	活体
live condit	居住环境
live growth	生物	生长物
live load	空载	动荷载	动力荷载	活载
live mode	生活方式
live space	生存空间
live speci	物种
live standard	生活水平
live time	寿命
live togeth	相处
livelihood	生活	生计
liver	表示	肝脏	居民
livestock	家畜	牲畜
ll	我会
lm	光学显微镜	羔羊
lo	视线
load	大量	许多	卸载	过载
load balanc	负载均衡	负载平衡	负载平衡器
load bear	承载
load capac	离子交换容量
load condit	荷载条件	负载情况	负荷条件
load estim	负载预测
load level	负载均衡	填充量
load line	输入	装配	负载	负荷
load materi	填料
load point	加载点
load run	空载
load surfac	加载面
load test	负荷试验
load voltag	工作电压
local	局部	局限	地区	场所
local action	局部作用
local applic	局部应用
local area network	局域网
local color	地方特色
local contract	局部收缩
local corros	局部腐蚀
local death	局部坏死
local econom construct	地方经济建设
local effect	局部作用
local energi	定域能
local fault	故障定位
local govern	地方政府
local group	局部组
local heat	局部加热
local remot commun link	本地
local storag	本地存储
local time	当地时间
locat	位于	位置	定位	处于
locat base	基于位置
locat data	位置数据	定位数据
locat mode	定位方式
locat specif	定位
loci	部位
lock	追踪	锁定	固定	牢固
locomot	移动	运动	行动	运转
locu	轨迹	地点	所在
log	注册	记录	取得	登记
logic	逻辑	合理	逻辑性	逻辑学
logic analysi	逻辑分析
logic circuit	逻辑电路
logic express	逻辑表达式
logic network	逻辑网络
logic oper	逻辑运算
logic proof	逻辑证明
logic reason	逻辑推理
logic relat	逻辑关系
logic synthesi	逻辑综合
logic variabl	逻辑变量
logist	逻辑	运筹	后勤
logist support	后勤保障
long	长度	只要	长久	过长
long act	长效
long bodi	身体健康
long chain	长链
long continu	长期连续
long cycl	长周期
long date	远期
long distanc commun	远程通信
long distanc traffic	远程通信
long distanc transmiss	远程传输
long durat	长持续时间
long face	不愉快
long head	敏锐
long hour	长时间
long interest	多头
long last	最后	长效	持续	长期
long life	长寿命
long line	长线
long live	长命	长寿
long number	长数
long period	长期	长周期	长寿命
long plai	长时间
long price	昂贵
long product run	大量生产
long puls	长脉
long rang	长期	远程	远大	长距离
long rang commun	远程通信
long rang data	远程数据
long run	长远	最后	连续运行	长期使用
long run forecast	长期预测
long run test	连续试验	长期试验
long side	多头
long stand	长期	维持	长期存在	悠久
long suffer	忍耐
long suit	长处
long term	长期	长时间	长远
long term basi	长期
long term chang	长期变化
long term forecast	长期预测
long term memori	长时记忆
long term potenti	长时程增强
long term predict	长期预测
long test run	长期试验
long time	长时间	长期	长久
long wai	大大	完全不
long wave	长波
longer	不再
longer last	持久
longev	长命	寿命	长寿
longitudin	纵向	经度	经线
longstand	长期存在
look	寻找	检查	注意	观察
look around	进行调查
look back	回顾	勇往直前	不断进步
look forward	期待	期望
look glass	正好相反
look glass plant	银叶树
look see	调查
loop	循环	成环
loop circuit	环路
loop cycl	周期
loop free	无循环
loop paramet	循环参数
loop time	循环时间
loos	松弛	宽松	发射	释放
lose	损失	失败	失踪	丢失
loss	损失	困惑	失败	损耗
loss effici	损失系数
loss factor	损耗系数
loss function	损失函数
loss gain	损益	盈亏
loss make	亏损
loss rate	损失率
loss time	立即
loss weight	损耗
lossless	无损
lost	失去
lot	大量	许多	全部	期待
loud	不断	响度	高声
love	希望	恋爱	兴奋	可爱
low	低频	低下	微弱	非常低
low alloi	低合金
low back	后低
low bandwidth	窄带
low carbon	低碳
low class	低级
low content alloi	低合金
low cost	低成本	廉价
low densiti	低密度
low emiss	低排放
low end	低档	低端
low energi	低能
low expans alloi	低合金
low frequenc	低频	低频率
low frequenc modul	低频调制
low grade	低级	轻度	低质量	低的
low grow	低增长
low impact	低强度	环保
low intens	低强度
low kei	抑制	不鲜艳
low land	低地
low level	低水平	初级	低级
low light	低照度
low order	低阶	低位
low pass	低通
low power	低功率
low pressur	低压
low price	低价	廉价
low prioriti	低优先级
low qualiti	低质量
low resolut	低分辨率
low rise	不高
low risk	低危	低风险
low side	偏低	低端
low speed	低速	慢速
low statu	低社会地位
low strength	低强度
low temperatur	低温
low temperatur plasma	低温等离子体
low temperatur resist	耐寒性
low veloc	低速
low veloc scan	低速扫描
low voltag	低压
low water	低潮	低水位
low weight	低质量
low yield	产量低
lowcost	低成本
lower	低的	工资	降低	减弱
lower class	下等	低级	低年级
lower extrem	下肢	上肢
lower grade	低级
lower limit	下限
lower pair	面对	低对
lower place	倾斜
lower price	低价
lower region	地下室
lower score	得分较低
lower speed	下降速率
lower surfac	下面	下表面
lowest	最低	至少	基层
lox	液氧
ltd	有限	广州
lubric	光滑	润滑	不稳定	润滑剂
luciferas	荧光素酶
lumbar	腰椎
lumin	亮度	发光	照明	透光率
luminesc	发光
luminos	亮度	光明	光度
lunar	月的	银的
lung	有肺	肺脏	刺进	跃进
lung cancer	肺癌
lung indic	甲基橙
lupu	狼疮
lv	花瓣	低压
ly	赖氨酸	生产	淋巴细胞	分娩
lymph	淋巴	淋巴细胞
lymphocyt	淋巴细胞
lymphoid	淋巴	淋巴系统
lymphoma	淋巴瘤
lyophil	冻干
lysi	溶解	消散	减退	溶菌
lysin	赖氨酸
lysosom	溶酶体
m	女士	毫秒
ma	公主
mab	单克隆抗体	苯乙烯
mac	浸渍
macaqu	猕猴
mach	马赫数
machin	机制	机器	策划	机构
machin build	机械制造
machin govern	政府机构
machin hand	机械手
machin handl	手柄
machin intellig	机器智能
machin learn	机器学习
machin made	机制	千篇一律
machin speed	机速
machin tool	机床
machin translat	机器翻译
machin vision	机器视觉
machin work	机械加工
machineri	机械	机构	机器
macro	大量	巨大
macromolecul	大分子	高分子
macromolecular	大分子
macrophag	巨噬细胞
macroscop	宏观	目视	肉眼可见	肉眼
macular	斑的
mad	狂怒	生气
made	制成	最适合	捏造	虚构
made differenti	区分	区别
made good	补偿
made measur	定制	特制	恰好
made order	定制	特制
magnet	磁化	磁性	吸引	磁学
magnet charg	磁荷
magnet electr	磁电
magnet field	磁场
magnet field intens	磁场强度
magnet field strength	磁场强度
magnet forc	磁力
magnet intens	磁场强度
magnet line forc	磁力线
magnet oxid	四氧化三铁
magnet perform	磁性能
magnet resist	磁阻
magnet reson	磁共振
magnet reson imag	磁共振成像
magnet suscept	磁化率
magnetomet	磁强计
magnif	扩大	宏伟	夸大
magnifi	放大	扩大	放大镜	放大器
magnitud	大小	重要	巨大	重大
magnitud relat	数值关系
mail	邮件	发出	装甲	投递
main	主要	大体上	基本上	电源
main bodi	主体
main channel	主信道
main control	主控制器
main control unit	主控制器
main cycl	主周期	大周期
main effect	主效应
main engin	主机
main featur	主要特点
main forc	主力	主力军
main frame	主机
main frequenc	主频率
main group element	主族元素
main land	本土
main line	主线	干线
main materi	主要材料
main oper	基本操作
main path	主路径
main peak	主峰
main point	要点
main power	总功率
main product	主要产品
main puls	主脉冲
main rout	主路径	干线
main stem	干线
main stream	主流	干流
main suit	主诉
main task	主任务
main track	主线	干线
main unit	主要部件
mainli	主要
mainstai	支柱
mainstream	主流
maintain	维护	维持	保持	维修
maintain law	执法
mainten	维修	维护	保持	坚持
mainten assur	技术保证
mainten expens	维修费用
mainten logist	技术保证
mainten organ	维护组织
mainten repair	维修
mainten repair cost	维修费用
mainten system	维护系统
major	优化	大多数	主要	大部分
major compon	主要部件	主要部分
major cycl	大周期
major engin	大型工程
major factor	主要因素
major industri	主要工业
major iter method	迭代法优化
major part	大多数	大部
major power	大国
major product	主要产品
major project	重点工程	重点项目
major repair	大修
major sequenc	优化序列
major servic	大修
major task	主任务
major term	大词	大项
major total	大计	总计
major trend	主要趋势
make	完成	理解	产生	构成
make adjust	适应	调整	调节
make advanc	取得进展
make allow	顾及
make alter	修改	更改
make answer	回答
make appear	出席	到场
make attempt	试图	努力	力图	企图
make believ	伪装
make best	充分利用
make breakthrough	取得突破
make calcul	计算
make capit	利用
make certain	确定
make chang	改变	更换
make charg	批评	指控
make choic	选择	选定	挑选
make clean	清理	卸载
make clear	说明	阐明
make code	编码
make collect	收集	收藏
make contact	与联系
make convers	对话
make correct	改正
make count	计算	计数
make demonstr	显示	展示	表示	演示
make differ	区别对待	没有影响	区别	区分
make difficulti	不同意	反对
make displai	展示	炫耀
make distinct	区分	区别
make drive	驾驶	开车
make effort	努力
make emploi	利用	运用
make end	终止	结束	除去
make error	失误
make estim	估计
make examin	检验	检查	考验
make extract	摘录
make free	随意
make front	面向	朝向
make full	充分
make full us	充分利用
make gain	得益
make go	完成
make good	成功	补偿	实现	维持
make good job	处理好	搞好
make good score	成功
make grade	成功
make great plai	过分强调
make grow	增长
make infer	推断	推测
make investig	调查	调查研究
make kill	爆发
make known	表明	传达	泄漏
make like	模仿	扮演
make littl	不重视
make long arm	奋力
make loss	亏损
make motion	提议
make move	走一步
make much	重视	理解
make much account	重视
make new	成为新闻
make observ	观察	监视
make on	参加
make on option	进行选择
make on wai	成功	前进	行进
make order	定制
make pass	通过
make point	强调	重视	立论	特意
make present	演出
make price	定价
make promis	允许
make public	公布	公开	发表
make question	承认
make recoveri	恢复	痊愈
make refer	提到	涉及	提及	不涉及
make relat	提到	提及
make repair	维修
make request	请求
make research	研究
make return	回报	申报	汇报
make rule	规定	裁决
make search	搜索	探索	寻找	搜寻
make select	做出选择
make sens	有意义
make speed	加速
make stand	反对	对抗	反抗	捍卫
make studi	研究
make survei	勘察
make time	进行
make track	追踪	逃跑
make trial	进行试验
make turn	旋转
make us	使用
make visit	访问
make wai	前进
make weight	添加物
maker	上帝
malaria	疟疾
male	男性	雄性	有力
malfunct	故障	出故障	疾病	失灵
mali	马里
malici	恶意
malign	恶性	恶意	调整	有害
malwar	恶意软件
mammal	哺乳动物
mammalian	哺乳动物
man	一致	人类	少量	人员配备
man busi	代理人
man comput interact	人机交互
man dai	人口	工数
man date	授权	命令	指令	托管
man enterpris	企业家
man hour	工时
man land	荒地
man level	人员配备
man machin	人机
man machin coordin	人机协同
man machin interact	人机交互
man machin interfac	人机界面
man machin system	人机系统
man made	人造
man made interfer	人为干扰
man man	一对一
man month	一工
man power	人力
man scienc	科学家	科学工作者
man size	大型
man time	人次
manag	管理	处理	达成	经营
manag activ	管理活动
manag behavior	管理行为
manag cost	成本管理	管理成本	管理费
manag decis	管理决策
manag economi	经济管理	计划经济
manag enterpris	企业管理
manag expens	管理费
manag function	管理职能
manag game	管理策略	管理对策
manag hous	当家
manag inform	管理信息
manag inform system	管理信息系统
manag object	管理目标
manag personnel	管理人员
manag plan	管理计划
manag process	管理过程
manag requir	管理要求
manag scienc	管理科学
manag servic	管理服务
manag softwar	管理软件
manag system	管理系统
manag techniqu	管理技术
manag tool	管理工具
mandat	要求	命令	指令
mandatori	命令	托管
maneuv	策略	演习	用计
maneuver	机动性
mani	许多	有许多	多数	那么多
mani anoth	许多
mani bodi	多体
mani dimens	多维
mani head	多头
mani mani time	多次
mani on	多对一
mani side	多方面	多边
mani stage	多级
mani time	多次	常常
mani valu	多值
mani year run	连续多年
manifest	显示	证明	显然	表现
manifold	多样性	多种	增多	多方面
manikin	人体模型
manipul	处理	操作	利用	操纵
manipul data	处理数据
manipul program	处理程序
manmad	人造
manner	如此	根据	方法	按照
manner mean	一定	并没有	决不	好的
manner work	工作方式
manpow	人力
manual	指南	人工	手册	手动
manual comput	笔算
manual control	人工控制
manual handl	人工处理	人工操作
manual labor	土方
manual manipul	手动操作
manual oper	人工操作
manual work	人工操作
manufactur	制造	制造业	制造商	产品
manufactur busi	制造业
manufactur capac	生产能力
manufactur concern	制造企业
manufactur engin	制造工程
manufactur enterpris	制造企业
manufactur environ	制造环境
manufactur expens	生产费用
manufactur home	房屋
manufactur larg scale	大规模生产
manufactur manag	生产管理
manufactur process	制造工艺	制造过程
manufactur product	工业产品
manufactur sector	制造业
manufactur statist	生产统计
manufactur technologi	制造工艺	制造技术
manur	施肥	肥料	粪肥	耕种
map	重要	映射	制订	变换
map algorithm	映射算法	变换算法
map function	映射函数
map make	制图
map mode	变换方式
mar	损伤	火星	损毁
march	交界	进行	进行中	边界
margin	边缘	有边缘	忽视	排斥
marijuana	大麻
marin	海的	海洋	船舶	海底
marin environ	海洋环境
marin life	海洋生物
marin product	水产品
maritim	海上	海的	沿海
mark	显著	标记	无标记	规划
markedli	显著	明显	醒目
marker	标记	书签	里程碑	标识物
market	特殊	市场	上市	市场化
market activ	销售活动
market analysi	市场分析
market condit	行情	市场状况
market develop	市场发展	市场开发
market economi	市场经济
market expens	费用
market factor	市场因素
market like	类市场
market manag	经营者
market mechan	市场机制
market orient	以市场为导向
market place	市场	商业中心
market price	销售价	市场价格
market research	市场调查
market risk	市场风险
market size	市场规模
market survei	市场调查
market valu	市场价值
marketplac	市场
markov	马尔可夫
marrow	骨髓	脊髓	精华	活力
mart	市场	商业中心
martian	火星
martin	氢氧化铝
maryland	马里兰州
mask	屏蔽	掩蔽	隐蔽	伪装
mass	大量	总体上	总体	大规模
mass balanc	质量平衡	物料平衡
mass commun	大众传播
mass concentr	质量浓度
mass cultur	大量培养
mass data	大量数据	海量数据
mass data process	海量数据处理
mass distribut	质量分布
mass energi	能源
mass file	大型文件
mass flow	质量流
mass flow rate	质量流率
mass fraction	质量分数
mass function	质量函数
mass market	面向大众
mass number	质量数
mass point	质点
mass produc	大量生产
mass product	大量生成	大量生产
mass product scale	大规模生产
mass ratio	质量比
mass spectral analysi	质谱分析
mass spectroscopi	质谱分析	质谱法
mass spectrum	质谱
mass storag system	大容量存储系统
mass transfer	传质
massiv	大量	巨大	大块	沉重
mast	主要	基本	主任
master	控制	掌握	主要	熟练
masteri	优势	掌握	控制权
mat	纠缠	粗糙	无光泽
match	相同	相配	适合	相当
match case	相符
match condit	符合条件
match data	匹配数据
match filter	匹配滤波器
match game	比赛
match group	匹配组
match load	匹配负载
match pair	配对
match problem	匹配问题
match procedur	匹配过程
match set	匹配组
mate	交配	配套	成对	成双
materi	物质	实现	重要性	材料
materi balanc	物料衡算	物料平衡
materi basi	物质基础
materi bodi	物体
materi caus	主要原因
materi characterist	材料特性
materi construct	结构材料	建筑材料
materi damag	物质损失
materi element	具体因素
materi line	母系
materi memori	记忆材料
materi point	质点
materi process	材料加工
materi product	物质产品
materi structur	材料结构
materi time	关键时间
materi univers	物质世界
matern	产妇	母亲	母性	怀孕
math	数学
mathemat	数学	精确	算术	数学上
matric	矩阵	基质	模型	基层
matrix	模型	矩阵	基质	子宫
matrix algorithm	矩阵算法
matrix analysi	矩阵分析
matrix calcul	矩阵计算
matrix comput	矩阵计算
matrix method	矩阵法
matrix multipl	矩阵乘法
matrix oper	矩阵运算
matrix pattern	矩阵模型
matrix relat	关系矩阵
matrix techniqu	矩阵法
matrix vector	矩阵向量
matter	无论	左右	事件	物质
matter cours	当然	无疑
matter fact	事实上	实际	实际上	其实
matter issu	有争议的问题
matter law	法律问题
matter need attent	注意事项
matter organ	有机物质
matur	成熟	到期	充分	老化
matur date	到期
matur period	成熟期
matur stage	成熟期	成熟阶段
maxim	最大	最高	最大化	达到最大值
maxim valu	最大值
maximum	最多	至多	最高	最大
maximum absorpt	最大吸收
maximum chang	最大误差
maximum densiti	最大密度
maximum dose	最大量
maximum error	最大误差
maximum flow	最大流
maximum likelihood estim	最大似然估计
maximum likelihood method	最大似然法
maximum limit	最大限度
maximum load	最大负载
maximum minimum control	最高
maximum pressur	最大压力
maximum price	最高价
maximum product	最高产量
maximum speed	最大速度
maximum stress	最大应力	最大压力
maximum temperatur	最高温度
maximum valu	最大值
mc	主脉冲
md	医学博士	磁盘	信息数据
meal	膳食	进餐	粗粉
mean	方法	同时	意义	一定
mean accuraci	平均精度
mean distanc	平均距离
mean energi	平均能
mean error	平均误差
mean exchang	交易方式
mean express	表达方式
mean field	平均场
mean flow	平均流量
mean molecul	平均分子
mean much	具有重要的意义	具有非常重要的意义
mean power	平均功率
mean product	生产资料
mean program	程序意义
mean proof	证明方法
mean random variabl	期望值
mean sea level	海平面	平均海拔
mean solar time	其时	其间
mean speed	平均速率
mean temperatur	平均温度
mean temperatur differ	平均温差
mean time	同时	在此期间	平时	暂时
mean valu	平均值
mean variat	平均变化
mean veloc	平均速度
meanwhil	同时	在此期间	其时	其间
measur	测量	在一定程度上	适当	一定程度
measur analysi	容量分析
measur block	块规
measur condit	测量条件
measur data	测量数据
measur devic	测量设备	量具	测量仪器
measur element	测量元件
measur equip	测量装置	测量设备
measur error	测量误差
measur implement	量具
measur point	测点	测量点
measur rang	测量范围
measur routin	测量程序
measur test	测试
measur test instrument	测试仪器
measur unit	测量装置
measur valu	定价	测定值	观测值	测量值
meat	食物	可食部分	肉类
mechan	机械	力学	结构	机械化
mechan analysi	机械分析	粒度分析
mechan arm	机械手
mechan damag	机械损伤
mechan degrad	降解机理
mechan effici	机械效率
mechan energi	机械能
mechan hand	机械手
mechan joint	机械结合
mechan method	机械法
mechan model	力学模型
mechan process	机械法
mechan properti	机械性能
mechan reaction	反应机理
mechan stabil	机械稳定性
mechan tissu	机械组织
mechan translat	机器翻译
mechan vibrat	机械振动
mechan vibrat system	机械振动
mechan work	机械功
mechanist	机械
media	媒体	中间道路
media re	在事件中
medial	平均	中间	普通	一般
median	中央	中间	中位数	中线
mediat	间接	中介	在中间	调解
medic	药物	医学	医生	医药
medic care	医疗	医护
medic center	医学中心	医疗中心
medic clinic	内科
medic commun	医学界	生物医药
medic data base	医学数据库
medic diagnosi	医疗诊断
medic examin	体格检查
medic expens	医疗费用
medic expert	医学专家
medic histori	病历	病史
medic inspect	检疫
medic institut	医疗机构
medic instrument	医疗器械
medic man	医生
medic procedur	手术
medic school	医学院
medic servic	医疗服务
medic treatment	在治疗中
medicin	药用	有疗效	医学	用药物
medicin man	医生
medium	方法	媒体	媒介	借助于
medium chain	中链
medium fine	中细
medium frequenc	中频
medium frequenc wave	中波
medium high frequenc	中高频
medium qualiti	中等质量
medium rare	嫩的
medium scale	中型
medium size	中型	中码
medium small enterpris	中小企业
medium speed	中速
medium term	中期
medium voltag	中压
medium wave	中波
meet	会议	遭受	适宜	满足
meet case	合适	令人满意
meet condit	满足条件
meet demand	满足要求
meet emerg	应急
meet place	会场
meet qualif	符合条件
meet requir	满足要求
meet room	会议室
meet success	取得成功
mega	百万
mellitu	糖尿病
melt	熔化	化为	溶解	变软
member	成员	会员	肢体
member famili	家属	家庭成员
member state	成员国
membership	全体会员
membran	膜的	薄膜	细胞膜	膜状
membran electrod	膜电极
membran form	成膜
membran potenti	膜电位
membran resist	膜电阻
memori	记忆	纪念	通过记忆	内存
memori cell	存储单元
memori chip	内存芯片
memori circuit	存储电路
memori content	存储内容
memori control	存储控制器
memori data base	存储数据库
memori devic	存储设备
memori effect	记忆效应
memori effici	存储效率
memori element	存储元件
memori manag	存储管理
memori requir	内存需求
memori trace	记忆痕迹
men	精神	所有人	意志
mental	智力	心理	心智	精神病
mental diseas	精神病
mental disord	精神病
mental excit	精神兴奋
mental health	心理健康
mental ill	精神病
mental measur	心理测量
mental medicin	精神病学
mental represent	心理表征
mental sound	心理健康
mental state	精神状态
mental suffer	精神痛苦
mental test	智力测验	心理测量
mention	上述	提到	下记	前述
mentor	指导者
menu	菜单	选择单
mercuri	易变
mere	仅仅	池塘
merg	合并	并入	吸收	与合并
merit	优点	价值	长处	值得
mesenchym	间质
mesh	啮合	结网	网眼	陷阱
meso	中央	中间
messag	消息	通知	信息	通讯
met	中间	会议	中位	蛋氨酸
meta	元的
metabol	代谢	新陈代谢	变态
metabol balanc	代谢平衡
metabol disord	代谢病
metabol process	代谢过程
metabol rate	代谢率
metabol water	代谢水
metabolit	代谢物
metacognit	元认知
metadata	元数据
metal	金属	本质	五金	合金
metal bind protein	金属结合蛋白
metal compound	金属化合物
metal element	金属元素
metal film	金属膜
metal financi	金属
metal materi	金属材料
metal product plant	冶炼厂
metallurg	冶金
metamateri	超材料
metamorph	变化	变态	变质	变性
metast	亚稳态
metastas	转移	转移酶	转移瘤	转移灶
metastasi	转移	新陈代谢
metastat	转移
meteorolog	气象	气象学
meter	测量	测定	计量	测光模式
methan	甲烷	甲烷化	沼气
methanol	甲醇
method	方法	方面	有方法	程序
method approxim	近似法
method attach	连接方法
method averag	平均法
method calcul	计算方法
method calibr	检验方法
method develop	展开法
method differ	差分法
method integr	积分法
method iter	迭代法
method loss weight	失重法
method oper	操作方法
method plan	计划方法
method project	投影法
method sampl	抽样方法
method studi	方法研究
method weight	加权法
method weight mean	加权平均法
methodolog	方法
methodologi	方法学	工艺	方法论
methyl	甲基	甲基化
metric	测量	韵律	计量
metric space	度量空间
metrologi	测量学
mexico	墨西哥
mi	管理信息系统	检疫
mic	显微镜下
mice	老鼠
micro crystal	微晶
micro econom	微观经济学
micro electrod	微电极
micro electron	微电子
micro organ	微生物
micro process	微观过程
micro scale	微型
micro structur	显微组织
micro thin	微薄
micro wave	微波
microarrai	微阵列
microb	微生物	细菌
microbi	微生物	微生物学	由细菌引起
microbicid	杀菌剂
microbiolog	微生物学
microbiologi	微生物学
microbiom	微生物组
microchannel	微通道
microchip	芯片
microcontrol	微控制器
microelectron	微电子
microenviron	微环境
micrograv	微重力
microlit	微升	微晶
micromet	微测
micron	微米	微粒	细微
micron size	微米级
microorgan	微生物
microphon	微动	麦克风
micropor	微孔
microprocessor	微处理器
microscal	微尺度
microscop	显微镜	微观	通过显微镜	细微
microscop structur	显微组织
microstructur	显微组织
microsystem	微系统
microwav	微波
mid	中间	中部	中央
mid air	空中
mid brain	中脑
mid channel	中流
mid frequenc	中心频率
mid ground	中野
mid length	中等
mid level	中级
mid life	中年
mid plate	中节
mid point	中点
mid price	中价
mid size	中型
mid term	中期
mid valu	中值
mid wai	中路	中途
mid year	年中
middl	中央	中等	中间	麦麸
middlewar	中间件
midwav	中波
midwest	中西部
migrat	移动	迁移	迁徙	移来
mil	每千
mild	温和	温暖	轻的	适度
mile	很大距离
mileston	里程碑
milieu	环境	周围	社会环境
militari	军队	军事	军人
militari area	军区
militari exploit	功勋
militari forc	军队	武力
militari man	武汉	军人
militari personnel	军人
militari scienc	军事学
militari strength	兵力
militari unit	军队
mill	每千	粉碎	搅拌
milligram	毫克
millimet	毫米
million	百万	许多
million million	亿万
millisecond	毫秒
mimet	拟态	模仿	模拟	类似
mimic	模仿	拟态
mimick	模仿	仿制
min	最小	最低	分钟	部长
mind	注意	思想	有意	警觉
mine	开采	破坏	采矿	挖掘
miner	矿化	矿物	矿工	矿质
mini	小型	微型
miniatur	小型	微型化	小规模	微型
miniatur type	小型
minim	最小化	最小	极小值	最低
minim cut	最小割
minim valu	极小值
minimum	至少	最小	最低	最小值
minimum cost	最小代价
minimum delai	最小延迟
minimum densiti	最小密度
minimum detect	最低检出限
minimum temperatur	最低温度
minimum valu	最小值
minor	较小	少数	少量	少数民族
minut	最新	详细	微小	分钟
minut dose	微量
mir	米尔
mirror	反射	反映	典范
misalign	失调	非线性	位移	未对准
misdiagnos	误诊
misdiagnosi	误诊
mislead	误导
mismatch	错配	失配	不匹配	失谐
miss	遗漏	失踪	缺少	避免
missil	导弹
mission	任务	宣教	使命
mission life	天职
mist	合剂	下雾
mistak	无疑	错误	错认	误以为
misus	滥用	误用	虐待
mit	麻省理工学院
mite	麻省理工学院	细微
mitig	减轻	缓和	温和	可减轻
mitochondri	线粒体
mitochondria	线粒体
mix	混合	混乱	和混合	混淆
mix acid	混酸
mix cultur	混合培养
mix data set	混合数据集
mix flow	混流	混合流
mix ga	混合气体
mix infect	混合感染
mix layer	混合层
mix model	混合模型
mix network	混合网络
mix phase	混合相
mix phase flow	混合流
mix ratio	混合比
mix state	混合态
mix storag	混合存储
mix strategi	混合策略
mix tumor	混合瘤
mix type	混合型
mixtur	混合	混合物	混淆
ml	毫升
mm	毫米
mo	即刻	瞬间
mobil	动员	移动	调动	迁移率
mobil phase	流动相
mobil ratio	迁移率
mobil system	流动系统
mock	仿制	实物模型	模拟	模仿
mockup	实物模型
mod	模型	修改	调制	时髦
modal	形式	形态上	样式	模态
modal analysi	模态分析
mode	流行	方式	模态	状态
mode estim	状态估计
mode execut	执行方式
mode exist	生活方式
mode life	生活方式
mode live	生活方式
mode oper	操作方式	运算方式
mode product	生产方式
mode select	方式选择
mode vibrat	振动模式
model	模型	模仿	建模	模拟
model alloi	模型合金
model analysi	模型分析
model base	模型库
model build	模型建立
model cognit	识别模型
model comparison	模型比较
model design	模型设计
model file	模型文件
model identif	模型辨识
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
moder	适度	减速	适中	慢化
modern	现代化	现代	现代性	近代
modern construct	现代建筑
modern dai	现代	当代
modern look	时髦
modern world	现代社会
modest	适当	适度	羞怯
modif	修改	修饰	配套	修正
modifi	改进	改良	修正	修改
modifi electrod	修饰电极
modifi form	变型
modul	调制	模块化	模拟	调整
modul code	调制码
modul frequenc	调制频率
modul mode	调制方式
modul ratio	调制比
modul softwar	软件模块
modul system	调制方式
modular	模块化	模数
modular comput	模块化
modulu	标准	系数	模数	模量
moieti	一半	一部分	等分
moistur	水分	湿气	降雨	含水量
mold	模型	形成	塑造	浇铸
molecul	分子	些微
molecular	分子
molecular beam	分子束
molecular biolog	分子生物学
molecular biologi	分子生物学
molecular death	细胞死亡
molecular diseas	分子病
molecular dynam	分子动力学
molecular film	分子层
molecular genet	分子遗传学
molecular mass	分子量
molecular number	分子序
molecular replac techniqu	分子置换法
molecular simul	分子模拟
molecular structur	分子结构
molecular volum	分子体积
molecular weight	分子量
molecular weight distribut	分子量分布
molten	熔化
moment	重要	重大	随时	目前
momentum	动力	动量
monei	金钱	贫困	货币	富有
monetari	货币	金钱	金融
monitor	检验	控制	监控	检查
monitor control system	监控系统
monitor data	监测数据
monitor inform	监控信息
monitor point	控制点
monitor procedur	监控过程
monitor servic	监控服务
monitor system	监控系统
monochrom	黑白
monoclon	单克隆
monocyt	单核细胞
monolay	单层
monolith	整体	完全统一	单片	单块
monom	单体
mont	蒙特卡罗	蒙特斯	蒙脱石
month	每月	各月份	按月
month month	逐月	月月	每月
monthli	月经	每月	月刊	每月一次
mood	无意	气氛	基调	生气
moon	月下	月球	月亮	月光
moor	停泊	旷野
moral	道德	教化	品行	教训
morbid	病态	发病	病的	疾病
morbid rate	患病率
morbid state	病态
moreov	而且	此外
morph	形态	体型	形体
morpholog	形态	形态学	词法
morphologi	形态学	形态	词法
mortal	人类	生物	死亡率	非常
mortal rate	死亡率
mortar	灰泥
mostli	主要	大部分	大概
mother	母亲	孕妇	产生	养育
motif	主题	动机	气质	基调
motion	运动	移动	动作	手势
motiv	动机	刺激	目的	推动
motiv power	动力
motiv research	动机研究
motor	驾车	发动机	汽车	推动
motor area	运动区
motor drive	电动机
motor driven	电动	机动
motor memori	动作记忆
motor oil	车用润滑油
motor plate	终板
motor point	运动点
motor region	运动区
motor speed	电机转速
motor vehicl	汽车
mount	增长	上升	装备	装配
mountain	大量	巨大	山脉	山地人
mous	鼠标	老鼠	窥探
mouth	口服	经口	口腔	说出
move	进入	转换	出发	离开
move averag	移动平均
move back	退缩
move forward	前进	进步
move hous	搬家
movement	运动	变化	动作	移动
movement popul	人口迁移
mover	原动力
movi	电影	影片
mp	线性规划
mr	先生	女士
mri	核磁共振成像
mrl	最大残留限量
mrsa	耐甲氧西林金黄色葡萄球菌
mt	机器翻译	平均时间	测量时间	多终端
mu	存储	多用户
much	由于	这些	大量	因为
much less	更不
much like	非常喜欢
much on	几乎相等
much possibl	尽可能
much seek	缺乏
mucos	粘膜	粘性
mucosa	粘膜
multi	多数
multi channel	多渠道
multi coat	多层膜
multi cultur	多元文化
multi dimension	多维	多重
multi direct	多方向
multi function	多功能
multi group	多种群
multi languag	多语言
multi later	多边
multi layer	多层
multi machin	多机
multi media	多媒体
multi modal	多模态
multi nation	多民族
multi object program	多目标规划
multi paramet	多参数
multi purpos	万能
multi region	跨地区	跨区域
multi sourc	多源
multi special	多专业
multi stage	多级
multi station	多站
multi step	多段
multi task	多任务
multi trade	多边贸易
multi unit	多部件
multi user	多用户
multi util	多功能
multi valu	多值
multi variabl analysi	多变量分析
multi wavelength	多波长
multi year	多年
multicent	多中心
multichannel	多波段
multidimension	多维	多维数	多面	多维性
multidisciplinari	多学科
multidrug	多药
multiform	多样性	多种	多形	多样
multifunct	多功能
multilay	多层
multimedia	多媒体
multimod	多模式	多模态
multin	跨国公司	多国
multipath	多径	多路	多路径	多通路
multiphas	多相	多方面
multipl	多样	并联	乘法	增加
multipl choic question	多项选择题
multipl comparison	多重比较
multipl connect	并联
multipl correl	复相关
multipl factor	多因子
multipl step	多级
multipl system	复制
multipl unit	多组
multipl valu	多值
multiplex	多样	许多
multipli	增加	繁殖	乘法	可增加
multiscal	多尺度
multisensori	多种感觉
multistep	多级	多步
multitud	多数	大量	群众	大批
multivari	多元	多变量	多变	多自由度
municip	自治区	市政	市的	市民
muscl	肌肉	侵入	干涉	抢夺
muscular	强壮	有力	力大	肌的
museum	博物馆
music	音乐	和谐	音乐上	音乐片
mutagen	诱变
mutagenesi	诱变	引起突变
mutant	突变体	突变型
mutat	变化	突变	产生变异
mutual	相互	相关	相互关系	共有
mv	平均变化	中压	初速
mycobacteria	分枝杆菌
myeloid	骨髓
myeloma	骨髓瘤
myocardi	心肌
myoelectr	肌电
myriad	种种
mysteri	神秘	秘密	难解
na	北美洲
name	命名	上述	无名	就是
name address map	名字
name distinct	名人
name game	问题的关键
name match realiti	名副其实
name plate	商标
nano ceram	纳米陶瓷
nano technologi	纳米技术
nanocomposit	纳米复合材料
nanofib	纳米纤维
nanomet	纳米
nanoparticl	纳米粒
nanoscal	纳米级
nanostructur	纳米结构
nanotechnologi	纳米技术
nanowir	纳米线
narcot	麻醉	麻醉状态	麻醉药
narr	叙事性	叙述	故事	叙事
narrow	减少	狭窄	缩小	变窄
narrow band	窄带
narrow bodi	详细
narrow cell	坟墓
narrow good	纽带
narrow hous	坟墓
narrow rang	窄幅
narrow wai	正直
narrowband	窄带
nasal	尖锐
nascent	初期	发生中	初发	初生
nation	国家	民族	同化	全国性
nation defens	国防
nation economi	国民经济
nation institut health	美国国立卫生研究院
nation power	国力
nation secur	国家安全
nation secur agenc	美国国家安全局
nation self determin	民族自决
nation standard	国家标准
nation wide	全国
nationwid	全国	全国性	全国范围
nativ	本土	天然	出生	原产于
natur	自然	天然	天生	自然性
natur abil	本能
natur base	生物碱
natur bodi	自然人
natur circul	自然循环
natur condit	自然条件
natur cure	自愈	自然发酵
natur drug	天然药物
natur economi	自然经济
natur environ	自然环境
natur frequenc	固有频率	自然频率
natur ga	天然气
natur immun	天然免疫
natur increas	自然增长
natur labor	顺产
natur languag	自然语言
natur languag process	自然语言处理
natur languag understand	自然语言理解
natur law	自然规律
natur light	自然光
natur loop	自然循环
natur man	自然人
natur number	自然数
natur pattern	实物模型
natur period	自然周期
natur person	自然人
natur polym	天然高分子
natur process	不可逆过程
natur repair	自愈
natur resourc	自然资源
natur resourc manag	自然资源管理
natur scienc	自然科学
natur select	自然选择
natur set	自然环境
natur state	自然状态
natur structur	自然结构
natur time	松弛时间
naturalist	自然
nausea	恶心	反胃	厌恶
naval	海军
naval forc	海军
naval warfar	海战
navi	导航系统	海军
navig	导航	航行	船舶	航空
navig area	航区
navig comput	导航计算机
navig satellit	导航卫星
navig system	导航系统
nb	注意
nc	网络控制
nd	域名系统
ne	原名
near	接近	将近	附近	近似
near algorithm	近似算法
near death	濒危
near enough	几乎一样	差不多
near field	近场
near futur	在不久的将来
near infrar	近红外
near infrar region	近红外区
near run	亲密
near space	近空
near term	短期	近期
nearbi	附近
nearli	几乎	密切	远非
nearli new	次新
necess	必然	需要	根据需要	不可避免
necessari	必要性	必要	必然	必需
necessari condit	充分条件	充分必要条件	必要条件
necessari life	日用品
necessarili	必然	必须	必要	未必
necessit	需要	迫使	贫乏	被迫
neck	收缩	颈缩
necrosi	坏死
necrot	坏死
need	需要	必须	不需要	根据需要
needl	针刺	探针
neg	否定	消极	否定性	消极性
neg acceler	减速
neg act	不作为	消极行为
neg asset	负债
neg balanc	负平衡
neg charg	带负电荷
neg correl	负相关
neg direct	逆向	负向
neg effect	反作用
neg electrod	阴极	负极
neg feedback	负反馈
neg film	底片
neg incid	负向关联
neg ion	阴离子
neg line	消极	负线
neg plate	底片	阴极板
neg power	负幂
neg pressur	负压
neg puls	负脉冲
neg result	阴性结果
neg sequenc	逆序
neg valu	负值
neg voltag	负压
neg wave	负波
negat	否定	否认	不存在	拒绝
neglect	被忽视	忽略	忽视	不顾
neglig	忽视	可以忽略	粗心	无用
negoti	谈判	协商	处理	交涉
neighbor	附近	邻近	邻接	邻居
neighborhood	附近	邻近	大约
neonat	新生	新生儿	婴儿	初生
neoplasm	新生物
neoplast	瘤的	肿瘤	新生物	瘤形成
nerv	神经紧张	精神	神经	神经质
nervou	神经	神经紧张	神经质
nest	嵌套	一套	筑巢
net	网状	得到	最终	结网
net chang	净变
net effect	综合效果
net ga	干气
net gain	净收益
net like structur	网状结构
net point	网格点
net present valu method	净现值法
net region	网格区域
net result	最终结果
net structur	网状结构
network	网络	网路	建网
network administr	网络管理员
network analog	网络模拟
network analysi	网络分析
network architectur	网络体系结构
network connect	网络连接
network densiti	网络密度
network inform servic	网络信息服务	网络信息服务系统
network layer	网络层
network model	网络模型
network node	网络节点
network protocol	网络协议
network servic	网络服务
network size	网络规模
network softwar	网络软件
network structur	网络结构
network user	网络用户
neural	神经	神经系统	神经中枢
neural net	神经网络
neural network	神经网络
neural tube	神经管
neuro	神经
neurobehavior	神经行为
neurobiologi	神经生物学
neuroimag	神经影像
neurolog diseas	神经病
neurolog disord	神经障碍
neuron	神经元	神经原	神经细胞
neuropath	神经病
neuropathi	神经病
neurophysiolog	神经生理	神经生理学
neuropsycholog	神经心理学
neurosurg	神经外科
neurotox	神经毒性
neurotoxin	神经毒素
neurotransmitt	神经递质
neutral	中和	中立	中性	抵消
neutron	中子
never	非常	从不	从未	决不
nevertheless	然而
new	新的	来自	新闻	被报道
new ag	新世纪	新时代
new agenc	通讯社
new algorithm	新算法
new blood	家庭
new build	重建
new built	新建
new class	新类
new construct	新建
new drug	新药
new energi	新能源
new evid	新证据
new found	新发现
new gener	新一代	新生代
new growth	新生物
new line	新行
new look	新观点
new made	新制
new materi	新材料
new media	新媒体
new model	改造	新模型	重编
new net	新闻网
new network	新网络
new oil	新油
new paradigm	新范式
new pattern	新模式
new physic	新概念
new process	新工艺
new product	新产品
new program	新闻节目
new releas	新闻发布
new report	新闻报道	通讯
new technologi	新技术
new type	新型	新类型
new wave	新潮流	新趋势
new year	评论
newborn	婴儿	新生	新生儿
newer	更新
newest	最新
newli	重新	最近
newli built	新建
newli made	新造
next	几乎	再一次	其次	然后
next line	下一个
next month	下月
next period	下期
next place	其次
next time	下次	很快
next year	翌年
ngo	非政府组织
nicotin	烟碱	尼古丁
nida	尼达
night	整夜	秘密	黑暗	夜晚
nighttim	夜间	在夜间
nine	完美	九个
nineti	九十
nitrat	硝酸盐	硝化	硝化作用
nitric	氮的	含氮
nitrid	渗氮	氮化
nitrogen	氮的	含氮	氮化
nitrou	氮的	含氮
nlp	神经语言学
nm	纳米
nmr	核磁共振
nobl	高尚	辉煌
nocicept	疼痛
node	节点	与节点	或节点	结节
node network	网络节点
node point	节点
node state	节点状态
nois	噪音	喧闹	噪声
nois amplifi	噪声放大器
nois bandwidth	噪声带宽
nois factor	噪声系数
nois free	无噪声	无噪
nois identif	噪声识别
nois intens	噪声强度
nois interfer	噪声干扰
nois pollut	噪音污染
nois rate	噪声比
nois signal	噪声信号
nois signal ratio	信噪比
nois sourc	噪声源
noisi	噪声	嘈杂	喧闹
nomin	任命	推荐	命名	名字
non accept	不接受
non activ	稳定
non adapt	不适应性
non agricultur popul	非农业人口
non align	中立
non attribut	无主
non automat	非自动
non color	原色
non competit	非竞争
non conform	不一致	不符合
non contact	非接触	无接触
non destruct	无损
non destruct test	无损探伤
non detect	不能检测
non develop	不发育
non diabet	非糖尿病
non dimension paramet	无量纲参数
non entiti	不存在
non essenti	不需要	非本质	不重要
non essenti element	非必需元素
non exist	不存在
non function	无功能
non hazard	安全
non hazard area	安全区
non impact	无压
non inflammatori	非炎性
non interact	非交互
non interfer	不干预	不干涉
non intervent	不干涉	不干预
non invas	非损伤	非侵入
non involv	不参与
non linear	非线性
non linear program	非线性规划
non liquid asset	固定资产
non local	非局部
non medicin	非药用
non metal	非金属
non metal materi	非金属材料
non neg	非负
non net	非网
non normal	非正常
non nuclear	非核
non numer	非数值
non observ	违反
non parallel	非平行
non polar	非极性
non posit	负的	负值
non prefer	不选择性
non proprietari	非专利
non recognit	否认
non renew	不可再生
non respons	无反应	无回答
non restrict	非限制性	非限定
non revers process	不可逆过程
non select	非选择性
non small	非小
non special	非特殊
non specif	非特异性	不明确
non standard	不规范
non statu	身份
non subject	主题
non suffici	不足够
non toxic	无毒性
non trade asset	固定资产
non transpar	不透明
non uniform	不均匀
non us	停用	不使用
non valid	无效	不正当	无根
non viabil	存活
nondestruct	无害
none	只有	不同意	没有	不允许
noninvas	无损伤
nonlinear	非线性
nonprofit	非营利
nonspecif	非特异性
nontox	无毒	无毒性
nonvolatil	非挥发性
norm	标准	规范	规范化	规范性
normal	正常	标准	常态	高于正常
normal appear	表现正常
normal approxim	正态近似
normal cell	正常细胞
normal chain	直链
normal condit	标准化条件	正常状态
normal distribut	正态分布	高斯分布
normal exist	正常生存
normal form	范式
normal hour	正常时间
normal labor	正常分娩	顺产
normal person	正常人
normal pressur	正常血压
normal rang	正常范围
normal risk	一般风险
normal state	常态
normal structur	正常组织
normal temperatur	常温
normal time	正常时间
normalci	常态
north	北方	在北方	北的
northeast	东北	东北大风	向东北
northern	北方	向北
northwest	西北	在西北	西北方	向西北
northwestern	在西北部	西北方	来自西北
nose	正是	俯冲	正好	干涉
nosocomi	医院
notabl	显著	著名	特别	尤其
notch	取得	创造	开槽	等级
note	记录	显著	著名	上述
notebook	手册
notic	显著	注意	重要	引起注意
notif	通知	通告
notifi	报告	通知	通告
notion	概念	认为	想象	国籍
notr	我们
novel	异常	小说	新奇
novelti	新鲜	新奇
novic	新手	初学者
now	由于	现在	到目前为止	时而
now now	时而
nozzl	喷嘴	喷管	喷口
nsclc	非小细胞肺癌
nuanc	细微差别
nuclear	中心	核的	核子
nuclear bodi	核体
nuclear electr power plant	核电厂
nuclear energi	核能
nuclear excit electron transit	尼特
nuclear explos	核爆炸
nuclear famili	核心家庭
nuclear free	无核
nuclear fuel	核燃料
nuclear fuel cycl	核燃料循环
nuclear fusion	核聚变
nuclear interact	强相互作用
nuclear magnet reson	核磁共振
nuclear magnet reson spectrum	核磁共振波谱
nuclear medicin	核医学
nuclear membran	核膜
nuclear physic	核物理
nuclear reactor	核反应堆
nucleat	成核	有核
nuclei	核心	核子	原子核
nucleic	核的
nucleotid	核苷酸
nucleu	核心	起点	核子	原子核
nuisanc	损害
null	无效	零位
number	许多	一些	大量	机械
number base	数基
number cell	单元数
number channel	通道数
number dai	天数
number defect	故障数
number dimens	维数
number element	单元数
number entri	项目数
number line	行数
number on	自己	头等
number oper	操作次数
number pass	程数
number report	报告数
number system	数制
number term	项数
number track	道数
number turn	圈数
numer	数字	多数	数值	计算
numer algorithm	数值算法
numer analysi	数值分析
numer approach	数值方法
numer aspect	计算方法
numer attribut	数值属性
numer calcul	数值计算
numer class	数字类
numer control machin	数控机
numer data	数字数据
numer data type	数据类型
numer displai	数字显示
numer error	数值误差
numer evalu	数值计算
numer experiment	数值试验
numer inform	数字信息
numer integr	数值积分
numer method	数值方法
numer precis	数值精度
numer process	数值加工
numer quantiti	数量
numer recognit	数字识别
numer relationship	数量关系
numer signal	数字信号
numer simul	数值模拟
numer stabil	数值稳定性
numer system	数制
numer techniqu	数值方法
numer valu	数值
numer variabl	数值变量
nurs	护理	培养	养育	护士
nurseri	苗圃
nut	核心	坚果
nutrient	营养	营养物	滋养
nutrit	营养	滋养	营养品
ny	纽约
nylon	尼龙
o	口服	经口	操作系统
oak	啤酒
obes	肥胖
obfusc	困惑	模糊	模糊化
object	客观	反对	目的	客观性
object case	宾格
object configur	目标构成
object construct	目标结构
object fact	客观事实
object factor	客观因素
object function	目标函数
object map	目标图
object model	目标模型	对象模型
object orient	面向对象
object point	目标点
object probabl	客观概率
object properti	对象属性
object recognit	目标识别
object system	目标系统	对象系统
obscur	模糊	遮蔽	难解	湮没
observ	观察	观测	显著	评论
observ data	观测数据
observ method	观察法
observ point	观察点
observ post	观测所
observ station	观测站
observ valu	观测值	测定值
observatori	天文台	气象台
obsolesc	退化	荒废	淘汰	废弃
obsolet	废弃	退化	衰退	舍弃
obstacl	障碍	阻碍
obstruct	阻碍	妨碍	阻塞	阻挡
obtain	获得	得到	能得到	达到
obtain accommod	获得贷款
obtrus	突出	强制	伸出
obviat	避免	除去	排除
obviou	明显	显然	明白
occasion	有可能	偶然	偶然性	临时
occlud	咬合	挡住	牙合
occlus	咬合	闭塞	闭合
occup	职业	占有	占用	失业
occupi	专注于	使用中	占据	担任
occur	发生	出现	事件	存在
occurr	发生	出现	事件	正在发生
ocean	大量	海洋	许多	广阔
oceanit	海洋
oceanograph	海洋学
ocular	眼睛	目击
odor	气味	加味	有香味	香味
offend	犯罪	厌恶	罪犯	不愉快
offens	攻击	冒犯	进攻	犯罪
offer	提供	呈现	出现	提议
offer express	表示
offer facil	提供便利
offer on servic	提供帮助
offer propos	提出建议
offer rate	报价
offer resist	抵抗
offic	执政	官方	正式	办公室
offic build	办公楼
offic hour	上班时间
offic manag	事务管理
offic parti	年会
offic procedur	管理方法
offici	执行	官方	主持	官员
offlin	脱机
offset	位移	斜率	抵消	弥补
offshor	海面	近海
often	经常	往往	时常	常常
often often	经常
oh	非常	极其
oil	油画颜料	石油	融化
oil chang	换油
oil drop	油滴
oil explor	石油勘探
oil field	油田	矿场
oil film	油膜
oil ga	油气
oil industri	石油工业
oil length	含油率
oil plant	油料作物
oil pollut	石油污染
oil price	油价
oil produc	产油
oil product	石油开采
oil remov	除油
oil resourc	石油资源
oil ship	油轮
oil water ratio	油水比
oil well	油井
ol	油的
old	依旧	自古以来	以前	年老
older	年长
olefin	烯烃	石蜡
olfactori	嗅觉	味道
oligomer	低聚
oligonucleotid	寡核苷酸
oligosaccharid	寡糖	低聚糖
omega	最后
omit	省去	省略	删除	遗漏
omni	全方位
omnidirect	全向
on	一致	其他	人们	任何
on accord	一致	自愿
on anoth	彼此	接连
on better half	妻子	丈夫
on blind side	缺点	弱点
on cell	单细胞
on cours	单层
on cycl	单周
on dai	日内
on dimension	一维
on dimension model	一维模型
on element	内行
on ey open	有意识
on feed	厌食
on go	一举
on ground	在家	在行	内行
on hand	一方面
on hand full	工作忙
on initi	主动
on last time	最后一次
on life	一生
on live	要害
on long home	坟墓
on man	一致
on mani	一多	一对多
on motion	自动	自愿
on need	解小便
on on	一对一	面对面
on option	随意
on part	单组分
on person	一人
on phase	单相
on place	个位
on point	单点
on possibl	尽力
on remov	接近
on sampl	单样本
on side	部分	一方	片面	不公正
on size fit	通用
on stage	单级
on strong suit	优点	特长
on third	三分之一
on thousand	一千	稀有	千分之一	杰出
on thousand thousand	一百万
on time	同时	以前	一倍	提早
on track	立即	当场
on two	很少	二个
on wai	单向	在某种程度上	在场	单方面
on year	一年
oncogen	致瘤
oncologi	肿瘤学
ongo	进行	前进	发展	不间断
onset	开始	攻击	起始	进攻
onsit	在场	就地
ontolog	本体论
ontologi	本体论
op	操作	开放	运算	观测所
opaqu	不透明	无光泽
opc	原花青素
open	首先	公开	开始	出现
open air	野外	露天	户外
open arm	热情
open chain	开链
open circuit	开路	断路
open circuit voltag	开路电压
open core	开心
open cut	露天开采
open economi	开放经济
open end	开放	可调整
open face	单片
open fire	开始
open hand	慷慨	大方
open heart	和善	慈善
open label	开放式
open link chain	开链
open loop	开环
open loop experi	开环实验
open loop gain	开环增益
open object	有待改进
open oper	开放性手术
open system	开放系统
open traffic	开放
open type	敞开式
open wide	大开
oper	操作	动作	手术	有效
oper activ	经营活动
oper amplifi	运算放大器
oper approach	操作方法
oper capabl	管理能力
oper capac	操作能力	工作量
oper cell	操作单元
oper characterist	操作特性
oper condit	操作条件
oper control	经营管理
oper cost	生产费用
oper data	操作数据
oper decis	经营决策
oper guid	使用指南
oper law	依法
oper load	工作负荷
oper manag	经营管理
oper mode	操作方式	工况	运算方式	工作状态
oper paramet	工作参数
oper perform	运算性能
oper phase	操作阶段	运行阶段
oper post	工作岗位
oper principl	工作原理
oper process	操作过程
oper record	操作记录
oper requir	使用要求
oper research	运筹学
oper room	手术室
oper schedul	作业计划
oper semant	操作语义
oper site	工作场所
oper softwar	系统软件
oper speed	运算速度
oper staff	操作人员
oper step	操作步骤
oper system	操作系统	业务系统	运行系统
oper time	操作时间	运算时间	工作时间
oper voltag	工作电压
operation	实施	操作化
ophthalm	眼睛	眼科	眼的
opiat	麻醉剂	催眠
opinion	评价	意见	武断	主张
opportun	及时	适当	恰好	机会
opportun cost	机会成本
opportunist	机会主义者
oppos	反对	与相对	相对	反对者
opposit	反对	相反	相对	对抗
opt	选择	撤退
optic	光学	视觉	眼睛	全光
optic absorpt	光吸收
optic circuit	光路
optic densiti	光密度
optic effici	光效率
optic electron	光电子
optic fiber	光纤
optic filter	滤光	滤光器
optic flow	光流
optic instrument	光学仪器
optic microscop	光学显微镜
optic path	光程	光路
optic signal	光信号
optic sourc	光源
optic spectrum	光谱
optic speed	光速
optic system	光学系统
optic thick	光学厚度
optic transmiss	光传输
optim	优化	最佳	最优	最优化
optim algorithm	优化算法
optim chain	优化链
optim combin	最优组合
optim control	最优控制
optim decis	最优决策
optim estim	最优估计
optim method	优化方法	最优化方法
optim model	最优模型
optim object	优化目标
optim path	最优路径	最佳路径	最短路径
optim phase	优化阶段
optim problem	优化问题
optim procedur	优化过程
optim techniqu	最优化技术
optim valu	最佳值	最优值
optimum	最佳	最优	最适条件	最适宜
option	随意	选项	可选择	挑选
option natur	任意性
opto	视力
optoelectron	光电子
or	矿石
oral	口头	口试	口语
oral administr	口服
oral cancer	口腔癌
oral caviti	口腔
oral examin	口试
oral health	口腔卫生
oral medic	内服
orb	天体	球状	圆形	成球形
orbit	轨道	轨道运行	盘旋
orbit control	轨道控制
orbit laboratori	轨道
orbit motion	轨道运行
orbit period	轨道周期
orbit point	眼点
order	为了	大约	以便	排序
order algorithm	阶算法
order busi	议程
order connect	连接顺序
order evalu	评价等级
order magnitud	数量级	量级
order natur	自然规律
order rule	排序规则
order set	指令集
order sever	严重程度
ordinari	普通人	普通	常任	超过一般
ordnanc	武器
organ	组织	器官	有机	生物
organ abil	组织能力
organ acid	有机酸
organ chemistri	有机化学
organ compound	有机化合物
organ degrad	发霉
organ design	组织设计
organ develop	组织发展
organ gener	生殖器官
organ inform	信息组织	信息结构
organ knowledg	知识组织
organ labor	劳动组织
organ law	建制
organ matter	有机物
organ specif	器官特异性
organ state	国家机构
organ structur	组织结构
organ synthesi	有机合成
organel	细胞器
organiz	组织	机构	编制
orient	东方	定向	方向	定位
orient person	东方人
orient studi	东方学
origin	起源	开始	原始	最初
origin coordin	坐标原点
origin data	初始数据	源数据
origin design	初步设计	原始设计
origin document	原始文献
origin form	原型
origin model	原始模型
origin node	源节点
origin period	基期
origin point	起点
origin record	原始记录
origin text	原文
origin work	原著
orphan	孤立	孤儿
orthogon	正交	矩形	正交化	正交性
orthoped	骨科	矫正	矫形
orthot	矫正
orthotop	正位
oscil	振动	振荡	变动	犹豫
osmosi	渗透性	渗透	潜移默化
osteoarthr	骨关节炎
osteoporosi	骨质疏松症	骨质疏松
ot	加班
other	不同	其他人	其中包括	差异性
otherwis	不同	等等	否则
otherwis call	又称为
outbreak	爆发	暴发
outcom	结果	出口	出射	外国人
outdoor	户外	野外	在野外	露天
outer	外部	外面	外侧	在外
outfit	机构	配备	用具	供应
outflow	流出	流出物
outlet	出口	市场
outlier	异常值
outlin	轮廓	大纲	分级	概要
outlin design	初步设计
outperform	胜过
output	输出	产品	产量	排量
output characterist	输出特性
output cost	生产成本
output cost ratio	生产
output end	输出端
output heat	放热量
output input ratio	产出
output layer	输出层
output load	输出负荷
output loop	外循环
output power	输出功率
output signal	输出
output state	输出状态
output voltag	输出电压
outreach	展开	伸出	胜过
outsid	至多	在外	外界	彻底
outsid estim	最高的估计
outsid loop	外循环
outsid on rang	不在
outsid tube	管外
outstand	突出	杰出	忍耐	停留
outward	向外	表面	客观存在	在外
outweigh	比重
ovari	卵巢	子房	果核
ovarian	卵巢	子房	果核
oven	子宫	烘箱
overal	全部	全体	总的说来
overal balanc	综合平衡
overal design	总体设计
overal effici	综合效率
overal invest	总体投资
overal length	总长度
overal load	总负荷
overal loss	总损失
overal optim	全局优化
overal plan	总体规划
overal structur	总体结构
overal yield	总收率	总产量	总收益
overarch	首要
overcom	克服	胜过
overexpress	超表达	过表达
overflow	溢出	充沛	泛滥	剩余
overh	过热
overhaul	翻修	大修
overhead	天花板	高架	额外开销
overlai	覆盖	覆盖图
overlap	重叠	重复	覆盖
overli	过度	极度
overload	过载	超载	超重
overnight	晚上	整夜
overpressur	过压	超压
overse	监督	审查	了望
oversea	海外	国外	在国外	外国
oversight	失败	忽略
overt	明显	显性	公开	蓄意
overweight	优势	超载	超重	重于
overwhelm	无法抵抗	淹没	覆盖
ow	由于	因为	感恩	负债
owner	物主	所有人	业主
ownership	所有权	所有制
oxi	尖锐	敏锐	牛的	含氧
oxid	氧化	氧化物	氧化剂
oxid agent	氧化剂
oxid damag	氧化性损伤
oxid degrad	氧化降解
oxid enzym	氧化酶
oxid film	氧化膜
oxid potenti	氧化电位
oxid reduct	氧化还原
oxid reduct potenti	氧化还原电位
oxid reduct reaction	氧化还原反应
oxid state	氧化态
oxygen	氧化	使氧化	含氧	氧合
oxygen balanc	氧平衡
oxygen bear	含氧
oxygen consumpt	耗氧量
oxygen content	氧含量
oxygen demand	需氧量
oxygen electrod	氧电极
oxygen requir	需氧量
oxygen rich	富氧
oxygen suppli	供氧
oxygen water	水中溶解氧
ozon	臭氧	抽样
p	假单胞菌属	处方	电源
p p factor	烟酸
pa	儿童	优先权	程序分析
pace	短缺	速度	步测	步法
pacemak	起搏器
pacif	和平	太平洋	和约	安静
pack	停止	结束	打包	包装
packag	包装	包裹	组装	封装
packag board	插件
packag softwar	软件包
packet	数据包	打包	分组	信息包
pad	填充	填补	穿插	填料
page	本书	记录	事件	页面
pai	支付	花费	补偿	付出
paid	支出
pain	痛苦	疼痛	尽力	用心
pain barrier	伤病
pain free	无痛
pain point	痛点
pain worthi	痛苦
painless	无痛	不痛
paint	着色	绘画	颜料	描绘
pair	成对	配对	一对	成双
pair associ learn	对偶学习
pair comparison	成对比较
pair format	对生
pair group	对群
pair model	对模型
palat	美味	风味	味觉	适口性
pallet	夹板
palli	减轻	亲密	缓和
palm	胜利	手掌	棕榈
palpat	触诊
palsi	中风	瘫痪	颤动
pan	成功	结果	证明	盆地
pancrea	胰腺
pancreat	胰腺	胰腺炎
pandem	普遍	全世界
panel	预制构件	格子
panoram	全景	全景式
paper	文件	弥补	文章	掩盖
par	部分	标准	同等	达到标准
para	帕拉	第一段	异常
paradigm	范例	式样
paradigm shift	变更
paraffin	石蜡
parallax	视差
parallel	平行	并联	与比较	并列
parallel algorithm	并行算法
parallel architectur	并行体系结构
parallel comput	并行计算机
parallel connect	并联
parallel flow	并流
parallel machin	并行机
parallel plate	平行板
parallel process	并行处理
parallel simul	并行模拟
parallel transmiss	并行传输
paramet	参数	循环参数	参量
paramet adapt	参数自适应
paramet adjust	参数调整
paramet analysi	参数分析
paramet attribut	参数特征
paramet estim	参数估计
paramet fault	参数故障
paramet group	参数组
paramet identif	参数识别
paramet measur	参数测量
paramet model	模型中的参数
paramet optim	参数优化
paramet set	参数集
paramet valu	参数值
parameter	参数	参数化
parametr	参数	参量	参数化
paramount	最高	最重要	至上
parasit	寄生	寄生于	侵害
parent	根源	父母	父亲	母亲
pariti	同等	同位
park	停车	公园	置于
pars	剖析
part	部分	分开	部件	参加
part compani	分离	与分离
part line	分界线
part pattern	分割模型
part superior	上部
part time	部分时间
part wai	部分
parti	部分	参与	局部	团体
parti color	多样	多样化
parti member	党员
parti power	执政
partial	部分	剔除	不公平	一部分
partial correl	偏相关
partial interpret	部分解释
partial order relat	偏序关系
partial pressur	分压
partial solut	部分解
particip	参与	分享	参加	带有
particip interest	互利
particip state	参与国
particl	粒子	少量	颗粒	质点
particl charg	带电粒子
particl detector	粒子探测器
particl energi	粒子能
particl number densiti	平均密度
particl product	粒子产生
particl size	粒度
particl size analysi	粒度分析
particl size determin	粒度分析
particl size distribut	粒度分布
particul	微粒	颗粒	粒子	分级
particular	特别	细节	列举	一项
particular case	特定情况	特例
particularli	特别	尤其	详细	细致
partit	区分	分割	分区	分裂
partli	部分	在一定程度上
partner	伙伴关系	股东	伴侣	伙伴
partner life	配偶
partner relat	伙伴关系
partnership	合作关系
pass	通过	经过	进入	旁路
pass algorithm	传递算法
pass along	传递	传送
pass around	分发	传送
pass board	失败	落空
pass current	通行	流通	流传
pass dai	日益
pass degre	毕业
pass fly color	胜利	巨大的成功
pass risk	风险转移
pass water	排尿
passag	通过	通道	旁路	可行
passeng	乘客	旅客
passiv	被动	钝化	钝化剂	消极
passiv agent	钝化剂
passiv asset	固定资产
passiv film	钝化膜
past	在过去	粘合	过去	粘贴
past histori	过去	既往病史
past year	上年	去年
patch	修补	一块	恢复	一片
patenc	明显	开放	未闭
patent	明显	专利	韧化	显著
patent applic	专利申请书
patent law	专利法
patent medicin	成药
path	道路	路径	轨道	旁路
path analysi	路径分析	通路分析
path choic	路径选择
path differ	路径差
path find	路径选择
path gener	路径生成
path length	路径长度
path represent	路径表示
path rule	路径规则
path wai	通道
pathfind	导航	领航	导航雷达
pathogen	病原体	致病	病原	致病性
pathogenesi	发病机理	致病	发病
patholog	病理学	错误	不合理	病理
pathologi	病理	病理学	病变
pathophysiolog	病理生理	病理生理学
pathophysiologi	病理生理学
pathwai	路径	途径
patient	能忍受	住院病人	病人	具有意义
patient depart	住院部
patrol	巡警	巡逻	巡视
pattern	模仿	模式	典型	图形
pattern behavior	行为模式
pattern classif	模式分类
pattern creation	模式建立
pattern identif	模式识别
pattern match	模式匹配
pattern match algorithm	模式匹配算法
pattern plan	模型设计
pattern plate	模型
pattern process	模式处理
pattern recognit	模式识别
pattern trade	贸易格局
pauciti	少数	少量	缺乏
pave	铺设	安排
payload	负荷量
payment	惩罚	支付	缴纳
payoff	结果	报酬	贿赂	支付
pc	伪码
pct	百分数
pe	相位编码	磷脂酰乙醇胺	光电子能谱
peak	最大值	高峰	最高	消瘦
peak area	峰面积
peak current	峰值电流
peak flow	洪峰
peak load	最大负载
peak output	最高产量
peak point current	峰值电流
peak potenti	峰电位
peak power	最大功率
peak product	最高产量
peak stress	峰值应力
peak time	高峰期
peak valu	峰值	最大值
peak voltag	峰压
peak wave	波峰
ped	土壤	儿童	未成熟
pedagog	教育学	教授	教师	教学法
pedagogi	教育学
pedestrian	步行	行人	人行
pediatr	儿科
pediatrician	儿科医生
pedigre	纯种	家系
peel	去皮	外壳	剥落
peer	凝视
peg	死亡	约束	追求	限制
pellet	球状	颗粒状物
pelvic	骨盆
pen	围栏	写作	禽畜	栅栏
penalti	刑罚	妨碍
pencil	画笔
pend	待定
penetr	渗透	穿透	穿透性	充满
penetr depth	穿透深度
penetr power	穿透能力
peopl	人民	民族	平民
peopl center	以人为本
peopl orient	以人为中心
peopl power	掌权者
peptid chain	肽链
perceiv	感知	认知	感觉	理解
percent	部分	百分比	百分率	百分数
percent convers	转化率
percent recoveri	回收率
percentag	百分比	部分	比率	可能性
percept	知觉	感知	认识	获取
perceptron	感知机	感知器
perceptu	知觉
percutan	经皮
perfect	完全	完成	完成时	改善
perfectli	完全	完整
perform	进行	起的作用	表演	表现不佳
perform analysi	性能分析	作分析
perform assess	性能评价
perform characterist	性能特性	工作特性
perform comparison	性能比较
perform control	性能控制
perform degrad	性能退化
perform evalu	性能评价
perform exploit	建功立业
perform function	起作用
perform optim	性能优化
perform paramet	性能参数
perform period	运行时间
perform predict	性能预测
perform program	程序性能	程序特征
perform role	扮演的角色
perform studi	进行研究
perform task	完成任务
perform test	特性试验
perform verif	性能验证
perfus	灌注	充满	散布	灌注液
perhap	也许	大概
peri	周围
perimet	边缘	周长	周边
period	周期	周期性	频率	期刊
period adjust	调整时期
period analysi	时期分析
period classif	周期系
period delai	延迟期
period expans	发展期
period growth	生长期
period inspect	定期检查
period puls	周期脉冲
period sequenc	周期序列
period system	周期系
period time	时段	一段时间
period valid	有效期
periop	手术期间	手术前后
peripher	外围	周围	周边	外面
periscop	大角度	周视
perish	死亡	极端	消亡	致命
periton	腹膜
perman	永久	不变	持久	永久性
perman asset	固定资产
perman popul	常住人口
perman repair	大修
permeabl	渗透性	弥漫	渗透率	磁导率
permeat	影响	渗透	弥漫	感染
permiss	许可	允许	自由	认可
permit	允许	可能	放行	许可证
peroxid	过氧化	过氧化物	过氧化氢	过氧化作用
perpetr	犯罪
perpetu	永久	永恒	保持	终身
persist	坚持	持续	持久性	坚持不懈
persist time	持续时间
person	代表	体现	个性	亲自
person ag	未成年人
person characterist	个人特征
person charg	代表
person element	个人因素
person format	人格结构
person hour	工时	个人时
person matter	隐私	个人隐私
person person	面对面
person respons	负责人
personnel	人员	人事
personnel administr	人事管理
personnel manag	人事管理
personnel train	人员培训
perspect	正确	透视	视角	远景
pertain	关于	附属	属于	适合
pertin	相关性	相关	关于	与相关
perturb	扰动	扰乱	摄动	紊乱
pervas	无处不在	普遍	扩散	流行
pest	研磨	害虫
pesticid	杀虫	农药	杀虫剂
pet	生气	宠物	格外
peter	逐渐消失	逐渐减少	耗尽
petrochem	石化
petroleum	石油
pg	前列腺素	磷脂酰甘油
ph	苯基	药典
phage	噬菌体
phantom	化身	幻觉
pharmaceut	药学	药物	药用	药剂
pharmaceut chemistri	药物化学
pharmaceut industri	制药工业
pharmaceut prepar	药物制剂
pharmaci	药学
pharmacodynam	药效	药效学
pharmacokinet	药动学
pharmacolog	药理学	药物学
pharmacologi	药理学	药物学
phase	不同相	同相	定相	停止
phase 1	第一相
phase 2	第二相
phase center	相位中心
phase chang	相变
phase characterist	相位特性
phase clinic trial	期临床试验
phase control	相位控制
phase current	相流
phase differ	相差	相位差
phase ii	第二阶段	第二期
phase ii clinic trial	期临床试验
phase iii	第三阶段
phase iii clinic trial	期临床试验
phase iv clinic trial	期临床试验
phase modifi	调相机
phase modul	相位调制	调相
phase phase	相间
phase ratio	相比
phase revers	反相
phase sequenc	相序
phase shift	相移	移相	相转变
phase space	相空间
phase transit	相变
phase transit temperatur	相变温度
phase voltag	相电压
phd	哲学博士学位
phenol	酚类	苯酚	酚的
phenomena	现象
phenomenologi	现象学
phenomenon	现象	表现	迹象
phenotyp	表型	表现型
phenotyp chang	表型改变
phoenix	凤凰
phone	电话	打电话给	声音	观众
phone call	电话
phone code	电话号码
phone number	电话号码
phosphat	磷酸盐	磷化	磷酸酯
phospholipid	磷脂
phosphor	含磷	磷的	荧光粉	金星
phosphoru	金星
phosphoryl	磷酸化	磷酰基
photo	照相	照片	相片	逼真
photodynam	光动力
photograph	摄影术	照相	摄影	照片
photographi	摄影	摄影术
photometr	光度学
photon	光子	光量子	光度
photon count	光子计数
phototherapi	光疗
phrase	说法	词组	成语	短语
phy	物理层	生理盐水	物理系	物理学家
physic	医学	物理学	物质	完全
physic ag	生理年龄
physic balanc	物理天平
physic bodi	物体	身体
physic chang	物理变化
physic chemistri	物理化学
physic composit	物理结构	物理特性
physic depart	物理系
physic design	结构设计
physic disabl	残疾
physic distribut	物流
physic educ	体育
physic examin	体格检查
physic exercis	体育锻炼
physic fault	实际故障
physic layer	物理层
physic market	现货市场
physic object	物体
physic optic	物理光学
physic person	自然人
physic process	物理过程
physic properti	物理性质
physic quantiti	物理量
physic scienc	自然科学	物理学
physic scientist	物理学家
physic strength	体力
physic symptom	体征
physic test	物理试验
physic therapi	理疗
physic train	体育
physician	医生	医师	治疗者	内科医师
physicist	物理学家
physicochem	物理化学
physiolog	生理	生理学	生理学方面	生理机能
physiolog absorpt	生理吸收
physiolog action	生理作用
physiolog optic	生物光学
physiolog process	生理过程
physiolog reaction	生理反应
physiologi	生理学	生理机能
pic	照片	图片	影片
pick	选择	挑选	认识	接近
pickup	加速	刺激	拾起	好转
pico	微微
pictur	绘画	取得成功	受到注意	图画
piec	一致	完全	破碎	修补
piezo	压力
piezoelectr	压电
pig	生铁	猪肉
piglet	小猪	猪仔
pigment	颜料	着色	颜色	染色
pill	弹丸	挫败
pilot	引导	控制	驾驶	向导
pilot hous	驾驶室
pilot studi	初步研究
pin	支持	阻塞	巩固	支撑
pinpoint	精确	强调	精确位置	准确描述
pioneer	首创	先驱	先锋	开辟
pipe	上升	管道	导管	平静
pipelin	流水线	管道	管线	管路
piston	活塞
pit	去核	不好	矿井	陷阱
pitch	投入	决定	选中	程度
pittsburgh	匹兹堡
pivot	旋转	关键	中枢	转动
pixel	像素
place	代替	排名	原状	适当
place accept	承诺
place act	行为
place call	打电话给
place contract	缔约
place execut	执行
place import	重视
place limit	限制
place market	出售
place order	订购
place origin	原产
place perform	履行
place place	各地
place servic	投入运行
place stress	强调
place valu	评价	估价
placebo	安慰剂
placement	放置	布置
placenta	胎盘	胎座
plagu	麻烦	折磨
plai	利用	降低	支持	游戏
plai act	表演	演出
plai advantag	欺骗
plai along	参与	合作
plai back	回放	播放
plai fals	作弊
plai field	运动场
plai low	歧视
plai market	投机
plai part	参与	有影响
plai plai	详尽
plai role	起作用
plai safe	求稳
plai school	幼儿园
plain	澄清	简单	平原	平坦
plan	提出	计划	设计	规划
plan action	行动计划	行动纲领
plan economi	计划经济
plan network	设计网络
plan program	规划设计
plan stage	规划阶段
plan wai	有计划
planar	平面	二维
plane	平整度	平面	地位	飞机
plane earth	平地
plane flow	平面流
plane orient	定位平面
plane polar	线偏振
plane section	剖面
plane surfac	平面
plane wave	平面波
planet	行星	地球
planetari	行星	地球上
planner	设计者
plant	种植	栽培	局部	播种
plant biologi	植物学
plant build	厂房
plant cell	植物细胞
plant condit	生产条件
plant cultur	作物栽培
plant diseas	植物病害
plant factor	设备利用率
plant food	肥料
plant growth regul	植物生长调节剂
plant life	植物	植物生活
plant materi	植物体
plant protect	植物保护
plant site	现场
plant tissu	植物组织
plant viru	植物病毒
plant water	生产用水
plaqu	血小板
plasma	血浆	等离子体	原生质
plasma cell	浆细胞
plasma membran	质膜
plasma protein	血浆蛋白
plasmid	质粒	质体
plasminogen	纤溶酶原
plastic	可塑性	合成	塑料	增塑剂
plate	装甲
plate heat exchang	板式换热器
plate structur	板结构
plate type	板式
plate type heat exchang	板式换热器
plateau	高原	高地	台地	稳定水平
platelet	血小板
platform	平台	站台	论坛	讲台
platform balanc	地磅
platform independ	跨平台
playback	重现	重放
player	演员	交易者
pleas	喜欢	满足	非常	高兴
plenti	许多	丰富	大量	充分
plethora	过多	过剩
plot	划分	绘图	一块	绘制
plu	加上	外加	正的	附加
plug	堵塞	插入	插入式	组合式
plug board	插件
plug flow	活塞流
plug unit	插件
plugin	插件
plume	羽毛	羽状
pluripot	多能	多能性
ply	使用	厚度	纠缠	从事
pm	调相
pneumat	气动	灵魂	精神	空气
pneumonia	肺炎
po	位置	口服	经口
pocket	抑制	口袋	容器	隐藏
pod	结荚	富裕
point	指出	指向	关于	指示
point accuraci	指向精度
point basi	点基
point control	指向控制
point effici	点效率
point fact	实际上
point incid	投射点
point locat	点定位
point match	点匹配
point oper	点运算
point point	逐一	仔细	详尽
point refer	控制点
point regard	注视点
point sourc	点源
point spread	分差
point time	时间点	时点
point view	观点	立场	见解	论点
pointer	指针	指示物	暗示
pois	平衡	均衡	姿势	自信
poison	中毒	毒性	有毒	毒害
polar	极性	极化	定位	偏振
polar coordin	极坐标
polar effect	极化效应
polar electrod	电极极化
polar front	极面
polar light	偏振光
polar region	极地
pole	电极	极点	磁极
poli	聚丙烯酸	有机玻璃	聚乙烯醇	聚四氟乙烯
polic	管辖
polici	政策	方向	方针	策略
polish	完成	抛光
polit	政治	策略	政治学	明智
pollut	污染	污染物	污染物质	被污染
pollut air	空气污染
pollut control	污染控制
pollut free	无污染
pollut sourc	污染源
pollut water	污水	水污染
polycarbon	聚碳酸酯
polyclon	多克隆
polycrystallin	多晶
polycyst	多囊
polyest	聚酯
polyethylen	聚乙烯
polym	聚合物	高分子	大分子	多聚体
polymer	聚合	聚合反应
polymeras	聚合酶
polymorph	多态性	多形	多形性	多形态
polyurethan	聚氨酯
pond	池塘	蓄水	积水
pool	合并	共享
poor	缺乏	不良	贫乏	不幸
poor contact	接触不良
poorli	贫困	不充分	贫乏
popul	人口	人口稠密	总体	群体
popul area	居住区
popul densiti	人口密度
popul pressur	人口压力
popul shift	人口流动	人口迁移
popular	民众	普及	流行	大众
porcin	猪的
pore	沉思	有孔	钻研	气孔
poros	多孔	有孔
porou	多孔
port	意义	港口	移植	姿势
portabl	可移植性	轻便	可移动	可移植
portal	入口	大门
portion	分配	部分	一部分	一份
pose	提出	姿势	姿态	造成
posit	能够	位置	肯定	地位
posit act	积极行为
posit balanc	正平衡
posit charg	正电荷
posit control	完全控制
posit coordin	位置坐标
posit correl	正相关
posit definit	正定
posit definit matrix	正定矩阵
posit detector	位置检测器
posit direct	正向
posit effect	位置影响
posit electr	正电
posit electr charg	正电荷
posit electrod	阳极	正极
posit electron	正电子
posit feedback	正反馈
posit go	正向
posit incid	正向关联
posit ion	正离子	阳离子
posit law	现行法
posit memori	位置记忆
posit pressur	正压
posit proof	直接证据
posit reaction	阳性反应
posit respons	正响应
posit result	阳性结果
posit valu	正值
positron	正电子
possess	占有	拥有	获得	所有
possibl	可能	可能性	尽可能	潜在
possibl error	可能误差
possibli	可能	也许
post	封装	记录	在后	邮件
post assess	后评价
post consum	消费后
post date	远期
post discharg	出院后
post event	事后	过后
post hous	驿站
post human	人道主义
post injuri	损伤后
post line	底线
post matter	邮件
post oper	手术后
post process	后处理
post test	试验后
post therapi	治疗后
post treatment	治疗后	后处理
posterior	在后	晚于	其次	后部
postmortem	事后	死后
postop	手术后
postul	假定	要求	公设	基本条件
postur	姿势	位置	态度	形势
potabl	饮料
potenc	能力	力量	权力	效力
potent	增强	强化	有力	有效
potenti	可能	增强	加强	强化
potenti damag	潜在损失
potenti determin reaction	电极反应
potenti differ	电位差	位差
potenti distribut	电位分布
potenti drop	位差	势降
potenti energi	势能	位能
potenti field	势场
potenti function	势函数
potenti oxid reduct	氧化还原电位
potenti product	生产潜力
potenti resourc	潜在资源
potenti risk	潜在危险
potenti transform	变压器
potenti user	潜在用户
potenti valu	潜在价值
potenti well	势阱
pouch	有袋	小袋	小包
poultri	家禽
pound	捣碎
poverti	缺乏	贫困	贫乏
powder	粉末
power	升高	有力	极大	强烈
power amplifi	功率放大器
power assist	助力
power consumpt	功耗	功率损耗
power cut	断电
power distribut	配电
power driven system	动力系统
power function	幂函数
power gain	功率增益
power gener	发电
power grid	电网	电力网
power law	幂律
power line	电力线	输电线
power loss	功率损耗	功率损失
power number	指数
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
power suppli system	电源系统
power system	电力系统	动力系统
power transform	电力变压器
power transmiss	电力传输	输电
power transmiss line	输电线
power turn	断电	通电
power unit	发电机组
pp	脉冲
pr	模式识别	前缀	棱镜	公关
practic	实践	应用	实用性	可行性
practic applic	实际应用
practic direct	指导
practic purpos	实际上
practition	从业者	医师
pragmat	实际	实用主义	语用学	活跃
pratt	屁股
pre	在前	主席	总统
pre code	预编码
pre concept	偏见
pre condit	前提条件	先决条件
pre date	早于
pre estim	预测
pre given	既有
pre heat	预先加热	预热
pre process	预处理	前处理
pre product	生产前
pre school	学龄前
pre select	预选
pre set	预置	预调	预设定
pre test	预测试
pre treatment	预处理
pre visual	预视
pre warn	预警
preced	在前	优于	优先	领先
preciou	宝贵	珍贵
precipit	陡峭	结果	猛进	急促
precis	精确	摘要	正确	精度
precis mechan	精密机械
precis ratio	查准率
preclud	阻止	预防	妨碍	消除
precursor	前体	前导	前兆
predat	捕食者
predecessor	祖先
predetermin	注定	预定
predic	谓语	断言	意味着	判定
predict	判定	预报	预言	预测
predict analysi	预测分析
predict code	预测编码
predict control	预测控制
predict valu	预测值	预报值	预计值
predomin	优势	占优势	卓越	控制
predominantli	主要	显著	突出	大多数
prefer	首先	更好	偏爱	提出
preferenti	优先	优惠	优先权
preform	前缀	压片
pregnanc	妊娠	丰富	怀孕	多产
pregnant	怀孕	充满	妊娠	成果丰硕
prei	捕食	捕食性	掠夺
preliminari	初步	开始	预试	预备
preliminari amplifi	前置放大器
preliminari data	初始数据
preliminari design	初步设计
preliminari investig	侦查
preliminari model	原始模型
preliminari proof	初步证据
preliminari test	初步试验
prematur	过早	早产	早熟	不成熟
premier	首位	首次	总理	最初
premis	前提	房屋	室外	建筑物外
premium	奖赏
prep	准备	预备	宾语	预料
prepar	准备	预备	在准备	制剂
prepar method	制备方法
prepared	准备状态
preprocess	预处理
prerequisit	先决条件	必要
prescrib	规定	指定
prescript	规定	指定	处方	命令
presenc	存在	出现	出席	面前
present	目前	出现	出现在	现在
present dai	现代	目前	当代	当前
present inform	信息表示
present section	本节
present symptom	主要症状	主诉
present system	显示系统
present time	在目前	在当代
preserv	保护	保存	保留	保持
preserv fluid	保存液
preserv health	健身	保持健康
presid	主持	负责	主席	执行
press	缺乏	紧迫	缺少	拥挤
pressur	加压	增压	密封	受压
pressur drop	压降
pressur reduct	减压
pressur vessel	压力容器
pressur water reactor	压水堆
pressur wave	压力波	压缩波
presum	利用	推测	假定	大概
preterm	早产
pretest	预测	预试	进行预测	不愿意
pretreat	预处理	预先处理	前处理
prevail	优势	流行	盛行	说服
preval	流行	普遍	广泛	盛行
prevent	预防	阻止	防止	妨碍
prevent algorithm	防止算法
prevent fire	防火
prevent measur	预防措施
prevent medicin	预防医学
prevent substanc	介体
previou	在前	在先	以前	前面
previou period	前期
previou year	上年度
previous	先前	以前	在前	过早
price	定价	价值	价格	代价
price chang	物价变动
price differ	差价
price expect	价格预测
price indic	物价指数
price limit	价格限制
price make	定价
price method	定价方法
price perform	性能价格比
price propos	报价
price ratio	价比
price spread	差价
price system	评价系统
price unit	单价
prick	选择	挑选出	驱使	移植
pride	自豪	精华	勇气
primari	主要	原始性	基本	初期
primari affect	原发病	原发病变
primari algorithm	基本算法
primari care provid	家庭医生
primari caus	主因
primari characterist	第一特征
primari color	原色
primari crystal	初晶
primari data	原始数据	主要数据	主要资料
primari distribut	初次分配
primari grade	小学
primari health care	初级卫生保健
primari import	头等重要
primari industri	主要工业
primari iter	初始迭代
primari materi	主要材料	主要资料
primari network	主网络
primari path	主路径
primari pollut sourc	主要污染源
primari product	初级生产	农产品
primari reaction	初级反应
primari record	原始记录
primari school	小学
primari stage	初始阶段
primari structur	一级结构
primari task	主任务
primari water	原生水
primarili	主要	首先
primat	领袖	灵长目动物	灵长类
prime	主要	很好	初期	基本
prime import	头等重要
prime number	素数	质数
prime pump	促进
primer	引物
primit	原始	最初	原始性	原始人
princip	主要	大部分	首领	校长
princip action	主诉
princip cell	主细胞
princip channel	主航道
princip compon	主成分	主分量
princip compon analysi	主成分分析
princip cycl	主周期
princip focu	主焦点
princip frequenc	主频率
princip point	主点
princip product	主要产品
principl	原则	原理	原则上	主义
principl design	设计原理
principl equival	等效原理
principl law	法理
principl oper	工作原理
principl rel	相对论
print	印刷	打印	复制	印花
print busi	印刷
print techniqu	打印技术
prior	在前	更重要	较早	在先
prior condit	先决条件
prior estim	预估值
prior inform	初始信息
prior period	前期
prior probabl	先验概率
prior year	上年度
priori	先验	优先	演绎	公理
priorit	优化	优先考虑
prioriti	优先	优先权	优先级
prioriti algorithm	优先算法
prioriti order	优先级排序
prioriti process	优先处理
prioriti structur	优先级结构
prioriti valu	优先值
privaci	隐私	秘密
privat	秘密	缺乏	私有化	贫困
privat data	专用数据
privat enterpris	民营企业
privat label	自有品牌
privat law	私法
privat person	个人	私人
privat sector	私营部门
privat us	专用
privileg	特权	特许
pro	最重要	正面
probabilist	概率性
probabl	很可能	大概	很可能是	概率
probabl caus	可能的原因
probabl densiti	概率密度
probabl densiti function	概率密度函数
probabl distribut	概率分布
probabl error	误码率	误差概率
probabl level	置信水平
probabl model	概率模型
probabl stabil	稳态概率
probe	探索	探究	调查	探求
probe algorithm	探测算法
probe head	探头
problem	问题	难题	解题	疑问
problem base	问题导向	基于问题
problem represent	表示问题
problem solut	问题解决
problem solv	问题解决	问题求解	解决问题	解决方案
problemat	未定	疑难
proce	过程	进入	方法	进行
procedur	过程	程序上	程序	规程
procedur analysi	过程分析
procedur inform	过程信息
procedur languag	程序语言
procedur map	过程图
procedur model	过程模型
procedur packag	过程包
procedur product	生产过程
procedur variabl	过程变量
proceed	进行	程序	事项	事件
process	处理	进行	加工	队伍
process analysi	过程分析
process capabl	加工能力
process capac	处理能力
process center	处理中心
process class	过程类
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
process good	加工品
process inhibit	抑制过程
process line	生产线	生产流水线
process load	处理负荷
process method	处理方法
process mode	处理方式	处理模式
process model	过程模型	进程模型
process optim	过程优化
process paramet	工艺参数
process phase	加工阶段
process plan	过程设计	工艺设计
process pollut water	处理污水
process procedur	处理过程
process process commun	进程间通信
process product	半成品
process program	处理程序
process simul	过程模拟
process speed	处理速度
process stage	加工阶段
process step	加工阶段
process studi	过程研究
process synthesi	过程综合
process system	处理系统
process time	处理时间	逐渐	随着时间的推移	加工时间
process unit	工艺设备
process water	工业用水	生产用水
processor	处理器
processor element	处理器
procur	获得	取得	代理	采购
produc	生产	提出	产生	生产者
produc capac	产量	生产能力
produc clear hous	产品
produc cost	生产成本
produc depart	生产部门	生产车间
produc good	生产资料
produc quantiti	开采量
produc well	出油井
product	产生	结果	产品	生产性
product activ	生产活动
product capac	生产能力
product combust	燃烧产物
product cost	产品成本	生产成本
product data	生产数据
product depart	生产部门
product design	产品设计	生产计划	生产设计
product effici	生产效率
product engin	生产工艺	产品设计
product environ	生产环境
product facil	生产设备
product factor	生产要素
product featur	产品特性
product field	生产现场
product flow	生产流程
product forc	生产力
product function	生产函数
product good	生产资料
product inform	生产信息
product level	生产水平
product line	生产线	流水线	产品线	生产流水线
product manag system	生产管理系统
product metabol	代谢产物
product output	生产量
product peak	最高产量
product plan	生产计划
product potenti	生产潜力
product power	生产力
product price	产品价格
product process	生产过程	生产流程
product program	生产计划
product qualiti	产品质量
product rate	生产率
product run	大量生产
product sector	生产部门
product system	生产系统
product techniqu	生产技术	开采技术
product time	生产时间
product unit	生产单位
product volum	生产量
product water	产物水
product water suppli	生产供水	生产用水
prof	教授	大学教授
profess	职业	同行	声明	声称
profession	专业	专业化	职业化	专业人才
profession corpor	专业公司
profession knowledg	专业知识
profession life	职业
profession person	专业人士
profession personnel	专业人员
profession servic	专业服务
professor	教授
profici	熟练	前进	进步	专家
profil	侧面	轮廓	剖面法
profit	有益	有利	得益于	非营利
profound	深刻	深厚	极深	深奥
profoundli	深深	深切
progeni	成果	后代	后裔	子孙
progenitor	祖先	原本
prognosi	预测	预后
prognost	预测	预示	预言	预后
program	适合于	可编程	程序	可设计
program analysi	程序分析
program languag	程序设计语言
program languag develop	程序设计语言开发
program modul	程序模块
program optim	程序优化
program outlin	计划纲要
program run	程序运行
programm	可编程性	可编程	可设计	程序
programmat	计划性	纲领性
progress	进行	进步	前进	发展
progress aspect	进行体
progress wave	行波
prohibit	禁止	抑制	阻止
project	投影	突出	设计	计划
project analysi	设计分析
project area	项目区
project function	投影函数
project imag	投影
project manag	项目管理
project matrix	投影矩阵
project method	投影法
project name	项目名
project object	设计目标
project plan	项目规划
projectil	发射	投射	抛射物
projector	投影仪
prolif	丰富	增殖	多产	繁殖
prolifer	增殖	增生	激增	扩散
prolong	延长	长时间	延续	延伸
promin	显著	突起	突出	卓越
promis	有希望	预示	约定
promis land	乐土
promis well	有希望	前景看好
promiscu	杂乱	混杂	混乱	混淆
promot	促进	增进	晋升	推广
promot expens	开销
prompt	提示	激励	刺激	促进
promptli	迅速
prone	显著	易于	倾向	发音
prong	贯穿
pronounc	发音	显著	明显	宣告
proof	证明	验证	试验	证据
proof algorithm	算法验证
proof fact	事实证明
proof mass	检测质量
proof method	证明方法
proof procedur	验证过程	证明过程
proof read	校对
proof techniqu	验证技术	验证方法
proof test	试验	检验	验证试验
proof time	验证时间
prop	支撑	支持	维持	支柱
propag	繁殖	传播	增殖	可推广
propag delai time	传输时延
propag effici	传播效率
propag error	误差传递
propag mode	传播方式
propag path	传播路径
propag properti	传播特性
propag time	传输时间
propag veloc	传播速度	传输速度
propan	丙烷	丙醛
propel	推进	螺旋桨	推进剂	驱使
propens	倾向	习性
proper	特有	富裕	适当	专门
proper time	如期
proper valu	特征值
proper vector	特征向量
properli	适当	相当
properti	属性	性质	财产	有产
properti legaci	遗产
properti loss	财产损失
properti matter	物性
prophylact	预防	预防性	预防上
prophylaxi	预防
proport	比例	按比例	配合	部分
propos	计划	建议	提议	打算
propos law	法案
proposit	建议	命题	主张
proprietari	所有权	私有	业主
proprietari drug	专利药
proprietari medicin	成药
proprietari technologi	专利技术
propuls	推进	推进力	前冲
propuls effici	推进效率
propuls forc	推进力
propuls system	动力装置
propylen	丙二醇	丙烯
prosecut	执行	经营	从事
prospect	预期	勘探	未来	在望
prosper	繁荣	成功	幸运	兴隆
prostat	前列腺	前列腺炎
prosthes	修复术	假体
prosthesi	弥补
prosthet	修复	修复术	假体
proteas	蛋白酶	蛋白水解酶
protect	保护	保护性	防护	防止
protect action	保护措施
protect agent	防护剂	保护剂
protect area	保护区
protect circuit	保护电路
protect data	保护数据
protect domain	保护范围
protect earth	保护接
protect effect	保护效应
protect environ	环境保护
protect enzym	保护酶
protect ground	保护接
protect group	保护基
protect measur	保护措施
protect mechan	保护机制
protect mode	保护模式
protect object	保护目标
protect procedur	保护过程
protect protein	保护蛋白
protect routin	保护程序
protect state	保护国
protect system	保护系统
protect tissu	保护膜
protein	蛋白质	蛋白
protein engin	蛋白质工程
protein fold	蛋白质折叠
protein metabol	蛋白质代谢
protein molecul	蛋白质分子
proteom	蛋白质组	蛋白质组学
protocol	协议	草案	拟定	礼仪
protocol analysi	协议分析
protocol data unit	协议数据单元
protocol standard	协议标准
proton	质子	质子化
prototyp	原型	典型	样机
prototyp match	模型匹配
prototyp softwar	模型软件
prototyp system	原型系统
provabl	证明	可证明
prove	证明	验证	检验	显示
prove ground	试验场
prove system	验证系统
prove time	试验时间
proven	起源	证据不足
provid	拥有	提供	预防	规定
provis	粮食	准备	食物	规定
provision	临时	暂时	暂时性	粮食供给
proxi	代理	代表	代替	代理人
proxim	最近	近似	接近	邻近
pseudo	假的
pseudomona	假单胞菌属
psoriasi	银屑病
psychiatr	精神病学
psycholog	心理学	从心理学角度	心灵	心理学概念
psychologi	心理学	心理状态
psychometr	心理测量学	心理测量
psychosi	精神病
psychosoci	社会心理
pt	处理时间
ptfe	聚四氟乙烯
public	宣传	公众	公开性	出版
public administr	行政	行政管理
public benefit	公益
public commun	大众传播
public compani	上市公司
public contract	公约
public data	公开数据
public form	出版形式
public good	公益
public health	公共卫生
public healthi	公共卫生
public hous	旅客
public institut	公共机构
public interest	公益
public offic	公务员	公职人员
public place	公共场所
public record	政府机构
public relat	公共关系
public sale	拍卖
public sector	公共部门
public secur	公安
public servic	公共服务	公用设施
public transit	公共交通
public transport	公共交通	公交车辆
public work	公共建筑
publish	出版	已发布	发行	出版者
publish compani	出版社
publish hous	出版社
publish materi	出版物
pull	牵引	阻止	离开	获取
pulmonari	肺的	有肺
pulp	打浆	制浆	果肉
puls	脉冲	脉动	跳动	情绪
puls compress	脉冲压缩
puls emiss	脉冲发射
puls length	脉冲宽度
puls modul	脉冲调制
puls pressur	脉压
puls respons	脉冲响应
puls second	脉冲频率
puls sequenc	脉冲序列
puls signal	脉冲信号
pulsatil	脉动	搏动	跳动
pump	肿胀	抽吸	倾注
pump signal	激励信号
pump storag	抽水蓄能
punch	穿孔	冲压
punctur	穿刺
pupil	学生	瞳孔	门生	未成年人
purchas	采购	购买	赢得
pure	纯粹	清洁	纯净	纯的
purg	清除	净化	清洗	泻药
purif	纯化	提纯
purifi	净化	提纯	净化器	精炼
puriti	纯度	纯净	纯粹
purpos	为了	目的	有目的	通用
purpos languag	通用语言
purpos sampl	立意抽样
purposefulli	自觉	有目的
pursu	追赶	追踪	继续	追求
pursuit	追求	寻求	追踪	职业
push	推出	推进	推动	完成
put	欺骗	推迟	估计	提出
put across	做成	欺骗
put act	装腔
put back	推迟	倒退
put case	假设
put death	处死	杀死
put edg	刺激
put effect	执行
put end	结束	终止	除去	废除
put execut	实施	实行	执行
put exist	消灭	灭绝	杀死
put fals color	歪曲
put forc	施行	强迫	强制
put forward	提出	放出
put hold	延期	暂停
put line	冒险
put market	出售
put on ey togeth	入睡
put period	结束	终止
put place	实施	实现	做到
put practic	实施	实行	落实
put product	投入生产
put record	备案
put sea	出航	出海
put stress	强调
put togeth	整理	装配
put us	使用	利用
put valu	重视
put weight	体重增加
put work	应用
puzzl	推测出	难题	困惑
pyrolysi	热解	裂解
pyrotechn	烟火
python	预言
q	质量标准	秘密
qa	质量评价
qc	质量管理	质量控制系统
qm	质量管理
quad	监狱
quadrupl	四倍
qualif	条件	限定	修饰	限制
qualif time	限定时间
qualifi	限制	限定	胜任	可修饰
qualifi examin	资格考试
qualifi requir	质量要求
qualifi standard	质量标准
qualit	性质	合格	质的	定性
qualiti	作为	特性	优良	品质
qualiti assur	质量保证
qualiti conform	符合质量
qualiti control	质量管理	质量控制	质量检查
qualiti control system	质量控制系统
qualiti design	设计质量
qualiti diagnost	质量诊断
qualiti inspect	质量检查	质量检验
qualiti level	质量标准
qualiti product	产品质量
qualiti requir	质量要求
qualiti specif	质量标准
qualiti standard	质量标准
qualiti test	质量检验
quantif	定量	量化
quantifi	定量	测量	定量法	可以量化
quantit	定量	数量	数量上
quantit alter	量变
quantit analysi	定量分析	数量分析
quantit analysi method	定量分析方法
quantit chang	量变
quantit data	数据
quantit limit	数量的限制
quantit relat	定量关系
quantit restrict	数量限制
quantit techniqu	定量技术
quantit valu	数值
quantiti	大量	一些	数量	许多
quantiti ad	加入量
quantiti electr	电量
quantiti inform	信息量
quantiti output	输出量	供给量
quantiti product	大量生产	批量生产
quantiti total demand	总需求量
quantiti work	工作量
quantum	量子
quantum chemistri	量子化学
quantum comput	量子计算机
quantum effici	量子效率
quantum light	光量子
quantum mechan	量子力学
quantum mechan state	量子态
quantum state	量子态
quantum time	时间片
quantum transit	量子跃迁
quantum yield	量子产率
quarter	四分之一	地区	四分	四分法
quartz	石英
quasi	类似	准的
quench	结束	猝灭	淬灭
queri	询问	查询	疑问
quest	探索	探求	追求	调查
question	问题	可疑	询问	不可能
questionnair	调查表	问卷
queue	队列	排队	一队	一行
quick	迅速	很快	速度	急速
quickli	很快
quickli possibl	尽快
quiescent	静态	静止	休眠	静息
quiet	静态	平静	秘密	安静
quit	相当	完全	完全不同	抵消
quot	引用	引证	引述	报价
r	复位
r d program	研究与发展
r factor	叶酸	释放因子
ra	碎片
rabbit	兔子	家兔
race	人类	种族	急转	竞争
racial	种族	人种
rack	获胜	苦恼	痛苦	折磨
rad	拉德
radar	雷达	雷达图
radar imag	雷达影像
radar target	雷达目标
radi	发光	放热	放射性	放射
radial	辐射	放射	辐射状	光线
radianc	辐射	闪光	发光	辐射率
radiant	辐射	发光	明亮	放射
radiat	辐射	放射	辐射状	传播
radiat damag	放射性损伤
radiat detector	粒子探测器
radiat dose	辐射剂量
radiat effici	辐射效率
radiat field	辐射场	照射野
radiat heat	辐射热
radiat intens	辐射强度
radiat loss	辐射损失
radiat pattern	辐射图
radiat power	辐射功率
radiat resist	抗辐射
radiat sourc	辐射源
radiat temperatur	辐射温度
radiat therapi	放射治疗
radic	生根	完全	根本	极端
radio	辐射	无线电	放射
radio emiss	射电辐射
radio frequenc	射频
radio frequenc interfer	射频干扰
radio immun	放射免疫
radio interfer	无线电干扰
radio net	无线电网络
radio nois	射电噪声
radio radiat	射电辐射
radio spectrum	无线电频段
radio wave	无线电波
radioact	放射性	放射
radioisotop	放射性同位素
radiolabel	放射性标记
radiolog	放射学
radiologi	放射学
radiomet	辐射计	测定仪
radionuclid	放射性核素
radiotherapi	放射治疗
radiu	半径	范围
rai	一线	照射	少量	射线
raid	袭击	突袭
rail	顺利	挑剔	混乱	正常进行
railroad	铁路
rain	雨季	下雨	雨天
rais	上升	发酵	提高	凸起
ram	可靠性	夯实	可用性	公羊
ramp	上升	提升	加大	斜坡
random	随机	随机性	随机化	任意
random algorithm	随机化算法
random block	随机区组
random block design	随机区组设计
random choic	随机抽样
random error	随机误差
random factor	随机因素
random failur	随机故障
random memori	随机存储器
random nois	随机噪声
random number	随机数
random number gener	随机数发生器
random procedur	随机过程
random process	随机过程
random sampl	随机抽样
random scheme	随机规划
random search	随机搜索
random select	随机抽样
random user	随机用户
random variabl	随机变量
random variat	随机变化
random vibrat	随机振动
randomli	任意	随机	偶然	机遇
rang	包括	一系列	一些	涉及
rang applic	使用范围
rang choic	选择范围
rang error	误差范围
rang function	函数的值域
rang land	牧场
rang motion	活动度
rang temperatur	温度范围
rang us	应用范围
rang valu	值的范围	值域
rangefind	测距仪
rank	等级	被列为	头等	地位
rap	同情
rapid	迅速	很快	湍流	速度
rapid analysi	快速分析
rapid code	快速编码
rapid growth	快速增长
rapid start	快速启动
rapid success	接连不断
rapidli	迅速
rare	很少	稀薄	非常	非常好
rare degre	极其	非常
rare earth	稀土	稀土元素
rare earth element	稀土元素
raster	光栅	栅格化
rate	等级	额定	低估	至少
rate advanc	前进速度
rate chang	变率
rate combust	燃烧率
rate corros	腐蚀速率
rate data	标定数据
rate data signal	数据传输速率
rate econom growth	经济发展速度
rate extens	拉伸速率
rate final product	成品率
rate flow	流量	流率
rate form	评价表
rate growth	增长率
rate increas	递增率
rate inform throughput	信息传输速率
rate interest	利率
rate invest	投资率
rate limit	限速
rate output	产出率
rate product	产率	生产率
rate reaction	反应速率
rate recoveri	回收率
rate return	收益率
rate save	储蓄率
rate scale	定价
rate strain	应变率
rate vapor content	含汽率
rate water content	含水率
rate wear	磨损率
rate work	功率	工作强度
rather	相反	尤其	相当	宁可
rather thick	过度
ratio	比率	比例
ratio control	比例控制
ratio materi us	材料利用率
ratio method	比值法
ratio studi	比率的研究
ration	理性	合理性	合理	定量
rational	理论	原理	基本原理
raven	贪婪	饥饿	掠夺
raw	不完善	生的	半成品	不成熟
raw acid	原酸
raw data	原始数据
raw materi	原料	原材料
raw oil	原油
rbc	红细胞	红细胞计数
rc	遥控
re	关于	返工	房地产
re align	重新组合	改组
re anim	鼓舞
re appear	重现
re appli	再运用
re applic	再运用
re assess	再评价
re assign	再分配
re build	重建	改造	复原	重新组装
re calcul	重新计算	重新估计
re captur	取回
re combin	重组	再结合
re comput	验算	再计算
re consid	重新考虑
re construct	重构
re convert	再转变
re cycl	异域
re defin	重新定义
re definit	重新定义
re deploi	调动
re describ	重新描述
re design	再设计
re distribut	重新分配
re doubl	加倍	回响
re engin	重组	改建
re establish	重建	回复
re estim	重新估计
re evalu	再评价
re examin	复查
re express	重申
re fit	改装
re gain	恢复	上涨	取回	收回
re gener	再生	革新
re group	重组
re grow	再生
re heat	再热
re inspect	再考察
re institut	重新建立
re integr	重建	恢复
re introduc	再引入
re introduct	再引入
re invest	再投资
re iter	重申
re kill small	小人
re live	再生	复活
re locat	迁移	浮动
re model	改变	改造
re offer	再讨论
re organ	重组	整理	整顿	改编
re pair	恢复	修复	纠正	补救
re pass	再经过	再通过
re place	取代	代替	替换	更换
re plant	移植	改种
re pose	休息	睡眠	依靠	静止
re posit	重新定位
re present	代表	表现	陈述
re produc	复制	繁殖	再生	生殖
re read	重读
re record	再录
re run	重复	再现	重播	重新
re set	重排
re shape	改造
re state	重申
re structur	调整	重建
re submit	重发
re take	再取
re time	调整时间
re tool	重组
re trace	追溯	重描
re transmit	中继
re trial	复审
re unit	再结合
re us	再使用	再生	再利用
re view	回顾	检查	评论	复习
re vision	修正	复习
re work	改进	修订	重写
reach	达到	伸出	流域	追求
reach decis	得出结论
reach goal	达到目
react	反应	反抗	作出反应	起作用
reactant	反应物
reaction	反应	反作用	反动
reaction channel	反应通道
reaction heat	反应热
reaction mechan	反应机理
reaction medium	反应介质
reaction path	反应途径
reaction probabl	反应概率
reaction product	反应产物
reaction rate	反应速率
reaction select	反应选择性
reaction time	反应时间
reaction variabl	反应程度
reactiv	反应	反应性	反动	恢复活动
reactiv current	无功电流
reactiv mode	反应型	响应性
reactiv power	无功功率
reactiv speci	活性种
reactor	反应器	反应者	反应堆
read	研究	阅读	读出	知识
read back	重复
read glass	放大镜
read number	读数
read public	广大读者
read system	阅读系统
read teacher	阅读者
readabl	可读性	可读
reader	读者	文选
readi	准备	预备	迅速	对付
readi made	做好
readi sale	畅销
readi time	准备时间
readi wear	做好
readili	迅速	轻易
readout	读出
reagent	试剂	反应物
real	可能	真的	真诚	真实性
real evid	实证
real good	实物	货物
real life	现实	实在
real number	实数
real object	实物
real part	实部
real properti	房地产
real time	实时	即时	及时	立即
real time input output	输出
real time process	实时处理
real time respons	实时响应
real time simul	实时模拟
real valu	实值
real world	真实	真实世界
realism	现实
realist	现实	逼真	写实
realiti	真实	实际上	逼真	事实上
realiz	实现	了解	可实现	已实现
realiz valu	实现价值
realm	领域	王国	领土
realtim	实时	适时
reap	收割	获得	收获
rear	饲养	养育	抚养	背后
rearrang	重排
reason	由于	合理	合理性	因为
recal	召回	回忆	可回忆	检索
recapitul	概括	概括性	摘要
receipt	收入	收到
receiv	接受	接收	收到	得到
receiv attent	受到注意
receiv data	接收数据
receiv end	遭受	接收端
receiv machin	接收机
receiv public	受到关注
recent	最近	最新	重定位	直到最近
recent year	近年来
recept	接受	感受性	接待	感受
receptor	受体	接受者	接受器
recess	隐性	逆行	休息	后退
recidiv	再犯	累犯
recip	处方
recipi	容纳	感受	容器	容易接受
reciproc	相互	交互	互惠	回报
recircul	再循环	循环
reclaim	回收	再生	改造	回收利用
recogn	识别	认识	公认	承认
recogn b	识别为
recognit	认识	识别	认可	认得
recognit factor	识别因子
recognit process	识别过程
recognit rate	识别速率
recognit system	识别系统
recognit time	识别时间
recognit unit	识别器
recoil	后退	反作用	退却	撤退
recombin	重组	复合	再结合	调制
recommend	推荐	介绍	推荐系统	被推荐
reconfigur	可重构
reconnaiss	勘查
reconstitut	再生	再造	改组	重新构建
reconstruct	改造	重建	改建
record	记录	记忆	登记	非正式
record amplifi	放大器
record data	记录数据
record format	记录格式
record inform	信息记录
record investig	调查记录
record keep	记录
record mode	记录方式
record system	记录系统
record techniqu	记录技术
recov	恢复	补偿	再生	复原
recoveri	恢复	复原	痊愈
recoveri capabl	恢复能力
recoveri equip	回收装置
recoveri mode	恢复状态	恢复方式
recoveri phase	恢复期
recoveri procedur	恢复过程
recoveri process	恢复过程	恢复进程
recoveri region	恢复区
recoveri room	恢复室
recoveri system	回收系统	恢复系统
recoveri test	恢复测试
recoveri time	恢复时间
recoveri unit	回收装置
recreat	娱乐	消遣	休息	休养
recruit	恢复	补充	新手	充实
rectal	直肠
rectangular	矩形
rectifi	矫正	订正	调整	校正
recuper	恢复	复原	恢复力	回收装置
recur	循环	复发	采用	借助于
recurr	循环	复发	再现	反复
recurs	递归	循环	循环性
recycl	再循环
red	亏损	红色	整理	赤字
redefin	重新定义
redesign	重新设计	重建	修订
redirect	重定向
redox	氧化还原
reduc	减少	减低	降低	简化
reduc agent	还原剂
reduc period	还原期
reduc pressur	减压
reduc price	降低	廉价	降低价格
reduct	减少	变化	还原	还原性
reduct agent	还原剂
reduct area	断面收缩率
reduct ratio	缩率
redund	过多	多余	冗余	冗余度
reel	放出	不停	旋转	矫直
reentri	再进	再入
reestablish	重建	恢复	复兴
ref	参考	涉及	参考文献	裁判
refer	关于	参考	根据	引用
refer b	认为是
refer data	参考数据
refer document	参考文献
refer frame	参考帧	参考系
refer languag	参考语言
refer materi	参考资料
refer plane	参考面
refer point	参考点	控制点
refer price	参考价格
refer puls	参考脉冲
refer signal	参考信号
refer standard	参考标准
refer surfac	参考面	基准面
refer system	参考系
refer time	参考时间
refer valu	参考值
referenc	引用	参考
referr	参考	介绍	参照	可参考
refin	精炼	改善	改进	优于
reflect	反射	反映	反射率	反光
reflect back	反射	折射	真实地反映
reflect light	反射光
reflect method	反射法
reflect ratio	反射率
reflect spectroscopi	反射光谱
reflect spectrum	反射光谱
reflect wave	反射波
reflector	反射镜	反射器
reform	改革	改良	变换	改进
refract	折射	屈光	折射率
refractori	难治	不应
refresh	点心	可再生	刷新	复习
refriger	冷冻	冷却	冷藏	冷却剂
refurbish	刷新
refus	拒绝	废物	无用
reg	寄存器
regain	恢复	取回	回潮
regard	关于	注意	至于	不考虑
regardless	不管	不重视	不顾
regen	再生	重新生成	更新	更生
regener	再生	重建	可再生	新生
regim	制度	体制	政权	政体
regimen	体制	制度
region	区域	地区性	区的	地方
region accommod	调节区
region analysi	区域分析
region base	基于区域
region center	区域中心
region central	总局
region comput network	局部网	区域网
region grow	区域生长
region network	区域网
region search	搜索区域
region size	区域大小
regist	注册	登记	记录	表达
registr	登记	定位	记录	可表示
regolith	风化层
regress	回归	退化	退行	后退
regul	调整	调节	管理	下调
regul gene	调节基因
regul metabol	代谢调节
regular	规则	调整	规则化	经常
regularli	正式
regulatori	调整	规则
regulatori agenc	管理机构
regulatori framework	规章制度
regulatori gene	调节基因
rehabilit	恢复	复原	修复	康复
rehears	练习	预演	复述	叙述
reimburs	退还	赔偿
reinforc	加强	增强	补充	加固
reinforc agent	增强剂
reject	拒绝	排斥	抵制
rel	相对	相对于	比较	相关性
rel bear	相对方位
rel densiti	相对密度
rel error	相对误差
rel field	相关
rel frequenc	相对频率
rel growth	相对生长
rel hard	相对硬度
rel magnitud	相对值
rel materi	相对重要性
rel method	比较法
rel molecular mass	相对分子质量
rel motion	相对运动
rel posit	相对位置
rel principl	相对性原理
rel properti	对比性
rel quantiti	相对值
rel speed	相对速度
rel valu	相对值
rel veloc	相对速度
relai	继电保护	中继	重播
relaps	复发	回归	陷入	回复
relat	关系	涉及	关于	与有关
relat algorithm	相关算法
relat analysi	关系分析
relat express	关系式
relat matrix	关系矩阵
relat model	关系模型
relat network	关系网络
relat parti	关联方
relat product	生产关系
relat record	关系记录
relat scheme	关系模式
relat ship	关系	关联
relat softwar	相关软件
related	有关系
relationship	关系	关联	与有关
relationship analysi	相关分析
relationship frame	关系框架
relax	缓和	松弛	放松	弛缓
releas	释放	解除	脱离	发布
releas factor	释放因子
releas graphic	释放图
releas time	释放时间
releg	驱逐	归属	委托给
relev	有关	关联	相关性	与有关
relev analysi	相关分析
relev cost	成本的相关
relev evid	相关证据
relev failur	关联失效
relev ratio	检出率	相关比
reli	依赖	依靠	信任
reliabl	可靠	可靠性	信度	可信赖
reliabl analysi	可靠性分析
reliabl assess	可靠性评估
reliabl assur	可靠性保证
reliabl data	可靠性数据
reliabl engin	可靠性工程
reliabl growth	可靠性增长
reliabl inform	可靠的信息
reliabl servic	可靠运行
reliabl statist	可靠性统计
relianc	信任	依赖	依靠	相信
reliant	依赖	依靠
relief	显著	减轻	鲜明	解除
reliev	解除	减轻	消除	消失
reloc	浮动	迁移
reluct	勉强	反抗	反对	不愿
remain	剩余	属于	保持	取决于
remaind	残余	剩余物	剩余	其他人
remark	显著	评论	异常	注意
remedi	治疗	补救	矫正	药物
remind	提醒	暗示
remiss	减轻	缓解	缓解期	宽恕
remodel	改造	改变	重塑	重构
remot	远离	移动	出发	极小
remot access	远程访问
remot caus	诱因
remot control	遥控
remot equip	远程设备
remot monitor	遥控
remot sens	遥感
remov	移动	可移动	远离	消除
remov fault	排除故障
renal	肾脏	肾的
render	表现	放弃	归纳	翻译
rendezv	集合	集结
renew	更新	再生	复兴	重建
renew resourc	可再生资源
renew sourc energi	再生能源
repair	修复	维修	依靠	修补
repair enzym	修补
repeat	重复	反复	循环	可重复
repeat cycl	重复周期
repeat error	重复性误差
repeat frequenc rate	重复频率
repeat precis	重复精度
repeatedli	重复
repel	抵抗性	排斥性	抵抗	排斥
reperfus	再灌注
repetit	重复	重复性	循环	反复性
replac	替代	取代	更换	补充
replac cycl	更新周期
replac rate	更新率
replac strategi	淘汰策略
replenish	补给	补充	充满
replic	复制	重复	可复制性	回答
report	报告	报道	低估	记者
report back	汇报
report system	报告系统	报告制度
reposit	保存	复位	贮藏	储藏
repositori	仓库	博物馆	店铺
repres	典型	代表	表现	代表性
repres sampl	典型抽样
represent	代表	表现	陈述	表示
represent element	代表元
represent system	表示系统
reproduc	再生	繁殖	复制	可再生
reproduct	复制	生殖	生殖力	再生
repurpos	再利用
reput	认为	卓越	好评	规范
request	要求	请求	需要
request answer system	问答系统
request form	申请书
request grant logic	要求
request handl	请求处理
request respons unit	请求	响应单元
requir	要求	需要	必需	需求
requir analysi	需求分析
requir phase	需求阶段
requisit	要求	需要	要素	必要
rescu	解救
research	研究	探讨	调查	探究
research base	研究型
research center	研究中心
research develop	研究与开发	研究与发展
research institut	研究所	研究机构
research lab	实验室
research laboratori	研究所	研究室
research model	实验模型	研究模型
research project	研究计划
research report	研究计划	研究报告	研究项目
research research	科学研究
research subject	研究课题
research trial	研究试验
research work	研究工作
resect	切除	切除术	能切除
resembl	相似	类似
reserv	保留	储量	有保留	储藏
reservoir	水库	储藏
reset	重置	重新组合	清零
reshap	整形	改造	矫形
resid	存在	居民	属于	住宅
residenti	居住	住宅	房产	居所
residu	剩余	残渣	残余	剩下
residu analysi	残差分析
residu current	剩余电流
residu error	残差
residu ga	干气
residu magnet	剩余磁化强度
residu valu	剩余价值
resili	弹性	恢复力
resin	树脂
resist	抵抗	抵抗力	可抵抗	电阻
resist air loss	气密性
resist compress	抗压
resist corros	抗腐蚀性
resist drug	抗药性
resist film	保护膜
resist heat	耐热
resist impact	抗冲击
resist oxid	抗氧化性
resist shock	抗震性
resolut	坚定	坚决	解析	决定
resolut cell	分辨单元
resolut element	分辨单元
resolut method	消解法
resolut principl	分解原理
resolut ratio	分辨率	分解率
resolut time	分解时间
resolv	解析	分解	决定	决心
resolv power	分辨能力	分辨力
resolv time	分解时间
reson	共振	反响	回声	谐振
reson absorpt	共振吸收
reson energi	共振能
reson frequenc	共振频率
reson peak	共振峰
reson tube	谐振管
reson vibrat	共振
resorpt	再吸收
resort	使用	采取	诉诸于	手段
resourc	资源	策略	资源不足	资源丰富
resourc demand	资源需求
resourc develop	资源开发
resourc distribut	资源分布
resourc flow	资源流动
resourc intens	资源密集型
resourc librari	资源库
resourc protect	资源保护
resourc recoveri	资源回收
resourc share	资源共享
resourc superior	资源优势
respect	关于	分别	考虑	各自
respect person	偏爱
respir	呼吸	呼吸作用	口罩
respiratori	呼吸
respond	反应	响应	作答	一致
respons	响应	应答	回答	负责
respons characterist	响应特性
respons factor	响应因子
respons function	响应函数
respons person	负责人
respons relat	反应关系
respons speed	响应速度
respons system	责任制
respons time	响应时间
rest	其他	其余	取决于	在其中
restaur	修复	餐馆	修缮
restor	恢复	修复	复位	归还
restor forc	复原力
restor origin state	恢复原状
restor stage	恢复期
restor system	恢复系统
restraint	抑制	限制	约束	束缚
restrict	限制	约束	限定	有限
restrict condit	限制条件
restrict enzym	限制	限制性内切酶
result	结果	由于	导致	合成
result data	结果数据
result displai	结果显示
result forc	合力
result function	目标函数
result output	结果输出
result reaction	反应产物
resuscit	复苏	复兴
retail	零售	零售业	传播	零售商
retain	保持	保留	可保持	保有
retard	延迟	阻止	减速	阻滞
retent	保持	保留	记忆	记忆力
retest	复试
retin	视网膜	视黄醛
retina	视网膜
retinopathi	视网膜病
retir	退休	撤退	退却
retract	收回	撤销	退缩	取消
retrain	重新训练
retriev	检索	恢复	取回	可恢复
retrofit	改进	改装	更新
retrospect	回顾	追溯到
retrovir	逆转录病毒
return	返回	归还	回复到	回复
return circuit	回路
return content	返回内容
return current	回流
return good	退货
return rate	回收率
return water	回水
return work	退货
reus	再生	再使用
reusabl	可重用性
reveal	暴露	显示	透露	显露
revenu	收入	税收
revenu share	收入分配
revers	相对	相反	可逆	反向关系
revers back	返回
revers characterist	反向特性
revers direct	反向
revers engin	逆向工程
revers extract	反萃取
revers flow	反流
revers scan	反向扫描
revers trace	反向追踪
review	评论	回顾	评论者	检讨
review process	审核过程
revis	修正	改进	校订	修订
revit	复苏
revolut	革命	循环	旋转	外卷
revolution	革命
revolutionari	革命	革命性
revolv	围绕	旋转	循环	回转
reward	获得	有益	报酬	奖赏
rework	修订	修改	返工
rewrit	重写	改写
rf	射频
rfi	射频干扰
rfid	无线射频识别
rh	皇家园艺学会
rhythm	韵律	节律	匀称
ri	放射性同位素
rib	肋骨
ribosom	核糖体
rich	富有	丰富	富裕	财富
ride	克服	依靠	乘车	践踏
ridg	山脉	山脊
rifl	抢夺
rig	装配	装备	衣服	作弊
right	由于	公正	非常	合理
rigid	坚硬	刚性	硬化	严格
rigor	严厉	严格	精确	严酷
ring	包围	响铃	有环	环状
rins	清洗	残渣	冲洗
rippl	涟波	波纹
rise	上升	上升到	增加	起义
rise power	上台
rise superior	不受影响
rise time	上升时间
risen	复活
risk	可能	冒险	危险
risk analysi	风险分析
risk capit	风险投资
risk decis	风险决策
risk evalu	风险评价
risk factor	危险因素	危险度
risk infect	感染的危险	感染风险
risk invest	风险投资
risk investig	风险研究
risk manag	风险管理
risk share	风险分担
riski	危险
rival	竞争	对手	对抗	竞争者
river	河流	在上游	江河	内河
riverin	河的
rm	删除	均方根	标准物质
rna	核糖核酸
ro	活性氧
road	减少	侵袭	方法	道路
roadblock	障碍	障碍物
roadmap	路标
roadwai	道路	轨道	车道	路面
robot	自动	自动化	机器人	机器人学
robot assist	机器人辅助
robot brain	电脑
robot control system	自动控制系统
robot system	机器人系统
robust	健康	鲁棒性	健壮性	稳健性
robust control	鲁棒控制
rock	摇摆	岩石	破产	基石
rocket	烟火
rod	小枝
rodent	啮齿动物	啮齿类
rogu	淘汰	欺骗	流氓
role	作用	角色	任务	职责
role plai	角色扮演
roll	转入	延伸	旋转	转出
roller	滚筒
rollov	翻转	翻模
roof	屋顶	遮蔽
room	有余	场所	房间	空位
room rate	房价
room temperatur	室温	常温
root	支持	发现	来源于	充分
rotari	旋转	轮流
rotat	旋转	转动	循环	轮流
rotor	转子	转鼓	转轴
rough	粗糙	大体上	粗糙度	未完成
roughli	粗糙
round	周围	全面	完成	圆形
rout	路径	唤起	线路	途径
rout express	路径选择
rout indic	路径表示
rout length	路径长度
rout select	路径选择
router	路由器
routin	常规	日常	惯例化	例行
routin analysi	常规分析	日常分析
routin area	程序区
routin examin	常规检查
routin inspect	常规检查
routin interfac	程序接口
routin method	常规
routin structur	程序结构
routin test	程序检验
routin treatment	常规疗法
routin work	日常工作
row	行为	连续	一行	一连串
rpm	每分
rt	实时	运行时间
rubber	橡胶
rudimentari	基本	初步	退化	残留
rug	粗糙
rugged	加固	抗震
rule	通常	统治	取消	排除
rule base	基于规则
rule conduct	礼仪
rule infer	规则推理
rule law	法治	法规
rule line	准确	精密
rule navig	海上避碰规则
rule regul	规章制度
rule set	规则集
run	达到	采用	连续	失效
run along	离开
run back	回顾	流回	回落
run balanc	动平衡
run blood	遗传
run busi	管理企业
run cost	运行成本
run counter	违反
run deep	深沉
run durat	运行时间
run electr	电动
run fire	连发
run hand	草体
run hazard	冒险
run high	上涨
run land	义务
run low	减少	缺乏	不足
run mine	原煤
run mode	运行方式
run nois	运转噪声
run offic	竞选
run on ey	浏览
run parallel	与平行	和同时
run phase	运行阶段
run plant	开工
run procedur	行过程
run risk	冒险
run sea	出海
run short	不足	缺少
run show	操纵	主持
run speed	行驶速度	行车速度
run state	运行状态
run temperatur	发烧
run time	运行时间	运行	执行
run true form	一如既往
run water	自来水
runoff	径流	决赛
runtim	执行时间	运行时间
runwai	河床	跑道
ruptur	破裂	断裂	不和
rural	农村	乡村	田园	有关农业
sa	系统分析	结构分析	南美	南非
sacrific	牺牲	祭祀	贱卖
sad	悲伤
safe	安全	不会受	确实	可靠
safe area	安全区	有效区
safe distanc	安全距离
safe ground	踏实
safe keep	安全保护
safe oper	安全运行
safe practic	安全技术
safe region	安全区域
safe side	安全可靠
safe state	安全状态
safe strategi	安全策略
safeguard	保护	安全防护	保卫	保护措施
safeti	安全	平安	保护	防护
safeti devic	安全设备
safeti engin	安全工程	安全技术
safeti factor	安全系数
safeti net	安全保障
safeti person	人身安全
safeti problem	安全问题
safeti product	安全生产
safeti protect	安全防护
safeti region	安全区
safeti relat	安全相关
safeti servic	安全服务
sai	估计	说明	拒绝	停止
said	结果	上述	可以说
sale	销售	出售	拍卖	不行
sale price	廉价
sale promot	促销
sale return	退货
salient	显著	突出	跳跃	凸角
salin	盐的	盐度	盐化	盐水
saliva	唾液
salivari	唾液
salmonella	沙门氏菌
salt	盐析	刺激	含盐	有经验
salvag	抢救	能利用
sampl	取样	抽样	样品	采样
sampl algorithm	采样算法
sampl capac	样本量	样本容量
sampl data	采样数据
sampl distribut	样本分布
sampl error	取样误差
sampl frequenc	采样率
sampl inspect	抽样检验
sampl method	抽样法	抽样方法
sampl number	样本数
sampl period	采样周期
sampl plan	抽样方案
sampl point	样本点
sampl process	采样过程
sampl rang	样本范围
sampl rate	采样率
sampl room	样品间
sampl set	样本集
sampl size	样本量	样本容量
sampl station	监测站
sampl survei	抽样调查	抽样检验
sampl time	取样时间
san	没有	治愈	治病	有益于健康
sand	沙地	沙子	沙滩	生涯
sandia	西瓜
sandwich	插入
sanit	消毒	维持	卫生	环境卫生
sapphir	蓝宝石
sarcoma	肉瘤
satellit	卫星	随体
satellit network	卫星
satisfact	满足	满意	赔偿
satisfactori	令人满意	满意	充分
satisfactorili	令人满意
satisfi	满意	可以满足	充分	可满足性
satisfi problem	可满足性问题
satur	饱和	渗透	饱和度	使渗透
save	节省	节约	储蓄	贮存
save data	保存数据
save fuel	省油
save labor	省工
save system	保存系统
save time	节省时间
saw	移动	谚语	锯开
sc	系统控制	半导体	存储容量
scaffold	支柱
scalabl	可伸缩性
scale	降低	升高	协调	脱落
scale chang	尺寸变化
scale effect	尺度效应
scale factor	比例因子
scale format	结垢
scale oper	经营规模
scale two	二进制
scalp	头皮
scan	扫描	浏览	审视
scan electron microscop	扫描电子显微镜
scan line	扫描线
scan microscop	扫描显微镜
scan speed	扫描速度
scanner	扫描仪
scar	愈合	瘢痕形成	疤痕	痊愈
scarc	缺乏	缺少	几乎没有	稀少
scarciti	缺乏	不足	缺少
scatter	分散	散射	散布	散开
scaveng	清除	清除剂	清扫	净化剂
scenario	方案	情节
scene	现场	在现场	情景	当场
schedul	预定	按时	调度	定于
schedul algorithm	调度算法
schedul construct	施工进度
schedul control	工程管理
schedul model	调度模型
schedul problem	调度问题
schedul resourc	资源调度
schedul strategi	调度策略
schema	模式	概要	图解	计划
schemat	计划	系统化	概要	计划性
scheme	计划	设计出	设计	方案
scheme design	初步设计
schizophrenia	精神分裂症
school	接受	课外	学校教育	学校
school ag	学龄
school assign	作业
school manual	教科书
school medicin	医科	医学院
school princip	校长
school system	学制
school teacher	教师
school term	学期
school uniform	校服
school work	作业	学业
school year	学年
scienc	科学	学科	自然科学	学问
scienc law	法学
scienc satellit	科学卫星
scienc technologi	科技	科学与技术	科学技术
scientif	科学	系统	科学性
scientif commun	科学界
scientif data process	科学数据处理
scientif effort	科研工作
scientif experi	科学实验
scientif knowledg	科学认识
scientif manag	科学管理
scientif method	科学方法	科学的方法
scientif problem	科学问题
scientif research	科学研究
scientif system	科学系统
scientist	科学家
scintil	闪烁
sclerosi	硬化	硬化症
scope	范围	辖域	机会	广度
scope applic	适用范围
scope control	控制范围
scope work	工作范围
score	由于	大量	许多	因此
score keep	记录
scout	搜索	发现	跟踪	巡视
scrap	碎片	片断	些微	废弃
scratch	正点	准时	达到标准
screen	筛选出	筛选	公开	掩盖
screen base	基于屏幕
screw	困惑	螺旋	担忧	鼓舞
script	手写体	手稿	正本
scrub	洗涤	摩擦	矮小
scrutini	复查	监视
se	本身	本质上
sea	海洋	大量	迷茫	海浪
sea board	海岸线	沿海地区
sea chang	突变	重大变化
sea climat	海洋气候
sea go	海上	航海
sea law	海洋法
sea level	海平面	海拔高度
sea line	海岸线
sea rout	航线	航道	海路
sea transport	海运
sea water	海水
sea wave	海浪
sea wind	海风
seafood	鱼类	海鲜
seal	封闭	未知	密封	保证
seam	缝合	接缝
seamless	无缝	流畅性
search	调查	寻找	搜索	探索
search algorithm	搜索算法	检索算法
search circuit	搜索电路
search method	搜索法
search mission	搜索任务
search problem	查找问题	检索问题
search procedur	查找过程
search process	搜索过程	查找过程
search space	搜索空间	查找空间
search time	检索时间
search unit	探头
season	季节	季节性	及时	四季
seat	固定	座位	坐落于	根深蒂固
seawat	海水
sec	辅助
second	每秒	调用	不如	次于
second choic	次选
second class	二等
second degre	二级
second gener	第二代
second growth	次生林	幼树
second half	下半年
second hand	中间人	间接	用过	助手
second languag	第二语言
second level structur	二级结构
second life	第二人生
second order system	二阶系统
second period	第二节
second phase	第二相	次相	第二期
second place	其次
second power	平方
second rate	二等	平庸
secondari	中等	次要	第二	从属
secondari act	副作用
secondari area	副区
secondari cell	蓄电池
secondari classif	二级分类
secondari flow	二次流
secondari gener	蓄电池	变压器
secondari growth	次生长
secondari industri	第二产业
secondari infect	继发感染
secondari line	二次线
secondari metabol	次级代谢
secondari pollut	二次污染
secondari product	副产品
secondari school	中学
secondari standard	二级标准
secondari structur	二级结构
secondari voltag	二次电压
secondari wind	二次绕组
secondli	其次	第二
secret	分泌	秘密	隐匿	分泌物
secretari	书记	大臣
section	部分	分节	切面	分组
section area	截面积
section cut	切片法
section materi	型材
section plane	剖面
sector	扇形	部门	领域	分段
sector product	生产部门
sector variat	长期变化
secur	安全	获得	安全性	可获得
secur administr	安全管理
secur bodi	保卫部门
secur classif	安全等级
secur code	密码
secur commun	安全通信
secur control	安全技术
secur design	安全性设计
secur detect	安全检测
secur environ	安全环境
secur inform	安全信息
secur intellig	安全智能
secur level	安全级
secur manag	安全管理
secur market	证券市场
secur servic	安全服务
secur societi	社会治安
secur system	安全系统
sedat	镇静	平静	严肃	安静
sediment	沉积	沉降	沉积物	沉淀
see	鉴于	调查	注意	透明
see believ	眼见为实
see ey ey	完全一致
see fit	决定
see light	公开	领会	接受	领悟
see light dai	问世	出世
seed	播种	种子	播种期	萌芽
seek	寻找	探索	追求	查找
seem	似乎	外观	象是	看来
segment	分段	分割	部分	片段
segment base	段基
segment motion	摆动
segment problem	分割问题
segment select	段选择
segment size	段长度
segreg	分离	隔离	可分离	偏析
seismic	地震	地震活动
seizur	捕获	发作	夺取	癫痫发作
seldom	常常	罕见	不常	稀少
select	选择	选择性	可选择	有选择
select absorpt	选择吸收
select action	选择作用
select algorithm	选择算法
select cultur medium	选择培养基
select extract	选择性提取
select function	选择函数	选择功能
select inhibit	选择性抑制
select path	选择路径
select procedur	选择过程
select ratio	选择比
select scheme	选择方案
select sequenc	选择顺序
select type	选择类型
select variabl	选择变量
self	自交	自己	完全相同	自动
self accept	自我接纳
self access	自主学习
self act	自动
self activ	自动	自发活动
self actual	自我实现
self actuat	自动
self adapt	自适应	自适应控制
self adjust	自动调整	自动调节
self administ	自治
self advanc	自我发展
self assembl	自组装
self assess	自我评价
self assur	自信
self awar	自我意识	自知
self balanc	自平衡
self center	自我中心
self collect	镇定
self command	自制	自我控制
self compat	自交亲和	自花授粉
self concept	自我概念
self confid	自信
self contain	完备	自足
self control	自我控制	自制
self correct	自校正	自动调整
self creat	自创
self cure	自愈
self defin	自定义	自我界定
self definit	自我界定
self design	自称
self destruct	自杀
self determin	自主	民族自决	独立自主
self develop	自我发展
self direct	自动引导
self driven	自动
self educ	自我教育
self efficaci	自我效能
self evalu	自我评价
self evid	不言而喻
self examin	反省
self excit	自激
self exist	独立存在
self express	自我表现	自我表达
self feed	自动饲喂
self focus	自聚焦
self fulfil	自我实现
self gener	自生
self govern	自治	自制	独立
self heal	夏枯草
self help	自助	自立
self identif	自我认同
self identifi	自我认同
self imag	自我形象
self import	自尊
self improv	自我改善
self induc	自诱导
self initi	自创
self injuri	自伤
self interest	利己
self learn	自学习
self limit	自限性
self load	自动
self made	自制
self motion	自动
self move	自动
self movement	自动
self organ	自组织	自发
self partial	任性
self pollut	手淫
self posit	自动定位
self preserv	自我保护
self propel	自行
self question	反省
self realiz	自我实现
self record	自动记录
self refer	自相关	自我参照
self reflect	反思	反省
self regard	自尊
self regul	自动调节	自我调节	自调整
self regulatori	自动调节
self renew	自我更新
self repair	自修复
self report	自我报告	自述
self reproduc	自我复制
self respect	自尊	自重
self review	自我评价	自我反省
self rise	自然发酵
self rule	自治
self servic	自助
self similar	自相似	自相似性
self stand	独立	自立
self studi	自学
self suffici	自足
self support	自立
self sustain	自立
self tune	自校正
self valu	自我价值
sell	出售	销售	失望
sem	种子	精液
semant	语义	语义化	语义学
semant analysi	语义分析
semant associ	语义关联
semant bind	语义连接
semant correl	语义相关性
semant express	语义表示
semant matrix	语义矩阵
semant model	语义模型
semant net	语义网络
semant network	语义网络
semant process	语义处理
semant relat	语义联系
semant specif	语义描述
semi autom	半自动化
semi automat	半自动	半自动化
semi manufactur	半成品
semi open	半开
semi quantit analysi	半定量分析
semi solid	半固体
semi structur	半结构化
semiconductor	半导体
semiconductor laser	半导体激光器
semiconductor materi	半导体材料
semin	传播	种子	散布	播种
send	发送	发出	递送	报告
senior	长辈	高级	年长
sens	知觉	决不	检测	测向
sens element	传感器	传感元件
sens movement	动向
sens purpos	使命感
sens respons	责任感
sens secur	安全感
sensat	知觉	感觉	非常好
sensit	敏感	灵敏	灵敏度	激活
sensit analysi	敏感度分析	灵敏度分析	敏感性分析
sensit element	传感元件
sensit ratio	灵敏度
sensor	传感器	检测器
sensor element	传感元件
sensori	知觉	感觉
sentenc	判决	句子	命题
sentiment	情绪	感情	情感	意见
sentinel	标记	哨兵	警戒	警卫
sep	九月
separ	分离	分开	可分离	单独
separ contract	分包
separ distanc	间距
separ energi	分离能
separ flow	分离流
separ medium	分离介质
separ power	分权
separ screen	分离筛
separ servic	离职
sepsi	败血症
septemb	九月
septic	怀疑	腐败	脓毒性
septicemia	败血症
sequela	结果	后遗症	后继者
sequenc	排序	序列	序数	一系列
sequenc length	序列长度
sequenti	继续	从而	后果	顺序
sequest	没收	螯合剂
sequestr	死骨	螯合剂	分离	隔离
ser	丝氨酸
sera	血清	浆液
seri	连续	一系列	系列	串联
seri connect	串联
serial	连续	可连续	串行	一连串
serin	丝氨酸
seriou	严重	重要	严肃	认真
seriou loss	重大损失
serious	严重	严肃	认真	严重性
serolog	血清学
serotyp	血清型
serum	血清	浆液
serv	服务	保存	充当	提供
serv function	起作用
serv term	服刑
serv turn	合用
server	服务器
servic	有用	维修	失效	在使用
servic agenc	服务机构
servic area	服务区
servic busi	服务行业
servic center	服务中心
servic channel	服务信道
servic condit	使用情况
servic cost	服务成本
servic data	服务数据	使用数据
servic effici	服务效率
servic equip	维修设备
servic facil	服务设施	维修设备
servic frequenc	工作频率
servic industri	服务行业
servic instal	维修设备
servic level	服务水平
servic life	使用寿命
servic man	服务员
servic mode	服务方式
servic orient	服务导向
servic rate	服务率
servic request	服务请求	业务请求
servic routin	使用程序
servic staff	服务员
servic station	服务站
servic system	服务系统
servic time	运行时间	失效时间
servic train	在职培训
servic unit	服务单位
servic valu	服务价值
servo	伺服	伺服系统
session	期间	会议	对话	法庭
set	开始	部分	出发	袭击
set back	阻碍	停止	逆转
set ey	看到
set featur	五官
set forward	促进	提出	出发
set free	释放
set larg	释放	放宽
set limit	限制
set measur	限制
set member	系成分
set net	建网
set on face	抵制
set on hand	着手	批准
set on heart eas	放心
set on hous order	整理
set on wai	一成不变
set point	设定值
set purpos	有计划	决心
set sea	出海
set store	重视
set term	明确
set time	准备时间
set valu	设定值
setback	挫折	逆流
settl	固定	决定	了结	持续
setup	组织	设置	装备	计划
seu	单粒子翻转
seven	七个
seventi	七十
sever	严格	严重	几个	严厉
sever fold	数倍
sever on	多对一
sever time	数次
sex	性别	同性别	性交	性感
sexual	性别	性的	性蚜	性化
shade	荫蔽	模糊	少许	微量
shadow	遮蔽	阴影	遮阴	影像
shaft	轴系	利用	有柄	矿井
shake	摆脱	震动	打开	重组
shale	页岩
shallow	浅的	变浅	滩涂	薄的
sham	伪造	假的
shape	形成	成形	塑造	形状
shape circuit	整形电路
shape code	条形码
shape function	形状函数
shape inform	形状信息
shape machin	成形器
shape memori alloi	形状记忆合金
shape network	整形电路
shape recognit	形状识别
share	共享	分享	均分	部分
share data	共享数据
share electron	共价电子
share procedur	共享过程
sharp	明显	严厉	清晰度	急剧
shear	剪切	修剪	切变	剥夺
sheath	覆盖	叶鞘
shed	脱落	流出	散发	放射
sheer	转向	避开	绝对	完全
sheet	片状	覆盖	一片	一层
shelf	复活	搁板
shell	剥落	交付	支付	谷壳
shellfish	牡蛎
shelter	躲避	受保护	保护	庇护
shield	隔离	避开	屏蔽	防护
shift	移出	变化	下移	移位
shift field	移动场
shift function	移位操作
shift oper	移位操作
shifter	开关
ship	状态	性质	品质	船舶
ship handl	造船
ship offic	船长
ship rout	航线
ship shape	整齐
ship water	进水
shipboard	船用
shipment	装载
shipyard	造船厂
shock	震惊	震撼	冲突	不正当
shock resist	抗震
shock wave	冲击波	激波
shoot	发射	离开	分支	争取
shop	购物	杂乱	工厂	车间
shore	支持	支柱	海岸	支撑
short	缺乏	不足	简称	简短
short act	短效
short arm	短臂
short chang	欺骗
short circuit	短路	缩短
short come	缺点
short cut	简化	简捷
short cycl	短周期
short date	短期
short distanc transmiss	短距离传输
short fall	缺少
short head	略胜
short land	短缺
short live	短暂	短命
short long	要点
short order	快餐	迅速	在短期内
short pass	短路
short period	短周期
short rang	短距离
short rang forecast	短期预报
short run	短期
short save	短波
short suppli	供应不足
short term	短期	短期内
short term memori	短期记忆
short time	短时间
short time test	加速试验
short wave	短波
shortag	不足	缺乏	缺额
shortcom	缺点
shorten	缩短	减少	缩小	变短
shortest	最短
shortfal	不足	缺少
shortli	不久	简短
shortwav	短波
shot	发芽	充满	喷出	射击
shoulder	负担	担任	肩负
show	呈现	显示	示范	表现
show on face	到场
show on head	到场
shown	已经表明
shrink	皱缩	收缩	萎缩	回避
shunt	分流	移入	转轨	往返
shut	关闭	制止	闭锁	排除
shutdown	关门	停机
shutter	模板
shuttl	穿梭
si	姐妹	病态	移入
sick	呕吐	疾病	厌恶	恶心
side	全面	另一方面	此外	而且
side chain	侧链
side effect	副作用
side face	侧面
side light	测光
side look	侧边
side pressur	侧压
side product	副产品
side reaction	副反应
side side	并行	并排
side step	规避
side wall	侧壁
side wind	间接	不正当
side window	侧窗
sift	通过	过滤	筛选	淘汰
sight	景观	极度	立即	瞄准
sigma	求和
sign	开始	注册	结束	单价
signal	显著	重要	信号	无信号
signal channel	信号通路	信道
signal detect	信号检测
signal fire	烽火
signal gener	信号发生器
signal identif	信号识别
signal intens	信号强度
signal interfer ratio	信噪比
signal level	信号幅度
signal nois	信噪比
signal nois ratio	信噪比
signal normal	信号标准化
signal peptid	信号肽
signal power	信号功率
signal process	信号处理
signal sequenc	信号序列
signal set	信号组
signal standard	信号标准化
signal system	信号系统
signatur	识别标志
signatur tune	音调
signatur verif	签名验证
signific	意义	有效	表示	重要
signific amount	大数
signific differ	显著性差异
signific digit	有效位
signific level	显著性水平
signific measur	在很大程度上
signific test	显著性检验
silenc	沉默	噪声抑制	湮没	安静
silent	沉默	安静	静止	静静
silic	硅酸盐	二氧化硅	硅酸	硅土
silica	硅酸盐	二氧化硅
silicon	硅酮	硅氧烷
silicon chip	硅片
silicon oil	硅油
silicon oxid	氧化硅
silicon window	硅橡胶膜
silver	银的
similar	相似	类似	与相似	同样
similar matrix	相似矩阵
similar measur	相似性测度
similar principl	相似原理
similarli	类似于
simpl	简单	单纯	普通	原始
simpl ey	单眼
simpl reaction	简单反应
simpl substanc	单质
simpl target	单目标
simplest	单纯	最简单
simplex	简单	单一
simpli	简单	只是
simplic	单纯	朴素	天真
simplif	单一化	简单化
simplifi	简化了	单一化	简单化
simplifi model	简化模型
simplist	简单化
simul	模拟	同时	模仿	一起
simul analysi	模拟分析
simul condit	模拟条件
simul data	模拟数据
simul investig	模拟研究
simul method	仿真法	模拟法
simul model	模拟模型	仿真模型
simul network	模拟网络
simul neural network	神经网络模拟
simul perform	模拟性能
simul softwar	模拟软件
simul spectrum	模拟谱
simul techniqu	模拟技术
simul test	模拟试验
simul time	模拟时间
simultan	同时	同时性	同时发生	与同时
simultan acquisit	同时采集
simultan contrast	同时对比
simultan control	同时控制
simultan scan	同时扫描
singl	单一	单独	挑选	个别
singl cell	单细胞
singl cross	单交
singl crystal	单晶
singl domain particl	单穿孔
singl dose	单次量
singl factor	单因子
singl file	单行
singl frequenc	单频
singl gene	单基因
singl hand	独立	单独
singl layer	单层
singl line	单行
singl pass	直流
singl phase	单相
singl point	单点
singl side	单面
singl sourc	唯一
singl space	距离
singl stage	单级
singl step	一步	单级
singl track	单车道
singl valu	单值
singl window	单窗口
singular	唯一	异常	全部	单一
sink	降低	陷入	减弱	沟渠
sinter	烧结	熔渣
sir	先生
sit	参加	屁股	占据	调查
site	位置	就地	当地	同位
site survei	现场调研
site test	现场试验
site train	在职培训
site trial	现场试验
situ	原位	位置	原地	现场
situat	情形	位于	位置	情境
six	六个
six fold	六倍	六重
six on	相差悬殊
six point	六点
six time	六倍
sixteen	十六	十六个
sixth	第六	六分之一
size	估计	大小	合格	能力
size agent	浆料
size analysi	粒度分析
size materi	浆料
size number	数大小
size orient	大小和方向
size reduct	粉碎
sizeabl	大小	可观	相当大
skelet	框架	骨骼
skeleton	骨骼	食叶虫	骨干	基层
sketch	草图	小品
skill	擅长	熟练	技术	技能
skill intens	技术密集型
skill standard	技术标准
skin	愈合	皮肤
skin color	肤色
skin deep	表面
skin diseas	皮肤病
skin layer	表层
sky	极度	天空
slam	离开	批评
sleep	睡眠	推迟	静止	昏迷
slice	切开	切片	一部分	限制
slide	变化	回避	滑动	滑行
slight	忽视	些微	细长	脆弱
slightli	些微
slip	错误	失误	下降	事故
slit	纵裂	裂缝	撕裂	切开
slope	倾斜	徘徊	斜率	斜坡
slot	开槽	打孔	位置	水沟
slow	缓慢	减速	慢化	慢的
slow motion	缓慢
slow releas	缓释
slow viru	慢病毒
slower	减慢
slowli	慢慢	迟缓
slurri	泥浆	悬浮液
sm	仿真器
small	小型	小规模	小的	贫乏
small anim	小动物
small area	小面积
small back	腰背部
small busi	小企业
small clearanc space	窄缝
small dose	小剂量
small hour	凌晨
small number	少量	小数
small scale	小规模
small screen	电视
small side	较小
small signal	小信号
small size	小型
small small	慢慢
small time	小规模
small wai	小规模
smaller	较小	更小
smart	不少	相当多	剧烈	聪明
smart materi	智能材料
smart phone	智能手机
smartphon	智能手机
smc	精母细胞
sme	中小企业
smear	污点	涂抹	污蔑
smoke	吸烟	弥漫
smoker	吸烟者
smooth	平滑	消除	缓和	平稳
smoothli	平滑	流畅	流利
sn	交感神经系统
snap	显著	强烈	非常	折断
snapshot	快照
snow	积雪
snr	信噪比
soa	前进速度
soar	升高	高扬
social	社会化	优势种	社会性	社会
social adjust	社会适应
social capit	社会资本
social class	社会地位
social context	社会环境	社会背景
social control	社会控制
social cultur	社会文化
social diseas	性病
social engin	社会工程
social environ	社会环境
social event	社会活动
social factor	社会因素
social group	社会团体
social investig	社会调查
social life	社会生活
social mobil	社会流动性
social movement	社会运动
social network	社交	社会交往
social order	社会秩序
social organ	社会组织
social posit	社会地位
social practic	社会实践
social problem	社会问题
social process	社会过程
social protect	社会保护
social relat	社会关系
social respons	社会责任
social scale	社会地位
social scienc	社会科学	社会科学学科
social secur	社会保障
social servic	社会服务
social stabil	社会稳定
social stand	社会地位
social station	社会地位
social statu	社会地位
social structur	社会结构
social studi	社会学科	社会学研究
social survei	社会调查
social work	社会服务
societ	社会
societi	社会	交往	社团
socio	社会
soft	柔软	温和	纸币	软弱
softwar	软件
softwar algorithm	软件算法
softwar architectur	软件体系结构
softwar engin	软件工程
softwar environ	软件环境
softwar interfac	软件界面
softwar packag	软件包
softwar qualiti	软件质量
softwar reliabl	软件可靠性
softwar simul	软件模拟
softwar studi	软件研究
softwar support	软件支持
softwar system	软件系统
softwar system structur	软件系统结构
softwar test	软件测试
softwar tool	软件工具
soi	酱油	大豆
soil	污染	土壤	国家	土地
solar	太阳	日光	日晒
solar batteri	太阳能电池
solar cell	太阳能电池
solar energi	太阳能
solar energi convers	太阳能转换
solar magnet field	太阳磁场
solar physic	太阳物理
solar power	太阳能
solar system	太阳系
solar wind	太阳风
solar year	太阳年
sold	接受	同意	赞同
solder	联结	钎焊
soldier	军人	从军
sole	单独	仅仅	底的	单身
solicit	请求	关心	担心	教唆
solid	坚硬	固体	体积	稳健
solid bodi substanc	固体物质
solid evid	实证
solid ground	直接接
solid matter	固体物质
solid medium	固体培养基
solid pattern	整体模型
solid phase synthesi	固相合成
solid solut	固溶体
solid state	固态
solid state memori	固态存储器
solid state storag	固态存储器
solid support	载体
solidifi	凝固	固化	团结	巩固
solubl	可溶性	溶解度	溶解	溶解性
solut	解决	溶液	溶质	解答
solut set	解集
solut space	解空间
solv	解决	解决了	溶解	求解
solvent	溶剂
somatostatin	生长抑素
someon	有人
someth	某物	在某种程度上	大约	非常
sometim	以前	有时	往往	时常
somewhat	相当	有些	某物	多少
sonar	声纳
sonic	声音
sonobuoi	声纳浮标
soon	不久	宁可
soot	煤烟
sop	吸水	渗透	贿赂
sophist	复杂	学者	高级	尖端
sorbent	吸附剂
sore	疼痛	保存在	强烈	悲伤
sorption	吸附作用
sort	各种各样	一种	整理	排序
sought	广受欢迎	受欢迎
sound	试探	公正	声音	调查
sound field	声场
sound fix rang	声发
sound navig rang	声纳
sound pollut	噪音污染
sound pressur	声压
sound record	录音
sound sourc	声源
sound wave	声波
sourc	来源	外包	在源头	水源
sourc area	源区
sourc code	源代码
sourc data	源数据
sourc date	数据来源
sourc energi	能源
sourc file	源文件
sourc fund	资金来源
sourc infect	传染源
sourc ion	离子源
sourc materi	材料来源
sourc point	源点
sourc record	原始记录
sourc version	原本
south	南方	向南	南部	南的
southern	南方人	南方	来自南方
southwest	西南	西南地区	西南方
soybean	大豆
sp	酒精
spa	预示	预言
space	间距	空白	间隔	位置
space ag	空间时代
space attribut	空间属性
space base	太空
space charg	空间电荷
space coordin	空间坐标
space distribut	空间分布
space divers	空间分集
space flight	宇航
space group	空间群
space laboratori	空间实验室
space length	空间距离
space like	类空间
space optim	空间优化
space probe	空间探测器
space share	分区
space state	空白状态
space station	空间站
space technologi	空间技术	航天技术
space time	时空	时间间隔
space vehicl	航天器
spaceborn	空运	卫星上
spallat	碎裂	崩落
span	生成	一段	全长	持续
spare	缺乏	节约	多余	备件
spark	导致	活力	闪光	火星
spars	稀疏	稀少	不足	贫乏
sparsiti	稀疏	稀少	贫乏
spatial	空间	空间性	空间定位	空间化
spatial coordin	空间坐标
spatial distribut	空间分布
spatial filter	空间滤波
spatial frequenc	空间频率
spatial properti	空间属性
spatial relat	空间关系
spatial separ	空间隔离
spatial structur	立体结构
spatial tempor	时空
spatiotempor	时空
speak	表明	发言	证明	不言而喻
speaker	说话人	讲演者	发言人	喇叭
spec	规格	规格外	投机	说明书
speci	人类	一种	一类	硬币
speci immun	种免疫
special	特别	专门	特殊	专家
special agenc	专门机构
special compani	专业公司
special construct	特殊结构
special effect	特效
special hardwar	专用硬件
special hospit	专科医院
special insert	专用嵌入
special labor	劳动分工
special made	特制
special person	专业人员
special purpos	专用
specialist	专家	专业
specialti	专业	特性	特点	独立
specif	明确	特定	特性	特殊
specif activ	比活	比活度
specif area	比表面积
specif capac	比容量
specif conduct	电导率
specif diseas	特殊病
specif energi	比能量
specif heat	比热容	比热
specif heat capac	比热容
specif medicin	特效药
specif power	比功率
specif product	特定产品
specif protein	特异性蛋白
specif reaction	特异性反应
specif speed	比转速
specif strength	比强度
specif surfac	比表面
specif surfac area	比表面积
specif weight	比重
specif work	专业分工
specifi	说明	指定	特异性	规定
specifi data	专用数据
specimen	样品	标本	试样
spectra	范围	系列	光谱	波谱
spectral	光谱	幻觉
spectral analysi	光谱分析	光谱分析法
spectral intens	光谱强度
spectral line	谱线
spectral pattern	谱型
spectral reflect	光谱反射
spectral respons	光谱响应
spectromet	谱仪
spectrometr	度谱
spectroscop	分光	光谱学
spectroscopi	光谱学
spectrum	范围	光谱	系列	波谱
spectrum analysi	光谱分析	光谱分析法
spectrum analyz	频谱仪	频谱分析仪
specul	推测	思考	考虑	投机
speech	说话	言语	语言	演讲
speed	加速	减速	高速	速率
speed chang	变速
speed code	快速编码
speed light	光速
speed ratio	加速比	速率比
speed respons	响应速度
speed wai	高速公路
speed well	顺利
speedi	迅速	快速	快的
speedup	加速
spend	超支	开销	经费	衰弱
sphere	范围	天体	球面	球体
spheric	球状	球形	球的	天体
spike	阻止
spill	溢出
spin	纺纱	旋转	副产品	拖延
spinal	针的	脊柱
spine	脊柱
spinel	尖晶石
spiral	螺旋形	螺旋形成	螺旋状	螺旋运动
spirit	乙醇	情绪	鼓励	激励
spite	恶意	不管	尽管
spleen	脾脏	脾气
splice	加固	剪接	接头
split	分裂	分成	分割	分离
splitter	分流器	分离机
spm	分钟
spoken	口语
sponsor	发起	保证人	倡议
spontan	自然	自发	任意	自生
spoof	假的
sporad	零星	偶发	分散	散在
spore	孢子
sporozoit	孢子体
sport	运动	娱乐	游戏	消遣
spot	准确	少量	现场	精确
sprai	喷雾	喷涂	喷水	水花
spread	扩展	分散	传入	延长
spread spectrum	扩频
spread thick	夸大
spring	出现	后代	来自	陷阱
spur	激励	鼓舞	刺激	刺激物
spuriou	伪造	欺骗	假的
sputter	溅射	喷出
sputum	唾液
sq	正方形	平方	广场	方阵
squadron	一群
squamou	多鳞
squar	精确	不一致	方格	公平
squeez	挤压	排出
squid	鱿鱼
sr	同步辐射
ss	子系统
st	至少	状态	段表	系统测试
stabil	稳定	安定	稳定性	巩固
stabil agent	稳定剂
stabil condit	稳定条件
stabil flight	稳定飞行
stabil product	稳定积
stabil region	稳定区
stabil state	稳定状态
stabil system	稳定系统
stabil test	稳定性试验
stabil time	稳定时间
stabl	稳定性	稳定	安定	坚定
stabl control	稳定控制
stabl state	稳态	稳定状态
stabl system	稳定系统
stabli	安定
stack	大量	许多	层叠	较量
staff	在职	支柱	职员
staff cell	带型
staff life	主食
staff member	工作人员	职员
staff room	教研室
stage	分期	分段	分阶段	阶段
stage effici	级效率
stage extract	分段提取
stage labor	产程
stage stage	逐步
stagger	巨大	难题	交错	犹豫
stai	停留在	过夜	在家	远离
stain	染色	染色法	污染	着色
stainless	污染
stall	失速	停止	停顿	拖延
stamp	标记	冲压	特征	类型
stand	支持	高于	理解	突出
stand alon	独立
stand alon type	独立型
stand background	隐蔽
stand clear	站开	避开
stand comparison	不亚于
stand correct	接受	改正
stand fall	好坏	成败
stand need	需要	急需
stand on light	背光
stand order	常规检查
stand point	立场
stand process	独立处理
stand reason	得当	显然
stand time	空闲时间
stand wai	阻碍	妨碍
stand wave ratio	驻波比
standalon	独立	单独	脱机
standard	标准化	标准	达到标准	标定
standard conduct	行为准则
standard error	标准误差
standard issu	标准配置
standard live	生活水平
standard measur	法定量
standard mode	标准模式
standard pattern	标准模型
standard procedur	标准程序
standard sampl	标准样
standard score	标准分
standard specif	标准规范
standard substanc	标准物质
standard valu	标准值
standard variabl	变量标准化
standoff	平衡	和局
standpoint	观点	立场
staphylococcu	葡萄球菌	葡萄球菌属
stapl	主要	重要	原料	主要产物
star	恒星	明星
stare	凝视	注视	显眼
stark	明显	完全	严厉	僵硬
start	开始	出发	首先	启动
start fire	起火
start locat	起始位置
start point	出发点	起点	起始点
start post	出发点
start school	入学
start speed	初速
start time	起始时间	启动时间
start valu	初值
start work	开工
starter	首先	起动	一开始	酵母
startup	启动
state	美国	说明	正式	一定
state aggreg	聚集态
state art	技术发展水平	已经发展
state base	基于状态
state depart	国务院
state estim	状态估计
state event	状态事件
state feedback	状态反馈
state function	态函数
state gener	议会
state hospit	公立医院
state interest	国家利益
state knowledg	知识状态
state life	地位
state maintain	国立
state natur	有罪
state oper	国营
state plai	进展	发展情况
state room	大厅
state run	国有	国立	国营
state secur	国家安全
state space	状态空间
state support	支持	州立
state transit	状态转换	状态转移
state variabl	状态变量
statement	陈述	指令	声明	语句
static	静态	静止	静电	静力学
static analysi	静态分析
static characterist	静态特性
static charg	静电荷
static electr	静电
static flow	层流
static forc	静力
static pressur	静压
station	分局	位置	车站	地位
station administr	站管理
station keep	定位
stationari	固定	不变	不动	静止
statist	统计学	统计	统计量	用统计的方法
statist algorithm	统计算法
statist analysi	统计分析
statist averag	期望值
statist calcul	统计计算
statist comput	统计计算
statist correl	统计相关
statist data	统计数据	统计资料
statist data base	统计数据库
statist databas	统计数据库
statist date	统计资料
statist depend	统计相关
statist distribut	统计分布	统计分类
statist error	统计误差
statist independ	统计独立性
statist infer	统计推断
statist inform	统计信息	统计资料
statist machin	统计机
statist method	统计方法
statist model	统计模型
statist paramet	统计参数
statist problem	统计问题
statist report	统计报告
statist sampl	统计抽样
statist simul	统计模拟
statist softwar	统计软件
statist test	统计检验	统计试验
statist unit	统计单位
statu	状态	地位	情形
statu analysi	状态分析
statu inform	状态信息
statu line	状态行
statutori	法定	法令
statutori order	法令
statutori repres	法定代表
std	标准
steadi	稳定	不变	稳健	坚定
steadili	稳定	无变化
stealth	秘密	暗中
steam	促进	独立	蒸汽	兴奋
steel	包钢	坚硬	钢的	坚强
steep	浸渍	充满	陡峭	夸大
steer	指导	操纵	引导	控制
steerabl	可控制
stellar	主要	星的	星球
stem	逆行	起源于	出自	阻止
stem cell	干细胞
stem cell research	干细胞研究
stenosi	狭窄
stent	支架
step	不同步	跟踪	加速	改变
step back	后退
step ga	加速
step length	步长
step motor	步进电机
step number	步数
step power	上台	执政
step respons	阶跃响应
step size	步长
step step	逐步
stereo	立体	实体	固体
stereoscop	立体	体视
steril	消毒	不孕	无菌	杀菌
steroid	甾体	类固醇
stewardship	管理工作
stick	坚持	支持	明显	突出
stiff	坚硬	僵硬	刻板	严厉
stigma	特征	污名	气孔	柱头
still	然而	静止	尽管如此	不过
still less	更少
still pain	止痛
still water	静水
stimul	刺激	激励	促进	鼓舞
stimul drug	兴奋剂
stimuli	刺激	动因	促进因素	刺激特
stimulu	刺激	激励	刺激特
stitch	缝合	现有	疼痛	库存
stochast	随机	推测	随机性
stock	储存	现有	已完成	下水
stockpil	贮存	储蓄	库存	积聚
stoke	热烈
stomach	胃的	腹部	食欲	欲望
stone	有核	完全	石头	宝石
stop	中途停留	阻止	停止	不增加
storag	存储	存储器	储藏	库存
storag access	存储器访问
storag administr	存储管理
storag batteri	蓄电池
storag capac	存储容量
storag cell	蓄电池	存储单元
storag devic	存储设备
storag facil	存储能力
storag locat	存储单元
storag temperatur	储存温度
storag time	储存时间
store	储存	贮藏	保存于	耗尽
store capac	存储容量
store cell	存储单元
store control	存储控制器
store databas	存储数据库
store hous	堆栈	仓库
store inform	信息存储
store locat	存储单元
store manag	存储管理
stori	分层	描述	故事	经历
storm	震荡	调整阶段	风暴
stove	烘干
stow	装载	收藏	贮藏
stowag	装载	贮藏
strai	偶然
straight	直接	连续	直流	立即
straightforward	明确	率直	直接	简单
strain	紧张	自然	应变	滤过
strain energi	应变能
strain measur	应变测量
strand	河岸	海滨
strap	巨大
strateg	战略
strateg decis	战略决策
strateg materi	战略物资
strateg plan	战略规划
strategi	策略	战略
strategi make	战略决策
stratif	分层	阶层的形成
stratifi	分层
stratospher	同温层	平流层
stream	下游	一连串	趋势	顺流
stream analysi	流程分析
stream comput	流式计算
stream inform	流信息
stream line	流水线	流线
stream line form	流线型
stream mode	流方式
stream movement	流动
stream orient comput	流式计算
stream procedur	内部过程
stream surfac	流面
stream tube	流管
streamlin	流线	流线型	精简了
streamlin flow	层流	线流
streamlin shape	流线型
street	街道	马路	街区
strength	依赖	大量	许多	强度
strength analysi	强度分析
strength calcul	强度计算
strengthen	强化	加强	加固
streptococcu	链球菌
stress	强调	着重	紧张	压力
stress analysi	应力分析
stress concentr	应力集中
stress corros	应力腐蚀
stress distribut	应力分布
stress field	应力场
stress intens factor	应力强度因子
stress resist	抗压
stress test	负荷试验
stress wave	应力波
stretch	延长	拉伸	伸长	大片
strict	严格	对严格	严重	精确
strictli	严格	确实
stride	跨过	进步	大步	步态
strike	产生	打击	建立起	杀死
strikingli	显著	引人注目
string	一系列	一批	字符串	一连串
stringent	严格	严厉	迫切	约束
strip	一条	剥夺	剥离	剔除
strive	奋斗	努力	争取	力图
stroke	中风	准时	准点	打击
stromal	基质
strong	长于	有力	强烈	强壮
strong acid	强酸
strong arm	强制	暴力
strong base	强碱
strong coupl	强耦合
strong forc	强相互作用
strong hand	强制	坚决
strong head	任性
strong interact	强相互作用
strong point	优点	特长
strong stabil	强稳定性
strong suit	长处
stronger	强劲
strongli	强有力	激烈	坚强
structur	结构	结构化	建筑	构造
structur analysi	结构分析
structur approach	构造法
structur block	结构图
structur characterist	结构特征
structur complet	结构完整
structur compon	结构成分
structur composit	结构组合
structur connect	结构连接
structur control	结构控制
structur disord	结构无序
structur economi	经济结构
structur engin	结构工程	结构工程师
structur gene	结构基因
structur identif	结构识别
structur inform	结构信息
structur level	结构级
structur mechan	结构力学
structur method	构造法
structur mode	结构方式
structur network	结构网络
structur option	结构选择
structur properti	结构特性
structur qualif	结构修饰
structur represent	结构表示
structur size	结构尺寸
structur state	国家机构
structur system	系统结构
structur type	结构类型
struggl	努力	奋斗	斗争
strut	肿胀	支柱	压杆	炫耀
stuck	陷入困境	肩负
student	学生	研究者	学者
student bodi	学生
studi	研究	学习	进行研究	解决
studi model	研究模型
style	表示	风格	式样	别具风格
sub	替代	不足	用户	附属
sub adult	亚成体
sub area	分区
sub center	副中心
sub class	子集
sub classif	子分类
sub cloud	云下
sub compani	子公司
sub cultur	亚文化
sub depart	分处	分部
sub element	子元件
sub fraction	小部分
sub function	子功能
sub grade	地基	路基
sub human	类人
sub model	分模型
sub order	亚目
sub packag	分包	分装
sub popul	亚群体
sub prime	次要
sub problem	子问题	部分问题
sub program	子程序
sub project	子项目
sub question	子问题
sub region	次区域
sub routin	子程序
sub scale	分量表
sub set	子集
sub space	子空间
sub speci	亚种
sub standard	不合格	劣质
sub station	变电站
sub structur	子结构
sub surfac	地下
sub system	分系统	辅助系统
sub task	子任务
sub team	子团队
sub test	分测验
sub total	次全
sub unit	组件
subacut	亚急性
subassembli	部件
subcellular	亚细胞
subclass	子集
subclin	亚临床	无临床症状
subcontract	分包
subcutan	皮下
subject	主观	关于	组间	受到
subject area	主题区
subject countri	属国
subject factor	主观因素
subject law	依照法律
subject matter	主题	素材	论题
subject rang	适应范围
subject search	主题检索
subject symptom	自觉症状
submarin	海中
submerg	水下	淹没	下沉	沉水
submers	浸没	浸入	浸泡	淹没
submiss	服从	顺从	提出	柔顺
submit	服从	认为	委托	提交
submit offer	投标
suboptim	次优性
subscrib	同意	捐献	签署	赞成
subscript	下标	签名	预约	捐献
subsequ	后来	随后	在之后	子序列
subsequ investig	事后调查
subset	子集
subson	亚音速
substanc	物质	本质上	基本上	本质
substanc metabol	物质代谢
substant	真实	实质上	大量	亲和力
substanti	实体化	证实	实质性	实质上
substitut	代替	取代	替换	替代
substrat	基础	基本	底层	根本
substrat materi	基材
subsystem	子系统	辅助系统
subtl	微妙	精细	敏锐	稀薄
subtract	减少	减去	减法	负的
subtyp	图表类型
subunit	亚基
suburban	郊区
subvert	推翻	颠覆
succe	继承	成功	继续	受到欢迎
succeed	随后	以后
success	成功	连续	相继	继承
success inhibit	后抑制
success test	试验成功
successfulli	成功
succumb	死于	屈服
suction	吸入	吸引	吸力	吸气
sudden	突然	意外	快速
suffer	遭受	患者	经历	容许
suffer loss	遭受损失
suffici	充分	足够	充足
suffici condit	充分条件
suggest	建议	暗示	提议	提示
suicid	自杀	自杀性	毁灭性
suit	适合	一套	与协调	和一致
suit law	诉讼	民事案件
suitabl	适合	适当	合适	适用于
sulfat	硫酸盐
sulfid	硫化物	硫化
sulfur	硫磺	含硫	硫化	硫的
sum	总结	结论	共计	总之
summ	总结	总结性
summar	总结	概述	摘要	汇总
summari	总之	摘要	概要	简略
summer	夏季	加法器
sun	日出	太阳	究竟	天下
sunlight	日光	太阳光
super	高度	可以胜过	在上	过度
superalloi	高温合金
supercharg	增压
supercomput	超级计算	超级计算机
superconduct	超导
superfici	表面	面积	外观	浅薄
superimpos	添加	重叠	附加	叠加
superior	优于	优越性	优越	上级
superior conjunct	上合
superior forc	不可抗力
superior limit	上限
superior offic	上司
superior qualiti	优质
superson	超声	超声波
supervis	管理	监督	有监督	指导
supervis algorithm	监督算法
supervis learn	监督学习
supervis system	管理系统	监控系统
supervisor	管理者	指导者
supervisori	管理	监督	管理人
supplant	代替
supplement	补充	补足	增补	追加
supplementari	补充	追加	补足	增补
suppli	补给	供应	供应不足	供给
suppli chain	供应链
suppli lack	补缺
suppli place	代替
suppli power	电源
suppli sourc	电源
suppli voltag	电源电压
supplier	供应商
support	支持	支撑	后备	支持力
support cell	支持细胞
support document	附件
support frame	支架
support life	维持生命
support point	支点
support servic	支持服务
support structur	支护结构
support system	辅助系统
suppress	抑制	抑制剂	镇压	清除
suppress agent	抑制剂
suppress gene	抑癌基因
sure	确实	肯定	安全	确信
surf	海浪
surfac	表面	下表面	表面粗糙度	表面处理
surfac activ	表面活性
surfac activ agent	表面活性剂
surfac analysi	表面分析
surfac chemistri	表面化学
surfac configur	地势
surfac distribut	表面分布
surfac energi	表面能
surfac fit	曲面拟合
surfac layer	表层
surfac measur	表面测量
surfac mine	露天矿	露天矿山	露天煤矿
surfac passiv	表面钝化
surfac plate	平板
surfac potenti	表面电位	表面电势
surfac prepar	表面处理
surfac state	表面态
surfac structur	表面结构
surfac treatment	表面处理
surfac water	地表水	地面水
surfact	表面活性剂	表面活性
surg	冲击	脉动	外科医生	喘振
surgeon	外科医生
surgeri	手术	外科	手术室
surgic	外科	外科医生	外科手术
surgic clinic	外科
surgic engin	手术机
surgic instrument	外科器械
surgic oper	外科手术
surgic procedur	手术操作
surgic process	手术过程
surgic technic	外科技术
surpass	超越	卓越	胜过	优秀
surpris	惊奇
surrog	代理	替代
surround	环境	周围	围绕	包围
survei	测量	调查	纵览
survei instrument	测量仪器
survei land	测量土
survei method	调查法
survei tool	测量工具
surveil	监督	监视	侦测
surveil system	观测系统
surviv	生存	耐受性	残存	幸存者
surviv time	生存时间
survivor	幸存者
suscept	敏感	灵敏度	敏感性	易感
suscept proof	能证明
suspect	怀疑	可疑	不可信	猜想
suspend	悬浮	暂停	悬置	中止
suspens	可疑	焦虑	悬挂	暂停
suspici	怀疑	可疑
sustain	支持	持续	持续性	维持
sustain develop	可持续发展
sustain releas	缓释
sustain yield	保存率
sutur	缝合
sw	软件	开关
swap	交换	替换	调动	交易
swarm	充满	云集	丛集	蜂群
swath	包裹	一条	包围	刈幅
sweat	依赖	依靠	发汗	劳累
sweep	清扫	吹扫	突袭	广泛
swell	增大	膨胀	肿胀	肿大
swift	迅速	快的
swing	加入	下降趋势	悬挂	极大
switch	转换	转变	交换	切换
switch characterist	交换特性
switch techniqu	技术
symbol	符号	象征	象征性	象征主义
symbologi	符号学
symmetr	对称	匀称	均匀
symmetri	对称	对称性	匀称
symptom	症状	表明	征候
symptom complex	综合征
symptom complic	综合征
symptom free	无症状
symptom group	综合征
symptomat	表明	症状	有代表性	有症状
synaps	突触
synapt	联合	突触
synchron	同步	同时	同步性	同时发生
syndrom	综合征	校验子
synerg	协同	协作	合作	协助作用
synergi	协作	协同	协同作用	增效
synergist	协同	协作	增效剂	协同作用
synga	合成气
syngen	种群	群体	同源	同质
synovi	滑液	滑膜
syntax	句法	语法
synthes	综合	合成
synthesi	综合	组织	合成	综合体
synthesi ga	合成气
synthesi method	合成法	综合法
synthesi problem	综合问题
synthesi program	综合程序
synthet	综合	合成
synthet action	综合作用
synthet approach	综合方法
synthet chemistri	综合化学
synthet drug	合成药物
synthet fabric	合成纤维
synthet fiber	合成纤维
synthet ga	合成气
synthet languag	人工语言
synthet process	合成法
synthet product	合成产品
synthet protein	合成蛋白
synthet test	综合测试
syring	注射	洗涤
system	系统	系统化	体系	全身
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
system heart	左心
system identif	系统辨识	系统识别
system implement	系统实现
system input	系统输入
system interact	相关系统
system intern	系统国际
system law	法律制度
system manag	系统管理
system measur	单位制
system oper	系统操作
system optim	系统优化
system orient	面向系统
system perform	系统性能
system reliabl	系统可靠性
system resourc	系统资源
system softwar	系统软件
system studi	系统研究
system symptom	全身症状
system test	系统测试	系统检验
system unit	单位制	系统单位
systemat	分类	系统性	分类学	系统化
systemat analysi	系统分析
systemat engin	系统工程
systemat error	系统误差	偏倚
systemat inspect	系统检查
systemat interpret	系统解释
systemat nois	系统噪声
systol	收缩	心脏收缩
tabl	秘密	公开	嵌合	表格
tablet	平板	笔记簿	片剂
tabletop	桌面
tackl	工具	装备	处理	用具
tactic	策略	战术	战略	顺序
tactil	触觉	触感
tag	标记	特征	标签	示踪
tail	跟踪	缩小	尾部	追随
tailor	制作	成衣	剪裁	特制
tailor made	特制
take	认为	减少	取得	降低
take account	考虑	重视	考虑到	不考虑
take activ part	积极参加
take advantag	利用	欺骗
take aim	瞄准
take air	散步
take back	回收
take board	考虑	接受
take care	照顾	抚养	小心
take challeng	方便
take charg	负责	主持
take consider	考虑到
take control	控制	采取控制
take count	计数	不重视
take cover	隐蔽
take drop	饮酒	喝酒
take earth	隐匿
take edg	减弱
take effect	生效	见效
take fire	着火
take flight	飞行	逃跑	起飞
take form	成形
take full advantag	充分利用
take ground	着陆
take hand	参与	处理	承担	介入
take hazard	冒险
take heart	在意
take hold	扎根	夺取
take issu	不同意
take lead	为首
take life	杀生
take like	喜欢
take load	装载
take manag	接管
take medicin	服药
take observ	观测	观察	测天
take offic	就职
take on choic	选择
take on life	自杀
take on wai	随心所欲
take opportun	抓住机会
take order	处理	安排
take pain	尽力
take part	支持	参与	参加	与合作
take place	发生	代替
take post	就职
take prioriti	优先考虑
take regard	考虑到	重视	注意到	顾及
take respons	负责
take risk	冒险
take role	参与	扮演的角色	参加
take run	领先
take sampl	取样
take sea	出海	下海
take shape	形成	成形	具体化
take side	支持
take stand	反对
take statist	作统计
take step	采取措施
take task	指责
take turn	依次	轮流
take view	观察	检查
take water	下水	进水	退却
taken	被认为是	喜欢	接纳	拾起
taken on anoth	总的看来
takeoff	起飞
talent	才能
talk	讨论	考虑	会谈	讲话
tall	高度	高的	长的	夸大
tamper	损害	干预	贿赂	篡改
tandem	串联
tangibl	明确	确实	有形
tangl	复杂	争论	紊乱	缠结
tank	池塘	坦克
tap	利用	开发	选择	分支
tape	下线	条带	测量	窄带
taper	锥形	逐渐减少	尖细	逐渐消失
target	定向	目标	准确	指标
target architectur	目标结构
target area	标区
target cell	靶细胞
target data set	目标数据集
target group	目标群
target identif	目标识别
target languag	目标语
target machin	目标机
target organ	靶器官
target orient	面向目标
target practic	打靶
target recognit	目标识别
target set	设定目标
target structur	目标结构
target system	目标系统
target track	目标跟踪
target valu	目标值
target voltag	目标电压
task	任务	工作	任务分配	作业
task analysi	工作分析
task group	工作小组
task object	任务目标
task prioriti	任务优先级
task switch	任务转换
tast	体验	品尝	喜爱	偏爱
tau	寿命
tax	费力	税收
taxonomi	分类学	分类系统
taxpay	纳税人
tb	结核	肺结核	结核病
te	破伤风
teach	教学	教导	教育	学说
teacher	教师	老师	导师
teacher student relat	师生关系
teacher train	师范
team	合作	协作	与合作	一组
team member	团队成员
team work	配合	协同工作
tear	拆卸	连根拔起	痛苦	撕裂
technic	技术	技巧	技术上	专门
technic analysi	技术分析
technic compet	技术能力
technic condit	技术条件
technic cost	技术成本
technic design	技术设计
technic document	技术文件
technic economi	技术经济
technic expertis	技术鉴定
technic feasibl	技术可行
technic function	技术性能
technic import	技术引进
technic inspect	技术检查
technic manag	技术管理
technic manual	技术规范
technic measur	技术措施	技术测量
technic oper	技术操作
technic paramet	技术参数
technic plant	技术设备
technic progress	技术进步	技术进展
technic propos	技术方案
technic public	技术文件
technic regul	技术管理
technic report	技术报告
technic requir	技术要求	技术条件
technic servic	技术服务
technic specif	技术要求	技术条件
technic standard	技术标准
technic strategi	技术策略
technic term	术语	技术条件
technic train	技术培训
technician	技师
techniqu	方法	技术	技巧	工艺方法
techniqu handl	处理技术
techniqu product	生产技术
techniqu simul	模拟技术	仿真技术
techno	技术
technolog	技术	工艺	科技	科学技术
technolog assess	技术评价
technolog condit	工艺条件
technolog develop	技术开发
technolog factor	技术因素
technolog forecast	技术预测
technolog paramet	工艺参数
technolog transform	技术改造
technologi	技术	术语	技术学
technologi administr	科技管理部门
technologi assess	技术评定
technologi import	技术引进
teen	愤怒
teeth	完全	对抗	充分	牙齿
tele	电视
telecom	电信
telecommun	电信	通讯	远程通信
telemetri	遥测数据
teleoper	遥控	遥操作
telephon	电话
telescop	望远镜	伸缩	缩短
televis	电视
tell	有效	辨别	显著	区别
temperatur	温度	发烧	热度
temperatur condit	温度条件
temperatur contrast	温度差
temperatur control	温度控制
temperatur differ	温差	温度差
temperatur distribut	温度分布
temperatur effect	温度效应
temperatur field	温度场
temperatur head	温度差
temperatur program	程序升温
temperatur program reduct	程序升温还原
temperatur rang	温度范围
temperatur reduct	降温
temperatur resist	耐热
temperatur rise	温升
temperatur sens	温度觉
temperatur sensit	温度敏感	热敏
temperatur shift	温度变化
temperatur unit	水温
temperatur variat	温度变化
templat	模板	样板
tempo	时间	速度	进行速度
tempor	时间	暂时性	妥协	暂时
tempor distribut	时间序列	时间分布
tempor order	时序	时间顺序
tempor properti	时间性
temporari	暂时	临时
ten	十个
ten fold	十倍	十重
ten hundr	数千
ten on	很可能
ten percent	演员
tenant	房客
tend	注意	趋向	走向	易于
tendenc	趋势	趋向	倾向
tensil	张力	拉力	拉的
tension	紧张	张力	电压	压力
tent	试验	固定	暂时
tenth	第十
term	条件	根据	术语	按照
term condit	条件	条款
term contract	合同期	合同期限
term dai	观察日
term life	终身
term multipl	多重性
term offic	任期
term time	期限	学期
term year	年限
termin	时间	终止	结束	终端
termin condit	结束条件
termin control system	终端控制系统
termin devic	终端设备
termin equip	终端设备
termin expens	起点
termin group	端基
termin node	终节点	终端节点
termin pair	终端对
termin plate	终板
termin point	终点	端点
termin time	结束时间
termin user	终端用户
termin voltag	端电压
terminu	终点
terrain	地区	地带	领域	范围
terrestri	地球	陆地	陆生
territori	地区	领土	土地	地方
terror	胁迫	恐惧	恐怖	恐怖主义
terrorist	恐怖主义
tertiari	第三	第三产业	第三纪	三代
test	测试	试验	睾丸	检验
test aid	测试工具
test base	试验基
test data	测试数据
test environ	测试环境
test facil	检测手段
test glass	试管
test good fit	拟合优度检验
test ground	试验场
test kit	试剂盒
test machin	试验机
test method	检测方法
test model	试验模型
test random	抽查
test report	试验报告
test requir document	试验要求
test result	试验结果
test sampl	试样
test score	测试分
test signific	显著性检验
test stand	试验台
test task	测试任务
test termin	测试终端
test tool	测试工具
test tube	试管
testb	试验台
tester	试验装置
tether	范围	限制	界限	束缚
text	正文	文本	发短信	主题
text attribut	文本属性
text file	文本文件
text match	文本匹配
text type	文本类型
textil	纺织品	纺织业	纺织	织的
textual	文本	本文	文本化	原文
textur	结构	纹理	密度	质地
tg	热重法
tgf	转化生长因子
th	高速列车
tha	泰国
thank	由于	感谢
thaw	融化	融解	解冻
theater	场所	戏剧
theatr	场所	戏剧
theme	主题	话题	题目
theoret	理论	理论上	假设	好理论
theoret basi	理论基础
theoret chemistri	理论化学
theoret model	理论模型
theoret physic	理论物理学
theoret principl	理论基础	理论原则
theoret result	理论结果
theoret side	理论方面
theoret valu	理论值
theori	理论	理论上	原理	推测
therapeut	治疗	疗法	有益于健康
therapeut effect	治疗作用
therapeut reaction	治疗反应
therapi	治疗	疗法
thereaft	其后
therebi	因此
thereof	由此	关于	在其中
thermal	热化	热的	热量	温泉
thermal accumul	蓄热器
thermal ag	热老化
thermal analysi	热分析	热学分析
thermal balanc	热平衡
thermal conduct	热传导	热导率	导热系数
thermal contact resist	接触热阻
thermal coupl	热电偶
thermal current	热流
thermal cycl	热循环
thermal effect	热效应
thermal effici	热效率
thermal electr coupl	热电偶
thermal expans	热膨胀系数	热膨胀
thermal field	热场
thermal flow	热流
thermal imag	热成像
thermal load	热负荷
thermal loss	热损失
thermal power	发热量
thermal power plant	火力发电厂
thermal radiat	热辐射
thermal resist	热阻
thermal stabl	热稳定
thermal storag	蓄热
thermal transmiss	传热
thermal treatment	热处理
thermal valu	发热量
thermal vibrat	热振动
thermal water	温泉水
thermal wave	热波
thermo	热的	热电
thermochem	热化学
thermodynam	热力学
thermoelectr	热电	温差电	热电性
thermomechan	热机	热机械
thermost	耐热性	热稳定	耐热
thick	厚度	密度	充满	厚的
thick bodi	浓郁
thick fast	频频
thick set	稠密
thick skin	厚度	不敏感
thick stem	厚实
thick target	厚靶
thick thin	始终不变	忠实
thick wall	厚壁
thin	变薄	稀疏	变细	变稀
thin film	薄膜
thin film materi	薄膜材料
thin film technologi	薄膜技术
thin ground	缺乏	稀少
thin layer	薄层
thin membran	薄膜
thin skin	敏感	薄皮
thing	首先	等等	问题是	第一
think	考虑	思考	思想	设计出
thinner	稀释剂
third	第三	三分之一
third class	三级	质量差
third gener	第三代
third level structur	三级结构
third parti	第三方
third power	立方
third year	三年级
thirti	三十
thorac	胸廓	胸腔	胸部
thorough	十分	完全	彻底
thoroughli	彻底	绝对	完全	完善
thought	少量	深思	思想	想法
thousand	大批	许多	数千
thread	通过	线索	纤维	穿过
threat	威胁
threaten	威胁	胁迫	危险	受到威胁
three	三个
three channel	三通道
three color	三色
three dimens	三维空间
three dimens displai	三维显示
three dimension	三维	立体	真实	三度
three dimension displai	三维显示
three dimension flow	三维流
three dimension space	三维空间
three dimension structur	三维结构	立体结构
three electrod tube	三极管
three element	三元
three fold	三倍
three layer	三层
three level	三级
three level structur	三级结构
three member	三元
three on	三位一体
three phase	三相
three point	三点
three posit	三位
three section	三段
three side	三面
three stage	三级
three time	三次
three valu	三值
three wai	三线
threefold	三倍	三重
threshold	入口	阈值	门槛	开端
thrive	繁荣	兴旺	旺盛
throat	咽喉	嗓音
thrombin	凝血酶
thromboembol	血栓栓塞
thrombosi	血栓形成
thrombot	血栓形成	栓塞
thrombu	血栓
throttl	节流	节流阀	减速	压制
throughout	吞吐量	遍及	在各处
throughout countri	全国各
throughout land	全国各
throughput	产量	通过量	生产量
throughput capac	吞吐量
throughput rate	吞吐率	通过率
throughput system	系统吞吐量
throw	转换	产生	呕吐	放弃
thru	穿越	穿过
thrust	推出	长出	外推	延伸
thruster	推进器
thwart	反对
thyroid	甲状腺
tic	痉挛	三叉神经痛
tick	列举	活动	信用	壁虱
tidal	潮汐
tide	消息	克服	趋势	度过
tie	支持	依赖	关联	限制
tier	等级	堆叠
tight	紧密	密封	紧的	严厉
tighten	加强
tightli	紧紧
tilt	倾斜	攻击	抨击	倾向
time	一直	始终	及时	同时
time act	行为时间
time base	时基
time come	将来	未来	时间
time consum	耗时
time critic	时间敏感
time dai	时刻	时间
time date	时间	日期
time delai	延时	延迟
time depend	时间依赖
time differ	时差
time domain	时域
time durat	持续期间
time effect	时效
time factor	时间因素
time frame	时间范围
time gap	时间差
time life	年龄
time like	类时
time limit	期限	时间有限
time line	时线	时间线
time live	存活时间
time manner	及时
time number	常常
time orient	时间方向
time period	期间	时期
time plan	时间表	时间安排
time point	时点
time puls	脉冲宽度
time quantum	时间段
time reaction	反应时	反应时间
time recoveri	恢复时间
time releas	缓释
time resolv	时间分辨
time resolv spectrum	时间分辨光谱
time respons	时间响应
time save	节省时间
time scale	时标
time schedul	时间表
time select	时间选择
time sequenc	时序	时间顺序
time seri	时间序列	时序
time seri model	时间序列模型
time share	分时	时间分配
time space	时空
time step	时间步
time studi	时间研究
time time	有时	多次	不断	反复
time transmiss	传输时间
time unit	时间单位
time valu	时值
time vari	随时间变化	时变
time vibrat	振动周期
time year	一年中
timefram	时间表
timeli	时间性	及时性
timelin	时间轴	时间表
timescal	时间表	时标
tini	微小	很少	极小
tinnitu	耳鸣
tip	倾斜	技巧	末端	尖端
tire	疲乏	疲惫	疲劳	打扮
tissu	组织	一套
tissu conduct	骨传导
tissu cultur	组织培养
tissu immun	组织免疫
tissu protein	组织蛋白
tissu specif	组织特异
tissu type	组织类型
titan	巨大
titer	滴定量
titl	被称为	题为	名称	标题
titrat	滴定	可滴定	滴定法
tm	商标
tnf	肿瘤坏死因子
tobacco	烟草	香烟
toc	总有机碳
todai	今天	当今	现今	现在
togeth	一起	同时	共同	友好
toi	消遣
tokamak	托卡马克
token	表征	由此看来	象征	代币
toler	宽容	可以	容忍	相当
toler dose	耐受剂量
toll	代价	通行费
tomorrow	未来
tone	增强	降低	一致	增益
tongu	语言	语言能力
tool	工具	机床
tool case	工具箱
tool kit	工具箱
toolbox	工具箱
toolkit	工具包
toolset	工具箱
tooth	微量	锯齿	牙齿	有齿
top	过多	主要	最好	顶点
top board	顶板
top class	一流	顶级
top cover	顶盖
top fire	顶部加热
top grade	一等	上色
top heavi	不稳
top level	顶层
top level design	顶层设计
top line	最好	顶极
top manag	董事会
top part	上模
top phase	上相
top plate	顶板
top prioriti	优先考虑
top qualiti	质量最好
top rate	一流	最受欢迎
top side	正面
top speed	全速	最大速度
top world	北极地区
topic	主题	局部	论题	话题
topograph	地形	地形测量
topographi	地势	局部解剖学
topolog	拓扑	局部解剖学	布局
topologi	拓扑结构	拓扑	局部解剖学
torch	火炬
torpedo	破坏	地雷
torqu	扭转	转矩	扭曲	转动
torso	躯干
total	完全	总计	共计	合计
total amount	总数	总计	总额
total bandwidth	总带宽
total cost	总成本
total energi	总能
total hard	总硬度
total heat	总热
total loss	总损失
total make	总产量
total number	总数	全数
total output	总产量
total power	总功率
total price	总价
total reflect	全反射
total revenu	总收入
total synthesi	全合成
total system	总系统
total time	总时间
total valu	总值	总价
total work cost	总生产成本
touch	涉及	能达到	略微	润色
tough	韧性	艰苦	坚韧
tow	在一起	牵引
tower	高出	激烈	胜过	超出
toxic	中毒	有毒	毒性	毒的
toxic action	毒性作用
toxic determin	毒性测定
toxic effect	毒效
toxic substanc	有毒物
toxicolog	毒理学
toxicologi	毒理学
toxin	毒素
tp	事务处理
trace	跟踪	微量	追踪	描绘出
trace abil	跟踪能力	追踪能力
trace accuraci	跟踪精度
trace analysi	跟踪分析	曲线分析
trace back	回忆	追溯	追溯到
trace control	跟踪控制
trace element	微量元素
trace frequenc	跟踪频率
trace program	追踪程序
trace veloc	跟踪速度
traceabl	可追踪	可追溯
track	追踪	寻找	正确	吸引
track accuraci	跟踪精度
track control	跟踪控制
track error	跟踪误差
track filter	追踪滤波器
track frequenc	跟踪频率
track object	跟踪目标
track system	跟踪系统
track veloc	跟踪速度
tract	地带
tractabl	易加工
traction	牵引	牵引力
trade	利用	交易	经营	交换
trade analysi	权衡分析
trade balanc	贸易平衡
trade barrier	贸易壁垒	关税
trade channel	贸易渠道
trade name	商品名
trade price	批发价
tradeoff	权衡	交易
tradit	传统	惯例	传说	交付
tradit algorithm	传统算法
tradit knowledg	传统知识
tradition	传统	传统上	传统性	惯例
traffic	交通	通过能力	联运	交易
traffic channel	通信信
traffic control	交通管理
traffic flow	业务流
traffic light	红绿灯
traffic rate	通信速率
traffic signal	交通信号	红绿灯
traffick	非法交易
trail	减弱	缩小	在跟踪	牵引
train	训练	培养	转向	一连串
train time	训练时间
trait	特征	特性	少许
trajectori	轨道	弹道	轨线
tran	透过
transact	处理	交易	办理	交易型
transcrani	经颅
transcrib	转录	改编
transcript	转录	副本
transcutan	经皮
transduc	转换	换能器	传感器	变换器
transduct	转导
transfect	转染
transfer	转移	传递	转让	迁移
transfer abil	可移植性	转移能力
transfer arm	机械手
transfer characterist	转移特性
transfer enzym	转移酶
transfer function	传递函数
transfer number	迁移数	转让
transfer print	转移印花
transfer ratio	转移比
transform	变换	变压器	转化株	转化
transform algorithm	变换算法
transform factor	转化因子
transform matrix	变换矩阵
transform model	变换模型
transform pair	变换对
transform process	变换处理
transform rule	转换规则
transform station	变电站
transfus	渗透	输血	充满	输液
transgen	转基因	基因突变	基因改造
transient	短暂	过渡	瞬变	易变
transistor	晶体管
transit	及物	转变	经过	通过
transit band	过渡带
transit condit	瞬态
transit expens	通行费
transit flow	过渡流
transit frequenc	转移频率
transit function	转换函数
transit instrument	经纬仪
transit layer	过渡层
transit matrix	转移矩阵
transit region	过渡区
transit rule	转换规则
transit system	运输系统	转换系统
transit time	通过时间	迁移时间
translat	翻译	转换	平移	转化
translat devic	译码器
translat process	翻译过程
translat qualiti	翻译质量
translat rule	转换规则	翻译规则
translat system	翻译系统
transmiss	传输	传送	透射比	传达
transmiss band	传输带
transmiss case	变速箱
transmiss code	传输码
transmiss effici	传输效率
transmiss mode	传输方式
transmiss path	传输通路	传输路径
transmiss perform	传输性能
transmiss plan	传输方案
transmiss prioriti	传输优先级
transmiss rate	传输速度	传输率
transmiss rout	传输路径
transmiss signal	传输信号
transmiss speed	传输速度
transmiss system	传输系统
transmit	传输	遗传	传播	发射
transmit light	透射光
transmitt	传输	透射比	透射率	遗传
transon	跨音速
transpar	透明	显然	透明度	清晰
transpar protocol	传输协议
transplant	移植	移植术	可移植性	可移植
transpond	转发	变换器
transport	运输	可移植性	输送	运转
transport air	空运
transport busi	运输业
transport cost	运输成本
transport number	迁移数
transport protocol	传输协议
transport sea	海运
transport system	运输系统
transvers	转换	横断	横向	横的
trap	陷入	收集	捕获	陷入困境
trauma	损伤	外伤	创伤
traumat	创伤	外伤
travel	旅行	移动	旅行者	在旅行
travers	遍历	经过	输送机	屏障
treat	处理	涉及	论及	治疗
treat water	处理水	净化水
treatabl	能处理
treati	协议	条约	谈判	协定
treatment	治疗	在治疗中	处理	后处理
treatment effect	处理效应
treatment resist	抗治疗
tree	入树	丛生
trelli	框架	格构
tremend	巨大	极大	非常	极端
tremor	震动	颤动	震颤
trend	趋势	动态	倾向于	倾向
trend analysi	趋势分析
trend analysi method	趋势分析法
trend growth	增长趋势
trend line	趋势线
tri	可靠	试验过	三次
trial	试验	在试验中
trial case	案件的审理
trial manufactur	试制
trial produc	试制
trial run	试验
trial valu	试验值
tribolog	摩擦学
trigger	引起	触发	发射	起动
trillion	大量
trim	整理	整齐	平衡	削减
trip	停机	与贸易有关的知识产权	旅行	差错
tripl	三倍
triton	三硝基甲苯
troop	集合	许多	军队	一群
tropic	热带	热带地区	向的	热情
troponin	肌钙蛋白
troubl	混乱	浊度	困难	浑浊度
troublesom	麻烦
trough	水槽
truck	卡车	蔬菜	交往	废物
true	真实	符合于	不精确	校准
true form	一如既往
true life	逼真	现实	写实
true name	名副其实
true natur	逼真
true skin	真皮
true time	实时
true type	典型	纯种
true valu	真值
truli	真实
trunk	许多	中继	树干	干线
truss	捆绑
trust	信任	相信	可信	依靠
trustworthi	可信赖	可靠
truth	真实	事实上	的确	真正
try	试验	尝试	竞争	试图
tt	用户终端
tube	隧道	地铁	软管	管线
tube fit	管件
tube flow	管流
tube length	管长
tube pass	管程
tube shape	管状
tube support plate	肋板
tube train	地铁列车
tube wall	管壁
tuberculosi	肺结核
tubular	管状	小管
tuft	丛生	一簇
tumor	肿瘤	肿块	肿大	肿胀
tumorigenesi	肿瘤发生
tunabl	可调
tune	调整	注意	失调	和谐
tunnel	隧道
turbid	混乱	混浊	浊度
turbin	涡轮机
turbo	涡轮增压器	轮机
turbocharg	涡轮增压器
turbomachineri	涡轮机
turbul	湍流	紊乱	混乱	湍流度
turn	结果	下降	旋转	证明是
turn account	利用
turn around	好转
turn back flow	折流
turn express	表达方式
turn head	引人注目
turn life	绝经
turn miss	失踪
turn on hand	承担
turn on step	转向
turn point	转折点
turn take	转向
turn turn	依次	轮流
turn volum	吞吐量	流通量
turnaround	转向	转变
turnov	翻转	流通	周转
tutor	指导	约束	导师
tutori	监护	论文	辅导
tv	电视
twelv	十二
twenti	二十
twice	两倍	两次	几次
twin	成对	孪生	对裂	双生
twitter	紧张	微博客	抖动
two	分为两部分	一分为二	二个
two beam	双束
two bodi	二体
two channel	双通道
two dimens	二维
two dimens code	二维码
two dimension	平面
two dimension flow	二维流
two dimension structur	二维结构
two doubl	双层	折叠
two edg	双刃
two face	两面	不可靠
two fold	双重	两倍	二重
two four	小的	窄的
two handl	一分为二
two head	双头
two man	两人
two part	两部分
two parti	两党
two phase	二相
two phase flow	两相流	两相流动
two photon absorpt	双光子吸收
two side	双边
two stage	两级	二阶段
two state	双稳
two time	两次	欺骗
two track	双轨
two wai	相互	二分	两路	在两方面
two week	两周
two year	两年
twofold	两倍
tx	甲状腺素
type	类型	一种	输入	一类
type action	作用方式
type cultur	标准培养
type diabet	型糖尿病
type inform	信息类型
type sampl	标准样品
type set	排版
type speci	模式种
type task	任务类型
type variabl	变量类型
type work	工种
typic	典型	特征	典型性	代表性
typic structur	典型结构
tyrosin	酪氨酸
u dollar	美元
u govern	美国政府
ubiqu	普遍存在
ubiquit	普遍存在
ubiquitin	泛素
uc	单通道
ug	地下
uhf	超高频
ui	乌拉圭	用户接口
ul	瘢痕	牙龈
ulcer	溃疡	溃疡形成	腐败
ultim	最后	最大	终极	最终
ultim analysi	元素分析
ultim demand	最终需求
ultim design	最终设计
ultim particl	基本粒子
ultim principl	基本原理
ultim product	总产量	总开采量
ultim strength	极限强度
ultim stress	极限强度
ultim user	最终用户
ultra	极端	过度
ultra fast	超快
ultra fine	超细	特细
ultra high frequenc	超高频
ultra low	超低
ultrahigh	超高	特高
ultralow	超低
ultrashort	极短
ultrason	超声	超声波	超音速
ultrasound	超声
ultrathin	极细
ultraviolet	紫外线
um	梅花
umbil	中心	脐带	关系密切	凹陷
un	东西	联合国	不对称
unabl	不能	不会
unaccept	无法接受
unaffect	自然	不受影响
unambigu	明确	明白	清晰
unattain	未达到	不可能	未获得	不可靠
unauthor	无权	未经授权
unavail	无效	无用	不能利用	得不到
unavoid	不可避免	难免
unawar	不知道	突然	不留神	无意
unbias	公平
unbound	无限	自由
uncertain	不确定	不确定度	未定	不可预测
uncertainti	不确定	不可靠	不确定度
unchang	不变	不易	无变化	不变性
unclear	不清楚	含混
uncoat	无覆盖
uncomfort	不舒适
unconstrain	自由	自在
uncontrol	无法控制	自由
unconvent	非常规
uncov	露出	暴露
undergo	经历	遭受	经受
undergo surgeri	进行手术
undergradu	大学生
underground	地下	秘密	地铁	在地下
underli	基础	优先
underli databas	基本数据
underpin	支撑	支持	基础材料
underscor	底线
understand	在此条件下	理解	了解	如果
undertak	企业	保证	事业	承担
underutil	未充分利用	利用不足
underwai	进行中	起步
underwat	在水中	在水下
undesir	不良	不需要	不愉快
undetect	未被发现	无法发现
undiscov	未发现
undul	波动	起伏	波状	波形
unequivoc	明确	明白
uneven	不齐
unexpect	意外	突然
unexplor	无法解释
unfamiliar	陌生	隔膜
unfavor	不利	反对	不宜	不适宜
unfortun	不幸	不幸的是	不合适
unhealthi	不健康	有害
unidirect	单向	单向性
unifi	统一	一致
uniform	一致	统一	无差异	均匀性
uniform distribut	均匀分布
uniform flow	均匀流
uniform law	统一法
uniform magnet field	均匀磁场
uniformli	一致	相同	一样	均匀
unintend	无心
unintent	无心	无意
uninterrupt	不间断	连续	不断
union	联合	结合	一致	联盟
unipolar	单极性	单极
uniqu	独特	唯一性
uniqu solut	唯一解
unit	联合	一致	单位	统一
unit area	单位面积
unit cell	晶胞	单胞
unit cost	单位成本	单价
unit increas product	增产量
unit length	单位长度
unit nation	联合国
unit price	单价
unit set	单台
unit space	单元空间
unit state	美国
unit state dollar	美元
unit state govern	美国政府
unit state patent	美国专利
unit step	单步
unit storag	存储单元
unit time	单位时间	时间单位
unit valu	单位价值
uniti	一致	联合	个体	单一
univ	宇宙
univers	大学	宇宙	普遍性	普遍
univers algorithm	通用算法
univers languag	通用语言
univers librari	通用程序
univers program	通用程序
univers properti	通用性
univers routin	通用程序
univers test machin	万能试验机
unknown	未知	不知道	陌生	未知数
unlabel	未标记
unleash	发出	发动
unless	除非
unlik	不同	不像	和不同	不一样
unlimit	无限	不定	不受限制	无条件
unload	空载	卸载	卸载机
unlock	开放	开锁	开启	解放
unman	无人
unmatch	不匹配	失配	不协调
unmodifi	未变
unnecessari	不必要
unnecessarili	不必要	多余
unnot	被忽视
unparallel	无双	空前
unplan	意外
unpreced	空前
unpredict	不可预测性	不可预知性
unprepar	即席
unprotect	无保护	非保护
unrealist	幻想
unrel	无关	无情
unreli	不可靠	不安全
unriv	无双	极好
unsaf	不安全	危险
unschedul	不定期
unsolv	未解释	未解决
unstabl	不稳定	不稳定性
unsteadi	不稳定	不稳定性	摇摆	不规则
unsuccess	失败	不成功
unsuit	不适合	不适宜	不合适
unsupervis	无监督
untap	未利用	未开发
untoward	困难	麻烦	不幸
unus	无用	不用	无法使用	无益
unusu	非常	罕见	奇异性	异乎寻常
unwant	不需要	多余
upcom	即将出现
updat	更新	校正	可更新	现代化
updat algorithm	更新算法
updat cycl	更新周期
updat data	更新数据
updat inform	修正信息
updat mode	更新方式
updat paramet	更新参数
updat process	更新过程
updat techniqu	更新技术
upfront	首要	正直	预先
upgrad	上升	提升	升级	提高
upload	上传	加载
upper	较高	北部	地表	上面
upregul	上调
upset	混乱	颠覆	推翻
upstream	逆流
uptak	理解	摄取	吸收	摄入
upward	以上	多于	向上	超过
urban	城市	都市	城市化	都市性
urban area	城区	城市地区
urban plan	城市规划
urban popul	城市人口
uret	输尿管	尿的	利尿剂
urethr	尿道
urg	激励	怂恿	冲动	说服
urgenc	紧急	迫切	坚持
urgent	紧急	迫切	急迫
urgent need	急需
urin	排尿	尿的
urinari	泌尿	尿的
us	用于	使用	作用	有用
us factor	利用系数
us first	首先使用
us heat	余热
us level	用量
us life	使用寿命	有效期
us method	使用方法
us procedur	使用过程
us ratio	利用率
us time	使用寿命	有效时间
us valu	使用价值
usa	美国
usabl	可用	有效	可用性	工艺性
usabl method	使用方法
usag	使用	用法	习惯	使用情况
usag factor	利用系数
usag method	使用方法
usd	美元
usda	美国农业部
useabl	可用	能用	合用
user	用户	使用者
user defin	自定义	用户自定义
user defin format	自定义格式
user facil	用户功能
user group	用户组
user interfac	用户界面
user mode	用户状态
user name	用户名
user servic	用户服务
user termin	用户终端
usg	超声成像
usher	迎接	预报	开创	引导
usp	美国专利
usual	通常	经常性
usual practic	惯例
ut	提出	提供
uterin	子宫
uti	使用
util	利用	利用不足	有用	有益
util design	实用设计
util factor	利用系数	利用因子
util function	效用函数
util ratio	利用率	利用系数
util softwar	应用软件
util system	应用系统
util time	使用时间	利用时间
utmost	极度	至多	极限	最大限度
uv	紫外
uw	水下	超声波
ux	用户体验
va	脉管
vaccin	疫苗	接种	预防接种	接种疫苗
vacuum	真空	空间	真空包装	空洞
vacuum pump	真空泵
vagin	阴道	鞘的
valid	有效	确认	有效性	正确
valid control	有效控制
valid problem	验证问题
valid techniqu	验证方法
valid user	有效用户
vallei	流域	山谷
valu	评价	有用	价值	标准
valu ad	增值
valu analysi	价值分析
valu assess	估值
valu call	调值
valu engin	价值工程
valu exchang	市场价值
valu expect	期望值
valu free	客观
valu function	函数值
valu number	数值
valu orient	价值取向
valu posit	价值定位
valu system	价值体系
valu trade	贸易额
valu us	使用价值
valuabl	有价值	有益	昂贵	宝贵
van	先锋	前驱
vancomycin	万古霉素
vane	风向标	轮叶
vanguard	先锋	前锋	先驱
vapor	蒸发	蒸汽	蒸气	汽化
vapor pressur	蒸汽压
vari	不同	变化	改变	有不同
vari degre	在不同程度上
variabl	变量	变异性	易变	不定
variabl address	可变地址
variabl drive	无级变速器
variabl length	可变长度
variabl quantiti	变量
variabl speed	变速
variabl speed unit	无级变速器
varianc	变化	不一致	变异	不和
variant	不同	变体	变量	异体
variat	变异	变量	变化	变更
variat analysi	差异分析
variat method	变分法
variat principl	变分原理
variat problem	变分问题
varieti	种种	种类	多样	变种
varieti select	品种选择	选种
variou	不同	各种	许多	多方面
vascular	血管	血管化	血管形成	维管
vasodil	血管舒张
vast	巨大	广大	大量	非常
vastli	许多	广大	巨大
ve	膀胱
vector	定向	向量化	矢量	引导
vector comput	向量计算
vector field	向量场	矢量场
vector gener	向量生成
vector machin	向量机
vector model	矢量模型
vector oper	向量运算
vector quantiti	向量	矢量
vector represent	向量表示
vector set	向量集
vector space	向量空间
veget	生长	植物	植被	健康
vehicl	车辆	载体	运载工具
vehicular	车的
vein	血管	静脉	情绪	纹理
veloc	速度	迅速
veloc chang	速度变化
veloc distribut	速度分布
veloc error	速度误差
veloc light	光速
veloc modul	调速
venou	静脉
vent	通气	出口	发泄	排出
ventil	通风	公开
ventricl	脑室	心室
ventricular	心室	膨胀
ventur	冒险	风险	大胆	敢于
venu	维纳斯	金星	发生地点
verbal	言语	口头	动词	逐字
verif	验证	证实	查证
verif test	验证试验
verifi	检验	验证	证明	可验证性
versatil	易变
version	版本	译本	一种描述	版本管理
version manag	版本管理
versu	相形
vertebr	脊椎动物	椎骨	脊椎
vertex	顶点	最高点	天顶	头顶
vertic	垂直	直立	顶的
vessel	脉管	容器
vest	归属	授予	归属于	既得
vestibular	前庭
vet	修正	审查	诊断	兽医
veterinari	兽医
vi	竞争
viabil	活力	生存能力	生机
viabl	有活力
vial	大街
vibrant	振动	活跃
vibrat	振动	颤动
vibrat energi	振动能
vibrat excit	激振器
vibrat isol	隔振
vibrat machin	振动机
vibrat perform	振动特性
vibrat period	振动周期
vibrat test	振动试验
vice	代替	缺点	缺陷
vicin	附近	邻近	接近	地方
victim	欺骗	牺牲	受害人
video	影像	图像	电视
video base	基于视频
video file	视频文件
video game	视频游戏	电子游戏
video inform	视频信息
video signal	视频信号
view	由于	认为	可见	公开
view distanc	视距
view field	视场
view point	观点	观察点	视点
view time	观察时间
viewer	观察者	指示器	观察器
viewpoint	观点
vigil	警戒	警觉	注意	监视
vigor	活力	健壮	精力	有力
violat	违反	违背	妨碍	侵犯
violenc	猛烈	暴力	强行
viral	病毒
virgin	纯洁	初始	纯的
virion	病毒体
virtu	由于	依靠	计算机病毒	优点
virtual	虚拟化	事实上	有效	实质
virtual machin	虚拟机
virtual point	虚拟
virtual prototyp	虚拟样机
virtual realiti	虚拟现实
virtual world	虚拟世界
viru	病毒	毒害
viru infect	病毒感染
virul	毒性	恶意	剧毒	恶性
viscer	内脏
viscos	粘度	粘性	内摩擦	粘稠
viscou	粘性
visibl	可见性	明显	能见度	显然
visibl light	可见光
visibl signal	视频信号
visibl spectrum	可见光谱
vision	视力	视觉	想象	显示
vision frequenc	视频
vision signal	视频信号
vision system	视觉系统
visit	访问	游览
visit physician	物理学家
visit provid	灾难	考验
visit staff	主治医师
visor	面罩
visual	视觉	直观	可视性	想象
visual disord	视觉障碍
visual displai	直观显示
visual field	视野
visual indic	指示剂
visual inspect	目测
visual line	视线
visual observ	目测法
visual plane	视平面
visual plant	关键设备
visual sens	视觉
visual softwar	可视化软件
visual space	视觉空间
visual test	目测
vital	活力	重要	生命	生活
vital capac	肺活量
vital forc	活力	生命力
vital import	极其重要
vital principl	生命力	生机
vital process	生命过程
vitamin	维生素
vitro	体外	在体外	活体外	试管内
vivo	体内	生动	在活体内	活体内
vl	轻链可变区
vlp	长春新碱
vm	虚拟机
vocabulari	词汇	词表	词汇表
vocal	发声	声音	发音	元音
vocat	职业	行业	天职	才能
voic	声音	表达	嗓音	调声
void	没有	缺乏	无效	空白
volatil	挥发性	挥发	发散	不稳定
volcan	火山岩	猛烈	激烈	火山
voltag	电压
voltag adjust	电压调节
voltag current transform	互感器
voltag regul	电压调整
voltag sensit ceram	压敏陶瓷
voltag stand wave ratio	电压驻波比
voltag transform	变压
volum	大量	大的	体积	容量
volum base	基础	模式
volum busi	业务量
volum distribut	体分布
volum dose	总量
volum flow	流量
volum fraction	体积分数
volum indic	容积指数
volum product	生产量	批量生产
volum ratio	体积比
volum total invest	投资总额
volum trade	贸易额
volumetr	体积	容量
volumin	体积	容积	庞大	浩瀚
volunt	志愿者	自愿	志愿
vortex	涡流	旋涡	涡旋
voxel	体素	体元
vr	虚拟现实
vulner	脆弱	伤害	易损性	易损
vulner point	缺点	危险	弱点
w	工作区	工作站
wafer	切片	圆片
wage	进行	开展	工资	报酬
wai	方法	作为	同样	双向
wai back	完全	彻底
wai base	方法库
wai commun	双向通信
wai go	出发	离开
wai instruct	教学方法
wai life	生活方式
wai mean	方法	方法和手段
wai station	小站	路站
wait	等待	延缓	推迟	期待
waiv	放弃	丢弃	免除
waiver	放弃
wake	唤醒	认识到	失眠	觉醒
walk	步行	利用	散步	追求
wall	堵塞	杜绝	异乎寻常	失业
wall temperatur	壁温
wall wall	无处不在
want	需要	缺乏	缺少	应该
war	战争	冲突	进行竞争	敌对
wareh	仓库
warehous	仓库
warfar	战争	竞争	斗争	冲突
warfar sea	海战
warm	温暖	热身	变暖	同情
warn	警告	提醒	通知	注意
warn system	报警系统
warrant	保证	保证人	可保证	根据
warrior	战斗	尚武
wash	洗涤	失败	冲洗	终止
wast	浪费	废物	消耗	废料
wast dispos	废物处理
wast energi	能量消耗
wast heat	余热	废热
wast land	荒地
wast materi	废料
wast matter	废物	糟粕
wast product	废品
wast water	废水
wast water treatment	废水处理
wastewat	废水	污水
watch	注意	保护	警惕	观察
water	削弱	用水	打折扣	海域
water absorpt	吸水率	吸水性
water back	加热管道
water balanc	水平衡
water base	水性	水基
water bear	含水
water bear layer	含水层
water channel	水通道
water clear	明的
water combust	代谢水
water consumpt	耗水量
water content	含水量	含湿量
water control	治水
water cool	水冷	水冷却
water cool wall	水冷壁
water cours	水层
water cycl	水文循环	水循环
water demand	需水量
water depth	水深
water elimin test	排水试验
water equival	水当量
water fast	耐水	不透水
water gap	峡谷
water glass	水玻璃
water hazard	障碍
water ic	水冰
water inject	注水
water level	水平	水位	水准	潜水面
water pollut	水污染
water power	水力
water pressur	水功
water program	水方案
water project	水利工程
water proof	防水	不透水
water rate	耗水率
water reduc	减水剂
water requir	需水量
water resist	抗水
water rich	多水
water solut	水溶液
water sourc	水源
water suppli	给水	水源	供水系统
water system	水系	供水系统
water test	水试验
water toler	耐水
water treatment	水处理
water tube	水管
water turbin gener	水轮发电机
water usag	耗水量
water vapor	水汽
water wai	水道	水运
watersh	流域
waterwai	航道	水道
wave	起伏	波浪状	波形	波动
wave band	波段
wave filter	滤波器
wave form	波形
wave front	波前
wave function	波函数
wave length	波长
wave mode	波模
wave motion	波动
wave number	波数
wave propag	波传播
wave shape	波形
wave shape circuit	整形电路
wave sourc	波源
wave spectrum	波谱
wave train	波列
waveband	波段
waveform	波形
wavefront	波前
wavelength	波长
wavelet	微波
weak	虚弱	偏爱	薄弱	弱的
weaken	削弱	减弱	虚弱	变弱
wealth	丰富	大量	资源	财富
weapon	武器	武装	兵器
weapon grade	极限	终极	极度	军用
weapon platform	武器平台
weapon system	武器系统
wear	磨损	穿破	消耗	流行
wear resist	耐磨性	抗磨损
wear thin	逐渐消失
wearabl	衣服
weather	风化	倾斜	天气	气象
weather condit	气候条件	天气条件
weather ey	警惕
weather forecast	天气预报
weather map	天气图
weather predict	气象预报
weather radar	天气雷达
weather satellit	气象卫星
weather servic	气象服务
weather station	气象站
weav	编织	组合	编排	纺织
web	网状	织物	结网	形成网
web site	网页	网址
websit	网站
weed	清除	除草	杂草	剔除
week	每周	星期
week dai	工作日
week end	周末
weekli	每周
weigh	比重	参加	估量	称量
weight	加权	偏向	影响	有利
weight averag	加权平均值
weight averag method	加权平均法
weight bear	支重
weight characterist	加权特性
weight gain	体重增加
weight loss	失重
weight mean	加权平均	加权平均值
weight method	加权法
weight network	加权网络
weight scheme	加权方式
weld	焊接	全焊	焊的
welfar	福利	幸福	安宁
well	健康	富有	不仅	康复
well accept	公认
well affect	对友好
well balanc	匀称	明智
well built	结实
well condit	健全	强壮
well cut	考究
well defin	明确
well design	精心设计
well develop	发育良好
well direct	引导
well dispos	支持	对友好
well distribut	均匀
well eas	自在
well enough	还可以
well fix	富裕
well function	完善
well head	水源
well intent	好意	善意
well known	众所周知
well light	光线充足
well like	健康
well made	匀称
well match	能力	协调	和谐	匹配
well mean	善意	好心
well merit	应受
well organ	有序
well oxygen	富氧
well post	熟悉
well qualifi	高素质
well receiv	受到欢迎
well stack	饱满
well suit	适当	便利
well time	适时
well toler	耐受良好
well water	井水
wellb	健康	幸福	舒适	福利
west	在以西	西方	西部	向西
western	西方人	欧化	西部	西方
wet	润湿	湿润	变湿	喝酒
wg	水表	线规
wh	白色	白宫
wheel	旋转	控制	驾驶	指挥
whenev	每当
wherea	然而	鉴于	考虑到
wherebi	因此	如何	由此	为何
whilst	虽然	然而	尽管	只要
white	不透明	白色	蛋白	白垩
whole	整个	总体上	完全	大体上
whole blood	全血
whole bodi	全身
whole heart	忠实
whole kit	每个	全体
whole length	全长	全身
whole life	一生
whole number	整数
whole part relat	整体关系
whole sale	批发
whole show	关注的焦点
whole stack	大量	许多
whole time	一直
wholesal	大规模	批发	全部
wholli	完全	整个	全部
wi	知道	以为
wick	坏的	恶劣
wide	广泛	完全	极度	广阔
wide band	宽带	宽频带
wide distribut	分布广泛
wide rang	广范围	变化幅度大	一连串
wide scale	广泛	普遍	大规模
wide select	种类齐全
wide spectrum antibiot	广谱抗生素
wideband	宽带
widen	拓展	扩大	拓宽	变宽
widespread	普及	广布
width	宽度	宽广
wil	任性	有意
wild	野生	野生植物	野蛮	荒地
wildfir	野火
wildlif	野生动植物
will	愿意	任性	自愿	有意
win	影响	成功	完成	获得
wind	迎风	结束	逐渐减少	结论
wind busi	清理
wind case	结案
wind channel	风洞
wind close	终止	结束
wind driven	风动
wind driven gener	风力发电机
wind exposur	风暴
wind gap	风口
wind gener	风力发电机
wind induc	风引起
wind load	风荷载
wind power	风力	风能
wind pressur	风压
wind stress	风应力
window	窗口	有窗	开窗术	窗户
window techniqu	窗口法
wing	高速	迅速	飞行	翅膀
winter	越冬	冬季	冬性	衰退期
wipe	消除	擦拭	审核	消灭
wire	固定	紧张	线路	接线
wireless	无线电	无线
wireless local area network	无线局域网
wise	这样	聪明	知道	明智
wish	希望	愿望	想要	请求
wit	证实	说明	证明	智慧
withdraw	退出	离开	撤退	取回
wizard	向导	巫术
woman	妇女	女性
won	将不	不会
wood	森林	树林	木材
word	总之	争吵	立即	用语言
work	影响	完成	计算	工作
work abil	工作能力
work accuraci	加工精度
work ag	工龄
work area	工作区	工作区域
work atmospher	工作环境
work bench	工作台
work capac	工作量
work class	工人阶级
work condit	工况	工作状态	工作环境
work cycl	工作循环
work dai	工作日
work design	工作设计
work effici	加工效率
work environ	工作环境
work experi	工作经验
work flow	生产流程
work forc	劳动力	劳动人口
work frequenc	工作频率
work function	自由能
work group	工作小组	工作群体	工作组
work head	工作台
work hour	工作时间
work life	使用寿命
work load	工作量	工作负荷	工作负载
work machin	工作机
work man	工人
work medium	工质
work method	操作方法
work mine	开矿
work model	工作模型
work paramet	工作参数
work parti	工作组	工作小组
work pattern	工作模式
work person	工作人员
work place	工作场所	车间	工厂
work plan	施工图
work point	工作点
work popul	劳动人口
work principl	工作原理
work process	工作过程	在产品	操作过程
work product	工作成果
work progress	在产品
work purpos	发挥作用	达到目
work rang	工作范围
work set	工作区
work space	工作空间	工作区	工作场所
work speed	工作转速
work station	工作站
work strength	工作强度
work substanc	工质
work surfac	工作面
work task	工作任务
work time	工作时间	上班时间
work togeth	合作	同事	搭档
work top	工作台	桌面
work unit	工作单位
work voltag	工作电压
work year	工龄
worker	工人	劳动者	劳工
workflow	工作流程
workforc	劳动力
workload	工作量
workplac	工作场所	工厂	车间
workshop	车间	研讨会
workspac	工作区
workstat	工作站
world	完全	全世界	大量	很多
world class	世界级
world commun	国际社会
world economi	世界经济
world end	永远
world health organ	世界卫生组织
world intellectu properti organ	世界知识产权组织
world knowledg	世界知识
world lead	世界领先
world power	世界强国
world record	世界纪录
world trade organ	世界贸易组织	世贸组织
world view	世界观
world wide	全球
worldwid	全世界
worn	疲乏	磨损
wors	恶化
worsen	恶化
worst	最不利
worth	值得	有价值	价值	值的
worthi	值得	价值	相当	有价值
worthi consid	值得考虑
worthi done	值得
worthi name	名副其实
wound	伤害	紧张	受伤	兴奋
wrap	受限制	穿着	伪装	限制
wrapper	覆盖物
wright	工人
wrist	手腕	腕关节
write	降低	提高	记述	书写
written	书面
wrong	错误	不正当	不公正	不公平
wt	衡量	重量
x particl	粒子	介子
y	屈服强度
yale	耶鲁
yard	庭院
yarn	故事	纱线
yaw	盘旋
ye	同意
year	每年	年龄	年代	今年
year around	全年	终年
year end	年终	年尾	年底
year last	前年
year long	终年
year next	后年
year year	年年	每年	不断	始终
yearli	每年	一年一度
yeast	酵母
yellow	黄色	黄疸	黄化	黄的
yet	尚未	至今仍	还没有	再一次
yet anoth	另外一个
yield	生产	服从	给予	生产量
yield point	拐点
yield rate	收益率
yield strength	屈服强度
yield submiss	服从	屈服
young	怀孕	年轻
youth	年轻	青年
z	彻底
zebrafish	斑马鱼
zero	零点	零下	瞄准	对准
zone	地区	地带	入睡	区域
zoom	缩小	放大	移向
"""#
}
