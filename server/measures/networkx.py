"""Measures of the graphs on standard input, or without any of some of networkx's own: an independent calculation."""
import json, sys
import networkx as nx

WHOLE = 232792560  # the least common multiple of 1..20


def measured(graph):
    for _, _, data in graph.edges(data=True):
        data["length"] = WHOLE // data["weight"]
    size = graph.number_of_nodes()
    constraint = nx.constraint(graph, weight="weight")
    rest = {}
    for vertex in nx.articulation_points(graph):
        component = nx.node_connected_component(graph, vertex) - {vertex}
        rest[vertex] = sorted(map(len, nx.connected_components(graph.subgraph(component))), reverse=True)
    betweenness = nx.betweenness_centrality(graph, weight="length", normalized=False)
    number = lambda value: None if value != value else value
    return {
        "size": size,
        "edges": [[a, b, data["weight"]] for a, b, data in graph.edges(data=True)],
        "degree": [graph.degree(v) for v in range(size)],
        "betweenness": [betweenness[v] for v in range(size)],
        "constraint": [number(constraint[v]) for v in range(size)],
        "cuts": [[v, rest[v]] for v in sorted(rest)],
        "components": sorted(map(len, nx.connected_components(graph)), reverse=True),
    }


def undirected(size, edges):
    graph = nx.Graph()
    graph.add_nodes_from(range(size))
    graph.add_weighted_edges_from(edges)
    return graph


def own(graph):
    """One of networkx's own: vertices by number, weights brought within 1..20, every direction as one tie."""
    graph = nx.convert_node_labels_to_integers(graph, ordering="sorted")
    edges = {}
    for a, b, data in graph.edges(data=True):
        if a != b:
            edges[min(a, b), max(a, b)] = (data.get("weight", 1 + (a + b) % 20) - 1) % 20 + 1
    return undirected(graph.number_of_nodes(), [(a, b, int(w)) for (a, b), w in edges.items()])


given = json.load(sys.stdin)
graphs = {name: undirected(size, edges) for name, (size, edges) in given.items()} or {
    "karate club": own(nx.karate_club_graph()),
    "les miserables": own(nx.les_miserables_graph()),
    "directed scale free": own(nx.scale_free_graph(150, seed=7)),
    "directed citations": own(nx.gnc_graph(60, seed=3)),
}
print(json.dumps({name: measured(graph) for name, graph in graphs.items()}))
