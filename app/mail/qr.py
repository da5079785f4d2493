"""QR codes in pictures: decoded in limits, nothing is drawn or kept."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Final

from app.mail import limits
from app.mail.budget import Budget
from app.mail.pdf import Picture

if TYPE_CHECKING:  # NumPy is loaded where pictures are: most messages have none to look at
    import numpy as np
    from numpy.typing import NDArray
    from PIL.Image import Image

_FORMATS: Final = ("PNG", "JPEG", "GIF", "WEBP", "BMP")
_TYPES: Final = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp", "image/bmp"})
_SIDE: Final = 1_200
"""Codes meant for a phone camera are still readable when a picture is scaled down to this."""
_DRAFT: Final = 800
"""JPEG is scaled down while it is decoded, to no less than this: a dozen photos cost little."""
_SMALLEST: Final = 21
"""Modules on the side of the smallest QR code."""
_FRAMES: Final = 4
_ERRORS: Final = (
    OSError, ValueError, SyntaxError, EOFError, TypeError, KeyError, IndexError, OverflowError,
    MemoryError, ZeroDivisionError, RuntimeError, AttributeError,
)  # fmt: skip
"""What Pillow raises for broken pictures, which show nothing."""


def readable(kind: str) -> bool:
    """Return True if pictures of the media type ``kind`` are looked at."""
    return kind in _TYPES


def codes(data: bytes, budget: Budget) -> tuple[list[str], bool]:
    """Return what the QR codes in a picture say.

    Args:
        data: A PNG, JPEG, GIF, WebP or BMP file.
        budget: Shared by all pictures of one source.

    Returns:
        The contents, and False if a bound kept the picture from being looked at.
    """
    import numpy as np
    from PIL import Image, ImageFile

    Image.MAX_IMAGE_PIXELS = None  # bounded here, by limits.IMAGE_PIXELS
    ImageFile.LOAD_TRUNCATED_IMAGES = True  # clients show what there is
    if budget.images <= 0:
        return [], False
    budget.images -= 1
    found: dict[str, None] = {}
    try:
        with Image.open(io.BytesIO(data), formats=_FORMATS) as image:
            width, height = image.size
            if min(width, height) < _SMALLEST:
                return [], True
            if image.format == "JPEG":
                image.draft("L", (_DRAFT, _DRAFT))
                width, height = image.size
            pixels = width * height
            if pixels > limits.IMAGE_PIXELS or pixels > budget.pixels:
                return [], False
            for frame in _frames(getattr(image, "n_frames", 1)):
                if pixels > budget.pixels:
                    return list(found), False
                budget.pixels -= pixels
                if frame:
                    image.seek(frame)
                grey = _flattened(image)
                found.update(dict.fromkeys(_decoded(np.asarray(grey))))
    except _ERRORS:
        return list(found), True
    return list(found), True


def _frames(count: int) -> list[int]:
    """Return which frames of an animation are looked at: the first ones and the last."""
    return sorted({*range(min(count, _FRAMES - 1)), count - 1}) if count > 1 else [0]


def _flattened(picture: Image) -> Image:
    """Return a picture in grey on white, scaled down to a bounded side."""
    from PIL.Image import alpha_composite, new

    if picture.mode in {"RGBA", "LA", "PA"} or "transparency" in picture.info:
        coloured = picture.convert("RGBA")
        white = new("RGBA", coloured.size, "white")
        picture = alpha_composite(white, coloured)
    grey = picture.convert("L")
    if max(grey.size) > _SIDE:
        grey.thumbnail((_SIDE, _SIDE))
    return grey


def of_pdf(picture: Picture, budget: Budget) -> tuple[list[str], bool]:
    """Return what the QR codes in a picture of a PDF say (see :func:`codes`)."""
    import numpy as np

    if not picture.width:
        return codes(picture.data, budget)
    pixels = picture.width * picture.height
    if budget.images <= 0 or pixels > budget.pixels:
        return [], False
    budget.images -= 1
    budget.pixels -= pixels
    samples = np.frombuffer(picture.data, dtype=np.uint8)
    if not picture.channels:
        rows = np.unpackbits(samples.reshape(picture.height, -1), axis=1)[:, : picture.width]
        return _decoded(np.ascontiguousarray(rows * np.uint8(255))), True
    grid = samples.reshape(picture.height, picture.width, picture.channels)
    grey = grid[:, :, 0] if picture.channels == 1 else grid[:, :, :3].mean(axis=2)
    return _decoded(np.ascontiguousarray(grey.astype(np.uint8))), True


def _decoded(grey: NDArray[np.uint8]) -> list[str]:
    """Return the contents of all codes in an array uint8[height, width]."""
    import numpy as np
    import zxingcpp

    if min(grey.shape) < _SMALLEST:
        return []
    padded = np.pad(grey, 8, constant_values=255)  # a code may reach the edge
    wanted = zxingcpp.BarcodeFormats(
        [
            zxingcpp.BarcodeFormat.QRCode,
            zxingcpp.BarcodeFormat.MicroQRCode,
            zxingcpp.BarcodeFormat.Aztec,
            zxingcpp.BarcodeFormat.DataMatrix,
        ]
    )
    return [code.text for code in zxingcpp.read_barcodes(padded, formats=wanted) if code.text]
