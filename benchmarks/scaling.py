"""How time grows with the text, for texts of extreme shapes: `python benchmarks/scaling.py [--sizes 1,4,16]`.

Prints, for each shape, the seconds per megabyte at each size and the ratio of the largest to the smallest size, which is to
stay below 1.5. Each text is cleaned in a process of its own, whose peak memory is shown too.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import cleaner  # noqa: E402

CAPTION = "The boat leaves the harbour of Hollin on a cold Friday"
SENTENCE = "The council voted on Monday to close the bridge for repairs, and nobody in the village was surprised. "
QUOTE = "“The bridge will stay closed until the ice has gone,” she said to the council on Monday.\n\n"

#: Shape to (text that is repeated, what stands before, what stands behind).
SHAPES: dict[str, tuple[str, str, str]] = {
    "terms": ("Byline\nThe name of who wrote it.\n\nRelated\nOther stories.\n\nTag\nA word by which it is found.\n\n", "", ""),
    "days between links": ("12 June 1944\n" + SENTENCE + "\nRelated\n- Five boats\n3 March 2024\nTwo piers\n1911\n", "", ""),
    "quoted lines": (SENTENCE + "\nThe banner read:\nAccept all\nSubscribe to our newsletter\nAll rights reserved.\n", "", ""),
    "questions": ("What do you skip?\nAdvertisement.\nAnd what else?\nThe rain.\nRelated\nWho asked?\n", "", ""),
    "numbers": ("3. Cookies\nOur website uses cookies.\n4. Rights\nAll rights reserved.\nRelated\n2. Keys\n81' Goal\n", "", ""),
    "prose": (SENTENCE * 3 + "\n\n", "", ""),
    "one line": (SENTENCE, "", "\n"),
    "one word": ("bridge", "", "\n"),
    "one character a line": ("a\n", "", ""),
    "headings": ("Related posts\n", "", ""),
    "weak headings": ("More\n\n", "", ""),
    "mixed headings": ("Related posts\n\nComments\n\nMore\n\n", "", ""),
    "cards": ("Nobody Knows the Way to the Bridge\nRead more\n", "Related posts\n", ""),
    "thread": ("Ada Keller\n3 March 2024\nI think so too.\nReply\n", "12 Comments\n", ""),
    "one paragraph repeated": (SENTENCE + "\n\n", "", ""),
    "pull quotes": (QUOTE + SENTENCE + "\n\n", "", ""),
    "wrapped": ("and the council voted on Monday to close the bridge for repairs,\n", "", ""),
    "code": ("x = 1;\n", "```\n", "```\n"),
    "settings": ("bridge_width: 12\n", "", ""),
    "hints": ("Share\nTweet\n", "", ""),
    "list": ("- The bridge over the river\n", "Related posts\n", ""),
    "adverts": ("Advertisement\n\n" + SENTENCE + "\n\n", "", ""),
    "phrases in one line": ("Thanks for signing up! ", "", "\n"),
    "full stops": (". ", "a", "\n"),
    "dots": (".", "a", "b\n"),
    "brackets": ("[(", "", "\n"),
    "links": ("[a](b ", "", "\n"),
    "quotes in quotes": ("“‘", "", "\n"),
    "combining marks": ("e\u0301\u0323", "", "\n"),
    "marks on one letter": ("\u0301\u0323", "e", "\n"),
    "right to left": ("\u202eabc ", "", "\n"),
    "emphasis behind an item": ("*", "Related posts\n\nA headline\n\n- a", "\n"),
    "numbers with full stops": ("1.", "Related posts\n\nA headline\n\n", "x\n"),
    "full stops before a credit": (". ", "a", "Foto: Ada Keller\n"),
    "letters before a credit": ("a", "", ". Foto: Ada Keller\n"),
    "share bar": ("share tweet ", "", "\n"),
    "labels": ("Related: " + SENTENCE + "\n", "", ""),
    "digits": ("1", "", "\n"),
    "menus": ("Home\nNews\nThe Harbour\nAbout us\nCareers\nContact us\n\n" + SENTENCE + "\n\n", "", ""),
    "one menu": ("About us\nThe Harbour\n", (SENTENCE + "\n\n") * 6 + "Home\nNews\nCareers\nContact us\nShop\n", ""),
    "menus without an end": ("The Harbour\nAbout us\nMills\n", (SENTENCE + "\n\n") * 6, ""),
    "definitions": ("Image: a picture that stands between two paragraphs.\n", "", ""),
    "dates": ("3 March 2024\n", "", ""),
    "entries": ("3 March 2024\nThe bridge\n" + SENTENCE + "\n", SENTENCE + "\n", ""),
    "fields": ("Weight: 9 kg\nPhoto: none\n", "", ""),
    "list led up to": ("- Share\n- Sign up for our newsletter\n", SENTENCE + "Choose one of these:\n", ""),
    "dated phrases": ("Updated 3 March 2024 by Ada Keller 3 March 2024 at 9:20\n", "", ""),
    "date again and again": ("3 March 2024 at ", "Published ", "\n"),
    "remarks": ("Great article!\nI took the boat on Sunday.\n", (SENTENCE + "\n") * 5, ""),
    "speakers": ("Ada Keller says\nI think so too.\nMona says\nNo.\nJonah says\nYes.\n", (SENTENCE + "\n") * 5, ""),
    "counted comments": ("1 comment on “The bridge”\n# Bridge\n" + SENTENCE + "\n", (SENTENCE + "\n") * 5, ""),
    "copies of captions": (CAPTION + "\n", CAPTION + " (Photo: Ada Keller/AFP)\n", ""),
    "galleries": ("The boat leaves the harbour of Hollin on Friday. (Photo: Ada Keller/Reuters)\nImage\n1\nof\n4\n", "", ""),
    "manual": ("SEE ALSO\ntar(1), gzip(1)\nFont size\nThe size of the letters.\n(c)\n", "", ""),
    "notices as subheads": ("Terms of use\n" + SENTENCE + "\nThe bridge\n" + SENTENCE + "\n", SENTENCE + "\n", ""),
    "list of changes": ("Reported by Ada Keller\nSee also: mail\n- Fixed. Closes #4711\n", "", ""),
    "recipe": ("Follow us\nPrep time\n10\nminutes\nIngredients\n2 cups of flour\n", "", ""),
    "legal notices": ("This article is for informational purposes only and is no legal advice.\n", (SENTENCE + "\n") * 5, ""),
    "notes below names": ("Ada Keller\nAda Keller is a writer at the paper who lives in Hollin.\n", (SENTENCE + "\n") * 5, ""),
    "headings in lists": ("- The boat.\nRelated posts\n- The bridge.\n", (SENTENCE + "\n") * 5, (SENTENCE + "\n") * 5),
    "buttons as subheads": ("Advertisement\nContact\n" + SENTENCE + "\n", SENTENCE + "\n", ""),
    "greetings": (SENTENCE + "See you soon, your Ada\n– Why so few?\n", "Related posts\n", ""),
    "rows of facts": ("Ada Keller | 3 March 2024 | 5 min read\n" + SENTENCE + "\n", "The bridge\n", ""),
    "list above the text": ("- Ada Keller\n- 3 March 2024\n", "The bridge\n", ""),
    "two languages": (SENTENCE + "\nDie Brücke bleibt gesperrt, weil sie alt ist.\n", (SENTENCE + "\n") * 5, ""),
    "glued bar": ("ShareTweetPin\n", "", ""),
    "english in japanese": (
        "村の橋は来年の春まで閉まる。\n" * 8 + "The bridge will be closed, they said, and they were sad.\n",
        "",
        "",
    ),
    "chinese": ("市议会星期一投票决定关闭大桥进行维修，村里没有人感到惊讶。", "", "\n"),
}


def text_of(shape: str, megabytes: float) -> str:
    """Return a text of a shape, `megabytes` million characters long."""
    again, before, behind = SHAPES[shape]
    return before + again * max(1, int(megabytes * 1e6 / len(again))) + behind


def _measure(shape: str, megabytes: float) -> tuple[float, float]:
    """Return seconds of processor time per megabyte and peak memory in megabytes, from a process of its own."""
    command = [sys.executable, __file__, "--one", shape, "--sizes", str(megabytes)]
    try:
        out = subprocess.run(command, capture_output=True, text=True, check=True, timeout=600).stdout.split()
    except subprocess.TimeoutExpired:
        return float("inf"), float("inf")
    return float(out[0]), float(out[1])


def _one(shape: str, megabytes: float) -> None:
    text = text_of(shape, megabytes)
    cleaner.explain(text[:2000])
    began = time.process_time()
    cleaner.explain(text)
    seconds = time.process_time() - began
    print(seconds / megabytes, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", default="1,4,16")
    parser.add_argument("--one", help="measure one shape in this process")
    parser.add_argument("--shapes", help="names of shapes, commas between")
    options = parser.parse_args()
    sizes = [float(size) for size in options.sizes.split(",")]
    if options.one:
        _one(options.one, sizes[0])
        return
    print("shape".ljust(26) + "".join(f"{size:g} MB".rjust(12) for size in sizes) + "ratio".rjust(9) + "peak MB".rjust(9))
    for shape in options.shapes.split(",") if options.shapes else SHAPES:
        found = [_measure(shape, size) for size in sizes]
        times = "".join(f"{seconds:10.3f} s" for seconds, _ in found)
        print(f"{shape:26}{times}{found[-1][0] / found[0][0]:9.2f}{found[-1][1]:9.0f}", flush=True)


if __name__ == "__main__":
    main()
