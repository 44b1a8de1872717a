"""Polish, Czech and Russian: sentences with holes, and words that make a reply worth asking about."""

from picpros.domain.reply.language import Language

SAID_PL_CS_RU = (
    Language(
        code="pl",
        out="""
        zapomnijcie o mnie | zapomnijcie
        nie proszę | proszę nie | nie chcemy | nie potrzebuję | nie potrzebujemy | nie trzeba | już nie trzeba | nie trzeba więcej | dziękuję rezygnuję
        rezygnujemy | rezygnuję dziękuję | dziękuję postoję | podziękuję | podziękujemy | to ja podziękuję | stop | stop spam | stop spamowi | dosyć | mam dość | mam dosyć
        dość tego | dosyć tego | basta | nie piszcie | nie piszcie więcej | nie wysyłajcie więcej | nie przysyłajcie | nie przysyłajcie więcej | nie przysyłać
        proszę nie pisać | proszę nie przysyłać | proszę nie wysyłać | proszę przestać | przestańcie pisać | wypisuję się | chcę się wypisać | wypisz | wypisanie z listy
        proszę wypisać | proszę o wypisanie | proszę usunąć | proszę usunąć adres | usunięcie | usuńcie nas | skreślcie mnie | skreślić | wykreślcie mnie | wykreślić
        odczepcie się | odwalcie się | spadajcie | spadaj | dajcie spokój | dajcie mi spokój | nie męczcie | nie nękajcie | powiedziałem nie | powiedziałam nie | mówię nie
        odpowiadam nie | moja odpowiedź to nie | moja odpowiedź brzmi nie | odpowiedź nie | więc nie | czyli nie | nadal nie | stanowcze nie | to nie dla mnie | nie dla mnie
        raczej nie | wolę nie | wolałbym nie | wolałabym nie | ani mi się śni | w żadnym wypadku | bez zgody | brak zgody | nie wyrażam zgody | nie zgadzam się | cofam zgody | sprzeciwiam się
        """,
        asks="""
        dajcie mi spokój | dać mi spokój | dajcie spokój | nie wyrażam zgody | nigdy nie wyrażałem | nigdy nie wyrażałam | nie wyrażałem zgody | nie wyrażałam zgody
        cofnąć zgodę | sprzeciw wobec | zgłaszam sprzeciw | wnoszę sprzeciw | rodo | nie zapisywałem się | nie zapisywałam się | nigdy się nie zapis* | nie nękać | nękanie
        rezygnuję z maili | rezygnuję z mailingu | rezygnuję z otrzymywania | rezygnuję z wiadomości | rezygnuję z ofert | rezygnuję z reklam | rezygnuję z promocji | z listy odbiorców
        z listy wysyłkowej | z mailingu | z subskrypcji | z waszych list | wypisuję się | wypisać się | chcę się wypisać | o wykreślenie | o skreślenie
        """,
        frames="""
        przestancie/przestan/prosze przestac + mi/mnie/nam/to/tego/juz/wreszcie + wysyla*/przysyla*/pisa*/slac
        nie/prosze nie/juz nie/przestancie/przestan/prosze przestac/prosimy nie/zebyscie nie/zeby nie + wysyla*/wysla*/przysyla*/przesyla*/pisz*/pisac/slij*/slac/mailowac/kontaktowac/kontaktuj*/dreczyc/nekac/spamowa*/zasmiecac + mi/mnie/nam/wiecej/juz/zadnych/tych/takich/ofert/reklam*/maili/newsletter*/wiadomosci/promocji/do mnie/do nas/spamu/niczego/nic/na ten/na adres/tutaj
        nie/prosze nie/prosimy nie + mi/mnie/nam/wiecej/juz + wysyla*/przysyla*/przesyla*/pisz*/pisac/slij*/slac
        nie/juz nie + chce/chcemy/chcialbym/chcialabym/zycze/zyczymy/potrzebuje/potrzebujemy/interesuj* + otrzymywa*/dostawa*/wiecej/mnie/waszych/panstwa/tych/takich/reklam*/ofert/maili/newsletter*/promocj*
        rezygnuj*/zrezygnowa*/dosc/dosyc/koniec z/stop/odmawiam + z/z tymi/otrzymywania/mam/dla/waszych/tych/subskrypcji/reklam*/maili/ofert/newsletter*/spamu/mailingu + otrzymywania/maili/mailingu/ofert/reklam*/newsletter*/wiadomosci/promocji/subskrypcji/spamu
        usun*/usunac/usuniecie/wypis*/skresl*/wykresl*/wyrzuc*/wyrejestr* + mnie/moj*/nas/nasz*/ten/adres*/mail*/email*/sie/z/dane + z/adres*/listy/bazy/newsletter*/mail*/subskrypcji/mailing*
        dajcie/dac/daj + spokoj/mi spokoj/nam spokoj + z/wreszcie
        anuluj*/anulowac/anulowanie/zakonczy*/zakoncz*/przerwa*/wstrzyma* + subskrypcj*/newsletter*/wysylk*/wysyla*/mailing*
        """,
        keeping="""
        nie/prosze nie/nigdy + wypis*/usuwa*/przestawa*/przestajcie/skresla*/rezygnuj*/anuluj* + mnie/nas/wysylac/z listy/pisac/subskrypcji
        nie/nigdy + przestawajcie/przestancie/wypisujcie/usuwajcie|dlaczego/czemu + nie/mnie/zostalem/zostalam + dostaje/otrzymuje/wypisa*/usunie*
        """,
        keeps="nie dostaję | nie otrzymuję | nie przychodzą | nie powiedziałem nie | nie powiedziałam nie | nie mówię nie | w spamie | do spamu | folder spam | nowy adres | nowy mail | zmieniłem adres | zmieniłam adres",
        insists="dlaczego/czemu/jesli/kiedy + nie/w koncu/wreszcie/ciagle/nadal + przesta*/wypisz*/usun*/wysylacie|nie/nie da sie/niemozliwe + moge/dziala/da/mozna + wypisac/odsubskrybowac|juz/kilka + prosilem/prosilam/pisalem/pisalam/mowilem/mowilam + nie/o wypisanie/przesta*/usuniecie",
        shy="""
        nie | zadnych | zadnej | nic | nigdy | bez | dosc | dosyc | przesta* | usun* | wypis* | rezygn* | stop | koniec | mniej | za duzo | zbyt | skresl* | wykresl*
        niechcian* | meczy | meczace | nekac* | spokoj | odmaw* | zrezygn*
        """,
        touch="""
        maili | mailami | maile | mail* | newsletter* | reklam* | ofert* | promocj* | od was | od panstwa | wysyla* | przysyla* | przesyla* | otrzymywa* | dostawa* | list* | w przyszlosci
        wiadomosc* | spam* | kontakt* | pisac | mailing* | subskrypc* | tymi
        """,
        fond="uwielbiam/lubie/kocham/ciesze sie/chetnie czytam + maile/wasze/newsletter*/oferty/promocje",
        received="załącznik* | załącznika | w załączeniu | plik | pliku | nie dotarł* | nie doszł* | nie przyszł*",
        beside="w mailu | w państwa mailu | państwa mail | pani mail | pana mail | twój mail | mój mail | w wiadomości | ofertą | dobra oferta | ta oferta | państwa oferta | za ofertę",
        matters="rabat* | kod | kodu | koszyk* | poniedział* | wtor* | środ* | czwart* | piąt* | sobot* | niedziel* | weekend* | urlop* | link* | hasł* | pobra* | zapłaci* | płatność | przelew* | parking* | zamknięt* | otwart* | chor* | zadzwoni* | telefon* | ulic* | urodziny | ślub* | szkoł* | godzin* | otworzyć",
        goods="tło | tła | plik* | obraz* | wydruk* | odbit* | rozmiar* | dostaw* | retusz* | zaliczk* | paszport* | legitymac* | płótn* | format*",
        idioms="""
        nie bardzo | nie za bardzo | nie tak | nie całkiem | nie do końca | nie ta | nie ten | nie to | nie tę | nie jest | nie czekaj* | nie wierzę | nie mogę się doczekać | nie mam słów | nie ma załącznika | nie było załącznika | nie doszło | nie dotarła | nie dotarł
        nie przyszła | nie przyszedł | nie zapomnij* | nie jestem pew* | nie przepraszam | dlaczego nie | czemu nie | no nie | no nieźle | no nie wiem | no super | no pięknie | nie najgorzej | nieźle
        nie tylko | nie więcej niż | anulować sesję | anulować termin | odwołać sesję | nie trzeba się spieszyć | nic nie szkodzi | nic się nie stało
        """,
        wants="zamawiam | zamawiamy | rezerwuj* | proszę zarezerwować | przyjdziemy | przyjdę | do zobaczenia | czemu nie | dlaczego nie | bierzemy | zapisz* nas | kupuj* | kupię | poprosimy | potrzebujemy dwóch | chcemy dwa | chcę dwa",
        praise="piękn* | pięknie | cudown* | wspaniał* | świetn* | super | rewelacyjn* | śliczn* | przepiękn* | idealn* | genialn* | urocz* | podobają | zachwyc* | ekstra | bomba",
        choices="""
        ta/ten/to/te/tę/tamta/tamto/tamten + druga/drugi/drugie/drugą/pierwsza/pierwsze/trzecie/niebieska/niebieskie/czerwona/zielone/czarne/białe/z/bez/po lewej/po prawej
        jest/jesteśmy/nas/będzie + nas/czworo/pięcioro/troje/tylko/cztery/pięć/trzy
        raczej/wolę/ale/tylko + to/tę/ten/w/na/z
        jeszcze nie/nie/wciąż nie/nadal nie + dotarł*/przyszł*/dostałem/dostałam/gotowe
        """,
        reasons="przeprowadzi*/wyprowadzi*/mieszkam/mieszkamy/zmarł/zmarła/zmarl/nie żyje/odszedł/odeszła/pomyłka/pomylka/zły adres/zła osoba/nie jestem klient*/nie jestem już klient*/emerytur*/emeryt*/nie znam/za drogo/za daleko/nie stać/własnego fotografa/mamy fotografa/mam fotografa/jestem fotografem/sam fotografuję",
        thanks="dziękuję | dzięki | dziekuje | dzieki",
        greets="cześć | hej | witam | drogi | droga | szanowny panie | szanowna pani | dzień dobry | panie | pani",
        polite="""
        witam wszystkich | kochani | drodzy | szanowni | państwo | mimo to dziękuję | dzięki mimo to | dziękuję za wszystko | dzięki za wszystko | dziękuję za zdjęcia | dzięki za zdjęcia | powodzenia
        życzę powodzenia | wszystkiego dobrego | wesołych świąt | miłego weekendu | w przyszłości | od teraz | od dzisiaj | na zawsze | raz na zawsze | więcej | już | jeszcze raz | ponownie
        wreszcie | w końcu | więc | zatem | ok | dobra | szczerze mówiąc | z całym szacunkiem | proszę o potwierdzenie | proszę potwierdzić | dziękuję za zrozumienie | uprzejmie | pilnie | bardzo
        """,
        closing="pozdro | pozdr | powodzenia | wszystkiego dobrego | dziękuję za zrozumienie | dziękuję i pozdrawiam | dzięki i pozdrawiam | życzę powodzenia | do widzenia | z szacunkiem | ściskam | buziaki",
        common="ktore | ktory | ktora | pan | pani | panu | was | nam | nas | wam | mnie | moge | jestem | jestesmy | sie | bo | albo | jesli | zeby | aby | pod | nad | przed | bez | u | za | tu | tam | teraz | zawsze | nigdy | byla | bylo | byly | bede | tego | tej | tych | moja | mojego",
    ),
    Language(
        code="cs",
        out="""
        zapomeňte na mě | zapomeňte
        ne prosím | prosím ne | ne dík | ne děkuju | ne diky | děkuju ne | děkuju nechci | ne nechci | nechceme | nechceme nic | nepotřebuji | nepotřebuju | nepotřebujeme | netřeba
        není třeba | není potřeba | už netřeba | nemám zájem děkuji | ne nemám zájem | stop | stop reklamám | stop spam | dost už | už dost | mám toho dost | už toho mám dost | nechte toho
        nechte mě být | nechte mě na pokoji | dejte mi pokoj | dejte pokoj | neotravujte | neobtěžujte | nepište | nepište mi | už nepište | už mi nepište | neposílejte nic | nic neposílejte
        už neposílejte | už nic neposílejte | prosím neposílejte | prosím neposílat | přestaňte posílat | přestaňte psát | škrtněte mě | vyškrtněte mě | smazat prosím | vymazat prosím
        smažte | vymažte | odhlaste | odhlašte | odhlašuji se | odhlašuju se | odhlásit se | chci se odhlásit | řekl jsem ne | řekla jsem ne | říkám ne | odpovídám ne | moje odpověď je ne
        moje odpověď zní ne | odpověď ne | takže ne | tak ne | pořád ne | rázné ne | to není pro mě | není to pro mě | raději ne | radši ne | spíš ne | ani náhodou | v žádném případě | bez souhlasu
        nesouhlasím se zasíláním | vypadněte | táhněte | jděte do háje | ruším | ruším odběr | končím | zruším | neodebírat
        """,
        asks="""
        dejte mi pokoj | nechte mě být | nechte mě na pokoji | už nic neposílejte | už neposílejte | nedávám souhlas | nedal jsem souhlas | nedala jsem souhlas | odvolat souhlas | vznáším námitku
        gdpr | nikdy jsem se nepřihl* | nepřihlásil jsem se | nepřihlásila jsem se | z vašich seznamů | z adresáře | z vašeho adresáře | ze zasílání | z odběru | z rozesílky | z newsletteru | z mailingu
        o výmaz | o vymazání | o vyřazení | o ukončení | ukončit zasílání | ukončete zasílání | zastavte zasílání | odhlašuji se | odhlašuju se | chci se odhlásit
        """,
        frames="""
        ne/nechci/nechceme/neprejeme/nepreji/uz nechci/uz nechceme/nemam/nepotrebuji/nepotrebuju/nestojim/netouzim + dostavat/odebirat/zadne/zadny/zajem/od vas/vase/tyto/takove/dalsi/uz/si/o + reklam*/mail*/email*/newsletter*/nabid*/zprav*/slev*/akc*/spam*/nic/vic
        neposilej*/neposilat/nezasilej*/nezasilat/nepiste/nepsat/nekontaktuj*/neotravuj*/nespamuj*/neobtezuj* + mi/me/nam/uz/nic/dalsi/vic/prosim/zadne/tyto/reklam*/mail*/email*/nabid*/newsletter*/na
        mi/me/nam/uz/nic/prosim + neposilej*/neposilat/nezasilej*/nezasilat/nepiste/neotravuj*/nekontaktuj*
        prestante/prestan/nechte/ukoncete/ukoncit/zastavte/zruste/zrusit/skoncete + mi/me/s/zasilani/posilat/psat/odber/spamovat/otravovat/rozesil* + reklam*/mail*/email*/newsletter*/nabid*/posilat/psat/zasilani/zprav*/odber/spam*
        nechte/nechte si + ty/tech/svoje/vase/si + reklam*/nabid*/newsletter*/mail*
        vymaz*/smaz*/vyrad*/odstran*/odhlas*/skrtne*/vyskrtne*/odeberte/odebrat + me/muj/moji/moje/nas/nase/tuto/z/adresu/email*/mail*/svou + z/ze/adres*/seznam*/databaze/newsletter*/evidence/odber*/email*/mail*
        """,
        keeping="""
        neodhlasuj*/nemazte/nevyrazuj*/neprestavej*/neruste/neodstranuj*/neskrtej* + me/nas/mi/posilat/s/psat/odber
        ne/nechci/nikdy + odhlasit/odhlasovat/odhlaseni/prestat|proc + me/nedostavam/jste/mi/uz + odhlasili/vyradili/nechodi/neposilate
        """,
        keeps="nechodí mi | nedostávám | nepřicházejí | neřekl jsem ne | neřekla jsem ne | neříkám ne | ve spamu | do spamu | nová adresa | nový email | nový mail | novou adresu | nepřestávejte",
        insists="proc/kdyz/jestli/kdy + uz/neprestan*/porad/stale/konecne + neprestan*/posilate/odhlas*/vymaz*|nejde/nefunguje/nelze/nemuzu/neda + se/mi + odhlasit/odhlaseni|uz/nekolikrat + jsem + psal/psala/rikal/rikala/prosil/prosila/zadal/zadala",
        shy="""
        ne | nechc* | nechcem* | nepotreb* | neposil* | nezasil* | nepis* | zadne | zadny | nic | nikdy | bez | dost | prestan* | zrus* | vymaz* | smaz* | odhlas* | vyrad* | mene | min
        moc | prilis | nezaj* | otravuj* | otravn* | obtezuj* | pokoj | odmit* | stop | konec | nemam | skrtne*
        """,
        touch="""
        mail* | email* | newsletter* | reklam* | nabid* | akce | od vas | posil* | zasil* | dostav* | seznam* | databaz* | priste | v budoucnu | do budoucna | zprav* | spam* | kontakt*
        psat | odber* | rozesil* | schrank*
        """,
        fond="miluju/miluji/mam rad/mam rada/tesim/bavi + maily/emaily/newsletter*/nabidky",
        received="příloh* | přiložen* | soubor | nedorazil* | nepřišl* | v příloze",
        beside="ve vašem mailu | v mailu | v emailu | váš mail | váš email | můj mail | můj email | ve zprávě | vaše nabídka | nabídka je | za nabídku | tu nabídku | tuto nabídku | ceník",
        matters="slev* | kód | košík* | ponděl* | úter* | střed* | čtvrt* | pát* | sobot* | neděl* | víkend* | dovolen* | odkaz* | hesl* | stáhnout | zaplati* | platb* | převod* | parkov* | zavřeno | otevřeno | nemocn* | zavolat | telefon* | ulic* | narozenin* | svatb* | škol* | hodin* | otevřít",
        goods="pozadí | soubor* | tisk* | plátn* | rozměr* | velikost* | doruč* | dodán* | zásilk* | retuš* | záloh* | pas | pasov* | průkaz* | rámeč* | snímk* | snímek | foto* | foceni | focení | ramecku",
        idioms="""
        ne moc | ne tak | ne docela | ne zcela | ne úplně | ne příliš | ne ta | ne ten | ne to | ne tu | ne není | ne počkejte | ne já | no to | no ne | no teda | no páni | no super | no nevím | no tedy | no vidíte | nemůžu se dočkat | nemám slov | nemůžu uvěřit
        nepřišla | nepřišel | nedorazil* | není tam příloha | chybí příloha | nezapomeňte | nejsem si jist* | proč ne | ne že | ne jen | nejen | zrušit focení | zrušit termín | stornovat objednávku
        storno objednávky | nic se neděje | není kam spěchat | není spěch
        """,
        wants="objednávám | objednáváme | rezerv* | zarezervuj* | přijdeme | přijdu | uvidíme se | proč ne | vezmeme | vezmu | zapište nás | koupím | koupíme | prosíme | chtěli bychom | potřebujeme | potřebuji fotku",
        praise="krásn* | nádhern* | skvěl* | super | úžasn* | povedl* | perfektn* | báječn* | roztomil* | líbí | líbila | geniální | paráda | parádní | nejlepší | výborn* | brečela štěstím",
        choices="""
        ta/ten/to/tu/tamta/tamten/tamtu + druhá/druhý/druhou/první/třetí/modrá/modrou/červená/zelená/černá/bílá/s/bez/vlevo/vpravo
        je/jsme/nás/bude + nás/čtyři/pět/tři/jen/šest
        raději/radši/ale/spíš + tu/ten/to/v/na/s
        ještě/pořád/stále/zatím + nepřišel/nepřišla/nepřišlo/nedorazil*/nemám/není
        """,
        reasons="přestěhoval*/odstěhoval*/bydlím/bydlíme/zemřel/zemřela/umřel/umřela/omyl/špatná adresa/špatná osoba/nejsem zákazn*/nejsem už/důchod*/neznám vás/moc drah*/moc daleko/nemám peníze/vlastního fotografa/fotografa mame/mame fotografa/mam fotografa/jsem fotograf*/fotím si sám",
        thanks="děkuji | díky | dík | děkuju | děkujeme",
        greets="dobrý den | ahoj | milý | milá | vážený pane | vážená paní | dobré ráno | dobrý večer | pane | paní",
        polite="""
        ahoj všichni | dobrý den všem | milí | vážení přátelé | přátelé | přesto děkuji | i tak děkuji | i tak díky | přesto díky | díky za všechno | děkuji za všechno | děkuji za fotky | díky za fotky
        hodně štěstí | hodně úspěchů | ať se daří | mějte se hezky | veselé vánoce | hezký víkend | příště | v budoucnu | do budoucna | od teď | ode dneška | navždy | jednou provždy | už | znovu | ještě jednou
        konečně | takže | tak | tedy | ok | dobře | upřímně | se vší úctou | prosím potvrďte | prosím o potvrzení | děkuji za pochopení | díky za pochopení | dík | dekuju | děkuju | moc
        """,
        closing="ať se daří | hodně štěstí | mějte se hezky | hezký zbytek dne | na shledanou | nashledanou | děkuji za pochopení | děkuji a přeji hezký den | s pozdravy | díky a hezký den",
        common="ktere | ktery | ktera | mne | vam | vas | nam | jsem | jsme | jste | byla | bylo | ani | nebo | protoze | kdyz | pokud | pod | nad | pred | bez | u | tady | tam | ted | vzdy | nikdy | tento | tuto | teto | mojí | moji | mého | teda | mama | tata",
    ),
    Language(
        code="ru",
        out="""
        забудьте обо мне | забудьте мой адрес | забудьте
        нет не хочу | нет не нужно | не надо спасибо | не нужно спасибо | не надо больше | не надо писать | не надо больше писать | не надо мне писать | не надо больше присылать | не пишите больше
        больше не пишите | больше не присылайте | больше не шлите | не шлите | не шлите больше | не присылайте ничего | ничего не присылайте | ничего не надо | ничего не нужно | мне не надо | мне не нужно
        нам не надо | нам не нужно | нам не интересно | спасибо не нужно | спасибо не интересует | спасибо не интересно | нет благодарю вас | благодарю нет | откажусь | я откажусь | воздержусь | я пас | пас
        отвалите | отвянь | отвяжитесь | отстань | достали | задолбали | надоели | хорош | хорош слать | завязывайте | стоп рассылка | стоп спам | стоп реклама | хватит спамить | хватит спама | хватит писать
        хватит слать | прекратите спам | прекратите это | отмена подписки | отписка от рассылки | отпишите пожалуйста | удалите из рассылки | удалите из базы | удалите адрес | уберите | уберите из рассылки
        вычеркните | вычеркните меня | исключите | снимите с рассылки | я сказал нет | я сказала нет | говорю нет | отвечаю нет | мой ответ нет | мой ответ нет спасибо | ответ нет | значит нет | тогда нет
        все равно нет | по прежнему нет | нет и еще раз нет | нет и нет | однозначно нет | категорическое нет | это не для меня | не для меня | лучше не надо | лучше нет | скорее нет | ни за что | никак нет
        против | я против | не желаю | не желаем | не согласен на рассылку | не подписывался | не подписывалась | неинтересно спасибо | ne nado | ne hochu | otpishite | otpishite menya | ne pishite | hvatit | не буду
        """,
        asks="""
        оставьте меня в покое | оставьте в покое | отстаньте от меня | снимите меня с | снять меня с | снимите с рассылки | вычеркните меня | вычеркните из | вычеркнуть из | уберите мой | уберите нас | удалите нас
        из рекламной рассылки | из ваших рассылок | из рассылок | из списка рассыл* | из списка получателей | из списка адресатов | с рассылки | от рассылки | от ваших писем | от вашей рассылки | из базы | из адресной книги
        не давал согласия | не давала согласия | не подписывался | не подписывалась | никогда не подписыв* | согласие не давал* | возражаю против | 152 фз | персональных данных
        не беспокоить | прошу не беспокоить | просьба не писать | просьба не присылать | просьба больше не | хватит спамить | хватит слать | хватит писать | хватит присылать
        """,
        against="ничего не | больше ничего | не буду | не будем",
        frames="""
        не/больше не/прошу не/просьба не/не надо/не нужно/хватит/перестаньте/прекратите/прошу прекратить/прошу больше не/нельзя ли не + присыла*/присла*/шлит*/слать/пишит*/писать/отправля*/высыла*/звоните/звонить/беспоко*/тревож*/спам*/рассыл* + мне/нам/больше/меня/нас/рекламу/реклам*/письма/писем/рассыл*/предложени*/акци*/это/эти/ничего/сюда/на этот/такие/ваш*/спам
        не/больше не/никогда не + хочу/хотим/желаю/хотел*/нуждаюсь/интересу*/нужна/нужны/нужно/надо/интересн* + получать/больше/вашу/ваши/вашей/ваших/рекламу/реклам*/рассыл*/письма/писем/предложени*/акци*/спам/писать/присылать/слать
        больше + не + пишите/присылайте/шлите/надо/нужно/хочу/беспокойте/отправляйте/интересует
        удал*/убер*/убрать/исключ*/вычеркн*/отпиш*/отписать/снимите/снять/выкиньте + меня/мой/моего/моей/нас/наш/этот/мои/мою/из/адрес/почту/данные/с + из/с/адрес*/рассыл*/списк*/баз*/почт*/подписк*/получател*
        отмен*/прекрат*/останов*/заверш*/закро*/хватит/надоел*/достал*/стоп/устал*/отказ* + подписк*/рассыл*/письм*/реклам*/спам*/предложени*/от рассылки/от подписки/от писем/от ваших/с рекламой/ваши/вашей/ваша
        никакой/никаких/без/слишком много/не надо/не нужно/не нужна + реклам*/писем/письма/рассыл*/спам*/предложени*/акций
        """,
        keeping="""
        не/ни в коем случае не/только не + отписыва*/удаля*/убира*/исключа*/прекраща*/переставай*/останавлива*/вычеркива* + меня/нас/рассыл*/присылать/писать/слать/из
        не + переставайте/прекращайте/отписывайте/останавливайтесь|почему/зачем + меня/мне/я/не/вы + отписали/удалили/приход*/перестали/получаю
        """,
        keeps="не получаю | не приходят | не приходит | не говорил нет | не говорила нет | не сказал нет | не сказала нет | в спаме | в спам | папку спам | папке спам | новый адрес | новая почта | сменил адрес | сменила адрес | почему бы и нет | почему нет",
        insists="почему/если/когда/сколько + вы/не/продолжаете/до сих пор/опять/раз + перестан*/прекрат*/отпис*/удал*/шлете/присылаете/просить|не/нельзя/невозможно + могу/получается/работает/выходит + отписаться/отписка|уже/неоднократно + просил/просила/писал/писала/говорил/говорила + не/нет/отпис*/удал*/прекрат*",
        shy="""
        не | нет | без | ничего | никогда | хватит | достаточно | прекрат* | перестан* | удал* | убер* | убрать | исключ* | отпис* | отпиш* | отказ* | меньше | слишком | надоел* | достал* | вычеркн*
        ненужн* | лишн* | покое | мешает | раздража* | стоп | против | никаких | никакой | снять | снимите | отмен*
        """,
        touch="""
        писем | письма | письмами | рассыл* | реклам* | предложени* | акци* | от вас | присыла* | слать | шлите | писать | пишите | получать | список | списка | в будущем | впредь | сообщени* | спам*
        отправля* | контакт* | подписк* | почту | ваши письма | ящик | беспоко*
        """,
        fond="люблю/нравятся/нравится/рада/рад/обожаю/читаю с + письма/рассыл*/предложения/акции",
        received="вложени* | прикреплен* | приложен* | файл | не дошло | не дошла | не дошел | не пришл* | не приходил*",
        beside="в вашем письме | в письме | ваше письмо | вашем письме | мое письмо | моем письме | твое письмо | ваше предложение | за предложение | это предложение | предложение отличное | хорошее предложение | за письмо | на почте",
        matters="скидк* | промокод* | код | корзин* | понедельник* | вторник* | сред* | четверг* | пятниц* | суббот* | воскресень* | выходны* | отпуск* | ссылк* | парол* | скачать | оплати* | оплат* | перевод* | парковк* | закрыт* | открыт* | болен | заболел* | позвон* | телефон* | улиц* | день рождения | свадьб* | школ* | часов",
        goods="фон | фона | файл* | печат* | холст* | размер* | доставк* | ретуш* | предоплат* | паспорт* | багет* | кадр* | изображени* | картин* | накладн* | возврат* | сертификат*",
        idioms="""
        не очень | не совсем | не слишком | не так | нет другая | нет другую | нет другой | нет та | нет не та | нет не эта | нет не ту | нет это | нет подождите | нет слов | нет вложения | нет вложений | нет сил | нет спешки | нет претензий | нет предела | нет нет это
        нет нет все | не эта | не та | не то | не спешите | не торопитесь | не переживайте | не волнуйтесь | не могу дождаться | не могу поверить | не пришло | не пришла | не пришел | не дошло | не забудьте | не уверен | не против
        я не против | почему бы и нет | почему нет | не только | не более | не раньше | отменить запись | отменить съемку | отменить бронь | ничего не надо менять | ничего не менять
        """,
        wants="заказываем | заказываю | забронир* | бронир* | придем | приду | увидимся | до встречи | почему бы и нет | почему нет | берем | возьму | возьмем | запишите | запишите нас | куплю | хотим заказать | хочу два | хотим две | будем рады | ждем",
        praise="красив* | прекрасн* | отличн* | чудесн* | замечательн* | великолепн* | супер | восхитительн* | шикарн* | классн* | потрясающ* | идеальн* | понравил* | прелест* | бесподобн* | здорово | красота | лучшие",
        choices="""
        та/тот/то/ту/эта/эту/этот/те + другая/другой/другую/вторая/вторую/первая/первую/третья/синяя/синюю/синий/красная/зеленая/черная/белая/белую/с/без/слева/справа/что
        нас/мы/будет/это + четверо/пятеро/трое/пять/четыре/три/только/не
        лучше/а/но/скорее + ту/тот/на/в/с/вторую/первую
        еще/пока/все еще/так и + не + пришел/пришла/пришло/получил/получила/дошло/дошел/готов*
        """,
        reasons="переехал*/переезжа*/живу/живем/умер/умерла/скончал*/не стало/ошиб*/не тот адрес/не тот человек/не клиент/не ваш клиент/больше не клиент/уже не клиент/пенси*/не знаю вас/дорого/далеко/нет денег/свой фотограф/есть фотограф/сам фотограф/сама фотограф/другого фотографа",
        thanks="спасибо | большое спасибо | благодарю",
        greets="здравствуйте | привет | добрый день | доброе утро | добрый вечер | уважаемый | уважаемая | дорогой | дорогая",
        polite="""
        всем привет | приветствую | друзья | дорогие | ребята | господа | уважаемая команда | все равно спасибо | спасибо все равно | спасибо за все | спасибо за фото | спасибо за фотографии | спасибо за внимание
        удачи вам | успехов | всего вам доброго | с новым годом | с наступающим | хороших выходных | в будущем | впредь | отныне | с сегодняшнего дня | навсегда | раз и навсегда | уже | снова | еще раз | наконец
        итак | значит | тогда | ну | ок | ладно | хорошо | честно говоря | при всем уважении | прошу подтвердить | подтвердите пожалуйста | спасибо за понимание | благодарю за понимание | убедительно прошу | убедительная просьба | добрый | доброго дня | доброго времени суток
        и | ребят | плиз | пож | пжл | спс
        """,
        closing="удачи вам | успехов | успехов вам | спасибо за понимание | благодарю за понимание | всех благ | с наилучшими | с теплом | обнимаю | пока | целую | заранее благодарю | заранее спасибо",
        common="меня | тебя | его | ее | них | нее | себя | мной | нам | своей | свой | свою | которые | который | которая | чтобы | если | потому | так | там | тут | здесь | сейчас | всегда | никогда | была | было | были | быть | под | над | перед | без | у | при | до | после | пожалуйста | вас | вами | вам",
    ),
)
