using ExoGraph.Core.Diffs;
using ExoGraph.Core.Text;

namespace ExoGraph.Service.Documents;

/// <summary>What differs between two graphs, by entity and statement.</summary>
/// <param name="Before">The version of the earlier graph.</param>
/// <param name="After">The version of the later one.</param>
/// <param name="Added">How many records came.</param>
/// <param name="Removed">How many went.</param>
/// <param name="Changed">How many say something else.</param>
/// <param name="Changes">Each of them, by kind, then by id.</param>
public sealed record DiffDocument(string Before, string After, int Added, int Removed, int Changed, IReadOnlyList<RecordChangeDocument> Changes)
{
    /// <summary>The document of a comparison.</summary>
    public static DiffDocument Of(KnowledgeDiff diff)
    {
        ArgumentNullException.ThrowIfNull(diff);
        var changes = diff.Changes.Select(c => new RecordChangeDocument(Words.Of(c.Kind), c.Id, c.Label, Words.Of(c.Change), [.. c.Fields.Select(f => new FieldChangeDocument(f.Field, f.Before, f.After))]));
        return new(diff.Before.Hash, diff.After.Hash, Count(diff, ChangeKind.Added), Count(diff, ChangeKind.Removed), Count(diff, ChangeKind.Changed), [.. changes]);
    }

    private static int Count(KnowledgeDiff diff, ChangeKind kind) => diff.Changes.Count(c => c.Change == kind);
}
