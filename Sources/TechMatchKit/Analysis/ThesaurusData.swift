/// The built-in thesaurus: technology topics of Chinese funding programmes and exchanges, in Chinese and English.
///
/// Compiled in, so that the command and programs that use the library need no file beside them. The format is
/// that of a user's own file (``Thesaurus``): names apart by `;`, columns by tabs. Stages (小试, 中试), legal forms
/// of transfer and abbreviations with several meanings (IP, ADC, SAR) are left out: they are no topics.
enum ThesaurusData {
  static let text = #"""
    zh	en	broader
    生物医药; 生物制药	biomedicine; biopharmaceuticals; biopharmaceutical manufacturing
    医药健康	medicine and health
    新型疫苗	novel vaccines
    高端疫苗	high-end vaccines
    生物疫苗	biological vaccines
    疫苗	vaccines
    生物药	biologics; biological drugs
    基因工程药物	genetically engineered drugs; recombinant drugs
    基因药物	gene-based drugs; gene medicines
    抗体药物	antibody drugs; therapeutic antibodies
    体外诊断	in vitro diagnostics; IVD
    先进诊疗	advanced diagnosis and treatment
    高值耗材	high-value medical consumables
    康复器械	rehabilitation devices
    医疗器械	medical devices
    高端医疗器械	high-end medical devices
    创新医疗器械	innovative medical devices
    医用材料	medical materials
    生物医用材料	biomedical materials; biomaterials
    现代中药	modern Chinese medicine; modern TCM
    中成药	Chinese patent medicines; proprietary Chinese medicines
    中药饮片	prepared Chinese herbal slices; decoction pieces
    中药现代化	modernisation of Chinese medicine
    林下中药	under-forest Chinese medicinal herbs
    化学药	chemical drugs; small-molecule drugs
    高端化学药	high-end chemical drugs
    化学创新药	innovative chemical drugs
    化学制药	chemical pharmaceuticals manufacturing
    儿童药	paediatric drugs
    保健品	health supplements; nutraceuticals
    临床试验	clinical trials
    智慧医疗	smart healthcare; smart medicine
    精准医疗	precision medicine
    远程医疗	telemedicine
    互联网医疗	internet healthcare
    智能诊疗	intelligent diagnosis and treatment
    医学检测	medical testing
    医药物流	pharmaceutical logistics
    大健康	big health; comprehensive health industry
    生命健康	life and health
    人口健康	population health
    生命科学	life sciences
    新一代信息技术	new-generation information technology
    电子信息	electronic information
    光电信息; 光电子	optoelectronic information; photonics; optoelectronics
    激光器件	laser devices
    软件及信息技术服务	software and IT services
    软件技术服务	software technology services
    软件外包	software outsourcing
    服务外包	service outsourcing
    信息安全	information security
    网络安全	cybersecurity; network security
    大数据	big data
    工业互联网	industrial internet
    新型电子元器件	new electronic components
    电子元器件	electronic components
    电子材料	electronic materials
    汽车电子	automotive electronics
    小间距LED显示屏	fine-pitch LED displays
    新型显示	new displays; advanced display
    5G	5G; fifth-generation mobile communication
    6G	6G; sixth-generation mobile communication
    新一代移动通信	next-generation mobile communications
    人工智能	artificial intelligence; AI
    物联网	internet of things; IoT
    智能传感	intelligent sensing; smart sensors
    传感识别	sensing and recognition
    数据中心	data centres
    超算中心	supercomputing centres
    算力	computing power
    算法	algorithms
    信创	IT application innovation; domestic IT substitution (Xinchuang)
    光纤网络	optical fibre networks
    无线网络	wireless networks
    电子信息制造业	electronic information manufacturing
    数字经济	digital economy
    云计算	cloud computing
    区块链	blockchain
    数字前沿技术	frontier digital technologies
    数据服务	data services
    数据存储	data storage
    数字内容	digital content
    数字影视	digital film and television
    数字文创	digital cultural creativity
    电子商务	e-commerce
    智慧商务	smart business
    智慧城市	smart city
    智慧交通	smart transport
    智慧能源	smart energy
    智慧建筑	smart buildings
    智慧工业	smart industry
    智慧出行	smart mobility
    智慧农业	smart agriculture
    金融科技	fintech
    数字化转型	digital transformation
    智改数转	intelligent upgrading and digital transformation
    产业大脑	industry brain (industrial data hub)
    在线办公	online office; telework
    先进装备制造	advanced equipment manufacturing
    装备制造	equipment manufacturing
    智能制造	intelligent manufacturing; smart manufacturing
    智能装备	intelligent equipment
    汽车零部件	auto parts; automotive components
    汽车整车	complete vehicles
    新能源汽车	new energy vehicles; NEV; electric vehicles
    智能网联汽车	intelligent connected vehicles; ICV
    无人驾驶; 自动驾驶	autonomous driving
    车联网	internet of vehicles; V2X
    C-V2X	C-V2X; cellular vehicle-to-everything
    车路协同	vehicle-infrastructure cooperation
    轻量化材料	lightweight materials
    总成系统	assembly systems; vehicle assemblies
    物流装备	logistics equipment
    智能农机装备	intelligent agricultural machinery
    智能农机	smart farm machinery
    农业机械	agricultural machinery
    冰雪运动装备	ice and snow sports equipment
    冰雪装备	ice and snow equipment
    智能控制	intelligent control
    感知装备	sensing equipment; perception equipment
    精密仪器	precision instruments
    智能数控设备	intelligent CNC equipment
    制造执行系统	manufacturing execution system; MES
    电力电子	power electronics
    智能硬件	smart hardware
    电磁风扇离合器	electromagnetic fan clutches
    精密铸件	precision castings
    飞机维修	aircraft maintenance
    航空航天	aerospace; aeronautics and astronautics
    航天信息服务	space information services
    航天制造	space manufacturing; spacecraft manufacturing
    通用航空	general aviation
    遥感信息服务	remote sensing information services
    遥感	remote sensing
    航天通信	space communications; satellite communications
    卫星制造	satellite manufacturing
    火箭制造	rocket manufacturing
    无人机制造	drone manufacturing; UAV manufacturing
    无人机	drone; UAV; unmanned aerial vehicle
    航空航天材料	aerospace materials
    航空机电	aviation electromechanics; aircraft electromechanical systems
    航空服务	aviation services
    北斗	BeiDou navigation
    新材料	new materials; advanced materials
    轻质合金	lightweight alloys
    高强高韧轻质合金材料	high-strength high-toughness lightweight alloys
    有机高分子材料	organic polymer materials
    高分子材料	polymer materials
    特种合金	special alloys
    高性能分离膜材料	high-performance separation membrane materials
    分离膜	separation membranes
    半导体材料	semiconductor materials
    第三代半导体	third-generation semiconductors; wide-bandgap semiconductors
    新型显示材料	new display materials
    新型能源材料	new energy materials
    石墨烯	graphene
    超导材料	superconducting materials
    记忆合金	shape memory alloys
    自修复材料	self-healing materials
    智能仿生材料	intelligent biomimetic materials
    液态金属	liquid metals
    碳纤维	carbon fibre; carbon fiber
    聚酰亚胺	polyimide
    高性能纤维	high-performance fibres
    特种纤维	special fibres
    复合材料	composite materials; composites
    合成橡胶	synthetic rubber
    工程塑料	engineering plastics
    纳滤膜	nanofiltration membranes
    汽车专用料	automotive-grade plastics compounds
    汽车化工材料	automotive chemical materials
    化工新材料	new chemical materials
    助剂	chemical additives
    特种钢	special steel
    炭素制品	carbon products
    特种冶金炉料	special metallurgical furnace charge
    羰基金属	carbonyl metals
    新型金属材料	new metallic materials
    综合极端条件实验装置	synergetic extreme condition user facility
    量子信息	quantum information
    类脑芯片	brain-inspired chips; neuromorphic chips
    太赫兹	terahertz
    未来网络	future networks
    虚拟现实	virtual reality; VR
    增强现实	augmented reality; AR
    新能源	new energy; renewable energy
    清洁能源	clean energy
    太阳能	solar energy
    风能	wind energy
    地热能	geothermal energy
    加氢站	hydrogen refuelling stations
    充电桩	EV charging piles
    能源互联网	energy internet
    节能降耗	energy saving and consumption reduction
    碳达峰	carbon peaking
    碳中和	carbon neutrality
    循环经济	circular economy
    绿色技术	green technology
    绿色制造	green manufacturing
    清洁生产	cleaner production
    废水循环利用	wastewater recycling
    固体废物资源化	solid waste recycling; resource recovery from solid waste
    污染防治	pollution prevention and control
    生态环保	ecological and environmental protection
    防灾减灾	disaster prevention and mitigation
    公共安全	public safety
    零能耗建筑	zero-energy buildings
    现代农业	modern agriculture
    现代育种	modern breeding
    生物育种	biological breeding; bio-breeding
    农产品精深加工	deep processing of agricultural products
    农产品加工	agricultural product processing
    都市农业	urban agriculture
    生态农业	ecological agriculture
    精准农业	precision agriculture
    农业生物工程	agricultural bioengineering
    农业物联网	agricultural internet of things
    黑土地保护	black soil conservation
    物理提取分离技术	physical extraction and separation technology
    生物工程技术	bioengineering technology
    保鲜技术	preservation technology; fresh-keeping technology
    干燥技术	drying technology
    健康饮品	healthy beverages
    天然食品添加剂	natural food additives
    食品安全追溯	food safety traceability
    溯源体系	traceability system
    工业设计	industrial design
    检验检测	inspection and testing
    知识产权	intellectual property
    技术转移	technology transfer
    创业孵化	business incubation
    供应链管理	supply chain management
    化工	chemical industry
    冶金	metallurgy
    汽车	automobiles; automotive
    单克隆抗体	monoclonal antibodies; mAb	抗体药物
    抗体偶联药物	antibody-drug conjugates	抗体药物
    双特异性抗体	bispecific antibodies	抗体药物
    mRNA疫苗	mRNA vaccines	新型疫苗
    重组蛋白疫苗	recombinant protein vaccines	新型疫苗
    生长激素	growth hormone	基因工程药物
    化学发光免疫分析	chemiluminescence immunoassay; CLIA	体外诊断
    核酸检测	nucleic acid testing	体外诊断
    生化分析仪	biochemical analysers	体外诊断
    可降解支架	biodegradable stents	高值耗材
    聚乳酸	polylactic acid	生物医用材料
    人工关节	artificial joints	高值耗材
    医学影像	medical imaging	医疗器械
    外骨骼	exoskeletons	康复器械
    人参	ginseng	现代中药
    鹿茸	deer antler	现代中药
    缓控释制剂	sustained and controlled release formulations	化学药
    药物递送	drug delivery	化学创新药
    手术机器人	surgical robots	医疗器械
    细胞治疗	cell therapy	精准医疗
    半导体激光器	semiconductor lasers; laser diodes	激光器件
    光纤激光器	fibre lasers	激光器件
    激光雷达	lidar	激光器件
    垂直腔面发射激光器	VCSEL; vertical-cavity surface-emitting lasers	激光器件
    光学镀膜	optical coating	光电信息
    光谱仪	spectrometers	光电信息
    红外探测器	infrared detectors	光电信息
    CMOS图像传感器	CMOS image sensors	光电子
    硅光芯片	silicon photonics chips	光电子
    有机发光二极管	OLED; organic light-emitting diodes	新型显示
    微型LED	Micro LED	新型显示
    OLED发光材料	OLED emitting materials	新型显示材料
    机器视觉	machine vision	人工智能
    大语言模型	large language models; LLM	人工智能
    深度学习	deep learning	人工智能
    边缘计算	edge computing	工业互联网
    数字孪生	digital twin	数字化转型
    隐私计算	privacy-preserving computation	数据服务
    工业软件	industrial software	数字化转型
    线控底盘	drive-by-wire chassis	智能网联汽车
    毫米波雷达	millimetre-wave radar	智能网联汽车
    动力电池	traction batteries; power batteries	新能源汽车
    电驱动系统	electric drive systems	新能源汽车
    固态电池	solid-state batteries	新能源汽车
    燃料电池	fuel cells	新能源汽车
    热管理系统	thermal management systems	新能源汽车
    工业机器人	industrial robots	智能装备
    增材制造	additive manufacturing; 3D printing	智能制造
    数控机床	CNC machine tools	智能数控设备
    光栅编码器	optical grating encoders	精密仪器
    轨道客车	rail passenger vehicles	装备制造
    压铸	die casting	汽车零部件
    玉米收获机	maize harvesters	智能农机
    造雪机	snowmaking machines	冰雪装备
    高光谱遥感	hyperspectral remote sensing	遥感
    合成孔径雷达	synthetic aperture radar	遥感
    微小卫星	micro and small satellites	卫星制造
    卫星激光通信	satellite laser communication	航天通信
    空间光学载荷	space optical payloads	航天制造
    碳化硅反射镜	silicon carbide mirrors	航天制造
    航空发动机叶片	aero-engine blades	航空航天材料
    热障涂层	thermal barrier coatings	航空航天材料
    低空经济	low-altitude economy	通用航空
    镁合金	magnesium alloys	轻质合金
    铝合金	aluminium alloys; aluminum alloys	轻质合金
    钛合金	titanium alloys	轻质合金
    高温合金	superalloys	特种合金
    碳化硅	silicon carbide; SiC	第三代半导体
    氮化镓	gallium nitride; GaN	第三代半导体
    稀土材料	rare-earth materials
    聚丙烯腈原丝	PAN precursor fibre	碳纤维
    碳纤维增强复合材料	carbon fibre reinforced polymer; CFRP	碳纤维
    聚醚醚酮	PEEK; polyether ether ketone	工程塑料
    聚烯烃催化剂	polyolefin catalysts	有机高分子材料
    反渗透膜	reverse osmosis membranes	分离膜
    气凝胶	aerogels
    金属有机框架	metal-organic frameworks; MOF
    锂离子电池材料	lithium-ion battery materials	新型能源材料
    钙钛矿太阳能电池	perovskite solar cells	新型能源材料
    镍粉	nickel powder	羰基金属
    量子通信	quantum communication	量子信息
    量子计算	quantum computing	量子信息
    忆阻器	memristors	类脑芯片
    脑机接口	brain-computer interface; BCI	类脑芯片
    绿氢	green hydrogen	清洁能源
    储能	energy storage	清洁能源
    生物质能	biomass energy	清洁能源
    秸秆综合利用	comprehensive utilisation of straw	固体废物资源化
    碳捕集利用与封存	CCUS; carbon capture, utilisation and storage	碳中和
    分子标记辅助育种	marker-assisted breeding	生物育种
    玉米深加工	deep processing of maize	农产品精深加工
    冷链物流	cold chain logistics	保鲜技术
    保护性耕作	conservation tillage	黑土地保护
    冻干技术	freeze-drying	干燥技术
    # General vocabulary of technology, field by field.
    合金	alloy
    不锈钢	stainless steel
    陶瓷	ceramic
    玻璃纤维	glass fiber; glass fibre
    高分子	polymer
    聚氨酯	polyurethane
    聚乙烯	polyethylene
    环氧树脂	epoxy; epoxy resin
    橡胶	rubber
    塑料	plastic
    薄膜	thin film
    涂层	coating
    涂料	paint
    胶粘剂; 粘合剂	adhesive
    水凝胶	hydrogel
    混凝土	concrete
    水泥	cement
    骨料	aggregate
    玻璃	glass
    石墨	graphite
    碳纳米管	carbon nanotube
    纳米颗粒; 纳米粒子	nanoparticle
    钙钛矿	perovskite
    稀土	rare earth
    磁性材料; 磁体	magnetic material; magnet
    阻燃	flame-retardant; flame retardant
    催化剂	catalyst
    溶剂	solvent
    润滑剂; 润滑油	lubricant
    油墨	ink
    纺织品; 织物	textile; fabric
    木材	wood; timber
    造纸; 纸浆	papermaking; pulp
    腐蚀	corrosion
    防腐	anticorrosion; corrosion protection
    磨损	wear
    疲劳	fatigue
    导热	thermal conductivity; heat-conducting
    绝缘	insulation
    电池	battery
    锂电池; 锂离子电池	lithium battery; lithium-ion battery; Li-ion battery
    钠离子电池; 钠电池	sodium-ion battery
    正极; 正极材料	cathode; cathode material
    负极; 负极材料	anode; anode material
    电解液; 电解质	electrolyte
    太阳能电池	solar cell
    光伏	photovoltaic; photovoltaics
    风电; 风力发电	wind power
    风机; 风力机	wind turbine
    氢气; 制氢	hydrogen; hydrogen production
    电解水	water electrolysis
    充电	charging
    电网	power grid
    变压器	transformer
    热泵	heat pump
    换热器	heat exchanger
    余热	waste heat
    锅炉	boiler
    煤矿	coal mine
    瓦斯	mine gas; methane
    页岩气	shale gas
    天然气	natural gas
    石油; 原油	petroleum; crude oil
    钻井	drilling
    压裂	fracturing
    污水; 废水	wastewater; sewage
    饮用水	drinking water
    地下水	groundwater
    海水淡化	desalination
    重金属	heavy metal
    土壤	soil
    烟气	flue gas
    脱硫	desulfurization; desulphurization
    脱硝	denitrification; denitration
    废气; 挥发性有机物	exhaust gas; VOCs; volatile organic compounds
    二氧化碳	carbon dioxide; CO2
    碳捕集	carbon capture
    垃圾; 固体废物; 固废	solid waste; refuse
    建筑垃圾	construction waste
    污泥	sludge
    回收; 再生利用	recycling
    吸附	adsorption
    过滤	filtration
    超滤	ultrafiltration
    反渗透	reverse osmosis
    节能	energy saving; energy conservation
    轴承	bearing
    齿轮	gear
    减速器; 减速机	reducer; gearbox
    电机; 电动机	motor; electric motor
    发动机	engine
    涡轮; 汽轮机	turbine
    叶片	blade
    压缩机	compressor
    阀门	valve
    水泵	pump
    液压	hydraulic; hydraulics
    焊接	welding
    铸造	casting; foundry
    锻造	forging
    模具	mold; mould
    切削	cutting
    磨削	grinding
    抛光	polishing
    热处理	heat treatment
    表面处理	surface treatment
    注塑	injection molding; injection moulding
    主轴	spindle
    夹具	fixture
    装配	assembly
    机械手; 机械臂	manipulator; robotic arm; robot arm
    振动	vibration
    噪声	noise
    故障诊断	fault diagnosis
    寿命预测	life prediction; remaining useful life
    状态监测	condition monitoring
    无损检测	nondestructive testing; non-destructive testing
    缺陷检测	defect detection; defect inspection
    桥梁	bridge
    隧道	tunnel
    铁路; 轨道交通	railway; rail transit
    列车	train
    船舶	ship; vessel
    飞机	aircraft; airplane
    飞行器	aerial vehicle; flight vehicle
    航空发动机	aero-engine; aircraft engine
    卫星	satellite
    火箭	rocket
    起重机	crane
    输送带; 输送机	conveyor; conveyor belt
    包装	packaging
    干燥	drying
    粉碎	crushing; pulverizing
    冷链	cold chain
    集成电路; 芯片	integrated circuit; chip
    半导体	semiconductor
    晶圆	wafer
    封装	chip packaging; electronic packaging
    光刻	lithography; photolithography
    功率器件	power device
    电路	circuit
    印刷电路板; 电路板	printed circuit board; PCB
    显示器; 显示屏	display
    发光二极管	light-emitting diode; LED
    光纤	optical fiber; optical fibre; fiber optic
    陀螺仪	gyroscope
    传感	sensing
    压电	piezoelectric
    超声; 超声波	ultrasound; ultrasonic
    天线	antenna
    雷达	radar
    声纳; 声呐	sonar
    射频	radio frequency; RF
    基站	base station
    路由	routing
    加密	encryption
    量子密钥分发	quantum key distribution
    操作系统	operating system
    数据库	database
    云平台	cloud platform
    图像识别	image recognition
    目标检测	object detection
    语音识别	speech recognition
    自然语言处理	natural language processing; NLP
    知识图谱	knowledge graph
    推荐系统	recommender system; recommendation system
    强化学习	reinforcement learning
    神经网络	neural network
    导航	navigation
    定位	positioning
    地理信息	geographic information; GIS
    仿真	simulation
    预测	prediction; forecasting
    监测	monitoring
    检测	detection
    控制系统	control system
    仪器	instrument
    光谱	spectroscopy; spectrum
    质谱	mass spectrometry
    色谱	chromatography
    显微镜	microscope; microscopy
    抗体	antibody
    蛋白质; 蛋白	protein
    多肽	peptide
    酶	enzyme
    基因	gene
    基因编辑	gene editing
    测序	sequencing
    干细胞	stem cell
    细胞培养	cell culture
    发酵	fermentation
    微生物	microorganism; microbe
    益生菌	probiotic; probiotics
    病毒	virus
    细菌	bacteria; bacterium
    病原体	pathogen
    抗菌	antibacterial; antimicrobial
    抗生素	antibiotic
    诊断	diagnosis; diagnostic
    试剂盒	test kit; assay kit
    超声诊断	ultrasound diagnosis
    肿瘤	tumor; tumour
    癌症	cancer
    糖尿病	diabetes
    高血压	hypertension
    骨关节炎	osteoarthritis
    阿尔茨海默病	Alzheimer; Alzheimer's disease
    关节	joint
    植入物; 植入体	implant
    支架	stent; scaffold
    敷料	wound dressing
    手术	surgery; surgical
    康复	rehabilitation
    中药材; 草药	medicinal herbs; herbal medicine
    提取	extraction
    育种	breeding
    种子	seed
    水稻	rice
    小麦	wheat
    玉米	maize; corn
    大豆	soybean; soy
    棉花	cotton
    蔬菜	vegetable
    水果	fruit
    茶叶	tea
    蘑菇; 食用菌	mushroom; edible fungi
    盐碱地	saline-alkali soil; saline soil
    化肥; 肥料	fertilizer; fertiliser
    农药	pesticide
    农药残留	pesticide residue
    病虫害	pests and diseases
    灌溉	irrigation
    温室; 大棚	greenhouse
    地膜	mulch film
    收获机; 收割机	harvester
    采摘	picking
    畜禽; 家禽	poultry; livestock
    生猪; 养猪	pig; swine
    奶牛	dairy cow; dairy cattle
    饲料	feed additive; animal feed
    粪污; 粪便	manure
    水产养殖	aquaculture
    鱼类	fish
    食品安全	food safety
    食品添加剂	food additive
    乳制品	dairy product
    淀粉	starch
    油脂	edible oil
    饮料	beverage
    保鲜	fresh-keeping; preservation
    香料	flavour; fragrance
    化妆品	cosmetic; cosmetics
    可降解	degradable; biodegradable
    """#
}
