"""`python3 bench/lazega_expected.py FOLDER`: the figures of the network that bench/lazega.ts makes, from the study's own
files and by networkx, as JSON. People are the rows of the study, 1 to 71."""

import csv
import json
import sys
from collections import Counter
from pathlib import Path

import networkx as nx

folder = Path(sys.argv[1])


def choices(file: str) -> nx.DiGraph:
    """One arrow from each row to every column that it names."""
    rows = [line.split() for line in (folder / file).read_text().splitlines() if line.strip()]
    graph = nx.DiGraph()
    graph.add_nodes_from(range(1, len(rows) + 1))
    graph.add_edges_from(
        (source, target)
        for source, row in enumerate(rows, start=1)
        for target, cell in enumerate(row, start=1)
        if cell == "1"
    )
    return graph


advice, friend = choices("Advice.txt"), choices("Friend.txt")
ties = nx.compose(advice, friend)
levels = Counter(
    5 if advice.has_edge(*tie) and friend.has_edge(*tie) else 3 if advice.has_edge(*tie) else 4 for tie in ties.edges
)
with (folder / "Lawyers.csv").open(encoding="utf-8-sig", newline="") as lawyers:
    cities = Counter({"1": "Boston", "2": "Hartford", "3": "Providence"}[row["City"]] for row in csv.DictReader(lawyers))

figures = {
    "nodes": ties.number_of_nodes(),
    "ties": ties.number_of_edges(),
    "level": {str(level): levels[level] for level in (3, 4, 5)},
    "mutualPairs": ties.to_undirected(reciprocal=True).number_of_edges(),
    "reciprocity": round(nx.overall_reciprocity(ties), 6),
    "office": {f"Kantoor {city}": count for city, count in sorted(cities.items())},
    "out": {str(person): degree for person, degree in ties.out_degree},
    "in": {str(person): degree for person, degree in ties.in_degree},
}
json.dump(figures, sys.stdout, indent=1)
print()
