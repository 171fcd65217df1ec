"""After a visit nothing a visitor typed is left lying in the memory of the process.

A core file, or a look into a stolen machine that still runs, would show it (DESIGN 8, "Private").
The C library, which Qt and SQLite use, leaves freed memory as it was unless it is told to fill it.
Python's own small blocks are written over once a visit is over.
"""

from __future__ import annotations

import ctypes
import gc
import sys

from PySide6.QtCore import QTimer

from ui.visitor.visit_model import VisitModel

M_PERTURB = -6
"""glibc, malloc.h: freed memory is filled with the low byte of this parameter's value."""

FILL = 0x55

SOON = 50
"""Milliseconds after the wipe: the welcome page is drawn and the pages of the visit are deleted."""

LARGEST_SMALL_BLOCK = 512
"""Bytes; larger ones Python takes from the C library (Objects/obmalloc.c)."""

BLOCKS = 1000
"""Of each size: more than a visit leaves free."""


def no_core_files() -> bool:
    """From now on a crash writes no core file, which would hold the visit of that moment.

    False on systems that have no such limit.
    """
    if sys.platform == "win32":
        return False
    import resource  # noqa: PLC0415 - not on every system

    resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
    return True


def wipe_freed_memory() -> bool:
    """From now on, fill memory when it is freed. False where the C library cannot (not glibc)."""
    if sys.platform != "linux":
        return False
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (OSError, AttributeError):
        return False
    return bool(mallopt(M_PERTURB, FILL))


def after_visits(visit: VisitModel) -> QTimer:
    """Leave nothing in memory after each visit.

    Returns the timer that runs until it is done; keep it for as long as the visit.
    """
    wipe_freed_memory()
    timer = QTimer(interval=SOON, singleShot=True)
    timer.timeout.connect(forget)
    visit.wiped.connect(timer.start)
    return timer


def forget() -> None:
    """Free what only holds itself, and write over Python's free small blocks. Takes some 30 ms."""
    gc.collect()
    empty = sys.getsizeof(b"")
    for size in range(48, LARGEST_SMALL_BLOCK + 1, 16):
        # Made and dropped: each takes a free block and fills it with zeros.
        _ = [bytes(size - empty) for _ in range(BLOCKS)]
