/// The second part of the built-in thesaurus: the general vocabulary of technology, field by field
/// (materials, energy and environment, machinery, electronics, biology), in the columns of
/// ``ThesaurusData``.
enum ThesaurusVocabulary {
  static let text = #"""
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
