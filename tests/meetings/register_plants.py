"""A fault for each check of the registers, planted in an example: what is told, and where."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.grid import CellValue
from tests.planted.edits import Plan, add, put

LATE, AHEAD = date(2020, 12, 30), date(2021, 1, 5)
JOBS, FIRST, SECOND = "#1", "#0", "#1"
"""The initiative on common job tracks, and the first two rows of any table."""
UMEA, UPPSALA, ARBETSFORUM = "umea", "uppsala", "arbetsforum"


class RegisterPlant(Frozen):
    """A fault in an example; `told` are the codes that are new, `at` where the check's own stands.

    Another year tells of the board anew, on that year's first day; one who has not begun to sit
    leaves the group without that member.
    """

    book: str
    plan: Plan
    told: str
    at: str


def umea(plan: Plan, told: str, at: str) -> RegisterPlant:
    return RegisterPlant(UMEA, plan, told, at)


def row(table: str, **cells: CellValue) -> Plan:
    """One more row in a table."""
    return add(table, {label.replace("_", " "): value for label, value in cells.items()})


def decided(**cells: CellValue) -> Plan:
    """The initiative on common job tracks is decided, with all that it should have but these."""
    given: dict[str, CellValue] = {
        "Beslutat": date(2020, 11, 27),
        "Beslut": "2020-11-27 § 63",
        "Ansvarig": "Kansliet",
        "Indikator": "Antal jobbspår",
        "Målvärde": 6.0,
    }
    return put("tblInitiativ", JOBS, **(given | cells))


def applied(**cells: CellValue) -> Plan:
    return row("tblProjekt", Projekt="Jobbspår", **cells)


def seminar(**cells: CellValue) -> Plan:
    return row("tblSeminarier", Seminarium="KUR-dag", **cells)


def case(number: str, **cells: CellValue) -> Plan:
    return row("tblArenderegister", Ärendenummer=number, Ärende="Långsiktig samverkan", **cells)


def evaluation(**cells: CellValue) -> Plan:
    return put("tblUtvarderingar", FIRST, **cells)


CASE: dict[str, CellValue] = {"Ärendenummer": "2020:4", "Ärende": "Roll"}
GRADE: dict[str, CellValue] = {
    "Initiativ": "Studiespår för unga utan gymnasieexamen",
    "Kriterium": "Behov",
    "Betyg": 5.0,
    "Av": "Styrelsen",
}
FOLLOWED = {
    "R20": umea(put("tblInitiativ", JOBS, Prioriterat=date(2020, 10, 12)), "R20", "Initiativ!F7"),
    "R21": umea(decided(Beslut=None), "R21", "Initiativ!H7"),
    "R22": umea(decided(Målvärde=None), "R22", "Initiativ!N7"),
    "R23": umea(put("tblInitiativ", JOBS, Prioriterat=None, Viktat=None), "R23", "Initiativ!B7"),
    "R24": umea(decided(Ansvarig=None), "R24", "Initiativ!K7"),
    "R25": umea(row("tblKriterier", Kriterium="Nytt", Vikt=1.0), "R25*3", "Initiativ!B7"),
    "R26": umea(put("tblKriterier", SECOND, Vikt=3.0), "R26", "Initiativ!B7"),
    "R27": umea(add("tblBetyg", GRADE), "R27", "Viktning!H24"),
    "R28": umea(
        row("tblIndikatorvarden", Initiativ_eller_punkt="Jobbspår", Datum=LATE),
        "R28",
        "Indikatorvärden!B11",
    ),
    "R29": umea(decided(Följs_upp=LATE), "R29", "Initiativ!O7"),
    "R33": umea(
        row("tblUtvecklingspunkter", Nr="4.1", Utvecklingspunkt="Ny"),
        "R33",
        "Utvecklingspunkter!B6",
    ),
    "R34": umea(put("tblUtvecklingspunkter", "#1", Nr="1.1"), "R34", "Utvecklingspunkter!B7"),
    "R35": umea(put("tblUtvecklingspunkter", "#5", Status="klar"), "R35", "Utvecklingspunkter!F11"),
    "R36": umea(
        put("tblUtvecklingspunkter", "#5", Nästa_avstämning=LATE), "R36", "Utvecklingspunkter!G11"
    ),
    "R37": umea(
        put("tblIndikatorvarden", "#4", Datum=date(2020, 7, 3)), "R37", "Utvecklingspunkter!B12"
    ),
    "R38": umea(put("tblIndikatorvarden", "#4", Datum=AHEAD), "R38", "Indikatorvärden!D9"),
}
LISTS = {
    "R01": umea(put("tblAvtal", "#2", Undertecknat_av="Umeå kommun"), "R01", "Avtal!D8"),
    "R02": umea(put("tblAvtal", "#2", Undertecknat=None), "R02", "Avtal!E8"),
    "R03": umea(put("tblAvtal", "#2", Avtal_om_ekonomi="saknas"), "R03", "Avtal!K8"),
    "R04": umea(put("tblAvtal", "#1", Till=date(2019, 12, 31)), "R04 R07", "Avtal!G7"),
    "R05": umea(put("tblAvtal", "#2", Till=None), "R05", "Avtal!G8"),
    "R06": umea(put("tblAvtal", "#1", **{"Uppsägning,_månader": 3.0}), "R06", "Avtal!H7"),
    "R07": umea(put("tblAvtal", "#1", Till=date(2020, 6, 30)), "R07", "Avtal!G7"),
    "R10": umea(put("tblRisker", FIRST, Konsekvens=None), "R10", "Risker!D6"),
    "R11": umea(put("tblRisker", FIRST, Åtgärd=None), "R11", "Risker!E6"),
    "R12": umea(put("tblRisker", FIRST, Nästa_översyn=None), "R12", "Risker!G6"),
    "R13": umea(put("tblRisker", FIRST, Nästa_översyn=LATE), "R13", "Risker!G6"),
    "R14": umea(put("tblRisker", FIRST, Ansvarig=None), "R14", "Risker!F6"),
    "R30": umea(put("tblRekommendationer", FIRST, Följs_upp=LATE), "R30", "Rekommendationer!G5"),
    "R31": umea(put("tblRekommendationer", FIRST, Ansvarig=None), "R31", "Rekommendationer!E5"),
    "R32": umea(put("tblRekommendationer", FIRST, Följs_upp=None), "R32", "Rekommendationer!G5"),
    "R55": umea(
        put("tblForbund", "År", Värde=2020.0), "R55*6 N30 N31 N32", "Styrelsens uppgifter!C5"
    ),
    "R57": umea(
        put("tblStyrelsensUppgifter", FIRST, Möte="2020-10-30"), "R57", "Styrelsens uppgifter!C5"
    ),
    "R70": umea(put("tblNomineringar", FIRST, Nominera_senast=LATE), "R70", "Nomineringar!F5"),
    "R71": umea(
        put("tblNomineringar", FIRST, Nominera_senast=date(2021, 5, 1)), "R71", "Nomineringar!F5"
    ),
    "R72": umea(put("tblNomineringar", FIRST, Nominera_senast=None), "R72", "Nomineringar!F5"),
    "R75": RegisterPlant(ARBETSFORUM, put("tblBemanning", "#2", Antal=4.0), "R75", "Bemanning!F5"),
    "R76": RegisterPlant(
        ARBETSFORUM, put("tblBemanning", "#11", Tjänster=6.5), "R76", "Bemanning!G5"
    ),
    "R77": RegisterPlant(
        ARBETSFORUM, put("tblBemanning", "#11", Arbetsgivare=None), "R77", "Bemanning!C16"
    ),
    "R78": RegisterPlant(
        ARBETSFORUM, put("tblBemanning", "#2", Arbetsuppgifter=None), "R78", "Bemanning!H7"
    ),
    "R80": RegisterPlant(
        UPPSALA,
        row("tblLokaler", Lokal="Förråd", Från=date(2017, 8, 1), Till=date(2017, 8, 31)),
        "R80 R80",
        "Lokaler!E6",
    ),
    "R81": RegisterPlant(
        UPPSALA, put("tblLokaler", FIRST, Till=date(2016, 2, 1)), "R81", "Lokaler!E6"
    ),
    "R82": RegisterPlant(
        UPPSALA, put("tblLokaler", FIRST, Hyra_per_månad=None), "R82", "Lokaler!F6"
    ),
    "R83": RegisterPlant(UPPSALA, put("tblLokaler", FIRST, Till=None), "R83", "Lokaler!E6"),
    "R85": umea(
        put("tblAterkommande", FIRST, Senast_gjord=date(2020, 4, 8)), "R85", "Återkommande!E5"
    ),
    "R86": umea(put("tblAterkommande", FIRST, Månader="varje april"), "R86", "Återkommande!D5"),
}
WORK = {
    "R40": umea(applied(Ansökan_senast=LATE), "R40", "Projekt!G7"),
    "R41": umea(applied(Ansökan_senast=date(2020, 12, 1), Inlämnad=LATE), "R41", "Projekt!G7"),
    "R42": umea(applied(Utfall="beviljad"), "R42", "Projekt!G7"),
    "R43": umea(
        applied(Inlämnad=LATE, Utfall="avslagen", Beviljat_belopp=4e5), "R43", "Projekt!J7"
    ),
    "R44": umea(
        applied(Inlämnad=LATE, Utfall="beviljad", Slutrapport_senast=LATE), "R44", "Projekt!M7"
    ),
    "R45": umea(applied(Sökt_belopp=3e5, Beviljat_belopp=4e5), "R45", "Projekt!J7"),
    "R46": umea(seminar(Datum=AHEAD, Sista_anmälan=date(2021, 1, 6)), "R46", "Seminarier!H5"),
    "R47": umea(seminar(Datum=AHEAD, Platser=40.0, Anmälda=43.0), "R47", "Seminarier!J5"),
    "R48": umea(seminar(Datum=AHEAD, Inbjudan_senast=LATE), "R48", "Seminarier!G5"),
    "R49": umea(seminar(Datum=LATE), "R49", "Seminarier!K5"),
    "R50": umea(case("18/2014"), "R50", "Ärenderegister!B6"),
    "R51": umea(
        add("tblArenderegister", CASE, CASE),
        "R51",
        "Ärenderegister!B7",
    ),
    "R52": umea(case("2014:18", Upplagt=date(2015, 6, 4)), "R52", "Ärenderegister!D6"),
    "R53": RegisterPlant(
        UPPSALA, put("tblArenderegister", "#1", Ärendenummer="2015:22"), "R53", "Ärenden!H13"
    ),
    "R54": RegisterPlant(
        UPPSALA,
        put("tblArenderegister", FIRST, Avslutat=date(2016, 3, 2)),
        "R54",
        "Ärenderegister!G6",
    ),
    "R56": umea(case("2020:4", Svar_senast=LATE), "R56", "Ärenderegister!F6"),
    "R60": umea(put("tblRepresentanter", "#15", Medlem=None), "R60", "Grupper!I8"),
    "R61": umea(put("tblGrupper", "#3", Sammankallande=None), "R61", "Grupper!H8"),
    "R62": umea(put("tblGrupper", "#3", Sammankallande="Ada Berg"), "R62", "Grupper!H8"),
    "R63": umea(
        row(
            "tblRepresentanter",
            Grupp="Analysgruppen",
            Namn="Sara Nordlander",
        ),
        "R63",
        "Representanter!C28",
    ),
    "R64": umea(
        put("tblRepresentanter", "#2", Från=date(2021, 2, 1)), "R64 R60", "Representanter!H7"
    ),
    "R65": umea(put("tblGrupper", "#3", Nivå=None), "R65", "Grupper!C8"),
    "R67": umea(evaluation(Levereras_senast=LATE), "R67", "Utvärderingar!H6"),
    "R68": umea(
        evaluation(Levererad=date(2020, 9, 1), Behandlad_vid="2020-10-30"),
        "R68",
        "Utvärderingar!H6",
    ),
    "R69": umea(evaluation(Kostnad=4e4), "R69", "Utvärderingar!J6"),
    "R87": umea(evaluation(Avser="NAFS i alla hälsocentarler"), "R87", "Utvärderingar!C6"),
    "R73": umea(evaluation(Levererad=LATE), "R73", "Utvärderingar!K6"),
}
EVERY = {**LISTS, **FOLLOWED, **WORK}
