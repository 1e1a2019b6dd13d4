"""Names of languages in the languages that articles are often written in: data only, of the form in `introductions`.

They only ever protect: a block in a language that stands beside its name is the article's.
"""

from __future__ import annotations

__all__ = ["NAMES", "UNKNOWN"]

#: Names of languages (and, with them, of most nations) in the languages that articles are often written in.
NAMES = {
    "en": (
        "angiel angl angol engels engl inggris ingiliz ingl tieng·anh αγγλ англ енгл אנגלי إنجليز अंग्रे 英文 英語 英语 영어"
        " ensk inglis anglisht อังกฤษ انگلیس انگریز ইংরেজ ინგლის"
    ),
    "de": (
        "alema allemand alman deutsch duits german jerman nemc nemec nemet nemsc nemsk niemie njemac saksa tedesc"
        " tysk đuc γερμαν немач немец немск німец גרמנ ألمان जर्म ドイツ 德文 德語 德语 독일 þysk saksa· vacu vokiec เยอรมัน"
        " آلمان"
    ),
    "fr": (
        "franc frans franz french perancis prancis ransk tieng·phap γαλλ франц френск צרפת فرنس फ़्रेंच फ्रां फ्रेंच"
        " フランス 法文 法語 法语 프랑스 prantsus prancuz fronsk ฝรั่งเศส فرانس"
    ),
    "es": (
        "castel castil espagn espan hiszpan ispanyol spaans spagn spanel spani spanj spans spanyol tay·ban·nha ισπαν"
        " испан шпан іспан ספרד إسبان स्पे スペイン 西班牙 스페인 hispaan ispan spænsk สเปน اسپان"
    ),
    "it": (
        "ital olasz talian talij tieng·y włoch włosk ιταλ итал італіи איטלק إيطال इटा इता イタリア 意大利 義大利 이탈리아 itaal"
        " อิตาลี ایتال"
    ),
    "pt": ("bo·đao brasil brazil portekiz portoghes portug πορτογαλ португал פורטוגז برتغال पुर्तग ポルトガル 葡萄牙 포르투갈"),
    "nl": (
        "belanda dutch felemenk flam flem ha·lan holand holend hollan nederland neerland niderland niederland nizozem"
        " olandes vlaam ολλανδ голланд нидерланд нідерланд холанд הולנד هولند डच オランダ 荷兰 荷蘭 네덜란드"
    ),
    "pl": (
        "ba·lan lehce lengyel polac polandi polish polj polnisch polon polsk"
        " polst pools puola πολων полск поль пољ פולנ"
        " بولند पोल ポーランド 波兰 波蘭 폴란드"
    ),
    "cs": (
        "ceca ceco ceh ceko cekce cesk cest checa checo cseh czech czesk tieng·sec tcheco tcheque tjeck tjekk tschech"
        " tsek tsjech tsjekk τσεχ чесь чешк чешс צ'כ تشيك चेक チェコ 捷克 체코"
    ),
    "sk": (
        "eslova slova slovenc slovens slowaaks slowak szlovak słowac σλοβακ словац словач словаш סלובק سلوفاك स्लोवाक"
        " スロバキア 斯洛伐克 슬로바키아"
    ),
    "sl": (
        "esloven sloveen sloven slovin slowen szloven słowen σλοβεν словен סלובנ سلوفان سلوفين स्लोवे スロベニア"
        " 斯洛文尼亚 슬로베니아"
    ),
    "sv": (
        "isvec ruots schwed suec sued sved svensk swed szwedz tieng·thuy zweed σουηδ швед שווד سويد स्वीड スウェーデン"
        " 瑞典 스웨덴"
    ),
    "da": (
        "dancin danes danim danisch danish danois dansk deens denmark dinamarq"
        " duns tansk đan·mach δαν данск дансь датс"
        " דנ دانمرك دنمارك डेन デンマーク 丹麥 丹麦 덴마크"
    ),
    "no": (
        "na·uy noors norc norest norja nors norueg norv norweg norwes νορβηγ норвеж норвез норвеш נורווג نرويج नॉर्वे"
        " ノルウェー 挪威 노르웨이"
    ),
    "fi": "finland finn fins phan·lan suom φινλανδ финс фінс פינ فنلند फ़िन फिन フィンランド 芬兰 芬蘭 핀란드",
    "tr": (
        "tho·nhi torok turc turec turk turq turs tyrk τουρκ турец туреч турск טורק ترك तुर्क トルコ 土耳其 터키 튀르키예 turgi"
        " turku· ترکی"
    ),
    "ro": (
        "roemeen romania romanesc romanian romen romun roum ruman rumen rumun"
        " rumæn ρουμαν румун румън румын רומנ رومان"
        " रोमा ルーマニア 罗马尼亚 羅馬尼亞 루마니아"
    ),
    "hu": (
        "hongaar hongr hungar macar madar madzar maghiar magyar mađar ungar"
        " unger ungher unkar wegier ουγγρ венгер мађар"
        " угор унг הונגר مجر هنغار हंगे ハンガリー 匈牙利 헝가리"
    ),
    "id": (
        "bahasa endonez indones indonez malai malay ινδονησ индонеж индонез малаи індонез אינדונז إندونيس इंडो"
        " インドネシア 印尼 印度尼西亚 인도네시아"
    ),
    "vi": "viet vijet wietnam βιετναμ в'єтнам виет вијет вьетнам וייטנאמ فيتنام वियत ベトナム 越南 베트남",
    "ru": (
        "orosz rosja rosyj russ руск rusk rusc ruso rusa rusia rysk tieng·nga venaj ρωσ росс росіи רוס روس रू ロシア 俄文"
        " 俄罗斯 俄語 俄语 러시아 vene· venem krievu krievisk rusu· rusisk russn па-рус รัสเซีย"
    ),
    "uk": "oekra ucrain ucran ukra ουκραν укра אוקראינ أوكران यूक्र ウクライナ 乌克兰 烏克蘭 우크라이나 ukrain",
    "bg": ("bolgar bugar bulgaar bulgar bulhar bułgar βουλγαρ болгар буг българ בולגר بلغار बुल्ग ブルガリア 保加利亚 불가리아"),
    "sr": ("sarb serb servio servia servisch sirp srb srp szerb σερβ серб срп сръб סרב صرب सर्ब セルビア 塞尔维亚 세르비아"),
    "hr": (
        "bosn chorvat chorwac croat hirvat horvat hrvas hrvat kroas kroat"
        " κροατ босн хорват хрват хърв קרואט كروات क्रो"
        " クロアチア 克罗地亚 크로아티아"
    ),
    "el": (
        "gorog grc greac grec greek greg grek gres griech griego grieks grs græ hy·lap kreik recky recti yunan ελλην"
        " грец греч грч гръц יוונ يونان ग्रीक यूनान ギリシャ 希腊 希臘 그리스 kreeka grieki graiku grikk یونان"
    ),
    "ar": "araab arab arap a·rap αραβ араб арап ערב عرب अरब アラビア アラブ 阿拉伯 아랍 อาหรับ",
    "fa": (
        "ba·tu farsca farsi iran persia persa perst persis perse· perz περσ перс фарси פרס فارس फ़ार ペルシア ペルシャ"
        " 波斯 페르시아"
    ),
    "he": ("do·thai ebra heber hebr hepr ibran israel izrae εβρα иврит хебр івриt עבר عبر हिब्रू ヘブライ 希伯来 히브리"),
    "hi": (
        "hindc hindi hinds hindu hintce india χιντι гінді хинди הינדי هند हिंद हिन्द インド ヒンディー 印地 印度 인도 힌디 হিন্দি"
    ),
    "zh": (
        "cantones chin cina cince cinsk cinst kiin kina kines kitaj cines mandarin tieng·trung tionghoa tiongkok"
        " trung·quoc κινεζ кинес китаи סינ صين चीन 中国 中國 中文 汉语 漢語 중국 hiin จีน چین"
    ),
    "ja": (
        "giappon japan japon jepang nhat·ban tieng·nhat ιαπων яп јап יפנ ياباني जापान 日文 日本 日語 日语 일본 ญี่ปุ่น ژاپن"
    ),
    "ko": (
        "corea coree han·quoc korea korej korec tieng·han trieu κορεατ кореан кореи кореј קוריא كور कोरि 韓国 韓國 韓語 韩国"
        " 韩语 한국 เกาหลี"
    ),
    "th": "tailand tailan taj thai thaj tieng·thai ταιλ таис тај תאי تايلاند थाई タイ 泰国 泰語 泰语 태국",
    "is": (
        "iceland island islenz ijsland islann izland izlanda исланд ісланд ισλανδ איסלנד آيسلند ایسلند आइसलैंड アイスランド"
        " 冰岛 冰島 아이슬란드"
    ),
    "et": (
        "eston estnis estnies estis eesti· viro· viron· igaun eszt· эстон естон εσθον אסטונ إستون استون एस्टोन エストニア"
        " 爱沙尼亚 愛沙尼亞 에스토니아"
    ),
    "lv": (
        "latv latvij lett letton lets· letse letset lotys lotew łotew łotys leton lati· latti латыш латв латиш λετον"
        " לטב لاتف लातव ラトビア 拉脱维亚 拉脫維亞 라트비아"
    ),
    "lt": (
        "lithuan litau litouw lituan litew liettu leedu lituv litev litv литов литв λιθουαν ליטא ليتوان लिथुआन リトアニア"
        " 立陶宛 리투아니아"
    ),
    "sq": "alban arnavut shqip албан αλβαν אלבנ ألبان आल्बान अल्बान アルバニア 阿尔巴尼亚 阿爾巴尼亞 알바니아",
    "mk": "macedo maked mazedo македо μακεδον σλαβομακεδ מקדונ مقدون मकदून マケドニア 马其顿 馬其頓 마케도니아",
    "be": (
        "belarus beloru bielorus weissrus białorus bialorus wit-rus vitrys vitryss hviderus hviterus valko-ven"
        " valkoven belorus feherorosz белорус белару білорус беларус λευκορωσ בלרוס بيلاروس बेलारूस ベラルーシ 白俄罗斯 白俄羅斯"
        " 벨라루스"
    ),
    "ur": "urdu ourdou урду ουρντου אורדו أردو اردو उर्दू ウルドゥー 乌尔都 烏爾都 우르두",
    "mr": "marath marat· маратх маратхи मराठी מראט ماراث مراٹھی マラーティー 马拉地 馬拉地 마라티",
    "ne": "nepal непал νεπαλ נפאל نيبال नेपाल ネパール 尼泊尔 尼泊爾 네팔",
    "bn": "bengal bangla бенгал βεγγαλ בנגל بنغال बंगाल बांग्ला বাংলা ベンガル 孟加拉 벵골",
    "ta": "tamil tamoul тамил τamil טמיל تاميل तमिल தமிழ் タミル 泰米尔 泰米爾 타밀",
    "te": "telug telougou телуг तेलुग తెలుగు テルグ 泰卢固 텔루구",
    "gu": "gujarat goudj gudzar гуджарат गुजरात ગુજરાત グジャラート 古吉拉特 구자라트",
    "pa": "punjab panjab pendjab pandzab pendzab панджаб пенджаб بنجاب पंजाब ਪੰਜਾਬ パンジャブ 旁遮普 펀자브",
    "kn": "kannad каннада कन्नड ಕನ್ನಡ カンナダ 卡纳达 칸나다",
    "ml": "malayal малаял मलयालम മലയാള マラヤーラム 马拉雅拉姆 말라얄람",
    "ka": "georg gruz gruzj грузи γεωργ גאורג جورج जॉर्जिया グルジア ジョージア 格鲁吉亚 格魯吉亞 조지아 그루지야",
    "hy": "armen ormian ormen jermen ermeni армян вірмен арменс αρμεν ארמנ أرمن आर्मेन アルメニア 亚美尼亚 亞美尼亞 아르메니아",
    "lo": "lao· laos laot лаос λαοσ לאוס لاوس लाओ ラオス 老挝 寮 라오",
    "km": (
        "khmer cambod camboy kambod kambodz кхмер камбодж καμποτζ קמבודי كمبود कंबोड クメール カンボジア 高棉 柬埔寨"
        " 크메르 캄보디아"
    ),
    "my": "burm birm birman myanm barma бирман мьянм βιρμαν בורמ بورم बर्म ビルマ ミャンマー 缅甸 緬甸 미얀마 버마",
}

#: Names of languages and dialects that have no words here, so that what is in them may be taken for a language that has.
UNKNOWN = (
    "afrikaans alemann asturi bairisch bavarian breton cantonese cornish en·corse corsic corsu creol"
    " friesisc friesk frisian frysk friul gaelic guaran hawai interlingua jiddis kabyl kashub kaschub"
    " kazach kazak kreol kurd kurm ladin· ladino limburg lombard luxemb letzebu mirandes napolet neapol occitan"
    " okzitan papiament patois plattd niederdeuts pidgin quechua ratorom romansh romanch saami samoa sanskr sami·"
    " sardisc sardinian schwyzer schweizerd scots sicil silesi slask somal sorb tahit tonga· uzbe"
    " valencia venet yiddis yoruba zulu faroes faroer færø"
)
