"""Routes in the networks on standard input, and in some of networkx's own, by networkx: an independent calculation."""
import json, math, random, sys
from itertools import islice
import networkx as nx

MOST = 6  # steps
FIRST = 5  # routes
SINK = ("end",)


def strengths(claims):
    """Strength of the step between each two, by the definition, from directed claims (from, to, level, stale)."""
    by_pair = {}
    for one, other, level, stale in claims:
        by_pair.setdefault(frozenset((one, other)), []).append((level, stale))
    for (one, other), both in ((tuple(pair), both) for pair, both in by_pair.items()):
        level = min(level for level, _ in both) / 5 * (1 if len(both) == 2 else 0.5)
        strength = level * 0.5 ** sum(stale for _, stale in both)
        yield one, other, strength
        yield other, one, strength


def network(members, steps, works, fills):
    """Every step as an arrow as long as minus the logarithm of its strength. Who arrives by work goes on to a seat alone."""
    graph = nx.DiGraph()
    graph.add_nodes_from(members)
    add = lambda one, other, strength: graph.add_edge(one, other, cost=-math.log(strength) or 0.0)
    for one, other, strength in steps:
        add(one, other, strength)
    for person, organisation in works:
        add(person, ("at", organisation), 0.9)
    for party, seat in fills:
        add(party, seat, 1)
        if party in members and ("at", party) in graph:
            add(("at", party), seat, 1)
    return graph


def best_of_all(graph, members, goals):
    """Of every pair the best route, 0 without one: shortest paths, with each vertex there once for every number of steps."""
    layered = nx.DiGraph()
    for step in range(MOST):
        for one, other, cost in graph.edges(data="cost"):
            layered.add_edge((one, step), (other, step + 1), cost=cost)
    for source in members:
        start = (source, 0)
        far = nx.single_source_dijkstra_path_length(layered, start, weight="cost") if start in layered else {}
        for goal in goals:
            ends = [far[end, step] for end in (goal, ("at", goal)) for step in range(MOST + 1) if (end, step) in far]
            if goal != source:
                yield source, goal, math.exp(-min(ends)) if ends else 0


def first_routes(graph, source, goal, everything):
    """Strengths of the first routes of at most six steps, and whether these are all that could be found."""
    graph = graph.copy()
    for end in (goal, ("at", goal)):
        if end in graph:
            graph.add_edge(end, SINK, cost=0.0)
    if SINK not in graph or not nx.has_path(graph, source, SINK):
        return [], True
    if everything:
        paths = nx.all_simple_paths(graph, source, SINK, cutoff=MOST + 1)
        return sorted((strength(graph, path) for path in paths if is_route(path)), reverse=True)[:FIRST], True
    found, looked = [], 0
    for path in islice(nx.shortest_simple_paths(graph, source, SINK, weight="cost"), 300):
        looked += 1
        if is_route(path):
            found.append(strength(graph, path))
        if len(found) == FIRST:
            break
    return found, len(found) == FIRST or looked < 300


def is_route(path):
    """The end is no step, and who arrives somewhere by work has not been there before."""
    ids = [vertex[1] if isinstance(vertex, tuple) else vertex for vertex in path[:-1]]
    return len(ids) - 1 <= MOST and len(set(ids)) == len(ids)


def strength(graph, path):
    return math.exp(-nx.path_weight(graph, path, "cost"))


def answered(claims=None, steps=(), members=(), goals=(), works=(), fills=()):
    graph = network(members, [*steps, *strengths(claims or [])], works, fills)
    pairs = [(source, goal) for source in members for goal in goals if source != goal]
    few = random.Random(1).sample(pairs, min(80, len(pairs)))
    first = [[source, goal, *first_routes(graph, source, goal, len(members) <= 20)] for source, goal in few]
    return {"claims": claims, "best": list(best_of_all(graph, members, goals)), "first": first}


def own(graph):
    """One of networkx's own as claims: a line is a claim or two, an arrow is one; levels and age by rule."""
    graph = nx.convert_node_labels_to_integers(graph)
    claims = {}
    for a, b in graph.edges():
        for one, other in [(a, b)] if graph.is_directed() or (7 * a + 13 * b) % 10 > 5 else [(a, b), (b, a)]:
            if one != other:
                claims[str(one), str(other)] = [(3 * one + other) % 5 + 1, (one + 2 * other) % 4 == 0]
    members = [str(vertex) for vertex in graph]
    return {"claims": [[*pair, *claim] for pair, claim in claims.items()], "members": members, "goals": members}


networks = json.load(sys.stdin)
networks["karate club"] = own(nx.karate_club_graph())
networks["florentine families"] = own(nx.florentine_families_graph())
networks["les miserables"] = own(nx.les_miserables_graph())
networks["directed scale free"] = own(nx.scale_free_graph(80, seed=7))
networks["directed citations"] = own(nx.gnc_graph(60, seed=3))
print(json.dumps({name: answered(**given) for name, given in networks.items()}))
