"""A PostgreSQL server for tests: Debian's, started by them; skipped with its reason where it cannot be."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from sqlalchemy import URL


def _binaries() -> Path | None:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if found:
        return found[-1].parent
    on_path = shutil.which("initdb")
    return Path(on_path).parent if on_path else None


@pytest.fixture(scope="session")
def server() -> Iterator[URL]:
    """A server of our own, on a socket in a folder of our own, gone afterwards."""
    pytest.importorskip("psycopg", reason="psycopg is not installed")
    binaries = _binaries()
    if binaries is None:
        pytest.skip("PostgreSQL is not installed")
    user: dict[str, str] = {}
    if os.geteuid() == 0:
        try:
            pwd.getpwnam("postgres")
        except KeyError:
            pytest.skip("PostgreSQL does not run as root, and there is no user postgres")
        user = {"user": "postgres", "group": "postgres"}
    with TemporaryDirectory(prefix="amparo-pg-", dir="/tmp") as folder:
        if user:
            shutil.chown(folder, **user)
        database, log = f"{folder}/data", f"{folder}/log"

        def run(program: str, *arguments: str) -> None:
            subprocess.run(
                [binaries / program, *arguments],
                check=True,
                cwd=folder,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                **user,  # type: ignore[call-overload]
            )

        run("initdb", "-D", database, "-U", "desk", "-A", "trust", "--encoding=UTF8", "--no-sync")
        options = f"-c listen_addresses= -c unix_socket_directories={folder} -c fsync=off"
        run("pg_ctl", "-D", database, "-l", log, "-w", "-o", options, "start")
        try:
            yield URL.create(
                "postgresql+psycopg",
                username="desk",
                database="postgres",
                query={"host": folder},
            )
        finally:
            run("pg_ctl", "-D", database, "-m", "immediate", "-w", "stop")
