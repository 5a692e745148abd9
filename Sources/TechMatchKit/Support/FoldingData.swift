// Folding of scalars whose folded form differs, generated from the Unicode Character Database 14.0
// (unicodedata of Python 3.11): NFKC, full case folding, and for Latin letters NFKD without
// nonspacing marks; letters with a stroke and the ligatures æ œ þ are spelled out besides.
// Compatibility forms of symbols are left out. A line has the first scalar in hexadecimal and the
// folded forms of it and its successors.

/// The data of ``Folding``.
enum FoldingData {
  static let lines = """
    00AA a
    00B2 2 3
    00B5 μ
    00B9 1 o
    00BC 1⁄4 1⁄2 3⁄4
    00C0 a a a a a a ae c e e e e i i i i d n o o o o o
    00D8 o u u u u y th ss a a a a a a ae c e e e e i i i i d n o o o o o
    00F8 o u u u u y th y a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g g g g g
    0124 h h h h i i i i i i i i i i ij ij j j k k
    0139 l l l l l l l· l· l l n n n n n n ʼn ŋ
    014C o o o o o o oe oe r r r r r r s s s s s s s s t t t t t t u u u u u u u u u u u u w w y y
    0178 y z z z z z z s
    0181 ɓ ƃ
    0184 ƅ
    0186 ɔ ƈ
    0189 ɖ ɗ ƌ
    018E ǝ ə ɛ ƒ
    0193 ɠ ɣ
    0196 ɩ ɨ ƙ
    019C ɯ ɲ
    019F ɵ o o ƣ
    01A4 ƥ
    01A6 ʀ ƨ
    01A9 ʃ
    01AC ƭ
    01AE ʈ u u ʊ ʋ ƴ
    01B5 ƶ
    01B7 ʒ ƹ
    01BC ƽ
    01C4 dz dz dz lj lj lj nj nj nj a a i i o o u u u u u u u u u u
    01DE a a a a æ æ ǥ
    01E6 g g k k o o o o ʒ ʒ j dz dz dz g g ƕ ƿ n n a a æ æ ø ø a a a a e e e e i i i i o o o o r
    0211 r r r u u u u s s t t ȝ
    021E h h ƞ
    0222 ȣ
    0224 ȥ
    0226 a a e e o o o o o o o o y y
    023A ⱥ ȼ
    023D ƚ ⱦ
    0241 ɂ
    0243 ƀ ʉ ʌ ɇ
    0248 ɉ
    024A ɋ
    024C ɍ
    024E ɏ
    0370 ͱ
    0372 ͳ
    0374 ʹ
    0376 ͷ
    037A ι
    037F ϳ
    0386 ά
    0388 έ ή ί
    038C ό
    038E ύ ώ
    0391 α β γ δ ε ζ η θ ι κ λ μ ν ξ ο π ρ
    03A3 σ τ υ φ χ ψ ω ϊ ϋ
    03C2 σ
    03CF ϗ β θ υ ύ ϋ φ π
    03D8 ϙ
    03DA ϛ
    03DC ϝ
    03DE ϟ
    03E0 ϡ
    03E2 ϣ
    03E4 ϥ
    03E6 ϧ
    03E8 ϩ
    03EA ϫ
    03EC ϭ
    03EE ϯ
    03F0 κ ρ σ
    03F4 θ ε
    03F7 ϸ
    03F9 σ ϻ
    03FD ͻ ͼ ͽ ѐ ё ђ ѓ є ѕ і ї ј љ њ ћ ќ ѝ ў џ а б в г д е ж з и й к л м н о п р с т у ф х ц ч ш щ
    042A ъ ы ь э ю я
    0460 ѡ
    0462 ѣ
    0464 ѥ
    0466 ѧ
    0468 ѩ
    046A ѫ
    046C ѭ
    046E ѯ
    0470 ѱ
    0472 ѳ
    0474 ѵ
    0476 ѷ
    0478 ѹ
    047A ѻ
    047C ѽ
    047E ѿ
    0480 ҁ
    048A ҋ
    048C ҍ
    048E ҏ
    0490 ґ
    0492 ғ
    0494 ҕ
    0496 җ
    0498 ҙ
    049A қ
    049C ҝ
    049E ҟ
    04A0 ҡ
    04A2 ң
    04A4 ҥ
    04A6 ҧ
    04A8 ҩ
    04AA ҫ
    04AC ҭ
    04AE ү
    04B0 ұ
    04B2 ҳ
    04B4 ҵ
    04B6 ҷ
    04B8 ҹ
    04BA һ
    04BC ҽ
    04BE ҿ
    04C0 ӏ ӂ
    04C3 ӄ
    04C5 ӆ
    04C7 ӈ
    04C9 ӊ
    04CB ӌ
    04CD ӎ
    04D0 ӑ
    04D2 ӓ
    04D4 ӕ
    04D6 ӗ
    04D8 ә
    04DA ӛ
    04DC ӝ
    04DE ӟ
    04E0 ӡ
    04E2 ӣ
    04E4 ӥ
    04E6 ӧ
    04E8 ө
    04EA ӫ
    04EC ӭ
    04EE ӯ
    04F0 ӱ
    04F2 ӳ
    04F4 ӵ
    04F6 ӷ
    04F8 ӹ
    04FA ӻ
    04FC ӽ
    04FE ӿ
    0500 ԁ
    0502 ԃ
    0504 ԅ
    0506 ԇ
    0508 ԉ
    050A ԋ
    050C ԍ
    050E ԏ
    0510 ԑ
    0512 ԓ
    0514 ԕ
    0516 ԗ
    0518 ԙ
    051A ԛ
    051C ԝ
    051E ԟ
    0520 ԡ
    0522 ԣ
    0524 ԥ
    0526 ԧ
    0528 ԩ
    052A ԫ
    052C ԭ
    052E ԯ
    1E00 a a b b b b b b c c d d d d d d d d d d e e e e e e e e e e f f g g h h h h h h h h h h i
    1E2D i i i k k k k k k l l l l l l l l m m m m m m n n n n n n n n o o o o o o o o p p p p r r
    1E5A r r r r r r s s s s s s s s s s t t t t t t t t u u u u u u u u u u v v v v w w w w w w w
    1E87 w w w x x x x y y z z z z z z h t w y aʾ s
    1E9E ss
    1EA0 a a a a a a a a a a a a a a a a a a a a a a a a e e e e e e e e e e e e e e e e i i i i o
    1ECD o o o o o o o o o o o o o o o o o o o o o o o u u u u u u u u u u u u u u y y y y y y y y
    1EFA ỻ
    1EFC ỽ
    1EFE ỿ
    1F08 ἀ ἁ ἂ ἃ ἄ ἅ ἆ ἇ
    1F18 ἐ ἑ ἒ ἓ ἔ ἕ
    1F28 ἠ ἡ ἢ ἣ ἤ ἥ ἦ ἧ
    1F38 ἰ ἱ ἲ ἳ ἴ ἵ ἶ ἷ
    1F48 ὀ ὁ ὂ ὃ ὄ ὅ
    1F59 ὑ
    1F5B ὓ
    1F5D ὕ
    1F5F ὗ
    1F68 ὠ ὡ ὢ ὣ ὤ ὥ ὦ ὧ
    1F71 ά
    1F73 έ
    1F75 ή
    1F77 ί
    1F79 ό
    1F7B ύ
    1F7D ώ
    1F80 ἀι ἁι ἂι ἃι ἄι ἅι ἆι ἇι ἀι ἁι ἂι ἃι ἄι ἅι ἆι ἇι ἠι ἡι ἢι ἣι ἤι ἥι ἦι ἧι ἠι ἡι ἢι ἣι ἤι ἥι
    1F9E ἦι ἧι ὠι ὡι ὢι ὣι ὤι ὥι ὦι ὧι ὠι ὡι ὢι ὣι ὤι ὥι ὦι ὧι
    1FB2 ὰι αι άι
    1FB7 ᾶι ᾰ ᾱ ὰ ά αι
    1FBE ι
    1FC2 ὴι ηι ήι
    1FC7 ῆι ὲ έ ὴ ή ηι
    1FD3 ΐ
    1FD8 ῐ ῑ ὶ ί
    1FE3 ΰ
    1FE8 ῠ ῡ ὺ ύ ῥ
    1FF2 ὼι ωι ώι
    1FF7 ῶι ὸ ό ὼ ώ ωι
    2070 0 i
    2074 4 5 6 7 8 9
    207F n 0 1 2 3 4 5 6 7 8 9
    2090 a e o x ə h k l m n p s t
    2100 a/c a/s c °c
    2105 c/o c/u ɛ
    2109 °f g h h h h ħ i i l l
    2115 n no
    2119 p q r r r
    2120 sm tel tm
    2124 z
    2126 ω
    2128 z
    212A k a b c
    212F e e f ⅎ m o א ב ג ד i
    213B fax π γ γ π
    2145 d d e i j
    2150 1⁄7 1⁄9 1⁄10 1⁄3 2⁄3 1⁄5 2⁄5 3⁄5 4⁄5 1⁄6 5⁄6 1⁄8 3⁄8 5⁄8 7⁄8 1⁄ i ii iii iv v vi vii viii
    2168 ix x xi xii l c d m i ii iii iv v vi vii viii ix x xi xii l c d m
    2183 ↄ
    2189 0⁄3
    2460 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 (1) (2) (3) (4) (5) (6) (7) (8) (9)
    247D (10) (11) (12) (13) (14) (15) (16) (17) (18) (19) (20) 1. 2. 3. 4. 5. 6. 7. 8. 9. 10. 11.
    2493 12. 13. 14. 15. 16. 17. 18. 19. 20. (a) (b) (c) (d) (e) (f) (g) (h) (i) (j) (k) (l) (m)
    24A9 (n) (o) (p) (q) (r) (s) (t) (u) (v) (w) (x) (y) (z) a b c d e f g h i j k l m n o p q r s
    24C9 t u v w x y z a b c d e f g h i j k l m n o p q r s t u v w x y z 0
    2E9F 母
    2EF3 龟
    2F00 一 丨 丶 丿 乙 亅 二 亠 人 儿 入 八 冂 冖 冫 几 凵 刀 力 勹 匕 匚 匸 十 卜 卩 厂 厶 又 口
    2F1E 囗 土 士 夂 夊 夕 大 女 子 宀 寸 小 尢 尸 屮 山 巛 工 己 巾 干 幺 广 廴 廾 弋 弓 彐 彡 彳
    2F3C 心 戈 戶 手 支 攴 文 斗 斤 方 无 日 曰 月 木 欠 止 歹 殳 毋 比 毛 氏 气 水 火 爪 父 爻 爿
    2F5A 片 牙 牛 犬 玄 玉 瓜 瓦 甘 生 用 田 疋 疒 癶 白 皮 皿 目 矛 矢 石 示 禸 禾 穴 立 竹 米 糸
    2F78 缶 网 羊 羽 老 而 耒 耳 聿 肉 臣 自 至 臼 舌 舛 舟 艮 色 艸 虍 虫 血 行 衣 襾 見 角 言 谷
    2F96 豆 豕 豸 貝 赤 走 足 身 車 辛 辰 辵 邑 酉 釆 里 金 長 門 阜 隶 隹 雨 靑 非 面 革 韋 韭 音
    2FB4 頁 風 飛 食 首 香 馬 骨 高 髟 鬥 鬯 鬲 鬼 魚 鳥 鹵 鹿 麥 麻 黃 黍 黑 黹 黽 鼎 鼓 鼠 鼻 齊
    2FD2 齒 龍 龜 龠
    3038 十 卄 卅
    3131 ᄀ ᄁ ᆪ ᄂ ᆬ ᆭ ᄃ ᄄ ᄅ ᆰ ᆱ ᆲ ᆳ ᆴ ᆵ ᄚ ᄆ ᄇ ᄈ ᄡ ᄉ ᄊ ᄋ ᄌ ᄍ ᄎ ᄏ ᄐ ᄑ ᄒ ᅡ ᅢ ᅣ ᅤ ᅥ ᅦ ᅧ ᅨ ᅩ ᅪ ᅫ ᅬ ᅭ ᅮ ᅯ
    315E ᅰ ᅱ ᅲ ᅳ ᅴ ᅵ ᅠ ᄔ ᄕ ᇇ ᇈ ᇌ ᇎ ᇓ ᇗ ᇙ ᄜ ᇝ ᇟ ᄝ ᄞ ᄠ ᄢ ᄣ ᄧ ᄩ ᄫ ᄬ ᄭ ᄮ ᄯ ᄲ ᄶ ᅀ ᅇ ᅌ ᇱ ᇲ ᅗ ᅘ ᅙ ᆄ ᆅ ᆈ ᆑ
    318B ᆒ ᆔ ᆞ ᆡ
    3200 (ᄀ) (ᄂ) (ᄃ) (ᄅ) (ᄆ) (ᄇ) (ᄉ) (ᄋ) (ᄌ) (ᄎ) (ᄏ) (ᄐ) (ᄑ) (ᄒ) (가) (나) (다) (라) (마) (바)
    3214 (사) (아) (자) (차) (카) (타) (파) (하) (주) (오전) (오후)
    3220 (一) (二) (三) (四) (五) (六) (七) (八) (九) (十) (月) (火) (水) (木) (金) (土) (日) (株)
    3232 (有) (社) (名) (特) (財) (祝) (労) (代) (呼) (学) (監) (企) (資) (協) (祭) (休) (自) (至)
    3244 問 幼 文 箏
    3250 pte 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 ᄀ ᄂ ᄃ ᄅ ᄆ ᄇ ᄉ ᄋ ᄌ ᄎ ᄏ ᄐ ᄑ ᄒ 가 나 다 라
    3272 마 바 사 아 자 차 카 타 파 하 참고 주의 우
    3280 一 二 三 四 五 六 七 八 九 十 月 火 水 木 金 土 日 株 有 社 名 特 財 祝 労 秘 男 女 適 優
    329E 印 注 項 休 写 正 上 中 下 左 右 医 宗 学 監 企 資 協 夜 36 37 38 39 40 41 42 43 44 45 46
    32BC 47 48 49 50 1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月 hg erg ev ltd ア イ ウ エ
    32D4 オ カ キ ク ケ コ サ シ ス セ ソ タ チ ツ テ ト ナ ニ ヌ ネ ノ ハ ヒ フ ヘ ホ マ ミ ム メ
    32F2 モ ヤ ユ ヨ ラ リ ル レ ロ ワ ヰ ヱ ヲ 令和 アパート アルファ アンペア アール イニング
    3305 インチ ウォン エスクード エーカー オンス オーム カイリ カラット カロリー ガロン ガンマ
    3310 ギガ ギニー キュリー ギルダー キロ キログラム キロメートル キロワット グラム グラムトン
    331A クルゼイロ クローネ ケース コルナ コーポ サイクル サンチーム シリング センチ セント
    3324 ダース デシ ドル トン ナノ ノット ハイツ パーセント パーツ バーレル ピアストル ピクル
    3330 ピコ ビル ファラッド フィート ブッシェル フラン ヘクタール ペソ ペニヒ ヘルツ ペンス
    333B ページ ベータ ポイント ボルト ホン ポンド ホール ホーン マイクロ マイル マッハ マルク
    3347 マンション ミクロン ミリ ミリバール メガ メガトン メートル ヤード ヤール ユアン リットル
    3352 リラ ルピー ルーブル レム レントゲン ワット 0点 1点 2点 3点 4点 5点 6点 7点 8点 9点 10点
    3363 11点 12点 13点 14点 15点 16点 17点 18点 19点 20点 21点 22点 23点 24点 hpa da au bar ov pc
    3377 dm dm2 dm3 iu 平成 昭和 大正 明治 株式会社 pa na μa ma ka kb mb gb cal kcal pf nf μf μg
    338E mg kg hz khz mhz ghz thz μl ml dl kl fm nm μm mm cm km mm2 cm2 m2 km2 mm3 cm3 m3 km3 m∕s
    33A8 m∕s2 pa kpa mpa gpa rad rad∕s rad∕s2 ps ns μs ms pv nv μv mv kv mv pw nw μw mw kw mw kω
    33C1 mω a.m. bq cc cd c∕kg co. db gy ha hp in kk km kt lm ln log lx mb mil mol ph p.m. ppm pr
    33DB sr sv wb v∕m a∕m 1日 2日 3日 4日 5日 6日 7日 8日 9日 10日 11日 12日 13日 14日 15日 16日
    33F0 17日 18日 19日 20日 21日 22日 23日 24日 25日 26日 27日 28日 29日 30日 31日 gal
    F900 豈 更 車 賈 滑 串 句 龜 龜 契 金 喇 奈 懶 癩 羅 蘿 螺 裸 邏 樂 洛 烙 珞 落 酪 駱 亂 卵 欄
    F91E 爛 蘭 鸞 嵐 濫 藍 襤 拉 臘 蠟 廊 朗 浪 狼 郎 來 冷 勞 擄 櫓 爐 盧 老 蘆 虜 路 露 魯 鷺 碌
    F93C 祿 綠 菉 錄 鹿 論 壟 弄 籠 聾 牢 磊 賂 雷 壘 屢 樓 淚 漏 累 縷 陋 勒 肋 凜 凌 稜 綾 菱 陵
    F95A 讀 拏 樂 諾 丹 寧 怒 率 異 北 磻 便 復 不 泌 數 索 參 塞 省 葉 說 殺 辰 沈 拾 若 掠 略 亮
    F978 兩 凉 梁 糧 良 諒 量 勵 呂 女 廬 旅 濾 礪 閭 驪 麗 黎 力 曆 歷 轢 年 憐 戀 撚 漣 煉 璉 秊
    F996 練 聯 輦 蓮 連 鍊 列 劣 咽 烈 裂 說 廉 念 捻 殮 簾 獵 令 囹 寧 嶺 怜 玲 瑩 羚 聆 鈴 零 靈
    F9B4 領 例 禮 醴 隸 惡 了 僚 寮 尿 料 樂 燎 療 蓼 遼 龍 暈 阮 劉 杻 柳 流 溜 琉 留 硫 紐 類 六
    F9D2 戮 陸 倫 崙 淪 輪 律 慄 栗 率 隆 利 吏 履 易 李 梨 泥 理 痢 罹 裏 裡 里 離 匿 溺 吝 燐 璘
    F9F0 藺 隣 鱗 麟 林 淋 臨 立 笠 粒 狀 炙 識 什 茶 刺 切 度 拓 糖 宅 洞 暴 輻 行 降 見 廓 兀 嗀
    FA10 塚
    FA12 晴
    FA15 凞 猪 益 礼 神 祥 福 靖 精 羽
    FA20 蘒
    FA22 諸
    FA25 逸 都
    FA2A 飯 飼 館 鶴 郞 隷 侮 僧 免 勉 勤 卑 喝 嘆 器 塀 墨 層 屮 悔 慨 憎 懲 敏 既 暑 梅 海 渚 漢
    FA48 煮 爫 琢 碑 社 祉 祈 祐 祖 祝 禍 禎 穀 突 節 練 縉 繁 署 者 臭 艹 艹 著 褐 視 謁 謹 賓 贈
    FA66 辶 逸 難 響 頻 恵 𤋮 舘
    FA70 並 况 全 侀 充 冀 勇 勺 喝 啕 喙 嗢 塚 墳 奄 奔 婢 嬨 廒 廙 彩 徭 惘 慎 愈 憎 慠 懲 戴 揄
    FA8E 搜 摒 敖 晴 朗 望 杖 歹 殺 流 滛 滋 漢 瀞 煮 瞧 爵 犯 猪 瑱 甆 画 瘝 瘟 益 盛 直 睊 着 磌
    FAAC 窱 節 类 絛 練 缾 者 荒 華 蝹 襁 覆 視 調 諸 請 謁 諾 諭 謹 變 贈 輸 遲 醙 鉶 陼 難 靖 韛
    FACA 響 頋 頻 鬒 龜 𢡊 𢡄 𣏕 㮝 䀘 䀹 𥉉 𥳐 𧻓 齃 龎
    FB00 ff fi fl ffi ffl st st
    FF10 0 1 2 3 4 5 6 7 8 9
    FF21 a b c d e f g h i j k l m n o p q r s t u v w x y z
    FF41 a b c d e f g h i j k l m n o p q r s t u v w x y z
    FF66 ヲ ァ ィ ゥ ェ ォ ャ ュ ョ ッ ー ア イ ウ エ オ カ キ ク ケ コ サ シ ス セ ソ タ チ ツ テ
    FF84 ト ナ ニ ヌ ネ ノ ハ ヒ フ ヘ ホ マ ミ ム メ モ ヤ ユ ヨ ラ リ ル レ ロ ワ ン ゙ ゚ ᅠ ᄀ ᄁ
    FFA3 ᆪ ᄂ ᆬ ᆭ ᄃ ᄄ ᄅ ᆰ ᆱ ᆲ ᆳ ᆴ ᆵ ᄚ ᄆ ᄇ ᄈ ᄡ ᄉ ᄊ ᄋ ᄌ ᄍ ᄎ ᄏ ᄐ ᄑ ᄒ
    FFC2 ᅡ ᅢ ᅣ ᅤ ᅥ ᅦ
    FFCA ᅧ ᅨ ᅩ ᅪ ᅫ ᅬ
    FFD2 ᅭ ᅮ ᅯ ᅰ ᅱ ᅲ
    FFDA ᅳ ᅴ ᅵ
    1F100 0. 0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
    1F110 (a) (b) (c) (d) (e) (f) (g) (h) (i) (j) (k) (l) (m) (n) (o) (p) (q) (r) (s) (t) (u) (v)
    1F126 (w) (x) (y) (z) 〔s〕 c r cd wz
    1F130 a b c d e f g h i j k l m n o p q r s t u v w x y z hv mv sd ss ppv wc
    1F16A mc md mr
    1F190 dj
    2F800 丽 丸 乁 𠄢 你 侮 侻 倂 偺 備 僧 像 㒞 𠘺 免 兔 兤 具 𠔜 㒹 內 再 𠕋 冗 冤 仌 冬 况 𩇟 凵
    2F81E 刃 㓟 刻 剆 割 剷 㔕 勇 勉 勤 勺 包 匆 北 卉 卑 博 即 卽 卿 卿 卿 𠨬 灰 及 叟 𠭣 叫 叱 吆
    2F83C 咞 吸 呈 周 咢 哶 唐 啓 啣 善 善 喙 喫 喳 嗂 圖 嘆 圗 噑 噴 切 壮 城 埴 堍 型 堲 報 墬 𡓤
    2F85A 売 壷 夆 多 夢 奢 𡚨 𡛪 姬 娛 娧 姘 婦 㛮 㛼 嬈 嬾 嬾 𡧈 寃 寘 寧 寳 𡬘 寿 将 当 尢 㞁 屠
    2F878 屮 峀 岍 𡷤 嵃 𡷦 嵮 嵫 嵼 巡 巢 㠯 巽 帨 帽 幩 㡢 𢆃 㡼 庰 庳 庶 廊 𪎒 廾 𢌱 𢌱 舁 弢 弢
    2F896 㣇 𣊸 𦇚 形 彫 㣣 徚 忍 志 忹 悁 㤺 㤜 悔 𢛔 惇 慈 慌 慎 慌 慺 憎 憲 憤 憯 懞 懲 懶 成 戛
    2F8B4 扝 抱 拔 捐 𢬌 挽 拼 捨 掃 揤 𢯱 搢 揅 掩 㨮 摩 摾 撝 摷 㩬 敏 敬 𣀊 旣 書 晉 㬙 暑 㬈 㫤
    2F8D2 冒 冕 最 暜 肭 䏙 朗 望 朡 杞 杓 𣏃 㭉 柺 枅 桒 梅 𣑭 梎 栟 椔 㮝 楂 榣 槪 檨 𣚣 櫛 㰘 次
    2F8F0 𣢧 歔 㱎 歲 殟 殺 殻 𣪍 𡴋 𣫺 汎 𣲼 沿 泍 汧 洖 派 海 流 浩 浸 涅 𣴞 洴 港 湮 㴳 滋 滇 𣻑
    2F90E 淹 潮 𣽞 𣾎 濆 瀹 瀞 瀛 㶖 灊 災 灷 炭 𠔥 煅 𤉣 熜 𤎫 爨 爵 牐 𤘈 犀 犕 𤜵 𤠔 獺 王 㺬 玥
    2F92C 㺸 㺸 瑇 瑜 瑱 璅 瓊 㼛 甤 𤰶 甾 𤲒 異 𢆟 瘐 𤾡 𤾸 𥁄 㿼 䀈 直 𥃳 𥃲 𥄙 𥄳 眞 真 真 睊 䀹
    2F94A 瞋 䁆 䂖 𥐝 硎 碌 磌 䃣 𥘦 祖 𥚚 𥛅 福 秫 䄯 穀 穊 穏 𥥼 𥪧 𥪧 竮 䈂 𥮫 篆 築 䈧 𥲀 糒 䊠
    2F968 糨 糣 紀 𥾆 絣 䌁 緇 縂 繅 䌴 𦈨 𦉇 䍙 𦋙 罺 𦌾 羕 翺 者 𦓚 𦔣 聠 𦖨 聰 𣍟 䏕 育 脃 䐋 脾
    2F986 媵 𦞧 𦞵 𣎓 𣎜 舁 舄 辞 䑫 芑 芋 芝 劳 花 芳 芽 苦 𦬼 若 茝 荣 莭 茣 莽 菧 著 荓 菊 菌 菜
    2F9A4 𦰶 𦵫 𦳕 䔫 蓱 蓳 蔖 𧏊 蕤 𦼬 䕝 䕡 𦾱 𧃒 䕫 虐 虜 虧 虩 蚩 蚈 蜎 蛢 蝹 蜨 蝫 螆 䗗 蟡 蠁
    2F9C2 䗹 衠 衣 𧙧 裗 裞 䘵 裺 㒻 𧢮 𧥦 䚾 䛇 誠 諭 變 豕 𧲨 貫 賁 贛 起 𧼯 𠠄 跋 趼 跰 𠣞 軔 輸
    2F9E0 𨗒 𨗭 邔 郱 鄑 𨜮 鄛 鈸 鋗 鋘 鉼 鏹 鐕 𨯺 開 䦕 閷 𨵷 䧦 雃 嶲 霣 𩅅 𩈚 䩮 䩶 韠 𩐊 䪲 𩒖
    2F9FE 頋 頋 頩 𩖶 飢 䬳 餩 馧 駂 駾 䯎 𩬰 鬒 鱀 鳽 䳎 䳭 鵧 𪃎 䳸 𪄅 𪈎 𪊑 麻 䵖 黹 黾 鼅 鼏 鼖
    2FA1C 鼻 𪘀
    """
}
