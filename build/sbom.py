"""Writes what the program consists of: ``python -m build.sbom`` (``make sbom``), CycloneDX 1.6.

The list is made from the finished bundle and the lock file, and checked before it is written: every
file belongs to a component, every wheel is the locked version, every file of a wheel is as the
wheel brought it, every component has an allowed licence and its text, and the result is valid. The
same bundle gives the same bytes.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import uuid
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from cyclonedx.model import (
    ExternalReference,
    ExternalReferenceType,
    HashAlgorithm,
    HashType,
    Property,
    XsUri,
)
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component as Entry
from cyclonedx.model.component import ComponentType
from cyclonedx.model.dependency import Dependency
from cyclonedx.model.license import DisjunctiveLicense, LicenseExpression
from cyclonedx.output import make_outputter
from cyclonedx.schema import OutputFormat, SchemaVersion
from cyclonedx.spdx import is_supported_id
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL
from packaging.requirements import Requirement

from build import licences, lock, origins
from build.licences import LicenceError, Review
from build.lock import LockError, Pin
from build.origins import APPLICATION, Component, Contents, Environment, OriginError, Part, normal

ROOT: Final = Path(__file__).resolve().parent.parent
_NAMESPACE: Final = uuid.UUID("6f1f4b1c-2d0a-5c1e-9a55-64697063f0e7")
"""Of the serial numbers of our lists; any constant would do."""
_TYPES: Final = {
    "application": ComponentType.APPLICATION,
    "model": ComponentType.MACHINE_LEARNING_MODEL,
    "python": ComponentType.PLATFORM,
    "wheel": ComponentType.LIBRARY,
    "debian": ComponentType.LIBRARY,
}


def check_lock(contents: Contents, pins: Mapping[str, Pin]) -> None:
    """Check that every wheel in the bundle is what the lock names.

    Raises:
        LockError: One is not; a line for each.
    """
    problems = []
    for component in contents.components():
        if component.kind == "wheel":
            pin = pins.get(component.name)
            if pin is None:
                problems.append(f"{component.name} is in the bundle and not in the lock")
            elif pin.version != component.version:
                problems.append(f"{component.name} is {component.version}, locked {pin.version}")
    if problems:
        raise LockError("\n".join(problems))


def document(
    contents: Contents,
    environment: Environment,
    pins: Mapping[str, Pin],
    review: Review,
    epoch: int,
) -> str:
    """Return the list as JSON.

    Args:
        contents: What is in the bundle.
        environment: What it was made in.
        pins: The lock.
        review: The licences.
        epoch: Seconds since 1970, the time that the list carries.
    """
    entries = {
        component: _entry(component, contents, pins, review) for component in contents.components()
    }
    application = entries.pop(APPLICATION)
    bom = Bom(
        components=entries.values(),
        metadata=BomMetaData(component=application, timestamp=datetime.fromtimestamp(epoch, UTC)),
        dependencies=_dependencies(application, entries, environment),
        serial_number=uuid.UUID(int=0),
    )
    bom.serial_number = uuid.uuid5(_NAMESPACE, _json(bom))
    return _json(bom)


def _json(bom: Bom) -> str:
    written = make_outputter(bom, OutputFormat.JSON, SchemaVersion.V1_6).output_as_string()
    # Sorted once more: the library promises content, not the order of it.
    return json.dumps(json.loads(written), indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def _entry(
    component: Component, contents: Contents, pins: Mapping[str, Pin], review: Review
) -> Entry:
    parts = [part for part in contents.parts if part.component == component]
    modules = contents.modules.get(component, frozenset())
    expression = review.of(component)
    return Entry(
        type=_TYPES[component.kind],
        name=component.name,
        version=component.version,
        bom_ref=f"{component.kind}:{component.name}",
        purl=_purl(component),
        licenses=[_licence(expression)] if expression else (),
        components=_files(parts, review),
        external_references=_wheels(component, pins),
        properties=[Property(name="dipnet:modules", value=str(len(modules)))] if modules else (),
    )


def _licence(expression: str) -> LicenseExpression | DisjunctiveLicense:
    if is_supported_id(expression):
        return DisjunctiveLicense(id=expression)
    return LicenseExpression(expression)


def _purl(component: Component) -> PackageURL:
    match component.kind:
        case "wheel":
            return PackageURL("pypi", None, component.name, component.version)
        case "debian":
            system = platform.freedesktop_os_release()["ID"]  # Ubuntu has packages of its own
            return PackageURL("deb", system, component.name, component.version)
        case _:
            return PackageURL("generic", None, component.name, component.version)


def _wheels(component: Component, pins: Mapping[str, Pin]) -> Iterator[ExternalReference]:
    """Yield where a wheel is had, with the hashes of which one was checked at installation."""
    if component.kind == "wheel" and (pin := pins.get(component.name)):
        yield ExternalReference(
            type=ExternalReferenceType.DISTRIBUTION,
            url=XsUri(f"https://pypi.org/project/{pin.name}/{pin.version}/"),
            hashes=[HashType(alg=HashAlgorithm.SHA_256, content=found) for found in pin.hashes],
        )


def _files(parts: Iterable[Part], review: Review) -> Iterator[Entry]:
    for part in parts:
        expression = review.of_vendored(part)
        yield Entry(
            type=ComponentType.FILE,
            name=part.path,
            bom_ref=f"file:{part.path}",
            hashes=[HashType(alg=HashAlgorithm.SHA_256, content=part.sha256)],
            licenses=[_licence(expression)] if expression else (),
            properties=_original(part),
        )


def _original(part: Part) -> list[Property]:
    return [Property(name="dipnet:made-smaller-from", value=part.original)] if part.original else []


def _dependencies(
    application: Entry, entries: Mapping[Component, Entry], environment: Environment
) -> list[Dependency]:
    """Return who needs whom: the program everything, a wheel what it declares and is here."""
    by_name = {c.name: entry for c, entry in entries.items() if c.kind == "wheel"}
    found = [Dependency(application.bom_ref, [Dependency(e.bom_ref) for e in entries.values()])]
    for component, entry in entries.items():
        needs: set[str] = set()
        if component.kind == "wheel":
            declared = environment.distributions[component.name].requires or ()
            needs = {normal(r.name) for r in map(Requirement, declared) if _holds(r)}
        wanted = sorted(needs & by_name.keys())
        found.append(Dependency(entry.bom_ref, [Dependency(by_name[n].bom_ref) for n in wanted]))
    return found


def _holds(requirement: Requirement) -> bool:
    return requirement.marker is None or requirement.marker.evaluate({"extra": ""})


def check(text: str, bundle: Path) -> None:
    """Check a written list against the standard's schema and against the bundle.

    Raises:
        OriginError: It is not valid, or names other files or hashes than the bundle has.
    """
    if (error := JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)) is not None:
        raise OriginError(f"The list is not valid CycloneDX 1.6: {error}")
    content = json.loads(text)
    listed = {
        part["name"]: part["hashes"][0]["content"]
        for entry in [content["metadata"]["component"], *content["components"]]
        for part in entry.get("components", ())
    }
    present = {
        path.relative_to(bundle).as_posix(): origins.sha256(path)
        for path in bundle.rglob("*")
        if path.is_file() and not path.is_symlink()
    }
    if odd := sorted(name for name, _ in listed.items() ^ present.items()):
        raise OriginError("The list and the bundle differ in " + ", ".join(odd))


def main(arguments: list[str] | None = None) -> int:
    """Run ``make sbom``."""
    parser = argparse.ArgumentParser(prog="python -m build.sbom", description=__doc__)
    parser.add_argument("--bundle", type=Path, default=ROOT / "dist" / "dipnet")
    parser.add_argument("--environment", type=Path, default=ROOT / ".venvs" / "bundle")
    parser.add_argument("--output", type=Path, required=True)
    options = parser.parse_args(arguments)
    model = json.loads((ROOT / "model_assets" / "manifest.json").read_text(encoding="utf-8"))
    review = Review.read()
    try:
        environment = Environment.read(site_packages(options.environment), ROOT, model["version"])
        pins = lock.read(ROOT / "requirements" / "bundle.txt")
        contents = origins.contents(options.bundle, environment)
        check_lock(contents, pins)
        licences.check(contents, environment, review)
        epoch = int(os.environ["SOURCE_DATE_EPOCH"])
        text = document(contents, environment, pins, review, epoch)
        check(text, options.bundle)
    except (OriginError, LockError, LicenceError) as error:
        print(error, file=sys.stderr)
        return 1
    options.output.write_text(text, encoding="utf-8", newline="\n")
    print(f"{options.output}: {len(contents.components())} components, {len(contents.parts)} files")
    return 0


def site_packages(environment: Path) -> Path:
    """Return where a virtual environment keeps its libraries.

    Raises:
        OriginError: There is no such environment.
    """
    for pattern in ("lib/python3.*/site-packages", "Lib/site-packages"):
        for found in environment.glob(pattern):
            return found
    raise OriginError(f"{environment} is not an environment; run: make bundle")


if __name__ == "__main__":
    raise SystemExit(main())
