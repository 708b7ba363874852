"""Small words of languages that are not read here, by which a text in one of them is known for no other."""

from typing import Final

WORDS: Final = {
    "nl": (
        "het|een|van|niet|zijn|meer|naar|voor|werd|wordt|zegt|uit|aan|bij|deze|heeft|hebben|ook|nog|"
        "maar|volgens|minister|tegen|worden|waren|geen|dat|dan|zij|er|ze"
    ),
    "pt": (
        "não|uma|são|foram|pelo|pela|segundo|dos|das|ao|mais|com|em|menos|foi|também|até|os|um|disse|"
        "pelos|sobre|mortos|cerca|nos|ministério"
    ),
    "it": (
        "il|di|che|gli|della|dei|delle|sono|non|più|per|con|una|stati|secondo|circa|nel|al|dal|degli|"
        "alla|ha|hanno|meno|almeno|ministero"
    ),
    "sv": "och|att|det|inte|som|är|på|för|har|av|till|med|enligt|minst|mer|än|från|var|ett|de",
    "da": "og|at|det|ikke|som|er|på|for|har|af|til|med|ifølge|mindst|mere|end|fra|var|et|blev",
    "cs": "že|se|na|je|nebo|více|než|podle|bylo|byli|které|jako|ale|až|nejméně|jsou|od|při|pro|méně",
    "tr": "ve|bir|bu|için|olarak|en|az|daha|göre|olduğunu|ile|fazla|asker|kadar|değil|çok",
}
