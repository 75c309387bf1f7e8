/**
 * Common characters that are written differently in Simplified and Traditional Chinese, as pairs. Left out are those
 * whose Simplified form is also ordinary in Taiwan (台, 只, 准, 周, 系, 面, 表, 制, 合, 征, 卷, 范, 采).
 */
const pairs = `
万萬 与與 专專 业業 丛叢 东東 丝絲 两兩 严嚴 丧喪 个個 丰豐 临臨 为為 丽麗 举舉 么麼 义義 乌烏 乐樂 乔喬 习習 乡鄉 书書 买買 乱亂 争爭 亏虧 云雲 亚亞
产產 亩畝 亲親 亿億 仅僅 从從 仓倉 仪儀 们們 价價 众眾 优優 会會 伞傘 伟偉 传傳 伤傷 伦倫 伪偽 体體 余餘 侠俠 侦偵 侧側 侨僑 俭儉 债債 倾傾 偿償 储儲
儿兒 兑兌 党黨 兰蘭 关關 兴興 养養 兽獸 内內 冈岡 册冊 写寫 军軍 农農 冯馮 决決 况況 冻凍 净淨 减減 凑湊 几幾 凤鳳 凭憑 凯凱 击擊 划劃 刘劉 则則 刚剛
创創 删刪 别別 剂劑 剧劇 劝勸 办辦 务務 动動 励勵 劲勁 劳勞 势勢 勋勳 区區 医醫 华華 协協 单單 卖賣 卢盧 卫衛 却卻 厂廠 厅廳 历歷 厉厲 压壓 厌厭 厕廁
厘釐 县縣 参參 双雙 发發 变變 叙敘 叠疊 号號 叹嘆 吓嚇 吗嗎 听聽 启啟 吴吳 员員 响響 哑啞 唤喚 啸嘯 喷噴 团團 园園 围圍 国國 图圖 圆圓 圣聖 场場 坏壞
块塊 坚堅 坛壇 坝壩 坟墳 坠墜 垄壟 垒壘 垫墊 堕墮 墙牆 壮壯 声聲 壳殼 处處 备備 复復 够夠 头頭 夸誇 夹夾 夺奪 奋奮 奖獎 妆妝 妇婦 妈媽 娱娛 婴嬰 孙孫
学學 宁寧 实實 宠寵 审審 宪憲 宽寬 宾賓 寝寢 对對 寻尋 导導 寿壽 将將 尔爾 尘塵 尝嘗 层層 属屬 岁歲 岂豈 岗崗 岛島 峡峽 币幣 师師 帐帳 带帶 帮幫 庄莊
庆慶 库庫 应應 庙廟 废廢 广廣 开開 异異 弃棄 张張 弯彎 弹彈 强強 归歸 当當 录錄 彻徹 径徑 忆憶 忧憂 怀懷 态態 怜憐 总總 恋戀 恳懇 恶惡 悬懸 惊驚 惩懲
惯慣 愿願 戏戲 战戰 户戶 扑撲 执執 扩擴 扫掃 扬揚 扰擾 抚撫 抛拋 抢搶 护護 报報 担擔 拟擬 拥擁 择擇 挂掛 挡擋 挤擠 挥揮 损損 换換 据據 揽攬 搁擱 携攜
摄攝 摆擺 摇搖 撑撐 敌敵 数數 斋齋 断斷 无無 旧舊 时時 旷曠 显顯 晋晉 晒曬 晓曉 暂暫 术術 机機 杀殺 杂雜 权權 条條 来來 杨楊 极極 构構 枪槍 柜櫃 标標
栏欄 树樹 样樣 桥橋 档檔 检檢 楼樓 横橫 欢歡 欧歐 残殘 毁毀 毕畢 气氣 汇匯 汉漢 汤湯 沟溝 没沒 泪淚 泽澤 洁潔 测測 济濟 浏瀏 浓濃 涂塗 润潤 涨漲 渐漸
温溫 湾灣 湿濕 满滿 滞滯 滤濾 灭滅 灯燈 灵靈 灾災 炉爐 点點 炼煉 烂爛 烦煩 烧燒 热熱 爱愛 牵牽 犹猶 状狀 独獨 狭狹 猎獵 献獻 环環 现現 玛瑪 电電 画畫
畅暢 疗療 疯瘋 盐鹽 监監 盖蓋 盘盤 眯瞇 矿礦 码碼 砖磚 础礎 确確 碍礙 礼禮 祸禍 离離 种種 积積 称稱 税稅 稳穩 穷窮 窃竊 竞競 笔筆 筛篩 签簽 简簡
类類 粮糧 紧緊 纠糾 红紅 约約 级級 纪紀 纯純 纲綱 纳納 纵縱 纸紙 纹紋 线線 练練 组組 细細 织織 终終 绍紹 经經 结結 绕繞 给給 络絡 绝絕 统統 继繼 绩績
续續 维維 综綜 绿綠 缓緩 编編 缘緣 缩縮 缴繳 网網 罗羅 罚罰 罢罷 职職 联聯 肃肅 胜勝 脏髒 脑腦 脚腳 脱脫 脸臉 舰艦 艺藝 节節 芦蘆 苏蘇 苹蘋 荐薦 荣榮
药藥 获獲 营營 萨薩 蓝藍 虑慮 虚虛 虽雖 蚀蝕 补補 装裝 见見 观觀 规規 视視 览覽 觉覺 触觸 誉譽 计計 订訂 认認 讨討 让讓 训訓 议議 讯訊 记記 讲講 许許
论論 设設 访訪 证證 评評 识識 诉訴 诊診 词詞 译譯 试試 话話 询詢 该該 详詳 语語 误誤 说說 请請 诸諸 诺諾 读讀 课課 谁誰 调調 谈談 谢謝 谨謹 负負 财財
责責 败敗 账賬 货貨 质質 购購 贴貼 贵貴 费費 资資 赔賠 赖賴 赚賺 赛賽 赞贊 趋趨 跃躍 践踐 踪蹤 车車 转轉 轮輪 软軟 轻輕 较較 载載 辆輛 辑輯 输輸 边邊
达達 过過 运運 还還 这這 进進 远遠 违違 连連 迟遲 适適 选選 递遞 逻邏 遗遺 邮郵 邻鄰 释釋 里裡 针針 钟鐘 钱錢 铁鐵 银銀 销銷 锁鎖 错錯 键鍵 镜鏡 长長
门門 闭閉 问問 间間 闲閒 闻聞 阅閱 队隊 阶階 际際 陆陸 陈陳 险險 随隨 隐隱 难難 静靜 韩韓 页頁 项項 顺順 须須 顾顧 顿頓 预預 领領 频頻 题題 额額 颜顏
风風 飞飛 饭飯 饮飲 饰飾 馆館 马馬 驳駁 验驗 骤驟 鱼魚 鲜鮮 鸟鳥 黄黃 齐齊 齿齒 龄齡 龙龍 龟龜 后後 于於 并並 鉴鑑 拣揀 诈詐 谎謊 贩販 贷貸 贺賀
辩辯 辞辭 钢鋼 链鏈 锅鍋 闪閃 阴陰 阳陽 饿餓 驶駛 骗騙 绪緒 纷紛 绑綁 缉緝 缝縫 缠纏 耻恥 聪聰 肠腸 肤膚 肿腫 胁脅 胆膽 胶膠 舱艙 艰艱
`
  .trim()
  .split(/\s+/u);

/** Han characters that a double-byte encoding has, by its lead and trail bytes. */
function charactersOf(encoding: string, [first, last]: readonly [number, number], trails: readonly number[]): ReadonlySet<string> {
  const decoder = new TextDecoder(encoding);
  const found = new Set<string>();
  for (let lead = first; lead <= last; lead += 1)
    for (const trail of trails) found.add(decoder.decode(new Uint8Array([lead, trail])));
  return found;
}

const bytes = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** The 6,763 characters of the mainland's GB 2312, and those of Taiwan's Big5. */
const mainland = charactersOf('gbk', [0xb0, 0xf7], bytes(0xa1, 0xfe));
const taiwan = charactersOf('big5', [0xa4, 0xf9], [...bytes(0x40, 0x7e), ...bytes(0xa1, 0xfe)]);

const simplified = new Set(pairs.map((pair) => pair.charAt(0)));
const traditional = new Set(pairs.map((pair) => pair.charAt(1)));

const han = (text: string): readonly string[] => text.match(/\p{Script=Han}/gu) ?? [];

/** Characters in a text that nobody in mainland China would write. */
export const traditionalIn = (text: string): readonly string[] =>
  han(text).filter((sign) => !mainland.has(sign) || (traditional.has(sign) && !simplified.has(sign)));

/** Characters in a text that nobody in Taiwan would write. */
export const simplifiedIn = (text: string): readonly string[] =>
  han(text).filter((sign) => !taiwan.has(sign) || (simplified.has(sign) && !traditional.has(sign)));
