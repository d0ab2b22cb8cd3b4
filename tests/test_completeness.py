"""The catalogue against the rules, both ways, and each rule's manual page and test."""

from __future__ import annotations

from pathlib import Path

import pytest

from complaintcode import catalogue, policies, rules

ROOT = Path(__file__).parent.parent
RULES = sorted((ROOT / "src/complaintcode/rules").glob("*/[!_]*.py"))
CHECKS = sorted((ROOT / "src/complaintcode/policies/checks").glob("[!_]*.py"))
HEADINGS = ("Needs:", "Outcomes:", "Known limits:", "Interpretation:", "Source:", ">>> ")


def test_every_requirement_has_its_rule_and_every_rule_a_requirement() -> None:
    required = {
        requirement.key
        for id_ in catalogue.edition_ids()
        for provision in catalogue.edition(id_).provisions
        for requirement in provision.requirements
    }
    assert required == set(rules.load())
    assert len(required) == 66
    assert len(RULES) == 42


def test_every_requirement_of_a_policy_has_its_check_and_every_check_a_requirement() -> None:
    required = {
        requirement.key
        for id_ in catalogue.edition_ids()
        for _, requirement in catalogue.edition(id_).policy_requirements
    }
    assert required == set(policies.load())
    assert len(required) == 13
    assert len(CHECKS) == 11
    assert required & set(rules.load()) == set()


@pytest.mark.parametrize("file", [*RULES, *CHECKS], ids=lambda file: file.stem)
def test_every_rule_has_a_manual_page_and_a_test_of_its_name(file: Path) -> None:
    page = file.read_text(encoding="utf-8").split('"""')[1]
    positions = [page.find(heading) for heading in HEADINGS]
    assert -1 not in positions
    assert positions == sorted(positions)
    assert len(file.read_text(encoding="utf-8").splitlines()) <= 150
    folder = "rules" if file in RULES else "policies"
    assert (ROOT / f"tests/{folder}/test_{file.stem}.py").exists()


def test_no_module_is_longer_than_400_lines_unless_a_script_wrote_it() -> None:
    long = {
        file.name
        for file in (ROOT / "src").rglob("*.py")
        if len(file.read_text(encoding="utf-8").splitlines()) > 400
    }
    assert long == {"table.py", "hos_2022.py", "hos_2024.py"}
