using System.Diagnostics;
using System.Globalization;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Knowledge.Packs;
using ExoGraph.Knowledge.Records;
using ExoGraph.Service.Hosting;

namespace ExoGraph.Benchmarks.Imports;

/// <summary>One import, measured in the process that runs it: <c>import-once PACKS SOURCE NAME FILE…</c>.</summary>
public static class ImportOnce
{
    /// <summary>Imports and tells what it took.</summary>
    public static int Run(string[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        var store = new PackStore(args[0]);
        var vocabulary = Vocabulary();
        return Measured.Of(args[2], () =>
        {
            var watch = Stopwatch.StartNew();
            var read = new EndOfReading(watch);
            var result = new ImportRunner(store, vocabulary).Run(new ImportRequest(args[1], args[3..]) { Name = args[2] }, read);
            if (result.Problem is { } problem) throw new InvalidOperationException(problem.ToString());
            var counts = result.Manifest!.Counts;
            return (counts.Read, string.Create(CultureInfo.InvariantCulture, $"{counts.Kept:N0} kept, {counts.Merged:N0} merged, {counts.Skipped:N0} skipped; {counts.Statements:N0} statements; written in {(watch.Elapsed - read.At).TotalSeconds:F2} s, {(Environment.CpuUsage.TotalTime - read.Cpu).TotalSeconds:F2} processor seconds"));
        }).Tell();
    }

    /// <summary>Notes when reading was done.</summary>
    private sealed class EndOfReading(Stopwatch watch) : IProgress<ImportProgress>
    {
        public TimeSpan At { get; private set; }

        public TimeSpan Cpu { get; private set; }

        public void Report(ImportProgress value)
        {
            if (value.Stage == "writing") (At, Cpu) = (watch.Elapsed, Environment.CpuUsage.TotalTime);
        }
    }

    private static Vocabulary Vocabulary()
    {
        var loaded = RecordLoader.Load(RecordsFolder.Find(null));
        return loaded.Knowledge?.Vocabulary ?? throw new InvalidOperationException(string.Join(Environment.NewLine, loaded.Problems));
    }
}
