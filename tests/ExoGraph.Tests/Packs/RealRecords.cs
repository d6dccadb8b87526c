using System.Runtime.CompilerServices;
using ExoGraph.Core.Graphs;
using ExoGraph.Knowledge.Records;

namespace ExoGraph.Tests.Packs;

/// <summary>The project's own records, read once.</summary>
internal static class RealRecords
{
    private static readonly Lazy<KnowledgeBase> s_records = new(() => RecordLoader.Load(Folder()).Knowledge!);

    public static KnowledgeBase Load() => s_records.Value;

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "../../../records");
}
