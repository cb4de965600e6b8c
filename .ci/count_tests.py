"""Sums up the test reports of all modules. Fails where a test was skipped that should have run."""

import glob
import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).parent.parent


def expected_skips():
    lines = (ROOT / ".ci/expected-skips").read_text(encoding="utf-8").splitlines()
    return [re.compile(line.strip()) for line in lines if line.strip() and not line.startswith("#")]


def cases():
    for report in sorted(glob.glob(str(ROOT / "*/target/surefire-reports/TEST-*.xml"))):
        yield from ElementTree.parse(report).iter("testcase")


passed = failed = 0
skipped = []
for case in cases():
    if case.find("failure") is not None or case.find("error") is not None:
        failed += 1
    elif case.find("skipped") is not None:
        skipped.append(f"{case.get('classname')}.{case.get('name')}")
    else:
        passed += 1

patterns = expected_skips()
unexpected = [name for name in skipped if not any(p.fullmatch(name) for p in patterns)]
for name in skipped:
    print(("skipped, and should not be: " if name in unexpected else "skipped as expected: ") + name)
if passed + failed == 0:
    print("No test was run.")
print(f"{passed} passed, {failed} failed, {len(skipped)} skipped")
sys.exit(1 if unexpected or failed or passed == 0 else 0)
