/// The built-in thesaurus: technology topics of Chinese funding programmes and exchanges, in
/// Chinese and English.
///
/// Compiled in, so that the command and programs that use the library need no file beside them. The
/// format is that of a user's own file (``Thesaurus``): names apart by `;`, columns by tabs. Stages
/// (小试, 中试), legal forms of transfer and abbreviations with several meanings (IP, ADC, SAR) are
/// left out: they are no topics.
enum ThesaurusData {
  static let text = topics + "\n" + ThesaurusVocabulary.text

  private static let topics = #"""
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
    """#
}
