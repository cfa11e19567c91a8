/** Predicates that state, and what only looks like one: a word, then its traits. */
export const PREDICATES = `
一定会 coming
一定能 coming
一定能够 coming
不了 neither not-done
不优 end-state
不可分割 state
不可或缺 valuation
不可能 gnomic
不可逆转 end-state
不可避免 state
不可阻挡 end-state
不够 state
不大 end-state
不实 end-state
不已 not-done
不强 end-state
不必须 no-modal
不快 end-state
不是 valuation
不畅 end-state
不稳 end-state
不足 lead.fill limit.max state
不难看出 state
不高 end-state
业已 done
严峻 end-state
严重 end-state
为了 neither not-done
乃是 valuation
乏力 state
了 lead.fill outcome perfect
了不起 not-done
了再 not-done
了却 not-done
了如指掌 not-done
了就 not-done
了然 not-done
了结 not-done
了解 neither not-done
争取达到 neither-sign
事关 relation valuation
事实证明 state
亟待 state
亟需 state
亟须 state
交织 state
人心所向 end-state
仍待 state
仍是 valuation
仍然是 valuation
任重道远 end-state valuation
众所周知 state
低迷 state
体现 valuation
体现着 valuation
使命光荣 end-state valuation
供过于求 end-state
依旧 state
依然 state
依然是 valuation
便不会 gnomic
便不能 gnomic
便无法 gnomic
便没有 gnomic
偏低 end-state
偏大 end-state
偏小 end-state
偏弱 end-state
偏紧 end-state
偏高 end-state
充分证明 state
充斥 state
充满 state
充裕 end-state
充足 end-state
共同努力 neither
关乎 relation valuation
关系到 relation valuation
具有 state valuation
再次证明 state
决定了 no-modal relation
决定性 no-modal
决定着 no-modal relation
准备金 no-modal
减缓 end-state
凸显 end-state
分化 end-state
刻不容缓 valuation
前所未有 end-state
前景广阔 end-state
前途光明 end-state
力争达到 neither-sign
加剧 state
动荡 state
势不可挡 end-state
势在必行 valuation
匮乏 end-state
印证 state
即是 valuation
反复证明 state
取决于 relation valuation
取得实效 neither
取得新的 neither
取得更大 neither
变得 comparative
叠加 end-state
只要 name-opening neither no-modal
可以说 state
呼应 no-modal
因应 no-modal
圆满 clause.manner lead.fill name-opening outcome-sign
在上年 done
在于 relation valuation
在前年 done
在去年 done
在过去 done
坚实 end-state
增长了 past-mark
处在 state
复杂 end-state
多发 state
大势所趋 end-state
大有可为 end-state valuation
如火如荼 state
始终是 valuation
实事求是 not-done
实践证明 state
密不可分 state
密切相关 state
富含 state
富有 state
将会迎来 coming
将会面临 coming
将士 neither no-modal
将成为 coming
将是 coming
将有 coming
将迎来 coming
将近 lead.fill limit.approx no-modal
将面临 coming
将领 no-modal
尖锐 end-state
尚待 state
尚未 clause.manner state
尚需 state
就不会 gnomic
就不能 gnomic
就无法 gnomic
就是 valuation
就没有 gnomic
层出不穷 state
居全 outcome
属于 state
屡禁不止 state
巨大 end-state
已 clause.manner done lead.fill name-closing name-opening outcome past-mark
已知 not-done
年来 outcome-sign
并存 state
并未改变 state
广阔 end-state
应付 no-modal
应保 no-modal
应变 no-modal
应尽 no-modal
应届 no-modal
应战 no-modal
应收 no-modal
应时 no-modal
应有 no-modal
应有尽有 no-modal
应检 no-modal
应税 no-modal
应约 no-modal
应聘 no-modal
应运 no-modal
应邀 no-modal
影响深远 end-state
必不可少 valuation
必定 coming
必将 coming
必要 neither no-modal
必须要 no-modal
总体平稳 end-state
总体稳定 end-state
息息相关 state
恰逢 state
恶化 state
愈加 clause.manner comparative
愈发 comparative
愈演愈烈 state
意义重大 end-state valuation
意味着 relation valuation
感应 no-modal
成功 clause.manner lead.fill name-closing name-opening outcome
才会 state
才有 state
扑面而来 state
扼要 neither no-modal
折射 state
抬头 state
拟人 no-modal
拟定 no-modal
换挡 end-state
接踵而至 state
提出新的更高要求 relation
提出新的要求 relation
提出新要求 relation
提出更高要求 relation
收紧 end-state
收缩 end-state
攸关 relation valuation
方兴未艾 state
方可 gnomic
方得 gnomic
方有 gnomic
方能 gnomic
日新月异 state
日渐 comparative
日益 clause.manner comparative
日趋 clause.manner comparative
早已 done
时不我待 valuation
时有发生 state
明了 not-done
明显 clause.manner end-state lead.fill outcome
明显提高 neither
是为了 valuation
是否 no-modal
是要 no-modal
显现 end-state
显示 state
显著 clause.manner end-state lead.fill outcome past-mark
显著提高 neither
显露 end-state
更加 clause.manner
更趋 clause.manner
曾 done
曾经 done
有利于 relation valuation
有力证明 state
有助于 relation valuation
有待 state
有着 valuation
未了 not-done
机要 neither no-modal
来之不易 end-state
来源于 relation valuation
来自于 relation
标志着 relation valuation
模拟 no-modal
次要 neither no-modal
正以 state
正值 state
正全力 state
正加快 state
正在 clause.manner name-closing state
正处于 state
正抓紧 state
正是 valuation
正有序 state
正积极 state
正逢 state
步伐加快 outcome-sign
比历史上 state
永远是 valuation
求是 not-done
沉重 end-state
没有变 state
没有改变 state
泛滥 state
波谲云诡 state
涌现 state
深厚 end-state
深远 end-state
深重 end-state
渐趋 clause.manner
源于 relation valuation
源自 relation valuation
滞后 end-state
演变 end-state
演进 end-state
激化 state
热衷 state
疲软 state
盛行 state
直接关系 relation valuation
直接关系到 valuation
短缺 end-state
确保达到 neither-sign
离不开 relation valuation
稳中向好 end-state
稳中有进 end-state
空前 end-state
突飞猛进 state
简要 neither no-modal
紧密相连 state
紧张 end-state
紧缺 end-state
紧要 neither no-modal
紧迫 end-state
繁重 end-state
终将 coming
缺乏 state
罢了 neither not-done
而已 neither
脆弱 end-state
至关重要 valuation
艰巨 end-state
蔓延 state
虚拟 no-modal
血脉相连 state
表明 state
被评为 outcome-sign
要么 no-modal
要义 no-modal
要务 no-modal
要塞 neither no-modal
要是 no-modal
要有 no-modal
要领 neither no-modal
见证 state
计划单列 no-modal
证明 valuation
证明了 state
责任重大 end-state valuation
走弱 state
走高 state
超额 limit.min outcome
越来越 comparative
较上年 clause.manner past-mark
较低 end-state
较差 end-state
较弱 end-state
较慢 end-state
达到国家 neither-sign
达到省 neither-sign
还不 state
还很 state
还有 name-opening state
还需 state
连续 lead.fill outcome-sign
迫切 end-state
适逢 state
遭到 state
遭受 state
遭遇 state
长期向好 end-state
除了 neither not-done
险要 no-modal
随时可能 state
难免 state
难有 coming
雄厚 end-state
面临 state
面对着 state
顺利 clause.manner lead.fill name-closing name-opening outcome-sign peeled
预示 state
领导下 outcome-sign
频发 state
频繁 end-state
风起云涌 state
首个 outcome-sign
首次 clause.manner lead.fill name-opening outcome-sign
首要 neither no-modal
高发 end-state
`;
