"""A page printer that the operating system knows by name, through Qt.

For systems whose printers do not speak IPP to us (Windows, an old driver). Qt tells little of what
happens to the paper, so the best answer here is "sent".
"""

from __future__ import annotations

from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from kiosk.errors import AmparoError
from kiosk.handout.printers import Job, MediaType, Outcome, State
from ui.paint import page_painter


class SystemPrinter:
    """One of the system's printers.

    Args:
        name: as the system lists it.
    """

    media_type: MediaType = "application/pdf"

    def __init__(self, name: str) -> None:
        self._name = name

    def state(self) -> State:
        """Whether the system lists the printer; more it does not say."""
        return "offline" if self._info() is None else "unknown"

    def print(self, job: Job) -> Outcome:
        """Draw the document on the printer itself, at the printer's own resolution."""
        info = self._info()
        if info is None:
            return Outcome(printed=False, state="offline", detail=f"No printer {self._name!r}.")
        device = QPrinter(info, QPrinter.PrinterMode.HighResolution)
        # WORKAROUND: without its printer QPrinter is "valid" and quietly writes a PDF (CRAFT 3)
        real = device.outputFormat() == QPrinter.OutputFormat.NativeFormat
        if not real or device.printerName() != self._name:
            return Outcome(printed=False, state="offline", detail=f"No printer {self._name!r}.")
        device.setDocName(job.title)
        device.setCreator(job.title)
        device.setFullPage(True)
        device.setPageLayout(page_painter.layout(job.paper))
        try:
            page_painter.paint(job.document, device, job.paper, device.resolution())
        except AmparoError as error:
            return Outcome(printed=False, state="unknown", detail=error.sentence)
        if device.printerState() in (QPrinter.PrinterState.Aborted, QPrinter.PrinterState.Error):
            return Outcome(printed=False, state="unknown", detail="The system refused the job.")
        return Outcome(printed=True, state="unknown", detail="The system has the job.")

    def cancel(self) -> None:
        """The system owns the job once it is drawn; its queue is told by `doctor`'s advice."""

    def _info(self) -> QPrinterInfo | None:
        info = QPrinterInfo.printerInfo(self._name)
        return None if info.isNull() or info.printerName() != self._name else info
