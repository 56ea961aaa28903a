-- Search in Chinese and English without a dictionary: texts are folded, cut into single characters and pairs of neighbours,
-- and indexed by these. A word of two characters is one pair, which an index finds; longer words are several.
-- Any database that runs this file can be searched; 0031_search_indexes.sql has the indexes of the report's tables.
create schema reportql_search;
comment on schema reportql_search is '检索函数 · Functions for search';

-- Traditional characters become simplified ones; most texts have none and cost one look.
create function reportql_search.simplify(words text) returns text
language sql immutable strict parallel safe as $$
    select case
        when words !~ (
            '[' || '萬與醜專業叢東絲丟兩嚴喪個豐臨為麗舉麼義烏樂喬習鄉書買亂爭於虧雲亞產畝親億僅從侖倉儀們價眾優夥會傘偉'
            || '傳傷倫偽體餘傭側僑儉債傾償儲兒黨蘭關興養獸內岡冊寫軍農馮沖決況凍淨準涼減湊幾鳳憑凱擊鑿劃劉則剛創刪別'
            || '剎製劑劍劇勸辦務動勵勁勞勢勳勝區醫華協單賣盧衛卻廠廳歷厲壓廁廂廈廚縣參雙發變敘葉號嘆嚇嗎啟吳員聽嗚詠'
            || '響啞喚嘗團園圍國圖圓聖場壞塊堅壇壩墳墜壟墾牆壯聲殼處備復夠頭誇夾奪奮獎婦媽嬰孫學寧寶實寵審憲宮寬賓對'
            || '尋導壽將爾塵嘯堯屍盡層屆屬歲豈嶺島崗峽幣師帳帶幫廣莊慶廬庫應廟龐廢開異棄張彌彎彈強歸當錄徹徵徑憶憂懷'
            || '態憐總戀懇惡惱悅懸驚懼慘懲慣願戲戰戶撲執擴掃揚擾撫拋搶護報擔擬攏揀擁攔擰撥擇掛摯撓擋掙擠揮撈損撿換據'
            || '擲摻攬攙擱摟攪攜攝擺搖攤撐敵數齋鬥斬斷無舊時曠曇晝顯曬曉暈暉暫術樸機殺雜權條來楊極構樞棗槍楓櫃檸標棧'
            || '棟欄樹棲樣橋檔槳樁夢檢樓橫櫻櫥歡歐殲殘殯毀畢斃氈氣氫匯漢湯溝沒滬淪滄瀝淚澤潔灑窪淺漿澆濁測濟瀏渾濃濤'
            || '澇漣渦潤澗漲澀淵漁滲溫灣濕潰濺滾滯灘濱濾瀾滅燈靈災燦爐點煉爛燭煙煩燒燴熱愛爺牽犧狀猶獅獨獄獲獻環現瑪'
            || '瓏瓊電畫暢療瘡瘋癢癱癮皺盞鹽監蓋盜盤睜瞞矯礦碼磚礎碩確礙禮禍禪離禿種積稱穢穩窮竊竅窩競筆筍籠築篩籌簽'
            || '簡籃類糧糾紅約級紀緯純紗綱納縱紛紙紋紡線練組細織終紹經綁結繞繪給絡絕統繼績緒續維綿綜綠緩編緣縫縮繳網'
            || '羅罰罷聳職聯聰肅腸膚腎腫脹脅膽脈臟腦膠臉騰艦艙藝節蘆蘇蒼蘋範莖薦薈蕩榮藥蒞萊蓮營薩蔣藍薊蘊虜慮蟲雖蝦'
            || '蝕蠶補襯裝複見觀規視覽覺觸譽計訂認討讓訓議記講許論設訪證評識詐訴診詞譯試詩誠話詢該詳語誤說請諸諾讀課'
            || '誰調談謀謝謠謙譜貝負貢財責賢敗賬貨質販貪貧購貯貫貼貴貸貿費賀資賽贊贈贏趙趕趨躍踐蹤軀車軌軒轉輪軟轟輕'
            || '載較輔輛輩輝輸轄辭辯邊達遷過邁運還這進遠違連遲適選遺遙鄧鄭鄰鬱鄲釀釋裏鑒針釘鋼鑰鈔鐘鈉鋁銅錢鑽鐵鈴鉛'
            || '銀鑄鋪鏈銷鎖鋰鍋鋒錯錫鑼錦鍵鋸鍛鎮鏡長門閃閉問閒間悶鬧聞閥閣閱闊隊陽陰陣階際陸陳險隨隱難雛霧靜韓頁頂'
            || '項順須頑顧頓預領頗頻題額顏顆風颱飛飢飯飲飾飽飼館饋馬駐駛駕驗騎驅驢骯髮鬆魚魯鮮鯨鳥雞鴨鴻鵝鶴鷹麥黃頰'
            || '齊齒龍龜臺週遊採佈併後隻鬚衹託係繫塗濛嚮幹乾穀麵僕鞦韆誌鐮迴癒籲鬍鍊閘滷鹵姦剷鏟彙衝傑巖屜' || ']'
        ) then words
        else pg_catalog.translate(
            words,
            '萬與醜專業叢東絲丟兩嚴喪個豐臨為麗舉麼義烏樂喬習鄉書買亂爭於虧雲亞產畝親億僅從侖倉儀們價眾優夥會傘偉'
            || '傳傷倫偽體餘傭側僑儉債傾償儲兒黨蘭關興養獸內岡冊寫軍農馮沖決況凍淨準涼減湊幾鳳憑凱擊鑿劃劉則剛創刪別'
            || '剎製劑劍劇勸辦務動勵勁勞勢勳勝區醫華協單賣盧衛卻廠廳歷厲壓廁廂廈廚縣參雙發變敘葉號嘆嚇嗎啟吳員聽嗚詠'
            || '響啞喚嘗團園圍國圖圓聖場壞塊堅壇壩墳墜壟墾牆壯聲殼處備復夠頭誇夾奪奮獎婦媽嬰孫學寧寶實寵審憲宮寬賓對'
            || '尋導壽將爾塵嘯堯屍盡層屆屬歲豈嶺島崗峽幣師帳帶幫廣莊慶廬庫應廟龐廢開異棄張彌彎彈強歸當錄徹徵徑憶憂懷'
            || '態憐總戀懇惡惱悅懸驚懼慘懲慣願戲戰戶撲執擴掃揚擾撫拋搶護報擔擬攏揀擁攔擰撥擇掛摯撓擋掙擠揮撈損撿換據'
            || '擲摻攬攙擱摟攪攜攝擺搖攤撐敵數齋鬥斬斷無舊時曠曇晝顯曬曉暈暉暫術樸機殺雜權條來楊極構樞棗槍楓櫃檸標棧'
            || '棟欄樹棲樣橋檔槳樁夢檢樓橫櫻櫥歡歐殲殘殯毀畢斃氈氣氫匯漢湯溝沒滬淪滄瀝淚澤潔灑窪淺漿澆濁測濟瀏渾濃濤'
            || '澇漣渦潤澗漲澀淵漁滲溫灣濕潰濺滾滯灘濱濾瀾滅燈靈災燦爐點煉爛燭煙煩燒燴熱愛爺牽犧狀猶獅獨獄獲獻環現瑪'
            || '瓏瓊電畫暢療瘡瘋癢癱癮皺盞鹽監蓋盜盤睜瞞矯礦碼磚礎碩確礙禮禍禪離禿種積稱穢穩窮竊竅窩競筆筍籠築篩籌簽'
            || '簡籃類糧糾紅約級紀緯純紗綱納縱紛紙紋紡線練組細織終紹經綁結繞繪給絡絕統繼績緒續維綿綜綠緩編緣縫縮繳網'
            || '羅罰罷聳職聯聰肅腸膚腎腫脹脅膽脈臟腦膠臉騰艦艙藝節蘆蘇蒼蘋範莖薦薈蕩榮藥蒞萊蓮營薩蔣藍薊蘊虜慮蟲雖蝦'
            || '蝕蠶補襯裝複見觀規視覽覺觸譽計訂認討讓訓議記講許論設訪證評識詐訴診詞譯試詩誠話詢該詳語誤說請諸諾讀課'
            || '誰調談謀謝謠謙譜貝負貢財責賢敗賬貨質販貪貧購貯貫貼貴貸貿費賀資賽贊贈贏趙趕趨躍踐蹤軀車軌軒轉輪軟轟輕'
            || '載較輔輛輩輝輸轄辭辯邊達遷過邁運還這進遠違連遲適選遺遙鄧鄭鄰鬱鄲釀釋裏鑒針釘鋼鑰鈔鐘鈉鋁銅錢鑽鐵鈴鉛'
            || '銀鑄鋪鏈銷鎖鋰鍋鋒錯錫鑼錦鍵鋸鍛鎮鏡長門閃閉問閒間悶鬧聞閥閣閱闊隊陽陰陣階際陸陳險隨隱難雛霧靜韓頁頂'
            || '項順須頑顧頓預領頗頻題額顏顆風颱飛飢飯飲飾飽飼館饋馬駐駛駕驗騎驅驢骯髮鬆魚魯鮮鯨鳥雞鴨鴻鵝鶴鷹麥黃頰'
            || '齊齒龍龜臺週遊採佈併後隻鬚衹託係繫塗濛嚮幹乾穀麵僕鞦韆誌鐮迴癒籲鬍鍊閘滷鹵姦剷鏟彙衝傑巖屜',
            '万与丑专业丛东丝丢两严丧个丰临为丽举么义乌乐乔习乡书买乱争于亏云亚产亩亲亿仅从仑仓仪们价众优伙会伞伟'
            || '传伤伦伪体余佣侧侨俭债倾偿储儿党兰关兴养兽内冈册写军农冯冲决况冻净准凉减凑几凤凭凯击凿划刘则刚创删别'
            || '刹制剂剑剧劝办务动励劲劳势勋胜区医华协单卖卢卫却厂厅历厉压厕厢厦厨县参双发变叙叶号叹吓吗启吴员听呜咏'
            || '响哑唤尝团园围国图圆圣场坏块坚坛坝坟坠垄垦墙壮声壳处备复够头夸夹夺奋奖妇妈婴孙学宁宝实宠审宪宫宽宾对'
            || '寻导寿将尔尘啸尧尸尽层届属岁岂岭岛岗峡币师帐带帮广庄庆庐库应庙庞废开异弃张弥弯弹强归当录彻征径忆忧怀'
            || '态怜总恋恳恶恼悦悬惊惧惨惩惯愿戏战户扑执扩扫扬扰抚抛抢护报担拟拢拣拥拦拧拨择挂挚挠挡挣挤挥捞损捡换据'
            || '掷掺揽搀搁搂搅携摄摆摇摊撑敌数斋斗斩断无旧时旷昙昼显晒晓晕晖暂术朴机杀杂权条来杨极构枢枣枪枫柜柠标栈'
            || '栋栏树栖样桥档桨桩梦检楼横樱橱欢欧歼残殡毁毕毙毡气氢汇汉汤沟没沪沦沧沥泪泽洁洒洼浅浆浇浊测济浏浑浓涛'
            || '涝涟涡润涧涨涩渊渔渗温湾湿溃溅滚滞滩滨滤澜灭灯灵灾灿炉点炼烂烛烟烦烧烩热爱爷牵牺状犹狮独狱获献环现玛'
            || '珑琼电画畅疗疮疯痒瘫瘾皱盏盐监盖盗盘睁瞒矫矿码砖础硕确碍礼祸禅离秃种积称秽稳穷窃窍窝竞笔笋笼筑筛筹签'
            || '简篮类粮纠红约级纪纬纯纱纲纳纵纷纸纹纺线练组细织终绍经绑结绕绘给络绝统继绩绪续维绵综绿缓编缘缝缩缴网'
            || '罗罚罢耸职联聪肃肠肤肾肿胀胁胆脉脏脑胶脸腾舰舱艺节芦苏苍苹范茎荐荟荡荣药莅莱莲营萨蒋蓝蓟蕴虏虑虫虽虾'
            || '蚀蚕补衬装复见观规视览觉触誉计订认讨让训议记讲许论设访证评识诈诉诊词译试诗诚话询该详语误说请诸诺读课'
            || '谁调谈谋谢谣谦谱贝负贡财责贤败账货质贩贪贫购贮贯贴贵贷贸费贺资赛赞赠赢赵赶趋跃践踪躯车轨轩转轮软轰轻'
            || '载较辅辆辈辉输辖辞辩边达迁过迈运还这进远违连迟适选遗遥邓郑邻郁郸酿释里鉴针钉钢钥钞钟钠铝铜钱钻铁铃铅'
            || '银铸铺链销锁锂锅锋错锡锣锦键锯锻镇镜长门闪闭问闲间闷闹闻阀阁阅阔队阳阴阵阶际陆陈险随隐难雏雾静韩页顶'
            || '项顺须顽顾顿预领颇频题额颜颗风台飞饥饭饮饰饱饲馆馈马驻驶驾验骑驱驴肮发松鱼鲁鲜鲸鸟鸡鸭鸿鹅鹤鹰麦黄颊'
            || '齐齿龙龟台周游采布并后只须只托系系涂蒙向干干谷面仆秋千志镰回愈吁胡炼闸卤卤奸铲铲汇冲杰岩屉'
        )
    end
$$;
comment on function reportql_search.simplify(text) is '常用繁体字转简体 · Common traditional characters become simplified ones';

-- Full width becomes half width (NFKC), capitals small letters, traditional characters simplified ones.
create function reportql_search.fold(words text) returns text
language plpgsql immutable strict parallel safe as $$
begin
    return reportql_search.simplify(pg_catalog.lower(pg_catalog.normalize(words, 'NFKC')));
end
$$;
comment on function reportql_search.fold(text) is '折叠全半角、大小写及繁简 · Folds width, case and traditional characters';

-- Each character of a folded text, and each pair of neighbours; no spaces.
create function reportql_search.grams(words text) returns text[]
language plpgsql immutable strict parallel safe as $$
declare
    letters text[] := pg_catalog.string_to_array(reportql_search.fold(words), null);
begin
    return array(
        select distinct gram
          from unnest(letters, letters[2:]) as pair(letter, next),
               lateral (values (letter), (letter || next)) as cut(gram)
         where gram is not null and gram !~ '\s'
    );
end
$$;
comment on function reportql_search.grams(text) is '单字及相邻两字 · Single characters and pairs of neighbours';

-- The words of a query, folded.
create function reportql_search.words(query text) returns text[]
language plpgsql immutable strict parallel safe as $$
begin
    return array(
        select word from pg_catalog.regexp_split_to_table(reportql_search.fold(query), '\s+') as word
         where word <> ''
    );
end
$$;
comment on function reportql_search.words(text) is '查询词 · The words of a query';

-- What a text has to contain to be a match of a query: the pairs of each word, or the character of a short one.
create function reportql_search.query_grams(query text) returns text[]
language plpgsql immutable strict parallel safe as $$
begin
    return array(
        select distinct case when letters[2] is null then letter else letter || next end
          from pg_catalog.unnest(reportql_search.words(query)) as word,
               lateral pg_catalog.string_to_array(word, null) as letters,
               lateral unnest(letters, letters[2:]) as pair(letter, next)
         where letters[2] is null or next is not null
    );
end
$$;
comment on function reportql_search.query_grams(text) is '查询词的检索单元 · What a text has to contain to match a query';

-- Whether each word of a query is one or two characters, so that the index alone says whether a text has it.
create function reportql_search.is_exact(query text) returns boolean
language plpgsql immutable strict parallel safe as $$
begin
    return coalesce((select pg_catalog.bool_and(pg_catalog.length(word) <= 2)
                       from pg_catalog.unnest(reportql_search.words(query)) as word), false);
end
$$;
comment on function reportql_search.is_exact(text) is '查询词是否都不超过两字 · Whether the index alone finds exactly the matches';

-- Whether each word stands in a folded text; the words are those of a query.
create function reportql_search.has_words(folded text, wanted text[]) returns boolean
language plpgsql immutable strict parallel safe as $$
declare
    word text;
begin
    foreach word in array wanted loop
        if pg_catalog.strpos(folded, word) = 0 then return false; end if;
    end loop;
    return pg_catalog.cardinality(wanted) > 0;
end
$$;
comment on function reportql_search.has_words(text, text[]) is '是否含有全部查询词 · Whether each word stands in a folded text';
