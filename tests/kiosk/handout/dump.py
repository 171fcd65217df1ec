"""A document as text, block by block, for golden files."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.handout.document import (
    Block,
    Card,
    Document,
    Field,
    Numbered,
    Paragraph,
    QrBlock,
    Rule,
)


def dump(document: Document) -> str:
    lines = [f"document {document.language}"]
    for block in document.blocks:
        lines += _block(block)
    if document.running:
        lines += ["running", *_indented(_paragraph(document.running))]
    return "\n".join(lines) + "\n"


def paragraphs(document: Document) -> Iterator[Paragraph]:
    """Every paragraph of a document, wherever it stands."""
    for block in document.blocks:
        match block:
            case Paragraph():
                yield block
            case Numbered():
                yield block.title
                yield from [block.text] if block.text else []
                for pair in block.branches:
                    yield from pair
            case Field():
                yield from (block.label, *block.values)
            case QrBlock():
                yield from (*block.beside, block.caption)
                yield from [block.left_out] if block.left_out else []
            case Card():
                yield from [part for part in (block.to, block.own_heading) if part]
                yield from (*block.english, *block.own)
            case Rule():
                pass


def text(document: Document) -> str:
    """All words of a document."""
    found = [f"{paragraph.text}\n{paragraph.english}" for paragraph in paragraphs(document)]
    found += [block.words for block in document.blocks if isinstance(block, QrBlock)]
    return "\n".join(found)


def _indented(lines: list[str]) -> list[str]:
    return [f"  {line}" for line in lines]


def _paragraph(paragraph: Paragraph) -> list[str]:
    icon = f" ({paragraph.icon})" if paragraph.icon else ""
    visible = paragraph.text.replace("\n", "\\n")
    for mark, shown in (("\u2066", "<LRI>"), ("\u2068", "<FSI>"), ("\u2069", "<PDI>")):
        visible = visible.replace(mark, shown)
    lines = [f"{paragraph.style} {paragraph.language}{icon}: {visible}"]
    return [*lines, f"  english: {paragraph.english}"] if paragraph.english else lines


def _block(block: Block) -> list[str]:
    match block:
        case Paragraph():
            return _paragraph(block)
        case Numbered():
            lines = [f"step {block.number} ({block.icon})", *_indented(_paragraph(block.title))]
            lines += _indented(_paragraph(block.text)) if block.text else []
            for answer, then in block.branches:
                lines += ["  branch", *_indented(_indented(_paragraph(answer) + _paragraph(then)))]
            return lines
        case Field():
            values = [line for value in block.values for line in _paragraph(value)]
            return ["field", *_indented(_paragraph(block.label) + values)]
        case QrBlock():
            payload = block.code.payload.replace("\r\n", "|") if block.code else "none"
            lines = [f"code {payload} -> {block.words}"]
            for paragraph in (*block.beside, block.caption):
                lines += _indented(_paragraph(paragraph))
            return lines
        case Rule():
            return ["====" if block.heavy else "----"]
        case Card():
            lines = ["card"]
            for part in (block.to, *block.english, block.own_heading, *block.own):
                lines += _indented(_paragraph(part)) if part else []
            return lines
