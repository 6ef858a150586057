"""Finds the action that is asked for, and lets it decide on what it needs."""

from __future__ import annotations

from importlib import import_module
from typing import Protocol, cast

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.decision import Decision, Given, LastRun
from finsam_xl.actions.journey.gate import gated
from finsam_xl.actions.journey.request import Request
from finsam_xl.actions.journey.sources import asked_place, read_source
from finsam_xl.basics.refusal import Refusal
from finsam_xl.books.port import Book
from finsam_xl.sheets.catalogue import Action, actions


class _ActionModule(Protocol):
    def decide(self, given: Given) -> Decision: ...


def action_named(key: str) -> Action:
    """The action with this key or module name; Refusal names those there are."""
    for action in actions():
        if key in {action.key, action.module}:
            return action
    known = ", ".join(action.key for action in actions())
    raise Refusal("A03", f"Åtgärden ”{key}” finns inte; välj bland {known}.")


def decided(book: Book, contents: Contents, action: Action, request: Request) -> Decision:
    """What an action wants done with these contents of a book; Refusal for another workbook."""
    if contents.workbook.key not in action.workbooks:
        raise Refusal(
            "A04", f"{action.label} hör inte till arbetsboken {book.name}; öppna rätt arbetsbok."
        )
    return gated(action, _given(book, contents, action, request), _module(action).decide)


def _module(action: Action) -> _ActionModule:
    return cast("_ActionModule", import_module(f"finsam_xl.actions.{action.module}"))


def _given(book: Book, contents: Contents, action: Action, request: Request) -> Given:
    return Given(
        book=book,
        contents=contents,
        day=request.moment.date(),
        ask=request.ask,
        file=read_source(contents, request.ask.file, action.file) if action.file else None,
        at=asked_place(contents, request.ask.cell, book.selection()) if action.cell else None,
        last=_last(request, book, contents) if action.undo else None,
        out=request.out,
        moment=request.moment,
    )


def _last(request: Request, book: Book, contents: Contents) -> LastRun | None:
    from finsam_xl.actions.journey.undo import kept_undo  # noqa: PLC0415 - one button needs it

    return kept_undo(request.keep, book, contents)
