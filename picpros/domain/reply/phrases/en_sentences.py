"""English: sentences with holes, and words that make a reply worth asking about."""

from picpros.domain.reply.language import Language

ENGLISH_SENTENCES = Language(
    code="en",
    no="n o | n",
    out="""
    not needed | not needed thanks | unneeded | not required | not necessary thanks | not relevant | not relevant to me
    no longer relevant | not applicable | not my thing | not our thing | not my cup of tea | cut it out | give it a rest
    give me a break | enough is enough | take a hint | can it | drop it | leave it out | lay off | back off | go away please
    not today not ever | not now or ever | negative | negatory | that's a negative | thats a negative from me | nada | zilch
    nix | no bueno | no can do | not happening | not gonna happen | ain't happening | no deal | thumbs down | out please
    consider me unsubscribed | consider me out | consider this a no | consider this my no | make that a no | make it stop
    make these stop | make them stop | please make it stop | ill say no | i will say no | i have to say no | gotta say no
    going to say no | gonna say no | gonna be a no | going to be a no | thatll be a no | that would be a no | thatd be a no
    its gonna be a no | its going to be a no from me | ill decline | i will decline | i respectfully decline | i must decline
    respectfully decline | i politely decline | politely decline | declining | we respectfully decline | decline thanks
    not anymore thanks | not any more thanks | im all set | all set thanks | im all set thanks | were all set thanks
    were all set | im good no thanks | you can drop me | you can remove me | you may remove me | feel free to remove me
    please remove | please delete | please erase | please end | please quit | please leave | please cancel | please go away
    close my account | close account | delete my account | delete account | remove my account | deactivate my account
    turn it off | turn this off | turn these off | switch it off | shut it off | shut it down | block and delete
    stahp | staph | desist | cease | pass | i pass | pass thanks | ill pass thanks | no more to this phone | count me out | count us out
    off the list | off your list | off this list | off | me off | get off | i want off | want off | let me off
    a no from me | no from me | its a no from me | no for me | its a no for me | a no from us | no from us | no for us
    id rather not | i would rather not | rather not | rather not thanks | id prefer not to | i would prefer not to
    prefer not | prefer not to | not for me thanks | lose my number | lose my address | lose this address | unlist me
    unlist | scratch me | strike me off | strike me | leave me out | leave us out | leave me off | exclude me
    exclude us | spare me | spare us | unsub me | unsub us | unsub please | no unsub | unsubscribe me | unsubscribe us
    unsubscribe my email | please no | no please | please no more | no sirree | no ma'am | no siree | no siree bob
    not anymore | not any longer | no longer | no longer please | nein danke | hell no | heck no | god no
    good lord no | oh no thank you | no thanks ever | no not interested | no im not interested | no i am not interested
    no not for me | no not for us | not on your life | over my dead body | piss off | bugger off | sod off | f off
    fuck off | screw off | buzz off | shove off | beat it | go to hell | do not send | dont send | dont send anymore
    do not send anymore | dont send any more | do not send any more | do not contact | dont contact | no contact
    do not email | dont email | do not mail | dont mail | no calls no mails | dont bother | dont bother me
    do not bother me | do not disturb | dont disturb | please do not | please dont | remove name | remove my name
    remove this email | remove this address | remove from mailing list | remove from your list | remove from mailing
    take off | take me off your list | take me off the list | take us off | take us off your list | get me off
    get me off this | get me off this list | delete | delete us | delete this address | erase me | erase my email
    forget me | forget it | cancel me | cancel these | cancel these emails | cancel emails | cancel email
    cancel all emails | cancel everything | end emails | end these | end it | end subscription | block me | block this
    im done | i am done | done with this | we're done | no need thanks | no use for this
    i dont care | dont care | we dont want any | we dont want this | we do not want this | we dont want these
    nothing more | nothing else | no nothing | not any | no gracias | nope nope nope | nopes | nopey | noppe
    nuh uh | nah mate | nah bro | nah fam | nah im good | nah were good | no were good | were good thanks | thats a no
    it is a no | so no | still no | again no | once again no | the answer is no | answer no | my answer no | reply no
    replying no | say no | i say no | saying no | i vote no | a firm no | firm no | big no | a big no | big fat no
    strong no | solid no | definite no | a definite no | a polite no | a hard no | a resounding no | a clear no
    no with thanks | with thanks no | regretfully no | sadly no | afraid not | im afraid not | i think not | think not
    i dont think so | dont think so | capital n o | no capital letters | en oh | please cease | kindly cease
    kindly desist | kindly stop | kindly refrain | refrain | cease and desist | no opt out | opted out | i opt out now
    discontinue | discontinue please | terminate | terminate subscription | unfollow | unregister | unregister me
    deregister | deregister me | deactivate | deactivate me | disable | mute | stfu | shut up | shut it | zip it
    unsubscrbe | unsubscrib | unsubscirbed | unsubsribed | unsubcribed | unsubscribeme | usubscribe | unsbscribe
    unsubscripe | unsubsrcribe | unsubscriibe | unsubscribeee | unsuscribir | un suscribe | remov me | remve me
    remoce me | removme | stoop | sotp | stpo | st op | stopp | staph | cancle | cancell | canel
    """,
    asks="""
    not wish to be solicited | dont wish to be solicited | do not want to be solicited | bow out | bowing out | hard pass on
    tempt me | off all your | no longer with this company | forget about me | forget my name | off the mailing list |
    off the list | off that list | off of the list | off the mailing | off your mailings | off your emails | off your promo
    off the promo | off the newsletter | off your newsletter | off your subscription | off all lists | off any list
    off these | off your email list | off your contact | off your marketing | off from your list | off everything
    leave me out of your | leave me out of the mail | leave us out of your | leave us out of the mail | leave me off
    leave us off | out of your mailings | out of your emails | out of your database | out of your list | out of the loop
    cancel these | spare me the | spare us the | spare me your | spare us your | spare me these | enough of these
    enough of your | enough with the | enough with these | enough with your | enough already with | done with these
    done with your | no use for these | no use for your | no use for offers | no need of offers | no need for offers
    no need for these | no need for your | no need of these | no interest in your | no interest in these
    no interest in receiving | lose my number | lose this address | lose my contact | forget my address | forget my email
    forget i exist | forget me | as a no for | down as a no | be left out | be left off | want off | want out of
    get off your | get off this list | get off the list | let me off | i want no | we want no | i want nothing more from
    want nothing from | want nothing to do with | wont be needing these | right to object | right to be forgotten
    right to erasure | processing of my personal data | processing of my data | use of my data | using my data
    using my email | using my address | using my personal | unlist me | unregister me | deregister me | unenroll me
    unsub me | unsub us | unsub from | unsubbing | no more to this | no to the | no to any | no to further | no to more | no to offers
    no to ads | no to newsletters | no to the emails | no to the promos | my answer is no | our answer is no
    the answer is still no | its a no from | please make it stop | make this stop | please let me be | let me be
    leave me be | leave us be | leave us alone | leave me in peace | leave this address alone | leave my inbox
    out of my inbox | from my inbox | clogging | cluttering | clutter my | fill up my inbox | filling my inbox
    filling up my inbox | clog up my | please stop it | stop it please | this has to stop | this must stop
    needs to stop | need to stop | got to stop | gotta stop | you to stop | it to stop | them to stop | must cease
    this to stop | these to stop | want it to end | them to end | it all to stop | see that it ends | see that it stops
    see to it that | goodbye to your emails | do not solicit | dont solicit | no solicitation | no soliciting
    no unsolicited | stop soliciting | not solicit | i never gave you | i never gave my | never gave permission
    did not give you permission | didnt give you permission | did not consent | didnt consent | never consented
    never agreed to | i did not agree to | no consent | without my consent | without my permission | can spam act
    report you | reported as spam | report this as spam | mark you as spam | mark this as spam | marking this as spam
    marked as spam | block you | blocking you | block this address | unsubscribe or i | ftc | gdpr
    """,
    frames="""
    take/get/pull/keep/leave/cross/strike/knock/drop/put/move/taking/getting/taken/gotten/remove/cut/let/want/scrub/wipe/clear/scratch/pulling + me/us/him/her/them/name/names/address/email/number/account/mailbox/inbox/myself/wife/husband/mother/father/mom/dad/mum/company/one + off/out/off of/out of/off your/out of your/out of this/off this/away
    let/leave/cut/count/rule/keep + me/us + out/drop out/drop off/off/go/be/alone/in peace
    could you/can you/can u/could u/please/would you/kindly/just/pls/plz/you to/you can/you may/ask you to/want you to + stop/quit/cease/end/discontinue/halt/drop/cut + them/these/this/it/that/sending/emailing/with the/with these/with your/out
    make/get/making/want + these/this/them/it/emails/mails/your + stop/go away/end/cease/disappear/off my/out of my
    turn/switch/shut/turning/switching + off/down + these/emails/notifications/alerts/subscription/account/mailings/promo*/newsletter*/this
    turn/switch/shut + these/them/this/it/emails/notifications/alerts/newsletter* + off/down
    get rid/rid/dispose/let go + of + my/me/our/this/it/these + address/email/name/details/info/data/account
    close/terminate/cancel/end/deactivate/delete/kill/disable + my/our/this/the + account/membership/subscription/mailing/newsletter*/emails/profile/registration
    not/no longer/isnt/arent/is not/are not/of no/never/hardly/no + relevant/applicable/useful/interested/interest/of interest/of use/any use/much use/use to/value/relevance/my thing/our thing/my cup/our cup/appreciated/welcome/wanted/solicited + to me/to us/for me/for us/of tea/anymore/any more/these/here/emails/in your/in these/in this/at this address/now
    these/this/emails/mails/promo*/newsletter*/offers/they/your + are/arent/is/isnt/are not/is not/no longer/not/have + no/not/no longer/never/of no/much/any/longer + use/relevant/interest/wanted/welcome/needed/useful/appreciated/applicable/interested/value/for me/for us/my thing
    do not/dont/never/not to be/should not/shouldnt/must not/may not + use/used/share/keep/store/process + my/this/it/for/our/address/email/mailbox/inbox/account/number + marketing/advertis*/promo*/ads/spam/solicitation*/offers/mailing*/newsletter*/purposes
    cut/knock/can/stop/quit/enough with/give/lay off/dial down/chill with/ease up/easy/cool it + it/the/these/your/on/with/me/this/off + out/off/a rest/a break/emails/spam/mailings/promo*/ads/offers/crap/marketing/coupons/deals/newsletter*
    quit/stop/cease/enough/done/no more/finished/spare me/drop/lose/kill/skip + with/of/from/the/these/your/all/any/me/sending + coupons/coupon/deals/specials/bargains/vouchers/discounts/emails/flyers/announcements/updates/pitches/sales/advertisements/circulars/blasts/reminders/mailers/mailouts
    unsubscribed/opted out/removed/off/out/gone/done/no longer a subscriber/not a subscriber + immediately/asap/now/today/please/effective/at once/forthwith/right away
    consider/treat/count/take/mark/regard + me/us/this/my/it + unsubscribed/out/off/gone/removed/as no/as a no/as my no/done/opted/a no/no longer
    id/i would/i/we/wed/would/sooner + sooner/rather/prefer/prefer to/much rather/much prefer/preferred/appreciate + not/if you didnt/if you did not/if you stopped/you didnt/you not/you stopped/no longer/it if you stopped/being left/to be left/no more/it if you would stop/not be/to not + be/get/receive/have/hear/send/sent/see/email*/mail/emails/contact*/these/this/on/any/write/alone/sending/emailing
    appreciate/grateful/thankful/obliged/nice/great/glad/happy/love/better/kind/thank you + it/if/you/to/were/be/would + stop/stopped/remove/removed/took me/take me/unsubscribe*/left me/leave me/didnt send/did not send/not send/quit/ceased/no longer/dont send/didnt email/did not email
    no sense/no point/no use/no reason/pointless/useless/waste of time/waste of your time/futile/stop wasting/quit wasting/dont waste/wasting your/wasting my/wasted on + in/to/sending/send/of/for/me/us/your/my/emailing/mailing/on/time/these + sending/send/me/us/emails/mails/these/deals/offers/promo*/emailing/time/ads/ink/breath/effort/anything
    will not/wont/not going to/never going to/never gonna/not gonna/no plans to/no intention of/not planning to/dont plan to/no longer going to/cannot/cant + buy/buying/order/ordering/book/booking/purchase/use/using/be using/be ordering/be buying/be needing/need/come back/return/be a customer/be purchasing/be back + anything/from you/any/again/anymore/so/your/these/this/more/pictures/photos/portraits/stop/save + stop/remove/save/take/no/please/drop/unsubscribe/delete/leave
    ive/have/had/already + asked/told/requested/unsubscribed/opted/clicked/tried/replied/written/said + you/to/out/this/the/no/times/before/twice/already/three + stop/no/remove/removed/unsubscribe/off/again/times/before/twice/already/still
    reply/replying/respond/responding/answer/answering/writing/write/this is/here is/heres/sending + with/to/is/my/the/in/as/a + no/opt out/unsubscribe/stop/be removed/removal/end/cancel/get off/quit + to/from/for/thanks/please/your/these/this/the/all/emails/as
        dont/do not/never/please not/ dont ever/doesnt want you to + send/mail/email/write/contact/message/bother/bug/spam/text/pester/disturb/forward/market + me/us/these/those/anything/nothing/anymore/any more/any longer/again/more/further/no more/him/her/here/to this/to my/emails/mails/offers/promo*/ads/advert*
    dont want/do not want/dont wish/do not wish/dont care/do not care/dont need/do not need/no longer want/no longer wish/no longer need/no longer care/rather not/prefer not/not like/dont like/not want/not wish/never want/not interested/tired of/sick of/fed up/done with/had enough/no wish/no desire/no interest/shouldnt like/should not like/would not like/wouldnt like/not care/not keen/not looking/would rather you didnt/dont care to/not wanting/no longer interested/ prefer no + receive/receiving/get/getting/hear/hearing/be on/be contacted/be sent/be mailed/be emailed/be bothered/be solicited/be marketed/be advertised/be sold/being sold/being marketed/being sent/getting/be on your/be notified/seeing/see these + these/those/this/it/them/any/anything/from/about/more/anymore/again/emails/e mails/mails/mail/email/offers/promo*/advert*/newsletter*/ads/marketing/such/stuff/things/your/list/messages/notifications/discounts/deals
    dont want/do not want/dont need/do not need/no longer want/no longer need/no need/no use/no interest/tired of/sick of/fed up with/done with/had enough of/had it with/not interested in/no longer interested in/dont care for/do not care for/dont care about/over/enough/dont like/do not like/hate/cant stand/cannot stand/weary of/bored of/bored with + emails/e mails/mailings/newsletter*/promo/promos/promotion*/offers/ads/advert*/spam/marketing/solicitation*/notifications/discounts/deals/sales pitches/junk/flyers/mailouts/bulletins/reminders
    remove/delete/drop/strike/take/exclude/erase/scratch/purge/leave/scrub/omit/cut/cross/get/pull/wipe/removing/taking/deleting/dropping/expunge/eliminate/kick/removed/deleted/taken/dropped/excluded/clear/clean/knock + me/us/my/our/this/him/her/it/them/name/names/address/email/account/one/both/i/we/off/be/myself/wife/husband/mother/father + list/lists/mailing list/mailing lists/mailings/mailing/mailshot*/database/distribution/emails/newsletter*/promo/promos/promotion*/campaign*/marketing/records/roll/circular*/blast*/subscription*/subscribers/contacts/books/roster/rolodex/advert*/spam/notifications/offers/ads
    remove/delete/exclude/erase/strike/scratch/purge/unsubscribe/take off + my name/my address/my email/my e mail/my mail/this address/this email/this e mail/this mail/our company/our address/our name/our email/our office/our school/our firm/our clinic/my number/my contact/my details/my info/my data/my account/all my/my husband/my wife/my mother/my mom/my mum/my father/my dad/my late
    stop/cease/discontinue/quit/halt/suspend/terminate/desist/kill/knock off/lay off/enough of/done with/no more/no further/spare me/spare us/blocking/blocked/put an end to/put a stop to/end the/end these/end all/end your/end this/ refrain from/stopping + emails/e mails/emailing/mailings/newsletter*/promo/promos/promotion*/promotional/offers/ads/advert*/spam/spamming/messages/marketing/solicitation*/notifications/subscription/circulars/flyers/blasts/bulletins/reminders/mailouts/mailshots/sending/contacting/writing to/bothering/bombarding/harassing/pestering/soliciting/nonsense/stuff/bombardment/junk
    cancel/cancelling/canceling + subscription/newsletter*/emails/e mails/mailings/promo/promos/promotions/offers/ads/mailing list/email alerts/alerts/notifications/this list
    stop/quit/cease/stopped + send/sending/mail/mailing/email/emailing/bother/spam/contact/messaging/write + me/us/these/this/those/to me/to us/my/emails/mails/offers/anything/here/him/her/it to me/crap/shit/more
    send/sending/mail/email/write + me/us + none/no more/no further/no longer/nothing more/nothing further/nothing else
    put/mark/pop/consider/register/note/record/take/treat/log/list/jot/file/tick/set + me/us/this/that/it/my/our + as a no/down as no/as no/a no/as opted out/as unsubscribed/down for no/as a refusal/as my no/as not interested/as an opt out/as my opt out
    opt/opting/opts/opted + me/us/myself/him/her/my/our/this/all/out + out
    unsubscribe/unsub/unsubscribing/unscribe + me/us/my/our/this/these/him/her/both/it/from/all/please/now/address/i/immediately/effective
    keep + me/us/my name/my address/our name + off/out of/away from + your/the/this/these/any
    want/wish/like/asking/asked/ask/request/requesting/need/demand/insist/prefer/have + to be/be/being/my name/me/us/removal/deletion/name + removed/taken off/deleted/unsubscribed/excluded/struck/opted out/off your/off the/off this/left out/left off/left alone/not contacted/erased/out of your/removal/unlisted/dropped
    no need/you neednt/you need not/dont need/dont have to/do not have to/do not need/no point in/dont bother/do not bother/please dont/waste of/stop wasting/save your/save yourselves/save yourself + to send/sending/send/emailing/mailing/keep/advertis*/to remind/marketing/promoting/trouble + these/those/emails/e mails/mails/offers/ads/promo*/newsletter*/anymore/any more/anything more/further/advert*/mailings/of sending/of emailing/me more/me any/such
    never/didnt/did not/dont remember/do not remember/dont recall/not/havent/have not/cant remember/who/nobody + sign/signed/signing/subscribe/subscribed/ask/asked/request/requested/agree/agreed/opt/opted/consent/consented/register/registered/join/joined/gave + up for/to this/for this/for these/to these/to be on/to be added/to your/your list/mailing*/emails/newsletter*/list/me up
    object/objecting/oppose/withdraw/withdrawing/revoke/revoking/rescind/retract + consent/processing/marketing/permission/personal data/my data/my details/being contacted/direct
    will not be/wont be/not/no longer + needing/requiring/require/requires/ordering/using + services/newsletter*/offers/emails/mailings/promotion*
    exclude/omit/leave/drop/cut + us/me/our/my + out/off/from/loose + campaigns/future/mailings/emails/offers/anything/all/list
    exclude/omit/spare/exempt/excuse + us/me/our company/our office/my/our/this + from + future/further/all/any/your/these/campaigns
    this/it/these/emails/mails/mailings/newsletter*/promotions + has to/have to/must/needs to/need to/should/ought to + stop/end/cease
    please/kindly/immediately/just/now + no more/no further/not any more + of/to/emails/from/these/this
    i say/i said/saying/replying/reply/answering/answer/respond/responding/vote/write/writing/typing/type + no to/no as/no because/no so that/no like you/no as you/no per your/with no so
    i/have/already/we + said/told you/replied/answered/wrote/typed/sent + no + already/last/before/twice/weeks/times/month/week/yesterday/earlier/again/three/many/to
    wont/will not/never + be reading/read/open/buy/respond + these/emails/mailings/your emails/newsletter*/anything from you
    """,
    keeps="""
    not want to cancel | dont want to cancel | dont close | do not close | does not spam | doesnt spam | not spam | not spammy | isnt spam | except you | except yours | apart from you
    other than you | all but yours | thank god you dont | who else would | do not subscribe | did not say no | didnt say no
    not saying no | i never said no | dont say no | cant say no | couldnt say no | wont say no | never say no
    hard to say no | how could i say no | who could say no | who can say no | stop the presses | stop press
    can't stop | cant stop | couldnt stop | could not stop | did not stop | didnt stop | not stop | nonstop | non stop
    unsubscribed by accident | accidentally unsubscribed | resubscribe me | sign me back up | put me back | add me back
    add me to | put me on | back on your | back on the | subscribe my | i am still on | am i still on | still get your
    still want your | still want the newsletter | missed your newsletter | miss your newsletter | no offers left
    no more offers left | are there no more | is there no
    no longer to this one | new email address | change my email | changed my email | update my email | new address
    my address to | in the spam | to spam | spam folder | into spam | junk folder | in my junk | spam filter | in spam
    off the invoice | off the bill | off the order | off the print | off the price | off your price | off the website
    off your website | off instagram | off facebook | from instagram | from facebook | from your website
    from the website | from your gallery | from the gallery | from the order | from my order | from the album
    from the cart | from my cart | off my order | from the quote | from the estimate | from the proof | from the shoot
    from the booking | from the calendar | from the schedule | off the schedule | off the calendar | off the wait list
    off the waiting list | from the waiting list | off the waitlist | off the guest list
    """,
    keeping="""
    dont/do not/please dont/didnt/did not/wouldnt/would not/hope you dont/wasnt/isnt/havent/have not/not ready/not going/never/ hope/not trying/not asking/no plans + unsubscribe/unsubscribing/unsubscribed/remove me/take me off/took me off/opt out/opted out/opt me/cancel my subscription/cancel the subscription/cancel the newsletter/stop sending/stop emailing/stop mailing/stop these/stop your/stop coming/stop writing/drop me/leave me off/leave me out/delete me/be removed/be taken off/lose touch/get off/ever stop
    off/out of/from + the/our/your/this/that/a/my + waitlist/waiting list/wait list/schedule/slot/guest list/shot/picture/photo/album/appointment/session/booking/calendar/background/frame/order/invoice/package/bundle/9am/group
    why/how come/what + was i/am i/have i/did you/did they/were we/are we/did i/have you/happened + removed/unsubscribed/taken off/dropped/off your list/off the list/stop sending/stopped sending/stop getting/stopped getting/not getting/no longer getting/no longer on
    why/how come + have/has/did/are/is + newsletter*/emails/mails/mailings/offers + stopped/stop/ended/not coming/no longer
    unsubscribe/unsubscribed/unsubscribing + from + everyone/everything/everybody/all others/others/other + but/except/else/you
    send/sending + newsletter*/emails/them/it + there/to my new/to my other/to this address instead/instead
    """,
    insists="""
    only/just/nothing but/except/solely/strictly/other than/besides + want/hear/contact/email/write/mail/send/about/need + about/regarding/for/if/when/concerning/to hear/from + order/orders/invoice/appointment/session/pictures/booking/my order/account + none/nothing/no/not/rest/promo*/ads/offers
    i/we/id/wed + only/just + want/like/wish/need + to hear/emails/mails/messages/to get/to receive + about/regarding/on + my order/our order/order/orders/appointment*
    want/make/get/how do i/how can i/how to + you/get/make/these/off/out/me/stop + stop/off/out/go away/removed/unsubscribed
        why/if/unless/until/when will/when are + dont/do not/wont/cant/not/you/you dont/you do not/you just/you stop/you please + stop/remove/take me off/take us off/unsubscribe me/quit/cease/leave me/listen/honor
    you/u/yet/still/and/but/i + havent/have not/didnt/did not/never/still not/not/still/wont/refuse to + removed me/removed us/remove me/taken me/take me off/taken us/unsubscribed me/unsubscribe me/stopped sending/stopped emailing/stop sending/stop emailing/deleted me/honored/processed/honoured/respected
    asked/told/said/requested/begged/tried/trying/wrote/emailed/written + you/to be/to get/to/times/repeatedly/before/twice/already/multiple + stop/removed/remove/unsubscribe/off/opt out/no
    dont/do not + make me/force me/know how to/see how to/see a way to/find the + unsubscribe/opt out/say it
    cant/cannot/can not/could not/couldnt/impossible to/unable to/no way to/does not work/doesnt work/ not able to + unsubscribe/opt out/get off/get out
    """,
    shy="""
    arent | isnt | wasnt | werent | cant | cannot | wouldnt | havent | hasnt | didnt | aint | nor | neither | hardly | barely
    away | out | block* | delet* | erase* | drop | lose | strike | scratch | removal | unneeded | needless | spare | rather
    sooner | mistake | accident* | wrong person | wrong address | unwelcome | not | never | none | dont | doesnt | wont | without | stop* | cease* | desist | ended | ends | quit | off | remove*
    exclude* | rid | enough | fewer | less | unwanted | unwelcome | annoy* | bother* | tired | sick of | rather not | decline*
    refuse* | exempt | spare me | spare us | nope | nothing | no more | no longer | anymore | pass on | too often | too many
    pestered | harass* | invasive | intrusive | uninvited | unsolicited | waste | irrelevant | no use | no need | no point
    no interest | no desire | done with | over it | gave up | cutting down | cutting back | cut back | declutter*
    decluttering | clear out | simplify* | scam | phishing | do without | can do without | could do without | live without
    neednt | shouldnt | no reason | no good to | of no | makes me cry | make me cry | makes me sad | painful | hurts
    cancel* | unsub* | discontinue*
    """,
    touch="""
    coupons | specials | bargains | pitches | this inbox | my inbox | our inbox | this stuff | this crap | this junk | sort of thing
    kind of thing | list | lists | announcements | hearing from | write to me | write me | writing to me | your system | your records
    your database | your files | your books | my name | my address | my email | his email | her email | this email | my name off
    this mailbox | of them | all this | any of this | your stuff | off of it | name off | address off | these | those emails | offers | mailings | mailing | emails | e mails | newsletter* | advert* | promo* | ads | deals
    in future | in the future | from now on | going forward | hear from you | hear from | inbox | send me | send us
    sent to me | send these | from you | from your company | from your studio | your list | the list | mail list | contact me
    contact us | contacting | spam* | marketing | to this phone | to this number | to this address | at this address
    this account | your messages | your company | your business | solicitation* | subscription* | notifications | reminders
    updates | receive | receiving | e mailing | emailing | writing me | circulars | sending
    """,
    hints="""
    desist | leave me out | leave us out | leave me be | drop me from | exclude us | exclude me | unlist | unsub
    off the list | count me out | count us out | right to object | gdpr | object to | as a no | no longer works here
    no longer with the company | no longer with us | no longer at this address | left the company | passed away
    make it stop | fewer emails | less emails | too many emails | so many emails | another email from you
    another one of these | again with the | not this again | these again | no solicit* | prefer not to | id rather not
    i would rather not | want off | want out | for the last time | how many times | asked you before | already told you
    already said | already asked | said no | told you no | lay off | back off
    """,
    fond="""
    love/loves/loved/loving/enjoy/enjoys/enjoyed/enjoying/adore/look forward to/looking forward to/live for/happy to get/glad to get/favorite/favourite/best + emails/mails/newsletter*/offers/promos/promotions/deals/updates/mailings/mail/email
    emails/mails/newsletter*/offers/promos/mailings + make me laugh/make me smile/makes me smile/makes me laugh/are great/are fun/are the best/is great/is fun/brighten
    """,
    received="""
    no answer | no reply | no response | attachment | attachments | attached | enclosed | enclosure | no file | the file | didnt come through
    did not come through | came through empty | bounced | bounce back | came back | undelivered | delivered
    didnt reach | did not reach | hasnt arrived | has not arrived | havent arrived | not arrived | not come through
    """,
    beside="""
    in your mail | in your message | your message about | your mail about | in the email | in the mail | in an email
    my email is | my mail is | my new email | to my email | to the email | from my email | from your mail | from your email
    to your email | per your email | answer your email | respond to your email
    reply to your email | missed your email | saw your email | got your email | got your mail | got your message
    read your email | thanks for your email | thank you for your email | thanks for the email | missed your message
    your mail of | your email of | your email says | your mail says | your email said | see my email | my last email
    my previous email | earlier email | special offer | your offer | the offer | this offer | offer for | make an offer
    better offer | offer you | offers you | offer a | offer any | do you offer | you offer | contact us page | contact lens*
    contact lenses | contact info | packing list | shot list | set list | list price | list below | list above
    list attached | my two mails | my mails | my two emails | my emails | short list | shortlist | email me the | mail me the | email me a | mail it | mail them | email it
    email them | mail me a | mail the | email the | mailed the | emailed the | text me | call or text | by text
    """,
    matters="""
    monday* | tuesday* | wednesday* | thursday* | friday* | saturday* | sunday* | weekend* | next week | this week | next month
    link | links | password | login | log in | download* | upload* | website | paid | payment | pay | bank | parking | directions
    closed | open | hours | running late | be late | sick | flu | call | phone | voicemail | street | drive | birthday | wedding
    graduation | vacation | noon | tonight | tomorrow | yesterday | corrupt | error | browser | office until
    out of office | out of the office | back on | signed release | release form | brother | grandma
    """,
    goods="""
    proof | proofs | prints | canvas* | file | files | retouch* | headshot* | pic | pics | gallery | galleries | jpeg | jpegs | jpg
    mat | mats | matte | frame | backdrop* | background* | deposit | balance | refund | receipt | quote | slot | sitting | reshoot
    tracking | shipment | shipping | usb | thumb drive | negatives | negative | slides | scan | scans | gown | gowns | poster*
    mug | mugs | calendar* | card | cards | magnet* | lens | makeup | outfit* | dress | baby | newborn | passport | the kids
    time slot | slots | waitlist | parcel | parcels | lineup | minis | mini session* | crop | watermark* | digitals | downloads | download | discount code | gift card
    gift certificate | coupon | voucher
    """,
    idioms="""
    dont worry | do not worry | not to worry | no hurry | not in a hurry | take your time | no need to rush | no no thank you so much | no no its | no no thats | no no no its | no no the | no no you | no its | no that | no the
    no it is | no it was | no it hasnt | no it has | no they | no he | no she | no there | no we are | no were | no we were
    no i meant | no i mean | no i said | no i was | no i am not | no im not sure | no idea | no apologies | no offense
    no offence | no such luck | no shame | no contest | no lie | no filter | no filters | no glasses | no flash
    no retouching | no border | no borders | no frame | no glare | no crop | no mat | no makeup | no shoes | no dogs
    no smile | no kids | no pets | no parking | no receipt | no tracking | no refund | no deposit | no charge | no cost
    no card | no answer | no one else | no other | no where | no matter what | no hard copies | no digital | no date
    no signature | no address | no number | no delivery | no package | no can do saturday | no can do on | no longer have
    no longer hurts | no longer needs retouching | no longer free on | no longer available | no more room | no more space
    no more tears | no more waiting | no more than | no more bad | no better | no hurry | no rush | no big | no dice on
    no news yet | no email from you yet | no mail from you yet | not a fan of the | not interested in the
    never seen | never been | never had | never looked | never thought | never knew | never would have | never again will
    never a dull | never got the | never received | never mind the | stop it i | stop it its | stop it thats | stop it you
    stop it that | stop it this is | stop the press* | stop the presses | stop by | stop in | stop over | stop light
    end of | ending | out of this world | off to | off on | off white | off center | off the charts | pass the
    pass on | pass along | pass it on | passed it on | pass by | passing | cancel my | cancel our | cancel the
    cancel saturday* | quit my | quit laughing | done deal | done thanks | done and | delete the | delete picture
    leave the | leave it as | leave it to | remove the | remove that | remove this one | forget the frame | forget to
    forget about the | count me in | no way this | no way that | no way you | no way is | no way its | no way i
    no way did | no way we | no way he | no way she | no way really | no way it | end up | i said no to | said no one
    rather not have | id rather not have | prefer not to have | dont bother framing | dont bother with
    dont send it | dont send them | dont send the | do not send the | do not send it | do not send them
    dont mail it | dont mail them | dont mail the | do not mail the | dont contact the | dont email the
    """,
    wants="""
    ask me again | ask again | maybe in | maybe next | maybe later | perhaps next | perhaps in | remind me | try me again | id miss | i would miss | wed miss | i want to stay | i want to keep | im ordering | i am ordering | im booking | were booking | we are booking | book us | book me | sign us up | im in
    were in | we are in | count us in | ill take | i will take | well take | we will take | ill have | we want
    its a yes | it is a yes | so yes | hell yes | heck yes | absolutely yes | yes to | lets do | let us do | put us down
    put me down for | save me a | save us a | reserve | see you | see you in | cant wait | can not wait | add me
    keep them | keep em | put me on | sign me up | subscribe me | i still want | still interested | keep us posted
    keep me posted | keep me in | more please | two please | one please | please quote | go with | going with
    we chose | we choose | i choose | i pick | well go | ill go | i will go
    """,
    praise="""
    gorgeous | stunning | beautiful | perfect | great | lovely | wonderful | amazing | awesome | fantastic | brilliant
    i love | we love | loved | loving | adorable | cute* | sweet* | patient | makes my day | make my day | wouldnt change a thing | would not change a thing | not change a thing | fabulous | incredible | magnificent | superb | excellent
    looks great | looks good | i like | we like | so good | too good | too funny | hilarious | impressed | thrilled
    delighted | priceless | masterpiece | favorite | favourite | cried happy | happy tears | its better | even better
    thats better | looks better | so cute | so sweet | incredible | nailed it | spot on | dreamy | divine | unreal
    printing it | framing it | framing this | thank you thank you | wow
    """,
    choices="""
    the/that/this/these/those + one/ones/other/others/first/second/third/fourth/last/left/right/blue/red/green/black/white/sepia/color/colour/big/small/bigger/smaller/larger/matte/glossy/oak/square/top/bottom/next/same/latter/former
    it/they/we/he/she/there/that/this/package/parcel/box/tracking/she is/nothing + hasnt/has not/havent/have not/didnt/did not/wasnt/was not/is not/isnt/arent/are not/were not/werent/has been/is on/is at/was at/is in/are in/is the/was the/are five/are four/are three/are six
    it/its/we/were/there + is/are/was/5/4/6/3/7/two/three/four/five/six/only/people/just
    not/hasnt/has not/have not/havent + arrived/come/received/delivered/ready/finished/decided/chosen/picked/seen
    on/around/at/near/after/before + saturday/sunday/monday/tuesday/wednesday/thursday/friday/noon/am/pm/10/11/12/2/3/4
    only/just + the/two/three/one/digital/prints/headshots/framed/me/us
    """,
    reasons="""
    moved/moving/relocated/relocating/move/live/living/settled/retired/transferred + to/away/out/from/in/abroad/overseas/far/back
    i/we/im/were + am/are/have/retired/already/just + retired/far/too far/too old/broke/photographer/photographers
    passed/died/deceased/late husband/late wife/no longer with us/in heaven/funeral/gone now/is dead/left us
    wrong/mistaken/different/not the + person/number/address/email/guy/lady/man/woman/andrew/name/company
    not/never/no longer/dont/do not/isnt/arent + client/customer/know you/know who/clients/customers/used you/use you/need photos/need pictures/need any/take pictures/do pictures/need portraits/need a photographer/in the market/going to buy/in la/in los angeles/in california/in town/in the area/work here/work there/buy/have the money/afford/the budget
    we/i + have/got/hired/found/use/found someone/do have + photographer/someone else/somebody else/our own/another studio/another company/in house/own studio/someone
    kids/children/boys/girls/they/son/daughter + are grown/all grown/grown up/have grown/grew up/moved out/are gone/left home
    cant/cannot/can not/could not/couldnt + afford/use them/use these/travel/get out
    out of/no/without + business/money/work/a job/budget/funds/use for
    signed up/subscribed/added + by mistake/by accident/accidentally/without/for the discount/once
    never/do not/dont + read/open/use/look at + them/these/it/emails/any
    too/so + many/much/often/frequent/pushy/expensive/far/old/busy
    """,
    requests="""
    would it be possible | is it possible | any chance | can u | could u | will you be | wheres | whens | whats | hows
    quote | estimate | please find | please see attached | tell me | tell us | what time | which | does it | does this
    does that | do these | am i | are we | will it | will this | is this | is that | is it | any update | any news
    """,
    thanks="thanks | thank you | thankyou | thx | ty | thank u | tks | tnx | thanx | ta | cheers | thanks a lot | many thanks",
    greets="""
    hi | hello | hey | dear | hiya | howdy | greetings | good morning | good afternoon | good evening | morning | afternoon
    evening
    """,
    polite="""
    pelase | plese | plase | pleas | pleae | plaese | thnaks | thansk | thakns | thanls | tanks | pleaseee | plss | plzz | gents | ladies | ladies and gentlemen | all | you all | yall | y all | girls | boys | guys | gang | crew | friends
    my friend | mate | buddy | dude | bro | dawg | honey | hun | dear all | hiya | howdy | g'day | gday | yo | oi | morning
    afternoon | evening | good day to you | hope you are well | hope youre well | hope this finds you well
    i hope you are well | i hope this finds you well | hope all is well | thanking you | with thanks | ta | cheers all
    cheers mate | thank you all | thanks all | thanks guys | thanks folks | thx guys | tnx | tks | thnx | thanx | tyvm
    tysm | please confirm | please acknowledge | confirm please | please confirm receipt | kindly confirm
    please confirm this | please and thank you | pretty please | if you please | if you would | if you dont mind
    if its all the same to you | if it is all the same to you | if thats ok | if that is ok | if possible
    nothing personal | no offense | no offence | no hard feelings | no disrespect | with respect | with all due respect
    to be honest | tbh | honestly | frankly | quite frankly | im afraid | i am afraid | unfortunately | sadly | regrettably
    so | then | ok then | well then | right then | alright | all right | anyway | oh | ah | um | uh | er | hmm | hm | jeez | geez
    gosh | good grief | for heavens sake | for gods sake | for goodness sake | for crying out loud | ffs | omg | lmao | haha
    ha | hehe | xx | xxx | xo | xoxo | x | wishing you well | best of luck | good luck to you | be well | stay well
    stay safe | god bless you all | peace be with you | peace | blessings | have a blessed day | have a good night
    have a good evening | happy thanksgiving | happy new year to you | seasons greetings | merry xmas
    keep up the good work | thank you for your understanding | thanks for understanding | thank you for understanding
    thank you for your time | thanks for your time | thank you for your attention | thank you for your service
    thank you for your help | thanks for your help | thanks for everything | thank you for everything
    thanks for thinking of me | thank you for thinking of me | thanks for thinking of us | many thanks for thinking of me
    thank you for thinking of us | thanks for the thought | thanks for the lovely pictures | thanks for the pictures
    thank you for the pictures | thank you for the photos | thanks for the photos | thanks for the great pictures
    effective immediately | effective today | as of today | as of now | with immediate effect | henceforth | thenceforth
    in future | in the future | going forward | from now on | from here on | from here on out | from this day forward
    ever | ever again | ever | already | always | for ever | for good | for good and all | until further notice
    you said | it says | it said | your mail says | your email says | per your email | as per your email
    as per your mail | as you wrote | as you say | like you said | like it says | as directed | as suggested | as told
    """,
    closing="""
    thank you for your understanding | thanks for understanding | yours | yours very truly | yours ever | respectfully yours
    with appreciation | blessings | god bless | peace | best to all | all my best | my best | ta | cheerio | toodles
    thanks a million | thanks much | thanks kindly | many thanks and regards | thanks & regards | warmest regards
    with warm regards | kind wishes | warm wishes | with kindest regards | regards from | your friend | yours in christ
    hugs | talk soon | later | peace out | stay safe | stay well | be well | love and hugs | lots of love | much love
    """,
    device="""
    get the new aol app | sent from aol | from my samsung | sent on my | this message brought to you | autocorrect
    sent while walking | thumb typed | typed with thumbs | brevity and typos | sorry for typos | typos courtesy
    """,
    disclaimer="""
    to unsubscribe send | to unsubscribe from this group | to unsubscribe from this list visit | you received this message
    you are receiving this because you are subscribed | to post to this | to view this discussion
    mailing list to unsubscribe | the information transmitted | this mail and any | this message is intended
    this email is intended | this e mail and its | this email and its | this message and its | the content of this
    unless expressly | any views | registered in england | registered office
    """,
)
