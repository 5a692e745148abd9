// swift-format-ignore-file

extension LexiconData {
  static let chinese = #"""
一下	one time
一个	one	single
一个人	a'man
一个样	same difference
一些	numbers of	quantity of	range of	several
一人	one-person
一代	generation
一份	portion of	helping	share
一体化	integrative	all-in-one	incorporate
一侧	unilateral
一倍	one time
一元	unary
一共	aggregately
一分	full point
一切	all the world	every single	wholeness	whole shoot
一则	itemed
一半	half	moiety	halves	half pound
一场	game of
一多	one-many
一套	suit of	tissuing	range of	set of
一定	by all means	definite	stated	got to
一定程度	measure of
一对	pair of	couple of	dyad	brace
一对一	one-for-one	man-to-man
一对多	one-to-many
一局	inning	game of	round
一层	layer of	coat of	bank of	sheet of
一工	man month
一年	one-year	anns	annum	twelve-month
一年两熟	double cropping
一年中	time of year
一年生	annual
一度	for a time	one-time
一张	sheet of	leafs
一律	uniform	all and singular	uniformly
一战	world war i
一批	collection of	series of	crop of	set of
一把	man	handful
一方	one sided
一方面	on one hand
一时	temporarily
一条	strip of	bar of	streak of	swath
一样	uniformly	alike
一棵	head
一概	entirely
一次	at a clip	primary
一次性	one-off
一步	single-step
一段	length of	span of	passaging
一段时间	for some time	period of time	time-span	cycle
一氧化氮	nitric oxide	monoxide nitrogen	nitrous oxide
一氧化碳	carbonic oxide	carbon monoxide	white damp	sweet gas
一流	best-in-class	top-ranking	top-class	high-class
一点	bit of	hint of	ghost
一片	blade of	piece of	patch of	sheet of
一生	all one's life	lifetime	days	in all one's born days
一直	at all times	whole time	all along	early and late
一种	type of	species of	kind of	sort of
一等	top-grade
一类	type of	species of	kind of	breed of cat
一系列	succession of	range of	series of	battery of
一线	ray of
一组	collection of	team of	set of	group of
一维	one-dimensional
一致	at one	conformably	a unit	accordance
一致性	conforming	consistency	coherence
一致性系数	coefficient of concordance
一般	generic	in a general way	commonly	currently
一般化	generalize	universalization
一般性	universality	run-of-mill
一般方法	conventional method
一般而言	generally speaking
一般风险	normal risk	average risk
一行	line of	row of	queue of	swath
一起	all together	in company with	simul	in block
一轮	round
一道	all-together	streak of
一部分	in a measure	portion of	partially	slice of
一阶	first-order
一项	particular
丁酸	propane carboxylic acid
丁香酸	syringic acid
七个	seven
七十	seventy
万有引力	pull of gravity	gravitational attraction
万能	all-around	multi-purpose	universally
万能试验机	universal test machine
丈夫	one's better half	man	old man
三个	three
三代	tertiary
三位	three-position	tri-bit
三位一体	three-in-one
三体	isomic t
三倍	tripling	three-fold	threefold	ter
三元	three-element	three-membered	ternaries
三元组	triad
三分之一	third	one-third
三十	thirty
三叉神经痛	tic
三叠纪	trias
三叶	three-bladed
三层	three layer	three-tier	three-ply
三峡工程	tgp
三次	three-time	ter	tri
三段	three-section
三点	three-point
三相	three phase
三硝基苯	tnb
三磷酸腺苷	atp
三级	three-stage	three-level	third class
三级结构	three-level structure	third level structure	tertiary structure
三线	three-wire	three-way
三维	three dimensional	3-dimensional	triaxiality
三维图	graphic model
三维空间	three-dimensional space	three-dimension
三维结构	three-dimensional structure
三联	trilogy
三色	three-color
三角	three-cornered	triangular	delta	triangle
三角函数	circular function
三角形	triangular	triangle	triangulate
三角洲	delta
三轮	three-wheeled	third wheel
三通道	three-channel	triple channel
三重	threefold	ternaries	triplex	three-ply
三面	three-sided
上下	matter of
上下文	context	contextual
上下文信息	contextual information
上交	hand up
上传	uploading
上升	ascended	rising	on the upgrade	go up
上升到	rise to	ascend to
上升运动	send
上去	get on
上台	come to power	step into power	rise to power	walk on
上司	higher-up	superior officer	boss	top kick
上合	superior conjunction
上坡	grade up	upgrade
上层	supernatant	high place
上市	in the market	come into the market	listed	come into season
上市公司	public company	quoted company
上帝	most high	first cause	author of all being	all-father
上年	past year
上机	on-key
上水平	upper-level
上涨	set in	tend upwards	run high	re-gain
上清液	supernatant	liquid supernatant	supernatant fluid
上演	presentational	staging	dramatic production	put on
上班	at-work	go on shift	go to work	on duty
上电	power on	electrify
上界	upper bound	upper region
上皮	epithelial	epithelium	epithelial tissue	epithelia
上皮内	intra-epithelial
上皮细胞	epithelial cells
上相	top phase	take a good picture
上级	higher-up	superior	lower-ranking	top brass
上肢	lower extremities	upper extremity	upper limb
上腔静脉	venae cava superior
上行	up run	up-converter
上调	upregulate
上进	aspirant
上述	before-mentioned	above-named	aforemention	above-noted
上述各项	premise
上部	partes superior	upper side	top
上限	high limit	upper limit	ub	superior limit
上面	upper side	upper	top
上颌	upper jaw
上风	upper hand
下丘脑	hypothalamic
下传	downloading
下位	inferiority
下倾	declinate	descended
下凹	fovea inferior	fovea posterior
下半	half-mast
下去	go down
下合	inferior conjunction
下坡	down-grade	downgrade
下垂	drooping	flagging	broken-backed
下子	oviposition
下层	lower
下属	subordinateness
下推	push-down	push-downs
下放	decentralize
下方	inferior
下来	get down	come down	descended
下根	radices inferior
下栽	download
下次	next time	next
下水	launch out	take water	off the stocks	floatation
下沉	subsiding	submergence	go down	sink
下流	four-letter	low-minded	off-color	blue
下海	take to sea
下游	downstream	down stream
下滑	letting down
下生	born
下界	lower bound
下相	bottom phase
下移	shift down
下端	bottom-end
下等	low-down	lower-class	coarse
下网	bottom wire	log off
下肢	lower extremity	lower limb	pelvic limb
下脚料	off-cut	heels
下腔静脉	inferior vena cava	venae cava inferior
下腰	back-bend
下行	descending
下表面	under surface	lower surface
下调	down-regulate
下车	step-down
下载	downloading
下部	partes inferior
下降	fall-off	decreasing	descend	drop-off
下降到	dive to
下降法	descent method
下降趋势	down-swing	downturn	downside
下降速率	lowering speed
下降阶段	downward phase
下限	lower limit	upper bound	inferior limit
下面	lower surface	under-side
下颌	lower jaw	mandibular
下风	lee
下马	dismount	out of the saddle
不一定	not necessarily
不一样	unlikeness
不一致	inconsistently	differ	non-conformance	disparity
不中断	no-break
不久	presently	measurable	in a little while	soon
不了解	have no idea
不仅	well as
不仅如此	nay
不会	unabled	won't
不使用	non-using
不依赖	independent of
不便	inconvenient
不停	never-ending	off the reel	without pause	endless
不健全	diseased
不健康	unhealthy	diseaseful	ill health	sickness
不允许	have none of	won't hear of	wouldn't hear of
不充分	deficiently	inadequate	insufficiency	poorly
不全	sub
不公平	partialness	not cricket	inequity	injurious
不再	no longer
不准确	inaccurately	off the spot	out of truth	false
不分	irrespective of
不利	disadvantageously	adversely	detrimentally	unfavorably
不利于	make against	go against
不到	on the right side of	absent oneself from
不动	immobile	stationary	real	stock-still
不包括	exclusive of	not to be covered	barring	excluding
不匹配	unmatch	mismatching
不协调	out of phase	incompatibilities	out of drawing	out of line
不参与	out of circulation with	non-involvement
不及	inferior to	have nothing on sb
不发生	non-occurrence
不受	free from
不变	unchanging	invariableness	permanently	fixed
不变性	invariance	inflexibility	unchangeability
不可信	unreportable	suspect
不可再生	non-renewable	nonrenewable
不可分	impartibility
不可或缺	indispensible
不可替代	irreplaceably
不可缺少	indispensably	of the essence
不可能	no chance	impossible	out of the question	over the odds
不可见	unobservable
不可逆	irreversible
不可逆性	irreversibility
不可避免	inevitably	unavoidably	by necessity
不合	ill-fitting	departer
不合理	beyond reason	without reason	pathologic
不同	differ from	diverse	vary from	distinctness
不同于	different than
不同区域	zones of different
不同性别	heterosexuals
不同情	hold no brief for
不同意	differ with	disagree about	make a difficulty	have none of
不同时	asynchronism
不同步	out-of-step	out of sync	free-running	outer-sync
不同相	out-phase
不同等级	different brackets
不同类	heterogeneously	inhomogeneity
不同类型	distinguished type
不同群	distinct group
不同质	inhomogeneity
不固定	unfixable
不在	absent from	outside one's range	away from	absent oneself
不均匀	disproportionation	non-uniform	inhomogenous	non-homogeneous
不均匀性	heterogenicity	offsetting
不均衡	disproportionally	imbalance	anisotropic
不增加	stop down
不够	insufficiently
不好	no chop	pits
不如	second to	inferior to
不孕	sterility
不孕症	infertility
不存在	non-existent	nonexistent	non-entity	negation
不安全	insecurely	dangerously	unsafe	unreliability
不完全	incompletely	by halves	half	imperfectness
不完善	in the raw	incomplete	faultiness
不完备	imperfectness
不完整	imperfect	half-baked
不定	variably	erratically	unlimited	moveable
不定根	adventitious root
不宜	unfavorable
不对	incorrection
不对称	asymmetrically	asymmetry	uns
不少	smart few	no little	quite a bit of	quite a little
不少于	no less	no fewer than
不尽	never-failing
不干涉	hands-off	non-intervention	non-interference	leave alone
不干预	non-interference	non-intervention
不平等	inequal	ine-quality	odds
不平衡	off-balance	imbalance	nonequilibrium	asymmetric
不应	refractory
不当	exorbitancy	wrongness
不得不	cannot help	needs must	compelled to	have got to
不必	need not
不必要	unnecessary	unnecessarily	make unnecessary	needless
不忘	bear in mind that
不恰当	out of the way	inappropriately	irrelevant	wrongly
不感兴趣	uninterested	not care a rap	not care a fig
不成熟	immaturely	premature	juvenility	infantility
不接受	non-acceptance	imperviable
不支持	no-confidence	hold no brief for
不改变	leave alone	let alone
不敏感	have a thick skin
不断	continually	without a break of	time after time	year in year out
不断变化	dynamic
不断增长	ever-growing	ever-increasing
不断进步	not look back
不明显	non-obvious
不明确	non-specific	ambiguity	not in so many words	indefinitive
不易	difficult of	unchangeably
不是	isn't	weren't
不显著	inconspicuously
不朽	immortality	perpetuation	monumental
不正当	wrongful	non-valid	side-wind	shocking
不正确	incorrect	erroneous	falseness	inexact
不涉及	make no reference to
不深	superficially
不清晰	fogged
不清楚	way-out	ill-defined	unclearness	dimness
不溶性	insolubility
不溶蛋白	insoluble proteins
不满足	dissatisfy	unfulfillment
不用	left off	unused
不相关	off the mark	uncorrelated	beside the mark	irrelevance
不相等	unequally
不知道	have no awareness of	have no idea of	unaware of	ignorant of
不确定	uncertain	uncertainty	indefinite	inconclusive
不确定度	uncertainness	uncertainty
不确定性	changefulness	question-mark
不稳	top-heavy	crank
不稳定	unstable	instable	labilization	unsteadiness
不稳定型	unstable type
不稳定性	unstability	lability	unsteadiness	instability
不稳定状态	unstable state	transient regime
不符合	non-conformance	out of line with	fall short of	discrepant
不等	dispar	unequal
不等于	not equal to	unequal to
不等式	inequality
不等式约束	inequality constraint
不管	in despite of	without respect to	in spite of	let alone
不精确	out-of-true	imprecision	inaccuracy	inaccurate
不考虑	without regard to	leave out of account	without consideration	take no account of
不耐	intolerances
不育	sterility
不能	unable to	incapable of
不能利用	unavailable
不能检测	non-detectable
不能获得	fail of
不良	dys	undesirability	badness	poor
不良事件	adverse-event
不规则	abnormity	anomalous	irregularity	anomaly
不规范	non-standard	ill-formed
不论	without reference to	irrespective of
不诚实	duplicities	false of heart	hollow-hearted	indirection
不超过	not exceeding	this side of
不足	insufficient of	lacking	deficiency	short of
不过	still and all	nonetheless
不连续	discontinuous	discrete	batch-wise
不连续性	discreteness
不适	discomfortable	ill-health	not oneself
不适合	unsuitable	off-key	inappropriateness	unfitted
不适宜	ill-fitted	unsuited	unfavorably	inappropriately
不适应	maladapted	maladjustments
不适用于	unfit for
不透明	white out	non-transparent	opaquely	opacity
不透水	water-fast	water-proof	water-tight	watertight
不道德	improper
不道德行为	wrong conduct
不遗余力	spare no efforts	spare no pain	fall over oneself
不重视	take no count of	make little of	take no account of	regardlessness
不锈钢	stainless steel
不错	error-free	not half bad	not bad	precisely
不间断	uninterruptible	continuate	on going	without a breach of continuity
不需要	with no need for	have no use for	no call for	non-essential
不饱和	unsaturated
不饱和脂肪酸	unsaturated fatty acid
不高	low-rise
不齐	heterologous	unevenness
与一致	accord with	consist with	aligned with	in agreement with
与不一致	out of accord with	out of line with	differ with	out of keeping with
与不同	distinct from	differently from
与之相比	by contrast
与交换	exchange with	trade with	reciprocate with
与共同	common to
与分离	part company with
与协作	work with
与协同	in cooperation with
与协调	in suit with	tone in with
与合作	in collaboration with	cooperate with	team up with	play ball with sb
与合并	merge with	amalgamate with
与同时	simultaneously with	parallel with
与同步	synchronize with
与同类	of a piece
与和谐	cotton with
与平衡	equilibrate
与比较	as compared with	in comparison with	parallel with
与生俱来	inherent	innately	native
与相似	analogous to	similar to	bear analogy wit	bear resemblance to
与相关	correlate with	pertinent to
与相对	as opposed to	opposite to
与相应	parallel with
与相邻	next door to
与竞争	compete with	cope with	contend with	match
与联合	link with	stand in with	in conjunction with
与联系	in communication with	get in touch with	make contact with
与节点	and node
与讨论	discuss with
与连接	linked to	in conjunction with
与非	nand
专一性	specificity
专业	professionally	specialism	specialty	specialist
专业人员	specialized persons	career man	professional personnel	spec
专业人士	professional person
专业人才	professional
专业化	professionalize	specialization
专业知识	professional knowledge
专利	patented	monopolization
专利技术	proprietary technology
专利权	patent right	right of patent	exclusive right	patent
专利法	patent law	exclusive law
专员	attache
专家	specialistic	specializer	expert	proficient
专家小组	brains trust
专家意见	expertise	expert opinion
专家系统	expert system	es
专属	proper
专性	obligative
专有	exclusively
专注于	occupied with	occupy oneself with	lose oneself in
专用	application-specific	private use	special purpose	dedication
专科	specialized
专线	dedicated line
专门	specially	technically	proper to	expert
世代	generational	geny	descent
世俗	mundanely	temporal
世界	world	earth
世界卫生组织	world health organization
世界各	around-the-world	from poles to poles
世界大战	world war
世界级	world class
世界经济	world economy
世界观	world view
世界领先	world-leading
世纪	century
世纪之交	turn-of-the-century
丘脑	cerebral ganglia
丘陵	hilled	downs
丙二醇	methyl ethylene glycol	propylene glycol	propylene	glycol propylene
丙氨酸	lactamic acid	ala
丙烯	propylene
丙烯酸	acrylic	acrylic acid
丙烯酸酯	acrylic ester	acrylate
丙烷	propane
丙酮	acetone	methyl acetyl
丙酮酸	pyruvic	pyruvic acid
丙酮酸激酶	pyruvate kinase
丙酰	propionyl
丙酸	methyl acetic acid
丙醛	propanal
业主	property owner	building owner	home owner	owner of property
业务	operating	business	practice	service
业务流	traffic flow
业务系统	operation system
丛林	brake
丛生	treeing	cluster	tuft
东亚	orient
东北	northeast	north-eastern
东北方	north-east	northeastern
东区	ez
东南	southeast	south-eastern
东南亚	southeast asia
东南地区	southeast
东南方	southeastern	south-east
东南部	south-east
东方	orient	east	ete	easternness
东方学	orientalism	oriental studies
东海	east sea
东营	doy
东西	eastness	un	thing	stuff
东西部	east-west
东风	east wind
丝氨酸	serine	ser
丝状	filamentous
丝的	silk
丝绸之路	silk road
丢失	go missing	lose	drop
丢弃	cast off	deep-six	throw away	discard
两个	bis
两个民族	bi-national
两人	due	two-man
两侧	bilaterally	amb
两倍	as much again	double	twice over	two fold
两党	two-party
两周	two weeks
两层	two-story	double-deck	two-ply
两年	two-year
两性	bi-sexual
两性花	perfect flower
两极	two-pole	polar	double-pole
两极分化	polarize
两次	two times	twice	bis
两点	two-spot
两用	double-duty
两相	biphase	quarter phase
两相流	two-phase flow
两相流动	two-phase flow
两级	two-stage
两者都	either way
两路	two-way
两轮	two-wheeled
两边	both sides
两部分	two parts
两面	both sides	two-faced
严厉	severeness	rigorously	heavy-handed	stringently
严密	rigorous	strictness	narrowly	close
严峻	austere	grimness
严格	severity	strictness	rigor	stringently
严格控制	regimentation
严格限制	close confinement	close restraint
严肃	severely	seriously	serious	graveness
严谨	preciseness	religious
严酷	rigorous	inclement	starkness
严重	severe	serious	heavily	badly
严重性	gravities	seriousness
严重短缺	critical shortage
严重破坏	havoc
严重程度	order of severity
丧失	at a cost of	privations	lapsed	give away
个人	individual	corporally	subjective	private person
个人因素	personal element
个人隐私	individual privacy	privacy of individual	personal matters
个位	ones place
个体	individual	unity
个体内	within-subject
个体化	individualization
个别	in singles	personally	respectively	individual
个性	personalism	individuality	selfness	kidney
个性化	individualization	caseful	personalized
中东	mid east	middle east	middle eastern
中人	go-between
中介	agency	mediation
中价	average price	mid-price
中位	met	meso-position	mes
中位数	median
中值	mid-value
中凸	convexity
中凹	dished
中分	center part	centre parting
中卫	halves
中名	middle name
中和	neutralizing	counteraction	counter-act
中和抗体	neutralizing antibody
中和试验	neutralization tests
中国	china	chinese
中国人	chinese
中国人民解放军	people's liberation army	pla
中国共产党	cpc
中国化	chinese-style
中国海	china sea
中国科学院	cas
中型	moderate-sized	medium-sized	mid-size	medium-scale
中夏	mid-summer
中天	culminant
中央	central	middle	centric	meso
中央前回	anterior central convolution	ascending frontal convolution
中央处理器	cpu	central processing unit
中央政府	central government	central authority
中子	neutron
中学	middle-school	high school	secondary school
中将	air marshal
中小企业	medium and small enterprises	sme
中局	middle game
中层	middle coat	middle-level	middle-ranking	middle lamella
中年	middle age	mid-life
中底	mid-sole
中庸	middle	moderately	golden mean	mean
中微子	neutrino	mu-neutrino
中心	centric	centrality	center	ctr
中心城市	central city
中心性	centricity
中心点	central point	center spot	center	centre point
中心距	center to center spacing	center-to-center	center distance
中心频率	center frequency	mid-frequency
中性	neutrality
中性盐	neutral salt
中性粒细胞	neutrophile granulocyte
中意	favorite
中指	middle finger	third finger
中文	chinese
中断	interrupting	discontinuously	disrupt	break short off
中旬	mid-february
中春	mid-spring
中景	mid-shot
中期	mid term	medium-term
中枢	pivotally	central	centric	nerve centre
中枢神经系统	central nervous system	cerebrospinal axis
中标	acceptance of the bid
中欧	central europe	middle europe	middle-european
中止	discontinuer	early termination	shut-off	fall out of
中段	connecting piece
中毒	toxic	poisoning	intoxation
中水	gray water
中油	middle oil
中流	mid-channel
中环	medium ring
中略	syncopation
中皮	middle bark
中空	voided
中立	neutrally	non-aligned
中等	secondariness	mid-length	middling	two-star
中等质量	medium-quality	ordinary quality
中粒	medium-grain
中级	mid-level	intermediate	secondary	middle order
中线	center wire	neutral line	median line	centre-line
中细	medium-fine
中继	trunking	re-transmit	relay
中继系统	relay system
中美洲	central american	central america	mid-america
中耳	middle ear	eardrum
中耳炎	tympanitis	otitis media
中脑	mid-brain
中节	mid-plate
中药	traditional chinese medicine
中西部	midwest	mid-west	west-central
中计	intermediate total
中词	middle term
中路	mid-way
中转	transit shipment
中轴	axial
中途	half-way	midway	mid way	midcourse
中速	medium-speed	cruising speed
中部	center section	mid
中野	mid-ground
中链	medium-chain
中间	intermedial	middle	intervening	met
中间产物	intermediate product
中间人	intermediator	second hand	go-between	intermediary
中间件	middleware
中间体	intermediate product
中间层	interlayer
中间状态	neutrality
中青年	mid-teen
中非	central africa	central african
中项	middle term
中频	medium frequency	frequency intermediate	intermediate frequency	mf
中风	strokes	palsied
中高频	medium-high frequency
丰富	abundance	generousness	fullness	fund of
丰富的经验	wealth of experience
串口	serial-port
串联	in series	connection in series	series connection	series-wound
串行	serial
串行程序	chained program
临床	clinic	bedside
临床分析	clinical analysis
临床医学	clinical medicine
临床医师	clinician
临床心理学	clinical psychology
临床教学	clinic
临床病理	clinicopathologic
临床病理学	clinical pathology
临床科	clinic
临床诊断	clinical diagnosis
临床试验	clinical test	clinical trial	ada-scid
临时	provisionally	temporary	contingently	extraordinaries
临界	critical	marginals	crippling	crisis
临界值	critical value
临界温度	critical temperature	stagnation temperature
临界点	critical point	tipping point
临界胶束浓度	cmc	critical micelle concentration
临近	close-by	draw near	draw on
丹参	red sage root
为丰富	horn of plenty
为了	in order that	with the purpose of	in the interest of	in the cause of
为人	humanness	conduct
为什么	how come	why ever
为何	whereby
为促进	in furtherance of
为保证	in defense of
为响应	in response to
为寻找	in a search for
为患	infested
为此	this end	on the score
为解决	in settlement of
为首	take the lead	head
主义	principle	majorism	ism	judgmentalism
主人	domine	host	master
主从	master-slave
主任	co-director	maste	director-general
主体	first body	main body	corpus	bodys
主力	main force	work-horse
主力军	main force
主办	sponsorship
主动	on one's own initiative	on one's own	active	off one's own bat
主动吸	active inspiration
主动性	go-aheadism
主动脉	aorta	aortic
主动脉瓣	aortic valve
主周期	principal cycle	main cycle
主因	primary cause
主导地位	leading role	predominance
主峰	main peak
主席	pres	moderator	presider	presiding officer
主干	trunk
主干道	arterial traffic	high street
主张	hold a brief for	assert	advocate	bear in hand
主成分	major constituent	primary constituent	principal component
主成分分析	principal component analysis
主持	presiding	run the show	officiation	take-charge
主效应	main effect
主旨	major idea	main idea	substance	key stone
主机	main engine	host computer	host machine	main frame
主梁	girder
主治	attending
主流	mainstream	main stream
主瓣	main lobe
主的	dominical
主管	in charge	managing	director	officer
主管部门	competent department	department in charge	client department	chief administration
主线	main track	main line
主细胞	principal cells	chief cells
主编	editor in chief	chief editor	managing editor
主要	majored	in-chief	principally	primarily
主要原因	material cause
主要因素	major factor
主要成分	bases	basis
主要数据	primary data
主要材料	main material	primary materials
主要特征	leading feature	principal character
主要特点	main features
主要症状	presenting symptom	cardinal symptom
主要目	fundamental purpose
主要组分	key component
主要要素	staple
主要趋势	major trend	mainstreamer
主要道路	main road
主要部件	main unit	major component
主要部分	head and front	main	major component	body
主观	subjectiveness
主观性	subjectivity
主诉	principal action	main suit	presenting symptom	chief complaint
主轴	principal axis	main shaft
主页	home page
主题	subject-matter	topic	subject	thematics
主风	prevailing wind
主食	staff of life	meat and potato
举例	exampled	citing
举例说明	illustrate	instantiating	instance
举行	come off	pass off
举足轻重	hold the balance
乃至	and-even	by extension
久远	far
义务	running with the land	amenability	incumbency	lie with
之类	and thing
乏力	debilitation
乐器	musical instrument	c major
乐观	optimism	optimistical	rose-colored	sunny
乘以	fold
乘客	passenger
乘法	multiplicating	multiplying
乘积	product
乙二醇	glycol	ethylene glycol
乙型肝炎	hepatitis b
乙型肝炎病毒	hbv
乙基	et
乙烯	ethylene	vinylic
乙腈	methyl cyanide
乙酰	acet	acetyl	acetaminophen
乙酰化	acetylize	acetylating mixture
乙酰基	acetyl group	acetyl
乙酰氨基葡萄糖	glucosamine acetyl
乙酰胆碱	acetylcholine
乙酸	methyl carbonic acid	acetic acid	acetic
乙酸乙酯	acetic ether
乙酸铵	ammonium acetate
乙醇	ethanol	spirit	alcohol	grain alcohol
九个	nine
也许	by some possibility	perhaps	possibly	by chance
习俗	way-in	convenance	respectability	conventionality
习得	acquiring
习性	mannerism	propensity	habit
习惯	used	habitual	custom	conventional
习惯性	chronic
乡土	local	down-home
乡村	country	village	rural	grassroots
乡村地区	grass roots
乡间	provinces
书写	writing	make out
书签	book mark	marker
书评	book review
书面	written
书面语	written language	written word
乳化	emulsify	emulsive
乳头	teated
乳房	udder	breast
乳汁	galactic	lactic
乳液	emulsioned	galact	latex
乳液聚合	emulsion polymerization
乳糖	milk sugar
乳脂	milk fat	butter fat	top milk
乳腺炎	mastitis
乳膏	emulsifiable paste	cream
乳酸	lactic acid
乳酸杆菌	lactic acid bacillus
乳酸脱氢酶	lactic dehydrogenase	lactate dehydrogenase
乳酸菌	lactic acid bacteria
了望	oversee	outlook
了结	settle up	put paid to
了解	make of	understand about	know of	informed about
予以	inflict
争取	strive for	try for	shoot for	fight for
争夺	contest with	fall over each other	fight for
争斗	combat
争端	apple of discord	issue
争议	difference of opinion
争论	argued	contestation	argumentive	contention
事业	undertaking	project	career
事件	event	occurring	circumstances	happening
事件检测	event detection
事先	before-hand	by anticipation	ahead of game
事前	ex-ante
事务	affairs	relations	general affairs
事务所	business premises
事后	after the fact	post-event	ex post facto	postmortem
事实	actuality	fact	truth	distortive
事实上	in truth	in fact	virtually	practically
事实证明	proof by facts	turns out
事情	business	job
事故	fail	occurring	accident	breakdown
事物	thing
事的	after-the-fact
事项	circumstances	proceedings
二倍体	diploid
二元	dyadic	binary
二元酸	binary acid
二分	in two ways
二十	score of	twenty
二十二碳六烯酸	dha
二十八	twenty-eight
二叉树	binary tree
二叠纪	dias
二号	no 2
二型	hsv-ii
二手	used	pre-owned
二极管	diode
二次	quadratic	double-dip
二次函数	quadratic function
二次多项式	quadratic polynomial
二次方程	quadratic equation
二次曲线	quadratic curve
二次污染	secondary pollution
二次流	secondary flow
二氧化硅	silicon dioxide	silice	silica	silicic acid anhydride
二氧化碳	carbon dioxide	greenhouse gas	carbonic acid gas	chlorine dioxide
二氧化碳气	carbon dioxide gas	choke damp
二氯甲烷	methylene chloride
二环	bicyclic
二甲基甲酰胺	dmf
二甲苯	xylene
二相	two-phase	quarter phase
二硫苏糖醇	dithiothreitol
二磷酸	di-phosphoric acid
二级	second-degree
二级标准	secondary standard
二级结构	second-level structure	secondary structure
二维	two-dimension	2-dimensional	planar
二维图	two-dimensional figure
二维流	two-dimensional flow
二维码	two-dimension code
二聚	dimerization
二色	dichroic
二进制	scale-of-two	binary	dyadic	binary system
二醇	glycol
二重	two-fold	duplicate	duplex
二重性	duplexity
亏损	in the red	make a loss	the bad	loss-making
亏缺	wane
云下	sub-cloud
云层	bank of clouds
云量	cloud cover
云顶	cloud-top
互利	participation of interests	mutually beneficial	mutual benefit
互利共生	mutualism
互动关系	inter-relationship
互动性	interactivity
互助	mutual aid	friendly	mutually	mutual assistance
互惠	reciprocality	mutual advantage	mutual benefit	mutually beneficial
互换	crossing over	interchange	double replacement	reciprocate
互斥	mutually exclusive
互相	mutually	commutative
互相关	cross-correlation
互相关函数	cross correlation function
互联	inter-connection
互补性	complementarity
互连	interlinked	interconnection	ic
五个	five
五经	five classics
五角	five-pointed
亚临床	subclinical
亚克隆	subclone
亚基	subunit
亚太	asia-pacific	asian-pacific
亚当	adamic
亚急性	subacute
亚成体	sub-adult
亚洲	asia	orient	asian
亚洲国家	asian country
亚热带	semi-tropical	sub-tropical
亚甲基	methylene	methylene group	methylene radical
亚甲蓝	methylene blue	swiss blue
亚目	sub-order	subordinal
亚硝态氮	nitrite nitrogen
亚硝酸盐	nitrite
亚种	sub-species
亚科	subfamily	latinae
亚细胞	subcellular
亚群	subgroup
亚群体	sub-population
亚铁	ferrous
交互	alternating	interactional	reciprocating	counter-change
交互作用	interaction	reciprocation
交互信息	mutual information
交互式	interactively
交互影响	interation
交互性	interactivity
交互环境	interactive environment
交互验证	cross-validated
交付	deliver over	shell out	delivery	pay delivery
交叉	crossed	intersectional	intercrossed	cross connection
交叉操作	interlace operation
交叉点	cross point	intersection point	crossover point	crossing
交叉连接	cross connection
交叉验证	cross validation
交友	pal
交往	company	relations	socializing	communicational
交感神经	sympathetic nerve	vagus nerve	adrenergic nerve	sympathetic
交换	in exchange for	change for	swapping	crossing-over
交换机	exchange
交换特性	switching characteristics
交接处	junctional
交易	trading	dealings	tradeoff	business deal
交替	alternately	change off	by turns	commutative
交流	alternate current	communication	exchanging	ac
交流电	alternating current
交界	march with	adjacently	confine
交织	interlaced	interleaving	anastomoses
交联	cross-linked	crosslinking	cross-bridging	cross bonding
交联剂	crosslinking agent
交通	communication	vehicular traffic	traffic
交通事故	road accident	traffic accident	pile-up
交通信号	traffic signal
交通干线	arterial traffic
交通管理	traffic control
交通量	traffic
交配	mating
交锋	passage of arms
交错	intersected	interlacing	altern	interleave
交集	intersection set	intersection
产业	industrial	domain
产业化	industrialization
产业界	industrie
产业革命	industrial revolution
产仔	bear young	litter
产儿	newborn baby
产出	output-input ratio
产出率	rate of output
产前	prenatal
产前诊断	prenatal diagnosis
产单核细胞	monocytogenes
产卵	oviposit	egg-laying	spawn
产后	postnatal	postpartum	lying-in
产后出血	postpartum hemorrhage
产品	product	manufacture	produce clearing house	output
产品设计	products design	design of products	product engineering
产品质量	product quality	quality of product	quality-mind
产地	habitat
产妇	maternize
产权	equities	property-owning
产气	gas-forming
产油	oil-producing
产热	heat production	thermogenic
产物	production	child	spawn	offspring
产率	rate of production
产生	generate	productive of	result in	make with
产生于	grow from	originate in	flow from
产生影响	tell on
产生率	generation rate
产科	obstetric
产科学	obstetrics
产蛋	egg-producing	egg laying
产量	producing capacity	out-turn	throughput	output
产量下降	decline of production
产量低	low-yield
产量增加	gain in yield
享乐	enjoyment
享受	enjoy	enjoyment
享有	have and hold	enjoy
亮度	luminance	lightnesses	brightnesses	intensity
亮氨酸	leu
亮点	bright spot
亲代	parental generation
亲切	friendliness	hospitality	kindness	good turn
亲和力	substantivity
亲和层析	affinity chromatography
亲子	parent-adolescent
亲密	intime	familiarization	hand-in-glove	pally
亲属	relational
亲水	hydrophile	water-loving
亲水性	hydrophilicity	hydrophilic property
亲社会	prosocial
亲缘关系	genetic relationship	affinities
人为	artificially	pat
人为因素	crew factor	human factor
人为干扰	man-made interference	jamming
人乳	human milk
人事	personnel
人人	everyone
人们	one's
人们认为	it is believed that	it is assumed that
人体	human body
人力	man power	manpower	human power
人力资本	human capital
人力资源	labor resources	human resources
人口	population	demographical	man day	populace
人口压力	population pressure
人口学	demographical
人口密度	density of population	population density
人口数	population
人口流动	population shift
人员	personnel
人员配备	manning	manning level
人均	per head	for each person
人士	public figure
人工	artificially	manual
人工处理	manual handling
人工抗原	artificial antigen
人工控制	manual control
人工智能	artificial intelligence	ai
人工智能算法	mots
人工林	planting
人工神经网络	artificial neural network	artificial neural nets
人工语言	artificial language	synthetic language
人性	humanity	human nature
人性化	human-sized
人手	hand
人数	strength
人机	man-machine
人机交互	human-computer interaction	man-computer interaction	man-machine interaction
人机界面	human-computer interface	man-machine interface
人权	human right	rights of man
人格	personality	selfness	spirit
人格结构	personality-formation
人次	man-time
人民	people	demos	popular
人民币	jmp
人物	man of figure	character	persona
人生	life
人畜共患病	zoonotic disease
人的	creatural	personal
人类	human being	species	mortal	human kind
人类学	anthropology
人类死亡	human death
人类活动	human activity
人类语言	human language
人群	droves	herd	confluence	press
人脸	human face
人行	pedestrian
人身	person
人身安全	safety of person
人选	slate
人造	man made	artificial	artificial ground	manmade
人际	interpersonal
人际关系	interpersonally
仁慈	humanely	goodness	kindness	merciful
仅仅	solely	mere	exclusively	nothing else but
仅有	sole
仅次于	rank next to	rank only second to
仅限于	restricted to
今后	for the future	forwards
今天	todays	to-day
今年	this year
介入	interventional	interfere between	intervene between	take a hand in
介电常数	dielectric constant	permittivity	relative permittivity
介电损耗	dielectric loss
介绍	introduces	introductive	lead in	recommendation
介质	cating	excitatory transmitter	neurogen	mediator
仍然	never the less	yet	still	nonetheless
从三方面	three-pronged
从不	not for a minute	never ever	never
从业人员	job-holder
从业者	practicant	practitioner
从中提取	extract from
从事	engage with	work as	go about	embark on
从动机	driven machine
从属	dependancy	secondariness	subordinative	ancillary
从未	at no period	never a	not for a moment
从此	hence
从物	accession things
从而	sequentially
从行为	accessory act
仓库	store house	warehouse	depot	warehoused
仓鼠	hamster
仔细	carefulness	finely	point for point	narrow
仔细分析	anatomized
他汀类药物	statins
付出	pay out	shell ut	give	kick over
付费	co-pay	pay the bill	fee-paying
代价	cost	price	expense	toll
代偿	compensation	compensatory	commute
代入	substituting
代数	algebraic
代数和	algebraic sum
代替	substitute for	in place of	in succession to	cover for
代理	act for	surrogation	by procuration	act as agent
代用	substitutive	make-do
代码	code	coed
代表	representative of	representational	in the person of	on behalf of
代表作	master work
代表性	typically	representativeness	cross-sectional
代言人	mouthpiece
代谢	metabolically
代谢产物	product of metabolism
代谢平衡	metabolic balance
代谢水	metabolic water	water of combustion
代谢物	metabolite
代谢率	metabolic rate
代谢过程	metabolic process
令人满意	satisfactoriness	meet the case	satisfactorily	fulfilling
以上	upwards
以下	infra
以为	take it	wis	conceivably	feel
以人为中心	people-oriented	human-centered
以人为本	people-centered	human-centered	human-centred
以便	the effect that	the end that	in order that
以免	for fear
以内	less than
以前	one-time	ago	sometime	old
以及	complete with	say nothing of
以后	later	after-ward	forth	succeeding
以外	exceptant
以太	ether
以太网	ethernet
以往	departed	anciently	of old
以规模	on the scale of
以防	in care	for fear of
仪器	instrumentally	equipment apparatus	apparatus
仪式	observance	functionate	rite	service
仪表	appar	meter
仰角	angle of elevation	elevation
仲裁	arbitration	intermediation
价值	worthiness	cost	value	price
价值体系	value-system
价值取向	value orientation
价态	valence state
价格	price	value	rate	figure
价格低廉	price moderate
价格限制	price limit
价格预测	price expectation
价比	price ratio
任何	any-one
任务	mission	task	role	assignment
任务分配	tasking	task allocation
任务划分	task partitioning
任务类型	type of task
任务转换	task switching
任意	at discretion	arbitrary	at random	spontaneousness
任意性	randomicity	optional nature
任期	term of office	term
份额	share	lot
仿制	mock up	mimicking	imitative
仿射	affinely
仿生	bio-inspired	biomimetic
仿真	emulational
仿真器	emulator	sm
仿真技术	technique of simulation	emulation technique
仿真模型	simulation model
企业	industrially	enterprise	business concern	undertaking
企业价值	enterprise value
企业家	business man	enterprising man	man of enterprise	entrepreneur
企业成本	cost in business	enterprise cost
企业界	business community	business circles
企业社会责任	csr
企业管理	enterprise management	management in enterprises	business administration	business management
伏安	volt-ampere	current-voltage
休克	shock
休养	relaxation	recreation
休息	in recess	lie-down	take a break	re-pose
休眠	resting	dormancy	quiescently	dormant
众多	masses of	in great numbers
众所周知	well known	best-known
优于	superior to	one up on	gain an advantage over	excel
优先	preferentially	underlying	priority	first
优先地位	front burner	senior status
优先次序	effect of priorities
优先级	priority	precedence level	pri
优先考虑	take priority of	top-priority	prioritize	give priority to
优先选择	give preference to
优势	ascendancy	dominancy	advantaging	upper hand
优势比	dominance ratio
优势种	sociales
优化	majorizing	optimizing	prioritization
优化方案	prioritization scheme
优化方法	optimization method
优化目标	optimization objective
优化算法	optimization algorithm
优化过程	optimization procedure
优化问题	optimization problem
优异	excellently
优性	dominant	dominant character
优惠	preferential
优点	excellency	advantage	merit	one's strong suit
优秀	excellence	first-class	way up	preeminent
优缺点	pros and cons
优美	graceful	elegent	delicately	elegantly
优良	have quality	excellent	choiceness	strong
优质	of good quality	quality	superior quality	dominator
优越	superiority	ascendance
优越性	superiority
优选	cherry-pick
伙伴	associator	companionate	partner	mates
伙伴关系	partnering	partner relation
会员	associator	member	fellow member
会聚	convergency
会计	accountion	fiscal
会议	meeting	conference	metness	council chamber
会议内容	course of lectures
会诊	consultation
会造成	lend oneself
会阴	perineal
会面	meeting	come together
伟大	bigness	grandness	great
传入	spread into	importation	inferent	introduction
传动	transmitt
传动系统	drive line system
传导	conduction	convection
传导性	conductibility
传感器	sensor	end organ	sensing element	transducer
传播	propagating	disseminative	seminate	dispersal
传播方式	propagation mode
传播时间	travel time
传播特性	propagation property
传播路径	propagation path
传播速度	velocity of propagation	propagation velocity
传染	infect	infectiously	epidemical	diseasing
传染性	infectivity	infectiousness	communicability	contagiously
传染病	infectious disease	epidemic	infection	communicable disease
传热	heat transference	thermal transmission	heat transmission
传热系数	coefficient of heat transfer	coefficient of heat transmission	heat transfer coefficient	heat transmission coefficient
传粉	pollenize	pollination	cross-pollinating
传粉媒介	pollinator
传粉昆虫	pollinator
传粉者	pollenizer	pollinator
传统	traditional	conventional	traditioner
传统上	traditionally
传统性	traditionality
传统模型	conventional model
传统的方法	conventional method
传统知识	traditional knowledge
传统算法	traditional algorithm
传记	life-story
传质	mass transfer
传质系数	coefficient of mass transfer	mass transfer coefficient
传输	transmittal	transmission	transmit	dels
传输协议	transparent protocol	transport protocol
传输性能	transmission performance
传输效率	transmission efficient
传输方式	transmission mode	transmittal mode
传输方案	transmission plan
传输方程	transmission equation
传输时延	propagation delay time
传输时间	time of transmission	duration of transmission	propagation time	latency
传输系统	transmission system
传输路径	transmission route	transmission path
传达	communicate	deliver to	transmissive	convey
传送	transmissive	transport	convection	send through
传递	transferring	pass on	pass along	hand down
传递函数	transfer function
伤亡	casualty	loss
伤口	cut	wound
伤害	harm	injuriously	damage	wounding
伦理	ethical	morals
伦理学	ethnics	moral science	ethics	moral philosophy
伪相关	spurious correlation
伪码	pc
伪装	simulate	personate	camouflage	make-believe
伪造	false making	fabricate	cook up	imitatively
伪随机	pseudo-random
伪随机序列	pseudo-random sequence
伪随机数	pseudo-random number	prn
估值	value of assessment	estimation
估算	estimated	compute	imputed
估计	by estimate	size up	make an estimate of	estimate price
估计值	estimated value
估计误差	estimating error
估量	size-up	weigh up	take stock of	measure
伴侣	partner
伴发	concomitant with
伴有	followed by	associated with
伴随	concomitancy	go with	incident to	incidental to
伴随着	accompany with
伸出	reach out	projecting	extended	outreach
伸展	setting-out	extense	spread out	bay out
伸缩	telescopically	flex	extension
伸长	extending	stretched-out	elongation	prolongation
伺服	servo
伺服控制	servo control
伺服系统	servo system	servo
似乎	appear to	it seems that	it looks as if	bid fair
似然函数	likelihood function
伽马射线	gamma ray
但是	at the same time	granted	pain in the neck	still
位于	located in	situated	perch on	stand
位图	bit-mapped
位差	potential difference	potential drop
位点	situs
位的	potenteal
位相	phase
位移	bit shift	displaced	offsetting	misalign
位置	positional	location	situs	site
位置上	locational
位错	line defects	linear defects	dislocation
低下	lowness
低价	low in price	lower price	low
低优先级	low priority	low precedence
低估	under-estimate	under-rate	under-report	underestimate
低位	low-order
低分辨率	low-resolution
低功率	low-power
低危	low-risk
低压	low-pressure	low-tension	low-voltage	lv
低合金	low content alloy	low expansion alloy	low-alloy
低地	low lands	low-lying
低密度	low density
低密度脂蛋白	low density lipoprotein	ldl
低密度脂蛋白胆固醇	ldl cholesterol
低对	lower pair
低年级	junior-grade	junior class	lower-class
低廉	two-bit
低强度	low-intensity	low-strength	low-impact
低成本	low cost	lowcost
低档	low-end	low-rent
低氧	hypoxia
低水位	low water
低水平	low-level
低海拔	low-altitude
低温	low temperature	hypothermia
低温处理	subzero treatment
低温贮藏	cryopreservation
低潮	at low water	low tide	lowlight
低照度	low-light
低的	lower	low	low-lying	low-grade
低碳	low-carbon
低空	low-altitude
低端	low side	low-end
低等	low
低级	low class	low grade	lower-grade	low level
低级别	low-ranking
低纬	low-latitude
低纬度	low-latitude
低聚	oligomerized
低能	low-energy	weak-minded	mental deficiency	simple-minded
低血压	hypotensive
低血糖	hypoglycemic	hypoglycemia
低质量	low quality	low-weight	low grade	inferior quality
低通	low-pass
低速	low speed	low-velocity	idle speed
低阶	low-order	lower rank
低频	lows	low-frequency	lf
低风险	low-risk
住宅	dwelling house	housing unit	residence	residential
住宅区	residence zone	neighborhood unit	residential area	living quarters
住宅小区	gated community
住宿	room	check in	quarter
住房	dwelling	residence
住院	living-in	hospitalization
住院医师	house staff	chief physician
住院治疗	hospital care	hospitalization
佐剂	adjuvance
体之间	inter-body
体会	taste
体位	postural
体内	in vivo	intrinsical	esoteric
体分布	volume distribution
体制	institutional framework	system	organization	regimen
体力	physical strength	body force	mechan	power
体型	body type	body-shape	habit of body	morph
体壁	body wall	somatical
体外	out-of-body	in vitro	extrinsic
体外受精	external fertilization
体外试验	out-of-body experience
体征	physical symptom	physical sign	objective sign
体感	somatic sensory system
体格检查	medical examination	physical examination	medical	check-up
体检	physical checkup	medical checkup
体液	body fluid	body-water	humoral	bodily fluid
体液免疫	humoral immunity
体温	body temperature	heat	temperature pulse respiration
体温调节	body heat regulation	thermostatic
体现	in the person of	materialize	incorporate	bodys
体的	corporic
体相	bulk phase
体积	volumetrical	voluminal	solidity	bulk
体积分数	volume fraction
体积比	volume ratio
体系	system	institutions	hierarchial	hierarchy system
体系化	systematism
体系结构	architecture
体素	voxel
体细胞	somatic cell
体育	physical training	physical education	phys ed	sporting life
体育用品	sporting goods	sports equipment
体育课	gym
体质	constitutional	habitus
体重	body weight	body-mass	weight
体重为	tip the scales
体重指数	body mass index
体长	body-length
体面	presentable	respectability	grace
体验	experiencing	experience	taste of
何时	at what time
余弦	cos
余热	used heat	waste heat
作业	school assignment	task	school work	exercise
作业调度	job scheduling
作为	in the quality of	by way of	act of commission	en
作为一个整体	as a body	in its entirety
作为背景	as a setting
作为选择	by preference
作出	make with	work out	turn in	turn sb in
作分析	perform an analysis
作品	works	opus	writing
作图	construct
作对	contrarious
作战	do battle	campaigned	hosting	warfare
作物	plant
作物产量	crop-yield
作物栽培	plant culture
作用	use for	workings	functionate	operation
作用于	act on	working on
作用力	acting force
作用区	action portion	active region	active zone	zone of action
作用方式	type of action
作答	responding
作者	created by	author
使命	mission
使命感	sense of purpose
使复合	compound
使平	adequation
使得	make	get
使用	using	make use of	put to use	employ
使用中	engaged	occupied
使用价值	use value	value in use	use
使用寿命	useful time	serviceable life	life length	operational life span
使用性能	character of service
使用情况	condition of service	service condition	usage
使用效率	availability factor
使用数据	service data
使用方法	use-method	usable method	usage method
使用时间	utility time
使用权	right of use	usage rights	use	access
使用者	user
使用过程	use procedure
例外	exception	exceptionality	make exceptions	irregularity
例如	for instance	for example	eg	say
例子	example	instance
例行	routinely	on a regular basis
例证	case in point	illustration	exemplify	ills
供体	donor	donator
供参考	for your information
供应	supplying	provide	serve	fill
供应不足	in short supply	under-supply
供应商	supplier
供应能力	deliverability
供应链	supply chain
供气	gas supply
供水	watering
供电	powered-up
供给	supply	furnish	dish up	fill
供给量	quantity of output
供血	blood-supply
供选择	for preference	alternative
供需平衡	equilibrium of supply and demand	co-ordination of supply and demand
依从	compliancy	fall in with	comply
依存	dependence
依存关系	dependancy
依恋	attached	cleave
依据	depending on	according as	pursuant	bies
依旧	as of old	as ever	in statu quo ante	in statu quo
依次	take turn	in turn	ordinally	turn and turn about
依法	in law	by operation of law	in accordance with the law	pursuant to law
依然	none the less	no less
依照	in conformity to	in accordance with	go by	pursuant to
依赖	depending	rely on	build upon	on the strength of
依赖于	dependent on
依赖关系	dependency relationship
依赖性	dependencies
依附	adherence	attach oneself to	attach to	hang on the skirt of
依靠	dependent on	by means of	count on	rely on
侦测	surveillance
侧卧位	lateral position
侧壁	side wall	sidewall
侧枝	side-branch
侧根	lateral root
侧的	side
侧脑室	lateral ventricle
侧芽	lateral bud
侧链	side-chain	lateral chain
侧面	side face	profile	lateral	flank
侵入	invasive	bite in	approaching	intrusively
侵占	make inroads on	break into	encroachment	trench on
侵害	parasitize	invasion	inroad
侵染	infestation
侵犯	aggression	encroach on	invasion	intrude upon
侵蚀	erosing	erod	burn into	eat into
侵蚀性	erosivity
侵蚀能力	erosiveness
侵袭	in-road	invasion	descent	invade
侵袭性	invasiveness
便于	easy access
便利	advantage	well-suited	facilite	expediently
便携式	hand-held
便秘	constipation
促使	bring	incitative
促动	motivate
促成	contributive	suggest	forcing	precipitate
促炎	pro-inflammatory
促生长	bioplastic
促甲状腺激素	thyroid-stimulating hormone
促进	accelerate	help to	promote	encouraging
促进因素	motivator	stimulative	catalyst	stimuli
促销	sales promotion
俄罗斯	russia	rus	russian federation
俄语	russian	great russian
保健食品	health food	functional food	nutraceutical
保卫细胞	guard cell
保存	conserving	preservation	serv	reposit in
保存于	store in
保存在	sore in
保存数据	save data
保存率	sustained yield
保存着	in store
保守	conserved	conservatism	old-fashioned	backward-looking
保守性	conservatism
保密	confidentiality	eyes-only
保护	protect from	ensure from	preserval	conservation
保护制度	protectorate
保护区	protected area	conservation area	preserve
保护基	protective group
保护性	protectiveness
保护手段	salvo
保护措施	protective measure	protective action	safeguard practice	safe-guard
保护政策	protection policy
保护机制	protection mechanism
保护环	protection ring
保护系统	protection system
保护过程	protected procedure
保护酶	protective enzymes
保护领	protec
保持	retentive	keep to	retainment	preserval
保持健康	keep healthy	stay healthy	preserve health	keep fit
保持稳定	hold steady
保有	have and hold	retain
保温	thermal insulation	keep warm	stay warm
保留	reserver	preserving	retainment	saving
保留时间	retention time
保真度	fidelity
保藏	preservation	shut up
保证	engage for	assurance	certify	ensure
保证不	guarantee from
保证人	warranter	sponsor	cautioner	surety
保险	insurance	guarding	safety	assurance
保障	assure
信仰	believe in	belief	devotional	strong belief
信任	confide in	trustfulness	believe in	reliance
信使	courier
信号	signal	call letter	call-sign
信号功率	signal power
信号处理	signal processing
信号强度	signal intensity
信号肽	signal peptide
信号识别	signal identification
信号通路	signal channel
信噪比	signal-noise ratio	signal-to-noise	noise-signal ratio	signal-to-interference ratio
信度	reliability
信心	positiveness	confidence	assurance	hope
信念	belief	substructures	persuasion	article of faith
信息	informational	commun	info	intelligence
信息交换	message exchange	information interchange
信息传播	dissemination of information
信息传输	information transmission
信息冗余	information redundancy
信息包	packeted
信息化	informatization
信息向量	dope vector
信息处理	information processing	information handing
信息学	informatics	information science
信息技术	information technology
信息数据	information data	md
信息来源	information sources
信息检索	message retrieval
信息流	information flow
信息熵	entropy of information
信息理论	information theory
信息管理系统	information management system	ims
信息系统	information system	intelligence system
信息组织	organization of information
信息结构	organization of information
信息表	table of information
信息记录	recording of information
信息论	information-theoretical	theory of information	information theory
信息量	amount of information	quantity of information	information content
信息需求	information requirements
信服	conviction
信用	breach of confidence	credit	fides	tick
信用评价	credit rating
信誉	credit-worthiness
信道	signal channel	channel	ch
信道状态	channel condition
修养	culture
修剪	pruning	cut-off	pinch off	cut back
修复	repairing	healing	restauration	rehab
修复术	prosthetic	prostheses
修改	modificative	converted	amending	make-over
修正	revises	corrected	re-vision	amended
修正值	corrected value
修正计算	correction computation
修补	piece up	repair enzyme	repairment	patch up
修订	reduct	revisioning	re-working	re-edit
修饰	modification	attributively	qualificative	grooming
修饰电极	modified electrode
俯仰角	angle of pitching
俯冲	nose down	dive
俱乐部	club
倍增	multiplicative
倍数	multiple
倍率	multiplying factor
倍频	frequency multiplication	frequency doubling	df
倍频器	frequency multiplier	frequency doubler	doubler
倒伏	fall prone	pronate
倒塌	collapsion	fall down	go out	break down
倒数	count down	reciprocal
倒生	inversed
倒置	inversion	convert	invert
倒退	back up	retrograde	reverse	regress
候选	candidate
候鸟	migrator	bird of passage
借助于	by the help of	by the instrumentality of	with the aid of	by the medium of
借用	appointment on secondment	borrow
倡导	pioneer
倡议	sponsorship	sponsor
债券	bond certificate	debt obligations	loan stock	bond
债务	debt	financial obligation	liability	obligation
值域	range of value
值得	worthy of	worth	worthy to be done	deserve of
值得注意的是	it is noteworthy that
值的	good for	worth
倾向	lean to	inclining	separative	trend
倾向于	inclinable	affectioned	apt to	trend to
倾斜	tilting	sloped	obliquity	declining
倾斜角	included angle	angle of bank	tilt angle	angle of obliquity
倾注	transfusion	devote to	pump	torrent
倾角	angle of tilt	angle of dip	angle of inclination	incidence
假体	false body	prostheses	prosthetic
假单胞菌	aeruginosa
假单胞菌属	pseudomonas	ps	genus pseudomonas
假定	assuming that	granted that	it is postulated that	positing
假手	artificial hand
假设	hypothesis	in case of	hypothesize	posit
假设检验	hypothesis test
假说	hypotheses
假阳性	false positive
假阴性	false-negative
偏低	on the low side
偏侧	hemi
偏倚	systematical error	deflective
偏利	laterality
偏利共生	dependence
偏向	weighted	deflectivity	lean to
偏头痛	migrainous	sick headache	migrainous headache
偏差	declinational	decination	deviation
偏心	off-centre	partiality	decentered
偏心距	eccentricity
偏振	polarize
偏爱	have a preference for	accept the face of	accept the person of	big on
偏相关	partial correlation
偏离	off-course	off normal	deviate from	divergently
偏移量	offset
偏置	biasing
偏置电路	biasing circuit
偏见	pre-conception	bias	jaundice	parti pris
偏转	deflecting	avertence	eccentric rotation	declination
偏远	out-of-the-way
偏重	weighted
偏颇	partiality
偏高	on the high side
做出	maked
做到	live up to	put in place
做功	do work
做好	work it	ready-made	ready-to-wear
做法	modus operandi	show sb the ropes
停机	closed-down	trip out	in idle	stoppings
停止	phase-down	pack it up	cut it out	discontinuer
停泊	secureness	at anchor	moored	let go anchor
停滞	stagnation	bogged-down	stagnant	retention
停用	non-use	block up	ous
停留	continuance	remain	make a halt	stay
停留在	stay at	rest on
停留时间	staying time	residence time
停药	drug withdrawal
停车	parking	power off	bring to rest	pull up a car
停车场	car park	parking lot	stopping-place	parking area
停顿	at a halt	tie-up	at pause	make a halt
健全	healthiness	as clear as a bell	well-conditioned	sound
健壮	haleness	vigorousness	in the pink	corn-fed
健康	wellness	health	healthy	in good health
健康服务	healthcare
健康状况	health condition
健康状况良好	in health
健康状态	health
健康问题	health problem
健身	preserve health	keep fit
偶尔	at-times	now and then	once in a way	every once in a while
偶数	even number	even
偶有	infrequently
偶然	by accident	as it happens	accidentally	casualness
偶然性	occasionality	contingency
偶联剂	coupling agent
傅立叶	charles fourier
傅里叶变换	fourier transform
傅里叶变换红外光谱	fourier transform infrared spectroscopy
傍晚	towards evening
储备	lay in a stock of	stand-by	backlog	hive
储存	stored	stock of	lay in a stock of	garner
储存时间	storage time
储蓄	savings	on deposit	lay by	stockpile
储藏	reservative	storage	reposition	reservoir
储量	reserves
储量计算	calculation of reserves
催产素	oxytocin
催化	catalytic	catalyze	catalysis
催化亚基	catalytic subunit
催化作用	catalyzing	catalytic action	catalysis
催化剂	catalyzer	catalytic agent	activator	catalyst
催化反应	catalytic reaction
催化活性	catalytic activity
催化燃烧	catalytic combustion
像差	aberration
像素	pixel
僵硬	stiffness	rigidizing	hard-shelled	muscle-bound
儿子	boy
儿科	pediatric	pediatric medicine
儿童	paed	infant	child	ped
儿童早期	early childhood
儿童期	childhood
允许	allows	enablement	make a promise	permit of
元件	component	element	organ
元分析	meta-analysis	meta-analytic
元数据	metadata
元的	meta
元素	elemental	elementary
元素分析	ultimate analysis	elemental analysis	elementary analysis
元认知	metacognition
兄弟	bro	sibling
充分	sufficient	the full	maturely	the root
充分利用	make the best of	make full use of	take full advantage of	optimize
充分反映	adequate disclosure
充分发展	full blown
充分发挥	give full play to	bring into exercise
充分必要条件	necessary condition
充分条件	sufficient condition	necessary condition
充分理解	take home to oneself
充分考虑	mature
充分证明	full proof that	ram home
充分说明	speak volume for
充实	plenum	enhancement	recruit
充当	serve for	answer for	act as
充沛	overflowing	exuberancy
充满	full of	filled with	bursting	heavy with
充电	charging	electrizing	charged with electricity
充足	in full	in abundance	flush of	sufficiency
先兆	prognostic	straw in the wind
先决条件	prior condition	condition precedent	pre-condition	prerequisite
先前	anteriority	firs	previously	al-ready
先在	preexistent
先天	congenital	genetous	innate	syngenic
先天免疫	inherent immunity	congenital immunity	inherited immunity	innate immunity
先生	mr	inche	sir	senor
先行	antecedence	anticipatory	look-ahead
先进	advanced	progressively
先进性	progressiveness
先锋	pioneer	advance guard	vanguard	van
先验	priori
先验概率	prior probability	probability a priori
先验知识	future knowledge
光信号	optical signal	light signal
光催化	photocatalysis
光动力	photodynamic
光化学	photochemically
光化学反应	photochemical reaction
光反应	light reaction	photoreaction
光变曲线	light curve
光合	photosynthetic
光合作用	photosynthesis
光吸收	absorption of light	light absorption	optical absorption
光响应	photoresponse
光子	light-quantum	photon
光学	optics	opties	visually
光学厚度	optical thickness
光学显微镜	optical microscope	light microscope	lm
光学望远镜	optical telescope
光学系统	optical system
光密度	optical density
光度	photon	luminosity
光强	intensity of light	light intensity
光效率	optical efficiency
光敏剂	photosensitizer	sensitizer
光散射	light scattering	light dispersion
光束	light beam	beam of light
光栅	raster	grating
光流	optic flow
光源	light source	optical source	illuminant	lamp house
光滑	lubric	smooth-shelled	glazed	lubricious
光热	photothermic
光电	opto-electronic
光电子	optical electrons	optoelectronic
光电子能谱	pe spectrum	pes
光纤	fiber optic	fiber	optical fiber
光线	light rays	ray of light	beam of light	radial
光线追踪	ray tracing
光芒	bass part
光谱	spectrum	spectral	light spectrum	optical spectrum
光谱仪	spectrograph
光谱分析	spectrum analysis	spectral analysis	spectroscopic analysis	spectrographic analysis
光谱反射	spectral reflectance
光谱学	spectroscopy	spectroscopic
光谱能量分布	sed
光通量	light quantity	light flux	luminous flux
光镜	light microscope
克服	fight down	get over	overcome	bridge over
克罗恩病	crohn
克隆	cloning	clonal
克隆形成能力	clonality
免疫	immun	immuno	immunologically
免疫印迹	immunoblot	western blotting
免疫印迹法	immunoblotting
免疫原	immunogen
免疫原性	immunogenicity
免疫反应	immune reaction	immunological reaction	immunoreaction
免疫学	immunologic	immunology
免疫应答	immunologic response
免疫性	immunity
免疫抑制	immunosuppression
免疫抑制剂	immunosuppressant
免疫法	immunization
免疫活性	immunological competence	immunocompetent
免疫球蛋白	immunoglobulin	immune globulin	immune gamma globulin
免疫疗法	immunotherapy	immunization therapy
免疫系统	immune system
免疫组织化学	immunohistochemistry	immunohistochemical
免疫细胞化学	immunocytochemistry
免疫缺陷	immunodeficient	immune deficiency
免疫荧光	immunofluorescence
免疫荧光技术	ift
免疫荧光法	immunofluorescence
免疫蛋白	immune proteins
兔子	rabbit
党内	inner-party
党员	party member
入侵检测系统	lids
入口	portal site	portal	intake	access
入土	sink into the grave
入境	enter the country	inbound	ingress
入学	enrolling	start school	entrance
入射	incidence
入射光	incident light
入射角	angle of incidence	incident angle	angle of reflection	angle of arrival
入睡	put one's eyes together	zone out	fall on sleep	go to sleep
入院	hospitalize
全世界	all over the world	worldwide	universal	around the world
全人类	whole body of mankind
全体	totality	in a body	entireness	wholeness
全光	all-optical
全合成	complete synthesis	total synthesis
全向	omnidirectional
全员	full-strength
全周期	complete period
全国	across the nation	nation-wide	nationwide
全国各	across the land	throughout the land	across the country	throughout the country
全国性	national	nationwide
全国范围	nationwide
全天	all-day	round-the-clock
全局	globally
全局优化	overall optimization	global optimization
全层	full-thickness
全州	statewide
全年	year-around	all-season	annual	year round
全序	simply ordered
全文	complete text	full text
全新	fire-new	ground breaking	brand new
全新世	recent epoch
全方位	omni
全景	panoramic	panoramic view	panorama
全景式	panoramically
全球	world wide	global	seven seas
全球化	globalization
全球变暖	global warming
全球定位系统	gps
全球性	globality
全球气候变化	global climate change
全缘叶	entire leaf
全自动	full automatic	point-and-shoot
全血	whole blood
全貌	panorama
全身	systemically	whole-body	whole-length	full-size
全身症状	general symptom	constitutional symptom	systemic symptom
全身麻醉	general anesthesia
全连接网络	fully-connected network
全部	all and the one	full-out	totaled	in block
全部完成	buttoned up
全长	full length	whole-length	span
全隔离	full buffer
全面	all-sided	across-the-board	in the general	all-around
全面分析	general analysis
全面反映	full disclosure
全面发展	integrated development
全面实施	in full operation
八个	eight
八角	eight-square
公主	ma'am
公众	general public	public	community	joe public
公元	common era
公共	communal	public	common
公共交通	public transport	public transit
公共卫生	public health	public healthy
公共建筑	public works
公共政策	public policy
公共服务	public-service
公共设施	communal facilities
公共部门	public sector
公务员	public officer	government employee	officer	office-holder
公司	companied	co	corp	inc
公园	park
公安	communal security	public security	public peace
公布	give publicity to	make public	promulgation	publication
公平	with the even hand	balanced	equitable	on the level
公开	in open	the view	in the face of day	above board
公开性	publicness
公开数据	public data
公式	formula	formule	equation	formulary
公式计算	formula calculator
公有制	state ownership
公正	rightfulness	candid	equitably	justness
公民	citizen	civil	civic
公牛	bull
公理	self-evident truth	armstrong	priori
公用	sharing	public
公益	public benefit	public good	common benefit	public interest
公益事业	public welfare undertaking
公立	public
公立医院	state hospital	governmental hospital
公约	general convention	public contract
公认	recognized	received	accepted	well-accepted
公设	postulational
公路	highway	high road	road	causeway
公路建设	road construction
公路运输	transport by road	road transport
公里	km	kilometer
公顷	hectare
六个	six	half-dozen
六年级	sixth form
六边形	hexagon
兰科植物	adam-and-eve
共享	shared	pool
共价	covalency
共价键	covalent link	covalent bond	covalent linkage
共变	covary	co-vary
共同	common to	corporately	collective	together
共同体	community of states	community
共同作用	co-efficient
共同目	common purpose
共和国	commonwealth
共存	co-exist	concomitancy	coexist
共性	commonness
共振	resonate	resonant vibration	sympathetic vibration
共振峰	resonance peak
共晶组织	eutectic structure
共有	in common	community	co-own	co-ownership
共现	co-occur
共生	commensality	symbiotically	co-existence	mutualism
共生体	commensal
共生生物	symbiote
共用	joint use	common to	global
共线	collinear
共聚物	copolymer
共表达	co-expressed
共计	count up to	totalled	sum to	amounted
共谋	complicity	joint plot
共转染	co-transfect
共轭梯度	conjugate gradient
共轭梯度法	conjugate gradient method
关于	as regards	in respect to	concerning	in relation to
关切	with concern
关心	concerned about	cared-for	regardful of	have respect for
关怀	tender loving care
关注	keep a watchful eye on	keep a careful watch on	keep a close watch on	prevenance
关注的焦点	whole show	centre of attention
关系	relationing	relationship	relation-ship	connection
关系分析	relations analysis
关系到	have respect to
关系图	relation schema
关系密切	germane	umbilical
关系式	relational expression
关系模型	relational model
关系模式	relational scheme	relation schema
关系矩阵	matrix of relation	relational matrix
关系网络	relational network
关联	association	relevance	relating	relationship
关联方	related-party
关联矩阵	incidence matrix
关节	articulations	articular	joint
关节囊	joint capsule	synovial capsule
关节炎	arthritic	arthritis
关节炎患者	arthritics
关节软骨	investing cartilage
关键	key point	crucially	operative	sticking point
关键人物	pivot
关键参数	key parameter
关键因素	key factor	critical factor
关键帧	kf
关键所在	where the shoe pinches
关键时期	critical period
关键步骤	committed step
关键路径	critical path	critical patch
关键部分	meat and potato
关键酶	key enzyme
关键问题	bottleneck problem
关键阶段	critical stage
关闭	closed	block off	shut up	bolt up
兴奋	excitement	worked up	keyed up	get it on
兴奋性	stimulant	excitability	irritability	excitatory
兴建	go up
兴起	sunrising
兴趣	interest
兴隆	prosper	fortune	golden
其中包括	among others
其他	other one	rests	else
其他人	others	someone else	remainder
其余	rest of	au reste
其后	thereafter
其实	matter of fact
其时	mean solar time	meanwhile	meantime
其次	in the next place	in the second place	following	next
其次是	followed by
其间	mean solar time	meanwhile	meantime
具体	concretely	specific	corporeal	brick-and-mortar
具体化	concretization	embodiment	crystallize	materialization
具体形式	concrete form
具体表现	embody
具有	take on	take on sb	possess
具有重要的意义	mean much
具有非常重要的意义	mean much
具的	fringed
典型	typical	representatively	prototypically	true to type
典型性	typicalness	representativeness
典型抽样	representative sampling
典型研究	cross-section study
典型结构	typical structure
典范	ideal	mirror	ty	pink
养分限制	nutrient limitation
养成	nurturance
养殖	home-breeding
养育	foster	breed up	bringing up	nurture
养鱼	fish-farming
兼容	compat
兼容性	compatibility
内侧	medially
内分泌	endocrinic	internal secretion
内力	internal force
内压	internal pressure	intrinsic pressure
内原	endogenic
内含	embedded	implicit in	implicitly
内含物	inclusion
内固定	internal fixation
内在	internality	intrinsical	built-in	inherently
内在动力	internal drive
内在因素	making
内在联系	internal connecting link	internal logic
内地	up-country	interior
内壁	wall
内存	internal storage	memory port	core storage	core store
内存需求	memory requirements
内容	content	gut	incl
内容分析	content analysis
内层	inner layer	lining	back side
内嵌	in-line
内建	build-up
内径	inside diameter	internal measuring instrument	inner diameter
内心	incenter	inner	heart	inward
内插	interpolative
内收	adductive
内核	kernel	core
内毒素	endotoxin	intracellular toxin
内毒素血症	endotoxemia
内水	internal waters
内河	river
内流	internal flow
内涵	intension
内源	endogenic
内燃	internal combustion
内环境	internal environment	milieu interne
内生	endogenously
内瘘	internal fistula
内的	internal
内皮	endothelial	endothelial tissue	endothelium	vascular epithelium
内皮细胞	endothelial cells
内相	internal phase	inner phase	interior phase	disperse phase
内科	medical	medical clinic	medicine
内积	inner product	scalar product
内窥镜	endoscope
内线	interior wiring	inside lane
内耳	internal ear	inner ear
内聚	cohesive
内能	internal energy function	internal energy	energy content
内脏	internal organs	visceral	bowels	inside
内膜	intimal
内行	know one's goods	professionally	in one's element	on one's own ground
内质网	endoplasmic reticulum
内部	in-house	internally	boweled	inner
内部信息	inside information
内部过程	in-line procedure	built-in procedure	in-stream procedure	intrinsic procedure
内酯	inner ester	internal ester	internal ether
内酰胺酶	lactamase
内附	enclosed
内陆	land-locked
再一次	yet again	for-next
再使用	re-use	reuse
再入	reentry
再分	subdivide	sub-divide
再分配	re-allocation	re-assign	reallocation	sub-allotment
再利用	repurposing	re-using
再加	on top of that
再发	recurrent	recurring
再引入	re-introduce	re-introduction
再循环	recirculating	recycling
再灌注	reperfusion
再热	re-heat
再狭窄	restenosis
再现	recurrence	re-runs	reproduction	re-enactment
再生	born again	regeneratively	reproducing	second birth
再生产	repro
再经过	re-pass
再结合	recombine	re-combine	re-unite
再计算	re-compute
再评价	re-evaluation	re-assess	reassess	reevaluate
再评估	reevaluate
再运用	re-apply	re-application	reapplication	reapply
再进	reentry
再通过	re-pass
再造	reconstituted
冒险	hazardously	run a risk	take risks	take a chance
冗余	excessiveness	redundances
冗余信息	redundant information
冗余度	redundancy
写作	authoring	compose	pen-and-ink	write
写入	read-in	wr	write in	reduce to writing
写字	lettering	write
军事	military	military discipline	war
军人	soldier	military personnel	military	military man
军区	military area	military district
军队	army	military	troops	array
农业	agriculturally	ag	farming
农业人口	agricultural population
农业保险	agricultural insurance
农业区	farm belt	grass-roots
农业土	agricultural land
农业机械	farm machine	agricultural implement and machinery
农业现代化	agricultural modernization
农业经济	agricultural economics
农业部	department of agriculture	agriculture department
农事	husbandry
农产品	primary products	agricultural produce	agricultural products	farm goods
农作物	crop
农副产品	subsidiary agricultural products
农地	cropland
农场	farm	farm-place
农学	agriculture	agronomic	agronomy
农村	rural area	down-home	rural	country
农村人口	rural population
农村地区	rural area
农村居民	country-dweller
农民	child of the soil	farmer
农用	agricultural land
农田	farmland	farm	cultivated land
农艺	agronomically
农药	agricultural agent	agricultural pesticide	pesticide
冠心病	coronary artery disease	chd	coronary heart disease
冠状	coronary	coron
冠状动脉	coronary artery
冠状病毒	coronaviruses	coronavirus
冠的	coronary	coronal
冥想	muse	travels in the blue	in contemplation
冬季	winter
冬性	winterness
冰冻	freeze-up	iced	frostted	frost-bound
冰冻切片	frozen section
冰期	ice-age
冰水	ice water
冰淇淋	ice cream	ice
冰的	icy
冰盖	ice-sheet
冰雹	hail
冲击	impactive	impact area	surging	ballistic
冲击强度	impact strength
冲击波	shock-wave	blast wave	shockwave
冲击韧性	impact toughness	impact ductility
冲刷	wash against	washout	obliterate
冲动	impulsive	actuations	impetuousness	impelled
冲压	stamping	punch
冲洗	flush out	irrigative	wash down	rinse off
冲突	confliction	interference	collide with	collision
冲突解决	conflict resolution
冲突问题	collision problem
冲蚀	erosion	washout
冲角	angle of attack
决定	determining	fix to	decide	resolve on
决定了	stated
决定因素	determinant	determining factor	deciding factor	payoff
决定性	definitively	decisive	determinant	final
决定性因素	decisive factor	determining factor
决策	decision-making	policy-making
决策分析	decision analysis	decision tree analysis
决策变量	decision variable
决策支持系统	decision support system
决策树	decision tree
决策模型	decision models	decision-making model
决策系统	decision-making system
决策者	policy maker	decisionmaker
决策表	decision tables
冶金	metallurgical	metallurgy
冷冻	refrigerant	freeze	chill
冷冻干燥	freeze drying
冷凝	condensational
冷凝器	condenser	condensing apparatus	chilling machine
冷凝液	condensate
冷加工	cold work
冷却	cooling	refrigeration	chilling
冷却水	cooling water	water coolant
冷却系统	cooling system	coolant system	refrigeration system
冷启动	cold boot
冷型	cold type
冷战	cold war
冷杉	true fir	swiss pine
冷气候	cold climate
冷水	cold water
冷温	cold-temperate
冷漠	apartness	stoniness	ice-cold	passive
冷点	cold spot	cold point
冷藏	cold-storage	refrigeration
冻干	freeze-dry	lyophiled
冻结	freezes	frozen-in	put a freeze on	dead-lock
冻融	freeze-thaw
净化	purified	decontaminate	purge	refine
准则	established principle	values	guide line	normative criteria
准备	preparing	ready to	equipped to	fix to
准时	up to time	on the stroke	on the minute	on the dot
准的	quasi
准确	spot-on	on target	accurate	by rule and line
准确度	accuracy
准确描述	pinpoint
凉水	cooling pound	cold water
凌晨	small hours
减产	crop failure
减低	reducing	shrinkage
减免	deductions and exemptions	remissive
减半	halving
减压	decompress	pressure reduction	reduced pressure	de-stress
减去	subtract from	lesses	deduct	take off
减小	let up
减少	reductive	reduced	decrease	take from
减少到	decrease to
减少量	decrease	decrement
减幅	damping
减弱	attenuating	trail off	diminished	take the edge off
减慢	slower	rev down
减数分裂	reduction division
减水	set-down
减水剂	water reducer
减法	subtracting
减缓	rev down
减肥	get into shape	reduce	slimming
减轻	mitigation	alleviate	ease up	abated
减轻体重	slimming
减退	slow-up	falling-off	lapse	lysis
减速	speed-down	moderating	slow-up	deceleration
减速器	decelerator	reducer
减速时间	deceleration time
减量	decrement
减震	shock-absorbing
凝固	concreting	solidify	hard set	clotting
凝结	coagulate	setting up	concreting	clot
凝聚	cohere	boiled-down	condensation
凝聚性	coherent
凝胶	gel	gelation
凝胶电泳	gel electrophoresis
凝血	blood-clotting
凝血酶原	thrombogen	factor ii
凝视	peer at	stare into	gaze	fixate at
凝集	agglutinating	clumping
凝集素	agglutinating substance	agglutinator
几个	several
几乎	next to	come near doing	practically	nearly
几乎不	barely	scarcely any	scarcely ever	narrowly
几乎全部	nine tenths	nine tens	ninety-nine out of a hundred
几乎没有	not much	scarcely any	little or no	scarcely ever
几何	how many	geometrical
几何平均	geometric mean
几何模型	geometric model
几何约束	geometrical constraint
几十	dozens	score of
几次	once or twice
几率	probability	odds
几百	hundreds of
凤仙花	touch-me-not
凤凰	phoenixism	phenix	bird of wonder
凤尾蕨	spider brake
凭借	by right of	on the strength of	by view of	in virtue of
凭证	evidence	credential	warrant
凸的	cx
凸角	salient angle	salient
凸起	doming	raised	bumped	embossing
凹凸不平	roughness
凹形	concave shape	foveation
凹陷	dishing	unfill	umbilicated	sunk
出于	start from
出力	contribute
出去	go out doing	get out	issue forth
出发	start off	head for	go one's ways	set off
出发点	starting point	starting post	square one	jumping-off place
出口	egress	exporting	outcome	way out
出口气	off-gas
出口量	exit dose
出售	sale	bring to market	placing	place on the market
出土	unearthed
出差	travel on offical business
出席	attend at	present at	assist at	presence
出来	issue forth	come forth
出气	air out	give vent to one's anger
出海	run out to sea	set out to sea	take to sea	put to sea
出版	publishing	publication	give to the world	come out with
出版物	publication	published material
出版社	publishing company	publishing firm	publishing house	book concern
出现	emerging	present itself	arising	occurence
出现在	present to
出现在中	emerge into
出现时间	occurrence time
出现次数	occurrence number
出生	birth	come into the world	nativity	birth-place
出生体重	birth-weight
出租车	taxi	cab	hack
出空	clean	depleter
出自	grow from	stem from	proceed from	spring from
出色	excellent	finer	with flying colors	up to the notch
出芽	germinative
出血	hemorrhage	bleeding	blood loss
出路	way out	escape hatch
出错	off the track	slip a gear	slip a cog
出院	discharged from hospital
出院后	post-discharge
击中	hitting	strokeed
函数	function
函数值	function value	value of function
函数关系	functional relation	functional relationship
函数分析	function analysis
函数库	function library
函数模型	functional model
函数表	function table
函询	apply by letter
刀具	cutting-tool	tool angel	cutter
分与	dispenses
分为	classified into	divided into	fall into
分享	participance	share in	go shares	enter into
分会	affiliated society	affiliated association
分体	fission
分光	spectroscopical	prismatically
分光光度法	spectrophotometry
分光光度计	spectrophotometer
分别	fractionate	respective	severally	apart
分别分析	distinguishing analysis
分割	segmentation	fragmenting	partition	splitted
分割模型	parted pattern	split pattern
分割线	empire line
分割问题	segmentation problem
分化	differentiation
分区	space-sharing	sub-area	partitioned	sectoring
分压	fractional pressure	partial pressure
分叉	branch off	bifurcate	diverging	branch forth
分发	distributive	serve out	serve round	give out
分块	partitioning
分娩	child-birth	child bed	childbearing	labor with child
分娩后	postnatally
分子	molecule	molecular	numerator
分子内	intramolecular
分子动力学	molecular dynamics
分子生物学	molecular biology	molecular biological
分子病	molecular disease
分子筛	molecular sieve
分子结构	molecular structure
分子遗传学	molecular genetics
分子量	molecular weight	molecular mass	mol wt	formula weight
分子量分布	molecular weight distribution
分局	out-station	substation
分层	layering	delamination	stratified	hierarchic
分层取样	stratified sample
分层结构	layered structure	hierarchy
分层随机抽样	stratified random sampling
分岔	branch-like	fork
分工	job-share	division of work
分差	point spread
分布	distributional
分布中心	distribution center
分布函数	distribution function
分布参数	distributed parameter
分布广泛	widely distributed
分布式	distributed
分布式系统	distributed system	ds
分布式网络	distributed network
分布式计算	distributed computing	hadoop
分布性	distributivity
分布数据	distributed data
分布曲线	distribution curve	percentile curve
分布模型	distribution model
分布类	distributional class
分度	dividing	graduated
分开	separate out	parted	divided	divergently
分心	distract
分成	split into	divide into	fall into
分批	group by group	in batches	batch-wise
分摊	share-out	go share	allocation
分支	sub-branch	forking	off-shoot	branch
分支结构	branch structure
分散	dispersive	scattered	decentral	spread over
分散度	dispersity	degree of dispersion	divergence
分散性	dispersiveness
分数	fraction	fractional number	marks	point
分数阶	fractional order
分时	time sharing	slicing time
分期	staged	time
分析	analyzing	analytic	analyse	analysis
分析上	analytically
分析单	analysis list
分析性	analyticity
分析技术	analytic technique	parsing technique
分析数据	analytical data
分析方法	analytics	analytic procedure	analytic technique
分析机	analytic engine	analysis
分析标准	analytical standard
分析模型	analysis model	analytic model
分析法	analytical method
分析研究	analytic study
分析算法	analysis algorithm	parsing algorithm	parser analysis
分析系统	analytic system
分析线	analytical line
分析表	analytical statement	analysis sheet	parse list	parsing table
分析过程	analysis procedure	parsing process
分析问题	parsing problem
分枝	ramificate	branched	branch forth	arborization
分枝杆菌	mycobacteria
分模型	sub-model
分歧	divergence	branching	bifurcational	discrepance
分段	segmented	by stage	sectoring	paragraphing
分泌	secretion	excrete	exudation	secretory
分泌物	secretion
分泌酶	secretase
分流	shunting	split stream	tapping
分片	slicing
分界线	dividing line	parting line	boundary	great divide
分相	phase splitting	split phase
分离	separating	detaching	dissociative	segregate
分离出	separate off	abstracted
分离培养	isolated culture	fractional cultivation
分离性	separability
分离机	segregating unit	splitter
分离流	separated flow
分离筛	separating screen
分离能	separation energy
分等	classify	grade
分类	classifying	classificational	classing	assorting
分类上	systematic
分类体系	taxonomic hierarchies
分类信息	category message
分类器	categorizer	classifier	sorter unit
分类学	systematics	taxonomical	taxonomy
分类技术	classification technique
分类数据	cluster data	categorical data
分类方法	classification method
分类标准	group standard
分类法	group method	grade-description system	sorting technique	group procedure
分类算法	sorting algorithm
分类管理	sort management
分类系统	classification system	taxonomy
分类群	taxonomic group
分类表	classification table	sorted table
分级	grading	hierarchic	classification	graded system
分组	grouping	sectionalization	packetization
分群	hive off	swarm
分裂	disruption	split-off	fragmentation	partite
分解	decomposition	breaking-down	resolving	analyse
分解成	resolve into
分解技术	decomposition technique
分解方法	decomposition method
分解时间	resolving time	resolution time
分解过程	decomposition process
分辨	know from	tell apart
分辨力	resolving power
分辨率	resolution ratio	sharpness of separation
分选	sorted
分部	sub-department	branch division	sub-division	branch
分配	distribution	alloc	assignability	portion out
分配原则	principle of allocation
分配性	distributivity
分配方案	allocation plan
分配格	distributive lattice
分配比	distribution ratio	distribution coefficient
分配算法	allocation algorithm
分配系数	partition coefficient
分配问题	assignment problem
分量表	sub-scales
分钟	minut	mins	scfm	spm
分队	unit	taxis
分阶段	by stages
分隔	separating	compart	compartmentation	parting
分项	itemize
分馏	fractionating	fractionation by distillation	selective evaporation
切下	chip off	cutting	slice
切伦科夫	cherenkov
切入	incised	cut-in	incisional
切割	incise	dissected
切变	shear
切口	incision	insection	cut
切实	feasibly
切开	slice off	sectioned	dissect	incised
切成	slice into
切换	switch over	cut-over
切片	slice up	wafering	cut sheet
切碎	cut up	hash	cut to ribbons
切缘	cutting margin	incisal edge	incisal margin
切花	cut-flower
切除	resect	ablate	excisional	removal
切除术	resection	excisions	tomy
切面	sectiones	cross-section
刈割	cradle
刑事	criminal	penal
刑事案件	criminal case	case for crown	crown case	criminal matter
刑法	criminal law	crown law	penal code	penal law
划分	plot out	compartmentalize	divide up	partitioning
划分为	divided into
划分出	mark off
划痕	flaw	nick
列为	column for	rank
列举	particularize	numerate	enumerate	specialize
列入	take rank with
列出	listed
列数	number of columns	column number
列表	i o list i o	listing	write out a list
列车	train	railroad train
刚刚	just now	just	fresh
刚度	rigidity
刚性	rigid	inflexibility
刚果红	direct red	cotton red
创业	establish a business	entrepreneurial
创业者	enterpriser
创伤	traumatic	trauma	hurt	wound
创伤后应激障碍	posttraumatic stress disorder
创作	composition	creative	invent	compose
创办	promote	break ground	institutione	start
创建	promotion	institutione
创意	originality
创新	innovatively
创新人才	creative person
创新性	innovativeness
创新研究	innovation research
创立	creates	institute	found	floatation
创造	created	creation	make	notch up
创造力	creativity
创造性	creatively	creational	inventiveness
创造性思维	creative thinking	out-of-the-box thinking
初中	junior high	junior high school	junior middle school
初乳	colostrum	beastings
初值	starting value	initial value
初发	nascent	incipient
初始	initializing	virgin
初始位置	initial position
初始信息	initial information	prior information
初始化	initialized
初始数据	initial data	preliminary data	original data
初始条件	initial condition
初始温度	initial temperature
初始解	initial solution
初始阶段	initial phase	primary stage
初期	initial stage	primeness	incipiently	earlier
初次	first-time	maiden
初步	preliminarily	elementary	introduction	accidence
初步探索	desk study
初步研究	pilot study
初步设计	preliminary design	scheme design	outline design	preliminary sketch
初步证据	preliminary proof
初步试验	preliminary test
初生	neonatally	nascent
初级	low level	entry-level	jr	simple
初级卵泡	primary follicles
初级生产	primary production	basic-level production
初见	at the first face
初选	first election	primary election
初速	initial speed	start-up speed	initial velocity	muzzle velocity
删除	delete	suppressing	blue-penciled	prune off
判决	adjudicate upon	sentencing	terminer	deliverance
判别分析	discriminant analysis
判定	predicting	determination	deciding	decision making
判据	criterion
判断	diagnosticate	estimate	diagnoses	judgemental
判读	deciphering
利多卡因	lidocaine
利妥昔单抗	rituximab
利尿剂	diuretic	uretic	water pill	diuretic drug
利己	self-interest
利弊	pros and cons
利润	profit volume pricing	profit volume ratio	profit	gain
利率	interest rate	rate of interest	money rates
利用	utilization	avail of	trade on	exploiting
利用不足	under-utilization	underutilization
利用时	temps utile
利用时间	utilization time
利用率	use ratio	utilization ratio
利用真空	vacuum
利用系数	use factor	utilization factor	coefficient of utilization	utilization coefficient
利益	benefit	increase	advantaging	avail
利福平	rifampicin	rifampin
别的	else	oth	anothers
到底	the end	the death	the last	up to the handle
到来	set in
到现在	by this time
到达	arrive at	accession	get to	land up
到达时间	arrival-time
制作	maked	tailor	facture	carpentering
制冷机	refrigerating machine
制冷系统	refrigeration system
制剂	preparation
制动	dragged	caging	stopping	immobilize
制品	manufactured article
制图	map-making	drawing	drafting	drawing practice
制备	ppt
制备方法	preparation method
制定	establish	enaction	lay down	institute
制导	vectoring
制度	institutional	system	regimen	ism
制度化	systematism	institutionalization
制度经济学	institutional economics
制度设计	system design
制成	made into	ft	crank out	execute
制浆	pulping
制约性	conditionality
制订	map out	formulate	draw
制造	manufacture	fabricate	making	production
制造业	manufacturing	manufacturing business	making	manufacturing sector
制造企业	manufacturing concern	manufacturing firm	manufacturing enterprise
制造商	manufactureer
制造工艺	fabrication process	manufacturing process	manufacturing technology
制造环境	manufacturing environment
制造过程	manufacturing process
刷新	innovation	fig up	refurbish	refresh
刺激	stimulative	excite	irritative	incitant
刺激作用	catalysis
刺激特	stimulus	stimuli
刺激细胞	irritation cells
刻不容缓	with the least delay possible	admit of no delay
刻板	precisely	stereotypic	stiffness	formulaic
刻蚀	etch
剂型	dosage form
剂量	dose	dosage
削减	cut back on	cut to the bone	ax	cut down
削弱	impairment	water down	weaken	attrit
前体	precursor
前倾	anterior tilt	pitch
前兆	precursor	boding
前冲	propulsion
前列腺	prostate	prostate gland
前列腺炎	prostatitis
前列腺特异性抗原	prostate-specific antigen
前列腺特异抗原	prostate specific antigen
前列腺癌	prostate cancer
前列腺素	prostaglandin	pg
前因	antecedent cause
前处理	pre-processing	pretreatment
前导	lead-up	precursor
前庭	vestibular	front yard
前情	antecedent
前所未有	first ever	unheard of
前提	hypotheses	premise	prerequisite conditions	reason
前提是	premised
前提条件	pre-condition
前方	in the front of
前景	prospects	foreground
前期	previous period	prior period	last term	early days
前来	come around
前沿	leading edge	front edge	cutting-edge
前沿科学	frontier science
前沿阵	advanced positions
前牙	front teeth
前的	anterior
前瞻性	forward looking	prospectively
前移	forward lead	fronted
前端	leading end	front-end	frontend
前缀	preformative	pr
前置放大器	preliminary amplifier	preamplifier	pre-amp
前者	former
前臂	forearm	fore-arm
前规划	preplanning
前进	advancement	progression	processive	make way
前进速度	rate of advance	soa
前述	aforementioned	above-mentioned	previous	foregoing
前途	outlook	look-out
前部	pars anterior	forehead
前面	previous	anterior	frontally	front
前额	forehead
前馈	feed forward	feedforward
前驱	prodromous	van
剔除	partialling	eliminate	charge off	strip out
剖析	anatomy	parsing
剖面	section plane	plane section
剥夺	deprival	strip of	curtail	ejectment
剥离	stripping	fish scaling
剧增	leap
剧毒	virulented
剧烈	intenseness	acutely	drastic	acuity
剩余	remaining	left over	residual	leavings
剩余物	remains	remainder	arisings
剩余能	excess energy
剪切	shear	shear cut
剪切破坏	failure by shear
剪切试验	shear test
剪力	shear force
剪枝	pruning
副产品	by-product	byproduct	side-product	co-product
副产物	accessory substance	outgrowth
副作用	by-effect	side effect	secondary acting
副区	secondary area
副反应	side reaction
副总理	vice-premier
副本	duplication	back-up copy	carbon	counterpart
副热带	sub-tropical
副词	adv
割胶	tappings
剽窃	steal	lift	piratic
力争	go out for	endeavor for	shoot at
力图	strive to	force diagram	make attempt to
力大	muscularity
力学	mechanics	dynam
力求	strive to
力矩	momental	moment of force	moment of a couple
力系	system of forces
力量	potence	strength	force	agencys
办公室	office	board room	business premises
办公楼	office building	business building
办法	method	policied	resource	idea
功效	efficacy	effectivity	efficiency	virtue
功率	rate of work	power
功率计	dynamometer
功率谱	power spectrum
功率输出	power output
功绩	exploit	merit	feat
功耗	power consumption	watt loss
功能	functional
功能冗余	functional redundancy
功能分析	functional analysis
功能分类	functional classification
功能参数	functional parameter
功能性	functionality
功能性磁共振成像	functional magnetic resonance imaging	fmri
功能材料	function material
功能特性	functional characteristics
功能网络	functional network
功能连接	function binding
功能链	functional chain
功能降低	graceful degradation
功能需求	functional requirement
加上	with the addition of	coupled with	add on	plus
加之	together with	the vantage	crown all
加入	building-out	come in on	add to	affiliated to
加入量	quantity added to
加利福尼亚	california
加剧	hot up	prick up	heat	flare up
加勒比海	caribbean	caribbean sea
加压	pressurized	inflating
加压素	vasopressin
加厚	bodying	thickenings
加固	ruggedized	reinforced	spliced	upgraded
加大	increase	ramp up
加密	encrypt
加密技术	encryption technique
加密机	encryption equipment
加密算法	encryption algorithm
加工	processing	extra work
加工效率	working efficiency
加工时间	process time
加工精度	working accuracy
加工能力	process capability
加工表面	finished surface
加工过程	process-cycle
加工阶段	process phase	process stage	process step
加强	enhanced	potentiation	reinforced	additional strength
加快	faster	accelerated	activent	expedite
加成	addition reaction
加拿大	canada	canadian
加权	weighting
加权图	weighted graph
加权平均	weighted mean
加权平均法	method of weighted mean	weighted averages method
加权法	method of weighting	weighting method
加权系数	weighing parameter	weighting coefficient
加权网络	weighting network
加水	water
加法	addition	adding	add
加深	deepening
加温	warming
加湿	humidifying
加热	heating	hotting-up	firing	cook
加热工	heater
加热段	heating zone
加热温度	heating temperature
加筋	reinforced
加药	medicate
加载	on load	acting load	upload	load line
加速	accelerating	speed up	increase speed	stepped-up
加速器	accelerator
加速度	acceleration
加速度传感器	acceleration transducer
加速度计	accelerometer
加速比	speed-up ratio
加重	bodiness	aggravated	exacerbation	accentated
务实	pragmatic
劣于	inferior to
劣势	subordinance
劣质	sub-standard	low-rent
动作	operative	action	movement	motion
动作电位	action potential
动作记忆	motor memory
动力	dynamical	motive power	momentum	power
动力学	dynamics	kinetically
动力学参数	kinetic parameter
动力学方程	kinetic equation	rate equation
动力系统	dynamic system	power driven system	power system
动力装置	propulsion system
动向	sense of movement	drift
动员	mobilize
动因	stimuli
动态	dynamically	trends	actional	run of things
动态分析	dynamic analysis
动态响应	dynamic response
动态平衡	mobile equilibrium	dynamic balance	dynamic equilibrium	homeostasis
动态性能	dynamic properties
动态控制	dynamic control
动态模型	dynamic model
动态模式	dynamic models
动态模拟	dynamic simulation
动态系统	dynamical system
动态范围	dynamic range
动态规划	dynamic programming	dynamic planning	dp
动态调度	dynamic scheduling
动情	estrogenic	emotionality
动机	motivic	incentive	inducement	motif
动机研究	motivation research
动物	animal	animal life	creatural	zoo
动物模型	animal model
动物疾病	animal disease
动物研究	animal-research
动物群	fauna
动物行为	animal-behavior
动物试验	animal-testing	rabbit test
动画	animize	animated drawing
动的	kinetic
动能	kinetic energy	ke	impetus
动脉	arteri	arteriosus	arterio
动脉压	arterial pressure	arterial tension
动脉收缩	arterial systole
动脉瘤	aneurysm	vascular tumors	blood tumor
动脉硬化	hardening of the arteries	arterial sclerosis	vascular sclerosis
动脉粥样硬化	atherosclerotic	atherosclerosis
动脉血	arterial blood
动荡	turbulence
动词	verb	verbal
动量	momentum	momental	impetus
动静脉	arteriovenous	arterio-venous
助产	obstetrical
助力	power-assisted
助手	aide	assistant	second hand	adjuvant
助推	boosting
助理	assistant
助长	promotive	facilitation	contributive	encourage
努力	in an effort to do	make an effort to	struggling	industriously
劳动	laboring	working
劳动分工	specialization of labor
劳动力	work force	labor force	workforce
劳动密集型	labor-intensive
劳动者	human power	worker	laborer	stiffs
势在必行	imperative
势场	potential field
势的	potenteal
势能	potential energy
勃起功能障碍	erectile dysfunction
勉强	with reluctance	after a fashion	after a manner	with a bad grace
勘察	prospection	make a survey of
勘探	prospect for	prove	exploratory
勘查	reconnaissance
勘测	exploratory survey
匀浆	homogenate	refining
包含	containing	included	inclusive	comprise
包围	close upon	environ	ring about	encapsuled
包埋	investing	embedding	inves	entrapments
包容性	inclusivity
包封	envelop
包括	including	involving	inclusive of	factor in
包络	enmeshment
包络线	enveloping line
包装	making-up	packaging	packing	casing
包裹	package	pack	swathing	wrap around
化为	melt into
化合	combined with	grouped	compounded	chemical combination
化合物	chemical compound	compound
化妆品	cosmetic	war paint	makeup-less	makeup
化学	chemic	chemistry	chem	chemo
化学修饰	chemical modification
化学元素	chemical element
化学分析	chemical analysis
化学反应	chemical reaction
化学发光	chemiluminescent
化学合成	chemical synthesis
化学吸附	chemical adsorption	primary adsorption	activated absorption
化学工业	chemical industry
化学性质	chemical property
化学成分	chemical composition
化学方法	chemical process
化学气相沉积	chemical vapor deposition	cvd
化学污染物	chemical pollutant
化学沉淀	chemical precipitation
化学法	chemical method	chemical pulping
化学物质	chemical substance
化学疗法	chemotherapeutics	chemotherapy	chemical therapy
化学组成	chemical composition	chemical constitution
化学结构	chemical constitution
化学肥料	chemical fertilizer
化学计量	stoichiometric
化学计量学	chemometrics	stoichiometry
化学计量比	stoichiometric ratio
化学试剂	chemical reagent
化学链	chemical chain
化学键	chemical bond
化学需氧量	chemical oxygen demand
化疗	chemo	chemo-treatment
化石	fossil
化石燃料	fossil fuel
化身	embodiment	avatar	phantom	picture
化验	assayed	test	chemical examination
北侧	north side
北冰洋	arctic ocean
北区	north side
北半球	northern hemisphere
北大西洋	north atlantic
北太平洋	north pacific
北方	north	northernness
北极	arctic	north pole	n pole	arctic pole
北温带	north temperate zone
北的	north
北美	alaska cedar
北美洲	north america	na	north american
北部	north-country	upper
北部森林	north woods
匮乏	pinch
匹配	matching	well-matched
匹配数据	matched data
匹配组	matched group	matched set
匹配过程	matching procedure
匹配问题	matching problem	marriage problem
区分	partitive	differentiate	make the difference between	made a differentiation between
区分和	tell a from b
区分器	circuit sectionalizer
区划	compartmental	compartmented
区别	differentially	distinguish between	distinction	discriminate
区别对待	make a difference between
区域	area	districted	region	extent
区域中心	regional center
区域内	intra-regional
区域分割	region splitting
区域化	regionalization	territorialization
区域性	territorial
区域数据	area data
区域生长	region growing
区域表	region list
区域选择	area selection
区时	zt	zone time
区段	realm section	section	sector
区的	regional
区间	interval
医学	medically	physiced	medicine	administer medicine
医学中心	medical center
医学数据库	medical data base
医学界	medical community
医学院	medical college	medical school	medical faculty	med school
医师	medic	physician	medical practitioner	practitioner
医患	doctor-patient
医患关系	doctor-patient relation
医护	medical care
医护人员	health care provider
医治	doctoring	dose	medicinal	curing
医生	medical man	medical	physicianed	dr
医疗	medical care	medically	trx
医疗保健	healthcare
医疗服务	medical service
医疗机构	medical institution
医疗设备	armamentarium
医疗诊断	medical diagnosis
医疗费用	medical expense	hospitalization costs	medical bill
医科	school of medicine
医药	medication	medicament	administer medicine	medicinal
医院	hospital	nosocomial	ey
匿名	pseudonymously
十一	eleven
十三	thirteen
十个	decade of	ten
十二	twelve
十五	fifteen
十八	eighteen
十六	sixteen
十分	thorough	fully	completely	worst way
十分清楚	crystal clear
十分突出	in full relief
十分重要	fundamentally
十四	fourteen
十字	crossed	crux
十字路口	four corners	cross-road	crossroads	intersection
十年	decade
千克	kg	kilogram
千米	km	kilometer
升交点	ascending node
升力	lift force
升华	sbl	sublimations
升汞	corrosive sublimate	corrosive mercuric chloride
升温	heated up
升级	upgradation	remove
升高	power-up	heightening	scale-up	boosted
半个世纪	half-century
半圆形	half-round	semi-circular
半定量分析	semi-quantitative analysis
半导体	semiconductor	semi conductor	quasi-conductor	semiconducting
半导体材料	semiconducting material	semiconductor material
半小时	half hour
半干旱	semi-arid
半年	half-year
半径	radius	radii	radial
半方	en
半球	hemisphere	half-world
半纤维素	hemicellulose
半结	half-knot
半结构化	semi-structured
半胱氨酸	cys
半自动	aided	semi-automatic	semiautomatic
半自动化	semi-automation	semi-automatize
半荒漠	semi-desert
半衰期	half life period	half-life	tau 1 2
半透明	translucence	semi-opaque
半音	half-step	half tone
半饱	half-full
华南	south china
协会	association	institut	consortium
协作	collaborating	team up	synergic	synergistic
协助	assistance	helping	take part with	hand
协同	synergistic	cooperativity	synergism	synergy
协同作用	synergistic action	synergistic reaction	synergistically	synergy
协同控制	synergic control
协同效应	synergistic effect
协同设计	co-design
协同进化	co-evolution
协和	consonancy
协商	consult with	negotiate about	understanding	confer
协定	convention	accord	concerted	deal
协方差	covariance
协议	protocol	consultative	understanding	agreement
协调	coordinating	cooperativeness	in phase	assort with
协调委员会	coordinating council	coordination committee
协调控制	coordination control
卓越	transcendent	predomination	preeminently	excellence
单一	single	singular	unit unity	simplex
单一化	simplify	simplification
单交	single cross
单亲家庭	one-parent family
单位	units	air unit	unitary
单位时间	unit time
单位长度	unit length
单位面积	unit area
单体	monomer
单体化	monomerize	haploidization
单作	monoculture
单侧	unilaterally	one-tailed	hemi
单倍体	haploid
单倍型	haplotypic
单值	single-valued	sv
单元	cell	unit	element	loc
单元数	number of cells	number of elements
单元组	cell-block
单克隆	monoclone
单克隆抗体	monoclonal antibody	mabs
单叶	simple leaf
单向	one way	unidirection	uni-directional	unilateral conductivity
单周	one-cycle
单因子	single-factor
单基因	single-gene	monogenic
单子叶植物	endogen
单字	unique word	single word
单层	single layer	one-course	monolayer	single-deck
单峰	singlet
单性	monogenicity
单晶	single crystal
单极	single pole	unipolar	monopoler
单果	simple fruit
单核	mononuclear
单核细胞	monocyte	transitional leukocyte	mononuclear	mononuclear cells
单根	simple root
单步	step over	single-foot	unit step
单点	one-point	single-point
单片	on-chip	open-face	monolithic
单片机	scm
单独	in singles	alone	separateness	solely
单独使用	exclusive use
单目标	simple target
单相	single-phase	one-phase
单糖	simple sugar
单级	single stage	one-stage	single-step	monopole
单纯	simpleness	simplicity	simplest	up-country
单线	singlet line
单细胞	one-celled	single-celled
单胞	unit cell
单脉冲	single-shot
单词	single word	discrete word
单调	monotone	dead-alive	blankness	flat
单质	simple substance	elementary substance
单边	single-sideband transmission	one-tailed	unilateral
单通道	uc
单频	single-frequency	monochromatic
南亚	south southeast
南北方向	north-south direction
南区	south side
南半球	southern hemisphere
南大西洋	south atlantic
南方	southed	southernness
南方人	southerner
南极	south pole	far south	south-polar	south-seeking pole
南洋	south seas
南海	south sea	south china sea
南的	south
南美	south america	south american	sa
南美洲	latin america
南部	southed
博士	doctoral	dr	doctor of philosophy
博客	blog	live blog
博弈	game playing	game
博弈论	game theory	game theoretic	theory of game
博文	bowen
博物馆	museum	repository
占主导地位	predominant	dominated
占主要地位	in the highest flight
占优势	dominant	predominate over	in the ascendant	preponderate
占多数	in the majority
占据	populating	occupancy	sit down	take up
占有	possessed of	occupancy	take possession of	latch on
占用	appropriating	occupancy	tie up
卡尔曼滤波	kalman filtering
卡方	chi-square
卡方检验	chi-square test
卡车	truck	freight car
卧床	keep the bed	confined in bed	in bed	lie in bed
卫星	satellitic	satellite network	secondary planet
卫星上	spaceborne
卫星导航	sat nav
卫生	healthfulness	hygienically	sanitariness	healthy
卫生管理	sanitary control
卫矛	winged spindle tree
卫矛科	staff-tree family
印刷	printed	imprinting	printing business	silk screen print
印度	ind	indic	india
印度洋	indian ocean
印记	marking	impress	imprint
印象	impression	effect	view
印迹	blotting	footprint
危及	jeoparded	endanger
危害	do harm	lethally	dangerous	jeopardize
危害性	perniciousness
危害程度	extent of injury
危机	crisis	danger	crises
危险	dangerousness	hazardous	risky	risk
危险区	danger area	hazardous area	hazardous location
危险因素	risk factor
危险度	risk factor
危险性	fatalness
即使	granted that	even if	in the face of	e'en
即刻	in a mo	instantaneously	immediateness	instanter
即时	real-time	instantaneousness	on-line	hair-trigger
即是	that is to say
卵子	germ cell
卵巢	ovarial	ovarian
卵巢内	intra-ovarian
卵形	egg-shape
卵母细胞	oocyte	egg mother cells
卵泡	follicular	follicle
卷云	cirrus cloud
卷入	involvement	get complicated in	entangle	mixed up
卷曲	curled	convoluted	wind
卷积	convolutional
卷积和	convolution sum
卷积核	convolution kernel
卸载	down-load	download	unloading	make clean
厂商	manufacturers	man facturer
厂房	plant building	factory building	mill building	workshop building
厄尔	ell
历史	historier	historical	thing of the past
历史上	historically
历史信息	historical information
历史唯物主义	historical materialism
历史学	historier
历史性	historical
历史悠久	centuries-old	centuried	of great antiquity
历史数据	historical data
历史文献	historical document
历史记录	history	historical record
历史运行数据	history data
历年	civil year	calendar year
历程	mechanism
压制	keep under	hold down	sit on sb	shut down upon
压力	piezo	compressive stress	stress	pressure
压力传感器	pressure pickup
压力波	compression wave	pressure wave
压实	compacted
压强	pressure
压抑	depressively	repressive	inhibition	dam back
压水堆	pressurized water reactor
压滤机	filter press	press filter
压片	preforming	sheeting
压电	piezoelectric	piezo-electric
压痕	pressure mark	indenting
压缩	compressively	compaction	boil down	hitting
压缩为	come down to
压缩强度	compressive strength
压缩性	compressive	compactness	constrictive
压缩技术	compress technique
压缩数据	compressed data	packed data
压缩机	compression engine	compressing machine	compressor
压缩模量	modulus of compression
压缩率	compressibility
压缩空气	compressed air
压缩算法	compaction algorithm	compression algorithm
压裂	fracturing
压迫	weighed down	grind sb down	lie on	grind down
压降	pressure drop
厌恶	have no use for	aversiveness	turn away from	sick of
厌氧	anaerobically
厌腻	sated
厘米	centimeter	cm	g cm	cm sec
厚壁	thick-wall	heavy section
厚度	thickness	thick skin	ply
厚的	thick	thicker
原产	place of origin	country of origin	indigenous
原产于	native to
原位	in-situ
原位杂交	hybridization in situ
原假设	null hypothesis
原则	principled	general principles	fundamental	maxim
原则上	in principle
原发	idiopathic
原发性高血压	primary hypertension
原名	old name	primitive name	ne
原告	demandant	relator	declarant
原因	causes	consid	consideration	causal
原地	situ
原型	prototypal	original form
原型系统	prototype system
原基	fundament	blast	rudimentary
原始	original	primordial	primitiveness	arch
原始数据	initial data	raw data	primary data
原始文献	original document
原始森林	primary forest	virgin forest
原子	atomical
原子力显微镜	afm
原子数	atomicity
原子荧光	atomic fluorescence
原子钟	atomic clock
原带	original tape	raw tape
原文	original text	textual
原料	feedstock	raw materials	input material	feed stock
原有	inhere	intrinsic
原本	source version	duplicate original	master copy	original copy
原材料	raw material
原来	turns out	originally	pristine
原核	prokaryotic	pro-nuclear	germ nuclei
原核生物	prokaryote
原模型	full-scale model	grand master pattern
原油	base oil	crude oil	crude petroleum	mother oil
原点	origin
原煤	mine run coal	raw coal	run of mine coal	altogether coal
原状	in-place	status quo ante
原理	principle	elements	rationale	theory
原生动物	protozoan
原生质体	bioplast
原色	primary color	non-color	primary	solid
原花青素	opc
原酸	raw acid
去中心化	decentralized
去分化	de-differentiate	dedifferentiate
去势	castrated
去卷积	deconvolution	deconvolve
去掉	freeze-out	take out	strip away
去极化	depolarize
去皮	barking	peeling
去离子水	deionized water
去调	demodulating
去除	wipe sb out
去雄	castrated
县城	county seat
参与	participational	take part in	concerned	bear a part in
参与程度	degree of participation
参与者	involver	participant
参加	assist at	come in on	participate in	go in for
参数	parametrical	arguments	parameterized	parameter
参数优化	parameter optimization
参数估计	parameter estimation
参数值	parameter values
参数分析	parameter analysis
参数包	parameter packet
参数化	parameterize	parametrization
参数测量	parameter measurement
参数特征	parameter attribute
参数组	parameter group
参数自适应	parameter adaptive
参数表	parameter list	parameter table
参数识别	parameter identification
参数选择	preferences
参数集	parameter set
参照	referral	reference
参照系	frame of reference
参考	for reference	referrence	reference amplitude	referenced
参考值	reference value
参考图	reference drawing
参考帧	reference frame
参考数据	reference data
参考文献	reference documentation	ref
参考标准	reference standard
参考点	reference point	zero time reference
参考系	reference system	reference frame
参考资料	reference material
参量	parametrical	parameter
又一	anothers
又名	also known as
又称为	otherwise called
及其他	etc
及早	in good season	in season
及时	timely	opportunely	in season	in good time
及时性	timeliness
及格	make a passing mark	pass	cut the muster	past muster
及物	transitively
友善	companionable	friendly
友好	friendly	at one	togetherness	good-will
友谊	friendliness	companionship
双亲	parental
双侧	two-tailed
双刃	two-edged	double-edged
双功能	dual functional
双向	both-way	bidirection	twin-track	bi-directional
双向指示	dyadic indication
双向流	bidirectional flow
双子叶植物	exogen
双字	double word
双层	two-double	bi-level	double-deck	double-ply
双手	bimanual
双支	two-pronged
双方	both sides	bilateral
双极	bi-polar	double pole	two pole	bipolar
双标	double mark
双核	dual-core
双核心	dual-core
双盲	double blind
双相	quarter phase
双眼	binocular
双胎	gemini
双胎妊娠	twin pregnancy	double gestation
双螺旋	double helix	double-helical	double stranded helix
双角	double-angled
双语	bilingual	bi-lingual
双赢	win-win
双路	double circuit	twin channel
双轨	dual track	dual trace	two-track	double-line
双轮	two-wheel
双边	both sides	bi-lateral	two-sided	bilateral
双通路	binary channel
双通道	two-channel
双重	doubleness	two fold	dual	two-tier
双链	double-strand
反义	anti-sense	antisense
反之	per contra
反之亦然	vice-versa
反作用	feed back	reaction	negative effects	counteraction
反刍	ruminate
反刍动物	ruminants
反向	inversive	reverse direction	inverse direction	reversed
反向关系	reversive
反向学习	backward learning
反向调节	down-regulation
反垄断法	anti-trust
反复	time and again	repeating	iterative	time after time
反复性	repetitive
反对	objectness	opposed to	oppositive	set against
反射	reflected	mirroring	reflect back	reverberant
反射光谱	reflection spectroscopy	reflection spectrum
反射性	reflexible
反射率	reflectivity	reflection ratio	albedo
反常	anomalously	abnormality	eccentrically	aberrance
反应	reactive	responding	response	reaction
反应产物	reaction product	resultant of reaction
反应关系	response relation
反应动力学	reaction kinetics
反应区	reaction zone
反应器	catalyst case	catalyst chamber	reactor
反应堆	reactor
反应平衡	reaction equilibrium
反应性	reactiveness
反应时	time reaction
反应时间	reaction time	time reaction
反应机理	mechanism of reaction	reaction mechanism
反应物	interactant	reactant	reagent	actor
反应率	reactivity
反应程度	reaction variable	extent of reaction
反应过程	course of reaction
反应速率	rate of reaction	reaction rate
反式	anti-form	anti-type	trans form	trans isomer
反思	self-reflective	re-think
反恐	anti-terror	anti-terrorist
反投影	back projection
反抗	recalcitrancy	resist	react against	strive against
反折	reflexed	invagination
反推	back-stepping
反映	reflection	give expression to	mirror	image
反映出	give an index to
反映在	reflected in
反比	inverse ratio
反比例	inverse proportion	inverse proportionality	inverse ratio
反演	inversion
反照率	albedo
反生产	counterproductive
反相	inverting	phase reversal	anti-phase	opposite in phase
反省	self-reflection	self-examination	self-questioning	reflect on
反硝化作用	denitrification
反而	instead
反转	reversal	inversion	rev	invert
反转录	reverse transcription
反过来	in reverse	vice versa
反问	cross examination
反馈	feedback	feed-back
反馈作用	feedback action	back donation
反馈信息	feedback information
反馈控制	feedback control
发作	have an attack of	accession	paroxysm	spasm
发光	luminesce	luminous	irradiation	light-emitting
发光强度	luminous intensity	light intensity
发出	give off	emit	emanative	send up
发动	start up	lunching	jump-start	kick over
发动机	engine	motor
发型	hair-do	hair style	hair-cut
发声	vocalizer	give voice	utterance
发射	emissive	projection	firing off	launching
发射光谱	emission spectrum
发射机	sending set
发射率	emissivity	radiativity
发展	development	evolutive	grow up	progress
发展中	developing
发展中国家	developing country
发展到	run to
发展心理学	developmental psychology
发展性	expansibility
发展情况	state of play
发展成	progress to
发展成为	develop into	grow into
发展期	evolution period	period of expansion
发展计划	development program	development planning
发展过程	history
发布	promulged	publication	release	put out
发布者	promulgator
发挥	exert	find an outlet for	elaborate	put forth
发挥作用	work for its purpose
发掘	unearth	excavation	dig
发放	hand on
发散	emanant	volatilization	exhalant	diverging
发散角	angle of divergence
发明	invent	devisal	think up	creation
发泄	give vent to	release	vent	take out
发泡	expanding foam	foaming	blowing up
发泡剂	expanding agent	inflating agent	blowing agent	inflating medium
发源	emanate from	originate	seed bed	seed plot
发热	emission of heat	febrility	burn with fever	exothermic
发现	find a to do	detect	discover	light upon
发现机制	discovery mechanism
发生	generant	come about	occur	emerging
发生中	nascent
发生于	happen to
发生器	generator	producer
发生在	happen in
发生故障	get out of order	out-of-order	broken down	break down
发生数	incidence
发生时间	occurrence time
发生率	incidence rate	incidence
发电	power generation	generate electricity
发电机	electric generator	generator
发电量	generating capacity
发病	morbidity	taken bad	pathogenesis	invasion
发病机理	pathogenesy
发病率	attack rate	disease incidence	morbidity
发育	developmentally	germination	flower
发育不良	dysplasia	stunted
发育异常	developmental anomaly	dysplasia
发育成	bloom into
发育成熟	fully-developed
发育期	buddings	maturity
发育良好	well-developed
发育迟缓	late-blooming
发芽	germinating	in bud	spore germination	come up
发行	publish	issue	issuance	emission
发表	give air to	come out with	make public	give out
发起	originate	sponsored	sponsorship
发达	developed	with tail in the water
发达国家	developed country	developed nations
发送	send over	send along	serve up	send away
发送到	send to
发送端	outgoing end
发送给	send to
发酵	fermentation	raised	mof
发酵法	fermentation method
发酵罐	fermenter	fermentor
发音	pronouncing	sonification	vocalization	articulation
取代	replace by	substituted	supersedence	re-place
取代基	substituting group
取决于	dependent upon	rest with	remain with	according to
取出	extraction	take out	break out	take sb out
取向	tropism
取回	retrieval	drawing out	resumptive	re-capture
取得	achieved	taking	procural	acquirement
取得成功	meet with success	in the picture	high up in the pictures	put it over
取得突破	make a breakthrough
取样	sampled	take samples	exampling	essaying
取消	cancelling	rule-out	abrogation	call-off
受主	accepter	acceptor centre	acceptor impurity	acceptor
受伤	wounded	injured	get hurt	cop it
受体	receptor	donee	accepter	acceptor
受体阻断剂	alpha blocker
受保护	protected	sheltered
受到	fall under	subjected to	come in for
受到关注	receive publicity
受到威胁	in hazard	threatened	intimidated
受到影响	under the influence
受到攻击	under attack
受到注意	receive attention	in the picture	come under observation
受到的影响	come under the influence of
受到限制	under restrictions	trapped
受动	passively
受压	pressurized	press
受孕	conception	embryonate
受害	injured
受害者	damaged party	sufferer	casualty
受影响	as affected by	ruled by
受损	impaired	under average
受损程度	extent of damage
受控	dominated
受教育	instructed
受欢迎	sought after	welcomely	grateful	popular
受热面	generating surface	heating plate
受的	gestational
受益	benefit	beneficially	benefit-to-cost relationship
受益于	benefit from
受益人	enriched person	beneficiary
受益者	ee
受精	fertilization	impregnation
受精卵	fertilized egg	germ cell
受精率	fertility rate
受者	donee	taker
受训练	train
受阻	barred
受限	confining
受限于	subject to
变为	change to
变体	variant
变冷	chill
变分法	variation method
变动	fluctuate	oscillation	oscillatory
变化	change from	vari	mutate	reduction
变化分析	mutation analysis
变化幅度	change magnitude
变化幅度大	wide range of
变化强度	change intensity
变化性	variability
变压器	transformer	potential transformer	secondary generator	converter
变圆	round
变型	modified form
变大	gather volume	fill out	heighten	wax
变好	alter for the better	for the better
变宽	broaden	widen
变小	diminish	lessening	wane
变工况	varying duty
变干	dry off	desiccate
变应原	allergenic
变应性鼻炎	allergic rhinitis	periodic rhinitis
变异	variational	aberrate	differentiation	variance
变异分析	mutation analysis
变异性	variability
变异系数	coefficient of variation	cov
变得	become	go into	get
变得模糊	cloud up	thicken
变态	abnormous	metabolism	metamorphic	anomalism
变性	denaturation	sex change	degen	deg
变成	change into	turn into	become	grow
变换	transformational	change over	mapping	reforming
变换器	transducer	changer	transponders	permutator
变换对	transform pair
变换模型	transformational model
变换矩阵	transformational matrix
变数	variable
变暖	warm up
变暖和	warm
变暗	dimming	darkened
变更	altering	paradigm shift	variation	modify
变流器	convertor
变浅	shallow
变湿	wetting	dampen
变点	change-point
变率	rate of change
变短	shorten
变硬	hardened	solidified	stiffen
变种	variety	variation	var	variance
变窄	narrow down
变粗	coarsen	irritated
变细	thin down	come to a point	fine away	fine
变调	transpositive	permutational	inflection
变质	turned	degen	alterative	deteriorative
变质岩	metamorphic rock
变软	go soft	melt
变迁	transitional	flux
变速传动	adjustable speed drive
变量	variables	variate	variante	variable quantity
变长	lengthen
叙事	narrative
叙事性	narrativity
叙述	relating	descriptively	stating	narrative
叠加	superpositions	stratum super stratum	superimpose
叠加分	superposition integral
叠合	superposition
叠层	layer-by-layer	laminated
口号	catch phrase
口头	orally	by word of mouth	verbally
口径	calibre	caliber
口服	oral administration	per os	by mouth	po
口的	buccal
口碑	word of mouth
口腔	oral cavity	mouth cavity	buccal	mouth
口腔癌	oral cancer
口语	spoken language	orally	spoken
口蹄疫	foot-and-mouth	foot-and-mouth disease
古代	far-back	ancient	eld	youth of the world
古典	classicality
古老	age-old	ancientness	archaically	antiquity
句子	sentence
句法	syntactical	syntax
另一	anothers
另一个	other one	another
另一方面	on the other side	on the other hand
另外	in addition	additionally	on the side	on top
另外一个	yet another
只是	excepting	simply
只有	none but	nothing else but
只要	as long as	provided that
只需	matter of
召回	recall
召开	convent
可交换	exchangeable	convertible	interchangeably	commutable
可以	tolerable	subject to
可以使用	ready
可以抑制	suppressible
可以替代	stands for
可以满足	satisfiable
可以结合	combinable
可以获得	have access to	gain access to
可以解决	soluble
可以说	in a manner	said to
可以追溯到	date back to
可伸缩性	scalability
可保证	assurable	warrantable	certifiable
可信	believable	authentic	trusted	credible
可信度	believability	confidence level
可信性	creditability
可做	practicable
可再生	regenerable	reproducible	refreshable	renewable
可再生资源	renewable resource
可减	deductible
可减轻	mitigable	relievable
可分	dividable	separable	divisible
可分别	discriminable
可分性	separableness	divisibility
可分离	separably	dissociability	detachable	segregable
可利用	available	exploitable	avail-able	employable
可利用性	availability	exploitability
可动	movability	moveable
可压缩	compressible	condensable
可参与	participable
可参考	referrible
可及性	accessibility
可发生	generable
可变	alterable	volatile	variable
可吸入	inhalable	inspirable
可喜	welcome
可培养	cultivable
可塑性	plastically	ductility
可增加	increasable	multipliable
可复制	duplicable
可完成	accomplishable	performable	achievable	effectible
可实现	effectible	realizable	procurable
可导致	inducible
可应用	applicably
可延缓	suspensible
可延长	extendable	producible	extensible	prolongable
可建立	establishable
可归纳	generalizable
可得	acquirable	available	avail-able
可得到	procurable	attainable
可恢复	restorable	retrievable	renewable	resumable
可感知	appreciable	palpable
可执行	executable	performable	feasible
可扩展	extendible
可扩展性	expandability	extendibility
可抑制	repressible	restrainable
可抵抗	resistable
可持续发展	sustainable development
可接受	acceptable	receivable	admissibility
可控制	controllable	containable	governable	regulable
可控性	controllability
可推广	propagable
可推断	educible	deducibility
可推测	gatherable	presumable
可提取	extractable
可操作	operable	exercisable
可操作性	operability
可支配	governable
可改变	convertible	fluid
可改善	improvably	ameliorable
可是	and yet
可显	developable
可更新	updatable	renewable
可检测	detectable
可比性	comparability
可测量	measurable
可消化	digestible
可溶	soluble
可溶性	solubleness
可满足性	satisfiability
可满足性问题	satisfiability problem
可生成	generable
可用	usableness	availableness	practicable	useable
可用性	availabilities	usability	desirability	serviceability
可疑	questionable	suspicious	suspectable	suspensively
可确定	confirmable
可移动	removeable	movably	portable	detergible
可移植性	transportability	transplantability	transfer ability	portability
可结合	incorporable	combinative
可继续	renewable
可维持	maintainable
可缓解	relievable
可编程	programable	programmable
可编程性	programmability
可缩	contractible
可耕作	cultivable
可能	possible of	potentially	on the cards	in posse
可能性	possibility	feasibilities	potentiality	eventuality
可能有	presumable
可能的原因	probable cause
可获	acquirable
可获得	securable	available
可获得性	procurability
可行	feasible	passageable
可行域	feasible region
可行性	feasibility	practicability	executability
可行性研究	feasibility study
可行解	feasible solution
可表现	expressible	presentable
可表示	registrable	denotable
可见	viewing	visually
可见光	visible light
可见性	visibleness	visualization
可观	considerable	respectably	sizeable	devil of
可视化软件	visual software
可视性	visuality
可解决	resolvable
可解释	definable	accountable	explainable
可解释性	interpretability
可计算	computable	calculably
可证明	certifiably	provable	justifiable
可评价	appraisable
可识别	discernible	recognizable
可诊断	diagnosable
可诱导	inducible	derivable
可读性	readability
可调	tunably
可调节	adjustable	mitigable
可转换	conveying	transferrable
可达到	attainability	effectible	compassable
可达性	accessibility
可逆	reversible	invertible	revertive	reversibly
可逆性	invertibility	reversibility
可选择	selectable	optional
可遗传	descendible	inheritable
可避免	avoidable	immune to	avertible	escapable
可配置	configurable
可采取	assumable
可采用	adoptable
可重复	repeatable	renewable
可重复性	repeatability
可重构	reconfigurable	restructurable
可重用性	reusability
可防止	preventable	avertable	deterrable
可降低	reducible	depressible	abasable
可降解	degradable
可靠	reliably	authentically	dependable	confidence
可靠性	reliablity	dependability	fail-safe nature	authenticity
可靠性分析	reliability analysis	fail-safety design
可靠性评估	reliability assessment
可靠的信息	reliable information
可预见	foreseeable
可食性	edibility
可食用	edible
台地	plateaus
台盼蓝	diamine blue
台计算机	desk-size machine
台阶	steps
台风	tropical cyclone
史书	history-book
史学	historier
史实	historical	book of facts
右侧	right-hand	dexter	right-hand side
右手	right hand	one's right hand	whip hand
叶型	leaf form
叶子	leafs
叶尖	blade-tip
叶形	leaf shape	leaf form
叶柄	leaf-stalk
叶片	leaf blade	blade	lamina
叶片长度	blade height
叶片面积	blade area
叶甲	leaf beetle
叶的	lobar
叶绿素	chlorophyl
叶脉	nerve
叶芽	leaf bud
叶菜	leafy vegetable
叶螨	spider mite
叶轮	vane wheel	impeller	lobed wheel
叶酸	factors u	r factors	day's factor	folic
叶鞘	sheath
号召	call upon	summon
号外	hot news	special
司法	administration of law	judicial	administration of justice	justice
司法解释	judicial interpretation
各个	individually	severally	aa
各向同性	isotropic
各向异性	anisotropal	anisotropy
各地	from place to place
各处	all around	everywhere
各异	atypism
各月份	each month
各种	differently	various	diversified
各种不同	divers
各种各样	all sorts of	all kinds of	variety of	large variety of
各种方法	whole bag of tricks
各自	severally	respective	singly	separately
合一	unit unity
合作	collaborative	cooperant	co-operated	team up
合作发展	cooperative development
合作开发	cooperative development
合剂	mist
合力	resultant force	resultant	join forces
合同	contracter	pact
合同期	contract term	term of contract
合对	closed pair	pair-closure
合并	incorporative	pooled	merging	combination
合并感染	concurrent infection
合并成	combine into	unite into
合并过程	merge process
合成	composit	synthetize	synthese	resulting
合成代谢	anabolism	constructive metabolism
合成气	synthesis gas	synthetic gas	syngas
合成法	building methods	synthetic process	synthesis method	syntheses
合成过程	building-up process
合成酶	synthetase
合格	measure up	up to grade	qualitication	size up
合法	within the law	legalized	rightful	legitimate
合法性	legality
合法权益	lawful right and interests
合理	reasonable	logical	rightfulness	that figures
合理使用	intelligent use
合理化	rationalization	rationalize away	rsi
合理化建议	rationalization proposal
合理性	reasonability	rationality
合生	accrete	coalesce
合用	applicatively	serve the turn	useable
合约	contract	agreement
合结	stay knot
合著	collaborate	co-author
合计	aggregately	totall	add up	amounted
合适	suitably	applicable	becoming	be-coming
合酶	synthase
合金	alloy	metal
合金元素	alloying agent	alloying element
吊装	lifting
同一	identical	homogeneously	self
同一个	one and the same
同一性	oneness	self-identity
同一类	of a kind	of a sort
同上	id
同义	synonymic	equivalency	synonymy
同义词	synonym	cognate word	musical phrase
同事	co-worker	colleague	work together	work-mate
同伴	companied	associate	accompanier	fellow
同位	in site	appositional	isotopic	parity
同位素	isotope
同位素分析	isotopic analysis
同位素分馏	isotope fractionation
同位素富集	isotopic enrichment
同位素效应	isotope effect
同位素数	isotope number
同位素示踪	isotopic tracing
同化	assimilating	nationalization	anabolics	absorb
同型	isotypic	homozygous
同城	city-wide
同域	same area
同学	school friend	school-mate	stable-companion	fellow-student
同工酶	isoenzyme
同形	homomorphic	conformed
同志	like-minded	pal
同态	homomorphism
同性别	same-sex
同意	agree with	in agreement with	see with	consent
同时	simultaneous	synchronal	at the same time	at one time
同时发生	synchronically	simultaneity	concurrent	coincidence
同时处理	co-processing
同时存在	simultaneously
同时性	simultaneousness
同时控制	simultaneous control
同样	in the same way	in like manner	in similar fashion	likewise
同步	synchronizing	in-phase	sync	in-step
同步化	synchronized
同步发电机	synchronous generator
同步性	synchronousness
同步辐射	synchrotron radiation	sr
同源	affinal	homologous	cognatic	syngeneic
同源性	cognateness	homologies
同盟	federalization	alliance	league
同相	same phase	co-phase	inphase
同种	homogeneous	homologous	iso	cognate
同等	coordinately	comparably	equivalence	on a par
同类	akin	equivalency	fellow-creature	cognate
同胞	fellow man	sibling	fellow national	fellow-creature
同行	in convoy	profession the same	fellow trader
同质	homogenous	syngenic
同质性	homogeneity
同轴	concentrically	in-line	coaxially
同道	fellow	race
同龄	even-aged
名义	name
名产	specialty goods
名人	name of distinction	man of mark	big noise	big gun
名单	list	roll
名字	first name	name	nominal	name-to-address mapping
名称	compellative	name	title
名词	noun	two year old	substantive	three-year-old
后代	off-spring	produce	descendence	progeny
后传	back-pass
后低	low-back
后向	backward-facing
后向散射	backscattering
后处理	after-treatment	post-processing	final treatment	after-cure
后备	in support	backed-up
后天	acquired	day after tomorrow
后抑制	successive inhibition
后方	home front	rear area	rear	backside
后期	upper
后来	subsequent	in the result	after-wards	later
后果	sequential	consequence	issue
后根	sensory root	posterior root	dorsal root
后流	off-glide
后牙	posterior teeth	back teeth	buccal teeth	cheek teeth
后生	young man
后端	back end	backend	trailing end	rear-end
后继	descender	successor
后续	follow-on
后者	latter
后肾	definite kidney
后调	base note
后进	junior
后退	back off	recoil from	recessive	retrogradely
后部	partes posterior	after part	rear end	posterior
后验概率	posterior probability
吐丝	spin
向上	upward	ascending	skyward	ob
向下	downward
向东	orientate	east	eastern
向东北	northeast
向东南	southeast
向东南方	south-east
向内	inward	ent
向前	forwards	processive	going forward	along
向北	northern
向南	down south
向右	right
向周围	arounds
向四周	arounds
向外	outwards	ad extra	forth
向外扩散	out diffusion
向导	pole star	conductor	pilot	wizard
向性	tropism
向的	ward	tropic
向着	give on
向西	west
向西北	northwest
向西南	southwestern
向量	vector quantity	av	vector
向量化	vectorization
向量和	vector sum
向量场	vector field
向量机	vector machine
向量空间	vector space
向量表示	vector representation
向量计算	vector computation
吗啡	morphine	joy-powder	heroin
吞吐率	throughput rate
吞吐量	throughput capacity	turn volume	throughout
吞咽	swallowing
吞噬	phagocytose
否则	or else	otherwise
否定	neg	negations	denial
否认	denial	deny	negational	with the negative
含义	intent	meaning	intendment	implication
含有	participate of	fraught
含氧	oxygenic	oxygen-bearing	oxy
含氮	nitrogenous	nitrogen-bearing	nitric	nitrous
含水	water-bearing	hydrated	aqueous	water
含水层	water bearing layer	aquifer	water carrier
含水率	rate of water content
含水量	water content	moisture
含油率	oil length
含湿量	water content	moisture content	moisture
含盐	salt
含硫	sulfurated	sulfur-containing
含碳	carbon-containing	carbonous	carbon-bearing	carbonaceous
含药	medicated
含金	gold-bearing	golden
含铁	ferrous	ferric
听力	audition
听力学	audiologic	audiology
听器	acoustic apparatus
听者	aud
听觉	acoustical	sense of hearing	auditory	hearing
听觉皮层	auditory cortex
听觉系统	auditory system
听话	up to the bit	persuasible
启动	activating	actuating	start-up	enablement
启动时间	start time
启发	animating	implicational	illumine	developmental
启发式	heuristically
启发式算法	heuristic algorithm
启用	bring into play
启示	implicational	irradiance	inspire	reveal
启蒙	illuminative
启迪	illuminer	throw light on
吲哚	indole
吸光度	absorbancy
吸入	inhalational	breathe in	intake	inspire
吸力	suction
吸取	ingest	soaking up	take suction	extract
吸引	attracting	at-track	magnetize	affinity
吸引力	attractive force	magnetism	attraction	appeal to
吸收	assimilated	absorption	soak in	drink in
吸收光谱	absorption spectrum
吸收剂	absorbant	absorbent material	resorbent
吸收性	absorptivity	specific absorbance	absorbency	absorbing boundary equation
吸收法	absorption process
吸收率	absorption ratio	absorptivity	absorption factor	absorbancy
吸收系数	absorbance index	coefficient of absorption	absorption coefficient
吸收能力	absorptive power
吸收进	assimilate into
吸收速率	absorption rate
吸收量	absorbed dose
吸收面	absorbing surface
吸气	inhaling	air drawing	inspired air	air-breathing
吸水	hydrophil	sop up	water-absorbing	hydrating
吸水率	water absorption
吸湿	absorption of moisture	hygroscopic
吸烟	smoking
吸热	endothermal	heat-absorbing	heat-trapping	heat absorption
吸积盘	accretion disk
吸附	adsorb	adsorption
吸附作用	adsorbing	sorption
吸附剂	adsorbent	adsorbing agent	adsorbing material	adsorbing substance
吸附平衡	adsorption equilibrium
吸附性	adsorbency
吸附树脂	polymeric adsorbent
吸附率	adsorption rate
吸附能力	adsorptivity
吸附量	adsorbance	adsorption quantity	adsorptive capacity
吻合	anastomose	anastomotic	coincider	anastomosis
呈上	hand up
呈现	show itself	offer itself	take on	presentment
呈递	submission	presentment
告知	impartation	ifm	announcement	intimation
告诉我	tell me
呋喃	furan
呕吐	vomiting	sick up	cast up	shoot the cat
员工	factory-hand	faculty member	employee
周围	all around	environal	all round	environmental
周围环境	ambient
周围神经病变	peripheral neuropathy
周壁	perinous
周期	periodic	cyclicality	loop cycle	cycle time
周期性	periodicities	cyclicity	seasonally
周末	week-end
周缘	circumference	circumferential
周转	turn over	turn-round	revolving	turnover
周转率	rate of turnover	turnover rate
周转量	volume of the circular flow
周边	peripheral	perimeter
周长	perimeter	girth
味觉	sense of taste	taste sensation	taste sense	gustative
呼吁	appeal for	call on
呼吸	breathing	respire	respiratory	winded
呼吸作用	respiration
呼吸困难	wind-broken	decompensation
呼吸暂停	apnea
呼吸机	life-support machine	breathing machine
呼吸系统	respiratory system
呼吸道	respiratory tract	respiratory passage	air tube
呼应	call-and-response	echoing
呼气	exhale	breathing out	expired air	expire
命中	score a hit
命中率	hit probability	hit rate	hit ratio
命令	require	order	instruction	command
命名	designational	naming	nominate
命名法	terminology
命运	fortune's wheel	fate	portion	fortune
命题	propositional	sentence
和一致	in suit with	in consonance with	in conformity with
和不同	unlike
和交流	have communication with
和冲突	in conflict with
和合作	range oneself with
和善	companionably	good natured	open-hearted
和声	harmonically	concert
和局	standoff
和峰	sum peak
和平	pacifically	peaceful
和有关	have reference to	bear reference to	regard
和混合	mix with
和约	peace treaty	peace talk	treaty of peace	peace
和组合	collocate with
和联合	band with
和解	compromise	heal the breach	make up	out of court agreement
和谐	in concord	unisonal	tuneful	accordance
和项	sum term
和风	zephyr
咖啡	coffee
咖啡碱	purin
咨询	consultive	advisory	refer
咨询服务	consulting service	counseling	help desk	consultancy
咨询机构	advisory body	consultative machinery	consultative body	advisory organ
咬合	occlusal	occludent	interlocking
咳嗽	cough	hawk
咸水	salt-water
咽喉	throat	jugular	jaws
品味	taste
品格	character
品牌	brand name
品种	breed	var
品种选择	variety selection
品质	quality	ship	sort
品质优良	best in quality
响应	responsively	respond to	in answer to
响应因子	response factor
响应性	reactive mode
响应时间	response time
响应曲线	response curve
响应特性	response characteristic
响应能力	responsiveness
响应速度	response speed	speed of response
响度	loudness
哨兵	sentinel	sentry
哮喘	asthma
哲人	wise man	sage
哲学	phil	philosophy
哺乳	lactational	give suck
哺乳动物	mammal	mammalian	egg-laying mammal
唤起	rout up	call out	touch up	evoke
唤醒	aroused	wake-up	arouse sb from sleep	awaked
唯一	one and only	single-source	singulare	exclusive
唯一性	uniqueness
唯一解	unique solution
唯物主义	materialism
唯物史观	historical materialism
唾液	saliva	salivary	sputum	spit
商业	commercial	commerce	business	merchant
商业化	commercialization
商业区	business development	business zone	business quarter	down town
商业用	trade estate
商业银行	commercial bank	trade bank	bank of commerce	merchant bank
商务	business-related	commerce	business affair
商品	commercial product	articles of trade	commodity	commercial articles
商品化	commercial
商品名	trade name
商标	trade mark	trademark	name-plate	tm
商用	commercial
商行	commercial house	business concern	commercial agency	business
啤酒	cerevisia	beer	swipes	she-oak
啮合	meshing	throw in	tooth	lock
啮齿动物	rodents
啮齿类	rodents
喀斯特	kras
喂养	fledge
善意	good will	well-meaning	benevolent	well intentioned
喇叭口	horn mouth	mouth of a horn	bell mouth
喜欢	have a liking for	take with	take a liking for	care for
喜爱	attached to	keen on	affection	gone on
喜盐	salt-loving
喷发	break forth	eruptible	go into eruption
喷嘴	nozzled	jet nozzle	nozzle spray	jet
喷射	ejecting	jetting	blowing off	spray
喷气推进实验室	jet propulsion laboratory	jpl
喷水	spraying
喷管	nozzle jet	sprayer nozzle	effuser	shower header
喷雾	sprayed	nebulize
嗅觉	olfactory perception	olfactory sensation	sense of smell	olfactory
嘌呤	purine
嘴巴	cake-hole
器具	implemental	instrumental	applianced	apparatus
器官	organ	orga	organo	apparatus
器官特异性	organ specificity
器械	instrumentals	appliance	apparatus	apparatuses
器质	organic
噪声	noisy	noise
噪声信号	noise signal	noisy signal
噪声干扰	noise interference
噪声强度	noise intensity
噪声抑制	silencing
噪声比	noise rate
噪声源	noise source
噪音	noises
噬菌体	bacteriophage	phage	bacterial virus
囊肿	cyst
囊胚	bladder germ
囊腺瘤	cystic adenoma
四个	four
四位	four-digit
四元	four-membered	quaternionic	quaternary
四元数	quaternion
四分	quartering
四分之一	quarter of	fourth part	fourth	one-fourth
四分体	quadrantal
四分法	quartering
四叉树	quaternary tree
四周	wheel around
四季	seasons
四层	four-layer	four-ply
四年	four-year
四年级	senior class
四方	four-sided
四点	four-spot
四级	four-stage
四维	four-dimensional
四肢	all fours	limb
四轮	four-wheel
回到	back to	get back to	recur
回合	go-around	innings
回填	backfilling	back patching
回声	reflections	resonance	echo	bounce back
回复	re-establish	restore	former recovery	reversion
回归	regressively	relapsing	recurrent
回归分析	regression analysis
回归方程	regression equation
回归曲线	regression curve
回归模型	regression model
回归系数	regression coefficient	coefficient of regression
回忆	reminiscently	trace back	recall	remembering
回想	think back	think about	cast back	reminiscence
回报	reciprocate for	make a return for	pay-back	respond
回收	reclaim	take-back
回收利用	reclaim
回收率	percent recovery	return rate	rate of recovery	recovery per cent
回收系统	recovery system
回放	play-back
回旋	convolute
回波	echo
回波信号	echo signal
回波强度	echo intensity
回流	flow-back	refluxing	backflowing	back flow
回溯	roll back	retrospect	trace
回火	tempering	back fire
回答	responsive	in answer to	respondent	make an answer
回肠	iliac
回落	fall back	run back
回路	return circuit
回避	avoiding	get-out	slide over	fence with
回顾	in retrospect	run back over	look back	re-view
回顾与展望	retrospect and prospect
回顾中	under review
回顾过去	backward-looking
因为	along of	in so much as	by reason that	in respect that
因变量	dependent variable
因子	factorial	rho factor	von willebrand
因子分析	factor analytical	factor analyze	factor analysis
因子组	factor set
因式分解	factorized
因数	factor
因果关系	cause and effect relationship	causality	causal relationship	causation
因果分析	causal analysis
因果性	causality
因果链	causal chain
因此	thereby	on this account	as a consequence	hence
因素	factor	ingredient	moment
因素分析	factor analyse
因缺乏	for lack of	for want of
团体	group	corporate	organization	nine night
团的	regimental
团结	unitive	communality	corporately	band together
团聚	agglomerated	hold a reunion
团队成员	team-member
园地	garden plot
园林植物	garden plant
园艺	horticulture	gardening
困境	dilemma	extremity	hot water	jam
困惑	at a loss	delusively	obfusc	perplexity
困扰	harassment	come over sb	besetment	trouble
困难	difficulty	difficult	hardness	bows under
围产期	perinatally
围垦	inning
围岩	wall rock	deads
围栏	fencing	rail	pen
围着	orbing	arounds	circle	round
围绕	environment	revolve about	encompass	compassing
围绕着	round
固位	retention
固体	solid	stereo
固化	solidified	curing	hardening
固定	fixed	in-built	wired-in	immobilization
固定化	fossilization
固定床反应器	fixed bed reactor
固定成本	fixed cost	constant cost
固定相	fixed phase	constant phase	stationary phase
固定碳	fixed carbon
固定资产	fixed asset	capital asset	passive assets	funded property
固态	solid state
固态发酵	solid state fermentation
固有	inherence	integrally	indigenous to	implicit in
固有频率	natural frequency
固氮	nitrogen-fixing	nitrogen fixation
固氮作用	fixation of nitrogen	nitrogen fixation
固氮菌	azotobacter
固溶体	solid solution
固着	sessile	anchorage
国产	of home make	house-made	domestic products	homemade
国会	congress	national congress	congressional
国体	form of state
国内	domestically	internal	intestine	home
国内外	at home and abroad
国内生产总值	gross domestic product
国内经济	domestic economy
国别	country-specific
国力	national power	marrow of the land
国务卿	secretary of state
国务院	state department	department of state	state council	council of state
国土	soil	land
国外	overseas	off-shore
国家	nation	body politic	state	country
国家一级	country-level
国家公园	country park	national park
国家大事	affairs of state
国家安全	national security	state security	homeland security	peace or the state
国家政策	national policy
国家标准	national standards
国家间	inter-state
国有	nationalized	state-run
国有企业	soe
国民	nationality	citizen	civil
国民经济	national economy
国立	state-maintained	national	state-run
国药	traditional chinese medicine
国货	native goods	domestic products
国防	national defense
国际	internation	int'l
国际事务	international transaction	international affairs
国际关系	international relation
国际化	internationalization
国际合作	international co-operation	cooperation among nations	international cooperation
国际地位	international status
国际市场	international market
国际机场	international airport	iap
国际权威	internal authority
国际标准	international standard
国际社会	world community	community of nations	international community	global society
国际竞争	international competition
国际经济	international economy
国际贸易	international trade	international trade and commerce
图书馆	library
图书馆学	library science
图像	image	video
图像亮度	picture brightness
图像显示	image display
图像识别	image recognition
图元	graphic primitive	primitive
图划分	graphic partitioning
图形	graph	patterning	graphic	figure
图形处理器	gp
图标	iconic
图片	pic	print
图画	drawing	picture
图的	graphical
图表	chart	graph	graph table	map table
图表示	graph representation
图论	graph theory
圆弧	circular arc
圆形	rounded	round shape	circular	orbed
圆柱	cylindrically	column
圆润	rounded	round-fruited	pear-shaped
圆环	traffic circle
圆的	circuiting	bulbed	spheric	round
圆盘	disk	circular tray	disc
圆顶	dome	vaulted
圈数	number of turns	number of rings	cylinder number
土地	domainal	terra	native goods	soil
土地价值	land value
土地利用	land-use
土地开发	land development
土地管理	land administration	land agency
土地面积	acreage
土壤	soil	ped
土壤侵蚀	soil erosion
土壤保持	soil conservation
土壤养分	soil-nutrient
土壤剖面	soil profile
土壤学	soil science
土壤水	soil water
土壤污染	soil pollution
土壤病	soil-disease
土壤科学	soil science
土壤结构	soil fabric
土壤调理剂	soil conditioner
土层	soil horizon
土方	manual laborer
土法	indigenous method
土著	indigene	native-born
在一定程度上	in some measure	not least	partly
在一起	stay together	in tow	in flocks
在上	supra	aloft	super
在上游	up stream	up-river
在下	infra	sub	hypo
在下降	in decline
在不同	different in
在不同程度上	in varying degrees
在世	above ground	being-in-the-world
在东北	northeastern	north-eastern
在东部	in the east of
在两方面	both ways	in two ways
在中	en	amid
在中央	centrally	in the middle of
在中心	on-center	centrically	centrally
在中部	in the middle
在之后	subsequent to	behinder
在于	rest in	lie in
在产	on stream
在产品	work in process	goods in process	work in progress
在今天	to-day
在以下	this side of
在传输过程中	on-the-fly
在住院	in hospital	in dock
在体外	in vitro
在使用	in service
在先	previous to	prior	precedent	antecedently
在其中	among the rest	therein	thereof	amid
在内	inclusively	intra	ent
在内部	interiority	inwards
在制定	in the pipe line
在前	in advance of	precedently	prior to	pre
在前列	out front	in the front rank
在前后	around the time of	front and rear
在南方	southed
在发展	on the move
在发生	in progress
在后	behind	posteriority	post	retro
在国内	at home
在国外	beyond seas	overseas
在地上	on the ground
在地下	below-ground	underground
在场	on-hand	the front	onsite	in one's way
在增长	on the rise
在外	outsideness	exteriority	exo	outlying
在外部	externally
在夜间	in the nighttime
在子宫内	in utero
在实践中	in practice
在室外	abroad
在家	at home	on one's own ground	stay in
在工作	at work	practicing
在应用	in use
在当	locally
在当代	at the present times
在很大程度上	in significant measures	a great degree	a great extent	a large extent
在意	care	take to heart	take notice of
在成熟期	at perfection
在执行	in progress
在搜索	search in
在方向	ways
在旅行	travel in
在早期	early on
在有	float around
在未来	futuristically
在本	at home
在某种程度上	in a way	some extent	in a kind	a certain extent
在此期间	for the mean time	in the meanwhile	in the meantime
在此条件下	with this understanding	on this condition
在水下	underwater	submerse
在没有	in the absence of
在治疗中	under treatment	under medical treatment
在活动	in action
在生产	in business
在生产中	on-stream
在白天	by day	by daylight
在目前	at the present times
在短期内	in short order
在研究中	under study
在社会上	socially
在秋季	in the fall
在种植	under cultivation
在第二	secondarily
在线	on-line
在职	in-service	on-the-job	on the staff	in active service
在船	on board
在英国	within the four seas
在行	on one's own ground
在西北	north-western	northwest
在西北部	northwestern
在西方	west
在训练	at drill
在跟踪	on the trail of	on the scent
在车间	on the shop floor
在边缘	on the edge of	on the rim of	on the brink of
在过去	in the past	behinder
在这方面	in this respect
在这里	round here	at this point
在进行	in progress	in the wind	in the pipe line
在野	in opposition
在野外	in the open	outdoors
在领域	in the domain of	in the field of
地下	sub-surface	ug	underground	subterranean
地下水	ground water	groundwater	subsurface water	underground water
地下水位	water table	groundwater level
地下水水位	groundwater level
地中海贫血	thalassemia
地主	land owner	landowner	land-holder
地产	landed property	landed estate	territorial property	land
地位	positional	state of life	terms	status
地势	surface configuration	topography
地区	localized	geographic	terrain	region
地区外	out-of-area
地区性	regionality
地区政府	district government
地区线	district line
地图	geographical map	map
地址	addressed to	ad	adr
地块	plot of land
地域分布	geographical distribution
地域性	regional
地基	foundations	ground work	groundwork	sub-grade
地塞米松	dexamethasone
地壳	earth's crust
地对	ground-to-ground
地层	substrate	strata	stratum
地带	terrain	region	neck of the woods	zone
地形	topographical	lay of the hand	terrain
地方	endemical	regional	locality	districted
地方性	locally	endemically
地方政府	local government
地方特色	local color
地极	geographic pole
地模	floor mold
地段	land let	neck of the woods	district
地毯	carpet	rug pad
地温	geothermal
地点	site	situs	locus	place
地热	geothermal
地热能	geothermal energy
地球	earth	world	terrestrial	planeted
地球上	planetary
地球化学	geochemical
地球物理	geophysics
地球表面	earth's surface
地理	geographic	geopolitical	geography
地理位置	geographic point	geographic location	geotagged
地理信息系统	geo-information system
地理分布	geographical distribution
地理区	geographic region
地理区域	geographic area	geographical region
地理学	geographical	geography
地理属性	geographical attribute
地理环境	geographic setting
地理空间	geospatial
地理隔离	geographical isolation
地磁	geomagnetic	earth magnetism	terrestrial magnetism
地磁场	earth's magnetic field
地磁扰动	geomagnetic disturbance
地磁暴	geomagnetic storm
地缘政治	geo-political
地表	land-surface	earth	upper
地表水	surface water
地被植物	ground cover
地貌	lay of the hand
地质	geologic
地质调查	geologize
地铁	underground railway	tube	underground
地震	seismic	earthquake	cataclysm
地震活动	seismicity
地面	land-surface	land	floor	ground
地面上	ground
地面水	surface water
地面站	earth station	earth-based station	land station
场合	instance
场地	grounds	field	arena
场强	field intensity
场所	locale	location	site	lieu
场结构	field structure
均分	share-out	equational	go snacks	go shares
均匀	well-distributed	equality	symmetric	uniformly
均匀分布	even-distributed	uniform distribution	homogenized
均匀度	equitability	unif
均匀性	homogenization	uniformities	evenness	unif
均匀磁场	uniform magnetic field	homogeneous magnetic field
均差	divided difference
均方	mean square
均方根	root-mean-square	rms
均方根值	root mean square value
均方根误差	root-mean-square error
均方误差	mean square error
均相	homogeneous phase
均衡	equalizing	aligned	balancing	even off
均衡发展	balanced development
均衡性	proportionality
均质	isotrope	homogenized	uniformly
均质化	homogenizing
均质性	homogeneousness
坏死	necrotic	necrosis
坏的	bad	wicked
坐标	coordinates	frame of reference
坐标变换	coordinate transformation	coordinate conversion
坐标系	coordinate system	frame of axes
坐标系统	coordinated system
块化	massing
块状	massively
块组	block-group
坚守	hold one's ground
坚定	resoluteness	firm in	decisive	hardened
坚实	consistently	infarctate	stability	compactness
坚持	with persistence	hold by	keep at	adhere to
坚持性	sticking
坚硬	solidness	rigidness	hardness	stiffness
坡度	gradient	grade	pitch
垂体	master glands	somatic center
垂直	vertically	plumbness	perpendicularity
垂直于	perpendicular to
垂直方向	vertical direction
垃圾	garbage	raffed	trash	sweeping
垃圾处理	disposal of refuse
垄断	monopolize	establish a corner in	make a corner in	monopoly
型号	model number	sized
型式	la
型糖尿病	type i diabetes
型钢	steel section	profile steel	section steel	shape steel
埋藏	bury
城区	urban area
城市	city	urbaning	town
城市中心	down town
城市化	urbanism
城市地区	urban area
城市大学	city university
城市居民	city dweller
城市景观	city view
城市规划	urban planning	city planning
城镇	town
域名	area name	domain name	field name	org
培养	train up	cultivate	bringing up	cultural
培养出	turn out
培养基	culture-medium	culture media	nutrient medium
培养液	nutrient fluid	nutrient solution	inoculum
培养皿	culture plate	culture dish	culture capsule	double dish
培育	forcing	nurturance
培训	trained
基于	ground on	base on	found on	in consequence of
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
基体	basal body	matrices
基准	baseline	benchmark	base	norm
基准年	base-year
基准测试	benchmark test
基准面	reference surface
基因	gene	efficient cause	essential cause	genetic
基因型	genotype
基因工程	genetically engineered	biological engineering
基因库	gene pool
基因治疗	gene therapy
基因流动	gene flow
基因突变	transgenation	gene mutation
基因组	genome
基因组学	genomics
基因芯片	gene chip	dna chip
基因表达	gene expression
基因遗传	genetic endowment
基因频率	gene frequency
基地	base
基层	foundation course	lowest	matrical	grass-roots
基岩	matrices
基带	baseband
基底	basi	bases	fundament	basals
基座	foundation support	foundation bed	pedestaled	basals
基态	ground state
基数	base number	count-based	cardinality	cardinal number
基本	basics	elemental	foundational	substratal
基本上	by and large	basically	for the main	on the whole
基本信息	essential information
基本分析	fundamental analysis
基本功能	basic function
基本单元	elementary entity	elementary unit
基本原则	fundamental principle	fundamental rule	first principle	ground-rule
基本原理	first principles	basic principle	ultimate principles	elements
基本参数	essential parameter
基本图	underlying graph	base-map
基本属性	essential attribute
基本性	fundamentality
基本情况	base-case
基本条件	general conditions	postulate
基本概念	conceptual framework
基本模型	base-model	fundamental model
基本特征	essential features	nuts and bolts
基本特点	fundamental feature
基本理论	fundamental theory
基本相同	almost-identical
基本粒子	fundamental particle	ultimate particle	elementary particle
基本结构	fundamental structure	basic structure
基本表	basic list
基本规律	basic
基本解	fundamental solution
基本集	base set
基材	substrate material
基波	fundamental wave	fundamental
基点	basic point	basis point	base point	equalization point
基牙	pier
基石	foundation stone	corner stone	rock
基础	foundational	bases	fundament	basal
基础模型	base-model
基础理论	theory of foundations
基础知识	abc
基础研究	fundamental research
基础设施	infrastructure
基础课	core course
基础资料	basic data
基粒	basal granule
基线	base line	baseline	basic line	ground-line
基组	basis set	base cluster
基肥	base fertilizer	base manure
基调	key note	motive	key	motif
基质	ground substance	base material	matrical	matrixes
基部	basals
基金	fund
基频	fundamental frequency	basic frequency	fundamentally
堆叠	tiering	stack	pile
堆栈	store-house	stk	stock yard	stack
堆焊	building up
堆积	accumulational	cumulate	bank up	stack
堆肥	compost pile	compost
堵塞	blocked	plugging	wall up	clogging
塌陷	collapsing
塑料	plastic
塑造	shaping	model	mold	plastic
塔式	tower's column
填充	fill in	pad-out	back-fill	loading
填充材料	filling material
填写	fill out	make-out
填料	filling compound	loading material	extender	jointing
填补	fill-up	pad
境遇	times	situation
墙的	wall
增值	value-added	added-value	increment	incremental value
增加	increaser	augmental	enhancive	accessioned
增加了	increase by
增压	pressurizing	supercharging
增厚	thickening
增多	manifold
增大	enhanced	gather volume	build up	enlarge
增宽	broadening
增广	augmented
增强	potentialization	potentize	reinforcing	tone up
增强现实	augmented-reality
增效	synergy	synergism
增殖	proliferation	multiplication	propagation	proliferative
增殖体	vegetations
增添	add	lend
增生	proliferating	hyperplasia	appending	proliferative
增益	tone-up	gain	tone sb up	plus
增碳	carbon pick-up
增稠剂	thickener	thickening agent	thickening material	thicker
增补	supplementation	append	supplementary	appendix
增进	promotional	build up	increase	augmentation
增量	incrementation	augmenter	incremental quantity
增长	mount up	augment	make grow	incremental
增长型	incremental pattern
增长率	rate of growth	growth rate
增长趋势	trend growth
增长速度	geometricity
增高	heighten	raise
墨西哥	mexico
壁画	wall painting	mural paintings	mural
壁的	mural
壁细胞	acid cell
壤土	doras
壮大	grandness
声信号	acoustic signal
声发	sound fixing and ranging
声子	phonon
声学	acoustics
声学分析	acoustic analysis
声明	declare	statement	pronouncement	profession
声波	sound wave	acoustic wave	sonic wave
声源	sound source
声纳	sonar	acoustic susceptance	sound navigation ranging
声调	tone of voice	tune	sound	intonation
声调模式	tonal pattern
声调系统	tone system
声调语言	tone language	tonal language
声音	voices	phone	vocality	audio
声音识别	voice recognition
壳体	body case
壳聚糖	chitosan
处于	located	land up
处于中间	on the line	mediate
处于优势	in the green tree
处于劣势	in the dry tree
处方	prescription	ps	rx	recipe
处死	put to death	execute
处理	processed	approaches	dispose of	treating
处理中	in hand
处理器	processing element	processor element	processor
处理好	make a good job of
处理技术	techniques of handling
处理效应	treatment effect
处理数据	manipulation data
处理方式	process mode
处理方法	processing method	handing
处理时间	processing time	handling time	ht	pt
处理水	treating water
处理系统	processing system
处理能力	processing capacity	handling capacity	hc
处理过程	processing procedure
处理速度	processing speed
处置	dispose of	behave about	dealing	disposition
备份	backups	back-up
备择假设	alternative hypothesis
复习	re-vision	brush up on	dust off	go over
复位	repositioning	restoration	rs	replacement
复兴	renewed	revivicate	resuscitate	reestablish
复制	duplicated	replicative	reproductively	multiple system
复原	rehabilitation	recuperate from	pull round	recovery
复发	relapsing	recurring	recurrent	recidivistic
复叶	compound leaf
复合	compositely	compounded	multiplicate	recombination
复合体	complexed
复合材料	composite material	composite
复合物	complexes	complex substance
复合系统	compound system
复合群	composite group
复合词	compound	spanish-speaking	complexed
复式	double entry	double-type	duplex
复杂	complexity	complicated	sophisticated	detailed
复杂化	complication
复杂句	complex sentence
复杂性	complexity
复杂情况	complication	ins and the outs
复杂的问题	can of worms
复杂系统	complex system
复杂结构	complex construction
复查	re-examination	scrutinies	back-checker
复水	re-hydration
复温	rewarm
复现	reproducing	reproductive	replicate
复相关	multiple correlation
复苏	resuscitate	revitalization	bounce-back	came back
复述	iterant	rehearsal	re-tell	repeat
夏季	summered
外交	foreign	diplomacy	foreign affairs
外伤	trauma	traumatic
外伤后	post-traumatic	posttraumatic
外侧	outboard	outer
外出	egression	stay away	outgo	stir out
外力	external force
外加	with the addition of	coupled with	impressed	plus
外包	out-source
外周	peripheral	periphery
外周血白细胞	pbl
外围	peripheric	outer-ring	periphery
外国	foreign soil	foreign	peregrin	oversea
外在	extrinsic	apparent	exterior
外场	out-field
外层	outer sphere
外展	abduction
外差	heterodyne
外延	epitaxy	denotive	extensively
外形	externality	tooth-form	configuration	species
外径	external diameter	dia
外推	extrapolative	out-thrusting
外推法	extrapolations	extrapolation method
外显子	exon
外来	adventives	exoticness	peregrinism	foreign
外标法	external standard method
外植体	explant
外海	high seas
外环	outer race
外环境	external environment
外生	exogenous
外界	environment	outside	outer sphere
外的	externe
外相	outer phase	external phase
外科	surgery	surgical	veterinary surgeon	surgical clinic
外科医生	surgeon	surg	surgical
外科手术	surgical operation	operating	surgical
外膜	adventitial	adventitial coat
外行	lay person	layperson	outsider	lay man
外表面	outer surface
外观	aspect	seeming	apparentness	external inspection
外貌	aspected	outer man	color	exterior
外资	foreign-funded	foreign capital
外资企业	fies
外边界	outer boundary
外迁	out-migrate
外部	external	outer	out-of-line	exterior
外部世界	outer world
外面	outside	outer face	peripherally	outer
多专业	multi-speciality
多中心	multicenter	hydra-headed
多义性	ambiguity	equivocality
多于	upward of	better-than
多人	multiplayer
多任务	multi-task	multitasking
多任务操作系统	multitasking operating system
多传感器	multisensor
多体	many-body
多余	redundant	spare	unnecessarily	unwanted
多倍	multiplicate
多值	many-valued	multi-valued	multiple-valued
多元	multivariate	complexed
多元化	multi-faceted
多元文化	multi-cultural	multiculturalism
多克隆	polyclonal
多功能	multifunctional	multi-functional	multi-utility	multiple
多参数	multi-parameter
多发性骨髓瘤	myeloma multiplex	multiple myeloma
多变	chanceful	multivariant
多变量	multivariable
多向	all-way
多品种	multispecies
多囊	polycystic
多因子	multiple factor	multifactor
多媒体	multimedia	multi-media
多孔	porous	multiaperture	porose	cancellous
多孔介质	porous medium
多学科	multidisciplinary	multi-disciplinary
多少	how much	how many	in a sort	somewhat
多尺度	multiscale
多层	multilayer	multi-story	multi-layer	multilevel
多层模	multilayer film
多层次	multileveled
多巴胺	dopamine
多平面	multileveled
多年	multi-year
多年生	perennial
多彩	chromatically
多径	multipath
多态性	polymorphously
多情	emotionality	warm
多数	numerously	majority	many	multi
多数情况下	most of the time
多方面	all-way	many-sided	extensive	multi-faceted
多普勒	doppler
多普勒展宽	doppler broadening
多普勒雷达	doppler radar
多普勒频移	doppler shift
多晶	polycrystalline
多机	multi-machine
多样	multiplicated	variety	multiplex	parti-colored
多样化	diversified	parti-color	diversification
多样性	diversity	manifoldness	multiformity
多核	multinucleate
多模式	multimodal
多模态	multimoding	multi-modal
多次	many and many a time	many times	time after time
多步	multistep
多民族	multi-national	multi-ethnic
多水	water-rich
多波段	multichannel
多渠道	multi-channelled
多源	multi-source	multisource
多点	multipoint
多环	polycyclic
多用户	multi-user	multiuser	mu
多的	multiplicated
多相	multiphasic	heterogeneous
多种	manifold	multifold	multiform
多种因素	multifactor
多种多样	great diversity of	heterogeneities
多种文化	multiculturally
多种群	multi-group
多糖	polysaccharide	glycan
多系统	multisystem
多级	many stages	multi-stage	multiple-step	multistage
多组	multiple-unit
多终端	mt
多维	many dimensions	multi-dimensional	multidimensional
多维数	multidimensionality
多聚体	polymer
多肽	polypeptide
多节	knotted
多药	multidrug
多角度	multi-angled
多角形	polygonal
多语言	multi-language	multilingual
多路	multipath
多路径	multipathing
多边	multi-lateral	many-sided	many-faceted
多边形	polygons	polygonal shape
多重	multiplicate	multi-dimensional	polyfunctional
多重性	term multiplicity	multiplicity
多重比较	multiple comparisons
多阶段	multistage
多雨	raininess
多面	all-round	multidimensional	many-faceted
多项式	polynomial
多项式函数	polynomial function
多项式回归	polynomial regression
多频	multifrequency
夜天	night sky
夜晚	night
夜间	night time	nighttime	nocturnal
够了	no farther	enough
大于	greater than
大众	popular	common people	demos	populace
大众传播	public communication	mass communication
大会	convention	congressional
大体	general
大体上	by and large	in the main	on the whole	in principle
大作	master work
大便	ease nature	relieve nature
大分子	large molecule	macromolecules	macro-molecule	macromolecular
大剂量	large dose
大力	swinging
大功率	high-power	highpower
大动脉	conducting arteries
大厦	high-rise	pleasure dome	pile
大发	launch into
大口径	big-bore	heavy-gauge	large-mouthed
大国	major power	big-power
大地	mother earth
大地测量	geodetic survey
大型	large-size	large scale	man-sized
大型工程	major engineering
大城市	big-city	big smoke
大多数	majority of	in general	bulk of	major part
大大	by a long way	highly	out and away	large
大头	big-head	large-headed
大孔	macroporous
大孔径	large-aperture
大学	university	college
大学教授	prof
大学生	under-graduate	college student	young adult	college man
大家	it is assumed that
大容量	high-capacity	hc
大小	magnitude	size	dimensions	bulk
大尺寸	jumbo size	heavy-gauge
大屠杀	blood-bath	wholesale slaughter
大幅度	wide margin	swinging
大开	open wide
大成	master stroke
大批	in scores	by the thousands	army of	array
大数	large number	significant amount	round sum
大方	open handed	big of	free-handed	large-handed
大树	big-tree
大核	somatic nuclei
大概	generalness	probably	as like as not	mostly
大步	stride
大气	atmospheric	atmospheric air	free air	heavy breathing
大气光学	atmospheric optics
大气层	air envelope
大气水	meteoric water
大气污染	atmospheric pollution	air-pollution
大气污染物	air pollutant
大气温度	free air temperature
大水	inundation
大河	grand river
大洋	silver dollar
大片	stretches of	large-leafed
大环	macrocycle	large ring	macro ring	clarithromycin
大电流	high-current
大的	greater	larger	large	big
大眼	large-eyed
大科学	big science
大粒	large-grained
大系统	large scale system
大约	of the order of	approximately	more like	about or circa
大纲	precised	general outline	outline	program
大肠	large intestine
大肠杆菌	coli	e coli	bacillus coli	bacterium coli
大胆	bold	as big as you please	venturous	have a nerve
大脑	cerebral	giant brain
大脑中动脉	middle cerebral artery
大脑活动	cerebration
大腿	thigh	femoral
大自然	nature	mother nature
大致	approximately	rough	abouts
大范围	large-scale
大西洋	atlantic	great lake	lake	atlantic ocean
大要	generality
大规模	on a large scale	in force	massative	big-scale
大计	major total
大词	major term
大豆	soybean	soy	soy bean
大选	universal election	general election
大部	major part
大部分	great mass of	majority of	best part of	in a great measure
大都市	metropolitan
大量	in quantity	large-number	largely	large quantity of
大量存在	abound
大量数据	mass data
大陆	continentally	continent
大难题	hang-up
大雨	soak
大面积	large-area	extensively
大项	major term
天体	celestial body	orb	spherical	astronomically
天体物理	astrophysics
天体物理学	astrophysical	astro-physics
天冬氨酸	aspartic	aspartic acid
天山雪	white mountain
天平	scales	ib
天数	number of days
天文卫星	astronomy satellite
天文台	observated	observatory
天文学	astronomic	astronomy
天文学家	astronomer
天文望远镜	astronomical telescope
天气	weather	synoptic
天气图	weather map	weather chart	synoptical
天气学	synoptics
天气条件	weather condition
天气雷达	weather radar
天气预报	weather forecast
天然	natur	natively	crude
天然免疫	natural immunity	innate immunity
天然气	natural gas	commercial rock gas
天然高分子	natural polymer
天牛	long-horned beetle
天生	by nature	congenitally	innateness	born
天的	celestial
天空	expanse	highs	sky	welkin
天窗	skylight	trap-door	louver
天线	antenna	arial	aerial
天线阵	antenna array
天花板	ceiling	overhead
天门冬氨酸	aspartic acid
天顶	zenithal	vertex
太多	too much
太大	too large	oversize
太少	too little
太平洋	pacific	pacific ocean
太空	space-based	deep space	outer space	space
太阳	eye of day	solar	star of day	sun
太阳光	sunlight
太阳望远镜	solar telescope
太阳物理	solar physics
太阳磁场	solar magnetic field
太阳系	solar system
太阳耀斑	solar flare
太阳能	solar power	solar energy
太阳能电池	solar battery	solar cell
太阳风	solar wind
太阳黑子	sun-spot	macula
夫妇	conjugality	couple	married
夯实	compacter	ram down
失去	part with	deprived of	lost	throwing away
失常	out of gear	wrong
失控	out-of-control	lose control of	run away	go out of control
失效	out of service	out-of-run	out of operation	out-of-order
失效分析	failure analysis	fault analysis
失效时间	out-of-service time
失活	inactivation	deactivation
失真	distortion
失眠	wakefulness	insomnia
失血	blood loss	exsanguine
失衡	out-of-balance
失误	make an error	error	miss	slip up
失调	off tune	step-out	maladjusted	dysregulation
失败	fall down on	failing	not good	drop through
失速	stalled
失配	mismatching	unmatch
失重	weight loss	zero-gravity	gravity-free	zero g
失重法	method of loss of weight
头晕	light in the head	fuzzy-headed	dizziness
头痛	have a head	headache	head ache
头的	head	head-ing
头皮	scalp
头脑	head	skull	wit	grey matter
头部	nosecone
头颅	skull
夸大	spread it on thick	put it on	large	tall
夹层	interlayer	sandwich layer	intercalated
夹带	entraining
夹竹桃	rose bay
奇偶校验	parity check	even-odd check	odd-even check	parity check equation
奇异	exotically	singularity	marvellous	paradoxical
奇异值分解	singular value decomposition
奇异性	unusualness
奋斗	strive for	struggle	carry a torch	contend
奏效	do execution	do the business	do the feat	effectible
契约	contracted	convenant	pact	agreement
奖励	put a premium on	encouragement	offer a premium on
奖惩	award and punishment	reward and punishment
奖赏	premium	reward	prize
套装	suit	suit of clothes
奢侈	luxury	expensiveness	highs	costliness
奥巴马	obama
奥林	olin
奥氏体	austenitic
女孩	girl	female child
女性	fair sex	female	weaker sex	female of the species
女生	co-ed	school-girl
奶品	dairy products
奶牛	dairy cattle	milk cow	dairy cow
好于	better-than
好友	hail-fellow-well-met	hail-fellow
好坏	stand or fall
好处	advantage	good
好奇	curious	intrigued
好理论	theoretic
好的	finer	good	by all manner of means	beautifulness
好评	reputably	good reputation	favorable reception
好转	change for the better	improvement	turn around	look up
如下	as follow
如今	some of these days	actually
如何	what way	whereby
如同	similar to	comme	like
如实	as it stands	objective	truthful
如果	on condition that	on the understanding that	in case that	in the event
如此	in this manner	this way	herein
如水	serous
妇女	gentle sex	woman	wo-man
妇幼保健	material and child hygiene
妊娠	gestational	pregnance	conception	great with child
妊娠期	gestational period	period of gestation	gestation
妊娠率	pregnancy rate	fertility rate
妊娠糖尿病	gdm
妨害	obstructiveness	incumber	hindrance	encumber
妨碍	prevent from	obstructively	interfere	hinderance
始于	date from	date back to	begining
始末	cyclical
始终	all the time	all along	year in year out	alpha and omega
始花期	early-blooming
姐妹	sis	sistering
姓名	compellation	name	false name
委员会	committee	council	commit-tee	comm
委托	committed	leave in trust	trust with	set up a trust
姿势	postural	attitude	pose	position
姿态	gesture	pose	stance
姿态控制	attitude control
姿态角	attitude angle
威廉	william of orange
威慑	determent	deterrence
威胁	threaten	threat	intimidate	danger
娱乐	recreation	entertainment	sportful	diverting
婚姻	conjugal	marriage law	marriage	married
婚姻关系	marriage ties
婚配	partnership of marriage
婴儿	infant	newborn	baby	neonate
媒介	instrumentality	mediums	intermedial	agent
媒体	mediums	media
嫁接	graft	inoculate	engraft
嫩叶	leaf bud
嫩枝	shoots	burgeon	spear
子任务	sub-task
子元件	sub-element
子分类	sub-classification
子区域	subdomain
子叶	seed leaf
子图	subgraph
子女	fruit of the union
子实体	fruiting body
子宫	matrixes	uterus	uterine	utero
子宫内膜	endometrial
子宫内膜癌	endometrial cancer	endometrial carcinoma
子宫破裂	uterine rupture	laceration of uterus
子序列	subsequences
子房	ovarian	ovary
子树	sub-tree
子流域	sub-basin
子痫前期	preeclampsia
子程序	functional element program	sub-routine	sub-program	subroutine
子空间	sub-space
子类	subcategory
子系统	subsystem	ss
子结构	minor structure	sub-structure	substructure
子网络	subnet
子群	subgroup
子节点	child node	minor node	successor node
子问题	sub-question	sub-problem
子集	subset	sub-class	sub-set	subclass
孔径	aperture	bore
孔板	orifice
孔结构	pore structure
孕中期	second trimester
孕妇	mother-to-be	pregnant woman
孕期	duration of pregnancy	prenatal
孕激素	progesterone
孕育	gestate
孕酮	beta factor	progesterone
字体大小	body size	font size
字典	lexical	dictionary
字形	font style	font	picture
字数	word count	number of words
字标	word mark
字母	alphabet	al	letter	literal
字符	character	ch
字符串	character string	string of character	string
字表	word table
存储	storager	mu	memory	store
存储单元	storage location	store cell	store location	memory cell
存储器	computer store	storage	memorizer	store
存储数据库	stored database	memory data base	banking data base
存储电路	memory circuit
存储管理	storage administration	memory management	store management
存储能力	storage facilities
存入数据	logged data
存在	in existence	reside in	occur	entity
存在于	consist in	inhere in	rest in	indwell
存在于中	exist in
存在时间	existence time	life period
存放	trust with	stock with	deposit
存活	non-viability
存活时间	time to live
存活曲线	survival curve
存活率	livability
孟加拉	ben-gal
孢子	spore
孢子体	sporozoite
孢子囊	spore case	spore sac
季度	quarterly	quarter
季末	late in the season
季的	quaternary
季相	aspection
季节	seasons
季节性	seasonality
季节性变化	seasonal change
季节性差异	seasonal variation
孤儿	orphan
孤独感	aloneness
孤独症	autism
孤立	isolating	orphaned	insulation	lone
学业	school work
学习	learn	studying	take lessons
学习方法	learning method
学习机	learning machine
学习算法	learning algorithm
学习者	learner	scholar
学习能力	learning ability
学习过程	learning process
学习问题	learning problem
学习障碍	learning disorder	learning difficulties
学会	institute	academe	college	pick-up
学分	credit hour	hour of credit	credit
学制	school system
学历	education background	academic records	academic qualification
学时	period
学术	academic	scholarism
学术上	academically	technically	learned
学术界	academic world	academia	academe	community of scholars
学校	educational institution	school	dept	institutione
学校教育	schooling
学派	school of thought	school
学生	student body	student	educant	pupil
学生会	student union
学科	academic discipline	science	study	scientific discipline
学者	man of letters	student	sophist	literate
学说	doctrine	teaching	theory	ism
学问	learning	knowledge	science	scholarism
学院	academic	college	institute	academy
学龄	school age
学龄儿童	school child	school-age child
学龄前	pre-school	pre-k
学龄前儿童	preschooler	preschool child
孩子	children	child
孪生	twinning
孵化	incubation	hatch
孵育	incubation of culture	incubation
宁静	restfulness	peacefulness
宇宙	universe	cosmic	mundaneness	world
宇宙学	cosmologies
宇宙线	cosmic-ray	ultra-gamma ray	ultra x-rays
宇航	space flight	astronautical
守恒律	conservation law
守恒方程	conservation equation
安全	in safety	in security	safely	without accident
安全保护	safe keeping	security guard
安全保障	safety net
安全区	safety region	safe area	non-hazardous area
安全可靠	on the safe side
安全带	seat belt	safety-belt	safety harness	securing strip
安全性	security	fail-safe nature
安全感	sense of security
安全检测	security detection
安全状态	safe state
安全生产	safety in production
安全等级	security classification
安全策略	safe strategy	security policy
安全管理	security management	security administration
安全系数	factor of safety	assurance factor	safety factor	coefficient of safety
安全系统	security system
安全级	security level
安全角	safety angle
安全设备	safety devices
安全距离	safe distance
安全运行	safe in operation
安全通信	secure communication
安全问题	safety problem
安全防护	safety protection	safeguarding	safe guarding
安宁	well-being	welfare	wellbeing	peace
安定	stabilization	stably	stable	diazepam
安家	settle
安康	good health
安慰	comforting	consolation	relief	soothe
安慰剂	placebo
安排	arranged	take order with	deal with	dispose of
安置	positing	install	plantings	emplace
安装	installed	reinstallation	erecting
安静	silentness	restful	quiet	in peace
完全	completeness	the full	for all the world	totally
完全一致	on all fours	in full accord	go all the way	see eye to eye
完全不	in no shape	not by a long way	little
完全不同	quite other	as opposed to
完全恢复	full-recovery
完全是	nothing less than
完全正确	right-on	dead-on	spot on
完全相反	poles apart
完全相同	self-same	identic
完善	well-functioning	perfecting	fare-you-well	fare-thee-well
完备	maturity	self-contained
完好	undamaged	perfect
完工	completion	as-built
完成	completive	accomplishing	achieve	work it
完成了	finish out	ere-done	done
完成任务	perform a task	fulfil a task	discharge a mission
完成时	perfective
完成时间	finish time
完整	integrally	completed	full	holistic
完整性	integrality	completeness	perfections
完美	ideally	the nines	perfection	finished
宏伟	stately	grandness	massive	magnific
宏观	macroscopical	micro-macro
宏观尺度	macroscale
宏观政策	macro-policy
宗教信仰	religious belief	religious faith
宗旨	objective	tenet
官员	offical	official	government man
官方	offic	authoritative	officially
官能团	functional group
官话	mandarin chinese	mandarine
定义	defining	definitional
定义为	defined as
定价	pricing	measure of value	price making	rate scale
定位	locating	location-specific	positioning	station-keeping
定位于	pitch
定位点	anchor point	setpoint
定位诊断	level diagnosis
定值	fixed value
定制	customize	made to order	make to order	customs made
定向	targeted	orientational	vectored	directed
定向控制	directional control
定子	determiner	stator
定居	make one's pitch	locate	put down the roots	settle down
定常	stationary
定律	fixed law	law
定性	qualitative
定性分析	qualitative analysis
定性评价	qualitative evaluation
定时	timed	delayed	clocking	delay-action
定期	at fixed period	periodically	regular intervals	fixed-term
定点	fixed-point	point-to-pointer
定理	theorem
定相	phased
定量	quantitativeness	quantificational	quantify	definite quantity
定量关系	quantitative relation
定量分析	quantitative analysis	essaying
定量分析方法	quantitative analysis method
定量技术	quantitative technique
定长	fixed-length
定额	ration	norm
宝贵	of great value	precious	valuable	gold
实习	hands on	field trip	practice
实体	entity	materiality	brick-and-mortar	substantiality
实体关系	entity relationship
实体模型	entity model
实例	example	instantial
实例分析	case-study
实例化	instantiation
实值	real-valued	actual value	intrinsic value
实况	in-person	live
实力	strength
实务	actual practice
实数	real number	real
实施	carried out	implementing	enforced	executer
实施策略	implementation strategy
实施者	enforcers	implementer	executant
实时	real time	current time	actual time	true time
实时处理	real-time processing
实测	actual measurement
实物	real object	real goods	concrete thing	objective
实现	realized	implementing	materialization	carry through
实现技术	implementation technique
实现策略	implementation strategy
实现过程	implementation procedure
实生苗	seedling
实用	usful	practicably	utility	economic
实用主义	pragmatism
实用性	practicability	availabilities
实用设计	utility design
实行	executer	put into practice	actualize	carry into effect
实证	demonstration	solid evidence	real evidence
实质	contentive	virtuality	essence	substance
实质上	substantially	materially	substantively	in essence
实质性	substantialness	materiality
实践	practic	live up to	fulfil	act up to
实践性	practicalness
实践者	practicer
实部	real part
实际	down-to-earth	practical	effective	actual
实际上	for practical purpose	effectively	in nature	at bottom
实际产量	actual production	active output	effective production	actual output
实际值	actual value
实际存在	historicity
实际应用	practical application
实际情况	actual conditions	physical truth	truths
实际故障	physical fault
实际测量	geometral
实际计算	actual computation	actual figures
实际需求	actual demand	effective demand
实际需要	actual requirement
实验	experimental	experimentative	laboratorial
实验动物	experimental animal
实验台	lab bench
实验室	lab	laboratory	laboratory room	research lab
实验性	art-house
实验数据	experimental data
实验模型	experimental prototype	research model
实验法	experimentation
实验法研究	empirical research
实验结果	experimental result
实验者	experimenter	experimentalist
实验装置	experimental installation
实验设计	design of experiments	experimental design
实验证明	experimental proof
实验过程	experimentation
宠物	pet
审定	judgement
审慎	critically	deliberateness	well-advised
审查	investigative	examining	auditing	vetting
审核	look through	wipe off
审理	try	cognizance	hear	sit on
审美	aesthetically	esthetic	taste
审视	scan	survey
审计	auditorial	aud	audit
审议	deliberation
客体	object	guest
客户	client	client server	correspondent
客户端	client-side
客观	objectively	value-free	in the right perspective	external
客观因素	objective factor
客观性	objectivity	externalization
客观现实	objectivity	thingness
宣传	publicize	give publicity to	disseminate	propagation
宣布	announced	declare on	annunciate	hand down
宣教	missional
宣泄	play out
室内	in house	indoor	chamber
室外	off the premises	out-of-door
室温	room-temperature	ambient temperature
宪法	constitutional	formal law	constitutional law
害虫	pest
家乡	home town
家人	family
家兔	rabbitting
家属	family dependents	member of family	relation
家庭	family	domestic	new blood	household
家庭关系	family relationship	family ties	family relation
家庭医生	family doctor	family practitioner	primary care provider
家庭成员	member of family
家庭暴力	domestic violence
家庭结构	family structure
家族	familial	house	household
家用	home-use	home application	housekeeping money	domestic
家畜	domestic animal	farm animal	livestock	live-stock
家禽	domesticated animals	poultry
家系	descent	pedigree	line
家长	head of a family	householder	house-holder
容器	container	vessel	bin	receptacle
容忍	tolerant of	put up with	hold with	brook
容易	with facility	easiness	with ease	easily
容易发生	incidental
容积	dimensions	voluminal
容纳	recipiency	contains	accommodate	receptively
容量	capacity measure	capacity	specific inductive capacity	containments
容错	fault-tolerant
容错技术	fault-tolerant technique
宽大	generously	liberally	large	loose-bodied
宽容	tolerative	bear with	easy	big tent
宽带	broad band	broadband	wideband	wide-band
宽广	broad	broadly	broadest	width
宽度	width	broadness	breadth
宽度指数	breadth index
宽松	loosely	voluminously
宽的	wide	widest	loose
宽频带	wide band	multifrequency
宾馆	guest house
宿主机	host
寄主植物	host-plant
寄存器	register	reg
寄生	parasitic
寄生于	parasitic on	infest
寄生植物	parasitic plant
密切	nearly	nearness
密切关系	affinities	intimate connection
密切关联	implicated
密切联系	tie up
密实	closely knit
密封	hermetization	pressurize	hermetic sealing	air proof
密度	density	texture	thickness
密度函数	density function	frequency function
密度比	density ratio
密度计	density gauge
密码	cryptographical	secret code	security code	code
密码体制	cryptosystem
密码子	codon
密码学	cryptography
密码算法	cryptographic algorithm
密码系统	cryptosystem
密码设备	ed
密钥	secret key	key
密钥交换	ake
密集	dense	intensiveness
富有	well off	rich in	in the chips	enriched in
富氧	well-oxygenated	oxygen-rich
富油	fat oil
富营养化	eutrophication
富裕	well off	richness	properous	well-fixed
富集	enrichment	beneficiation	gathering	mineral dressing
富集因子	enrichment factor
寒冷	coldness	chillness
寒潮	cold span	cold wave	cold snap
寒热	chills and fever
寡核苷酸	oligonucleotide
寡糖	oligosaccharide
对不平	dissatisfied at
对中	centreing
对付	ready for	behave with	address	be reckoned with
对价	counter-performance
对位	para position	polarization
对侧	contralateral
对偶	kinematic pair
对免疫	immunized from
对准	direct against	target	aligning	point at
对分	halving
对切	bevelment
对半	fifty-fifty
对口	contra-aperture
对合	apposition
对向	opposition
对外开放	opening-up
对外贸易	direction of trade	external trade	foreign trade
对应	corresponding	parallelism
对开放	open to	accessible to
对当	holomorphic
对待	make of	behave with	treat	serve
对手	adversarial	comparative	rival	emulant
对抗	fight against	antagonistic	confrontation	compete
对换	trade
对接	butted	butt joint	butt seam
对数	logarithm	log linear amplifier
对数函数	logarithmic function
对数正态分布	log-normal distribution	logarithmic normal distribution
对数生长期	logarithmic growth phase	logarithmic phase
对文化	vandalization
对核	butt
对模型	pair model
对比	contrastive	compare and contrast	matching	parallel
对比剂	contrast medium	contrast material
对比度	cnt	contrast
对比性	relative property
对流	convectional	counter-current	convection current	backward flow
对流传热	convect	convection heat transfer	heat transfer by convection
对流层	troposphere
对流换热	heat convection
对火	banked fire
对照	controll	compare	balance of evidence	comparison
对照实验	control-experiment	check experiment
对照物	contrast
对照试验	control test	contrast test	check test	control butter
对生	pair formation	opposition
对白	dialogism
对的	fit	right
对称	symmetrical	symmetry	balanced
对称性	symmetry
对称矩阵	symmetric matrix
对称结构	symmetrical structure
对立	face-off	contrariant	antagonism	opponency
对端	end on
对等	peer to peer	quits	on a fifty-fifty basis
对策	counter-measures	countermeasure	game
对群	pair group
对苯二甲酸	terephthalic acid
对角	on the cross
对角线	cater-cornered	diag
对话	dialogical	dialogue	make conversation	conversational
对话系统	conversational system	dialogue system
对象	object
对象属性	object properties
对象模型	object model
对质	confrontation
对重	counter-weight
对面	oppositely	opposing	ect	vis a vis
对题	counter-subject	the question
对齐	align at	registration
寻找	seek for	looking for	in search of	on the track of
寻找到	search out
寻求	seek	in pursuit of	gun for	quest
导体	conductive body	conductor
导入	lead-in
导出	derived	export
导向	oriented
导引	vector
导弹	guided missile	missile	gm
导数	differential coefficient
导热	heat-conducting
导热性	heat conductivity
导热系数	coefficient of heat conductivity	thermal conductivity	heat conductivity
导电	current-conducting	conduct electricity	electric
导电率	conductivity
导管	iter	catheter	connecting conduct	conduit
导致	lead to	result in	issue in	generate
导航	navigational	pathfinding
导航卫星	navigation satellite
导航系统	navi	navigational system
寿命	life-time	life-expectancy	tau	life-span
寿命预测	biometrics
封堵	blind in
封装	postting	housed	packaging	encapsulation
封闭	sealing off	blocking	latching	hermetization
射流	jet flow	jet stream	fluidic	efflux
射流搅拌	jet mixing
射电辐射	radio radiation	radio emission
射线	half-line	radially	ray
射频	radio-frequency	rf
射频干扰	radio-frequency interference	rfi
将不	won't
将临	proximate
将就	make something do	patch-up
将来	in future	in times to come	vested in interest	prospective
将要	going to
将近	near upon	along about	anywhere near
尊严	dignity
尊敬	respectful of	have regard for	respectfully	esteem
尊重	respectful of	defer to	have regard for	care for
小乔	little joe
小于	less-than
小企业	small business
小体	corpora
小儿	wean	babys
小剂量	small dose
小动物	small-animal	young thing
小区	sub-district
小叶	leaflet
小周期	minor cycle
小品	sketch
小型	miniaturized	in small	small-sized	miniative
小城镇	wide place in the road
小孔	aperture	pore	cell orifice	fenestral
小学	grade school	primary grades	elementary school	primary school
小屋	cot	cabin	shed
小山	hill	mound
小岛	islet	isle	inch
小康	well-to-do
小志	lad's love
小批	job lot
小数	small-number	fractional part	fractional division	decimal
小时	hr	hour	inches per hour	twenty-four hours
小果	small-fruited
小枝	rod
小气候	microclimate
小环	small ring
小班	reception class
小的	small	let	petit	two-by-four
小种子	small-seeded
小粒	granule
小肠	small intestine
小脑	little brain	cerebral
小腿	calves
小范围	localized	span
小行星	minor planet	asteroid
小规模	in small	small-scale	in miniature	in little
小说	novel	fiction	story
小车	dan
小部分	fraction	small proportion of	sub-fraction
小量	two cents
小雨	spit
小面	facet
小面积	small-area
小麦	wheat	dog-grass
小麦田	wheat field
少年	juvenile	young person	boy	lad
少数	handful	minority	paucity
少数民族	ethnic minority	minority
少的	small	less
少见	singularly
少量	small number of	spot of	bits of	particle of
尔河	aire river
尖峰	pinnacle	peak
尖牙	canine teeth
尖的	pointed	cusped	apical
尖端	apex	high-concept	apices	cutting edge
尖细	taper
尖锐	acutely	severely	nasally	sharpened
尘暴	dust storm	dust devil
尚未	nor yet	yet-to-bes
尝试	attempt	try doing	have a go	assayed
尤其	in especial	rather	above the rest	in-chief
尤其是	crown it all
就业	get employment	pursue an occupation
就医	hospitalizing
就地	on site	onsite
就是	namely	viz
尺寸	measurement	dimension	size
尺度	criterions	yard stick
尺度效应	scale effect
尼特	nuclear excitation by electron transition
尼龙	nylon
尽可能	as as possible	as much as possible	as far as possible
尽快	as fast as can	against time	as early as possible	as quickly as possible
尽管	in despite of	even though	much as	despite the fact that
尽管如此	but even so	still and all	never the less	nonetheless
尽责	fulfil one's trust
尽量	as far as possible
尾段	end-piece	piece end
尾气	end gas	off-gas	tail gas	sweep gas
尾流	wake flow
尾状核	intraventricular nuclei
尾矿	deads	tails
尾轮	tail-wheel
尾迹	wake
尾部	tail	tail assembly	stern	tail-end
尾长	long-tailed
尿氮	urinary nitrogen
尿潴留	retention of urine	urinary retention
尿白蛋白	urinary albumin
尿素	urea
尿路	urinary passage
尿道	urethra	urethral	urethral canal
局域网	lans	local area network
局部	localized	in-plant	topical	partis
局部出血	ischemic	ischemia
局部化	co-localize	colocalize	localize
局部性	locally
局部最优	local optimum
局部最优值	local optimum
局长	director general	director of a bureau
局限	localization
局限于	limit to
局面	phase	ball-game	aspect	things
层叠	stack-up	cascade
层析法	chromatography	chromatographic analysis
层次	hierarchic
层次分析法	ahp	analytic hierarchy process
层次结构	hierarchical structure
层流	static flow	streamline flow	laminar flow
层状	bedded	layered	laminar
层积	lamination
层级	reaches
层结构	stratification structure
层间	interlaminar
层面	bedding plant
居中	centered	center on page	medially
居住	habitancy	residentially	inhabitancy	dwell
居住区	populated area	residential district	living-quarter	housing estate
居住环境	living condition
居民	habitant	belonger	resident	inhabitant
居民区	residential quarters	residential area
屈曲	buckling	flex	flexure	inflection
屈服强度	yield strength	ys
屋顶	house-top	roof-top	roof
屏幕	shielding	screen
屏蔽	mask off	screened	shield
屏障	wall	traverse
展开	evolving	deployment	development	expanded
展开法	method of development
展开系统	deployment system
展望	envisagement	expectation	prospect	look ahead to
展现	open out	exhibit	show	unroll
展示	make a display of	make a demonstration of	lay out	open up
属于	belong to	remain with	inhere in	pertain to
属地	dependent territory
属性	attributively	property	atr
属性值	av
属性集	attribute set
属类	generic
履行	fulfilment	performing	implementation	place of performance
山丘	hill	sow back
山区	mountainous area
山口	mountain pass	puerto
山地人	mountaineer
山杨	asp	aspen
山楂	may flower
山水	landscape
山的	mountainer
山羊	goat
山脉	mountain range	mountain chain	mountain	range
山脊	ridge
山谷	valley	hollow
山间	intermountain
山风	mountain wind
岗位	post
岛屿	island
岩壁	rock face
岩盐	rock salt	sal fossile
岩石	rock	rocky
岸的	shoreside
峡谷	water gap	canyon	notch
峰值	peak value	crest value
峰值计	crest meter
峰电位	peak potential
峰面积	peak area
峰高	peak height
崩溃	go to piece	fall apart	collapse	disruption
崩解	disintegration	calve
崭新	newness	brand-new	span-new	recency
嵌入	impacted	bedding in	build in	in-built
嵌合	tabling	joints peg and socket
嵌套	nested
州的	state
巡视	see round	patrol	scout
工业	industrie	technical
工业化	industrialized
工业区	industrial zone	manufacturing district	industrial park	industrial estate
工业废水	industrial waste	industrial waste water	industrial effluent
工业控制	industrial control	industrial computer
工业生产	industrial production	commercial production
工业用	industrial land
工业用水	industrial water	process water
工业界	industrial circles
工业设计	industrial design
工业过程	commercial run
工业革命	industrial revolution
工人	working man	worker	factory hand	factory floor
工人阶级	working class
工作	working	task	operating	perform
工作人员	working person	staff members	office-holder
工作任务	work task	work obligation
工作包	tool bag
工作原理	working principle	operational principle	principle of operation
工作参数	operational parameter	working parameter
工作场所	work place	operational site	workplace	working space
工作带	working tape
工作平台	foot platform
工作态度	work-attitude
工作报告	work statement
工作效率	efficiency of operations
工作方式	workings	manner of working
工作日	working day	week-day	day	workday
工作时间	work-hour	operate time	work time
工作机	working machine
工作模式	work pattern
工作流程	workflow
工作满意度	job satisfaction
工作点	working point
工作特性	performance characteristics
工作状态	working condition	operative mode
工作环境	work environment	working atmosphere	working condition
工作电压	working voltage	load voltage	operating voltage
工作站	work station	workstation	ws
工作组	working party	working group
工作经验	work-experience	hands-on background
工作表	work table	sheet
工作设计	work design	job engineering
工作负载	work load
工作过程	working process
工作量	workload	work-load	case load	quantity of work
工作面	work surface
工具	instrument	tool	facilities	implement
工况	work condition	operating mode
工厂	works	work place	factory	workplace
工地	construction site	worksite	job site
工夫	painstaking
工效学	ergonomics
工种	type of work	work category	profession
工程	engin	works
工程学	engin	engineering science
工程学院	engineering school
工程师	engineer
工程管理	engineering management	schedule control
工程设计	engineering design	engineering development	ed
工程质量	construction quality
工艺	technologic	crafting	arts-and-crafts	methodology
工艺参数	process parameters	technological parameter
工艺性	manufacturability	usability
工艺方法	technique
工艺条件	process conditions	technological conditions
工艺流程	process flow
工蜂	worker bee
工质	work medium	work substance
工龄	working years	working age	length of service
左上角	upper-left	top left corner
左侧	left-hand	left side	left
左右	matter of	right-and-left	come over sb
左右对称	bilateral symmetry
左室	left ventricle
左心	systemic heart	left heart
左手	left hand
左旋	left-handed rotation
巨噬细胞	macrophage	scavenger cell
巨大	enormous	hugely	tremendousness	largeness
巨星	giant star	big-star
巨核	somatic nuclei
巨桉	rose gum	flooded gum
巨细胞病毒	cmv	cytomegalovirus
巩固	consolidate	under-pin	fastness	stability
差不多	had like to	just on	as much as	practically
差分	difference
差分方程	difference equation
差分法	method of difference
差别	differential costing	differential	discrimination	contrast
差异	differently	diversity	disparity	discrepance
差异分析	variation analysis	analysis of variance	variance analysis
差异性	otherness
差集	difference set	subtractions
已婚	in double harness	married
已完成	off the stock
已实现	realized
已有	existing
已知	given that	known
已经	already	al-ready	yet
已证实	verified
已调	modulated
巴西	brazil
巴西橡胶树	para rubber tree
巴黎	city of light
市中心	inner city	city center	civic center	municipal center
市区	city district	urban
市场	market-place	market	marketplace	mart
市场价值	marketable value	value on exchange	cash equivalent value
市场价格	market price
市场化	marketize
市场经济	market economy
市场调查	market research	consumer research	market survey
市政	municipal	municipal government	civicism
市政府	municipal administration	municipal government
市民	citizen	citizenry	civil	civic
市的	municipal	civic
市郊	environs
市集	fair
布尔	boolean
布局	layout	topological	lay of the hand	lay out
布拉格	bragg
布料	cloth	material
布置	posit	laying	dispose	collocate
布雷	lay a mine
师生关系	teacher-student relation
师范	teacher-training	normal
希望	desire to	hoping	wished-for	spes
希望能	in hopes of
帕金森	james parkinson
帝国	empire
带宽	band width	bandwidth
带有	participate of	accompanied with
带来	bring about	bring along	confer
带状	band-like	belt-shaped
带状疱疹	acute posterior ganglionitis	zona
带电粒子	charged particle	particle charged
带谱	band spectrum
带走	go away with	entrainment	carry off	cart off
带领	take the leadership of	take	guide	lead
帮助	assist in	help out	aiding	leg up
帮助行	help-line
常人	man in the street	joe blow
常任	in ordinary
常会	regular meeting	ordinary meeting
常住人口	permanent population	resident population
常常	often	at short interval	many times	every now and then
常年	perennial
常态	normality	constant state	normalcy	normal state
常态化	normalization
常数	constant	invariable	constant difference	constant quantity
常染色体显性	autosomal dominant
常温	normal temperature	room temperature
常用	frequently-used
常用数据	frequently-used data	active data
常见	familiarness
常见问题	frequently asked questions
常规	established customs	routine	general	routine method
常规分析	conventional analysis	routine analysis
常规处理	conventional processing
常规方法	conventional method
常规检查	routine examination	routine inspection	standing order
常规疗法	routine treatment
常识	common sense	general knowledge	common knowledge	popular sense
常量	constant
幂函数	power function
幂律	power law
幂指数	power exponent
幅度	amplitude
干净	cleanness	cleanliness	the drains	neatness
干季	dry season
干度	degree of dryness
干扰	interfere with	jamming	intrusively	electronic jamming
干扰信号	jamming signal	interference signal	undesired signal	noisy signal
干扰区	interference region	interference range
干扰影响	disturbing influence
干扰情况	disturbed condition
干扰抑制	interference suppression
干扰效应	interference effect
干扰条件	disturbed condition
干扰消除	interference elimination
干扰素	interferon	ifn	gamma-interferon
干旱	drought	aridity
干旱地区	dry land
干法	dry method	dry way
干流	main stream
干涉	interferer	interventional	step in	interfering
干涉条纹	interference fringe
干涉测量	interferometric
干涸	dry up
干热	dry heat
干燥	drying	aridness	desiccation	dryness
干燥指数	drying index
干的	dry	desiccated
干线	mains	main line	main stem	main route
干细胞	stem cell
干细胞研究	stem-cell research
干草	hay
干部	cadre
干酒糟	distiller's dried grain
干酪	cheese
干预	interfere in	intervence	intervention	get in on
平分	in half	on the halves	go fifty-fifty	on a fifty-fifty basis
平卧	lie prone
平原	plain	champaign	flat
平台	leveling block	platform
平和	peacefulness
平均	averagely	evenness	av	librated
平均为	average out to
平均产量	average output
平均值	mean value	average value	avg	av
平均偏差	average deviation	mean deviation	arithmetic average deviation	average error
平均分子	mean molecule
平均功率	mean power
平均变化	mean variation	mv
平均大小	average-sized
平均孔径	mean pore size
平均密度	particle number density	average density
平均尺寸	average-size
平均数	average number	averageness	norm	mean
平均时间	average time	mt
平均水平	averageness
平均法	method of average	average method
平均温度	mean temperature	average temperature
平均精度	mean accuracy
平均绝对偏差	mean absolute deviation	mean absolute error
平均绝对误差	mean absolute error
平均能	mean energy	average energy
平均计算	strike an average
平均误差	mean error	error mean	average error	average deviation
平均质量	average quality production of	average-quality
平均距离	mean distance
平均速度	average speed	average velocity	mean velocity
平均速率	mean speed
平均重量	average weight
平均长度	average length
平坦	evenness	flatness	explanate	plainness
平抑	stabilization
平整	level off
平方	second power	quadratically	square	sq
平方和	quadratic sum
平方根	square root	quadratic root
平方米	square meter
平时	mean time
平板	flat-plate	slab	surface plate	tablet
平民	commons	civilian	common man	private citizen
平流层	stratosphere
平滑	smoothed	flowing	smoothly	flatness
平滑肌	smooth muscle	organic muscle
平滑肌细胞	smooth muscle cell
平片	plain film
平的	plaining	plane
平直	flat
平移	translational
平稳	even off	calm	smooth
平稳增长	flat-growing
平稳性	smoothness
平等	equality	evenness	au pair	evenly
平行	paralleled	along	range
平衡	balanceable	stand-off	poised	equilibrium
平衡原理	principle of equilibrium
平衡度	degree of balance
平衡态	equilibrium state
平衡方程	equilibrium equation
平衡法	balanced method	levelling method	law of equity	equitable
平衡点	balance point	equilibrium point
平衡状况	condition of equilibrium
平衡状态	balanced state	state of equilibrium
平衡理论	level theory
平静	at quiet	calming	in peace	equilibrium
平面	even surface	plane surface	planar	two-dimensionality
年中	mid-year
年产量	annual output	yearly output
年代	years
年会	annual meeting	office party	yearly meeting	annual conferenced
年初	beginning of a year
年增长率	annual rate of growth
年年	from year to year
年幼	juniority
年底	year-end
年度	year	annually
年度报告	annual return	annual bulletin
年报	annual report	annual
年级	grade
年级学生	graders
年终	year-end
年老	in years	oldness	advanced	over-the-hill
年轮	annual ring	annual zone	growth ring
年轻	youthful	young	juvenility	young-bearing
年轻人	young person	young adult	pres young	young blood
年鉴	year book
年长	older	elderliness	senior	old
年限	term of years
年龄	time of life	year	age
年龄分布	age distribution
年龄组	age bracket
并不	not exactly
并入	merge in
并列	in parallel	coordinately	keep pace	collocational
并发	complicated by	concomitantly	concurrent
并发症	complication
并合	co
并指	interdigitation
并排	side by side	neck-and-neck
并没有	by no manner of means	not exactly
并置	apposition	collocational
并联	multipled	paralleling	connection in parallel	multiple connection
并行	concurrently	side-by-side	collateral	parallel
并行化	parallelization	deserialize
并行处理	parallel processing	concurrent processing
并行性	parallelisms	concurrency
并行执行	concurrent execution	collateral execution
并行方式	concurrent mode	overlap mode
并行机	parallel machine
并行算法	parallel algorithm
并行计算	concurrent computation
并进	hand-in-hand
并集	union set
幸福	well being	welfaring	fortunate	wellbeing
幸运	fortunate	prosperously	favored	have jam on it
幼体	larvae
幼儿	rug rat	child of tender age	babys
幼儿园	child care center	play-school	nursery school
幼年	natural infancy	juvenil	infancy	immaturity
幼树	second growth
幼畜	pup
幼苗	seedling
幼虫	larva	larval
幼鱼	young fish
幼鸟	baby bird
幽默	humorously	haptically
广义	generalized
广告	advertised	ad	show card	publicity
广大	immensity	extensively	largeness	vastness
广州	ltd
广布	widespread
广度	scope
广播	broadcasting	broad-cast	radiate
广泛	widely	comprehensive	far-ranging	extensive
广泛应用	extensive use
广泛性	universality
广的	extensive
广谱	broad spectrum
广阔	wide	ocean	amplitude	widest
庇护	protect	aegis	cover up for sb	shelter
床位	bed ground
床旁	bed-side
床边	bedside	bed-side
序列	sequence	series	list
序列分析	sequential analysis
序列长度	sequence length
序幕	prelude
序数	sequency	ordinal	ordinal number
库仑	coulomb	weber
库体	library entry
库信息	library information
库功能	library facility
库存	storage	stockpile	stitching	stock
库管理	library management
应力	stress
应力分布	stress distribution
应力分析	stress analysis
应力强度因子	stress intensity factor
应力腐蚀	stress corrosion
应力集中	stress concentration
应变	straining
应变率	rate of strain
应急	meet emergencies	backed-up	on a crash basis	lash-up
应急服务	emergency service
应激	excitable
应激性	irritable	excitability
应用	applicative	applied	practic	put to work
应用于	apply to
应用功能	application function
应用地理	applied geography
应用层	application layer
应用性	applicability
应用性能	application performance
应用的研究	applied research
应用研究	application study	applied research
应用程序	application program	apps	application	application routine
应用程序接口	application program interface	api
应用系统	application system	utility system
应用统计学	applied statistics
应用范围	field of application	applied range	range of use
应用软件	utility software	apps
应用领域	application area
应答	responsion	answering	respondent	answer back
应答机	responder
应给予	owe
应该	had need	want to	would better
应该在	belong in
应邀	on invitation
底土	sub-soil
底层	bottom layer	bottom zone	substrate	rock-bottom
底水	bottom water
底的	soled	bottomed
底盘	chassis	mill bed plate	base plate	undercarriage
底线	post line	base-load	bottom-line	underscore
底质	stroma
底部	base	bottom	sole	floor
底面	back surface	base-area	basal face	basal plane
底面积	base-area	floor space
庞大	enormousness	bulky	hugeness	astronomical
废弃	out of use	obsoleteness	depleted	out of date
废弃物	arisings	rejected material
废料	waste material	wastes	scrap material	raffed
废气排放	exhaust emission
废水	wastewater	waste water	outlet water	black-water
废水处理	waste water treatment	effluent disposal	effluent treatment
废物	waste	spent residue	waste matter	dead dog
废物处理	waste disposal
度数	dimensionality	degree
度日	degree day
度过	live through	last through	get through	tide over
度量	measurement
座谈会	rap session	forums
庭院	grounds	yard	court
康复	well again	get well	rehabilitation	get better
廉价	at a low price	at a reduced price	low-cost	cheapness
延伸	rolling out	extensiveness	extend	extention
延伸到	reach into
延伸率	elongation
延后	carry-forward
延性	ductileness
延时	time-delay	delayed	time-lapse
延期	holding over	extension of time	delay-action	stand over
延续	continued	prolonged	extended
延缓	stand over	lay on the table	stay	wait
延误	on-delay	slippages
延迟	delaying	retard	delay frequency distortion	time delay
延迟时间	delay time
延长	prolongation	extension	continue	elongate
建制	organic law
建模	modeling
建模技术	modeling technique
建立	establish	build	created	set up
建立起	strike up
建筑	building	construction	structural	tectonic
建筑业	construction business
建筑工程	architectural engineering	construction engineering
建筑师	architected
建筑物	building	fabric	structure	construction
建筑用	building-plot
建筑面积	area of structure	covered area
建网	networking	set-net
建议	suggested	advise that	propositional	propose
建设	laid down
建设性	constructively
建造	constructional	fabricate	create	maked
开关	switching arrangement	switch	sw	shifter
开创	usher in	form the beginning of	pioneer	inauguration
开发	exploitation	open out	tap into
开发区	development area
开发者	developer
开口	open-jaw
开启	turn-on	unlock
开垦	reclamation	reclaim	dig up
开始	lead off	start in	set about	initiating
开始出现	starting occurrence	begining
开始实施	come into force	come into operation	go into effect	set on foot
开始进行	get under way	begining
开孔	tapping
开展	expansion	wage	unfold
开展研究	conduct a research
开幕	inaugural
开拓	exploiting	frontiered	pioneer
开放	on-limits	free up	open-end	in bloom
开放式	open-label
开放系统	open-system
开环	open loop
开花	in flower	florescent	come into flower	come into bloom
开花期	florescence
开路	open circuit	carve out a way	pioneer
开路电压	open circuit voltage
开车	power-on	make a drive	drive	on-stream
开辟	channell	carve out	pioneer	inauguration
开采	mined	exploitation
开采量	produced quantity
开销	spending	promotional expense	outgoings
开门	open gate	open its doors
开阔	open
异亮氨酸	ile
异位	ectopic	allosteric sit	atopic	adventives
异位妊娠	ectopic gestation
异体	variant	xenogenous
异化	catabolize
异型	heterogenous
异基因	allogene	xenogenic	recessive allele
异常	abnormous	aberrated	anomalousness	exceptional
异形	abnormities
异性	heterogenic	opposite sex	heterosexual	isomerism
异戊二烯	isoprene
异构	isomeric	iso
异步	asynchronization
异氰酸	isocyanic acid
异源	allogenous	heterogenous
异物	foreign-body	foreign object	foreign material	foreign matter
异相	out of phase
异种	heterogenic	xenogenic	heterologic
异质	heterogeneous	idiosyncratic
异质性	allogeneity	heterogenicity
异速	friction speed	friction-motion speed
异黄酮	isoflavone
弄清	ascertainment	figure down
式样	paradigm	styling	pattern
式的	fashioned
引产	artificial labor	induced labor
引人	fetching
引信	fusee	fuze
引入	import	introduce	induct
引出	lead-out	derivate	extracted	elicit
引力	force of attraction	gravitation	gravitational force
引发	initiations	pull the trigger
引发剂	initiating agent	initiator	polymerization initiator	polymerization starter
引导	guiding	boot up	induct	well-directed
引擎	engine
引流	drainage
引物	primer
引用	refers to	quote from	referencing	citing
引种	introduced
引言	pre-speech
引证	cite	quoting	citation	adduction
引起	causative of	at the bottom of	give rise	trigger off
引起关注	cause concern
引进	introduce into	show in	bring in	domesticate
引领	marshal
张力	tensility	tensional	strain	huang he
张口	dehisce
张开	expand	stretch
张量	tensor
弥散	diffusion
弥散系数	dispersion coefficient
弥漫	diffusely	permeate	pervasion	permeabilities
弥补	make up for	prosthesis	paper over	retrieve
弧形	cambered	arc
弧线	arc line
弧长	arc length	length of arc
弯曲	curving	bended	circuitousness	flex
弯曲强度	bending strength
弯矩	bending moment
弯管	bended tube	conduit bend	angle branch	bent pipe
弱的	weak	weakly	thin
弱碱	weak base
弹丸	pill
弹力	elasticity	elastic force	bounce	touch
弹塑性	elastic-plastic
弹性	resiliency	elasticity	flexibility	give
弹性模量	modulus of elasticity
弹性理论	theory of elasticity
弹性系数	coefficient of elasticity	elastic modulus
弹性膜	elastic membranes
弹簧	spring
弹药	ammunition	powder and shot	cartridge	mag
弹道	ballistic curve	ballistic	trajectory
强光	hard light
强制对流	forced convection
强制性	enforceability	compellent	coerciveness	obligatoriness
强力	powerful
强劲	stronger	industrial-strength	driving	strong
强势	dominated
强化	potentialization	strengthening	potentize	enriched
强化管	enhanced tube
强国	great power	power
强壮	abled	muscular	strong	able-bodied
强大	powerful	industrial-strength	formidably	kick-ass
强度	intension	inte	strength	power
强有力	forcefulness	strongly	potently	impelling
强烈	intensively	powerfulness	forceful	high-intensity
强的	intense
强相互作用	strong force	strong interaction	nuclear interaction
强碱	strong base	alkaline
强调	stress on	emphasizing	with emphasis	point up
强迫	force to do	compels	enforce upon	by compulsion
归一	unitary
归一化	normalization
归于	ascribe to	lie at sb's door	rest with sb
归入	come under
归化	naturalization	nationalization
归咎于	charge upon	ascribe	sheet home	blame
归因	attribution	assignment
归因于	attribute to	put down to	originate in	credited with
归属	attributive	attaching	vesting	reverter
归属于	vest in
归并	merging	document assembly merge
归档	archiving	on file
归类	categorization	grading	classify
归纳	inductively	render down
归纳为	reduce to
归纳出	induce
归纳推理	induction reasoning	inductive inference
归结	boiled-down
归结为	boil down to	come down to
归还	replacement	returning	restoral	give back
当下	present moment
当且仅当	iff
当事人	client concerned	party
当今	today	present-day
当代	time	in our own day	present day	of this date
当作	in the light of	take for	by way of	considerer
当前	currently	at the present day	cury	imd
当前和	running sum
当前用户	active user
当务之急	before everything	pre-occupation
当即	off-hand
当地	on site	local
当地人	locals	native
当地居民	local
当地时间	local time
当家	manage the house	keep house
当时	at the time	of the day	pro tempore	pro tem
当然	of course	naturalness	matter-of-course	sure
当用	do duty for
当选	win a seat	election	come in	elect-ion
当量	equivalent weight	equivalent units	coefficient of equivalent
当面	personally	in the teeth
录入	entering
录音	sound recording	audio-recording	recording	tape
彗星	comet
形体	form	morph
形势	conditions	run of things	position	status of affairs
形式	modal	format	formal	form
形式上	pro-form	formally
形式化	formalization
形态	morphologically	conformation	morph	modality
形态上	modally
形态变异	morphological variation
形态学	morphologic	morphology
形态特征	morphometrics
形态结构	morphological structure
形成	forming	shape into	come into being	emerge
形成细胞	formative cell
形状	form	shape	figure	turn
形状记忆合金	shape memory alloy
形象	imagic	graphic	iconically	picture
彩色	full-color	chromatic color	chromatic
彩色图	color picture
彩色照片	photochrome
彩虹	rainbow
影像	video	image	shadow
影响	affectable	work upon	effection	influencing
影响到	touch
影响力	influence power	influence	force	strengthing
影响性	influenced
影响情绪	sway the emotion
影响效果	impact effect
影响极	consequent poles
影响深远	far reaching
影响线	influence line
影响范围	sphere of influence
影子	silhouette	shadow
影片	movi	pic	movie maker
彻底	the ground	full-on	the backbone	thorough
彻底改变	about-faces
彼此	one another	together
往后	in the future
往复	reciprocating	toing and froing	to-and-fro
往往	as often as not	sometimes
往往会	tended to
往返	out and home	shunt
往返时间	round trip time
径向	radial
径向速度	radial velocity
径流	runoff
径迹	track
待发	due-out	primed
待定	pend
待遇	terms of employment	treatment	dealing
很可能	as likely as not	in all probability	ten to one
很可能是	probability is that
很多	much of	world of	power of	good many
很大程度上	bits
很好	primely	welled	no mean	all-right
很小	knee-high to a duck	bite-sized
很少	little or no	rarely	if ever	fat lot
很快	rapide	quickly	quick at	double-quick
很早	early
很有意义	speak volumes
很清楚	it is clear that
很近	within walking distance
很重要	of great account	of great moment
很难	it is difficult to do
律师	attorney-at-law	lawyer	follow the law	counselor-at-law
得不到	unavailable
得出结论	reach a decision	draw a conclusion	arrival at a conclusion
得分	goal	score	point
得分较低	lower-scoring
得到	come into	get at	obtaining	fall in for
得多	by far
得天独厚	advantaged	endowed by nature
得益于	benefit by	profit from
得知	learn	get word
徙动	migrational
循环	cycled	for-loop	cyclically	circulating
循环伏安法	cyclic voltammetry
循环卷积	circuit convolution
循环周期	cycle period
循环性	circulative	cyclicity	recursivity
循环时间	cycling time	loop time	cycle length	circulation time
循环机	circulator	booster compressor
循环水	circulating water
循环相关	circular correlation
循环移位	cycle shift	end-around shift	circulating shift	ring shift
循环系统	circulating system	circulatory system
循环网络	recirculating network
循环衰竭	circulatory failure
循环过程	cyclic process	circular flow
微分	differentiating	different	differential coefficient
微分方程	differential equation
微动	microphonics
微卫星	microsatellite
微型	micro-scale	miniatured	dime-size	mini
微型化	miniaturization
微处理器	microprocessor
微妙	subtleness	delic	subtlety	ethereality
微孔	micropore	microwell
微孔板	microwell
微小	minuteness	tiny	evanescently	slim
微尺度	microscale
微弱	lowness	faintness	weak-stemmed	weakly
微循环	microcirculation
微微	pico
微扰	perturbation
微气候	microclimate
微泡	microbubble
微波	microwave	micro-wave	micro-ray	wavelet
微环境	microenvironment
微生物	microbic	microorganic	microbial	micro-organism
微生物学	microbiological	microby	microbiology
微生物组	microbiome
微生物降解	microbiological deterioration
微米	micron
微米级	micron-size
微粒	particulate	microne	fine grain	atom
微细	minuteness	finely	imperceptible
微裂纹	microcrack
微观	microscopic
微观上	microseismically
微观结构	micromechanism
微调	fine-tune	sharp tuning
微通道	microchannel
微重力	microgravity
微量	traces of	atom of	minim	toothful
微量元素	trace-element	minor element
微阵列	microarray
德国	germany	germanic
心力衰竭	heart failure
心区	cardiac area	cardiac space
心境	frame of mind	habit of mind	state of mind	mood
心室	ventricular	heart ventricle	ventricles of heart	ventricle
心律	heart rhythm
心律失常	cardiac arrhythmia	arrhythmical	arrhythmia	tachyarrhythmia
心态	mind set	mentality
心房	atrial
心智	mental
心灵	spiriting	psychological	interior
心率变异性	hrv
心理	mental	psycho	mind
心理健康	mental health	mental soundness
心理分析	psycho
心理卫生	mental hygiene
心理学	psychologic	psychology	mental philosophy	psychological science
心理学家	psychologist
心理治疗	mind-cure
心理活动	moral action
心理测量	mental measurement	psychometric	mental testing
心理测量学	psychometrically
心理特征	psychological feature
心理状态	psychological condition	psychology	psychological state
心理障碍	psychological block	psychological disorder
心电图	ecg	electrocardiogram	ekg	cardiogram
心皮	seed-pod
心绞痛	doctor's disease	heart-stroke
心肌	myocardial	cardiac muscle	heart muscle	myocardium
心肌梗死	myocardial infarction
心肌缺血	ischemia myocardial
心肺	heart-lung	cardiopulmonary
心肺复苏	cardiopulmonary resuscitation
心脏	cardiac	cor	heart
心脏手术	heart surgery
心脏病	heart disease	heart trouble
心血管	cardiovascular	cardio-vascular
心血管系统	cardiovascular system
必然	of necessity	inevitableness	necessary	consequentially
必然会	sure to
必然性	inevitability	necessity
必然要求	certain claim
必要	needful	necessary	want doing	essential
必要性	necessariness	obligatoriness	necessity
必要条件	essential condition	requirement	indispensable condition	essential prerequisite
必需	required	indispensable to	necessary	need
必需氨基酸	essential amino acid	indispensable amino acid
必须	needs	it is imperative that	would better	have got to
忍耐	enduring	bear with	tolerant of	resist
志愿者	volunteer	unpaid worker	voluntary
忙时	heavy hour
忠诚	devotional	fidelity	loyalty	faithfulness
快乐	pleasurableness	happiness	in joy	enjoyment
快照	snap-shot	snapshot	quick cut	snap
快的	speedy	quick	express	swift
快进	fast-forward	ff	speed
快递	express
快速	fleetness	on the double	fast-speed	fast-track
快速傅里叶变换	fft	fast fourier transform
快速分析	rapid analysis
快速响应	quick response
快速增长	fast-growing	rapid growth
快速恢复	quick recovery
快速眼动睡眠	rem sleep	paradoxical sleep
快速算法	fast algorithm
快速转换	fast turn-around
忽略	pass over	left out	over-look	ignore
忽略了	reckon without
忽视	marginalizing	over-looked	forgetfulness	pass by
怀孕	with child	in the family way	heavy with child	in an interesting condition
怀旧	reminiscently	retrospective
怀疑	suspicious of	doubt about	show-me	suspect of
态度	attitude towards	attitudinal	air	bedside manner
怎样	what way
思想	thinking	idea	ideational	ideal
思潮	current of thought	train of thought
思维	line of thought	thought
思考	thinking	speculatively	cerebrate	consider
思路	train of thought	line of thought
急剧	sharp
急剧下降	go into a spin
急尖	sharp-pointed
急性	acute
急性呼吸窘迫综合征	ards
急性期	acute-phase
急性阑尾炎	acute appendicitis
急救	first aid
急流	rapids	supercritical flow	rushing	jet stream
急速	very fast	rapidity	quickness	post-haste
急需	in urgent need	in dire need of	stand in need of	starve for
性关系	sexual relationship	sexual intercourse
性别	sexually	sex	gendering
性别决定	sex determination
性动机	sex drive
性化	sexualization
性情	disposition	turn of mind	mental disposition	make
性感	sexed	sex appeal	sexually attractive	sa
性格	nature	makeup	turn
性激素	sex hormone	gonadal hormone
性特征	sex characteristic
性理论	holistic theory
性病	social disease	sexual disease	sexually transmitted disease
性的	sexual	alkylic
性细胞	sexual cells
性能	capability	performance	nature	behaviour
性能优化	performance optimization
性能分析	performance analysis
性能参数	performance parameter
性能指标	performance index
性能比较	performance comparison
性能缺陷	performance deficiency
性能评价	performance assessment	performance evaluation
性能退化	performance degradation
性能验证	performance verification
性腺	gonad	sexual glands	sex gland
性行为	sexuality	sex activity
性质	qualitied	qualitative	ship	property
性选择	sexual selection
总之	in summary	in amount	in a word	either way
总书记	gs	secretary-general	general secretary
总产量	total make	total output	ultimate production	gross output
总价	total price	extended price	total value	gross price
总体	collectivity	massing	population	ensemble
总体上	in the mass	as a whole	on aggregate
总体积	cumulative volume	bulk volume
总体结构	overall structure	architectural structure
总体规划	general plan	overall plan	master-plan	aggregate planning
总体设计	system design	overall design	general layout
总值	total value	gross value	grand total
总共	in total	in number	in the lump	back and edge
总和	sum	sum total
总成本	total cost
总指数	general index number	combined index
总收入	general revenue	total revenue	aggregate income	general income
总收率	overall yield	ty
总收益	gross income	gross profit	overall yield
总数	amount	totality	total number	total sum
总数达	totaled
总时间	total time	cumulative time
总是	at all time	always
总有机碳	toc
总氮	total nitrogen
总热	total heat
总理	premier
总的	total	general
总的来说	as a group
总线	electric mains	bus
总结	sum-up	add-up	summarize	summative
总统	pres	presidential	president
总能	total energy
总表	summary statement
总计	totalling	in amount	in aggregates	foot up to
总重	gross weight
总量	volume dose	quantity	integral dose	gross
总长度	overall length
总集	lumped
总额	amount	gross amount	extended price	total amount
恐怖	morbid fear	terror	blood-chilling	fear
恐怖主义	terroristic	terrorism
恐怖袭击	terrorist attack
恐惧	fears	in terror	in awe of	dread
恒定	invariably	constant difference
恒星	fixed star	star
恒温	constant temperature	thermostatically
恒温动物	warm blood
恒温箱	thermostat	incubator
恒速	constant speed
恢复	restoring	recovering	recovery	drop back into
恢复力	recuperability	resilience
恢复区	recovery region
恢复室	recovery room
恢复方式	recovery mode
恢复时间	time of recovery	recovery time
恢复期	recovery phase	restoration stage	convalescence
恢复正常	rights	get right	get one's breath again
恢复状态	recovery mode
恢复策略	recovery policy
恢复能力	recovery capability
恢复过程	recovery procedure	recovery process
恢复进程	recovery process
恰好	opportune	a turn	neither more nor less than	only just
恰当	in point	relevancy	above right	on the mark
恶劣	badly	gross	pernicious	wicked
恶化	deteriorate	worse off	go ill	aggravated
恶心	sick	nausea	inclementness	as sick as a cat
恶性	malignant	virulented
恶性病	malignant disease
恶性肿瘤	cancer	malignancy
恶意	maliciousness	malignancy	ill will	spite
悖论	paradox
悠久	age-long	of long standing	old-established
患有	infected with
患病	develop a disease	contract a disease	attacked by a disease	suffer from
患病率	case rate	morbidity rate	sickness rate
患者	sufferer	victim of disease	sick person	patien
悬垂	overhanged
悬挂	impend over	swing from	suspension	hang
悬浮	suspended	levitation	suspension
悬浮液	suspended solids	slurry	suspension
悬浮物	suspended matter	suspended substance
悬浮细胞	suspension cell
悬臂	cantilever	cantilever bridge
悬臂梁	cantilever	cantilever beam	overhanging beam
悲伤	sore	sadness	woefully	disastrous
悲剧	tragedy
情况	conditions	case	run of things	ia
情况等	ing
情况调查	condition survey	status inquiries
情分	mutual affection
情势	state of affairs
情境	situation
情形	situational	case	status	state
情感	affectively	emotional	feelings
情感障碍	mood disorder
情报	informational	intelligence	knowhow	gen
情景	scene
情绪	emotional	feelings	spirits	pulse
情绪智力	emotional intelligence
情节	story-line	scenario	plot
惊奇	wonderment	marvelousness	surprise	amazed
惩罚	drop on	come down on	lower the boom on	punish for
惯例	established practice	traditional	customs and usages	convention
惯性	inertial	inertia	sluggishness
惯性力	inertial force	inertia force	force of inertia
惯量	inertness
想法	reflection	notion	thought	think
想要	would like	desirous to	intend to	want-to
想象	visualize	figure to	envision	conceive of
愈伤组织	calli
愈加	even more
愈合	heal up	skin over	scar over	close up
愈合良好	well-healed
意义	significancy	meaning	content	bearing
意义重大	signality
意向	dispositional	accordancy	purpose	motion
意味着	presume	predicate
意图	intention	animous	meaning	offer
意外	accidentally	suddenness	emergent	beyond expectation
意大利	italy
意志	mens	conative	purposer
意念	impression
意思是	intend
意见	suggestion	opinion	write in for	mentium
意识	awareness	consciousness	sense
意识到	aware of	awake to	conscious of	become aware of
意识形态	ideology
感兴趣	interested	care a hang
感到	find
感受	recipience	receptive	taste
感受器	receptively
感受性	sensitiveness	receptiveness	susceptivity	impressibility
感官	sense	receptively
感应	induced	inductive	sense	vibe
感性	sensibility
感恩	owes	gratefulness
感情	emotively	affective	susceptibility	feelings
感染	infect	communicate	spiritize	exposed to
感染性	infective	throat infection
感知	percept	perceiving
感知机	perceptron
感知算法	perception algorithm
感觉	sense perception	sensory	sensation	feel
感觉运动	sensorimotor
愤怒	teen	raging	in anger	bad feelings
愿意	should like to	disposed	willing to	with pleasure
愿望	wishful	desirableness	aspirations	mind
慢性	chronicity	chrono
慢性炎	chronic inflammation
慢性病	chronic disease
慢性肾衰竭	chronic renal failure
慢慢	by small and small	slowly	easy
慢病毒	slow virus	lentivirus
慢的	slow	tardy
慢速	low speed
戏剧	dramatical	dramas	stage	theater
成为	get
成人	adult	grown man	grown-ups	grown-up
成像	imaging	image-forming	imageries
成像仪	image-maker
成分	fraction	component part	ingredient	component
成分结构	constituent structure
成功	with success	make one's own way	successfully	come it
成员	member
成员国	member-state
成品	completed product	end item	final end-product	end products
成对	paired	in couples	twinning	conjugated
成对比较	paired comparison
成就	effort	accomplishment	success	achievement
成年	of age	adult	become of age	coming-of-age
成年人	major	adulter
成年女性	adult female
成年期	adult stage
成年男性	adult male
成形	formed	shaping	take form	take shape
成本	cost insurance and freight	cost insurance freight by plane
成本分析	cost analysis
成本控制	cost for control	control of costs
成本效益	benefit-cost	cost-benefit	cost-efficiency
成本更低	cheaper
成本构成	construction of cost
成本管理	management through costs	cost control
成果	out-come	harvest	fruits	work
成核	nucleate
成熟	matureness	developed	adultness	ripe
成熟度	degree of normality
成熟期	maturation period	maturation stage	maturity
成熟阶段	maturity stage	maturational
成瘾	addictively	habituation
成立	come into existence
成纤维	fiberize
成纤维细胞	fibroblasts
成组	unitized
成绩	result	performance	showing	grade
成药	proprietary medicine	patent medicine	pharmaceutic	over-the-counter medicine
成虫	imagines	adult
成语	phrase
成败	stand or fall
成长	growing	round into	shape
成骨	osteogenic	bone-formation	osteogenesis
成骨细胞	osteoblast	bone-forming cell
我们	notre
我的	mine
或许	by some possibility	probably	likely
战争	warfarer	war	hostilities
战后	post-war
战国	warring states
战场	battle field	battlefield	battle-ground	arena of war
战斗	conflict with	combat	battle	fighting
战斗力	battle effectiveness
战术	tactical	war
战略	strategical	strategy	tactic	rules of war
战略决策	strategy-making	strategic decision
战略规划	strategic planning
截取	intercept	pick off
截断	interceptive	chopping	slice through	break-in
截止	cut-off	cutoffs
截然相反	polarity	as opposed to	poles apart	at opposite poles
截留	trapping	entrapments
截短	truncated
截至	by the time	halt
截距	intercept
截面	cross profile	sectional	cross section
户外	out of doors	outdoors	open-air	fresh-air
户籍	household registry
房价	room rate
房地产	real property	land and building	re	real thing
房屋	premises	manufactured home	housing	bricks and mortar
房的	atrial
所以	consequently
所使用	used by
所出	breathing out
所及	attainability
所在	locality	locus	seat
所得	proceeds
所指	signified
所有	every	possessive	hands	every last bit of
所有人	all-men	holder	owner
所有制	ownership system	ownership
所有权	proprietary right	ownership	proprietary	property
所有物	things	belongings
所谓	so called
所长	director of an institute
扁平	compressed	tabular	depressed
扇形	sectoral	fan-shaped
扇贝	scallop
手册	handbook	manual	hand-book	notebook
手写	handwritten	manuscript
手动	manipulating	hand-actuated	manual
手势	gesturally	sign manual	motion	v sign
手工	mechanic	manual	home-made
手性	chiral
手持	hand-hold
手指	finger	lunch-hooks
手术	operation	surgery	medical procedure
手术切口	surgical incision
手术创伤	operation wound
手术前	preoperative	presurgical
手术前后	perioperatively
手术后	post-operative	postoperative	postsurgical
手术室	operating theater	operating theatre	operating room	surgery
手术操作	surgical procedure
手术过程	surgical process
手机	cell phone
手段	instrumentality	means	ploy	implement
手法	technics	tact
手腕	wrist	stunt
手语	sign language	hand language	finger language	gesture language
才能	ability	quality	equipment	capacity
扎根	put down the roots	take hold	take root	strike the root
打击	hit at	striking	beat against	impact area
打包	pack on	packetizing	parcelling	baling
打印	print	line printing
打印技术	print technique
打孔	slotting
打开	enable	open up	turned on	dup
打扮	dress out	deck out with	get-up	turned out
打折扣	watered-down	cut-price	cut-rate	rebate
打浆	pulping	beating
打破	knock out	break	broken
打靶	target practice
打鼾	drive one's pigs to market	saw wood
托管	managed	mandatory	trust territory	man date
执政	in power	in office	party in power	come into power
执法	carry out the law	law-enforcement	maintain the law	administration of law
执行	executing	implementing	enforcement	administering
执行时间	execute time	runtime
执行环境	execution environment
执行系统	executive system
扩充	expanded	extend	expansion	amplificative
扩大	enlarge	expanding upon	amplification	dilated
扩容	dilatancy
扩展	extensiveness	extending	spread-out	expansion
扩展性	augmentability	expansibility
扩张	dilatant	augmented	expand
扩散	diffusiveness	pervasion	proliferate	scattering
扩散控制	diffusion control
扩散效应	diffusion effect
扩散法	diffusion method
扩散系数	diffusivity	coefficient of diffusion	diffusion coefficient	diffusion constant
扩散能力	diffusibleness
扩频	spread spectrum
扫描	scanning	fineness	exploring
扫描仪	scanner
扫描电子显微镜	scanning electron microscope
扫描线	scanning line	sweep trace
扭曲	twisted	tortuose	distort	torqued
扭矩	torsional moment	twisting moment
扭转	torsion	torquing	twisting
扮演	in the character of	personate	make like	playing
扮演的角色	perform in the role of	take on the role of	act the part of
扰乱	disturb	perturb	disorder	hogging
扰动	perturbance	disturbation
扶持	give support to
扶贫	anti-poverty
批准	approve of	confirmative	validation	licensing
批判	criticism
批判理论	critical theory
批发价格	wholesale price
批评	criticism	make a charge against	slams	pull apart
批量	serie	lot size
找出	locate	find out	found out	look out
找到	discovered	correspondencies	get at	turn up
承包	by contract	undertake	job
承压	bearing pressure
承受	subjected to	bear up	sustain	have charge of
承担	have charge of	turn one's hand to	accept for	take in hand
承担着	have on one's shoulders
承认	admitting	accept for	recognizing	acknowledge
承诺	acceptance of offer	place of acceptance	yield consent	after consent
承载	load-bearing
承载能力	carrying capacity
技巧	technic	technique	skill	tips
技术	technological	technology	technique	techno
技术上	technically	technologically
技术分析	technical analysis
技术参数	technical parameter
技术因素	technological factors
技术培训	technically training
技术密集型	skill-intensive
技术开发	technological development
技术性能	technical function
技术指导	technical director
技术措施	technical measures
技术操作	technical operation
技术改造	technical reconstruction	technological transformation
技术方案	technical proposal
技术标准	technical standard	skill standard	technical norms
技术测量	commercial measurement	technical measurement
技术经济	technical economy
技术联合	technical tie-up
技术能力	technical competence
技术获得	acquisition of technology
技术要求	technical requirements	technical specifications
技术设计	technical design
技术评价	technological assessment
技术评定	technology assessment
技术进步	technical progress
技术鉴定	technical expertise	technique appraisement
技术革命	technological revolution
技能	technic	skill
技艺	craft
抄袭	copy
把手	handle	hand-grip
把握	assurance	hold	grasp
抑制	inhibiting	suppression	containment	keep in
抑制人	inhibitor
抑制作用	inhibitory action
抑制剂	suppressant	suppressing agent	restrainer	stat
抑制因子	inhibitory factor
抑制型	inhibitory type
抑制基因	suppressor gene
抑制性	debilitative
抑制控制	heroin addict
抑制效应	inhibiting action	depression effect	inhibitory action	retarding effect
抑制物	inhibitor
抑制状态	inhibitory state
抑制细胞	suppressor cell
抑制蛋白	arrestin
抑制过程	process of inhibition
抑癌基因	suppresser gene
抑郁	depressed	peg too low	hipped
抑郁状态	depressive state
抓住	get hold of	latch on	grapple	lay hold of
抓取	capture	grab
抓紧	get a hold on	take a grasp on	grab hold of	grasp
投入	pitch in	devoted	jump in	in-put
投入产出	input-output
投入产出表	input-output table
投入使用	come into service
投射	projectional	dart	projectile
投弹	bombing	bomb release	bomb-dropping	drop a bomb
投影	projected	projection of image	aerial image
投影法	method of projection	projection method
投影矩阵	projection matrix
投放	dump on
投票	voting	cast a vote	poll
投药	medicate	exhibition
投诉	complaintive
投资	invested	lay out
投资于	invest in	put money into
投资者	invester	investor	money man
投递	deliver	mailing
抖动	flapping	jitter	tossing	twitter
抗争	oppose
抗体	antibody	anti-body	ab
抗击	beat back
抗剪强度	shearing strength
抗压强度	compression strength
抗原	antigen
抗原性	antigenicity
抗坏血酸	vitamin c	ascorbic acid
抗增殖	anti-proliferation
抗干扰	anti-jamming	tamper-resistant
抗干扰性	interference immunity
抗性	resistance	penicillin-resistant
抗感染	anti-infectious	anti-infective
抗拉强度	tensile strength
抗旱	drought-resistant
抗氧化	antioxidative	anti-oxidation
抗氧化剂	anti-oxidant	antioxidant
抗氧化性	resistance to oxidation
抗炎	anti-inflammatory	antiinflammatories
抗生素	antibiotic	anti-biotic
抗生素抗性	antibiotic resistance
抗疟	antimalarial
抗病	disease-resistant
抗病毒	antiviral	anti-viral
抗病毒药	antiviral drug
抗癌	antitumor	anticancer	anti-carcinogenic
抗真菌	anti-fungal	antifungal
抗肿瘤	anti-tumor	antitumoral
抗腐蚀性	resistant to corrosion
抗菌	anti-bacterial	anti-microbial	antimicrobial	antibacterial
抗菌药物	antibacterial drug
抗虫	anti-insect
抗血小板	antiplatelet
抗血清	serum-fast
抗衡	counter-balance
折中	strike an average	compromise	split the difference	sit on the hedge
折叠	folding	scored	fold back effect	fold away
折合	convert into	equivalent to
折射	refractive	reflect from	reflect back
折射率	index of refraction	specific refractive power	refractivity	refractive index
折扣	cut rate	allowance	rebate	abatement
折断	break-off	dog leg	snap off
折算	corrected	amortized computation
抚养	bringing up	fend for	provide	take care of
抚育	foster	nurturant	cradle
抛物线	parabole
抢救	salvage
护坡	pitching
护士	nurse	sistering
护理	nursing care	give care to	nursing	attendings
护理工	care worker
报业	newspapering
报告	reported	business report	account	render an account of
报告数	number of reports
报告系统	reporting system
报文	message
报纸	newspaper	paper
报警	alerting	beaconing	go to the police	ring the bells backward
报警信息	warning message
报道	report on	advice
报酬	compensational	counter-performance	reward	consideration
报销	report for deletion	send in account
披碱草	lyme grass
抬高	drive up
抵制	set one's face against	resist	stick up to	repel
抵御	fend against
抵抗	resistively	offer resistance to	counteractant	stick up to
抵抗力	resistence	strength
抵押贷款	guarantee loan	loan on collateral security	loan on security	loan on mortgage
抵消	quits	counteraction	counter-act	offset
抽取	extractive	take suction	abstraction
抽吸	drawing-in	pump
抽样	sampling	exampling	ozon	samples drawn
抽样方法	method of sampling	sample method
抽样法	sampling methods
抽样调查	sampling survey
抽穗	ear
抽血	phlebotomize	blood-drawing	draw blood	exsanguinate
抽象	abstractively	way-out	presentative	pure
抽象性	abstractness
抽象表	abstract table
担任	work as	assumption	occupy	shoulder
担当	act as
担心	care about	apprehensively	worried	fears
担忧	concern over	anxious for	with apprehension	screwed up
担负	incur
拆分	split
拉丁方设计	latin square design
拉伸	stretched	hitting
拉伸强度	tensile strength
拉伸性	stretchability
拉伸模量	modulus in tension	modulus of stretch	tensile modulus
拉伸试验	tension test
拉克	john rock
拉力	tensile force	tensiled	tensioned	pull
拉开	draw away	with-draw	withdraw
拉德	rads
拉格朗日	lagrangian
拉索	bracing cable
拉链	zip fastener	slide fastener	zip
拍卖	public sale	on sale	sell under hammer	by tender
拍摄	filmed	screen	picture
拐点	yielding point	inflection point	break point
拒绝	rejective	deny doing	turn down	refuse to
拒绝率	reject rate
拓宽	widening
拓展	widening	broaden out
拓扑	topologically	topologies
拓扑结构	topologies	topology structure	topological structure
拔牙	tooth extraction	dental extraction
拔罐	cupping glasses
拖动	dragged
拖尾	trailing
招募	called for	beat up
招标	inviting bids	invitation to tender	call for bids on	call for tenders
拟人化	personate
拟合优度	goodness of fit
拟合数据	fitting data
拟合模型	fitted model
拟定	study out	fitted	protocol
拥塞	congestion
拥挤	congestion	crowded	press about	packed-out
拥有	provided with	possess of	hands	have got
拦截	head off	interception	hold up
拦蓄	dammed-up
拮抗作用	antagonistic action	antagonism
拯救	recover
拱型	arch form
拷贝数	copy-number
拾取	pick-off
拾起	pick-up	taken up	pickup
持久	permanence	durable	longer-lasting	enduring
持平	level out
持有	in possession	hold
持续	continuate	last out	sustained	persist
持续性	sustainability
持续时间	duration	persistence time
持续有效	always-open
指令	instruction	directive	i p split	mandate
指出	point out	indicate
指南	guides	companion	manual	guide-book
指向	point to
指向性	directivity	directive property
指向精度	pointing accuracy
指定	designative	specifies	prescript	assigned
指导	directive	guide on	guidance	practice direction
指导思想	guiding ideology
指导性	instructiveness	institutive
指引	initiation	cite	beaconed	citation
指征	indicant
指挥	in command	directive	leading	conduct
指控	holding charge	make a charge against	bring a charge against	charge
指数	indice	exponential	power of number	index number
指数值	exponential quantity	index value
指数函数	exponential function	exp
指数分布	exponential distribution
指数加权	exponential weighting
指数增长	exponential growth
指数方程	exponential equation
指数曲线	exponential curve	exponent curve
指数法	index method
指数衰减	exponential decay
指明	designative	say
指标	indicator	target	guideline	index
指标化	indexing
指派	detail off	allocated	assign
指示	indicating	directing	denotement	designation
指示剂	visual indicator	indicator
指示器	indicator	reporter	indicating gauge	indicating gage
指示性	demonstrativeness
指示意义	denotive
指示物	referent	pointer
指纹	fingerprint	finger prints	finger-mark
指纹图谱	finger-print
指针	index hand	indices	pointer	hand
按位	bit-by-bit
按摩	massage	rub down
按日	by the day
按时	on schedule	on time
按比例	on the scale of	in proportion as	proportionally
按照	in light of	according to	in terms of	on the lines of
按键	key-press
按需	as-needed
挑战	challenging	give battle	offer battle	challenge to fight
挑选	single out	pick out	option	make a choice
挑选出	prick off	sort out
挖掘	digging	drill-down	excavation	mine
挛缩	contracture	contraction
挤压	pressurization	squeeze for	pinch
挥发	volatilization	evaporable
挥发性	volatileness	ethereal	evanescent
挥发性脂肪酸	volatile fatty acid
挥发油	distilled oil	volatile oil	essential oil	ethereal oil
挥发法	evolution method	volatilization method
挥发物	volatile substance	volatiles
挫折	frustration	setback	knock-back	reverse
振兴	re-energize
振动	vibrating	oscillation	buffeting	vibratory
振动机	vibration machine
振子	vibrator
振幅	amplitude of vibration	amplitude of oscillation	amplitudes	range of oscillation
振荡	oscillating	osc	shaking	oscillatory
振荡周期	oscillating period
捆绑	truss	binding	seizing
捐赠	donate	endow	donative	give
捕捉	capturing	catch
捕获	taking	acquiring	make prize of	seizure
捕获效应	capture effect
捕食	prey on
捕食性	preying
捕食者	predator
损伤	traumas	injury	mar	impairment
损伤后	post-injury
损坏	do damage	do a job on	in pieces	spoilage
损失	losing	loss	expense	melting loss
损失函数	loss function
损失率	loss rate
损失系数	loss efficiency
损害	do damage to	lesion	impair	do harm to
损益	gain and loss	loss and gain	profit and loss
损耗	loss in weight	wear down	loss	waste
换热	heat exchange
换热器	interchanger	heat exchanger
换热设备	heat-exchange equipment	heat exchanger
换算	equated
据传	by report	as report goes
据计算	worked out
授权	authorizing	man date	empowerment	empower
授粉	pollination	pollenize
授精	insemination	fertilization	semination
授课	give lessons on
掌握	master of	have a grasp of	keep in hand	predominate
掌纹	palm-print
排入	discharge into
排出	discharging	ejections	push-out	squeeze out
排列	array	arrangement	dispose	align
排列顺序	marshalling sequence
排卵	oviposit
排名	placings
排尿	urination	staling	pass water
排序	sequencing	ordering	sorting	sorting order
排放	let
排斥	freeze out	marginalizing	rejective	fight off
排斥性	repellence
排气	exhaust	exhaust air	degassing	evacuative
排水	draining	drainage	mole-draining
排水渠	watering
排污	blow-off
排泄	excrete	evacuant	dischargement	ejectable
排泄物	fecal	excretion
排空	emptying	evacuated
排队	waiting lines	queueing	fall in line	fall into procession
排队模型	queueing model
排除	rule out	exclusion	eliminate	deplete
探头	search unit	probe head	sonde
探查	burrow into	exploratory
探求	probing	questing	search	hunting
探测	detecting	explorative	acquiring	exploratory
探测器	probe
探测算法	probe algorithm
探究	research into	probe into	explore	go behind
探空	sounding
探空火箭	sounding rocket
探索	seek for	probe	search after	exploring
探索出	track out
探索性研究	exploratory research
探讨	research on	go into
探针	probe	needle	sonde
探险	explorative	expeditionary	exploratory
接入	cut-over	couple in
接入点	drop
接到	receive
接受	acception	receival	take in	in the schools
接受率	receptance
接受者	receptoral	receiver	acceptant	acceptors
接口	interface
接口电路	interchange circuit
接壤	border on
接头	piecing	box coupling	splice	junctional
接待	receptional	take in	receive	give a reception to
接收	receiving	take-over	explicit send receive
接收数据	receive data
接收机	receiving machine
接收端	receiving end
接枝	imping
接着	coming	follow
接种	inoculative	vaccinal
接纳	receive into	acceptance	take on	take sb up
接触	contacting	contiguity	exposed to	contingence
接触热阻	thermal contact resistance
接触角	angle of contact	contact angle
接近	approached	nearness	closely	approximation
接近于	close to	hard upon	near to	on the verge of
接连	successivity	one after another	tout de suite
控制	controlling	master of	keep under	domination
控制中心	control center
控制作用	control action
控制信号	control signal
控制信息	control information
控制力	assert oneself
控制功能	control function
控制区	control area
控制变量	control variable
控制器	controller	control unit	controlling apparatus	cu
控制因素	controlling factor
控制律	control law
控制方法	controlling means
控制方程	governing equation
控制机	controlling machine
控制权	control power	mastery
控制条件	control condition
控制流	control flow
控制点	control point	point of reference	monitoring point	reference point
控制电路	control circuit
控制算法	control algorithm
控制精度	control accuracy
控制系统	control system
控制线	control line	line of control	cl
控制组	control group
控制能力	ability to control	control ability
控释	controlled-release
推出	push-off	thrust out	extrusion	deduce
推力	thrust	shoot
推动	drive by	push on	motivation	impulse
推动力	urge	impetus
推导	derivation
推导出	elicit
推崇	cry up
推广	generalize	promotion	spread
推拉	push-and-pull
推断	extrapolate	infer	deduce from	conclude
推测	speculate on	projection	presumed	stochastically
推测出	puzzle out
推理	reasoning	inferentially	inference	theoretical
推理规则	inference rule
推理过程	inference-procedure
推算出	figure down
推荐	recommend	nominate	say a good word for	groom
推荐为	recommend sb as
推荐信	recommendation
推荐系统	recommender
推行	push
推论	inference	reasoning	derivation	deductively
推进	propelled	propulsive	push on	boost
推进剂	propellant	propulsor
推进物	propulsor
推迟	put off	deferring	put behind	back-loaded
掩星	obscuration	occultation
掩模	masking
掩盖	cover up	screen from	gloss over	blanketing
掩码	mask off code	mask
掩蔽	masking	blanketing	occultation	screen
掩蔽效应	masking effect
措施	measure
掺杂	doping	adulteration	impure
描写	depiction	described as	make a description of	presentment
描图	traced drawing	tracing
描绘	delineative	describe	represent	depictive
描绘出	trace out
描述	describing	descriptive	depict	presentation
描述为	describe as	descriptive of
描述性	presentational
描述性统计	descriptive statistics
描述符	descriptor
描述能力	descriptive power
提交	referring	introduce before	committing	submission
提供	offered	afforded	provide	serve up
提供便利	offer facilities
提供信息	informatively
提供帮助	offer one's services
提供服务	render a service
提供线索	key	clue
提供证据	afford proof	induction of evidences	furnish evidence	bear evidence
提倡	advocated	adv	pioneer	advocacy
提出	bring in	plan out	come up with	introduce before
提出建议	offer a proposal	throw out a suggestion
提出者	presenter	tenderer
提到	make references to	refer to	make relation to	touch on
提前	forwardness	ahead of schedule	set ahead	bring forward
提升	lifted	advancement	upgraded	step up
提升技术	lift technique
提升机	elevator
提升能力	upgradability
提及	give a reference to	make reference to	make relation to	touch on
提取	extracting	ext	abstraction
提取相	extract phase
提早	before one's time	advances	ahead of time	forwardness
提炼	try out	abstraction	refining
提示	clue on	prompting	suggestively	indicative of
提示性	suggestive
提纯	purify	purification	clean-up	refining
提议	suggesting	proposal	offered	make a motion
提议者	proponent
提醒	remind	warn	ring a bell	prompting
提问	question-asking
提高	enhance	elevated	come up in the world	advance
插件	package board	plug-in board	plug-in card	plug-in unit
插值	interpolating	interpretation
插值法	interpretation
插入	insertion	build in	cue in	cut in
插入式	plug-in
插管	intubations	cannulae	cannulize	intubation tube
插补	interpolation
插针	contact pin
揭示	open out	disclosure
援助	assistance	support	leg-up	re-enforcement
援引	invoke
搅拌	churn up	stirred up	agitating	stir a bath
搅拌速率	stir speed
搏动	pulsate	beating	pulsatile	strike
搜寻	hunt for	search	ferret for	make a search for
搜索	beat about	searching	found out	look in
搜索任务	search mission
搜索到	run down
搜索区域	region of search
搜索引擎技术	google
搜索空间	search space
搜索算法	search algorithm
搜索过程	search process
搜集	collect	gather
搬运	hauling	convey	handle
搭配	collocational
携带	carry
摄像机	cameras
摄入	uptake
摄动	perturbations
摄取	ingest	intussuscept	uptakes	incept
摄影	filming	picture-taking	photographical	take a picture
摄影术	photographically	photography
摄影测量	photogrammetric
摄食	ingestion	food intake
摆动	librated	segmental motion	swing about	flutter
摆脱	get out of	shake-off	break away from	cut loose
摇床	swing bed
摇摆	float between	rocking	vibrate	swing
摇篮	cradle
摒弃	break with	turn sb down	deny oneself
摘要	precised	summary	abstract	summarization
摩尔	mol	mole	douglas moore	molar
摩尔分数	mole fraction
摩尔比	mole ratio
摩擦	frictionate	rub against	attrition	grating
摩擦力	friction force
摩擦学	tribological	tribology
摩擦系数	friction coefficient	friction factor
摸索	feel for
撒施	broad cast
撞击	impacting	impinge against	knock against	bump
撤离	vacate
撤销	stripping	avoiding	retractions	inactivate
播放	play back	broad-cast	play
播种	seed down	planting	sowing	inseminate
擅长	skilled in	accomplished in	good at	adept at
操作	operated	handling	manipulation	op
操作人员	operation staff
操作性	operability
操作方式	operation mode	mode of operation
操作方法	operational approach	working method	method of operation
操作次数	number of operations
操作步骤	operating steps
操作特性	operational characteristic
操作系统	operating system	os
操作者	manipulator	handler
操作过程	operational process	working process
操纵	manipulate	engineering	handing	driving
支付	pay-out	shell out	fork out	brass
支付方式	form of payment	mode of payment
支出	paid-out	outgoings	expenses	payout
支原体肺炎	primary atypical pneumonia
支承	supportive	bear
支护	pit prop
支护结构	supporting structure
支持	supportively	back up	sustaining	stand by
支持下	under the aegis of
支持力	supportiveness
支持服务	support-service
支撑	support	propping	bolstering	hold up
支架	stenting	packing block	supporting frame	bracket
支柱	shoring	brace	mainstay	scaffolding
支气管	bronchial	bronchial tube
支气管扩张	bronchiectasis
支气管肺	bronchopulmonary
支流	derived current	off-shoot	branch	affluent
支配	dominate	govern	rule over	hold the key of
支链	branched chain	fork chain
收入	incomings	takings	gainings	receipts
收入和支出	receipt and expenditure
收入水平	level of income
收到	receive from	receipting
收割	harvesting	reaping	crop
收回	drawing in	call-back	re-possess	retract
收支	expense and receipts	incoming and outgoings	revenue and expenditure
收敛	converged	corrugant	pull in one's horns
收敛因子	converging factor
收敛速度	convergence rate
收益	income	proceeds	gainings	revenue income
收益分配	division of income	income distribution	disposition of income
收益率	rate of return	yield rate	earnings rate
收缩	contractive	necking down	systole	take-up
收缩压	systolic pressure	mm hg
收缩性	contractivity	contractility
收缩率	contraction percentage
收获	harvest	get in	gain	reap
收获期	harvest
收藏	make a collection of	pack away	stow	house
收费	charge for	fee-paying	fee charging
收集	collection	make a collection of	collection trap	gather together
收集到	make a raise of
收集数据	collecting data
收集资料	collect material	collecting data
改变	changed	varying	alter	stepping
改变为	converted to
改善	amelioration	improvement	betterment	upgradation
改善情况	remedy a situation
改建	re-engineering	remodeling	reconstruction	face-lifting
改正	correctional	make a correction	reformation	stand correct
改组	reconstituter	re-organize	re-alignment
改编	adapt	re-organize	transcribe
改良	improved	ameliorate	modified	reformative
改进	improve on	revised	betterment	ameliorate
改进措施	corrective actions
改进研究	improvement research
改造	reconstruction	new-model	re-shape	remodel
改革	innovate	reformational
攻关	brain storming
攻击	lay at	light into	aggress against	attack
攻击性	aggressivity	aggressive nature	invasive	offensive
攻击者	attacker	assaulters
攻角	aoa
放下	set down	lay down	put down	stick down
放大	magnified	amplifying	amplification	scaling-up
放大镜	magnifying glass	magnifier	hand glass	reading-glass
放宽	set at large	broaden
放射	radiational	radialized	blas	irradiations
放射免疫	radio-immunity
放射免疫分析	ria	radioimmunoassay
放射性	radioactivity	emissive	radioactivity activity	radiativity
放射敏感性	radiosensitiveness
放射治疗	radiation therapy	ray therapeutic	radiotherapy
放射源	radioactive source
放开	let go	let go hold of	drop open
放弃	giving up	fall out of	back-down	break of
放松	eased	relax	wind down	de-stress
放热	exothermal	heat liberation	radiative
放热性	exothermicity
放牧	pasturing	grazing	browse on	grazing-land
放电	discharge electricity	electric discharge	discharged
放电电流	discharge current
放置	positioned	placement	set	place
放血	f vs	let blood	depletion
政府	government	administration	gov't	governmental
政府机构	machine of government	government body	public record	government office
政府部门	government documents	government department	government sector
政府间	intergovernmental
政治	politics	government	governmental	political-legal
政治学	political science	politics	political law
政治环境	political setting
政治风险	government risk
政策	policied
政策分析	policy analysis
政策制定	policy-making
政策制定者	policymaker	policy-maker
政策学	policy science
政策导向	policy-oriented
政策的制定	formulation of policy
故事	narrative	relation	story	yarn
故障	fault	out of order	malfunction	breakdown
故障信号	breakdown signal	trouble signal	abort signal
故障数	number of defects
故障树	fault tree
故障树分析	fault tree analysis
故障检测	failure testing	fault detection	failure detection	trouble detection
故障检测算法	fault detection algorithm
故障特征	fault tag
故障状态	fault condition
故障识别	failure recognition
故障诊断	fault diagnosis
效价	valency
效力	effectiveness	potence	efficacy	efficiency
效应	effed	effs
效果	effect	impact	purpose	impression
效果好	act well	advantage
效率	efficience	coefficient of efficiency	coefficient of performance
效率低	inefficiency	ineffective
效率分析	activity analysis
效率高	efficiently	expeditous	expeditiously
效用	avail	boot
效用函数	utility function
效能	efficacy	efficiency
敌对	hostilely	antagonistically	adverse	adversary
敌意	ill-will	ill-feeling	hostility	antagonism
敌手	adversaries	antagonist	opponent
敏感	sensitive to	susceptivity	have a thin skin	impressible
敏感度分析	sensitive analysis
敏感性	sensitiveness	susceptibility
敏感性分析	sensitivity analysis	sensibility analysis
敏锐	incisively	acuteness	penetrating	exquisitely
救援	relieving
救济	relieve	redressment	relief
教养	bringing-up	cultural	breeding	nurture
教唆	instigate	solicitation
教学	instructional	teaching
教学方法	way of instruction	teaching method
教学过程	teaching process
教导	instruction	teaching	didactic	wise
教师	school teacher	teacher	pedagogical	preceptor
教授	prof	professor	pedagog	give lessons on
教材	school-book
教育	educ	instructiveness	bring up	educationally
教育学	pedagogic	education	pedagogy
教育改革	educative reform
教育活动	educational activity
教育者	pedagog
教训	lessoned	didactically	morality	message
散乱	scattered	messy
散在	sporadic
散失	dissipate
散射	scatterance	radiation scattered
散布	dispersal	disseminative	scatterance	seminated
散点图	scatter diagram	scatter
散热	heat elimination	rejection of heat	heat dissipation	heat-releasing
数个	couple
数值	numeric	value of number	numerical value	quantitative value
数值分析	numerical analysis
数值属性	numerical attribute
数值方法	numerical approach	numerical technique	numerical method
数值模拟	numerical simulation
数值算法	numerical algorithms
数值计算	numerical evaluation	numerical calculation
数千	tens of hundreds of	thousands of
数基	number base
数大小	size of number
数字	numeral	digital	numerical sort	number
数字仿真	numerical emulation	digital simulation
数字信息	numerical information
数字化	digitized	numeralization	severalize
数字图书馆	digital library
数字技术	digital technique
数字数据	numeral data	digital data
数字签名	digital signature
数字表	numerical table
数字识别	numerical recognition
数学	mathematics	math
数学分析	mathematical analysis
数学变换	mathematical manipulation
数学模型	mathematical model
数学表达式	mathematical expression
数学运算	arithmetical operation	mathematical process
数据	data	quantitative data
数据中心	dc
数据交换	data switching
数据传输	data transmission
数据传输速率	rate of data signalling
数据保护	data protection
数据分析	data analysis	da
数据分类	data classification
数据加密	data encryption
数据包	packeted	data packet
数据压缩	compression of data	data compression
数据块	data block	block
数据处理	data processing	processing of data	data handling	date processing
数据处理程序	data-processor	dhp
数据完整性	data integrity
数据序列	data series
数据库	data base	database	library of data	data pool
数据恢复	data recovery
数据拟合	data fitting
数据挖掘	data mining
数据描述	data description
数据收集	data collection	data-gathering
数据文件	data file
数据有效性	data validity
数据来源	data sources	sources of date
数据格式	data format
数据检索	data retrieval
数据模型	data model	dm
数据流	data flow	data stream	information-flow	dataflow
数据源	data source
数据点	data point
数据率	data rate
数据的分析	analysis of data
数据相关	data-dependent
数据相关性	data dependency
数据稳定	data stabilization
数据管理	data management	dm
数据类型	data type	numeric data type
数据组	data array	data field
数据组织	data organization
数据结构	data structure
数据网络	data network
数据聚合	data aggregate
数据表	data sheet	dl
数据输入	datas	di
数据通信	data communication	dc
数据采集	data acquisition	da
数据采集系统	data acquisition system
数据链路	data link
数据集	data set	ds
数据集中	data concentration
数据驱动	data-driven
数控机	numerical control machine
数次	several times
数理统计	mathematics statistics
数百	hundreds
数目	number
数目增加	broaden out
数码相机	digital camera	cyber-shot	point-and-shoot camera
数组	arraying	av
数量	quantitative	quantity	amounted	numerical quantity
数量上	quantitively
数量关系	numerical relationship
数量差异	quantity variance
数量级	order of magnitude
数量遗传	quantitative inheritance
整个	in whole	entire	all in one	at-large
整体	integral	all and the one	monolithic	holistic
整体关系	whole to part relation
整体化	consolidative
整体模型	solid pattern
整体结构	monolithic construction
整合	integrating	intergration	concordancy
整型	integer type	integer
整套	cycle
整幅	view picture
整形	restricting	reshape	shaping	tectonic
整数	integral number	integral	whole number	round numbers
整数线性规划	integral linear programming
整数规划	integer programming
整机	complete machine
整治	give sb the works
整流	rectificate	commutate	rectify
整理	clear up	sort-out	collating	work up
整顿	re-organize	straighten
整齐	in order	measured	trimness	ship-shape
文书	office-copy	writed	scribe
文件	documentation	papers and documents	papers	file
文体	mode	style
文化	cultural	civilization
文化基因	meme
文化遗产	cultural heritage
文字	languaged	literal
文学	literature	literary
文学作品	literary works
文明	civilized
文本	text	textual
文档	document	archiver	doc
文物	cultural objects	cultural property
文献	docs
文献数据库	document data base
文献检索	literature search
文章	article	paper
文艺	literature	literary
文选	reader
斑区	macular area
斑点	macula	spot	mark
斑的	macular
斑马鱼	zebrafish	zebra fish
斗争	striving	battling	warfarer	struggle
斜坡	ramp	hilled	grade	slope
斜率	offsetting	gradient	slope
斜视	strabismus	manifest deviation	swivel-eyed	cross-eyed
断奶	weaning
断流	cut off
断点	break point	articulation point
断续	discontinuous	interrupted
断裂	out-break	failure breaking	break-away	fractured
断裂伸长	extension at break
断裂带	fracture zone
断裂强度	breakdown strength	break strength
断面	sectioned	cross section
斯坦福大学	stanford university
新一代	new-generation
新世纪	new-age
新产品	new product
新兴	rising	sunrising
新创	green wound
新制	new-made
新加坡	singapore
新区	new town
新发现	new found	new	newfound	breakthrough
新型	new-type	late-model	new style	new-fashioned
新媒体	new media
新属	nov gen
新工艺	new process
新建	new-built	new construction	newly-built
新开	new-blown
新开垦	plantation
新手	green hand	raw recruit	novice	recruit
新技术	new technology	new-tech
新旧	new-old
新时代	new age
新材料	new material
新来	incoming
新概念	new physics	neo-conceptual	seventy-seven
新模型	new model
新模式	new pattern
新油	new oil
新生	neonatally	newborn	second birth	regenerate
新生代	new-generation
新生儿	new-born	newborn infant	neonate	newborns
新生物	new growth	neoplasm	neoplastic
新的	new
新的技术	new-tech
新种	nov sp
新科技	new-tech
新算法	new algorithm
新能源	new energy	alternative-energy
新自由主义	neo-liberalism
新范式	new paradigm
新药	new drug
新记录	delete record
新趋势	new wave
新近	recency	freshly
新进展	breakthrough
新闻	news	nws	current affairs	news article
新闻报道	news report	news story
新闻网	new net
新陈代谢	metabolism	metastasis
新鲜	freshness	greenness	novelty	bracing
方位	bearings	azimuth	fix
方位角	azimuthal	angle of azimuth	azimuthal angle
方便	conveniency	expediently	advantageously	facilite
方便性	conveniences
方向	directional	policied	orientation	heading
方向变化	change of direction
方向性	directivity	directionality
方差	variance
方差分析	anova	analysis of variance	variance analysis
方式	system	mode	form	manner
方式表	mode table
方式选择	mode select
方格	squared	pane
方案	design	scenario	plan	scheme
方案设计	conceptual design
方法	methode	there is no way of	mediums	ways and means
方法学	methodology
方法研究	method study
方法论	methodology
方程式	equational
方程组	equation set
方言	localism	talk
方针	policied	guideline
方阵	square matrix	sq
方面	aspect	methode	phase	facet
施与	dispensation
施以	inflict
施加	applied to	bring to bear	imposed	exert
施工	construction
施工图	working plan	contract drawing	working drawing	detail of construction
施工方法	job practice
施工现场	job location	job site
施工设计	detail design
施工进度	schedule of construction
施肥	fertilize	manuring
施药	apply a remedy
施行	performance	put in force
旁观者	stander-by	bystander	sideliner
旁路	by-path	by pass	by-passage	side road
旅客	passenger	passager	public house	traveler
旅游	see sights
旅游业	tourism
旅行	travel	cover the ground	get about	journey
旋涡	vortices	vortex
旋转	rotation	turnning	circuitation	pivotable
旋转变换	rotation transformation
旋转矩阵	spin matrix
旗帜	banner	colors
旗舰	flagship
无主	non-attributable	derelict
无人	unmanned	deserted	void
无人驾驶	unpiloted
无保护	unprotect	unshielded	naked
无信号	no-signal
无关	foreign to	irrespectively	unrelated	tangentially
无关系	irrelevant
无关联	at arm's length
无刷	brushless
无力	disability	inability	impotent	debilitation
无功电流	reactive current	idle current
无功能	non-functional	nonfunctional
无助	unaided	unassisted
无压	non-impact
无双	unparalleled	unrivaled	incomparably
无变化	monotonous	unchanged	invariant	steadily
无名	without a name	obscure
无噪声	noise free	noiseless
无处不在	pervasively	wall-to-wall
无害	nondestructive	harmlessly	safeness	harmless
无差别	indiscrimination	indistinguishably	without distinction
无差异	uniformity
无干扰	nonintrusive	nil interference
无序	out-of-order
无形	invisible
无形资产	invisible assets	invisible capital
无心	unintentional	unintended
无性系	clonally	clone
无性繁殖	vegetative
无意	without intention	accidentalism	in no mood	unwilled
无意义	insignificant
无意识	machinal	unconsciously	automatic	mechanically
无抗	inertance
无损	non-destructive	lossless	safeness
无接触	absence of contact	non-contact	contactless
无效	no effect	ineffective	avoidably	unavail
无时	in the absence of
无有	nil
无机	inorganic
无机氮肥	inorganic nitrogenous fertilizer
无机盐	mineral salt
无权	have no business doing	without book	unauthorized
无标记	no mark
无核	nuclear-free	non-nucleated
无毒	nontoxic	non-poisonous
无毒性	non-toxic	nontoxicity
无毛	smooth
无污染	pollution-free	zero-emission
无法实现	unrealizable	unfulfillable
无法抵抗	overwhelming
无法改善	unexcelled
无法满足	unfillable
无法解决	unresolvable
无法识别	unidentifiable
无源	passive
无烟	smoke-free
无用	of no use	without avail	unavail	uselessness
无疑	hands-down	no doubt	and no mistake	positively
无病	disease-free
无症状	asymptomatic	symptom-free	silent
无痛	pain-free	indolent	painless
无监督	unsupervised
无穷	without end	infinity	immortally	infinite
无穷大	infinitely-great
无约束	without restrictions	abandoned	hog wild
无线	wireless
无线电	wireless	radio
无线电波	radio wave
无线电网络	radio net
无细胞	cell-free
无缝	seamless
无脊椎动物	invertebrated
无菌	aseptically	bacteria-free	sterile	germ-free
无菌操作	sterile operation	aseptic technic	aseptic technique
无血管	avascular
无补偿	uncompensated
无规则	randomly
无规卷曲	random coil
无规律	unequable
无论	no matter
无负荷	no-load
无量纲参数	non-dimensional parameter
无限	infiniteness	immensely	broad-based	know no bounds
无需	dispense with
无须	need not
既有	pre-given
日中	japan-china
日光	sunlight	sun light	solar	daylight
日内	one of these day	some of these days
日冕	corona
日出	sun-up	sunrise
日变化	diurnal variation
日安	good day
日常	routinely	daily	day-to-day	everyday
日常生活	daily existence	daily living	daily life	bread-and-butter
日志	log
日报	daily reports	daily newspaper	daily	journal
日期	date	time date
日本	japan
日流量	daily flow
日用品	necessaries of life	daily necessaries	articles in everyday use	daily necessity
日益	with each passing day
日落	setting of the sun	set	dip of the sun
日间	daytime
日龄	day-old
旧城	old city
旨在	aimed at	design to
早于	pre-date
早产	preterm	premature birth	premature delivery	premature labor
早产儿	premature infant	premature baby	preterm infant	preterm baby
早在	as early as
早已	long since	already	al-ready
早晚	first or last
早晨	morn
早期	first trimester
早期流产	early abortion
早熟	earliness	early-maturing	prematurity	forwardness
早熟禾	blue grass
早的	early	earlier	earliest	forward
早衰	senilism
旱地	dry farm
旱季	dry season
旱田	dry farm	dry land
时代	times	era	age	epoch
时分	time division
时刻	time of day
时变	time-varying
时域	time domain
时基	time base
时尚	style
时差	time difference
时常	often	every once in a while	every so often	oftentimes
时序	timing sequence	time series	temporal order
时延	time lapse
时报	times
时效	time effect	limitation of time	ageing	statute of limitations
时时	in spots	every now and again
时期	phase	time-period	days	period
时机	opportunity	time	moment
时标	time scale	timescale	timer scale
时段	period of time	time-interval
时滞	time lapse
时点	time-point	point in time
时空	space-time	time-space	spatial-temporal	spatiotemporal
时节	season
时钟	clock
时钟频率	clock frequency	clock rate
时间	termin	time	tempo	time date
时间依赖	time-dependent
时间分布	temporal distribution
时间分辨	time-resolved
时间分配	time-shared
时间因素	time factor
时间差	time-gap
时间序列	time-series	temporal distribution
时间序列分析	analysis of time series
时间性	timeliness	temporal property
时间戳	time-stamp	timestamp
时间方向	time orientation
时间步	time-step
时间段	time quantum
时间点	point in time
时间片	time slice	slice of time	slot duration	quantum of time
时间窗	tipping point
时间范围	time frame	time-horizon
时间表	time table	time schedule	timeframe	table time
时间间隔	space of time	time span	time-piece	time interval
时间顺序	time sequence	temporal order
时隙	timeslot	slot time
旺季	busy season	peak season	season-high	high season
旺盛	thriving	rushing	flush	flower
昂贵	expensively	costly	costful	valuableness
昆虫	insect
明了	intelligibility	manifestative	coherent
明亮	lightful	bright	transparently	luminous
明文规定	explicitly provided
明显	in evidence	patently	apparant	distinctness
明晰	clarity	lucid
明沟	open trench	open drain	open drainage
明的	water-clear
明确	specifically	it is clear that	well defined	crystalize
昏迷	insensitivity	teaed up	sleep	flake out
易于	apt to	prone to	tended to	incline
易受	subjecter
易受攻击	exposed
易变	variably	changeful	versatilely	mobile
易失	volatile
易得	incident to
易患	susceptible to	incident to	subject
易感	susceptive	sensitive
易感性	affectability	impressibility
易操作	easy to operate
易用	easy-to-use
易错	error-prone
星型网络	star network
星座	star sign	constellation
星形	star-shaped	stellate
星状	asteroidal	stellate	star-like
星的	stellar
星等	magnitude
星系	universe	galaxy
映像	reflection	map	reflex
映射	mapping
映射函数	map function
映射算法	mapping algorithm
春天	spring
春小麦	spring wheat
显出	ray	evidencer	cut
显卡	graphics card
显影	developing
显得	appear	look
显微	micrographic
显微注射	microinjection
显微组织	microstructural	micro-structure	microscopic structure	microtexture
显微镜	microscope
显微镜下	mic	microscopical
显性	dominance	overtness	dominant character
显热	sensible heat
显然	by all appearance	evident	by far	transparently
显现	show through	visioned	exhibit
显着	remarkableness	stand out in relief	come into focus	gain prominence
显示	displayed	show	indicate	make a demonstration of
显色反应	color development reaction	color reaction
显著	signally	observably	notability	prominently
显著性	obviousness
显著性差异	significant difference
显著性检验	test of significance	significance test
显著性水平	significance level
显著特征	marked feature
显露	communicate	exposal	show through	revealing
晋升	promoted	preferment
晚上	night	overnight
晚于	posterior to	behinder	past
晚年	old age
晚报	evening paper
晚期	advanced stage	terminal
晚熟	late-maturing	late-ripening
晚的	late
普及	popularization	universalize	widespread	gain ground
普查	general investigation
普适性	universalities
普通	commonness	run of the mill	like another	currently
普通人	common person	ordinary being	man in the street	average person
普通话	mandarine
普通钢	ordinary steel	plain steel	plain carbon steel
普遍	generalized	prevalent	universal	wide-scale
普遍存在	ubiquitousness	ubiquity
普遍性	universality	generalizability
普遍现象	universal phenomenon
普遍认为	it is generally believed that
景观	sight
晴天	fine
晴朗	clearness	fairness	fine
晶体	crys
晶体学	crystallography
晶体管	transistor
晶体结构	crystal structure	crystalline structure	crystallographic texture
晶格	crystal lattice	crystal grating
晶格常数	lattice constant
晶界	grain-boundary
晶粒	crystal grain
晶粒尺寸	grain size
智力	intelligence	intellectuality	mental faculty	brains
智力测验	intelligence tests	mental test	intellectual checks	psychometric test
智囊	big-think	brains	wise man
智慧	wits	wisdom
智能	intelligent	brains	mental faculties
智能化	intellectualized
智能手机	smartphone	smart phone
智能控制	intelligent control
智能服务	intelligence service
智能机器人	intelligent robot
智能系统	intelligent system
智能终端	intelligent terminal
智能设备	intelligent device
暂态	transient state
暂态过程	transient state process
暂时	for the time being	for the present	temporariness	for a space
暂时性	temporalness	provisionality
暖和	warming	moderateness
暗物质	dark matter
暗示	suggests	hint at	implication	indicative of
暗管	closed conduit
暗箱	cameras	dark chamber
暴力	force and arms	strong arm	violence	violent
暴力行为	act of force	act of violence	rough stuff
暴发	outbreak	when the balloon goes up	eruptive	coin money
暴雨	cataract
暴露	exposed	come to light	revealing	exposure
暴露于	expose to
曝光	exposal	light exposure	burn-out	bombarding
曝气	aerating
曲折	circuitously	crippling	indirected	indirectly
曲率	curvature
曲率半径	radius of curvature
曲的	flexural
曲线	curve	curvilinear	nab curve nab	cambered
曲线分析	trace analysis
曲线图	graph	curve graph	curve chart
曲线拟合	curve fitting	fitting of a curve
曲霉属	genus aspergillus
曲霉菌	aspergillus
更不	much less
更加	much more	a higher degree	advantage	cap it all
更多	added
更好	all the better	preferable
更小	smaller	lesses
更少	any the less	still less
更换	replacing	change	exchangeably	make change
更接近	more like
更改	make an alteration to
更新	update	renewing	up-date	newer
更新后	as of last update
更新数据	update data	refresh data
更新方式	update mode
更新方法	refresh method
更新时间	refresh time
更新模式	refresh scheme
更新率	replacement rate	refresh rate
更新过程	innovations process	updating process	refresh process
更正	modificative	corr
更深	deeper
更重要	prior
更高	higher up
曾经	at one time	ever	e'er
替代	replacing	stand in for	in lieu	substitutional
替代燃料	alternative-fuels
替换	substitute for	replace	displace	swap
最不	least of all
最优	optimalizing	optimum
最优估计	optimal estimate	optimum estimate
最优值	optimal value
最优分配	optimal allocation
最优化	optimization
最优化方法	optimization method
最优拟合	best-fitting
最优控制	optimal control	optimizer	optimum control
最优方法	best practice
最优模型	optimal models
最优组合	optimal combination
最优路径	optimal path
最低	lowest	rock bottom	minimum	minimal
最低有效位	least significant bit	lsb
最低温度	minimum temperature
最低点	rock bottom	zeroes	nadir	min
最佳	optimally	optimums	optima	first-rank
最佳值	optimal value	optimum value
最佳效果	optimum
最佳条件	optimum condition
最佳状态	high-point
最佳识别	optimum reliability
最佳选择	cherry-pick
最佳预测	optimum prediction
最先进	leading-edge
最初	initially	original	at-first	primitively
最合适	at one's convenience
最后	ultimately	in conclusion	eventual	finally
最后有	finish up with
最后通过	final passage	final appeal
最后阶段	final phase	last lap	endgame
最多	at best	maximum of
最大	maximal	ultimated	greatest	max
最大似然估计	maximum likelihood estimate
最大似然法	maximum likelihood method
最大值	maximal value	maximum value	on-peak	peak value
最大偏差	maximum deviation	maximum offset
最大功率	peak-power
最大化	maximization
最大可能	highest possible
最大吸收	maximum absorption
最大应力	maximum stress
最大程度	whole hog
最大误差	maximum change	maximum error
最大速度	maximum speed	top speed
最大限度	capacity	high limit	maximum limit	ultime
最好	had best	had better	the tops	by preference
最小	minimal	least	minimum	min
最小二乘法	least square method	method of least squares	least square procedure
最小值	least value	minimum value	minimum
最小化	minimize	min-min
最小和	minimal sum
最小数	minima
最小阻力	least resistance
最小频移键控	msk
最少	least	minimum of
最快	full out
最接近	proximal
最新	most recent	up to the minute	down to date	far out
最早	at the earliest	pioneer
最有利	best-case
最理想	optimal
最短	shortest
最短路径	optimal path	shortest path
最终	at the end	ultimately	net
最终目标	end-all
最终结果	end products	final result	net result
最终设计	final design	ultimate design
最近	recently	down to date	of late	proximally
最近邻	nearest-neighbor
最远	ultimateness	utmost
最适反应	optimum reaction
最适合	made for	best-case
最适宜	optimum
最适条件	optimum	optima
最适温度	optimum temperature
最重要	all-pro	cardinally	foremost	paramount
最长	longest
最高	maximal	highest	maximum minimum control	crowning
最高产量	maximum production	peak output	peak production	production peak
最高温度	maximum temperature
最高点	culmination	vertex	zenith	acme
月下	below the moon
月亮	moon
月初	beginning of month
月季	chinese rose	china rose	perpetual rose
月球	moon-round	moon
月的	lunar
月相	phase of the moon
月经	monthlys	courses	monthly sickness	menstrual
月薪	monthly pay
有不同	vary
有争议	debatably	argumentative
有争议的问题	matter at issue
有些	in a sort of way	somewhat of	part
有人	someone
有代表性	symptomatically
有价值	valuably	of worth	count for	worthy
有体	corporeal
有余	there is room for
有偿	for value
有关	relevant to	with relation to	bear upon	concerned
有关系	relatable	relativity	relevant	relatedness
有关联	relevant	related
有关资料	interrelated data
有利	advantageous	favored	profitably	avail
有利于	benefit to	make for	beneficial to	avail
有利条件	advantaging	start
有力	powerfulness	effectively	impactful	forceful
有力证据	assertive evidence
有助于	aid in	conducible	advantageous to	administer to
有助于形成	formative
有区别	distinguishing	make a difference	discriminatively
有可能	likely to	might well	there is a chance that	enabling
有大量	have an abundance of	abound with
有定论	have the say
有害	harmful	injurious	detrimental	deleterious
有害气体	harmful gas	noxious gas
有害物质	harmful substance	hazardous material
有密切关系	affined	germanely
有差别	discriminately	variant
有差异	discrepant
有希望	promising	in prospect of	good prospect	promise well
有帮助	helpful	of avail	implemental	assistant
有序	well-organized
有序化	ordering
有形状	figured
有影响	influential	cut ice	carry weight	carry authority
有待改进	open to objection
有很多	abundant in
有很大关系	make a difference
有心	hearted	cored	minded
有必要	need
有性生殖	sexual reproduction
有意	of purpose	of intent	intended	minded
有意义	make sense	of moment	mean	weigh
有意识	with one's eyes open	conscious	consciously
有指导	guided
有损于	the detriment of
有效	of effect	availably	efficacious	significant
有效位	significant digit	significance bit	valid bit	significant figure
有效区	safe area
有效地利用	economize
有效性	availability	validity	effectiveness	significance
有效成分	active principle	active ingredient
有效指导	active guidance
有效控制	validation control
有效措施	effective measure
有效时间	functioning time	active time	useful time	duration of validity
有效温度	effective temperature
有效率	efficient
有效管理	effective management
有效能	available energy
有效载荷	actual load
有效运行	smooth-running
有时	at times	from time to time	every now and again	sometimes
有机	organ	organo
有机体	organal
有机化合物	organic compound
有机化学	organic chemistry
有机氮	organic nitrogen
有机溶剂	organic solvent
有机物	organics	organic matter
有机物质	matter organic
有机磷	organophosphorus
有机组成部分	integral component
有机酸	organic acid
有条件	conditional	equipped to	conditionally	with reservations
有毒	toxic	venomousness	poisonous	deleteriously
有氧运动	cardio
有活力	viable	activate	dynamic	great-hearted
有潜力	potential
有特征	like
有特色	distinctive	characteristic
有理	justifiability
有理函数	rational function
有用	of use	serviceably	of avail	of value
有用性	usefulness
有疗效	medicinable	curatively	prescriptible
有病	feel bad	cac	invalid	sick
有皮肤	smooth-skinned
有益	useful	helpfulness	instructive	profitableness
有益于	beneficial to	benefit	conducive to	profit
有监督	supervised
有目的	purposive	goal-directed	purposefully
有种子	seed-bearing
有约束	tight-assed
有组织	organized	systematically	planned	institutionalized
有经验	practiced	experient	salted	of ripe age
有色	colored	non-ferrous
有规律	methodic	ordered	on a regular basis
有许多	many's the	burst with
有赖于	hang on
有边	sided	bordered
有选择	selectively
有限	finite	limited	ltd	restricted
有限元	finite element
有限元分析	fea	abaqus
有限元分析软件	ansys
有限元建模	fem
有限元法	finit element method
有限公司	company limited	company of limited liability	incorporated company	liability company
有限差分	finite difference
有限差分法	finite difference method	method of finite difference
有限状态	finite state
有雾	vaporous
有风	windiness
朋友	companion	friend	company	netop
服从	submissive	yield submission	yield to	amenable
服务	serving	service	ser-vice	ministry
服务业	hospitality industry
服务价值	service value
服务区	service area
服务员	service man	service staff	client server
服务器	serv	servicer	server	client server
服务性	service	ser-vice
服务成本	cost of service	service cost
服务效率	service efficiency
服务机构	facilitating agency	service agency
服务水平	service level
服务系统	service system
服务能力	serviceability
服务设施	service facility
服役	in commission	in the ranks	service	serve
服药	take medicine	dose
服装	garments	dress	wearing apparel	cloths
服饰	trappings
望远镜	telescopical
朝向	face to	orientate	make front to	look on to
朝着	look
朝鲜	korea	north korea	north korean
期刊	periodical	mag
期待	in expectation of	lot on	looking forward to	look for
期望	expecting	anticipated	on the chance of	lay one's account with
期望值	expected value	value of expectation	mean of random variable	desired value
期间	time period	session	length
期限	time limit	term of time	termed	time
木本植物	woody plant
木材	timbering	wood
木糖	wood sugar
木薯	arrow root
木质	woody
木质素	lignine
木质纤维素	lignocellulose
未使用	ous
未充分利用	under utilization	underused	underutilized
未利用	untapped
未发现	not detected	undiscovered
未变	unmodified
未处理	unsettled
未婚	soleness	maiden
未定	problematic	in the air	suspense	uncertain
未实现	unfulfilled	unrealized
未开发	untaped	undeveloped
未开垦	wilded
未引起	unreported
未得到	miss
未必	not necessarily
未意识到	unconscious
未感染	uninfected
未成熟	immatureness	crudely	in the egg	green
未折叠	unfolded
未接种	unvaccinated
未来	future	come	intending	prospective
未知	sealed	unknown	uncharted
未知参数	unknown parameter
未确定	suspensive
未考虑到	reckon without
未能	fail to
未获得	unattained
未解决	at question	unsolved	outstanding	unresolved
未达到	unattained	unreached	miss
未雨绸缪	against a rainy day
末期	end-stage	evening
末梢	ending	distal	terminal arborization	peripheral
末段	piece end	end-piece
末端	terminational	tag end	extreme	tail-end
本书	these pages
本人	this child	in-person	self	author
本位	standard
本体	be-all and end-all	essencing
本体论	ontologic	substantialism	ontology
本国	homeland	native
本土	nativeness	indigenously	main land	home territory
本地	local remote communication link	local	native place	vicinal
本地化	indigenization
本文	textual
本期	current period	current time period
本来	essentially	originally	inward
本源	fountain
本着	in conformity with
本能	natural ability	natural	spontaneously
本质	intrinsically	essential	metal	essence
本质上	essentially	in substance	deep down	substantially
本身	per se
本部	headquarters
本领	abilitys
术后	post-op
术语	termed	technology	technical terms	technics
朴素	severity	austerity	simple	naiveness
机会	opportunity	chance	scope	opportune moment
机会主义者	opportunist
机会成本	opportunity cost
机体	air frame	organism
机关	government agency	government office	department	organ
机制	machining	machine made
机动	mobile	motor-driven
机动车	automotive vehicle	motorcycle
机器	machine	engineering	machinery	grader
机器人	automatous	robotic	android	robo
机器人系统	robotics system
机器人辅助	robot-assisted
机器可读	machine-sensible	machine-readable
机器学习	machine learning
机器翻译	machine translation	mechanical translation	mt
机器视觉	machine vision
机场	aerial port	airport
机密性	confidentiality
机床	machine-tool	tool	machiner	engine bed
机构	institution	machine	mechanism	organ
机架	frame work	rack
机械	mechanical	automatically	by the numbers	mechanistically
机械化	mechanization	automated
机械性	mechanical
机械性能	mechanical properties
机械手	machine hand	mechanical hand	manipulator	mechanical arm
机械振动	mechanical vibration	mechanical vibrating system
机械损伤	mechanical damage
机械稳定性	mechanical stability
机械组织	mechanical tissue
机理	mechanism
机电	electromechanical
机组	air crew
机能	functional
机载	on-board
机遇	accident	randomly
杀伤	shed the blood of
杀死	do to death	put to death	put under	strike down
杀菌	bactericidal	sterilization	disinfectant
杀菌作用	bactericidal action
杀虫	pesticidal	insecticidal
杀虫剂	insecticide	biocide	pesticide	insect repellent
杂乱	in a clutter	promiscuously	disorder	all over the shop
杂交	hybridize	hybrid enzyme	random mating	intercrossed
杂化	hybridization
杂合	heterozygous
杂志	magazined	journal	mag
杂种	hybrid	cross-breed	half-blooded	half bred
杂种优势	heterosis	hybrid vigor
杂草	weed
杂质	impurity
权利	entitlement	right to due process	right	claim
权力	potence	authority	influence	power
权威	authoritativeness	authority	canonical
权威性	authoritative
权益	equities
权能	competency
权衡	tradeoffs	trade-off	balance	measure
权限	limit of competency	limit of authority	extent of authority	extent of power
杆状	rod-shaped
杆菌	rod bacteria	bacterial	bacteria	bacillus
杆菌属	bacterium	bacillus
杉木	fir
材料	material	ingredients	stuff
材料单	bill of materials
材料来源	source materials
材料特性	material characteristics
材料表	list of materials	bill of materials	stock list
村庄	village
村民	villager
束流	beam current	beam flux
束缚	nail down to	chain	tie down	bind down
条件	terms	criteria	condition	condition event system
条件刺激	conditioned excitation
条件和	conditional sum
条件是	on this understanding
条件概率	conditional probability	contingent probability
条件熵	conditional entropy	average conditional information content
条带	tapes	bite strap
条形	linear leaf
条形码	bar code	barcode	shape code
条状	strip
条目	entry
条约	treaty	pact
条纹	streaking	list
来临	coming	advent	forthcoming	fall
来流	incoming flow
来源	source	originator
来源于	root in
来生	other life	future life	life beyond
来自	new from	come from	arise from	hail from
杨树	poplar	poplar tree
杨梅	strawberry tree
杰出	excellent	preeminence	outstanding	eminent
松动	start
松弛	loosely	relaxation	wind down	stay loose
松散	incoherence	loose
松树	pine tree	pine
松耦合	coupled loosely
松解	debonding	lytic
松针	pine-needle
板式	plate type
板条	lath	slip
板结构	plate structure
极低密度脂蛋白	very low density lipoprotein
极低频	extreme-low frequency
极佳	capitally	tip-top
极值	extreme value
极其	kill	far too	nothing if not	as all get-out
极其重要	of vital importance
极化	polarize
极化曲线	polarization curve
极可能	most likely to
极地	polar region	polar
极坐标	polar coordinates
极大	power of	tremendously	huge	right smart
极大值	maximums
极好	excellently	gradely	topping	select
极小	remotely	tininess	min	postage-stamp
极小值	minimizing	minimal value	minima
极度	all-fired	death	the wide	the world
极快	quick as thought	break-neck	steel-trap	splitting
极性	polarity
极性溶剂	polar solvent
极短	ultrashort	thumb-nail
极端	extremely	a great extreme	radicalness	ultra
极细	ultrathin
极限	limiting	high point	ultimated	limit point
极限状态	limit condition
极面	polar front	pole face	polar
极高	sky-high	higher than a kite
构件	fabricated material	building block	component part
构型	configurative
构形	configural
构思	conceive
构想	conceptive
构成	make up of	constitutes	comprise	constructive
构成威胁	constitute a danger
构成比例	component ratio
构成要素	integrant
构词	word-formation
构象	conformational	constellation
构造	constructing	build	structure	conformation
构造函数	constructed function
构造运动	tectonic movement
析出	precipitations
枕叶	end-lobe
林业	forestry
林区	forest
林地	forestry
林场	tree farm
枚举	enumerate
果园	orchard	garden	groving
果实	fruit
果树	fruit tree
果皮	seed vessel
果肉	pulp
果蝇	fruit fly	drosophila	drosophila melanogaster
枝干	limb
枝状	branched	tree-like	arborous
枢纽	hinge
枯枝	stick
枯死	lose plant
枯竭	exhaustive
枯萎	die down	blasted	damp off
枯萎病	blast
架桥	bridge formation	bridge work
架设	span
某一	some or another
某一个	certain
某物	something	somewhat
某种	sort of
柑橘	orange	mandarin
染料	coloring matter	dye	colors	dye-stuff
染色	colored	dyeing	staining	coat with paint
染色体	chromosome
染色体异常	chromosomal anomaly
染色体数	chromosome number
染色体组	genomic
染色法	staining	colorization	staining methods
染色质	chromatinic
柔弱	delicate
查全率	recall ratio
查准率	precision ratio
查找	seeking	lookup	find
查明	ascertain	detect	investigate and ascertain	make sure that
查看	see	view
查证	investigate and verify	examination of evidence	verification	verify
查询	see about	demand	query	inquiry response communication
查询策略	query strategy
查阅	refer to	consult	look up	go
柯尔	robert curl
柱头	stigma	stigmatic
柱形	cylindricity
柱状	pillar-shaped
柳杉	japan cedar
柴油	diesel fuel	diesel oil	diesel
柴油机	diesel engine	diesel
柽柳	salt cedar
栅格	grid
栅格化	rasterize
标准	standard	normatively	criterional	criteria
标准值	standard value
标准偏差	standard deviations
标准分	standard score
标准化	standardizing	normalized
标准协议	standard agreement
标准品	good merchantable quality
标准图	standard drawing
标准差	standard deviation
标准数	standard figures
标准曲线	standard curve
标准样	standard sample
标准模型	standard pattern
标准筛	standard sieve	mesh gage
标准误差	standard error
标区	target area
标号	mark number	labelling
标定	standardization
标定数据	rating data
标定点	peg point
标引	indexing
标志	mark	atr	attribute	label
标志位	bit zone	mark bit
标明	labelling	record
标本	specimen	collection	exemplar
标注	label
标签	tagging	label	ticket
标记	tagging	marke	badge	labelling
标记数据	flag data
标记法	labelling method
标记语言	markup language
标识	identifying	identity
标量	scalar quantity	scalar
标题	head line	heading	title	caption
树叶	leaves	foliage	leaf
树干	tree trunk	stem of tree	trunk	stock
树木	arboreous
树木年轮	tree-ring
树林	woods
树根	root of tree	tree-root
树状	dendritic	arborous
树状图	tree diagram
树的	arboreal
树皮	bark
树立	build up	set	erect	rear
树算法	tree algorithm
树脂	resinic
栓塞	embolization	thrombotic
栖居	inhabitation
栖息	habitat	perch on	inhabit	perch oneself on
校准	calibration	collimate	true up	aligning
校园	campus
校服	school uniform
校核	checking
校正	correcting	updating	alignment	of right
校验	verify
样品	sample	sample card	specimen	pattern
样式	modality	formule	type	mode
样本	exampler	specimen copy	pattern-book	style book
样本数	sample number
样本点	sample point
样本量	sample capacity	sample size
样本集	sample set
样机	model machine	prototype	proto
样板	template	master plate	gauge plate	former
核函数	kernel function
核子	nuclear	nuclei	nucleus
核小体	nucleosome
核心	kernel	core	heart and centre of	nuclei
核心城市	core city
核心家庭	nuclear family
核心网	core
核燃料	nuclear fuel
核的	nucleic	nuclear
核磁共振	nuclear magnetic resonance	nmr
核磁共振成像	mri	nmr-imaging
核磁共振波谱	nuclear magnetic resonance spectrum	nmr spectrum
核算	adjust accounts
核糖	ribose
核糖体	ribosome
核能	nuclear energy	atomic-energy	atom
核苷	nucleoside
核苷酸	nucleotide	ribonucleotide
核酸	nucleic acid
核酸内切酶	endonuclease
根吸收	root resorption
根基	root on
根据	according to	on the information of	base area	in light of
根据实验	experimentative	experimental
根据需要	as needed	under the necessity of
根本	ultimate	radically	fundamentality	substratal
根本上	at root	at rock bottom	at the bottom
根本原因	root cause
根本性	essentiality
根治	effect a real cure	radical cure
根深蒂固	deep-rooted	deep-set	in grain	confirmed
根源	parent	source	first cause	authorship
根瘤菌	nodule bacteria
根的	radical
根管治疗	root canal recurrence	pulp canal protective
根系	root system
根部	root
根除	eradicative	root up	pull up by the roots	lay the axe to
格子	grid	panelling	lattice
格式	format detail	formule	format
格式转换	format conversion
格林	william green
格点	lattice point
栽培	plantings	growth
栽植	cultivated	inseminate	plantation
栽种	bed out	set out	rear
栾树	golden rain
框架	frame	frame-work	skeletal	cadre
框架结构	frame construction
案例	established case	guiding cases	example of case	case
案例研究	case-study
案例研究法	case study method
桉树	red gum	blue gum
桌面	desktop	table-top	tabletop	work-top
桡动脉	radial artery
档案	archiv	file	record
桥接	bridging
桥梁	bridgeing
梅毒	syphilis	great pox	st job's disease
梗塞	infarcted
梗死	infarct
梗阻	obstructed
梗阻性黄疸	jaundice obstructive
梦想	dream of
梧桐	phoenix tree
梯度	gradient
梯度下降	gradient descent
梯度凝胶电泳	gradient gel electrophoresis
梯度分布	graded distribution
梯度法	gradient method
梯度洗脱	gradient elution
梯度离心	gradient centrifugation
梯度算法	gradient algorithm
梯形	echelon	keystone shaped
梯田	ter
梯级	stair	stave	tread
梳理	carding	combing	tease apart	tease
检修	ser-vice
检出率	relevance ratio
检出限	detection limit
检查	check on	inspect	examine	look-over
检查点	checkpointer	control point	check point
检查结果	inspection result
检测	detecting	sense
检测到	detected
检测器	sensor	detector
检测手段	test facility
检测方法	test method
检测灵敏度	detection sensitivity
检测窗口	detection window
检测系统	detecting system
检测线	detection line
检测能力	detectability
检测质量	proof mass
检疫	medical inspection	mi
检索	retrieval	retrieval update mechanism	recall
检索性能	retrieval performance
检索数据	retrieve data	get data
检索时间	search time	retrieval time
检索算法	search algorithm
检索系统	retrieval system
检索词	term
检讨	review	re-view
检验	verifying	inspection	validation	monitoring
检验和	check sum
检验方法	method of calibration
检验结果	result
检验行	check row
检验表	check list
检验规	inspection gauge
棉的	cottonous
棉籽	cotton-seed
棉纤维	cotton fiber
棉花	cotton
棒状	clubbed	club-shaped
棕色	browned	brown ash
棘手	awkward	knotted	intractable	spiny
森林	forest	woods	forestry
森林公园	forest park	park forest
森林资源	timber resource
棱角	edge angle	acies
植入	implanted	embedded	imbed
植入术	implanting
植物	vegetal	vegetable life	plant life	plant
植物体	plant material
植物保护	plant protection
植物化	vegetalization
植物化学	phytochemical
植物区系	flora
植物园	botanic garden
植物学	botanically	plant biology
植物油	vegetable oil
植物激素	plant hormone
植物生活	plant life
植物生长调节剂	plant growth regulator	plant hormone
植物界	botanic	plant kingdom	vegetable kingdom
植物病害	plant disease
植物组织	plant tissue
植物细胞	plant cell
植被	vegetational
椎管	vertebral canal
椭圆	elliptical
椭圆形	elliptic
椭圆轨道	elliptic orbit
椭球形	spheroidicity
椴树	bass
楔形	wedge-shaped	wedged
概念	conceptional	conceptual	notional
概念框架	conceptual framework
概念模型	concept model	conceptual model
概念结构	conceptual structure	conceptual framework
概念设计	conceptual design
概括	in the general	in a capsule	recapitulate	gather up
概括性	recapitulative	synoptically
概率	probability
概率分布	probability distribution
概率密度	probability density	density of probability
概率密度函数	probability density function	frequency function
概率性	probabilistic
概率曲线	probability curve
概率模型	probabilistic model	probability model
概要	comprisal	summary	summarization	bottom line
概述	overview	summarize	denotatively	sum up
榆树	elms	elm tree	chinese elm
槽缝	groove joint
樟科	laurel family
模仿	simulated	imit	modeled after	mimicked
模块	module	mod con
模块化	modularization	moduling	modularized computer
模型	model	pattern plate	matrixes	gt model gt
模型分析	model analysis
模型匹配	prototype matching
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
模型试验	model test	mockup test	bench scale test
模型辨识	model identification
模式	volume-based	schema	pattern
模式匹配	pattern match
模式标本	type specimen
模式种	type species
模式表	pattern list	mode table
模式识别	pattern recognition	pattern identification	pr
模态	modal	mode
模态分析	modal analysis
模拟	simulating	analog	modulatively	modeling
模拟人	dummy man
模拟仿真	analog simulation
模拟信号	analog signal
模拟值	analog value
模拟分析	simulation analysis
模拟器	simulator
模拟开关	analog switch
模拟性能	simulation performance
模拟技术	simulation technique	technique of simulation
模拟控制	analog control
模拟数据	simulated data	analog data
模拟模型	simulation model	analogy model
模拟法	simulation method
模拟研究	simulator investigation
模拟系统	analog system
模拟结果	analog result
模拟网络	simulative network	analog network
模拟计算	analog computation	analog calculation
模拟试验	simulation test	analog experiment
模数	module	modular	modulus
模数转换	adc
模板	template	die plate	shuttering	mold plate
模板匹配	template matching
模的	modul
模糊	cloud up	obscureness	blurring	bloomed
模糊化	obfuscation
模糊度	fuzziness	fuzzy degree
模糊性	fuzziness
模糊控制	fuzzy control
模糊控制器	fuzzy controller
模糊推理	fuzzy inference	fuzzy reasoning
模糊数学	fuzzy mathematics
模糊综合评判	fuzzy synthetic discrimination
模糊逻辑	fuzzy logic
模糊集合	fuzzy set
模组	die set
模量	modulus
横切面	transverse section
横向	landscape orientation	transverse	half-face	landscape
横径	transverse diameter
横截面	cross section	transversal surface	transverse section
横断	transversality	traverse
横断面	lateral section	cross-section	transversed
樱桃	cherry	bing cherry
橘子	mandarin orange
橡胶	rubbers	gum elastic
橡胶树	rubber tree
欠缺	defectiveness	wanting
次全	sub total
次序	order
次数	time
次生林	second growth
次的	low-rent
次相	second phase
次级	inferiority	sub
次级代谢	secondary metabolism
次级卵泡	secondary follicles
次要	supporting	secondariness	sub-prime	petits
欢迎	welcome to	favorable reception	give a reception to
欣赏	appreciative of	enjoy
欧洲	europe	european
欧洲国家	european country
欧盟	european union
欲望	desire	appetition	make a wish	wants
欺诈	fraudulence	false-hearted	double dealing	fraud
欺骗	put upon	financiered	dust the eyes of	double cross
止痛	still the pain	painkilling	analgesic	analgesia
止血	hemostasis	arrest of hemorrhage	hemostatic	haemostatic
正义	justice	right
正交	orthogonally	quadrature
正交化	orthogonalization
正交性	orthogonality
正交设计	orthogonal design
正位	orthotopic
正值	positive value
正偏	forward-biased
正则	canonically
正则表达式	regular expression
正压	positive pressure
正反馈	positive feedback	regenerative feedback
正向	positive direction	forward direction	positive-going
正向空间	forward space
正向调节	up-regulation
正响应	positive response
正在	in the track of
正在发生	occurrent
正好	just in time	on the nose	squarely	directly
正好相反	looking-glasses	just the reverse	polar
正定	positive definite
正常	normally	in the course of nature	in gear	natural
正常人	normal persons	average person
正常体	regular
正常组织	normal structure
正常细胞	normal cells
正常范围	normal range
正常血压	normal pressure
正常运行	failure-free operation
正常进行	on the rails
正平衡	positive balance
正式	in state	formally	offic	in due form
正弦	sine
正弦信号	sinusoidal signal
正弦曲线	sinusoidal	dine curve	curve of sine	sine curve
正当	by rights	in the very act of	justifiability	legitimately
正态	normal
正态分布	normal distribution	gaussian distribution
正文	any text
正方形	quadrate	square	sq
正是	just about	on the nose
正极	anodic	positive electrode	positive pole
正电子	positive electron	positron
正的	positive	plus
正相关	positive correlation	direct correlation
正确	accurately	validness	preciseness	on track
正确性	correctness	validity	rightness
正磷酸盐	orthophosphate
正离子	positive-ion	cation
正规化	normalized
正视	envisage	face
正面	full-face	head-on	face side	pro
此后	hereafter
此外	furthermore	be-sides	additionally	moreover
此时	at this point	for now
步伐	steps	march
步入	cross the threshold of
步态	gait	walking	progression	stride
步数	step number	steps
步法	gait	pace
步甲	ground beetle
步行	walking	foot it	step it	ambulation
步进电机	stepping motor	stepper motor
步长	step size	step length	step width
步骤	proce	step	move
武功	feat of arms
武器	arme	weapon	engine of warfare	weaponry
武器系统	weapon system
武汉	military man
武装	armed	weapon	armed forces	bear arms
歧义	ambiguities
歧义性	ambiguousness
歧视	discriminate against	play it low upon
死于	die of	succumb to
死亡	death	great enemy	peg out	buy the farm
死亡人数	death toll
死亡数	deaths
死亡率	death rate	mortality rate	mortality
残余	residually	leaving	remains	remaindered
残基	residue
残存	survival	remanence	survivorship
残差	residual error
残差分析	residual analysis
残渣	residual	leavings	screenings	rinsing
残留	vestigial	rudimentary
残留物	leftover
残疾	differently abled	physical disabilities	disability	handicapped
残缺	deformity
段的	segmental
段落	paragraph	fragment
段表	segment table	st
段长度	segment size
段页	segment pages
毁灭性	devastating	destructive	dissolving	suicidally
母亲	mothered	maternal	parent	old woman
母体	matrixes	parent population
母本	female parent
母猪	sow
母系	material line	maternal
母线	bus	trunk
母细胞	mother cell	parent cells
母语	mother-tongue	first language	linguistic stock
母质	matrical
每一	every
每一个	every last
每一个人	every one	every man jack
每一部	for each one
每个	each and every	whole kit
每个人	everyone
每千	per mill	per mil
每周	each week	every week	weekly
每周两次	tawed
每天	each day	day-by-day	every day	everyday
每年	per year	year by year	annually	yearly
每日	per day	in d	daily	in dies
每晚	evenings
每月	per month	month after month	every month	monthly
每期	terminally
每次	at a time	every time
每秒	per-second
每隔	every other
毒力	toxicity	virulence
毒害	poisonings	virus	contaminate	upas
毒性	toxicity	poisonousness	virulence
毒性作用	toxic action
毒效	toxic effect
毒物	toxic	poisoner
毒理学	toxicologic	toxicology
毒的	toxical	venomous
毒素	toxin
毒药	toxicant	poison
比例	proportional	proportionment	ratio	scale
比例因子	scaling factor	factor of proportionality	sf
比例尺	scale
比例范围	proportional band
比值法	ratio method
比分	game
比差	inferior to
比强度	specific strength
比活	specific activity
比活度	specific activity
比热	specific heat
比特	binary digit	bit
比率	ratio	rate	percentage	proportion
比能量	specific energy
比色法	colorimetric method
比表面积	specific area	specific surface area
比赛	playing	match	contester	game
比较	compare	comparison	relatively	compare and contrast
比较分析	comparative analysis
比较好	better
比较实验	comparison experiment
比较方法	comparative approach
比较法	relative method	comparison method	comparative law
比较表	comparative statement
比较试验	comparative test
比重	specific weight	specific gravity	sp gr	out-weigh
毕业	graduation	pass degree	school-leaving
毕业生	graduate	old boy
毕生	lifelong
毛发	hair
毛囊	hair follicle	hair pouch
毛干	hair shaft	hair shaft cortex
毛细管	capillary tube	capillary
毛细血管	blood capillary	capillary vessel	thread vein
毫秒	msec	millisecond	ms
毫米波	millimeter waves
民主	democratic
民主党	democrat
民主化	democratization
民众	masses	populares	public	demos
民心	popular feelings
民族	nation	people	ethical
民族性	nationality
民用	home application	civilian	civil
民营企业	private-enterprise
气体	gases	gas	gaseous
气候	climatic
气候区	climate
气候变化	climate change
气候条件	weather condition
气动	air operated	air-powered	air-driven	gas-operated
气动力	aerodynamic force
气化	gasify	gasification	etherealization
气化炉	gasifier
气压	air pressure	gas pressure	barometric	barometric pressure
气味	odor	wind	scent	tinge
气囊	air-pocket	air bag	air vesicle	air bladder
气团	air mass
气孔	air hole	blow-hole	gas hole	gas pocket
气室	air-chamber	air-space	air dome
气态	gaseous state	gaseous
气旋	cyclonic
气氛	atmosphere	mood	tone
气泡	air cell	air-bubble	air checks	air shots
气流	air current	air flow	air stream	current of air
气液	gas-liquid
气温	air temperature	lapse rate
气源	air supply
气溶胶	aerosol	aero-sol
气球	air balloon	balloon	aerostat
气的	gaseous
气相	gaseous phase
气相色谱法	chromatography of gases	gc	gas chromatography
气管	tracheae	air-tube	tracheal
气管内	endotracheal	intratracheal
气管插管	trachea cannula
气象	meteorologic	weather
气象中心	weather centre
气象卫星	meteorological satellite	weather satellite
气象台	observ	observatory
气象学	meteorologic
气象局	weather bureau	weather centre
气象站	weather station	weather centre
气质	motific	blood	turn of mind	idiosyncrasy
气道	air passage	air-flue
氟代	fluoro
氟化	fluoridation	fluorinated
氟化物	fluoride
氢原子	hydrogen atom
氢氟酸	hydrofluoric	hydrofluoric acid
氢氧化钠	sodium hydrate	sodium hydroxide
氢的	hydrogenous
氢脆	hydrogen brittleness	hydrogen embrittlement
氢键	hydrogen bond
氧化	oxidation	oxygenization
氧化剂	oxidant	oxidizing agent	oxygenant
氧化层	layer of oxide
氧化态	oxidation state
氧化性损伤	oxidative damage
氧化物	oxide
氧化石墨	graphite oxide
氧化硅	silicon oxide
氧化还原	oxidation-reduction	redox
氧化还原酶	redox enzyme
氧化酶	oxidase	oxidizing enzyme	oxidizing ferment
氧化铅	leaching oxide	yellow lead
氧化铝	aluminum oxide	alumine	alumina
氧化锌	zinc oxide	flowers of zinc	zinc white
氧化镁	magnesium oxide
氧化降解	oxidative degradation
氧合	oxygenate
氧平衡	oxygen balance
氧气	oxygenous
氧饱和	oxygen saturation
氨化	aminating
氨基	amino group	amino
氨基丁酸	aminobutyric acid
氨基糖苷类	aminoglycoside
氨基葡萄糖	glucosamine
氨基转移酶	amino transferase
氨基酸	amino acid
氨基酸残基	amino-acid residue
氨气	free ammonia	alkaline air
氨氧化	ammonia oxidation
氨氮	ammonia-nitrogen
氨水	aqueous ammonia	ammonia water	ammonia	ammonia spirit
氮代谢	nitrogenous metabolism
氮化	nitridize	nitrogenization
氮平衡	nitrogen balance	nitrogen equilibrium	protein equilibrium
氮循环	nitrogen cycle
氮的	nitrogenous	nitric	nitrous
氮肥	nitrogen fertilizer	straight nitrogenous fertilizer	nitrogenous manure
氯代	chloro
氯化	chloridizing	chlorinating
氯化亚锡	tin chloride
氯化物	chloride
氯化钙	calcium chloride	lime chloride
氯化钠	sodium chloride	roch salt	common salt	table salt
氯化钾	potassium chloride	kcl
氯化铁	ironic chloride	ferric chloride
氯喹	chloroquine
水下	submerged	uw
水中	aquatic
水产养殖	aquaculture	aquafarming
水产品	aquatic products	marine products
水介质	aqueous medium
水位	water level	water
水冰	water-ices
水冷	water-cooled
水冷壁	water cooled wall
水准	water level	calibre	level	caliber
水凝胶	hydrogel
水分	moisture	wet
水分含量	moisture content
水分吸收	moisture absorption
水利	water conservation	irrigational
水利工程	water project	hydraulic engineering
水剂	aq
水力	water power	hydraulic power	hydraulic	hydrodynamic
水力压裂	fracking
水动力	hydrodynamically
水华	water bloom
水土保持	conservation of water and soil
水土流失	soil erosion
水域	body of water
水基	water-based
水处理	water-treatment
水对	water sealing
水层	water-course	aqueous layer
水平	horizonal	level	horizontal-linearity control	horizontal
水平分析	horizontal analysis
水平检测	level detection
水平衡	water balance	fluid equilibrium	water equilibrium	fluid balance
水库	reservoir
水循环	water cycle	hydrologic cycle
水性	water-based	watercraft
水抗	moisture resistant
水文	hydrologic
水文地质	hydrogeological
水文学	hydrology	hydrological
水文循环	water-cycle	hydrologic cycle
水晶	rock-crystal	crystal	mountain crystal
水权	water right
水杉	dawn redwood
水果	fruit
水柱	column of water	water column
水槽	water-tank	catch pan	trough
水气	moistured
水池	collecting basin	soil
水污染	water pollution	pollution of water
水汽	water vapor	aqueous vapor
水沟	slot
水泥	cement
水泵	water aspirator
水流	stream
水深	water-depth	deep-draft
水温	temperature unit
水源	water source	well-head	source	water supply
水溶性	water-solubility
水溶液	water solution	aqueous solution
水滴	drip
水牛	buffalo	water buffalo	water ox
水生	hydrophilous	aquatic	water
水生植物	aquatic plant	aquatic
水田	rice-field
水电	white fuel	hydroelectric
水的	aqueous	water
水相	aqueous phase
水禽	aquatic bird
水管	water pipe	water tube	hose	conduit
水系	water system
水肿	edema
水表	water-meter	wg	water gage	water gauge
水解	hydrolyze	hydrolytic	hydrolysis
水解产物	hydrolyzate	hydrolysate	hydrolysis product
水解酶	hydrolytic enzyme	hydrolytic ferment
水试验	water test
水运	water way	water carriage	water haul	waterborne
水通道	water-channel
水道	water-way	water-race	canal	raceway
水面	surface	water
水鸟	water bird	aquatic bird
永久	for good and all	permanent	perpetualness	lasting
永久性	permanently
永恒	perpetually	lasting	identically
永远	the end of time	for ever	world without end	forever
求助	help-seeking	recourse
求和	totalization	summing	summarizing	sigma
求解	solve
汇合	anastomosed	confluence
汇总	summarizing
汇报	reporting	report back	make a return of	account rendered
汇集	binding	come together	influx	knit together
汉字	chinese character
汉语	chinese language
汞的	mercuric
江水	waters
江河	river
池塘	pond	mere	tank
污名	stigma
污染	pollutional	contamination	impurely	soiled
污染区	contaminated zone
污染控制	pollution control
污染水	contaminated water
污染源	pollutant source
污染物	contaminant	infectant	pollutant
污染等级	class of pollution
污水	polluted water	foul water	wastewaters	sewage
污水处理	sewage disposal
污点	smearing	one-spot	spot	blot
汲取	scoop
汽车	automotive	automobile	motor-vehicle	car
沉水	submergent
沉浸	immerse
沉淀	deposition	sedimentation	subside	ppt
沉淀法	precipitation method
沉积	depositive	sedimentate	sludging
沉积层	settled layer
沉积物	sedimental
沉重	massiveness	with a heavy heart	heavy	heavier
沉降	sedimental	subside	settlement
沉默	silencing	mummed	save one's breath	silent
沙丘	sand hill
沙地	sanded
沙林	sarin
沙漠	desert
沙漠土壤	desertic soil
沙门氏菌	salmonella
沟流	channelling
沟渠	canal	conduit	fosse	sink
沟通	link up	hook up with	linguistic communication
没有	less	free from	void of	there is a lack of
没有影响	make no difference
没能	fail to do
没食子	oak-apple
沥青	mineral pitch	pitch
河口	out-fall	influx
河岸	river-bank	strand
河床	river bed	river plate	creek bed	bed
河段	reaches
河水	waters
河流	river-borne	river
河滩	flood-land	flood plain
河漫滩	flood-land	flood plain
河的	riverine
沸水	boiling water	aq bull
沸石	zeolite
沸腾	bubble up	boiling	heat up	fluidized
油井	oil well
油料作物	oil plant
油松	chinese pine
油气	oil gas
油炸	deep fry	fried	fry up	deep-fries
油田	oil-field	oilfield
油的	ole
油红	oil red
油组	line of oils
油脂	oil and fat	lipidic	grease	white-wash
油酸	red oil
治愈	cured	physiced	healing	charm off
治水	water-control
治疗	therapeutic	remedial	therapy	treatment
治疗作用	therapeutical effect
治疗反应	therapeutic reaction
治疗后	post-therapy	post-treatment
治疗方案	rx
治疗者	physicianed
治病	sanative	curative
沼气	methane	impure methane	sludge gas	sewage gas
沼泽	bog	mouse-eared	wetland	swamp
沼泽化	swamping
沿岸	seacoast	coastal	shoreside
沿海	marginal waters	coastal	littoral	maritime
沿海地区	sea board	littoral
沿着	along
沿途	on the way
泄漏	leak out	leakiness	news leak	make known
泄露	get wind	let out	disclosure	get out
泉水	spring water	fountainous	well	aq font
泊地	anchorage ground
泊松	poisson
泊松分布	poisson distribution
泌乳	lactational
泌尿	urinary
法人	corporative	artificial person	legal body	legal man
法则	legal system	law
法制	lawfulness	regime of law
法医病理学	forensic pathology
法国	france	french	french teacher
法学	science of law	legal science	law	philosophy of law
法定	statutory	legal	certifiable	forced
法定量	standard measure
法律	legal	law	legislation
法律制度	legal institutions	regime of law	system of law	legal system
法律规定	fixed by law	statutory provisions	legal rules	legal provision
法律规范	legal norm	norm of law
法律问题	matters of law	legal question	legal matter
法拉第	faraday	michael faraday
法治	rule by law	government by law	law-governing
法理	principle of law	legal theory	legal principle
法规	law and regulations	rule of law	statutable	code
法院	law court	hall of justice	court of law	court of justice
泛滥	well over	in flood	inundant	flushed of
泛素	ubiquitin
泡沫	foamed	bubble	beading	suds
波函数	wave function
波列	wave train
波动	undulation	fluctuating	wave motion	fluid wave
波动幅度	fluctuation range
波包	wave packet
波及	extend over
波峰	peak of wave
波幅	wave amplitude
波形	wave form	waveform	wave shape	waveness
波数	wave number
波模	wave mode
波段	wave band	waveband	band
波浪	wave
波状	undulance	waviness	corrugated
波纹	damascened	waveness	corrugation	ripple
波谱	wave spectrum	spectrums	spectra
波谷	wave trough
波长	wave length	wavelength
波阻抗	wave impedance
泥浆	slurry
泥石流	debris flow
注入	inject	infuse	breathe into	pour into
注入率	injection ratio
注册	log in	regist	enrollment	sign-up
注册号	registration mark	registration number
注定	destine	in the cards	predeterminate	bound to
注射	inject	syringing	jetting	inoculability
注射法	injection method	jet method
注射液	parenteral solution
注意	attent	careful of	mind out	tuned in
注意事项	matters need attention
注意到	noted	have respect to	take note of	take regard of
注意力	attentiveness
注意力集中	attention-focusing
注意聚焦	attention-focusing
注视	have views upon	regardant	fixate at	fixation of eye
注视点	point of regard
注视线	of fixation line
注释	annotate	noting	commentate	explanatory note
注重	note
泰勒	taylor
泰国	tha
洁净	pured
洋葱	orangeness
洗涤	washing	scrubbing	syringe	laundry
洗液	lot	cleansing solution
洗脱	elute
洞穴	caverne	burrow
洪峰	peak of flow
洪水	cataclysmal	flood-water	flood	inundation
活产	live birth
活体	live body	live-bearing
活体内	in vivo
活力	vitality	aliveness	activity	energy
活动	activ	operate	action	ploy
活动区	active region
活动度	range-of-motion
活动性	reactivity
活动期	active stage
活动组	activity set
活动范围	sphere of activity	degree of latitude	territory
活化	activation
活化水	activated water
活化能	activate energy	energy of activation
活塞	piston
活度	activity series
活性	liveness	competence	active
活性化	activated
活性微生物	active microorganism
活性染料	reactive dye
活性氧	active oxygen	ros
活性氮	active nitrogen
活性污泥	activated sludge
活性炭	active carbon	activated char
活性物质	active substrate
活性碳	activated-carbon
活性组分	active constituent	active ingredient
活性部位	active site
活的	live
活跃	active	on the go	fast-stepping	on the move
活跃度	liveness
活髓牙	vital teeth
洼地	depression	wash
流产	aborted	child-destruction	still-born	miscarriage
流传	pass current	go round	go
流体	fluid	liquid	fluidic
流体力学	fluid mechanics	hydrodynamics
流体动力学	fluid dynamics	hydrokinetics	hydrodynamics
流体流动	fluid-flow
流信息	stream information
流入	put into	inflow	discharge into	feed into
流出	out-flow	issue out	flux	exude
流动	flowing	streaming movement	ambulatories	running
流动人口	fluid population	floating population
流动性	liquidity	fluidness	mobility	flowability
流动相	mobile phase
流化	fluidization
流化床	fluid bed	fluidized bed	fluidized layer
流变性质	rheological property
流向	flow direction	direction
流型	flow pattern	flow type	flow regime
流域	reaches	drainage basin	river basin	watershed
流失	flow away
流密度	flux density
流式细胞仪	flow cytometer
流式细胞术	flow cytometry
流态	fluid state
流感	flu	influenza
流感病毒	influenza virus
流星	meteor	falling star	shooting star
流水	water	glide
流水线	pipelining	production-line	stream-line
流法	flow coating
流派	genre
流率	rate of flow
流畅	liquidity	fluency	facilite	affluently
流畅性	seamlessness
流程	flow path	flow
流程图	flow plan	flow chart	flow scheme	process flow chart
流线	flow line	line of flow	streamline	stream line
流线型	stream line form	streamline shape	streamline	faired
流血	bleed	blood-shed	shed blood	blood
流行	prevalency	fashion	in mode	in wear
流行文化	pop-cult
流行病	epidemic disease	epidemic
流行病学	epidemiologic	epidemiology
流行病学调查	epidemiological investigation
流路	flow path
流进	rush in
流通	circulated	current	pass current	turnover
流速	flow-rate	flow velocity	flowrate
流道	cast gate
流量	volume of flow	flow rate	rate of flow	flow
浅层	superficial zone	superficially
浅根	shallow-rooted
浅的	shallow	low	fleet	flat
浅薄	superficiality	triviality
浆果	berry
浆细胞	plasma cell
浇水	watering
测井	logging
测光	side-light
测向	sensing	direction-finding
测定	measuration	metered	determination	assaying
测定仪	radiomete
测定酶	enzyme assay
测度	measure
测点	measuring point
测绘	mapping
测试	testing	measurement and test
测试分	test score
测试工具	test tools	testing aids
测试数据	test data
测试环境	testing environment
测量	measuring	metrical	surveying	metered
测量值	measured value
测量土	survey land	survey
测量学	metrology
测量工具	survey tools
测量数据	measured data
测量时间	mt
测量误差	measurement error
测验	examination	exam
测高仪	altimeter
浏览	browse	glance over	look into	run one's eyes over
浓厚	dense	rich
浓度	deepness	concentration	strength
浓度分布	concentration distribution
浓度差	concentration difference
浓度梯度	concentration gradient
浓硫酸	concentrated sulfuric acid
浓缩	concentrating	enrich	condensed	compaction
浓郁	thick-bodied	full-bodied
浪潮	tidal wave
浪费	wasted	consumptive	dissipate	with a free hand
浮力	buoyancy	buoyancy force
浮动	floated	relocating	re-locate	relocatable
浮标	buoy	drogue
浮游植物	phytoplankton
浮游生物	plankton
浮点	floating point	fp
浮选	floatation
海上	maritime	sea-going	nautical	saltwater
海关	customs house	customs	maritime custom	customs service
海域	ocean space	waters
海外	overseas
海岛	sea island
海岸	sea-shore	coastal	coast	shore
海岸带	coast zone
海岸线	sea line	shore-line	sea board	coastline
海峡	channel	straits	gut	sound
海带	sea tangle	sea-tent
海平面	sea level	mean sea level
海底	sea-bed	seafloor	ocean floor	sea floor
海拔	elevation	altitude	height
海拔高度	above sea level
海水	seawater	salt water	sea water	aq mar
海洋	ocean	sea	oceanites	marined
海洋性	oceanity
海洋环境	marine environment
海洋生物	marine life	sea-creature	marine creature
海洋资源	ocean resources	wealth of oceans
海洛因	big h	heroin
海流	ocean current
海滨	littoral	shore	sea-coast	beach-side
海生	marined
海的	marined	maritime
海盐	sea salt	bay salt
海绵	sponge
海绵窦	cavernous sinus
海藻	alga	seaweed	kelping
海藻糖	fucose
海藻酸钠	algin
海量数据	mass data
海防	coastal defense
海面	offshore
海风	sea-wind
海马	hippocamp	sea horse	hippocampus	genus hippocampus
浸出	leaching-out
浸出物	ext
浸提	leaching	digestion
浸提液	leaching solution
浸没	submersion	flooded	baths
浸泡	infusion	dipping	submerse	soak
浸润	infiltrated	bucking
浸渍	steeping	dipping	mac	impregnating
浸渍法	dip-molding
浸膏	ext
涂层	coating
涂布	spreading
涂抹	lay on	fake it up	smeared	obliterate
涂膜	film coating
涂覆	depositing
消亡	die off	perishment
消光	extinction
消减	annealation
消化	digestive
消化不良	stomach upset
消化液	digestive juice
消化率	digestibility
消化管	digestive tube
消化系统	digestive system
消化道	digestive tract	gi tract	digestive tube
消化酶	digestive enzyme	digestive ferment
消去	elimination
消失	evaporeate	disappear	vanishment	blank out
消失了	disappeared
消弱	sap
消息	news	information	advices	tidings
消旋	dl
消极	on negative lines	negatively	passive	degauss
消极性	negativity
消毒	disinfect	sterileness	sanitizing	chlorid
消炎	anti-inflammation
消瘦	slim down	peaked	wasting	pinched
消耗	combusts	consume	waste	wear-out
消耗量	consumption
消解法	resolution method
消费	consuming	consumptive	expenditure
消费支出	consumer expenditure
消费水平	level of consumption
消费者	consumer	customer
消费量	consumption
消费需求	consumer demand
消退	extinctive	regressive
消长	eat and flow
消防	fire-fighting	firefighting	fire control	fc
消除	eliminative	work off	wipe-out	removing
涉及	relate to	involved in	extend over	concerned with
涌现	come forth	rush
涡动	swirl
涡对	vortex pair
涡旋	vortex
涡流	eddy current	vortexing	eddying	eddy flow
涡量	vorticity
涡面	vortex surface
润湿	wetting
润滑	lubricating
液体	liquid	fluid	fl
液体培养	liquid culture
液体培养基	liquid nutrient medium
液体燃料	liquid fuel
液化	liquidize	liquefying	liquefaction
液压	hydraulic pressure
液态	liquidness	liquid state	liquid condition
液态金属	hot metal
液氨	liquid ammonia
液氮	liquid nitrogen
液泡	vacuole
液流	liquid stream
液相	liquid phase
液膜	liquid membrane	liquid film	liquid sheet
淀粉	amyloid
淋巴	lymph	lymphoid	lymphatic
淋巴瘤	lymphoma
淋巴细胞	t cell	lymphocytes	lymph cell	lymphs
淋巴结	lymph-gland	lymph nodes	absorbent gland	lymphoid node
淋洗	eluting
淘汰	selection	winnow out	roguing	obsolescence
淘选	pan out
淡水	fresh water	freshwater	freshes	fw
淡水鱼	freshwater fish	coarse fish
淡的	dilute	fresh	thin
淤积	pool
淬灭	quenching
深入	in depth	deep	embedded
深切	deep-felt	profoundly
深刻	profoundness	deeply	incisiveness
深化	deepen
深厚	profound
深处	depths	deep	cavern	recess
深层	deep-level	deep-seated
深层水	deep water
深度	depth	deepness
深度信息	depth information
深度图	depth map
深挖	high-cut	deep-mined
深染	deep-dye
深水	deep-water	deep-draft
深海	blue-water	deep-sea
深深	profoundly	far gone	over head and ears	heels over head
深的	deep
深究	touch bottom
深远	far-reaching
深静脉血栓	dvt
混乱	in disorder	mix-up	confused	ball-up
混凝土	concrete
混合	mixing	blend	incorporate with	unite with
混合体	compound body	mixed bag
混合型	mixed type
混合层	mixing layer
混合态	mixed state
混合模型	mixed-model
混合比	air fuel ratio	mixing ratio
混合气	fuel and air mixture
混合气体	mixed gas
混合物	things mixed	mixture	compound	mix
混合盐	salt-mixture
混合系统	hybrid system
混搭	mashup
混杂	promiscuously	confounding	grab bag	jam
混沌	chaos	chaotic
混浊	cloudness	turbidness
混淆	confuse with	mix up	mixture	confounding
淹水	inundation
淹没	close over	drowne	flood out	break over
添加	additive	add in	adjunction	augment
添加剂	additives	addition agent
添加物	make-weight	additive	insition	accretion
清单	check-list	listing	bill	muster
清扫	sweep up	clearing	scavenge
清晨	man pr
清晰	articulateness	in focus	defined	fog-free
清晰度	definition	intelligibility	audibility	sharpness
清晰性	transparentness	clarity
清楚	clearly	distinct	definitely	clean-cut
清水	branch water
清洁	cleanness	pureness	cleanliness	aseptically
清洗	cleanings	rinse	purge of	wash away
清理	cleaning up	winding up	clear-out	wind up business
清蛋白	albumin
清醒	level-headed	sobrieties	conscious	consciousness
清除	clean-out	clear-out	suppressing	purge of
清除作用	scavenging action
清除剂	scavengers
渐变	wear	shade	shadow
渐增	increasingly	pyramidally	gradual	gather head
渐弱	fade out	taper
渐次	gradualness	progressively
渐近	asymptotical
渐近稳定性	asymptotic stability
渐进	progressively
渐进性	graduality
渔业	fish culture	fishery
渗出	exudation	bleed	distil	perspire
渗氮	nitriding
渗流	seepage
渗滤	percolation filtration	infiltration	percolate
渗漏	leak through	seepage	blow-by	leakage
渗透	penetrant	bleed-through	infiltrations	transfusive
渗透性	permeability	infiltrative	penetrability	osmosis
渗透率	penetrance	permeability
渗透系数	pq
渡口	crossing	ferry
温升	temperature rise
温和	mildness	moderateness	mitigate	facile
温室	greenhouse	forcing house	hot-house	green house
温室效应	greenhouse effect
温室气体	ghg
温室气体排放	greenhouse emission
温差	temperature difference
温带	temperate zone	temperate
温度	temperature	pvt
温度分布	temperature distribution
温度变化	temperature shift	temperature variation
温度场	temperature field
温度差	temperature contrast	temperature head	temperature difference
温度控制	temperature control
温度效应	temperature effect
温度敏感	temperature-sensitive
温度条件	temperature condition
温度梯度	temperature gradient
温度波动	temperature fluctuation
温度范围	range of temperature	temperature range
温度补偿	temperature compensation
温度计	temperature gauge
温性	humoral
温暖	warmness	mildness	wha
温湿指数	humidity-temperature index
温热	hypothermal
港口	port	puerto
港市	sea port
渲染	sex up	overcharge
游客	traveler	visitor
游戏	playing	sport	game
游泳	swimming	bathing
游离	dissociative	drift away	liber
游离脂肪酸	free fatty acids
游览	sight-seeing	take a cruise	see the sights	excursive
湍流	rapids	turbulent flow	turbulization
湖岸	littoral
湖底	lake bottom
湖水	waters
湖泊	lakes
湖滨	beached
湮没	obscured	deep six	silence
湿地	wetland
湿度	humidness	dampness	moistured
湿气	moisture	wet gas	humidity	wet
湿法	wet method	wet way
湿润	wetness	humid
湿的	wet
溃疡	ulcered
溃疡性结肠炎	colitis gravis
溅射	sputtering
源于	born of	begining	root
源代码	source code
源区	source area	source zone
源头	well-spring
源数据	source data	original data
源泉	well	principling	spring
源节点	originating node
溢出	over-flow	well over	out-of range	spill out
溶出	dissolve in
溶剂	dissolvant	solvent	impregnant	resolutive
溶媒	dissolvant
溶性	dissolvability
溶氧	dissolve of oxygen
溶液	solution	sol
溶胶	sol	colloidal sol	sol-gel	sol rubber
溶菌酶	lysozyme
溶血	hemolysis	hemolytic
溶解	solv	dissolve	soluble	solubilize
溶解度	solubilities
溶解性	solubleness
溶解氧	dissolved oxygen
溶质	solute
溶酶体	lysosomal
滋养层	vegetative layer
滋养细胞	nutrient cells
滑动	sliding	gliding movement	glide	slippage
滑坡	coast
滑模	slip form
滑移	glide reflection	slippage	slip
滑膜	synovium	synovial membrane	synovial
滚动	roll	scroll	rolling wave	troll
滚动轴承	roller-bearing	rolling bearing	anti-friction bearing
滚筒	roller
滞后	hysteresis	lag
滞后效应	hysteresis effect
滞留	hold-back	stagnation	detention
滞留量	hold-up
满意	satisfied with	desirableness	contentment	with satisfaction
满足	contently	with satisfaction	fulfilled	satisfy
满足要求	meet requirements	meet demand	fulfill the requirement of	fill the bill
滤光器	light filter	optical filter	filter
滤波器	wave filter	wave trap	electric wave filter	filter
滤波器组	filter bank
滤波器设计	filter design
滤波算法	filtering algorithm
滤纸	filter paper
滤膜	filter membranes	filtration membrane
滤过	filtered	strained	col	percolate
滥用	abusiveness	maltreats	mis-use	ill-use
滩涂	shallows
滴注	instil
漂流	drift
漂移	drifting	drift apart
漂移速度	drift velocity	drift speed
漏斗	funnel
漏检率	omission factor
漏洞	loop-hole	leak	bolt-hole	hole
演出	make a presentation	interpret	performance	presentational
演化	evolution
演变成	develop into
演替	succession
演示	demo	make a demonstration of
演练	drilling
演绎	deductively	priori	deduce
漩涡	swirling	eddy	gulf
漫反射	diffuse reflection
漫步	wander about	go a round	take a round
漫游	wanderings	travel over	peregrinate	cruise
漫滩	over-bank
漫长	lengthy
潜伏	incubative	deep-cover	latently	latency
潜伏期	latency phase	stage of latency	latent period	latent phase
潜力	potential	reserve force
潜在	potentially	possible	latency	prospectively
潜在价值	potential value
潜在损失	potential damage
潜水	diving
潜热	internal latent heat	latent heat
潜能	high-potential	potential	latent energy
潮汐	tidal	tide
潮流	tidal current	tidal flow	tidal stream	tide
潮湿	humid	damp	moistured	wet
潮间带	tidal zone
澄清	fining	clarificate	clarifying	plained
澳大利亚	australias	australian
激光	laser	laser-light
激光器	laser
激光雷达	lidar
激动剂	agonist
激励	stimulate	incent	inspire with	promptings
激励信号	pumping signal
激励机制	incentive scheme
激发	excitative	motivative	energization	inspire
激发作用	trigger action
激发能	excitation energy
激增	proliferate	explosion	balloon	explode
激子	excition
激情	passioned	emotioned
激波	shock wave	bow-wave
激活	activations	enabled	sensitized
激活作用	activation
激活剂	activator
激烈	drastically	keyed-up	severity	hot and heavy
激素	hormonic
激酶	kinase
濒临	on the margin of
濒危	in extremes	near-death	on the verge of extinction	in peril of extinction
灌注	perfusion	prime
灌洗	lavage
灌流液	perfusate
灌溉	irrigate	watering	flooded
火山岩	volcanics	volcanic rock
火星	mars	martian	spark	flake
火灾	fires	fire hazard	fire disaster
火炮	artillery
火焰	flame	blaze
灭活	inactivation
灭活疫苗	inactivated vaccine
灭绝	out of existence	put out of existence	extinct	meet extinction
灭菌	sterilize
灰分	ash composition	ash
灰分含量	ash content
灰度	gray level	gray scale	grayscale
灰度值	grey level
灰度图	grayscale
灰水	gray water
灰狼	gray wolf
灰绿	grey-green
灰色	grey	gy	gray	stone-gray
灰质	polio	gray matter	gray substance	gray nuclei
灵感	brain-wave	inspiration
灵敏	sensitive to	alert	ready-witted	quick-response
灵敏度	sensitivity	susceptiveness	sensitivity ratio
灵敏度分析	sensitivity analysis
灵活	agilely	turn on a dime
灵活性	flexibility
灵魂	inner man	incorporeal	pneumatical	life
灶的	focal
灾区	disaster area	distressed area
灾变	cataclysmal
灾民	disaster victims
灾难	catastrophic	balefulness	adversity	visitation of providence
灾难性	catastrophically
灿烂	irradiant	prismatic	dizzying	incandescent
炎性	inflammatory
炎性肠病	inflammatory bowel disease
炎热	blazing hot
炎症	itis
炎症性	inflammatory
炎症性肠病	ibd
炭化	charring	carbonization
炭疽	anthrax
炸弹	bomb
点乘	multiplication dot
点匹配	point matching
点对	dotted pairs
点数	count out
点源	point source
点火	light-up	firing circuit	fires	ignition
点突变	point mutation
点蚀	pit corrosion
点距	dot pitch
点间	point-to-pointer
点阵	wire matrix	dot matrix
烘干	oven-dried	baking dry	stoving	kiln-dried
烟叶	tobacco plant	strip-leaf	tabacum
烟尘	smoke dust
烟草	tobacco	nicotiana	indian weeds	tabacum
烟雾	smog	cloud
烤烟	flue-cured	nicotiana tabacum
烧伤	burn	fire burn	die burn
烧结	sintering	burn together	agglutinating	nodulize
热休克蛋白	heat-shock protein
热传导	heat conduction	thermal conduction	conduction of heat
热值	heat value	combustion value	heating capacity	caloric power
热分析	heat analysis	thermal analysis
热分解	thermal break down	thermal decomposition
热力学	thermodynamics
热力学平衡	thermodynamic equilibrium	macroscopic equilibrium state
热加工	hot-work
热压	hot-pressed
热喷涂	hot air spraying	thermal spraying
热处理	heat treatment	thermal treatment	heat treating
热导率	thermal conductivity	heat conductivity
热带	tropics	tropical zone
热带地区	tropics
热带雨林	tropical rain forest	rain-forest
热平衡	balance of heat	thermal balance	thermal equilibrium	heat balance
热度	temperature	heat
热循环	thermal cycle	heat cycle
热性	febrile
热情	passionately	intenseness	with open arms	with enthusiasm
热成像	thermal imaging
热扩散	diffusion of heat	temperature diffusivity	thermal diffusion
热效应	heating effect	thermal effect
热效率	thermal efficiency	heat efficiency
热敏感	heat reactive
热机	heat engine	thermodynamic engine	thermomechanical
热机械	thermomechanical
热模	hot mold
热水	hydrothermal	hot-water	hw
热水器	water-heater	hot water plant
热泵	heat pump
热流	thermal current	thermal flow	heat current	heat flow
热浪	heat-wave
热液	hydrotherm
热源	heat source
热点	warm spots	hot spot	hotspot	hot-button issue
热烈讨论	agitated
热电	thermoelectric	pyroelectric	thermo-electric	hot-spot
热电偶	thermal couple	thermal electric couple	thermoelectric couple	thermocouple
热的	heated	thermal	thermo	caloric
热稳定	thermally stable	thermostable
热管	heat pipe
热管理	heat management
热能	heat energy
热膨胀	thermal expansion	thermal dilation
热膨胀系数	thermal expansivity	coefficient of thermal expansion	tce
热解	pyrolytic	pyrolysis
热负荷	hot load	thermal load
热辐射	heat radiation	thermal radiation
热通量	heat flux
热量	calorically	thermal
热门	hot issue	hot-button	big-hit	blue-chip
热门话题	hot-button issue
热阻	thermal resistance	r-value
烯烃	olefin	olefin hydrocarbon	alkene
烯醇	olefin alcohol	terpene alcohol	unsaturated alcohol
烷烃	alkane
焊接	fabricated	jointing	weld
焊接工艺	welding technology	welding procedure
焊缝	weld joint	welding bead	weld seam
焦点	focal point	focally	focus	focuses
焦虑	anxiety	worry over	alarmed	agitated
焦距	focal length	focal distance	focus	focuses
焦面	bench side	focal plane	coke side
然后	followed by	afterward	next	after-wards
然而	still and all	nevertheless	yet	whereas
煎煮	boil out
煤层	coal measures	coal-bed	coal seam	vein of coal
煤油	liquid petroleum oil	kerosene	coal oil	kerosene oil
煤矿	coal mine	coal-pit
煤粉	sea coal	coal dust	powdered coal
煤系	coal measure	coal series
照射	irradiations	raying	exposure	bombarding
照度	illuminance	intensity of illumination
照明	illumination	lighting	lumination	light heat and water expense
照片	photograph	photo	pic	picture
照相	photographical	take a picture	photo	take sb's likeness
照相法	photographic method
照顾	see after	attend on	have an eye to	administer to
熊果	bear berry
熏蒸	fuming	fumigation
熔化	melt down	fused	fusional	lysed
熔点	melting point	fusing point	fusion point
熔盐	fused salt	molten salt
熔融	fusion
熔解	fusional
熟化	cured	ageing
熟悉	conversance	familiar with	useful at	long-familiar
熟练	skilled	practiced	proficient in	adeptness
燃料	combust	fuel	elding
燃料消耗	fuel consumption
燃料电池	fuel cell	fuel battery
燃气	gas-fired
燃烧	combustion	burning	flaming	blaze out
燃烧反应	combustion reactions
燃烧器	combustor	inflamer	burner
燃烧室	combustion chamber	combustor
燃烧特性	combustion characteristic
爆发	explosively	flame up	erupt	blow-up
爆炸	explosion	explosivity limits	detonation	burst up
爆破	demolition blast
爬升	climb
爱好者	enthusiast	amateur	fan
父亲	parented	father
父本	male parent
父权	father right	affiliation
父母	parent
片断	fragmented	scrap
片段	segment	fragment
片状	sheeted
片面	ex parte	one-sided	one-legged	unilateral
版本	versions	edition	release
版权	copy rights	intellectual property	copyright	literary property
版权保护	copyright protection
牙合	occluding
牙周	periodontic
牙周炎	periodontitis	periodontal inflammation	dental arthritis
牙槽骨	alveolar bone
牙科	dentistic	dental surgery	dentistry
牙釉质	tooth enamel
牙髓	dental pulp	tooth pulp
牙齿	teeth	dental	tooth	lunch-hooks
牙龈	ule
牛乳	cow's milk
牛奶	cows' milk
牛津	oxford
牛粪	cow pie
牛肉	beefs
牛顿	newton
牛顿法	newton method
牡蛎	oyster	shellfish
牢固	locked-in	securely	entrenched	anchor-hold
牧区	pasturing area
牧场	range land	grazing land	pasture-ground	pasture-land
牧草	grazing	pasture	herd's grass
物主	owner
物产	produce
物价	price of commodities
物体	object	physical body	material body	physical object
物品	ware	article
物性	properties of matter
物料	materiel
物流	physical distribution
物理	physics	mechanically	indian physic
物理化学	physicochemical	physical chemistry
物理吸附	physical adsorption
物理学	physics	physical science
物理学家	physical scientist	visiting physician	physicist	phys
物理层	physical layer	phy
物理性质	physical properties
物理治疗	physiotherapy
物理特性	physical composition
物理系	department of physics	physics department	phys
物理结构	physical composition
物理过程	physical process	physics
物理量	physical quantity
物种	living species
物种形成	speciate
物联网	iot
物质	materies	corporeal	substance	physical
物质产品	material products
物质代谢	substance metabolism
物质基础	material basis
物质滥用	substance abuse
物质的量	amount of substance
物资	material
牲畜	anim	live stock	livestock	stock
牵引	traction	dragging	pulled	trailing
牵引力	traction	pull
特别	specially	especial	in particular	particularly
特别注意	point up
特化	specialized
特区	special district
特发	idiopathically	spontaneous
特地	go out of one's way
特大	outsize	king-size	super	jumbo-sized
特定	specifically	more specific insurance	special provision	ad hoc
特异	differential
特异性	specificity	specifieness
特异性免疫	specifc immunity
特异性反应	specific reaction
特异性蛋白	specific proteins
特征	characteristical	typicality	individuality	specificity
特征值	feature-value	characteristic value	proper value	eigenvalue
特征函数	characteristic function
特征分析	feature analysis
特征参数	characteristic parameter
特征发生	stigmatization
特征变量	characteristic variable
特征向量	characteristic vector	feature vector	proper vector
特征形式	characteristic form
特征抽取	feature extraction
特征曲线	characteristic curve
特征比	characteristic ratio
特征空间	feature space
特征选择	feature selection
特征集合	characteristic set	feature concentration
特性	specific	quality	characteristic	trait
特性等	change back
特性表	property list
特指	designated
特有	proper to	characteristic
特有分布	endemism
特权	special privilege	freedom	privilege	place
特殊	off-market	specific	specialness	especial
特殊性	distinctiveness	particularity	specifieness	specificity
特殊情况	exceptional case
特殊环境	extraordinary circumstances
特殊病	specific disease
特殊结构	special construction
特点	high-spot	point	saliency	specialty
特色	coloration	characteristic	feature	saliency
特质	particularity	idiosyncratic	coloring
特长	one's strong suit	strong point	king-size	forte
特高	ultrahigh
牺牲	at a cost of	at the sacrifice of	sacrificially	victimization
犯罪	offend	criminality	criminal offense	commission of a crime
犯罪嫌疑	criminal suspect
犯罪行为	criminalness	criminal behavior	criminal act
状况	circumstance	ia	tone
状况良好	in order
状态	status	ship	ion	state
状态估计	state estimation	mode estimation
状态信息	status information
状态反馈	state feedback
状态变量	state variable	macroscopic parameter
状态方程	state equation	equation of state
状态空间	state space
状态转换	state transition
状态转移	state transition
犹豫	hesitating	in the balance	stick at	get cold feet
独创	ground-breaking	originally
独有	particular
独特	uniquely	individually	idiosyncratically	drop-dead
独立	independently	all alone	on one's own	free-standing
独立于	independent of
独立型	stand-alone type
独立性	independence
独立自主	autonomously	stand on one's own feet	self-determination
独行菜	pepper grass
狭叶	narrow-leaved	narrow-leaf
狭窄	stenosis	stricture	confined	narrowed
狼疮	lupus
狼群	strand wolf
猜想	take it	allow	suspect	reckon
猜测	guess	make a guess at	take a shot	guesswork
猝发	instantaneous
猝死	sudden death
猝灭	quenching
猪场	pig farm
猪瘟	swine pest	swine plague	hog plague
猪的	porcine
猪肉	pork	pig
率先	lead the way in	inventively
率的差异	rate variance
率直	directness	straightforwards	frankness	heart-to-heart
玉米	corn-field	indian corn
玉米油	corn oil	maize oil
玉米田	corn field
王国	kingdom	realm
环保	environmentally-friendly	environmental	low-impact
环和	ring sum
环境	environment	surroundings	environmental	setting
环境保护	protection of environment	environmental conservation	environment protection	environmental protection
环境卫生	environmental hygiene	sanitation
环境压力	ambient pressure
环境变量	environment variable
环境学	environics	environmental science
环境控制	environmental control
环境效应	environmental effect
环境条件	environment condition	environmental condition	ambient condition
环境污染	environment pollution	environmental pollution	environmental disruption	public nuisances
环境法	environment law
环境温度	ambient temperature
环境空气	ambient air
环境管理	environmental control
环境系统	environmental system
环形	ring form	toroidal	ring-shaped	annular
环形槽	ring groove
环氧	epoxy
环氧树脂	epoxy resin
环流	ring current	circulation
环状	annularity	circularity	ring-shaped	ringed
环的	cyclical
环磷酰胺	cyclophosphamide	ctx
环糊精	cyclodextrin
环绕	environ	circuitousness	surround	embracement
环路	loop circuit	cycle
现今	todays	in these latter days	to-day
现代	modernness	present-day	in our own day	of this date
现代人	modern
现代化	modernization	up-to-date	updated	new-fashioned
现代性	modernity
现代社会	modern world
现况	face of life
现在	at present	now	currently	these days
现场	field	on-the-scene	locale	plant site
现场可编程门阵列	fpga
现场试验	site test	site trial	field test	field trial
现场调查	field investigation	field survey	spot field investigation	spot investigation
现存	existing	extant	living	going
现存量	stock on hand
现实	realistic	actuality	real-life	practical
现实性	realizability
现有	in existence	in stock	stitching
现状	actualities	status quo	current situation
现行	actual	active
现行法律	existing law
现象	phenomena	phenomenon	observables	phenomenally
现象学	phenomenology	phenomenologically
玻璃	glass	vitreous
玻璃化	vitrify	vitrification
玻璃酸	hyaluronic acid
珊瑚	coralal
珍贵	costful	precious	infrequent
球体	globe body	sphere
球头	ball-head
球形	sphericity	spheroidicity	ball-shaped	global
球果	cone
球状	sphericity	pelletized	orbed	bulbed
球的	spherical
球茎	bulb
球蛋白	globulin
球面	spherical	sphere
理事	council member
理事会	board of management	governing board	board of directors	directorate
理念	logos
理性	rationally	reasonally	senses	logos
理想	ideality	hypotheticals	idea	perfect
理想点	ideal point
理想解	ideal solution
理由	account for	grounds	reason	subject
理解	make-out	understanding	comprehension	catch on to
理解能力	savvy
理论	theoretics	theory	rationale	theory of dissociation
理论上	theoretic	in theory	in the abstract
理论值	theoretical value
理论基础	theoretical basis	theoretical principle
理论方面	theoretical side
理论模型	theoretical model	theory model
理论结果	theoretical result
理论计算	theoretical arithmetic
理财	financing	economy
琥珀	succinous	amber
琥珀酸	succinic acid	amber acid	succinic
琼脂	chinese gelatin
琼脂糖	agarose
瓦斯	gas
瓶颈	bottleneck	bottle neck	choke point
瓶颈问题	bottleneck problem
甄别	screen
甘氨酸	glycin	collagen sugar	amino acetic acid	gelatin sugar
甘油	glycerol	soap oil
甘油三酯	triglycerides
甘草	licorice	licorice root
甘蔗	sugar cane
甘薯	sweet potato
甘露糖	mannose	mannonic
甚至	indeed	e'en	even
甚至不	not so much as	never so much as
甜椒	sweet pepper	sweet bells	bell pepper
生产	producing	production	generative	yielding
生产函数	production function
生产力	productive power	productivity	productive forces	fertility
生产工艺	production engineering
生产性	productability
生产成本	producing cost	output cost	production cost	cost of production
生产技术	technique of production	production technique
生产效率	production efficiency
生产方式	mode of production
生产条件	plant conditions
生产水平	production-level
生产活动	production activity
生产潜力	production potential	potential of production
生产率	productivity	production rate	rate of production
生产用水	plant water	process water	production water supply
生产的发展	growth of production
生产管理	manufacturing management
生产系统	production system
生产线	production line	line of production	process line
生产经营	line operation
生产者	producer	generator
生产能力	productability	productive capacity	power of production	manufacturing capacity
生产要素	factors of production	production factor	agents of production
生产计划	production plan	production design	production programme	production program
生产资料	produced goods	means of production	production goods
生产过程	production process	procedure in production
生产量	production output	production volume	volume of production	throughput
生前	previous
生动	graphically	lively	vivo	dramatic
生化	bio-chemical	biochemistry
生化过程	biological process
生命	heart's-blood	vital	life	biotic
生命力	life force	vital force	vital principle	vitality
生命周期	life-cycle
生命科学	life science
生命过程	life-process	vital process	wheels of life
生境	habitat
生存	exist	survival	living	breathe
生存时间	survival time
生存期	life in being	life cycle
生存能力	viability	street smart
生态	ecologic
生态位	ecological niche
生态学	ecological	biologically	ecology	bio-ecology
生态平衡	balance of nature	biological balance	ecological balance	ecological equilibrium
生态效应	ecological effect
生态旅游	eco-tourism
生态系统	ecosystem	ecological system	eco-system
生态足迹	ecological footprint
生成	generating	creating	spanning	production
生成任务	create task
生成器	house-builder
生成物	resultant
生成算法	generating algorithm
生成过程	create procedure
生效	available	become operative	in operation	efficiently
生根	radicating	rooted	take root	pig-rooting
生殖	generative	reproductive	genital	genetically
生殖力	reproductivity	genitality
生殖器官	organs of generation
生殖系统	reproductive system	genital system
生殖细胞	generative cell	initial cells	sex cell	germ-cell
生活	living	life	get along	get on
生活事件	life-event
生活史	life history
生活在	lap oneself in
生活型	life form
生活方式	lifestyle	life style	way of life	living mode
生活水平	living standard	standard of living
生活过程	life-process	lifecycle
生涯	career	sand
生物	living being	animate being	living thing	life-form
生物传感器	biosensor
生物分子	biomolecular
生物制剂	biologics	biological agent
生物制品	biologicals
生物力学	biomechanics	bio-mechanical	animal mechanics	biodynamics
生物功能	biological function
生物化学	biochemical	biological chemistry	biochemistry
生物区	biotic
生物医学	biomedical	bio-medical	biomedicine	biomedical science
生物医药	medical community
生物反应器	bioreactor	bio-reactor
生物反馈	bio-feedback	biofeedback
生物可降解性	biodegradability
生物合成	biosynthesis	biosynthetic
生物圈	biospheres	ecosphere
生物地球化学	biogeochemical
生物地球化学循环	biogeochemical cycle
生物多样	biodiverse
生物多样性	bio-diversity	biodiversity
生物学	biological	biology
生物学家	biologist
生物学研究	biological research
生物安全	bio-safety	biosecurity
生物工程	bioengineering	biological engineering	bio-engineering
生物技术	biotech	bio-technology	bio-tech	biotechnological
生物控制	biological-control
生物材料	biomaterial
生物柴油	bio-diesel	biodiesel
生物标记	biomarker
生物活性	bioactive	biological activity
生物测定	bioassay
生物研究	biological research
生物碱	natural base	alkaloid	ine
生物等效性	bioequivalent
生物群落	biotic community
生物能源	bio-energy
生物膜	biofilm
生物节律	bio-rhythm
生物芯片	biochip
生物质	biomass
生物过程	bioprocess
生物进化	organic evolution
生物量	biomasses	bio-mass
生物防治	biological-control	biological pest control
生物降解	biodegradation
生理	physiologic	physio
生理作用	physiological action
生理反应	physiological reaction
生理学	physiologic	physiology
生理年龄	physical age
生理活性	biological activity
生理盐水	normal saline	physiological saline	phys	saline
生理过程	physiological process
生的	raw
生盐	halogenic
生育	carry to term	generational	breeding	bear young
生育期	child-bearing period	growing season
生育率	fertility rate
生药	crude drug
生计	living	keep	livelihood	bread
生长	vegetatively	growth	develop	grow
生长因子	growth factor
生长型	vegetative form
生长季节	growing season
生长性	vegetative
生长抑素	somatostatin
生长旺盛	growthful
生长曲线	growth curve
生长期	period of growth
生长激素	growth hormone
生长率	growth rate
生长结	grown junction
生长良好	well-grown
生长调节剂	growth regulator
生长速率	growth rate
生长锥	growth cone
用于	used for
用光	spend the pack	finish up	expend	expenditure
用具	tackling	appliance	outfit	utensil
用心	at pains	give care	diligency
用户	user	consumer	consumer buyer	ultimate purchaser
用户体验	ux
用户信道	subscriber channel
用户功能	user facility
用户服务	user service
用户终端	user terminal	subscriber terminal	tt
用户自定义	user defined
用方式	in the fashion of
用来	use to	serve to
用水	watered
用法	use	usage
用药	administer a dose of medicine
用药治疗	medicate
用计	maneuver
用词	wording
用语	choice of words	technicality
用过	second-hand
用途	purpose
用量	use level	dosage
田园	rural
田地	field
田间	farming area	field
由于	due to	as a result of	on account of	reason of
由于缺少	owing to default of
由控制	in the control of
由此	thereof	whereby
由此可见	it follows that
甲基	methyl	methyl group	methyl radical
甲基化	methylated
甲基苯酚	methyl phenol
甲壳	test
甲氨蝶呤	methotrexate
甲烷	methane	methyl hydride
甲状旁腺激素	parathyroid hormone
甲状腺	thyroid gland	thyroid bodies	thyroid
甲状腺激素	thyroid hormone
甲状腺素	tx
甲苯	toluene	methyl benzene
甲虫	beetle
甲酯	methyl ester
甲酸	methane acid	formic acid	formic
甲醇	methylic alcohol	methanol	methyl hydrate	colonial spirit
甲醚	methyl oxide	methyl ether
甲醛	formaldehyde	methyl aldehyde	methylene oxide	formic aldehyde
申请	apply for	put in for	file for	file an application for
电信	telecoms	telecommunications	tele-communication	wire
电光	electro-optic	electron-optical	electric light
电击	lightning stroke	electric shock
电力	electrically	electric power
电力供应	electricity
电力系统	power system
电力线	electric line of force	power-line	line of electric force	powerline
电力负荷	electrical load
电功	electrical work
电功率	electrical power
电动机	electric motor	motor-drive
电动汽车	electric automobile
电动车	motor-car
电化学	electro-chemical	electrochemistry	electrochemical
电化学发光	ecl
电压	voltage	electric pressure	electric tension	voltage current crossover
电反应	electric reaction
电场	electric field
电子	electron	pi electron
电子传递	electron transport
电子传递链	electron transport chain
电子商务	e-commerce	ecommerce	electronic commerce
电子器件	electron device
电子密度	electron density
电子数据库	electronic database
电子显微镜	electron microscope
电子束	e beam	electron beam	electric rays	electronic jet
电子理论	electron theory
电子能谱	es	electron spectrum	electron spectroscopy
电子设备	electronic equipment	ed
电学	electricity
电容	capacitance	electric capacity	capac	permittance
电容器	capacitor	electrical condenser	resistor capacitor transistor logic	condenser
电导	electric conductance	conductance
电导率	conductance	specific conductance	electric conductivity
电弧	arc electric	electric arc	arc light
电影	movie	motion picture	moving picture	film-going
电感	inductance	electrical inductance
电感耦合等离子体	inductively coupled plasma
电暴	electric storm
电机	electric machine	electromechanical
电极	electrode	pole
电桥	electric bridge
电池	electric cell	battery cells	electric battery	battery
电池容量	battery capacity
电池寿命	battery-life
电池组	battery pack
电波	electric wave	oscillation
电泳	electrophoresis	electrophoretic
电泳分析	electrophoretic analysis
电流	electric current	current electricity	electric fluid	electricity
电流密度	current density
电流强度	current intensity	intensity of current	current strength	electric current
电流效率	current efficiency
电流波	current wave
电流计	current meter	galvanometer
电源	electric source	power source	current source	power supply
电源控制	power supply control
电源电压	supply voltage
电源系统	power supply system
电炉	electric stove	electric furnace	electric hot plate	electric heater
电特性	electrical characteristics
电生理学	electrophysiologic	electrophysiology
电的	electrical
电磁	electromagnetical	electro-magnetic
电磁场	electromagnetic field
电磁干扰	electromagnetic interference	emi
电磁波	electromagnetic wave	electric rays
电磁脉冲	electromagnetic pulse
电离	ionization	electric dissociation	electrolytic dissociation
电离层	ionosphere	ionized layer
电离辐射	ionizing radiation
电穿孔	electroporate
电站	power station
电缆	electric cable	cable
电网	power grid	electric fence
电能	electric energy
电脉冲	electrical impulse	electric pulse
电脑	computer	computerized	robot brain	accounting machine
电荷	charge of electricity	electric charge	charge
电视	small screen	television	video	tele
电解	electrolyzation	electrolytic	electrolysis
电解液	electrolyte
电解质	electrolytical	nafion
电话	phone call	phone	telephonic
电路	electric circuit	circuit	hardwired
电路参数	circuit parameter
电路板	circuit board
电路系统	circuitry
电路设计	circuit design	wiring design
电量	electric quantity	quantity of electricity
电镜	electron microscopic	electric mirror
电阻	electric resistance	resistive	resistance capacitance-coupled amplifier
电阻率	resistivity
男孩	man-child	boy	male child
男性	maleness	male female	mankind
甾体	steroidal
畅通	clear of	expedite
界线	dividing-line	confines	line	sideline
界限	limite	limit point	dividing line	bounds
界面	interfaced	limiting surface	interfacial	boundary surface
畏惧	in dread of
留下	leave over	leave behind	keep back
留学生	overseas student
留守	hold the fort
留置	retention
畜产品	animal product
畜牧	herding
畜牧业	stock raising	cattle breeding	animal husbandry
略微	touch
番茄	love apple	tomato	tomato plant	golden apple
畸变	deformation at constant volume	aberrant	distortion
畸形	abnormality	deformed	malformations	anomaly
疏散	evacuate	de-centralize	decentralize
疏松	puffed	loosened
疏水	drain	hydrophobic
疏水性	hydrophobicity	hydrophobic property
疏远	removed from	remote	at arm's length	stand off
疏通	opening up
疑问	interrogatively	problemed	query
疑问词	interrogative	wh-word
疑难	problematic
疗法	therapeutics	therapy	treatment	ther
疗程	course of treatment
疤痕	scar
疫苗	vaccine
疫苗接种	vaccine inoculation
疲乏	fatigued	worn out	tired	take it out of sb
疲劳	fatigue	wear out	tire
疲劳状态	fatigue state
疲劳裂纹	fatigue crack
疼痛	in pain	ached	nociceptive	sorely
疼痛感	painful sensation
疾患	affection
疾病	disease	illness	ailment	sickness
疾病报告	sick report
病人	patient	victim of disease	invalid	patien
病例	case
病例对照	case-control
病例报告	case-report
病例数	case-load
病历	case history	medical history
病原	pathogenic	causal factor
病原体	pathogen	causative agent
病原学	etiologic	etiology
病原微生物	pathogenic microorganism
病原菌	pathogenic bacteria
病变	pathological process	pathology	affection
病史	medical history
病因学	etiologic	etiology
病床	hospital bed
病态	morbidness	diseased	morbid state	ill-condition
病情严重	in a bad way
病房	hospital room	sick-room	ward
病死	die in one's bed
病死率	case fatality rate
病毒	virally	virus	filterable virus	invisible virus
病毒学	virologic
病毒性肝炎	viral hepatitis	virus hepatitis
病毒感染	virus infection
病毒肺炎	virus bronchopneumonia
病灶	focal	focuses	foci
病理	pathology	pathologic
病理学	pathologically	pathology
病理生理	pathophysiologic
病理生理学	pathophysiology	morbid physiology	pathophysiological
病理组织学	histopathology	pathologic histology
病理诊断	pathologic diagnosis
病理过程	pathologic process
病的	morbids
病程	course of disease	disease-process
病菌	infectious bacteria	bug	germ
症状	symptome	symptomatic	diagnostics
痉挛	spasm	tic	convulsiveness	fit
痊愈	well again	heal	well-healed	get better
痕迹	trace	print	trail	mark
痛的	pained	sore
痛苦	in pain	distressed	afflicting	pain-worthy
痴呆	dementia
瘘管	fistulae	canales fistulae	sinuses
瘙痒	pruritic	itching
瘢痕	ule
瘤内	intratumorally
瘤形成	neoplasia	neoplastic
瘤的	neoplastic
瘤胃	ruminal
癌发生	carcinogenic	carcinogenesis
癌变	canceration
癌根	cancer-root
癌的	cancerous
癌细胞	cancer cell
癫痫	falling sickness	epilepsy	fainting sickness	epileptic
癫痫发作	epileptic attack	epileptic seizure	seizure
登录	log on	entry
登记	enrolled	recordance	enter up	check in
登陆	landing	approach a subject	hit the beach	go ashore
登革热	dengue	sun-fever	break-bone fever	date-fever
白介素	interleukin
白光	white light
白噪声	white noise
白垩	whiting
白天	day-time	day	daytime	fair daylight
白头	old age
白山	white mountain
白斑	white patch
白杨	alamo	poplar tree
白水	white water
白河	white river
白细胞	leukocytal	white blood cells	wbc
白细胞计数	numeration of leukocyte
白肉	white meat
白色	albicans	white	wh	white-pink
白色念珠菌	candida albicans
白花	white-flowered
白蛋白	albumin
白蜡	chinese wax	white wax	pe-la
白血病	leukemia	leukemic	leukocytic sarcoma
白质	white matter	white substance
白酒	chinese distillate spirits
百万	million	mega	millio	mln
百分数	percent	pct	per cent
百分比	percentage	percent
百分点	percentage point
百分率	percent	percentile	per cent
百姓	civilian
百年	century
的人	er
的兴趣	attracted
的数目	number of
的状态	hood
的确	in truth	indeed	upon my word	by george
皮下	subcutaneously
皮下注射	subcutaneous injection	skin-pop	hypo
皮内	intradermally
皮内注射	intradermal injection
皮层	cortical	cortex	encrustment
皮层区	cortical area
皮的	cortical	cutaneous
皮肤	dermatic	dermal	skin	dermis
皮肤病	skin disease
皮质	cortically	cortex
皮质醇	cortisol	compound f
皱缩	shrinking	contract
盆地	basin	pan
盆栽	potted
盆腔	pelvic cavity
盆腔炎	pelvic inflammatory disease
盈亏	gain or loss	loss and gain
盈余	divident	increment	surplus	earnings
益生菌	probiotic bacterium
盐作用	salt action
盐度	salinity
盐敏感	salt-sensitive
盐析	salt out
盐水	saline water	salinate	saltwater	brine
盐池	salt pan	salt lake
盐湖	salt lake	saline
盐溶液	saline solution
盐的	salinous
盐诱导	salt-induced
盐酸	spirit of salt
监护	in care	tutory	custody	protective custody
监控	monitoring	supervising	supervisory control
监控系统	monitored control system	monitoring system	supervising system
监控过程	monitor procedure
监测数据	monitoring data
监测站	sampling station
监督	supervision	surveillances	intendance	monitoring
监督学习	supervised learning
监督算法	supervise algorithm
监视	surveillance	monitoring	keep in view	watch for
盒子	boxes
盖层	cover coat
盛夏	mid summer
盛行	prevailent	prevalence
盛行风	prevailing wind
目击	ocular	witness
目前	presently	these days	existing	at the present day
目录	contents	catalogic	table of contents	directory
目标	aiming	goals	objective	target
目标值	target value
目标函数	objective function	result function
目标区	target zone
目标图	object map
目标数据集	target data set
目标点	object point
目标状态	goal state
目标系统	target system	objective system
目标节点	goal node
目标识别	target identification	object recognition	target recognition
目标词	target word
目标语	target language
目标跟踪	target track
目测	visual test	visual inspection
目的	objective	aimed	goals	purpose
目的在于	aimed at
目的明确	motivated
目的节点	destination node
目视	macroscopic
盲区	null zone	fade zone	dead zone
盲目	blindness	without destination	blindly
盲肠	blind gut
盲蝽	leaf bug
直到	as far as	till
直径	diametical	conjugate diameter
直接	direct only	immediately	first-hand	direct-acting
直接作用	direct acting	immediate action
直接原因	direct cause	immediate cause	exciting cause	proximate cause
直接和	direct sum
直接对比	direct contrast
直接投资	direct investment
直接效应	direct effect
直接法	direct method	direct process
直接测量	direct measurement
直接相关	direct correlation
直接证据	direct proofs	direct evidence	evidence direct	positive proof
直播	live-blogging
直方图	histogram
直流	continuous current	straight-through	co-current	direct current
直流电	direct electric current	dc
直流电刺激	galvanic stimulation
直立	erectness	stand-up	vertical	perpendicularity
直线	straight line	linear	directed line	straight
直线加速器	linear accelerator	linac
直线相关	linear correlation
直肠	rectal	back passage	rectum
直观	visualized	intuitional	direct-view
直视	visualized	direct-view
直觉	intuitive	gut feeling	presentative	perceptiveness
直角	right angle	vertical angle	orthogonal	squarely
直通	straight in
直链	normal chain	linear chain	straight chain
相中	settle on
相互	reciprocality	mutual	two-way
相互作用	interactive	inter-react	mutual effect	interoperable
相互作用能	interaction energy
相互依存	interdependent
相互依赖	correlative dependence	interdependent	co-dependent
相互关系	correlativity	inter-relation	interrelation	mutuality
相互关联	correlate to	interrelate
相互制约	interacting	mutual check
相互影响	interactive
相互比较	intercomparison
相互连接	interconnections
相互配合	interoperable
相交	intersecting
相伴	concomitance	accompanied
相似	analogic	similar	resemble	analogy
相似性测度	similarity measure
相位差	phase difference
相信	in the belief that	trustfulness	believe	deem
相关	correlational	relative field	interrelated	mutuality
相关函数	correlation function
相关分析	relevance analysis	correlation analysis	analysis of relationship	relationship analysis
相关功能	associative function
相关危险	hazard
相关变量	correlation variable	covariate
相关性	correlativity	relevance	pertinence	dependencies
相关性分析	correlational analysis
相关性检验	correlation test
相关数	dependency number
相关法	correlation method
相关物	correlate
相关矩阵	correlation matrix
相关算法	related algorithm
相关系数	coefficient of correlation	correlation coefficient
相关系统	system with interaction
相关统计	correlational statistics
相关证据	relevant evidence
相关软件	related software
相关项	contiguous item
相切	tangential
相加	add together
相反	the contrary	counter to	but rather	adverse
相变	phase change	phase transition
相同	matching	homology	identity	id
相图	phase diagram
相容	compatible with	consistently
相对	comparatively	relatively	reversely	opposite
相对丰度	relative abundance
相对于	relative to
相对位置	relative position
相对值	relative magnitude	relative quantity	relative value
相对分子质量	relative molecular mass
相对增加	relative increment
相对平衡	contra balance
相对方位	relative bearing
相对来说	relatively speaking
相对标准偏差	relative standard deviation
相对湿度	relative humidity
相对生长	relative growth
相对论	relativity	theory of relativity	principle of relativity	relativity theory
相对论性	relativistically
相对误差	relative error	fractional error
相对运动	relative motion
相对速度	relative speed	relative velocity
相对重要性	relative materiality
相对频率	relative frequency
相差	difference of phase	phase difference
相干信号	coherent signal
相应	correspondently	homologize	relative to	accordingly
相异	otherness	dissimilar
相当	commensurately	corresponding	good	considerable
相当于	correspond to	amount to	equivalently
相当大	sizeable	sizable
相思	pine after	love knot
相接	anastomosis
相比	phase ratio	compare	parallel
相比之下	in comparison
相符	according	match case	at one	correspondence
相符合	accordant	match up
相等	equally	equivalently	even up	equation
相继	successiveness	one after the other
相联系	correlated to
相适应	on speaking terms
相遇	encounter	meet
相邻	interfacing	adjacent
相邻层	adjacent layer
相间	phase to phase	line-to-line
省力	least effort
省去	leave out	omitted
省工	saving of labor
看作	look upon
看作是	considered as
看做	considerer
看出	make out
看到	set eyes on	gather on	glimpse at	get a view of
看待	look on	regard
看来	it looks as if	it seems
看法	attitude towards	perspective
看见	see	sight
真值	truth value	true value
真实	truthfulness	true	truly	with reality
真实世界	real world
真实地反映	give a mirror to	reflect back
真实性	realness	authenticity	fact	truths
真性	genuine
真正	authentically	in very truth	physically	gradely
真的	for real	believe me	straight up	verus
真相	straight goods	low-down	truth	fact
真空	vacuum	vac
真空包装	vacuum packed	vacuumize
真菌	fungi	fungal	true fungus	fungus
真诚	realness	singleness	heartful	genuinely
眨眼	eye blink	blink	bat
眩晕	swimming	swirl	reel
眼光	vision	light	flair
眼动	eye-movement
眼点	eye spot	eye points	orbital point	stigma
眼睛	optically	eye	ocular	ophthalmic
眼科	ophthalmic
着地	touchdown
着手	launch on	engaged on	enter upon	go about doing
着火	take fire	ignition	inflame	fire
着眼于	with an eye to	look at
着色	colorate	pigmented	stained	painted
着色剂	colorant	coloring agent	coloring material	stain
着重	stressful	with emphasis	emphasize
着陆	take ground
睡眠	sleepful	shut-eye	re-pose	rest
睡眠剥夺	sleep deprivation
睡眠呼吸暂停	sleep apnea
睡眠障碍	sleep disorder
督察	inspector-general
睾丸	testes	seminal glands
瞄准	aim at	take aim	acquiring	bear upon
瞬态	transition condition	transient state
瞬态响应	transient response
瞬时	instantaneous
瞬间	in a crack	split second	breathing	instancy
瞳孔	pupil	apple of one's eye
矛盾	conflictive	contrariness	contradiction	paradoxical
矛盾性	contradictoriness
矢量	vector	vector quantity
矢量场	vector field
知情	right on	on the ball	advised
知情同意	informed consent
知晓	witting	apprehensive
知觉	perceptive	sensate	senses	sensory
知识	knowledge	intell	information	reading
知识共享	knowledge-sharing
知识分子	intellectual	egg-head
知识库	knowledge base	kb
知识状态	state of knowledge
知识组织	knowledge organization	organization of knowledge
知识结构	knowledge structure
知识表示	knowledge representation
知识表达	knowledge representation
知道	aware of	know of	become aware of	wise to
矩形	orthogon	rectangular
矩阵	matrice	matrix
矩阵向量	matrix-vector
矩阵法	matrix method	matrix technique
矩阵计算	matrix calculation	matrix computation
矫正	correctively	remedially	gagging	reformative
短发	bob
短周期	short cycle	short-period
短命	of a day	short-lived	ephemeral
短小	shortness	stunted
短效	short-acting
短文	essay	thumb-nail
短时间	little while	for a minute	short time	for an instant
短暂	fleeting	transiently	ephemerally	short-lived
短暂性脑缺血发作	transient ischemic attack
短期	short term	short run	short date	near-term
短期内	in the short term
短期记忆	short-term memory
短期预报	short range forecast
短杆菌	bacillus brevis
短板	long pole in the tent
短波	short-save	short wave	shortwave
短的	short	brevis	courte
短缺	hard up	out-pace	go short	deficit
短语	phrase
短语结构	phrase structure
短距离	short range	stone's throw	short-haul	step
短路	short out	short circuit	short pass
短轴	minor axis
矮小	knee-high to a mosquito	little	scrub
石化	petrochemical
石墨	graphite	graphic anode	black lead	mineral black
石山	tor	rocky mountains
石油	petroleum	fossil oil	rock oil	crude mineral oil
石油资源	oil resources
石油醚	petroleum ether	mineral ether	light petroleum	petroleum leve
石泉	rock springs
石灰	lime
石竹科	pink family	pink
石羊	blue sheep
石英	quartz	rock crystal
石蜡	paraffin	paraffin wax	olefin	mineral wax
矿化	mineralizing
矿区	mine lot
矿床	mineral deposit
矿物	mineral
矿石	ore
矿质	minerally
码分多址	cdma
码头	loading dock	landing	dock	pier
砂砾	grit
砂粒	grains of sand	sand grain
研磨	pesting	lapping	lapping finish	grinding
研究	research on	studying	read up on	work over
研究与发展	research and development	r and d program
研究与开发	research and development
研究中心	research center
研究人员	researcher	research worker
研究型	research-based
研究局	research bureau
研究工作	research work
研究所	research institute	institut	research laboratory
研究报告	research report	research paper
研究机构	research institution
研究植物	botanize
研究生	graduate student	post-graduate	graduate
研究生院	graduate school
研究者	student
研究计划	research project	research report
研究论文	research paper
研究课题	research subject
研究院	academe
研究项目	research report
研究领域	field of study
研讨	enter into
研讨会	workshop
破坏	destructing	under-mine	in breach of	do damage
破坏性	damaging	destructiveness	devastatingly
破坏机理	failure mechanism
破损	roting
破片	fragmental	fraction	chipping
破碎	fracture	in pieces	fragmentation	brokenness
破裂	breaking up	ruptured	cracked	burst
破骨细胞	osteoclast
硅土	siliceous
硅氧烷	silicone	siloxane
硅油	silicon oil
硅肥	silicon-containing fertilizer
硅胶	silica gel
硅藻土	siliceous earth
硅酸盐	silicas	silicate
硕士	master
硝化	nitration
硝化作用	nitration	nitrification
硝化抑制剂	nitrification inhibitor
硝态氮	nitrate-nitrogen	nitric nitrogen
硝酸	nitric acid	urea nitrate
硝酸甘油	devil's brew	nobel's explosive
硝酸盐	nitrate
硝酸盐氮	nitrate nitrogen
硝酸铵	ammonium nitrate
硫化	cured in	sulfurization	sulfidization
硫化氢	hydrogen sulfide	sulfur hydride
硫化物	sulfide
硫化钠	sodium sulfide
硫的	sulfureous
硫磺	sulfurate
硫酸	sulfuric acid	spirit of alum
硫酸盐	sulfate
硫酸钙	calcium sulfate
硫酸铜	copper sulfate
硫酸铵	ammonium sulfate	ammonia sulfate
硫酸锌	zinc sulfate
硫酸镁	magnesium sulfate	purgative saline
硬件	hardware	hw
硬件体系结构	hardware architecture
硬件描述语言	hardware description language
硬件结构	hardware structure	hardware construction	hardware configuration
硬件设计	hardware design
硬件资源	hardware resource
硬件配置	hardware configuration
硬化	hardening	rigidizing	sclerosis
硬岩	hard rock
硬币	specie	hard-money	effective money	hard cash
硬度	hardnesses	temper	mohs scale
硬盘	hard disk	fixed disk	hard disc
硬脑膜	dural	dura
确保	render certain	insure	ensure
确切	deterministically	sure-fire	definite	precisive
确定	determinately	fix on	ascertain	definitized
确定性	definiteness	conclusive
确定数据	determination data
确定系数	coefficient of determination
确实	positivity	for sure	upon my life	for a fact
确立	establishment	elaboration	strike the root
确认	validating	confirm on	acknowledging	homologated
确证	corroborative	decisive evidence	demonstrative evidence	clear proof
硼砂	sodium borate
硼酸盐	borate
碎屑	chipping	debris	crumblings	scraping
碎片	debris	ras	chippings	fragment
碎石	broken stone	crushed-stone	lithotriptic
碎石术	lithotripsy
碘化	iodinated	de-iodination
碰撞	impinging	impacting	knock up against	crack-up
碱化	alkalinization
碱土	alkali earth	alkaline earths	alkaline-earth oxide
碱地	alkaline land
碱度	basicity	degree of basicity	alkalinity	slag ratio
碱性	alkalinous	basicity	alkali	alk
碱性土	alkaline soil	alkaline land
碱性磷酸酶	alkaline phosphatase
碱法	alkaline process
碱的	alkaline
碱草	alkali grass
碱解	alkaline hydrolysis
碱金属	alkaline metal	alkalis	alkali metal
碳交易	carbon trading
碳化物	carbide
碳含量	carbon content
碳平衡	carbon balance	carbon equilibrium	carbon neutral
碳循环	carbon cycle
碳水化合物	carbohydrate	coh
碳源	carbon source
碳的	carbonic	carbonaceous
碳素	carbon tet
碳纳米管	cnt
碳质	carbonaceous
碳酸	carbonic acid	carbonated
碳酸化	carbonating
碳酸氢盐	hydrogen carbonate	hydrocarbonate	bicarbonate
碳酸氢钠	sodium acid carbonate	sodium hydrogen carbonate	baking soda	sodium bicarbonate
碳酸氢铵	ammonium acid carbonate	ammonium hydrogen carbonate	bicarbonate of ammonia	ammonium bicarbonate
碳酸盐	carbonate
碳酸盐岩	carbonate rocks
碳酸盐矿物	carbonate minerals
碳酸钙	calcium carbonate	lime carbonate
碳钢	straight carbon steel	plain carbon steel
碳链	carbon chain
磁体	magnet
磁共振	magnetic resonance
磁共振成像	magnetic resonance imaging
磁力	magnetic force
磁力线	magnetic line of force
磁化	magnetized
磁化率	magnetic susceptibility
磁场	magnetic field
磁场强度	intensity of magnetic field	magnetic field intensity	magnetic field strength	magnetic intensity
磁层	magnetosphere
磁强计	magnetometer
磁性	magnetical
磁性能	magnetic performance
磁暴	magnetic storm
磁电	magnetic electricity	magneto-electricity
磁盘	disk	magnetic disk	magnetic disc	md
磁轴	magnetic axis
磁链	magnetic flux linkage	magnetic linkage
磁阻	magnetic resistance	magnetoresistive	magnetic reluctance	reluctance
磨合	running in	break-in	bed-in	green run
磨损	wear-out	wear away	fretting	abrase
磨损率	rate of wear	rate of attrition
磨牙	grind one's teeth	wall teeth	jaw teeth	axle-tooth
磨盘	grinding block	abrasive disk	cutting disk
磷光	phosphorescence
磷化	phosphatization
磷的	phosphoric
磷肥	phosphate fertilizer
磷脂	phospholipids	pl
磷酸	phosphoric acid
磷酸化	phosphorylation
磷酸氢钙	calcium hydrogen phosphate	calcium phosphate secondary	secondary calcium phosphate
磷酸盐	phosphatic
磷酸酶	phosphatase
磷酸钙	calcium phosphate	phosphate of lime	calcium orthophosphate
示例	sample
示波器	oscilloscope
示范	demonstrate	show-how	lead the way	exemplary
示踪	labeled	tagged
示踪技术	tracer technique
礼仪	rules of conduct	civility	protocol	proprieties
社交	social-networking	conversationed	social	social intercourse
社交性	sociality
社会	societal	socio	social	society
社会主义	socialism	social justice
社会交往	social networking
社会保障	social security
社会关系	social relation
社会分工	social division of labor
社会化	socialized
社会因素	social factors
社会团体	social group	caste
社会地位	social class	social position	social status	social standing
社会学研究	social studies
社会实践	social practice
社会心理	psychosocial	social-psychological
社会心理学	social psychology
社会性	socialness
社会政策	social policy
社会文化	social-cultural	socio-cultural
社会服务	social services	social work
社会民主党	social democratic	social democratic party
社会流动性	social mobility
社会消费	community consumption
社会环境	social environment	social contexts	milieu
社会生活	social life	civil life	world
社会福利	social welfare	sum of things
社会科学	social science
社会稳定	social stability
社会组织	social organization	organism
社会经济	sociometric	community economy	socio-economical	socio-economy
社会结构	social structure	fabric of society
社会规范	social norm
社会评价	social appraisal
社会调查	social survey	social investigations
社会责任	community responsibility	social responsibility	social duty
社会资本	social capital
社会运动	social movement
社会适应	social adjustment
社会问题	social problem
社会阶层	social bracket
社区	communally
社区卫生服务	chs
社团	corporate	body of persons	society
社民党	social democratic party
祖先	progenitor	fore-bear	fore-father	foregoer
祖国	native land	mother country	native soil	home town
神秘	mysteriousness	cryptic	occultic	esoterically
神经	neurally	neuro	nervous	nerve
神经传导	nerve conduction
神经元	neuronic	nerve fiber	nerve-cell
神经内分泌	neuroendocrine
神经发生	neurogenesis
神经发育	neurodevelopmental	neurodevelopment
神经外科	neurosurgical
神经层	nervous layer
神经干	nerve trunk	nerve cord
神经影像	neuroimaging
神经毒性	neurotoxicity
神经环	nerve ring
神经生物学	neurobiology	neurobiological
神经生理	neurophysiological
神经生长因子	nerve growth factor
神经电	neuro-electricity
神经病	neuropathy	neurological disease	neuropathic	nervous disease
神经管	neural tube
神经系统	nervous system	neural
神经组织	nervous tissue	nerve tissue
神经细胞	nerve cell	neuron
神经网络	neural network	neural net	nerve net
神经肽	neuropeptide
神经节细胞	ganglion cells
神经过程	nervous process
神经递质	neurotransmitter
神经通路	nerve pathway
神经阻滞	nerve blocking
禀赋	natural endowment
禁忌	contraindicate	don't	don'ts
禁止	prohibite	inhibition	disabling	interdiction
禁食	fasting	absolute diet	keep a fast
福利	welfare	wellbeing
离体	excised	ex vivo
离子	ion	ionic
离子交换	ion exchange	ionic exchange	ix
离子交换层析	ion exchange chromatography
离子化	ionization
离子对	ion pair
离子平衡	ionic equilibrium
离子注入	ion implantation
离子浓度	ionic concentration
离子缔合	ionic association
离子通道	ion channel
离开	move off	make off	away from	depart from
离心	centrifugally	decenter
离心分离	centrifugal separation	centrifugalization
离散	discrete
离散傅里叶变换	discrete fourier transform	dft
离散化	discretization
离散相	dispersed phase
离散谱	discrete spectrum
离焦	out-of-focus
离线	off-haul
离网	off-grid
离职	separation from service	out of office	drag it	career break
禽畜	pen
禾本科植物	grass family
私人	private	private person	personal	intimate
私有	privately-owned	proprietary	pvt
私有化	privatize
种免疫	species immunity
种在	sow in
种地	till the earth
种子	seminally	sem	seed	germ
种子性	seminality
种子植物	seed plant
种子繁殖	seed reproduction
种实	fruit
种族	ethnical	racial	race
种植	planting	grow	put in	crop
种植园	plantation
种皮	seed coat
种种	variety	large variety of	varied	myriad
种类	category	variety	class	kind
种类齐全	wide selection of
种系	germline	germ line
种群	syngen
种肥	seed manure
种间	interspecies
种马	stone-horse	blood-horse
科学	scientifical	science
科学与技术	science and technology
科学卫星	science satellite
科学实验	scientific experiment
科学家	scientist	man of science
科学性	scientificity
科学成果	scientific pay-off
科学技术	technologics	science and technology
科学数据处理	scientific data processing
科学方法	scientific method
科学理论	scientific theory
科学界	scientific community
科学研究	research-on-research	scientific research
科学管理	scientific management
科学认识	scientific knowledge
科学问题	scientific problems
科学院	academy of science
科室	dept
科技	technologically	science and technology
科普	popular science
科研工作	scientific effort
秘密	in secret	privately	on the quiet	in camera
租用	leased	rented	hiring
租赁	take a lease of	rental
秧苗	seedling
秩序	method	system
积分	integral
积分法	integration method	method of integration
积层	accumulation layer
积极	actively	energetic	positive	affirmative
积极主动	active
积极参加	take an active part in	get in on the act
积极性	go-aheadism
积极治疗	active-treatment
积极行为	positive act
积累	collect a supply of	amassed	get together	fund
积雪	snow
称为	go by the name of
称量	weighing
移位	shifting	displacement	dislocated	aversion
移入	move-in	shift-in	shunting-in	naturalization
移动	migrational	remove	remotion	traveling
移动平均	moving average
移动性	excursive
移动速度	warp speed
移后	zoom-back
移开	withdraw	averted
移情	empathize	empathy
移栽	bed out	bed out young plants
移植	transplanting	naturalization	grafting	explantation
移植术	transplantation
移植物抗宿主病	gvhd
移民	immigrator	migration	transplantation	incomer
移相	phase-shifting
移相器	phase shifter
移码	frame shift	reading frame displacement
稀土	rare-earth
稀少	few and far between	sparseness	scarceness	thin on the ground
稀有	one in a thousand	singularity	not grow on every hedge
稀疏	sparseness	sparsity	thin
稀疏矩阵	sparse matrix
稀薄	rareness	attenuate	subtle	thin
稀释	dilut	attenuant	diluent
稀释剂	thinner	diluter	diluting agent
稀释法	dilution method
程序	ground rule	process	methode	procedure
程序性能	performance of program
程序设计	programming
程序语言	procedural language
程序运行	program run
程度	the extent that	deg	degree	measure
程数	number of passes
税收	revenue from tax	revenue	tax revenue	taxes
税收优惠	tax preferences
稠密	thick-set	denseness
稠度	consistance
稳健	steadiness	level-headed	safe	solidity
稳健性	robustness
稳固	soundness	fixing	solid	rock solid
稳妥	well advised
稳定	stabile	non-active	level off	steadily
稳定剂	stabilizing agent	stabilizer
稳定区	stability region	stable zone
稳定同位素	stable isotope
稳定工作	steady operation
稳定性	stableness	stability
稳定控制	stable control
稳定期	stationary phase
稳定条件	condition for stability	stability condition
稳定流	steady flow
稳定状态	stabilization state	stable state
稳定积	stability product
稳定系统	stabilization system	stable system
稳态	steady-state	stable state
稳态概率	probability of stability
稳步	hand over hand
稻田	rice-field
稻草	strawed	rice grass
穴位	point
究竟	on earth	blazes	ever	under the sun
穷举	exhaustivity
穷举搜索	exhaustive search
空中	over the air	aerial	mid-air
空位	room	vacancy
空前	unprecedented	all-time	unprecedentedly	unparalleled
空化	cavitate
空变	null argument
空域	airspace	null field
空心阴极	hollow cathode	cesium hollow cathod
空格	white space	blank
空气	atmospherical	air	aerial	pneumatic
空气动力	aerodynamical
空气动力学	aerodynamics	air dynamics
空气污染	air pollution	air contamination	aerial contamination	pollution of air
空气流量	air flow rate
空气湿度	air humidity
空气质量	air-quality
空洞	vacuums	cavernous	empty	thin
空白	in blank	spacing	voiding	dead interval
空的	voided	unfilled	empty	hollow
空穴	positive hole	cavity	positive carrier
空缺	vacancy defect	vacancy
空腹	empty stomach	empty	hollow
空袭	air-strikes	air attack	air raid	aerial attack
空调	air condition	air con	air-conditioners
空调系统	air conditioning system
空载	no-live load	no load running	no-load	unloaded
空重	empty weight	bare weight	weight empty
空闲	disengaged	leisure	avail-able	idle
空闲时间	free time	stand-by time	floor time	unattended stand-by time
空间	spatially	cyberspace	airspace	space
空间优化	space optimization
空间关系	spatial relation
空间分布	space distribution	spatial distribution
空间化	spatialization
空间坐标	space coordinates	spatial coordinates
空间定位	spatialization
空间布局	spatial arrangement
空间性	spatiality
空间曲线	space curve
空间滤波	spatial filtering
空间编码	space encoding	spatial encoding
空间群	space-group
空间距离	space length
空间频率	spatial frequency
空隙	spacing	clearance	interstitial	clear
穿刺	puncturation
穿孔	perforating	punched	shot-hole	punched hole
穿心莲	creat
穿戴	kit up	groom
穿插	pad out
穿梭	shuttle
穿着	dress in	decked with	wear	wrapped in
穿越	time-travel	thru
穿过	move through	drill through	go across	cross over
穿透	penetrate through	bite
穿透性	penetrativity
突出	projecting	highlighted	stand out	advantage
突发	fly into	break out	burst	burst forth
突发性	paroxysmal	idiopathically
突变	mutational	sea change	catastrophe	break
突变体	mutant
突变型	mutant
突然	of a sudden	out of the blue	off base	abruptness
突然增加	bump up
突破	breakthrough	break through	breaking away	pierce into
突破性	groundbreaking
突触	synapse	synaptic	synaptic junction
突起	prominency	salience	swelling
突降	light
窃取	steal
窃听	bugging	interception
窃听者	listener-in	pirate listener
窄带	narrow-band	low-bandwidth	narrowband	tape
窄幅	narrow range
窄缝	small clearance space
窗口	windowed
窗口法	window technique
窗面积	window ara
窥探	mouse
窦道	sinuses
立体	three-dimensionality	stereo	tridimensional	stereoscopical
立即	immediate	without loss of time	on the instant	off-hand
立场	standing point	standpoint	point of view	footing
立方	cubicity	third power	cube-like	cube
立方体	cubically	cube	cubic elasticity
立枯病	damping off
立法	legislatively	artificial law	law-making	lay down
立管	stand-pipe
立足于	established in
站内	inside-plant
站开	stand clear	stand aside
站立	stand-up	arise
竞争	competitive	rivalize	compete	try out for
竞争优势	competitive edge	competitive-strength
竞争力	competitive-strength
竞争对手	competitor
竞争性	emulative
竞争性抑制	competitive inhibition
竞争者	emulant	competitor	contestant	rival
竞争能力	competitive power
竞技	agonistics	playing
竞赛	contestation	agonistic	competition	race
章节	paragraphic
端到端	end-and-end
端口	port
端壁	end-wall
端点	end-on	endpoint	terminal point	terminal vertex
笔者	pen-man
笔记	note-taking	note	minute	memoranduming
符号	symbol	sign	denotation	type
符号对	symbol pair
符合	accordant to	correspondency	in line with	measure up to
符合条件	match condition	meet the qualifications of	met-stick
第一	no 1	first	1st	begin with
第一代	first generation
第一位	front-burner
第一层	first floor	ground floor
第一年	first-year
第一方	first party
第一次	for the first time
第一特征	primary characteristics
第一阶段	phase i
第七	7th
第三	third	3rd	thirdly	tertiary
第三产业	tertiary industry	tertiary occupation	tertiary
第三代	third generation
第三方	third party	thirdparty
第三纪	tertiary
第三阶段	phase iii
第九届	9th
第二	2nd	secondly	secondary	second
第二产业	secondary industry
第二代	second-generation
第二信使	second messenger
第二次世界大战	second world war	world war ii	world war two
第二相	phase 2	second-phase
第二节	second period
第二语言	second language
第二阶段	phase ii
第五	fifth	5th
第八	eighth
第六	sixth	6th
第四	fourth	4th
第四代	fourth-generation
第四系	quaternary period
第四纪	age of man
等业	equivocation
等于	equal to	equivalent to	amount to	come up to
等人	et al
等价	equivalence
等价关系	equivalent relation
等价类	equivalence class
等位基因	allelic	allelic genes
等值	equivalent to	equivalent value
等值线	contour line
等值线图	contour map
等内	on-grade
等分	equal division	part	moiety	halving
等同	amount	equate
等待	wait for	in store for	latency time	awaiting
等待时间	wait time
等效	equivalent to
等效电路	equivalent circuit
等渗	isotonic
等温	isothermally
等电	iso-electric
等相	constant phase
等离子体	plasma
等等	etc	and thing	and the like	and otherwise
等级	rating	ranking	grade	tier
等级相关	rank correlation	rank-order correlation
等能	iso-energetic
等边	regular
等量	equivalency
等面	iso-surface
等高线	pitch contour	contour line
筋膜	fascia
筑巢	nest-building	incubate	nest
答案	result	answer	key
策划	machinate	master-mind	planning	engineer
策略	tactic	strategy	resourceful	device
筛分	screening	mesh analysis	sieving
筛过	screened
筛选	screening	sieving	siftings	riddling
筛选出	screen out
筛选工	sifter
筛选机	bolting mill	bolting machine	sifting machine
筛选法	sieve method
筹划	stage
筹备	prepare	make arrangements
签到	sign in	book in	check-in
签名	scratch of pen	subscriptive	sign
签约	signing of contract	sign-up
简介	brief introduction	lake clark national park
简便	expeditive	succinctly	courte
简化	reduced	short cutting	shortcutting	deformalize
简化为	come down to
简化了	simplified
简化模型	simplified model
简单	simpleness	briefness	simply	simplex
简单化	simplify	simplistically	simplification
简捷	short-cut
简明	concisely	succinctness	briefly
简易	facil	one-touch	courte
简洁	compact	concise	succinct	succinctly
简短	short for	briefly	shortly	brief
简称	for short	short title
简述	compendium
算了	forget it	drop it
算出	working-out	figured out
算子	operator
算术均数	arithmetic mean
算法	algorithm
算法优化	algorithm optimization
算法分析	algorithm analysis	analysis of algorithm
算法分类	algorithm classification
算法实现	algorithm implementation
算法收敛	algorithm convergence
算法比较	algorithm comparison
算法理论	theory of algorithm
算法验证	proof of algorithm
算符	operator symbol	op
管内	intraductal
管后	rear of tube
管壁	tube wall
管外	outside of tubes
管径	caliber
管状	tubular	tube-shaped	tubulated
管理	administrate	managing	administer upon	supervision
管理人	administrant	supervisory	overseer	super
管理人员	management personnel	administrative staff
管理体制	administrative system
管理信息	management information
管理信息系统	management information system	mis
管理决策	management decision
管理制度	system of administration	regulatory regime
管理原则	governing principles
管理员	intendant	manager	conservator	caretaker
管理域	administrative domain
管理工作	stewardship
管理工具	management tool
管理手段	ladder of management
管理技术	management technique
管理政策	management policy
管理方式	management style
管理方法	office procedure
管理服务	management services	supervisory service
管理机构	regulatory agency	administrative organ
管理水平	level of management
管理活动	management activities
管理理论	management theory
管理策略	management policy	management game
管理系统	management system	supervising system	supervisory system
管理者	controller	conserver	superviser	supervisor
管理能力	operating capability	capacity of management	administrative capacity
管理行为	management behavior	administration behavior
管理软件	management software	administration software	supervisory software
管理过程	management processes
管理部门	administration section	front office
管的	tubulate	ductal	tubal
管线	line	pipe line	pipeline	tubing
管腔	tubular cavity
管路	pipeline
管辖	domination	police	rule
管道	pipeline	ducting	piping	tubing
管长	tube length
篡改	interpolate	tamper with	sophisticate
篮子	basket
米糠	rice polishings
类人	anthropomorph	sub-human	humanoid
类似	analogous	similarity	like	resemble
类似于	analogous to	akin to	similarly
类似物	analogs	analogue
类内	intra-class
类别	class
类固醇	steroid	steroid alcohol
类型	of type	genre	form	ty
类星体	quasi-stellar object	quasar
类比	analogies
类比推理	analogism	analogic reasoning
类空间	space-like
类胰岛素	para-insulin
类集	generic set
类项	category
类黄酮	flavonoid
籽棉	seed cotton
粉末	pulverous	powder	dust
粉末冶金	powder metallurgy
粉碎	size reduction	comminution	crush up	atomization
粒子	particle	x particle	xi	dispersed particles
粒子产生	particle production
粒子探测器	radiation detector	particle detector
粒子能	particle energy
粒度	particle size	granulity
粒度分布	particle size distribution	distribution of grain size	grain distribution
粒度分析	size analysis	particle size analysis	grading analysis	mechanical analysis
粒状	granular
粒细胞	granulocyte	granular cells	granular leukocytes	granule cells
粒间	intergranular
粗壮	heavy-set	thick
粗大	massively
粗放	extensively
粗晶	coarse-grain
粗略	coarsing	cursory
粗的	thicker
粗砂	roughing sand	open sand	coarse sand
粗粉	coarse powder	meal
粗糙	coarsely	harsh	roughness	roughly
粗糙度	roughness
粗细	weight
粘土	clayed	bond clay
粘土矿物	clay mineral
粘度	viscosity	internal friction	dynamic viscosity
粘性	adhesiveness	agglutinant	stickiness	mucosity
粘液分泌	mucous secretion
粘滞阻尼	viscous damping
粘结	agglutinative	coking	nodulize	felts
粘膜	mucosa	mucosal	mucous coat	mucous membranes
粘蛋白	mucinous
粘连	adherently	blocking	accretive	concretion
粘附	adhering	adhesion
粥样硬化	atherosclerosis
粪便	night-soil	fecal	human waste	feces
粪肥	manure
粮食	food grain	provisions	foodstuff	cereale
粮食产量	crop-yield
粮食作物	food-crop
粮食供给	provisionment
精华	pick of	marrow	distillate	elite
精品	fine ware
精子	sperm cells	germ cell
精密	precision	minutely	critically	by rule and line
精度	precision
精氨酸	arginine
精油	essential oil
精液	seminal fluid	seminal	sem	sperm
精炼	refining	affining	purify
精确	precise	accurate	accuracy	by the square
精确定位	pinpoint
精确度	definition	precision
精确解	exact solution
精神	mens	energy	nerve	spiriting
精神分裂症	schizophrenia	chronic dementia
精神状态	mental state	mental attitude	mind set
精神病	mental disease	mental disorder	mental illness	psychosis
精神病学	psychiatrics	mental medicine	psychiatric medicine	psychiatry
精神障碍	mental disturbance	psychological block	mental aberration
精简	compaction	boiled-down
精算	actuarially
精米	polished rice
精细	refined	subtle	fine	elaborate
精细结构	fine structure
精髓	kernel	marrowed	distillment
糊化	gelatinization	gelation
糖化	glycation
糖原	liver sugar
糖基	glycosyl
糖基化	glycosylation
糖尿病	diabetes	mellitus	diabetes mellitus
糖尿病患者	diabetic
糖尿病视网膜病	diabetic retinopathy
糖皮质激素	glucocorticoid
糖类	carbohydrate	coh
糖耐量	sugar tolerance
糖肽	glycopeptide
糖脂	glycolipid
糖苷酶	glycosidase
糖蛋白	glycoprotein
糖酵解	glycolic
糙米	brown rice
糟糕	too bad	perishing
系主	set owner
系列	serie	spectrums	spectra
系成分	set member
系数	coefficient	factor	co-efficient	modulus
系数矩阵	coefficient matrix	matrix of coefficients
系的	systematic
系统	systemative	large-system	scientific	iris 80 iris 80
系统优化	system optimization
系统分析	system analysis	systematic analysis
系统化	systemize	systematization	schematized
系统可靠性	system reliability
系统吞吐量	throughput of system
系统学	systematics
系统实现	system implemention
系统工程	system engineering	systematic engineering
系统性	systematicness
系统性能	system performance
系统控制	sc
系统树	systematic tree
系统检查	systematic inspection
系统测试	systems test	st
系统生产	serial production
系统研究	system study
系统管理	system management
系统结构	structure of a system
系统解释	systematic interpretation
系统论	system theory
系统设计	system design
系统评估	system evaluation
系统识别	system identification
系统误差	systematic error	system error
系统调用	system call
系统资源	system resources
系统输入	system input
系统辨识	system identification
系谱	line of descent
紊乱	in disorder	foul-up	turbulent	perturbation
素材	subject-matter	material	matter
素质	makings	patent	stuff
索引	indexical	indices	directoried	reference
索桥	rope bridge
索赔	claim compensation	make claim	demand compensation	demand for reimbursement
紧凑	compact	coherency
紧密	compactness	closeness	close together	compactly
紧密度	compactness
紧密接触	impinge on
紧密结合	tight coupling
紧密连接	faying
紧张	strained	keyed up	intenseness	stressed
紧急	emergently	urgent	urgency	instancy
紧跟	in the wake of
紧迫	pressed	pushed for	pressured	stress
紫外	uv
紫外光	uv-light
紫外光谱	uv spectrum	ultraviolet spectrum
紫外线	ultraviolet	ultraviolet ray	ultraviolet light	ultraviolet radiation
紫穗槐	false indigo
紫罗兰	violet	wood violet
紫胶	gum lac	lac
紫色	violet-colored
累加	accumulating	totalizing	acc	cumulatively
累加器	totalizer	accumulators	ac	acc
累及	involve
累的	bucked
累积	accumulatively	cumulating	additive
累积分布函数	cumulative distribution function
累积量	cumulant
累计	accumulated	foot up to	grand total	reckon up
累计误差	accumulative error	cumulative error
絮状	cotton-like	flocculent
繁体	complex font
繁杂	red tape
繁殖	propagate	generativity	reproduce	re-produce
繁殖结构	reproductive structure
繁荣	prosperity	flourishment	thrive	boom
纠正	righting	corrective	put straight	repairment
纠正错误	right and error	put right
纠纷	tangle
纠缠	keep on at	fasten onto	foulness	ply with
纠错	error correction
纠错能力	correction capability
红光	glow
红外光	infrared light
红外光谱	infrared spectrum	ir spectrum	infra-red spectrum
红外线	infrared	infrared ray	ultra-red ray	infra-red
红外线照射	infrared radiation
红斑狼疮	lupus erythematosus
红树	redwood
红河	red river
红移	red shift
红线	red line	love line
红细胞	erythrocytes	red blood cells	red cell	rbc
红细胞压积	packed cell volume	hematocrit
红细胞计数	red-cell count	rbc
红色	redness	rubricity
红花	red-flowered
红豆	bean tree	red bean
红边	red-rimmed
纤溶酶原	plasminogen
纤维	fiber	fibrous	thread
纤维化	fibering	fibrosis	fibrotic	fibrous degeneration
纤维性	fibrous	fibroid
纤维素	cellulose	cellulose fiber
纤维素酶	cellulase
纤维蛋白原	fibrinogenic	factor i
纤连蛋白	fibronectin
约束	restrictiveness	constraint	hold in	peg-down
约束优化	constrained optimization
约束条件	constraint condition	constrained condition
约翰	st johns river	john d rockefeller
级别	level	cy
级数	progression	series
级联	cascaded	cascade connection	cascade stage
级间	among class
纪录	take down
纪律	disciplinary	discipline	military discipline
纬度	latitude
纯净	pureness	purity
纯化	purification	rarefied	decontamination	sublimate
纯合	homozygous
纯合体	homozygote
纯培养	pure culture
纯度	degree of purity	purities	fineness
纯度高	high-grade
纯收入	net receipt
纯的	pure	virgin
纯种	blooded	pure-blooded	pedigreed	true to type
纯粹	purely	purity	spiritous	unmixed
纯音	pure tone
纱线	yarn
纲要	program	compendium	programme
纳米	nm	nanometer
纳米技术	nano-technology	nanotech	nanotechnology
纳米粒	nanoparticle
纳米纤维	nanofiber
纳米级	nanoscale
纳米线	nanowire
纳米结构	nanostructure
纵向	longitudinally	fore-and-aft
纵横比	aspect ratio
纵裂	slitting	longitudinal segmentation	longitudinal rupture
纹状体	striate body	striate nuclei
纹理	texture	grain	vein
纺纱	spinning
纺织	textile	weaved	spin
纺织业	textile
纺织品	textile fabric	textile	dry goods
纺织机	textile machine
纺锤	spindle
纽带	narrow goods	ligament	bridgeing
纽约	ny	new york
线偏振	linear polarization	plane-polarized
线图	graphic chart
线圈	coil	winding	pipe coil
线性	linearity	linearly
线性函数	linear function
线性化	linearization	straightening
线性变换	linear transformation
线性回归	linear regression
线性回归分析	linear-regression analysis
线性度	degree of linearity
线性扫描	linear sweep
线性方程	linear equation
线性相关	linear dependence	linearly dependent
线性系统	linear system
线性组合	linear combination
线性范围	linearity range
线性规划	linear programming	mp
线性趋势	linear trend
线提取	line drawing
线状	linear	linearly
线的	linear
线程	thread
线粒体	mitochondrial	mitochondria	thread granules
线索	cue	clue	cuing	key
线虫	nema	nematode	eel worm	nematode worm
线路	routes	wiring	circuit	line
线路阻抗	line impedance
线速度	linear velocity
练习	practice	exercise	rehearse	exercise oneself in
组件	module	component	packing unit	component part
组份	builder	cutter stock
组分	ingredient
组分分析	component analysis
组合	combinational	built up	combinatory	compositional
组合分析	composite analysis	combinatory analysis
组合带	stack tape
组合式	plug-in
组合条件	combined condition	composition condition
组合模型	built-up pattern	composite pattern
组合算法	combinational algorithm	combinatorial analysis
组合结构	composite structure
组合表	table of combination
组合规	built-up gauge	combination gauge
组延迟	group delay
组态	configured
组成	constitutes	make up of	consist	integrant
组成部分	constituent part
组织	organizing	constructiveness	organizational	tissue
组织分化	histological differentiation
组织切片	tissue slice
组织化学	histological chemistry
组织培养	tissue culture
组织学	histologic	histology	microscopical anatomy	histological anatomy
组织性	organicity
组织机构	institutional	institutional framework
组织特异	tissue-specific
组织结构	organization structure
组蛋白	histone
组装	packaging
组长	chief of party
组间	between-groups	between-subject
细分	sub-division	sub-divide	subdivide
细小	petits	fine
细微	micronic	two-by-twice	microscopic	small
细的	thin	slendering
细砂	bank sand	rough-sand
细粉	fine powder
细粒	close grained	smalls	fine-grain	granulated
细胞	cellular	cell	blast	bioplast
细胞体	cells body
细胞免疫	cellular immunity
细胞内	intracellular	intracellulare enzyme	intracellularly
细胞凋亡	apoptotic	apoptosis
细胞分化	cell differentiation
细胞分离	cell separation
细胞分裂	fissional	direct cell division	cellular fission	cell division
细胞周期	cell cycle
细胞器	cell organ	organelle	cytoplasmic organoids
细胞培养	cell culture	culture of cells
细胞壁	cell wall	cel wall
细胞外	extracellular
细胞学	cytologic	cytology	cell biology
细胞密度	cell density
细胞层	cellular layer
细胞核	cell nucleus
细胞模型	cell model
细胞死亡	cell death	molecular death	apoptosis
细胞毒	cell toxicant	cellular poison
细胞毒性	cytotoxicity
细胞浸润	cellular infiltration
细胞生物学	cell biology
细胞破碎	cell disruption
细胞系	cell line
细胞结构	cellularity
细胞群	cell mass
细胞膜	cell membrane	membraned
细胞色素	cytochrome
细胞表面	cell-surface
细胞计数	cell-count	bacteria count	cytometric
细胞质	cell-substance	cytoplasm
细胞间	intercellular
细致	particularity	particularly
细节	particulars	detail	technicality	specific
细菌	bacterias	bacterial	microbeer	bacterium
细菌属	bacteria genus
细菌相	bacterial phases
细长	slimness	finger-shaped	slightness	slab-sided
织物	fabric	web	cloths	weaved
终极	ultimate	culminating	weapons-grade	final
终止	terminating	ending	make an end of	put an end to
终止条件	end condition
终点	end point	terminal point	goal	destination point
终端	terminaling	tag-end	dead end
终端用户	end-user	terminal user
终端系统	end system
终结	finality	end-all	terminative	final stage
终身	for life	for term of life	lifelong	perpetualness
经典	classical
经典问题	classical problem
经历	experience	undergo	suffer	go through
经受	subjected to	bear up under	go through	supportive
经口	per os	by mouth	po
经尿道	transurethral
经常	very often	most an end	often and often	frequently
经度	longitudinal	longitude
经济	with economy	economical
经济价值	economic value	commercial value
经济体制改革	reform of the economic system
经济作物	cash-crop	money crops
经济利益	economic interest
经济区	economic region	economic zone
经济发展	economic progress
经济因素	economic factors
经济地理学	economic geography
经济基础	economic base
经济增长	economic growth
经济学	economics
经济学家	economic expert
经济差距	economic gap
经济建设	economic construction
经济思想	economic thought
经济情况	economic condition
经济成本	economic cost
经济指标	economic indicator
经济损失	financial loss
经济政策	economic policy
经济效率	commercial efficiency	economic efficiency
经济效益	economic benefit	economic effectiveness
经济条件	economic condition
经济模型	economic model
经济活动	business activities	economic activity
经济环境	economic environment
经济研究	economic research	economic study
经济社会	socio-economy
经济系	department of economics
经济结构	economic structure	structure of economy
经济评价	economic evaluation	economic appraisal
经济领域	economic sphere
经由	by-way	used by	bies
经皮	percutaneous	transcutaneous
经编	warp-knitted
经营	management	business operations	trade in	deal in
经营管理	operating management	operation control
经营行为	dealing
经费	expenses	spending	finances	outlay
经过	pass by	transit	go past	glide by
经过验证	validated	recognized
经颅	transcranial
经验	experience	experiential	exhausting
经验值	exp
经验关系	empirical relationship
经验模型	empirical model
绑定	binding
结冰	ice up	frostted
结合	combined	conjunctively	associatively	conjugational
结合力	combining power
结合区	bonded pad
结合图	ag
结合在一起	fuse into one	hang together
结合层	anchor coat	adjoining course
结合强度	anchoring strength
结合性	associativity	combining
结合水	bound water	bound moisture	hydrate water	water of hydration
结合能	binding energy	bound energy
结合蛋白	conjugated protein
结合质	cement substance
结合量	combining weight
结垢	scale formation	encrustment
结实	well-built	picture of health	substantial	massively
结尾	ultime	conclusion	in fine	terminal
结局	come-off	finale	end-results	wind-up
结扎	ligate	tie-off
结晶	crystallizing	crystallographic	crys
结晶度	crystallinity	degree of crystallinity
结晶紫	crystal violet
结束	at an end	closing	finish with	completes
结束时	at closing time
结束时间	terminal time
结构	structuring	configurable	mechanics	texture
结构上	anatomically
结构信息	structural information
结构修饰	structure qualification
结构分析	structural analysis	texture analysis	sa
结构分解	structure decomposition
结构化	structurized
结构单元	construction unit	constitutional unit
结构参数	characteristic parameter	configuration parameter
结构图	structure block	constructional detail	structure chart	assumption diagram
结构基因	structural gene
结构完整	structurally-complete
结构尺寸	structure size
结构属性	architectural attributes
结构差异	architectural difference	mix variance
结构式	structural formula	constitutional formula
结构性	designability	constitutive property
结构性质	constitutive property
结构指数	structure index
结构控制	structure control
结构材料	construction material	material of construction
结构模型	syntactic model
结构水	constitution water
结构特征	structure characteristics	architectural feature
结构特性	structural property
结构特点	design feature
结构研究	architectural study
结构类型	structure type
结构编码	structured encoding
结构网络	structural network
结构表	structure table
结构设计	physical design	architectural design	configuration design
结果	in result	in consequence	effection	outcome
结果为	eventuate
结果产生	ensue from
结果实	fruitful	fruition	bear
结果数据	result data
结果是	end up with	it turns out that	become of	as a consequence
结果显示	result display
结果相同	come to the same thing	amount to the same thing
结果说明	result note
结核	white plague	tb
结核性	tuberculous
结核病	tb	tuberculated
结渣	bird nest	slag build-up
结点	junction point	node	point of junction
结石	calculous	concretion	stone
结籽	corned
结肠	colonic	coli
结肠癌	colon cancer
结节	node	nodal	nodulated
结节形成	tuberculation
结荚	podding
结论	conclusion	wind-up	summing-up
绕行	circuitous	circumvent	round
绕过	bypassing	steer by	skirt	turn
绘制	scale	protract	plot
绘图	plotting	mapping	drawing practice	graph plotting
给予	afforded	imparted	offer	det
给养	affordance	catering	provisions
给我	give me
给水	water-supply	feed water	fw
给药	giving medication	dose	administration
络合	complexation
络合反应	complexing reaction
绝大多数	overwhelming majority
绝对	absoluteness	categoric	abs	full-on
绝对值	absolute value	absolute magnitude
绝对规则	absolute rules
绝对误差	absolute error	ae
绝对量	absolute amount	absolute magnitude
绝热	adiabatic	heat insulation	athermous
绝经	turn of life	menopausal	change of life
绝经后	post-menopause
绝缘	insulating	isolating
绝食	fast	absolute diet
绞痛	angina
统一	unitive	unify	uniformness	consolidative
统一性	oneness
统治	governance	rule over	dominancy	king
统治者	powers that be	potentate	dominator
统筹	integrated
统计	statistical	reckon up
统计信息	statistical information	statistics
统计分析	statistical analysis
统计学	statistics
统计学上	statistically
统计推断	statistical inference
统计数据	statistical data
统计方法	statistical method
统计检验	statistical test
统计模型	statistical model
统计相关	statistical correlation	statistical dependence
统计表	statistical list
统计计算	statistical computation	statistical calculation
统计资料	statistics data	statistical date	statistics	statistical information
统计软件	statistical software
统计量	statistic
绣球	seven barks
继承	successive	succeed to	come into	taking over
继电保护	relaying
继续	continuative	follow-up	keep on	sequential
绩效	performance
维修	service	maintenance	do repairs	maintenance repairs
维基百科	wiki
维护	maintaining	servicing	maintenance	stand up for
维持	last for	maintain	keep up	sustainment
维数	dimensionality	number of dimensions	dimension
维生素	vitamin	accessory food substance	vitamin m
维的	dimensional
维管	vascular
维管束	vascular bundle	vascular strand
维管柱	vascular cylinder
维管植物	vascular plant
绵羊	domestic sheep	ovine
综合	integrative	synthetize	synthesize	uniting
综合体	complexness	synthesis
综合作用	synthetic action
综合利用	integrated utilization	complex utilization	comprehensive utilization
综合征	symptom complex	symptom grouping	symptomes complice	syndrome
综合性	comprehensiveness	omnibus
综合指数	aggregative index number	composite index number	composite indexes
综合效率	overall efficiency
综合法	synthesis method	syntheses
综述	round up
绿化带	green belt
绿叶	marginal lobe
绿洲	oasis
绿线	district line
绿肥	green manure
绿脓杆菌	blue-pus bacillus	pseudomonas aeruginosa	blue pus organism
绿色	greened	chlorinated
绿茶	green tea
绿藻	green algae
缓冲	buffering	cushion
缓冲区	buffer area	buffer zone	buffer
缓冲溶液	buffer solution
缓和	mitigant	ease up	relaxative	smooth over
缓坡	low-pitched
缓慢	slowness	by inches	slow-motion	labored
缓慢下降	inch down
缓蚀剂	inhibiter	corrosion inhibitor
缓解	alleviating	remissions	remit	soothing
缓解期	in remission
缓释	sustained-release	slow-release	time-release
缔合	associating	association reaction
编写	compose
编制	work out	made-up	organizational
编号	numbered
编排	weaved
编目	cataloged	listing
编码	encoded	coded	make a code	encode decode conversion
编码器	encoder
编码序列	coded sequence
编码方式	encoded mode
编码方案	coding program	coding scheme	encoding scheme
编码方法	coding method	encoding method
编码机	coding machine
编码模型	encode model
编码系统	coding system
编码网络	coding network
编码表	encode table
编码规则	code rule
编码过程	encode procedure	cataloged procedure
编织	knit	weaved	twist
编译	compiled
编辑	editing	compilation	reduct	copy-edit
编队	formation
缘的	marginal
缝合	suture	stitch up	seaming
缝隙	gap	aperture
缝隙连接	gap junction
缠绕	entwinement	intertwine	curl around	wind
缩写	abbreviative	for short
缩减	build-down	curtail	hold-down	reduced
缩合	condensation
缩小	zoom in	contractible	in little	reduce
缩影	reduction
缩放	scales	zoom
缩放因子	zoom factor
缩率	reduction ratio
缩短	cut-down	shortening	short-circuit	abbreviate
缩短了	truncated
缩窄	constrictive
缩聚	condensation polymerization
缴纳	hand in	payment	kick over	club
缺乏	lack of	short of	fail in	deficiency
缺位	no bit
缺口	separation	gap	die cut	open-jaw
缺失	deletion	depletion
缺少	lack for	in want of	in defect of	deficient in
缺损	defect
缺氧	oxygen-deficient	oxygen deficit	oxygen want
缺水	water depletion	water-starved
缺点	defect	shortcoming	short-coming	one's blind side
缺血性坏死	ischemic necrosis
缺陷	limitation	defect	objection	disfiguration
缺陷检测	defect detecting
网关	sna gateway	gateway
网址	web site
网格	grid
网点	lattice point
网状	webbed	cancellated	dicty	netted
网状结构	net structure	net-like structure	cancellated	lattice-like structure
网眼	mesh
网站	website	internet site
网络	network	cyber	net
网络体系结构	network architecture
网络分析	network analysis
网络分析法	anp
网络协议	networking protocol
网络层	network layer
网络平台	sharepoint
网络拓扑	net topology	topology of networks
网络拓扑结构	network topology
网络控制	nc
网络服务	network service
网络模型	network model
网络模拟	network analog
网络理论	net theory
网络用户	network user
网络系统	cellular system
网络结构	network structure
网络节点	network node	node of network
网络规模	network size
网络连接	network connections	interconnectivity
网路	networked	mains
网页	web site	webpage
罕见	infrequence	seldomness	unusual
罗马	rome	roman
罪犯	offender	law offender	criminal	culprit
置于	crosses at	park
置信区间	confidence interval
置信度	confidence level
置换	substitution	replacement	permutative	transpositional
署名	affix
羊水	amniotic fluid
羊的	ovine
羊草	guinea grass
美丽	beautiful	comely	fairness	unattractiveness
美元	dollar	american dollar	u s dollar	usd
美国	states	united states	united states of america	american
美国国家	american state
美国宾夕法尼亚大学	university of pennsylvania
美国政府	u s government	us government	united states government
美好	nice
美学	aesthetics	esthetics
美洲	americas	americaner
美的	esthetical	aesthetical
美观	formful	fairly
美食	cate
羔羊	lamb	lms
羟基	hydroxyl radical	hydroxyl group	hydroxyl	hydroxide radical
羟基乙酸	glycolic acid
羟基磷灰石	hydroxyapatite
群众	many	multitude	crowd	mass
群体	population	syngen
群岛	isle
群控	group control	cluster control
群集	troop	formicate	clusterer	herd
羧化	carboxylation
羧基	carboxylic	carboxy	carboxyl group
羧酸	carboxylic acid
羰基	carbonyl	carbonyl group	carboxy group
羽毛	plume	pinion
羽毛球	bird
羽状	plume
翅片	wing flat
翌年	next year
翻译	translat	interpretive	rendering
翻译质量	translation quality
翻转	roll-over	reversal	rollover	cave back over
翼型	airfoil
老人	aged	senior citizens	old-people	elder
老化	aging	maturing	burn-in
老师	teacher
老年	advanced-age	age	gray-headed	grey hairs
老年人	elderly	old-people	geriatrics	grey hairs
老的	aged	gray-headed	old	grey-headed
老虎	tiger
老鼠	mice	mouse
老龄	old-age
考察	research	expeditionary	exploratory
考查	quiz
考核	evaluation of one's performance
考生	examination candidate
考虑	think on	take into account	consideration	look at
考虑到	in consideration of	allow doing	have regard to	take into consideration
考虑因素	consid
考证	textual criticism
考验	test	trial	make an examination of	furnace
而且	moreover	furthermore	be-sides	besides
而且还	apart from
耐久性	durability	wear
耐力	resistance	toleration
耐压	withstand voltage
耐受性	survivability	toleration
耐寒	hardiness
耐寒性	low temperature resistance	freeze resistance
耐性	endurance	patience
耐旱	drought-enduring
耐水	water-tolerant	water-fast
耐热	temperature-resistant	heat stabile	resist heat	heat-stable
耐热性	heat resistance	heat resisting property	thermostability
耐盐	salt-tolerant
耐磨性	wear resistance	abrasion performance	abrasive resistance
耐腐蚀	corrosion resisting
耐药	resistant to	drug-resistant	drug-fast
耐蚀性	corrosion resistance
耐酸	acid resisting	acid-fast	acid-proof
耐量	toleration
耕作	cultivate	farming	agricultural
耕地	tilled land	turn soil	cultivated land
耕种	culture	manured	farm	till the earth
耗损	wear off	wear and tear
耗散	dissipation
耗时	time-consuming
耗水量	water consumption	water usage
耗费	wastefulness	use
耦合	couple in
耦合强度	coupling strength
耦合系统	coupled system
耳蜗	cochlear	cochleae
职业	occupational	calling	vocational	employment
职位	title of position	authoritys	position	post
职权	reins of office	province
职称	competence
职能	entrepreneurship
职责	functions and powers	responsibility	role	functionate
联动	linkage
联合	uniting	combined with	federatively	associated
联合会	joint association
联合作用	combined action
联合区	association area
联合国	united nations	un
联合开发	joint exploitation
联合概率	joint probability
联合设计	joint-design
联合起来	band together	associate a with b	join up	club
联想	associational	association of ideas
联接	link-up	adjoining	coherency
联盟	federation	alliance	allied	union
联系	link-up	connected with	relationing	contact
联系起来	allied
联结	connectively	coupling	solder
联络	connect with	bridgeing
联通	log-in
联邦	federal	commonwealth
聚丙烯	polypropylene
聚丙烯酰胺	polyacrylamide
聚丙烯酰胺凝胶电泳	polyacrylamide gel electrophoresis
聚丙烯酸	poly
聚乙二醇	polyethylene glycol	glycol polyethylene
聚乙烯	formale	polyethylene
聚光	condensing	spot light
聚合	polymerize	aggregated	converge	conjunct
聚合反应	polymerization
聚合度	degree of polymerization
聚合物	condensate	polymer	dendrimer
聚合酶	polymerase
聚合酶链反应	polymerase chain reaction
聚并	coalescence
聚束	bunched
聚氨酯	polyurethane
聚焦	focused	focussing	focus	focalize
聚类	clustering
聚类分析	cluster analysis
聚类数据	cluster data
聚类算法	clustering algorithm
聚糖	glycan
聚结	coalescing	agglomerate
聚酯	polyester
聚酰胺	polymeric amide
聚集	aggregating	gathering place	gathering	collective
聚集态	state of aggregation
肆虐	rasted
肉牛	beef stock
肉瘤	sarcoma
肉眼	macroscopical	unaided eye	naked eye
肉眼可见	macroscopical
肉芽肿	granulation tumor
肌内	intramuscular	intramuscularly
肌力	animal force	muscle force
肌层	muscular coat	muscular layer
肌张力	muscular tension
肌注	muscle column
肌电	myoelectric
肌电图	emg
肌纤维	muscle fiber
肌细胞	muscle cell	myocyte
肌肉	muscle	beefs
肌肉注射	intramuscular injection
肌腱	muscle tendon
肌醇	bios i	heart sugar	muscle sugar	meat sugar
肌钙蛋白	troponin
肛门	fundament	anal
肝内	intrahepatic
肝动脉	hepatic artery
肝损伤	liver injury
肝炎	hepatitis
肝病	hepatism	liver disease	liver-complaint
肝癌	cancer of the liver	liver cancer
肝的	hepatics
肝硬化	cirrhosis	cirrhosis of the liver
肝素	heparin
肝细胞	hepatocellular	hepatocyte	liver cells	hepatic cells
肝细胞癌	hepatocellular carcinoma
肝脏	liver	hepatic
肝静脉	hepatic vein
肠上皮	intestinal epithelium
肠内	enterally	intra-intestinal	intestinal
肠梗阻	intestinal obstruction
肠毒素	enterotoxin
肠液	intestinal juice
肠球菌	enterococci	enterococcus
肠粘膜	intestinal mucosa
肠道	enter	intestinal tract
股东	share-holder	partner	share-owner	shareholder
股份	shares of stock	stock share	stock
股份有限公司	company limited by shares	incorporated corporation	limited company	joint stock limited company
股权	share rights	stock equity	shareholding	stock rights
股票	certificate of shares	stock certificate	share certificate	capital stock certificate
股票市场	stock-market
股静脉	femoral vein
股骨	thigh bone	femoral	femur	leg bone
肢体	member
肤色	skin color
肥厚	hypertrophic
肥大	hypertrophic	hypertrophy	overgrowth	enlargement
肥大细胞	mast cell	mast leukocyte
肥效	fertilizer effect	fertilizer efficiency
肥料	manure	fertilizer	plant food
肥沃	fertileness	generousness	enrichment	richness
肥满	grossness
肥的	fat
肥胖	obese	adiposity	fatness	full-bodied
肩关节	joints shoulder	shoulder joint
肩负	stuck with	shoulder
肯定	positiveness	for certain	affirmativeness	sure to
育种	breeding
肺内	intrapulmonary
肺动脉	pulmonary artery	venous artery	trunk pulmonary	pulmonic
肺水肿	fluid lung	edema of lungs	pulmonary edema
肺泡	pulmonary vesicle	air sacs	alveolar
肺炎	pneumonia	pulmonitis	lung fever	pulmonary fever
肺炎链球菌	streptococcus pneumoniae
肺癌	lung cancer
肺结核	tuberculosis	pulmonary tuberculosis	tuberculosis of lunge	tb
肺脏	lung
肽类	peptidomimetic
肽酶	peptidase	peptide synthetase
肾切除术	nephrectomy
肾动脉	renal artery
肾小管	renal tubules
肾形	kidney-shaped
肾损伤	kidney injury	renal injury
肾炎	bright's disease
肾病	nephropathy
肾的	renal
肾素	renin
肾结石	kidney stone
肾脏	renal	reins
肾脏疾病	kidney disease
肾衰竭	kidney failure	renal failure
肿块	tumor	bump	lump
肿大	tumor	swelling	enlargement
肿瘤	tumorous	neoplastic
肿瘤发生	tumorigenesis	tumorigenic
肿瘤坏死因子	tnf	tumor necrosis factor
肿胀	pumped	strutting	oncotic	swelling
胁迫	terrorization	threatening
胃液	gastric juice	juice gastric
胃管	stomach-tube
胃肠	gastrointestinal	gastroenteric	gastro-intestinal
胃肠道	gastrointestinal tract
胃蛋白酶	stomach enzyme
胆囊	bile cyst	cystic
胆固醇	cholesterol
胆总管	common bile duct
胆汁酸	bile acid	acid bile
胆管	bile duct	bile vessel
胆红素	bilirubinic	bilirubinic acid
背侧	dorsally
背压	counter-pressure
背后	backside	rear	rearward	behinder
背散射	back scattering
背景	background	back ground	setting	context
背景噪声	background noise
背景知识	background knowledge
背离	depart from	deviation	lapse from	err from
背部	backside	back	dorsal
背面	back-side	dorsal aspect	dorsal surface	reverse
背风	lee
胎儿	fetal	fetus	embryo
胎座	placenta
胎盘	placentae	uterine cake
胎膜	fetal membrane
胎龄	fetal age	gestational age
胚囊	embryo sac	embryonic sac
胚的	germinal
胚胎	embryonal	embryo	blast	germinal membranes
胚胎学	embry	emb	developmental anatomy
胚胎干细胞	es cell
胚胎移植	embryo transplant
胚芽	embryo	germ
胚轴	embryonic axis
胜任	competent for	equal to	adequate to	qualified for
胜利	success	winning	in triumph	come through
胞内	intracellular
胞内酶	intracellular enzyme
胞外酶	extracellular enzyme	exo-enzyme
胞浆	cytoplasm
胞质	cytoplasm	periplasmic
胫骨	tibial
胰岛	pancreatic island	islet of pancreas	islet tissue	areas of langerhans
胰岛素	insulin
胰腺	pancreatic	pancreas
胰腺炎	pancreatitis
胰腺癌	pancreatic cancer
胰蛋白酶	trypsin
胰蛋白酶消化	trypsin digestion
胰高血糖素	glucagon
胶体	colloid	rubber mass	rubber matrix
胶凝	gelatination	gelling	gelate	agglomerating
胶凝材料	cementing material
胶原	collagen
胶原纤维	collagenous fiber	collagen fibrils	white fibers
胶囊	gelatin capsule	capsule	micell
胶质	colloid	colloid substance	colloidal matter	gelatinous matter
胶质细胞	colloid cells
胸主动脉	thoracic aorta	dorsal aorta
胸片	sternum
胸痛	chest pain
胸肌	pecs
胸腔	cavity respiratory	chest cavity	rib cage	thoracic cavity
胸腺	thymus	thymus gland
胸膜	pleural
胸部	breast	chest	thoraces	bust
能再现	reproduceable
能利用	salvageable
能力	capability	ability	competence	potencies
能力差异	capacity variance
能力表	capability list
能动	motile	dynamical
能变	energy change	variably
能处理	treatable
能够	in a position to	capable of	able
能够达到	possible of attainment
能带	energy band
能开	openable
能得到	obtainable
能指	signifiant
能流	energy flux	fluence
能源	source of energy	mass energy
能源资源	energy resources
能理解	comprehensibility	apprehensibility
能用	practicably	usable	useable
能的	capable of
能结合	combinable
能缓解	compoundable
能耐	tolerant
能见度	visibility	audibleness
能谱	energy spectrum
能达到	within touch	carry
能适应	adaptable
能量	energy
能量代谢	energy metabolism
能量传递	energy transfer
能量分布	energy distribution
能量利用率	capacity usage ratio
能量密度	energy density
能量平衡	energy balance
能量效率	energy efficiency
能量消耗	waste of energy	expenditure of energy
能预测	foreseeably
脂多糖	lipopolysaccharide
脂类	lipid
脂肪	fatty	fat	fatty nitrile	grease
脂肪乳	fat milk
脂肪代谢	fat metabolism
脂肪变性	fatty degeneration	adipose degeneration	steatosis
脂肪组织	fatty tissue	adipose tissue
脂肪细胞	adipocyte	fat cell	adipose cell
脂肪肝	hepatic adipose infiltration
脂肪酶	lipase
脂肪酸	fatty acid	fa
脂肪酸合成	fatty acid synthesis
脂肪酸合成酶	fatty acid synthetase
脂蛋白	lipoprotein
脂质	lipide
脂质体	liposomes
脂酰	acyl
脆化	embrittlement
脆弱	vulnerably	fragility	frailness	frangible
脆弱性	frangibility
脆性	brittleness	shortness	frangibility
脆性断裂	brittle rupture
脉冲	pulsing	pps	pulsating	impulse
脉冲信号	pulsing signal
脉冲压缩	pulse compression
脉冲宽度	pulse length	time of pulse	pulsewidth	pulse width
脉动	pulsative	pulsating	surg	pulsatile
脉搏	beat of pulse	pulse	temperature pulse respiration
脉管	vessel	vas	vascular
脊柱	back bone	spinal column	vertebral column	dorsal column
脊柱侧凸	lateral curvature
脊椎动物	vertebrate
脊髓	spinal cord	spinal marrow	marrowed
脊髓损伤	spinal injury
脐带	umbilic	umbilical cord	silver cord	umbilical stalk
脐静脉	umbilical vein
脑出血	cerebral hemorrhage
脑室	brain cavity	cerebral cavities	ventricles of brain	ventricle
脑干	brain-stem	brain axis	brainstem	segmental apparatus
脑损伤	brain damage	brain injury
脑水肿	wet brain	brain edema	cerebral edema
脑活动	cerebration
脑电图	eeg	electroencephalogram	electroencephalography
脑病	encephalopathy
脑的	cerebric
脑神经	cranial nerve
脑科学	brain science
脑细胞	brain cell
脑脊液	cerebrospinal fluid
脑血流量	cerebral blood flow	cbf
脑血管	cerebrovascular
脓毒症	metastasizing septicemia
脓肿	abscessus	abscess
脚本	story-board
脱位	dislocated
脱出	prolapse
脱氢	degassing of hydrogen
脱氢酶	dehydrogenase
脱氧	deoxy	deoxygenation
脱氧核糖核酸	dna
脱氧鸟苷	dg
脱氨酶	deaminizing enzyme	deaminizing ferment	deamidizing enzyme
脱氮	denitrification
脱水	dehydrated	dewatered	evaporation	anhydration
脱的	slip-on	slip-ons
脱盐	desalinization
脱硫	desulfurated	sulfur removal
脱离	cut one's losses	release up	break away from	sever
脱细胞	cell-free
脱脂	degreased	non-fat	fat-extracted
脱臼	dislocate	out of joint	disjoint
脱色	discolored
脱节	out of joint	disjoint
脱落	scale off	shedding	decid	fall out
脱附	desorption
脲酶	urea enzymes	urea ferment
脾脏	spleened
腋窝	arm pit
腐殖土	vegetable earth
腐烂	decayed	decompose	roting	corrupt
腐蚀	corrosively	erosing	erode	corroding
腐蚀抑制	corrosive poison
腐蚀电流	corrosion current
腐蚀速率	corrosion rate	rate of corrosion
腐败	corruption	decay	damp off	ulcerative
腓骨	calf bone
腔内	intra-cavity	intracavitary	intracavity
腕关节	wrist joints	wrist	carpal joints
腰椎	lumbar spine	lumbar
腰臀	waist-hip
腹主动脉	abdominal aorta
腹侧	gastro
腹内	intra-abdominal	intraabdominal
腹水	peritoneal fluid
腹泻	diarrhea	looseness of bowels	bowel complaint
腹胀	windy
腹腔	abdominal cavity
腹腔镜	laparoscope
腹膜	peritoneal
腹膜后	retroperitoneal
腹部	abdominal	abdomen	stomached
腺毛	glandular hair
腺病毒	adenovirus	adenoviral
腺瘤	adenoma
腺癌	adenocarcinoma	glandular cancer	glandular carcinoma	malignant adenoma
腺苷	adenosine
腺苷酸	amp
腿肌	leg-muscle
膀胱	bladder	urinary bladder	ves	cystic
膜性	membranous
膜状	membraneous
膜电位	membrane potential
膜电极	membrane electrode
膜的	membranous
膝关节	knee-joint	articulation of knee	joints knee
膨胀	dilatate	inflatable	bulking	expansion
膨胀力	expansibility
膨胀性	dilatability
膨胀机	expansion machine
膳食	meal	board	meal plan
自上而下	from the top downward
自东	eastern
自主	autonomic	self-determination	independence	freedom
自主性	autonomy	independence
自主权	decision-making power	autonomous right
自主神经系统	autonomic nervous system
自交	selfed
自交亲和	self-compatible
自从	ever after
自伤	self-wounding	self-injury	self-inflicted injury
自体	autoimmune	autogenous	auto
自信	self-confident	confidently	self-assurance	self-belief
自修复	self-repairing
自创	self-created	self-initiated
自制	our own make	self-governing	self-command	self-made
自动	automatical	self acting	self-moving	autonomically
自动分析	automated analysis	automatic analysis
自动化	automate	automatization	robotization	automobilize
自动学	automation	automatics
自动完成	auto-complete
自动引导	self-direction
自动控制	automatic controlling	self-steering
自动控制系统	automatic control system	robot control system	acs
自动机	automator	automat	robot
自动编码	automatic coding
自动设计	automation design	auto-design
自动调整	self-adjustment	autoregulation	self-correcting
自动调节	self-regulation	self-regulatory	autoregulated	self-adjusting
自动驾驶	automatic drive	automatic-transmission
自助	help-yourself	self-help	self-service
自发	spontaneous	self-organized	initiative	idiopathic
自变量	independent variable	iv	argument
自学习	self-learning
自定义	customized	user-defined	self-defining
自尊	self-respect	self-importance	self esteem	self-worth
自己	self	one's	number one	oneself
自引	self-citation
自律	self-discipline
自愈	natural repair	natural cure	self-cure	spontaneous cure
自愿	of one's own accord	of one's own motion	voluntariness	volunteer
自我	self	selves
自我中心	self-centered	autistic	self-centred
自我价值	self-value
自我保护	self-preserving
自我参照	self-referent
自我发展	self-advancement	self-development
自我复制	self-replicating	self-reproducing
自我实现	self-actualize	self-fulfilment	self-realization
自我意识	self-awareness	self-consciousness
自我报告	self-report
自我控制	self-controlled	self-command
自我效能	self-efficacy
自我更新	self-renewing
自我概念	self-concept
自我表现	self-expression
自我认同	self-identification	self-identify
自我评价	self-evaluation	self assessment	self-review
自我调节	self-regulated
自旋	spin
自旋标记	spin labeling
自杀	take one's own life	suicide	die by one's own hand	self-slaughter
自杀行为	suicidal behavior
自来水	tap water	running water
自治	self-governance	autonomous	self-rule	autonomy
自治区	municipality
自然	naturalness	spontaneousness	without affection	candidness
自然人	natural person	physical person	natural body	human being
自然保护区	nature reserve	reserve
自然光	natural light
自然地理	physical geography
自然对流	natural convection
自然循环	natural loop	natural circulation
自然性	naturality	unnaturalness
自然恢复	spontaneous recovery
自然条件	natural condition
自然流产	natural abortion	spontaneous abortion
自然状态	natural state
自然环境	natural environment	natural setting
自然生长	grow wild
自然界	natural
自然科学	natural science	hard science	physical science	science
自然语言	natural language
自然语言处理	natural language processing
自然资源	natural resource
自然资源管理	natural resource management
自然选择	natural selection
自生	self-generating	autogenic	spontaneity	self-engendered
自由	with freedom	free	at liberty	liberated
自由基	free-radical
自由基的清除	scavenging of free radicals
自由度	degree of freedom	dof
自由权	right to liberty	liberty
自由电子	free electron
自由空间	free space
自由能	free energy	work function
自由贸易	free trade	free trader
自相似性	self-similarity
自相关	self-referent
自相关分析	auto correlation analysis
自组织	self-organizing
自组装	self-assemble
自花授粉	self-pollinate	self-compatible
自行	self-propelling
自行车	bicycle	cycle	push bicycle
自觉	consciously	subjective	purposefully	self-conscious
自诱导	self-induced	self-induction
自足	absolutive	self-sufficiency	self-contained
自身	personal
自身免疫	autoimmunization	auto-immune
自身免疫性	autoimmunity
自身免疫性疾病	autoimmune disorder
自转	axial rotation	turn on its axis	revolve on its axis
自适应	adapting	self-adapting
自适应均衡	adaptive equalization
自适应学习	adaptive learning
自适应性	adaptivity
自适应控制	adaptive control	self-adaptive
自适应方法	adaptive method
自适应算法	adaptive algorithm
自适应阈	adaptive thresholding
自重	self-respecting	dead-weight	respect oneself	live with oneself
自闭症	infantile autism
自顶向下	top-down
臭氧	ozonous
至上	paramount	supremacy
至于	in so far as	as regards	as respects
至今	up to the present	this day	thus far	hitherto
至今仍	as yet
至关重要	crucially	of great concern
至多	at the outside	at the best	maximum of	at the utmost
至少	at least	at a minimum	not less than	at any rate
至死	the very last	the end of the chapter
致使	result	lead	render
致力于	working on	direct energies to	focus on	directed towards
致密	densification
致密化	densifying	densification
致富	make a fortune
致死	deadly	fatal	killer	terminal
致死性	lethality
致死浓度	lethal concentration
致死率	fatality rate	lethality
致病	disease-producing	pathogenic	morbid	pathogenesis
致病性	pathogenicity
致病菌	pathogenic bacteria
致瘤	oncogenic	tumorigenic
致癌	carcinogenic
舆论	public voice	public opinion
舌尖	tongue tip
舌的	lingual
舍弃	obsoleting	render
舒张	diastolization
舒张压	diastolic pressure	mm hg
舒张期	period of relaxation
舒适	easeful	comfort	pleasurably	pleasing
舞台	stage	arena
航天	astronautical
航天器	space vehicle
航班	air-flight
航空	aviatic	aeronautic	aerial navigation	navigation
航空公司	airways	air-way	airline-industry	airline
航空发动机	aircraft engine	aero-engine
航空煤油	aviation kerosene
航线	air route	ship route	flight line	flight course
航行	navigate	shipping	voyage	steer
航运	air transport
航道	sea-route	fair way	channel	shipping lane
船体	hull
船用	shipboard
船舶	navigational	shipping	watercraft	marine
良好	welled	high-blooded	favorable	all right
良性	benign	non-malignant
良性前列腺增生	benign prostatic hyperplasia
良性肿瘤	carcinoid
良种	fine breed	well-bred
艰巨	onerously
艰难	with difficulty	hardship	formidable	hard
色差	color difference	chromatic aberration	chromatism	aberration
色度	chromaticity	colority
色彩	coloration	tinge
色散	dispersion
色氨酸	trp	amino-indole acid
色温	color temperature
色的	chromatic
色素	coloring matter	pigment	coloring
色调	tonal	coloring	tinge	tone
色谱	color spectrum	chromatogram
色谱分析	chromatographing	chromatographic analysis
色谱图	chromatogram map
色谱峰	chromatographic peak
色谱方法	chromatographic process
色谱柱	chromatographic column
艺术	artistic	art	aesthetical
艺术品	art object	art-works
艺术形式	art form
艾滋病病毒	hiv	aids virus	human immunodeficiency virus
节律	rhythm
节日	high day	red letter day	pink-eye	holiday
节段	period
节流	throttling
节点	node point	pitch point	nodal point	node
节点表	node list
节目	program	programme
节省	economize on	save on	cut down on	go easy with
节省时间	save time	time-saving
节约	economize on	save on	sparing of	go easy with
节能	energy saving	power-saving	energy-conserving
节距	pitch
芒草	silver grass
芝麻	til
芦苇	bull rush	common reed	reed	reed grass
芬太尼	fentanyl
芯片	microchip	chip
花冠	coronal	coronary
花期	florescence
花椒	pepper
花瓣	petal	leaves	lvs	flower petal
花瓣形	petaling
花生	peanut	monkey nuts
花粉	pollen	pollinic	dust
花粉囊	pollen sac
花粉粒	pollen grain
花芽	flower bud
花蕾	bud	flower bud
花费	invested	pay-out	spend	cost
花马	paint horse
芳烃	aromatic hydrocarbon
芳香	aromatous	sweet-scented	sweetness	fragrancy
芳香化	aromatize
芳香性	aromaticity	aromatic properties
芳香烃	aromatic hydrocarbons
芽孢杆菌属	genus bacillus
芽生	gemmative
苏云金芽孢杆菌	bacillus thuringiensis
苏打	soda	sal soda
苏氨酸	thr	threonine
苏联	russia
苏醒	come to life	come to	come to oneself	regain consciousness
苔藓	fog
苗圃	seed bed	planting	nursery	seed plot
苛刻	harsh on	rigorous	severe	slashing
若干	numbers of	quantity of
若干个	divers
苦草	tape grass
苯丙氨酸	phenylalanine
苯乙酮	acetyl benzene
苯基	phenyl	ph	phenyl group
苯环	benzene ring
苯甲酸	benzene carbonic acid	benzene carboxylic acid
苯甲醛	benzene carbonal	benzene methylal
苯酚	phenol	phenyl hydroxide	phenylic alcohol	phenyl hydrate
英国	englished	british	uk-based	england
英文	englished	english language
英语	english
苹果	apple	app
苹果园	apple orchard
苹果树	apple tree
茂盛	prosperity	exuberance	luxuriancy	flourish
范例	paradigm	sample
范围	extent	spectrum	universe	area
范围在	range in
范围广	full-bodied
范式	normal form
范畴	categorial	categorical
茄子	mad apple
茄科	potato family
茶叶	tea leaf	tea
茶树	tea tree
草原	grass	plain
草叶	grass-blade
草图	sketching	rough drawing	first sketch drawing	sketch drawing
草地	grass over	lawn	pasture
草场	grazing
草坪	lawn
草根	grassroot	grass-root
草药	vegetable medicine
草酸	oxalic acid	oxalic
草酸钙	calcium oxalate
草鱼	grass carp
荒地	waste-land	wild land	abandoned land	no-man's-land
荒漠	hungriness
荚膜	capsul
荟萃	constellation
荧光	fluorescent	fluorescent light	fluoro
荧光光谱	fluorescence spectrum
荧光强度	fluorescence intensity
荧光显微镜	fluorescence microscope
荧光染料	fluorescent dye
荧光标记	fluorescence labeling
荧光素酶	luciferase
荨麻疹	hives	urticaria
荫蔽	shaded
药剂	pharmaceutics	agenting	medicament
药动学	pharmacokinetics
药品	physic	administer medicine	curat	pharmaceutic
药学	pharmaceutically	pharmaco	pharmacy
药师	pharmaceutic	pharmacist
药效	pharmacodynamic
药浴	medicated bath
药物	medicant	drugs	pharmaceutic	medicaments
药物处理	medication
药物学	pharmacologic	pharmacology
药物治疗	medication
药物预防	drug prophylaxis
药理学	pharmacological	pharmacology	pharmacological medicine
药用	medicinal	pharmaceutic
药的	medicinal	medical
药膏	ointment
荷兰	netherlands
莎草	rush nut
获取	perception	pull down	angle
获奖	prize-taking
获得	obtainment	procural	acquired	securement
获得成功	go places	make a hit	put it over	do the trick
菊科	composite
菌丝	bacterial filament
菌丝体	mycelium
菌细胞	bacterial calls
菌落	colony
菜园	vegetable patch	kitchen garden	garden
菱形	diamond	diamond-shaped
萃取	extracted	leach
萃取剂	extracting agent	extraction solvent
萌芽	buddings	embryonic	sprouted	germinate
萌芽期	embryonically
萎缩	atrophy	shrink
萜烯	terpene
萤火虫	lightning bug	fire beetle	glow-worm
营养	nutritional	nutrient	nutritious	vegetal
营养不良	ill-fed	dystrophy	malnutrition	nutritional disturbance
营养丰富	nutritiously
营养品	nutrition
营养物	nurturer	nutrient
营造	building
落入	fall into	drop into
落区	drop zone
落后	under-developed	behind with	lagging	lag behind
落后于	lag	trail
落地	fall to the ground	born	ground
落实	put into practice	carry out
落差	fall
落空	pass by the board	go by the board	go to the ground	draw blank
著作	works	writing	literature	literary work
著作权	right of author	intellectual property	copyright	copy rights
著名	of note	notability	distinguished	best-known
葡糖	glucose
葡聚糖	glucan
葡萄	grape	common grape vine	vine
葡萄园	domaine	vineyard	wine farm	vine yard
葡萄球菌	staphylococcal	staphylococcus
葡萄糖	glucose	grape-sugar	honey sugar	fbg
葡萄糖胺	glucosamine
葡萄糖脱氢酶	glucose dehydrogenase
葡萄胎	grape mole	cystic mole
蒙特卡洛	monte carlo
蒙特卡罗	monte
蒙脱石	mont
蒴果	capsule
蒸发	evaporative	vaporize	vapor away	exhalation
蒸发作用	evaporating
蒸发器	evaporator	vaporizer
蒸发段	evaporation zone
蒸发率	evaporative duty	evaporation rate	rate of evaporation
蒸发皿	evaporating dish
蒸气	vapor
蒸汽	vapores	steam
蒸汽压	vapor pressure
蒸煮	digesting	dig	cooking
蒸馏	distillating	still
蒸馏水	distilled water	dw
蒸馏法	distillation
蓄意	with intent	by design	in cold blood	deliberateness
蓄水	water conservancy	ponding
蓄热	thermal storage
蓄电池	storage cell	storage battery	electric power storage	secondary cell
蓄积	cumulative	accumulation
蓝光	blue light
蓝移	blue shift
蓝细菌	cyanobacteria
蓝色	blue	azur	blue-light
蓝藻	blue-green algae
蓬勃	health
蔓延	diffusion	contagiously	propagate	overrun
蔗糖	cane sugar	table sugar	sucrose
蔬菜	vegetable	vegetable crops	green meat	truck
蔷薇	rosa	rose
蔷薇科	rose family
蕴含	implicant	inclusion
薄壳	thin shell
薄层	thin-layer	laminae	laminar	lamella
薄层色谱法	thin layer chromatography	tlc
薄弱	weakness
薄弱环节	achilles heel
薄片	chip	shaving	lamina	laminar
薄膜	thin film	thin membrane	membrane	film
藤本植物	vine
藻的	algal
藻类	algae
蘑菇	mushroom
虚弱	on the lift	weakness	debilitation	impotently
虚心	open mind
虚拟	virtual point	invented	virtual
虚拟世界	virtual world
虚拟化	virtualize
虚拟变量	pseudo variable	dummy variable
虚拟机	virtual machine	vm
虚拟现实	vr	virtual reality
虚警	false-alarm
虫的	insected
虽然	even though	much as	al-though	despite
蚂蚁	ant
蚕豆	broad bean	field bean	horse bean
蚜虫	budworm	ant cow
蚯蚓	dew worm
蛋形	egg-shaped
蛋氨酸	met
蛋白	proteinic	egg white	fibroin	white
蛋白体	albuminous body
蛋白免疫印迹	western blotting
蛋白激酶	protein kinase
蛋白质	protein
蛋白质分子	protein molecule
蛋白质印迹	western blot
蛋白质工程	protein engineering
蛋白质组	proteome
蛋白质组学	proteomics
蛋白酶	protease	proteolytic enzyme
蛋白酶抑制剂	protease inhibitor
蛛网膜下腔	subarachnoid space
蜂窝	honeycomb
蜂群	bee colony	swarm
蜂胶	bee glue
蜕膜	hunter's membrane
蜘蛛	spider
蜜蜂	honeybee	bee	honey-bee
蝙蝠	big brown bat	bat	gum ball
蝴蝶	butterfly
融冰	ice-melting
融化	thawing	oil
融合	fuse together	fuse	melds	confluence
融合成	blend into
融解	thaw
融资	financing	equity trading
螺旋	coiling	helix	screw	spire
螺旋桨	propeller	screw propeller	airfoils	prop
螺旋结构	helical structure
螺钉	bolt	screw
血压	blood pressure
血容量	blood-volume
血小板	blood platelet	blood plates	blood disk	platelet
血尿	hematuria
血标本	blood preparation
血栓	thrombus	internal clot	thrombo
血栓形成	thrombosis	thrombotic
血栓栓塞	thromboembolism	thrombo-embolism
血沉	erythrocyte sedimentation
血流	blood flow	blood stream	bloodstream
血流动力学	hemodynamics
血流速度	blood flow rate
血流量	blood flow
血浆	blood plasma	plasma	blood lymph	blood berry
血浆白蛋白	plasma albumin
血液学	hematologic	hematology	blood profile
血液流变学	blood rheology
血液病	blood disease
血液葡萄糖	blood-glucose
血液透析	hemodialysis
血淋巴	blood-lymph
血清	serumal	blood serum	blood sera	sera
血清免疫	sero-immunity
血清免疫球蛋白	immunoglobulin e
血清学	serologic	serology
血清学诊断	serological diagnosis	diagnostic serology
血清球蛋白	serum globulin
血清白蛋白	serum-albumin	blood albumin	sero-albuminous
血清素	serotonin
血清肿	seroma
血清蛋白	serum protein
血清钙	calcium serum
血管	blood vessel	vascular	vaso	vein
血管内	intravascular	endangic	endovascular
血管化	vascularize
血管外	extravascular
血管形成	vascularization
血管性血友病	vascular hemophilia	von willebrand
血管生成	angiogenesis
血管瘤	vascular tumors
血管紧张素	angiotensin
血管结构	vascular structure
血管网	vascular net
血管舒张	vasodilation
血管造影术	angiography
血糖	blood sugar	blood glucose	glycemic
血红素	heme
血红蛋白	hb	hemoglobin
血细胞比容	hematocrit
血缘	blood-relation	strain
血缘关系	blood relation	blood-relationship
血肿	hematoma	blood tumor	blood lake
血脂	blood fat
血脑屏障	bbbs
血钙	calcium blood
行业	line of business	line of work	calling	walk of life
行为	behavioral	goings	place of the act	ion
行为上	behaviourally
行为健康	behavioral-health
行为反应	behavioral responses
行为变化	behavior-change
行为模型	behavioral model	behaviour model
行为模式	pattern of behavior	behaviour pattern
行为疗法	behavior therapy
行为研究	action-research
行为规范	operative norm
行人	foot passenger	pedestrian
行使	exercise	exert	clothes hamper
行列	processioning	train	range
行动	actional	activity	goings	act
行动者	actor
行动计划	action plan	action projects	plan of action	game plan
行情	market condition	market
行政	administrative	administerative	front-office	public administration
行政区	districted	ward
行政管理	public administration
行数	number of lines	number of rows
行星	planeted	planetary
行星齿轮	planetary gear	planetary wheel	planet gear	planet wheel
行波	travelling wave	progressive wave
行程	journey
行经	monthly sickness	menstrual flow
行走	tread the ground	step	tread
行距	line spacing	row pitch	linewidth
行车	traveler	travelling crane
行进	make one's way	travel	bear
行驶	steam	steer	run
行驶速度	travell	running speed
衍射	diffraction
衍射光谱	diffraction spectrum
衍生	derivatively	leading off	derivatize
衍生物	derivant	off-shoot	ramification
衔接	engagement
街道	calle	street	residential district	row
衡量	scale	weigh	wt
衣壳	capsid
衣服	clothes	rig-out	array	wearable
补体	bactericidal substance
补偿	compensating	make up for	made good	additional consideration
补偿制度	compensation system
补偿器	loop expansion pipe	expansion joint	compensator
补偿效应	compensation effect
补偿方法	compensating process
补偿理论	compensation theorem
补充	complementally	supplementation	complementary	replacements
补救	remediate	repair	re-pair	patch-up
补给	supply	replenishment
补缺	supply the lack	fill the breach	step into the breach	fill a job slot
补血	anti-anemia
补贴	subsidy
表位	epi-position	epi
表土	surface soil
表型	phenotyping	phenomic
表型改变	phenotypic change
表层	surface layer	skin layer
表征	token
表明	indicating	symptomatize	symptomize	declare for
表格	tabled	form
表演	performing	give a presentation	play-act	rendering
表现	expressively	representative of	come off	exhibition
表现不佳	under-perform	underperform
表现为	appear as
表现出	suggestive of
表现差	badly behaved
表现更好	better-behaved
表现最好	best-performing
表皮	epidermal
表皮生长因子受体	egfr
表皮细胞	epidermal cell
表示	significant of	indicative of	expressive of	offer an expression of
表示为	expressed as
表示成	express as
表结构	table structure
表象	presentational
表达	expressive	give voice	put it	voice
表达出	give expression to
表达式	expression
表达方式	means of expression	turn of expression
表述	formulation
表面	surfacely	superficies	skin-deep	exterior
表面分析	surface analysis
表面化学	surface chemistry	capillary chemistry
表面处理	surface treatment	surfacing	surface preparation
表面张力	surface tension	interfacial tension
表面活性	surface-active	surfactivity
表面活性剂	surface active agent	surfactant
表面电位	surface potential
表面粗糙	matte
表面粗糙度	surfaceness	surface roughness
表面结构	surface structure
表面能	surface energy
衰减	attenuation	damping	build-down	decaying
衰减时间	decay time
衰变	beta-decay	decay per second
衰弱	spend itself	fall into a decline	goneness	broken-down
衰竭	depletion
衰老	senescence	senile	run to seed	geriatric
衰落	down-turn	fading	decadently	ill turn
衰败	fall into decay	ruin
衰退	decay	downturn	crack up	obsoletely
被使用	used by
被关	captivity
被列为	rank as	fall under
被加工	work
被动	passiveness
被发现	come under observation
被吸收	absorpt	absorbed by	assimilate
被告	charged party	defendant	respondent
被忽略	left in the basket	pass
被忽视	in the cold	neglected	blanked	unnoticed
被抑制	suppressed	repressed
被报道	in the news
被推荐	recommended
被提及	referred to
被破坏	blasted
被称为	referred to as	known as	called	dubbed
被膜	capsul
被认为	pass for	considered as	refer to as	go for
被认为是	known as	looked on as	taken for	know as
被证实	confirmed
被识别	identified
被迫	under compulsion	forced	compelled to	necessitation
被选	selected	elect
被阻断	interrupted
被限制	confined
袭击	set at	come at	make a descent on	descend on
裁判	touch judge	judgment	ref
裁剪	cropping
裂变	fissioning
裂片	cleavage	split	lobe
裂纹	flaw
裂纹扩展	crack propagation	crack growth
裂缝	crack	slit	crevice	interstitial
裂解	cracking	decomposition	pyrolysis
裂谷	rift valley
装备	equip for	fit-out	kit out	set-up
装有	loaded with
装的	assumed
装置	installation	device	equip	set up
装载	take loads up	loading	stow down	stowage
装配	fitting-up	rig out	making up	setting up
装配式	fabricated
装饰	decorate	deck out with	trick up	illuminative
裸露	bareness	bare-assed	naked
褐土	brown earth
褐煤	wood coal	brown coal
褥疮	bed sore	pressure sore
西北	north-west	northwest	north-western
西北地区	northwest territories
西北方	northwestern	northwest
西南	south-western	southwest	south-west	southwestern
西南地区	southwest
西南方	south-west	southwest
西南部	south-west	southwestern
西南风	south-west
西天	kingdom come
西宁	sining
西安	xi'an
西方	west	western
西方人	westerner
西方文化	western culture
西西	westness
西部	west	western
西风	west wind	zephyr
要义	be-all and end-all	main idea	sum and substance
要件	corner stone
要求	demand of	requested	requirement	call for
要求过高	hard-driving
要求高	demanding
要点	essentialness	essential point	main point	key point
要素	essentialness	basic	element	making
覆盖	cover with	grow over	complicant	coverages
覆盖了	covered
覆盖区	overlay area	overlay region
覆盖度	coverage
覆盖数	overlay number
覆盖物	over-layer	covering	dress	shroud
覆盖率	fraction of coverage
覆盖类型	overlay type
覆盖网络	overlay network
覆盖范围	coverage area	coverages
见效	do execution	take effect	act
见解	point of view	view	sight	philosophy
观众	call-in	phone-in	audience	viewing audience
观光	sight-seeing	see sights	look round	sight-sing
观察	observational	look-in	make observations on	keep observation on
观察时间	viewing time
观察者	observer	visualizer	viewer
观念	concept	ideal	ideational	sense
观测	observed	take an observation
观测值	observed value	measured value
观测器	observator
观测数据	observed data
观测站	observation station
观测系统	surveillance system
观点	point of view	viewpoint	view-point	aspected
观看	look on	get a view of	seeing	view
规划	lay-out	planning	mark out	program
规划设计	planning programming
规划阶段	planning stage
规则	regularness	regulation	order	regulatory
规则化	regularization
规则库	rule bank
规则集	rule set
规定	provide	prescribed	prescriptive	stated
规律	rule
规律性	regularity
规格	specification	spec	standard	dimensioned
规模	size	way	scale
规程	directive rules	procedure
规范	convertion	specifications	normatively	prescriptive
规范化	norming
规范性	normativity
规避	evading	side-step	elusion	evasion
视为	deemed to be	treat	count	regard
视力	visional	visual	optically	seeing
视听	audiovisual	audio-visual
视图	view
视场	viewing field	field of view
视差	parallax	parallax error
视知觉	visual perception
视线	line of sight	line of vision	visual line	los
视网膜	retina	retin	retino
视网膜病	retinopathy
视觉	visual	optic	visual sense	seeing
视觉感知	visual percept
视觉空间	visual space
视觉系统	vision system
视角	view angle	visual angle	optic angle	perspective
视野	visual field	field of vision	eye shot	view
视频	vision frequency	vf	video ipod
视频游戏	video-game
觉察	conscious	sense
觉得	feel
觉醒	awaking	wakeful
角度	angle	east angle
角的	keratic	angular	elbowed
角秒	arc-second
角膜	corneal	cornea	keratic
角膜移植	corneal transplant
角色	role	agentive role	part	persona
角质	keratinous	horn
角质层	corneal layer	corneum	strata corneum	stratum corneum
角速度	angular speed	angular velocity	pulsatance
解体	break apart	disjoint	breakup	disaggregative
解决	solving	study out	solution	manage about
解决了	solved
解决办法	resolutive
解决方案	problem-solve
解决方法	resolvent
解决问题	problem-solve	settle a matter	settle a problem	fill the bill
解剖	anatomize	dissection	anatomies	sectioning
解剖学	anatomical	anatomy
解剖结构	anatomical structure
解吸	desorption	adsorption stripping
解密	decryption
解放	liberated	lib	free	unlock
解构	deconstruct
解析	analytic	resolving	resolution	analyses
解析关系	analytic relationship
解析式	analysis formula
解析性	analyticity
解析法	analytic method
解毒	antidotal	detoxify
解理	cleavage
解码	decode
解离	breaking dissociation	dissociated
解空间	solution space
解答	solution	key	resolution
解约	break of an engagement
解耦	decoupling
解蛋白	proteolytic
解调	demodulation
解释	interpreting	account for	explain	elucidative
解释性	explanative
解除	free from	relieve of	release from	rels
解集	solution set
触发	triggering	touch off
触摸	feel	handle	touch
触觉	haptical	tactile	tactile sense	sense of touch
言行	word and act
言论	saying
言语	verbal	speech	utterance
警告	warn of	caution against	alerted	caveating
警惕	on the watch	on guard	on one's guard	switched-on
警戒	alertness	vigilant	protect	on your guard
警示	caution	wake-up call
警觉	on the stick	get with it	alert	switched-on
计价	valuation
计划	aim for	project	propose	designment
计划中	in contemplation
计划纲要	program outline
计数	counting	numbered	counted number	take count of
计数器	counting-meter	counting device	counting instrument	ctr
计数法	counting process
计数率	counting rate
计算	computing	calculational	working-out	counting
计算值	calculated value
计算出	work out	figure out	calculated
计算式	calculated mode
计算得出	comput
计算技术	computing technology
计算效率	computational efficiency	computing power
计算方案	computational scheme
计算方法	computing method	numerical aspects	method of calculation
计算时间	computing time
计算机	computator	brain unit	cyber	computing machinery
计算机化	computerization
计算机断层扫描	computed tomography	computerized axial tomography	ct
计算机模拟	computer simulation
计算机科学	computer science
计算机程序	computer program	computer programme
计算机视觉	computer vision
计算机软件	computer software	cs
计算机辅助	computer-assisted	computer-aided
计算标准	computing standard	calculating standard
计算模型	computational model
计算的结果	calculation
计算程序	computation program
计算精度	computational accuracy
计算系统	computational system
计算结果	computing result	computation	value
计算网络	computing network
计算能力	computer power
计算表	working sheet	computation table	calculating table
计算语言学	computational linguistics
计算资源	computing resource
计算过程	computing process
计算速度	computing speed	calculating speed
计算问题	computing problem
计量	metrically	metering	gauging
订正	correction	revisal	rectify
认为	take as	in the view of	find a to do	deem
认为是	view as	refer to a as b	think of a as b
认出	recognize	place	spot
认可	recognize	sanctionative	san-ad	recognition
认同	identify	identification
认定	agree
认真	without gloves	serious-minded	seriously	for keeps
认知	cognitively	cognize	perceive
认知心理学	cognitive psychology
认知模型	cognitive model
认知神经科学	cognitive neuroscience
认证	identification	authenticate
认识	cognition	recognitions	recognizing	cognizance
认识到	cognizant of	learn	wake to	awake to
讨论	discussion	talk over	confer on	enter into
让步	back-down	compromising	give in	give ground
训练	training	discipline	education	break in
训练时间	training time
训练过	trained
议程	order of business	agenda
议程设置	agenda-setting
议题	subjecter
记录	recorded	keeping of record	note down	clock up
记录分析	log analysis
记录数据	recorded data
记录系统	recording system
记录集	collection of record
记忆	recordative	memory	memorizing	retention
记忆效应	memory effect
记忆材料	material with memory
记者	reporter	press
记载	recordation	commit to writing	keep a record of	written account
记述	write of	descriptiveness
讲座	talk-in	course of lectures
讲话	speaking	talking
讲述	related	tell of	give an account of	represent
许可	permissiveness	licensing	allowable	authorization
许可证	license	permit	patent	licence
许多	number of	many a	not a little	host of
论争	controversial	agonistic
论坛	forums	platform
论文	study	thesis	tutorial
论证	demonstratively	argumentation	reasoning
论述	discusses	discourse upon	treat
论题	topical	talking point	thesis	subject matter
设备	equipment	facility	fixings	device
设备故障	equipment failure	equipment trouble
设备种类	device category
设定	enaction	set
设想	visualize	assumptive	imagine	assumed
设施	facilities	establishment	institution	plant
设立	set up	installation	erecting	institutione
设置	set-up	setup	instal	mount
设计	design for	engineered	project	study out
设计上	designatively
设计出	scheme out	work out	plan out	think out
设计分析	design analysis	project analysis
设计原则	design discipline	design philosophy
设计原理	design principle	principle of design	design philosophy
设计参数	design value
设计变量	design variable
设计周期	design cycle
设计工具	design tool	design aid
设计技术	design technique
设计控制	design control
设计效率	design efficiency
设计方案	design proposal	design plan	design scheme
设计方法	design technique
设计框架	design framework
设计点	design point
设计特性	design characteristics
设计特点	design feature
设计理论	design theory
设计目标	project object	design goal	design objective
设计策略	design strategy
设计算法	design algorithm
设计系统	design system
设计者	designer	deviser	constructer	planner
设计要求	design requirements
设计质量	design quality	quality of design
设计阶段	design phase
设计需求	design requirement
访问	call-on	accessing	visit with	addressing
访问控制	access control
证书	credentialing	documental	certificate	letter
证券化	securitization
证实	confirm	validation	substantiate	bear out
证据	attestment	evidence	evidential	proof
证明	demonstrative of	attestation	proofness	certification
证明方法	means of proof	proof method
证明是	turn up doing	prove
评价	value at	appraise	assessing	evaluate
评价人	appraiser
评价函数	evaluation function
评价技术	assessment technique
评价标准	criteria for evaluation	evaluation criterion
评价模型	evaluation model
评价等级	order of evaluation
评价系统	evaluation system	pricing system
评价者	valuator
评价表	rating form
评估	evaluating	assessment	estimating	accessment
评分	grade
评判	sit in judgment on	crit
评定	assess	valuational	place
评议	counselling
评论	observe on	remark	reviewal	criticism
评论者	reviewer
评述	make a comment
识别	identifying	recognization	ident	awareness
识别为	recognize a as b
识别时间	recognition time
识别模型	model of cognition
识别系统	recognition system
识别能力	capacity of discernment
识别过程	recognition process
诉讼	actiones	litigation	lawing	suit at law
诉诸于	resort to	recourse to	make a recourse to
诊断	diagnostical	diagnose	diagnosis
诊断为	diagnostic of
诊断性	diagnostic enzyme
诊断技术	diagnostic technique	isolation technique
诊断标准	case-definition
诊断模型	diagnostic model
词义	word-meaning
词典	dictionary	word-book	lexicon
词对	word-pair
词性	part of speech
词条	vocabulary entry
词汇	lexic	vocabulary	lexicon
词汇学	lexics
词汇特征	lexical feature
词汇表	word-list	vocabulary
词类	word class	part of speech
词组	phrase	set phrase
词表	vocabulary
词语	expression
词项	lexical item
译文	version	translation	rendition
译本	translated	versions
译码	coding	transcode	decoding	decryptment
译码器	translating device	code translator	encoder	decoder
译码算法	decoding algorithm
试件	test piece	test specimen
试作	study
试制	trial-manufacture	trial-produce	trail-produce
试剂	reagent
试剂盒	test-kit
试图	in an attempt to do	in an effort to	make attempt to	try to
试探	sound out	bounce off
试样	test sample	test piece	test coupon	specimen
试点	pilot
试的	commissioning
试管	test tube	test glasses
试纸	test paper	indicator paper
试验	trialed	testing	try out	assay
试验值	trial value
试验后	post-test
试验场	testing ground	proving ground
试验基	test base
试验数据	experimental data
试验期	experimental stage
试验机	testing machine
试验条件	experimental condition
试验法	experimental method
试验研究	experimental investigations
试验站	experiment station
试验结果	test result	end of test
试验装置	tester
试验要求	test requirements document
试验设计	experiment design	experimental design
试验过	tried
诚信	in good faith
诚实	on the level	above-board	fidelity	single-minded
话题	topic	talking-point	theme	peg to hang on
诞生	birth site	nativity
询问	interrogating	querying	question	ask about
详尽	at-large	with detail	comprehensiveness	elaborative
详情	specialitys	detail	particulars	bill of particulars
详细	in detail	minutely	at length	specific
详细信息	detailed information
详细分析	labor
详细叙述	go into particulars	go into detail
详细研究	traverse
详细讨论	bat around
详细设计	detailing	detailed design
详细说明	particularize	elaborate on	tip help	specified
详细调查	scan
详述	expand on	amplify on	enlarge on	dilate upon
语义	semantic
语义关联	semantic association
语义分析	semantic analysis
语义化	semantization
语义学	semantics
语义相关性	semantic correlation
语义表示	semantic expressiveness
语句	statement
语料库	corpus	corpora
语法	grammatic	syntax	canadianism	syntactic
语法结构	grammatical construction	syntactic structure
语用学	pragmatics
语言	language	linguistic	lang	euler euler
语言习得	language acquisition
语言产生	speech production
语言加工	linguistic process
语言单元	language unit
语言处理	language processing
语言学	linguistics
语言描述	language description	language specification
语言模型	linguistic model
语言特征	language feature
语言理解	language understanding
语言障碍	language barrier	speech disorder	linguistic barrier
语音	speech sound	vocal sound	phonetic	sound
语音信号	speech signal
语音分析	speech analysis
语音学	phonetics
语音数据	voice data
语音识别	speech recognition	voice recognition
语音识别系统	speech recognition system	voice recognition system
误分类	mis-sort
误判	erroneous judgement	failure of justice	miscarriage of justice
误导	mislead	misdirect
误差	error	deviation
误差值	error value
误差分析	error analysis
误差范围	error range	range of error
误检	false retrieval	false drop
误用	misuse	mis-use
误码率	error rate	bit error rate	probability of error
误解	cross purposes	misunderstand	misconception	mis-understanding
误诊	misdiagnose	misdiagnosis
诱发	evoked
诱变	mutagenic	mutagenesis
诱因	inducement	remote cause
诱导	inductiveness	derivational	abductive	induce
诱导剂	derivant
诱导基	inducible enzyme
诱导性	inducive	inductivity
诱导效应	induction effect
诱导期	induction period
诱导物	inducer	inductor
诱惑	come-on	attract	enticing	lure
诱捕	entrap	trap
诱饵	enticement	baited
说出	give mouth to	bring out	come out with	let drop
说明	demonstrative	specifying	elucidate	stating
说明单	instruction sheet
说明物	exponent
说服	prevail on	carry along	get round to	talk sb around
说法	phrasing
说话	speeching	speak	conversation	talking
说话人	speaker
请求	ask for	solicited	request	hit up
诺贝尔奖	nobel prize
读写	read write
读出	read-out	readout	numerate
读取	read
读数	reading number
读者	reader	constituency	audience
课程	curriculum	curricula	curricular	course
课题	subjecter
调低	fade down	turn sb down
调值	value call
调制	modulating	recombined	prepare	delta modulation
调制方式	modulation mode	modulation system
调动	mobilize	re-deploy	swapping	transference
调和	accordancy	harmonical	mix up	accommodate
调声	voicing
调度	dispatching	scheduling
调度模型	scheduling model
调度策略	scheduling strategy	scheduling policy
调度算法	scheduling algorithm	dispatching algorithm
调度问题	scheduling problem
调整	adjustive	regulative	tune-up	regularization
调整方案	readjustment plan
调整阶段	storming
调查	investigation	research	search into	see into
调查分析	diagnoses
调查所	inquiry agency
调查法	survey method
调查研究	investigational	make an investigation of
调查结果	finding
调查表	questionnaire
调查记录	record of investigation
调用	secondment	invoking	appointment on secondment	call
调节	adjustment	conditioning	regulative	governing
调节了	adjusted
调节剂	conditioning agent	controlled medium	chain-cutting agent	regulator
调节器	governer	adjuster	conditioner	regulator
调节基因	regulator gene	regulatory gene
调试	debugging
调速	velocity modulation	timing
调配	recombined	blendings	redeployment
调频	fm am	frequency modulation	fm pm
谈判	negotiating	transact	treat	treaty
谋求	buck for	try for
谐振	resonance
谐波	harmonic	harmonic interference	harmonic wave
谓词	predicate
谣言	false news	whispering	talk
谦卑	fly low	abase oneself	low	abasement
谨慎	careful	with discretion	carefully	discreetness
谱仪	spectrometer
谱宽	spectral width
谱线	spectral line
谷歌	google
谷氨酰胺	glutamine
谷氨酸	glutamic	glutamic acid	glutaminic acid
谷氨酸脱氢酶	glutamic acid dehydrogenase
谷物	cereale	cereal grain
谷胱甘肽	glutathione
谷草转氨酶	got
豆子	bean
豆科	pea family
豆科植物	bean plant
豌豆	garden peas	pea	common pea	snap pea
豚鼠	guinea-pig
象征	indicative	symbolic	figurativeness	body forth
象限	quadrantal
豪华	luxuriously	high on the hog	grand
贝叶斯	bayesian
贝叶斯估计	bayesian estimation
负值	negative value	non-positive	negative
负压	negative voltage	negative pressure
负反馈	negative feedback	inverse feedback	degenerative feedback
负向	negative direction
负向关联	negative incidence
负平衡	negative balance
负担	burden	responsibility	shoulder
负波	negative wave
负的	non-positive	subtractive	negative
负相关	negative correlation
负荷	burdened	load	load line
负荷条件	load conditions
负荷量	payload
负责	with responsibility for	take responsibility for	see to	take charge
负责人	persons responsible	responsible person	charge-hand	man at the wheel
负载	load	load line	laden
负载均衡	load leveling	load balancing
负载平衡	load balance
负载预测	load estimation
负面	with the negative
贡献	contributing	dedicative	give of	service
贡献者	contributor
财产	property	financial means	assets	belongings
财产损失	property loss
财务	finance	financial
财务报告	financial reports	financial returns
财务管理	financial management	management through finance
财富	riches	wealth	fortune	deep pocket
财政	financial	finance	fiscal
财政收入	financial revenue	government receipts
财政状况	financial state
责任	burdened with	responsibility	liability	duty
责任感	sense of responsibility	dutifulness	sense of duty
败育	aborter
败血症	sepsis	septicemia
账户	ac-count
货币	monetary	currency	money	current unit
货币化	monetized
货物	goods	cargo	wares	real goods
货运	freight
货运量	quantity of shipments
质体	plasmid
质变	qualitative alteration
质地	texturize
质子	proton
质心	center of mass	centroid	centre of mass
质数	prime number
质点	material point	mass point	particle
质疑	calling into question
质的	qualitative
质粒	plasmid	plasmid dna
质膜	plasma membrane
质谱	mass spectrum	mass spectrometric	mass spectra
质谱仪	mass spectrometer	mass spectroscope	mass spectrograph
质谱分析	mass spectral analysis	mass spectrometric analysis	mass spectroscopy
质谱法	mass spectrometry	mass spectroscopy
质量	quality	mass
质量下降	decline in quality
质量分布	mass distribution
质量分数	mass fraction
质量守恒	conservation of mass	mass conservation
质量守恒定律	law of conservation of mass	mass conservation law
质量差	third-class	meager
质量平衡	mass balance
质量指数	quality index number
质量控制	quality control
质量数	mass number
质量最好	top-quality
质量标准	quality standards	quality level	quality specification	qualify standard
质量比	mass ratio
质量流	mass flow
质量浓度	mass concentration
质量管理	quality control	qc	qm
质量要求	quality requirement	qualify requirement
质量评价	qa
贪婪	avid of	acquisitive	ravenous	shark's manner
贫乏	smallness	spareness	necessitous	meagerness
贫困	ill off	poorly off	in want	privations
贫瘠	out of heart	leanness	sterile	unproductiveness
贫血	anemia	anemic
贬低	diminishment	play down	cry down	turn down the thumb
购买	purchase	effect a purchase	buy
购物	shopping	trade
贮存	lay up	save up	stockpiling	stores
贮藏	store	lay in	reposit	fund
贮量	reserve
贯彻	carried out	follow out
贯穿	intersect	run through	prong	perforation
贯通	run-through	link up	perforation
贲门	cardiac	cardiac orifice
贴合	joint
贴近	next
贷款	bank interest	borrowing	loan	accommodation
贸易	commerced	commercial act	trade	commercial transaction
贸易额	value of trade	volume of trade
费力	demanding	exertive	hard sledding	laboriously
费用	expense	exes	charges	marketing expenses
费米	fermi
贻贝	mussel
资产	assets	competency	substance	deep pocket
资产管理	asset-management
资产负债表	balance sheet	statement of assets and liabilities
资助	grant-aid	supportive	subsidize	attendance
资料	data	material	inl
资料分析	analysis of data
资料收集	data-collection
资料整理	processing of data
资本	accounting capital	capital	negative debt	principal
资本主义	capitalism
资本密集	capital intensive
资源	resource	wealth
资源不足	under-resourced
资源丰富	resourceful
资源优势	resource superiority
资源保护	resource protection	conservation of resources
资源共享	resource sharing
资源分布	resource distribution
资源分配	resource allocation
资源分配算法	resource allocation algorithm
资源库	resource library	pool of resource
资源开发	resource development
资源评价	resource appraisal
资源调度	scheduling of resources
资源量	standing crop
资源需求	resource demand
资金	financial resources	finances	bank roll	fund
资金密集型	capital-intensive
资金来源	funds provided	sources of funds
赋予	endow with	confer on	clothe	gird sb with
赋值	assign	call by value	evaluate	bind
赔偿	compensate for	amends	make up	redress
赖以生存	survival
赖氨酸	lysine	lys
赛场	race course
赞同	accepting	approve	hold with	in favor of
赢得	bear off	pull off	win	purchase
赤字	in the red	deficit	red ink
赤潮	red tide
赤纬	declinational
赤道	equator	equatorially
走上	walk up
走出	stop away from	pile out
走向	make for	tend towards	walk up to	take to
走廊	passaging	passage-way	corridor	hall
走访	go around
走过	go by	walk	peregrinate	walk-ed
起主要作用	carry the ball
起伏	waved	undulance	fluctuate	rolling
起作用	function as	perform a function	do the business	count for
起保护作用	shield
起初	incipience	in the beginning	at the start	inception
起始	origination	initiative	incept	onset
起始密码子	initiation codon
起始时间	starting time
起始点	start point	verge
起来	arise
起步	underway
起源	originating	genetic	provenance	derive
起源于	stem from
起点	starting-point	originating point	terminal expenses	jumping-off point
起的作用	perform as	function as	serve as	act as
起重要作用	feature
超低	ultra-low	ultralow
超出	go beyond	over-top	get on top of	tower over
超前	look-ahead
超压	excess pressure	overpressure
超声	ultrasound	ultrasonically	supersonic	trans-sonic
超声心动图	echocardiographic
超声成像	usg
超声波	ultrasonic wave	ultrasound wave	ultrasonic	supersonic wave
超声诊断	ultrasonic diagnosis
超大	giant-sized
超大型	oversize
超导	superconductance
超微结构	fine structural
超支	over-spending
超时	over time
超氧化物歧化酶	superoxide dismutase
超氧阴离子	superoxide anion
超滤	ultrafiltration
超级	superhive	super
超级计算	supercomputing
超级计算机	super-computer	supercomputer
超细	extra fine	ultra-fine
超细粉	super powder	sub-sieve powder
超越	transcend	exceeding	go above	surpass
超载	overload	over-charge	overweighted	overcharge
超过	in excess of	in advance of	better-than	out-compete
超重	overloaded	overweight
超音速	ultrasonic
超高	ultrahigh
超高压	extra-high tension	ultrahigh pressure
越冬	wintering
越发	ever more	even more
越来越	ever more
越来越多	increasing number of
越来越少	less and less
趋于	verge to	go
趋势	currentness	trend	tendence	direction
趋势分析	trend analysis
趋势分析法	trend analysis method
趋势预测	trend regression type	forecast
趋化因子	chemokine
趋化性	chemotaxis
趋同现象	convergency
趋向	tend towards	tendency	run to	inclination
趋向于	tended to	inclined
趋异	vergence
趣味	seasoned with	interest	gust	palate
足以	enough to do	afford	serve to
足够	sufficiently	adequately	enough	enough and spare
足够大	big-enough
足底	foot-plate	sole of foot	plantar
足月	full-term
足球	football	center forward
足趾	toe
足迹	footprint	track
跃迁	transitioned	micro-macro
跌倒	get a fall	fall down
距离	distance	space	interval	geodesic distance
距离函数	distance function
距离测度	distance measuring equipment
距离矩阵	distance matrix
跟踪	step into	tracking	follow the track	on the trace of
跟踪分析	trace analysis
跟踪目标	tracking object
跟踪精度	tracking accuracy	tracing accuracy
跟踪系统	tracking system
跟随	followed
跨区域	multi-regional
跨国	cross-national	trans-national	cross-border
跨域	cross-domain
跨域资源	cross-domain resource
跨度	fly-past
跨文化	inter-cultural
跨语言	cross-linguistic
跨越	bridge	hurdleing	span
路径	pathway	path	route	trak
路径生成	path generation
路径选择	routing selection	path choice	path finding	routing expression
路径长度	route length	path length
路由	routes
路由器	router
路线	course	way	route	path
路边	roadside
路面	road surface	pavement	roadway
跳出	leap out	jump out of	spring forth	bounce out
跳跃	jumping	leaping	hopping	give a leap
踏勘	exploration
踝关节	ankle joint	ankled
身份	identity	non-status
身份验证	identity verification
身体	corporeity	bodys	physical	somatical
身体健康	in health	picture of health	long-bodied	enjoy good health
身心健康	sound in body and mind	able-bodied	oneself
身高	body height	inch
车的	vehicular
车站	bus-station	station	depot	stop
车载	in-car
车辆	vehicle	roll stock
车间	work place	work-shop	workplace	workshop
轨迹	track	locus
轨道	orbital	path	trajectory	orbiting laboratory
轨道周期	orbit period
转位	dislocation
转入	roll-in	go on to	carried over	farm-in
转动	rotational	pivoted	swiveling	slewing
转化	converting	translation	inversive	transformation
转化为	translate into
转化法	conversion method
转化率	fractional conversion	percent conversion
转化生长因子	tgf
转化过程	conversion process
转化酶	inverting enzyme	inverting ferment
转发	forwarding	transpond	approved for distribution	retransmit
转变	transition	switch-over	turnning	conversion
转变为	converted to	translate
转台	turn-table	rotary table
转向	train off	turn to	turn one's steps to	divertible
转基因	genetically modified	transgene	gene-altered
转好	for the better	get better
转子	rotor
转导	transduction
转归	lapse to
转录	transcriptional	transcribe
转录因子	transcription factor
转折	turn
转折点	turning point	break point	crises
转换	changing-over	switched	move on to	translating
转换参数	conversion parameter
转换器	transduce insertion loss	changer	converter
转接	switch over	through connection	interconnecting	change-over
转染	transfection
转氨酶	amino transferase
转矩	turning moment	torque	moment of rotation	torsion
转移	transferring	divert from	metastasize	diversion
转移瘤	metastatic tumor	metastatic neoplasm	metastases
转移矩阵	transition matrix
转移能力	transfer ability
转移酶	transfering enzyme	metastase	transferase
转角	street corner	corner
转轨	shunt
转运	on-carriage	on carrier	transit shipment
转速	revolving speed
转铁蛋白	transferrin
轮作	alternation of crops	crop rotation
轮叶	vane
轮廓	contour	outline	profile	plan
轮毂	wheel hub	nave
轮虫	wheel animal
轮询	polling	roll poling
软件	software	sw
软件包	package of software	software package	package
软件算法	software algorithm
软件系统	software system
软化	softening	go soft
软弱	goneness	weak	soft	slack
软硬件	soft hardware
软组织	soft tissue	parenchyma
软骨	cartilage	chondral
软骨细胞	cartilage cells
轴向	axially
轴对称	axisymmetric
轴承	bearing
轴流	axial current	axial stream	axial flow
轴线	axial ray	axes
轻声	in a whisper
轻度	low-grade
轻微	mild	trivial	slight	light
轻的	milds	petit	ethereal	levis
轻量	lightweight
轻量级	lightweight
轻链	light chain
载体	solid support	carrying agent	vehicle
载波	carrier wave	wave carrier	carrier
载流子	current carrier
载荷	loadings
较多	majored
较好	better
较小	lesses	on the small side	smaller	minore
较少	lesses	fewer	lesser
较差	below-average	of a sort	less	inferior
较早	prior
较近	nearer
较高	upper
辅助	addit	aided	assisted	adjuvant
辅助系统	supporting system	subsystem	sub-system	supplementary system
辅料	excipients
辉煌	noble	proud
辐合	convergency
辐射	radiating	radialization	radiancy	radio
辐射剂量	radiation dose
辐射带	radiation belt
辐射强度	intensity of radiation	radiation intensity
辐射源	radiation source
辐射状	radiately	radialized	hub-and-spoke
辐射计	radiometer
辐射通量	flux of radiation	radiation flux	radiant flux
辐照	irradiation
输入	input	importation	type in	input output limited
输入信号	input signal	incoming signal
输入数据	import data	data-in	input data
输入输出	input output	io
输出	exporting	output	output signal	out-fan
输出功率	output power
输出层	output layer
输出电压	output voltage
输出量	quantity of output
输卵管	uterine tube	ovarian ducts	vector canal	tubal
输尿管	ureter	ureteral	renal ducts
输液	transfusion
输电	carry electricity	electric power transmission	power transmission
输血	transfuse	blood-transfusion
输送	transportation	deferent
辣椒	hot pepper	red pepper	pepper	chile
辨别	tell from	know from	distinguish	discern
边境	frontier	territorial boundaries	border
边界	boundary	frontier	limit	bounds
边界层	boundary layer	interfacial layer
边界条件	boundary condition
边界线	border line	boundary-line
边界问题	boundary problem
边疆	frontiered
边缘	marginality	edging	biased	border
边缘地区	fringe area	periphery
边缘检测	edge detection
边缘模糊	edge fog
边际	marginally
辽阔	expansively	broad	wide stretches of
达不到	inaccessible to	out of reach	short of	fail of
达到	attainment	reach to	run up to	come up to
达到最大值	maximizing
达成	manage to	procurance
迁入	move in	in-migrate
迁徙	migrating	flight
迁移	migrater	remove	transfer	re-locate
迁移时间	transition time
迁移率	mobilities	mobility ratio
迄今	until now	thus ar	hitherto	heretofore
迄今为止	so far	date
迅猛	on the keen jump
迅速	rapidity	with expedition	fast-stepping	expeditious
迅速发展	flying start	mushroom growth
迅速增加	mushroom
过冷	supercool	super-cooling	subcooled
过剩	over-abundance	surplus	plethora	overflowing
过去	departed	good old times	past history	in the old days
过多	excess of	over-the-top	redundant	over-abundance
过大	oversized
过度	excess	without measure	exorbitancy	exceeded
过度开发	over-building
过度放牧	over-graze
过强	virulent
过敏反应	anaphylactic reaction	anaphylactic	anaphylaxis
过敏性	anaphylactic	anaphylaxis	hypersensitiveness	smith's reaction
过早	prematurely	early days	before one's time	day before the fair
过氧化	peroxidate	urea peroxide
过氧化氢	peroxid	hydrogen dioxide	hydrogen peroxide	peroxide of hydrogen
过氧化氢酶	scavenger enzymes
过渡	transitional	transitionally	bridgeing	transient
过渡区	transition region
过渡层	transition layer
过渡带	transition band
过滤	filtration	filtering	leach	sift
过滤器	electric wave filter	filter	displacer	leach
过火	over the top	ham	overreach
过热	over-heat	superheating	super heat	hot-shot
过熟	over-ripeness
过程	proce	procedure	process	course
过程信息	procedure information
过程分析	process analysis	procedure analysis
过程控制	process control
过程数据	process data
过程模型	process model	procedural model
过程模拟	process simulation
过程研究	process study
过筛	mesh screening
过街	cross-street
过表达	overexpressed
过载	over-load	overload	over capacity	over charge
过量	over dose	over capacity	excess
过长	over-long
过饱和	super-saturation	supersaturation
过高	exorbitant
迎风	into the wind	weather
运作	operational	functioning	operandi
运动	motional	athletic	exercises	campaign
运动员	athlete
运动学	kinematics
运动对	kinematic pair
运动能力	kinetism
运动量	momental
运动障碍	dyskinesia
运用	make employ of	exert	use	bring into exercise
运筹	logistically
运算	operation	op
运算性能	operational performance
运算时间	operation time
运算速度	operational speed	arithmetic speed
运行	functioning	run-time	move
运行方式	run mode
运行时间	run time	run duration	performance period	service time
运行状态	running state
运行系统	operation system
运转	operate	working	transportation	running
运输	transportation	transit	convey	traffic
近代	modernness	recent	latter-day	modern era
近似	approximative	proximately	nearness	analogously
近似解	approximate solution
近岸	shoreside
近年来	of recent years	of late years
近期	near term
近来	lately	latter
近海	waters	offshore	off-shore
近的	neared	short
近红外	near infrared
返回	returning	reverse back	rebound
返青	reviving
还原	reductively	restore	deoxygenize	vatting
还原性	reductibility
还原糖	reducing sugar
还原酶	reducing ferment	reductase
还可以	well enough
还是	just the same
还有	go
还没有	yet-to-be
这些	thus much
这样	in this way	in this fashion	in this wise
这类	of this sort
进一步	farther
进一步考虑	second thoughts
进一步证实	give weight to
进入	entered	moving in	set foot in	ingression
进出口	export-import	import-export
进化	evolutive	evolving	developmental	evolutionary
进化心理学	evolutionary psychology
进口	importation	inlet
进展	evolve	evolutional	advance	get along with
进步	progress	improvement	advancement	develop
进气	air inlet
进水	ship water	take in water
进程	process
进行	processive	advancing	carry out	make time
进行中	under way	on the march	underway	going
进行体	progressive aspect
进行实验	experimentize	conduct an experiment
进行性	progressively
进行手术	undergo surgery
进行测试	test
进行研究	do a study	perform a study	conduct a study	conduct a research
进行讨论	have a discussion
进行试验	conduct a test	experimentize	make a trial
进行调查	conduct an investigation	conduct a survey	look around
进行选择	make one's option
进行预测	pretest
远大	long-range
远期	long dated	post date	distant
远离	remote from	far from	removed from	back from
远程	long-range	remote	lr
远端	far-end	distant end
远紫外	extreme ultraviolet	far ultraviolet
远红外	far infrared	far-red
远距离	over great distances	lr
远远	out and away	way	by a long shot
远远不	far from
违法	illegal	violate a law	breach of law	break the law
违背	depart from	false to	violation	breadth
连接	connection	linking	coupled with	link together
连接关系	connected relation
连接酶	ligase
连续	continuous	in succession	consecutively	seriality
连续处理	continuous processing
连续性	continuity
连续波	continuous wave	cw
连续监测	continuous monitoring
连续谱	continuous spectrum	continuum
连读	read through
连通度	connectivity
连通性	connectivity	connectedness
连锁	interlocking	linkage
迟于	beyond	behinder
迟缓	slow	tardive	slowly	retardance
迫切	impendence	imminency	urgently	stringent
迫切需要	cry out for	pushed for	in sore need of	crying needs
迫在眉睫	stare sb in the face	over sb 's head
迭代	iteratively
迭代算法	iterated algorithm
迭代计算	iterative computation
迭代过程	iterative procedure	iterative process	iterative step
迷宫	mazely
迷走神经	vagus	wandering nerve	vagus nerve	tenth nerve
追加	supplemental	supplementary
追求	follow after	seek for	go after	in pursuit of
追溯	back relation	re-trace	go back	trace back to
追肥	top application manure	dressing
追赶	pursue after	coursing	catch-up	chase after
追踪	on the track of	follow up on	make tracks for	keep after
追随	make after	follow after	tail after	hook on to
退休	retirement	stand down	hang up one's spikes	hang up one's axe
退出	back out of	drop out of	withdraw from	cry off from
退化	degrade	degeneration	regressive	deteriorative
退火	anneal	softened
退火温度	annealing temperature
退缩	move back	shrink back	draw in one's horns	retraction
退行	regress
退避	backoff	retreat
送给	give to
适中	in moderation
适于	fit for	adequate to
适合	adapted	suitable for	suited	fit into
适合于	programmed to	cut out for	calculated for	suit sb's book
适宜	fitting	in order	feasible	welled
适宜于	lend oneself
适宜种	preferent
适应	adaptational	make adjustment to	accommodative	applicable
适应不良	maladaptation	maladjustment
适应值	adaptive value
适应性	adaptively	adjustability	flexibility	applicability
适应能力	adaptiveness
适应范围	subject range
适度	moderateness	reasonably	measurably	temperately
适当	appropriate	suitable	within limits	within measure
适当措施	adequate measures
适时	well timed	timely	opportuneness	realtime
适用	applicative	hold true	hold for	hold good for
适用于	applicable to	used in	apply to	suitable for
适用性	applicability
适用范围	scope of application	sphere of application
适量	quantum vis
逃避	evasion	cop-out	run away from	get-out
逆变换	inverse transformation
逆向	negative direction	converse	adversely
逆境	adverse situation	adversity	pull-back
逆转	come-from-behind	set-back	reversal	reverse oneself
选中	pitch on	checked	pick upon	pick on sb
选为	co-opt
选举	elected	vote in	elect-ion	put in
选出	gather out	cull out	vote in	single
选取	choose
选定	make choice of	decide on	select	settle on
选择	selecting	choosing	opt	take one's choice
选择性	selectiveness
选择性抑制	selective inhibition
选择算法	selection algorithm
选矿	beneficiation	mineral processing	ore dressing	mineral dressing
选项	option
透射比	transmittancy	transmissivity
透射率	transmittivity	transmissivity
透明	transparent	see-through	crystally	lucidness
透明带	striated membranes
透明度	transparence	clarity
透明性	penetrability	transmittance	clarity	transparency
透明质酸	hyaluronic acid
透析	dialyze	dialyse	dialysis
透视	perspectivity
透过	pass through	permeation	trans
透镜	lens	glass	optical lens
逐一	detail by detail	point for point
逐日	day by day	every day
逐日平均	daily mean
逐月	month by month
逐步	stage by stage	step by step	in stages	stepwise
逐步回归	stepwise regression
逐步增加	step up
逐步扩大	escalate
逐渐	by degree	gradually	increasingly	generally
逐渐上升	gradual advance
逐渐下降	gradual decline
逐渐减少	wind-down	phase down	dwindle down	drop off
逐渐减弱	wear off	spend itself
逐渐形成	work up to	grow up
逐渐消失	fade away	peter	evanesce	graduate away
逐渐缩小	peak
递减	descending
递增	increasing	ascending
递归	recursively
递送	deliver	send in	delivery	transmissive
途径	pathway	route	avenue	ave
通信	communicating	correspond with	communication modem server	comm
通信技术	communication technology
通信系统	communication system
通信网络	cn
通信链路	communication link
通常	generally	usually	as a rule	on an average
通气	venting	ventilation perfusion
通气性	vent ability
通用	all-purpose	general purpose	global	one-size-fits-all
通用性	universal property
通行	pass current	transit	traffic	pass
通讯	communicational	news report	telecommunications	message
通路	accessment	iter	gateway	passaging
通路分析	path analysis
通过	pass-through	get by	by force of	by the help of
通过使用	by use of
通过实验	through an experiment	by experimentation
通过权	right of passage	right of way
通过观察	view-through
通过量	throughput
通道	path way	passager	gate	channel
通量	generalized fluxes
通风	ventilated	airing	air-handling	current of air
速度	velocity	rapidity	pace	speed
速度分布	velocity distribution
速度慢	slow-footed
速度范围	velocity range
速效	quick-acting
速率	speed
速率常数	rate constant
造型	formatively	plastic	maked
造影	visualization
造影剂	contrast medium	contrast agent	contrast material
造成	make	pose	work
造林	forestation
造纸	paper-making
造血	hematopoietic	hematopoiesis
逻辑	logistic	logic	boolean
逻辑分析	logic analysis
逻辑和	logic sum
逼真	the life	true to life	realistically	true to nature
逼近	approximating	hand to hand	gain on	close in on
遇到	butt against
遍历	traversal
遏制	containment	restraining	bottle up	deterrent
道义	principles	moral principle	morality
道德	morality	ethical
道德判断	moral judgement
道数	number of tracks
道路	path	road	roadway	course
遗产	property of legacy	inheritance property	heritage	inheritance
遗传	genetic	inheritance	hand-down	genetic inheritance
遗传信息	genetic mutation	genetic information
遗传学	genetics	genetic science
遗传性	heritages	transmissibility
遗传特性	inherited character
遗传算法	genetic algorithm
遗忘	forgetting	misplacement	leave
遗漏	left out	miss out	leave out	omissive
遗留	carry-over	leave behind	vestigial
遥感	remote sensing
遥测	telemetric
遭到	come in for
遭受	suffer through	meet with	subjected to	on the receiving end of
遭遇	run into	encounter	incur	get caught in
遮蔽	obscur	shadowing	close over	stop-out
遮阴	over-shadow
遵从	compliance	in deference to
遵守	observance	stand to	true to	respect
遵循	follow
避免	avoid doing	obviation	get round	fight off
避开	shield off	stand off	steer clear of	sheer off
避难所	home	harbor	refuge	sanctuary
邀请	invitational	give an invitation	request	ask
那么	and-now	that degree	anywhere near
那些	that much
那样	in that way
邻居	neighbor	back-fence
邻接	approximal	adjoin	adjacency	neighboring
邻苯二甲酸	phthalic	phthalic acid
邻近	adjacent to	approximal	contiguous	neighboring
郊区	suburban	skirt
部件	parts	unit	subassembly	packing unit
部位	regional	loci	situs	part
部分	part of	set	sectionals	partially
部分图	partial graph	part drawing
部署	plan out	arraying
部门	sectored	department	dept	sectional
都市	urban	citied	towned
配位	complexation	co-ordination
配体	ligand
配偶	better half	partner for life	spouse	conjugal
配制	formulation	make up
配合	team work	cooperate	proportioning	co-operate
配备	equip with	fitted	kit out	outfit
配套	modificate	form a complete set	mating
配对	pairing	matched-pairs
配方	make up a prescription	prepare a prescription	filling of prescription	formulas
配电	power distribution
配置	configured	allocative	deploy	positioning
配置文件	configuration file
酒店	wine-shop	free-and-easy	cafe	tap house
酒精	alcohol	alc	spirits of wine	sp
酚氧化酶	phenol oxidase
酚的	phenolic
酚类	phenols
酚酸	phenolic acid
酪氨酸	tyrosin	tyr
酪蛋白	casein
酯类	esters
酰基	acyl	acyl group	acyl radical	acid radical
酰基载体蛋白	acyl carrier protein	acp
酰胺	amide	acid amide
酵母	yeast	starter
酵母菌	budding fungus
酶催化	enzyme catalysis
酶制剂	enzyme preparation
酶抑制	enzyme inhibition
酶抑制剂	enzyme inhibitors
酶活力	enzyme activity
酶的	enzymic	enzymatic	fermental
酶系统	enzyme system
酶联免疫吸附测定	elisa	enzyme-linked immunosorbent assay
酸化	acidate	acidifying	acetize	acidification
酸对	acid seal
酸度	degree of acidity	acidity
酸性	acidity	acidic property
酸性磷酸酶	acid phosphatase
酸水	acid water
酸的	acetous	acid
酿酒	make wine	wine making	brewing
醋酸	acetate acid	acetic
醛固酮	aldosterone
采伐	cut over
采取	adopting	resort to	take
采取措施	take steps
采摘	picked
采样	sampling
采样数据	sampled data
采样率	sampling rate	sampling frequency
采样算法	sampling algorithm
采用	adoptive	run with	take up with	introduction
采矿	mining	mineral extraction
采纳	adoption	naturalize	accept
采访	inter-view
采购	procurements	purchasing
采集	collection	gathering
释放	freeing	releasing	set free	liberative
里程碑	milestone	marker
重于	overweight
重力	gravitational	gravity	g-force	gravitational force
重力波	gravity wave	gravitational wave
重发	re-submit
重叠	lap over	overlap	superposition	superimpose
重合	coincide	doubling	superposition
重合度	contact ratio and overlap ratio
重型	heavy-duty
重塑	remodeling	re-style	reinvention
重复	repetitional	iterant	repeat	read back
重复序列	repetitive sequence
重复性	repetitiveness	repeatability	intra-laboratory reproducibility
重大	momentously	materially	graveness	grande
重定位	recenter
重建	new-build	reconstructed	re-establish	re-build
重心	center of gravity	centroidal	cg	centre of gravity
重排	re-set	rearrangement	arrange
重放	playback
重新	newly	de novo	anew	re-run
重新定义	re-define	re-definition	redefine
重新训练	retrain
重新设计	redesign	re-fashion
重新评估	re-appraise
重构	re-construct	restructuring	remodeling
重构图	restructuring graph
重构算法	restructuring algorithm
重测	double test
重点	emphasis	big-picture	stress	emphases
重点考察	high spot reviews
重现	re-appear	playback	recur	re-enactment
重的	heavy	gravis	lumping
重组	recombinant	re-combine	re-engineer	re-organization
重组蛋白	recombinant protein
重要	importance	of moment	on the map	significant
重要地位	importance	high place
重要度	importance degree
重要性	significancy	materialities	importance	concernment
重要角色	fat part
重视	make much account of	set store by	lay store by	take into account
重量	weight	wt	approx
重金属	heavy metals
重链可变区	vh
野外	open-air	outdoors	out-of-door	field
野生	wildness	grow wild	feral	field
野生动植物	wildlife
野生动物	wild-life
野生型	wild type
野生植物	wilding
野的	wilded
野苹果	wild apple
量具	measuring implement	measuring device	measure
量出	measure off
量化	quantized	quantification
量变	quantitive change	quantitative alteration
量子	quantum
量子效率	quantum efficiency
量程	range
量级	order of magnitude
金刚石	diamonded
金字塔	pyramidically
金属	metall	metals financial	metallo	metals financial notices
金属材料	metallic material
金属蛋白酶	metalloproteinase
金属间化合物	intermetallics	intermetallic compound
金山	gold mine
金的	golden	gold
金矿	gold mine
金融	financial	monetary
金融机构	banking institution	financial institution
金融资本	finance capital	financial capital
金钱	do-re-mi	money	monetary	coin
金额	amount of money	sum of money	money	sum
金鱼	gold-fish
鉴于	seeing as	respecting	in consideration of	whereas
鉴别	discriminations	appreciate	ident	differentiation
鉴别诊断	differential diagnosis
鉴定	appraising	assaying	evaluation	identification
针刺	needled	pin-prick	needle rush
针对	directed towards	dead against	aimed at	point at
针状	needle-like	needle-shaped	aci form
钓鱼	fishing	angling	gentle craft	trolled
钙化	calcific
钙离子	calcium ion	factor iv
钙通道	calcium-channel
钝化	passivation
钝化膜	passive film
钢板	steel sheet and plate	steel plate
钢的	steel
钢筋	steel bar for concrete reinforcement	rebar
钢筋混凝土	reinforced concrete	armored concrete
钢结构	steel structure
钻孔	drill hole	bore a hole	make a hole	drill
铁的	ferrous	ferric
铁路	railway	ry	railroad	rail-road
铁路建设	railway construction
铜的	coppered
铜矿	copper ore
铜绿	copper green
铝合金	aluminum alloy
铝的	aluminic
银河系	star system	galactics	galaxy
银行	bank
铺设	pave	laid down	placing	laying
链式	chained mode
链式反应	chain-reacting	chain reaction
链接	chaining	linking	interlinking
链球菌	streptococcus
链路	link
销售	sales	marketing	sell	sales transaction
锁定	locking	latch down	lock-ing	lock stock and barrel
锅炉	boiler
错位	misplacement
错流	cross-flow	cross current
错觉	delusion
错误	by error	false	wrong	off-the-track
错过	loss	let slip	lose	miss
错配	mismatch	mis-match
锥形	cone-shaped	tapered	pyramidate
锦鸡儿	pea tree
键的	keyed
锯齿	toothed
锻炼	forging	train	workout	exercise
镇静	sedation	composed	self-possessed	killed
镜像	mirror-image	specular image
镰刀菌属	genus fusarium
镶嵌	setting	beset	encrustation
长久	for long	for a long time	longtime	immortal
长于	strong in
长发	long-hair
长周期	long period	long cycle
长大	grown	vegetate
长度	longness	in length	linearly
长度增加	linear expansion
长径比	length-diameter ratio
长效	long-acting	long lasting
长时记忆	long-term memory
长时间	long-time	over a long term	long-playing	over long hours
长期	long-term	long-term basis	long time	long-period
长期变化	long-term change	sector variation
长期预测	long-term prediction	long-run forecast	long-term forecast
长波	long wave
长的	long	tall	long-er
长足	fully-grown
长距离	long-range	far cry
长轴	long axis	major axis
长远	long-run	in the long term	long-range
长链	long chain
门槛	threshold
门静脉	portal vein
闪光	flashing	flash of light	strobe	flare
闪烁	scintillation	flickering	blinking	ray
闭合	close-up	occlusive
闭塞	occlusive	implosive	obliteration
闭式	closed type
闭环	closed ring	closed loop
闭环控制	close-cycle control	closed-loop control
闭锁	shutting	latch-up	caging
问世	see the light of day
问卷	questionnaire
问题	problem	question	issue	sieve problem
问题是	thing is
问题求解	problem solving
问题的关键	name of the game	crux of the matter
问题解决	problem-solution	problem-solving
闲置	lay-up	in idle	inactive
间充质	mesenchymal tissue
间层	interlayer
间接	indirectness	mediately	side-wind	circuitous
间接作用	indirect effect
间接效应	indigo effect
间断	discontinuity	gap	intermittent	interruption
间植	catch crop
间歇	by fits	intermittently	fits and starts	periodically
间歇性	intermittency
间歇过程	batch process
间质	mesenchyme	interstitial substance	interstitial
间质细胞	mesenchymal cells
间距	space between	separation distance	gap	remove
间隔	alternately	spacing	spacing interval	removed
间隔时间	meantime
间隙	clearance	spatial	interval	back lash
阅读	reading	sight	sense
阈值	threshold value	light minimum	leak points	threshold
阐明	elucidate	illumination	stated	unravel
阐述	formulize
阑尾	appendical	appendix
阑尾炎	appendicitis
阔叶	broad-leaved	broad-leafed
队伍	procession	rank
队列	queueing	alignment	brigaded
防御	defensively	defend against
防御性	defensiveness
防护	protectively	defensing	defend	safety
防止	prevent	protected against	avoid	avert
防洪	flood-control
防火	fire protection	fire prevention	fire proof	prevention of fire
防线	line of defense
防腐	corrosion protection	anti-corrosive	corrosion preventive	antiseptically
防范	keep away
防风	hurricane lamp
阳性	rh positive	positive
阳性结果	positive result
阳极	anodal	positive electrode	positive pole
阳离子	cation	basic ion	positive ion
阳离子交换	cation exchange	cation interchange
阴天	overcast
阴影	drop shadow	hatching	shadow
阴性	rh negative	negative
阴极	cathode	ka	ca	negative electrode
阴离子	anion	negative ion
阴道	vaginally
阴道分娩	vaginal birth
阵列	arraying
阶层	estate	strata	stratum
阶数	order
阶梯	step-ladder	stair
阶段	phase	stage	grade	estate
阶段性	in stages
阻力	vis a fronte	resistance	retardency	pull-back
阻力指数	drag index
阻力系数	coefficient of drag
阻塞	blocking	choke with	obstructed	jam-up
阻尼	damping
阻抗	impedance	electrical impedance
阻挡	obstruct from	meet with a check	hold up	bar
阻断	interruption	interdiction
阻止	prevent from	stopping-off	retardance	prohibit from
阻滞	retardance
阻滞剂	retardant	blocking agent	retarding agent	blocker
阻燃	inflaming retarding
阻燃剂	flame retardant	fire retardant	fire retarding agent
阻生	impacted
阻碍	obstructing	block up	embarrassment	road-blocks
阻隔	obstruct
阿勒	agri
阿司匹林	aspirins
阿尔茨海默病	alzheimer
阿拉伯糖	gum sugar
陀螺仪	gyroscopic	gyro
附加	additively	attached	appendant	adjunctive
附加值	added-value
附属	pertaining	adjunctive	accessorial	appendant
附带	incident	incidental	glancing
附有	accompanied by
附着	adherently	inserted	adhesion	cohere
附近	near-by	close-by	vicinity	neighboring
陆地	land	terrestrial	dry land	earth
陆生	terrestrial	land-dwelling
陈旧	dated	played-out	stalely	oldness
陈述	represention	deliver	presentment	statement
陌生	new	unfamiliarity	unknown
降低	level down	scale-down	take from	reduced price
降低成本	cost down
降压	decompression
降噪	denoise
降尺度	downscaling
降水	precipitation
降温	temperature reduction	cryogenic	bring down a fever	hypothermia
降的	descendent
降落	build-down	landing	descent	descendent
降雨	rainfall	moisture
降雨量	rainfall	moistured
限制	limiting	restrict	confined to	set a limit to
限制因素	limiting factor
限制性	restrictively
限制条件	restrictive condition
限定	restriction	limitative	qualifying	qualificative
限量	capacitated
陡峭	precipitous	abrupt	steep	perpendicular
院内	hospital-acquired
院校	academy
除去	eliminate	bleed-off	obviation	exclusive of
除外	except that	well as	exclusive of	exceptionality
除此之外	beyond that
除草	weeding	cut-grass
除草剂	weed killer	herbicide
陶瓷	ceramic
陷入	give up to	trap-in	get into	relapse into
陷阱	fall-trap	man-trap	springe	pitfall
随后	subsequence	later	followed by	succeeding
随意	optionally	at one's option	make free	random
随时	any-time	at any moment	any minute
随时间变化	time-varying
随机	randomizing	stochastic	tatted
随机化	randomized
随机区组	randomized block
随机区组设计	randomized block design
随机因素	random factor
随机性	randomness	stochasticity
随机抽样	random selection	random sampling	random choice
随机搜索	random search
随机效应	stochastic effect
随机数	random numbers
随机模型	stochastic model
随机模拟	stochastic simulation
随机过程	random process	randomized procedure	stochastic process
随着	parallel with	according to
随着时间的推移	with time	in process of time	as time goes on
隐伏	insidious
隐匿	secretively	concealed	take earth	obscurely
隐含	hiddenness	imply	implicitly
隐含层	hidden layer
隐喻	metaphor
隐性	recessivity	recessive character
隐患	hidden danger
隐私	privacy	intimate life	intimity	personal matters
隐窝	crypto
隐蔽	covertness	cover-up	in the background	take cover
隐蔽性	crypticity
隐藏	hiddenness	lie up	keep in	latent
隐马尔可夫模型	hmm
隔振	vibration isolation
隔离	isol	segregant	shielded	insulate
隔膜	unfamiliar with	membrane
障碍	water hazard	barrier	obstacle	hinderance
障碍物	obstructer	roadblock	stumbling block	interruption
隧道	tunnel	tube
隶属	subjection	subordination
难以	difficult of
难治	refractoriness	intractable
难点	difficulty
难的	hardie	hard
难题	problem	puzzle	staggerer	knot
雄性	maleness
雄性不育	male-sterile
雄的	jack	buck
雄花	male flower
集中	concentrate on	centralized	intensiveness	convergence
集中于	fasten on	bent on
集中式	centralization
集中性	concentrative
集中控制	centralized control
集体	collective
集体主义	collectively
集合	aggregative	collectively	assemble	troop up
集团	collective bodies	collectively	corp	battalion
集成	integration	all-in-one
集成化	integrating
集成电路	integrated circuit	ic	intergrated circuit
集束	clustered	bundling
集结	buildup	rendezvous
集聚	centralize	gather together
集装箱	containe
雌激素	estrogen	estrogenic hormone	female sex hormone	female hormone
雌花	female flower
雨天	rainy day	wet day	fine day for young ducks	rain
雨季	wet season	rains	rainy season
雨带	rain belt
雨林	rain forest
雨水	storm water	water
雪水	snow-broth
零假设	null hypothesis
零售	retail	sell by retail	resales
零售商	retailer	retail dealer	retail trader	retail merchant
零散	odd
零星	sporadical
零点	zero-point	zeros	zero temperature	null point
雷帕霉素	rapamycin
雷诺数	reynolds number
雷达	radar	locator
雷达图	radar
雾化	atomizing	nebulization
需水量	water demand	water requirement
需求	requirement	demand	wants
需求分析	demand analysis	requirement analysis
需要	needed	require	in want of	lacking in
需要做	need to
需要注意	exact attention
需要量	requisite amount
震荡	concussion	storming	toss
霉菌	fungi	leaf mold	fungal	fungus
霍尔	charles martin hall
露天矿	surface mine	strip mine
青少年	teen-age	adolescent	juvenile adult	teenaged
青年	youthful	young man	lad
青春期	adolescency	puberty
青霉素	penicillin
静压	static pressure	hydrostatic pressure
静态	static	quieting	quiescent condition	quiescent state
静态分析	static analysis
静息	quiescent
静止	statical	stillness	resting	stock-still
静电	electrostatically	static	franklinic	static electricity
静脉	venous	vena	vein
静脉注射	intravenous injection	intravenously
静脉血	venous blood
静脉麻醉	intravenous anesthesia	vein anesthesia
非侵入	non-invasive
非典型	atypical	atypical form
非医学	nonmedical
非参数	non-parametric	nonparametric
非均匀	inhomogeneity
非均匀性	heterogeneities
非定常流	non-steady flow	unsteady flow
非对称	asymmetrical
非小细胞肺癌	nsclc
非局部	non-local
非常	no end	in the extreme	all get-out	very much
非常困难	very hard
非常必要	highly necessary to
非常规	unconventional
非常重要	all important
非平稳性	non-stationary
非平衡	non-equilibrium
非必需氨基酸	non-essential amino acid
非法	illegally	non-legal	unlawful
非洲	africa	dark continent	african
非物质	incorporeal
非特异性	non-specificity	nonspecific
非生物	abiotically
非离子	non-ionic
非稳态	unstable state
非线性	nonlinear	non-linear	misalignment
非线性回归	non-linear regression
非线性系统	nonlinear system	nls
非线性规划	non-linear programming	nonlinear programming
非负	non-negative
非酒精性	non-alcohol
非限制性	non-restrictive	unrestrictive
非零	non-zero
非霍奇金	non-hodgkin
靠近	up close	at the point of	near by	lay aboard
面临	faced with	look out on	confronted with	exposed to
面临着	faced with
面前	presence
面向	make front to
面向对象	object-oriented
面对	in the face of	fronting	confrontment	lower pair
面对面	face to face	one-on-one	aspectant	front to front
面形	facial contour
面板	face plate	facial plates	rack panel
面神经	facial nerve
面积	dimensions	area	areal	proportion
面积比	area ratio
面部表情	facial expression	expressio	facial gesture
革兰氏阳性	gram-positive
革兰氏阳性菌	gram-positive bacterium
革兰氏阴性菌	gram-negative bacterium
革命	revolutioner	revolution	revolutionary	overturn
革命性	revolutionary
革新	innovational	re-generate	renewal	reform
靶器官	target organ
靶子	target	mark
鞘氨醇	sphingosine
韦伯	weber	max weber
韧带	ligamental
韧性	ductile	toughness
韩国	koreas	south korean
音乐	music	musical score
音乐作品	music piece
音调	signature tune	tonal	tone
音频	voice band	voice frequency	audio	af
音高	pitch
韵律	metrical	cadence	rhythm
页面	page layout	page frame	page
顶体	anterior head cap	apical body
顶层	top level
顶层设计	top-level design
顶板	top board	top plate	lifting plate	ejection plate
顶极	top-of-the-line
顶点	top-out	high point	ultimate	culmination
顶端	up-end	top	apical
顶级	top-class
顶部	top	coping
项目	item	line item	proceedings
项目数	number of entry	number of items
项目管理	project management
顺利	favoring	speed well	successful	on the rails
顺利进行	go on wheels	run on wheels	go with a swing
顺序	ordered	animal order	sequence	consecutiveness
顺应	conformance	compliance	humor
顺式	cis	cis-form
顺次	in due course	turn
顺铂	cis-platinum complexes	cisplatin	cis-platinum
须根	fibrous root	fibril
顾客	customer	client	constituency	shopper
顾问	consultant	adviser	advisor	counselor
顿悟	insight
颁布	enactment	promulgation	put forth
预先	in advance	in anticipant	before-hand	up front
预制	pre-cast
预后	prognosis	prognostic	prognoses
预处理	pretreatment	preprocessed	pre-treatment	pre-process
预定	scheduled	destined for	reservation	make a reservation
预报	prediction	forecasting	predic-tion	ushering in
预报值	predicted value
预期	anticipated	expected	prospective	contemplated
预测	pre-estimate	forecasting	prognosticate	prediction
预测值	predicted value
预测出	dope
预测分析	predictive analysis	predictive parsing
预测变量	predictor variable
预测误差	forecast error	predictive encoding
预示	prognostic of	spaed	shadow forth	pre-echo
预算	budget	budgetary
预约	reserving	subscriptive	pre-book
预编码	pre-code
预视	pre-visualize	previewing
预言	prediction	prognostication	spaed	pythonic
预警	early warning	pre-warning
预计	estimated
预计值	predicted value
预试	pretesting	preliminary
预选	forward selection	pre-selection	primary election	preconcentration
预防	preventively	provide against	prophylaxis	prophylactically
预防性	prophylactic	contigency
预防措施	preventive measure	preventative
颅内	intracranial
颅内动脉瘤	intracranial aneurysm
颅骨	cranial bones
领先	in the lead	one-up	head start	gain the lead in
领域	domain	field	sectored	realm
领域知识	domain knowledge
领导	leading	guidance	take the leadership of	conduct
领导者	leader	conductor	protagonist
领袖	primatal	chief	leader	head
颈内动脉	internal carotid artery
颈动脉	carotid	carotid artery	cervical artery	common carotid artery
颈总动脉	common carotid artery	common carotid
颈椎	cervical spine
颈部	jugular
频域	frequency domain
频带	frequency band	band
频度	frequentness
频数	frequency	absolute frequency
频段	band of frequency	frequency band
频率	frequency	cycle per second	periodicities
频率响应	frequency response
频率特性	frequency characteristic
频率范围	frequency range
频率选择性	frequency selectivity
频繁	frequently	continually	frequence	hourly
频繁出现	high-frequency
频谱	frequency spectrum	spectra
颗粒	particle	granular	particulated	grain
颗粒物污染	dust contamination
颗粒状	granulous	granular
题为	under the title of
题目	topical	thematic	subjecter	theme
颜色	colority	pigmental
颜面	facial surface
额上回	marginal convolution
额叶	frontal lobe
额外	added	additional	extra	excess
额极	frontal pole
颞叶	temporal lobe
颞骨	temporal bone
颠覆性	overturning
颤动	vibration	tremor	librate	palsy
风切	wind shear
风力	wind power
风力发电机	wind driven generator	fan driven generator	wind generator
风化	weathered	by exposure to weather	etched	winded
风向	air course
风味	palatability
风扇	air fan	fan
风暴	wind exposure	storm and stress	storm
风机	blower
风格	style	manner	idiosyncrasy
风洞	wind tunnel	air opening	wind channel	air tunnel
风能	wind power
风蚀	wind-carved
风速	air speed
风险	venture
风险决策	risk decision
风险分析	risk analysis
风险管理	risk management	venture management
风险评价	risk evaluation
飞机	airplane	aircraft	flying machine	aero
飞行	in flight	take a flight	aviatic	flying
飞行器	air vehicle	flying machine
飞跃	by leap and bounds	flight	rush
飞速	flying	whip and spur
食品	foods	food product	foodstuff	edible
食品添加剂	food additives
食欲	appetitive	stomach
食物	food	eating	edible	meat
食物网	food web
食物链	food chain	food cycle
食用	tableing
食用价值	edibleness
食管	esophageal	esophagus
饥饿	starved	hungriness	sharp-set	ravenously
饮水	drinking-water
饮用水	potable water	drinking water	table-water	feed water
饮酒	fall down the sink	take a drop	kiss the cup
饮食	dietary
饱和	satur	naturating	sat	equilibration
饱和度	degree of saturation	saturation degree	sat	saturation
饱和点	saturation point
饱和脂肪酸	saturated fatty acid	saturate
饱满	well-stacked
饲养	feed upon	rearing	breeding	raise
饲料	feed	feeding-stuff	forage
饲料添加剂	feed additive	feed supplement
首位	premier	chief	top
首先	first of all	begin with	for openers	start with
首先使用	use first
首批	first batch
首次	first time	first ever	premiere
首要	of all thing	first and foremost	fundamentally	overarching
首选	preferred	first-choice
首都	capital
香农	shannon
香味	fragrance	odor	aromatization	scent
香料	aromatizer	essenced	spice	aromatic compounds
香气	essenced	spice
香蒲	reed mace	bull rush
香蕉	adam fig
马克	marke	simon marks
马尔可夫	markov
马尔可夫链	markov chain
马尾松	chinese red pine
马氏体	martensite
马赫数	mach number	mach
马铃薯	potato	white potato
马鹿	red deer
驱使	actuate	push about	prick on	propel
驱动	driving
驱动力	driving force
驱动器	driving mechanism	driver	actuator	drive
驾驶	make a drive	aviate	driving	at the wheel
驾驶员	driver	navigator
骆驼	pride of desert	ship of the desert	camel
验证	proofness	proving	validate	verifications
验证技术	proof technique
验证方法	validation techniques	proof technique
验证表	proof list
验证试验	verification testing	proof test
骨关节炎	osteoarthritis	osteoarthritic	osteo-arthritis	hypertrophic arthritis
骨干	backbone	skeleton
骨干网	backbone network
骨愈合	knitting
骨折	fractural
骨架	bone-structure	framework	frame work	skeleton
骨盆	pelvic	pelvis	basin
骨科	orthopedical
骨组织	bony tissue
骨质疏松	osteoporotic	osteoporosis
骨质疏松症	osteoporosis
骨骼	bones	skeletal	anatomies	skeleton
骨骼肌	skeletal muscle
骨髓	marrow	bone marrow	myeloid	myelogenous
骨髓炎	osteomyelitis	bone abscess
髋关节	hip joint	articulation of hip	joints thigh
髓腔	nerve cavity
高中	senior high	senior high school	upper school
高于	stand above	take rank of
高于正常	above-normal
高产	high-producing	high-yielding
高优先级	high priority
高估	over estimate
高位	high-order	higher-order	dignity	perch
高保真	high fidelity
高光	touches
高光谱	hyperspectral
高兴	game for	in joy	pleasureably	pleased
高出	tower above	top
高分子	macromolecule	polymer
高分辨	high-resolution
高分辨率	high resolution
高压	high pressure	high voltage	high-tension	high-handed
高原	plateaus	high	table
高原气候	plateau-climate
高可靠性	high-reliability
高地	plateau	height	raise	rise
高密度	high-density	hd
高密度脂蛋白	high density lipoprotein	hdl	hdl-cholesterol	alpha-lipoprotein
高密度脂蛋白胆固醇	hdl cholesterol
高对	higher pair
高层	high-layer	upper-level
高山	high sierra	alp
高峰	on-peak	flood tide	pinnacling
高峰值	high-peak
高峰期	peak time	rush hour
高年级	senior class
高度	in height	high	altitude	true height altitude
高强度	high-impact	high-intensity	high-tensile
高性能	high performance	high-powered
高技术	high tech	hi-tech
高效	high-efficiency	expeditiously
高效型	heavy duty detergent
高效液相色谱法	high efficiency liquid chromatography	hplc	high performance liquid chromatography
高效率	high efficiency
高斯	gaussian
高斯分布	normal distribution	gaussian distribution
高斯模型	gaussian model
高梁	sorghum
高水平	highs
高温	high temperature	high-heat	hyperthermal	hyperthermia
高温处理	coronizing
高潮	high water	culmination	high tide	heat
高灵敏度	high-sensitivity	highly sensitive	hypersensitive
高炉	blast furnace	coke blast-furnace
高热	high temperature	high-heat
高的	highs	tall	lofty
高碳	high-carbon
高科技	high technology	high-tech
高空	high altitude
高端	high end
高等教育	higher learning	higher education	postsecondary	tertiary education
高粱	grain sorghum	guinea corn	sorghum
高精度	high definition	high-precision	high-accuracy
高素质	well-qualified
高级	high class	high-quality	highs	advanced
高纯度	high-purity
高能	high-energy
高能粒子	energetic particle
高血压	hypertensive	high blood pressure	htn	vascular hypertension
高质量	of high quality	high-caliber
高超声速	hypersonic
高达	top
高通	high-pass	qualcomm
高通量	high-flux
高速	high-speed	at speed	high-velocity	hs
高速公路	express way	speed way	freeway	express highway
高速率	two-forty
高钾	hyperkalemia
高铁	ferric
高频率	high frequency
高风险	high-stakes
高龄	advanced-age	senile	eld
鬼针草	spanish needles
魅力	what it takes	glamor	graces	captivation
鱼类	seafood	fish genus	fish
鱼粉	fishmeal	fish meal
鱼群	school
鲁棒性	robustness
鲜明	lively	high-colored	in relief	sharp-cut
鲤鱼	carp
鳞片	flakes
鳞状细胞癌	squamous cell carcinoma
鳞茎	bulb
鸟类	avian	aves	class aves
鸦片	black drop
鸿沟	great gulf fixed
麦田	wheat-field
麻醉	narcotically	anesthetization	anesthesia
麻黄	joint fir	ma huang
黄体	yellow bodies
黄化	yellowing
黄河	yellow river
黄海	yellow sea
黄疸	yellows	jaundice
黄色	yellow	maize	yellow-tipped	yellow-tinged
黄连	golden thread
黄酮类	flavonoid
黄金	gold	yellow metal
黏土	clay
黏膜	mucous membrane
黏附	adhesively
黑土	black soil	black land
黑暗	dark	night	dark-fruited
黑洞	black hole
黑色	black	blk	black-gray
默认	sufferance	toleration	tacit recognition	pass without remark
鼓励	encouraging	help on	spirit up	drive on
鼓室	ear drum	tympanic	tympanic cavity	middle ear
鼻咽	nasopharyngeal	nasal pharynx
鼻腔	nasal cavity
齿轮	gear wheel	cog wheel	toothed wheel	wheel tooth
龙眼	dragon's eye
"""#
}
