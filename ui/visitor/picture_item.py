"""A picture that was drawn in memory, such as a slip before it is printed. Touches no disk."""

from __future__ import annotations

from PySide6.QtCore import Property, QRectF, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from ui.parts import made_by_qml

QML_IMPORT_NAME = "Amparo"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PictureItem(QQuickPaintedItem):
    """Fills itself with `picture`; `ratio` is its height for a width of 1 (0 without a picture)."""

    pictureChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._picture = QImage()

    def show_picture(self, picture: QImage) -> None:
        """Show another picture."""
        made_by_qml.note(self)
        self._picture = picture
        self.pictureChanged.emit()
        self.update()

    def paint(self, painter: QPainter) -> None:
        """Draw it, smoothly made smaller."""
        if self._picture.isNull():
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(0, 0, self.width(), self.height()), self._picture)

    def _shown(self) -> QImage:
        return self._picture

    def _ratio(self) -> float:
        wide = self._picture.width()
        return self._picture.height() / wide if wide else 0.0

    picture = Property(QImage, _shown, show_picture, notify=pictureChanged)
    ratio = Property(float, _ratio, notify=pictureChanged)
