"""The seeds' meetings: each oddity found with its witness, and nothing else."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.finding import Finding
from finsam_xl.rules.meetings.board_records import Member, Seat
from finsam_xl.rules.meetings.checks.board import board_on, check_board
from finsam_xl.rules.meetings.checks.every import check_all
from finsam_xl.rules.meetings.coverage import year_coverage
from tests.rules.meetings.worksheet import codes, members, row, rows, year_of, year_with

UMEA, PLAN, UPPSALA = (
    check_all(year_of("meetings_umea"), date(2020, 12, 31)),
    check_all(year_of("meetings_umea_plan"), date(2020, 12, 1)),
    check_all(year_of("meetings_uppsala"), date(2016, 3, 4)),
)


def told(code: str, found: tuple[Finding, ...]) -> list[str]:
    return [finding.what for finding in found if finding.code == code]


def test_umea_has_these_findings_and_no_other() -> None:
    assert sorted(codes(UMEA)) == [
        *("N11", "N12", "N157", "N30", "N31", "N32", "N42", "N50", "N52", "N52", "N55"),
        *("N64", "N64", "N64", "N72", "N76", "N77", "N81", "N86", "N93", "N93"),
    ]


def test_approval_on_the_27th_day_and_the_posting_taken_down_a_day_early() -> None:
    assert "27 dagar efter mötet; sista dag var 13 november 2020" in told("N72", UMEA)[0]
    assert "tidigast får det tas ned 22 december 2020" in told("N76", UMEA)[0]
    assert "den är 21 december 2020" in told("N77", UMEA)[0]


def test_the_posting_is_in_time_only_because_the_second_day_is_a_saturday() -> None:
    assert "28 november 2020, är lördag" in told("N86", UMEA)[0]
    assert "N75" not in codes(UMEA)


def test_the_posting_names_a_county_council_that_is_no_member() -> None:
    (what,) = told("N81", UMEA)
    assert "Västerbottens läns landsting" in what
    assert "menas Region Västerbotten" in what
    assert "N82" not in codes(UMEA)


def test_the_notice_came_four_days_before_and_item_9_has_no_proposal() -> None:
    assert "4 dagar före mötet; den ska komma minst 7 dagar" in told("N11", UMEA)[0]
    (what,) = told("N12", UMEA)
    assert what.startswith("Ärendet 9. Nomineringar")


def test_both_meetings_were_at_a_distance_before_the_law_said_how() -> None:
    assert [what.split(" är ")[1].split(" på ")[0] for what in told("N52", UMEA)] == [
        "delvis",
        "helt",
    ]


def test_four_of_five_were_there_at_51_and_the_board_was_quorate() -> None:
    (what,) = told("N42", UMEA)
    assert "(Försäkringskassan)" in what
    assert "när § 51 beslutades; 4 av 5 tjänstgjorde och 3 räcker" in what
    assert "N41" not in codes(UMEA)
    assert "N74" not in codes(UMEA)


def test_five_of_nine_members_had_somebody_who_served() -> None:
    (what,) = told("N50", UMEA)
    assert "5 av 9 medlemmar hade någon tjänstgörande" in what
    for member in ("Vännäs kommun", "Nordmalings kommun", "Vindelns kommun", "Robertsfors kommun"):
        assert member in what


def test_the_agreement_at_51_does_not_say_that_recusal_was_considered() -> None:
    (what,) = told("N55", UMEA)
    assert what.startswith("§ 51 gäller en överenskommelse där Arbetsförmedlingen är part")


def test_decisions_in_running_text_and_tasks_without_a_decision() -> None:
    assert [what[:4] for what in told("N64", UMEA)] == ["§ 50", "§ 54", "§ 55"]
    assert all("§ 52 Analysarbetet" in what for what in told("N93", UMEA))


def test_five_and_eight_in_the_board() -> None:
    assert "4 av 9 medlemmar saknar ledamot" in told("N30", UMEA)[0]
    assert "5 ledamöter och 8 ersättare" in told("N32", UMEA)[0]


def test_nine_and_nine_is_right() -> None:
    """Seed 003: nine members of the association, each with one member and one substitute."""
    names = [f"Medlem {number}" for number in range(1, 10)]
    posts = ["ordförande", "vice ordförande", *["ledamot"] * 7]
    seats = [{"name": f"L {n}", "member": n, "post": p} for n, p in zip(names, posts, strict=True)]
    seats += [{"name": f"E {name}", "member": name, "post": "ersättare"} for name in names]
    year = year_with(seats=rows(Seat, *seats), members=members(*names))
    assert check_board(board_on(date(2023, 5, 1), year)) == ()


def test_the_plan_has_a_gap_of_125_days_an_empty_theme_and_no_tertial_report() -> None:
    assert codes(PLAN) == ["N03", "N04", "N07", "N120"]  # the plan is printed without its board
    assert "125 dagar utan möte, från 4 juni 2021 till 7 oktober 2021" in told("N03", PLAN)[0]
    assert told("N04", PLAN) == ["Mötet 7 maj 2021 saknar tema."]
    assert "tertialrapport 2 för 2021 (7 oktober 2021)" in told("N07", PLAN)[0]


def test_uppsala_has_these_findings_and_no_other() -> None:
    assert codes(UPPSALA) == ["N27", "N23", "N24", "N26", "N26", "N50", "N79"]


def test_uppsalas_oddities_with_their_witness() -> None:
    assert "Ärendet 6 Rapport och information" in told("N24", UPPSALA)[0]
    assert [what[:3] for what in told("N26", UPPSALA)] == ["3.1", "3.3"]
    assert "menas Förbundsberedningen?" in told("N27", UPPSALA)[0]
    assert "innehåller numret 5.1" in told("N23", UPPSALA)[0]
    assert told("N79", UPPSALA)[0].endswith("saknar ordförande och justerare.")
    (what,) = told("N50", UPPSALA)
    assert "7 av 11 medlemmar hade någon på plats; utan var Håbo, Knivsta, Heby och" in what
    assert "Landstinget i Uppsala län hade 1 av 2 på plats" in what


def test_all_four_parties_were_there_in_uppsala_and_none_when_one_is_taken_away() -> None:
    year = year_of("meetings_uppsala")
    assert "N49" not in codes(UPPSALA)
    away = tuple(
        each._replace(presence="frånvarande") if each.organisation == "Försäkringskassan" else each
        for each in year.attendance
    )
    found = check_all(year._replace(attendance=away), date(2016, 3, 4))
    assert "Försäkringskassan hade ingen" in told("N49", found)[0]


def test_an_organ_that_does_not_decide_answers_only_for_those_its_rows_name() -> None:
    """A working committee of three people is no sign that the other parties were away."""
    year = year_of("meetings_uppsala")
    found = check_all(year._replace(attendance=year.attendance[:3]), date(2016, 3, 4))
    assert not {"N49", "N50"} & set(codes(found))


def test_attendance_by_organisation_over_the_year() -> None:
    """Two meetings in Uppsala, the second with nobody but Heby."""
    year = year_of("meetings_uppsala")
    second = year.meetings[0]._replace(meeting="2016-05-12", start_date=date(2016, 5, 12))
    heby = next(each for each in year.attendance if each.organisation == "Heby")
    there = heby._replace(meeting="2016-05-12", presence="närvarande")
    both = year._replace(meetings=(*year.meetings, second), attendance=(*year.attendance, there))
    found = {each.member: each for each in year_coverage(both, "Förbundsberedningen")}
    assert {each.meetings for each in found.values()} == {2}
    assert [found[name].present for name in ("Heby", "Tierp", "Knivsta")] == [1, 1, 0]
    assert found["Heby"].serving == 1
    assert year_coverage(both, "Förbundsstyrelsen") == ()


def test_a_member_that_has_left_is_not_missed() -> None:
    gone = row(Member, 1, member="Heby", party="kommun", end=date(2015, 12, 31))
    year = year_of("meetings_uppsala")
    kept = tuple(gone if each.member == "Heby" else each for each in year.members)
    found = check_all(year._replace(members=kept), date(2016, 3, 4))
    assert "7 av 10 medlemmar" in told("N50", found)[0]


def test_minutes_with_chair_secretary_and_approver_lack_nothing() -> None:
    year = year_of("meetings_uppsala")
    (own,) = year.approvals
    signed = own._replace(chair="Ellen Åström", approver="Siri Hägglund")
    found = check_all(year._replace(approvals=(signed,)), date(2016, 3, 4))
    assert "N79" not in codes(found)
