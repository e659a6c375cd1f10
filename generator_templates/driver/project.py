"""The files of the generated package.

Decides which file is rendered from which template. A subclass of openapi-python-client's `Project`: it keeps the
library's loader, filters and order of work, and adds the files the library does not know: tagged unions, constants,
the runtime, the table of models, the bundled description. Called by `pipeline`.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from openapi_python_client import Project

from driver import naming
from driver.areas import Areas
from driver.members import enum_view, model_view, union_view
from driver.operations import Operations
from driver.parse import Locate, Parsed
from driver.problem import Problem, SpecError
from driver.properties import COMPONENT
from driver.reach import answered

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from driver.catalog import Catalog

HEADER = "Written by `make generate` from spec/; do not edit: change the description and run it again."
RUNTIME = ("_explain", "_json", "_lazy", "_model", "_operation", "_plan", "_schema", "_validate")
# For each shell: its folder, its client, its connection, and what its kinds of method begin with.
SHELLS = (("sync", "Claude", "SyncConnection", ""), ("aio", "AsyncClaude", "AsyncConnection", "Async"))


class ClaudeProject(Project):
    """Renders one parsed description into `config.output_path`."""

    def __init__(self, parsed: Parsed, *, templates: Path, where: Locate, catalog: Catalog | None = None) -> None:
        super().__init__(openapi=parsed.data, config=parsed.config, custom_template_path=templates)
        self._parsed, self._where, self._catalog = parsed, where, catalog
        operations, responses = Operations(parsed, where), answered(parsed.document)
        self._areas = Areas(parsed, operations, where)
        self.env.keep_trailing_newline = True
        self.env.filters.update(
            repr=repr,
            tuple_of=lambda values: repr(tuple(values)),
            view=lambda model: model_view(model, where, responses),
            operation=operations.view,
        )
        document = parsed.document
        self.env.globals.update(
            api_version=document["info"]["version"],
            base_url=(document.get("servers") or [{"url": ""}])[0]["url"].rstrip("/"),
            auth_header=_auth_header(document),
            catalog=catalog,
            **_exceptions(document, where),
        )

    def build(self) -> list[Any]:
        """Write every file; returns the library's own complaints, of which there are none after `parse`."""
        self.project_dir.mkdir(parents=True)
        self._create_package()
        self._build_models()
        self._build_api()
        self._build_areas()
        for name in RUNTIME:
            self._render(f"runtime/{name}.py.jinja", f"{name}.py")
        if self._catalog is not None:
            self._render("catalog.py.jinja", "catalog.py")
        (self.package_dir / "py.typed").write_text(f"# {HEADER}\n", encoding="utf-8")
        described = {"x-generated-by": HEADER, **self._parsed.document}
        text = json.dumps(described, indent=1, ensure_ascii=False)
        (self.package_dir / "openapi.json").write_text(f"{text}\n", encoding="utf-8")
        for path in sorted(self.package_dir.rglob("*.py")):
            path.write_text(f"# {HEADER}\n{path.read_text(encoding='utf-8')}", encoding="utf-8")
        return list(self._get_errors())

    def _build_models(self) -> None:
        """Models, tagged unions and constants, one module each, and the lazy `__init__`."""
        where = self._where
        folder = self.package_dir / "models"
        folder.mkdir()
        names: list[tuple[str, str]] = []
        model_template = self.env.get_template("model.py.jinja")
        for model in self.openapi.models:
            module, name = str(model.class_info.module_name), str(model.class_info.name)
            (folder / f"{module}.py").write_text(model_template.render(model=model), encoding="utf-8")
            names.append((module, name))
        for union in self._parsed.unions:
            view = union_view(union, f"{COMPONENT}{union.class_info.name}", where)
            self._render("union.py.jinja", f"models/{view.module}.py", view=view)
            names += [(view.module, view.name), (view.module, f"Unknown{view.name}")]
        for enum in self._parsed.enums:
            constants = enum_view(enum, where)
            self._render("enum.py.jinja", f"models/{constants.module}.py", view=constants)
            names += [(constants.module, constants.name), (constants.module, f"{constants.name}Value")]
        self._refuse_twins(names)
        self._render("models_init.py.jinja", "models/__init__.py", names=sorted(names, key=lambda pair: pair[1]))

    def _build_areas(self) -> None:
        """Namespaces: a planning module each, and for each shell what type checkers see."""
        areas = self._areas.top()
        for folder in ("areas", *(f"areas/{shell}" for shell, *_ in SHELLS)):
            (self.package_dir / folder).mkdir()
        self._render("areas_init.py.jinja", "areas/__init__.py", areas=areas)
        for top in areas:
            for area in top.walk():
                self._render("area.py.jinja", f"areas/{area.module}.py", area=area)
        for shell, client, connection, prefix in SHELLS:
            words = {"shell": shell, "client": client, "connection": connection, "prefix": prefix}
            self._render("area_shell_init.py.jinja", f"areas/{shell}/__init__.py", areas=areas, **words)
            for top in areas:
                self._render("area_shell.py.jinja", f"areas/{shell}/{top.module}.py", top=top, **words)

    def _refuse_twins(self, names: list[tuple[str, str]]) -> None:
        classes: dict[str, str] = {}
        modules: dict[str, set[str]] = {}
        for module, name in names:
            modules.setdefault(module, set()).add(name.removeprefix("Unknown").removesuffix("Value"))
            if name in classes:
                self._complain(f"two components give one class {name}", name)
            classes[name] = module
        for module, found in modules.items():
            if len({*found}) > 1:
                self._complain(f"{' and '.join(sorted(found))} give one module {module}", min(found))
        for component in self._parsed.document.get("components", {}).get("schemas", {}):
            module = naming.module_name(component)
            if module in modules and component not in classes:
                self._complain(f"the class of {component} got another name", component)

    def _complain(self, message: str, component: str) -> None:
        place = self._where(("components", "schemas", component))
        raise SpecError([Problem(rule="name-collision", where=place, message=message)])

    def _render(self, template: str, target: str, **variables: Any) -> None:
        text = self.env.get_template(template).render(**variables)
        (self.package_dir / target).write_text(text, encoding="utf-8")


def _auth_header(document: dict[str, Any]) -> str:
    """The header of the description's API key scheme."""
    schemes = document.get("components", {}).get("securitySchemes", {}).values()
    for scheme in schemes:
        if scheme.get("type") == "apiKey" and scheme.get("in") == "header":
            return str(scheme["name"])
    return "authorization"


def _exceptions(document: dict[str, Any], where: Callable[[tuple[str, ...]], Any]) -> dict[str, Any]:
    """Classes, and the tables by type and by status, of `x-exceptions`."""
    classes: dict[str, dict[str, str]] = {}
    by_type: dict[str, str] = {}
    by_status: dict[int, str] = {}
    for index, row in enumerate(document.get("x-exceptions", [])):
        name, status, kind = row["class"], row["status"], row.get("type")
        described = " ".join(str(row.get("description", "")).split()).rstrip(".")
        classes.setdefault(name, {"name": name, "doc": f"Status {status}: {described}." if described else name})
        if by_type.setdefault(kind, name) != name and kind is not None:
            message = f"type {kind} has two classes"
            raise SpecError([Problem(rule="x-exceptions", where=where(("x-exceptions", str(index))), message=message)])
        by_status.setdefault(status, name)
    by_type.pop(None, None)  # type: ignore[call-overload]
    return {
        "exceptions": list(classes.values()),
        "exceptions_by_type": list(by_type.items()),
        "exceptions_by_status": list(by_status.items()),
    }
