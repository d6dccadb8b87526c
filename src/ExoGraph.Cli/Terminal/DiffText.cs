using ExoGraph.Service.Documents;

namespace ExoGraph.Cli.Terminal;

/// <summary>Prints what changed between two sets of records.</summary>
public static class DiffText
{
    /// <summary>Changes by kind of record: <c>+</c> came, <c>-</c> went, <c>~</c> says something else, with its fields below it.</summary>
    /// <param name="screen">Where to.</param>
    /// <param name="document">The comparison.</param>
    /// <param name="before">What the earlier records are called.</param>
    /// <param name="after">What the later ones are called.</param>
    public static void Write(Screen screen, DiffDocument document, string before, string after)
    {
        ArgumentNullException.ThrowIfNull(screen);
        ArgumentNullException.ThrowIfNull(document);
        screen.Line(Screen.Plain($"{before} (graph {document.Before[..12]}) → {after} (graph {document.After[..12]})"));
        if (document.Changes.Count == 0) screen.Line("[bold]No difference.[/]");
        else screen.Line($"{document.Added} added, {document.Removed} removed, {document.Changed} changed");
        foreach (var kind in document.Changes.GroupBy(c => c.Kind))
        {
            screen.Line();
            screen.Line($"[bold]{kind.Key}[/]: {kind.Count()}");
            foreach (var change in kind) Write(screen, change);
        }
    }

    private static void Write(Screen screen, RecordChangeDocument change)
    {
        var mark = change.Change switch { "added" => "[green]+[/]", "removed" => "[red]-[/]", _ => "[yellow]~[/]" };
        screen.Indented(2, $"{mark} [bold]{Screen.Plain(change.Id)}[/] {Screen.Plain(change.Label)}");
        foreach (var field in change.Fields)
        {
            if (field.Before.Count <= 1 && field.After.Count <= 1 && field.Before.Concat(field.After).Sum(t => t.Length) < 80)
            {
                screen.Indented(6, $"{Screen.Plain(field.Field)}: {Value(field.Before)} → {Value(field.After)}");
                continue;
            }
            screen.Indented(6, $"{Screen.Plain(field.Field)}:");
            foreach (var item in field.Before) screen.Indented(8, $"[red]-[/] {Screen.Plain(item)}");
            foreach (var item in field.After) screen.Indented(8, $"[green]+[/] {Screen.Plain(item)}");
        }
    }

    private static string Value(IReadOnlyList<string> items) => items.Count == 0 ? "[grey]nothing[/]" : Screen.Plain(items[0]);
}
