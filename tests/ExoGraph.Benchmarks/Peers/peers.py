"""Asks python3-igraph and python3-networkx for the k best simple paths; prints one JSON a question.

Usage: peers.py igraph|networkx EDGES QUESTIONS K SECONDS, with lines "from to weight" and "from to"; a question ends after SECONDS.
"""
import json, signal, sys, time

peer, edges, questions, k, seconds = sys.argv[1], *sys.argv[2:4], int(sys.argv[4]), int(sys.argv[5])
rows = [tuple(map(int, line.split())) for line in open(edges)]
if peer == "igraph":
    import igraph
    graph = igraph.Graph(n=1 + max(max(r[:2]) for r in rows), edges=[r[:2] for r in rows], directed=True)
    weights = [float(r[2]) for r in rows]
    def ask(a, b): return [sum(weights[e] for e in p) for p in graph.get_k_shortest_paths(a, b, k=k, weights=weights, output="epath")]
else:
    import itertools, networkx
    graph = networkx.DiGraph()
    graph.add_weighted_edges_from(rows)
    def ask(a, b): return [networkx.path_weight(graph, p, "weight") for p in itertools.islice(networkx.shortest_simple_paths(graph, a, b, "weight"), k)]

class TooLong(Exception): pass
def stop(*_): raise TooLong()
signal.signal(signal.SIGALRM, stop)
for a, b in (map(int, line.split()) for line in open(questions)):
    start, costs = time.perf_counter(), None
    signal.alarm(seconds)
    try: costs = sorted(int(c) for c in ask(a, b))
    except TooLong: pass
    signal.alarm(0)
    print(json.dumps({"milliseconds": (time.perf_counter() - start) * 1000, "costs": costs}), flush=True)
