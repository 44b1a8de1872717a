"""All languages, and what is looked up in all of them at once.

Nobody says in which language they answer, and people mix them, so phrases of all languages count together.
"""

from picpros.domain.reply.frames import Frames
from picpros.domain.reply.index import Beginnings, Phrases, Words, split
from picpros.domain.reply.phrases.aside import ASIDE as ASIDES
from picpros.domain.reply.phrases.back import BACK as TAKEN_BACK
from picpros.domain.reply.phrases.cs import CZECH
from picpros.domain.reply.phrases.da import DANISH
from picpros.domain.reply.phrases.de import GERMAN
from picpros.domain.reply.phrases.en import ENGLISH
from picpros.domain.reply.phrases.en_programs import ENGLISH_PROGRAMS
from picpros.domain.reply.phrases.es import SPANISH
from picpros.domain.reply.phrases.fi import FINNISH
from picpros.domain.reply.phrases.fr import FRENCH
from picpros.domain.reply.phrases.heard import HEARD
from picpros.domain.reply.phrases.heard_rest import HEARD_REST
from picpros.domain.reply.phrases.heard_west import HEARD_WEST
from picpros.domain.reply.phrases.it import ITALIAN
from picpros.domain.reply.phrases.ja import JAPANESE
from picpros.domain.reply.phrases.ko import KOREAN
from picpros.domain.reply.phrases.last_rest import LAST_REST
from picpros.domain.reply.phrases.last_west import LAST_WEST
from picpros.domain.reply.phrases.law import LAW
from picpros.domain.reply.phrases.nb import NORWEGIAN
from picpros.domain.reply.phrases.nl import DUTCH
from picpros.domain.reply.phrases.notices import NOTICES, POSTSCRIPTS
from picpros.domain.reply.phrases.others import OTHERS
from picpros.domain.reply.phrases.pl import POLISH
from picpros.domain.reply.phrases.pt import PORTUGUESE
from picpros.domain.reply.phrases.ru import RUSSIAN
from picpros.domain.reply.phrases.said_de_nl import SAID_DE_NL
from picpros.domain.reply.phrases.said_en import SAID_EN
from picpros.domain.reply.phrases.said_en_besides import SAID_EN_BESIDES
from picpros.domain.reply.phrases.said_es_fr import SAID_ES_FR
from picpros.domain.reply.phrases.said_fi_tr import SAID_FI_TR
from picpros.domain.reply.phrases.said_nordic import SAID_NORDIC
from picpros.domain.reply.phrases.said_pl_cs_ru import SAID_PL_CS_RU
from picpros.domain.reply.phrases.said_pt_it import SAID_PT_IT
from picpros.domain.reply.phrases.said_zh_ja_ko import SAID_ZH_JA_KO
from picpros.domain.reply.phrases.sv import SWEDISH
from picpros.domain.reply.phrases.talk import TALK as TALKING
from picpros.domain.reply.phrases.tr import TURKISH
from picpros.domain.reply.phrases.zh import CHINESE

LANGUAGES = (
    *(ENGLISH, SPANISH, GERMAN, FRENCH, PORTUGUESE, ITALIAN, DUTCH, POLISH, DANISH, SWEDISH, NORWEGIAN, FINNISH),
    *(CZECH, RUSSIAN, TURKISH, CHINESE, JAPANESE, KOREAN, ENGLISH_PROGRAMS, *OTHERS),
    *(SAID_EN, SAID_EN_BESIDES, *SAID_DE_NL, *SAID_NORDIC, *SAID_ES_FR, *SAID_PT_IT),
    *(*ASIDES, *TALKING, *TAKEN_BACK, *LAW, *LAST_WEST, *LAST_REST, *HEARD, *HEARD_WEST, *HEARD_REST, *NOTICES),
    *(*SAID_PL_CS_RU, *SAID_FI_TR, *SAID_ZH_JA_KO),
)

NO = Phrases(language.no for language in LANGUAGES)
NEGATING = Phrases(language.no for language in LANGUAGES if language.negates)
OUT = Phrases(field for language in LANGUAGES for field in (language.no, language.out))
ASKS = Phrases(language.asks for language in LANGUAGES)
AGAINST = Phrases(language.against for language in LANGUAGES)
MAIL = Phrases(language.mail for language in LANGUAGES)
KEEPS = Phrases(language.keeps for language in LANGUAGES)
FRAMES = Frames(language.frames for language in LANGUAGES)
KEEPING = Frames((language.keeping for language in LANGUAGES), gap=1)
INSISTS = Frames(language.insists for language in LANGUAGES)
BACK = Frames(language.back for language in LANGUAGES)
STAYS = Frames(language.stays for language in LANGUAGES)
ASIDE = Frames(language.aside for language in LANGUAGES)
NEVER = Phrases(language.never for language in LANGUAGES)
SHY = Phrases(language.shy for language in LANGUAGES)
TOUCH = Phrases(language.touch for language in LANGUAGES)
FOND = Frames(language.fond for language in LANGUAGES)
PRAISE = Phrases(language.praise for language in LANGUAGES)
CHOICES = Frames(language.choices for language in LANGUAGES)
REASONS = Frames(language.reasons for language in LANGUAGES)
BESIDE = Phrases(language.beside for language in LANGUAGES)
GOODS = Phrases(language.goods for language in LANGUAGES)
MATTERS = Phrases(language.matters for language in LANGUAGES)
HINTS = Phrases(language.hints for language in LANGUAGES)
RECEIVED = Phrases(language.received for language in LANGUAGES if not language.have)
RECEIVED_WITH = Phrases(language.received for language in LANGUAGES if language.have)
HAVE = Phrases(language.have for language in LANGUAGES)
IDIOMS = Phrases(language.idioms for language in LANGUAGES)
EXCLAIMS = Phrases(language.exclaims for language in LANGUAGES)
WANTS = Phrases(language.wants for language in LANGUAGES)
TALK = Phrases(language.talk for language in LANGUAGES)
REQUESTS = Phrases(language.requests for language in LANGUAGES)
THANKS = Phrases(language.thanks for language in LANGUAGES)
GREETS = Phrases(language.greets for language in LANGUAGES)
POLITE = Phrases(language.polite for language in LANGUAGES)
CLOSING = Phrases(language.closing for language in LANGUAGES)
COMMON = {
    code: Words(" | ".join(language.common for language in LANGUAGES if language.code == code and language.common))
    for code in dict.fromkeys(language.code for language in LANGUAGES if language.common)
}

OPENS = frozenset(split(language.opens for language in LANGUAGES))
WROTE = tuple(split(language.wrote for language in LANGUAGES))
LABELS = frozenset(split(language.labels for language in LANGUAGES))
ORIGINAL = frozenset(split(language.original for language in LANGUAGES))
PREFIXES = frozenset(split(language.prefixes for language in LANGUAGES))
DEVICE = Beginnings(language.device for language in LANGUAGES)
DISCLAIMER = Beginnings(language.disclaimer for language in LANGUAGES)
NOTICE = Phrases(language.notice for language in LANGUAGES)
POSTSCRIPT = Beginnings([POSTSCRIPTS])
AUTO = Beginnings(language.auto for language in LANGUAGES)
