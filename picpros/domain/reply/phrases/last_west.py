"""English, German, Dutch, French and Spanish: that it is enough, in everyday words ("let this be the last")."""

from picpros.domain.reply.language import Language

LAST_WEST = (
    Language(
        code="en",
        out="""
        0 interest | sick of it | sick of this | sick of these | tired of it | tired of this | fed up with it | fed up | done with it | kindly erase us | erase us | not now not ever | never ever | wont be needing these | shant be needing these | do stop | please do stop | no more of this | nothing for us here | nothing for me here | nothing here for us | nothing here for me | nah im good fam | im good fam | no interest at all | nope out of these | sans façon | id like out | i would like out | we would like out | let me out | get me out | i want out of this | count me out for good | i am so done | so done | im done here
        no to everything | no to everything else | no to anything | no to all of it | no to all that | no to all of this | no to any of it
        delist me | delist us | delist | de list me | delist this address | unlist us | nothing more please | nothing further | nothing further please | please nothing more | not another one
        not one more | not one more please | no further | not a single one more | i bow out | bowing out | bow me out
        i mean no | i meant no | i did mean no | i said no already | make it no | put me down as no | mark me no | zero | zero interest | zero thanks | 0 | 0 thanks | zero mails please
        nit interested | not intrested | not intersted | not interessed | not intrestd | no intrested | not interest | not inerested | not interestd | nor interested | not interetsed | no interested | notinterested | uninterested thanks
        no thnaks | no thansk | no thnx | no tnx | no thans | no thank | no thanx | no tanks | no thsnks | not thanks | no thankd | no thabks | np thanks | bo thanks | mo thanks | ni thanks | no tank you | no thak you
        enough now | enough of this | enough emails | enough mails | enough of it | thats plenty | that is plenty | plenty | quite enough | more than enough | had enough | ive had enough | i have had enough | weve had enough | i had enough
        be gone | begone | hard no thanks | nope out | noping out | ill sit this out | i will sit this out | sit this one out | im sitting this out | let me go | please let me go | set me free | free me | release me | goodbye forever
        no want | me no want | no needed | no need thank you | dont wanna | do not wanna | i dont wanna | dont need it | dont need this | dont need these | i dont need this | i dont need these | i dont need it | we dont need this
        leave us in peace | leave me in peace | let us be | let me be | do not write | dont write | do not write again | dont write again | never write again | stop writing | quit writing | dont text | do not text | dont msg | stop msging | stop msging me
        do not retry | please do not retry | do not try again | dont try again | dont ask again | do not ask again | please dont ask again | spells no | n o spells no | no is no | no again | its still no | it is still no | same answer no | again no thanks | no like last time | no as before | no as always
        mute me | mute this | blocked | youre blocked | you are blocked | blocking you | filtered | straight to trash | straight to spam | straight to the bin | off please | off pls | me out | me out please | out pls | out now | out of here | i am off | take me out | take me out please | take us out
        """,
        asks="""
        shant be needing these | shant be needing your | goodbye to this subscriber | not your customer | not your customers | i wish you would stop | i wish u would stop | wish you would stop | wish youd stop | never to see another | to see another of these | not see another of these | did not ask for any | didnt ask for any | never asked for any | quit hounding | stop hounding | quit pestering | stop pestering | quit badgering | stop badgering | isnt for me | is not for me | nope out of | noping out of | nothing to do with you | nothing more to do with | let an old | your final message | your final email | your last message | let this be the last | let that be the last | this be the last | be the last one | be the last mail | be the last email | be your last | last email i get | last mail i get | last i hear from | last one you send | last one i get
        count me out of | count us out of | delist | like out of | want out of | no to everything | no to anything | no to all of | no to any mail | struck off | struck from | be struck | strike us | be excluded from | be left off | be dropped from
        stop these | 0 emails | 0 more | zero emails | zero mails | zero more | zero further | zero promo* | zero ads | zero newsletters | zero messages | zero contact | 0 promo* | 0 ads | 0 mails | 0 messages
        free of your mail* | free from your mail* | spared your | spared the | be spared | cut down on advertising | cut down on mail | cut down on emails | never again write | not another email | not another mail | not one more email | not one more mail | not a single email | not a single mail
        do not know this mailbox | dont recognize this mailbox | does not work here | doesnt work here | do not use this mailbox | no longer monitor | no longer monitored | none of us want* | nobody here wants | no one here wants | nobody wants these | no one wants these | none of us asked
        consider me gone | consider me out | call off your | call it quits with | part ways | unfollow me | my unsub* | unsub* request | opt out request | removal request | for removal | this my unsub* | excluded from these | excluded from this | excluded from your | excluded from all
        not be written to | not be emailed | no one asked for | nobody asked for | didnt ask for this | did not ask for this | didnt ask for these | did not ask for these | i never asked for | we never asked for | sign me off | signing off your | sign off from your | signed off from your
        """,
        frames="""
        let/make/may + this/that/it/yours/today + the last/your last/the final/your final/my last/the end/be last/be the last/last one/last mail/last email
        might/may/could/can/please/shall/should/would + i/we/my name/my address/she/he/mother/father + be + struck/removed/taken off/dropped/left off/left out/excluded/unsubscribed/deleted/excused/spared/off the list/let off
        no to/no more/nope to/nah to + everything/all of/anything/emails/mails/ads/promo*/newsletter*/mailings/marketing/advert*
        no to + the/any/these/your/further/more/all/future + emails/mails/ads/promo*/newsletter*/mailings/marketing/advert*/offers/messages/spam/deals
        quit/stop/cease/enough + it/that/this/already/all + with + the/these/your/all/them
        how/wish/like/want/way/need + do i/can i/to/i could/we could + get out/get off/be out/opt out/get away/be rid/leave this list/be off/end these/end this/stop this/stop these/stop them/stop it
        get/getting/take/be/gets + me/us/my name/off/my email/rid + off/out/of + this thing/this crap/these/this stuff/whatever this/here/of this/of these/it all/this merry go round/your emails/mailing
        doesnt/does not/dont/do not/didnt/never/no longer/not/cannot/cant/wont + want/need/care/wish/use/interest/read/handle/take/do + email/emails/ads/any of this/any of these/anything from/more of/another/them anymore/these anymore/this anymore/them any more/any more of
        remove/drop/take/delete/strike/cut/scratch/clear + it/this/mailbox/me/us/him/her/mine + from/off/out + everything/all/here/there/future/your end/your side/your thing/those/them/it
        find/pester/bother/bug/annoy/woo/hound/chase/sell to/sell + someone else/somebody else/other people/others/another
        """,
        insists="""
        no + to everything/to all of it/to all of this/to anything
        stop/quit/cease/stopped + writing/emailing/mailing/messaging/contacting/texting/spamming/pestering/bothering + me/us/to me/to us
        stop/quit/cease/no more/enough + sending pictures/sending photos/sending me pictures/sending me photos/sending me your pictures/sending your pictures/of your pictures/pictures in my inbox
        dont/do not/never/please not + add/put/sign/place + me/us/my + back/again/up again/on again
        never/dont/do not + want/wish + to be/be + put back/added back/back on/signed up again/added again
        """,
        hints="left our company | left our office | left our firm | has left the | update your records | no longer employed | no longer works for | delist* | struck off | let this be | in peace | no to all | no to everything",
        keeps="out for the | in for the | out on the | out this | out next | out until | out till | out on monday | out on tuesday | out on wednesday | out on thursday | out on friday | out on saturday | out on sunday | out for saturday | out for sunday",
        touch="this inbox | this box | to me | to us | your rolls | you people | your message | my box | these hurt*",
        shy="zero | struck | excluded | delist* | reject* | farewell | goodbye | free of | spared",
    ),
    Language(
        code="de",
        out="""
        lasst mich | lasst mich endlich in ruhe | lass mich in ruhe | lasst uns in ruhe | lassen sie uns in ruhe | gebt ruhe | ruhe jetzt | jetzt reicht es | jetzt reichts | mir reicht es | mir reichts | es reicht jetzt | reicht jetzt | genug jetzt | genug davon | genug ist genug | schluss jetzt | jetzt ist schluss | aus | aus und vorbei | ende | ende jetzt | das war's | das wars
        ohne mich | bitte ohne mich | ich bin da raus | da bin ich raus | bin da raus | nehmt mich raus | nehmen sie mich raus | nehmt mich bitte raus | nehmen sie mich bitte raus | nimm mich raus | streicht mich bitte | streichen sie mich | streichen sie mich bitte | bitte mich streichen | mich bitte streichen | mich streichen | löscht mich bitte | löschen sie mich bitte
        nein zu allem | nein zu werbung | null | null mails | keine einzige mehr | keine einzige mail mehr | nichts weiter bitte | nichts weiter | bitte nichts weiter | das war die letzte | nichts davon | will ich nicht | will ich nicht mehr | wollen wir nicht | möchte ich nicht | möchte ich nicht mehr | mag ich nicht | mag nicht mehr | mag nicht
        nein dnake | nein danle | nien danke | nein dank | nein dankee | kein intresse | kein interese | keine interesse | kein interresse | abemlden | abmedlen | abmleden | amelden | bitte abmleden | stop das | stop it | stopp das | stoppt das | stoppt das bitte | spart euch das | spart es euch | sparen sie sich das | geht weg | haut ab | verpisst euch | leckt mich | hau ab | verzieht euch
        wir sind raus | bitte abbestellen | abbestellen bitte | hiermit abbestellt | nicht noch eine | nicht schon wieder | bitte künftig nicht mehr | künftig nicht mehr | in zukunft nicht mehr | ab jetzt nicht mehr | nicht mehr bitte | bitte damit aufhören | damit aufhören | hört bitte auf | hören sie bitte auf | hören sie bitte damit auf
        """,
        asks="interessiert mich nicht | interessiert mich alles nicht | interessiert mich nicht mehr | interessiert uns nicht | interessiert mich überhaupt nicht | schluss mit dem spam | schluss mit den mails | schluss mit der werbung | schluss mit euren | schluss mit ihren | letzte mail sein | letzte e mail sein | letzte nachricht sein | nein geschrieben | nein gesagt | nein geantwortet | verbraucherzentrale | nein zu allem | ohne mich weiter | bitte ohne mich | ein für alle mal | ein für allemal | nichts mehr damit zu tun | postfach verstopf* | nicht mehr belästigt | nicht weiter belästigt | verschont | verschont bleiben | von mails verschont | in frieden | belästigen sie | belästigt mich | werbemüll",
        frames="""
        lasst/lassen/lass/möge/soll/sollte/bitte + dies/das/diese/es/die + die letzte/das letzte/letzte
        lasst/lassen/lass + mich/uns/meine mutter/meinen vater + in ruhe/in frieden/endlich/zufrieden/aus dem spiel/außen vor/weg/raus
        schon/jetzt/bereits/mehrfach/dreimal/zweimal/zum + nein/abgemeldet/abbestellt/gekündigt/widersprochen/gebeten + gesagt/geschrieben/geantwortet/geschickt/und/aufzuhören/damit
        kann/könnte/könnten/können/dürfte/würde/würden/bitte + mich/uns/meine adresse/meine e mail/meine mailadresse + abmelden/austragen/streichen/löschen/herausnehmen/rausnehmen/abgemeldet/gestrichen/ausgetragen/verschont/entfernen/in ruhe
        spart/sparen/erspart/ersparen + euch/sie sich/mir/uns/sie mir + die/das/weitere/mails/werbung/diese/zukünftige/mühe
        kein/keine/keinen/keinerlei/null + bock/lust/mails/werbung/interesse/bedarf/verwendung/nerv + auf/an/für/mehr/von/auf so/euch
        ich/wir/er/sie + brauch*/will*/möchte*/benötig*/mag/mögen + sowas/so was/das/den kram/das zeug/den mist/den quatsch/diese/solche/die mails/davon/solches + nicht/nichts/nimmer/keine
        """,
        hints="in frieden | nein geschrieben | nein gesagt | widerspr* | verschon* | gestrichen werden",
        shy="null | letzte | widersetz* | schluss | ruhe | frieden | verschont | erspar* | absehen | streich*",
        touch="diese adresse | meine adresse | diese mailadresse | derlei | sowas | so etwas | solche mails | diese mails | euch | ihnen hören | werbemails",
    ),
    Language(
        code="nl",
        out="""
        laat me | laat me met rust | laat mij met rust | laat ons met rust | met rust laten | hou op | houd op | hou er mee op | hou ermee op | houd ermee op | hou nou op | kap ermee | kappen | kappen nou | kap er mee | kappen ermee | stop ermee | stop er mee | stop hiermee | genoeg | genoeg nu | zo is het genoeg | het is genoeg | nu is het genoeg | nou is het genoeg | klaar ermee | ik ben er klaar mee | ben er klaar mee
        liever niet meer | liever niet | liever geen | liever geen mail | liever geen mails | liever geen mail meer | liever geen mails meer | niks meer | niets meer | niks meer sturen | niets meer sturen | stuur maar niks meer | stuur maar niets meer | stuur niks meer | stuur niets meer | niet meer sturen | niet meer doen | niet meer nodig | niet nodig | hoeft niet | hoeft niet meer | hoeft niet meer hoor | het hoeft niet meer | het hoeft niet | laat maar | laat maar zitten | nee laat maar | voor mij niet | voor mij niet meer | voor mij hoeft het niet
        haal me eraf | haal mij eraf | haal me er af | haal ons eraf | schrap me | schrap mij | schrap ons | verwijder me | verwijder mij | verwijder ons | ik wil eraf | wil eraf | eraf | er af | eraf graag | eraf aub | ik stap uit | ik haak af | zonder mij | nee tegen alles | nee dankje | nee dankjewel | nee bedankt hoor | neen dank u | nee dnak je | geen intresse | geen interese | geen belangstelling | geen behoefte | geen behoefte aan | rot op | flikker op | sodemieter op | donder op | opzouten | tyf op
        ik hoef niet | ik hoef dit niet | hoef ik niet | wil ik niet | wil ik niet meer | willen we niet | dit wil ik niet | nul | nul interesse | nope dank je | neuh | nee hoor | nee hoor dank je | no tnx | no thnx | no tks
        """,
        asks="laat dit de laatste | de laatste zijn | met rust laten | laat mij met rust | laat me met rust | niks meer sturen | niets meer sturen | niks meer hoor | voorgoed af | nee gezegd | nee geschreven | verschoond blijven | ongewenste mail | lastigvallen | lastig te vallen | val me niet | val mij niet | niet meer lastig | wil er vanaf | wil ervan af | er graag af | er graag vanaf | mij schrappen | te worden verwijderd | verwijderd worden | geschrapt worden | uitgeschreven worden",
        frames="""
        stuur/zend/mail/schrijf/stuurt/sturen/mailen/schrijven + maar/me/mij/ons/aub/svp/nu/alstublieft/voortaan/er + niks/niets/geen/niet/nooit + meer/meer hoor/mails/mail/reclame/aanbiedingen/nieuwsbrie*/berichten
        laat/mag/moge + dit/het/deze/die + de laatste/het laatste
        ik/wij/we + hoef/hoeven/wil/willen/wens/wensen/lees/kijk/kan/gebruik/heb + dit/deze/die/niet/geen/niks/er/uw/jullie/hier/die mails + niet meer/meer/niets mee/niks mee/geen behoefte/niet/niks/niet hoor/niks aan/niets aan
        kunt/kun/kan/kunnen/wilt/wil/zou/mag/graag + mij/me/ons/mijn adres/mijn mailadres/mijn e mailadres/mijn gegevens + uitschrijven/afmelden/schrappen/eraf/verwijderen/verwijderd/afhalen/weghalen/vanaf halen/wissen
        haal/haalt/gooi/schrap/schrappen/strijk/verwijder/wis/streep/kieper + me/mij/ons/mijn/dit/m n/hem/haar + eraf/er af/uit/van/er uit/eruit/weg/bestand/lijst/mailinglijst/adres
        """,
        hints="liever niet meer | niks meer | niets meer | met rust | eraf",
        shy="liever | genoeg | klaar mee | eraf | schrap* | verschoon* | rust | hoef* | nul | laatste | kappen",
        touch="dit adres | mijn adres | dit mailadres | deze mailbox | stuur | sturen | mails | berichten | jullie | van u | reclame | post van",
    ),
    Language(
        code="fr",
        out="""
        ça ne m intéresse plus | ça ne m intéresse pas | ca m interesse plus | ca m interesse pas | cela ne m intéresse pas | cela ne m intéresse plus | ne m intéresse plus | plus besoin | plus besoin merci | plus besoin de rien | sans façon | merci sans façon | merci mais sans façon | non sans façon | nan merci | nan c bon | nan c est bon | nan merci c bon | non merci c bon | c bon merci | non c bon | non c est bon | c est bon merci | nan | nan nan | nn | nn merci | non mrc | nop | non mercii | no merci | non merçi | nom merci | non mecri | pas interessé | pas intéréssé | pas interesse | pas interresser | pas interressé
        lâchez moi | lachez moi | foutez moi la paix | fichez moi la paix | laissez moi tranquille | laissez moi en paix | laissez nous tranquilles | fichez nous la paix | la paix | la paix svp | du balai | dégagez | cassez vous | allez voir ailleurs | basta | ça suffit | ca suffit | ça suffit maintenant | ça va comme ça | assez | assez de mails | j en ai assez | j en ai marre | marre | y en a marre | ras le bol | stop à tout | stop ça | stop svp | stop merci | stop stop | arrêtez tout | arrêtez ça | arrêtez svp | arrêtez merci | arretez
        sans moi | ce sera sans moi | comptez sans moi | ne comptez pas sur moi | je passe mon tour | je passe | non à tout | non pour tout | zéro | zéro mail | zéro pub | zéro intérêt | plus rien | plus rien merci | plus rien svp | rien de plus | rien du tout | ne m écrivez plus | plus jamais | plus jamais ça | plus de mails | plus de pub | plus de pubs | plus d offres | plus de publicité | retirez moi | enlevez moi | otez moi | ôtez moi | rayez moi | radiez moi | supprimez moi | effacez moi | virez moi | sortez moi | sortez moi de là | désinscrivez nous | retirez nous | plutôt non | plutôt pas | j aimerais mieux pas | pas pour moi | pas pour nous | très peu pour moi | j en veux pas | j en veux plus | je n en veux plus | je n en veux pas | on n en veut pas | on n en veut plus
        """,
        asks="soit le dernier | soit la dernière | être le dernier | la paix | laissez moi tranquille | une fois pour toutes | une bonne fois pour toutes | cesser vos | cesser ces | cesser tout | comptez sans | ne plus rien recevoir | plus rien recevoir | plus rien de votre part | de me rayer | me radier | de me radier | me retirer de | me sortir de | m ôter de | de m oublier | oubliez moi | épargnez moi | épargner vos | encombr* | polluer ma | arrêter tout | ras le bol de | marre de vos | déjà dit non | déjà répondu non | déjà demandé | dit non",
        frames="""
        que/faites que/espère que/soit + ce/ceci/celui ci/cela/ce mail/ce message/que ce + soit/sera/est + le dernier/la dernière/dernier
        ne/n/plus/jamais + plus/jamais/rien/m/nous/recevoir/pas/me + envoyer/envoyez/écrire/écrivez/recevoir/solliciter/sollicitez/contacter/contactez/importuner/déranger/relancer/spammer/rien/être sollicité/être contacté/être relancé/écris/envoie
        pouvez/pourriez/pourrait/pourrais/peut/peux/puis/serait/veuillez/merci/prière/prie/faut + me retirer/m enlever/m ôter/me rayer/me radier/me supprimer/m effacer/me désabonn*/me désinscri*/m oublier/me laisser/nous retirer/nous désabonn*/nous désinscri*/ne plus m/ne plus me/ne plus nous/ne plus recevoir/ne plus rien/être retiré*/être désinscri*/être désabonn*/être radié*/arrêter de m/cesser de m/arrêter vos/cesser vos/arrêter ces/retirer mon/supprimer mon/effacer mon/supprimer mes/effacer mes/ôter mon/rayer mon
        retirez/enlevez/ôtez/rayez/radiez/supprimez/effacez/sortez/virez/retire/enlève/supprime/vire + moi/nous/mon adresse/mes données/cette adresse/notre adresse/mes coordonnées/mon mail/mon nom/mon email + de/des/adresse/mail/liste/fichier/fichiers/mailing/listing/coordonnées/données/là/nom/email
        aucun/aucune/zéro/pas/plus/nul/nullement/plus aucun + besoin/envie/intérêt/utilité/usage/intéress* + de/d/pour/par/à + mail*/courriel*/pub*/offres/vos/ces/ce genre/recevoir/newsletter*/promo*/tout ça
        """,
        hints="la paix | le dernier mail | comptez sans | tranquille | rayez | radi*",
        shy="assez | marre | ras | paix | tranquille | zéro | dernier | sans moi | fini | stop | cess* | rayer | rayez | radi* | ôter | épargn*",
        touch="cette adresse | mon adresse | cette boîte | publicit* | pubs | spams | sollicit* | de votre part | vos envois | vos courriers | ces courriels",
    ),
    Language(
        code="es",
        out="""
        déjenme | déjenme tranquilo | déjenme tranquila | dejadme | dejadme en paz | déjame en paz | dejadme tranquilo | dejadme tranquila | ya dejen de molestar | ya párenle | párenle | ya estuvo bueno | basta ya | basta por favor | ya basta por favor | suficiente | es suficiente | ya es suficiente | ya tuve suficiente | hasta aquí | se acabó | ya no | ya no más | no más | no mas | no más gracias | ni uno más | ni una más | nada más gracias | nada más por favor | nada de nada | cero | cero correos | cero interés | no a todo | no a todo lo demás | conmigo no cuenten | no cuenten conmigo | sin mí | yo me bajo | me bajo | me salgo | me borro | me retiro | yo paso gracias | va a ser que no | pues va a ser que no | qué va | ni hablar | para nada
        no grcias | no grasias | no gracia | no gracisa | no garcias | no gtacias | nogracias | no interesada | no interesado | no estoy interesada | no m interesa | no me interessa | no me intereza | no me intersa | no kiero | no kiero nada | no quero | nooo gracias | bórrenme | borrenme | bórrame | quítenme | quitenme | quítame | sáquenme | eliminadme | borradme | quitadme | sacadme | dadme de baja | tachadme | táchenme | tachenme | váyanse | lárguense | iros a paseo | no jodan | no joder | no chinguen | no frieguen | no fastidien | no den lata | dejen de fregar
        no lo quiero | no los quiero | no las quiero | no la quiero | no quiero nada | no quiero más | no quiero saber nada | no necesito esto | no hace falta gracias | ya no quiero | ya no los quiero | ya no lo quiero | ya no necesito | preferiría que no | preferiría no | mejor no gracias | mejor ya no
        """,
        asks="ninguna oferta más | ningún correo más | ninguna publicidad más | ningún mensaje más | déjense de enviar | déjense de mandar | dejaos de | que sea el último | sea el ultimo | sea la ultima | será el último | en paz | de una vez por todas | de una buena vez | ni un correo más | ni un mail más | no a todo | no cuenten conmigo | no me molesten | no me moleste | no nos molesten | no seguir recibiendo | no volver a recibir | no volver a escribir | ya dije que no | ya les dije | ya les pedí | ya os dije | ya os pedí | les dije que no | borren mis datos | eliminen mis datos | borrar mis datos | cero correos | que me borren | que me quiten | que me saquen | que me eliminen | que me excluyan | mi exclusión | harto de | harta de",
        frames="""
        que/ojalá/espero que + este/esta/éste/esto/sea/ésta + sea/el/la + último/ultimo/última/ultima/el último/la última
        podrían/podría/pueden/puede/podéis/podríais/quisiera/quiero/desearía/agradecería/hagan el favor de/haga el favor de/favor de/por favor/les pido/les ruego/les agradecería + me borren/me quiten/me saquen/me eliminen/me excluyan/me den de baja/no me envíen/no me manden/no me escriban/no enviarme/no mandarme/no escribirme/ser eliminad*/ser excluid*/dejar de recibir/dejen de enviar*/dejen de mandar*/dejen de escribir*/borrarme/quitarme/sacarme/eliminarme/excluirme/darme de baja/nos quiten/nos borren/dejar de enviar*/dejar de mandar*
        no/ya no/jamás/nunca + me/nos/le + interesa*/escriban/escriba/manden/molesten/envíen/contacten/llamen/busquen/vuelvan/hagan llegar/llenen/incluyan/tengan/escribáis/mandéis/enviéis/molestéis/mandes/escribas/envíes
        quítenme/bórrenme/sáquenme/elimínenme/quitadme/borradme/sacadme/táchenme/exclúyanme/dadme/elimínadme + de/ya/por/esta/su/vuestra/la/baja
        """,
        hints="en paz | de una vez | no a todo | el último correo",
        shy="suficiente | cero | paz | basta | último | ultima | tach* | excluy* | exclu* | hart* | prefer*",
        touch="este correo | esta dirección | mi dirección | mi correo | correos | mensajes suyos | de ustedes | vuestros | sus correos | anuncios | mails | propaganda",
    ),
)
