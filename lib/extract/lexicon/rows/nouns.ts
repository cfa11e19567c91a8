/** Things, people, bodies, fields and names: a word, then its traits. */
export const NOUNS = `
5G topic.industry
GDP money
PM2.5 topic.environment
PUE unitless
一 copula-head slogan-head
一体 manner slogan-noun
一体化 common
一带一路 head.abstract
一律 clause.manner name-closing slogan-noun
一批 common task-sign
一期 head.place single-works
一流 common
一站式 common head.abstract
一线 head.abstract
一网统管 topic.governance
一网通办 topic.governance
一般债 money
一般性支出 topic.finance
七 copula-head
万能 lead.name
万象 front
三 copula-head
三公 topic.finance
三年行动 head.programme
三期 head.place single-works
三级 common
三者 aspect
上市企业 clause.noun
上市公司 clause.noun other-doer
上年 aspect compared-with done-before named-year past set-before
上涨幅度 lead.rise-rate
上级 authority which-plan
上线率 clause.noun head.abstract
下降幅度 lead.fall-rate
下降率 lead.fall-rate
不能 lead.name
与会 name-start
与时 name-start
专业 clause.noun common
专业化 common head.abstract
专业合作社 head.body
专业市场 head.facility
专列 head.facility lead.name
专利 counted-before unit.noun
专区 head.facility
专班 head.body
专用 common
专窗 head.facility
专精特新 topic.industry
专著 head.document
专门 common
专项 common head.programme manner slogan-noun
专项债 money
专馆 head.facility
世界 common rank-scope
世界排名 clause.noun
世界杯 head.event
世界级 common
丘陵 common
业务 common head.abstract
业委会 common topic.housing
业态 head.abstract
丛书 head.document
东北 rank-scope
东部 common rank-scope
丝 goods
丝绸之路 head.abstract
丝路 head.abstract
两个确立 attitude
两癌 topic.health
两级 common
两者 aspect
个人 common
个人所得税 rated
个体 common
个体工商户 counted-before unit.noun
中 chrome-line common
中共 clause.noun lead.name name-end
中医 common topic.health
中医药 common
中国 rank-scope
中型 common
中央 authority doer list-keeper
中学 body-end concrete head.facility single-works topic.education
中小 common name-start
中小企业 topic.economy
中小型 common
中小学 common
中小微 common
中年 lead.name
中心 body-end concrete head.facility single-works slogan-noun
中心城区 common rank-scope
中心城市 head.abstract
中期评估 head.survey
中等 name-end
中职 common
中西部 rank-scope
中试 common
中转 common
中部 common rank-scope
临港 common
临近 lead.name
为主 clause.noun
为企 clause.noun name-start
为企服务 clause.noun
为农 clause.noun name-start
为民 clause.noun common name-start
为民服务 clause.noun
为群众 clause.noun
为老 clause.noun name-start
为老服务 clause.noun
主义 common
主体 common head.abstract person slogan-noun sorted-by-size which-plan works-part
主体责任 head.abstract
主力 head.abstract
主动权 head.abstract
主场活动 head.event
主城区 common
主席团 body-end
主干 common
主干道 common
主张 slogan-noun
主线 head.abstract
主营业务收入 measured shared-measure
主要 common copula-head lead.name neither no-modal
主阵地 head.abstract
主题 common slogan-noun
主题周 head.event
主题教育 topic.party-building
主题日 head.event
主题月 head.event
举措 common copula-head generic slogan-noun worth
义务教育 common topic.education
之举 worth
之比 lead.name ratio unitless
之策 worth
之要 no-modal worth
之路 head.abstract
之都 head.abstract
乐园 head.place
乐龄 common
九 copula-head
习惯 head.abstract
乡 common unit.noun
乡政府 doer
乡村 common no-village
乡村振兴 topic.agriculture
乡级 common
乡镇 sorted-by-size unit.noun
书屋 head.facility
书房 head.facility topic.culture
书画 common
书香校园 head.abstract
乳品 common
事业 clause.noun
事业单位 common
事务 common
事务所 head.body
事故 topic.safety
事项 generic
二 copula-head
二期 head.place single-works
二者 aspect
于 copula-head
云 common
互联网 common
互通立交 head.facility
五 copula-head
五个中心 head.abstract
五年 which-plan
交叉 common
交往中心 head.abstract
交易 common
交易会 head.event
交易市场 head.facility
交易额 measured money shared-measure
交通 clause.noun common topic.transport
产业 clause.noun common head.abstract pursued slogan-noun sorted-by-size
产业化 common
产业园 single-works topic.industry
产业园区 zone-end
产业圈 head.abstract
产业带 head.place
产业线 head.abstract
产业链 common head.abstract pursued topic.industry
产业集群 head.abstract pursued topic.industry
产值 lead.name measured money of-amount shared-measure size
产值之比 unitless
产品 common generic head.document
产品包 head.document
产妇 person
产学研 common
产学研用 common
产教 common
产教融合 common
产权 common rated
产能 lead.name of-amount
产量 measured of-amount shared-measure
产销比 lead.name ratio
享有 lead.name
亮点 head.abstract unseen
亲子 common
亲水 common
人为 clause.noun lead.name
人代会 which-plan
人力资源 common
人口 common counted-before person unit.noun
人员 common counted-before person unit.noun
人均 aspect clause.manner lead.fill
人大 topic.governance
人大工委 body-end
人居 common
人工智能 common topic.industry
人才 common counted-before head.abstract person topic.employment unit.noun
人才中心 head.abstract
人数 aspect counted-number measured
人文 common
人次 concrete-count counted-number
人次数 counted-number
人民 common
人民币 currency-name lead.fill
人民政府 body-end
人民法院 body-end
人民调解 topic.safety
人防 common
仍 clause.manner lead.fill name-opening name-start state
仍然 clause.manner lead.fill name-start state
从业 clause.noun name-start
从业人员 clause.noun counted-before head.abstract measured
从业者 person
从严 clause.noun manner name-start
从严治党 topic.party-building
从优 clause.noun name-start
从句 name-start
从宽 clause.noun name-start
从快 clause.noun manner name-start
从犯 clause.noun name-start
从轻 clause.noun name-start
从重 clause.noun name-start
仓储 common
仓储能力 of-amount
仓库 head.facility
付息 money
代理 clause.noun
代表 common slogan-noun unit.noun
代表建议 topic.governance
以上 clause.noun limit-behind.min
以下 clause.noun limit-behind.max
以内 clause.noun limit-behind.max
以前 clause.noun
以后 clause.noun
以外 clause.noun
以太 name-start
以奖代补 clause.noun
以工 clause.noun
以工代赈 clause.noun name-start
以旧换新 clause.noun name-start
以来 clause.noun name-opening outcome-sign plan-tail time-tail
以案促改 name-start
以至 clause.noun
以色列 clause.noun name-start
仪器 common
仪式 head.event
仲裁 common
件数 aspect counted-number
件比 unitless
价值链 lead.name
任务 annex aspect copula-head front generic plan-noun slogan-noun which-plan worth
份额 aspect
企业 clause.noun common concrete counted-before head.abstract other-doer person sorted-by-size unit.noun
企业所得税 rated
企业联合体 head.body
企稳 lead.name
休闲 common
休闲带 head.place
众创 common
众创空间 head.body
众多 lead.name
优先 common manner opens-predicate
优势 common head.abstract slogan-noun unseen
优品 head.abstract
优惠 rated
优抚 topic.welfare
优秀 common
优等 name-end
优美 common
优良 head.abstract
优良比例 measured
优质 common
优质产能 of-amount
会 head.event
会员 counted-before unit.noun
会堂 head.facility
会客厅 head.abstract
会展 common
会计 common lead.name
会议 authority head.event
传感 common
传染病 common
传统 common
传达 lead.name name-end
估值 money
伸展 head.abstract
但 copula-head link name-opening
但书 name-start
位 article-count aspect concrete-count unit.count
低保 entitlement topic.welfare
低保金 entitlement
低收入 common
低碳 common topic.environment
低空 common
低能 lead.name
住宅 common head.place
住房 common head.place topic.housing
住房保障 head.abstract
体会 head.abstract
体制 head.abstract unseen
体检 head.survey topic.health
体检报告 head.document
体系 head.abstract slogan-noun unseen
体育 common topic.culture
体育场 head.facility
体能 lead.name
体量 aspect
体验 common head.abstract
余 limit-behind.min signed
余额 aspect money outcome-sign shared-measure
作业 clause.noun
作业区 head.facility
作品 concrete head.document
作用 head.abstract
作风 head.abstract topic.governance
使命 name-start worth
使用寿命 clause.noun
使用效率 clause.noun
使用权 clause.noun
使用率 measured
使用面积 clause.noun
使者 name-start
使馆 name-start
供地 clause.noun
供应链 common head.abstract
供气 common works-word
供水 common topic.urban works-word
供热 common works-word
供电 common works-word
供给地 head.abstract
供销社 body-end
供需 common
供需比 lead.name ratio
依法行政 topic.governance
侨胞 person unit.noun
侵占 lead.name
便捷 common
便民 common
促消费 common
促销 common
保有 lead.name
保税 common
保税区 head.place zone-end
保税港区 head.place
保费 money
保险 common
保障性 common topic.housing
保障性住房 common
保障房 head.facility topic.housing
信心 head.abstract
信息 common head.abstract
信息化 common
信用 common
信访 common topic.safety
信贷 topic.finance
修正 name-end
倍差 unitless
倍数 unitless
候车 common
债券 common money topic.finance
债务 money topic.finance
倾向 clause.noun
做法 copula-head
停车 common topic.urban
停车位 common head.facility unit.noun
健康 common
健康乡村 topic.health
健康促进 topic.health
健康城市 topic.health
健康学校 head.abstract
健康教育 topic.health
健康管理 topic.health
健身 common topic.culture
健身圈 head.abstract
健身路径 head.facility
储备库 kept-list
储户 person
储能 common lead.name of-amount
儿女 person
儿童 common person topic.welfare unit.noun
充换电 common
充电 common
充电设施 head.facility
先导 common
先行 common opens-predicate
先行区 head.abstract
先进 common
先进产能 of-amount
先进制造业 common
光伏 common works-word
光伏电站 head.facility
光缆 head.facility
光能 lead.name
免税 common
免费 common name-closing
兑付 clause.noun
兔 goods
党中央 authority
党代会 authority
党史 topic.party-building
党员 common counted-before person topic.party-building unit.noun
党委 head.body
党建 common topic.party-building
党建工作 head.abstract
党支部 head.body topic.party-building
党校 topic.party-building
党的建设 head.abstract
党章 topic.party-building
党组织 clause.noun head.body topic.party-building
党群 common topic.party-building
党风 topic.party-building
兜底 common
入住率 measured
入园 head.abstract
入场 head.abstract
入驻企业 clause.noun measured
全 common slogan-head
全乡 doer name-opening whole-scope
全产业链 common
全会 authority
全党 addressee
全区 common compared-with doer lead.fill name-closing name-opening rank-scope whole-scope
全区性 name-start
全县 common compared-with doer lead.fill name-closing name-opening rank-scope whole-scope
全县性 name-start
全国 common compared-with doer lead.fill list-keeper name-closing name-opening rank-scope
全国一刻钟 name-start
全国乡村 name-start
全国五一 name-start
全国人大 name-start
全国优秀 name-start
全国先进 name-start
全国农业 name-start
全国劳模 name-start
全国卫生 name-start
全国双拥 name-start
全国和美 name-start
全国基层 name-start
全国工人 name-start
全国巾帼 name-start
全国性 name-start
全国文明 name-start
全国模范 name-start
全国民主 name-start
全国民族 name-start
全国爱国 name-start
全国百强 name-start
全国示范 name-start
全国科普 name-start
全国绿色 name-start
全国重点 name-start
全国青年 name-start
全国首批 name-start
全域 common manner name-opening whole-scope
全天候 common
全局 doer head.abstract unseen
全州 name-opening rank-scope
全市 common compared-with doer lead.fill name-closing name-opening rank-scope whole-scope
全市性 name-start
全新 clause.noun
全方位 common manner
全旗 name-opening rank-scope
全村 name-opening no-village
全校 doer
全民 common
全民阅读 common
全球 common rank-scope
全球排名 clause.noun
全生命周期 common
全盟 rank-scope
全省 common compared-with doer lead.fill list-keeper name-closing name-opening rank-scope whole-scope
全省性 name-start
全省文化中心 head.abstract
全社区 name-opening no-village
全系统 doer
全街道 doer name-opening whole-scope
全覆盖 clause.noun
全部 aspect clause.manner lead.fill manner name-closing name-opening opens-predicate
全镇 common compared-with doer lead.fill name-opening rank-scope whole-scope
全长 size
全面小康 clause.noun
全龄 common
八 copula-head
八项规定 topic.governance
公交 common topic.transport
公众号 head.facility
公共 clause.noun common lead.name name-end
公共卫生 common topic.health
公共服务 common
公厕 common head.facility
公司 common concrete head.facility sorted-by-size
公园 concrete single-works topic.urban
公安 topic.safety
公寓 head.facility topic.housing
公平 head.abstract
公开赛 head.event
公报 head.document
公有 lead.name
公正 common manner name-end
公益 common
公益性 common
公祭 head.event
公租房 common head.facility topic.housing
公约 head.document lead.name
公路 common concrete head.facility topic.transport
公路交通 head.abstract
六 copula-head
共产党 name-start
共同 clause.noun name-start
共同体 head.body
共和 name-start
共富 name-start
共性 name-start
共有产权 clause.noun
共生 name-start
共用 name-start
共识 head.abstract name-start unseen
共青团 name-start
共鸣 name-start
关口 head.abstract unseen
关税 rated
关系 head.abstract slogan-noun unseen valuation
关键 common copula-head slogan-noun worth
其中 aspect clause.manner link name-closing name-opening
其他 common
其余 aspect name-opening
典礼 head.event
典范 common
养成 lead.name
养殖场 sorted-by-size
养殖户 sorted-by-size
养老 common topic.welfare
养老保险 topic.welfare
养老金 entitlement
内在 lead.name name-end
内地 common
内涵 head.abstract
内资 topic.economy
内陆 common
再保险 name-start
再分配 name-start
再制造 name-start
再审 name-start
再就业 name-start
再担保 name-start
再教育 name-start
再生 common name-start
再登记 name-start
再融资 name-start
再贴现 name-start
再贷款 name-start
军事 common
军人 person unit.noun
军民 common unit.noun
农业 clause.noun common topic.agriculture
农产品 common topic.agriculture
农场 body-end sorted-by-size
农家 common
农户 counted-before other-doer person sorted-by-size unit.noun
农房 common head.place unit.noun
农机 common topic.agriculture
农村 common no-village topic.agriculture
农村公路管理 head.abstract
农村路 topic.transport
农民 common other-doer person topic.agriculture unit.noun
农民工 common counted-before topic.employment unit.noun
农牧民 person unit.noun
农田 head.place
农贸市场 head.facility
农资 common
冬令营 head.event
冰雪 common
决定 head.document
决策 topic.governance
决议 head.document
冷库 head.facility
冷链 common
净值 signed
净利 signed
净流入 signed
净流出 signed
净迁入 signed
减免税 clause.noun
减增 lead.name
减少幅度 lead.fall-rate
减幅 lead.fall-rate
减排 common lead.name topic.environment
减灾 common topic.safety
凡 copula-head
凡是 lead.name
出入口 head.facility
出发 clause.noun
出发点 copula-head
出口额 money
出库 head.abstract
出栏 shared-measure
出租车 common
出行 common head.abstract
出让金 money
出路 head.abstract worth
分值 unitless
分公司 head.body
分均 lead.name
分类 common manner opens-predicate
分部 head.body
分钟 common unit.time
分队 head.body
创业 clause.noun common topic.employment
创业者 person
创作 clause.noun
创建工作 clause.noun
创建活动 clause.noun
创意 common
创新中心城市 head.abstract
创新型 common
创新链 head.abstract
初中 head.facility
初等 name-end
利息 money
利民 common
利润 measured money shared-measure
利润总额 measured shared-measure
利率 rated
利用率 measured
利税 measured money shared-measure
到会 clause.noun
到场 head.abstract
到家 clause.noun
到岗 clause.noun
到底 slogan-noun
到户 clause.noun
到期 clause.noun name-start
到村 clause.noun
到校 clause.noun
到访 clause.noun
到账 clause.noun name-start
到达 clause.noun lead.name name-end
制度 entitlement-end head.document slogan-noun
制造 common topic.industry
制造业 common
制造业中心 head.abstract
券 head.document
前列 rank-word
前提 worth
前沿 common
前者 aspect
前茅 rank-word
剧场 head.facility
剧目 head.document
剧院 head.facility
剩余 aspect clause.manner
副中心 head.abstract
力作 common
力度 head.abstract
力量 worth
办事处 body-end
办公厅 body-end
办公室 body-end head.body
办学 common topic.education
办法 copula-head head.document
办结率 measured
功能 common head.abstract lead.name slogan-noun
功能性 common
加工能力 of-amount
加氢站 head.facility
加装电梯 topic.housing
动力 head.abstract unseen worth
动力电池 common
动向 clause.noun
动态 common manner
动漫 common
动能 head.abstract lead.name
动迁 common generic topic.housing
助企 common
助餐 common topic.welfare
助餐点 head.facility
劳动 common topic.employment
劳动力 common counted-before person unit.noun
劳动者 person
劳模 common
势头 head.abstract
势能 lead.name
化 common slogan-head
化工 common
北部 common
区 common concrete unit.noun
区内 name-opening rank-scope
区县 common
区块链 common
区域 common
区域性 common
区委 authority
区志 head.document
区政府 authority doer name-opening
区政府系统 name-start
区政府部门 name-start
区级 common
医保 topic.health
医共体 topic.health
医养 common
医养结合 common
医学 common
医师 person unit.noun
医护比 lead.name ratio
医生 person unit.noun
医疗 common topic.health
医疗器械 common
医疗机构 other-doer
医联体 topic.health
医药 common
医院 common concrete single-works topic.health
十 copula-head
升幅 lead.rise-rate
升降 lead.name
半导体 common
半年 which-plan
协会 head.body
协作 head.abstract
协同 common manner
协议 head.document
卓越 common
单产比 ratio
单位 common head.abstract other-doer sorted-by-size unit-header unit.noun
单元 common
南部 common
博物馆 concrete topic.culture
博览会 head.event
占地 size
占地面积 size
占有 lead.name
占比 aspect lead.name ratio
卡 head.document
卫星 common
卫生 common topic.health
卫生健康 topic.health
卫生室 head.facility
卫生所 head.facility
危房 head.place topic.housing
危旧 common
危旧房 common head.place
即将 clause.noun coming neither
厂 head.facility single-works
厂区 common
厂房 common head.facility single-works
厂矿 common
厅 body-end head.facility
历史 common
历史建筑 common head.place
历史文化 common
历史风貌 topic.culture
压减率 lead.fall-rate
压力 head.abstract
厕所 common head.facility
原则 copula-head slogan-noun
原定 set-before
厨余 common
去年 aspect back compared-with done-before named-year past set-before
县 common concrete sorted-by-size unit.noun
县内 name-opening rank-scope
县区 common
县城 common unit.noun
县域 common
县委 authority
县志 head.document
县政府 authority doer name-opening
县政府系统 name-start
县政府部门 name-start
县级 common
参保人员 counted-before
参保人数 measured
又好 name-start
及早 name-start peeled
及时 manner name-opening name-start opens-predicate
及格 name-start
友好 common
友好型 common
双减 topic.education
双创 common
双向奔赴 head.abstract
双拥 common topic.welfare
双碳 common head.abstract
反应 lead.name no-modal
反腐 topic.governance
反诈 common topic.safety
反超 lead.name
发展空间 head.abstract
发展道路 head.abstract
发案 topic.safety
发热门诊 topic.health
发电 common
发达 name-end
受理中心 clause.noun
受理点 clause.noun
受益人 clause.noun
受益人口 clause.noun
受益企业 clause.noun
受益农户 clause.noun
受益群众 clause.noun counted-before
受益面 clause.noun
受让 name-end
变局 unseen
变成 lead.name
变电 works-word
口岸 common head.facility topic.economy
口碑 head.abstract
口袋 common
口袋公园 topic.urban
古城 common
古村 common head.place
古村落 common
古街 head.place
古镇 common head.place topic.culture
只 concrete-count copula-head lead.fill unit.count
可以 clause.noun name-closing
可信 common
可再生 common
可持续 clause.noun common
可能 lead.name name-closing state
可达 clause.noun
台账 head.document
司机 person
司法 common
司法所 body-end
各 common lead.fill name-closing
各区 rank-scope
各县 rank-scope
各地 common doer
各市 rank-scope
各种 any-kind common
各类 any-kind common
各类主体 other-doer
各级 any-kind common doer
各级各部门 doer
各级政府 doer
各镇 rank-scope
各项 any-kind aspect common
合一 slogan-noun
合作区 head.place
合作社 head.body other-doer sorted-by-size
合作组织 clause.noun
合力 head.abstract manner opens-predicate unseen
合同 head.document
合成 lead.name
合成生物 common
合格率 measured
合约 lead.name
合计 aspect lead.fill name-closing plain-header
吊装 works-part
同期 compared-with
同步 clause.manner lead.fill manner name-closing opens-predicate slogan-noun
同比 aspect clause.manner lead.year-on-year outcome past-mark plain-header
同类 rank-scope
同胞 person unit.noun
同行业 rank-scope
名单 head.document kept-list
名园 head.abstract
名城 head.abstract
名录 head.document kept-list
名村 common
名片 head.abstract
名镇 common
名镇名村 head.abstract
后备 common
后者 aspect
后街 common
向上 clause.noun name-start
向导 clause.noun name-start
向心 name-start
向日葵 name-start
向阳 name-start
吞吐能力 of-amount
吞吐量 of-amount
吨位 lead.name
含有 lead.name
听证会 head.event
启动仪式 clause.noun
启动区 clause.noun
启动资金 clause.noun
员工 person unit.noun
员额 counted-before
周年 lead.name unit.time
周年活动 head.event
周边 common
和平 name-start
和田 name-start
和田玉 name-start
和睦 name-start
和约 lead.name
和美 common name-start
和解 name-start
和谐 head.abstract name-start
品牌 common head.abstract slogan-noun unseen
品牌工程体系 head.abstract
品质 head.abstract unseen
响应 lead.name no-modal
商业 clause.noun common
商业体 head.facility
商事 common
商会 head.body topic.economy
商务 common
商品 common
商品市场 head.facility
商品房 topic.housing
商圈 common head.abstract topic.economy
商场 head.facility sorted-by-size
商户 counted-before other-doer person sorted-by-size unit.noun
商街 common
商贸 common
嘉年华 head.event
噪声 common
四 copula-head
四个意识 attitude
四个自信 attitude
四好农村路 topic.transport
四期 single-works
回收 clause.noun
回迁 clause.noun
团 head.body unit.count
团区委 body-end
团县委 body-end
团委 body-end
团市委 body-end
团省委 body-end
团队 head.body
园 concrete head.facility single-works
园区 common head.facility single-works sorted-by-size topic.industry unit.noun
园林 common head.place
困难 common end-state
困难群众 topic.welfare unit.noun
围墙 common head.place
固废 common
国企 common topic.economy
国债 money
国内 common rank-scope
国务院 authority doer
国土 common
国土空间 topic.urban
国家 authority common doer list-keeper unit.noun which-plan
国家标准 concrete
国家级 common
国库 topic.finance
国有 common lead.name
国营 head.abstract
国资 topic.economy
国防 common topic.safety
国际 common
国际化 common
国际排名 clause.noun
图书 common unit.noun
图书室 head.facility
图书馆 concrete topic.culture
图册 head.document
图谱 head.document
圈 head.abstract
土地 common
土壤 common topic.environment
土建 works-part
土方 works-part
在产 name-start
在京 name-start
在册 clause.noun name-start
在办 name-start
在华 name-start
在售 name-start
在园 name-start
在地 clause.noun name-start
在外 clause.noun name-start
在学 name-start
在孵 clause.noun name-start
在审 name-start
在岗 clause.noun name-start
在川 name-start
在库 clause.noun name-start
在建 clause.noun name-start
在役 name-start
在批 name-start
在押 name-start
在校 clause.noun name-start
在校生 clause.noun person
在沪 name-start
在浙 name-start
在渝 name-start
在琼 name-start
在用 name-start
在矫 name-start
在研 clause.noun name-start
在租 name-start
在粤 name-start
在线 clause.noun name-start
在线监测 name-start
在编 clause.noun name-start
在职 clause.noun name-start
在苏 name-start
在营 name-start
在训 name-start
在读 name-start
在谈 clause.noun name-start
在豫 name-start
在逃 clause.noun name-start
在院 name-start
在鲁 name-start
圩区 common
圩堤 common
地上 common
地下 common
地区 head.abstract rank-scope
地名 common
地图 head.facility
地块 head.place topic.urban
地方 common head.abstract
地方标准 head.document
地标 common
地标性 common
地热 common
地理 common
地质 common
地铁 head.facility topic.transport
地震 common
场 article-count concrete-count head.facility unit.count
场所 head.facility
场景 common head.abstract unit.count unseen
场站 common
场馆 concrete
均 aspect clause.manner lead.fill name-closing name-opening
均价 name-start
均值 aspect compared-with lead.name
均等 clause.noun name-end name-start
均线 name-start
均衡 head.abstract name-start
坡地 common sorted-by-size
坡耕地 sorted-by-size
垃圾 common topic.environment
垃圾处理 clause.noun
型 common
城中村 common head.place no-village topic.housing
城乡 common
城乡比 lead.name ratio
城乡社区 no-village
城区 common name-opening
城区面积 name-start
城市 common concrete head.abstract rank-scope unit.noun
城市副中心 head.abstract
城市大脑 head.facility
城市更新 topic.urban
城市管理 topic.urban
城管 topic.urban
城运 topic.governance
城镇 common
城际 common
培优 common
培植 clause.noun
培育库 clause.noun
培育期 clause.noun
培训班 head.event
基地 concrete head.facility single-works
基层 common
基层减负 topic.governance
基层治理 topic.governance
基层组织 clause.noun head.abstract
基建 common
基本 clause.manner common lead.fill manner name-closing name-opening
基本住房 clause.noun
基本保险 clause.noun
基本公共 clause.noun
基本养老 clause.noun
基本农田 clause.noun
基本制度 clause.noun
基本功 clause.noun
基本医保 clause.noun
基本医疗 clause.noun
基本单位 clause.noun
基本口粮 clause.noun
基本工资 clause.noun
基本支出 clause.noun
基本服务 clause.noun
基本权益 clause.noun
基本殡葬 clause.noun
基本民生 clause.noun
基本生活 clause.noun
基本用水 clause.noun
基本电价 clause.noun
基本电费 clause.noun
基本盈余 clause.noun
基本盘 clause.noun
基本社会 clause.noun
基本经济 clause.noun
基本草原 clause.noun
基本药品 clause.noun
基本药物 clause.noun
基本财力 clause.noun
基本面 clause.noun
基石 worth
基础 common head.abstract worth
基础设施 head.abstract
基础金 entitlement
基金 head.body money topic.finance
堤坝 common head.facility
堤岸 common
堤防 head.facility
塔 head.facility
塘 head.place
塘坝 common
填埋 common
境外 common
增值税 rated
增加值 clause.noun measured money shared-measure
增加额 lead.rise-rate
增多 lead.name
增幅 aspect lead.rise-rate plain-header
增幅排名 aspect
增速 aspect lead.rise-rate plain-header
增速排名 aspect
增速目标 lead.rise-rate
增速预期目标 lead.rise-rate
增量 aspect head.abstract lead.rise-rate signed
增长幅度 lead.rise-rate
增长极 head.abstract pursued unseen
增长点 head.abstract pursued unseen
增长率 aspect lead.rise-rate plain-header
增长的预期目标 lead.rise-rate
增长目标 lead.rise-rate
增长速度 lead.rise-rate
增长预期 lead.rise-rate
增长预期目标 lead.rise-rate
增高 lead.name
声音 head.abstract
处分 clause.noun
处理厂 clause.noun
处理率 measured
处理能力 clause.noun of-amount
处理设施 clause.noun
处罚 clause.noun
备忘录 head.document
备案 clause.noun
复合 common
复合型 common
复核 lead.name
夏令营 head.event
夏收 front
外商 common unit.noun
外在 lead.name name-end
外墙 common
外贸 topic.economy
外资 common head.abstract topic.economy
多元 any-kind common
多功能 common
多占 lead.name
多层 common
多样 any-kind common
多级 common
夜市 common
夜游 common
夜间 common
夜间经济 topic.economy
大 chrome-line common slogan-head
大事 slogan-noun worth
大众 common
大会 head.event
大关 head.abstract
大典 head.event
大厦 head.facility single-works
大园区 head.abstract
大坝 head.facility
大型 common
大多 clause.manner lead.name
大学 head.facility topic.education
大学生 common unit.noun
大宗商品 common
大局 head.abstract slogan-noun unseen
大市场建设 head.facility
大户 sorted-by-size
大数据 common head.abstract
大格局 head.abstract
大桥 concrete topic.transport
大桥匝道 head.place
大棚 head.facility
大楼 head.facility
大豆 common
大赛 head.event
大通道 head.place
大道 single-works works-word
大队 body-end
大集团 head.abstract
天桥 head.facility
天然 common
天然气 common
天际线 head.abstract
太阳能 lead.name
失业 clause.noun topic.employment
失能 common
头名 rank-word
契税 rated
奖项 concrete
套票 common
套餐 head.document
女生 person
奶 goods
奶业 common
奶牛 common
好 common
好产品 head.abstract
妇女 common person topic.welfare unit.noun
妇女联合会 body-end
妇幼 common
妇联 body-end common
委员会 body-end head.body
娱乐 common
婴幼儿 common person
孕产妇 person
存储 common
存在 clause.noun lead.name name-end state
存栏 shared-measure
存款 money
存款余额 shared-measure
存贷比 lead.name ratio
存量 aspect common head.abstract
季 head.event
季度 clause.manner unit.time which-plan
季节 head.abstract
孤儿 topic.welfare unit.noun
学会 head.body
学位 topic.education unit.noun
学前 common topic.education
学年 lead.name unit.time
学杂费 entitlement
学校 body-end common concrete single-works topic.education unit.noun
学校家庭社会 head.abstract
学生 common counted-before person unit.noun
学科 common
学费 entitlement
孩子 person
孵化 clause.noun common
孵化器 head.body topic.industry
宅基地 topic.agriculture
安全 common head.abstract
安全感 head.abstract
安全生产 topic.safety
安居 lead.name
安置房 head.facility topic.housing
完工率 measured
完成投资 measured
完成比例 aspect
完成率 aspect lead.name
完成进度 aspect
完整 common
官兵 person unit.noun
定位 slogan-noun
宜业 common
宜居 common
宜居宜业 common
实事 annex common concrete
实体经济 topic.economy
实力 head.abstract
实战 common
实现率 lead.name
实训 common
实践 common
实验室 concrete head.facility topic.industry
审批局 head.body
审议意见 clause.noun
客车 sorted-by-size
客运 common
宣传周 head.event
宣传日 head.event
宣传月 head.event
宣传部 body-end
宣传阵地 head.facility
家具 common
家园 head.abstract
家居 common
家庭 common counted-before generic head.abstract other-doer person sorted-by-size unit.noun
家庭医生 topic.health unit.noun
家政 common
家数 counted-number
家电 common
家禽 common
家门口 common
容积比 lead.name ratio
容积率 unitless
容量 of-amount size
宽 size
宽带 common
宾馆 head.facility
宿舍 head.facility
密集 common
富民 common
对内 clause.noun
对台 name-start
对外 clause.noun common name-start
对应 clause.noun lead.name no-modal
对手 name-start
对接会 clause.noun head.event
对接活动 clause.noun
对比 lead.name name-start
对策 clause.noun name-start
对联 name-start
对虾 name-start
对讲 name-start
对象 clause.noun generic name-start person
导则 head.document
导向 clause.noun head.abstract
将军 clause.noun name-start neither no-modal
将帅 name-start
将来 clause.noun name-start neither
小 chrome-line common
小分队 head.body
小区 common concrete head.place
小型 common
小学 body-end concrete head.facility single-works topic.education
小巷 common
小微 common
小汽车 sorted-by-size
小流域 common
小程序 head.facility
小镇 head.place
小麦 common
少年 lead.name
尤其 copula-head link
就业 clause.noun common head.abstract topic.employment
就业人员 counted-before measured
就近 lead.name manner
局 body-end
局面 head.abstract unseen
层次 common
层面 slogan-noun
居委 topic.governance unit.noun
居委会 body-end common unit.noun
居家 common
居民 common counted-before other-doer person unit.noun
居民区 common topic.governance unit.noun
居民委员会 body-end
屋 head.facility
屋顶 common
屏障 head.abstract
展 head.event
展会 common
展厅群 head.place
展示舞台 head.facility
展览 common head.event
展销会 head.event
展陈 head.place
展馆 concrete
山区 common
山地 common
山塘 common
山际线 head.abstract
岗位 counted-before head.body topic.employment unit.noun
岛屿 head.place
岸线 common head.abstract
峰会 head.event
嵌入 common
嵌入式 common
巡察 topic.party-building
巡视 topic.party-building
工业 clause.noun common topic.industry
工业互联网 common topic.industry
工业产值 shared-measure
工业区 head.place
工业园区 zone-end
工会 body-end common head.abstract
工伤 common
工作 generic head.programme paper peeled review-head-with-time slogan-noun
工作室 head.facility
工作格局 head.abstract
工作组 head.body
工作量 plan-noun
工作阵地 head.abstract
工匠 common
工厂 common concrete head.facility
工商联 body-end
工坊 head.facility
工程 generic head.programme lead.name sorted-by-size works-part
工程量 plan-noun
工资 entitlement money topic.employment
差 signed
已建 clause.noun name-start
已经 clause.noun done done-before name-closing name-opening
巷 head.place
市 common unit.noun
市值 money
市内 name-opening rank-scope
市县 common
市场 common head.abstract single-works sorted-by-size
市场主体 counted-before other-doer topic.economy unit.noun
市场化 common
市域 common
市委 authority
市容 topic.urban
市政 common topic.urban
市政府 authority doer name-opening
市政府各 name-start
市政府系统 name-start
市政府规章 name-start
市政府部门 name-start
市民 other-doer person unit.noun
市级 common
市集 head.facility
布 goods
师生 counted-before person unit.noun
师生比 lead.name ratio
师资 topic.education
带 head.abstract slogan-head
带有 lead.name
帮困 topic.welfare
帮扶对象 clause.noun
常务委员会 body-end
常委会 body-end
常态 common unseen
常态化 common manner opens-predicate
幅度 aspect of-amount
干线 common
干部 common counted-before head.abstract person unit.noun
平原 common
平台 generic head.facility sorted-by-size unit.noun
平台企业 other-doer
平均 aspect compared-with lead.fill name-closing name-opening
平均数 compared-with
平均时长 name-start
平均时限 name-start
平均每户 aspect
平均用时 name-start
平均耗时 name-start
平安 common topic.safety
平安医院 head.abstract
平安校园 head.abstract
平房 head.place
年 aspect unit.time
年产值 measured
年初 set-before short-time which-plan
年均 aspect clause.manner lead.annual name-opening
年度 compared-with name-closing name-opening paper unit.time which-plan
年度任务 name-start
年度投资 name-start plan-noun
年度改造 name-start
年度改革 name-start
年度民生 name-start
年度目标 name-start
年度绩效 name-start
年度综合 name-start
年度考核 name-start
年度计划 name-start
年度重点 name-start
年度预算 name-start
年报 head.document
年鉴 head.document
并入 name-start
并联 name-start
并购 name-start
并轨 name-start
幸福 common
幸福感 head.abstract
幼儿 common person
幼儿园 body-end concrete head.facility single-works topic.education
广为 lead.name
广场 concrete head.facility single-works
广大人民 addressee
广大党员 addressee
广大妇女 addressee
广大干部 addressee
广大群众 addressee
广大职工 addressee
广大青年 addressee
广播 common
广电 common
庆典 head.event
庆祝 common
床护比 lead.name ratio
序列 lead.name
序时 which-plan
序时进度 compared-with plan-noun
库 head.facility
库存 shared-measure
库容 of-amount size
应急 common no-modal topic.safety
应急队 head.body
应用场景 head.abstract
底线 head.abstract slogan-noun
底色 worth
店铺 sorted-by-size
度假 common
度假区 head.place zone-end
庭 head.facility
康养 common
康复 common
廉政 common topic.governance
廉正 name-end
廉租 common
廉租住房 common
廉租房 topic.housing
廊道 common head.place
建成区 clause.noun
建材 common
建筑 common head.place
建筑面积 measured size
建设任务 plan-noun
建设工程 works-word
建设道路 head.abstract
开发区 common head.place topic.industry zone-end
开场 head.abstract
开工率 measured
开工面积 clause.noun
开工项目 clause.noun
开放型 common
开放日 head.event
开放枢纽 head.abstract
弄 head.place
式 common
引擎 head.abstract
引水 works-word
引江 works-word
引调水 works-word
引资 common money topic.economy
引领区 head.abstract
弱电 common
弹性 unitless
强企 head.abstract
强区 head.abstract
强县 head.abstract
强国 head.abstract
强市 head.abstract
强电 common
强省 head.abstract
强磁场 head.abstract
强镇 head.abstract
当季 aspect name-opening
当年 aspect clause.manner name-opening past short-time which-plan
当月 aspect name-opening
当期 aspect name-opening
录用 clause.noun
形势 head.abstract
形式主义 topic.governance
形态 common
形象 head.abstract unseen
形象进度 works-part
彩化 common
影响力 clause.noun head.abstract
影响因素 clause.noun
影响面 clause.noun
影视 common
影院 head.facility
征拆 works-word
征收 clause.noun common generic topic.housing works-part
征收再 lead.name
征程 head.abstract unseen
征迁 clause.noun
得分 unitless
得分列 lead.last
得分居 lead.last
循环 common slogan-noun
微 common
微型 common
微网格 common
心理 common
心理健康 topic.health
志 head.document
志愿 common
志愿服务 topic.culture
志愿者 common counted-before person unit.noun
志愿者协会 head.body
志愿队 head.body
快就 lead.name
快线 works-word
快递 common
快速 common lead.fill
快速化 peeled works-word
态势 head.abstract unseen
思想为指导 guiding
思想文化阵地 head.abstract
思路 copula-head head.abstract
急救 common
性 common
性价比 lead.name ratio
性别比 lead.name ratio unitless
性能 lead.name
总 aspect copula-head lead.fill
总书记 authority
总产值 measured shared-measure
总产量 measured shared-measure
总人数 aspect
总任务 plan-noun
总体 aspect common manner
总体要求是 guiding
总值 aspect lead.name money
总分 unitless
总分列 lead.last
总分居 lead.last
总吨位 lead.name
总基调是 guiding
总工会 body-end
总工程量 plan-noun
总建筑面积 size
总投资 measured plan-noun size
总投资额 measured size
总排名 clause.noun
总收入 measured shared-measure
总数 aspect
总的 copula-head
总规模 aspect size
总进尺 plan-noun
总进度 plan-noun
总部 common head.body topic.economy
总量 aspect plain-header
总量排名 aspect
总金额 aspect
总长 size
总队 body-end
总面积 measured size
总额 aspect plain-header shared-measure
恳谈会 head.event
患者 counted-before person unit.noun
情况 common name-closing
惠企 common topic.economy
惠及人口 clause.noun
惠民 common
意义 worth
意向 clause.noun
意向书 head.document
意向征集 clause.noun
意见 generic head.document
意识 head.abstract slogan-noun unseen
意识形态 topic.party-building
感知 common
愿望 worth
慈善 common topic.welfare
慢性病 common topic.health
慢行 common
戏曲 common
成交额 measured money shared-measure
成就 lead.name review-head-with-time
成年 lead.name
成效 head.abstract review-head-with-time
成本 head.abstract
成果 head.abstract
成果转化 topic.industry
成绩 aspect head.abstract review-head-with-time
成绩单 worth
我乡 doer
我们 doer name-opening
我区 common doer name-opening whole-scope
我县 common doer name-opening whole-scope
我国 doer name-opening
我委 doer
我局 doer
我市 common doer name-opening whole-scope
我校 doer
我省 common doer name-opening whole-scope
我街道 doer name-opening
我部 doer
我镇 doer name-opening whole-scope
我院 doer
战场 head.abstract
战略 common head.programme slogan-noun
战略性 common
战略支点 head.abstract
战略枢纽 head.abstract
战略线 head.abstract
战线 head.abstract
截污 works-word
户 concrete-count evident-count sorted-by-size unit.count
户均 aspect clause.manner lead.fill
户外 common
户数 aspect counted-number
房 head.facility
房地产 common topic.housing
房子 common
房屋 common
房租 entitlement
所在 clause.noun lead.name name-end worth
所得税 rated
所有 lead.name
手册 head.document
手段 head.abstract
才能 lead.name state
打折 lead.name
托儿所 head.facility
托养所 head.facility
托幼 common topic.education
托育 common topic.education
托育点 head.facility
执法 common head.programme
执法局 head.body
扩大会 lead.name
扫黑 topic.safety
扬尘 topic.environment
扶贫 common topic.agriculture
批准 which-plan
批发 clause.noun common
批发市场 head.facility
承载 common
承载区 head.abstract
承载地 head.abstract
技工 common
技改 common topic.industry
技术 common
技能 common lead.name
技能培训 topic.employment
把手 name-start
抓手 copula-head head.abstract slogan-noun
投产企业 clause.noun
投入产出比 ratio
投资 head.abstract measured money of-amount shared-measure size topic.economy which-plan
投资占比 aspect
投资完成率 measured
投资者 person
投资额 measured shared-measure size
抗旱 common
折合人民币 currency-name lead.fill
折扣 rated
抚养比 lead.name ratio unitless
抚恤金 entitlement
护士 person unit.noun
护岸 common head.facility
护航 common
报到 clause.noun lead.name
报告 head.document review-head-with-time
报备 lead.name
报销比例 entitlement
抵达 lead.name name-end
押金 entitlement
抽查 clause.noun
抽水蓄能 common works-word
拆迁 clause.noun generic
拆违 topic.urban
拔高 lead.name
招录人员 clause.noun
招生 clause.noun topic.education
招聘会 head.event
拟建 name-start
拥军 common
持有 lead.name
指南 head.document
指导思想是 guiding
指挥 common
指挥部 head.body
指数 head.document unitless
指标 aspect common plain-header plan-noun
按时 clause.noun manner opens-predicate
按期 clause.noun manner name-closing opens-predicate peeled
挑战 worth
挤占 lead.name
振兴道路 head.abstract
损益 signed
换乘 common
换届 head.survey
换届选举 head.survey
排口 common
排摸 clause.noun
排放 head.abstract
排查整治 clause.noun
排水 common works-word
排污 common
排涝 common
掘进 works-part
接种 clause.noun topic.health
接驳 common
控股 rated
推介会 head.event
推翻 lead.name
推荐 clause.noun
措施 generic head.document slogan-noun
提拔 clause.noun
提早 lead.name
提案 topic.governance
提要 lead.name neither
提质 common
提高幅度 lead.rise-rate
揭榜挂帅 topic.industry
搭设 lead.name
摘要 lead.name neither no-modal
摸底调查 head.survey
支付 clause.noun common
支撑 common head.abstract worth
支柱 slogan-noun
支线 common
支路 common
支部 head.body
支队 body-end
收入 head.abstract money of-amount shared-measure
收入之比 unitless
收入比 lead.name ratio unitless
收成 lead.name
收支 topic.finance
收益 signed
收费 entitlement
收集率 measured
改正 name-end
攻坚战 head.programme
放心 common
放管服 topic.governance
政务 common
政务公开 topic.governance
政务服务 topic.governance
政协 topic.governance
政府 doer head.abstract
政府信息 topic.governance
政府办公室 body-end
政治 clause.noun common
政治判断力 attitude
政治建设 topic.party-building
政法委 body-end
政策 common entitlement-end head.document
故事 head.abstract
效应 lead.name no-modal unseen
效率 head.abstract
效益 head.abstract
效能 head.abstract lead.name topic.governance
救助对象 clause.noun
救助金 entitlement
救援 common
救援队 head.body
教学 common
教师 common person topic.education unit.noun
教材 head.document
教育线路 head.abstract
敬老 topic.welfare
数 aspect
数字 aspect common
数字化 common
数字地图 head.facility
数字孪生地图 head.facility
数字经济 head.abstract topic.industry
数据 common head.abstract
数据共享 topic.governance
数量 aspect name-closing plain-header
数额 aspect
整体 common lead.fill manner
整洁 common
整车 common
文体 common
文创 common
文化 common head.abstract topic.culture
文化周 head.event
文化月 head.event
文化节 head.event
文化阵地 head.facility
文旅 common topic.culture
文明 common manner slogan-noun
文明城 topic.culture
文明实践 topic.culture
文明校园 head.abstract
文物 common topic.culture
文联 body-end
文艺 common topic.culture
斗争 head.programme
断头路 common topic.transport
新 common name-start slogan-head
新一届政府 doer
新业态 head.abstract
新亮点 head.abstract
新使用 clause.noun
新兴 common
新农村 no-village
新区 head.place
新台币 currency-name lead.fill unit.currency
新址 head.facility
新型 common
新城 head.place
新增长 clause.noun
新增长点 clause.noun
新局 head.abstract unseen
新局面 head.abstract
新居 lead.name
新建建筑 clause.noun
新引擎 head.abstract
新征程 head.abstract
新时代 head.abstract
新材料 common topic.industry
新生 person unit.noun
新空间 head.abstract
新篇章 head.abstract
新能源 common
新质生产力 head.abstract
新路 head.abstract
新闻 common
新高地 head.abstract
方向 clause.noun copula-head slogan-noun
方式 head.abstract worth
方志 common
方案 head.document
方法 head.abstract
方针 front worth
方面 slogan-noun unit.count
施展 head.abstract
施工 generic works-part
旅客 counted-before unit.noun
旅游 common topic.culture
旅游度假区 zone-end
旗帜鲜明讲政治 attitude
无人 common
无人机 common
无废 common topic.environment
无障碍 common
既定 which-plan
既有 common
日常 common
旧 common
旧住宅 common
旧住房 head.place topic.housing
旧厂房 common
旧城 common
旧居 lead.name
旧房 head.place
旧改 topic.housing
早教 common
时代 head.abstract
时序 compared-with
时序进度 compared-with
时期 plan-tail worth
时节 head.abstract
时间 which-plan
星级 common
晚会 head.event
普及率 measured
普惠 clause.noun common
普惠性 common
普法 common topic.governance
普通 common
景区 head.place topic.culture
景点 common head.place
景观 common topic.urban
景观带 head.place
智囊团 head.body
智库 head.body
智慧 common
智慧社区 no-village
智算 common
智能 common lead.name
智能化 common
曲折 lead.name
曲线 head.abstract
更多 any-kind chrome-line common task-sign
最为 lead.name
最低 aspect
最多 aspect limit.max
最大 aspect
最新 clause.noun
最近 lead.name past span-lead
最高 aspect lead.fill
有关 common
有害 name-start
有效 clause.noun manner name-opening name-start opens-predicate
有机 common name-start
有机农业 common
有机肥 common
有线 name-start
有色 common name-start
有限 name-start
朋友圈 head.abstract
服从 clause.noun lead.name
服务业 common
服务业中心 head.abstract
服务人口 clause.noun
服务包 head.document
服务圈 head.abstract
服务局 head.body
服务所 head.facility
服务点 head.facility
服务贸易 common
服务链 head.abstract
服务队 head.body
服装 common
木 goods
未婚 clause.noun
未成年 clause.noun
未成年人 clause.noun common topic.welfare
未来乡村 topic.agriculture
未诉先办 clause.noun
本区 common name-opening
本届政府 doer
本市 common name-opening
本息 money
本村 no-village
本能 lead.name
本金 money
机井 common
机会 head.abstract
机关 common
机制 head.abstract slogan-noun unseen
机器人 common
机场 concrete head.facility topic.transport works-word
机床 common
机房 common
机构 head.body other-doer unit.noun
机械 common
机组 concrete sorted-by-size
机能 lead.name
机遇 worth
杂费 entitlement
权益 head.abstract
杆线 common
村 common concrete head.place sorted-by-size unit.noun village-end
村委 topic.governance
村委会 body-end common unit.noun
村庄 common head.place unit.noun
村志 head.document
村村通 common
村民 common person unit.noun
村民委员会 body-end
村级 common
村级组织 head.abstract
村组 common
村落 common
村集体 topic.agriculture
条例 head.document
条约 lead.name
杯 head.event
板块 pursued slogan-noun
构成 lead.name
构成比 ratio
构架 head.abstract
林业 common front topic.agriculture
林农 person
林场 body-end head.place
林带 head.place
林荫 common
林长 topic.environment
果 goods
果农 person
枢纽 head.facility topic.transport
枫桥经验 topic.safety
架空线 head.place topic.urban
架设 lead.name works-part
查验 common
标准 common concrete entitlement-end head.document
标准化 common manner
标志 worth
标志性 common
标杆 common head.abstract slogan-noun
标段 head.place unit.count
标识 common head.place
栈道 head.facility
校 head.facility unit.noun
校企 common
校区 head.facility unit.noun
校园 head.abstract topic.education
校正 name-end
校舍 head.facility
样本 head.abstract
样板 common head.abstract slogan-noun
样板间 common
核实 lead.name
核心 common copula-head slogan-noun worth
核心区 head.abstract
核电 common works-word
核能 lead.name
根基 worth
根本 worth
格局 head.abstract slogan-noun unseen
框架 head.abstract
案-件比 ratio
案件 concrete
案件比 ratio
案例 concrete head.document
案例集 head.document
桑农 person
档案 common
桥 head.facility unit.count
桥头堡 head.abstract
桥梁 concrete head.facility topic.transport
桥面 common
桩 head.facility unit.count
桩基 works-part
梯田 common
检察院 body-end
检查评价 head.survey
检测 clause.noun common
棉 goods
棉农 person
棉花 common
棋局 unseen
棚户区 common head.place topic.housing
棚改 common
森林 common topic.environment
植物园 common
植被 clause.noun
椒农 person
楼 head.facility
楼宇 common head.facility sorted-by-size topic.economy
楼栋 common
楼组 common unit.count
楼道 common
概要 lead.name neither no-modal
榜单 head.document
榜首 rank-word
模块 slogan-noun
模式 head.abstract slogan-noun unseen
横向 clause.noun
欠薪 topic.employment
次干道 common
正式党员 clause.noun
正式员工 clause.noun
正确政绩观 attitude
步伐 head.abstract peeled
步行 common
步行街 head.facility
步道 head.facility
武装 front
武装部 body-end
残疾 topic.welfare
残疾人 common counted-before person unit.noun
残联 body-end
殡葬 common topic.welfare
母亲 person
每个 aspect
每人 aspect
每户 aspect
每户均 clause.noun
比例 aspect entitlement-end
比值 unitless
比率 unitless
比赛 head.event
比重 aspect plain-header
毕业 clause.noun
毕业生 counted-before other-doer person unit.noun
民主 common
民俗 common
民兵 topic.safety
民宿 common
民居 lead.name
民房 head.place
民族 common
民有 lead.name
民生 common
民生实事 topic.welfare
民营 common head.abstract
民营企业 topic.economy
民间 common
气 goods
气候 common
气化 common
气象 common
氛围 head.abstract unseen
氢能 common lead.name
水 goods
水产 common
水利 common head.place topic.agriculture works-word
水务 common
水厂管线 head.place
水域 common
水塔 common
水塘 common
水岸线 head.abstract
水平 compared-with head.abstract of-amount unseen
水库 concrete head.facility sorted-by-size
水文 common
水果 common
水泥 common
水源 common works-word
水源地 common
水环境 topic.environment
水电 common works-word
水稻 common
水窖 common
水系 common head.place
水质 topic.environment
水质优良比例 measured
水质优良率 measured
水质达标率 measured
水费 entitlement
水闸 head.facility
汇总 lead.name
江河 front
池 head.facility
污染 common topic.environment
污染物 common
污水 common topic.environment
污水厂 head.facility
污水处理 clause.noun
汽车 common sorted-by-size
沉浸式 common
沉降 lead.name
沟渠 common
河 head.place
河堤 head.facility
河段 head.place
河湖 common
河道 common head.place topic.environment
河长 topic.environment
油 goods
油料 common
油气 common
油茶 common
治安 common topic.safety
沼气 common
沿江 common
沿河 common
沿海 common rank-scope
沿线 common
沿街 common
沿边 common
泊位 common head.facility topic.urban unit.noun
法宝 worth
法律 common
法治 clause.noun common topic.governance
法规 head.document
法院 body-end head.abstract
注册 chrome-line clause.noun
注册资本 money size
泵房 common head.facility
泵站 concrete
津贴 entitlement
活力 head.abstract
活动 generic head.programme
活动周 head.event
活动月 head.event
活动阵地 head.facility
洼地 head.place
洽谈会 head.event
派出所 body-end head.body
派对 clause.noun
流域 common
流程 common
流通 common
浇筑 works-part
测绘 common
浜 head.place
海上 common
海事 common
海外 common
海岛 common
海拔高 lead.name
海洋 common
海湾 head.place
海绵 common
海绵城市 topic.urban
海缆 head.facility
消减 lead.name
消费 common head.abstract topic.economy
消费中心 head.abstract
消费券 common
消费季 head.event
消费税 rated
消费者 person
消防 common topic.safety
涉企 common
涉外 common
润 signed
涨幅 aspect lead.rise-rate
涨幅目标 lead.rise-rate
涨幅预期目标 lead.rise-rate
涵洞 common
深度 common manner
深海 common
清凉 common
清单 annex head.document kept-list slogan-noun
清廉 common
清廉医院 head.abstract
清廉学校 head.abstract
清朗 common
清洁 common
清洁能源 common
渔业 common topic.agriculture
渔农 person
渔民 person unit.noun
渔港 common
渠 head.facility
渠系 common
渠道 common head.abstract
温室 common
港 head.place unit.noun
港区 head.facility
港口 common concrete head.facility topic.transport
游客 counted-before person unit.noun
游泳 common
湖 head.place
湾 head.place
湿地 common topic.environment
源泉 worth
溪 head.place
满意度 head.abstract measured unitless
满意率 measured
滨水 common
滩涂 common
演出 clause.noun head.event topic.culture
演艺 common
潜力 head.abstract
潜在 name-end
潜能 lead.name
灌区 common works-word
灌溉 common topic.agriculture
火电 works-word
灯光 common
灵活 common manner
灾害 common
灾民 person unit.noun
点位 head.facility unit.count
炼油能力 of-amount
烟 goods
烟农 person
热 goods
热线 common head.facility topic.governance
热网 works-word
热能 lead.name
焕新 clause.noun
焚烧 common
煤 goods
煤炭 common
煤炭产能 of-amount
煤电 common
煤矿 head.place
燃气 common topic.urban
爱国卫生 topic.health
片区 head.place slogan-noun unit.noun
版权 common
牌坊 head.facility
牛 goods
牧场 head.place sorted-by-size
牧户 person unit.noun
牧民 person unit.noun
物业 common topic.housing
物流 common
物流园 single-works
物联网 common
物资 common
牵头 common
特别 copula-head link
特困 common
特教 common
特殊 common
特点 head.abstract
特种设备 topic.safety
特等 name-end
特色 common head.abstract slogan-noun unseen
特色产品 head.abstract
特色小镇 head.place
特色村 no-village
特色街 head.facility
特色道路 head.abstract
猪 goods
献血 topic.health
玉米 common
环保 common topic.environment
环卫 common topic.urban
环境 common head.abstract unseen
环境保护 topic.environment
环比 aspect clause.manner lead.period-on-period plain-header
环节 common head.abstract pursued slogan-noun unit.count
环路 common
现代 common name-start
现代化 common
现在 clause.noun lead.name name-end now
现场 head.abstract name-start
现实需求 slogan-noun
现行 name-start
现金 name-start
班 concrete-count head.event unit.count
班列 head.facility lead.name unit.noun
理事会 head.body
理念 head.abstract slogan-noun
理由 lead.name
瓜农 person
瓶颈路 common
甘蔗 common
甚至 copula-head
生产 common
生产力 head.abstract
生产性 common
生产总值 money topic.economy
生产线 head.facility
生产能力 of-amount
生命线 head.abstract worth
生师比 lead.name ratio
生态 common head.abstract topic.environment unseen
生态圈 head.abstract
生态系统 head.abstract
生成 lead.name
生活 common head.abstract
生活圈 head.abstract
生物 common
生物医药 common topic.industry
生物质 common
生猪 common
生育 common
生育率 unitless
用地 common
用工 topic.employment
用户 counted-before measured person unit.noun
用户数 counted-number
用能 lead.name
田园 front head.abstract
由乱 name-start
由于 clause.noun
由头 name-start
由来 clause.noun
由点 name-start
申请 generic
电 goods
电信 common
电力 common
电动 common
电动自行车 common
电商 common topic.economy
电子 common
电子信息 common
电影 common
电梯 head.facility unit.noun
电池 common
电源 common
电站 concrete works-word
电竞 common
电网 common works-word
电能 lead.name
电能利用效率 unitless
电视 common
电费 entitlement
男女比 ratio
男生 person
畜牧 common topic.agriculture
畜禽 common
疫情 topic.health
疫苗 common topic.health
疾控 common
登山 common
登记 clause.noun
登记在册 clause.noun
登高 lead.name
白皮书 head.document
白酒 common
百分比 ratio
盈亏 signed
盐 goods
监委 body-end
监察委员会 body-end
监控 common
监测对象 clause.noun
盘子 kept-list
盛会 head.event
盟约 lead.name
目录 chrome-line head.document kept-list
目标任务 plan-head plan-mark plan-noun
目的地 head.abstract
直播 common
直达 clause.noun lead.name name-end
直通车 unseen
相关 common
相对 clause.noun
相应 lead.name no-modal
省 common list-keeper unit.noun
省内 rank-scope
省域 common
省委 authority
省市 common
省政府 authority doer name-opening
省政府各 name-start
省政府系统 name-start
省政府规章 name-start
省政府部门 name-start
省级 common list-keeper
真 copula-head
着力点 copula-head
督导评估 head.survey
矛盾 head.abstract
矛盾纠纷 topic.safety
知名度 head.abstract
知识产权 common
矫正 name-end
短板 head.abstract
石化 common
石油 common front
石漠化 common
矿 head.place
矿井 common
矿产 common
矿山 common
码 head.document
码头 concrete head.facility single-works works-word
码头群 head.place
研修 common
研发投入 clause.noun
研学 common
研究所 head.facility
确立 slogan-noun
碳中和 topic.environment
碳达峰 topic.environment
磁场 head.abstract
示范 common
示范引领 head.abstract
示范性 common
示范村 no-village
示范样板 head.abstract
示范楼 head.facility
礼堂 head.facility
礼节 head.abstract
礼让 name-end
社会 common head.abstract
社会保险 topic.welfare
社会保障 common topic.welfare
社会力量 other-doer
社会组织 clause.noun common head.abstract
社会资本 other-doer
社区 common concrete head.place unit.noun village-end
社区事务 topic.welfare
社区治理 topic.governance
社区矫正 common
祠堂 head.facility
票价 entitlement
祭典 head.event
禁毒 common topic.safety
私有 lead.name
种业 common
种子 common
种植户 sorted-by-size
种植面积 measured
科创 common topic.industry
科创中心 head.abstract
科学 common manner opens-predicate
科学中心城市 head.abstract
科技 common
科技创新 topic.industry
科技创新中心 head.abstract
科技园区 zone-end
科研 common
科研人员 other-doer
租户 person
租赁 common
租赁住房 common
租赁房 topic.housing
租赁费 money
租金 entitlement money
秩序 head.abstract unseen
积分列 lead.last
积分居 lead.last
秸秆 common
移民 person unit.noun
移送 clause.noun
稀土 common
程序 common
税收 measured money of-amount shared-measure topic.finance
税款 money
税源 topic.finance
税率 rated
税金 money
稳岗 common
稻米 common
空中 common
空气 common topic.environment
空间 common head.place
空间格局 head.abstract
空降 lead.name
空高 lead.name
突破性 clause.noun
窗口 common
窗口期 unseen
立交 common head.facility
立体 common
立体化 common
立场 head.abstract
立案 clause.noun
立面 common head.place
站 head.facility unit.count
站台 common
站点 head.facility
竞争 clause.noun
竞争力 head.abstract
竞赛 head.event
章程 head.document
竣工率 measured
竣工面积 clause.noun
竣工项目 clause.noun
竹 goods
等 common name-closing peeled
策划 common
策源地 head.abstract
筛查 clause.noun topic.health
签到 clause.noun lead.name
签约率 measured
签约项目 measured
简短 lead.name
算力 common head.abstract
算法 common
管委会 body-end
管廊 common head.facility
管理委员会 body-end
管理局 head.body
管线 works-word
管网 head.facility topic.urban works-word
管道 head.facility works-word
篇章 head.abstract unseen
米 goods unit.measure
类 common grading-unit unit.count
粉丝 counted-before unit.noun
粮 goods
粮农 person
粮油 common
粮食 common topic.agriculture
精准 common manner opens-predicate
精品 common head.abstract
精品街 head.facility
精神 head.abstract unseen
精神文明 topic.culture
精细 common
精细化 common manner
精细化工 common
精英 common
糖 goods
系列 common lead.name slogan-noun unit.count
系列活动 head.programme
系数 unitless
系统 head.facility manner rank-scope
系统性 common
素养 common
素质 common
索引 head.document
紧密 common
紧密型 common
红十字 topic.welfare
红十字会 body-end
红线 head.abstract
红色 common
红色物业 topic.party-building
约定 name-start
约束 name-start
约见 name-start
约谈 clause.noun name-start
级 common grading-unit unit.count
纪委 body-end
纪委监委 body-end
纪录片 head.document
纪律检查委员会 body-end
纪要 lead.name neither
纱 goods
纲要 head.document neither no-modal
纳税人 person
纵向 clause.noun
纸 goods
纺织 common
纾困 common
线 head.facility
线上 common
线上线下 clause.noun
线下 common
线路 head.facility
组团 head.place unit.count
组成 lead.name
组织体系 clause.noun
组织机构 clause.noun
组织架构 clause.noun
组织生活 topic.party-building
组织生活会 clause.noun
组织部 body-end
组织部门 clause.noun
细则 head.document
细节 head.abstract
终期评估 head.survey
终端 head.facility
终身 common
经开 common
经开区 head.place zone-end
经济 common head.abstract name-start
经济中心 head.abstract
经济型 common
经济带 head.abstract
经济开发区 zone-end
经济技术开发区 zone-end
经济社会 head.abstract
经济组织 clause.noun
经济走廊 head.abstract
经理 clause.noun
经营 common head.abstract name-start
经营主体 counted-before other-doer unit.noun
经营收入 measured
经贸 common
经费 money name-start
经验 head.abstract
绑扎 works-part
结余 money
结构 head.abstract works-part
结构比 lead.name ratio
给付 name-start
给养 name-start
给排水 name-start
给水 name-start
绝对 clause.noun
绝对值 aspect
绝对忠诚 attitude
绝对数 aspect clause.noun plain-header
统一大市场 head.abstract
统战 topic.party-building
统战部 body-end
统计 common lead.name
维度 slogan-noun
维稳 topic.safety
综保区 head.place
综合 common peeled
综合体 head.facility single-works
综合性 common
综合排名 clause.noun
综治 common
绿地 head.facility of-amount topic.urban
绿廊 head.place
绿色 common
绿色医院 head.abstract
绿色学校 head.abstract
绿色校园 head.abstract
绿色通道 head.abstract
绿色食品 common
绿道 head.facility topic.urban
缆线 common
缘由 lead.name
缴纳 clause.noun
缴纳税收 measured
缴费 entitlement
缺 signed
缺口 signed
缺少 lead.name state
网格 common topic.governance unit.count
网民 counted-before unit.noun
网点 concrete head.facility
网站 head.facility
网络 common head.abstract
网络空间 head.abstract
罚没 money
置换 generic
羊 goods
美丽 common
美丽乡村 topic.agriculture
美丽家园 topic.urban
美誉度 head.abstract
美食 common
群 head.abstract unit.count
群众 common counted-before head.abstract other-doer person unit.noun
群众性 any-kind common
群体 common head.abstract person
群团 common
群团组织 clause.noun head.abstract
翻新 clause.noun
老 common
老人 person unit.noun
老城 common
老城区 common
老字号 common
老少 lead.name
老年 common lead.name topic.welfare
老年人 common counted-before person unit.noun
老旧 common
老旧小区 common topic.housing
老旧房 head.place
老街 common head.place
老路 head.abstract
耕地 common sorted-by-size topic.agriculture
耗能 lead.name
职业 common
职业教育 common topic.education
职场 head.abstract
职工 common counted-before person unit.noun
职能 lead.name slogan-noun
职责 worth
联合会 body-end head.body
联合体 head.place
联盟 head.place
联赛 head.event
聘任 clause.noun
聚能 lead.name
肉 goods
肉牛 common
肉羊 common
股份 rated
股权 common rated
背街小巷 head.place
能力 head.abstract slogan-noun unseen
能效 unitless
能源 common
能级 head.abstract
能耗 head.abstract topic.environment
脱贫 topic.agriculture
脱贫户 person
自信 slogan-noun
自有 common
自治 clause.noun common topic.governance
自治区 list-keeper
自治区党委 authority
自然 common
自然增长率 lead.name
自由 clause.noun common lead.name
自组织 clause.noun
自给 clause.noun
自行车 common
自贸 common topic.economy
自贸区 head.place
自贸港 head.place
自贸片区 head.place
自驾 common
至少年 lead.name
舞台剧 head.document
航天 common
航空 common
航站楼 head.facility
航线 head.facility topic.transport unit.noun
航运 common
航运中心 head.abstract
航道 head.facility topic.transport works-word
船舶 common sorted-by-size unit.noun
船闸 head.facility
良种 common
艺术 common topic.culture
艺术品 common
节 head.event unit.count
节奏 head.abstract
节庆 common topic.culture
节水 common
节点 common
节约型 common
节能 common lead.name topic.environment
芯片 common
花农 person
花卉 common
花园 common
苗木 common
若干 common
范围 kept-list
范式 head.abstract
茶 goods
茶农 person
茶叶 common
草原 common
药 goods
药农 person
药品 common
药品安全 topic.safety
药材 common
获奖 clause.noun
获奖数 clause.noun
获得感 head.abstract
获资助 clause.noun name-start
菜 goods
菜农 person
菜场 head.facility
菜市场 head.facility
营 head.event
营业 clause.noun
营业收入 measured shared-measure
营业额 measured money shared-measure
营商 common head.abstract
营商环境 topic.economy
营收 measured money shared-measure
落后产能 of-amount
落地项目 clause.noun measured
落实难 clause.noun
落脚点 copula-head
蓄水池 head.abstract
蓄能 lead.name
蓝皮书 head.document
蔗农 person
蔬菜 common
薄弱 common end-state
薄弱村 topic.agriculture
薪酬标准 entitlement
薪金 money
虾 goods
蚕农 person
蛋 goods
融资 common money
蟹 goods
血液 common
行业 clause.noun common pursued rank-scope
行业组织 clause.noun
行为 clause.noun lead.name
行列 head.abstract lead.name
行动 head.programme slogan-noun
行动计划 head.programme
行政 common
行政审批 topic.governance
行政执法 topic.governance
行政村 no-village sorted-by-size unit.noun
行政院 doer
街 head.place
街区 common head.place sorted-by-size topic.urban unit.noun
街头 common
街巷 common head.place
街心 common
街角 common
街道 common concrete doer unit.noun
街镇 common compared-with rank-scope unit.noun
补偿费 money
补给 clause.noun
表达 name-end
被侵 name-start
被告 clause.noun name-start
被告人 clause.noun
被困 name-start
被害 clause.noun name-start
被帮教 clause.noun name-start
被征 clause.noun name-start
被征地 name-start
被执行 name-start
被执行人 clause.noun
被救助 clause.noun name-start
被申请 name-start
被申请人 clause.noun
被监护 clause.noun name-start
被监督 clause.noun name-start
被褥 name-start
被骗 name-start
裁减 lead.name
装修 works-part works-word
装备 common topic.industry
装备制造 common
装备站 head.facility
装机 of-amount size works-word
装机容量 of-amount
装置 head.facility
装配式 common
装饰 works-part
西北 rank-scope
西南 rank-scope
西部 common rank-scope
要人 name-start
要件 name-start neither no-modal
要害 name-start no-modal
要点 copula-head name-start neither no-modal
要素 common head.abstract name-start neither no-modal slogan-noun
要道 name-start neither no-modal
要闻 name-start neither no-modal
覆盖人口 clause.noun
覆盖人数 clause.noun
覆盖人群 clause.noun
覆盖数 aspect
覆盖率 measured
覆盖范围 clause.noun
覆盖面 clause.noun head.abstract
观光 common
观念 head.abstract
规上 topic.industry
规划编制 head.document topic.urban
规则 head.document
规模 aspect common of-amount size
规模化 common
规模场 sorted-by-size
规模户 sorted-by-size
规程 head.document
规章 head.document
规约 head.document
视为 lead.name
视线 head.abstract
视频 common
解约 lead.name
警务 common
计划书 head.document
计划生育 no-modal topic.health
订单 money unit.noun
认可 lead.name
认同感 head.abstract
认证 common
让利 name-start
让渡 name-start
训练营 head.event
议事会 head.body
讲座 head.programme
许可 lead.name
许多 lead.name
论坛 head.event
设备 clause.noun head.abstract
设施 clause.noun common head.abstract
设计 clause.noun common lead.name
设计总长 plan-noun
设计长度 plan-noun
评分 unitless
评分列 lead.last
评分居 lead.last
诈骗 topic.safety
诊所 head.facility
诊疗 clause.noun common
试点工作 head.pilot
试点建设 head.pilot
试点示范 head.pilot
试验 common
试验站 head.facility
诸多 lead.name
课后服务 topic.education
课题 worth
调整后 which-plan
调查 head.survey
调水 works-word
调蓄 works-word
调解室 head.body
调解成功率 clause.noun
谦让 name-end
豆 goods
象征 worth
负债 money
负债比 ratio
负担 head.abstract
贡献税收 measured
财力 money
财富 common
财政 common topic.finance
财税 common
责任 head.abstract
货值 money
货物 common
货车 sorted-by-size
货运 common
质量 common head.abstract
贫困 common concrete
贫困人口 counted-before unit.noun
贫困户 person unit.noun
购物 common
贴息 rated
贴现 rated
贷款 money
贷款余额 shared-measure
贸易 common
贸易中心 head.abstract
费率 entitlement
费用 entitlement
资产 common money
资本 common head.abstract
资源 common head.abstract
资金 common head.document money of-amount
赛 head.event
赛事 common topic.culture
赛道 head.abstract pursued slogan-noun
走向 clause.noun
赴约 lead.name
起付线 entitlement
超低 name-start
超前 manner name-start
超声 name-start
超大 name-start
超导 name-start
超市 name-start sorted-by-size
超标 name-start
超深 name-start
超算 common name-start
超级 name-start
超纯 name-start
超细 name-start
超薄 name-start
超载 name-start
超重 name-start
超长 name-start
超限 lead.name name-start
超高 name-start
超高压 name-start
超高清 name-start
足以 clause.noun
足球场 head.facility
跌幅 lead.fall-rate
跨国 common
跨境 common
路 head.facility unit.count
路口 head.place
路子 head.abstract
路径 head.abstract unseen
路段 head.place
路灯 common topic.urban
路线 head.abstract
路网 head.abstract topic.transport
车位 common head.facility unit.noun
车库 head.facility
车站 concrete head.facility topic.transport
车辆 sorted-by-size unit.noun
车间 common head.facility
轨道 common head.abstract works-word
轨道交通 common topic.transport
转发 clause.noun
转正 name-end
转达 name-end
轮训班 head.event
软件 common
轴 head.abstract slogan-head
轻轨 head.facility
载体 head.abstract
载有 lead.name
较为 lead.name
辆数 counted-number
输变电 common works-word
输送 clause.noun
辖区 name-opening whole-scope
辖区内 name-opening whole-scope
边境 common
达标 common lead.name
达标创建 clause.noun
达标率 clause.noun measured
迁就 lead.name
过剩产能 of-amount
过紧日子 topic.finance
运作 common
运力 of-amount
运动 common head.programme
运动会 head.event
运动场 head.facility
运营中心 clause.noun
运营商 clause.noun
运输 clause.noun common
近岸 name-start
近年 aspect clause.manner past
近年来 aspect clause.manner name-closing name-opening past
近效期 name-start
近海 common name-start
近视 name-start
近郊 name-start
近限 name-start
近零 clause.noun name-start
近零碳 common
返贫 topic.agriculture
还 copula-head lead.fill link name-opening
还建 name-start works-word
还本 money name-start
还款 name-start
还贷 name-start
进出口 money topic.economy
进口额 money
进园 head.abstract
进场 head.abstract
进展 head.abstract review-head-with-time
进度 aspect compared-with peeled plain-header plan-noun works-part
远洋 common
违建 topic.urban
违法建筑 topic.urban
违约 lead.name
连片 common
退休金 entitlement
退役军人 common topic.welfare unit.noun
送达 lead.name name-end
适应 lead.name no-modal
适老 common topic.welfare
透明 common
透水 common
途径 copula-head head.abstract worth
通信 common
通关 common
通勤 common
通勤圈 head.abstract
通用 common
通用航空 common
通知 head.document
通讯 common
通达 clause.noun lead.name name-end
通达率 clause.noun measured
通道 head.place
速度 aspect of-amount peeled
造成 lead.name
造林 topic.environment
遇到 clause.noun
道 head.facility unit.count
道口 head.place
道路 common concrete head.facility topic.transport
道路交通 head.abstract
遗产 common
遗址 head.place
遥感 common
邀请赛 head.event
邮政 common
邮轮 common
邻近 lead.name
郊区 common rank-scope
郊野 common
部分 common
部门 common unit.noun
都会 head.abstract
都城 name-start
都市 name-start
都市圈 name-start
都江堰 name-start
配比 lead.name ratio
配给 clause.noun
配送 common
酒 goods
酒店 head.facility
采样 clause.noun
采集 clause.noun
里 head.place unit.measure
里弄 head.place
重大 common slogan-noun
重心 copula-head
重点 common copula-head manner opens-predicate slogan-noun worth
重点村 no-village
重症 common
重要 common lead.name neither no-modal
重要基地 head.abstract
重要平台 head.abstract
重要枢纽 head.abstract
重要窗口 head.abstract
重要节点 head.abstract
重镇 common
金 goods
金奖 concrete
金融 common front topic.finance
金融中心 head.abstract
金融机构 other-doer
金额 aspect money plain-header
钟声 front
钢 goods
钢铁 common
钢铁产能 of-amount
铁 goods
铁一般 attitude
铁路 common concrete head.facility topic.transport works-word
铅 goods
铜 goods
铝 goods
银 goods
银行 common other-doer topic.finance
铺筑 works-part
链 head.abstract
链条 head.abstract slogan-noun unseen
销售产值 shared-measure
销售收入 measured shared-measure
销售量 shared-measure
销售额 measured money shared-measure
销量 shared-measure
锅炉 sorted-by-size
锌 goods
锡 goods
锦标赛 head.event
镇 common concrete head.place sorted-by-size unit.noun
镇志 head.document
镇政府 doer name-opening
镇级 common
镇街 common
长 signed size
长三角 rank-scope
长效 common
长期 common
长短 lead.name
长者 common topic.welfare
门店 common concrete head.place sorted-by-size unit.noun
门户 common
门户枢纽 head.abstract
门槛 head.abstract
门洞 generic unit.count
门票 entitlement
门窗 head.place
门诊 head.facility
门诊部 head.facility
闭环 head.abstract unseen
问题 generic head.abstract slogan-noun worth
闲置 common
闸门 slogan-noun
阅读 common topic.culture
阅读空间 head.facility
队 head.body
队伍 head.body
队伍建设 head.abstract
队列 lead.name
防台 topic.safety
防护林 common
防汛 common topic.safety
防洪 common
防灾 common topic.safety
防线 head.abstract
阵地 head.abstract
阵线 head.abstract
阵营 head.abstract
阶段 slogan-noun worth
阶段评估 head.survey
附近 lead.name
陆海 common
陈列 lead.name
降价率 lead.fall-rate
降低幅度 lead.fall-rate
降低率 lead.fall-rate
降幅 aspect lead.fall-rate
院 body-end head.facility
院前急救 topic.health
院区 head.facility
院址 head.facility
院所 other-doer
院校 common other-doer
陶瓷 common
隐患 common head.abstract topic.safety
隧洞 works-word
隧道 concrete head.facility
难以 clause.noun state
集体 common
集体经济 head.abstract topic.economy
集团 common head.body
集团化 topic.education
集市 head.event
集成电路 common
集约 common
集群 common head.abstract pursued sorted-by-size
集聚区 concrete head.abstract
集聚带 head.abstract
集贸市场 head.facility
集镇 common head.place
雕塑 head.facility
雨水 common
雨污 common
雨污分流 works-word
雨洪 common
零售 common topic.economy
零售额 money shared-measure
零工 topic.employment
零碳 common
零部件 common
雷达 name-end
需求 head.abstract slogan-noun
需要 lead.name neither no-modal worth
露营 common
青少年 common unit.noun
青年 common lead.name other-doer person unit.noun
非税 money
非遗 common topic.culture
靠近 lead.name
面 goods unit.count
面积 aspect shared-measure size
面貌 head.abstract
革命 slogan-noun
革新 clause.noun
音乐会 head.event
音乐节 head.event
项目 concrete counted-before entitlement-end generic head.place plain-header sorted-by-size unit.noun which-plan
项目库 kept-list
颁发 clause.noun
预制菜 common
预期增长目标 lead.rise-rate
预案 head.document
预算 money plain-header plan-noun topic.finance which-plan
领军 common
领军企业 head.abstract
领域 head.abstract pursued slogan-noun
领导小组 head.body
领导班 head.abstract
频道 head.abstract
题库 head.document
额 signed
额度 entitlement-end
风尚 head.abstract unseen
风情 common
风景名胜区 zone-end
风景线 head.abstract
风气 head.abstract
风电 common works-word
风电场 head.facility
风能 lead.name
风貌 common head.abstract
风貌区 head.place
风险 common head.abstract topic.safety
风雨桥 head.facility
食品 common
食品安全 topic.safety
食堂 concrete head.facility
食用菌 common
餐厨 common
餐饮 common
饮料 common
饮水 common
饮用水 common
馆 head.facility single-works
首付 rated
首位 lead.name rank-word
首先 copula-head link
首发 common
首店 common topic.economy
马拉松 head.event
马达 name-end
驿站 head.facility
骑手 person
骑行 common
骨干 common
骨架 common
高中 head.facility topic.education
高原 common
高品质 common manner
高地 head.abstract slogan-noun
高层 common
高层次 common
高峰 head.abstract
高效 common manner
高教 front
高新 clause.noun common
高新区 head.place zone-end
高新技术 topic.industry
高新技术产业园区 zone-end
高新技术产业开发区 zone-end
高架 common
高标准 common manner opens-predicate
高标准农田 head.place topic.agriculture
高校 common head.abstract other-doer
高校毕业生 topic.employment unit.noun
高水平 common manner opens-predicate
高端 common
高等 common name-end
高等学校 head.abstract
高级 common
高职 common
高能级 common
高质量 common manner opens-predicate
高速 concrete head.facility topic.transport
高速公路 head.facility
高铁 head.facility
鱼 goods
鱼塘 common
鲜明 common
鸡 goods
鸭 goods
鹅 goods
麻 goods
黄河 front
黑臭 topic.environment
龙头 common front
龙头企业 head.abstract
龙舟 topic.culture
龙舟赛 head.event
`;
