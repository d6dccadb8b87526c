using System.Globalization;
using ExoGraph.Knowledge.Packs;
using ExoGraph.Knowledge.Records;
using ExoGraph.Paths.Mirrors;
using ExoGraph.Service.Hosting;

namespace ExoGraph.Benchmarks.Imports;

/// <summary>From packs on disk to a graph that answers, without a snapshot of the mirror: <c>open-once PACKS</c>.</summary>
public static class OpenOnce
{
    /// <summary>Opens all packs beside the records and tells what it took.</summary>
    public static int Run(string folder)
    {
        var store = new PackStore(folder);
        return Measured.Of("packs to serving", () =>
        {
            var watch = System.Diagnostics.Stopwatch.StartNew();
            var knowledge = RecordLoader.Load(RecordsFolder.Find(null)).Knowledge!;
            knowledge = store.Notices().Flag(knowledge);
            var records = watch.Elapsed.TotalSeconds;
            var (packs, problems) = store.OpenAll(knowledge.Vocabulary);
            if (problems.Count > 0) throw new InvalidOperationException(string.Join(Environment.NewLine, problems));
            var opened = watch.Elapsed.TotalSeconds;
            var snapshot = GraphSnapshot.Build(knowledge, packs);
            var built = watch.Elapsed.TotalSeconds;
            return (packs.Sum(p => (long)p.Count), string.Create(CultureInfo.InvariantCulture,
                $"{packs.Count} packs, {snapshot.Mirror.VertexCount:N0} entities; records {records:F2} s, packs {opened - records:F2} s, mirror and names {built - opened:F2} s"));
        }).Tell();
    }
}
