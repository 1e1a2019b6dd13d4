"""Texts for `language.py`, all invented: snippets in many languages (a paragraph each, a sentence a line) and articles."""
# ruff: noqa: E501

from __future__ import annotations

SNIPPETS = {
    "en": """
The city council has approved the plan for a new tram line between the harbour and the university.
Work is to begin in the spring and should take about three years.
Residents had complained that they were not told where the stops would be.
The mayor said that every street would be visited before a decision was made.

The home team won for the fifth time in a row and is now only two points behind the leaders.
Their goalkeeper saved a penalty in the last minute of the game.
After the whistle the fans stayed in the stands and sang for half an hour.
The coach would not say whether he is going to stay for another season.

We use cookies so that we can show you content that is of interest to you.
You can change your mind at any time in the settings of your account.
Some of our partners may also read information that is stored on your device.
If you do not agree, parts of this website will not work as they should.

The new phone has a larger screen and a battery that lasts for almost two days.
It will be in the shops from the middle of October and costs more than the one before it.
Our testers liked the camera but they found the case too slippery.
You should wait until the first update has been released before you buy it.

Heavy rain has caused floods in several villages at the foot of the mountains.
More than forty families had to leave their homes during the night.
The fire brigade pumped water out of cellars until the early hours of the morning.
Forecasters expect that the weather will be better by the end of the week.

The director is going to make a second part of the film that made her famous.
She has been working on the script with her brother since last summer.
None of the actors who were in the first film will be seen again.
It is not yet known when the shooting will start or where it will be done.
""",
    "de": """
Der Stadtrat hat den Plan für eine neue Straßenbahn zwischen dem Hafen und der Universität gebilligt.
Die Arbeiten sollen im Frühjahr beginnen und etwa drei Jahre dauern.
Anwohner hatten sich beschwert, dass ihnen niemand gesagt habe, wo die Haltestellen liegen werden.
Die Bürgermeisterin versprach, vor einer Entscheidung mit allen Betroffenen zu sprechen.

Die Heimmannschaft hat zum fünften Mal in Folge gewonnen und liegt nur noch zwei Punkte hinter der Spitze.
Ihr Torwart hielt in der letzten Minute des Spiels einen Elfmeter.
Nach dem Abpfiff blieben die Fans auf den Rängen und sangen noch eine halbe Stunde.
Der Trainer wollte nicht sagen, ob er noch eine weitere Saison bleibt.

Wir verwenden Cookies, um Ihnen Inhalte zu zeigen, die für Sie von Interesse sind.
Sie können Ihre Entscheidung jederzeit in den Einstellungen Ihres Kontos ändern.
Einige unserer Partner lesen auch Informationen, die auf Ihrem Gerät gespeichert sind.
Wenn Sie nicht zustimmen, funktionieren Teile dieser Seite nicht so, wie sie sollten.

Das neue Telefon hat einen größeren Bildschirm und einen Akku, der fast zwei Tage hält.
Es kommt Mitte Oktober in die Läden und kostet mehr als sein Vorgänger.
Unseren Testern gefiel die Kamera, aber sie fanden das Gehäuse zu rutschig.
Wer es kaufen will, sollte warten, bis die erste Aktualisierung erschienen ist.

Starker Regen hat in mehreren Dörfern am Fuß der Berge zu Überschwemmungen geführt.
Mehr als vierzig Familien mussten in der Nacht ihre Häuser verlassen.
Die Feuerwehr pumpte bis in die frühen Morgenstunden Wasser aus den Kellern.
Meteorologen erwarten, dass sich das Wetter bis zum Ende der Woche bessert.

Die Regisseurin dreht einen zweiten Teil des Films, der sie berühmt gemacht hat.
Seit dem vergangenen Sommer arbeitet sie mit ihrem Bruder an dem Drehbuch.
Keiner der Schauspieler, die im ersten Film zu sehen waren, wird wieder dabei sein.
Wann die Dreharbeiten beginnen und wo sie stattfinden, ist noch nicht bekannt.
""",
    "fr": """
Le conseil municipal a approuvé le projet d'une nouvelle ligne de tramway entre le port et l'université.
Les travaux doivent commencer au printemps et dureront environ trois ans.
Les riverains s'étaient plaints de ne pas savoir où se trouveraient les arrêts.
La maire a promis que chaque rue serait visitée avant qu'une décision ne soit prise.

L'équipe locale a gagné pour la cinquième fois de suite et n'est plus qu'à deux points de la tête.
Son gardien a arrêté un penalty dans la dernière minute du match.
Après le coup de sifflet, les supporters sont restés dans les tribunes et ont chanté pendant une demi-heure.
L'entraîneur n'a pas voulu dire s'il resterait une saison de plus.

Nous utilisons des cookies pour vous montrer des contenus qui peuvent vous intéresser.
Vous pouvez changer d'avis à tout moment dans les paramètres de votre compte.
Certains de nos partenaires lisent aussi des informations qui sont conservées sur votre appareil.
Si vous n'êtes pas d'accord, une partie de ce site ne fonctionnera pas comme elle le devrait.

Le nouveau téléphone a un écran plus grand et une batterie qui tient presque deux jours.
Il sera dans les magasins à partir de la mi-octobre et coûte plus cher que celui d'avant.
Nos testeurs ont aimé l'appareil photo, mais ils ont trouvé le boîtier trop glissant.
Il vaut mieux attendre la première mise à jour avant de l'acheter.

De fortes pluies ont provoqué des inondations dans plusieurs villages au pied des montagnes.
Plus de quarante familles ont dû quitter leur maison pendant la nuit.
Les pompiers ont évacué l'eau des caves jusqu'aux premières heures du matin.
Les météorologues pensent que le temps sera meilleur d'ici la fin de la semaine.

La réalisatrice va tourner une suite du film qui l'a rendue célèbre.
Elle travaille au scénario avec son frère depuis l'été dernier.
Aucun des acteurs que l'on a vus dans le premier film ne sera de retour.
On ne sait pas encore quand le tournage commencera ni où il aura lieu.
""",
    "es": """
El ayuntamiento ha aprobado el plan de una nueva línea de tranvía entre el puerto y la universidad.
Las obras empezarán en primavera y durarán unos tres años.
Los vecinos se habían quejado de que nadie les decía dónde estarían las paradas.
La alcaldesa dijo que se visitaría cada calle antes de tomar una decisión.

El equipo de casa ganó por quinta vez seguida y está a solo dos puntos del líder.
Su portero paró un penalti en el último minuto del partido.
Después del pitido los aficionados se quedaron en las gradas y cantaron durante media hora.
El entrenador no quiso decir si seguirá otra temporada.

Utilizamos cookies para mostrarle contenidos que pueden ser de su interés.
Usted puede cambiar de opinión en cualquier momento en los ajustes de su cuenta.
Algunos de nuestros socios también leen la información que se guarda en su dispositivo.
Si no está de acuerdo, algunas partes de esta página no funcionarán como deberían.

El nuevo teléfono tiene una pantalla más grande y una batería que dura casi dos días.
Estará en las tiendas desde mediados de octubre y cuesta más que el anterior.
A nuestros expertos les gustó la cámara, pero la carcasa les pareció muy resbaladiza.
Es mejor esperar a la primera actualización antes de comprarlo.

Las fuertes lluvias han causado inundaciones en varios pueblos al pie de las montañas.
Más de cuarenta familias tuvieron que dejar sus casas durante la noche.
Los bomberos sacaron agua de los sótanos hasta las primeras horas de la mañana.
Los meteorólogos esperan que el tiempo mejore antes del fin de semana.

La directora va a rodar una segunda parte de la película que la hizo famosa.
Trabaja en el guion con su hermano desde el verano pasado.
Ninguno de los actores que salían en la primera película volverá a aparecer.
Todavía no se sabe cuándo empezará el rodaje ni dónde se hará.
""",
    "it": """
Il consiglio comunale ha approvato il progetto di una nuova linea di tram tra il porto e l'università.
I lavori inizieranno in primavera e dureranno circa tre anni.
Gli abitanti si erano lamentati perché nessuno aveva detto loro dove sarebbero state le fermate.
La sindaca ha promesso che ogni strada sarà visitata prima di prendere una decisione.

La squadra di casa ha vinto per la quinta volta di fila ed è a soli due punti dalla vetta.
Il suo portiere ha parato un rigore nell'ultimo minuto della partita.
Dopo il fischio i tifosi sono rimasti sugli spalti e hanno cantato per mezz'ora.
L'allenatore non ha voluto dire se resterà un'altra stagione.

Utilizziamo i cookie per mostrarti contenuti che possono essere di tuo interesse.
Puoi cambiare idea in qualsiasi momento nelle impostazioni del tuo account.
Alcuni dei nostri partner leggono anche le informazioni che sono conservate sul tuo dispositivo.
Se non sei d'accordo, alcune parti di questo sito non funzioneranno come dovrebbero.

Il nuovo telefono ha uno schermo più grande e una batteria che dura quasi due giorni.
Sarà nei negozi dalla metà di ottobre e costa più di quello precedente.
Ai nostri esperti è piaciuta la fotocamera, ma hanno trovato la scocca troppo scivolosa.
È meglio aspettare il primo aggiornamento prima di comprarlo.

Le forti piogge hanno causato allagamenti in diversi paesi ai piedi delle montagne.
Più di quaranta famiglie hanno dovuto lasciare le loro case durante la notte.
I vigili del fuoco hanno tolto l'acqua dalle cantine fino alle prime ore del mattino.
I meteorologi si aspettano che il tempo migliori entro la fine della settimana.

La regista girerà una seconda parte del film che l'ha resa famosa.
Lavora alla sceneggiatura con suo fratello dalla scorsa estate.
Nessuno degli attori che erano nel primo film tornerà in questo.
Non si sa ancora quando inizieranno le riprese né dove si faranno.
""",
    "pt": """
A câmara municipal aprovou o plano de uma nova linha de elétrico entre o porto e a universidade.
As obras devem começar na primavera e vão durar cerca de três anos.
Os moradores tinham-se queixado de que ninguém lhes dizia onde ficariam as paragens.
A presidente disse que todas as ruas seriam visitadas antes de uma decisão.

A equipe da casa venceu pela quinta vez seguida e está a apenas dois pontos do líder.
O seu goleiro defendeu um pênalti no último minuto do jogo.
Depois do apito os torcedores ficaram nas arquibancadas e cantaram durante meia hora.
O treinador não quis dizer se vai continuar por mais uma temporada.

Usamos cookies para mostrar a você conteúdos que podem ser do seu interesse.
Você pode mudar de ideia a qualquer momento nas configurações da sua conta.
Alguns dos nossos parceiros também leem as informações que estão guardadas no seu aparelho.
Se não concordar, algumas partes deste site não vão funcionar como deveriam.

O novo telefone tem uma tela maior e uma bateria que dura quase dois dias.
Ele estará nas lojas a partir de meados de outubro e custa mais do que o anterior.
Os nossos especialistas gostaram da câmera, mas acharam a capa muito escorregadia.
É melhor esperar pela primeira atualização antes de comprar.

As fortes chuvas causaram inundações em várias aldeias ao pé das montanhas.
Mais de quarenta famílias tiveram de deixar as suas casas durante a noite.
Os bombeiros tiraram água das caves até às primeiras horas da manhã.
Os meteorologistas esperam que o tempo melhore até ao fim da semana.

A diretora vai filmar uma segunda parte do filme que a tornou famosa.
Ela trabalha no roteiro com o irmão desde o verão passado.
Nenhum dos atores que estavam no primeiro filme vai aparecer de novo.
Ainda não se sabe quando as filmagens vão começar nem onde serão feitas.
""",
    "nl": """
De gemeenteraad heeft het plan voor een nieuwe tramlijn tussen de haven en de universiteit goedgekeurd.
Het werk moet in het voorjaar beginnen en zal ongeveer drie jaar duren.
Bewoners hadden geklaagd dat niemand hun vertelde waar de haltes zouden komen.
De burgemeester zei dat elke straat bezocht wordt voordat er een besluit valt.

De thuisploeg won voor de vijfde keer op rij en staat nog maar twee punten achter de koploper.
Hun doelman stopte in de laatste minuut van de wedstrijd een strafschop.
Na het fluitsignaal bleven de fans op de tribune en zongen ze nog een half uur.
De trainer wilde niet zeggen of hij nog een seizoen blijft.

Wij gebruiken cookies om u inhoud te laten zien die voor u van belang is.
U kunt uw keuze op elk moment wijzigen in de instellingen van uw account.
Sommige van onze partners lezen ook informatie die op uw apparaat is opgeslagen.
Als u niet akkoord gaat, werken delen van deze site niet zoals het hoort.

De nieuwe telefoon heeft een groter scherm en een batterij die bijna twee dagen meegaat.
Hij ligt vanaf half oktober in de winkels en kost meer dan zijn voorganger.
Onze testers waren blij met de camera, maar ze vonden de behuizing te glad.
Wie hem wil kopen, kan beter wachten tot de eerste update er is.

Hevige regen heeft in verschillende dorpen aan de voet van de bergen tot overstromingen geleid.
Meer dan veertig gezinnen moesten in de nacht hun huis verlaten.
De brandweer pompte tot in de vroege ochtend water uit de kelders.
Weerkundigen verwachten dat het weer tegen het einde van de week beter wordt.

De regisseur maakt een tweede deel van de film die haar beroemd heeft gemaakt.
Ze werkt sinds vorige zomer samen met haar broer aan het script.
Geen van de acteurs die in de eerste film te zien waren, doet weer mee.
Het is nog niet bekend wanneer de opnamen beginnen en waar ze worden gemaakt.
""",
    "pl": """
Rada miasta zatwierdziła plan nowej linii tramwajowej między portem a uniwersytetem.
Prace mają się zacząć na wiosnę i potrwają około trzech lat.
Mieszkańcy skarżyli się, że nikt im nie powiedział, gdzie będą przystanki.
Pani burmistrz obiecała, że każda ulica zostanie odwiedzona, zanim zapadnie decyzja.

Gospodarze wygrali po raz piąty z rzędu i mają już tylko dwa punkty straty do lidera.
Ich bramkarz obronił rzut karny w ostatniej minucie meczu.
Po gwizdku kibice zostali na trybunach i śpiewali jeszcze przez pół godziny.
Trener nie chciał powiedzieć, czy zostanie na kolejny sezon.

Używamy plików cookie, aby pokazać ci treści, które mogą cię zainteresować.
W każdej chwili możesz zmienić zdanie w ustawieniach swojego konta.
Niektórzy z naszych partnerów odczytują też informacje, które są zapisane na twoim urządzeniu.
Jeśli się nie zgodzisz, część tej strony nie będzie działać tak, jak powinna.

Nowy telefon ma większy ekran i baterię, która wystarcza prawie na dwa dni.
Będzie w sklepach od połowy października i kosztuje więcej niż poprzedni.
Naszym testerom podobał się aparat, ale obudowa była dla nich za śliska.
Kto chce go kupić, powinien poczekać, aż ukaże się pierwsza aktualizacja.

Ulewne deszcze spowodowały powodzie w kilku wsiach u podnóża gór.
Ponad czterdzieści rodzin musiało w nocy opuścić swoje domy.
Strażacy wypompowywali wodę z piwnic aż do wczesnych godzin rannych.
Synoptycy spodziewają się, że do końca tygodnia pogoda się poprawi.

Reżyserka nakręci drugą część filmu, który przyniósł jej sławę.
Od zeszłego lata pracuje nad scenariuszem razem ze swoim bratem.
Żaden z aktorów, którzy grali w pierwszym filmie, już się nie pojawi.
Nie wiadomo jeszcze, kiedy zaczną się zdjęcia ani gdzie będą kręcone.
""",
    "cs": """
Městská rada schválila plán nové tramvajové trati mezi přístavem a univerzitou.
Práce mají začít na jaře a potrvají asi tři roky.
Obyvatelé si stěžovali, že jim nikdo neřekl, kde budou zastávky.
Starostka slíbila, že každou ulici navštíví, než se o něčem rozhodne.

Domácí tým vyhrál popáté za sebou a na vedoucí mužstvo už ztrácí jen dva body.
Jejich brankář chytil v poslední minutě zápasu penaltu.
Po závěrečném hvizdu zůstali fanoušci na tribuně a ještě půl hodiny zpívali.
Trenér nechtěl říct, jestli zůstane i na další sezonu.

Používáme soubory cookie, abychom vám mohli ukázat obsah, který vás zajímá.
Svou volbu můžete kdykoli změnit v nastavení svého účtu.
Někteří z našich partnerů také čtou informace, které jsou uložené ve vašem zařízení.
Pokud s tím nesouhlasíte, nebudou některé části stránek fungovat tak, jak by měly.

Nový telefon má větší obrazovku a baterii, která vydrží skoro dva dny.
V obchodech bude od poloviny října a stojí víc než ten předchozí.
Našim testerům se líbil fotoaparát, ale kryt byl podle nich příliš kluzký.
Kdo si ho chce koupit, měl by počkat, až vyjde první aktualizace.

Silný déšť způsobil záplavy v několika vesnicích na úpatí hor.
Více než čtyřicet rodin muselo v noci opustit své domovy.
Hasiči čerpali vodu ze sklepů až do časných ranních hodin.
Meteorologové čekají, že se počasí do konce týdne zlepší.

Režisérka natočí druhý díl filmu, který ji proslavil.
Na scénáři pracuje se svým bratrem už od loňského léta.
Nikdo z herců, kteří hráli v prvním filmu, se už neobjeví.
Zatím není známo, kdy natáčení začne ani kde bude probíhat.
""",
    "sv": """
Kommunfullmäktige har godkänt planen på en ny spårvägslinje mellan hamnen och universitetet.
Arbetet ska börja i vår och väntas ta omkring tre år.
De boende hade klagat på att ingen berättade för dem var hållplatserna skulle ligga.
Borgmästaren sade att varje gata ska besökas innan något beslut fattas.

Hemmalaget vann för femte gången i rad och är nu bara två poäng efter serieledaren.
Deras målvakt räddade en straff i den sista minuten av matchen.
Efter slutsignalen stannade fansen kvar på läktaren och sjöng i en halvtimme.
Tränaren ville inte säga om han blir kvar en säsong till.

Vi använder kakor för att kunna visa dig innehåll som är av intresse för dig.
Du kan ändra ditt val när som helst i inställningarna för ditt konto.
Några av våra partner läser också information som har sparats på din enhet.
Om du inte går med på det kommer delar av webbplatsen inte att fungera som de ska.

Den nya telefonen har en större skärm och ett batteri som räcker i nästan två dagar.
Den finns i butikerna från mitten av oktober och kostar mer än den förra.
Våra testare tyckte om kameran men de ansåg att skalet var för halt.
Den som vill köpa den bör vänta tills den första uppdateringen har kommit.

Kraftigt regn har orsakat översvämningar i flera byar vid foten av bergen.
Mer än fyrtio familjer fick lämna sina hem under natten.
Brandkåren pumpade vatten ur källare till tidigt på morgonen.
Meteorologerna tror att vädret blir bättre mot slutet av veckan.

Regissören ska göra en andra del av filmen som gjorde henne känd.
Hon har arbetat med manuset tillsammans med sin bror sedan förra sommaren.
Ingen av skådespelarna som var med i den första filmen kommer tillbaka.
Det är ännu inte känt när inspelningen börjar eller var den ska göras.
""",
    "da": """
Byrådet har godkendt planen om en ny letbane mellem havnen og universitetet.
Arbejdet skal begynde til foråret og ventes at tage omkring tre år.
Beboerne havde klaget over, at ingen fortalte dem, hvor stoppestederne skulle ligge.
Borgmesteren sagde, at hver gade vil blive besøgt, før der træffes en beslutning.

Hjemmeholdet vandt for femte gang i træk og er nu kun to point efter de førende.
Deres målmand reddede et straffespark i kampens sidste minut.
Efter fløjtet blev tilhængerne stående på tribunen og sang i en halv time.
Træneren ville ikke sige, om han bliver endnu en sæson.

Vi bruger cookies, så vi kan vise dig indhold, der er af interesse for dig.
Du kan til enhver tid ændre dit valg i indstillingerne for din konto.
Nogle af vores partnere læser også oplysninger, som er gemt på din enhed.
Hvis du ikke siger ja, vil dele af hjemmesiden ikke virke, som de skal.

Den nye telefon har en større skærm og et batteri, der holder i næsten to dage.
Den kommer i butikkerne midt i oktober og koster mere end den forrige.
Vores testere kunne godt lide kameraet, men de syntes, at kabinettet var for glat.
Hvis man vil købe den, bør man vente, til den første opdatering er kommet.

Kraftig regn har ført til oversvømmelser i flere landsbyer ved foden af bjergene.
Mere end fyrre familier måtte forlade deres hjem i løbet af natten.
Brandvæsenet pumpede vand ud af kældrene til tidligt om morgenen.
Meteorologerne venter, at vejret bliver bedre hen mod slutningen af ugen.

Instruktøren skal lave anden del af den film, der gjorde hende berømt.
Hun har arbejdet på manuskriptet sammen med sin bror siden sidste sommer.
Ingen af de skuespillere, der var med i den første film, kommer tilbage.
Man ved endnu ikke, hvornår optagelserne begynder, eller hvor de skal foregå.
""",
    "no": """
Bystyret har godkjent planen om en ny trikkelinje mellom havnen og universitetet.
Arbeidet skal begynne til våren og ventes å ta rundt tre år.
Beboerne hadde klaget over at ingen fortalte dem hvor holdeplassene skulle ligge.
Ordføreren sa at hver gate vil bli besøkt før det blir tatt noen avgjørelse.

Hjemmelaget vant for femte gang på rad og er nå bare to poeng bak lederne.
Målvakten deres reddet et straffespark i kampens siste minutt.
Etter at dommeren hadde blåst, ble supporterne stående på tribunen og sang i en halvtime.
Treneren ville ikke si om han blir en sesong til.

Vi bruker informasjonskapsler for å kunne vise deg innhold som er av interesse for deg.
Du kan når som helst endre valget ditt i innstillingene for kontoen din.
Noen av partnerne våre leser også opplysninger som er lagret på enheten din.
Hvis du ikke sier ja, vil deler av nettstedet ikke virke slik de skal.

Den nye telefonen har en større skjerm og et batteri som varer i nesten to dager.
Den kommer i butikkene midt i oktober og koster mer enn den forrige.
Testerne våre likte kameraet, men de syntes at dekselet var for glatt.
Hvis du vil kjøpe den, bør du vente til den første oppdateringen har kommet.

Kraftig regn har ført til flom i flere landsbyer ved foten av fjellene.
Mer enn førti familier måtte forlate hjemmene sine i løpet av natten.
Brannvesenet pumpet vann ut av kjellerne til tidlig om morgenen.
Meteorologene venter at været blir bedre mot slutten av uken.

Regissøren skal lage andre del av filmen som gjorde henne berømt.
Hun har arbeidet med manuset sammen med broren sin siden i fjor sommer.
Ingen av skuespillerne som var med i den første filmen, kommer tilbake.
Man vet ennå ikke når opptakene begynner eller hvor de skal foregå.
""",
    "fi": """
Kaupunginvaltuusto on hyväksynyt suunnitelman uudesta raitiotielinjasta sataman ja yliopiston välillä.
Työt alkavat keväällä ja niiden on määrä kestää noin kolme vuotta.
Asukkaat olivat valittaneet, että kukaan ei kertonut heille, missä pysäkit olisivat.
Pormestari sanoi, että jokaisella kadulla käydään ennen kuin päätös tehdään.

Kotijoukkue voitti viidennen kerran peräkkäin ja on nyt vain kaksi pistettä kärjestä.
Sen maalivahti torjui rangaistuspotkun ottelun viimeisellä minuutilla.
Vihellyksen jälkeen kannattajat jäivät katsomoon ja lauloivat vielä puoli tuntia.
Valmentaja ei halunnut sanoa, jatkaako hän vielä ensi kaudella.

Käytämme evästeitä, jotta voimme näyttää sinulle sisältöä, joka kiinnostaa sinua.
Voit muuttaa valintaasi milloin tahansa tilisi asetuksissa.
Jotkut kumppaneistamme lukevat myös tietoja, jotka on tallennettu laitteellesi.
Jos et suostu, osa tästä sivustosta ei toimi niin kuin sen pitäisi.

Uudessa puhelimessa on suurempi näyttö ja akku, joka kestää melkein kaksi päivää.
Se tulee kauppoihin lokakuun puolivälissä ja maksaa enemmän kuin edellinen.
Testaajamme pitivät kamerasta, mutta kuori oli heidän mielestään liian liukas.
Sen, joka haluaa ostaa laitteen, kannattaa odottaa, että ensimmäinen päivitys on julkaistu.

Rankkasade on aiheuttanut tulvia useissa kylissä vuorten juurella.
Yli neljäkymmentä perhettä joutui lähtemään kodeistaan yön aikana.
Palokunta pumppasi vettä kellareista aamun varhaisiin tunteihin asti.
Meteorologit uskovat, että sää paranee viikon loppuun mennessä.

Ohjaaja aikoo tehdä toisen osan elokuvasta, joka teki hänet tunnetuksi.
Hän on kirjoittanut käsikirjoitusta yhdessä veljensä kanssa viime kesästä lähtien.
Kukaan niistä näyttelijöistä, jotka olivat ensimmäisessä elokuvassa, ei ole enää mukana.
Vielä ei tiedetä, milloin kuvaukset alkavat tai missä ne tehdään.
""",
    "tr": """
Belediye meclisi liman ile üniversite arasında yapılacak yeni tramvay hattının planını onayladı.
Çalışmalar ilkbaharda başlayacak ve yaklaşık üç yıl sürecek.
Mahalle sakinleri, durakların nerede olacağını kimsenin onlara söylemediğinden yakınmıştı.
Belediye başkanı, karar verilmeden önce her sokağın ziyaret edileceğini söyledi.

Ev sahibi takım üst üste beşinci kez kazandı ve liderin sadece iki puan gerisinde.
Kalecileri maçın son dakikasında bir penaltı kurtardı.
Düdükten sonra taraftarlar tribünde kaldı ve yarım saat daha şarkı söyledi.
Teknik direktör bir sezon daha kalıp kalmayacağını söylemek istemedi.

Size ilginizi çekebilecek içerikler göstermek için çerezler kullanıyoruz.
Seçiminizi hesabınızın ayarlarından her zaman değiştirebilirsiniz.
Bazı ortaklarımız da cihazınızda kayıtlı olan bilgileri okuyabilir.
Kabul etmezseniz bu sitenin bazı bölümleri olması gerektiği gibi çalışmayacak.

Yeni telefonun daha büyük bir ekranı ve neredeyse iki gün dayanan bir pili var.
Ekim ayının ortasından itibaren mağazalarda olacak ve bir öncekinden daha pahalı.
Uzmanlarımız kamerayı beğendi ama kasayı çok kaygan buldu.
Almak isteyenler ilk güncelleme çıkana kadar beklemeli.

Şiddetli yağmur dağların eteğindeki birçok köyde sele neden oldu.
Kırktan fazla aile gece evlerini terk etmek zorunda kaldı.
İtfaiye sabahın erken saatlerine kadar bodrumlardan su çekti.
Uzmanlar havanın hafta sonuna kadar düzeleceğini tahmin ediyor.

Yönetmen kendisini ünlü yapan filmin ikinci bölümünü çekecek.
Geçen yazdan beri kardeşi ile birlikte senaryo üzerinde çalışıyor.
İlk filmde oynayan oyunculardan hiç biri bu filmde olmayacak.
Çekimlerin ne zaman başlayacağı ve nerede yapılacağı henüz belli değil.
""",
    "ro": """
Consiliul local a aprobat planul pentru o nouă linie de tramvai între port și universitate.
Lucrările vor începe în primăvară și ar trebui să dureze cam trei ani.
Locuitorii s-au plâns că nimeni nu le-a spus unde vor fi stațiile.
Primărița a promis că fiecare stradă va fi vizitată înainte de a se lua o decizie.

Echipa gazdă a câștigat pentru a cincea oară la rând și este la doar două puncte de lider.
Portarul ei a apărat un penalty în ultimul minut al meciului.
După fluier, suporterii au rămas în tribune și au cântat încă o jumătate de oră.
Antrenorul nu a vrut să spună dacă va mai rămâne un sezon.

Folosim cookie-uri pentru a vă arăta conținut care ar putea fi de interes pentru dumneavoastră.
Vă puteți schimba opțiunea oricând din setările contului.
Unii dintre partenerii noștri citesc și informații care sunt păstrate pe dispozitivul dumneavoastră.
Dacă nu sunteți de acord, unele părți ale acestui site nu vor funcționa așa cum ar trebui.

Noul telefon are un ecran mai mare și o baterie care ține aproape două zile.
Va fi în magazine de la mijlocul lunii octombrie și costă mai mult decât cel dinainte.
Testerilor noștri le-a plăcut camera, dar au găsit carcasa prea alunecoasă.
Cine vrea să-l cumpere ar trebui să aștepte până când apare prima actualizare.

Ploile puternice au provocat inundații în mai multe sate de la poalele munților.
Peste patruzeci de familii au fost nevoite să își părăsească locuințele în timpul nopții.
Pompierii au scos apă din pivnițe până în primele ore ale dimineții.
Meteorologii se așteaptă ca vremea să se îmbunătățească până la sfârșitul săptămânii.

Regizoarea va turna partea a doua a filmului care a făcut-o celebră.
Ea lucrează la scenariu împreună cu fratele ei încă de vara trecută.
Niciunul dintre actorii care au jucat în primul film nu va mai apărea.
Nu se știe încă nici când vor începe filmările și nici unde vor avea loc.
""",
    "hu": """
A városi tanács jóváhagyta a kikötő és az egyetem közötti új villamosvonal tervét.
A munka tavasszal kezdődik, és körülbelül három évig fog tartani.
A lakók arra panaszkodtak, hogy senki sem mondta meg nekik, hol lesznek a megállók.
A polgármester azt ígérte, hogy minden utcát felkeresnek, mielőtt döntés születik.

A hazai csapat sorozatban ötödször nyert, és már csak két ponttal van az éllovas mögött.
A kapus a mérkőzés utolsó percében kivédett egy tizenegyest.
A sípszó után a szurkolók a lelátón maradtak, és még fél órán át énekeltek.
Az edző nem akarta megmondani, hogy marad-e még egy szezonra.

Sütiket használunk, hogy olyan tartalmat mutathassunk, amely érdekli önt.
A választását bármikor módosíthatja a fiókja beállításaiban.
Néhány partnerünk olyan adatokat is olvas, amelyek az ön eszközén vannak tárolva.
Ha nem járul hozzá, az oldal egyes részei nem úgy fognak működni, ahogy kellene.

Az új telefonnak nagyobb a kijelzője, és az akkumulátora majdnem két napig bírja.
Október közepétől lesz kapható a boltokban, és többe kerül, mint az előző.
A kamera tetszett a tesztelőinknek, de a házat túl csúszósnak találták.
Aki meg akarja venni, annak érdemes megvárni, amíg megjelenik az első frissítés.

A heves esőzések miatt több faluban is árvíz volt a hegyek lábánál.
Több mint negyven családnak kellett elhagynia az otthonát az éjszaka.
A tűzoltók kora reggelig szivattyúzták a vizet a pincékből.
A meteorológusok szerint a hét végére már jobb lesz az idő.

A rendezőnő elkészíti annak a filmnek a második részét, amely híressé tette.
Tavaly nyár óta dolgozik a forgatókönyvön a bátyjával együtt.
Az első film színészei közül senki sem fog visszatérni.
Még nem lehet tudni, hogy mikor kezdődik a forgatás, és hol lesz.
""",
    "id": """
Dewan kota telah menyetujui rencana jalur trem baru antara pelabuhan dan universitas.
Pekerjaan itu akan dimulai pada musim semi dan memakan waktu sekitar tiga tahun.
Warga mengeluh karena tidak ada yang memberi tahu mereka di mana halte akan dibangun.
Wali kota mengatakan bahwa setiap jalan akan dikunjungi sebelum ada keputusan.

Tim tuan rumah menang untuk kelima kalinya dan sekarang hanya tertinggal dua poin dari pemimpin klasemen.
Penjaga gawang mereka menahan tendangan penalti pada menit terakhir pertandingan.
Setelah peluit berbunyi para pendukung tetap di tribun dan bernyanyi selama setengah jam.
Pelatih itu tidak mau mengatakan apakah ia akan bertahan satu musim lagi.

Kami menggunakan kuki untuk menampilkan konten yang mungkin menarik bagi Anda.
Anda dapat mengubah pilihan ini kapan saja di pengaturan akun Anda.
Beberapa mitra kami juga membaca informasi yang tersimpan di perangkat Anda.
Jika Anda tidak setuju, sebagian dari situs ini tidak akan berfungsi seperti seharusnya.

Ponsel baru itu memiliki layar yang lebih besar dan baterai yang tahan hampir dua hari.
Ponsel ini akan ada di toko mulai pertengahan Oktober dan lebih mahal dari yang sebelumnya.
Para penguji kami menyukai kameranya, tetapi mereka merasa badannya terlalu licin.
Sebaiknya tunggu sampai pembaruan pertama keluar sebelum membelinya.

Hujan deras telah menyebabkan banjir di beberapa desa di kaki gunung.
Lebih dari empat puluh keluarga harus meninggalkan rumah mereka pada malam hari.
Petugas pemadam memompa air dari ruang bawah tanah sampai dini hari.
Para ahli memperkirakan bahwa cuaca akan lebih baik pada akhir pekan.

Sutradara itu akan membuat bagian kedua dari film yang membuatnya terkenal.
Ia mengerjakan naskah bersama adiknya sejak tahun lalu.
Tidak ada pemain dari film pertama yang akan muncul lagi.
Belum diketahui kapan pengambilan gambar akan dimulai dan di mana akan dilakukan.
""",
    "vi": """
Hội đồng thành phố đã thông qua kế hoạch xây một tuyến tàu điện mới giữa cảng và trường đại học.
Công việc sẽ bắt đầu vào mùa xuân và kéo dài khoảng ba năm.
Người dân phàn nàn rằng không ai cho họ biết các trạm dừng sẽ ở đâu.
Bà thị trưởng nói rằng mọi con đường sẽ được khảo sát trước khi có quyết định.

Đội chủ nhà đã thắng trận thứ năm liên tiếp và chỉ còn kém đội đầu bảng hai điểm.
Thủ môn của họ đã cản được một quả phạt đền ở phút cuối của trận đấu.
Sau tiếng còi, người hâm mộ vẫn ở lại trên khán đài và hát trong nửa giờ.
Huấn luyện viên không muốn nói liệu ông có ở lại thêm một mùa giải nữa hay không.

Chúng tôi dùng cookie để cho bạn thấy những nội dung mà bạn có thể quan tâm.
Bạn có thể thay đổi lựa chọn bất cứ lúc nào trong phần cài đặt của tài khoản.
Một số đối tác của chúng tôi cũng đọc thông tin được lưu trên thiết bị của bạn.
Nếu bạn không đồng ý, một số phần của trang này sẽ không hoạt động như mong muốn.

Chiếc điện thoại mới có màn hình lớn hơn và pin dùng được gần hai ngày.
Nó sẽ có mặt ở các cửa hàng từ giữa tháng mười và đắt hơn chiếc trước.
Những người thử máy của chúng tôi thích camera nhưng cho rằng vỏ máy quá trơn.
Ai muốn mua thì nên chờ đến khi có bản cập nhật đầu tiên.

Mưa lớn đã gây ra lũ lụt ở nhiều ngôi làng dưới chân núi.
Hơn bốn mươi gia đình đã phải rời khỏi nhà trong đêm.
Lính cứu hỏa đã bơm nước ra khỏi các tầng hầm cho đến sáng sớm.
Các nhà khí tượng cho rằng thời tiết sẽ tốt hơn vào cuối tuần.

Nữ đạo diễn sẽ làm phần hai của bộ phim đã làm cho bà nổi tiếng.
Bà đã viết kịch bản cùng với em trai từ mùa hè năm ngoái.
Không có diễn viên nào của phần đầu sẽ trở lại.
Hiện vẫn chưa biết khi nào phim sẽ được quay và quay ở đâu.
""",
    "ru": """
Городской совет одобрил план новой трамвайной линии между портом и университетом.
Работы должны начаться весной и продлятся около трёх лет.
Жители жаловались, что никто не сказал им, где будут остановки.
Мэр пообещала, что до принятия решения чиновники побывают на каждой улице.

Хозяева победили в пятый раз подряд и отстают от лидера только на два очка.
Их вратарь отразил пенальти на последней минуте матча.
После свистка болельщики остались на трибунах и пели ещё полчаса.
Тренер не захотел сказать, останется ли он ещё на один сезон.

Мы используем файлы cookie, чтобы показывать вам то, что может быть вам интересно.
Вы можете в любой момент изменить свой выбор в настройках своей учётной записи.
Некоторые из наших партнёров также читают данные, которые хранятся на вашем устройстве.
Если вы не согласны, часть этого сайта не будет работать как следует.

У нового телефона экран стал больше, а батареи хватает почти на два дня.
Он появится в магазинах в середине октября и стоит дороже, чем предыдущий.
Нашим экспертам понравилась камера, но корпус показался им слишком скользким.
Тем, кто хочет его купить, лучше подождать, пока не выйдет первое обновление.

Из-за сильных дождей в нескольких деревнях у подножия гор началось наводнение.
Более сорока семей были вынуждены ночью покинуть свои дома.
Пожарные откачивали воду из подвалов до самого утра.
Синоптики считают, что к концу недели погода станет лучше.

Режиссёр снимет вторую часть фильма, который сделал её знаменитой.
Она работает над сценарием вместе со своим братом с прошлого лета.
Никто из актёров, которые были в первом фильме, больше не появится.
Пока не известно, когда начнутся съёмки и где они будут проходить.
""",
    "uk": """
Міська рада схвалила план нової трамвайної лінії між портом та університетом.
Роботи мають початися навесні й триватимуть близько трьох років.
Мешканці скаржилися, що ніхто не сказав їм, де будуть зупинки.
Мерка пообіцяла, що до ухвалення рішення посадовці побувають на кожній вулиці.

Господарі перемогли вп'яте поспіль і відстають від лідера лише на два очки.
Їхній воротар відбив пенальті на останній хвилині матчу.
Після свистка вболівальники залишилися на трибунах і співали ще пів години.
Тренер не захотів сказати, чи залишиться він ще на один сезон.

Ми використовуємо файли cookie, щоб показувати вам те, що може бути вам цікавим.
Ви можете будь-коли змінити свій вибір у налаштуваннях свого облікового запису.
Деякі з наших партнерів також читають дані, які зберігаються на вашому пристрої.
Якщо ви не згодні, частина цього сайту не працюватиме так, як слід.

У нового телефона екран став більшим, а батареї вистачає майже на два дні.
Він з'явиться в магазинах у середині жовтня і коштує більше, ніж попередній.
Нашим експертам сподобалася камера, але корпус здався їм надто слизьким.
Тим, хто хоче його купити, краще зачекати, доки не вийде перше оновлення.

Через сильні дощі в кількох селах біля підніжжя гір почалася повінь.
Понад сорок родин були змушені вночі залишити свої домівки.
Пожежники відкачували воду з підвалів до самого ранку.
Синоптики вважають, що до кінця тижня погода стане кращою.

Режисерка зніме другу частину фільму, який зробив її відомою.
Вона працює над сценарієм разом зі своїм братом з минулого літа.
Ніхто з акторів, які були в першому фільмі, більше не з'явиться.
Поки що невідомо, коли почнуться зйомки та де вони відбуватимуться.
""",
    "bg": """
Градският съвет одобри плана за нова трамвайна линия между пристанището и университета.
Работата трябва да започне през пролетта и ще продължи около три години.
Жителите се оплакаха, че никой не им е казал къде ще бъдат спирките.
Кметицата обеща, че преди да се вземе решение, ще бъде посетена всяка улица.

Домакините спечелиха за пети пореден път и вече са само на две точки от лидера.
Техният вратар спаси дузпа в последната минута на мача.
След сигнала феновете останаха на трибуните и пяха още половин час.
Треньорът не пожела да каже дали ще остане още един сезон.

Ние използваме бисквитки, за да ви показваме съдържание, което може да ви е интересно.
Можете да промените избора си по всяко време в настройките на вашия профил.
Някои от нашите партньори също четат информация, която се пази на вашето устройство.
Ако не сте съгласни, части от този сайт няма да работят така, както трябва.

Новият телефон има по-голям екран и батерия, която издържа почти два дни.
Той ще бъде в магазините от средата на октомври и струва повече от предишния.
Нашите експерти харесаха камерата, но корпусът им се стори твърде хлъзгав.
Който иска да го купи, е по-добре да изчака, докато излезе първата актуализация.

Силните дъждове предизвикаха наводнения в няколко села в подножието на планината.
Повече от четиридесет семейства трябваше да напуснат домовете си през нощта.
Пожарникарите изпомпваха вода от мазетата до ранните часове на утрото.
Синоптиците очакват времето да се подобри до края на седмицата.

Режисьорката ще снима втора част на филма, който я направи известна.
Тя работи по сценария заедно със своя брат от миналото лято.
Никой от актьорите, които участваха в първия филм, няма да се появи отново.
Все още не се знае кога ще започнат снимките и къде ще бъдат направени.
""",
    "el": """
Το δημοτικό συμβούλιο ενέκρινε το σχέδιο για μια νέα γραμμή τραμ ανάμεσα στο λιμάνι και το πανεπιστήμιο.
Τα έργα θα αρχίσουν την άνοιξη και θα διαρκέσουν περίπου τρία χρόνια.
Οι κάτοικοι είχαν παραπονεθεί ότι κανείς δεν τους έλεγε πού θα είναι οι στάσεις.
Η δήμαρχος είπε ότι θα επισκεφθούν κάθε δρόμο πριν από την απόφαση.

Η γηπεδούχος ομάδα κέρδισε για πέμπτη συνεχόμενη φορά και είναι μόνο δύο βαθμούς πίσω από την πρώτη.
Ο τερματοφύλακάς της απέκρουσε ένα πέναλτι στο τελευταίο λεπτό του αγώνα.
Μετά το σφύριγμα οι φίλαθλοι έμειναν στις κερκίδες και τραγουδούσαν για μισή ώρα.
Ο προπονητής δεν ήθελε να πει αν θα μείνει για άλλη μια σεζόν.

Χρησιμοποιούμε cookies για να σας δείχνουμε περιεχόμενο που μπορεί να σας ενδιαφέρει.
Μπορείτε να αλλάξετε γνώμη ανά πάσα στιγμή στις ρυθμίσεις του λογαριασμού σας.
Ορισμένοι από τους συνεργάτες μας διαβάζουν επίσης πληροφορίες που είναι αποθηκευμένες στη συσκευή σας.
Αν δεν συμφωνείτε, κάποια μέρη αυτής της σελίδας δεν θα λειτουργούν όπως πρέπει.

Το νέο τηλέφωνο έχει μεγαλύτερη οθόνη και μια μπαταρία που κρατάει σχεδόν δύο μέρες.
Θα βρίσκεται στα καταστήματα από τα μέσα του Οκτωβρίου και κοστίζει περισσότερο από το προηγούμενο.
Στους δικούς μας ειδικούς άρεσε η κάμερα, αλλά βρήκαν ότι το περίβλημα γλιστράει πολύ.
Όποιος θέλει να το αγοράσει, καλύτερα να περιμένει μέχρι να βγει η πρώτη ενημέρωση.

Οι έντονες βροχές προκάλεσαν πλημμύρες σε πολλά χωριά στους πρόποδες των βουνών.
Περισσότερες από σαράντα οικογένειες έπρεπε να φύγουν από τα σπίτια τους μέσα στη νύχτα.
Οι πυροσβέστες αντλούσαν νερό από τα υπόγεια ως τις πρώτες πρωινές ώρες.
Οι μετεωρολόγοι περιμένουν ότι ο καιρός θα είναι καλύτερος ως το τέλος της εβδομάδας.

Η σκηνοθέτρια θα γυρίσει το δεύτερο μέρος της ταινίας που την έκανε γνωστή.
Δουλεύει το σενάριο μαζί με τον αδελφό της από το περασμένο καλοκαίρι.
Κανένας από τους ηθοποιούς που ήταν στην πρώτη ταινία δεν θα εμφανιστεί ξανά.
Δεν είναι ακόμη γνωστό πότε θα αρχίσουν τα γυρίσματα και πού θα γίνουν.
""",
    "ar": """
وافق مجلس المدينة على خطة لإنشاء خط ترام جديد بين الميناء والجامعة.
من المقرر أن تبدأ الأعمال في الربيع وأن تستمر نحو ثلاث سنوات.
وكان السكان قد اشتكوا من أن أحدا لم يخبرهم أين ستكون المحطات.
وقالت رئيسة البلدية إن كل شارع ستتم زيارته قبل اتخاذ أي قرار.

فاز الفريق المضيف للمرة الخامسة على التوالي ولم يعد يفصله عن المتصدر غير نقطتين.
وتصدى حارس مرماه لركلة جزاء في الدقيقة الأخيرة من المباراة.
وبعد الصافرة بقي المشجعون في المدرجات وظلوا يغنون حتى وقت متأخر.
ولم يرغب المدرب في أن يقول ما إذا كان سيبقى موسما آخر.

نحن نستخدم ملفات تعريف الارتباط حتى نعرض عليك المحتوى الذي قد يهمك.
يمكنك تغيير اختيارك في أي وقت من خلال إعدادات حسابك.
كما أن بعض شركائنا يقرأون المعلومات التي تم حفظها على جهازك.
إذا لم توافق على ذلك فإن بعض أجزاء هذا الموقع لن تعمل كما يجب.

يتميز الهاتف الجديد بشاشة أكبر وبطارية تدوم ما يقرب من يومين.
وسوف يكون متوفرا في المتاجر من منتصف أكتوبر وهو أغلى من الهاتف الذي سبقه.
وقد أعجبت الكاميرا خبراءنا لكن وجدوا أن الهيكل زلق أكثر من اللازم.
على من يريد شراء هذا الهاتف أن ينتظر حتى صدور أول تحديث.

تسببت الأمطار الغزيرة في فيضانات في عدة قرى عند سفح الجبال.
واضطرت أكثر من أربعين أسرة إلى مغادرة منازلها خلال الليل.
وقام رجال الإطفاء بضخ المياه من الأقبية حتى ساعات الصباح الأولى.
ويتوقع خبراء الأرصاد أن يتحسن الطقس قبل نهاية الأسبوع.

ستقوم المخرجة بتصوير الجزء الثاني من الفيلم الذي جعلها مشهورة.
وهي تعمل على السيناريو مع شقيقها منذ الصيف الماضي.
ولن يظهر أي من الممثلين الذين كانوا في الفيلم الأول.
وليس من المعروف حتى الآن متى سيبدأ التصوير ولا أين سيتم ذلك.
""",
    "he": """
מועצת העיר אישרה את התוכנית לקו חדש של הרכבת הקלה בין הנמל לבין האוניברסיטה.
העבודות אמורות להתחיל באביב והן יימשכו כשלוש שנים.
התושבים התלוננו כי אף אחד לא אמר להם היכן יהיו התחנות.
ראש העיר אמרה כי כל רחוב ייבדק לפני שתתקבל החלטה.

הקבוצה המארחת ניצחה בפעם החמישית ברציפות והיא נמצאת רק שתי נקודות אחרי המובילה.
השוער שלה הדף פנדל בדקה האחרונה של המשחק.
אחרי השריקה נשארו האוהדים ביציעים ושרו עוד חצי שעה.
המאמן לא רצה לומר אם הוא יישאר עונה נוספת.

אנחנו משתמשים בעוגיות כדי להציג לך תוכן שיכול לעניין אותך.
אפשר לשנות את הבחירה בכל עת בהגדרות של החשבון שלך.
גם כמה מן השותפים שלנו קוראים מידע אשר נשמר על המכשיר שלך.
אם לא תסכים, חלקים של האתר הזה לא יפעלו כמו שצריך.

לטלפון החדש יש מסך גדול יותר וסוללה שמחזיקה כמעט יומיים.
הוא יהיה בחנויות מאמצע אוקטובר והוא יקר יותר מן הדגם שהיה לפני כן.
הבוחנים שלנו אהבו את המצלמה אבל חשבו כי הגוף חלק מאוד.
מי שרוצה לקנות אותו צריך לחכות עד שיצא העדכון הראשון.

גשם כבד גרם להצפות בכמה כפרים למרגלות ההרים.
יותר מארבעים משפחות נאלצו לעזוב את הבתים שלהם במהלך הלילה.
הכבאים שאבו מים מן המרתפים עד שעות הבוקר המוקדמות.
החזאים מעריכים כי מזג האוויר יהיה טוב יותר עד סוף השבוע.

הבמאית תצלם חלק שני של הסרט אשר עשה אותה מפורסמת.
היא עובדת על התסריט עם אח שלה מאז הקיץ שעבר.
אף אחד מן השחקנים שהיו בסרט הראשון לא יופיע שוב.
עדיין לא ידוע מתי הצילומים יתחילו או היכן הם יהיו.
""",
    "hi": """
नगर परिषद ने बंदरगाह और विश्वविद्यालय के बीच एक नई ट्राम लाइन की योजना को मंजूरी दे दी है।
काम वसंत में शुरू होगा और इसमें लगभग तीन साल लगेंगे।
निवासियों ने शिकायत की थी कि किसी ने उन्हें नहीं बताया कि स्टॉप कहाँ होंगे।
महापौर ने कहा कि कोई भी फैसला लेने से पहले हर सड़क का दौरा किया जाएगा।

मेजबान टीम ने लगातार पाँचवीं बार जीत हासिल की और अब वह शीर्ष टीम से केवल दो अंक पीछे है।
उनके गोलकीपर ने मैच के आखिरी मिनट में एक पेनल्टी रोक ली।
सीटी बजने के बाद भी प्रशंसक स्टेडियम में रहे और आधे घंटे तक गाते रहे।
कोच यह नहीं बताना चाहते थे कि वह एक और सीजन के लिए रुकेंगे या नहीं।

हम कुकीज़ का उपयोग करते हैं ताकि आपको वह सामग्री दिखा सकें जो आपके लिए रोचक हो सकती है।
आप अपने खाते की सेटिंग में किसी भी समय अपना चुनाव बदल सकते हैं।
हमारे कुछ साझेदार भी आपके उपकरण पर रखी गई जानकारी पढ़ते हैं।
अगर आप सहमत नहीं हैं तो इस साइट के कुछ हिस्से ठीक से काम नहीं करेंगे।

नए फोन में बड़ी स्क्रीन है और इसकी बैटरी लगभग दो दिन तक चलती है।
यह अक्टूबर के मध्य से दुकानों में मिलेगा और पिछले फोन से महंगा है।
हमारे विशेषज्ञों को कैमरा पसंद आया लेकिन उन्हें इसका ढांचा बहुत फिसलन भरा लगा।
जो इसे खरीदना चाहते हैं उन्हें पहला अपडेट आने तक इंतजार करना चाहिए।

भारी बारिश के कारण पहाड़ों के नीचे कई गाँवों में बाढ़ आ गई है।
चालीस से अधिक परिवारों को रात में अपने घर छोड़ने पड़े।
दमकल कर्मी सुबह तक तहखानों से पानी निकालते रहे।
मौसम विभाग का कहना है कि सप्ताह के अंत तक मौसम बेहतर हो जाएगा।

निर्देशक उस फिल्म का दूसरा भाग बनाएंगी जिसने उन्हें मशहूर किया था।
वह पिछली गर्मियों से अपने भाई के साथ पटकथा पर काम कर रही हैं।
पहली फिल्म के किसी भी अभिनेता को फिर से नहीं देखा जाएगा।
अभी यह पता नहीं है कि शूटिंग कब शुरू होगी और कहाँ की जाएगी।
""",
    "zh": """
市议会已经批准了在港口和大学之间修建一条新电车线路的计划。
工程将在春天开始，预计需要三年左右的时间。
居民们抱怨说，没有人告诉他们车站会设在哪里。
市长表示，在做出决定之前会走访每一条街道。

主队连续第五次获胜，现在只落后第一名两分。
他们的门将在比赛的最后一分钟扑出了一个点球。
哨声响起之后，球迷们留在看台上，又唱了半个小时的歌。
教练不愿意说他是否会再留一个赛季。

我们使用小型文本文件，以便向您展示您可能感兴趣的内容。
您可以随时在账户的设置中更改您的选择。
我们的一些合作伙伴也会读取保存在您设备上的信息。
如果您不同意，这个网站的某些部分就不能正常使用。

新手机的屏幕更大，电池可以用将近两天。
它将从十月中旬开始在商店里出售，价格比上一款更高。
我们的测试人员喜欢它的相机，但是觉得外壳太滑了。
想买的人最好等到第一个更新发布以后再说。

大雨在山脚下的几个村庄里造成了洪水。
四十多个家庭不得不在夜里离开自己的家。
消防员一直工作到清晨，把水从地下室里抽出来。
气象专家预计，天气在这个星期结束之前会好转。

这位导演将拍摄让她成名的那部电影的第二部。
从去年夏天开始，她就和弟弟一起写剧本。
第一部电影里的演员都不会再次出现。
现在还不知道什么时候开始拍摄，也不知道在哪里拍。
""",
    "ja": """
市議会は、港と大学を結ぶ新しい路面電車の計画を承認した。
工事は春に始まり、およそ三年かかる見込みだ。
住民からは、停留所がどこにできるのか誰も教えてくれないという不満が出ていた。
市長は、決定の前にすべての通りを訪れると述べた。

地元のチームは五連勝を飾り、首位との差はわずか二点になった。
ゴールキーパーは試合の最後の一分でペナルティーキックを止めた。
笛が鳴った後も、ファンは観客席に残って三十分ほど歌い続けた。
監督は、来季もチームに残るかどうかを明らかにしなかった。

私たちは、お客様に興味のある内容をお見せするためにクッキーを使用しています。
設定はアカウントの画面からいつでも変更することができます。
一部の提携先も、お使いの端末に保存されている情報を読み取ります。
同意されない場合、このサイトの一部が正しく動かないことがあります。

新しい電話は画面が大きくなり、電池はほぼ二日間もつ。
十月の中ごろから店に並び、値段は前の機種よりも高い。
試した人たちはカメラを気に入ったが、本体は滑りやすいと感じたという。
買いたい人は、最初の更新が出るまで待ったほうがいいだろう。

大雨のため、山のふもとにあるいくつかの村で洪水が起きた。
四十を超える家族が夜のうちに家を離れなければならなかった。
消防隊は朝早くまで地下室から水をくみ出していた。
気象の専門家は、週の終わりまでに天気がよくなると見ている。

監督は、自分を有名にした映画の続編を撮ることになった。
去年の夏から、弟と一緒に脚本を書いているという。
最初の映画に出ていた俳優は、もう誰も登場しない。
撮影がいつ始まり、どこで行われるのかはまだ分かっていない。
""",
    "ko": """
시의회는 항구와 대학교를 잇는 새로운 전차 노선 계획을 승인했다.
공사는 봄에 시작되어 약 삼 년이 걸릴 것으로 보인다.
주민들은 정류장이 어디에 생기는지 아무도 알려 주지 않았다고 불만을 나타냈다.
시장은 결정을 내리기 전에 모든 거리를 방문하겠다고 말했다.

홈팀은 다섯 경기를 연속으로 이겼고 이제 선두와의 차이는 이 점에 지나지 않는다.
골키퍼는 경기의 마지막 순간에 페널티킥을 막아 냈다.
호루라기가 울린 뒤에도 팬들은 관중석에 남아 삼십 분 동안 노래를 불렀다.
감독은 다음 시즌에도 팀에 남을 것인지 밝히지 않았다.

저희는 고객님께 관심 있는 내용을 보여 드리기 위해 쿠키를 사용하고 있습니다.
선택은 계정의 설정에서 언제든지 바꾸실 수 있습니다.
일부 협력사도 고객님의 기기에 저장된 정보를 읽을 수 있습니다.
동의하지 않으시면 이 사이트의 일부가 제대로 작동하지 않을 수 있습니다.

새로운 전화기는 화면이 더 크고 배터리는 거의 이틀 동안 쓸 수 있다.
시월 중순부터 매장에서 살 수 있으며 가격은 이전 제품보다 비싸다.
시험해 본 사람들은 카메라를 좋아했지만 본체는 너무 미끄럽다고 느꼈다.
사고 싶은 사람은 첫 번째 업데이트가 나올 때까지 기다리는 것이 좋다.

폭우로 인해 산기슭에 있는 여러 마을에서 홍수가 일어났다.
마흔이 넘는 가족이 밤사이에 집을 떠나야 했다.
소방대는 이른 아침까지 지하실에서 물을 퍼내고 있었다.
기상 전문가들은 주말까지는 날씨가 나아질 것으로 보고 있다.

감독은 자신을 유명하게 만든 영화의 두 번째 편을 찍을 예정이다.
지난해 여름부터 동생과 함께 대본을 쓰고 있다고 한다.
첫 번째 영화에 나왔던 배우는 아무도 다시 나오지 않는다.
촬영이 언제 시작되고 어디에서 이루어지는지는 아직 알려지지 않았다.
""",
}

ARTICLES = {
    "en": """
After eleven years of repairs the old lighthouse at Brandnes has opened its doors again.
More than three hundred people came on Saturday to climb the 142 steps to the lamp room. Some of them had worked there as young men, and a few had brought photographs.
The tower was built in 1867 and was shut in 2012, when a storm tore off part of the gallery. An engineer who looked at it afterwards wrote that it could fall within ten years.
"We were told that it would be cheaper to take it down," said Ingrid Solberg, who leads the society that owns the building. "Nobody who lives here wanted to hear that."
The society began to collect money in the same week. At first there were only coffee mornings and a raffle, but after two years the regional government promised to pay half of the costs.
Stone was the hardest part. The quarry from which the first blocks came has been closed since the war, and the masons had to look for a match in three countries before they found one in a field near Dunmore.
What it cost
The bill came to 4.6 million, about a third more than had been planned. Most of the difference was spent on the foundations, which turned out to be standing on sand.
Not everyone is happy with the result. Peter Lang, who kept the light until 1989, thinks that the new windows are too large and that the red of the dome is not the right one.
"It is a tower for visitors now," he said. "We never had time to look at the view."
From May the lighthouse will be open every day except Monday. Children under twelve do not have to pay, and there is a small exhibition on the ground floor about the ships that were lost on the reef.
The lamp itself will not be lit again. Its work is done by a steel mast on the other side of the bay, which nobody has ever wanted to climb.
""",
    "de": """
Nach elf Jahren Bauzeit hat der alte Leuchtturm von Brandnes seine Türen wieder geöffnet.
Mehr als dreihundert Menschen kamen am Samstag, um die 142 Stufen zum Lampenraum hinaufzusteigen. Einige von ihnen hatten als junge Männer dort gearbeitet, und manche hatten Fotos mitgebracht.
Der Turm wurde 1867 gebaut und 2012 geschlossen, als ein Sturm einen Teil der Galerie abriss. Ein Ingenieur, der ihn danach untersuchte, schrieb, dass er in den nächsten zehn Jahren einstürzen könne.
„Man sagte uns, ein Abriss sei billiger", erzählt Ingrid Solberg, die den Verein leitet, dem das Gebäude gehört. „Das wollte hier niemand hören."
Noch in derselben Woche begann der Verein, Geld zu sammeln. Zuerst gab es nur Kaffeerunden und eine Tombola, aber nach zwei Jahren versprach die Regionalregierung, die Hälfte der Kosten zu übernehmen.
Am schwierigsten war der Stein. Der Bruch, aus dem die ersten Blöcke stammen, ist seit dem Krieg geschlossen, und die Maurer mussten in drei Ländern suchen, bis sie auf einem Feld bei Dunmore etwas Passendes fanden.
Was es gekostet hat
Die Rechnung belief sich auf 4,6 Millionen, etwa ein Drittel mehr als geplant. Der größte Teil davon floss in das Fundament, das, wie sich zeigte, auf Sand steht.
Nicht alle sind mit dem Ergebnis glücklich. Peter Lang, der das Feuer bis 1989 hütete, findet die neuen Fenster zu groß und das Rot der Kuppel nicht richtig.
„Jetzt ist es ein Turm für Besucher", sagt er. „Wir hatten nie Zeit, uns die Aussicht anzusehen."
Ab Mai ist der Leuchtturm jeden Tag außer montags geöffnet. Kinder unter zwölf Jahren zahlen nichts, und im Erdgeschoss gibt es eine kleine Ausstellung über die Schiffe, die am Riff verloren gingen.
Die Lampe selbst wird nicht mehr leuchten. Ihre Arbeit macht ein Stahlmast auf der anderen Seite der Bucht, auf den noch nie jemand steigen wollte.
""",
    "fr": """
Après onze ans de travaux, le vieux phare de Brandnes a rouvert ses portes.
Plus de trois cents personnes sont venues samedi pour monter les 142 marches jusqu'à la lanterne. Certaines y avaient travaillé dans leur jeunesse, et quelques-unes avaient apporté des photos.
La tour a été construite en 1867 et fermée en 2012, quand une tempête a emporté une partie de la galerie. Un ingénieur qui l'a examinée ensuite a écrit qu'elle pouvait s'écrouler dans les dix ans.
« On nous disait que la démolir coûterait moins cher », raconte Ingrid Solberg, qui dirige l'association propriétaire du bâtiment. « Personne ici ne voulait entendre cela. »
L'association a commencé à réunir de l'argent dès la même semaine. Il n'y a eu d'abord que des cafés et une tombola, mais au bout de deux ans la région a promis de payer la moitié des frais.
La pierre a été le plus difficile. La carrière d'où venaient les premiers blocs est fermée depuis la guerre, et les maçons ont dû chercher dans trois pays avant d'en trouver une semblable dans un champ près de Dunmore.
Ce que cela a coûté
La facture s'élève à 4,6 millions, soit environ un tiers de plus que prévu. L'essentiel de la différence est allé aux fondations, qui reposaient, on l'a découvert, sur du sable.
Tout le monde n'est pas content du résultat. Peter Lang, qui a gardé le feu jusqu'en 1989, trouve les nouvelles fenêtres trop grandes et le rouge du dôme mal choisi.
« C'est maintenant une tour pour les visiteurs », dit-il. « Nous n'avions jamais le temps de regarder la vue. »
À partir de mai, le phare sera ouvert tous les jours sauf le lundi. Les enfants de moins de douze ans ne paient pas, et une petite exposition au rez-de-chaussée parle des navires perdus sur le récif.
La lampe elle-même ne s'allumera plus. Son travail est fait par un mât d'acier de l'autre côté de la baie, sur lequel personne n'a jamais voulu monter.
""",
    "es": """
Después de once años de obras, el viejo faro de Brandnes ha vuelto a abrir sus puertas.
Más de trescientas personas acudieron el sábado para subir los 142 escalones hasta la linterna. Algunas habían trabajado allí de jóvenes y unas cuantas llevaban fotografías.
La torre se construyó en 1867 y se cerró en 2012, cuando una tormenta arrancó parte de la galería. Un ingeniero que la examinó después escribió que podía caerse en menos de diez años.
«Nos decían que derribarla saldría más barato», cuenta Ingrid Solberg, que dirige la asociación propietaria del edificio. «Aquí nadie quería oír eso».
La asociación empezó a reunir dinero esa misma semana. Al principio solo hubo meriendas y una rifa, pero a los dos años el gobierno regional prometió pagar la mitad de los gastos.
La piedra fue lo más difícil. La cantera de la que salieron los primeros bloques está cerrada desde la guerra, y los albañiles tuvieron que buscar en tres países hasta encontrar una parecida en un campo cerca de Dunmore.
Lo que ha costado
La factura ascendió a 4,6 millones, un tercio más de lo previsto. La mayor parte de la diferencia se fue en los cimientos, que resultaron estar sobre arena.
No todos están contentos con el resultado. Peter Lang, que cuidó la luz hasta 1989, cree que las ventanas nuevas son demasiado grandes y que el rojo de la cúpula no es el correcto.
«Ahora es una torre para visitantes», dijo. «Nosotros nunca teníamos tiempo de mirar las vistas».
Desde mayo el faro estará abierto todos los días menos el lunes. Los niños de menos de doce años no pagan, y en la planta baja hay una pequeña exposición sobre los barcos que se perdieron en el arrecife.
La lámpara no volverá a encenderse. Su trabajo lo hace un mástil de acero al otro lado de la bahía, al que nadie ha querido subir nunca.
""",
    "it": """
Dopo undici anni di lavori il vecchio faro di Brandnes ha riaperto le porte.
Più di trecento persone sono venute sabato per salire i 142 gradini fino alla lanterna. Alcune vi avevano lavorato da giovani, e qualcuna aveva portato delle fotografie.
La torre fu costruita nel 1867 e chiusa nel 2012, quando una tempesta strappò via una parte della galleria. Un ingegnere che la esaminò dopo scrisse che poteva crollare entro dieci anni.
«Ci dicevano che abbatterla sarebbe costato meno», racconta Ingrid Solberg, che guida l'associazione proprietaria dell'edificio. «Qui nessuno voleva sentirlo».
L'associazione cominciò a raccogliere denaro in quella stessa settimana. All'inizio ci furono solo merende e una lotteria, ma dopo due anni la regione promise di pagare la metà delle spese.
La pietra è stata la parte più difficile. La cava da cui venivano i primi blocchi è chiusa dalla guerra, e i muratori hanno dovuto cercare in tre paesi prima di trovarne una simile in un campo vicino a Dunmore.
Quanto è costato
Il conto è arrivato a 4,6 milioni, circa un terzo in più del previsto. Gran parte della differenza è andata nelle fondamenta, che si è scoperto poggiavano sulla sabbia.
Non tutti sono contenti del risultato. Peter Lang, che tenne acceso il faro fino al 1989, trova le nuove finestre troppo grandi e il rosso della cupola sbagliato.
«Adesso è una torre per i visitatori», ha detto. «Noi non avevamo mai il tempo di guardare il panorama».
Da maggio il faro sarà aperto tutti i giorni tranne il lunedì. I bambini sotto i dodici anni non pagano, e al piano terra c'è una piccola mostra sulle navi che si sono perse sugli scogli.
La lampada non si accenderà più. Il suo lavoro lo fa un traliccio d'acciaio dall'altra parte della baia, su cui nessuno ha mai voluto salire.
""",
    "pt": """
Depois de onze anos de obras, o velho farol de Brandnes voltou a abrir as suas portas.
Mais de trezentas pessoas vieram no sábado para subir os 142 degraus até à lanterna. Algumas tinham trabalhado ali quando eram jovens, e outras trouxeram fotografias.
A torre foi construída em 1867 e fechada em 2012, quando uma tempestade arrancou parte da galeria. Um engenheiro que a examinou depois escreveu que ela poderia cair em menos de dez anos.
"Disseram-nos que seria mais barato deitá-la abaixo", conta Ingrid Solberg, que dirige a associação dona do edifício. "Ninguém aqui queria ouvir isso."
A associação começou a juntar dinheiro nessa mesma semana. No início houve apenas lanches e uma rifa, mas ao fim de dois anos o governo regional prometeu pagar metade das despesas.
A pedra foi o mais difícil. A pedreira de onde vieram os primeiros blocos está fechada desde a guerra, e os pedreiros tiveram de procurar em três países até encontrarem uma parecida num campo perto de Dunmore.
Quanto custou
A conta chegou a 4,6 milhões, cerca de um terço a mais do que estava previsto. A maior parte da diferença foi para as fundações, que afinal assentavam em areia.
Nem todos estão contentes com o resultado. Peter Lang, que cuidou da luz até 1989, acha que as novas janelas são grandes demais e que o vermelho da cúpula não é o certo.
"Agora é uma torre para visitantes", disse ele. "Nós nunca tínhamos tempo de olhar para a vista."
A partir de maio o farol vai estar aberto todos os dias menos à segunda-feira. As crianças com menos de doze anos não pagam, e no rés do chão há uma pequena exposição sobre os navios que se perderam no recife.
A lâmpada não voltará a ser acesa. O seu trabalho é feito por um mastro de aço do outro lado da baía, a que nunca ninguém quis subir.
""",
    "nl": """
Na elf jaar herstelwerk heeft de oude vuurtoren van Brandnes zijn deuren weer geopend.
Meer dan driehonderd mensen kwamen zaterdag om de 142 treden naar de lampkamer te beklimmen. Sommigen hadden er als jonge man gewerkt en een paar hadden foto's meegenomen.
De toren werd in 1867 gebouwd en ging in 2012 dicht, toen een storm een deel van de omloop wegsloeg. Een ingenieur die er daarna naar keek, schreef dat hij binnen tien jaar kon instorten.
"Er werd ons verteld dat slopen goedkoper zou zijn", zegt Ingrid Solberg, die de vereniging leidt waarvan het gebouw is. "Dat wilde hier niemand horen."
De vereniging begon nog dezelfde week geld in te zamelen. Eerst waren er alleen koffieochtenden en een loterij, maar na twee jaar beloofde de regio de helft van de kosten te betalen.
De steen was het moeilijkst. De groeve waar de eerste blokken vandaan kwamen is sinds de oorlog gesloten, en de metselaars moesten in drie landen zoeken voordat ze iets passends vonden in een veld bij Dunmore.
Wat het heeft gekost
De rekening kwam uit op 4,6 miljoen, ongeveer een derde meer dan gepland. Het meeste daarvan ging naar de fundering, die op zand bleek te staan.
Niet iedereen is blij met het resultaat. Peter Lang, die tot 1989 het licht bewaakte, vindt de nieuwe ramen te groot en het rood van de koepel niet goed.
"Het is nu een toren voor bezoekers", zei hij. "Wij hadden nooit tijd om naar het uitzicht te kijken."
Vanaf mei is de vuurtoren elke dag open, behalve op maandag. Kinderen onder de twaalf hoeven niet te betalen, en op de begane grond is een kleine tentoonstelling over de schepen die op het rif zijn vergaan.
De lamp zelf gaat niet meer aan. Haar werk wordt gedaan door een stalen mast aan de andere kant van de baai, waar nooit iemand op heeft willen klimmen.
""",
    "pl": """
Po jedenastu latach remontu stara latarnia morska w Brandnes znów otworzyła swoje drzwi.
W sobotę przyszło ponad trzysta osób, żeby wejść po 142 stopniach do laterny. Niektórzy pracowali tam w młodości, a kilku przyniosło ze sobą zdjęcia.
Wieżę zbudowano w 1867 roku, a zamknięto w 2012, kiedy sztorm zerwał część galerii. Inżynier, który ją potem obejrzał, napisał, że może się zawalić w ciągu dziesięciu lat.
„Mówiono nam, że taniej będzie ją rozebrać", opowiada Ingrid Solberg, która kieruje stowarzyszeniem będącym właścicielem budynku. „Nikt tutaj nie chciał tego słuchać".
Stowarzyszenie zaczęło zbierać pieniądze jeszcze w tym samym tygodniu. Najpierw były tylko kawy i loteria, ale po dwóch latach władze regionu obiecały zapłacić połowę kosztów.
Najtrudniej było z kamieniem. Kamieniołom, z którego pochodziły pierwsze bloki, jest zamknięty od wojny, i murarze musieli szukać w trzech krajach, zanim znaleźli coś podobnego na polu koło Dunmore.
Ile to kosztowało
Rachunek wyniósł 4,6 miliona, o jedną trzecią więcej, niż planowano. Większość tej różnicy poszła na fundamenty, które, jak się okazało, stały na piasku.
Nie wszyscy są zadowoleni z wyniku. Peter Lang, który pilnował światła do 1989 roku, uważa, że nowe okna są za duże, a czerwień kopuły nie jest taka, jak powinna.
„Teraz to jest wieża dla zwiedzających", powiedział. „My nigdy nie mieliśmy czasu, żeby patrzeć na widoki".
Od maja latarnia będzie otwarta codziennie oprócz poniedziałków. Dzieci do lat dwunastu nie płacą, a na parterze jest mała wystawa o statkach, które rozbiły się na rafie.
Sama lampa już się nie zapali. Jej pracę wykonuje stalowy maszt po drugiej stronie zatoki, na który nikt nigdy nie chciał wchodzić.
""",
    "ru": """
После одиннадцати лет ремонта старый маяк в Бранднесе снова открыл свои двери.
В субботу пришли более трёхсот человек, чтобы подняться по 142 ступеням к фонарю. Некоторые из них работали здесь в молодости, а кто-то принёс с собой фотографии.
Башню построили в 1867 году, а закрыли в 2012-м, когда шторм сорвал часть галереи. Инженер, который осмотрел её после этого, написал, что она может рухнуть в течение десяти лет.
«Нам говорили, что дешевле её снести, — рассказывает Ингрид Сульберг, которая возглавляет общество, владеющее зданием. — Никто здесь не хотел этого слышать».
Общество начало собирать деньги на той же неделе. Сначала были только чаепития и лотерея, но через два года власти региона обещали оплатить половину расходов.
Труднее всего было с камнем. Карьер, из которого привезли первые блоки, закрыт со времён войны, и каменщикам пришлось искать в трёх странах, пока они не нашли похожий камень в поле у Данмора.
Во что это обошлось
Счёт составил 4,6 миллиона, примерно на треть больше, чем планировали. Большая часть разницы ушла на фундамент, который, как оказалось, стоял на песке.
Не все довольны тем, что получилось. Петер Ланг, который следил за огнём до 1989 года, считает, что новые окна слишком велики, а красный цвет купола не тот.
«Теперь это башня для посетителей, — сказал он. — У нас никогда не было времени смотреть на вид».
С мая маяк будет открыт каждый день, кроме понедельника. Дети до двенадцати лет не платят, а на первом этаже есть небольшая выставка о кораблях, которые погибли на рифе.
Сама лампа больше не загорится. Её работу выполняет стальная мачта на другой стороне залива, на которую никто никогда не хотел подниматься.
""",
    "zh": """
经过十一年的修缮，布兰德内斯的老灯塔又重新开放了。
星期六有三百多人前来，爬上一百四十二级台阶，走进灯室。他们当中有些人年轻的时候在这里工作过，还有几个人带来了照片。
这座塔建于一八六七年，二〇一二年因为一场风暴刮走了部分外廊而关闭。后来一位工程师检查之后写道，它可能在十年之内倒塌。
“有人对我们说，拆掉它会更便宜，”拥有这座建筑的协会的负责人英格丽德说，“住在这里的人都不愿意听到这样的话。”
协会在同一个星期就开始筹款。最初只有咖啡会和抽奖活动，但是两年以后，地区政府答应支付一半的费用。
最难的是石头。最早的石料所来自的采石场在战争以后就关闭了，石匠们在三个国家寻找，最后才在邓莫尔附近的一块地里找到了相似的石头。
花了多少钱
总共花了四百六十万，比计划多出了大约三分之一。多出来的部分主要用在了地基上，因为人们发现它建在沙子上面。
并不是所有人都对结果感到满意。一直看守灯塔到一九八九年的彼得认为，新的窗户太大了，圆顶的红色也不对。
“现在它是给游客看的塔，”他说，“我们那时候从来没有时间看风景。”
从五月开始，除了星期一以外，灯塔每天都开放。十二岁以下的儿童不用付钱，一楼还有一个小型展览，介绍在礁石上沉没的船只。
灯本身不会再被点亮。它的工作已经由海湾对面的一根钢制桅杆代替，从来没有人想爬上那根桅杆。
""",
}

#: Lines that name people, places, works and things in many languages. None of them may ever go.
NAMES = """
Oscar de la Renta, Carolina Herrera, Agatha Ruiz de la Prada
Ludwig van Beethoven, Carl Philipp Emanuel Bach und Johannes Brahms
María José Martínez-Patiño
Jean-Luc Godard, Agnès Varda, François Truffaut et Jacques Rivette
El laberinto del fauno, La historia oficial, Los olvidados, Cien años de soledad
Der Untergang, Das Boot, Die Blechtrommel, Das Leben der Anderen
La Dolce Vita
Im Westen nichts Neues
À la recherche du temps perdu
O Estado de S. Paulo, Folha de S.Paulo, Jornal do Brasil
Associazione Nazionale Comuni Italiani, Corte dei Conti, Banca d'Italia
Владимир Набоков, Анна Ахматова, Осип Мандельштам
Московский государственный университет имени М. В. Ломоносова
北京大学、清华大学、复旦大学
東京都千代田区永田町一丁目
서울특별시 종로구 세종대로
جامعة القاهرة
Vila Nova de Gaia, Póvoa de Varzim, Viana do Castelo
's-Hertogenbosch, Den Haag, Alphen aan den Rijn
Rio de Janeiro, São Paulo, Belo Horizonte e Porto Alegre
Coq au vin, boeuf bourguignon, soupe à l'oignon et tarte aux pommes
Bundesministerium für Wirtschaft und Klimaschutz
Médecins sans frontières
Real Federación Española de Fútbol
Dr. med. Hans-Jürgen von der Lippe
Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore.
import numpy as np; from pathlib import Path
for (let i = 0; i < rows.length; i++) { console.log(rows[i]); }
SELECT name, date FROM events WHERE place = 'Brandnes' ORDER BY date;
+47 22 33 44 55
12.30 – 14.45
ISBN 978-3-16-148410-0
brew install --cask font-fira-code
4-4-2, 3-5-2, 4-3-3
BRANDNES FYR, FORENINGEN AV 1867
"""

#: Headings and short lines, most of them of the kind that language guessers get wrong.
HEADINGS = """
MPS defends RFR
Hello world
Ethical design
0
Menu du jour
Was nun?
¿Y ahora qué?
Che cosa cambia
Dura lex sed lex
Veni, vidi, vici
Vive la différence
Plus ça change
Semper fidelis
Kia ora
Mahalo nui loa
C'est la vie
Que será, será
Auf Wiedersehen
Ciao
Sayonara
Déjà vu all over again
Made in Germany
No comment
Über uns
Première partie
Kapitel 3
Capítulo 3
第三章
Глава третья
الفصل الثالث
"""

#: What stands before a quotation, by the language of the article.
INTRODUCTIONS = {
    "en": "The sign at the door said it in another language:",
    "de": "Auf dem Schild an der Tür stand es in einer anderen Sprache:",
    "fr": "Le panneau sur la porte le disait dans une autre langue :",
    "es": "El cartel de la puerta lo decía en otro idioma:",
    "it": "Il cartello sulla porta lo diceva in un'altra lingua:",
    "pt": "O cartaz da porta dizia isso em outra língua:",
    "nl": "Het bord bij de deur zei het in een andere taal:",
    "pl": "Tabliczka na drzwiach mówiła to w innym języku:",
    "ru": "На табличке у двери это было написано на другом языке:",
    "zh": "门口的牌子上用另一种语言写着：",
}
