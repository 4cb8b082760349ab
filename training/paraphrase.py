"""Light paraphrases: seeded changes of wording and order that leave the meaning as it is, in English, Spanish and Russian.

Labelled contradictions are mostly near copies of a source with one detail changed, labelled support is mostly worded anew. A
model that sees no true near copies learns that closeness means contradiction. Every light paraphrase is therefore used twice:
as it is (supports) and with a detail changed (refutes).
"""
import re

MONTHS = {"en": "January February March April May June July August September October November December".split(),
          "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(),
          "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split()}

# Word forms that can stand for each other in nearly every context; the forms of a group agree with one another.
SAME = {
    "en": """bought/purchased/acquired;buy/purchase/acquire;purchases/acquisitions;largest/biggest;large/big;began/started;begin/start;beginning/start;said/stated/declared
established/set up;main/principal/chief;mainly/chiefly/primarily;important/significant;after/following;before/prior to;because/since;although/though;more than/over/in excess of
about/around/roughly/approximately/some;nearly/almost;at least/no fewer than;weapons/arms;arms/weaponry;ties/relations/links;relations/ties;the USSR/the Soviet Union;the US/the United States
foreign minister/minister of foreign affairs;took power/came to power/seized power;set a record/reached a record/hit a record;films/movies;aeroplanes/airplanes/planes
aircraft/planes;delivered/supplied;sent/dispatched;gave/granted;offered/proposed to give;helped/assisted;wanted/wished;called/termed;described as/characterised as;also/likewise
only/just;still/even then;during/in the course of;in the 1970s/during the 1970s;in the 1980s/during the 1980s;in the 1990s/during the 1990s;built/constructed;training/instruction
visited/paid a visit to;received/obtained;became/came to be;took place/was held;showed/demonstrated;agreed/consented;reported/reported at the time;according to/in the words of
government/administration;authorities/government;armed forces/military;army/land forces;helped/aided;a decade/ten years;two decades/twenty years;half a century/fifty years
wide/broad;whole/entire;complete/full;continent/region;Latin American/regional Latin American;quickly/rapidly;slow/sluggish;refused/declined;would not/refused to
no longer/not any more;worth/with a value of;totalled/amounted to/came to;stood at/was;grew/increased/rose;fell/declined/dropped/decreased;growth/increase;decline/fall/drop
ended/came to an end;ending/termination;joined/entered;left/departed from;opened/was opened;noted/observed;criticised/criticized;recognised/recognized;defence/defense;programme/program
favourable/favorable;labour/labor;centre/center;neighbour/neighbor;modernisation/modernization;organisation/organization;fishing/fishery;fisheries/fishing;debt/indebtedness
credits/loans;credit/loan;low-interest/cheap;students/pupils;scholarships/study grants;experts/specialists;specialists/experts;advisers/advisors;technicians/technical staff
agreement/accord;agreements/accords;treaty/pact;contract/deal;signed/concluded;took office/assumed office;supported/backed;support/backing;opposed/was against;attempt/effort
goal/aim;aim/goal;possible/feasible;difficult/hard;strong/robust;close/tight;years later/years afterwards;earlier/previously;at that time/then;today/nowadays;as well as/and also;such as/for example
owing to/because of;thanks to/owing to;despite/in spite of;toward/towards;between/in the years between;exceeded/surpassed/was above;country/nation;countries/nations;ship/vessel;ships/vessels
earthquake/quake;relief/aid;help/aid;aid/assistance;victims/casualties;killed/dead;vanished/disappeared;crew/crew members;hospital/field hospital""",
    "es": """compró/adquirió;compraron/adquirieron;compra/adquisición;compras/adquisiciones;comenzó/empezó;comenzaron/empezaron;comienzo/inicio;dijo/declaró/afirmó;señaló/indicó
estableció/entabló;principal/más importante;principalmente/sobre todo;importante/significativo;después de/tras;antes de/con anterioridad a;porque/ya que;aunque/si bien;más de/por encima de
unos/alrededor de/cerca de;cerca de/alrededor de;casi/poco menos de;al menos/por lo menos/como mínimo;armas/armamento;vínculos/lazos;lazos/vínculos;la URSS/la Unión Soviética
la Unión Soviética/la URSS;Estados Unidos/EE. UU.;tomó el poder/llegó al poder;comercio/intercambio comercial;aviones/aeronaves;entregó/suministró;envió/mandó;concedió/otorgó
ofreció/propuso;ayudó/asistió;quería/deseaba;también/asimismo;solo/únicamente;solamente/únicamente;durante/en el curso de;construyó/edificó;formación/capacitación;visitó/hizo una visita a
recibió/obtuvo;se celebró/tuvo lugar;mostró/puso de manifiesto;Gobierno/Ejecutivo;gobierno/ejecutivo;una década/diez años;rápidamente/con rapidez;rechazó/se negó a aceptar;ascendió a/sumó/llegó a
creció/aumentó;aumentó/creció/subió;cayó/descendió/bajó;disminuyó/descendió;terminó/finalizó/acabó;acuerdo/convenio;acuerdos/convenios;convenio/acuerdo;contrato/contrato de compra
firmó/suscribió;firmaron/suscribieron;se firmó/se suscribió;firmado/suscrito;apoyó/respaldó;apoyo/respaldo;se opuso a/estuvo en contra de;objetivo/meta;difícil/complicado;estrecho/cercano
buque/barco;buques/barcos;terremoto/sismo;ayuda/asistencia;víctimas/damnificados;desapareció/se perdió;a pesar de/pese a;debido a/a causa de;gracias a/debido a
deuda/endeudamiento;créditos/préstamos;crédito/préstamo;estudiantes/alumnos;becas/becas de estudio;expertos/especialistas;especialistas/expertos;asesores/consejeros;posteriormente/más tarde;luego/después
canciller/ministro de Relaciones Exteriores;mayor/más grande;primera vez/primera ocasión;jefe del Estado/presidente;presidente/mandatario;anunció/dio a conocer;informó/comunicó;según/de acuerdo con""",
    "ru": """купило/приобрело;купила/приобрела;купил/приобрёл;купить/приобрести;закупки/покупки;начал/стал;начались/стартовали;началась/стартовала;заявил/сказал;сообщил/рассказал;сообщало/писало
установили/наладили;главным/основным;главной/основной;крупнейшим/самым крупным;крупнейшей/самой крупной;важной/значимой;потому что/так как;поскольку/так как;хотя/пусть и;более/свыше/больше;свыше/более
около/примерно/порядка;примерно/приблизительно;почти/без малого;по меньшей мере/как минимум;не менее/как минимум;оружия/вооружений;связи/отношения;товарооборот/торговый оборот;самолётов/воздушных судов
поставил/передал;направил/отправил;предоставил/дал;предложил/выступил с предложением дать;помог/оказал помощь;хотел/желал;также/тоже;лишь/только;только/лишь;во время/в ходе;в ходе/во время
построил/соорудил;посетил/побывал с визитом в;получил/приобрёл;состоялся/прошёл;состоялась/прошла;показал/продемонстрировал;десятилетия/десяти лет;быстро/стремительно;отказался/не согласился
составил/достиг;составила/достигла;вырос/увеличился;выросла/увеличилась;упал/снизился/сократился;упала/снизилась/сократилась;рост/увеличение;завершился/закончился;завершилась/закончилась
соглашение/договор;соглашения/договоры;подписали/заключили;подписала/заключила;подписал/заключил;подписано/заключено;подписан/заключён;поддержал/выступил в поддержку;цель/задача;трудный/сложный
страна/государство;страны/государства;судно/корабль;суда/корабли;помощь/содействие;исчез/пропал;несмотря на/вопреки;из-за/по причине;благодаря/вследствие;кредиты/займы;кредит/заём
специалисты/эксперты;специалистов/экспертов;советники/консультанты;впоследствии/позднее;позже/позднее;согласно/по;объявил/сообщил;миллионов/млн;млн/миллионов;млрд/миллиардов;миллиардов/млрд;году/г.;года/г.;годов/гг.;годах/гг.""",
}
LEADS = {"en": "In fact,|As historians note,|It is known that|Notably,|As archives show,|Scholars agree that|It was reported that|As the authors point out,|By then,|On the whole,|What is more,|Interestingly,|It is worth recalling that".split("|"),
         "es": "De hecho,|Como señalan los historiadores,|Se sabe que|Cabe recordar que|Según los archivos,|Los investigadores coinciden en que|Se informó de que|En general,|Además,|Conviene señalar que|Como apuntan los autores,".split("|"),
         "ru": "Известно, что|Как отмечают историки,|На деле|Следует напомнить, что|Как показывают архивы,|Исследователи согласны в том, что|Сообщалось, что|В целом|Кроме того,|Примечательно, что|Как пишут авторы,".split("|")}
TAILS = {"en": [", as the literature notes", ", historians say", ", according to the study", ", as is often recalled", " (see above)", ", observers noted"],
         "es": [", según los historiadores", ", como recoge la bibliografía", ", como suele recordarse", ", según el estudio", " (véase más arriba)"],
         "ru": [", отмечают историки", ", как говорится в исследовании", ", как часто вспоминают", " (см. выше)", ", по мнению исследователей"]}
_MONTH = {lang: "|".join(names) for lang, names in MONTHS.items()}
_TIME = {
    "en": rf"(?:[Ii]n|[Oo]n|[Bb]y|[Ss]ince|[Dd]uring|[Bb]etween|[Ff]rom|[Uu]ntil) (?:(?:the|early|late|mid|first|second|half|of|and|to|about|around|autumn|summer|spring|winter|\d{{1,2}}|{_MONTH['en']}|\d{{4}}s?)[ -])*(?:mid-)?\d{{4}}s?",
    "es": rf"(?:[Ee]n|[Ee]l|[Dd]esde|[Ee]ntre|[Hh]asta|[Hh]acia|[Aa]) (?:(?:el|los|la|las|año|años|década|principios|fines|finales|mediados|de|y|a|primera|segunda|mitad|\d{{1,2}}|{_MONTH['es']}|\d{{4}}) )*\d{{4}}",
    "ru": rf"(?:[Вв]|[Сс]|[Кк]|[Дд]о|[Мм]ежду|[Пп]осле) (?:(?:начале|конце|середине|первой|второй|половине|и|по|до|\d{{1,2}}|{_MONTH['ru']}|январе|феврале|марте|апреле|мае|июне|июле|августе|сентябре|октябре|ноябре|декабре|\d{{4}}(?:-е|-х)?) )*\d{{4}}(?:-е|-х)?(?:[–-]\d{{4}})? (?:году|года|годах|годы|годов)",
}
NUMBER_WORDS = {"en": "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(),
                "es": "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte".split(), "ru": []}
PAIRS = {  # names that can change places around "and"
    "en": r"\b((?:the )?(?:Peru|Lima|Russia|Moscow|USSR|Soviet Union|Bolivia|Chile|Ecuador|Colombia|Cuba|United States|France))( and )((?:the )?(?:Peru|Lima|Russia|Moscow|USSR|Soviet Union|Bolivia|Chile|Ecuador|Colombia|Cuba|United States|France))\b",
    "es": r"\b((?:el |la )?(?:Perú|Lima|Rusia|Moscú|URSS|Unión Soviética|Bolivia|Chile|Ecuador|Colombia|Cuba|Estados Unidos|Francia))( y )((?:el |la )?(?:Perú|Lima|Rusia|Moscú|URSS|Unión Soviética|Bolivia|Chile|Ecuador|Colombia|Cuba|Estados Unidos|Francia))\b",
    "ru": r"\b(Перу|Россия|СССР|США|России|Россией|Боливия|Боливии|Чили|Куба)( и )(Перу|Россия|СССР|США|России|Россией|Боливия|Боливии|Чили|Куба)\b",
}
COMPOUND = {"en": r"\b(Peruvian|Soviet|Russian)([–-])(Peruvian|Soviet|Russian)\b", "es": r"\b(peruano|soviético|ruso)(-)(peruan|soviétic|rus)(os?|as?)\b",
            "ru": r"\b(перуанско|советско|российско|русско)-(перуанск|советск|российск|русск)"}


def _capital(text):
    return text[:1].upper() + text[1:]


def _lower_start(text, keep):
    """Lower-cases the first letter unless the first word is a name."""
    first = re.match(r"\w+", text)
    is_name = not first or first.group(0) in keep or not (first.group(0)[1:].islower() or len(first.group(0)) == 1)
    return text if is_name else text[:1].lower() + text[1:]


class Paraphraser:
    def __init__(self, lexicon, rng):
        self.rng = rng
        self.same = {}
        for lang, text in SAME.items():
            table = {}
            for group in re.split(r"[;\n]", text):
                forms = [form for form in group.strip().split("/") if form]
                for form in forms[:1]:
                    table.setdefault(form, []).extend(other for other in forms if other != form)
            self.same[lang] = table
        self.names, self.people = {"en": set(), "es": set(), "ru": set()}, {"en": {}, "es": {}, "ru": {}}
        for actor in lexicon["actors"]:
            for lang in ("en", "es", "ru"):
                aliases = [x for x in actor["aliases"].get(lang, []) if "*" not in x and "…" not in x and x[:1].isupper() and len(x) > 3]
                for alias in actor["aliases"].get(lang, []):
                    if alias[:1].isupper():
                        self.names[lang].add(re.match(r"\w*", alias).group(0))
                if actor["kind"] == "person" and lang != "ru":
                    for one in aliases:
                        longer = [x for x in aliases if x != one and (one in x or x in one)]
                        if longer:
                            self.people[lang][one] = longer

    # Each change returns the changed text or None.
    def synonym(self, text, lang):
        found = [form for form in self.same[lang] if re.search(rf"(?<!\w){re.escape(form)}(?!\w)", text)]
        if not found:
            return None
        for form in self.rng.sample(found, min(len(found), self.rng.choice((1, 1, 2, 3)))):
            text = re.sub(rf"(?<!\w){re.escape(form)}(?!\w)", self.rng.choice(self.same[lang][form]), text, count=1)
        return text

    def person(self, text, lang):
        found = [name for name in self.people[lang] if re.search(rf"\b{re.escape(name)}\b", text)]
        if not found:
            return None
        name = max(found, key=len)
        return re.sub(rf"\b{re.escape(name)}\b", self.rng.choice(self.people[lang][name]), text, count=1)

    def time_moved(self, text, lang):
        lead = re.match(rf"({_TIME[lang]}),? (.+)\.$", text)
        if lead and "," not in lead.group(2) and len(lead.group(2).split()) < 22:
            time, rest = lead.groups()
            if self.rng.random() < 0.25:
                cleft = {"en": "It was {} that {}.", "es": "Fue {} cuando {}.", "ru": "Именно {} {}."}[lang]
                return cleft.format(time[:1].lower() + time[1:], _lower_start(rest, self.names[lang]))
            return f"{_capital(rest)} {time[:1].lower() + time[1:]}."
        tail = re.match(rf"(.+?),? ({_TIME[lang]})\.$", text)
        if tail and not re.search(r"\d{4}", tail.group(1)):
            rest, time = tail.groups()
            return f"{_capital(time)}{',' if self.rng.random() < 0.5 else ''} {_lower_start(rest, self.names[lang])}."
        return None

    def comma_after_time(self, text, lang):
        lead = re.match(rf"({_TIME[lang]})(,?) (.+)$", text)
        return None if not lead or lang == "ru" else f"{lead.group(1)}{'' if lead.group(2) else ','} {lead.group(3)}"

    def date_form(self, text, lang):
        pattern = {"en": rf"\b(\d{{1,2}}) ({_MONTH['en']}) (\d{{4}})\b", "es": rf"\b(\d{{1,2}}) de ({_MONTH['es']}) de (\d{{4}})\b", "ru": rf"\b(\d{{1,2}}) ({_MONTH['ru']}) (\d{{4}}) (?:года|году)\b"}[lang]
        if not re.search(pattern, text):
            return None

        def change(found):
            day, month, year = found.groups()
            number = MONTHS[lang].index(month) + 1
            if lang == "en":
                return self.rng.choice((f"{month} {day}, {year}", f"{day} {month[:3]}. {year}", f"the {day}th of {month} {year}" if 3 < int(day) < 21 else f"{month} {day} {year}"))
            if lang == "es":
                return self.rng.choice((f"{day}/{number}/{year}", f"{day} de {month} del {year}", f"{day}.{number}.{year}"))
            return self.rng.choice((f"{day:0>2}.{number:02}.{year}", f"{day} {month} {year} г.", f"{day} {month} {year}-го"))
        return re.sub(pattern, change, text, count=1)

    def date_coarser(self, text, lang):
        if lang == "en":
            return re.sub(rf"\b[Oo]n \d{{1,2}} ({_MONTH['en']}) (\d{{4}})\b", lambda m: _capital(f"in {m[1]} {m[2]}") if m[0][0] == "O" else f"in {m[1]} {m[2]}", text, count=1)
        if lang == "es":
            return re.sub(rf"\b([Ee])l \d{{1,2}} de ({_MONTH['es']}) de (\d{{4}})\b", lambda m: f"{m[1]}n {m[2]} de {m[3]}", text, count=1)
        return re.sub(rf"^\d{{1,2}} (?:{_MONTH['ru']}) (\d{{4}}) года\b", r"В \1 году", text, count=1)

    def number_word(self, text, lang):
        words = NUMBER_WORDS[lang]
        found = [w for w in words if re.search(rf"\b{w}\b", text)]
        if found:
            word = self.rng.choice(found)
            return re.sub(rf"\b{word}\b", str(words.index(word) + 2), text, count=1)
        digits = [m.group(0) for m in re.finditer(r"(?<![\w.,/-])(?:[2-9]|1\d|20)(?![\w.,/%-])", text) if words]
        digits = [d for d in digits if not re.search(rf"(?<!\d){d} (?:de )?(?:{_MONTH[lang]}|million|billion|percent|per cent|millones)", text)]
        return re.sub(rf"(?<![\w.,/-]){digits[0]}(?![\w.,/%-])", words[int(digits[0]) - 2], text, count=1) if digits else None

    def money(self, text, lang):
        if lang == "en":
            return re.sub(r"\b(\d[\d.,]*) (million|billion)(?: US)? dollars", lambda m: f"{self.rng.choice(('$', 'US$', '$'))}{m[1]} {m[2]}", text, count=1)
        if lang == "es":
            return re.sub(r"\b(\d[\d., ]*) (millones) de dólares", r"US$ \1 \2", text, count=1)
        return re.sub(r"(млн|млрд|миллионов|миллиардов) долларов", r"\1 долл.", text, count=1)

    def sides_swapped(self, text, lang):
        if re.search(PAIRS[lang], text):
            return _capital(re.sub(PAIRS[lang], r"\3\2\1", text, count=1))
        if lang == "en" and re.search(COMPOUND["en"], text):
            return re.sub(COMPOUND["en"], r"\3\2\1", text, count=1)
        if lang == "ru":
            return re.sub(COMPOUND["ru"], lambda m: m[2] + "о-" + m[1][:-1], text, count=1)
        return None

    def list_turned(self, text, lang):
        joint = {"en": "and", "es": "y", "ru": "и"}[lang]
        return re.sub(rf"\b([a-zñáéíóúа-яё]{{4,}}) {joint} ([a-zñáéíóúа-яё]{{4,}})\b", rf"\2 {joint} \1", text, count=1) if lang != "es" else None

    def lead(self, text, lang):
        return f"{self.rng.choice(LEADS[lang])} {_lower_start(text, self.names[lang])}"

    def tail(self, text, lang):
        return f"{text.rstrip('.')}{self.rng.choice(TAILS[lang])}." if text.endswith(".") else None

    def parenthesis(self, text, lang):
        return re.sub(r" \([^()]{3,60}\)", "", text, count=1)

    CHANGES = ("synonym", "synonym", "synonym", "person", "time_moved", "time_moved", "comma_after_time", "date_form", "date_coarser", "number_word",
               "money", "sides_swapped", "sides_swapped", "list_turned", "lead", "tail", "parenthesis")

    def light(self, text, lang):
        """A light paraphrase by one to four changes; the text itself when none applies."""
        wanted = self.rng.choice((1, 1, 2, 2, 3, 4))
        for name in self.rng.sample(self.CHANGES, len(self.CHANGES)):
            if wanted == 0:
                break
            changed = getattr(self, name)(text, lang)
            if changed and changed != text:
                text = changed
                wanted -= 1
        return text
