"""Which language a page is in, by its true text alone, independent of the program."""

import re

# Scripts that one language, or nearly one, is written in.
SCRIPTS = [("ja", r"[\u3040-\u30ff]"), ("ko", r"[\uac00-\ud7af]"), ("zh", r"[\u4e00-\u9fff]"), ("el", r"[\u0370-\u03ff]"),
           ("he", r"[\u0590-\u05ff]"), ("ar", r"[\u0600-\u06ff]"), ("hi", r"[\u0900-\u097f]"), ("th", r"[\u0e00-\u0e7f]")]
# A handful of small words each.
WORDS = {
    "en": "the of and to in that is was for with", "de": "der die und das nicht mit von den ist auf",
    "fr": "le les des est une dans pour que et du", "es": "el los las una por con para del que se",
    "pt": "não uma os com para do da em que ao", "it": "il che di è della per una sono con gli",
    "nl": "het een van en niet zijn dat op voor met", "da": "og det at en af til ikke er med på",
    "no": "og det er ikke som på til av for å", "sv": "och att det som är på en inte för av",
    "fi": "ja on ei että se oli myös kun hän mutta", "pl": "nie się na że jest do to przez jak po",
    "cs": "se na že je to by jsem jako ale pro", "hu": "a az és hogy nem is egy volt meg csak",
    "ro": "și în de la cu nu este pe care din", "tr": "ve bir bu için da de ile olarak çok daha",
    "ru": "и в не на что с по это как из", "uk": "і в на що не та до з за від", "bg": "на да се за не от че са",
    "id": "yang dan di untuk dengan dari ini tidak pada", "vi": "và của là có không được cho một người",
    "hr": "je i da se na su za od koji nije", "sk": "sa na že je to aj ako pre nie", "lt": "ir kad tai į yra su bet",
}
ENDINGS = {"at": "de", "ch": "de", "de": "de", "fr": "fr", "es": "es", "it": "it", "nl": "nl", "dk": "da", "no": "no",
           "se": "sv", "fi": "fi", "pl": "pl", "ru": "ru", "br": "pt", "pt": "pt", "jp": "ja"}


def guess(entry):
    """The language of a page of the ground truth; by its site where the text is too short to tell."""
    text = (entry.get("articleBody") or "").casefold()
    for language, letters in SCRIPTS:
        if len(re.findall(letters, text)) * 4 > len(re.findall(r"\w", text)):
            return language
    words = re.findall(r"\w+", text)
    hits = {language: sum(words.count(word) for word in small.split()) for language, small in WORDS.items()}
    best = max(hits, key=hits.get)
    if hits[best] >= 10:
        return best
    return ENDINGS.get((entry.get("site") or "").rsplit(".", 1)[-1], "en")
