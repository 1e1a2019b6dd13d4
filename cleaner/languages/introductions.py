"""Words by which an article announces, quotes or translates text in another language: data only.

They only ever protect. All are beginnings of words in folded form (`cleaner.folding.fold`); a middle dot stands for a
space. Those of scripts that glue articles and prepositions to the word, or have no spaces, are looked for anywhere.
"""

from __future__ import annotations

__all__ = ["ABSTRACTS", "CUES", "NAMES", "SAID"]

#: Names of languages (and, with them, of most nations) in the languages that articles are often written in.
NAMES = {
    "en": ("angiel angl angol engels engl inggris ingiliz ingl tieng·anh αγγλ англ енгл אנגלי إنجليز अंग्रे 英文 英語 英语 영어"),
    "de": (
        "alema allemand alman deutsch duits german jerman nemc nemec nemet nemsc nemsk niemie njemac saksa tedesc tysk"
        " đuc γερμαν немач немец немск німец גרמנ ألمان जर्म ドイツ 德文 德語 德语 독일"
    ),
    "fr": (
        "franc frans franz french perancis prancis ransk tieng·phap γαλλ франц френск צרפת فرنس फ़्रेंच फ्रां फ्रेंच フランス"
        " 法文 法語 法语 프랑스"
    ),
    "es": (
        "castel castil espagn espan hiszpan ispanyol spaans spagn spanel spani spanj spans spanyol tay·ban·nha ισπαν"
        " испан шпан іспан ספרד إسبان स्पे スペイン 西班牙 스페인"
    ),
    "it": ("ital olasz talian talij tieng·y włoch włosk ιταλ итал італіи איטלק إيطال इटा इता イタリア 意大利 義大利 이탈리아"),
    "pt": ("bo·đao brasil brazil portekiz portoghes portug πορτογαλ португал פורטוגז برتغال पुर्तग ポルトガル 葡萄牙 포르투갈"),
    "nl": (
        "belanda dutch felemenk flam flem ha·lan holand holend hollan nederland neerland niderland niederland nizozem"
        " olandes vlaam ολλανδ голланд нидерланд нідерланд холанд הולנד هولند डच オランダ 荷兰 荷蘭 네덜란드"
    ),
    "pl": (
        "ba·lan lehce lengyel polac polandi polish polj polnisch polon polsk polst pools puola πολων полск поль пољ פולנ"
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
        "dancin danes danim danisch danish danois dansk deens denmark dinamarq duns tansk đan·mach δαν данск дансь датс"
        " דנ دانمرك دنمارك डेन デンマーク 丹麥 丹麦 덴마크"
    ),
    "no": (
        "na·uy noors norc norest norja nors norueg norv norweg norwes νορβηγ норвеж норвез норвеш נורווג نرويج नॉर्वे"
        " ノルウェー 挪威 노르웨이"
    ),
    "fi": "finland finn fins phan·lan suom φινλανδ финс фінс פינ فنلند फ़िन फिन フィンランド 芬兰 芬蘭 핀란드",
    "tr": ("tho·nhi torok turc turec turk turq turs tyrk τουρκ турец туреч турск טורק ترك तुर्क トルコ 土耳其 터키 튀르키예"),
    "ro": (
        "roemeen romania romanesc romanian romen romun roum ruman rumen rumun rumæn ρουμαν румун румън румын רומנ رومان"
        " रोमा ルーマニア 罗马尼亚 羅馬尼亞 루마니아"
    ),
    "hu": (
        "hongaar hongr hungar macar madar madzar maghiar magyar mađar ungar unger ungher unkar wegier ουγγρ венгер мађар"
        " угор унг הונגר مجر هنغار हंगे ハンガリー 匈牙利 헝가리"
    ),
    "id": (
        "bahasa endonez indones indonez malai malay ινδονησ индонеж индонез малаи індонез אינדונז إندونيس इंडो"
        " インドネシア 印尼 印度尼西亚 인도네시아"
    ),
    "vi": "viet vijet wietnam βιετναμ в'єтнам виет вијет вьетнам וייטנאמ فيتنام वियत ベトナム 越南 베트남",
    "ru": (
        "orosz rosja rosyj russ руск rusk rusc ruso rusa rusia rysk tieng·nga venaj ρωσ росс росіи רוס روس रू ロシア 俄文"
        " 俄罗斯 俄語 俄语 러시아"
    ),
    "uk": "oekra ucrain ucran ukra ουκραν укра אוקראינ أوكران यूक्र ウクライナ 乌克兰 烏克蘭 우크라이나",
    "bg": ("bolgar bugar bulgaar bulgar bulhar bułgar βουλγαρ болгар буг българ בולגר بلغار बुल्ग ブルガリア 保加利亚 불가리아"),
    "sr": ("sarb serb servio servia servisch sirp srb srp szerb σερβ серб срп сръб סרב صرب सर्ब セルビア 塞尔维亚 세르비아"),
    "hr": (
        "bosn chorvat chorwac croat hirvat horvat hrvas hrvat kroas kroat κροατ босн хорват хрват хърв קרואט كروات क्रो"
        " クロアチア 克罗地亚 크로아티아"
    ),
    "el": (
        "gorog grc greac grec greek greg grek gres griech griego grieks grs græ hy·lap kreik recky recti yunan ελλην грец"
        " греч грч гръц יוונ يونان ग्रीक यूनान ギリシャ 希腊 希臘 그리스"
    ),
    "ar": "araab arab arap a·rap αραβ араб арап ערב عرب अरब アラビア アラブ 阿拉伯 아랍",
    "fa": (
        "ba·tu farsca farsi iran persia persa perst persis perse· perz περσ перс фарси פרס فارس फ़ार ペルシア ペルシャ"
        " 波斯 페르시아"
    ),
    "he": ("do·thai ebra heber hebr hepr ibran israel izrae εβρα иврит хебр івриt עבר عبر हिब्रू ヘブライ 希伯来 히브리"),
    "hi": ("hindc hindi hinds hindu hintce india χιντι гінді хинди הינדי هند हिंद हिन्द インド ヒンディー 印地 印度 인도 힌디"),
    "zh": (
        "cantones chin cina cince cinsk cinst kiin kina kines kitaj cines mandarin tieng·trung tionghoa tiongkok"
        " trung·quoc κινεζ кинес китаи סינ صين चीन 中国 中國 中文 汉语 漢語 중국"
    ),
    "ja": "giappon japan japon jepang nhat·ban tieng·nhat ιαπων яп јап יפנ ياباني जापान 日文 日本 日語 日语 일본",
    "ko": (
        "corea coree han·quoc korea korej korec tieng·han trieu κορεατ кореан кореи кореј קוריא كور कोरि 韓国 韓國 韓語"
        " 韩国 韩语 한국"
    ),
    "th": "tailand tailan taj thai thaj tieng·thai ταιλ таис тај תאי تايلاند थाई タイ 泰国 泰語 泰语 태국",
}

#: Words for translating, quoting, reciting and teaching, by the language of the article.
CUES = {
    "en": (
        "language translat proverb saying·goes motto poem poetry verse stanza lyric lullab chant slogan hymn prayer pray"
        " inscription inscribed engraved epitaph quotation excerpt phrase phrasebook vocabular grammar glossar dialect"
        " bilingual idiom literally means meaning libretto aria epigraph whakatauk haiku sings sang"
    ),
    "de": (
        "sprache sprachig ubersetz sprichwort gedicht strophe liedtext lied zitat zitier inschrift motto gebet wortlich"
        " bedeutet vokabel grammatik wortlaut original redewendung slogan parole refrain glossar versmass"
    ),
    "fr": (
        "langue tradui traduct proverbe poeme poesie strophe refrain chanson citation devise inscription priere signifie"
        " litteralement vocabulaire grammaire glossaire slogan paroles dicton version·originale vers·de"
    ),
    "es": (
        "idioma lengua traduc traduj prover refran poema poesia estrofa verso cancion letra lema inscripcion oracion"
        " significa literalmente vocabulario gramatica glosario consigna cita· estribillo version·original"
    ),
    "it": (
        "lingua· tradu prover poesia strofa versi canzone testo motto iscrizione preghiera significa letteralmente"
        " vocabolario grammatica glossario slogan citazione refrain ritornello"
    ),
    "pt": (
        "idioma lingua· tradu prover ditado poema poesia estrofe verso cancao letra lema inscricao oracao significa"
        " literalmente vocabulario gramatica glossario slogan citacao refrao"
    ),
    "nl": (
        "taal· talen tweetalig verta spreekwoord gezegde gedicht strofe liedtekst lied citaat motto opschrift gebed"
        " betekent letterlijk woordenschat grammatica woordenlijst slogan refrein versregel"
    ),
    "pl": (
        "jezyk tłumacz przekład przetłum przysłow wiersz strof piosenk cytat motto napis· napisu· napisem napisy modlitw"
        " znaczy oznacza dosłownie słownictwo gramatyk słownicz hasło refren"
    ),
    "cs": (
        "jazyk jazyc prekl preloz prislovi basen basn sloka pisen pisn citat motto napis· napisu· napisem napisy modlitb"
        " znamena doslova slovnik gramatik heslo refren"
    ),
    "sk": (
        "jazyk prekl preloz prislovi basen basn sloha piesen piesn citat motto napis· napisu· napisem napisy modlitb"
        " znamena doslova slovnik gramatik heslo refren"
    ),
    "sv": (
        "sprak oversatt ordsprak talesatt dikt strof lattext sang citat motto inskrift bon betyder bokstavligen ordforrad"
        " grammatik ordlista slagord refrang versrad"
    ),
    "da": (
        "sprog oversat oversæt ordsprog talemade digt strofe sang citat motto indskrift bøn betyder bogstaveligt"
        " ordforrad grammatik ordliste slagord omkvæd verslinje"
    ),
    "no": (
        "sprak oversatt oversett ordtak ordsprak dikt strofe sang sitat motto innskrift bønn betyr bokstavelig ordforrad"
        " grammatikk ordliste slagord refreng"
    ),
    "fi": (
        "kieli kielel kaann suomen sananlasku sanonta runo sakeisto laulu sitaatti lainaus motto rukous tarkoittaa"
        " kirjaimellisesti sanasto kielioppi"
    ),
    "ro": (
        "limba· limbi tradu proverb zical poezi poem strof cantec citat motto inscripti rugaciun inseamna literal"
        " vocabular gramatic glosar"
    ),
    "hu": (
        "nyelv fordit kozmond szolas versszak dalszoveg idezet motto felirat imadsag jelent szo·szerint szokincs nyelvtan"
        " szojegyzek"
    ),
    "tr": (
        "dilde dilinde ceviri cevir tercume atasozu siir dize kita· kitasi sarki alinti slogan dua anlam kelimesi sozluk"
        " dilbilgisi"
    ),
    "id": (
        "bahasa terjemah peribahasa pepatah puisi sajak bait lagu kutip semboyan doa berarti artinya harfiah kosakata"
        " tata·bahasa"
    ),
    "vi": "ngon·ngu dich tuc·ngu bai·tho kho·tho bai·hat trich khau·hieu nghia·la ngu·phap tu·vung",
    "ru": (
        "язык перев пословиц поговор стихотвор стих строф песн цитат девиз надпис молитв означает значит дословно"
        " буквально словар грамматик лозунг"
    ),
    "uk": (
        "мовою мовах мови· переклад прислів приказк вірш строф пісн цитат девіз напис· написом молитв означає дослівно"
        " буквально словник граматик гасло"
    ),
    "bg": (
        "език превод превед поговорк стихотвор строф песен песн цитат девиз надпис молитв означава дословно буквално"
        " речник граматик лозунг"
    ),
    "sr": "превод превед послов песм строф цитат мото натпис молитв значи дословно буквално речник граматик",
    "hr": "prevod prijevod preved poslovic pjesm strof citat moto natpis molitv znaci doslovno rjecnik gramatik",
    "el": "γλωσσ μεταφρ παροιμ ποιημα στροφ στιχ τραγουδ συνθημα επιγραφ προσευχ σημαινει κυριολεκτικα λεξιλογιο γραμματικ",
    "ar": "لغة ترجم مثل·يقول قصيد أغني شعار نقش دعاء معنا يعني حرفي مفردات",
    "he": "שפה שפות תרגום מתורגמ תרגם פתגם שיר שורת סיסמ כתובת תפיל פירוש אוצר·מילים",
    "hi": "भाषा अनुवाद कहावत कविता गीत नारा प्रार्थना मतलब अर्थ शब्दावली व्याकरण",
    "zh": "语言 語言 双语 雙語 翻译 翻譯 译 譯 谚语 諺語 诗 詩 歌词 歌詞 引用 意思 铭文 銘文 祈祷 词汇 詞彙 语法 語法",
    "ja": "言語 国語 訳 翻訳 ことわざ 諺 詩 歌詞 引用 意味 碑文 祈り 語彙 文法 原文",
    "ko": "언어 개국어 번역 속담 시구 가사 노래 인용 뜻 의미 기도 어휘 문법 원문",
}

#: Headings of summaries that papers and reports print in a second language.
ABSTRACTS = (
    "abstract summary resume resumen riassunto sommario resumo samenvatting zusammenfassung kurzfassung"
    " streszczenie abstrakt souhrn shrnuti zhrnutie sammanfattning sammendrag samandrag tiivistelma yhteenveto"
    " kokkuvote kopsavilkums santrauka rezumat osszefoglalo osszefoglalas ozet ringkasan abstrak tom·tat резюме"
    " аннотация реферат анотація сажетак sazetak povzetek περιληψη ملخص خلاصة תקציר सारांश 摘要 概要 要旨 要約 요약 초록"
)

#: What people say or print and others quote as it is, named in the sentence right above: messages, statements, letters.
SAID = {
    "en": "message statement letter e-mail email mail· reply replied comment tweet licen notice label telegram",
    "de": (
        "meldung fehlermeldung mitteilung stellungnahme erklarung statement brief e-mail email mail lizenz kommentar"
        " tweet antwort nachricht hinweis schild aufschrift durchsage telegramm"
    ),
    "fr": (
        "message communique declaration lettre courriel e-mail mail· reponse commentaire tweet licence avis panneau"
        " etiquette telegramme"
    ),
    "es": (
        "mensaje comunicado declaracion carta· correo e-mail mail· respuesta comentario tuit tweet licencia aviso letrero"
        " etiqueta telegrama"
    ),
    "it": (
        "messaggio comunicato dichiarazione lettera e-mail mail· risposta commento tweet licenza avviso cartello"
        " etichetta telegramma una·nota"
    ),
    "pt": (
        "mensagem comunicado declaracao carta· e-mail mail· resposta comentario tweet licenca aviso placa etiqueta telegrama"
    ),
    "nl": (
        "melding foutmelding mededeling verklaring statement brief e-mail mail reactie antwoord tweet licentie bericht"
        " bordje opschrift telegram"
    ),
    "pl": (
        "komunikat oswiadczen list· listu liscie e-mail mail· maila odpowied komentarz tweet wpis· wpisie licencj"
        " tabliczk telegram wiadomosc"
    ),
    "cs": (
        "hlask hlaseni prohlaseni vyjadreni dopis e-mail mail odpoved komentar tweet licenc zprava· zpravu· zprave·"
        " upozorneni cedul"
    ),
    "sk": (
        "hlasen vyhlaseni vyjadreni list· liste e-mail mail odpoved komentar tweet licenci sprava· spravu· sprave·"
        " upozorneni tabul"
    ),
    "sv": "meddeland felmeddeland uttaland brev e-post mejl mail svar· svaret kommentar tweet licens skylt",
    "da": "meddelels fejlmeddelels udtalels erklæring brev e-mail mail svar· svaret kommentar tweet licens",
    "no": "melding feilmelding uttalels erklæring brev e-post mail svar· svaret kommentar tweet lisens",
    "fi": "ilmoitu virheilmoitu viesti viestin lausun kirje sahkoposti vastau kommen tviit lisens kyltti",
    "ro": "mesaj comunicat declarati scrisoar e-mail mail· raspuns comentari tweet licent anunt· anuntul eticheta",
    "hu": "uzenet hibauzenet kozlemeny nyilatkozat level e-mail mail valasz hozzaszolas tweet licenc felirat",
    "tr": "ileti· iletisi mesaj aciklama mektup e-posta yanit cevap yorum tweet lisans uyari tabela bildiri",
    "id": "pesan pernyataan surat e-mail email jawaban balasan komentar tweet lisensi pengumuman",
    "vi": "thong·bao tuyen·bo thong·cao la·thu buc·thu email thu·dien·tu tra·loi binh·luan giay·phep tin·nhan",
    "ru": "сообщени заявлени письм электронн ответ· ответе комментари твит лицензи предупреждени объявлени табличк телеграмм",
    "uk": (
        "повідомлен заяв· заява заяві заяву лист· листі електронн відповід коментар твіт допис ліцензі попереджен"
        " оголошен таблич телеграм"
    ),
    "bg": "съобщени изявлени декларац писмо имеил отговор коментар туит лиценз предупреждени надпис табел",
    "sr": "порук саопштењ изјав писмо одговор коментар твит лиценц обавештењ натпис",
    "hr": "poruk priopcenj izjav pismo e-mail odgovor komentar tweet licenc obavijest natpis",
    "el": "μηνυμα ανακοινωσ δηλωσ επιστολ γραμμα email απαντησ σχολιο tweet αδεια προειδοποιησ πινακιδ",
    "ar": "رسالة بيان تصريح خطاب بريد تعليق تغريد رخصة إشعار لافتة",
    "he": "הודע הצהר מכתב אימייל מייל תגוב תשוב ציוץ רישיון השלט",
    "hi": "संदेश बयान पत्र· चिट्ठी ईमेल जवाब टिप्पणी ट्वीट लाइसेंस सूचना",
    "zh": "信息 訊息 消息 声明 聲明 信件 来信 來信 邮件 郵件 回复 回覆 评论 評論 推文 许可证 許可證 通知 如下",
    "ja": "メッセージ 声明 手紙 メール 返信 返事 コメント ツイート ライセンス お知らせ 発言",
    "ko": "메시지 성명 편지 메일 답장 답변 댓글 트윗 라이선스 안내문",
}
