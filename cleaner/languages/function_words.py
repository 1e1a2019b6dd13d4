"""The small words that hold a sentence together, by language: data only, split at first use by `tables`.

Articles, pronouns, prepositions, conjunctions, auxiliaries: an ordinary sentence cannot do without them, a name, a title
or a loanword can. Order does not matter. A word that two languages share is no evidence between these two, so homographs
need no special care; what helps most is the words that tell a language from its neighbours (Danish "af" and "mig",
Norwegian "av" and "meg").

Words are separated at apostrophes and hyphens: French "qu'il" is "qu" and "il". Chinese, Japanese and Thai write no spaces,
Korean glues its small words to others: their entries are searched as parts of the text.
"""

SPACED = {
    "en": (
        "the of and to in is that it for was on with as are at be by this have from or had not but what all were we when"
        " your can there an which their said if will each about how up out them then she he his her him they you i me my"
        " our us its who been has would could should did do does than into over after also more most other some such only"
        " where while because these those being through between before during under against both any very just so no one"
        " two even still many much every own same here why whose whom until since without within don t s re ve ll isn didn"
        " doesn won wasn aren couldn a d m go get says say made make well back may might upon"
    ),
    "de": (
        "der die das und ist nicht von mit den dem des zu auf für ein eine einen einem einer eines sich im auch als an"
        " bei aus wie nach werden wird wurde wurden sind war waren hat haben hatte hatten ich du er sie es wir ihr ihre"
        " ihren ihrem ihrer sein seine seinen seinem seiner unser unsere uns euch mich mir dich dir ihn ihm ihnen dass daß"
        " aber oder wenn weil nur noch schon mehr sehr kann können könnte soll sollen sollte muss müssen will wollen über"
        " unter vor durch gegen ohne um bis zum zur vom beim am ins dann denn doch so man kein keine keinen diese dieser"
        " dieses diesem diesen was wer wo wann hier dort alle alles viele zwischen seit während jetzt immer bereits damit"
        " dazu davon sowie sondern jedoch etwa heute ab fast nie nichts etwas jede jeder jedes jeden einige wieder zurück"
        " mal zusammen gegenüber hinter neben wäre würde würden in da also nun andere anderen per ob je"
    ),
    "fr": (
        "le la les un une des du de et est en que qui dans pour pas sur au aux avec ce cette ces cet il elle ils elles on"
        " nous vous je tu se sa son ses leur leurs notre nos votre vos mon ma mes ne plus par mais ou où comme tout tous"
        " toute toutes être été avoir était étaient sont ont fait faire peut peuvent aussi bien même très sans sous entre"
        " après avant depuis pendant chez vers contre si donc car ni lui eux y dont quand encore déjà moins plusieurs"
        " autre autres quelques ainsi alors lors afin selon cela ça ceux celle celui sera seront qu jusqu lorsqu puis"
        " toujours jamais rien deux ici avait avaient ai avez a l d n s c j m t va vont doit doivent peu trop tant chaque"
        " rendre à non quelle quel quels ci dit"
    ),
    "es": (
        "el la los las un una unos unas de del y en que es se por con para su sus no al lo le les como más pero o este"
        " esta estos estas ese esa esos esas fue fueron ser ha han había hay si sin sobre entre cuando muy también hasta"
        " desde donde quien quienes porque todo todos toda todas nos nosotros me mi te tu usted ustedes él ella ellos"
        " ellas yo ya aunque según durante tras ante contra cada otro otra otros otras son está están era eran tiene"
        " tienen puede pueden hacer hace qué cómo cuál así solo sólo menos mientras además aún nuestro nuestra nuestros"
        " nuestras e algo nada mismo misma dos ni sea será serán tan tanto después antes ahora aquí a va hemos sido quiere"
        " fin parte vez nunca siempre luego entonces algunos algunas varios estar uno bajo"
    ),
    "it": (
        "il lo la i gli le un uno una di del dello della dei degli delle da dal dalla dai dalle a al allo alla ai agli"
        " alle in nel nello nella nei negli nelle su sul sulla sui sulle con per tra fra e ed o che chi è sono era erano"
        " ha hanno non si ci ne mi ti vi se come anche più ma però quando dove perché questo questa questi queste quello"
        " quella quelli quelle suo sua suoi sue loro nostro nostra nostri nostre essere stato stata stati state fare può"
        " possono molto tutti tutto tutta tutte ogni già ancora solo dopo prima senza contro durante cui quale quali così"
        " dell nell all sull dall c po ora qui noi voi lui lei io due fino secondo viene vengono sarà oltre sia l d s ho"
        " hai va poi mentre nessuno alcuni alcune sempre mai molti fa ad te me altro altra altri altre parte"
    ),
    "pt": (
        "o a os as um uma uns umas de do da dos das em no na nos nas por pelo pela pelos pelas para com sem que e é são"
        " foi foram ser está estão era eram ao aos à às se não mais mas ou como seu sua seus suas ele ela eles elas eu"
        " você vocês nós meu minha isso este esta estes estas esse essa esses essas aquele aquela isto quando onde quem"
        " porque também já ainda até sobre entre depois antes desde durante contra muito muitos todos todas toda todo cada"
        " outro outra outros outras tem têm tinha pode podem fazer faz há só mesmo bem assim num numa dele dela deles"
        " nosso nossa nossos nossas lhe me te será pois qual quais segundo além após sob ter sido estava dois duas nem vai"
        " vão d fim então nunca sempre alguns algumas vários sendo havia pouco menos parte estar vez nada algo"
    ),
    "gl": (
        "o a os as un unha uns unhas do da dos das no na nos nas ao aos á ás polo pola polos polas que e é son foi foron"
        " non máis mais pero ou como seu súa seus súas el ela eles elas eu vostede nós isto este esta estes estas cando"
        " onde porque tamén xa aínda ata sobre entre despois antes desde contra moito todos todas cada outro outra ten"
        " teñen pode poden facer só mesmo ben así nun nunha dun dunha de en por para con sen se hai ser estar está d nunca"
        " sempre algúns algunhas menos si nada"
    ),
    "ca": (
        "el la els les un una uns unes de del dels i en que és amb per als al no es ha han hi ho va van són seu seva seus"
        " seves aquest aquesta aquests aquestes aquell aquella més però o com quan on perquè també ja encara fins sobre"
        " entre després abans des durant contra molt tots totes tot tota cada altre altra altres té tenen pot poden fer"
        " només mateix bé així pels pel sense si jo tu ell ella nosaltres vosaltres ells elles ens us li seran serà ser"
        " està estan era eren qui què hem vam dos dues nostre nostra a d l s m n t res mai sempre alguns algunes ni lo se"
        " fa vos ne"
    ),
    "ro": (
        "și în de la cu pe din pentru un o nu este sunt a au ce care că să se mai dar sau ca al ale ai fost era erau lui"
        " ei lor său sa săi sale acest această aceste acestei acestui acești când unde cum dacă după înainte între până"
        " fără despre prin spre sub peste foarte tot toate toți fiecare alt altă alți alte are avea am ați fi fie va vor"
        " poate pot numai doar însă deși deoarece astfel atunci acum aici îi îl îmi ne vă eu tu el ea noi voi ele iar cea"
        " cei cele cel unei unui unor asupra către cât fiind l s n nici mult prea unii unele niciun toată te le ta ți mi"
        " ar vom"
    ),
    "nl": (
        "de het een en van in is dat op te zijn voor met die niet aan er om ook als dan maar bij of uit nog naar door"
        " over ze hij zij wij we ik je jij u hun haar hem ons onze mijn uw jullie was waren wordt worden werd werden heeft"
        " hebben had hadden kan kunnen kon moet moeten zal zullen zou zouden geen wel meer al tot zo wat wie waar wanneer"
        " hoe waarom deze dit tegen tussen tijdens na onder zonder omdat want toen nu hier daar alle alles veel andere"
        " zelf heel erg toch sinds volgens echter zich bent gaat gaan komt maken jaar twee ongeveer bijna nooit altijd"
        " iets niets elke elk sommige enkele samen weer terug steeds moest ging ten ter pas s t n"
    ),
    "af": (
        "die het nie van en is in wat n vir met op dat hy sy was word om ook deur aan sal hulle ons jy ek hierdie daar"
        " maar as na by te tot uit kan moet oor wees hul een geen ander baie nog meer onder tussen teen waar wie hoe"
    ),
    "sv": (
        "och att det i en som på är av för med den till inte om ett han har de jag var så vi kan från man hon sig men"
        " eller när vid efter nu också än hur upp mot där ut över under skulle mycket alla bara sin sina sitt honom henne"
        " mig dig oss er dem deras hans hennes varit blev blir bli hade vara ska skall kunde vill måste får fick mer"
        " mellan utan inom genom sedan även eftersom medan vad vem vilken vilket vilka denna detta dessa någon något några"
        " ingen inga här dock redan både två andra annan annat många du ni min din vår våra göra gör enligt flera omkring"
        " ingenting aldrig alltid nästan ungefär samt dessutom kom kommer finns fanns gick då hos se ha in ta ser"
    ),
    "da": (
        "og at det i en den til er som på de med for af der ikke et har han jeg var men om fra vi kan sig hun eller når"
        " ved efter nu også end hvordan op mod hvor ud over under skulle meget alle kun sin sine sit ham hende mig dig os"
        " jer dem deres hans hendes været blev bliver blive havde være skal kunne vil må får fik mere mellem uden inden"
        " gennem siden selv fordi mens hvad hvem hvilken hvilket hvilke denne dette disse nogen noget nogle ingen her dog"
        " allerede både to andre anden andet mange du min din vores gøre gør ifølge bare få så idet flere omkring intet"
        " aldrig altid næsten cirka samt desuden kom kommer findes da hos man sådan se ser have ja an"
    ),
    "no": (
        "og at det i en den til er som på de med for av ikke et ei har han jeg var men om fra vi kan seg hun eller når"
        " ved etter nå også enn hvordan opp mot hvor ut over under skulle veldig mye alle bare sin sine sitt ham henne meg"
        " deg oss dere dem deres hans hennes vært ble blir bli hadde være skal kunne vil må får fikk mer mellom uten innen"
        " gjennom siden selv fordi mens hva hvem hvilken hvilket hvilke denne dette disse noen noe ingen her likevel"
        " allerede både to andre annen annet mange du min din vår våre gjøre gjør ifølge da slik flere omkring rundt"
        " ingenting aldri alltid nesten cirka samt dessuten kom kommer finnes hos man så se ser få ha ta kun ikkje eg dei"
        " frå ein eit kva kvar noko nokon berre vere vore vart òg då korleis kven"
    ),
    "is": (
        "og að er í á það sem til en við um hann var ekki með fyrir af hún frá þess því eru þá þegar eftir einnig þar"
        " hafa hefur eða þau þeir þær ég þú sig sér þetta þessi þessum vera verið verður ætla upp út yfir undir milli allt"
        " allir má sé kom hans alla"
    ),
    "fi": (
        "ja on ei että se hän oli ovat kun niin myös mutta tai joka jotka jonka mitä mikä sen siitä siinä tämä tämän"
        " tässä nämä ne he hänen heidän minä sinä me te meidän teidän olla ollut olivat olisi voi voivat pitää kanssa"
        " jälkeen ennen mukaan kuin vain vielä jo nyt siis koska jos vaikka sekä kaikki kaikkien monet muut muun muita"
        " kautta välillä aikana ilman kuitenkin paljon hyvin sitten missä miten miksi kuka eivät enää noin yli alle tulee"
        " eikä jossa joita joiden itse tätä sitä niitä yksi kaksi sinun minun sinulle mukana vuoden asti usein useita"
        " useissa jokainen koko eri toisen eräs heille häntä hänet saa lähtien kukaan mitään aina alla"
    ),
    "et": (
        "ja on ei et see ta oli ka kui mis kes aga või siis ning oma nende selle seda sellest need nad tema me te ma sa"
        " meie teie olid olla olnud pole saab võib peab koos pärast enne järgi nagu vaid veel juba nüüd sest kuid kõik"
        " kõigi mitu teised muu läbi vahel ajal ilma väga hästi kus kuidas miks enam umbes üle alla tuleb mille millest"
        " ise üks kaks eest poolt kuni vastu kas"
    ),
    "lv": (
        "un ir ar no par uz ka tas bet arī lai kā pēc ne vai šo tā viņš viņa viņi mēs jūs es tu bija būs nav tiek tika"
        " līdz pirms pie pret starp gan jau vēl tikai ļoti visi visas kad kur kāpēc tad tomēr šī šis šie savu savas savā"
        " to tam tās kuri kura kas esam esat būt var varētu nevar vairāk citi cita bez pa zem virs ja jo"
    ),
    "lt": (
        "ir kad yra į iš su bet taip kaip tai už jis ji jie jos mes jūs aš tu buvo bus nėra nuo iki prie prieš tarp dar"
        " jau tik labai visi visos kur kodėl tada tačiau ši šis šie savo to tam tą kurie kuris kuri būti gali galėtų"
        " negali daugiau kiti kita be po ant apie pagal per arba o ar nes todėl kai šią šį jų jo"
    ),
    "pl": (
        "i w na z się nie do że to jest o jak ale po co tak za od przez dla już czy tylko był była było były być może są"
        " który która które których którym którego której ich jego jej im mu ją go mnie ja ty my wy on ona ono oni one"
        " przy oraz także też więc gdy kiedy gdzie jeszcze bardzo można ma mają miał pod nad przed między bez ten ta te"
        " tego tej tych tym temu tę jednak aby żeby albo lub ze we ku sobie siebie swój swoje swojej swoich nas was nam"
        " wam nasz wszystko wszystkich każdy inne innych podczas zostać został została zostały będzie będą a u ci cię pan"
        " pani każda każde żaden nic nigdy zawsze około prawie ponad kilka wiele możesz jeśli lecz więcej niektóre"
        " niektórzy twój razem potem teraz tu tam by je kto jako samo"
    ),
    "cs": (
        "a je se v na že to s z do o i si jako ale za by k po pro tak jsem jsou jsme který která které kteří kterou"
        " kterých byl byla bylo byli být má mají měl může mohou jeho její jejich ho ji mu jí jim jich já ty on ona oni my"
        " vy nás vás nám vám mě mi při nebo také proto když kde ještě velmi jen už až od před mezi bez ten ta tento tato"
        " toto této tohoto těchto těch tím tom však aby podle protože co kdo jak ze ve ke ku svůj své svou svých všechny"
        " všech každý další jiné během bude budou není nejsou než tedy kvůli u oba nikdo nic nikdy vždy asi skoro několik"
        " více víc mnoho můžete pokud nebudou zatím potom teď tam tu abychom proti li ne ti"
    ),
    "sk": (
        "a je sa v na že to s z do o i si ako ale za by k po pre tak som sú sme ktorý ktorá ktoré ktorí ktorú ktorých bol"
        " bola bolo boli byť má majú mal môže môžu jeho jej ich ho ju mu im ja ty on ona oni my vy nás vás nám vám mňa mi"
        " pri alebo aj preto keď kde ešte veľmi len už až od pred medzi bez ten tá tento táto toto tejto tohto týchto tých"
        " tým tom však aby podľa pretože čo kto zo vo ku svoj svoje svoju svojich všetky všetkých každý ďalší iné počas"
        " bude budú nie než teda kvôli u nikto nič nikdy vždy asi skoro niekoľko viac veľa môžete ak tiež potom teraz tam"
        " tu ste so proti no"
    ),
    "sl": (
        "in je se v na da so za z s ne pa ki ali kot po pri tudi od do iz o bi bil bila bilo bili biti ima imajo lahko"
        " njegov njegova njihov njen jih ga jo mu ji jim jaz ti on ona oni mi vi nas vas nam vam me kjer ko še zelo samo"
        " že pred med brez ta to te tega tej teh tem vendar zato ker kaj kdo kako svoj svojo svoje vse vseh vsak drugi"
        " druge bo bodo ni niso kakor torej zaradi čez proti nad pod sta smo ste sem kateri katera u nihče nič nikoli"
        " vedno skoraj nekaj več če potem zdaj tam tu a le si sme"
    ),
    "hr": (
        "i je u se na da su za od s ne što koji koja koje kojih koju kao ali ili po pri te bi bio bila bilo bili biti ima"
        " imaju može mogu njegov njegova njihov njezin ih ga ju mu joj im ja ti on ona oni mi vi nas vas nam vam me gdje"
        " kad kada još vrlo samo već prije između bez taj ta to ovaj ova ovo tog toga toj tih tim tome međutim zato jer"
        " tko kako svoj svoju svoje sve svih svaki drugi druge tijekom će ćemo nije nisu nego dakle zbog iz do prema nakon"
        " pod nad sam smo ste također nitko ništa nikad uvijek oko gotovo nekoliko više možete ako zatim sada tamo tu sa"
        " li a uz tada bude"
    ),
    "sr": (
        "и је у се на да су за од с не што који која које којих коју као али или по при те би био била било били бити има"
        " имају може могу његов његова њихов њен их га ју му јој им ја ти он она они ми ви нас вас нам вам ме где кад када"
        " још врло само већ пре између без тај та то овај ова ово тог тога тој тих тим томе међутим зато јер ко како свој"
        " своју своје све свих сваки други друге током ће ћемо није нису него дакле због из до према након под над сам смо"
        " сте такође нико ништа никад увек око скоро неколико више можете ако затим сада тамо ту са ли буде нема ни том а"
    ),
    "sq": (
        "dhe në e të i për me një që nga është nuk se ka si por kjo ky janë ishte do më këtë tij saj tyre edhe ose kur ku"
        " pas para deri mbi nën midis pa sipas gjatë shumë vetëm ende gjithë çdo tjetër mund duke kanë kishte te ju u po"
        " ta jo s t"
    ),
    "hu": (
        "a az és hogy nem is egy ez meg de csak már van volt mint ha még el ki be fel le azt ezt ami aki amely amelyek"
        " akik kell lehet lesz volna voltak vannak után előtt között alatt szerint nélkül miatt ellen felé vagy mert pedig"
        " azonban akkor itt ott most nagyon minden több más egyik ők ő én te mi ti neki nekem nekünk velük vele róla arra"
        " erre abban ebben annak ennek azok ezek ezért ahol amikor hogyan miért mit kik sem így úgy illetve valamint során"
        " által sincs nincs maga saját akár olyan ilyen két s e néhány senki semmi mindig majdnem körülbelül ön önt"
        " kellett együtt újra vissza fog fognak tud tudja ma ne"
    ),
    "tr": (
        "ve bir bu da de için ile çok olarak gibi daha ne o en var kadar olan ama ki ya mi mı mu mü değil sonra önce her"
        " ise şu ben sen biz siz onlar onun bunun bizim sizin benim onu bunu ona buna veya ancak çünkü göre karşı üzerinde"
        " altında arasında içinde tarafından oldu olduğu olduğunu olur olacak oldukları etti eden ettiği yapılan iki diğer"
        " bütün tüm hiç bile artık şimdi burada nasıl neden kim hem yok yeni ayrıca dolayı rağmen kendi bazı olması eğer"
        " böyle şöyle fakat üzere olduklarını ederek beri birçok zaman biri birlikte sadece zaten hep size bana sana etmek"
        " ediyor oluyor yaklaşık hakkında dolayısıyla kez neredeyse az son tam"
    ),
    "id": (
        "yang dan di ke dari untuk dengan pada ini itu tidak akan adalah dalam oleh sebagai juga telah sudah atau karena"
        " ada saat lebih bisa dapat mereka kami kita saya anda ia dia para bahwa tersebut tetapi tapi namun jika seperti"
        " setelah sebelum antara hingga sampai hanya masih belum sangat semua setiap lain lainnya harus menjadi secara"
        " terhadap tentang bagi maka serta agar ketika apa siapa bagaimana mengapa kapan sedang pun lagi banyak bukan tak"
        " boleh kepada satu dua beberapa melalui selama tanpa"
    ),
    "tl": (
        "ang ng sa na mga at ay si ni kay para ito iyon hindi siya sila kami tayo ako ikaw niya nila namin natin ko mo"
        " kung pero dahil nang may mayroon wala din rin lamang lang pa po ba upang mula hanggang matapos bago habang"
    ),
    "sw": (
        "na ya wa kwa ni la za katika cha vya hii hiyo huo huu hilo hizo hayo watu kuwa alikuwa pia lakini kama au baada"
        " kabla kati hadi tu bado sana wote yote kila mwingine ambao ambayo yake wake zake lake wao sisi mimi wewe yeye"
    ),
    "vi": (
        "và của là có không được cho trong một những các với này đã người đến từ về ra vào khi tại cũng như để thì mà"
        " nhưng hay hoặc vì nếu theo sau trước giữa trên dưới qua bởi rằng đó đây ở rất nhiều chỉ còn đang sẽ phải nên tôi"
        " bạn anh chị ông bà họ chúng ta mình làm lại lên xuống nào gì ai sao bao nhất mỗi mọi do bị đều vẫn hơn cùng việc"
        " năm ngày cả mới thêm lúc chưa luôn sự cách đi hai nó con em ba"
    ),
    "cy": (
        "y yr yn i o a ac ar mae bod wedi am gan oedd eu ei nid fod hefyd hyn hwn hon oes gyda at sydd fel ond neu pan"
        " cyn rhwng dan dros trwy heb pob mwy ni chi nhw roedd bydd yw un"
    ),
    "ga": (
        "an na agus is ar i go le ag a do bhí tá sé sí siad gur nach níl ach nó mar sin seo faoi ó chun gan idir roimh"
        " tar éis freisin cad cé conas atá leis acu againn bheith"
    ),
    "eu": (
        "eta da ez du dira bat hau hori baina edo ere izan zen ziren dute duen den dago daude egin behar baino gehiago"
        " arte arabera ondoren aurretik artean gabe oso dituzte zuen zuten bere gure"
    ),
    "la": (
        "et in est non ad ut cum sed qui quae quod ex ab aut si nec sunt esse atque ac per quam de enim hoc ille ipse nos"
        " vos tibi mihi sibi pro sub sine ante post inter neque etiam quidem autem dolor sit amet"
    ),
    "eo": (
        "la kaj de en estas ne al por kun ke li ŝi ĝi ili mi vi ni ĉi tiu kiu kiuj kio tio sed aŭ ankaŭ pli plej el sur"
        " pri post antaŭ inter sen ĉar se kiam kie kiel estis estos oni sia sian"
    ),
    "mi": (
        "te o ki ka i ko ngā nga he me kei ana mai atu ai rā nei kua au koe ia tātou mātou rātou tēnei tēnā mō nō kore"
        " katoa hoki mā e"
    ),
    "ru": (
        "и в не на что он с как это по но из у за от о к все она так его же для был была было были бы до вы мы они я ты"
        " мне меня тебя нас вас их ему ей им ее её них него при или если когда где только уже еще ещё также может могут"
        " который которая которое которые которых которого после перед между без через под над об этот эта эти этого этой"
        " этом тем том того той чтобы потому даже более очень можно нет есть будет будут стал стала во со ко ни себя свой"
        " свои своих своей наш наши ваш кто чем чего там здесь тут сейчас теперь лишь однако несколько нескольких почти"
        " около никто ничего которую своими всех всё пока потом других всегда никогда тоже свою своё этим этих можете вам"
        " то ли"
    ),
    "uk": (
        "і в не на що він з як це по але із у за від о до все вона так його же для був була було були б ви ми вони я ти"
        " мені мене тебе нас вас їх йому їй їм її них нього при або якщо коли де тільки вже ще також може можуть який яка"
        " яке які яких якого після перед між без через під над про цей ця ці цього цієї цьому тим тому того тієї щоб"
        " навіть більш більше дуже можна немає є буде будуть став стала та й зі ні себе свій свої своїх своєї наш наші ваш"
        " хто чим чого там тут зараз тепер лише однак уже понад кілька кількох біля ніхто нічого майже близько проте адже"
        " всіх потім інших завжди ніколи теж яку свою хоча бо цим цих те тих можете вам той нема ім"
    ),
    "be": (
        "і ў не на што ён з як гэта па але за ад у да усё яна так яго ж для быў была было былі б вы мы яны я ты мне мяне"
        " нас вас іх яму ёй ім яе пры або калі дзе толькі ужо яшчэ таксама можа могуць які якая якое якія пасля перад"
        " паміж без праз пад над пра гэты гэтая гэтыя гэтага таму каб вельмі няма ёсць будзе будуць ці ваш можна зараз там"
        " вам хто"
    ),
    "bg": (
        "и в на не се за от да е с по са че като до при но или му си ще той тя то те ние вие аз ти го я ги им ни ви който"
        " която което които след преди между без през под над относно този тази това тези онзи само вече още също може"
        " могат беше бяха бил била било били съм сме сте бъде няма има имат много когато където как защо защото ако дори"
        " така обаче всички всеки друг други със във към ли нито свой своя своите неговите техните нейните кой какво"
        " според заради поради няколко почти около никой нищо повече винаги никога къде какъв чрез заедно трябва докато"
        " тъй нея него би можете там вас пред"
    ),
    "mk": (
        "и во на не се за од да е со по дека како до при но или му си ќе тој таа тоа тие ние вие јас ти го ја ги им ни ви"
        " кој која кое кои пред меѓу без низ под над овој оваа ова овие само веќе уште исто може можат беше беа бил била"
        " било биле сум сме сте биде нема има имаат многу кога каде зошто бидејќи ако дури така сите секој друг други"
        " можете што ли би"
    ),
    "el": (
        "και το να του η της με που για την από ο τα στο των είναι θα τον τη στη στην στον οι σε δεν τους τις ότι ως έχει"
        " έχουν ήταν ένα μια μία ένας αυτό αυτή αυτός αυτά αυτές αλλά ή κατά μετά πριν μεταξύ χωρίς προς μέσα πάνω κάτω"
        " όταν όπου όπως πώς γιατί αν ακόμη ακόμα μόνο ήδη πολύ πιο όλα όλοι όλες κάθε άλλο άλλα άλλες οποία οποίο οποίος"
        " οποίοι μπορεί μπορούν πρέπει υπάρχει μας σας μου σου στα στις στους αφού ενώ επίσης όμως ούτε έναν μιας ενός"
        " περίπου σχεδόν κανείς τίποτα πάντα ποτέ πού μαζί ξανά δύο όσο εδώ εκεί"
    ),
    "ar": (
        "في من على إلى أن إن عن مع هذا هذه ذلك تلك التي الذي الذين ما لا لم لن كان كانت قد بعد قبل بين كل أو ثم حتى إذا"
        " عند منذ حيث غير أي هو هي هم نحن أنا أنت كما لكن ليس أيضا أيضاً بعض خلال ضد حول دون فقط عبر أكثر فيه فيها منه"
        " منها عليه عليها له لها لهم به بها وقد وهو وهي ولم ولا وفي ومن وأن أنه أنها سوف يكون تكون وكان بأن نحو يوم أما"
        " بشكل لدى فإن أحد جدا كانوا ان إليك لكم لك بك لماذا كيف متى أين هنا هناك الآن"
    ),
    "fa": (
        "و در به از که این را با است برای آن یک خود تا کرد بر هم نیز شد شده می‌شود می‌کند بود بودند دارد دارند باید اما"
        " یا اگر چه وی او آنها آن‌ها ما شما من هر همه بین پس پیش بعد قبل درباره توسط روی زیر بدون نمی‌شود کرده کند کنند"
        " گفت های هایی شود می نمی بسیار دیگر نیست ولی زیرا چون"
    ),
    "ur": (
        "کے کی میں ہے اور سے کا کو اس نے ہیں کہ پر یہ بھی ایک نہیں کر تھا تھی تھے گیا گئی ہو وہ ان جو تو لیے لئے ہم آپ"
        " اپنے اپنی اپنا بعد پہلے تک ساتھ کیا جا رہا رہے رہی کسی کچھ سب ہر لیکن یا اگر جب جہاں کیوں کون ہوا ہوئی ہوئے"
    ),
    "he": (
        "של את על לא הוא היא זה זאת זו עם אם או כי גם כל מה מי אל בין אחרי לפני עד רק כבר עוד יותר מאוד היה היתה הייתה"
        " היו יהיה יש אין אני אתה אנחנו הם הן לו לה להם אשר כמו אבל אך כאשר כך לכן בגלל ללא תחת מעל שלו שלה שלהם שלנו אותו"
        " אותה אותם ידי כדי היום הזה הזאת האלה אלה כמה אחד אחת בו בה מן היכן לי ולא אף מאז שהיא שהוא איך כן לכם לנו לך שלך"
        " שלכם אתם בכל לכל כאן איפה מתי להיות צריך יכול יכולים אפשר עכשיו"
    ),
    "hi": (
        "के का की में है हैं और से को पर ने यह ये वह वे कि भी एक नहीं कर था थी थे हो गया गई इस उस जो तो लिए हम आप मैं"
        " अपने अपनी अपना बाद पहले तक साथ क्या जा रहा रहे रही किसी कुछ सब हर लेकिन या अगर जब जहां क्यों कौन हुआ हुई हुए इसके"
        " उनके उन इन द्वारा बहुत सकता सकते लगभग कोई कभी अब अभी फिर इससे उससे जिसने हमारे आपके उन्हें इन्हें होगा होगी करेंगे"
        " जाएगा कहाँ कब"
    ),
    "mr": (
        "आहे आणि आहेत या हे ही हा तो ती ते व की नाही होते होती होता केला केली केले यांनी त्या त्यांनी त्यांच्या मध्ये तर पण"
        " किंवा जर जेव्हा कारण साठी पर्यंत नंतर आधी सर्व काही असे असा अशी करण्यात येथे"
    ),
    "ne": (
        "छ र को मा ले छन् पनि हो भएको गर्न गरेको यो त्यो उनी उनले हामी तर वा यदि जब भने लागि सम्म पछि अघि सबै केही थियो थिए हुने गर्ने भन्ने"
    ),
    "bn": (
        "এই এবং ও করে হয় থেকে জন্য তার যে না একটি করা সঙ্গে কিন্তু তিনি হবে হয়েছে আর পর মধ্যে তারা আমি আমরা আপনি সব কোনো আছে"
        " ছিল ছিলেন বলে বলেন এর যদি যখন কারণ"
    ),
    "ta": "மற்றும் ஒரு என்று இந்த அந்த என்ற உள்ள அவர் இது அது இல்லை ஆனால் வேண்டும் பின்னர் வரை மூலம் அவர்கள் நாம் நான் என",
    "te": "మరియు ఒక ఈ ఆ అని కూడా ఉంది కాదు కానీ వారు నేను మేము తన తర్వాత వరకు కోసం ద్వారా చేసిన ఉన్న అయితే",
    "gu": "છે અને આ તે એક માટે પણ ના ની નું માં થી કે હતી હતા હતો છીએ તેમણે પરંતુ અથવા જો જ્યારે પછી સુધી બધા",
    "pa": "ਦੇ ਦੀ ਦਾ ਹੈ ਅਤੇ ਨੂੰ ਵਿੱਚ ਨੇ ਤੋਂ ਇਸ ਇਹ ਉਹ ਹਨ ਵੀ ਇੱਕ ਨਹੀਂ ਲਈ ਨਾਲ ਸੀ ਪਰ ਜਾਂ ਕਰ ਗਿਆ",
    "kn": "ಮತ್ತು ಈ ಆ ಒಂದು ಎಂದು ಇದೆ ಅವರು ನಾವು ಆದರೆ ಇಲ್ಲ ಅಥವಾ ಕೂಡ ನಂತರ ಮೂಲಕ ಎಂಬ ಇದು ಅದು ಮಾಡಿ",
    "ml": "ഒരു ഈ ആ എന്ന എന്ന് ഉണ്ട് അവർ ഞാൻ എന്നാൽ അല്ല അല്ലെങ്കിൽ കൂടി ശേഷം വരെ ഇത് അത് നിന്ന് കൊണ്ട്",
    "ka": "და რომ არის ეს ამ იყო რომელიც მაგრამ თუ ან მისი მათი შემდეგ შორის როგორც უნდა ასევე არ ვერ აქვს",
    "hy": "և է են որ ու այս այդ համար հետ նաև բայց կամ իր նրա նրանք մեր եթե երբ պետք չի եղել հետո մինչև",
}
"""Languages that put spaces between words."""

UNSPACED = {
    "zh": (
        "的 了 是 在 不 和 有 我 他 她 这 這 们 們 也 就 都 而 及 与 與 对 對 为 為 以 于 於 被 将 將 从 從 但 或 把 让"
        " 讓 没 沒 还 還 说 說 个 個"
    ),
    "ja": ("の に は を が で と も した する して から まで より です ます ない ある いる れる この その という ため こと"),
    "th": "ที่ และ ของ ใน เป็น ได้ การ ให้ ว่า ไม่ มี จะ กับ จาก โดย นี้ แต่ หรือ ก็ คือ เพื่อ ต้อง แล้ว ยัง",
    "ko": (
        "은 는 을 를 의 에서 으로 에게 까지 부터 하는 하고 있는 있다 했다 한다 니다 것이 것을 것은 것으로 대한 위해 통해"
        " 따라 지만 면서 라고 이라는 됐다 된다 않는 없는 었다 았다 이다 세요 어요"
    ),
    "lo": "ທີ່ ແລະ ຂອງ ໃນ ເປັນ ໄດ້ ການ ໃຫ້ ວ່າ ບໍ່ ມີ ຈະ ກັບ ຈາກ ໂດຍ ນີ້",
    "km": "និង ដែល នៅ ក្នុង បាន មាន ជា ពី ការ នេះ ទៅ របស់ ដើម្បី ដោយ មិន",
    "my": "သည် များ နှင့် တွင် ကို မှ ၏ ဖြစ် ရှိ သော အတွက် ခဲ့ ပါ",
}
"""Languages that do not, or not before such words: these are looked for anywhere in the text."""

#: Words that hold names and titles together, so that they say little about the text around them: "Oscar de la Renta",
#: "Coq au vin", "Im Westen nichts Neues".
IN_NAMES = (
    "de la le les el los las del di da do dos das du des au aux en et y e i a à al van von der den dem die das the of and in"
    " zu zum zur und af av og och un une una ein eine il lo gli della dello dei degli delle na w z d l con com avec mit no"
    " nos um os as o s för for på sur sous im am bin ibn bint dell all alla san st"
)
