using ExoGraph.Core.Graphs;

namespace ExoGraph.Core.Diffs;

/// <summary>All that differs between two graphs.</summary>
/// <param name="Before">The version of the earlier graph.</param>
/// <param name="After">The version of the later one.</param>
/// <param name="Changes">By kind, then by id.</param>
public sealed record KnowledgeDiff(GraphVersion Before, GraphVersion After, IReadOnlyList<RecordChange> Changes)
{
    /// <summary>Compares two graphs record by record, by id.</summary>
    /// <remarks>
    /// What is derived is told where it is kept: the hops of a transfer with the transfer, a belief that another paper
    /// corroborates with the statement. Two graphs with different versions have at least one change, and the other way round.
    /// </remarks>
    public static KnowledgeDiff Of(KnowledgeBase before, KnowledgeBase after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (old, @new) = (Described(before), Described(after));
        var changes = old.Keys.Union(@new.Keys).Order()
            .Select(key => Compare(key, old.GetValueOrDefault(key), @new.GetValueOrDefault(key))).OfType<RecordChange>();
        return new KnowledgeDiff(before.Version, after.Version, [.. changes]);
    }

    private static Dictionary<(RecordKind Kind, string Id), RecordDescription> Described(KnowledgeBase knowledge) =>
        new RecordDescriber(knowledge).All().ToDictionary(d => (d.Kind, d.Id));

    private static RecordChange? Compare((RecordKind Kind, string Id) key, RecordDescription? before, RecordDescription? after)
    {
        if (before is null || after is null)
            return new(key.Kind, key.Id, (before ?? after)!.Label, before is null ? ChangeKind.Added : ChangeKind.Removed, []);
        var fields = before.Fields.Zip(after.Fields, Compare).OfType<FieldChange>().ToList();
        return fields.Count == 0 ? null : new(key.Kind, key.Id, after.Label, ChangeKind.Changed, fields);
    }

    private static FieldChange? Compare(RecordField before, RecordField after)
    {
        if (before.Items.SequenceEqual(after.Items)) return null;
        var (gone, come) = (Without(before.Items, after.Items), Without(after.Items, before.Items));
        return gone.Count + come.Count == 0 ? new(before.Name, before.Items, after.Items) : new(before.Name, gone, come);
    }

    /// <summary>The items that the other list has not, each as often as it is missing there.</summary>
    private static List<string> Without(IReadOnlyList<string> items, IReadOnlyList<string> other)
    {
        var left = other.ToList();
        return [.. items.Where(i => !left.Remove(i))];
    }
}
