"""Works every amount of the golden companies out again, and compares it to the yen.

It knows two files and no other: figures.json of the built folder, and docs/model.md, whose tables of incidents and of
companies it reads and whose formulas are written below once more. No line of the calculator's own code, and none of its
constants, is behind it. Python 3 with its standard library.

    python3 scripts/reproduce/reproduce.py dist/figures.json docs/model.md calc/testdata/golden
"""
import json
import pathlib
import re
import sys
from decimal import Decimal as D, ROUND_HALF_UP, getcontext

getcontext().prec = 60
figures_file, model_file, golden = (pathlib.Path(name) for name in sys.argv[1:])
F = {f["id"]: D(f["value"]) for f in json.loads(figures_file.read_text(encoding="utf-8"))["figures"]}


def table(title):
    """A table of the document as {column: {row: cell}}."""
    text = model_file.read_text(encoding="utf-8").split("\n## " + title + "\n", 1)[1].split("\n## ", 1)[0]
    head, _, *rows = [[c.strip() for c in line.strip("|").split("|")] for line in text.splitlines() if line.startswith("|")]
    return {column: {row[0].strip("`"): row[i + 1] for row in rows} for i, column in enumerate(head[1:])}


def ids(cell): return re.findall("`([^`]+)`", cell)
def places(x, n): return x.quantize(D(1).scaleb(-n), ROUND_HALF_UP)
def yen(x): return places(x, 0)
def middle(low, high): return (low + high) / 2
def spread(typical): return [places(typical / F["other-spread"], 15), typical, typical * F["other-spread"]]


def level(share):
    """The cost below which a share of the answers to the police lies."""
    n = len([i for i in F if re.fullmatch("npa-cost-band-[0-9]+-count", i)])
    counts = [F[f"npa-cost-band-{i}-count"] for i in range(1, n + 1)]
    ends = [F["band-floor"]] + [F[f"npa-cost-band-{i}-upper"] for i in range(1, n)]
    ends.append(ends[-1] * F["band-top"])
    wanted, band = sum(counts) * share, 0
    while sum(counts[:band + 1]) < wanted:
        band += 1
    part = (wanted - sum(counts[:band])) / counts[band]
    return places(ends[band] * (part * (ends[band + 1] / ends[band]).ln()).exp(), 15)


def size_factor(size, exponent):
    return places((exponent * (size / F["size-reference"]).ln()).exp(), 15) if size else D(0)


def response(kind, factor):
    """Investigation and recovery, each low, typical and high."""
    usual = middle(F["investigation-low"], F["investigation-high"])
    if kind == "leakResponse":
        return spread(middle(F["leak-investigation-low"], F["leak-investigation-high"])), spread(F["leak-recovery"])
    if kind == "malwareResponse":
        first, both = spread(usual * factor), spread(F["malware-response"] * factor)
    else:
        levels = [level(D(s)) for s in ("0.1", "0.5", "0.9")]
        first, both = [places(l / levels[1], 30) * usual * factor for l in levels], [l * factor for l in levels]
    first = [yen(x) for x in first]
    return first, [yen(b) - i for b, i in zip(both, first)]


def between(small, large, employees):
    """The straight line, on two logarithmic scales, through the deck's two companies."""
    share = (employees / F["kou-employees"]).ln() / (F["otsu-employees"] / F["kou-employees"]).ln()
    return [F[small] * (share * (F[large] / F[small]).ln()).exp()] * 3


def itemised(incident, c, exponent):
    """The lines of one incident by their keys; c is what the company answers."""
    on, records, kind = (lambda s: c.get(s) == "on"), c.get("records"), (ids(incident["response"]) + [""])[0]
    factor = size_factor(c.get("pcs", c["employees"]), exponent)
    lines = dict(zip(("investigation", "recovery"), response(kind, factor))) if kind else {}
    if "examined-pcs" in c or "examined-servers" in c:
        lines["investigation"] = [F["first-response-" + at] + c.get("examined-pcs", 0) * F["forensic-pc-" + at]
                                  + c.get("examined-servers", 0) * F["forensic-server-" + at] for at in ("low", "typical", "high")]
    for key in ("consulting", "legal"):
        low, high = F[key + "-low"] * factor, F[key + "-high"] * factor
        lines[key] = [low, middle(low, high), high]
    if on("newspaper"):
        lines["notice-newspaper"] = [F["newspaper-notice"]] * 2 + [F["retailer-b-newspaper"]]
    if on("call-centre"):
        low, high = (F["call-centre-three-months-" + at] * c.get("call-centre-months", F["call-centre-months"]) for at in ("low", "high"))
        lines["call-centre"] = [low / 3, middle(low, high) / 3, high / 3]
    lines["other"] = spread(F["card-example-other"])
    if records is not None:
        lines["notice-mail"] = [records * F["mail-notice-per-person"]] * 3
        lines.setdefault("call-centre", spread(records * F["call-per-record"]))
        if on("condolence"):
            lines["condolence"] = [records * F["condolence-per-person"]] * 3
        lines["card-reissue"] = spread(records * F["card-reissue-per-record"])
        claimed = records * F["court-award-per-person"] * c.get("claiming-share", F["claiming-share"])
        lines["liability"] = [D(0), records * F["liability-per-person"], claimed + (F["retailer-b-lawsuit"] if records else 0)]
    lines["prevention"] = between("kou-prevention", "otsu-prevention", c["employees"])
    shop, days = ids(incident["a shop on the net"]), ids(incident["days of standing still: low, typical, high"])
    share = c.get("online-share") if shop else c.get("stopped-share", F["stopped-share"])
    if days and share is not None:
        case = "retailer-b" if shop else "manufacturer-a"
        profit, over = c["revenue"] * F[case + "-lost-profit"], F[case + "-stopped-days"] * F[case + "-revenue"]
        lines["lost-profit"] = [F[d] * share * profit / over for d in days]
    if all("partner-" + what in c for what in ("revenue", "margin", "months")):
        lines["partner-loss"] = [c["partner-revenue"] * c["partner-margin"] * c["partner-months"] / 12] * 3
    if "transfer-loss" in c:
        lines["transfer-loss"] = [c["transfer-loss"]] * 3
    elif on("transfer-typical"):
        lines["transfer-loss"] = [min(x, c.get("bank-balance", x)) for x in spread(F["transfer-typical"])]
    keys = ids(incident["itemised lines"]) + (ids(incident["lines that `data-stolen` adds"]) if on("data-stolen") else [])
    lines = {key: [yen(x) for x in line] for key, line in lines.items() if key in keys}
    return {key: [min(low, typical), typical, max(high, typical)] for key, (low, typical, high) in lines.items()}


def amounts(name, incident, c):
    """Every amount that is worked out here, as a golden file names it."""
    found = {}
    def way(method, lines, lack=""):
        found.update({f"{method} {key}": line for key, line in lines.items()})
        found[f"{method} total" if lines else f"{method} lacks {lack}"] = [sum(x) for x in zip(*lines.values())]
    lines = itemised(incident, c, F["size-exponent"])
    if "transfer-loss" not in lines and name == "transfer-fraud":
        lines = {}
    way("itemised", lines, "no-transfer")
    rows = ("investigation", "containment", "prevention")
    way("cases", {f"case-{r}": [yen(x) for x in between(f"kou-{r}", f"otsu-{r}", c["employees"])] for r in rows} if ids(incident["has the two cases"]) else {}, "no-cases")
    way("survey", {"survey": [F[i]] * 3 for i in ids(incident["survey taken"])}, "no-survey")
    way("entered", {f"entered-{r}": [c.get(r, D(0))] * 3 for r in rows} if any(r in c for r in rows) else {}, "no-quotes")
    one = lambda key, x: found.update({key: [x] * 3})
    one("benchmark.half-percent", yen(c["revenue"] * F["practical-spending-share"]))
    one("benchmark.one-percent", yen(c["revenue"] * F["vendor-spending-share"]))
    for effort in ids(incident["own effort"]):
        one("internal-labour", yen(c.get("effort", F[effort]) * c.get("labour-cost", F["monthly-labour-cost"])))
    if not lines:
        return found
    low, loss, high = found["itemised total"]
    if "cash" in c:
        one("carry.typical", c["cash"] - loss)
        if low != high:
            one("carry.high", c["cash"] - high)
    one("guide.36", yen(loss * F["gordon-loeb-guide-share"]))
    if "probability" in c:
        one("ale", yen(loss * c["probability"]))
        one("ceiling.gordon-loeb", yen(loss * c["probability"] / D(1).exp()))
    if "margin" in c:
        one("sales.needed", yen(loss / c["margin"]))
    if ids(incident["response grows with the size"]):
        for at in ("low", "high"):
            one("estimate.exponent-" + at, sum(line[1] for line in itemised(incident, c, F["size-exponent-" + at]).values()))
    row = {key: cell.split(" ")[0] for key, cell in table("Lines of the itemised estimate")["row · damage"].items()}
    parts = {r: sum((line[1] for key, line in lines.items() if row[key] == r), D(0)) for r in rows}
    avoidable, investment = parts["investigation"] + parts["containment"], parts["prevention"]
    for key, x in {**parts, "total": avoidable + investment, "avoidable": avoidable, "investment": investment}.items():
        one("breakdown." + key, x)
    if investment and avoidable <= 20 * investment:
        one("breakdown.leverage", places(avoidable / investment, 16))
        if avoidable >= investment:
            one("breakdown.break-even", places(investment / avoidable, 16))
    return found


def expected(file):
    """The amounts of a golden file by incident; what is worked out nowhere here is left out."""
    wanted, left = {}, ("cover", "carry.kept", "measure", "optimum")
    for line in file.read_text(encoding="utf-8").splitlines():
        incident, key, *rest = line.split(" ")
        if rest[0] in ("omits", "counted") or len(rest) > 1 and rest[0] == "omits" or key.startswith(left):
            continue
        if rest[0] == "lacks":
            key, rest = " ".join([key] + rest), []
        elif not re.match("-?[0-9]", rest[0]):
            key, rest = f"{key} {rest[0]}", rest[1:]
        numbers = [D(x) for x in rest[0].split("/")] if rest else []
        wanted.setdefault(incident, {})[key] = numbers * 3 if len(numbers) == 1 else numbers
    return wanted


def main():
    incidents, companies, wrong, count = table("Incidents"), table("The companies of the golden files"), [], 0
    if sorted(companies) != sorted(f.stem for f in golden.glob("*.txt")):
        wrong.append("the golden files are not those of the companies in the document")
    for name, cells in companies.items():
        said = {field: F[ids(cell)[0]] if ids(cell) else cell if cell == "on" else D(cell) for field, cell in cells.items() if cell != "–"}
        wanted = expected(golden / (name + ".txt"))
        for incident, traits in incidents.items():
            got, want = amounts(incident, traits, said), wanted.pop(incident, {})
            for key in sorted(set(got) | set(want)):
                count += 1
                if got.get(key) != want.get(key):
                    say = lambda numbers: "nothing" if numbers is None else "/".join(map(str, numbers))
                    wrong.append(f"{name}, {incident}, {key}: here {say(got.get(key))}, in the golden file {say(want.get(key))}")
        wrong += [f"{name}: {incident} is in no table" for incident in wanted]
    print("\n".join(wrong[:20]))
    print(f"{count - len(wrong)} of {count} amounts of {len(companies)} companies come out the same to the yen")
    sys.exit(1 if wrong or not count else 0)


main()
