"""English: sentences with holes that ask for an end of mails."""

from picpros.domain.reply.language import Language

SAID_EN = Language(
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
    please go away
    close my account | close account | delete my account | delete account | remove my account | deactivate my account
    turn it off | turn this off | turn these off | switch it off | shut it off | shut it down | block and delete
    can u not | can you not | could you not | answers no | the answers no | my answers no | its no | yeah no | ok no | so no | the answers still no | stahp | staph | desist | cease | pass | i pass | pass thanks | ill pass thanks | no more to this phone | count me out | count us out
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
    i dont think so | dont think so | capital n o | no capital letters | en oh
    kindly desist | kindly stop | kindly refrain | refrain | cease and desist | no opt out | opted out | i opt out now
    discontinue | terminate | terminate subscription | unfollow | unregister | unregister me
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
    unsub me | unsub us | unsub from | unsubbing | no more to this | no to further | no to more | no to offers
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
    never agreed to receive | never agreed to get | never agreed to be | never agreed to your | never agreed to these emails
    never agreed to these mails | never agreed to any | i did not agree to receive | i did not agree to get | no consent | without my consent | without my permission | can spam act
    report you | reported as spam | report this as spam | mark you as spam | mark this as spam | marking this as spam
    marked as spam | block you | blocking you | block this address | unsubscribe or i | ftc | gdpr
    """,
    frames="""
    say/saying + no/nope + but/to/because/so + our/budget/these/your/all/any/the/i/we/emails
    make sure/ensure/see to it/see that + not/never/no longer/dont/do not/out/off/removed/stop* + emailed/contacted/mailed/email/contact/mail/send/sent/list/emails/these/again/receive
    skip/spare/excuse/omit + me/us + on these/on those/on this/from these/from now on/in future/next time/with these/these
    do not/dont/cannot/can not/no longer + accept/accepting/take/entertain/tolerate + solicit*/promo*/advert*/unsolicited/marketing/junk/spam
    stop/cease/discontinue/end/halt/terminate + communication*/correspondence/contact/outreach/campaign*
    exclude/omit/remove/delete/drop/strike/erase/unsubscribe/scratch/purge/excluding/removing + from/off/out of + future/further/your/the/all/any/this/these/every/whatever + campaign*/mailing*/list/lists/newsletter*/emails/promo*/marketing/database/distribution/roster/offers
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
        dont/do not/never/please not/ dont ever/doesnt want you to + send/mail/email/write/contact/message/bother/bug/spam/text/pester/disturb/forward/market + me/us/these/those/anything/nothing/anymore/any more/any longer/again/more/further/no more/him/her/here/emails/mails/offers/promo*/ads/advert*
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
    insists="""
    only/just + email/contact/write/mail/message/hear + me/us/to me/from you + about/regarding/concerning + order/orders/my/our
    only/just/nothing but/except/solely/strictly/other than/besides + want/hear/contact/email/write/mail/send/about/need + about/regarding/for/if/when/concerning/to hear/from + order/orders/invoice/appointment/session/pictures/booking/my order/account + none/nothing/no/not/rest/promo*/ads/offers
    i/we/id/wed + only/just + want/like/wish/need + to hear/emails/mails/messages/to get/to receive + about/regarding/on + my order/our order/order/orders/appointment*
    want/make/get/how do i/how can i/how to + you/get/make/these/off/out/me/stop + stop/off/out/go away/removed/unsubscribed
        why/if/unless/until/when will/when are + dont/do not/wont/cant/not/you/you dont/you do not/you just/you stop/you please + stop/remove/take me off/take us off/unsubscribe me/quit/cease/leave me/listen/honor
    you/u/yet/still/and/but/i + havent/have not/didnt/did not/never/still not/not/still/wont/refuse to + removed me/removed us/remove me/taken me/take me off/taken us/unsubscribed me/unsubscribe me/stopped sending/stopped emailing/stop sending/stop emailing/deleted me/honored/processed/honoured/respected
    asked/told/said/requested/begged/tried/trying/wrote/emailed/written + you/to be/to get/to/times/repeatedly/before/twice/already/multiple + stop/removed/remove/unsubscribe/off/opt out/no
    dont/do not + make me/force me/know how to/see how to/see a way to/find the + unsubscribe/opt out/say it
    cant/cannot/can not/could not/couldnt/impossible to/unable to/no way to/does not work/doesnt work/ not able to + unsubscribe/opt out/get off/get out
    """,
)
