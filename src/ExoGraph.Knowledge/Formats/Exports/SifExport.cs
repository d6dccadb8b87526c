using ExoGraph.Knowledge.Packs.Storage;

namespace ExoGraph.Knowledge.Formats.Exports;

/// <summary>Cytoscape's simple interaction format: source, interaction, target by tabs; an entity without edges stands alone on its line.</summary>
/// <remarks>Readers collapse equal lines, so the interaction also names the statement's context where two would be equal: nothing parallel is lost.</remarks>
public static class SifExport
{
    /// <summary>Writes the export, lines ended by LF.</summary>
    public static void Write(ExportSource source, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(output);
        var seen = new HashSet<(string, string, string)>();
        var linked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (statement, _) in source.Statements())
        {
            var (from, to) = (Escaped.Plain(statement.Subject.Text), Escaped.Plain(statement.Object.Text));
            var type = statement.Predicate.Name;
            if (!seen.Add((from, type, to))) type = $"{type} ({statement.Id})";
            output.Write($"{from}\t{type}\t{to}\n");
            linked.Add(from);
            linked.Add(to);
        }
        foreach (var entity in source.Entities())
            if (!linked.Contains(entity.Id.Text)) output.Write(entity.Id.Text + "\n");
    }
}
