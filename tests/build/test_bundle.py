"""What goes into the bundle and what stays out."""

from pathlib import Path

import pytest

from build.bundle_data import packaged_files
from build.pruning import EXCLUDED_MODULES, needed

ROOT = Path(__file__).resolve().parents[2]


def test_every_packaged_file_is_listed_with_its_own_folder():
    files = packaged_files(ROOT)
    assert (str(ROOT / "model_assets/model.onnx"), "model_assets") in files
    assert all(Path(source).is_file() for source, _ in files)


def test_a_pattern_that_matches_nothing_is_an_error(tmp_path):
    with pytest.raises(FileNotFoundError, match="model_assets"):
        packaged_files(tmp_path)


def test_training_libraries_and_http_are_not_bundled():
    assert {"sklearn", "scipy", "skl2onnx", "onnx", "http", "ssl"} <= set(EXCLUDED_MODULES)


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("PySide6/Qt/lib/libQt6Widgets.so.6", True),
        ("PySide6/Qt/lib/libQt6Network.so.6", False),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_fi.qm", False),
        ("PySide6/Qt/plugins/xcbglintegrations/libqxcb-glx-integration.so", False),
        ("PySide6/Qt/lib/libQt6PrintSupport.so.6", False),
        ("PySide6/Qt/lib/libicudata.so.73", True),
        ("libdbus-1.so.3", False),
        ("libX11.so.6", False),
        ("libxcb-cursor.so.0", True),
        ("libsqlite3.so.0", True),
        ("PySide6\\translations\\qtbase_pt_BR.qm", True),
        ("selectolax/lexbor.c", False),
        ("numpy.libs/libscipy_openblas64_-32a4b2a6.so", True),
        ("libcrypto.so.3", False),
        ("libwebp.so.7", False),
        ("pillow.libs/libwebp-2e0ce6b8.so.7.2.0", True),
        ("pillow.libs/libavif-c6062d5f.so.16.4.2", False),
        ("model_assets/model.onnx", True),
    ],
)
def test_only_what_is_loaded_is_kept(name, kept):
    assert needed(name) is kept
