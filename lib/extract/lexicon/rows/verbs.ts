/** Verbs, and what verbs are built of: a word, then its traits. */
export const VERBS = `
一定要 verb.sure
上升 clause.manner end-state lead.rise moves moves-place
上升到 ranks
上升至 ranks
上市 clause.stage counts topic.economy
上扬 lead.rise
上浮 lead.rise
上涨 lead.rise
上移 lead.rise
上紧 deed
上线 clause.light nominal verb.done
上行 lead.rise
上调 lead.rise verb.fee
下挫 lead.fall
下探 lead.fall
下放 clause.act
下沉 clause.stage deed
下派 clause.act
下浮 lead.fall
下滑 end-state lead.fall
下行 lead.fall
下设 clause.light
下调 lead.fall verb.fee
下跌 end-state lead.fall
下达 clause.light demands lead.name moves-money name-end which-plan
下降 clause.manner empty lead.fall moves moves-place verb.reach
下降到 ranks verb.reach
下降至 ranks verb.reach
不低于 attains lead.fill limit.min verb.reach
不少于 attains lead.fill limit.min verb.reach
不得 modal
不断 clause.manner manner name-opening opens-predicate promises theme
不超过 lead.fill limit.max verb.reach
不高于 lead.fill limit.max verb.reach
严厉打击 verb.tend
严守 verb.tend
严惩 deed
严把 deed
严控 verb.tend
严禁 modal verb.tend
严管 verb.tend
严肃 manner verb.tend
严防 verb.tend
丰富 verb.tend
为 clause.preposition empty lead.reach moves-money name-opening ranks signed
主体完工 verb.done
主体封顶 verb.done
主办 holds verb.found
主动公开 clause.act name-start
举办 clause.light counts empty holds makes makes-one verb.found
举办了 clause.light
举办好 founds-nothing holds verb.found
举行 clause.light counts name-closing
了解到 saying
予以 clause.light deed manner opens-predicate
争先 deed
争创 clause.light strives task-sign verb.seek
争取 clause.light lead.fill modal moves-money name-opening order promises to-come verb.aim
争取到 clause.light moves-money
争取到位 clause.light
争取资金 clause.light
争夺 deed
争当 needs-title strives verb.seek
交付 clause.stage verb.done
交付使用 clause.stage verb.done
交房 verb.done
交流 common deed
产出 clause.light
享受 clause.stage
亮化 common deed works-word
亲近 deed lead.name
仅为 lead.reach
仅有 lead.reach
今后 ahead next-opening opens-ahead promises resumes
今年 aspect named-year opens-ahead order paper plan-year promises
从 clause.preposition lead.from name-opening ranks time-lead
从事 clause.noun deed name-start
代办 deed
以 clause.preposition leads-up name-closing name-opening slogan-head
任用 deed
企盼 saying
休耕 deed
优于 attains verb.reach
优化 clause.noun lead.turn makes moves nominal purpose theme verb.tend
优化升级 verb.make
优化提升 nominal verb.make
会同 name-opening verb.join
传承 verb.tend
传承好 deed
传播 common deed
位于 lead.reach ranks state
位列 clause.stage lead.reach ranks
位居 clause.stage lead.reach outcome-sign ranks
位次 aspect lead.reach plain-header
低 common lead.fall
低于 lead.fall limit.max
住进 clause.stage
体会到 saying
体察 deed
体恤 deed
体贴 deed
作为 clause.noun lead.name leads-up
作价 clause.light empty
作出 clause.light
使 empty name-opening
使用 clause.stage deed empty name-start
供应 clause.noun deed lead.name no-modal
供给 clause.noun common deed
依托 approaches clause.light keeps leads-up verb.tend
侦破 clause.act
促使 deed
促成 clause.light deed lead.name
促进 clause.noun common empty purpose verb.push
保养 deed
保卫 deed
保护 common nominal peeled verb.tend
保护好 deed
保持 clause.light lead.fill ranks verb.tend
保持在 lead.reach verb.reach
保证 clause.light name-opening verb.sure worth
保障 clause.noun head.abstract nominal purpose verb.tend worth
保障好 keeps
信守 deed
信息化改造 building
修复 building clause.noun common nominal purpose verb.works works-word
修建 clause.light counts makes-one
修改 nominal
修编 clause.light nominal peeled verb.found
修缮 building common counts generic nominal verb.works works-word
修订 clause.light counts founds-anything nominal verb.found
倍增 lead.rise
借助 keeps
倡导 verb.tend
倾听 deed
做优 verb.tend
做优做强 verb.tend
做出 clause.light
做到 deed results verb.reach
做大 verb.tend
做好 clause.light task-sign theme verb.host
做实 deed
做强 verb.tend
做活 deed
做深 deed
做精 verb.tend
做精做强 verb.tend
做细 deed
停办 verb.deed
停建 verb.deed
停征 verb.fee
停批 verb.deed
健全 clause.noun verb.tend
健全完善 verb.tend
偿还 moves-money purpose
储备 clause.noun common nominal verb.deed
储存 deed
充实 deed
充满信心 saying
先行先试 head.pilot verb.explore
克服 deed
免征 deed verb.fee
免收 verb.fee
免费开放 verb.done
免除 deed verb.fee
兑现 clause.light verb.deed
兜住 deed
兜实 deed
兜牢 deed
入围 enters verb.seek
入库 head.abstract moves-money
入选 clause.stage counts enters outcome-sign verb.seek
入驻 clause.stage verb.done
全力 manner name-opening opens-predicate theme
全力推进 clause.light
全国推广 empty
全年 before-deed lead.fill name-closing name-opening opens-ahead promises short-time which-plan
全线贯通 verb.done
全面 clause.manner manner name-closing opens-predicate theme
全面完成 completes lead.reach verb.found
全面建成 verb.found
全面推行 verb.run
全面竣工 verb.done
公布 as-listed names nominal verb.found
公开 clause.noun common deed
公示 deed peeled
共 lead.fill moves-money name-closing name-opening
共享 common deed name-start
共完成 lead.reach
共建 building clause.noun common empty name-start nominal verb.make
共有 clause.light counts lead.reach name-opening name-start
共治 deed name-start
共达 lead.reach
关停 clause.act counts verb.deed
关切 verb.tend
关心 verb.tend
关怀 deed
关注 leads-up verb.tend
关爱 clause.noun verb.tend
关闭 chrome-line clause.act verb.deed
兴办 verb.deed
兴建 clause.light makes-one verb.found
具备 clause.stage state valuation
养护 deed
养殖 common deed topic.agriculture
养育 deed
兼并 clause.act name-end
再上 threshold
再造 deed name-start
冲刺 verb.aim
冲破 lead.reach threshold
决不 modal verb.sure
决不能 modal
净化 common deed
净地 verb.done
净增 clause.act lead.rise signed
净增加 lead.rise
净增长 lead.rise
准备 modal
准确把握 leads-up
减 lead.fall
减亏 lead.fall
减产 lead.fall
减免 clause.act deed verb.fee
减少 clause.act empty lead.fall moves verb.tend
减征 deed verb.fee
减收 verb.fee
减税 clause.act
减负 deed lead.fall
减轻 clause.act lead.fall verb.tend
减量 lead.fall
凝聚 verb.tend
出口 clause.noun common deed
出台 clause.light counts founds-anything makes verb.found
出版 clause.light common verb.found
出让 clause.noun counts name-end nominal verb.deed
分列 lead.reach
分居 lead.reach
分析 deed
分流 clause.noun verb.deed
分离 deed
分解 deed
切实 manner name-opening opens-predicate task-sign theme
切断 deed
划定 common deed
列 aspect lead.reach ranks unit.count
列入 clause.stage enters verb.seek
创下 clause.light
创办 verb.found
创历史 clause.stage
创建 clause.light counts empty makes-one needs-title nominal peeled verb.seek
创成 clause.light counts verb.found
创新 clause.noun common deed head.abstract lead.name manner opens-predicate
创设 verb.found
创评 verb.seek
创造 clause.noun deed
初步建成 verb.found
判决 clause.act
利用 common deed keeps
利用好 deed
到 clause.preposition lead.reach name-opening opens-ahead signed time-lead
到了 lead.reach
到位 clause.noun moves-money name-start slogan-noun
制定 clause.light counts founds-anything makes verb.found
制止 deed
制订 clause.light founds-anything verb.found
削减 deed lead.fall
前往 clause.stage
前移 lead.rise moves-place
前移到 ranks
前移至 ranks
前进 lead.rise moves-place
剧增 lead.rise
力争 ahead-before clause.light lead.fill modal name-opening order promises task-mark to-come verb.aim
力促 verb.aim
力戒 verb.tend
力求 lead.fill verb.aim
办 deed
办好 clause.light founds-nothing holds makes-one task-sign verb.found
办妥 deed
办实 deed
办成 makes-one verb.deed
办理 clause.act counts nominal verb.tend
办结 clause.act counts verb.done
加以 deed manner opens-predicate
加入 enters verb.seek
加固 nominal works-word
加大 chrome-line clause.light manner verb.tend
加工 common deed
加强 clause.noun promises purpose theme verb.tend
加快 begins clause.light lead.rise makes manner name-opening opens-predicate promises theme verb.push
加快建设 clause.stage verb.make
加快推进 begins clause.light verb.push
加装 building clause.noun common counts nominal verb.deed
加速 clause.manner name-closing verb.push
务必 modal name-opening opens-behind-list order task-mark to-come verb.sure
务求 modal verb.sure
动员 deed
动工 clause.stage verb.done
动工建设 founds-anything verb.found
助力 clause.light verb.tend
助推 verb.others
努力 lead.fill manner name-opening order promises verb.aim
募集 clause.light
包容 deed
包括 empty
包装 clause.light
化解 clause.act counts purpose theme verb.deed
医治 deed
升 lead.rise unit.measure
升值 lead.rise
升到 lead.reach ranks
升级 makes nominal peeled verb.make
升级投用 verb.done
升级改造 building nominal verb.make
升级落地 verb.done
升至 clause.manner ranks
协助 name-opening verb.join
协助申报 name-opening
协商 deed
协调 common nominal verb.join
协调好 deed
协调推动 verb.push
占 aspect empty lead.reach
占到 lead.reach
印发 clause.light founds-anything verb.found
厉行 verb.tend
压减 clause.act lead.fall moves verb.reach
压实 verb.tend
压缩 clause.act lead.fall moves verb.deed
压缩到 verb.reach
压缩至 verb.reach
压茬 deed
压降 deed lead.fall
厘清 deed
厚植 deed
参与 common nominal verb.deed
参加 clause.stage verb.run
参加人员 empty
参展 clause.stage
反对 deed
反弹 lead.rise
反映 deed valuation
发动 deed
发展 clause.noun common counts head.abstract moves nominal purpose review-head-with-time verb.tend
发展到 lead.reach
发展好 deed
发展至 lead.reach
发布 clause.light counts makes nominal verb.found
发扬 deed
发挥 keeps sizes verb.tend
发掘 deed
发放 clause.light empty nominal verb.fee
发现 clause.act
发行 clause.act moves-money nominal verb.found
发起 verb.run
取得 clause.light outcome past-mark ranks verb.deed
取消 clause.act nominal verb.fee
取缔 clause.act counts verb.deed
受到 clause.stage state
受理 clause.act common counts deed
受益 clause.stage empty
变为 deed
只有 lead.reach
叫停 verb.deed
叫响 deed
召开 clause.light counts holds makes-one name-closing nominal verb.found
召集 clause.light
号召 deed
合作 common deed head.abstract
合力打造 verb.make
合并 deed name-end
合龙 clause.stage verb.done
名列 clause.stage lead.reach ranks
后移 lead.fall moves-place
听取 verb.tend
听取审议 verb.deed
启动 begins clause.light counts empty founds-anything makes nominal verb.found
启动实施 begins founds-anything verb.found
启动建设 begins clause.stage founds-anything verb.found
启用 clause.stage counts makes verb.found
吸引 clause.act verb.tend
吸收 clause.light
吸收合并 clause.act
吸纳 clause.light deed
呵护 deed
呼吁 saying
命名 clause.light counts verb.deed
咨询 common deed
唤醒 deed
唱响 deed
善待 deed
喊响 deed
喝上 clause.stage
回升 lead.rise moves
回升至 verb.reach
回填 clause.act works-part
回应 deed no-modal
回搬 topic.housing verb.done
回落 clause.manner end-state lead.fall moves
回落至 ranks
团结 deed
围绕 approaches clause.light keeps leads-up theme verb.tend
固链 deed
圆满完成 completes verb.found
在 clause.preposition lead.reach name-opening time-lead
均为 lead.reach
均达 lead.reach
均达到 lead.reach
坚信 saying
坚守 conveys verb.tend
坚持 clause.light conveys slogan-noun theme verb.tend
埋设 clause.light
培养 clause.light deed
培育 clause.light common counts empty makes makes-one nominal verb.tend
培训 as-listed clause.noun common generic head.programme nominal verb.deed
基本建成 clause.act verb.found
堵住 deed
堵塞 deed
塑强 deed
塑造 deed
填补 deed
增 lead.rise
增产 lead.rise
增值 lead.rise
增加 clause.act counts empty lead.rise moves verb.deed
增加到 clause.manner moves-money verb.reach
增加至 verb.reach
增大 lead.rise
增建 verb.found
增强 verb.tend
增招 lead.rise
增持 verb.deed
增效 lead.rise
增殖 deed
增种 deed
增至 clause.manner moves-money
增补 clause.act
增订 verb.found
增设 as-listed clause.light counts lead.name makes-one names verb.found
增进 lead.rise
增配 clause.light
增长 aspect clause.manner empty lead.rise verb.reach
壮大 verb.tend
声明 saying
处于 lead.reach state
处理 clause.act common deed
处理好 deed
处置 clause.act nominal verb.deed
备战 verb.host
复产 clause.stage
复制 verb.deed
复垦 deed
复工 clause.stage
复种 deed
复绿 deed
复耕 deed
复苏 deed
复评 verb.seek
多 common lead.rise limit-behind.min
多于 attains lead.rise limit.min verb.reach
多增 lead.rise
多招 lead.rise
多达 lead.reach
大于 attains limit.min verb.reach
大兴 deed
大力 manner name-opening opens-predicate theme
大增 lead.rise
夯实 verb.tend
夺取 deed
夺得 clause.light deed ranks
奉行 conveys
奔赴 clause.stage
奖励 clause.noun deed purpose
奖补 deed entitlement
奠基 verb.done
好于 attains verb.reach
学习 deed
守住 verb.tend
守信 deed
守好 deed
守护 deed keeps
守牢 verb.tend
安全改造 building
安排 clause.light empty lead.name moves-money nominal verb.host
安排在 lead.reach
安置 clause.noun common counts deed generic works-word
安装 building clause.noun generic nominal verb.deed works-part
安装到位 verb.done
安顿 deed
完善 clause.noun peeled purpose verb.tend
完工 clause.stage verb.done
完成 clause.light completes counts empty lead.reach makes moves-money name-opening opens-behind-list promises theme verb.found
完成了 clause.light name-opening
完成验收 verb.done
定为 lead.reach
定在 lead.reach
定稿 verb.done
实施 clause.light counts empty makes nominal peeled promises theme verb.run
实施了 clause.light
实施好 deed
实现 attains clause.light empty lead.reach makes moves-money opens-behind-list results verb.reach
实现了 clause.stage name-opening
实行 clause.stage verb.run
审批 clause.noun common deed
审查 clause.noun deed
审核 clause.noun deed
审计 clause.noun common deed lead.name topic.finance
审议 clause.light nominal verb.deed
宣传 clause.noun common head.programme nominal verb.tend
宣讲 clause.noun deed
容纳 deed
密切 verb.tend
对口 clause.noun name-start purpose
对外开放运营 verb.done
对接 clause.noun deed name-start nominal verb.deed
对标 clause.light deed leads-up
对照 clause.noun deed keeps
对表 deed
封关运行 verb.done
封堵 deed
封控 deed
封顶 clause.stage verb.done
将 clause.preposition lead.fill modal name-opening order promises task-mark to-come
将安排 empty name-closing
将实现 ahead-before
将达到 ahead-before
尊重 verb.tend
少 lead.fall
少于 attains lead.fall limit.max verb.reach
少增 lead.fall
就读 clause.stage
尽责 deed
居 aspect lead.reach ranks sorted-by-size unit.noun
居于 lead.reach
展现 deed
展示 common deed
展销 common deed
履约 deed lead.name
履行 deed
巡查 clause.noun deed head.programme
巩固 clause.noun keeps sizes verb.tend
巩固在 verb.reach
布局 clause.noun head.abstract kept-list nominal unseen verb.tend
布局建设 nominal verb.make
布设 clause.light verb.make
希望 saying
带动 empty slogan-noun verb.tend
带领 clause.act
帮促 deed
帮办 deed
帮助 deed nominal verb.others
帮助申报 name-opening
帮助申领 name-opening
帮扶 clause.noun nominal purpose sizes verb.tend
干好 deed
干成 deed
平均为 lead.reach
平均达 lead.reach
平均达到 lead.reach
平息 clause.act
年内 before-deed clause.manner name-closing name-opening opens-ahead peeled plain-header promises short-time task-sign to-come
年底前 clause.manner opens-ahead peeled promises task-mark task-sign
并网 name-start verb.done
并网发电 clause.stage
广开 deed
应 lead.fill modal
应对 clause.noun deed no-modal
应当 modal order
应当看到 saying
应用 clause.noun common no-modal purpose
应看到 saying
应该 modal
应该看到 saying
废止 deed
延伸 deed
延续 verb.tend
延链 deed
延长 deed lead.rise moves
建 makes
建好 clause.light empty verb.make
建强 clause.light verb.tend
建成 clause.light counts empty lead.name makes-one opens-behind-list verb.found
建成了 clause.light name-opening
建成使用 clause.stage
建成启用 clause.light
建成开放 verb.done
建成投产 verb.done
建成投用 clause.light verb.found
建成运行 verb.done
建成通车 verb.done
建有 clause.light counts lead.name
建构 verb.tend
建立 as-listed clause.light counts verb.found
建立健全 verb.tend
建立完善 verb.tend
建置 verb.found
建设 building clause.noun common counts empty generic lead.name makes-one nominal purpose slogan-noun verb.make which-plan works-part
建设好 deed verb.make
建设完善 nominal verb.make
建设完成 clause.light
建设改造 building
建设步伐 building
建设进度 building
建链 deed
建齐 verb.found
开业 clause.stage verb.done
开办 clause.light
开发 clause.noun common nominal peeled purpose verb.deed
开发建设 building
开启 as-listed founds-nothing verb.found
开园 clause.stage verb.done
开园运营 verb.done
开学 clause.stage verb.done
开局 clause.stage head.abstract unseen
开展 clause.light counts empty head.abstract makes makes-one opens-predicate promises theme verb.run
开展了 clause.light
开工 begins clause.stage counts founds-anything makes verb.done
开工建设 begins clause.stage founds-anything verb.found
开建 verb.found
开拓 deed
开挖 clause.act makes-one works-part
开播 verb.done
开放 common founds-nothing nominal topic.economy verb.found
开放运营 verb.done
开班 verb.done
开行 clause.stage empty verb.deed
开街 verb.done
开设 clause.light counts lead.name verb.found
开诊 verb.done
开辟 as-listed counts makes-one verb.found
开通 clause.light counts makes verb.found
开通运营 verb.done
开馆 clause.stage verb.done
引入 clause.act counts verb.deed
引导 clause.noun empty leaves nominal task-sign verb.others
引育 clause.light deed
引进 clause.act counts makes makes-one verb.deed
引进和培育 verb.tend
引领 common verb.tend
弘扬 verb.tend
弥补 deed
强化 clause.noun conveys theme verb.tend
强调 demands saying
强链 deed
归并 deed name-end
归集 verb.deed
当好 deed
当选 clause.stage
形成 as-listed clause.light empty founds-nothing lead.name verb.found
影响 clause.light
征收完毕 verb.done
征求 deed
征集 clause.light deed
待 leads-up
得到 clause.stage
微涨 lead.rise
微降 lead.fall
必须 modal order task-mark to-come verb.sure
快于 attains lead.rise verb.reach
总数达 lead.reach
总结 review-head verb.tend
总量达 lead.reach
恢复 clause.noun deed lead.turn
恢复到 verb.reach
恪守 deed
惠及 clause.light counts empty verb.tend
惩处 deed
惩治 deed
感到 saying
感受到 saying
慢于 lead.fall
慰问 clause.noun deed
懂得 conveys
成 lead.reach limit.min
成为 clause.stage lead.name
成交 empty
成型 clause.stage
成形 clause.stage
成立 clause.light counts verb.found
成长 lead.rise
战胜 deed
扎实 manner name-opening opens-predicate theme
扎实推进 clause.light
扎根 deed
扎紧 deed
打击 clause.act nominal verb.tend
打响 clause.light deed verb.tend
打好 verb.tend
打开 deed
打掉 deed
打破 deed
打磨 deed
打算 modal plan-head
打赢 deed
打通 counts makes verb.deed
打造 clause.light counts empty makes makes-one promises verb.make
托管 deed
扛牢 deed
扛起 deed
执行 nominal plain-header sizes verb.tend
执行好 deed
扩大 empty keeps lead.rise moves verb.tend
扩大到 clause.manner verb.reach
扩大至 verb.reach
扩容 building common lead.turn moves
扩容至 verb.reach
扩展 head.abstract moves
扩建 building clause.light counts makes-one nominal verb.found works-word
扩种 deed
扩能升级 nominal verb.make
扭转 verb.tend
扶优 deed
扶强 deed
扶持 clause.noun common nominal purpose verb.deed
承办 clause.act counts holds makes verb.found
承办好 holds verb.found
承担 clause.act common deed
承接 clause.act common nominal verb.deed
承接好 verb.tend
把关 deed name-start
把准 deed
把好 deed
把握 conveys leads-up verb.tend
把握好 deed
把牢 deed
抓 deed
抓严 deed
抓住 leads-up verb.tend
抓好 clause.light keeps promises task-sign theme verb.host
抓实 clause.light theme verb.tend
抓牢 deed
抓细 verb.tend
抓获 clause.act
投产 clause.stage verb.done
投产见效 verb.done
投产运行 verb.done
投入 clause.stage deed moves-money
投入使用 clause.stage verb.done
投入试运行 verb.done
投入运营 clause.stage verb.done
投入运行 clause.stage verb.done
投放 clause.noun counts verb.deed
投料试车 verb.done
投用 clause.stage counts makes makes-one verb.done
投身 clause.stage
投运 clause.light verb.done
抗击 deed
抚养 deed
抢修 deed
抢占 deed lead.name
抢抓 clause.light verb.tend
抢排 clause.act
护好 deed
护理 deed
报批 verb.deed
报送 clause.act
抵御 deed
抽调 clause.light
担保 deed
担当 verb.tend
担负 deed
担责 deed
拆除 clause.act counts verb.deed
拉动 clause.act deed lead.rise
拍摄 verb.deed
拓宽 building lead.rise makes moves nominal verb.works works-word
拓展 clause.light head.abstract keeps moves peeled verb.tend
拓展到 lead.reach
拔点 verb.done
招募 clause.act
招商 common deed peeled topic.economy
招商引资 deed
招引 clause.act common verb.deed
招录 clause.act verb.deed
招收 clause.act
招聘 clause.noun counts nominal topic.employment verb.deed
拟 ahead-before lead.fill modal name-opening promises verb.aim
拟安排 lead.reach name-closing
拟定为 lead.reach
拟定在 lead.reach
拥有 clause.light counts empty lead.name state
拦截 deed
拧紧 deed
拨付 clause.light moves-money
择机 verb.explore
拿出 verb.deed
持续 clause.manner lead.fill manner name-closing name-opening opens-predicate promises theme
挂牌 clause.stage counts verb.done
挂牌建设 verb.make
挂牌运行 verb.done
指出 demands law saying
指导 verb.join
按照 clause.noun keeps leads-up
挖掘 clause.light deed
振兴 verb.tend
挽回 clause.act
挽损 clause.act
捍卫 deed
捐赠 counts
授予 deed
授信 clause.act money
授权 deed
排 lead.reach ranks
排位 lead.reach
排名 aspect clause.stage plain-header ranks
排在 lead.reach ranks
排查 clause.act counts verb.tend
排解 deed
排除 deed
探索 clause.noun nominal task-sign verb.explore
接入 clause.stage
接受 clause.noun verb.tend
接待 clause.noun counts nominal verb.deed
接纳 deed
接续 deed manner
接访 deed
接诊 clause.act
控制 deed lead.reach
控制在 lead.reach verb.reach
推介 common deed
推出 as-listed clause.light counts empty makes names verb.found
推动 clause.light empty opens-predicate promises theme verb.push
推广 clause.noun common empty nominal peeled purpose verb.tend
推行 clause.light verb.run
推进 begins clause.light empty makes opens-predicate promises theme verb.push
推进落实 verb.push
推送 clause.light
推销 deed
提供 clause.light empty makes-one verb.deed
提出 clause.light demands law name-opening
提出的是 saying
提到 saying
提升 clause.noun common empty generic lead.rise makes moves moves-place nominal peeled purpose sizes slogan-noun theme verb.tend
提升了 lead.rise
提升到 clause.manner lead.reach ranks verb.reach
提升改造 building clause.light nominal verb.make
提升至 ranks verb.reach
提振 deed
提效 lead.rise
提标改造 building
提档升级 nominal peeled verb.make
提请 clause.light verb.deed
提质升级 nominal peeled verb.make
提质改造 building nominal verb.make
提速 lead.rise verb.push
提高 clause.manner empty lead.rise moves moves-place nominal verb.fee
提高到 clause.manner verb.reach
提高至 verb.reach
揭牌 clause.stage verb.done
援助 clause.noun deed
搜集 deed
搞好 deed task-sign
搞活 deed
搬迁 clause.noun generic nominal verb.deed
搬迁改造 building
搬进 clause.stage
搭建 clause.light makes-one verb.make
摒弃 deed
摘帽 clause.stage verb.done
摘牌 verb.done
摘除 verb.deed
摸排 clause.noun deed
摸清 deed
撤并 clause.act deed name-end
撤销 clause.act
撤除 clause.act
撬动 clause.act deed
播撒 deed
擦亮 deed verb.tend
攀升 end-state lead.rise moves
支出 money moves-money
支持 clause.noun empty leaves nominal purpose task-sign verb.others
支援 clause.stage
收储 clause.noun counts verb.deed
收到 clause.act
收回 moves-money
收官 clause.stage peeled verb.done
收尾 clause.stage peeled
收录 clause.act
收治 clause.act
收窄 lead.fall
收缴 clause.act
收购 clause.noun counts deed
收集 clause.act deed
改为 deed lead.name
改变 deed
改善 clause.noun lead.rise nominal purpose verb.tend
改建 building clause.light counts makes-one nominal verb.found
改建提升 building
改扩建 building clause.light verb.found
改进 verb.tend
改造 building clause.noun common counts generic makes nominal promises purpose verb.make works-word
改造完善 verb.make
改造提升 building nominal verb.make
改造步伐 building
改革 head.abstract nominal verb.tend
攻克 deed theme
攻关 common deed
攻坚 deed head.programme slogan-noun
放大 chrome-line keeps
放宽 deed
放开 deed
放活 deed
放流 deed
放缓 end-state lead.fall
放贷 clause.act
救助 clause.noun common counts deed purpose topic.welfare
救治 clause.noun deed
教导 deed
教育 common head.abstract nominal topic.education verb.tend
敦促 deed
敬畏 deed
数字化改造 building
整修 nominal verb.works
整合 keeps lead.turn moves nominal verb.tend
整改 clause.noun counts generic nominal verb.deed
整新 building
整治 building clause.noun common counts generic makes nominal theme verb.works works-word
整肃 deed
整顿 verb.tend
整饬 deed
敷设 lead.name verb.deed works-part
斩获 counts
新办 makes-one
新发展 clause.act
新培育 clause.act
新增 as-listed aspect clause.act counts lead.fill makes makes-one nominal opens-behind-list verb.found
新建 building clause.light counts empty makes-one nominal opens-behind-list promises verb.found works-word
新建成 clause.act
新开 counts makes-one verb.found
新开工 clause.act founds-anything verb.found
新引进 clause.act verb.deed
新改建 building clause.light verb.found
新改扩建 clause.light
新登记 clause.act
新签约 clause.act
新获评 clause.stage
新落户 clause.act
新认定 clause.act
新设 clause.light counts lead.name makes-one verb.found
新辟 counts verb.found
施行 clause.light verb.deed
明年 ahead named-year opens-ahead order plan-year promises
明晰 deed
明确 conveys deed demands law
是 clause.stage copula empty lead.reach signed valuation
晋升 clause.stage enters lead.name ranks verb.seek
晋级 clause.stage
普及 clause.noun verb.tend
普查 deed head.survey
景观化改造 building
智能化改造 building
曝光 deed
更换 clause.noun verb.deed
更新 building clause.noun common counts generic nominal purpose verb.deed
更新改造 building nominal verb.make
有 empty lead.reach moves-money
有信心 verb.aim
有望 lead.fill verb.aim
服务 clause.noun common empty head.abstract nominal purpose sizes slogan-noun verb.tend
服务保障 verb.run
服务好 deed keeps
期待 saying
期盼 saying worth
未来 ahead clause.noun common next-opening opens-ahead promises resumes
杜绝 verb.tend
构建 clause.light verb.tend
查办 clause.act
查处 clause.act counts verb.tend
查封 clause.act
查获 clause.act
标准化改造 building
树好 deed
树牢 conveys verb.tend
树立 clause.light conveys verb.tend
核准 nominal
核减 clause.act lead.name
核查 clause.noun deed
核销 clause.act
核验 clause.act
根据 keeps leads-up
根治 deed
根除 deed
栽植 clause.noun verb.deed
栽种 deed
梳理 deed
检修 deed
检查 clause.noun deed generic head.programme
检验 common deed
植树 deed
止跌上升 lead.rise
止跌回升 lead.rise
止跌提升 lead.rise
正增长 lead.rise
正式启用 clause.stage verb.done
正式开放 verb.done
正式投产 clause.stage
正式投用 clause.stage
正式运营 clause.stage verb.done
正式运行 verb.done
正视 theme
每半年 makes-one
每周 makes-one
每季度 makes-one
每年 aspect lead.annual makes-one name-opening short-time
每月 makes-one short-time
汇编 head.document verb.deed
汇聚 clause.noun verb.tend
汇集 clause.light deed
沟通 deed
治理 clause.noun common generic head.abstract nominal purpose verb.tend
注意到 saying
注重 manner slogan-noun verb.tend
活化 deed
派出 clause.light counts
派驻 clause.light
流转 clause.noun deed
测算 deed
消化 clause.noun deed
消灭 deed
消纳 clause.act
消除 clause.act verb.deed
涉及 clause.light counts empty
涨 lead.rise
涨了 lead.rise
涵养 deed
涵盖 empty
淘汰 clause.act counts verb.deed
深信 saying
深入 clause.manner deed manner name-closing name-opening opens-predicate
深入推进 clause.light
深化 clause.noun keeps sizes theme verb.tend
深化推进 verb.push
深挖 deed
深知 saying
深耕 deed verb.tend
添建 verb.found
清剿 deed
清库 results verb.done
清查 clause.act deed
清洗 clause.act
清淤 clause.noun nominal verb.works works-part works-word
清理 clause.act nominal verb.deed
清盘 results verb.done
清运 clause.act
清退 clause.act counts verb.deed
清除 clause.act deed
清零 results verb.done
滚动推进 clause.light
满怀信心 saying
满足 deed
演练 deed head.event
激励 deed
激发 clause.noun verb.tend
激增 lead.rise moves
激活 verb.tend
点亮 deed
照亮 deed
照护 common deed
照料 deed
照顾 deed
爱护 deed
牢牢把握 leads-up
牢记 conveys
牵引 deed
狠抓 theme verb.tend
猛增 lead.rise moves
现有 clause.light common counts done-before lead.name name-opening
珍惜 deed
理解 conveys
理顺 deed
用上 clause.stage
用于 clause.noun keeps purpose
用作 clause.stage
用好 clause.light keeps sizes task-sign verb.tend
用活 verb.tend
用足 sizes verb.tend
由 clause.preposition lead.from name-opening ranks
申创 strives verb.seek
申办 holds verb.found
申建 peeled strives verb.seek
申报 clause.noun counts makes nominal peeled strives verb.seek
畅通 common verb.tend
界定 deed
留住 deed
疏导 deed
疏浚 clause.act nominal verb.works
疏解 deed
疏通 deed makes
登上 threshold
监测 clause.noun common deed
监督 common deed head.abstract
监管 common deed head.abstract
盘活 clause.act counts nominal verb.deed
盘点 deed
目标 aspect compared-with copula-head generic head.abstract name-closing plain-header plan-noun promises slogan-noun which-plan
目标为 verb.aim
目标是 task-sign verb.aim
盯住 deed
盯紧 keeps verb.tend
直面 theme
相信 saying
相当于 lead.reach
盼望 saying
看到 saying
看护 deed
着力 manner name-opening opens-predicate slogan-noun theme
着手 verb.host
着眼 deed
着眼于 deed
督促 clause.act verb.join
督办 deed
督导 deed
督查 clause.noun deed topic.governance
瞄准 clause.light deed
知道 saying
短于 lead.fall
研判 deed
研制 deed
研发 clause.noun common deed topic.industry
研拟 verb.explore
研究 common nominal verb.explore
研订 verb.explore
研议 verb.explore
破获 clause.act counts
破解 theme verb.tend
破除 deed theme
硬化 common deed
确保 clause.light empty lead.fill makes modal name-opening opens-behind-list order promises slogan-noun task-mark theme to-come verb.sure
确定 as-listed founds-nothing verb.found which-plan
确定为 lead.reach
磋商 deed
磨砺 deed
示范化改造 building
禁捕 deed
禁止 deed
禁渔 deed
禁烧 deed
秉持 conveys
种植 clause.noun common topic.agriculture verb.deed
科普 common deed
积极 manner name-opening opens-predicate theme
稳住 verb.tend
稳定 head.abstract lead.reach nominal verb.tend
稳定在 lead.reach verb.reach
稳居 lead.reach ranks
稳步推进 clause.light
突出 conveys manner slogan-noun theme
突破 clause.light lead.fill moves-money past-mark threshold verb.reach
突破了 threshold
突破性达到 threshold
立法 nominal verb.found
立足 approaches keeps leads-up verb.tend
立项 counts
站上 lead.reach threshold
站稳 lead.reach threshold
竣工 clause.stage counts makes makes-one verb.done
竣工验收 clause.stage verb.done
筑牢 verb.tend
答复 clause.noun deed
筹划 verb.explore
筹办 makes verb.explore
筹备 nominal peeled verb.explore
筹建 building clause.light verb.explore
筹措 clause.light deed
筹设 peeled verb.explore
筹资 deed
筹集 clause.light moves-money verb.deed
签发 clause.light
签约 clause.noun counts generic lead.name nominal verb.done
签署 clause.light founds-anything verb.found
签订 clause.light founds-anything verb.found
简化 deed
管好 keeps sizes verb.tend
管护 deed keeps
管控 deed
管理 clause.noun common deed head.abstract nominal
管理好 deed
精简 clause.act lead.fall moves verb.tend
紧扣 approaches leads-up theme verb.tend
紧盯 keeps theme verb.tend
累计 aspect before-deed clause.manner empty lead.fill name-closing name-opening outcome past-mark time-tail
累计完成 lead.reach
累计达 lead.reach
繁荣 verb.tend
纠正 name-end verb.tend
纠治 verb.tend
约 lead.fill limit.approx moves-money name-opening
约为 lead.reach limit.approx
纳入 clause.stage enters verb.seek
练兵 deed
组建 clause.light counts verb.found
组织 clause.light common counts empty head.body makes-one nominal verb.host
组织举办 holds verb.found
组织参加 verb.run
组织召开 holds verb.found
组织好 deed
组织完成 clause.light
组织实施 clause.light verb.run
组织开展 clause.light verb.run
细化 deed
织密 verb.tend
织牢 deed
结合 clause.noun leads-up slogan-noun
结转 moves-money
结顶 clause.stage
绘制 clause.light
给予 clause.noun deed
绝不 modal verb.sure
绝不能 modal
统筹 common manner nominal opens-predicate slogan-noun theme verb.join
统筹好 deed
统筹推进 clause.light keeps verb.push
继承 deed
续建 building clause.light counts nominal verb.found
续签 clause.light
维修 generic nominal purpose verb.works
维护 nominal slogan-noun verb.tend
维护好 deed
维持 lead.reach verb.tend
维持在 lead.reach
维系 deed
绷紧 deed
综合整治 building deed nominal verb.works
综合治理 deed works-word
综合防治 deed
绿化 common nominal topic.environment verb.works works-word
缓解 verb.tend
编写 nominal verb.found
编制 clause.light counts founds-anything nominal peeled verb.found
编制好 verb.found
编制完成 verb.found
编印 clause.light founds-anything verb.found
编排 as-listed lead.name verb.found
编撰 nominal verb.found
编纂 verb.found
缩 lead.fall
缩减 lead.fall moves verb.deed
缩小 chrome-line lead.fall moves
缩短 lead.fall moves
缩短到 verb.reach
缩短至 verb.reach
美化 common deed
翻 lead.rise
翻一番 verb.reach
翻番 verb.reach
考察 deed
考核 deed which-plan
联动 common deed head.abstract manner slogan-noun
联合 deed manner opens-predicate verb.join
联合整治 verb.works
联建 building clause.light
联系 deed makes-one
联网运行 verb.done
联调联试 verb.done
联通 deed
聘用 clause.light deed
聘请 clause.light
聚力 deed manner
聚合 deed
聚焦 approaches clause.light keeps slogan-noun theme verb.tend
聚集 clause.light deed
肃清 deed
肩负 deed
育强 deed
腾地 verb.done
腾退 clause.act counts verb.deed
至 lead.reach name-opening time-lead
至少 lead.fill limit.min makes-one
致力 deed
致力于 deed
节省 deed
节约 common deed lead.name
节能改造 building
荣膺 clause.light
荣获 clause.light counts enters outcome ranks verb.seek
获 clause.light ranks
获得 clause.light counts empty ranks verb.deed
获批 clause.light counts enters outcome-sign verb.seek
获评 clause.stage enters outcome verb.seek
萎缩 end-state lead.fall
营造 verb.tend
营销 deed
落后 lead.fall
落后于 lead.fall
落地 clause.light common counts makes peeled
落实 clause.light empty keeps lead.name nominal sizes theme verb.tend
落实好 deed
落成 clause.stage counts lead.name verb.found
落户 clause.stage makes-one peeled verb.done
落细 verb.host
蝉联 ranks
融入 verb.tend
融合 common deed head.abstract slogan-noun
衔接 deed
补充 purpose verb.deed
补助 clause.noun deed entitlement money
补强 deed
补短板 deed
补贴 clause.noun deed entitlement money
补足 deed
补齐 verb.deed
表彰 counts verb.deed
表示 saying
衰减 lead.fall
装修改造 building
褒奖 deed
要 copula-head lead.fill modal name-opening order promises to-come
要强调 saying
要强调的是 saying
要感谢 saying
要报告 saying
要指出的是 saying
要提出的是 saying
要求 copula-head demands law neither no-modal slogan-noun worth
要看到 saying
要说明 saying
要说明的是 saying
覆盖 clause.light common counts empty keeps
见效 clause.stage
规划 clause.noun common head.document kept-list nominal verb.tend
规划与建设 building
规划和建设 building
规划建设 building nominal verb.make
规定 demands law slogan-noun
规范 common manner nominal verb.tend
解决 clause.act counts theme verb.tend
计价 clause.light empty
计划 aspect compared-with empty head.programme kept-list lead.fill modal name-opening nominal plain-header plan-noun promises slogan-noun verb.aim which-plan
计划出栏 ahead-before
计划到 ahead-before
计划实施 ahead-before
计划建设 ahead-before
计划开工 ahead-before
计划引进 ahead-before
计划播种 ahead-before
计划改造 ahead-before
计划新增 ahead-before
计划新建 ahead-before
计划栽植 ahead-before
计划生产 ahead-before
计划种植 ahead-before
计划造林 ahead-before
订定 verb.found
认为 clause.noun saying
认定 clause.noun counts verb.deed
认识 conveys
认识到 saying
认领 clause.act
让 empty name-closing name-opening
训练 deed
讲好 deed
讲解 deed
论证 nominal verb.deed
设 lead.reach
设定为 lead.reach
设定在 lead.reach
设有 clause.light empty lead.name
设立 clause.light counts empty verb.found
设置 as-listed clause.light names verb.found
设计改造 building
评价 common deed review-head-with-time
评估 deed head.survey
评定 clause.noun verb.deed
评比 lead.name ranks ratio
评选 as-listed clause.light counts names nominal verb.found
评选出 clause.light
诊治 deed
试制 deed
试点 common concrete head.pilot kept-list nominal verb.explore
试生产 verb.done
试行 nominal verb.deed
试运营 verb.done
试运行 verb.done
试飞 verb.done
说过 saying
调低 lead.fall
调减 lead.fall
调动 deed
调增 lead.rise
调处 clause.act deed
调度 common deed
调控 deed
调整 clause.noun deed lead.turn moves nominal verb.fee which-plan
调整为 moves-money
调整到 moves-money
调研 common deed
调节 deed head.abstract
调解 clause.noun common counts deed
调运 clause.light
调配 deed
调高 lead.rise
谈判 deed
谈到 saying
谋划 begins clause.light nominal verb.explore
谨记 conveys
负增长 lead.fall
负起 deed
贡献 clause.noun empty
责令 clause.act deed
责成 deed
贬值 lead.fall
购买 purpose
购置 counts verb.deed
贯彻 sizes verb.tend
贯彻好 deed
贯通 clause.stage makes nominal peeled verb.done
贴近 deed
资助 clause.noun purpose
赋予 verb.deed
赋权 deed
赋能 deed lead.name nominal verb.others
赓续 deed
赡养 deed
赢得 clause.light deed
走低 lead.fall state
走访 clause.act deed
赶超 deed lead.name
起用 deed
起诉 clause.act
超 lead.fill limit.min moves-money name-opening
超越 deed
超过 clause.light lead.fill limit.min moves-money verb.reach
超额完成 clause.light lead.reach
越过 clause.stage threshold
跃上 lead.reach threshold
跃入 verb.seek
跃升 lead.rise moves moves-place outcome ranks
跃升至 threshold
跃居 lead.reach ranks
跌 lead.fall
跨上 lead.reach threshold
跨入 threshold
跨越 lead.reach threshold
跨过 lead.reach threshold
跨过了 threshold
践行 conveys verb.tend
践诺 deed
跻身 enters lead.reach ranks verb.seek
转 lead.turn
转为 deed
转产 clause.stage
转出 clause.act
转办 clause.act
转化 clause.noun common deed nominal verb.deed
转变 lead.turn slogan-noun verb.tend
转型 deed head.abstract
转型升级 nominal verb.make
转换 deed
转移 clause.noun common deed
转让 deed name-end
轮作 deed
轮训 clause.noun nominal verb.deed
辐射 empty
达 clause.manner empty lead.reach limit-of-set moves-money name-closing signed verb.reach
达产 clause.stage verb.done
达到 attains clause.stage empty lead.reach limit-of-set moves-money name-closing name-opening outcome-sign past-mark results verb.reach
达到了 lead.reach
达到或超过 threshold
达成 clause.stage lead.reach
达至 lead.reach
迁建 building nominal verb.found works-word
过 limit.min moves-money
迈上 clause.stage lead.reach threshold
迈入 clause.stage threshold
迈过 lead.reach threshold
迎战 deed
迎接 verb.host
迎来 clause.stage
运用 deed keeps
运用好 deed
运营 clause.stage common head.abstract nominal peeled verb.done
运行 common nominal verb.tend
运转 clause.stage
近 lead.fill limit.approx moves-money name-opening span-lead
进 moves-place
进一步 clause.manner lead.fill manner name-opening opens-predicate promises resumes task-mark task-sign
进位 lead.rise ranks
进入 clause.light empty lead.reach ranks verb.reach
进口 clause.noun common deed
进展顺利 clause.stage
进至 lead.reach
进行 clause.light verb.run
连接 deed
连破 threshold
迭代升级 verb.make
迭代提升 nominal verb.tend
追回 clause.act moves-money
追缴 clause.act
追责 deed
退税 clause.act
适时 manner opens-predicate verb.explore
适老化改造 building
选优 clause.light
选出 clause.light
选好 deed
选拔 deed
选择 deed worth
选树 clause.light deed
选派 clause.light counts verb.deed
选用 deed
选聘 clause.light verb.deed
递减 lead.fall
递增 lead.rise
递降 lead.fall
通了 clause.stage
通报 deed
通气 clause.stage verb.done
通水 clause.stage verb.done
通电 clause.stage verb.done
通航 clause.stage verb.done
通车 clause.stage topic.transport verb.done
通车运营 verb.done
通过 clause.preposition counts empty leads-up name-opening
通过验收 verb.done
造就 deed lead.name
逼近 lead.reach
逾 lead.fill limit.min moves-money name-opening
遏制 verb.tend
遏止 deed
遵守 deed
遵循 conveys
配合 name-opening nominal verb.join
配备 clause.light counts empty verb.deed
配套 common deed peeled
配套建设 building
配建 clause.light
配强 clause.light
配置 clause.noun common deed
配齐 clause.light verb.deed
酝酿 verb.explore
采取 deed
采用 deed
采纳 deed
采购 common purpose verb.deed
释放 verb.tend
重回 lead.reach threshold
重塑 deed
重建 building nominal verb.found
重振 deed
重整 deed
重构 deed
重申 saying
重组 deed
重视 deed verb.tend
重返 lead.reach threshold
量化 deed
针对 clause.preposition keeps leads-up name-opening
钻研 deed
铭记 conveys
铲除 deed
铸就 deed
铸牢 deed
铸造 deed
铺设 clause.light lead.name verb.make works-part
销号 verb.done
销售 clause.noun deed
锐减 lead.fall
锐降 lead.fall
锚定 deed theme
锤炼 deed
锻造 deed
锻长板 deed
问责 clause.noun deed
问道 saying
防御 deed
防护 deed
防控 nominal verb.tend
防止 verb.tend
防治 clause.noun deed
防范 nominal theme verb.tend
阻断 deed
阻止 deed
降 lead.fall
降低 lead.fall moves nominal verb.fee
降到 clause.manner verb.reach
降至 clause.manner ranks verb.reach
限制 deed
除险加固 nominal verb.works
随着 leads-up
集中 common deed manner opens-predicate
集中开工 clause.light
集成 common deed lead.name
集聚 clause.noun common deed
面向 clause.noun deed empty keeps
面对 clause.noun leads-up
顺应 leads-up no-modal
须 modal
颁布 founds-anything verb.found
预定 lead.fill modal verb.aim which-plan
预报 deed
预期 compared-with lead.fill name-opening nominal promises verb.aim which-plan
预测 deed
预警 common deed
预计 clause.light empty lead.fill modal name-opening promises verb.aim
预计到 ahead-before
领会 conveys
领先 lead.rise
领悟 conveys
首破 threshold
首超 threshold
驰援 clause.stage
驱动 deed
验收 generic nominal verb.done
骤减 lead.fall
骤降 lead.fall
高 common lead.rise size
高于 attains lead.rise limit.min verb.reach
高出 lead.rise limit.min
高度重视 deed
高质量完成 completes verb.found
高达 lead.reach
高过 lead.rise
鼓励 clause.noun leaves purpose task-sign verb.others
`;
