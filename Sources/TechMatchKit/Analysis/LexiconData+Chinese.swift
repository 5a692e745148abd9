// swift-format-ignore-file

extension LexiconData {
  static let chinese = #"""
一一对应	bijection
一下	give	one time
一个	one
一个半	sesqni
一些	several	little
一人	one	man	one-person
一代	generation
一份	portion	helping	share
一体化	integrated	incorporate
一侧	unilateral
一倍	one time
一元	unary	monophyletic
一分	one
一切	every	every single	wholeness
一则	item
一半	half
一周	week
一回	bout
一场	night
一多	one-many
一天	day
一套	set	tissue
一定	definite	constant	stated
一对	pair
一对一	one	one-for-one
一对多	one-to-many
一局	inning	round
一层	bed
一工	man month
一年	year	one-year	annum
一年两熟	double cropping
一年中	time of year
一年生	annual
一年级	lowerclassman
一度	one-time
一张	leaf
一律	uniform	uniformly
一批	batch
一把	handful	fistful
一方	party	one	one sided
一时	back	burner
一期	tranche
一条	item	swath
一棵	head
一次	primary
一步	step	one	single-step
一段	one	length	stage	passage
一段时间	period of time	cycle	time-span
一氧化氮	nitric oxide	nitrous oxide
一氧化碳	carbon monoxide
一流	best-in-class	top-ranking	ace	award-winning
一点	point	bit
一片	tranche
一现	fugacious
一生	lifetime	days	life
一直	early and late	straight forward	right
一等	first
一系列	round robin	cavalcade	catena	arraying
一组	batch	platoon
一维	one	dimensional	one-dimensional
一致	consistent	one	united	identify
一致性	consistency	conforming
一般	general
一般化	generalization
一般性	universality
一般方法	conventional method
一般而言	generally speaking
一般风险	average risk
一行	line
一起	together
一轮	round
一部分	partially	moiety	slice
一阶	first	order	first-order
一项	particular
丁基	butyl
丁酸	acid
丁醇	butanol	alcohol
丁香	lilac
丁香酚	caryophyllic acid	eugenic acid
丁香酮	syringone
丁香酸	caryophyllic acid	eugenic acid	syringic acid
七个	seven
七叶	septifolious
万亿	tera
万有引力	graviation	gravitational attraction
万能	university	multi-purpose	machine	almighty
万能试验机	universal testing machine
丈夫	man	husband	hubby	goodman
三七	notoginseng	radices pseudoginseng	radix notoginseng
三个区域	trizonal
三代	tertiary
三位	three
三位一体	trinitarian	trinity	triplicity
三倍	triple
三元	ternary	three-element
三元组	triple	triad
三分	trichotomous
三分之一	third	one-third
三叉神经痛	tic
三叠纪	tria	triassic
三叶	three-bladed	mitsuba
三头肌	triceps
三尖瓣	tricuspid	tricuspid valve
三层	three	three-layer	three-tier
三峡工程	three gorges project
三次	three-time	tri	ter
三段	three-section
三氯甲基	trichloromethyl
三点	three	point	three-point
三甲氧基	trimethoxy
三相	phase	three	three-phase
三硝基苯	trinitrobenzene
三碘甲状腺原氨酸	tri-iodothyronine
三碘甲腺原氨酸	tagh	tri-iodo thyronine
三磷酸	phosphate
三磷酸腺苷	adenosine triphosphate
三级	level	three	three-stage	three-level
三级结构	tertiary structure
三线	three	way
三维	three-dimensional
三维图	three	dimensional
三维空间	three-dimension	three-dimensional space
三维结构	three-dimensional structure
三羟基	acid
三羧酸循环	krebs cycle
三联	trilogy	triplicate
三色	tricolor	tricoloured	three-color
三萜	polygala vulgaris
三裂	trifid
三角	triangle	triangular	delta
三角函数	trigonometric function
三角形	triangular	triangle
三角洲	delta
三轮	three-wheeled	third wheel
三通道	three
三重	triple	ternary	trebling
三阶	tervalence
三面	three-sided
上下	supero-inferior
上下文	context
上下文信息	contextual information
上传	uploading
上位	epistasis	superordination
上升	rise
上升运动	send
上午	morning	forenoon
上叠	superposed
上司	boss	nib
上合	superior conjunction
上回	supergyre
上坡	upgrade	acclivity	upslope
上将	admirably
上层	upper	supernatant	superstratum
上层土壤	ahorizon
上市	listed
上市公司	public company	quoted company
上帝	god	invisible	everlasting	maker
上年	past year
上段	upside
上水平	upper-level
上流	upper
上海	shanghai
上涨	rise	advance	run high
上清液	supernatant
上游	upstream
上演	stage	present
上牙	superior
上电	electrify
上界	upper	upper bound
上的	common	law
上皮	epithelium	epithelial
上皮内	epithelial
上皮样	epitheliod
上皮细胞	epithelial cell
上相	top phase
上级	superior	ranking	upper
上肢	upper extremity	upper limb	lower extremity
上腔静脉	venae cava superior	vena maxillaris
上臂	brachium
上调	upregulate
上进	aspirant
上述	said	aforementioned
上述各项	premise
上部	top	superior	upper	upside
上限	limited	upper limit	high	ceiling
上面	upper	top
上颌	upper jaw	maxillary	maxilla
上风	windward
下丘脑	hypothalamus
下中	inferomedian
下传	downloading
下位	inferiority	hypostasis
下倾	declination	descended
下凹	sunken
下午	afternoon
下半	lower
下合	inferior conjunction
下后	inferoposterior
下坡	downgrade	downhill	declivity	downslope
下垂	droop	sag	ptosis	flagging
下壁	paries inferior
下子	oviposition
下层	lower
下层土	subsoil	undersoil
下属	subordinateness	underling
下干	truncus caudalis
下延	decursive	decurrence
下手	underling	stooge
下推	push
下放	decentralize	devolve
下方	inferior	nether
下木	underwood
下来	descended	alighted
下根	radices inferior
下栽	download
下次	next
下水	launch
下沉	sink	subsiding	submergence	verge
下注	subsign
下流	blue	ribaldry	four-letter	nasty
下游	downstream
下生	born
下界	lower	lower bound
下相	bottom phase
下端	bottom-end	extremitas anterior	extremitas inferior
下等	coarse
下结论	conclusion	draw conclusion
下网	bottom wire
下肢	lower extremity	lower limb	hindlimb
下脑	subencephalon
下脚料	heel
下腔静脉	inferior vena cava
下腰	back-bend
下行	descending
下表面	lower surface
下角	underhorn	angulus inferior	cornua inferius
下车	alighting	debarkation
下转	subduction
下载	downloading
下部	bottom
下针	knit stitch
下降	decline	decreasing	descending	drop
下降法	descent method
下降趋势	downturn	downside	downswing
下降速率	lowering speed
下降阶段	downward phase
下限	limited	lower	lower limit
下面	lower surface	underside	undersurface	nether
下颌	submaxilla
下风	leeward
下马	dismount
不一样	unlikeliness	unlikeness
不一致	inconsistent	disaccord	differ	set
不一致的目	cross-purpose
不丹	bhutan
不久	presently	soon	measurable	less than no time
不了解	incomprehension	unperceptiveness
不会	non	unable
不使用	non-using
不便	inconvenient
不停	away	never-ending	incessantness
不健全	diseased	unsoundness	distempered
不健康	unhealthy	ill health	sickness
不允许	impermissibility	disallow
不充分	inadequate	insufficient
不全	sub	incomplete
不公平	unfair	partially
不典型	unrepresentative
不准确	false	inaccurate
不利	adverse
不力	unforceful	half-heartedly
不动	still	real	stationary	immobility
不动点	fixpoint
不动点理论	fixpoint theory
不匹配	mismatching
不协调	incompatible	inconsistent
不参与	nonparticipation	non-involvement
不发生	nonoccurrence	unhappen
不变	constant	invariant	fixed	permanent
不变性	invariance
不可信	suspect
不可再生	non-renewable
不可分	indivisible	inseparable
不可或缺	indispensible
不可磨灭	graven
不可缺少	indispensable	obbligato
不可能	impossible
不可见	invisible	unobservable
不可逆	irreversible
不可逆性	irreversibility
不可避免	inevitable
不可靠	unreliable	uncertainty
不合	ill-fitting	disagreement	misbecome
不合理	pathological	irrational	fallaciousness
不同	different
不同化	inassimilable
不同型	veriform
不同性别	heterosexual
不同意	dissenting	disaccord	disagreement	disagree
不同时	asynchronous
不同步	outer-sync	free-running	unsynchronous
不同点	differentia
不同等级	different bracket
不同类	inhomogeneous
不同类型	distinguished type
不同群	distinct group
不同质	inhomogeneous
不固定	unfixed
不在	absent	absenteeism
不均	aniso	millerandage
不均匀	heterogeneous	non-uniform
不均匀分布	maldistribution
不均匀性	heterogeneity	offsetting
不均衡	imbalance	disequilibrium	unbalanced	disproportion
不多	littler	littlest
不够	insufficient
不大	littler	littlest
不好	illness	bad
不孕	sterile
不孕症	infertility
不存在	non-existence
不安全	unsafe
不完全	incomplete
不完善	incomplete
不完备	imperfectness
不完整	imperfect
不定	variable	unlimited
不定根	adventitious root
不宜	unfavorable
不容易	unsoluble
不对	nuh-uh
不对称	asymmetric
不尽	never-failing
不属于	non
不干涉	non
不干预	non-interference	non-intervention
不平等	inequality
不平衡	unbalanced	imbalance	nonequilibrium
不应	non	refractory
不当	wrongness
不彻底	halfway
不必要	unnecessary
不恰当	irrelevant
不感兴趣	disinclination	disinterestedness	uninterestingness
不愿	grudging	disinclination
不愿意	disinclined	unwillingness	indisposition
不成熟	premature	immature	juvenile	raw
不接受	non-acceptance
不改	unconverted
不改变	immovable
不敏感	nonsensitive
不文明	heathenism
不断	continuously	constantly
不断变化	dynamic	everchanging
不断增长	ever-increasing	ever-growing
不明显	non-obvious
不明晰	unsharpness
不明确	ambiguity	non-specific
不易	non
不是	nuh-uh
不朽	immortalization	perpetuation	eternity	unfading
不正当	wrong	illicit	back-door	unfair
不正确	incorrect
不清	epinephelus
不清晰	breezing	fogged
不清楚	unclear	ill-defined	vague	dimness
不溶	insoluble
不溶性	insoluble
不溶蛋白	insoluble protein
不满意	unsatisfied
不满足	dissatisfy
不理想	unforethoughtful
不用	non
不相似	unsimilarity
不相关	foreign	irrelevance
不相同	disaffinity
不相等	unequal
不知道	unknown
不确定	uncertainty
不确定度	uncertainty
不确定性	changefulness	indeterminacy
不稳	crank	flabby
不稳定	unstable
不稳定型	unstable type
不稳定性	instability	unsteadiness
不稳定状态	unstable state	transient regime
不符	unconformity
不符合	non-conformance	discrepancy	fall short	mismatch
不等	disparity	unequal
不等式	inequality
不等式约束	inequality constraint
不管	regardless	let alone
不精确	inaccurate	imprecise	inaccuracy
不统一	disunity	disunion
不考虑	prescind
不耐	intolerance
不育	sterile
不能	unable	non	incapable
不能利用	unavailable
不能检测	non-detectable
不能满足	insatiable
不能达到	inaccessiable
不自觉	unsanitariness
不良	poor	ill	dy	bad
不良事件	adverse-event
不衰	unflagging
不规则	irregular	anomalous	anomaly
不规范	non-standard
不认	disown
不诚实	dishonesty	fraudulent	insincerity	indirectly
不足	insufficient	lack	deficiency	failure
不连续	discontinuous	discrete
不连续性	discreteness
不适	discomfort	ill-health	malaise	indisposition
不适合	unsuitable	misfit
不适宜	ill-fitted	disagree	inaptitude
不适应	maladjustment	unkemptness
不适用	inapplicable
不透明	opaque
不透水	water	tight
不道德	immorality
不道德行为	wrong conduct
不重视	indifference
不锈钢	stainless steel
不错	well	error-free
不间断	ongoing
不需要	unwanted	non-essential	needless
不饱和	unsaturated
不饱和脂肪酸	unsaturated fatty acid
不高	low-rise
不齐	unevenness
与口	stomat
与平衡	equilibrate
与格	dative
与生俱来	inherent	native
与相似	parallel
与竞争	match	rivaling
专一性	specificity
专业	professional
专业人员	spec	professional personnel
专业人士	professional person
专业人才	professional
专业化	specialized
专业知识	professional knowledge
专利	patented
专利技术	proprietary technology
专利权	patent
专利法	patented	patent law
专员	attached
专家	expert
专家小组	brains trust
专家意见	expertise
专家知识	expert kknowledge
专家系统	expert system
专属	proper
专性	obligatory
专注	dedicated	immersed
专用	application-specific	special	special purpose	dedicated
专科	specialized	college
专线	line
专著	monograph	treatise
专门	special
世代	generation
世俗	temporal	secular	profane	lay
世界	world
世界卫生组织	world health organization
世界各	around-the-world
世界和平	pax mundi
世界大战	world war
世界性	cosmopolitan	cosmopolite	worlder
世界气象组织	world meteorological organization
世界级	world class
世界经济	world economy
世界范围	worlder
世界观	world-view	weltanschauung
世界领先	world-leading
世纪	century
世纪之交	turn-of-the-century
世纪末	fin-de-siecle
丘脑	thalamus
丘陵	hill
丙二酸	acid
丙二醇	propylene	glycol	propanediol
丙基	propyl
丙戊酸钠	sodium valproate
丙氨酸	alanine
丙氨酸转氨酶	alanine aminotransferase
丙烯	propylene
丙烯酸	acrylic
丙烯酸丁酯	butyl acrylate
丙烯酸酯	acrylate
丙烷	propane
丙酮	acetone
丙酮酸	acid
丙酮酸激酶	pyruvate kinase	pyruvate phosphokinase
丙酮酸羧化酶	pyruvate carboxylase
丙酰	propionyl
丙酸	acid
丙醛	propanal	propionaldehyde	aldehyde
业主	proprietary	property owner	building owner
业务	operation	business	service
业务流	traffic flow
业务系统	operation system
丛下	subplexal
丛林	brake	jungle	motte	thicket
丛生	cluster	tuft
东亚	orient
东京	tokyo	tokio
东北	northeast
东北方	northeastern	north-east
东北风	naschi
东区	eastern zone
东南	southeast
东南亚	southeast asia
东南地区	southeast
东南方	south-east
东南部	south-east
东南风	eurus
东方	oriented	east
东方学	oriental study
东海	east sea
东西	thing	stuff
东西部	east-west
东部	east
东部高	eastern highlands
东风	east wind	eurus
丝氨酸	serine
丝氨酸蛋白酶	serine proteinase
丝状	confervaceous	filariform	flaceous	filar
丝瓜	luffa	loofah
丝的	silk	silky
丝绸之路	silk road
丢失	loss	drop	lose
丢弃	throw away	discard	trash	leave
两个	two
两个民族	binational	bi-national
两人	two	due
两侧	bilateral
两倍	double	two fold
两党	two-party
两周	two week
两层	two-story	double-deck	two-ply
两年	two-year
两年生	biennial
两性	amphoteric
两性花	perfect flower	hermaphrodite flower
两极	polar	bipolar
两极分化	polarization
两极化	polarisation
两次	twice	double	two times
两点	deuce
两片	bivalve
两用	double-duty
两相	biphase	quarter phase
两相流	two-phase flow
两相流动	two-phase flow
两端	amph
两级	two	stage	two-stage
两足	bipedal
两路	two-way
两轮	two-wheeled
两部分	two parts
两面	double	two-faced
严厉	rigorous	severe	harsh	crucial
严密	rigorous	close
严峻	austere
严格	severe	strict	rigorous
严格控制	regimentation
严格要求	pipeclay
严格限制	close confinement
严禁	forbidden
严肃	serious
严谨	precise
严酷	rigorous
严重	serious	severe
严重性	seriousness	gravity
严重短缺	critical shortage
严重破坏	havoc
严重程度	order of severity
丧失	loss
丧失了	forfeit
个人	individual	personal
个人因素	personal element
个位	ones place
个体	individual
个体之间	intersubject
个体内	intraindividual
个体化	individualization
个体发育	ontogenesis	ontogeny
个体自身	intrasubject
个别	individual
个子	stature
个性	personal	kidney	character
个性化	personalized	individualization
中东	middle east	mideast
中人	middleman
中介	agency	mediation
中介效应	mesomeric effect
中价	average price
中位	met
中位数	median
中值	mid-value	midvalue
中凸	convex
中凹	dished
中分	center-part
中午	noon
中卫	halves
中古	middle
中叶	centrolobium
中名	middle name
中和	neutralizing
中和抗体	neutralizing antibody
中和试验	neutralization test
中国	china	chinese
中国人	chinese
中国人民解放军	liberation army
中国共产党	chinese communist
中国化	chinese-style
中国大陆	chinese mainland	mainland china
中国文化	sinitic
中国海	china sea
中国科学院	cas
中型	scale	medium	medium-sized	mid-size
中夏	mid-summer
中外	sino-foreign
中央	central
中央凹	centrale foramina	fovea centralis	fovea centralis retinae
中央前回	anterior central convolution	ascending frontal convolution	ascending frontal gyri	gyri centralis anterior
中央后回	ascending parietal convolution	ascending parietal gyri	gyri centralis posterior	gyri postcentralis
中央处理器	central processing unit	cpu
中央政府	central authority
中子	neutron
中学	middle-school	high school	secondary school
中学生	high schooler
中将	air marshal
中小企业	small medium enterprise
中小学	school
中局	middle game
中层	middle	medio
中属	genus mesocricetus
中带	fesse
中干	truncus intermedius
中年	age	middle
中底	mid-sole
中庸	middle	mean
中强	mezzo forte
中微子	neutrino
中心	center
中心城市	central city
中心性	central
中心点	center	centre
中心距	center	distance	center-to-center
中心频率	center frequency	mid-frequency
中性	neutral
中性盐	neutral salt
中性粒细胞	neutrophile granulocyte
中意	favorite
中指	middle finger	third finger	digiti medius
中文	chinese
中文数据库	cbase
中断	interruption
中新世	miocene
中日	sino-japanese
中旬	mid
中春	mid-spring
中景	mid-shot
中期	mid-term	metaphase	medium	medium-term
中枢	center	central	centric
中枢神经系统	central nervous system
中校	light colonel
中欧	central europe
中止	suspension	cessation	stopping	suspend
中段	connecting piece	middlepiece	midpiece	mesomere
中毒	toxic	poisoning
中水	gray water
中油	middle oil
中流	midstream
中环	medium ring
中生代	mesozoic
中略	syncope
中皮	middle bark
中空	canulate	hollow
中立	neutral
中等	secondary	medium	average	moderate
中等质量	medium-quality	ordinary quality
中粒	medium-grain
中级	intermediate
中线	line	neutral	centre-line	median
中细	medium-fine
中继	relay	trunk
中继系统	relay system
中美	sino-american
中美洲	central	american	central america
中耳	middle ear	eardrum
中耳炎	media	otitis media
中肠	midgut
中脉	midrib	midvein
中脑	midbrain	mesencephalon
中膜	tunicae media	tunica elastica
中节	mid-plate
中英	sino-british
中药	traditional chinese medicine
中西部	midwest	middle
中视	mesoscopically
中计	intermediate total
中词	middle term
中跨	midspan
中路	mid-way
中转	transition
中轴	axial
中途	midway
中速	intermediate	cruising speed
中部	mid
中野	mid-ground
中链	medium-chain
中间	intermediate	met	middle	mid
中间产物	intermediate product
中间人	middleman	intermediator
中间件	middleware
中间体	intermediate	intermediate product
中间型	interphyletic
中间层	mesosphere	interlayer
中间状态	mediacy	neutrality
中青年	mid-teen
中非	central	central africa	african
中音	mediant
中项	means
中频	frequency	intermediate	intermediate frequency	frequency intermediate
中风	stroke
中风患者	paralytic
中高频	medium-high frequency
中黄	medialecithal	mesolecithal
丰富	abundant	full	plenty	free
串口	serial-port
串联	series
串行	serial
串行程序	chained program
临床	clinical
临床分析	clinical analysis
临床医学	clinical medicine
临床医师	clinician
临床心理学	clinical psychology
临床教学	clinic
临床病理	clinicopathological
临床病理学	clinical pathology
临床症状	clinlcal symptom
临床科	clinic
临床诊断	clinical diagnosis
临床试验	clinical trial	clinical test
临时	temporary	provisional
临界	critical
临界值	critical value
临界温度	critical temperature	stagnation temperature
临界点	critical point
临界胶束浓度	cmc
临近	jacent	draw near
丹参	red sage root	radices salviae miltiorrhizae	radix salivae miltiorrhizae
丹参酮	tanshinone
为人	conduct
为何	whereby
为公	public-spiritd
为患	infested
为首	head	take the lead
主义	principle	ism
主人	master	host
主从	master	slave
主任	management	generation	director	chief
主体	subject	corpus
主体性	nonsubjective
主力	work-horse
主力军	main force
主办	auspices	sponsorship
主动	active
主动吸	active inspiration
主动性	active
主动脉	aorta
主动脉瓣	aortic valve
主动轮	capstan
主周期	principal cycle	main cycle
主因	primary cause
主导地位	leading role	predominance
主峰	main peak
主席	chairman	chair
主干	trunk
主干道	arterial traffic
主张	assert	advocate	maintain	claim
主成分	principal component	major constituent
主成分分析	principal component analysis
主持	presiding	officiation
主效应	main effect
主旨	substance	major idea	motif	main idea
主机	host
主根	taproot
主梁	girder
主治	attending
主流	mainstream	main stream
主瓣	main lobe
主管	managing	director	officer	charge
主管部门	chief administration	client department	competent department	administratory
主线	main	line
主细胞	principal cell	chief cell
主编	chief editor	managing editor
主要	major	primary	main	principal
主要动力	mainspring
主要原因	material cause	mainspring
主要因素	major factor
主要地位	front burner
主要成分	basis	base
主要数据	primary data
主要材料	primary material
主要来源	granary
主要特征	leading feature	principal character
主要特点	main feature
主要症状	cardinal symptom	presenting symptom
主要目	fundamental purpose
主要组分	key component
主要要素	staple
主要诱因	proegumenal cause
主要趋势	major trend
主要道路	main road
主要部件	major component	main unit
主要部分	main	body	major component
主观	subjective
主观性	subjectivity
主诉	chief complaint	principal action	main suit	presenting symptom
主轴	spindle	main shaft
主页	homepage
主题	subject	topic	subject-matter
主风	prevailing wind
举例	citing
举例说明	illustrate	instance
举行	hold	give
久远	far
义务	obligation	duty
乌兹别克斯坦	uzbekistan
乌头	aconite	aconitum
乌头碱	aconitine
乌拉尔	urals
乌鸦	crow
乏力	debilitation
乐器	instrument	musical instrument
乐观	optimism	sunny	upbeat
乔木	silkwood
乘以	fold
乘客	passenger
乘法	multiple
乘积	product
乙二醇	glycol
乙型肝炎	hepatitis b
乙型肝炎病毒	hepatitis b virus
乙基	ethyl
乙烯	ethylene
乙烯利	ethrel
乙腈	methyl cyanide
乙酯	ethyl
乙酰	acetyl
乙酰化	acetylation
乙酰基	acetyl
乙酰氨基葡萄糖	glucosamine acetyl
乙酰胆碱	acetylcholine
乙酰胆碱酯酶	acetylcholinesterase
乙酸	acid	acetic acid
乙酸乙酯	acetidin	ethyl acetate	acetic ether
乙酸铵	ammonium acetate
乙醇	ethanol	alcohol	spirit
也是	quoque
习俗	consuetudinary	consuetude	habitude	moeur
习得	acquiring
习性	propensity	habit	mannerism
习惯	use	custom	conventional	habitual
习惯性	chronic
乡土	local
乡村	country	rural
乡村地区	grass roots
乡镇	country
乡间	country
书信	epistle	letter
书写	writing
书目	bibliographic	bibliography
书签	bookmark	marker
书评	book-review
书面	written
书面语	written language	written word
乳化	emulsify	emulsion
乳头	papilla
乳房	breast	mamma	udder	mammary
乳杆菌	bacillus	lactobacillus
乳杆菌属	lactobacillus
乳汁	galactic	lactic
乳液	emulsion
乳液聚合	emulsion polymerization
乳糖	lactose
乳糖酶	lactase
乳脂	milk fat	butterfat	cream
乳腺	mammary gland	breast
乳腺炎	mastitis
乳腺癌	mammary cancer
乳膏	cream
乳酸	lactic acid
乳酸杆菌	lactobacillus
乳酸生成	lactification
乳酸脱氢酶	lactate dehydrogenase
乳酸菌	lactic acid bacteria
了望	oversee	outlook
了结	knotted one end
了解	know	realize	intelligent	understand
予以	inflict
争取	contest
争夺	snap	scramble
争斗	combat
争端	issue	disputed
争议	disputed
争论	disputed	controversy	argued	argument
事业	project	undertaking	career	work
事件	event
事件检测	event detection
事先	pre
事前	fact
事务	affairs	relations
事务所	office	firm
事后	post	postmortem	ex post facto	post-event
事实	fact
事实上	practical	virtually	facto	actually
事实证明	factual proof
事情	business
事故	accident	fail	occurring
事物	thing
事项	circumstances	matter	proceeding	transaction
二代	secondary
二倍体	diploid
二元	binary
二元酸	binary acid
二元醇	diatomic alcohol
二分	half	dichotomization
二分法	dichotomy
二十二碳六烯酸	docosahexenoic acid	docosahexaenoic acid
二十八	twenty-eight
二十碳五烯酸	eicosapentaenoic	eicosapentaenoic acid	ficosapentenoic acid	timnodonic acid
二叉树	tree	binary
二叠纪	permian
二型	hsv-ii
二年级	sophomore
二手	used
二极管	diode
二次	quadratic	secondary
二次函数	quadratic function
二次多项式	quadratic polynomial
二次方程	quadratic equation
二次曲线	quadratic curve	quadric curve
二次污染	secondary pollution
二次流	secondary flow
二氢	hydrogen
二氧化硅	silica	silicon dioxide
二氧化碳	carbon dioxide	greenhouse gas
二氧化碳气	carbon dioxide gas
二氯	chloride
二氯甲烷	methylene chloride
二烯	acid
二环	bicyclic
二甲亚砜	dimethyl sulfoxide	methyl-sulfoxide
二甲基	methyl
二甲基亚砜	dimethyl sulfoxide
二甲基甲酰胺	dimethylfomamide
二甲氧基	dimethoxy
二甲苯	xylene
二相	two-phase
二硫苏糖醇	dithiothreitol
二磷酸	acid
二级	second	level	secondary	second-degree
二级标准	secondary standard
二级结构	secondary structure
二维	two	dimensional	two-dimension
二维图	two-dimensional figure
二维流	two-dimensional flow
二维码	two-dimension code
二羟基	acid
二羟基苯	dioxybenzene
二聚	dimeric
二肽	bipeptid
二色	bicolour
二苯	diphenyl
二萜	diterpene
二进制	binary
二连	another
二酮	tetraethyldiaminobenzophenone
二醇	glycol
二重	double	dual	two-fold	duplicate
二钙	dicalcic	dicalcium
二钠	sodium
二项式	binomial
于修	jussieu
亏损	loss
亏缺	wane
云下	sub-cloud
云南	yunnan
云南省	yunnan province
云图	cloudscape
云杉	spruce
云的	cloudy
云量	cloud cover
云顶	cloud-top
互利	mutually beneficial	mutual benefit
互利共生	mutualism
互动关系	inter-relationship
互动性	interactivity
互助	friendly
互反	reciprocal
互惠	reciprocal
互换	interchange	exchange
互斥	mutual exclusive
互相	eachother	reciprocal
互相关	cross-correlation
互相关函数	cross correlation function
互联	inter-connection
互补	complementary
互补性	complementarity
互连	interconnection
互通	intercommunication
五加科	araliaceae
五年	pentad
五指	pentadactyl
五次	quintic
五点	cinque
五经	five classics
五角	five-pointed
亚临床	subclinical
亚克隆	subclone
亚区	subregion
亚单位	subunist
亚地区	subzone
亚基	subunit
亚太	asia-pacific
亚太地区	asia pacific
亚属	genus	subgenus	subgenera
亚当	adam
亚急性	subacute
亚成体	sub-adult
亚油酸	linoleic acid
亚洲	asian	asia
亚洲国家	asian country
亚热带	subtropical	semi-tropical
亚热带地区	subtropically
亚甲基	methylene
亚甲基蓝	methylthionine chloride
亚甲蓝	blue	methylene blue
亚目	suborder
亚硒酸钠	sodium selenite	sodium selennte
亚硝态氮	nitrite nitrogen
亚硝酸盐	nitrite
亚种	sub-species	subspecies	subgenre
亚科	subfamily
亚类	subvariety
亚细胞	subcellular
亚群	subgroup
亚群体	sub-population
亚铁	iron
亚麻	flax
亚麻油	flaxseed oil	oleum lini	flax oil
亚麻籽	linseed
亚麻酸	linolenic acid	gamma-linolenic acid
些微	small	molecule	slightly
交互	interactive
交互作用	interaction
交互信息	mutual information
交互性	interactivity
交互环境	interactive environment
交互验证	cross-validated
交付	delivery	deliver
交叉	cross
交叉操作	interlace operation
交叉点	junction	intersection	crossing
交叉连接	cross connection
交叉验证	cross validation
交友	pal
交往	company	relations	society
交感神经	sympathetic nerve	vagus nerve
交换	exchange
交换机	exchange
交换特性	switching characteristic
交接处	junctional
交易	deal	trade	transaction	market
交替	alternate
交流	communication	alternate current
交流电	current	alternative	alternate current
交流系统	alternatine current systen
交界	adjacent	march	confine
交织	interlaced	interleaving	anastomoses	raddle
交联	crosslinking	cross-link
交联剂	crosslinking agent
交融	communita
交通	traffic	communication
交通事故	traffic accident
交通信号	traffic signal
交通干线	arterial traffic
交通管理	traffic control
交通量	traffic
交配	mating
交锋	cross sword
交错	interleaving	interlaced	alternative	intersect
交集	intersection
亥姆霍兹	hermann von helmholtz
产业	industry
产业化	industrialization
产业革命	industrial revolution
产仔	litter	kitten
产儿	newborn baby
产出	output
产前	antenatal
产前诊断	prenatal diagnosis
产单核细胞	monocytogenes
产卵	oviposition	spawn
产后	post partum	post-natal
产后出血	postpartum hemorrhage
产品	product
产品设计	product design	design of product
产品质量	product quality	quality of product
产地	original	habitat
产妇	maternal
产权	equity	title
产毒	toxigenous
产气	gas-forming	bacillus
产油	oil-producing
产热	heat production
产物	production
产率	yield
产生	generation	production
产生作用	militate
产生率	generation rate
产科	obstetric
产科学	obstetric	tocology
产糖	saccharine
产蛋	egg laying	egg-producing
产量	output	product	throughput
产量低	low-yield
享乐	enjoyment
享受	enjoy	feasted
享有	enjoy	tenure
亮度	brightness	luminance
亮氨酸	leucine	leu
亮氨酸氨	leucine aminopeptidase
亮点	bright spot
亮的	brilliant
亲代	parental generation
亲切	friendly	kind
亲和	affinity
亲和力	appetency
亲和层析	affinity chromatography
亲子	parent-adolescent
亲密	intimate	familiar	close	intimacy
亲属	relational	kinfolk	family	kinship
亲水	lyophilization
亲水性	hydrophilic property
亲社会	prosocial
亲缘关系	affinity
人一	one
人为	artificial	human
人为因素	human factor
人为干扰	jamming	man-made interference
人乳	human milk
人事	personnel
人们	folk	gente
人体	human	human body
人力	manpower
人力资本	human capital
人力资源	human resource	labor resource
人力资源管理	human resource management
人参	ginseng
人口	population
人口压力	population pressure
人口学	demography
人口密度	population density
人口数	population
人口流动	population shift
人口统计学	demography
人员	personnel
人员配备	manning
人士	personal	man
人头	human head
人工	artificial	manual
人工合成	synthesised
人工处理	manual handling
人工抗原	artificial antigen
人工控制	manual control
人工智能	artificial intelligence
人工林	planting
人工神经网络	artificial neural network
人工语言	synthetic language
人性	human
人性化	human-sized
人手	short	hand
人数	strength
人文	human
人机	machine	man	man-machine
人机交互	human-computer interaction	man-machine interaction
人机界面	human-computer interface	man-machine interface
人权	human	human-right
人格	personal
人格结构	personality-formation
人次	man-time
人民	people
人民币	china yuan	hominian
人物	character	personal	figure	man
人物角色	persona muta
人生	life
人畜共患病	zoonose	zoonotic disease
人的	human	personal
人类	human
人类学	anthropology
人类死亡	human death
人类活动	human activity
人类语言	human language
人绒毛膜促性腺激素	human chorionic gonadotrophin
人群	herd	drove	press	confluence
人脸	human face
人行	pedestrian
人身	person
人选	slate
人造	artificial
人际	interpersonal
仁慈	kind	goodness	mercy	lenience
仅仅	solely	just	exclusively	mere
仅有	sole	scanty
今后	forward	aftertime
今天	today
介入	intervention
介电常数	dielectric constant
介电损耗	dielectric loss
介绍	introduce	present	introduction	recommendation
介质	medium	dielectric	media	mediator
仍然	yet	still
从三方面	three-pronged
从不	never
从业人员	job-holder
从业者	practitioner	practioner
从东	easterly
从事	engage	undertake	pursue	ply
从众效应	bandwagon effect
从动机	driven machine
从头	dacapo	da capo
从属	dependent	ancillary
从物	accession things	res accessoria
从而	sequentially
从行为	accessory act
仓库	warehouse	store	depot	repository
仓鼠	hamster
仔猪	grice	bonham
仔细	narrow	point for point
仔细分析	anatomize
他人	egoless
他汀类药物	statin
他的	hisser
付出	give
付费	pay
代价	cost
代偿	compensation
代入	substituting
代数	algebraic
代数和	algebraic sum
代替	substitute	replace
代理	surrogate	acting	agency	representative
代用	substitute	alternative
代码	code
代表	represent
代表作	master work	magnum opus
代表性	typically	represent	cross-sectional
代言人	spokesperson	mouthpiece
代谢	metabolic
代谢平衡	metabolic balance
代谢水	metabolic water
代谢物	metabolite
代谢率	metabolic rate
代谢过程	metabolic process
令人满意	satisfactory	satisfactorily	satisfy	fulfilling
以下	infra	hereinafter	sequentia
以为	feel	ween	suppose	opine
以人为中心	people-oriented	human-centered
以人为本	human-centered
以前	previous	ago	previously
以后	later	forth
以太	ether	aether
以太网	ethernet
以往	paste	departed
仪器	instrument
仪式	ceremony
仪表	instrument	meter
仰角	elevation
仲裁	arbitration
价值	value
价值体系	value-system
价值取向	value orientation
价态	valence state
价格	price
价格低廉	price moderate
价格限制	price limit
价格预测	price expectation
价比	price ratio
任务	task	mission
任务分配	tasking	task allocation
任务划分	task partitioning
任务转换	task switching
任务间	intertask
任意	arbitrary
任意性	optional nature
任期	term
份额	share	lot
仿制	mimicking	imitative
仿射	affinely
仿生	biomimetic	bio-inspired
仿真	emulation
仿真器	emulator	simulation
仿真技术	emulation technique	technique of simulation
仿真模型	simulation model
企业	enterprise	business
企业价值	enterprise value
企业家	entrepreneur	industrialist	tycoon
企业成本	cost in business
企业界	business circle	business community
企业社会责任	corporation social responsibility
企业管理	business administration	enterprise management	business management
伊斯兰教	islam	muhammadan	mohammedanism	muslim
伊朗	iran	iranian
伏安	volt-ampere	current-voltage
休克	shock
休养	relaxation	recreation	sanatarium	sanatoria
休息	rest	break
休眠	dormancy	resting
休耕	fallow
休闲	lie fallow
众多	multitudinousness	throng
众所周知	well-known
优于	excel	precede	outmatch	outgo
优先	priority	first	underlying	preference
优先地位	front burner	senior status
优先级	priority
优先考虑	prioritize	top-priority
优势	dominance	preponderance	ascendant	advantage
优势比	dominance ratio
优势种	sociale
优化	optimize
优化后	postoptimality
优化方案	prioritization scheme
优化方法	optimization method
优化目标	optimization objective
优化算法	optimization algorithm
优化过程	optimization procedure
优化问题	optimization problem
优性	dominant	prepotent
优惠	favoured	preferred
优点	advantage	merit
优秀	first-class	excellence	surpassing
优缺点	pros and con
优美	graceful
优良	good	excellent	strong
优质	quality	high
优越	superiority
优越性	superiority
优选	preferred
伙伴	partner	associate
伙伴关系	partnering
会员	member
会所	commandery
会破	breakable
会聚	convergence
会计	account
会议	meeting	conference	council
会诊	consultation
会造成	lend oneself
会阴	perineum
会面	meeting
伞形科	umbelliferae	apiaceae
伟大	great
传入	afferent	introduction
传动	drive
传动系统	drive line system
传导	conduct
传导性	conductivity
传感器	sensor
传播	propagation
传播方式	propagation mode
传播时间	travel time
传播特性	propagation property
传播路径	propagation path
传播速度	propagation velocity
传染	infection
传染性	infectious	infection
传染病	infectious disease	epidemic	infection
传热	heat transfer
传热系数	heat transfer coefficient	coefficient of heat transfer
传粉	pollination
传粉媒介	pollinator
传粉昆虫	pollinator
传粉者	pollinator
传统	traditional	conventional
传统性	traditionality
传统模型	conventional model
传统的方法	conventional method
传统知识	traditional knowledge
传统算法	traditional algorithm
传记	life-story	biography	memoir	memoirist
传质	transfer	mass	mass transfer
传质系数	mass transfer coefficient
传输	transmission
传输协议	transport protocol
传输性能	transmission performance
传输效率	transmission efficient
传输方式	transmission mode	transmittal mode
传输方案	transmission plan
传输方程	transmission equation
传输时延	propagation delay time
传输时间	latency	propagation time
传输系统	transmission system
传输路径	transmission path
传达	communicate	convey
传送	transfer	transmission	transport
传递	transfer
传递函数	transfer function
伤亡	casualty
伤口	wound	cut
伤害	injury	harmful	damage
伦理	ethical
伦理学	ethics	ethnic
伪相关	spurious correlation
伪装	simulate	camouflage	pose
伪足	pseudopod	pseudopodium
伪造	forging	fabricate	falsification	borrowed
伪随机	randomized	pseudo
伪随机序列	pseudo-random sequence
伪随机数	pseudo-random number
伯克	burk
伯格	nurnberg
估值	estimation	valuation
估算	estimated
估计	estimated
估计值	estimated	estimated value
估计误差	estimating error
伴侣	partner
伴随	concomitant	accompanied	attendant	trace
伸出	reach	extended	outreach
伸展	extend	stretch	spread
伸缩	extension	expansion	flex
伸长	elongation	extending
伺服	servo
伺服控制	servo control
伺服系统	servo system
似乎	seem
似然函数	likelihood function
伽玛	vasco da gamma
伽马	gamma
伽马射线	gamma ray
但是	still	granted
位于	located	situated
位图	bitmap
位差	potential drop
位点	situs	sisyrinchium galaxioides
位的	potenteal
位相	phase
位移	displacement	shift	offsetting
位置	position	location
位置上	locational
位角	position angle
位错	dislocation
低下	low
低于正常	subnormal
低价	low	lower price	low in price
低优先级	low priority
低估	underestimate	undervalue	de-rating
低位	low	order
低分辨率	low-resolution
低功率	low-power
低危	low-risk
低压	low	low-pressure	low-voltage
低合金	low-alloy
低噪声	low noise
低地	lowland	low
低密度	low-density
低密度脂蛋白	low-density lipoprotein
低密度脂蛋白胆固醇	ldl cholesterol
低对	lower pair
低层	lower
低年级	junior-grade	junior class	lower-class
低廉	vile	vilest
低强度	low-strength	low-intensity	low-impact
低成本	low cost
低档	low-end
低毒性	hypotoxicity
低氧	hypoxia
低水位	low	water
低水平	low-level
低洼	swale
低海拔	low-altitude
低渗	hypotonic
低温	low	low temperature	hypothermia
低温处理	subzero treatment
低温贮藏	cryopreservation
低潮	lowlight	low water
低照度	low-light
低的	low	lower
低盐	lite
低碳	low-carbon
低空	low-altitude
低端	low side	low-end
低等	low
低级	low	low grade	low level	lower
低级别	low-ranking
低纬	low-latitude
低纬度	low-latitude
低聚	oligomerized
低能	low	energy	low-energy
低血压	hypotension
低血糖	hypoglycemia
低质量	low-weight	low-quality	low grade
低通	low
低速	low	speed	low speed
低阶	low-order
低频	low	frequency	low-frequency
低风险	low-risk
住宅	house
住宅区	uptown	residential area
住宅小区	gated community
住宿	room	quarter
住房	house	dwelling	residence
住院	hospitalization
住院医师	house staff
住院治疗	hospitalization	hospital care
佐剂	adjuvance
体之间	inter-body
体会	taste
体位	postural
体内	esoteric
体分布	volume distribution
体制	system
体力	power	main	manual	body force
体型	type	body-type	body-shape	somatotype
体壁	parietal
体外	extrinsic	extra-organismal	extrasomatic	extraneous
体外受精	external fertilization	adosculation
体外循环	extracorporeal circuiation
体式	somatotype
体形	physique
体征	physical symptom
体感	somatic sensory system
体格检查	physical	medical	physical examination
体检	physical checkup	medical checkup
体液	body-fluid	body-water	bodily fluid
体液免疫	humoral immunity
体温	heat	body-temperature
体温调节	thermoregulatory	body heat regulation	homoiothermism	thermotaxic
体现	incorporate	personalize	incarnation	impersonate
体的	corporic	somal
体相	bulk phase
体积	volume
体积分数	volume fraction
体积比	volume ratio
体系	system
体系化	systematization
体系结构	architecture
体素	voxel
体细胞	somatic cell
体育	physical education	gymnastics	sport	physical training
体育活动	athleticism
体育用品	sporting good	sports equipment
体育课	gym
体脂	somatosense
体质	constitute
体重	weight
体重指数	body mass index
体长	body-length
体面	honourable	respectability	grace
体验	experience
何时	five w-hs
余弦	cosine
余热	waste heat	used heat
佛教	buddhism
作业	job	task
作业调度	job scheduling
作为	qua	feasance
作分析	perform an analysis
作品	work
作图	construct
作战	war	hosting	campaign	warfare
作物	plant	crop
作物产量	crop-yield
作物栽培	plant culture
作用	action	role
作用力	acting force
作用区	active region	active zone
作答	responding
作者	author	writer
使命	mission
使命感	sense of purpose
使复合	compound
使得	make	get
使用	use
使用中	engaged	occupied
使用价值	use	use value	value in use
使用寿命	service life	useful time	useful life
使用情况	usage	service condition
使用效率	availability factor
使用数据	service data
使用方法	use-method
使用时间	utility time
使用权	use
使用率	unilization ratio
使用者	user
使用过程	use procedure
使白	whiten	blanching
例外	exceptional
例如	say	gratia
例子	example
例证	exemplify	illustration	exemplification	ill
侏罗系	jurassic
供体	donor
供应	supply	provide
供应商	supplier
供应能力	deliverability
供应链	supply chain
供气	gas supply
供水	supply	water
供给	supply
供血	blood-supply
供选择	alternative
依从	comply	compliancy
依存	dependence
依恋	attached
依托泊苷	etoposide
依据	basis	gist	base
依次	orderly	ordinal
依法	law	according	legal
依赖	dependent
依赖关系	dependency relationship
依赖性	dependent
依附	adherence
依靠	incumbent	reliance	trust	crutch
侦测	detection	surveillance
侧偏	laterodeviation
侧卧位	lateral position
侧向	side	later
侧壁	side wall	sidewall
侧枝	side-branch
侧柏	platycladus orientalis	thuja orientalis
侧柏林	platycladus orientalis
侧根	lateral root
侧生	pleurodont
侧的	side
侧脑室	lateral ventricle	paracele	paracoele	procoelia
侧膜	parietal
侧芽	lateral bud
侧链	side	chain	lateral chain
侧面	lateral	profile	side
侵入	invasive	intrusive	entry	approaching
侵占	conversion	usurp	misappropriate	encroachment
侵害	trespass	invasion	aggrieve	prejudice
侵权	infringement
侵染	infestation
侵犯	infringement	aggressively	encroach	invasive
侵蚀	erosion
侵蚀性	rodent
侵袭	invasion	descent	strike	invade
侵袭性	invasiveness
便于	easy access
便利	advantage	well-suited
便携式	portable	hand-held
便秘	constipation
促使	bring
促动	motivation
促成	suggest	forcing	precipitate
促炎	pro-inflammatory
促生长	bioplastics
促甲状腺激素	thyrotrophin	thyrotropin
促红细胞生成素	haemopoietin
促肾上腺皮质激素	adrenocorticotrophin	adrenocorticotropin	corticotrophin
促进	promote	accelerate
促进作用	auxo-action
促进因素	catalyst	stimuli	motivator
促销	sales promotion
促黄体素	lutropin
俄罗斯	russia	russian
俄语	russian
保健	health	care
保健食品	health-food	functional food
保卫细胞	guard cell
保存	save	preserving	conservation
保存数据	save data
保存率	sustained yield
保守	conservative
保守性	conservatism
保密	security	confidentiality	secrecy
保护	protection
保护制度	clientship	protectorate
保护区	reserve	protected area	preserve
保护基	protective group
保护层	maskant
保护性	protection
保护手段	salvo
保护措施	protective measure	safeguard	safeguard practice
保护政策	protection policy
保护机制	protection mechanism
保护环	protection ring
保护系统	protection system
保护过程	protected procedure
保护酶	protective enzyme
保持	keep	retention
保持健康	stay healthy
保持稳定	hold steady
保有	retain	hold
保温	thermal insulation	heat
保留	reserve
保留时间	retention time
保留灌肠	retention-enema
保真度	fidelity
保藏	preservation
保证	assurance	guarantee	ensure
保证人	surety	sponsor
保证品	guaranty
保险	insurance
保障	support	protection	security	assure
信仰	belief	faith	religion
信任	reliance	trust	credit	rely
信使	messenger	courier	internuncio
信号	signal
信号功率	signal power
信号处理	signal processing
信号强度	signal intensity
信号肽	signal peptide
信号识别	signal identification
信号通路	signal channel
信噪比	signal-noise ratio
信度	reliability
信心	confidence	assurance	hope	reliance
信念	belief
信息	information
信息交换	handshaking
信息传播	dissemination of information
信息传输	information transmission
信息冗余	information redundancy
信息包	packet
信息化	informatization
信息向量	dope vector
信息和通信技术	information and communication technology
信息处理	information processing
信息学	informatics	information science
信息技术	information technology
信息数据	information data
信息来源	information source
信息检索	message retrieval
信息流	flow	information flow
信息理论	information theory
信息管理系统	information management system
信息系统	information system	intelligence system
信息组织	organization of information
信息结构	organization of information
信息网	information network
信息记录	recording of information
信息论	information theory	theory of information	information-theoretical
信息量	amount of information	information content	traffic	quantity of information
信息需求	information requirement
信服	conviction
信用	credit
信用评价	credit rating
信誉	goodwill	stand	reputation	credit
信道	channel
信道噪声	interchannel noise
信道状态	channel condition
修养	culture
修剪	pruning	shear
修复	repair
修复术	prosthetic	prosthesis	prosthese
修改	modification	modified	converted
修正	revision	corrected	modify	amended
修正值	corrected value
修正计算	correction computation
修补	repair	patch
修订	revision	emend	rework	amendment
修饰	modification	modify	dizen
修饰电极	modified electrode
俯冲	dive	nosedived
俱乐部	club
倍半	sesqni
倍增	multiple	multiplier
倍数	multiple
倍率	multiplying factor
倍频	frequency doubling	frequency multiplication
倍频器	fre	doubler
倒伏	pronate	lodge
倒向	inversus
倒塌	collapse	yield
倒数	reciprocal
倒生胚珠	anatropous ovule
倒置	inversion	convert
倒退	reverse	back	retrograde	retrogress
候选	candidate
候鸟	migrant	migrator
借用	borrow
倡导	pioneer
倡议	sponsor	sponsorship
债券	bond
债务	debt	obligation
值域	range
值得	worth	worthy	merit
值得注意	significant	remarkable	notable
值的	value	worth
倾向	trend	propensity	inclination	movement
倾向于	inclined	disposed	affect
倾向性	tendentiousness
倾斜	tilt	slope
倾斜角	angle	included angle	tilt angle
倾注	transfusion	pump
倾角	incidence	inclination	oblique angle
假丝酵母	hypsiglena
假体	prosthetic	prosthese
假单胞菌	aeruginosa	pseudomonad
假单胞菌属	pseudomonas
假定	assumption	assumed	postulate	hypothesize
假手	artificial hand
假瘤	pseudinoma	pseudoneoplasm
假设	hypothesis
假设检验	hypothesis test
假说	hypothesis	hypotheses
假阳性	false-positive
假阴性	false-negative
偏侧	lateralisation
偏倚	systematical error
偏利	laterality
偏利共生	dependence
偏北	north
偏向	deflection
偏头痛	migraine
偏差	deviation
偏心	eccentricity	partiality
偏心距	eccentricity
偏态分布	skew distribution
偏振	polarization
偏爱	preference	partial
偏相关	partial correlation
偏离	deflection	departure	aberration	deviate
偏移	shift	offset	deviation	skewing
偏移量	offset
偏置	biasing
偏置电路	biasing circuit
偏见	bias	prejudice
偏转	deflection
偏转角	angle deflectin	deflection ancle
偏重	weighted
偏颇	unfair	partiality	unfairest
做出	make
做到	put in place
做好	ready-made
做法	practical	operation	modus operandi
停机	stopping
停止	stop
停泊	moored	lie	secureness	moorage
停滞	stagnation	stasis	retention
停用	dead	non-use
停留	stay	remain
停留时间	residence time	staying time
停药	drug withdrawal
停车	park
停车场	parking lot	depot	carpark
停顿	standstill	stand
健全	sound	sturdy	well-conditioned
健壮	hale	hearty	buffed	lusty
健康	health
健康指数	iwb
健康服务	healthcare
健康状况	health condition
健康状态	health
健康问题	health problem
健身	genus
偶数	even
偶极子	dipole
偶然	accidental	randomly	casual	incidental
偶然性	contingency
偶联剂	coupling agent
傅立叶	charles fourier
傅里叶	jean baptiste joseph fourier
傅里叶变换	fourier transform
傅里叶变换红外光谱	fourier transform infrared spectroscopy
傍晚	evening	evenfall	nightfall	dusk
储备	reserve	backlog
储存	stored	storage
储存时间	storage time
储蓄	savings
储藏	storage
储量	reserves
催产素	oxytocin	pitocin
催化	catalytic
催化亚基	catalytic subunit
催化作用	catalysis	catalyzing	catalytic action
催化剂	catalyst
催化反应	catalytic reaction
催化活性	catalytic activity
催化燃烧	catalytic combustion
催生	parturifacient
像差	aberration
像素	pixel
僵硬	stiffness	stark	freeze	rigor
儒家	confucianist	confucian
儿子	son
儿科	pediatric	paediatric
儿童	child
儿童早期	early childhood
儿童期	childhood
儿茶素	catechin
允许	allow	enable
元件	element	component
元分析	meta-analysis
元数据	metadata
元的	meta
元素	element
元素分析	elemental analysis
元认知	metacognitive
兄弟	brother
充分	sufficient	fully
充分利用	optimize
充分反映	adequate disclosure
充分发展	full blown
充分必要条件	necessary condition
充分条件	sufficient condition	necessary condition
充分考虑	mature
充分证明	ram home
充填	fill
充实	enhancement	plenum	recruit	repletion
充沛	overflowing	profusion
充满	full
充电	charging
充足	enough	well	sufficient
先兆	aura	prognostic
先决条件	prerequisite	condition precedent
先前	previously
先天	congenital	innate
先天免疫	innate immunity	inherent immunity
先天性	congenital
先导	pace-setter
先生	sir	don	senor
先行	antecedent	ahead	precession	look-ahead
先证者	proband	propositus
先进	advanced
先进性	progressiveness
先锋	pioneer	vanguard	van
先验	priori
先验概率	prior probability
先验知识	future knowledge
光信号	optical signal	light signal
光催化	photocatalysis
光催化剂	pholocatalyst	phstocatalyzer
光动力	photodynamic
光化学	photochemical
光化学反应	photochemical reaction
光反应	light reaction
光变曲线	light-curve
光合	cyclic
光合作用	photosynthesis
光合系统	photosystems
光吸收	optical absorption	light absorption
光周期	photoperiodic
光呼吸	photorespiration
光响应	photoresponse
光子	photon
光学	optical
光学厚度	optical thickness
光学显微镜	optical microscope	light microscope
光学望远镜	optical telescope
光学系统	optical system
光密度	optical density
光度	photon	luminosity
光强	light intensity
光效率	optical efficiency
光敏剂	photosensitizer
光散射	light scattering
光斑	facula
光束	beam	light	light beam
光栅	grating	raster
光流	optic flow
光源	light source
光滑	smooth	lubricity	slick
光热	photothermal
光环	gloriole	aureole
光球	photosphere
光电	photoelectric
光电子	optoelectronic	photoelectron
光电子能谱	pe spectrum	photcelectron spectrum	photoelectron spectrum
光的	light
光皮	smoothbark
光系统	photosystems
光纤	fiber	fiber optic
光线	ray	radial	light	light-ray
光线追踪	ray tracing
光致发光	photoluminescence
光芒	bass part
光谱	spectrum	spectral
光谱仪	spectrograph
光谱分析	spectral analysis	spectrum analysis	spectroscopic analysis
光谱反射	spectral reflectance
光谱学	spectroscopy
光谱能量分布	spectral energy distribution
光通量	luminous flux	light flux	light quantity
光镜	light microscope
克拉	carat
克拉通	craton
克斯	process
克服	overcome	hurdle
克罗恩病	crohn
克隆	cloning
克隆形成能力	clonality
克雷	cassius clay	cassius marcellus clay
免疫	immune
免疫印迹	immunoblot	western blotting
免疫印迹法	immunoblotting
免疫原	immunogenic
免疫原性	immunogenicity
免疫反应	immunological reaction	immune reaction
免疫吸附	immunoadsorption
免疫学	immunology
免疫应答	immunologic response
免疫性	immunity
免疫抑制	immunosuppression
免疫抑制剂	immunosuppressant	immunosuppressor
免疫法	immunization
免疫活性	immunocompetent	immunological competence
免疫球蛋白	immunoglobulin	immune globulin
免疫疗法	immunotherapy
免疫系统	immune system
免疫组织化学	immunohistochemistry
免疫细胞	immunocyte
免疫细胞化学	immunocytochemistry	immunocytochemical
免疫缺陷	immunodeficiency	immune deficiency
免疫荧光	immunofluorescence
免疫荧光技术	ift
免疫荧光法	immunofluorescence
免疫蛋白	immune protein
兔子	rabbit
党内	inner-party
党员	party-member
入侵	invasive
入侵检测系统	linux intrusion detection system
入口	entry	inlet	access	portal
入境	entry	ingress
入学	open	enrolling	matriculate	entrance
入射	incidence
入射光	incident light
入射角	angle of incidence	incidence angle	angle of arrival
入时	new-fashioned
入睡	drop asleep	fall asleep
入院	hospitalization
全世界	worldwide	around the world	universal
全世界的	round-the-world
全体	total	entire	overall	whole
全合成	complete synthesis
全向	omnidirectional
全员	full-strength
全周期	complete period
全国	national
全国各	across the country	throughout the country
全国性	national
全国范围	nationwide
全域	macrocosm
全天	round-the-clock
全局	globally
全局优化	global optimization
全层	full-thickness
全州	statewide
全年	annual	year-around	year round
全序	simply ordered
全文	full	full text	file	complete text
全新	ground breaking	brand new
全新世	holocene epoch	recent epoch
全方位	omni
全景	panoramic view	panorama	wraparound
全球	global
全球化	global
全球变暖	global warming
全球定位系统	gps	global position system
全球气候变化	global climate change
全程	global
全缘叶	entire leaf
全自动	automatically	full	fully	full automatic
全色	panchromatic	full-colour	heptachromic
全草	chenopodium hybridum	equisetum palustre	polystichum braunii	lathyrus pratensis
全血	whole blood
全覆盖	complete veneer
全貌	panorama
全身	systemic	generation	whole-body
全身症状	constitutional symptom
全身麻醉	general anesthesia
全连接网络	fully-connected network
全部	full	overall	entire	whole
全长	full length	span	whole-length	o-o
全隔离	full buffer
全面	general	comprehensive	full-scale
全面分析	general analysis
全面反映	full disclosure
全面发展	integrated development
八个	eight
八叉树	octree
八角	octet	illicium
八面体	octahedron
公主	princess
公交车	o-bahn
公众	public
公元	common era	christian era
公共	public
公共交通	public transport
公共卫生	public health
公共安全	public sefety
公共建筑	public works
公共政策	public policy
公共服务	public-service
公共设施	communal facility
公共部门	public sector
公务员	penpusher	officer	public servant	official
公司	company	corporation	inc
公园	park
公安	public security	communal security
公布	post	publication	promulgate	publicise
公平	fair
公开	open
公开性	glasnost
公开数据	public data
公式	formula
公式计算	formula calculator
公有制	state ownership	public owonership
公正	fairness	right	justice	equity
公民	civil	citizen
公牛	bull
公猪	boar
公理	axiom	priori	armstrong
公用	public	common	sharing
公益	public	public benefit
公益事业	public welfare undertaking
公立	public
公立医院	governmental hospital	state hospital
公约	conventional
公认	accepted	received	recognized
公设	public
公路	road	highway
公路建设	road construction
公路运输	road transport	haulage
公里	kilometre	kilometer	klick
公顷	hectare
公鸡	cock	rooster
公鸭	drake
六个	six	half-dozen
六倍体	hexaploid
六年级	sixth form
六边形	hexagon
兰属	genus
兰州	lanchow	lanzhou	lanchou
兰德	grand
兰科	orchidaceae
兰科植物	arethusa	orchid
兰花	orchid	orchis
共产	sovietize
共享	share
共价	covalent
共价键	covalent bond	covalent link	covalent linkage
共分离	coseparation
共变	covary
共同	common	joint	together
共同体	community
共同作用	co-efficient
共同参与	fellowship
共同目	common purpose
共同祖先	communis stipe
共同繁荣	co-prosperity
共和	republicain
共和国	republic
共存	co-exist	coexist	concomitant
共性	commonness
共振	resonance
共振峰	resonance peak
共晶	eutectic
共晶组织	eutectic structure
共有	community
共沉淀	coprecipitation
共现	co-occur
共生	co-existence	commensal	symbiose	intergrowth
共生体	commensal
共生生物	symbiont
共用	global	common	share	joint use
共线	collinear
共聚	copolymer
共聚物	copolymer
共表达	co-expressed
共计	number
共识	consessus
共谋	complot	conspiracy	connive	collude
共转染	cotransfection
共轭梯度	conjugate gradient
共轭梯度法	conjugate gradient method
关于	concerning	regarding
关切	favour
关心	concern	care	regard
关怀	tender loving care
关注	attention	concern	notice
关注的焦点	whole show
关系	relation	relationship
关系分析	relations analysis
关系图	relation schema
关系密切	umbilical
关系式	relational expression
关系模型	relational model
关系模式	relation schema
关系矩阵	relational matrix
关系网络	relational network
关联	associated	relevance	correlation
关联方	related-party
关联矩阵	incidence matrix
关节	joint
关节囊	joint-capsule	synovial capsule
关节炎	arthritis
关节炎患者	arthritic
关节腔	cavum articulare
关节软骨	investing cartilage	arthrodial cartilage	cartilago articularis	interarticular cartilage
关键	key	critical	pivotal
关键人物	pivot	kingpin
关键参数	key parameter
关键因素	key factor	critical factor
关键时期	critical period
关键步骤	committed step
关键词	key	keyword
关键路径	critical path
关键酶	key enzyme
关键问题	bottleneck problem
关键阶段	critical stage
关闭	close
兴奋	excitation
兴奋性	excitability	stimulant	irritability
兴趣	interest
兴趣点	point of interest
兴隆	prosperity	fortune
其他	rest
其他人	others
其余	etcetera	mair
其时	meanwhile	meantime
其次	following	next	second	secondly
其间	meanwhile	meantime
具体	concrete	specific
具体化	embodiment	crystallization	reification	take shape
具体形式	concrete form
具体表现	embody
具有	possess
具有重要的意义	mean much
具有非常重要的意义	mean much
具的	fringed
典型	typical
典型性	typicality
典型抽样	representative sampling
典型研究	cross-section study
典型结构	typical structure
典范	ideal	mirror
养分限制	nutrient limitation
养成	nurturance
养殖	home-breeding	acculture
养育	foster	nurture	rear
养鱼	fish-farming
兼容	compatible
兼容性	compatibility
兼性	amphoteric
内侧	medialis	inboard
内关	nei kuan
内分泌	endocrine
内分泌系统	endocrine system
内切	inscribed
内力	internal force
内化	interiorise
内压	pressure	internal	internal pressure
内原	endogenous
内含	embedded	implicit
内含子	intron
内含物	inclusion
内固定	internal fixation
内在	internal	intrinsic
内在动力	internal drive
内在因素	making
内在联系	internal connecting link	internal logic
内地	interior	outback	midland	backland
内壁	wall
内存	memory
内存需求	memory requirement
内容	content
内容丰富	copious
内容分析	content analysis
内层	inner	lining	inner layer	back side
内径	inner diameter	inside diameter
内心	inner	heart
内插	interpolation
内收	adduction
内旋	intortion
内核	kernel
内植	interplantation
内毒素	endotoxin
内毒素血症	endotoxemia
内水	inland waters	internal waters
内河	river
内流	internal flow
内涵	intensive
内源	endogenous
内燃	internal-combustion
内环	endocyclic
内环境	homeostatic	internal environment	milieu interne
内生	endogenous
内疚	guilt	qualm
内瘘	internal fistula
内的	internal
内皮	endothelial
内皮层	endodermis
内皮细胞	endothelial cell
内相	interior phase	internal phase
内科	medical	medicine
内积	product	inner
内空	unpacked
内窥镜	endoscopic
内线	interior wiring	inside lane
内耳	inner ear
内聚	cohesive
内能	energy content	internal energy
内脏	inside	bowel	internal organs	viscera
内膜	intima	endomembrane
内蒙古	nei monggol
内行	expert	adept
内质网	endoplasmic reticulum
内部	internal
内部信息	inside information
内部结构	lobularity
内部过程	built-in procedure
内酯	lactone
内酰胺酶	lactamase
内附	enclosed
内陆	inland
再使用	re-use	reuse
再入	reentry	entry
再分	subdivide	subdivision
再分析	reanalyze	reanalysis
再分配	redistribution	reallocation	re-allocation	reassign
再利用	re-using
再压缩	recompression
再发	recurrent
再平衡	rebalance
再引入	re-introduce	reintroduction
再循环	recycling	recirculation
再次	agen
再灌注	reperfusion
再热	reheat
再狭窄	restenosis
再现	recurrence	reproduction	reappearance	resurgence
再生	regeneration	regenerative
再生产	reproductive
再生障碍性贫血	ehrlich anemia	aplastic anemia	aregenerative anemia
再用	reoccupy
再经过	repassed
再结合	recombine
再结晶	recrystallization
再计算	re-compute
再评价	re-evaluation	revalue	reassess	reevaluate
再评估	reevaluate
再输入	reimport
再运用	re-apply	reapply	re-application
再进	reentry
再通	repatency
再通过	repassed
再造	reconstituted
冒险	hazardous	adventure
冗余	redundancy
冗余信息	redundant information
冗余度	redundancy
写作	authoring	write
写入	writing
写字	write	lettering
军事	military
军人	military	soldier
军区	military area	military district
军队	army
农业	agricultural
农业人口	agricultural population
农业保险	agricultural insurance
农业区	farm belt	grass-root
农业土	agricultural land
农业机械	farm machine
农业现代化	agricultural modernization
农业生态	agro-ecological
农业生态系统	agroecosystem
农业经济	agricultural economics
农业部	agricultural	department of agriculture
农事	husbandry
农产品	agricultural product	commodity	agricultural produce	primary product
农作物	crop
农副产品	subsidiary agricultural product
农地	cropland
农场	farm
农学	agriculture	agronomy	agronomic
农村	rural	rural area
农村人口	rural population
农村地区	rural area
农村居民	country-dweller
农民	farmer
农用	agricultural	agricultural land
农田	farm	farmland
农药	pesticide
冠心病	coronary artery disease	coronary heart disease
冠状	coronary
冠状动脉	coronary artery
冠状动脉旁路移植术	coronary artery bypass grafting
冠状病毒	coronaviruses	coronavirus
冠的	coronary	coronal
冥想	muse	meditation	contemplative
冬季	winter
冬虫夏草	thevetia neriifolia
冬青	hollygrape
冰冻	freezing
冰冻切片	frozen section
冰川	glacier
冰川作用	glaciation
冰晶石	cryolite
冰期	ice-age	glacial period
冰水	ice water
冰淇淋	ice
冰的	glacial	icy
冰盖	icecap	ice-sheet
冰草	wheatgrass	grass
冰醋酸	glacial acetic acid
冰雹	hail
冲击	impact
冲击强度	impact strength
冲击波	shock wave
冲击韧性	impact ductility	impact toughness
冲刷	washout	obliterate	swill
冲动	impulse
冲压	stamping	pressing	punch
冲沟	gulch	ravine
冲洗	douche	irrigation	flush	wash
冲积	alluvial	alluvion
冲积扇	alluvial fan
冲突	conflict	collision
冲突解决	conflict resolution
冲突问题	collision problem
冲蚀	erosion	washout
冲角	angle of attack
决不	never
决定	determine	decision
决定了	stated
决定因素	determinant	determining factor	payoff
决定性	critical	crucial	definitive	final
决定性因素	decisive factor	determining factor
决定系数	r-squared
决策	decision-making
决策分析	decision analysis
决策变量	decision variable
决策支持系统	decision support system
决策树	decision tree
决策模型	decision model	decision-making model
决策系统	decision-making system
决策者	policy maker
决策表	decision	entry
冶炼	smelting
冶金	metallurgy
冷冻	refrigeration	freeze
冷冻干燥	freeze-drying
冷凝	condensation
冷凝器	condenser
冷凝液	condensate
冷加工	cold work
冷却	cooling
冷却水	water	cooling	cooling water
冷却系统	cooling system	coolant system
冷启动	cold boot
冷型	cold type
冷战	cold	warrior
冷杉	fir
冷气候	cold climate
冷水	water	cold
冷温	cold-temperate
冷漠	passive	slow
冷点	cold point	cold spot
冷的	coldest
冷蒿	artemisia frigida
冷藏	cold storage	deep	refrigeration
冻土	merzlota	tjaele
冻干	freeze-dry
冻结	freezing
冻融	freeze-thaw
净化	decontamination	purified	refine	purge
准则	criterion	values	standard	formula
准周期	period
准噶尔盆	dzungarian basin
准备	preparation	readiness
准时	prompt
准的	quasi
准确	accurate	true	exact
准确度	accuracy
准确描述	pinpoint
准绳	yardstick
凉水	cooling pound	cold water
凋落	rot away
凌晨	small hours
减产	crop failure
减低	reducing
减免	derate	relief
减半	halving
减压	decompression
减去	subtractive	deduct	subduct	detract
减小	diminution
减少	reduce	reduction	decrease
减少量	decrease
减幅	damping
减弱	attenuating	lower	diminished
减慢	slower
减数分裂	meiosis	meioses	miosis
减水剂	water reducer
减法	subtraction
减的	minus
减肥	reduce	fat
减薄	bled
减轻	mitigate
减轻体重	slimming
减退	lapse	lysis	hypo	letdown
减速	deceleration
减速器	reducer
减速时间	deceleration time
减重	unweight
减量	decrement
减震	shock	shock-absorbing
凝固	solidification	set	bind	freezing
凝结	coagulation
凝聚	condensation	coagulation
凝聚性	coherent
凝胶	gel
凝胶电泳	gel electrophoresis
凝血	factor	blood-clotting
凝血酶原	prothrombin	factor ii
凝视	staring
凝集	agglutination
凝集素	agglutinin
几个	several
几乎	nearly	almost	much	practically
几乎不	ill
几乎全部	nine tenth	nine tens	pretty much	subtotal
几乎没有	littler	littlest
几何	geometrical	geometry
几何平均	geometric mean
几何模型	geometric model
几何约束	geometrical constraint
几十	dozens
几点	severalise
几率	probability
凤仙花	jewelweed
凤凰	phoenix
凤尾草	pteris multifida
凤尾蕨	spider brake
凤尾蕨属	actiniopteris
凭借	resort
凭证	evidence	document	certification
凸角	salient
凸起	raised	saliency	embossing
凹凸	concavoconvex	concavo-convex
凹凸不平	roughness
凹形	concave shape
凹陷	depression	cave	dishing
出力	contribute
出去	issue forth	skidoo
出发	starting	head	put	departure
出发点	starting point
出口	export	outlet	exit	outcome
出口量	exit dose
出售	sale	selling
出土	unearthed
出席	attendant	presence	present
出来	issue forth
出没	haunt
出海	onward voyage
出版	publishing
出版物	public
出版社	book concern	publishing house	press
出现	emerging	arising	occurrence	appear
出现时间	occurrence time
出现次数	occurrence number
出生	birth
出生体重	birth-weight
出生时	connatal
出租车	taxi	cab
出空	clean
出色	excellent	finer
出芽	germination	pullulate
出血	hemorrhage
出血性	hemorrhage
出路	escape hatch
出错	error
出院	discharged from hospital
出院后	post-discharge
击中	hit
函数	function
函数值	value of function	function value
函数关系	functional relation	functional relationship
函数分析	function analysis
函数库	function library
函数模型	functional model
函数表	function table
刀具	tool	cutter	cutting-tool
分不开	unseparated
分与	dispense
分享	share	participation
分会	farm
分体	fission
分保	reinsurance
分光	spectrophotometer
分光光度法	spectrophotometry	spectrophotography
分光光度计	spectrophotometer
分别	respectively	fractionation	separation
分别分析	distinguishing analysis
分割	segment	partitioning
分割模型	split pattern	parted pattern
分割线	empire line
分割问题	segmentation problem
分化	differentiation
分区	partitioning
分压	pressure	partial	partial pressure
分叉	bifurcation	divaricate	diverging	furcation
分发	distribution
分块	partitioning	block
分娩	labor	delivery	birth	child-birth
分娩后	post-natal
分娩期	intrapartum
分子	molecular	molecule
分子内	internal
分子动力学	molecular dynamics
分子生物学	molecular biology
分子病	molecular disease
分子筛	molecular	molecular sieve
分子结构	molecular structure
分子遗传学	molecular genetics
分子量	molecular weight
分子量分布	molecular-weight distribution
分局	substation
分层	layer	hierarchical	delamination	stratified
分层取样	stratified sample
分层结构	layered structure	hierarchy
分层随机抽样	stratified random sampling
分岔	fork
分工	labor	division
分差	point spread
分布	distribution
分布中心	distribution center
分布函数	distribution function
分布参数	distributed parameter
分布广泛	widely distributed
分布式	distributed
分布式系统	distributed system
分布式网络	distributed network
分布式计算	distributed computing
分布性	distributivity
分布数据	distributed data
分布曲线	distribution curve
分布极	distributed pole
分布模型	distribution model
分布类	distributional class
分度	dividing	graduation
分开	separate	part	divided	secernment
分心	distraction	inattentiveness
分批	batch	group by group
分摊	allocation	apportion	divvied	apportionment
分支	branch
分支结构	branch structure
分散	dispersion	scattering
分散度	divergence
分散性	dispersibility
分数	fraction
分数据	subdata
分数阶	fractional order
分时	time	time-share
分期	installed	time	staged
分析	analysis
分析上	analytically
分析人	assayer
分析单	analysis list
分析性	analyticity
分析技术	analytic technique
分析数据	analytical data
分析方法	analytic
分析机	analysis	analyze	analytic engine
分析标准	analytical standard
分析模型	analysis model	analytic model
分析法	analysis	analytical method
分析研究	analytic study
分析算法	analysis algorithm	parsing algorithm
分析系统	analytic system
分析线	analytical line
分析表	analysis
分析过程	analysis procedure	parsing process
分析问题	parsing problem
分枝	branched
分枝杆菌	mycobacteria
分模型	sub-model
分步	process
分歧	divergence	branching	different	bifurcation
分段	segmentation
分泌	secretion
分泌水	hydrelatic
分泌物	secretion
分泌酶	secretase
分流	shunt
分片	slicing
分生孢子	conidiophore	conidiospore	conidium
分生组织	meristem
分界	demarcation	delimit	precinct
分界线	boundary	line
分相	phase
分离	separation
分离出	abstracted
分离培养	isolated culture
分离性	dissociation	separability
分离机	splitter
分离流	separated flow
分离筛	separating screen
分离能	separation energy
分立	discrete
分站	station
分等	grade	classify	brack
分类	classification	classify	sort
分类上	systematic
分类体系	taxonomic hierarchy
分类信息	category message
分类单元	taxon
分类器	classifier
分类学	taxonomy	systematics
分类学家	taxonomist	systematist
分类技术	classification technique
分类数据	categorical data	cluster data
分类方法	classification method
分类标准	group standard
分类法	classification
分类算法	sorting algorithm
分类管理	sort management
分类系统	classification system	taxonomy
分类群	taxonomic group
分类表	classification table	sorted table
分级	hierarchical	classification	grade
分组	group	packet
分群	swarm
分蘖	tiller
分裂	disruptive	fragmentation	split
分解	decomposition	reduce
分解技术	decomposition technique
分解方法	decomposition method
分解时间	resolution time
分解过程	decomposition process
分词	participle	participial
分辨	resolution
分辨力	resolving power
分辨率	resolution
分选	sorted
分部	section	subsection	branch	sub-division
分配	distribution	allocation
分配性	distributivity
分配方案	allocation plan
分配格	distributive lattice
分配模型	apportion model
分配比	distribution ratio	distribution coefficient
分配算法	allocation algorithm
分配系数	partition coefficient
分配问题	assignment problem
分量	component
分量表	sub-scale
分钟	minute
分队	unit
分隔	separate
分项	item	subentry
分馏	fraction
切下	cutting	slice
切伦科夫	cherenkov
切入	incision
切割	cutting	incision
切变	shear
切口	incision
切开	incision
切换	toggling	switch
切片	section	slicing	cut sheet
切碎	hash	mince
切缘	cutting margin	incisal edge	incisal margin
切花	cut-flower
切除	removal	resection	ablation	excision
切除术	resection
切面	section	cross-section
刈割	cradle
刑事	criminal
刑事案件	crown case	criminal case	criminal matter
刑法	law	criminal
划分	partitioning
划界	demarcation	delimit
划痕	flaw	scarification	scarify	nick
划痕试验	scarification test
列为	rank
列举	enumeration	name	particularize
列出	list
列当科	orobanchaceae
列数	column number
列表	list
列车	train
刚刚	just	fresh	just now
刚度	rigidity	stiffness
刚性	rigid
刚果红	red
刚毛	seta	bristle	chaeta
创业者	enterpriser	grounder
创伤	trauma	traumatic	wound
创伤后应激障碍	posttraumatic stress disorder
创伤性	traumatic
创作	creation	composition	creative	compose
创制	ijtihad
创办	promote	start
创建	create
创意	creative	originality	thinker
创新	innovative
创新人才	creative person
创新性	innovativeness
创新研究	innovation research
创立	institute	create	found
创造	create	creation
创造力	creativity
创造性	creativity
创造性思维	creative thinking
创造能力	geniuses
初一	kalend
初中	junior high	junior high school
初乳	colostrum
初产妇	primipara
初值	initial	value
初发	incipient	nascent
初始	initial
初始位置	initial position
初始信息	prior information
初始化	initial
初始数据	preliminary data	initial data	original data
初始条件	initial condition
初始温度	initial temperature
初始解	initial solution
初始阶段	initial phase
初期	primary	earlier	initial stage	prime
初次	first-time	primary
初步	preliminary
初步探索	desk study
初步研究	pilot study
初步设计	preliminary design
初步证据	preliminary proof
初步试验	preliminary test
初生	primary
初级	primary	simple	low level
初级卵泡	primary follicle	folliculi oophori primarii	folliculi ovarici primarii
初级生产	primary production
初选	primary
初速	initial velocity
删除	deletion	remove
判决	sentence	adjudication	judgement	award
判别分析	discriminant analysis
判定	decision
判定系数	r-squared
判据	criterion
判断	estimate	judgment	judgement
判断错	misjudge
判读	deciphering
利他	altruism
利多卡因	lidocaine
利妥昔单抗	rituximab
利尿剂	diuretic
利己	self
利弊	pros and con
利润	profit
利率	rate	interest
利用	utilize
利用不足	underutilization
利用时	temps utile
利用时间	utilization time
利用率	utilize	ratio	use ratio
利用真空	vacuum
利用系数	use factor	utilization factor
利益	benefit	interest
利益分配	melon-cutting
利福平	rifampin
别人	anybody else	somebody else
别的	else
到底	blaze	dinting
到达	arrival
到达时间	arrival-time
制作	making
制冷机	refrigeration
制冷系统	refrigeration system
制剂	preparation
制动	brake	stopping	dragged	immobilize
制品	product	article
制图	drafting	drawing	graphical	map-making
制备方法	preparation method
制定	established	make	institute
制定政策	policy making
制导	guidance	direct	guide
制度	system
制度化	systematisation	systematism	institutionalised
制度经济学	institutional economics
制度设计	system design
制成	execute	finished	fiat	wrought
制浆	pulping
制约性	conditionality
制订	make	formulate
制造	manufacture
制造业	manufacturing
制造企业	manufacturing firm	manufacturing enterprise
制造商	manufacturer
制造工艺	manufacturing process	fabrication process	manufacturing technology
制造环境	manufacturing environment
制造过程	manufacturing process
刷新	refresh
刺果	bur
刺梨	opuntia tuna
刺槐	robinia	acacia
刺激	stimulation	irritation	exciting
刺激作用	catalysis
刺激特	stimulus	stimuli
刺激素	elicitor
刺激细胞	irritation cell
刺的	spicular	lancinating	spinose	spinous
刻板	stiffness	precisely	rigid	stark
刻蚀	etch
剂型	dosage form
剂量	dose
剂量计	dosimeter
削减	cut	abridged	axe	cut back
削弱	impairment
前下	antero-inferior
前中	anterior
前位	positive	anterior
前体	precursor
前倾	pitch
前兆	precursor	forerunner	portent	omen
前冲	propulsion
前列腺	prostate
前列腺体	corpora glandulosum	glandulae prostata muliebris
前列腺液	succus prostaticus
前列腺炎	prostatitic	prostatitis
前列腺特异性抗原	prostate-specific antigen
前列腺特异抗原	prostate specific antigen
前列腺癌	prostate cancer
前列腺素	prostaglandin
前区	prezong
前发	antedating
前后	back	front	context
前后观	anteroposterior view
前向	forward
前因	antecedent cause
前壁	paries anterior
前处理	pre-processing
前导	lead	precursor	leader
前庭	vestibule
前情	antecedent
前所未有	first ever
前提	premiss	hypotheses	premise	reason
前提是	premised
前提条件	pre-condition
前方	frontage
前景	foreground	prospect	outlook
前期	prophase	pre	period	prior period
前来	come around
前模	front mould	cover mould
前沿	leading edge	cutting-edge
前沿科学	frontier science
前沿阵	advanced position
前牙	front teeth	labial teeih
前的	anterior
前瞻性	forward looking
前磨牙	bicuspid	premolar
前移	forward lead	fronted
前端	front-end	leading end
前缀	prefix
前缘	margo anterior
前置	antelocation	previa	praevia
前置放大器	preamplifier
前者	former
前脉冲	prepulse
前脑	forebrain	prosencephalon
前腔静脉	precava
前臂	forearm
前苏联	soviet union
前规划	preplanning
前进	advance	progress
前进速度	rate of advance	soa	speed of advance
前述	aforementioned	previous
前途	outlook	lookout
前部	forepart	forehead	proscenium
前降支	rami anterior descendens
前面	previous	advance	front	preceding
前额	forehead
前馈	feed forward
前驱	van
剔除	eliminate
剖析	anatomy	parsing
剖腹	abdominal	paunch
剖面	section	profile	plane section
剥夺	deprivation
剥离	stripping
剥蚀	gaffing	denudation
剧增	leap
剧毒	virulent	hypertoxic
剧烈	smart	acutely	acuity	drastic
剩余	residual	remain
剩余物	remains	remainder
剩余能	excess energy
剪切	shear
剪切试验	shear test
剪力	shear	shear force
剪枝	pruning
副产品	product	byproduct
副产物	outgrowth
副作用	side effect
副区	secondary area
副反应	reaction	side reaction
副总理	vice-premier
副本	copy	duplication	carbon
副热带	semitropics	subtropic
副词	adverb	adverbial
割胶	tapping
剽窃	plagiarise	plagiarism	lift	steal
剽窃行为	cribbing
力图	endeavour
力大	muscularity
力学	mechanical
力差	forec differntial
力矩	torque	moment
力系	system	coefficient	system of force
力量	force	power	strength	potency
办公室	office
办公楼	office building	business building
办法	method	resource
功夫	kungfu
功效	efficacy	efficiency
功率	power
功率计	dynamometer
功率谱	power spectrum
功率输出	power output
功绩	exploit	merit
功耗	power	power consumption	dissipation
功能	function
功能冗余	functional redundancy
功能分析	functional analysis
功能分类	functional classification
功能参数	functional parameter
功能性	functionality
功能性磁共振成像	fmri	functional magnetic resonance imaging
功能材料	function material
功能特性	functional characteristic
功能紊乱	disfunction
功能网络	functional network
功能连接	function binding
功能链	functional chain
功能降低	graceful degradation
功能需求	functional requirement
加上	plus
加入	join	build	acceded	add
加利福尼亚	california
加剧	heat
加勒比海	caribbean
加压	pressure
加压素	vasopressin	pitressin
加厚	thickening	intensification
加固	ruggedized	reinforced	upgraded	spliced
加大	increase
加密	encryption
加密技术	encryption technique
加密机	encryptor	encryption equipment
加密算法	encryption algorithm
加尔	nergal
加工	process
加工效率	working efficiency
加工时间	process time
加工模式	tooling pattern
加工精度	working accuracy
加工能力	process capability
加工表面	finished surface
加工过程	process-cycle
加工阶段	process phase	process step	process stage
加强	reinforcement	enhance
加快	faster	accelerated	expedite	quicken
加成	addition
加扰	scrambling
加拿大	canada	canadian
加权	weight
加权图	weighted graph
加权平均	weighted mean
加权平均法	weighted averages method
加权法	weighting method
加权系数	weighing parameter	weighting coefficient
加权网络	weighting network
加水	water
加法	addition
加深	deepening	emboldening
加温	warming
加湿	humidifying
加热	heat
加热工	heater
加热段	heating zone
加热温度	heating temperature
加筋	reinforced
加药	medicate
加载	load
加速	accelerate
加速器	accelerator
加速度	acceleration
加速度传感器	acceleration transducer
加速度计	accelerometer
加速比	speed-up ratio
加重	aggravated
务实	pragmatic
劣质	shoddiness	sub-standard
动作	action	operation
动作电位	action potential
动作记忆	motor memory
动力	dynamic	power
动力学	kinetic	dynamics
动力学参数	kinetic parameter
动力学方程	rate equation	kinetic equation
动力系统	dynamic system	power system
动力装置	propulsion system	powerplant
动向	movement	drift
动员	mobile
动因	stimuli
动态	dynamic
动态分析	dynamic analysis
动态响应	dynamic response
动态平衡	dynamic equilibrium	homeostasis
动态性能	dynamic property
动态控制	dynamic control
动态模型	dynamic model
动态模式	dynamic model
动态模拟	dynamic simulation
动态特性	dynamic characteristis
动态系统	dynamical system
动态范围	dynamic range
动态规划	dynamic programming	dynamic planning
动态调度	dynamic scheduling
动情	emotionality	funrun
动情周期	estrus
动机	motivation
动机研究	motivation research
动植物	vegeto-animal
动物	animal
动物实验	zooperal
动物模型	animal model
动物疾病	animal disease
动物研究	animal-research
动物类	animalia
动物群	fauna
动物行为	animal-behavior
动物试验	animal-testing
动画	animal
动的	kinetic	kinesic
动能	kinetic energy
动脉	artery
动脉压	arterial	arterial pressure
动脉收缩	arterial systole
动脉瘤	aneurysm
动脉硬化	arteriosclerosis
动脉粥样硬化	atherosclerosis
动脉血	arterial blood
动荡	turbulence
动词	verb
动量	momentum
动静脉	arterio-venous
助力	power-assisted
助孕	proconceptive
助手	assistant	aid	second
助推	boosting
助理	assistant
助长	encourage	facilitation
努力	effort
劳动	work	labor	labour
劳动力	work force	workforce	labor force
劳动力市场	labour market
劳动密集型	labor-intensive
劳动强度	labour intensity
劳动者	worker
势在必行	imperative
势场	potential field
势的	potenteal
势能	potential	energy	potential energy
勃起功能障碍	erectile dysfunction
勉强	reluctant	along	narrow	strained
勘察	survey	prospect
勘探	prospect	explore
勘查	reconnaissance
勘测	exploratory survey
匀浆	homogeneous	refining
包含	including	inclusion	containing
包围	around	encapsulated	involve	ring
包埋	embedding	investing
包封	envelope
包括	including	involving
包绕	circumvolutio
包络线	enveloping line
包膜	involucre	integument
包被	peridium
包装	package	packing
包裹	package	parcel	pack
包进	enfold
匍匐茎	stolon
化作用	compartmentalisation
化合	combining	compound
化合物	compound
化妆品	cosmetic	makeup
化学	chemical	chemistry
化学修饰	chemical modification
化学元素	chemical element
化学分析	chemical analysis
化学反应	chemical reaction
化学发光	chemiluminescent
化学合成	chemical synthesis	chemosynthesis
化学吸附	chemisorb	activated absorption	chemisorption	chemosorption
化学品	chemical
化学工业	chemical industry
化学性质	chemical property
化学成分	chemical composition
化学方法	chemical process
化学气相沉积	chemical vapor deposition	cvd
化学污染物	chemical pollutant
化学沉淀	chemical precipitation
化学法	chemical
化学物质	chemical substance
化学疗法	chemotherapy
化学组成	chemical composition
化学结构	chemical constitution
化学肥料	chemical fertilizer
化学计量	stoichiometric
化学计量学	stoichiometry
化学计量比	stoichiometric ratio
化学试剂	chemical reagent
化学链	chemical chain
化学键	chemical	chemical bond
化学需氧量	chemical oxygen demand
化生	metaplastic
化疗	chemo	chemo-treatment
化石	fossil
化石燃料	fossil fuel
化肥	fertilizer	fertiliser
化身	avatar	embodiment	picture	phantom
化验	assay	test	analysis
北京	beijing	peking	pekingese	pekinese
北京鸭	peking duck
北侧	north side
北冰洋	arctic ocean
北区	north side
北半球	northern hemisphere
北大西洋	north atlantic
北太平洋	north pacific
北平	peiping
北方	north	northern
北极	arctic
北温带	north temperate zone
北的	north
北美	american	north
北美洲	north america	north american
北部	upper	north	northern
北部森林	north woods	northern woodsia
匮乏	pinch
匹配	matching
匹配数据	matched data
匹配组	matched group	matched set
匹配过程	matching procedure
匹配问题	matching problem
区分	differentiate	partition	separate	repartition
区分器	circuit sectionalizer
区划	compartmented
区别	differentiate	distinction	discriminate	distinguish
区域	area	region
区域中心	regional center
区域内	intra
区域分割	region splitting
区域化	regionalisation	territorialization
区域性	region
区域数据	area data
区域生长	region growing
区域表	region list
区域选择	area selection
区时	zone time
区段	sector	section
区的	regional
区间	interval
医学	medical	medicine
医学中心	medical center
医学数据库	medical data base
医学界	medical community
医学院	medical school	medical college
医师	physician
医患	doctor-patient
医患关系	doctor-patient relation
医护	medical care
医护人员	health care provider
医治	dose	medicinal	curing
医生	medical	doctor
医疗	medical	medical care
医疗保健	healthcare
医疗服务	medical service
医疗机构	medical institution
医疗设备	armamentarium
医疗诊断	medical diagnosis
医疗费用	hospitalization costs	medical expense
医科	school of medicine
医药	medication	medicinal	medicament
医药学	medico
医院	hospital
匿名	incognito
十个	ten	dicker
十二	twelve
十二指肠	duodenum
十二烷	dihexye	dodecane	n-dodecane
十二烷基硫酸钠	lauryl sodium sulfate	sodium lauryl sulphate
十五	fifteen
十八	eighteen	acid
十八烷	octodecane	octadecane
十六	sixteen	cabasset	caroche
十六酸	palmitic acid	hexadecanoic acid	hexadecoic acid	hexadecylic acid
十分	fully	thorough	completely	full
十分敏感	highly-strung
十分清楚	crystal clear
十字	cross
十字交叉	decussation	crisscross
十字花科	brassicaceae	cruciferae
十字路口	intersection	crossroads	carrefour
十年	decade	decennium
十年间	decennary
千克	kilogram
千年	millennian
千米	kilometer
升交点	ascending node
升力	lift	lift force
升华	sublimation
升汞	bichloride
升温	temperature
升级	upgrade	remove
升高	lift	elevated	heighten	rise
午休	lunch	siesta
午后	afternoon
半个世纪	half-century
半乳糖	galactose
半乳糖苷	galactoside
半农	ban-lon
半固定	semi	permanent
半圆形	semi-circular	semicircle	hemicycle
半夏	pinellia ternata breit	rhizoma pinelliae
半夜	midnight
半定	order	partial
半定量分析	semi-quantitative analysis
半寄生植物	hemiparasite
半导体	semiconductor
半导体材料	semiconductor material	semiconducting material
半小时	half-hour
半岛	peninsula
半干旱	semi-arid
半年	half	annually	half-year	semi
半径	radius
半灌木	suffrutex	subshrub
半环状	semiring
半球	hemisphere
半纤维素	hemicellulose
半纤维素酶	hemicatalepsy
半结	half-knot	half-hitch
半结构化	semi-structured
半群	semigroup	hemigroup
半翅目	hemiptera	hemipteronatus
半胱氨酸	cysteine	cy
半胱胺	mercaptoethylamine
半自动	semiautomatic	automatically	aided	semi
半自动化	semi-automation
半荒漠	semi-desert
半衰期	half-life	half-life period
半透明	translucent
半音	semitone	halftone	semitrance
半饱	half-full
华南	south china
协会	association
协作	collaborative	synergistic	team	synergy
协助	assist
协同	synergistic
协同作用	synergy	synergistically	synergistic action
协同处理	coprocessing
协同控制	synergic control
协同效应	synergistic effect
协同设计	co-design
协同进化	co-evolution
协商	understanding	negotiation	consult	confer
协定	agreement
协方差	covariance
协议	protocol	agreement
协调	coordination
协调委员会	coordination committee	coordinating council
协调控制	coordination control
卒中	apoplexy
卒中后	postapoplectic
卓越	surpassing	prominent	predominant	pre-eminent
单一	single
单一化	simplify	simplification
单不饱和脂肪酸	monounsaturated fatty acid
单中心	unicentric
单交	single cross
单亲家庭	one-parent family
单位	unit
单位时间	unit time
单位长度	unit length
单位面积	unit area
单体	monomer
单体化	monomerize
单作	monoculture
单侧	unilateral
单倍体	haploid	haploidy
单倍型	haplotypic
单值	single
单元	cell	unit
单元数	number of elements
单元组	cell-block
单克隆	monoclonal
单克隆抗体	monoclonal antibody
单分子	unimolecular	monomolecular
单列	uniline
单叶	simple leaf	unilobar	unilobular
单向	one way
单周	one-cycle
单因子	single-factor
单基因	single-gene
单子叶植物	monocotyledonous	monocot
单字	single word	unique word
单宁	tannin
单层	monolayer	single	single-layer
单峰	singlet
单性	partheno
单斜	monocline
单晶	single crystal
单极	single-pole
单果	simple fruit
单核	leukocyte
单核细胞	monocyte	mononuclear cell
单根	simple root	monoradicular
单模	module
单步	step	one	single
单点	single-point	one-point
单片	monolithic	chip
单片机	single chip micyoco
单独	separate	alone	solely	standalone
单独使用	exclusive use
单瓣	univalve
单的	azygous
单目标	simple target
单相	phase	single-phase	one-phase
单糖	monosaccharide
单级	single-stage	one	single-step	monopole
单纯	simple
单线	single	line
单细胞	one-celled	single-celled
单胃	monogastric
单胎妊娠	monocyesis
单胞	unit cell
单胞菌	monoplacophoran
单胞菌属	monas
单脉冲	single-shot
单词	word	single word
单语	monolingual
单调	monotonic
单质	elementary substance	simple substance	monoplasmatic
单边	single
单雌	haplometrotic
单频	single-frequency
卖家	slop-seller
南亚	south southeast
南京	nanjing	nanking
南北方向	north-south direction
南区	south side
南半球	southern hemisphere
南大西洋	south atlantic
南天	nanten
南宁	nanning
南方	south	southern
南方人	southern
南昌	nanchang
南极	antarctic	south pole
南洋	south sea
南海	sea	south	south china sea
南瓜	calabazilla	pumpkin	cushaw	cucurbit
南的	south	austral
南美	american	south america
南美洲	latin america
南部	southern
博士	doctor
博客	blog	blogger	boke
博弈	game
博弈论	game theory	game theoretic
博文	bowen
博物馆	museum
占主导地位	predominant	dominated
占优势	dominant	predominant	prevailing
占据	occupy	occupancy	hold	populating
占有	possess
占用	occupancy	appropriate
卡博	james branch cabell
卡尔	carl
卡尔曼滤波	kalman filtering
卡托普利	captopril
卡拉	karaites
卡方	chi
卡方检验	chi-square test
卡车	truck
卡那霉素	kanamycin
卧床	bed
卫星	satellite
卫星上	spaceborne
卫星导航	sat nav
卫生	health
卫生管理	sanitary control	healty administration
卫矛	winged spindle tree	euonymus thunbergianus	ramuli euonymi
卫矛属	euonymus
卫矛科	celastraceae
印刷	printed
印尼	indonesia	indonesian
印度	ind	indian	india
印度河	indus
印度洋	indian ocean
印记	marking	impression	imprint
印象	impression	effect
印迹	blotting	footprint
危及	endanger	jeopardise
危害	dangerous	hazardous	compromise	impairment
危害性	perniciousness
危机	crisis
危险	dangerous
危险区	dangerous area	hazardous area	hazardous location
危险因素	risk factor
危险度	risk factor
即使	eventhough
即刻	instantly	immediate
即时	real-time	instantaneous
卵圆形	ovate
卵子	ovum	ova
卵巢	ovary
卵巢内	intra-ovarian	entovarial
卵巢癌	ovarian carcinoma
卵形	oval	ovoid
卵母细胞	oocyte
卵泡	follicle
卵清	ovi albumin
卵裂	cleavage
卵黄	yolk	vitellus
卷云	cirrus cloud
卷入	involvement	entanglement	embroiled
卷曲	wind	curling	frizzy	coil
卷积	convolutional
卷积和	convolution sum	convolution summation
卷积核	convolution kernel
卸载	unloading	download	discharge
厂商	manufacturer
厂房	plant
厄尔	ell
厄瓜多尔	ecuador	ecuadorean	ecuadorian	ecuadoran
历史	historical	history
历史上	historical
历史信息	historical information
历史唯物主义	historical materialism
历史学	history
历史性	historical
历史悠久	centuries-old
历史数据	historical data
历史文献	historical document
历史背景	prehistory
历史记录	history
历史运行数据	history data
历年	calendar year
历程	mechanism
压制	suppression	repress	clampdown	quell
压力	pressure	stress
压力传感器	pressure pickup
压力梯度	baric gradient
压力波	pressure wave	compression wave
压实	compacted
压强	pressure
压抑	repression	inhibition	depressive	oppression
压水堆	pressurized water reactor
压滤机	pressing	filter	press filter
压片	preforming	sheeting
压电	piezoelectric
压痕	indent
压缩	compression
压缩强度	compressive strength
压缩性	compressive
压缩技术	compression technique
压缩数据	compressed data
压缩机	compressor
压缩率	compressibility
压缩空气	compressed air
压缩算法	compression algorithm
压裂	fracturing
压迫	pressure	weight
压降	pressure drop
厌恶	aversion	antipathy	abominate	disgusted
厌氧	anaerobic
厌腻	satiation	sated	satiety
厘米	centimeter	cel
厚壁	thick-wall
厚壁组织	sclerenchymatous
厚度	thickness
厚朴	cortex magnoliae officinalis	magnolia hypoleuca
厚的	thick	thicker
厚藤	beach morning glory	ipomoea pes-caprae
原主	aorta
原产	original
原位杂交	ished
原体	protomer
原假设	null hypothesis
原儿茶酸	protocatechuic acid
原儿茶醛	protocatechualdehyde
原则	principle
原发	primary
原发性	primary
原发性高血压	primary hypertension
原名	old name	primitive name
原告	plaintiff
原因	cause
原图	artwork
原地	situ
原型	prototype
原型系统	prototype system
原基	blast	primordium	rudiment	anlage
原始	original	primitive	primary
原始数据	raw data	initial data
原始文献	original document
原始森林	primary forest	virgin forest
原子	atomic
原子数	atomicity
原子荧光	atomic fluorescence
原子钟	atomic clock
原带	original tape	raw tape
原文	text	textual
原料	raw material	feedstock
原有	original	intrinsic
原本	original	progenitor	duplicate original	scripting
原材料	material	raw	raw material
原来	originally	back
原核	pronucleus
原核生物	procaryote	prokaryote	moneron
原模型	full-scale model	grand master pattern
原油	crude oil	base oil
原点	origin
原煤	brat
原状	back
原理	principle
原生	progenetic
原生动物	protozoan
原生质体	protoplast
原色	primary
原花青素	oligomeric proantho cyanidins
原酸	ortho-acid	raw acid
厦门	amoy
去中心化	decentralized
去分化	de-differentiate
去势	emasculated	unsex	geld
去卷积	deconvolution
去同步化	desynchronization
去掉	strip away
去极化	depolarize
去甲肾上腺素	norepinephrine	noradrenaline
去皮	peeling	decorticating	barking	flay
去相关	decorrelation
去离子水	deionized water
去调	demodulating
去雄	castrated
县城	county seat
参与	participation
参与者	participant	partaker
参加	participate	enter	assist	join
参差不齐	ragged	jaggy
参数	parameter
参数优化	parameter optimization
参数估计	parameter estimation
参数值	parameter values
参数分析	parameter analysis
参数包	parameter packet
参数化	parameterization
参数测量	parameter measurement
参数特征	parameter attribute
参数组	parameter group
参数自适应	parameter adaptive
参数表	parameter	list	parameter table
参数识别	parameter identification
参数选择	preference
参数集	parameter set
参照	reference
参照系	frame of reference
参考	reference
参考值	reference value
参考图	reference drawing
参考帧	reference frame
参考数据	reference data
参考文献	reference documentation
参考标准	reference standard
参考点	reference point
参考系	frame	reference system	reference frame
参考资料	reference material
参量	parameter
又称	miller-dieker syndrome
又称为	otherwise called
及其他	etc
及时	timely
及时性	timeliness
及格	pass
及物	supply
友善	friendly
友好	friendly
友谊	friendliness	friendship	companionship	comradeship
双亲	parental
双体	bicorporate
双体船	catamaran
双侧	double	bilateral	iso
双刃	two-edged
双刃剑	double-edged sword
双功能	dual functional
双变量	bivariant
双向	bi-directional	two	duplex
双向指示	dyadic indication
双向流	bidirectional flow
双子叶	dicotyledonous
双子叶植物	dicot	dicotyledon	exogen
双字	two	word	double
双对	double	contrast
双层	double	layer
双峰	bimodal	double-humped
双手	two	hand	maulers
双支	two-pronged
双方	bilateral	mutual	party
双曲	double
双极	bipolar
双标	double mark
双核	binuclear
双核心	dual-core
双正交	biorthogonality
双氧水	aquae hydrogenii dioxidi
双活	seki
双环	dicyclo
双盲	double blind
双相	biphasic	quarter phase
双眼	binocular
双翅目	diptera	order diptera
双胎	twin	gemini
双胎妊娠	double gestation	twin pregnancy	bigeminal pregnancy	gernellary pregnancy
双色	bicoloured
双螺旋	double-helical
双角	bicornous
双语	bilingual
双语者	bilingualist
双赢	win-win
双路	double circuit	twin channel
双轨	dual track
双轮	two-wheel
双边	bilateral
双通路	binary channel
双通道	two-channel
双重	double	dual
双重性	dualism
双链	double-strand
双音节词	dissyllable	disyllable
反义	antisense	anti-sense
反之	au contraire
反之亦然	vice versa
反作用	reaction	negative effects	feed back
反刍	rumination	regurgitation
反刍动物	ruminant	chewer
反向	reverse
反向学习	backward learning
反垄断法	anti-trust
反复	repeated	iterative
反复性	repetitive
反对	anti	opposed
反射	reflect	reflexive
反射光谱	reflection spectroscopy	reflection spectrum
反射学	reflexology
反射性	reflexive
反射率	reflectivity
反常	anomalous	abnormal
反应	reaction
反应产物	reaction product
反应关系	response relation
反应动力学	reaction kinetics
反应区	reaction zone
反应器	reactor
反应堆	reactor
反应平衡	reaction equilibrium
反应性	reactivity
反应时	time reaction
反应时间	reaction time
反应机理	reaction mechanism
反应物	reactant	reagent	actor
反应率	reactivity
反应速率	reaction rate	rate of reaction
反式	anti	tran	anti-type
反思	self-reflective	re-thinking
反恐	anti-terrorism
反投影	back projection
反抗	resistance	recalcitrant
反折	reflexion	retroflexion	invagination
反推	back-stepping
反映	reflect	image	mirror	glass
反比	inverse
反比例	inverse proportion
反演	inversion
反照率	albedo
反生产	counterproductive
反相	phase	inverted
反相关	antidependence
反省	introspection	self-examination	self-reflection
反硝化	denitrifying
反硝化作用	denitrification
反硝化细菌	denitrifying bacteria
反硝化菌	denitrifying bacterium
反社会行为	anti-social behaviour order
反转	reverse	inversion
反转录	reverse transcription
反过来	vice versa
反问	counterquestion	cross examination
反馈	feedback
反馈作用	feedback action
反馈信息	feedback information
反馈控制	feedback control
发作	access	fit	seizure	attack
发光	luminescence
发光强度	luminous intensity	light intensity
发光性	photism
发出	emitting	make	issue	emanate
发动	launch	motor	spark	start
发动机	engine	motor
发型	hairstyle
发声	vocalization	phonation	utterance
发射	emission
发射光谱	emission spectrum
发射机	transmitter
发射率	emissivity
发展	develop
发展中	developing	growth
发展中国家	developing country
发展史	phylogeny
发展心理学	developmental psychology
发展期	evolution period
发展计划	development program	development planning
发展过程	history
发展速度	tempi
发布	release	publication
发布者	promulgator
发挥	exert	elaborate
发掘	exhumation	unearth	excavation	dig
发掘出	disinterment
发散	diverging
发明	invention
发根	hairy root
发泄	release	vent
发泡	foam	expanding foam
发泡剂	foaming agent
发源	originate	womb	matrices	emanate
发热	fever	febrile
发现	discovery	find	detection	discovered
发现机制	discovery mechanism
发生	generate
发生中	nascent
发生了	shit happen
发生器	generator
发生故障	malfunction
发生数	incidence
发生时间	occurrence time
发生率	incidence
发电	power generation	generate electricity
发电机	generator	electric generator
发电量	generating capacity
发病	morbidity	pathogenesis
发病前	premorbid
发病机理	pathogenesis
发病率	morbidity	disease incidence
发育	developmental	develop
发育不良	dysplasia	stunted
发育初期	brephic
发育异常	dysplasia
发育成熟	fully-developed
发育期	phase
发育良好	well-developed
发育迟缓	late-blooming	hypoevolutism
发芽	germination
发行	issue
发表	address	make	deliver	announcement
发起	sponsored	sponsorship	originate
发达	developed
发达国家	developed country	developed nation
发送	send
发送端	outgoing end	initating terminal
发酵	fermentation
发酵法	fermentation method
发酵罐	fermenter
发音	articulation	enunciating	pronouncing	vocalization
叔丁基	tertiary-butyl
叔丁基苯	tert-butylbenzene
取代	substitute
取代基	substituent
取出	extraction
取向	oriented	tropism
取回	retrieval
取得	achieved	acquisition	taking
取样	sampling
取消	cancellation
受主	acceptor
受伤	injury	wounded	injured
受体	receptor
受体阻断剂	alpha blocker
受保护	protected
受到	get	receive	packet
受到关注	receive publicity
受到威胁	threatened	intimidated
受到注意	receive attention
受到限制	trapped
受压	pressure	part
受孕	conception	fecundation	syllepsis
受害	injured
受害者	casualty	sufferer
受影响	affected
受损	impaired	damage
受损程度	extent of damage
受控	control
受教育	instructed
受欢迎	popular	welcome
受气候影响	meteorotropic
受灾	stricken
受热面	generating surface	heating plate
受的	gestational
受益	benefit	beneficial
受益人	beneficiary
受精	fertilization
受精卵	zygote
受精率	fertility rate
受者	taker	donee
受训练	train
受阻	barred	suffocate
受限	limited
变体	variant
变元	argument
变冷	chill
变分法	variation method	calculus of variation
变动	fluctuation	change
变化	change
变化分析	mutation analysis
变化幅度	change magnitude
变化强度	change intensity
变化性	variability
变压器	transformer
变圆	round
变型	modified form
变大	wax	heighten
变好	meliorate
变宽	broaden	widen
变小	lessen	diminish
变工况	varying duty
变干	dry
变应原	allergen
变应性鼻炎	allergic rhinitis
变异	variation
变异分析	mutation analysis
变异性	variability
变得	become	get
变得模糊	thicken
变态	abnormal	metabolism
变性	denaturation	degenerative	degeneration
变成	become	grow
变换	transform
变换器	converter	transducer	changer
变换对	transform pair
变换模型	transformational model
变换矩阵	transformational matrix
变数	variable
变时	chronotropic
变暖和	warm
变暗	dimming	darkened	darkle	pale
变更	altering	change
变格	declension
变流器	convertor
变浅	shallow
变温	temperature
变湿	wet	dampen
变点	change-point
变率	rate of change
变短	shorten
变硬	hardened
变种	variety
变窄	narrow	straiten
变粗	coarsen	irritated
变细	thin	fine
变调	inflection
变质	turn	degenerative	deterioration	decomposition
变质岩	metamorphic rock
变软	melt
变迁	transition
变速传动	adjustable speed drive
变量	variable
变长	lengthen
叙事	narrative
叙述	narrative	related	descriptive
叠加	superposition
叠加分	superposition integral
叠合	superposition
叠层	layer-by-layer	laminated	stromatolite
叠音	summation tone
口号	slogan	cry	catchword	watchword
口头	oral	verbal
口径	caliber	calibre
口服	oral	oral administration
口的	ostiary
口腔	oral	oral cavity	mouth
口腔癌	oral cancer
口语	spoken language	orally
口语词	colloquialism
口蹄疫	foot-and-mouth	foot-and-mouth disease
古代	old	far-back	ancient	eld
古典	classical
古巴	cuban	cuba
古气候	palaeoclimate
古环境	palaeoenvironment
古生代	palaeozoic	paleozoic
古老	age-old	ancient	antiquity
句子	sentence
句法	syntactic
另外	additionally	additional	another
另外一个	yet another
只要	whilst	dum
召回	recall
召开	convent
可交换	commuting
可以	okay	kiss
可以使用	ready
可以结合	combinable
可以解	solvable
可以解决	soluble
可优化	optimizable
可伸缩性	scalability
可保证	certifiable	warrantable
可信	authentic	trusted
可信度	certainty	confidence level	believability
可信性	creditability
可做	practicable
可再生	reproducible	renewable
可再生资源	renewable resource
可减	deductible
可分	separation
可分性	divisibility	separability
可分离	separation
可利用	available
可利用性	availability
可动	movable	available
可区分	differentiated
可压缩	compressible
可及性	accessibility
可发现	findable
可发生	generable
可变	variable
可可	cocoa	cacao
可吸入	inhalable
可喜	welcome
可塑	plastic
可塑性	plasticity
可完成	achievable	feasible
可实现	realizable
可导致	inducible
可应用	applicable
可延缓	suspensible
可延长	extensible
可归纳	generalizable
可得	available
可得到	attainable
可微	differential
可忽略	ignorable
可忽视	negligible
可恢复	renewable
可感知	appreciable
可执行	execution
可扩展	extendible
可扩展性	expandability	extendibility
可抑制	suppression
可持续发展	sustainable development
可接受	acceptable
可控制	controllable	steerable
可控因素	controllable factor
可控性	controllability
可推测	presumable
可提取	extractable
可操作	operable
可操作性	operability
可改变	fluid
可显	developable
可显示	displayable
可更新	renewable
可检测	detection
可比性	compare
可测量	measurable
可消化	digestible
可溶	soluble
可溶性	solubility
可溶性淀粉	soluble starch	amylum solubila
可满足性	satisfiability
可满足性问题	satisfiability problem	satistiability problem
可生成	generable
可用	usable	available
可用性	usability
可疑	suspicious	suspect
可确定	confirmable
可移动	portable	removable	movable
可移植性	portability
可结合	combinative
可继续	renewable
可维持	maintainable
可编程	programmable
可编程性	programmability
可缩	contractible
可能	possible	potential
可能性	possible
可能的原因	probable cause
可获得	available
可行	feasible
可行域	feasible region
可行性	feasibility
可行性研究	feasibility study
可行解	feasibility	feasible solution
可表现	expressible
可见	viewing	visually	visible
可见光	visible light
可见性	visibility
可观	observed	considerable
可视化软件	visual software
可解决	resolvable
可解释	explainable
可解释性	interpretability
可计算	computer
可证明	provable	certifiable	justifiable
可评价	ratable
可识别	recognizable	discernible
可诊断	diagnosable
可诱导	inducible	derivable
可读性	readable
可调	adjust
可调节	adjustable
可转换	convert	conveying
可达	reachability
可达到	attainability
可达性	accessibility
可逆	reversible
可逆性	reverse
可选择	optional	selected
可遗传	inheritable
可避免	avoid
可配置	configurable
可采用	adoptable
可重复	repeatable	renewable
可重复性	repeatability
可重构	reconfigurable
可重用性	reusability
可防止	preventable
可降低	reducible
可降解	degradable
可靠	reliable
可靠性	reliability
可靠性分析	reliability analysis
可靠性评估	reliability assessment
可靠的信息	reliable information
可预见	foreseeable
可食	edible
可食性	edibility
可食用	edible
台北	taipei	taipeh
台地	plateau
台湾	taiwan	formosa	taiwanese	formosan
台盼蓝	trypanblau	diamine blue	trypan blue	trypanum caeruleum
台计算机	desk-size machine
台阶	steps
台风	tropical cyclone	typhoon
史书	history-book
史实	historical
右侧	right	right-hand
右侧尾状核	right caudate nucleus
右心室	ventriculus dexter cordis
右手	right	hand	right hand
叶下	infrafoliar
叶型	leaf form
叶子	leaf	leafage
叶尖	blade-tip
叶形	lob
叶柄	stipe	leafstalk	petiole
叶桉	eriophyllum lanatum
叶片	blade
叶片长度	blade height
叶片面积	blade area
叶甲	leaf beetle
叶的	lobar	foliar
叶绿体	chloroplast
叶绿素	chlorophyll
叶肉	mesophyllous
叶脉	nerve	nervure
叶芽	cataphyll
叶菜	leafy vegetable
叶螨	spider mite
叶轮	impeller
叶酸	acid	folic acid	folacin	factors u
叶间	interlobar
叶鞘	sheath	vagina
叶黄素	xanthophyll	lutein
号召	call	summon
号外	special
司法	justice	judicature	judicatory	judiciary
司法解释	judicial interpretation
各个	individually
各向同性	isotropic
各向异性	anisotropy
各处	everywhere
各种	various	diversified	sundry
各种不同	diver
各种各样	assortment
各自	respectively	several
各部	departmental
合一	syncretism
合作	cooperative	collaboration
合作伙伴	hezuo
合作发展	cooperative development
合作开发	cooperative development
合剂	mist	mixture
合力	resultant	resultant force	join force
合同	contract	pact	concordat
合同期	contract	contract term
合对	closed pair	pair-closure
合并	incorporate	merge	combination	pooled
合并感染	concurrent infection
合并过程	merge process
合成	synthesis	synthetic	composite	resulting
合成代谢	anabolic
合成气	synthetic	synthesis gas
合成法	synthesis	synthesis method	synthetic process
合成过程	building-up process
合成酶	synthetase
合格	qualified	eligible
合法	legal
合法性	legitimacy	legality	licitness
合点	chalaza
合理	reasonable	logical
合理使用	intelligent use
合理化	rational
合理化建议	rationalization proposal
合理性	reasoning
合理解释	reasonable excuse	reasonable dismissal
合生	accrete	symphysis	coalesce
合用	useable
合约	contract	agreement
合结	stay knot
合著	collaborate	co-author
合计	total	aggregate	foot
合适	suitable	applicable	becoming	possible
合酶	synthase
合金	alloy
合金元素	alloying element
吉尔吉斯斯坦	kirgizstan	kyrgyzstan	kirghizstan
吊装	lifting
同一	identical	self
同一性	identity	self-identity
同上	dittoed
同义	synonymous	synonymy	equivalency
同义词	synonymous	thesaurus
同事	co-worker	work together	colleague	fellow
同仁	confrere
同伴	associate	fellow
同位	parity	apposition
同位素	isotope
同位素分析	isotopic analysis
同位素分馏	isotope fractionation
同位素富集	isotope enrichment
同位素效应	isotope effect
同位素数	isotope number
同位素示踪	isotopic tracing
同侧	homolateral	homopleural	ipsilateral	ipsolateral
同化	assimilation
同名	vena	homonymy
同向	conjugated
同国	compatriot
同型	homotype	homozygous	isotypical	hmogenic
同城	local
同域	codomain
同学	schoolmate	schoolfellow	campmate
同属	congeneric
同工酶	isoenzyme	isozyme
同形	isomorphism
同志	haver	tovarich	tovarisch	comrade
同态	homomorphic
同性	isosexual
同意	consent	agree	agreement	acceptance
同时	simultaneously
同时加工	simulataneous processing
同时发生	simultaneously	concurrent	synchronize
同时处理	co-processing
同时性	simultaneity
同时控制	simultaneous control
同时生	connascent
同期	hameochronous	homochronous
同构	isomorphism
同样	like	likewise	equally	uniformity
同步	synchronized
同步化	synchronized
同步发电机	synchronous generator
同步性	synchronicity
同步控制	synchrocontrol
同步辐射	synchrotron radiation
同源	cognation
同源基因	orthology
同源性	homology
同源性分析	orthology
同生	ideogenous
同盟	federal	alliance	league
同相	co-phase
同种	homogeneous	iso
同等	coordination	equal	equivalence	identical
同类	cognate	equivalency	kindred	congeneric
同胞	sibling	fellowmen	landsman
同行	confrere
同谱	cospectral
同质	homogeneous
同质性	homogeneity
同轴	coaxial
同道	fellow	race
同龄	even-aged
名义	nominal	name
名产	specialty good
名人	personality	celebrity
名作	masterwork
名单	list
名字	name
名称	name
名词	noun
后上	posterosuperior
后下	posteroinferior
后中	posterior
后代	produce	progeny
后传	back-pass
后低	low-back
后修	postmodify
后内	posterointenal
后向	backward-facing
后向散射	backscattering
后壁	paries posterior
后处理	reprocess	post-processing	post-treatment
后备	back
后天	acquired
后悔	repent	regret	rue	penitence
后成	secondary
后抑制	successive inhibition
后效	residual	aftereffect
后方	rear	rearward	backside
后期	post	late	upper	anaphase
后来	subsequent
后极	post	minimal
后果	consequence	sequential	issue	effective
后根	dorsal root
后沿	back-porch
后波	postwave
后牙	posterior teeth	back teeth	buccal teeth	cheek teeth
后现代	post	modern
后生	young man
后的	revision
后移	retroposed	palinal	retroposition	retrocession
后端	back-end	backend
后继	successor	subsequent	following
后续	subsequent
后置	postposition
后者	latter
后肢	hind limb	hindlimb
后肾	hind-kidney	definite kidney	metanephric	metanephroi
后脑	acute	metencephalon	rhombencephalon	hindbrain
后腹	venter posterior
后调	base note
后足	hindleg
后进	junior
后退	back	recession	backup
后部	posterior	tail	back	rearward
后颈	scruff	collare
后验	posterior
后验概率	posterior probability
吐丝	spin
向上	upwards
向下	top
向东	orient	east	easterly	eastward
向东北	northeast	northeastward
向东南	southeast	southeastward
向中	centripetal	mediad	mesiad
向内	ent	introversion
向前	forward
向北	northern	northward	northerly
向区	zonipetal
向南	south	southerly
向地	geotropic
向外	outward
向导	wizard	pilot	conductor
向左	left
向心	centripetal
向性	direct	tropism
向日葵	sunflower	helianthus
向的	ward	tropic
向西	west	westward	westerly
向西北	northwestward	northwest
向西南	southwestward	southwestern
向量	vector
向量化	vector
向量和	vector sum
向量场	vector field
向量机	vector machine
向量空间	vector space
向量表示	vector representation
向量计算	vector computation
吗啡	morphine
吞吐率	throughput rate
吞吐量	throughput	throughout	throughput capacity
吞咽	deglutition	swallow
吞噬	phagocytose	engulfing
吡唑	pyrazol
吡啶	pyridine
否则	otherwise
否定	negative
否认	denial
含义	intent	meaning	implication
含有	fraught
含气	gassy
含氧	oxy	oxygen-bearing
含氮	nitric
含水	water	aqueous	hydrated
含水层	aquifer
含水量	moisture
含沙	sandiness
含油	oily
含油率	oil length
含油量	oleaginousness
含湿量	moisture content	water content
含盐	salt
含硫	sulfur
含碳	carbonaceous
含药	medical
含金	golden	gold-bearing	auriferous
含铁	martial	iron
听力	hearing
听力学	audiology
听器	acoustic apparatus	organon auditus
听者	hearer	auditor
听觉	auditory	acoustic	hearing
听觉皮层	auditory cortex
听觉系统	auditory system
听骨	auditory ossicle
启动	start	activating	startup
启动时间	start time
启发	illumination	developmental	suggest
启发式	heuristic
启发式算法	heuristic algorithm
启示	reveal	inspire	apocalypse	sermon
启蒙	enlighten
启迪	enlightenment	edification	edify
吲哚	acid
吲哚丁酸	indolebutyric acid
吲哚乙酸	indoleacetic acid
吲哚美辛	indolene	indometacin
吸光度	absorbance
吸入	inhalation	suction
吸力	suction
吸取	ingest	introjection	extract
吸引	attract
吸引力	appeal	charm	attraction	magnetism
吸收	absorption
吸收光谱	absorption spectrum
吸收剂	absorber
吸收性	absorption	absorbed
吸收水分	imbibe
吸收法	method	absorption
吸收率	absorptivity
吸收系数	absorption coefficient
吸收能力	absorptive power	absorbility
吸收速率	absorption rate
吸收量	absorbed dose
吸收面	absorbing surface
吸气	air-breathing	suction	inhale	inspired air
吸水	hydrating	sop
吸水率	water absorption
吸湿	hygroscopic
吸烟	smoke
吸热	heat-absorbing	heat absorption	heat-trapping	decalescence
吸积盘	accretion disk
吸附	adsorption
吸附作用	sorption	adsorbing
吸附剂	adsorbent
吸附平衡	adsorption equilibrium
吸附性	adsorbability
吸附树脂	polymeric adsorbent
吸附率	adsorption rate
吸附能力	adsorptivity
吸附量	adsorptive capacity
吻合	anastomosis	anastomoses	inosculation
呈现	surface	present	assume	wear
呈递	submission	present
告知	impart	announcement	notice	intimation
告诉	tell	wise	intimate
呋喃	furan	oxide	furfuran
呕吐	vomiting
员工	employee	faculty member
周内	lxxi
周围	peripheral	ambient	environmental
周围地区	precinct
周围环境	ambient
周围神经病变	peripheral neuropathy
周壁	parietal
周期	cycle	period
周期性	periodic
周末	weekend	night	week-end
周缘	circumference	circumferential
周转	turnover	turnround
周转率	turnover	turnover rate	ratio
周边	peripheral
周长	perimeter
味的	gustatory
味觉	taste	gustation	palate
呼吁	appeal
呼吸	respiratory	breathing	respiration
呼吸作用	respiration
呼吸困难	dyspnea	dyspnoea
呼吸暂停	apnea
呼吸机	breathing machine	life-support machine
呼吸系统	respiratory system	systema respiratorium
呼吸道	respiratory	respiratory tract
呼和浩特	hohhot
呼应	echoing
呼气	breath	exhalation	expiration
命中率	hit probability
命令	command	order
命名	name
命名法	nomenclature
命运	fate	portion	fortune
命题	proposition
咀嚼	masticate	manducation	chew
和善	good natured
和声	harmonic	concert
和局	standoff
和峰	sum peak
和平	peace
和有关	regard	appertained
和服	kimono
和气	folksy
和相关	reck
和约	peace
和缓	abirritative
和解	compromise	compound	reconciliation
和谐	accordance	harmonic	cotton	harmonised
和音	chord	diapason
和项	sum term
和风	zephyr
咖啡	coffee
咖啡碱	caffeine
咖啡酸	caffeic acid	caffic acid
咨询	consulting	advisory
咨询服务	consulting service	counseling
咨询机构	advisory body
咬合	occlusion
咳嗽	cough
咸水	salt-water
咸海	aral sea
咽喉	throat	gula	jugular	guttur
品味	taste	savour
品格	character
品牌	brand name
品种	variety	breed
品种选择	variety selection
品质	quality
哈密	hamiltonian
哈尔	radclyffe hall
哈尼族	hani
哈拉	sub	saharan
哈萨克斯坦	kazakhstan	kazakstan
响应	response
响应因子	response factor
响应性	reactive mode
响应时间	response time
响应曲线	response curve
响应机	responsor
响应特性	response characteristic
响应能力	responsiveness
响应速度	response speed
响度	loudness
哑铃	dumbbell
哥本哈根	copenhagen	kobenhavn
哨兵	sentinel	sentry	picquet
哮喘	asthma
哲人	sage	philosopher	swami	saddhu
哲学	philosophy
哲学家	philosopher
哺乳	lactation	suckle	breastfed	breastfeed
哺乳动物	mammalian	mammal
唇形科	labiatae	lamiaceae
唇瓣	labella	labellum
唐山	tangshan
唤起	evoke	raise	awake	summon
唤醒	wake	arouse	awakening	awake
唯一	unique	sole	exclusively
唯一性	unique
唯一解	unique solution
唯物主义	materialism
唯物史观	historical materialism
唾液	saliva
商业	commercial	business
商业化	commercialization
商业区	business development
商业用	commercial
商业银行	commercial bank
商务	commercial	business	commerce
商品	commodity	commercial product	merchandise	good
商品化	commercial
商品名	trade name
商标	trademark	brand
商用	commercial
商行	business	house
啤酒	beer
啮合	mesh	tooth	lock
啮齿动物	rodent
啮齿类	rodent
喀斯特	kras
喂养	feed
善意	benevolent	good	well-meaning	goodwill
喇叭口	horn mouth	bell mouth
喜好	fancy
喜欢	like	care
喜温	thermophil	thermophilus
喜爱	favor	favorite	favourite	favour
喜盐	salt-loving
喜马拉雅山	himalaya mountain
喷发	eruption
喷嘴	nozzle
喷射	jet
喷气推进实验室	jet propulsion laboratory
喷水	water	jet
喷流	spouting
喷管	nozzle jet	sprayer nozzle	shower header
喷雾	spray
喹啉	quinoline	chinoline
喹诺酮	quinolone
嗅觉	olfaction	nose	smell
嗜热	bacillus
嗜睡	hypersomnia
嗜酸	acidophilous
嗜铬细胞瘤	phaeochromocytoma	pheochromocytoma
嘌呤	purine
嘌呤霉素	puromycin
嘧啶	pyrimidine
嘴巴	mooe	cakehole
器具	implement	apparatus	instrumental
器官	organic
器官特异性	organ specificity
器械	instrument	apparatus
器质	organic
噪声	noise
噪声信号	noise signal	noisy signal
噪声干扰	noise interference
噪声强度	noise intensity
噪声抑制	silencing	noise abatement
噪声比	noise rate
噪声源	noise source
噪音	noise
噬菌体	phage	bacteriophage
噬菌粒	phagemid
囊泡	vesicopapule
囊肿	cyst
囊胚	blastula	blastosphere
囊腺瘤	cystadenoma
四位	four	bit
四元	quaternary	four
四元数	quaternion
四元组	quadruple	tetrad
四分	quarter	fourth
四分之一	fourth	quarter	fourth part	one-fourth
四分位数	quartile
四分体	quadrant
四分法	quartering
四叉树	quaternary tree	quadtree
四周	wheel around
四季	season
四层	layer	four
四川	szechuan	sichuan	szechwan
四川省	szechwan province
四年	four-year
四年级	senior class
四方	four-sided	tetrametric
四极杆	quadrupla
四点	four-spot
四级	four-stage	quaternary
四维	four	four-dimensional
四联	quadrigeminal	quadrigeminus
四肢	limb
四轮	four-wheel
四面体	tetrahedron	tetrahedral	tetraskelion
回交	backcross mating
回到	back
回升	gravelled
回合	bout	innings
回填	backfill
回声	echo	resonance
回复	restore	relapse	re-establish	returning
回归	regression
回归分析	regression analysis
回归方程	regression equation
回归曲线	regression curve
回归模型	regression model
回归系数	regression coefficient
回忆	memory	recall	recollect
回想	recall	reminiscence	recollect	vista
回报	render	respond	answer	return
回收	reclaim	recovery	decommit	take-back
回收利用	reclaim
回收率	return rate
回收系统	recovery system
回放	play-back
回文	palindrome
回旋	convolution	whirl	cyclotron
回波	echo
回波信号	echo signal
回波强度	echo intensity
回流	reflux	regurgitation	backflow
回溯	backtracking	trace	roll back	retrospect
回火	tempered
回热	regenerative
回答	answer	response
回肠	ileum
回落	run back
回路	loop	circuit
回避	avoid
回顾	retrospective	review
回顾与展望	retrospect and prospect
回顾过去	backward-looking
因为	insomuch	quando
因变量	dependent variable
因子	factor
因子分析	factor analysis	factor analyze	factor analytical
因子组	factor set
因式分解	factorize
因数	factor
因果	causal
因果关系	causal	causation	causal relationship	cause and effect relationship
因果分析	causal analysis
因果性	causality
因果链	causal chain
因此	thereby	hence	whereby	accordingly
因素	factor
因素分析	factor analyse
因而	eo ipso
团体	group	body	organization
团块	conglomeration	briquette	briquet
团的	regimental
团粒结构	crumb structure
团结	united	together	solidification	consolidation
团聚	agglomeration	birdnesting	rejoining
团队成员	team-member
园地	garden plot
园林植物	garden plant
园艺	gardening	horticultural	green
困境	dilemma	get	hot water	extremity
困惑	perplex	bemusement	confused	obfuscation
困扰	trouble	obsession	harassment	persecution
困难	difficulty	difficult	hard
围垦	inning
围岩	dead
围栏	fence	rail
围着	round	circle
围绕	environment	encompass
围绝经期	perimenopause
固位	retain	retention
固体	solid
固化	curing	hardening
固定	fixed
固定化	immobilization	fossilization
固定床反应器	fixed-bed reactor
固定成本	fixed cost	constant cost
固定相	phase
固定碳	fixed carbon
固定资产	fixed assets	capital assets	passive assets	funded property
固态	solid-state
固态发酵	solid state fermentation
固有	inherent
固有频率	natural frequency
固氮	nitrogen	fixation
固氮作用	azotification	nitrogen fixation
固氮菌	azotobacter	azotobacteria
固溶体	solution	solid	solid solution
固着	anchorage
固缩	pycnosis	pyknosis
固醇	sterol
国产	home	domestic product
国会	congress	parliament
国体	polity
国共	guomindang
国内	domestic	internal	home
国内生产总值	gross domestic product
国内经济	domestic economy
国别	country-specific
国力	national power
国务卿	henry
国务院	state	state department	department of state
国土	soil	land
国外	foreign	overseas
国家	national	state
国家一级	country-level
国家公园	national park
国家安全	national security	homeland security
国家政策	national policy
国家标准	national standard
国家间	inter-state
国教	established church
国有	state	government
国有企业	state-owned enterprise
国槐	sophora japonica
国民	national
国民经济	national economy
国的	ese
国立	national	state-maintained
国药	traditional chinese medicine
国货	domestic product
国防	defense	national defense
国际	international
国际事务	international affairs
国际公约	international covenant
国际关系	international relation
国际化	internationalization	internationalisation
国际合作	international co-operation	international cooperation
国际地位	international prestige	international status
国际市场	international market
国际机场	international airport
国际权威	internal authority
国际标准	international standard
国际民航组织	international civil aviation organization
国际社会	international community	community of nation	world community	global society
国际竞争	international competition
国际经济	international economy
国际贸易	international trade
图书馆	library
图书馆员	librarian
图书馆学	library science
图像	image
图像亮度	picture brightness
图像显示	image display
图像识别	image recognition
图元	primitive
图划分	graphic partitioning
图形	graphics	graph
图标	icon
图片	picture	pic
图画	picture	drawing
图的	graphical
图表	chart
图表示	graph representation
图论	graph	graph theory
圆弧	circular arc
圆形	circular	rounded
圆心	bullseye
圆柏	savin
圆柱	column	cylindrical
圆润	round	rotundity
圆环	cirque
圆球	spher
圆的	round	circuiting	teres
圆盘	disk	disc
圆盘刀	cutting dise
圆顶	dome
圈环	quoit
土地	land	ground	soil	agrarian
土地价值	land value
土地利用	land-use
土地开发	land development
土地管理	land agency
土地面积	acreage
土壤	soil
土壤侵蚀	soil erosion
土壤保持	soil conservation
土壤养分	soil-nutrient
土壤剖面	soil profile
土壤发生	pedogenesis
土壤学	agrology	pedology
土壤水	soil water
土壤污染	soil pollution
土壤病	soil-disease
土壤科学	soil science
土壤结构	soil fabric
土壤调理剂	soil conditioner
土层	soil horizon
土库曼斯坦	turkmenistan
土方	manual laborer
土法	indigenous method
土的	earthy
土荆芥	wormseed
土著	autochthon	aborigine	indigene
土表	epigean
土质	earthy
在一起	together
在上	supra	super
在下	sub
在东北	northeastward
在中	amid
在产品	process
在位	reigning
在先	prior	preceding	previously
在内	intra	ent	outback
在前	advanced	pre	preceding	leading
在前后	front and rear
在南方	south	southward
在后	behind	post	posterior
在国内	onshore
在国外	overseas
在地上	aterre
在场	onsite	attendant
在外	outer	extra	outstanding	outward
在子宫内	inutero
在室外	abroad
在工作	practicing
在当	locally
在意	care
在方向	ways
在有	float around
在未来	inutero
在某种程度上	half
在水下	underwater
在职	sitting	incumbency
在西北	northwest	north-western
在西北部	northwestern
在野外	outdoors
地上	ground
地下	underground
地下根	rootstalk
地下水	groundwater	ground water	level
地下水位	water table
地下水水位	groundwater level
地下生	hypocarpogean
地下芽植物	geophyte
地中海	mediterranean
地中海贫血	thalassemia	thalassaemia
地主	landlord	laird	landowner	land owner
地产	land
地位	position	status	term
地势	terrain	topography
地区	region	area	district	geographic
地区性	region
地区政府	district government
地区线	district line
地图	map
地址	address
地域分布	geographical distribution
地域性	regional
地基	foundation	groundwork
地塞米松	dexamethasone	dexone	hexadrol
地壳	petrosphere
地层	substrate	assise	strata	stratum
地层压力	formation pressure
地带	zone	region	terrain
地幔	geothlypis
地形	topographical	terrain	landform
地方	local	place	regional	endemic
地方品种	landraces
地方性	local	endemic
地方政府	local government
地方特色	local color
地极	geographic pole
地标	landsmaal
地模	floor mold
地段	district
地毯	carpet
地气	telluric effluvium
地温	geothermal
地点	place	site	point
地热	geothermal
地热能	geothermal energy
地球	earth
地球上	planetary	tellurian
地球化学	geochemistry
地球物理	geophysics
地球科学	geoscience
地理	geographic	geography
地理位置	geographic location
地理信息系统	geo-information system
地理分布	geographical distribution
地理加权回归	geographically weighted regression
地理区	geographic region
地理区域	geographic area	geographical region
地理学	geography	geographical
地理属性	geographical attribute
地理环境	geographic setting
地理科学	geoscientific
地理空间	geospatial
地理编码	geocoding	genocoding
地理隔离	geographical isolation
地磁	magnetic	earth magnetism
地磁扰动	geomagnetic disturbance
地磁暴	geomagnetic storm
地缘政治	geo-political
地衣	lichen
地表	earth	upper	land-surface
地表水	surface water
地被植物	ground cover	groundcover
地貌	physiognomy
地质	geological
地转	geostrophy
地铁	subway	tube	underground	metro
地铁车站	subway station
地锦	parthenocissus tricuspidata
地震	seismic
地震活动	seismicity
地面	ground	land	floor	land-surface
地面上	ground
地面水	surface water
地面站	earthstation
地面观测站	ground observation post
地高辛	digoxin
地黄	radices rehmanniae	rehmannia glutinosa libosch	rhizoma rehmanniae
场合	occasion	instance
场地	space	field	ground	arena
场强	field	strength
场所	location	site	stage	locale
场结构	field structure
均一	heterogeneous
均分	average	share	weight
均匀	uniform	homogeneous	uniformly	symmetric
均匀分布	uniform distribution	even-distributed
均匀度	unif
均匀性	uniformity	homogeneity
均匀磁场	uniform magnetic field
均差	divided difference
均方	means	mean square
均方根	means	root-mean-square
均方根值	root-mean-square value
均方根误差	root-mean-square error
均方误差	mean square error
均相	homogeneous
均衡	balancing	equal	aligned
均衡化	counterbalancing
均衡发展	balanced development
均衡性	proportionality
均质	homogenized	uniformly
均质化	homogenizing
均质性	homogeneousness
坏死	necrosis
坏的	bad	grotty
坐标	coordinate
坐标变换	coordinate transformation
坐标系	system	coordinate system
坐标系统	coordinated system
块化	massing
块的	clumpy	clumpier
块组	block-group
块茎	tuber
块间	interblock
坚定	firm	resolution	robust	hardened
坚实	stability	consistently
坚持	persistent	consistent	adherence	maintenance
坚持性	sticking
坚硬	hard	rigid	solid	stiffness
坡度	gradient	grade	pitch
垂体	pituitary	hypophysis
垂直	vertical
垂直方向	vertical direction
垃圾	garbage	trash	waste	junk
垄断	monopoly
型号	model	sized	model number
型糖尿病	type i diabetes
型钢	steel section	profile steel	section steel	shape steel
埃兹蛋白	ezrin
埋藏	buried
城区	urban area
城市	city	urban
城市化	urbanisation
城市地区	urban area
城市大学	city university
城市居民	urbanite
城市扩张	urban sprawl
城市景观	city view
城市规划	urban planning	city planning
城镇	town
城镇居民	towner	townsfolk	townspeople
域名	header	domain	field name	area name
培养	culture
培养基	culture medium	culture media
培养液	nutrient fluid	inoculum
培养皿	culture dish	culture plate
培育	forcing	nurture
培训	trained
基于	base
基于位置	location-based
基于区域	region-based
基于图像	image-based
基于数据	data-based
基于标准	measured
基于特征	feature-based
基于状态	state-based
基于行为	behavior-based
基于规则	rules-based
基于认知	cognitive-based
基于距离	distance-based
基体	matrix	matrices
基准	baseline	reference	benchmark	base
基准年	base-year
基准测试	benchmark test
基准面	reference surface	datum plane
基因	gene
基因型	genotype
基因工程	genetic engineering
基因库	gene-pool	genebank
基因枪	biolistic
基因治疗	gene therapy
基因流动	gene flow
基因突变	gene mutation
基因组	genome
基因组学	genomics
基因芯片	gene chip	dna chip
基因表达	gene expression
基因遗传	genetic endowment
基因重组	genic recombination
基因频率	gene frequency
基地	base
基尼	top	geordie
基层	lowest	level	basic	root
基岩	matrices	bedrock
基带	baseband
基底	basis	base	floor	fundus
基底动脉	arteria basilaris	basilar artery
基座	base
基态	ground state
基数	radix	base
基本	basic	fundamental
基本信息	essential information
基本分析	fundamental analysis
基本功能	basic function
基本单元	elementary entity	elementary unit
基本原则	ultimate	fundamental principle	first principle	ground-rule
基本原理	basic	first principle	fundamental	elements
基本参数	essential parameter
基本图	base-map
基本属性	essential attribute
基本思想	donnee
基本情况	base-case
基本条件	postulate	general condition
基本概念	conceptual framework
基本模型	base-model	fundamental model
基本特征	essential feature
基本特点	fundamental feature
基本理论	fundamental theory
基本相同	almost-identical
基本粒子	elementary particle
基本结构	basic structure
基本表	basic list
基本规律	basic
基本解	fundamental solution
基本集	base set
基材	substrate material
基波	fundamental
基点	point	base	base point	basic point
基牙	pier	abutment
基石	base
基础	basis	base	foundation
基础模型	base-model
基础研究	fundamental research
基础设施	infrastructure
基础课	core course
基础资料	basic data
基粒	basal granule
基线	baseline
基组	base cluster
基肥	base fertilizer
基调	key	motif	mood
基质	matrix	stroma	base material	matrices
基质金属蛋白酶	matrix metalloprotease
基金	funding
基金会	foundation
基频	fundamentally	fundamental frequency
堆叠	stack
堆栈	stack
堆积	stack
堆肥	midden	compost	dunghill
堵塞	jam	plug	clogging	blocked
塌陷	dent	collapsing
塑料	plastic
塑造	shape	model	plastic
塔克拉玛干沙漠	takla makan	taklimakan desert	taklamakan desert
塔吉克	tadzhik
塔式	tower
塔河	ouachita river
填充	fill
填充材料	filling material
填料	packing	loading	filling
填补	pad	fill	gap
境界	boundry	bourn
境遇	times	situation
墙的	wall
增值	value-added	incremental	appreciation	added-value
增加	increase	augment
增压	pressure	supercharging
增厚	thickening
增多	manifold	leukocytosis	polycythemia
增大	enhanced	make
增宽	broadening
增广	augmented
增强	enhancement
增强型植被指数	enhanced vegetation index
增强现实	augmented-reality
增效	synergy	synergism
增殖	proliferation	propagation
增殖体	vegetation
增殖期	mnltiplication period
增殖系数	k-factor
增殖细胞核抗原	pcna
增添	add	lend
增温	calescence
增湿	humidification
增生	hyperplasia	proliferation
增益	gain
增碳	carburetting
增稠剂	thickening	thicker
增补	supplement	appendix	supplementary	enlargement
增进	increase	augmentation	gain	promotion
增量	incremental
增长	growth	augment
增长型	incremental pattern
增长率	rate	growth	growth rate	rate of growth
增长趋势	trend growth
增长速度	geometricity
增高	raise	heighten
墨西哥	mexico	mexican
壁垒	barrier
壁画	frescoed	mural
壁的	mural
壁细胞	acid cell
壤土	loam
壮大	grandness
壮族	zhuang
声信号	acoustic signal
声像图	sonographic
声子	phonon
声学	acoustic
声学分析	acoustic analysis
声明	statement	declare
声波	sound wave	acoustic wave
声源	sound source
声纳	sonar
声誉	prestige	goodwill
声调	sound	tone	tune	intonation
声调模式	tonal pattern
声调系统	tone system
声调语言	tone language	tonal language
声音	sound	voice	audio
声音识别	voice recognition
壳体	shell	case	body case
壳的	crustal
壳聚糖	chitosan
处于	located
处于中间	mediate
处方	prescription
处死	execute
处理	processing
处理器	processor
处理技术	techniques of handling
处理效应	treatment effect
处理数据	manipulation data
处理方式	process mode
处理方法	processing method	handing
处理时间	process time
处理机	processor
处理水	treating water
处理系统	processing system
处理能力	processing capacity	handling capacity
处理过程	processing procedure
处理速度	processing speed
处置	disposal
备份	backup
备择假设	alternative hypothesis
复习	review
复位	replacement	repositioning	restoration	home
复兴	renewal	recovery	revival	resuscitation
复制	duplication	copy	replication
复原	recovery	rehabilitation	recover	restore
复发	recurrent	relapse	recurring
复叶	leaf
复合	compound
复合体	complex
复合材料	composite material
复合物	complex
复合系统	compound system
复合群	composite group
复合词	compound	spanish-speaking
复式	compound	multiple	duplex
复方	compound
复杂	complex
复杂化	complication
复杂句	complex sentence
复杂性	complexity
复杂情况	complication
复杂系统	complex system
复杂结构	complex construction
复查	review	re-examination
复水	re-hydration
复温	rewarming
复现	reproductive	replicate	reproducing
复相关	multiple correlation
复苏	resuscitation
复述	rehearsal	repeat	hash
夏季	summer
夏日	summer cohosh
夏秋	aestivo-autumnal	estivo-autumnal
外交	foreign	diplomacy
外伤	trauma	traumatic
外伤后	post-traumatic
外伤性	traumatic
外侧	outer	outboard	later	offside
外出	egress
外力	external force
外加	active	extra	plus	impressed
外包	epibole
外向性	extroverted
外周	peripheral
外周血白细胞	pbl
外围	peripheral
外国	foreign
外在	apparent	exterior
外地	provincial	strange
外场	outfield
外层	external	outer	surrounding	ectoderm
外展	abduction	abducent
外差	heterodyne
外延	epitaxy	extensively
外形	configuration	species	shape	shell
外径	diameter	outside
外推	extrapolate
外推法	extrapolation
外文	foreign language
外显子	exon
外来	foreign
外标法	external standard method
外植体	explant
外流	outflow	drain
外海	high sea
外渗	extravasation
外环	outer race
外环境	external environment
外生	exogenous
外界	outside	environment
外的	outside
外相	outer phase	external phase
外科	surgical	surgery
外科医生	surgical	surgeon	chirurgeon	sawbones
外科手术	operating	surgical	surgical operation
外膜	adventitia
外行	lay-person	layperson	layman	laity
外表面	outer surface
外观	aspect	surface	appearance	show
外貌	color	exterior	colour
外资	foreign	capital
外资企业	foreign investment enterprise
外轮	felloe
外边界	outer boundary
外部	external
外部世界	outer world
外面	outside	outer	external
多不饱和脂肪酸	polyunsaturated fatty acid
多专业	multi-speciality
多中心	multicenter
多义性	ambiguity
多云	cloudy
多人	multiplayer
多介质	hypermedia
多代	multigeneration	polybasic
多任务	multi-task	multitask
多任务操作系统	multitasking operating system
多传感器	multisensor
多体	many-body
多余	redundant	spare	superfluous	waste
多倍体	polyploid
多值	multiple-valued	multi-valued
多元	multi	multiple
多元化	multi-faceted
多元文化	multiculturalism
多克隆	polyclonal
多功能	multifunctional
多功能性	polysomatism
多区域	multiregional
多参数	multi-parameter
多发	multiple
多发性	multiple
多发性骨髓瘤	multiple myeloma
多变	caprice
多变量	variable
多向	multidirectional	multiway
多品种	multispecies
多囊	polycystic
多因子	multiple factor
多基	multibasic
多基因	polygene
多媒体	multimedia
多孔	porous
多孔介质	porous medium
多学科	multidisciplinary	multi-disciplinary
多尺度	multiscale
多层	multilayer
多层模	multilayer film
多层次	multilayeredness	multistratal
多属性	multiattribute
多峰	peaky
多巴胺	dopamine
多年	multi-year
多年生	perennate	perennial
多年生黑麦草	lolium perenne
多序列	multisequencing
多彩	polychrome
多径	multipath
多态	polymiorphism
多态性	polymorphism
多情	warm	emotionality
多拷贝	multicopy
多指标	multicriteria
多数	majority	many	numerous
多数据	multidata
多方	multipartite
多方面	various	extensive	multi-faceted	many-sided
多星	starry
多普勒	doppler
多普勒展宽	doppler broadening
多普勒雷达	doppler radar
多普勒频移	doppler-shift
多晶	polycrystalline
多机	heterogeneous
多条	multiterm
多样	multiple	variety	multiplex
多样化	diversified	diversification
多样性	diversity
多核	multinuclear	multinucleated	polynucleate	polynuclear
多模式	multimodal
多模态	multi-modal
多次	multiple	many times	time after time
多步	multistep
多毛	hairy	pilosity
多民族	multinational
多水	wateriness	washy
多沙	sandy
多波	polycrotic
多波段	multichannel
多流	multithread
多渠道	multi-channelled
多源	multi-source
多点	multipoint
多环	polycyclic	multiring
多用	portmanteau
多用户	multi-user
多目标	multiobject
多目标优化	multiobjective optimization
多目标函数	multiobject function
多相	heterogeneous
多种	multiple	manifold
多种因素	multifactor
多种多样	heterogeneity	variegation
多种文化	multicultural
多种群	multi-group
多策略	shifty
多管	polysiphonous
多类	multiclass
多粒	graininess
多精度	multiprecision
多糖	polysaccharide
多系统	multisystem
多级	multistage	multilevel	multi-stage
多线	polyline
多组	multiple-unit
多维	multi-dimensional	many dimension
多维数	multidimensional
多聚体	polymer
多肽	polypeptide
多能	pluripotent
多脉	nervose
多节	knottiness	knotted	gnarled	knobbed
多药	multidrug
多角度	multi-angle
多角形	polygon
多语言	multi-language
多路	multipath	multiplexed	multiple
多路径	m-path	multipathing
多边	multilateral
多边形	polygon
多过程	multiprocessing
多进程	multiprocessing
多通道	multichannel
多配	polygamy
多酚氧化酶	polyphenol oxidase
多酚类	polyphenols
多重	multiple
多重共线性	multicollinearity
多重性	multiple
多重比较	multiple comparison
多阶段	multistage
多雨	rainy	wettest	moist
多面	multidimensional	many-faceted
多项	multinomial
多项式	polynomial
多项式函数	polynomial function
多项式回归	polynomial regression
多频	multifrequency
夜天	night sky
夜晚	night
夜气辉	nightglow
夜视	noctial
夜间	night	night-time	nighttime	nocturnal
大于正常	iusto major
大众	public	popular	mass
大众传播	mass communication
大会	meet	assembly	generation	convention
大体	general
大体上	substantially
大作	master work
大便	stool	excrement
大分子	macromolecule	large molecule	polymer	macro-molecule
大剂量	large dose
大力	swinging
大功率	high-power
大动脉	conducting artery
大厦	build
大发	major
大口径	big-bore	heavy-gauge	large-mouthed
大叶	leaving
大叶相思	acacia auriculiformis
大喇叭	typhon
大国	power	great	national
大地	ground	earth
大地测量	geodetic survey
大场	drome
大型	large	large scale	large-size
大型工程	major engineering
大城市	megacity
大多数	major	mass
大大	large	highly
大头	big-head	large-headed
大孔	foramina
大孔径	large-aperture
大字	majuscule
大孢子	macrospore	megaspore
大学	university
大学生	academic	college student	undergraduate	young adult
大容量	mass	high-capacity	storage
大小	size
大尺寸	jumbo size	heavy-gauge
大属	genus megatherium
大屠杀	massacre	pogrom	bloodbath	carnage
大幅度	wide margin
大开	open wide
大成	master stroke
大戟	spurge
大戟科	euphorbiaceae
大批	array
大数	large number	significant amount
大方	lavish	handsome	unsparing
大树	big-tree
大核	meganucleus	somatic nuclei
大桥	bridge
大概	probably
大步	stride
大气	atmospheric
大气光学	atmospheric optics
大气层	air envelope
大气水	meteoric water
大气污染	air-pollution	atmospheric pollution
大气污染物	air pollutant
大气温度	free air temperature
大水	inundation
大河	grand river
大泡	bulla
大洋	silver dollar
大洋洲	oceania	oceanica
大潮	springtide	megatheriid
大熊猫	panda	ailuropoda
大片	large-leafed
大环	macrocyclic
大电流	high-current
大疱	bulla	bleb
大疱性表皮松解	epidermolysis bullosa	acantholysis bullosa
大的	greater	large	larger	big
大眼	large-eyed
大科学	big science
大空间	drome
大粒	large-grained
大粒子	macromerite
大系统	large scale system
大约	approximately
大纲	outline	program
大肠	coli	colon
大肠杆菌	coli	escherichia coli
大胆	bold	dare	audaciousness	audacity
大脑	cerebral
大脑中动脉	middle cerebral artery
大脑活动	cerebration
大脑皮层	pallium
大腿	thigh
大自然	nature
大致	approximately
大花蕙兰	swietinia macrophylla
大范围	large-scale
大菱鲆	turbot
大葱	pallion	welsh onion	green onion
大蒜	garlic
大西洋	atlantic
大要	generality
大规模	large-scale	mass
大计	major total
大词	major term
大豆	soybean	soy
大豆油	soyabean oil
大赛	megagame
大选	universal election	general election
大通道	vomitorium
大部	major part
大部分	major	mostly
大都市	metropolitan	metropolis	conurbation
大量	large	mass	much	great deal
大量使用	slather
大量存在	abound
大量数据	mass data
大陆	continental	mainland
大隐静脉	great saphenous vein
大雨	rain	downfall	soak
大面积	large-area	extensively
大项	major term
大风	gale	snorter
大麦	barley
大黄素	archen
天体	spherical	globe	orb	sphere
天体物理	astrophysics
天体物理学	astrophysics
天冬氨酸	asparagic acid	asparaginic acid	aspartic acid
天山雪	white mountain
天平	balance	scale
天数	day
天文	astronomical
天文卫星	astronomy satellite
天文台	observatory
天文学	astronomy
天文学家	astronomer	stargazer	astropogon	uranologist
天文望远镜	astronomical telescope
天文馆	planetarium
天气	weather
天气图	weather map
天气学	synoptics
天气条件	weather condition
天气雷达	weather radar
天气预报	weather forecasting
天津	tianjin	tientsin
天然	natural
天然免疫	innate immunity	natural immunity
天然林	wildwood
天然气	gas	natural gas
天然高分子	natural polymer
天牛	beetle
天生	naturally	congenital	innate
天疱疮	pemphigus
天的	celestial
天空	sky
天窗	skylight	louver	louvre	rooflight
天线	antenna
天线阵	antenna array
天花板	ceiling
天门冬氨酸	aspartic acid	aminosuccinic acid
天顶	vertex
天麻	rhizoma gastrodiae	gastrodia elata blume	gastrodia tuber
太原	taiyuan
太大	oversize
太子	prince edward
太平洋	pacific
太空	space	space-based
太阳	solar	sun
太阳光	sunlight
太阳望远镜	solar telescope
太阳物理	solar physics
太阳磁场	solar magnetic field
太阳系	solar system
太阳耀斑	solar flare
太阳能	solar power	solar energy
太阳能电池	solar cell	solar battery
太阳风	solar wind
太阳黑子	sunspot	macula
夫妇	make	couple	conjugal
夫妻	consort
夯实	compacter	tamp
失去	lost	lose	throwing away	thrown-away
失常	disorder	wrong
失控	wild
失效	failure
失效分析	failure analysis	fault analysis
失效时间	aead time
失活	devitalizing	inactivation	deactivation
失真	distortion
失眠	insomnia	agrypnia	sleeplessness	wakefulness
失眠患者	insomniac
失能	disenabling
失血	blood loss
失衡	imbalanced	unbalance
失误	error	miss	misplay	miscue
失调	imbalance	misalignment	maladjustment	disturbance
失败	failure	fail
失速	stalled
失配	mismatch
失重	weight loss	zero-gravity	weightless
头晕	dizziness	lightheadedness	giddy
头痛	headache	head
头的	head
头皮	scalp
头等	class	top
头脑	head
头部	head	nosecone
头颅	skull	cephalaspid
夸大	large	tall	exaggerated
夹层	interlayer	sandwich
夹带	entrainment
夹杂	lard
夹竹桃	oleander	rosebay	dogbane
夹竹桃科	apocynaceae
奇偶校验	parity check
奇异	singularity
奇异值分解	singular value decomposition
奇异性	strangeness	unusualness
奇特	peculiar	rum	oddity
奋斗	struggle	contend	push	strive
奎宁酸	quininic acid	chinic acid	kinic acid
奏效	take
契约	contract
奖励	incentive	encouragement
奖赏	reward	premium	prize	guerdon
套装	suit
奢侈	high	luxury
奥巴马	obama
奥林	olympics
奥氏体	austenitic
奥运会	olympics
女孩	girl	bint
女性	female
女生	co-ed	school-girl
女贞	privet	ligustrum
奶品	dairy product
奶牛	dairy cattle	dairy cow
好友	hail-fellow-well-met	boon coon	hail-feffow
好处	good	advantage
好奇	curiously	curious	inquisitiveness
好理论	theoretic
好的	good
好评	rave review	praisworthiness
好转	improvement	turn around
如叶	phyllium
如实	objective
如水	serous
妇女	woman
妇科病	gynaecopathia	gyneoopathy	gynopathy	synopathic
妊娠	gestation	gravid	pregnancy	conception
妊娠期	gestation
妊娠率	pregnancy rate
妊娠糖尿病	gestational diabetes mellitus
妨害	cumber
妨碍	obstruction	prevent	interfere
始于	begining
始末	cyclic
始终	long	always
始花期	early-blooming
姐妹	sister	sis
姓名	name
委员会	committee
委托	committed	consign	submit	commission
委陵菜	potentilla	cinquefoil
姜黄	curcuma	turmeric
姿势	posture	attitude
姿态	attitude	pose	gesture
姿态控制	attitude control
姿态角	attitude angle
威廉	william rufus
威慑	deterrence	deter	overawe
威胁	threat
娱乐	entertainment	recreational
婚姻	marriage
婚姻关系	marriage ties	marital relations	marital relationship
婚姻状况	marital status	matrimonial res
婚配	gam
婴儿	baby	infant	newborn	neonate
媒介	medium	media	agent
媒体	medium	media
嫁接	graft
嫩叶	leaf-bud
嫩枝	shoot	scion	spear	burgeon
嬗变	transmutation
子代	subgeneration	filial generation
子任务	subtask
子元件	sub-element
子分类	sub-classification
子区域	subdomain	subrange
子句	clause
子叶	cotyledon
子囊盘	apothecium
子囊菌门	ascomycota
子图	subgraph	subpicture
子块	blockette	subblock
子女	children	filial	child
子实体	sporocarp	sporophore
子宫	uterus	matrix
子宫内膜	endometrium
子宫内膜异位	adenomyosis	endometriosis
子宫内膜样	endometrioid
子宫内膜癌	endometrial cancer
子宫破裂	uterine rupture	metrorrhexis
子宫腺	glandulae uterinae
子序列	subsequent
子房	ovary
子数	subnumber
子树	subtree
子模型	submodel
子流域	sub-basin
子痫前期	preeclampsia
子的	subtribal
子程序	subroutine	subprogram
子空间	subspace
子类	subtype	subcategory	subclass
子系统	subsystem
子结构	substructure	sub-structure
子网络	subnet	subnetwork
子群	subgroup
子节点	child node	son node	successor node	minor node
子问题	sub-problem	subproblem
子集	subset
孔子	confucius	confucian
孔径	aperture
孔板	orifice	plate
孔结构	pore structure
孔雀	peacock	peafowl
孕中期	second trimester
孕前	pmgravid	progestational
孕妇	gravida	pregnant woman
孕期	prenatal	pre-natal
孕激素	progestogen	progesterone	progestin
孕育	gestation
孕酮	progesterone	acetate	progestin
字体大小	body size
字典	dictionary
字形	font	picture
字数	word count	number of words
字标	word mark
字母	alphabetical	letter
字符	character
字符串	string	character string
字节	byte
字表	table
字面	typeface
存储	storage	memory	store
存储单元	memory cell	store cell	storage cell
存储器	storage	memory
存储数据库	stored database
存储电路	memory circuit
存储管理	store management	memory management	storage administration
存储能力	storage facility
存入数据	logged data
存在	existing
存在于	consist
存在时间	existence time	life period
存放	deposit
存活	non-viability
存活曲线	survival curve
存活率	livability
孙子	grandchildren	grandson	grandchild
孙辈	grandchildren
孟加拉	bengal
孢子	spore
孢子体	sporophyte	sporozoite
孢子囊	sporangium
季度	quarterly	quarter	day
季的	quaternary
季节	seasonal
季节性	seasonal
季节性变化	seasonal change
季节性差异	seasonal variation
季风	monsoon
孤儿	orphan
孤独感	aloneness
孤独症	autism
孤立	isolation
学业	school work
学习	learning
学习方法	learning method
学习机	learning machine
学习算法	learning algorithm
学习者	learner	scholar
学习能力	learning ability
学习过程	learning process
学习问题	learning problem
学习障碍	learning difficulty
学人	intelectual
学会	institute
学位论文	theses
学分	credit
学制	school system
学历	education background
学名	tiarella
学时	period
学术	academic
学术上	technically	learned
学术界	academia
学校	school
学校教育	schooling	scholastic
学派	school
学生	student
学生会	student union
学科	science	study	subject	academic discipline
学者	scholar	student	academic	literate
学说	theory
学问	learning	knowledge	science
学院	college	academic	academy
学龄	school-age
学龄儿童	school child	school-age child	school-ager
学龄前	pre-school	pre-k
学龄前儿童	preschooler
孩子	child	children
孪生	twin
孵化	incubation	hatch
孵育	incubation
宁夏枸杞	matrimony vine
宁静	serenity	tranquility	restfulness	halcyon
宅基	homestead	curtilage
宇宙	universal	cosmic	space	world
宇宙学	cosmology
宇宙线	cosmic ray
宇航	space flight
守恒律	conservation law
守恒方程	conservation equation
安全	security	safety	safe
安全保护	safe keeping
安全保障	safety net
安全区	safe area
安全带	seat-belt
安全性	security
安全检测	security detection
安全状态	safe state
安全生产	safety in production
安全等级	security classification
安全策略	security policy
安全管理	security management	security administration
安全系数	factor of safety	safety factor	margin of safety	safety margin
安全系统	security system
安全级	security level
安全角	safety angle
安全设备	safety devices
安全距离	safe distance
安全运行	safe in operation
安全通信	secure communication
安全问题	safety problem
安全防护	safeguarding	safety protection
安宁	peace	welfare	miltown	wellbeing
安定	stability
安家	settle
安康	good health
安慰	comfort
安慰剂	placebo
安排	arrangement
安置	position	station	set	install
安装	installed
安静	quiet	silent	tranquil	silence
完全	complete
完全不	little
完全恢复	full-recovery
完全相反	antipodal
完全相同	identical
完善	well	well-functioning	thoroughly
完备	complete	self-contained	maturity
完好	sound	perfect
完工	complete
完成	complete	achieve
完成了	done
完成任务	perform a task
完成时	perfect
完成时间	finish time
完整	integrated	completed	full
完整性	integrity
完美	perfect	ideal
宏伟	massive	grandiose	grandness
宏观	macro	micro-macro
宏观尺度	macroscale
宏观政策	macro-policy
宏观调控	macromutationism
宗教	religion	religious
宗教信仰	religion	religiousism
宗旨	objective
官员	officer	official
官方	official
官能团	function	functional group
官话	officialese
定义	define	definition
定价	pricing
定位	positioning	location	polarization	local
定位于	pitch
定位点	anchor point	setpoint
定位诊断	level diagnosis	niveau diagnosis
定值	value	fixed value
定制	custom
定向	directed	oriented	targeted
定向控制	directional control
定子	stator
定居	locate	resident	domiciled	ecesis
定常	stationary
定律	law
定性	qualitative
定性分析	qualitative analysis
定性评价	qualitative evaluation
定时	time
定期	periodic	time
定标	scale
定殖	colonisation
定点	point	fixed	fixed-point
定理	theorem
定相	phase
定量	quantitative
定量关系	quantitative relation
定量分析	quantitative analysis
定量分析方法	quantitative analysis method
定量技术	quantitative technique
定长	fixed-length
定额	rate	norm	ration	quota
宜人	jolly
宝塔	pagoda
宝贵	valuable	precious	gold
实习	practice
实体	entity
实体关系	entity relationship
实体模型	entity model	physical mockup
实例	example	case
实例分析	case-study
实例化	instantiation
实值	real-valued	intrinsic value	actual value
实力	strength
实务	practical	actual practice
实数	real
实施	implementation	enforcement
实施中	executory	inforce
实施策略	implementation strategy
实施者	enforcer	executant	implementer
实时	real time
实时处理	real-time processing
实测	actual measurement
实物	physical	objective	kind	real
实现	implementation	realize
实现技术	implementation technique
实现策略	implementation strategy
实现过程	implementation procedure
实生苗	seedling
实用	utility
实用主义	pragmatic
实用性	practical
实用设计	utility design
实行	execution	practice	effect	implementation
实证	demonstration
实质	virtual	substance	parenchyma	essence
实质上	substantial
实质性	substantialness	material	substantive
实践	practice
实部	real part
实际	actual	effective	practical
实际上	effectively	practical	even	physically
实际产量	actual production	effective production	actual output
实际值	actual value
实际存在	flesh-and-blood
实际应用	practical application
实际情况	actual condition	truth
实际故障	physical fault
实际计算	actual computation	actual figure
实际需求	actual demand	effective demand
实际需要	actual requirement
实验	experimental	experiment
实验动物	experimental animal
实验台	lab bench
实验室	laboratory
实验性	experimental
实验数据	experimental data
实验模型	research model	experimental prototype
实验法	experimentation
实验法研究	empirical research
实验结果	experimental result
实验者	experimenter	treve
实验装置	experimental installation
实验设计	design of experiment	experimental design
实验证明	experimental proof
实验过程	experimentation
宠物	pet
审定	judgement
审慎	critically	well-advised	prudence	prudent
审查	investigation	examination	audit
审核	audit
审理	trying	hear	trial	cognizant
审美	aesthetic	esthetic
审视	survey	scan
审计	audit
审议	deliberation
客体	object	guest
客家	hakka
客家话	hakka dialect
客户	client
客户端	client-side
客观	objective
客观因素	objective factor
客观性	objectivity
客观现实	objectivity
宣传	publicity	propaganda	propagation	disseminate
宣布	declare	announced	set forth	annunciation
宣教	missionaryizing	missional
室内	indoor	chamber
室外	outdoor	oor
室温	room-temperature
室间隔	septa interventriculare
宪法	constitute
宫外孕	extrauterine pregnancy
宫腔	palaestrial
害虫	pest	varmint	vermin
家乡	hometown
家人	family
家兔	rarebit
家属	family	relation	dependent	member of family
家庭	family
家庭关系	family relationship	family relation
家庭医生	primary care provider
家庭成员	member of family
家庭暴力	domestic violence
家庭结构	family structure
家族	family
家用	domestic	home-use
家畜	cattle	livestock
家禽	poultry	domesticated animal	fowl
家系	family	line	descent	genealogy
家蚕	bombyx mori
家长	patriarch	paterfamiliases	householder	paterfamilias
容器	container	vessel
容忍	tolerance	patient
容易	easy	facility
容易发生	incidental
容积	volume	dimension
容纳	contain	accommodate
容量	capacity
容错	fault tolerance
容错技术	fault-tolerant technique
宽大	large	massive	liberal
宽容	tolerance
宽带	wideband	broadband	broad-band
宽广	broad	broadly	broadest	width
宽度	width
宽度指数	breadth index
宽松	loose
宽的	wide
宽频带	wide band
宾馆	guesthouse
宿主	host
宿主机	host
寄主植物	host-plant
寄存器	register
寄生	parasitic
寄生于	infest	parasitize
寄生植物	parasitic plant	paraphyton	phytoparasite
密切	nearly	osculating
密切关系	affinity
密切关联	implicated
密实	closely knit
密密	secre
密封	sealed	pressure
密度	density
密度函数	density function
密度梯度离心	sensity gradient centrifugation
密度比	density ratio
密度计	densitometer
密文	cryptogram
密码	code	cipher
密码体制	cryptosystem
密码子	codon
密码学	cryptography
密码技术	ciphergraph
密码算法	cryptographic algorithm
密码系统	cryptosystem
密码设备	cryptoequipment
密钥	key
密钥交换	authenticated key exchange
密集	dense	intensive
富有	loaded	wealthy	riches
富氧	oxygen-rich	well-oxygenated
富油	fat oil
富营养化	eutrophication
富裕	rich
富里酸	fulvic acid
富集	enrichment
富集因子	enrichment factor
寒冷	cold
寒潮	cold spell	cold span	cold wave	cold snap
寡核苷酸	oligonucleotide
寡糖	oligosaccharide
对付	address	meet
对价	considerable
对位	polarization	para
对侧	contralateral
对偶	dual
对准	alignment	target
对分	dichotomic	halving	bisect
对切	bisection
对半	fifty-fifty
对口	contra-aperture
对句	couplet	distich
对合	apposition	juxtaposition
对向	point	face
对外贸易	external trade	foreign trade
对峙	phrontistery
对应	corresponding
对开	folio
对当	holomorphic
对待	treat	serve	take	play
对手	adversarial	comparative	equal	rival
对打	sparring
对抗	anti	confront	compete	fight
对抗病	enantiopathia
对换	swap	trade
对掌	antipodal
对接	butted	butt
对数	logarithmic
对数函数	logarithmic function
对数正态分布	logarithmic normal distribution	log-normal distribution
对数生长期	logarithmic growth phase	logarithmic phase
对极	oppositipolar
对核	butt
对模型	pair model
对比	contrast	reduce	parallel	comparison
对比剂	contrast material
对比度	contrast
对比性	relative property
对流	convection
对流传热	convection heat transfer
对流层	tropospheric
对流换热	heat convection
对火	banked fire	stork fire
对照	control	comparison	compare
对照实验	control experiment
对照物	contrast
对照试验	control test	check test
对生	opposition
对甲酚	p-cresol
对白	duologue
对的	fit	right
对称	symmetric
对称性	symmetry
对称矩阵	symmetric matrix
对称结构	symmetrical structure
对立	contrary	opposed	antagonism	contrariety
对等	peer	peer to peer
对策	game	countermeasure	counter-measure
对羟基	acrinyl
对羟基苯甲酸	p-hydroxybenzoic acid
对群	pair group
对联	couplet	distich
对苯二甲酸	terephthalic acid
对苯二酚	paradioxybenzene	hydrochinone	hydroquinone	hydroquinol
对虾	prawn
对角	diagonal
对角线	diagonal
对话	dialogue	session	dialog	conversion
对话系统	conversational system	dialogue system
对象	object
对象属性	object property
对象模型	objective model
对质	confrontation
对轻	fluvastatin
对边	end
对重	counter-weight
对面	opposite	ect	vis a vi	opposing
对题	counter-subject
对齐	alignment
寻常	homeliness
寻找	seek
寻求	seek
导体	conductor
导出	derived
导叶	guide glade
导向	oriented
导引	vector
导弹	missile
导数	derived
导热	conduct	heat-conducting
导热性	heat conductivity
导热系数	thermal conductivity	heat conductivity
导电	conduct	electric
导电率	conductivity
导管	catheter
导联	nirl
导致	generate	lead	cause	account
导航	navigation
导航卫星	navigation satellite
导航技术	airmanship
导航系统	navigational system
寿命	life
寿命预测	biometrics
封存	mothball
封装	packaging
封闭	sealing	close	blocking	encapsulation
射流	jet	jet flow	fluidic
射流搅拌	jet mixing
射电望远镜	radiotelescope
射电辐射	radio radiation	radio emission
射线	ray
射线照射	roentgen-raying
射线衍射	x-ray diffraction x
射频	radio-frequency
射频干扰	radio-frequency interference
将临	proximate
将来	future
将近	anywhere near	anything like
尊严	dignity
尊敬	respect
尊重	respect	esteem	estimation	deference
小世界	microcosm
小乔	little joe
小企业	small business
小体	body
小儿	wean
小剂量	small dose
小动物	small-animal	beasty
小区	areola
小卫星	moonlet
小叶	lobule	leaflet
小周期	minor cycle
小品	sketch
小型	small	miniaturized	mini	small-sized
小城	whistle stop
小子	bloke	sirrah
小孔	aperture	pore	stigma	ostiole
小字	miniscule
小孢子	microspore
小孢子囊	microsporangium
小学	elementary school	grade school	primary school	primary grade
小学生	grade-schooler
小室	locule	closet
小家鼠	mus musculus
小尺寸	minisize
小屋	hut	cabin	shed	hutch
小山	hill	koppie	mound	kop
小岛	islet	inch
小批	job	lot
小数	decimal	small-number	fraction
小时	hour
小果	small-fruited
小枝	twig	rod	branchlet
小树	treelet	sapling
小梁	trabeculae
小气候	microclimate
小灌木	undershrub	subshrub	shrublet
小片	fasciola	snippet	gobbet	morsel
小环	annulet	circlet	ringlet
小班	reception class
小球藻	chlorella
小白菜	pakchoi
小的	small	less	little	let
小种	microspecies
小种子	small-seeded
小穗	spikelet	spicule
小粒	blip	granule
小组	group	team
小肠	small intestine
小脑	cerebral	cerebellum	little brain
小脑后叶	posterior cerbellar lobe
小腿	leg	calves
小花	floret	floweret
小苍兰	freesia
小范围	localized	span
小蜂	chalcid
小行星	asteroid
小规模	small-scale	miniature
小说	novel
小车	dan	tuk-tuk
小部分	fraction
小量	two cent
小雨	spit	sprinkle
小面	facet
小面积	small-area
小鸡	chicken	chucky	poussin	chick
小麦	wheat
小麦田	wheat field
少年	juvenile
少数	minority
少数民族	ethnic minority
少的	small	less
少量	light	thought	short	paucity
尔河	river
尖峰	peak
尖牙	cuspid	fang	conoid	cynodont
尖的	pointed	cusped	piked	pointy
尖端	point	sophisticated	cutting edge	tip
尖细	taper
尖锐	acute	severe	edge
尖锐湿疣	pointed condyloma	pointed wart	verruca acuminata	condyloma acuminatum
尘暴	dust-storm	duststorm
尘污	dustiness
尚未	yet-to-bes
尝试	attempt	try	sample	assay
尤其	rather	especially	particularly
尤其是	bulwer-lytton
就业	employment	job
就医	hospitalizing
就地	local	onsite	situ
就餐	repast
尺寸	size	measure	dimension
尺度	scale
尺度效应	scale effect
尼娜	nina
尼泊尔	nepal
尼西亚	nicaea
尼龙	nylon
尽管	despite
尾段	piece end
尾气	gas	tail	end gas
尾流	wake flow
尾状核	intraventricular nuclei	caudatum	caudate nucleus	corpora caudatum
尾矿	tails	dead
尾轮	tail-wheel
尾迹	wake
尾部	tail
尾长	long-tailed
尿嘧啶	uracil
尿毒症	uremia
尿氮	urinary nitrogen
尿潴留	urinary retention
尿白蛋白	urinary albumin
尿素	urea
尿素氮	usea nitrogen
尿路	urinary
尿道	urethra
尿酸	acid
尿酸酶	uricolase	uricolytic ferment
局域网	local area network	local-areanetwork
局部	local
局部出血	ischemic	ischemia
局部化	localize	co-localize	colocalize
局部最优	local optimum
局部最优值	local optimum
局长	generation	director general
局限	localization
局面	phase	aspect
层云	stratus
层叠	cascade
层析法	chromatography
层次	hierarchical	level
层次分析法	analytic hierarchy process
层次结构	hierarchical structure
层流	laminar flow
层状	layered	laminar
层的	lamellar
层积	lamination
层级	grade
层结构	stratification structure
层间	layer
层面	bedding plant
居中	center
居住	live	reside	dwell	remain
居住区	populated area
居住环境	living condition
居民	resident	dweller	liver
居民区	residential area
屈曲	buckling	flex	flexure	inflection
屈服强度	yield strength
屋顶	roof
屏幕	screen	shielding
屏蔽	shielding	mask	screen
屏障	wall	traverse
展开	development	expand	spread
展开法	method of development
展开系统	deployment system
展望	outlook	prospect	expectation	vista
展现	exhibit	show	open
展示	show
属于	appertaining	belong	reside	pertain
属地	territory	apanage
属性	attribute
属性图	chart attirbutes
属性集	attribute set
属植物	genus
属物种	genus physalia	genus sphecius
属种	poa nemoralis
属等	genus alsophila
属类	generic
屠体	carcass
屠宰	butcher
屡见不鲜	riverage
履行	perform	fulfill
山丘	massif	hill
山东	shantung
山丹	lilium concolor
山区	mountain
山口	pass
山地	mountain	upland
山地人	mountaineer	hillbilly
山奈	galangal
山岳	kop
山杏	prunus armeniaca
山杨	aspen	asp
山柰酚	kaempferol
山核桃	carya
山楂	crataegus	hawthorn	haw
山水	landscape	landskip
山羊	goat
山脉	range	mountain
山脊	ridge
山芝麻	helicteres isora
山茶科	family theaceae
山谷	valley
山间	intermountain
山风	mountain wind
山鸡椒	daphnidium cubeba	liasea citrata blume	liasea cubeba persoon
山麓	piedmont
岗位	post
岛屿	island
岛的	insular
岩壁	rock face
岩层	terrane
岩性	lithology
岩浆	magma
岩盐	halite
岩相	lithofacy
岩石	rock
岩石圈	lithosphere	geosphere
岸的	shoreside
峡谷	canyon
峰值	peak
峰值计	crest meter
峰度	kurtosis	peakiness
峰电位	peak potential
峰面积	peak area
峰高	peak height
崇拜	worship	adore
崩溃	breakdown	collapse
崩解	disintegration	calve
崭新	brand-new	recency
崭新的	fleur de coin
嵌入	inserted	impacted	imbedded	embedded
嵌合	following	board	table
嵌合体	chimera
嵌套	nested
州的	state
巡视	patrol	scout
工业	industry
工业化	industry
工业区	manufacturing district	industrial estate	industrial park	industrial zone
工业废水	industrial waste	industrial effluent
工业控制	industrial control	industrial computer
工业生产	commercial production	industrial production
工业用	industry	commercial
工业用水	industrial water	process water
工业界	industrial circle
工业设计	industrial design
工业过程	commercial run
工业革命	industrial revolution
工人	worker
工人阶级	working-class
工作	work
工作人员	staff member	fonctionnaire	working person
工作任务	work task
工作包	tool bag
工作压力	working pressure
工作原理	operational principle
工作参数	operational parameter
工作场所	workplace	work-place	operational site	working space
工作带	working tape
工作平台	foot platform
工作态度	work-attitude
工作报告	work statement
工作效率	efficiency of operations
工作方式	workings
工作日	working day	week-day
工作时间	work hours
工作机	working machine
工作模式	work pattern
工作流程	workflow
工作满意度	job satisfaction
工作点	working point
工作特性	performance characteristic
工作状态	operative mode	working condition
工作环境	work environment	working condition
工作电压	working voltage	operating voltage
工作站	workstation	work
工作组	working group	working party	workgroup
工作经验	work-experience
工作者	worker
工作表	sheet	worksheet
工作设计	work design
工作负载	work load
工作过程	working process
工作量	workload	work
工作面	work surface
工具	tool
工农	worker-peasant
工况	operating mode	work condition
工厂	factory	plant	works
工地	construction site	worksite	job site
工夫	painstaking
工效学	ergonomics
工数	man day
工种	profession	type of work
工程	engineering
工程学	engineering
工程学院	engineering school
工程师	engineer
工程管理	engineering management	schedule control
工程设计	engineering design	engineering development
工程质量	construction quality
工艺	process	technological	technology	methodology
工艺参数	process parameter
工艺性	usability	manufacturability
工艺方法	technique
工艺条件	process condition	technological condition
工艺流程	process flow
工蜂	worker bee
工质	work medium
工龄	working age	working years
左上角	top left corner	upper-left
左侧	left	left-hand	side	left side
左右	right	left	right-and-left
左右对称	bilateral symmetry
左室	left ventricle
左心	left heart	systemic heart
左心室	ventriculus sinister cordis
左心室射血分数	lvef
左心房	left atrium	atrium sinistrum
左房	atria sinistrum
左手	left hand
左旋	hand	left	sinistrality
巨噬细胞	macrophage
巨大	enormous	vast	magnitude	tremendous
巨星	star	megastar
巨核	meganucleus	somatic nuclei
巨桉	alpine ash	rose gum
巨细胞病毒	cytomegalovirus
巩固	consolidated	stability
差不多	almost	practically
差分	different	differential
差分方程	difference equation
差分法	method of difference
差别	differential
差异	difference	diversity	disparity
差异分析	variation analysis
差异性	otherness
差距	gap
差集	difference set
巯基	acid
已婚	married
已实现	realized
已有	existing
已知	known
已证实	verified
已调	modulated
巴克	barkker
巴利	james barrie	james matthew barrie
巴斯德	pasteur
巴特	karl barth
巴西	brazil	brazilian
巴西橡胶树	para rubber tree
巴豆	croton
巴里	bari
巴黎	paris
市中心	inner city	downtown
市区	urban
市场	market
市场价值	market value
市场价格	market price
市场化	marketize
市场经济	market economy
市场调查	market research	market survey
市政	municipal
市政府	municipal government
市民	civil	citizenry	citizen	civic
市的	municipal	civic
市郊	environs	outskirts
市集	fair	expo
布尔	boolean
布局	layout	topological
布拉格	bragg
布料	material	cloth
布斯	john wilkes booth
布朗运动	pedesis
布比卡因	bupivacaine
布置	positioning	placement	lay	make
布谷鸟	cuckoo
布鲁克	brooklyn
师生关系	teacher-student relation
师范	normal	teacher-training
希尔	fischer
希望	hope	wish
帕尔默	arnold daniel palmer
帕米尔高原	pamir
帕累托	vilfredo pareto
帕金森	james parkinson
帕金森综合征	pkn
帝国	empirical
帝王	monarch	king	regal	imperial
带宽	bandwidth
带有	participate
带来	bring	confer
带状	band	band-like	zonal	strip
带状疱疹	shingles	zoster	zona
带电粒子	charged particle	particle charged
带的	zonal
带结	sword knot
带谱	band spectrum
带走	entrainment	whirl away
带进	introd
带领	lead	take	guide	show
帧间	interframe
席纹状	storiform
帮助	help	assist	aid
帮助行	help-line
常人	joe blow
常会	ordinary meeting	regular meeting
常住人口	permanent population	resident population	de jure population
常常	often
常年	perennial
常态	normal	normalcy
常态化	normalization
常数	constant
常染色体显性	autosomal dominant
常温	room temperature	normal temperature
常用	frequently-used	active
常用数据	active data
常绿	evergreen
常绿树	evergreen
常绿植物	evergreen
常见	common
常见问题	frequently asked question
常规	routine	conventional	general
常规分析	conventional analysis	routine analysis
常规处理	conventional processing
常规方法	conventional method
常规检查	routine inspection	routine examination
常规疗法	routine treatment
常识	common sense	general knowledge
常量	constant
幂函数	power function
幂律	power law
幂指数	power exponent
幅度	amplitude	range
干净	clean
干季	dry season
干扰	interference	jamming
干扰信号	jamming signal	interference signal	noisy signal	unwanted signal
干扰区	interference region	interference range
干扰影响	disturbing influence
干扰情况	disturbed condition
干扰抑制	interference suppression
干扰效应	interference effect
干扰条件	disturbed condition
干扰消除	interference elimination
干扰素	interferon
干旱	drought	aridity
干旱地区	dry land
干旱季节	drouth
干枯	wizened	sear
干法	dry	dry method
干流	main stream
干涉	interference
干涉条纹	interference fringe
干涉测量	interferometric
干涸	dry
干热	dry	dry heat
干热风	simoom
干燥	dry
干燥指数	drying index
干的	dry
干线	main	trunk
干细胞	stem cell
干细胞研究	stem-cell research
干草	hay
干部	cadre
干酪	cheese
干酪乳杆菌	lactobacillus casei	bacillus casei alpha
干预	intervention
平分	deuce	halves
平动	translatory
平卧	lie prone
平原	plain
平台	platform
平和	peacefulness
平均	average
平均为	average
平均产量	average output
平均值	means	mean value	average value
平均偏差	mean deviation	average deviation	arithmetic average deviation	average error
平均分子	mean molecule
平均功率	mean power
平均变化	mean variation
平均大小	average-sized
平均孔径	mean pore size
平均密度	average density	particle number density
平均尺寸	average-size
平均数	average	mean
平均时间	average time
平均水平	averageness
平均法	average	method
平均温度	average temperature	mean temperature
平均精度	mean accuracy
平均绝对偏差	mean absolute deviation	mean absolute error
平均绝对误差	mean absolute error
平均能	average energy	mean energy
平均误差	mean error
平均质量	average-quality
平均距离	mean distance
平均速度	mean velocity
平均速率	mean speed
平均重量	average weight
平均长度	average-length
平坦	even	flat	level	horizontal
平抑	stabilization
平整	flat
平方	square
平方和	square	sum
平方根	square root
平方米	square meter	centare
平时	time	mean time
平板	flat-plate	tablet	slab
平民	civilian	people
平流	advection
平流层	stratosphere
平滑	smooth
平滑肌	smooth muscle
平滑肌细胞	smooth muscle cell
平片	plain film
平的	plane	plano
平移	translation
平稳	stationary	smooth	calm	placidity
平稳增长	flat-growing
平稳性	smoothness
平等	equal
平行	parallel
平衡	balance	equilibrium
平衡态	equilibrium state
平衡方程	equilibrium equation
平衡法	equity
平衡点	equilibrium point
平衡状态	balanced state
平衡理论	level theory
平静	equilibrium	still	calm	quiet
平面	plane	planar
年中	mid-year
年产量	annual output
年代	years	date
年代学	chronology
年会	office party	annual meeting
年历	almanac
年年	year-by-year
年幼	juniority
年底	year-end
年度	year	annually
年度报告	annual bulletin	annual return
年报	annual	annual report
年级	grade
年级学生	grader
年终	year	end	year-end
年老	advanced
年表	chronology
年轮	ring
年轻	young	youth
年轻人	young adult
年鉴	year book	yearbook
年长	older	senior	old
年际间	interannual
年限	life	year	term of years
年龄	age	year
年龄分布	age distribution
年龄组	age bracket
并列	coordinate	keep pace
并发	concurrent	complicated
并发症	complication
并合	hybrid
并指	interdigitate	syndactylism	syndactyly
并排	side by side	juxtaposition
并生	gemination
并置	concatenation
并联	parallel	multiple
并行	concurrent	parallel
并行化	parallelization
并行处理	parallel processing
并行性	parallel	concurrent
并行执行	concurrent execution
并行方式	concurrent mode	overlap mode
并行机	parallel machine
并行算法	parallel algorithm
并行计算	concurrent computation
并进	hand-in-hand
并集	union set
幸福	happy	welfare	wellbeing	blessedness
幸运	lucky	happiness	white	favored
幼体	larvae
幼儿	papoose	pappoose	nestling
幼儿园	child care center	nursery school	play-school
幼年	juvenile	infancy
幼树	treelet
幼畜	pup
幼苗	seedling
幼虫	larvae
幼鱼	young fish
幼鸟	baby bird
幽门螺杆菌	heliobacter pylori
幽默	humoured	humor	pleasantry	funniness
广东	guangdong
广东省	guangdong province
广义	generation
广告	advertising
广大	extensive	broad	vast	vastly
广州	guangzhou
广布	widespread	far-flung
广度	extensive	scope
广播	broadcast
广泛	wide	comprehensive	extensive
广泛应用	extensive use
广泛性	universality	catholicity
广的	extensive
广藿香	patchouly
广角	cornua rhinoceri pallidum
广谱	broad spectrum
广阔	wide	amplitude	ocean
庇护	protect	aegis	shelter	asylum
床位	bedground
床旁	bed-side
床的	lectual
床边	bedside
序列	sequence
序列分析	sequential analysis
序列长度	sequence length
序幕	prelude	prolog	prologue	prolusion
序数	ordinate
库仑	coulomb
库体	library entry
库信息	library information
库功能	library facility
库存	storage	stock	inventory	stitching
库恩	kuhn
库管理	librarian	library management
应力	stress
应力分布	stress distribution
应力分析	stress analysis
应力强度因子	stress intensity factor
应力腐蚀	stress corrosion
应力集中	stress concentration
应变	strain
应当	comme il faut
应急	emerging
应急服务	emergency service
应激	excitable
应激性	irritable
应用	application	applied
应用功能	application function
应用地理	applied geography
应用层	application layer
应用性	applicability
应用性能	application performance
应用的研究	applied research
应用研究	applied research	application study
应用程序	application	app	application program
应用程序接口	application program interface	api
应用系统	application system	utility system
应用统计学	applied statistics
应用范围	field of application	range of use	applied range
应用软件	app	utility software
应用领域	application area
应答	response
应答机	responder
应给予	owe
应该	want	behove
底土	undersoil	subsoil
底层	substrate	bottom
底水	bottom water
底物	substrate
底的	soled	bottomed
底盘	chassis	undercarriage
底线	bottom-line	underscore	base-load
底质	stroma
底部	bottom
底面	back surface	base-area	undersurface	underside
底面积	base-area	floor space
庞大	bulky	enormous
废弃	waste	depleted	obsolescence	abandonment
废弃物	waste
废料	waste	waste material	abatement
废气排放	exhaust emission
废水	wastewater	waste water
废水处理	waste water treatment
废物	waste
废物处理	waste disposal
度数	degree	dimensionality
度日	degree day
度法	hudood
度计	acidimeter
度过	away	live	spend	pass
度量	measure
座谈会	symposium	symposia	forum	fora
庭院	grounds	yard	court	courtyard
康复	rehabilitation
康奈尔	katherine cornell	ezra cornell
康拉德	conrad aiken
康普顿	arthur compton	arthur holly compton
庸俗化	vulgarization
廉价	low-cost	budget	inexpensively
廉洁	disinterested	uncorrupted
廓清	clearance
延伸	extend	reach	range
延伸率	elongation
延后	carry-forward
延安	yanan
延性	ductility
延时	delay	time	time-delay
延期	defer	extended	postponement	adjournment
延续	continue
延缓	delay	stay	wait	postponent
延误	delay	slippage
延迟	delay
延迟时间	delay time
延长	extension	prolong	extended	continue
建制	organic law
建模	modeling
建模技术	modeling technique
建立	established	build
建筑	build	construction
建筑业	construction business
建筑工程	architectural engineering	construction engineering
建筑师	architected
建筑物	building
建筑用	build
建筑面积	area of structure
建网	networking
建议	suggest	propose
建设	construction
建设性	constructive
建造	construct	fabrication	create	build
开关	switch
开创	pioneer	trailblaze	inauguration
开发	develop	exploit
开发区	development area
开发者	developer
开口	open
开启	open	unlock
开垦	assart	reclamation	reclaim
开始	initial	begin	starting	open
开始出现	begining
开始进行	begining
开孔	open
开展	expansion	wage
开展研究	conduct a research
开幕	inaugural
开拓	exploit
开放	open
开放式	open	open-label
开放系统	open-system
开环	open loop
开花	flowering	bloom
开花期	florescence	anthesis
开裂	craze
开路	open	circuit
开路电压	open circuit voltage
开车	drive
开辟	path	pioneer
开采	product	mine	exploitation
开采量	produced quantity
开销	overhead	spending
开门	open its door
开阔	open
开顶式	open-topper
异丙基	isopropyl
异丙酚	propofol	diprivan
异丙醇	isopropanol
异亮氨酸	isoleucine
异位	ectopic
异位妊娠	eccyesis
异体	variant
异养	pterocnemia
异化	dissimilation	devolutive	catabiosis	katabolism
异名	mergus albellus
异型	heterogenous	heterotypic	metatypic	paratypic
异基因	xenogeneic	recessive allele
异常	exceptional	novel
异常行为	deviant behaviour
异形	dysmorphic	heteromorphic	monstrous
异性	heterosexual	isomerism
异戊二烯	isoprene	isopteran
异戊烯	iso-amylene
异极	heteropolar
异构	isomerism
异构酶	isomerase
异槲皮苷	isoquercitrin
异步	asynchronous
异氰酸	isocyanate
异源	heterogenous	heterogenetic
异物	foreign-body	foreign object
异种	heterogeneous
异质	heterogeneous
异质性	heterogenicity
异速	friction
异黄酮	isoflavone
弄清	ascertain
式样	pattern	paradigm	style
式的	fashioned
弓形虫	arctocephalus philippi
弓背蚁	camponotus
引产	artificial labor	induced labor	odynopoeia
引人	fetching
引信	fuse	fuze
引入	important	introduce
引出	extracted	elicit	derivative	terminal
引力	gravitation
引发	initiation
引发剂	initial
引导	pilot	guiding	lead	channel
引擎	engine
引文	gobbet
引流	drainage
引物	primer
引用	reference
引种	introduced
引言	preamble
引证	citation	citing	adduced
引起	cause	create	effect	make
引起关注	cause concern
引进	introduced	important	introduction	jumpstart
引领	marshal
弟子	disciple
张力	tension	strain
张口	dehisce
张开	open	expand	stretch
张量	tensor
弥散	diffusion	dispersion
弥散系数	dispersion coefficient
弥漫	diffuse
弥补	make	prosthesis	offset	retrieve
弧形	camber	arc
弧线	arc line
弧菌	vibrion
弧长	arc length
弯曲	bending	curve
弯曲强度	bending strength
弯矩	bending moment
弯管	bent pipe	syphon	elbow
弱的	weak	thin
弱碱	weak base	mildbase
弹丸	pill	slug
弹力	elasticity	elastic force	touch	bounce
弹塑性	elastic-plastic
弹性	elasticity	flexibility
弹性模量	modulus of elasticity
弹性系数	elastic modulus
弹性膜	elastic
弹簧	spring
弹药	ammunition
弹道	ballistic
强光	hard light
强制对流	forced convection
强制性	mandatory
强力	powerful
强劲	strong	stronger	driving
强势	dominated
强化	strengthening	intensification	enriched	intensify
强化管	enhanced tube
强国	power
强壮	strong	muscular
强大	powerful
强度	strength	intensity
强有力	strongly	massively
强烈	intensity	strong
强的	intense
强直性脊柱炎	ankylosing spondylitis
强相互作用	strong force	strong interaction
强碱	strong base	alkaline
强调	emphasize	emphasis	stress	point
强迫	force
强风	fresh gale	gale-force	strong breeze
归一	normal
归一化	normal
归化	natural
归咎于	ascribe	blame
归因	attribution	assignment
归因于	owing	ascribe
归属	attach	attribution	reverse	vest
归并	merging
归档	file	archiving
归类	categorization	classify	grading
归纳	inductive
归纳出	induce
归纳推理	induction reasoning	inductive inference
归还	replace	return	restore
当下	present moment
当且仅当	iff
当事人	party
当今	today	present-day
当代	time
当前	current
当前和	running sum
当前用户	active user
当务之急	pre-occupation
当地	local
当地人	native	local
当地居民	local
当天	day
当家	keep house
当归	angelica
当时	pro tem	quando	extemporaneous	pro tempore
当然	natural	grant	sure
当选	elective
当量	equivalent
录入	entering
录取	matriculate
录音	record
彗星	comet
形体	form
形势	condition
形声字	phonogram
形式	form	formal	modality
形式上	proforma
形式化	formal
形式多样	multitudinousness
形态	morphological	morphology
形态上	modal
形态发生	morphogenesis
形态变异	morphological variation
形态学	morphology
形态正常	eumorphism
形态特征	morphometrics
形态结构	morphological structure
形成	formation	form
形成层	cambium
形成细胞	formative cell
形状	shape	form
形状记忆合金	shape memory alloy
形象	image	graphic
彩色	color	full-color	chromatic
彩色图	colour
彩色照片	autochrome
彩虹	rainbow
影像	image
影像学	iconography
影响	influence	effect	impact	affect
影响到	touch
影响力	influence	force
影响性	influenced
影响效果	impact effect
影响极	consequent pole
影响深远	far reaching
影响线	influence line
影子	shadow
影片	film	movie
彻底	thorough	sound	fast	drastically
彻底改变	revolutionise
彼此	together	one another
往复	reciprocating
往返	round	trip	shunt
往返时间	round trip time
征求	speer	solicit	speir
径向	radial
径向速度	radial velocity
径流	runoff
径迹	track
待发	primed
待定	pend
待遇	treatment
很可能	probable
很多	much	numerous	well	largely
很大程度上	bit
很好	well
很小	tiddly	wee	pimping	tiddlier
很少	little	rarely	tiny	one or two
很快	quickly	fast	less than no time
很有意义	speak volume
很高	high
律师	lawyer
得不到	unavailable
得出结论	draw a conclusion
得分	score	goal
得分较低	lower-scoring
得到	get	gain	obtaining	receive
得天独厚	advantaged
得益	make a profit
得知	learn
循环	cycle	loop
循环伏安法	cyclic voltammetry
循环卷积	circuit convolution
循环周期	cycle period	cardiaco-vascular cycle
循环性	cyclicity
循环时间	cycle time	circulation time
循环机	circulator
循环水	circulation water
循环相关	circular correlation
循环移位	circulating shift	circular shift	cycle shift	cyclic shift
循环系统	circulating system	circulatory system
循环网络	recirculating network
循环衰竭	circulatory failure
循环过程	cyclic process	circular flow
微体	microbodies
微分	differential
微分方程	differential equation
微动	jiggle
微博	micrologue
微卫星	microsatellite
微型	micro-scale	mini	dime-size
微型化	miniaturization
微处理器	microprocessor
微孔	cellular	microporous
微孔板	microwell
微小	minute	tiny	weeny	puniness
微尺度	microscale
微弱	thin	faint	feeble	flickering
微循环	microcirculation	microcirculatory
微微	pico
微扰	perturbation
微气候	microclimate
微泡	microbubble
微波	microwave
微流	microflow
微环境	microenvironment
微球菌	micrococcus
微生物	microbial	microorganism	microbe
微生物学	microbiology
微生物组	microbiome
微管	microtubule	canaliculus
微米	micron
微米级	micron-size
微粒	particulate	fine grain	particle
微细	minuteness	superfine
微血管	micrangium
微裂纹	checkmark
微观	microscopic
微观上	microseismically
微观模型	micromodel
微调	fine tuning
微通道	microchannel
微重力	microgravity
微量	micro	drop	trace	atom
微量元素	trace-element
微阵列	microarray
德国	german	germany
心内	heart
心力衰竭	heart failure
心区	cardiac area	cardiac space
心境	mood
心外	exocardial	extracardial
心室	ventricular
心律	heart rhythm
心律失常	cardiac arrhythmia	arrythmia	tachyarrhythmia
心态	mental	mind set	mindset
心悸	palpitate
心房	atrium	auricle
心智	mental
心灵	psychological	interior	spirit	soul
心率变异性	hrv
心理	mental
心理健康	mental health
心理分析	psycho	psychoanalysis
心理卫生	mental hygiene
心理学	psychology
心理学家	psychologist
心理治疗	mind-cure
心理活动	moral action
心理测量	psychometric
心理测量学	psychometric	psychometrika
心理特征	psychological feature
心理状态	psychology	psychological condition
心理现象	psychic phenomena
心理结构	psychic structure
心理过程	psychical process
心理障碍	psychological disorder
心电图	electrocardiogram	cardiogram
心病患者	cardiopath
心皮	carpel	seedpod
心绞痛	angina
心肌	myocardial
心肌梗死	myocardial infarction
心肌病	cardiomyopathy	myocardiopathy
心肌缺血	ischemia myocardial
心肺	heart-lung
心肺复苏	cardiopulmonary resuscitation
心脏	heart	cardiac
心脏手术	heart surgery
心脏病	heart disease
心血管	cardiovascular
心血管系统	cardiovascular system
必然	certain	necessary	inevitable	necessarily
必然性	necessity	inevitability
必然要求	certain claim
必要	necessary
必要性	necessity
必要条件	requirement	essential prerequisite	sine qua non
必需	required	necessary	need
必需氨基酸	essential amino-acid
必须	need
忍冬	lonicera	honeysuckle
忍冬科	caprifoliaceae
忍耐	patient	endurance	resist
志愿者	volunteer
忙时	heavy hour
忠诚	loyalty	fidelity	true	loyal
快乐	happiness	pleasure
快照	snapshot	snap-shot
快的	speedy	quick	express	swift
快进	speed	fast-forward
快递	express	expressage
快速	fast	fast-track
快速傅里叶变换	fast fourier transform
快速分析	rapid analysis
快速响应	quick response
快速增长	fast-growing	rapid growth
快速恢复	quick recovery
快速眼动睡眠	rem sleep
快速算法	fast algorithm
快速转换	fast turn-around
念珠菌	albican	candida
忽略	ignore
忽视	neglect	forgetfulness	ignore	disregard
怀孕	pregnancy	gravid	conceive	impregnate
怀旧	retrospective	reminiscence
怀疑	doubt
态度	attitude	air
思想	mind	thinking	idea	ideal
思潮	geniuses
思维	thinking	thought	mind
思考	thinking
思路	tenor
急剧	sharp
急剧上升	hoik
急尖	sharp-pointed
急性	acute
急性呼吸窘迫综合征	acute respiratory distress syndrome
急性期	acute-phase
急性淋巴细胞白血病	acute lymphoblastic leukemia
急性痛风性关节炎	acute gouty arthritis
急性阑尾炎	acute appendicitis
急救	first aid
急流	rapid
急速	post	quick	sharp	rapidity
急需	exact	imperative
性关系	sleep	sexual relationship
性内	cataract
性别	sexual	sex
性别决定	sex-determination
性动机	sex drive
性化	sexualization
性情	disposition	make
性感	infection	sex	sexiness
性格	nature	personal	character	turn
性激素	sex hormone
性特征	sex characteristic
性状	quale
性理论	holistic theory
性病	disease	sexually transmitted disease
性的	sexual
性细胞	cell
性能	performance
性能优化	performance optimization
性能分析	performance analysis
性能参数	performance parameter
性能指标	performance index
性能比较	performance comparison
性能缺陷	performance deficiency
性能评价	performance assessment	performance evaluation
性能退化	performance degradation
性能验证	performance verification
性腺	gonad	adenoma
性行为	sexuality
性质	property	nature	qualitative
性选择	sexual selection	apolegamic
总之	ultimately
总书记	secretary-general	general secretary
总产量	overall yield	ultimate production
总价	sum	total value	lumped
总体	population	overall
总体积	cumulative volume	bulk volume
总体结构	overall structure	architectural structure
总体规划	master-plan	general plan	overall plan
总体设计	system design	overall design
总值	value	gross	total value	grand total
总共	gross	blanket
总和	summation
总成本	cost	total cost
总指数	general index number	combined index
总收入	general revenue	general income	total revenue
总收率	overall yield
总收益	gross	overall yield	earn
总数	total	amount
总数达	totaled
总时间	total time
总有机碳	total organic carbon
总氮	total nitrogen
总热	total heat
总状花序	raceme
总理	premier	chancellor
总的	total	general
总科	superfamily
总线	bus
总结	summarize	summarised
总统	president
总能	total energy
总表	summary statement
总计	amount	total	aggregate	grand total
总重	gross weight
总量	quantity	gross
总长度	o-o	overall length
总集	lumped
总额	amount	total	gross
恐怖	terror	fear	affright	horror
恐怖主义	terrorism	terrorist
恐怖袭击	terrorist attack
恐惧	fear
恒定	constant
恒星	star	fixed star
恒温	temperature	constant temperature
恒温动物	homeotherm	homoiotherm	homotherm
恒温箱	incubator	thermostat
恒速	constant	constant speed
恢复	recovery	restore
恢复力	resilience
恢复区	area	recovery
恢复室	recovery room
恢复方式	recovery mode
恢复时间	recovery time	time of recovery
恢复期	convalescent	recovery phase
恢复正常	right	get right
恢复状态	recovery mode
恢复策略	recovery policy
恢复能力	recovery capability
恢复过程	recovery process	recovery procedure
恢复进程	recovery process
恢复重建	reconversion
恩格斯	engels
息肉切除术	polypectomy
恰好	opportune	even	exactly	pat
恰当	well	pertinent	relevancy	correctly
恶劣	illness	badly	gross	vile
恶化	deterioration	degeneration	aggravated	exacerbation
恶心	nausea	sick
恶性	malignant
恶性病	malignant disease
恶性肿瘤	cancer	malignancy
恶意	malice	malignancy	illness	spite
悖论	paradox
悠久	age-long	old-established
患病	develop a disease
患病率	case rate	morbidity rate	sickness rate
患者	patien	sufferer
悬垂	overhang	dangle
悬挂	hang	suspension	swing
悬浮	suspended	suspension
悬浮液	suspended solid	slurry	suspension
悬浮物	suspended matter	suspended substance
悬浮细胞	suspension cell
悬臂	cantilever
悬臂梁	cantilever	cantilever beam
悲伤	sorrow	sore	chagrine	disconsolateness
悲剧	tragedy	thespian	buskin
悲观	weltschmerz	downbeat	pessimism	gloomy
情况	condition
情况等	ing
情况调查	condition survey
情分	mutual affection
情境	situation
情形	case	situational
情感	affect	emotional
情感障碍	mood disorder
情报	intelligence	information
情报学	infomatic
情景	scene
情绪	emotional
情绪智力	emotional intelligence
情节	scenario	plot	circumstances
惊奇	wonder	surprise
惩罚	punishment	discipline	amerce
惯例	conventional	traditional	practice
惯性	inertial	inertia
惯性力	force	inertial force
惯量	inertia	inertness
想法	notion	think	idea	reflection
想要	intend	desire	mean	inclined
想象	visualization	image	envision	vision
愈合	intention	healing	skin	cicatrize
愈合良好	well-healed
愉悦	joviality
意义	meaning	content	significance
意向	intention	purpose	motion	pulse
意味着	purport	predicate	presume	connote
意图	intent
意外	accidental	unexpected	sudden	chance
意大利	italian
意志	mind	willing	men
意念	impression
意思是	intend
意见	opinion
意识	consciousness	awareness
意识到	perceive	witting	awake	ware
意识形态	ideology
感兴趣	interested
感到	find	feel
感受	reception	taste
感受器	receptor	ceptor
感受性	receptivity	sensitiveness
感官	sense
感应	induced	induction
感应电动势	induction electromotive force
感性	sensibility
感恩	owe	gratefulness
感情	affect	susceptibility	sentiment	heart
感染	infection
感染性	infection	infectious
感热	thermal
感知	perception
感知机	perceptron
感知算法	perception algorithm
感觉	sense	sensation	sensory	feel
感觉运动	sensorimotor	estheticokinetic	sensomotor
愤怒	teen	rage	wrath	choler
愿意	like	disposed	choose	willingness
愿望	wish
慢性	chronic
慢性炎	chronic inflammation
慢性病	chronic disease
慢性肾衰竭	chronic renal failure
慢病毒	lentivirus	slow virus
慢病毒感染	svi
慢的	slow
慢速	slow	low speed
戊二酸	acid
戊二醛	glutaric dialdehyde
戊酸	apple
戏剧	dramatically
成为	make	get	become	come
成人	adult
成倍	gemination
成像	imaging
成像仪	image-maker
成分	component	ingredient	composition
成分分析	componential analysis
成分结构	constituent structure
成功	successful
成功人士	high flyer
成员	member
成员国	member-state
成品	product	end product	completed product	end item
成因	etiogenic
成型	form
成对	pair
成对比较	paired comparison
成对照	contrast
成就	effort	achieve	success	performance
成年	adult
成年人	major
成年女性	adult female
成年期	adult stage
成年男性	adult male
成形	formed	shape
成形术	platanthera bifolia
成本	cost
成本低廉	costately
成本分析	cost analysis
成本控制	cost for control	control of costs
成本效益	cost-efficiency	cost-benefit	benefit-cost
成本更低	cheaper
成本构成	construction of cost
成本管理	management through costs	cost control
成果	result	work	fruit	harvest
成核	nucleate
成熟	mature
成熟期	maturity	maturation period	autumn
成熟阶段	maturity stage
成瘾	addiction
成的	twenty-seventh
成纤维细胞	fibroblast
成组	group
成绩	performance	result
成肌细胞	myoblastic
成药	pharmaceutical
成虫	adult	imagine	imago
成语	phrase	idiom
成长	growing	growth
成骨	bone	bone-formation	ossification
成骨细胞	osteoblast
我们	notre
或有	contingency
战争	war
战后	post-war
战国	warring state
战场	field	battlefield	battle-field
战斗	combat	battle	fighting
战斗力	battle effectiveness
战术	tactical
战略	strategy	strategic
战略决策	strategic decision	strategy-making
战略规划	strategic planning
截取	intercept
截尾	truncated
截断	truncation	chopping
截止	cutoff
截然相反	polarity
截留	trapping	entrapment
截短	truncated
截至	halt
截距	intercept
截面	section	cross section
户外	outdoor	open
户籍	domiciled
房价	room rate
房地产	estate	real	real estate	realty
房屋	housing	premises	build
房的	atrial
所以	consequently
所及	attainability
所在	locus	locality	seat	ubiety
所得	proceed	income	gain
所指	designatum	signified
所有	every	whole	hands
所有人	owner	holder
所有制	ownership	system
所有权	ownership	proprietary
所有物	things	belongings
所谓	alleged
扁平	flat	compressed
扁桃	amygdala
扇形	sector
扇贝	scallop	pectinid
手册	manual
手写	manuscript
手动	manual
手势	motion	gesture	pantomime
手工	manual	hand
手性	chiral
手持	hand	hand-hold
手指	finger
手术	operation
手术切口	surgical incision
手术创伤	operation wound
手术前	preoperative	presurgical
手术前后	perioperatively
手术后	post-operative
手术室	surgery	operating room	operating theater	operating theatre
手术操作	surgical procedure
手术过程	surgical process
手机	cell phone
手段	means
手法	maneuver	martingale	tact	technic
手绘	handcolour
手腕	wrist
手语	sign language	gesture language
才能	ability	quality	equipment	capacity
扎根	take hold
打击	strike	hit	blow
打包	package	packet	parcel
打印	printing
打印技术	print technique
打孔	punch	slotting
打开	open	enable
打扮	array	fig	toileting	deck
打折扣	rebate	discount	abate
打浆	beating	pulping
打破	break
打靶	target practice
打鼾	snore
托管	managed	trust	mandatory
扣带回	callosal convolution	cingulate gyrus	gyri callosus	gyri cinguli
执法	law-enforcement
执行	execution
执行中	executory
执行控制	executive control
执行时间	execution time	runtime
执行环境	execution environment
执行系统	executive system
扩充	extend
扩大	enlargement	amplification	extensive	extend
扩大了	writ large
扩容	dilatancy
扩展	extend	expansion
扩展性	augmentability
扩张	dilation	expand	augmented
扩散	diffusion
扩散控制	diffusion control
扩散效应	diffusion effect
扩散法	diffusion method
扩散系数	diffusivity	diffusion coefficient
扩散能力	diffusivity
扩频	spread spectrum
扫描	scanning
扫描仪	scanner
扫描电子显微镜	scanning electron microscope
扫描线	scanning	line
扭曲	twisted	warping	tortuosity	distort
扭矩	torque	twisting moment
扭转	torsion
扮演	play	act
扰乱	disturbance	disorder	perturbation	disarrange
扰动	disturbance
扶贫	anti-poverty
批准	approval	validation	confirm
批判	criticism	animadvert
批判理论	critical theory
批发价格	wholesale price
批评	critical
批量	lot size	batch	bulk
找出	locate
找到	discovered	find
承办	packie
承包	contracting	undertake
承压	bearing pressure
承受	sustain	receive	absorb
承担	undertake	assumption	assume	take
承认	recognition	acknowledge	recognize	allow
承诺	acceptance	comply	promising	committed
承载	load-bearing	capacity
承载能力	carrying capacity
技巧	technique	technical	skill
技术	technology	technique	technological
技术上	technical	technologically
技术分析	technical analysis
技术参数	technical parameter
技术因素	technological factor
技术培训	technically training
技术密集型	skill-intensive
技术开发	technological development
技术性能	technical function
技术指导	technical director
技术措施	technical measure
技术操作	technical operation
技术改造	technical reconstruction	technological transformation	technological remoulding	technology remoulding
技术方案	technical proposal
技术标准	technical standard	skill standard
技术流程	techniqueflow
技术测量	commercial measurement	technical measurement
技术经济	technical economy
技术能力	technical competence
技术获得	acquisition of technology
技术要求	technical requirement	technical specification
技术设计	technical design
技术评价	technological assessment
技术评定	technology assessment
技术进步	technical progress
技术鉴定	technical expertise
技术革命	technological revolution
技术领域	technosphere
技能	skill
技艺	craft
抄袭	plagiarism	copy	plagiarised	crib
把手	handle	knob
把握	assurance	hold	grasp
抑制	inhibition	suppression
抑制人	inhibitor
抑制作用	inhibitory action
抑制剂	inhibitor
抑制因子	inhibitory factor
抑制型	inhibitory type
抑制基因	suppressor gene
抑制控制	heroin addict
抑制效应	depression effect
抑制物	inhibitor
抑制状态	inhibitory state
抑制病毒	virustatic
抑制细胞	suppressor cell
抑制蛋白	arrestin
抑癌基因	suppresser gene
抑素	colyone	chalonic	anthormon
抑郁	depression
抑郁状态	depressive state
抑郁症	depression
抓住	take	catch	cop	grapple
抓取	capture
抓紧	grasp	grip	clutch	gripe
投入	devoted	input	drop	launch
投入产出	input-output
投入产出表	input-output table
投射	project
投弹	bomb
投影	project
投影法	project
投影矩阵	projection matrix
投票	voting
投药	administration
投诉	complaintive
投资	investment
投资于	capitalise
投资者	investor
投递	delivery	deliver
抖动	flapping	jitter	dithering	twitter
抗争	oppose	duelled
抗体	antibody
抗击	beat back
抗剪强度	shearing strength
抗压强度	compression strength
抗原	antigen
抗原性	antigenicity
抗坏血酸	vitamin c
抗增殖	anti-proliferation
抗干扰	anti-jamming	tamper-resistant
抗干扰性	interference immunity
抗微生物	antimicrobic
抗心律失常	antiarrhythmic
抗性	resistance
抗感染	anti-infective
抗拉强度	tensile strength
抗日	anti-japanese
抗日战争	sino-japanese war
抗旱	drought-resistant
抗氧化	oxide	anti-oxidation
抗氧化作用	antioxygenation	antopxidation
抗氧化剂	antioxidant	anti-oxidant
抗氧化酶	antioxidase
抗炎	anti-inflammatory
抗生素	antibiotic
抗生素抗性	antibiotic resistance
抗疟	antimalarial
抗病	disease-resistant
抗病毒	antiviral
抗病毒药	antiviral drug
抗癌	anticancer
抗真菌	antifungal
抗结核	antitubercular	antiphthisic	antituberculotic
抗肿瘤	anti-tumor
抗肿瘤药	antineoplastic drug
抗腐蚀性	resistant to corrosion
抗菌	antibacterial	antimicrobial	antisepsis	anti-microbial
抗菌药物	antibacterial drug
抗虫	anti-insect
抗血小板	antiplatelet
抗血清	antiserum
抗衡	counter-balance
折中	compromise
折叠	fold
折射	refractive
折射率	index	refractive	refractive index	index of refraction
折扣	discount
折断	fracture
折算	corrected
抚养	provide
抚育	foster
抛物线	parabolic	parabola
抛物面	paraboloidal
抢救	salvage
护坡	pitching
护士	nurse
护理	nursing	care	tend
护理工	care worker
报业	newspapering
报告	report
报告系统	reporting system
报文	message
报春花科	family primulaceae
报纸	newspaper	paper
报警	alerting	alarm
报警信息	warning message
报道	report
报酬	reward	consideration	remuneration	return
报销	reimbue
披碱草	lyme grass
抵制	resistance	reject	repel
抵抗	resistance
抵抗力	resistance
抵押贷款	guarantee loan
抵消	offset	counteract	kill	balance
抽取	extraction	abstraction
抽吸	suction	pump
抽样	sample
抽样方法	method of sampling	sample method
抽样法	sampling method
抽样调查	sampling survey
抽穗	ear
抽血	phlebotomized	blood-drawing	draw blood
抽象	abstract
抽象性	abstractness
抽象表	abstract table
担任	assumption	hold	occupy	shoulder
担子菌门	basidiomycota
担当	act
担心	worry	fear	concerned	apprehend
担忧	misgiving	nervousness
担负	incur
拆分	split
拉丁方设计	latin square design
拉伸	stretched	tensile
拉伸强度	tensile strength
拉伸性	stretchability
拉伸模量	tensile modulus
拉伸试验	tension test
拉克	john rock
拉力	tensioned	tensile	tensile force	pull
拉开	undraw	unzip	withdraw	unhinge
拉德	rad
拉普拉斯	pierre simon de laplace	marquis de laplace
拉格朗日	lagrange	lagrangian
拉格朗日乘子	lagrange multiplier
拉特	lat	gujerat	council
拉索	lanyard
拉萨	lhasa
拉链	zipper	zip
拍卖	auction	sale
拍摄	film	screen	picture	shoot
拐折	inflexion
拐点	inflection point	yielding point	break point
拒绝	rejection	refusal
拒绝率	reject rate
拓宽	widening
拓展	widening
拓扑	topology	topological
拓扑结构	topology
拔牙	tooth extraction
拔管	extubation
拔罐	ventouse	cupping glasses
拔除	exorcize
拖动	drag
拖尾	trailing
招标	bidding
招聘	position vacant	recruitship
拜占庭	byzantium	byzantine
拟人化	personate
拟南芥	arabidopsis
拟合优度	goodness of fit
拟合数据	fitting data
拟合模型	fitted model
拟定	protocol	fitted
拟杆菌属	bacaeroides
拥塞	congestion
拥挤	congestion	crowd
拥有	hands	possess
拦截	intercept
括约肌	sphincter
拮抗	rivalry	antagonist
拮抗作用	antagonism
拯救	recover	salvation
拱型	arch form
拷贝	copy
拷贝数	copy-number
拾取	pick
拾起	pickup
持久	permanent	persistence	enduring	durable
持有	possess	hold
持续	sustained	persistent	continuing
持续性	sustainability
持续时间	duration
持续有效	always-open
指令	instruction
指出	indicate	point	index	show
指南	guide	manual
指向	point	direct
指向性	direct
指向精度	pointing accuracy
指定	design	assigned	specify	appointment
指导	guidance	direct	guide
指导思想	guiding ideology
指导性	directory
指引	initiation	citation	cite
指征	indication
指挥	command	direct	lead	conduct
指控	charge
指数	index	exponential
指数值	index value
指数函数	exponential function
指数分布	exponential distribution
指数加权	exponential weighting
指数增长	exponential growth
指数方程	exponential equation
指数曲线	exponential curve
指数法	index method
指数衰减	exponential decay
指明	specific	say
指标	indicator	target	index
指标化	indexing
指派	assign	allocated
指示	indicate
指示剂	indicator
指示器	indicator
指示性	demonstrativeness
指示物	referent	pointer
指纹	fingerprint
指纹图谱	finger-print
指针	pointer	index
按位	positive	bit
按摩	massage
按比例	scale	pro	proportioned
按照	according
按键	key
挑战	challenge
挑选	option	pick	select	sort
挖掘	dig	rootle	mine	excavation
挛缩	contracture
挤压	pinch	extruder	squash	squeeze
挥发	volatile
挥发性	volatile
挥发性脂肪酸	vfa
挥发油	essential oil	benzin	attar	petrol
挥发法	volatile	evolution method
挥发物	volatile
挫折	frustration	setback	reverse	lurch
振兴	re-energized
振动	vibration
振动机	vibration machine
振子	oscillating
振幅	amplitude
振荡	oscillating
振荡周期	oscillating period
捆绑	truss	binding
捐赠	donation
捕捉	capturing
捕捞	dredging
捕获	capture	taking	trapped	acquiring
捕获效应	capture effect
捕食	prey
捕食性	preying
捕食者	predator
损伤	injury	trauma
损伤后	post-injury
损坏	damage	spoilage
损失	loss
损失函数	loss function
损失率	loss rate
损失系数	loss efficiency
损害	damage	lesion
损益	loss	profit
损耗	loss
换热	heat	heat exchange
换热器	heat	exchange	heat exchanger
换热设备	heat exchanger
换算	conversion
授权	authority
授粉	pollination
授精	insemination
授课	schoolteaching
掌握	hand	predominate	hold	grapple
掌纹	palm-print	palmprint
排乳	galactophorus	galatophore
排便	defecation
排出	discharge	ejection
排列	arrangement	array	range
排列顺序	marshalling sequence
排卵	ovule
排名	placing
排尿	micturition	micturate	urination	urinary
排序	sort
排放	emission	let
排斥	repulsion	exclusively	exclude	ostracism
排斥性	repellency
排气	exhaust
排水	drain	drainage
排水渠	offtake	watering
排水量	displacement
排污	blowdown
排泄	excretion	egest
排泄物	excreta	excretion	ordure	dejection
排液	drain
排空	evacuation	emptying
排队	queue	line
排队模型	queueing model
排除	eliminate	exclusion	depletion	removal
掘进	drivage
探头	probe
探明	prove
探查	probe	exploratory
探求	probing	search	questing	hunting
探测	detection
探测器	probe	detector
探测算法	probe algorithm
探究	explore	exploratory	delve
探空	sounding
探空火箭	sounding rocket
探索	probe	exploring	seek	quest
探索性研究	exploratory research
探讨	disquisition
探针	probe
探险	explore
接入点	drop
接到	receive
接受	acceptance
接受率	receptance
接受者	receiver	recipient	acceptor
接口	interface
接口电路	interchange circuit
接壤	neighbouring
接头	joint	tap	splice
接待	receive	reception	welcome
接收	receive
接收数据	receive data
接收机	receive
接收端	receiving end
接枝	graft	ingraft
接着	follow	coming
接种	inoculation
接纳	acceptance	affiliate
接触	contact
接触热阻	thermal contact resistance
接触角	angle	contact	contact angle
接近	approach
接近于	approximate
接连	one after another
控制	control
控制中心	control center
控制作用	control action
控制信号	control signal
控制信息	control information
控制力	assert oneself
控制功能	control function
控制区	control
控制变量	controlled variable
控制器	control
控制因素	controlling factor
控制律	control law
控制方法	controlling means
控制方程	governing equation
控制机	control	controlling machine
控制权	control power	mastery
控制条件	control condition
控制流	control flow
控制点	control point	monitoring point	reference point
控制电路	control circuit
控制算法	control algorithm
控制精度	control accuracy
控制系统	control system
控制线	control	line
控制组	control group
控制能力	ability to control	control ability
控释	controlled-release
推出	extrusion	deduce
推力	thrust
推动	impulse	push	motivation	force
推动力	impetus	urge
推导	derived
推导出	elicit
推广	promote	generation
推拉	push-and-pull
推拿	wmx
推断	inference	extrapolation	conclude
推测	conjecture	theory	speculate	supposed
推理	reasoning
推理规则	inference rule
推理过程	inference-procedure
推荐	recommendation
推荐信	recommendation
推荐系统	recommender
推行	push
推论	inference	reasoning
推进	propulsion	propellant
推进剂	propellant
推进物	propulsor
推迟	defer
掩星	occultation
掩模	masking
掩盖	shielding	blanket	covering	enshroud
掩码	mask
掩蔽	masking
掩蔽效应	masking effect
措施	measure
掺杂	doped
描写	representative	depiction	description	rendering
描图	tracing
描绘	describe	represent	figure	portrayal
描述	description
描述性	description
描述性统计	descriptive statistics
描述符	descriptor
描述能力	descriptive power
提交	submission	submit	refer
提供	offer	provide
提供便利	offer facility
提供线索	key
提供者	doner	bringer	exhibitor
提供证据	afford proof	furnish evidence	evidential	bear evidence
提倡	advocated	pioneer	advocacy
提出	produce	present	bring	advance
提出建议	offer a proposal	propound
提出者	presenter	tenderer
提到	mention	refer
提前	advanced
提升	lifting	upgrade	advancement
提升技术	lift technique
提升机	elevated
提及	mention	allusion	advertency	notice
提取	extraction
提取法	extraction
提取相	extract phase
提早	advance
提炼	abstract	refining
提的	attollens
提示	prompt
提示性	suggestive
提纯	refining	purification	purify
提议	offer	proposal	suggest
提议者	proponent	propounder
提醒	remind	warn	prompting	jack
提问	question	question-asking
提高	enhance	elevated	advance
插件	card
插值	interpolation	interpretation
插值法	interpretation	interpolation
插入	insertion
插管	cannula	intubation
插补	interpolation
插针	contact pin
揭示	disclosure
援助	assistance	aid
援引	invoke	adduce
搅拌	agitation	stir
搅拌速率	stir speed
搏动	pulsating	beating
搜寻	search
搜索	search
搜索任务	search mission
搜索引擎技术	google
搜索空间	search space
搜索算法	search algorithm
搜索过程	search process
搜集	collect	gather
搬运	handle	removal	convey
搭载	tolmiea menziesii
搭配	collocation
携带	carry
携带者	phore
摄像	videography
摄像机	camera
摄入	uptake
摄动	perturbation
摄取	ingest	uptake	intake	intussusception
摄影	camera	photography	photograph
摄影术	photography
摄影测量	photogrammetric
摄食	ingestion	food intake
摆动	flutter	libration	oscillation
摆脱	prescind	shed	slip	doff
摇床	swing bed
摇摆	rock	swing	unsteady
摇篮	cradle	bassinet
摇蚊	chironomid
摇蚊科	chironomidae
摒弃	spurn
摘要	abstract	summary
摘除	extirpation
摩尔	molar	mole	mol
摩尔分数	mole fraction
摩尔比	mole ratio
摩擦	friction
摩擦力	friction force
摩擦学	tribology
摩擦系数	friction coefficient	friction factor	coefficient of friction
摩西	moses
摸索	grope	feel	fumble	scrabble
撒施	broad cast
撞击	impact
撤离	vacate
撤销	avoiding	revocation	stripping	inactivate
播放	play
播种	plant	sow	insemination	seed
擅长	excel	speciality
操作	operation
操作人员	operation staff
操作性	operability
操作方式	operation mode	mode of operation
操作方法	operational approach	working method	method of operation
操作次数	number of operations
操作步骤	operating steps
操作特性	operational characteristic
操作系统	operating system
操作者	manipulator	handler
操作过程	operational process	working process
操纵	control	manipulate	man	engineering
支付	payment	pay	disbursement
支出	expenditure	disbursement
支原体	mycoplasma
支原体肺炎	primary atypical pneumonia
支座	support
支承	support
支护	pit prop
支护结构	supporting structure
支持	support
支持体	tenaculums
支持服务	support-service
支撑	support
支架	support
支柱	support	brace	mainstay	staff
支气管	bronchus
支气管扩张	bronchiectasis	bronchiectasia	bronchiectatic	broncniectasic
支气管肺	bronchopulmonary
支气管肺泡	bronchovesicular	broncho-alveolar
支气管肺泡灌洗液	bronchoalveolar lavage fluid
支流	tributary	branch	affluent	derived current
支配	dominant	management
支链	branched chain
收入	income	revenue	receipt
收到	receive
收割	harvesting	reap	crop
收回	call-back	recovery	retract	callback
收支	payment	balance	receipt	expenditure
收敛	convergence
收敛因子	convergence factor
收敛性	convergence	astringency
收敛速度	convergence rate
收益	income
收益分配	income apportionment	income distribution
收益率	yield	rate	yield rate	return
收缩	contract
收缩压	mm hg
收缩性	contractility
收缩末期	telesystolic
收缩率	contraction percentage
收获	harvesting
收获期	harvest
收藏	house	stow
收费	charge	toll
收集	collection
收集数据	collecting data
收集资料	collecting data	collect material
改变	change
改善	improve
改善情况	mend matter
改建	reconstruction	re-engineering
改正	correct
改组	reorganization	reshuffle
改编	adapt
改良	improve
改进	modified	improve	revised
改进措施	corrective action
改进研究	improvement research
改造	reconstruction	new-model
改革	innovation	reform
攻关	brain storming
攻击	attack
攻击性	invasive	aggressively	offensive
攻击者	attacker	assailant
攻角	attack	angle
放下	lower	drop
放大	amplification	amplify
放大镜	magnifier
放宽	broaden	set at large	looser	liberal
放射	radiation	radio
放射免疫	radio-immunity
放射免疫分析	radioimmunoassay
放射性	radioactive
放射敏感性	radiosensibility	radiosensitiveness
放射治疗	radiation therapy	radiotherapy
放射源	source	radioactive source
放射生物学	radiobiology
放开	let go	uncork	unloose	unclasp
放弃	abandon	waiver	abnegate	yield
放松	ease	relaxation	release
放热	radiative
放热性	exothermicity
放牧	range	grazing	pasture	feed
放电	discharge
放电电流	discharge current
放线菌	actinomyces	actinomycete
放线菌素	actinomycin
放置	placement	positioned	place	set
放血	bloodletting	depletion
政府	government
政府机构	governmental agency	public authority
政府部门	government sector	government document
政府间	intergovernmental
政治	political
政治哲学	political philosphy
政治学	politics
政治环境	political setting
政治经济	politico-economic
政治风险	government risk
政策	policy
政策分析	policy analysis
政策制定	policy-making
政策制定者	policy-maker	policymaker
政策学	policy science
政策导向	policy-oriented
故事	story	narrative
故障	fault	failure
故障信号	abort signal	breakdown signal	trouble signal
故障树	fault-tree
故障树分析	fault tree analysis
故障检测	fault detection	failure testing	failure detection
故障检测算法	fault detection algorithm
故障特征	fault tag
故障状态	fault condition
故障识别	failure recognition
故障诊断	fault diagnosis
效价	valence	titre
效力	effectiveness
效应	effective
效果	effect
效果好	advantage
效率	efficiency
效率低	ineffective	inefficiency
效率分析	activity analysis
效用	utilize
效用函数	utility function
效能	efficiency	efficacy
敌对	adverse	hostile	opposed
敌意	hostile	rancor	ill
敌手	adversarial
敏感	sensitivity
敏感度分析	sensitive analysis
敏感性	susceptibility	sensitivity
敏感性分析	sensitivity analysis
敏锐	acute	sharp	subtle	penetrating
救援	rescue	relieving	succor
救济	relief	relieve
教养	cultural	breeding	upbringing
教唆	instigation	solicitation	abet	abettal
教学	teaching	instructional
教学方法	teaching method
教学过程	teaching process
教导	teaching	instruction	wise	indoctrination
教师	teacher
教授	professor	prof
教材	school-book
教育	education
教育学	education
教育改革	educative reform
教育活动	educational activity
教育者	pedagog
教训	lesson
散乱	randomized	scattered	messy
散在	sporadic
散失	dissipate
散射	scattering
散布	dispersion	dissemination	scatter	spread
散点图	scatter	scatterplot	scatter diagram	scattergram
散热	heat dissipation	rejection of heat	heat-releasing
数个	couple
数值	numerical
数值分析	numerical analysis
数值属性	numerical attribute
数值方法	numerical method	numerical technique	numerical approach
数值模拟	numerical simulation
数值算法	numerical algorithm
数值计算	numerical calculation	numerical evaluation
数基	number base
数大小	size of number
数字	numerical	digital
数字仿真	digital simulation
数字信息	numerical information
数字化	digital
数字图书馆	digital library
数字技术	digital technique
数字数据	numeric data	digital data
数字签名	digital signature
数字表	numerical table
数字识别	numerical recognition
数学	mathematical
数学分析	mathematical analysis
数学变换	mathematical manipulation
数学模型	mathematical model
数学表达式	mathematical expression
数学运算	arithmetical operation
数据	data
数据交换	data switching
数据传输	data transmission
数据保护	data protection
数据分析	data analysis
数据分类	data classification
数据加密	data encryption
数据包	data packet
数据压缩	data compression	compression of data
数据块	block	data block
数据处理	data processing	data handling	processing of data
数据处理程序	data-processor
数据完整性	data integrity
数据对象	java data object java
数据序列	data series
数据库	database	data base
数据恢复	data recovery
数据拟合	data fitting
数据挖掘	data mining
数据描述	data description
数据收集	data collection
数据文件	data file
数据有效性	data validity
数据来源	data source
数据格式	data format
数据检索	data retrieval
数据模型	data model
数据流	data	flow	data stream	data flow
数据源	data	data source
数据点	data	data point
数据率	data rate
数据的分析	analysis of data
数据相关	data-dependent
数据相关性	data dependency
数据稳定	data stabilization
数据管理	data management
数据类型	data type
数据组	data	group
数据组织	data organization
数据结构	data structure
数据网	data	network
数据网络	data network
数据聚合	data aggregate
数据表	data	data sheet
数据通信	data communication
数据采集	data acquisition
数据采集系统	data acquisition system
数据链路	data link
数据集	data	set	data set
数据集中	data concentration
数据驱动	data-driven
数控机	numerical control machine
数次	several times
数理统计	mathematics statistics
数百	hundred
数目	number
数码相机	digital camera
数组	array
数量	quantity	quantitative
数量上	quantitatively
数量关系	numerical relationship
数量差异	quantity variance
数量级	order of magnitude
数量遗传	quantitative inheritance
整个	entire
整体	integrated
整体化	unitisation
整体模型	solid pattern
整体结构	monolithic construction
整合	integration
整型	integer	type
整套	set	cycle
整幅	view picture
整形	shape	reshaped
整数	integrated	integer
整数线性规划	integral linear programming
整数规划	integer programming
整机	complete machine
整流	commuting	rectification	rectify
整理	collating	order	trim	make
整顿	re-organized	redd	untangle
整齐	measured	trim	arrangement
文书	instrument	clerical	scribe	writ
文件	file	document	paper
文体	mode	style
文利	huldreich zwingli
文化	culture
文化基因	meme
文化等	chinookan
文化适应	acculturation
文化遗产	cultural heritage
文字	literal	language	text
文学	literature
文学作品	literary works
文明	civilization	civilisation
文本	text
文档	document
文物	cultural object	cultural property
文献	document	literature	doc
文献数据库	bibliographic data base	document data base
文献检索	literature search	bibliographic search
文盲	illiteracy	analphabetic
文章	article
文艺	literature
文选	reader	analects	analecta
斑区	macular area
斑岩	porphyry
斑点	spot
斑的	macular
斑马鱼	zebra fish
斗争	struggle	fighting	strive
斜坡	ramp	slope
斜率	slope	gradient
斜视	strabismus
断奶	weaning	ablactation
断层	fault
断点	breakpoint	break point
断续	interrupted	intermittent
断裂	fracture	part	rupture	break-away
断裂带	fracture zone
断裂强度	breakdown strength	break strength
断面	section	cross section
斯坦福大学	stanford university
新一代	new-generation
新世纪	new-age
新产品	new-product
新兴	rising	oncoming
新创	green wound
新制	new-made
新加坡	singapore
新区	new town
新发现	new
新型	new-type
新媒体	new media
新工艺	new process
新建	new
新开	new-blown	thwaite
新开垦	plantation
新手	novice	recruit	freshman	rookie
新技术	new technology
新旧	new-old
新时代	new age
新月形沙丘	barchan
新材料	new material
新来	new
新概念	new physics
新模型	new model
新模式	new pattern
新油	new oil
新生	neonatal	newborn	regenerate
新生代	new-generation	cenozoic
新生儿	neonate	newborn	newborn infant	new-born
新生儿缺氧	anoxia neonatorum
新生物	neoplasm	new growth	neobiotic
新生界	cenozoic
新疆	sinkiang	xinjiang
新疆杨	populus alba
新的	new
新的技术	new-tech
新石器时期	neolithic age
新科技	new-tech
新算法	new algorithm
新绿	verdancy	verdure
新能源	new energy	alternative-energy
新自由主义	neoliberalism
新范式	new paradigm
新药	new drug
新西兰	new
新记录	delete record
新词	neologism	neology
新趋势	new wave
新近	recency
新进展	breakthrough
新闻	new
新闻报道	news story	news report	reportage
新闻网	new net
新陈代谢	metabolism	metastasis
新颖	neoteric
新鲜	fresh
方位	bearing	azimuth
方位角	azimuth	azimuthal angle
方便	convenient
方便性	conveniences
方向	direction
方向性	direct
方差	variance
方差分析	variance analysis
方式	mode
方式表	mode table
方式选择	mode select
方方面面	every whit
方格	squared	grid	pane
方案	scheme	plan	design	scenario
方案设计	conceptual design
方法	method
方法学	methodology
方法研究	method study
方法论	methodology
方的	quadratus
方程式	equation
方程组	equation set
方解石	calcite
方言	dialectical
方针	policy
方阵	phalanx
方面	aspect	side	phase
施与	dispensation
施以	inflict
施加	imposed	exert
施工	construction
施工图	working plan
施工方法	job practice
施工现场	job site
施工设计	detail design
施肥	fertilization	manuring	muck
施行	performance
旁观者	bystander	onlooker	spectator
旁路	bypass
旅客	passenger
旅游	travel	tour	touristic	touristry
旅游业	tourism
旅行	travel
旋回	gyre	gyration
旋流	cyclone
旋涡	vorticity	vortex
旋花	convolvulus
旋花科	convolvulaceae
旋转	rotating	rotary
旋转体	rotatorian
旋转变换	rotation transformation
旋转机械	rotqry machine
旋转矩阵	spin matrix
族人	clansman
旗帜	banner	colors	oriflamme
旗舰	flagship
无主	derelict
无云	cloudlessness
无产阶级	proletariat	proletarian
无人	unmanned
无人值守	unattired
无人驾驶	pilotless	unpiloted	unasterisked
无保护	unprotected
无光	flat	chalked
无公害	unwebbed
无关	unrelated	independent	free	irrelevant
无关系	irrelevant
无刷	brushless
无力	disability	inability	impotence	flat
无功	reactive
无功电流	idle current	reactive current	current wattless	wattless current
无功能	nonfunctional	non-functional
无助	unaided	unassisted
无压	non-impact
无双	unparalleled
无发	acomous	acomia
无变化	invariant	steadily
无名	nameless	obscure	reconditeness
无向	unoriented
无噪声	noise free
无处	wall	nowhere
无处不在	pervasiveness	wall-to-wall
无定	nomadic
无害	nondestructive
无差别	non	indiscriminate
无差异	uniformity
无干扰	nonintrusive	nil interference
无序	disorder
无形	invisible	intangible
无形资产	intangible asset	invisible assets	invisible capital
无心	unintentional	unintended
无性	asexual
无性别	asexuality
无性系	clone	clon
无性繁殖	vegetative
无意	unintentional
无意义	insignificant	meaninglessness	pointlessness	senselessness
无意识	unconscious
无感	noninductive
无抗	non	reactive
无损	non-destructive	nondestructive
无接触	non-contact
无效	invalid	ineffective	inefficient
无有	nil
无机	inorganic
无机氮肥	inorganic nitrogenous fertilizer
无机盐	mineral salt
无权	unauthorized
无核	acaryote
无毒	nontoxic	non-poisonous	nonvenomous
无毒性	non-toxic
无毛	smooth
无氮	free	nitrogen
无污染	zero-emission
无法实现	unrealizable
无法抵抗	overwhelming	overpowering
无法改善	unexcelled
无法解决	unresolvable	inextricable
无法识别	unidentifiable
无源	passive
无烟	smokeless	smoke-free
无环	acyclic
无理	disregardless
无用	useless	unavailable	futile	negligible
无疑	certain	positively	far and away	sure
无病	disease-free
无症状	asymptomatic	silent
无痛	indolent
无监督	unsupervised
无神	glazy
无穷	infinite
无穷大	infinitely-great
无约束	abandoned	unbuttoned
无线	wireless
无线电	radio	wireless
无线电波	radio wave
无线电网络	radio net
无细胞	cell-free
无缝	seamless
无翅	apterous
无肾	anephrogenesis
无脊椎动物	invertebrate
无菌	aseptic	sterile
无菌操作	sterile operation	aseptic technique	aseptic technic
无营养	inalimental
无血管	avascular
无补偿	uncompensated
无规卷曲	random coil	aperiodical coil
无规律	herky-jerky
无论	whatever
无资料	non-avaible
无进展	get nowhere
无量纲	dimensionless
无量纲参数	non-dimensional parameter
无限	infinite	unlimited
既有	pre-given
日下点	subsolar point
日中	japan-china
日产	nissard
日光	solar	sun	sunlight
日内	one of these day
日冕	corona
日出	sunrise	sunup
日发	amphemerous	methemerine
日变化	diurnal variation
日后	ulterior
日安	good day
日常	daily	routine
日常生活	daily living	daily life
日志	log
日报	daily	report
日期	date
日本	japanese	japan
日本人	japanese	nipponese	gook
日本落叶松	larch tree
日本血吸虫	bilharzia japonica	schistosoma japonicum
日流量	daily flow
日用品	commodity
日程	schedule
日落	set
日间	day
日龄	day-old
旧城	old city
早于	pre-date
早产	premature	slink	premature birth	premature delivery
早产儿	premature	premature infant	preterm infant	premie
早晚	first or last
早晨	morning
早期	early
早期流产	early abortion
早熟	early	prematurity
早熟禾	poa
早的	early	earlier	earliest	forward
早衰	progeria
旱地	dryland
旱季	dry season
旱灾	drouth
旱生植物	xerophile	xerophyte
旱田	dry farm	dry land
时代	times	age
时分	time
时刻	time of day
时变	variable	time-varying
时域	time domain
时基	time	base	time base
时尚	fashion	style	vogue
时差	jet	time difference	lag
时常	often	sometimes
时序	time sequencing	time series	sequential
时延	time lapse
时报	times
时效	limitation of time	time effect	prescription
时期	period	phase	time
时机	time
时标	time	time scale
时段	period of time	time-interval
时滞	time lapse	skewing
时点	time-point
时空	time	space-time	spatial-temporal	time-space
时节	season
时钟	clock
时钟频率	clock frequency
时间	time
时间依赖	time-dependent
时间分布	temporal distribution
时间分辨	time-resolved
时间分配	time-shared
时间因素	time factor
时间差	time-gap
时间序列	time series
时间戳	time-stamp
时间控制	sensitivity-time control
时间方向	time orientation
时间步	time-step
时间段	time quantum
时间点	point in time
时间片	time	time slice
时间窗	tipping point
时间范围	time frame	time-horizon
时间表	schedule
时间间隔	space of time	time span	time interval
时间顺序	time sequence	chronological sequence
时隙	timeslot	slot time
旺季	season
旺盛	full	thrive
昂贵	costly	expensive	high	high-priced
昆仑	kuenlun
昆仑山	kuenlun mountain	kunlun mountain
昆仑山区	kunlun mountain
昆仑山脉	kunlan shan	kunlun mountain
昆虫	insect
明了	coherent	intelligibility
明亮	brightness	liquid
明代	ming dynasty
明文	plaintext
明文规定	explicitly provided
明显	evident	obvious	visible	apparent
明晰	clarity	perspicuity
明沟	open ditch	open trench
明的	water-clear	wasserhelle
明确	specific	well defined	express	precise
明确提出	enounce
昏迷	coma	sleep	insensitivity
易于	tend	apt	wont
易受攻击	exposed
易变	variable	mobile	inconsistent	liquid
易失	volatile
易患	subject
易感	sensitive	susceptible
易感性	unsusceptibility
易操作	easy to operate
易溶	lyotropic	diffluent
易用	use	easy-to-use
易误	fallibility
易错	error-prone
星型网络	star network
星座	constellation
星形	star
星状	asteroid	star
星的	stellar
星等	magnitude
星系	galaxy	universe
星表	durchmusterung
星际介质	interstellar medium
星际空间	interstellar space	intergalactic space
映像	map	reflection
映射	mapping
映射函数	map function
映射算法	mapping algorithm
映山红	mountain azalea
春天	spring
春季	spring	springtime
春小麦	spring wheat
昼夜	nycterohemeral	nyctohemeral
显出	ray
显卡	graphics card
显影	develop
显得	look	appear
显微	microscopy	micrographic	microscope	micro
显微注射	microinjection
显微组织	micro-structure
显微镜	microscope
显微镜下	microscopical
显性	dominant
显热	sensible heat	sinsible heat
显然	transparent	apparent	evident	visible
显现	exhibit	show	visualised
显着	pronouncedly	gain prominence
显示	display
显色反应	chromogenic reaction	color development reaction	colour development reaction	colour reaction
显著	notably	remarkable	marked	prominent
显著性	significant
显著性差异	significant difference
显著性检验	test of significance	significance test
显著性水平	significance level
显著特征	marked feature
显露	communicate	visible	revealing	emerge
晋升	promote
晚上	night
晚年	old age	sunset
晚报	evening paper	maariv
晚期	advanced-stage	late
晚熟	late-maturing	late-ripening
晚的	late
普及	widespread	popular	dissemination	diffused
普查	general investigation
普氏菌属	genus prociphilus
普适性	universality
普通	normal	currently	ordinary	simple
普通人	ordinary	average person	everyman
普通钢	ordinary steel	plain steel	plain carbon steel
普遍	general	prevalence
普遍存在	ubiquitous	ubiquity
普遍性	universality	catholicity
普遍现象	universal phenomenon
景点	sightsing
景观	sight
晴天	weather	fine
晴朗	fair	fine	serene	clearness
晶体	crystal
晶体学	crystallography
晶体管	transistor
晶体结构	crystal structure	crystalline structure
晶格	crystal lattice
晶格常数	lattice constant
晶界	grain-boundary
晶粒	grain
晶粒尺寸	grain size
智力	intelligence
智力测验	intelligence test	psychometric test	alpha-test
智囊	brain	brainpower
智慧	wisdom	intelligence
智能	intelligent
智能化	intellectualized
智能手机	smartphone	smart phone
智能控制	intelligent control
智能服务	intelligence service
智能机器人	intelligent robot
智能系统	intelligent system
智能终端	intelligent terminal
智能设备	intelligent device
暂态	transient	transient state
暂态过程	transient state process
暂时	temporary	temporal
暂时性	temporary	temporality	impermanency
暖和	warm
暖的	warm
暗物质	dark matter
暗示	suggest
暗管	conduit
暗箱	camera
暴力	violence
暴力行为	aggro
暴发	outbreak	eruptive
暴发性	fulminating
暴雨	cataract
暴露	exposure	exposed
暴风雪	blizzard	snowstorm
曝光	exposure	light exposure
曝气	aeration
曲折	indirectly	crippling	tortuousness	meandering
曲率	curvature
曲率半径	radius of curvature
曲的	flexural
曲线	curve
曲线分析	trace analysis
曲线图	graph
曲线形	archy
曲线拟合	fitting of a curve
曲霉属	genus aspergillus
曲霉菌	aspergillus
更不	much less
更加	advantage
更多	added
更大	greater
更好	mair
更小	smaller
更少	still less
更换	change	replacement
更改	change
更新	updated
更新世	pleistocene
更新数据	update data
更新方式	update mode
更新方法	refresh method
更新时间	refresh time
更新模式	refresh scheme
更新率	refresh rate
更新过程	innovations process	updating process
更明显	writ large
更正	correct	corr
更深	deeper
更重要	prior
替代	substitute	replacing	sub	supply
替代品	surrenal
替代燃料	alternative-fuels
替代物	quid pro quo
替换	replace
最优	optimal	optimum
最优估计	optimal estimate
最优值	optimal value
最优分配	optimal allocation
最优化	optimization
最优化方法	optimization method
最优拟合	best-fitting
最优控制	optimal control
最优方法	best practice
最优模型	optimal model
最优组合	optimal combination
最优路径	optimal path
最低	minimum	lowest
最低有效位	least significant bit
最低温度	minimum temperature
最低点	zero	nadir
最佳	optimal
最佳值	optimum value
最佳效果	optimum
最佳条件	optimum condition
最佳状态	high-point
最佳识别	optimum reliability
最佳选择	cherry-pick
最佳预测	optimum prediction
最先	first
最先进	leading-edge
最初	initial	original
最后	last	finally
最后通牒	ultimatum
最后通过	final passage	final appeal
最后阶段	final phase	endgame
最大	maximum	maximal	greatest
最大似然估计	maximum likelihood estimate
最大似然法	maximum likelihood method
最大值	maximum
最大偏差	maximum deviation	maximum offset
最大功率	peak-power
最大化	maximize
最大可能	highest possible
最大吸收	maximum absorption
最大应力	maximum stress
最大程度	whole hog
最大误差	maximum change
最大输出功率	maximumoutput
最大速度	maximum speed	top speed
最大限度	capacity
最好	best
最小	least	minimum	minimal
最小二乘	lsq
最小二乘法	least square method	least square procedure
最小值	minimum
最小化	minimize
最小和	minimal sum
最小均方	least mean square
最小数	minima
最小阻力	least resistance
最小频移键控	minimum shift keying
最少	least
最差	nethmost	noughth
最快	quickest
最接近	proximal
最新	recent	newest	fresh	latest
最早	pioneer
最有利	best-case
最理想	optimal
最短	shortest	minimum
最短路径	shortest path	optimal path
最终	ultimately	finally
最终产量	ultimate capactity
最终目	ulterior object
最终结果	end product	final result	net result
最终设计	final design	ultimate design
最近	recent
最近邻	nearest-neighbor
最远	ultimate	furthest	utmost
最适反应	optimum reaction
最适合	best-case
最适宜	optimum
最适条件	optimum
最适温度	optimum temperature
最重要	lead	paramount	principal
最长	maximum	longest
最高	maximum	highest	top	maximal
最高产量	maximum production
最高温度	maximum temperature
最高点	vertex	culmination	meridian	zenith
最高频率	maximum frequency
月亮	moon
月季	chinese rose	china rose	perpetual rose
月桂烯	myrcene
月桂酸	lauric acid	dodecanoic acid
月球	moon
月的	lunar
月经	menstruation	course
月经不调	menoxenia	irregular menses	irregular menstruation
月薪	monthly salary	monthly pay
有上升趋势	upwardly mobile
有不同	vary
有丝分裂	mitosis	karyokinesis	mitoses
有丝分裂中期	mitosis metaphase
有争议	disputed
有价值	valuable
有体	corporeal
有关	relevant	related	concerned
有关系	related	relative	relevant	matter
有关联	relevant	related
有关资料	interrelated data
有利	favorable	advantage	profitable
有利于	friendly	avail
有利条件	start
有力	effective	potent	powerful	strong
有力证据	assertive evidence
有助于	contribute	advantage	aid	conducive
有助于形成	formative
有区别	distinguishing	make a difference
有可能	likely	enabling
有定论	confessed
有害	harmful	deleterious	detrimental	injury
有害气体	harmful gas
有害物质	hazardous material
有差别	variant	discriminating
有希望	promising
有帮助	helpful	assistant
有序	order
有序化	ordering
有形状	figured
有影响	carry weight	play a part
有很大关系	make a difference
有心	cored	minded
有必要	need
有性	sexual
有性生殖	sexual reproduction
有意	intended	intentional
有意义	meaningful	make sense	mean	weigh
有意识	conscious	consciously
有指导	guided
有效	effective	available
有效位	significant
有效保证	vaild guaranty
有效区	safe area
有效地利用	economize
有效性	validity	effectiveness	availability
有效成分	active ingredient
有效指导	active guidance
有效控制	validation control
有效措施	effective measure
有效方式	modus habilis
有效时间	functioning time	useful time	effective time	active time
有效温度	effective temperature
有效率	efficient
有效管理	effective management
有效能	available energy
有效解决	viaticus settlement
有效载荷	actual load
有效运行	smooth-running
有效量	dosis efficax
有机	organic
有机体	organism
有机化合物	organic compound
有机化学	organic chemistry
有机氮	organic nitrogen
有机溶剂	organic solvent
有机物	organic	organic matter
有机物质	matter organic
有机磷	organophosphorus	organophosphorous
有机组成部分	integral component
有机肥	organic fertiliser
有机酸	organic acid
有条件	condition
有核	nucleate	stoned
有毒	toxic
有氧运动	cardio
有活力	viable	dynamic	activate
有潜力	potential
有特征	like
有特色	characteristic
有理	rational
有理函数	rational function
有用	useful
有用性	usefulness
有疗效	curative
有病	invalid	cac	sick	valetudinarian
有皮肤	smooth-skinned
有益	useful	beneficial	profit	helpful
有益于	benefit
有监督	supervised
有目标	shaped
有目的	goal-directed
有种子	seed-bearing
有约束	tight-assed
有线	wire
有组织	organized
有经验	practiced	practised
有翅	pterygote
有色	color	colour	non-ferrous
有规律	ordered
有边	sided	bordered
有限	limited	finite
有限元	finite-element
有限元分析	abaqus
有限元分析软件	ansys
有限元建模	finite element modeling
有限元法	finite element method
有限公司	company limited	liability company
有限差分	finite difference
有限差分法	finite difference method
有限状态	finite state
有雾	misty
有风	windiness
朋友	friend
服从	amenable	obedience	subject	followed
服务	service
服务业	hospitality industry
服务价值	service value
服务区	service	area
服务员	service man	service staff	attendant	serveuse
服务器	server
服务性	service
服务成本	cost of service	service cost
服务效率	service efficiency
服务机构	service agency
服务水平	service level
服务系统	service system
服务能力	serviceability
服务设施	service facility
服务质量	quality of service
服役	service	serve
服药	dose	take medicine
服装	garment	dressing	wear	habiliment
服饰	trappings	finery
望远镜	telescope
朝向	front	oriented	head
朝着	look
朝鲜	korea	north korea
期中	interim	midterm
期刊	periodically
期待	expect
期望	expected	anticipated
期望值	expected value	desired value
期间	time period	length	session
期限	term	time	time limit
木兰	magnolia
木兰属	magnolia
木兰科	magnoliaceae
木器	carpentry
木姜子属	litsea
木本植物	woody plant	ligneous plant
木材	wood
木树	blue mahoe
木栓	treenail	phellem	spile	cork
木槿	hibiscus	hibiscuses
木犀科	oleaceae
木犀草	mignonette
木盆	kiver
木糖	xylose
木薯	manihot	cassava	manioc	mandioc
木质	woody	woodsiness
木质化	lignify
木质素	lignin
木质纤维素	lignocellulosic
木质部	xylem
木贼	scouring rush	equisetum hyemale	herba equiseti hiemalis
木麻黄	beefwood	casuarina
未充分利用	underutilized	underused
未利用	untapped
未发现	undiscovered
未发生	unhappen
未变	unmodified
未处理	unsettled
未婚	maiden
未定	problematic	open	undecided
未实现	unrealized	unfulfilled
未开发	savage
未开垦	backwood	wasteland
未引起	unreported
未得到	miss
未恢复	unrecovered
未成熟	immature
未改变	untouched
未来	future
未知	unknown
未知参数	unknown parameter
未解决	outstanding	unsolved
未达到	miss
未通过	unsanctioned
末期	end-stage	terminal	telophase
末梢	end	peripheral
末端	end	terminal	extreme
本人	self	author
本位	standard
本体	noumenon	bulk
本体论	ontology
本国	homeland	native	home
本土	main land	nativeness	mainland
本土化	localisation
本地	local
本届	reigning
本属	coleonyx
本文	textual
本期	current
本来	essentially	originally
本质	intrinsic	essential
本部	headquarters
本领	power	capacity
术后	post-op
术语	term	technology	terminology
朴树	hackberry
朴素	severe	simple	simplicity
机会	opportunity	chance
机会成本	opportunity cost
机体	air frame	organism
机关	organ	department	government agency	institution
机制	mechanical	machining
机动	mobile
机器	machine
机器人	robotic
机器人辅助	robot-assisted
机器学习	machine learning
机器翻译	machine translation
机器视觉	machine vision
机场	airport
机密性	confidentiality
机床	machine	tool	machine-tool
机构	mechanism	institution	machine
机械	mechanical
机械化	mechanical
机械手	manipulator
机械损伤	mechanical damage
机械组织	mechanical tissue
机理	mechanism
机电	electromechanical
机组	set	united	air-crew
机能	functional
机遇	accident	randomly
杀菌	sterilization	disinfectant	sterilised
杀虫剂	insecticide
杂乱	disorder	clutter	promiscuous
杂交	hybrid	cross
杂交育种	crossbreeding
杂化	hybrid
杂合	heterozygous	leterozygous
杂志	magazine	journal
杂种	hybrid
杂种优势	heterosis	hybrid vigor	heterotic
杂草	weed
杂质	impurity
杂食性	polyphagous
权利	right
权力	power	authority	influence	potency
权威	authority
权威性	authoritative
权益	interest	equity
权能	competency
权衡	tradeoff	weight	measure	balance
权限	author	right	purview
杆菌	bacillus	bacterial	bacteria
杆菌属	bacterium	bacillus	genus
杉木	fir	cedarwood
李斯特	liszt
杏仁核	amygdala
材料	material
材料表	bill of material	stock list
村庄	village	thorp
村民	villager	cottager
村落	dorp
杜仲	cortex eucommiae
杜鹃	rhododendron	dubyuh
杜鹃花属	genus rhododendron	pieris japonica
束流	beam	beam current
束缚	chain	manacled	leashed	cord
条件	condition	term
条件刺激	conditioned excitation
条件和	conditional sum
条件概率	conditional probability
条带	tape
条形	linear leaf
条形码	bar code	barcode
条状	strip
条目	entry
条约	treaty
来临	coming	advent	fall	oncoming
来流	incoming flow
来源	source
来生	life beyond	future life
来自	north
杨树	poplar
杨梅	waxberry
杭州	hangzhou	hangchow
杭州湾	hangzhou bay
杯状细胞	goblet-cell	beaker cell	caliciform cell	chalice cell
杰出	excellent	outstanding	pre-eminent
松动	start	mobilise
松弛	relaxation
松散	loose
松林	pinewood
松树	pine	pine-tree
松软	runny	floppy	punky	swampy
松针	pine-needle
板式	plate	plate type
板的	lamellar
板结构	plate structure
极值	extremely	value	extreme value	extremum
极其	kill	cracking
极化	polarization
极化曲线	polarization curve
极地	polar	polar region
极大	maximum	huge
极大值	maximum	maxima
极好	select	super	topping	meritoriousness
极小	remotely	minimal	infinitesimal
极小值	minimizing
极度	death	utmost	exceeding	extreme
极快	splitting	dizzying
极性	polar
极端	extremely
极细	ultrathin
极限	limit
极高	high
构件	structure	building block	member
构型	configuration
构形	configuration
构成	constitute	structure	component	construction
构架	frame
构树	paper mulberry	family moraceae
构词	word-formation
构象	conformation
构造	construction
枇杷	loquat
析出	precipitation
枕叶	end-lobe	lobi occipitalis	occipital lobe
林业	forestry
林区	forest	woodland
林地	forestry	timberland	weald	woodland
林场	tree farm
果园	orchard	garden
果实	fruit
果树	fruit-tree
果皮	pericarp
果肉	pulp
果胶	pectin
果胶酶	pectinase	pectolase
果蝇	fruit-fly	drosophila melanogaster
枝条	wattle
枝花	ramiflorous
枢纽	hinge
枯枝	stick	deadwood
枯死	lose plant	rot away
枯竭	exhaustive
枯草芽孢杆菌	materia subtilis
枯萎	blight	wilt
枯萎病	blast	blight
架设	span
枸杞	boxthorn
柏林	berlin
某物	somewhat	something
柑桔	citrus reticulata
柑橘	orange	tangerine	mandarin
染料	dye	colors	dyestuff
染色	dye	staining	colored
染色体	chromosomal
染色体异常	chromosomal anomaly
染色体数	chromosome number
染色体组	genome
染色法	staining
染色质	chromatin
柔毛	fluff	lanugo	pappus
柠檬酸	acid
查全率	recall ratio
查准率	precision ratio
查找	seek	find	search
查明	ascertain
查看	view	see
查证	verification	verify
查询	query
查阅	refer	consult
柯西	cauchy
柱头	stigma	chapiter	stigmata	stigmatic
柱状	cylindrical
柳林	osier-bed
柴油	diesel	diesel fuel
柴油机	diesel	diesel-engine
柽柳	tamarisk
栀子	gardenia
栅栏组织	palisade mesophyll
栅格	grid
标准	standard
标准值	standard value
标准偏差	standard deviation
标准化	standardized
标准图	standard drawing
标准差	standard	standard deviation
标准数	standard figure
标准模型	standard pattern
标准筛	mesh gage	standard sieve
标准误差	standard error
标号	label
标定	standardization
标引	indexing
标志	mark	flag
标志性	stictopelia
标志物	totem
标明	record	labelling
标本	preparation	specimen	collection
标注	label
标签	label	tag
标记	mark	tag	badge
标记法	labelling method
标识	identification	identifying
树叶	leave	foliage	leaf
树干	tree-trunk	stock	bole
树木	tree
树木年轮	tree-ring
树林	woods
树状	tree	dendroid
树状图	dendrogram
树的	arboreal
树皮	bark
树突	neurodendrite	dendric	protoplasmic process
树立	set	rear
树脂	resin
栓塞	embolism
栖息	habitat	roost	inhabit	perch
校准	calibration
校园	campus	schoolyard
校正	correction
校验	verify	check
样品	sample
样式	style	modality	type
样本	sample	example
样本数	sample number
样本点	sample point
样本量	sample size
样本集	sample set
样机	prototype
样板	template	former	templet
核函数	kernel function
核型	karyotyping
核基因	nucleogenetic
核小体	nucleosome
核心	kernel	core
核心城市	core city
核心网	core
核桃	walnut
核的	nuclear	nucleic
核磁共振	nuclear magnetic resonance	nmr
核磁共振波谱	nmr spectrum	nuclear magnetic resonance spectrum
核算	account
核糖	ribose
核糖体	ribosome
核细胞	cell
核苷	nucleoside
核苷酸	nucleotide
核酸	nucleic acid
核酸内切酶	endonuclease
根冠	coiffe
根据	evidence	foundation	base area	groundwork
根据实验	experimental
根本	ultimate	radical	primary	organic
根本上	au fond
根本原因	root cause
根本性	essentiality	ultimacy
根治	radical
根源	source	parent	root	authorship
根瘤菌	rhizobium
根的	radical
根管治疗	pulp canal protective	root canal recurrence
根系	root system
根茎	rootstock	rhizome	rootstalk
根部	root
根除	eradicate	deracination	root
格子	lattice	grid
格尔	kruger
格式	format
格拉斯哥	glasgow	glaswegian
格点	lattice point
格网	clathrus
栽培	growth	plant
栽植	cultivated	plantation	inseminate
栾树	golden rain
桂花	fragran	erianthus
桃金娘	myrtle
框架	frame
案例	case
案例研究	case-study
案例研究法	case study method
桉树	eucalypt	messmate
桌面	desktop
桐花	aegiceras
桑叶	folia mori
桑科	moraceae
桡动脉	radial artery	arteria radialis
桡足类	copepod
档案	file	archives	record
桥梁	bridge
桦木	birched
梗死	infarction
梗阻	obstruction
梗阻性黄疸	jaundice obstructive
梭形	fusiform
梭状回	gyri fusiformis	lobule fusiform	occipitotemporal convolution	subcollateral gyri
梯度	gradient
梯度下降	gradient descent
梯度凝胶电泳	gradient gel electrophoresis
梯度分布	graded distribution
梯度洗脱	gradient elution
梯度离心	gradient centrifugation
梯度算法	gradient algorithm
梯形	trapezoidal	echelon
梯田	terrace
梯级	step
梳理	card	combing	hackle
检出率	relevance ratio
检出限	detection limit
检查	inspection	check
检查和	checksum
检查点	checkpoint
检查结果	inspection result
检测	detection
检测到	detected
检测器	detector	sensor
检测手段	test facility
检测方法	test method
检测系统	detecting system
检测线	detection line
检测能力	detectability
检测质量	proof mass
检索	retrieval
检索性能	retrieval performance
检索数据	retrieval data	get data
检索时间	search time	retrieval time
检索系统	retrieval system
检索词	term
检验	test	inspection	verify	monitoring
检验和	checksum
检验结果	result
检验表	check list
棉籽	cottonseed
棉纤维	cotton fiber
棉花	cotton
棒状	clubbed	virgate
棒的	coolest
棕榈酰	palmitoyl	palmityl
棕榈酸	acid
棕色	brown
森林	forest
森林资源	timber resource
植入	implantation	embedded
植入术	implanting
植物	plant
植物体	plant material	frond
植物保护	plant protection
植物修复	phytoremediation
植物化学	phytochemical
植物区系	flora
植物园	arboretum	vivarium
植物学	botany	botanical	plant biology	phytology
植物志	phytoseiid
植物油	vegetable oil	vegoil	veg oil
植物激素	plant-hormone	phytohormone	auxin
植物生活	plant life
植物生长调节剂	plant hormone
植物病	plant
植物病害	plant disease
植物研究所	kib
植物组织	plant tissue
植物细胞	plant cell
植物群落	phytocoenosium
植被	vegetational
植酸	phytic acid	inositol hexaphosphoric acid
椎体	centrum
椎管	vertebral canal	canales spinalis	canales vertebralis	tubus medullaris
椎间盘	intervertebral disc
椭圆	ellipse
椭圆形	elliptic
椭圆轨道	elliptic orbit
椴树	basswood	bass	linden
楔形	wedge	wedge-shaped
概念	concept	conceptual
概念框架	conceptual framework
概念模型	concept model	conceptual model
概括	generation
概率	probability
概率分布	probability distribution
概率密度	probability density
概率模型	probabilistic model	probability model
概要	summary
概述	overview	summarize	summarised
榆树	elm
樟子松	amphicarpaea bracteata	castanopsis chrysophylla	cirsium lanceolatum	pinus californiarum
樟树	camphora officinarum	camphor tree	cinnamomum loureirii	sassafras tree
模仿	simulation	imitation	mimic	mimicking
模块	module
模块化	modular
模型	model
模型分析	model analysis
模型参数	model parameter
模型库	model base	model library
模型建立	model building
模型检	pattern checking
模型模	pattern die
模型比较	model comparison
模型法	model method
模型理论	model theory
模型简化	model simplification
模型结构	model structure
模型设计	model design	pattern plan
模型试验	model test
模型辨识	model identification
模式	pattern
模式标本	type specimen
模式种	type species
模式识别	pattern recognition
模态	mode	modal
模态分析	modal analysis
模拟	simulation
模拟人	dummy man
模拟值	analog value
模拟分析	simulation analysis
模拟器	simulator
模拟技术	simulation technique	technique of simulation
模拟数据	simulated data	analog data
模拟模型	simulation model
模拟研究	simulator investigation
模拟系统	analog system
模拟结果	analog result
模拟计算	analog computation
模拟试验	simulation test
模数	modulus	modular	module
模数转换	adc
模板	template
模的	modul
模糊	fuzzy	dark
模糊化	obfuscation
模糊性	fuzziness
模糊控制	fuzzy control
模糊推理	fuzzy inference	fuzzy reasoning
模糊数学	fuzzy mathematics
模糊综合评判	fuzzy synthetic discrimination
模糊逻辑	fuzzy logic
模糊集合	fuzzy set
模组	module
模量	modulus
横切面	transverse section
横向	transverse
横截面	cross section
横断	transversely	transection	traverse
横断面	cross-section	lateral section	transection
樱桃	cherry
橄榄	olive
橡胶	rubber
橡胶树	rubber tree
欠缺	defective	wanting	faulter
次全	sub total
次序	order
次数	time	number
次日	morrow
次生林	second growth
次的	low-rent
次相	second phase
次级	secondary	sub
次级代谢	secondary metabolism
次要	secondary	supporting	minor	second
欢迎	welcome
欣赏	appreciate
欧亚	eurasian
欧亚大陆	eurasia
欧拉角	eulerian angle
欧洲	european	europe
欧盟	european union
欧美	occidental	occident
欲望	desire	appet	appetite	want
欺骗	deception	double-cross	cod	fraud
止痛	analgesic	analgesia	anodyne	painkilling
止血	hemostasis
正丁醇	n-butyl alcohol
正义	justice
正交	orthogonal	quadrature
正交设计	orthogonal design
正值	positive value
正偏	forward-biased
正则	regular
正压	positive-pressure
正反馈	positive feedback
正向	forward
正向空间	forward space
正响应	positive response
正在发生	occurrent
正好	directly	just	just in time	precisely
正好相反	polar	looking-glass
正字法	orthography
正定	positive	definition
正射	orthographic
正常	normal
正常人	human	normal
正常组织	normal structure
正常细胞	normal cell
正常运行	failure-free operation
正平衡	positive balance
正式	formal
正弦	sine
正弦信号	sinusoidal signal
正态分布	normal distribution
正文	text
正方形	square	foursquare
正电子	positron
正的	positive	plus
正相关	positive correlation	direct correlation
正确	accurate	correct	right	accuracy
正确性	correctness
正磷酸盐	orthophosphate
正离子	cation	positive ion
正规化	normalized	formalisation
正视	face
正负	plus-minus
正面	face	pro	frontal
此外	furthermore	additionally	moreover
步伐	step	march
步态	gait
步数	steps
步法	gait	pace
步甲	carabid
步行	walking
步进电机	stepper motor
步长	step	size
步骤	step
武器	weapon	arm
武术	martial art
武汉	wuhan
武装	arm
歧义	ambiguity
歧视	discrimination
死亡	death
死亡人数	death toll
死亡数	death
死亡率	mortality	mortality rate
残丘	unaka
残余	residual	remains	end	leaving
残基	residue
残差	residual	residual error
残渣	residual
残留	residual	vestigial
残疾	disability	physical disability	handicapped
残缺	mutilation	deformity
段的	segmental
段长度	segment size
母亲	mother
母体	matrix
母婴	maternofoetal
母本	female parent
母猪	sow
母系	matriline	enate
母线	bus	trunk
母细胞	brood cell	mother cell	parent cell	metrocyte
母语	first language
母质	matrical	matricial
母鸡	hen
每一	every
每一个	every last
每个	whole kit
每周	weekly	every week
每天	days
每年	annually
每日	daily
每月	monthly
每次	time
毒力	toxicity	virulence
毒害	virus	poison	contaminate
毒性	toxicity
毒性作用	toxic action
毒效	toxic effect
毒物	toxic	poison
毒理学	toxicology
毒的	toxicant
毒素	toxin
毒血症	toxemia	toxaemia
比例	proportion	ratio	scale
比例因子	scale factor
比值法	ratio method
比分	game	score
比活	specific activity
比特	bit
比率	ratio
比色法	colorimetry
比表面积	specific area	specific surface area
比赛	game	play	match
比较	compare	comparison
比较分析	comparative analysis
比较法	method	compare	comparison method
比较表	compare	statement
比较试验	comparative test
比重	specific	specific weight	gravity	outweigh
毕业	graduate
毕生	lifelong
毗邻	abut
毛发	hair	pelage
毛泽东	maoist
毛皮	fur
毛细血管	blood capillary	capillary vessel
毛茛	crowfoot
毛茛属	ranunculus glaberrimus	ranunculus lyalii	ranunculus occidentalis	trichoglossus moluccanus
毛茛科	ranunculaceae
毫秒	millisecond	msec
毫米波	millimeter wave
民主	democracy	democratique
民主化	democratize
民众	public	masses
民俗	folkway
民心	popular feelings
民族	national
民族性	nationality
民用	civil	civilian
民间	folk	private
气体	gas
气候	climate
气候区	climate
气候变化	climate change
气候学	climatology
气候条件	weather condition
气动	air	air-operated	pneumatic	air-powered
气化	gasification
气化炉	gasifier
气压	air-pressure	gas pressure	barometric pressure
气味	odor
气团	air mass
气孔	stoma	spiracle	pore	stomate
气室	air-space	air-chamber
气泡	air	bubble	air cell	air trap
气流	air-flow	air-current	air stream	gas flow
气液	gas	liquid	gas-liquid
气温	air temperature
气源	air
气溶胶	aerosol
气相	gas	phase
气相色谱法	gas chromatography
气管	trachea	windpipe	air-tube
气管插管	trachea cannula
气象	weather
气象台	observatory
气象局	weather bureau	weather centre
气象站	weather station
气质	blood	temperament	vein	strain
气道	air passage	air-flue
氟化物	fluoride
氢原子	hydrogen	atomic	hydrogen atom
氢氧	hydroxide	hydration
氢的	hydrogenous	hydrie
氢键	hydrogen	bond
氧化	oxidation
氧化剂	oxide
氧化态	oxidation-state
氧化物	oxide
氧化石墨	graphite oxide
氧化还原	redox	oxidation-reduction	oxidoreduction
氧化还原酶	redox enzyme	oxidoreductase
氧化酶	oxidase
氧化铝	alumina
氧化锌	zinc oxide
氧合	oxygenate	oxo
氧气	oxygen
氧氟沙星	ofloxacin
氧离子	oxyanion
氧酶	oxygenase
氧饱和	oxygen saturation
氨化作用	ammonization
氨基	amino
氨基丁酸	aminobutyric acid
氨基糖苷类	aminoglycoside
氨基葡萄糖	glucosamine	glycosamine
氨基转移酶	aminotransferase
氨基酸	amino-acid
氨基酸残基	amino-acid residue
氨气	ammonia
氨氧化	oxide
氨氮	ammonia-nitrogen
氨水	ammonia
氨苄西林	ampicillin	principen
氮代谢	nitrogenous metabolism
氮化	nitride
氮平衡	nitrogen balance	nitrogen equilibrium	protein equilibrium
氮循环	nitrogen cycle
氮的	nitrogen	nitric
氮素	nitrc
氮肥	nitrogen	nitrogen fertilizer
氮肥利用率	nitrogen use efficiency
氯仿	chloroform
氯化	chloride
氯化物	chloride
氯化钙	calcium	chloride
氯化钠	sodium chloride	table salt
氯化钾	potassium chloride
氯喹	chloroquine
氯的	chloric
水下	submerged	underwater
水中	water	underwater	aquatic
水产养殖	aquaculture
水产品	aquatic product	marine product
水位	water	level
水体	helotium
水冰	water-ice
水冷	water	cooling	water-cooled
水准	level
水凝胶	hydrogel
水分	moisture	water
水分含量	moisture content
水分吸收	moisture absorption
水利	water	water conservation
水利工程	water project
水剂	aqua
水力	hydraulic
水动力	hydrodynamically
水华	water bloom
水印	watermark
水土流失	soil erosion
水域	water
水处理	water-treatment
水对	water sealing
水平	level	horizontal
水平分析	horizontal analysis
水平检测	level detection
水平衡	water balance	fluid balance
水库	reservoir
水循环	water cycle
水性	water	watercraft	water-based
水文	hydrologic	hydrographic
水文学	hydrology	hydrography
水文循环	water-cycle
水杨酸	acid
水果	fruit
水柱	water column
水母	jellyfish	medusa	medusan
水气	hydrosphere
水污染	water pollution
水汽	water vapor
水汽压	aqueous vapour pressur
水泥	cement
水流	stream
水浸	waterlogging
水深	water-depth
水温	temperature unit
水源	source	water supply	water source	fountain
水溶性	water	water soluble
水溶液	solution	aqueous solution	water	water solution
水牛	buffalo
水生	water
水生植物	aquatic	aquatic plant	hydrophyte	hygrophyte
水田	rice-field
水电	hydroelectric	white fuel
水界	hydrosphere
水的	water
水相	phase	two
水稻	oryza sativa
水管	water pipe	aqueduct	hose	conduit
水系	water system
水肿	edema
水能	waterpower
水蒸气	open	steam
水蚤	daphnia
水表	water meter
水解	hydrolysis	hydrolyze
水解产物	hydrolysate
水解酶	hydrolase
水试验	water test
水陆	amphibian
水面	surface	water
水鸟	waterfowl	waterbird	shorebird
水龙骨科	polypodiaceae
永久	permanent
永久性	permanently
永恒	everlast	lasting
永生	eternal of life
求助	recourse
求和	sum	summation	sigma	summarizing
求解	solve
汇合	confluence	confluent	anastomosed	syncretism
汇总	summary	summarizing
汇水	remittance charge
汇流	conflux
汇集	binding
汉字	chinese	character
汉语	chinese language
汞的	mercuric
江河	river
池塘	pond
污名	stigma	opprobrium
污染	pollution	contamination
污染水	contaminated water
污染源	pollutant source
污染物	contaminant	pollutant
污水	sewage
污水处理	sewage disposal
汲取	scoop
汽车	automobile	car	auto	motor
沉水	submergent
沉浸	immersion
沉淀	precipitation	deposition
沉淀法	precipitation	precipitation method
沉积	deposition	sediment
沉积层	settled layer
沉积物	sediment
沉降	sedimentation
沉默	silencing	silent
沙丘	dune
沙地	sandlot	dene	sanded	sandy
沙地生	sabuline
沙堆	sandpile
沙林	sarin
沙枣	russian olive
沙漠	desert
沙漠化	desertification
沙漠土壤	desertic soil
沙特	saudi	arabia
沙生	sabulose
沙的	sandy
沙蚕	lobworm	ragworm	nereid
沙质	sandiness
沟壑	gill
沟流	channel
沟渠	sink	conduit	ditch	canal
沟的	sulcal
沟通	communication
沟道	channel
没有	less	non
没有增加	ungreased
没有影响	make no difference
没食子酸	gallic acid	dioxy-salicylic acid	trihydroxybenzoic acid
沥青	bitumen	pitch	asphalt	bitumastic
河中	korneforos
河北	hebei
河北省	hopeh
河口	influx	embouchure	estuary	outfall
河岸	riparian	strand	riverbank
河岸林	riparian forest
河床	bed	runway	riverbed	streambed
河段	reach
河水	waters
河流	river
河滩	flood plain
河漫滩	flood plain	washland
河的	riverine
河道	chaung	wadi	watercourse
沸石	zeolite
沸腾	boil
油井	well	oil well
油松	chinese pine
油气	oil gas
油田	field	oil field
油的	oil
油红	oil red
油脂	grease	oil	tallow
油茶	camellia oleifera	thea oleirera
油菜	rutabaga	colewort
油酸	oleic acid
治愈	cure	healing
治疗	therapeutic	treatment	therapy
治疗作用	therapeutical effect
治疗前	pretherapy
治疗后	post-treatment
沼气	methane
沼泽	swamp	marsh	marish	bogged
沼泽化	swamping
沿岸	coastal	seacoast
沿海	coastal	littoral
沿海地区	littoral	coastland	foreland
沿着	along
泄漏	leak	leakage
泄露	reveal	disclosure	divulge	tip
泉水	water	well
泊地	anchorage ground
泊松	poisson
泌乳	lactational
泌尿	urinary
法人	corporation	person
法则	law
法制	system	legal
法国	french	france
法学	law	jurisprudence
法定	statutory	legal
法定量	standard measure
法律	law	legal
法律制度	system of law
法拉第	faraday
法治	law-governing
法规	code	statute	law	legislation
泛滥	flow	overflow	fresh	flooding
泛素	ubiquitin
泡沫	foam
波动	fluctuating	wave
波动幅度	fluctuation range
波动性	undulatory property
波包	wave packet
波峰	crest	wavecrest
波幅	wave amplitude
波形	waveform
波数	wave number	wavenumber
波模	wave mode
波段	band
波浪	wave
波特	baud	potter
波状	undulated	corrugated	waviness
波纹	corrugated	damascene	ripple
波谱	wave spectrum	spectroscopy	spectra
波谷	wave trough
波长	wavelength
波阻抗	wave impedance
泥岩	mudrock	mudstone
泥浆	slurry
泥炭	peat	peatland	turf	turves
泥的	slimy
泥石流	debris-flow
注入	injection
注册	registered	enrollment	registration
注定	predestinate	destined	fate
注射	injection
注射液	injection
注意	attention
注意事项	matters need attention
注意到	observe
注意力	attention
注视	focus	gaze	eye	watch
注释	annotate	note	commentary
注重	note
泰勒	taylor
泰国	thailand
泽兰	weed	lycopus
洁净	apinoid	immaculate
洗涤	wash
洗脱	eluting
洗脱液	elutriant
洞穴	grot	cave	grotto	den
洪水	flood
活产	live birth
活体	vivo
活力	energy	viability	activity	vitality
活动	activity
活动区	active region
活动度	range-of-motion
活动性	reactivity
活动期	active stage
活化	activation
活化能	energy	activity energy	energy of activation
活塞	piston
活度	active
活性	active
活性化	activated
活性微生物	active microorganism
活性氧	active	active oxygen	reactive oxygen species
活性氮	active nitrogen
活性炭	carbon	active carbon
活性物质	active substrate
活性组分	active ingredient	active constituent
活性部位	active site
活的	live
活跃	active
活跃度	liveness
洼地	depression	bottomland	wash	howe
流产	abort
流体	fluid
流体力学	fluid mechanics	hydrodynamics
流体动力学	fluid dynamics	hydrodynamics	hydrokinetics
流体流动	fluid-flow
流信息	stream information
流入	inflow
流出	stream	flux	issue	discharge
流动	flow
流动人口	hobo
流动性	fluidity	mobility	liquid	flow
流动相	mobile phase
流化床	bed	fluidized bed	fluid bed
流向	direction	flow direction
流型	flow pattern	flow type	flow regime
流域	river	reach	watershed	valley
流失	flow away
流式细胞仪	flow cytometer
流式细胞术	flow cytometry
流态	fluid state
流感	influenza
流水	product	water	flow	glide
流水线	pipeline	production-line	stream-line
流沙	quicksand
流派	genre
流率	flow rate
流畅	easy	fluency	smooth	volubility
流程	flow
流程图	flow	flowchart	flow chart	flow diagram
流线	streamline	stream line
流线型	streamline	streamline shape
流行	prevalence	fashion	epidemic	popular
流行病学	epidemiological	epidemiology
流行病学调查	epidemiological investigation
流通	circulation
流速	flow-rate	flow velocity
流道	runner	sprue
流量	flow
浅层	superficially
浅水	shoal
浅的	low	shallow	flat	fleet
浅薄	dilettante	flimsiness	superficially	triviality
浆果	berry
测井	logging
测光	weight
测压	pressure	measure
测定	determination	measure	estimation	test
测定仪	apparatus
测度	measure
测温	thermometric
测点	measuring point
测绘	mapping
测试	test
测试分	test
测试数据	test data
测试点	testpoint
测试环境	testing environment
测量	measure
测量仪	measure	instrument
测量值	measured value
测量土	survey
测量学	metrology
测量工具	survey tool
测量数据	measured data
测量误差	measurement error
测验	test
测高	altimeter
测高仪	altimeter
浏览	browsing	scan
浓度	concentration
浓度分布	concentration distribution
浓度差	concentration difference
浓度梯度	concentration gradient
浓缩	concentration
浓郁	full-bodied	thick-bodied
浪潮	tidal wave
浪费	waste
浮动	floating
浮标	buoy
浮游	floating
浮游动物	zooplankton
浮游植物	phytoplankton
浮点	point	floating-point
浮选	floatation	flotation
海上	maritime
海地	haiti	hayti	haitian
海域	waters
海外	overseas
海岛	sea island
海岸	coast	coastal
海岸带	coast zone
海岸线	shore-line	coastline	shoreline	coasting
海平面	sea-level	mean sea level
海拔	altitude	elevation
海水	seawater	water	salt water
海河	lehigh river
海洋	ocean	sea
海洋环境	marine environment
海洋生物	marine life
海洋资源	ocean resource
海洛因	heroin	scag
海流	current
海的	maritime	marine
海盐	sea-salt
海绵窦	cavernous sinus	sinus cavernosus	sious cavernosus
海绵组织	spongy parenchyma	spongy tissue	tela spongiosa
海藻	algae	seaweed	kelp
海藻糖	mycose	fucose
海藻酸钠	algin
海量数据	mass data
海防	haiphong
海面	sea
海马	hippocampus	seahorse	hippocrepis
浸提	leaching
浸提液	leaching solution	leach liquor
浸提物	educt
浸没	immersive	submersion	submerged
浸泡	infusion	dipping	soak
浸润	infiltrated
浸渍	dipping	impregnation	infusion	steep
浸膏	extraction
涂层	coating
涂抹	besmear	daub	obliterate	smeared
涂片	smear
消减	pare
消化	digestion
消化后	postdigestive
消化率	digestibility
消化系统	digestive system
消化道	gi tract	enteron
消化酶	digestive enzyme	digestive ferment
消去	elimination
消失	disappear	dematerialize	extinction	evaporation
消息	information	message	new
消旋	racemic
消极	negative	passive
消毒	disinfection
消炎	anti-inflammation
消耗	waste	consumption	consume	combusting
消耗量	consumption
消肿	detumescence	repercussive
消费	consumption	consuming
消费者	consumer
消费量	consumption
消退	extinction
消除	eliminate
涉及	involved	relating
涌现	rush
涡动	swirl
涡旋	vortex
涡流	eddy current	vortex
润湿	wetting
润滑	lubrication
液体	liquid
液化	liquefaction	liquefied	liquify	deliquescence
液压	hydraulic
液态	liquid	liquid state
液氮	liquid nitrogen
液泡	vacuole
液流	liquid stream
液滴	liquid	drop
液相	phase	liquid phase
液膜	liquid	film	liquid membrane	liquid sheet
淀粉	amyloid	starch	amylum	fecula
淀粉酶	amylase
淋巴	lymph	lymphatic
淋巴瘤	lymphoma
淋巴细胞	lymphocyte
淋巴结	lymph node
淋洗	eluting
淡水	fresh water	freshwater
淤泥	silt	silty
淤积	pool	silting
淫羊藿	epimedium
淬灭	quenching
深入	deep	embedded
深入研究	lucubrate
深刻	deeply	profound
深化	deepen
深厚	profound
深处	depth	deep
深层	deep
深层水	deep water
深度	depth
深度信息	depth information
深度图	depth map
深挖	high-cut	deep-mined
深水	deep-water
深海	deep-sea	deepwater
深深	profoundly	dearly	far gone
深的	deep
深远	far-reaching
深部	depth
深静脉血栓	deep vein thrombosis
混乱	disorder	confusion	turbulence
混凝土	concrete
混合	mixed
混合体	compound body	conglomerate
混合型	mixed	mixed type	mode	hybrid
混合层	mixing layer
混合式	mixed	type
混合模型	mixed-model
混合比	mixing ratio
混合气	mixture	fuel and air mixture
混合物	mixture
混合盐	salt-mixture
混和	intermingling	intermix
混搭	mashup
混杂	confounding	clutter	jam	jumbly
混沌	chaos
混淆	confusion
混种	interbreed
淹水	inundation
淹没	flow	flood	overwhelm	swamp
添加	add	addition
添加剂	addition
清代	qing dynasty
清华	qinghua	tsinghua
清单	list	bill
清扫	clearing	scavenge
清晰	clear	defined	transparent
清晰度	definition	articulation
清楚	clear	clearly	distinct	well
清水	clearwater
清洁	clean
清洗	cleaning
清理	clean
清蛋白	albumin
清醒	sober	consciousness
清除	clear	clearance	suppressing
清除作用	scavenging action
渐变	grade
渐增	increasingly	incremental	gather	gradual
渐尖	acuminate
渐弱	diminuendo	decrescendo	taper
渐近	asymptotic
渐进性	graduality
渔业	fishery
渗出	exude	transude	bleed
渗流	seepage	ooze	seep
渗漏	effusion	seepage	leakage
渗透	penetration
渗透压	osmotically	osmotic pressure
渗透性	permeability
渗透率	permeability
渗透系数	osmotic coefficient	permeability quotient
渠道	channel	distribution
温升	temperature	rise	temperature rise
温和	soft	mild	mitigate	friendly
温室	greenhouse
温室效应	greenhouse effect	hothouse effect
温室气体	ghg
温室气体排放	greenhouse emission
温差	temperature	different	temperature difference
温带	temperate	temperate zone
温度	temperature
温度分布	temperature distribution
温度变化	temperature variation	temperature shift
温度场	temperature field
温度差	temperature difference
温度控制	temperature control
温度效应	temperature effect
温度敏感	temperature-sensitive
温度条件	temperature condition
温度梯度	temperature gradient
温度范围	temperature range	range of temperature
温暖	warm	wha	warmth
温湿指数	humidity-temperature index	humiture
港口	port
渲染	glamourize	overcharge	glamorisation	romanced
游客	traveler	visitor	journeyer
游戏	play	game
游泳	swim
游离	free	ionization	dissociative
游离脂肪酸	free fatty acid	non-esterified fatty acid
游览	sightseeing	see	touring	visit
游走	plano	wandering	migran
湍流	turbulence	turbulent flow
湖南	hunan
湖南省	hunan province
湖水	waters
湖泊	lake
湖滨	beached	waterside
湮没	obscured	annihilating	silence	oblivion
湿冷	clamminess
湿地	wetland	everglade	marsh	marshy
湿度	humidity
湿度指数	temperature humidity index
湿性	rheumatic	humidity	moist
湿气	humidity	moisture	wet	mist
湿法	wet
湿润	wet	humectant
湿的	wet	moist
溃疡	ulcer
溃疡性结肠炎	colitis gravis
溅射	sputtering
源于	root
源代码	source	source code
源区	source zone
源头	headwaters
源数据	source data
源泉	well
源流	headstream
源节点	originating node
溢出	overflow
溶剂	solvent
溶性	soluble
溶氧	dissolve of oxygen
溶液	solution
溶胀	swelling
溶胶	sol
溶菌酶	lysozyme
溶血	hemolysis
溶解	soluble	lysis	dissolved	dissolution
溶解度	solubility
溶解性	solubleness
溶解氧	dissolved oxygen
溶酶体	lysosomal
滋养层	trophoblast
滑动	slide	slip
滑坡	coast	landslide
滑模	slip form
滑移	slip	slippage
滑膜	synovium
滚动轴承	roller-bearing	rolling bearing
滚筒	roller
滞后	hysteresis	lag
滞后效应	hysteresis effect
滞留	stagnation	hold-back
满意	satisfaction	content	satisfactory	satisfying
满足	content	meet	satisfaction	fill
满足要求	meet requirement	meet demand
滤波器	filter
滤波器组	filter bank
滤波算法	filtering algorithm
滤液	filtration
滤纸	filter paper
滤过	filter	strained
滥用	abuse
滩涂	shallow
滴度	titre
滴注	instill	drip
漂移	drift
漏斗	funnel
漏检率	omission factor
漏洞	leak	hole	bolt-hole
演出	show	performance
演化	evolution
演替	succession
演示	demo
演练	drilling
演绎	deductive
漫反射	diffuse reflection
漫游	roam	range	cruise	wandering
漫长	lengthy
潜伏	latent	latency	incubation	lurk
潜伏期	latent period	latency phase
潜力	potential
潜在	potential
潜在价值	potential value
潜水	diving
潜流	undertide	undercurrent
潜热	heat	latent
潜能	potential	high-potential
潮汐	tide
潮流	tide	swim
潮间带	tidal zone	vey
澄清	clarification	clarify	clear	defecation
澳大利亚	australia	australian
澳门	macao
激光	laser
激光器	laser
激光雷达	lidar
激动剂	agonist
激励	incentive	stimulation	prompt	power
激励机制	incentive scheme
激发	excitation
激发作用	trigger action
激增	proliferation	explosion	balloon
激情	passion	pash	heartthrob	ardour
激波	shock wave	bow-wave
激活	activation	enabled
激活作用	activation
激活剂	activator
激烈	drastically	acute	strongly	severity
激素	hormone
激酶	kinase
濒危	near-death
灌木	bush	shrubbery	shrub
灌木林	spinny	shrubbery
灌注	perfusion	prime
灌洗	lavage	lavation	douche
灌浆	grouting
灌溉	irrigation
火星	mars	martian	spark
火灾	fire
火焰	flame
灭活	inactivation
灭绝	deracinate
灭菌	sterilize
灰分	ash
灰分含量	ash content
灰度	gray scale	gray level	grey
灰度值	grey-level
灰度图	grayscale
灰狼	gray wolf
灰绿	grey-green	grayish-green
灰色	gray	grey
灰质	polio	gray matter
灵敏	sensitive
灵敏度	sensitivity
灵敏度分析	sensitivity analysis
灵活	agile	flexibility
灵活性	flexibility
灵魂	soul	life
灾区	disaster area
灾变	cataclysmic
灾难	catastrophic	ill	bale	calamity
灾难性	catastrophically	catactrophic
灿烂	glitter	resplendency	flashiness	glister
炎性	inflammatory
炎症	itis
炎症性	inflammatory
炎症细胞	inflammatory corpuscle
炭化	charring
点乘	multiplication dot
点击	click
点匹配	point matching
点对	dotted pair
点播	req
点数	point
点源	point source
点火	ignition	firing
点状	punctate
点蚀	pit corrosion
点距	dot pitch
点间	point-to-pointer
烘干	dry	baking
烟叶	tobacco plant
烟尘	smoke dust
烟草	tobacco
烟雾	smog	cloud	smoke
烤烟	nicotiana tabacum
烧伤	burn
烧结	sintering
热休克蛋白	heat-shock protein
热传导	heat conduction	thermal conduction	conduction of heat
热分析	analysis	thermal analysis
热分解	thermal decomposition
热力学	thermodynamic
热压	hot-pressing
热处理	treatment	heat treatment	heat treating
热学	thermology	thermotics
热导率	thermal conductivity	heat conductivity
热带	tropical
热带地区	tropics
热带雨林	selva	rain-forest
热平衡	thermal equilibrium	thermal balance	heat balance
热度	temperature	heat
热循环	thermal cycle	heat cycle
热情	hot	electricity	tropical	intense
热成像	thermal imaging
热扩散	thermal	diffusion	thermal diffusion	diffusion of heat
热效率	efficient	thermal	thermal efficiency
热机	heat engine
热机械	thermomechanical
热模	hot mold
热水	hot water
热泵	heat pump
热流	heat flux	heat flow	thermal flow	heat current
热浪	heat-wave
热源	heat source
热潮	aestus
热点	hot spot	hotspot
热电	thermoelectric
热电偶	thermocouple
热的	heat	thermal
热稳定	thermally stable
热管	heat pipe
热能	heat energy
热膨胀	thermal	thermal expansion
热解	pyrolysis
热负荷	thermal load
热辐射	thermal radiation	heat radiation
热通量	heat flux
热量	heat	thermal
热门	active	hot
热门话题	hot-button issue
热阻	thermal resistance	r-value
烯酮	olefine ketone
烯醇	enol
烷烃	paraffin	alkane
焉耆	qara shahr
焊接	welding
焊缝	welded joint
焙烧	calcination
焦点	focus
焦磷酸	pyrophosphoric	pyrophosphoric acid	diphosphoric acid
焦虑	anxiety
焦距	focus	focal length	focuses
煅烧	calcination	roasting
煎煮	decoction
煤层	coal seam	coal-bed
煤油	kerosene
煤矿	coal mine
煤粉	sea coal	coal dust	powdered coal
照射	irradiation	exposure
照度	illumination
照明	illumination	lighting
照片	photo	picture	pic
照相	photographic	photo
熊果	bear berry	bearherry	arbutus officinale	arbutus uva-ursi
熊蜂	bombus
熏蒸	fumigation	fuming
熔化	melting
熔点	melting point
熔融	fusion	melting
熟悉	familiar	conversant
熟练	skill	proficiency
熵的	entropic
燃料	fuel
燃料电池	fuel cell
燃气	gas
燃油	fuel	oil
燃烧	combustion	burn
燃烧器	burner	combustor
燃烧室	combustor	combustion chamber	firebox
爆发	explosion	eruption
爆炸	explosive
爆破	shot
爬虫	reptile
父亲	father	parent
父本	male parent
父母	parent
片断	fragmented	scrap	morceau
片段	segment	fragment
片状	sheet	flake
片面	one-sided
版本	version
版权	copyright
牙合	occluding
牙周	periodontal
牙周炎	periodontal inflammation
牙釉质	tooth enamel	odonthyalus	adamas dentis	crusta adamantina dentinum
牙髓	pulp	dental pulp
牙齿	tooth	teeth	dental
牙龈	ule	plicatoperipatus jamaicensis
牛乳	milk
牛奶	milk	latte
牛津	oxford
牛粪	cowpat	cowpie
牛肉	beef
牛膝	radix achyranthis bidentatae
牛鞭草	oxalis caprina
牛顿	newton	newtonian
牛顿法	newton method
牡丹	peony	paeony
牡蛎	oyster	shellfish
牢固	well	securely
牧区	pasturing area
牧场	grazing land	rangeland	range land	pasture
牧民	bucolic
牧草	grazing	grassland	pasturage	pasture
物产	produce
物价	price
物体	object
物化	reification
物品	good	article
物料	material	supply	materiel
物流	logistics
物理	physics
物理化学	physical chemistry
物理吸附	physical adsorption
物理学	physical
物理层	physical layer
物理性质	physical property
物理特性	physical composition
物理系	physics department
物理结构	physical composition
物理过程	physics	physical process
物理量	physical quantity
物的	thingy
物种	species
物种形成	speciation
物联网	internet of things	iot
物质	substance	material
物质代谢	substance metabolism
物质基础	material basis
物资	material
牲畜	livestock
牵引	traction
特别	special
特化	specialized	specialise
特发	essential	spontaneous
特大	outsized	king-size	super	supergiant
特定	specific
特异	specific	differential
特异性	specificity
特异性免疫	specifc immunity
特征	feature	characteristic	diagnostic
特征值	eigenvalue
特征分析	feature analysis
特征参数	characteristic parameter
特征发生	stigmatization
特征变量	characteristic variable
特征向量	feature vector	eigenvector
特征抽取	feature extraction
特征曲线	characteristic curve
特征比	characteristic ratio
特征空间	feature space
特征选择	feature selection
特征集合	characteristic set
特性	characteristic	specific
特性等	change back
特有	specific	characteristic
特有分布	endemism
特殊	specific	special
特殊性	specificity	distinctiveness
特殊情况	exceptional case
特殊结构	special construction
特点	feature	point	high-spot
特色	feature	characteristic	turn	coloration
特质	peculiarity	idiosyncracy	particularity	coloring
特高	ultrahigh
牺牲	sacrifice
犯罪	crime
犯罪嫌疑	criminal suspect
状况	condition
状态	state	status
状态信息	status information
状态变量	state variable
状态方程	state equation	equation of state
状的	oid
狄利克雷	dirichlet
狗尾草	green foxtail	green bristlegrass	setaria italica rubrofructa	setaria italica stramineofructa
狗牙根	cynodon
独创	ground-breaking	originally
独有	particular
独特	unique	individual
独立	independent
独立于	independent
独立型	stand-alone type
独立性	independence
独立自主	autonomously
独行菜	pepper grass	garden cress
狭义	special
狭叶	stenophyllous	narrow-leaved	narrow-leaf
狭窄	stenosis	stricture	confined	narrow
狼疮	lupus
狼群	strand wolf
猕猴桃	actinidia
猛增	zoom
猝灭	quenching
猪场	pig farm
猪毛菜	salsola
猪瘟	swine pest	swine plague	hog plague
猪的	porcine
猪肉	pork
猪肠	chitlings
玄武岩	basalt
率的差异	rate variance
玉兰	magnolia
玉米	corn	mealie
玉米油	corn oil	maize oil
玉米田	cornfield
王朝	dynasty
王的	kingly
环保	environmental	environmentally-friendly
环境	environment	environmental
环境保护	protection of environment	environmental protection	environment protection
环境压力	ambient pressure
环境变量	environment variable
环境学	environmental science
环境影响评价	eir
环境控制	environmental control
环境效应	environmental effect
环境条件	environmental condition	ambient condition	environment condition
环境污染	environmental pollution
环境温度	ambient temperature
环境管理	environmental control
环境系统	environmental system
环形	ring	loop
环氧	epoxy
环氧树脂	epoxy resin
环流	circulation
环状	circular	cyclic
环的	cyclic
环磷酰胺	cyclophosphamide	endoxan	cytoxan
环糊精	cyclodextrin
环绕	encircling	zone	around	encompass
环路	loop	cycle
现今	today
现代	modern
现代人	modern
现代化	modern
现代性	modernity
现代社会	modern world
现在	present	now	current
现场	field
现场可编程门阵列	fpga
现场试验	field test	field trial	site test
现场调查	field investigation	field survey	spot check
现存	existing
现实	reality	realistic	real	practical
现有	existing
现状	status quo	current situation	actuality
现行	current	actual
现象	phenomenon
现象学	phenomenology
玻尔兹曼	ludwig boltzmann
玻璃	glass
珊瑚	coral
珍贵	precious	preciousness
珠心	nucellus	kernal
珠江	canton river	pearl river
珠被	integument
球囊	sacculus	saccule
球头	clubhead
球形	spherical	global
球果	cone
球状	spherical
球的	spherical
球茎	bulb	corm
球菌	cocci	coccus
球蛋白	globulin
球面	spherical
理事会	council	directorate	governing board
理念	logos
理性	rational	reason
理想	ideal
理由	reason	cause	account	ground
理解	understanding
理解能力	savvy
理论	theory	theoretical
理论上	theoretical
理论值	theoretical value
理论基础	theoretical basis
理论家	theoretician	theorist	theorizer	ideologue
理论方面	theoretical side
理论模型	theoretical model	theory model
理论结果	theoretical result
理论计算	theoretical arithmetic
琼脂糖	agarose
瑞利	lord rayleigh	john william strutt
瓣的	valvular
瓣膜	valvula	valvule
瓶颈	bottleneck
瓶颈问题	bottleneck problem
甄别	screen
甘氨酸	glycine
甘油	glycerin	glycerol
甘油三酯	triglyceride
甘肃	gansu
甘肃省	gansu province
甘草	licorice	glycyrrhiza
甘蓝	chou	brassica
甘蔗	sugarcane	cane
甘露糖	mannose
甜菜	beet
生产	production	produce
生产函数	production function
生产力	productivity	productive power
生产工艺	production engineering
生产性	product
生产成本	production cost	cost of production	producing cost	output cost
生产技术	technique of production	production technique
生产效率	production efficiency
生产条件	plant condition
生产活动	production activity
生产潜力	production potential	potential of production
生产率	productivity
生产用水	plant water	process water
生产管理	manufacturing management
生产系统	production system
生产线	production line
生产经营	line operation
生产者	produce
生产能力	production capacity	power of production
生产资料	produced good	production good
生产过程	production process
生产量	product	throughput	yield	volume of production
生前	previous	vivo	inter
生动	graphical	vivo	dramatic	live
生化	biochemical	bio-chemical	biochemistry
生命	life	vital
生命力	life	life-force	vitality
生命周期	life-cycle
生命科学	life-science
生境	habitat	biotope
生存	live	exist	survival	life
生存时间	survival time
生存期	life cycle
生存能力	viability
生态	ecological
生态位	ecological niche
生态型	ecotype
生态学	ecology
生态工程	ecoengineering
生态平衡	biological balance	ecological balance	ecological equilibrium
生态效应	ecological effect
生态旅游	ecotourism
生态系统	ecosystem	eco-system
生态足迹	ecological footprint
生成	generated
生成任务	create task
生成器	generation
生成物	resultant
生成算法	generating algorithm
生效	available	efficiently
生根	root
生殖	reproductive	generation	genital	genetic
生殖系统	reproductive system
生殖细胞	generative cell	reproductive cell	initial cell
生活	life
生活力	biosis	blodynamic	vitodynamic
生活史	life history
生活型	life form	lifeform
生活方式	lifestyle	life-style
生活水平	standard of living	living standard
生活过程	lifecycle	life-process
生物	biologic	bio	organism	biology
生物传感器	biosensor
生物信息	bioinformation
生物分子	biomolecular
生物制剂	biologic	biological agent
生物力学	biomechanical
生物功能	biological function
生物化学	biochemical	biochemistry
生物医学	biomedical	biomedicine	bio-medical
生物医药	medical community
生物反应器	bioreactor	bio-reactor
生物反馈	biofeedback
生物可降解性	biodegradability
生物合成	biosynthesis
生物圈	biosphere
生物地球化学	biogeochemical
生物地球化学循环	biogeochemical cycle
生物地理学	biogeography
生物多样性	biodiversity
生物学	biological	biology
生物学研究	biological research
生物安全	bio-safety
生物工程	bioengineering
生物技术	biotech	biotechnology	bio-tech
生物材料	biomaterial
生物柴油	biodiesel	bio-diesel
生物标记	biomarker
生物活性	biological activity
生物矿化	biomineralization
生物碱	alkaloid
生物群落	biotic community	biocenose	biocenotic	bioroenosis
生物膜	biofilm
生物质	biomass
生物过程	bioprocess
生物进化	organic evolution
生物量	biomass
生物防治	biological-control
生物降解	biodegradation
生理	physiological
生理反应	physiological reaction
生理学	physiology	physiological
生理年龄	physical age
生理活性	biological activity
生理盐水	saline
生理过程	physiological process
生的	raw
生盐	halogenic
生育	breeding	bearing	birth
生育期	growing season
生计	keep	living	bread	livelihood
生长	growth
生长因子	growth factor
生长型	vegetative form
生长季节	growing season
生长性	vegetative
生长曲线	growth curve
生长激素	growth hormone	somatotrophin	somatotropin
生长率	growth rate
生长良好	well-grown
生长调节剂	growth regulator
生长速率	growth rate
用处	stead
用心	give care
用户	user
用户体验	user experience
用户信息	userinfo
用户信道	subscriber channel
用户标签	nametag
用户终端	user terminal
用水	water
用法	use
用药	medical
用过	second-hand
用途	use	purpose	application
用量	usage	dosage	use level
田地	field
田野	field
田间	field
由此	whereby
甲基	methyl
甲基化	methylation
甲基转移酶	transmethylase
甲壳	test	carapace
甲氧基	methyl
甲氨蝶呤	methotrexate
甲烷	methane
甲状腺	thyroid	thyroid gland
甲苯	toluene
甲虫	beetle
甲酯	methyl	methyl ester
甲酸	acid	formic acid	format
甲醇	methanol	alcohol
甲醚	methyl	ether
甲醛	formaldehyde
申请	application	applied
电价	electrovalency
电信	telecommunication
电切术	electrocision	electroscission
电力	electrically	power	electric power
电力系统	power system
电动汽车	electric automobile
电化学	electrochemical	electrochemistry
电化学发光	electrochemiluminescence
电压	voltage
电商	telecommerce
电场	electric field
电子	electronic
电子传递	electron transport
电子商务	e-commerce
电子密度	electron density
电子显微镜	electron microscope
电学	electricity
电容	capacitance
电容器	capacitor
电导	conduct	electrical conduction
电导率	conductivity
电平	level
电影	movie	film	motion-picture
电感	inductance
电感耦合等离子体	inductively coupled plasma
电暴	electric storm
电机	machine	electrical machine	electromechanical	motor
电极	electrode
电池	cell	battery
电池容量	battery capacity
电波	wave
电泳	electrophoresis
电泳分析	electrophoretic analysis
电流	current	electrical current
电流密度	current density
电流波	current
电源	power	power source	power supply	electrical source
电源控制	power supply control
电特性	electrical characteristic
电生理学	electrophysiology
电的	electrical
电磁	electromagnetic
电磁场	electromagnetic field
电磁干扰	electromagnetic interference	emi
电磁波	electromagnetic wave
电离	ionization
电离层	ionosphere
电站	power	station
电缆	cable
电网	network	power grid
电能	electrical energy
电脑	computer
电致发光	electroluminescence
电荷	charge
电视	television	video
电解	electrolytic	electrolysis
电解液	electrolyte
电解质	electrolyte
电话	telephone	phone
电路	circuit
电路设计	circuit design
电量	electric quantity
电镜	electron microscopic
电阻	resistance
电阻率	resistivity
男女比例	m-f
男孩	boy
男性	male
画面	picture	frame
甾体	steroidal
畅通	expedite
界线	line
界限	limit
界面	interface
留下	leave behind
留学生	student
留置	retention
畜产品	animal product
畜牧	herding
畜牧业	stock	cattle breeding	animal husbandry
略微	touch
番茄	tomato	tomato plant
畸变	distortion	aberrant
畸形	abnormal	deformation	anomaly	malformation
疏散	evacuation	decentralization
疏松	loose	rarefaction	puffed	loosened
疏水	hydrophobic	drain
疏水性	hydrophobicity
疑难	problematic
疗法	treatment	therapy
疗程	course of treatment
疤痕	scar
疫苗	vaccine
疫苗接种	vaccine inoculation
疲劳	fatigue
疲劳状态	fatigue state
疼痛	pain
疼痛感	painful sensation
疾患	affection
疾病	disease
病人	patient
病例	case
病例对照	case-control
病例报告	case-report
病例数	case-load
病历	case history	medical history
病原	pathogenic	causal factor
病原体	pathogen
病原微生物	pathogenic microorganism
病原菌	pathogenic bacteria
病发生	pathogenetic
病变	pathological process	pathology
病史	medical history
病因	etio	noxa
病因学	etiology
病床	bed	hospital bed
病态	morbidity	condition
病房	ward	sickroom
病死率	case fatality rate
病毒	virus
病毒感染	virus infection
病灶	focal
病理	pathology
病理学	pathology	pathological
病理机制	pathomechanism
病理生理	pathophysiologic	physiopathologic
病理诊断	pathologic diagnosis
病的	morbid
病程	course of disease	disease-process
病菌	infectious bacteria	bug	wog	germ
症状	symptom
痊愈	recovery	recover	heal	get better
痕迹	trace
痛苦	pain
痢疾	dysentery
痴呆	dementia
瘘管	fistula
瘙痒	pruritus
瘢痕	cicatrice
瘤内	intratumorally
瘤的	neoplastic
瘤细胞	oncocyte
瘤胃	rumen
癌发生	carcinogenic
癌旁	paraneoplastic
癌根	cancer-root
癌症	cancer irroratus
癌的	cancerous	carcinomatous
癌细胞	cancer cell
癌胚抗原	carcinoembryonic antigen
癫痫	epilepsy
癫痫发作	epileptic seizure
登录	entry
登记	registration	enrolled	register
登陆	land
登革热	dengue	dengue fever
白介素	interleukin
白光	white light
白噪声	white noise
白垩	chalk	chalky
白天	day	daytime	day-time
白山	white mountain
白斑	vitiligo
白术	atractylodes macrocephala	atractylodes ovata	rhizoma atractylodis alba
白桦	betula alba	white birch	betula leutea	storeria occipitamaculata
白榆	ulmus pumila
白河	white river
白细胞	leukocyte
白细胞介素	leucocytozoan
白细胞计数	leucocyte count
白色	white
白色念珠菌	candida albican
白花	white
白菜	bok choy	pak choi	clupea harengus pallasii	pe-tsai
白藜芦醇	resveratrol
白蛋白	albumin
白蜡	pewter	ash
白血病	leukemia
白质	white matter
白酒	chinese distillate spirits	chinese schnapps
百万	million
百分	percent	percentage	hundred
百分数	percent
百分比	percentage	percent
百分点	percentage point
百分率	percent	percentage
百合	lily
百合科	liliaceae	belemnitidae
百年	century
的人	personal	man
的位置	positive
的兴趣	attracted
的封	appanage
的性质	natural
的政府	government
的时刻	occassion
的状态	hood
的确	indeed	recognition
的责任	burden	liability
的错误	error
皮下	subcutaneous
皮下注射	subcutaneous injection	hypo	hypodermic	hype
皮尔森	plzen
皮尔逊	neyman-pearson
皮层	cortex	cortical
皮层下	infracortical	subcortical
皮的	cortical	cutaneous	skinny
皮细胞	chrotoplast
皮肤	skin	dermal
皮肤病	dermatosis	skin disease
皮质	cortical	cortex
皮质醇	cortisol
皱缩	contract	shrinking	crenation
盆地	pan	basin	bason
盆栽	potted
盆腔	pelvic	pelvic cavity
盆腔炎	pelvic inflammatory disease
盈亏	loss
盈余	surplus
益生菌	probiotic bacterium
盐处理	foregilding
盐度	salinity
盐水	brine	saline water	saltwater
盐池	salt lake
盐沼	salt	saltmarsh	salina
盐渍	pickled
盐湖	saline	salt	salt lake
盐溶液	saline solution
盐生草	halogeton
盐的	saline
盐角草	salicornia europaea
盐诱导	salt-induced
盐酸	hydrochloride
监护	custody	guardianship	wardship
监控	monitoring
监控系统	monitoring system	monitored control system
监测数据	monitoring data
监测站	sampling station
监督	supervision	monitoring
监督学习	supervised learning
监视	monitoring	surveillance
盒子	box
盖层	cover coat
盘龙	pelycosaur
盛夏	mid summer
盛花	moribana
盛行	prevailing	prevalence
目光	eye	eyed
目前	existing	state	presently	now
目录	directory	catalog	contents	list
目标	goal	objective	target	aim
目标值	target value
目标函数	objective function
目标区	target zone
目标图	object map
目标状态	goal state
目标识别	target recognition	target identification	object recognition
目标词	target word
目标跟踪	target track
目测	visual inspection	visual test
目的	destination	purpose	objective	goal
目的明确	motivated
目视	visual
盲区	dead zone
盲目	blind
盲肠	caecum	cecum
盲蝽	fleahopper
直径	diameter
直接	direct
直接作用	immediate action	direct acting
直接和	direct sum
直接投资	direct investment
直接效应	direct effect
直接法	direct method	direct process
直接测量	direct measurement
直接相关	direct correlation
直接证据	positive proof
直播	live-blogging
直方图	histogram
直流	current	direct	direct current
直流电	current	direct
直流电刺激	galvanic stimulation
直立	vertical	perpendicular
直线	linear	straight	straight line
直线相关	linear correlation
直肠	rectum
直至	quousque
直观	visual
直视	direct	open	direct-view	visualized
直觉	intuitive
直角双曲线	equilateral hyperbola
直链	chain	straight	linear chain
相互	mutual	reciprocal
相互作用	interactive	interoperable
相互依存	interdependent
相互依赖	co-dependent
相互关系	correlation	interrelation	inter-relation
相互关联	interrelate
相互制约	interacting
相互影响	interactive
相互比较	intercomparison
相互耦合	intercoupling
相互联系	intercommunication
相互转换	interconversion
相互配合	interoperable
相交	intersecting
相传	devolution
相伴	concomitant
相似	similar
相似性测度	similarity measure
相位	phase
相位差	phase difference
相信	believe	trust	acceptance	belief
相关	correlation
相关函数	correlation function
相关分析	correlation analysis	relevance analysis
相关危险	hazard
相关性	dependent	relevance
相关性分析	correlational analysis
相关性检验	correlation test
相关数	dependency number
相关法	correlation method
相关物	correlate
相关矩阵	correlation matrix
相关算法	related algorithm
相关系数	correlation coefficient	coefficient of correlation
相关系统	system with interaction
相关统计	correlational statistics
相关软件	related software
相关项	contiguous item
相反	adverse	contrary	reverse
相反的趋势	crosscurrent
相变	phase	phase change
相同	identity	matching	homology
相图	phase diagram	phasor
相容性	compatible
相对	relatively
相对丰度	relative abundance
相对位置	relative position
相对值	relative magnitude	relative value
相对分子质量	relative molecular mass
相对增加	relative increment
相对平衡	contra balance
相对方位	relative bearing
相对来说	relatively speaking
相对标准偏差	relative standard deviation
相对湿度	relative humidity
相对生长	relative growth
相对论	relatively	theory
相对论性	relativistic
相对误差	relative error	fractional error
相对速度	relative speed	relative velocity
相对重要性	relative materiality
相差	difference of phase	phase difference
相干信号	coherent signal
相应	according	relevant	accordingly	homologous
相异	dissimilar
相当	equivalent	good	corresponding	considerable
相当于	amounting
相思	love knot
相接	anastomosis	fight
相比	compare	parallel
相符	according	correspondence
相符合	accord
相等	equal	even
相继	successful	generation
相联	associated	content-addressable
相连	contiguous
相遇	meet	encounter
相邻	adjacent
相间	phase	phase to phase
省份	al madinah
省会	provincial capital
省力	least effort
省去	omitted
省的	provincial
省际	inter-provincial
看出	descry	espy
看到	see
看待	regard
看法	attitude	perspective
真值	truth	true value	truth-value
真实	true	real
真实世界	real world
真实地反映	reflect back
真实性	fact	authenticity
真性	true
真核生物	eucaryote	eucarya
真核细胞	eucaryote
真正	real	true
真的	real
真空	vacuum
真菌	fungus	fungi	fungal
真诚	bona fide	genuinely	realness
眩晕	vertigo
眶部	partes orbitalis
眶额	orbitofrontal
眼动	eye-movement
眼点	eyespot	stigma
眼睛	optical	eye
着地	touchdown
着床	nidation
着手	outset	embark
着色	color	colour	pigmented	stained
着重	stress	emphasize
睡眠	sleep
睡眠剥夺	sleep deprivation
睡眠呼吸暂停	sleep apnea
睡眠障碍	sleep-disorder
睾丸	testis	testicle	teste	orchi
睾酮	testosterone
瞄准	sight	aim	present
瞬态	transient	transition condition	transient state
瞬时	instantaneous
瞬间	second	moment	breathing	triced
矛盾	contradiction	inconsistent	contrary	conflict
矛盾性	contradictoriness
矢量	vector
矢量场	vector field
知情	advised
知情同意	informed consent
知晓	acquainted	witting
知觉	perception
知识	knowledge
知识体系	body of knowledge
知识分子	intellectual
知识库	knowledge base
知识状态	state of knowledge
知识组织	organization of knowledge	knowledge organization
知识结构	knowledge structure
知道	know	aware	knowledge	see
矩形	rectangular
矩阵	matrix
矫正	corrective	remedial
短发	bob
短周期	short-period	short cycle
短命	short-lived	ephemeral	shortlived
短小	shortness	stunted
短文	essay
短时间	time	short	little	short time
短暂	short	short-lived	transient	fleet
短暂性脑缺血发作	transient ischemic attack
短期	short	short-term	near-term	short run
短期记忆	short-term memory
短期预报	short range forecast
短波	short	savings	short wave	shortwave
短的	short
短缺	deficit	short	shortage
短语	phrase
短距离	short	step	short range
短路	short	short circuit	shortcircuit
短轴	minor axis
短链脂肪酸	scfa
矮小	little	dwarfism	nanism	pigmy
石化	petrochemical	lapidify	petrifaction
石墨	graphite
石山	tor
石柱	stele	stela
石楠	petasites fragran
石油	petroleum	oil
石油醚	petroleum ether	mineral ether	ligarine	light petroleum
石灰	lime
石灰岩	limestone
石生	rupestral	rupestris
石竹烯	caryophyllene
石羊	blue sheep
石膏	gypsum	plaster	gyps	parget
石英	quartz
石蜡	paraffin
石蜡切片	parafin section
石门	crossheading
矿产	orefield
矿体	orebody
矿化	mineralization
矿区	royalty	orefield
矿床	mineral deposit
矿物	mineral
矿石	ore
矿质	mineral
码分多址	code division multiple access
码头	dock	landing	wharf	pier
砂岩	arenite	sandstone
砂砾	gravel	grit	gravelweed
砂粒	sand grain
砂质	arenous	sandish
砍伐	lop	hag
研制	develop
研磨	grinding	lapping
研究	research	study
研究与开发	research and development
研究中	scarlet fritillary
研究中心	research center
研究人员	researcher	research worker
研究员	boffin
研究型	research-based
研究局	research
研究工作	research work
研究所	research institute	research laboratory
研究报告	research report	research paper	memoir
研究机构	research institute
研究植物	botanize
研究法	method
研究生	graduate	graduate student
研究生院	graduate school
研究者	student
研究计划	research project	research report
研究论文	research paper
研究课题	research subject
研究院	national
研究项目	research report
研究领域	field of study
研讨会	workshop	symposia
破坏	destructive
破坏性	destructive	damaging
破坏机理	failure mechanism
破损	damage
破碎	fracture	break	bit	fragmentation
破裂	rupture
破骨细胞	osteoclast
硅肥	silicon-containing fertilizer
硅胶	silica	gel
硅藻	diatomic
硅酸盐	silicate
硕士	master
硝化	nitrifying
硝化作用	nitrification
硝化抑制剂	nitrification inhibitor
硝基苯	nitrobenzene
硝态氮	nitrate-nitrogen	nitric nitrogen
硝酸	nitrate	nitric acid
硝酸甘油	nitrostat	nitroglycerin
硝酸盐	nitrate
硝酸铵	ammonium nitrate
硫代	acid
硫化	vulcan	cure
硫化氢	hydrogen sulfide
硫磺	sulfur
硫蛋白	sulfoprotein
硫酸	sulfuric acid	vitriol	sulfate
硫酸盐	sulfate
硫酸铵	ammonium sulfate
硫酸锌	zinc	sulfate
硫酸镁	magnesium sulfate
硬件	hardware
硬件描述语言	hardware description language
硬件结构	hardware construction	hardware structure	hardware configuration
硬件资源	hardware resource
硬件配置	hardware configuration
硬化	sclerosis	hardening
硬币	coin	species
硬度	hardness
确保	ensure	insure
确切	definite	exactly
确定	ensure	established	ascertain	certain
确定性	conclusively	deterministic	definiteness
确定数据	determination data
确实	reliable	safely	positively	strictly
确立	established
确认	validate	confirm
确证	corroborate	substantiate
硼砂	borax
碎屑	debris	trashiness	clast
碎片	debris	fragment	chip
碎石	crushed-stone	macadam	gravel	breakstone
碎石术	lithotripsy	lithoclasty	lithoplaxy	lithothrypty
碰撞	collision	impact	impinging
碱化	alkalify	alkalizing	basify
碱土	earth	alkali earth	alkaline earth	alkaline-earth oxide
碱地	alkaline land
碱度	basic	alkalinity
碱性	basic	alkaline
碱性土	alkaline soil	alkaline land
碱性磷酸酶	alkaline phosphatase
碱法	process
碱的	alkaline
碱草	alkali grass
碱解	alkaline hydrolysis
碱金属	alkali	metal
碳化物	carbide
碳含量	carbon content
碳平衡	carbon neutral
碳循环	carbon cycle
碳水化合物	carbohydrate
碳源	carbon source
碳的	carbonous	carbonaceous
碳纳米管	carbon nanotube
碳酸氢盐	hydrogen carbonate	bicarbonate
碳酸盐	carbon
碳酸盐岩	carbonate rock
碳钢	straight carbon steel	plain carbon steel
碳链	carbon
磁共振	magnetic resonance
磁共振成像	magnetic resonance imaging
磁力	magnetic	magnetic force
磁化	magnetic
磁化率	susceptible	magnetic susceptibility
磁场	magnetic field
磁场强度	magnetic field strength	magnetic field intensity
磁强计	magnetometer
磁性	magnetic
磁控溅射	megnetron sputtering
磁暴	magnetic storm
磁流体	magnetofluid
磁电	magnetic
磁盘	disk
磨合	green run
磨损	wear
磨牙	molar	year	gnasher	teeth
磷化	phosphating
磷灰石	apatite
磷的	phosphoric
磷肥	phosphate	fertilizer
磷脂	phospholipid
磷脂酰肌醇	phosphatidylinositol
磷脂酰胆碱	phosphatidylcholine
磷脂酶	phospholipase
磷酸	acid	phosphate
磷酸丙糖	triose alkaliine	triose phosphate
磷酸化	phosphorylation
磷酸氢钙	calcium hydrogen phosphate	calcium phosphate secondary	secondary calcium phosphate	calcium hydrophosphate
磷酸盐	phosphate
磷酸酶	phosphatase
磷酸钙	calcium phosphate
磺酸	acid
示例	sample
示范	demonstrate
示踪	labeled	tracer	tagged
示踪技术	tracer technique
社交	social	social-networking
社会	social
社会主义	social justice	socialist
社会交往	social networking
社会保障	social security
社会关系	social relation
社会化	socialization	socialisation
社会因素	social factor
社会地位	state	social position	social class	social status
社会学	sociology
社会心理	psychosocial	social-psychological
社会心理学	social psychology
社会性	sociality
社会文化	social-cultural	socio-cultural
社会服务	social services	social work
社会环境	social environment	milieu	social context
社会生活	world
社会福利	social welfare
社会科学	social science
社会稳定	social stability
社会组织	social organization
社会经济	socio-economical
社会结构	social structure
社会规范	social norm
社会调查	social survey	social investigation
社会资本	social capital
社会适应	social adjustment
社会问题	social problem
社会阶层	social bracket
社区	community
社区卫生服务	community health service
社团	corporation	society	associated
祖先	progenitor	stock
祖国	fatherland	motherland	patrial
神秘	mystery	mystical
神经	neural	nerve	neuro	nervous
神经元	neuron
神经内	endoneural	intraneural
神经内分泌	neuroendocrine	neurocrine
神经发育	neurodevelopmental	neurodevelopment
神经外科	neurosurgical
神经干	nerve-trunk	nerve cord
神经影像	neuroimaging
神经毒性	neurotoxicity
神经活动	neururgic
神经环	nerve ring
神经生物学	neurobiology
神经生理	neurophysiological
神经电	neuro-electricity	neuroelectricity
神经病	neuropathy	neurological disease
神经系统	nervous-system	neural
神经组织	nerve tissue
神经网络	neural network	neural net
神经网络训练	neural metwork training
神经肽	neuropeptide
神经营养因子	ntf
神经递质	neurotransmitter
禀赋	temperament
禁带	forbidden band
禁忌	incompatible	taboo	contraindicate	tabu
禁止	inhibition	prohibitive
禁食	fasting
福利	welfare
离体	ex vivo	excised
离子	ion
离子交换	ion exchange
离子对	ion	pair
离子平衡	ionic equilibrium
离子浓度	ionic concentration
离子通道	ion channel
离开	leaving	quit	removed	departure
离心	centrifugal
离散	discrete
离散傅里叶变换	discrete fourier transform
离散化	discretization
离散相	dispersed phase
离散谱	discrete spectrum
禽粪	fowl dung
禾本科	gramineae	graminaceae	laccopetalum
禾本科植物	grass family	graminaceous plant
秀丽	dainty
私有	proprietary	private
种内	intraspecific
种子	seed
种子植物	spermatophyte
种子繁殖	seed reproduction
种实	fruit
种差	differentia
种族	race	ethnic
种植	plant	grow
种皮	testa	seed coat	episperm
种种	variety	various
种类	class	category	variety	kind
种群	clinal
种肥	seed manure
种花	floriculture
种质	idioplasma	germ-plasm
种间	interspecies
种马	stallion	studhorse	stud
科为	koweit
科学	science	scientific
科学与技术	science and technology
科学卫星	science satellite
科学实验	scientific experiment
科学家	scientist
科学技术	science and technology
科学数据处理	scientific data processing
科学方法	scientific method
科学理论	scientific theory
科学界	scientific community
科学研究	scientific research	research-on-research
科学管理	scientific management
科学计量学	scientometrics
科学认识	scientific knowledge
科学问题	scientific problem
科学院	academy of science
科室	dept
科属	genus
科技	technology	science and technology	technologically
科斯	costa
科普	popular science
科研工作	scientific effort
秘密	secret	private
租户	tenant
租用	leased	hiring	rent
秩序	order	system	method
积云	cumulus
积分	integrating
积分法	integration method	method of integration
积层	accumulation layer
积极	active	positive
积极性	go-aheadism
积累	accumulation	amassed	fund
积雪	snow
移位	shift
移入	immigrant	naturalisation	naturalization
移动	move	mobile	removal
移动平均	moving average
移动性	excursive
移动群	horde
移动速度	warp speed
移情	empathize	empathy
移植	graft	transplant
移植后	posttransplant
移植术	transplantation
移植物抗宿主病	graft-versus-host disease
移民	immigration
稀土	earth	rare-earth
稀少	sparsely	scarcity	sparsity	exiguity
稀有	rare	one in a thousand	singularity
稀疏	sparsely	thin
稀疏矩阵	sparse matrix
稀薄	rare	thin	subtle	attenuate
稀释	dilute
稀释剂	thinner
稀释法	method	dilution method
程序	program
程序设计	programming
程序运行	program run
程度	degree	extent
税收	revenue	tax
稗草	echinochloa crusgalli
稠密	dense
稳健	safe	moderate	steadiness	sane
稳健性	robustness
稳定	stabilization
稳定剂	stability
稳定区	stability region	stable zone
稳定同位素	stable isotope
稳定工作	steady operation
稳定度	stability
稳定性	stability
稳定控制	stable control
稳定期	stationary phase
稳定条件	stability condition
稳定状态	stabilization state	stable state
稳定积	stability product
稳态	steady state
稻田	rice-field
稻草	straw	halm
穴位	point
究竟	ever	deuce	devil
穷举搜索	exhaustive search
空中	aerial	air
空位	vacancy	room
空变	null argument
空域	airspace
空心	air	core	hollow
空格	space	blank
空气	air
空气动力学	aerodynamic
空气湿度	air humidity
空气质量	air-quality
空气质量指数	air quality index
空洞	thin	empty	jejuneness	pointlessness
空白	blank	space
空的	void	hollow	empty
空穴	cavity	hole
空缺	vacancy
空肠	jejunum
空腔	cavity
空腹	hollow	empty
空腹血糖	fpg
空载	idling	unloaded
空重	empty weight	bare weight	weight empty
空闲	free	leisure	idle	disengaged
空间	space	spatial
空间优化	space optimization
空间关系	spatial relation
空间分布	spatial distribution
空间布局	spatial arrangement
空间滤波	spatial filtering
空间范围	spacial scale
空间距离	space length
空隙	space	gap	clear	clearance
穿刺	puncture
穿孔	punched	perforation
穿戴	guise	groom
穿插	interpenetrating	interlude
穿梭	shuttle
穿越	time-travel
穿过	across
穿透	penetration
穿透性	penetrability
突出	highlighted	advantage	hernia
突发	burst
突发性	paroxysmal
突变	mutation
突变体	mutant
突变性	mutability
突然	sudden	dramatically	short	abrupt
突破	breakthrough
突破口	sally port
突破性	groundbreaking
突触	synaptic	synapse
突起	prominence	swelling	enation	protuberance
窃听	tap	interception	wiretap	bugging
窃听者	pirate listener
窄带	narrow-band	narrowband	low-bandwidth
窗口	window
窗口法	window technique
立体	stereo	three-dimensional
立体定向	stereospecific
立体视觉	stereovision
立即	immediate
立场	stand	standpoint	position	point of view
立方	cubic
立方体	cube	cubic
立法	legislation
立管	standpipe
立足	pou sto
站开	stand aside	stand clear
竞争	competitive
竞争优势	competitive edge
竞争力	competitive-strength
竞争对手	competitor
竞争性	competitive
竞争能力	competitive power
竞技	game	playing
竞赛	race	competition	contest
章节	pericope
端到端	end-and-end
端口	port
端壁	end-wall
端点	end	endpoint	terminal
端粒酶	telomerase
竹叶	folia bambosae
竹子	bamboo
竹林	bamboo grove	bamboo thicket
竹类	bamboo
笔者	penman
符号	symbol
符合	correspond	answer	coincide	satisfy
符合条件	match condition
第一	first
第一代	first	generation	first generation
第一层	first floor	ground floor
第一部	partes prima
第三	third
第三产业	tertiary
第三代	generation	third	third generation
第三方	third-party
第三纪	tertiary
第三阶段	phase iii
第二	second
第二产业	secondary industry	secondary occuptions
第二代	second	generation	second-generation
第二信使	second messenger
第二语言	second language
第二部	partes secunda
第二阶段	phase ii
第五	fifth
第四	fourth
第四纪	quaternary
等于	equal
等人	et al
等价	equivalent
等价类	equivalence class
等优	isopreference
等位基因	allele
等体积	isometric
等值	equivalence
等值线	isopleth	isogram	isarithm
等分	part	moiety
等力	isodynamia
等参	isoparametric
等同	amount	identity	equate
等待	wait
等待时间	wait time
等效	equivalent
等效电路	equivalent circuit
等时	isochronous
等渗	isotonic
等温	isothermal
等电	iso-electric	isopotential
等电点	isoelectric point
等相	constant phase
等离子体	plasma
等等	etc
等级	grade	rate	rank
等能	isoenergetic	iso-energetic
等色	isochromatic
等角	isometric
等轴	isometric
等边	regular	equilateral
等量	equivalent
等高线	contour line	pitch contour
筑巢	nest	incubate	nestling
答案	result	answer	key
策划	planning	master-mind	engineer	scheme
策略	strategy
筛选	screening	filter	sifting
筛选法	sieve method
筹划	stage
签名	sign	signature
签约	signatory
简介	intro
简便	courte
简化	reduced
简化了	simplified
简化模型	simplified model
简单	simple
简单化	simplify	simplification
简捷	short	cutting	short-cut
简明	concise	forward	briefly	straight
简易	summary
简洁	compact	concise	succinct	clean
简短	short	briefly	brief
简称	short title
简要	profile
简述	compendium
算子	operator
算术均数	arithmetic mean
算法	algorithm
算法优化	algorithm optimization
算法分类	algorithm classification
算法实现	algorithm implementation
算法收敛	algorithm convergence
算法比较	algorithm comparison
管内	tube
管壁	tube wall
管外	extratubal
管径	caliber
管理	management
管理人员	management personnel	administrative staff
管理体制	administrative system
管理信息	management information
管理决策	management decision	managerial decision
管理制度	system of administration
管理原则	governing principle
管理员	management
管理工作	stewardship	staffwork
管理技术	management technique
管理政策	management policy
管理方式	management style
管理方法	office procedure
管理服务	management service
管理机构	regulatory agency	administrative organ
管理活动	management activity
管理理论	management theory
管理策略	management policy	management game
管理系统	management system
管理者	controller	supervisor	handler	curator
管理能力	operating capability
管理行为	management behavior
管理过程	management process
管理部门	administration section	front office
管的	tubal	ductal
管线	line
管路	line	pipeline	pipe
管道	pipe	pipeline	line
箭虫	arrowworm	glassworm
篡改	interpolation	tamper	juggle
米氏常数	michaelis constant
米草	spartina
类人	humanoid
类似	like	quasi	similar	analogous
类似物	analog	analogue
类内	intra-class
类别	class
类化	apperception
类固醇	steroid
类型	type
类星体	quasar
类比	analog	analogy
类空间	space-like
类群	monoid
类胡萝卜素	carotenoid
类风湿	rheumatoid
类黄酮	flavonoid
籽粒	kernal
粉末	powder
粉末冶金	powder metallurgy
粉碎	pulverization	comminution	size reduction	atomization
粉质	floured
粒子	particle
粒度	size	particle size
粒度分布	particle size distribution
粗壮	thick	burly
粗晶	coarse-grain
粗灰	cinder
粗略	coarse	roughness
粗的	thicker
粗砂	arene
粗粉	tail	meal
粗粒	corase grain
粗糙	roughness	harsh
粗糙度	roughness
粗纤维	coarse-fibred	corase fiber
粗饲料	roughage
粘度	viscosity
粘性	viscosity	viscous
粘粒	cosmid
粘膜	mucosa
粘蛋白	mucin
粘附	adhesion
粘附能	adhesional energy
粥样硬化	atherosclerosis
粪便	feces	dejection	soil	faeces
粪尿	fecaluria
粪样	fecaloid
粮食	food	provisions	grain	foodstuff
粮食产量	crop-yield
粮食作物	food-crop
粮食供给	annona
精品	fine ware
精子	sperm cell	spermatozoon	spermatozoa	spermatozoan
精子发生	spermatogenesis
精子细胞	spermatid
精密	precision
精度	precision
精氨酸	arginine
精油	essential oil	attar
精液	semen	sperm	seed	ejaculate
精炼	refine
精确	precision
精确定位	pinpoint
精确度	precision	accuracy	definition
精确解	exact solution
精神	energy	spirit	nerve	mental
精神分裂症	schizophrenia	schizophrenic
精神分裂症患者	schizophrenic
精神病	psychosis	mental illness	insanity
精神病学	psychiatric	psychiatry
精神障碍	mental disturbance	phrenoblabia	psychogenia	psychonosema
精简	compact
精细	fine
精细结构	fine structure	fine struction
糊化	gelation	gelatinization
糖代谢	glycometabolic	saccarometabolic
糖化	glycation	saccharification	saccharify
糖基	glycosyl
糖基化	glycosylation
糖基转移酶	glycosyltransferase
糖尿病	diabetes
糖尿病患者	diabetic
糖的	saccharine
糖皮质激素	glucocorticoid
糖类	carbohydrate
糖脂	glycolipin	glycolipid	glucolipide
糖苷	glucoside
糖蛋白	glycoprotein
糖酵解	glycolysis	glycolyses
糟糕	perishing
糯米	glutinous rice
系主	set owner
系列	series
系数	coefficient
系数矩阵	coefficient matrix
系的	systematic
系统	system
系统优化	system optimization
系统内	insystem	intrasystem
系统分析	system analysis
系统化	systematic
系统发生	phylogenesis
系统吞吐量	throughput of system
系统学	systematics
系统实现	system implementation
系统工程	system engineering
系统性红斑狼疮	systemic lupus erythematosus
系统性能	system performance
系统树	systematic tree
系统测试	systems test
系统生产	serial production
系统研究	system study
系统管理	system management
系统结构	structure of a system
系统解释	systematic interpretation
系统论	system theory
系统设计	system design
系统评估	system evaluation
系统识别	system identification
系统误差	system error	systematic error
系统辨识	system identification
系统间	intersystem
紊乱	disorder	turbulent	perturbation
素材	subject-matter	material
素质	diathesis
索引	index
索赔	claim	make claim
紧凑	compact
紧密	compact	close	tight	close together
紧密度	compactness
紧密结合	tight coupling
紧张	strain	intensity	tension
紧急	emergent	urgent
紧迫	pressing	hot	stress	stringent
紫云英	milk vetch
紫外	ultraviolet
紫外光	uv-light
紫外光谱	uv spectrum
紫外辐射	ultraviolet radiation
紫杉	yew	taxus
紫穗槐	false indigo	amorpha fruticosa
紫色	purple
紫花苜蓿	alfalfa
紫草科	boraginaceae
累加	accumulating
累及	involved
累的	bucked
累积	cumulative	accumulation
累计	accumulated
累计误差	accumulative error
繁体	complex font
繁多	voluminosity
繁杂	red tape
繁殖	propagation	increase	reproduction
繁殖力	fecundity
繁荣	boom	prosperity	thrive
纠正	corrective	right
纠纷	disputed	dissension	dissention	embroilment
纠缠	entanglement	badger	tangled	knot
红光	red	glow
红外	infrared
红外光谱	ir spectrum	infrared spectrum
红外线	infrared
红外线照射	infrared radiation
红景天	rhodosphaera
红树	redwood
红树林	laguncularia
红椿	toon
红移	redshift
红线	red line
红细胞	erythrocyte	red blood cell
红细胞压积	hematocrit
红细胞计数	red-cell count
红色	red
红豆	azuki bean	bean tree	jumby bean	jumble beads
纤毛	pilus	cilium
纤毛虫	infusorian	ciliophoran	ciliate
纤维	fiber
纤维二糖	cellose
纤维化	fibrosis
纤维性	fibroid
纤维素	cellulose
纤维素酶	cellulase
纤维蛋白原	fibrinogen
纤连蛋白	fibronectin
约束	constraint
约束优化	constrained optimization
约束条件	constraint condition	constrained condition
级别	level
级数	series	progression
级联	cascade
纪录片	documentary film
纬度	latitude
纯净	pure	purity
纯化	purification
纯合	homozygous
纯培养	pure culture
纯度	purity
纯度高	high-grade
纯种	blooded	purebred
纯粹	purely
纱线	yarn
纲要	program	compendium
纲领	creed
纳入	indrawing
纳米	nanometer
纳米技术	nanotechnology	nano-technology
纳米粒	nanoparticle
纳米纤维	nanofiber
纳米级	nanoscale
纳米结构	nanostructured
纵向	vertical	portrait	fore-and-aft	longways
纸质	paper capa-citor
纹状体	striatum
纹理	texture
纺纱	spin
纺织	spin	fabrication	textile	weave
纺织品	textile	drygoods	dry good
纺锤	spindle
纽带	ligament
线图	graphic chart
线圈	coil
线形	linear
线性	linear
线性函数	linear function
线性化	linear
线性变换	linear transformation
线性回归	linear regression
线性回归分析	linear-regression analysis
线性扫描	linear sweep
线性方程	linear equation
线性相关	linear dependence	linearly dependent
线性组合	linear combination
线性范围	linearity range
线性规划	linear programming
线性趋势	linear trend
线提取	line drawing
线的	linear
线程	thread
线粒体	mitochondrion	chondriosome
线索	clue	key	thread	cue
线虫	eelworm	threadworm	nematode	nematode worm
线路	line	circuit
线速度	linear velocity
练习	practice	exercise
组件	module	component
组份	component	builder
组分	component
组合	combined
组合模	composite
组合模型	built-up pattern	composite pattern	patttern assembly
组合结构	composite structure
组成	composition	constitute	component
组成部分	constituent part
组氨酸	histidine
组织	organization	tissue
组织分化	histological differentiation	histodifferentiation
组织切片	tissue slice
组织化学	histological chemistry	histochemistry
组织培养	tissue culture
组织学	histology
组织形态学	histomorphology
组织特异	tissue-specific
组织细胞	histiocyte
组织结构	organization structure
组织行为	self-organisation
组蛋白	histone
组装	packaging
组间	interblock
细分	subdivide	subdivision	ledger	sub-division
细小	fine	weeny	petit	niggling
细微	small	microscopic	micronic
细根	radicula
细砂	bank sand	rough-sand
细粉	fine powder	burgy
细粒	fine-grain	granulated
细胞	cell	cellular
细胞体	cells body
细胞免疫	cellular immunity
细胞内	intracellular
细胞凋亡	apoptosis
细胞分化	cell differentiation
细胞分裂	segmentation	cell division
细胞分裂素	cytomin
细胞发生	cytogenesis	cytogeny	cytogenetic
细胞周期	cell-cycle
细胞器	organelle	cell organ
细胞培养	cell culture	culture of cell
细胞壁	cell wall
细胞外	extracellular
细胞学	cytology	cell biology
细胞密度	cell density
细胞层	layer
细胞核	karyon	nucleolus
细胞模型	cell model
细胞死亡	cell death	apoptosis
细胞毒	cell toxicant
细胞毒性	cytotoxicity
细胞浸润	cellular infiltration
细胞生物学	cell biology
细胞系	cell-line
细胞结构	cytoarchitecture	cytoarchitectonic	cellularity
细胞膜	cell membrane
细胞色素	cytochrome
细胞表面	cell-surface
细胞质	cytoplasm	plasm
细胞遗传学	cytogenetics
细胞间	intercellular
细致	particularly
细节	detail	specific	particular
细菌	bacteria	bacterial
细菌属	bacteria genus
细菌性	bacterial
细菌相	bacterial phase
细长	slimness	spindly	slightness
织物	fabrication
终极	ultimate
终止	termination
终点	end	terminal	end point	goal
终端	terminal
终端系统	end system
终身	life	lifelong
经典	classical
经历	experience
经口	poing
经尿道	resection
经常	frequently	regular	current	steady
经度	longitudinal	longitude	lon
经济	economic	economy
经济价值	economic value	commercial value
经济作物	cash-crop
经济区	economic region
经济发展	economic progress
经济基础	economic base
经济增长	economic growth
经济学	economics
经济建设	economic construction
经济情况	economic condition
经济成本	economic cost
经济指标	economic indicator
经济损失	financial loss
经济效率	economic efficiency	commercial efficiency
经济效益	economic benefit	economic effectiveness
经济条件	economic condition
经济活动	business activity	economic activity
经济研究	economic research	economic study
经济社会	socio-economy
经济结构	economic structure
经济评价	economic evaluation
经济领域	economic sphere
经皮	percutaneous
经营	management	operation	work
经营管理	operating management	operation control
经费	spending	expense	appropriate
经过	pass	transit
经阴道	transvaginal
经颅	transcranial
经验	experience
经验公式	emprical formula
经验模型	empirical model
绑定	binding
绒毛	villus	tomentum	downy	fuzz
绒毛膜	human	chorion
结冰	ice	freeze
结合	combined	associated	bond
结合力	combining power
结合区	bonded pad
结合层	adjoining course	anchor coat
结合强度	anchoring strength
结合水	bounds
结合能	energy	binding	binding energy
结合蛋白	conjugated protein	conjugated preteins
结实	substantial	seed	hard	massively
结尾	conclusion	terminal
结局	final	end	end-result
结扎	ligation
结晶	crystal
结晶紫	crystal violet	viola crystallina
结束	end	close
结束时间	terminal time
结构	structure
结构上	anatomic
结构体	syntagm	syntagma
结构信息	structural information
结构分析	structural analysis
结构化	structure
结构单元	construction unit
结构参数	configuration parameter	characteristic parameter
结构基因	structural gene
结构完整	structurally-complete
结构尺寸	structure size
结构属性	architectural attribute
结构差异	architectural difference
结构性	structure
结构性质	constitutive property
结构指数	structure index
结构材料	construction material	material of construction
结构模型	syntactic model
结构特征	structure characteristic	architectural feature
结构特性	structural property
结构特点	design feature
结构研究	architectural study
结构破坏	disorganization	disorganisation
结构类型	structure type
结构表	structure table
结构设计	architectural design	physical design	configuration design
结果	result
结果为	eventuate
结果实	bear	fruition	fructify	fructification
结果显示	result display
结果说明	result note
结核	tuberculosis
结核性	tuberculous
结核病	bacillary phthisis
结点	node
结石	calculus
结肠	colon
结肠内	intracolic
结肠癌	colon cancer
结节	tubercle	node	tuberosity	tubercular
结节形成	tuberosis	trrberculation
结荚	podding
结论	conclusion
绘制	scale	plot
绘图	plotting	draw
给予	afford	offer	impart	award
给养	provisions	catering	commissariat
给水	water supply	feed
给药	administration	dose
络合	complex
络合反应	complexing reaction
绝大多数	overwhelming majority
绝对	absolute
绝对值	value	absolute
绝对误差	absolute error
绝热	adiabatic
绝经	menopause
绝经后	post-menopause
绝缘	insulation
统一	uniform	unified	consolidated
统一性	oneness
统筹	integrated
统计	statistical
统计信息	statistics	statistical information
统计分析	statistical analysis
统计学	statistical
统计年鉴	statistical yearbook
统计推断	statistical inference
统计数据	statistical data
统计方法	statistical method
统计检验	statistical test
统计模型	statistical model
统计表	table	statistical list
统计资料	statistics	statistics data	statistical information
统计软件	statistical software
统计量	statistical
绣球	seven-barks
绣线菊	spirea
继承	successful
继续	continue
绩效	performance
维修	maintenance	service
维吾尔族	uygur
维吾尔语	uighur	uigur
维护	maintenance
维持	maintain	maintenance	keep	long standing
维数	dimension	dimensionality
维生素	vitamin
维的	dimensional
维管束	vascular bundle	vascular strand	cauline bundle	fibrovascular bundle
维管植物	tracheophyte
绵羊	sheep
综合	integrated
综合体	complex	synthesis
综合作用	synthetic action
综合利用	complex utilization	integrated utilization
综合征	syndrome
综合性	comprehensiveness	omnibus
综合指数	composite index	composite index number	aggregative index number
综合生产	kombinat
综述	summarisation	roundup
绿原酸	chlorogenic acid	caffeoyl guinic acid	caffetannic acid
绿叶	greenery	legola
绿洲	oasis
绿肥	green manure
绿脓杆菌	pseudomonas aeruginosa
绿色	green
绿藻	green algae
缅甸	burma	myanmar
缓冲	buffer
缓冲区	buffer
缓和	mitigate
缓坡	low-pitched
缓慢	slow
缓蚀剂	inhibitor	corrosion inhibitor
缓解	alleviating	remission	soothing	remit
缓释	release	sustained-release	slow	slow-release
编写	redacting	compose	writing
编制	organizational	plan	established	preparation
编号	number
编排	direct	editing	weave
编目	catalog
编码	coding	encoding
编码器	encoder	coder
编码序列	coded sequence
编码方式	encoded mode
编码方法	coding method
编码表	encode table
编码规则	code rule
编码过程	encode procedure
编译	compiled
编辑	editing
编队	formation
缘的	marginal
缝合	suture	seam
缝隙连接	gap junction
缩减	reduced
缩合	condensation
缩小	reduce
缩放	zoom	scale
缩短	shorten	short-circuit	abridge	cut
缩短了	truncated
缺乏	deficiency	lack
缺位	fall vacant
缺口	gap	separation	notch	incision
缺失	anesthesia	deletion	depletion
缺少	want	missing	shortfall	bare
缺损	defect
缺氧	anoxia	oxygen-deficient	hypoxia
缺水	water depletion	water-starved	hydropenic
缺点	defect
缺磷	aphosphagenic
缺血	ischemic	ischemia
缺陷	defect
缺陷检测	defect detection
网关	gateway
网格	grid
网状	reticule
网的	retial
网眼	mesh	reticulation
网站	site	website
网络	network
网络体系结构	network architecture
网络分析	network analysis
网络分析法	analytic network process
网络化	networklike
网络协议	networking protocol
网络层	network layer
网络平台	sharepoint
网络拓扑	net topology
网络拓扑结构	network topology
网络服务	network service
网络模型	network model
网络理论	net theory
网络用户	network user
网络系统	cellular system
网络结构	network structure
网络节点	node of network	network node
网络规模	network size
网络连接	network connection
网络通信	internetwork communication
网路	network
网页	web site	webpage
罕见	unusual	peculiar
罗丹	francois auguste rene rodin
罗勒烯	ocimenum
罗汉	lohan
罗非鱼	tilapia	lofortyx
罪犯	criminal	offender
置于	park
置信区间	confidence interval
置信度	confidence level
置换	replacement	substitute
羊水	sheep
羊的	ovine
羊草	guinea grass
美丽	fair	pulchritude	comeliness	loveliness
美元	dollar
美国	state	american	united state
美国国家	american state
美国政府	united states government
美好	nice	nicety	brave	braw
美学	aesthetic	esthetics
美洲	american	america
美的	catish
美观	fairly
羔羊	lamb
羞耻	shame
羟化酶	hydroxylase
羟基	hydroxyl-radical	acid
羟基乙酸	glycolic acid
羟基苯	acid	hydroxybenzene
羟自由基	hydroxy radical
群众	mass	many
群体	population	group
群岛	island	archipelago
群控	group control
群聚	cluster
群落	com-munity
群落类型	coenotype
羧化	carboxylation
羧基	carboxylic
羧酸	acid	carboxylic acid
羰基	carbonyl
羽毛	feather	plume
羽状	plume	feathered
翌年	next year
翻耕	plowing
翻译	translate
翻转	turnover	switch	turn	reversal
老人	aged	senior citizen	oldy	old
老化	aging
老年	age	senile
老年人	elderly
老鼠	mouse	mice
老龄	old-age
考古	marine archeology
考察	research
考查	quiz
考虑	consideration
考虑到	considering	whereas	take into consideration	take account
考证	textual criticism
考验	test
而且	moreover	furthermore	besides
耐久性	durability
耐受性	survivability	tolerance
耐寒	hardiness
耐性	endurance	patience
耐旱	drought-enduring
耐热	heat	resistance	temperature-resistant	resist heat
耐热性	heat resistance
耐盐	salt-tolerant	haloduric
耐磨性	wear resistance	abrasive resistance
耐腐蚀	corrosion
耐药	drug-resistant
耐蚀性	corrosion resistance
耐酸	acid	proof	resistance	acid-resistant
耐量	tolerance
耕作	cultivation	agricultural	farming
耕地	ploughland	agrarian	tillage	plowland
耕种	culture	farm
耗散	dissipation
耗时	time-consuming
耗水量	water consumption	water usage
耗费	use
耦合	coupling
耦合系统	coupled system
耳聋	ear
耳蜗	cochlea	cochlearius
耳鼻	anrinasal
职业	occupational	professional
职位	position	post	councillorship
职称	competence
职能	function
职责	duty	role	responsibility	business
联动	linkage
联合	combination	associated	united	joint
联合会	associated	federal	union
联合区	association area
联合国	united nation
联合概率	joint probability
联想	associated
联盟	union	federal	alliance	allied
联系	contact	connect	correlation	relation
联系起来	allied
联结	coupling
联络	associated	liaison
联邦	federal
聚丙烯酰胺	polyacrylamide
聚丙烯酰胺凝胶电泳	polyacrylamide gel electrophoresis
聚丙烯酸	poly
聚乙二醇	polyethylene glycol
聚乙烯	polyethylene
聚合	polymeric
聚合物	polymer
聚合酶	polymerase
聚合酶链反应	polymerase chain reaction
聚束	bunching
聚氨酯	polyurethane
聚焦	focused
聚磷酸	polyplacophore
聚类	clustering
聚类分析	cluster analysis
聚类算法	clustering algorithm
聚糖	glycan	polyose
聚结	coalescing
聚酯	polyester
聚集	aggregate
肉桂酸	acid
肉桂醛	cinnamaldehyde	cinnaldehyde	cinnamaldeyhde	cinnamylaldehyde
肉色	incarnadine	nude	carnation
肉芽肿	granuloma
肌动蛋白	actin
肌层	muscularis	muscular coat	muscular layer
肌注	muscle column
肌电	myoelectric
肌纤维	muscle fiber
肌细胞	muscle cell
肌肉	muscle
肌肉注射	intramuscular injection
肌腱	tendon	sinewed
肌苷酸	inosine acid
肌酸激酶	creatine kinase
肌钙蛋白	troponin
肛门	anus	anal
肝内	intrahepatic
肝动脉	hepatic artery	arteria hepatica
肝损伤	liver injury
肝炎	hepatitis
肝病	hepatitis	liver disease
肝癌	liver cancer	cancer of the liver	hepatocarcinoma
肝硬化	cirrhosis	cirrhosis of the liver
肝素	heparin
肝细胞	hepatocyte	liver cell	hepatic cell
肝细胞癌	hepatocellular carcinoma
肝肾	hepatonephric	hepatorenal
肝脏	liver	hepatic
肝静脉	hepatic vein	vena hepatica
肠上皮细胞	enterocyte
肠内	intestinal
肠毒素	enterotoxin
肠液	intestinal juice	liquor entericus	succus entericus
肠球菌	enterococci	enterococcus	enterococcal
肠粘膜	intestinal mucosa
肠道	enter	intestinal tract
股东	partner	shareholder	stockholder
股份有限公司	limited company
股权	interest
股票	stock
股骨	femur	thighbone
股骨头	whirlbone	caput femoris
股骨颈骨折	transcervical fracture
肢体	member
肥厚	hypertrophic	pachyntic	pachytic
肥大	hypertrophy
肥大细胞	mast cell
肥效	fertilizer effect	fertilizer efficiency
肥料	fertilizer
肥沃	fertility
肥满	grossness
肥的	fat
肥胖	obesity
肩关节	shoulder joint
肯定	positive	affirmative
肱动脉	arteria brachialis	brachial artery
育种	breeding
肺内	intrapulmonary
肺动脉	pulmonary artery	venous artery
肺水肿	pulmonary edema
肺泡	alveolar
肺炎	pneumonia
肺炎链球菌	streptococcus pneumoniae
肺癌	lung cancer
肺结核	tuberculosis
肺脏	lung
肺血管	vasa publica
肽类	peptidomimetic
肽酶	peptidase
肾上腺	adrenal
肾动脉	renal artery
肾小球	glomerulus	capsule
肾小管	tubular
肾形	kidney-shaped	reniform
肾损伤	kidney injury	renal injury
肾炎	nephritis
肾病	renal	nephropathy
肾脏	renal	kidney
肾脏疾病	kidney disease
肾脏病	nephrographic
肿块	tumor
肿大	tumor	intumescent	swelling	tumescence
肿瘤	tumor
肿瘤发生	tumorigenesis	tumorigenic
肿瘤坏死因子	tumor necrosis factor	tnf
肿瘤治疗	oncotherapy
肿瘤病	oncosis
肿胀	swelling	tumor	pumped	tumidness
胁迫	threatening	terrorism
胃液	gastric juice	juice gastric	succus gastricus
胃癌	uuq
胃管	stomach-tube
胃肠	gastrointestinal	gastro-intestinal
胃肠道	gastrointestinal tract
胃蛋白酶	pepsin
胆囊	gallbladder	cystic
胆固醇	cholesterol
胆总管	choledochal	common bile duct	choledochus
胆汁酸	bile acid
胆盐	salt
胆管	bile duct
胆红素	bilirubin
胆道	biliary passage	biliary tract
背侧	dorsal
背压	pressure	back
背后	back	rear	backside	rearward
背外侧	tergolateral
背散射	back scattering
背景	background
背景噪声	background noise
背最长肌	longissimus dorsi	longissimus thoracis	musculi longissimus thoracis
背部	back
背面	back	reverse	dorsal aspect	back-side
背风	leeward	lee
胎儿	fetal	fetus
胎座	placental	placenta
胎盘	placenta
胎膜	fetal membrane
胎龄	gestational age
胚乳	endosperm
胚囊	embryo sac	embryonic sac
胚根	corcle	corcule	radicula
胚珠	ovule
胚的	germinal
胚胎	embryonic	embryo
胚胎学	embryology
胚胎移植	embryo transplant
胚芽	plumule	embryo	gemmule	blastema
胚轴	radicle
胜任	competent	adequate
胜利	success	win	victory
胞内	intracellular
胞外酶	exo-enzyme	extracellular enzyme	ecto-enzyme
胞浆	cytoplasm
胞质	cytoplasm	cytoplast
胞质分裂	cytokinesis
胡枝子	lespedeza bicolor
胡桃	walnut	juglans
胡萝卜	carrot
胡萝卜素	carotene
胫骨	tibia
胰十二指肠切除术	duodenopancreatectomy
胰岛	islet tissue	langerhan
胰岛素	insulin
胰腺	pancreatic
胰腺炎	pancreatitis
胰腺癌	pancreatic cancer
胰蛋白酶	trypsin	tryptic
胰高血糖素	glucagon
胶原	collagen
胶原纤维	collagen fibril	white fiber	collagenous fiber
胶原酶	collagenase
胶囊	capsule
胶质	colloidal
胶质细胞	colloid cell
胸主动脉	thoracic aorta	tboracaorta	dorsal aorta	aorta thoracalis
胸外科	brain sursery
胸椎	whettle-bones	dorsal vertebra	thoracic vertebra	vertebrae thoracales
胸肌	pectoralis	pecs
胸腔	thoracic	chest cavity	thorax
胸腔镜	vena thoracica
胸腺	thymus
能利用	salvageable
能力	capability	ability	capacity
能力差异	capacity variance
能力表	capability list
能动	active
能变	energy change	variably
能处理	treatable
能够	able
能带	band
能得到	obtainable
能源	energy	source of energy
能用	usable
能的	capable
能见度	visibility
能谱	spectroscopy	spectrum	energy spectrum
能达到	carry
能适应	adaptive
能量	energy
能量代谢	energy metabolism
能量传递	energy transfer
能量分布	energy distribution
能量密度	energy density
能量平衡	energy balance
能量效率	energy efficiency
能量消耗	waste of energy
能预测	foreseeable
脂多糖	lipopolysaccharide
脂类	lipid
脂联素	adiponectin
脂肪	fat	fatty
脂肪乳	fat milk
脂肪代谢	fat metabolism
脂肪因子	adipokine
脂肪组织	adipose tissue
脂肪细胞	fat cell	lipocyte
脂肪肝	hepatic adipose infiltration
脂肪酶	lipase
脂肪酸	fatty acid
脂肪酸合成酶	fatty acid synthetase
脂蛋白	lipoprotein
脂质	lipid
脂质体	liposome
脆弱	fragile	frail	vulnerable	brittle
脆弱性	frangibility
脆性	brittle
脉冲	pulse
脉冲信号	pulsing signal
脉冲宽度	pulse width	pulse length	time of pulse
脉冲星	pulsar
脉动	pulsating	pulse
脉搏	pulse
脉管	vessel	vascular	vas
脉络	venation
脊柱	spine	spinal
脊椎动物	vertebrate
脊髓	spinal cord
脊髓损伤	spinal injury
脐带	umbilical	umbilical cord
脐静脉	umbilical vein
脑内	intracephalic	intrameningeal
脑出血	cerebral hemorrhage	encephalorrhagia	hemntencephalon
脑外	extracerebral
脑室	ventricle
脑岛	insula	insular	lobus centralis
脑干	brain-stem	brainstem
脑损伤	brain injury	brain damage
脑水肿	brain edema
脑活动	cerebration
脑电图	electroencephalogram	eeg
脑病	encephalopathy
脑的	cerebral
脑神经	nerve	cranial nerve
脑科学	brain science
脑细胞	brain-cell
脑脊液	cerebrospinal fluid
脑血流量	cerebral blood flow
脑血管	cerebrovascular
脑部	pars encephalica
脑间	intercerebral
脓毒症	pyemia
脓肿	abscess
脚本	scripting
脯氨酸	proline
脱位	luxation	dislocation
脱氢	dehydrogenize	acid
脱氢酶	dehydrogenase
脱氧	deoxidizing	acid
脱氮	denitrifying
脱水	dehydration
脱盐	desalination
脱硫	sulfur removal	desulphurizing	desulphurise
脱离	detachment	exit	deviate	breakaway
脱细胞	cell-free
脱羧	decarboxylization
脱色	depigmentation	decolour
脱节	disjoint	disarticulated	disjointedness
脱落	shed	shell	desquamate
脱落酸	abscisic acid
脱附	desorption
脲酶	urease
脾细胞	splenic cell	splenic center
脾胃	lienogastric	splenico-gastric
脾脏	spleen	milt
腋窝	armpit	axilla	axillary	oxter
腐殖化	humification
腐殖土	humous
腐殖质	humus	humous
腐烂	rotten	rot	decompose	decayed
腐蚀	corrosion
腐蚀速率	corrosion rate
腔内	intra-cavity
腔隙	lacuna
腰椎	lumbar spine
腹主动脉	abdominal aorta	aorta abdominalis
腹侧	ventrally	gastro
腹内	intra-abdominal
腹地	hinterland	backland
腹水	ascites
腹泻	diarrhea
腹痛	bellyache	apolemia
腹胀	windy
腹腔	abdominal cavity	coeliac
腹腔积液	dipladenia
腹腔镜	laparoscopically
腹膜	peritoneum
腹部	abdominal
腺毛	glandular hair
腺病毒	adenovirus
腺瘤	adenoma
腺癌	adenocarcinoma
腺苷	adenosine
腺苷酸	amp
腺苷酸环化酶	adenyl cyclase
腺质	substantia glandularis
腿肌	leg-muscle
膀胱	bladder
膜下	hypolemmal
膜性	membrane
膜电位	membrane potential
膜的	velar
膜翅目	hymenoptera	hymenopteran
膜蛋白	membranin
膝关节	knee-joint
膨大	intumescent
膨胀	expansion	inflatable
膳食	meal	board	diet
自东	eastern
自主	autonomous
自主性	autonomy	independence
自主权	decision-making power	autonomous right
自主神经系统	autonomic nervous system
自交	self
自交亲和	self-compatible
自体	auto	autoimmune	self
自信	self	self-confidence	assured	self-belief
自制	contain	abstain	continent	house-made
自动	automatically
自动分析	automated analysis	automatic analysis
自动化	automated
自动学	automation
自动引导	self-direction
自动控制	automatic control
自动控制系统	robot control system
自动机	automaton	automata	robot
自动生成	autogeneration
自动的	hands off-automatic
自动编码	automatic coding
自动编码器	autocoder
自动驾驶	automatic drive
自助	self	self-help
自发	spontaneous
自变量	argument	independent variable
自回归	autoregressive
自回归模型	autoregression model
自学习	self-learning
自定义	custom
自尊	self esteem
自己	self
自带	brown
自律	self-discipline
自恋	narcissi	narcissism
自愿	voluntary	volunteer	willing
自我	self
自我中心	egocentricity	selfish	self-centered	autistic
自我参照	self-referent
自我意识	self-awareness	self-consciousness
自我控制	self-controlled
自我效能	self-efficacy
自我更新	self-renewing
自我概念	self-concept
自我认同	self-identify
自我评价	self-evaluation	self assessment
自我调节	self-regulated
自杀	suicide
自杀行为	suicidal behavior
自来水	tap water	running water
自治	autonomous
自治区	municipal
自然	natural
自然人	natural man	natural body	physical person
自然保护区	reserve
自然光	natural light
自然地理	physical geography
自然性	unnaturalness
自然恢复	spontaneous recovery
自然条件	natural condition
自然流产	spontaneous abortion
自然灾害	natural calamity
自然状态	natural state
自然环境	natural environment	natural setting
自然生长	grow wild
自然界	natural
自然科学	physical science	natural science	hard science
自然语言	natural language
自然语言处理	natural language processing
自然资源	natural resource
自然资源管理	natural resource management
自然选择	natural selection
自生	autogenous	self-generation
自由	free
自由基	free radical
自由度	degree of freedom
自由能	energy	free	free energy
自由贸易	free trade
自相似性	self-similarity
自相关	self-referent
自相关函数	autocorrelative function
自相关分析	auto correlation analysis	autocorrelation analysis
自组织	self-organization
自组装	self-assemble
自行	self
自西	westerly
自觉	consciousness	subjective
自身	self	personal
自身免疫性疾病	autoimmune disorder
自转	axial rotation	autorotation
自适应	adapting
自适应学习	adaptive learning
自适应性	adaptability
自适应控制	adaptive control	self-adaptive
自适应方法	adaptive method
自适应阈	adaptive thresholding
自闭症	infantile autism
臭氧	ozone
至上	paramount	paramountcy	supremacy
致使	result	lead
致密	densification
致密化	densification
致富	bitch goddess
致死	deadly	lethal	fatal	death
致死性	lethality
致死率	lethality	fatality rate
致病	pathogenic	pathogenesis	morbid
致病性	pathogenicity
致病菌	pathogenic bacteria
致癌	carcinogenic
舆论	public opinion
舌尖	tongue tip	proglossis	apex linguae
舌的	lingual
舒张	diastolic
舒张压	mm hg
舒张期	diastolic
舒适	comfort	easy	snug	coziness
舞台	stage
航天	space
航天器	space vehicle
航次	voyage
航空	aviation	aeronautical	navigation
航空公司	airway	airline
航行	navigation
航运	ship	air transport
船体	hull	hulk
船舶	shipping
良好	well
良性	benign
良性前列腺增生	benign prostatic hyperplasia
良性循环	virtuous circle
良性肿瘤	carcinoid
良种	thoroughbred
艰巨	onerous
艰难	along	hard	hardship	rough
色差	chromatic aberration
色彩	color	tinct	colour	tint
色散	dispersion
色氨酸	tryptophan
色泽	tinct	tinctured
色球	chromosphere
色的	chromatic
色素	pigment
色调	tone	tonality	hue
色谱	chromatogram	chromatography
色谱分析	chromatographing	chromatographic analysis
色谱图	chromatogram
色谱柱	chromatographic column
艺术	art
艺术品	art-object
节律	rhythm
节段	period	segment
节流	throttling
节点	node
节点间	internodal
节省	save	economic
节约	saving	economical	economy	spare
节能	energy-saving	energy-conserving
节间	intersegmental
芍药	peony	paeony
芒草	miscanthus	silver grass
芦丁	eldrin	melin	sophorin	violaquercitrin
芦苇	reed
芦苇群落	phragmites communis
芬太尼	fentanyl
芯片	chip
花冠	coronary	coronal	corolla
花序	inflorescence
花期	florescence
花柱	stylet
花梗	pedicle	peduncle	pedicel	bennet
花椒	pepper
花瓣	petal	leave	leaf
花生	peanut
花的	floristic	floral
花粉	pollen
花粉囊	anther
花粉粒	pollen grain
花芽	flower bud
花药	anther
花萼	calyx	calyce
花费	cost	spend	invest
芳烃	aromatic	arene	aromatic hydrocarbon
芳香	aromatic
芳香化	aromatize
芸香科	rue family	family rutaceae	flindersia schottiana
芹菜	celery
芽孢杆菌	class bacillariophyceae	suillus albivelatus
芽孢杆菌属	genus bacillus
芽胞杆菌	bacillary
苍耳	cocklebur
苏丹	sudan
苏木精	campeachy
苏氨酸	threonine
苏联	soviet	russia	russian
苏醒	revival
苔原	tundra
苔属植物	carex
苔藓	moss	fog
苔藓植物	bryophyte
苗圃	nursery	planting
苗族	hmong
苛刻	severe	rigorous	harsh
苜蓿	alfalfa
苞片	bract
若虫	nymph
苦参	kuh-seng	radices sophorae flavescentis	snphora angustifolia	sophora sinensis
苦苣苔科	gesneria	gesneriaceae
苦苣苔科植物	gesneriaceae
苦草	tape grass
苯丙氨酸	phenylalanine
苯基	acid	phs
苯并	benzene
苯甲酸	acid
苯甲醛	benzaidehyde	phenylaldehyde	benzene carbonal	benzene methylal
苯酚	phenol
英国	british
英文	english
英语	english
苷元	aglucon
苹果	apple
苹果园	apple orchard
苹果树	tree	apple
苹果酸	acid	copaline	malice
苹果酸酶	malic enzyme
范例	paradigm	sample
范围	range
范围广	full-bodied
范式	form	normal	normal form
范畴	category
茄子	aubergine	brinjal	eggplant
茉莉酸	jasmonic
茎的	cauline	peduncular
茎秆	stylomecon heterophyllum
茎长	leggy
茜素红	alizaein red	alizarin red
茶叶	tea
茶树	tea tree
草丛	tussock	thicket	hassock
草原	prairie	plain	veld	veldt
草叶	grass-blade
草图	sketch
草地	meadow	lawn	lea	sod
草场	grazing
草坪	lawn
草本	herbage	herb
草本植物	herbage
草根	grassroots
草甸	prairie
草的	herbaceous
草药	herbal	nitweed	herb
草酸	oxalate
草鱼	grass carp
荒地	waste	wild	wild land	barren
荒漠	desert
荒漠化	desertification
荔枝	leechee	lychee	lichee	lichi
荚蒾	viburnum lantana
荞麦	buckwheat
荟萃	constellation
荧光	fluorescence
荧光光谱	fluorescence spectrum
荧光强度	fluorescence intensity
荧光显微镜	fluorescence microscope
荧光标记	fluorescence labeling
荧光素	fluorescein
荧光素酶	luciferase
荫蔽	shaded
药剂	pharmaceutical
药动学	pharmacokinetics
药品	drug	pharmaceutical	medicine
药学	pharmaceutical
药师	pharmaceutical	pharmacist
药效	pharmacodynamic
药浴	medicated bath
药物	drug
药物治疗	medication
药理学	pharmacological	pharmacology
药用	medicinal	pharmaceutical
药的	medical	medicinal
莎草	sedge	nutgrass
莎草科	cyperaceae
莪术	radices curcumae zedoariae	radices zedoariae
莴苣	lettuce
获取	acquisition	angle	perception
获得	acquired	obtain	procurement
菊科	composite	family
菊芋	teucrium marum	helianthus tuberosus
菌丝	hyphae
菌丝体	mycelium
菌体	thallus
菌属	genus
菌斑	bacterial plasue	dental plasue	gelatinoid plaque
菌根	mycorhiza	mycorrhiza	mycorrhizic
菌落	colony
菱形	diamond
萃取	extraction
萌芽	embryonic	bud	seed	germination
萎缩	atrophy
萜烯	terpene
萜类化合物	terpenoid
萤火虫	firefly	glowworm	firebug
营养	nutrition
营养不良	dystrophy	malnutrition	malnourishment
营养品	nutrition	nourishment
营养器官	nutritorium
营养水平	trophic level
营养物	nutrient	nutriment	nurture
营养状况	nutriture
营造	building
落区	drop zone
落叶	defoliate
落叶松	larch
落后	lag	lag behind	slow
落后于	lag	trail
落地	born	floor	ground	french
落空	draw blank
著作	literature	writing	works
著作权	copyright
著名	noted	notably	distinguished	best-known
葡聚糖	glucan	dextran
葡聚糖酶	gheg
葡萄	grape
葡萄园	vineyard	vinery
葡萄球菌	staphylococcus	staphylococci
葡萄糖	glucose
葡萄糖苷	glucoside
葡萄胎	grape mole	cystic mole	acephalocystis racemosa	hydatidiform mole
蒙古	mongolia
蒙古栎	quercus mongolica
蒙古语	mongolian
蒙特卡洛	monte carlo
蒙特卡罗	monte
蒙脱石	smectite
蒲公英	dandelion	taraxacum	tumbleweed
蒴果	capsule
蒸发	evaporation
蒸发作用	evaporating
蒸发岩	evaporite
蒸发段	evaporation zone
蒸发率	evaporative duty	evaporation rate
蒸发皿	evaporating dish
蒸散	transpiration
蒸气	vapor
蒸汽	steam
蒸煮	digestion
蒸腾	transpiration
蒸馏水	distilled water
蓄意	malicious	deliberate	malice
蓄水	impoundment	water conservancy	sluice
蓄热	thermal storage	regenerative
蓄积	cumulative
蓖麻	ricinus
蓝光	blue light
蓝斑	ceruleus	locus caeruleus	locus ceruleus	locus coeruleus
蓝紫色	bluish-violet	purple-blue	blue-purple
蓝色	blue
蓝藻	myxophyceae
蓟马	thrip	thripid
蓬勃	health
蓼科	polygonaceae
蔓延	diffusion	creep	trailing	overrun
蔗糖	sucrose
蔗糖酶	sucrase	saccharase
蔬菜	vegetable
蔷薇科	rosaceae
蕨类	fern
蕨类植物	fern	pteridophyte	pteridophyta	filicales
蕴含	implicated	inclusion
薄层	layer	thin	laminar	thin-layer
薄弱	weakness
薄弱环节	achilles heel
薄片	laminar	chip	sheet
薄膜	film	thin-film	membrane
藏族	tibetan
藏语	tibetan
藓科	bryum
藓类	musci
藜科	chenopodiaceae
藤本	lianoid
藻的	algal
藻类	algae
藿香	agastache
蘑菇	mushroom
虚假	pretended	pretense	untruth	falsehood
虚弱	weak	impotence	fragility	debilitation
虚拟	virtual
虚拟化	virtualization
虚拟机	virtual machine
虚拟现实	virtual reality
虚部	imaginary part
虫的	verminal
虽然	despite
蚂蚁	ant	emmet	pismire
蚕豆	broad bean
蚜虫	aphid
蛋壳	eggshell
蛋氨酸	methionine	met
蛋白	protein	white
蛋白免疫印迹	western blotting
蛋白家族	protea family
蛋白激酶	protein kinase
蛋白质	protein
蛋白质分子	protein molecule
蛋白质印迹	western blot
蛋白质组	proteomic
蛋白质组学	proteomics
蛋白酶	protease	proteinase
蛋黄	yolky	yolk
蛛网膜下腔	subarachnoid space
蛭石	vermiculite
蜂窝	cellular	honeycomb
蜂群	swarm
蜕膜	decidua
蜘蛛	spider
蜜蜂	bee	honeybee
蜡质	waxiness
蝙蝠	bat
蝴蝶	butterfly
融化	thaw	oil
融合	fusion	fuse	introject
融合生殖	mictic
融资	financing	leverage
融雪	slushy
螺旋	screw	helix
螺旋桨	propeller
螺菌科	spirillaceae
螺钉	screw
血压	blood pressure
血小板	platelet	thrombocyte
血尿	hematuria
血栓	thrombus
血栓栓塞	thromboembolism	thrombo-embolism
血沉	erythrocyte sedimentation
血流	blood-flow	blood stream	bloodstream
血流动力学	hemodynamics
血流速度	blood flow rate
血流量	blood-flow
血浆	plasma
血液	blood
血液学	hematology
血液流变学	blood rheology
血液病	blood disease
血液透析	hemodialysis
血淋巴	gland
血清	serum	sera
血清免疫	sero-immunity	oro-immunity	orrho-immunity
血清免疫球蛋白	immunoglobulin e
血清学	serology
血清白蛋白	serum albumin
血清肿	seroma
血清钙	calcium serum
血管	vascular	blood vessel
血管内	intravascular	endovascular
血管内皮生长因子	vascular endothelial growth factor
血管内皮细胞	vascular endothelial cell
血管周围	circumvascular
血管形成	vascularization
血管性血友病	angiohemophilia	von willebrand
血管生成	angiogenesis
血管病	angiopathy
血管紧张素	angiotensin
血管网	vascular net	vasoganglion	rete vasculosum
血管舒张	vasodilation
血糖	blood-sugar	blood glucose
血红素	heme
血红蛋白	hemoglobin	haemoglobin
血肿	hematoma
血脂	blood-fat
血钙	calcium blood
行业	industry	way	trade	calling
行为	behavior
行为反应	behavioral response
行为模型	behavioral model
行为疗法	behavior therapy
行为研究	action-research
行人	pedestrian	passerby
行使	exercise
行列	range	train
行动	action	act	perform
行动者	actor
行动计划	action plan	action project
行情	market
行政	administration
行政区	canton	ward
行数	number of line	linage
行星	planet	planetary
行星齿轮	planet gear	planet wheel	planetary gear	planetary wheel
行波	traveling-wave
行的	hunk
行程	stroke	journey
行经	menstruate	menorrhea
行者	fakeer	faquir
行距	space	linewidth
行车	road
行间	xingjian
行驶	steam	steer	run
行驶速度	running speed
衍射	diffraction
衍生	derived
衍生物	derived
衔接	engagement
街道	street
衡量	scale	measure
衣壳	capsid
补体	complement
补偿	compensation
补偿效应	compensation effect
补充	supplement	supplementary	complementary
补救	remediation
补给	supply
补贴	subsidy	bounty
表位	epi	rheme
表儿茶素	epigallocatechin gallate
表土	surface soil
表型	phenotype
表层	surface layer	skin layer
表层土	topsoil
表征	characteristic	token
表情	look
表明	indicated	point	show	manifest
表格	table	form
表演	perform	showing
表现	performance	represent	expression	show
表现形式	narrativize
表现更好	better-behaved
表现最好	best-performing
表现良好	acquit oneself well
表的	list
表皮	cuticle	layer	vestiture	cuticula
表皮细胞	epidermal cell
表示	form	show	representation	represent
表示学	ology
表象	representation
表达	expression
表达式	expression
表述	formulation
表面	surface
表面分析	surface analysis
表面张力	surface tension
表面活性剂	surfactant
表面能	energy	surface	surface energy
衰减	attenuation
衰减时间	decay time
衰弱	enervate	asthenia	infirm	feeble
衰竭	failure	exhaust
衰老	senescence	senile	geriatric
衰落	fading
衰败	downfall	ruin
衰退	decay	decline	recession	deterioration
被动	passive
被发现	descried
被子植物	angiosperm
被忽略	pass
被忽视	neglected
被推荐	recommended
被毛	pilose
被破坏	blasted
被称为	called	dubbed
被膜	tunica	tunic
被覆盖	overracked
被识别	identified
被试者	testee
被选	selected
裂叶	lyrate leaf
裂片	split	cleavage	lobe	sliver
裂纹	crack	flaw
裂纹扩展	crack propagation	crack growth
裂缝	crack
裂解	cracking	pyrolysis	decomposition
裂谷	rift valley
裂隙	fissure
装备	equipment
装的	assumed
装置	device
装配	assembly
装配式	fabricated
装饰	decorated	deck	adorning	ornamental
裸子植物	gymnosperm
裸露	unveiled	nudity	bareness
裸鼠	nude mouse
褐土	brown earth
褐飞虱	asplenium montanum
褶皱	drape	cockle
西伯利亚	siberia	siberian
西伯利亚落叶松	siberian larch
西北	northwest
西北地区	northwest territory	north west territory
西北方	northwest
西南	southwest	southwestern
西南地区	southwest
西南方	south	southwest
西南部	southwestern
西南风	south-west
西双版纳	oriolus
西天	kingdom come
西安	sian	hsian
西方	west	western
西方人	western
西方国家	occidental
西方文化	western culture
西藏	thibet	tibet	xizang	tibetan
西部	western	west
西风	wester	zephyr	westerly
西风带	westerly
要义	main idea
要件	requisite
要求	require	demand
要求高	demanding
要点	point	important	essential
要素	element	essential	basic
覆盖	cover
覆盖了	covered
覆盖区	overlay area	overlay region
覆盖度	coverage
覆盖类型	overlay type
覆盖范围	coverage area
覆膜	tectorial	apparatus ligamentosus weitbrechti	membranae tectoria
见解	view	point of view	sight	philosophy
观众	audience
观光	sightseeing
观察	observed
观察时间	viewing time
观察者	observer	viewer	visualizer
观念	concept
观测	observed
观测值	observed	measured value	observed value
观测数据	observed data
观测站	observation station
观测系统	surveillance system
观点	point of view	viewpoint	framework
观看	see	view	watch	sight
观赏植物	ornamental
规划	planning	program
规划设计	planning programming
规则	rule
规定	provide	prescribed	state	specified
规律	rule	law
规律性	regularity
规格	specification
规模	scale	size
规程	procedure
规范	specification
规避	evade	evasive	elude	shun
视为	treat	count	regard
视听	audiovisual
视图	view
视场	field of view	viewing field
视差	parallax
视知觉	visual perception
视线	line of sight
视网膜	retina
视网膜病	retinopathy
视网膜血管	vasa sanguinea retinae
视觉	visual	vision
视觉感知	visual percept
视觉系统	vision system
视角	view angle	perspective
视野	field	view	field of view
视频	video
觉察	sense	suspicion
觉醒	wake	awaken	awaking	disenchantment
角度	angle
角的	angular	horny
角膜	cornea	corneal
角色	role
角质	horniness	cutin
角质层	stratum corneum	cuticula	cuticle
角速度	angular velocity	pulsatance
解体	disjoint	break apart	breakup	disorganization
解决	solve	solution
解决了	solved
解决方案	problem-solve
解决方法	resolvent
解决问题	problem-solve
解剖	anatomical
解剖学	anatomy	anatomical
解剖结构	anatomical structure
解吸	desorption
解密	decrypt	declassify	declassification	decipherment
解放	liberated	free
解构	deconstruct
解析	analytical
解析法	analytic method
解毒	detoxicating
解码	decoding
解码器	decoding
解离	dissociated
解空间	solution space
解答	solution	key	resolution
解耦	decoupling
解脂	lipoelastic
解调	demodulation
解释	interpretation
解除	release	exemption	relief	relieve
解集	solution set
触发	trigger
触觉	tactile
言论	speech
言语	speech
警告	warning
警惕	alerted	guard	watchfulness
警戒	warning	protect	vigilant	alertness
警示	caution
警觉	alert	vigilant	mindfulness
计划	plan	project
计数	count
计数法	counting process
计算	computational	calculation
计算值	calculated value
计算出	calculated
计算式	calculated mode
计算技术	computing technology
计算效率	computational efficiency	computing power
计算方案	computational scheme
计算方法	computational method	method of calculation
计算时间	computing time
计算机	computer
计算机化	computerization	computerised
计算机模拟	computer simulation
计算机科学	computer science
计算机视觉	computer vision
计算机辅助	computer-aided	computer-assisted
计算模型	computational model
计算程序	computation program
计算精度	computational accuracy
计算系统	computational system
计算结果	value	computing result
计算网络	computing network
计算能力	computer power
计算表	statement	computation table	calculating table	sheet
计算资源	computing resource
计算过程	computational process
计算速度	computing speed	calculation speed
计算问题	computing problem
计量	measure	gauging	metric
计量学	odometric
订正	correct
认为	rate	understand	account	consider
认出	recognize	place	spot
认可	recognition	recognize	approbation	approved
认同	identify	identification
认定	agree
认真	serious	seriously	earnest	staidness
认知	cognitive
认知心理学	cognitive psychology
认知机	cognitron
认知神经科学	cognitive neuroscience
认证	authenticate	identification	certification
认识	cognitive
认识到	learn
讨论	discussion
训练	training
训练后	postexercise
训练时间	training time
训练过	trained
议程	agenda
议程设置	agenda-setting
记录	record
记录数据	recorded data
记录法	record
记忆	memory
记忆效应	memory effect
记载	record
讲话	speaking	talk
讲述	related	represent
许可	licensing	permissive
许可证	permit	license
许多	many	multiple	much
论坛	platform	forum
论文	paper	study	dissertation	treatise
论证	argument	reasoning
论述	discuss	treat
论题	topic	subject matter	purpose	thesis
设备	equipment	device
设定	set
设想	assumed	visualize	assumption	imagine
设施	facility
设立	installation
设置	set
设计	design
设计上	designatively
设计人	credence	schemer
设计出	think ut
设计原则	design philosophy	design discipline
设计参数	design value
设计变量	design variable
设计周期	design cycle
设计工具	design tool	design aid
设计师	design
设计技术	design technique
设计效率	design efficiency
设计方案	design proposal	design plan
设计方法	design technique
设计框架	design framework
设计系统	design system
设计者	designer	planner	deviser	architect
设计要求	design requirement
设计阶段	design phase
访问	access
访问控制	access control
证书	certification	credentials
证券化	securitisation
证实	validate	confirm	verification
证据	evidence
证明	certification	proof	demonstrate	attestation
证明方法	proof method
证明是	prove
评价	evaluation	assessing	appraisal
评价函数	evaluation function
评价标准	criteria for evaluation	evaluation criterion
评价模型	evaluation model
评价等级	order of evaluation
评价系统	evaluation system
评价者	valuator	valuer
评价表	rating form
评估	assessment	evaluation
评分	grade
评判	crit
评定	assess	rate
评议	counselling
评论	review	comment
评述	recital
识别	identification	identify	recognition	awareness
识别机	cognitron
识别模型	model of cognition
识别系统	recognition system
诉讼	action	litigation
诊断	diagnosis	diagnostic
诊断性	diagnostic enzyme
诊断技术	diagnostic technique	isolation technique
诊断标准	case-definition
诊断模型	diagnostic model
词义	word-meaning
词典	dictionary
词对	word-pair
词条	vocabulary entry
词汇	vocabulary	lexicon
词汇特征	lexical feature
词组	phrase	set phrase
词表	vocabulary
词语	expression	word
词项	lexical item
译码	decoding
译码算法	decoding algorithm
试件	test specimen
试作	study
试剂	reagent
试剂盒	test-kit
试图	undertake	offer	essay	try
试探	sound
试样	sample	test sample	specimen
试点	pilot
试的	commissioning
试管	test tube	test glass
试验	test
试验后	post-test
试验基	test base
试验数据	experimental data
试验期	experimental stage
试验机	test	machine	testing machine
试验条件	experimental condition
试验法	test	experimental method
试验研究	experimental investigation
试验站	experiment station
试验结果	test result	end of test
试验要求	test requirements document
试验设计	experiment design	experimental design
诚信	honestness
诚实	fidelity	sincerity
话语	discourse	sez
话题	topic	subject
诞生	birthplace	natal	nativity
询问	query	question	interrogation	inquiry
详尽	detailed	particular	full	comprehensiveness
详细	detailed
详细分析	labor	labour
详细研究	traverse
详细讨论	bat around
详细说明	particular	specified	expound	explicate
详述	expand	detail	explicit	specification
语义	semantic
语义关联	semantic association
语义分析	semantic analysis
语义相关性	semantic correlation
语义表示	semantic notation
语句	statement
语料库	corpus	corpora
语法	syntax	syntactic
语法结构	syntactic structure
语素	morpheme
语言	language
语言产生	speech production
语言加工	linguistic process
语言学	linguistic
语言模型	linguistic model
语言理解	language understanding
语言障碍	language barrier	speech disorder	linguistic barrier
语音	speech	phonetic	sound	voice
语音信号	speech signal
语音学	phonetic	phonology
语音识别	speech recognition	voice recognition
误判	erroneous judgement	miscalibrate	unjust judgment
误导	misadvise	mislead	misguide	misdirect
误差	error
误差值	error value
误差分析	error analysis
误差范围	error range	range of error
误报	misdeclaration	misreport
误检	false retrieval	false drop
误码率	error rate	bit error rate
误解	misunderstanding	misconstruction	misconstrue	cross purpose
误识	misrecognize
误诊	misdiagnosed
诱发	induced
诱变	mutagenesis
诱因	inducement	occasion
诱导	induce	inductively
诱导剂	revulsiva
诱导性	inducive
诱导效应	induction effect
诱导期	induction period
诱惑	lure	attract	enticing	solicitation
诱捕	entrapment	trap	mousetrap	stool
说出	mouth	speak
说明	declaration	state	specific	specify
说法	parlance	phrasing	phraseology
说话	speak	talk	speech
说话人	speaker
请求	request
诺贝尔奖	nobel prize
读写	read	read-write
读出	readout
读取	read
读者	reader
课程	course	curriculum
课题	subject
调值	value call
调制	modulation
调制方式	modulation system	modulation mode
调动	remove	manoeuvre	mobilization	translate
调和	accommodate	match	concordance	accord
调声	voicing
调度	scheduling	dispatch
调度模型	scheduling model
调度策略	scheduling policy
调度算法	scheduling algorithm
调度问题	scheduling problem
调整	adjust	regulation
调整方案	readjustment plan
调查	investigation
调查分析	diagnoses
调查发现	suss
调查法	survey method
调查研究	investigation
调查结果	finding
调查表	questionnaire
调用	call
调节	adjustment	regulation	conditioning	accommodation
调节了	adjusted
调节剂	regulator
调节器	regulator	control	conditioner
调试	debugging
调速	timing
调配	recombined	redeployment	blending
调频	frequency	module	frequency modulation
谈判	negotiation
谐振	resonance
谐波	harmonic
谓词	predicate
谣言	rumour	rumor	canard	false news
谦卑	low	fly low
谨慎	carefully	careful	wariness	nicely
谱仪	spectrometer
谱宽	spectral width
谱系	lineagc
谱线	line
谷丙转氨酶	glutamic-pyruvic transaminase
谷歌	google
谷氨酰胺	glutamine
谷氨酸	acid	glutamate
谷氨酸脱氢酶	glutamic acid dehydrogenase
谷甾醇	sitosterin
谷胱甘肽	glutathione
谷胱甘肽过氧化物酶	glutathione peroxidase
谷草转氨酶	got
豆子	bean
豆甾醇	stigmasterol
豆科	leguminosae	fabaceae
豆科植物	leguminous plant
豌豆	pea
豚鼠	guinea-pig
象征	indicate	symbol	image
象限	quadrant
豪华	luxury
贝加尔湖	lake baikal	lake baykal
贝叶斯	bayes	bayesian
贝叶斯估计	bayesian estimation
贝叶斯分类器	bayes classifier
贝尔	bell
贝母	fritillaria	fritillary	caladium
贝氏体	bainite
负值	negative	negative value
负压	negative	negative pressure
负反馈	negative	negative feedback
负向	negative
负平衡	negative balance
负担	burden
负波	negative wave
负的	negative	minus
负相关	negative correlation
负荷	load
负责	responsible
负载	load
负载均衡	load leveling	load balancing
负载平衡	load balance
负载预测	load estimation
贡献	contributing
贡献者	contributor	contributory
财产	property
财产损失	property loss
财务	financial
财政	financial
责任	liability	response
败育	aborter
败血症	sepsis	septicemia
账户	account
货币	money	currency
货币化	monetized
货物	good	cargo
货运	freight	cargo	freightage
质体	plasmid
质体基因	plastogene
质变	qualitative alteration
质地	tcxture
质子	proton
质心	center of mass	centroid
质点	particle
质疑	calling into question	oppugn
质的	qualitative
质粒	plasmid	plasmid dna
质膜	plasma membrane
质谱	mass	mass-spectrometric	spectrum	mass spectra
质谱仪	mass	mass spectrometer
质谱分析	mass spectrometric analysis	mass spectroscopy
质谱法	mass	mass spectrometry
质量	quality	mass
质量分数	mass fraction
质量守恒	mass conservation
质量差	meager	third-class
质量平衡	mass balance
质量指数	quality index number
质量控制	quality control
质量数	mass number
质量最好	top-quality
质量标准	quality standard
质量比	mass ratio
质量流	mass flow
质量浓度	mass concentration
质量管理	quality control
质量评价	quality assessment
贪婪	greedy	grasping	avarice	voraciousness
贪心	avariciousness	cupidity	piggy	covetousness
贫乏	poor	poorly	meager	poverty
贫困	need	poverty
贫瘠	leanness	sterile	barren
贫血	anemia
贬低	lower	derogate	downgrade	debase
购买	purchase
购物	shop
贮存	depot	stockpiling	store
贮藏	store
贯穿	transfixation	intersect	prong	perforation
贯通	perforation
贴片	paster
贴近	next
贷款	loan
贸易	trade
费力	demanding	taxing
费用	expense	cost
费米	fermi
资产	assets
资产管理	asset-management
资产阶级	bourgeoisie	bourgeois
资助	aid	contribute	subsidize	supportive
资料	data
资料分析	analysis of data
资料收集	data-collection
资料整理	processing of data
资本	capital
资本主义	capitalism	capitalist
资本密集	capital intensive
资源	resource
资源丰富	resourceful
资源优势	resource superiority
资源保护	conservation of resource	resource protection
资源共享	resource sharing
资源分布	resource distribution
资源分配	resource allocation
资源分配算法	resource allocation algorithm
资源库	resource library
资源开发	resource development
资源评价	resource appraisal
资源调度	scheduling of resource
资源量	standing crop
资源需求	resource demand
资金	funding	finances	financial resource
资金来源	funds provided
赋予	gift	put	indue	endow
赋值	assignment
赖以生存	survival
赖氨酸	lysine
赢得	win	purchase	notch
赤字	deficit
赤潮	red tide
赤经	right ascension
赤道	equatorial
赤霉	gibberellic
赤霉素	gibberellin
走出	debouch
走向	tend	trend	strike	slip
走廊	corridor	hall	passage	gallery
走访	go around
走过	walk
起伏	fluctuation	wave	roll	undulate
起作用	active	work	perform a function	take
起初	incipient	inception
起始	initiative	start	onset
起始点	starting point
起来	arise	together
起步	underway	getaway
起源	origin	genetic	derive	birth
起点	starting-point	jumping-off point
起重要作用	feature
超低	ultra-low
超出	go beyond
超前	look-ahead
超图	hypergraph	supergraph
超声	supersonic	ultrasound	ultrasonic
超声心动图	echocardiographic
超声检查	ultrasonographic
超声波	ultrasonic	supersonic
超声诊断	ultrasonic diagnosis
超大	giant-sized	supramaxilmal
超大型	oversize
超宽带	ultrawideband
超平面	hyperplane
超强	super
超微结构	ultrastructural	ultramicrostructure	fine structural
超氧化物歧化酶	superoxide dismutase
超氧阴离子	superoxide anion
超级	super
超级计算机	super-computer	supercomputer
超细	ultra-fine
超越	top	exceeding	exceed	transcend
超载	overload
超过	beyond	excess	exceed
超过了	overamped	overshaken
超重	overweight	overloaded	overbalance
超高	ultrahigh
越冬	wintering
越南	vietnam
趋势	trend
趋势分析	trend analysis
趋势分析法	trend analysis method
趋势预测	forecast
趋化因子	chemokine
趋向	tendency	trend	inclination
趋向于	inclined
趋近	adience
足够	sufficient	adequate	enough
足底	thenar
足月	full-term
足跟	heel
足迹	footprint	track	footmark
跃移	saltation
跃迁	transition
跌倒	tumble	bumble	overbalance
距的	calcarine
距离	distance
距离函数	distance function
距离测度	distance measuring equipment
距离矩阵	distance matrix
跟踪	track
跟踪分析	trace analysis
跟踪目标	tracking object
跟踪精度	tracking accuracy
跟随	follow
跨区域	multi-regional
跨国	transnational	cross-national	cross-border
跨域	cross	domain	cross-domain
跨域资源	cross-domain resource
跨学科	transdisciplinary
跨度	span
跨文化	inter-cultural
跨期	intertemporal
跨语言	cross-linguistic
跨越	cross	bridge	span	spraddle
路径	path	route
路径生成	path generation
路径选择	routing selection	path choice	path finding
路径长度	path length
路由	route
路由器	router
路线	route	line	way	course
路边	roadside	kerb
路面	road surface	pavement	roadway
跳出	spring forth
跳跃	skip	jump	leap	hopping
踏勘	exploration
踝关节	ankle joint
身份	identity
身份验证	identity verification
身体	body	physical
身体健康	long-bodied
身心	psychosomatic	physiopsychic
身心健康	able-bodied
身高	inch	stature
车的	vehicular
车站	station
车辆	vehicle
车间	shop	work-place	workplace	workshop
轨迹	track	locus
轨道	orbit
轨道周期	orbit period
转位	dislocation
转入	transfer
转动	rotating
转化	translate	converting	conversion	transform
转化法	conversion method
转化率	conversion
转化生长因子	transforming growth factor
转化过程	conversion process
转化酶	invertase	saccharase
转发	forward	repeated	retransmitted
转变	transition
转变为	translate
转台	rotary table	turn-table
转向	turnaround	trend	diversion	steering
转基因	genetically modified	transgene
转好	get better
转子	rotor
转导	transduction
转录	transcription
转录后	transcription
转录因子	transcription factor
转折	turn
转折点	turning point
转换	conversion	switching	translate
转换参数	conversion parameter
转换器	converter	transducer
转接	switching	interconnecting	transition
转染	transfection
转氨酶	transaminase
转矩	torque
转移	transfer
转移瘤	metastatic tumor	metastase
转移矩阵	transition matrix
转移能力	transfer ability
转移酶	transferase
转角	angle	corner
转轨	shunt
转运	transfer	transport	transhipment
转速	speed
转铁蛋白	transferrin
轮作	crop rotation
轮叶	vane
轮廓	contour	profile	outline
轮毂	nave	wheel hub	boss
轮生	whorled	rebirther
轮虫	rotifer
轮询	polling
软件	software
软件包	package	software package
软件算法	software algorithm
软件系统	software system
软化	softening	soft
软弱	flaccid	weak	flabbiness	soft
软硬件	soft hardware
软组织	soft tissue	parenchyma
软骨	cartilage
软骨细胞	cartilage cell	chondrocyte	cartilage corpuscle
轴向	axial
轴对称	axisymmetric
轴承	bearing
轴流	flow	axial	axial flow
轴线	axis	axe
轻度	low-grade
轻微	light	slight	mild	minor
轻的	light	mild
轻量	light	lightweight
轻量级	lightweight
轻链	light chain
载体	support	vehicle	carrier	solid support
载波	carrier
载流子	carrier	current carrier
载荷	load
较为重要	outbalance
较低	lower
较多	major
较大	grander
较好	better
较小	less	smaller	minor
较少	less	fewer
较差	less	inferior
较早	prior
较近	nearer
较高	upper
辅助	aided	auxiliary	ancillary	assisted
辅助手段	auxiliary neans
辅助系统	subsystem	supporting system	sub-system
辅料	excipients
辅酶	coenzyme
辉煌	resplendence	noble	proud	shiny
辐合	convergency
辐射	radiation
辐射剂量	radiation dose
辐射区	radiary zone
辐射带	radiation belt	zona radiata
辐射强度	intensity of radiation	radiation intensity
辐射源	radiation source
辐射状	hub-and-spoke	radiate
辐射计	radiometer
辐照	irradiation
输入	input
输入信号	input signal	incoming signal
输入数据	input data	import data
输出	output
输出功率	output power
输出层	output layer
输出电压	output voltage
输出量	output
输卵管	oviduct	fallopian	salpinx
输尿管	ureter
输液	transfusion
输电	electric power transmission	carry electricity
输血	transfusion
输送	transportation	transmission	delivery
辛普森	wallis warfield simpson
辣椒	pepper	capsicum
辨别	distinguish	discrimination	discern
辩证	dialectical
辩证法	dialectical
边境	frontier	border
边界	boundary
边界层	boundary layer
边界条件	boundary condition
边界线	border line	boundary-line
边界问题	boundary problem
边缘	margin	edge
边缘地区	periphery
边缘检测	edge detection
边缘模糊	edge fog
边缘系统	limbic system
辽阔	broad
达不到	fall short	untouchable
达克	dhak
达到	reach	attain	achieve	obtain
达到最大值	maximizing
达成	make	manage	reach	come
迁徙	flight	migrating
迁移	migration	transfer	removal
迁移时间	transition time
迁移率	mobility
迄今为止	date
迅速	rapid	readily	rapidly	quick
迅速发展	mushroom growth	flying start
迅速增加	mushroom
过于简单	schoolbook
过冷	supercooling	super-cooling
过分依赖	overdependence
过剩	surplus	excessive	plethora
过去	past
过境	transition
过多	redundant	excessive	hyper
过大	oversized
过小	undersize
过度	excessive
过度放牧	overgraze
过强	virulent
过拟合	overfit
过敏反应	anaphylactic reaction	anaphylaxis
过敏性	anaphylaxis
过早	premature
过氧化	superoxide
过氧化氢	hydrogen peroxide
过氧化氢酶	catalase
过氧化物酶	peroxidase
过渡	transition
过渡区	transition region
过渡层	transition layer
过渡带	transition band
过渡性	transition
过滤	filter	filtration
过滤器	filter
过火	ham	overshoot	overdo	overreach
过热	heat	hyperthermia	super
过熟	maderized
过程	procedure	process
过程信息	procedure information
过程分析	process analysis
过程控制	process control
过程数据	process data
过程模型	process model	procedural model
过程模拟	process simulation
过程研究	process study
过筛	mesh screening
过街	cross-street
过表达	overexpressed
过载	overload
过量	excess
过长	long
过饱和	supersaturation
过高	exorbitant
迎风	weather
运作	operational
运动	movement
运动员	athlete
运动学	kinematic
运动对	kinematic pair
运动能力	cmss
运动量	momental
运动障碍	dyskinesia
运用	use	work	operation	exercise
运算	operation
运算性能	operational performance
运算时间	operation time
运算速度	operational speed
运行	function	run	run-time
运行方式	run mode
运行时间	run time
运行状态	running state
运行系统	operation system
运转	operate	work	running
运输	transport
近代	recent	modern
近似	approximately
近似解	approximate solution
近岸	shoreside
近期	near term
近来	latter	lately
近海	waters
近球形	subglobose
近的	near	short
近红外	near-infrared
近邻	patria
返回	return
返青	reviving
还原	reduction
还原性	reduction	reduce
还原糖	reducing sugar
还原酶	reductase
还可以	well enough
这就是	voici
这样	eo ipso
进一步	farther
进一步考虑	second thought
进入	enter	entry	ingress	access
进出口	important	import-export
进化	evolution
进化心理学	evolutionary psychology
进化树	cladogram
进口	important
进展	advance	evolve	evolution
进展缓慢	jog along
进步	progress
进气	input
进水	waterlogged
进程	process
进行	progress	perform	process	advancing
进行中	going	underway
进行体	progressive aspect
进行实验	conduct an experiment
进行手术	undergo surgery
进行时	progress
进行测试	test
进行研究	conduct a research	perform a study	conduct a study
进行试验	conduct a test
进行调查	conduct an investigation	conduct a survey
进行预测	pretest
远大	long-range
远期	long	forward	distant
远离	removed	remoteness	far away
远程	remote	long-range
远端	end	far	far-end
远紫外	far	ultraviolet	extreme ultraviolet
远红外	far	infrared	far infrared	far-red
远距离	distant
远轴	abaxile
远高于	outclass
违法	illegal	illicit
违背	breadth	departure	violation	breach
连接	connected	link
连接关系	connected relation
连接酶	ligase
连续	continuous
连续处理	continuous processing
连续性	continue
连续波	continue	wave	continuous wave
连续监测	continuous monitoring
连续谱	continuum
连通	connected
连通度	connectivity
连通性	connectivity	connectedness
连锁	interlock	chain	linkage
迟缓	slow	slowly
迫切	stringent	impending	urgently	imminently
迫切需要	crying need
迭代	iteratively
迭代算法	iterative algorithm
迭代计算	iterative computation
迭代过程	iterative process	iterative procedure	iterative step
迷宫	labyrinth	maze
迷走神经	vagus	vagus nerve
追加	addition	supplementary	supplemental
追求	pursuit	follow	seek	pursue
追溯	trace	retrospective
追肥	dressing
追赶	pursue
追踪	track	trace
追随	follow	pursue	adhesion	adhere
退休	retirement
退出	exit
退化	degradation	degeneration
退化状态	status degenerativus
退火	annealing
退火温度	annealing temperature
退缩	recession	move back
退行	regressive	retrograde
退避	wince	copout	retreat
适中	moderated
适于	upto
适合	adapted	suited	fit	become
适合于	beseem	befit
适宜	fit	meet	suitable	well
适宜于	befit
适应	adaptive
适应不良	maladjustment
适应值	adaptive value
适应性	adaptive
适应性强	cultivatible
适应环境	acclimation	acclimatization
适应能力	adaptiveness	recaptive
适应范围	subject range
适度	moderate	reasonably
适当	appropriate	adequate
适当措施	adequate measure
适时	timely	well timed
适用	applicable
适用于	compliant
适用性	applicability
适用范围	scope of application
适量	quantum vi	quantum satis	sufficit quantum
逃避	evasive	escape	avoidance	flight
逆变换	inverse	transformative	inverse transformation
逆向	reverse	converse	adversely
逆境	adverse situation
逆转	reversal
逆风	headwind
选中	checked
选为	co-opt
选举	elective
选出	single
选取	choose
选定	select
选择	selection
选择性	selective
选择性抑制	selective inhibition
选择算法	selection algorithm
选矿	beneficiation
选配	apolegamic
选项	option
透射比	transmittance	transmissivity
透射率	transmissivity
透明	transparent
透明带	zona pellucida
透明度	transparency	clarity	pellucidity
透明性	transparency
透明质酸	hyaluronic acid
透析	dialysis	dialyse	dialyze
透视	perspective
透过	permeation	tran
透镜	lens
逐一	blowing	point for point
逐日	day by day	every day
逐日平均	daily mean
逐月	month by month
逐步	step by step	stage by stage
逐步回归	stepwise regression
逐步扩大	escalate
逐渐	gradually	increasingly	generally	incrementally
逐渐上升	gradual advance
逐渐下降	gradual decline
逐渐减少	peter	taper	dwindling
逐渐增加	crescent
逐渐消失	fading away	evanescent	peter
逐渐缩小	peak
递减	decrease	reduce	descending	diminished
递增	increasing
递归	recursive
递送	delivery	deliver
途径	pathway	path	route
通信	communication
通信技术	communication technology
通信系统	communication system
通信网络	comnet
通信链路	communication link
通常	usually	common	generally	commonly
通性	general characteristic
通气	venting	air
通气性	vent ability
通用	universal	general purpose	global
通用性	universal property
通行	traffic	transit	pass current	passage
通讯	communication
通路	access	path	gateway
通路分析	path analysis
通过	pass	passage	track	transit
通过量	throughput
通道	channel
通量	flux
通风	ventilation
速度	velocity	speed
速度分布	velocity distribution
速度慢	slow-footed
速度比	velocity ratir
速度范围	velocity range
速效	quick-acting
速率	speed	rate
速率常数	rate constant
造型	formative	plastic	sculpt
造山带	orogen
造影	visualization
造影剂	contrast agent
造成	make	work	pose
造林	afforestation	silviculture
造纸	paper-making	papermaking
造血	hematopoietic	hematopoiesis
造血干细胞	hematopoietic stem cell
逻辑	logic
逻辑分析	logic analysis
逻辑和	logic sum
逼真	realistic	living	reality	breathing
逼近	approximately
遇到	encoun-ter	encoun-tered
遍历	traversing
遏制	containment
道义	principle
道德	morale
道德判断	moral judgement
道教	daoism	taoism	taoist
道数	number of track
道路	road	path
遗产	legacy	estate	heritage	bequest
遗传	genetic	inherited
遗传信息	genetic mutation	genetic information
遗传学	genetic
遗传性	heritage
遗传特性	inherited character
遗传算法	genetic algorithm
遗忘	amnesia	forgetting	leave	misplacement
遗漏	omission
遗留	leave behind	vestigial	bequeath
遥感	remote sensing
遥测	telemetry
遭到	come	get
遭受	suffer	undergo	take
遭遇	encounter	incur	confront	rencontre
遮蔽	shield	obscured	shadow	defilade
遮阴	overshadow
遵从	compliance
遵守	observe	keep	abiding	respect
遵循	follow
避免	avoid
避开	avoidance	dodging	escape	eschew
避难所	home	harbor	sanctuary	shelter
邀请	invite
那么	anywhere near
邻域	neighbourhood
邻居	neighbor	jonese	neighbour	kith
邻接	adjacent	abutting	adjoining	neighboring
邻苯二甲酸	phthalic	phthalandione	phthalic acid	diallyl
邻苯二甲酸二丁酯	dibutylphthalate	dibatyl phthalate	dibutylo-phthalate	n-butyl phthalate
邻近	adjacent	vicinity	contiguous	neighbouring
郊区	suburban	banlieue	suburb	skirt
部件	unit	parts
部位	part	site	regional	loci
部分	part	partial
部分图	part drawing
部的	ministerial
部署	allocation	manoeuvring
部门	department
都市	urban
鄱阳湖	poyang
配位	coordination	complex	co-ordination
配体	ligand
配偶	spouse
配制	formulation
配合	fit	cooperation	conjugation	team work
配备	fitted	outfit	equip
配套	mating
配对	paired
配方	formula	formulation
配电	distribution	power distribution
配置	configuration
配置文件	configuration file
配额	quota
酒店	hotel	cafe	free-and-easy	bodega
酒精	alcohol
酒糟	grain
酚氧化酶	phenol oxidase
酚的	phenolic
酚类	phenol
酚酸	phenolic acid
酪氨酸	tyrosine
酪蛋白	casein
酮戊二酸	ketoglutaric acid
酮类	keto
酮酸	acid
酯类	ester
酰基	acyl
酰基载体蛋白	acyl carrier protein
酰胺	amide
酵母	yeast
酵母菌	saccharomycete	yeast fuagi
酶催化	enzymatic
酶制剂	enzyme preparation
酶学	enzymology
酶抑制	enzyme	enzyme inhibition
酶抑制剂	enzyme inhibitor
酶活力	enzyme activity
酶的	enzymatic
酶系统	enzyme system
酶联免疫吸附测定	enzyme-linked immunosorbent assay	elisa
酶解	zymolysis
酸化	acid	acidified	acidulation	treat
酸对	acid seal
酸度	acid
酸性	acid
酸性磷酸酶	acid phosphatase
酸水	acid water
酸的	acid
酿酒	brewing	vintage
酿酒酵母	saccharomyces cerevisiae
醇的	mellow
醋酸	acetate acid
醛固酮	aldosterone
采取	adopt	take
采取措施	take steps
采摘	picking
采样	sampling
采样数据	sampled data
采样率	sampling rate	sampling frequency
采样算法	sampling algorithm
采用	adoption
采矿	mining
采纳	adoption
采访	interview
采购	purchasing	procurement
采集	gathering	acquisition	collection
释放	release
里海	caspian
里程碑	milestone
里程计	speedometer
重于	overweight
重传	retransmission
重作	recast	remake
重力	gravity
重力波	gravity wave	gravitational wave
重发	retransmission	resubmit
重叠	overlap
重合	coincide
重启	respring
重型	major	heavy	heavy-duty
重塑	remodeling
重复	repeated	repetition
重复序列	repetitive sequence
重复性	repeatability	repetitiveness
重大	magnitude	grand	weight	great
重子	baryon
重定位	relocate
重庆	chongqing	chungking
重建	reconstructed
重心	center of gravity	barycenter
重排	rearrangement
重放	playback	replay
重新	newly	de novo
重新定义	redefine	redefinition	re-define
重新审视	resmudge
重新测量	remeasure
重新认识	reacquaint
重新训练	retrain
重新设计	redesign
重新评估	reappraise
重构	restructuring
重构图	restructuring graph
重构算法	restructuring algorithm
重测	double-test
重点	major	emphasis	stress
重点考察	high spot review
重现	playback	return	reoccurrence	recur
重的	heavy
重盐	diazonium
重组	recombinant
重组蛋白	recombinant protein
重联	reconnexion
重要	important	significant	material
重要地位	importance
重要度	importance degree
重要性	importance
重要角色	fat part
重视	take into account	value	take note
重选	reselect	reelect
重量	weight
重金属	heavy metal
野外	field
野生	wild	field
野生动植物	wildlife
野生动物	menagerie
野生型	wild-type
野生植物	wilding
野的	warrigal
野苹果	crabapple
量具	measure	measuring device	measuring implement
量化	quantized	quantification
量变	quantitative alteration	quantitive change
量子	quantum
量子效率	quantum efficiency
量程	range
量级	order of magnitude
金刚石	diamond	adama
金字塔	pyramid
金属	metal
金属材料	metallic material
金属间化合物	intermetallics	intermetallic compound
金山	gold mine
金的	gold
金相	metallographic phase
金矿	goldmine	gold mine
金红石	rutile
金融	financial
金融机构	financial institution
金融资本	finance capital	financial capital
金钱	money
金银花	fly
金霉素	aureomycin	chlortetracycline
金额	amount	amount of money
金鱼	goldfish
金黄色葡萄球菌	aureolaria
鉴于	whereas	seeing
鉴别	discrimination	identification	differentiation
鉴别诊断	differential diagnosis
鉴定	identification	evaluation
针刺	needled	acupuncture
针叶树	conifer	coniferophytina
针对	contrapositive
针状	needle-like	needle-shaped	acerous	styliform
针锋相对	tit-for-tat
钓鱼	fish
钙化	calcification
钙离子	calcium ion
钙质	calcium
钙通道	calcium-channel
钝化	passive
钝化膜	passive film
钢板	plate	steel	steel plate
钢的	steel	steely
钢筋	reinforcement
钢筋混凝土	reinforced concrete	ferroconcrete
钢结构	steel structure	steelwork
钻孔	drill hole	bore
钾肥	potash manure	potassic fertilizer	potassic manure
铁的	iron
铁蛋白	ferritin
铁路	railway	railroad
铁路建设	railway construction
铜的	curpic	coppery
铜矿	copper ore
铜绿	verdigris	patina
铝合金	aluminum-alloy
铝的	aluminium
银杏	gingko	ginkgophytina
银河系	galaxy
银行	bank
铺设	lay	pave	placing
链式	chain
链式反应	chain reaction
链接	link
链状	catenate
链球菌	streptococcus
链路	link
链霉菌	streptomyces
链霉菌属	genus streptomyces
销售	sales
锁定	locking
锁相环	phase locking loop
锅炉	boiler
锆石	zircon
锌的	zincoid
错位	malposition	misplacement	version	dystopia
错分	misdivided
错流	cross	cross-flow
错觉	illusion	fallacy	delusion
错误	error
错过	loss	baulk	lose
错配	mismatch
锥形	tapered	conical	cone	cone-shaped
锦鸡儿	caragana
键的	bond	keyed
锯齿	sawtooth	jaggy
锻炼	exercise	train	forging
镇痛	analgecize
镇痛药	analgetic
镇静	sedation	composed
镜像	imaging	mirror-image
镰刀菌	falcatifolium falciforme	lepechinia calycina
镰刀菌属	genus fusarium
镶嵌	mosaic	setting	encrustation	beset
长久	long
长发	long-hair	macrocomous
长周期	long period	long cycle
长大	grown
长尾	macrurous
长度	length
长度增加	linear expansion
长径比	length-diameter ratio
长效	long lasting	long-acting
长时记忆	long-term memory
长时间	long
长期	long-term
长期变化	long-term change
长期预测	long-term prediction
长江	changjiang	yangtze
长波	long-wave
长的	long
长足	fully-grown
长距离	long	range	long-range
长轴	major axis
长远	long-run	long-range
长链	long	long-chain
门控	gate
门槛	threshold	doorsill
门的	hilar	pylar
门静脉	portal	portal vein	pyle
闪光	flash
闪烁	scintillation	flickering	blink
闪长岩	diorite
闭合	close
闭塞	occlusion
闭式	close	closed type
闭环	closed loop	closed ring
闭环控制	closed-loop control
闭锁	atresia	shutting
问卷	questionnaire
问答	question	answer
问题	problem
问题求解	problem solving
问题解决	problem-solving	problem-solution
闲置	idle
间作	intercrop
间充质	mesenchymal tissue
间发	intermittent
间变	anaplastia	reversionary atrophy
间层	interlayer
间接	indirect
间接作用	indirect effect
间接影响	spillover
间接效应	indigo effect
间断	discontinuous	intermittent	gap
间植	catch crop
间歇	intermittent
间歇性	intermittent
间歇过程	batch process
间生态	parabiotic
间线	line	k-bands
间质	mesenchymal
间质细胞	mesenchymal cell
间距	space	gap
间隔	space	interval
间隔时间	meantime
间隔期	time
间隙	clearance	space
阅读	read
阈值	threshold
阐明	elucidate	set forth	illumination	stated
阐述	exposition
阑尾	appendices	appendix
阑尾炎	append
阔叶	broad	leaving	broadleaved
队伍	rank	process	batallion
队列	queue
防御	defense
防御性	defense
防护	protective	safety
防止	prevent
防洪	flood-control
防火	fire	fire-protection	fire prevention	proof
防线	line	line of defense
防腐	corrosion protection	preservation	anti-corrosive	antiseptic
防范	keep away
防风	windproof	draughtproof
阳性	positive
阳性结果	positive result
阳极	anode
阳离子	cation
阳离子交换	cation exchange
阴天	overcast
阴影	shadow
阴性	negative
阴极	cathode
阴离子	anion
阴道	vagina
阴道分娩	vaginal birth
阴阳	yin-yang
阵列	array
阶地	terrace
阶层	level	set	class	estate
阶数	order
阶梯	step
阶段	phase
阻力	resistance
阻力指数	drag index
阻塞	block	obstructed	clogged
阻尼	damping
阻抗	impedance
阻挡	bar	turn	countercheck
阻断	block	interruption	alpha	interdiction
阻止	prevent	arrest	stop
阻滞	block
阻滞剂	retardant	blocking agent	blocker
阻燃	inflaming retarding
阻燃剂	fire	flame retardant	fire retardant
阻生	impacted
阻碍	obstructive	counteract	road-block	cumber
阻隔	block	obstruct
阿勒	agri
阿卡波糖	acarbose
阿司匹林	aspirin
阿奇霉素	azithromycin
阿尔泰山	altaian	altaic
阿尔茨海默病	alzheimer
阿拉伯糖	gum sugar	pectin sugar
阿片	meconium	opium
阿魏	asafoetida	asafetida
阿魏酸	ferulic acid	ferulaic acid
陀螺仪	gyroscope	gyro
附加	additional
附加值	added-value
附属	adjunctive	pertaining	sub	affiliated
附带	incidental	incident
附着	adhesion	inserted	adherent	attached
附近	vicinity	nearby	neighborhood	neighboring
陆地	land
陆生	terrestrial
陈旧	obsolete	dated	antiquated	obsolescence
陈述	statement
陌生	new	unknown
降低	lower	reduce	depressed
降压	depressurization	decompression
降尺度	downscaling
降水	precipitation
降温	cryogenic	hypothermia
降的	descendent
降落	landing
降解产物	katabolite
降钙素	calcitonin	thyrocalcitonin
降雨	moisture	rainfall
降雨量	rainfall
降雪	snowfall
降雪量	snowfall
降香	lignum acronychiae
限制	limit	restriction
限制因素	limiting factor
限制性	limited	restricted
限制条件	restrictive condition
限定	restriction	qualify	qualification	limit
限速酶	hmg-coa reductase
限量	capacitated
陡峭	steep	perpendicular
院内	hospital-acquired
院士	academician
院校	academy
除去	eliminate	removal
除外	except	exclusion
除湿	dehumidified
除草	weeding
除草剂	weed-killer	herbicide
除血	dehematize
陶瓷	ceramic
陷入	trapping	immersion	bogging	get
陷阱	trap
隆德	volund
随后	later	subsequently	succeeding
随意	optional	random	ad libitum	voluntary
随时间变化	time-varying
随机	randomized	stochastic
随机化	randomized
随机区组	randomized block
随机区组设计	randomized block design
随机因素	random factor
随机性	randomized
随机抽样	random sampling	random selection
随机搜索	random search
随机效应	stochastic effect
随机数	number	random numbers
随机模型	stochastic model
随机模拟	stochastic simulation
随机过程	random process	stochastic process
隐伏	insidious	cryptoplasmic
隐匿	concealed
隐含	implicated	imply	hiddenness
隐含层	hidden layer
隐喻	metaphor
隐式	implicit
隐性	latent	recessive
隐患	hidden danger	wooden horse
隐私	privacy
隐窝	crypt	recession
隐翅虫科	staphylinidae
隐蔽	covert	concealed	private	secretion
隐藏	hidden
隐马尔可夫模型	hidden markov model
隔振	vibration isolation
隔离	isolation
隔膜	diaphragm	membrane	septum
障碍	barrier	obstacle	disorder	obstruction
障碍物	stumbling block	roadblock	interceptor	interruption
隧道	tunnel
隶属	subject
难治	refractory	intractable
难点	difficulty
难的	hard	hardy
难题	problem	brain
雄性	male
雄性不育	male-sterile
雄的	jack	buck
雄花	male flower
雄蕊	stamen	androecium
雄配子体	microgametophyte
雅鲁藏布江	brahmaputra
集中	concentration	centralized
集中于	fasten
集中式	central
集中控制	central control
集体	collection
集体主义	collectivism	collectively
集合	set	aggregate	assemble	gather
集团	group	bloc	collectively
集成	integration
集成化	integrating
集成电路	integrated circuit
集束	bunch	clustered	bundling
集水	catchment
集约	intensive
集结	aggregate	buildup	rendezvous	corralling
集聚	centralize	gather together
集装箱	container
雌二醇	estradiol
雌性	female
雌激素	estrogen
雌花	female flower
雌蕊	pistil	gynoecium
雌雄异株	dioecism
雨天	rain	wet
雨季	rainy season	rain
雨带	rain belt
雨林	rain forest	rainforest
雨水	water	rain	storm water
雨滴	raindrop
雪水	slush
雪球	snowball
雪的	snowy
零假设	null hypothesis
零售	retail
零售商	retailer
零散	odd
零星	retail	odds
零点	zero
雷公藤	tripterygium wilfordii	regnellidium diphyllum
雷帕霉素	rapamycin
雷诺数	reynolds number
雷达	radar
雷达图	radar
雾化	atomic
需水量	water requirement	water demand
需求	demand	requirement
需求分析	requirement analysis
需要	need	require	demand
需要注意	exact attention
需要量	required
震荡	concussion
霉菌	fungi	fungus	fungal	mycete
霉菌毒素	mycotoxin	myxinoidei
霉酚酸	mycophenolic acid
霍尔	hall
霜冻	frosty
露天矿	surface mine
青少年	adolescent	youth
青年	youth
青年人	puber
青春期	adolescent	pubescent	puberty
青枯菌	pseudomonas solanacearum
青贮	silage	ensile	ensilage
青铜	bronze
青霉属	penicillium
青霉素	penicillin
静压	pressure	static pressure	hydrostatic pressure
静态	static
静态分析	static analysis
静息	quiescent
静止	static	still
静电	electrostatic	static
静脉	vena	venous	vein
静脉注射	intravenous injection
静脉炎	phlebitis	phlebitic	phlebophlogosis
静脉血	venous	venous blood
静脉血栓	phlebothrombosis
静脉麻醉	intravenous anesthesia	phlebanesthesia	phlebonarcosis	vein anesthesia
非侵入	non-invasive
非典型	atypical
非医学	nonmedical	antimedical
非参数	non-parametric
非参数检验	nonparameter test
非均匀	heterogeneous	inhomogeneous
非均匀性	heterogeneity
非定常流	unsteady flow
非对称	asymmetric
非小细胞肺癌	nsclc
非局部	non-local
非常	extraordinary	highly	exceeding	extremely
非常小	titchy
非常规	unconventional
非平稳性	non-stationary
非平衡	non	non-equilibrium
非必需氨基酸	non-essential amino-acid	nonessential amino acid
非晶	amorphous
非标	noncolumned
非法	illegal	unlawful
非洲	african	africa
非点源	nonpoint
非物质	immaterial
非特异性	non-specificity
非生	phesin
非生物	abiotic
非离子	non	ionic
非稳态	unstable state	allostasis
非线性	nonlinear
非线性回归	non-linear regression
非线性系统	nonlinear system	non-linear system
非线性规划	nonlinear programming
非编码	noncoding
非腺	aglandular
非负	non-negative
非连续	nonprogressive
非酒精性	non-alcohol
非限制性	non-restrictive
非零	non-zero
非霍奇金	non-hodgkin
靠近	approach	near	close
面临	face
面前	presence
面向对象	object-oriented
面孔	face
面对	front	face	breast
面对面	face-to-face	one-on-one	vi	vis-a-vis
面层	faceworker
面形	facial contour
面条	noodle	ramen
面板	panel
面相	physiognomy
面神经	facial
面积	area
面积比	area ratio
面部	facial
面部表情	facial expression
革兰氏阳性	gram-positive
革兰氏阳性菌	gram-positive bacterium
革兰氏阴性菌	gram-negative bacterium
革命	revolution	revolutionary
革命性	revolutionary
革新	innovative
革质	leather-like
靶器官	target organ
靶子	target
鞘氨醇	sphingosine	sphingol	sphingosinol
鞘翅目	coleoptera
韦伯	weber
韧带	ligament
韧性	toughness	ductile
韧皮部	phloem
韩国	korea	korean
音乐	music
音乐作品	music piece
音位	phoneme
音素	phoneme
音节	syllable
音调	tone	tonality
音频	audio
音高	pitch
韵律	cadence	rhythm	metre
页面	page
顶体	acrosome
顶叶	lobi parietalis	parietal lobe
顶尖	center
顶层	level	top	top level
顶层设计	top-level design
顶板	cell
顶极	top-of-the-line
顶点	vertex
顶端	top
顶级	top-class
顶部	top
项的	retrocollic
项目	item	project
项目数	number of item
项目管理	project management
顺利	successful	favorably	great	favourably
顺序	order	sequence	sequential
顺应	compliance	conformance
顺式	cis
顺次	progress	turn
顺铂	cis-platinum complex	cisplatin
须根	fibril
顾客	customer
顾问	consultant	adviser	advisor	advisory
顿悟	insight
颁布	promulgate	enact	put forth	decree
预先	pre	ready	ahead	advance
预制	prefab
预印	preprint
预后	prognosis	prognostic
预处理	pretreatment	preprocessing
预定	schedule
预应力	prestress
预报	forecasting	predict
预报值	predicted value
预期	expected	anticipated	prospective
预测	forecasting	prediction
预测值	predicted value
预测出	dope
预测分析	predictive analysis
预测变量	predictor variable
预测性	forcasting
预测误差	forecast error	predictive encoding
预示	promise	adumbrate	presage	foreshadow
预算	budget
预约	reservation	open	bespeak	precontract
预编码	precode
预视	previewing	pre-visualization
预言	predict
预警	early warning
预计	estimated	project
预计值	predicted value
预试	preliminary
预选	primary
预防	prevent
预防性	prevent	prophylactic
预防措施	preventive measure
颅内	intracranial
颅内动脉瘤	intracranial aneurysm
颅骨	skull
领先	lead	ahead	head start	best-in-class
领域	field	domain	realm
领域知识	domain knowledge
领导	lead
领导力	leadship
领导者	leader	conductor
领袖	leader	chief	head
颈内动脉	internal carotid artery
颈动脉	carotid
颈总动脉	common carotid artery	arteriae carotis communis
颈椎	cervical spine	cervical vertebra
颈部	jugular	cervical	neck
频域	frequency	domain	frequency domain
频带	band
频数	frequency
频段	band of frequency	frequency band
频率	frequency
频率响应	frequency response
频率特性	frequency characteristic
频率范围	frequency range
频率选择性	frequency selectivity
频繁	frequently	continually
频繁出现	high-frequency
频谱	spectrum	spectral	frequency spectrum	spectra
颗粒	particle	granular
颗粒物污染	dust contamination
颗粒状	granular
颗粒细胞	granulosa cell
题目	problem	topical	subject	thematic
颜色	color
颜面	facial surface
额上回	marginal convolution	gyri frontalis superior	subtemporal convolution
额下回	gyri frontalis inferior	gyri subfrontalis
额中回	gyri frontalis medius	medifrontal gyri
额叶	frontal
额外	extra	added
额极	frontal pole	antinial	antinion	polus frontalis
颞上回	gyri temporalis superior
颞上沟	parallel fissure	sulci temporalis superior
颞下回	gyri sutemporalis	gyri temporalis inferior	superfrontal convolution
颞中回	gyri temporalis mediium	meditemporal gyri
颞叶	temporal
颞骨	temporal bone	temporo	os temporale	ossa temporale
颠覆性	overturning
颤动	vibration	flutter	tremor
风云	william wilkie collins
风切	wind shear
风力	wind	air	wind power
风力发电机	aerogenerator	wind generator
风化	weather	efflorescence
风向	air course
风味	palatability	relish	smack	zest
风扇	fan
风暴	storm
风机	blower	fan
风格	style
风洞	wind tunnel
风的	aeolian	eolian
风能	wind power
风蚀	aeolian	eolian
风速	wind	air speed
风险	risk
风险决策	risk decision
风险分析	risk analysis
风险管理	risk management
风险评价	risk evaluation
飞机	aircraft	aeroplane	airplane	plane
飞行	flight	fly
飞行器	air vehicle
飞行时间	time of flight
飞跃	flight
飞速	flying
食品	food
食品添加剂	food additive
食欲	appetite
食物	food
食物网	food web
食物链	food chain
食用	food
食用价值	edibleness
食的	ecliptic
食管	esophagus	oesophagus	gullet
食糜	chyme
食蚜蝇	hoverfly
餐后	post-prandial
饥饿	hunger	hungry	starved
饮水	drinking-water
饮用	drinkable
饮用水	drinking water	potable water
饮酒	tipple
饮食	dietary	diet	dietetic
饱和	saturation
饱和度	saturation	sat
饱和点	saturation point
饱和脂肪酸	saturate
饱满	satiation
饲养	feed	breeding	rear
饲料	feed
饲料添加剂	feed additive	feed supplement
首位	premier	chief	top
首先	first
首先使用	use first
首批	first batch
首次	first	first time	first ever
首要	first	primary	fundamentally	principal
首选	preferred
首都	capital
香农	shannon
香味	scent	odor	fragrance
香料	spice	perfume	aromatic	spicery
香樟	cinnamomum camphora
香气	aroma	spice	perfume	incense
香港	toetoe
香的	spicy
香草酸	vanillic acid	methylprotocatechuic acid
香草醛	vanillin
香蒲	cattail	bullrush
香蕉	banana
香豆	semen tonco	snuff bean	tonco bean	tonga bean
香豆酸	coumaric acid	cumaric acid	coumarinic acid
马克	mark
马克思	marx	marxist
马克思主义	marxism	marxist
马尔可夫	markov
马尔可夫链	markov chain	markoff
马尔科夫	andrei markov
马尾松	chinese red pine
马来西亚	malaysia	malaysian
马氏体	martensitic
马赫数	mach number
马铃薯	potato
马鹿	wapiti
马齿苋	purslane
驯化	acclimation	acclimatization
驱使	drive	impulse	actuate	propel
驱动	drive
驱动力	driving force
驱动器	driver	drive
驾驶	drive
驾驶员	driver
骆驼	camel
验证	validate	verification
验证技术	proof technique
验证方法	validation technique
验证表	proof list
验证试验	verification testing	proof test
骨关节炎	osteoarthritis
骨干	diaphysis	diaphyses	skeleton	backbone
骨干网	backbone network
骨性	osseous
骨愈合	knitting
骨折	fracture
骨架	skeleton	framework	bone-structure
骨盆	pelvis
骨科	orthopedical	abdominal sursery
骨组织	bony tissue
骨质疏松	osteoporosis
骨质疏松症	osteoporosis
骨骼	skeletal	skeleton	bones
骨骼肌	skeletal muscle
骨髓	marrow	bone marrow
骨髓炎	osteomyelitis
髋关节	hip-joint	coxa
髋臼	acetabulum
髓腔	medullary space	nerve cavity	camera pulpi	cavum medullare
高中	senior high	senior high school
高产	high-yielding	high-producing
高价值	overvaliant
高优先级	high priority
高估	overrate	overstate
高位	high	higher-order	high-order
高保真	high fidelity
高光	touch
高光谱	hyperspectral
高兴	joy	pleased	delight	glad
高出	top
高分子	polymer
高分辨	high-resolution
高分辨率	high resolution
高压	high pressure	high voltage
高原	plateau	high
高原地区	highlands
高原气候	plateau-climate
高可靠性	high-reliability
高地	high	highland	height	rise
高官	dignitary
高密度	high-density
高密度脂蛋白	high-density lipoprotein
高密度脂蛋白胆固醇	hdl-c
高寒	arctic-alpine
高对	higher pair
高层	upper-level
高山	alpine	alp	mountain
高山草	alpine coltsfoot
高峰	peak	hour	pinnacle
高峰值	high-peak
高峰期	peak time
高年级	senior class
高度	height	high	altitude
高强度	high	high-impact	high-intensity	strength
高性能	high performance	high-powered
高技术	high tech	hi-tech
高效	high-efficiency	performance
高效型	heavy duty detergent
高效液相色谱法	high performance liquid chromatography
高效率	high efficiency
高斯	gaussian	gauss
高斯分布	normal distribution
高斯模型	gaussian model
高标准	highlevel
高梁	sorghum
高水平	high
高渗	hypertonic	hyperisotonic
高温	high	temperature	high temperature
高潮	heat	wave	high water	culmination
高灵敏度	high-sensitivity	highly sensitive
高炉	blast	furnace	blast furnace
高热	high temperature	high-heat
高的	high
高碳	high-carbon
高科技	high-technology	high-tech
高空	high-altitude
高端	high-end
高等教育	higher education	higher learning	tertiary education
高等级	upper-level
高粱	sorghum	broomcorn	kaoliang	shallu
高精度	high-precision	high definition	high-accuracy
高素质	well-qualified
高级	high	advanced	high-quality
高纯度	high-purity
高羊茅	tall fescue
高能	high	high-energy
高能粒子	energetic particle
高脂血症	hyperlipidaemia	hyperlipoidaemia
高血压	hypertension
高血糖	factor
高质量	high-caliber
高超声速	hypersonic
高达	top
高通	high-pass
高通量	high	high-flux
高速	high speed
高速公路	freeway	autobahn	turnpiked	express way
高速率	low-amplitude
高钾	hyperkalemia
高铁	ferric
高频率	high	high frequency
高风险	high-stake
高龄	senile	eld	advanced-age	agedness
鬼针草	sticktight
魅力	glamor	allure	charismatic	glamour
魔芋	elephant yam	amorphophallus campanulatus	amorphophallus rivieri
鱼的	blennioid
鱼类	fish
鱼粉	fish meal
鱼群	school
鲁棒性	robustness
鲜明	bright	slashing	lively
鲤鱼	carp
鲸鱼	cetacean	whale
鳞片	flake	squama
鳞状细胞癌	squamous cell carcinoma
鳞茎	bulb
鸟类	bird	avifauna	aves
鸡粪	chicken manure
鸡肝	chicken liver
鸡舍	henhouse
鸡蛋	egg
鸦片	opium
鸿沟	great gulf fixed
麦田	wheat-field
麦芽糖	malt sugar	maltose	barley-sugar	malt dust
麦草	wheatgrass
麻醉	anesthesia
麻黄	ephedra	mahuang
黄体	corpus	corpora
黄化	yellow	etiolation
黄土	loess	ocher
黄曲霉毒素	aflatoxin
黄杨	buxus	boxwood
黄檀	jacaranda
黄河	yellow river
黄海	yellow sea
黄疸	jaundice	icterus
黄皮	wampee
黄色	yellow
黄芪	pyracanth
黄连	coptis	root	goldthread
黄酮类	flavonoid
黄金	gold
黏土	clay
黏度	glueyness
黏性	glutinousness	glueyness	tenacity
黏膜	mucous membrane
黑土	black soil	black land
黑暗	dark
黑洞	black-hole
黑箱	black	box
黑素	melanin
黑色	black
黑色素	melanin
黑麦草	ryegrass
黑龙江	murlonga	amur river	heilong jiang
默认	default
鼓励	encourage	heart
鼓室	ear drum	middle ear	eardrum	tympanum
鼠李	rhamnus
鼠李糖	isodulcite	isodulcitol
鼠的	murid
鼻咽	nasopharynx
鼻腔	nasal cavity	nasalward
齐墩果酸	oleanolic acid
齿状回	dentate convolution	fascia dentata	gyri dentatus
齿轮	gear
龙眼	longan
"""#
}
