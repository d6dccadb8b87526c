using System.Diagnostics;
using ExoGraph.Neo4j.Transport;

namespace ExoGraph.Benchmarks.Peers;

/// <summary>Neo4j on a real server: the network is loaded once, a question is one statement.</summary>
internal sealed class CypherPeer(INeo4jTransport transport)
{
    public async Task LoadAsync(PeerGraph graph)
    {
        await transport.WriteAsync(CypherStatement.Write("CREATE CONSTRAINT peer IF NOT EXISTS FOR (n:Peer) REQUIRE n.id IS UNIQUE"));
        foreach (var ids in Enumerable.Range(0, graph.Size).Chunk(20_000))
            await transport.WriteAsync(CypherStatement.Write("UNWIND $ids AS id CREATE (:Peer {id: id})", ("ids", ids.Select(i => (object?)(long)i).ToList())));
        foreach (var rows in graph.Edges.Chunk(10_000))
            await transport.WriteAsync(CypherStatement.Write(
                "UNWIND $rows AS r MATCH (a:Peer {id: r[0]}), (b:Peer {id: r[1]}) CREATE (a)-[:STEP {cost: r[2]}]->(b)",
                ("rows", rows.Select(e => (object?)new List<object?> { (long)e.From, (long)e.To, graph.Weight(e) }).ToList())));
    }

    public async Task<PeerAnswer> AskAsync((int From, int To) question, int k, int maxHops, int seconds)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        var start = Stopwatch.GetTimestamp();
        var costs = new List<long>();
        try
        {
            var statement = CypherStatement.Read($$"""
                MATCH p = (:Peer {id: $from})-[:STEP]->{1,{{maxHops}}}(:Peer {id: $to})
                WHERE all(n IN nodes(p) WHERE single(m IN nodes(p) WHERE m = n))
                RETURN reduce(cost = 0, h IN relationships(p) | cost + h.cost) AS cost, [n IN nodes(p) | n.id] AS path
                ORDER BY cost LIMIT {{k}}
                """, ("from", (long)question.From), ("to", (long)question.To));
            await foreach (var row in transport.ReadAsync(statement, limit.Token)) costs.Add(row.Get<long>("cost"));
            return new PeerAnswer(Stopwatch.GetElapsedTime(start).TotalMilliseconds, [.. costs]);
        }
        catch (Exception failure) when (failure is OperationCanceledException or Neo4jTransportException)
        {
            return new PeerAnswer(Stopwatch.GetElapsedTime(start).TotalMilliseconds, null);
        }
    }
}
