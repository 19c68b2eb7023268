"""A PowerPoint file as others see it: its package, part by part."""

import io
import posixpath
import xml.etree.ElementTree as ElementTree
import zipfile

TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


def faults(content: bytes) -> list[str]:
    """Return what is wrong with a package: parts that do not parse, have no type, or refer to parts that are not."""
    found = []
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        names = set(package.namelist())
        types = ElementTree.fromstring(package.read("[Content_Types].xml"))
        endings = {one.get("Extension", "").lower() for one in types.iter(f"{TYPES}Default")}
        parts = {one.get("PartName", "") for one in types.iter(f"{TYPES}Override")}
        found += [f"{name} is typed but not there" for name in parts if name.lstrip("/") not in names]
        for name in names - {"[Content_Types].xml"}:
            if f"/{name}" not in parts and name.rpartition(".")[2].lower() not in endings:
                found.append(f"{name} has no type")
            if name.endswith((".xml", ".rels")):
                root = ElementTree.fromstring(package.read(name))
                found += [] if not name.endswith(".rels") else _lost(name, root, names)
    return found


def _lost(name: str, root: ElementTree.Element, names: set[str]) -> list[str]:
    base = posixpath.dirname(posixpath.dirname(name))
    targets = [one.get("Target", "") for one in root.iter(RELATIONSHIP) if one.get("TargetMode") != "External"]
    paths = [posixpath.normpath(posixpath.join("/", base, target)).lstrip("/") for target in targets]
    return [f"{name} refers to {path}, which is not there" for path in paths if path not in names]
