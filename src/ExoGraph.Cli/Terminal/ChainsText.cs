using System.Globalization;
using ExoGraph.Service.Documents;

namespace ExoGraph.Cli.Terminal;

/// <summary>Prints the answer to a chain query.</summary>
public static class ChainsText
{
    /// <summary>Chains with evidence under each hop; for an empty answer why, and the nearest miss.</summary>
    public static void Write(Screen screen, ChainsDocument document)
    {
        ArgumentNullException.ThrowIfNull(screen);
        ArgumentNullException.ThrowIfNull(document);
        if (document.Chains.Count == 0 && document.Overall.Count == 0) WriteNone(screen, document);
        if (document.Overall.Count > 0) screen.Line("[bold]No mechanism given:[/] the sources state the effect as a whole.");
        foreach (var chain in document.Chains.Concat(document.Overall)) Write(screen, chain);
        if (document.Truncated) screen.Line($"[yellow]The time budget ended the search. Every chain with a score above {document.ProvenAbove?.ToString(CultureInfo.InvariantCulture) ?? "1"} is shown.[/]");
        if (document.Excluded.AsPrinted > 0) screen.Line($"[grey]Left out: {Count(document.Excluded.AsPrinted)} kept as printed (--as-printed walks them).[/]");
        if (document.Excluded.OtherSources > 0) screen.Line($"[grey]Left out: {Count(document.Excluded.OtherSources)} of packs (--sources all walks them).[/]");
        screen.Line($"[grey]Graph {document.Graph.Version[..12]}, {document.Graph.Entities} entities, {document.Graph.Statements} statements; sources: {Screen.Plain(string.Join(", ", document.Graph.Sources))}.[/]");
    }

    private static string Count(int statements) => statements == 1 ? "1 statement" : $"{statements} statements";

    private static void WriteNone(Screen screen, ChainsDocument document)
    {
        screen.Line("[bold]None.[/] " + Screen.Plain(document.Reason ?? ""));
        if (document.NearestMiss is not { } miss) return;
        screen.Line($"Nearest miss: {Screen.Plain(miss.Constraint)} asked for {Screen.Plain(miss.Asked)}; with {Screen.Plain(miss.Found)} there is:");
        Write(screen, miss.Chain);
    }

    private static void Write(Screen screen, ChainDocument chain)
    {
        screen.Line();
        var benefit = chain.Benefit switch { > 0 => ", good for the patient", < 0 => ", bad for the patient", _ => "" };
        screen.Line($"[bold]{chain.Rank}. {Screen.Plain(chain.Sentence)}[/]");
        screen.Line($"   {chain.Kind}, net effect: {chain.Effect}{benefit}, score {chain.Score.ToString("0.######", CultureInfo.InvariantCulture)}{(chain.Mechanisms.Count > 0 ? ", " + string.Join(", ", chain.Mechanisms) : "")}{(chain.Folded > 0 ? $", {chain.Folded} shorter folded in" : "")}");
        foreach (var transfer in chain.Transfers) StatementText.Write(screen, transfer, 3);
        for (var i = 0; i < chain.Hops.Count; i++)
        {
            foreach (var join in chain.Joins.Where(j => j.Hop == i + 1))
                screen.Indented(3, $"[yellow]join at {Screen.Plain(join.Vertex.Label)}{(join.Changes.Count > 0 ? $": {string.Join(", ", join.Changes)} differ" : "")}, ×{join.Penalty.ToString("0.###", CultureInfo.InvariantCulture)}[/]");
            var weakest = chain.Hops.Count > 1 && chain.WeakestHop == i + 1 ? "[yellow]weakest link[/] " : "";
            StatementText.Write(screen, chain.Hops[i], 3, $"hop {i + 1}: {weakest}");
        }
    }
}
