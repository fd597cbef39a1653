"""Routes in the networks on standard input, or without any in some of networkx's own: an independent calculation."""
import json, math, random, sys
from itertools import islice
import networkx as nx

MOST = 6  # steps
FIRST = 5  # routes
ENOUGH = 30  # paths that are looked at for them
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


def layered(graph):
    """The same with each vertex there once for every number of steps, so that no path has more than there may be."""
    layers = nx.DiGraph()
    for step in range(MOST):
        for one, other, cost in graph.edges(data="cost"):
            layers.add_edge((one, step), (other, step + 1), cost=cost)
    return layers


def best_of_all(layers, members, goals):
    """Of every pair the best route, 0 without one."""
    for source in members:
        start = (source, 0)
        far = nx.single_source_dijkstra_path_length(layers, start, weight="cost") if start in layers else {}
        for goal in goals:
            ends = [far[end, step] for end in (goal, ("at", goal)) for step in range(MOST + 1) if (end, step) in far]
            if goal != source:
                yield source, goal, math.exp(-min(ends)) if ends else 0


def first_routes(graph, layers, source, goal, best):
    """
    Strengths of the first routes, and whether these are all; `best` is the strongest, 0 without one. Where the first paths
    are too often longer than a route may be, those that are not are looked at alone: exact as well, but slower.
    """
    if best == 0:
        return [], True
    ends = [goal, ("at", goal)]
    found, is_all = among_first_paths(graph, source, ends)
    if not is_all:
        in_layers = [(end, step) for end in ends for step in range(MOST + 1)]
        found, is_all = max((found, is_all), among_first_paths(layers, (source, 0), in_layers), key=lambda one: len(one[0]))
    if not found:
        raise Exception(f"There is a route from {source} to {goal}, but none among the paths that were looked at")
    return found, is_all


def among_first_paths(graph, start, ends):
    graph.add_edges_from([(end, SINK) for end in ends if end in graph], cost=0.0)
    found, looked = [], 0
    for path in islice(nx.shortest_simple_paths(graph, start, SINK, weight="cost"), ENOUGH):
        looked += 1
        if is_route(path[:-1]):
            found.append(math.exp(-nx.path_weight(graph, path, "cost")))
        if len(found) == FIRST:
            break
    graph.remove_node(SINK)
    return found, len(found) == FIRST or looked < ENOUGH


def is_route(path):
    """Not too long, and nobody is on it twice: who arrives somewhere by work has not been there before."""
    ids = [id_of(vertex) for vertex in path]
    return len(ids) - 1 <= MOST and len(set(ids)) == len(ids)


def id_of(vertex):
    """Of a party, somebody ("at", an organisation), or one of these with the number of steps."""
    if isinstance(vertex, tuple):
        return id_of(vertex[0] if isinstance(vertex[1], int) else vertex[1])
    return vertex


def answered(claims=None, steps=(), members=(), goals=(), works=(), fills=()):
    graph = network(members, [*steps, *strengths(claims or [])], works, fills)
    pairs = [(source, goal) for source in members for goal in goals if source != goal]
    few = random.Random(1).sample(pairs, min(80, len(pairs)))
    layers = layered(graph)
    best = list(best_of_all(layers, members, goals))
    strongest = {(source, goal): value for source, goal, value in best}
    first = [[*pair, *first_routes(graph, layers, *pair, strongest[pair])] for pair in few]
    return {"claims": claims, "best": best, "first": first}


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


networks = json.load(sys.stdin) or {
    "karate club": own(nx.karate_club_graph()),
    "florentine families": own(nx.florentine_families_graph()),
    "les miserables": own(nx.les_miserables_graph()),
    "directed scale free": own(nx.scale_free_graph(80, seed=7)),
    "directed citations": own(nx.gnc_graph(60, seed=3)),
}
print(json.dumps({name: answered(**given) for name, given in networks.items()}))
