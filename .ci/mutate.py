#!/usr/bin/env python3
"""Breaks one wall at a time in a copy of the tree, and tells which tests turn red.

Each mutation takes away something that keeps companies or people apart. Ends with 1 if one goes
unnoticed. Takes some minutes: it builds once per mutation.
"""
import pathlib
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

PERSISTENCE = "adapters-persistence/src/main"
MUTATIONS = [
    (
        "a company predicate is removed",
        f"{PERSISTENCE}/java/io/ticketflower/persistence/engine/JooqTasks.java",
        "    return db.selectFrom(TASKS)\n        .where(TASKS.COMPANY_ID.eq(company))\n        .and(TASKS.ID.eq(id))",
        "    return db.selectFrom(TASKS)\n        .where(TASKS.ID.eq(id))",
        "adapters-persistence",
        "PredicatesAloneTest*",
    ),
    (
        "a policy is removed",
        f"{PERSISTENCE}/resources/db/changelog/engine.sql",
        "alter table tasks force row level security;",
        "alter table tasks no force row level security;",
        "adapters-persistence",
        "CatalogueTest,RowSecurityTest",
    ),
    (
        "a role check is removed",
        "application/src/main/java/io/ticketflower/application/engine/TaskWish.java",
        "if (!wish.actor().may(wish.needed())) {",
        "if (wish.task() == null) {",
        "testkit",
        "TakingTasksTest,CompletingTaskTest",
    ),
]


def mutate(root, name, file, old, new, module, tests):
    path = root / file
    text = path.read_text(encoding="utf-8")
    if text.count(old) != 1:
        sys.exit(f"Expected to find what to break once in {file}, but found it {text.count(old)} times.")
    path.write_text(text.replace(old, new), encoding="utf-8")
    run = subprocess.run(
        ["mvn", "-q", "-B", "-Dformat.skip=true", "-pl", module, "-am", f"-Dtest={tests}",
         "-Dsurefire.failIfNoSpecifiedTests=false", "test"],
        cwd=root, capture_output=True, text=True, check=False)
    path.write_text(text, encoding="utf-8")
    red = [f"{case.get('classname').rsplit('.', 1)[-1]}.{case.get('name')}"
           for report in root.glob("*/target/surefire-reports/TEST-*.xml")
           for case in xml.parse(report).iter("testcase")
           if case.find("failure") is not None or case.find("error") is not None]
    for report in root.glob("*/target/surefire-reports"):
        shutil.rmtree(report)
    if run.returncode != 0 and not red:
        sys.exit(f"{name}: the build failed without a red test:\n{run.stdout[-3000:]}")
    print(f"{name}: {len(red)} tests turn red" if red else f"{name}: NOBODY NOTICES")
    for test in red:
        print(f"  {test}")
    return bool(red)


def main():
    here = pathlib.Path(__file__).resolve().parent.parent
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder) / "tree"
        subprocess.run(["git", "clone", "-q", str(here), str(root)], check=True)
        noticed = [mutate(root, *mutation) for mutation in MUTATIONS]
    sys.exit(0 if all(noticed) else 1)


if __name__ == "__main__":
    main()
