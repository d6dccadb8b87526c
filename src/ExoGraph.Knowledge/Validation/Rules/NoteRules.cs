namespace ExoGraph.Knowledge.Validation.Rules;

/// <summary>Notes are about entities that exist.</summary>
internal static class NoteRules
{
    public static void Check(CheckScope scope)
    {
        foreach (var (note, places) in scope.Set.Publications.SelectMany(f => f.Notes)) scope.Find(note.About, places.At("about"));
    }
}
