"""Mutation testing: which small faults in the code that decides does no test see?

    python benchmarks/mutants.py [--quick] [--survivors FILE] [--every N] [MODULE ...]

Each mutant is one module with one fault. A forked child imports it in place of the module and runs the samples, on what is
left the tests in TESTS, and on what is left then the properties of tests/test_promise.py, with few examples each (not with
--quick). A child that takes PATIENCE times what the tests take without a mutant counts as killed. Prints each survivor, then
mutants, killed, survived and score of each module. --survivors runs only the mutants that FILE, the output of an earlier run,
lists, --every only each Nth. Without MODULE (cleaner/guard.py) all are run, which takes hours. Types, docstrings, imports and
`__all__` are not mutated. Needs a system with fork.
"""

from __future__ import annotations

import argparse
import ast
import importlib.abc
import importlib.machinery
import importlib.util
import math
import os
import resource
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
MODULES = ("guard", "engine", "claims", "document", "sections", "filters/*")
TESTS = ("guard", "document", "sections", "cleaning", "report", "filters", "profiles")
OWN_TESTS = {"cleaner.filters.language": ("languages",), "cleaner.filters.menus": ("menus",)}
"""Tests that are run for one module alone."""
SKIPPED = "on_a_sample or by_a_sample or process or threads"
"""Tests of which the samples tell the same, or that start processes (which would run without the fault)."""
STAYING = ("entries", "folding", "kinds", "languages", "library", "patterns", "phrasebook", "phrases", "shelves", "slots")
"""Modules that no mutant is seen by: the parent has imported them and they know all phrases of the samples."""
PATIENCE = 4
"""Times the processor time that the tests take without a mutant: on a busy machine they take no more of it."""

OPERATORS: dict[type[ast.AST], type[ast.AST]] = {
    ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.FloorDiv, ast.Mod: ast.Mult,
}  # fmt: skip
NAMES = {"any": "all", "all": "any", "min": "max", "max": "min"}
NAMES |= {"startswith": "endswith", "endswith": "startswith", "match": "search"}
STRIPS = {"strip", "lstrip", "rstrip", "lower"}


def variants(node: ast.AST) -> Iterator[ast.AST]:
    """What may stand in place of a node."""
    match node:
        case ast.operator() | ast.cmpop() if type(node) in OPERATORS:
            yield OPERATORS[type(node)]()
        case ast.BoolOp():
            for left_out in range(len(node.values)):
                rest = node.values[:left_out] + node.values[left_out + 1 :]
                yield rest[0] if len(rest) == 1 else ast.BoolOp(node.op, rest)
        case ast.UnaryOp(op=ast.Not()):
            yield node.operand
        case ast.Constant(value=bool() as truth):
            yield ast.Constant(not truth)
        case ast.Constant(value=int() as number):
            yield ast.Constant(number + 1)
        case ast.Constant(value=str() as words):
            yield ast.Constant("" if words else "XX")
        case ast.Tuple(ctx=ast.Load()) | ast.Set():
            for left_out in range(len(node.elts)):
                yield type(node)([*node.elts[:left_out], *node.elts[left_out + 1 :]])
        case ast.Slice():
            yield ast.Slice(None, node.upper, node.step)
            yield ast.Slice(node.lower, None, node.step)
        case ast.Name(ctx=ast.Load()) if node.id in NAMES:
            yield ast.Name(NAMES[node.id], node.ctx)
        case ast.Attribute() if node.attr in NAMES:
            yield ast.Attribute(node.value, NAMES[node.attr], node.ctx)
        case ast.Call(func=ast.Attribute(attr=name, value=value)) if name in STRIPS:
            yield value
        case ast.If():
            yield from (ast.If(ast.Constant(truth), node.body, node.orelse) for truth in (True, False))
        case ast.IfExp():
            yield from (ast.IfExp(ast.Constant(truth), node.body, node.orelse) for truth in (True, False))
        case ast.comprehension():
            for left_out in range(len(node.ifs)):
                rest = node.ifs[:left_out] + node.ifs[left_out + 1 :]
                yield ast.comprehension(node.target, node.iter, rest, node.is_async)
        case ast.Return() if node.value is not None and not isinstance(node.value, ast.Constant):
            yield ast.Return(ast.Constant(None))
        case ast.Expr() | ast.AugAssign():
            yield ast.Pass()
        case ast.Break():
            yield ast.Continue()
        case ast.Continue():
            yield ast.Break()


def places(tree: ast.AST) -> Iterator[tuple[ast.AST, str, int | None, ast.AST]]:
    """Every node that may be mutated, as its parent, the field, the place in a list, and itself."""
    for field, value in ast.iter_fields(tree):
        if field in ("annotation", "returns", "decorator_list", "ctx"):
            continue
        for place, node in enumerate(value) if isinstance(value, list) else ((None, value),):
            if not isinstance(node, ast.AST) or isinstance(node, ast.Import | ast.ImportFrom):
                continue
            if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
                continue
            if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
                continue
            yield tree, field, place, node
            yield from places(node)


def mutants(path: Path) -> Iterator[tuple[str, ast.Module]]:
    """Each mutant of a module: what it changes, and its tree (the same object each time)."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    name = path.relative_to(ROOT)
    seen = {ast.dump(tree)}
    for parent, field, place, node in list(places(tree)):
        for variant in variants(node):
            whole = isinstance(node, ast.operator | ast.cmpop)
            before = ast.unparse(parent if whole else node)
            at: Any = next(at for at in (node, parent, getattr(node, "target", node)) if hasattr(at, "lineno"))
            _put(parent, field, place, variant)
            after = ast.unparse(parent if whole else variant)
            if (dump := ast.dump(tree)) not in seen:
                seen.add(dump)
                ast.fix_missing_locations(tree)
                yield f"{name}:{at.lineno}:{at.col_offset + 1}: {_short(before, after)}", tree
            _put(parent, field, place, node)


def _put(parent: ast.AST, field: str, place: int | None, node: ast.AST) -> None:
    if place is None:
        setattr(parent, field, node)
    else:
        getattr(parent, field)[place] = node


def _short(before: str, after: str) -> str:
    first = [text.strip().split("\n")[0] for text in (before, after)]
    same = next((at for at, (old, new) in enumerate(zip(*first, strict=False)) if old != new), 0)
    return " => ".join(text if same < 60 else "..." + text[same - 30 :] for text in first)[:220]


class Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Gives out the mutant where its module is imported."""

    def __init__(self, name: str, path: Path, tree: ast.Module) -> None:
        self.name, self.path, self.tree = name, path, tree

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        return importlib.util.spec_from_file_location(fullname, self.path, loader=self) if fullname == self.name else None

    def exec_module(self, module: ModuleType) -> None:
        exec(compile(self.tree, str(self.path), "exec"), module.__dict__)


def killer(finder: Finder, first: list[str], promise: bool, seconds: int) -> str:
    """Run the tests in a child that gets so many seconds of processor time.

    Return the name of the sample or the stage that failed, "timeout", or "" if nothing did.
    """
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        result = "import"
        try:
            os.close(reader)
            quiet = os.open(os.devnull, os.O_WRONLY)
            os.dup2(quiet, 1)
            os.dup2(quiet, 2)
            resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
            sys.meta_path.insert(0, finder)
            result = _in_child(first, promise, OWN_TESTS.get(finder.name, ()))
        finally:
            os.write(writer, result.encode())
            os._exit(0)
    os.close(writer)
    with os.fdopen(reader) as pipe:
        result = pipe.read()
    _, status = os.waitpid(child, 0)
    return "timeout" if os.WIFSIGNALED(status) else result


def _in_child(first: list[str], promise: bool, own: Sequence[str] = ()) -> str:
    staying = {f"cleaner.{name}" for name in STAYING}
    for name in list(sys.modules):
        if name.partition(".")[0] in ("cleaner", "tests") and ".".join(name.split(".")[:2]) not in staying:
            del sys.modules[name]
    from tests.margin import SAMPLES, paths
    from tests.test_samples import check

    for path in [*(SAMPLES / name for name in first), *paths()]:
        try:
            check(path)
        except BaseException:
            return str(path.relative_to(SAMPLES))
    usual = ["-x", "-q", "-o", "addopts=", "-p", "no:cacheprovider", "-k", f"not ({SKIPPED})"]
    found = [str(path) for name in (*own, *TESTS) if (path := ROOT / "tests" / f"test_{name}.py").exists()]
    if pytest.main([*usual, *found]):
        return "tests"
    return "promise" if promise and pytest.main([*usual, str(ROOT / "tests" / "test_promise.py")]) else ""


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--quick", action="store_true")
    options.add_argument("--survivors", type=Path)
    options.add_argument("--every", type=int, default=1)
    options.add_argument("modules", nargs="*", type=Path)
    args = options.parse_args()
    os.environ.update(HYPOTHESIS_PROFILE="mutation", PYTEST_DISABLE_PLUGIN_AUTOLOAD="1")
    os.chdir(ROOT)
    sys.path.insert(0, str(ROOT))
    if found := _in_child([], not args.quick):  # also imports what no child then has to
        sys.exit(f"fails without any mutant: {found}")
    if found := killer(Finder("", ROOT, ast.Module([], [])), [], not args.quick, seconds=600):
        sys.exit(f"fails without any mutant: {found}")
    seconds = math.ceil(PATIENCE * resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime)
    wanted = set(args.survivors.read_text(encoding="utf-8").splitlines()) if args.survivors else None
    modules = [path.resolve() for path in args.modules] or [p for m in MODULES for p in sorted(ROOT.glob(f"cleaner/{m}.py"))]
    table = ["", "| module | mutants | killed | survived | score |", "| --- | ---: | ---: | ---: | ---: |"]
    for path in modules:
        name = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        first: list[str] = []
        killed = survived = 0
        for number, (change, tree) in enumerate(mutants(path)):
            if number % args.every or (wanted is not None and change not in wanted):
                continue
            if found := killer(Finder(name, path, tree), first[:20], not args.quick, seconds):
                killed += 1
                if found.endswith(".txt"):  # what killed one kills its neighbours
                    first = [found, *(other for other in first if other != found)]
            else:
                survived += 1
                print(change, flush=True)
        score = killed / max(killed + survived, 1)
        table.append(f"| {path.relative_to(ROOT)} | {killed + survived} | {killed} | {survived} | {score:.0%} |")
        print(table[-1], flush=True)
    print("\n".join(table))


if __name__ == "__main__":
    main()
