"""Words by which an article announces, quotes or translates text in another language: data only.

They only ever protect. All are beginnings of words in folded form (`cleaner.folding.fold`); a middle dot stands for a
space. Those of scripts that glue articles and prepositions to the word, or have no spaces, are looked for anywhere.
"""

from __future__ import annotations

__all__ = ["ABSTRACTS", "CUES", "SAID"]

#: Words for translating, quoting, reciting and teaching, by the language of the article.
CUES = {
    "en": (
        "language translat proverb saying·goes motto poem poetry verse stanza lyric lullab chant slogan hymn prayer"
        " pray inscription inscribed engraved epitaph quotation excerpt phrase phrasebook vocabular grammar glossar"
        " dialect bilingual idiom literally means meaning libretto aria epigraph whakatauk haiku sings sang anthem"
        " carol"
    ),
    "de": (
        "sprache sprachig ubersetz sprichwort gedicht strophe liedtext lied zitat zitier inschrift motto gebet"
        " wortlich bedeutet vokabel grammatik wortlaut original redewendung slogan parole refrain glossar versmass"
        " hymne"
    ),
    "fr": (
        "langue tradui traduct proverbe poeme poesie strophe refrain chanson citation devise inscription priere"
        " signifie litteralement vocabulaire grammaire glossaire slogan"
        " paroles dicton version·originale vers·de hymne"
    ),
    "es": (
        "idioma lengua traduc traduj prover refran poema poesia estrofa verso cancion letra lema inscripcion oracion"
        " significa literalmente vocabulario gramatica glosario consigna cita· estribillo version·original himno"
    ),
    "it": (
        "lingua· tradu prover poesia strofa versi canzone testo motto iscrizione preghiera significa letteralmente"
        " vocabolario grammatica glossario slogan citazione refrain ritornello inno·"
    ),
    "pt": (
        "idioma lingua· tradu prover ditado poema poesia estrofe verso cancao letra lema inscricao oracao significa"
        " literalmente vocabulario gramatica glossario slogan citacao refrao hino·"
    ),
    "nl": (
        "taal· talen tweetalig verta spreekwoord gezegde gedicht strofe liedtekst lied citaat motto opschrift gebed"
        " betekent letterlijk woordenschat grammatica woordenlijst slogan refrein versregel"
    ),
    "pl": (
        "jezyk tłumacz przekład przetłum przysłow wiersz strof piosenk cytat"
        " motto napis· napisu· napisem napisy modlitw"
        " znaczy oznacza dosłownie słownictwo gramatyk słownicz hasło refren"
    ),
    "cs": (
        "jazyk jazyc prekl preloz prislovi basen basn sloka pisen pisn"
        " citat motto napis· napisu· napisem napisy modlitb"
        " znamena doslova slovnik gramatik heslo refren"
    ),
    "sk": (
        "jazyk prekl preloz prislovi basen basn sloha piesen piesn citat motto napis· napisu· napisem napisy modlitb"
        " znamena doslova slovnik gramatik heslo refren"
    ),
    "sv": (
        "sprak oversatt ordsprak talesatt dikt strof lattext sang citat"
        " motto inskrift bon betyder bokstavligen ordforrad"
        " grammatik ordlista slagord refrang versrad"
    ),
    "da": (
        "sprog oversat oversæt ordsprog talemade digt strofe sang citat motto indskrift bøn betyder bogstaveligt"
        " ordforrad grammatik ordliste slagord omkvæd verslinje"
    ),
    "no": (
        "sprak oversatt oversett ordtak ordsprak dikt strofe sang sitat"
        " motto innskrift bønn betyr bokstavelig ordforrad"
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
        "nyelv fordit kozmond szolas versszak dalszoveg idezet motto"
        " felirat imadsag jelent szo·szerint szokincs nyelvtan"
        " szojegyzek"
    ),
    "tr": (
        "dilde dilinde ceviri cevir tercume atasozu siir dize kita· kitasi"
        " sarki alinti slogan dua anlam kelimesi sozluk"
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
        "мовою мовах мови· переклад прислів приказк вірш строф пісн"
        " цитат девіз напис· написом молитв означає дослівно"
        " буквально словник граматик гасло"
    ),
    "bg": (
        "език превод превед поговорк стихотвор строф песен песн цитат девиз надпис молитв означава дословно буквално"
        " речник граматик лозунг"
    ),
    "sr": "превод превед послов песм строф цитат мото натпис молитв значи дословно буквално речник граматик",
    "hr": "prevod prijevod preved poslovic pjesm strof citat moto natpis molitv znaci doslovno rjecnik gramatik",
    "el": (
        "γλωσσ μεταφρ παροιμ ποιημα στροφ στιχ τραγουδ συνθημα"
        " επιγραφ προσευχ σημαινει κυριολεκτικα λεξιλογιο γραμματικ"
    ),
    "ar": "لغة ترجم مثل·يقول قصيد أغني شعار نقش دعاء معنا يعني حرفي مفردات",
    "he": "שפה שפות תרגום מתורגמ תרגם פתגם שיר שורת סיסמ כתובת תפיל פירוש אוצר·מילים",
    "hi": "भाषा अनुवाद कहावत कविता गीत नारा प्रार्थना मतलब अर्थ शब्दावली व्याकरण",
    "zh": "语言 語言 双语 雙語 翻译 翻譯 译 譯 谚语 諺語 诗 詩 歌词 歌詞 引用 意思 铭文 銘文 祈祷 词汇 詞彙 语法 語法",
    "ja": "言語 国語 訳 翻訳 ことわざ 諺 詩 歌詞 引用 意味 碑文 祈り 語彙 文法 原文",
    "ko": "언어 개국어 번역 속담 시구 가사 노래 인용 뜻 의미 기도 어휘 문법 원문",
    "sl": (
        "jezik prevod preved pregovor pesem pesmi· kitic citat geslo napis molitv pomeni dobesed slovnic slovar"
        " refren"
    ),
    "et": (
        "keel· keele· keeles keelt tolk tolgi vanasona luulet salm laul tsitaat motto palve tahenda sonasonal sonasti"
        " grammati"
    ),
    "lv": (
        "valod tulko sakamvard dzejol pants· pantu dziesm citat moto uzrakst lugsan nozime burtisk vardnic gramati"
    ),
    "lt": (
        "kalb vertim isvert patarl eilerast posm daina dainos citat deviz uzras malda maldos reiskia pazodziui zodyn"
        " gramati"
    ),
    "is": "tungumal þyð malshatt orðtak ljoð visa· visu song tilvitn aletrun bæn· bænin orðabok malfræð",
    "sq": "gjuh perkth proverb poezi vjersh vargje kenge citat moto mbishkrim lutj kuptim fjalor gramatik",
    "mk": "јазик превод превед поговорк песн строф цитат гесло натпис молитв значи дословно речник граматик",
    "be": (
        "мова· мове· мову· моваи пераклад прыказк прымаук верш страф песн песня цытат дэвіз надпіс малітв азнача"
        " даслоуна слоунік граматык лозунг"
    ),
    "fa": "زبان ترجم ضربالمثل ضرب المثل شعر ترانه سرود نقل شعار کتیبه دعا معنی معنا واژه آیه",
    "ur": "زبان ترجم محاور کہاوت شعر نظم گیت نعر دعا مطلب معنی آیت",
    "th": "ภาษา แปล สุภาษิต บทกวี กลอน เพลง คําขวัญ จารึก สวด ความหมาย คําศัพท์ ไวยากรณ์",
    "bn": "ভাষা অনুবাদ প্রবাদ কবিতা স্লোগান প্রার্থনা শব্দার্থ",
    "ka": "ენა ენაზე თარგმ ანდაზ ლექს სიმღერ ლოზუნგ წარწერ ლოცვ ნიშნავს",
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
    "en": (
        "message statement letter e-mail email mail· reply replied comment tweet licen notice label telegram answer"
        " asked wrote posted poster placard banner billboard plaque"
        " screen voice loudspeaker sentence· sentence."
        " clause"
    ),
    "de": (
        "meldung fehlermeldung mitteilung stellungnahme erklarung statement brief e-mail email mail lizenz kommentar"
        " tweet antwort nachricht hinweis schild aufschrift durchsage telegramm antwortet geantwortet gefragt schrieb"
        " schreibt getwittert plakat transparent tafel bildschirm stimme funk·"
        " funk. funkspruch lautsprecher satz· satz. paragraf"
        " aufdruck verpackung"
    ),
    "fr": (
        "message communique declaration lettre courriel e-mail mail· reponse commentaire tweet licence avis panneau"
        " etiquette telegramme repond repondu demanda demande-t- ecrit"
        " ecrivit affiche banderole pancarte plaque ecran"
        " voix haut-parleur phrase"
    ),
    "es": (
        "mensaje comunicado declaracion carta· correo e-mail mail· respuesta comentario tuit tweet licencia aviso"
        " letrero etiqueta telegrama respond contest pregunt escrib cartel pancarta placa pantalla voz· altavoz"
        " frase"
    ),
    "it": (
        "messaggio comunicato dichiarazione lettera e-mail mail· risposta commento tweet licenza avviso cartello"
        " etichetta telegramma una·nota rispos rispond chies· scriss scritto manifesto striscione targa schermo voce"
        " altoparlante frase"
    ),
    "pt": (
        "mensagem comunicado declaracao carta· e-mail mail· resposta comentario tweet licenca aviso placa etiqueta"
        " telegrama respond pergunt escrev cartaz faixa tela ecra voz· altifalante frase"
    ),
    "nl": (
        "melding foutmelding mededeling verklaring statement brief e-mail mail reactie antwoord tweet licentie"
        " bericht bordje opschrift telegram gevraagd schreef schrijft affiche spandoek poster scherm stem·"
        " luidspreker zin· zin."
    ),
    "pl": (
        "komunikat oswiadczen list· listu liscie e-mail mail· maila odpowied komentarz tweet wpis· wpisie licencj"
        " tabliczk telegram wiadomosc odpowiad odparł zapyta napisał plakat transparent tablic ekran głos·"
        " megafon zdanie"
    ),
    "cs": (
        "hlask hlaseni prohlaseni vyjadreni dopis e-mail mail odpoved komentar tweet licenc zprava· zpravu· zprave·"
        " upozorneni cedul odpovid odpovedel zepta napsal plakat transparent ekran obrazovc hlas· tlampac"
        " veta· vetu"
    ),
    "sk": (
        "hlasen vyhlaseni vyjadreni list· liste e-mail mail odpoved komentar tweet licenci sprava· spravu· sprave·"
        " upozorneni tabul zapytal napisal plagat transparent obrazovk hlas· veta· vetu"
    ),
    "sv": (
        "meddeland felmeddeland uttaland brev e-post mejl mail svar· svaret kommentar tweet licens skylt svarar"
        " svarade fragade skrev affisch banderoll skarm rost· rosten hogtalar mening"
    ),
    "da": (
        "meddelels fejlmeddelels udtalels erklæring brev e-mail mail svar· svaret kommentar tweet licens svarer"
        " svarede spurgte skrev plakat banner skærm stemme højttaler sætning"
    ),
    "no": (
        "melding feilmelding uttalels erklæring brev e-post mail svar· svaret kommentar tweet lisens svarer svarte"
        " spurte skrev plakat banner skjerm stemme høyttaler setning"
    ),
    "fi": (
        "ilmoitu virheilmoitu viesti viestin lausun kirje sahkoposti vastau kommen tviit lisens kyltti vasta· vastaa"
        " vastasi kysyi kirjoitti juliste banderol naytol aani· kovaaani lause"
    ),
    "ro": (
        "mesaj comunicat declarati scrisoar e-mail mail· raspuns comentari tweet licent anunt· anuntul eticheta"
        " raspund intreb scris· scrie· afis pancart placa· ecran voce difuzor fraza propozit"
    ),
    "hu": (
        "uzenet hibauzenet kozlemeny nyilatkozat level e-mail mail valasz hozzaszolas tweet licenc felirat valaszol"
        " kerdez irta· plakat transzparens tabla kepernyo hang· hangszoro mondat"
    ),
    "tr": (
        "ileti· iletisi mesaj aciklama mektup e-posta yanit cevap yorum tweet lisans uyari tabela bildiri yanitla"
        " cevapla sordu yazdi afis pankart ekran ses· hoparlor cumle"
    ),
    "id": (
        "pesan pernyataan surat e-mail email jawaban balasan komentar tweet lisensi pengumuman menjawab jawab"
        " bertanya menulis poster spanduk papan layar suara pengeras kalimat"
    ),
    "vi": (
        "thong·bao tuyen·bo thong·cao la·thu buc·thu email thu·dien·tu tra·loi binh·luan giay·phep tin·nhan dap· hoi·"
        " viet· ap·phich bieu·ngu man·hinh giong·"
    ),
    "ru": (
        "сообщени заявлени письм электронн ответ· ответе комментари твит лицензи предупреждени объявлени табличк"
        " телеграмм отве спроси написал пишет плакат транспарант вывеск экран голос громкоговор фраз"
    ),
    "uk": (
        "повідомлен заяв· заява заяві заяву лист· листі електронн відповід коментар твіт допис ліцензі попереджен"
        " оголошен таблич телеграм відпов запита написа пише плакат транспарант"
        " вивіск екран голос гучномов фраз"
        " речення"
    ),
    "bg": (
        "съобщени изявлени декларац писмо имеил отговор коментар туит лиценз предупреждени надпис табел попита написа"
        " плакат транспарант екран глас· фраза изречен"
    ),
    "sr": (
        "порук саопштењ изјав писмо одговор коментар твит лиценц обавештењ натпис одгов упита написа плакат"
        " транспарент екран глас· речениц"
    ),
    "hr": (
        "poruk priopcenj izjav pismo e-mail odgovor komentar tweet licenc obavijest natpis odgov upita napisa plakat"
        " transparent ekran glas· recenic"
    ),
    "el": (
        "μηνυμα ανακοινωσ δηλωσ επιστολ γραμμα email απαντησ σχολιο tweet αδεια προειδοποιησ πινακιδ απαντ ρωτησ"
        " εγραψ αφισα πανο οθον φωνη μεγαφων φραση προταση"
    ),
    "ar": (
        "رسالة بيان تصريح خطاب بريد تعليق تغريد رخصة إشعار لافتة أجاب رد· سأل كتب ملصق لافت شاشة صوت مكبر جملة"
        " عبارة"
    ),
    "he": (
        "הודע הצהר מכתב אימייל מייל תגוב תשוב ציוץ רישיון השלט ענה· ענתה שאל כתב· כתבה· כרזה שלט· מסך קול· רמקול"
        " משפט"
    ),
    "hi": (
        "संदेश बयान पत्र· चिट्ठी ईमेल जवाब टिप्पणी ट्वीट लाइसेंस सूचना पूछ लिखा पोस्टर बैनर तख्ती स्क्रीन आवाज़"
        " वाक्य"
    ),
    "zh": (
        "信息 訊息 消息 声明 聲明 信件 来信 來信 邮件 郵件 回复 回覆 评论 評論 推文 许可证 許可證 通知 如下 回答 答道"
        " 问道 問道 写道 寫道 海报 海報 横幅 橫幅 牌子 屏幕 螢幕 广播 廣播 喇叭"
    ),
    "ja": (
        "メッセージ 声明 手紙 メール 返信 返事 コメント ツイート ライセンス お知らせ 発言 答え"
        " 尋ね 書い 書か ポスター 横断幕 看板 画面 放送 スピーカー"
    ),
    "ko": "메시지 성명 편지 메일 답장 답변 댓글 트윗 라이선스 안내문 대답 물었 썼다 적었 포스터 현수막 간판 화면 방송 스피커",
    "sl": "sporocil izjav pismo pisma odgovor komentar tvit licenc obvestil napis",
    "et": "teade teat sonum avaldus kiri· kirja vastus vastas kommentaar tviit litsents silt",
    "lv": "zinoj pazino vestul atbild komentar tvit licenc uzrakst bridinaj",
    "lt": "pranesim zinut pareisk laisk atsak komentar tvit licencij uzras ispejim",
    "is": "skilaboð tilkynning yfirlysing bref tolvupost svar· svarið svarar svaraði athugasemd leyfi· skilti",
    "sq": "mesazh deklarat leter letra pergjigj koment licenc njoftim tabel",
    "mk": "порак соопште изјав писмо одговор коментар твит лиценц известув натпис табл",
    "be": "паведамлен заява· заяву ліст· лісце адказ каментар твіт ліцэнз папярэдж абвест шыльд",
    "fa": "پیام بیانیه نامه پاسخ جواب نظر توییت مجوز هشدار تابلو",
    "ur": "پیغام بیان خط جواب تبصر ٹویٹ لائسنس نوٹس",
    "th": "ข้อความ แถลง จดหมาย ตอบ ความเห็น ทวีต ใบอนุญาต ประกาศ ป้าย",
    "bn": "বার্তা বিবৃতি চিঠি উত্তর মন্তব্য টুইট নোটিশ",
    "ka": "შეტყობ განცხად წერილ პასუხ უპასუხ კომენტარ",
}
