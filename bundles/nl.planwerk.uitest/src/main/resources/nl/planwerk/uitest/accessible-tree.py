# SPDX-FileCopyrightText: The Planwerk contributors
# SPDX-License-Identifier: AGPL-3.0-or-later
#
# Prints what assistive technology sees of the program with the process id given: depth, role, name, states and words that
# are said to be misspelled of each object in a line, divided by tabs, the words by spaces.
import sys
import pyatspi

TOLD = {pyatspi.STATE_FOCUSABLE: "focusable", pyatspi.STATE_SHOWING: "showing", pyatspi.STATE_FOCUSED: "focused"}
MOST_CHILDREN = 200
MOST_RUNS = 100


def misspelled(found):
    words = []
    try:
        text = found.queryText()
    except NotImplementedError:
        return words
    at = 0
    for _ in range(MOST_RUNS):
        if at >= text.characterCount:
            break
        attributes, start, end = text.getAttributes(at)
        if "invalid:spelling" in attributes.replace(" ", ""):
            words.append(text.getText(start, end))
        at = max(end, at + 1)
    return words


def show(found, depth):
    states = found.getState()
    told = [word for state, word in TOLD.items() if states.contains(state)]
    name = (found.name or "").replace("\t", " ").replace("\n", " ")
    print(depth, found.getRoleName(), name, ",".join(told), " ".join(misspelled(found)).replace("\n", " "), sep="\t")
    for index in range(min(found.childCount, MOST_CHILDREN)):
        child = found.getChildAtIndex(index)
        if child is not None:
            show(child, depth + 1)


for program in pyatspi.Registry.getDesktop(0):
    if program is not None and program.get_process_id() == int(sys.argv[1]):
        show(program, 0)
