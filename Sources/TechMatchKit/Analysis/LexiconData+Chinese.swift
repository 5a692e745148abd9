// swift-format-ignore-file

extension LexiconData {
  static let chinese = #"""
一一	biunique
一一对应	bijection
一下	one time
一个	single	one	singleton	yin
一个人	a'man
一个半	sesqni
一个样	same difference
一些	range of	several	numbers of	little
一人	one-person
一代	generation
一份	portion of	helping	share
一体化	all-in-one	incorporate	integrative
一侧	unilateral
一倍	one time
一元	unary	monoacid	monobasic	monophyletic
一共	aggregately
一分	penny	full point
一切	all the world	every single	whole shoot
一则	item
一半	half	a-half	moiety	mezzo
一周	a-week	hebdomad	sevennight
一回	bout
一场	game of	scena
一多	one-many
一天	stash house
一天内	intraday
一套	range of	set of	tissue	suit of
一定	by all mean	definite	constant	stated
一定程度	measure of
一对	pair of	couple of	brace	pairer
一对一	one-for-one	man-to-man	biunivocal
一对多	one-to-many
一局	game of	inning	round
一层	layer of	coat of	bank of	sheet of
一工	man month
一年	a-year	one-year	annum	twelve-month
一年两熟	double cropping
一年中	time of year
一年生	annual
一年生植物	therophyte
一年级	lowerclassman
一度	for a time	one-time	onetime
一张	sheet of	leaf
一律	uniform	all and singular	uniformly
一战	world war i
一批	collection of	series of	set of	crop of
一把	man	handful	fistful	manip
一方	one sided
一方面	on one hand
一旦	aussitot
一时	temporarily	fugax	provisory
一期	tranche
一条	bar of	strip of	streak of	swath
一样	uniformly	alike	sameer
一棵	head
一概	entirely
一次	primary	at a clip
一次性	one-off
一步	single-step
一段	length of	span of	passaging
一段时间	for some time	period of time	cycle	time-span
一氧化氮	nitric oxide	nitrous oxide	monoxide nitrogen	laughing ga
一氧化碳	carbon monoxide	whitedamp	sweet ga	white damp
一流	best-in-class	top-ranking	ace	award-winning
一点	bit of	hint of	dab of	damn
一片	blade of	sheet of	piece of	patch of
一现	fugacious
一生	lifetime	day	life	whole-life
一直	of all time	all along	early and late
一种	type of	species of	kind of	sort of
一等	top-grade
一类	type of	species of	kind of	breed of cat
一系列	range of	a-series	series of	battery of
一线	ray of	gleam of
一组	set of	team of	group of	collection of
一维	one-dimensional	unidimensional
一致	at one	a unit	consistent	compatible with
一致性	consistency	conforming	coherence
一致性系数	coefficient of concordance
一般	general	currently	commonly	wide
一般化	generalization	generalise	universalization	catholicize
一般性	run-of-mill	prevailingly	universality	catholicness
一般方法	conventional method
一般而言	generally speaking
一般风险	average risk	normal risk
一行	line of	row of	queue of	monostich
一起	all together	in company with	in block
一轮	round
一道	all-together	streak of
一部分	in a measure	portion of	partially	slice of
一阶	first-order
一项	particular
丁二酮	butanedione
丁基	butyl	buty group
丁酸	butyric	propane carboxylic acid	butyro	ethyl acetic acid
丁酸弧菌属	butyrivibrio
丁醇	butanol	butyl alcohol	alcohol butyl	n-butyl alcohol
丁香	caryophyllus	lilac	caryophyllus aromaticus	eugenia caryophyllata thunb
丁香酚	caryophyllic acid	eugenic acid
丁香酮	syringone
丁香酸	caryophyllic acid	eugenic acid	syringic acid
七个	seven	heptad
七十	seventy
七叶	septifolious
万亿	tera	tricro
万有引力	graviation	gravitational attraction	pull of gravity
万能	all-around	multi-purpose	almighty	allaround
万能试验机	universal testing machine
丈夫	man	hubby	marital	husband
三七	notoginseng	radices pseudoginseng	radix notoginseng	sansevieria guineensis
三个	three
三个区域	trizonal
三乙胺	triethylamine
三代	tertiary	trisubstituted	triatomic
三位	three-position	tri-bit
三位一体	three-in-one	holy trinity	triunity	triune
三体	isomic t
三倍	triple	threefold	three-fold	triplicate
三元	three-element	ternary	three-membered	trinary
三元组	triad
三分	trichotomous	trisection	trisector	tripart
三分之一	third	one-third
三十	thirty
三叉神经痛	tic	epileptiform neuralgia	trigeminal neuralgia	prosopalgic
三叠纪	tria	triassic
三叶	three-bladed	threeleaf	trifoliate	mitsuba
三天	trid	triduum
三头肌	tricep	tricipital	tricipital muscle
三孔	triporate
三尖瓣	tricuspid valve	tricuspid	valnllae tricuspidslis	atrioventricular vaives
三层	three-layer	three-tier	trilaminated	trilaminar
三峡工程	three gorges project
三年	triennium
三次	three-time	tri	ter	thrice
三段	three-section
三氯甲基	trichloromethyl
三点	three-point	trifilar
三甲氧基	trimethoxy
三目	trinocular
三相	three-phase	triphase
三硝基苯	trinitrobenzene
三碘甲状腺原氨酸	trilute	tri-iodothyronine
三碘甲腺原氨酸	triothyrone	tagh	tri-iodo thyronine
三磷酸	triphosphoric acid
三磷酸腺苷	adenosine triphosphate
三级	three-stage	three-level	tert	third class
三级结构	tertiary structure	third level structure	three-level structure
三线	three-way	three-wire	trilinear
三维	three-dimensional	three-d	3-dimensional	triaxial
三维图	graphic model
三维空间	three-dimension	three-dimensional space
三维结构	three-dimensional structure
三羟基	triatomic
三羧酸循环	krebs cycle	tricarboxylic acid cycle	breb's cycle
三联	trilogy	trigeminy	triplicate
三色	trichromic	trichromatic	tricolored	tricoloured
三萜	triterpane	triterpene	polygala vulgaris
三裂	trifid	trilobation
三角	trigonal	triangular	delta	triangle
三角函数	trigonometric function	circular function
三角形	triangular	triangle	trigon	deltoid
三角洲	delta	deltaic	deltoidal
三轮	three-wheeled	third wheel
三通道	three-channel	triple channel
三部	triregional
三部分组成	trinary
三重	threefold	ternary	tripartite	triplex
三阶	tervalence
三面	three-sided
上下	matter of	thereabouts	supero-inferior
上下文	context	contextual	contetx
上下文信息	contextual information
上交	hand up
上传	uploading
上位	epistasis	epistatic	epigynous	epigyny
上升	rising	on the upgrade	ascending	go up
上升到	rise to	ascend to
上升趋势	uptrend
上升运动	send
上午	ack emma	antemeridian	forenoon	ackemma
上去	get on
上叠	superposed
上台	walk on	come to power	step into power	rise to power
上司	higher-up	boss	superior officer	nib
上合	superior conjunction
上回	supergyre
上坡	grade up	upgrade	acclivity	upslope
上层	supernatant	superstratum	epipelagic	high place
上层土壤	a-horizon	ahorizon
上市	in the market	listed	come into the market	come into season
上市公司	public company	quoted company
上帝	most high	author of all being	supreme being	invisible
上年	past year
上投	upslide
上方	overred	overest
上机	on-key
上段	epimere	upside
上水	upbound
上水平	upper-level
上流	distingue	genteel
上海	shanghai
上涨	set in	rise	advance	run high
上清液	supernate	supernatant	liquid supernatant	supernatant fluid
上游	upriver	headwater
上演	stage	put on	present	unspool
上牙	supeaior teeth
上班	at-work	on duty	go to work	go on shift
上电	power on	electrify
上界	upper bound	upperbound	upper region
上的	superioris
上皮	epithelial	epithelium	epithelia	epithelial tissue
上皮内	intraepithelial	intra-epithelial
上皮样	epithelioid	epitheliod
上皮细胞	epithelial cell
上相	take a good picture	top phase
上级	higher-up	superior	ranking	upper
上肢	upper extremity	upper limb	lower extremity	epipodia
上腔静脉	venae cava superior	vena maxillaris
上臂	brachium
上行	up run	up-converter
上表皮	epicuticle	epicuticula	epicuticular
上调	upregulate
上进	aspirant
上述	before-mentioned	above-named	aforementioned	above-noted
上述各项	premise
上部	top	upside	upper side	foreside
上链	cochain
上限	upper limit	toplimit	high limit	ceiling
上面	upper	top	upper side	superne
上颌	upper jaw	urano	supramaxilla	supramaxillary
上风	windward	upper hand
下丘脑	hypothalamic	hypothalamus	subthalamic region
下中	inferomedian
下人	understrapper
下传	downloading
下位	inferiority	hypogyny	hypogynous	hypostatic
下倾	declinate	downdip	descended
下凹	fovea inferior	fovea posterior	ala alba lateralis	fovea vagi
下午	arvo	afternoon	after-noon	postmeridiem
下半	half-mast
下去	go down
下合	inferior conjunction
下后	inferoposterior
下坡	down-grade	downgrade	downhill	declivity
下垂	droop	sag	flagging	pendulous
下壁	paries inferior
下子	oviposition
下层	lower	subnatant	substory	underlayer
下层土	subsoil	undersoil
下属	subordinateness	underling	understrapper
下干	truncus caudalis
下延	decursive	decurrence
下手	stooge	underling
下推	push-down	push-downs
下放	decentralize	devolve
下方	inferior	nether	inferiorly
下木	underplants	underroof	underscrub	underwood
下来	get down	come down	descended	alighted
下根	radices inferior
下栽	download
下次	next	next time
下段	hypomere
下毛	hypotrichous
下水	launch	off the stock	take water
下沉	go down	sink	subsiding	submergence
下注	subsign
下流	off-color	blue	indecent	scurrilousness
下海	take to sea
下游	downstream	down stream	tailwater	downriver
下滑	letting down
下生	born	hypogenous
下界	lower bound	lowerbound
下目	infraorder
下相	bottom phase
下移	shift down
下端	bottom-end	extremitas anterior	extremitas inferior
下等	low-down	coarse	ornery	inferiorly
下网	log off	bottom wire	logoff
下肢	lower extremity	lower limb	pelvic limb	hindlimb
下脑	hypencephalon	subencephalon
下脚料	off-cut	heel
下腔静脉	inferior vena cava	postcaval	vena cava inferior	vena basivertebralis
下腰	back-bend
下行	descending	downgoing	descendens
下表面	under surface	lower surface
下角	underhorn	angulus inferior	cornua inferius
下调	down-regulate
下车	step-down	alighting	debus	debarkation
下转	subduction	deorsumduction	deorsumvergence	deorsumversion
下载	downloading
下部	partes inferior	inferiorly
下降	fall-off	drop-off	down-turn	decreasing
下降到	dive to
下降法	descent method
下降趋势	down-swing	downturn	downside	downtrend
下降速率	lowering speed
下降阶段	downward phase
下限	lower limit	upper bound	inferior limit
下面	under-side	lower surface	underside	undersurface
下颌	mandibular	lower jaw	underjaw	submaxilla
下风	leeward	lee
下马	dismount	out of the saddle
不一定	not necessarily
不一样	unalike	unlikeliness	unlikeness
不一致	inconsistent	disaccord	differ	out of square
不一致性	unconsistency
不中断	no-break
不丹	bhutan	bhutanese
不久	in a little while	presently	soon	some of these day
不了解	have no idea	uncomprehending	incomprehension	unperceptiveness
不仅	well as
不仅如此	nay
不会	unable to	won't	wont to	shan't
不使用	nonuse	non-using
不依赖	independent of
不便	inconvenient	discommodity	inexpedient	incommodious
不停	off the reel	endless	without pause	never-ending
不健全	diseased	unsound	undound	distempered
不健康	unhealthy	ill health	sickness	unsound
不允许	have none of	impermissible	unallowed	won't hear of
不充分	inadequate	insufficient	deficient	poorly
不全	sub	semicomplete	paartial	pero
不公平	partially	unfair	not cricket	inequitable
不具有	unendowed
不典型	uncharacteristically	unrepresentative	nontypical
不再	no longer
不准确	off the spot	false	inaccurate	out of truth
不分	irrespective of
不利	adverse	disadvantage	unfavorable	infaust
不利于	make against	go against	in prejudice of
不到	on the right side of	absent oneself from
不力	unforceful	half-heartedly
不动	real	stationary	still	motionless
不动点	fixpoint
不动点理论	fixpoint theory
不包括	not to be covered	exclusive of	excluding	barring
不匹配	unmatched	nonmatched	mismatching
不协调	out of phase	out of line	incompatible	out of joint
不参与	out of circulation with	nonparticipation	non-involvement
不及	inferior to	have nothing on sb	in arrears of
不发生	non-occurrence	nonoccurance	nonoccurrence	unhappen
不受	free from
不变	fixed	permanent	constant	constantly
不变性	invariance	immutability	inflexibility	inalterability
不可	shan't	shouldn't
不可信	suspect	cockamamie	unbelievably	unauthentic
不可再生	nonrenewable	non-renewable	unreproducibly
不可分	impartible	inseparable	indivisible	nonseparable
不可回避	unevadable
不可少	indespensability
不可或缺	indispensible
不可替代	irreplaceably
不可磨灭	unforgettably	indelibility	unerasable	unhearable
不可缺少	indispensable	of the essence	obbligato
不可能	impossible	no chance	out of the question	over the odds
不可见	unobservable	sightless	undecipherably	unvendible
不可见性	nonvisibility
不可逆	irreversible	nonreversible	inreversible	irrevrsible
不可逆性	irreversibility	irretrievability	nonreversibility
不可避免	inevitable	unavoidable	by necessity	ineluctably
不可降解	nondegradable
不合	ill-fitting	disagreement	misbecome	misseem
不合理	without reason	pathological	unreasonably	inconsequent
不同	different	various	varied	diverse
不同于	different than
不同化	inassimilable
不同区域	zones of different
不同型	veriform
不同形状	difform
不同性别	heterosexual
不同情	unsympathetically	unsympathizing	hold no brief for
不同意	have none of	disagree about	differ with	dissenting
不同时	asynchronous	unsynchronised
不同步	out-of-step	out of sync
不同点	differentia
不同相	out-phase
不同种类	miscellaneously
不同等级	different bracket
不同类	inhomogeneous	heterogeneously	unhomogeneous
不同类型	distinguished type
不同群	distinct group
不同视	anisopia
不同质	inhomogeneous
不固定	unfixed	unjelled	unanchored
不在	absent from	away from	outside one's range	absent oneself
不均	aniso	millerandage
不均一	miscellaneity	unhomogeneous
不均匀	non-uniform	heterogeneous	nonuniform	non-homogeneous
不均匀分布	maldistribution	hyperdispersion
不均匀性	heterogeneity	nonhomogeneity	unhomogeneity	unlevelness
不均衡	disproportion	imbalance	anisotropic	disequilibrium
不增加	stop down
不多	wheen	littler	littlest
不够	insufficient
不够理想	dissatisfactory
不大	notalian	littler	littlest
不好	no chop	pit	unfavourable	oh noe
不如	second to	inferior to
不孕	sterility	aciesis	acyesis	dysgenesia
不孕症	infertility	barrenness	infertilitas feminis
不存在	non-existent	inexistent	nonexistent	beingless
不安全	unsafe	insecurity	precariously	dangerously
不完全	incomplete	half	by halves	imperfectly
不完善	in the raw	incomplete	faultiness	infelicitous
不完备	imperfectly	imperfectness
不完整	imperfect	inperfect	inchoate	fragmentary
不定	variable	unlimited	inconstant	indetermined
不定根	adventitious root
不宜	unfavorable
不容易	unsoluble
不对	incorrection	nuh-uh
不对称	asymmetric	asymmetry	dissymmetrical	nonsymmetrical
不少	smart few	no little	quite a bit of	quite a little
不少于	no less	no fewer than
不尽	never-failing
不属于	unbelonging
不干涉	hands-off	non-intervention	let alone	non-interference
不干预	non-interference	non-intervention
不平等	inequality	ine-quality	inegalitarian	odds
不平衡	off-balance	imbalance	nonequilibrium	unbalanced
不平衡性	unbalancedness
不应	refractory	shan't
不应该	it is a shame that	shan't	shouldn't
不当	exorbitancy	undeservedly	impolicy	impolitical
不彻底	halfway	inexhaustive
不得不	can not help	needs must
不必	need not	hor
不必要	unnecessary	unnecessarily	uncalled-for	needless
不忘	bear in mind that
不恰当	out of the way	irrelevant	inappropriately	impertinently
不感兴趣	uninterested	unconcerning	disinclination	apathetically
不成熟	immature	premature	juvenile	raw
不接受	non-acceptance	imperviable
不支持	no-confidence	nonsupport	hold no brief for
不改	unconverted
不改变	let alone	immovable	unbudging	unmovable
不敏感	have a thick skin	unlistening	nonsensitive
不文明	incivilization	uncivilized	uncultivated	heathenism
不断	continuously	without a break of	constantly	straight
不断变化	dynamic	everchanging
不断增长	ever-increasing	ever-growing
不断进步	not look back
不明显	non-obvious	inapparent	unobvious	unapparent
不明晰	unsharpness
不明确	ambiguity	non-specific	indeterminate	undefined
不易	difficult of	unchangeably
不是	isn't	weren't	ain't	wasn't
不显著	inconspicuously	indistinctive	unnoteworthy	unremarkable
不朽	immortalization	perpetuation	imperishably	monumental
不正当	wrong	illicit	back-door	not cricket
不正确	incorrect	erroneous	out of truth	inexact
不涉及	make no reference to
不深	superficially	shallowly
不清	epinephelus
不清晰	breezing	fogged	unclarity	unclearly
不清楚	way-out	unclear	ill-defined	indistinct
不溶	indissolvable
不溶性	indissolvableness	insolubility
不溶蛋白	insoluble protein
不满意	unsatisfied	discontented	disgruntled	unsatiated
不满足	ungratified	unsufficient	unassuaged	dissatisfy
不理想	unforethoughtful
不用	left-off	unused	disused
不相似	difform	nonanalogous	unalike	unsimilarity
不相关	off the mark	foreign	uncorrelated	irrelvant
不相同	disaffinity
不相等	unequal	unven
不知道	have no awareness of	have no idea of	unaware	unknown
不确定	uncertain	uncertainty	indeterminate	indefinite
不确定度	uncertainty	uncertainness
不确定性	question-mark	changefulness	nondeterminacy	chanciness
不科学	unscientific
不稳	crank	wonky	queazy	teetery
不稳定	unstable	instability	unsteady	labile
不稳定型	unstable type
不稳定性	instability	unsteadiness	unstability	lability
不稳定状态	unstable state	transient regime
不符	unconformity	noncoincidence
不符合	out of line with	fall short of	discrepancy	non-conformance
不等	disparity	unequal	aniso
不等于	not equal to	unequal to
不等式	inequality	nonequality	inequivalence
不等式约束	inequality constraint
不管	in despite of	without respect to	in spite of	regardless
不精确	out-of-true	inaccurate	imprecise	inaccuracy
不统一	nonuniform	disunity	disunion	skimble-scamble
不考虑	without regard to	without consideration	take no account of	leave out
不耐	intolerance
不育	sterility	kakogenic	sterilitas	yeld
不能	unable to	incapable of	couldn't
不能做	undoable
不能利用	unavailable
不能实现	irrealizable
不能检测	non-detectable	nondetectable
不能满足	insatiable	unappeasable	unassuageable
不能获得	fail of	unacquirable
不能达到	irrealizable	inaccessiable
不能适应	immalleable	unadaptable	inadaptable
不自觉	unsanitariness	vitriolically
不良	poor	mal	dy	ill
不良事件	adverse-event
不衰	unflaggingly	unflagging
不规则	anomalous	anomaly	abnormal	irregular
不规范	non-standard	unstandardized	ill-formed
不论	without reference to	irrespective of
不诚实	insincerity	disingenuously	dishonesty	fraudulent
不超过	not exceeding	this side of
不足	insufficient of	lack	deficiency	short of
不过	still and all	nonetheless	natheless
不连续	discrete	discontinuous	inconsecutively	asynechia
不连续性	uncontinuity	discreteness
不适	discomfort	ill-health	not oneself	malaise
不适合	unsuitable	off-key	misfit	disagree with
不适宜	unfavourable	unsuited	ill-fitted	disagree
不适应	maladaptive	maladjustment	inadaptation	unadapted
不适用于	unfit for
不透明	white out	opaque	opacity	non-transparent
不透水	watertight	water-proof	waterproof	water-tight
不道德	immoral	unethical	improper	meritless
不道德行为	wrong conduct
不遗余力	spare no effort	spare no pain	fall over oneself	unsparing in one's effort
不重视	take no account of	take no count of	indifference	make little of
不锈钢	stainless steel
不错	not bad	error-free	precisely	not half bad
不间断	on going	uninterrupted	ongoing	without a breach of continuity
不除外	exceptionless
不需要	with no need for	have no use for	no call for	unwanted
不饱和	unsaturated	nonsaturable	nonsuturated
不饱和脂肪酸	unsaturated fatty acid
不高	low-rise
不齐	heterologous	unevenness	wany
与一致	consistent with	in accordance with	in agreement with	aligned with
与不一致	out of line with	out of keeping with	differ with	out of accord with
与不同	distinct from	different from	alien to
与之相反	thereagainst
与之相比	by contrast
与交换	exchange with	trade with	reciprocate with
与共同	common to
与分享	share sth with sb
与分离	part company with
与协作	work with
与协同	in cooperation with
与协调	in suit with	tone in with	in harmony with	chime in with
与口	stomat
与合作	team up with	in collaboration with	in cooperation with	take part with
与合并	merge with	amalgamate with	annexed to
与同时	simultaneously with	parallel with
与同步	synchronized with
与同类	of a piece
与和谐	cotton with
与平衡	equilibrate
与格	dative
与此	therewith
与比较	as compared with	in comparison with	parallel with
与生俱来	inherent	native	innately
与相似	similar to	analogous to	parallel	bear analogy wit
与相关	correlate with	pertinent to
与相对	as opposed to	opposite to
与相应	parallel with
与相邻	next door to
与竞争	compete with	cope with	match	contend with
与联合	link with	in conjunction with	stand in with
与联系	in communication with	get in touch with	make contact with
与节点	and node
与讨论	discuss with
与连接	linked to	in conjunction with
专一性	specificity
专业	professional	specialty	specialist	career
专业人员	spec	specialized person	professional personnel	career man
专业人士	professional person
专业人才	professional
专业化	specialized	professionalization
专业知识	professional knowledge
专利	patented	monopolization
专利技术	proprietary technology
专利权	patent	exclusive right	patent right	proprietary right
专利法	patent law	exclusive law
专员	commissionership	attache
专家	expert	specialist	proficient	savant
专家小组	brains trust
专家意见	expertise	expert opinion
专家知识	expert kknowledge
专家系统	expert system
专属	proper
专性	obligative
专有	exclusively	idio
专注于	occupied with	occupy oneself with	lose oneself in
专用	application-specific	special purpose	dedication	private use
专科	specialized	specialised
专线	dedicated line
专著	treatise	monograph
专门	specialized	technical	proper to	expert
专题	monographical
世代	generation	descent	geny	tecnogony
世俗	temporal	mundane	after the flesh	secularistic
世界	world	earth	worlder
世界卫生组织	world health organization
世界各	around-the-world	from poles to pole
世界和平	pax mundi
世界大战	world war
世界性	cosmopolitical	cosmopolitan	cosmepolitical	worlder
世界气象组织	world meteorological organization
世界级	world class
世界经济	world economy
世界范围	transworld	worlder
世界观	world-view	weltanschauung	weltansicht	weltbild
世界领先	world-leading
世纪	century	saeculum	gentleman jim
世纪之交	turn-of-the-century
世纪末	fin-de-siecle
丘脑	thalami	thalamic	cerebral ganglia	thalamic brain
丘陵	hill	downs	downland	clivose
丘陵地	tumulose
丙二酸	malonic	methane dicarboxylic acid	malonic acid	methanedicarbonic acid
丙二醇	propylene	propylene glycol	propanediol	glycol propylene
丙二醛	malondialdehyde
丙基	propyl	propyl group
丙戊酸钠	sodium valproate
丙氨酸	alanine	ala	lactamine	aminopropionic acid
丙氨酸转氨酶	alanine aminotransferase
丙烯	propylene	acroleic	alcohol propyl
丙烯酸	acrylic	acrylic acid	propenoic	acroleic acid
丙烯酸丁酯	butyl acrylate
丙烯酸酯	acrylate	acrylic ester
丙烷	propane	dimethylmethane
丙酮	acetone	methyl acetyl	acetonie	acetonum
丙酮酸	keto-acetic acid	pyruvic	pyroracemic acid	pyruvic acid
丙酮酸激酶	pyruvate kinase	pyruvate phosphokinase
丙酮酸羧化酶	pyruvate carboxylase
丙酰	propionyl
丙酸	propionic acid	propionic	methyl acetic acid	monoprop
丙醇	propanol	ethyl carbinol	propyl alcohol
丙醛	propaldehyde	propanal	propionaldehyde	propylaldehyde
业主	proprietary	property owner	building owner	home owner
业务	operating	business	service	practice
业务流	traffic flow
业务系统	operation system
丛下	subplexal
丛林	brake	jungle	jungly	motte
丛生	cluster	cespitosely	tuft	caespitose
丛的	plexal
东亚	orient
东京	tokyo	tokio	tongking	tonkin
东北	northeast	north-eastern	northeastward	north-easterly
东北方	northeastern	north-east
东北风	naschi
东区	eastern zone
东南	southeast	south-eastern
东南亚	southeast asia
东南地区	southeast
东南方	southeastern	south-east
东南部	south-east
东南风	eurus
东方	orient	east	eastern
东方学	oriental study	orientalism
东海	east sea
东西	thing	stuff	iktas	eastness
东西部	east-west
东部	esst
东部高	eastern highland
东风	east wind	eurus
丝氨酸	serine	ser
丝氨酸蛋白酶	serine proteinase
丝状	filar	confervaceous	filaceous	filariform
丝瓜	hechima	loofah	luffa	loofa
丝的	silk	sericate	silky	filar
丝绸之路	silk road
丢失	drop	lose	go missing
丢弃	cast off	throw away	discard	trash
两个	bis	coupla
两个民族	binational	bi-national
两人	due	two-man	bothnic
两侧	bilaterally	ambilateral	amb	amph
两倍	double	twice over	two fold	as much again
两党	two-party	bipartizan
两周	two week
两层	two-story	double-deck	two-ply
两年	two-year	bothnian
两年生	biennial
两性	amphoteric	ambosexual	ambisexuality	bisexual
两性花	perfect flower	hermaphrodite flower
两极	polar	dipolar	two-pole	kenopliotron
两极分化	polarization	polarise
两极化	polarisation
两次	twice	two time	bis
两派	bipartizan
两点	deuce	snake eye	two-spot
两片	bilamellar	bivalve
两用	double-duty
两相	biphase	quarter phase
两相流	two-phase flow
两相流动	two-phase flow
两端	amph
两系	biphyletic
两级	two-stage
两者都	either way
两足	bipedal
两路	two-way
两轮	two-wheeled
两边	both side	ancipitous
两部分	two part
两面	both side	two-faced	bifacial	twofaced
严厉	rigorous	severe	harsh	stringent
严密	rigorous	close	narrowly	strictness
严峻	austere	forbidding	rigou	forbiddingly
严格	severe	strict	rigorous	strictly
严格控制	corseting	regimentation
严格要求	pipeclay
严格限制	close confinement	close restraint
严禁	forbidden
严肃	serious	severe	seriously	solemnity
严谨	precise	religious	scrupulously	rigourousness
严酷	rigorous	inclement	arduously	inclemency
严重	serious	severe	heavily	major
严重性	seriousness	gravity
严重短缺	critical shortage
严重破坏	havoc
严重程度	order of severity
丧失	at a cost of	deprivation	bankrupt in	beravement
丧失了	forfeit
个人	individual	subjective	personal	personel
个人因素	personal element
个人隐私	individual privacy	privacy of individual	personal matter
个位	ones place
个体	individual	unity	zooid	zoon
个体之间	intersubject
个体内	within-subject	intraindividual
个体化	individualization
个体发育	ontogenesis	ontogenetic	henogenesis	ontogenic
个体自身	intrasubject
个别	individual	single	various	respectively
个子	stature
个性	personality	kidney	character	individuality
个性化	personalized	individualization	caseful
中东	middle east	mid-east	mideast	middle eastern
中人	go-between	middleman
中介	agency	mesomerism	mediation
中介效应	mesomeric effect
中价	average price	mid-price
中位	met	meso-position	mes
中位数	median
中体	strasburger's cell-piate
中值	mid-value	midvalue
中凸	convex	convexly
中凹	dished
中分	center-part	centre parting
中分析	mesoanalysis
中午	nooning	noontime	midnoon	noontide
中华人民共和国	people's republic of china
中卫	noseguard	halves
中古	mesoid	mediaeval	medieval
中叶	centrolobium	carunculae morgagnii
中名	middle name
中和	neutralizing	neutralised	counteract	neutraliztion
中和抗体	neutralizing antibody
中和试验	neutralization test
中国	china	chinese	cathay	sinic
中国人	chinese	sinaean	chinee	sino
中国人民解放军	people's liberation army	liberation army
中国共产党	chinese communist	communist party of china
中国化	chinese-style
中国城	chinatown
中国大陆	chinese mainland	mainland china
中国学	sinological
中国文化	sinitic
中国海	china sea
中国科学院	ca	chinese academy of science
中地形	mesorelief
中坡	mesoslope
中型	medium-sized	mid-size	moderate-sized	medium-scale
中夏	mid-summer
中外	sino-foreign
中天	midheaven	culminant
中央	central	middle	center	mid
中央凹	centrale foramina	fovea centralis	fovea centralis retinae	soemmering's foramen
中央前回	anterior central convolution	ascending frontal convolution	ascending frontal gyri	gyri centralis anterior
中央后回	ascending parietal convolution	ascending parietal gyri	gyri centralis posterior	gyri postcentralis
中央处理器	central processing unit	cpu
中央政府	central authority	central government
中子	neutron
中学	middle-school	high school	secondary school
中学生	high schooler
中将	lieutenant-general	air marshal
中小企业	medium and small enterprise	small medium enterprise
中小学	elhi
中局	middle game
中层	middle coat	middle lamella	middle-level	strata medium
中属	genus mesocricetus
中巴	midibus
中带	fesse	mesozone	middle zone
中干	mesome	truncus intermedius
中年	middle age	autumn of one's life	mid-life	middleaged
中底	mid-sole
中庸	middle	moderately	mean	golden mean
中强	mezzo forte
中微子	neutrino	mu-neutrino	neutrinosphere
中心	centric	center	central	nuclear
中心区	poblacion
中心城市	central city
中心性	centricity
中心点	center	centre	center spot	central point
中心距	center-to-center	center to center spacing	center distance
中心频率	center frequency	mid-frequency
中性	neutral	neuter	neutro	indifferent
中性盐	neutral salt
中性粒细胞	neutrophile granulocyte
中意	favorite
中指	middle finger	third finger	medius	digiti medius
中文	chinese	medinese	messinese	sinaean
中文数据库	cbase
中断	interrupt	discontinuous	disruptive	break
中新世	miocene
中日	sino-japanese
中旬	midmonth	mid-february
中春	mid-spring
中景	mid-shot
中期	mid-term	metaphase	medium-term	midcycle
中枢	central	centric	pivotally	zhongshu
中枢神经系统	central nervous system	cerebrospinal axis	systema nervorum centrale	systema nervosum centrale
中标	acceptance of the bid
中校	light colonel
中模	mesolamella
中欧	central europe	mitteleuropean	middle-european	middle europe
中止	fall out of	give up doing	cessation	shut-off
中段	connecting piece	middlepiece	midpiece	mesomere
中毒	toxic	poisoning	intoxication	toxicosis
中水	gray water
中油	middle oil
中流	mid-channel	midstream
中温	mesothermal
中源	mesogene
中环	medium ring
中生代	mesozoic
中略	syncope
中的	mesne
中皮	middle bark
中空	canulate	fistular	voided
中立	neutral	indifference	crossbench	betwixt and between
中等	secondary	average	moderate	mid-length
中等质量	medium-quality	ordinary quality
中粒	mesograined	medium-grain
中级	intermediate	secondary	mid-level	middle class
中线	centre-line	median	center wire	mesophragma
中细	medium-fine
中继	relay	trunking	re-transmit
中继系统	relay system
中美	sino-us	sino-american
中美洲	central america	central american	mesoamerica	mid-america
中耳	middle ear	eardrum	tympana	tympanum
中耳炎	otitis media	tympanitis
中肠	mesenteron	midgut	midintestine
中胸	mesothoracic	mesothorax
中脉	midrib	midvein	procubitus
中脑	midbrain	mesencephalon	mesocephalon	mid-brain
中腹	midabdomen
中膜	tunicae media	tunica elastica
中节	mid-plate
中英	sino-british
中药	traditional chinese medicine
中营养	mesotrophic
中行	mesoseries
中西部	midwest	mid-west	west-central
中视	mesoscopically
中计	intermediate total
中词	middle term
中足	mesopedes	midleg
中跨	midspan
中路	mid-way
中转	transit shipment
中轴	axial	centraxonial	mesaxonic	axile
中途	midway	midcourse	half-way	halfway
中速	cruising speed	medium-speed	horotelic	midvelocity
中部	mid	medio	center section	midportion
中野	mid-ground
中链	medium-chain	midchain
中间	middle	met	mid	intermediate
中间产物	intermediate product
中间人	go-between	intermediator	middleman	intermediary
中间件	middleware
中间体	intermediate product	midbody
中间型	interphyletic	osculant
中间层	mesosphere	interlayer	interlining	strata intermedium
中间状态	betweenness	mediacy	neutrality
中青年	mid-teen
中非	central africa	central african
中音	mediant
中项	middle term
中频	intermediate frequency	medium frequency	frequency intermediate	midband
中风	have a stroke	palsy	apoplexy	theoplegia
中风患者	paralytics
中高位芽植物	mesophanerophyte
中高频	medium-high frequency
中黄	centrolecithal	medialecithal	mesolecithal
丰产	teemful
丰富	abundance	wealth of	full	a-plenty
丰富的经验	wealth of experience
串口	serial-port
串联	series	connection in series	tandem	series connection
串行	serial
串行程序	chained program
临床	clinical	bedside
临床分析	clinical analysis
临床医学	clinical medicine
临床医师	clinician	clinicist
临床心理学	clinical psychology
临床教学	clinic
临床病理	clinicopathological
临床病理学	clinical pathology	clinicopathology	clinicopathologia
临床症状	clinlcal symptom
临床科	clinic
临床诊断	clinical diagnosis
临床试验	clinical trial	clinical test
临时	provisional	temporary	off-hand	for the occasion
临界	critical	crisis	crippling
临界值	critical value
临界温度	critical temperature	stagnation temperature
临界点	critical point	tipping point	critcal point
临界胶束浓度	cmc	critical micelle concentration
临近	close-by	jacent	draw on	adioin
丹参	red sage root	radices salviae miltiorrhizae	radix salivae miltiorrhizae	salvia miltiorrhiza bge
丹参酮	tanshinone
为丰富	horn of plenty
为了	in order that	with the purpose of	in the interest of	in the cause of
为人	conduct	humanness
为什么	how come	why ever	pourquoi	forwhy
为何	whereby	whereat	five w-hs
为促进	in furtherance of
为保证	in defense of
为公	public-spiritd
为响应	in response to
为寻找	in a search for
为患	infested
为此	this end	on the score	wherefore	therefor
为目	for the sake of
为解决	in settlement of
为首	head	take the lead
主义	principle	ism	protagonism	judgmentalism
主人	master	host	marse	domine
主从	master-slave
主任	co-director	maste	director-general
主体	corpus	subject	first body	main body
主体性	nonsubjective
主体间性	intersubjectivity
主力	work-horse	main force
主力军	main force
主办	auspices	sponsorship
主动	on one's own	active	on one's own initiative	off one's own bat
主动吸	active inspiration
主动性	gumption	go-aheadism
主动脉	aorta	aortic	aort	aortal
主动脉瓣	aortic valve	aortic vaives
主动轮	capstan	driving oulley
主周期	principal cycle	main cycle
主因	primary cause
主导地位	leading role	predominance
主峰	main peak
主席	chairman	moderator	chair	chairone
主干	trunk
主干道	arterial traffic	high street
主张	advocate	maintain	claim	assert
主成分	principal component	major constituent	primary constituent
主成分分析	principal component analysis
主持	presiding	under the auspices of	officiation	boss the show
主效应	main effect
主旨	substance	major idea	motif	main idea
主机	host	main engine	mainframe	host computer
主根	taproot
主梁	girder	kingpost
主治	attending
主流	mainstream	main stream	mainline
主瓣	main lobe
主的	dominical
主管	in charge	managing	director	officer
主管部门	chief administration	client department	competent department	department in charge
主线	mainline	main line	main track
主细胞	principal cell	chief cell
主编	editor in chief	chief editor	managing editor
主茎	caulis
主要	major	primary	main	in-chief
主要动力	mainspring
主要原因	material cause	mainspring
主要因素	major factor
主要成分	basis	base
主要数据	primary data
主要材料	primary material	main material
主要来源	granary
主要特征	leading feature	principal character
主要特点	main feature
主要症状	cardinal symptom	presenting symptom
主要目	fundamental purpose
主要组分	key component
主要要素	staple
主要诱因	proegumenal cause
主要趋势	major trend	mainstreamer
主要道路	main road
主要部件	major component	main unit
主要部分	main	body	major component	chief
主观	subjective
主观幸福感	subjective well-being
主观性	subjectivity
主诉	chief complaint	principal action	main suit	presenting symptom
主轴	main shaft	principal axis
主页	homepage	home page
主题	subject-matter	subject	topic	theme
主风	prevailing wind
主食	staff of life	meat and potato
举例	citing	ensample	exampled
举例说明	illustrate	instance	instantiating	illustraton
举行	come off	pass off	celebrate	solemnization
举足轻重	hold the balance
乃至	and-even	by extension
久远	far	immemorially	longinquity	distantly
义务	lie with	obligation	liability	obligatory
义符	semon
之后	affer	sith	lech after
之类	and thing
乌兹别克斯坦	uzbekistan	uzbekistani
乌头	aconite	mousebane	aconitum	wolfsbane
乌头碱	aconitine	bikh
乌拉尔	ural
乌鲁木齐	urumchi	urumqi
乌鸦	corvine	crow	american crow
乏力	debilitation
乐器	musical instrument	c major
乐观	optimistic	optimism	sanguinely	sunny
乔木	silkwood
乔木林	highwood
乘以	fold
乘客	passenger
乘法	multiplication	multiplying
乘积	product
乙二醇	glycol	ethylene glycol	ethanediol	norkool
乙型肝炎	hepatitis b
乙型肝炎病毒	hepatitis b virus
乙基	ethyl	ethyl group	aethyl	aethylis
乙烯	ethylene	ethene	aethylenum	etileno
乙烯利	ethrel	florel	ethephon
乙腈	methyl cyanide	acetonitrile
乙酯	ethyl ester
乙酰	acetyl	aceto	acet	acetaminophen
乙酰化	acetylize	acetylating mixture
乙酰基	acetyl	acetyl group	ethanoyl	ethanoyl group
乙酰基转移酶	acetylase
乙酰氨基葡萄糖	glucosamine acetyl	acetylglucosamine
乙酰胆碱	acetylcholine
乙酰胆碱酯酶	acetylcholinesterase
乙酸	acetic acid	acetic	ethanoic acid	indoleactic acid
乙酸乙酯	acetidin	ethyl acetate	acetic ether	aethylis acetas
乙酸铵	ammonium acetate
乙醇	ethanol	spirit	alcohol	ethyl hydrate
九个	nine
九龙	jiulong	kowloon
也是	quoque
也许	perhaps	by some possibility	possibly	by chance
习俗	way-in	consuetudinaries	convenance	consuetude
习得	acquiring
习性	propensity	habit	mannerism
习惯	use	conventional	custom	habitual
习惯性	chronic
乡土	local	down-home	agrestic	yokelish
乡居	villeggiatura
乡村	country	rural	village	villagery
乡村地区	grass root
乡镇	whistle stop
乡间	geoponics	province	geoponicsn
书信	epistolic	epistle	carta	epistolary
书写	writing	make out	grapho	writin
书目	bibliographic	bibliography	bibliotheca	bibliothecarial
书签	bookmark	marker	book mark	chche
书评	book-review
书面	written
书面语	written language	written word
乳化	emulsify	emulsification	emulsionize	emulsive
乳头	papilla	teat	mammilla	nipple
乳房	udder	breast	mammary	mamma
乳杆菌	bacillus lactis	bacterium lacticum	baptisia lactea
乳杆菌属	lactobacillus	acidobacterium heim
乳汁	galactic	lactic
乳液	latex	emulsion	galactic	galacta
乳液聚合	emulsion polymerization
乳糖	milk sugar	lactose	lactosum	galactosylglucose
乳糖酶	lactase	lactaid
乳脂	milk fat	butterfat	butter fat	milkfat
乳腺	mammary gland	galactophore	lactiferous gland	glandulae mammaria
乳腺炎	mastitis	mastadenitis	mammitis	saint agatha's disease
乳腺癌	mammary cancer
乳膏	cream	cremor	emulsifiable paste
乳酸	lactic acid	ethylidene lactic acid	alpha-hydroxypropionic acid	nancic acid
乳酸杆菌	lactobacillus	lactic acid bacillus	bacillus acidi lactici
乳酸生成	lactification
乳酸脱氢酶	lactic dehydrogenase	lactate dehydrogenase
乳酸菌	lactic acid bacteria	bacterium acidi lactici
了望	oversee	outlook
了结	settle up	put paid to	knotted one end
了解	make of	understand about	know of	get it
予以	inflict
争取	strive for	try for	fight for	shoot for
争夺	fall over each other	contest with	fight for	scramble for
争斗	combat	tussled	setto	duelled
争端	issue	digladiation	apple of discord	point in dispute
争议	difference of opinion	controverser
争论	argued	controversy	dispute	argument
事业	project	undertaking	career
事件	event	occurring	matter	circumstance
事件检测	event detection
事先	before-hand	by anticipation	aforehand	beforehand with
事前	ex-ante	apriori
事务	affair	relation	pidgin	general affair
事务所	business premise
事后	after the fact	postmortem	ex post facto	post-event
事实	fact	truth	factual	reality
事实上	in fact	in truth	practical	virtually
事实证明	factual proof	proof by fact	turns out
事情	business	job	schmear	shebang
事故	fail	occurring	breakdown	accident
事物	thing	schmear	thingmajig
事的	after-the-fact
事项	circumstance	proceeding
二代	bibasic
二倍体	diploid	diplont
二元	binary	dyadic	dibasic	bibasic
二元酸	binary acid	biatomic acid	dibasic acid	diprotic acid
二元醇	diatomic alcohol	dibasic alcohol	divalent alcohol	dihydric alcohol
二分	dichotomous	dimidiate	distichous	in two way
二分法	dichotomy
二十	score of	twenty
二十二碳六烯酸	docosahexaenoic	docosahexenoic acid	docosahexaenoic acid
二十八	twenty-eight	xxviii
二十年	vicennial
二十碳五烯酸	eicosapentaenoic	eicosapentaenoic acid	ficosapentenoic acid	timnodonic acid
二叉树	binary tree
二叠纪	permian	dias	dyas
二号	no 2
二型	hsv-ii
二年级	sophomore	sophomore class
二手	used	pre-owned
二极管	diode
二次	quadratic	quadric	double-dip	quadr
二次函数	quadratic function
二次多项式	quadratic polynomial
二次方程	quadratic equation
二次曲线	quadratic curve	quadric curve
二次污染	secondary pollution
二次流	secondary flow
二氢	dihydro
二氢黄酮	flavonone
二氧化硅	silica	silicon dioxide	pellosil	silice
二氧化碳	carbon dioxide	greenhouse ga	chlorine dioxide	carbonicacid
二氧化碳气	carbon dioxide ga	choke damp
二氯	dichloro
二氯甲烷	methylene chloride	carrene	dichlormethane	methylene dichloride
二烯	diolefin
二环	bicyclic	dicyclic
二甲亚砜	dimethylsulfoxide	dimethylsulphoxide	dimethyl sulfoxide	methyl-sulfoxide
二甲基	dimethyl
二甲基亚砜	dimethyl sulfoxide
二甲基甲酰胺	dimethylfomamide	dimethylformamide
二甲氧基	dimethoxy
二甲苯	xylene	dimethyl benzene	dimethylbenzene	xylol
二相	two-phase	diphasic	quarter phase
二硫苏糖醇	dithiothreitol
二磷酸	diphosphate	di-phosphoric acid	di-p-octylphenylphosphoric acid
二磷酸核酮糖羧化酶	rubisco
二级	second-degree
二级标准	secondary standard
二级结构	secondary structure	second-level structure
二维	2-dimensional	two-dimension	planar
二维图	two-dimensional figure
二维流	two-dimensional flow
二维码	two-dimension code
二羟基	dihydric	dihydroxy
二羟基苯	dioxybenzene
二聚	dimeric	dimerisation
二肽	bipeptid	dipeptide
二色	dichroic	bicolor	bicolour	dichroitic
二苯	hexichol
二萜	diterpene
二进制	binary	scale-of-two	dyadic	binary system
二连	duolex
二部	bijugum
二酮	diketone	tetraethyldiaminobenzophenone
二醇	glycol	diol
二重	two-fold	dually	duplicate	amphimorphic
二重性	duplexity	twoness
二钙	dicalcic	dicalcium
二钠	disodic
二项式	binomial
于此	hereat	hereof
亏损	in the red	the bad	loss-making	make a loss
亏缺	wane
云下	sub-cloud	subcloud
云南	yunnan	yun nan
云南省	yunnan province
云图	nephogram	cloudscape
云层	bank of cloud	cloudland
云形	nubiform
云杉	spruce	sprucy	picea asperata mast	picea sitchensis
云的	cloudy
云系	nephsystem
云计算	cloud computing
云量	cloud cover	cloudage
云顶	cloud-top
互利	mutually beneficial	mutual benefit	participation of interest
互利共生	mutualism
互动关系	inter-relationship
互动性	interactivity
互助	friendly	mutually	mutual aid	mutual assistance
互反	anticlastic
互惠	reciprocal	mutual benefit	mutually beneficial	mutual advantage
互换	crossing over	interchange	counter-change	froggings
互斥	mutually-exclusive	mutex
互相	mutually	eachother	commutative
互相关	cross-correlation
互相关函数	cross correlative function
互联	inter-connection
互补	complementarily
互补性	complementarity
互连	interconnection	interlinked	interlinkage
互通	intercommunication	interosculate
五个	five
五加科	araliaceous	araliaceae	family araliaceae
五台	wutai
五年	pentad
五指	pentadactyl
五次	quintic
五点	cinq	cinque
五经	five classic
五角	five-pointed	pentangular	pentagonal
亚临床	subclinical
亚克隆	subclone
亚共晶	hypoeutectic
亚区	subregion
亚单位	subunist
亚地区	subzone
亚型	hypotype
亚基	subunit
亚太	asia-pacific	asian-pacific
亚太地区	asia pacific
亚寒带	subfrigid
亚属	subgenus	subgeneric	subgenera	sub-genus
亚干	achan
亚当	adam
亚急性	subacute
亚成体	sub-adult
亚油酸	linoleic acid	telfairic acid
亚洲	asia	orient	asian
亚洲国家	asian country
亚热带	subtropical	semitropical	semi-tropical	sub-tropical
亚热带地区	subtropically
亚甲基	methylene	methylene group	methylene radical	methene
亚甲基蓝	methylthionine chloride
亚甲蓝	methylene blue	swiss blue	methylthionine chloride	methylenum coeruleum
亚目	suborder	sub-order	subordinal	narcomedusa
亚硒酸钠	sodium selenite	sodium selennte
亚硝态氮	nitrite nitrogen
亚硝酸盐	nitrite	nitris	nitrosylate
亚种	sub-species	subspecies	subspecific	subgenre
亚科	subfamily	latinae	caesalpiniaceae	tinamidae
亚类	subvariety
亚细胞	subcellular
亚群	subgroup
亚群体	sub-population
亚铁	ferrous	ferroporphyrin
亚麻	flax	flaxen	linen	linum usitatissimum
亚麻油	flaxseed oil	oleum lini	flax oil
亚麻籽	linseed	lintseed
亚麻酸	linolenic acid	gamma-linolenic acid
交互	interactive	alternating	reciprocating	counter-change
交互作用	interaction
交互信息	mutual information	synentropy
交互式	interactively
交互影响	interation
交互性	interactivity
交互环境	interactive environment
交互验证	cross-validated
交付	deliver over	delivery	shell out	turn over
交叉	cross	across	intercross	decussate
交叉操作	interlace operation
交叉点	junction	intersection	cross point	crossing
交叉连接	cross connection
交叉验证	cross validation
交友	pal
交往	company	relation	society	sort
交感神经	sympathetic nerve	sympathetic	ganglionervous	orthosympathetic
交换	in exchange for	change for	swap	cross-over
交换机	exchange	switcher	gyrotrope
交换特性	switching characteristic
交接处	junctional
交易	trading	deal	market	traffic
交替	alternate	change off	by turn	metagenic
交流	communication	alternate current	exchanging	intercourse
交流电	alternating current
交流系统	alternatine current systen
交界	march with	adjacent	transborder	confine
交织	interlaced	interleaving	anastomoses	raddle
交联	cross-linked	crosslinking	cross-linkage	cross bonding
交联剂	crosslinking agent
交融	communita
交通	communication	traffic	vehicular traffic	communicans
交通事故	traffic accident	pile-up	road accident
交通信号	traffic signal
交通干线	arterial traffic
交通管理	traffic control
交通量	traffic
交配	mating	copulation	copulatory	matig
交锋	cross swords with	passage of arm
交错	interlaced	interleave	intersected	interveined
交集	intersection	intersection set
亥姆霍兹	hermann von helmholtz
亦即	scilicet
产业	industry	domain	domanial
产业化	industrialization
产业界	industrie
产业革命	industrial revolution
产仔	litter	kitten	bear young
产儿	newborn baby
产出	output-input ratio
产出率	rate of output
产前	antenatals	prenatal	pre-natal	ante partum
产前诊断	prenatal diagnosis
产单核细胞	monocytogenes
产卵	oviposition	spawn	egg-laying	oviferous
产后	postpartum	postnatal	puerperal	post partum
产后出血	postpartum hemorrhage
产品	product	manufacture	output	work
产品设计	products design	design of product	product engineering
产品质量	product quality	quality of product	quality-mind	outturn
产地	habitat	metropolis
产妇	maternity	accouchee	puerperant	puerpera
产权	equity	property-owning
产毒	toxigenous	toxiferous
产气	gas-forming	aerogenous	aerosis	gasogenic
产油	oil-producing	oleiferous	petroliferous
产热	heat production	thermogenic	calorific	febrific
产物	production	child	spawn	offspring
产率	rate of production
产生	generate	result in	production	make with
产生于	flow from	grow from	originate in
产生作用	militate
产生影响	tell on
产生率	generation rate
产甲烷	methanogenic
产科	obstetric	obstertrical
产科学	obstetrics	tocology	maieutics	tictology
产糖	saccharine
产蛋	egg laying	egg-producing
产酒	viniferous
产量	throughput	out-turn	output	crop
产量下降	decline of production
产量低	low-yield
产量增加	gain in yield
产雄	arrhenogenic
享乐	enjoyment	apolaustic	galliardise	feast
享受	enjoy	feasted	enjoyment	regaled
享有	have and hold	enjoy	tenure	rejoice in
亮度	luminance	brightness	intensity	luminosity
亮氨酸	leu	leucic	leucine	isobutyl-amnoacetic acid
亮氨酸氨	leucine aminopeptidase
亮点	lightspot	bright spot
亮的	brilliant
亲代	parental generation
亲切	friendly	kind	amiable	intimately
亲和	amiable
亲和力	appetency	substantivity
亲和层析	affinity chromatography
亲子	parent-adolescent
亲密	intimate	familiar	hand-in-glove	close
亲属	kinfolk	relational	sibb	kinsfolk
亲水	hydrophilic	hydrophilia	water-loving
亲水性	hydrophilicity	hydrophilic property	hydrophilia	nitrophilic
亲社会	prosocial
亲组织	histaffine
亲缘关系	affinity	genetic relationship
人一	congregation
人为	factitiously	artificially	pat
人为因素	human factor	crew factor
人为干扰	jamming	man-made interference
人乳	human milk
人事	personnel
人人	everyone	everybody
人们	one's	folk	gente
人们认为	it is assumed that	it is believed that
人体	human body	demic	flesh
人分	manit
人力	manpower	man-power	arm of flesh	human power
人力资本	human capital
人力资源	human resource	labor resource
人力资源管理	human resource management
人参	ginseng	genseng	asiatic ginseng	ginseng root
人口	population	populace	man day	demographical
人口压力	population pressure
人口学	demographic	larithmics	demography
人口密度	population density	density of population
人口数	population
人口流动	population shift
人口统计学	demography	larithmic
人员	personnel
人员配备	manning	manning level
人均	per head	for each person
人士	public figure
人学	prosopography
人工	artificial	manual	factitious	aritificial
人工合成	synthesised
人工处理	manual handling
人工抗原	artificial antigen
人工控制	manual control	labour control
人工智能	artificial intelligence
人工林	planting
人工神经网络	artificial neural network	artificial neural net
人工语言	synthetic language	artificial language	fabricared language
人性	human	human nature
人性化	human-sized
人手	hand	workhand
人数	strength
人文	post-humanist
人机	man-machine
人机交互	human-computer interaction	man-machine interaction	man-computer interaction
人机界面	human-computer interface	man-machine interface
人权	human-right	rights of man	jus personam	jura personarum
人格	personality	capitis	personalistic	spirit
人格结构	personality-formation
人次	man-time
人民	people	popular	demo	volk
人民币	renminbi	jmp	china yuan	hominian
人物	character	persona	man of figure	personage
人物角色	persona muta
人生	life
人畜共患病	zoonose	zoonotic disease
人的	personal	hominal	hominoid	anthropical
人相	physiognomical	physiognomonic
人类	human being	species	man
人类学	anthropology	anthropological	anthro	anthrop
人类死亡	human death
人类活动	human activity
人类语言	human language
人绒毛膜促性腺激素	human chorionic gonadotrophin
人群	herd	drove	press	confluence
人脸	human face
人行	pedestrian
人身	person
人身安全	safety of person
人选	slate
人造	artificial	man-made	synthetic	manmade
人际	interpersonal
人际关系	interpersonally
仁慈	kind	mercy	goodness	humanely
仅仅	solely	just	exclusively	mere
仅有	sole	scanty
仅次于	rank only second to	rank next to
仅限于	restricted to
今世	this-worldliness
今后	for the future	forward	henceforth	aftertime
今天	today	to-day
今年	this year	toyear
介入	intervention	interfere between	intervene between	weigh in
介电常数	dielectric constant	permittivity	relative permittivity
介电损耗	dielectric loss
介绍	introduce	present	lead in	introduction
介质	cating	mediator	excitatory transmitter	neurogen
仍然	yet	still	never the less	nonetheless
从三方面	three-pronged
从不	never	not for a minute	never ever
从业人员	job-holder
从业者	practitioner	practicant	practioner
从东	easterly
从中	whereout
从中提取	extract from
从事	work as	engage with	go about	undertake
从众效应	bandwagon effect
从动机	driven machine
从头	dacapo	da capo
从属	dependent	secondary	ancillary	subordinative
从无	exnihilo
从未	at no period	never a	not for a moment
从此	hence	therefrom	herefrom	hereon
从物	accession thing	res accessoria
从而	sequentially	pursuantly	eo ipso
从行为	accessory act
仓库	depot	repository	storage	warehouse
仓鼠	hamster
仔猪	grice	bonham	suckling pig
仔细	narrow	point for point	finely	narrowly
仔细分析	anatomization
他人	egoless
他汀类药物	statins
他的	hisser
付出	pay out	give	shell ut	kick over
付费	co-pay	fee-paying	pay the bill
代价	cost	price	expense	toll
代偿	compensation	compensatory	commute
代入	substituting
代数	algebraic
代数和	algebraic sum
代替	in place of	substitute	take the place of	instead of
代理	act for	surrogate	by proxy	stand in for
代用	make-do	substitute	vicarious	succedaneous
代码	code	coed
代表	representative	in the person of	stand for	on behalf of
代表人	commissarial
代表作	master work	magnum opus
代表性	typically	cross-sectional	representativeness
代言人	spokesperson	mouthpiece	prolocutor	valedictory speaker
代谢	metabolically
代谢产物	product of metabolism
代谢平衡	metabolic balance
代谢水	metabolic water	water of combustion
代谢物	metabolite	metabolin
代谢率	metabolic rate
代谢过程	metabolic process
令人满意	satisfactory	satisfactorily	satisfy	fulfilling
以上	upwards	hereinbefore
以下	hereinafter	infra	sequentia	thereinafter
以为	take it	feel	ween	conceivably
以人为中心	people-oriented	human-centered
以人为本	people-centered	human-centered	human-centred
以便	the end that	in order that	the effect that
以免	for fear	lest
以其	wherewith
以内	less than
以前	a-go	previous	ago	previously
以及	complete with	say nothing of
以后	later	forth	after-ward	succeeding
以外	exceptant
以太	ether	aether
以太网	ethernet	etherlink
以往	a-go	of old	anciently	departed
以此	therewithal
以目	with a view to sth
以规模	on the scale of
以防	in care	for fear of
仪器	instrument	apparatus	equipment apparatus
仪式	ceremony	service	ritualistic	ritual
仪表	meter	appar
仰角	elevation	angle of elevation
仲裁	arbitration	referee	intercession	intercessory
价值	cost	value	price	merit
价值体系	value-system
价值取向	value orientation
价态	valence state
价格	value	price	rate	figure
价格低廉	price moderate
价格限制	price limit
价格预测	price expectation
价比	price ratio
任何	any-one
任务	mission	task	role	assignment
任务分配	tasking	task allocation
任务划分	task partitioning
任务条	taskbar
任务类型	type of task
任务转换	task switching
任务间	intertask
任意	at random	arbitrary	arbitrarily	at discretion
任意性	randomicity	optional nature
任期	term	term of office	abbacy	tenre
份额	share	lot	quotient
仿制	mock up	mimicking	imitative	repetitioner
仿射	affinely
仿生	bio-inspired	biomimetic
仿真	emulation	simulat
仿真器	emulator
仿真技术	emulation technique	technique of simulation
仿真模型	simulation model
企业	enterprise	industry	business	undertaking
企业价值	enterprise value
企业家	entrepreneur	business-man	man of affair	man of enterprise
企业成本	cost in business	enterprise cost
企业界	business circle	business community
企业社会责任	corporation social responsibility
企业管理	business administration	enterprise management	management in enterprise	business management
伊宁	yining
伊斯兰教	islam	moslemism	muhammadan	mohammedanism
伊朗	iran	iranian	kyyiv
伏安	volt-ampere	current-voltage	voltampere
休克	shock	choc
休养	relaxation	recreation	sani	sanatarium
休息	rest	lie-down	lay off	break
休眠	dormancy	resting	dormant	dormiens
休耕	fallowed	fallow field
休闲	fallowness	fallowland	land in fallow	lie fallow
众多	masses of	in great number	multitudinousness	throng
众所周知	well-known	best-known	proverbially
优于	superior to	one up on	refine on	have the grab on
优先	first	underlying	preferentially	priority
优先地位	front burner	senior status
优先次序	effect of priority
优先级	priority	precedence level
优先考虑	prioritize	top-priority	take priority of	give priority to
优先选择	give preference to
优势	advantage	ascendency	preponderance	edge
优势比	dominance ratio
优势种	sociale
优化	optimize	prioritization	majorizing
优化后	postoptimality
优化方案	prioritization scheme
优化方法	optimization method
优化目标	optimization objective
优化算法	optimization algorithm
优化过程	optimization procedure
优化问题	optimization problem
优异	excellently
优性	dominant	prepotent	dominant character
优惠	preferential	favoured	concessional
优点	advantage	merit	excellence	virtue
优生	eugenical
优秀	way up	first-class	excellence	formidable
优种	eugenic
优缺点	pros and con
优美	graceful	elegantly	grazioso	delicately
优良	have quality	excellent	good	strong
优质	quality	of high quality	of good quality	superior quality
优越	superiority	ascendance	bettermost
优越性	superiority	meliority
优选	cherry-pick
伙伴	partner	associate	sidekick	copain
伙伴关系	partnering	fellowship	palship	sodality
会员	member	fellow member	associationist	associator
会所	commandery
会死	earthborn
会破	breakable
会聚	convergence
会计	accountion	fiscal	treasurer
会议	meeting	conference	congress	council
会议内容	course of lecture
会诊	consultation
会造成	lend oneself
会阴	perineal	perineum	perinacum	perinaeum
会面	meeting	come together
伞形科	umbelliferae	apiaceae	umbelliferous	family apiaceae
伟大	great	grand	bigness	grandeur
传入	spread into	afferent	introduction	importation
传动	transmitt
传动系统	drive line system
传导	conduction	convection	transimit
传导性	conductive
传感器	sensor	transducer	sensing element	end organ
传承	smriti
传播	propagation	dissemination	spread	diffusion
传播方式	propagation mode
传播时间	travel time
传播特性	propagation property
传播路径	propagation path
传播速度	propagation velocity	velocity of propagation
传染	infection	transmit	infest
传染性	infectivity	infectious	epidemic	communicability
传染病	infectious disease	epidemic	infection	communicable disease
传热	heat transfer	heat transmission	thermal transmission
传热系数	heat transfer coefficient	coefficient of heat transfer	coefficient of heat transmission	heat transmission coefficient
传粉	pollination	pollenize	cross-pollinating
传粉媒介	pollinator
传粉昆虫	pollinator
传粉者	pollinator	pollenizer
传统	traditional	conventional	traditionaries
传统上	traditionally	traditionarily
传统性	traditionality
传统模型	conventional model
传统的方法	conventional method
传统知识	traditional knowledge
传统算法	traditional algorithm
传记	biographical	life-story	biography	memoir
传质	mass transfer
传质系数	coefficient of mass transfer	mass transfer coefficient
传输	transmission	transmit	transmittal
传输协议	transport protocol	transparent protocol	nbf transport protocol
传输性能	transmission performance
传输效率	transmission efficient
传输方式	transmission mode	transmittal mode
传输方案	transmission plan
传输方程	transmission equation
传输时延	propagation delay time
传输时间	latency	propagation time	time of transmission	duration of transmission
传输系统	transmission system
传输路径	transmission path	transmission route
传达	deliver to	communicate	convey	transmit
传送	transport	transmission	transfer	convection
传递	transfer	pass on	hand down	route
传递函数	transfer function
伤亡	loss	casualty
伤口	cut	wound	vulnus	tresis vulnus
伤害	harm	damage	injury	wound
伦理	ethical	moral
伦理学	ethics	moral science	moral philosophy	ethnic
伪相关	spurious correlation
伪装	simulate	camouflage	pose	wrap up
伪足	spurius	pseudopod	pseudopodium
伪造	fabricate	forging	cook up	fake up
伪随机	pseudo-random
伪随机序列	pseudo-random sequence
伪随机数	pseudo-random number
伯克	burk	edmund burke
伯利	burleigh
伯格	warren burger	nurnberg
估值	estimation	value of assessment
估算	estimated	compute	imputed
估计	estimate	size-up	assess	put down as
估计值	estimated value
估计误差	estimating error
估量	size-up	weigh up	measure	view
伴侣	partner	fere	coachfellow	helpmate
伴发	concomitant with
伴有	followed by	associated with	is acccompanied by b
伴随	go with	incident to	concomitant	incidental to
伴随着	accompany with
伸出	reach out	extended	hold out	put out
伸展	spread out	setting-out	stretch	extend
伸缩	extension	flex	telescopically
伸长	extending	elongation	stretched-out	prolongation
伺服	servo
伺服控制	servo control	servocontol	servocontrol
伺服系统	servo system	servo	servomechanical	servosystem
似乎	it seems that	appear to	it looks as if	bid fair
似然函数	likelihood function
伽玛	vasco da gamma
伽马	gama
伽马射线	gamma ray
但人	danite
但是	at the same time	still	granted	pain in the neck
位于	located in	situated	stand	lie
位图	bitmap	bit-mapped
位差	potential drop	potential difference
位点	situs	sisyrinchium galaxioides
位的	emic	potenteal	steric
位相	phase
位移	displaced	offsetting	bit shift	misalign
位置	location	position	space	site
位置上	locational
位错	dislocation	line defect	linear defect
低下	low	lowlily	humble	lowlihead
低于正常	subnormal
低价	low	low in price	lower price	qurer
低优先级	low priority	low precedence
低估	under-estimate	under-rate	under-report	underestimate
低位	low-order	infraversion
低信号	hypointense
低分辨率	low-resolution
低功率	low-power
低危	low-risk
低压	low-pressure	low-voltage	low-tension	hypopiesia
低压区	meiobar
低合金	low-alloy	low content alloy	low expansion alloy
低噪声	low noise
低地	lowland	low-lying	low land
低密度	low-density	hypodense
低密度脂蛋白	low-density lipoprotein	low densith lipoprotein	ldl
低密度脂蛋白胆固醇	ldl cholesterol
低对	lower pair
低层	lowrise
低年级	junior-grade	junior class	lower-class
低度	minuent
低廉	chintzy	twopennyhalfpenny	two-bit	vile
低强度	low-strength	low-intensity	low-impact
低成本	low cost	lowcost
低档	low-end	downmarket	low-rent
低毒	harmfulless
低毒性	hypotoxicity
低氧	hypoxia	mionectic
低氧血症	hyoxemia
低水位	low water
低水平	low-level	bush-league
低洼	swale	sinkage
低海拔	low-altitude
低渗	hypotonic	hypisotonic
低渗透	hyposmosis
低温	low temperature	hypothermia	microthermal	hypothermy
低温处理	subzero treatment
低温贮藏	cryopreservation
低潮	at low water	low tide	lowlight
低照度	low-light
低的	low	lower	low-lying	low-grade
低盐	lite	hypohaline	protosalt
低矮	laigh
低碳	low-carbon	lowcarbon
低空	low-altitude
低端	low side	low-end
低等	low
低级	low grade	low level	low class	lowgrade
低级别	low-ranking
低纬	low-latitude
低纬度	low-latitude
低聚	oligomerized
低能	low-energy	moronic	imbecilic	katakinetomeric
低血压	hypotension	hypopiesis
低血糖	hypoglycemia	hypoglycemic	glucopenia	glycopenia
低质	maggy
低质量	low-weight	low-quality	low grade	inferior quality
低通	low-pass
低速	low speed	low-velocity	idle speed
低阶	low-order	lower rank
低频	low-frequency	low
低风险	low-risk
住宅	residential	house	dwelling-house	residence
住宅区	uptown	neighborhood unit	residence zone	residential area
住宅小区	gated community
住宿	room	check in	quarter	lodgement
住房	dwelling	tenemental	residence	tenementary
住院	living-in	hospitalization
住院医师	house staff	chief physician	hoase physician
住院治疗	hospitalization	hospital care
佐剂	adjuvance
体之间	inter-body
体会	taste
体位	postural
体内	in vivo	esoteric	intracorporal
体内生	endobiotic
体分布	volume distribution
体制	system	organization	regimen	regime
体力	power	main	manual	body force
体型	body-type	body-shape	somatotype	morph
体壁	somatic	body wall	perisome	perisoma
体外	out-of-body	in vitro	extrinsic	extra-organismal
体外受精	external fertilization	adosculation
体外循环	extracorporeal circuiation
体外试验	out-of-body experience
体式	somatotype
体形	physique	cehassis
体征	physical symptom	physical sign	objective sign
体感	somatic sensory system
体格检查	physical	medical	check-up	physical examination
体检	physical checkup	medical checkup
体液	body-fluid	humoral	body-water	bodily fluid
体液免疫	humoral immunity
体温	body-temperature	heat	temperature pulse respiration
体温调节	thermoregulatory	body heat regulation	homoiothermism	thermotaxic
体现	in the person of	incorporate	incarnate	impersonate
体的	aspectual	corporic	somal
体相	bulk phase
体积	volume	bulk	volumetrical	voluminal
体积分数	volume fraction
体积比	volume ratio
体系	system	institution	systematic
体系化	systematization	systemaltization
体系结构	architecture
体素	voxel
体细胞	somatic cell	somatocyte	somatoplasm	somataesthesis
体育	gymnastics	physical education	physical training	phys ed
体育活动	athleticism	physical jerk
体育用品	sporting good	sports equipment
体育课	gym
体脂	somatosense
体质	constitutional	crasis	somatogen	schesis
体重	body-weight	weight	body-mass	bodyweight
体重为	tip the scale
体重指数	body mass index
体长	body-length
体面	presentably	honourably	honorably	decence
体验	experience	experiencing	taste of	grok
何以	whereto
何时	at what time	five w-hs
余弦	cosine	cos	cosinoidal
余热	waste heat	used heat	afterheat
佛教	buddhist	buddhism	foism
作业	task	job	exercise	school work
作业调度	job scheduling
作为	by way of	in the quality of	qua	feasance
作为一个整体	as a body	in its entirety
作为背景	as a setting
作为选择	by preference
作出	make with	work out	turn in
作分析	perform an analysis
作品	work	opus	writing	exoterica
作图	construct
作对	contrarious
作战	do battle	hosting	campaign	warfare
作物	plant
作物产量	crop-yield
作物栽培	plant culture
作物类型	agrotype
作用	use for	role	operation	action
作用于	act on	working on
作用力	acting force
作用区	active region	active zone	action portion	zone of action
作用方式	type of action
作答	responding
作者	created by	author	apocalyptist	auctorial
使命	mission	embassage	missio	errand
使命感	sense of purpose
使复合	compound
使平	slick down	adequation
使得	make	get
使用	use	make use of	employ	usage
使用中	engaged	occupied
使用价值	use	use value	value in use
使用寿命	service life	useful time	useful life	life length
使用性能	character of service
使用情况	usage	service condition	condition of service
使用效率	availability factor
使用数据	service data
使用方法	use-method	usable method	usage method
使用时间	utility time
使用权	use	access	right of use	enjoyment
使用率	unilization ratio
使用者	user
使用过程	use procedure
使白	whiten	blanching
例外	exception	exceptionally	irregularity	make exception
例如	for instance	for example	say	exempligratia
例子	example	instance	ensample
例行	routinely	on a regular basis
例证	illustration	exemplify	exemplification	case in point
侏罗系	jurassic
供体	donor	donator
供参考	for your information
供应	provide	supplying	serve	furnish
供应不足	under-supply	in short supply
供应商	supplier
供应能力	deliverability
供应链	supply chain
供气	gas supply
供水	aedile	watering
供电	powered-up
供给	supply	furnish	give	fill
供给量	quantity of output
供血	blood-supply
供选择	alternative	for preference
供需平衡	equilibrium of supply and demand	co-ordination of supply and demand
依从	in compliance with	fall in with	comply	compliable
依存	dependence
依存关系	dependancy
依恋	attached	cleave
依托泊苷	etoposide
依据	according as	depending on	pursuant	gist
依旧	as ever	as of old
依次	in turn	in file	ordinally	turn and turn about
依法	in law	by operation of law	in accordance with the law	pursuant to law
依然	no less	none the less
依照	according to	go by	in conformity to	pursuant to
依赖	dependence	rely on	build upon	on the strength of
依赖于	dependent on
依赖关系	dependency relationship
依赖性	dependency
依附	adherence	attach oneself to	attach to	hang on the skirt of
依靠	dependent on	by means of	by virtue of	count on
侦测	surveillance	reconnaisance
侧偏	laterodeviation
侧卧位	lateral position
侧向	crossrange
侧壁	side wall	sidewall
侧枝	side-branch
侧柏	thuja orientalis l	platycladus orientalis	thuja orientalis
侧柏林	platycladus orientalis
侧根	lateral root
侧生	paragynous	pleurogenous	pleurodont	adnation
侧的	side	secund
侧脑室	lateral ventricle	paracele	paracoele	procoelia
侧膜	latacoria	parietal
侧芽	lateral bud
侧链	lateral chain	side chain
侧面	profile	lateral	sideward	flank
侵入	invasive	bite in	intrusive	muscle into
侵占	break into	usurp on	make inroads on	disseized
侵害	invasion	aggrieve	prejudice	infraction
侵权	infringement
侵权责任	liability for tort
侵染	infestation
侵犯	aggression	encroach	infringement	invasion
侵蚀	erosion	burn into	gain on	eating
侵蚀性	erosivity
侵蚀能力	erosiveness
侵袭	in-road	invasion	descent	strike
侵袭性	invasiveness
便于	easy access
便利	advantage	well-suited	convenienced	expediently
便携式	hand-held
便秘	constipation	costive	oppilation	astriction
促使	bring
促动	motivate	kinetogenic	motofacient
促成	suggest	forcing	precipitate	catalyse
促炎	pro-inflammatory
促生长	bioplastic	somatotropic
促甲状腺激素	thyrotrophin	thyroid-stimulating hormone	hormothyrin	thyrotropin
促红细胞生成素	haemopoietin	hematopoietin	hemopoietin
促肾上腺皮质激素	adrenocorticotrophin	adrenocorticotropin	adrenotropin	adrenocorticotro
促进	help to	promote	accelerate	facilitate
促进作用	auxo-action
促进因素	catalyst	stimuli	motivator	stimulative
促销	sales promotion
促黄体素	lutropin	metakentrin
俄罗斯	russia	muscovy	russian federation	gazprom
俄语	russian	great russian
保健	sanitarist	sanitarian
保健食品	health-food	functional food	nutraceutical
保卫细胞	guard cell
保存	conservation	preservation	save	hold
保存于	store in
保存在	sore in
保存数据	save data
保存率	sustained yield
保存着	in store
保守	conserved	conservatism	standpat	hard-hat
保守性	conservatism
保定	baoding	paoting
保密	confidentiality	eyes-only	privary	secrecy
保护	protection	ensure from	safety	preserve
保护制度	clientship	protectorate
保护区	protected area	preserve	conservation area
保护基	protective group
保护层	maskant
保护性	protectiveness
保护手段	salvo
保护措施	protective measure	safeguard	safeguard practice	protective action
保护政策	protection policy
保护机制	protection mechanism
保护环	protection ring
保护系统	protection system
保护过程	protected procedure
保护酶	protective enzyme
保持	keep	retention	remain	maintenance
保持健康	stay healthy	keep healthy	keep fit	preserve health
保持稳定	hold steady
保有	have and hold	retain	unescaped	tenre
保温	thermal insulation	keep warm	stay warm
保留	reserved	preserving	retain	hold
保留时间	retention time
保留灌肠	retention-enema
保真度	fidelity
保藏	preservation	entreasure	shut up	mothball
保证	assurance	engage for	ensure	see that
保证不	guarantee from
保证人	sponsor	surety	guarantor	warranter
保证品	guaranty
保险	insurance	safety	assurance	guarding
保障	bulwark	assure	indemnity	indemnification
信仰	believe in	belief	religion	faith
信任	trust	reliance	confident in	believe in
信使	courier	mdna	internuncio
信号	signal	semaphore	call letter	sigal
信号功率	signal power
信号处理	signal processing
信号强度	signal intensity
信号肽	signal peptide
信号识别	signal identification
信号通路	signal channel
信噪比	signal-noise ratio	signal-to-noise	signal-to-interference ratio	snr
信度	reliability
信心	confidence	assurance	hope	reliance
信念	belief	substructure	doxastic	article of faith
信息	information	intelligence	info	message
信息交换	information interchange	message exchange	handshaking
信息传播	dissemination of information
信息传输	information transmission
信息冗余	information redundancy
信息包	packet
信息化	informatization
信息向量	dope vector
信息和通信技术	information and communication technology
信息处理	information processing	information handing
信息学	informatic	information science	infomatic
信息技术	information technology
信息数据	information data
信息来源	information source
信息检索	message retrieval
信息流	information flow
信息熵	entropy of information	comentropy
信息理论	information theory
信息管理系统	information management system
信息粒	informaton	informofer
信息系统	information system	intelligence system	infosystems
信息组织	organization of information
信息结构	organization of information
信息网	information network
信息表	table of information
信息记录	recording of information
信息论	information theory	theory of information	information-theoretical	informationism
信息质	informatin
信息量	amount of information	information content	quantity of information
信息需求	information requirement
信服	conviction
信用	credit	trustability	tick	jawbone
信用评价	credit rating
信誉	goodwill	credit-worthiness	make a martyr of oneself
信道	channel	signal channel
信道噪声	interchannel noise
信道状态	channel condition
修养	culture
修剪	shear	pruning	cut-off	clip
修复	repair	healing	restore	prosthetic
修复术	prosthetic	prosthese	prothesis
修改	modification	modified	make-over	converted
修正	revise	modification	modify	corrected
修正值	corrected value
修正计算	correction computation
修补	piece up	patch up	repair	tinker up
修订	emend	rework	expurgatory	amendment
修饰	modification	dizens	touch-up	modify
修饰电极	modified electrode
俯仰角	angle of pitching
俯冲	nose down	nosedived	dive	plunge down
俱乐部	club	cloub
倍半	sesqni
倍增	multiplicative	redouble
倍性	ploidy
倍数	multiple
倍率	multiplying factor
倍频	frequency doubling	frequency multiplication
倍频器	frequency doubler	frequency multiplier	fre	doubler
倒伏	fall prone	pronate	lodge
倒向	antitropous	inversus
倒塌	fall down	collapse	yield	topple down
倒数	count down	reciprocal
倒生	anatropous	inversed	resupinated
倒生胚珠	anatropous ovule
倒置	convert	inversion	resupinate	invert
倒退	back up	reverse	retrograde	retrogress
候选	candidate
候鸟	bird of passage	migrant	migrator
借助于	by the help of	with the aid of	by the medium of	by the instrumentality of
借此	therethrough
借用	borrow	appointment on secondment
倡导	sparkplug	pioneer
倡议	sponsor	sponsorship
债券	t-bond	bond	debt obligation	loan stock
债务	debt	liability	obligation	financial obligation
值域	range of value
值得	worthy of	worth	good for	deserve of
值得注意的是	it is noteworthy that
值的	good for	worth
倾向	trend	lean to	inclination	propensity
倾向于	make for	inclined to	trend to	apt to
倾向性	tendentiousness
倾斜	tilt	slope	tip up	slant
倾斜角	angle of bank	included angle	tilt angle	angle of inclination
倾注	transfusion	pump	disembogued	devote to
倾角	incidence	inclination	oblique angle	angle of inclination
假丝酵母	hypsiglena
假体	prosthetic	prosthese	false body	prothetic
假单胞菌	aeruginosa	pseudomonad
假单胞菌属	pseudomonas	genus pseudomonas
假定	assuming that	postulate	assumption	given that
假手	artificial hand
假瘤	pseudotumor	pseudinoma	pseudoneoplasm
假设	hypothesis	in case of	hypothesize	on the assumption that
假设检验	hypothesis test
假说	hypotheses
假阳性	false-positive
假阴性	false-negative
偏低	on the low side
偏侧	hemilateral	hemi	lateralisation
偏倚	deflective	metasyncritical	systematical error
偏利	laterality
偏利共生	dependence
偏向	deflection	weighted	lean to	deviationism
偏头痛	migraine	sick headache	browague	cephalagra
偏差	deviation	decination	declinational	defiexion
偏弱	on the mushy side
偏心	off-centre	decentered	excenric	offcenter
偏心距	eccentricity	excentricity
偏态分布	skew distribution
偏振	polarization	polarisation
偏爱	have a preference for	big on	have a weakness for	partial
偏相关	partial correlation
偏离	off-course	off normal	deflection	deviate from
偏移	skewing	offsaddle
偏移量	offset
偏置	biasing	setover
偏置电路	biasing circuit
偏见	bias	jaundice	prejudice	pre-conception
偏转	deflection	sheer	deflexion	eccentric rotation
偏转角	angle deflectin	deflection ancle
偏远	out-of-the-way
偏重	weighted
偏颇	unfair	partiality	unfairest
偏高	on the high side
做出	maked
做到	live up to	put in place
做功	do work
做好	work it	ready-made	ready-to-wear
做法	modus operandi	modusoperandi	show sb the rope
停机	close-down	trip out	in idle	stopping
停止	give up	cut it out	phase-down	pack it up
停泊	at anchor	moored	tie up	lie
停滞	stagnation	stasis	stand	retention
停用	block up	non-use
停留	remain	stay	stationary	abide
停留在	stay at	rest on
停留时间	residence time	staying time
停药	drug withdrawal
停车	parking	power off	shut down	bring to rest
停车场	parking lot	depot	car-park	parking area
停顿	tie-up	stand	standstill	at a halt
健全	sound	as clear as a bell	soundly	sturdy
健壮	haleness	vigorousness	in the pink	hearty
健康	health	well being	healthy	robust
健康指数	iwb
健康服务	healthcare
健康状况	health condition
健康状况良好	in health
健康状态	health
健康问题	health problem
健身	keep fit	preserve health
偶尔	at-times	now and then	once in a way	every once in a while
偶数	even	even number
偶有	infrequently
偶极子	doublet
偶然	as it happen	by accident	by chance	accidental
偶然性	contingency	haphazardry	occasionality	haphazard
偶联剂	coupling agent
傅立叶	charles fourier	jean baptiste joseph fourier
傅里叶	jean baptiste joseph fourier
傅里叶变换	fourier transform
傅里叶变换红外光谱	fourier transform infrared spectroscopy
傍晚	towards evening	towards nightfall	evenfall	dusk
储备	stand-by	backlog	hive	lay in a stock of
储存	stored	stock of	garner
储存时间	storage time
储蓄	saving	lay by	on deposit	stockpile
储藏	storage	reservoir	reposition	reservative
储量	reserve
储量计算	calculation of reserve
催产素	oxytocin	pitocin	alpha hypophamine	oxytocic hormone
催化	catalytic	catalyze	catalysis	cataylsis
催化亚基	catalytic subunit
催化作用	catalysis	catalyzing	catalytic action	katalysis
催化剂	catalyst	catalyzer	activator	catalytic agent
催化反应	catalytic reaction	catalyzed reacion
催化活性	catalytic activity
催化燃烧	catalytic combustion
催生	ecbolic	parturifacient
像差	aberration
像素	pixel
僵硬	stiffness	stark	freeze	rigor
儒家	confucianists	confucian
儿子	son	fil	boy
儿科	pediatric	paediatric	pediatric medicine
儿童	child	infant	pedia	enfant
儿童和成人	kidult
儿童学	paedology	tecnology
儿童早期	early childhood
儿童期	childhood
儿茶素	catechin	catechuic acid
允许	allow	enable	permit of	grant
元件	component	element	organ	subpart
元分析	meta-analysis	meta-analytic
元数据	metadata
元模型	metamodel
元的	meta
元素	element	elementary
元素分析	elemental analysis	elementary analysis	ultimate analysis	ulttimate analysis
元认知	metacognitive
兄弟	brother	sibling	brer	bruvver
充分	sufficient	the full	fully	the root
充分利用	make the best of	optimize	take full advantage of	make full use of
充分反映	adequate disclosure
充分发展	full blown
充分发挥	bring into exercise	give full play to
充分必要条件	necessary condition
充分条件	sufficient condition	necessary condition
充分理解	take home to oneself
充分考虑	mature
充分证明	full proof that	ram home	bring sth to the proof	put sth to the proof
充分说明	speak volume for
充填	obturation	plomb	obtunration	silting
充实	enhancement	plenum	flesh out	recruit
充当	serve for	answer for	act as
充沛	overflowing	exuberancy	profusion
充满	full of	filled with	great with	heavy with
充电	charging	charged with electricity	electrizing
充足	enough	in full	in abundance	flush of
先兆	prognostic	aura	presymptom	aural
先决条件	prerequisite	condition precedent	precedent condition	prior condition
先前	previously	anterior	fir	foregoing
先在	preexistent
先天	congenital	innate	inborn	protal
先天免疫	innate immunity	inherent immunity	congenital immunity	inherited immunity
先天性	geneogenous
先导	prelusory	pace-setter
先生	esquire	sir	don	senor
先行	anticipatory	antecedent	anterieur	precession
先证者	proband	propositus
先进	advanced	progressively
先进性	progressiveness
先锋	pioneer	vanguard	van	avantgarde
先验	priori	transcendental	apriori
先验性	apriority
先验概率	prior probability	probability a priori
先验知识	future knowledge
光信号	optical signal	light signal	photosignal
光催化	photocatalysis	photocatalysed	light-catalysed
光催化剂	pholocatalyst	photocatalyst	photocatalyzer	phstocatalyzer
光动力	photodynamic
光化学	photochemical	photochemistry	actinic chemistry	actinochemistry
光化学反应	photochemical reaction
光反应	light reaction	photoreaction	photophase
光变曲线	light-curve
光合	photosynthetic
光合作用	photosynthesis	photosysthesis	photosyntax
光合系统	photosystems
光吸收	optical absorption	light absorption	absorption of light	photoabsorption
光周期	photoperiod
光呼吸	photorespiration
光响应	photoresponse
光子	photon	light quantum	photom
光学	optics
光学厚度	optical thickness
光学显微镜	optical microscope	light microscope
光学望远镜	optical telescope
光学系统	optical system
光密度	optical density	photodensity	blackening
光度	photon	luminosity	lintensity of light
光强	light intensity	intensity of light
光抑制	photoinhibition
光效率	optical efficiency
光敏剂	photosensitizer	photosencitizer	sensitizer
光散射	light scattering	light dispersion
光斑	facula	facular
光束	light beam	gleam	beam of light
光栅	grating	raster	grating lobo
光流	optic flow
光源	light source	optical source	light	illuminant
光滑	lubricity	laevigate	slick	glabrous
光热	photothermal	optothermal
光照强度	klux
光照环境	photoenvironment
光环	gloriole	aureole	aural	aureola
光球	photosphere
光电	photoelectric	opto-electronic	actinoelectricity	photoclectric
光电子	photoelectron	optoelectronic	optical electron	phoelectron
光电子能谱	pe spectrum	photcelectron spectrum	photoelectron spectrum
光的	photic
光皮	smoothbark
光系统	photosystems
光纤	fiber optic	fiber	optical fiber
光线	radial	ray	light ray	beam
光线追踪	ray tracing
光致发光	photoluminescence
光芒	bass part
光谱	spectrum	spectral	spectra	spectro
光谱仪	spectrograph
光谱分析	spectral analysis	spectroscopic analysis	spectrum analysis	spectroanalysis
光谱反射	spectral reflectance
光谱学	spectroscopy	spectroscopic
光谱能量分布	spectral energy distribution
光通量	luminous flux	light flux	light quantity
光镜	light microscope
克拉	carat	kyra
克拉通	craton
克斯	saxo grammaticus
克服	get over	fight down	overcome	weather out
克罗恩病	crohn
克隆	cloning	clonal	klone
克隆形成能力	clonality
克雷	cassius clay	cassius marcellus clay
免疫	immune	immuno	immunologically	immunisation
免疫印迹	immunoblot	western blotting
免疫印迹法	immunoblotting
免疫原	immunogen
免疫原性	immunogenicity
免疫反应	immunological reaction	immune reaction	immunereaction	immunoreaction
免疫吸附	immunoadsorption
免疫学	immunology	immunological	amynologic	amynology
免疫应答	immunologic response
免疫性	immunity	insusceptibility
免疫抑制	immunosuppression
免疫抑制剂	immunosuppressant	immunodepressant	immunosuppressor
免疫法	immunization	immunifaction	immunising method
免疫活性	immunocompetent	immunological competence
免疫球蛋白	immunoglobulin	immune globulin	immune gamma globulin
免疫疗法	immunotherapy	immunization therapy
免疫系统	immune system
免疫组织化学	immunohistochemistry	immunohistochemical
免疫细胞	immunocyte
免疫细胞化学	immunocytochemistry	immunocytochemical
免疫缺陷	immunodeficiency	immune deficiency
免疫荧光	immunofluorescence
免疫荧光技术	ift
免疫荧光法	immunofluorescence
免疫蛋白	immune protein
免疫调节	immunoregulation	immunoregulatory
免耕	no-tillage
兔子	rabbit	bunny	cony	lapin
党内	inner-party
党员	party-member
入侵	inbreak	infall
入侵检测系统	linux intrusion detection system
入口	access	portal	entrance	intake
入土	sink into the grave
入境	ingress	enter the country	inbound
入学	enrolled in	matriculate	entrance	start school
入射	incidence
入射光	incident light
入射角	angle of incidence	incident angle	angle of arrival	angle of entrance
入手	commmence
入睡	zone out	flake out	put one's eyes together	fall on sleep
入院	hospitalization
全世界	all over the world	worldwide	around the world	universal
全世界的	round-the-world
全人类	whole body of mankind	panhuman
全体	in a body	total	in mass	entire
全光	all-optical
全区域	areawide
全合成	complete synthesis	total synthesis
全向	omnidirectional
全员	full-strength
全周期	complete period
全国	nationwide	across the nation	nation-wide
全国各	across the country	throughout the country	across the land	throughout the land
全国性	national	nationwide
全国范围	nationwide	countrywide
全域	macrocosm
全天	all-day	round-the-clock
全局	globally
全局优化	global optimization	overall optimization
全层	full-thickness
全州	statewide	chonju
全市	citywide
全年	all-season	annual	year-around	year round
全序	simply ordered
全文	full text	complete text	in extenso
全新	ground breaking	brand new	fire-new	firenew
全新世	holocene epoch	recent epoch
全方位	omni
全景	panoramic	panoramic view	panorama	pantoscopic
全景式	panoramically
全球	global	world wide	seven sea
全球化	globalization	globalisation
全球变暖	global warming
全球定位系统	gp	global position system
全球性	globality
全球气候变化	global climate change
全程	omnidistance
全缘叶	entire leaf	integrifolious
全自动	full automatic	point-and-shoot
全色	panchromatic	full-colour	orthopan	orthopanchromatic
全草	chenopodium hybridum	equisetum palustre	polystichum braunii	lathyrus pratensis
全血	whole blood
全覆盖	complete veneer
全貌	panorama
全身	systemic	whole-body	full-size	cap-a-pie
全身症状	constitutional symptom	general symptom	systemic symptom
全身麻醉	general anesthesia	general anaesthesia	general narcosis
全连接网络	fully-connected network
全部	full-out	all and the one	overall	entire
全部完成	buttoned up
全长	full length	span	whole-length	fulllength
全隔离	full buffer
全面	in the general	all-around	in the round	full-scale
全面分析	general analysis
全面反映	full disclosure
全面发展	integrated development
全面实施	in full operation
全面性	all-sidedness
八个	eight	eighter
八叉树	octree
八叠球菌	sarcin	sarcina
八氢番茄红素	phytoene
八角	eight-square	octet	illicium	anise tree
八面体	octahedrally	octahedron	octocoral
公主	ma'am	princess	czarevna	infanta
公交车	o-bahn
公众	public	community	general public
公元	common era	christian era	anno domini
公共	public	common	communal
公共交通	public transport	public transit
公共卫生	public health	public healthy
公共安全	public sefety
公共建筑	public work
公共政策	public policy
公共服务	public-service
公共设施	communal facility
公共部门	public sector
公务员	penpusher	officer	public servant	official
公司	inc	corporation	company	corp
公园	park	parkish	groundkeeper
公安	public security	public peace	communal security
公布	promulgation	post	publication	publicise
公平	on the level	equitable	fair	impartiality
公开	in open	the view	above board	on-screen
公开性	publicness	glasnost
公开数据	public data
公式	formula	equation	formular	wffs
公式计算	formula calculator
公有制	state ownership	public owonership
公正	by right	equitable	equity	righteously
公民	civil	citizen	civic	freeman
公牛	bull	toro	oxen
公猪	boar
公理	priori	armstrong	axiom	self-evident truth
公用	public	sharing
公益	public benefit	public interest	public good	commonweal
公益事业	public welfare undertaking
公立	public
公立医院	governmental hospital	state hospital
公约	general convention	public contract	pacta	paction
公认	recognized	accepted	received	acknowledged
公设	postulational
公路	highway	road	highroad	causeway
公路建设	road construction
公路运输	road transport	transport by road	haulage
公里	kilometrical	kilometer	klick	klik
公顷	hectare	hektare
公鸡	rooster	cock-a-doodle-doo	cock
公鸭	drake
六个	six	half-dozen
六倍体	hexaploid	sextuploid
六年级	sixth form
六边形	sexangle	hexagon
兰属	genus vanilla	schomburgkia
兰州	lanchow	lanzhou	lanchou
兰德	edwin herbert land
兰科	orchidaceae	orchidaceous	orchid family	family orchidaceae
兰科植物	arethusa	orchid	adam-and-eve
兰花	orchis	orchid	cymbidium	orchise
共事	colleagueship
共产	sovietize
共享	shared	pool
共价	covalent	contravalency
共价键	covalent bond	covalent link	covalent linkage
共分离	coseparation
共变	covary	co-vary
共同	common to	together	joint	jointly
共同体	community	community of state	communautaire
共同作用	co-efficient
共同决定	mitbestimmung
共同参与	fellowship
共同性	intercommunity	communautaire
共同目	common purpose
共同祖先	communis stipe
共和	republicain
共和国	commonwealth	republic	reprove	respublica
共在	mitsein
共存	co-exist	coexist	concomitant	codependent
共性	commonness
共振	resonance	syntonous	resonant vibration	sympathetic vibration
共振峰	resonance peak	formant
共掺杂	codope
共晶	eutecticum
共晶组织	eutectic structure
共有	in common	community	co-own	mutual
共沉淀	coprecipitation
共现	co-occur	cooccur
共生	commensality	symbiotic	co-existence	paragenesis
共生体	homobium	commensal	cyanellae	symbion
共生生物	symbiote	symbiont	symbion	mutualist
共用	common to	global	joint use	vastum
共线	collinear	collimear
共聚	copolymerization	coyolymerization
共聚物	copolymer	multipolymer
共表达	co-expressed	coexpression
共计	count up to	number	sum to	totalled
共识	consessus
共谋	collusive	complot	covin	connive
共转染	co-transfect	cotransfection
共轭梯度	conjugate gradient
共轭梯度法	conjugate gradient method
关于	in regard to	with respect to	with reference to	concerning
关于动物	zoologic
关切	with concern
关心	concerned about	care	have respect for	regard
关怀	tender loving care
关注	keep a watchful eye on	prevenance	notice	keep a careful watch on
关注的焦点	centre of attention	whole show
关系	relation	relationship	term	connection
关系分析	relations analysis
关系到	have respect to
关系图	relation schema
关系密切	germane	umbilical
关系式	relational expression
关系模型	relational model
关系模式	relational scheme	relation schema
关系矩阵	matrix of relation	relational matrix
关系网络	relational network
关联	associated	relevance	relationship	relating
关联方	related-party
关联矩阵	incidence matrix
关节	articular	joint	articulation	arthr
关节囊	joint-capsule	synovial capsule	capsula articularis	ligamenta capsulare
关节炎	arthritis	arthritic	arthritides	arthristic
关节炎患者	arthritic
关节腔	cavum articulare
关节软骨	investing cartilage	arthrodial cartilage	cartilago articularis	interarticular cartilage
关节镜	arthroscopic
关键	key	pivotal	key point	crucially
关键人物	pivot	kingpin
关键参数	key parameter
关键因素	key factor	critical factor
关键所在	where the shoe pinch
关键时期	critical period
关键步骤	committed step
关键词	antistop
关键路径	critical path	critical patch
关键部分	meat and potato
关键酶	key enzyme
关键问题	bottleneck problem
关键阶段	critical stage
关闭	close	block off	shut up	closure
兴奋	excitement	get it on	worked up	stimulation
兴奋性	excitability	excitatory	stimulant	irritability
兴建	go up
兴起	sunrising
兴趣	interest	zest
兴趣点	point of interest
兴隆	fortune	golden	prosper
其中	thereamong
其中包括	among others
其他	other one	rest	else
其他人	others	someone else	remainder
其他方面	elsewise
其余	rest of	aureste	cetera	etcetera
其后	thereafter	puisne
其它	misc
其实	infact	matter of fact
其时	meanwhile	meantime	mean solar time
其根	orrice
其次	following	next	second	secondly
其次是	followed by
其间	meanwhile	meantime	mean solar time
具体	concrete	specific	brick-and-mortar	nuts-and-bolt
具体化	embodiment	crystallization	reification	concretization
具体形式	concrete form
具体表现	embody
具有	take on	possess	take on sb
具有优势	prepotent
具有重要的意义	mean much
具有非常重要的意义	mean much
具的	fringed
具颗粒	granuliferous
典型	typical	representative	type	pattern
典型性	typicalness	representativeness
典型抽样	representative sampling
典型研究	cross-section study
典型结构	typical structure
典范	ideal	mirror	quintessential	pink
养分限制	nutrient limitation
养成	nurturance
养殖	home-breeding	acculture
养育	foster	breed up	bringing up	nurture
养鱼	fish-farming	piscicultural	clinid fish
兼容	compatible
兼容性	compatibility
兼性	facultative	amphoteric	faculative
内侧	inboard	medialis	medially
内关	nei kuan
内分泌	endocrine	incretion	internal secretion	endocrinologic
内切	inscribed
内力	internal force
内化	interiorise
内压	internal pressure	intrinsic pressure
内原	endogenous
内合	endomixis
内吞	endocytose
内含	embedded	implicit in	implicitly
内含子	intron
内含物	inclusion
内固定	internal fixation
内在	built-in	internal	inherently	intrinsic
内在动力	internal drive
内在因素	making
内在联系	internal connecting link	internal logic
内地	up-country	interior	outback	upcountry
内壁	wall	inwalled	entine	intine
内存	memory	internal storage	memory port	memoria
内存需求	memory requirement
内容	content	gut	viscera
内容丰富	copious
内容分析	content analysis
内层	lining	inner layer	endothecium	subcoat
内嵌	in-line
内建	build-up
内径	inner diameter	inside diameter	inradius	internal measuring instrument
内心	inner	heart	intrapsychic	inward
内成	endogenetic
内插	interpolative
内收	adductive	adducent	endoduction	aaduction
内旋	adtorsion	intortion
内核	kernel	core	endoglossic
内植	interplantation
内毒素	endotoxin	endotoxic	esotoxin	intracellular toxin
内毒素血症	endotoxemia
内水	inland water	internal water
内河	river	inland river
内波	interwave
内流	internal flow	instreaming	indrawal
内涵	intensive	connotive	intensional
内源	endogenous	endogenesis	endogeny	entogenous
内燃	internal-combustion
内环	endocyclic
内环境	internal environment	milieu interne
内球	endosphere
内生	endogenous	esogenetic	endogenesis	endogenetic
内疚	guilt	worm of conscience	compunctious	qualm
内瘘	internal fistula
内的	internal	ental	internus
内皮	endothelial	endothelium	endothelial tissue	inner bark
内皮层	endodermis	gastroderm
内皮细胞	endothelial cell	endotheliocyte	pavement corpuscle
内相	interior phase	internal phase	inner phase	disperse phase
内科	medical	medicine	medical clinic
内积	inner product	transvection	scalar product
内空	unpacked
内窥镜	endoscope
内线	interior wiring	inside lane
内耳	inner ear	internal ear	auris interna
内聚	cohesive
内能	energy content	internal energy	internal energy function
内脏	visceral	inside	splanchnic	bowel
内膜	intima	intimal	endomembrane	theca interna
内蒙古	nei monggol
内行	expert	adept	professionally	on the ball
内质网	endoplasmic reticulum
内部	in-house	inside	internally	inner
内部信息	inside information
内部结构	lobularity
内部过程	built-in procedure	in-line procedure	intrinsic procedure	in-stream procedure
内酯	inner ester	internal ester	internal ether	lactone
内酰胺酶	lactamase
内附	enclosed	hereto annexed
内陆	inland	land-locked
再一次	yet once more	for-next	agains
再使用	re-use	reuse	reusage	resue
再入	reentry
再分	subdivide	subdivision	sub-divide
再分析	reanalyze	reanalysis
再分配	reallocation	re-allocation	reassign	repartition
再利用	repurposing	re-using	resue
再加	on top of that
再压缩	recompression
再发	recurrent	recurring	palindromic	palindromia
再平衡	rebalance	retrim
再度	renewedly
再引入	re-introduce	reintroduction	re-introduction
再循环	recycling	recirculating
再挑选	rechoose
再次	agen	againwards	again-chare
再灌注	reperfusion
再热	re-heat	reheat
再狭窄	restenosis
再现	recurrence	reproduction	reappearance	resurgence
再生	regenerative	born again	regeneration	reproducing
再生产	repro
再生障碍性贫血	ehrlich anemia	aplastic anemia	aregenerative anemia	aplastic anaemia
再用	reutilization	reoccupy
再经过	repassed	re-pass	repassage
再结合	reassociated	re-combine	recombine	remerge
再结晶	recrystallization	blastic
再计算	recomputation	re-compute
再评价	re-evaluation	revalue	reassess	re-assess
再评估	reevaluate
再输入	reimportation	reinfusion
再运用	re-apply	reapplication	reapply	re-application
再进	reentry
再通	repatency
再通过	repassed	re-pass	repassage
再造	reconstituted	reforge
冒险	hazardous	venture	risk	adventure
冒险行为	emprising
冗余	redundancy	excessiveness	redundantly
冗余信息	redundant information
冗余度	redundancy
写作	authoring	compose	write	pen
写入	read-in	write in	reduce to writing	load line
写字	write	lettering	drive the quill
军事	military	war	martial	warlike
军人	military	soldier	military personnel	armyman
军区	military area	military district
军队	military	army	troop	array
农业	agricultural	farming	geoponics
农业人口	agricultural population
农业保险	agricultural insurance
农业区	farm belt	grass-root
农业土	agricultural land
农业技术	agrotechnical	agrotechnique
农业机械	agricultural implement and machinery	farm machine
农业气象	agrometeorological
农业现代化	agricultural modernization
农业生态	agroecological	agro-ecological
农业生态系统	agroecosystem
农业经济	agricultural economics
农业部	department of agriculture	agriculture department
农事	husbandry
农产品	agricultural product	commodity	agricultural produce	primary product
农作物	crop	cropper
农副产品	subsidiary agricultural product
农地	cropland
农场	farm	farm-place	farmplace
农学	agriculture	agronomy	agronomic	agronomique
农村	rural area	down-home	rural	country
农村人口	rural population
农村地区	rural area
农村居民	country-dweller
农林业	agroforestry
农民	farmer	muzjik	paisano	ryot
农用	agricultural land
农田	farm	farmland	cultivated land
农艺	agronomically	agronomique
农药	pesticide	agricultural pesticide	agricultural agent	agrichemicals
冠心病	coronary artery disease	coronary heart disease
冠状	coronary	coronoid	calyptriform
冠状动脉	coronary artery	coronarius	arteria coronaria
冠状动脉旁路移植术	coronary artery bypass grafting
冠状病毒	coronaviruses	coronavirus
冠的	coronary	coronal
冥想	muse	meditatively	contemplative	travels in the blue
冬季	winter	peret	hiemal	wintertime
冬性	winterness
冬虫夏草	aweto	cordyceps	cordyceps sinensis sacc	thevetia neriifolia
冬青	hollygrape	ilex pedunculosa miq	ilex glabra	yaupon holly
冰冻	freeze-up	frost	frostbound	frost-bound
冰冻切片	frozen section
冰川	glacially	glacier	ice floe
冰川作用	glaciation
冰晶石	cryolite	kryocide	kryolith	sodium aluminofluoride
冰期	ice-age	iceage	glacial period	glacial epoch
冰水	ice water	glaciofluvial	glacioaqueous	fluvioglacial
冰淇淋	ice cream	ice	gelato	icecream
冰湖	glacilimnetic	glaciolacustrine
冰的	glacial	icy	glac
冰盖	icecap	ice-sheet
冰草	wheatgrass	agropyron cristatum
冰融	undermelting
冰醋酸	glacial acetic acid	ice vinegar
冰雪	krystic
冰雹	hail	haily	tation
冲击	impact	ballistic	shock	buffet
冲击强度	impact strength
冲击波	shock wave	blast wave	shockwave
冲击韧性	impact ductility	impact toughness
冲刷	wash against	washout	obliterate	underwashing
冲动	impulsive	impetus	urge	actuation
冲压	stamping	punch
冲沟	gulch	ravine
冲洗	flush out	wash down	irrigation	chafe on
冲积	alluvial	aggradated	alluvion
冲积扇	alluvial fan
冲突	conflict	interference	impact	collision
冲突解决	conflict resolution
冲突问题	collision problem
冲蚀	erosion	washout
冲角	angle of attack
决定	determine	decision	decide	resolve on
决定了	stated	decidedly
决定因素	determinant	determining factor	deciding factor	payoff
决定性	critical	crucial	definitively	final
决定性因素	decisive factor	determining factor
决定系数	r-squared
决策	decision-making
决策分析	decision analysis	decision tree analysis
决策变量	decision variable
决策支持系统	decision support system
决策树	decision tree
决策模型	decision model	decision-making model
决策系统	decision-making system
决策者	policy maker	decisionmaker
决策表	decision table
冶炼	smelting
冶金	metallurgical	metallurgy
冷冻	refrigerant	freeze	chill
冷冻干燥	freeze-drying
冷凝	condensation
冷凝器	condenser	condensing apparatus	chilling machine
冷凝液	condensate	phlegma	phegma	liquor condensate
冷加工	cold work
冷却	cooling	refrigeration
冷却水	cooling water	water coolant
冷却系统	cooling system	coolant system	refrigeration system	colling system
冷启动	cold boot
冷型	cold type
冷战	cold war
冷杉	abietine	firtree	true fir	swiss pine
冷气候	cold climate
冷水	cold water	aquae frigida
冷温	cold-temperate
冷漠	passive	slow	chillily	nonchalnant
冷点	cold point	cold spot
冷的	gelid	coldwork	coldest
冷蒿	artemisia frigida
冷藏	cold storage	refrigeration	refrig	deepfreeze
冻土	merzlota	taele	tjaele
冻干	freeze-dry	cryodesiccation	lyophillzation	lyophiled
冻结	freeze up	frozen-in	congeal	tie-up
冻融	freeze-thaw
净化	purified	decontamination	refine	purge
准则	value	formula	framework	criterion
准周期	quasiperiodic
准噶尔	dzungaria
准噶尔盆	dzungarian basin
准备	prepare for	ready to	set-up	equipped to
准时	on time	on the stroke	a moment	on the dot
准的	quasi
准确	accurate	on target	spot-on	true
准确度	accuracy
准确性	appropriacy
准确描述	pinpoint
准绳	yardstick
凉水	cooling pound	cold water
凋落	rot off	rot away
凌晨	small hour
减产	crop failure	underproduce
减低	reducing	letdown	shrinkage	depressurise
减免	derate	deductions and exemption	remissive
减半	halving
减压	decompressing	depressurizing	reduced pressure	pressure reduction
减去	subtractive	take off	substract	deduct
减小	let up	diminution	minish	deamplification
减少	reduce	decrease	reduction	take from
减少到	decrease to
减少量	decrease	decrement
减幅	damping
减弱	lower	attenuating	trail off	diminished
减慢	slower	rev down
减数分裂	meiosis	meiotic	reduction division	maiotic
减水	set-down
减水剂	water reducer
减法	subtracting	substraction
减的	minus
减缓	rev down	palliatory
减肥	reduce	antiobesity	antifat	slimming
减薄	atttenuate	bled
减轻	mitigate	ease	alleviation	relief
减轻体重	slimming
减退	slow-up	falling-off	catadrome	decrudescence
减速	speed-down	slow-up	deceleration	decrease speed
减速器	decelerator	reductor	reducer
减速时间	deceleration time
减重	unweight
减量	decrement	disquantity	extenuation
减震	shock-absorbing	nonrattling
凝固	set	solidification	bind	freeze
凝结	coagulate	setting up	concrete	clot
凝聚	coacervation	condensation	boiled-down	cohere
凝聚性	coherent
凝胶	gel	gelatum	jel	gelation
凝胶电泳	gel electrophoresis
凝血	blood-clotting	hemoglutination	cruor	grume
凝血酶原	serozyme	prothrombin	plasmozyme	thrombogen
凝视	peer at	stare into	gaze	all eye
凝集	agglutinating	clumping	grumose	adglutinate
凝集素	agglutinin	agglutinator	agglutinating substance
几丁质酶	chitinase
几个	several	severel
几乎	next to	nearly	just about	almost
几乎不	hardly	barely	scarcely any	ill
几乎全部	nine tenths	nine tens	pretty much	subtotal
几乎没有	not much	little or no	hardly any	scarcely any
几何	how many	geometrical
几何平均	geometric mean
几何模型	geometric model
几何约束	geometrical constraint
几倍	severalfold
几十	dozens	score of
几次	once or twice
几点	severalise
几率	probability	odds
几百	hundreds of
凤仙花	touch-me-not	balsamine	jewelweed	busy lizzie
凤凰	phoenix	phenix	bird of wonder	secular bird
凤尾草	pteris multitida poir	pteris multifida
凤尾蕨	spider brake	pteris multifida
凤尾蕨属	actiniopteris	genus pteris
凭借	on the strength of	by right of	by view of	in virtue of
凭证	evidence	challan	credential	warrant
凸角	salient	salient angle
凸起	raised	saliency	embossing	doming
凹凸	concavoconvex	meniscoid	concavo-convex
凹凸不平	roughness	jaggy
凹形	concave shape	foveation
凹陷	deboss	introcession	unfill	cave
出于	start from
出力	contribute
出去	go out doing	get out	issue forth	skidoo
出发	start out	head	set out	move out
出发点	starting point	springboard	point of departure	starting post
出口	way out	outcome	egress	outlet
出口气	off-gas
出口量	exit dose
出售	sale	bring to market	selling	placing
出土	epigaeous	unearthed	dig sth up
出差	evection	tour of duty	travel on offical business
出席	present at	assist at	attend at	presence
出来	issue forth	come forth
出模	depanning
出气	air out	give vent to one's anger
出水口	osculum
出没	haunt
出海	take to sea	run out to sea	set out to sea	onward voyage
出版	publish	come out with	bring out	publication
出版物	publication	published material
出版社	book concern	publishing house	publishing company	publishing firm
出现	emerging	arising	appear	offer itself
出现在	present to	bepresent to
出现在中	emerge into
出现时间	occurrence time
出现次数	occurrence number
出生	birth	come into the world	catch	hatch
出生体重	birth-weight	birthweight
出生时	connatal
出租车	taxi	cab	kab	taxicab
出空	clean	depleter	clear sth out
出自	stem from	grow from	proceed from	spring from
出色	excellent	finer	up to the notch	spiffy
出芽	germination	pullulate
出血	hemorrhage	bleeding	blood loss	haemorrhagia
出血性	leptorrhinic	leptorrhinian
出路	way out	escape hatch
出错	off the track	slip a gear	slip a cog	fluff
出院	discharged from hospital
出院后	post-discharge
击中	hit	strokeed
函数	function
函数值	value of function	function value
函数关系	functional relation	functional relationship
函数分析	function analysis
函数库	function library
函数模型	functional model
函数表	function table
函询	apply by letter
刀具	cutting-tool	cutter	tool angel
分不开	unseparated
分与	dispense
分为	classified into	fall into	divided into
分享	participate	share in	partake	enter into
分会	subcommission	affiliated society	affiliated association	lodge
分体	fission	subaspect
分保	reinsure	cede insurance
分光	prismatically	spectroscopical
分光光度法	spectrophotometry	spectrophotography
分光光度计	spectrophotometer
分出	tapoff
分别	respective	fractionation	apart	dividedly
分别分析	distinguishing analysis
分割	segmentation	partition	breaking	fragmenting
分割模型	split pattern	parted pattern
分割线	empire line
分割问题	segmentation problem
分化	differentiation	polarisation
分区	partitioned	subarea	districting	space-sharing
分压	partial pressure	fractional pressure
分叉	branch off	bifurcation	divaricate	forficate
分发	serve out	distribute	give out	hand out
分块	partitioning	hypermatrix	unblocking
分娩	delivery	child-birth	childbearing	confinement
分娩后	post-natal	postnatally
分娩期	intrapartum
分子	molecular	molecule	molecusar	mosecular
分子内	intramolecular	intramolecularly
分子动力学	molecular dynamics
分子生物学	molecular biology	molecular biological
分子病	molecular disease
分子筛	molecular sieve	zeolon h
分子结构	molecular structure
分子遗传学	molecular genetics
分子量	molecular weight	mol wt	molecular mass
分子量分布	molecular-weight distribution
分局	out-station	substation	subexchange	subdepartment
分层	delamination	layering	stratified	hierarchical
分层取样	stratified sample
分层结构	layered structure	hierarchy
分层随机抽样	stratified random sampling
分岔	fork	branch-like
分工	division of work	division of labour	job-share
分差	point spread
分布	distribution	nonconcentrated
分布不均匀	pockety
分布中心	distribution center
分布函数	distribution function
分布参数	distributed parameter
分布广泛	widely distributed
分布式	distributed
分布式系统	distributed system
分布式网络	distributed network
分布式计算	distributed computing	hadoop
分布性	distributivity
分布数据	distributed data
分布曲线	distribution curve	percentile curve
分布模型	distribution model
分布类	distributional class
分布表	distributionist
分度	dividing	graduation
分开	separate	part	divided	secernment
分心	distract	inattentiveness	abstractedly
分成	split into	fall into	divide into
分批	in batch	group by group	batch-wise
分指数	subindex
分摊	share-out	divvied	allocation	apportion
分支	branch	fork	off-shoot	sub-branch
分支结构	branch structure
分散	disperse	scattering	spread over	decentralization
分散度	divergence	dispersity	degree of dispersion
分散性	dispersibility	disperstiveness
分数	fraction	mark	point	fractional number
分数据	subdata
分数阶	fractional order
分时	time sharing	timesharing	slicing time
分明	starkly
分期	time	staged
分析	analyzing	analytical	analysis	assay
分析上	analytically
分析人	assayer
分析单	analysis list
分析性	analyticity
分析技术	analytic technique	parsing technique
分析数据	analytical data
分析方法	analytic	analytic technique	analytic procedure
分析机	analysis	analytic engine
分析标准	analytical standard
分析模型	analysis model	analytic model
分析法	analytical method
分析研究	analytic study
分析算法	analysis algorithm	parsing algorithm	parser analysis
分析系统	analytic system
分析线	analytical line
分析表	analysis sheet	analytical statement	parse list	parsing table
分析过程	analysis procedure	parsing process
分析问题	parsing problem
分枝	branched	ramificate	outgrowth	ramify
分枝杆菌	mycobacteria	schizopetalon
分模型	sub-model
分步	substep
分歧	divergence	branching	divaricately	bifurcational
分段	by stage	segmented	paragraphing	piecewise
分泌	secretion	excretion	secerns	secretionary
分泌水	hydrelatic
分泌物	secretion	secreta	excreta	ooze
分泌酶	secretase
分流	shunting	split stream	diffluence	tapping
分片	neaf	slicing
分生孢子	conidiophore	conidiospore	conidium	conidial
分生组织	meristem	meristematic	merismatic	meristematic tissue
分界	demarcation	demarkation	precinct	metes and bound
分界线	boundary	demarcation line	dividing-line	parting line
分相	phase splitting	split phase	misphasing	parvafacies
分离	separation	detachment	isolation	split off
分离出	separate off	abstracted
分离培养	isolated culture	fractional cultivation
分离性	separability
分离机	segregating unit	splitter
分离流	separated flow
分离筛	separating screen
分离能	separation energy
分立	schism
分站	tributary station
分等	grade	classify	brack
分类	classify	classification	class	categorize
分类上	systematic	classificatory
分类体系	taxonomic hierarchy
分类信息	category message
分类单元	taxon
分类器	classifier	sorter unit	categorizer	classifiter
分类学	taxonomy	taxonomic	taxology	systematic
分类学家	taxonomist	systematist
分类技术	classification technique
分类数据	categorical data	cluster data
分类方法	classification method
分类标准	group standard
分类法	grade-description system	group method	sorting technique	group procedure
分类算法	sorting algorithm
分类管理	sort management
分类系统	classification system	taxonomy
分类群	taxonomic group
分类表	classification table	sorted table
分级	classification	hierarchical	grade	outline
分组	in group	packet
分群	hive off	swarm
分蘖	tiller	tillow
分表	decollat
分裂	disruption	split-off	fragmentation	segment
分解	reduce	decomposition	breaking-down	resolving
分解成	resolve into
分解技术	decomposition technique
分解方法	decomposition method
分解时间	resolution time	resolving time
分解过程	decomposition process
分词	participle	participial
分辨	know from	tell apart	decern
分辨力	resolving power
分辨率	resolution ratio	sharpness of separation
分选	sorted
分部	subsection	branch	sub-division	subdivision
分配	distribution	allocation	portion out	deal out
分配不均匀	scraggling
分配原则	principle of allocation
分配性	distributivity
分配方案	allocation plan
分配格	distributive lattice
分配模型	apportion model
分配比	distribution ratio	distribution coefficient
分配算法	allocation algorithm
分配系数	partition coefficient
分配问题	assignment problem
分量	quantisty
分量表	sub-scale
分钟	minute	strokes per minute
分队	unit	taxi
分阶段	by stage
分隔	separating	space	partitioning	compart
分项	subentry	itemize	itemisation
分馏	fractionation	fractionation by distillation	selective evaporation	deflegmate
切下	chip off	cutting	slice
切伦科夫	cherenkov
切入	incision	cut-in	incisional
切割	incision	knife	dissected	kurf
切变	shear
切口	incision	cut	incisio	scissure
切实	feasibly
切实可行	doable
切开	slice off	dissection	incision	slit
切成	slice into
切换	switch over	cut-over	toggling	switchover
切沟	kurf
切片	slice up	cut sheet	wafering	skiving
切碎	cut up	morcellate	hash	mince
切缘	cutting margin	incisal edge	incisal margin
切花	cut-flower
切除	removal	resection	ablation	excision
切除术	resection	excision	ectomy	tomy
切面	cross-section	sectiones	sectio	chamfering
刈割	cradle
刑事	criminal	penal
刑事案件	case for crown	crown case	criminal case	criminal matter
刑法	criminal law	crown law	criminal code	penal
划分	plot out	set off	divide up	lot
划分为	divided into
划分出	mark off
划界	demarcation	delimit	circumscription
划痕	flaw	scarification	amyxis	scarify
划痕试验	scarification test
列为	column for	rank
列举	enumerate	tick off	name	particularize
列入	take rank with	come under sth
列出	listed
列当	orobanche ammophila c a meyer
列当科	orobanchaceous	broomrape family	orobanchaceae
列数	number of column	column number
列表	list	tabulation	i o list i o	write out a list
列车	train	railroad train
刚刚	just	fresh	hardly	just now
刚度	rigidity
刚性	rigid	inflexibility	nonyielding	unelastic
刚果红	congo red	direct red	cotton red	congo copal
刚毛	seta	setal	bristle	chaeta
创业	entrepreneurial	establish a business	imbark
创业者	enterpriser	grounder
创伤	traumatic	trauma	wound	traumato
创伤后应激障碍	posttraumatic stress disorder
创伤性	traumatogenic
创作	composition	creative	inditement	compose
创制	ijtihad
创办	promote	start	break ground	institutione
创建	promotion	institutione	begin-ning
创意	originality
创新	innovation
创新人才	creative person
创新性	innovativeness
创新研究	innovation research
创立	institute	create	found	floatation
创造	created	creation	make	notch up
创造力	creativity
创造性	creatively	creational	inventiveness
创造性思维	creative thinking	out-of-the-box thinking
创造能力	geniuses	genii
初一	kalend
初中	junior high	junior high school	junior middle school	junior hight school
初乳	colostrum	colostral	beasting	foremilk
初产妇	i-para	primipara	unipara	has borne her first child
初值	initial value	starting value
初发	nascent	incipient
初始	initializing	virgin
初始位置	initial position
初始信息	prior information	initial information
初始化	initialized	initialisation	initalize
初始数据	preliminary data	initial data	original data
初始条件	initial condition
初始温度	initial temperature
初始解	initial solution
初始阶段	initial phase	primary stage
初期	earlier	primary	initial stage	prime
初次	first-time	maiden
初步	preliminary	elementary	introduction	preliminarily
初步探索	desk study
初步研究	pilot study
初步设计	preliminary design	original design	outline design	preliminary sketch
初步证据	preliminary proof
初步试验	preliminary test
初生	nascent	neonatally
初级	simple	low level	elementary	entry-level
初级卵泡	primary follicle	folliculi oophori primarii	folliculi ovarici primarii
初级生产	primary production	basic-level production
初见	at the first face
初选	first election	primary election
初速	initial velocity	initial speed	muzzle velocity	start-up speed
删除	delete	remove	suppressing	prune
判决	adjudication	award	sentence	decide
判别分析	discriminant analysis
判定	predicting	decision	determination	decision making
判定系数	r-squared
判据	criterion
判断	estimate	diagnoses	judgement	judgment
判断错	misjudge	misdeem
判读	deciphering
利他	altruistic	altruism	atruistic
利多卡因	lidocaine	lidd	xylo	xylocaine
利妥昔单抗	rituximab
利尿剂	diuretic	diureticum	emictoria	uragogue
利己	egoistically	self-interest	egocentrically	hoggish
利弊	pros and con
利润	come in	profit	gain	account
利率	interest rate	money rate	rate of interest
利用	utilization	trade on	take advantage	improve
利用不足	under-utilization	underutilization
利用时	temps utile
利用时间	utilization time
利用率	use ratio	utilization ratio
利用真空	vacuum
利用系数	use factor	utilization factor	coefficient of utilization	utilization coefficient
利益	benefit	increase	interest	good
利益分配	melon-cutting
利福平	rifampicin	rifampin	rimactane	rifadin
别人	anybody else	somebody else
别的	else	tother	alithe	anothers
到底	the end	the death	the last	up to the handle
到来	set in
到现在	by this time
到达	arrive at	get to	land up	come in
到达时间	arrival-time
制作	making	tailor	facture	carpentering
制作工艺	urgy
制冷机	refrigerating machine
制冷系统	refrigeration system
制剂	preparation
制动	stopping	dragged	immobilize	caging
制品	manufactured article
制图	drafting	drawing	map-making	cartographic
制备	ppt
制备方法	preparation method
制定	establish	institute	lay down	set down
制导	guidanuce	vectoring
制度	system	institutional	regimen	regime
制度化	institutionalization	institutionalisation	systematisation	systematism
制度经济学	institutional economics
制度设计	system design
制成	made into	execute	crank out
制浆	pulping
制约性	conditionality
制订	map out	formulate	draw	stipulate for
制造	manufacture	make	fabrication	production
制造业	manufacturing	making	manufacturing sector
制造企业	manufacturing firm	manufacturing enterprise	manufacturing concern
制造商	manufacturer
制造工艺	manufacturing process	fabrication process	manufacturing technology	workmanship
制造环境	manufacturing environment
制造过程	manufacturing process
刷新	innovation	refresh	fig up	brush up
刺中	punto
刺果	bur
刺梨	opuntia tuna
刺槐	pseudoacacia	robinia	acacia	robinia pseudoacacia l
刺激	stimulation	excitation	irritation	stimulus
刺激作用	catalysis
刺激特	stimulus	stimuli
刺激素	elicitor
刺激细胞	irritation cell
刺状	acanthous	acanthoid	styliform	spinous
刺的	spicular	lancinating	spinose	spinous
刺盘孢	colletotrichum
刻不容缓	admit of no delay	with the least delay possible
刻板	stiffness	precisely	rigid	rigescent
刻蚀	etch
剂型	dosage form
剂量	dose	dosage	dosis
剂量计	radiacmeter
削减	cut down	cut back on	trim down	cut to the bone
削峰	despiking	despicking
削弱	impairment	water down	weaken	break
前下	anteroinferior	antero-inferior
前中	premedial
前位	anteposition
前体	precursor	prosome	prosoma	prosomatic
前倾	pitch	anterior tilt	anteverted	proclinate
前兆	precursor	portent	symption	forerunner
前内侧	anteromedial
前冲	propulsion
前列腺	prostate	prostate gland	prostata
前列腺体	corpora glandulosum	glandulae prostata muliebris
前列腺液	succus prostaticus
前列腺炎	prostatitis	prostatitic
前列腺特异性抗原	prostate-specific antigen
前列腺特异抗原	prostate specific antigen
前列腺癌	prostate cancer
前列腺素	prostaglandin
前区	proparea	prezone	prezong	prozone
前发	antedating
前后	anteroposterior	anteroposteriorly
前向	prorsad
前因	antecedent cause
前壁	antetheca	paries anterior
前处理	pre-processing	pretreatment
前导	lead-up	precursor
前庭	vestibular	front yard	antecourt	vestibula
前情	antecedent
前所未有	first ever	unheard of
前提	premiss	premise	hypotheses	reason
前提是	premised
前提条件	pre-condition
前方	in the front of	frontage
前景	foreground	prospect
前期	prophase	previous period	protophase	prior period
前来	come around
前模	front mould	cover mould
前沿	leading edge	cutting-edge	front edge
前沿科学	frontier science
前沿阵	advanced position
前牙	front teeth	labial teeih
前白蛋白	prealbumin
前的	anterior	anticus
前瞻性	forward looking	prospectively
前磨牙	bicuspids	premolar	dentes premolares	premolar teeth
前移	forward lead	antedisplacement	fronted
前端	front-end	leading end	frontend
前缀	prefix	prdfix	preformative	prepositive
前缘	leadingedge	margo anterior
前置	prepositive	antelocation	preposing	previa
前置放大器	preamplifier	pre-amp	preliminary amplifier	preamp
前者	former
前脉冲	prepulse
前脑	forebrain	procerebrum	proencephalon	prosencephalic
前腔静脉	precava
前臂	forearm	cubital	fore-arm	antebrachial
前苏联	soviet union
前规划	preplanning
前进	advance	progression	ongoing	on going
前进速度	rate of advance	soa	speed of advance
前述	aforementioned	previous	above-mentioned	foregoing
前途	look-out	outlook	lookout
前部	pars anterior	forepart	foreside	forehead
前降支	rami anterior descendens
前面	previous	advance	front	preceding
前额	prefrontal	postnasus	prefrons	forehead
前馈	feed forward	feedforward
前驱	prodromal	van	proemial
剔除	charge off	eliminate	strip out	kick-off
剖析	anatomy	parsing
剖腹	paunched	celiotomize	coeliotomize
剖面	plane section	section plane	cutaway	crosscut
剥夺	deprive	strip of	devested	curtail
剥离	stripping	desquamation	fish scaling	divestitures
剥蚀	gaffing	denudation	chemical denudation
剧增	leap
剧毒	virulent	hypertoxic
剧烈	smart	acutely	acuity	drastic
剩余	remaining	residual	left over	surplus
剩余物	remain	remainder	holdover	surplusage
剩余能	excess energy
剩余量	overmeasure
剪切	shear	cut	shear cut
剪切破坏	failure by shear
剪切试验	shear test
剪力	shear force
剪枝	pruning
副产品	by-product	byproduct	spin-off	co-product
副产物	accessory substance	outgrowth	coproduct
副作用	side effect	by-effect
副区	secondary area
副反应	side reaction
副总理	vice-premier
副本	carbon	duplication	counterpart	copy
副热带	semitropics	sub-tropical	subtropic
副词	adverb	adverbial
割胶	tapping
剽窃	plagiarise	plagiarism	lift	steal
剽窃行为	cribbing
力争	go out for	endeavor for	shoot at
力图	strive to	endeavour	force diagram	make attempt to
力大	muscularity
力学	mechanical
力差	forec differntial
力求	strive to
力矩	moment	moment of force	moment of a couple
力系	system of force
力量	force	strength	potency	power
办公室	office	bureaux	daftar	business premise
办公楼	office building	business building
办法	method	resource	idea	policied
功夫	kungfu
功效	efficacy	efficiency	virtue
功率	power	rate of work
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
功能变化	metergasis
功能定位	localisation of function
功能性	functionality
功能性磁共振成像	fmri	functional magnetic resonance imaging
功能材料	function material
功能特性	functional characteristic
功能紊乱	disfunction	dysfunctionality
功能网络	functional network
功能连接	function binding
功能链	functional chain
功能降低	graceful degradation
功能需求	functional requirement
加上	with the addition of	coupled with	add on	plus
加之	together with	the vantage	crown all
加以保护	protectingly
加入	building-out	come in on	add to	filter into
加入量	quantity added to
加利福尼亚	california	californian
加剧	hot up	heat	prick up	flare up
加勒比海	caribbean	caribbean sea
加压	pressurized	pressor	inflating	prelum
加压素	vasopressin	vassopressin	pitressin	beta hypophamine
加厚	body up	thickening
加固	ruggedized	reinforced	upgraded	spliced
加大	increase	ramp up
加密	encryption	encipherment
加密技术	encryption technique
加密机	encryptor	encryption equipment
加密算法	encryption algorithm
加尔	nergal
加工	processing
加工效率	working efficiency
加工时间	process time
加工模式	tooling pattern
加工精度	working accuracy
加工能力	process capability
加工表面	finished surface
加工过程	process-cycle
加工阶段	process phase	process step	process stage
加强	enhanced	reinforced	intensive	emphasis
加快	faster	accelerated	expedite	quicken
加成	addition reaction
加扰	scrambling
加拿大	canada	canadian	kimet
加权	weighted
加权图	weighted graph
加权平均	weighted mean
加权平均法	method of weighted mean	weighted averages method
加权法	method of weighting	weighting method
加权网络	weighting network
加法	addition	adding	add
加深	deepening	emboldening
加热	heating	firing
加热温度	heating temperature
加筋	reinforced
加药	medicate
加载	on load	upload	acting load
加速	speed up	accelerate	increase speed	anticipate
加速器	accelerator	gas pedal
加速度	acceleration
加速比	speed-up ratio
加重	body up	aggravated	accentuated	exacerbation
务实	pragmatic
劣势	subordinance
动作	operation	motion	action	movement
动作电位	action potential
动力	dynamic	momentum	power	drive
动力学	dynamics	kinetics
动力学参数	kinetic parameter
动力学方程	rate equation	kinetic equation
动力系统	dynamic system	power system	power driven system
动力装置	propulsion system	powerplant
动向	drift	sense of movement	tropesis	trender
动员	mobilize	mobilisation	mobilie
动因	stimuli	tick-tock
动态	dynamic	trend
动态分析	dynamic analysis
动态响应	dynamic response
动态平衡	dynamic equilibrium	homeostasis	mobile equilibrium	statokinetic
动态性能	dynamic property
动态模型	dynamic model
动态模拟	dynamic simulation
动态特性	dynamic characteristis
动态系统	dynamical system
动态规划	dynamic programming	dynamic planning
动态调度	dynamic scheduling
动情	estrogenic	estromimetic	oestrogenic	estro
动机	motivation	incentive	motif	volunta
动机研究	motivation research
动植物	vegeto-animal
动物	animal	creature	zoic	animal life
动物实验	zooperal	zoopery
动物模型	animal model
动物研究	animal-research
动物类	animalia
动物群	fauna
动物群落	zoobiocenose	zoocoenosis
动物营养	zootrophic
动电位	potentiodynamic
动画	animation	animated drawing	animat	cameracature
动的	kinetic	kinesic	cinetic
动能	kinetic energy	impetus
动脉	artery	arteriosus	arterio	popliteal artery
动脉压	arterial pressure	angiosthenia	arterial tension
动脉瘤	aneurysm	aneurism	blood tumor	aneurismal
动脉粥样硬化	atherosclerotic	atherosclerosis
动脉血	arterial blood
动词	verb	verbal	rhematic
动量	momentum	impetus	momenta	momental
动静脉	arteriovenous	arterio-venous
助力	power-assisted
助孕	proconceptive
助推	boosting
努力	effort	struggle	labor	endeavor
劳动	work	labor	labour	swink
劳动力	work force	workforce	labour force	labor force
劳动密集型	labor-intensive	labour-intensive
劳动强度	labour intensity
劳动生产率	productivity of labour
劳动者	worker	workfolk	toiler	human power
势在必行	imperative
势场	potential field
势的	potenteal
势能	potential energy
勉强	after a fashion	after a manner	reluctant	unwilling
勘探	prospect	prove	exploratory	reconnoitre
勘查	reconnaissance	perambulation	reconnoiter
勘测	exploratory survey	reconnoissance
匀浆	refining	homogenate
包含	including	containing	involved in	inclusion
包围	close upon	ring about	around	encapsulated
包埋	embedding	investing	entrapment	inves
包容性	inclusivity	inclusionary
包封	envelop
包括	including	range over	involving	factor in
包络	enmeshment
包络线	enveloping line
包被	peridia	peridium
包装	making-up	package	pack	wrap
包裹	package	pack	parcel	wrap around
匍匐茎	diageic	stolon
化为	melt into
化作用	compartmentalisation
化合	combined with	compound	bonded	grouped
化合物	chemical compound	compound	compoundp	cmpd
化妆品	cosmetic	maquillage	makeup	war paint
化学	chemistry	chemical	chemo	radiological and nuclear
化学修饰	chemical modification
化学分析	chemical analysis	chemoanalytic	chemolysis	chemolytical
化学反应	chemical reaction
化学发光	chemiluminescence	chemoluminescence
化学合成	chemical synthesis	chemosynthesis
化学品	chemicla
化学性质	chemical property
化学成分	chemical composition	metagrabolized
化学方法	chemical process
化学法	chemical method	chemical pulping
化学物质	chemical substance
化学组成	chemical composition	chemical constitution
化学结构	chemical constitution
化学计量	stoichiometric
化学计量学	stoichiometry	chemometrics	stechiometry	stoechiometry
化学计量比	stoichiometric ratio
化学需氧量	chemical oxygen demand
化生	metaplastic
化疗	chemo	chemo-treatment
化石	fossil	petrification	reliquiae	petrifaction
化石燃料	fossil fuel
化肥	fertiliser
化验	assay	test	chemical examination
北京	beijing	peking	pekingese	pekinese
北京鸭	peking duck
北侧	cisalpine	north side
北冰洋	arctic ocean
北区	north side
北半球	northern hemisphere
北大西洋	north atlantic
北平	peiping
北方	north	northern	septentrional	nord
北极	arctic	north pole	arctic pole	n pole
北温带	north temperate zone
北的	north	boreal
北美	alaska cedar
北美洲	north america	north american
北部	upper	northernly	north-country	nord
北部森林	north wood	northern woodsia
匮乏	pinch
匹配	matching	matchup	well-matched	matchlike
匹配数据	matched data
匹配问题	matching problem	marriage problem
区分	differentiate	partition	separate	dipartite
区划	compartmental	compartmented	metes and bound
区别	distinguish between	differentiation	discriminate	distinction
区别对待	make a difference between	discriminatingly
区域	area	region	domain	extent
区域中心	regional center
区域内	intra-regional
区域分割	region splitting
区域化	regionalisation	territorialization	regionalization
区域性	territorial
区域数据	area data
区域表	region list
区段	section	sector	realm section
区的	regional	zonal	zonary
区间	interval	interzone
医学	medical	medicine	iatric	physic
医学中心	medical center
医学院	medical school	medical college	med school	medical faculty
医师	physician	medicus	medical practitioner	medic
医患	doctor-patient
医患关系	doctor-patient relation
医护	medical care
医护人员	health care provider
医治	dose	medicinal	patch-up	curing
医生	medical	doctor	medical man	pillroller
医疗	medical care	medically	trx	iatrical
医疗保健	healthcare
医疗服务	medical service
医疗机构	medical institution
医疗费用	hospitalization cost	medical expense	medical bill
医科	school of medicine
医药	medication	medicinal	medicament	administer medicine
医院	hospital	nosocomial	nosocomium	nosodochium
匿名	pseudonymously	cryptonym	nameless	authorless
十一	eleven
十三	thirteen	baker's dozen
十九	nineteen
十二	twelve	dodeca	duodenary
十二指肠	duodenal	duodenum	dodecadactylon	duodena
十二烷	dihexye	dodecane	n-dodecane
十二烷基硫酸钠	lauryl sodium sulfate	sodium lauryl sulphate
十八	eighteen	octadeca	octodeca	highteen
十八烷	octodecane	octadecane
十六	sixteen	cabasset	caroche	palmic acid
十分	fully	thorough	completely	full
十分敏感	highly-strung
十分重要	fundamentally
十四	fourteen
十字	crossed	crux
十字交叉	decussation	crisscross
十字路口	four corner	intersection	crossroads	cross-road
十年	decade	decennium	decennary	decenniad
千万	for goodness sake	for mercy's sake	for god's sake	for pity's sake
千年	millenium	millennian
升力	lift force	ascensional force
升华	sublimation	sbl
升汞	corrosive mercuric chloride	bichloride	corrosive sublimate	mercury bichloride
升温	heated up	calefactive
升级	upgrade	remove
升高	power-up	scale-up	lift	heightening
午休	siesta
午后	afternoon	after-noon	postmeridian	postmeridiem
半个世纪	half-century	semicentury
半主动	semiactive
半乳糖	galactose
半乳糖苷	galactoside
半农	ban-lon
半制备	semipreparative
半固定	semiportable
半圆形	semicircle	semi-circular	simicircle	half-round
半夏	pinellia ternata breit	rhizoma pinelliae
半夜	midnight	midnightly
半定量	semiquantitative
半定量分析	semi-quantitative analysis
半导体	semiconductor	semiconducting	semi-conductor	quasi-conductor
半干旱	semi-arid	semiarid
半年	half-year
半径	radius	radii	radial	semidiameter
半灌木	suffrutex	subshrub
半环状	semiring
半纤维素	hemicellulose	pseudocellulose	semicellulose
半纤维素酶	hemicatalepsy	hemicellulase
半结	half-knot	half-hitch
半结构化	semi-structured
半群	semigroup	hemigroup
半胱氨酸	cysteine	cy	aminothiopropionic acid	sulfo-aminolactic acid
半自动	aided	semiautomatic	semi-automatic	autoloading
半自动化	semi-automation	semiautomation	semi-automatize
半自然	seminatural
半荒漠	hemieremion	semi-desert
半衰期	half-life	half-life period	tau 1 2
半音	semitone	halftone	half-step	half tone
华南	south china
协会	association	institute	consortium	univac
协作	collaborative	team up	synergistic	synergism
协助	assist	helping	hand	aidance
协同	synergistic	synergism	synergy	synergia
协同作用	synergy	synergistically	synergistic action	synergistic reaction
协同性	concertedness
协同效应	synergistic effect
协同设计	co-design
协同进化	co-evolution
协和	consonancy
协商	understanding	consult with	negotiate about	confer
协定	agreement	deal	entente	concerted
协方差	covariance
协议	protocol	agreement	understanding	treaty
协调	in phase	coordination	in scale	in line
卒中	apoplexia	apoplexy	thunder-disease
卒中后	postapoplectic
卓越	surpassing	prominent	preeminently	predominant
单一	single	unity	singular	simplex
单一化	simplify	simplification
单不饱和脂肪酸	monounsaturated fatty acid
单个	uniparted	apieces
单中心	unicentric
单位	unit	unitary
单位时间	unit time
单位面积	unit area
单体	monomer	monosomatic	monosomic	morphon
单体化	monomerize	haploidization
单作	monoculture
单侧	unilaterally	hemi	one-tailed
单倍型	haplotypic
单值	single-valued	monodrome	monodromy
单元	cell	unit	element
单元数	number of element	number of cell
单元组	cell-block
单克隆	monoclonal
单克隆抗体	monoclonal antibody	mab
单变量	univariate
单叶	simple leaf	unilobed	unilobar	unilobular
单向	one way	unidirectional	uni-directional	unidirectionally
单因子	single-factor
单因素	monofactorial
单基因	single-gene	monogenic	unifactorial	monogenetically
单子叶植物	monocotyledonous	graniferus	monocot	monocotyl
单字	single word	unique word
单宁	tannin	tannic acid
单层	monolayer	single-layer	one-course	monodermic
单峰	unimodal	singlet	one-humped
单性	unisexual	diclinous	partheno	monogenicity
单晶	single crystal	monofile	monocrystal	monomorph
单极	single-pole	homopolar	unipolar	monopolar
单果	simple fruit
单核	mononucleate	mononuclear	monocaryon	mononncleate
单核细胞	monocyte	mononuclear cell	mononuclear	hyaline leukocyte
单核苷酸	mononucleotide
单根	simple root	monoradicular
单模	monomode	unimodular
单步	step over	single-foot	unit step
单点	single-point	one-point	monobuoy
单片	on-chip	monolithic	open-face	monolighic
单片机	single chip micyoco
单独	alone	separate	solely	standalone
单独使用	exclusive use
单目标	simple target
单相	single-phase	one-phase	monophase	uniphase
单糖	monosaccharide	simple sugar	monose	monosaccharose
单系	monophyly	monosystem	unilineal
单级	single-stage	single-step	monopole	one-stage
单纯	simple	simplicity	simplest	up-country
单线	monoline	unineme	singlet line	uniline
单细胞	unicellular	monocelled	monoplast	nonocellular
单胃	monogastric
单胎	monotocous
单胎妊娠	monocyesis
单胞菌	monoplacophoran
单胞菌属	mona
单脉冲	single-shot	monopulse	unipulse
单花	uniflorous
单词	single word	discrete word
单调	monotone	flat	drab	monotony
单边	single-sideband transmission	monolateral	unilateral	one-tailed
单音节	monosyllabic
单项	monomial	monoidal
南亚	south southeast
南京	nanjing	nanking
南北方向	north-south direction
南区	south side
南天	nanten
南宁	nanning
南方	south	austral	southernness
南方人	southern	southron
南昌	nanchang
南海	nanhai	south china sea	south sea
南的	south	austral
南美	south america	south american
南美洲	latin america
南部	meridional	hushpuppy	southed
博士	doctoral	doctor of philosophy	doctorial
博客	blog	bloggers	boke	live-blog
博弈	game playing	game	grundy's game grundy
博弈论	game theory	game theoretic	theory of game
博文	bowen
博物馆	museum	repository	museumobile
占主导地位	predominant	dominated
占优势	predominate over	dominant	in the ascendant	prevailing
占据	take up	occupancy	sit down	hold
占有	possess	occupation	enter on	latch on
占用	appropriate	occupancy	impropriated	tie up
卡尔	carl
卡尔曼滤波	kalman filtering
卡拉	karaites
卡方	chi-square	chisquare
卡方检验	chi-square test	x 2-test
卧床	in bed	lie up	lay up	confined in bed
卫星	satellite	satellite network	secondary planet
卫星上	spaceborne
卫星导航	sat nav	satellite navigation
卫生	health	hygiene	healthy	sanitary
卫矛	winged spindle tree	euonymus thunbergianus	ramuli euonymi
印刷	printed	typographic	graphical	imprinting
印尼	indonesia	indonesian	republic of indonesia
印度	ind	india	indian	hindostan
印度河	indus	indus river
印度洋	indian ocean
印记	marking	impression	imprint	sigil
印象	effect	impression	view	engrammic
印迹	footprint	blotting	neurogram	engram
危及	jeoparded	endanger	jeopardise	imperiled
危害	do harm	dangerous	compromise	impairment
危害性	perniciousness	disserviceable
危害程度	extent of injury
危机	crisis	crises	danger	climacteric
危险	dangerous	hazardous	risk	critical
危险区	danger area	hazardous area	hazardous location
危险因素	risk factor
危险度	risk factor
危险性	fatalness	chanciness
即使	even if	in the face of	granted that
即刻	in a mo	instantly	instantaneously	in a flash
即时	real-time	on-line	instantaneous	instant
即是	that is to say	meaner	meanest
卵子	ovum	ovular	ovulary	ova
卵巢	ovary	ovarian	oophor	ovarium
卵巢癌	ovarian carcinoma
卵形	oval	oviform	ovoidal	egg-shape
卵母细胞	oocyte	egg mother cell	ovarian ovum	ovocyte
卵泡	follicular	ovicell	follicle	foliiculi
卵裂	segmentation of ovum	merogenetic	merogenic
卷入	involved in	mixed up	entanglement	implicated in
卷曲	wind	capreolary	frizzy	frizzly
卷积	convolutional	faltung
卷积和	convolution sum	convolution summation
卷积核	convolution kernel
卸载	down-load	download	unload
厂房	factory building	mill building	plant building	workshop building
厄尔	ell
历史	history	historical	herstory	hitorical
历史上	historically	in the calender	historywise
历史学	history	histographical
历史性	historical	diachronism	oldline
历史悠久	centuries-old	of great antiquity	centuried	timehonored
历史数据	historical data
历史文献	historical document
历史记录	history	historical record
历年	calendar year	civil year
历时	diachronic
历程	mechanism
历表	zij
压力	piezo	stress	pressure	compressive stress
压力梯度	baric gradient
压强	pressure
压片	preforming	sheeting
压电	piezoelectric	piezo-electric
压痕	pressure mark	indenting	dent	creasing
压缩	compression	compact	packed	boil down
压缩性	compressive	compactness	constrictive
压缩机	compressor	compressing machine	compression engine
压缩率	compressibility
压裂	fracturing
压迫	weight	oppressiveness	pressure	lie on
压降	pressure drop
厌恶	have no use for	aversion	revoltive	enemy to
厌氧	anaerobic	anaerobiotic	anoxybiontic	anaerobious
厘米	centimeter	cent	cel	g cm
厚壁	thick-wall	pachypleurous	heavy section
厚度	thickness	thick skin	ply
厚朴	cortex magnoliae officinalis	magnolia hypoleuca	magnolia officinalis
厚的	thick	thicker	crassus	thk
厚藤	beach morning glory	ipomoea pes-caprae
原产	indigenous	country of origin	place of origin
原产于	native to
原位	in-situ
原体	protomer
原假设	null hypothesis
原儿茶酸	protocatechuic acid
原儿茶醛	protocatechualdehyde
原则	principle	fundamental	general principle
原则上	in principle
原发	idiopathic
原发性	orthorexic
原发性高血压	primary hypertension
原名	old name	primitive name	michael philip jagger
原告	indictor	indicter	plaintiff	accusant
原因	cause	consideration	causal	matter
原图	artwork
原地	situ
原型	prototype	archetype
原型系统	prototype system	protosystem
原基	rudimentary	blast	primordium	anlage
原始	original	primordial	primary	simple
原始数据	raw data	initial data	primary data
原始文献	original document
原子	atomic	atomistic
原子数	atomicity
原子钟	atomic clock	atomichron
原文	textual	original text	textuary
原料	raw material	feedstock	feed stock	rough material
原有	intrinsic	inhere
原本	progenitor	duplicate original	source version	master copy
原材料	raw material
原来	turn out to do	originally	pristine	quondam
原核	prokaryotic	pronucleus	procaryon	procaryotic
原核生物	procaryote	prokaryote	moneron
原油	crude oil	base oil	crude petroleum	mother oil
原点	origin
原状	in-place
原理	principle	element	theory	rationale
原生	connately	protogenic	progenetic
原生质体	bioplast	protoplastic
原花青素	oligomeric proantho cyanidins
厦门	amoy	xiamen
去中心化	decentralized
去分化	dedifferentiate	de-differentiate
去势	emasculative	caponise	emasculatory	cmasculation
去极化	depolarize	depolarisation
去甲肾上腺素	norepinephrine	noradrenaline	arterenol
去皮	derind	peeling	decorticating	asperation
去调	demodulating
去除	wipe sb out	wipe sth out
县的	prefectural
参与	participation	associated with	a party to	get in on
参与者	participant	partaker	involver	parter
参加	assist in	go in for	come in on	enter
参差不齐	ragged	hackly	jaggy
参数	parameter	parametric	argument	parameterized
参数优化	parameter optimization
参数估计	parameter estimation
参数值	parameter value
参数分析	parameter analysis
参数化	parameterization	parametrization
参数测量	parameter measurement
参数特征	parameter attribute
参数组	parameter group
参数自适应	parameter adaptive
参数表	parameter table	parameter list
参数识别	parameter identification
参数选择	preference	preferinces
参照	reference	referral	referential
参照系	frame of reference
参考	reference	ref	referenced	reference amplitude
参考值	reference value
参考图	reference drawing
参考数据	reference data
参考文献	reference documentation	ref
参量	parameter	parametric
又一	anothers
又称	miller-dieker syndrome
及其他	etc
及早	in season	in good season
及时	in time	in real time	in season	in a timely manner
及物	transitive
友好	at one	friendly	good-will	familiar with
友谊	fellowshiped	friendliness	friendship	amistad
双侧	two-tailed
双刃剑	double-edged sword
双功能	dual functional
双变量	bivariant
双向	both-way	bidirectional	bi-directional	ovonic
双向指示	dyadic indication
双子叶	dicotyledonous	bijugous leaf
双子叶植物	dicot	dicotyl	dicotyledon	exogen
双字	double-word	doubleword
双层	bistratal	double-ply	two-double	bi-level
双峰	bimodal	double-humped
双方	both side	bilateral
双曲	bicoudate
双极	bipolar	bi-polar	double pole	two pole
双标	double mark
双核	binuclear	dicaryon	dicaryotic	dikaryon
双歧杆菌	bifidobacteria	bifidum
双相	diphase	quarter phase
双眼	binocular	binoculus
双线性	bilinear
双翅目	diptera	order diptera	fraxinus dipetala
双胎妊娠	double gestation	twin pregnancy	bigeminal pregnancy	gernellary pregnancy
双色	bicoloured	bicolored
双语	bilingual	bi-lingual
双语者	bilingualist
双赢	win-win
双路	double circuit	twin channel
双边	both side	bilateral	two-sided	bi-lateral
双通道	two-channel
双重	double	two fold	dual	two-tier
双链	double-stranded
双音节	dissyllabic	disyllabic
双音节词	dissyllable	disyllable
反义	antisense	anti-sense	antonymous
反之	per contra	contrarily	thereagainst	au contraire
反之亦然	vice versa	contrariwise
反刍动物	ruminant	chewer
反向	reverse	inverse	inverted	reverse direction
反向传播	antipropagation	counterpropagation
反向学习	backward learning
反复	repeated	time and again	iterative	reiterant
反对	opposed to	set against	object to	take against
反射	reflected	flash	reflex	catoptric
反射光谱	reflection spectroscopy	reflection spectrum
反射学	reflexology
反射率	reflectivity	albedo	reflection ratio	reflcetivity
反射面	catopter
反常	abnormal	anomalous	anomaly	preposterously
反应	reactive	reaction	response	feedback
反应产物	reaction product	resultant of reaction
反应动力学	reaction kinetics
反应器	reactor	catalyst case	catalyst chamber
反应堆	reactor
反应平衡	reaction equilibrium
反应性	reactivity	reactogenic
反应时	time reaction
反应时间	reaction time	time reaction
反应机理	reaction mechanism	mechanism of reaction
反应率	reactivity
反应过程	course of reaction
反式	anti-type	anti-form	trans form	trans isomer
反思	self-reflective	re-think	copesettic	reventing
反恐	anti-terror	anti-terrorist
反投影	back projection
反映	reflection	image	mirror	glass
反映出	give an index to
反映在	reflected in
反比	inverse ratio
反演	inversion	invertsion	p1 refutation
反照率	albedo
反相	inverting	phase reversal	opposite in phase	antiphase
反相关	antidependence
反硝化	denitrifying
反硝化作用	denitrification
反硝化细菌	denitrifying bacteria
反而	instead	viceversa
反转	reverse	inversion	rev	backrun
反转录	reverse transcription
反过来	in reverse	vice versa
反问	counterquestion	cross examination
反馈	feedback	feed-back	backfeed	ultramagnifier
反馈作用	feedback action	back donation
反馈信息	feedback information
反馈控制	feedback control
发作	have an attack of	access	fit	seizure
发光	luminescent	luminous	irradiation	light-emitting
发出	give off	emitting	send up	emanate
发动	start up	launch	motor	spark
发动机	motor	engine	playmaking	enginery
发声	vocalization	phonation	utterance	give voice
发射	emission	launch	project	fire off
发射机	sending set	xmitter
发射率	emissivity	radiativity
发展	develop	grow up	progress	developmental
发展中	developing
发展中国家	developing country
发展到	run to
发展史	phylogeny
发展性	expansionary	expansibility
发展情况	state of play
发展成	progress to	blossom out into
发展成为	develop into	grow into
发展过程	history
发展速度	tempi
发布	release	publication	promulgate	issue
发布者	promulgator
发挥	exert	elaborate	put forth	find an outlet for
发挥作用	work for its purpose
发掘	exhumated	unearth	excavation	dig
发掘出	disinterment
发放	hand on
发散	diverging	emanant	exhalant	transpiration
发明	invention	creation	think up	devise
发泡	blowing up	expanding foam	foaming	foamable
发热	fever	febrile	exothermic	burn
发现	detect	find	discover	discovery
发生	come about	generated	become of	occur
发生中	nascent
发生了	shit happen
发生于	happen to
发生在	happen in
发生时间	occurrence time
发生率	incidence	incidence rate
发电	power generation	generate electricity
发电机	electric generator	generator	dynamo	genny
发病	morbidity	pathogenesis	taken bad	invasion
发病机理	pathogenesis	pathogeny	etiopathogenesis	nosogeny
发病率	morbidity	disease incidence	attack rate	morbility
发育	developmental	auxo	flower	germination
发育不良	dysplasia	stunted	hypogenesis	hypogenetic
发育异常	dysplasia	developmental anomaly	alloplasia	heteroplasia
发育成	bloom into
发育成熟	fully-developed
发育期	maturity	budding	puberal
发芽	germination	in bud	come up	shot up
发表	address	set out	give out	come out with
发起	sponsor	sponsorship	originate
发达	developed
发达国家	developed country	developed nation
发送	sending	serve up	despatch	ransmit
发送到	send to
发送给	send to
发酵	fermentation	raised	zymosis	zymotic
发酵法	fermentation method	zymotechnics	zymotechnique
发酵罐	fermenter	fermentor
发音	enunciating	articulating	pronouncing	sonification
取代	replace by	substituted	supercede	displacement
取决于	dependent upon	rest with	remain with	according to
取出	take out	extract	break out	have sth out
取向	tropism
取得	achieved	taking	acquisition	log up
取样	sampling	take sample	samlping	exampling
取消	cancellation	take off	rule-out	abrogate
受主	acceptor centre	acceptor impurity	acceptor	accepter
受伤	wounded	injured	cop it	get hurt
受体	receptor	ceptor	receptorceiving	donee
受体阻断剂	alpha blocker
受到	fall under	subjected to	come in for
受到关注	receive publicity
受到威胁	in hazard	threatened	intimidated
受到影响	under the influence
受到的影响	come under the influence of
受到限制	under restriction	trapped
受制于	enslaved to sth
受动	passively
受压	pressurized	press	pressurised
受孕	conception	androlepsis	imprenation	ingravidation
受害	injured	victimisation
受害者	casualty	damaged party	sufferer	victimiser
受影响	as affected by	ruled by
受损	under average	impaired
受损程度	extent of damage
受控	dominated
受教育	instructed
受灾	stricken
受热面	generating surface	heating plate
受的	gestational
受益	benefit	beneficial	benefit-to-cost relationship
受精	fertilization	impregnation	spermatiation	zygotogenesis
受精卵	oosperm	spermatovum	spermovium	amphicytula
受精率	fertility rate
受者	taker	donee
受阻	barred	suffocate
受限	confining
受限于	subject to
变为	change to
变低	ratchet down
变体	variant
变元	pronumeral
变冷	chill
变动	fluctuation	oscillatory	oscillation	fluctuant
变化	change from	vary	reduction	mutation
变化分析	mutation analysis
变化幅度	change magnitude	rangeability
变化幅度大	wide range of
变化性	variability
变压器	transformer	potential transformer	converter	inductor
变型	modified form	metatypic
变大	fill out	wax	largen	heighten
变好	for the better	alter for the better	meliorate
变宽	broaden	widen	flanch
变小	lessen	diminish	decrescent	wane
变工况	varying duty
变差	variationally
变干	dry out	desiccate	arescent
变异	variation	differentiation	etypical	variance
变异分析	mutation analysis
变异性	variability	deviancy
变异系数	coefficient of variation	coefficient of variationcv
变得	become	go into	get
变态	abnormal	metabolism	metamorphic	anomalism
变性	denaturation	degenerative	deg	sex-change
变成	change into	turn into	become	grow
变换	transformational	change over	mapping	reforming
变换器	transducer	changer	converter	transponder
变换对	transform pair
变换模型	transformational model
变数	variable
变时	chronotropic
变暖	calefy	warm up
变暖和	warm	mildening
变更	alteration	variation	paradigm shift	modify
变格	declensional	declension
变浅	shallow	shoal
变温	poikilothermic	ectothermic
变湿	wetting	dampen	drabbler
变点	change-point
变率	rate of change
变短	shorten
变种	variety	variation	var	varietysport
变窄	narrow down	straiten
变粗	coarsen	irritated
变细	thin down	fine	come to a point	fine away
变调	inflection	transpositive	permutational
变质	turned	degenerative	deterioration	decomposition
变迁	transition	flux	transitionary	vicissitudinous
变量	variable	variate
变长	lengthen
叙事	narrative	treatiser
叙述	narrative	related	descriptive	stating
叠加	superposition	supraposition	stratum super stratum	superimpose
叠加分	superposition integral
口径	caliber	calibre
口感	mouthfeel
口服	oral administration	per os	by mouth	persral
口的	buccal	stomatic	oris	orificial
口碑	word of mouth
口腔	oral cavity	mouth	mouth cavity	nonnasality
口语	spoken language	orally	colloquialism	colloq
口语词	colloquialism	colloq
古代	ancient	far-back	archaic	eld
古典	classical
古土壤	paleosol
古气候	palaeoclimate	paleoclimatic	paleoclimate
古环境	palaeoenvironment	paleoenvironment
古生代	palaeozoic	paleozoic	archaeozoic aeon	archeozoic eon
古老	age-old	ancient	old	archaically
句子	sentence	sentential
句法	syntactic	syntax
另一	anothers
另一个	other one	another
另一方面	on the other side	on the other hand
另外	in addition	additionally	on top	on the side
只是	simply	except	allenarly	nobbut
只有	none but	nothing else but
只要	as long as	provided that
只需	matter of
召回	recall	avocatory	remandment
召开	convent
可以	subject to	tolerable	gey	okay
可以使用	ready
可以增加	raisable
可以抑制	suppressible
可以推测	surmisable
可以提高	raisable
可以替代	stands for
可以满足	satisfiable
可以结合	combinable
可以获得	have access to	gain access to	gettable
可以解	solvable
可以解决	soluble	solvable
可以说	in a manner	said to
可保证	certifiable	warrantable	assurable
可信	credible	trusted	authentic	probable
可信度	confidence level	believability
可信性	creditability
可再生	reproducible	renewable	regenerable	refreshable
可减	deductible
可减轻	mitigable	relievable
可分	separable	divisible	dividable	partible
可分别	discriminably
可分离	separable	detachable	dissociability	segregable
可利用	available	exploitable	utilizable
可利用性	availability	exploitability
可压缩	compressible	condensable
可参考	referrible
可及性	accessibility
可发现	findable
可取得	obtainalbe
可变	variable	volatile	alterable	changeably
可可	cocoa	cacao	cacaine	theobroma cacao l
可吸入	inhalable	inspirable	sniffable
可培养	cultivable	cultivatable
可塑性	plasticity	limberness	coachability	ductility
可增加	addable	increasable	multiplicable	multipliable
可完成	achievable	feasible	accomplishable	perfectible
可实现	realizable	effectible	procurable
可导致	inducible
可尝	tastable	tasteable
可应用	applicable
可延缓	suspensible
可延长	extensible	extendable	producible	exendible
可建立	establishable
可引起	evocable
可得	available	acquirable	avail-able
可得到	attainable	gainable	procurable
可恢复	renewable	retrievable	resumable	restorable
可执行	executable	feasible	performable
可扩展	extendible
可扩展性	expandability	extendibility
可抑制	repressible	restrainable
可持续发展	sustainable development
可接受	acceptable	receivable
可控性	controllability
可推广	propagable
可操作	operable	handleable	exercisable
可操作性	operability	manipuility
可改变	fluid	changeable	convertibly	convertible
可改善	improvably	ameliorable	meliorable	mendable
可显	developable
可显示	displayable
可更新	renewable	updatable
可检测	detectable
可比性	comparability
可消化	digestible
可溶	soluble	meltable	solvable
可溶性	solubility	dissolubility	soly
可溶性淀粉	amidulin	tragantine	soluble starch	amylum solubila
可满足	satiable
可满足性	satisfiability
可满足性问题	satisfiability problem	satistiability problem
可生成	generable
可用	usable	useable	practicable	availableness
可用性	usability	availability	desirability	employability
可疑	suspicious	questionable	suspectable	doubtful
可知	knowable
可确定	confirmable
可移植性	portability	transportability	transfer ability	transplantability
可结合	incorporable	combinative
可维持	maintainable
可缓解	relievable
可编程	programmable	programable
可缩	contractible
可能	possible of	potentially	like	on the card
可能不	shouldn't
可能性	possibility	feasibility	potential	probability
可能有	presumable
可获得	available	obtainalbe	securable
可行	feasible	workably	viably
可行域	feasible region
可行性	feasibility	practicability
可行解	feasible solution
可表达	effable
可见	viewing	visually	eyeable	phanerous
可见光	visible light
可见性	visibility	visualization
可观	considerable	sizeable	devil of	respectably
可视化软件	visual software
可视性	visuality
可解决	resolvable	resoluble
可解释	explainable	accountable	definable	explicable
可解释性	interpretability
可计算	calculably	computable	countable
可证明	certifiable	provable	justifiable	evincible
可识别	discernible	recognizable
可诱导	inducible	derivable
可调	tunably
可达	reachable
可达到	attainability	compassable	effectible
可达性	accessibility	reachability
可逆	reversible	reversibly	invertible	revertive
可逆性	reversibility	invertibility
可选择	optional	selectable	plumming	facultative
可避免	immune to	avoidable	avertible	escapable
可采取	assumable
可采用	adoptable
可重复	repeatable	renewable	duplicatable
可重复性	repeatability
可重构	reconfigurable	restructurable	reorganizable
可防止	preventable	avertible	deterrable
可降低	reducible	abasable	depressible
可降解	degradable
可靠	reliable	confidence	safe	credible
可靠性	reliability	security	authenticity	responsibility
可靠性分析	reliability analysis	fail-safety design
可靠性评估	reliability assessment
可靠的信息	reliable information
可食用	edible	esculent
台北	taibei	taipei	taipeh
台地	chapada	plateau
台湾	taiwan	formosa	taiwanese	formosan
台风	tropical cyclone	typhoon	typhonic
史书	history-book
史学	historier
右侧	right-hand	dextral	dexter	right-hand side
右手	righthand	right hand	sword-hand	one's right hand
叶型	leaf form
叶子	leafage	leaf	phyllid	patia
叶尖	blade-tip
叶形	leaf shape	phylliform	lob	foliiform
叶斑	tikka
叶柄	stipe	cabo	leafstalk	mesopodium
叶片	blade	leaf-blade	lamina	leadingedge
叶片长度	blade height
叶片面积	blade area
叶生	follicole
叶的	lobar	foliar	foliaceous
叶绿体	chloroplast
叶绿素	chlorophyll	chlorophyllase	elixophyllin	eriophyllum
叶肉	mesophyll	diachyma
叶脉	nerve	nervure	venation
叶菜	leafy vegetable
叶质	foliaceous
叶轮	impeller	paddle wheel	vane wheel	impellor
叶酸	folic acid	folic	vitamin bc	folacin
叶间	interfoliate	interlobar	interfoliaceous	interfoliar
叶鞘	sheath	vagina
号召	call upon	summon
司法	judicial	judicature	administration of law	judicatory
各个	individually	variously	severally	severalty
各向同性	isotropic	isotropy
各向异性	anisotropic	anisotropy	aeolotropic	anisortropy
各地	from place to place
各处	all around	everywhere	passim
各异	nother	atypism
各方面	omnifaceted
各月份	each month
各种	various	miscellaneous	diversified	differently
各种不同	diver
各种方法	whole bag of trick
各自	respectively	several	singly	severalty
各部	departmental
合一	syncretic	unit unity
合作	collaborate	cooperation	co-operate	team up
合作伙伴	hezuo
合作开发	cooperative development
合力	resultant	resultant force	join force
合同	pact	concordat	stipulatory	contracter
合并	incorporate	merge	combination	pooled
合成	resulting	composite	synthesized	combine into
合成代谢	anabolism	constructive metabolism
合成气	syngas	synthesis ga	synthetic ga
合成法	synthesis method	synthetic process	building method	syntheses
合成过程	building-up process
合成酶	synthetase	synzyme	synase
合格	measure up	size up	up to grade	up to standard
合法	within the law	legal	legitimate	licit
合法性	legitimacy	legality	liceity	licitness
合法权益	lawful right and interest
合点	chalazal	chalaza
合理	reasonable	logical	just	that figure
合理使用	intelligent use
合理化	rationalization	retionalise	rationalize away	rationalise away
合理性	reasonableness	rationality	tenability
合理解释	reasonable excuse	reasonable dismissal
合用	useable	serve the turn	applicatively
合约	contract	agreement	contractually	pactum
合结	stay knot
合肥	hefei
合著	collaborate	co-author
合计	total	aggregate	add up	count
合适	suitable	applicable	becoming	possible
合酶	synthase
合金	alloy	metal
吉林	jilin
吊装	lifting	hoisting
同一	identical	self	homogeneously	sameer
同一个	one and the same
同一性	self-identity	homoousia	coidentity	oneness
同一类	of a kind	of a sort
同义	synonymous	synonymy	equivalency	homeosemy
同义词	synonyms for	thesaurus	congenerical	syncategorem
同事	co-worker	work together	colleague	fellow
同仁	confrere
同伴	associate	fellow	accompanier	bunkie
同位	in site	appositional	isotopic	parity
同位素	isotope
同位素分析	isotopic analysis
同位素示踪	isotopic tracing
同化	assimilation	anabolic	absorb	assimilatory
同名	homonymous	cognominal	homonymy	isonym
同向	equidirectional	syntropic	cocurrent	homodromous
同国	compatriot
同型	homotype	homeotype	isotypic	homozygous
同城	city-wide
同属	congeneric
同工酶	isoenzyme	isozyme
同志	haver	tavarish	tovarich	tovarisch
同态	homomorphic	homostasis	isomorphically	homeomorphism
同时	simultaneous	at the same time	synchronous	in the mean
同时存在	simultaneously	contemporaneously
同时性	simultaneousness	synchronia
同时期	contemporaneous	contemporarily
同时生	connascent
同时进行	simutaneous
同期	hameochronous	homochronous	syntonization
同构	isostructural
同样	in the same way	no less	like	similar to
同步	synchronous	in-phase	in-step	sync
同步化	synchronized	syncategoreme
同步性	synchronicity	isochromism	synchronistic
同步控制	synchrocontrol
同源	homologous	syngeneic	isogenous	homogenous
同源基因	orthology
同源性	homology	autoploidy	cognateness	paronymy
同源性分析	orthology
同生	syngenetic	ideogenous
同盟	federal	alliance	confederation	league
同种	homogeneous	homologous	iso	congenerous
同等	coordination	on a par	equivalence	identical
同类	akin	cognate	equivalency	fellow-creature
同胞	sibling	fellow man	compatriotic	fellow national
同行	profession the same	in convoy	craft brother	fellow trader
同质	homogeneous	consubstantial	mesochymal	syngenic
同质性	homophily	homogeneity
同龄	even-aged
名为	hight
名义	name
名单	list	roll	beadroll
名称	name	appellative	title	denomination
名词	noun	substantive	nounal	substantival
后上	posterosuperior
后下	posteroinferior
后中	postmedial	posteromedial
后代	produce	off-spring	progeny	offspring
后体	metasoma
后修	postmodify
后内	posterointenal
后向	backward-facing
后向散射	backscattering	retrodiffusion
后壁	paries posterior
后处理	after-treatment	post-processing	after-cure	post-treatment
后备	in support	backed-up
后天	acquired	day after tomorrow	aposteriori	acquisitus
后悔	repent	regret	rue	repentantly
后成	hysterogenetic	epigenesis
后抑制	successive inhibition
后效	aftereffect
后方	rear	rearward	backside	home front
后期	upper	anaphase	deuteric
后来	subsequent	in the result	later	after-wards
后果	sequential	issue	consequence	aftermath
后根	dorsal root	posterior root	sensory root	radices dorsalis
后波	postwave
后流	off-glide
后牙	posterior teeth	back teeth	buccal teeth	cheek teeth
后现代	postmodern
后生	young man
后的	suf	posterius	posticus
后移	retroposed	palinal	retroposition	retrocession
后端	back-end	backend	rear-end	trailing end
后继	successor	descender
后续	follow-on	followthrough
后置	postposition	postpostion	rearmounted
后者	latter
后肢	hind limb	hindlimb	hind-leg
后脑	metencephalic	metencephalon	afterbrain	metapsyche
后调	base note
后足	hindleg	metaleg	postpedes	pleopoda
后进	junior
后选择	postselection
后部	after part	tail	posterior	rearward
后验	posteriori
后验概率	posterior probability
吐丝	spin
吐鲁番	turpan
向上	upwards	skyward	ascending	airward
向下	downward	adown	deorsum	downwardly
向东	orient	eastwardly	east	easterly
向东北	northeast	northeastward	northeastwardly	northeasterly
向东南	southeastwardly	southeast	south-eastward	southeastward
向中	mesad	centripetal	mediad	mesiad
向内	inward	ent	inboard	eso
向前	forward	along	ahead	onward
向北	northerly	northern	northward	norward
向南	down south	southerly
向右	rightwards	right	dexiotropic	dextrad
向四周	arounds
向地	geotropic
向外	outward	forth	ad extra	extro
向导	pilot	conductor	wizard	fugleman
向左	sinistrad	leftwards	laev
向心	centripetal	axipetal	axopetal	entad
向性	tropism	tropistic
向日葵	sunflower	helianthus	helianthus annuus l	helianthus angustifolius
向水	waterward
向电	electrotropic
向的	ward	tropic
向着	give on
向西	west	westward	westerly	westwardly
向西北	northwestward	northwest	northwestwardly	northwesterly
向西北方	north-westward
向西南	southwestward	southwestwardly	southwestern	south-westwards
向量	vector	vector quantity	vectorial
向量化	vectoring
向量和	vector sum
向量机	vector machine
向量空间	vector space
向量表示	vector representation
吗啡	morphine	morphina	morphinum	heroin
吞吐率	throughput rate
吞吐量	throughout	throughput capacity	turn volume
吞咽	deglutition	swallowing	gulp	deglutitory
吞噬	phago	phagocytize	phagocytose	phagotrophy
吡啶	pyridin	pyridina	pyridinium	naphthyridine
吡喃葡萄糖	glucopyranose
否则	otherwise	or else	secus	elsewise
否定	negative	negation	denial
含义	intent	meaning	implication	signification
含有	participate of	fraught
含气	gassy
含氧	oxygenic	oxy	oxygen-bearing
含氮	nitric	azo	nitrous	nitrogenous
含水	water	aqueous	hydrated	water-bearing
含水层	aquifer	water bearing layer	aquifar	water-carrier
含水率	rate of water content
含水量	moisture	water content
含沙	arenaceous	sandiness
含油	oily
含油量	oleaginousness
含湿量	moisture content	moisture	water content
含盐	salt	saliferous	saliniferous
含硫	sulfurated	sulfur-containing	sulphuretted	thio
含碳	carbonaceous	carbon-containing	carbon-bearing	carbonous
含药	medicated
听力	audial	auditus	audition
听觉	acoustic	hearing	auditory	ear
听觉皮层	auditory cortex
启动	start-up	activating	startup	boot-up
启发	illumination	developmental	suggest	implicational
启发式	heuristic
启发式算法	heuristic algorithm
启用	bring into play	clap on
启示	reveal	irradiance	inspire	sermon
启迪	enlightenment	edification	edify	edificatory
吲哚美辛	indolene	indometacin
吸光度	absorbance
吸入	inhalation	breathing in	suction	inspire
吸力	suction
吸取	ingest	introjection	extract	soaking up
吸引	attracting	at-track	affinity	sex up
吸引力	appeal to	charm	attraction	attractive force
吸收	absorption	assimilated	absorb	take in
吸收光谱	absorption spectrum
吸收法	absorption process
吸收率	absorptivity	absorption ratio	absorption factor	absorbancy
吸收系数	absorption coefficient	absorbance index	coefficient of absorption
吸收能力	absorptive power	absorbility
吸收速率	absorption rate
吸收量	absorbed dose
吸氮	azotation
吸水	take-up	hydrophilic	sop up	bibulous
吸水率	water absorption
吸烟	smoke
吸积盘	accretion disk
吸附	adsorption	adsorb	sorbed
吸附作用	sorption	adsorbing
吸附剂	adsorbent	sorbent	adsorbing material	adsorbing agent
吸附性	adsorbency
吸附树脂	polymeric adsorbent
吸附率	adsorption rate
吸附能力	adsorptivity
吸附量	adsorption quantity	adsorbance	adsorptive capacity
吻合	anastomose	inosculation	anastomotic	anastomosis
呈上	hand up
呈现	show itself	offer itself	take on	surface
呈递	submission	renderest	presentment
告知	impart	announcement	intimation	worder
呋喃	furan	tetrol	furfuran	oxole
呕吐	vomiting	sick	cast up	emesis
员工	faculty member	employee	factory-hand
周内	lxxi
周围	all around	environmental	all round	ambient
周围环境	ambient	ambience	ambiance
周期	cycle	periodic	cyclic	cycle time
周期性	periodic	seasonal	cyclicity
周末	on the weekend	week-end	kweek
周的	perimetric
周缘	circumference	circumferential	circumferentia
周转	over-turn	turnround	turnover	turn-round
周转率	turnover rate	rate of turnover
周边	peripheral	perimeter	ambitus	circumjacent
周长	perimeter	girth	perimetric
味的	gustatorius	gustatory
味觉	gustatory	gustation	palate	sense of taste
呼吁	appeal for	call on
呼吸	breathing	respiratory	respiration	wind
呼吸作用	respiration
呼吸困难	dyspnea	dyspneal	dyspneic	dyspnoea
呼吸机	breathing machine	life-support machine
呼吸系统	respiratory system	systema respiratorium
呼吸道	respiratory tract	respiratory passage	peogaster	pneogaster
呼和浩特	hohhot
命中	score a hit
命中率	hit probability	hit rate	hit ratio
命令	order	require	command	direct
命名	naming	designation	denominate	nomenclative
命名为	clepe
命运	portion	fate	fortune	weirdness
命题	proposition	sentence	theses	sentential
咀嚼	manducation	masticate	chew	mandibulated
和一	imparlance
和一致	in suit with	in conformity with	in consonance with
和不同	unlike
和交流	have communication with
和冠	wacom
和冲突	in conflict with
和合作	range oneself with
和声	harmonic	concert	symphonious	symphonic
和局	standoff
和峰	sum peak
和平	peaceful	peaceableness	pacifically	irenic
和有关	have reference to	regard	bear reference to	appertained
和服	kimona	kimono
和气	compatibly	folksy	good-humouredly
和泉	izumi
和混合	mix with	mingle with
和相关	reck
和相对	visavis
和约	peace	peace treaty	peace talk	treaty of peace
和缓	abirritative	mildening
和联合	band with	in cahoots with
和解	make up	compound	compromise	reconciliation
和谐	in concordance with	in unison	accordance	harmonic
和音	chord	diapason
和项	sum term	alterm
和风	zephyr	moderate breeze
咖啡	coffee	caffe	caffee	caffeic
咖啡酸	caffeinic	caffeic acid	caffic acid
咨询	consulting	advisory	consultatory	refer
咨询服务	consulting service	counseling	help desk	consultancy
咨询机构	advisory body	advisory organ	consultative machinery	consultative body
咳嗽	cough	begma	bex	tussis
咸水	salt-water
咸海	aral sea
咽喉	throat	gula	jugular	guttur
品牌	brand name	qaeda
品种	breed	varietal	varity	var
品质	quality	ship	sort
哈密	qomul
哈尔滨	harbin
哈萨	hasa
哈萨克斯坦	kazakhstan	kazakstan
响应	in response to	respond to	in answer to
响应性	reactive mode
响应时间	response time
响应曲线	response curve
响应机	responsor
响应特性	response characteristic
响应速度	response speed	speed of response
哑铃	dumbbell
哨兵	sentinel	sentry	picquet	piquet
哮喘	asthma	wheezingly
哲学	philosophy	philosophical
哲学家	philosopher	philosophiser	rousseau
哺乳	lactation	suckle	give suck	breastfed
哺乳动物	mammalian	mammal	suckler
唇形科	labiatae	lamiaceae	menthaceous	mint family
唤起	call out	touch up	evocatively	rout up
唤醒	wake-up	arouse from	rouse from	awake
唯一	one and only	exclusive	sole	single-source
唾液	saliva	salivary	sputum	spit
商业	commercial	business	commerce	trade
商业化	commercialization	commercialisation
商业区	business development	down town	business zone	business quarter
商业银行	commercial bank	bank of commerce	merchant bank	trade bank
商务	commerce	business-related	business affair
商品	commercial product	commodity	ware	good
商品化	commercial	commoditize	commodified	commodification
商品名	trade name
商品性	commodification
商用	commercial
啤酒	beer	cerevisiae	she-oak	swipe
啮合	mesh	tooth	lock	throw in
啮齿动物	rodent	rodentine
喀什	kashi
喀斯特	kras	karst	carst	karstic
喂养	fledge
喜好	fancy
喜欢	take with	care for	like	given to
喜爱	attached to	keen on	fond of	gone on
喜马拉雅山	himalaya mountain
喷嘴	nozzle	jet	jet nozzle	nozzle spray
喷射	jet	blowing off	ejecting	spray
喷水	spraying
喷流	spouting
喷管	nozzle jet	sprayer nozzle	effuser	nozzled
喷雾	spray	sparge	nebulize
喹啉	chinoline	quinoline	benzopyridine	leucoline
嗅觉	olfaction	nose	olfactory	sense of smell
嘌呤霉素	puromycin	spytomycin
器官	organic	apparatus	orga	organo
噪声	noise	noisy	yawps
噪声干扰	noise interference
噪声抑制	silencing	noise abatement
噪声源	noise source
噪音	noise	nois	strepitus
噬菌体	bacteriophage	phage	bacterial virus	bacteriophague
噻唑	thiazole
囊泡	vesicula	vesicopapule
囊胚	bladder germ	blastula	blastular	blaastula
四个	four
四位	four-digit
四倍体	tetraploid	tetraplont
四元数	quaternion
四分	quartering	quadripartite
四分之一	quarter of	fourth	fourth part	one-fourth
四分位数	quartile
四分体	quadrant
四叉树	quaternary tree	quadtree
四周	wheel around
四季	all-season
四川	szechuan	sichuan	szechwan
四川省	szechwan province
四方	four-sided	tetrametric
四极杆	quadrupla
四点	quatre	four-spot
四甲基	tetramethyl
四维	four-dimensional
四肢	limb	appendicular	all fours
四轮	four-wheel	quadricycle
四面体	tetrahedrally	tetrahedron	tetraskelion
回交	backcross mating
回到	back to	get back to	recur
回升	gravelled
回合	go-around	bout	innings
回声	resonance	echo	reflection	bounce back
回复	restore	relapse	re-establish	revert to
回应	kuang
回归	regression	recurrent	relapsing	volver
回归分析	regression analysis
回归方程	regression equation
回归模型	regression model
回归系数	regression coefficient	coefficient of regression
回忆	recall	memory	reminiscence	recollect
回报	render	respond	answer	reciprocate
回收	reclaim	decommit	take-back
回收利用	reclaim	reutilization
回收率	return rate	percent recovery	rate of recovery	recovery per cent
回放	play-back
回旋	convolution	whirl	gyration	whirly
回波	echo
回波信号	echo signal
回波强度	echo intensity
回流	regurgitation	refluxing	backflow	back flow
回溯	trace	remount to	backtrace	roll back
回火	tempered	tmper	back fire	backfire
回热	backheating
回热器	reheater
回答	in response to	answer	respond	reply
回肠	ileal	ileum	ileo	iliac
回落	fall back	run back
回路	return circuit
回避	avoiding	get-out	slide over	put by
回顾	retrospective	review	look back	re-view
回顾过去	backward-looking
因为	in so much as	along on	by reason that	due to
因势利导	improve the occasion
因变量	dependent variable
因子	factorial	rho factor	facient	von willebrand
因子分析	factor analysis	factor analyze	factor analytical
因式分解	factorize
因数	factor	facient
因果	carsal
因果关系	causal	causation	causal relationship	cause and effect relationship
因果性	causality
因果链	causal chain
因此	thereby	on this account	hence	as a consequence
因素	factor	ingredient	moment
因素分析	factor analyse
因缺乏	for lack of	for want of
因而	autant	eo ipso
团体	group	body	organization	corporate
团块	glaebule	briquet	conglomeration	briquette
团的	regimental
团结	united	solidification	consolidation	solidarity
团聚	agglomerated	birdnesting	hold a reunion	rejoining
团队成员	team-member
园地	garden plot
园林植物	garden plant
园艺	horticultural	gardening	hortensial
困境	dilemma	hot water	extremity	fix
困惑	at a loss	in a fog	at a stick	delusively
困扰	feaze	trouble	obsession	harassment
困难	difficult	difficulty	hardness	painful
围产期	perinatally
围垦	impolder	inning
围岩	wall rock	deads
围栏	rail	fencing	pen
围绕	environment	encompass	circumambient	revolve about
围绕着	round	circumjacent
固体	solid	stereo	soild
固化	hardening	curing	solidified
固定	fixed	in-built	established	wired-in
固定不变	changeless
固定化	fossilization
固定在	lodge in
固定床反应器	fixed-bed reactor
固定成本	fixed cost	constant cost
固定沙丘	dikaka
固定相	stationary phase	fixed phase	constant phase	immobile phsae
固定资产	fixed asset	capital asset	passive asset	funded property
固态	solid-state
固态发酵	solid state fermentation
固有	inherent	integral	indigenous to	proper
固有频率	natural frequency
固氮	nitrogen-fixing	azotification	nitrogen fixation
固氮菌	azotobacter	azotobacteria
固着	sessile	anchorage	sedentarius	osculant
固醇	sterol	srerol
国产	indigenous	domestic product	homemade	house-made
国体	form of state	polity
国共	guomindang
国内	domestic	internal	home	intestine
国内外	at home and abroad
国内生产总值	gross domestic product
国内经济	domestic economy
国别	country-specific
国力	national power	marrow of the land
国务院	state department	department of state	state council	council of state
国土	soil	land
国外	overseas	off-shore
国家	national	state	country	soil
国家公园	national park	country park
国家大事	affairs of state
国家安全	national security	homeland security	state security	peace or the state
国家政策	national policy
国家标准	national standard
国家间	inter-state	intercountry
国教	establishmentarian	established church
国有	state-run	folkland	nationalized	national dimain
国有企业	state-owned enterprise
国民	national	civil	citizen	citoyen
国民经济	national economy
国的	ese
国立	national	state-maintained	state-run
国防	national defense
国际	international	int'l	intl
国际事务	international affair	international transaction	weltpolitik	internal affaris
国际关系	international relation
国际化	internationalization	internationalisation
国际合作	international co-operation	international cooperation	cooperation among nation
国际地位	international prestige	international status
国际市场	international market
国际政治	weltpolitik
国际权威	internal authority
国际社会	international community	community of nation	world community	global society
国际竞争	international competition
国际经济	international economy
国际贸易	international trade	international trade and commerce
图书馆	library	labrary	atheneum	bibliothecarian
图书馆员	librarian	librarain	bibliothecary
图书馆学	library science
图像	image	video
图像识别	image recognition
图式	diagrammatic
图形	graph	graphics	patterning	figure
图标	icon
图片	pic	print	digicam	tropilla
图画	picture	drawing	dessin
图的	graphical
图表	chart	graph	diagram	graphic
图论	graph theory
圆叶	rotundifolious	roundleaf
圆弧	circular arc	arc de cercle
圆形	circular	rounded	rotundate	cycloidal
圆柱	column	cylindrically	columnar	cyclinder
圆环	traffic circle	cirque
圆顶	dome	roundheaded	vaulted	onion dome
圈数	number of ring	number of turn	cylinder number
土地	ground	soil	agrarian	terra
土地利用	land-use
土地开发	land development
土地面积	acreage
土壤	soil	ped	edaphic	pedologic
土壤侵蚀	soil erosion
土壤保持	soil conservation
土壤养分	soil-nutrient
土壤剖面	soil profile
土壤学	agrology	edaphology	soil science	pedology
土壤微生物	edaphon
土壤改良剂	krilium
土壤有机质	gein
土壤样品	pedotheque
土壤水	soil water
土壤污染	soil pollution
土壤环境	edatope
土壤生物	geobiont
土壤病	soil-disease
土壤结构	soil fabric
土壤调理剂	soil conditioner
土层	soil horizon
土库曼斯坦	turkmenistan
土的	earthy	terrene
土著	autochthon	aborigine	indigene	native son
土表	epigean
土质	earthiness	terrene
在一定程度上	in some measure	not least	partly
在一起	in tow	stay together	in flock
在上	supra	super	aloft	sur
在下	sub	infra	subjacent	hypo
在下降	in decline
在不同	different in
在不同程度上	in varying degree
在世	being-in-the-world	above ground
在东北	northeastern	northeastward	north-eastern
在东部	in the east of
在中	amid
在中央	in the middle of	centrally
在中心	on-center	centrally	centrically
在中部	in the middle
在于	rest in	lie in
在产	on stream
在产品	work in process	work in progress	goods in process
在今天	to-day
在以下	this side of
在位	reigning	onsides
在住院	in hospital	in dock
在体外	in vitro
在使用	in service
在先	previous to	prior	preceding	previously
在其中	among the rest	thereof	therein	amid
在内	intra	eso	ent	intrad
在内部	inwards	interiority	interiorly	inwardly
在制定	in the pipe line
在前	in advance of	pre	prior to	previous to
在前列	out front	in the front rank
在前后	around the time of	front and rear
在南方	south	southwards	southernly
在发展	on the move
在发生	in progress
在后	behind	post	posterior	postical
在国内	at home	onshore	interiorly
在国外	overseas	beyond sea	in a strange land
在地下	below-ground	underground
在场	on-hand	the front	onsite	in one's way
在外	outer	extra	exo	outward
在夜间	in the nighttime
在子宫内	in utero	inutero
在实践中	in practice
在家	at home	stay in	on one's own ground
在工作	at-work	practicing
在应用	in use
在异	in a strange land
在当	locally	ad locum
在当代	at the present time
在很大程度上	a large extent	in significant measure	a great extent	pre-eminently
在意	care	fussed	take notice of	take to heart
在成熟期	at perfection
在搜索	search in
在攻击	on the pounce
在方向	way
在早期	early on
在有	float around
在未来	futuristically	inutero
在本	at home
在此	hereon
在此期间	in the meanwhile	for the mean time	in the meantime
在此条件下	with this understanding	on this condition
在没有	in the absence of
在活动	in action
在理论上	in abstracto
在生产	in business
在生产中	on-stream
在目前	at the present time	in praesenti
在短期内	in short order
在种植	under cultivation
在第二	secondarily
在线	on-line
在职	on service	on the staff	on-the-job	in the saddle
在行	knowlegeable	on one's own ground
在西北	northwest	north-western
在西方	west
在训练	at drill
在许多方面	six ways to sunday
在跟踪	on the trail of	on the scent
在边缘	on the edge of	on the rim of	on the brink of
在过去	in the past
在这方面	in this respect
在这里	at this point	round here	hier
在进行	in progress	in the wind	in the pipe line
在野	in opposition	nonofficeholding	wandering in the wilderness
在野外	in the open	outdoors
在领域	in the field of	in the domain of
地上	overground	sublunar	sublunary	subsolar
地上生物	geodyte
地下	underground	sub-surface	subterranous	hypogeal
地下根	rootstalk
地下水	ground water	groundwater	subsurface water	underground water
地下水位	water table	groundwater level
地下水水位	groundwater level
地下生	hypocarpogean	hypogaean	hypogeal
地下芽植物	geophyte	geocryptophyte
地中	hypogeal
地中海	mediterranean	mediterranean sea	mediterran ean
地中海贫血	thalassemia	thalassaemic	thalassaemia	thalassemic
地主	laird	landowner	land owner	lairdly
地产	land	tenementary	tenemental	landed estate
地位	position	term	status	ranking
地体	therrene
地出	earthrise
地势	topography	geodesy	surface configuration	chorography
地区	region	geographic	localized	terrain
地区外	out-of-area
地区性	regionally	zonality
地区间	interlocal
地图	map	cartographical	geographical map	plat
地址	address
地块	plot of land	masiff
地域分布	geographical distribution
地域性	regional
地基	foundation	groundwork	subgrade	ground work
地塞米松	dexamethasone	hexadecadrol	dexone	hexadrol
地壳	earth's crust	earthcrust	petrosphere	crustal
地学	geonomy
地对	ground-to-ground
地层	substrate	assise	strata	stratum
地带	region	terrain	zone	tract
地带性	zonality
地形	topographical	terrain	geomorphological	landform
地心	geocentre
地方	place	regional	endemic	district
地方政府	local government
地极	geographic pole
地标	landsmaal
地模	floor mold
地段	district	land let	neck of the wood
地气	telluric effluvium
地温	geothermal
地点	site	point	place	locus
地热	geothermal	geothermy
地球	earth	world	terrestrial	tellural
地球上	planetary	tellurian	tellural	subsolar
地球化学	geochemical	geochemistry
地球物理	geophysic
地理	geographic	geography	geopolitical	geographicical
地理位置	geographic location	geographic point	geotagged
地理信息系统	geo-information system
地理分布	geographical distribution
地理加权回归	geographically weighted regression
地理学	geographical	geography	dialect geography
地理环境	geographic setting
地理科学	geoscientific
地理空间	geospatial
地磁	geomagnetic	earth magnetism	terrestrial magnetism
地磁场	earth's magnetic field
地磁暴	geomagnetic storm
地缘政治	geo-political
地衣	lichen	lichenales
地表	earth	upper	land-surface	surficial
地表水	surface water
地貌	geomorphological	geomorphic	geomorphy	lay of the hand
地质	geological
地转	geostrophy
地铁	tube	underground	metro	underground railway
地铁车站	subway station
地震	seismic	earthquake	quake	earthdin
地面	land	floor	land-surface	boden
地面观测站	ground observation post
地黄	rehmannia	radices rehmanniae	rehmannia glutinosa libosch	rhizoma rehmanniae
场合	instance	occasion
场地	field	ground	arena
场强	field intensity
场所	location	site	stage	locale
场景	scenics
场结构	field structure
均一	equably
均分	share-out	average	equipartition	go snack
均匀	uniformly	symmetric	well-distributed	homogeneous
均匀分布	uniform distribution	even-distributed	hypodispersion	equidistribution
均匀度	equitability	unif
均匀性	uniformity	homogenization	unif	evenness
均差	divided difference
均方	mean square
均方根	root-mean-square	rms
均方根误差	root-mean-square error
均方误差	mean square error
均相	homogeneous phase
均能	homoenergetic
均衡	even off	balancing	aligned	poised
均衡发展	balanced development
均衡性	proportionality
均质	uniformly	isotrope	homogenized
坏死	necrosis	necrotic	necroses	nekro
坏的	bad	grotty	mankey	manky
坐标	coordinate	frame of reference	coord
坐标变换	coordinate transformation	coordinate conversion
坐标系	coordinate system	frame of axe
块状	massively	lumpish	nubbly	nubby
块的	clumpy	clumpier
块组	block-group
块茎	tuber
坚守	hold one's ground	stick to sth
坚定	firm in	resolution	robust	hardened
坚实	stability	consistently	compactness	substantive
坚持	persistent	hold by	keep at	stand up for
坚持性	sticking
坚硬	hard	rigid	solid	stiffness
坡度	gradient	grade	pitch
垂体	hypophysial	pituitary	master gland	pituitary body
垂直	vertical	perpendicular	plumb	perpendicularly
垂直于	perpendicular to
垂直方向	vertical direction
垃圾	waste	garbage	trash	litter
垄断	monopoly	corner	monopolize	monopolise
型号	sized	model number	modelet
型的	thysanuriform
型糖尿病	type i diabetes
埋藏	buried	enwomb	obrute	lay asleep
城区	urban area
城市	city	urban	town	ciudad
城市中心	down town
城市化	citification	urbanisation	urbanism
城市地区	urban area
城市大学	city university
城市居民	urbanite	city-dweller
城市扩张	urban sprawl
城市景观	city view	urbanscape
城市规划	urban planning	city planning
城市间	intercity
城镇	town	ville	townish	umland
城镇居民	towner	townsfolk	townspeople
培养	training	bring up	cultural	foster
培养基	culture medium	culture media	nutrient medium	culture madium
培养液	nutrient fluid	nutrient solution	inoculum
培养皿	culture dish	culture plate	culture capsule	culture dish petri dish
培育	forcing	nurture	nourisher
培训	trained
基于	ground on	base on	found on	in consequence of
基于位置	location-based
基于区域	region-based
基于图像	image-based
基于数据	data-based
基于标准	measured
基于特征	feature-based
基于行为	behavior-based
基于规则	rules-based
基于认知	cognitive-based
基于距离	distance-based
基体	matrices	basal body	kinetosome	basal corpuscle
基准	baseline	base	benchmark	norm
基准年	base-year
基准测试	benchmark test
基因	gene	genetic	factor	gen
基因型	genotype	idiotype
基因工程	genetically engineered	biological engineering
基因库	gene-pool	genebank
基因治疗	gene therapy
基因突变	gene mutation	transgenation	genic mutation
基因组	genome
基因组学	genomics
基因芯片	gene chip	dna chip
基因表达	gene expression
基因重组	genic recombination
基因间	intergenic
基地	base
基尼	geordie
基层	lowest	grass-root	foundation course	basalis
基岩	matrices	bedrock
基带	baseband
基底	basis	base	floor	fundus
基数	base number	cardinal number	radix	count-based
基本	basic	fundamental	primary	foundational
基本上	by and large	for the main	on the whole	in substance
基本信息	essential information
基本功能	basic function
基本原则	ultimate	fundamental principle	first principle	ground-rule
基本原理	basic	first principle	fundamental	element
基本参数	essential parameter
基本属性	essential attribute
基本思想	donnee
基本情况	base-case
基本条件	postulate	general condition
基本概念	conceptual framework
基本模型	base-model	fundamental model
基本特征	essential feature	nuts and bolt
基本特点	fundamental feature
基本理论	fundamental theory
基本相同	almost-identical
基本结构	basic structure	fundamental structure
基本表	basic list
基本规律	basic
基材	substrate material
基波	fundamental	fundamental wave
基点	base point	basic point	basis point	cardinal point
基生叶	bathyphyll
基石	footstone	rock	foundation stone	sill
基础	foundation	basis	base	element
基础模型	base-model
基础理论	theory of foundation
基础研究	fundamental research
基础设施	infrastructure
基础资料	basic data
基线	baseline	base line	basic line	base-load
基组	base cluster	basis set	basegroup
基肥	base fertilizer	base manure
基调	key	mood	motif	accordatura
基质	base material	matrix	matrices	stromal
基质金属蛋白酶	matrix metalloprotease
基部	basilary	basilar	basals
基金	fund
基频	fundamental frequency	fundamentally	basic frequency
堆积	stack	bank up	cumulate	accumulate
堵塞	wall up	block up	build up	jam
塌陷	dent	collapsing
塑料	plastic	plast	lastics
塑造	shaping	model	plastic	mold
塔克拉玛干沙漠	takla makan	taklimakan desert	taklamakan desert
塔河	ouachita river
塞尔	searle
填充	fill	pad-out	loading	packing
填写	make out	fill out	fillout
填料	loading	filling	loading material	packing
填补	fill-up	pad	plomb
境界	cumstance	boundry	bourn
境遇	time	situation	circ
墙的	wall
增值	value-added	incremental	added-value	appreciate
增加	increase	augment	enhance	improve
增加了	increase by
增厚	incrassated	thickening
增多	manifold	increasedly	pleio	pleo
增大	enhanced	build up	make	swell
增宽	broadening
增强	enhancement	tone up	intensification	reinforcing
增强型植被指数	enhanced vegetation index
增效	synergy	synergism
增殖	proliferation	propagation	proliferative	hyperplasia
增殖系数	k-factor
增殖细胞核抗原	pcna
增添	add	lend	throw sth in
增温	calescence	calefacient
增湿	humidification
增生	proliferation	hyperplasia	proliferative	hyperplastic
增益	gain	tone-up	plus
增进	increase	build up	promotional	gain
增量	incremental	augment	incremental quantity
增长	augment	growth	mount up	a-growing
增长型	incremental pattern
增长率	growth rate	rate of growth
增长趋势	trend growth
增长速度	geometricity
增高	raise	heighten
墨西哥	mexico	mexican
壁的	mural
壁细胞	acid cell	parietal cell	delomorphous cell	oxyntic cell
壤土	doras	loamy	loam	loamy soil
壮大	grandness
声子	phonon
声学	acoustic	phonic
声学分析	acoustic analysis
声明	statement	profession	avowal	declare
声波	sound wave	acoustic wave	sonic wave
声源	sound source
声纳	sonar	sound navigation ranging
声誉	prestige	goodwill	odour
声调	sound	tune	intonation	ring
声调模式	tonal pattern
声调系统	tone system
声音	voice	sound	phone	audio
壳体	body case	virocapsid
壳的	crustal
壳聚糖	chitosan
处于	located	land up
处于中间	on the line	mediate
处于优势	in the green tree
处方	prescription	recipe	formula	receptum
处死	execute	put to death
处理	processing	approach	treatment	manage
处理中	in hand
处理器	processor	processing element	treater	processor element
处理好	make a good job of
处理技术	techniques of handling
处理数据	manipulation data
处理方式	process mode
处理方法	processing method	handing
处理时间	processing time	handling time
处理水	treating water
处理系统	processing system
处理能力	processing capacity	handling capacity
处理过程	processing procedure
处理速度	processing speed
处置	dispose of	dealing	behave about	disposition
备份	back-up	backup
复习	review	brush up on	dust off	go over
复位	replacement	repositioning	restoration	diaplastic
复兴	renewed	revival	resuscitation	resurrecting
复制	duplicate	replication	reproduction	reproduce
复原	rehabilitation	recovery	recover	recuperation
复发	relapse into	recurrent	recrudescent	recurring
复叶	compound leaf
复合	compound	recombination	composit	comp
复合体	complexed
复合材料	composite material	composite
复合物	complex	complex substance	cmpd
复合群	composite group
复合词	compound	spanish-speaking	complexed
复方	comp	compositus	polyphamaceutic
复杂	complex	sophisticated	complicated	detailed
复杂化	complication
复杂性	complexity	complicacy	complicatedness
复杂情况	complication	ins and the outs
复杂的问题	can of worm
复杂结构	complex construction
复查	re-examination	scrutiny	back-checker	recheck
复氧	reoxygenation
复水	re-hydration
复现	reproductive	replicate	reproducing	emersion
复相关	multiple correlation
复苏	resuscitation	revitalization	revival	reflationary
复述	rehearsal	repeat	hash	re-tell
夏季	summer	aestival	summertide	estival
夏日	summer cohosh
夏秋	aestivo-autumnal	estivo-autumnal
外交	foreign	diplomacy	diplomatic	outcrossing
外伤	trauma	traumatic	traumato
外侧	outer	outboard	offside	ectal
外力	external force
外加	with the addition of	coupled with	plus	impressed
外包	out-source	epibole	epiboly
外向性	exotropism	exotrophy	extrophy	extroverted
外周	peripheral	periphery
外周血白细胞	pbl
外围	peripherally	outer-ring	periphery	perpheral
外国	foreign	alien	foreign soil	forrign
外在	apparent	extrinsic	exterior	transeunt
外壁	ectotheca	exinous	perisporinium	ektexine
外延	epitaxy	extensional	extensively	denotive
外形	configuration	species	shape	shell
外径	external diameter	exradius	dia	oute rdiameter
外推	extrapolate	out-thrusting	outpushing
外显子	exon
外来	foreign	exotic	extraneous	incident
外标法	external standard method
外植体	explant	exophyte
外流	outflux
外海	high sea
外渗	exosmose	exosmic	exosmosis	exosmotic
外源性	exogenetic
外环境	external environment
外生	exogenous	ectogenic	ectotrophic	exogenesis
外界	outside	environment	exoteric	outer sphere
外的	uit	externus	externe
外科	surgery	surgical	veterinary surgeon	chirurgic
外科手术	operating	surgical	surgical operation
外膜	adventitia	adventitial	adventitial coat	exin
外行	lay-person	layperson	layman	laity
外观	aspect	surface	appearance	show
外貌	color	exterior	aspected	outer man
外资	foreign-funded	foreign capital
外部	external	outer	out-of-line	exterior
多不饱和脂肪酸	polyunsaturated fatty acid
多专业	multi-speciality
多中心	multicenter	polycentric	hydra-headed
多主体	multiagent
多义性	ambiguity	equivocality	multivocality
多于	better-than	upwards of
多人	multiplayer
多任务	multi-task	multitasking
多体	many-body	multibody	polysomatous	polysomia
多余	redundant	spare	superfluous	waste
多倍体	multiploid	polyploid
多值	multivalue	multiple-valued	multi-valued	many-valued
多元	multivariate	multielement	polybasic	polynary
多元化	multi-faceted	polygynandry
多元文化	multiculturalism	multi-cultural
多克隆	polyclonal
多功能	multifunctional	multiple	multi-functional	flexo
多功能性	multifunctionality	polysomatism
多参数	multi-parameter
多发	crinose	comose	hairiness	pilosity
多发性	polygynandrous	polypodous
多变	multivariant	chanceful	quicksilvered	caprice
多变量	multivariable
多向	all-way	multidirectional	multiway
多囊	polycystic	multicapsular
多因子	multiple factor	multifactorial	polyfactorial	multifactor
多基	multibasic
多基因	polygene	multigenic
多媒体	multimedia	multi-media
多子	acinaceous
多孔	porous	multiaperture	multihole	lacunaris
多孔介质	porous medium
多学科	multidisciplinary	multi-disciplinary
多少	how much	how many	somewhat	in a sort
多尺度	multiscale
多层	multilayer	multi-layer	multi-story	multilevel
多层次	multileveled	multilayeredness	multistratal
多属性	multiattribute
多峰	peaky
多巴胺	dopamine
多年	multi-year
多年生	perennates	perennial	sychnocarpous	vivacious
多年生草本植物	rhizocarpous
多径	multipath	multidiameter
多态	polymiorphism
多态性	polymorphism
多感官	intersensory
多指标	multicriteria
多数	many	numerous	multi	majority
多数情况下	most of the time
多数据	multidata
多方	multipartite
多方面	all-way	various	extensive	multi-faceted
多普勒	doppler
多普勒展宽	doppler broadening
多普勒频移	doppler-shift
多机	multi-machine	multimachine
多条	multiterm
多极化	multipolarization
多枝	branchy	ramous	ramose
多样	multiple	variety	multiplex	multiform
多样化	diversified	diversification	particoloured	parti-color
多样性	diversity	manifoldness	multeity	multiformity
多核	multinucleated	multinuclear	polynuclear	plurinuclear
多模式	multimodal	multimiked
多模态	multi-modal	multimoding	multimorph
多次	many time	time after time	many and many a time
多步	multistep
多毛	hairiness	crinose	hirsute	pileous
多民族	multiracial	multi-national	polyethnic	multi-ethnic
多水	water-rich	wateriness	hyperhydration	washy
多波	multiwave	polycrotic
多波段	multichannel
多流	multiflow	multithread
多渠道	multi-channelled
多源	multi-source	multisource	polyphyletic	pleophyletic
多点	multipoint	dotty	multidrop
多环	polycyclic	multiloop	multiring	multinuclear
多用	portmanteau
多用户	multi-user	multiuser
多的	multiplicated	ulent	creber
多目标	multiobject
多目标优化	multiobjective optimization
多相	multiphase	heterogeneous	polyphase	nonhomogeneous
多种	manifold	multifold	multifarious	diversiform
多种因素	multifactor	multicausal
多种多样	great diversity of	manifoldly	miscellaneously	multitudinal
多种类型	polytype
多类	multiclass
多粒	graininess
多糖	polysaccharide	glycan	polyose	polysaccharose
多系统	multisystem
多级	multistage	multi-stage	multiple-step	multistep
多线	polyneme	multilineal	polyline	liny
多组	multiple-unit	multipacket
多维	multi-dimensional	multidimensional	multidimension	many dimension
多维数	multidimensionality
多肽	polypeptide	polypedatidae
多脉	neurose	nervose
多节	multiganglionic	knobby	knottiness	multiarticulate
多药	multidrug
多角度	multi-angled
多角形	polygonal	megagon
多路	multipath	multiway	multibit	multitone
多路径	m-path
多轮	multiwheel
多边	multilateral	many-sided	multi-lateral	polylateral
多边形	polygon	polyateral	polyhon	polygonal shape
多通道	multiway
多酚氧化酶	polyphenoloxidase	polyphenol oxidase
多酚类	polyphenols
多重	multi-dimensional	polyfunctional	multiplicate	mulriple
多重共线性	multicollinearity
多重分形	multifractal
多重性	multiplicity	term multiplicity	pluralism	multeity
多重比较	multiple comparison
多阶段	multistage
多雨	rainy	wettest	moist	pluvian
多项	multinomial	multiterm
多项式	polynomial	multinomial	polyomial
多项式回归	polynomial regression
多频	multifrequency	multisync
夜天	night sky
夜晚	night	anight	nighter	noctis
夜间	night-time	nighttime	noct	nocturnal
大于	greater than
大于正常	iusto major
大众	popular	populace	demo	commonalty
大会	convention	congressional	assemblee	moot
大体	general
大体上	by and large	in the main	on the whole	in principle
大作	master work
大便	ease nature	relieve nature	stool	stercorary
大分	oita
大分子	macromolecule	large molecule	polymer	macromolecular
大剂量	large dose	megadose
大力	swinging
大区	pergana	pergunnah
大发	launch into	daihatsu
大口径	big-bore	heavy-gauge	large-mouthed
大叶	grandifoliate
大同	datong
大团聚体	macroaggregate
大国	big-power	major power
大地	mother earth	telluric
大地电	geoelectricity
大场	drome
大型	large scale	large-size	man-sized
大型底栖动物	macrobenthic
大城市	big-city	bigcity	dynapolis	megacity
大多数	majority of	in general	bulk of	mass
大大	large	highly	out and away	by a long way
大头	megacephalic	megalocephalic	big-head	macrocephalic
大孔	macroporous
大字	majuscule
大学	university	college	collegiate	varsity
大学生	under-graduate	academic	college student	undergraduate
大家	it is assumed that
大容量	high-capacity
大小	magnitude	size	bulk	dimension
大属	genus megatherium
大幅度	wide margin	swinging
大开	open wide
大成	master stroke
大戟科	euphorbiaceae	euphorbia antisyphilitica	euphorbia cyathophora	osmunda clatonia
大批	by the thousands	in score	army of	array
大支	dogg
大数	large number	significant amount	bignum	round sum
大方	big of	in taste	open handed	decent
大树	big-tree	tule tree
大核	macronucleus	meganucleus	trophonucleus	somatic nuclei
大桥	pierre laporte bridge
大概	as like as not	probably	mostly	perhaps
大气	atmospheric	atmospheric air	free air
大气水	meteoric water
大气污染	air-pollution	atmospheric pollution
大气污染物	air pollutant
大气温度	free air temperature
大水	spait	inundation
大河	grand river
大洋	silver dollar
大洋洲	oceania	oceanian	oceanica
大潮	springtide	megatheriid
大熊猫	panda	ailuropoda	ailuropoda melanoleuca	coon bear
大田	taejon
大电流	high-current
大疱	bulla	blebbed	bullous
大的	greater	large	larger	big
大科学	big science
大粒	large-grained
大系统	large scale system
大约	of the order of	approximately	more like	about or circa
大肠	large intestine	crassum intestinum
大肠杆菌	coli	e coli	escherichia coli	colibacillary
大脑	cerebral	cerebrum	cerebra	cerebri
大脑中动脉	middle cerebral artery	sylvian artery	arteriae cerebri media	arteriae fossae sylvii
大脑活动	cerebration
大脑皮层	pallium	pallial
大腿	thigh	femoral
大致	approximately	rough	abouts
大范围	large-scale	broadscale
大蒜	garlic	allium sativum
大西洋	atlantic	lake	great lake	big ditch
大规模	on a large scale	in force	in large	mass
大计	major total
大豆	soybean	soy	soya	soyabean
大连	dalian	talien
大部	major part	portio major
大部分	majority of	great mass of	large proportion of	mostly
大都市	metropolitan	bigalopolis	metropolis	conurbation
大量	large-number	in quantity	large quantity of	large
大量使用	slather
大量元素	macromineral
大量存在	abound
大量数据	mass data
大陆	continental	continent	mainland
大难题	hang-up
大雨	ondinging	ding-on	drencher	onding
大青	clerodendron cyrtophyllum turcz
大面积	large-area	extensively
大项	major term
大风	gale	snorter
大麦	barley	hordeum vulgare l
大黄素	archen	emodin	frangula-emodin	rheum cultorum
天体	celestial body	spherical	orb	globe
天体物理	astrophysic
天冬氨酸	aspartic	asparagic acid	asparaginic acid	aspartic acid
天后	queen of heaven
天山	tien
天山雪	white mountain
天平	scale	auncel	scole
天数	number of day
天文	uranic
天文台	observatory	observated
天文学	astronomy	astronomical	astronantics	uranian
天文学家	astronomer	stargazer	astronomist	astropogon
天文望远镜	astronomical telescope
天气	weather	synoptic
天气学	synoptic
天气条件	weather condition
天气雷达	weather radar
天气预报	weather forecast
天津	tianjin	tientsin
天然	natural	crude	natively	naturalis
天然免疫	innate immunity	natural immunity	autarcetic
天然林	wildwood
天然气	natural ga	natgas	commercial rock ga
天牛	long-horned beetle	longhorn beetle
天的	celestial	skyish	uranic	uranian
天空	sky	celestial	firmament	heaven
天线	antenna	aerial	arial
天线阵	antenna array
天花板	overhead	ceiling	platfond	yutang
天门冬氨酸	aspartic acid	aminosuccinic acid
天顶	vertex	zenithal
天麻	rhizoma gastrodiae	gastrodia elata blume	gastrodia tuber
太多	too much
太大	too large	oversize	toobig
太平洋	pacific	pacific ocean	pacificward
太空	space-based	deep space	space	outer space
太阳	solar	sun	eye of day	heliacal
太阳光	sunlight
太阳望远镜	solar telescope
太阳磁场	solar magnetic field
太阳系	solar system
太阳耀斑	solar flare
太阳能	solar power	solar energy
太阳能电池	solar cell	solar battery
太阳风	solar wind
太阳黑子	sunspot	macula	sun-spot
夯实	ram down	compacter	tamp
失去	part with	lost	deprived of	bereft of
失常	out of gear	wrong	meshuge	meshuga
失控	out-of-control	wild	lose control of
失效	out of service	out-of-run	out-of-order	out of operation
失活	devitalizing	inactivation	deactivation
失真	distortion
失眠	insomnia	wakefulness	agrypnia	ahypnia
失血	blood loss	exsanguine
失衡	out-of-balance	imbalanced	unbalance
失误	error	miss	slip up	misplay
失调	step-out	off tune	misalignment	dysregulation
失败	failing	fall down on	not good	no go
失速	stalled	stallout	overzoom
失配	misgather	mismatching	unmatch
失重	weight loss	zero-gravity	weightlessness	agravic
头痛	have a head	headache	cephalalgia	cephalea
头的	head	cephalic
头皮	scalp
头部	nosecone	cephalosome	pars cephalica
头颅	skull	cephalaspid
夸大	large	put it on	tall	exaggerated
夹层	interlayer	interlining	sandwichtype	sandwich layer
夹带	entrainment
夹杂	lard
夹竹桃科	apocynaceous	apocynaceae	dogbane family	family apocynaceae
奇异	singularity	bizarre	exotically	grotesquely
奇异值分解	singular value decomposition
奇特	peculiar	zonky	selcouth	rum
奋斗	strive for	struggle	contend	push
奏效	do the business	do execution	take	do the feat
契约	agreement	contract	contractual	article
奖励	put a premium on	encouragement	hortative	hortation
奖惩	award and punishment	reward and punishment
奖赏	reward	premium	prize	guerdon
套作	interplanting
奥氏体	austenitic
奥运会	olympic game
女孩	bint	ragazza	girl	moppet
女性	female	feminine	fair sex	weaker sex
女生	co-ed	school-girl
女贞	ligustrum	privet	ligustrum lucidum	common privet
奶牛	dairy cattle	dairy cow	milk cow	milch cow
好于	better-than
好友	hail-fellow-well-met	hail-fellow	boon coon	hail-feffow
好坏	stand or fall
好处	good	advantage	behoof	stead
好的	good	fine	finer	bon
好转	improvement	change for the better	look up	pick-up
如下	as follow
如今	some of these day	actually
如何	what way	whereby
如同	similar to	like	comme
如实	objective	as it stand	truthful
如果	on the understanding that	on condition that	in case that	in the event
如此	in this manner	this way	herein	thusness
如水	serous
妇女	woman	womenfolk	gentle sex	chapess
妇幼保健	material and child hygiene
妇科	gynaecologic	fuke
妊娠	gestation	gravid	pregnant	conception
妊娠期	gestational period	gestation	gravidic	sravidic
妊娠率	pregnancy rate	fertility rate
妨碍	prevent from	obstruction	interfere	preclude from
始于	date from	date back to
始终	all the time	all along	long	always
姐妹	sis	sister	sororal	sistah
姓名	name	compellation
委员会	committee	council	collegium	commit-tee
委托	committed	trust with	consignment	entrust
委陵菜	potentilla	cinquefoil	potentilla sinensis ser
姿势	postural	attitude	pose	position
姿态	pose	gesture	tournure	stance
姿态控制	attitude control
威胁	threat	threaten	intimidate	danger
威胁性	minacity	minacious
娱乐	recreation	entertainment	amusement	distraction
婚姻	marriage	matrimony	connubially	hymeneal
婚姻状况	connubiality	marital status	matrimonial re
婴儿	infant	newborn	ba-by	baby
媒介	medium	agent	instrumentality	intermedium
媒体	medium	media
嫁接	graft	ingrafts	pharming	inoculate
嫩叶	leaf-bud
子代	subgeneration	filial generation
子任务	sub-task	subtask
子区域	subdomain	subrange
子叶	cotyledon	seed leaf	cotyledonary
子囊菌门	ascomycota
子图	subgraph	subpicture	subscheme
子块	blockette	subblock
子基	subbasis
子女	filial	fruit of the union	fruit of the womb
子实体	fruiting body	encarpium	cystocarp	sporocarp
子宫	matrix	uterine	uterus	womb
子宫内膜	endometrial	endometrium	mesometrial	tunicae mucosa uteri
子宫内膜异位	adenomyosis	endometriosis	mullerianosis	mulleriosis
子宫内膜癌	endometrial cancer	endometrial carcinoma
子序列	subsequence	subchain
子房	ovary	ovarian	oophoron
子流域	sub-basin
子痫前期	preeclampsia
子的	subtribal
子空间	subspace	sub-space
子类	subcategory
子系统	subsystem
子结构	substructure	sub-structure	minor structure
子网络	subnet	subnetwork
子群	subgroup	subblock
子节点	child node	son node	successor node	minor node
子集	subset	subclass	sub-set	sub-class
孔径	aperture	bore
孔板	orifice
孔洞	vugh
孔的	foraminal	orificial
孔结构	pore structure
孔雀	peafowl	peacock	bird of juno
孕中期	second trimester
孕前	pregestational	pmgravid	progestational
孕妇	mother-to-be	gravida	pregnant woman
孕期	prenatal	duration of pregnancy	pre-natal
孕激素	progestogen	progesterone	lutin	progestin
孕育	gestate
孕酮	progesterone	flavoluatn	flavolutan	gesterol
字典	dictionary	lexical	wordbook
字形	font style	picture	font
字母	alphabetical	letter	literal	abecedarian
字符	character	charactery
字符串	character string	string	string of character
字节	byte	syllable
字表	word table
字面	typeface
存储	storage	memory	store	add one to memory
存储管理	store management	memory management	storage administration
存在	existing	occur	presence	reside in
存在于	consist in	rest in	indwell	inhere in
存在时间	existence time	life period
存放	trust with	stock with	deposit	lodgement
存活	non-viability
存活时间	time to live
存活曲线	survival curve
存活率	livability	liveability
孟加拉	ben-gal	bengal	bengali
孢子	spore	seminulum	sporus	spor
孢子体	sporophyte	sporozoite	sporogonium	falciform bodi2s
孢子形	sporoid
孢粉学	palynological	palynology
季度	quarter	quarterly
季末	late in the season
季的	quaternary
季相	aspection
季节	seasonal
季节性	seasonal
季节性变化	seasonal change
季节性差异	seasonal variation
季风	monsoonal
孤独感	aloneness
孤独症	autism
孤立	isolated	insulation	island	orphaned
学业	school work
学习	learning	study
学习方法	learning method
学习机	learning machine
学习算法	learning algorithm
学习者	learner	scholar
学习能力	learning ability
学习过程	learning process
学习问题	learning problem
学人	intelectual
学会	institute	college	pick-up	academy
学分	credit hour	hour of credit	credit
学历	education background	academic qualification	academic record	academicianship
学名	tiarella	aptenodytes patagonica	heritiera littoralis	lyrurus tetrix
学术	academic	scholarism	scholastic
学术界	academia	academic world	community of scholar	academe
学校	school	educational institution	scholastic	dept
学校教育	schooling	scholastic
学生	student	pupil	student body	scholastic
学科	science	study	subject	academic discipline
学者	student	academic	scholar	scholastic
学说	theory	doctrine	teaching	theoria
学问	learning	knowledge	science	scholarship
学院	academic	college	institute	academy
学龄前	pre-k	pre-school
孩子	children	child	enfantin
孪生	twin	twinship	twinborn	binal
孵化	incubation	hatch
孵育	incubation	incubation of culture
宁夏	ningxia
宁波	ningbo
宇宙	universe	cosmic	world	mundane
宇宙学	universology	cosmology
宇宙线	cosmic ray	ultrarays	millikan ray	ultra-gamma ray
安全	in safety	in security	safe	without accident
安全保障	safety net
安全性	security	reliabilitysafety	fail-safe nature
安全感	sense of security
安全检测	security detection
安全状态	safe state
安全生产	safety in production
安全管理	security management	security administration
安全系数	factor of safety	safety factor	assurance factor	margin of safety
安全级	security level
安全角	safety angle
安全运行	safe in operation
安全问题	safety problem
安定	stability	stable	stably	stabilise
安康	ankang	good health
安徽	anhui	anhwei
安排	arranged	make	set-up	deal with
安置	position	station	set	install
安装	install	jumpstart	fit	reinstallation
完全	the full	complete	for all the world	down-the-line
完全一致	on all four	in full accord	go all the way	see eye to eye
完全不	in no shape	little	not by a long way	deuce a bit
完全不同	quite other	as opposed to
完全恢复	full-recovery	restitutio ad interrum
完全正确	right-on	dead-on	spot on
完全相反	antithetically	poles apart	antipodal
完全相同	self-same	identical	ipentity	selfsame
完善	well-functioning	thoroughly	fare-thee-well	fare-you-well
完备	self-contained	maturity
完好	perfect	undamaged	unbroken	in mint state
完工	complete	as-built
完成	work it	complete	finish	achieve
完成了	done	finish out	ere-done
完成任务	perform a task	fulfil a task	discharge a mission
完成时	perfect
完成时间	finish time
完整	integrated	full	completed	one
完整性	integrity	completeness	perfection
完美	ideally	perfect	full	finished
宏伟	massive	grandiose	majestic	magnificently
宏观	macroscopic	macrocosmic	macrolevel	macroscopy
宏观尺度	macroscale
宏观政策	macro-policy	macropolicy
宏观调控	macromutationism
宗教	religion	deen	religionary	hier
宗旨	objective	tenet
官方	authoritative	official	officialate	officialise
官能团	functional group
官话	mandarin chinese	bureaucratese	governmentese	mandarine
定义	define	definition	definien
定义为	defined as
定价	priced	measure of value	price making	rate scale
定位	positioning	go to	polarization	locating
定位于	pitch
定位点	anchor point	setpoint
定制	custom	made to order	customs made	custom-built
定向	targeted	directed	oriented	vectored
定子	stator	determiner
定居	locate	domiciled	domiciliated	resident
定律	law	fixed law	aphorismer
定性	qualitative	qualltative
定性分析	qualitative analysis
定时	time	delayed	clocking	delay-action
定期	periodically	regular interval	time	at fixed period
定标	picketage
定殖	colonisation
定点	fixed-point	point-to-pointer
定理	theorem	theorematic
定量	quantitative	quantify	quantification	basis weight
定量关系	quantitative relation
定量分析	quantitative analysis	essaying
定量分析方法	quantitative analysis method
定长	fixed-length
定额	ration	norm	quota
宜昌	yichang
宝贵	valuable	precious	gold	of great value
宝鸡	baoji
实习	hands on	practice	jackaroo	exercitation
实体	entity	brick-and-mortar	reality	stereo
实体关系	entity relationship
实体模型	entity model	physical mockup
实例	example	instantial
实例分析	case-study
实况	live	in-person
实力	strength	strenghth
实务	actual practice
实施	implementation	carried out	enforcement	conduct
实施中	executory	inforce
实施策略	implementation strategy
实时	real time	realtime	current time	true time
实时处理	real-time processing
实测	actual measurement
实物	objective	real object	concrete thing	real good
实现	implementing	realization	carry through	accomplished
实现技术	implementation technique
实现过程	implementation procedure
实生苗	seedling
实用	utility	economic	practicably	banausic
实用主义	pragmatism	pragmaticism	pragmatistic	deweyism
实用性	practical	availability
实行	execution	practice	effect	implementation
实证	demonstration	solid evidence	real evidence
实质	virtual	substance	essence	parenchyma
实质上	substantially	in essence	at the bottom	materially
实质性	substantialness	materiality	quidditative
实践	practice	live up to	fulfill	act up to
实践性	practicalness
实践者	practicer
实部	real part
实际	down-to-earth	effective	practical	real
实际上	in nature	effectively	in practice	at bottom
实际值	actual value
实际存在	subsistent	flesh-and-blood	historicity	realia
实际应用	practical application
实际情况	actual condition	physical truth	truth
实际需求	actual demand	effective demand
实际需要	actual requirement
实验	experimental	experiment
实验动物	experimental animal
实验台	lab bench
实验室	laboratory	lab
实验性	art-house
实验数据	experimental data
实验模型	research model	experimental prototype
实验法	experimentation
实验结果	experimental result
实验者	experimenter	treve	experimentalist
实验装置	experimental installation
实验设计	design of experiment	experimental design
实验证明	experimental proof
实验过程	experimentation
审定	judgement
审慎	critically	well-advised	prudence	prudent
审查	investigate	examining	over-see	auditing
审核	look through	wipe off
审美	aesthetic	esthetic	taste
审视	survey	scan
审计	audit	auditorial	comptroller	auditor general
客体	object	guest
客家	hakka
客户	client	client server	clientele	correspondent
客户端	client-side
客观	objective	external	impersonality	value-free
客观性	objectivity	externalization
宣传	publicity	propagand	propaganda	propagation
宣布	set out	hand down	announced	declare on
宣教	missionaryizing	missional	da'wah	missionary work
室内	in house	indoor	chamber	endocellular
室外	off the premise	out-of-door	extraventricular	oor
室温	room-temperature	ambient temperature
室间隔	septa interventriculare	septa of ventricles of heart
宪法	constitutional	formal law	constitutionaal	constitutional law
害虫	pest	vermin	verm	varmint
家人	family	folk
家兔	rabbitting	rarebit	oryctolagus cuniculus
家属	relation	member of family	kinsfolk	kinfolk
家庭	family	domestic	home	household
家庭关系	family relationship	family relation	family ties
家庭医生	family doctor	primary care provider	family practitioner
家族	familial	house	household	familia
家族成员	sibb
家用	home-use	domestic	home application	housekeeping money
家畜	livestock	cattle	domestic animal	farm animal
家禽	poultry	domesticated animal	tame bird	poul
家系	line	descent	genealogy	pedigree
家长	patriarchal	head of a family	paterfamiliases	householder
容器	container	case	vessel	receptacle
容忍	put up with	tolerant of	patient	hold with
容易	with facility	easy	easily	with ease
容易发生	incidental
容积	dimension	cubage	voluminal
容量	capacity	volume	capacity measure	cap
容错	fault-tolerant
容错技术	fault-tolerant technique
宽带	broad-band	broadband	wideband	wide-band
宽广	broad	broadly	broadest	width
宽度	width	breadth	broadness
宽度指数	breadth index
宽松	loosely	voluminously	flyaway	permansive
宽的	wide	widest	loose
宿主	parasitifer
宿根	rhizocarpous
寄主植物	host-plant
寄存器	register	registor
寄生	parasitic	autoeciously	leechlike	paratrophic
密不可分	interwovenness
密切	nearly	osculating	nearness
密切关系	affinity	intimate connection
密切关联	implicated
密切相关	affinitive
密切联系	tie up	tie sth up
密封	hermetically	pressure	hermetic sealing	sealed
密度	density	thickness	texture
密度梯度离心	sensity gradient centrifugation
密文	ciphertext	cryptogram	cipher text
密码	code	cryptograph	passcode	password
密码体制	cryptosystem
密码子	codon	trinucleotide	cryptocercus
密码学	cryptography	cryptology
密码算法	cryptographic algorithm
密钥	key	secret key	cipher code	keyt
密钥交换	authenticated key exchange
密集	dense	serried	intensiveness	coarctation
富有	well off	rich in	in the chip	enriched in
富油	fat oil
富营养化	eutrophication
富裕	well off	rich	opulence	affluent
富集	gathering	enrichment	mineral dressing	beneficiation
富集因子	enrichment factor
寒冷	cold	frigidity	chill	algid
寒潮	cold spell	cold span	cold wave	cold snap
寡核苷酸	oligonucleotide
寡糖	oligosaccharide	oligose
对中	centreing
对于	auquel
对位	polarization	contrapuntal	para position
对侧	contralateral	heterolateral
对偶	allelo	antithetic	antithesis	kinematic pair
对免疫	immunized from
对准	direct against	point at	target	aim at
对分	dichotomic	on the halves	bisect
对切	bevelment	bisection	hemisection
对半	fifty-fifty
对口	aboral	contra-aperture
对句	couplet	distich
对合	apposition	involutory	juxtaposition
对向	opposition
对外开放	opening-up
对外贸易	direction of trade	external trade	foreign trade
对应	corresponding	parallelism	contrapposto	obversely
对开	folio
对开放	open to	accessible to
对当	holomorphic
对待	make of	treat	serve	behave with
对成瘾	aholic	bitten with
对手	adversarial	comparative	equal	rival
对抗	fight against	anti	compete	confrontation
对掌	antipodal
对接	butted	butt joint	butt seam
对数	logarithmic	log linear amplifier
对数函数	logarithmic function
对数正态分布	logarithmic normal distribution	log-normal distribution
对数生长期	logarithmic growth phase	logarithmic phase
对文化	vandalization
对日	antisolar
对极	oppositipolar
对核	butt
对模型	pair model
对比	contrast	parallel	comparison	matching
对比剂	contrast material	contrast-medium
对比度	contrast
对流	convection	tropo	convection current	counter-current
对流传热	convection heat transfer	heat transfer by convection	convect
对流层	troposphere
对流换热	heat convection
对火	banked fire	stork fire
对照	comparison	compare	as opposed to	contrapositive
对照实验	control experiment	check experiment
对照试验	control test	check test	contrast test	control butter
对生	opposition	pair formation	jugated
对白	duologue	dialogism
对的	fit	right
对称	symmetric	symmetry	balanced	sym
对称性	symmetry
对立	face-off	contrary	opposed	antagonism
对端	end on
对等	peer to peer	on a fifty-fifty basis	quit	matchable
对策	countermeasure	counter-measure	game
对羟基	acrinyl
对羟基苯甲酸	p-hydroxybenzoic acid
对群	pair group
对联	couplet	distich
对苯二酚	hydroquinone	p-benzenediol	paradioxybenzene	quinol
对虾	penaeid	camaron	prawn
对角	on the cross	bidiagonal	diabonally	diagonally
对角线	diagonal	diagonal line	catercornered	cater-cornered
对话	dialog	dialogue	conversational	session
对话系统	conversational system	dialogue system
对象	object	javabean
对质	confrontation	counterview
对轻	fluvastatin
对重	counter-weight
对面	opposite	ect	opposing	vis a vis
对题	the question	counter-subject	countersubject
对齐	align at	registration
寻常	vulgaris	homeliness
寻找	seek	in search of	looking for	on the track of
寻求	seek	in pursuit of	gun for	quest
导体	conductor	conductive body	conuctor	leiter
导入	lead-in
导出	derived	export
导叶	guide glade
导向	oriented
导引	vector
导弹	missile	guided missile	missilery
导数	differential coefficient
导热	heat-conducting
导热系数	thermal conductivity	heat conductivity	coefficient of heat conductivity
导电	electric	current-conducting	conduct electricity	electroconductive
导管	catheter	conduit	iter	pipe
导联	nirl
导致	lead to	result in	issue in	account for
导航	navigation	pathfinding
导航卫星	navigation satellite
导航系统	navigational system	shoran
寿命	life	life-time	tau	life-expectancy
寿命预测	biometric
封装	housed	packaging	encapsulation	ecncapsulation
封闭	sealing	blocking	latch-up	close
射流	jet flow	fluidic	jet stream	efflux
射电望远镜	radiotelescope
射电辐射	radio radiation	radio emission
射线	ray	radial	half-line	actin
射线照射	roentgen-raying
射线衍射	x-ray diffraction x
射频	radio-frequency
射频干扰	radio-frequency interference
将不	won't
将会	shouldst
将来	future	prospective	hereafter
将近	near upon	along about
尊重	care for	respect	have regard for	defer to
小世界	microcosm	worldlet
小乔	little joe
小于	less-than
小体	corpusculum	corpuscular	corpuscula	globuli
小儿	wean	babys
小冰期	medithermal
小分子	micromolecule
小剂量	small dose
小区	areolae	sub-district	areolar	subdistrict
小叶	leaflet	foliole	lobule	lobular
小型	in small	miniaturized	small-sized	mini
小城	whistle stop
小城镇	wide place in the road
小孔	aperture	pore	stigma	foraminulum
小字	miniscule
小孢子	microspore	sporule	sporidiole	sporular
小孢子发生	microsporogenesis
小孢子母细胞	microsporocyte
小学	elementary school	grade school	primary school	primary grade
小学生	grade-schooler
小室	camerula	locule	closet	cella
小尺寸	subsize	minisize
小干	stemlet
小康	well-to-do
小数	small-number	decimal	fractional part	fractional division
小时	hour	hora	inches per hour	twenty-four hour
小果	small-fruited
小枝	twig	rod	ramular	ramellus
小树	arboret	treelet	sapling	psy-trance
小梁	trabecula	trabecular
小气候	microclimate
小灌木	semishrubby	undershrub	semishrub	subshrub
小片	fasciola	bisquit	bittie	fasciolar
小环	small ring	annulet	orbiculus	circlet
小球藻	chlorella
小生境	econiche
小白菜	pakchoi	pak-choi	brassica sinensis l	napa cabbage
小的	small	less	little	let
小种子	small-seeded
小穗	spikelet	spicule
小组	escouade
小肠	small intestine	tenue intestinum
小脑	cerebral	cerebellum	cerebellar	little brain
小花	floret	corollet	floscule	floweret
小范围	localized	span
小蜂	chalcid	chalcidoid	chalcid fly	chalcid wasp
小行星	asteroid	minor planet	miniplanet	planetoid
小规模	in small	small-scale	miniature	in little
小说	novel	story	fiction	novelistic
小车	dan	tuk-tuk
小部分	fraction	small proportion of	tything	tithed
小量	two cent
小雨	spit	sprinkle
小面积	small-area
小鸡	chicken	chucky	poussin	chick
小麦	wheat	wheatland	dog-grass	trigo
小麦田	wheat field
少于	subter
少年	juvenile	boyishly	gossoon	youngster
少数	minority	handful	paucity	oligarchic
少数民族	ethnic minority	minority	minoriry
少有	unordinary
少的	small	less	parvus	skinny
少见	singularly
少量	spot of	particle of	bits of	small number of
尔河	aire river
尖峰	peak	pinnacle	aiguille
尖的	pointed	cuspidal	cusped	apical
尖端	sophisticated	cutting edge	apex	point
尖细	taper
尖锐	acute	severe	edge	acuity
尖锐湿疣	pointed condyloma	pointed wart	verruca acuminata	condyloma acuminatum
尘暴	dust-storm	duststorm	palouser	dust devil
尘污	dustiness
尚未	not yet
尚缺	shy of
尝试	attempt	try	sample	have a go
尤其	rather	especially	in-chief	above the rest
尤其是	crown it all	bulwer-lytton
就业	get employment	pursue an occupation
就医	hospitalizing
就地	on site	onsite	whereness
就是	namely	viz
尺寸	measurement	size	dimension
尺度	yardstick	metewand	yard stick	meassure
尺度效应	scale effect
尼基	nicki
尼泊尔	nepal	nepalese	nepaulese	nepali
尼特	nuclear excitation by electron transition
尼龙	nylon	polyamide
尽可能	as as possible	as much as possible	as far as possible
尽快	as fast as can	against time	as soon as possible	as early as possible
尽管	in despite of	much as	even though	al-though
尽管如此	but even so	still and all	never the less	nonetheless
尽责	fulfil one's trust	pious
尽量	as far as possible
尾气	off-gas	end ga	sweep ga	offgas
尾流	wake flow
尾状核	intraventricular nuclei	caudatum	caudate nucleus	corpora caudatum
尾矿	tail	milltailings	deads
尾迹	wake
尾部	tail	caudally	empennage	stern
尿嘧啶	uracil	ura
尿潴留	urinary retention	retention of urine	uroschesis
尿白蛋白	urinary albumin
尿素	urea	carbamide	ureophil	usea
尿素氮	usea nitrogen
尿路	urinary passage
尿酸	uric acid	triketopurine	trioxypurine	lithic acid
局域网	local area network	local-areanetwork
局部	local	part	in-plant	topical
局部化	localize	co-localize	colocalize
局部性	locally
局部最优	local optimum
局部最优值	local optimum
局限	localization	circumscriptus	circumscribed
局限于	limit to
局面	phase	aspect	thing	ball-game
层云	strati	stratus	stratus cloud
层内	intraformational	intrastratal
层形	laminiform
层析法	chromatography	chromatographic analysis	stratographic analysis
层次	hierarchical
层次分析法	analytic hierarchy process
层次结构	hierarchical structure
层片	synusia
层状	layered	laminar	stratiform	bedded
层的	stratal	lamellar
层积	lamination	laminose
层级	reach
层结构	stratification structure	mise en abyme
层间	interlaminar	interformational	interlamination	interstratified
层面	bedding plant
居中	centered	centre
居于	abode at
居住	dwell	remain	room	live
居住区	populated area	residential district	settlement	housing estate
居住环境	living condition
居民	liver	resident	inhabitant	habitant
屈曲	buckling	flex	flexure	inflection
屈服强度	yield strength
屏蔽	mask off	shielding	screened
屏障	wall	traverse	parclose
展开	expand	open up	development	deployment
展开法	method of development
展望	prospect	outlook	expectation	vista
展现	open out	exhibit	show	lie
展示	open up	lay out	make a display of	make a demonstration of
属于	belong to	remain with	appertaining	fall into
属性	property	attribute	atr
属性图	chart attirbutes
属植物	genus acanthurus	genus amianthum	genus ammodytes	genus armoracia
属种	poa nemoralis
属类	generic
属间	intergeneric
屠宰	abatage	mactation	butcher
屡见不鲜	unseldom	riverage
履行	fulfill	perform	implementation	go through
山丘	khao	massif	hill	sow back
山东	shandong	shantung
山区	mountainous area	montanic	mountainy	coteau
山口	puerto	mountain pass	corfe	poort
山地	upland
山奈	galangal	rhizoma kaempferiae
山杏	armeniaca ansu kost	prunus armeniaca
山杨	aspen	asp	populus tremula l
山水	landscape	landskip
山的	collinus	mountainer
山羊	goat	capri	capric	caproic
山脉	range	mountain range	ridge	mountain
山西	shensi
山西省	shanxi
山谷	valley	hollow	daie
山间	intermountain	intermont
山风	mountain wind
岁的	highteen
岗位	post
岛屿	island
岛的	insular
岩体	lithosome
岩性	lithologic	lithology
岩浆	magmatic	magma
岩溶	karstic	carst
岩盐	rock salt	halite	halitum	prunella rupium
岩相	lithofacy	petrofacies
岩石	rock	pena	rocky	kaya
峡谷	canyon	notch	barranca	couloir
峰值	peak value	crest value
峰度	kurtosis	peakiness
峰态	kurtosis
峰电位	peak potential
峰面积	peak area
崇拜	adore	worship	venerate	cultism
崩解	disintegration	calve
嵌入	build in	in-built	in-line	bed-in
嵌合	table	enqomphesis	engomphosis	gomphosis
嵌合体	chimera
嵌套	nested	nestification
州的	state	cantonal	statal
巡视	double-o	patrol	scout	perambulatory
工业	industry	technical
工业化	industrialized	industrialise
工业区	manufacturing district	industrial estate	industrial park	industrial zone
工业控制	industrial control	industrial computer
工业生产	commercial production	industrial production
工业用	industrial land
工业界	industrial circle
工业过程	commercial run
工业革命	industrial revolution
工人	worker	working-man	wright	factory hand
工作	work	task	operating	perform
工作人员	staff member	fonctionnaire	working person	office-holder
工作压力	working pressure	wirking pressure
工作原理	operational principle	principle of operation	working principle
工作场所	workplace	work-place	operational site	working space
工作态度	work-attitude
工作效率	efficiency of operation
工作方式	working	manner of working
工作日	working day	day	week-day	workday
工作时间	work-hour	operate time	hours of labour
工作机	working machine
工作模式	work pattern
工作流程	workflow
工作满意度	job satisfaction
工作状态	operative mode	working condition
工作环境	work environment	working condition	working atmosphere
工作经验	work-experience	hands-on background
工作者	workmen
工作过程	working process
工作量	workload	work-load	load	case load
工作面	work surface
工具	tool	instrument	mean	facility
工况	operating mode	work condition
工厂	work	factory	plant	workplace
工地	construction site	worksite	job site
工种	profession	type of work	work category
工程	engineering	work
工程学	engineering	engineering science
工程学院	engineering school
工程管理	engineering management	schedule control
工程设计	engineering design	engineering development
工程质量	construction quality
工艺	technological	methodology	crafting	polytechnical
工艺参数	process parameter	technological parameter
工艺方法	technique
工艺条件	process condition	technological condition
工艺流程	process flow
工蜂	worker bee
工质	work medium	work substance
左侧	left-hand	left side	nearside	sinistral
左右	matter of	right-and-left	come over sb	thereabouts
左右对称	dissymmetric	zygomorphy	bilateral symmetry	eudipleural
左室	left ventricle
左心室	ventriculus sinister cordis
左房	atria sinistrum
左旋咪唑	levamisol
巨噬细胞	macrophage	megalophage	scavenger cell	macrophagocyte
巨大	enormous	vast	tremendous	magnitude
巨桉	alpine ash	rose gum	flooded gum
巩固	consolidate	stability	under-pin	corroborate
差不多	had like to	just on	as much as	almost
差分	difference
差分法	method of difference
差别	differential	contrast	discrimination	differential costing
差异	difference	diversity	disparity	discrepancy
差异分析	variation analysis	analysis of variance	variance analysis
差异性	otherness
差等	subalternation
差距	missdistance
巯基	sulfhydryl	mercapt	hydrosulphonyl	sulfydryl
已完成	off the stock
已实现	realized
已往	foretime
已有	existing
已知	given that	known
已经	already	yet	al-ready
巴丹	batan	cartap
巴尔喀什湖	balkhash	balkhash lake
巴斯德	pasteur	louis pasteur
巴西	brazil	brazilian	caipirinha	limeira
巴里	bari	james matthew barrie	du barry
巴黎	paris	city of light	parisian	lutetian
巷道	galery	bord	laneway
市中心	inner city	downtown	city center	civic center
市区	urban	city district
市场	market	marketplace	market-place	mart
市场价值	marketable value	value on exchange	cash equivalent value
市场价格	market price
市场化	marketize
市场经济	market economy
市政府	municipal administration	municipal government
市民	civil	citizenry	citizen	civic
市的	municipal	civic
布尔	boolean	boole	boer
布局	layout	topological	lay out	ordonnance
布料	material	cloth	drapery
布斯	john wilkes booth
布置	laying	positioning	placement	make
布谷鸟	cuckoo	cuckoo-bird	cuck-oo
布鲁克	rupert brooke
师生关系	teacher-student relation
希尔	shere	james jerome hill
希望	hope	wish	desire to	like
希望能	in the hope that
帕米尔高原	pamir	pamir mountain
帕累托	vilfredo pareto
帕金森	james parkinson	c northcote parkinson
帝国	empire	caesarean	empery
带宽	bandwidth	band-width	bandwidty
带有	participate of	accompanied with	partake of
带来	bring about	confer	bring along
带状	band-like	taenioid	bandlike	lorate
带电粒子	charged particle	particle charged
带的	zonal	zonary	taeniatus	cordal
带谱	band spectrum
帧间	interframe
帮助	help out	assist	aid	leg up
常会	ordinary meeting	regular meeting
常常	often	not seldom	at short interval	many time
常年	perennial
常态	normal	normalcy	constant state	normal state
常态化	normalization
常数	constant	invariable	const	constant difference
常染色体显性	autosomal dominant
常温	room temperature	normal temperature
常用	frequently-used
常用数据	active data	frequently-used data
常绿	semi-evergreen	aiophyllous	indeciduous	sempervirent
常绿树	evergreen	myristica fragran
常绿植物	evergreen plant	evergreen
常见	familiar	folky	hackneyed
常规	general	routine	conventional	established custom
常规处理	conventional processing
常规方法	conventional method
常识	common sense	commonsensical	general knowledge	common knowledge
常量	constant	const
幂函数	power function
幂律	power law
幅度	amplitude
干季	dry season
干扰	interference	jamming	intrusively	molestation
干扰信号	jamming signal	interference signal	noisy signal	unwanted signal
干扰区	interference region	interference range
干扰影响	disturbing influence
干扰情况	disturbed condition
干扰抑制	interference suppression	blankering
干扰效应	interference effect
干扰条件	disturbed condition
干扰消除	interference elimination
干扰素	interferon	gamma-interferon
干旱	drought	aridity	droughty	drouthy
干旱地区	dry land
干旱季节	drouth
干流	main stream
干涉	interference	step in	interfering	muscle into
干涉测量	interferometric
干涸	dry up
干热	dry heat	xerothermic
干燥	drying	dessicate	desiccation	arid
干燥指数	drying index
干的	dry	exarid	adry	exsuccous
干细胞	stem cell
干草	hay
干部	cadre
干酪乳杆菌	lactobacillus casei	bacillus casei alpha
干预	intervention	interfere in	get in on	intervene in
平分	in half	on the halves	go fifty-fifty	on a fifty-fifty basis
平动	translatory
平原	plain	flat	champaign	campagna
平台	platform	leveling block	flatbase	flatform
平和	peacefulness	velvety
平均	average	even	avg	librate
平均为	average out to
平均产量	average output
平均值	mean value	average value
平均偏差	mean deviation	average deviation	arithmetic average deviation	average error
平均功率	mean power
平均变化	mean variation
平均数	average	average number	mean	norm
平均水平	averageness
平均法	method of average	average method
平均温度	average temperature	mean temperature
平均绝对误差	mean absolute error	mean atsolute deviation
平均误差	mean error	average error	error mean	average deviation
平均质量	average quality production of	average-quality
平均距离	mean distance
平均速率	mean speed
平均重量	average weight
平均长度	average-length
平坦	even	flat	level	horizontal
平整	level off	planish
平方	square	quadratically	second power	quadr
平方和	quadratic sum	squariance
平方根	square root	quadratic root	subduplicate
平方米	square meter	centiare	centare
平板	flat-plate	tablet	slab	surface plate
平民	civilian	people	commons	pleb
平流	advection
平流层	stratosphere
平滑	smooth	smoothly	flowing	glossy
平滑肌	smooth muscle	organic muscle	nonstriated muscle	unstriated muscle
平滑肌细胞	smooth muscle cell
平片	plain film
平的	plane	plano	uncambered	planus
平直	flat
平移	translational	translatory
平稳	even off	smooth	calm	placidity
平稳增长	flat-growing
平稳性	smoothness	stationeriness	stationarity
平等	equality	coequally	owelty	evenly
平行	parallel	along	range	codirectional
平衡	balance	equilibrium	stand-off	poised
平衡原理	principle of equilibrium
平衡方程	equilibrium equation
平衡法	balanced method	law of equity	equitable	levelling method
平衡点	equilibrium point	balance point
平衡状况	condition of equilibrium
平衡状态	state of equilibrium	balanced state
平衡理论	level theory
平静	at quiet	in peace	equilibrium	still
平面	planar	plane	surface	two-dimensionality
年中	midyear	mid-year
年产量	yearly output	annual output
年代	year
年代学	chronological	chronology
年代序列	chronosequence
年会	office party	annual meeting	yearly meeting	annual conferenced
年初	beginning of a year
年历	almanac
年年	year-by-year
年幼	juniority	youngger
年底	year-end
年度	year	annually
年级	grade
年老	in year	advanced	over-the-hill	zimmer
年表	chronology
年轮	annual ring	annual zone	growth ring
年轻	youth	young	juvenility	juvenscence
年轻人	young adult	young person	springald	stripling
年鉴	year book	yearbook	almanac	annaler
年长	older	senior	old	elder
年际间	interannual
年限	term of year
年龄	year	age	time of life	aet
年龄分布	age distribution
年龄组	age bracket
并不	not exactly	no whit
并入	merge in
并列	in parallel	coordinate	keep pace	juxtaposition
并发	complicated by	concurrent	concomitantly	concurring
并发症	complication	deuteropathy	neopathy
并合	coalitus	syntaxis	compcsite
并指	syndactylous	interdigitate	ankylodactylia	aschistodactylia
并没有	not exactly	by no manner of mean
并生	heterotropous	parabiosis	gemination
并系	paraphyly
并联	in parallel	multiple	connection in parallel	multiple connection
并行	concurrently	collateral	parallel	side-by-side
并行化	parallelization	deserialize
并行处理	parallel processing	concurrent processing
并行性	parallelism	concurrency
并行算法	parallel algorithm
并行计算	concurrent computation
并进	hand-in-hand
并集	union set
幸福	well being	welfare	fortunate	wellbeing
幸运	fortunately	lucky	have jam on it	auspicial
幼体	larvae	germling
幼儿	child of tender age	papoose	pappoose	tenderling
幼儿园	child care center	nursery school	kindy	play-school
幼年	infancy	natural infancy	juvenil	immaturity
幼树	earsh	second growth	treelet	yongling
幼畜	pup
幼苗	seedling	yongling
幼虫	larvae	larval	grub	nepit
幼鱼	young fish	escrod
幽门螺杆菌	h pylori	heliobacter pylori
幽默	humoured	humor	humoristic	pleasantry
广东	guangdong
广东省	guangdong province
广义	generalized
广告	advertising	literature	advertizing	billing
广大	extensive	broad	vast	vastly
广州	guangzhou
广布	widespread	far-flung	peregrinus
广度	scope
广播	broadcast	broad-cast
广泛	widely	comprehensive	extensive	prevalence
广泛应用	extensive use
广泛性	universality	catholicity
广的	extensive
广藿香	pachouli	patchouly	pogostemon cablin
广西	guangxi
广谱	broad spectrum
广阔	wide	amplitude	ocean	widest
床的	lectual
序列	sequence	series	list	seriary
序列分析	sequential analysis
序列长度	sequence length
序数	sequency	ordinal	ordinal number
库体	library entry
库存	storage	stitching	stockpile	stock
应力	stress	stree
应力分布	stress distribution
应力分析	stress analysis
应力集中	stress concentration
应变	straining
应当	condignly	comme il faut	oughter	had need to do sth
应急	backed-up	meet emergency	on a crash basis	lash-up
应激	excitable
应用	applied	application	imposed	app
应用于	apply to
应用层	application layer
应用性	applicability
应用的研究	applied research
应用研究	applied research	application study
应用程序	application	app	application program	application routine
应用系统	application system	utility system
应用统计学	applied statistics
应用范围	field of application	range of use	applied range
应用软件	app	utility software
应用领域	application area
应答	response	answering	react	revoice
应答机	responder
应该	would better	had need	want to	supposed to
应该在	belong in
底层	substrate	understratum	bottom layer	bottom zone
底栖动物	zoobenthos
底物	zymolyte
底盘	chassis	undercarriage	base plate	mill bed plate
底线	bottom-line	underscore	post line	base-load
底质	stroma	stromata	zymolite
底部	base	bottom	floor	foot
底面	back surface	base-area	basal face	basal plane
庞大	bulky	enormous	astronomical	infinitely
废弃	out of use	out of date	waste	depleted
废弃物	rejected material	arising	rejectamenta
废水	wastewater	waste water	outlet water	black-water
废水处理	waste water treatment	effluent disposal	effluent treatment
废物	waste	wastage	obsolete	recrement
废物处理	waste disposal
度数	degree	dimensionality	scole
度日	degree day
度计	acidimeter
度过	live through	last through	get through	spend
度量	measurement
座谈会	symposium	symposia	rap session	forum
康复	well again	rehabilitation	restoration	get better
康复中	healingly
康奈尔	katherine cornell	ezra cornell
康普顿	arthur compton	arthur holly compton
廉价	low-cost	at a low price	budget	inexpensively
延伸	reach	extend	range	rolling out
延后	carry-forward	carryforward
延安	yanan
延时	time-delay	delayed	time-lapse
延续	continue	extended	prolonged	extendedly
延缓	stand over	stay	wait	postponent
延缓衰老	antiaging
延误	on-delay	slippage	dally over	morra
延迟	delay	retard	postponement	time delay
延长	prolong	extension	continue	spread out
建制	organic law
建模	modeling
建模技术	modeling technique
建立	establish	build	set-up	created
建立起	strike up
建筑	building	construction	structural
建筑业	construction business
建筑师	architected
建筑物	building	structure	construction	fabric
建筑用	building-plot
建网	networking	set-net
建议	suggest	advise that	propose	proposition
建设	laid down	contruction
建设性	constructive
建造	fabrication	create	construct	contruct
开关	switch	switching arrangement	disjunctor	faucet
开创	usher in	pioneer	trailblaze	form the beginning of
开发	exploitation	open out	tap into	empolder
开发区	development area
开发者	developer
开口	debouchement	ringent	open-jaw	abroach
开启	turn-on	unlock	unsealing	unblanking
开垦	assart	reclamation	reclaim	digging up
开始	set about	lead out	start on	begin
开始出现	starting occurrence	begining
开始实施	come into operation	come into force	go into effect	set on foot
开始时间	starttime
开展	expansion	wage	patulous	unfold
开展研究	conduct a research
开拓	exploiting	deploitation	pioneer	trailblaze
开放	free up	on-limits	open	open-end
开放式	open-label
开放系统	open-system
开环	open loop
开花	flowering	effloresce	florescence	bloom
开花期	florescence	eflorescence	anthesis
开裂	craze
开路	open circuit	pioneer	plough	trailblaze
开辟	carve out	hew out	pioneer	cut
开采	mined	exploitation
开销	spending	outgoing	promotional expense
开阔	open	latitudinous
开顶式	open-topper
异丁基	isobutyl
异丙基	isopropyl	sec-propyl
异亮氨酸	ile	isoleucine
异位	ectopic	heterotopic	atopic	ectopia
异养	heterotrophic	allotrophic	pterocnemia
异化	catabolize	dissimilation	disassimilate	katabolic
异名	mergus albellus
异型	heterogenous	allotype	heterotype	metatypic
异基因	xenogeneic	recessive allele	allogene	heterogenetic
异常	novel	out of the way	exceptional	anomalous
异常行为	deviant behaviour
异形	heteromorphic	dysmorphic	abnormities	heteromorphy
异性	heterosexual	heterogenous	isomerism	opposite sex
异戊烯	isoamylene	isopentene	iso-amylene
异构	isomerism	iso	heteroid
异构酶	isomerase
异步	asynchronous	asychronous	async	asynch
异源	heterogenous	allogenous	heterogenetic
异物	foreign-body	foreign object	nonself	extraneous matter
异相	out of phase
异质	heterogeneous	alloplasm	alloplasmatic	idiosyncratic
异质性	allogeneity	heterogenicity
异速	friction-motion speed	friction speed
异速生长	allometric
异黄酮	isoflavone
弄清	ascertain	figure down	ravel
式样	paradigm	pattern	styling	getup
式的	fashioned
引产	artificial labor	induced labor	odinopoeia	odynopoeia
引人	fetching
引信	fuze	fusee
引入	introduce	import	immitted	indraught
引力	gravitation	gravitational force	force of attraction
引发	initiation	pull the trigger
引导	pilot	lead	boot up	guiding
引擎	engine
引文	gobbet
引流	drainage
引物	primer
引用	reference	referencing	quote	excerpted
引种	introduced
引言	preamble	pre-speech
引证	citation	cite	adduce	quoting
引起	cause	at the bottom of	bring on	give rise
引起关注	cause concern
引进	introduce into	show in	bring in	jumpstart
引领	marshal
张力	tensile	tensioned	strain	tensive
张口	dehisce
张开	expand	stretch	outflung	ringent
张量	tensor	affinor	tenser
弥散	diffusion
弥漫	diffuse	fill	suffuse	permeate
弥补	make up	paper over	prosthesis	offset
弧形	camber	arc	arrondi	embowed
弧菌	vibrion
弯曲	curved	bending	flex	double up
弯矩	bending moment
弯管	bent pipe	bent tube	conduit bend	elbow bend machine
弱的	weak	weakly	thin	infirm
弱碱	weak base	mildbase
弹性	flexibility	resiliency	elasticity	give
弹性模量	modulus of elasticity
弹性系数	elastic modulus	coefficient of elasticity
弹簧	spring
弹道	ballistic	trajectory	ballistic curve	trajactory
强光	hard light
强制性	obligatory	coerciveness	enforceability	compellent
强力	powerful	sledgehammer	mightiness
强劲	strong	stronger	driving	industrial-strength
强势	dominated
强化	strengthening	intensification	enriched	intensify
强国	power	great-power
强地	vigoroso
强壮	strong	muscular	able-bodied	hale
强大	powerful	mightiness	powerfully	vigoroso
强度	strength	intensity	power	inte
强有力	strongly	potently	massively	powerfully
强烈	intensity	strong	with both feet	high-intensity
强的	intense	rortis	doughtier
强直性脊柱炎	ankylosing spondylitis
强调	stress on	point up	with emphasis	emphasize
强调了	emphatic
强迫	force to do	enforce upon	compulsion	high-pressure
强风	fresh gale	gale-force	strong breeze
归一	unitary
归一化	normalization
归于	ascribe to	lie at sb's door	rest with sb	adscription
归入	come under
归因	attribution	assignment
归因于	attributed to	put down to	originate in	owing
归属	attaching	attribution	vest	imputation
归属于	vest in
归并	merging	mnerge	merger	conflation
归档	on file	archiving
归类	categorization	classify	grading	categorise
归纳	inductive	render down	aposteriori	inductionmotor
归纳为	reduce to
归纳出	induce	generalise
归纳推理	inductive reasoning	inductive inference
归结为	come down to	boil down to	simmer down to	come down to sth
归还	replacement	return	restoration	turn in
当下	present moment
当且仅当	iff
当事人	party	client concerned	principalis	privy
当今	today	present-day
当代	time	in our own day	of this date	present day
当作	by way of	take for	in the light of
当前	currently	at the present day
当前和	running sum
当地	on site	local
当地人	native	local
当天	intraday
当归	angelica	radix angelicae sinensis	angelica sinensis diels	chinese angelica
当时	of the time	of the day
当然	of course	bet you	in all conscience	sure
当用	do duty for
当量	equivalent weight	equivalent unit	coefficient of equivalent	equvalent
当面	in the teeth	personally
录入	entering
录音	recording	audio-recording	sound recording	tape
彗星	comet	cometary
形体	form	morph	morpho
形势	condition	position	thing	posture
形式	modal	form	format	formal
形式上	formally	pro-form	proform	proforma
形式化	formalization
形式多样	multitudinousness
形态	morphological	shape	modality	morphology
形态上	modal
形态不同	variformed
形态发生	morphogenesis	morphogeny	topogenesis	morphogenetic
形态变异	morphological variation
形态学	morphology	morphological	morphic	philosophical anatomy
形态特征	morphometrics
形态结构	morphological structure
形成	shape into	form	formation	come into being
形成层	cambium	cambial	cambium layer
形成细胞	formative cell
形物	phane
形状	shape	form	s-shape	figure
形状记忆合金	shape memory alloy
形象	image	graphic	picture	iconically
彩色	full-color	chromatic	chromatic color	chromatic colour
彩色图	color picture	kromogram
彩色照片	photochrome	chromophotograph	heliochrome	carbro
影像	video	image	screenage	shadow
影像学	iconography
影响	work upon	influence	affect	effect
影响到	touch
影响力	influence	force	influence power	sway
影响情绪	sway the emotion
影响效果	impact effect
影响极	consequent pole
影响范围	sphere of influence
影子	shadow	cien	silhouette	ghostliness
彻底	the ground	down-the-line	full-on	inside out
彼此	together	one another	eachother
往复	reciprocating	to-and-fro	toing and froing
往往	as often as not	sometimes
往往会	tended to
径向	radial	sagittal
径流	runoff
待发	due-out	primed
待定	pend	pendency
待遇	treatment	dealing	terms of employment
很可能	as likely as not	in all probability
很可能是	probability is that
很多	much of	world of	power of	no end of
很大	prodigiouss	bonza	heckuva	helluva
很大程度上	bit
很好	well	all-right	no mean	devastating
很容易	lie in a nutshell
很小	knee-high to a duck	teensy	teentsy	tiddley
很少	little or no	if ever	rarely	tiny
很快	quickly	in a second	fast	quick at
很早	early
很重要	of great account	of great moment
很难	it is difficult to do	heckuva	helluva
很高	taunt
得不到	unavailable
得出结论	draw a conclusion	arrival at a conclusion	reach a decision	come to a dicision
得分	goal	score	point	tally
得分较低	lower-scoring
得到	come into	get at	fall in for	gain
得多	by far
得天独厚	advantaged	endowed by nature
得益于	benefit by	profit from
得知	learn	get word
循环	for-loop	cycle	circulating	cyclic
循环伏安法	cyclic voltammetry
循环性	cyclicity	circulative	recursivity
循环机	circulator	booster compressor
循环水	circulating water
循环系统	circulating system	circulatory system
循环过程	cyclic process	circular flow
微分	differentiating	different	differential calculus	defferential
微分方程	differential equation
微博	microblog	micrologue
微卫星	microsatellite
微地形	nannorelief	microrelief
微型	micro-scale	mini	dime-size	minitype
微处理器	microprocessor	microprocesser
微孔	micropore	mipor	microvoid	microwell
微小	minute	tiny	weeny	puniness
微尺度	microscale
微弱	thin	weakly	faint	feeble
微循环	microcirculation	microcirculatory
微微	pico	micromicro
微气候	microclimate
微波	microwave	wavelet	micro-ray	micro-wave
微流	microflow	miniflow
微环境	microenvironment
微球菌	micrococcal	micrococcus
微生态系	microecosystem
微生物	microbial	microbe	microorganism	micro-organism
微生物区系	microfloral
微生物学	microbiological	microbiology	microby	wicrobiology
微生物组	microbiome
微生物群	micropopulation
微生物群落	microfloral
微相	microfacies
微米	micron	micro-m	micrometre
微米级	micron-size
微粒	particulate	fine grain	atom	fine particle
微血管	micrangium
微观	microscopic	microcosmic
微观结构	micromechanism
微观缺陷	microdefect
微调	fine-tune	minitrim	trimming	sharp tuning
微通道	microchannel
微重力	microgravity
微量	traces of	atom of	drop	microdose
微量元素	trace-element	microelement	minor element	subversive element
德国	germany	german	deutsch	deutschland
心内	intracordal	intracordial	endocardiac
心力衰竭	heart failure
心区	cardiac area	cardiac space
心室	ventricular	ventricle	heart ventricle	ventricles of heart
心律	heart rhythm
心律失常	cardiac arrhythmia	arrhythmia	arrhythmic	arrythmia
心态	mind set	mindset	mentalite	mentality
心房	atrial	atrium	atria	auricular
心智	mental
心灵	psychological	interior	spirit	soul
心率变异性	hrv
心理	mental	mind	psycho	psych
心理健康	mental health	mental soundness
心理分析	psycho	psychanalysis	psychoanalysis
心理学	psychological	psychology	psychic	mental philosophy
心理学家	psychologist	psychogeneticist
心理测量	psychometric	mental measurement	psychrometrically	mental testing
心理特征	psychological feature
心理状态	psychology	psychological condition	mentation	psychological state
心理过程	psychical process
心理障碍	psychological block	psychological disorder
心电信号	electrocardiosignal
心电图	electrocardiogram	cardiogram	cardiograph	ecg
心皮	carpel	seed-pod	carpellary	carpellum
心绞痛	cardiac neuralgia	doctor's disease	heartstroke	breast-pang
心肌	myocardial	myocardium	cardiac muscle	heart muscle
心肌梗死	myocardial infarction
心肌病	cardiomyopathy	myocardiac	myocardiopathy	myocardiosis
心肌缺血	ischemia myocardial
心脏	cardiac	heart	cor	cordis
心脏手术	heart surgery
心脏病	heart disease	heart trouble	cardiopathy
心血管	cardiovascular	cardio-vascular	angiocarpy
必然	of necessity	necessary	inevitable	certain
必然会	sure to
必然性	necessity	inevitability
必然要求	certain claim
必要	necessary	essential	want doing	requisite
必要性	necessity	necessariness	obligatoriness
必要条件	requirement	essential prerequisite	sine qua non	necessary condition
必需	required	need	necessary	indispensable to
必需氨基酸	essential amino-acid	indispensable amino acid
必须	need	would better	it is imperative that	necessarily
忍冬	lonicera	honeysuckle	lonicera japonica	diervilla lonicera
志愿者	volunteer	voluntary	unpaid worker
忠诚	fidelity	loyal	true	loyalty
快乐	pleasure	happiness	joyously	in joy
快的	speedy	quick	express	swift
快递	express	expressage
快速	fast-track	fast	on the double	fleet
快速傅里叶变换	fast fourier transform
快速响应	quick response
快速增长	fast-growing	rapid growth
快速算法	fast algorithm
念珠菌	monilial	oidiomycetic
忽略	pass over	left out	over-look	ignore
忽略了	reckon without
忽视	over-look	pass by	go-by	disregard
怀孕	with child	with young	in-calf	in the family way
怀疑	doubt	suspicious	suspicion	suspect of
态度	attitude	air	attitudinal	front
怎样	what way
思想	thinking	idea	mind	ideal
思潮	current of thought	ideological trend	train of thought	geniuses
思维	phronetal	thought	line of thought
思考	thinking	consider	consideration	bite on
思路	train of thought	line of thought	tenor
急剧	sharp
急剧下降	go into a spin
急尖	sharp-pointed
急性	acute	brachychronic	foudroyant
急性呼吸窘迫综合征	acute respiratory distress syndrome
急性期	acute-phase
急性阑尾炎	acute appendicitis
急救	first aid
急流	rapid	rushing	torrentially	jet stream
急需	in urgent need	in dire need of	exact	imperative
性关系	sexual relationship	sexual intercourse	carnal knowledge
性内	intrasexual
性别	sexually	sex	sexualually
性动机	sex drive
性导	sexduction
性情	disposition	make	turn of mind	mental disposition
性感	fanciable	sexiness	sexily	zazzle
性格	nature	turn	makeup	characterological
性激素	sex hormone	gonadal hormone
性特征	sex characteristic
性状	quale
性理论	holistic theory
性病	venereal	sexually transmitted disease	sexual disease	social disease
性的	sexual	gamic	alkylic
性细胞	sexual cell
性能	capability	performance	nature	behaviour
性能优化	performance optimization
性能分析	performance analysis
性能参数	performance parameter
性能指标	performance index
性能比较	performance comparison
性能评价	performance assessment	performance evaluation
性腺	gonad	sexual gland	sex gland	ponad
性行为	sexuality	sex activity	rumpy pumpy
性质	qualitative	ship	property	kind
性选择	sexual selection	apolegamic	apolegamy
总之	in summary	in amount	in a word	either way
总书记	secretary-general	general secretary
总产量	gross product	total output	overall yield	ultimate production
总价	total value	total price	extended price	gross price
总体	population	ensemble	massing	collectivity
总体上	in the mass	as a whole	on aggregate
总体积	cumulative volume	bulk volume
总体结构	overall structure	architectural structure
总体规划	master-plan	general plan	overall plan	aggregate planning
总体设计	system design	overall design	general layout
总值	total value	gross value	grand total
总共	in total	in number	in the lump	gross
总和	summation	sum	sum total
总成本	total cost
总收率	overall yield	total yield
总数	amount	total	total number	gross
总时间	total time	cumulative time
总是	at all time	always
总有机碳	total organic carbon
总氮	total nitrogen
总热	total heat
总的	total	general	tota
总科	superfamily
总线	bus	abus	electric mains
总结	sum up	add-up	summarize	summarised
总胆固醇	tch
总能	total energy
总表	summary statement
总计	amount	in total	foot up to	in aggregate
总量	quantity	gross	volume dose	integral dose
总长度	overall length
总额	amount	total amount	gross amount	lump sum
恐怖	fear	affright	terror	horror
恐惧	fear	in terror	in awe of	in horror
恒定	invariably	nonvariant	constant difference
恒星	star	fixed star	sidereal
恒温	constant temperature	homothermous	homoiothermic	idiothermal
恢复	restoration	recovery	recover	retrieval
恢复力	resilience	recuperability
恢复方式	recovery mode
恢复时间	recovery time	time of recovery
恢复期	recovery phase	convalescent	restoration stage	decubation
恢复正常	right	get right	get one's breath again
恢复策略	recovery policy
恢复能力	recovery capability
恢复过程	recovery process	recovery procedure
恢复进程	recovery process	recoverer process
恢复重建	reconversion
恰当	in point	above right	well	on the mark
恶劣	vile	badly	gross	shoddily
恶化	worse off	deterioration	degeneration	aggravated
恶心	sick	nausea	boak	nvd
恶性	malignant	nicious	telephic	theriodic
恶性肿瘤	cancer	malignancy	therioma	antinomasia
恶意	ill will	spite	malignancy	malevolence
悖论	paradox
悠久	of long standing	age-long	old-established
患有	infected with
患病	suffer from	develop a disease	sicken	contract a disease
患病率	case rate	morbidity rate	sickness rate
患者	patien	sick person	victim of disease	sufferer
悬挂	swing from	hang	suspension	impend over
悬殊	intervallic
悬浮	suspended	suspension	levitation	soliquoid
悬浮液	suspended solid	slurry	suspension	soliquoid
悬浮物	seston	suspended matter	suspended substance
悬臂	cantilever	cantalever	cantilever bridge
悲伤	sorrow	disconsolation	sore	rueful
情况	condition	case	instance	thing
情况等	ing
情况调查	condition survey	status inquiry
情分	mutual affection
情势	state of affair
情境	situation	situationally
情形	situation	case	state	status
情感	emotional	affective	sentiment	feeling
情感障碍	mood disorder
情报	information	intelligence	gen	knowhow
情报学	infomatic
情景	scene
情绪	emotional	pulse	feeling	spirit
情节	scenario	story-line	plot	polt
惩罚	drop on	come down on	punish	discipline
惯性	inertial	inertia
惯性力	inertial force	inertia force	force of inertia
惯量	inertness
想法	notion	think	reflection	thought
想象	visualize	image	figure to	vision
愈伤组织	calli
愈加	even more
愈合	skin over	heal up	scar over	close up
愉悦	convivially	joviality
意义	significance	content	meaning	bearing
意义重大	signality
意向	purpose	motion	pulse	intention
意味着	purport	predicate	presume	connote
意图	intent	offer	meaning	view
意外	unexpected	accidental	sudden	chance
意大利	italy	italian	italia	ital
意志	volitional	bulesis	volitionally	conative
意念	impression
意见	opinion	theory	write in for	say
意识	awareness	consciousness	sense
意识到	aware of	awake to	conscious of	alive to
意识形态	ideological	ideology
感兴趣	interested	in amusement	care a hang	with great relish
感到	find
感受	reception	recipience	taste
感官	sense	sensatory	receptively
感应	induced	induction	sense	vibe
感性	sensibility	geist	proceptivity
感情	susceptibility	sentiment	heart	feeling
感染	infection	communicate	exposed to	contract
感染性	infective	mucigenic	throat infection
感热	thermolabile
感知	percept	perceiving	apperceptive	apperceive
感知机	perceptron
感知能力	percipience
感觉	sense	feel	sensory	sensation
感觉运动	sensorimotor	estheticokinetic	sensomotor
愤怒	teen	rage	in anger	wrath
愿意	should like to	willing to	disposed	choose
愿望	wish	mind	voice	aspiration
慢性	chronic	chrono
慢性炎	chronic inflammation
慢性病	chronic disease	morbus chronicus
慢慢	easy	slowly	by small and small	handsomely
慢病毒	lentivirus	slow virus
慢病毒感染	svi
慢的	slow	tardy	dilatory
慢速	low speed
戊二酸	glutaric	propane dicarboxylic acid	glutaric acid	pentane diacid
戊二醛	glutaral	glutaraldehyde	glutaric dialdehyde
戏剧	dramatically	stage	drama	theater
成为	get	characterise
成人	adult	grown-up	grown man	grown-ups
成倍	doppio	gemination
成像	imaging	imagery	image-forming
成像仪	image-maker
成分	ingredient	component	composition	fraction
成分分析	componential analysis
成功	successful	successfully	come it	get there
成员	member	membral	selectman
成员国	member-state
成品	end product	completed product	end item	finished product
成因	etiogenic
成土	pedogenic
成型	confectioning
成对	paired	in couple	twin	conjugated
成对比较	paired comparison
成就	effort	success	achievement	accomplishment
成岩	diagenetic
成年	of age	grown up	adult	grow up
成年人	major	grownup	adulter
成形	shape up	formed	take form	take shape
成形术	platanthera bifolia
成本	cost insurance and freight	cost insurance freight by plane	degression
成本控制	cost for control	control of cost
成本效益	cost-efficiency	cost-benefit	benefit-cost
成本管理	management through cost	cost control
成果	work	out-come	harvest	fruit
成熟	mature	developed	grow up	ripe
成熟度	degree of normality
成熟期	maturity	maturation period	maturation stage	autumn
成熟阶段	maturity stage	maturational
成瘾	addictively	habituation
成的	twenty-seventh
成矿	metallogenic	minerogenic	minerogenetic
成立	come into existence	tenable
成纤维细胞	fibroblast	desmocyte	mechanocyte	inoblast
成绩	result	performance	grade	showing
成虫	adult	imaginal	imago	ephebic
成败	stand or fall
成都	chengtu
成都市	chengdu
成长	growing	round into	shape	accrescent
成骨	osteogenic	bone-formation	osteoplastic	ossification
成骨细胞	osteoblast	osteoplast	bone-forming cell	sclerotomal cell
我们	notre	ourself
我的	mine	mein	meum
或有	probalble
或者	vel	ossia	peradventure
或许	by some possibility	likely	probably	belike
战争	war	warfare	martial	hostility
战后	post-war	afterwar	postwar	postbellum
战场	battlefield	battle-field	field	cockpit
战斗	combat	conflict	battle	fighting
战术	tactical	war
战略	strategy	strategic	stragety	stratage
战略决策	strategic decision	strategy-making
战略规划	strategic planning
截取	intercept	pick off
截断	break-in	chopping	slice through	shut off
截止	cut-off	cutoff
截然	diametrically
截然相反	as opposed to	polarity	at opposite pole	poles apart
截留	trapping	entrapment
截至	by the time
截距	intercept
截面	cross section	section	cross profile
户外	out-of-door	outdoors	open	open-air
户籍	household registry	domiciliary register	domicil
房价	room rate
房屋	premise	housing	domus	bricks and mortar
所以	consequently	ergo	quare	argal
所使用	used by
所在	locus	locality	seat	ubiety
所得	proceed
所有	every	whole	hand	proprietorial
所有人	all-men	holder	owner	proprietor
所有权	proprietary	ownership	property	proprietary right
所谓	so-called
扁平	compressed	tabular	applanate	planular
扇形	sector	flabellate	sectorial	fanshaped
手册	manual	handbook	man	hand-book
手写	handwritten	manuscript
手动	manual	manipulating	hand-actuated	handraulic
手势	motion	gesture	pantomime	sign manual
手工	manual	handiwork	handmade	mechanic
手性	chiral
手持	hand-hold
手术	operation	surgery	medical procedure
手术切口	surgical incision
手术前	preoperative	presurgical
手术前后	perioperatively
手术后	postoperative	post-operative	postsurgical
手术室	surgery	operating room	operating theater	operating theatre
手机	cell phone	handphone
手段	mean	instrument	implement	ployed
手法	chirismus	martingale	tact	technic
才能	ability	quality	equipment	capacity
扎根	take hold	put down the root	take root	strike the root
打击	hit	strike	crack down	beat against
打包	pack up	package	packet	parcelling
打印	print	line printing
打印技术	print technique
打孔	keypunch	slotting
打开	open	enable	breaking	dup
打破	break	knock out	fract	broken
打靶	target practice
打鼾	snore	drive one's pigs to market	stertorous	saw wood
托管	managed	mandatory	trust territory	mandatum
扣带回	callosal convolution	cingulate gyrus	gyri callosus	gyri cinguli
执政	in power	in office	come into power	party in power
执法	law-enforcement	carry out the law	administer justice	maintain the law
执行	execution	perform	implementing	carry out
执行中	executory
执行时间	e-time	execute time	runtime
扩充	extend	expanded	expansion	extension
扩大	enlarge	amplification	extensive	extend
扩大了	writ large
扩展	extend	spread-out	expansion	extensiveness
扩展性	augmentability	expansibility
扩张	dilation	expand	augmented	distention
扩散	diffusion	scattering	flanch	proliferate
扩散控制	diffusion control
扩散系数	diffusivity	diffusion coefficient	coefficient of diffusion	diffusion constant
扩散能力	diffusivity
扩频	spread spectrum
扫描	scanning	fineness	exploring
扫描仪	scanner	scanistor
扫描电子显微镜	scanning electron microscope
扭曲	twisted	tortuosity	tortility	tortuous
扭矩	twisting moment	torsional moment
扭转	torsion	twisting	loxic	torquing
扮演	in the character of	act	play	impersonation
扰动	disturbance	perturbance	remolding
扶持	give support to
扶贫	anti-poverty
批判	animadvert	criticism	discriminatingly
批发价格	wholesale price
批评	critical	criticise	hit at	comment
批量	lot size	serie
找出	find out	found out	locate	look out
找到	discovered	get at	turn up	find
找到了	eureka
承包	by contract	undertake	job
承压	bearing pressure
承受	subjected to	have charge of	sustain	bear up
承担	have charge of	undertake	accept for	take on
承担着	have on one's shoulder
承诺	after consent	comply	yield consent	acceptance of offer
承载	load-bearing
承载能力	carrying capacity
技巧	technique	technical	skill	tip
技术	technology	technological	technique	skill
技术上	technical	technologically
技术分析	technical analysis
技术培训	technically training
技术密集型	skill-intensive
技术开发	technological development
技术性能	technical function
技术指导	technical director
技术措施	technical measure
技术方案	technical proposal
技术测量	commercial measurement	technical measurement
技术经济	technical economy
技术获得	acquisition of technology
技术要求	technical requirement	technical specification
技术设计	technical design
技术进步	technical progress
技术鉴定	technical expertise	technique appraisement
技术领域	technosphere
技能	skill	skilledness	technic	technica
技艺	craft	craftsmanship
把手	handle	knob	hand-grip	haft
把握	assurance	hold	grasp
抑制	suppression	inhibition	keep in	hold in
抑制人	inhibitor
抑制作用	inhibitory action
抑制剂	inhibitor	stat	restrainer	suppressant
抑制因子	inhibitory factor
抑制型	inhibitory type
抑制基因	suppressor gene
抑制性	debilitative
抑制控制	heroin addict
抑制效应	depression effect	inhibiting action	inhibitory action	retarding effect
抑制物	inhibitor	stayer
抑制状态	inhibitory state
抑制病毒	virustatic
抑制细胞	suppressor cell	cytostatic
抑制细菌	bacteriostatic
抑制蛋白	arrestin
抑癌基因	suppresser gene
抑素	chalone	colyone	anthormon	kolyone
抑郁	depression	chagrine	peg too low	blackly
抑郁症	tristimania
抓住	latch on	take	grapple	catch
抓取	capture	grab	snatch at
投入	pitch in	launch into	devoted	in-put
投入产出	input-output
投入产出表	input-output table
投入使用	come into service
投射	projected	dart	projectile	shoot
投影	projected	projection of image	aerial image
投影法	method of projection	projection method	sciography	sciagraphy
投影矩阵	projection matrix
投放	dump on
投票	voting	poll	ballot	suffrage
投资	investment	lay out
投资者	investor	money man	funder	invester
抖动	flapping	jitter	dithering	twitter
抗争	oppose	duelled
抗体	antibody	anti-body	antisubstance
抗剪强度	shearing strength
抗压强度	compression strength
抗原	antigen	antigen e
抗原性	antigenicity
抗坏血酸	vitamin c	cereon	avitamic acid	antiscorbic acid
抗寒	coldproof
抗干扰	anti-jamming	tamper-resistant	antijam	antidisturbance
抗干扰性	interference immunity
抗性	resistance	penicillin-resistant
抗感染	anti-infective	anti-infectious	antiinfective
抗拉强度	tensile strength
抗日战争	sino-japanese war
抗旱	drought-resistant
抗氧化	antioxidative	anti-oxidation
抗氧化作用	antioxygenation	antopxidation
抗氧化剂	antioxidant	anti-oxidant	antioxidane
抗氧化性	resistance to oxidation
抗氧化酶	antioxidase
抗炎	anti-inflammatory	antiinflammatories
抗生素	antibiotic	microbiotic	anti-biotic	antibioties
抗病	disease-resistant	nosotropic	premunition
抗病毒	antiviral	anti-viral	antivirotic
抗病毒药	antiviral drug
抗癌	anticancer	antitumor	anti-carcinogenic	antitumour
抗真菌	antifungal	anti-fungal	antimycotic
抗结核	antitubercular	antituberculous	antituberculosis	antiphthisic
抗肿瘤	anti-tumor	antitumour	antitumoral
抗肿瘤药	antineoplastic drug
抗菌	antimicrobial	antibacterial	anti-microbial	antisepsis
抗菌药物	antibacterial drug
抗虫	anti-insect
抗血小板	antiplatelet
抗血清	antiserum	serum-fast	staphylococcal enterotoxin b antiserum
折中	compromise	split the difference	strike an average	sit on the hedge
折叠	fold	collapse	scored	replicate
折射	refractive	reflect from	refringent	anncamptic
折射率	refractive index	index of refraction	specific refractive power	refractivity
折扣	discount	cut rate	rebate	abatement
折断	break-off	snap off	dog leg
抚养	provide	bringing up	fend for	take care of
抚育	foster	cradle	nurturant
抛物线	parabolic	parabola	paracurve
抢救	salvage	santch	salve
护坡	pitching
护士	nurse	sister	nursekeeper	sissorexia
护理	nursing	tend	nursing care	nsg
护理工	care worker
报告	report	account	send through	message
报文	message
报纸	paper	newspaper	courant	linendraper
报警信息	warning message
报道	report on	advice
报酬	reward	consideration	remuneration	meed
披碱草	lyme grass
抬高	drive up
抵制	stick up to	resist	set one's face against	reject
抵御	fend against
抵抗	resistant to	stand up to	stick up to	counteract
抵抗力	resistance	strength
抵消	offset	counteract	kill	balance
抽取	abstraction	drawout	take suction	extractive
抽吸	pump	drawing-in
抽样	sampling	samples drawn	spot	ozon
抽样法	sampling method
抽样调查	sampling survey
抽穗	ear	tassel
抽血	phlebotomized	blood-drawing	draw blood	hemospastic
抽象	abstract	way-out	abstractly	pure
担任	work as	assumption	occupy	shoulder
担子菌门	basidiomycota
担当	act as
担负	incur
拆分	split
拉丁方设计	latin square design
拉伸	stretched	hitting
拉伸强度	tensile strength
拉伸性	stretchability
拉伸试验	tension test
拉力	tensile	tensile force	tensioned	pull
拉开	with-draw	undraw	draw away	unzip
拉普拉斯	pierre simon de laplace	marquis de laplace
拉格朗日	lagrange	lagrangian
拉格朗日乘子	lagrange multiplier
拉特	lat	gujerat
拉索	bracing cable	lanyard	roland de lassus	orlando di lasso
拉萨	lhasa
拍卖	on sale	auction	public sale	by tender
拍摄	film	screen	picture	shoot
拐折	inflexion
拐点	inflection point	yielding point	break point
拒绝	turn down	rejection	refusal	pass up
拓宽	widening
拓展	widening	broaden out
拓扑	topology	topologically
拓扑结构	topology	topological structure	topology structure
拔牙	tooth extraction	dental extraction	exelcymosis	have sth out
拔管	extubation
拔罐	ventouse	cupping glass
拔除	exelcymosis	exorcize
招募	called for	beat up	conscribe
拜占庭	byzantium
拟人化	personate
拟南芥	arabidopsis	arabidopsis thaliana	arabidopsis lyrata
拟合优度	goodness of fit
拟合数据	fitting data
拟合模型	fitted model
拟定	study out	protocol	fitted
拥塞	congestion
拥挤	congestion	crowded	press about	packed-out
拥有	provided with	possess of	hand	have got
拦截	head off	intercept	hold up
拮抗	rivalry	antergic
拮抗作用	antagonism	antagonistic action	antergy	antergia
拯救	recover	salvation	redemption
拷贝	copyer
拷贝数	copy-number
持久	durable	permanent	enduring	long-lasting
持平	level out	evenhandedness
持有	possess	hold
持续	last out	sustained	persistent	continuing
持续性	sustainability
持续时间	duration	persistence time
指令	instruction	statement	directive	command
指出	point out	indicate	index	show
指南	guide	manual	companion	directory
指向	point to
指向性	directivity	directive property
指向精度	pointing accuracy
指定	designation	specify	named	prescription
指导	direct	guide	guidance	conduct
指导思想	guiding ideology
指导性	instructiveness	institutive
指引	initiation	citation	cite	manuduction
指征	indication	indicatio
指挥	in command	direct	leading	conduct
指控	charge	holding charge	make a charge against	bring a charge against
指数	exponential	index	indices	characteristic
指数值	index value	exponential quantity
指数函数	exponential function
指数分布	exponential distribution
指数增长	exponential growth
指数方程	exponential equation
指数法	index method
指明	say	designate
指标	indicative	target	index	indicial
指派	detail off	assign	allocated
指的是	refer to sth
指示	indicate	direct	denote	pointing out
指示剂	indicator	visual indicator	indicartor	inaicator
指示器	indicator	reporter	viewer	indicating gage
指示性	demonstrativeness
指示意义	denotive
指示物	referent	pointer	referend
指纹	fingerprint	dactylogram	finger print	finger-mark
指纹图谱	finger-print
指针	index	hand	indices	pointer
按位	bitwise	digitwise	bit-by-bit
按摩	massage	cheirapsis	chirapsia	rub down
按照	in light of	according to	in terms of	in the manner of
按键	key-press	keypress	keystoke	keystroke
按需	as-needed
挑战	challenge	defy	gage	defiance
挑战性	challengingly
挑选	single out	pick out	option	select
挖掘	dig	rootle	mine	drill-down
挠度	flexivity
挤压	pinch	pressurization	nobbing	squeeze for
挥发	volatilization	volatilise	evaporable
挥发性	volatile	evanescent	ethereal	fugacity
挥发性脂肪酸	volatile fatty acid	vfa
挥发油	essential oil	distilled oil	benzin	volatile oil
挥发法	evolution method	volatilization method
挥发物	volatile	volatile substance
挫折	frustration	setback	reverse	lurch
振兴	re-energize
振动	vibration	oscillation	vibratory	buffeting
振子	vibrator
振幅	amplitude	amplitude of oscillation	swing	amplitude of vibration
振荡	oscillating	oscillatory	succussion	osc
振荡周期	oscillating period
捆绑	truss	binding	bindingness	seizing
捐赠	give	donate	endow	heriot
捕捉	capturing	catch	hawk	prehensile
捕捞	dredging
捕获	taking	acquiring	seizure	trapped
捕获效应	capture effect
捕食	prey on	harpactophagous	predacious	predatory
捕食性	preying
捕食者	predator
损伤	trauma	injury	impairment	scathe
损伤后	post-injury	postinjury
损坏	do damage	do a job on	in piece	spoilage
损失	loss	losing	expense	melting loss
损失函数	loss function
损失率	loss rate
损失系数	loss efficiency
损害	damage	lesion	impair	do harm to
损益	gain and loss	profit and loss	loss and gain
损耗	loss	wear down	waste	dissipative
换热	heat exchange
换热器	heat exchanger	interchanger
换算	equated
据此	hereby	thereunder
据计算	worked out
授权	authorization	empower	empowerment	authorisation
授粉	pollination	pollenize
授精	insemination	fertilization	semination
授课	schoolteaching	give lessons on
掌握	master of	have a grasp of	hand	predominate
排便	defecation	cacation	diachoresis	defaecation
排入	discharge into
排出	ejection	push-out	discharging	drain
排列	array	arrangement	range	form
排列顺序	marshalling sequence
排卵	ovulation	oviposit	ovulatory
排名	placing
排序	sorting	sequencing	rank ordering	ordering
排放	let
排斥	freeze out	repulsiveness	fight off	exclude
排斥性	repellency
排气	exhaust	degassing	outga	gassing
排水	drain	drainage	unwater	mole-draining
排水渠	offtake	watering
排污	blow-off	blowdown
排泄	excretion	egest	excretory	excernant
排泄物	fecal	dejecta	excreta	excretion
排空	evacuation	emptying	vacuation
排队模型	queueing model
排除	rule out	exclusion	eliminate	depletion
掘进	drivage
探头	sonde	probe head	search unit
探明	expiscate
探查	exploratory	burrow into	sniff around
探求	probing	search	questing	hunting
探测	detect	explore	acquiring	exploratory
探测器	probe	prober	stud finder
探究	research into	probe into	explore	exploratory
探空	sounding
探空火箭	sounding rocket
探索	probe	seek for	search after	quest
探索出	track out
探索性研究	exploratory research
探讨	research on	go into	disquisitive
探针	probe	needle	stylet	sonde
接入	cut-over	couple in
接入点	drop
接受	take in	acceptance	receive into	reception
接受率	receptance
接受者	receiver	acceptor	acceptant	taker
接口	interface	hicky
接壤	border on	neighbouring
接头	tap	splice	piecing	cappel
接收	take-over	receiving	takeover
接收机	receiving machine	keyboard sender receiver
接收端	receiving end
接枝	ingraft	imping	inarch
接着	follow	coming
接种	inoculation	vaccination	inculturing	innoculation
接纳	take on	receive into	acceptance	taken up
接触	in contact	exposed to	contiguity	meet
接触角	contact angle	angle of contact
接近	approach	near	approximation	close on
接近于	close to	near to	hard upon	approximate
控制	control	master of	keep under	command
控制作用	control action
控制力	assert oneself
控制变量	controlled variable
控制器	control	control unit
控制因素	controlling factor
控制方法	controlling mean
控制方程	governing equation
控制机	controlling machine	cybertron
控制条件	control condition
控制流	control flow
控制点	control point	point of reference	monitoring point	reference point
控制算法	control algorithm
控制精度	control accuracy
控制系统	control system
控制线	control line	line of control
控制组	control group
控制能力	ability to control	control ability
控释	controlled-release
推出	push-off	thrust out	detrude	extrusion
推力	thrust	vis a tergo	shoot
推动	drive by	push on	impulse	motivation
推导	derivation
推导出	elicit
推崇	cry up	inthrone
推广	promote	generalization	spread	flacker
推拉	push-and-pull
推拿	wmx
推断	extrapolation	infer	conclude	deduce from
推测	conjecture	speculate on	theory	supposed
推理	reasoning	theoretical	inference	ratiocinative
推荐	recommend	commend	recommendatory	commendatory
推荐系统	recommender
推行	push
推论	inference	reasoning	conclusion	deductive
推进	propulsion	propel	push-in	boost
推迟	put off	deferring	on hold	sleep on
掩盖	cover up	screen from	gloss over	paper over
掩蔽	masking	screen	occult	shelter
措施	measure
掺杂	doping	adulteration	impure	deathnium
描写	described as	representative	depiction	rendering
描图	tracing	traced drawing
描绘	describe	represent	delineate	figure
描述	describe	description	presentation	depict
描述性	presentational
描述性统计	descriptive statistics
描述符	descriptor	descrptor	deseriptor
提交	submission	introduce before	refer	put in
提供	offered	provide	serve up	afforded
提供信息	informatively
提供帮助	offer one's service
提供服务	render a service
提供线索	key	clue	cluing
提供给	lend sth to sb
提供者	doner	bringer	exhibitor
提供证据	evidential	afford proof	furnish evidence	induction of evidence
提倡	advocated	pioneer	advocacy	advocater
提出	bring in	plan out	come up with	put in
提出建议	offer a proposal	throw out a suggestion	propound
提出者	presenter	tenderer
提到	touch on	mention	refer to	speaking of
提前	ahead of schedule	bring forward	set ahead	forwardness
提升	lift out	upgraded	step up	advancement
提及	touch on	mention	advertency	give a reference to
提取	extracting	abstraction	ext
提取法	pheresis
提取相	extract phase
提早	advance	before one's time	ahead of time	prematurity
提炼	abstract	try out	refining	alesend
提的	attollens
提示	prompting	clue to	indicative of	cue
提纯	purification	purify	clean-up	refining
提议	proposal	suggest	offer	motion
提醒	remind	warn	prompting	jack
提高	enhance	elevated	advance	step up
插件	plugin	package board	plug-in board	plug-in card
插值	interpretation	interpolating
插值法	interpretation
插入	insertion	build in	cut in	intervention
插管	intubation	cannula	cannulated	intubation tube
插补	interpolation
揭示	open out	disclosure	exposit
援引	invoke	adduce
搅拌	stir up	churn up	agitation	stir a bath
搏动	pulsate	pulsatile	beating	throbbing
搜寻	search	hunt for	look-out	ferret for
搜索	searching	found out	beat about	seek
搜索任务	search mission
搜索空间	search space	searchspace
搜索算法	search algorithm
搜索过程	search process
搜集	collect	gather	spicilegium	rake out
搬运	handle	convey	hauling	portage
搭载	tolmiea menziesii
搭配	collocation	lookbook
携带	carry	phoro	shlepper	tote
携带者	phore
摄像	videography
摄像机	camera
摄入	uptake	englobement
摄动	perturbation
摄取	ingest	uptake	intussusception	introjection
摄影	camera	photography	filming	photographical
摄影术	photography	photographically
摄食	ingestion	food intake	cibation
摆脱	get out of	clear off	shake-off	rid of
摇床	swing bed
摇摆	rock	swing	float between	unsteady
摇篮	cradle	bassinet	cunabula
摇蚊	chironomid	family chironomidae
摒弃	break with	deny oneself	spurn	turn sb down
摘要	summary	abstract	brief	syllabus
摩尔	mole	mol	molar	douglas moore
摩尔分数	mole fraction
摩尔比	mole ratio
摩擦	friction	rub	attrition	grating
摩擦系数	friction coefficient	friction factor	coefficient of friction
摩西	moses
摸索	feel for	grope	fumble	poke about
撞击	impact	impinge	appulse	knock against
撤离	vacate
撤销	avoiding	stripping	inactivate	quash
播放	play	broad-cast	play back	play sth back
播种	seed down	plant	sow	insemination
擅长	good at	skilled in	accomplished in	adept in
操作	operational	manipulation	handling
操作人员	operation staff	operato
操作性	operability
操作方式	operation mode	mode of operation
操作方法	operational approach	working method	method of operation
操作系统	operating system
操作过程	operational process	working process
操纵	control	man	engineering	manipulate
支付	paying	shell out	disbursement	fork out
支出	paid-out	disbursal	expenditure	pay out
支原体	mycoplasmal	mycoplasma
支承	supportive	bear	upbear	point d'appui
支护	pit prop
支持	support	back up	stand by	sustaining
支持下	under the aegis of
支持服务	support-service
支撑	support	hold up	bolstering	prop up
支架	stenting	steadier	rest	bracket
支柱	brace	mainstay	staff	stanchioned
支气管	bronchial	bronchi	bronchus	bronchial tube
支气管肺	bronchopulmonary
支气管肺泡灌洗液	bronchoalveolar lavage fluid
支流	tributary	branch	affluent	off-shoot
支配	dominate	management	rule over	guide
支链	branched chain	fork chain
收入	income	revenue	proceed	mean
收入水平	level of income
收到	receive	receipting
收割	harvesting	reap	crop	ingather
收支	expense and receipt	revenue and expenditure	incoming and outgoing	revenue snd expenditure
收敛	convergence	astringe	astriction	corrugant
收敛性	astringently	styptic	constringent
收敛速度	convergence rate
收益	income	proceed	fruit	win
收益率	yield rate	rate of return	earnings rate
收缩	contraction	take-up	shrink	draw in
收缩压	systolic pressure	mm hg
收缩率	contraction percentage
收获	harvest	get in	gain	crop
收获期	harvest
收集	collection	assemble	compile	trapped
收集到	make a raise of
收集数据	collecting data
收集资料	collecting data	collect material
改变	change over	varying	alter	influence
改变为	converted to
改善	improvement	amelioration	for the better	refine on
改善情况	remedy a situation	mend matter
改建	reconstruction	re-engineering	remodeling	rebuild
改正	correct	cure	reform	make a correction
改良	improved	modified	ameliorate	evolutionary
改进	improve on	modified	revised	refine on
改造	reconstruction	make over	new-model	ipv
改革	innovation	reform
攻关	brain storming
攻击	attack	lay at	light into	set on
攻击性	invasive	aggressivity	offensive	aggressive nature
攻击者	attacker	assailant	setter-on	assaulters
放大	amplification	magnified	scaling-up	amplifying
放宽	broaden	set at large	looser
放射	radiation	radio	ray	emit
放射性	radioactive	emissive	radioactivity activity
放射治疗	radiation therapy	radiotherapy	ray therapeutic	radiotherapeutic
放弃	give up	back-down	fall out of	break of
放热	exothermic	radiative	heat liberation	thermopositive
放牧	range	grazing	browse on	pasturing
放电	discharge	discharge electricity	electric discharge	discharage
放线菌	actinomycete	actinomyces	aetinomycelial	ray funli
放置	placement	positioned	place	set
放血	bloodletting	depletion	f vs	let blood
政府	government	administration	governmental	state
政府机构	governmental agency	public authority	government body	government machinery
政府部门	government sector	government document	government department
政治	political	government	governmental	political-legal
政治学	politics	political science	political law	publicist
政治经济	politico-economic
政策	policy	nonviolence
政策分析	policy analysis
政策制定	policy-making
政策制定者	policy-maker	policymaker
政策导向	policy-oriented
政策的制定	formulation of policy
故事	narrative	story	relation	tale
故障	fault	out of order	failure	malfunction
故障信号	abort signal	breakdown signal	trouble signal
故障树	fault-tree
故障树分析	fault tree analysis
故障检测	fault detection	failure testing	failure detection	trouble detection
故障特征	fault tag
故障状态	fault condition
故障识别	failure recognition
故障诊断	fault diagnosis
效价	valency	tite	titre
效力	effectiveness	efficacy	efficiency	potency
效果	effect	impact	purpose	impression
效果好	advantage	act well
效率	efficiency	coefficient of performance
效率不高	unefficient
效率低	ineffective	inefficiency
效率分析	activity analysis
效率高	efficiently	expeditiously	expeditous
效用	avail	boot
效用函数	utility function
效能	efficacy	efficiency	feck
敌意	ill-will	ill-feeling	rancor	animosity
敏感	sensitive	have a thin skin
敏感度分析	sensitive analysis
敏感性	susceptibility	impressionability	sensitiveness	perviability
敏感性分析	sensitivity analysis	sensibility analysis
敏锐	acute	subtle	penetrating	exquisite
救援	relieving	succor
救济	relieve	relief	redress	almsgiving
教养	bringing-up	cultural	breeding	upbringing
教学	teaching	instructional
教学过程	teaching process
教导	teaching	instruction	didactic	wise
教师	teacher	school-teacher	pedagogical	chalkie
教授	professor	prof	prefessor	profer
教材	school-book
教育	education	bring up	instructional	school
教育学	education	pedagogic	pedagogy	paedagogic
教育者	pedagog
教训	lesson	didactic	indoctrinate	message
散在	sporadic
散失	dissipate
散射	scattering	radiation scattered
散布	set about	dispersion	dissemination	scatter
散热	heat dissipation	rejection of heat	heat-releasing	heat elimination
敦煌	dunhuang
数个	couple	severel
数值	numeric	numerical value	quantitative value	value of number
数值分析	numerical analysis
数值方法	numerical method	numerical technique	numerical approach
数值模拟	numerical simulation
数值计算	numerical calculation	numerical evaluation
数字	numerical	number	digital	figure
数字化	digitized	digitallization	digitalisation	digitisation
数字图书馆	digital library
数字技术	digital technique
数字签名	digital signature
数学	mathematics	math	arith
数学分析	mathematical analysis
数学变换	mathematical manipulation
数学模型	mathematical model
数学表达式	mathematical expression
数据	data	quantitative data
数据传输	data transmission	datacomms
数据传输速率	rate of data signalling
数据保护	data protection
数据分析	data analysis
数据分类	data classification
数据加密	data encryption
数据包	data packet	packeted
数据块	block	data block
数据处理	data processing	data handling	processing of data	date processing
数据完整性	data integrity
数据序列	data series
数据库	data base	database	data bank	databank
数据库系统	mysql
数据挖掘	data mining
数据描述	data description
数据收集	data collection	data-gathering	data acquisition
数据文件	data file
数据来源	data source	sources of date
数据格式	data format
数据模型	data model
数据流	data stream	data flow	information-flow	dataflow
数据源	data source
数据点	data point
数据的分析	analysis of data
数据等	yyy
数据管理	data management
数据类型	data type	numeric data type	pascal data type pascal
数据结构	data structure
数据网	data network	datasphere
数据网络	data network
数据表	data sheet	datasheet	databook
数据采集	data acquisition
数据采集系统	data acquisition system
数据链路	data link
数据集	data set
数据集中	data concentration
数据驱动	data-driven
数控机	numerical control machine
数模	digifax
数次	several time
数理统计	mathematics statistics
数目	number	numerary	nombre	numerus
数组	array
数量	quantitative	quantity	scalar	magnitude
数量上	quantitatively
数量关系	numerical relationship
数量级	order of magnitude
整个	all in one	in whole	at-large	in mass
整体	all and the one	integral	monolithic	whole
整体模型	solid pattern
整体结构	monolithic construction
整合	integrating	intergration
整套	cycle
整形	reshape	shaping	restricting	idiomorphic
整数	integral	integer	integral number	whole number
整数线性规划	integral linear programming
整数规划	integer programming
整机	complete machine
整治	give sb the work
整理	clear up	sort-out	order	work up
整齐	in order	measured	trim	arrangement
文件	documentation	paper	file	documentary
文利	huldreich zwingli
文化	culture	civilization	kultur	nonmaterial
文化等	chinookan
文化适应	acculturative
文化遗产	cultural heritage
文字	language	literal	wordage
文学	literature	literary	literatrue
文昌	wen ch'ang
文明	civilization	civilised	enlightened	kultur
文本	text	textual	textuary
文档	document
文物	cultural object	cultural property	cultural relic
文献	doc	docu	docum	literatrue
文献数据库	bibliographic data base	document data base
文献检索	literature search	bibliographic search
文章	article	paper	bafflegab
文艺	literature	literary
文选	reader	analect	analecta	collectanea
斑岩	porphyry	porphyre	porphyritic	prophyritic
斑点	blotched	blodge	spot	macula
斗争	struggle	striving	warfare	fighting
斜坡	ramp	slope	grade	clival
斜率	gradient	slope	offsetting
斜视	strabismal	strabismus	squinting	skew at
断奶	weaning	ablactation
断层	faultage	paraclase
断流	cut off
断点	break point	articulation point	breakpoint	breaking poind
断裂	out-break	part	break-away	rupture
断裂带	fracture zone
断裂强度	breakdown strength	break strength	breaking tenacity
断陷	taphrogenic
断面	cross section	sectioned
新一代	new-generation
新世纪	new-age
新产品	new-product
新兴	rising	oncoming	sunrising
新制	new-made
新加坡	singapore	indonesian business association of singapore
新区	new town
新发现	new	breakthrough	newfound	new found
新型	new-type	new-style	late-model	fanglef
新媒体	new media
新属	nov gen
新工艺	new process
新建	new construction	newly-built	new-built
新开	new-blown	thwaite
新开垦	plantation
新手	novice	recruit	freshman	noob
新技术	new technology
新旧	new-old
新时代	new age
新月形沙丘	barchan
新材料	new material
新模型	new model
新模式	new pattern
新生	neonatal	newborn	regenerate	neogenesis
新生代	new-generation	cenozoic	kainozoic	neozoic
新生儿	neonate	newborn	newborn infant	new-born
新疆	sinkiang	xinjiang
新的	new
新的技术	new-tech
新种	nov sp
新科技	new-tech
新算法	new algorithm
新绿	greenth	verdancy	verdure
新能源	new energy	alternative-energy
新范式	new paradigm
新药	new drug
新西兰	new zealand	zelanian
新记录	delete record
新词	neologism	neology
新趋势	new wave
新近	freshly	recency	neoteric	neotenize
新进展	breakthrough
新闻	news	nw	shimbun	news article
新闻报道	news story	news report	reportage
新闻网	new net
新陈代谢	metabolism	metastasis	metaboly
新颖	neoteric	jazzed-up
新鲜	fresh	green	novelty	caller
方位	bearing	azimuth	fix	zaimuth
方位角	azimuthal	azimuthal angle	angle of azimuth
方便	convenient	expediently	commodious	expedite
方向	direction	orientation	aspect	bearing
方向变化	change of direction
方向性	directionality	directivity
方差	variance
方差分析	analysis of variance	variance analysis
方式	system	mode	manner	action
方式表	mode table
方式选择	mode select
方方面面	every whit
方案	design	scenario	plan	scheme
方案设计	conceptual design
方法	mean	method	there is no way of	medium
方法学	methodology
方法研究	method study
方法论	methodology
方的	quadratus
方程式	equation
方程组	equation set
方言	dialect	patois	dialecticism	talk
方针	policy	guideline
方面	phase	aspect	side	way
施以	inflict
施加	applied to	imposed	exert	bring to bear
施工	construction
施工进度	schedule of construction
施肥	fertilization	manuring	muck
施行	performance	put in force
旁观者	stander-by	bystander	looker-on	onlooker
旁路	by-path	by pass	by-passage	bypass
旅游	touristed	tour	touristry	see sight
旅游业	tourism
旅行	travel	get about	journey	trip
旋回	gyre	gyration
旋涡	vortices	vortex	vorticose	vorticular
旋花	convolvulus	convolvulus purga
旋转	rotation	turning	rolling	wheel
族人	clansman	clansamen	clan member
族的	cimmerian	cimmerii
旗舰	flagship	admiral
无主	ownerless	unowned	derelict	unpossessed
无人	unmanned	void	manless	not a soul
无信号	no-signal
无偏	nonskew
无公害	nuisanceless	unwebbed
无关	foreign to	unrelated	irrespective	irrelevant
无关联	noncausal	unallied	unrelatable	at arm's length
无刷	brushless
无力	disability	inability	impotence	flat
无变化	unchanged	invariant	steadily	monotonous
无名	without a name	nameless	innominate	innominatal
无定	nomadic
无害	innocuous	nondestructive	hurtlessness	inoffensively
无差别	indiscriminate	without distinction	indistinguishably	undifferentiated
无差异	uniformity
无干扰	nonintrusive	nil interference
无序	out-of-order	unordered
无形	invisible	intangible	immaterial	discarnate
无影响	unprevailing
无性系	clonal	clone	clon	klone
无性繁殖	vegetative
无意义	insignificant	meaningless	nonsensical	pointlessness
无意识	unconscious	automatic	inconscious	mechanically
无损	non-destructive	lossless	without prejudice	sauf
无效	no effect	of no force	ineffective	unavailable
无有	nil
无机	inorganic	anorganic	inorg	unorganic
无机氮肥	inorganic nitrogenous fertilizer
无机盐	mineral salt
无标记	no-mark
无毒	nontoxic	innocuously	non-poisonous	nonvenomous
无毛	smooth	depilous	hairless	impubis
无氮	anazotic
无污染	zero-emission	pollution-free
无法实现	unrealizable	unfulfillable
无法抵抗	overwhelming	irresistibly	overpowering
无法满足	insatiably	unfillable
无法解决	unresolvable	inextricable
无法避免	avoidless
无源	passive
无环	ringless
无用	of no use	useless	unavailable	without avail
无疑	no doubt	hands-down	certain	doubtless
无病	disease-free	anosis
无症状	asymptomatic	symptomless	silent	symptom-free
无痛	painless	indolent	pain-free	aponia
无监督	unsupervised	nonsupervision
无穷	without end	infinite	infinity	boundlessness
无约束	without restriction	abandoned	nonrestraint	unbuttoned
无线	wireless	threadless
无线电	wireless	radio
无线电网络	radio net
无缝	seamless	eamless	weldless
无脊椎动物	invertebrate	trillium sessile
无花	ananthous	flowerless
无菌	sterile	aseptic	asepsis	bacteria-free
无规则	randomly	ruleless	systemless
无论	no matter	soever
无资料	non-avaible
无进展	get nowhere
无量纲	dimensionless	nondimensional
无锡	wuxi
无限	infinite	unlimited	broad-based	huge
无雨	rainless
无需	dispense with
无霜	rimeless	frostless
无须	need not	expalpate	beardless
既往	forepassed	forepast
既有	pre-given
日下点	subsolar point
日产	nissard
日光	sunlight	solar	light	sun
日光温室	heliogreenhouse
日内	some of these day	one of these day
日冕	corona
日出	sun-up	sunrise	sunup
日发	amphemerous	methemerine
日变化	diurnal variation
日后	ulterior
日喀则	shigatse
日常	routinely	daily	day-to-day	everyday
日常生活	daily living	daily life	daily existence	bread-and-butter
日志	log
日报	daily	journal	daily report	daily newspaper
日期	date	time date	dateline
日本	japan	nippon	japanese	janpan
日本学	japanology
日用品	commodity	articles in everyday use	daily necessity	daily necessary
日益	with each passing day
日间	daytime
日龄	day-old
旨在	design to	aimed at
早于	pre-date
早产	premature	preterm	slink	premature birth
早产儿	premature	premature infant	preterm infant	premature baby
早发	praecox
早在	as early as
早春	prevernal	primaveral
早晚	first or last	noct maneq	nocte maneque
早晨	morning	matutinal	morningtide
早期	nonage	first trimester	rath
早期流产	early abortion
早期生	eogenetic
早熟	early	precocity	prematurity	precocious
早熟禾	blue grass	kentucky bluegrass	phleum
早衰	progeria	senilism	senium praecox	hutchinson-gilford disease
旱地	dryland	dry farm
旱季	dry season
旱灾	drouth
时下	nowadays
时代	time	era	age	yuga
时分	time division
时刻	time of day
时变	time-varying
时域	time domain
时基	time base
时尚	style	vogue	fad
时常	often	every once in a while	sometimes	constant
时序	timing sequence	time series	temporal order
时延	time lapse
时效	limitation of time	time effect	praescriptio	ageing
时时	in spot	everywhen	every now and again
时期	phase	period	time	day
时机	opportunity	time	moment	occasion
时标	time scale	timescale	timer scale	tinne signal
时段	period of time	time-interval
时滞	time lapse	skewing	time-lapse photography
时点	time-point	point in time
时空	space-time	spatial-temporal	time-space	spatio-temporal
时钟	clock	timepiece
时钟频率	clock frequency	clock rate
时间	time	temporal	tempo	hour
时间上	horal
时间依赖	time-dependent
时间分布	temporal distribution
时间分辨	time-resolved
时间因素	time factor
时间差	time-gap
时间序列	time series	temporal distribution	chronological series
时间序列分析	analysis of time series
时间步	time-step
时间段	time quantum
时间点	point in time
时间窗	tipping point
时间范围	time frame	time-horizon
时间表	schedule	timeframe	timeline	time-table
时间间隔	space of time	time span	time interval	interval
时间顺序	time sequence	chronological sequence	temporal order
时隙	timeslot	slot time
旺盛	thriving	flush	rushing	copiousness
昂贵	costly	expensive	high	high-priced
昆仑	kuenlun
昆仑山	kuenlun mountain	kunlun mountain
昆仑山脉	kunlan shan	kunlun mountain
昆明	kunming
昆虫	insect	entomic	hexapod	entomo
明了	coherent	intelligibility	perspicuity	legibly
明代	ming dynasty
明文	plaintext
明显	in evidence	overt	obvious	visible
明晰	clarity	lucid	perspicuity
明的	water-clear	wasserhelle
明确	specific	it is clear that	well defined	precise
明确提出	enounce
昏迷	sleep	insensitivity	flake out	exanimation
易于	apt to	prone to	tend	wont
易受	subjecter
易感	sensitive	susceptible	senstive	impressionable
易感性	munity	impressibility	impressionability	susceptiblit
易操作	easy to operate	handy
易用	easy-to-use
星形	stellate	star-shaped	starlike	stelliform
星状	asteroid	stellate	astroid	star-like
星的	stellar	asterial	astral	sidereal
星等	magnitude
星系	universe	galaxy
星表	durchmusterung
映射	map
映山红	mountain azalea
春天	spring	vernal	springtime	springtide
春季	springtime	springtide
春小麦	spring wheat
是否	whethering
是有	isorhas
昼夜	nycterohemeral	nyctohemeral
显出	ray	cut	evidencer
显卡	graphics card
显影	developing
显得	appear	look
显微	micrographic
显微硬度	microhardness
显微组织	microstructural	micro-structure	microscopic structure	microtexture
显微镜	microscope
显微镜下	mic	microscopical
显性	dominant	overtness	dominant character
显热	sensible heat	sinsible heat
显然	by far	by all appearance	it is obvious that	transparent
显现	show through	exhibit	visualise	phanerosis
显着	pronouncedly	notedly	notly	remarkableness
显示	display	show	indicate	exhibit
显著	notably	remarkably	marked	prominent
显著性	obviousness
显著性差异	significant difference
显著性检验	test of significance	significance test
显著性水平	significance level
显著特征	marked feature
晋升	promote	preferment
晚上	night	anight	overnight	nighter
晚于	posterior to	past	be-hind	behinder
晚年	old age	afteryears	senectitude	sunset
晚期	advanced-stage	terminal
晚熟	late-maturing	serotinous	late-ripening
普及	widespread	popular	dissemination	diffused
普查	general investigation
普适性	universality
普通	normal	currently	simple	commonly
普通话	putonghua	mandarine
普遍	in the general	prevalent	at large	wide
普遍存在	ubiquitous	ubiquity	ubipuity
普遍性	generalizability	catholicness	universality	omnitude
普遍现象	universal phenomenon
普遍认为	it is generally believed that
景点	sightsing
景观	sight	scenics
晴天	fine	sunshine
晴空	bluesky
晶体	crystalloid	xtal	crys
晶体管	transistor	tansistor	xistor	npn
晶体结构	crystal structure	crystalline structure	crystallographic texture
晶格	crystal lattice	crystal grating
晶界	grain-boundary
晶粒	crystal grain
晶粒尺寸	grain size
智力	intelligence	intellectual	mind	brain
智慧	sapien	wisdom	sapiency	sapientia
智能	intelligent	brain	intellective	brainpower
智能化	intelligentialize	intellectualized	intelligentize
智能手机	smartphone	smart phone
智能设备	intelligent device
暂态	transient state
暂态过程	transient state process
暂时	for a time	for the present	for a space	at this stage
暂时性	temporalness	provisionality	impermanency
暗物质	dark matter
暗示	suggest	significant	indication	insinuation
暗示着	insinuator
暗管	closed conduit
暴力	violence	mailed fist	violent	force and arm
暴发	outbreak	eruptive	foudroyant	fulminant
暴雨	cataract
暴露	exposed	exposure	discover	revealing
暴露于	exposed to
曝光	exposed to	burn-out	light exposure	bombarding
曝气	aeration
曲折	indirectly	crippling	circuitously	sinuation
曲率	curvature	curvity
曲线	curve	cambered	curvilinear	curvilineal
曲线分析	trace analysis
曲线图	graph	curve chart	curve graph
曲线拟合	curve fitting	fitting of a curve
曲霉属	genus aspergillus
曲霉毒素	aspertoxin
更不	much less
更加	much more	advantage	a higher degree	cap it all
更多	added	mae	mair	bet-ter
更大	mair
更好	all the better	preferable	betterly
更小	smaller	lesses
更少	any the less	still less	meno
更快	citius
更换	change	replacement	make change	alt
更接近	more like
更改	make an alteration to	rejigger
更新	update	up-date	renewal	newer
更新世	oiluvium	pleistocene
更新方式	update mode
更新率	refresh rate	replacement rate
更新过程	innovations process	updating process	refresh process
更明显	writ large
更正	corr	modificative
更深	deeper
更重要	prior
更高	higher up
曾经	ever	at one time	e'er	whilom
替代	replacing	sub	stand in for	supply
替代物	surrenal	quid pro quo
替换	replace	substitute for	swap	shift
最不	least of all
最优	optimal	optimum
最优值	optimal value
最优分配	optimal allocation
最优化	optimization	optimisation
最优拟合	best-fitting
最优控制	optimal control	optimizer	optimum control
最优方法	best practice
最优模型	optimal model
最优组合	optimal combination
最优路径	optimal path
最低	minimum	lowest	minimal	min
最低温度	minimum temperature
最低点	zero	min	nadir	lowest perigee
最佳	optimal	rolls-royce	optima	optimums
最佳值	optimum value	optimal value
最佳条件	optimum condition
最佳预测	optimum prediction
最先	headmost
最先进	leading-edge
最初	initially	at-first	original	alpha
最北	northernmost	nothernmost
最合适	at one's convenience
最后	last	ultimately	finally	in the end
最后通牒	ultimatum
最后通过	final passage	final appeal
最多	at best	maximum of
最大	maximal	greatest	maximum	ultimate
最大似然估计	maximum likelihood estimate
最大似然法	maximum likelihood method
最大值	on-peak	maximum	maximum value	maximal value
最大偏差	maximum deviation	maximum offset
最大功率	peak-power
最大化	maximize	maximisation
最大吸收	maximum absorption
最大应力	maximum stress
最大程度	whole hog
最大误差	maximum change	maximum error
最大输出功率	maximumoutput
最大限度	capacity	utmost	high limit	maximum limit
最好	best	had better	first-class	a-list
最小	least	minimal	minimum	min
最小二乘	lsq
最小二乘法	least square method	method of least square	least square procedure
最小值	minimum	least value	minimum value	minimumvalue
最小化	minimize
最小均方	least mean square
最小数	minima
最小阻力	least resistance
最少	least	minimum of	fewest
最差	pessimal	nethmost	noughth
最快	full out	quickest	prestissimo	at the soonest
最接近	proximal
最新	most recent	up-to-date	up to the minute	far out
最早	at the earliest	pioneer	at the soonest
最有利	best-case
最深	benmost
最短	shortest
最短路径	shortest path	optimal path
最终	at the end	ultimately	net	darrain
最终产量	ultimate capactity
最终目标	end-all
最终结果	end product	final result	net result
最终设计	final design	ultimate design
最近	recent	down to date	new	of late
最近邻	nearest-neighbor
最远	ultimate	furthest	utmost	farmost
最适反应	optimum reaction
最适合	made for	best-case
最适宜	optimum
最适温度	optimum temperature
最重要	all-pro	lead	paramount	principal
最长	longest	longissimus
最高	highest	top	maximal	maximum
最高产量	maximum production	peak output	peak production	production peak
最高峰	everest mount
最高温度	maximum temperature
月下	below the moon
月初	beginning of month
月季	chinese rose	china rose	perpetual rose	rosa sinensis jacq
月桂酸	lauric acid	dodecanoic acid
月球	moon	selen	seleni	moon-round
月的	lunar
月经	course	menstrual	monthlys	catamenia
有上升趋势	upwardly mobile
有不同	vary
有丝分裂	mitotic	mitosis	karyokinesis	karyomitotic
有了	eureka
有争议	disputed	debatably	mooted	argumentative
有些	somewhat of	part	in a sort of way
有人	someone	somebody
有代表性	symptomatically
有价值	valuable	count for	worthy	of worth
有关	relevant to	with relation to	in reference to	bear upon
有关系	related	relative	relevant	matter
有关联	relevant	related	connectedly
有利	advantage	favorable	profitable	favourably
有利于	benefit to	make for	beneficial to	in favor of
有力	effective	potent	powerful	strong
有力证据	assertive evidence
有助于	aid in	help to	advantage	assist in
有可能	likely to	there is a chance that	might well	add up
有大量	have an abundance of	abound with	stink with
有定论	have the say	confessed
有害	harmful	deleterious	detrimental	noxious
有害物质	hazardous material	harmful substance
有密切关系	germanely	affined
有差别	discriminating	variant	discriminatory	discriminatingly
有差异	discrepant
有帮助	helpful	assistant	subservient	of avail
有序	well-organized
有影响	influential	bear on	carry weight	play a part
有待改进	open to objection
有很多	abundant in
有必要	need	necessiate
有性	sexualually
有意	of purpose	intended	of intent	intentionally
有意义	of moment	make sense	mean	weigh
有意识	conscious	consciously	with one's eyes open
有指导	guided
有损	with prejudice
有效	in effect	available	in force	significant
有效保证	vaild guaranty
有效区	safe area
有效地利用	economize
有效性	availability	validity	effectiveness	significance
有效成分	active ingredient	active principle
有效指导	active guidance
有效控制	validation control
有效措施	effective measure
有效方式	modus habilis
有效时间	functioning time	useful time	effective time	active time
有效率	efficient
有效管理	effective management
有效能	available energy
有效解决	viaticus settlement
有效载荷	actual load
有效量	dosis efficax
有时	at-times	sometimes	on occasion	from time to time
有明	ariake
有机	organic	organo
有机体	organism	organismal	biont
有机氮	organic nitrogen	organonitrogen
有机溶剂	organic solvent
有机物	organic	organic matter
有机磷	organophosphorous	organophosphorus
有机肥	organic fertiliser
有机酸	organic acid
有条件	conditional	equipped to	qualified	conditionally
有毒	toxic	venomous	poisonous	noxious
有活力	viable	dynamic	activate
有潜力	potential
有特色	distinctive	characteristic
有理	justifiable
有用	of use	of value	do good	help
有用性	usefulness
有益	useful	beneficial	profit	helpful
有益于	beneficial to	benefit	conducive to	profit
有监督	supervised
有目的	purposeful	goal-directed	purposefully	telic
有种子	seed-bearing
有约束	tight-assed
有线	lineated
有规律	ordered	on a regular basis	clocklike	methodic
有许多	many's the	burst with
有重要意义	meaner	meanest
有限	limited	finite	restricted	ltd
有限元	finite-element
有限元分析	abaqus
有限元分析软件	ansys
有限元法	finite element method
有限公司	company limited	company of limited liability	liability company	co ltd
有限差分	finite difference
朋友	companion	friend	company	pal
服从	yield to	amenable	subject	submission
服务	serve	service	ministry	ministrant
服务业	hospitality industry
服务价值	service value
服务器	server	client server	servicer
服务效率	service efficiency
服务机构	facilitating agency	service agency
服务水平	service level
服务系统	service system
服务能力	serviceability
服务设施	service facility
服务质量	quality of service
服役	serve	service	in commission	in the rank
服药	dose	take medicine
服装	habili	garment	wear	costume
服饰	biliment	habilatory	trapping	finery
望远镜	telescope
朝向	face to	front	look on to	head
朝着	look
朝鲜	korea	north korea	north korean
期中	midterms
期刊	periodical
期待	expect	look for	lot on	looking forward to
期望	on the chance of	anticipated	hope for	expecting
期望值	expected value	expectation	desired value	mean of random variable
期间	time period	length	session	durante
木兰	magnolia	magnolioid	magnoliopsid	magnolia liliflora
木兰属	magnolia	genus magnolia	genus armillariella	magnoliopsid genus
木兰科	magnoliaceous	magnoliaceae	magnoliid	family magnoliaceae
木本植物	woody plant	xylophyta	ligneous plant
木材	timber	wood	lignum	lumber
木栓	suber	treenail	woodnog	phellos
木犀科	oleaceous	oleaceae	family oleaceae	ligustrum ovalifolium
木犀草	mignonette	callitris glaucophylla	woodwardia virginica	reseda odorata
木犀草素	cyanidenon	digitoflavone
木生	xylophilous
木的	xylary
木盆	kiver
木糖	xylose	wood sugar	xylopyranose	beechwood sugar
木聚糖酶	xylanase	zytase
木薯	cassava	manioc	cassawa	manihot
木质	woody	xylon	ligniferous	lignous
木质化	lignification	lignify
木质素	lignin	liquin	lignose	xylogen
木质纤维素	lignocellulosic	bastose
木质部	xylem	xylic
木麻黄	beefwood	casuarina	casuarina equisetfolia
未使用	unworked
未利用	untapped
未发现	not detected	undiscovered
未发生	unhappen
未变	unmodified
未处理	undealt	unsettled
未婚	unmarried	maiden	spouseless	soleness
未定	in the air	problematic	undetermined	uncertain
未开垦	backwood	incult	unreclaimed	untilled
未引起	unreported
未得到	miss
未成熟	immature	crude	in the egg	green
未改变	untransformed	untouched
未来	future	come	prospective	tomorrow
未知	unknown	sealed	uncharted	unbeknown
未知参数	unknown parameter
未能	fail to
未获得	ungotten	unattained
未解决	at question	outstanding	unsolved	unresolved
未达到	miss	unattained	unreached	balked of
未退化	undegraded
未通过	unsanctioned
未采	unquarried
末体	opisthosoma
末期	end-stage	telophase	telephase	telocinesia
末梢	distal	peripheral	ending	acroteric
末端	end	terminal	extreme	endpoint
本人	this child	in-person	self	author
本位	standard	ipso position
本体	be-all and end-all	noumenal	noumenon	ontic
本体论	ontological	ontology	substantialism
本国	homeland	native	comestic	nostras
本土	indigenous	main land	home territory	nativeness
本土化	localisation	vernacularization
本地	local	autochthonic	nostrate	local remote communication link
本地化	indigenization
本届	reigning
本属	coleonyx
本征模	eigenmode
本文	textual
本期	current period	current time period
本来	essentially	originally	inward
本科生	nongraduate
本质	intrinsically	essential	self	metal
本质上	deep down	essentially	in substance	in nature
本身	per se
本部	headquarters
本领	abilitys
术后	post-op
术语	term	technology	terminology	terminological
朴树	hackberry
朴素	severity	simple	simplicity	unostentatiously
机会	opportunity	scope	chance	hazard
机会成本	opportunity cost
机体	air frame	organism
机关	department	government agency	institution	organ
机制	machining	machine made
机动	mobile	manoeuvrably	motor-driven
机器	machine	engineering	machinery	mec configuration
机器人	robotic	android	droid	golem
机器人辅助	robot-assisted
机器学习	machine learning
机器翻译	machine translation	mechanical translation
机器视觉	machine vision
机场	airport	aerial port	aerodrome	airdrome
机密性	confidentiality
机床	tool	machine-tool	engine bed	machiner
机构	mechanism	machine	organization	institution
机械	mechanical	automatically	by the number	machinery
机械化	mechanization	automated	mechanisation	motorisation
机械手	manipulator	magic hand	machine hand	mechanical arm
机械损伤	mechanical damage
机械组织	mechanical tissue
机理	mechanism
机电	electromechanical	dynamoelectric
机组	air-crew
机能	functional
机载	on-board
机遇	accident	randomly
杀伤	shed the blood of
杀菌	bactericidal	sterilization	germicidal	disinfectant
杀虫剂	insecticide	pesticide	biocide	insect repellent
杂乱	in a clutter	disorder	promiscuous	all over the shop
杂交	hybridization	cross	intercrossed	cross-bred
杂交种	coenospecies	cenospecies
杂交育种	crossbreeding
杂化	hybridization	hybridigation
杂合	heterozygous	leterozygous
杂志	journal	magazine	readymade	jour
杂种	hybrid	crossbred	half bred	mongrel
杂种优势	heterosis	hybrid vigor	heterotic
杂草	weed	ruderal	pterostylis
杂质	impurity
杂食性	omnivory	polyphagous	polyphagy	polyphagia
权利	right	entitlement	title	claim
权力	influence	potency	power	authority
权威	authority	authoritativeness	canonical	pundit
权威性	authoritative
权益	equity	interesse
权能	competency
权衡	tradeoff	trade-off	measure	balance
权限	right	limit of competency	purview	extent of power
杆菌	bacterial	bacteria	bacillus	bacilli
杆菌属	bacterium	bacillus	bact	genus serratia
杉木	fir	cedarm	cedarwood
李斯特	liszt	lisztian
杏仁核	amygdala	corpus amygdaloideum	nucleus amygdalae	amygdaloid nucleus
材料	material	ingredient	datum	stuff
材料表	bill of material	list of material	stock list
村庄	village	thorp	manyatta	villagery
村民	villager	cottager
村落	dorp
村镇	bourg
杜仲	cortex eucommiae	eucommia ulmoides oliv
杜鹃	rhododendron	dubyuh	swamp azalea	cuckoo-bird
杜鹃花属	genus rhododendron	pieris japonica
束流	beam current	beam flux
束缚	chain	manacled	tie down	nail down to
条件	term	condition	criteria	qualification
条件刺激	conditioned excitation
条件和	conditional sum
条件是	on this understanding
条件概率	conditional probability	contingent probability
条带	tape	bite strap
条形	linear leaf
条形码	bar code	barcode	shape code
条状	strip
条目	entry
条约	treaty	pact	capitulation
来临	coming	advent	forthcoming	fall
来处	whence
来流	incoming flow
来源	source
来源于	root in
来生	other life	life beyond	future life
来自	new from	come from	arise from	spring from
杨树	poplar	poplar tree	populus	populus trichocarpa
杨梅	arbutrus	strawberry tree	waxberry	myrica pensylvanica
杭州	hangzhou	hangchow
杭州湾	hangzhou bay
杯状细胞	goblet-cell	beaker cell	caliciform cell	chalice cell
杰出	excellent	outstanding	pre-eminence	preeminently
松动	start	mobilise
松弛	relaxation	wind down	loosely	slack
松散	loose	unconsolidated	decompacting	incompacted
松林	pineland	pinery	pinewood
松树	pine-tree	pine	pinetree	piny
松软	quagginess	runny	floppy	nesh
松针	pine-needle
板式	plate type
板的	lamellar
板结构	plate structure
极为	jolly
极值	extreme value	extremum	extremum value	exterma
极其	as all get-out	kill	far too	nothing if not
极其重要	of vital importance
极化	polarization	polarise
极化曲线	polarization curve
极区	aporium
极地	polar	polar region
极大	power of	huge	maximum	tremendously
极大值	maximum	maxima
极好	select	admirably	meritoriously	bang-up
极小	remotely	infinitesimal	min	minima
极小值	minimizing	minimal value	minima
极差	from hunger
极度	the wide	the world	death	all-fired
极快	quick as thought	splitting	break-neck	steel-trap
极性	polarity	polarithy
极的	ballys
极端	extreme	ultra	far-out	excessive
极细	ultrathin	microfine
极限	limiting	ultimate	utmost	high point
极高	sky-high	skyhigh	skyscraping	higher than a kite
构件	building block	fabricated material	component part
构型	configurative
构形	configurational	formant	constituens
构想	conceptive
构成	make up of	structure	constitute	component
构成要素	integrant
构架	truee
构树	paper mulberry	family moraceae
构词	word-formation
构象	conformational	constellation
构造	construct	build	structure	fiber
枇杷	loquat	eriobotrya japonica	japanese medlar
析出	precipitation
枕叶	end-lobe	lobi occipitalis	occipital lobe
林业	forestry
林区	forest	woodland
林地	forestry	forestland	miombo	woodlot
林场	tree farm
果园	orchard	garden	groving
果实	fruit	fruitery	fructus	fruitage
果树	fruit-tree	fruiter
果皮	pericarp	seed vessel	carpodermis	pericarpial
果肉	pulp	sarcocarp	pulpar	pulpa
果胶	pectin	pectic	pectinaceous	pectous
果胶酶	pectinase	pectase	pectolase	pectic enzyme
果蝇	fruit-fly	drosophila melanogaster	drosophila	pomace fly
枝条	wattle
枝的	rameal	rameous	ramal
枝花	ramiflorous	ramiflory
枢纽	hinge
枯枝	stick	deadwood
枯死	lose plant	rot away
枯竭	exhaustive	effeteness
枯草芽孢杆菌	materia subtilis
枯萎	die down	wilt	wither up	blast
枯萎病	blast	blight
架设	span
枸杞	boxthorn	goji	matrimony vine	lycium barbarum l
柏林	berlin
某一	some or another
某物	somewhat	something	summat
某种	sort of
柑桔	citrus reticulata
柑橘	orange	nartjie	tangerine	mandarin
染料	dyestuff	dye	color	coloring matter
染色	dyeing	colored	staining	tincts
染色体	chromosomal	karyomit	chromatosome	karyonite
染色体异常	chromosomal anomaly	chrosomal abnormality
染色体数	chromosome number
染色体组	genomic
染色法	staining	colorization	staining method
染色质	chromatin	karyotin	caryotin
柔毛	floccose	fluff	lanugo	pappus
柠檬酸	citric acid
查全率	recall ratio
查准率	precision ratio
查找	seeking	find	lookup
查明	ascertain	detect	make sure that	investigate and ascertain
查看	see	view	scour about
查证	verification	verify	investigate and verify	examination of evidence
查询	see about	demand	query	inquiry
查阅	refer to	look up	consult
柯西	cauchy
柱头	stigma	chapiter	chapitel	stigmal
柱状	columnar	styloid	stylolitic	pillar-shaped
柳林	osiery	osier-bed
柴油	diesel fuel	diesel	diesel oil	masout
柴油机	diesel-engine	diesel
柽柳	salt cedar	tamarisk	tamarix sinensis lour
栀子	capejasmine	gardenia	cape jasmine	fructus gardeniae
栅栏组织	palisade mesophyll
栅格	grid
标准	standard	normal	criteria	normative
标准值	standard value
标准偏差	standard deviation
标准化	standardization	normalized	standardisation
标准图	standard drawing
标准差	standard deviation
标准数	standard figure
标准模型	standard pattern
标准筛	mesh gage	standard sieve
标准误差	standard error
标号	labelling	mark number	tab	ascii label ascii
标定	standardization
标引	indexing
标志	mark	label	signal	type
标志性	stictopelia
标志物	totem
标明	record	labelling
标本	collection	specimen	exemplar
标注	label
标签	tag	label	tab	ticket
标记	tagging	badge	mark	marker
标记法	labelling method	bow's notation bow's
标识	identifying	identity
树叶	leave	foliage	leaf
树干	tree-trunk	trunk	stock	stem of tree
树木	arboreous
树木年代学	dendrochronology
树木年轮	tree-ring
树林	wood	woodsy
树状	dendritic	dendriform	arborescence	dendroid
树状图	tree diagram	dendrogram
树的	arboreal
树皮	bark	casca	rind
树突	neurodendrite	dendric	protoplasmic process
树立	build up	set	rear
树脂	resin	peucine	jaffaite	resina
栓塞	embolism	thrombotic	embolismic
栖息	habitat	perch on	roost	inhabit
校准	calibration	true up	alignment	try up
校园	campus	campound	schoolyard
校正	correcting	up-date	of right	alignment
校验	verify
样品	sample	specimen	pattern	sample card
样式	modality	type	mode	manner
样本	example	sample	style book	pattern-book
样本数	sample number
样本点	sample point
样本量	sample size	sample capacity
样本集	sample set
样机	prototype	model machine	proto
样板	template	former	templet	gauge plate
核函数	kernel function
核型	karyotypically
核基因	nucleogenetic
核小体	nucleosome
核心	kernel	heart and centre of	core	nuclei
核心城市	core city
核心网	core
核桃	juglans regia l	juglans regia	peach pit
核的	nuclear	nucleic
核磁共振	nuclear magnetic resonance	nmr
核磁共振波谱	nmr spectrum	nuclear magnetic resonance spectrum
核算	calculater	adjust account
核糖	ribose	d-ribose	ribopyranose
核糖体	ribosome
核细胞	karyocyte
核苷	nucleoside	ribonucleoside	riboside
核苷酸	nucleotide	ribonucleotide	nucleotidyl	ribotide
核酸	nucleic acid	nucleinic acid
核酸内切酶	endonuclease
根冠	pileorhiza	coiffe
根据	on the information of	in light of	according to	in terms of
根据实验	experimental	experimentative
根据需要	as needed	under the necessity of
根本	ultimate	radically	primary	organic
根本上	at root	at the bottom	at rock bottom
根本原因	root cause
根本性	essentiality	ultimacy
根治	effect a real cure	radical cure
根源	source	parent	root	authorship
根状茎	rhizoma
根瘤菌	nodule bacteria	rhizobial	rhizobium	rhizomatist
根的	radical	radicular
根管治疗	pulp canal protective	root canal recurrence
根系	root system
根茎	rhizome	rootstock	rhizomatic	rhizocaul
根部	root	rhizine
根除	root up	eradication	deracination	extirpative
根面	rhizoplane
格子	grid	lattice	lattace	latticework
格尔	kruger
格式	format	format detail	formule
格拉斯哥	glasgow	glaswegian
格点	lattice point
格的	casial
格网	clathrus
格里	geri	gerry
栽培	growth	plant	milpa	sativus
栽培种	cultispecies
栽植	cultivated	plantation	inseminate
栾树	golden rain
桂林	guilin
桂花	fragran	erianthus	osmanthus fragrans lour	griselinia lucida
桃金娘	myrtle	myrtaceous	myrtle bird	myrtle spurge
框架	frame	frame-work	skeletal	cadre
案例	case	example of case	casus	established case
案例研究	case-study
案例研究法	case study method
桉树	red gum	eucalypt	eucalypti	blue gum
桌面	desktop	tabletop	table-top	work-top
桐花	aegiceras
桑叶	folia mori
桑科	moraceous	moraceae	family moraceae	mulberry family
桡动脉	radial artery	arteria radialis
桡足类	copepod
档案	archival	file	record	dossier
桥梁	bridge
桥的	pontine
桦木	birched	birchen	betula cordifolia	betula fontinalis
梗死	infarct	infarctus
梗阻	obstruction
梗阻性黄疸	jaundice obstructive
梭形	fusiform
梭状回	gyri fusiformis	lobule fusiform	occipitotemporal convolution	subcollateral gyri
梭菌	clostridial
梯度	gradient
梯度下降	gradient descent
梯度凝胶电泳	gradient gel electrophoresis
梯度分布	graded distribution
梯度洗脱	gradient elution
梯度离心	gradient centrifugation
梯度算法	gradient algorithm
梯形	trapezoidal	echelon	keystone shaped	trapezia
梯田	terrace
梯级	stair	rundle	gradin	stave
梳理	card	combing	tease apart	hackle
检出率	relevance ratio
检出限	detection limit
检查	check up	inspection	work-up	look-over
检查和	checksum
检查点	checkpoint	control point	check point	checkpoint charlie
检查结果	inspection result
检测	detecting	sense	detecton
检测到	detected
检测器	sensor	detector
检测手段	test facility
检测方法	test method
检测系统	detecting system
检测线	detection line
检测能力	detectability
检测质量	proof mass
检索	retrieval	recall	retrieval update mechanism
检索性能	retrieval performance
检索数据	retrieve data	get data
检索时间	search time	retrieval time
检索系统	retrieval system
检索词	term
检验	verify	monitoring	proof	inspection
检验和	check sum	checksum
检验方法	method of calibration
检验结果	result
检验表	check list
棉籽	cotton-seed	cottonseed
棉纤维	cotton fiber
棉花	cotton	pily	gossypium
棒状	virgate	club-shaped	clubbed	rodlike
棒的	coolest
棕榈酰	palmitoyl	palmityl
棕榈酸	palmitic acid	palmitic	palmitinic acid	palmic acid
棕色	umber	browned	brownest	sandalwood
森林	forest	forestry	wood	sylvan
森林资源	timber resource
植入	embedded	implanted	imbed
植入术	implanting
植物	vegetable	plant	foliage	vegetable life
植物体	plant material	frond
植物保护	plant protection
植物修复	phytoremediation
植物化学	phytochemical	phytochemistry
植物区系	flora	plantage
植物园	botanical garden	arboretum	vivarium	plantiquoy
植物地理学	geobotany	phytogeography
植物学	botanical	botany	plant biology	hytology
植物志	phytoseiid
植物油	vegetable oil	vegoil	veg oil
植物激素	plant-hormone	phytohormone	auxin
植物生态学	phytoecology
植物生活	plant life
植物生长调节剂	plant hormone	plant growth regulator
植物病	phytopathy	phytosis
植物病害	plant disease
植物研究所	kib
植物组织	plant tissue
植物细胞	plant cell
植物群落	phytobiocoenose	phytocoenose	phytocoenosis	phytocoenosium
植被	vegetational
植酸	phytic acid	inositol hexaphosphoric acid
植食性	phytophage	phytophagy
椎体	corpora vertebrae	centrum	centra	centrum of a vertebra
椎管	vertebral canal	canales spinalis	canales vertebralis	tubus medullaris
椎间盘	intervertebral disc	intervertebral disk	disci intervertebrales	intervertebral cartilage
椭圆	ellipse	elliptical	oblonga	ovalness
椭圆形	elliptic	oval	oval-shaped	ellipse
椭圆轨道	elliptic orbit
椭球形	spheroidicity
椴树	basswood	bass	linden	tilia heterophylla
楔形	wedge-shaped	cuneatic	sphenoidal	wedged
概念	concept	conceptual	notion	idea
概念框架	conceptual framework
概念模型	concept model	conceptual model
概括	in the general	in a capsule	sum up	gather up
概括性	recapitulative	synoptically	recapitulatory
概率	probability	probatilistic
概率分布	probability distribution
概率密度	probability density	density of probability
概率模型	probabilistic model	probability model
概要	summary	schema	bottom line	outline
概述	overview	summarize	summarised	sum up
榆树	elm	elm tree	chinese elm
樟子松	amphicarpaea bracteata	castanopsis chrysophylla	cirsium lanceolatum	pinus californiarum
樟树	camphora officinarum	laurus camphora lin	cinnamomum loureirii	camphor tree
模仿	simulated	after the fashion of	imitation	mimic
模块	module	mod con
模块化	modular	modulatity	moduling	modularized computer
模型	model	matrices	matrix	former
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
模型设计	model design	pattern plan	pattern desing
模型试验	model test	mockup test	bench scale test
模型辨识	model identification
模式	pattern	schema	patttern	volume-based
模式标本	type specimen
模式种	type species
模式识别	pattern recognition	pattern identification
模态	mode	modal
模态分析	modal analysis
模拟	simulation	analog	modeling	analogy
模拟人	dummy man
模拟值	analog value
模拟分析	simulation analysis
模拟器	simulator
模拟技术	simulation technique	technique of simulation
模拟数据	simulated data	analog data
模拟模型	simulation model	analogy model
模拟研究	simulator investigation
模拟系统	analog system
模拟结果	analog result
模拟计算	analog computation	analog calculation
模拟试验	simulation test	analog experiment
模数	modular	module	modulus	modulat
模数转换	adc
模板	template	templete	die plate	mold plate
模的	modul
模糊	cloud up	dark	obscure	blurring
模糊化	obfuscation
模糊性	fuzziness
模糊控制	fuzzy control
模糊推理	fuzzy inference	fuzzy reasoning
模糊数学	fuzzy mathematics
模糊综合评判	fuzzy synthetic discrimination
模糊逻辑	fuzzy logic
模糊集合	fuzzy set
模组	die set
模量	modulus
横切面	transverse section
横向	transverse	landscape	landscape orientation	athwartship
横截面	cross section	transverse section
横断	transversality	transection	traverse	proparaclase
横断面	cross-section	lateral section	transection	transversed
樱桃	cherry	bing cherry	prunus pauciflora bge	prunus pseudocerasus lindl
橄榄	olive	canarium album
橡胶	rubber	gum elastic	cahutchu
橡胶树	rubber tree	rubberplant	caoutchouc tree	hevea brasiliensis
欠缺	defective	wanting	faulter
次全	sub total
次序	order
次数	time
次日	morrow
次梯度	subgradient
次生林	second growth
次的	mankey	manky	low-rent
次相	second phase
次级	sub	ungraded	inferiority
次级代谢	secondary metabolism
次要	supporting	secondary	second	side
欢迎	welcome to	gratulate	favorable reception	greet
欣赏	appreciative of	enjoy	admurmuring
欧亚	eurasian	eurasiatic
欧亚大陆	eurasia
欧拉角	eulerian angle
欧洲	europe	european	eur
欧盟	european union
欧美	euramerican	occidental	occident
欲望	desire	appet	appetite	want
欺骗	put upon	take advantage of	cross up	impose on
止痛	analgesic	analgesia	acesodyne	anodyne
止血	hemostasis	hemostatic	styptical	haemostatic
正丁醇	n-butyl alcohol
正义	justice	right	righteous	righteousness
正交	orthogonal	quadrature	orthotropic	orthometric
正交设计	orthogonal design
正值	positive value
正偏	forward-biased
正则	canonical
正压	positive-pressure	barotropic
正反馈	positive feedback	regenerative feedback
正向	positive direction	forward direction	positive-going	forwarddirection
正向空间	forward space
正向调节	up-regulation
正响应	positive response
正在	in the track of
正在发生	occurrent
正好	directly	on the nose	just	just in time
正好相反	diametrical	polar	looking-glass	just the reverse
正字法	orthographical	orthography
正定	positive definite
正射	orthographic
正常	normal	in gear	natural	right
正常人	average person	normal person
正常组织	normal structure
正常细胞	normal cell
正常运行	failure-free operation
正平衡	positive balance
正式	in state	formal	true	regularly
正弦	sine
正弦信号	sinusoidal signal
正态分布	normal distribution	gaussian distribution
正文	any text
正方形	square	quadrate	foursquare
正是	on the nose	just about
正电子	positron	positive electron	antielectron	positon
正的	positive	plus	nonnegative
正相关	positive correlation	direct correlation
正确	accurate	on track	right	accuracy
正确性	correctness	validity	verecity	rightness
正磷酸盐	orthophosphate	normal alkaliine
正离子	positive ion	cation
正规化	normalized	formalisation
正视	face	envisage
正负	plus-minus
正面	head-on	pro	face	full-face
此后	hereafter	sinsyne	thenceforth	thenceforward
此外	furthermore	additionally	moreover	be-sides
此时	at this point	for now
步伐	step	march
步入	cross the threshold of
步态	progression	walking	gait	step
步数	step	step number
步法	gait	pace
步甲	ground beetle	carabid	carabid beetle
步行	walk	on foot	step it	ambulatory
步进电机	stepper motor	stepping motor
步长	step size	step width	step length
步骤	step	move	proce
武器	arm	weapon	armament	weaponry
武术	martial art	wushu	martial artistry
武汉	wuhan	military man
武装	armed	weapon	armed force	bear arm
歧义	ambiguity	homonymy
歧视	discriminate against	play it low upon	discriminatorily
死于	die of	succumb to
死亡	death	decease	end	die
死亡人数	death toll
死亡数	death
死亡率	mortality rate	mortality	death-rate	deathrate
残丘	monadnock	unaka
残余	remain	end	leaving	remainder
残基	residue
残差	residual error
残渣	residual	leaving	rinsing	screening
残留	vestigial	vestigital	rudimentary	residuary
残疾	disability	physical disability	handicapped	differently abled
残缺	mutilation	caritive	pero	anaperia
段的	segmental
段长度	segment size
母亲	mother	maternal	parent	mater
母体	matrix	parent population	procreator
母婴	maternofoetal
母本	female parent
母猪	sow
母系	matrilineal	enatic	maternal	material line
母线	bus	generatrixes	trunk	busbar
母细胞	brood cell	mother cell	parent cell	metrocyte
母胎	fetomaternal
母语	mother-tongue	first language	linguistic stock
母质	matrical	matricial
母鸡	hen	biddy	mother hen	hen hawk
每一	every
每一个	every last	ilka
每个	each and every
每周	each week	weekly	every week
每天	each day	day-by-day	everyday	every day
每年	each year	annually	yearly	year by year
每日	in d	daily	per day	in dies
每月	per month	month after month	monthly	every month
每期	terminally
每次	at a time	every time
每隔	every other
毒力	toxicity	virulence
毒害	virus	poison	contaminate	upa
毒性	toxicity	virulence	poisonousness	venenosity
毒性作用	toxic action
毒效	toxic effect
毒物	toxic	poison	venenum	bane
毒理学	toxicology	toxicological
毒的	toxicant	venomous
毒素	toxin	toxinum	toxo
毒血症	toxaemia	toxemia	toxicaemia	toxicemia
比例	proportional	scale	ratio	proportionality
比例因子	scaling factor	factor of proportionality	coeffcient scale
比值法	ratio method
比分	game	tally
比差	inferior to
比活	specific activity
比特	bit	binary digit	bpi
比特率	bitrate
比率	ratio	rate	percentage	proportion
比色法	colorimetry	colorimetric method	chromometry	colourimetry
比表面积	specific area	specific surface area
比赛	play	match	game	competition
比较	compare	comparison	relatively	match
比较分析	comparative analysis
比较好	better
比较法	comparison method	comparative law	relative method
比较表	comparative statement
比较试验	comparative test	comparaton test
比重	out-weigh	specific weight	specific gravity	sp gr
比高	outclimb
毕生	lifelong
毗邻	abut
毛发	pilary	hair	crinal	pilar
毛泽东	maoist	mao tse-tung	mao zedong
毛皮	fur	flix	furskins	pelage
毛细血管	blood capillary	capillary vessel	thread vein
毛茛	crowflower	crowfoot	ranunculus acris l	ranunculus acris
毛茛属	ranunculus l	ranunculus glaberrimus	trichoglossus moluccanus	ranunculus lyalii
毛茛科	ranunculaceae	family ranunculaceae
毫秒	millisecond	msec	milliscond
毫米波	millimeter wave
民主	democratic	democracy	democratique	ocratic
民主化	democratization	democratisation
民众	public	mass	demo	populare
民俗	folkway	folk-custom	folkloric
民心	popular feeling
民族	nation	people	ethnologic	ethical
民族性	peoplehood	nationality
民族植物学	ethnobotanical	ethnobotanist
民族生态学	ethnoecology
民用	civilian	civil	home application
民间	folk	nongovernmental	folklike
气体	ga	gases	gaseous	gassous
气候	climate	climato
气候区	climate	clime
气候变化	climate change
气候学	climatology
气候条件	weather condition
气候环境	climatope
气动	air-operated	air-powered	pneumatic	gas-operated
气化	gasification	gasify	aerification	pneumatoysis
气化炉	gasifier
气压	air-pressure	barometric	baro	gas pressure
气味	odor	wind	aura	odour
气团	air mass
气孔	stomates	air hole	blow-hole	stoma
气孔导度	cond
气室	air-space	air-chamber	air dome	aircell
气旋	cyclonic
气泡	air-bubble	air cell	air trap	air vacuole
气流	air-flow	air-current	air stream	gas flow
气液	gas-liquid
气温	air temperature	lapse-rate
气源	air supply	atmogenic
气溶胶	aerosol	aerocolloid	airosol	aero-sol
气相	gaseous phase
气相色谱法	gas chromatography	chromatography of gases
气管	trachea	tracheal	windpipe	air-tube
气管插管	trachea cannula
气象	meteorological	weather	meteoro
气象台	observatory
气象局	weather bureau	weather centre
气象站	weather station	weather centre
气质	blood	temperament	vein	strain
气辉	airglow
气道	air passage	air-flue
氟化物	fluoride	fluorochemical
氢原子	hydrogen atom
氢氧	oxyhydrogen
氢的	hydrogenous	hydrie
氢键	hydrogen bond
氧化	oxidation	oxygenation	oxydic	oxidise
氧化剂	oxidizer	oxidizing agent	ocidizer	oxdizer
氧化态	oxidation-state
氧化物	oxide	oxyde	oxydum
氧化石墨	graphite oxide
氧化还原	redox	oxidation-reduction	oxidoreduction
氧化还原酶	redox enzyme	oxidoreductase	oxydoreductase	oxyreductase
氧化酶	oxidase	oxydase	oxidizing enzyme	oxidizing ferment
氧化铝	aluminum-oxide	alumina	alox	alumine
氧化锌	zinc oxide	flowers of zinc	zinc white	nihii graecum
氧合	oxygenate	oxo
氧气	oxygenous	oxygenise	dephlogisticated air
氧氟沙星	ofloxacin
氧离子	oxyanion
氧酶	oxygenase
氧饱和	oxygen saturation
氨化作用	ammonization
氨基	amino	amino-group	amido	amidogen
氨基丁酸	aminobutyric acid	propalanine	amino-butyric acid
氨基糖苷类	aminoglycoside
氨基葡萄糖	glucosamine	dextrosamine	aminoglucose	glycosamine
氨基转移酶	amino transferase	aminotransferase
氨基酸	amino-acid	cistine	tagh
氨基酸残基	amino-acid residue
氨气	alkaline air	free ammonia
氨氧化	ammonia oxidation
氨氮	ammonia-nitrogen
氨水	ammonia	ammonia water	aqua ammonia	aqueous ammonia
氨苄西林	ampicillin	cilleral	principen
氮代谢	nitrogenous metabolism
氮化	nitridation	azotizing	nitrogenization	nitrosative
氮平衡	nitrogen balance	nitrogen equilibrium	protein equilibrium
氮循环	nitrogen cycle
氮的	nitric	nitrous	azotic	nitrogenous
氮素	nitrc
氮肥	nitrogen fertilizer	nitrogenous manure	straight nitrogenous fertilizer
氮肥利用率	nitrogen use efficiency
氯仿	chloroform	trichloromethane	trichlormethane	formyl trichloride
氯化	chloridize	chlorizated	chlorination	chlorimate
氯化物	chloride	chloridum	muriate	chlorimate
氯化钙	calcium chloride	parevert	lime chloride
氯化钠	sodium chloride	table salt	yuekin	common salt
氯化钾	potassium chloride	yuekin	muriate	kalium chloratum
氯喹	chloroquine	aralen	nivaquine b
氯的	chloric
氯离子	chloridion
水下	submerged	subfluvial	subaqueous
水中	aquatic	subaqueous
水产养殖	aquaculture	aquafarming	aquiculture
水产品	aquatic product	marine product
水位	water	water level	waterishline
水体	waterbody	bahr	helotium
水冰	water-ices
水冷	water-cooled
水准	level	plane	caliber	water level
水凝胶	hydrogel	lyogel	aquagel	aquogel
水分	moisture	wet	weter
水分含量	moisture content
水分吸收	moisture absorption
水利	water conservation	irrigational
水利工程	water project	hydraulic engineering
水剂	aqua
水力	hydraulic	water-power	hydrodynamic	hydraulic power
水动力	hydrodynamically
水化学	hydrochemical
水华	water bloom
水印	watermark
水土保持	conservation of water and soil
水土流失	soil erosion
水域	body of water
水处理	water-treatment
水对	water sealing
水平	level	horizontal	horizontal-linearity control	horizonal
水平分析	horizontal analysis
水平检测	level detection
水平衡	water balance	fluid balance	fluid equilibrium	water equilibrium
水库	reservoir
水循环	water cycle	hydrologic cycle
水性	watercraft	water-based	aquosity	watermanship
水文	hydrologic	hydrographic
水文地球化学	hydrogeochemical	hydrogeochemistry
水文地质	hydrogeological
水文学	hydrology	hydrological	hydrography
水文循环	water-cycle	hydrologic cycle
水曲柳	ashtree
水杨酸	phenosalyl	salicylic	salicylic acid	tetol
水果	fruit	costermonger	fruity	fruitage
水柱	water column	column of water
水母	acaleph	jellyfish	medusa	medusan
水气	hydrosphere	moistured
水污染	water pollution	pollution of water
水汽	water vapor	aqueous vapor	water vapour	aqueous vapour
水汽压	aqueous vapour pressur
水泥	cement	lith	celoma
水流	stream	waterflow	flumen
水浸	waterlogging
水深	water-depth	deep-draft
水温	temperature unit
水源	source	water supply	water source	fountain
水溶性	water-solubility
水溶液	aqueous solution	water solution	lyosol	aqoeous solution
水牛	buffalo	water buffalo	water ox	buffle
水生	water	aquatic	acquatic	hydrophilous
水生植物	aquatic	aquatic plant	hydrophyte	hygrophyte
水田	rice-field	rice-paddy
水电	hydroelectric	white fuel
水电站	hydrostation
水界	hydrosphere
水的	aqueous	water	enhydrous	watery
水相	aqueous phase	hydrofacies
水稻	oryza sativa
水管	water pipe	hose	conduit	water tube
水系	water system	aquo-system
水肿	edema	hydropic	dropsical	oedema
水能	hydroenergy	waterpower
水蒸气	water-vapour	aqueous vapour	reek
水蚤	water-flea	daphnia
水表	water meter	water gage	water gauge	water flowmeter
水解	hydrolyze	hydrolize	hydrolysis	hydrolytic
水解产物	hydrolysate	hydrolysis product	hydrolyzate
水解酶	hydrolase	hydrolytic enzyme	hydrolytic ferment
水试验	water test
水陆	terraqueous
水面	surface	water
水鸟	water bird	waterfowl	waterbird	aquatic bird
水龙骨科	polypodiaceae	family polypodiaceae
永久	for good and all	permanent	lasting	perpetual
永久性	permanently
永恒	lasting	eternally	perpetually	everlast
永生	everliving	eternal of life	life eternal
求助	recourse	help-seeking
求和	sigma	summarizing	summing	summate
求解	solve
汇合	syncretic	confluence	confluent	anastomosed
汇总	summarizing
汇水	remittance charge
汇流	adfluxion	affluxion	conflux
汇集	binding	influx	obcurrent	pluribus
汉字	chinese character	hanzi	kanji	sinogram
汉语	chinese language	sinaean
汞的	mercuric	hydrargyric
江河	river	potamic
江苏	jiangsu	kiangsu
江西	jiangxi	kiangsi
池塘	pond	mere	tank	etange
污名	stigma	ill fame	opprobrium	blot on one's escutcheon
污染	pollution	contamination	fouling	vitiation
污染水	contaminated water
污染源	pollutant source
污染物	contaminant	pollutant	fomite	infectant
污染等级	class of pollution
污水	sewage	polluted water	wastewaters	sewerage
污水处理	sewage disposal	swage treatment
汲取	scoop
汽车	automotive	automobile	motor	auto
沉水	submergent
沉浸	immersion
沉淀	deposition	sedimentation	precipitation	ppt
沉淀法	precipitation method
沉积	deposition	sediment	aggradation	sludging
沉积学	sedimentologic	sedimentology
沉积层	settled layer
沉积物	sediment	sedimentum	sedimentary deposit	lodgement
沉降	sedimentation	subside	subsiaence	sedimentary
沉默	silencing	mum	silent	reticency
沙丘	sand-hill	sand-dune	dune	sanddrift
沙地	sandlot	dene	sanded	sandy
沙地生	sabuline
沙堆	sandpile
沙林	sarin
沙枣	russian olive
沙漠	desert
沙漠化	desertification
沙漠土壤	desertic soil
沙特	jean-paul sartre
沙生	sabulose
沙生植物	psammophyte
沙的	psammous	sandy
沙蚕	clamworm	lobworm	ragworm	clam worm
沙质	sandiness	arenarious	arenaceous
沟壑	gill
沟流	channelling
沟渠	sink	conduit	canal	ditch
沟的	sulcal
沟谷	cleuch	cleugh
沟通	link up	hook up with	linguistic communication
沟道	p-channel
没有	free from	less	void of	there is a lack of
没有增加	ungreased
没有影响	make no difference
没能	fail to do
没食子酸	gallic acid	dioxy-salicylic acid	trihydroxybenzoic acid	galium aparine
沥青	bitumen	bitumastic	brea	nigrite
河中	korneforos
河北	hebei	hebei province
河北省	hopeh	hebei province
河南	henan
河南省	henan
河口	out-fall	influx	kuala	aber
河岸	berge	river-bank	riparian	strand
河岸林	riparian forest
河川	fluviatic
河床	bed	river plate	runway	river bed
河段	reach
河水	water	aq fluv	aquae fluvialis
河流	river	fluvial	sungei	potamic
河湖	fluviolacustrine
河源	streamhead	riverhead
河滩	flood plain	benchland	flood-land	playa
河漫滩	flood plain	flood-land	washland	alluvial flat
河的	riverine	fluviatile	riverly
河道	riverway	chaung	wadi	watercourse
沸石	zeolite
沸腾	heat up	boiling	bubble up	ebullience
油井	oil well
油松	chinese pine	pinus sinensis mayr
油气	oil ga	oil vapour
油田	oil field	oilfield
油的	oleic	oily	ole	unctuous
油红	oil red
油脂	oil and fat	lipa	lipidic	lipin
油茶	sasanqua	camellia oleifera	thea oleirera
油菜	rutabaga	colewort	oilseed rape	brassica campestris l
油酸	oleic acid	red oil	oleinic acid	cis-9-octadecenoic acid
治愈	cure	healing	clear-up	curation
治理	gestion
治疗	therapeutic	treatment	therapy	remedial
治疗作用	therapeutical effect
治疗前	pretherapy
治疗后	post-treatment	posttreatment	post-therapy
沼气	methane	firedamp	impure methane	sewage ga
沼泽	marish	quagmire	bogland	marsh
沼泽化	swamping	swampiness
沿岸	coastal	coastwise	seacoast	intracoastal
沿海	littoral	coastal	maritime	litoral
沿海地区	littoral	coastland	foreland	sea board
沿着	along
泄漏	leak	leakage	outleakage	blab
泄露	let out	get out	reveal	disclosure
泉州	quanzhou
泉水	well	spring-water	fountainous	aq font
泊地	anchorage ground
泊松	poisson
泌乳	lactational	lactigenous
泌尿	urinary	urinific	uriniparous
法人	corporation	incorporated	person	artificial person
法则	law	dharmic	legal system
法制	lawfulness	jural	regime of law
法国	france	french	franch	froggy
法学	law	legal science	science of law	jurisprudence
法定	statutory	legal	forced	certifiable
法定量	standard measure
法律	legal	law	juristic	legislation
法律制度	system of law	legal institution	regime of law	legal system
法拉第	faraday	faradic	michael faraday
法治	rule by law	law-governing	government by law	nomocracy
法规	code	legislation	law and regulation	statute
泛滥	well over	in flood	flow	overflow
泛素	ubiquitin
泡桐	paulownia
泡沫	foam	bubble	spume	spumy
波动	wave	fluctuating	undulation	wave motion
波动幅度	fluctuation range	amplitude of fluctation
波动性	undulatory property
波包	wave packet
波及	extend over
波峰	peak of wave	wavecrest
波幅	wave amplitude
波形	waveform	wave-form	wave shape	unde
波形蛋白	vimentin
波数	wave number	wavenumber
波模	wave mode
波段	band	waveband	wave band
波浪	wave	wavily	polonial
波特	bauder	baud	cole albert porter	katherine anne porter
波状	undulated	corrugated	waviness	sinuating
波纹	damascene	corrugated	ripple	moire
波谱	wave spectrum	spectra	spectrum
波谷	wave trough
波长	wavelength	wave length	wavelengh
波阻抗	wave impedance
泥岩	mudrock	mudstone
泥浆	slurry	slop
泥炭	peated	peatland	turf	turves
泥炭土	peated
泥的	slimy
泥石流	debris-flow
注入	injection	infusion	fall into	feed into
注册	log in	register	sign-up	enrollment
注定	predestinate	in the card	destined	bound to
注射	injection	syringe	jetting	squirting
注射液	parenteral solution	injecta	inj	injectio
注意	attention	mind	see that	on the look out for
注意事项	matters need attention
注意到	have respect to	it is noted that	pick up on	take in
注意力	attention	at-tention
注视	focus	gaze	have views upon	eye
注视点	point of regard
注释	annotate	commentary	exegetically	explanation
注重	note
泰勒	taylor	edward teller
泰国	thailand	kingdom of thailand
泽兰	trumpetweed	herba lycopi	lycopus	queen of the meadow
洁净	apinoid	lustration	undefiled	unsoiled
洗涤	wash	scrubbing	syringe	abstersion
洗脱	eluting	elutropic
洗脱液	elutriant
洞穴	caverne	grot	weem	grotto
洪峰	peak of flow
洪水	cataclysmic	flood	floodwater	inundation
洪积	deluvial	proluvial	diluvial
活产	live birth	liveborn
活体	intravital	live-bearing	live body
活力	energy	viability	activity	vitality
活动	activity	function	action	operate
活动中	afoot
活动区	active region
活动度	range-of-motion
活动性	reactivity
活动期	active stage
活化	activation	activatory
活化能	activity energy	energy of activation
活塞	piston	plunger	forcer
活度	activity series
活性	active	competence	liveness
活性化	activated
活性微生物	active microorganism
活性氧	active oxygen	reactive oxygen species
活性氮	active nitrogen
活性炭	active carbon	activated charcoal	activated char	absorbite
活性物质	active substrate
活性组分	active ingredient	active constituent
活性部位	active site
活的	live	intergrown
活跃	active	on-the-go	on the move	go-go
活跃度	liveness
洼地	depression	bottomland	paar	wash
流产	abortive	miscarry	miscarriage	ambloma
流体	liquid	fluid	fluidic	fluidal
流体力学	fluid mechanic	hydromechanics	hydrodynamic	hydordynanmics
流体动力学	fluid dynamics	hydrodynamic	hydrokinetics	hydordynanmics
流体流动	fluid-flow
流信息	stream information
流入	put into	feed into	discharge into	influx
流出	out-flow	issue out	stream	flux
流动	flow	fluid	running	circulating
流动人口	floating population	fluid population	hobo
流动性	mobility	fluidity	liquidity	flowability
流动相	mobile phase
流化床	fluidized bed	fluid bed	fluidized layer	ebullated bed
流向	direction	flow direction	afflux
流型	flow pattern	flow type	flow regime
流域	reach	watershed	drainage-basin	valley
流失	flow away
流式细胞仪	flow cytometer
流式细胞术	flow cytometry
流态	fluid state
流感	flu	influenza	grippal	influenzal
流水	water	glide	eotic	nullah
流水线	production-line	stream-line	pipelining
流沙	syrtis	syrtic	quicksand
流派	genre
流率	flow rate	rate of flow
流畅	easy	fluency	mellifluously	smooth
流畅性	seamlessness
流程	flow	flow path
流程图	flow chart	flow diagram	flowchart	flow plan
流线	streamline	stream line	line of flow	flow line
流线型	streamline	in a stream	faired	streamline shape
流行	prevalence	fashion	in mode	obtain
流行病学	epidemiological	epidemiology
流行病学调查	epidemiological investigation
流通	circulation	current	pass	pass current
流速	flow-rate	flow velocity	flowrate
流道	sprue	cast gate
流量	flow	flow rate	volume of flow	flowrate
浅层	superficially	superficial zone	laminae superficialis	fascia colli superficialis
浅水	adlittoral	shoal
浅的	low	shallow	flat	fleet
浅薄	dilettante	flimsiness	superficiality	frothily
浆果	berry	bacca	pepo	acinus
测井	logging
测光	side-light
测压	manometric
测定	determination	set out	estimation	mensurate
测定仪	radiomete
测度	measure
测温	thermometric	pyrometric
测点	measuring point
测绘	mapping	platting
测试	test	measurement and test
测试分	test score
测试数据	test data
测试点	testpoint
测试环境	testing environment
测量	measuring	surveying	metric	scale
测量仪	ometer
测量值	measured value
测量土	survey	survey land
测量学	metrology
测量工具	survey tool
测量数据	measured data
测量系统	instrumentationsystem
测量误差	measurement error
测验	examination	exam
测高	hypsographic
测高仪	altimeter	cathetometer
济南	jinan	tsinan
浏览	browse	look into	scan	glance over
浓度	concentration	strength	m-concentration m	deepness
浓度分布	concentration distribution
浓度差	concentration difference
浓度梯度	concentration gradient	concentration gradiant
浓缩	concentrating	enriched	condensed	evaporated
浓郁	full-bodied	thick-bodied
浙江	chekiang	zhejiang
浪潮	tidal wave
浪费	waste	dissipation	expensive	prodigality
浮动	floating	relocating	freely	relocatable
浮标	buoy	drogue	dobber	buoyage
浮游	pelagic	natant	pelagian
浮游动物	zooplankter	zooplankton
浮游植物	phytoplankton	phytoplankter
浮点	floating-point
浮选	floatation	flotation	enrichment by flotation
海上	maritime	nautical	sea-going	outshore
海况	seacondition
海南	hainan
海口	haikou
海地	haiti	hayti	haitian	haytian
海域	water	ocean space
海外	overseas	transmarine
海岛	sea island
海岸	coastal	shore	coast	sea-shore
海岸带	coast zone
海岸线	shore-line	coastline	shoreline	sea line
海平面	sea-level	mean sea level
海拔	altitude	elevation	height
海拔高度	above sea level
海林	heiling
海水	seawater	salt water	water	sea water
海河	lehigh river
海洋	ocean	sea	pelagic	saltchuck
海洋环境	marine environment
海洋生物	marine life	sea-creature	halobios	marine creature
海洋资源	ocean resource	wealth of ocean
海洛因	heroin	big h	caballo	diamorphine
海流	ocean current
海的	maritime	marine	thalassic	neptunian
海盐	sea-salt	baysalt	bay salt	sal marium
海绵窦	cavernous sinus	sinus cavernosus	sious cavernosus
海绵组织	spongy parenchyma	spongy tissue	tela spongiosa
海藻	algae	seaweed	kelp	varek
海藻糖	mycose	fucose	trehalose
海藻酸钠	algin	sodium alginate sodium polymannuronate
海量数据	mass data
海防	haiphong	coastal defense
海面	offshore	offing
海马	hippocampal	sea-horse	hippocampus	aibpocampus
浸出	leaching-out
浸出液	lixivium
浸提	leaching	digestion	lixiviating
浸提液	leaching solution	leach liquor
浸提物	educt
浸没	submersion	bath	flooded
浸泡	infusion	dipping	soak	douse
浸润	infiltrated	soakage	imbibition	bucking
浸渍	dipping	mac	infusion	steep
浸膏	ext	extracta	extractum
涂层	coating	paintcoat
涂抹	lay on	fake it up	besmear	daub
涂片	west lndian smallpox
消亡	die off	perishment
消减	annealation	pare
消化	digest	pepsic	coction	concoction
消化后	postdigestive
消化率	digestibility
消化系统	digestive system	alimentary system	systema digestorium
消化道	gi tract	digestive tract	alimentary canal	enteron
消化酶	digestive enzyme	digestive ferment
消去	elimination	expunction	expurgation
消失	disappear	blank out	wear off	vanish
消息	information	message	news	gen
消旋	racemic
消极	passive	negative	on negative line	degauss
消毒	disinfection	sterilization	sanitizing	listerize
消炎	anti-inflammation	antiphlogistic	antiphlogosis	antipyrotic
消耗	waste	wear-out	consume	combusting
消耗量	consumption
消肿	detumescence	repercussive	antioncotic	discutient
消融	ablatitious
消费	consuming	consumption	expenditure
消费水平	level of consumption
消费者	consumer	customer
消费量	consumption
消退	fadeaway	extinctive	subsidised	regressive
消长	eat and flow	swing of the pendulum
消除	work off	eliminate	smooth out	clear up
涉及	involved in	relate to	extend over	range over
涌现	eclosion	come forth	rush
涡动	swirl
涡旋	vortex	gurgitation	volution
涡流	eddy current	vortex	whirlpool	flow in vortex
润湿	wetting	madefaction	moistening	bedewer
润滑	lubrication
液体	liquid	fluid	liq	liquidum
液化	liquefaction	liquify	deliquescence	liquefying
液压	hydraumatic	hydraulic pressure	hydraulicly
液态	liquid state	liquid condition	liquidness
液氮	liquid nitrogen
液泡	vacuole	pusula	vecuole	vacuolus
液流	liquid stream
液滴	globule
液的	succous
液相	liquid phase	liquidoid
液膜	liquid membrane	liquid sheet	liquid film
液质	hygroplasm
淀粉	amyloid	amylum	amylaceous	fecula
淀粉酶	amylase	diastase	amylzyme	diastasum
淋巴	lymph	lymphoid	lymphatic	lympha
淋巴瘤	lymphoma	lymphadenomatous	lymphomatous	lymphomata
淋巴细胞	t cell	lymphocyte	lymph-cell	homeocyte
淋巴结	lymph node	lymph-gland	lymphoglandula	absorbent gland
淋洗	eluting
淋溶	eluviate	leachine
淡水	fresh water	freshwater	limnetic	sweetwater
淡水生	limnobiotic
淤泥	silt	limosus	silty	sullage
淤积	pool	stagnantly	silting	siltation
淫羊藿	epimedium	aceranthus sagittatus s et z	herba epimedii	epimedium grandiflorum
淬灭	quenching
淮河	huai
深入	in depth	deep	embedded	indepth
深入研究	lucubrate
深刻	deeply	profound	poignantly	deepgoing
深化	deepen
深厚	profound	profundity
深土	limonile
深圳	shenzhen
深埋	emboweler
深处	depth	deep	cavern	recess
深层	deep-level	deep-seated	laminae profunda	strata profundum
深层水	deep water
深度	depth	profundity
深度信息	depth information
深度图	depth map
深挖	high-cut	deep-mined
深水	deep-water	deep-draft
深海	deep-sea	blue-water	bathybic	dipsey
深深	profoundly	dearly	far gone	over head and ear
深的	deep	profumdus	profundus	prefound
深远	far-reaching
深部	partes profunda
深静脉血栓	deep vein thrombosis
混乱	mixed-up	in disorder	chaotic	confusion
混凝土	concrete	beton
混合	mixed	incorporate with	blend	hybrid
混合体	compound body	mixed bag	conglomerate
混合作用	migmatization
混合型	mixed type
混合层	mixing layer
混合式	blendo
混合模型	mixed-model
混合比	mixing ratio	air fuel ratio
混合气	fuel and air mixture
混合物	mixture	compound	hybrid	mix
混合盐	salt-mixture
混和	intermingling	intermix	misce
混搭	mashup
混杂	confounding	promiscuous	jam	jumbly
混沌	chaos	chaotic
混淆	confuse with	mix up	mixture	confounding
混生	synantectic
混种	interbreed
淹水	inundation
淹没	close over	flow	flood out	break over
添加	add in	additive	augment	accretion
添加剂	additive	addition agent	adjunet	annexing agent
清代	ch'ing dynasty	qing dynasty
清华	qinghua	tsinghua
清单	bill	listing	check-list	databook
清扫	sweep up	clearing	scavenge	besomer
清晨	man pr
清晰	in focus	defined	clear	transparent
清晰度	definition	articulation	audibility	intelligibility
清楚	clearly	clear	distinct	explicit
清水	shimizu	clearwater	branch water
清洁	clean-up	cleanliness	aseptically	depurate
清洗	cleaning	rinse	purge of	emundans
清理	cleaning up	clear-out	winding up	straighten out
清蛋白	albumin
清醒	conscious	soberness	consciousness	levelheadedness
清除	clear off	clean-out	clearance	purge
清除作用	scavenging action
渐变	shadow	wear	shade	leaven
渐增	increasingly	gather	pyramid	gradual
渐尖	acuminate
渐弱	fade out	diminuendo	decrescendo	taper
渐近	asymptotic
渐进	progressively
渐进性	graduality
渔业	piscatorial	fish culture	fishery
渗出	exudation	transude	bleed	exsudation
渗流	vadose	seepage	ooze	seep
渗漏	leak through	blow-by	seepage	leakage
渗透	penetration	filter through	infiltration	saturated
渗透压	osmotic pressure
渗透性	permeability	osmosis	infiltrative	perviousness
渗透率	permeability	penetrance
渗透系数	durchgriff	osmotic coefficient	permeability quotient
渗透调节	osmoregulation	osmoregulatory
渠道	irrigation ditch	dyker
渤海	bohai
温升	temperature rise
温和	mitigate	soft	mild	friendly
温室	greenhouse	green house	forcing house	hot-house
温室效应	greenhouse effect	hothouse effect
温室气体	ghg
温室气体排放	greenhouse emission
温差	temperature difference
温带	temperate zone	temperate
温度	temperature
温度分布	temperature distribution
温度变化	temperature variation	temperature shift
温度场	temperature field
温度差	temperature difference	temperature contrast	temperature head
温度控制	temperature control
温度效应	temperature effect
温度敏感	temperature-sensitive
温度条件	temperature condition
温度梯度	temperature gradient
温度范围	temperature range	range of temperature
温暖	warming	wha	warmth	calefactory
温湿	hygrothermal
温湿度	humiture
温湿指数	humidity-temperature index	humiture
温的	calefactive
港口	port	puerto	bunder
渲染	sex up	glamourize	overcharge	glamorisation
渴求	thirstily	hunger for sth
游客	traveler	visitor	journeyer
游戏	play	sport	game
游泳	swim	bathing	natatory	natation
游离	dissociative	liber	nomadic	extrication
游离脂肪酸	free fatty acid	non-esterified fatty acid
游览	sightseeing	see	touring	sight-seeing
游走	errabund	plano
湍流	turbulent flow	turbulence	rapid	turbe
湖北	hubei
湖南	hunan	hunan province
湖南省	hunan province
湖水	water
湖泊	lake	lago	lacustrine	limnic
湖滨	beached	waterside
湖的	lacustrian
湛江	zhanjiang	tsankiang
湮没	obscured	oblivion	silence	deep six
湿冷	clamminess
湿地	wetland	humidly	everglade	marsh
湿度	humidity	hnmidity	huminity	dampness
湿度指数	temperature humidity index
湿性	hydrogenoid
湿气	moisture	humidity	wet	wet ga
湿法	wet method	wet way
湿润	humid	humectant	wetness	madid
湿润指数	humidex
湿热	swelteringly
湿生	humidogene	hygric	hygrocolous
湿的	wet	madidans	madescent	waterish
溃疡	ulcer	canker	cancrum	exelcosis
溃疡性结肠炎	colitis gravis
溅射	sputtering
源于	born of	root
源代码	source code
源区	source zone	source area
源头	headwater	well-spring
源数据	source data	original data
源泉	well	headspring	spring	fontal
源流	headstream
源节点	originating node
溢出	over-flow	well over	out-of range	spill
溶出	dissolve in
溶剂	solvent	dissolvant	impregnant	solventia
溶性	dissolvability
溶氧	dissolve of oxygen
溶液	solution	sol	solutio
溶液培养	aquicultural
溶胀	ventricous	tumefied
溶胶	sol	sol-gel	collosol	colloidal sol
溶菌酶	lysozyme	lysozgme	lysyme	muramidase
溶血	hemolysis	hemolytic	hematolytic	hemolyzation
溶解	soluble	dissolved	solve	lysis
溶解度	solubility	soly
溶解性	deliquescent	soly	solubleness
溶解氧	dissolved oxygen
溶酶体	lysosomal
滋养层	trophoblast	trophoderm	plasmodiblast	vegetative layer
滑动	sliding	glide	slip	gliding movement
滑坡	coast	landslide	downspin
滑模	slip form
滑移	slippage	glide reflection	slipslip	slip
滑膜	synovium	synovial	synovial membrane	synovialis
滚动轴承	roller-bearing	rolling bearing	anti-friction bearing	antifriction bearing
滚筒	roller	tumbling box	tumbling barrel	tumbler
滞后	hysteresis	hysteretic	lag
滞后效应	hysteresis effect
滞留	stagnation	hold-back	detention
满意	satisfied with	with satisfaction	content	satisfactory
满足	content	with satisfaction	fill	complacent
满足要求	meet requirement	meet demand	fulfill the requirement of
滤波器	filter	wave filter	wave trap	filterless
滤波器组	filter bank
滤波算法	filtering algorithm
滤液	filter liquor
滤纸	filter paper
滤过	filtered	strained	col	percolate
滥用	abuse	misuse	mis-use	maltreated
滩涂	shallow
滴度	titre	tite
滴注	instill
漂移	drifting	drift apart	drifty
漏斗	funnel	choanae	choanal	infundibular
漏检率	omission factor
漏洞	leak	hole	bolt-hole	loop-hole
演出	performance	show	interpret	offer
演化	evolution
演替	succession
演示	demo	make a demonstration of
演练	drilling
演绎	deductive	priori	deduce	apriori
漫反射	diffuse reflection
漫游	range	travel over	cruise	wandering
漫长	lengthy
潜伏	latency	incubation	delitescent	latently
潜伏期	latent period	latency phase	latent phase	stage of latency
潜力	potential	reserve force
潜在	potentially	possible	latency	prospectively
潜在价值	potential value
潜水	diving	phreatic
潜流	underdrift	undertide	undercurrent
潜热	latent heat	internal latent heat	lat ht
潜育	glei	incobation	gleization
潜能	potential	high-potential	latent energy
潮汐	tidal	tide
潮流	tidal current	tidal flow	tidal stream	tide
潮间带	tidal zone	vey
澄清	clear	clarification	clarifying	defecation
澜沧江	lantsang
澳大利亚	australia	australian	aussie	geebung
澳门	aomen	macao
激光	laser	laser-light
激光器	laser
激光雷达	lidar	colidar
激动剂	agonist	excitomotory
激励	stimulation	prompt	power	incentive
激励机制	incentive scheme
激发	excitation	wake	motivate	inspire
激发作用	trigger action
激增	proliferation	explosion	balloon	proliferative
激情	passion	pash	fervidly	emotioned
激波	shock wave	bow-wave
激活	enabled	activation	sensitized
激活作用	activation
激活剂	activator
激烈	drastically	acute	strongly	severity
激素	hormone	incretion	excitatory autacoid	hormonic autacoid
激酶	kinase
濒危	in an extremity	near-death	in peril of extinction	on the verge of extinction
灌木	arbuscular	arbustum	frutescose	frutex
灌木林	spinny	brushland	shrubbery
灌木群落	fruticetum
灌注	perfusion	affuse	prime	dabbling
灌洗	lavement	lavage	clysis	lavation
灌浆	grouting	larrying
灌溉	irrigation
火星	mar	martian	spark	flake
火灾	fire	fire hazard	fire disaster	fire diaster
火焰	flame	blaze	flamboyance
灭活	inactivate
灭绝	out of existence	deracinates	put out of existence	uncreate
灭菌	sterilize	pasteurise	ster	sterilisatio
灰分	ash	ash composition
灰分含量	ash content
灰度	gray scale	gray level	grayscale
灰度值	grey-level
灰度图	grayscale
灰狼	gray wolf
灰绿	grey-green	grayish-green
灰色	gray	grey	cinerous	grizzled
灰质	polio	gray matter	gray nuclei	gray substance
灵敏	sensitive	alert	quick	ingenious
灵敏度	sensitivity	scnsitivity	susceptiveness	sensitivity ratio
灵敏度分析	sensitivity analysis
灵活	agile	feirie	turn on a dime	slick
灵活性	flexibility
灵魂	life	pneumatic	soul	inner man
灾区	disaster area	distressed area
灾变	cataclysmic
灾难	catastrophic	calamitously	ill	balefulness
灾难性	catastrophically	catactrophic	calamitous	disasterous
灿烂	resplend	irradiance	glitter	prismatic
炎性	inflammatory	phlogotic	phlogistic
炎症	phlegmasia	itis	phlogosis
炎症性	inflammatory	phlogistic
炎症细胞	inflammatory corpuscle
炭化	charring	charing	charry	carbonization
点乘	multiplication dot
点击	clickety-click
点匹配	point matching
点对	dotted pair
点播	req
点数	count out	compt	tally
点源	point source
点火	light-up	ignition	firing
点状	punctate	plaguliform	punctual
点的	punctiform
点蚀	pit corrosion	pocking
点距	dot pitch
点间	point-to-pointer
烘干	baking dry	kiln-dried	oven-dried	stoving
烟台	yantai	yentai
烟叶	tobacco plant	tabacum	strip-leaf
烟尘	smoke dust
烟草	tobacco	nicotiana	tabacum	indian weed
烟雾	smog	cloud
烤烟	flue-cured	nicotiana tabacum
烧伤	burn	die burn	fire burn	empyrosis
烧结	sintering	agglutination	fritting	nodulize
热休克蛋白	heat-shock protein
热传导	heat conduction	thermal conduction	conduction of heat
热分析	thermal analysis	heat analysis	thermoanalysis
热分解	thermal decomposition	thermal break down	thermolysis	pyrogenic decomposition
热力学	thermodynamics
热压	hot-pressed
热处理	heat treatment	heat treating	thermal treatment
热学	calorifics	thermology	thermotics
热导率	thermal conductivity	heat conductivity
热带	tropical	tropical zone	torrid zone
热带地区	tropics
热带雨林	tropical rain forest	euhylacion	hylaea	selva
热平衡	thermal equilibrium	heat balance	thermal balance	balance of heat
热度	temperature	heat
热循环	thermal cycle	heat cycle	thermocycling
热情	passionate	with enthusiasm	with zest	intense
热成像	thermal imaging
热扩散	thermal diffusion	diffusion of heat	soret effect	temperature diffusivity
热效率	thermal efficiency	heat efficiency	thermischer
热机	heat engine	thermomechanical	thermodynamic engine
热机械	thermomechanical
热模	hot mold
热水	hot water	hydrothermal	thermohydrometric
热泵	heat pump
热流	heat flux	heat flow	thermal flow	heat current
热浪	heat-wave	heatwave	sizzard
热液	hydrotherm
热源	heat source
热潮	aestus
热点	hot spot	hotspot	warm spot	hot-button issue
热电	thermoelectric	pyroelectric	thermo	thermo-electric
热电偶	thermocouple	thermal couple	thermal electric couple	thermoelectric couple
热的	thermal	hot	caloric	thermo
热稳定	thermally stable	thermostable	thermostabilization
热管	heat pipe	thermotube
热能	heat energy	thermotic
热膨胀	thermal expansion	thermal dilation
热解	pyrolytic	pyrolysis	purolysis	pyrogenation
热负荷	thermal load	hot load
热辐射	thermal radiation	heat radiation	caloradiance	thermoradiation
热通量	heat flux
热量	thermal	calorically	quantisty of heat
热门	hot-button	big-hit	hot issue	blue-chip
热门话题	hot-button issue
热阻	r-value	thermal resistance	thermoresistance
烯酮	alkenone	keten	olefine ketone
烯醇	enol	olefin alcohol	terpene alcohol	unsaturated alcohol
烯醇化	enolization
烷烃	alkane
焉耆	qara shahr
焊接	fabricated	weld	woald	jointing
焊缝	weld joint	welding bead	weld seam	woald
焙烧	calcination
焦点	focus	focal	focal point	focuses
焦磷酸	pyrophosphoric	pyrophosphoric acid	diphosphoric acid
焦虑	anxiety	worry over	agitation	anxietas
焦距	focus	focal length	focuses	focal distance
然后	followed by	next	afterwards	after-wards
然而	yet	still and all	nevertheless	whereas
煅烧	calcination	roastings
煎煮	boil out	decoction
煤层	coal seam	coal-bed	coal measure	vein of coal
煤油	kerosene	kerosine	liquid petroleum oil	kerosene oil
煤矿	coal mine	colliery	coal-pit	coalmine
煤粉	sea coal	coal dust	powdered coal
照射	exposure	irradiation	raying	bombarding
照度	intensity of illumination	illuminance	pharosage	iliumination intensity
照明	illumination	lighting	lumination	illuminata
照片	picture	photo	pic	photogram
照相	photo	photographic	take a picture	pnotograph
熊果	bear berry	bearherry	larb	arbutus officinale
熊蜂	bombus
熏蒸	fumigation	fuming
熔体	fusant
熔化	melting	fused	fusion	flux
熔点	melting point	fusing point	fusion point
熔融	fusion	liquation	diatexis
熟悉	familiar with	useful at	at home	conversant with
熟练	skilled	proficient in	great at	in practice
熵的	entropic
燃料	fuel	combust	elding	oil and lubricant
燃料电池	fuel cell	fuel battery
燃气	gas-fired
燃油	burnt oil
燃烧	combustion	burning	inflammation	flame
燃烧器	combustor	inflamer	burner
燃烧室	combustor	combustion chamber	firebox
爆发	flame up	explosion	blow-up	outbreak
爆炸	explosion	detonation	burst up	blast
爆破	demolition blast	shotfire	blow sth up
爬虫	reptile
父亲	parent	paternal	pater	pedar
父本	male parent
父母	parent	folk
片断	fragmented	scrap	bity	morceau
片段	segment	fragment	gobbet
片状	sheet	lamellar	flakiness
片面	one-sided	unneutrality	unilateral	exparte
版本	version	release	edition	deition
版权	copyright	intellectual property	copy right	literary property
牙合	occluding
牙周	periodontal	paradental	paradontal	peridontal
牙周炎	periodontitis	periodontal inflammation	paradentitis	parodontitis
牙釉质	tooth enamel	odonthyalus	adamas dentis	crusta adamantina dentinum
牙髓	dental pulp	tooth pulp	endodontium	pulpal
牙齿	teeth	dental	tooth	toothlike
牙龈	gumline	ule	plicatoperipatus jamaicensis
牛乳	cow's milk	lac vaccinum
牛奶	lait	milchigs	latte	cows' milk
牛津	oxford	oxonian
牛粪	cow pie	cowpat	cowpie	cow dung
牛肉	beef	beetves	beeves	boeuf
牛膝	achyranthes	radix achyranthis bidentatae
牛鞭草	oxalis caprina
牛顿	newton	newtonian	sir isaac newton
牛顿法	newton method
牡丹	moutan	peony	paeony	paeonia suffruticosa andr
牡蛎	oyster	ostracean	shellfish	concha ostreae
牢固	locked-in	securely	substance	entrenched
牧区	pasturing area
牧场	grazing land	rangeland	range land	pasture
牧民	bucolic	cattle-rancher
牧草	grazing	grassland	galleta	pasturage
物产	produce
物价	price of commodity	inflationary spiral
物体	object	corps	physical body	physical object
物候期	phenophase
物化	reification
物品	article	ware	jobbie	iktas
物性	properties of matter
物料	materiel
物流	physical distribution
物理	physics	mechanically	indian physic
物理化学	physicochemical	physical chemistry	chemicophysics
物理吸附	physical adsorption
物理学	physics	physical science
物理层	physical layer	phisical layer
物理性质	physical property
物理特性	physical composition
物理系	department of physics	physics department
物理结构	physical composition
物理过程	physics	physical process
物理量	physical quantity
物的	thingy
物种	living species
物种形成	speciation
物联网	internet of thing	iot
物质	material	substance	physical	substantial
物质代谢	substance metabolism
物质基础	material basis
物质的量	amount of substance
物资	material
牲畜	livestock	dumb thing	live stock	stock
牵引	traction	trailing	pulled	tow
特别	in special	in particular	especially	particularly
特别注意	point up
特化	specialized	specialise
特发	idiopathic	spontaneous	idiopathetic
特大	outsized	king-size	super	ginormous
特定	specific	ad hoc
特异	differential	differentiae
特异性	specificity	specifieness
特异性免疫	specifc immunity
特征	diagnostic	feature	characteristic	specificity
特征值	characteristic value	eigenvalue	proper value	feature-value
特征分析	feature analysis
特征参数	characteristic parameter
特征发生	stigmatization
特征变量	characteristic variable
特征向量	feature vector	characteristic vector	proper vector	eigenvector
特征抽取	feature extraction	featrue extraction
特征曲线	characteristic curve	indicatrix
特征比	characteristic ratio
特征矩阵	eigenmatrix
特征空间	feature space	eigenspace
特征等	victorianism
特征选择	feature selection
特征集合	characteristic set	feature concentration
特性	specific	quality	characteristic	feature
特性等	change back
特有	proper to	characteristic
特有分布	endemism
特殊	specific	off-market	special	exceptionally
特殊性	specificity	distinctiveness	particularity	specifieness
特殊情况	exceptional case
特殊结构	special construction
特点	point	high-spot	behaviour	specialty
特点等	frenchism
特色	feature	characteristic	turn	coloration
特质	idiosyncratic	peculiarity	idiosyncracy	particularity
特里	alice ellen terry
特高	ultrahigh
牺牲	at a cost of	sacrifice	sacrificial	victimization
犯罪	crime	transgressive	perpetration	offend
犯罪嫌疑	criminal suspect
状况	circumstance	tone
状况良好	in order	up to snuff
状态	state	status	ship	ion
状态信息	status information
状态变量	state variable	macroscopic parameter
状态方程	state equation	equation of state
状的	oid
狄利克雷	dirichlet
狗尾草	wiregrass	green foxtail	green bristlegrass	setaria italica rubrofructa
狗牙根	cynodon	cynodon dactylon
独创	ground-breaking	originally
独有	particular
独特	unique	individual	inimitably	idiosyncratically
独立	independently	all alone	stand-alone	on one's own
独立于	independent of
独立型	stand-alone type
独立性	independence
独立自主	autonomously	self-determination	stand on one's own feet	paddle one's own canoe
独行菜	pepper grass	garden cress
狭义	narrowest
狭叶	stenophyllous	narrow-leaved	narrow-leaf
狭窄	stenosis	confined	narrow	stricture
狼疮	lupus	lnpous	eating tetter	tentigo prava
狼疮性	lupous
狼群	strand wolf
猕猴桃	actinidia	yangtao	kiwifruit	cynancum
猝灭	quenching
猪场	pig farm
猪毛菜	salsola	salsola collina pall
猪瘟	swine pest	swine plague	hog plague
猪的	porcine	suilline	swinish
猪肉	pork	pig	porky	pigg
猪肠	chitlings
猴的	simious
玄武岩	basalt
率先	lead the way in	inventively
率的差异	rate variance
玉兰	yulan	magnolia conspicua	magnolia denudata	michelia champaca l
玉米	mealie	zeistic	corn-field	indian corn
玉米油	corn oil	maize oil
玉米田	corn field	cornfield
玉米种	seedcorn
王朝	dynastic	royal court	dynasty	marinid
王的	kingly
环保	environmental	environmentally-friendly	low-impact
环境	environment	environmental	surrounding	condition
环境保护	protection of environment	environmental protection	environment protection	environmental conservation
环境压力	ambient pressure
环境变量	environment variable
环境学	environmental science	environics	environmentology
环境影响评价	eir
环境控制	environmental control
环境效应	environmental effect
环境条件	environmental condition	ambient condition	environment condition
环境污染	environmental pollution	environment pollution	environmental disruption	kogai
环境温度	ambient temperature
环境管理	environmental control
环境系统	environmental system
环形	toroidal	annular	annulate	ring form
环氧	epoxy
环氧树脂	epoxy resin	epikote	epon	ethoxyline
环流	circulation	circumfluent	ring current	circumflux
环状	circular	annular	cyclic	orbicular
环的	cyclic
环磷酰胺	cyclophosphamide	endoxan	cytoxan	chob
环糊精	cyclodextrin	cyd
环绕	encircling	zone	encompass	surround
环节	segmentary
环路	cycle	loop circuit	beltway
现今	today	to-day	in these latter day	nowadays
现代	of this date	modern	in our own day	present-day
现代人	modern	sapien	modernus	neoteric
现代化	up-to-date	modernization	updated	modernised
现代性	modernity
现代社会	modern world
现况	face of life
现在	now	present	currently	these day
现场	field	on-the-scene	on-the-spot	in-situ
现场可编程门阵列	fpga	field programmable gata array
现场试验	field test	field trial	site test	site trial
现场调查	field investigation	field survey	spot field investigation	spot investigation
现存	existing	living	extant	going
现存量	stock on hand
现实	realistic	real	practical	reality
现实世界	meatspace
现实性	thisness	realizability
现有	existing	in stock	stitching
现状	status quo	current situation	actuality
现行	actual	active	flagrant	inforce
现象	phenomenon	phenomena	observable	phenomenal
现象学	phenomenology	phenomenological
玻尔兹曼	ludwig boltzmann
玻璃	glass	vitreous	vitreum	vitrum
珊瑚	coral	coralline	coralwood	coralwort
珍珠岩	pearlstone	perlite
珍贵	precious	infrequent	costful	preciousness
珠心	nucellus	megarchidium	nucella	nucellar
珠江	zhujiang	canton river	pearl river
珠被	integument	integumentum
球囊	sacculus	saccule	sacculi proprius	sacculi vestibularis
球头	ball-head	clubhead
球形	spherical	global	spheroid	globose
球果	cone	strobil	strobilaceous	strobilus
球状	spherical	globose	globular	spheroidal
球的	spherical	glomic	spheral	bulbar
球茎	bulb	corm	bulbodium	carmus
球菌	cocci	coccus	coccal	coccic
球蛋白	globulin
球面	spherical	sphere	sph
理事会	directorate	board of management	governing board	board of director
理念	logo
理性	rational	reason	sense	logo
理想	ideal	hypothetical	idea	perfect
理由	account for	reason	subject	ground
理解	make-out	understanding	under-stand	catch on to
理解能力	savvy	savviest
理论	theoretical	theory	rationale
理论上	theoretical	in theory	in the abstract	abstractly
理论值	theoretical value
理论基础	theoretical basis	theoretical principle
理论家	theoretician	theorist	theorizer	ideologue
理论方面	theoretical side
理论模型	theoretical model	theory model
理论结果	theoretical result
理论计算	theoretical arithmetic
琵琶	luted
琼脂糖	agarose	sepharose
瑞利	rayl	lord rayleigh	john william strutt
瓣的	valvular
瓣膜	valvula	valva	valvule
瓶颈	bottleneck	bottle neck	choke point
瓶颈问题	bottleneck problem
甄别	screen
甘氨酸	glycine	gly	amino acetic acid	glycocine
甘油	glycerin	glycerol	glyc	soap oil
甘油三酯	triglyceride	deglycerolise	glycerolise	glycerin trilaurate
甘肃	gansu
甘肃省	gansu province
甘草	licorice	liquorice	glycyrrhiza	licorice root
甘蓝	cabbagy	chou	wild cabbage	brassica oleracea
甘蔗	sugar-cane	sugarcane	saccharum officinarum l
甘露糖	mannose	mannitose	seminose	mannonic
甘露聚糖酶	mannase
甚至	even	indeed	e'en
甚至不	not so much as	never so much as
甜菜	sugar beet	beet	common beet	sugarbeet
生产	produce	production	bring	turn out
生产函数	production function
生产力	productivity	productive power	productive force	fertility
生产工艺	production engineering
生产性	productbility	productability	productivist
生产成本	production cost	cost of production	producing cost	output cost
生产技术	technique of production	production technique
生产效率	productive efficiency
生产方式	mode of production
生产条件	plant condition
生产活动	productive activity
生产潜力	production potential	potential of production
生产率	productivity	production rate	rate of production
生产用水	plant water	process water	production water supply
生产管理	manufacturing management
生产系统	production system
生产线	production line	process line	line of production
生产经营	line operation
生产者	producer	generator	preducer	begetter
生产能力	productive capacity	productivity	power of production	manufacturing capacity
生产资料	produced good	production good	means of production
生产过程	production process	procedure in production
生产量	throughput	yield	volume of production	production volume
生前	previous
生动	graphical	vivo	with expression	dramatic
生化	bio-chemical	biochemistry
生命	life	vital	bio	blood
生命力	life	life-force	vitality	bionergy
生命周期	life-cycle
生命科学	life-science
生境	habitat	biotope
生存	exist	survival	living	life
生存时间	survival time
生存期	life in being	life cycle
生存能力	viability	street smart
生态	ecological	bionomic	synusiologic
生态位	ecological niche	econiche
生态区	ecotope
生态型	ecotype
生态学	ecological	ecology	biologically	bionomics
生态工程	ecoengineering
生态平衡	balance of nature	biological balance	ecological balance	ecological equilibrium
生态效应	ecological effect
生态旅游	ecotour	eco-tourism
生态环境	ecotope
生态种	ecospecies	ecospecific
生态系统	ecosystem	eco-system	ecological system	biogeocenose
生态足迹	ecological footprint
生成	generating	creating	production	spanning
生成任务	create task
生成器	house-builder
生成物	resultant
生成算法	generating algorithm
生效	available	in operation	efficiently	in effect
生根	root	radication	take root	rhizogenic
生殖	generation	reproductive	genetic	genital
生殖系统	reproductive system	genital system	senital system
生殖细胞	generative cell	germ-cell	reproductive cell	sex cell
生油	olefiant
生活	life	living	get on	vital
生活力	biosis	blodynamic	vitodynamic	elan vital
生活史	life history
生活在	lap oneself in
生活型	life form	lifeform
生活方式	lifestyle	life-style	way of life	living mode
生活水平	standard of living	living standard
生活过程	lifecycle	life-process
生物	living being	organism	biology	biotic
生物传感器	biosensor
生物体	biosome
生物信息	bioinformation
生物分子	biomolecular
生物制剂	biologic	biological agent	biopreparate
生物力学	biomechanics	bio-mechanical	biodynamics	animal mechanic
生物功能	biological function
生物化学	biochemical	biochemistry	biological chemistry	biochemy
生物医学	biomedical	biomedicine	bio-medical	biomedical science
生物医药	medical community
生物反应器	bioreactor	bio-reactor	bioreacter
生物反馈	biofeedback	bio-feedback
生物可降解性	biodegradability
生物合成	biosynthesis	biosynthetic
生物圈	biosphere	ecosphere	vivosphere
生物地球化学	biogeochemical
生物地球化学循环	biogeochemical cycle
生物地理	biogeographic
生物地理学	biogeographical	biogeography	chorology	biogeographical region
生物处理	biotreatment
生物多样性	biodiversity	bio-diversity
生物大分子	biomacromolecule
生物学	biological	biology
生物学研究	bioresearch	biological research
生物安全	biosecurity	bio-safety
生物工程	bioengineering	bio-engineering	biological engineering
生物技术	biotech	biotechnology	biotechnological	bio-tech
生物材料	biomaterial
生物柴油	biodiesel	bio-diesel
生物标记	biomarker
生物活性	bioactive	biological activity
生物炭	biochar
生物环	biocycle
生物生态学	bioecology
生物相	biofacies
生物矿化	biomineralization
生物碱	alkaloid	natural base	ine
生物群落	biotic community	biocenose	biocenosis	biocenotic
生物膜	biofilm	biomembrane
生物质	biomass
生物资源	biomas
生物过程	bioprocess
生物进化	organic evolution
生物量	biomass	bio-mass
生物防治	biological-control	biological pest control
生物降解	biodegradation
生理	physiologic	physio	physaria
生理反应	physiological reaction
生理学	physiological	physiology	physiol	zoonomy
生理年龄	physical age
生理活性	biological activity
生理生态	ecophysiological
生理盐水	normal saline	physiological saline	saline
生理过程	physiological process
生的	raw	unripe
生盐	halogenic
生育	breeding	bearing	carry to term	toco
生育期	child-bearing period	growing season
生计	keep	living	bread	livelihood
生长	develop	growth	grow	vegetative
生长因子	growth factor	nutrilit
生长型	vegetative form
生长季节	growing season
生长性	vegetative
生长旺盛	growthful	eugonic
生长曲线	growth curve	auxodrome
生长期	period of growth
生长激素	growth hormone	phyon	somatotrophin	somatotropin
生长率	growth rate
生长良好	well-grown
生长调节剂	growth regulator
生长速率	growth rate
用于	used for
用处	stead
用心	at pain	give care	diligency	scrupulously
用户	user	consumer	sub	enduser
用户体验	user experience
用户信息	userinfo
用户信道	subscriber channel
用户标签	nametag
用户终端	user terminal	subscriber terminal
用来	use to	serve to
用水	watered
用法	use	usage
用药	administer a dose of medicine
用过	second-hand
用途	purpose	behoof
用量	dosage	use level
田地	field	praedial	plowland	predial
田野	campestral
田间	field	farming area
由于	due to	as a result of	by force of	in so much as
由于缺少	owing to default of
由此	thereof	whereby	herefrom	thence
由此可见	it follows that
甲基	methyl	methyl group	methyl radical	carbinyl
甲基化	methylation	permethylated
甲基转移酶	transmethylase
甲壳	test	carapace	crusta	carapax
甲氧基	methoxyl	methoxy	methoxy group
甲氨蝶呤	methotrexate
甲烷	methane	methyl hydride	firedamp	marsk
甲状腺	thyroid	thyroid gland	thyroid body	thyreoidea
甲苯	toluene	toluol	methyl benzene	methylbenzene
甲虫	beetle	coleopteron	dung beetle	leptinotarsa decemlineata
甲酯	methyl ester
甲酸	formic acid	methane acid	formic	methanoic acid
甲醇	methanol	carbinol	methyl alcohol	methyl hydrate
甲醚	methyl oxide	methoxymethane	dimethyl ether	methyl ether
甲醛	formaldehyde	methyl aldehyde	formic aldehyde	methylene oxide
申请	apply for	application	file for	put in for
电价	electrovalency
电信	telecommunication	wire	tele-communication	telecoms
电切术	electrocision	electroscission
电力	electric power	electrically	enel
电力系统	power system
电动汽车	electric automobile
电化学	electrochemistry	electrochemical	electro-chemical	galvanochemical
电化学发光	electrochemiluminescence
电压	voltage	electric tension	tension	electric pressure
电商	telecommerce
电场	electric field
电子	electron
电子传递	electron transport
电子商务	e-business	e-commerce	ecommerce	electronic commerce
电子密度	electron density
电子显微镜	electron microscope
电子设备	electronic equipment
电学	electricity	electrology
电容	capacitance	electric capacity	permittance
电容器	capacitor	condenser	electrical condenser	nichicon
电导	electrical conduction	conductance
电导率	conductivity	electric conductivity	specific conductance	electroconductivity
电影	movie	motion-picture	moving-picture	film
电感	inductance	electrical inductance	electrosensory
电感耦合等离子体	inductively coupled plasma
电暴	electric storm
电机	electric machine	electromechanical	dynamo
电极	electrode	rheophore	pole
电池	battery	cell	battery cell	electric cell
电池容量	battery capacity
电波	oscillation	electric wave	airwave
电泳	electrophoresis	electrophoretic	cataphoric	kataphoresis
电泳分析	electrophoretic analysis
电流	electric current	electricity	current electricity	galvanic
电流密度	current density
电流波	current wave
电源	power source	power supply	electric source	supply power
电源控制	power supply control
电特性	electrical characteristic
电生理学	electrophysiology	electrophysiological
电的	electrical
电磁	electromagnetic	electro-magnetic	galvanomagnetic
电磁场	electromagnetic field
电磁干扰	electromagnetic interference	emi
电磁波	electromagnetic wave	electric ray
电离	ionization	ionised	electric dissociation	electroionization
电离层	ionosphere	ionized layer	ionispher
电站	power station
电缆	cable	electric cable	bx cable bx	wireway
电网	power grid	electric fence
电能	electric energy
电脑	computer	computerized	robot brain	computery
电致发光	electroluminescence
电荷	electric charge	charge	charge of electricity	balloelectric
电视	video	television	tele	small screen
电解	electrolysis	electrolytic	electrolyze	electrolyse
电解液	electrolyte
电解质	electrolyte	nafion
电话	phone	telephone	phone-call
电路	circuit	hardwired	electric circuit	electrocircuit
电路设计	circuit design	wiring design
电量	electric quantity	quantity of electricity
电针	piquada
电镜	electron microscopic	electric mirror
电阻	resistance	electric resistance	ohmic resistance	resistance capacitance-coupled amplifier
电阻率	resistivity
男孩	boy	tad	man-child	boyish
男性	male	masculine	male female	virile
画面	pictute
甾体	steroidal
畅通	clear of	expedite
界线	line	confine	dividing-line	sideline
界限	limit	margin	bound	tether
界面	interface	interfacial	limiting surface	boundary surface
留下	leave over	leave behind	keep back
留学生	overseas student
留守	hold the fort
留置	retention
畜产品	animal product
畜牧	herding
畜牧业	cattle breeding	animal husbandry	stock raising	graziery
略微	touch
番茄	tomato	tomato plant	love apple	tamarillo
畸变	aberrant	distortion	deformation at constant volume	aberratio
畸形	abnormal	deformed	anomaly	malformation
疏散	evacuation	decentralization	de-centralize
疏松	rarefaction	puffed	areosis	unconsolidated
疏水	drain	hydrophobic
疏水性	hydrophobicity	hydrophobic property	hydrophoby	acrophobic
疑难	problematic
疗效好	eutherapeutic
疗法	treatment	therapy	therapeutic	iateria
疗程	course of treatment
疤痕	scar	cicatrice
疫苗	vaccine	bacterin	vaccinum
疫苗接种	vaccine inoculation
疲劳	fatigue	wear out	tire	rired
疲劳状态	fatigue state
疼痛	in pain	ache	nociceptive	achy
疼痛感	painful sensation
疾患	affection
疾病	disease	illness	sickness	ailment
病人	patient	invalid	sick	patien
病例	case
病例对照	case-control
病例报告	case-report
病例数	case-load
病历	case history	medical history
病原	pathogenic	causal factor	pathogenetic	nosogenic
病原体	pathogen	causative agent
病原微生物	pathogenic microorganism
病原菌	pathogenic bacteria
病发生	pathogenetic
病变	pathological process	pathology	affection
病史	medical history	pathography
病因	etio	noxa
病因学	etiology	etiologic	nosazontology	nosetiology
病床	hospital bed	sickbed
病态	morbidity	diseased	sis	ill-condition
病情严重	in a bad way
病房	ward	hospital room	sick-room	sickroom
病死	die in one's bed
病死率	case fatality rate
病毒	viral	virus	vyrus	inframicrobe
病毒感染	virus infection	virosis
病灶	focal	focuses	foci	nidus
病理	pathology	pathologic
病理学	pathological	pathology	pathobiology	pathematology
病理形态学	pathomorphology
病理机制	pathomechanism
病理生理	pathophysiologic	physiopathologic
病理诊断	pathologic diagnosis
病的	morbid
病程	course of disease	disease-process
病菌	infectious bacteria	germina	bug	zyme
症状	symptom	symptomatic	diagnostics	semiotic
痊愈	heal	recovery	well again	recover
痕迹	trace	print	trail	wake
痛苦	in pain	smart	distress	afflicting
痢疾	dysenteric	dysentery	dysenteria	vicho
痴呆	dementia	dementing	aphrenia	aphronesia
瘘管	fistula	fistulous	syrinx	fistular
瘙痒	pruritic	pruritis	itchiness	itching
瘢痕	cicatricial	uletic	ulo	ule
瘤内	intratumorally
瘤的	neoplastic
瘤细胞	oncocyte
瘤胃	rumen	ruminal	ingluvies	paunch
癌发生	carcinogenesis	carcinogenic
癌旁	paraneoplastic
癌根	cancer-root
癌症	cancer irroratus
癌的	cancerous	carcinomatous
癌细胞	cancer cell	cell carcinoma
癌胚抗原	carcinoembryonic antigen	beta-oncofetal antigen
癫痫	epilepsy	falling sickness	epileptic	fainting sickness
癫痫发作	epileptic seizure	seizure	epileptic attack	epilepticus insultus
登录	entry	log on
登记	enrollment	check in	registration	enter up
登陆	landing	debarkation	disembark	approach a subject
登革热	dengue	dengue fever	sun-fever	break-bone fever
白介素	interleukin	leucogenes
白光	white light
白刺	nitraria schoberi l
白噪声	white noise
白垩	chalky	creta	chalk	whiting
白天	day	daytime	day-time	diurnal
白山	white mountain
白斑	vitiligines	vitiligo	white patch	floccosoids
白术	atractylodes macrocephala	atractylodes ovata	rhizoma atractylodis alba
白桦	betula alba	white birch	betula leutea	storeria occipitamaculata
白榆	ulmus pumila
白河	white river
白细胞	leukocyte	white blood cell	leucocytic	hemameba
白细胞介素	leucocytozoan
白细胞计数	leucocyte count	numeration of leukocyte
白色	white	albican	leuko	albor
白色念珠菌	candida albican	albicans saccharomyce	endomyces albican	monilia albican
白花	white-flowered
白菜	bok choy	pak choi	pseudomonas pallasii	clupea harengus pallasii
白藜芦醇	resveratrol	athyrium thelypteroides
白蛋白	albumin
白蜡	white wax	pewter	chinese wax	pe-la
白血病	leukemia	leukemic	leucocythemia	s bennett disease
白质	white matter	white substance	substantia alba
白酒	chinese distillate spirit	samshu	chinese schnapps
百万	million	mega	millio	mln
百分	centuplicated	centesimal	centi
百分数	percent	per cent	pct
百分比	percentage	percent	percentum	per centum
百分点	percentage point
百分率	percent	per cent	percentile	centage
百合	liliaceous	lily	lilium brownii	checkered lily
百合科	liliaccous	liliaceae	smilacaceous	belemnitidae
百年	century	saeculum
百度	baidu
百科	baike
的位置	polt
的兴趣	attracted
的封	appanage
的性质	ness
的政府	cracy
的数目	number of
的时刻	occassion
的状态	hood
的确	in truth	indeed	upon my word	by george
的责任	upto
的错误	lambdacism
皮下	subcutaneous	hypodermic	hypodermatic	subdermal
皮下注射	subcutaneous injection	hypo	hypodermic injection	skin-pop
皮尔森	plzen
皮尔逊	neyman-pearson
皮层	cortical	cortex	pellis	corticose
皮层下	hypophloeodal	infracortical	subcortical
皮毛	fur and feather
皮的	cortical	cutaneous	skinny	leathern
皮细胞	chrotoplast
皮肤	dermal	skin	dermatic	derm
皮肤护理	dermalogica
皮肤病	skin disease	dermatopathy	dermatosis	dartre
皮质	cortical	cortex	leatheriness	brain mantle
皮质醇	cortisol	hydrocortisone	compound f
皱缩	contract	shrinking	crimple	corrugativus
盆地	pan	basin	becken	bason
盆栽	potted	bonsai
盆腔	pelvic cavity
盆腔炎	pelvic inflammatory disease
盈亏	gain or loss	loss and gain
盈余	increment	surplus	divident	surplusage
益生菌	probiotic bacterium
盐土	saltierra	solonchak
盐处理	foregilding
盐度	salinity
盐水	saline water	saltwater	brine	salt brine
盐池	salt lake	salt pan
盐沼	saltmarsh	sebcha	sebkha	salt-marsh
盐渍	pickled	salinification
盐湖	saline	salt lake
盐溶液	saline solution
盐生草	halogeton	halogeton glomeratus
盐的	saline
盐角草	salicornia europaea
盐诱导	salt-induced
盐酸	spirit of salt	hydrochloric	chlorhydric acid	hydrochloric acid
监护	in care	custody	wardship	guardianship
监控	monitoring	supervisory control	supervising
监控系统	monitoring system	monitored control system	supervising system
监测数据	monitoring data
监测站	sampling station
监督	supervision	monitoring	surveillance	over-see
监督学习	supervised learning
监视	monitor	surveillance	watch over	browsing
盒子	box
盖层	cover coat	stegine
盘龙	pelycosaur
盛夏	mid summer
盛花	moribana
盛行	prevail	prevalence
目光	eyelight
目前	at present	existing	these day	now
目录	catalog	content	directory	list
目标	goal	aimed	target	objective
目标值	target value
目标函数	objective function	result function
目标区	target zone
目标图	object map
目标状态	goal state
目标识别	target recognition	target identification	object recognition
目标词	target word
目标跟踪	target track
目测	visual inspection	visual test	eyeballing
目的	objective	purpose	goal	aimed
目的在于	aim at
目的明确	motivated
目视	macroscopic
盲区	dead zone	null zone	fade zone
盲目	blind	without destination	blindly	eyeless
盲肠	caecum	cecum	blind gut	blindgut
盲蝽	fleahopper	leaf bug	mirid bug
直到	as far as	till	hasta	untill
直径	diameter	diametral	diam	conjugate diameter
直接	direct	immediate	directly	straight
直接作用	immediate action	direct acting
直接使用	nonworking
直接和	direct sum
直接投资	direct investment
直接效应	direct effect
直接法	direct method	direct process
直接测量	direct measurement
直接相关	direct correlation
直接证据	positive proof	direct evidence	direct proof	evidence direct
直播	live-blogging
直方图	histogram	histograph
直流	straight-through	direct current	single-pass	co-current
直流电	direct electric current
直流电刺激	galvanic stimulation
直立	stand-up	vertical	erection	perpendicular
直线	straight line	linear	straight	linearly
直线相关	linear correlation
直肠	rectal	rectum	recta	back passage
直至	quousque
直观	visualized	direct-view	intuitional	adametic
直视	direct-view	visualized	erthyphoria	orthoptic
直觉	intuitive	gut-feeling	instinct
直角双曲线	equilateral hyperbola
直通	straight in	straightways
直链	linear chain	straight chain	normal chain
相中	settle on
相互	mutual	reciprocal	two-way
相互作用	interactive	interoperable	inter-react	mutual effect
相互依存	interdependent	interedependency
相互依赖	interdependent	correlative dependence	co-dependent
相互关系	correlation	interrelation	inter-relation	interrelationship
相互关联	correlate to	interrelate
相互制约	interacting	mutual check
相互影响	interactive
相互比较	intercomparison
相互组合	intercombination
相互耦合	intercoordination	intercoupling
相互联系	intercommunication
相互转换	interconversion
相互配合	interoperable
相交	intersecting	cut
相传	devolution
相伴	concomitant	accompanied
相似	similar	like	analogous	take after
相似性测度	similarity measure
相位	phasic
相位差	phase difference
相信	in the belief that	trust	believe	have faith in
相关	correlation	relevant	relatively	interrelated
相关函数	correlation function
相关分析	correlation analysis	analysis of relationship	relevance analysis	relationship analysis
相关危险	hazard
相关性	relevance	pertinence	aboutness	dependency
相关性分析	correlational analysis
相关性检验	correlation test
相关数	dependency number
相关法	correlation method
相关物	correlate
相关矩阵	correlation matrix
相关算法	related algorithm
相关系数	correlation coefficient	coefficient of correlation	correlation coefficent	kendall's tau
相关系统	system with interaction
相关统计	correlational statistics
相关软件	related software
相关项	contiguous item
相反	contrary	counter to	adverse	but rather
相反的趋势	crosscurrent
相变	phase change	phase transition	kosterlitz
相同	matching	identity	homology	uniformly
相图	phase diagram	phasor
相容性	compatiblity
相对	relatively	comparative	opposite	opposed
相对丰度	relative abundance
相对于	relative to
相对位置	relative position
相对值	relative magnitude	relative value	relative quantity
相对分子质量	relative molecular mass
相对增加	relative increment
相对平衡	contra balance
相对方位	relative bearing
相对来说	relatively speaking
相对标准偏差	relative standard deviation
相对湿度	relative humidity	relative hnmidity
相对生长	relative growth
相对论	theory of relativity	relativistic	relativity	principle of relativity
相对论性	relativistic
相对误差	relative error	fractional error
相对速度	relative speed	relative velocity
相对重要性	relative materiality
相差	difference of phase	phase difference
相干信号	coherent signal
相应	according	homologous	relevant	relative to
相异	dissimilar	alienness	disconcordance	dissimilitude
相当	good	corresponding	considerable	match
相当于	corresponding to	amount to	equivalent to	tantamount to
相思	pine after	love knot
相接	anastomosis	conterminous
相比	compare	parallel	phase ratio	ontrast
相比之下	in comparison
相符	at one	according	correspondence	pursuant
相符合	match up	accord
相等	even up	equally	equivalent	equation
相继	one after the other	successively
相联系	correlated to
相辅	explementary
相连	conjointly	coterminous	conjoint	inseparate
相适应	on speaking term
相遇	meet	encounter	meetion	foregather
相邻	adjacent	interfacing
相间	phase to phase	line-to-line
省份	al madinah
省会	provincial capital
省力	least effort
省区	presidial
省去	leave out	omitted
省工	saving of labor
省的	provincial
省际	inter-provincial	interprovincial
看作	look upon
看作是	considered as
看做	considerer
看出	make out	descry	espy
看到	gather on	glimpse at	set eyes on	visually
看待	look on	regard
看来	it seem	it looks as if
看法	attitude towards	perspective
真值	true value	truth-value
真实	true	real	actual	on the level
真实世界	real world
真实地反映	give a mirror to	reflect back
真实性	fact	authenticity	veridicality	factuality
真性	genuine	inessentiality
真核	eucaryon	eucaryotic	eukarya	eukaryon
真核生物	eucaryote	eucarya
真核细胞	eucell	eukaryocyte	eucaryote
真正	real	in very truth	authentic	indeed
真的	for real	straight up	believe me	verus
真空	vacuum	vac	airvoid	racuum
真菌	fungi	fungal	fungus	fungous
真菌群	mycoflora
真诚	out-front	bona fide	genuinely	sincerely
眩晕	vertigo	swimming	dinical	whirling
眶部	partes orbitalis
眶额	orbitofrontal
眼动	eye-movement	oculogyric	ophthalmogyric
眼点	eyespot	eye-spot	eye point	stigma
眼睛	optical	eye	ocular	ophthalmic
着地	touchdown
着床	nidaton	nidation
着手	launch on	set about	enter upon	fall to doing
着眼于	with an eye to	look at
着色	coloring	pigmentation	colouring	stained
着重	stress	with emphasis	emphatical	emphasize
睡眠	sleep	rest	shuteye	shut-eye
睡眠剥夺	sleep deprivation
睡眠呼吸暂停	sleep apnea
睡眠障碍	sleep-disorder	dyssomnia	somnipathy	somnopathy
睾丸	teste	testicle	orchi	goolie
睾酮	testosterone	neo-hombreol f
瞄准	aim	zero in on	sight	present
瞬态	transition condition	transient state
瞬时	instantaneous	transcient
瞬间	second	moment	breathing	in a crack
矛盾	conflict	inconsistent	contrary	repugnance
矛盾性	contradictoriness
矢量	vector	vectorially	complexor	vector quantity
矢量场	vector field
知情	right on	on the ball	advised	knowest
知情同意	informed consent
知晓	acquainted	witting	apprehensive	knowest
知觉	perception	sensory	perceptual	sense
知识	knowledge	information	reading	episteme
知识体系	body of knowledge
知识分子	intellectual	highbrowed	egg-head	clerisy
知识库	knowledge base
知识状态	state of knowledge
知识组织	organization of knowledge	knowledge organization
知识结构	knowledge structure
知道	aware of	know of	wise to	knowledge
矩形	rectangular	rectangle	rectangularly	orthogon
矩阵	matrix	matrices
矫正	corrective	remedial	rectification	orthotic
短发	buzzcut	bob
短周期	short-period	short cycle
短命	of a day	short-lived	ephemeral	ephemerus
短小	shortness	stunted	smallish
短文	essay	tractate	thumb-nail
短时间	little while	for a minute	for an instant	short time
短暂	short-lived	transient	fleet	ephemerally
短暂性脑缺血发作	transient ischemic attack
短期	short-term	near-term	short run	short
短期内	in the short term
短期记忆	short-term memory
短期预报	short range forecast
短板	long pole in the tent
短波	short wave	shortwave	short-save
短的	short	brevis	courte
短缺	hard up	out-pace	deficit	want for
短语	phrase	phrasal
短距离	step	short range	stone's throw	short-haul
短路	short out	short circuit	shortcircuit	short pass
短轴	minor axis	brachyaxis	brachydiagonal
短链脂肪酸	scfa
矮小	little	dwarfism	microsomatia	microsomia
石化	petrochemical	lapidifies	petrifaction	lapidification
石墨	graphite	plumbagine	black lead	plumbago
石家庄	shijiazhuang
石山	tor	rocky mountain
石松类	lycopode
石柱	peristele	stalagnate	stele	stela
石楠	petasites fragran
石油	petroleum	oil	fossil oil	petrolic
石油醚	petroleum ether	mineral ether	ligarine	light petroleum
石灰	calcareously	lime	chunam	kalk
石灰岩	limestone
石生	saxicole	petraeous	rupestral	rupestris
石竹烯	caryophyllene
石羊	blue sheep
石膏	parget	gyp	gypse	hydrostone
石英	quartz	quartzy	quartzose	rock crystal
石蜡	paraffin	paraffin wax	olefin	paraffinaceous
石蜡切片	parafin section
石门	crossdrift	crossheading
矿产	orefield
矿体	orebody
矿化	mineralization	mineralisation
矿区	mine lot	orefield
矿床	mineral deposit
矿物	mineral
矿石	ore
矿质	minerally
码分多址	code division multiple access
码头	landing	wharf	marina	dock
砂土	stonebrash
砂岩	arenite	sandstone
砂生	ammocolous
砂砾	gravel	grit	gravelweed
砂粒	grains of sand	sand grain
砂质	arenous	sabulosity	sandish	arenarious
砍伐	lop	hag
研制	trit	tritura	trituration
研磨	lapping	grinding	lapping finish	abrading
研究	research	study	work over	read up on
研究与开发	research and development
研究中	scarlet fritillary
研究中心	research center
研究人员	researcher	research worker	studerite
研究员	boffin
研究型	research-based
研究局	research bureau
研究工作	research work
研究所	research institute	research laboratory	institut
研究报告	research report	research paper	memoir
研究机构	research institution
研究植物	botanize
研究法	oranon
研究生	graduate student	graduate	postgraduate	post-graduate
研究生院	graduate school
研究者	student	researchist	targumist	pursuer
研究计划	research project	research report
研究论文	research paper
研究课题	research subject
研究院	academe
研究项目	research report
研究领域	field of study
研讨	enter into
研讨会	workshop	symposia
破坏	destruction	under-mine	do damage	over-turn
破坏了	ruinate
破坏性	damaging	devastatingly	subversive	deatructive
破坏机理	failure mechanism
破损	wearout	unrepaired	breadage	roting
破碎	fracture	break up	in piece	fragmentation
破裂	rupture	breaking up	fracture	burst
破除	break sth down
破骨细胞	osteoclast	robin's myeloplax
砾质	rudaceous
硅肥	silicon-containing fertilizer
硅胶	silica gel	blangel
硅藻	diatom	diatomaceous
硅酸盐	silicate	metasilicate	santocel	silica
硒的	selenic
硕士	master
硝化	nitration	nitrifying	nitrophobic	nitrophily
硝化作用	nitrification	nitration
硝化抑制剂	nitrification inhibitor
硝基苯	nitrobenzene	nitrobenzol	mirbane	mirbane oil
硝态氮	nitrate-nitrogen	nitric nitrogen
硝酸	nitric acid	urea nitrate	aquae fortis	azotic acid
硝酸甘油	nitrobid	nitroglycerol	nitroglyn	nitrolan
硝酸盐	nitrate	azotate
硝酸还原酶	nitratase
硝酸铵	ammonium nitrate	german saltpetre
硫代	thio	sulfo	thioxo	sulpho
硫化	cured in	vulcanization	sulphidizing	sulfidization
硫化氢	hydrogen sulfide	sulfur hydride	hydrothion	solfurated hydrogen
硫磺	sulfur	brenstone	sulphur	brimstone
硫蛋白	sulfoprotein
硫酸	sulfuric acid	vitriolic	spirit of alum	sulphoacid
硫酸盐	sulfate	vitriol	sulphate
硫酸铵	ammonium sulfate	ammonia sulfate	ammonium sulfuricum
硫酸锌	zinc sulfate	white copperas	zinc sulphate	white vitriol
硫酸镁	magnesium sulfate	grisounite	sal amarum	sal epsom
硬件	hardware
硬件描述语言	hardware description language
硬件结构	hardware construction	hardware structure	hardware configuration
硬件资源	hardware resource
硬件配置	hardware configuration
硬化	hardening	sclerosis	sclerosing	sclerotic
硬币	specie	hard cash	coin	hard-money
硬度	hardness	hardnessl	scirrhosity	stiffiness
确保	ensure	insure	render certain
确切	exactly	definite	on the button	deterministically
确定	ensure	determine on	established	fixed
确定性	conclusively	definiteness	determinacy
确定数据	determination data
确实	for a fact	for sure	reliable	safely
确立	establish	elaboration
确认	confirm on	validating	acknowledgement	established
确证	corroborative	substantiate	demonstrative evidence	clear proof
硼砂	borax	sodium borate	diborate	pyroborate
碎屑	debris	trashiness	clast	petroclastic
碎片	debris	chip	fragment	ra
碎石	crushed-stone	macadam	gravel	broken stone
碎石术	lithotripsy	lithotrity	lithoclasty	lithoplaxy
碰撞	impinging	collision	impacting	crack-up
碱化	alkalization	alkalifies	basify	alkalinization
碱土	alkali earth	alkaline earth	alkaline-earth oxide	solonetz
碱地	alkaline land
碱度	alkalinity	basicity	alka	slag ratio
碱性	basic	alkaline	alkali	alkalic
碱性土	alkaline soil	alkaline land
碱性磷酸酶	alkaline phosphatase	alkline phosphatase
碱法	alkaline process
碱的	alkaline
碱草	alkali grass	zigadenus elegans
碱解	alkaline hydrolysis
碱金属	alkali	alkaline metal	alkali metal
碳化物	carbide	carbonide	carburet
碳含量	carbon content
碳平衡	carbon neutral	carbon balance	carbon equilibrium
碳循环	carbon cycle
碳水化合物	carbohydrate	coh
碳源	carbon source
碳的	carbonic	carbonaceous
碳纳米管	carbon nanotube
碳酸氢盐	hydrogen carbonate	bicarbonate	supercarbonate	hydrocarbonate
碳酸盐	carbonate	carbonas
碳酸盐岩	carbonate rock	carbonatite
碳钢	straight carbon steel	plain carbon steel
碳链	carbon chain	carbochain
磁共振	magnetic resonance
磁共振成像	magnetic resonance imaging
磁力	magnetic force
磁力线	magnetic line of force
磁化	magnetization
磁化率	magnetic susceptibility	magnetisability
磁场	magnetic field
磁场强度	magnetic field strength	magnetic field intensity	magnetic intensity	intensity of magnetic field
磁尾	magnetotail
磁强计	magnetometer	gaussmeter
磁性	magnetism
磁控溅射	megnetron sputtering
磁暴	magnetic storm
磁流体	magnetofluid
磁电	magnetoelectric	magnetic electricity	magneto-electricity	magnetoelastic
磁盘	disk	magnetic disk	magnetic disc	diskette
磁选	magcon
磨合	running-in	break-in	bed-in	grind on with
磨损	wear-out	fret out	wear-and-tear	attrition
磨牙	mylodontes	mylodus	thegosis	gnasher
磷化	phosphatization	parkerising
磷灰石	apatite	agustite	aspatite	kietyoite
磷的	phosphoric	phossy
磷肥	phosphate fertilizer
磷脂	phospholipid	phosphatide	phospholipin	phl
磷脂酰肌醇	phosphatidylinositol	phosphatidyl inositol
磷脂酰胆碱	phosphatidylcholine	phosphatidylchline
磷脂酶	phospholipase	phosphatidase
磷酸	phosphoric acid	ddvp	ortho-phosphoric acid	orthophosphoric acid
磷酸丙糖	phosphotriose	triose alkaliine	triose phosphate
磷酸化	phosphorylation	autophosphorylated
磷酸氢钙	calcium hydrogen phosphate	calcium phosphate secondary	secondary calcium phosphate	calcium hydrophosphate
磷酸盐	phosphate	phosphas	phosphane
磷酸酶	phosphatase
磷酸钙	calcium phosphate	phosphate of lime	calcium orthophosphate
磺酸	sulfoacid	sulfo-acid	sulfonic acid	salfacid
示例	sample
示范	demonstrate	show-how	lead the way
示踪	labeled	tagged
示踪技术	tracer technique
社交	social-networking	social	gam	conversation
社会	societal	social	society	socio
社会主义	socialistic	social justice	socialism	social democracy
社会交往	social networking	sociation
社会保障	social security
社会关系	social relation
社会化	socialization	socialisation
社会因素	social factor
社会地位	state	social position	social class	social status
社会学	sociology	sociological	demotic
社会心理	psychosocial	social-psychological
社会心理学	social psychology	sociopsychological
社会性	socialness
社会文化	social-cultural	socio-cultural	sociocultural
社会服务	social service	social work
社会环境	social environment	milieu	social context	social environament
社会生活	world	civil life	social life
社会福利	social welfare	sum of thing
社会科学	social science
社会稳定	social stability
社会组织	social organization	organism
社会经济	sociometric	socio-economical	community economy	socio-economy
社会结构	social structure	fabric of society
社会群体	sociogroup
社会规范	social norm
社会调查	social survey	social investigation
社会资本	social capital
社会适应	social adjustment
社会问题	social problem
社会阶层	social bracket
社区	community
社区卫生服务	community health service
社团	corporate	society	body of person
祖先	progenitor	ancestral	forebear	stock
祖国	mother country	fartherland	fatherland	motherland
祖辈	avital
神秘	mysterious	mystical	cryptic	cabalistic
神经	neural	neuro	nervous	nerval
神经元	neuron	nerve fiber	nerve-cell	neure
神经内	endoneural	intraneural
神经内分泌	neuroendocrine	neurocrine
神经发育	neurodevelopmental	neurodevelopment
神经外科	neurosurgical	military sursery
神经干	nerve-trunk	nerve cord
神经影像	neuroimaging
神经毒性	neurotoxicity
神经活动	neururgic
神经环	nerve ring
神经生物学	neurobiology	neurobiological
神经生理	neurophysiological
神经电	neuro-electricity	neuroelectricity
神经病	neuropathy	neuropathic	neurological disease	nervous disease
神经系统	nervous-system	neural
神经组织	nerve tissue	nervous tissue
神经网络	neural network	neural net	nerve net
神经网络训练	neural metwork training
神经肽	neuropeptide
神经营养因子	ntf
神经递质	neurotransmitter
禀赋	temperament	natural endowment
禁带	forbidden band
禁忌	tabooing	don't	tapu	contraindicate
禁止	inhibition	prohibit	interdiction	disabling
禁食	fasting	absolute diet	abrosia	jejunitas
福利	welfare	wellbeing	weal
福州	foochow	fuzhou
福建	fujian
离不开	glued to
离体	ex vivo	excised	exsomatize
离子	ion	ionic	ium ion ium
离子交换	ion exchange	ionic exchange
离子对	ion pair
离子平衡	ionic equilibrium
离子浓度	ionic concentration
离子通道	ion channel
离开	move off	make off	away from	get out of
离心	centrifugal	anticentripetal	decenter	ecstaltic
离散	discrete	straggling	dissociaton
离散傅里叶变换	discrete fourier transform
离散化	discretization
离散相	dispersed phase
离散谱	discrete spectrum
离焦	out-of-focu	defocussing
离线	off-haul
离职	drag it	out of office	separation from service	dimission
禽的	volucrine
禽粪	fowl dung
禾本科	gramineae	gramineal	poaceous	mcclure
禾本科植物	grass family	graminaceous plant	gramineous plant
秀丽	dainty
私有	proprietary	privately-owned	demesne
种内	intraspecific	intraspecies
种在	sow in
种地	rake up the earth	till the earth
种子	seminal	seed	sem	semina
种子性	seminality
种子植物	seed-plant	spermatophyte	spermophyte	carpophyte
种子繁殖	seed reproduction
种实	fruit
种差	differentia
种族	racial	ethnic	race	phyletic
种植	plant	grow	put in	dibble
种植前	preplant
种皮	testa	seed coat	spermoderm	episperm
种种	variety	various	varied	myriad
种类	class	variety	kind	category
种群	clinal	syngen
种肥	seed manure
种花	floriculture
种苗	germchit
种质	idioplasm	germplasm	idioplasmatic	idioplasma
种间	interspecies	interspecific
种间杂交	hybrida
种马	stone-horse	stallion	studhorse	blood-horse
科为	koweit
科学	science	scientific	scientia
科学与技术	science and technology
科学卫星	science satellite
科学实验	scientific experiment
科学家	scientist	man of science
科学性	scientificity
科学成果	scientific pay-off
科学技术	science and technology	technologics
科学数据处理	scientific data processing
科学方法	scientific method
科学理论	scientific theory
科学界	scientific community
科学知识	sciential
科学研究	scientific research	research-on-research
科学管理	scientific management
科学计量学	scientometrics
科学认识	scientific knowledge
科学问题	scientific problem
科学院	academy of science
科室	dept
科属	genus cordylus
科技	science and technology	technologically	technicology
科斯	coase
科普	popular science
科研工作	scientific effort
科间	interfamily
秘密	in private	under-the-table	secret	on the quiet
租户	renterer
租用	leased	hiring	rented	tenancy
秦皇岛	chinhuangtao	qinhuangdao
秩序	system	method	cosmos
积云	cumulus	cumulus cloud
积分	integral
积分法	integration method	method of integration
积极	active	positive	energetic	zealousness
积极性	go-aheadism
积累	amassed	fund	pile up	collect a supply of
积雪	snow	firn
称为	intituled	go by the name of
称重	ponderation
秸秆	fodderer
移位	shifting	displacement	gression	aversion
移入	move-in	shift-in	shunting-in	immigrant
移动	move	remove	mobile	motion
移动平均	moving average
移动性	excursive
移动群	horde
移动速度	warp speed
移情	empathize	empathy	empathetically
移栽	bed out	bed out young plant
移植	transplant	graft	implantation	prick out
移植后	posttransplant
移植术	transplantation
移植物抗宿主病	graft-versus-host disease
移民	immigration	emigrant	migration	transplantation
稀土	rare-earth
稀少	few and far between	infrequent	sparsely	rarefactional
稀有	one in a thousand	singularity	not grow on every hedge
稀疏	thin	sparsely	sparsity	rarefaction
稀疏矩阵	sparse matrix
稀薄	rare	thin	subtle	rarefaction
稀释	dilute	dil	attenuate	deliquation
稀释剂	thinner	diluting agent	diluter
稀释法	dilution method
程序	program	process	procedure	ground rule
程序设计	programming
程序运行	program run
程度	the extent that	degree	measure	pitch
程数	number of pass
稍高	tallish
税收	revenue	tax revenue	revenue from tax	tax
稗草	echinochloa crusgalli
稠密	thick-set	denseness
稳健	safe	moderate	sanely	steadiness
稳健性	robustness
稳定	stabilization	level off	stable	steady
稳定剂	stabilizing agent	stabilizer
稳定区	stability region	stable zone
稳定同位素	stable isotope
稳定工作	steady operation
稳定度	degree of stabiliy
稳定性	stability	antiwhipability	stableness
稳定控制	stable control
稳定期	stationary phase	slationary phase
稳定条件	condition for stability	stability condition
稳定状态	stabilization state	stable state
稳定积	stability product
稳态	steady state	stable state	stationarity
稳步	hand over hand	steadly
稻田	rice-field	paddyfield	paddy-field	rice-paddy
稻草	straw	halm	strawy	haulm
穴位	point	acupoint
究竟	on earth	ever	under the sun	deuce
穷举搜索	exhaustive search
空中	over the air	aerial	mid-air	airy
空位	room	vacancy	vacant lattice site	vacacy
空变	null argument
空域	airspace	null field
空心	hollowly
空格	white space	blank	blanker
空气	air	atmosphere	aerial	pneumatic
空气动力	aerodynamical
空气动力学	aerodynamic	air dynamics
空气湿度	air humidity
空气质量	air-quality
空气质量指数	air quality index
空洞	thin	inanely	cavernous	empty
空白	space	blank	void	vacantness
空的	void	hollow	empty	vacant
空穴	cavity	positive hole	positive carrier
空缺	vacancy defect	vacacy	vacancy	vacant
空肠	iejunum	jejunal	jejunum	jzjuno
空腔	cavum
空腹	hollow	empty	empty stomach	limosis
空腹血糖	fpg
空载	no-load	in ballast	idling	unloaded
空重	empty weight	bare weight	weight empty
空闲	leisure	disengaged	spare	idly
空间	spatial	space	vacuum	airspace
空间优化	space optimization
空间关系	spatial relation
空间分布	spatial distribution	space distribution
空间化	spatialization
空间定位	spatialization
空间布局	spatial arrangement
空间滤波	spatial filtering
空间范围	spacial scale
空间距离	space length
空隙	clear	clearance	interstitial	spacing
穿刺	puncture	piqure	punctio	puncturatio
穿孔	perforation	punched	thirled	pertusion
穿戴	kit up	guise	groom
穿插	pad out	interluder	interpenetrating
穿梭	shuttle
穿越	time-travel	thru	trajected
穿过	move through	across	cross over	drill through
穿透	penetrate through	bite	perforation
穿透性	penetrativity
突出	highlighted	advantage	stand out	protrusion
突发	fly into	break out	burst	broke out
突发性	paroxysmal	idiopathically	spasmodic
突变	mutation	sea change	break	wave
突变体	mutant
突变性	mutability
突然	sudden	out of the blue	dramatically	off base
突破	breakthrough	break through	pierce into	breach
突破口	sally port
突破性	groundbreaking
突触	synaptic	synapse	synaptic junction	synapsis
突起	prominence	protuberant	swelling	enation
窃听	interception	wiretap	bugging	wiretapp
窃听者	listener-in	pirate listener
窄带	narrow-band	narrowband	low-bandwidth	tape
窗口	window	bezel	fenster
窗口法	window technique
窜改	dabble with	tamper with sth
立体	three-dimensional	3-dimensional	stereo	solid
立体定位	stereotaxic
立体定向	stereotaxically	stereospecific
立体视觉	stereovision
立即	immediate	off-hand	on the line	instant
立场	standpoint	position	point of view	standing point
立方	cubic	cube	solid	isometric
立方体	cubic	cube	cuboid	cubic elasticity
立木	stumpage
立法	legislation	lay down	law-making	legalization
立管	standpipe	stand-pipe	riser pipe
立足	pou sto
立足于	established in
竖直	arrected	uprighting
站开	stand clear	stand aside
竞争	competitive	rivaling	compete	try out for
竞争优势	competitive edge	competitive-strength
竞争力	competitive-strength
竞争对手	competitor
竞争性	emulative
竞争机制	competitivemechanism
竞争能力	competitive power
竞技	playing	athletique	agonistics
竞赛	competition	contest	agonistic	race
章节	pericope	paragraphic
端到端	end-and-end
端区	petiolarea
端口	port
端壁	end-wall
端点	end-on	endpoint	terminal vertex	terminal point
端粒酶	telomerase
竹叶	folia bambosae
竹子	bamboo
竹林	bamboo grove	bamboo thicket
竹类	bamboo
笔者	pen-man	penman	pannist
符号	symbol	sign	type	note
符合	in line with	answer for	measure up to	correspond
符合条件	match condition	meet the qualifications of	met-stick
第一	first	no 1	begin with	firstly
第一代	first generation
第一层	first floor	ground floor
第一次	for the first time
第一部	partes prima
第一阶段	phase i
第七	seventh	7th
第三	third	3rd	tertiary	thirdly
第三产业	tertiary-industry	tertiary	tertiary occupation
第三代	third generation
第三方	third-party	thirdparty
第三纪	tertiary
第三阶段	phase iii
第二	second	secondary	2nd	secondly
第二产业	secondary industry	secondary occuptions
第二代	second-generation
第二信使	second messenger
第二语言	second language
第二部	partes secunda
第二阶段	phase ii
第五	fifth	5th	fifthly	quint
第六	sixth	6th	sixthly
第四	fourth	4th	quartus	fourthly
第四纪	age of man
等于	equal to	equivalent to	amount to	come up to
等人	et al
等价	equivalent to	equivalenced	isovalent	equifinality
等价类	equivalence class
等优	isopreference
等位基因	allele	allelic gene
等体积	isometric	isopyknic	isovolumic
等值	equivalent to	equivalent value	equivaient	isorrhopic
等值线	isopleth	isogram	isoline	isarithm
等内	on-grade
等分	part	moiety	equal division	halving
等力	isodynamia	isodynamic
等参	isoparametric
等同	amount	equate	equative
等基因	isogen
等密	isopycnic
等待	wait for	in store for	awaiting	camp-on
等待时间	wait time
等心	equicenter	equicentre
等效	equivalent to	homotactic	equifinal
等效电路	equivalent circuit
等时	isochronous	equitime	isochronia
等深	isobathic	isobathye
等渗	isotonic	isosmotic	homotonic	iso-osmotic
等温	isothermal	synthermal
等电	iso-electric	isopotential
等电点	isoelectric point
等相	isofacial	constant phase
等离子体	plasma	plasmodesmal
等等	etc	and the like	and thing	and otherwise
等级	rating	ranking	grade	scale
等结构	isostructure
等能	isoenergetic	iso-energetic
等色	isochromatic
等角	isometric	equangular	equiangular	isogonal
等轴	equiaxial	homaxial	equidimensional	isodiametric
等边	regular	equilateral	isolateral	aequilateral
等重	equiponderous
等量	equivalency
等风	equiblast
等高线	contour line	isohypse	pitch contour
筑巢	nidificate	nest-building	nidify	nest
答案	result	answer	key
策划	planning	master-mind	engineer	scheme
策略	strategy	tactical	device	resource
筛选	screening	filter	sifting	sieving
筛选出	screen out
筛选法	sieve method
筹划	stage
签到	book in	sign in	check-in
签名	sign	scratch of pen	subscriptive
签约	sign-up	signing of contract	signup	signatory
简介	intro	abstruct	brief introduction	lake clark national park
简便	succinctly	expeditive	courte
简化	reduced	red	short cutting	shortcutting
简化了	simplified
简化模型	simplified model
简单	simple	simply	simplex	briefly
简单化	simplify	simplification	simplistically
简捷	short-cut	abrided
简明	concisely	briefly	laconic	brachylogy
简易	one-touch	courte
简洁	compact	concise	laconically	terse
简短	short for	briefly	brief	shortly
简称	for short	short title
简约	minimalistic
简要	compendiousness
简要回顾	retrospectus
简述	compendium
算了	forget it	drop it
算出	working-out	cipher out
算子	operator
算术均数	arithmetic mean
算法	algorithm
算法优化	algorithm optimization
算法分类	algorithm classification
算法实现	algorithm implementation
算法收敛	algorithm convergence
算法比较	algorithm comparison
管内	intraductal	intratubal
管壁	tube wall
管外	extratubal	outside of tube
管孔	siphonopore
管径	caliber
管理	managing	in control	administrative	administer upon
管理人员	management personnel	managerial personnel	administrative staff	managementese
管理体制	administrative system
管理信息	management information
管理决策	management decision	managerial decision
管理制度	system of administration	regulatory regime
管理原则	governing principle
管理员	manager	intendant	steward	matron
管理工作	stewardship	staffwork
管理手段	ladder of management
管理技术	management technique	managerial technique
管理政策	management policy
管理方式	management style
管理方法	office procedure
管理服务	management service	supervisory service
管理机构	regulatory agency	administrative organ
管理水平	level of management
管理活动	management activity
管理理论	management theory
管理策略	management policy	management game
管理系统	management system	supervisory system	supervising system
管理者	controller	supervisor	handler	curator
管理能力	operating capability	capacity of management	administrative capacity
管理行为	management behavior	administration behavior
管理过程	management process
管理部门	administration section	front office
管的	tubal	ductal	tubulate	vasal
管线	line	pipeline	pipe line	tubing
管路	pipeline
管道	pipeline	pipe	ducting	tubing
箭虫	arrowworm	glassworm
篡改	tamper	interpolation	sophisicate	juggle
米氏常数	michaelis constant
米草	spartina
类人	anthropomorphic	humanoid	sub-human	subhuman
类似	similarity	like	analogous	quasi
类似于	analogous to	akin to	similarly
类似物	analogs	analogue
类内	intra-class
类别	class	classificatory	pigeon-hole	categoreme
类化	apperceptions
类固醇	steroid	roid	steroid alcohol
类型	of type	form	genre	typological
类基因	genoid
类星体	quasar	quasi-stellar object
类比	analogy
类空间	space-like
类群	monoid
类胡萝卜素	carotenoid
类风湿	limacoid
类黄酮	flavonoid
籽粒	kernal
粉尘	stived
粉末	powder	stive	dust	pulverous
粉末冶金	powder metallurgy
粉煤灰	flyash
粉的	powdery
粉碎	comminution	size reduction	crush up	all to piece
粉质	floured
粒体	plastochondria
粒子	particle	gramulate	x particle
粒度	particle size	granulity
粒度分布	particle size distribution	distribution of grain size	grain distribution	distribution ofsize
粗壮	thick	heavy-set	erromenus	buirdly
粗大	massively
粗放	extensively
粗晶	coarse-grain	macrocrystal
粗灰	cinder
粗略	coarse	cursory	glancingly	once-over-lightly
粗的	thicker	sross	cribble
粗砂	coarse sand	open sand	rough-sand	arene
粗粉	meal	coarse powder	cribble
粗粒	macrograined	megagrained	sterny	corase grain
粗糙	harsh	roughness	coarse	asperate
粗糙度	roughness	jaggedness
粗纤维	coarse-fibred	yarner	corase fiber
粗颗粒	chiselly
粗饲料	roughage	fodderer
粘度	viscosity	dynamic viscosity	internal friction	treacliness
粘性	viscous	viscosity	agglutinant	adhesiveness
粘粒	cosmid
粘膜	mucosa	mucosal	mucous coat	mucous membrane
粘蛋白	mucin
粘附	adhesion	adhering	adhesional	adheren
粘附能	adhesional energy
粥样硬化	atherosclerosis	nodular sclerosis	scleratheroma	artlerial lipoidosis
粪便	fecal	scatologic	doodie	dejection
粪尿	fecaluria
粪样	fecaloid
粮食	provision	foodstuff	food grain	foodgrain
粮食产量	crop-yield
粮食作物	food-crop
粮食供给	provisionment	annona
精品	fine ware
精子	spermatozoal	sperm cell	sperma	spermatozoon
精子发生	spermatogenesis	spermatogenic	spermatogonial	spermatogenetic
精子细胞	spermatoblast	spermoblast	androcyte	nematoblast
精密	precision	critically	exact	rigid
精度	precision
精氨酸	arginine	argenine	arg	amino guanidyl valeric acid
精油	essential oil	attar
精液	seminal	semen	sem	sperm
精炼	refining	fine	affining	purify
精确	accurate	precision	accuracy	by the square
精确定位	pinpoint
精确度	precision	definition
精确解	exact solution
精神	energy	nerve	mind	heart
精神分裂症	schizophrenia	schizophrenic	paleophrenia	schizy
精神分裂症患者	schizophrene	schizophreniac
精神病	psychosis	mental illness	mental	mental disorder
精神病学	psychiatric	psychiatry	alienism	mental medicine
精神障碍	mental disturbance	phrenoblabia	psychogenia	psychonosema
精简	compaction	boiled-down	shake sth down
精细	fine	subtle	refined	elaborate
精细结构	fine structure	fine struction
糊化	gelation	gelatinization
糖代谢	glycometabolic	saccarometabolic	saccharometabolism
糖化	glycation	saccharification	saccharization	saccharify
糖基	glycosyl	saccharide grous
糖基化	glycosylation
糖基转移酶	glycosyltransferase
糖尿病	diabetes	diabetes mellitus	mellitus	melliturid
糖尿病患者	diabetic
糖的	saccharous	saccharine
糖皮质激素	glucocorticoid	glucocorticosteroid
糖类	carbohydrate	coh	saccharide	glucide
糖肽	glycopeptide
糖脂	glycolipid	glycolipin	glucolipide
糖苷	glucoside	glycosidic	indican
糖蛋白	glycoprotein	glucorprotein	glycosidoprotein
糖酵解	glycolysis	glycolic	glucolysis	glucolytic
糯米	pulut	glutinous rice
系主	set owner
系列	series	spectrum	spectra
系数	coefficient	factor	modulus
系数矩阵	coefficient matrix	matrix of coefficient
系的	systematic
系统	system	scientific	systematic	large-system
系统优化	system optimization
系统内	insystem	intrasystem
系统分析	system analysis	systematic analysis
系统化	systematization	systemize	schematized	sytematize
系统发生	phylogenic	phylogenesis	phylogenetically
系统发育	phylesis	phylogenetic
系统吞吐量	throughput of system
系统学	systematic
系统实现	system implementation
系统工程	system engineering	systematic engineering
系统性	systematicness
系统性红斑狼疮	systemic lupus erythematosus
系统性能	system performance
系统树	systematic tree
系统测试	systems test
系统生产	serial production
系统研究	system study
系统管理	system management
系统结构	structure of a system
系统解释	systematic interpretation
系统论	system theory	systematology
系统设计	system design
系统评估	system evaluation
系统识别	system identification
系统误差	system error	systematic error	systematic crror
系统辨识	system identification
系统间	intersystem
紊乱	in disorder	turbulent	inordinate	perturbation
素材	subject-matter	material	matter	foddered
素的	etic
素质	diathesis	patent	diathetic	predisposition
索引	index	reference	indices	directoried
索赔	make claim	claim compensation	demand compensation	demand for reimbursement
紧凑	compact	coherency
紧密	compact	close	close together	compactly
紧密度	compactness	compactedness
紧密结合	tight coupling
紧密连接	faying
紧张	on the strain	wound up	intensity	on edge
紧急	urgent	emergent	urgency	instant
紧迫	pressing	hot	stress	pushed for
紫云英	milk vetch	astragalus sinicus l
紫外光	uv-light
紫外光谱	uv spectrum	ultraviolet spectrum
紫外辐射	ultraviolet radiation
紫杉	taxad	taxinean	taxus	yew
紫椴	amurensis
紫穗槐	false indigo	amorpha fruticosa
紫色	purpureal	purple	violet-colored	porphyreous
紫花苜蓿	alfalfa	medicago sativa
紫草科	boraginaceae	borraginaceae	family boraginaceae
累加	accumulating	accumlation	cumulatively	totalizing
累及	involve
累的	bucked
累积	cumulative	accumulation	additive
累积量	cumulant
累计	accumulated	foot up to	grand total	reckon up
累计误差	accumulative error	cumulative error	porgressive error
繁体	complex font
繁多	voluminosity
繁杂	twiddly	red tape
繁殖	propagation	increase	breeding	reproduce
繁殖力	fecundity
繁殖期	idiophase
繁荣	prosperity	thrive	boom	flourishment
纠正	of right	corrective	remediation	put straight
纠纷	dissension	batanglement	dissention	embroilment
纠缠	keep on at	badger with	ply with	fasten onto
红光	glow	redlight
红外	infared
红外光谱	ir spectrum	infrared spectrum	infra-red spectrum
红外线	infrared	infra-red	infrared ray	ultra-red ray
红外线照射	infrared radiation
红景天	rhodiola	rhodosphaera	sedum rosea
红树	redwood
红树林	laguncularia
红椿	toon	cedrela toona
红移	redshifted	red shift	bathochromatic shift	bathochromic shift
红线	red line	love line
红细胞	red blood cell	erythrocyte	red cell	hematid
红细胞压积	hematocrit	packed cell volume	hematokrit
红细胞计数	red-cell count
红色	red	gule	erythraeous	flammulated
红豆	jequirity	azuki bean	bean tree	jumby bean
纤毛	cilia	pilus	ciliary	cilium
纤毛虫	infusorian	ciliophoran	infusorium	ciliate
纤维	fiber	fibrous	fibra	ino
纤维二糖	cellobiose	cellose
纤维化	fibrosis	fibrotic	fibering	fibration
纤维性	fibrous	fibroid	thready
纤维素	cellulose	cellulose fiber	celulase	silvalin
纤维素酶	cellulase
纤维蛋白原	factor i	fibrinogen	metaglobulin	contractinogen
纤连蛋白	fibronectin
约束	constraint	restrictive	hold in	stringent
约束优化	constrained optimization
约束条件	constraint condition	constrained condition
约简	yojan	yojana
级别	level
级数	progression	series	progressional
级联	cascading	cascade connection	cascade stage
纪录	take down
纪录片	documentary film
纬向	weftwise	widthwise
纬度	latitudinal	latitude
纯净	pure	purity	rarified	pnrificatus
纯化	purification	depurated	rarefied	decontamination
纯合	homozygous	hmogenic
纯培养	pure culture
纯度	purity	fineness	degree of purity
纯度高	high-grade
纯种	pedigreed	clean-bred	pure-bred	straightbred
纯粹	purely	purity	whole	true
纱线	yarn	yar	yarner
纲要	program	compendium	programme	schemata
纲领	creed
纳入	optation	indrawing
纳米	nanometer	nanometre
纳米技术	nanotechnology	nanotech	nano-technology
纳米粒	nanoparticle
纳米纤维	nanofiber
纳米级	nanoscale
纳米结构	nanostructured
纵向	longitudinally	portait	portrait	fore-and-aft
纸质	papyraceous	chartaceous	paper capa-citor
纹状体	striatal	striatum	striate body	corpus striatum
纹理	texture	grain	vein	varvity
纹饰	emblazonry
纺纱	spinning
纺织	spin	textile	weave
纺织品	textile	textile fabric	drygoods	softgoods
纺锤	spindle
纽带	ligament	tache	narrow good	bridgeing
线图	graphic chart
线圈	coil	winding	pipe coil	telecoil
线形	nemeous	capilliform	filate	filiform
线性	linear	linearly
线性函数	linear function
线性化	linearization	linearisation	straightening
线性变换	linear transformation
线性回归	linear regression
线性回归分析	linear-regression analysis
线性度	degree of linearity
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
线粒体	mitochondria	mitochondrial	mitochondrion	thread granule
线索	key	thread	clue	cue
线虫	nema	eelworm	threadworm	nematode
线路	line	circuit	route	wiring
线速度	linear velocity
练习	practice	exercise	rehearse	praxis
组件	component	module	assembly	chip
组份	builder	cutter stock
组分	ingredient
组合	built-up	combination	building-up	combinatorial
组合模	built-up mould
组合模型	built-up pattern	composite pattern	patttern assembly
组合结构	composite structure
组合表	table of combination
组成	make up of	constitute	component	composition
组成部分	constituent part
组氨酸	histidine
组织	organization	tissue	organizational	set-up
组织分化	histological differentiation	histodifferentiation
组织切片	tissue slice
组织化学	histochemical	histological chemistry	histochemistry
组织培养	tissue culture
组织学	histology	histological	micranatomy	microanatomy
组织形态学	histomorphology
组织性	organicity
组织特异	tissue-specific
组织病理学	histopathologh
组织细胞	histiocyte	bistiocyte	clasmatocyte	histocyte
组织结构	organization structure
组织行为	self-organisation
组蛋白	histone
组装	packaging
组间	between-subject	between-groups	interblock
细分	subdivide	sub-division	subdivision	sub-divide
细化	thining
细小	fine	weeny	petit	niggling
细微	small	microscopic	micronic	mite
细根	radicula	radicel
细砂	bank sand	rough-sand
细粉	fine powder	burgy	furfurescence
细粒	fine-grain	granulated	close grained	small
细胞	cellular	cell	cellula	blast
细胞体	cells body
细胞免疫	cellular immunity	cytoimmunity
细胞内	intracellular	intracellularly	intracellulare enzyme	intrastitial
细胞凋亡	apoptosis	apoptotic
细胞分化	cell differentiation	cytodifferentiation
细胞分泌	emiocytosis
细胞分裂	segmentation	cell division	cellular fission	direct cell division
细胞分裂素	cytomin
细胞发生	cytogenous	cytogenesis	cytogeny	cytohistogenesis
细胞周期	cell-cycle
细胞器	organelle	cell organ	organella	cytoplasmic organoids
细胞培养	cell culture	culture of cell
细胞壁	cell wall	cel wall	cytoderm
细胞外	extracellular	extracellularly	ectocytic	extracorpuscular
细胞学	cytologic	cytology	cell biology	cytol
细胞密度	cell density
细胞层	cellular layer	palisaded
细胞形态学	cytomorphology	morphocytology
细胞株	shee
细胞核	cell nucleus	karyoplast	mesoplast	karyon
细胞模型	cell model
细胞死亡	cell death	apoptosis	molecular death
细胞毒	cell toxicant	cellular poison	cellulotoxic
细胞毒性	cytotoxicity
细胞浸润	cellular infiltration
细胞生物学	cell biology	cytobiology
细胞系	cell-line	shee
细胞结构	cytoarchitecture	cytoarchitectonic	cyto-architecture	cellularity
细胞膜	cell membrane	cytomembrane	epicyte
细胞色素	cytochrome	cytopigment	histohaematin
细胞表面	cell-surface
细胞质	cytoplasm	cytoplast	cell-substance	cytoplasmatic
细胞遗传学	cytogenetic	sytogenetical
细胞间	intercellular
细胞骨架	cytoskeletal
细致	particularly	in a meticulous way	meticulously	particularity
细节	specific	detail	fact	particulars
细菌	bacterial	bacteria	bacterium	microbe
细菌属	bacteria genus
细菌性	bacteritic	bacteriogenous	brtcteriogenic	bacterioid
细菌相	bacterial phase
细长	slenderly	slimness	slim-jim	gracile
织物	fabric	web	woof	drap
终日	daylong	datlong
终极	ultimate	final	culminating	weapons-grade
终止	at an end	termination	pass off	make an end of
终点	end point	goal	end	terminal
终端	terminal	tag-end	dead end	teminal
终端系统	end system
终身	for life	lifelong	for term of life	perpetual
经典	classical	sutra
经历	experience	undergo	go through	suffer
经口	per os	by mouth	persral	poing
经向	warpwise
经尿道	transurethral	per urethram
经常	very often	most an end	frequently	regular
经度	longitudinal	longitude	lon
经济	economy	economical	economique	oecumenical
经济价值	economic value	commercial value
经济作物	cash-crop	money crop
经济区	economic region	economic zone
经济发展	economic progress
经济基础	economic base
经济增长	economic growth
经济学	economics	economique
经济建设	economic construction
经济情况	economic condition
经济成本	economic cost
经济指标	economic indicator
经济损失	financial loss	pecuniary loss
经济效率	economic efficiency	commercial efficiency
经济效益	economic benefit	economic effectiveness
经济条件	economic condition
经济活动	business activity	economic activity
经济研究	economic research	economic study
经济社会	socio-economy
经济系	department of economics
经济结构	economic structure	structure of economy
经济评价	economic evaluation	economic appraisal
经济领域	economic sphere
经由	by-way	used by
经皮	percutaneous	transcutaneous	per cutem
经营	management	trade-in	working	deal in
经营管理	operating management	operation control
经费	spending	expense	finance	outlay
经过	pass	transit	glide by	passage
经阴道	transvaginal	per vaginam
经颅	transcranial
经验	experience	experiential	exhausting
经验公式	emprical formula
经验模型	empirical model
绑定	binding
绒毛	villus	lanate	trophonema	tomentum
绒毛膜	corion	chorion	baer's membrana serosa	camisia foetus
结冰	ice up	freeze	frore
结合	combined	associated	bond	coupling
结合力	combining power
结合区	bonded pad
结合在一起	hang together	fuse into one	gang together	hold sth together
结合层	adjoining course	anchor coat
结合强度	anchoring strength
结合水	bound water	hydrate water	bound moisture	water of hydration
结合能	binding energy	bound energy
结合蛋白	conjugated protein	conjugated preteins
结实	substantial	seed	burliness	hard
结尾	conclusion	in fine	terminal	desition
结局	come-off	wind-up	final	end-result
结扎	ligate	tie-off	deligation	hypodesmus
结晶	crystallization	crystallographic	crystallisation	kristallization
结晶度	crystallinity	degree of crystallinity
结晶紫	crystal violet	viola crystallina
结束	at an end	finish	close	wind up
结束时	at closing time
结束时间	terminal time
结构	structural	configuration	framework	mechanism
结构上	anatomic
结构体	syntagm	syntagma	struct
结构信息	structural information
结构分析	structural analysis	texture analysis	structured walkover
结构化	structurized
结构单元	construction unit	structon	constitutional unit
结构参数	configuration parameter	characteristic parameter
结构基因	structural gene
结构完整	structurally-complete
结构尺寸	structure size
结构属性	architectural attribute
结构差异	architectural difference	mix variance
结构性	constructionally	constitutive property	designability	pedality
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
结构设计	architectural design	physical design	configuration design	rchitectonics
结果	result	in the event	consequence	end by
结果为	eventuate
结果产生	ensue from
结果实	fruitful	bear	fruition	fructiferous
结果是	end up with	turn out to be	become of	as a consequence
结果显示	result display
结果相同	come to the same thing	amount to the same thing
结果说明	result note
结核	white plague	cocretion	phymatiasis	phymatiosis
结核性	tuberculous	tuberculosarium	tuberculose
结核病	tuberculated	bacillary phthisis
结点	node	crunode	junction point	point of junction
结皮	breadcrust
结石	calculus	calculous	calculi	calculary
结肠	colon	coli	cola	colic
结肠内	intracolic
结肠癌	colon cancer
结节	node	tuberculum	tubercle	tuberosity
结节形成	tuberosis	trrberculation	tuberculation
结荚	podding
结论	conclusion	wind-up	summing-up	sequitur
绘制	scale	plot	protract
绘图	plotting	mapping	drawing	graph plotting
给予	afforded	impart	offer	award
给养	provision	catering	commissariat	affordance
给出	admeasurer
给我	give me
给水	water supply	feed water	feedwater
给药	administration	dose	giving medication
络合	complexation
络合反应	complexing reaction
绝大多数	overwhelming majority
绝对	absolute	full-on	strict	categorical
绝对值	absolute value	absolute magnitude
绝对误差	absolute error
绝热	adiabatic	adiathermance	heat insulation	athermous
绝经	menopausal	turn of life	change of life	menostasis
绝经后	post-menopause	postmenopausal
绝缘	insulation	isolated	insulstion	nonconductive
统一	unified	uniform	united	consolidated
统一性	oneness
统筹	integrated
统计	statistical
统计信息	statistics	statistical information
统计分析	statistical analysis
统计学	statistical	statis
统计学上	statistically
统计年鉴	statistical yearbook
统计推断	statistical inference
统计数据	statistical data
统计方法	statistical method
统计检验	statistical test
统计模型	statistical model
统计表	statistical list
统计资料	statistics	statistics data	statistical information	statistical date
统计软件	statistical software
统计量	statistic
绣球	seven-barks
绣线菊	spirea
继承	come into	succeed	successive	taking over
继承了	fall heir to
继续	continuing	keep on	follow-up	sequential
绩效	performance
维修	maintenance	service	maintain	do repair
维吾尔族	uygur
维吾尔语	uighur	uigur
维护	maintenance	maintaining	stand up for	servicing
维持	last for	keep	maintain	long standing
维数	dimensionality	dimension	number of dimension
维特	witte
维生素	vitamin	advitant	auxohormone	uace
维的	dimensional
维管束	vascular bundle	vascular strand	cauline bundle	fibrovascular bundle
维管植物	vascular plant	tracheophyte
绵羊	ovine	domestic sheep	jumbuck	ovis aries l
综合	integrated	synthesized	synthetic	comprehensive
综合体	complex	synthesis
综合作用	synthetic action
综合利用	complex utilization	comprehensive utilization	integrated utilization
综合征	syndrome	symptom complex	symptom grouping	capgras
综合性	comprehensiveness	omnibus	allaround
综合指数	composite index	composite index number	aggregative index number
综合生产	kombinat
综述	round up	summarisation	roundup
绿原酸	chlorogenic	chlorogenic acid	caffeoyl guinic acid	caffetannic acid
绿叶	marginal lobe	greenery	legola
绿洲	oasis	wady
绿肥	green manure
绿脓杆菌	pseudomonas aeruginosa	bacterium pyocyaneum	blue-pus bacillus	bacillus aeruginosus
绿色	green	chlorinated	greenly	virent
绿藻	green algae	frog spit	scenedesmus obliquus
缅甸	burma	myanmar	burman	burmese
缓冲	buffer	cushion	in the buff
缓冲区	buffer	buffer area	buffer zone
缓和	mitigate	ease up	smooth over	palliation
缓坡	low-pitched
缓慢	slow	by inch	tardo	adagio
缓慢下降	inch down
缓蚀剂	corrosion inhibitor	inhibiter
缓解	alleviating	remission	remittence	soothing
缓释	sustained-release	slow-release	time-release
编写	redacting	compose
编制	work out	made-up	organizational
编号	numbered	codification
编排	weave
编目	cataloging	listing
编码	encoding	coding	codogram	make a code
编码器	encoder	coder	encipherer	encipheror
编码序列	coded sequence
编码方式	encoder mode
编码方法	coding method	encoding method
编码表	encode table
编码规则	code rule
编码过程	encode procedure	cataloged procedure
编译	compile
编辑	editing	compilation	redacting	make up
编队	formation
缘的	marginal	limbal	limbic
缝合	suture	stitch up	seam	sew up
缝隙连接	gap junction
缩减	build-down	reduced	hold-down	curtail
缩合	condensation
缩小	reduce	zoom in	in little	tail off
缩放	scale	zoom
缩短	cut-down	shortening	short-circuit	abridge
缩短了	truncated
缺乏	lack of	short of	fail	hard up for
缺位	no bit	fall vacant
缺口	gap	separation	incision	jag
缺失	deletion	depletion
缺少	lack for	want for	in defect of	in the hole
缺损	defect	colobomas	defectus	vitia
缺氧	oxygen-deficient	anoxic	oxygen deficit	oxygen want
缺水	water depletion	water-starved	hydropenia	hydropenic
缺点	defect	shortcoming	disadvantage	drawback
缺磷	aphosphagenic
缺血	ischaemic
缺陷	limitation	defect	imperfection	vice
缺陷检测	defect detection
网关	gateway	sna gateway	passerelle
网格	grid	reseau	great global grid
网格化	mesher
网民	netizen	webhead
网状	reticulate	dicty	retiform	reticular
网的	retial	retiary
网眼	mesh	reticulation
网站	website	dotcom	internet site
网络	network	cyber	net	internetwork
网络体系结构	network architecture
网络信息	netinfo
网络分析	network analysis
网络分析法	analytic network process
网络化	networklike
网络协议	networking protocol	appletalk
网络层	network layer
网络平台	sharepoint
网络拓扑	net topology	topology of network
网络拓扑结构	network topology
网络服务	network service
网络模型	network model
网络理论	net theory
网络用户	network user
网络空间	webspace
网络系统	webwork	cellular system
网络结构	network structure
网络节点	network node	node of network
网络规模	network size
网络连接	network connection	interconnectivity
网络通信	internetwork communication
网路	networked	networ	mains
网页	web site	webpage
罕见	infrequent	unusual	peculiar	seldomness
罗丹	francois auguste rene rodin
罗勒烯	ocimene	ocimenum
罗汉	lohan
罗非鱼	tilapia	lofortyx
罪犯	criminal	culprit	offender	malefactor
置于	crosses at	park
置信区间	confidence interval
置信度	confidence level
置换	substitution	replacement	aubstitute	pernutation
羊水	amniotic fluid	amnionic fluid	aqua amnii	liquor amnii
羊的	ovine
羊草	guinea grass	leymus arenaria
美丽	beautiful	fairness	beauteous	pulchritude
美元	dollar	american dollar	u s dollar	dlr
美国	united state	state	american	america
美国国家	american state
美国政府	us government	u s government	united states government
美好	nice	admirably	beautifully	heavened
美学	aesthetics	esthetics
美洲	america	american
美的	midea	catish	esthetical	aesthetical
美观	fairly	formful	handsome	aesthesic
羔羊	lamb	kidling	kidlet	lambkin
羞耻	shame	ashamed	shameer	shamefaced
羟化酶	hydroxylase
羟基	hydroxyl-radical	hydroxyl	hydroxyl group	oxhydryl
羟基乙酸	glycolic acid	hydroxacetic acid
羟基苯	hydroxybenzene
羟自由基	hydroxy radical
群众	many	mass	multitude	crowd
群体	population	syngen
群岛	archipelago	archipelagic	isle
群控	group control	cluster control
群生	fascicular
群聚	cybotactic	cybotaxis	gregarization
群落	coenosium	com-munity
群落类型	coenotype
羧化	carboxylation
羧基	carboxy	carboxylic	carbox	oxatyl
羧酸	carboxylic acid
羰基	carbonyl	carbonyl group	carboxy group	varbonyl
羽化	eclosion
羽毛	plume	feather	plumery	indumentum
羽状	pinnation	plume	pennate	pinniform
翌年	next year
翻耕	plowing
翻译	translate	interpret	rendering
翻转	roll-over	turn	reversal	rollover
老人	aged	senior citizen	oldy	elder
老化	aging	maturing	burn-in
老年	age	gerontism	senile	advanced-age
老年人	elderly	old-people	geriatric	grey hair
老鼠	mice	mouse	ratlike	ratton
老龄	old-age
考古	marine archeology
考察	research	expeditionary	exploratory
考查	quiz	quizzery	vett
考核	evaluation of one's performance
考虑	think on	consideration	take into account	look at
考虑到	in consideration of	given that	in view of	have regard to
考证	textual criticism
考验	test	trial	proof	furnace
而且	moreover	furthermore	besides	be-sides
而且还	apart from
耐久性	durability	wear
耐受性	survivability	toleration
耐寒	frigostabile	psychrotolerant	coldproof	hardiness
耐性	endurance	patience
耐旱	drought-enduring	xeric
耐热	thermostable	temperature-resistant	resist heat	thermostabile
耐热性	thermostability	heat resistance	thermotolerance	heat resisting property
耐盐	salt-tolerant	haloduric
耐磨性	wear resistance	abrasive resistance	abrasion performance	abradability
耐腐蚀	unattackable	corrosion resisting
耐药	resistant to	drug-resistant	drugresistant	drug-fast
耐蚀性	corrosion resistance
耐酸	acid-resistant	acid-fast	acid-proof	acidproof
耐量	toleration
耕作	agricultural	farming	cultivation	ploughing
耕地	till the land	arable soil	ploughland	agrarian
耕种	culture	farm	tillage	till
耗散	dissipation
耗时	time-consuming
耗水量	water consumption	water usage
耗费	use	revel	wastefulness
耦合	coupling
耦合系统	coupled system
耳聋	epicophosis
耳蜗	cochlear	cochleae	cochlearius	concha labyrinthi
耳鼻	anrinasal	aurinasal
职业	occupational	employment	work	profession
职位	position	post	possy	title of position
职称	competence
职能	entrepreneurship	ure
职责	role	responsibility	business	duty
联动	linkage	ganged
联合	combined with	united	associated	federal
联合会	joint association	sangh	guildship
联合区	association area
联合国	united nation
联合概率	joint probability
联想	associative	association of idea	associatory
联盟	federation	alliance	allied	union
联系	link-up	contact	connected with	relation
联系起来	allied
联结	coupling	connectively	solder	syndesis
联络	connect with	liaison	internuncial	bridgeing
联通	log-in
联邦	federal	commonwealth
聚丙烯酰胺	polyacrylamide
聚丙烯酰胺凝胶电泳	polyacrylamide gel electrophoresis
聚丙烯酸	poly	polyacrylic acid
聚乙二醇	polyethylene glycol	polyethyleneglycol	carmowax	macrogol
聚乙烯	polyethylene	polythene	formale	marex
聚合	polymeric	aggregated	group	polymenrism
聚合度	degree of polymerization
聚合物	polymer	condensate	dendrimer	polymerid
聚合酶	polymerase	polyase	polysaccharase
聚合酶链反应	polymerase chain reaction
聚束	bunched
聚氨酯	polyurethane
聚焦	focused	focus	focussing	focalise
聚磷酸	polyplacophore
聚类	clustering
聚类分析	cluster analysis
聚类算法	clustering algorithm
聚糖	glycan	osan	polyoses
聚结	agglomeration	coalescing	coalescdnce	conglomeratic
聚酯	polyester	estrodur	polyesterification	ukadiol
聚集	aggregate	gather	collect	mass
肉桂酸	cinnamate	cinnamylate	cinnamic acid	cinnamylic acid
肉桂醛	cinnamaldehyde	cinnaldehyde	cinnamaldeyhde	cinnamylaldehyde
肉色	carnationed	incarnadine	carnatio	carneose
肉芽肿	granulomatous	granulation tumor	granuloma
肉质	sarcoid
肉鸡	poularde
肌动蛋白	actin	actinopod
肌层	muscular coat	muscular layer	muscularis	tunicae muscularis
肌注	muscle column	column of koelliker
肌电	myoelectric
肌纤维	muscle fiber	myofibrillar	myofibre	muscle fibre
肌细胞	muscle cell	myameba	myocyte
肌肉	muscle	beef	carnes	muscly
肌肉注射	intramuscular injection
肌肉蛋白	mytolin
肌腱	muscle tendon	musculotendinous	sinewed
肌苷酸	inosine acid
肌酸激酶	creatine kinase
肌钙蛋白	troponin	myonecrotic
肛门	a-hole	anus	anal	anuse
肝内	intrahepatic
肝切除术	hepatectomy
肝动脉	hepatic artery	arteria hepatica
肝损伤	liver injury
肝炎	hepatitis	hepatitides
肝病	liver disease	liver-complaint	hepatism	hepatopathy
肝癌	liver cancer	cancer of the liver	hepatocarcinoma
肝硬化	cirrhosis	cirrhosis of the liver	hepatocirrhosis
肝素	heparin	disebrin	hamocura	tagh
肝细胞	hepatocellular	hepatocyte	liver cell	hepatic cell
肝细胞癌	hepatocellular carcinoma	malignant hepatoma
肝肾	hepatonephric	hepatorenal
肝胆	openheartedness	hepatobiliary
肝脏	liver	hepatic
肝静脉	hepatic vein	vena hepatica
肠上皮细胞	enterocyte
肠内	enteral	intestinal	intra-intestinal
肠毒素	enterotoxin	intestinotoxin
肠液	intestinal juice	liquor entericus	succus entericus
肠球菌	enterococci	enterococcus	enterococcal	enterolobium cyclocarpa
肠粘膜	intestinal mucosa
肠道	enter	intestinal tract
股东	partner	shareholder	share-holder	stockholder
股份有限公司	limited company	company limited by share	incorporated corporation	joint stock limited company
股权	share right	stock equity	shareholding	stock right
股票	stock certificate	certificate of share	stock	capital stock certificate
股骨	thigh-bone	femoral	femur	thighbone
股骨头	whirlbone	caput femoris
股骨颈骨折	transcervical fracture
肢体	member	membral
肥厚	incrassated	hypertrophic	pachismus	pachynsis
肥大	hypertrophic	hypertrophy	hypertrophia	voergrowth
肥大细胞	mast cell	clasmatoblast	labrocyte	mastocyte
肥效	fertilizer effect	fertilizer efficiency	manurial
肥料	fertilizer	manure	fertiliser	plant food
肥沃	fertility	enrichment	richness	fecundity
肥满	grossness
肥的	fat
肥胖	obesity	corpulency	adiposity	fatty
肩关节	shoulder joint	joints shoulder	articulation of humerus	articulatio humeri
肯定	for certain	positive	affirmative	sure to
肱动脉	arteria brachialis	brachial artery
育种	breeding
肺内	intrapulmonary
肺动脉	pulmonary artery	venous artery	pulmonic	arteria pulmonalis
肺水肿	pulmonary edema	edema of lung	fluid lung	pneumochysis
肺泡	alveolar	pulmonary vesicle	alveolus	alveoli
肺炎	pneumonia	pneumonitis	pulmonitis	lung fever
肺炎链球菌	streptococcus pneumoniae
肺癌	lung cancer
肺结核	tuberculosis	phthisic	phthisis	pulmonary tuberculosis
肺脏	lung
肺血管	vasa publica
肽类	peptidomimetic
肽酶	peptidase	peptase	peptide synthetase
肾上腺	adrenal	suprarenal	adreno	epinephros
肾动脉	renal artery	arteriorenal	arteria renalis
肾小球	glomerulus	glomeruli	glomeruli of kidney	malpighian glomeruli
肾小管	renal tubule	bellini's tube	schachowa's spiral tube	tubuli renales
肾形	kidney-shaped	nephroid	reniform
肾损伤	kidney injury	renal injury
肾炎	nephritis	nephritides	brightism	bright's disease
肾病	nephropathy	nephrotic	nephropathic	renopathy
肾脏	renal	nephro	rein	nephritic
肾脏疾病	kidney disease
肾脏病	nephrographic
肿块	tumor	bump	knubs	tumour
肿大	tumor	intumescent	swelling	tumescence
肿瘤	tumor	neoplastic	onco	knubs
肿瘤发生	tumorigenesis	tumorigenic
肿瘤坏死因子	tumor necrosis factor	tnf	tumour necrosis factor
肿瘤治疗	oncotherapy
肿瘤病	oncosis
肿胀	pumped	tumor	tumescence	tumid
胁迫	threatening	terrorism	menace	intimidatingly
胃液	gastric juice	juice gastric	succus gastricus
胃癌	carcinoma ventriculi	uuq
胃管	stomach-tube	canales ventriculi
胃肠	gastrointestinal	gastro-intestinal	gastroenteric	gastroenteritic
胃肠道	gastrointestinal tract
胃蛋白酶	pepsin	pepsase	stomach enzyme	pepsinum
胆囊	cystic	gallbladder	bile-cyst	cholecyst
胆固醇	cholesterol	cholesterin	cholestenone
胆总管	choledoch	common bile duct	choledochus	ductus choledochus
胆汁酸	bile acid	acid bile
胆盐	cholate
胆管	bile duct	bile vessel	biliary duct	biliferous duct
胆红素	bilirubin	cholerythrin	bilrubin	hematoidin
胆道	biliary passage	biliary tract
背侧	dorsal	tergopleural	dorsalis	dorsi
背压	counter-pressure
背后	rear	backside	rearward	behinder
背外侧	dorsolateral	tergolateral
背散射	back scattering
背景	background	context	setting	back-ground
背景噪声	background noise
背最长肌	longissimus dorsi	longissimus thoracis	musculi longissimus thoracis
背部	back	backside	dorsal	dorsad
背面	reverse	dorsal aspect	back-side	rear
背风	leeward	lee	downwinder
胎儿	fetal	fetus	embryo	feti
胎座	placenta	spermaphore	placental	trophosperm
胎盘	placenta	placental	uterine cake	maza
胎膜	fetal membrane	embryolemma	velamenta infantis
胎龄	gestational age	fetal age
胚乳	endosperm	albumen
胚囊	embryo sac	embryonic sac
胚根	radicule	radicel	corcle	corcule
胚珠	ovular	ovulary
胚的	germinal	blastous
胚胎	embryo	embryonic	blast	cyema
胚胎发育	foetation
胚胎学	embryology	embryologic	emb	cyemology
胚胎移植	embryo transplant	embryotransfer
胚芽	plumule	pangen	embryo	plantule
胚轴	embryonic axis	hypocotyl	radicle	radicel
胜任	equal to	competent for	adequate to	qualified for
胜利	success	winning	come through	victoriousness
胞内	intracellular
胞外酶	exo-enzyme	extracellular enzyme	ecto-enzyme
胞浆	cytoplasm	endochylema	kytoplasm	plasmo
胞质	cytoplasm	periplasmic	cytoplast	kytoplasm
胞质分裂	plasmodieresis	cytokinesis
胡枝子	lespedeza bicolor
胡桃	walnut	juglans	juglans regia l	persian walnut
胡萝卜	carrot	carota	carotte	crottle
胡萝卜素	carotene	caritinoid	carotine	carratene
胫骨	tibial	tibia	shank bone	shankbone
胰十二指肠切除术	duodenopancreatectomy	brunschwig's operation
胰岛	islet of pancreas	islet tissue	areas of langerhan	pancreatic island
胰岛素	insulin	iletin	insulinum	glucokinin
胰腺	pancreatic	pancreas	sweethread
胰腺炎	pancreatitis
胰腺癌	pancreatic cancer
胰蛋白酶	trypsin	trypsase	parenzyme	trypsinase
胰高血糖素	glucagon	tagh
胶原	collagen	coll	collogen
胶原纤维	collagen fibril	white fiber	collagenous fiber
胶原酶	collagenase	clostridiopeptidase a
胶囊	capsule	gelatin capsule	micelle	collocystis
胶的	gluey
胶质	colloid	coll	colloidal matter	colloid substance
胶质细胞	colloid cell	gliacyte	gliocyte	spongiocyte
胸主动脉	thoracic aorta	tboracaorta	dorsal aorta	aorta thoracalis
胸外科	brain sursery
胸椎	whettle-bones	dorsal vertebra	thoracic vertebra	vertebrae thoracales
胸肌	pectoralis	pec	pectorales	musculus pectoralis
胸腔	chest cavity	cavity respiratory	rib cage	thoracic cavity
胸腔镜	thoracoscope	vena thoracica
胸腰	thoracicolumbar
胸腺	thymus	heart-berg	thymus gland	swetbread
能利用	salvageable
能力	ability	capability	capacity	faculty
能力上	facultative
能力差异	capacity variance
能力表	capability list
能动	motile	dynamical
能变	energy change	variably
能处理	treatable
能够	in a position to	capable of	able	poder
能够达到	possible of attainment
能带	energy band
能得到	obtainable	getable
能指	signans	signifiant	significans
能源	source of energy	mass energy
能用	usable	useable	practicably
能的	capable of
能缓解	compoundable
能见度	visibility	audibleness
能解释	construable
能谱	energy spectrum
能达到	within touch	carry
能适应	adaptive
能量	energy
能量代谢	energy metabolism
能量传递	energy transfer
能量分布	energy distribution
能量密度	energy density
能量平衡	energy balance
能量效率	energy efficiency
能量消耗	waste of energy	expenditure of energy	waster of energy
能预测	foreseeable
脂多糖	lipopolysaccharide
脂类	lipid
脂联素	adiponectin
脂肪	fatty	fat	adipic	grease
脂肪乳	fat milk
脂肪代谢	fat metabolism	lipometabolic	lipornetabolism
脂肪因子	adipokine
脂肪组织	adipose tissue	fatty tissue	adip	tela adiposa
脂肪细胞	adipocytes	fat cell	adipose cell	lipocyte
脂肪肝	hepatic adipose infiltration
脂肪酶	lipase	lypase
脂肪酸	fatty acid	aliphatic acid	marginocephalian
脂肪酸合成酶	fatty acid synthetase
脂蛋白	lipoprotein
脂质	lipid	substantia adiposa
脂质体	liposome	lipidosome	lipoplast
脆弱	fragile	vulnerable	frail	frangible
脆弱性	frangibility
脆性	brittle	shortness	frangibility	brittlement
脉冲	pulse	pp	impulse	kipp
脉冲信号	pulsing signal
脉冲宽度	pulse width	pulse length	pulsewidth	time of pulse
脉冲星	pulsar
脉动	pulsatile	pulsating	loping	pulsative
脉搏	pulse	sphygmus	beat of pulse	pulsus
脉管	vessel	vascular	va	vasal
脉络	venation
脊柱	spine	rachis	spinal	back bone
脊椎动物	vertebrate	ormosia coarctata	spinus tristis
脊髓	spinal cord	myelon	myel	dorsalis medulla
脊髓损伤	spinal injury
脐带	umbilical cord	umbilical	umbc	silver cord
脐静脉	umbilical vein	venae umbilicales	vena umbilicalis	allantoic vein
脑内	intracephalic	intrameningeal
脑出血	cerebral hemorrhage	encephalorrhagia	hematencephalon	hemntencephalon
脑外	extracerebral
脑室	ventricle	brain cavity	cerebral cavity	ventricles of brain
脑岛	insula	insular	island of reil	lobus centralis
脑干	brain-stem	brainstem	brain axis	segmental apparatus
脑损伤	brain injury	brain damage
脑水肿	brain edema	cerebral edema	wet brain	encephaledema
脑活动	cerebration
脑电图	electroencephalogram	electroencephalography	eeg	electroencephalogr
脑病	encephalopathy	cerebropathy	cerebropathia	cerebrosis
脑的	cerebral	encephalic
脑神经	cranial nerve	thalmencephalon	nervi cerebrales
脑科学	brain science
脑细胞	brain-cell
脑脊液	cerebrospinal fluid	neurolymph	liquor cerebropinalis
脑血流量	cerebral blood flow
脑血管	cerebrovascular
脑部	pars encephalica
脑间	intercerebral
脓毒症	pyaemia	pyemia	pyemic	pyohemia
脓肿	apostem	abscessus	abscess	apostasis
脚本	story-board
脯氨酸	proline	pgrrolidin carboxylic acid
脱位	disl	eluxation	dearticulation	ecclisis
脱氢	dehydrogenize	dehydro	degassing of hydrogen
脱氢酶	dehydrogenase
脱氧	deoxidizing	deoxy	deoxygenation	desoxy
脱氮	denitrify	denitrification	denitriding
脱水	dehydration	dewatering	evaporation	anhydration
脱盐	desalination	desalting	desalinisation	desaltification
脱硫	desulfuration	sulfur removal	desulfidation	desulphurizing
脱离	release up	detachment	drop out of	away from
脱细胞	cell-free
脱羧	decarboxylization
脱色	decolourizing	decolorate	crocking	destaining
脱节	out of joint	disjoint	disarticulated	digressively
脱落	scale off	shedding	fall out	cracking-off
脱落酸	dormin	abscisic acid
脱附	desorption
脲酶	urease	urea enzyme	urea ferment	urase
脾细胞	splenic cell	splenic center	splenocyte
脾胃	lienogastric	splenico-gastric
脾脏	spleen	splenic	milt	splenetic
腋窝	arm-pit	armpit	axilla	axillary
腐殖化	humified	humification
腐殖土	vegetable earth	humous
腐殖质	humus	humic substance	humics	humous
腐烂	rotten	blet	decompose	roting
腐蚀	corrosion	erosion	ablation	eat into
腐蚀速率	corrosion rate	rate of corrosion
腔内	intracavitary	intracavity	intra-cavity
腔隙	lacuna
腰椎	lumbar spine	lumbar vertebrae	lumbar	sacral vertebra
腹主动脉	abdominal aorta	aorta abdominalis
腹侧	ventrally	gastro	gaster	ventri
腹内	intra-abdominal	intraabdominal	endo-abdominal
腹地	hinterland	backland
腹水	ascite	hydrogaster	hydroperitoneum	hydroperitonia
腹泻	diarrhea	diarrheal	trot	lax
腹痛	abdominalgia	celialgia	celicodynia	coelialgia
腹胀	ventosity	windy
腹腔	abdominal cavity	celiac	coeliac	enterocelia
腹腔积液	pyoperitoneum	seroperitoneum	dipladenia
腹腔镜	laparoscopically	celioscope	peritoneoscope	pectorimyon
腹膜	peritoneal	peritoneum	peritonaeum	velamentum abdominale
腹部	abdominal	abdomen	abdom	celio
腺毛	glandular hair	glandularia
腺病毒	adenovirus	adenoviral
腺瘤	adenoma	adenomatous	adenomata	adenomatoid
腺癌	adenocarcinoma	glandular cancer	glandular carcinoma	malignant adenoma
腺苷	adenosine	adenosyl	adenylyl	ribosidoadenine
腺苷酸	amp	adenyl	adenylic acid	adenosine monophosphate
腺苷酸环化酶	adenyl cyclase
腺质	substantia glandularis
腿肌	leg-muscle
膀胱	bladder	cystic	urocyst	ve
膜下	hypolemmal
膜外	extramembranous
膜性	membranous	membranae membranaceous	membranae menbrante
膜电位	membrane potential
膜的	membranous	membranaceous	thecal	velar
膜翅目	hymenoptera	hymenopteran	order hymenoptera
膜蛋白	membranin
膜表	epimembranal
膜间	intermembranous
膝关节	knee-joint	articulation of knee	joints knee	knuckle
膨大	intumescent	oncoides	intumescentia
膨胀	dilatation	inflatable	expansion	grow out
膳食	meal	board	prandial	meal plan
自上而下	from the top downward	superincumbent
自东	eastern
自主	autonomous	freedom	independence	self-determination
自主性	autonomy	independence
自主权	decision-making power	autonomous right
自主神经系统	autonomic nervous system	vns	systema nervosum autonomicum
自交	selfed	autocopuation
自交亲和	self-compatible
自交系	i-line
自从	ever after
自体	autoimmune	auto	autogenous	autoregulatory
自信	self-confident	confidently	assured	self-belief
自制	our own make	contain	abstain	continent
自动	automatically	robotic	self	self-moving
自动分析	automated analysis	automatic analysis
自动化	automate
自动学	automation	automatic
自动引导	self-direction
自动控制	automatic control	autocontrol	automata	self-steering
自动控制系统	robot control system	automatic control system	ac
自动机	robot	automaton	automata	automator
自动测量	automaticsize
自动生成	autogeneration
自动的	hands off-automatic
自动编码	automatic coding	autocoding
自动编码器	autocoder
自动计算	autocalc
自动驾驶	automatic drive	automatic-transmission
自助	self-help	help-yourself	self-service
自发	spontaneous	idiopathic	initiative	auto
自变量	independent variable	argument
自回归	autoregressive
自回归模型	autoregression model
自学习	self-learning
自定义	customized	user-defined	self-defining
自尊	self esteem	self-respect	self-pride	self-worth
自己	self	one's	auto	number one
自己的行为	factum
自律	self-discipline
自恋	narcissi	narcissistic	narcissism	autophilia
自愿	volunteer	voluntary	willing	voluntarily
自我	self	ego	selves	selfhood
自我中心	egocentricity	egoistic	centeredness	selfishness
自我参照	self-referent
自我意识	self-awareness	autopsyche	self-consciousness	consciousness of ego
自我控制	self-controlled	self-command
自我效能	self-efficacy
自我更新	self-renewing
自我概念	self-concept
自我认同	self-identify	self-identification
自我认知	autognosis
自我评价	self-evaluation	self assessment	self-review
自我调节	self-regulated
自杀	suicide	self-slaughter	die by one's own hand	do away with oneself
自杀行为	suicidal behavior
自来水	tap water	running water
自治	autonomous	autonomy	self-governing	self-administered
自治区	municipal
自然	nature	physical	spontaneous	at ease
自然人	human being	natural man	natural body	physical person
自然保护区	reserve	nature reserve
自然光	natural light
自然地理	physiogeographic	physical geography
自然性	naturality	unnaturalness
自然恢复	spontaneous recovery
自然条件	natural condition
自然流产	natural abortion	spontaneous abortion
自然灾害	natural calamity
自然状态	natural state
自然环境	natural environment	natural setting
自然生长	grow wild
自然界	natural
自然科学	physical science	science	natural science	hard science
自然语言	natural language
自然语言处理	natural language processing
自然资源	natural resource
自然资源管理	natural resource management
自然选择	natural selection
自生	self-generation	autogenous	spontaneous	authigene
自由	freedom	free	liberty	liberated
自由基	free radical
自由基的清除	scavenging of free radical
自由度	degree of freedom
自由能	free energy	work function
自由贸易	free trade	freetrader	free trader
自相似性	self-similarity
自相关	autocorrelation	self-referent
自相关函数	autocorrelative function
自相关分析	auto correlation analysis	autocorrelation analysis
自组织	self-organizing
自组装	self-assemble
自行	self-propelling	selfpropelled
自西	westerly	westwardly
自觉	consciously	subjective	purposefully	autopsyche
自评	autocriticism
自身	personal	inhouse
自身免疫性疾病	autoimmune disorder
自身调节	autoregulatory
自转	axial rotation	autorotate	autogiration	autoroatation
自适应	adapting	self-adapting
自适应学习	adaptive learning
自适应性	adaptability
自适应控制	adaptive control	self-adaptive
自适应方法	adaptive method
自适应阈	adaptive thresholding
自闭症	infantile autism
自顶向下	top-down
臭氧	ozone
至上	paramount	consummately	paramountcy	supremely
至于	in so far as	as regard	with respect to
至今	up to the present	this day	thus far	hitherto
至今仍	as-yet
至关重要	crucially	of great concern
至多	at the best	at the outside	maximum of	at the utmost
至少	at least	at a minimum	not less than	at any rate
至高	supreme
致使	result	lead	render
致力于	work for	focus on	take up with	engaged in
致密	densification	densa	pycno	pykno
致密化	densification	densifying
致富	make a fortune	bitch goddess
致死	deadly	fatal	terminal	killer
致死性	lethality
致死率	lethality	fatality rate	lethallty rate
致病	pathogenic	pathogenesis	morbid	disease-producing
致病性	pathogenicity
致病菌	pathogenic bacteria
致癌	carcinogenic	cancerigenic	cancerogenic	acyanogenic
舆论	public opinion	public voice	vox populi
舌尖	tongue tip	proglossis	apex linguae
舌的	lingual	glossal	linguocclusal	lingualis
舒张	diastolic
舒张压	diastolic pressure	mm hg
舒张期	period of relaxation
舒适	comfort	easy	snug	coziness
舞台	stage	arena	satge	footlight
航天	astronautical	astrogate	cosmonautic
航天器	space vehicle
航空	aviation	navigation	aeronautical	aerial
航空公司	airway	airline	airline-industry	air-way
航行	navigation	shipping	passage	sailing
航运	air transport
船体	hull	hulk
船舶	navigational	shipping	marine	watercraft
良好	well	all right	favorable	favourable
良性	benign	non-malignant	nonmalignant	innocuous
良性前列腺增生	benign prostatic hyperplasia
良性循环	virtuous circle
良性肿瘤	carcinoid	benign tumour
良种	fine breed	thoroughbred	well-bred
艰巨	onerous
艰难	with difficulty	hard	hardship	rough
色差	chromatic aberration	color difference	aberration	chromatism
色彩	tincts	coloring	tint	coloristic
色散	dispersion
色氨酸	tryptophan	trp	proteinochromogen	amino-indole acid
色泽	tinctured	tinctorial	tinct	tinger
色球	chromosphere
色的	chromatic
色素	pigment	coloring matter	pigmentary	pigmentosus
色胺	tryptamine
色调	tonality	hue	huse	tone
色谱	chromatogram	color spectrum	colour spectrum	chromatomap
色谱分析	chromatographing	chromatographic analysis	chrematographic
色谱图	chromatogram map
色谱柱	chromatographic column
艺术	art	artistic	aesthetical	artilect
艺术品	art-object	art-works
节律	rhythm	rhythmical
节段	period
节流	throttling
节点	node	nodal point	nodal	node point
节点间	internodal
节省	save on	economic	cut down on	pinch on
节约	saving	economically	spare	managing
节能	energy-saving	energy-conserving	power-saving
节间	intersegmental	merithal	intersegment	intraarticular
芍药	peony	paeony	paeonia albiflora pall	paeonia lactiflora pall
芒草	miscanthus	silver grass
芙蓉	seremban
芜湖	wuhu
芦丁	melim	rutoside	eldrin	melin
芦苇	bull-rush	reed	common reed	ditch reed
芦苇群落	phragmites communis
芬太尼	fentanyl	sublimaze
芯片	microchip	chip
花冠	coronary	coronal	corolla	corol
花序	inflorescence	anthotaxy	umbel-like
花期	florescence
花朵	posied
花柱	stylar	styleless	stylet	stilet
花梗	pedicel	pedicle	peduncle	peduncular
花椒	pepper	fructus xanthoxyli	prickly ash berry	xanthoxyli fructus
花瓣	petal	leave	flower petal	petalage
花生	peanut	arachidic	earthpea	earthnut
花的	florulent	floristic	flosculous	floscular
花粉	pollen	dust	pollinic
花粉囊	anther	pollen sac	clinandrium
花粉粒	pollen grain
花芽	flower bud
花药	anther	semet	anthericum
花萼	calyx	calyce	calycinal
花蜜	nectarial
花被片	tapel
花费	cost	spend	pay-out	invested
花针	floricome
花青素	anthocyania
芳烃	arene	aromatic hydrocarbon	arom
芳香	aromatic	balminess	sweet	balmily
芳香化	aromatize
芸香科	rutaceous	rue family	family rutaceae	flindersia schottiana
芹菜	celery	cankerweed	apium graveolen	chinese celery
芽孢杆菌	class bacillariophyceae	suillus albivelatus
芽孢杆菌属	genus bacillus	family bacillaceae
芽的	blastous
芽胞杆菌	bacillary
苍耳	cocklebur	xanthium japonicum willd
苏丹	sudan	anglo-egyptian sudan	soldan	sultan
苏州	soochow	suchou	suzhou
苏木精	hematine	haematoxylin	hematoxylin	haematine
苏氨酸	thr	threonine	thteonine
苏联	soviet	russia	soviet russia	union of soviet socialist republic
苏醒	come to	came to	revival	come to life
苔原	tundra
苔属植物	carex
苔草	sedgeland
苔藓	moss	fog	mossery	muscus
苔藓植物	bryophyte	mossflora
苗圃	nursery	planting	seed bed	seed plot
苗族	hmong
苛刻	harsh on	severe	rigorous	slashing
苜蓿	alfalfa	lucern	purple medic	medick
苞片	bract	bractea	hypsophyll
若干	numbers of	quantity of	umpty
若干个	diver
若虫	nymphal	nyad	nymphly	nymph
苦参	kuh-seng	radices sophorae flavescentis	snphora angustifolia	snphora flavescens ait
苦苣苔科	gesneria	gesneria family	gesneriaceae	gesneriad
苦苣苔科植物	gesneriaceae
苦草	tape grass	vallisneria spiralis l	vallisneria spiralis
苯丙氨酸	phenylalanine	phe
苯基	phenyl	phenyl group	phenil	formazyl
苯并	benzanthacene	benzo	benz	benzimidazolyl
苯甲酸	benzene carboxylic acid	benzoic	benzoic acid	benzene carbonic acid
苯甲醛	benzaidehyde	phenylaldehyde	benzaldehyde	benzene carbonal
苯酚	phenol	phenyl hydroxide	phen	phynol
英国	britain	british	england	great britain
英文	english	english language	englishify
英语	english	anglican	anglophony
苷元	aglucon
苹果	apple	malic	app	pomme
苹果园	apple orchard
苹果树	apple-tree	sorb apple tree
苹果酸	malicacid	malic acid	copaline	malate dehydrogenase
苹果酸酶	malic enzyme
范例	paradigm	sample	exemplification	exemplificatory
范围	extent	range	spectrum	area
范围在	range in
范围广	full-bodied
范式	normal form
范畴	categorical	categorial
茄子	mad apple	aubergine	brinjal	brinjaul
茉莉酸	jasmonic
茎流	stemflow
茎生	cauline
茎的	cauline	peduncular
茎秆	stylomecon heterophyllum
茎长	leggy
茜素红	alizaein red	alizarin red
茶叶	tea leaf	tea	tealeaf
茶树	tea tree
草丛	tussock	boscage	herbosa	thicket
草原	plain	veld	veldt	grass
草叶	grass-blade	grassy-leafed	grassy-leaved
草图	sketching	first sketch drawing	sketch drawing	epure
草地	meading	sward	lawn	clun
草场	grazing
草坪	lawny	lawn
草本	herbaceous	hrebaceous	herbescent	nonwoody
草本植物	herbaceous plant	nonwoody	herbage	aspalathus linearis
草本群落	prata
草根	grassroots	grass-root
草甸	pelouse	wiesen	prairie
草甸植物	poad
草的	herbaceous	gramineous	graminaceous	herby
草药	vegetable medicine	herbal	galenical	nitweed
草酸	oxa	dicarboxyl	oxalic	oxalic acid
草鱼	grass carp
荒地	waste	wild	wildland	wild land
荒漠	eremium	hungriness
荒漠化	desertification
荒漠植被	deserta
荒漠生	eremophilous
荒漠草原	sahel
荔枝	leechee	litcji	lychee	lichee
荚蒾	viburnum lantana
荞麦	buckwheat	fagopyrum esculentum	fagopyrum esculentum moench
荟萃	constellation
荧光	fluorescent	fluoro	fluorescent light
荧光光谱	fluorescence spectrum
荧光强度	fluorescence intensity
荧光显微镜	fluorescence microscope
荧光标记	fluorescence labeling
荧光素	fluorescein	luciferin	resorcinolphthalein	fluorandiol
荧光素酶	luciferase
荫蔽	shaded
药剂	pharmaceutical	agentia	medicament	medicamentous
药动学	pharmacokinetic
药品	pharmaceutical	physic	administer medicine	leechdom
药学	pharmaceutical	pharmaco	pharmacy	phar
药师	pharmaceutical	pharmacist	pharmaceutist	apothecary
药效	pharmacodynamic
药浴	medicated bath
药物	drug	pharmaceutical	curative	remedy
药物治疗	medication
药理学	pharmacological	pharmacology	pharmacologh
药用	medicinal	pharmaceutical	theriacal	officinal
药用植物	offcinal	officinal
药的	medical	medicinal	phar
莎草	rush nut	sedge	sedgeland	sedgy
莎草科	cyperaceous	cyperaceae	sedge family	family cyperaceae
莪术	radices curcumae zedoariae	radices zedoariae
莴苣	lettuce	cos lettuce	garden lettuce	lactuca sativa bisch
获取	angle	perception	pull down
获得	acquired	obtain	procurement	acquisition
菊科	composite	compositae	asteraceae	compcsite
菊芋	teucrium marum	helianthus tuberosus
菌丝	hyphae	hyphal	bacterial filament	hypase
菌丝体	mycelium	hyphostroma	mycelian
菌体	thallus
菌属	palaquium
菌斑	bacterial plasue	dental plasue	gelatinoid plaque
菌根	mycorrhiza	bacteriorhiza	mycorhiza	mycorrhizic
菌素	rhzomorph
菌落	colony
菱形	diamond	rhombic	rhomb	lozenged
萃取	extraction	leach
萌发	bourgeon
萌芽	embryonic	budding	seed	germination
萌芽期	embryonically	embryotic
萎缩	atrophy	atrophic	shrink	depauperation
萜烯	terpene	kautchin
萜类化合物	terpenoid
萤火虫	firefly	fireworm	fire beetle	glow-worm
营养	nutrition	nutrient	trophic	alimental
营养不良	dystrophy	malnutrition	malnourishment	dystrophic
营养丰富	nutritiously
营养品	nutrition	nourishement	alima	nutrimrnt
营养器官	nutritorium
营养因子	nutrilit
营养水平	trophic level
营养物	nutrient	nutriments	nurture	nutrilite
营养状况	nutriture
营造	building
落区	drop zone
落叶	defoliate	deblade	shatter
落叶松	larchen	larch	larix accidentalis
落后	under-developed	behind with	lag	lag behind
落后于	lag	in arrear of	be-hind	trail
落地	born	fall to the ground	ground
落实	carry out	put into practice
落空	come to naught	bedashed	pass by the board	drawblank
著作	literature	writing	work
著作权	copyright	intellectual property	right of author	copy right
著名	of note	notably	distinguished	best-known
葡聚糖	dextran	glucan	glucosans	hyskon
葡聚糖凝胶	dextrangel
葡聚糖酶	dextranase	glucanase	gheg
葡萄	grape	vineland	grapey	grapy
葡萄园	vineyard	vine yard	wine farm	domaine
葡萄球菌	staphylococcal	staphylococcus	staphylococci	staphylococal
葡萄糖	glucose	grape-sugar	fbg	gluconic
葡萄糖苷	glucoside
葡萄胎	grape mole	cystic mole	acephalocystis racemosa	hydatidiform mole
蒙古	mongolia	mongoljen
蒙古栎	quercus mongolica
蒙古语	mongolian	mongolic language
蒙特卡洛	monte carlo
蒙特卡罗	monte
蒙脱石	turface	smectite	montmorillonite	mont
蒲公英	dandeiion	tumbleweed	taraxacum	dandelion
蒴果	capsule
蒸发	vapor	evaporation	transpiration	steam
蒸发作用	evaporating
蒸发岩	evaporite
蒸发段	evaporation zone
蒸发率	evaporative duty	evaporation rate	rate of evaporation
蒸发皿	evaporating dish
蒸散	transpiration	traaspire
蒸气	vapor	vapour	halitus
蒸汽	steam	evapour	vapores	steamy
蒸煮	digesting	dig	cooking	decating
蒸腾	transpiration
蒸馏水	distilled water	aqua destillata
蓄意	by design	with intent	overt	malice
蓄水	impoundment	water conservancy	ponding	aquiferous
蓄水量	impoundage
蓄热	thermal storage
蓄积	cumulative	accumulation
蓖麻	ricinus	castor-oil plant	palma christi	ricinus communis l
蓝光	blue light	blue ligh
蓝斑	ceruleus	locus caeruleus	locus ceruleus	locus coeruleus
蓝紫色	bluish-violet	purple-blue	ianthinus	ianthine
蓝色	blue	blue-light	azur	blau
蓝藻	cyanobacterial	blue-green algae	myxophyceae
蓟马	thrip	thripid
蓬勃	health
蓼科	buckwheat family	polygonaceous	polygonaceae	family polygonaceae
蔓延	diffusion	creep	trailing	overrun
蔗糖	cane sugar	saccharose	sucrose	table sugar
蔗糖酶	sucrase	saccharase
蔬菜	vegetable	veg	vegetable crop	greenstuff
蔷薇科	rose family	rosaceae	rosaceous	japanese rose
蕨类	ferny	fern genus
蕨类植物	fern	pteridophyte	pteridophyta	filicales
蕴含	inclusion	implicant
薄层	laminar	thin-layer	lamina	folium
薄弱	weakness	quagginess	gossamer	dotty
薄弱环节	achilles heel
薄片	laminar	chip	lamina	sheet
薄膜	thin-film	membrane	film	shrinkwrap
薪酬	salar
藏族	tibetan	thibetan
藏语	tibetan
藓科	bryum
藓类	musci
藜科	chenopodiaceous	chenopodiaceae
藤本	lianoid	rattan palm
藤的	cany
藻的	algal
藻类	algae	algous	algo	alcantarine
藿香	agastache	herba pogostemi	lophanthus rugosus	giant hyssop
蘑菇	aaric	mushroomy	mushroom	gill fungus
虚假	mendacious	pretended	phoniness	phonily
虚弱	on the lift	weakness	impotence	weakly
虚拟	virtual	invented	virtual point	pseudophloem
虚拟化	virtualization
虚拟机	virtual machine	vmware	java visual machine
虚拟现实	virtual reality
虚部	imaginary part
虫的	verminal	insected
虽然	much as	even though	despite	al-though
蚂蚁	ant	emmet	pismire
蚕豆	fava	broad bean	fava bean	field bean
蚜虫	budworm	aphid	greefly	aphis
蛋壳	eggshell
蛋氨酸	methionine	met	yoiless
蛋白	egg white	white	fibroin	eggwhites
蛋白免疫印迹	western blotting
蛋白家族	protea family
蛋白激酶	protein kinase
蛋白质	protein	albuminoid	proteid
蛋白质体	aleuroplast	proteinoplast
蛋白质分子	protein molecule
蛋白质印迹	western blot
蛋白质组	proteome
蛋白质组学	proteomics
蛋白酶	protease	proteinase	proteolytic enzyme	pankrin
蛋黄	yolky	yelk	yolker	yolk
蛛网膜下腔	subarachnoid space	cavum subarachnoidale
蛭石	vermiculite	pelhamite	roseite
蜂窝	honeycomb	beehive
蜂群	bee colony	swarm	swarmer
蜕膜	caduca	decidual	decidua	hunter's membrane
蜘蛛	spider	arachnid	araneid	arachn
蜜蜂	honeybee	bee	honey-bee	apian
蜡质	waxiness	ceraceous
蝙蝠	bat	big brown bat	flittermouse	rearmouse
蝴蝶	butterfly	papilionaceous	scaledwing	scalewing
融化	thaw	oil	uncongeal	run
融合	introject	fuse	syncretization	syncretistic
融合生殖	mictic
融资	financing	equity trading
融雪	slushy
螺旋	helix	screw	spiro	coiling
螺旋桨	propeller	airfoil	aerofoil	screw propeller
螺菌科	spirillaceae
螺钉	bolt	screw
血压	blood pressure	hematopiesis	piesis
血小板	platelet	thrombocyte	blood platelet	plt
血尿	hematuresis	hematuria	cruenturesis	haemuresis
血栓	thrombus	thrombi	thrombo	internal clot
血栓栓塞	thromboembolism	thrombo-embolism	thrombembolia	thrombo-embolia
血样	haematoid	hematoid	haemoid	hemoid
血沉	erythrocyte sedimentation
血流	blood-flow	blood stream	bloodstream
血流动力学	hemodynamics
血流速度	blood flow rate
血流量	blood-flow
血浆	plasma	blood plasma	adtevak	hematoplasma
血液	hematal	blut	sanguis	haemal
血液学	hematological	hematology	hemology	haematological
血液流变学	blood rheology	haemorheology	hemorheology
血液病	blood disease	hematonosis	hematopathy	hemopathic
血液透析	hemodialysis	hematodialysis	haemodialysis
血淋巴	blood-lymph	haemolymph
血清	serum	sera	blood-serum	serous
血清免疫	sero-immunity	oro-immunity	orrho-immunity
血清免疫球蛋白	immunoglobulin e
血清学	serologic	serology	orrhology
血清白蛋白	serum albumin	blood albumin	seralbumin	sero-albuminous
血清肿	seroma
血清钙	calcium serum
血管	blood vessel	vascular	vein	vaso
血管内	intravascular	endovascular	intravascularly	endangic
血管内皮生长因子	vascular endothelial growth factor
血管内皮细胞	vascular endothelial cell
血管周围	circumvascular
血管形成	vasifactive	vasoformative	vascularization	angiopoiesis
血管性血友病	vascular hemophilia	angiohemophilia	von willebrand
血管生成	angiogenesis
血管病	angionosis	angiosis	hematangionosus	hematatangionosus
血管紧张素	angiotensin	angiotonin	anglophonia
血管网	vascular net	vasoganglion	rete vasculosum
血管舒张	vasodilation	vasodiator	vasodilatation	vasorelaxation
血糖	blood-sugar	blood glucose	glycemic	bloodsugar
血红素	heme	ferroheme	haem	haemachrome
血红蛋白	hemoglobin	haemoglobin	cruarin	cruorin
血肿	hematoma	blood tumor	blood lake	haematoma
血脂	blood-fat
血钙	calcium blood
行业	way	calling	walk of life	line of work
行为	behavior	conduct	ion	performance
行为上	behaviourally
行为反应	behavioral response
行为学	ethological
行为模型	behavioral model	behaviour model
行为模式	behaviour-pattern	pattern of behavior
行为疗法	behavior therapy
行为研究	action-research
行人	pedestrian	foot-passenger	passerby
行使	exercise	exert
行列	range	train	cavalcade	cortege
行动	act	perform	action	activity
行动者	actor
行动计划	action plan	action project	plan of action	game plan
行情	market	market condition	conjuncture
行政	administration	administerative	administeration	front-office
行政区	cantonal	ward	districted	parishing
行数	number of line	number of row	linage
行星	planet	planetary
行星齿轮	planet gear	planet wheel	planetary gear	planetary wheel
行波	travelling wave	progressive wave
行的	hunk	tickety-boo
行程	journey
行经	menstruate	menstruous	menorrheal	menorrhea
行者	fakeer	faquir
行距	linewidth	line spacing	row pitch	arraypitch
行车	travelling crane	traveler
行间	xingjian
行驶	steam	steer	run
行驶速度	running speed	travell
衍射	diffraction
衍生	leading off	derived	derivatization	deuterogenic
衍生物	off-shoot	derivant	ramification
衔接	engagement
街道	street	row	calle	treet
衡量	scale	weigh	ineasure
衣壳	capsid
补体	alexin	addiment	alexln	bactericidal substance
补偿	make up for	compensation	atonement	assoils
补偿效应	compensation effect
补充	complementary	supplement	complement	top-up
补救	remediation	repair	patch-up	redress
补给	supply	replenishment
补贴	subsidy	bounty	subsidist
表位	epi	epi-position	rhema	rheme
表儿茶素	epigallocatechin gallate
表土	surface soil	ahorizon	atteration
表土层	pedosphere	a-horizon
表型	phenotypic	phaenotype
表层	surface layer	skin layer	supercrust
表层土	topsoiling
表征	token
表情	expressional	phizes
表明	indicating	symptomatic of	point	show
表格	table	form	tabulation
表演	performing	stage	rendering	act
表现	represent	expression	show	performance
表现为	appear as
表现出	suggestive of
表现形式	narrativize
表现更好	better-behaved
表现最好	best-performing
表现良好	acquit oneself well
表生	hypergene	supergene
表的	gnomonic	sublimis
表皮	epidermal	cuticle	epidermis	epidermatic
表皮细胞	epidermal cell
表示	significant of	form	indicative of	show
表示为	expressed as
表示学	ology
表示成	express as
表象	phan	presentational
表达	expression	put it	voice	give voice
表达出	give expression to
表达式	expression
表达方式	means of expression	turn of expression	laconism	laconicism
表述	formulation
表面	surface	superficial	ostensible	external
表面分析	surface analysis
表面张力	surface tension	interfacial tension
表面活性剂	surfactant	surface active agent	tenside
表面能	surface energy
衰减	attenuation	damping	build-down	decaying
衰减时间	decay time
衰弱	spend itself	broken-down	crack-up	enervate
衰竭	crock up	depletion	prostration
衰老	senescence	consenescence	senile	geriatric
衰落	down-turn	fading	decline	down-swing
衰败	at a low ebb	downfall	fall into decay	ruin
衰退	decay	decline	deterioration	crack up
被列为	rank as	fall under
被动	passive	unactive
被发现	descried	come under observation
被子植物	angiosperm
被忽略	left in the basket	uncared	pass	unrecognised
被忽视	in the cold	neglected	unnoticed	go unheeded
被推荐	recommended
被提及	referred to
被毛	piligerous	pilose
被用于	go into sth
被破坏	blasted
被称为	known as	referred to as	called	know as
被膜	capsulae	kaps	tunica	capsul
被覆盖	overracked
被认为	considered as	pass for	go for	refer to as
被认为是	known as	taken for	know as	looked on as
被试者	testee
被选	selected	elect
裂叶	lyrate leaf
裂片	split	cleavage	bothridium	ceasma
裂纹	flaw	crackle	fissura
裂纹扩展	crack propagation	crack growth
裂缝	crack	slit	fissure	crevice
裂解	cracking	decomposition	pyrolysis	schizolysis
裂解酶	lyase
裂谷	rift valley
裂隙	fissuring	fussure	cranny	crenae
装备	equipment	fit-out	kit	set-up
装有	loaded with
装的	assumed
装置	device	installation	set up	equipment
装配	making up	rig out	assembly	setting up
装配式	fabricated
装饰	deck out with	decorated	ornament	trick up
裸地	nudation
裸子植物	gymnosperm	ggmnosperm
裸露	unveiled	nuditas	naked	gymnotremoid
裸鼠	nude mouse
褐土	brown earth
褐飞虱	asplenium montanum
褶皱	drape	cockle
西伯利亚	siberia	siberian
西伯利亚落叶松	siberian larch
西北	northwest	north-western	north-west	nor'wester
西北地区	northwest territory	north west territory
西北方	northwestern	northwest	north-westward
西南	southwest	southwestern	south-western	south-west
西南地区	southwest
西南方	southwest	south-west
西南部	southwestern	south-west
西南风	libecchio	libeccio	suroit	south-west
西双版纳	oriolus
西天	kingdom come
西宁	sining	xining
西安	xi'an	sian	hsian
西方	west	western	hesperian	ponent
西方人	western	hesperian	occidental	westernling
西方国家	hesperian	occidental
西方文化	western culture
西藏	thibet	tibet	xizang	tibetan
西部	west	western	occident
西里	syli
西风	wester	zephyr	west wind	westerly
西风带	westerly
要义	be-all and end-all	main idea
要件	corner-stone	condictio	essentialia negotii
要好	chum up	palsywalsy
要求	demand	require	request for	call for
要求高	demanding
要点	important	essential	add-up	point
要素	essential	basic	part	making
覆盖	cover with	grow over	lay over	hood
覆盖了	covered
覆盖区	overlay area	overlay region
覆盖度	coverage
覆盖率	fraction of coverage
覆盖类型	overlay type
覆盖范围	coverage area	coverage
覆膜	tectorial	apparatus ligamentosus weitbrechti	membranae tectoria
见解	view	point of view	sight	philosophy
观众	phone-in	call-in	audience	spectator
观光	sightseeing	sight-seeing	see sight	touristic
观察	observation	look-in	watch	make observations on
观察时间	viewing time
观察者	observer	viewer	visualizer
观念	concept	ideal	idea	notion
观测	observed
观测值	measured value	observed value
观测数据	observed data
观测站	observation station
观测系统	surveillance system
观点	point of view	viewpoint	framework	standpoint
观看	look on	see	view	take in
观赏植物	ornamental
规划	program	planning	lay-out	mark out
规划设计	planning programming
规则	order	regulation	regulatory	rule
规定	provide	prescribed	stated	specified
规律	rule
规律性	regularity
规格	specification	standard	spec	dimensioned
规模	size	scale	way
规程	procedure	directive rule
规范	specification	normative	criterion	prescriptive
规范化	norming
规范性	normativity
规避	evade	evasive	side-step	elude
视为	deemed to be	treat	count	regard
视听	audiovisual	audio-visual
视图	view	viewgraph
视场	field of view	viewing field
视差	parallax	parallactic	parallax error	parallex
视知觉	visual perception
视线	line of sight	visual line	line of vision	eyeline
视网膜	retina	retinal	amphiblestrodes	optomeninx
视网膜病	retinopathy
视网膜血管	vasa sanguinea retinae
视觉	visual	optical	vision	seeing
视觉感知	visual percept
视觉系统	vision system
视角	view angle	perspective	visual angle	optic angle
视野	view	field of view	visual field	field of vision
视频	vision frequency	vedio	storify	video ipod
觉察	sense	conscious	suspicion
觉醒	wake	awaking	awaken	disenchantment
角度	angle	angulation	east angle
角的	angular	horny	cornual	keratic
角膜	corneal	cornea	cerato	keratic
角色	role	part	charactar	persona
角质	cutin	horniness	ceratine	cerato
角质层	stratum corneum	corneum	corneal layer	strata corneum
角速度	angular velocity	angular speed	palstance	pulsatance
解体	disjoint	break apart	breakup	disorganization
解决	solving	solution	study out	work through
解决了	solved
解决办法	resolutive
解决方案	problem-solve
解决方法	resolvent
解决问题	problem-solve	settle a matter	settle a problem	fill the bill
解剖	anatomical	dissection	anatomy	sectioning
解剖学	anatomical	anatomy	anat
解剖结构	anatomical structure
解吸	desorption	adsorption stripping
解密	decryption	declassify	declassification	decipherment
解放	free	disembarrasses	liberated	emancipation
解构	deconstruct	poststructural
解析	analytical	resolution	resolving	analyses
解析法	analytic method
解毒	antidotal	detoxicating	disintoxication	deintoxication
解码	decode	decompile	decompoiling
解码器	decompiler	demodifier
解离	dissociated	breaking dissociation
解空间	solution space
解答	solution	key	resolution	unriddle
解耦	decoupling
解脂	lipoclastic	lipoelastic
解调	demodulation	countermodulation
解释	interpret	account for	explanation	explain
解除	free from	release from	relieve of	exemption
解集	solution set
触发	triggering	touch off	trigging
触觉	tactile	haptic	tactile sense	touch
言行	word and act
言论	saying
言语	speech	verbal	lalia	articulatory
警告	warning	caution against	alarm	admonition
警惕	on guard	on the watch	alerted	switched-on
警戒	protect	vigilant	alertness	look-out
警示	caution	wake-up call
警觉	get with it	alert	on the stick	vigilant
计划	project	plan	aim for	propose
计划中	in contemplation
计数	count	computation	counted number	numbered
计数法	counting process
计算	computational	calculation	number	count
计算值	calculated value
计算出	work out	figure out	calculated	fathom out
计算式	calculated mode
计算技术	computing technology
计算效率	computational efficiency	computing power
计算方案	computational scheme
计算方法	computing method	method of calculation	numerical aspect
计算时间	computing time
计算机	computer	cyber	brain unit	computing machinery
计算机化	computerization	computerised
计算机模拟	computer simulation
计算机科学	computer science
计算机视觉	computer vision
计算机辅助	computer-aided	computer-assisted
计算模型	computational model
计算程序	computation program
计算精度	computational accuracy
计算系统	computational system
计算结果	value	computing result	computation
计算网络	computing network
计算能力	computer power	numeracy
计算表	working sheet	computation table	calculating table
计算资源	computing resource
计算过程	computing process
计算速度	computing speed	calculation speed
计算问题	computing problem
计量	metric	gauging	metering	admeasurement
计量学	odometric
订正	correction	rectify	expurgatory	revisal
认为	take as	in the view of	find a to do	rate
认为是	view as	refer to a as b	think of a as b
认可	recognize	recognition	approbation	sanctionative
认同	identify	identification
认定	agree
认真	serious	without glove	seriously	earnest
认知	cognitive	perceive	kennetic	cognize
认知心理学	cognitive psychology
认知机	congnitron	cognitron
认知神经科学	cognitive neuroscience
认证	identification	authenticate	discreditation
认识	cognition	recognition	knowledge	awareness
认识不足	impercipient
认识到	wake to	learn	cognizant of	awake to
讨论	discussion	talk over	treat	enter into
训练	training	education	discipline	break in
训练后	postexercise
训练时间	training time
训练过	trained
议程	agenda	order of business	agendum
议程设置	agenda-setting
议题	subjecter
记录	record	note	clock up	log
记录数据	recorded data
记录法	graphy
记忆	memory	mnemonic	memorizing	retention
记忆效应	memory effect
记载	record	keep a record of	commit to writing	journaling
讲话	talk	speaking	worder	get sth in
讲述	related	tell of	represent	give an account of
许可	licensing	permission	authorization	permit
许可证	permit	license	patent	licence
许多	many	number of	not a little	much of
论坛	platform	forum	fora
论文	study	treatise	dissertation	thesis
论证	reasoning	argumentation	demonstrative of	philosophise
论述	discuss	treat	dissert	discourse upon
论题	topic	subject matter	purpose	thesis
设备	equipment	device	facility	fixing
设定	set	hypothesise	enaction
设想	assumed	visualize	imagine	visualise
设施	facility	establishment	plant	institution
设立	set up	installation	erecting
设置	setting	setup	mount
设计	design	project	engineered	plan
设计上	designatively
设计人	credence	schemer
设计出	work out	scheme out	plan out	think out
设计原则	design philosophy	design discipline
设计参数	designedparameter	designparameter	design value
设计变量	design variable
设计周期	design cycle
设计工具	design tool	design aid
设计师	millwright
设计技术	design technique
设计效率	design efficiency
设计方案	design proposal	design plan	design scheme	contrivance
设计方法	design technique
设计框架	design framework
设计系统	design system
设计者	designer	planner	deviser	architect
设计要求	design requirement
设计阶段	design phase
访问	access	call-on	visit	addressing
访问控制	access control
证书	credentialing	certificate	letter	memorandum in writing
证券化	securitization	securitisation
证实	validation	confirm	verification	bear out
证据	evidence	proof	attestation	evidential
证明	certification	demonstrate	attestation	prove
证明方法	means of proof	proof method
证明是	turn up doing	prove
评价	value	evaluate	appraisal	assessing
评价函数	evaluation function
评价标准	criteria for evaluation	evaluation criterion
评价模型	evaluation model
评价等级	order of evaluation
评价系统	evaluation system	pricing system
评价者	valuator	valuer
评价表	rating form
评估	evaluate	assessment	estimating
评分	grade
评判	crit	sit in judgment on
评定	assess	place	valuational	juger
评议	counselling
评论	observe on	review	comment	descant
评述	recital	make a comment
识别	identify	identification	awareness	distinguish from
识别为	recognize a as b
识别机	cognitron
识别模型	model of cognition
识别系统	recognition system
识别能力	capacity of discernment
诉讼	litigation	action	law	suit
诊断	diagnostic	diagnosis	diagnose	doctor
诊断为	diagnostic of
诊断性	diagnostic enzyme
诊断技术	diagnostic technique	isolation technique
诊断标准	case-definition
诊断模型	diagnostic model
词义	word-meaning
词典	dictionary	lexicon	lexicographic	word-book
词对	word-pair
词性	part of speech
词条	vocabulary entry
词汇	vocabulary	lexical	lexicon	vocabular
词汇特征	lexical feature
词组	phrase	set phrase	phraseology
词表	vocabulary	glossarial
词语	expression	wordish
词项	lexical item
译码	coding	decoding	transcode	decryptment
译码算法	decoding algorithm
试件	test specimen	test piece	eprouvette
试作	study
试剂	reagent
试剂盒	test-kit
试图	in an attempt to do	in an effort to	try to	undertake
试探	sound out	bounce off	ballondessai
试样	test sample	specimen	test coupon	test piece
试点	pilot
试的	commissioning
试管	test tube	test glass	eprouvette	cuvette
试验	test	try-out	assay	proof
试验后	post-test
试验基	test base
试验所	labouratory
试验数据	experimental data
试验期	experimental stage
试验机	testing machine
试验条件	experimental condition
试验法	experimental method
试验研究	experimental investigation
试验站	experiment station
试验结果	test result	end of test
试验要求	test requirements document
试验设计	experiment design	experimental design
诚信	honestness	in good faith
诚实	on the level	above-board	fidelity	veraciously
话语	sez
话题	topic	theme	talking-point	peg to hang on
诞生	birthplace	naissance	natal	birth site
询问	question	querying	interrogation	ask after
详尽	at large	detailed	particular	full
详细	detailed	at length	specific	particularly
详细分析	labor	labour
详细研究	traverse
详细讨论	bat around
详细说明	particular	specified	elaborate on	expound
详述	expand on	detail	explicit	amplify on
语义	semantic
语义关联	semantic association
语义分析	semantic analysis
语义相关性	semantic correlation
语义表示	semantic notation	semantic expressiveness
语句	statement
语料库	corpus	corpora
语法	syntax	grammatical	syntactic	congrammatical
语法结构	syntactic structure	grammatical construction
语素	chereme	moneme	morpheme
语言	language	linguistic	langue	speech
语言产生	speech production
语言加工	linguistic process
语言学	linguistic	glossology	liguistic	philologic
语言模型	linguistic model
语言理解	language understanding
语言障碍	language barrier	speech disorder	linguistic barrier	aphasis
语音	phonetic	sound	speech sound	vocal sound
语音信号	speech signal
语音学	phonetics	phonology	etic	phonaesthemic
语音识别	speech recognition	voice recognition
误判	erroneous judgement	failure of justice	miscalibrate	unjust judgment
误导	misadvises	mislead	misguide	misleadingly
误差	error	deviation	booboo	adjacent pich error
误差值	error value
误差分析	error analysis
误差范围	error range	range of error
误报	misdeclaration	misreport	misgauge	mislick
误检	false retrieval	false drop
误码率	error rate	bit error rate	probability of error
误解	misunderstanding	misconstruction	misconstrue	misapprehensive
误识	misrecognize
误诊	misdiagnosed	misdiagnosis
诱发	evoked
诱变	mutagenic	mutagenesis	mutafacient
诱因	inducement	occasion	remote cause
诱导	induce	inductively	derivation	abductive
诱导剂	revulsive	revulsiva	derivant	exutory
诱导性	inductivity	inducive
诱导效应	inductive effect
诱导期	induction period
诱惑	come-on	lure	attract	enticing
诱捕	entrapment	trap	mousetrap	stool
说出	bring out	come out with	get out	mouth
说明	make-out	state	account for	elucidate
说法	parlance	phrasing	phraseology
说话人	speaker
请求	request	ask for	called for	apply for
诺贝尔奖	nobel prize	nobelprize
读写	read write
读出	read-out	readout
读取	read
读者	reader	audience	readership	constituency
课程	curriculum	course	curricula	curricular
课题	theses	subjecter
调位	tonemic
调值	value call
调制	modulation	prepare	confect	modulatory
调制方式	modulation system	modulation mode
调动	remove	manoeuvre	mobilize	translate
调和	accommodate	mix up	match	harmonically
调声	voicing
调度	scheduling	dispatch	attempers
调度模型	scheduling model
调度策略	scheduling policy	scheduling strategy
调度算法	scheduling algorithm	dispatching algorithm
调度问题	scheduling problem
调整	tune-up	regulation	set-up	adjust
调整方案	readjustment plan
调查	research	investigation	search into	see into
调查分析	diagnoses
调查发现	suss
调查法	survey method
调查研究	investigational
调查结果	finding
调查表	questionnaire	questionaire
调用	invoking	call	secondment	appointment on secondment
调节	conditioning	adjustment	regulation	governing
调节了	adjusted
调节剂	regulator	conditioning agent	controlled medium	chain-cutting agent
调节器	conditioner	regulator	adjuster	harmomegathus
调试	debugging
调速	timing	velocity modulation
调配	recombined	redeployment	blending
调频	fm am	frequency modulation	fm pm
谈判	negotiation	parleyed	treat	treaty
谐振	resonance	syntonical	resonante	syntony
谐波	harmonic	harmonic interference	harmonic wave
谓词	predicate
谣言	rumour	canard	false news	tale
谦卑	low	fly low	humility	lowlihead
谨慎	carefully	cautious to	careful	chary of
谱仪	spectrometer
谱宽	spectral width
谱系	lineagc
谱线	spectral line
谷丙转氨酶	glutamic-pyruvic transaminase
谷歌	google
谷氨酰胺	glutamine	gln
谷氨酸	glu	glutamic	glutamic acid	glutaminic acid
谷氨酸脱氢酶	glutamic acid dehydrogenase
谷甾醇	sitosterin	sitosterol
谷胱甘肽	glutathione	philothion
谷胱甘肽过氧化物酶	glutathione peroxidase
谷草转氨酶	got	glutamic-oxalacetic transaminase	glutamic-oxaloacetic transaminase
豆子	bean
豆甾醇	stigmasterol	antistiffness factor
豆科	leguminosae	pea family	fabaceae	leguminous
豆科植物	leguminous plant	legumina	bean plant
豌豆	pease	pea	garden pea	pisum
豚鼠	guinea-pig	cobaya	cavy	cavia cobaya
象征	indicate	symbolic	emblemed	stand for
象的	elephantine
象限	quadrant
豪华	luxury	deluxe	posh	opulently
贝加尔湖	baikal	lake baikal	lake baykal
贝叶斯	bayesian	baye
贝叶斯估计	bayesian estimation
贝叶斯分类器	bayes classifier
贝尔	alexander melville bell	currer bell	vanessa bell
贝母	caladium	fritillaria	fritillary	fritillaria agrestis
贝氏体	bainite
负值	negative	negative value	non-positive	nonpositive
负压	negative pressure	negative voltage	subpressure
负反馈	negative feedback	degenerative feedback	inverse feedback	nfb
负向	negative direction
负平衡	negative balance
负担	burden	responsibility	onus	burthen
负波	negative wave
负的	negative	subtractive	non-positive	minus
负相关	negative correlation
负荷	load	burdened	burthen
负责	in control	with responsibility for	see to	in charge of
负载	load	laden	load line
负载均衡	load leveling	load balancing
负载平衡	load balance	load banacing
负载预测	load estimation
负面	with the negative
贡献	contribution	give of	service	dedicate
贡献者	contributor	contributory
财产	asset	property	mean	thing
财产损失	property loss
财务	financial	finance
财政	financial	finance	fiscal	cameralistic
责任	burden	liability	duty	responsibility
败育	aborter
败血症	sepsis	septicemia	septicaemia	ichoremia
账户	ac-count
货币	money	monetary	currency	spinach
货币化	monetized
货物	good	cargo	ware	commodity
货运	freight	vectura	freightage
货运量	quantity of shipment
质体	plasmid	plastid	plastidium	trophoplast
质体基因	plastogene
质变	qualitative alteration	transignification
质地	texturize	tcxture
质子	proton	merron	hydrion
质心	center of mass	centroid	centre of mass	barycentre
质点	particle	material point	mass point	partical
质疑	calling into question	oppugn
质的	qualitative
质粒	plasmid	plasmid dna
质膜	plasma membrane	plasmolemma	periplast	plasmalemma
质谱	mass-spectrometric	mass spectra	mass spectrum
质谱仪	mass spectrometer	mass spectrograph	velocitron	mass spectroscope
质谱分析	mass spectrometric analysis	mass spectroscopy	mass spectral analysis
质谱法	mass spectrometry	mass spectroscopy
质量	quality	mass
质量分数	mass fraction
质量守恒	conservation of mass	mass conservation
质量差	meager	third-class	el cheapo
质量平衡	mass balance
质量指数	quality index number
质量控制	quality control
质量数	mass number	nucleon number
质量最好	top-quality
质量标准	quality standard	qualify standard	quality level	quality specification
质量比	mass ratio
质量流	mass flow
质量浓度	mass concentration
质量管理	quality control	quality management
质量评价	quality assessment
贪婪	avid of	avaricious	rapaciously	voraciously
贪心	avidly	covetously	avariciousness	cupidity
贫乏	poor	indigent	poorly	meager
贫困	ill off	need	in want	poorly off
贫瘠	out of heart	leanness	effete	sterile
贫血	anemia	anemic	anaemia	hemophthisis
贬低	play down	lower	detract from	run down
购买	purchase	buy	emptio	emption
购物	shopping	trade
贮存	lay up	save up	stockpiling	depot
贮藏	store	lay in	squirrel	hoarding
贯彻	carried out	follow out
贯穿	run through	transfixation	impenetration	intersect
贯通	run-through	link up	perforation	transfixion
贴片	paster
贴近	next	abutt
贵州	guizhou
贷款	loan	lend	borrowing	grubstake
贸易	commerce	trade	traffic	commercial act
费力	demanding	arduous	taxing	laboriously
费用	expense	cost	charge	term
费米	fermi	femtometre
资产	asset	substance	competency
资产管理	asset-management
资产阶级	bourgeoisie	bourgeois
资助	subsidize	supportive	subsidised	grant-aid
资料	data	material	datum
资料分析	analysis of data
资料收集	data-collection
资料整理	processing of data
资本	capital	principal	accounting capital	negative debt
资本主义	capitalism	capitalistic	subventive
资本密集	capital intensive
资源	resource	wealth	resourrces	resourse
资源不足	under-resourced
资源丰富	resourceful
资源优势	resource superiority
资源保护	conservation of resource	resource protection
资源共享	resource sharing
资源分布	resource distribution
资源分配	resource allocation
资源分配算法	resource allocation algorithm
资源库	resource library	pool of resource
资源开发	resource development
资源评价	resource appraisal
资源调度	scheduling of resource
资源量	standing crop
资源需求	resource demand
资金	finance	financial resource	fund	bank roll
资金来源	funds provided	sources of fund
赋予	endow with	confer on	endue with	gift
赋值	assign	evaluate	bind	call by value
赖以生存	survival
赖氨酸	lysine	ly
赢得	bear off	win	pull off	purchase
赣州	ganzhou
赤字	in the red	deficit	red ink
赤潮	red tide
赤纬	declinational
赤经	right ascension	rectascension
赤道	equatorial	equator	aequator	subsolar
赤霉	gibberellic
赤霉素	activol	gibberellin	gibrel
走出	debouch	pile out	stop away from
走向	make for	tend	take to	trend
走廊	corridor	hall	passaging	gallery
走访	go around
走过	go by	walk	tramp	peregrinate
起主要作用	carry the ball
起伏	wave	rolling	undulate	fluctuation
起作用	function as	do the business	perform a function	do good
起初	in the beginning	incipient	at the start	inception
起始	onset	initiative	start	impetus
起始点	start point	verge
起来	arise
起步	underway	getaway	get afoot
起源	origin	genetic	derive	birth
起源于	stem from
起点	starting-point	start	jumping-off point	originating point
起的作用	perform as	function as	serve as	act as
起重要作用	feature
超低	ultra-low	ultralow
超出	over-top	go beyond	tower over	get on top of
超前	look-ahead	preact
超图	hypergraph	supergraph
超声	ultrasound	supersonic	ultrasonically	supersound
超声心动图	echocardiographic
超声检查	ultrasonographic
超声波	supersonic	ultrasonic wave	ultrasonic	supersonic wave
超声诊断	ultrasonic diagnosis
超大	giant-sized	supramaxilmal	supramaximal	overlarge
超大型	superhuge	supersized	oversize	overscaled
超宽带	ultrawideband
超平面	hyperplane	lineoid	perplanar	planoid
超强	superstrong	ultrastrong
超微结构	ultrastructure	ultramicrostructure	fine structural
超氧化物歧化酶	superoxide dismutase
超氧阴离子	superoxide anion
超级	super	uber	superannuant	superhive
超级计算机	super-computer	supercomputer
超细	ultra-fine	extra fine
超越	top	exceeding	go above	exceed
超载	overload	over-charge	overfreight	surcharged
超过	in excess of	in advance of	better-than	one up on
超过了	overamped	overshaken
超重	overweight	overloaded	hypergravity	supertransuranic
超高	ultrahigh	superelevated	superhigh
超高效	superefficient
越冬	over-winter	overyear
越南	vietnam	veitnam	viet	viet-nam
越来越	ever more
越来越多	increasing number of
趋于	verge to	igo
趋势	trend	current	direction	stream
趋势分析	trend analysis
趋势分析法	trend analysis method
趋势预测	forecast	trend regression type
趋化因子	chemokine	chemotactic factor
趋同	advolution
趋向	tend towards	tendency	run to	appulse
趋向于	inclined	tended to
趋近	adient	adience
足以	enough to do	serve to	afford
足够	sufficient	adequately	enough	suffice
足底	plantar	planta	thenar	pelma
足月	full-term
足跟	rearfoot
足迹	footprint	track	footmark	spoor
跃升	inshot
跃移	saltation
跃迁	transition	micro-macro
跌倒	fall down	tumble	get a fall	bumble
距的	calcarine
距离	distance	space	range	interval
距离函数	distance function
距离测度	distance measuring equipment
距离矩阵	distance matrix
跟踪	tracking	step into	on the trace of	tail after
跟踪分析	trace analysis
跟踪目标	tracking object
跟踪精度	tracking accuracy	tracing accuracy
跟随	follow
跨区域	multi-regional
跨国	cross-national	cross-border	transnational	trans-national
跨域	cross-domain
跨域资源	cross-domain resource
跨学科	transdisciplinary	interdiscipline
跨度	fly-past
跨文化	inter-cultural	transcultural
跨期	intertemporal
跨界	transboundary
跨语言	cross-linguistic
跨越	bridge	span	spraddle	hurdleing
路径	path	pathway	route	accessway
路径生成	path generation
路径选择	routing selection	path choice	path finding	routing expression
路径长度	path length	route length
路由	route
路由器	router	linksys
路线	way	course	path	route
路边	roadside	kerb	curbside	curbstone
路面	road surface	pavement	roadway
跳出	leap out	jump out of	bounce out	spring forth
跳跃	jump	leap	hopping	skipped
踏勘	exploration
踝关节	ankle joint	ankle	houghed	hock
身份	identity	christhood	viscounty	attorneyship
身份验证	identity verification
身体	body	physical	somatic	bodily
身体健康	in health	enjoy good health	picture of health
身心	psychosomatic	physiopsychic	somatopsychic
身心健康	able-bodied	sound in body and mind	oneself
身高	stature	inch	body height
车的	vehicular
车站	station	depot	stop	bus-station
车载	in-car
车辆	vehicle	vehiculary	wagen	roll stock
车间	work-place	workplace	workshop	shop
轨迹	track	locus
轨道	orbital	path	trajectory	track
轨道周期	orbit period
转位	dislocation
转入	roll-in	go on to	bring over	carried over
转动	turn	rotational	slewing	wheel
转化	translate	converting	transformation	inversion
转化为	translate into
转化法	conversion method
转化率	fractional conversion	percent conversion
转化生长因子	transforming growth factor
转化过程	conversion process
转化酶	invertase	inverting enzyme	inverting ferment	converzyme
转发	retransmitted	forwarding	intransit	transpond
转变	transition	switch-over	conversion	go over
转变为	converted to	translate
转台	turrethead	rotary table	turn-table
转向	turn to	train off	put about	turnaround
转基因	genetically modified	transgene	gene-altered
转好	for the better	get better
转子	rotor	trochanteric	trochanterian	trochanter
转导	transduction
转归	lapse to
转录	transcriptional	transcribe
转录后	posttranscriptional
转录因子	transcription factor
转折	turn	inflexion
转折点	turning point	crises	break point
转换	changing-over	switch	translation	conversion
转换参数	conversion parameter
转换器	converter	changer	transduce insertion loss	swapper
转接	switch over	change-over	through connection	interconnecting
转染	transfection
转氨酶	transaminase	amino transferase	aminotransferase
转矩	torque	torsion	turning moment	moment of rotation
转移	transfer	divert	metastasize	metastasis
转移瘤	metastatic tumor	metastase	metastatic neoplasm
转移矩阵	transition matrix
转移能力	transfer ability
转移酶	transferase	transferring enzyme	metastase
转角	corner	street corner
转轨	shunt
转运	on carrier	on-carriage	transloading	transit shipment
转速	revolving speed
转铁蛋白	transferrin
轮作	crop rotation	alternation of crop
轮叶	vane
轮廓	outline	contour	profile	plan
轮毂	nave	wheel hub
轮生	verticillate	whorled	rebirther
轮虫	wheel animal	rotatoria	rotifer
轮询	polling	plooing	roll poling
软件	software	sortware
软件包	software package	package	package of software	visicalc
软件算法	software algorithm
软件系统	software system
软化	softening	bletting	malacic	malacia
软弱	flaccid	weak	flabbiness	soft
软硬件	soft hardware
软组织	soft tissue	parenchyma
软骨	cartilage	cartilagines	gristle	chondral
软骨细胞	cartilage cell	chondrocyte	cartilage corpuscle
轴上	epaxial	axile
轴向	axially
轴对称	axisymmetric	axisymmetry
轴承	bearing
轴流	axial flow	axial current	axial stream
轴线	axe	axial ray
轻声	in a whisper	untoned	whispery
轻度	low-grade
轻微	light	slight	mild	sligh
轻的	light	mild	ethereal	petit
轻量	lightweight
轻量级	lightweight
轻链	light chain
载体	vehicle	solid support	carrying agent	trager
载波	carrier	carrier wave	wave carrier
载流子	current carrier
载荷	loading
较为重要	outbalance
较低	nethermore
较多	major	clxx
较大	biggish	grander
较大程度	bet-ter
较好	better
较小	less	smaller	minor	lesser
较少	less	fewer	lesser
较差	below-average	less	of a sort	inferior
较弱	faintish
较早	prior
较深	nethermore
较近	nearer
较远	farside	fruther
较高	upper
辅助	aided	ancillary	assisted	adjuvant
辅助手段	auxiliary neans
辅助系统	subsystem	supporting system	sub-system	supplementary system
辅料	excipients
辅酶	coenzyme	coferment	cohydrogenase	nicotinamide adenine dinucleotide
辉煌	resplendent	refulgent	noble	brillante
辐合	convergency
辐射	radiation	radio	irradiation	radiant
辐射剂量	radiation dose
辐射区	radiary zone
辐射处理	radiotreatment
辐射带	radiation belt	zona radiata	membranae striata
辐射强度	intensity of radiation	radiation intensity
辐射源	radiation source
辐射状	radially	radiately	hub-and-spoke	spokewise
辐射计	radiometer	radiac
辐射通量	flux of radiation	radiant flux	radiation flux
辐照	irradiation
输入	input	type in	enter	in-put
输入信号	input signal	incoming signal
输入数据	data-in	input data	import data
输入输出	input output
输出	output	export	out-fan	output signal
输出功率	output power
输出层	output layer
输出电压	output voltage
输出量	sendout	quantity of output
输卵管	oviduct	uterine tube	tubal	ovarian duct
输尿管	ureter	ureteral	uretero	renal duct
输液	transfusion	transfusional
输电	electric power transmission	carry electricity	power transmission
输血	blood transfusion	transfusion	transfusional	metachysis
输送	transportation	trajected	xsmn	convery
辖区	popedom
辛普森	wallis warfield simpson
辣椒	pepper	hot pepper	red pepper	cayenne
辨别	tell from	know from	distinguish	discern
辩证	dialectical
辩证法	dialectic
边境	frontier	border	territorial boundary	outfield
边界	boundary	frontier	limit	bound
边界层	boundary layer	interfacial layer
边界条件	boundary condition
边界线	border line	boundary-line
边界问题	boundary problem
边疆	frontiered
边缘	marginal	edge	border	fringe
边缘地区	periphery	fringe area
边缘检测	edge detection
边缘模糊	edge fog
边缘系统	limbic system
边际	marginally
辽宁	liaoning
辽阔	broad	expansively	wide stretches of
达不到	short of	out of reach	inaccessible to	fail of
达克	tak	dhak	thomas decker
达到	reach	attain	run up to	come up to
达到最大值	maximizing
达成	manage to
达标	come up to the chalk
迁入	move in	in-migration
迁徙	flight	migrating	flit	outmigrate
迁移	remove	transfer	migration	move
迁移时间	transition time
迁移率	mobility	mobility ratio
迄今	until now	thus far	thus ar	hitherto
迄今为止	so far	date
迅猛	on the keen jump
迅速	rapid	readily	rapidly	velocity
迅速发展	mushroom growth	flying start
迅速增加	mushroom
过于	trop	troppo
过于简单	oversimple	oversimply	schoolbook
过冷	supercooling	super-cooling	undercooled	supercold
过分依赖	overdependence
过剩	over-abundance	superfluous	surplus	plethora
过去	history	past	a-go	go on
过境	overbounding
过多	excess of	over-the-top	redundant	over-abundance
过大	oversized	overgreat	overlarge	overscaled
过小	undersize	iusto minor
过度	excess	without measure	ultra	exorbitant
过度开发	over-building
过度放牧	overgraze	over-graze
过强	virulent
过拟合	overfit
过敏反应	anaphylactic reaction	anaphylactic	anaphylactoid	anaphylaxis
过敏性	anaphylactic	anaphylaxis	taraxy	hypersensitiveness
过早	premature	previously	before one's time	early day
过氧化	peroxidize	urea peroxide	overoxidation	snperoxiaized
过氧化氢	hydrogen peroxide	peroxided	hydrogen dioxide	peroxide of hydrogen
过氧化氢酶	catalase	catalatic	scavenger enzyme	katalase
过氧化物酶	peroxidase	peroxydase
过渡	transient	transitional	transitionally	transitionary
过渡区	transition region
过渡层	transition layer
过渡带	transition band
过渡性	transitivise
过滤	filtration	filtering	sift	leach
过滤器	filter	electric wave filter	leach	displacer
过火	over the top	ham	overshoot	overdo
过热	over-heat	superheating	hyperthermia
过熟	overmature	over-ripeness	overripe	maderized
过程	procedure	process	course	proces
过程信息	procedure information
过程分析	process analysis	procedure analysis
过程控制	process control
过程数据	process data
过程模型	process model	procedural model
过程模拟	process simulation
过程研究	process study
过筛	cribration	mesh screening
过街	cross-street
过表达	overexpressed
过载	over-load	overload	over capacity	over charge
过量	over-dose	over capacity	excess
过长	over-long	mecism	overlength
过饱和	supersaturation	oversaturated	super-saturation	supersolubility
过高	exorbitant	exorbitantly
迎风	with the wind	weather	upwind
运作	operational	functioning	operandi
运动	movement	kinetic	exercise	sport
运动员	athlete	letterman	sportsmen	sportsperson
运动学	kinematic	cinesiology	cinology	kinology
运动对	kinematic pair
运动状态	kinestate
运动能力	kinetism	cmss
运动量	momental
运动障碍	dyskinesia	dyscinesia	dyskinesis	dyskinetic
运用	use	exercise	exert	handle
运筹	logistically
运算	operation	oped
运算性能	operational performance
运算时间	operation time
运算速度	operational speed	arithmetic speed
运行	function	run-time	move	run
运行方式	run mode
运行时间	run time	runtime	performance period	service time
运行状态	running state
运行系统	operation system
运转	working	operate	transportation	running
运输	transportation	traffic	convey	transit
近代	recent	latter-day	laterday	modernness
近似	approximately	approach	near	a first approximation
近似解	approximate solution
近岸	shoreside	alongshore
近年来	of recent year	of late year
近期	near term
近来	latter	lately	yesterdayness	latterly
近海	off-shore	water	offshore	paralic
近球形	subglobose	subsphaeroidal
近的	near	short	anear
近红外	near-infrared
近缘	affinis
近邻	patria
返回	return	reverse back	restorsion	untread
返青	reviving
还原	reduction	restore	deoxidization	revert
还原性	reductibility
还原糖	reducing sugar
还原酶	reductase	reducing ferment	redoxin	reducase
还可以	well enough	fairish
还是	just the same
还没有	yet-to-be
这些	thus much
这就是	voici
这样	in this way	in this fashion	in this wise	tal
这类	of this sort
进一步	ulterior	farther	ulteriorly
进一步考虑	second thought
进一步证实	give weight to
进入	enter into	moving in	have access to	get into
进出口	import-export	export-import
进化	evolution	evolving	evolutionary	developmental
进化心理学	evolutionary psychology
进化树	cladogram
进口	inlet	import	adit	inport
进展	advance	evolve	evolution	make out
进展缓慢	jog on	slowpaced	jog along
进步	progress	improvement	develop	advancement
进气	air inlet
进水	ship water	take in water	waterlogged
进程	process	interprocess
进行	carry out	progression	perform	process
进行中	under way	on the march	going	underway
进行体	progressive aspect
进行实验	conduct an experiment	experimentize
进行性	progressively
进行手术	undergo surgery
进行时	progressive tense
进行测试	test
进行研究	do a study	conduct a research	perform a study	conduct a study
进行讨论	have a discussion
进行试验	conduct a test	make a trial	experimentize
进行调查	conduct an investigation	conduct a survey	look around
进行选择	make one's option
进行预测	pretest
远处	yon
远大	long-range
远期	distant	long-dated	post date
远离	far from	remote from	back from	removed from
远程	long-range	remote
远端	far-end	distant end
远紫外	extreme ultraviolet	far ultraviolet
远红外	far infrared	far-red
远距离	over great distance	at long bowl
远轴	abaxile
远远	way	out and away	by a long shot
远远不	far from
远高于	outclass
违法	illegal	under-the-counter	illicit	illicitly
违背	false to	breadth	departure	violation
连接	connection	linked	coupled with	join
连接关系	connected relation
连接性	conjunctural
连接条	tiebar
连接酶	ligase
连续	continuous	in series	run on	on end
连续处理	continuous processing
连续性	continuity	successional
连续波	continuous wave
连续监测	continuous monitoring
连续谱	continuum	continuous spectrum
连读	read through	enclisis
连通	connectitvity	connex	pingable
连通度	connectivity
连通性	connectivity	connectedness
连锁	interlock	linkage	kettung	concatenate
迟于	beyond
迟缓	slow	slowly	tardive	dilatoriness
迫切	stringent	impending	urgently	imminently
迫切需要	cry out for	pushed for	in sore need of	cryfor
迫在眉睫	stare sb in the face	hardpressed	over sb 's head
迭代	iteratively
迭代算法	iterated algorithm
迭代计算	iterative computation
迭代过程	iterative process	iterative procedure	iterative step
迷宫	labyrinth	maze	labyrinthian	mizmaze
迷走神经	vagus	vagal	vagi	vagus nerve
追加	supplementary	supplemental
追求	follow after	seek for	go after	in pursuit of
追溯	trace	run down	retroactively	trace back to
追肥	dressing	top application manure
追赶	pursue	in chase of	on the trace of	take after
追踪	on the track of	follow up on	keep after	trace
追随	make after	follow after	tail after	pursue
退休	retirement	stand down	hang up one's spike
退出	drop out of	back out of	exit	stand down
退化	degradation	degeneration	degenerative	regressive
退化状态	status degenerativus
退火	annealing	softened
退火温度	annealing temperature
退缩	move back	recession	retraction	shrink
退行	regressive	retrocedent	retrocession
退避	backoff	wince	copout	retreat
送给	give to
适中	in moderation	abstemiously
适于	adequate to	fit for	upto
适合	suitable for	fit into	adapted	suited
适合于	calculated for	cut out for	programmed to	propitious to
适宜	fit	in order	meet	suitable
适宜于	befit	lend oneself
适宜种	preferent
适应	adaptation	accommodate	applicable	fit in with
适应不良	maladaptive	maladjustment	malajustment
适应值	adaptive value
适应性	adaptability	flexibility	applicability	give
适应性强	cultivatible
适应气候变化	tropophilous
适应环境	acclimation	acclimatization
适应能力	adaptiveness	recaptive
适应范围	subject range
适度	moderate	reasonably	temperate	mild
适当	appropriate	suitable	adequate	within measure
适当措施	adequate measure
适时	timely	well timed	realtime	pat
适用	applicable	apply	hold for	hold true
适用于	used in	applicable to	apply to	suitable for
适用性	applicability
适用范围	scope of application	sphere of application
适量	quantum vis	q suff	quantum satis	sufficit quantum
逃离	abscond from
逃避	evasive	cop-out	get-out	shift off
逆变换	inverse transformation
逆向	converse	adversely	negative direction	antidromic
逆境	adverse situation	adversity	pull-back	illfare
逆能	antienergistic
逆转	reversal	come-from-behind	backspin	set-back
逆风	headwind
选中	pitch on	checked	pick upon
选为	co-opt
选举	elective	voting	put in	electoral
选出	single	gather out	cull out	vote in
选取	choose
选定	select	decide on	make choice of	settle on
选择	selective	choose from	opt	choice
选择性	selectivity
选择性抑制	selective inhibition
选择算法	selection algorithm
选矿	mineral processing	ore dressing	mineral dressing	beneficiation
选配	apolegamic	apolegamy
选项	option
透射比	transmittance	transmissivity
透射率	transmittivity	transmissivity
透明	transparent	see-through	liquid	crystalline
透明带	zona pellucida	striated membrane	pellucid zone	vitellary membrane
透明度	transparency	clarity	diaphaneity	deaphaneity
透明性	transparency	clarity	transmittance	pellucidness
透明质酸	hyaluronic acid	hyalosperma	hyaluronate lyase
透析	dialysis	dialyse	dialyze	dialys
透视	perspective
透过	pass through	permeation	lookthrough	reachthrough
透镜	lens	glass	lenticular	optical lens
逐一	point for point	detail by detail	seriatim
逐日	day by day	every day	de die in diem
逐日平均	daily mean
逐月	month by month
逐步	step by step	stage by stage	stepwise	in stage
逐步回归	stepwise regression
逐步增加	step up
逐步扩大	escalate
逐渐	by degree	increasingly	gradually	generally
逐渐上升	gradual advance
逐渐下降	gradual decline	downdrift
逐渐减小	diminishingly
逐渐减少	wind-down	phase down	drop off	taper off
逐渐减弱	wear off	spend itself	rave itself out
逐渐加快	stringendo
逐渐增加	crescent
逐渐形成	work up to	grow up
逐渐消失	peter	fade-away	pass off	evanescent
逐渐缩小	peak
递减	degressively	descending	demultiply
递增	increasing	ascending
递归	recursive	recurssion
递送	delivery	deliver	send in	transmissive
途径	pathway	path	route	track
通信	communication	corresponding	communication modem server
通信技术	communication technology
通信系统	communication system
通信网络	comnet
通信链路	communication link
通常	usually	most an end	on an average	common
通气	venting	ventilation perfusion	ventilatory	cojone
通气性	vent ability
通流	throughflow
通用	all-purpose	general purpose	global	universal
通用性	universal property
通畅	fluently
通行	traffic	transit	pass current	pass
通讯	communication	telecommunication	message	commumication
通路	access	iter	gateway	gangway
通路分析	path analysis
通过	pass-through	by force of	get by	by the help of
通过使用	by use of
通过实验	through an experiment	by experimentation
通过权	right of way	right of passage
通过观察	view-through
通过量	throughput
通道	passage	channel	gate	gangway
通量	generalized flux
通风	ventilation	draughty	aeration	airiness
速度	velocity	speed	rate	pace
速度分布	velocity distribution
速度慢	slow-footed
速度比	velocity ratir
速度范围	velocity range
速效	quick-acting
速率	speed	vejocity
速率常数	rate constant
造型	formative	plastic	sculpt
造山带	orogen	foldbelt
造影	visualization
造影剂	contrast agent	contrast-medium	contrast material
造成	make	work	pose	bring sth about
造林	afforestation	silviculture	sylvicultural	forestation
造纸	paper-making	papermaking
造血	hematopoietic	hematogenic	hematopoiesis	haematogenous
造血干细胞	hematopoietic stem cell	hematopoeitic stem cell
逻辑	logic	logistical	boolean
逻辑分析	logic analysis
逻辑和	logic sum
逼真	the life	realistic	with reality	living
逼近	gain on	close in on	approximating	imminent
遇到	butt against	encoun-ter	encoun-tered
遍历	traversing	ergod
遏制	containment	bottle up	restraining	deterrent
道义	principle	morality	moral principle	mqorality
道德	moral	ethical	mqorality
道德判断	moral judgement
道德心	conscienced
道教	daoism	taoism	taoist	taoic
道数	number of track
道路	path	road	way	roadway
遗产	legacy	heritage	bequest	estate
遗传	genetic	inherited	hand-down	hereditary
遗传信息	genetic mutation	genetic information
遗传学	genetics	hereditism
遗传性	heritage	heritability	transmissibility
遗传特性	inherited character
遗传算法	genetic algorithm
遗忘	obliviously	leave	oblivion	forgetting
遗漏	left out	miss out	leave out	skip over
遗留	carry-over	bequeathal	leave behind	vestigial
遥感	remote sensing
遥测	telemetering	telemetric
遭到	come in for	assailed with	encunter
遭受	suffer	meet with	subjected to	undergo
遭遇	run into	encounter	incur	confront
遮挡	curtain sth off
遮荫	nemorous	umbriferous
遮蔽	obscured	defilade	close over	shadowing
遮阴	over-shadow	overshadow
遵从	compliance	in deference to	in obedience to	obey
遵守	stand to	true to	observe	respect
遵循	follow
避免	avoiding	fight off
避开	stand off	shield off	avoidance	sheer off
避难所	home	harbor	sanctuary	shelter
邀请	invite	request	invitatory	ask
那么	and-now	that degree
那些	that much
那样	in that way
邻域	neighbourhood
邻居	neighbor	back-fence	visne	jonese
邻接	abutting	adjoining	neighbor	adjacency
邻苯二甲酸	phthalic	phthalandione	phthalic acid	diallyl
邻苯二甲酸二丁酯	dibutylphthalate	dibatyl phthalate	dibutylo-phthalate	n-butyl phthalate
邻近	adjacent to	vicinity	contiguous	neighbouring
郊区	suburban	banlieue	burbs	outstreet
郑州	zhengzhou
部件	unit	part	subassembly	piece
部位	regional	part	loci	topo
部分	part of	set	partially	fraction
部分图	part drawing	partial graph
部的	ministerial
部署	plan out	manoeuvring	arraying
部门	department	sector	dept	sectional
都市	urban	city	citified
鄂尔多斯	erdos	ordos
鄱阳湖	poyang
配位	co-ordination	complexation
配体	ligand
配偶	spouse	marrow	mate	better half
配制	make up	formulation
配合	cooperation	conjugation	team work	co-operate
配备	kit out	fit out	equip with	outfit
配套	mating	form a complete set	modificate
配对	pairing	matched-pairs	couplement	pairled
配方	formula	fomulation	make up a prescription	prepare a prescription
配电	power distribution
配置	configuration	allocation	deploy	positioning
配置文件	configuration file
配额	quota
酒店	groggery	cafe	gervaise	rummery
酒精	alcohol	ethanol	spirits of wine	spiritus
酚氧化酶	phenol oxidase	phenoloxidase
酚的	phenolic
酚类	phenol
酚酸	phenolic acid
酪氨酸	tyrosine	tyr	tyred	p-hydroxyphenylalanine
酪蛋白	casein	caseinum
酮戊二酸	oxoglutarate	ketoglutaric acid
酮的	ketonic
酮类	keto
酮酸	keto-acid	oxoacid	ketonic acid	acid ketone
酯类	ester
酰基	acyl	acyl group	acyl radical	acidyl
酰基载体蛋白	acyl carrier protein
酰胺	amide	acid amide	acidamide	acylamide
酵母	yeast	barm	saccharomyce	faex
酵母菌	saccharomycete	microzyme	yeast fuagi	budding fungus
酶催化	enzyme catalysis
酶制剂	enzyme preparation
酶学	zymologic	enzymology	zymology	enzymolog
酶抑制	enzyme inhibition
酶抑制剂	enzyme inhibitor
酶活力	enzyme activity
酶的	enzymatic	zymic	enzymic	fermental
酶系统	enzyme system
酶联免疫吸附测定	enzyme-linked immunosorbent assay	elisa
酶解	zymolysis	enzymolysis	zymolytic
酸化	acidified	acidulation	acidate	acidification
酸对	acid seal
酸度	acidity	acescence	degree of acidity
酸性	acidic	acidic property
酸性磷酸酶	acid phosphatase
酸水	acid water
酸的	acid	blinky	acerbic	acetose
酿酒	make wine	brewing	wine making	vintage
酿酒酵母	saccharomyces cerevisiae
醋酸	acetate acid	acetic	vinegariness	vinegarishness
醛固酮	aldosterone
采伐	cut over
采取	adopting	take	resort to
采取措施	take step
采摘	picking
采样	sampling
采样数据	sampled data	sampling datta
采样率	sampling rate	sampling frequency
采样算法	sampling algorithm
采用	adoption	run with	take up with	introduction
采矿	mining	mineral extraction
采纳	adoption	accept
采访	inter-view
采购	procurement	purchasing
采集	collection	gathering
释放	free up	release	discharge from	deliver
里海	caspian	caspian sea
里程碑	milestone	milepost	marker
里程计	speedometer	milemeter	trochometer	speedo
重于	overweight	overweigh
重传	retransmission
重作	refashionment	recast	remake
重力	g-force	gravity	gravitational	gravitational force
重力波	gravity wave	gravitational wave
重发	resubmit	re-submit	retransmission	retry
重叠	overlap	lap over	superposition	superimpose
重合	coincide	superposition	doubling	doublication
重合度	contact ratio and overlap ratio
重启	respring
重型	heavy-duty
重塑	remodeling	remolding	reinvention	resculpt
重复	repeat	repetition	iteration	reduplicate
重复序列	repetitive sequence
重复性	repeatability	repetitiveness	intra-laboratory reproducibility
重大	magnitude	grand	weight	great
重子	baryon	barion
重定位	recenter
重对	bidigitatus	biconjugate
重庆	chongqing	chungking
重建	reconstructed	regeneration	re-establish	rebuild
重心	center of gravity	centre of gravity	barycentric	barycenter
重排	rearrangement	arrange	re-set	derangement
重放	playback
重新	newly	de novo	anew	afresh
重新定义	redefine	redefinition	re-define	re-definition
重新审视	resmudge
重新测量	remeasure
重新认识	re-acquaint	reacquaint	overidentify
重新训练	retrain
重新设计	redesign	re-fashion	reassail	revisualize
重新评估	transvaluation	re-appraise	reappraise
重构	restructuring	re-construct	remodeling
重构图	restructuring graph
重构算法	restructuring algorithm
重楼	polyphylla
重测	double-test
重点	emphasis	stress	keystone	unode
重点考察	high spot review
重现	playback	re-appear	return	reoccurrence
重的	heavy	gravis	weighty	grnvis
重盐	diazonium
重系	retie
重组	recombinant	re-engineer	re-organization	reassembly
重组蛋白	recombinant protein
重联	reconnexion
重要	importance	significant	of moment	on the map
重要地位	importance	high place
重要度	importance degree
重要性	importance	significance	consequence	emphase
重要角色	fat part
重视	take into account	value	set store by	make much of
重选	reselect	reelect
重量	weight	ponderal	heft	approx
重金属	heavy metal
野外	field	out-of-door	outdoors	open-air
野生	field	feral	wild	grow wild
野生动植物	wildlife
野生动物	wild-life	menagerie
野生型	wild-type
野生植物	wilding
野的	warrigal	untame	wilded
野苹果	wild apple	crabapple	malus sylvestris
量具	measure	measuring device	measuring implement
量出	measure off
量化	quantification	quantized	quantificat
量变	quantitative alteration	quantitive change
量子	quantum	quanta	quentum	quantal
量子效率	quantum efficiency
量小	hidebound
量程	range
量级	order of magnitude
金刚石	adama	carbite	diamonded
金字塔	pyramid
金属	metallic	metallo	cake of metal
金属材料	metallic material
金属间化合物	intermetallics	intermetallic compound
金山	gold mine
金的	gold	auric	golden	aurous
金相	metallogrophic	metallographic	metallographic phase
金矿	goldmine	gold mine
金红石	rutile	dicksbergite	paraedrite
金融	financial	monetary
金融机构	financial institution	banking institution
金融资本	finance capital	financial capital
金钱	money	monetary	splosh	pecuniary
金银花	flos lonicerae	lonicera japonica	cinchona lancifolia	eugenia dicrana
金霉素	aureomycin	chlortetracycline	auromycin	biomycin
金额	amount of money	money	sum	sum of money
金鱼	goldfish	gold-fish
金黄色葡萄球菌	aureolaria	aureolaria virginica	polypodium aureum
鉴于	seeing as	in view of	whereas	in consideration of
鉴别	identification	discrimination	differentiation	appreciation
鉴别诊断	differential diagnosis	antidiastole
鉴定	evaluation	identification	assayed	appraising
针刺	needled	pin-prick	acupuncture	needle rush
针叶树	conifer	coniferophytina	coniferous tree
针对	direct against	point at	dead against	aimed at
针对人	manward
针状	acerous	styliform	needle-like	needle-shaped
针茅	stipa capillata l
针锋相对	tit-for-tat	give tit for tat	pay tit for tat
钓鱼	fishing	angle	gentle craft	angler
钙化	calcific	calcificaton	calcify
钙离子	calcium ion	factor iv
钙质	calcareously	calcarious
钙通道	calcium-channel
钝化	passivation
钝化膜	passive film
钠的	sodic
钠离子	sodion
钢板	steel sheet and plate	steel plate	nickelclad
钢的	steel	steely	steeler
钢筋	rebar	steel bar for concrete reinforcement	ribmet	cramp iron
钢筋混凝土	reinforced concrete	ferroconcrete	armored concrete	hennebique
钢结构	steel structure	steelwork
钻孔	drill hole	drill	bore a hole	thirled
钾的	potassic
钾肥	potash manure	potassic fertilizer	potassic manure
铁的	ferrous	ferrugineous	ferric	ferreous
铁素体	ferrolites
铁蛋白	ferritin	ferroprotein
铁路	railway	railroad	rail-road
铁路建设	railway construction
铜的	curpic	cupreous	coppered	coppery
铜矿	copper ore	fahlerz
铜绿	verdigris	copper green	aerugin	patina
铝合金	aluminum-alloy	aluminium alloy
铝的	aluminium	aluminic
银川	yinchuan
银杏	gingko	ginko	gingkgo	ginkgophytina
银河系	star system	galactics	galaxy	milky way system
银行	bank	bankbk	banques	commerzbank
铺设	pave	laid down	placing	spread out
链式	chained mode
链式反应	chain reaction	chain-reacting
链接	linking	chained	catenating	interlinking
链状	catenulate	catenaria	catenarian	catenate
链球菌	streptococcal	streptococcus	strep	streptococci
链路	link
链霉菌	streptomyces	streptomycete
链霉菌属	genus streptomyces
销售	sales	market	sell
锁定	latch down	locking	lock-ing	latchdown
锁相环	phase locking loop
锅炉	boiler	potteress
锆石	zircon	acorite	auerbachite	azorite
锌的	zincoid	zinckic	zincic	zincous
错位	malpositioned	misplacement	malposed	trusion
错分	misdivided
错流	cross-flow	cross current
错觉	illusion	illusional	illusionary	fallacy
错误	by error	wrong	off-the-track	erroneous
错过	loss	baulk	lose	midd
错配	mismatch	mispair	mis-match
锥形	tapered	cone-shaped	subulated	fastigiate
锦鸡儿	pea tree	caragana	caragana sinica
键的	keyed
锯齿	prionodont	sawtooth	serrature	jaggy
锻炼	train	exercise	forging	workout
镇痛	analgecize	antalgic	soothingly
镇痛药	benzomorphan	analgetic
镇静	sedation	composed	killed	calm
镜像	mirror-image	specular image
镰刀菌	falcatifolium falciforme	lepechinia calycina
镰刀菌属	genus fusarium
镶嵌	setting	encrustation	beset	enchase
长久	for long	for a long time
长于	strong in
长发	long-hair	macrocomous
长周期	long period	long cycle
长大	grown	auxano	auxe	vegetate
长尾	macrurous
长度	in length	linearly	longness	lenght
长度增加	linear expansion
长径比	length-diameter ratio
长效	long lasting	long-acting
长时记忆	long-term memory
长时间	long	over a long term	long-time	prolonged
长春	changchun
长期	long-term	long	for the duration	long-range
长期变化	long-term change	sector variation
长期预测	long-term prediction	long-run forecast	long-term forecast
长江	chang jiang	changjiang	yangtze	yangtse
长沙	changsha
长波	long-wave
长生	unkillable
长的	long	tall
长足	fully-grown
长距离	long-range	far cry	sunday run
长轴	major axis	long axis	macroaxis	kakemono
长远	in the long term	long-run	long-range
长链	long-chain
门槛	threshold	doorsill	cill
门的	hilar	pylar
门静脉	portal vein	janitrix	pyle	pylic
闪光	flash	flare	spark	radiance
闪烁	scintillation	flickering	ray	twinkle
闪长岩	diorite
闭合	close-up	occluden	occlusive	closedness
闭塞	occlusion	obturation	chok	makebusy
闭式	closed type
闭环	closed loop	closed ring
闭环控制	closed-loop control	close-cycle control
闭锁	atresia	shutting	latch-up	imperforate
问世	see the light of day
问卷	questionnaire	questionaire
问答	mondo
问题	problem	question	issue	preblem
问题是	thing be
问题求解	problem solving
问题的关键	crux of the matter	name of the game
问题解决	problem-solving	problem-solution
闲置	lay-up	in idle	inactive
间作	intercrop	intertill	intertillage
间充质	mesenchymal tissue
间发	intercurrent
间变	anaplastia	reversionary atrophy
间层	interstratification	interlayer
间接	indirect	indirectly	circular	mediate
间接作用	indirect effect
间接影响	spillover
间接效应	indigo effect
间断	discontinuous	gap	intermittent	interruption
间植	catch crop
间歇	intermittent	by fit	periodic	fits and start
间歇性	intermittency	spasmic	spasmodical
间歇过程	batch process
间生态	parabiosis	parabiotic
间质	mesenchymal	interstitial	desmohemoblast	interstitial substance
间质细胞	mesenchymal cell
间距	space between	gap	remove	separation distance
间隔	spacing	alternate	removed	interval
间隔时间	meantime
间隔期	plastochron
间隙	clearance	spatial	interstitial	interval
阅读	reading	sense	sight
阈值	threshold	threshold value	threshhold	leak point
阐明	elucidate	set forth	illumination	stated
阐述	exposition	expatiate on	formulize	expand on sth
阐释	elucidatory
阑尾	appendices	appendix	appendical	cpityphlon
阑尾炎	appendicitis	ecphyaditis	epityphlitis
阔叶	latifolious	broadleaved	broad-leafed	broad-leaved
队伍	procession	rank	batallion	processioner
队列	alignment	queue	que	queueed
防御	defense	defend against	phylartic	phylaxis
防御性	defensiveness
防护	safety	protective	defend	shielded
防止	prevent	avoid	protected against	guard
防洪	flood-control
防火	fire-protection	fire prevention	fireproofing	fire-resistant
防线	line of defense	line of defence
防腐	corrosion protection	anti-corrosive	preservation	antiseptically
防范	keep away	guardedness
防风	windproof	draughtproof	hurricane lamp	ledebouriella seseloides wolff
阳坡	tailo
阳性	positive	masculine	rh-positive	masccline
阳性结果	positive result
阳极	anode	positive electrode	negode	posode
阳离子	cation	positive ion	basic ion	cathodolyte
阳离子交换	cation exchange	cation interchange
阴天	overcast	somber
阴影	shadow	hatching	drop shadow	fantom
阴性	negative	minus	feminine	rh negative
阴极	cathode	kathode	negative electrode	negative pole
阴离子	anion	negative ion	negion	posion
阴道	vaginal	vagina	colp	cunted
阴道分娩	vaginal birth
阴阳	lunisolar	yin-yang
阵列	array
阶地	terraced
阶层	estate	strata	stratum
阶数	order
阶梯	stair	step-ladder	grees	stairway
阶段	phase	stage	grade	moment
阶段性	in stage
阻力	resistance	pull-back	retardency	vis a fronte
阻力指数	drag index
阻力系数	coefficient of drag
阻塞	blocking	choke with	jam-up	obstructed
阻尼	damping	deamplification
阻抗	impedance	electrical impedance
阻挡	obstruct from	hold up	bar	turn
阻断	interruption	interdiction	interruptus
阻止	prevent from	head off	keep from	stopping-off
阻滞	retardance
阻滞剂	retardant	blocking agent	blocker	retarding agent
阻燃	inflaming retarding
阻燃剂	flame retardant	fire retardant	fire retarding agent
阻生	impacted
阻碍	block up	in the way of	obstructive	back up
阻遏	embar
阻隔	obstruct	diaphragming
阿勒	agri
阿卡波糖	acarbose
阿司匹林	aspirin	duramax	xaxa	acetosal
阿奇霉素	azithromycin
阿尔泰	altay
阿尔泰山	altaian	altaic	altai
阿尔茨海默病	alzheimer	presenile dementia
阿德福韦	adefovir
阿拉伯糖	gum sugar	pectinose	pectin sugar
阿片	meconium	opium	thebaic	thebaica
阿魏	asafoetida	assafetida	assafoetida	ferulic
阿魏酸	ferulic acid	ferulaic acid
陀螺仪	gyroscope	gyro	gyrostat	gyroinstrument
附加	additional	attached	add on	top-up
附加值	added-value
附属	pertaining	adjunctive	sub	accessory
附带	incident	incidental	by way of parenthesis	glancing
附有	accompanied by	cum
附着	adhesion	adhering	insert	adnexed
附近	near-by	close-by	vicinity	nearby
陆地	land	earth	terrestrial	yird
陆生	terrestrial	terricolous	land-dwelling	terraneous
陈旧	played-out	dated	antiquated	obsolete
陈述	deliver	state	statement	representation
陌生	new	unknown	strange	unfamiliarity
降低	lower	take from	reduce	level down
降低成本	cost down
降压	depressurization	decompression
降噪	denoise
降尺度	downscaling
降水	precipitation
降温	cryogenic	hypothermia	temperature reduction	bring down a fever
降的	descendens	descendent
降落	build-down	landing	descent	alighting
降解产物	katabolite
降钙素	calcitonin	calcitar	thyrocalcitonin
降雨	moisture	rainfall
降雨量	rainfall	moistured
降雪	smow	snowfall
降雪量	snowfall
降香	lignum acronychiae
限制	limit	restrict	confined to	qualifying
限制因素	limiting factor
限制性	x-rated	coactive	restrictively	restrictory
限制条件	restrictive condition
限定	restriction	qualification	qualifying	limit
限速酶	hmg-coa reductase
限量	capacitated
陕西	shaanxi
陡峭	precipitously	steep	abrupt	perpendicular
院内	hospital-acquired
院士	academician
院校	academy
除去	eliminate	removal	bleed-off	exclusive of
除外	except that	well as	exclusion	exclude
除此之外	beyond that
除湿	dehumidified	dehumidification	xeransis	arefaction
除草	weeding	cut-grass	weedkilling	phytocidal
除草剂	weed-killer	herbicide	weedicide	weedkiller
陶瓷	ceramic	cer
陷入	give up to	get into	trap-in	run into
陷阱	mesh	catch	trap	fall-trap
隆德	volund
随后	later	subsequently	followed by	succeeding
随意	optionally	random	ad libitum	make free
随时	any-time	at any moment	any minute
随时间变化	time-varying
随机	randomized	stochastic	randomly	tatted
随机化	randomized	randomisation
随机区组	randomized block
随机区组设计	randomized block design
随机因素	random factor
随机性	randomization	stochasticity
随机抽样	random sampling	random selection	random choice
随机搜索	random search
随机效应	stochastic effect
随机数	random number	ranum
随机模型	stochastic model
随机模拟	stochastic simulation
随机过程	random process	stochastic process	randomized procedure
随着	parallel with	according to
随着时间的推移	with time	in process of time	as time goes on
隐伏	insidious	cryptoplasmic
隐匿	secrete	concealed	hiding	shelter
隐含	connotive	imply	implicitly	crytic
隐含层	hidden layer
隐喻	metaphor	allude to	metaphorician	troper
隐式	untyped
隐性	recessivity	recessive character	inapparently
隐患	hidden danger	wooden horse	snake in the grass
隐私	privacy	intimate life	intimacy	intimity
隐窝	crypt	recessus	crypto	crypta
隐翅虫科	staphylinidae	family staphylinidae
隐蔽	covert	in the background	cover-up	concealed
隐蔽性	crypticity
隐藏	hidden	lie up	keep in	latent
隐马尔可夫模型	hidden markov model
隔振	vibration isolation
隔离	isolated	shielded	insulation	segregation
隔膜	membrane	unfamiliar with	septum	dissepiment
障碍	barrier	obstacle	obstruction	roadblock
障碍物	stumbling block	roadblock	interceptor	interruption
隧道	tunnel	tube	histosiphon
隶属	subject	subordination	vassalage
难以	difficult of
难治	refractory	intractable	obstinacy	pertinacity
难点	difficulty	nodus
难的	hard	hardy
难题	problem	puzzle	toughie	problem-solve
雄性	male	masc
雄性不育	male-sterile
雄的	androus	jack	buck
雄花	male flower
雄蕊	stamin	androecium	stamen	stamina
雄配子体	microgametophyte
雅鲁藏布江	brahmaputra	brahmaputra river
集中	concentration	centralized	intensive	center
集中于	fasten on	bent on
集中式	centralization
集中性	concentrative
集中控制	centralized control
集体	collective	communautaire	congregate
集体主义	collectivism	collectively	collectivistic
集合	assemble	aggregation	gather	collectively
集团	collectively	collective body	bloc	corp
集成	integration	all-in-one
集成化	integrating
集成电路	integrated circuit	intergrated circuit	molectron	unicircuit
集束	clustered	bundling
集水	catchment
集约	intensivism
集结	buildup	rendezvous	corralling	clotter
集聚	centralize	gather together
集装箱	container	cargotainer
雌二醇	estradiol	dihydroxyestrin	dihydroxytheelin	estradiolum
雌性	feamale	femina	feminine
雌激素	estrogen	oestrogen	estrogenic hormone	female sex hormone
雌花	female flower
雌蕊	pistil	pistillata	gynaecium	gynoecium
雌雄异株	dioecy	dioecian	dioecism
雨天	rainy day	rain	wet	fine day for young duck
雨季	wet-season	rainy season	massica	rain
雨带	rain belt	rainband	rainbelt
雨期	pluvial
雨林	rain forest	hylaeion	rainforest
雨水	water	storm water	rainwater	aq pluv
雨滴	raindrop
雨的	hyetal	pluvian	pluvious	pluvial
雨量	hyetal
雪水	snow-broth	slush	aq niv	aquae nivalis
雪球	snowball	guelder-rose
雪的	nival	snowy
零假设	null hypothesis
零售	retail	sell by retail
零售商	retailer	tradesman	shopkeeper	bania
零散	odd
零星	sporadical
零点	zero	zero-point	zero temperature	null point
雷公藤	tripterygium wilfordii	regnellidium diphyllum
雷帕霉素	rapamycin
雷诺数	reynolds number
雷达	radar	locator	radiodetector
雷达图	radar
雾化	atomization	nebulization	aerosolised	atomisation
需水量	water requirement	water demand
需求	requirement	demand	want
需求分析	requirement analysis	demand analysis
需要	need	require	in want of	lack
需要做	need to
需要注意	exact attention
需要量	requisite amount
震前	preseismic
震荡	concussion	commotio	commotion	choc
霉菌	fungi	fungal	mycete	fungus
霉菌毒素	mycotoxin	mycotoxic	myxinoidei
霉酚酸	mycophenolic acid
霍尔	hoare	charles francis hall	g stanley hall	charles martin hall
霜冻	frosty
露天矿	surface mine	strip mine
青少年	adolescent	teen-age	teenaged	juvenile adult
青岛	tsingtao
青年	youth	lad	jugend	yoof
青年人	puber
青春期	adolescence	puberty	pubescent	pubertal
青枯菌	pseudomonas solanacearum
青海	qinghai	tsinghai
青贮	silage	ensile	ensilage
青铜	bronze	gunmetal
青霉属	penicillium	genus penicillium
青霉素	penicillin	flavicidin
静压	static pressure	hydrostatic pressure
静态	static	quieting	quiescent state	quiescent condition
静态分析	static analysis
静息	quiescent	tranquillization
静止	still	resting	static	sleep
静电	static	electrostatic	franklinic	static electricity
静脉	venous	vena	vein	veno
静脉注射	intravenous injection	intravenously	mainline	phlebotomine
静脉炎	phlebitis	phlebitic	phlebophlogosis
静脉血	venous blood
静脉血栓	phlebothrombosis	venothrombotic
静脉麻醉	intravenous anesthesia	phlebanesthesia	phlebonarcosis	vein anesthesia
非侵入	non-invasive
非光化	nonactinic
非典型	atypical	atypical form	atypia	aesopical
非医学	nonmedical	antimedical
非参数	nonparametric	non-parametric
非参数检验	nonparameter test
非均匀	inhomogeneous
非均匀性	heteropical	heterogeneity
非定常	nondeterministic
非定常流	unsteady flow	non-steady flow
非对称	asymmetric	unsymmetrical	antisymmetric	unsymmetry
非小细胞肺癌	nsclc
非局部	non-local	nonlocal
非常	no end of	very much	in the extreme	highly
非常困难	very hard
非常小	titchy
非常必要	highly necessary to
非常规	unconventional	unconventionality
非常重要	all-important
非平稳性	non-stationary	nonstationarity
非平衡	non-equilibrium
非必需氨基酸	non-essential amino-acid	nonessential amino acid
非晶	noncrystalline
非标	noncolumned
非法	illegal	unlawful	illegitimately	non-legal
非洲	africa	african	dark continent	afrika
非点源	nonpoint
非物质	immaterial	unphysical	nonmaterial	incorporeal
非特异性	nonspecific	non-specificity	aspecific	nonnormative
非理性	nonrational
非生	phesin
非生物	abiotic	abiological
非相干	noncoherent
非离子	non-ionic	nonarboreal
非稳态	unstable state	allostasis	astable
非空	nonblank	nonempty	nonnil
非线性	nonlinear	non-linear	misalignment	nolinear
非线性回归	non-linear regression
非线性系统	nonlinear system	non-linear system
非线性规划	nonlinear programming	non-linear programming
非编码	noncoding
非腺	aglandular
非致癌	noncarcinogenic
非负	non-negative	nonnegative
非连续	nonprogressive
非酒精性	non-alcohol
非限制性	nonrestrictive	unrestrictive	non-restrictive
非零	non-zero	nonvanishing	nonzero
非霍奇金	non-hodgkin
靠近	up close	near	at the point of	approach
面临	faced with	look out on	exposed to	confronted with
面临着	faced with
面前	presence
面向	make front to
面向对象	object-oriented
面孔	moey	mooe	mooey
面对	in the face of	front	breast	confrontation
面对面	face-to-face	one-on-one	vis-a-vis	on the square
面层	faceworker
面形	facial contour
面条	noodle	ramen	mien
面板	face-plate	faceplate	facial plate	rack panel
面相	physiognomy
面神经	facial nerve	seventh cranial nerve	seventh nerve	nervi facialis
面积	dimension	area	proportion	areal
面积比	area ratio	arearatio
面部	prosopo
面部表情	facial expression	expressio	countenance	facial gesture
革兰氏阳性	gram-positive
革兰氏阳性菌	gram-positive bacterium
革兰氏阴性菌	gram-negative bacterium
革命	revolution	revolutionary	inqilab	revolutionnaire
革命性	revolutionary	revolutionarily
革新	innovative	re-generate	reform	renewal
革质	leather-like	corious
靶器官	target organ
靶子	target	mark
鞘氨醇	sphingosine	sphingol	sphingosinol
鞘翅目	coleoptera	coleopterous	order coleoptera
韦伯	weber	max weber
韧带	ligament	ligamentum	iigg	lig
韧性	ductile	toughness	tenaeity	tenacity
韧皮部	phloem
韩国	korea	corea	south korean	republic of korea
音乐	music	euterpean	musie	musical score
音乐作品	music piece
音位	phoneme	phonematic
音素	phoneme
音节	syllable	syllabic
音调	tonality	tone	signature tune
音频	audio	audio frequency	voice band	voice frequency
音高	pitch
韵律	metrical	cadence	rhythm	metre
页面	page layout	page	page frame
顶体	acrosome	anterior head cap	apical body	perforatorium
顶叶	lobi parietalis	parietal lobe
顶尖	finial	cenre
顶层	top level	toplevel
顶层设计	top-level design
顶板	deckplate	dorsal plate	ejection plate	lifting plate
顶极	top-of-the-line
顶点	top-out	ultimate	vertex	high point
顶端	up-end	top	apical	topmost
顶级	top-class
顶部	top	coping	crestal
项的	nuchal	retrocollic
项目	item	proceeding	line item	academic year in america
项目数	number of entry	number of item
项目管理	project management
顺利	successful	favorably	great	all right
顺利进行	go on wheel	run on wheel	go with a swing
顺序	order	sequence	sequential	train
顺应	compliance	conformance	adjustmental	acclimation
顺式	ci	cis-form	syr	maleinoid
顺次	turn	in due course
顺铂	cis-platinum complex	cisplatin	cis-platinum
须根	fibrous root	fibril
顾客	customer	client	trade	patron
顾问	advisory	consultant	adviser	counselor
顿悟	insight
颁布	promulgate	enact	put forth	decree
预产期	expected date of delivery
预先	in advance	before-hand	ready	up front
预制	prefabricatel	prebuilt	prefab	precast
预印	preprint
预后	prognosis	prognostic	prognose
预处理	pretreatment	preprocessing	pre-process	pre-treatment
预定	scheduled	destined for	reservation	planned
预应力	prestressed
预报	prediction	forecasting	ushering in	herald
预报值	predicted value
预期	expected	anticipated	prospective	proleptically
预测	forecasting	prediction	prognostic	prognosis
预测值	predicted value
预测出	dope
预测分析	predictive analysis	predictive parsing
预测变量	predictor variable
预测性	forcasting
预测误差	forecast error	predictive encoding
预示	prognostic of	promise	adumbrate	omen
预算	budget	budgetary
预约	preengaged	reserving	bespeak	precontract
预编码	pre-code	precode
预视	previewing	pre-visualize
预言	prediction	prophetically	vaticinal	prognostication
预警	early warning	pre-warning	prewarning
预计	estimated	antipate	proforma	pro-forma
预计值	predicted value
预设	preinstall
预试	preliminary	preexamine	prerun	pretesting
预选	preselect	preconcentration	preelect	forward selection
预防	prevention	provide against	prophylaxis	preclude
预防性	prophylactic	contigency	preclusive
预防措施	preventive measure	preventative	premunition	preventive meaures
颅内	intracranial	encranial	entocranial	intercranial
颅内动脉瘤	intracranial aneurysm
颅骨	cranial bone	harnpan	ossa cranii
领先	one-up	in the lead	ahead	on top
领域	field	domain	realm	region
领域知识	domain knowledge
领导	leading	conduct	guidance
领导力	leadship
领导者	leader	conductor	protagonist	moses
领袖	chief	head	leader	cacique
颈内动脉	internal carotid artery	cica	arteriae carotis interna
颈动脉	carotid	carotid artery	carotis	common carotid artery
颈总动脉	common carotid artery	arteriae carotis communis	common carotid
颈椎	cervicales	cervical spine	cervical vertebra
颈部	jugular	pars cervicalis
频域	frequency domain
频带	band	frequency band
频度	frequentness
频数	frequency	absolute frequency
频段	frequency band	band of frequency
频率	frequency	cycle per second
频率响应	frequency response
频率特性	frequency characteristic
频率范围	frequency range
频率选择性	frequency selectivity
频繁	frequently	continually	hourly	frequence
频繁出现	high-frequency
频谱	frequency spectrum	spectra
颗粒	particle	granular	grain	granulo
颗粒物污染	dust contamination
颗粒状	granular	granulous
颗粒细胞	granulosa cell
题为	under the title of
题目	subject	topical	thematic	theme
颜色	color	colour	tincts	pigmental
颜面	facial surface
额上回	marginal convolution	gyri frontalis superior	subtemporal convolution
额下回	gyri frontalis inferior	gyri subfrontalis
额中回	gyri frontalis medius	medifrontal gyri
额叶	frontal lobe	lobi frontalis
额外	added	extra	additional	top-up
额极	frontal pole	antinial	antinion	polus frontalis
颞上回	gyri temporalis superior
颞上沟	parallel fissure	sulci temporalis superior	sulci paralleli
颞下回	gyri sutemporalis	gyri temporalis inferior	superfrontal convolution
颞中回	gyri temporalis mediium	meditemporal gyri
颞叶	temporal lobe	lobi temporalis	temporosphenoid lobe
颞骨	temporal bone	temporo	os temporale	ossa temporale
颠覆性	overturning	subversively
颤动	vibration	flutter	quiver with	tremor
风云	william wilkie collins
风切	wind shear
风力	wind power
风力发电机	fan driven generator	wind driven generator	aerogenerator	wind generator
风化	weather	efflorescence	clastation	etched
风向	air course
风味	palatability	relish	sapor	smack
风扇	fan	air fan
风暴	storm	storm and stress	wind exposure
风机	blower
风格	style	manner	esque	idiosyncrasy
风洞	wind tunnel	air tunnel
风的	aeolian	eolian
风能	wind power
风蚀	wind-carved	blowland	aeolian	eolian
风速	air speed
风险	venture
风险决策	risk decision
风险分析	risk analysis
风险管理	risk management	venture management
风险评价	risk evaluation
飞机	airplane	aircraft	aeroplane	aero
飞行	in flight	flying	wing	aviation
飞行器	air vehicle	aerocraft	flying machine	aerobat
飞行时间	time of flight
飞跃	flight	by leap and bound	saltant	rush
飞速	flying	whip and spur	zowee
食叶	phyllophagous
食品	food	food product	edible	provision
食品添加剂	food additive
食欲	appetite	stomach	oreria	apetite
食物	food	eating	cib	victual
食物网	food web
食物链	food chain	food cycle
食用	tableing	tableed
食用价值	edibleness
食的	ecliptic
食管	esophageal	esophagus	esophago	oesophago
食糜	chyme	chymous	chymus
食蚜蝇	hoverfly
餐后	post-prandial
饥饿	hungry	starved	esurient	hungered
饮水	drinking-water
饮用	drinkable
饮用水	drinking water	potable water	table-water	feed water
饮酒	tipple	kiss the cup	fall down the sink	bibitory
饮食	dietary	dietetic	alimental	mageiric
饱和	saturated	sat	equilibration
饱和度	saturation	sat	degree of saturation	saturation degree
饱和点	saturation point
饱和脂肪酸	saturated fatty acid	saturate
饱满	well-stacked	satiation
饲养	feed	breeding	rearing	raise
饲料	feed	foddered	feeding-stuff	feedstuff
饲料添加剂	feed additive	feed supplement
首位	premier	chief	top	primacy
首先	first of all	begin with	start with	for another
首先使用	use first
首批	first batch
首次	first time	first ever	premiere
首要	primary	of all thing	fundamentally	principal
首选	preferred	first-choice
首都	capital
香农	shannon	claude e shannon
香味	odor	fragrance	senteur	scent
香料	aromatizer	perfume	spicery	spice
香樟	cinnamomum camphora
香气	aroma	spice	perfume	essenced
香港	hongkong	xianggang	hong kong	toetoe
香的	spicy
香草酸	vanillic acid	methylprotocatechuic acid
香草醛	vanillina	vanillin	vanillic	vanillic aldehyde
香蒲	reed mace	bull-rush	cattail	bullrush
香蕉	adam fig	banana	pisang	musa paradisiaca l
香豆	sieva	semen tonco	snuff bean	tonco bean
香豆酸	coumaric acid	cumaric acid	coumarinic acid
马克	mark	markka	reichsmark	deutsche mark
马克思	marx	marxist	marxism	marxian
马克思主义	marxism	marxist	marxoid
马尔可夫	markov
马尔可夫链	markov chain	markoff	markovian	markoff chain
马尔科夫	andrei markov
马尾松	chinese red pine	equisetum variegatum	haemulon malanurum	pinus parryana
马来西亚	malaysia	malaysian	makalian	moothie
马氏体	martensite
马赫数	mach number	mach
马铃薯	praties	potato	murphy	lazy-bed
马鹿	red deer	wapiti	cervus elaphus
马齿苋	purslane	pussly	verdolaga	herba portulacae
驯化	acclimatement	acclimation
驱使	push about	prick on	drive	impulse
驱动	driving
驱动力	driving force
驱动器	driver	drive	actuator	u-drive
驾驶	driving	pilot	steer	at the wheel
驾驶员	driver	navigator	jockey
骆驼	pride of desert	camel	ship of the desert	oont
验证	validate	verification	proving	authentication
验证技术	proof technique
验证方法	validation technique	proof technique
验证表	proof list
验证试验	verification testing	proof test
骤降	anticlimactical
骨关节炎	osteoarthritis	osteoarthritic	osteo-arthritis	ostarthritis
骨干	diaphysis	diaphyses	skeleton	backbone
骨干网	backbone network
骨形	ossiform
骨性	osseous	osteal
骨愈合	knitting
骨折	fracture	catagma
骨架	framework	bone-structure	skeleton	compages
骨盆	pelvic	pelvis	pelves	pelvinus
骨科	orthopedical	abdominal sursery
骨组织	bony tissue	osseous tissue	tela ossea
骨质疏松	osteoporosis	osteoporotic	rarefaction of bone	porotic
骨质疏松症	osteoporosis
骨骼	skeleton	bone	skeletal	anatomy
骨骼肌	skeletal muscle
骨髓	bone marrow	marrow	myeloid	medulla
骨髓炎	osteomyelitis	medullitis	ostemyelitis	osteomyelitic
髋关节	hip-joint	coxa	articulation of hip	joints thigh
髓腔	medullary space	nerve cavity	camera pulpi	cavum medullare
高中	senior high	senior high school	upper school	highschool
高于	stand above	take rank of	overred	overest
高于正常	above-normal
高产	high-yielding	high-producing
高价值	overvaliant
高优先级	high priority
高估	over-estimate	overrate
高位	higher-order	high-order	dignity	elevatus
高位芽植物	phaenerophyte	phanerophyte
高保真	high fidelity
高信号	hyperintense
高光	touch
高光谱	hyperspectral
高兴	game for	in joy	delight with	pleased
高出	tower above	top
高分子	polymer	macromolecule
高分辨	high-resolution
高分辨率	high resolution
高压	high pressure	high voltage	high-tension	highpressure
高原	high	plateau	table	altiplano
高原地区	highland
高原气候	plateau-climate
高可靠性	high-reliability
高地	height	rise	raise	plateau
高官	vizir	dignitary	curule
高密度	high-density	hiden
高密度脂蛋白	high-density lipoprotein	hdl-cholesterol	alpha-lipoprotein
高密度脂蛋白胆固醇	hdl-c	hdl cholesterol
高寒	arcticalpine	arctic-alpine
高对	higher pair
高尿酸血	hyperuricaemia
高层	upper-level	high-layer
高山	a-lp	alp	high sierra	alpinus
高山草	alpine coltsfoot
高峰	on-peak	pinnacle	flood-tide	floodtide
高峰值	high-peak
高峰期	peak time	rush hour	fastigium
高年级	senior class
高度	high	height	altitude	super
高强度	high-impact	high-intensity	high-tensile
高性能	high performance	high-powered
高技术	high tech	hi-tech
高效	high-efficiency	expeditiously
高效型	heavy duty detergent
高效液相色谱法	high performance liquid chromatography	high efficiency liquid chromatography
高效率	high efficiency
高斯	gauss	gaussian	karl gauss
高斯分布	normal distribution	gaussian distribution
高斯模型	gaussian model
高标准	highlevel
高梁	sorghum	jowar	sorghum vulpare pers	sorghum bicolor
高水平	high
高渗	hypertonic	hyperisotonic	hyperosmotic
高温	high temperature	high-heat	hyperthermia	hyperthermal
高温处理	coronizing
高潮	heat	wave	upsurgence	high water
高灵敏度	high-sensitivity	highly sensitive	hypersensitivity
高炉	blast furnace	blastfurnace	coke blast-furnace
高热	high temperature	high-heat	hyperpyrexial	hyperpyrexia
高的	high	tall	lofty	altus
高盐	hyperhaline
高碳	high-carbon
高科技	high-technology	high-tech
高空	high-altitude	aerological
高端	high-end
高等教育	higher education	postsecondary	higher learning	tertiary education
高粱	sorghum	broom corn	grain sorghum	broomcorn
高精度	high-precision	high definition	high-accuracy
高素质	well-qualified
高级	high-quality	high	advanced	way up
高纯度	high-purity
高羊茅	tall fescue
高能	high-energy	anakinetomeric
高能粒子	energetic particle
高脂血症	hyperlipidaemia	hyperlipoidaemia
高血压	hypertension	high blood pressure	htn	vascular hypertension
高血糖	hyperglycosemia	hyperglykemia
高质量	of high quality	high-caliber
高超声速	hypersonic
高达	top	upto
高通	high-pass	qualcomm
高通量	high-flux
高速	high speed	at speed	high-velocity
高速公路	freeway	autobahn	turnpiked	express way
高速率	low-amplitude	two-forty
高钾	hyperkalemia
高铁	ferric
高频率	high frequency	altofrequent
高风险	high-stake	highrisk
高龄	senile	eld	advanced-age	agedness
鬼针草	spanish needle	sticktight	bidens bipinnata
魅力	what it take	glamor	allure	charismatic
魔芋	konjak	elephant yam	amorphophallus campanulatus	amorphophallus rivieri
鱼的	piscine	blennioid	ichthyic
鱼类	fish	seafood	ichthy	pisces
鱼粉	fishmeal	fish meal
鱼群	school	shoal
鲁棒性	robustness
鲜味	umami
鲜明	in relief	bright	laete	vivid
鲤鱼	carp	cyprinoid	cyprinus carpio	rohu
鲸鱼	cetacean	cetaceous	monstro	delphinapterus leucas
鳞片	flake	palta	spilliness	squama
鳞状细胞癌	squamous cell carcinoma
鳞茎	bulb	bulbi	bulbus
鸟类	avian	avifauna	ornis	ornithic
鸡的	gallinaceous
鸡粪	chicken manure	fowl dung
鸡肝	chicken liver
鸡舍	henhouse	hen-house
鸡蛋	chicken egg	henapple
鸦片	opium	black drop	thebaic	thebaica
鸿沟	great gulf fixed
鹅的	anserine
麦田	wheat-field
麦芽糖	malt sugar	barley-sugar	maltose	amylomaltose
麦草	wheatgrass
麻醉	anesthesia	narcotic	anesthetic	narcosis
麻黄	joint fir	ma huang	ephedra	mahuang
黄体	yellow body	luteal	luteinic	luteo
黄化	sulphidizing	aetiolation	sull	etiolation
黄土	loess	loessal	loessial	ocher
黄曲霉毒素	aflatoxin
黄杨	buxus	boxwood	buxus semperviren
黄檀	jacaranda	dalbergia hupeana hance
黄河	yellow river	huanghe
黄海	yellow sea
黄疸	icteric	icterus	jaundice	auriginous
黄皮	wampee	clausena wampi
黄色	yellow	maize	flavum	xanthic
黄芪	huangqi	pyracanth	astragalus membranaceus bge	astragalus propinquns schichk
黄连	canker-root	golden thread	goldthread	coptis
黄酮	anthoxanthin	flavone
黄酮类	flavonoid	flavones
黄金	gold	yellow metal
黏土	clay	clayey
黏度	viscocity	glueyness
黏性	glutinousness	glueyness	gunky	tenacity
黏液	pituitous	mucic
黏膜	mucous membrane
黏附	adhesively
黑土	black soil	terranera	black land
黑暗	dark	night	gloominess	tenebrous
黑洞	black-hole	collapsar
黑箱	blackbox
黑素	melanin	melanotic pigment	pigmentum nlgrum
黑色	black	sable	pelious	atramentous
黑色素	melanin	melanian
黑麦草	ryegrass	rye-grass	cetonia	perennial ryegrass
黑龙江	heilongjiang	murlonga	amur river	heilong jiang
默认	acquiescence	default	tacit recognition	tacit admission
鼓励	encouraging	help on	spirit up	heart
鼓室	tympanic	ear drum	middle ear	eardrum
鼠李	rhamnus	rhamnus dahurica pall
鼠李糖	isodulcite	rhamnose	isodulcitol
鼠的	murid	rattish
鼻咽	nasopharyngeal	nasopharynx	rhinopharyngeal	nasal pharynx
鼻腔	nasal cavity	mycteric	nasalward	rhinal
齐墩果酸	oleanolic acid
齿状回	dentate convolution	fascia dentata	gyri dentatus	tarin's fasciculi
齿轮	gear	gear wheel	cog-wheel	wheel tooth
龙眼	longan	lungan	euphoria longana lam	nephelium longana
"""#
}
