"""English: what turns an opt-out round, words that make a reply worth asking about, and what else clients write."""

from picpros.domain.reply.language import Language

SAID_EN_BESIDES = Language(
    code="en",
    keeps="""
    not want to cancel | dont want to cancel | dont close | do not close | does not spam | doesnt spam | not spam | not spammy | isnt spam | except you | except yours | apart from you
    other than you | all but yours | thank god you dont | who else would | do not subscribe | did not say no | didnt say no
    not saying no | i never said no | dont say no | cant say no | couldnt say no | wont say no | never say no
    hard to say no | how could i say no | who could say no | who can say no | stop the presses | stop press
    can't stop | cant stop | couldnt stop | could not stop | did not stop | didnt stop | not stop | nonstop | non stop
    unsubscribed by accident | accidentally unsubscribed | resubscribe me | subscribe my | i am still on | am i still on | still get your
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
    switched to another | switched studios | another studio | another photographer | going with someone else | another one of these | again with the | not this again | these again | no solicit* | prefer not to | id rather not
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
    weekday* | coupon code | promo code | discount code | discount | coupon | code | cart | checkout | monday* | tuesday* | wednesday* | thursday* | friday* | saturday* | sunday* | weekend* | next week | this week | next month
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
    it/they/we/he/she/there/package/parcel/box/tracking + is on/is at/was at/is in/are in/is the/was the/are on/are at
    its/were/we are/it is/there are/they are/it was/we were + two/three/four/five/six/seven/eight/people/adults/kids/persons
    not/hasnt/has not/have not/havent + arrived/come/received/delivered/ready/finished/decided/chosen/picked/seen
    on/around/at/near/after/before + saturday/sunday/monday/tuesday/wednesday/thursday/friday/noon/am/pm/10/11/12/2/3/4
    only/just + the/two/three/one/digital/prints/headshots/framed/me/us
    """,
    reasons="""
    already/just/twice + told/said/asked/wrote/replied/answered
    moved/moving/relocated/relocating/move/live/living/settled/retired/transferred + to/away/out/from/in/abroad/overseas/far/back
    i/we/im/were + am/are/have/retired/already/just + retired/far/too far/too old/broke/photographer/photographers
    passed/died/deceased/late husband/late wife/no longer with us/in heaven/funeral/gone now/is dead/left us
    wrong/mistaken/different/not the + person/number/address/email/guy/lady/man/woman/name/company
    not/never/no longer/dont/do not/isnt/arent + client/customer/know you/know who/clients/customers/used you/use you/need photos/need pictures/need any/take pictures/do pictures/need portraits/need a photographer/in the market/going to buy/in la/in los angeles/in california/in town/in the area/work here/work there/buy/have the money/afford/the budget
    we/i + have/got/hired/found/use/found someone/do have + photographer/someone else/somebody else/our own/another studio/another company/in house/own studio/someone
    kids/children/boys/girls/they/son/daughter + are grown/all grown/grown up/have grown/grew up/moved out/are gone/left home
    cant/cannot/can not/could not/couldnt + afford/use them/use these/travel/get out
    out of/no/without + work/business/money/a job/budget/funds/use for
    signed up/subscribed/added + by mistake/by accident/accidentally/without/for the discount/once
    never/do not/dont + read/open/use/look at + them/these/it/emails/any
    too + many/much/often/frequent/pushy/expensive/far/old/busy
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
